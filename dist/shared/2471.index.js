export const id = 2471;
export const ids = [2471];
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

/***/ 12471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/skills/receipts/parse-receipt.js
var parse_receipt = __webpack_require__(11284);
// EXTERNAL MODULE: ./lib/skills/contracts/documents.js
var documents = __webpack_require__(10700);
// EXTERNAL MODULE: ./lib/skills/contracts/contract-finding.js
var contract_finding = __webpack_require__(60606);
// EXTERNAL MODULE: ./lib/skills/contracts/schemas.js
var schemas = __webpack_require__(17598);
// EXTERNAL MODULE: ./lib/skills/receipts/compare-files.js
var compare_files = __webpack_require__(80367);
// EXTERNAL MODULE: ./lib/skills/receipts/verify-signature.js
var verify_signature = __webpack_require__(45722);
;// CONCATENATED MODULE: ./lib/skills/receipts/verify-receipt.js





function verifyDocument(bundle, read, keys, policy, createdAt) {
    const ofReceipt = read.ok ? receiptFindings(read.receipt, bundle, keys) : [...read.findings];
    const ofPolicy = [...(0,documents/* policyFindings */.Js)(bundle), ...(0,documents/* scanFindings */.YE)(bundle)].map(asVerified);
    const findings = (0,contract_finding/* orderContractFindings */.FN)([...ofReceipt, ...ofPolicy]);
    return {
        contract_version: schemas/* CONTRACT_VERSION */.Kw,
        created_at: createdAt,
        receipt: read.ok ? { bundle_sha256: read.receipt.bundle_sha256 } : null,
        bundle_sha256: bundle.reading.bundleSha256,
        verified: findings.every((finding) => finding.severity !== 'error'),
        findings,
        policy: (0,documents/* gateDocument */.hz)(bundle, policy, createdAt).policy,
        risk_score: (0,documents/* contractScore */.Fn)(bundle.account.score),
    };
}
function receiptFindings(receipt, bundle, keys) {
    const recordedFail = receipt.policy.verdict === 'FAIL'
        ? [
            {
                ...(0,contract_finding/* plainFinding */.Ce)('POLICY_VIOLATION', 'The receipt itself records the verdict FAIL, under the policy that it was made with.'),
                severity: 'warn',
            },
        ]
        : [];
    return [...(0,verify_signature/* signatureFindings */.b)(receipt, keys), ...(0,compare_files/* fileMismatches */.D)(receipt, bundle.reading), ...recordedFail];
}
function asVerified(finding) {
    if (finding.code === 'POLICY_CAPABILITY_BLOCKED')
        return { ...finding, code: 'POLICY_VIOLATION' };
    return finding.code === 'CONSTRAINT_SYMLINK_FORBIDDEN' ? { ...finding, severity: 'error' } : finding;
}

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
;// CONCATENATED MODULE: ./lib/cli/skill/verify-command.js








const OF_THE_RECEIPT = /^(?:BUNDLE_HASH_MISMATCH|FILE_(?:HASH_MISMATCH|MISSING|EXTRA)|RECEIPT_|SIGNATURE_)/;
const REMEDY = '  → Get the bundle and the receipt from where they were signed; if the change is meant, review it and sign anew: vaultgate skill receipt BUNDLE --signing-key FILE';
async function runVerify(args, terminal) {
    const call = (0,skill_call/* parseSkillCall */.Dl)(args, terminal, { ...skill_call/* POLICY */.Po, ...skill_call/* KEYS */.Rk, receipt: 'value' });
    const word = (0,skill_call/* onePositional */.PN)(call.positionals, 'BUNDLE');
    if (call.options.receipt === undefined)
        throw new errors/* UserError */.y('USAGE', '--receipt is missing', 'Write vaultgate skill verify BUNDLE --receipt FILE --pubkey FILE.');
    const keys = (0,skill_call/* keysOf */.YD)(call);
    const policy = (0,skill_call/* policyOf */.US)(call);
    const read = (0,parse_receipt/* parseReceipt */.W)(call.readFile(call.options.receipt));
    const bundle = (0,judge_one/* judgeOne */.y)(await (0,open_bundle/* readBundleInput */.t)((0,open_bundle/* openInput */.l)(call, word), word), policy, (0,skill_call/* consentsOf */.v6)(call, word));
    const document = verifyDocument(bundle, read, keys, policy, call.createdAt);
    call.put(document, () => (0,skill_text/* joinLines */.cT)(document.verified
        ? `verified: the bundle is the one of the receipt, and the policy allows it`
        : `not verified: ${(0,skill_text/* countLine */.QK)(document.findings)}`, `sha256 ${document.bundle_sha256}`, (0,skill_text/* findingLines */.hq)(document.findings), document.findings.some((finding) => OF_THE_RECEIPT.test(finding.code)) ? [REMEDY] : []));
    return document.verified ? command/* EXIT */.d.pass : command/* EXIT */.d.findings;
}


/***/ }),

/***/ 27220:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ keyFileOf),
/* harmony export */   Mu: () => (/* binding */ isSafeKeyId),
/* harmony export */   qR: () => (/* binding */ ed25519PublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69716);



