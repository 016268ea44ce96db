export const id = 7825;
export const ids = [7825];
export const modules = {

/***/ 33814:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69716);



function parseArguments(args, kinds) {
    const options = {};
    for (const [name, kind] of Object.entries(kinds))
        options[name] = { type: kind === 'flag' ? 'boolean' : 'string', multiple: true };
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const found = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
        if (kind === undefined)
            throw unknownOption(token.rawName, Object.keys(kinds));
        if (kind === 'flag') {
            if (token.value !== undefined)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${token.rawName} takes no value`, `Write ${token.rawName} alone.`);
            found.set(token.name, ['']);
            continue;
        }
        if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--'))) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${token.rawName} needs a value`, `Write ${token.rawName} VALUE.`);
        }
        const values = found.get(token.name) ?? [];
        if (kind === 'value' && values.length > 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${token.rawName} stands twice`, 'Give it once.');
        found.set(token.name, [...values, token.value]);
    }
    const parsed = {};
    for (const [name, kind] of Object.entries(kinds)) {
        const values = found.get(name);
        parsed[name] = kind === 'flag' ? (values === undefined ? undefined : true) : kind === 'list' ? (values ?? []) : values?.[0];
    }
    return { options: parsed, positionals };
}
function unknownOption(name, known) {
    const nearest = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .zZ)(name.replace(/^-+/, ''), known);
    const hint = nearest === undefined ? 'See --help.' : `Did you mean --${nearest}?`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `unknown option ${name}`, hint);
}
function splitList(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== '');
}
function oneOf(option, value, allowed) {
    const match = allowed.find((candidate) => candidate === value);
    if (match !== undefined)
        return match;
    const nearest = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .zZ)(value, allowed);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${option}: unknown value '${value}'`, nearest === undefined ? `Known are ${allowed.join(', ')}.` : `Did you mean ${nearest}? Known are ${allowed.join(', ')}.`);
}


/***/ }),

/***/ 13128:
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

/***/ 51517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ putResult),
/* harmony export */   i9: () => (/* binding */ outputFile),
/* harmony export */   zR: () => (/* binding */ OUTPUT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _io_write_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53221);


const OUTPUT_OPTIONS = {
    format: 'value',
    output: 'value',
    out: 'value',
    now: 'value',
    deterministic: 'flag',
};
function outputFile({ output, out }) {
    return output ?? out;
}
function putResult(options, terminal, text) {
    const file = outputFile(options);
    if (file === undefined)
        terminal.out(text);
    else
        (0,_io_write_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, file), text);
}


/***/ }),

/***/ 20614:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openInput),
  t: () => (/* binding */ readBundleInput)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/git/repository.js + 1 modules
var git_repository = __webpack_require__(20860);
// EXTERNAL MODULE: ./lib/io/subtree.js
var subtree = __webpack_require__(56066);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(28020);
// EXTERNAL MODULE: ./lib/io/zip/read-zip.js + 2 modules
var read_zip = __webpack_require__(7615);
// EXTERNAL MODULE: ./lib/skills/analysis/pool.js
var pool = __webpack_require__(43367);
// EXTERNAL MODULE: ./lib/skills/discovery.js
var discovery = __webpack_require__(96748);
// EXTERNAL MODULE: ./lib/skills/reading/read-archive.js
var read_archive = __webpack_require__(89866);
// EXTERNAL MODULE: ./lib/skills/reading/read-folders.js + 1 modules
var read_folders = __webpack_require__(55370);
// EXTERNAL MODULE: ./lib/skills/reading/reading-cache.js
var reading_cache = __webpack_require__(71182);
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
    if (input.kind === 'folder')
        return readSingle(input.snapshot, input.repositoryTop);
    const beginsAsZip = input.bytes[0] === 0x50 && input.bytes[1] === 0x4b;
    if (!beginsAsZip && !/\.(?:zip|skill)$/i.test(label))
        throw new errors/* UserError */.y('IO', `${label} is neither a folder nor a zip`, `A bundle is the folder that holds SKILL.md: name ${folderOf(label)}`);
    return readSingleArchive(input.bytes, label);
}
function folderOf(label) {
    const folder = label.slice(0, Math.max(0, label.lastIndexOf('/')));
    return folder === '' ? 'that folder, or . for the current one.' : `${folder}.`;
}


/***/ }),

/***/ 72066:
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3085);
/* harmony import */ var _gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40537);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39742);
/* harmony import */ var _io_surroundings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67849);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28020);
/* harmony import */ var _skills_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76926);
/* harmony import */ var _gate_approvals_approvals_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13079);
/* harmony import */ var _gate_exception_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90069);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33814);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13128);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51517);













