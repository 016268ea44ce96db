export const id = 1726;
export const ids = [1726,4639];
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

/***/ 71726:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
// EXTERNAL MODULE: ./lib/packs/field-changes.js
var field_changes = __webpack_require__(87994);
// EXTERNAL MODULE: ./lib/policies/weakening/judge-changes.js + 1 modules
var judge_changes = __webpack_require__(11326);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/cli/policy/findings-report.js
var findings_report = __webpack_require__(92594);
// EXTERNAL MODULE: ./lib/cli/policy/policy-call.js
var policy_call = __webpack_require__(85064);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/git/repository.js + 1 modules
var git_repository = __webpack_require__(20860);
// EXTERNAL MODULE: ./lib/io/subtree.js
var subtree = __webpack_require__(56066);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(28020);
// EXTERNAL MODULE: ./lib/policies/read-policies.js + 1 modules
var read_policies = __webpack_require__(22043);
;// CONCATENATED MODULE: ./lib/cli/policy/policy-source.js







function policiesAt(call, word) {
    const tree = treeAt(call, word);
    const isPack = tree.entry('metadata.yaml') !== undefined;
    for (const folder of isPack ? ['policies'] : ['', call.policiesDir]) {
        const files = (0,read_policies/* readPolicyFiles */.Qe)((0,subtree/* subtreeOf */.g)(tree, folder), '');
        if (files.length > 0)
            return files;
    }
    throw new errors/* UserError */.y('EMPTY', `${word} holds no policies`, 'Name a policy file, a folder of policies, a pack, or REV:path.');
}
function treeAt(call, word) {
    const path = call.pathOf(word);
    if ((0,external_node_fs_.existsSync)(path))
        return (0,external_node_fs_.statSync)(path).isDirectory() ? (0,working_tree/* openWorkingTree */.A)(path) : (0,working_tree/* openListedFiles */.L)('file', (0,external_node_path_.dirname)(path), [(0,external_node_path_.basename)(path)]);
    const colon = word.indexOf(':');
    if (colon <= 0)
        throw new errors/* UserError */.y('USAGE', `there is no ${word}`, 'Name a file or folder that exists, or REV:path for one in a revision.');
    const repository = (0,git_repository/* openRepository */.h)(call.directory);
    if (repository === undefined)
        throw new errors/* UserError */.y('GIT', `${word} names a revision, and ${call.directory} is in no git checkout`, 'Run it in a checkout.');
    const inside = word
        .slice(colon + 1)
        .replace(/^\.\//, '')
        .replace(/\/+$/, '');
    const tree = (0,subtree/* subtreeOf */.g)(repository.openCommit(repository.commitOf(word.slice(0, colon))), inside === '.' ? '' : inside);
    if (tree.entries().length === 0)
        throw new errors/* UserError */.y('USAGE', `there is no ${word}`, 'The path is relative to --dir, or to the current directory.');
    return tree;
}

;// CONCATENATED MODULE: ./lib/cli/policy/diff-command.js










function runDiff(args, terminal) {
    const call = (0,policy_call/* parsePolicyCall */.m)(args, terminal);
    const [first, second, ...rest] = call.positionals;
    if (first === undefined || second === undefined || rest.length > 0) {
        throw new errors/* UserError */.y('USAGE', 'policy diff needs two sets of policies', 'Write vaultgate policy diff A B; each a file, a folder or REV:path.');
    }
    const [a, b] = [policiesAt(call, first), policiesAt(call, second)];
    const unusable = [...a, ...b].filter((file) => file.policy === undefined).flatMap((file) => file.findings);
    const report = (0,findings_report/* reportOf */.EI)(call, [...unusable, ...(0,judge_changes/* judgeChanges */.vN)(a, b)], [...a, ...b]);
    const differences = differencesOf(a, b);
    call.put(call.format === 'json' ? diffJson(report, differences) : diffText(report, differences));
    return (0,findings_report/* exitOf */.sX)(report);
}
function differencesOf(a, b) {
    const [old, now] = [byId(a), byId(b)];
    const differences = [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
        const [before, after] = [old.get(id), now.get(id)];
        const base = { policy_id: id, a: before?.path ?? null, b: after?.path ?? null };
        if (before === undefined)
            return [{ ...base, change: 'added', fields: [] }];
        if (after === undefined)
            return [{ ...base, change: 'removed', fields: [] }];
        if (!(0,json/* equalValues */.b9)(before.document?.value, after.document?.value)) {
            return [{ ...base, change: 'changed', fields: (0,field_changes/* fieldChanges */.wV)(before.document?.value, after.document?.value).map(field_changes/* describeChange */.uQ) }];
        }
        return before.path === after.path ? [] : [{ ...base, change: 'moved', fields: [] }];
    });
    return (0,order/* sortedBy */.V)(differences, (difference) => difference.policy_id);
}
function byId(files) {
    return new Map(files.flatMap((file) => (file.policy === undefined ? [] : [[file.policy.id, file]])));
}
const MARKS = { added: '+', removed: '-', changed: '~' };
function diffText(report, differences) {
    const lines = differences.flatMap(({ policy_id, change, fields }) => change === 'moved' ? [] : [`${MARKS[change]} ${(0,untrusted/* logText */.kc)(`${policy_id}${fields.length === 0 ? '' : `: ${fields.join('; ')}`}`)}\n`]);
    const moved = differences.filter(({ change }) => change === 'moved').length;
    if (moved > 0)
        lines.push(`= ${moved === 1 ? '1 policy stands' : `${String(moved)} policies stand`} unchanged in another file\n`);
    if (differences.length === 0)
        lines.push('The two sets hold the same policies.\n');
    return `${lines.join('')}\n${(0,report_text.textReport)(report, report_text.plainStyle)}`;
}
function diffJson(report, differences) {
    return (0,json/* prettyJson */.D_)({
        contract: 'vaultgate.policy-diff.v1',
        weaker: report.findings.some((finding) => finding.rule === 'policy/weakened'),
        verdict: report.verdict,
        policies: differences,
        findings: report.findings,
    });
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

/***/ 52775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ missingBlobs),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   yF: () => (/* binding */ blobSnapshot),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14223);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4554);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11383);




