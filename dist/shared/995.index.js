export const id = 995;
export const ids = [995];
export const modules = {

/***/ 34451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ endOfDay),
/* harmony export */   d: () => (/* binding */ DAY)
/* harmony export */ });
const DAY = 24 * 60 * 60 * 1000;
function endOfDay(date) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
        return undefined;
    const start = new Date(`${date}T00:00:00.000Z`);
    if (Number.isNaN(start.getTime()) || start.toISOString().slice(0, 10) !== date)
        return undefined;
    return new Date(start.getTime() + DAY);
}


/***/ }),

/***/ 40537:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ approvalFor),
/* harmony export */   _1: () => (/* binding */ APPROVAL_KINDS),
/* harmony export */   o_: () => (/* binding */ APPROVALS_FILE),
/* harmony export */   uv: () => (/* binding */ KEYS_FOLDER)
/* harmony export */ });
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34451);
/* harmony import */ var _skills_policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77115);


const APPROVALS_FILE = '.vaultgate/approvals.yaml';
const KEYS_FOLDER = '.vaultgate/keys';
const APPROVAL_KINDS = _skills_policy_skill_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DECISION_KINDS */ .jg;
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
    const end = (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfDay */ .D)(approval.expires);
    return end !== undefined && now.getTime() < end.getTime();
}


/***/ }),

/***/ 13079:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ APPROVALS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/* harmony import */ var _core_iso_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34451);
/* harmony import */ var _skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37570);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40537);




const date = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((value) => (0,_core_iso_date_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfDay */ .D)(value) !== undefined, 'a day written YYYY-MM-DD is needed');
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_approval_js__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_KINDS */ ._1, `one of ${_approval_js__WEBPACK_IMPORTED_MODULE_2__/* .APPROVAL_KINDS */ ._1.join(', ')} is needed`),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex is needed'),
    capability: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CAPABILITIES */ .$, `one of ${_skills_analysis_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CAPABILITIES */ .$.join(', ')} is needed`).optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    by: text,
    reason: text,
    expires: date,
    signature: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ alg: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('ed25519'), key_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sig: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
})
    .refine((entry) => (entry.kind === 'capability') === (entry.capability !== undefined), {
    path: ['capability'],
    error: 'stands with kind capability, and only there',
});
const APPROVALS = {
    file: _approval_js__WEBPACK_IMPORTED_MODULE_2__/* .APPROVALS_FILE */ .o_,
    key: 'approvals',
    noun: 'approval',
    schema: entrySchema,
    entryOf: ({ kind, digest, capability, by, reason, expires, signature }, region) => ({
        kind: kind,
        digest,
        ...(capability === undefined ? {} : { capability: capability }),
        by,
        reason,
        expires,
        ...(signature === undefined ? {} : { signature: { alg: signature.alg, keyId: signature.key_id, sig: signature.sig } }),
        region,
    }),
};


/***/ }),

/***/ 90069:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   ob: () => (/* binding */ requireEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40675);



