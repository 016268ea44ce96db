export const id = 881;
export const ids = [881];
export const modules = {

/***/ 3128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClock),
/* harmony export */   d: () => (/* binding */ FROZEN_TIME)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const FROZEN_TIME = '1970-01-01T00:00:00.000Z';
function readClock(options, terminal) {
    const now = options.now === undefined ? terminal.now() : parseTime(options.now);
    return { now, createdAt: options.deterministic === true ? FROZEN_TIME : now.toISOString() };
}
function parseTime(text) {
    const time = new Date(text);
    if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime())) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `--now: '${text}' is not an ISO 8601 time`, 'Write it like 2026-01-31T12:00:00Z.');
    }
    return time;
}


/***/ }),

/***/ 6881:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runApprove: () => (/* binding */ runApprove)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4451);
/* harmony import */ var _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(537);
/* harmony import */ var _gate_approvals_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _gate_exception_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69);
/* harmony import */ var _gate_approvals_signed_approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2983);
/* harmony import */ var _io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7220);
/* harmony import */ var _io_keys_signing_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4688);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8020);
/* harmony import */ var _io_write_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3834);
/* harmony import */ var _io_yaml_append_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4193);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5536);
/* harmony import */ var _skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7570);
/* harmony import */ var _skills_contracts_schemas_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5217);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3814);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9859);
/* harmony import */ var _open_bundle_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(614);
/* harmony import */ var _skill_call_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2066);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(661);




















const OPTIONS = {
    capability: 'value',
    by: 'value',
    reason: 'value',
    expires: 'value',
    'signing-key': 'value',
    'key-id': 'value',
};
async function runApprove(args, terminal) {
    const call = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_15__/* .parseSkillCall */ .Dl)(args, terminal, OPTIONS);
    const word = (0,_skill_call_js__WEBPACK_IMPORTED_MODULE_15__/* .onePositional */ .PN)(call.positionals, 'BUNDLE');
    const capability = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__/* .oneOf */ .yL)('--capability', required(call, 'capability'), _skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_17__/* .CAPABILITIES */ .$);
    const [bundle] = await (0,_open_bundle_js__WEBPACK_IMPORTED_MODULE_14__/* .readBundleInput */ .t)((0,_open_bundle_js__WEBPACK_IMPORTED_MODULE_14__/* .openInput */ .l)(call, word), word);
    const approval = {
        kind: 'capability',
        digest: bundle.bundleSha256,
        capability,
        by: required(call, 'by'),
        reason: required(call, 'reason'),
        expires: expiryOf(call),
    };
    const entry = { ...approval, path: word, ...signatureOf(call, approval) };
    record(call.directory, entry);
    const unused = bundle.facts.capabilities.every((fact) => fact.capability !== capability);
    call.put({ contract_version: _skills_contracts_schemas_js__WEBPACK_IMPORTED_MODULE_11__/* .CONTRACT_VERSION */ .Kw, created_at: call.createdAt, path: _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_, approval: entry }, () => (0,_text_js__WEBPACK_IMPORTED_MODULE_16__/* .joinLines */ .cT)(`recorded in ${_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_}: ${capability} of ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .kc)(word)}, sha256 ${bundle.bundleSha256}, through ${approval.expires}`, unused ? `note: the bundle does not show the capability ${capability}` : []));
    return _command_js__WEBPACK_IMPORTED_MODULE_13__/* .EXIT */ .d.pass;
}
function required(call, name) {
    const value = call.options[name];
    if (value === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--${name} is missing`, 'An approval says to what, by whom, why and until when; see vaultgate skill --help.');
    return value;
}
function expiryOf(call) {
    const expires = required(call, 'expires');
    const end = (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_19__/* .endOfDay */ .D)(expires);
    if (end === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--expires: '${expires}' is not a day`, 'Write it like 2026-12-31.');
    if (end.getTime() <= call.now.getTime())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--expires: ${expires} is past`, 'Name a day that is still to come.');
    return expires;
}
function signatureOf(call, approval) {
    const { 'signing-key': file, 'key-id': keyId } = call.options;
    if (file === undefined && keyId === undefined)
        return {};
    if (file === undefined || keyId === undefined || !(0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_5__/* .isSafeKeyId */ .Mu)(keyId)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', '--signing-key and --key-id go together', `The key id is the name of the public key's file in ${_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .KEYS_FOLDER */ .uv}/.`);
    }
    const key = (0,_io_keys_signing_key_js__WEBPACK_IMPORTED_MODULE_6__/* .ed25519PrivateKey */ .o)(file, call.readFile(file));
    return { signature: { alg: 'ed25519', key_id: keyId, sig: (0,_gate_approvals_signed_approvals_js__WEBPACK_IMPORTED_MODULE_4__/* .signApproval */ .NX)(approval, key) } };
}
function record(directory, entry) {
    const snapshot = (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .openListedFiles */ .L)('repository', directory, [_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_]);
    (0,_gate_exception_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireEntries */ .ob)(_gate_approvals_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__/* .APPROVALS */ .z, snapshot);
    const content = snapshot.read(_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_);
    const text = content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
    (0,_io_write_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_), (0,_io_yaml_append_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .appendEntry */ .D)(text, 'approvals', entry, _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_18__/* .APPROVALS_FILE */ .o_));
}