function kindOfMode(mode) {
    switch (mode) {
        case '100755':
            return 'executable';
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        default:
            return 'file';
    }
}
function blobSnapshot(label, found, readAll) {
    const entries = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedBy */ .V)(found, (entry) => entry.path);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const readMany = (paths, limit = _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ) => {
        const wanted = new Map();
        const answer = new Map();
        for (const path of paths) {
            const entry = byPath.get(path);
            if (entry === undefined)
                answer.set(path, _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV);
            else if (entry.kind !== 'file' && entry.kind !== 'executable')
                answer.set(path, { kind: 'unreadable', reason: 'not-a-regular-file' });
            else if (entry.size > limit)
                answer.set(path, { kind: 'unreadable', reason: 'too-large' });
            else
                wanted.set(path, entry);
        }
        const blobs = readAll([...wanted.values()].map((entry) => entry.oid ?? ''));
        for (const [path, entry] of wanted) {
            const bytes = blobs.get(entry.oid ?? '');
            answer.set(path, bytes === undefined ? _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV : { kind: 'bytes', bytes });
        }
        return answer;
    };
    return {
        label,
        skipped: [],
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read: (path, limit) => readMany([path], limit).get(path) ?? _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV,
        readMany,
    };
}
function readBlobs(folder, oids) {
    const blobs = new Map();
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return blobs;
    const result = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .I)(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
    if (!result.ok)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GIT', 'git could not read the objects of the compared commit', result.stderr);
    const output = result.stdout;
    let offset = 0;
    while (offset < output.length) {
        const end = output.indexOf(10, offset);
        if (end < 0)
            break;
        const [oid = '', type = '', size = ''] = output.toString('utf8', offset, end).split(' ');
        offset = end + 1;
        if (type === 'missing')
            continue;
        const length = Number.parseInt(size, 10);
        blobs.set(oid, new Uint8Array(output.subarray(offset, offset + length)));
        offset += length + 1;
    }
    return blobs;
}
function missingBlobs(folder, oids) {
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return [];
    const result = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .I)(folder, ['cat-file', '--batch-check=%(objectname)'], `${unique.join('\n')}\n`);
    const present = new Set(result.stdout.toString('utf8').split('\n'));
    return unique.filter((oid) => !present.has(oid));
}


/***/ }),

