export const id = 9938;
export const ids = [9938];
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

/***/ 19938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBundle: () => (/* binding */ runBundle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/gate/settings.js
var settings = __webpack_require__(39742);
// EXTERNAL MODULE: ./lib/io/git/run-git.js
var run_git = __webpack_require__(11383);
;// CONCATENATED MODULE: ./lib/io/git/checkout-source.js

function checkoutSource(folder) {
    const repo = withoutCredentials(answerOf(folder, ['config', '--get', 'remote.origin.url']));
    const ref = answerOf(folder, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
    const commit = answerOf(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return {
        ...(repo === '' ? {} : { repo }),
        ...(ref === '' ? {} : { ref }),
        ...(/^[0-9a-f]{40,64}$/.test(commit) ? { commit_sha: commit } : {}),
    };
}
function answerOf(folder, args) {
    const result = (0,run_git/* tryGit */.I)(folder, args);
    return result.ok ? result.stdout.toString('utf8').trim() : '';
}
function withoutCredentials(address) {
    return address.replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@]*@/i, '$1');
}

// EXTERNAL MODULE: ./lib/policies/bundle/bundle-inputs.js + 1 modules
var bundle_inputs = __webpack_require__(40014);
// EXTERNAL MODULE: ./lib/policies/bundle/compile-bundle.js
var compile_bundle = __webpack_require__(76863);
// EXTERNAL MODULE: ./lib/policies/bundle/policy-bundle.js
var policy_bundle = __webpack_require__(13790);
// EXTERNAL MODULE: ./lib/policies/policy-file.js
var policy_file = __webpack_require__(10813);
// EXTERNAL MODULE: ./lib/policies/read-policies.js + 1 modules
var read_policies = __webpack_require__(22043);
// EXTERNAL MODULE: ./lib/cli/clock.js
var clock = __webpack_require__(13128);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/policy/findings-report.js
var findings_report = __webpack_require__(92594);
// EXTERNAL MODULE: ./lib/cli/policy/policy-call.js
var policy_call = __webpack_require__(85064);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(28020);
// EXTERNAL MODULE: ./lib/policies/bundle/judge-bundle.js + 1 modules
var judge_bundle = __webpack_require__(92701);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/cli/policy/verify-command.js











async function runVerify(call) {
    const [named, ...rest] = call.positionals;
    if (rest.length > 0)
        throw new errors/* UserError */.y('USAGE', 'policy bundle --verify takes one file', `Leave it out for ${settings/* DEFAULT_POLICY_BUNDLE_FILE */.Hj}.`);
    const tree = call.open();
    const files = (0,read_policies/* readPolicyFiles */.Qe)(tree, call.policiesDir);
    const registry = (0,bundle_inputs/* registryOf */.F)(tree, call.registryFile);
    const path = named ?? settings/* DEFAULT_POLICY_BUNDLE_FILE */.Hj;
    const judged = (0,judge_bundle/* judgeBundleText */.D)(path, readText(call, named), {
        files,
        registry: registry?.ok === true ? registry.registry : undefined,
        installedPacks: (0,bundle_inputs/* bundledPacks */.p)(tree, call.stateFile),
    });
    const { verification, findings } = judged;
    if (verification === undefined)
        return (0,findings_report/* putFindings */.S8)(call, findings, []);
    call.put(call.format === 'json' ? (0,json/* prettyJson */.D_)(verification) : verificationText(path, judged));
    return (0,findings_report/* exitOf */.sX)((0,findings_report/* reportOf */.EI)(call, findings, []));
}
function readText(call, named) {
    const path = named === undefined ? `${call.directory}/${settings/* DEFAULT_POLICY_BUNDLE_FILE */.Hj}` : call.pathOf(named);
    const content = (0,working_tree/* openListedFiles */.L)('file', (0,external_node_path_.dirname)(path), [(0,external_node_path_.basename)(path)]).read((0,external_node_path_.basename)(path));
    const text = content.kind === 'bytes' ? (0,core_text/* decodeUtf8 */._6)(content.bytes) : undefined;
    if (text !== undefined)
        return text;
    if (named === undefined && content.kind !== 'bytes' && content.reason === 'missing') {
        throw new errors/* UserError */.y('EMPTY', `there is no ${settings/* DEFAULT_POLICY_BUNDLE_FILE */.Hj}`, `Compile it with: vaultgate policy bundle --output ${settings/* DEFAULT_POLICY_BUNDLE_FILE */.Hj}`);
    }
    const reason = content.kind === 'bytes' ? 'it is not valid UTF-8' : content.reason.replaceAll('-', ' ');
    throw new errors/* UserError */.y('IO', `cannot read ${named ?? settings/* DEFAULT_POLICY_BUNDLE_FILE */.Hj} (${reason})`, 'Name a policy bundle that exists.');
}
function verificationText(path, { verification }) {
    if (verification === undefined)
        return '';
    const { checksum, stale } = verification;
    const lines = [
        checksum.ok
            ? `✓ ${(0,untrusted/* logText */.kc)(path)}: checksum ${checksum.computed}`
            : `✗ ${(0,untrusted/* logText */.kc)(path)}: records the checksum ${(0,untrusted/* logText */.kc)(checksum.recorded)}, has ${checksum.computed}`,
        stale.length === 0 ? '✓ compiled from what the repository holds' : '⚠ stale:',
        ...stale.map(({ kind, id, reason }) => `│ ${(0,untrusted/* logText */.kc)(`${kind} ${id} ${reason}`)}`),
        ...(checksum.ok && stale.length === 0 ? [] : [`→ Compile it anew with: vaultgate policy bundle --output ${(0,untrusted/* logText */.kc)(path)}`]),
    ];
    return `${lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/policy/bundle-command.js

















const OPTIONS = { compat: 'value', org: 'value', 'bundle-version': 'value', verify: 'flag' };
async function runBundle(args, terminal) {
    const call = (0,policy_call/* parsePolicyCall */.m)(args, terminal, OPTIONS);
    if (call.extra['verify'] === true)
        return runVerify(call);
    if (call.positionals.length > 0)
        throw new errors/* UserError */.y('USAGE', `unexpected ${call.positionals.join(' ')}`, 'Write --output FILE to name the file, or --verify FILE to verify one.');
    const tree = call.open();
    const files = (0,read_policies/* readPolicyFiles */.Qe)(tree, call.policiesDir);
    if (files.length === 0)
        throw new errors/* UserError */.y('EMPTY', `no policies stand in ${call.policiesDir}`, 'Name the folder with --policies-dir.');
    const faults = [...files.flatMap((file) => file.findings), ...(0,policy_file/* duplicateIds */.kn)(files)].filter((finding) => finding.level === 'error');
    if (faults.length > 0)
        return (0,findings_report/* putFindings */.S8)({ ...call, put: terminal.out }, faults, files);
    const source = checkoutSource(call.directory);
    const bundle = (0,compile_bundle/* compileBundle */.e)({
        orgSlug: textOption(call, 'org') ?? committedOrg(tree) ?? (0,external_node_path_.basename)(call.directory),
        bundleVersion: textOption(call, 'bundle-version') ?? source.commit_sha ?? 'unversioned',
        createdAt: call.createdAt === clock/* FROZEN_TIME */.d ? call.createdAt : call.createdAt.replace(/\.[0-9]+Z$/, 'Z'),
        source: { type: 'git', ...source },
        registry: requireRegistry(tree, call),
        files,
        installedPacks: requirePacks(tree, call),
    });
    call.put((0,json/* prettyJson */.D_)(bundle));
    return command/* EXIT */.d.pass;
}
function textOption(call, name) {
    const value = call.extra[name];
    return typeof value === 'string' ? value : undefined;
}
function committedOrg(tree) {
    const content = tree.read(settings/* DEFAULT_POLICY_BUNDLE_FILE */.Hj);
    const text = content.kind === 'bytes' ? (0,core_text/* decodeUtf8 */._6)(content.bytes) : undefined;
    const read = text === undefined ? undefined : (0,policy_bundle/* readBundle */.B)(text);
    const org = read?.ok === true ? read.bundle.value.bundle['org_slug'] : undefined;
    return typeof org === 'string' && org !== '' ? org : undefined;
}
function requireRegistry(tree, call) {
    const read = (0,bundle_inputs/* registryOf */.F)(tree, call.registryFile);
    if (read?.ok === true)
        return read.registry;
    const problem = read === undefined ? 'it is missing' : read.problem.message;
    throw new errors/* UserError */.y('CONFIG', `${call.registryFile} cannot be read: ${problem}`, 'A policy bundle holds the registry of datasets; name it with --registry.');
}
function requirePacks(tree, call) {
    const packs = (0,bundle_inputs/* bundledPacks */.p)(tree, call.stateFile);
    if (packs === undefined)
        throw new errors/* UserError */.y('STATE', `${call.stateFile} cannot be read`, 'See what is wrong with: vaultgate check --checks packs');
    const compat = textOption(call, 'compat');
    if (compat === undefined)
        return packs;
    (0,cli_arguments/* oneOf */.yL)('--compat', compat, ['vkit-0.1']);
    return packs.map(({ name, version }) => ({ name, version }));
}


/***/ }),

/***/ 92594:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   S8: () => (/* binding */ putFindings),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _gate_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63354);
/* harmony import */ var _gate_order_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1046);
/* harmony import */ var _report_build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85677);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99859);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54711);





function reportOf(call, findings, files) {
    const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.document?.text ?? ''), 0);
    return (0,_report_build_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        findings: (0,_gate_order_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .orderFindings */ .$)((0,_gate_match_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBase */ .k)(findings)).map((finding) => ({ ...finding, waived: false })),
        packs: [],
        skills: [],
        coverage: { files: files.length, bytes, skipped: [] },
        failOn: call.failOn,
        createdAt: call.createdAt,
    });
}
async function putFindings(call, findings, files) {
    const report = reportOf(call, findings, files);
    call.put(await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderReport */ .B)(report, call.format, { colour: 'none', prefix: '' }));
    return exitOf(report);
}
function exitOf(report) {
    return report.verdict === 'PASS' ? _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass : _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.findings;
}


/***/ }),

/***/ 85064:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parsePolicyCall)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39742);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28020);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33814);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13128);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51517);







const COMMON = {
    dir: 'value',
    'policies-dir': 'value',
    registry: 'value',
    'state-file': 'value',
    'fail-on': 'value',
    ..._output_js__WEBPACK_IMPORTED_MODULE_5__/* .OUTPUT_OPTIONS */ .zR,
};
function parsePolicyCall(args, terminal, extra = {}) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .We)(args, { ...COMMON, ...extra });
    const given = options;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, options.dir ?? '.');
    const { now, createdAt } = (0,_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .readClock */ .$)(options, terminal);
    return {
        directory,
        positionals,
        policiesDir: insidePath('--policies-dir', options['policies-dir'] ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_POLICIES_DIR */ .l4),
        registryFile: insidePath('--registry', options.registry ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_REGISTRY_FILE */ .hD),
        stateFile: insidePath('--state-file', options['state-file'] ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_STATE_FILE */ .dB),
        failOn: options['fail-on'] === undefined ? 'error' : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('--fail-on', options['fail-on'], _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .FAIL_ON */ .d$),
        format: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)('--format', options.format ?? 'text', ['text', 'json']),
        now,
        createdAt,
        extra: Object.fromEntries(Object.keys(extra).map((name) => [name, given[name]])),
        open: () => (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkingTree */ .A)(directory),
        pathOf: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path),
        put: (text) => {
            (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .putResult */ .Fr)(options, terminal, text);
        },
    };
}
function insidePath(option, path) {
    const steps = path
        .replaceAll('\\', '/')
        .split('/')
        .filter((step) => step !== '' && step !== '.');
    if (path.startsWith('/') || steps.includes('..')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${option}: ${path} lies outside the repository`, 'Give a path relative to --dir, without `..`.');
    }
    return steps.join('/');
}


