export const id = 4913;
export const ids = [4913];
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

/***/ 13128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClock),
/* harmony export */   d: () => (/* binding */ FROZEN_TIME)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const FROZEN_TIME = '1970-01-01T00:00:00.000Z';
function readClock(options, terminal) {
    const now = options.now === undefined ? terminal.now() : parseTime(options.now);
    return { now, createdAt: options.deterministic === true ? FROZEN_TIME : now.toISOString() };
}
function parseTime(text) {
    const time = new Date(text);
    if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime())) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `--now: '${text}' is not an ISO 8601 time`, 'Write it like 2026-01-31T12:00:00Z.');
    }
    return time;
}


/***/ }),

/***/ 51517:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ putResult),
/* harmony export */   i9: () => (/* binding */ outputFile),
/* harmony export */   zR: () => (/* binding */ OUTPUT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _io_write_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53221);


const OUTPUT_OPTIONS = {
    format: 'value',
    output: 'value',
    out: 'value',
    now: 'value',
    deterministic: 'flag',
};
function outputFile({ output, out }) {
    return output ?? out;
}
function putResult(options, terminal, text) {
    const file = outputFile(options);
    if (file === undefined)
        terminal.out(text);
    else
        (0,_io_write_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, file), text);
}


/***/ }),

/***/ 34913:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runChange: () => (/* binding */ runChange)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
;// CONCATENATED MODULE: ./lib/io/disk.js




