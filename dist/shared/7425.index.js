export const id = 7425;
export const ids = [7425];
export const modules = {

/***/ 53871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function sha256Hex(...pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
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

/***/ 82074:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ wordsOfIssue)
/* harmony export */ });
const KINDS = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function wordsOfIssue(issue) {
    if (issue.code === 'invalid_type') {
        return issue.input === undefined ? 'is missing' : `${KINDS[issue.expected] ?? issue.expected} is needed`;
    }
    return issue.code === 'invalid_value' ? `must be ${issue.values.map(String).join(', ')}` : undefined;
}


/***/ }),

/***/ 39742:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ REPOSITORY_PACKS_DIR),
/* harmony export */   Cu: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   Ec: () => (/* binding */ DEFAULT_SKILL_POLICY_FILE),
/* harmony export */   Hj: () => (/* binding */ DEFAULT_POLICY_BUNDLE_FILE),
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dB: () => (/* binding */ DEFAULT_STATE_FILE),
/* harmony export */   hD: () => (/* binding */ DEFAULT_REGISTRY_FILE),
/* harmony export */   l4: () => (/* binding */ DEFAULT_POLICIES_DIR)
/* harmony export */ });
const CHECK_NAMES = ['packs', 'policies', 'skills'];
const FAIL_ON = ['error', 'warning', 'never'];
const DEFAULT_POLICIES_DIR = 'config/policies';
const DEFAULT_STATE_FILE = '.vkit/packs.yaml';
const DEFAULT_REGISTRY_FILE = 'datasets/registry.yaml';
const DEFAULT_POLICY_BUNDLE_FILE = 'dist/policy_bundle.json';
const DEFAULT_CONFIG_FILE = '.vaultgate/config.yaml';
const DEFAULT_SKILL_POLICY_FILE = '.vaultgate/policy.yaml';
const REPOSITORY_PACKS_DIR = 'lib/vkit/policy/packs';
function defaultSettings(trusted, now) {
    return {
        checks: undefined,
        skills: [],
        exclude: [],
        policiesDir: DEFAULT_POLICIES_DIR,
        stateFile: DEFAULT_STATE_FILE,
        registryFile: DEFAULT_REGISTRY_FILE,
        policyBundleFile: DEFAULT_POLICY_BUNDLE_FILE,
        shippedPacks: [],
        trusted,
        skillPolicy: undefined,
        profile: undefined,
        publicKeys: [],
        failOn: 'error',
        now,
        createdAt: now.toISOString(),
    };
}


/***/ }),

/***/ 4554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   Ze: () => (/* binding */ isRegularFile),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MISSING = { kind: 'unreadable', reason: 'missing' };
const MAX_FILE_BYTES = 32 * 1024 * 1024;
const MAX_ENTRIES = 500_000;
const MAX_DEPTH = 64;
function isRegularFile(entry) {
    return entry.kind === 'file' || entry.kind === 'executable';
}


/***/ }),

/***/ 28020:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openWorkingTree),
/* harmony export */   L: () => (/* binding */ openListedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14223);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4554);