/***/ }),

/***/ 54711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
async function renderReport(report, format, options) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 97406))).jsonReport(report);
        case 'sarif': {
            const { sarifReport } = await __webpack_require__.e(/* import() */ 2504).then(__webpack_require__.bind(__webpack_require__, 20123));
            const { lineHashesOf } = await __webpack_require__.e(/* import() */ 8196).then(__webpack_require__.bind(__webpack_require__, 65815));
            return sarifReport(report, {
                prefix: options.prefix,
                category: 'vaultgate',
                lineHashOf: options.head === undefined ? undefined : lineHashesOf(options.head),
            });
        }
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4960).then(__webpack_require__.bind(__webpack_require__, 94960))).wholeMarkdownReport(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 8590).then(__webpack_require__.bind(__webpack_require__, 78590))).htmlReport(report);
        case 'github': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 1116).then(__webpack_require__.bind(__webpack_require__, 91116));
            const { textReport } = await __webpack_require__.e(/* import() */ 4639).then(__webpack_require__.bind(__webpack_require__, 44639));
            return `${textReport(report)}${annotationCommands(annotationsOf(report, options.prefix))}`;
        }
        case 'text': {
            const { ansiStyle, plainStyle, textReport } = await __webpack_require__.e(/* import() */ 4639).then(__webpack_require__.bind(__webpack_require__, 44639));
            return textReport(report, options.colour === 'ansi' ? ansiStyle : plainStyle);
        }
    }
}