const SUFFIXES = ['', '.pem', '.pub', '.public.pem', '.ed25519.pub'];
const MAX_KEY_BYTES = 16 * 1024;
function isSafeKeyId(id) {
    return /^[A-Za-z0-9_@+=-][A-Za-z0-9._@+=-]{0,127}$/.test(id) && !id.includes('..');
}
function keyFileOf(keyring, id) {
    if (!isSafeKeyId(id))
        return undefined;
    for (const suffix of SUFFIXES) {
        const bytes = keyring.get(`${id}${suffix}`);
        if (bytes !== undefined)
            return { name: `${id}${suffix}`, bytes };
    }
    return undefined;
}
function ed25519PublicKey(name, bytes) {
    const text = Buffer.from(bytes.subarray(0, MAX_KEY_BYTES)).toString('utf8');
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds a private key where a public key belongs`, 'Give the public key that belongs to it: openssl pkey -in PRIVATE.pem -pubout -out public.pem');
    }
    const key = parsed(name, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: text, format: 'pem' }));
    if (key.asymmetricKeyType !== 'ed25519') {
        const type = key.asymmetricKeyType ?? 'unknown';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds a key of type ${type}; Ed25519 is needed`, 'Give the Ed25519 public key of the signer (SPKI, PEM).');
    }
    return key;
}
function parsed(name, parse) {
    try {
        return parse();
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds no public key in PEM`, 'Give an Ed25519 public key (SPKI, PEM).', {
            cause: error,
        });
    }
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

/***/ 80367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ fileMismatches)
/* harmony export */ });
/* harmony import */ var _bundle_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67829);
/* harmony import */ var _contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60606);


function fileMismatches(recorded, reading) {
    const findings = [];
    const own = (0,_bundle_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleSha256 */ .K)(recorded.files);
    if (own !== recorded.bundle_sha256) {
        const details = { recorded: recorded.bundle_sha256, computed: own };
        findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('RECEIPT_BUNDLE_HASH_MISMATCH', "The receipt's bundle hash is not the one of its own files.", undefined, details));
    }
    if (reading.bundleSha256 !== recorded.bundle_sha256) {
        const details = { recorded: recorded.bundle_sha256, computed: reading.bundleSha256 };
        findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('BUNDLE_HASH_MISMATCH', 'The bundle is not the one that the receipt is about: its hash differs.', undefined, details));
    }
    return [...findings, ...perFile(recorded.files, reading.files)];
}
function perFile(recorded, present) {
    const findings = [];
    const before = new Map(recorded.map((file) => [file.path, file]));
    const now = new Map(present.map((file) => [file.path, file]));
    for (const file of recorded) {
        const found = now.get(file.path);
        if (found === undefined)
            findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('FILE_MISSING', 'The receipt records this file and the bundle lacks it.', file.path));
        else if (found.sha256 !== file.sha256 || found.size !== file.size) {
            const details = { recorded: file.sha256, computed: found.sha256 };
            findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('FILE_HASH_MISMATCH', 'The file is not the one that the receipt records.', file.path, details));
        }
    }
    for (const file of present) {
        if (!before.has(file.path))
            findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFinding */ .Ce)('FILE_EXTRA', 'The bundle has this file and the receipt does not record it.', file.path));
    }
    return findings;
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


/***/ }),

/***/ 81216:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ receiptPayload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3085);


function receiptPayload(receipt) {
    const rest = Object.fromEntries(Object.entries(receipt).filter(([key]) => key !== 'signature'));
    const bytes = new TextEncoder().encode((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(rest));
    return { bytes, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
}


/***/ }),

/***/ 45722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ signatureFindings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69716);
/* harmony import */ var _io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27220);
/* harmony import */ var _contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60606);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81216);





function signatureFindings(receipt, source) {
    const { signature } = receipt;
    const payload = (0,_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptPayload */ .b)(receipt);
    const findings = [];
    if (payload.sha256 !== signature.payload_sha256) {
        const details = { recorded: signature.payload_sha256, computed: payload.sha256 };
        findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)('SIGNATURE_INVALID', 'The receipt was changed after it was signed: its content has another hash.', undefined, details));
    }
    const file = source.kind === 'key' ? source : fileInRing(source, signature.key_id);
    if ('code' in file)
        return [...findings, file];
    const key = (0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .ed25519PublicKey */ .qR)(file.name, file.bytes);
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, payload.bytes, key, Buffer.from(signature.sig, 'base64'))) {
        findings.push((0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)('SIGNATURE_INVALID', `The signature does not fit the receipt and the key ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(file.name, 120)}.`));
    }
    return findings;
}
function fileInRing(source, keyId) {
    const missing = (message) => (0,_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plainFinding */ .Ce)('SIGNATURE_KEY_NOT_FOUND', message);
    if (keyId === undefined)
        return missing('The receipt names no key, so that none can be looked up in the keyring; give --pubkey.');
    if (!(0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafeKeyId */ .Mu)(keyId))
        return missing(`The key id ${JSON.stringify((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(keyId, 80))} is not a plain file name and is not looked up.`);
    const file = (0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_2__/* .keyFileOf */ .Bj)(source.keyring, keyId);
    return file ?? missing(`The keyring ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(source.label, 120)} has no key ${JSON.stringify(keyId)}.`);
}


/***/ })

};
