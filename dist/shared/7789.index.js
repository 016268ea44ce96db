export const id = 7789;
export const ids = [7789];
export const modules = {

/***/ 12205:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ commandGroup)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69716);


function commandGroup(group, help, loaders) {
    return {
        name: group,
        help,
        run: async ([name, ...args], terminal) => {
            const load = name !== undefined && Object.hasOwn(loaders, name) ? loaders[name] : undefined;
            if (load === undefined)
                throw unknownCommand(group, name, Object.keys(loaders));
            const run = await load();
            return run(args, terminal);
        },
    };
}
function unknownCommand(group, name, known) {
    const nearest = name === undefined ? undefined : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestWord */ .zZ)(name, known);
    const hint = nearest === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${group} ${nearest}?`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', name === undefined ? `${group} needs a command` : `unknown command ${group} ${name}`, hint);
}


/***/ }),

/***/ 77789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packCommand: () => (/* binding */ packCommand)
/* harmony export */ });
/* harmony import */ var _command_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12205);

const HELP = `vaultgate pack list                 what is installed, how it drifts, and what else is on offer
vaultgate pack info NAME…           what a pack is and holds
vaultgate pack add NAME…            install packs
vaultgate pack remove NAME…         take packs away; only files that the state file lists are deleted
vaultgate pack upgrade [NAME…]      go over to what is on offer; without names, all installed packs
vaultgate pack verify [NAME…]       0 only when every installed file is what its pack installed
vaultgate pack test [DIR]           run the tests of a pack, or of a folder of packs

  --dir REPO           the repository (default: the current directory)
  --packs-dir DIR      a folder of packs that goes before all others on offer
  --policies-dir DIR   where policies are installed (default: config/policies)
  --state-file FILE    where installed packs are recorded (default: .vkit/packs.yaml)
  --config FILE        the config file (default: .vaultgate/config.yaml)
  --dry-run            add, remove, upgrade: print the plan with the difference of each policy, and touch nothing
  --force              remove: delete edited files; upgrade: replace edited files, which are kept as .orig, take an
                       unknown or older version, and put an edited or incomplete pack right
  --with-deps          add, upgrade: install required packs too, lower layers first
  --format text|json   --output FILE   --now ISO   --deterministic

Files that no pack owns are never overwritten or deleted, with or without --force. A change of packs happens whole or not
at all; after a crash, the next command that changes packs completes or undoes it.
`;
const packCommand = (0,_command_group_js__WEBPACK_IMPORTED_MODULE_0__/* .commandGroup */ .B)('pack', HELP, {
    list: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(5815), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(6274), __webpack_require__.e(9467), __webpack_require__.e(6655), __webpack_require__.e(5043)]).then(__webpack_require__.bind(__webpack_require__, 15043))).runList,
    info: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(5815), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(6274), __webpack_require__.e(9467), __webpack_require__.e(6655), __webpack_require__.e(2288)]).then(__webpack_require__.bind(__webpack_require__, 82288))).runInfo,
    add: async () => change('add'),
    remove: async () => change('remove'),
    upgrade: async () => change('upgrade'),
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(5815), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(6274), __webpack_require__.e(9467), __webpack_require__.e(6655), __webpack_require__.e(565)]).then(__webpack_require__.bind(__webpack_require__, 30565))).runVerify,
    test: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(5815), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(5716), __webpack_require__.e(6274), __webpack_require__.e(5395)]).then(__webpack_require__.bind(__webpack_require__, 95395))).runTest,
});
async function change(name) {
    const { runChange } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(5815), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(5716), __webpack_require__.e(2043), __webpack_require__.e(6274), __webpack_require__.e(9467), __webpack_require__.e(4913)]).then(__webpack_require__.bind(__webpack_require__, 34913));
    return (args, terminal) => runChange(name, args, terminal);
}


/***/ }),

/***/ 3828:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
    code;
    hint;
    constructor(code, message, hint, options) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 69716:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vv: () => (/* binding */ snippetOf),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

function decodeUtf8(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return Buffer.from(bytes.buffer, bytes.byteOffset + marked, bytes.byteLength - marked).toString('utf8');
}
function snippetOf(text, limit = 200) {
    const line = text
        .slice(0, limit * 4)
        .replace(/\s+/g, ' ')
        .trim();
    return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
function nearestWord(word, candidates) {
    const completions = [...candidates].filter((candidate) => word.length >= 3 && candidate.startsWith(word));
    if (completions.length === 1)
        return completions[0];
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance)
            continue;
        const distance = editDistance(word.toLowerCase().slice(0, 64), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const current = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
            current.push(cost);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ })

};