/***/ }),

/***/ 56134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 39511:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VF: () => (/* binding */ gates)
/* harmony export */ });
function gates(finding) {
    return !finding.waived && (finding.status === 'new' || finding.status === 'escalated');
}
function countFindings(findings) {
    const counts = { error: 0, warning: 0, note: 0, new: 0, existing: 0, escalated: 0, fixed: 0, waived: 0 };
    for (const finding of findings) {
        if (finding.waived)
            counts.waived += 1;
        else
            counts[finding.status] += 1;
        if (gates(finding))
            counts[finding.level] += 1;
    }
    return counts;
}
function decide(counts, failOn) {
    switch (failOn) {
        case 'never':
            return 'PASS';
        case 'warning':
            return counts.error + counts.warning > 0 ? 'FAIL' : 'PASS';
        case 'error':
            return counts.error > 0 ? 'FAIL' : 'PASS';
    }
}


/***/ }),

/***/ 83483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   f: () => (/* binding */ fingerprintFindings)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);


function fingerprintFindings(findings, renames = new Map()) {
    const seen = new Map();
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)(findings).map((finding) => {
        const identity = identityOf(finding, renames.get(finding.path) ?? finding.path);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return { ...finding, fingerprint: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity, '\0', String(ordinal)) };
    });
}
function identityOf(finding, path) {
    const snippet = (finding.snippet ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    return ['v1', finding.rule, path, snippet].map((part) => `${String(part.length)}:${part}`).join('\0');
}


/***/ }),

