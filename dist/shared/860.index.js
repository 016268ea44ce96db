export const id = 860;
export const ids = [860];
export const modules = {

/***/ 72702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ memorySnapshot)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14223);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);


function memorySnapshot(label, files, skipped = []) {
    const contents = new Map();
    const entries = [];
    for (const file of files) {
        const bytes = typeof file.bytes === 'string' ? new TextEncoder().encode(file.bytes) : file.bytes;
        contents.set(file.path, bytes);
        entries.push({
            path: file.path,
            kind: file.kind ?? 'file',
            size: bytes.byteLength,
            ...(file.target === undefined ? {} : { target: file.target }),
        });
    }
    const sorted = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(entries, (entry) => entry.path);
    const byPath = new Map(sorted.map((entry) => [entry.path, entry]));
    const read = (path, limit = _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FILE_BYTES */ .gZ) => {
        const entry = byPath.get(path);
        if (entry === undefined)
            return _snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV;
        if (entry.kind !== 'file' && entry.kind !== 'executable')
            return { kind: 'unreadable', reason: 'not-a-regular-file' };
        const bytes = contents.get(path) ?? new Uint8Array();
        return bytes.byteLength > limit ? { kind: 'unreadable', reason: 'too-large' } : { kind: 'bytes', bytes };
    };
    return {
        label,
        skipped,
        entries: () => sorted,
        entry: (path) => byPath.get(path),
        read,
        readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
    };
}


/***/ }),