function openWorkingTree(root, dependencyFolders = 'bundles-only') {
    const { entries, skipped } = walk(root, dependencyFolders);
    return diskSnapshot('working tree', root, entries, skipped);
}
function openListedFiles(label, root, paths) {
    const entries = [];
    const skipped = [];
    const links = new Map();
    for (const path of paths) {
        if (path.includes('\uFFFD')) {
            skipped.push({ path, reason: 'name-not-utf8' });
            continue;
        }
        if (liesBehindLink(root, path, links))
            continue;
        const entry = entryOnDisk(root, path);
        if (entry === 'missing' || entry === 'folder')
            continue;
        if (typeof entry === 'string')
            skipped.push({ path, reason: entry });
        else
            entries.push(entry);
    }
    return diskSnapshot(label, root, entries, skipped);
}
function diskSnapshot(label, root, found, skipped) {
    const entries = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedBy */ .V)(found, (entry) => entry.path);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const read = (path, limit = _snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .gZ) => readEntry(root, byPath.get(path), limit);
    return {
        label,
        skipped: (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedBy */ .V)(skipped, (skip) => skip.path),
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read,
        readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
    };
}
function readEntry(root, entry, limit) {
    if (entry === undefined)
        return _snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .MISSING */ .lV;
    if (!(0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegularFile */ .Ze)(entry))
        return { kind: 'unreadable', reason: 'not-a-regular-file' };
    return readRegularFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, entry.path), limit);
}
function walk(root, dependencyFolders) {
    const entries = [];
    const skipped = [];
    const pending = [{ path: '', depth: 0, insideBundle: false }];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        const listing = listFolder(root, folder.path);
        if (typeof listing === 'string') {
            skipped.push({ path: folder.path, reason: listing });
            continue;
        }
        const insideBundle = folder.insideBundle || listing.some((name) => name.toLowerCase() === 'skill.md');
        for (const name of listing) {
            if (name === '.git')
                continue;
            const path = folder.path === '' ? name : `${folder.path}/${name}`;
            if (name.includes('\uFFFD')) {
                skipped.push({ path, reason: 'name-not-utf8' });
                continue;
            }
            const entry = entryOnDisk(root, path);
            if (entry === 'folder') {
                if (name === 'node_modules' && dependencyFolders === 'bundles-only' && !insideBundle)
                    skipped.push({ path, reason: 'dependency-folder' });
                else if (folder.depth >= _snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .lr)
                    skipped.push({ path, reason: 'too-deep' });
                else
                    pending.push({ path, depth: folder.depth + 1, insideBundle });
            }
            else if (typeof entry === 'string') {
                skipped.push({ path, reason: entry });
            }
            else {
                entries.push(entry);
                if (entries.length > _snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ENTRIES */ .Sd) {
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('IO', `more than ${String(_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ENTRIES */ .Sd)} files in the checked folder`, 'Check a smaller folder.');
                }
            }
        }
    }
    return { entries, skipped };
}
function listFolder(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    }
    catch (error) {
        if (path === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('IO', `cannot list the folder ${root}`, 'Name an existing folder that you may read.', { cause: error });
        }
        return reasonOf(error);
    }
}
function entryOnDisk(root, path) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (stat.isDirectory())
            return 'folder';
        if (stat.isSymbolicLink())
            return { path, kind: 'symlink', size: stat.size, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) };
        if (!stat.isFile())
            return { path, kind: 'special', size: 0 };
        return { path, kind: (stat.mode & 0o111) === 0 ? 'file' : 'executable', size: stat.size };
    }
    catch (error) {
        return reasonOf(error);
    }
}
function liesBehindLink(root, path, known) {
    const slash = path.lastIndexOf('/');
    if (slash < 0)
        return false;
    const folder = path.slice(0, slash);
    const cached = known.get(folder);
    if (cached !== undefined)
        return cached;
    const entry = entryOnDisk(root, folder);
    const behind = entry !== 'folder' || liesBehindLink(root, folder, known);
    known.set(folder, behind);
    return behind;
}
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (FLAGS.O_NOFOLLOW ?? 0) | (FLAGS.O_NONBLOCK ?? 0);
function readRegularFile(file, limit) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, READ_FLAGS);
    }
    catch (error) {
        return { kind: 'unreadable', reason: reasonOf(error) };
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(handle);
        if (!stat.isFile())
            return { kind: 'unreadable', reason: 'not-a-regular-file' };
        if (stat.size > limit)
            return { kind: 'unreadable', reason: 'too-large' };
        const bytes = new Uint8Array(stat.size);
        let filled = 0;
        while (filled < bytes.byteLength) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes, filled, bytes.byteLength - filled, filled);
            if (count === 0)
                break;
            filled += count;
        }
        return { kind: 'bytes', bytes: bytes.subarray(0, filled) };
    }
    catch (error) {
        return { kind: 'unreadable', reason: reasonOf(error) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function reasonOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'missing';
        case 'ELOOP':
        case 'EISDIR':
        case 'ENXIO':
            return 'not-a-regular-file';
        case 'EACCES':
        case 'EPERM':
            return 'permission-denied';
        default:
            return 'io-error';
    }
}


/***/ }),

/***/ 40675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jl: () => (/* binding */ MAX_YAML_BYTES),
  Pq: () => (/* reexport */ MAX_YAML_DEPTH),
  gM: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/core/region.js
var region = __webpack_require__(72515);
// EXTERNAL MODULE: ./lib/core/schema-issue.js
var schema_issue = __webpack_require__(82074);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
;// CONCATENATED MODULE: ./lib/io/yaml/parse-bounded.js

const MAX_YAML_DEPTH = 64;
const MAX_ERRORS = 100;
const STACK_MARGIN = 4;
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super('the file nests too deeply');
        this.offset = offset;
    }
}
function parseBounded(text) {
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        resolveKnownTags: false,
        stringKeys: true,
        logLevel: 'silent',
        prettyErrors: false,
    });
    try {
        const documents = composer.compose(boundedTokens(text), true, text.length);
        const first = documents.next();
        if (first.done === true)
            throw new Error('the composer made no document');
        const second = documents.next();
        if (second.done !== true)
            return { kind: 'second-document', offset: second.value.range[0] };
        return { kind: 'document', document: first.value };
    }
    catch (error) {
        if (error instanceof TooDeep)
            return { kind: 'too-deep', offset: error.offset };
        throw error;
    }
}
function* boundedTokens(text) {
    const parser = new dist/* Parser */.iX();
    let errors = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme)) {
            if (token.type === 'error')
                errors += 1;
            yield token;
        }
        if (errors > MAX_ERRORS)
            return;
        if (parser.stack.length > MAX_YAML_DEPTH + STACK_MARGIN)
            throw new TooDeep(parser.offset);
    }
    yield* parser.end();
}

