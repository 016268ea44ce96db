export const id = 2394;
export const ids = [2394];
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

/***/ 2394:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _gate_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35172);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39742);
/* harmony import */ var _io_open_sides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75679);
/* harmony import */ var _io_surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67849);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33814);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13128);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99859);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51517);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54711);











const OPTIONS = {
    base: 'value',
    checks: 'list',
    skills: 'list',
    exclude: 'list',
    config: 'value',
    policy: 'value',
    profile: 'value',
    'packs-dir': 'value',
    'policies-dir': 'value',
    'state-file': 'value',
    pubkey: 'value',
    keyring: 'value',
    'fail-on': 'value',
    'allow-empty': 'flag',
    ..._output_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTPUT_OPTIONS */ .zR,
};
const HELP = `vaultgate check [DIR] [OPTIONS]

Judges the installed packs, policies and skill bundles below DIR (default: the current directory).
With --base, only what is new or worse than in that revision counts, and the rules are read from it.

  --base REV             compare with a branch, tag or commit of this checkout
  --checks NAMES         packs, policies, skills; several with commas (default: each that has something to check)
  --skills PATTERN       check only the bundles that match; may be repeated
  --exclude PATTERN      leave paths out of every check; may be repeated
  --config FILE          the config file (default: .vaultgate/config.yaml)
  --policy FILE          the skill policy (default: .vaultgate/policy.yaml)
  --profile NAME         a profile of the skill policy, for example strict_v0
  --packs-dir DIR        a folder of packs on offer
  --policies-dir DIR     installed and custom policies, in DIR (default: config/policies)
  --state-file FILE      the state of installed packs, in DIR (default: .vkit/packs.yaml)
  --pubkey FILE          the public key that receipts are verified with
  --keyring DIR          a folder of such keys
  --fail-on LEVEL        error, warning or never (default: error)
  --format FORMAT        text, json, sarif, markdown, html or github (default: text)
  --output FILE          write the report there instead of to standard output; also --out
  --allow-empty          pass when there is nothing to check
  --now TIME             the time that waivers and approvals expire by, ISO 8601 (default: the clock)
  --deterministic        write 1970-01-01T00:00:00.000Z for every time in the report

Exit codes: 0 pass, 1 findings at or above --fail-on, 2 usage or configuration error, 3 nothing to check, 4 internal error.

  vaultgate check --base origin/main
  vaultgate check --format sarif --output vaultgate.sarif
`;
const checkCommand = {
    name: 'check',
    help: HELP,
    run: async (args, terminal) => {
        const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .We)(args, OPTIONS);
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, onlyDirectory(positionals));
        const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('--format', options.format ?? 'text', _render_report_js__WEBPACK_IMPORTED_MODULE_9__/* .FORMATS */ .h);
        const sides = options.base === undefined ? (0,_io_open_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolderAlone */ .I)(directory) : (0,_io_open_sides_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolderAgainst */ .K)(directory, options.base);
        const { now, createdAt } = (0,_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .readClock */ .$)(options, terminal);
        const { report } = await (0,_gate_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)({
            sides,
            options: checkOptions(options),
            surroundings: (0,_io_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .openSurroundings */ .E)(terminal.cwd, directory),
            now,
            createdAt,
        });
        const text = await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_9__/* .renderReport */ .B)(report, format, {
            colour: (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .outputFile */ .i9)(options) === undefined && wantsColour(terminal) ? 'ansi' : 'none',
            prefix: sides.prefix,
            head: sides.head,
        });
        (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .putResult */ .Fr)(options, terminal, text);
        return report.verdict === 'PASS' ? _command_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.pass : _command_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.findings;
    },
};
function onlyDirectory(positionals) {
    if (positionals.length > 1)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `one directory is expected, not ${String(positionals.length)}`, 'Run one check per directory.');
    return positionals[0] ?? '.';
}
function checkOptions(options) {
    return {
        checks: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .splitList */ .ry)(options.checks).map((name) => (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('--checks', name, _gate_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .CHECK_NAMES */ .cj)),
        skills: options.skills,
        exclude: options.exclude,
        config: options.config,
        policy: options.policy,
        profile: options.profile,
        packsDir: options['packs-dir'],
        policiesDir: options['policies-dir'],
        stateFile: options['state-file'],
        pubkey: options.pubkey,
        keyring: options.keyring,
        failOn: options['fail-on'] === undefined ? undefined : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('--fail-on', options['fail-on'], _gate_settings_js__WEBPACK_IMPORTED_MODULE_10__/* .FAIL_ON */ .d$),
        allowEmpty: options['allow-empty'],
    };
}
function wantsColour(terminal) {
    return terminal.isTty && (terminal.env['NO_COLOR'] ?? '') === '' && terminal.env['TERM'] !== 'dumb';
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

/***/ 75679:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ openFolderAlone),
/* harmony export */   K: () => (/* binding */ openFolderAgainst)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20860);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28020);





function openFolderAlone(directory) {
    return { head: (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkingTree */ .A)(directory), base: undefined, renames: new Map(), prefix: prefixInCheckout(directory) };
}
function prefixInCheckout(directory) {
    for (let folder = directory, below = '';; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
            return below;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return '';
        below = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}/${below}`;
    }
}
function openFolderAgainst(directory, revision) {
    const repository = (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(directory);
    if (repository === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('GIT', '--base needs a git checkout, and the checked directory is not in one', 'Leave --base out to judge all that is there.');
    }
    const commit = repository.commitOf(revision);
    return {
        head: repository.openHead(commit),
        base: repository.openCommit(commit),
        renames: repository.renamesSince(commit),
        prefix: repository.prefix,
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


/***/ })

};