function readEntries(kind, snapshot) {
    return snapshot.entry(kind.file) === undefined ? absent() : parseEntries(kind, snapshot.read(kind.file));
}
function parseEntries(kind, content) {
    if (content.kind === 'unreadable') {
        return content.reason === 'missing' ? absent() : broken([{ message: `cannot be read (${content.reason})` }]);
    }
    const read = (0,_io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(content.bytes);
    if (!read.ok)
        return broken(read.problems);
    if (read.document.value === null)
        return { ...absent(), present: true };
    const outer = read.document.validate(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('v1').optional(), [kind.key]: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).nullable() }));
    if (!outer.ok)
        return broken(outer.problems);
    const entries = [];
    const faults = [];
    (outer.value[kind.key] ?? []).forEach((value, index) => {
        const parsed = kind.schema.safeParse(value);
        if (parsed.success)
            entries.push(kind.entryOf(parsed.data, read.document.regionOf([kind.key, index])));
        else
            faults.push(faultOf(parsed.error, read.document, [kind.key, index]));
    });
    return { present: true, entries, faults, broken: false };
}
function requireEntries(kind, snapshot) {
    const read = readEntries(kind, snapshot);
    const [fault] = read.faults;
    if (!read.broken || fault === undefined)
        return read;
    const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('CONFIG', `${kind.file}${place}: ${fault.message}`, `Correct the file; no ${kind.noun} in it counts until then.`);
}
function absent() {
    return { present: false, entries: [], faults: [], broken: false };
}
function broken(problems) {
    const faults = problems.map(({ message, region }) => ({ message, ...(region === undefined ? {} : { region }) }));
    return { present: true, entries: [], faults, broken: true };
}
function faultOf(error, document, entry) {
    const [issue] = error.issues;
    const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    return { message: `${where}${issue?.message ?? 'malformed'}`, region: document.regionOf([...entry, ...path]) };
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

/***/ 52775:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ missingBlobs),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   yF: () => (/* binding */ blobSnapshot),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14223);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4554);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11383);




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
function blobSnapshot(label, found, readAll) {
    const entries = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedBy */ .V)(found, (entry) => entry.path);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const readMany = (paths, limit = _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_FILE_BYTES */ .gZ) => {
        const wanted = new Map();
        const answer = new Map();
        for (const path of paths) {
            const entry = byPath.get(path);
            if (entry === undefined)
                answer.set(path, _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV);
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
            answer.set(path, bytes === undefined ? _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV : { kind: 'bytes', bytes });
        }
        return answer;
    };
    return {
        label,
        skipped: [],
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read: (path, limit) => readMany([path], limit).get(path) ?? _snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .MISSING */ .lV,
        readMany,
    };
}
function readBlobs(folder, oids) {
    const blobs = new Map();
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return blobs;
    const result = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .I)(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
    if (!result.ok)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('GIT', 'git could not read the objects of the compared commit', result.stderr);
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
function missingBlobs(folder, oids) {
    const unique = [...new Set(oids)];
    if (unique.length === 0)
        return [];
    const result = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .I)(folder, ['cat-file', '--batch-check=%(objectname)'], `${unique.join('\n')}\n`);
    const present = new Set(result.stdout.toString('utf8').split('\n'));
    return unique.filter((oid) => !present.has(oid));
}


/***/ }),

/***/ 20860:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(28020);
// EXTERNAL MODULE: ./lib/io/git/blobs.js
var blobs = __webpack_require__(52775);
// EXTERNAL MODULE: ./lib/io/git/run-git.js
var run_git = __webpack_require__(11383);
;// CONCATENATED MODULE: ./lib/io/git/checkout-filters.js