/***/ 63354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matchFindings),
/* harmony export */   k: () => (/* binding */ withoutBase)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56134);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83483);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);



function withoutBase(findings) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(findings).map((finding) => ({ ...finding, status: 'new' }));
}
function matchFindings(head, base, renames) {
    const left = new Map((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(base.findings).map((finding) => [finding.fingerprint, finding]));
    const unsaidInBase = new Unsaid(base.unsaid, NOT_RENAMED);
    const matched = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(head.findings, renames).map((finding) => {
        const old = left.get(finding.fingerprint) ?? unsaidInBase.take(finding, renames);
        left.delete(finding.fingerprint);
        if (old === undefined)
            return { ...finding, status: 'new' };
        return isWorse(finding, old) ? escalated(finding, old) : { ...finding, status: 'existing' };
    });
    const unsaidInHead = new Unsaid(head.unsaid, renames);
    const gone = [...left.values()].filter((finding) => unsaidInHead.take(finding, NOT_RENAMED) === undefined);
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)([...matched, ...gone.map((finding) => ({ ...finding, status: 'fixed' }))]);
}
const NOT_RENAMED = new Map();
class Unsaid {
    #left = new Map();
    constructor(findings, renames) {
        for (const finding of findings) {
            const identity = inBase(finding, renames);
            const alike = this.#left.get(identity);
            if (alike === undefined)
                this.#left.set(identity, [finding]);
            else
                alike.push(finding);
        }
    }
    take(finding, renames) {
        return this.#left.get(inBase(finding, renames))?.shift();
    }
}
function inBase(finding, renames) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(finding, renames.get(finding.path) ?? finding.path);
}
function isWorse(head, base) {
    const byLevel = _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.indexOf(head.level) - _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.indexOf(base.level);
    return byLevel < 0 || (byLevel === 0 && _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(head.severity) < _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(base.severity));
}
function escalated(finding, old) {
    const details = { ...finding.details, previous_level: old.level, previous_severity: old.severity };
    return { ...finding, details, status: 'escalated' };
}