/***/ 7615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readZip)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/io/memory-snapshot.js
var memory_snapshot = __webpack_require__(72702);
;// CONCATENATED MODULE: ./lib/io/zip/entry-names.js
function unsafeName(name) {
    if (name === '')
        return 'has no name';
    if (name.includes('\\'))
        return 'holds a backslash, which separates folders on Windows';
    if (name.startsWith('/'))
        return 'is an absolute path';
    if (/^[A-Za-z]:/.test(name))
        return 'starts with a drive letter';
    const parts = name.replace(/\/$/, '').split('/');
    if (parts.includes('..'))
        return 'climbs out of the folder that it is unpacked into';
    if (parts.includes('.') || parts.includes(''))
        return 'has empty parts or parts that are a dot';
    if (/[\u0000-\u001f\u007f]/.test(name))
        return 'holds control characters';
    return undefined;
}
function decodeName(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/io/zip/layout.js
const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const HEADER_BYTES = 30;
const HAS_DESCRIPTOR = 0x0008;
const ZIP64 = 0xffffffff;
function layoutFaults(bytes, entries, directoryOffset) {
    const faults = [];
    const extents = [];
    for (const entry of entries) {
        const checked = checkEntry(bytes, entry);
        if (typeof checked === 'string')
            faults.push({ kind: 'header-mismatch', entry: entry.name, message: checked });
        else
            extents.push(checked);
    }
    return faults.length > 0 ? faults : extentFaults(extents, directoryOffset);
}
function checkEntry(bytes, entry) {
    const start = entry.headerOffset;
    if (start + HEADER_BYTES > bytes.length || bytes.readUInt32LE(start) !== LOCAL_HEADER)
        return 'has no local header where the directory says';
    const nameEnd = start + HEADER_BYTES + bytes.readUInt16LE(start + 26);
    const dataStart = nameEnd + bytes.readUInt16LE(start + 28);
    if (!bytes.subarray(start + HEADER_BYTES, nameEnd).equals(entry.nameBytes))
        return 'has another name in its local header';
    if (bytes.readUInt16LE(start + 8) !== entry.method)
        return 'has another method in its local header';
    const flags = bytes.readUInt16LE(start + 6);
    if ((flags & 1) !== (entry.flags & 1))
        return 'is encrypted by one header and not by the other';
    const dataEnd = dataStart + entry.compressedSize;
    if (dataEnd > bytes.length)
        return 'ends behind the end of the archive';
    if ((flags & HAS_DESCRIPTOR) === 0) {
        const sizes = [bytes.readUInt32LE(start + 14), bytes.readUInt32LE(start + 18), bytes.readUInt32LE(start + 22)];
        const expected = [entry.crc32, entry.compressedSize, entry.uncompressedSize];
        const differs = sizes.some((size, index) => size !== ZIP64 && size !== expected[index]);
        return differs ? 'has other sizes or another checksum in its local header' : { start, end: dataEnd, entry: entry.name };
    }
    const end = descriptorEnd(bytes, dataEnd, entry);
    return end === undefined ? 'has a data descriptor that does not match' : { start, end, entry: entry.name };
}
function descriptorEnd(bytes, at, entry) {
    const signed = at + 4 <= bytes.length && bytes.readUInt32LE(at) === DESCRIPTOR;
    for (const start of signed ? [at + 4, at] : [at]) {
        if (start + 12 > bytes.length || bytes.readUInt32LE(start) !== entry.crc32)
            continue;
        if (bytes.readUInt32LE(start + 4) === entry.compressedSize && bytes.readUInt32LE(start + 8) === entry.uncompressedSize)
            return start + 12;
        if (start + 20 > bytes.length)
            continue;
        const long = [bytes.readBigUInt64LE(start + 4), bytes.readBigUInt64LE(start + 12)];
        if (long[0] === BigInt(entry.compressedSize) && long[1] === BigInt(entry.uncompressedSize))
            return start + 20;
    }
    return undefined;
}
function extentFaults(extents, directoryOffset) {
    const faults = [];
    let end = 0;
    for (const extent of [...extents].sort((a, b) => a.start - b.start)) {
        if (extent.start < end)
            faults.push({ kind: 'overlap', entry: extent.entry, message: 'shares its data with another entry' });
        else if (extent.start > end)
            faults.push(hiddenData(end, extent.start));
        end = Math.max(end, extent.end);
    }
    if (directoryOffset > end)
        faults.push(hiddenData(end, directoryOffset));
    return faults;
}
function hiddenData(from, to) {
    return {
        kind: 'hidden-data',
        entry: '',
        message: `holds ${String(to - from)} bytes at offset ${String(from)} that no entry accounts for`,
    };
}
const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
function directoryBounds(bytes) {
    for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 0xffff); at -= 1) {
        if (bytes.readUInt32LE(at) !== END_OF_DIRECTORY)
            continue;
        const trailing = bytes.length - (at + END_BYTES + bytes.readUInt16LE(at + 20));
        const offset = bytes.readUInt32LE(at + 16);
        return { offset: offset === ZIP64 ? at : offset, trailing };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/io/zip/zip-fault.js
var zip_fault = __webpack_require__(34718);
;// CONCATENATED MODULE: ./lib/io/zip/read-zip.js








const METHODS = new Set([0, 8]);
async function readZip(bytes, label) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const faults = [];
    const files = [];
    try {
        await readEntries(buffer, files, faults);
    }
    catch (error) {
        faults.push({ kind: 'not-a-zip', entry: '', message: `cannot be read: ${(0,core_text/* snippetOf */.Vv)((0,errors/* messageOf */.b)(error), 120).replace(/\.$/, '')}` });
    }
    return { snapshot: (0,memory_snapshot/* memorySnapshot */.i)(label, files), faults };
}
async function readEntries(buffer, files, faults) {
    const zip = await yauzl/* fromBufferPromise */.SY(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true });
    try {
        if (zip.entryCount > zip_fault/* MAX_ZIP_ENTRIES */.ib) {
            const message = `lists ${String(zip.entryCount)} entries, more than ${String(zip_fault/* MAX_ZIP_ENTRIES */.ib)}`;
            faults.push({ kind: 'too-many-entries', entry: '', message });
            return;
        }
        const entries = [];
        for await (const entry of zip.eachEntry())
            entries.push(entry);
        const central = entries.map(centralEntryOf);
        const bounds = directoryBounds(buffer);
        faults.push(...layoutFaults(buffer, central, bounds?.offset ?? buffer.length));
        if (bounds !== undefined && bounds.trailing > 0) {
            faults.push({ kind: 'hidden-data', entry: '', message: `goes on for ${String(bounds.trailing)} bytes behind its end` });
        }
        await unpackAll(zip, entries, files, faults);
    }
    finally {
        zip.close();
    }
}
function centralEntryOf(entry) {
    return {
        name: nameOf(entry).name,
        nameBytes: entry.fileNameRaw,
        headerOffset: entry.relativeOffsetOfLocalHeader,
        compressedSize: entry.compressedSize,
        uncompressedSize: entry.uncompressedSize,
        crc32: entry.crc32,
        method: entry.compressionMethod,
        flags: entry.generalPurposeBitFlag,
    };
}
function nameOf(entry) {
    const name = decodeName(entry.fileNameRaw);
    return name === undefined ? { name: new TextDecoder('latin1').decode(entry.fileNameRaw), valid: false } : { name, valid: true };
}
async function unpackAll(zip, entries, files, faults) {
    const seen = new Set();
    const folders = new Set();
    let left = zip_fault/* MAX_INFLATED_BYTES */.Bx;
    for (const entry of entries) {
        const { name } = nameOf(entry);
        const fault = faultOfEntry(entry) ?? clash(name, seen, folders);
        if (fault !== undefined) {
            faults.push({ ...fault, entry: name });
            continue;
        }
        remember(name, seen, folders);
        if (name.endsWith('/'))
            continue;
        if (entry.uncompressedSize > left) {
            faults.push({ kind: 'too-large', entry: '', message: `unpacks to more than ${String(zip_fault/* MAX_INFLATED_BYTES */.Bx)} bytes` });
            return;
        }
        left -= entry.uncompressedSize;
        await unpack(zip, entry, name, files, faults);
    }
}
function faultOfEntry(entry) {
    const { name, valid } = nameOf(entry);
    if (!valid)
        return { kind: 'unsafe-path', message: 'has a name that is not UTF-8, so that tools unpack it under different names' };
    const unsafe = unsafeName(name);
    if (unsafe !== undefined)
        return { kind: 'unsafe-path', message: unsafe };
    const unicode = entry.extraFields.find((field) => field.id === 0x7075)?.data.subarray(5);
    if (unicode !== undefined && decodeName(unicode) !== name)
        return { kind: 'unsafe-path', message: 'has a second name that differs' };
    if (entry.isEncrypted())
        return { kind: 'encrypted', message: 'is encrypted, so that it cannot be judged' };
    if (!METHODS.has(entry.compressionMethod))
        return { kind: 'method', message: `is packed with method ${String(entry.compressionMethod)}, which few tools read` };
    if (name.endsWith('/') && entry.uncompressedSize > 0)
        return { kind: 'special', message: 'is a folder and has data' };
    if (kindOf(entry) === 'special')
        return { kind: 'special', message: 'is neither a file nor a folder' };
    const packed = Math.max(1, entry.compressedSize);
    if (entry.uncompressedSize > zip_fault/* RATIO_FROM_BYTES */.R8 && entry.uncompressedSize / packed > zip_fault/* MAX_RATIO */.zN) {
        return { kind: 'ratio', message: `unpacks to more than ${String(zip_fault/* MAX_RATIO */.zN)} times its size` };
    }
    return undefined;
}
function clash(name, seen, folders) {
    const path = name.replace(/\/$/, '');
    if (seen.has(name))
        return { kind: 'duplicate', message: 'stands in the archive twice' };
    if (!name.endsWith('/') && folders.has(path))
        return { kind: 'duplicate', message: 'is a file and a folder at once' };
    const parents = foldersAround(path);
    return parents.some((folder) => seen.has(folder)) ? { kind: 'duplicate', message: 'lies in a folder that is a file' } : undefined;
}
function remember(name, seen, folders) {
    seen.add(name);
    const path = name.replace(/\/$/, '');
    if (name.endsWith('/'))
        folders.add(path);
    for (const folder of foldersAround(path))
        folders.add(folder);
}
function foldersAround(path) {
    const folders = [];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}