function withoutOwnFilters(folder) {
    const listed = (0,run_git/* tryGit */.I)(folder, [
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






function openRepository(folder) {
    const inside = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--show-prefix']);
    if (!inside.ok)
        return undefined;
    const prefix = inside.stdout.toString('utf8').replace(/\n$/, '');
    const trees = new Map();
    const treeOf = (commit) => {
        const tree = trees.get(commit) ?? openCommit(folder, prefix, commit);
        trees.set(commit, tree);
        return tree;
    };
    return {
        folder,
        prefix,
        commitOf: (revision) => commitOf(folder, revision),
        openCommit: treeOf,
        openHead: (commit) => openHead(folder, commit, treeOf(commit)),
        renamesSince: (commit) => renamesOf(folder, [commit]),
        renamesBetween: (base, head) => renamesOf(folder, [base, head]),
    };
}
function commitOf(folder, revision) {
    const result = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    const commit = result.stdout.toString('utf8').trim();
    if (!result.ok || !/^[0-9a-f]{40,64}$/.test(commit)) {
        throw new errors/* UserError */.y('GIT', `git knows no commit ${revision} here`, howToGet(folder, revision));
    }
    return commit;
}
function howToGet(folder, revision) {
    const isShallow = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
    if (!isShallow)
        return 'Name a branch, tag or commit of this checkout, or fetch it first.';
    const branch = /^origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(revision)?.[1];
    if (branch === undefined)
        return 'The checkout is shallow; fetch the rest of its history with: git fetch --unshallow';
    return `The checkout is shallow; fetch the branch with: git fetch --depth 1 origin +refs/heads/${branch}:refs/remotes/origin/${branch}`;
}
const REPLACEMENT = '\uFFFD';
function openCommit(folder, prefix, commit) {
    const listing = (0,run_git/* tryGit */.I)(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
    if (!listing.ok)
        throw new errors/* UserError */.y('GIT', `git could not list commit ${commit}`, listing.stderr);
    const listed = parseTree(listing.stdout, prefix);
    const entries = listed.filter((entry) => !entry.path.includes(REPLACEMENT));
    const links = entries.filter((entry) => entry.kind === 'symlink');
    const targets = (0,blobs/* readBlobs */.b4)(folder, links.map((entry) => entry.oid ?? ''));
    const snapshot = (0,blobs/* blobSnapshot */.yF)(`commit ${commit.slice(0, 12)}`, entries.map((entry) => withTarget(entry, targets)), (oids) => (0,blobs/* readBlobs */.b4)(folder, oids));
    const nameless = listed.filter((entry) => entry.path.includes(REPLACEMENT));
    return { ...snapshot, skipped: nameless.map(({ path }) => ({ path, reason: 'name-not-utf8' })) };
}
function withTarget(entry, targets) {
    if (entry.kind !== 'symlink')
        return entry;
    const bytes = targets.get(entry.oid ?? '');
    return bytes === undefined ? entry : { ...entry, target: new TextDecoder().decode(bytes) };
}
function parseTree(output, prefix) {
    const entries = [];
    for (const record of splitAtNul(output)) {
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = ''] = record.slice(0, tab).split(/ +/);
        const path = record.slice(tab + 1);
        if (!path.startsWith(prefix))
            continue;
        entries.push({ path: path.slice(prefix.length), kind: (0,blobs/* kindOfMode */.z1)(mode), size: Number.parseInt(size, 10) || 0, oid });
    }
    return entries;
}
function openHead(folder, commit, base) {
    const listed = (0,run_git/* tryGit */.I)(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
    if (!listed.ok) {
        if ((0,run_git/* tryGit */.I)(folder, ['rev-parse', '--is-bare-repository']).stdout.toString('utf8').trim() === 'true') {
            throw new errors/* UserError */.y('GIT', 'this is a bare repository, which has no files to check', 'Check a clone or a worktree of it.');
        }
        throw new errors/* UserError */.y('GIT', 'git could not list the files of the checkout', listed.stderr);
    }
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
        read: (path, limit) => readMany([path], limit).get(path) ?? snapshot/* MISSING */.lV,
        readMany,
    };
}
const RENAME_LIMIT = '-l1000';
function diff(folder, options, commits) {
    const fixed = ['-z', '--no-ext-diff', '--no-textconv', '--ignore-submodules', '--relative'];
    return (0,run_git/* tryGit */.I)(folder, ['diff', ...options, ...fixed, ...commits, '--', '.'], undefined, undefined, withoutOwnFilters(folder));
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


/***/ }),

/***/ 11383:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tryGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


const HARDENING = [
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
function tryGit(cwd, args, input, timeoutMs, settings = {}) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...HARDENING, ...args], {
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GIT', 'git answered with more than can be held', 'Check a smaller folder.', { cause: result.error });
    }
    if (result.error !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('GIT', 'git could not be run', 'Install git, or leave out what needs it (--base).', { cause: result.error });
    }
    return { ok: result.status === 0, stdout: result.stdout, stderr: result.stderr.toString('utf8').trim() };
}
function environment() {
    return Object.fromEntries(Object.entries(process.env).filter(([name]) => !REPOSITORY_VARIABLES.includes(name)));
}
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


/***/ }),

/***/ 67849:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openSurroundings)
/* harmony export */ });
/* unused harmony export pathInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97379);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4554);
/* harmony import */ var _working_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28020);







function openSurroundings(cwd, directory) {
    return {
        pathInTree: (path) => pathInside(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)),
        readFile: (path) => readNamedFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), path),
        openFolder: (path) => openNamedFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), path),
        openBuiltInPacks,
    };
}
function pathInside(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realPathOf(folder), realPathOf(file));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return undefined;
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
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
        const bytes = readUpTo(path, _snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_FILE_BYTES */ .gZ);
        if (bytes === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('IO', `${label} is larger than 32 MiB`, 'Name the file that was meant.');
        return bytes;
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('IO', `cannot read ${label}`, 'Name an existing file that you may read.', { cause: error });
    }
}
function readUpTo(path, limit) {
    const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const chunks = [];
        for (let total = 0; total <= limit;) {
            const chunk = Buffer.alloc(64 * 1024);
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, chunk);
            if (count === 0)
                return Buffer.concat(chunks);
            chunks.push(chunk.subarray(0, count));
            total += count;
        }
        return undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
function openNamedFolder(path, label) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('IO', `${label} is not a folder`, 'Name an existing folder that you may read.');
    }
    return (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorkingTree */ .A)(path, 'all');
}
function openBuiltInPacks() {
    return (0,_working_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorkingTree */ .A)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)((0,_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .builtInPacksUrl */ .XE)()), 'all');
}


/***/ }),

/***/ 37570:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ CAPABILITIES)
/* harmony export */ });
const CAPABILITIES = ['dynamic_code', 'exec', 'network', 'reads', 'secrets', 'writes'];


/***/ }),

/***/ 73969:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ BUILT_IN_POLICY),
/* harmony export */   o: () => (/* binding */ BUILT_IN_PROFILES)
/* harmony export */ });
const BUILT_IN_POLICY = {
    policy_version: 'v1',
    gates: { max_risk_score: 59, allow_verdicts: ['PASS', 'WARN'] },
    constraints: { exactly_one_manifest: true },
};
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