;// CONCATENATED MODULE: ./lib/io/yaml/yaml11.js
function yaml11Reading(source, value) {
    const yaml11 = readAsYaml11(source);
    if (yaml11 === undefined)
        return undefined;
    const yaml12 = value === undefined ? 'null' : JSON.stringify(value);
    return yaml11 === yaml12 ? undefined : { yaml11, yaml12 };
}
function readAsYaml11(source) {
    if (source.length > 64)
        return undefined;
    if (/^(?:yes|Yes|YES|on|On|ON)$/.test(source))
        return 'true';
    if (/^(?:no|No|NO|off|Off|OFF)$/.test(source))
        return 'false';
    if (/^[-+]?0[0-7_]+$/.test(source))
        return String(withSign(source, (digits) => Number.parseInt(digits.replaceAll('_', ''), 8)));
    if (/^[-+]?0b[01_]+$/.test(source))
        return String(withSign(source, (digits) => Number.parseInt(digits.slice(2).replaceAll('_', ''), 2)));
    if (/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(source))
        return String(withSign(source, sexagesimal));
    if (/^[-+]?[1-9][0-9]*_[0-9_]*$/.test(source))
        return String(Number(source.replaceAll('_', '')));
    if (/^[-+]?[0-9][0-9_]*\.[0-9_]*_[0-9_]*$/.test(source))
        return String(Number(source.replaceAll('_', '')));
    if (/^0o[0-7]+$/.test(source))
        return JSON.stringify(source);
    if (/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*)?$/.test(source))
        return `the date ${source}`;
    return undefined;
}
function withSign(source, read) {
    return source.startsWith('-') ? -read(source.slice(1)) : read(source.replace(/^\+/, ''));
}
function sexagesimal(digits) {
    return digits
        .replaceAll('_', '')
        .split(':')
        .reduce((sum, part) => sum * 60 + Number(part), 0);
}

;// CONCATENATED MODULE: ./lib/io/yaml/read-yaml.js






const MAX_YAML_BYTES = 256 * 1024;