const MADE_ON_UNIX = 3;
const MADE_ON_MAC = 19;
function kindOf(entry) {
    const maker = entry.versionMadeBy >> 8;
    const mode = entry.externalFileAttributes >>> 16;
    const asi = entry.extraFields.find((field) => field.id === 0x756e)?.data;
    if (asi !== undefined && asi.length >= 6 && (asi.readUInt16LE(4) & 0o170000) === 0o120000)
        return 'symlink';
    if ((maker !== MADE_ON_UNIX && maker !== MADE_ON_MAC) || mode === 0)
        return 'file';
    switch (mode & 0o170000) {
        case 0o120000:
            return 'symlink';
        case 0o100000:
        case 0:
            return (mode & 0o111) === 0 ? 'file' : 'executable';
        case 0o040000:
            return 'file';
        default:
            return 'special';
    }
}
async function unpack(zip, entry, name, files, faults) {
    let bytes;
    try {
        bytes = await contentOf(zip, entry);
    }
    catch (error) {
        faults.push({ kind: 'damaged', entry: name, message: `cannot be unpacked: ${(0,core_text/* snippetOf */.Vv)((0,errors/* messageOf */.b)(error), 120)}` });
        return;
    }
    if ((0,external_node_zlib_.crc32)(bytes) !== entry.crc32)
        faults.push({ kind: 'damaged', entry: name, message: 'does not match its checksum' });
    const kind = kindOf(entry);
    if (kind === 'symlink')
        files.push({ path: name, bytes: '', kind, target: bytes.subarray(0, 4096).toString('utf8') });
    else
        files.push({ path: name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), kind });
}
async function contentOf(zip, entry) {
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 34718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ MAX_INFLATED_BYTES),
/* harmony export */   R8: () => (/* binding */ RATIO_FROM_BYTES),
/* harmony export */   ib: () => (/* binding */ MAX_ZIP_ENTRIES),
/* harmony export */   zN: () => (/* binding */ MAX_RATIO)
/* harmony export */ });
const MAX_ZIP_ENTRIES = 2000;
const MAX_INFLATED_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 100;
const RATIO_FROM_BYTES = 1024 * 1024;


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

/***/ 43367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ openAnalyser)
/* harmony export */ });
/* unused harmony exports inThisThread, AnalysisPool */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _io_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97379);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(326);





const WORTH_THREADS_BYTES = 4 * 1024 * 1024;
const MAX_THREADS = 8;
function openAnalyser(bytes) {
    const threads = Math.min(MAX_THREADS, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)());
    const url = bytes < WORTH_THREADS_BYTES || threads < 2 ? undefined : (0,_io_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .workerUrl */ .OK)();
    return url === undefined ? inThisThread : new AnalysisPool(url, threads);
}
class ThisThread {
    #jobs = [];
    #waiting = new Map();
    #nextId = 0;
    analyse(bundle) {
        const id = this.#nextId;
        this.#nextId += 1;
        return new Promise((resolve, reject) => {
            this.#waiting.set(id, { resolve, reject });
            if (this.#jobs.push({ id, bundle }) === 1)
                setImmediate(() => void this.#answerAll());
        });
    }
    close() {
        return Promise.resolve();
    }
    async #answerAll() {
        try {
            const { analyseTogether } = await __webpack_require__.e(/* import() */ 1740).then(__webpack_require__.bind(__webpack_require__, 71740));
            const options = { anchorTables: (0,_io_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .anchorTables */ .xs)() };
            while (this.#jobs.length > 0)
                for (const answer of (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .answersTo */ .t)((0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .takeGroup */ .l)(this.#jobs), (bundles) => analyseTogether(bundles, options)))
                    settle(this.#waiting, answer);
        }
        catch (error) {
            this.#jobs.length = 0;
            failAll(this.#waiting, (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
        }
    }
}
const inThisThread = new ThisThread();
function settle(waiting, answer) {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.facts === undefined)
        job?.reject(new Error(`the analysis of a bundle failed: ${answer.error}`));
    else
        job?.resolve(answer.facts);
}
function failAll(waiting, reason) {
    for (const job of waiting.values())
        job.reject(new Error(reason));
    waiting.clear();
}
class AnalysisPool {
    #threads;
    #nextId = 0;
    constructor(url, size) {
        this.#threads = Array.from({ length: size }, () => startThread(url));
    }
    analyse(bundle) {
        const [first, ...others] = this.#threads;
        if (first === undefined)
            return inThisThread.analyse(bundle);
        const thread = others.reduce((best, other) => (other.pendingBytes < best.pendingBytes ? other : best), first);
        const size = bundle.files.reduce((sum, file) => sum + file.size, 1);
        const id = this.#nextId;
        this.#nextId += 1;
        thread.pendingBytes += size;
        return new Promise((resolve, reject) => {
            thread.waiting.set(id, { resolve, reject });
            const job = { id, bundle };
            thread.worker.postMessage(job);
        }).finally(() => {
            thread.pendingBytes -= size;
        });
    }
    async close() {
        await Promise.all(this.#threads.map((thread) => thread.worker.terminate()));
    }
}
function startThread(url) {
    const thread = { worker: new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(url), waiting: new Map(), pendingBytes: 0 };
    thread.worker.on('message', (answer) => {
        settle(thread.waiting, answer);
    });
    thread.worker.on('error', (error) => {
        failAll(thread.waiting, `an analysis thread ended: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error)}`);
    });
    thread.worker.on('exit', (code) => {
        failAll(thread.waiting, `an analysis thread ended: exit code ${String(code)}`);
    });
    return thread;
}


/***/ }),

/***/ 67829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bundleSha256)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14223);


function bundleSha256(files) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(files, (file) => file.path)
        .map((file) => `${file.path}\n${file.sha256}\n`)
        .join(''));
}


/***/ }),

/***/ 60606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ plainFinding),
/* harmony export */   FN: () => (/* binding */ orderContractFindings),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   kT: () => (/* binding */ contractFinding)
/* harmony export */ });
/* unused harmony export codeOfRule */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14223);
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72515);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7849);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95893);




const SEVERITY = { error: 'error', warning: 'warn', note: 'info' };
function contractFinding(finding) {
    const rule = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(finding.rule);
    return {
        code: finding.code ?? codeOfRule(finding.rule),
        severity: SEVERITY[finding.level],
        message: rule === undefined ? finding.rule : (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .findingMessage */ .pG)(rule, finding.details),
        ...(finding.path === '' ? {} : { path: finding.path }),
        details: {
            rule_id: finding.rule,
            severity: finding.severity,
            confidence: finding.confidence,
            ...(finding.region === undefined ? {} : { region: { ...(0,_core_region_js__WEBPACK_IMPORTED_MODULE_2__/* .regionToJson */ .a)(finding.region) } }),
            ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
            help: rule?.help(finding.details) ?? '',
            ...finding.details,
        },
    };
}
function plainFinding(code, message, path, details) {
    return {
        code,
        severity: 'error',
        message,
        ...(path === undefined ? {} : { path }),
        ...(details === undefined ? {} : { details: { ...details } }),
    };
}
function codeOfRule(rule) {
    return rule.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
const RANK = { error: 0, warn: 1, info: 2 };
function orderContractFindings(findings) {
    return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O)(a.path ?? '', b.path ?? '') ||
        lineOf(a) - lineOf(b) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O)(a.code, b.code) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareCodePoints */ .O)(a.message, b.message));
}
function lineOf(finding) {
    const region = finding.details?.['region'];
    const line = typeof region === 'object' && region !== null && 'start_line' in region ? region.start_line : undefined;
    return typeof line === 'number' ? line : 0;
}


