export const id = 7420;
export const ids = [7420];
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

/***/ 27420:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiveCommand: () => (/* binding */ waiveCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(34451);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3085);
/* harmony import */ var _gate_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35172);
/* harmony import */ var _gate_exception_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90069);
/* harmony import */ var _gate_waivers_waivers_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23407);
/* harmony import */ var _gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3329);
/* harmony import */ var _io_open_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75679);
/* harmony import */ var _io_surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67849);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28020);
/* harmony import */ var _io_write_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43834);
/* harmony import */ var _io_yaml_append_entry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14193);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55536);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33814);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(99859);
















const OPTIONS = {
    reason: 'value',
    owner: 'value',
    expires: 'value',
    dir: 'value',
    base: 'value',
    config: 'value',
    policy: 'value',
    profile: 'value',
    pubkey: 'value',
    keyring: 'value',
    format: 'value',
    now: 'value',
};
const HELP = `vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE

Records a dated, justified exception to one finding in .vaultgate/waivers.yaml. The finding stays in every report, marked
as waived, and gates again after its last day. In a pull request waivers count from the change after the one that adds them.

  FINGERPRINT          of the finding, as \`vaultgate check --format json\` has it; its first 8 digits or more are enough
  --reason TEXT        why the finding is accepted
  --owner WHO          who answers for it
  --expires DATE       the last day, YYYY-MM-DD, at most ${String(_gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_WAIVER_DAYS */ .kl)} days ahead
  --dir DIR            the checked directory (default: the current one)
  --base REV  --config FILE  --policy FILE  --profile NAME  --pubkey FILE | --keyring DIR
                       as given to \`vaultgate check\`
  --format text|json   --now ISO
`;
const waiveCommand = {
    name: 'waive',
    help: HELP,
    run: async (args, terminal) => {
        const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .parseArguments */ .We)(args, OPTIONS);
        const fingerprint = fingerprintOf(positionals);
        const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .oneOf */ .yL)('--format', options.format ?? 'text', ['text', 'json']);
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, options.dir ?? '.');
        const now = options.now === undefined ? terminal.now() : new Date(options.now);
        const justification = required(options.reason, 'reason');
        const owner = required(options.owner, 'owner');
        const expires = expiryOf(required(options.expires, 'expires'), now);
        const finding = await findingOf(fingerprint, directory, options, terminal, now);
        const waiver = { rule: finding.rule, path: finding.path, fingerprint: finding.fingerprint, justification, owner, expires };
        record(directory, waiver);
        terminal.out(format === 'json'
            ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_14__/* .prettyJson */ .D_)({ path: _gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .WAIVERS_FILE */ .Bg, waiver })
            : `recorded in ${_gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .WAIVERS_FILE */ .Bg}: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .kc)(finding.rule)} at ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .kc)(finding.path)}, through ${expires}\n`);
        return _command_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .d.pass;
    },
};
function fingerprintOf(positionals) {
    const [fingerprint, ...rest] = positionals;
    if (fingerprint === undefined || rest.length > 0 || !/^[0-9a-f]{8,64}$/.test(fingerprint)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', 'one fingerprint is expected', 'Copy it from `vaultgate check --format json`: 8 to 64 hexadecimal digits.');
    }
    return fingerprint;
}
function required(value, name) {
    if (value === undefined || value.trim() === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--${name} is missing`, 'A waiver says why, who answers for it and until when; see vaultgate waive --help.');
    }
    return value;
}
function expiryOf(expires, now) {
    const state = (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_15__/* .endOfDay */ .D)(expires) === undefined ? undefined : (0,_gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .waiverState */ .Of)({ expires }, now);
    if (state === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--expires: '${expires}' is not a day`, 'Write it like 2026-12-31.');
    if (state.kind === 'expired')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--expires: ${expires} is past`, 'Name a day that is still to come.');
    if (state.kind === 'too-long') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--expires: ${expires} is too far ahead`, `A waiver holds for at most ${String(_gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_WAIVER_DAYS */ .kl)} days.`);
    }
    return expires;
}
async function findingOf(fingerprint, directory, options, terminal, now) {
    const { base, ...others } = options;
    const { config, policy, profile, pubkey, keyring } = others;
    const { report } = await (0,_gate_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)({
        sides: base === undefined ? (0,_io_open_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolderAlone */ .I)(directory) : (0,_io_open_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolderAgainst */ .K)(directory, base),
        options: { config, policy, profile, pubkey, keyring },
        surroundings: (0,_io_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .openSurroundings */ .E)(terminal.cwd, directory),
        now,
        createdAt: now.toISOString(),
    });
    const matches = report.findings.filter((finding) => finding.fingerprint.startsWith(fingerprint) && finding.status !== 'fixed');
    const [finding, ...more] = matches;
    if (finding === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `no finding has the fingerprint ${fingerprint}`, 'Run `vaultgate check --format json` again: the finding may be gone.');
    if (more.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${String(matches.length)} findings start with ${fingerprint}`, 'Give more digits.');
    if (finding.waived)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', 'the finding is waived already', `Renew the entry in ${_gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .WAIVERS_FILE */ .Bg} instead.`);
    return finding;
}
function record(directory, waiver) {
    const snapshot = (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .openListedFiles */ .L)('repository', directory, [_gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .WAIVERS_FILE */ .Bg]);
    (0,_gate_exception_file_js__WEBPACK_IMPORTED_MODULE_3__/* .requireEntries */ .ob)(_gate_waivers_waivers_file_js__WEBPACK_IMPORTED_MODULE_4__/* .WAIVERS */ .E, snapshot);
    const content = snapshot.read(_gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .WAIVERS_FILE */ .Bg);
    const text = content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
    (0,_io_write_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .WAIVERS_FILE */ .Bg), (0,_io_yaml_append_entry_js__WEBPACK_IMPORTED_MODULE_9__/* .appendEntry */ .D)(text, 'waivers', waiver, _gate_waivers_waiver_js__WEBPACK_IMPORTED_MODULE_13__/* .WAIVERS_FILE */ .Bg));
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

/***/ 14193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
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