/***/ }),

/***/ 614:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openInput),
  t: () => (/* binding */ readBundleInput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/git/repository.js + 2 modules
var git_repository = __webpack_require__(8093);
// EXTERNAL MODULE: ./lib/io/subtree.js
var subtree = __webpack_require__(6066);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(8020);
// EXTERNAL MODULE: ./lib/io/zip/read-zip.js + 2 modules
var read_zip = __webpack_require__(7615);
// EXTERNAL MODULE: ./lib/skills/analysis/pool.js
var pool = __webpack_require__(3367);
// EXTERNAL MODULE: ./lib/skills/discovery.js
var discovery = __webpack_require__(6748);
// EXTERNAL MODULE: ./lib/skills/reading/read-archive.js
var read_archive = __webpack_require__(9866);
// EXTERNAL MODULE: ./lib/skills/reading/read-folders.js + 1 modules
var read_folders = __webpack_require__(5370);
// EXTERNAL MODULE: ./lib/skills/reading/reading-cache.js
var reading_cache = __webpack_require__(1182);
;// CONCATENATED MODULE: ./lib/skills/reading/read-single.js







async function readSingle(snapshot, repositoryTop, archives = 'bundles') {
    const options = { wanted: () => true, searchDependencies: false, repositoryTop, forcedRoot: '' };
    const groups = (0,discovery/* findFolderBundles */.h3)(snapshot.entries(), options);
    const analyser = (0,pool/* openAnalyser */.Sg)((0,read_folders/* totalSize */.UT)(groups));
    try {
        const tools = { analyser, cache: new reading_cache/* ReadingCache */.FL() };
        const [outermost, ...nested] = await (0,read_folders/* readFolders */.iz)(snapshot, groups, tools);
        if (outermost === undefined)
            throw new Error('a forced root gave no bundle');
        const found = archives === 'files' ? [] : (0,discovery/* findArchives */.BG)(snapshot.entries(), options);
        const { readings } = await (0,read_archive/* readArchives */.iL)(snapshot, found, tools);
        return [outermost, ...nested, ...readings];
    }
    finally {
        await analyser.close();
    }
}
async function readSingleArchive(bytes, label) {
    const { snapshot, faults } = await (0,read_zip/* readZip */.u)(bytes, label);
    const options = { wanted: () => true, searchDependencies: false, repositoryTop: false };
    const roots = (0,discovery/* findFolderBundles */.h3)(snapshot.entries(), options).map((group) => group.outermost.root);
    const [only = ''] = roots;
    const root = roots.length === 1 ? only : '';
    const [outermost, ...nested] = await readSingle((0,subtree/* subtreeOf */.g)(snapshot, root), false, 'files');
    const leftOut = root === '' ? [] : snapshot.entries().filter((entry) => !entry.path.startsWith(`${root}/`));
    return [{ ...outermost, archiveFaults: faults, leftOut: leftOut.map((entry) => entry.path) }, ...nested];
}

;// CONCATENATED MODULE: ./lib/cli/skill/open-bundle.js







const MAX_INPUT_BYTES = 64 * 1024 * 1024;
function openInput({ cwd, directory }, word) {
    const path = (0,external_node_path_.resolve)(cwd, word);
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isDirectory() === true) {
        return { kind: 'folder', snapshot: (0,working_tree/* openWorkingTree */.A)(path, 'all'), repositoryTop: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '.git')) || path === directory };
    }
    if (stat?.isFile() === true)
        return { kind: 'file', bytes: readWhole((0,external_node_fs_.realpathSync)(path), word) };
    const colon = word.indexOf(':');
    if (colon > 0)
        return openRevision(cwd, word.slice(0, colon), word.slice(colon + 1));
    throw new errors/* UserError */.y('IO', `there is no ${word}`, 'Name a folder, a zip, or REV:path in a git checkout.');
}
function readWhole(path, word) {
    const name = (0,external_node_path_.basename)(path);
    const content = (0,working_tree/* openListedFiles */.L)('file', (0,external_node_path_.dirname)(path), [name]).read(name, MAX_INPUT_BYTES);
    if (content.kind === 'bytes')
        return content.bytes;
    const hint = content.reason === 'too-large' ? 'At most 64 MiB are read.' : 'Name a file that you may read.';
    throw new errors/* UserError */.y('IO', `cannot read ${word}: it is ${content.reason === 'too-large' ? 'too large' : content.reason}`, hint);
}
function openRevision(cwd, revision, path) {
    const repository = (0,git_repository/* openRepository */.h)(cwd);
    if (repository === undefined)
        throw new errors/* UserError */.y('GIT', `${revision}:${path} needs a git checkout`, 'Run it inside one.');
    const snapshot = repository.openCommit(repository.commitOf(revision));
    const folder = path.replace(/^\.?\/|\/$/g, '').replace(/^\.$/, '');
    const content = snapshot.read(folder, MAX_INPUT_BYTES);
    if (content.kind === 'bytes')
        return { kind: 'file', bytes: content.bytes };
    const tree = (0,subtree/* subtreeOf */.g)(snapshot, folder);
    if (tree.entries().length === 0)
        throw new errors/* UserError */.y('IO', `there is no ${path} in ${revision}`, 'Paths are relative to the current directory.');
    return { kind: 'folder', snapshot: tree, repositoryTop: folder === '' && repository.prefix === '' };
}
async function readBundleInput(input, label) {
    return input.kind === 'folder' ? readSingle(input.snapshot, input.repositoryTop) : readSingleArchive(input.bytes, label);
}