function openDisk(root) {
    const at = (path) => {
        requirePlainWay(root, path);
        return (0,external_node_path_.join)(root, path);
    };
    return {
        kindOf: (path) => kindAt(at(path)),
        read: (path) => (kindAt(at(path)) === 'file' ? attempt(path, 'read', () => readUnlessGone((0,external_node_path_.join)(root, path))) : undefined),
        list: (path) => (kindAt(at(path)) === 'folder' ? (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, path)).sort(order/* compareCodePoints */.O) : []),
        deviceOf: (path) => deviceOf(root, path),
        modifiedAt: (path) => (0,external_node_fs_.lstatSync)(at(path), { throwIfNoEntry: false })?.mtimeMs ?? 0,
        create: (path, bytes) => createFile(at(path), path, bytes),
        write: (path, bytes) => attempt(path, 'write', () => writeNew(at(path), 'w', bytes)),
        rename: (from, to) => attempt(to, 'write', () => (0,external_node_fs_.renameSync)(at(from), at(to))),
        remove: (path) => attempt(path, 'remove', () => (0,external_node_fs_.unlinkSync)(at(path))),
        makeFolder: (path) => {
            attempt(path, 'make', () => (0,external_node_fs_.mkdirSync)(at(path), { recursive: true }));
        },
        removeFolder: (path) => attempt(path, 'remove', () => (0,external_node_fs_.rmdirSync)(at(path))),
    };
}
function requirePlainWay(root, path) {
    const steps = path.split('/');
    if (path.startsWith('/') || steps.some((step) => step === '' || step === '.' || step === '..' || step.includes('\\'))) {
        throw new errors/* UserError */.y('IO', `${path} is not a path below the repository`, 'Name a path below the repository, without `..`.');
    }
    for (let length = 1; length < steps.length; length += 1) {
        const folder = steps.slice(0, length).join('/');
        if (kindAt((0,external_node_path_.join)(root, folder)) === 'symlink') {
            throw new errors/* UserError */.y('IO', `${folder} is a symbolic link, and nothing is written through links`, `Put the real folder at ${folder}.`);
        }
    }
}
function kindAt(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return 'nothing';
    if (stat.isFile())
        return 'file';
    if (stat.isDirectory())
        return 'folder';
    return stat.isSymbolicLink() ? 'symlink' : 'other';
}
function readUnlessGone(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        if (systemCodeOf(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
function deviceOf(root, path) {
    for (let steps = path.split('/'); steps.length > 0; steps = steps.slice(0, -1)) {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, ...steps), { throwIfNoEntry: false });
        if (stat !== undefined)
            return stat.dev;
    }
    return (0,external_node_fs_.lstatSync)(root).dev;
}
function createFile(file, path, bytes) {
    try {
        writeNew(file, 'wx', bytes);
        return true;
    }
    catch (error) {
        if (['EEXIST', 'ENOENT'].includes(systemCodeOf(error) ?? ''))
            return false;
        throw failure(path, 'write', error);
    }
}
function systemCodeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
function writeNew(file, flags, bytes) {
    const handle = (0,external_node_fs_.openSync)(file, flags, 0o644);
    try {
        for (let written = 0; written < bytes.byteLength;)
            written += (0,external_node_fs_.writeSync)(handle, bytes, written);
        (0,external_node_fs_.fsyncSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
function attempt(path, verb, action) {
    try {
        return action();
    }
    catch (error) {
        throw error instanceof errors/* UserError */.y ? error : failure(path, verb, error);
    }
}
function failure(path, verb, error) {
    return new errors/* UserError */.y('IO', `cannot ${verb} ${path}: ${(0,errors/* messageOf */.b)(error)}`, 'Check that the folder exists and that you may write to it.', {
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
;// CONCATENATED MODULE: ./lib/io/journal.js



const FORMAT = 'vaultgate.journal.v1';
const journal_digest = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const journalSchema = schemas/* strictObject */.rej({
    format_version: schemas/* literal */.euz(FORMAT),
    command: schemas/* string */.YjP(),
    steps: schemas/* array */.YOg(schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            kind: schemas/* literal */.euz('write'),
            path: schemas/* string */.YjP(),
            staged: schemas/* string */.YjP().regex(/^[0-9]{4,6}$/),
            before: journal_digest.nullable(),
            after: journal_digest,
        }),
        schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('remove'), path: schemas/* string */.YjP(), before: journal_digest }),
    ])),
});
function printJournal(journal) {
    return (0,json/* prettyJson */.D_)({ format_version: FORMAT, command: journal.command, steps: journal.steps });
}
function parseJournal(bytes, path) {
    try {
        const { command, steps } = journalSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
        return { command, steps };
    }
    catch (error) {
        throw new errors/* UserError */.y('STATE', `${path} is left over from an interrupted command and cannot be read: ${(0,errors/* messageOf */.b)(error).split('\n')[0] ?? ''}`, `Take the last good state back from git, then delete the folder of ${path}.`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/io/file-transaction.js



function applyChanges(disk, place, command, changes) {
    requireOneDevice(disk, place, changes);
    for (const change of changes)
        requireUnchanged(disk, change);
    carryOut(disk, place, stage(disk, place, command, changes));
}
function stage(disk, place, command, changes) {
    try {
        disk.makeFolder(place.folder);
        const steps = changes.map((change, index) => {
            if (change.kind === 'remove')
                return change;
            const staged = String(index).padStart(4, '0');
            disk.write(`${place.folder}/${staged}`, change.bytes);
            return { kind: 'write', path: change.path, staged, before: change.before, after: (0,digest/* sha256Hex */.f)(change.bytes) };
        });
        disk.write(`${place.folder}/journal.tmp`, new TextEncoder().encode(printJournal({ command, steps })));
        disk.rename(`${place.folder}/journal.tmp`, journalPath(place));
        return steps;
    }
    catch (error) {
        if (disk.kindOf(journalPath(place)) === 'nothing')
            clear(disk, place, disk.list(place.folder));
        throw error;
    }
}
function recoverChanges(disk, place) {
    const names = disk.list(place.folder);
    const bytes = disk.read(journalPath(place));
    if (bytes === undefined) {
        if (disk.kindOf(place.folder) === 'nothing')
            return { kind: 'nothing' };
        clear(disk, place, names);
        return names.length === 0 ? { kind: 'nothing' } : { kind: 'undone' };
    }
    const journal = parseJournal(bytes, journalPath(place));
    requireAllowed(journal, place);
    return { kind: 'completed', command: journal.command, kept: carryOut(disk, place, journal.steps) };
}
function journalPath(place) {
    return `${place.folder}/journal.json`;
}
function carryOut(disk, place, steps) {
    try {
        return putInPlace(disk, place, steps);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const hint = 'Mend the cause and run any command that changes packs: it completes this one first.';
        throw new errors/* UserError */.y(error.code, error.message, hint, { cause: error });
    }
}
function putInPlace(disk, place, steps) {
    const kept = [];
    for (const step of steps) {
        const now = digestOf(disk, step.path);
        if (step.kind === 'write' ? disk.kindOf(`${place.folder}/${step.staged}`) === 'nothing' : now === null)
            continue;
        if (now !== null && now !== step.before && (step.kind === 'remove' || now !== step.after)) {
            const name = freeName(disk, step.path);
            disk.rename(step.path, name);
            kept.push(name);
        }
        if (step.kind === 'write') {
            makeFolderOf(disk, step.path);
            disk.rename(`${place.folder}/${step.staged}`, step.path);
        }
        else if (disk.kindOf(step.path) !== 'nothing') {
            disk.remove(step.path);
        }
    }
    disk.remove(journalPath(place));
    clear(disk, place, disk.list(place.folder));
    return kept;
}
function clear(disk, place, names) {
    for (const name of names)
        disk.remove(`${place.folder}/${name}`);
    disk.removeFolder(place.folder);
}
function freeName(disk, path) {
    for (let number = 1;; number += 1) {
        const name = number === 1 ? `${path}.orig` : `${path}.orig.${String(number)}`;
        if (disk.kindOf(name) === 'nothing')
            return name;
    }
}
function digestOf(disk, path) {
    const bytes = disk.read(path);
    return bytes === undefined ? null : (0,digest/* sha256Hex */.f)(bytes);
}
function requireUnchanged(disk, change) {
    const kind = disk.kindOf(change.path);
    if ((kind === 'file' || kind === 'nothing') && digestOf(disk, change.path) === change.before)
        return;
    throw new errors/* UserError */.y('IO', `${change.path} changed while the command was at work`, 'Run the command again.');
}
function requireOneDevice(disk, place, changes) {
    const device = disk.deviceOf(place.folder);
    const other = changes.find((change) => disk.deviceOf(change.path) !== device);
    if (other === undefined)
        return;
    throw new errors/* UserError */.y('IO', `${other.path} lies on another file system than ${place.folder}, so files cannot be put in place in one step`, 'Keep the policies folder, the state file and .vaultgate on one file system.');
}
function requireAllowed(journal, place) {
    const strange = journal.steps.find((step) => !place.allows(step.path));
    if (strange === undefined)
        return;
    throw new errors/* UserError */.y('STATE', `${journalPath(place)} speaks of ${strange.path}, which this command would not touch`, 'Run the command with the --policies-dir and --state-file of the interrupted one, or delete the folder if you do not know where it comes from.');
}
function makeFolderOf(disk, path) {
    const slash = path.lastIndexOf('/');
    if (slash > 0)
        disk.makeFolder(path.slice(0, slash));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/io/write-lock.js




const FOREIGN_STALE_MS = 10 * 60 * 1000;
const HALF_WRITTEN_STALE_MS = 1000;
const TAKEOVER_STALE_MS = 2 * 1000;
const POLL_MS = 25;
const LOCK_PATIENCE_MS = 10_000;
async function withWriteLock(disk, path, action, patience = LOCK_PATIENCE_MS) {
    const mine = new TextEncoder().encode(`${JSON.stringify({ pid: process.pid, host: (0,external_node_os_.hostname)() })}\n`);
    const deadline = Date.now() + patience;
    while (!tryCreate(disk, path, mine) && !takeOver(disk, path, mine)) {
        if (Date.now() > deadline) {
            throw new errors/* UserError */.y('IO', `another command is changing packs (it holds ${path})`, `Wait for it; if none is running, delete ${path}.`);
        }
        await (0,promises_.setTimeout)(POLL_MS);
    }
    try {
        return await action();
    }
    finally {
        disk.remove(path);
        removeIfEmpty(disk, folderOf(path));
    }
}
function tryCreate(disk, path, mine) {
    disk.makeFolder(folderOf(path));
    return disk.create(path, mine);
}
function removeIfEmpty(disk, folder) {
    if (disk.kindOf(folder) !== 'folder' || disk.list(folder).length > 0)
        return;
    try {
        disk.removeFolder(folder);
    }
    catch {
    }
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/'));
}
function takeOver(disk, path, mine) {
    if (!isStale(disk, path))
        return false;
    const guard = `${path}.takeover`;
    if (!disk.create(guard, mine)) {
        if (Date.now() - disk.modifiedAt(guard) > TAKEOVER_STALE_MS && disk.kindOf(guard) === 'file')
            disk.remove(guard);
        return false;
    }
    try {
        if (!isStale(disk, path))
            return false;
        disk.remove(path);
        return disk.create(path, mine);
    }
    finally {
        disk.remove(guard);
    }
}
function isStale(disk, path) {
    const bytes = disk.read(path);
    if (bytes === undefined)
        return false;
    const owner = ownerOf(bytes);
    const age = Date.now() - disk.modifiedAt(path);
    if (owner === undefined)
        return age > HALF_WRITTEN_STALE_MS;
    return owner.host === (0,external_node_os_.hostname)() ? !isAlive(owner.pid) : age > FOREIGN_STALE_MS;
}
function ownerOf(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value))
            return undefined;
        const { pid, host } = value;
        return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 && typeof host === 'string' ? { pid, host } : undefined;
    }
    catch {
        return undefined;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return systemCodeOf(error) === 'EPERM';
    }
}

// EXTERNAL MODULE: ./lib/packs/installed.js
var packs_installed = __webpack_require__(97288);
// EXTERNAL MODULE: ./lib/packs/lock.js
var packs_lock = __webpack_require__(84267);
// EXTERNAL MODULE: ./lib/packs/pending.js
var pending = __webpack_require__(74877);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
;// CONCATENATED MODULE: ./lib/io/overlay-snapshot.js


function overlaySnapshot(base, changes) {
    const kept = base.entries().filter((entry) => !changes.has(entry.path));
    const written = [...changes].flatMap(([path, bytes]) => bytes === null ? [] : [{ path, kind: 'file', size: bytes.byteLength }]);
    const entries = (0,order/* sortedBy */.V)([...kept, ...written], (entry) => entry.path);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const own = (path, limit) => {
        const bytes = changes.get(path);
        if (bytes === undefined)
            return undefined;
        if (bytes === null)
            return snapshot/* MISSING */.lV;
        return bytes.byteLength > limit ? { kind: 'unreadable', reason: 'too-large' } : { kind: 'bytes', bytes };
    };
    return {
        label: base.label,
        skipped: base.skipped,
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read: (path, limit = snapshot/* MAX_FILE_BYTES */.gZ) => own(path, limit) ?? base.read(path, limit),
        readMany: (paths, limit = snapshot/* MAX_FILE_BYTES */.gZ) => {
            const others = base.readMany(paths.filter((path) => !changes.has(path)), limit);
            return new Map(paths.map((path) => [path, own(path, limit) ?? others.get(path) ?? snapshot/* MISSING */.lV]));
        },
    };
}

// EXTERNAL MODULE: ./lib/policies/read-policies.js + 1 modules
var read_policies = __webpack_require__(22043);
// EXTERNAL MODULE: ./lib/rules/registry.js + 4 modules
var registry = __webpack_require__(95893);
// EXTERNAL MODULE: ./lib/packs/read-packs.js + 9 modules
var read_packs = __webpack_require__(89467);
;// CONCATENATED MODULE: ./lib/packs/validate-plan.js






const REFUSED = 'the packs as they would be are not sound';
function validatePlan(tree, settings, changes) {
    if (changes.length === 0)
        return [];
    const changed = overlaySnapshot(tree, new Map(changes.map((change) => [change.path, change.kind === 'write' ? change.bytes : null])));
    const before = judge(tree, settings);
    const after = judge(changed, settingsOver(changed, tree, settings));
    const known = new Set(before.findings.map(identityOf));
    const fresh = after.findings.filter((finding) => !known.has(identityOf(finding)));
    const error = fresh.find((finding) => finding.level === 'error');
    if (error !== undefined)
        throw refusal(error);
    return [...fresh, ...(0,read_policies/* compareSets */.zD)(before.policies, after.policies)];
}
function judge(tree, settings) {
    const policies = (0,read_policies/* readPolicies */.h9)(tree, settings);
    return { policies, findings: [...(0,read_packs/* readPacks */.t)(tree, settings).findings, ...policies.findings] };
}
function settingsOver(after, tree, settings) {
    return {
        ...settings,
        shippedPacks: settings.shippedPacks.map((folder) => (folder.snapshot === tree ? { ...folder, snapshot: after } : folder)),
    };
}
function identityOf(finding) {
    return `${finding.rule}\0${finding.path}\0${(0,json/* canonicalJson */.dj)(finding.details)}`;
}
function refusal(finding) {
    const rule = (0,registry/* ruleOf */.Y)(finding.rule);
    const message = rule?.message(finding.details) ?? finding.rule;
    const line = finding.region === undefined ? '' : `:${String(finding.region.startLine)}`;
    const text = /^(?:InvalidPack|DependencyMissing): /.test(message)
        ? `${message} at ${finding.path}${line}`
        : `InvalidPack: ${REFUSED}: ${message} (${finding.path}${line})`;
    return new errors/* UserError */.y('InvalidPack', text, rule?.help(finding.details) ?? '');
}

;// CONCATENATED MODULE: ./lib/packs/change-packs.js







function previewChange(change) {
    const tree = change.open();
    const leftOver = tree.snapshot.entries().find((entry) => entry.path.startsWith(`${pending/* PENDING_DIR */.Cs}/`));
    if (leftOver !== undefined) {
        throw new errors/* UserError */.y('STATE', `a command that changes packs was interrupted or is still running; ${leftOver.path} is left over`, 'Run the command without --dry-run, which completes or undoes it first.');
    }
    const plan = change.plan(tree);
    return {
        plan,
        findings: validatePlan(tree.snapshot, tree.settings, plan.changes),
        recovery: { kind: 'nothing' },
        outcome: 'preview',
        force: change.force,
    };
}
async function carryOutChange(disk, change) {
    return withWriteLock(disk, pending/* WRITE_LOCK */.yx, () => {
        const before = change.open();
        const recovery = recoverChanges(disk, transactionFolder(before.settings));
        const tree = recovery.kind === 'nothing' ? before : change.open();
        const plan = change.plan(tree);
        const findings = validatePlan(tree.snapshot, tree.settings, plan.changes);
        if (change.force === 'no' && plan.blockers.length > 0)
            return { plan, findings, recovery, outcome: 'blocked', force: change.force };
        if (plan.changes.length > 0)
            applyChanges(disk, transactionFolder(tree.settings), plan.command, plan.changes);
        return { plan, findings, recovery, outcome: 'applied', force: change.force };
    });
}
function requireUnblocked(plan) {
    if (plan.blockers.length === 0)
        return;
    const reasons = plan.blockers.map(({ pack, path, reason }) => `${path ?? pack} ${reason}`).join('; ');
    const kept = plan.steps.some((step) => step.action === 'remove') ? '' : ' (edited files are kept as .orig)';
    throw new errors/* UserError */.y('USAGE', `nothing was changed: ${reasons}`, `Look at the plan above; go on with --force${kept}.`);
}
function transactionFolder(settings) {
    return {
        folder: pending/* PENDING_DIR */.Cs,
        allows: (path) => path === settings.stateFile || path === packs_lock/* LOCK_FILE */.FI || (0,packs_installed/* isInside */.FK)(path, settings.policiesDir),
    };
}

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/packs/dependencies.js
var dependencies = __webpack_require__(43313);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/packs/layer.js
var packs_layer = __webpack_require__(80675);
// EXTERNAL MODULE: ./lib/packs/state.js
var state = __webpack_require__(39619);
;// CONCATENATED MODULE: ./lib/packs/state-edit.js




class StateEditor {
    #document;
    #style;
    constructor(text) {
        this.#document = (0,dist/* parseDocument */.Tp)(text ?? `---\nformat_version: ${state/* STATE_FORMAT */.Al}\ninstalled_packs: {}\n`, {
            version: '1.2',
            schema: 'core',
            stringKeys: true,
        });
        this.#style = styleOf(this.#document, text);
    }
    record(record) {
        const packs = this.#packs();
        const found = packs.get(record.name);
        const entry = (0,dist/* isMap */.jh)(found) ? found : new dist/* YAMLMap */.CA();
        this.#set(entry, 'name', this.#text(record.name));
        this.#set(entry, 'version', this.#text(record.version, 'version'));
        this.#set(entry, 'layer', this.#layer(record, entry));
        this.#set(entry, 'installed_at', this.#text(record.installedAt, 'installed_at'));
        this.#set(entry, 'pack_checksum', this.#text(record.checksum, 'pack_checksum'));
        this.#setFiles(entry, record.files);
        if (found !== entry) {
            packs.flow = false;
            packs.set(this.#text(record.name), entry);
        }
    }
    remove(name) {
        this.#packs().delete(name);
    }
    print() {
        return this.#document.toString({
            lineWidth: 0,
            indentSeq: this.#style.indentSeq,
            indent: this.#style.indent,
            flowCollectionPadding: this.#style.flowPadding,
        });
    }
    #packs() {
        const packs = this.#document.get('installed_packs');
        if ((0,dist/* isMap */.jh)(packs))
            return packs;
        const fresh = new dist/* YAMLMap */.CA();
        this.#document.set('installed_packs', fresh);
        return fresh;
    }
    #set(entry, key, value) {
        const found = entry.get(key, true);
        if (!(0,dist/* isScalar */.jn)(found)) {
            entry.set(key, value);
            return;
        }
        if (found.value === value.value)
            return;
        found.value = value.value;
        if (typeof value.value === 'string' && found.type !== dist/* Scalar */.X5.PLAIN)
            return;
        if (value.type === undefined)
            delete found.type;
        else
            found.type = value.type;
    }
    #setFiles(entry, files) {
        const found = entry.get('files');
        const list = (0,dist/* isSeq */.oP)(found) ? found : new dist/* YAMLSeq */.Rw();
        const old = new Map(list.items.flatMap((item) => ((0,dist/* isMap */.jh)(item) ? [[String(item.get('path')), item]] : [])));
        list.flow = files.length === 0;
        list.items = files.map((file) => {
            const item = old.get(file.path) ?? new dist/* YAMLMap */.CA();
            this.#set(item, 'path', this.#text(file.path));
            this.#set(item, 'policy_id', this.#text(file.policyId));
            return item;
        });
        if (list !== found)
            entry.set('files', list);
    }
    #layer(record, entry) {
        const own = entry.get('layer');
        const named = own === undefined ? this.#style.layerNames : typeof own === 'string';
        if (named)
            return this.#text(record.layer);
        return new dist/* Scalar */.X5(typeof record.writtenLayer === 'number' ? record.writtenLayer : (0,packs_layer/* layerNumber */.JP)(record.layer));
    }
    #text(value, key) {
        const scalar = new dist/* Scalar */.X5(value);
        const type = key === undefined ? undefined : this.#style.quotes.get(key);
        if (type !== undefined)
            scalar.type = type;
        else if (isOtherInYaml11(value))
            scalar.type = dist/* Scalar */.X5.QUOTE_SINGLE;
        return scalar;
    }
}
function isOtherInYaml11(value) {
    const document = (0,dist/* parseDocument */.Tp)(value, { version: '1.1', logLevel: 'silent', prettyErrors: false });
    return document.errors.length > 0 || document.toJS({ maxAliasCount: 0 }) !== value;
}
function styleOf(document, text) {
    if (document.errors.length > 0)
        throw new errors/* UserError */.y('STATE', 'the state file cannot be edited', 'Mend the state file first.');
    const quotes = new Map();
    let layerNames = false;
    const packs = document.get('installed_packs');
    for (const pair of (0,dist/* isMap */.jh)(packs) ? packs.items : []) {
        if (!(0,dist/* isMap */.jh)(pair.value))
            continue;
        layerNames ||= typeof pair.value.get('layer') === 'string';
        for (const key of ['version', 'installed_at', 'pack_checksum']) {
            const node = pair.value.get(key, true);
            if ((0,dist/* isScalar */.jn)(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'))
                quotes.set(key, node.type);
        }
    }
    const listed = /^( *)files:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)- /m.exec(text ?? '');
    const nested = /^installed_packs:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( +)\S/m.exec(text ?? '');
    return {
        layerNames,
        indentSeq: listed !== null && (listed[2] ?? '').length > (listed[1] ?? '').length,
        indent: Math.max(1, Math.min(8, (nested?.[1] ?? '  ').length)),
        flowPadding: !/[{[][^\s\]}]/.test(text ?? '{ }'),
        quotes,
    };
}

;// CONCATENATED MODULE: ./lib/packs/draft.js





class Draft {
    snapshot;
    settings;
    #files = new Map();
    #state;
    #lock;
    #installedAt;
    #stateTouched = false;
    constructor(snapshot, settings, facts, installedAt) {
        this.snapshot = snapshot;
        this.settings = settings;
        this.#installedAt = installedAt;
        this.#state = new StateEditor(facts.state.kind === 'ok' ? facts.state.state.document.text : undefined);
        this.#lock = new Map(facts.installed.flatMap((pack) => adopted(pack, settings.policiesDir)));
    }
    textOf(path) {
        const bytes = this.#bytesOf(path);
        return bytes === undefined ? undefined : (0,core_text/* decodeUtf8 */._6)(bytes);
    }
    exists(path) {
        const edited = this.#files.get(path);
        return edited === undefined ? this.snapshot.entry(path) !== undefined : edited !== null;
    }
    namesake(path) {
        if (this.exists(path))
            return path;
        const wanted = path.toLowerCase();
        return this.snapshot.entries().find((entry) => entry.path.toLowerCase() === wanted && this.exists(entry.path))?.path;
    }
    write(path, text) {
        this.#files.set(path, typeof text === 'string' ? new TextEncoder().encode(text) : text);
    }
    remove(path) {
        this.#files.set(path, null);
    }
    save(path) {
        const bytes = this.#bytesOf(path) ?? new Uint8Array();
        for (let number = 1;; number += 1) {
            const name = number === 1 ? `${path}.orig` : `${path}.orig.${String(number)}`;
            if (this.exists(name))
                continue;
            this.#files.set(name, bytes);
            return name;
        }
    }
    record(pack) {
        const { metadata } = pack;
        const entry = (0,packs_lock/* lockEntryOf */.FR)(pack, this.settings.policiesDir);
        if (entry !== undefined)
            this.#lock.set(pack.name, entry);
        this.#stateTouched = true;
        this.#state.record({
            name: pack.name,
            version: metadata.version,
            layer: metadata.layer,
            writtenLayer: metadata.writtenLayer,
            installedAt: this.#installedAt,
            checksum: pack.checksum,
            files: pack.policies.map((policy) => ({ path: `${this.settings.policiesDir}/${policy.installedName}`, policyId: policy.id })),
        });
    }
    forget(name) {
        this.#lock.delete(name);
        this.#stateTouched = true;
        this.#state.remove(name);
    }
    changes() {
        const files = new Map(this.#files);
        files.set(packs_lock/* LOCK_FILE */.FI, this.#lock.size === 0 ? null : new TextEncoder().encode((0,packs_lock/* printLock */.rY)(this.#lock)));
        if (this.#stateTouched)
            files.set(this.settings.stateFile, new TextEncoder().encode(this.#state.print()));
        const ordered = [...files].sort(([a], [b]) => this.#rank(a) - this.#rank(b) || (0,order/* compareCodePoints */.O)(a, b));
        return ordered.flatMap(([path, bytes]) => changeOf(path, bytes, this.#original(path)));
    }
    #rank(path) {
        if (path === this.settings.stateFile)
            return 3;
        if (path === packs_lock/* LOCK_FILE */.FI)
            return 2;
        return /\.orig(?:\.[0-9]+)?$/.test(path) ? 0 : 1;
    }
    #bytesOf(path) {
        const edited = this.#files.get(path);
        return edited === undefined ? this.#original(path) : (edited ?? undefined);
    }
    #original(path) {
        const content = this.snapshot.read(path);
        return content.kind === 'bytes' ? content.bytes : undefined;
    }
}
function changeOf(path, bytes, original) {
    const before = original === undefined ? null : (0,digest/* sha256Hex */.f)(original);
    if (bytes === null)
        return before === null ? [] : [{ kind: 'remove', path, before }];
    return before === (0,digest/* sha256Hex */.f)(bytes) ? [] : [{ kind: 'write', path, bytes, before }];
}
function adopted(pack, policiesDir) {
    const entry = (pack.recorded === undefined ? undefined : (0,packs_lock/* lockEntryOf */.FR)(pack.recorded, policiesDir)) ?? pack.locked;
    return entry === undefined ? [] : [[pack.entry.name, entry]];
}

// EXTERNAL MODULE: ./lib/packs/judge-drift.js
var judge_drift = __webpack_require__(10319);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(40675);
// EXTERNAL MODULE: ./lib/packs/field-changes.js
var field_changes = __webpack_require__(87994);
;// CONCATENATED MODULE: ./lib/packs/installed-text.js
function installedText(metadata, policy) {
    const header = [
        `# Policy pack: ${metadata.name}`,
        `# Version: ${metadata.version}`,
        `# Layer: ${metadata.layer}`,
        `# Source: ${oneLine(policy.path)}`,
        '#',
        '# Installed by vaultgate. An edit here is reported as drift; keep rules of your own in files of your own.',
        `# Take the text of the pack back with: vaultgate pack upgrade ${metadata.name} --force`,
        '#',
    ];
    const text = policy.document.text.replace(/\r\n?/g, '\n').replace(/^---[ \t]*\n/, '');
    return `${header.join('\n')}\n${text.endsWith('\n') ? text : `${text}\n`}`;
}
function oneLine(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}

// EXTERNAL MODULE: ./lib/packs/shipped-pack.js + 1 modules
var shipped_pack = __webpack_require__(60141);
;// CONCATENATED MODULE: ./lib/packs/plan-files.js








function planInstalledFiles(draft, pack, installed) {
    const owned = installed === undefined ? [] : ownedFiles(installed, draft);
    const wanted = new Map(pack.policies.map((policy) => [`${draft.settings.policiesDir}/${policy.installedName}`, policy]));
    const blockers = [];
    const files = [];
    for (const file of owned) {
        const planned = wanted.get(file.path);
        if (file.state === 'missing' || mayBeReplaced(file, planned?.document.value))
            continue;
        blockers.push({ pack: pack.name, path: file.path, reason: reasonOf(file) });
        files.push(saved(draft, file.path));
    }
    for (const file of owned) {
        if (file.state === 'missing' || wanted.has(file.path))
            continue;
        files.push(deleted(draft, file.path));
    }
    const ownedPaths = new Set(owned.filter((file) => file.state !== 'missing').map((file) => file.path));
    for (const [path, policy] of wanted) {
        const text = installedText(pack.metadata, policy);
        if (ownedPaths.has(path)) {
            const before = draft.textOf(path) ?? '';
            const asItIs = installed?.entry.checksum === pack.checksum && (0,json/* equalValues */.b9)(plan_files_valueOf(before), policy.document.value);
            if (before !== text && !asItIs)
                files.push(replaced(draft, path, before, text));
        }
        else {
            files.push(created(draft, path, text, policy.document.value));
        }
    }
    return { files, blockers };
}
function planRemovedFiles(draft, installed) {
    const present = ownedFiles(installed, draft).filter((file) => file.state !== 'missing');
    const blockers = present
        .filter((file) => file.state === 'edited' || file.state === 'untracked')
        .map((file) => ({ pack: installed.entry.name, path: file.path, reason: reasonOf(file) }));
    return { files: present.map((file) => deleted(draft, file.path)), blockers };
}
function ownedFiles(installed, draft) {
    const { policiesDir, stateFile } = draft.settings;
    return installed.files.filter((file) => {
        if (file.listed === undefined)
            return false;
        if (!(0,packs_installed/* isInside */.FK)(file.path, policiesDir)) {
            throw new errors/* UserError */.y('STATE', `${stateFile} claims ${file.path} for ${installed.entry.name}, which is not below ${policiesDir}, so nothing is touched`, `Take that line out of ${stateFile} first.`);
        }
        const kind = draft.snapshot.entry(file.path)?.kind;
        if (kind !== undefined && kind !== 'file' && kind !== 'executable') {
            throw new errors/* UserError */.y('STATE', `${file.path} is no regular file, so nothing is touched`, 'Put the real file there, or delete it yourself.');
        }
        return true;
    });
}
function mayBeReplaced(file, value) {
    return file.state === 'clean' || (file.document !== undefined && (0,json/* equalValues */.b9)(file.document.value, value));
}
function reasonOf(file) {
    switch (file.state) {
        case 'untracked':
            return 'is recorded for the pack, which has no such policy';
        case 'unverified':
            return 'cannot be compared with what was installed, so an edit in it would be lost';
        case 'clean':
        case 'edited':
        case 'missing':
            return file.changes.length === 0 ? 'was edited' : `was edited (${file.changes.map(field_changes/* describeChange */.uQ).join('; ')})`;
    }
}
function saved(draft, path) {
    const name = draft.save(path);
    return { action: 'save', path: name, policyId: null, before: null, after: null, fields: [] };
}
function deleted(draft, path) {
    const before = draft.textOf(path) ?? '';
    draft.remove(path);
    return { action: 'delete', path, policyId: (0,shipped_pack/* policyIdOf */.bK)(plan_files_valueOf(before)) ?? null, before: plainText(before), after: null, fields: [] };
}
function replaced(draft, path, before, after) {
    draft.write(path, after);
    const [old, now] = [plan_files_valueOf(before), plan_files_valueOf(after)];
    const fields = old === undefined ? [] : (0,field_changes/* fieldChanges */.wV)(old, now).map(field_changes/* describeChange */.uQ);
    return { action: 'replace', path, policyId: (0,shipped_pack/* policyIdOf */.bK)(now) ?? null, before: plainText(before), after: plainText(after), fields };
}
function created(draft, path, text, value) {
    const policyId = (0,shipped_pack/* policyIdOf */.bK)(value) ?? null;
    const namesake = draft.namesake(path);
    if (namesake === undefined) {
        draft.write(path, text);
        return { action: 'create', path, policyId, before: null, after: plainText(text), fields: [] };
    }
    const before = namesake === path ? draft.textOf(path) : undefined;
    if (before !== undefined && (0,json/* equalValues */.b9)(plan_files_valueOf(before), value)) {
        return { action: 'take-over', path, policyId, before: plainText(before), after: plainText(before), fields: [] };
    }
    throw new errors/* UserError */.y('USAGE', `${namesake} stands where the pack wants to put ${path}, and is none of its files`, 'Rename or delete that file first; files that no pack owns are never overwritten.');
}
function plainText(text) {
    const read = (0,read_yaml/* readYaml */.gM)(text);
    return read.ok ? (0,dist/* stringify */.As)(read.document.value, { lineWidth: 0 }) : text;
}
function plan_files_valueOf(text) {
    const read = (0,read_yaml/* readYaml */.gM)(text);
    return read.ok ? read.document.value : undefined;
}

// EXTERNAL MODULE: ./lib/packs/resolve.js
var resolve = __webpack_require__(19254);
// EXTERNAL MODULE: ./lib/packs/judge-state.js
var judge_state = __webpack_require__(36213);
;// CONCATENATED MODULE: ./lib/packs/require-changeable.js




function requireChangeable(facts, snapshot, settings) {
    const { state, lock } = facts;
    const faults = (0,judge_state/* judgeLinks */.X)(snapshot, settings);
    if (state.kind === 'corrupt' || state.kind === 'other-format')
        faults.push(...(0,judge_state/* judgeStateFile */.f)(state, [], settings));
    const first = faults[0];
    if (first !== undefined)
        throw require_changeable_refusal(first);
    if (lock.kind !== 'invalid')
        return;
    const problem = lock.problems[0]?.message ?? 'it cannot be read';
    throw new errors/* UserError */.y('STATE', `${packs_lock/* LOCK_FILE */.FI} cannot be used: ${problem}`, `Delete ${packs_lock/* LOCK_FILE */.FI} and run the command again, which writes it anew.`);
}
function require_changeable_refusal(finding) {
    const rule = (0,registry/* ruleOf */.Y)(finding.rule);
    const line = finding.region === undefined ? '' : `:${String(finding.region.startLine)}:${String(finding.region.startColumn)}`;
    return new errors/* UserError */.y('STATE', `${finding.path}${line}: ${rule?.message(finding.details) ?? finding.rule}`, rule?.help(finding.details) ?? '');
}

;// CONCATENATED MODULE: ./lib/packs/plan-change.js












function planAdd(request) {
    const bench = openBench(request);
    const { facts, installed, nodes } = bench;
    for (const name of request.names) {
        const present = installed.get(name);
        if (present === undefined)
            continue;
        throw new errors/* UserError */.y('PackAlreadyInstalled', `PackAlreadyInstalled: ${name} is installed (v${present.entry.version})`, `See whether there is anything new with: vaultgate pack upgrade ${name} --dry-run`);
    }
    const { packs, added } = (0,resolve/* resolvePacks */.VH)({
        wanted: request.names,
        kept: nodes,
        catalog: facts.catalog,
        accepts: () => true,
        dependencies: request.dependencies,
    });
    const planned = packs.map((pack) => putIn(bench, pack, undefined, 'install'));
    return finish(bench, `add ${request.names.join(' ')}`, planned, added.map(addedNote));
}
function planRemove(request) {
    const bench = openBench(request);
    const targets = request.names.map((name) => requireInstalled(bench, name));
    const leaving = new Set(request.names);
    for (const name of request.names) {
        const dependants = (0,dependencies/* dependantsOf */.ew)(name, bench.nodes).filter((dependant) => !leaving.has(dependant));
        if (dependants.length === 0)
            continue;
        throw new errors/* UserError */.y('USAGE', `${name} is required by ${dependants.join(', ')}`, `Remove them first or together: vaultgate pack remove ${[...dependants, name].join(' ')}`);
    }
    const planned = targets.map((pack) => {
        const { files, blockers } = planRemovedFiles(bench.draft, pack);
        bench.draft.forget(pack.entry.name);
        return { step: { action: 'remove', pack: pack.entry.name, from: pack.entry.version, to: null, source: null, files }, blockers };
    });
    return finish(bench, `remove ${request.names.join(' ')}`, planned, []);
}
function planUpgrade(request) {
    const bench = openBench(request);
    const { facts, installed, nodes } = bench;
    const notes = installed.size === 0 ? [nothingInstalled(facts)] : [];
    const accepts = (pack) => {
        const present = installed.get(pack.name);
        return present === undefined || request.force === 'yes' || facts.catalog.isSuccessor(pack, present.entry.checksum);
    };
    const wanted = (request.names.length > 0 ? request.names : [...installed.keys()]).filter((name) => {
        const present = requireInstalled(bench, name);
        if (facts.catalog.candidates(name).some(accepts))
            return true;
        if (request.names.length > 0)
            throw notOffered(present, facts);
        notes.push(`${name} v${present.entry.version} is no longer on offer and stays as it is.`);
        return false;
    });
    const kept = new Map([...nodes].filter(([name]) => !wanted.includes(name)));
    const { packs, added } = (0,resolve/* resolvePacks */.VH)({ wanted, kept, catalog: facts.catalog, accepts, dependencies: request.dependencies });
    const planned = packs.map((pack) => planOneUpgrade(bench, pack));
    return finish(bench, ['upgrade', ...request.names].join(' '), planned, [...notes, ...added.map(addedNote)]);
}
function planOneUpgrade(bench, pack) {
    const present = bench.installed.get(pack.name);
    if (present === undefined)
        return putIn(bench, pack, undefined, 'install');
    const { entry } = present;
    const { version } = pack.metadata;
    if (pack.checksum === entry.checksum && version === entry.version) {
        const whole = present.files.every((file) => file.state === 'clean');
        if (whole || bench.request.force === 'no')
            return { step: unchanged(pack, present), blockers: [] };
        return putIn(bench, pack, present, 'restore');
    }
    const action = version === entry.version ? 'replace' : (0,judge_drift/* isDowngrade */.qk)(entry.version, version) ? 'downgrade' : 'upgrade';
    const planned = putIn(bench, pack, present, action);
    if (action !== 'downgrade')
        return planned;
    const reason = `goes back from v${entry.version} to v${version}`;
    return { ...planned, blockers: [{ pack: pack.name, path: null, reason }, ...planned.blockers] };
}
function unchanged(pack, { entry }) {
    return { action: 'none', pack: pack.name, from: entry.version, to: pack.metadata.version, source: pack.folder.label, files: [] };
}
function putIn(bench, pack, present, action) {
    const { files, blockers } = planInstalledFiles(bench.draft, pack, present);
    if (action !== 'restore' || !isRecorded(bench, pack, present))
        bench.draft.record(pack);
    const from = present?.entry.version ?? null;
    return { step: { action, pack: pack.name, from, to: pack.metadata.version, source: pack.folder.label, files }, blockers };
}
function isRecorded(bench, pack, present) {
    const { policiesDir } = bench.request.settings;
    const expected = pack.policies.map((policy) => ({ path: `${policiesDir}/${policy.installedName}`, policyId: policy.id }));
    return (0,json/* equalValues */.b9)(present?.entry.files ?? [], expected);
}
function openBench(request) {
    const { snapshot, settings } = request;
    const facts = (0,read_packs/* gatherPacks */.u)(snapshot, settings);
    requireChangeable(facts, snapshot, settings);
    const installed = new Map(facts.installed.map((pack) => [pack.entry.name, pack]));
    const nodes = new Map(facts.installed.map((pack) => [pack.entry.name, (0,packs_installed/* nodeOfInstalled */.oS)(pack)]));
    const order = (0,dependencies/* installOrder */.sj)(nodes).order.map((node) => node.name);
    const ordered = new Map(order.flatMap((name) => entryOf(installed, name)));
    return { request, facts, installed: ordered, nodes, draft: new Draft(snapshot, settings, facts, timeOf(request.now)) };
}
function entryOf(map, name) {
    const value = map.get(name);
    return value === undefined ? [] : [[name, value]];
}
function timeOf(now) {
    return now.toISOString().replace(/\.[0-9]{3}Z$/, 'Z');
}
function requireInstalled(bench, name) {
    const pack = bench.installed.get(name);
    if (pack !== undefined)
        return pack;
    const names = [...bench.installed.keys()];
    const nearest = (0,core_text/* nearestWord */.zZ)(name, names);
    const known = names.length === 0 ? 'No packs are installed.' : `Installed are ${names.join(', ')}.`;
    throw new errors/* UserError */.y('PackNotFound', `PackNotFound: ${name} is not installed`, nearest === undefined ? known : `Did you mean ${nearest}? ${known}`);
}
function notOffered({ entry }, facts) {
    const other = facts.catalog.available(entry.name);
    if (other === undefined)
        return (0,resolve/* notFound */.mX)(entry.name, facts.catalog);
    (0,resolve/* requireSound */.bi)(other);
    return new errors/* UserError */.y('PackNotFound', `PackNotFound: the built-in ${entry.name} is another pack than the ${entry.name} that was installed`, 'Name the folder that it came from with --packs-dir, or go over to the built-in one with --force.');
}
function nothingInstalled({ stray }) {
    if (stray.length === 0)
        return 'No packs are installed; see what is on offer with: vaultgate pack list';
    const count = stray.length === 1 ? '1 file is' : `${String(stray.length)} files are`;
    return `No packs are installed, yet ${count} named like those of a pack; see them with: vaultgate pack verify`;
}
function addedNote(name) {
    return `${name} is installed too, since it is required.`;
}
function finish(bench, command, planned, notes) {
    const changes = bench.draft.changes();
    const steps = planned.map(({ step }) => step);
    const lockOnly = steps.every((step) => step.action === 'none') && changes.some((change) => change.path === packs_lock/* LOCK_FILE */.FI);
    return {
        command,
        steps,
        changes,
        blockers: planned.flatMap(({ blockers }) => blockers),
        notes: lockOnly ? [...notes, `${packs_lock/* LOCK_FILE */.FI} is brought up to date with the installed packs.`] : notes,
    };
}

// EXTERNAL MODULE: ./lib/cli/command.js
var cli_command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/pack/pack-call.js
var pack_call = __webpack_require__(80978);
;// CONCATENATED MODULE: ./lib/packs/line-diff.js
const MAX_PAIRS = 1_000_000;
function lineDiff(before, after) {
    const old = linesOf(before);
    const now = linesOf(after);
    let head = 0;
    while (head < old.length && head < now.length && old[head] === now[head])
        head += 1;
    let tail = 0;
    while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
        tail += 1;
    return [
        ...signed(' ', old.slice(0, head)),
        ...middleDiff(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
        ...signed(' ', old.slice(old.length - tail)),
    ];
}
function linesOf(text) {
    if (text === '')
        return [];
    return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
function signed(sign, lines) {
    return lines.map((text) => ({ sign, text }));
}
function middleDiff(old, now) {
    if (old.length * now.length > MAX_PAIRS || old.length === 0 || now.length === 0)
        return [...signed('-', old), ...signed('+', now)];
    const width = now.length + 1;
    const table = new Uint32Array((old.length + 1) * width);
    const at = (i, j) => table[i * width + j] ?? 0;
    for (let i = old.length - 1; i >= 0; i -= 1) {
        for (let j = now.length - 1; j >= 0; j -= 1) {
            table[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
        }
    }
    const found = [];
    let [i, j] = [0, 0];
    while (i < old.length || j < now.length) {
        const same = i < old.length && j < now.length && old[i] === now[j];
        if (same)
            found.push({ sign: ' ', text: old[i] ?? '' });
        const takeOld = !same && i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1));
        if (takeOld)
            found.push({ sign: '-', text: old[i] ?? '' });
        if (!same && !takeOld)
            found.push({ sign: '+', text: now[j] ?? '' });
        if (same || takeOld)
            i += 1;
        if (same || !takeOld)
            j += 1;
    }
    return found;
}

// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/cli/pack/print-plan.js




const CONTEXT_LINES = 2;
const VERBS = {
    install: 'install',
    upgrade: 'upgrade',
    downgrade: 'downgrade',
    replace: 'replace (same version, other content)',
    restore: 'restore',
    remove: 'remove',
    none: 'up to date',
};
function printPlan({ plan, findings, recovery, outcome, force }) {
    const mode = outcome === 'applied' ? 'done' : 'dry-run';
    const lines = [];
    if (recovery.kind === 'completed')
        lines.push(`An interrupted command was completed first: ${(0,untrusted/* logText */.kc)(recovery.command)}`);
    if (recovery.kind === 'completed')
        lines.push(...recovery.kept.map((path) => `│ kept ${(0,untrusted/* logText */.kc)(path)}, which had changed since`));
    if (recovery.kind === 'undone')
        lines.push('An interrupted command was undone first; it had not changed anything yet.');
    for (const step of plan.steps) {
        lines.push(headOf(step));
        for (const file of step.files)
            lines.push(...fileLines(file, mode));
    }
    lines.push(...plan.notes.map(untrusted/* logText */.kc));
    if (mode === 'dry-run')
        lines.push(...plan.changes.filter((change) => !isPolicy(change.path, plan.steps)).map((change) => `${verbOf(change)} ${(0,untrusted/* logText */.kc)(change.path)}`));
    lines.push(...findings.map(findingLine));
    if (mode === 'dry-run')
        lines.push(...plan.blockers.map(({ path, pack, reason }) => `│ ${force === 'yes' ? 'allowed by' : 'needs'} --force: ${(0,untrusted/* logText */.kc)(path ?? pack)} ${(0,untrusted/* logText */.kc)(reason)}`));
    lines.push(lastLine(plan.changes.length, outcome));
    return `${lines.join('\n')}\n`;
}
function headOf({ action, pack, from, to, source }) {
    const versions = [from, to].filter((version) => version !== null).map((version) => `v${version}`);
    const shown = new Set(versions).size === 1 ? versions.slice(0, 1) : versions;
    const origin = source === null || action === 'none' ? '' : ` (from ${source})`;
    return (0,untrusted/* logText */.kc)(action === 'none' ? `✓ ${pack} ${shown.join('')} is up to date` : `${VERBS[action]} ${pack} ${shown.join(' → ')}${origin}`);
}
function fileLines(file, mode) {
    const head = `│ ${file.action.padEnd(9)} ${(0,untrusted/* logText */.kc)(file.path)}`;
    const fields = file.fields.map((field) => `│             ${(0,untrusted/* logText */.kc)(field)}`);
    if (mode === 'done' || file.action === 'take-over' || file.action === 'save')
        return [head, ...fields];
    if (file.action === 'replace' && file.before === file.after)
        return [head, '│             the same policy; only header and layout change'];
    const diff = withContext(lineDiff(file.before ?? '', file.after ?? ''));
    return [head, ...fields, ...diff.map((line) => (line === undefined ? '│     …' : `│     ${line.sign} ${(0,untrusted/* logText */.kc)(line.text)}`))];
}
function withContext(lines) {
    const shown = lines.map((_, index) => lines.slice(Math.max(0, index - CONTEXT_LINES), index + CONTEXT_LINES + 1).some((line) => line.sign !== ' '));
    const result = [];
    for (const [index, line] of lines.entries()) {
        if (shown[index] === true)
            result.push(line);
        else if (index === 0 || shown[index - 1] === true)
            result.push(undefined);
    }
    return result;
}
function isPolicy(path, steps) {
    return steps.some((step) => step.files.some((file) => file.path === path));
}
function verbOf(change) {
    return change.kind === 'write' ? '│ write    ' : '│ delete   ';
}
function findingLine(finding) {
    const label = finding.rule === 'policy/weakened' ? 'lets more through' : finding.level;
    return `│ ${label}: ${(0,untrusted/* logText */.kc)((0,registry/* ruleOf */.Y)(finding.rule)?.message(finding.details) ?? finding.rule)}`;
}
function lastLine(changes, outcome) {
    switch (outcome) {
        case 'applied':
            return changes === 0 ? 'Nothing to do.' : `Done: ${files(changes)} changed.`;
        case 'blocked':
            return `Nothing was written; ${files(changes)} would change with --force.`;
        case 'preview':
            return changes === 0 ? 'Dry run: there is nothing to do.' : `Dry run: nothing was written; ${files(changes)} would change.`;
    }
}
function files(count) {
    return count === 1 ? '1 file' : `${String(count)} files`;
}
function planJson({ plan, findings, recovery, outcome }) {
    return (0,json/* prettyJson */.D_)({
        contract: 'vaultgate.pack-plan.v1',
        command: plan.command,
        applied: outcome === 'applied',
        recovery: recovery.kind,
        packs: plan.steps.map((step) => ({
            name: step.pack,
            action: step.action,
            from_version: step.from,
            to_version: step.to,
            source: step.source,
            files: step.files.map((file) => ({
                action: file.action,
                path: file.path,
                policy_id: file.policyId,
                fields: file.fields,
                diff: lineDiff(file.before ?? '', file.after ?? '').flatMap((line) => (line.sign === ' ' ? [] : [`${line.sign}${line.text}`])),
            })),
        })),
        changes: plan.changes.map((change) => ({ action: change.kind, path: change.path })),
        blockers: plan.blockers,
        notes: plan.notes,
        findings: findings.map((finding) => ({
            rule: finding.rule,
            level: finding.level,
            path: finding.path,
            message: (0,registry/* ruleOf */.Y)(finding.rule)?.message(finding.details) ?? finding.rule,
        })),
    });
}

;// CONCATENATED MODULE: ./lib/cli/pack/change-commands.js






const COMMANDS = {
    add: { flags: ['dry-run', 'with-deps', 'force'], names: 'required', plan: planAdd },
    remove: { flags: ['dry-run', 'force'], names: 'required', plan: planRemove },
    upgrade: { flags: ['dry-run', 'force', 'with-deps'], names: 'optional', plan: planUpgrade },
};
async function runChange(name, args, terminal, open = openDisk) {
    const command = COMMANDS[name];
    const call = (0,pack_call/* parsePackCall */.R)(args, terminal, command.flags);
    const names = command.names === 'required' ? (0,pack_call/* requireNames */.k)(call, name) : [...new Set(call.names)];
    const change = {
        open: call.open,
        force: call.force,
        plan: ({ snapshot, settings }) => command.plan({ snapshot, settings, names, force: call.force, dependencies: call.dependencies, now: call.now }),
    };
    const planned = call.dryRun === 'yes' ? previewChange(change) : await carryOutChange(open(call.directory), change);
    call.put(call.format === 'json' ? planJson(planned) : printPlan(planned));
    if (call.force === 'no')
        requireUnblocked(planned.plan);
    return cli_command/* EXIT */.d.pass;
}


/***/ }),

/***/ 80978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePackCall),
/* harmony export */   k: () => (/* binding */ requireNames)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _gate_resolve_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78126);
/* harmony import */ var _gate_trusted_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25925);
/* harmony import */ var _io_open_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75679);
/* harmony import */ var _io_surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67849);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33814);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13128);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51517);










