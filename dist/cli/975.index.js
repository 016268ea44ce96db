export const id = 975;
export const ids = [975];
export const modules = {

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);



/**
 * Parses the words after a command. Names are kebab-case without dashes. Throws UserError USAGE for an unknown option (with
 * the nearest known one), a missing value, an option given twice that takes one value, and an empty value.
 */
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
/** Splits `a,b` and repeated values into one list; blanks are dropped. */
function splitList(values) {
    return values
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== '');
}
/** Checks that a value is one of a closed set. Throws UserError USAGE naming all of them. */
function oneOf(option, value, allowed) {
    const match = allowed.find((candidate) => candidate === value);
    if (match !== undefined)
        return match;
    const nearest = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .zZ)(value, allowed);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${option}: unknown value '${value}'`, nearest === undefined ? `Known are ${allowed.join(', ')}.` : `Did you mean ${nearest}? Known are ${allowed.join(', ')}.`);
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of the pieces in their order, in lower-case hex; strings count as UTF-8. */
function sha256Hex(...pieces) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 4451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ endOfDay),
/* harmony export */   d: () => (/* binding */ DAY)
/* harmony export */ });
/** Milliseconds of one day. */
const DAY = 24 * 60 * 60 * 1000;
/**
 * The first moment after a calendar day in UTC, for what is valid through that day. Takes `YYYY-MM-DD` only and refuses
 * days that do not exist (2026-02-30); undefined for anything else.
 */
function endOfDay(date) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
        return undefined;
    const start = new Date(`${date}T00:00:00.000Z`);
    if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== date)
        return undefined;
    return new Date(start.getTime() + DAY);
}


/***/ }),

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ prettyJson),
/* harmony export */   b9: () => (/* binding */ equalValues),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony export sortDeep */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);

/** JSON without white space and with keys sorted by code point at every depth; undefined members are dropped. */
function canonicalJson(value) {
    return JSON.stringify(sortDeep(value));
}
/** A deep copy with keys sorted by code point. Objects come back without a prototype, so `__proto__` is a plain key. */
function sortDeep(value) {
    if (Array.isArray(value))
        return value.map(sortDeep);
    if (value === null || typeof value !== 'object')
        return value;
    const sorted = Object.create(null);
    const entries = Object.entries(value).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a, b));
    for (const [key, member] of entries)
        sorted[key] = sortDeep(member);
    return sorted;
}
/** Indented JSON in the order in which the members were written, with a final newline: the form of every JSON file and report. */
function prettyJson(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** Deep equality of parsed values; the order of keys does not count, the order of lists does. */
function equalValues(a, b) {
    return canonicalJson(a) === canonicalJson(b);
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ compareCodePoints),
/* harmony export */   V: () => (/* binding */ sortedBy)
/* harmony export */ });
/**
 * Orders strings by Unicode code point, which is also the order of their UTF-8 bytes. JavaScript's own `<` orders by
 * UTF-16 unit and puts U+FF5E after U+1F600; `localeCompare` depends on the machine.
 */
function compareCodePoints(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index += 1) {
        const x = a.charCodeAt(index);
        const y = b.charCodeAt(index);
        if (x !== y)
            return rankOfUnit(x) - rankOfUnit(y);
    }
    return a.length - b.length;
}
/** Lifts surrogates above all other units, since the code points that they stand for lie above U+FFFF. */
function rankOfUnit(unit) {
    return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
/** A sorted copy, by the code points of a key. */
function sortedBy(items, key) {
    return [...items].sort((a, b) => compareCodePoints(key(a), key(b)));
}


/***/ }),

/***/ 9566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ topmostMatch),
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);


/** Units of one pattern; more is nothing that a person wrote, and compiling it would cost. */
const MAX_PATTERN_LENGTH = 1_000;
/**
 * Whether a POSIX path, or a folder around it, matches one of the patterns (globs with `*`, `**`, `?`, `[…]`, `{a,b}`; names
 * that start with a dot match too). It matches strings, so that it means the same on disk, on a commit and in a zip. The
 * empty path is the root, which only `.` and `**` match. No pattern matches nothing. Throws UserError CONFIG for a pattern
 * that cannot be used.
 */
function pathMatcher(patterns) {
    if (patterns.length === 0)
        return () => false;
    const cleaned = patterns.map(cleanPattern);
    // Extended globs are left out: they become nested quantifiers, which take exponential time on some paths.
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(cleaned, { dot: true, nonegate: true, noextglob: true });
    return (path) => {
        if (path === '')
            return cleaned.some((pattern) => pattern === '.' || pattern === '**');
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (matches(path.slice(0, end)))
                return true;
        }
        return false;
    };
}
/** The topmost folder around a path, or the path itself, that a test of {@link pathMatcher} is true of. */
function topmostMatch(path, matches) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (matches(path.slice(0, slash)))
            return path.slice(0, slash);
    }
    return path;
}
function cleanPattern(pattern) {
    const cleaned = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    if (cleaned !== '' && cleaned.length <= MAX_PATTERN_LENGTH && !/^[!/]/.test(cleaned))
        return cleaned;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG', `the pattern '${pattern.slice(0, 80)}' cannot be used`, 'Write a path relative to the checked directory, such as examples/**.');
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Turns offsets in UTF-16 units into lines and columns. LF, CRLF and lone CR each end a line, as GitHub counts them. */
class LineIndex {
    #starts;
    #length;
    constructor(text) {
        const starts = [0];
        for (let offset = 0; offset < text.length; offset += 1) {
            const unit = text.charCodeAt(offset);
            if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10))
                starts.push(offset + 1);
        }
        this.#starts = starts;
        this.#length = text.length;
    }
    get lineCount() {
        return this.#starts.length;
    }
    /** The position of an offset; offsets outside the text are moved to its nearer end. */
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
    /** The region of a half-open range of offsets. */
    regionOf(start, end) {
        const from = this.positionAt(start);
        const to = this.positionAt(Math.max(start, end));
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The offset at which a line (from 1) starts, or the text's length past the last line. */
    offsetOfLine(line) {
        return this.#starts[line - 1] ?? this.#length;
    }
}


/***/ }),

/***/ 7849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/** Keeps the type of the details while the rule is written down. */
function defineRule(rule) {
    return rule;
}
/** A finding of a rule at a place. */
function findingOf(rule, place, details, grading = {}) {
    const code = grading.code ?? rule.code;
    return {
        rule: rule.id,
        ...(code === undefined ? {} : { code }),
        level: grading.level ?? rule.level,
        severity: grading.severity ?? rule.severity,
        confidence: grading.confidence ?? rule.confidence,
        path: place.path,
        ...(place.region === undefined ? {} : { region: place.region }),
        ...(place.snippet === undefined ? {} : { snippet: place.snippet }),
        details,
        ...(grading.subject === undefined ? {} : { subject: grading.subject }),
    };
}


/***/ }),

/***/ 537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ approvalFor),
/* harmony export */   _1: () => (/* binding */ APPROVAL_KINDS),
/* harmony export */   o_: () => (/* binding */ APPROVALS_FILE),
/* harmony export */   uv: () => (/* binding */ KEYS_FOLDER)
/* harmony export */ });
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4451);

const APPROVALS_FILE = '.vaultgate/approvals.yaml';
const KEYS_FOLDER = '.vaultgate/keys';
const APPROVAL_KINDS = ['capability', 'loosening', 'weakening'];
/** Whether one of the approvals that count covers a consent now. The one that holds longest answers. */
function approvalFor(consent, approvals, now) {
    const ofSubject = approvals.filter((approval) => approval.kind === consent.kind && approval.capability === consent.capability);
    const ofDigest = ofSubject
        .filter((approval) => approval.digest === consent.digest)
        .sort((a, b) => (a.expires < b.expires ? 1 : a.expires > b.expires ? -1 : 0));
    const holding = ofDigest.find((approval) => holds(approval, now));
    if (holding !== undefined)
        return { given: true, approval: holding };
    const [expired] = ofDigest;
    if (expired !== undefined)
        return { given: false, reason: `the one by ${expired.by} expired after ${expired.expires}` };
    return { given: false, reason: 'none is recorded for exactly this content' };
}
function holds(approval, now) {
    const end = (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDay */ .D)(approval.expires);
    return end !== undefined && now.getTime() < end.getTime();
}


/***/ }),

/***/ 583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ requireApprovals),
/* harmony export */   RJ: () => (/* binding */ readApprovals),
/* harmony export */   oX: () => (/* binding */ parseApprovals)
/* harmony export */ });
/* unused harmony export approvalEntrySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4451);
/* harmony import */ var _io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(175);
/* harmony import */ var _skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7570);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);






const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('v1').optional(), approvals: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).nullable() });
const date = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((value) => (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_3__/* .endOfDay */ .D)(value) !== undefined, 'a day written YYYY-MM-DD is needed');
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');
const approvalEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_approval_js__WEBPACK_IMPORTED_MODULE_4__/* .APPROVAL_KINDS */ ._1, `one of ${_approval_js__WEBPACK_IMPORTED_MODULE_4__/* .APPROVAL_KINDS */ ._1.join(', ')} is needed`),
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex is needed'),
    capability: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .CAPABILITIES */ .$, `one of ${_skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .CAPABILITIES */ .$.join(', ')} is needed`).optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    by: text,
    reason: text,
    expires: date,
    signature: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ alg: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('ed25519'), key_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sig: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional(),
})
    .refine((entry) => (entry.kind === 'capability') === (entry.capability !== undefined), {
    path: ['capability'],
    error: 'stands with kind capability, and only there',
});
const NONE = { present: false, approvals: [], faults: [], broken: false };
/** Reads `.vaultgate/approvals.yaml` of a tree. Never throws for what the file holds. */
function readApprovals(snapshot) {
    return snapshot.entry(_approval_js__WEBPACK_IMPORTED_MODULE_4__/* .APPROVALS_FILE */ .o_) === undefined ? NONE : parseApprovals(snapshot.read(_approval_js__WEBPACK_IMPORTED_MODULE_4__/* .APPROVALS_FILE */ .o_));
}
/** Parses an approvals file; a malformed entry does not keep the others from counting. */
function parseApprovals(content) {
    if (content.kind === 'unreadable') {
        return content.reason === 'missing' ? NONE : broken([{ message: `cannot be read (${content.reason})` }]);
    }
    const read = (0,_io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(content.bytes);
    if (!read.ok)
        return broken(read.problems);
    if (read.document.value === null)
        return { ...NONE, present: true };
    const outer = read.document.validate(fileSchema);
    if (!outer.ok)
        return broken(outer.problems);
    const approvals = [];
    const faults = [];
    (outer.value.approvals ?? []).forEach((_, index) => {
        const parsed = approvalAt(read.document, index);
        if ('message' in parsed)
            faults.push(parsed);
        else
            approvals.push(parsed);
    });
    return { present: true, approvals, faults, broken: false };
}
function broken(problems) {
    const faults = problems.map(({ message, region }) => ({ message, ...(region === undefined ? {} : { region }) }));
    return { present: true, approvals: [], faults, broken: true };
}
function approvalAt(document, index) {
    const value = document.value.approvals[index];
    const result = approvalEntrySchema.safeParse(value);
    const region = document.regionOf(['approvals', index]);
    if (!result.success) {
        const [issue] = result.error.issues;
        const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
        const where = path.length === 0 ? '' : `${path.join('.')}: `;
        return { message: `${where}${issue?.message ?? 'malformed'}`, region: document.regionOf(['approvals', index, ...path]) };
    }
    const { kind, digest, capability, by, reason, expires, signature } = result.data;
    return {
        kind: kind,
        digest,
        ...(capability === undefined ? {} : { capability: capability }),
        by,
        reason,
        expires,
        ...(signature === undefined ? {} : { signature: { alg: signature.alg, keyId: signature.key_id, sig: signature.sig } }),
        region,
    };
}
/** The approvals of a tree that decides. Throws UserError CONFIG when the file as a whole cannot be used. */
function requireApprovals(snapshot) {
    const read = readApprovals(snapshot);
    const [fault] = read.faults;
    if (!read.broken || fault === undefined)
        return read.approvals;
    const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG', `${_approval_js__WEBPACK_IMPORTED_MODULE_4__/* .APPROVALS_FILE */ .o_}${place}: ${fault.message}`, 'Correct the file; no approval in it counts until then.');
}


/***/ }),

/***/ 7138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kn: () => (/* binding */ effectiveApprovals),
  s3: () => (/* binding */ isSignedBy),
  QD: () => (/* binding */ trustedKeys)
});

// UNUSED EXPORTS: approvalPayload, signApproval

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/io/keys/keyring.js



const SUFFIXES = ['', '.pem', '.pub', '.public.pem', '.ed25519.pub'];
const MAX_KEY_BYTES = 16 * 1024;
/** Threat: a key id out of a hostile receipt that climbs to another file. Ids are plain file names. */
function isSafeKeyId(id) {
    return /^[A-Za-z0-9_@+=-][A-Za-z0-9._@+=-]{0,127}$/.test(id) && !id.includes('..');
}
/** The file of a keyring that holds the key of an id: the id itself, or with one of the usual endings. */
function keyFileOf(keyring, id) {
    if (!isSafeKeyId(id))
        return undefined;
    for (const suffix of SUFFIXES) {
        const bytes = keyring.get(`${id}${suffix}`);
        if (bytes !== undefined)
            return { name: `${id}${suffix}`, bytes };
    }
    return undefined;
}
/** An Ed25519 public key out of PEM (SPKI). Throws UserError KEY, naming the file, for anything else, a private key included. */
function ed25519PublicKey(name, bytes) {
    const text = Buffer.from(bytes.subarray(0, MAX_KEY_BYTES)).toString('utf8');
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
        throw new errors/* UserError */.y('KEY', `${(0,core_text/* snippetOf */.Vv)(name)} holds a private key where a public key belongs`, 'Give the public key (SPKI, PEM).');
    }
    const key = parsed(name, () => (0,external_node_crypto_.createPublicKey)({ key: text, format: 'pem' }));
    if (key.asymmetricKeyType !== 'ed25519') {
        const type = key.asymmetricKeyType ?? 'unknown';
        throw new errors/* UserError */.y('KEY', `${(0,core_text/* snippetOf */.Vv)(name)} holds a key of type ${type}; Ed25519 is needed`, 'Make one: openssl genpkey -algorithm ed25519.');
    }
    return key;
}
function parsed(name, parse) {
    try {
        return parse();
    }
    catch (error) {
        throw new errors/* UserError */.y('KEY', `${(0,core_text/* snippetOf */.Vv)(name)} holds no public key in PEM`, 'Give an Ed25519 public key (SPKI, PEM).', {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./lib/gate/approvals/approval.js
var approval = __webpack_require__(537);
// EXTERNAL MODULE: ./lib/gate/approvals/read-approvals.js
var read_approvals = __webpack_require__(583);
;// CONCATENATED MODULE: ./lib/gate/approvals/signed-approvals.js





/** The bytes that the signature of an approval covers. */
function approvalPayload(approval) {
    const { kind, digest, capability, by, reason, expires } = approval;
    return new TextEncoder().encode((0,json/* canonicalJson */.dj)({ kind, digest, capability, by, reason, expires }));
}
/** Signs an approval: base64 of the Ed25519 signature. */
function signApproval(approval, key) {
    return sign(null, approvalPayload(approval), key).toString('base64');
}
/** The keys that a tree trusts for approvals: the files of `.vaultgate/keys/`. */
function trustedKeys(trusted) {
    const prefix = `${approval/* KEYS_FOLDER */.uv}/`;
    const names = trusted.entries().filter((entry) => entry.path.startsWith(prefix) && !entry.path.slice(prefix.length).includes('/'));
    const keys = new Map();
    for (const { path } of names) {
        const content = trusted.read(path, 16 * 1024);
        if (content.kind === 'bytes')
            keys.set(path.slice(prefix.length), content.bytes);
    }
    return keys;
}
/**
 * The approvals that count: all of the trusted tree, and those that the judged tree adds with a signature by a key of the
 * trusted tree. Threat: a change that approves itself. Throws UserError CONFIG when the trusted file is broken.
 */
function effectiveApprovals(trusted, judged) {
    const counted = (0,read_approvals/* requireApprovals */.Ke)(trusted);
    if (trusted === judged)
        return counted;
    const signed = (0,read_approvals/* readApprovals */.RJ)(judged).approvals.filter((approval) => approval.signature !== undefined);
    if (signed.length === 0)
        return counted;
    const keys = trustedKeys(trusted);
    return [...counted, ...signed.filter((approval) => isSignedBy(approval, keys))];
}
/** Whether an approval bears a valid signature by a key of the ring. A key that cannot be used verifies nothing. */
function isSignedBy(approval, keys) {
    const { signature } = approval;
    const file = signature === undefined ? undefined : keyFileOf(keys, signature.keyId);
    if (signature === undefined || file === undefined)
        return false;
    try {
        return (0,external_node_crypto_.verify)(null, approvalPayload(approval), ed25519PublicKey(file.name, file.bytes), Buffer.from(signature.sig, 'base64'));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutFiles),
/* harmony export */   f: () => (/* binding */ withoutExcluded)
/* harmony export */ });
/* harmony import */ var _core_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9566);

/** A snapshot without what the patterns name; what was left out is in its `skipped`, a whole folder as one. */
function withoutExcluded(snapshot, patterns) {
    if (patterns.length === 0)
        return snapshot;
    const isExcluded = (0,_core_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(patterns);
    const left = snapshot.entries().filter((entry) => !isExcluded(entry.path));
    const leftPaths = new Set(left.map((entry) => entry.path));
    const excluded = new Set();
    for (const entry of snapshot.entries())
        if (!leftPaths.has(entry.path))
            excluded.add((0,_core_path_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .topmostMatch */ ._)(entry.path, isExcluded));
    const skipped = [...excluded].map((path) => ({ path, reason: 'excluded' }));
    const missing = { kind: 'unreadable', reason: 'missing' };
    return {
        label: snapshot.label,
        skipped: [...snapshot.skipped.filter((skip) => !isExcluded(skip.path)), ...skipped],
        entries: () => left,
        entry: (path) => (leftPaths.has(path) ? snapshot.entry(path) : undefined),
        read: (path, limit) => (leftPaths.has(path) ? snapshot.read(path, limit) : missing),
        readMany: (paths, limit) => {
            const contents = new Map(paths.map((path) => [path, missing]));
            for (const [path, content] of snapshot.readMany(paths.filter((path) => leftPaths.has(path)), limit))
                contents.set(path, content);
            return contents;
        },
    };
}
/** A tree as if these files were not in it: rules that cannot be read count for nothing. */
function withoutFiles(snapshot, paths) {
    if (paths.length === 0)
        return snapshot;
    const hidden = new Set(paths);
    const missing = { kind: 'unreadable', reason: 'missing' };
    const read = (path, limit) => (hidden.has(path) ? missing : snapshot.read(path, limit));
    return {
        label: snapshot.label,
        skipped: snapshot.skipped,
        entries: () => snapshot.entries().filter((entry) => !hidden.has(entry.path)),
        entry: (path) => (hidden.has(path) ? undefined : snapshot.entry(path)),
        read,
        readMany: (wanted, limit) => new Map(wanted.map((path) => [path, read(path, limit)])),
    };
}


/***/ }),

/***/ 3869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: ./lib/gate/settings.js
var settings = __webpack_require__(9742);
;// CONCATENATED MODULE: ./lib/gate/shipped-packs.js

/** The folders of packs on offer for one side, in their order of precedence: option, config, repository, built in. */
function shippedPacks(dirs, tree, surroundings) {
    const folders = [];
    if (dirs.option !== undefined)
        folders.push(namedFolder('option', dirs.option, tree, surroundings));
    if (dirs.config !== undefined)
        folders.push(treeFolder('config', dirs.config, tree));
    if (holds(tree, settings/* REPOSITORY_PACKS_DIR */.Av))
        folders.push(treeFolder('repository', settings/* REPOSITORY_PACKS_DIR */.Av, tree));
    folders.push({ origin: 'built-in', label: 'the packs built in', snapshot: surroundings.openBuiltInPacks(), root: '' });
    return folders;
}
/** A folder inside the checked directory is read from each side's own tree; any other from the disk. */
function namedFolder(origin, path, tree, surroundings) {
    const inTree = surroundings.pathInTree(path);
    if (inTree !== undefined && holds(tree, inTree))
        return { ...treeFolder('config', inTree, tree), origin };
    return { origin, label: path, snapshot: surroundings.openFolder(path), root: '' };
}
function treeFolder(origin, root, tree) {
    return { origin, label: root, snapshot: tree, root };
}
function holds(tree, folder) {
    return tree.entries().some((entry) => folder === '' || entry.path.startsWith(`${folder}/`));
}

// EXTERNAL MODULE: ./lib/gate/skill-policy-place.js
var skill_policy_place = __webpack_require__(2075);
// EXTERNAL MODULE: ./lib/gate/tree-path.js
var tree_path = __webpack_require__(9839);
;// CONCATENATED MODULE: ./lib/gate/resolve-settings.js




/** Flags over the config file over defaults. Throws UserError for a path that lies where it may not. */
function resolveSettings(request, rules) {
    const { sides, options, surroundings } = request;
    const { config } = rules;
    const common = {
        ...(0,settings/* defaultSettings */.L6)(rules.trusted, request.now),
        checks: filled(options.checks) ?? config.checks,
        skills: filled(options.skills) ?? config.skills ?? [],
        exclude: [...(options.exclude ?? []), ...(config.exclude ?? [])],
        policiesDir: pathSetting('policies-dir', options.policiesDir, config) ?? settings/* DEFAULT_POLICIES_DIR */.l4,
        stateFile: pathSetting('state-file', options.stateFile, config) ?? settings/* DEFAULT_STATE_FILE */.dB,
        skillPolicy: skillPolicyFile(request, rules),
        profile: options.profile ?? config.profile,
        publicKeys: publicKeys(request, rules),
        failOn: options.failOn ?? config['fail-on'] ?? 'error',
        createdAt: request.createdAt,
    };
    const dirs = { option: options.packsDir, config: (0,skill_policy_place/* configPath */.e)('packs-dir', config) };
    const of = (tree) => ({ ...common, shippedPacks: shippedPacks(dirs, tree, surroundings) });
    return { head: of(sides.head), base: of(sides.base ?? sides.head) };
}
function filled(items) {
    return items === undefined || items.length === 0 ? undefined : items;
}
function pathSetting(name, option, config) {
    return option === undefined ? (0,skill_policy_place/* configPath */.e)(name, config) : (0,tree_path/* treePath */.O)(`--${name}`, option);
}
function skillPolicyFile(request, rules) {
    const place = (0,skill_policy_place/* skillPolicyPlace */.f)(request, rules.config);
    if (place.kind === 'outside')
        return { path: place.path, bytes: request.surroundings.readFile(place.path), inTree: false };
    const content = rules.trusted.read(place.path);
    return content.kind === 'bytes' ? { path: place.path, bytes: content.bytes, inTree: true } : undefined;
}
/** The keys that the user names on the command line are taken from the disk; those of the config file from the trusted tree. */
function publicKeys(request, rules) {
    const { options, surroundings } = request;
    if (options.pubkey !== undefined)
        return [{ path: options.pubkey, bytes: surroundings.readFile(options.pubkey), inTree: false }];
    if (options.keyring !== undefined)
        return filesOf(surroundings.openFolder(options.keyring), '', 'outside');
    const pubkey = (0,skill_policy_place/* configPath */.e)('pubkey', rules.config);
    if (pubkey !== undefined)
        return filesOf(rules.trusted, pubkey, 'tree');
    const keyring = (0,skill_policy_place/* configPath */.e)('keyring', rules.config);
    return keyring === undefined ? [] : filesOf(rules.trusted, `${keyring}/`, 'tree');
}
/** The files at a path or directly in a folder (which ends with a slash, or is empty for the root). */
function filesOf(tree, place, where) {
    return tree.entries().flatMap(({ path }) => {
        const isMeant = path === place || ((place === '' || place.endsWith('/')) && path.startsWith(place) && !path.slice(place.length).includes('/'));
        const content = isMeant ? tree.read(path) : undefined;
        return content?.kind === 'bytes' ? [{ path, bytes: content.bytes, inTree: where === 'tree' }] : [];
    });
}


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ REPOSITORY_PACKS_DIR),
/* harmony export */   Cu: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   Ec: () => (/* binding */ DEFAULT_SKILL_POLICY_FILE),
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   cj: () => (/* binding */ CHECK_NAMES),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   dB: () => (/* binding */ DEFAULT_STATE_FILE),
/* harmony export */   l4: () => (/* binding */ DEFAULT_POLICIES_DIR)
/* harmony export */ });
/* unused harmony exports DEFAULT_REGISTRY_FILE, DEFAULT_POLICY_BUNDLE_FILE */
const CHECK_NAMES = ['packs', 'policies', 'skills'];
const FAIL_ON = ['error', 'warning', 'never'];
const DEFAULT_POLICIES_DIR = 'config/policies';
const DEFAULT_STATE_FILE = '.vkit/packs.yaml';
const DEFAULT_REGISTRY_FILE = 'datasets/registry.yaml';
const DEFAULT_POLICY_BUNDLE_FILE = 'dist/policy_bundle.json';
const DEFAULT_CONFIG_FILE = '.vaultgate/config.yaml';
const DEFAULT_SKILL_POLICY_FILE = '.vaultgate/policy.yaml';
/** Where VaultKit itself keeps the packs on offer. */
const REPOSITORY_PACKS_DIR = 'lib/vkit/policy/packs';
/** What one run goes by when nothing is set. */
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

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ configPath),
/* harmony export */   f: () => (/* binding */ skillPolicyPlace)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9742);
/* harmony import */ var _tree_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9839);


/** The config file names paths of its own tree only. Threat: one that points elsewhere on the machine that checks. */
function configPath(name, config) {
    const path = config[name];
    return path === undefined ? undefined : (0,_tree_path_js__WEBPACK_IMPORTED_MODULE_0__/* .treePath */ .O)(`${name} in the config file`, path);
}
function skillPolicyPlace(request, config) {
    const named = request.options.policy;
    if (named === undefined)
        return { kind: 'tree', path: configPath('policy', config) ?? _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_SKILL_POLICY_FILE */ .Ec };
    const inTree = request.surroundings.pathInTree(named);
    return inTree === undefined ? { kind: 'outside', path: named } : { kind: 'tree', path: inTree };
}


/***/ }),

/***/ 9839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ treePath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/**
 * A path that must mean the same on a commit and on disk: POSIX, taken from the checked directory, without `.` and `..`.
 * Threat: one that leads out of the tree would be judged on one side only. Throws UserError CONFIG.
 */
function treePath(option, path) {
    const parts = [];
    for (const part of path.replaceAll('\\', '/').split('/')) {
        if (part === '..' && parts.pop() === undefined)
            throw outside(option, path);
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    if (/^(?:[\\/]|[A-Za-z]:)/.test(path) || parts.length === 0)
        throw outside(option, path);
    return parts.join('/');
}
function outside(option, path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG', `${option}: ${path} does not lie inside the checked directory`, 'Name a path relative to the checked directory.');
}


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readTrustedRules)
});

// EXTERNAL MODULE: ./lib/gate/approvals/approval.js
var approval = __webpack_require__(537);
// EXTERNAL MODULE: ./lib/gate/approvals/read-approvals.js
var read_approvals = __webpack_require__(583);
// EXTERNAL MODULE: ./lib/gate/approvals/signed-approvals.js + 1 modules
var signed_approvals = __webpack_require__(7138);
;// CONCATENATED MODULE: ./lib/gate/approvals/approvals-rule.js


/**
 * The approvals file as something that decides. An approval that a change adds lets through, once merged, what it names:
 * a loosening, unless a trusted key signed it.
 */
function approvalsRule(trustedKeys) {
    return {
        what: 'approvals file',
        introductionLoosens: true,
        read: (content) => {
            const read = (0,read_approvals/* parseApprovals */.oX)(content);
            if (!read.present)
                return { kind: 'absent' };
            return read.broken ? { kind: 'broken', faults: read.faults } : { kind: 'usable', value: read.approvals };
        },
        loosenings: (file, base, head) => (head ?? []).flatMap((approval) => {
            const old = (base ?? []).filter((candidate) => subjectOf(candidate) === subjectOf(approval));
            if (old.some((candidate) => candidate.expires >= approval.expires) || (0,signed_approvals/* isSignedBy */.s3)(approval, trustedKeys))
                return [];
            const latest = old
                .map((candidate) => candidate.expires)
                .sort()
                .at(-1);
            const from = latest === undefined ? 'not approved' : `approved until ${latest}`;
            return [
                {
                    file,
                    key: `approvals.${subjectOf(approval)}`,
                    from,
                    to: `approved by ${approval.by} until ${approval.expires}`,
                    region: approval.region,
                },
            ];
        }),
    };
}
function subjectOf({ kind, capability, digest }) {
    return [kind, ...(capability === undefined ? [] : [capability]), digest.slice(0, 12)].join('.');
}

// EXTERNAL MODULE: ./lib/gate/settings.js
var settings = __webpack_require__(9742);
;// CONCATENATED MODULE: ./lib/gate/loosening/config.js

/** Keys whose value says what is read: another value cannot be compared, so it is taken for looser. */
const SOURCES = ['policy', 'profile', 'packs-dir', 'policies-dir', 'state-file', 'pubkey', 'keyring'];
/** Keys that switch a part of the gate off when true. */
const SWITCHES = ['allow-empty', 'warn-only'];
/** What a change of the config file lets through. `regionOf` finds a key in the head's file. */
function configLoosenings(file, base, head, regionOf) {
    const found = [];
    const add = (key, from, to) => {
        found.push({ file, key, from, to, region: head[key] === undefined ? undefined : regionOf(key) });
    };
    for (const pattern of added(base.exclude ?? [], head.exclude ?? []))
        add('exclude', 'not excluded', pattern);
    for (const name of added(head.checks ?? settings/* CHECK_NAMES */.cj, base.checks ?? settings/* CHECK_NAMES */.cj))
        add('checks', name, 'not checked');
    if (narrows(base.skills, head.skills))
        add('skills', listed(base.skills), listed(head.skills));
    if (leniency(head) > leniency(base))
        add('fail-on', base['fail-on'] ?? 'error', head['fail-on'] ?? 'error');
    for (const key of SWITCHES)
        if (head[key] === true && base[key] !== true)
            add(key, 'false', 'true');
    for (const key of SOURCES) {
        const from = base[key];
        const to = head[key];
        if (from !== to)
            add(key, shown(from), shown(to));
    }
    return found.sort((a, b) => (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0));
}
function leniency(config) {
    return ['warning', 'error', 'never'].indexOf(config['fail-on'] ?? 'error');
}
function added(old, now) {
    return now.filter((item) => !old.includes(item));
}
/** Fewer bundles: patterns where there were none, or one of them gone. */
function narrows(base, head) {
    if (head === undefined || head.length === 0)
        return false;
    return base === undefined || base.length === 0 || added(head, base).length > 0;
}
function listed(patterns) {
    return patterns === undefined || patterns.length === 0 ? 'every bundle' : patterns.join(', ');
}
function shown(value) {
    if (value === undefined)
        return 'the default';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(175);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/gate/config/schema.js


const COMMENT_MODES = ['never', 'on-failure', 'on-change', 'always'];
const schema_text = schemas/* string */.YjP('a text is needed').min(1, 'must not be empty');
const flag = schemas/* boolean */.zMY('true or false is needed');
const texts = schemas/* array */.YOg(schema_text, 'a list of texts is needed');
const word = (words) => schemas/* enum */.k5n(words, `one of ${words.join(', ')} is needed`);
/** The keys of `.vaultgate/config.yaml`: the options of `check` and the inputs of the action under the same names. */
const configSchema = schemas/* strictObject */.rej({
    checks: schemas/* array */.YOg(word(settings/* CHECK_NAMES */.cj), 'a list of checks is needed')
        .min(1, 'must name a check')
        .optional(),
    skills: texts.optional(),
    exclude: texts.optional(),
    policy: schema_text.optional(),
    profile: schema_text.optional(),
    'packs-dir': schema_text.optional(),
    'policies-dir': schema_text.optional(),
    'state-file': schema_text.optional(),
    pubkey: schema_text.optional(),
    keyring: schema_text.optional(),
    'fail-on': word(settings/* FAIL_ON */.d$).optional(),
    'allow-empty': flag.optional(),
    'warn-only': flag.optional(),
    comment: word(COMMENT_MODES).optional(),
    annotations: flag.optional(),
    'sarif-file': schema_text.optional(),
    'json-file': schema_text.optional(),
    'html-file': schema_text.optional(),
    id: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be letters, digits, dots, dashes and underscores, at most 64')
        .optional(),
});

;// CONCATENATED MODULE: ./lib/gate/config/read-config.js


/** Reads a config file. An empty one sets nothing. */
function readConfig(content) {
    if (content.kind === 'unreadable') {
        if (content.reason === 'missing')
            return { kind: 'absent' };
        return { kind: 'broken', problems: [{ kind: 'syntax', message: `the file cannot be read (${content.reason})` }] };
    }
    const read = (0,read_yaml/* readYaml */.gM)(content.bytes);
    if (!read.ok)
        return { kind: 'broken', problems: read.problems };
    if (read.document.value === null)
        return { kind: 'usable', config: {}, document: read.document };
    const validated = read.document.validate(configSchema);
    if (!validated.ok)
        return { kind: 'broken', problems: validated.problems };
    return { kind: 'usable', config: validated.value, document: read.document };
}

;// CONCATENATED MODULE: ./lib/gate/config/config-rule.js


/** The config file as something that decides. */
const configRule = {
    what: 'config file',
    read: (content) => {
        const read = readConfig(content);
        if (read.kind === 'absent')
            return read;
        if (read.kind === 'broken')
            return { kind: 'broken', faults: read.problems };
        return { kind: 'usable', value: { config: read.config, document: read.document } };
    },
    loosenings: (file, base, head) => configLoosenings(file, base?.config ?? {}, head?.config ?? {}, (key) => head?.document.regionOf([key])),
};

// EXTERNAL MODULE: ./lib/gate/excluded.js
var excluded = __webpack_require__(5378);
// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/rules/config/changed.js
var changed = __webpack_require__(3338);
// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/rules/config/loosened.js
var loosened = __webpack_require__(4853);
;// CONCATENATED MODULE: ./lib/gate/loosening/loosening.js




/** What an approval of exactly this loosening names: SHA-256 over the canonical JSON of file, key, old and new value. */
function looseningDigest({ file, key, from, to }) {
    return (0,digest/* sha256Hex */.f)((0,json/* canonicalJson */.dj)({ kind: 'loosening', file, key, from, to }));
}
function looseningFinding(loosening) {
    const { file, key, from, to, region } = loosening;
    return (0,rule/* findingOf */.h)(loosened/* loosened */.E, { path: file, ...(region === undefined ? {} : { region }), snippet: `${key}: ${from} → ${to}` }, { file, key, from, to, digest: looseningDigest(loosening) });
}

;// CONCATENATED MODULE: ./lib/gate/key-changes.js




const WHAT = 'keys that approvals are signed with';
/** What a change does to the trusted keys: a new or another key is more trust than there was, a key that is gone is less. */
function keyChanges(base, head) {
    const paths = new Set([...keyFiles(base), ...keyFiles(head)]);
    return [...paths].flatMap((path) => {
        const [old, now] = [base.read(path), head.read(path)];
        if (now.kind !== 'bytes')
            return [(0,rule/* findingOf */.h)(changed/* changed */.t, { path }, { file: path, what: WHAT, change: 'removes one of' })];
        if (old.kind === 'bytes' && Buffer.compare(old.bytes, now.bytes) === 0)
            return [];
        const from = old.kind === 'bytes' ? 'another key' : 'no key';
        return [looseningFinding({ file: path, key: 'keys', from, to: `trusted for signing approvals` })];
    });
}
function keyFiles(tree) {
    return tree.entries().flatMap(({ path }) => (path.startsWith(`${approval/* KEYS_FOLDER */.uv}/`) ? [path] : []));
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/rules/config/base-unreadable.js
var base_unreadable = __webpack_require__(6373);
// EXTERNAL MODULE: ./lib/rules/config/introduced.js
var introduced = __webpack_require__(5603);
// EXTERNAL MODULE: ./lib/rules/config/invalid.js
var invalid = __webpack_require__(1165);
;// CONCATENATED MODULE: ./lib/gate/rule-file.js







/** Reads a file where nothing is compared. Throws UserError CONFIG with the place when it is broken as a whole. */
function readRule(kind, path, content) {
    const read = kind.read(content);
    if (read.kind === 'absent')
        return { path, value: undefined, findings: [], unusable: false };
    if (read.kind === 'usable')
        return { path, value: read.value, findings: [], unusable: false };
    const [first, ...more] = read.faults.map((fault) => `${path}${placeOf(fault.region)}: ${fault.message}`);
    throw new errors/* UserError */.y('CONFIG', first ?? path, more.length === 0 ? `Correct the ${kind.what}.` : more.join('; '));
}
/** The rule of the base, with what is to be said about the change of it. */
function compareRule(kind, path, base, head) {
    const [oldContent, newContent] = [base.read(path), head.read(path)];
    const [old, now] = [kind.read(oldContent), kind.read(newContent)];
    if (old.kind === 'broken') {
        const findings = [unreadableFinding(kind.what, path, old.faults[0]), ...invalidFindings(kind, path, now)];
        return { path, value: undefined, findings, unusable: true };
    }
    const value = old.kind === 'usable' ? old.value : undefined;
    const findings = sameContent(oldContent, newContent)
        ? []
        : [...invalidFindings(kind, path, now), ...changeFindings(kind, path, old, now)];
    return { path, value, findings, unusable: false };
}
function changeFindings(kind, path, old, now) {
    if (old.kind === 'broken' || now.kind === 'broken')
        return [];
    const head = now.kind === 'usable' ? now.value : undefined;
    if (old.kind === 'absent') {
        const loosenings = kind.introductionLoosens === true ? kind.loosenings(path, undefined, head) : [];
        return [(0,rule/* findingOf */.h)(introduced/* introduced */._, { path }, { file: path, what: kind.what }), ...loosenings.map(looseningFinding)];
    }
    const change = now.kind === 'absent' ? 'removes' : 'edits';
    const loosenings = kind.loosenings(path, old.value, head);
    return [(0,rule/* findingOf */.h)(changed/* changed */.t, { path }, { file: path, what: kind.what, change }), ...loosenings.map(looseningFinding)];
}
function invalidFindings(kind, path, read) {
    return read.kind !== 'broken' ? [] : read.faults.map((fault) => invalidFinding(kind.what, path, fault));
}
function invalidFinding(what, path, fault) {
    const place = { path, ...(fault.region === undefined ? {} : { region: fault.region }), snippet: fault.message };
    return (0,rule/* findingOf */.h)(invalid/* invalid */.G, place, { file: path, what, reason: fault.message });
}
function unreadableFinding(what, path, fault) {
    return (0,rule/* findingOf */.h)(base_unreadable/* baseUnreadable */.j, { path }, { file: path, what, reason: `${fault?.message ?? 'it cannot be read'}${placeOf(fault?.region)}` });
}
function placeOf(region) {
    return region === undefined ? '' : `:${String(region.startLine)}:${String(region.startColumn)}`;
}
function sameContent(a, b) {
    return a.kind === 'bytes' && b.kind === 'bytes' ? Buffer.compare(a.bytes, b.bytes) === 0 : a.kind === b.kind;
}

// EXTERNAL MODULE: ./lib/gate/skill-policy-place.js
var skill_policy_place = __webpack_require__(2075);
// EXTERNAL MODULE: ./lib/skills/policy/built-in.js
var built_in = __webpack_require__(3969);
// EXTERNAL MODULE: ./lib/skills/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(6926);
// EXTERNAL MODULE: ./lib/skills/analysis/facts.js
var facts = __webpack_require__(7570);
// EXTERNAL MODULE: ./lib/skills/policy/skill-policy.js
var skill_policy = __webpack_require__(7115);
;// CONCATENATED MODULE: ./lib/gate/loosening/skill-policy.js



const LIMITS = {
    bundleSizeLimitBytes: 'bundle_size_limit_bytes',
    fileSizeLimitBytes: 'file_size_limit_bytes',
    maxManifestTokensWarn: 'max_manifest_tokens_warn',
    maxManifestTokensFail: 'max_manifest_tokens_fail',
};
/** From strict to lenient. */
const MODES = ['block', 'require_approval', 'allow'];
/** What one skill policy lets through that another did not, by meaning: an absent limit is no limit, an absent capability is allowed. */
function skillPolicyLoosenings(pair) {
    return [...gateLoosenings(pair), ...capabilityLoosenings(pair), ...constraintLoosenings(pair), ...approverLoosenings(pair)];
}
function loosening(pair, path, from, to) {
    const key = [...(pair.profile === undefined ? [] : ['profiles', pair.profile]), ...path].join('.');
    return { file: pair.file, key, from, to, region: pair.regionOf(path) };
}
function gateLoosenings(pair) {
    const { base, head } = pair;
    const found = [];
    const [from, to] = [base.gates.maxRiskScore, head.gates.maxRiskScore];
    if (isLarger(from, to))
        found.push(loosening(pair, ['gates', 'max_risk_score'], limitText(from), limitText(to)));
    const [old, now] = [base.gates.allowVerdicts ?? skill_policy/* SKILL_VERDICTS */.D, head.gates.allowVerdicts ?? skill_policy/* SKILL_VERDICTS */.D];
    if (now.some((verdict) => !old.includes(verdict)))
        found.push(loosening(pair, ['gates', 'allow_verdicts'], old.join(', '), now.join(', ')));
    return found;
}
function capabilityLoosenings(pair) {
    return facts/* CAPABILITIES */.$.flatMap((name) => {
        const from = pair.base.capabilities[name]?.mode ?? 'allow';
        const to = pair.head.capabilities[name]?.mode ?? 'allow';
        return MODES.indexOf(to) > MODES.indexOf(from) ? [loosening(pair, ['capabilities', name, 'mode'], from, to)] : [];
    });
}
function constraintLoosenings(pair) {
    const [base, head] = [pair.base.constraints, pair.head.constraints];
    const found = Object.keys(LIMITS).flatMap((limit) => isLarger(base[limit], head[limit])
        ? [loosening(pair, ['constraints', LIMITS[limit]], limitText(base[limit]), limitText(head[limit]))]
        : []);
    if (base.exactlyOneManifest && !head.exactlyOneManifest)
        found.push(loosening(pair, ['constraints', 'exactly_one_manifest'], 'true', 'false'));
    return found;
}
/** Who may approve is trust itself: another person or team is more than there was. */
function approverLoosenings(pair) {
    if (pair.profile !== undefined || (0,json/* equalValues */.b9)(pair.base.approvers, pair.head.approvers))
        return [];
    return ['users', 'teams'].flatMap((kind) => {
        const old = pair.base.approvers?.[kind] ?? [];
        const more = (pair.head.approvers?.[kind] ?? []).filter((name) => !old.includes(name));
        return more.map((name) => loosening(pair, ['approvers', kind], 'not an approver', name));
    });
}
function isLarger(from, to) {
    return from !== undefined && (to === undefined || to > from);
}
function limitText(limit) {
    return limit === undefined ? 'no limit' : String(limit);
}

;// CONCATENATED MODULE: ./lib/gate/skill-policy-rule.js




/** The skill policy as something that decides. Profiles are compared by what they amount to, each laid over its own file. */
const skillPolicyRule = {
    what: 'skill policy',
    read: readPlaced,
    loosenings: (path, base, head) => {
        const profiles = new Set([...Object.keys(base?.file.profiles ?? {}), ...Object.keys(built_in/* BUILT_IN_PROFILES */.o)]);
        const topLevel = compare(path, base, head, undefined);
        const said = new Set(topLevel.map(changeOf));
        const own = [...profiles].flatMap((profile) => compare(path, base, head, profile));
        return [...topLevel, ...own.filter((loosening) => !said.has(changeOf(loosening)))];
    },
};
function readPlaced(content) {
    if (content.kind === 'unreadable') {
        return content.reason === 'missing'
            ? { kind: 'absent' }
            : { kind: 'broken', faults: [{ message: `the file cannot be read (${content.reason})` }] };
    }
    const read = (0,read_policy/* parsePolicy */.ON)(content.bytes);
    if (!read.ok)
        return { kind: 'broken', faults: read.faults.map((fault) => ({ ...fault, message: `${fault.code}: ${fault.message}` })) };
    return { kind: 'usable', value: { bytes: content.bytes, file: read.file } };
}
function compare(path, base, head, profile) {
    if (profile !== undefined && !knows(head, profile)) {
        return [{ file: path, key: `profiles.${profile}`, from: 'defined', to: 'gone' }];
    }
    const old = (0,read_policy/* resolvePolicy */.nZ)(inputOf(path, base), profile);
    const now = (0,read_policy/* resolvePolicy */.nZ)(inputOf(path, head), profile);
    return skillPolicyLoosenings({ file: path, profile, base: old, head: now, regionOf: (key) => regionOf(head, profile, key) });
}
function knows(policy, profile) {
    return Object.hasOwn(built_in/* BUILT_IN_PROFILES */.o, profile) || Object.hasOwn(policy?.file.profiles ?? {}, profile);
}
function inputOf(path, policy) {
    return policy === undefined ? undefined : { path, bytes: policy.bytes };
}
/** The key itself where it stands, else the section around it. */
function regionOf(policy, profile, key) {
    if (policy === undefined)
        return undefined;
    const read = (0,read_yaml/* readYaml */.gM)(policy.bytes);
    return read.ok ? read.document.regionOf(profile === undefined ? key : ['profiles', profile, ...key]) : undefined;
}
function changeOf({ key, from, to }) {
    return JSON.stringify([key.replace(/^profiles\.[^.]*\.(?=gates|capabilities|constraints)/, ''), from, to]);
}

// EXTERNAL MODULE: ./lib/gate/tree-path.js
var tree_path = __webpack_require__(9839);
// EXTERNAL MODULE: ./lib/gate/waivers/waiver.js
var waiver = __webpack_require__(3329);
// EXTERNAL MODULE: ./lib/gate/waivers/read-waivers.js
var read_waivers = __webpack_require__(7521);
;// CONCATENATED MODULE: ./lib/gate/waivers/waivers-rule.js

/** The waivers file as something that decides. A new waiver, another path or a later end lets more through. */
const waiversRule = {
    what: 'waivers file',
    introductionLoosens: true,
    read: (content) => {
        const read = (0,read_waivers/* parseWaivers */.dU)(content);
        if (!read.present)
            return { kind: 'absent' };
        return read.broken ? { kind: 'broken', faults: read.faults } : { kind: 'usable', value: read.waivers };
    },
    loosenings: (file, base, head) => (head ?? []).flatMap((waiver) => {
        const old = (base ?? []).filter((candidate) => waivers_rule_subjectOf(candidate) === waivers_rule_subjectOf(waiver));
        if (old.some((candidate) => candidate.expires >= waiver.expires))
            return [];
        const latest = old
            .map((candidate) => candidate.expires)
            .sort()
            .at(-1);
        const from = latest === undefined ? 'not waived' : `waived until ${latest}`;
        return [{ file, key: `waivers ${waivers_rule_subjectOf(waiver)}`, from, to: `waived until ${waiver.expires}`, region: waiver.region }];
    }),
};
function waivers_rule_subjectOf({ rule, path, fingerprint }) {
    return [rule, path, ...(fingerprint === undefined ? [] : [fingerprint.slice(0, 12)])].join(' ');
}

;// CONCATENATED MODULE: ./lib/gate/trusted-rules.js













/**
 * Reads what decides from where it is trusted: the base where there is one, else the checked tree. Threat: a change that
 * brings along the rules that it passes by. Throws UserError CONFIG for a broken file where nothing is compared.
 */
function readTrustedRules(request) {
    const config = configInForce(request);
    const inForce = config.value?.config ?? {};
    const policy = (0,skill_policy_place/* skillPolicyPlace */.f)(request, inForce);
    const base = comparedBase(request);
    const readings = [
        config,
        ...(policy.kind === 'tree' ? [ruleInForce(skillPolicyRule, policy.path, request)] : []),
        ruleInForce(waiversRule, waiver/* WAIVERS_FILE */.Bg, request),
        ruleInForce(approvalsRule((0,signed_approvals/* trustedKeys */.QD)(base ?? request.sides.head)), approval/* APPROVALS_FILE */.o_, request),
    ];
    const unusable = readings.flatMap((reading) => (reading.unusable ? [reading.path] : []));
    return {
        config: inForce,
        trusted: (0,excluded/* withoutFiles */.O)(base ?? request.sides.head, unusable),
        findings: [...readings.flatMap((reading) => reading.findings), ...(base === undefined ? [] : keyChanges(base, request.sides.head))],
    };
}
function configInForce(request) {
    const named = request.options.config;
    const path = named === undefined ? settings/* DEFAULT_CONFIG_FILE */.Cu : request.surroundings.pathInTree(named);
    if (named !== undefined && (path === undefined || !isInSomeTree(request, path))) {
        const content = { kind: 'bytes', bytes: request.surroundings.readFile(named) };
        return readRule(configRule, named, content);
    }
    return ruleInForce(configRule, (0,tree_path/* treePath */.O)('--config', path ?? named ?? ''), request);
}
/** A rule of the trusted tree, compared with the head's where there are two. */
function ruleInForce(kind, path, request) {
    const base = comparedBase(request);
    const { head } = request.sides;
    if (base !== undefined)
        return compareRule(kind, path, base, head);
    return readRule(kind, path, head.read(path));
}
function comparedBase(request) {
    return request.sides.rulesFrom === 'head' ? undefined : request.sides.base;
}
function isInSomeTree(request, path) {
    const { head, base } = request.sides;
    return head.entry(path) !== undefined || base?.entry(path) !== undefined;
}


/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   dU: () => (/* binding */ parseWaivers),
/* harmony export */   n7: () => (/* binding */ requireWaivers)
/* harmony export */ });
/* unused harmony exports NO_WAIVERS, waiverEntrySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8816);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4451);
/* harmony import */ var _io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(175);
/* harmony import */ var _waiver_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3329);





const NO_WAIVERS = { present: false, waivers: [], faults: [], broken: false };
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('v1').optional(), waivers: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).nullable() });
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('a text is needed').trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');
const waiverEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('a rule id is needed').regex(/^(?:pack|policy|skill|config)\/[a-z0-9-]+$/, 'a rule id such as skill/link is needed'),
    path: text,
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/, 'a fingerprint of 64 hexadecimal digits is needed')
        .optional(),
    justification: text,
    owner: text,
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('a day written YYYY-MM-DD is needed')
        .refine((value) => (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_3__/* .endOfDay */ .D)(value) !== undefined, 'a day written YYYY-MM-DD is needed'),
});
/** Reads `.vaultgate/waivers.yaml` of a tree. Never throws for what the file holds. */
function readWaivers(snapshot) {
    return snapshot.entry(_waiver_js__WEBPACK_IMPORTED_MODULE_4__/* .WAIVERS_FILE */ .Bg) === undefined ? NO_WAIVERS : parseWaivers(snapshot.read(_waiver_js__WEBPACK_IMPORTED_MODULE_4__/* .WAIVERS_FILE */ .Bg));
}
/** Parses a waivers file; a malformed entry does not keep the others from counting. */
function parseWaivers(content) {
    if (content.kind === 'unreadable') {
        return content.reason === 'missing' ? NO_WAIVERS : broken([{ message: `cannot be read (${content.reason})` }]);
    }
    const read = (0,_io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(content.bytes);
    if (!read.ok)
        return broken(read.problems);
    if (read.document.value === null)
        return { ...NO_WAIVERS, present: true };
    const outer = read.document.validate(fileSchema);
    if (!outer.ok)
        return broken(outer.problems);
    const waivers = [];
    const faults = [];
    (outer.value.waivers ?? []).forEach((entry, index) => {
        const parsed = waiverOf(entry, read.document, index);
        if ('message' in parsed)
            faults.push(parsed);
        else
            waivers.push(parsed);
    });
    return { present: true, waivers, faults, broken: false };
}
function broken(problems) {
    const faults = problems.map(({ message, region }) => ({ message, ...(region === undefined ? {} : { region }) }));
    return { present: true, waivers: [], faults, broken: true };
}
function waiverOf(entry, document, index) {
    const result = waiverEntrySchema.safeParse(entry);
    if (!result.success) {
        const [issue] = result.error.issues;
        const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
        const where = path.length === 0 ? '' : `${path.join('.')}: `;
        return { message: `${where}${issue?.message ?? 'malformed'}`, region: document.regionOf(['waivers', index, ...path]) };
    }
    const { fingerprint, ...rest } = result.data;
    return { ...rest, ...(fingerprint === undefined ? {} : { fingerprint }), region: document.regionOf(['waivers', index]) };
}
/** The waivers of a tree that decides. Throws UserError CONFIG when the file as a whole cannot be used. */
function requireWaivers(snapshot) {
    const read = readWaivers(snapshot);
    const [fault] = read.faults;
    if (!read.broken || fault === undefined)
        return read;
    const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG', `${_waiver_js__WEBPACK_IMPORTED_MODULE_4__/* .WAIVERS_FILE */ .Bg}${place}: ${fault.message}`, 'Correct the file; no waiver in it counts until then.');
}


/***/ }),

/***/ 3329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ WAIVERS_FILE),
/* harmony export */   Of: () => (/* binding */ waiverState),
/* harmony export */   kl: () => (/* binding */ MAX_WAIVER_DAYS)
/* harmony export */ });
/* unused harmony export WARNING_DAYS */
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4451);

const WAIVERS_FILE = '.vaultgate/waivers.yaml';
/** A waiver may hold at most this many days ahead, so that every exception is looked at again. */
const MAX_WAIVER_DAYS = 180;
/** How long before its end a waiver is warned about. */
const WARNING_DAYS = 14;
/** Whether a waiver holds at a moment; one that reaches too far ahead does not. */
function waiverState(waiver, now) {
    const end = (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDay */ .D)(waiver.expires);
    if (end === undefined || now.getTime() >= end.getTime())
        return { kind: 'expired' };
    const days = Math.ceil((end.getTime() - now.getTime()) / _core_iso_date_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d) - 1;
    if (days > MAX_WAIVER_DAYS)
        return { kind: 'too-long' };
    return days <= WARNING_DAYS ? { kind: 'ending', days } : { kind: 'valid' };
}


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ workerUrl),
/* harmony export */   X: () => (/* binding */ builtInPacksUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Where the files that ship with the code lie. This module runs as `dist/index.js`, `dist/cli/*.js`, `dist/worker/*.js`
 * (bundled into each), as `lib/io/assets.js` and as `src/io/assets.ts`; in the first three the home is `dist/`, wherever
 * that was copied to, and else the repository. The home is the nearest folder above that holds the record of shipped packs.
 */
