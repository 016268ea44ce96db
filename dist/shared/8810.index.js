export const id = 8810;
export const ids = [8810];
export const modules = {

/***/ 98810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/skills/contracts/documents.js
var documents = __webpack_require__(10700);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
// EXTERNAL MODULE: ./lib/skills/contracts/contract-finding.js
var contract_finding = __webpack_require__(60606);
// EXTERNAL MODULE: ./lib/skills/contracts/schemas.js
var schemas = __webpack_require__(17598);
;// CONCATENATED MODULE: ./lib/skills/diff.js



function diffDocument(a, b, createdAt) {
    const fileDiffs = diffFiles(a.files, b.files);
    const count = (change) => fileDiffs.filter((file) => file.change === change).length;
    return {
        contract_version: schemas/* CONTRACT_VERSION */.Kw,
        created_at: createdAt,
        a: { bundle_sha256: a.bundleSha256 },
        b: { bundle_sha256: b.bundleSha256 },
        file_diffs: fileDiffs,
        capability_deltas: {
            added: b.capabilities.filter((name) => !a.capabilities.includes(name)),
            removed: a.capabilities.filter((name) => !b.capabilities.includes(name)),
        },
        finding_deltas: { added: missingIn(a.findings, b.findings), removed: missingIn(b.findings, a.findings) },
        summary: { added: count('added'), removed: count('removed'), modified: count('modified'), unchanged: count('unchanged') },
    };
}
function diffFiles(a, b) {
    const before = new Map(a.map((file) => [file.path, file]));
    const after = new Map(b.map((file) => [file.path, file]));
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort(order/* compareCodePoints */.O);
    return paths.map((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        if (old === undefined)
            return { path, change: 'added', ...(now === undefined ? {} : { b: now }) };
        if (now === undefined)
            return { path, change: 'removed', a: old };
        return { path, change: old.sha256 === now.sha256 ? 'unchanged' : 'modified', a: old, b: now };
    });
}
function missingIn(known, all) {
    const counts = new Map();
    for (const finding of known)
        counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
    const missing = all.filter((finding) => {
        const left = counts.get(keyOf(finding)) ?? 0;
        counts.set(keyOf(finding), left - 1);
        return left <= 0;
    });
    return (0,contract_finding/* orderContractFindings */.FN)(missing);
}
function keyOf(finding) {
    const snippet = finding.details?.['snippet'];
    return JSON.stringify([finding.code, finding.path ?? '', typeof snippet === 'string' ? snippet : '', finding.severity]);
}

// EXTERNAL MODULE: ./lib/skills/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(76926);
// EXTERNAL MODULE: ./lib/skills/receipts/parse-receipt.js
var parse_receipt = __webpack_require__(11284);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/skill/judge-one.js
var judge_one = __webpack_require__(73774);
// EXTERNAL MODULE: ./lib/cli/skill/open-bundle.js + 1 modules
var open_bundle = __webpack_require__(20614);
// EXTERNAL MODULE: ./lib/cli/skill/skill-call.js
var skill_call = __webpack_require__(72066);
// EXTERNAL MODULE: ./lib/cli/skill/text.js
var skill_text = __webpack_require__(30661);
;// CONCATENATED MODULE: ./lib/cli/skill/diff-command.js











async function runDiff(args, terminal) {
    const call = (0,skill_call/* parseSkillCall */.Dl)(args, terminal, {});
    const [a, b, ...rest] = call.positionals;
    if (a === undefined || b === undefined || rest.length > 0) {
        throw new errors/* UserError */.y('USAGE', 'two bundles are expected', 'Write vaultgate skill diff A B; each is a folder, a zip, a receipt or REV:path.');
    }
    const document = diffDocument(await sideOf(call, a), await sideOf(call, b), call.createdAt);
    call.put(document, () => {
        const { added, removed, modified, unchanged } = document.summary;
        const marks = { added: '+', removed: '-', modified: '~' };
        return (0,skill_text/* joinLines */.cT)(`files: ${String(added)} added, ${String(removed)} removed, ${String(modified)} modified, ${String(unchanged)} unchanged`, document.file_diffs.flatMap((file) => (file.change === 'unchanged' ? [] : [`  ${marks[file.change] ?? ' '} ${(0,untrusted/* logText */.kc)(file.path)}`])), deltaLine('capabilities added', document.capability_deltas.added), deltaLine('capabilities removed', document.capability_deltas.removed), document.finding_deltas.added.length === 0 ? [] : ['new findings:', ...(0,skill_text/* findingLines */.hq)(document.finding_deltas.added)], document.finding_deltas.removed.length === 0 ? [] : ['findings that are gone:', ...(0,skill_text/* findingLines */.hq)(document.finding_deltas.removed)]);
    });
    return command/* EXIT */.d.pass;
}
function deltaLine(title, names) {
    return names.length === 0 ? [] : [`${title}: ${names.map((name) => (0,untrusted/* logText */.kc)(name)).join(', ')}`];
}
async function sideOf(where, word) {
    const input = (0,open_bundle/* openInput */.l)(where, word);
    if (isReceipt(input))
        return sideOfReceipt(input.bytes, word);
    const consents = { approvals: [], now: new Date(0), pathOf: () => word };
    const bundle = (0,judge_one/* judgeOne */.y)(await (0,open_bundle/* readBundleInput */.t)(input, word), (0,read_policy/* resolvePolicy */.nZ)(undefined, undefined), consents);
    return {
        bundleSha256: bundle.reading.bundleSha256,
        files: (0,documents/* contractFiles */.MS)(bundle.reading),
        capabilities: bundle.capabilities,
        findings: (0,documents/* scanFindings */.YE)(bundle),
    };
}
function isReceipt(input) {
    return input.kind === 'file' && Buffer.from(input.bytes.subarray(0, 64)).toString('latin1').trimStart().startsWith('{');
}
function sideOfReceipt(bytes, word) {
    const read = (0,parse_receipt/* parseReceipt */.W)(bytes);
    if (!read.ok) {
        const [finding] = read.findings;
        throw new errors/* UserError */.y('IO', `${word}: ${finding?.code ?? ''}: ${finding?.message ?? ''}`, 'Name a bundle or a receipt.');
    }
    const { bundle_sha256: bundleSha256, files, scan } = read.receipt;
    return { bundleSha256, files, capabilities: scan.capabilities, findings: scan.findings };
}


/***/ }),

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