const OPTIONS = {
    dir: 'value',
    'packs-dir': 'value',
    'policies-dir': 'value',
    'state-file': 'value',
    config: 'value',
    'dry-run': 'flag',
    force: 'flag',
    'with-deps': 'flag',
    ..._output_js__WEBPACK_IMPORTED_MODULE_9__/* .OUTPUT_OPTIONS */ .zR,
};
const FLAGS = ['dry-run', 'force', 'with-deps'];
function parsePackCall(args, terminal, known) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parseArguments */ .We)(args, OPTIONS);
    const strange = FLAGS.find((flag) => options[flag] === true && !known.includes(flag));
    if (strange !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('USAGE', `--${strange} has no meaning here`, 'Leave it out; see vaultgate pack --help.');
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, options.dir ?? '.');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('IO', `cannot list the folder ${directory}`, 'Name an existing folder that you may read.');
    }
    const { now, createdAt } = (0,_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .readClock */ .$)(options, terminal);
    return {
        directory,
        names: positionals,
        dryRun: options['dry-run'] === true ? 'yes' : 'no',
        force: options.force === true ? 'yes' : 'no',
        dependencies: options['with-deps'] === true ? 'add' : 'require',
        format: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)('--format', options.format ?? 'text', ['text', 'json']),
        now: new Date(createdAt),
        createdAt,
        open: () => {
            const sides = (0,_io_open_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolderAlone */ .I)(directory);
            const request = {
                sides,
                options: {
                    config: options.config,
                    packsDir: options['packs-dir'],
                    policiesDir: options['policies-dir'],
                    stateFile: options['state-file'],
                },
                surroundings: (0,_io_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .openSurroundings */ .E)(terminal.cwd, directory),
                now,
                createdAt,
            };
            return { snapshot: sides.head, settings: (0,_gate_resolve_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSettings */ .M)(request, (0,_gate_trusted_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .readTrustedRules */ .z)(request)).head };
        },
        put: (text) => {
            (0,_output_js__WEBPACK_IMPORTED_MODULE_9__/* .putResult */ .Fr)(options, terminal, text);
        },
    };
}
function requireNames(call, command) {
    if (call.names.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('USAGE', `pack ${command} needs the name of a pack`, `Write vaultgate pack ${command} NAME.`);
    return [...new Set(call.names)];
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

/***/ 53221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43834);



function writeOutput(path, content) {
    if (isStream(path))
        writeInto(path, content);
    else
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .l)(path, content);
}
function isStream(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return false;
    if (found.isSymbolicLink())
        return /^\/(?:dev|proc)\//.test(path);
    return found.isCharacterDevice() || found.isFIFO();
}
function writeInto(path, content) {
    try {
        (0,_write_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a'), content);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('IO', `cannot write to ${path}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`, 'Name a file, device or pipe that you may write to.', {
            cause: error,
        });
    }
}