const HOME_MARK = 'packs/history.json';
const MAX_LEVELS = 4;
/** The folder of the packs that are built into the tool. Throws when the installation is incomplete. */
function builtInPacksUrl() {
    return new URL('packs/', home());
}
/** The module that worker threads run; undefined where only TypeScript sources lie (under the tests), so work is done in this thread. */
function workerUrl() {
    const candidates = [new URL('worker/index.js', home()), new URL('lib/worker.js', home())];
    if (import.meta.url.endsWith('.ts'))
        return undefined;
    return candidates.find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate));
}
function home() {
    // In a variable: bundlers rewrite `new URL('…', import.meta.url)` into a file of their own.
    const here = import.meta.url;
    for (let level = 0, folder = new URL('.', here); level < MAX_LEVELS; level += 1, folder = new URL('..', folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(new URL(HOME_MARK, folder)))
            return folder;
    }
    throw new Error(`the installation is incomplete: ${HOME_MARK} is missing above ${here}`);
}


/***/ }),

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ openFolderAgainst),
  I: () => (/* binding */ openFolderAlone)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(8020);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/io/git/run-git.js


/**
 * Settings for every call. Threat: a hostile repository's own configuration must not start programs (fsmonitor, hooks,
 * external transports), ask for input, or refuse us in a container that runs as another user.
 */