/***/ }),

/***/ 2066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ parseSkillCall),
/* harmony export */   PN: () => (/* binding */ onePositional),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   Rk: () => (/* binding */ KEYS),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   c8: () => (/* binding */ warnOfOwnPolicy),
/* harmony export */   v6: () => (/* binding */ consentsOf)
/* harmony export */ });
/* unused harmony export COMMON */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3085);
/* harmony import */ var _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(537);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9742);
/* harmony import */ var _io_surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(230);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8020);
/* harmony import */ var _io_write_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3221);
/* harmony import */ var _skills_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6926);
/* harmony import */ var _gate_approvals_approvals_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3079);
/* harmony import */ var _gate_exception_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3814);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3128);













const COMMON = {
    dir: 'value',
    format: 'value',
    output: 'value',
    out: 'value',
    now: 'value',
    deterministic: 'flag',
};
const POLICY = { policy: 'value', profile: 'value' };
const KEYS = { pubkey: 'value', keyring: 'value' };
function parseSkillCall(args, terminal, kinds) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseArguments */ .We)(args, { ...COMMON, ...kinds });
    const known = options;
    const { now, createdAt } = (0,_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .readClock */ .$)(known, terminal);
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)('--format', known.format ?? 'text', ['text', 'json']);
    const output = known.output ?? known.out;
    const { cwd } = terminal;
    return {
        options: known,
        positionals,
        cwd,
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, known.dir ?? '.'),
        format,
        now,
        createdAt,
        readFile: (path) => (0,_io_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .openSurroundings */ .E)(cwd, cwd).readFile(path),
        put: (document, text) => {
            const content = format === 'json' ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_10__/* .prettyJson */ .D_)(document) : text();
            if (output === undefined)
                terminal.out(content);
            else
                (0,_io_write_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output), content);
        },
    };
}
function onePositional(positionals, what) {
    const [first, ...rest] = positionals;
    if (first === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${what} is missing`, 'See vaultgate skill --help.');
    if (rest.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `one ${what} is expected, not ${String(positionals.length)}`, 'See vaultgate skill --help.');
    return first;
}
function policyOf(call) {
    const { policy, profile } = call.options;
    if (policy !== undefined)
        return (0,_skills_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePolicy */ .nZ)({ path: policy, bytes: call.readFile(policy) }, profile);
    const content = (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openListedFiles */ .L)('repository', call.directory, [_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec]).read(_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec);
    if (content.kind === 'bytes')
        return (0,_skills_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePolicy */ .nZ)({ path: _gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec, bytes: content.bytes }, profile);
    if (content.reason === 'missing')
        return (0,_skills_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePolicy */ .nZ)(undefined, profile);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('CONFIG', `${_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec} cannot be read (${content.reason})`, 'Make it a regular, readable file.');
}
function warnOfOwnPolicy(call, bundle, terminal) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.cwd, bundle) === call.directory && call.options.policy === undefined;
    if (!inside || (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openListedFiles */ .L)('repository', call.directory, [_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec]).entries().length === 0)
        return;
    terminal.err(`warning: ${_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec} comes from the bundle that is judged; for a bundle of someone else, name a policy of yours with --policy FILE or its repository with --dir\n`);
}
function consentsOf(call, bundle) {
    const approvals = (0,_gate_exception_file_js__WEBPACK_IMPORTED_MODULE_7__/* .requireEntries */ .ob)(_gate_approvals_approvals_file_js__WEBPACK_IMPORTED_MODULE_6__/* .APPROVALS */ .z, (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openListedFiles */ .L)('repository', call.directory, [_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_12__/* .APPROVALS_FILE */ .o_])).entries;
    return { approvals, now: call.now, pathOf: (reading) => (reading.root === '' ? bundle : `${bundle}/${reading.root}`) };
}
function keysOf(call) {
    const { pubkey, keyring } = call.options;
    if (pubkey !== undefined && keyring === undefined)
        return { kind: 'key', name: pubkey, bytes: call.readFile(pubkey) };
    if (keyring !== undefined && pubkey === undefined)
        return { kind: 'ring', label: keyring, keyring: readKeyring(call.cwd, keyring) };
    const problem = pubkey === undefined ? 'a public key is needed' : '--pubkey and --keyring exclude each other';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', problem, 'Give exactly one of --pubkey FILE and --keyring DIR.');
}
function readKeyring(cwd, folder) {
    const snapshot = (0,_io_surroundings_js__WEBPACK_IMPORTED_MODULE_2__/* .openSurroundings */ .E)(cwd, cwd).openFolder(folder);
    const keys = new Map();
    for (const entry of snapshot.entries()) {
        const content = entry.path.includes('/') ? undefined : snapshot.read(entry.path, 64 * 1024);
        if (content?.kind === 'bytes')
            keys.set((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(entry.path), content.bytes);
    }
    return keys;
}


/***/ }),

/***/ 661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ countLine),
/* harmony export */   VH: () => (/* binding */ scoreLine),
/* harmony export */   ZY: () => (/* binding */ capabilityLine),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   dZ: () => (/* binding */ accountLines),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   tt: () => (/* binding */ bundleLine),
/* harmony export */   uv: () => (/* binding */ leftOutLine)
/* harmony export */ });
/* harmony import */ var _skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5536);


const WORDS = { error: 'error', warn: 'warning', info: 'note' };
function findingLines(findings) {
    return findings.flatMap((finding) => {
        const line = (0,_skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(finding);
        const entry = finding.details?.['entry'];
        const path = typeof entry === 'string' ? entry : (finding.path ?? '');
        const place = path === '' ? '' : `${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(path, 200))}${line > 0 ? `:${String(line)}` : ''}  `;
        const help = finding.details?.['help'];
        const head = `  ${WORDS[finding.severity]}  ${place}${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(finding.message, 600))}  [${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(finding.code)}]`;
        return typeof help === 'string' && help !== '' && finding.severity !== 'info'
            ? [head, `         → ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(help, 600))}`]
            : [head];
    });
}
function countLine(findings) {
    const parts = ['error', 'warn', 'info'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${String(count)} ${WORDS[severity]}${count === 1 ? '' : 's'}`];
    });
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
function scoreLine(score) {
    const { total, base_risk: base, change_risk: change, policy_delta: delta } = score;
    return `risk score ${String(total)} of 100 (base ${String(base)}, change ${String(change)}, policy ${String(delta)}): 0 to 29 passes, 30 to 59 warns, 60 and more fails`;
}
function accountLines(account) {
    const { base, change, delta, score } = account;
    const parts = base.map((part) => [part.points, `${part.rule} (${part.severity}, ${part.confidence} confidence): ${part.reason}`]);
    return [
        'how the score is made:',
        ...component('base risk', score.baseRisk, parts),
        ...component('change risk', score.changeRisk, change.lines.map((line) => [line.points, line.reason])),
        ...component('policy delta', score.policyDelta, delta.lines.map((line) => [line.points, line.reason])),
        `  total ${String(score.total)}`,
    ];
}
function component(name, points, lines) {
    return [`  ${name} ${String(points)}`, ...lines.map(([each, reason]) => `    +${String(each)}  ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(reason, 300))}`)];
}
function joinLines(...lines) {
    return `${lines.flat().join('\n')}\n`;
}
function bundleLine(label, files, bytes, sha256) {
    return `${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(label)}: ${String(files)} ${files === 1 ? 'file' : 'files'}, ${String(bytes)} bytes, sha256 ${sha256}`;
}
function leftOutLine(paths) {
    const [first] = paths;
    if (first === undefined)
        return [];
    const more = paths.length === 1 ? '' : ` and ${String(paths.length - 1)} more`;
    return [`left out, not part of the bundle: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(first, 200))}${more}`];
}
function capabilityLine(capabilities) {
    return capabilities.length === 0 ? 'capabilities: none seen' : `capabilities: ${capabilities.map((name) => (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(name)).join(', ')}`;
}