/***/ 20860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(28020);
// EXTERNAL MODULE: ./lib/io/git/blobs.js
var blobs = __webpack_require__(52775);
// EXTERNAL MODULE: ./lib/io/git/run-git.js
var run_git = __webpack_require__(11383);
;// CONCATENATED MODULE: ./lib/io/git/checkout-filters.js

function withoutOwnFilters(folder) {
    const listed = (0,run_git/* tryGit */.I)(folder, [
        'config',
        '--show-scope',
        '--name-only',
        '-z',
        '--get-regexp',
        String.raw `^filter\..*\.(clean|process|required)$`,
    ]);
    const settings = {};
    const fields = listed.stdout.toString('utf8').split('\0');
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const key = fields[index + 1] ?? '';
        if (fields[index] === 'local' || fields[index] === 'worktree')
            settings[key] = key.endsWith('.required') ? 'false' : '';
    }
    return settings;
}

;// CONCATENATED MODULE: ./lib/io/git/repository.js






function openRepository(folder) {
    const inside = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--show-prefix']);
    if (!inside.ok)
        return undefined;
    const prefix = inside.stdout.toString('utf8').replace(/\n$/, '');
    const trees = new Map();
    const treeOf = (commit) => {
        const tree = trees.get(commit) ?? openCommit(folder, prefix, commit);
        trees.set(commit, tree);
        return tree;
    };
    return {
        folder,
        prefix,
        commitOf: (revision) => commitOf(folder, revision),
        openCommit: treeOf,
        openHead: (commit) => openHead(folder, commit, treeOf(commit)),
        renamesSince: (commit) => renamesOf(folder, [commit]),
        renamesBetween: (base, head) => renamesOf(folder, [base, head]),
    };
}
function commitOf(folder, revision) {
    const result = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const commit = result.stdout.toString('utf8').trim();
    if (!result.ok || !/^[0-9a-f]{40,64}$/.test(commit)) {
        throw new errors/* UserError */.y('GIT', `git knows no commit ${revision} here`, howToGet(folder, revision));
    }
    return commit;
}
function howToGet(folder, revision) {
    const isShallow = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
    if (!isShallow)
        return 'Name a branch, tag or commit of this checkout, or fetch it first.';
    const branch = /^origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(revision)?.[1];
    if (branch === undefined)
        return 'The checkout is shallow; fetch the rest of its history with: git fetch --unshallow';
    return `The checkout is shallow; fetch the branch with: git fetch --depth 1 origin +refs/heads/${branch}:refs/remotes/origin/${branch}`;
}
const REPLACEMENT = '\uFFFD';
function openCommit(folder, prefix, commit) {
    const listing = (0,run_git/* tryGit */.I)(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
    if (!listing.ok)
        throw new errors/* UserError */.y('GIT', `git could not list commit ${commit}`, listing.stderr);
    const listed = parseTree(listing.stdout, prefix);
    const entries = listed.filter((entry) => !entry.path.includes(REPLACEMENT));
    const links = entries.filter((entry) => entry.kind === 'symlink');
    const targets = (0,blobs/* readBlobs */.b4)(folder, links.map((entry) => entry.oid ?? ''));
    const snapshot = (0,blobs/* blobSnapshot */.yF)(`commit ${commit.slice(0, 12)}`, entries.map((entry) => withTarget(entry, targets)), (oids) => (0,blobs/* readBlobs */.b4)(folder, oids));
    const nameless = listed.filter((entry) => entry.path.includes(REPLACEMENT));
    return { ...snapshot, skipped: nameless.map(({ path }) => ({ path, reason: 'name-not-utf8' })) };
}
function withTarget(entry, targets) {
    if (entry.kind !== 'symlink')
        return entry;
    const bytes = targets.get(entry.oid ?? '');
    return bytes === undefined ? entry : { ...entry, target: new TextDecoder().decode(bytes) };
}
function parseTree(output, prefix) {
    const entries = [];
    for (const record of splitAtNul(output)) {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
        const path = record.slice(tab + 1);
        if (!path.startsWith(prefix))
            continue;
        entries.push({ path: path.slice(prefix.length), kind: (0,blobs/* kindOfMode */.z1)(mode), size: Number.parseInt(size, 10) || 0, oid });
    }
    return entries;
}
function openHead(folder, commit, base) {
    const listed = (0,run_git/* tryGit */.I)(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (!listed.ok) {
        if ((0,run_git/* tryGit */.I)(folder, ['rev-parse', '--is-bare-repository']).stdout.toString('utf8').trim() === 'true') {
            throw new errors/* UserError */.y('GIT', 'this is a bare repository, which has no files to check', 'Check a clone or a worktree of it.');
        }
        throw new errors/* UserError */.y('GIT', 'git could not list the files of the checkout', listed.stderr);
    }
    const onDisk = (0,working_tree/* openListedFiles */.L)('working tree', folder, new Set(splitAtNul(listed.stdout)));
    const changed = pathsChangedSince(folder, commit);
    const entries = onDisk.entries().map((entry) => {
        const old = changed.has(entry.path) ? undefined : base.entry(entry.path);
        return old === undefined || old.kind === 'submodule' ? entry : old;
    });
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const readMany = (paths, limit) => {
        const fromBase = [];
        const fromDisk = [];
        for (const path of paths) {
            const oid = byPath.get(path)?.oid;
            if (oid !== undefined && onDisk.entry(path)?.size !== byPath.get(path)?.size)
                fromBase.push(path);
            else
                fromDisk.push(path);
        }
        return new Map([...onDisk.readMany(fromDisk, limit), ...base.readMany(fromBase, limit)]);
    };
    return {
        label: 'working tree',
        skipped: onDisk.skipped,
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read: (path, limit) => readMany([path], limit).get(path) ?? snapshot/* MISSING */.lV,
        readMany,
    };
}
const RENAME_LIMIT = '-l1000';
function diff(folder, options, commits) {
    const fixed = ['-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules', '--relative'];
    return (0,run_git/* tryGit */.I)(folder, ['diff', ...options, ...fixed, ...commits, '--', '.'], undefined, undefined, withoutOwnFilters(folder));
}
function pathsChangedSince(folder, commit) {
    const result = diff(folder, ['--name-only', '--no-renames'], [commit]);
    if (!result.ok)
        throw new errors/* UserError */.y('GIT', `git could not compare the checkout with ${commit}`, result.stderr);
    return new Set(splitAtNul(result.stdout));
}
function renamesOf(folder, commits) {
    const result = diff(folder, ['--name-status', '--find-renames', RENAME_LIMIT], commits);
    if (!result.ok)
        throw new errors/* UserError */.y('GIT', `git could not compare ${commits.join(' with ')}`, result.stderr);
    const fields = splitAtNul(result.stdout);
    const renames = new Map();
    for (let index = 0; index < fields.length;) {
        const status = fields[index] ?? '';
        if (/^[RC]/.test(status)) {
            if (status.startsWith('R'))
                renames.set(fields[index + 2] ?? '', fields[index + 1] ?? '');
            index += 3;
        }
        else {
            index += 2;
        }
    }
    return renames;
}
function splitAtNul(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
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

/***/ 69120:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 66835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ fixedFindings),
/* harmony export */   Mw: () => (/* binding */ knownFindings),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   dh: () => (/* binding */ gatingFindings)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56134);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39511);