const HARDENING = [
    // Threat: a folder named `:(top)` or `*` is a name and not a pattern.
    '--literal-pathspecs',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'protocol.ext.allow=never',
    '-c',
    'safe.directory=*',
];
const MAX_OUTPUT_BYTES = 1024 * 1024 * 1024;
/** Variables by which a surrounding git (a hook) points its children at another repository than the folder that is checked. */
const REPOSITORY_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_EXTERNAL_DIFF',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
/**
 * Runs git with an argument list, never through a shell. `timeoutMs` is for what talks to a server. Throws UserError GIT
 * only when git itself cannot be started.
 */
function run_git_tryGit(cwd, args, input, timeoutMs, settings = {}) {
    const result = (0,external_node_child_process_.spawnSync)('git', [...HARDENING, ...args], {
        cwd,
        input,
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
        ...(timeoutMs === undefined ? {} : { timeout: timeoutMs, killSignal: 'SIGKILL' }),
        env: {
            ...environment(),
            ...settingVariables(settings),
            GIT_TERMINAL_PROMPT: '0',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_NO_LAZY_FETCH: '1',
            LC_ALL: 'C',
        },
    });
    if (result.error !== undefined && 'code' in result.error && result.error.code === 'ETIMEDOUT') {
        return { ok: false, stdout: result.stdout, stderr: `git did not answer within ${String((timeoutMs ?? 0) / 1000)} seconds` };
    }
    if (result.error !== undefined && 'code' in result.error && result.error.code === 'ENOBUFS') {
        throw new errors/* UserError */.y('GIT', 'git answered with more than can be held', 'Check a smaller folder.', { cause: result.error });
    }
    if (result.error !== undefined) {
        throw new errors/* UserError */.y('GIT', 'git could not be run', 'Install git, or leave out what needs it (--base).', { cause: result.error });
    }
    return { ok: result.status === 0, stdout: result.stdout, stderr: result.stderr.toString('utf8').trim() };
}
function environment() {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name)));
}
/** Settings through the environment, since a key may hold a `=` (git-config(1), GIT_CONFIG_COUNT). */
function settingVariables(settings) {
    const first = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
    const pairs = Object.entries(settings);
    if (pairs.length === 0)
        return {};
    const numbered = pairs.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${String(first + index)}`, key],
        [`GIT_CONFIG_VALUE_${String(first + index)}`, value],
    ]);
    return { ...Object.fromEntries(numbered), GIT_CONFIG_COUNT: String(first + pairs.length) };
}

;// CONCATENATED MODULE: ./lib/io/git/blobs.js




/** What git's file modes stand for. */
function kindOfMode(mode) {
    switch (mode) {
        case '100755':
            return 'executable';
        case '120000':
            return 'symlink';
        case '160000':
            return 'submodule';
        default:
            return 'file';
    }
}
/** A tree of blobs: entries carry ids, `readAll` brings the bytes of ids in one round trip and leaves out those that it has not. */
function blobSnapshot(label, found, readAll) {
    const entries = (0,order/* sortedBy */.V)(found, (entry) => entry.path);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const readMany = (paths, limit = snapshot/* MAX_FILE_BYTES */.gZ) => {
        const wanted = new Map();
        const answer = new Map();
        for (const path of paths) {
            const entry = byPath.get(path);
            if (entry === undefined)
                answer.set(path, { kind: 'unreadable', reason: 'missing' });
            else if (entry.kind !== 'file' && entry.kind !== 'executable')
                answer.set(path, { kind: 'unreadable', reason: 'not-a-regular-file' });
            else if (entry.size > limit)
                answer.set(path, { kind: 'unreadable', reason: 'too-large' });
            else
                wanted.set(path, entry);
        }
        const blobs = readAll([...wanted.values()].map((entry) => entry.oid ?? ''));
        for (const [path, entry] of wanted) {
            const bytes = blobs.get(entry.oid ?? '');
            answer.set(path, bytes === undefined ? { kind: 'unreadable', reason: 'missing' } : { kind: 'bytes', bytes });
        }
        return answer;
    };
    return {
        label,
        skipped: [],
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read: (path, limit) => readMany([path], limit).get(path) ?? { kind: 'unreadable', reason: 'missing' },
        readMany,
    };
}
/** The bytes of blobs by id, through one `git cat-file --batch`; ids that the repository lacks are left out. */
function readBlobs(folder, oids) {
    const blobs = new Map();
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return blobs;
    const result = run_git_tryGit(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
    if (!result.ok)
        throw new errors/* UserError */.y('GIT', 'git could not read the objects of the compared commit', result.stderr);
    const output = result.stdout;
    let offset = 0;
    while (offset < output.length) {
        const end = output.indexOf(10, offset);
        if (end < 0)
            break;
        const [oid = '', type = '', size = ''] = output.toString('utf8', offset, end).split(' ');
        offset = end + 1;
        if (type === 'missing')
            continue;
        const length = Number.parseInt(size, 10);
        blobs.set(oid, new Uint8Array(output.subarray(offset, offset + length)));
        offset += length + 1;
    }
    return blobs;
}
/** Those of the blobs that the repository lacks. In a partial clone git gives up at the first one, so all after it count as lacking too. */
function missingBlobs(folder, oids) {
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return [];
    const result = tryGit(folder, ['cat-file', '--batch-check=%(objectname)'], `${unique.join('\n')}\n`);
    const present = new Set(result.stdout.toString('utf8').split('\n'));
    return unique.filter((oid) => !present.has(oid));
}

;// CONCATENATED MODULE: ./lib/io/git/checkout-filters.js

/**
 * Settings that switch off the filters which a repository's own configuration defines; those of the user or the machine
 * (git-lfs, for one) stay. Threat: comparing files with a commit runs `filter.NAME.clean`, and a folder that came with its
 * `.git` would run its own programs on the machine that checks it.
 */
function withoutOwnFilters(folder) {
    const listed = run_git_tryGit(folder, [
        'config',
        '--show-scope',
        '--name-only',
        '-z',
        '--get-regexp',
        String.raw `^filter\..*\.(clean|process|required)$`,
    ]);
    const settings = {};
    const fields = listed.stdout.toString('utf8').split('\0');
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const key = fields[index + 1] ?? '';
        if (fields[index] === 'local' || fields[index] === 'worktree')
            settings[key] = key.endsWith('.required') ? 'false' : '';
    }
    return settings;
}

;// CONCATENATED MODULE: ./lib/io/git/repository.js





/** Opens the checkout that a folder belongs to, if it belongs to one and git can be run. */
function openRepository(folder) {
    const inside = run_git_tryGit(folder, ['rev-parse', '--show-prefix']);
    if (!inside.ok)
        return undefined;
    const prefix = inside.stdout.toString('utf8').replace(/\n$/, '');
    return {
        folder,
        prefix,
        commitOf: (revision) => commitOf(folder, revision),
        openCommit: (commit) => openCommit(folder, prefix, commit),
        openHead: (commit) => openHead(folder, prefix, commit),
        renamesSince: (commit) => renamesOf(folder, [commit]),
        renamesBetween: (base, head) => renamesOf(folder, [base, head]),
    };
}
function commitOf(folder, revision) {
    const result = run_git_tryGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const commit = result.stdout.toString('utf8').trim();
    if (!result.ok || !/^[0-9a-f]{40,64}$/.test(commit)) {
        throw new errors/* UserError */.y('GIT', `git knows no commit ${revision} here`, 'Name a branch, tag or commit of this checkout; fetch it first if the checkout is shallow.');
    }
    return commit;
}
/** What a byte that is not UTF-8 is decoded to: the file's real name is lost, so it cannot be read or told. */
const REPLACEMENT = '\uFFFD';
function openCommit(folder, prefix, commit) {
    const listing = run_git_tryGit(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
    if (!listing.ok)
        throw new errors/* UserError */.y('GIT', `git could not list commit ${commit}`, listing.stderr);
    const listed = parseTree(listing.stdout, prefix);
    const entries = listed.filter((entry) => !entry.path.includes(REPLACEMENT));
    const links = entries.filter((entry) => entry.kind === 'symlink');
    const targets = readBlobs(folder, links.map((entry) => entry.oid ?? ''));
    const snapshot = blobSnapshot(`commit ${commit.slice(0, 12)}`, entries.map((entry) => withTarget(entry, targets)), (oids) => readBlobs(folder, oids));
    const nameless = listed.filter((entry) => entry.path.includes(REPLACEMENT));
    return { ...snapshot, skipped: nameless.map(({ path }) => ({ path, reason: 'name-not-utf8' })) };
}
function withTarget(entry, targets) {
    if (entry.kind !== 'symlink')
        return entry;
    const bytes = targets.get(entry.oid ?? '');
    return bytes === undefined ? entry : { ...entry, target: new TextDecoder().decode(bytes) };
}
/** `<mode> SP <type> SP <oid> SP+ <size> TAB <path> NUL`, git-ls-tree(1), OUTPUT FORMAT with -l. */
function parseTree(output, prefix) {
    const entries = [];
    for (const record of splitAtNul(output)) {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
        const path = record.slice(tab + 1);
        if (!path.startsWith(prefix))
            continue;
        entries.push({ path: path.slice(prefix.length), kind: kindOfMode(mode), size: Number.parseInt(size, 10) || 0, oid });
    }
    return entries;
}
function openHead(folder, prefix, commit) {
    const base = openCommit(folder, prefix, commit);
    const listed = run_git_tryGit(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (!listed.ok)
        throw new errors/* UserError */.y('GIT', 'git could not list the files of the checkout', listed.stderr);
    const onDisk = (0,working_tree/* openListedFiles */.L)('working tree', folder, new Set(splitAtNul(listed.stdout)));
    const changed = pathsChangedSince(folder, commit);
    const entries = onDisk.entries().map((entry) => {
        const old = changed.has(entry.path) ? undefined : base.entry(entry.path);
        return old === undefined || old.kind === 'submodule' ? entry : old;
    });
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const readMany = (paths, limit) => {
        const fromBase = [];
        const fromDisk = [];
        for (const path of paths) {
            const oid = byPath.get(path)?.oid;
            // Checkout filters (line ends, keywords) change the length; with the same length the cheaper disk has the same bytes.
            if (oid !== undefined && onDisk.entry(path)?.size !== byPath.get(path)?.size)
                fromBase.push(path);
            else
                fromDisk.push(path);
        }
        return new Map([...onDisk.readMany(fromDisk, limit), ...base.readMany(fromBase, limit)]);
    };
    return {
        label: 'working tree',
        skipped: onDisk.skipped,
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read: (path, limit) => readMany([path], limit).get(path) ?? { kind: 'unreadable', reason: 'missing' },
        readMany,
    };
}
/** Inexact renames are looked for among at most this many files on each side, since every pair is compared. */
const RENAME_LIMIT = '-l1000';
/** Compares a commit with another, or with the files on disk. */
function diff(folder, options, commits) {
    const fixed = ['-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules', '--relative'];
    return run_git_tryGit(folder, ['diff', ...options, ...fixed, ...commits, '--', '.'], undefined, undefined, withoutOwnFilters(folder));
}
function pathsChangedSince(folder, commit) {
    const result = diff(folder, ['--name-only', '--no-renames'], [commit]);
    if (!result.ok)
        throw new errors/* UserError */.y('GIT', `git could not compare the checkout with ${commit}`, result.stderr);
    return new Set(splitAtNul(result.stdout));
}
function renamesOf(folder, commits) {
    const result = diff(folder, ['--name-status', '--find-renames', RENAME_LIMIT], commits);
    if (!result.ok)
        throw new errors/* UserError */.y('GIT', `git could not compare ${commits.join(' with ')}`, result.stderr);
    const fields = splitAtNul(result.stdout);
    const renames = new Map();
    for (let index = 0; index < fields.length;) {
        const status = fields[index] ?? '';
        if (/^[RC]/.test(status)) {
            if (status.startsWith('R'))
                renames.set(fields[index + 2] ?? '', fields[index + 1] ?? '');
            index += 3;
        }
        else {
            index += 2;
        }
    }
    return renames;
}
function splitAtNul(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

;// CONCATENATED MODULE: ./lib/io/open-sides.js



/** A folder as it is, compared with nothing. */
function openFolderAlone(directory) {
    return { head: (0,working_tree/* openWorkingTree */.A)(directory), base: undefined, renames: new Map(), prefix: '' };
}
/**
 * A folder of a checkout against a revision: tracked files as on disk and untracked ones that git does not ignore. Throws
 * UserError GIT without git, outside a checkout, and for a revision that is not there.
 */
function openFolderAgainst(directory, revision) {
    const repository = openRepository(directory);
    if (repository === undefined) {
        throw new errors/* UserError */.y('GIT', '--base needs a git checkout, and the checked directory is not in one', 'Leave --base out to judge all that is there.');
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

/***/ 4554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   Ze: () => (/* binding */ isRegularFile),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/** Files above this are listed and hashed, never read into memory as a whole: 32 MiB. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** A tree with more entries than this is refused as a whole, since a part of it would look like all of it. */
const MAX_ENTRIES = 500_000;
/** Deeper folders are skipped and reported. */
const MAX_DEPTH = 64;
/** Whether an entry has bytes of its own to judge. */
function isRegularFile(entry) {
    return entry.kind === 'file' || entry.kind === 'executable';
}


/***/ }),

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openSurroundings)
/* harmony export */ });
/* unused harmony export pathInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7379);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4554);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8020);







/** What a run may ask of this machine: paths that the user wrote are taken from `cwd`. */
function openSurroundings(cwd, directory) {
    return {
        pathInTree: (path) => pathInside(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        readFile: (path) => readNamedFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), path),
        openFolder: (path) => openNamedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), path),
        openBuiltInPacks,
    };
}
/** The POSIX path of a file below a folder, empty for the folder itself, undefined for what lies elsewhere. Links in the way to either are resolved. */
function pathInside(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realPathOf(folder), realPathOf(file));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return undefined;
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
/** The real path of the part that exists, and the rest as written. */
function realPathOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPathOf(parent), path.slice(parent.length));
    }
}
function readNamedFile(path, label) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > _snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_FILE_BYTES */ .gZ)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('IO', `${label} is too large`, 'Name the file that was meant.');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('IO', `cannot read ${label}`, 'Name an existing file that you may read.', { cause: error });
    }
}
function openNamedFolder(path, label) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('IO', `${label} is not a folder`, 'Name an existing folder that you may read.');
    }
    return (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkingTree */ .A)(path, 'all');
}
function openBuiltInPacks() {
    return (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkingTree */ .A)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)((0,_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .builtInPacksUrl */ .X)()), 'all');
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openWorkingTree),
/* harmony export */   L: () => (/* binding */ openListedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4223);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4554);





/**
 * The files of a folder on disk as they are now, all but `.git`. Throws UserError IO when the folder cannot be listed at
 * all or holds more than {@link MAX_ENTRIES} entries.
 */
function openWorkingTree(root, dependencyFolders = 'bundles-only') {
    const { entries, skipped } = walk(root, dependencyFolders);
    return diskSnapshot('working tree', root, entries, skipped);
}
/** A snapshot of the named files of a folder on disk; names that are gone are left out. */
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
        // A listed folder is a checked-out submodule: another repository's content.
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
    const entries = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedBy */ .V)(found, (entry) => entry.path);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const read = (path, limit = _snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .gZ) => readEntry(root, byPath.get(path), limit);
    return {
        label,
        skipped: (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedBy */ .V)(skipped, (skip) => skip.path),
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read,
        readMany: (paths, limit) => new Map(paths.map((path) => [path, read(path, limit)])),
    };
}
/** Threat: opening a device or a pipe acts on it, and where links cannot be refused on opening (Windows) one would be followed. */
function readEntry(root, entry, limit) {
    if (entry === undefined)
        return { kind: 'unreadable', reason: 'missing' };
    if (!(0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .isRegularFile */ .Ze)(entry))
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
                else if (folder.depth >= _snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DEPTH */ .lr)
                    skipped.push({ path, reason: 'too-deep' });
                else
                    pending.push({ path, depth: folder.depth + 1, insideBundle });
            }
            else if (typeof entry === 'string') {
                skipped.push({ path, reason: entry });
            }
            else {
                entries.push(entry);
                if (entries.length > _snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRIES */ .Sd) {
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('IO', `more than ${String(_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ENTRIES */ .Sd)} files in the checked folder`, 'Check a smaller folder.');
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
/** Threat: a tracked path whose folder was replaced by a link leads out of the tree. */
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
// Windows has neither flag, whatever the types say; there the check of the open handle stands alone.
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const READ_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (FLAGS.O_NOFOLLOW ?? 0) | (FLAGS.O_NONBLOCK ?? 0);
/** Threat: between listing and reading, the file may have become a link, a pipe or larger; the open handle is what is judged. */
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

/***/ 3834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);




/**
 * Writes a whole file and puts it in place by one rename, so that a reader sees the old text or the new one, and a link at
 * that name is replaced and not written through. Missing folders are made. Throws UserError IO.
 */
function writeFileAtomically(path, content) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    const staged = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(staged, 'wx', 0o644);
        try {
            const bytes = typeof content === 'string' ? Buffer.from(content) : content;
            for (let written = 0; written < bytes.byteLength;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(handle, bytes, written);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(staged, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(staged, { force: true });
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('IO', `cannot write ${path}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)}`, 'Name a file in a folder that you may write to.', {
            cause: error,
        });
    }
}


/***/ }),

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gM: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: MAX_YAML_BYTES, MAX_YAML_DEPTH

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/core/region.js
var region = __webpack_require__(2515);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/io/yaml/parse-bounded.js

/** Nesting of maps and lists; real files stay below 10. */
const MAX_YAML_DEPTH = 64;
/** Faults after which the rest of a file is not looked at. */
const MAX_ERRORS = 100;
/** What the parser's stack holds besides collections: the document, a scalar, an item in the making. */
const STACK_MARGIN = 4;
class TooDeep extends Error {
    offset;
    constructor(offset) {
        super('the file nests too deeply');
        this.offset = offset;
    }
}
/**
 * Parses one document (YAML 1.2, core schema), depth bounded before anything recursive runs. Threat: the library composes
 * nodes by recursion, and a stack that runs out inside a regular expression ends the whole process, which nothing can
 * catch. Its own check for duplicate keys is off, since that one is quadratic.
 */
function parseBounded(text) {
    const composer = new dist/* Composer */.Dk({
        version: '1.2',
        schema: 'core',
        uniqueKeys: false,
        // Types beyond JSON's (binary, set, timestamp) have no place here: their tags count as unknown.
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

// EXTERNAL MODULE: ./lib/io/yaml/yaml11.js
var yaml11 = __webpack_require__(6569);
;// CONCATENATED MODULE: ./lib/io/yaml/read-yaml.js





/** Bytes of one YAML file; a larger one is refused unread. */
const MAX_YAML_BYTES = 256 * 1024;

/** Problems that are told of one file. */
const MAX_PROBLEMS = 20;
/** Two-way scalars that are told of one file; one that has more is not written for people. */
const MAX_AMBIGUOUS = 200;
const TOO_DEEP = `the file nests deeper than ${String(MAX_YAML_DEPTH)} levels`;
/**
 * The one reader of every YAML file (YAML 1.2 core schema, one document). Refuses, with the place: more than
 * {@link MAX_YAML_BYTES} bytes, invalid UTF-8, syntax errors, duplicate keys, anchors' aliases, keys that could reach a
 * prototype, and nesting beyond {@link MAX_YAML_DEPTH}.
 */
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
    return parse(text);
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
/** Walks the tree once with its own stack, so that depth is bounded by a number and not by ours. */
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
            const reading = node.type === 'PLAIN' && node.source !== undefined ? (0,yaml11/* yaml11Reading */.E)(node.source, node.value) : undefined;
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
            const result = schema.safeParse(value);
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
/** The keys that a schema knows at a path, through optional, default, record, array and union wrappers. */
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


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yaml11Reading)
/* harmony export */ });
/**
 * The two readings of a plain scalar where YAML 1.1 (https://yaml.org/type/, as Ruby's Psych and PyYAML follow it) and the
 * YAML 1.2 core schema (§10.3.2) differ; undefined where they agree. `value` is the 1.2 value.
 */
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
/** Base 60: 17:00 is 1020. */
function sexagesimal(digits) {
    return digits
        .replaceAll('_', '')
        .split(':')
        .reduce((sum, part) => sum * 60 + Number(part), 0);
}


/***/ }),

/***/ 5319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ packChecksum),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   tC: () => (/* binding */ semanticDigest)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3085);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);



/**
 * VaultKit's `pack_checksum`: SHA-256 in hex over the raw bytes of `metadata.yaml`, then of the policy files in the order of
 * their paths, with nothing between them. Two different packs can share one, so it identifies and does not protect.
 */
function packChecksum(metadata, policies) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(metadata, ...(0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(policies, (file) => file.path).map((file) => file.bytes));
}
/** SHA-256 in hex over the sorted lines `<sha256>  <path>` of all files: names and lengths count, unlike in `pack_checksum`. */
function contentDigest(files) {
    const lines = files.map((file) => `${(0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(file.bytes)}  ${file.path}\n`);
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(...(0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(lines, (line) => line));
}
/** SHA-256 in hex over the canonical JSON of a parsed policy: comments, quotes and the order of keys do not count. */
function semanticDigest(value) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(value));
}


/***/ }),

/***/ 4722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ isPackName),
/* harmony export */   qv: () => (/* binding */ installedName),
/* harmony export */   wz: () => (/* binding */ packOfFileName)
/* harmony export */ });
/* unused harmony export policySlug */
/** Characters that a slug may have at most; VaultKit cuts there. */
const MAX_SLUG = 80;
/** A policy id as a part of a file name: lower case, runs of other characters become `_`, trimmed, at most 80 characters. */
function policySlug(policyId) {
    return policyId
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .slice(0, MAX_SLUG);
}
/** `<pack>__<NN>__<slug>.yaml`; the index counts from 1 over the pack's policy files in the order of their paths. */
function installedName(pack, index, policyId) {
    return `${pack}__${String(index).padStart(2, '0')}__${policySlug(policyId)}.yaml`;
}
/** The pack that a file name of the form `<pack>__<NN>__<anything>.yaml` claims to belong to. */
function packOfFileName(name) {
    if (!/\.ya?ml$/i.test(name))
        return undefined;
    const [pack = '', index = '', ...slug] = name.split('__');
    return slug.length > 0 && isPackName(pack) && /^[0-9]{2,4}$/.test(index) ? pack : undefined;
}
/**
 * Whether a word can name a pack: it becomes the first part of file names, so it holds letters, digits, `-` and `_`, starts
 * with a letter or digit, has no `__` and at most 64 characters.
 */
function isPackName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name) && !name.includes('__') && !name.endsWith('_');
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ layerNumber),
/* harmony export */   RR: () => (/* binding */ LAYERS),
/* harmony export */   U7: () => (/* binding */ layerRank),
/* harmony export */   ZZ: () => (/* binding */ layerOf)
/* harmony export */ });
/** The three layers, lowest first: packs are installed in this order (policy pack specification, section 3). */
const LAYERS = ['foundation', 'domain', 'custom'];
const NUMBER_OF = { foundation: 10, domain: 30, custom: 50 };
/** Reads a layer: one of the three names, or an integer (below 20 foundation, below 50 domain, else custom). Undefined for anything else. */
function layerOf(written) {
    const named = LAYERS.find((layer) => layer === written);
    if (named !== undefined)
        return named;
    const number = typeof written === 'number' ? written : /^[0-9]{1,6}$/.test(written) ? Number(written) : Number.NaN;
    if (!Number.isInteger(number) || number < 0)
        return undefined;
    if (number < 20)
        return 'foundation';
    return number < 50 ? 'domain' : 'custom';
}
/** 0, 1 or 2; a pack may depend on packs of its own rank or a lower one. */
function layerRank(layer) {
    return LAYERS.indexOf(layer);
}
/** The integer that VaultKit sorts a layer by. */
function layerNumber(layer) {
    return NUMBER_OF[layer];
}


/***/ }),

/***/ 6221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ placeOfValue),
/* harmony export */   Mz: () => (/* binding */ placeOfProblem),
/* harmony export */   qQ: () => (/* binding */ placeOfKey)
/* harmony export */ });
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2515);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);


/** Where the value at a path of a YAML file stands. */
function placeOfValue(file, document, path) {
    return placeOf(file, document.text, document.regionOf(path));
}
/** Where the key at a path of a YAML file stands. */
function placeOfKey(file, document, path) {
    return placeOf(file, document.text, document.regionOfKey(path));
}
/** Where a fault of a file stands; the file as a whole when it could not be read far enough. */
function placeOfProblem(file, problem, text) {
    if (problem.region === undefined)
        return { path: file };
    return text === undefined ? { path: file, region: problem.region } : placeOf(file, text, problem.region);
}
function placeOf(file, text, region) {
    const lines = new _core_region_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(text);
    const from = lines.offsetOfLine(region.startLine) + region.startColumn - 1;
    const to = lines.offsetOfLine(region.endLine) + region.endColumn - 1;
    const snippet = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .snippetOf */ .Vv)(text.slice(from, to));
    return snippet === '' ? { path: file, region } : { path: file, region, snippet };
}


/***/ }),

/***/ 141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nS: () => (/* binding */ openShelf),
  bK: () => (/* binding */ policyIdOf),
  a2: () => (/* binding */ priorityOf),
  H1: () => (/* binding */ readShippedPack)
});

// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(175);
// EXTERNAL MODULE: ./lib/packs/checksum.js
var checksum = __webpack_require__(5319);
// EXTERNAL MODULE: ./lib/packs/installed-name.js
var installed_name = __webpack_require__(4722);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/packs/layer.js
var packs_layer = __webpack_require__(675);
;// CONCATENATED MODULE: ./lib/packs/metadata.js




const METADATA_KEYS = [
    'name',
    'version',
    'layer',
    'description',
    'dependencies',
    'dependency_constraints',
    'priority_band',
];
/** The path of the pack's own map in its file. */
const META = ['__pack_meta'];
const packName = schemas/* string */.YjP({ error: 'must be the name of a pack' }).refine(installed_name/* isPackName */.TI, {
    error: 'a pack is named by letters, digits, - and single _, at most 64 of them',
});
const metaSchema = schemas/* looseObject */._H3({
    name: packName,
    version: schemas/* string */.YjP({ error: 'must be a semantic version in quotes, such as "1.0.0"' })
        .refine(isVersion, { error: 'must be a semantic version, such as "1.0.0"' }),
    layer: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()], { error: 'must be foundation, domain or custom' })
        .refine((layer) => (0,packs_layer/* layerOf */.ZZ)(layer) !== undefined, {
        error: 'must be foundation, domain or custom, or the integer that VaultKit sorts by',
    }),
    description: schemas/* string */.YjP({ error: 'must be a text' }).nullish(),
    dependencies: schemas/* array */.YOg(packName, { error: 'must be a list of the names of packs' }).nullish(),
    dependency_constraints: schemas/* record */.g1P(packName, schemas/* string */.YjP({ error: 'must be a version range in quotes' }).refine((range) => semver.validRange(range) !== null, {
        error: 'must be a version range, such as "^1.0.0"',
    }), { error: 'must map names of packs to version ranges' })
        .nullish(),
    priority_band: schemas/* looseObject */._H3({ min: schemas/* int */.Whr({ error: 'must be an integer' }), max: schemas/* int */.Whr({ error: 'must be an integer' }) }, { error: 'must have the integers min and max' })
        .refine((band) => band.min <= band.max, { error: 'min must not be above max' })
        .nullish(),
});
const metadataSchema = schemas/* looseObject */._H3({ __pack_meta: schemas/* looseObject */._H3({}, { error: 'the map __pack_meta is missing' }).pipe(metaSchema) }, { error: 'the map __pack_meta is missing' });
/** Exactly a semantic version: no `v`, no spaces, no line ends, which node-semver would forgive. */
function isVersion(version) {
    return /^[0-9][0-9A-Za-z.+-]*$/.test(version) && semver.valid(version) !== null;
}
/** Reads the metadata of the pack in the folder `folderName`; the name inside must be the folder's. */
function readMetadata(document, folderName) {
    const checked = document.validate(metadataSchema);
    if (!checked.ok)
        return checked;
    const meta = checked.value.__pack_meta;
    const layer = (0,packs_layer/* layerOf */.ZZ)(meta.layer);
    const problems = [];
    if (meta.name !== folderName) {
        problems.push({
            kind: 'invalid-value',
            message: `the pack in the folder '${folderName}' calls itself '${meta.name}'`,
            region: document.regionOf([...META, 'name']),
        });
    }
    const dependencies = meta.dependencies ?? [];
    const constraints = meta.dependency_constraints ?? {};
    for (const name of Object.keys(constraints)) {
        if (dependencies.includes(name))
            continue;
        problems.push({
            kind: 'invalid-value',
            message: `dependency_constraints names '${name}', which dependencies does not list`,
            region: document.regionOfKey([...META, 'dependency_constraints', name]),
        });
    }
    if (problems.length > 0 || layer === undefined)
        return { ok: false, problems };
    return {
        ok: true,
        metadata: {
            name: meta.name,
            version: meta.version,
            layer,
            writtenLayer: meta.layer,
            description: meta.description ?? '',
            dependencies,
            dependencyConstraints: constraints,
            priorityBand: meta.priority_band ?? undefined,
        },
    };
}

// EXTERNAL MODULE: ./lib/packs/place.js
var place = __webpack_require__(6221);
// EXTERNAL MODULE: ./lib/packs/unknown-keys.js
var unknown_keys = __webpack_require__(5017);
;// CONCATENATED MODULE: ./lib/packs/shipped-pack.js








/** Lists a folder of packs. */
function openShelf(folder) {
    const prefix = folder.root === '' ? '' : `${folder.root}/`;
    const entries = folder.snapshot.entries().filter((entry) => entry.path.startsWith(prefix));
    const names = entries.flatMap((entry) => {
        if (!entry.path.endsWith('/metadata.yaml'))
            return [];
        const name = entry.path.slice(prefix.length, -'/metadata.yaml'.length);
        return name === '' || name.includes('/') ? [] : [name];
    });
    return { folder, entries, names: (0,order/* sortedBy */.V)(names, (name) => name) };
}
/** Reads one pack; never throws for what the pack holds. */
function readShippedPack(shelf, name) {
    const { folder } = shelf;
    const path = folder.root === '' ? name : `${folder.root}/${name}`;
    const metadataPath = `${path}/metadata.yaml`;
    const faults = [];
    const policyPaths = policyFilesOf(shelf, path, faults);
    const contents = folder.snapshot.readMany([metadataPath, ...policyPaths]);
    const metadataBytes = bytesOf(contents.get(metadataPath), metadataPath, faults);
    const files = policyPaths.map((file) => ({
        path: file.slice(path.length + 1),
        bytes: bytesOf(contents.get(file), file, faults),
    }));
    const { metadata, unknownKeys } = metadataOf(metadataBytes, metadataPath, name, faults);
    return {
        name,
        folder,
        path,
        metadata,
        policies: files.flatMap((file, position) => policyOf(name, path, file, position + 1, faults)),
        checksum: (0,checksum/* packChecksum */.TI)(metadataBytes, files),
        contentDigest: (0,checksum/* contentDigest */.eZ)([{ path: 'metadata.yaml', bytes: metadataBytes }, ...files]),
        faults,
        unknownKeys,
    };
}
function policyFilesOf(shelf, path, faults) {
    const prefix = `${path}/policies/`;
    const found = [];
    for (const entry of shelf.entries) {
        if (!entry.path.startsWith(prefix))
            continue;
        if (entry.path.endsWith('.yml'))
            faults.push({ path: entry.path, message: 'the file would not be installed; policy files end in .yaml' });
        if (!entry.path.endsWith('.yaml'))
            continue;
        if ((0,snapshot/* isRegularFile */.Ze)(entry))
            found.push(entry.path);
        else
            faults.push({ path: entry.path, message: 'the policy is not a regular file' });
    }
    return (0,order/* sortedBy */.V)(found, (file) => file);
}
function bytesOf(content, path, faults) {
    if (content?.kind === 'bytes')
        return content.bytes;
    faults.push({ path, message: `the file cannot be read (${(content?.reason ?? 'missing').replaceAll('-', ' ')})` });
    return new Uint8Array();
}
function metadataOf(bytes, path, name, faults) {
    const read = (0,read_yaml/* readYaml */.gM)(bytes);
    if (!read.ok) {
        faults.push(...read.problems.map((problem) => faultOf(path, problem, undefined)));
        return { metadata: undefined, unknownKeys: [] };
    }
    const { document } = read;
    const result = readMetadata(document, name);
    if (!result.ok) {
        faults.push(...result.problems.map((problem) => faultOf(path, problem, document.text)));
        return { metadata: undefined, unknownKeys: [] };
    }
    const { __pack_meta: meta } = document.value;
    const unknown = [...(0,unknown_keys/* unknownKeysOf */.e)(document.value, [], ['__pack_meta']), ...(0,unknown_keys/* unknownKeysOf */.e)(meta, META, METADATA_KEYS)];
    return { metadata: result.metadata, unknownKeys: unknown.map((key) => ({ ...key, place: (0,place/* placeOfKey */.qQ)(path, document, key.path) })) };
}
function policyOf(pack, packPath, file, index, faults) {
    const path = `${packPath}/${file.path}`;
    const read = (0,read_yaml/* readYaml */.gM)(file.bytes);
    if (!read.ok) {
        faults.push(...read.problems.map((problem) => faultOf(path, problem, undefined)));
        return [];
    }
    const id = policyIdOf(read.document.value);
    if (id === undefined) {
        faults.push({ path, message: 'the policy has no id' });
        return [];
    }
    const { document } = read;
    return [{ path: file.path, document, id, index, installedName: (0,installed_name/* installedName */.qv)(pack, index, id), digest: (0,checksum/* semanticDigest */.tC)(document.value) }];
}
function faultOf(path, problem, text) {
    return { ...(0,place/* placeOfProblem */.Mz)(path, problem, text), message: problem.message };
}
/** The `id` of a parsed policy file, if it has a usable one. */
function policyIdOf(value) {
    const id = valueOfKey(value, 'id');
    return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}
/** The `priority` of a parsed policy file as it is written, undefined when there is none. */
function priorityOf(value) {
    return valueOfKey(value, 'priority');
}
function valueOfKey(value, key) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return undefined;
    return value[key];
}


/***/ }),

/***/ 5017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unknownKeysOf)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);

/** The keys of the map `value` that are not among the known ones, each with the known key that it resembles. */
function unknownKeysOf(value, path, known) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [];
    const present = Object.keys(value);
    const free = known.filter((key) => !present.includes(key));
    return present.filter((key) => !known.includes(key)).map((key) => ({ path: [...path, key], key, suggestion: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(key, free) }));
}


/***/ }),

/***/ 6373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ baseUnreadable)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const baseUnreadable = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'config/base-unreadable',
    area: 'config',
    title: 'What decides cannot be read in the base',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ what, reason }) => `The ${what} of the base cannot be used, so the built-in rules judge this change: ${reason}.`,
    help: () => 'Correct the file in a change of its own.',
    why: 'The rules of the base decide. When they are broken, the built-in ones stand in for them, so that the change that repairs them can pass and no other change passes by accident.',
    examples: {
        fires: ['The base holds a config file with an unknown key.'],
        silent: ['Only the head of the change is broken: that is config/invalid.'],
    },
});


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const changed = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'config/changed',
    area: 'config',
    title: 'What decides was changed',
    level: 'note',
    severity: 'low',
    confidence: 'high',
    message: ({ what, change }) => `This change ${change} the ${what}; it decides from the next change on, and this one is judged by the base's.`,
    help: () => 'Nothing to mend: see that the change is meant.',
    why: 'The config file, the skill policy, waivers, approvals and keys decide what passes. A change to them deserves a look of its own, even when it loosens nothing.',
    examples: { fires: ['A pull request lowers `max_risk_score`.'], silent: ['A pull request leaves `.vaultgate/` alone.'] },
});


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ introduced)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const introduced = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'config/introduced',
    area: 'config',
    title: 'What decides is new',
    level: 'note',
    severity: 'low',
    confidence: 'high',
    message: ({ what }) => `This change brings a first ${what}; it decides from the next change on, and this one is judged without it.`,
    help: () => 'Nothing to mend: see that the rules are meant.',
    why: 'A change cannot be judged by rules that it brings itself. Where the base has none, the built-in ones judge, and the report says so.',
    examples: { fires: ['The first pull request that adds `.vaultgate/policy.yaml`.'], silent: ['The base has the file already.'] },
});