/***/ }),

/***/ 17598:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ receiptSchema),
/* harmony export */   Kw: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/* unused harmony exports findingSchema, fileSchema, riskScoreSchema, policyDecisionSchema, scanSchema, gateSchema, signatureSchema, verifySchema, diffSchema, exportSchema, approveSchema, SKILL_DOCUMENTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/* harmony import */ var _analysis_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37570);
/* harmony import */ var _policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77115);



const CONTRACT_VERSION = '0.1';
const version = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(CONTRACT_VERSION);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const size = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const points = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100);
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SKILL_VERDICTS */ .DF);
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warn', 'info']),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).optional(),
});
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size, sha256 });
const riskScoreSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ base_risk: points, change_risk: points, policy_delta: points, total: points });
const policyDecisionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    contract_version: version,
    verdict,
    thresholds: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ pass_max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), warn_max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), fail_max: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ max_risk_score: points.optional(), allow_verdicts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(verdict).optional() }),
    risk_score: riskScoreSchema,
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
});
const summarySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ file_count: size, total_bytes: size, deterministic: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() });
const capabilityList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe(`Known are ${_analysis_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPABILITIES */ .$.join(', ')}.`);
const scanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    contract_version: version,
    created_at: time,
    bundle_sha256: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fileSchema),
    manifest: fileSchema.nullable(),
    capabilities: capabilityList,
    risk_score: riskScoreSchema,
    summary: summarySchema,
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
});
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    contract_version: version,
    created_at: time,
    verdict,
    risk_score: riskScoreSchema,
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    policy: policyDecisionSchema,
});
const signatureSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    alg: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ed25519'),
    key_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    payload_sha256: sha256,
    sig: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9+/]{86}==$/, 'an Ed25519 signature in base64 is needed'),
});
const receiptSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    contract_version: version,
    created_at: time,
    scanner: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    bundle_sha256: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fileSchema),
    manifest: fileSchema,
    scan: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        capabilities: capabilityList,
        risk_score: riskScoreSchema,
        summary: summarySchema,
        findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    }),
    policy: policyDecisionSchema,
    signature: signatureSchema,
});
const verifySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    contract_version: version,
    created_at: time,
    receipt: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bundle_sha256: sha256 }).nullable(),
    bundle_sha256: sha256,
    verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    policy: policyDecisionSchema,
});
const change = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'modified', 'unchanged']);
const diffSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    contract_version: version,
    created_at: time,
    a: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bundle_sha256: sha256 }),
    b: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ bundle_sha256: sha256 }),
    file_diffs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), change, a: fileSchema.optional(), b: fileSchema.optional() })),
    capability_deltas: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ added: capabilityList, removed: capabilityList }),
    finding_deltas: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ added: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema), removed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema) }),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ added: size, removed: size, modified: size, unchanged: size }),
});
const exportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    contract_version: version,
    created_at: time,
    profile: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    out_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bundle_sha256: sha256,
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(fileSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    validated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
const approveSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    contract_version: version,
    created_at: time,
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    approval: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('capability'),
        digest: sha256,
        capability: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
});
const SKILL_DOCUMENTS = {
    scan: scanSchema,
    gate: gateSchema,
    receipt: receiptSchema,
    verify: verifySchema,
    diff: diffSchema,
    export: exportSchema,
    approve: approveSchema,
};


/***/ }),

/***/ 96748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ findArchives),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   h3: () => (/* binding */ findFolderBundles),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zU: () => (/* binding */ isManifestName)
/* harmony export */ });
/* harmony import */ var _io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);

const MANIFEST_NAME = /^skill\.md$/i;
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function isManifestName(name) {
    return MANIFEST_NAME.test(name);
}
function findFolderBundles(entries, options) {
    const roots = new Set(options.forcedRoot === undefined ? [] : [options.forcedRoot]);
    for (const entry of entries) {
        if (!isManifestName(baseName(entry.path)))
            continue;
        const root = folderOf(entry.path);
        if (!options.searchDependencies && hasDependencyFolder(root))
            continue;
        if (options.wanted(root))
            roots.add(root);
    }
    return roots.size === 0 ? [] : groupByRoot(entries, roots, options.repositoryTop);
}
function hasDependencyFolder(root) {
    return root.split('/').includes('node_modules');
}
function groupByRoot(entries, roots, repositoryTop) {
    const collected = new Map([...roots].map((root) => [root, { entries: [], leftOut: [] }]));
    for (const entry of entries) {
        for (const root of enclosingFolders(entry.path)) {
            const bundle = collected.get(root);
            if (bundle === undefined)
                continue;
            if (root === '' && repositoryTop && isControlFile(entry.path))
                bundle.leftOut.push(entry.path);
            else
                bundle.entries.push(entry);
        }
    }
    const groups = new Map();
    const byDepth = [...collected].sort(([a], [b]) => a.length - b.length);
    for (const [root, bundle] of byDepth) {
        const outer = enclosingFolders(root).find((folder) => groups.has(folder));
        const found = { root, ...bundle };
        if (root === '' || outer === undefined)
            groups.set(root, { outermost: found, nested: [] });
        else
            groups.get(outer)?.nested.push(found);
    }
    return [...groups.values()];
}
function enclosingFolders(path) {
    const folders = [''];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}
function isControlFile(path) {
    return (path.startsWith('.vaultgate/') || /^(?:receipts\/(?:[^/]+\/)*)?[^/]*\.receipt\.json$/.test(path) || /^receipts\/[^/]+\.json$/.test(path));
}
function findArchives(entries, options) {
    return entries.filter((entry) => (0,_io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegularFile */ .Ze)(entry) &&
        /\.(?:zip|skill)$/i.test(entry.path) &&
        options.wanted(entry.path) &&
        (options.searchDependencies || !hasDependencyFolder(folderOf(entry.path))));
}


/***/ }),

