export const id = 8091;
export const ids = [8091];
export const modules = {

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

/***/ 72515:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ regionToJson),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
function regionToJson({ startLine, startColumn, endLine, endColumn }) {
    return { start_line: startLine, start_column: startColumn, end_line: endLine, end_column: endColumn };
}
class LineIndex {
    #starts;
    #length;
    constructor(text) {
        this.#starts = text.includes('\r') ? startsAfterAnyBreak(text) : startsAfterLf(text);
        this.#length = text.length;
    }
    get lineCount() {
        return this.#starts.length;
    }
    positionAt(offset) {
        const inside = Math.max(0, Math.min(offset, this.#length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= inside)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1 };
    }
    regionOf(start, end) {
        const from = this.positionAt(start);
        const to = this.positionAt(Math.max(start, end));
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    }
    offsetOfLine(line) {
        return this.#starts[line - 1] ?? this.#length;
    }
}
function startsAfterLf(text) {
    const starts = [0];
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1))
        starts.push(feed + 1);
    return starts;
}
function startsAfterAnyBreak(text) {
    const starts = [0];
    for (let offset = 0; offset < text.length; offset += 1) {
        const unit = text.charCodeAt(offset);
        if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10))
            starts.push(offset + 1);
    }
    return starts;
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


/***/ }),

/***/ 97379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OK: () => (/* binding */ workerUrl),
/* harmony export */   XE: () => (/* binding */ builtInPacksUrl),
/* harmony export */   xs: () => (/* binding */ anchorTables)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const HOME_MARK = 'packs/history.json';
const MAX_LEVELS = 4;
const ANCHOR_TABLES = 'anchors.bin';
function builtInPacksUrl() {
    return new URL('packs/', home());
}
function workerUrl() {
    const candidates = [new URL('worker/index.js', home()), new URL('lib/worker.js', home())];
    if (import.meta.url.endsWith('.ts'))
        return undefined;
    return candidates.find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate));
}
let readTables;
function anchorTables() {
    if (readTables === undefined) {
        const file = new URL(ANCHOR_TABLES, home());
        readTables = { tables: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file) : undefined };
    }
    return readTables.tables;
}
function home() {
    const here = import.meta.url;
    for (let level = 0, folder = new URL('.', here); level < MAX_LEVELS; level += 1, folder = new URL('..', folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(new URL(HOME_MARK, folder)))
            return folder;
    }
    throw new Error(`the installation is incomplete: ${HOME_MARK} is missing above ${here}`);
}


/***/ }),

/***/ 326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ takeGroup),
/* harmony export */   t: () => (/* binding */ answersTo)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const MOST_BUNDLES = 16;
const MOST_BYTES = 1024 * 1024;
function takeGroup(waiting) {
    let count = 0;
    let bytes = 0;
    for (const { bundle } of waiting) {
        bytes += bundle.files.reduce((sum, file) => sum + file.size, 0);
        if (count === MOST_BUNDLES || (count > 0 && bytes > MOST_BYTES))
            break;
        count += 1;
    }
    return waiting.splice(0, count);
}
function answersTo(jobs, analyseAll) {
    try {
        const all = analyseAll(jobs.map(({ bundle }) => bundle));
        return jobs.flatMap(({ id }, index) => {
            const facts = all[index];
            return facts === undefined ? [] : [{ id, facts }];
        });
    }
    catch (error) {
        if (jobs.length > 1)
            return jobs.flatMap((job) => answersTo([job], analyseAll));
        return jobs.map(({ id }) => ({ id, error: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error) }));
    }
}


/***/ }),

/***/ 37570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CAPABILITIES)
/* harmony export */ });
const CAPABILITIES = ['dynamic_code', 'exec', 'network', 'reads', 'secrets', 'writes'];


/***/ }),

/***/ 66569:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _io_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97379);
/* harmony import */ var _skills_analysis_analyse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71740);
/* harmony import */ var _skills_analysis_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(326);




const waiting = [];
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (job) => {
    if (waiting.push(job) === 1)
        setImmediate(answerGroup);
});
function answerGroup() {
    const group = (0,_skills_analysis_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .takeGroup */ .l)(waiting);
    for (const answer of (0,_skills_analysis_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .answersTo */ .t)(group, (bundles) => (0,_skills_analysis_analyse_js__WEBPACK_IMPORTED_MODULE_2__.analyseTogether)(bundles, { anchorTables: (0,_io_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .anchorTables */ .xs)() })))
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
    if (waiting.length > 0)
        setImmediate(answerGroup);
}


/***/ })

};