/***/ }),

/***/ 1165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const invalid = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'config/invalid',
    area: 'config',
    title: 'What decides cannot be read',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ what, reason }) => `The ${what} of this change cannot be used: ${reason}.`,
    help: () => 'Correct it at this place; once merged as it is, every run would stop with it.',
    why: 'A rule that cannot be read decides nothing. The gate does not guess what was meant: a misspelt key would otherwise switch a limit off in silence.',
    examples: { fires: ['`max_risk_scor: 29` in the skill policy.', 'A tab as indentation.'], silent: ['A file that holds only comments.'] },
});


/***/ }),

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loosened)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const loosened = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'config/loosened',
    area: 'config',
    title: 'What decides lets more through',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ key, from, to }) => `This change loosens ${key} from ${from} to ${to}.`,
    help: ({ digest }) => `Take the change back, or have it approved: an entry of kind loosening with the digest ${digest} in .vaultgate/approvals.yaml, or a review by one of the approvers.`,
    why: 'What decides is read from the base, so a change cannot pass by rules that it brought along. But once merged, looser rules judge everything after, and a gate that is widened without anybody noticing is none. The comparison is of meaning: a higher limit, a wider list, a capability that is no longer blocked, a longer waiver or a new exclusion counts; comments and order do not.',
    examples: {
        fires: [
            '`max_risk_score: 29` becomes `59`.',
            '`network: { mode: block }` becomes `allow`.',
            'The config file gains `exclude: [skills/**]`.',
        ],
        silent: ['`max_risk_score: 59` becomes `29`.', 'A comment is added.'],
    },
});