/***/ }),

/***/ 1046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ orderFindings)
/* harmony export */ });
/* unused harmony export compareFindings */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14223);

function compareFindings(a, b) {
    return ((0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.path, b.path) ||
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.rule, b.rule) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.snippet ?? '', b.snippet ?? ''));
}
function orderFindings(findings) {
    return [...findings].sort(compareFindings);
}


/***/ }),

/***/ 11383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tryGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


const HARDENING = [
    '--literal-pathspecs',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'safe.directory=*',
];
const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_EXTERNAL_DIFF',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
function tryGit(cwd, args, input, timeoutMs, settings = {}) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...HARDENING, ...args], {
        cwd,
        input,
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
        ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
        env: {
            ...environment(),
            ...settingVariables(settings),
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            LC_ALL: 'C',
        },
    });
    if (result.error !== undefined && 'code' in result.error && result.error.code === 'ETIMEDOUT') {
        return { ok: false, stdout: result.stdout, stderr: `git did not answer within ${String((timeoutMs ?? 0) / 1000)} seconds` };
    }
    if (result.error !== undefined && 'code' in result.error && result.error.code === 'ENOBUFS') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GIT', 'git answered with more than can be held', 'Check a smaller folder.', { cause: result.error });
    }
    if (result.error !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GIT', 'git could not be run', 'Install git, or leave out what needs it (--base).', { cause: result.error });
    }
    return { ok: result.status === 0, stdout: result.stdout, stderr: result.stderr.toString('utf8').trim() };
}
function environment() {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name)));
}
function settingVariables(settings) {
    const first = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
    const pairs = Object.entries(settings);
    if (pairs.length === 0)
        return {};
    const numbered = pairs.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${String(first + index)}`, key],
        [`GIT_CONFIG_VALUE_${String(first + index)}`, value],
    ]);
    return { ...Object.fromEntries(numbered), GIT_CONFIG_COUNT: String(first + pairs.length) };
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

/***/ 85677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   I: () => (/* binding */ reportPack)
/* harmony export */ });
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72515);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7849);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39511);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95893);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);





function buildReport(parts) {
    const findings = parts.findings.map(reportFinding);
    const counts = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(findings);
    return {
        contract: 'vaultgate.report.v1',
        tool: { name: 'vaultgate', version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        created_at: parts.createdAt,
        verdict: (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(counts, parts.failOn),
        counts,
        coverage: parts.coverage,
        packs: parts.packs.map(reportPack),
        skills: parts.skills.map(reportSkill),
        findings,
    };
}
function reportFinding(finding) {
    const rule = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(finding.rule);
    if (rule === undefined)
        throw new Error(`no rule ${finding.rule} is registered`);
    return {
        rule: finding.rule,
        ...(finding.code === undefined ? {} : { code: finding.code }),
        level: finding.level,
        severity: finding.severity,
        confidence: finding.confidence,
        message: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findingMessage */ .pG)(rule, finding.details),
        help: rule.help(finding.details),
        path: finding.path,
        ...(finding.region === undefined ? {} : { region: (0,_core_region_js__WEBPACK_IMPORTED_MODULE_4__/* .regionToJson */ .a)(finding.region) }),
        ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
        status: finding.status,
        waived: finding.waived,
        fingerprint: finding.fingerprint,
        details: finding.details,
    };
}
function reportPack(pack) {
    return {
        name: pack.name,
        layer: pack.layer,
        installed_version: pack.installedVersion,
        available_version: pack.availableVersion,
        drift: pack.drift,
        files: pack.files.map((file) => ({ path: file.path, policy_id: file.policyId, state: file.state })),
    };
}
function reportSkill(skill) {
    return {
        path: skill.path,
        name: skill.name,
        bundle_sha256: skill.bundleSha256,
        verdict: skill.verdict,
        capabilities: skill.capabilities,
        risk_score: {
            base_risk: skill.riskScore.baseRisk,
            change_risk: skill.riskScore.changeRisk,
            policy_delta: skill.riskScore.policyDelta,
            total: skill.riskScore.total,
        },
    };
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
