export const id = 3485;
export const ids = [3485];
export const modules = {

/***/ 83485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExport: () => (/* binding */ runExport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/subtree.js
var subtree = __webpack_require__(56066);
// EXTERNAL MODULE: ./lib/io/write-output.js
var write_output = __webpack_require__(53221);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/skills/contracts/contract-finding.js
var contract_finding = __webpack_require__(60606);
// EXTERNAL MODULE: ./lib/skills/contracts/documents.js
var documents = __webpack_require__(10700);
// EXTERNAL MODULE: ./lib/skills/contracts/schemas.js
var schemas = __webpack_require__(17598);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var io_snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/io/zip/read-zip.js + 2 modules
var read_zip = __webpack_require__(7615);
// EXTERNAL MODULE: ./lib/io/zip/zip-fault.js
var zip_fault = __webpack_require__(34718);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
;// CONCATENATED MODULE: ./lib/io/zip/write-zip.js


const DOS_DATE = (1 << 5) | 1;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const MADE_ON_UNIX = 3 << 8;
function writeZip(entries) {
    const pieces = [];
    const directory = [];
    let offset = 0;
    for (const entry of (0,order/* sortedBy */.V)(entries, (one) => one.path)) {
        const name = Buffer.from(entry.path, 'utf8');
        const common = commonFields(entry.bytes, name.length);
        const local = Buffer.concat([signature(0x04034b50), common, name]);
        directory.push(directoryRecord(common, entry.executable, offset), name);
        pieces.push(local, entry.bytes);
        offset += local.length + entry.bytes.byteLength;
    }
    const size = directory.reduce((sum, piece) => sum + piece.byteLength, 0);
    return Buffer.concat([...pieces, ...directory, endRecord(entries.length, size, offset)]);
}
function signature(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}
function commonFields(bytes, nameLength) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(VERSION, 0);
    fields.writeUInt16LE(UTF8_NAMES, 2);
    fields.writeUInt16LE(DOS_DATE, 8);
    fields.writeUInt32LE((0,external_node_zlib_.crc32)(bytes), 10);
    fields.writeUInt32LE(bytes.byteLength, 14);
    fields.writeUInt32LE(bytes.byteLength, 18);
    fields.writeUInt16LE(nameLength, 22);
    return fields;
}
function directoryRecord(common, executable, offset) {
    const head = Buffer.alloc(6);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(MADE_ON_UNIX | VERSION, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((executable ? 0o100755 : 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    return Buffer.concat([head, common, tail]);
}
function endRecord(count, size, offset) {
    const record = Buffer.alloc(22);
    record.writeUInt32LE(0x06054b50, 0);
    record.writeUInt16LE(count, 8);
    record.writeUInt16LE(count, 10);
    record.writeUInt32LE(size, 12);
    record.writeUInt32LE(offset, 16);
    return record;
}

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/skills/bundle-hash.js
var bundle_hash = __webpack_require__(67829);
;// CONCATENATED MODULE: ./lib/skills/export.js







async function packBundle(snapshot, reading) {
    const limits = limitFindings(reading);
    if (limits.length > 0)
        return { zip: undefined, findings: limits };
    const contents = snapshot.readMany(snapshot
        .entries()
        .filter(io_snapshot/* isRegularFile */.Ze)
        .map((entry) => entry.path));
    const entries = reading.files.map((file) => {
        const content = contents.get(file.path);
        return { path: file.path, executable: file.executable, bytes: content?.kind === 'bytes' ? content.bytes : new Uint8Array() };
    });
    const zip = writeZip(entries);
    const faults = await differences(zip, reading);
    return faults.length > 0 ? { zip: undefined, findings: faults } : { zip, findings: [] };
}
function limitFindings(reading) {
    if (reading.files.length > zip_fault/* MAX_ZIP_ENTRIES */.ib) {
        return [
            (0,contract_finding/* plainFinding */.Ce)('ARCHIVE_INVALID', `The bundle has ${String(reading.files.length)} files, more than the ${String(zip_fault/* MAX_ZIP_ENTRIES */.ib)} that a zip may have.`),
        ];
    }
    if (reading.totalBytes <= zip_fault/* MAX_INFLATED_BYTES */.Bx)
        return [];
    return [
        (0,contract_finding/* plainFinding */.Ce)('CONSTRAINT_BUNDLE_SIZE_LIMIT', `The bundle has ${String(reading.totalBytes)} bytes, more than the ${String(zip_fault/* MAX_INFLATED_BYTES */.Bx)} that a zip may unpack to.`),
    ];
}
async function differences(zip, reading) {
    const { snapshot, faults } = await (0,read_zip/* readZip */.u)(zip, 'export');
    const files = snapshot.entries().map(({ path }) => {
        const content = snapshot.read(path, zip_fault/* MAX_INFLATED_BYTES */.Bx);
        return { path, sha256: content.kind === 'bytes' ? (0,digest/* sha256Hex */.f)(content.bytes) : '' };
    });
    const findings = faults.map((fault) => (0,contract_finding/* plainFinding */.Ce)('ARCHIVE_INVALID', `The packed entry ${fault.message}.`, fault.entry));
    if ((0,bundle_hash/* bundleSha256 */.K)(files) === reading.bundleSha256)
        return findings;
    return [...findings, (0,contract_finding/* plainFinding */.Ce)('BUNDLE_HASH_MISMATCH', 'The files changed while they were packed; pack them again.')];
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
;// CONCATENATED MODULE: ./lib/cli/skill/export-command.js














async function runExport(args, terminal) {
    const call = (0,skill_call/* parseSkillCall */.Dl)(args, terminal, skill_call/* POLICY */.Po);
    const word = (0,skill_call/* onePositional */.PN)(call.positionals, 'DIR');
    const { out, output } = call.options;
    const target = out ?? output;
    if (target === undefined)
        throw new errors/* UserError */.y('USAGE', '--out is missing', 'Write vaultgate skill export DIR --out FILE.zip.');
    const input = (0,open_bundle/* openInput */.l)(call, word);
    if (input.kind !== 'folder')
        throw new errors/* UserError */.y('USAGE', `${word} is not a folder`, 'Name the folder of the bundle.');
    const policy = (0,skill_call/* policyOf */.US)(call);
    const bundle = (0,judge_one/* judgeOne */.y)(await (0,open_bundle/* readBundleInput */.t)(input, word), policy, (0,skill_call/* consentsOf */.v6)(call, word));
    const judged = [...(0,documents/* policyFindings */.Js)(bundle), ...(0,documents/* scanFindings */.YE)(bundle)].map(strict);
    const failed = judged.some((finding) => finding.severity === 'error');
    const packed = failed ? { zip: undefined, findings: [] } : await packBundle((0,subtree/* subtreeOf */.g)(input.snapshot, ''), bundle.reading);
    if (packed.zip !== undefined)
        (0,write_output/* writeOutput */.z)((0,external_node_path_.resolve)(call.cwd, target), packed.zip);
    const findings = (0,contract_finding/* orderContractFindings */.FN)([...judged, ...packed.findings]);
    const document = documentOf(bundle, policy.profile ?? 'default', target, findings, packed.zip !== undefined, call.createdAt);
    terminal.out(call.format === 'json' ? `${JSON.stringify(document, null, 2)}\n` : textOf(document, word, bundle));
    return packed.zip === undefined ? command/* EXIT */.d.findings : command/* EXIT */.d.pass;
}
function strict(finding) {
    return finding.code === 'CONSTRAINT_SYMLINK_FORBIDDEN' || finding.code === 'CONSTRAINT_UNSAFE_PATH'
        ? { ...finding, severity: 'error' }
        : finding;
}
function documentOf(bundle, profile, outPath, findings, validated, createdAt) {
    return {
        contract_version: schemas/* CONTRACT_VERSION */.Kw,
        created_at: createdAt,
        profile,
        out_path: outPath,
        bundle_sha256: bundle.reading.bundleSha256,
        files: (0,documents/* contractFiles */.MS)(bundle.reading),
        findings: [...findings],
        validated,
    };
}
function textOf(document, word, bundle) {
    const { files, totalBytes, bundleSha256 } = bundle.reading;
    const outcome = document.validated
        ? `written to ${(0,untrusted/* logText */.kc)(document.out_path)}, read back and found to hold exactly these files`
        : `not written: ${(0,skill_text/* countLine */.QK)(document.findings)}`;
    return (0,skill_text/* joinLines */.cT)((0,skill_text/* bundleLine */.tt)(word, files.length, totalBytes, bundleSha256), outcome, (0,skill_text/* findingLines */.hq)(document.findings));
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


/***/ })

};
