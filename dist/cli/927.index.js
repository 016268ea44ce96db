export const id = 927;
export const ids = [927];
export const modules = {

/***/ 3774:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ judgeOne)
/* harmony export */ });
/* harmony import */ var _skills_judge_judge_bundles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8512);

/**
 * Judges one named bundle with those nested in it. Waivers are not applied and nothing is compared: both belong to a
 * repository, and `check` sees to them.
 */
function judgeOne(readings, policy, consents) {
    const { bundles } = (0,_skills_judge_judge_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeBundles */ .F)(readings, {
        ...consents,
        policy,
        waived: () => new Set(),
        baseOf: () => undefined,
        receiptFindings: () => [],
    });
    const outermost = bundles.find((bundle) => bundle.reading.root === readings[0].root);
    if (outermost === undefined)
        throw new Error('the named bundle was not judged');
    return outermost;
}


/***/ }),

/***/ 6927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScan: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var _skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(700);
/* harmony import */ var _skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _judge_one_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3774);
/* harmony import */ var _open_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(614);
/* harmony import */ var _skill_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2066);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(661);







/** `skill scan`: what a bundle is, does and hides. What a policy says is added only when one is asked for. */
async function runScan(args, terminal) {
    const call = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSkillCall */ .Dl)(args, terminal, { ..._skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .POLICY */ .Po, explain: 'flag' });
    const word = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .onePositional */ .PN)(call.positionals, 'BUNDLE');
    const policy = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .policyOf */ .US)(call);
    const readings = await (0,_open_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundleInput */ .t)((0,_open_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .openInput */ .l)(call, word), word);
    const bundle = (0,_judge_one_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeOne */ .y)(readings, policy, (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_5__/* .consentsOf */ .v6)(call, word));
    const asked = call.options.policy !== undefined || call.options.profile !== undefined;
    const findings = (0,_skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .orderContractFindings */ .FN)([...(0,_skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .scanFindings */ .YE)(bundle), ...(asked ? (0,_skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFindings */ .Js)(bundle) : [])]);
    const document = (0,_skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .scanDocument */ .bt)(bundle, call.createdAt, findings);
    const explained = call.options.explain === true ? { ...document, explanation: explanationOf(bundle.account) } : document;
    call.put(explained, () => {
        const { file_count: files, total_bytes: bytes } = document.summary;
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .joinLines */ .cT)((0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleLine */ .tt)(word, files, bytes, document.bundle_sha256), (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .leftOutLine */ .uv)(bundle.reading.leftOut), (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .capabilityLine */ .ZY)(document.capabilities), (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreLine */ .VH)(document.risk_score), call.options.explain === true ? (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .accountLines */ .dZ)(bundle.account) : [], (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countLine */ .QK)(findings), (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findingLines */ .hq)(findings));
    });
    return findings.some((finding) => finding.severity === 'error') ? _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.findings : _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass;
}
function explanationOf(account) {
    return { base_risk: account.base, change_risk: account.change.lines, policy_delta: account.delta.lines };
}


/***/ }),

/***/ 700:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ contractSummary),
/* harmony export */   Fn: () => (/* binding */ contractScore),
/* harmony export */   Js: () => (/* binding */ policyFindings),
/* harmony export */   MS: () => (/* binding */ contractFiles),
/* harmony export */   YE: () => (/* binding */ scanFindings),
/* harmony export */   bt: () => (/* binding */ scanDocument),
/* harmony export */   cq: () => (/* binding */ contractManifest),
/* harmony export */   dY: () => (/* binding */ policyDecision),
/* harmony export */   hz: () => (/* binding */ gateDocument)
/* harmony export */ });
/* harmony import */ var _policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7115);
/* harmony import */ var _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5682);
/* harmony import */ var _contract_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5217);