const COMMON = {
    dir: 'value',
    ..._output_js__WEBPACK_IMPORTED_MODULE_9__/* .OUTPUT_OPTIONS */ .zR,
};
const POLICY = { policy: 'value', profile: 'value' };
const KEYS = { pubkey: 'value', keyring: 'value' };
function parseSkillCall(args, terminal, kinds) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parseArguments */ .We)(args, { ...COMMON, ...kinds });
    const known = options;
    const { now, createdAt } = (0,_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .readClock */ .$)(known, terminal);
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('--format', known.format ?? 'text', ['text', 'json']);
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
            (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .putResult */ .Fr)(known, terminal, format === 'json' ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_10__/* .prettyJson */ .D_)(document) : text());
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
        return (0,_skills_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePolicy */ .nZ)({ path: policy, bytes: call.readFile(policy) }, profile);
    const content = (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openListedFiles */ .L)('repository', call.directory, [_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec]).read(_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec);
    if (content.kind === 'bytes')
        return (0,_skills_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePolicy */ .nZ)({ path: _gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec, bytes: content.bytes }, profile);
    if (content.reason === 'missing')
        return (0,_skills_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePolicy */ .nZ)(undefined, profile);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('CONFIG', `${_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec} cannot be read (${content.reason})`, 'Make it a regular, readable file.');
}
function warnOfOwnPolicy(call, bundle, terminal) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(call.cwd, bundle) === call.directory && call.options.policy === undefined;
    if (!inside || (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openListedFiles */ .L)('repository', call.directory, [_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec]).entries().length === 0)
        return;
    terminal.err(`warning: ${_gate_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec} comes from the bundle that is judged; for a bundle of someone else, name a policy of yours with --policy FILE or its repository with --dir\n`);
}
function consentsOf(call, bundle) {
    const approvals = (0,_gate_exception_file_js__WEBPACK_IMPORTED_MODULE_6__/* .requireEntries */ .ob)(_gate_approvals_approvals_file_js__WEBPACK_IMPORTED_MODULE_5__/* .APPROVALS */ .z, (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openListedFiles */ .L)('repository', call.directory, [_gate_approvals_approval_js__WEBPACK_IMPORTED_MODULE_12__/* .APPROVALS_FILE */ .o_])).entries;
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

/***/ 30661:
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
/* harmony import */ var _skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60606);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55536);


const WORDS = { error: 'error', warn: 'warning', info: 'note' };
function findingLines(findings) {
    const given = new Set();
    return findings.flatMap((finding) => {
        const { snippet, help, entry } = finding.details ?? {};
        const path = typeof entry === 'string' ? entry : (finding.path ?? '');
        const place = path === '' ? '' : `${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(path, 200))}${placeIn(finding)}  `;
        const lines = [`  ${WORDS[finding.severity]}  ${place}${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(finding.message, 600))}  [${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(finding.code)}]`];
        if (typeof snippet === 'string' && (0,_skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(finding) > 0 && !finding.message.includes(snippet))
            lines.push(`         > ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(snippet, 160))}`);
        if (typeof help !== 'string' || help === '' || finding.severity === 'info' || given.has(help))
            return lines;
        given.add(help);
        return [...lines, `         → ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(help, 600))}`];
    });
}
function placeIn(finding) {
    const line = (0,_skills_contracts_contract_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(finding);
    const region = finding.details?.['region'];
    const column = typeof region === 'object' && region !== null && 'start_column' in region ? region.start_column : undefined;
    if (line === 0)
        return '';
    return typeof column === 'number' ? `:${String(line)}:${String(column)}` : `:${String(line)}`;
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
    const sum = lines.reduce((total, [each]) => total + each, 0);
    const cut = sum > points ? `, to which ${String(sum)} is cut` : '';
    return [`  ${name} ${String(points)}${cut}`, ...lines.map(([each, reason]) => `    +${String(each)}  ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)((0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(reason, 300))}`)];
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

/***/ 56066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ subtreeOf)
/* harmony export */ });
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);

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
        return outerPath === undefined ? _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV : tree.read(outerPath, limit);
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
            return new Map(paths.map((path) => [path, contents.get(outer.get(path) ?? '') ?? _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV]));
        },
    };
}


/***/ }),

/***/ 43834:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);




function writeFileAtomically(path, content) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        writeAll((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(staged, 'wx', 0o644), content);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(staged, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(staged, { force: true });
        const reason = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true ? 'it is a folder' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('IO', `cannot write ${path}: ${reason}`, 'Name a file in a folder that you may write to.', {
            cause: error,
        });
    }
}
function writeAll(handle, content) {
    try {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let written = 0; written < bytes.byteLength;)
            written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle, bytes, written);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}


/***/ }),

/***/ 53221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43834);



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

/***/ 55536:
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