/***/ 15689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ manifestNames),
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/rules/skill-policy/front-matter.js
var front_matter = __webpack_require__(90731);
// EXTERNAL MODULE: ./lib/skills/discovery.js
var discovery = __webpack_require__(96748);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-field.js
var manifest_field = __webpack_require__(74604);
;// CONCATENATED MODULE: ./lib/skills/manifest/check-fields.js



const SPECIFIED = ['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools'];
const KNOWN = new Set([
    ...SPECIFIED,
    'when_to_use',
    'argument-hint',
    'arguments',
    'disable-model-invocation',
    'user-invocable',
    'disallowed-tools',
    'tools',
    'model',
    'effort',
    'context',
    'background',
    'agent',
    'hooks',
    'paths',
    'globs',
    'shell',
    'display-name',
    'default-enabled',
    'fallback',
    'version',
    'author',
    'authors',
    'tags',
    'keywords',
    'category',
    'categories',
    'homepage',
    'repository',
    'source',
    'url',
    'title',
    'dependencies',
    'requires',
    'mcp',
    'examples',
    'triggers',
    'type',
    'status',
    'updated',
    'created',
    'date',
]);
const MAX_NAME = 64;
const MAX_DESCRIPTION = 1024;
const MAX_COMPATIBILITY = 500;
function fieldFindings(path, fields, opening, lines) {
    const say = (field, fault, region, grading = {}) => {
        const snippet = region === opening ? field : firstLineOf(region, lines);
        return (0,rule/* findingOf */.hD)(manifest_field/* manifestField */.e, { path, region, snippet }, { field, fault }, grading);
    };
    return [
        ...nameFaults(fields, opening, say),
        ...descriptionFaults(fields, opening, say),
        ...typeFaults(fields, say),
        ...unknownFields(fields, say),
    ];
}
function firstLineOf({ startLine, startColumn, endLine, endColumn }, lines) {
    return (0,core_text/* snippetOf */.Vv)((lines[startLine - 1] ?? '').slice(startColumn - 1, startLine === endLine ? endColumn - 1 : undefined));
}
function nameFaults(fields, opening, say) {
    const field = fields.get('name');
    if (field === undefined)
        return [say('name', 'is missing; agents fall back to the name of the folder, or skip the skill', opening)];
    const { value, region } = field;
    if (typeof value !== 'string' || value === '')
        return [say('name', 'is not a text', region)];
    const name = value.normalize('NFKC');
    if (name.length > MAX_NAME)
        return [say('name', `has ${String(name.length)} characters; ${String(MAX_NAME)} are allowed`, region)];
    if (/[^\u0020-\u007e]/.test(name))
        return [say('name', 'holds letters outside a to z, which may look like others', region)];
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
        return [say('name', 'must be lower-case letters, digits and single hyphens between them', region, { level: 'note' })];
    }
    return [];
}
function descriptionFaults(fields, opening, say) {
    const field = fields.get('description');
    if (field === undefined)
        return [say('description', 'is missing; agents skip a skill without one', opening)];
    const { value, region } = field;
    if (typeof value !== 'string' || value.trim() === '')
        return [say('description', 'is empty or not a text', region)];
    if (value.length <= MAX_DESCRIPTION)
        return [];
    return [
        say('description', `has ${String(value.length)} characters; ${String(MAX_DESCRIPTION)} are allowed, and agents cut the rest`, region),
    ];
}
function typeFaults(fields, say) {
    const findings = [];
    const compatibility = fields.get('compatibility');
    if (compatibility !== undefined && (typeof compatibility.value !== 'string' || compatibility.value.length > MAX_COMPATIBILITY)) {
        findings.push(say('compatibility', `must be a text of at most ${String(MAX_COMPATIBILITY)} characters`, compatibility.region, NOTE));
    }
    const metadata = fields.get('metadata');
    if (metadata !== undefined && (typeof metadata.value !== 'object' || metadata.value === null || Array.isArray(metadata.value))) {
        findings.push(say('metadata', 'must be a map', metadata.region, NOTE));
    }
    const tools = fields.get('allowed-tools');
    if (tools !== undefined && !isToolList(tools.value)) {
        findings.push(say('allowed-tools', 'must be a text of tools between blanks, or a list of them', tools.region));
    }
    return findings;
}
const NOTE = { level: 'note' };
function isToolList(value) {
    return value === null || typeof value === 'string' || (Array.isArray(value) && value.every((tool) => typeof tool === 'string'));
}
function unknownFields(fields, say) {
    return [...fields].flatMap(([key, field]) => {
        if (KNOWN.has(key))
            return [];
        const meant = (0,core_text/* nearestWord */.zZ)(key, SPECIFIED.filter((name) => !fields.has(name)));
        if (meant === undefined)
            return [];
        return [say((0,core_text/* snippetOf */.Vv)(key, 60), `is not a field of the specification; did you mean ${meant}?`, field.keyRegion, NOTE)];
    });
}

// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(40675);
;// CONCATENATED MODULE: ./lib/skills/manifest/plain-fields.js
const LINE = /^([A-Za-z][A-Za-z0-9_-]{0,63}):( {1,8})(\S.{0,4000})$/u;
const WORDLIKE = /^(?:\p{L}|\d{1,9}\.\d{1,9}\.\d)/u;
const NOT_PLAIN = /: |:$| #|\t|\s$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const DOUBLE_QUOTED = /^"([^"\\\t]*)"$/;
const SINGLE_QUOTED = /^'([^'\t]*)'$/;
function readPlainFields(lines) {
    const fields = new Map();
    for (const [index, line] of lines.entries()) {
        if (line === '')
            continue;
        const [, key = '', gap = '', source = ''] = LINE.exec(line) ?? [];
        const value = plain_fields_valueOf(source);
        if (value === undefined || fields.has(key) || key === 'constructor' || key === 'prototype')
            return undefined;
        const at = index + 2;
        const start = key.length + 2 + gap.length;
        fields.set(key, {
            value,
            keyRegion: { startLine: at, startColumn: 1, endLine: at, endColumn: key.length + 1 },
            region: { startLine: at, startColumn: start, endLine: at, endColumn: start + source.length },
        });
    }
    return fields.size === 0 ? undefined : fields;
}
function plain_fields_valueOf(source) {
    const quoted = DOUBLE_QUOTED.exec(source) ?? SINGLE_QUOTED.exec(source);
    if (quoted !== null)
        return quoted[1];
    return WORDLIKE.test(source) && !NOT_PLAIN.test(source) && !WORDS.test(source) ? source : undefined;
}