/***/ }),

/***/ 2983:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ effectiveApprovals),
/* harmony export */   NX: () => (/* binding */ signApproval),
/* harmony export */   QD: () => (/* binding */ trustedKeys),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* unused harmony export approvalPayload */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3085);
/* harmony import */ var _io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7220);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(537);
/* harmony import */ var _exception_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69);
/* harmony import */ var _approvals_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3079);






function approvalPayload(approval) {
    const { kind, digest, capability, by, reason, expires } = approval;
    return new TextEncoder().encode((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)({ kind, digest, capability, by, reason, expires }));
}
function signApproval(approval, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, approvalPayload(approval), key).toString('base64');
}
function trustedKeys(trusted) {
    const prefix = `${_approval_js__WEBPACK_IMPORTED_MODULE_5__/* .KEYS_FOLDER */ .uv}/`;
    const names = trusted.entries().filter((entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes('/'));
    const keys = new Map();
    for (const { path } of names) {
        const content = trusted.read(path, 16 * 1024);
        if (content.kind === 'bytes')
            keys.set(path.slice(prefix.length), content.bytes);
    }
    return keys;
}
function effectiveApprovals(trusted, judged) {
    const counted = (0,_exception_file_js__WEBPACK_IMPORTED_MODULE_2__/* .requireEntries */ .ob)(_approvals_file_js__WEBPACK_IMPORTED_MODULE_3__/* .APPROVALS */ .z, trusted).entries;
    if (trusted === judged)
        return counted;
    const signed = (0,_exception_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readEntries */ .$2)(_approvals_file_js__WEBPACK_IMPORTED_MODULE_3__/* .APPROVALS */ .z, judged).entries.filter((approval) => approval.signature !== undefined);
    if (signed.length === 0)
        return counted;
    const keys = trustedKeys(trusted);
    return [...counted, ...signed.filter((approval) => isSignedBy(approval, keys))];
}
function isSignedBy(approval, keys) {
    const { signature } = approval;
    const file = signature === undefined ? undefined : (0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFileOf */ .Bj)(keys, signature.keyId);
    if (signature === undefined || file === undefined)
        return false;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, approvalPayload(approval), (0,_io_keys_keyring_js__WEBPACK_IMPORTED_MODULE_1__/* .ed25519PublicKey */ .qR)(file.name, file.bytes), Buffer.from(signature.sig, 'base64'));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 7220:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ keyFileOf),