/***/ }),

/***/ 19254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ resolvePacks),
/* harmony export */   bi: () => (/* binding */ requireSound),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* unused harmony exports nodeOf, isSound */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14223);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69716);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43313);





const MAX_PACKS = 1000;
function resolvePacks(request) {
    const picked = pickAll(request);
    const nodes = new Map([...request.kept, ...[...picked].map(([name, pack]) => [name, nodeOf(pack)])]);
    const missing = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedBy */ .V)(new Set([...picked.values()].flatMap((pack) => (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .missingDependencies */ .kc)(nodeOf(pack), nodes))), (name) => name);
    if (missing.length > 0)
        throw missingError(missing, [...picked.keys()]);
    for (const node of nodes.values())
        requireFit(node, nodes, picked);
    const { order, cycles } = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .installOrder */ .sj)(nodes);
    const cycle = cycles.find((names) => names.some((name) => picked.has(name)));
    if (cycle !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('InvalidPack', `InvalidPack: packs require each other in a circle: ${cycle.join(' → ')}`, 'Take one of these dependencies out.');
    }
    return {
        packs: order.flatMap((node) => picked.get(node.name) ?? []),
        added: (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedBy */ .V)([...picked.keys()].filter((name) => !request.wanted.includes(name)), (name) => name),
    };
}
function nodeOf({ metadata }) {
    const { name, version, layer, dependencies, dependencyConstraints } = metadata;
    return { name, version, layer, dependencies, dependencyConstraints };
}
function pickAll(request) {
    const names = new Set(request.wanted);
    let picked = new Map();
    for (let round = 0; round < MAX_PACKS; round += 1) {
        const nodes = [...request.kept.values(), ...[...picked.values()].map(nodeOf)];
        const next = new Map([...names].map((name) => [name, pick(name, rangesFor(name, nodes), request)]));
        const before = names.size;
        if (request.dependencies === 'add') {
            for (const pack of next.values()) {
                for (const name of pack.metadata.dependencies)
                    if (!request.kept.has(name))
                        names.add(name);
            }
        }
        const settled = names.size === before && [...next].every(([name, pack]) => picked.get(name) === pack);
        picked = next;
        if (settled)
            return picked;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `no set of versions satisfies all ranges of ${[...names].join(', ')}`, 'Name fewer packs at once.');
}
function rangesFor(name, nodes) {
    return nodes.flatMap((node) => {
        const range = node.dependencyConstraints[name];
        return range === undefined ? [] : [{ by: node.name, range }];
    });
}
function pick(name, ranges, { catalog, accepts }) {
    const candidates = catalog.candidates(name).filter(accepts);
    const first = candidates[0];
    if (first === undefined)
        throw notFound(name, catalog);
    if (ranges.length === 0)
        return requireSound(first);
    const fitting = candidates
        .flatMap((pack) => (isSound(pack) && ranges.every(({ range }) => (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .satisfies */ .ib)(pack.metadata.version, range)) ? [pack] : []))
        .sort((a, b) => semver__WEBPACK_IMPORTED_MODULE_0__.rcompare(a.metadata.version, b.metadata.version));
    if (fitting[0] !== undefined)
        return fitting[0];
    const asked = ranges.map(({ by, range }) => `${range} (${by})`).join(' and ');
    const offered = candidates.map((pack) => pack.metadata?.version ?? 'a broken one').join(', ');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `no version of ${name} on offer satisfies ${asked}; on offer: ${offered}`, `Offer a version of ${name} that all of them accept, or change a range.`);
}
function isSound(pack) {
    return pack.metadata !== undefined && pack.faults.length === 0;
}
function requireSound(pack) {
    if (isSound(pack))
        return pack;
    const fault = pack.faults[0];
    const line = fault?.region === undefined ? '' : `:${String(fault.region.startLine)}`;
    const place = fault === undefined ? `${pack.path}/metadata.yaml` : `${fault.path}${line}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('InvalidPack', `InvalidPack: ${fault?.message ?? 'the metadata are broken'} (${place} in ${pack.folder.label})`, `Mend the pack ${pack.name}.`);
}
function notFound(name, catalog) {
    const nearest = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestWord */ .zZ)(name, catalog.names());
    const names = catalog.names();
    const known = names.length === 0 ? 'No packs are on offer; name their folder with --packs-dir.' : `On offer are ${names.join(', ')}.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('PackNotFound', `PackNotFound: no pack on offer is named ${name}`, nearest === undefined ? known : `Did you mean ${nearest}? ${known}`);
}
function missingError(missing, wanted) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('DependencyMissing', `DependencyMissing: Pack requires dependencies not installed: ${missing.join(', ')}`, `Install them too: vaultgate pack add ${[...missing, ...wanted].join(' ')} (or add --with-deps).`);
}
function requireFit(node, nodes, picked) {
    const conflict = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeConflicts */ .FA)(node, nodes).find(({ dependency }) => picked.has(node.name) || picked.has(dependency));
    if (conflict !== undefined) {
        const { dependency, range, installed } = conflict;
        const chosen = picked.has(dependency) ? `${dependency} ${installed} is on offer` : `${dependency} ${installed} is installed`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${node.name} requires ${dependency} ${range}, but ${chosen}`, `Bring ${dependency} into the range first.`);
    }
    const higher = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .higherDependencies */ .VR)(node, nodes).find((dependency) => picked.has(node.name) || picked.has(dependency.name));
    if (higher === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('InvalidPack', `InvalidPack: ${node.name} (${node.layer}) requires ${higher.name} (${higher.layer}), which is a higher layer`, 'Packs build on their own layer or a lower one: foundation, domain, custom.');
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
