export const id = 323;
export const ids = [323];
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

/***/ 30323:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skillCommand: () => (/* binding */ skillCommand)
/* harmony export */ });
/* harmony import */ var _command_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12205);

const HELP = `vaultgate skill scan BUNDLE [--explain]                what a bundle does, hides and may do, and its risk score
vaultgate skill gate BUNDLE                            the verdict of the skill policy
vaultgate skill gate --receipt FILE (--pubkey FILE | --keyring DIR)
                                                       the verdict over a receipt alone; its signature must verify
vaultgate skill receipt BUNDLE --signing-key FILE [--key-id ID]
                                                       a signed record of a bundle and its verdict, as JSON
vaultgate skill verify BUNDLE --receipt FILE (--pubkey FILE | --keyring DIR)
                                                       0 only when the bundle is the one of the receipt and lawful
vaultgate skill diff A B                               files, capabilities and findings that changed
vaultgate skill export DIR --out FILE.zip              a zip with the same bytes for the same files
vaultgate skill approve BUNDLE --capability NAME --by WHO --reason TEXT --expires DATE [--signing-key FILE --key-id ID]
                                                       record a consent in .vaultgate/approvals.yaml

  BUNDLE               a folder that holds SKILL.md, a zip of one, or REV:path in a git checkout; A and B may be receipts
  --policy FILE        the skill policy (default: .vaultgate/policy.yaml, else the built-in one)
  --profile NAME       a profile of the policy; strict_v0 is built in
  --pubkey FILE        an Ed25519 public key in PEM
  --keyring DIR        a folder of public keys, looked up by the receipt's key id
  --signing-key FILE   an Ed25519 private key in PEM: openssl genpkey -algorithm ed25519 -out key.pem
  --dir REPO           where .vaultgate/ lies (default: the current directory); waivers count in vaultgate check alone
  --format text|json   --output FILE   --now ISO   --deterministic

Exit codes: 0 pass, 1 findings, 2 usage or configuration error.
`;
const skillCommand = (0,_command_group_js__WEBPACK_IMPORTED_MODULE_0__/* .commandGroup */ .B)('skill', HELP, {
    scan: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(7825), __webpack_require__.e(6927)]).then(__webpack_require__.bind(__webpack_require__, 36927))).runScan,
    gate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(7825), __webpack_require__.e(9064)]).then(__webpack_require__.bind(__webpack_require__, 19064))).runGate,
    receipt: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(7825), __webpack_require__.e(5796)]).then(__webpack_require__.bind(__webpack_require__, 55796))).runReceipt,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(7825), __webpack_require__.e(2471)]).then(__webpack_require__.bind(__webpack_require__, 12471))).runVerify,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(7825), __webpack_require__.e(8810)]).then(__webpack_require__.bind(__webpack_require__, 98810))).runDiff,
    export: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(8512), __webpack_require__.e(7825), __webpack_require__.e(3485)]).then(__webpack_require__.bind(__webpack_require__, 83485))).runExport,
    approve: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(663), __webpack_require__.e(3198), __webpack_require__.e(9665), __webpack_require__.e(7425), __webpack_require__.e(995), __webpack_require__.e(860), __webpack_require__.e(7825), __webpack_require__.e(6881)]).then(__webpack_require__.bind(__webpack_require__, 86881))).runApprove,
});


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
