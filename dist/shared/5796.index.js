export const id = 5796;
export const ids = [5796];
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

/***/ 55796:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReceipt: () => (/* binding */ runReceipt)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/keys/signing-key.js
var signing_key = __webpack_require__(34688);
// EXTERNAL MODULE: ./lib/io/keys/keyring.js
var keyring = __webpack_require__(27220);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/skills/contracts/documents.js
var documents = __webpack_require__(10700);
// EXTERNAL MODULE: ./lib/skills/contracts/schemas.js
var schemas = __webpack_require__(17598);
// EXTERNAL MODULE: ./lib/skills/receipts/payload.js
var receipts_payload = __webpack_require__(81216);
;// CONCATENATED MODULE: ./lib/skills/receipts/sign-receipt.js





function unsignedReceipt(bundle, policy, createdAt) {
    const manifest = (0,documents/* contractManifest */.cq)(bundle.reading);
    return manifest === null ? undefined : receiptOf(bundle, manifest, policy, createdAt);
}
function receiptOf(bundle, manifest, policy, createdAt) {
    const score = (0,documents/* contractScore */.Fn)(bundle.account.score);
    const scan = (0,documents/* scanFindings */.YE)(bundle);
    return {
        contract_version: schemas/* CONTRACT_VERSION */.Kw,
        created_at: createdAt,
        scanner: { name: 'vaultgate', version: version/* VERSION */.x },
        bundle_sha256: bundle.reading.bundleSha256,
        files: (0,documents/* contractFiles */.MS)(bundle.reading),
        manifest,
        scan: { capabilities: [...bundle.capabilities], risk_score: score, summary: (0,documents/* contractSummary */.FK)(bundle.reading), findings: scan },
        policy: (0,documents/* policyDecision */.dY)(bundle.verdict, policy.gates, score, (0,documents/* policyFindings */.Js)(bundle), scan),
    };
}
function signReceipt(unsigned, key, keyId) {
    const payload = (0,receipts_payload/* receiptPayload */.b)(unsigned);
    const sig = (0,external_node_crypto_.sign)(null, payload.bytes, key).toString('base64');
    return {
        ...unsigned,
        signature: { alg: 'ed25519', ...(keyId === undefined ? {} : { key_id: keyId }), payload_sha256: payload.sha256, sig },
    };
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
;// CONCATENATED MODULE: ./lib/cli/skill/receipt-command.js









async function runReceipt(args, terminal) {
    const call = (0,skill_call/* parseSkillCall */.Dl)(args, terminal, { ...skill_call/* POLICY */.Po, 'signing-key': 'value', 'key-id': 'value' });
    const word = (0,skill_call/* onePositional */.PN)(call.positionals, 'BUNDLE');
    const { 'signing-key': keyFile, 'key-id': keyId } = call.options;
    if (keyFile === undefined)
        throw new errors/* UserError */.y('USAGE', '--signing-key is missing', 'Make a key: openssl genpkey -algorithm ed25519 -out key.pem');
    if (keyId !== undefined && !(0,keyring/* isSafeKeyId */.Mu)(keyId)) {
        throw new errors/* UserError */.y('USAGE', `--key-id: '${keyId}' is not a plain file name`, 'Use letters, digits, -, _ and . as in the name of a file.');
    }
    const key = (0,signing_key/* ed25519PrivateKey */.o)(keyFile, call.readFile(keyFile));
    const policy = (0,skill_call/* policyOf */.US)(call);
    const bundle = (0,judge_one/* judgeOne */.y)(await (0,open_bundle/* readBundleInput */.t)((0,open_bundle/* openInput */.l)(call, word), word), policy, (0,skill_call/* consentsOf */.v6)(call, word));
    const unsigned = unsignedReceipt(bundle, policy, call.createdAt);
    if (unsigned === undefined)
        throw new errors/* UserError */.y('IO', `${word} has no SKILL.md, so there is no bundle to sign`, 'Name the folder or zip that holds SKILL.md.');
    const receipt = signReceipt(unsigned, key, keyId);
    const { file_count: files, total_bytes: bytes } = receipt.scan.summary;
    call.put(receipt, () => (0,skill_text/* joinLines */.cT)(JSON.stringify(receipt, null, 2)));
    terminal.err((0,skill_text/* joinLines */.cT)((0,skill_text/* bundleLine */.tt)(word, files, bytes, receipt.bundle_sha256), (0,skill_text/* scoreLine */.VH)(receipt.policy.risk_score), `verdict ${receipt.policy.verdict}, signed`));
    return receipt.policy.verdict === 'FAIL' ? command/* EXIT */.d.findings : command/* EXIT */.d.pass;
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

/***/ 34688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ed25519PrivateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69716);



function ed25519PrivateKey(name, bytes) {
    const hint = 'Give an Ed25519 private key (PKCS#8, PEM): openssl genpkey -algorithm ed25519 -out key.pem';
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: Buffer.from(bytes), format: 'pem' });
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds no private key in PEM that can be read without a passphrase`, hint, {
            cause: error,
        });
    }
    if (key.asymmetricKeyType !== 'ed25519') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('KEY', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .snippetOf */ .Vv)(name)} holds a key of type ${key.asymmetricKeyType ?? 'unknown'}; Ed25519 is needed`, hint);
    }
    return key;
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


/***/ })

};