/***/ 76926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ON: () => (/* binding */ parsePolicy),
  nZ: () => (/* binding */ resolvePolicy)
});

// UNUSED EXPORTS: policyError

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(40675);
// EXTERNAL MODULE: ./lib/skills/policy/built-in.js
var built_in = __webpack_require__(73969);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/skills/analysis/facts.js
var facts = __webpack_require__(37570);
// EXTERNAL MODULE: ./lib/skills/policy/skill-policy.js
var skill_policy = __webpack_require__(77115);
;// CONCATENATED MODULE: ./lib/skills/policy/schema.js




const POLICY_VERSIONS = ['v1'];
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
    allow_verdicts: schemas/* array */.YOg(word(skill_policy/* SKILL_VERDICTS */.DF), 'a list of verdicts is needed').optional(),
});
const capabilityRule = schemas/* strictObject */.rej({ mode: word(skill_policy/* CAPABILITY_MODES */.Eh), note: schemas/* string */.YjP('a text is needed').optional() });
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
function warnsAboveFail(value) {
    const { max_manifest_tokens_warn: warn, max_manifest_tokens_fail: fail } = value;
    return warn !== undefined && fail !== undefined && warn > fail;
}
const sections = { gates: gates.optional(), capabilities: capabilities.optional(), constraints: constraints.optional() };
const overlay = schemas/* strictObject */.rej(sections);
const people = { users: schemas/* array */.YOg(schemas/* string */.YjP()).optional(), teams: schemas/* array */.YOg(schemas/* string */.YjP()).optional() };
const group = schemas/* strictObject */.rej(people, 'users and teams are needed');
const policyFileSchema = schemas/* strictObject */.rej({
    policy_version: word(POLICY_VERSIONS).optional(),
    ...sections,
    profiles: schemas/* record */.g1P(schemas/* string */.YjP(), overlay, 'a map of profiles is needed').optional(),
    approvers: schemas/* strictObject */.rej({
        ...people,
        reviews: word(['any', 'named']).optional(),
        capability: group.optional(),
        loosening: group.optional(),
        weakening: group.optional(),
    }, 'users and teams are needed')
        .optional(),
});

;// CONCATENATED MODULE: ./lib/skills/policy/read-policy.js






const SCHEMA_PROBLEMS = new Set(['unknown-key', 'invalid-value', 'forbidden-key']);
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
function resolvePolicy(input, profile) {
    if (input === undefined)
        return overlaid(built_in/* BUILT_IN_POLICY */.U, { kind: 'built-in' }, profile);
    const read = parsePolicy(input.bytes);
    if (!read.ok)
        throw policyError(input.path, read.faults);
    return overlaid(read.file, { kind: 'file', path: input.path }, profile);
}
function policyError(path, faults) {
    const lines = faults.map((fault) => {
        const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
        return `${fault.code}: ${path}${place}: ${fault.message}`;
    });
    const [first = `POLICY_PARSE_ERROR: ${path}`, ...rest] = lines;
    const hint = rest.length === 0 ? 'Correct the skill policy; nothing is judged by one that has a fault.' : rest.join('\n');
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
        approvers: file.approvers === undefined ? undefined : approversIn(file.approvers),
    };
}
function approversIn(section) {
    const own = skill_policy/* DECISION_KINDS */.jg.flatMap((kind) => {
        const group = section[kind];
        return group === undefined ? [] : [[kind, groupOf(group)]];
    });
    return { ...groupOf(section), ...Object.fromEntries(own), ...(section.reviews === 'named' ? { reviews: 'named' } : {}) };
}
function groupOf({ users, teams }) {
    return { users: users ?? [], teams: teams ?? [] };
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

/***/ 77115:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ SKILL_VERDICTS),
/* harmony export */   Eh: () => (/* binding */ CAPABILITY_MODES),
/* harmony export */   U9: () => (/* binding */ approversOf),
/* harmony export */   jg: () => (/* binding */ DECISION_KINDS)
/* harmony export */ });
const CAPABILITY_MODES = ['allow', 'block', 'require_approval'];
const SKILL_VERDICTS = ['PASS', 'WARN', 'FAIL'];
const DECISION_KINDS = ['capability', 'loosening', 'weakening'];
function approversOf(kind, approvers) {
    const { users, teams } = approvers?.[kind] ?? approvers ?? { users: [], teams: [] };
    return { users, teams };
}


/***/ })

};