/***/ }),

/***/ 11284:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseReceipt),
/* harmony export */   c: () => (/* binding */ MAX_RECEIPT_BYTES)
/* harmony export */ });
/* harmony import */ var _core_schema_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82074);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69716);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60606);
/* harmony import */ var _contracts_schemas_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17598);





const MAX_RECEIPT_BYTES = 32 * 1024 * 1024;
const MAX_DEPTH = 64;
function parseReceipt(bytes) {
    const text = bytes.byteLength > MAX_RECEIPT_BYTES ? undefined : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes);
    if (text === undefined)
        return failed('RECEIPT_PARSE_ERROR', 'The receipt is not UTF-8, or larger than 32 MiB.');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        return failed('RECEIPT_PARSE_ERROR', `The receipt is not JSON: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error), 160)}.`);
    }
    const hostile = hostileKey(value);
    if (hostile !== undefined)
        return failed('RECEIPT_SCHEMA_INVALID', `The receipt ${hostile}.`);
    const checked = _contracts_schemas_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptSchema */ .KS.safeParse(value, { error: _core_schema_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOfIssue */ .m });
    if (checked.success)
        return { ok: true, receipt: value };
    const findings = checked.error.issues.slice(0, 20).map((issue) => {
        const member = issue.path.map(String).join('.');
        const subject = member === '' ? 'The receipt' : `The receipt's member ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(member, 80)}`;
        return (0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)('RECEIPT_SCHEMA_INVALID', `${subject}: ${issue.message}.`, undefined, {
            member,
        });
    });
    return { ok: false, findings };
}
function failed(code, message) {
    return { ok: false, findings: [(0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)(code, message)] };
}
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
function hostileKey(root) {
    const pending = [{ value: root, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { value, depth } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        if (depth > MAX_DEPTH)
            return `nests deeper than ${String(MAX_DEPTH)} levels`;
        for (const [key, member] of Object.entries(value)) {
            if (FORBIDDEN.has(key))
                return `has the key ${key}, which is not allowed`;
            pending.push({ value: member, depth: depth + 1 });
        }
    }
    return undefined;
}


/***/ })

};