function gatingFindings(report) {
    return report.findings.filter(_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .VF);
}
function knownFindings(report) {
    return report.findings.filter((finding) => finding.status === 'existing' && !finding.waived);
}
function waivedFindings(report) {
    return report.findings.filter((finding) => finding.waived);
}
function fixedFindings(report) {
    return report.findings.filter((finding) => finding.status === 'fixed');
}
function bySeverity(findings) {
    return [...findings].sort((a, b) => _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(a.level) - _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(b.level) || _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(b.severity));
}


/***/ }),

/***/ 44639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ansiStyle: () => (/* binding */ ansiStyle),
/* harmony export */   plainStyle: () => (/* binding */ plainStyle),
/* harmony export */   textReport: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69120);
/* harmony import */ var _select_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66835);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57142);




const same = (text) => text;
const plainStyle = { bold: same, dim: same, red: same, yellow: same, green: same, blue: same };
const sgr = (on, off) => (text) => `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
const ansiStyle = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    blue: sgr(34, 39),
};
function textReport(report, style = plainStyle, rest = '--format json lists them.') {
    const shown = (0,_select_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .gatingFindings */ .dh)(report);
    const lines = [];
    for (const [path, findings] of (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(shown, (finding) => finding.path)) {
        lines.push(style.bold(fileLine(path)));
        const given = new Set();
        for (const finding of findings) {
            lines.push(...findingLines(finding, style, given.has(finding.help) ? '' : finding.help));
            given.add(finding.help);
        }
        lines.push('');
    }
    lines.push(...foldedLines(report, style, rest), `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageWords */ .gn)(report))}.`, verdictLine(report, style), ...nextLines(report));
    return `${lines.join('\n')}\n`;
}
function fileLine(path) {
    return `│ ${path === '' ? '(the whole of it)' : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(path)}`;
}
function findingLines(finding, style, help) {
    const at = finding.region === undefined ? '' : `${String(finding.region.start_line)}:${String(finding.region.start_column)}`;
    const paint = finding.level === 'error' ? style.red : finding.level === 'warning' ? style.yellow : style.blue;
    const escalated = finding.status === 'escalated' ? ' (worse than before)' : '';
    const name = style.dim(`${finding.rule} ${finding.fingerprint.slice(0, 12)}`);
    const lines = [`│ ${at.padStart(7)}  ${paint(finding.level.padEnd(7))}  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(finding.message)}${escalated}  ${name}`];
    if (finding.snippet !== undefined && finding.region !== undefined && !finding.message.includes(finding.snippet))
        lines.push(`${INDENT}${style.dim(`> ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(finding.snippet, 160))}`)}`);
    for (const line of help === '' ? [] : help.split('\n'))
        lines.push(`${INDENT}→ ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(line)}`);
    return lines;
}
const INDENT = '│                   ';
function foldedLines(report, style, rest) {
    const parts = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .uncountedWords */ .Zi)(report.counts);
    return parts.length === 0 ? [] : [style.dim(`Not shown: ${parts.join(', ')}. ${rest}`)];
}
function verdictLine(report, style) {
    const { error, warning, note } = report.counts;
    const counts = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(error, 'error')}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(warning, 'warning')}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(note, 'note')}`;
    const paint = report.verdict === 'PASS' ? style.green : style.red;
    return `${style.bold(paint(report.verdict))}: ${counts}`;
}
function nextLines(report) {
    if (report.verdict === 'PASS')
        return [];
    return [
        'Next: follow the arrows above; `vaultgate rules explain RULE` says more about a rule.',
        'For a finding that has to stay: vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE',
    ];
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


/***/ }),