/***/ }),

/***/ 5883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ AMBIGUOUS_SCALAR_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const AMBIGUOUS_SCALAR_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'policy/ambiguous-scalar',
    area: 'policies',
    title: 'Value that YAML readers understand differently',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ field, source, yaml11, yaml12 }) => `\`${field}: ${source}\` is ${yaml11} to a YAML 1.1 reader such as VaultKit's, and ${yaml12} to a YAML 1.2 reader.`,
    help: ({ source, yaml11 }) => yaml11 === 'true' || yaml11 === 'false'
        ? `Write "${source}" in quotes if the word is meant, or ${yaml11} if the truth value is meant.`
        : `Write "${source}" in quotes if the text is meant, or the plain number if the number is meant.`,
    why: 'Ruby and Python read YAML 1.1: an unquoted NO is false, 17:00 is the number 1020, 010 is eight. A region code or a time window written so never matches, and the rule that carries it never fires.',
    examples: { fires: ['requester_region: NO', 'after: 17:00'], silent: ['requester_region: "NO"', 'after: "17:00"'] },
});


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ DUPLICATE_ID_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const DUPLICATE_ID_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'policy/duplicate-id',
    area: 'policies',
    title: 'Policy id used twice',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ policy_id, first_path, first_line }) => `The policy id ${policy_id} is already used at ${first_path}:${String(first_line)}.`,
    help: () => 'Give one of the two another id, or remove the one that is not meant.',
    why: 'VaultKit refuses to compile a policy bundle in which two files share an id, so none of the policies can be deployed.',
    examples: { fires: ['a.yaml and b.yaml both with id: mask_pii'], silent: ['ids mask_pii and mask_pii_eu'] },
});


