export const id = 308;
export const ids = [308];
export const modules = {

/***/ 3128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClock),
/* harmony export */   d: () => (/* binding */ FROZEN_TIME)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** The time that `--deterministic` writes in place of every emitted one. */
const FROZEN_TIME = '1970-01-01T00:00:00.000Z';
/** The clock of a call: `--now`, else the terminal's; `--deterministic` freezes what is written and nothing else. Throws UserError USAGE. */
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

/***/ 2594:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   S8: () => (/* binding */ putFindings),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _gate_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3354);
/* harmony import */ var _gate_order_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1046);
/* harmony import */ var _report_build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5677);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4711);





/** Findings in the form of `vaultgate check`, with how many files were read. */
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
/** Prints findings as a report; the exit code is that of its verdict. */
async function putFindings(call, findings, files) {
    const report = reportOf(call, findings, files);
    call.put(await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderReport */ .B)(report, call.format, { colour: 'none', prefix: '' }));
    return exitOf(report);
}
function exitOf(report) {
    return report.verdict === 'PASS' ? _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass : _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.findings;
}


/***/ }),

/***/ 5064:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parsePolicyCall)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9742);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8020);
/* harmony import */ var _io_write_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3221);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3128);







const COMMON = {
    dir: 'value',
    'policies-dir': 'value',
    registry: 'value',
    'state-file': 'value',
    'fail-on': 'value',
    format: 'value',
    output: 'value',
    out: 'value',
    now: 'value',
    deterministic: 'flag',
};
/** Parses the words after `vaultgate policy COMMAND`. Throws UserError USAGE. */
function parsePolicyCall(args, terminal, extra = {}) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .We)(args, { ...COMMON, ...extra });
    const given = options;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, options.dir ?? '.');
    const { now, createdAt } = (0,_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .readClock */ .$)(options, terminal);
    const output = options.output ?? options.out;
    return {
        directory,
        positionals,
        policiesDir: insidePath('--policies-dir', options['policies-dir'] ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_POLICIES_DIR */ .l4),
        registryFile: insidePath('--registry', options.registry ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_REGISTRY_FILE */ .hD),
        stateFile: insidePath('--state-file', options['state-file'] ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_STATE_FILE */ .dB),
        failOn: options['fail-on'] === undefined ? 'error' : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('--fail-on', options['fail-on'], _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .FAIL_ON */ .d$),
        format: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('--format', options.format ?? 'text', ['text', 'json']),
        now,
        createdAt,
        extra: Object.fromEntries(Object.keys(extra).map((name) => [name, given[name]])),
        open: () => (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkingTree */ .A)(directory),
        pathOf: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path),
        put: (text) => {
            if (output === undefined)
                terminal.out(text);
            else
                (0,_io_write_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, output), text);
        },
    };
}
/** Threat: `..` would lead out of the repository that the findings are about. */
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

/***/ 927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8020);
/* harmony import */ var _policies_policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(813);
/* harmony import */ var _policies_read_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2043);
/* harmony import */ var _findings_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2594);
/* harmony import */ var _policy_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5064);







/** Runs `policy validate [FILE…]`: the schema of the files, and ids over all of them. */
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

/***/ 4711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
/** The report in one format; only the writer that is needed is loaded. */
async function renderReport(report, format, options) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406))).jsonReport(report);
        case 'sarif': {
            const { sarifReport } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123));
            const { lineHashesOf } = await __webpack_require__.e(/* import() */ 196).then(__webpack_require__.bind(__webpack_require__, 5815));
            return sarifReport(report, {
                prefix: options.prefix,
                category: 'vaultgate',
                lineHashOf: options.head === undefined ? undefined : lineHashesOf(options.head),
            });
        }
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 4960))).wholeMarkdownReport(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 590).then(__webpack_require__.bind(__webpack_require__, 8590))).htmlReport(report);
        case 'github': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 1116));
            const { textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
            return `${textReport(report)}${annotationCommands(annotationsOf(report, options.prefix))}`;
        }
        case 'text': {
            const { ansiStyle, plainStyle, textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
            return textReport(report, options.colour === 'ansi' ? ansiStyle : plainStyle);
        }
    }
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



/**
 * Writes what a command answers to the file that the user named. A regular file is replaced whole by a rename, links to one
 * included; a device, a pipe or a link below /dev (`/dev/stdout`, `>(command)`) is written into, since a rename would put a
 * regular file in its place. Throws UserError IO.
 */
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


/***/ })

};
