export const id = 927;
export const ids = [927];
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

/***/ 70927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28020);
/* harmony import */ var _policies_policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10813);
/* harmony import */ var _policies_read_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22043);
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92594);
/* harmony import */ var _policy_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85064);







async function runValidate(args, terminal) {
    const call = (0,_policy_call_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicyCall */ .m)(args, terminal);
    const files = call.positionals.length === 0
        ? (0,_policies_read_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyFiles */ .Qe)(call.open(), call.policiesDir)
        : call.positionals.map((name) => readNamed(name, call.pathOf(name)));
    if (files.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('EMPTY', `no policies stand in ${call.policiesDir}`, 'Name the files, or the folder with --policies-dir.');
    }
    return (0,_findings_report_js__WEBPACK_IMPORTED_MODULE_5__/* .putFindings */ .S8)(call, [...files.flatMap((file) => file.findings), ...(0,_policies_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .duplicateIds */ .kn)(files)], files);
}
function readNamed(name, path) {
    const content = (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openListedFiles */ .L)('file', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)]).read((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
    if (content.kind === 'bytes')
        return (0,_policies_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicyFile */ .BK)(name, content.bytes);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('IO', `cannot read ${name} (${content.reason.replaceAll('-', ' ')})`, 'Name a policy file that exists.');
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


/***/ })

};