/***/ }),

/***/ 4260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ IGNORED_CONDITION_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const IGNORED_CONDITION_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'policy/ignored-condition',
    area: 'policies',
    title: 'Condition that VaultKit ignores',
    level: 'warning',
    severity: 'medium',
    confidence: 'high',
    message: ({ field }) => field === 'context.time.timezone'
        ? 'VaultKit ignores `context.time.timezone`: the window is judged by the clock of its server.'
        : `VaultKit ignores the conditions under \`${field}\`: the policy applies whether or not they hold.`,
    help: ({ field }) => field === 'context.time.timezone'
        ? 'State the window in the time of the server and remove `timezone`.'
        : 'Move them to a top-level `context`, the one place that VaultKit reads.',
    why: "VaultKit's guide shows conditions under `match.context`, and some of its policies under `when`, but its engine and its compiler read the top-level `context` alone. A policy meant for one role then applies to everybody, or an exception for one role opens the door to all.",
    examples: {
        fires: ['match: { context: { requester_role: admin } }', 'when: { environment: production }'],
        silent: ['context: { requester_role: admin }'],
    },
});


/***/ }),

/***/ 1225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ INVALID_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const MESSAGES = {
    'not-a-map': (field) => field === '' ? 'A policy file holds one map of keys and values.' : `\`${field}\` must be a map of keys and values.`,
    'not-a-text': (field, value) => `\`${field}\` must be a text that is not empty${found(value)}.`,
    'not-a-list': (field, value) => `\`${field}\` must be a list with at least one text${found(value)}.`,
    'missing-text': (field) => `\`${field}\` is required and must be a text that is not empty.`,
    'no-action': () => '`action` must set exactly one of deny, require_approval, mask and allow to true, and sets none.',
    'several-actions': (_field, value) => `\`action\` must set exactly one of deny, require_approval, mask and allow to true, and sets ${value}.`,
    'flag-not-boolean': (field, value) => `\`${field}\` must be true or false${found(value)}; VaultKit takes any other value for true.`,
    'reason-missing': () => 'A policy that denies or requires an approval must give its reason in `action.reason`.',
    'approver-missing': () => 'A policy that requires an approval must name who gives it in `action.approver_role`.',
    'ttl-grammar': (field, value) => `\`${field}\` must be a number of seconds or a number followed by s, m, h or d, above zero${found(value)}.`,
    'ttl-days': (field, value) => `\`${field}\` is ${value}, and VaultKit's runtime reads no days: it drops the limit.`,
    'masking-method': (field, value) => `\`${field}\` must be one of redact, hash, truncate, nullify, full and partial${found(value)}.`,
    'masking-unused': () => 'VaultKit applies `masking` only to a policy whose action is mask, so this block has no effect.',
    'priority-not-integer': (_field, value) => `\`priority\` must be an integer${found(value)}.`,
    'clearance-type': (field, value) => `\`${field}\` must be a text or an integer${found(value)}.`,
    'null-condition': (field) => `\`${field}\` has no value, which VaultKit reads as no condition at all.`,
    'time-grammar': (field, value) => `\`${field}\` must be a quoted time of the day from "00:00" to "23:59"${found(value)}.`,
    'time-bound-missing': (field) => `\`${field}\` is required: a time window needs both \`after\` and \`before\`.`,
};
function found(value) {
    return value === '' ? '' : `, not ${value}`;
}
const HELP = {
    'no-action': 'Set the intended one to true, for example `deny: true`.',
    'several-actions': 'Keep one of them; a second effect needs a policy of its own.',
    'flag-not-boolean': 'Write true or false without quotes.',
    'reason-missing': 'Add `reason: "…"` under `action`, in words that the refused person understands.',
    'approver-missing': 'Add `approver_role: ROLE` under `action`.',
    'ttl-grammar': 'Write for example `ttl: "1h"`.',
    'ttl-days': 'Write it in hours, for example "48h" for two days.',
    'masking-unused': 'Set `mask: true`, or remove the block.',
    'null-condition': 'Give it a value, or remove the key if the policy is meant for every request.',
    'time-grammar': 'Write the time in quotes with two digits each, for example "09:00".',
};
const INVALID_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'policy/invalid',
    area: 'policies',
    title: 'Policy breaks the schema',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ fault, field, value }) => MESSAGES[fault](field, value),
    help: ({ fault }) => HELP[fault] ?? 'Correct the value; `vaultgate policy validate` checks it.',
    why: 'VaultKit refuses a file that breaks its schema when it compiles the policy bundle, or worse, drops the part that it does not understand and enforces the rest. Either way a rule that reviewers believe to be in force is not.',
    examples: {
        fires: ['action: { deny: true, allow: true }', 'action: { deny: true }  # no reason', 'priority: high'],
        silent: ['action: { deny: true, reason: "Card data stays in production." }'],
    },
});