/***/ 57142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ countsWords),
/* harmony export */   Zi: () => (/* binding */ uncountedWords),
/* harmony export */   gn: () => (/* binding */ coverageWords),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export inWords */
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69120);

function counted(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function inWords(items) {
    return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
function countsWords({ counts, verdict }) {
    const { error, warning, note, escalated } = counts;
    const counting = parts([error, 'error'], [warning, 'warning'], [note, 'note']);
    const worse = escalated === 0 ? '' : `, ${String(escalated)} of them for being worse than before`;
    const total = error + warning + note;
    const first = total === 0 ? 'Nothing to mend.' : `**${counting}** ${total === 1 ? 'counts' : 'count'}${worse}.`;
    const others = uncountedWords(counts);
    const rest = others.length === 0 ? '' : ` Not counted: ${inWords(others)}.`;
    return `${first}${rest}${verdict === 'PASS' ? '' : ' The arrow below each finding shows the way out.'}`;
}
function uncountedWords({ existing, fixed, waived }) {
    return [
        existing === 0 ? '' : `${String(existing)} known from the base`,
        fixed === 0 ? '' : `${String(fixed)} fixed`,
        waived === 0 ? '' : `${String(waived)} waived or approved`,
    ].filter((part) => part !== '');
}
function parts(...numbers) {
    return inWords(numbers.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun)));
}
function coverageWords(report) {
    const { files, bytes, skipped } = report.coverage;
    const read = `Read ${counted(files, 'file')} (${counted(bytes, 'byte')}), ${counted(report.packs.length, 'installed pack')}, ${counted(report.skills.length, 'skill')}`;
    if (skipped.length === 0)
        return read;
    const reasons = [...(0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(skipped, (skip) => skip.reason)].map(([reason, paths]) => `${String(paths.length)} ${reason}`);
    return `${read}; skipped ${counted(skipped.length, 'path')}: ${reasons.sort().join(', ')}`;
}


/***/ })

};
