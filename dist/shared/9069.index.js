export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50397);


function ignoreClosedPipe(stream) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}
ignoreClosedPipe(process.stdout);
ignoreClosedPipe(process.stderr);
const terminal = {
    cwd: process.cwd(),
    env: process.env,
    isTty: process.stdout.isTTY,
    now: () => new Date(),
    readStdin: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
};
process.exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommandLine */ .r)(process.argv.slice(2), terminal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 99859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
const EXIT = { pass: 0, findings: 1, usage: 2, empty: 3, internal: 4 };


/***/ }),

/***/ 50397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./lib/cli/command.js
var cli_command = __webpack_require__(99859);
;// CONCATENATED MODULE: ./lib/cli/commands.js
const COMMANDS = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(5815), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(5716), __webpack_require__.e(2043), __webpack_require__.e(6274), __webpack_require__.e(9467), __webpack_require__.e(5172), __webpack_require__.e(2394)]).then(__webpack_require__.bind(__webpack_require__, 2394))).checkCommand,
    pack: async () => (await __webpack_require__.e(/* import() */ 7789).then(__webpack_require__.bind(__webpack_require__, 77789))).packCommand,
    policy: async () => (await __webpack_require__.e(/* import() */ 5034).then(__webpack_require__.bind(__webpack_require__, 45034))).policyCommand,
    skill: async () => (await __webpack_require__.e(/* import() */ 323).then(__webpack_require__.bind(__webpack_require__, 30323))).skillCommand,
    waive: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(5815), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(5716), __webpack_require__.e(2043), __webpack_require__.e(6274), __webpack_require__.e(9467), __webpack_require__.e(5172), __webpack_require__.e(7420)]).then(__webpack_require__.bind(__webpack_require__, 27420))).waiveCommand,
    rules: async () => (await Promise.all(/* import() */[__webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(5320)]).then(__webpack_require__.bind(__webpack_require__, 35320))).rulesCommand,
    init: async () => (await __webpack_require__.e(/* import() */ 5451).then(__webpack_require__.bind(__webpack_require__, 65451))).initCommand,
};
const HELP = `vaultgate: the gate for policy packs and skill bundles

  vaultgate check [DIR]   judge installed packs, policies and skill bundles; everything that the action does
  vaultgate pack          list, info, add, remove, upgrade, verify, test: policy packs
  vaultgate policy        validate, diff, explain, bundle: VaultKit policies
  vaultgate skill         scan, gate, diff, export, receipt, verify, approve: skill bundles
  vaultgate waive         record a dated exception to a finding
  vaultgate rules         list the rules, or explain one
  vaultgate init          write a workflow and a skill policy to start from

  vaultgate COMMAND --help   the options of a command
  vaultgate --version        the version

Exit codes: 0 pass, 1 findings, 2 usage or configuration error, 3 nothing to check, 4 internal error.
`;

// EXTERNAL MODULE: ./lib/io/tune-engine.js
var tune_engine = __webpack_require__(99531);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/cli/run.js




async function runCommandLine(words, terminal) {
    try {
        return await dispatch(words, terminal);
    }
    catch (error) {
        return (await __webpack_require__.e(/* import() */ 1612).then(__webpack_require__.bind(__webpack_require__, 51612))).reportFailure(error, terminal);
    }
}
async function dispatch(words, terminal) {
    const [name, ...rest] = words;
    if (name === '--version' || name === '-v') {
        terminal.out(`${version/* VERSION */.x}\n`);
        return cli_command/* EXIT */.d.pass;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
        terminal.out(HELP);
        return cli_command/* EXIT */.d.pass;
    }
    if (name === undefined) {
        terminal.err(HELP);
        return cli_command/* EXIT */.d.usage;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined)
        return (await __webpack_require__.e(/* import() */ 1612).then(__webpack_require__.bind(__webpack_require__, 51612))).unknownCommand(name, Object.keys(COMMANDS), terminal);
    await (0,tune_engine/* tuneEngine */.B)();
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.out(command.help);
        return cli_command/* EXIT */.d.pass;
    }
    return command.run(rest, terminal);
}


/***/ }),

/***/ 99531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tuneEngine)
/* harmony export */ });
const PATTERNS_ONCE = '--regexp-tier-up-ticks=0';
const FLAGS = new Map([
    [20, [PATTERNS_ONCE, '--interrupt-budget=540672']],
    [22, [PATTERNS_ONCE]],
    [
        24,
        [
            PATTERNS_ONCE,
            '--invocation-count-for-maglev=3200',
            '--invocation-count-for-maglev-osr=800',
            '--invocation-count-for-turbofan=12000',
            '--invocation-count-for-osr=2000',
        ],
    ],
]);
async function tuneEngine() {
    const flags = FLAGS.get(Number.parseInt(process.versions.node, 10));
    if (flags === undefined)
        return;
    const [{ setFlagsFromString }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 78877, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19)),
    ]);
    for (const flag of flags)
        setFlagsFromString(flag);
}


/***/ }),

/***/ 13411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '1.0.0';


/***/ })

};