/***/ }),

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ UNKNOWN_KEY_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const UNKNOWN_KEY_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'policy/unknown-key',
    area: 'policies',
    title: 'Unknown key in a policy',
    level: 'error',
    severity: 'medium',
    confidence: 'high',
    message: ({ key, inside, suggestion }) => {
        const where = inside === '' ? 'a policy' : `\`${inside}\``;
        const hint = suggestion === null ? '' : `; did you mean \`${suggestion}\`?`;
        return `\`${key}\` is no key of ${where} and has no effect${hint}${hint === '' ? '.' : ''}`;
    },
    help: ({ suggestion, known }) => suggestion === null ? `Remove it, or use one of ${known.join(', ')}.` : `Write \`${suggestion}\`, or remove the key.`,
    why: 'A misspelt key is not an error for VaultKit: the condition or obligation under it is simply gone, so the policy applies to other requests than its author meant.',
    examples: {
        fires: ['contxt: { environment: production }', 'match: { fields: { contain: [pii] } }'],
        silent: ['context: { environment: production }'],
    },
});


/***/ }),

/***/ 1171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ UNREADABLE_POLICY_RULE)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7849);

const UNREADABLE_POLICY_RULE = (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'policy/unreadable',
    area: 'policies',
    title: 'Policy file cannot be read',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: ({ problem }) => `The policy file cannot be read: ${problem}.`,
    help: () => 'Make it a regular file with one valid YAML map, without aliases or repeated keys.',
    why: 'A policy that cannot be read is a policy that is not enforced. It is an error here rather than a file left out, since leaving it out would look like a repository in order.',
    examples: { fires: ['id: a\nid: b', 'action: *shared'], silent: ['id: a'] },
});