;// CONCATENATED MODULE: ./lib/skills/manifest/front-matter.js


const OPENING = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 };
const MAX_LINES = 2000;
function readFrontMatter(lines) {
    if (lines[0]?.trimEnd() !== '---')
        return { kind: 'absent' };
    const end = lines.slice(1, MAX_LINES).findIndex((line) => line.trimEnd() === '---');
    if (end < 0)
        return { kind: 'broken', fault: 'is not closed by a line ---', region: OPENING };
    const inner = lines.slice(1, end + 1);
    const bodyLine = end + 3;
    const plain = readPlainFields(inner);
    if (plain !== undefined)
        return { kind: 'read', fields: plain, bodyLine };
    const read = (0,read_yaml/* readYaml */.gM)(inner.join('\n'));
    if (!read.ok) {
        const [problem] = read.problems;
        return {
            kind: 'broken',
            fault: problem === undefined ? 'cannot be read' : `cannot be read: ${problem.message}`,
            region: shifted(problem?.region) ?? OPENING,
        };
    }
    return fieldsOf(read.document, bodyLine);
}
function fieldsOf(document, bodyLine) {
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return { kind: 'broken', fault: value === null ? 'is empty' : 'is not a map of keys and values', region: OPENING };
    }
    const fields = new Map();
    for (const [key, member] of Object.entries(value)) {
        fields.set(key, {
            value: member,
            keyRegion: shifted(document.regionOfKey([key])) ?? OPENING,
            region: shifted(document.regionOf([key])) ?? OPENING,
        });
    }
    return { kind: 'read', fields, bodyLine };
}
function shifted(region) {
    return region === undefined ? undefined : { ...region, startLine: region.startLine + 1, endLine: region.endLine + 1 };
}

// EXTERNAL MODULE: ./lib/rules/skill-policy/broken-reference.js
var broken_reference = __webpack_require__(45713);
;// CONCATENATED MODULE: ./lib/skills/manifest/references.js