const MAX_PROBLEMS = 20;
const MAX_AMBIGUOUS = 200;
const TOO_DEEP = `the file nests deeper than ${String(MAX_YAML_DEPTH)} levels`;
function readYaml(input, limit = MAX_YAML_BYTES) {
    const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
    if (size > limit)
        return failure({
            kind: 'too-large',
            message: `the file has ${String(size)} bytes, more than the ${String(limit)} that a YAML file may have here`,
        });
    const text = typeof input === 'string' ? input : (0,core_text/* decodeUtf8 */._6)(input);
    if (text === undefined)
        return failure({ kind: 'not-utf8', message: 'the file is not valid UTF-8' });
    return remembered(text);
}
const recent = new Map();
const MAX_RECENT = 256;
const MAX_RECENT_LENGTH = 16 * 1024;
function remembered(text) {
    if (text.length > MAX_RECENT_LENGTH)
        return parse(text);
    const known = recent.get(text) ?? parse(text);
    recent.delete(text);
    recent.set(text, known);
    const [oldest] = recent.keys();
    if (recent.size > MAX_RECENT && oldest !== undefined)
        recent.delete(oldest);
    return known;
}
function failure(...problems) {
    return { ok: false, problems };
}
function parse(text) {
    const lines = new region/* LineIndex */.r(text);
    const parsed = parseBounded(text);
    if (parsed.kind !== 'document') {
        const region = lines.regionOf(parsed.offset, parsed.offset + 1);
        if (parsed.kind === 'too-deep')
            return failure({ kind: 'too-deep', message: TOO_DEEP, region });
        return failure({ kind: 'syntax', message: 'a second document begins here; only one is allowed in a file', region });
    }
    const { document } = parsed;
    const faults = [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS).map((error) => ({
        kind: 'syntax',
        message: lowerFirst((0,core_text/* snippetOf */.Vv)(error.message)),
        region: lines.regionOf(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)),
    }));
    if (faults.length > 0)
        return { ok: false, problems: faults };
    const inspection = inspect(document.contents, lines);
    if (inspection.problems.length > 0)
        return { ok: false, problems: inspection.problems };
    const value = document.toJS({ maxAliasCount: 0 });
    return { ok: true, document: yamlDocument(text, value, document.contents, lines, inspection.ambiguous) };
}
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
function inspect(root, lines) {
    const problems = [];
    const ambiguous = [];
    const pending = [{ node: root, path: [] }];
    const report = (kind, message, node) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push({ kind, message, region: regionOfNode(node, lines) });
    };
    for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
        const { node, path } = visit;
        if (path.length > MAX_YAML_DEPTH) {
            report('too-deep', TOO_DEEP, node);
            break;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            report('alias', `the alias *${(0,core_text/* snippetOf */.Vv)(node.source, 40)} is not allowed here; write the value out`, node);
        else if ((0,dist/* isScalar */.jn)(node)) {
            const reading = node.type === 'PLAIN' && node.source !== undefined ? yaml11Reading(node.source, node.value) : undefined;
            if (reading !== undefined && ambiguous.length < MAX_AMBIGUOUS)
                ambiguous.push({ path, source: (0,core_text/* snippetOf */.Vv)(node.source ?? '', 80), ...reading, region: regionOfNode(node, lines) });
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            node.items.forEach((item, index) => pending.push({ node: item, path: [...path, index] }));
        }
        else if ((0,dist/* isMap */.jh)(node)) {
            const seen = new Set();
            for (const pair of node.items) {
                const key = keyOf(pair);
                if (seen.has(key))
                    report('duplicate-key', `the key ${quoted(key)} stands twice in one map; readers differ on which counts`, pair.key);
                if (FORBIDDEN_KEYS.has(key))
                    report('forbidden-key', `the key ${quoted(key)} is not allowed`, pair.key);
                seen.add(key);
                pending.push({ node: pair.value, path: [...path, key] });
            }
        }
    }
    problems.sort((a, b) => (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) || (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0));
    ambiguous.sort((a, b) => a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn);
    return { problems, ambiguous };
}
function quoted(key) {
    return `'${(0,core_text/* snippetOf */.Vv)(key, 60)}'`;
}
function keyOf(pair) {
    const key = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.value : pair.key;
    return String(key);
}
function regionOfNode(node, lines) {
    const range = node?.range;
    return range === null || range === undefined ? lines.regionOf(0, 0) : lines.regionOf(range[0], range[1]);
}
function yamlDocument(text, value, root, lines, ambiguous) {
    const regionOf = (path) => regionOfNode(nearest(root, path).node, lines);
    const regionOfKey = (path) => regionOfNode(nearest(root, path).key, lines);
    return {
        text,
        value,
        ambiguous,
        regionOf,
        regionOfKey,
        validate: (schema) => {
            const result = schema.safeParse(value, { error: schema_issue/* wordsOfIssue */.m, jitless: true });
            if (result.success)
                return { ok: true, value: result.data };
            return {
                ok: false,
                problems: result.error.issues.slice(0, 50).flatMap((issue) => problemsOfIssue(issue, schema, regionOf, regionOfKey)),
            };
        },
    };
}
function nearest(root, path) {
    let node = root;
    let key = root;
    for (const step of path) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((candidate) => (0,dist/* isPair */.tO)(candidate) && keyOf(candidate) === String(step));
            if (pair === undefined)
                break;
            key = pair.key;
            node = pair.value ?? pair.key;
        }
        else if ((0,dist/* isSeq */.oP)(node) && typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || item === null)
                break;
            key = item;
            node = item;
        }
        else {
            break;
        }
    }
    return { node, key };
}
function problemsOfIssue(issue, schema, regionOf, regionOfKey) {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => {
            const suggestion = (0,core_text/* nearestWord */.zZ)(key, known);
            const hint = suggestion === undefined ? (known.length === 0 ? '' : `; known are ${known.join(', ')}`) : `; did you mean '${suggestion}'?`;
            return {
                kind: 'unknown-key',
                message: `unknown key ${quoted(key)}${hint}`,
                region: regionOfKey([...path, key]),
                ...(suggestion === undefined ? {} : { suggestion }),
            };
        });
    }
    const where = path.length === 0 ? '' : `${path.map((step) => (0,core_text/* snippetOf */.Vv)(String(step), 60)).join('.')}: `;
    return [{ kind: 'invalid-value', message: `${where}${lowerFirst((0,core_text/* snippetOf */.Vv)(issue.message))}`, region: regionOf(path) }];
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function keysAt(schema, path) {
    let current = unwrap(schema);
    for (const step of path) {
        const definition = definitionOf(current);
        if (definition.shape !== undefined)
            current = unwrap(definition.shape[String(step)]);
        else if (definition.valueType !== undefined)
            current = unwrap(definition.valueType);
        else if (definition.element !== undefined)
            current = unwrap(definition.element);
        else
            return [];
    }
    return Object.keys(definitionOf(current).shape ?? {});
}
function definitionOf(schema) {
    return typeof schema === 'object' && schema !== null && 'def' in schema ? schema.def : {};
}
function unwrap(schema) {
    let current = schema;
    for (let inner = definitionOf(current).innerType; inner !== undefined; inner = definitionOf(current).innerType)
        current = inner;
    return current;
}


/***/ })

};
