export const id = 5043;
export const ids = [5043];
export const modules = {

/***/ 15043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runList: () => (/* binding */ runList)
});

// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/packs/judge-drift.js
var judge_drift = __webpack_require__(10319);
// EXTERNAL MODULE: ./lib/packs/read-packs.js + 9 modules
var read_packs = __webpack_require__(89467);
// EXTERNAL MODULE: ./lib/report/build-report.js
var build_report = __webpack_require__(85677);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/cli/pack/names.js

function namesIn(names, installed) {
    const known = new Set(installed.map((pack) => pack.name));
    return names.filter((name) => !known.has(name));
}
function noneAllowed(names, command) {
    if (names.length > 0)
        throw new errors/* UserError */.y('USAGE', `pack ${command} takes no names`, `For one pack: vaultgate pack info ${names[0] ?? 'NAME'}`);
}

// EXTERNAL MODULE: ./lib/cli/pack/pack-call.js
var pack_call = __webpack_require__(80978);
// EXTERNAL MODULE: ./lib/cli/pack/state-faults.js
var state_faults = __webpack_require__(60785);
;// CONCATENATED MODULE: ./lib/cli/pack/list-command.js









async function runList(args, terminal) {
    const call = (0,pack_call/* parsePackCall */.R)(args, terminal, []);
    noneAllowed(call.names, 'list');
    const { snapshot, settings } = call.open();
    const model = (0,read_packs/* readPacks */.t)(snapshot, settings);
    const faults = (0,state_faults/* stateFaults */.H)(model.findings);
    if (faults.length > 0)
        return (0,state_faults/* putFaults */.vM)(call, snapshot, faults);
    const { catalog, pending } = (0,read_packs/* gatherPacks */.u)(snapshot, settings);
    const others = namesIn(catalog.names(), model.packs).flatMap((name) => catalog.available(name) ?? []);
    call.put(call.format === 'json' ? listJson(model, others, pending) : printList(model, others, pending));
    return command/* EXIT */.d.pass;
}
function printList(model, others, pending) {
    const lines = [
        ...model.packs.map(packLine),
        ...others.map((pack) => {
            const { metadata } = pack;
            const version = metadata === undefined ? '(broken, see vaultgate pack info)' : `v${metadata.version} (${metadata.layer})`;
            return `○ ${(0,untrusted/* logText */.kc)(pack.name)} ${(0,untrusted/* logText */.kc)(version)}, not installed`;
        }),
    ];
    if (pending !== undefined)
        lines.push('⚠ a command that changes packs was interrupted or is still running; vaultgate pack upgrade completes or undoes it');
    return `${lines.length === 0 ? 'No packs are installed, and none are on offer.' : lines.join('\n')}\n`;
}
function packLine(pack) {
    const rest = pack.drift.filter((kind) => kind !== 'version');
    const tail = rest.length === 0 ? '' : `: ${rest.join(', ')}`;
    const { installedVersion: installed, availableVersion: available } = pack;
    if (installed === null)
        return `⚠ ${(0,untrusted/* logText */.kc)(pack.name)} (not recorded)${tail}`;
    if (available !== null && pack.drift.includes('version')) {
        const older = (0,judge_drift/* isDowngrade */.qk)(installed, available) ? ', which is older' : '';
        return `⚠ ${(0,untrusted/* logText */.kc)(`${pack.name} (installed v${installed}, available v${available})`)}${older}${tail}`;
    }
    const sign = rest.length === 0 ? '✓' : rest.every((kind) => kind === 'unknown') ? '?' : '⚠';
    return `${sign} ${(0,untrusted/* logText */.kc)(`${pack.name} v${installed} (${pack.layer ?? 'unknown layer'})`)}${tail}`;
}
function listJson(model, others, pending) {
    return (0,json/* prettyJson */.D_)({
        contract: 'vaultgate.pack-list.v1',
        interrupted: pending !== undefined,
        installed: model.packs.map(build_report/* reportPack */.I),
        on_offer: others.map((pack) => ({
            name: pack.name,
            layer: pack.metadata?.layer ?? null,
            version: pack.metadata?.version ?? null,
            description: pack.metadata?.description ?? null,
            source: pack.folder.label,
        })),
    });
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