/* harmony export */   Mu: () => (/* binding */ isSafeKeyId),
/* harmony export */   qR: () => (/* binding */ ed25519PublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);



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

/***/ 4688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ed25519PrivateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);



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

/***/ 6066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ subtreeOf)
/* harmony export */ });
function subtreeOf(tree, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const file = folder === '' ? undefined : tree.entry(folder);
    const outer = new Map();
    const entries = [];
    for (const entry of file === undefined ? tree.entries() : [file]) {
        if (file === undefined && !entry.path.startsWith(prefix))
            continue;
        const path = file === undefined ? entry.path.slice(prefix.length) : entry.path.slice(entry.path.lastIndexOf('/') + 1);
        outer.set(path, entry.path);
        entries.push({ ...entry, path });
    }
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const read = (path, limit) => {
        const outerPath = outer.get(path);
        return outerPath === undefined ? { kind: 'unreadable', reason: 'missing' } : tree.read(outerPath, limit);
    };
    return {
        label: tree.label,
        skipped: tree.skipped.filter((skip) => skip.path.startsWith(prefix)).map((skip) => ({ ...skip, path: skip.path.slice(prefix.length) })),
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read,
        readMany: (paths, limit) => {
            const known = paths.filter((path) => outer.has(path));
            const contents = tree.readMany(known.map((path) => outer.get(path) ?? path), limit);
            return new Map(paths.map((path) => [path, contents.get(outer.get(path) ?? '') ?? { kind: 'unreadable', reason: 'missing' }]));
        },
    };
}