const LINK = /\[[^\][\n]{0,300}\]\(([^()\s<>]{1,300})(?:\s{1,8}"[^"\n]{0,200}")?\)/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MAX_FINDINGS = 20;
function referenceFindings(path, lines, bodyLine, files) {
    const findings = [];
    let fence;
    for (let index = bodyLine - 1; index < lines.length && findings.length < MAX_FINDINGS; index += 1) {
        const line = lines[index] ?? '';
        const mark = FENCE.exec(line)?.[1];
        if (fence !== undefined) {
            if (mark?.startsWith(fence) === true)
                fence = undefined;
            continue;
        }
        if (mark !== undefined)
            fence = mark;
        else if (line.includes(']('))
            findings.push(...lineFindings(path, line, index + 1, files));
    }
    return findings.slice(0, MAX_FINDINGS);
}
function lineFindings(path, line, number, files) {
    const visible = line.replace(/`[^`\n]*`/g, (code) => ' '.repeat(code.length));
    return [...visible.matchAll(LINK)].flatMap((match) => {
        const target = match[1] ?? '';
        const fault = faultOf(target, files);
        if (fault === undefined)
            return [];
        const start = match.index + match[0].indexOf(target) + 1;
        const region = { startLine: number, startColumn: start, endLine: number, endColumn: start + target.length };
        return [(0,rule/* findingOf */.hD)(broken_reference/* brokenReference */.j, { path, region, snippet: target }, { target, fault })];
    });
}
function faultOf(target, files) {
    const plain = decoded(target.replace(/[#?].*$/, '')).replace(/\/+$/, '');
    if (plain === '' || /^[a-z][a-z0-9+.-]*:/i.test(plain) || plain.startsWith('/') || /[{}$*]|\.\.\./.test(plain))
        return undefined;
    if (!/^(?:\.{1,2}\/|[^/]+\/|[^/]+\.[a-z0-9]{1,8}$)/i.test(plain))
        return undefined;
    const parts = [];
    for (const part of plain.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return 'outside';
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    const path = parts.join('/');
    return path === '' || files.has(path) ? undefined : 'missing';
}
function decoded(target) {
    try {
        return decodeURIComponent(target);
    }
    catch {
        return target;
    }
}
function filesAndFolders(paths) {
    const all = new Set(paths);
    for (const path of paths) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
            all.add(path.slice(0, slash));
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/skills/manifest/tokens.js
function countTokens(text) {
    let count = 0;
    let between = true;
    for (let index = 0; index < text.length; index += 1) {
        const space = isSpace(text.charCodeAt(index));
        if (between && !space)
            count += 1;
        between = space;
    }
    return count;
}
function isSpace(unit) {
    if (unit <= 0x20)
        return unit === 0x20 || (unit >= 9 && unit <= 13);
    if (unit < 0xa0)
        return false;
    return (unit === 0xa0 ||
        unit === 0x1680 ||
        (unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000 ||
        unit === 0xfeff);
}

;// CONCATENATED MODULE: ./lib/skills/manifest/read-manifest.js








const FIRST_LINE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
const PREFERRED = ['SKILL.md', 'skill.md'];
function manifestNames(paths) {
    const names = [...paths].filter((path) => (0,discovery/* isManifestName */.zU)(path));
    return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
function rank(name) {
    const index = PREFERRED.indexOf(name);
    return index < 0 ? PREFERRED.length : index;
}
function readManifest(file) {
    const { path, size, sha256, bytes } = file;
    const strict = bytes === undefined ? undefined : (0,core_text/* decodeUtf8 */._6)(bytes);
    const text = strict ?? (bytes === undefined ? '' : new TextDecoder().decode(bytes));
    const identity = { path, size, sha256, tokens: countTokens(text), validUtf8: bytes === undefined || strict !== undefined };
    if (strict === undefined)
        return { ...identity, anchor: FIRST_LINE, findings: [] };
    const lines = strict.replace(/\r\n?/g, '\n').split('\n');
    const front = readFrontMatter(lines);
    const references = (bodyLine) => referenceFindings(path, lines, bodyLine, filesAndFolders(file.siblings));
    if (front.kind !== 'read') {
        const region = front.kind === 'absent' ? FIRST_LINE : front.region;
        const fault = front.kind === 'absent' ? 'is missing' : front.fault;
        const finding = (0,rule/* findingOf */.hD)(front_matter/* frontMatter */.Z, { path, region, snippet: fault }, { fault });
        return { ...identity, anchor: FIRST_LINE, findings: [finding, ...references(1)] };
    }
    const name = front.fields.get('name');
    return {
        ...identity,
        ...(typeof name?.value === 'string' && name.value !== '' ? { name: name.value } : {}),
        anchor: name?.region ?? FIRST_LINE,
        findings: [
            ...fieldFindings(path, front.fields, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 }, lines),
            ...references(front.bodyLine),
        ],
    };
}


/***/ }),

/***/ 89866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iL: () => (/* binding */ readArchives),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* unused harmony export readArchive */
/* harmony import */ var _io_zip_read_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7615);
/* harmony import */ var _io_memory_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72702);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96748);
/* harmony import */ var _read_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55370);




const INSIDE_ARCHIVE = { wanted: () => true, searchDependencies: false, repositoryTop: false };
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
const MAX_SEARCHED_BYTES = 1024 * 1024 * 1024;
async function readArchives(snapshot, archives, tools) {
    const readings = [];
    const skipped = [];
    for (const { path } of archives) {
        const content = snapshot.read(path, MAX_ARCHIVE_BYTES);
        if (content.kind === 'bytes')
            readings.push(...(await readArchive(content.bytes, path, tools)));
        else {
            skipped.push({ path, reason: content.reason });
            if (content.reason === 'too-large')
                readings.push(...(await readLargeArchive(snapshot, path, tools)));
        }
    }
    return { readings, skipped };
}
async function readLargeArchive(snapshot, path, tools) {
    const content = snapshot.read(path, MAX_SEARCHED_BYTES);
    if (content.kind === 'bytes' && !namesManifest(content.bytes, path))
        return [];
    const message = `is larger than ${String(MAX_ARCHIVE_BYTES)} bytes, so that it is not judged`;
    return bundlesOf((0,_io_memory_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .memorySnapshot */ .i)(path, []), [{ kind: 'too-large', entry: '', message }], path, tools);
}
async function readArchive(bytes, path, tools) {
    const { snapshot, faults } = await (0,_io_zip_read_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .readZip */ .u)(bytes, path);
    const empty = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .findFolderBundles */ .h3)(snapshot.entries(), INSIDE_ARCHIVE).length === 0;
    return empty && (faults.length === 0 || !namesManifest(bytes, path)) ? [] : bundlesOf(snapshot, faults, path, tools);
}
async function bundlesOf(snapshot, faults, path, tools) {
    const groups = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .findFolderBundles */ .h3)(snapshot.entries(), INSIDE_ARCHIVE);
    const [outermost = wholeArchive(snapshot), ...others] = groups;
    const readings = await (0,_read_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .readFolders */ .iz)(snapshot, [outermost, ...others], tools);
    const strays = straysOf(snapshot, groups, path);
    return readings.map((reading) => {
        const first = reading.root === outermost.outermost.root;
        const root = reading.root === '' ? path : `${path}/${reading.root}`;
        return { ...reading, root, archive: path, ...(first ? { archiveFaults: faults, leftOut: strays } : {}) };
    });
}
function namesManifest(bytes, path) {
    return path.toLowerCase().endsWith('.skill') || holdsManifestName(bytes);
}
const MANIFEST_NAME_LENGTH = 8;
const PIECE_BYTES = 16 * 1024 * 1024;
function holdsManifestName(bytes) {
    for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) {
        const length = Math.min(PIECE_BYTES + MANIFEST_NAME_LENGTH, bytes.byteLength - at);
        if (/skill\.md/i.test(Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString('latin1')))
            return true;
    }
    return false;
}
function wholeArchive(snapshot) {
    return { outermost: { root: '', entries: snapshot.entries(), leftOut: [] }, nested: [] };
}
function straysOf(snapshot, groups, path) {
    const roots = groups.map((group) => group.outermost.root);
    if (roots.includes(''))
        return [];
    return snapshot
        .entries()
        .filter((entry) => !roots.some((root) => entry.path.startsWith(`${root}/`)))
        .map((entry) => `${path}/${entry.path}`);
}
function archiveName(path) {
    return (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path).replace(/\.(?:zip|skill)$/i, '');
}


/***/ }),

/***/ 55370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iz: () => (/* binding */ readFolders),
  UT: () => (/* binding */ totalSize)
});

// UNUSED EXPORTS: loadBatches

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var io_snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/skills/bundle-hash.js
var bundle_hash = __webpack_require__(67829);
// EXTERNAL MODULE: ./lib/skills/manifest/read-manifest.js + 5 modules
var read_manifest = __webpack_require__(15689);
// EXTERNAL MODULE: ./lib/skills/reading/reading-cache.js
var reading_cache = __webpack_require__(71182);
;// CONCATENATED MODULE: ./lib/skills/reading/read-group.js





function readGroup(group, contents, tools) {
    const loaded = new Map();
    for (const entry of group.outermost.entries) {
        if ((0,io_snapshot/* isRegularFile */.Ze)(entry))
            loaded.set(entry.path, loadFile(entry, contents.get(entry.path)));
    }
    return [group.outermost, ...group.nested].map((bundle) => readBundle(bundle, loaded, tools));
}
function factsOf(bundle, hash, { analyser, cache }) {
    const executables = bundle.files.filter((file) => file.executable).map((file) => file.path);
    const key = (0,reading_cache/* factsKey */.nk)(hash, executables, bundle.others);
    const known = cache.ofHash(key);
    if (known !== undefined)
        return known;
    const facts = analyser.analyse(bundle);
    cache.keepHash(key, facts);
    return facts;
}
function loadFile(entry, content = io_snapshot/* MISSING */.lV) {
    const { path, size } = entry;
    const executable = entry.kind === 'executable';
    switch (content.kind) {
        case 'bytes':
            return { path, size: content.bytes.byteLength, sha256: (0,digest/* sha256Hex */.f)(content.bytes), executable, content };
        case 'hashed':
            return { path, size, sha256: content.sha256, executable, content: { kind: 'unreadable', reason: 'too-large' } };
        case 'unreadable':
            return { path, size, sha256: '', executable, content };
    }
}
function readBundle(bundle, loaded, tools) {
    const { root, entries, leftOut } = bundle;
    const strip = root === '' ? 0 : root.length + 1;
    const files = [];
    const others = [];
    for (const entry of entries) {
        const file = loaded.get(entry.path);
        if (file === undefined)
            others.push({ ...entry, path: entry.path.slice(strip) });
        else
            files.push(strip === 0 ? file : { ...file, path: file.path.slice(strip) });
    }
    const hash = (0,bundle_hash/* bundleSha256 */.K)(files);
    const manifests = (0,read_manifest/* manifestNames */.q)(files.map((file) => file.path));
    const reading = {
        root,
        leftOut,
        files: files.map(({ path, size, sha256, executable }) => ({ path, size, sha256, executable })),
        others,
        bundleSha256: hash,
        totalBytes: files.reduce((sum, file) => sum + file.size, 0),
        manifests,
        manifest: manifestOf(files, manifests[0]),
        unread: files.flatMap(unreadOf),
    };
    return { reading, facts: factsOf({ root, files, others }, hash, tools) };
}
function unreadOf(file) {
    return file.content.kind === 'bytes' ? [] : [{ path: file.path, reason: file.content.reason }];
}
function manifestOf(files, name) {
    const file = files.find((candidate) => candidate.path === name);
    if (file === undefined)
        return undefined;
    const { path, size, sha256, content } = file;
    return (0,read_manifest/* readManifest */.W)({
        path,
        size,
        sha256,
        bytes: content.kind === 'bytes' ? content.bytes : undefined,
        siblings: files.map((one) => one.path),
    });
}

;// CONCATENATED MODULE: ./lib/skills/reading/read-folders.js




const BATCH_BYTES = 16 * 1024 * 1024;
const GROUP_BYTES = 512 * 1024 * 1024;
const MAX_HASHED_BYTES = 2 * 1024 * 1024 * 1024 - 1;
function* loadBatches(snapshot, groups) {
    let batch = [];
    let bytes = 0;
    for (const group of groups) {
        const size = sizeOf(group);
        if (batch.length > 0 && bytes + size > BATCH_BYTES) {
            yield loadBatch(snapshot, batch);
            batch = [];
            bytes = 0;
        }
        batch.push(group);
        bytes += size;
    }
    if (batch.length > 0)
        yield loadBatch(snapshot, batch);
}
async function readFolders(snapshot, groups, tools) {
    const readings = [];
    const unknown = [];
    for (const group of groups) {
        const known = knownReadings(group, tools.cache);
        if (known === undefined)
            unknown.push(group);
        else
            readings.push(...known);
    }
    let previous = Promise.resolve([]);
    for (const { groups: batch, contents } of loadBatches(snapshot, unknown)) {
        const current = Promise.all(batch.map((group) => finishGroup(group, contents, tools))).then((read) => read.flat());
        current.catch(() => undefined);
        readings.push(...(await previous));
        previous = current;
    }
    readings.push(...(await previous));
    return readings.map((reading) => withUnlisted(reading, snapshot.skipped));
}
function withUnlisted(reading, skipped) {
    const prefix = reading.root === '' ? '' : `${reading.root}/`;
    const own = skipped.filter(({ path, reason }) => path.startsWith(prefix) && !LEFT_OUT_ON_PURPOSE.has(reason));
    if (own.length === 0)
        return reading;
    return { ...reading, unread: [...reading.unread, ...own.map((skip) => ({ ...skip, path: skip.path.slice(prefix.length) }))] };
}
const LEFT_OUT_ON_PURPOSE = new Set(['excluded', 'dependency-folder']);
async function finishGroup(group, contents, tools) {
    const pending = readGroup(group, contents, tools);
    const read = await Promise.all(pending.map(async ({ reading, facts }) => ({ ...reading, facts: await facts })));
    [group.outermost, ...group.nested].forEach((bundle, index) => {
        const reading = read[index];
        if (reading !== undefined)
            tools.cache.keepObjects((0,reading_cache/* objectsKey */.Wr)(bundle), reading);
    });
    return read;
}
function totalSize(groups) {
    return groups.reduce((sum, group) => sum + sizeOf(group), 0);
}
function knownReadings(group, cache) {
    const readings = [];
    for (const bundle of [group.outermost, ...group.nested]) {
        const known = cache.ofObjects((0,reading_cache/* objectsKey */.Wr)(bundle));
        if (known === undefined)
            return undefined;
        readings.push({ ...known, root: bundle.root, leftOut: bundle.leftOut });
    }
    return readings;
}
function sizeOf(group) {
    return group.outermost.entries.reduce((sum, entry) => sum + entry.size, 0);
}
function loadBatch(snapshot, groups) {
    const small = [];
    const large = [];
    let held = 0;
    for (const group of groups) {
        for (const entry of group.outermost.entries) {
            if (!(0,io_snapshot/* isRegularFile */.Ze)(entry))
                continue;
            held += entry.size;
            if (entry.size > io_snapshot/* MAX_FILE_BYTES */.gZ || held > GROUP_BYTES)
                large.push(entry);
            else
                small.push(entry.path);
        }
    }
    const contents = new Map(snapshot.readMany(small, io_snapshot/* MAX_FILE_BYTES */.gZ));
    for (const entry of large)
        contents.set(entry.path, hashOf(snapshot.read(entry.path, MAX_HASHED_BYTES)));
    return { groups, contents };
}
function hashOf(content) {
    return content.kind === 'bytes' ? { kind: 'hashed', sha256: (0,digest/* sha256Hex */.f)(content.bytes) } : content;
}


/***/ }),

/***/ 71182:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ ReadingCache),
/* harmony export */   Wr: () => (/* binding */ objectsKey),
/* harmony export */   nk: () => (/* binding */ factsKey)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);

class ReadingCache {
    #byObjects = new Map();
    #byHash = new Map();
    ofObjects(key) {
        return key === undefined ? undefined : this.#byObjects.get(key);
    }
    keepObjects(key, reading) {
        if (key !== undefined)
            this.#byObjects.set(key, reading);
    }
    ofHash(key) {
        return this.#byHash.get(key);
    }
    keepHash(key, facts) {
        this.#byHash.set(key, facts);
    }
}
function objectsKey(bundle) {
    const strip = bundle.root === '' ? 0 : bundle.root.length + 1;
    const parts = [];
    for (const entry of bundle.entries) {
        if (entry.oid === undefined)
            return undefined;
        parts.push(`${entry.path.slice(strip)}\0${entry.kind}\0${entry.oid}\n`);
    }
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(parts.join(''));
}
function factsKey(bundleHash, executables, others) {
    const rest = others.map((entry) => [entry.path, entry.kind, entry.target ?? '']);
    return `${bundleHash}\n${JSON.stringify([executables, rest])}`;
}


/***/ })

};
