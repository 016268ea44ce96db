export const id = 6927;
export const ids = [6927];
export const modules = {

/***/ 73774:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ judgeOne)
/* harmony export */ });
/* harmony import */ var _skills_judge_judge_bundles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58512);

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

/***/ 36927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runScan: () => (/* binding */ runScan)
/* harmony export */ });
/* harmony import */ var _skills_contracts_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10700);
/* harmony import */ var _skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60606);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99859);
/* harmony import */ var _judge_one_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73774);
/* harmony import */ var _open_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20614);
/* harmony import */ var _skill_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72066);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30661);







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

/***/ 10700:
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
/* harmony import */ var _policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77115);
/* harmony import */ var _scoring_risk_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15682);
/* harmony import */ var _contract_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17598);




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
function scanFindings(bundle) {
    return ordered(bundle.findings.filter((finding) => !POLICY_RULES.has(finding.rule)));
}
function policyFindings(bundle) {
    return ordered(bundle.findings.filter((finding) => POLICY_RULES.has(finding.rule)));
}
function ordered(findings) {
    return (0,_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .orderContractFindings */ .FN)(findings.map(_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFinding */ .kT));
}
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
function asRequirement(finding) {
    return finding.code === 'REQUIRED_APPROVAL_MISSING' ? { ...finding, code: 'POLICY_APPROVAL_REQUIRED' } : finding;
}


/***/ })

};