/***/ }),

/***/ 3221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3834);



function writeOutput(path, content) {
    if (isStream(path))
        writeInto(path, content);
    else
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .l)(path, content);
}
function isStream(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return false;
    if (found.isSymbolicLink())
        return /^\/(?:dev|proc)\//.test(path);
    return found.isCharacterDevice() || found.isFIFO();
}
function writeInto(path, content) {
    try {
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a'), content);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('IO', `cannot write to ${path}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`, 'Name a file, device or pipe that you may write to.', {
            cause: error,
        });
    }
}


/***/ }),

/***/ 4193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


function appendEntry(text, key, entry, file) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text ?? '', { version: '1.2', schema: 'core', uniqueKeys: true, logLevel: 'silent' });
    const { contents } = document;
    if (document.errors.length > 0 || (contents !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents)))
        throw unusable(file, key);
    const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents) ? contents.get(key) : undefined;
    if (list !== undefined && list !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        throw unusable(file, key);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list)) {
        if (list.items.length === 0)
            list.flow = false;
        list.add(document.createNode(entry));
    }
    else {
        document.set(key, document.createNode([entry]));
    }
    return document.toString({ lineWidth: 0 });
}
function unusable(file, key) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('CONFIG', `${file} does not hold a list ${key}, so nothing can be added to it`, 'Correct the file first.');
}


/***/ }),

/***/ 5536:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   Pr: () => (/* binding */ markdownCellCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nL: () => (/* binding */ markdownInline),
/* harmony export */   wq: () => (/* binding */ commandData)
/* harmony export */ });
const NAMED_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\u{1d173}-\u{1d17a}]|\p{Cs}/gu;
function visible(text) {
    return text.replace(UNSEEN, (unseen) => NAMED_ESCAPES[unseen] ?? escapeOf(unseen));
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
function logText(text) {
    return visible(text).replaceAll('##[', '##\\[');
}
function commandData(text) {
    return text
        .split('\n')
        .map((line) => visible(line))
        .join('\n')
        .replaceAll('%', '%25')
        .replaceAll('\n', '%0A');
}
function commandProperty(text) {
    return text
        .split(/([\r\n])/)
        .map((part) => (part === '\r' || part === '\n' ? part : visible(part)))
        .join('')
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A')
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C');
}
const ZERO_WIDTH_SPACE = '\u200b';
function markdownInline(text) {
    return visible(text)
        .replace(/[\\`*_{}[\]<>~&|#$!]/g, '\\$&')
        .replaceAll('://', '\\://')
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}\\.`)
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
        .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=[a-z0-9_+\\-]{1,64}:)/gi, `:${ZERO_WIDTH_SPACE}`);
}
function markdownCode(text) {
    const shown = visible(text) || ' ';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function markdownCellCode(text) {
    return markdownCode(text).replaceAll('|', '\\|');
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
function markdownProse(text) {
    const parts = text.split('`');
    return parts
        .map((part, index) => {
        if (index % 2 === 0)
            return markdownInline(part);
        return index === parts.length - 1 ? markdownInline(`\`${part}`) : markdownCode(part);
    })
        .join('');
}
function mermaidLabel(text) {
    return shorten(visible(text), 60).replace(/[^\p{L}\p{N} ._/-]/gu, (mark) => `#${String(mark.codePointAt(0) ?? 0)};`);
}
const HTML_ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, (mark) => HTML_ESCAPES[mark] ?? mark);
}
function urlPath(path) {
    const encoded = path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeSegment)
        .join('/');
    return encoded.startsWith('%3A') || /^[^/]*%3A/.test(encoded) ? `./${encoded}` : encoded;
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ })

};