/** The rules whose findings are the policy's and not the scan's. */
const POLICY_RULES = new Set([
    'skill/max-risk-exceeded',
    'skill/verdict-not-allowed',
    'skill/capability-blocked',
    'skill/approval-missing',
    'skill/capability-approved',
    'skill/bundle-size',
    'skill/file-size',
    'skill/manifest-tokens',
]);
/** The findings of a bundle that any policy would see: what it does, hides and is made of. */
function scanFindings(bundle) {
    return ordered(bundle.findings.filter((finding) => !POLICY_RULES.has(finding.rule)));
}
/** The findings that the policy made. */
function policyFindings(bundle) {
    return ordered(bundle.findings.filter((finding) => POLICY_RULES.has(finding.rule)));
}
function ordered(findings) {
    return (0,_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .orderContractFindings */ .FN)(findings.map(_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFinding */ .kT));
}
/** `scan`: what a bundle is, with the findings that the caller chose. */
function scanDocument(bundle, createdAt, findings) {
    const { reading } = bundle;
    return {
        contract_version: _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_VERSION */ .Kw,
        created_at: createdAt,
        bundle_sha256: reading.bundleSha256,
        files: contractFiles(reading),
        manifest: contractManifest(reading),
        capabilities: [...bundle.capabilities],
        risk_score: contractScore(bundle.account.score),
        summary: contractSummary(reading),
        findings: [...findings],
        left_out: [...reading.leftOut],
    };
}
function contractFiles(reading) {
    return reading.files.map(({ path, size, sha256 }) => ({ path, size, sha256 }));
}
function contractManifest(reading) {
    const { manifest } = reading;
    return manifest === undefined ? null : { path: manifest.path, size: manifest.size, sha256: manifest.sha256 };
}
function contractSummary(reading) {
    return { file_count: reading.files.length, total_bytes: reading.totalBytes, deterministic: true };
}
function contractScore(score) {
    const { baseRisk, changeRisk, policyDelta, total } = score;
    return { base_risk: baseRisk, change_risk: changeRisk, policy_delta: policyDelta, total };
}
/** `gate`: the verdict of a bundle under a policy. */
function gateDocument(bundle, policy, createdAt) {
    const scan = scanFindings(bundle);
    const found = policyFindings(bundle);
    const score = contractScore(bundle.account.score);
    return {
        contract_version: _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_VERSION */ .Kw,
        created_at: createdAt,
        verdict: bundle.verdict,
        risk_score: score,
        findings: (0,_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .orderContractFindings */ .FN)([...found, ...scan]),
        policy: policyDecision(bundle.verdict, policy.gates, score, found, scan),
    };
}
/**
 * The decision that a receipt embeds. An error in the scan is an error of the decision too: SkillVault's
 * `POLICY_SCAN_ERROR_FINDING`, one finding for all of them.
 */
function policyDecision(verdict, gates, score, found, scan) {
    const errors = scan.filter((finding) => finding.severity === 'error');
    const codes = [...new Set(errors.map((finding) => finding.code))].sort();
    const scanError = (0,_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFinding */ .Ce)('POLICY_SCAN_ERROR_FINDING', `The scan has ${String(errors.length)} errors: ${codes.join(', ')}.`);
    const findings = (0,_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .orderContractFindings */ .FN)([...found.map(asRequirement), ...(errors.length > 0 ? [scanError] : [])]);
    return {
        contract_version: _schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTRACT_VERSION */ .Kw,
        verdict: errors.length > 0 ? 'FAIL' : verdict,
        thresholds: { pass_max: _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_2__/* .PASS_MAX */ .xE, warn_max: _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_2__/* .WARN_MAX */ .Ur, fail_max: _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_MAX */ .iG },
        gates: { max_risk_score: gates.maxRiskScore ?? _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_MAX */ .iG, allow_verdicts: [...(gates.allowVerdicts ?? _policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .SKILL_VERDICTS */ .DF)] },
        risk_score: score,
        findings,
    };
}
/** In the decision of a policy a missing approval has the name of the requirement; outside it, that of the lack. */
function asRequirement(finding) {
    return finding.code === 'REQUIRED_APPROVAL_MISSING' ? { ...finding, code: 'POLICY_APPROVAL_REQUIRED' } : finding;
}


/***/ })

};