/***/ }),

/***/ 7570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CAPABILITIES)
/* harmony export */ });
const CAPABILITIES = ['dynamic_code', 'exec', 'network', 'reads', 'secrets', 'writes'];


/***/ }),

/***/ 3969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BUILT_IN_POLICY),
/* harmony export */   o: () => (/* binding */ BUILT_IN_PROFILES)
/* harmony export */ });
/** The policy where there is no file: the score alone decides. */
const BUILT_IN_POLICY = {
    policy_version: 'v1',
    gates: { max_risk_score: 59, allow_verdicts: ['PASS', 'WARN'] },
    constraints: { exactly_one_manifest: true },
};
/** The profiles that every policy has unless it defines its own of the name; `strict_v0` has SkillVault's values. */
const BUILT_IN_PROFILES = {
    strict_v0: {
        gates: { max_risk_score: 29, allow_verdicts: ['PASS'] },
        capabilities: { network: { mode: 'block' }, exec: { mode: 'block' }, writes: { mode: 'require_approval' } },
        constraints: {
            bundle_size_limit_bytes: 100_000,
            file_size_limit_bytes: 50_000,
            max_manifest_tokens_warn: 600,
            max_manifest_tokens_fail: 800,
        },
    },
};


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ON: () => (/* binding */ parsePolicy),
  nZ: () => (/* binding */ resolvePolicy)
});

// UNUSED EXPORTS: policyError

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(175);
// EXTERNAL MODULE: ./lib/skills/policy/built-in.js
var built_in = __webpack_require__(3969);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/skills/analysis/facts.js
var facts = __webpack_require__(7570);
// EXTERNAL MODULE: ./lib/skills/policy/skill-policy.js
var skill_policy = __webpack_require__(7115);
;// CONCATENATED MODULE: ./lib/skills/policy/schema.js




const POLICY_VERSIONS = ['v1'];
/** One of a closed set of words; a misspelt one is answered with the nearest. */
function word(allowed) {
    return schemas/* enum */.k5n(allowed, {
        error: (issue) => {
            if (typeof issue.input !== 'string')
                return `one of ${allowed.join(', ')} is needed`;
            const nearest = (0,core_text/* nearestWord */.zZ)(issue.input, allowed);
            const hint = nearest === undefined ? `; known are ${allowed.join(', ')}` : `; did you mean '${nearest}'?`;
            return `unknown value '${(0,core_text/* snippetOf */.Vv)(issue.input, 60)}'${hint}`;
        },
    });
}
const count = schemas/* int */.Whr('a whole number is needed').min(0, 'must not be negative');
const gates = schemas/* strictObject */.rej({
    max_risk_score: schemas/* number */.aig('a number from 0 to 100 is needed').min(0, 'must be 0 or more').max(100, 'must be 100 or less').optional(),
    allow_verdicts: schemas/* array */.YOg(word(skill_policy/* SKILL_VERDICTS */.D), 'a list of verdicts is needed').optional(),
});
const capabilityRule = schemas/* strictObject */.rej({ mode: word(skill_policy/* CAPABILITY_MODES */.E), note: schemas/* string */.YjP('a text is needed').optional() });
const capabilities = schemas/* strictObject */.rej(Object.fromEntries(facts/* CAPABILITIES */.$.map((name) => [name, capabilityRule.optional()])));
const constraints = schemas/* strictObject */.rej({
    exactly_one_manifest: schemas/* boolean */.zMY('true or false is needed').optional(),
    bundle_size_limit_bytes: count.optional(),
    file_size_limit_bytes: count.optional(),
    max_manifest_tokens_warn: count.optional(),
    max_manifest_tokens_fail: count.optional(),
})
    .refine((value) => !warnsAboveFail(value), {
    path: ['max_manifest_tokens_warn'],
    error: 'the warning limit lies above max_manifest_tokens_fail',
});
/** Whether the limits are the wrong way round: a manifest would fail before it warns. */
function warnsAboveFail(value) {
    const { max_manifest_tokens_warn: warn, max_manifest_tokens_fail: fail } = value;
    return warn !== undefined && fail !== undefined && warn > fail;
}
const sections = { gates: gates.optional(), capabilities: capabilities.optional(), constraints: constraints.optional() };
const overlay = schemas/* strictObject */.rej(sections);
/** A `policy.v1` file as SkillVault documents it, with the capabilities that it does not know yet and `approvers`. */
const policyFileSchema = schemas/* strictObject */.rej({
    policy_version: word(POLICY_VERSIONS).optional(),
    ...sections,
    profiles: schemas/* record */.g1P(schemas/* string */.YjP(), overlay, 'a map of profiles is needed').optional(),
    approvers: schemas/* strictObject */.rej({ users: schemas/* array */.YOg(schemas/* string */.YjP()).optional(), teams: schemas/* array */.YOg(schemas/* string */.YjP()).optional() }, 'users and teams are needed')
        .optional(),
});

;// CONCATENATED MODULE: ./lib/skills/policy/read-policy.js





const SCHEMA_PROBLEMS = new Set(['unknown-key', 'invalid-value', 'forbidden-key']);
/** Parses a `policy.v1` file. Every fault has a line and a column; an empty file is one, since it would gate nothing. */
function parsePolicy(bytes) {
    const read = (0,read_yaml/* readYaml */.gM)(bytes);
    if (!read.ok)
        return { ok: false, faults: read.problems.map(faultOf) };
    if (read.document.value === null) {
        const message = 'the policy is empty and would gate nothing; write at least `policy_version: v1` and a gate';
        return { ok: false, faults: [{ code: 'POLICY_SCHEMA_INVALID', message, region: read.document.regionOf([]) }] };
    }
    const validated = read.document.validate(policyFileSchema);
    if (!validated.ok)
        return { ok: false, faults: validated.problems.map(faultOf) };
    const file = validated.value;
    const faults = Object.keys(file.profiles ?? {}).flatMap((name) => {
        const merged = { ...file.constraints, ...definedOf(file.profiles?.[name]?.constraints ?? {}) };
        if (!warnsAboveFail(merged))
            return [];
        const message = `profiles.${name}: with the top level, max_manifest_tokens_warn lies above max_manifest_tokens_fail`;
        return [{ code: 'POLICY_SCHEMA_INVALID', message, region: read.document.regionOf(['profiles', name, 'constraints']) }];
    });
    return faults.length > 0 ? { ok: false, faults } : { ok: true, file };
}
function faultOf(problem) {
    return {
        code: SCHEMA_PROBLEMS.has(problem.kind) ? 'POLICY_SCHEMA_INVALID' : 'POLICY_PARSE_ERROR',
        message: problem.message,
        ...(problem.region === undefined ? {} : { region: problem.region }),
    };
}
/**
 * The policy in force: the given file, or the built-in policy, with a profile laid over it. Throws UserError CONFIG with the
 * reason code and the place of every fault, and for a profile that neither the file nor the tool knows.
 */
function resolvePolicy(input, profile) {
    if (input === undefined)
        return overlaid(built_in/* BUILT_IN_POLICY */.U, { kind: 'built-in' }, profile);
    const read = parsePolicy(input.bytes);
    if (!read.ok)
        throw policyError(input.path, read.faults);
    return overlaid(read.file, { kind: 'file', path: input.path }, profile);
}
/** The error of a policy that cannot be used: first fault in the message, the others in the hint. */
function policyError(path, faults) {
    const lines = faults.map((fault) => {
        const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
        return `${fault.code}: ${path}${place}: ${fault.message}`;
    });
    const [first = `POLICY_PARSE_ERROR: ${path}`, ...rest] = lines;
    const hint = rest.length === 0 ? 'Correct the skill policy; docs/reference/skill-policy.md lists every key.' : rest.join('\n');
    return new errors/* UserError */.y('CONFIG', first, hint);
}
function overlaid(file, source, profile) {
    const overlay = profile === undefined ? undefined : overlayOf(file, profile);
    const gates = { ...definedOf(file.gates ?? {}), ...definedOf(overlay?.gates ?? {}) };
    const constraints = { ...definedOf(file.constraints ?? {}), ...definedOf(overlay?.constraints ?? {}) };
    return {
        source,
        profile,
        gates: gatesOf(gates),
        capabilities: { ...capabilitiesOf(file), ...capabilitiesOf(overlay ?? {}) },
        constraints: constraintsOf(constraints),
        approvers: file.approvers === undefined ? undefined : { users: file.approvers.users ?? [], teams: file.approvers.teams ?? [] },
    };
}
function overlayOf(file, profile) {
    const own = file.profiles ?? {};
    if (Object.hasOwn(own, profile))
        return own[profile] ?? {};
    if (Object.hasOwn(built_in/* BUILT_IN_PROFILES */.o, profile))
        return built_in/* BUILT_IN_PROFILES */.o[profile] ?? {};
    const known = [...new Set([...Object.keys(own), ...Object.keys(built_in/* BUILT_IN_PROFILES */.o)])].sort();
    const nearest = (0,core_text/* nearestWord */.zZ)(profile, known);
    const hint = nearest === undefined ? '' : `Did you mean ${nearest}? `;
    throw new errors/* UserError */.y('CONFIG', `unknown profile '${profile}'`, `${hint}Known are ${known.join(', ')}.`);
}
function gatesOf(gates) {
    return {
        ...(gates.max_risk_score === undefined ? {} : { maxRiskScore: gates.max_risk_score }),
        ...(gates.allow_verdicts === undefined ? {} : { allowVerdicts: gates.allow_verdicts }),
    };
}
function capabilitiesOf(section) {
    const rules = Object.entries(section.capabilities ?? {}).flatMap(([name, rule]) => rule === undefined ? [] : [[name, rule.note === undefined ? { mode: rule.mode } : { mode: rule.mode, note: rule.note }]]);
    return Object.fromEntries(rules);
}
function constraintsOf(constraints) {
    const { bundle_size_limit_bytes: bundle, file_size_limit_bytes: file } = constraints;
    const { max_manifest_tokens_warn: warn, max_manifest_tokens_fail: fail } = constraints;
    return {
        exactlyOneManifest: constraints.exactly_one_manifest ?? true,
        ...(bundle === undefined ? {} : { bundleSizeLimitBytes: bundle }),
        ...(file === undefined ? {} : { fileSizeLimitBytes: file }),
        ...(warn === undefined ? {} : { maxManifestTokensWarn: warn }),
        ...(fail === undefined ? {} : { maxManifestTokensFail: fail }),
    };
}
function definedOf(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}


/***/ }),

/***/ 7115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SKILL_VERDICTS),
/* harmony export */   E: () => (/* binding */ CAPABILITY_MODES)
/* harmony export */ });
const CAPABILITY_MODES = ['allow', 'block', 'require_approval'];
const SKILL_VERDICTS = ['PASS', 'WARN', 'FAIL'];


/***/ })

};
