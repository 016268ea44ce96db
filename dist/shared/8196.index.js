export const id = 8196;
export const ids = [8196];
export const modules = {

/***/ 65815:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lineHashesOf: () => (/* binding */ lineHashesOf)
});

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
;// CONCATENATED MODULE: ./lib/report/line-hash.js
const WINDOW = 100;
const BASE = 37n;
const MASK = (1n << 64n) - 1n;
const DROPPED_FACTOR = (BASE ** BigInt(WINDOW)) & MASK;
const END_OF_FILE = 65_535;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
function lineHashes(text) {
    const window = new Array(WINDOW).fill(0);
    const lineAt = new Array(WINDOW).fill(-1);
    const hashes = [];
    const seen = new Map();
    let hash = 0n;
    let index = 0;
    let lines = 0;
    let atLineStart = true;
    const settle = () => {
        const line = lineAt[index] ?? -1;
        if (line < 0)
            return;
        const hex = hash.toString(16);
        const count = (seen.get(hex) ?? 0) + 1;
        seen.set(hex, count);
        hashes[line] = `${hex}:${String(count)}`;
        lineAt[index] = -1;
    };
    const push = (unit) => {
        hash = (BASE * hash + BigInt(unit) - DROPPED_FACTOR * BigInt(window[index] ?? 0)) & MASK;
        window[index] = unit;
        index = (index + 1) % WINDOW;
    };
    const take = (unit) => {
        settle();
        if (atLineStart) {
            lineAt[index] = lines;
            lines += 1;
        }
        atLineStart = unit === LINE_FEED;
        push(unit);
    };
    for (let offset = 0; offset < text.length; offset += 1) {
        const unit = text.charCodeAt(offset);
        if (unit === BLANK || unit === TAB)
            continue;
        if (unit === LINE_FEED && text.charCodeAt(offset - 1) === CARRIAGE_RETURN)
            continue;
        take(unit === CARRIAGE_RETURN ? LINE_FEED : unit);
    }
    take(END_OF_FILE);
    for (let rest = 0; rest < WINDOW; rest += 1) {
        settle();
        push(0);
    }
    return hashes;
}

;// CONCATENATED MODULE: ./lib/report/tree-line-hashes.js


const MAX_HASHED_BYTES = 1024 * 1024;
function lineHashesOf(tree) {
    const hashed = new Map();
    return (path, line) => {
        let hashes = hashed.get(path);
        if (hashes === undefined) {
            const content = tree.read(path, MAX_HASHED_BYTES);
            const text = content.kind === 'bytes' ? (0,core_text/* decodeUtf8 */._6)(content.bytes) : undefined;
            hashes = text === undefined ? [] : lineHashes(text);
            hashed.set(path, hashes);
        }
        return hashes[line - 1];
    };
}


/***/ })

};
