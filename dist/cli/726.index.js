export const id = 726;
export const ids = [726,639];
export const modules = {

/***/ 3128:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClock),
/* harmony export */   d: () => (/* binding */ FROZEN_TIME)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

/** The time that `--deterministic` writes in place of every emitted one. */
const FROZEN_TIME = '1970-01-01T00:00:00.000Z';
/** The clock of a call: `--now`, else the terminal's; `--deterministic` freezes what is written and nothing else. Throws UserError USAGE. */
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

/***/ 1726:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDiff: () => (/* binding */ runDiff)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/packs/field-changes.js
var field_changes = __webpack_require__(7994);
// EXTERNAL MODULE: ./lib/policies/weakening/judge-changes.js + 1 modules
var judge_changes = __webpack_require__(1326);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(5536);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(4639);
// EXTERNAL MODULE: ./lib/cli/policy/findings-report.js
var findings_report = __webpack_require__(2594);
// EXTERNAL MODULE: ./lib/cli/policy/policy-call.js
var policy_call = __webpack_require__(5064);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/io/git/repository.js + 2 modules
var git_repository = __webpack_require__(8093);
// EXTERNAL MODULE: ./lib/io/subtree.js
var subtree = __webpack_require__(6066);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(8020);
// EXTERNAL MODULE: ./lib/policies/read-policies.js + 1 modules
var read_policies = __webpack_require__(2043);
;// CONCATENATED MODULE: ./lib/cli/policy/policy-source.js







/**
 * The policies that a word of the command line names: a file, a folder of policies, a pack, a repository, or one of these in
 * a revision (`REV:path`). Throws UserError when there is nothing of the kind.
 */
function policiesAt(call, word) {
    const tree = treeAt(call, word);
    const isPack = tree.entry('metadata.yaml') !== undefined;
    for (const folder of isPack ? ['policies'] : ['', call.policiesDir]) {
        const files = (0,read_policies/* readPolicyFiles */.Qe)((0,subtree/* subtreeOf */.g)(tree, folder), '');
        if (files.length > 0)
            return files;
    }
    throw new errors/* UserError */.y('EMPTY', `${word} holds no policies`, 'Name a policy file, a folder of policies, a pack, or REV:path.');
}
function treeAt(call, word) {
    const path = call.pathOf(word);
    if ((0,external_node_fs_.existsSync)(path))
        return (0,external_node_fs_.statSync)(path).isDirectory() ? (0,working_tree/* openWorkingTree */.A)(path) : (0,working_tree/* openListedFiles */.L)('file', (0,external_node_path_.dirname)(path), [(0,external_node_path_.basename)(path)]);
    const colon = word.indexOf(':');
    if (colon <= 0)
        throw new errors/* UserError */.y('USAGE', `there is no ${word}`, 'Name a file or folder that exists, or REV:path for one in a revision.');
    const repository = (0,git_repository/* openRepository */.h)(call.directory);
    if (repository === undefined)
        throw new errors/* UserError */.y('GIT', `${word} names a revision, and ${call.directory} is in no git checkout`, 'Run it in a checkout.');
    const inside = word
        .slice(colon + 1)
        .replace(/^\.\//, '')
        .replace(/\/+$/, '');
    const tree = (0,subtree/* subtreeOf */.g)(repository.openCommit(repository.commitOf(word.slice(0, colon))), inside === '.' ? '' : inside);
    if (tree.entries().length === 0)
        throw new errors/* UserError */.y('USAGE', `there is no ${word}`, 'The path is relative to --dir, or to the current directory.');
    return tree;
}

;// CONCATENATED MODULE: ./lib/cli/policy/diff-command.js










/** Runs `policy diff A B`: what changed, and whether B lets anything through that A did not. */
function runDiff(args, terminal) {
    const call = (0,policy_call/* parsePolicyCall */.m)(args, terminal);
    const [first, second, ...rest] = call.positionals;
    if (first === undefined || second === undefined || rest.length > 0) {
        throw new errors/* UserError */.y('USAGE', 'policy diff needs two sets of policies', 'Write vaultgate policy diff A B; each a file, a folder or REV:path.');
    }
    const [a, b] = [policiesAt(call, first), policiesAt(call, second)];
    // A file that cannot be used would silently count as no policy at all.
    const unusable = [...a, ...b].filter((file) => file.policy === undefined).flatMap((file) => file.findings);
    const report = (0,findings_report/* reportOf */.EI)(call, [...unusable, ...(0,judge_changes/* judgeChanges */.vN)(a, b)], [...a, ...b]);
    const differences = differencesOf(a, b);
    call.put(call.format === 'json' ? diffJson(report, differences) : diffText(report, differences));
    return (0,findings_report/* exitOf */.sX)(report);
}
function differencesOf(a, b) {
    const [old, now] = [byId(a), byId(b)];
    const differences = [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
        const [before, after] = [old.get(id), now.get(id)];
        const base = { policy_id: id, a: before?.path ?? null, b: after?.path ?? null };
        if (before === undefined)
            return [{ ...base, change: 'added', fields: [] }];
        if (after === undefined)
            return [{ ...base, change: 'removed', fields: [] }];
        if (!(0,json/* equalValues */.b9)(before.document?.value, after.document?.value)) {
            return [{ ...base, change: 'changed', fields: (0,field_changes/* fieldChanges */.wV)(before.document?.value, after.document?.value).map(field_changes/* describeChange */.uQ) }];
        }
        return before.path === after.path ? [] : [{ ...base, change: 'moved', fields: [] }];
    });
    return (0,order/* sortedBy */.V)(differences, (difference) => difference.policy_id);
}
function byId(files) {
    return new Map(files.flatMap((file) => (file.policy === undefined ? [] : [[file.policy.id, file]])));
}
const MARKS = { added: '+', removed: '-', changed: '~' };
function diffText(report, differences) {
    const lines = differences.flatMap(({ policy_id, change, fields }) => change === 'moved' ? [] : [`${MARKS[change]} ${(0,untrusted/* logText */.kc)(`${policy_id}${fields.length === 0 ? '' : `: ${fields.join('; ')}`}`)}\n`]);
    const moved = differences.filter(({ change }) => change === 'moved').length;
    if (moved > 0)
        lines.push(`= ${moved === 1 ? '1 policy stands' : `${String(moved)} policies stand`} unchanged in another file\n`);
    if (differences.length === 0)
        lines.push('The two sets hold the same policies.\n');
    return `${lines.join('')}\n${(0,report_text.textReport)(report, report_text.plainStyle)}`;
}
/** `docs/schemas/policy-diff.v1.schema.json`. */
function diffJson(report, differences) {
    return (0,json/* prettyJson */.D_)({
        contract: 'vaultgate.policy-diff.v1',
        weaker: report.findings.some((finding) => finding.rule === 'policy/weakened'),
        verdict: report.verdict,
        policies: differences,
        findings: report.findings,
    });
}


/***/ }),

/***/ 2594:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   S8: () => (/* binding */ putFindings),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _gate_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3354);
/* harmony import */ var _gate_order_findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1046);
/* harmony import */ var _report_build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5677);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4711);





/** Findings in the form of `vaultgate check`, with how many files were read. */
function reportOf(call, findings, files) {
    const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.document?.text ?? ''), 0);
    return (0,_report_build_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        findings: (0,_gate_order_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .orderFindings */ .$)((0,_gate_match_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBase */ .k)(findings)).map((finding) => ({ ...finding, waived: false })),
        packs: [],
        skills: [],
        coverage: { files: files.length, bytes, skipped: [] },
        failOn: call.failOn,
        createdAt: call.createdAt,
    });
}
/** Prints findings as a report; the exit code is that of its verdict. */
async function putFindings(call, findings, files) {
    const report = reportOf(call, findings, files);
    call.put(await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderReport */ .B)(report, call.format, { colour: 'none', prefix: '' }));
    return exitOf(report);
}
function exitOf(report) {
    return report.verdict === 'PASS' ? _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.pass : _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.findings;
}


/***/ }),

/***/ 5064:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parsePolicyCall)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9742);
/* harmony import */ var _io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8020);
/* harmony import */ var _io_write_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3221);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3814);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3128);







const COMMON = {
    dir: 'value',
    'policies-dir': 'value',
    registry: 'value',
    'state-file': 'value',
    'fail-on': 'value',
    format: 'value',
    output: 'value',
    out: 'value',
    now: 'value',
    deterministic: 'flag',
};
/** Parses the words after `vaultgate policy COMMAND`. Throws UserError USAGE. */
function parsePolicyCall(args, terminal, extra = {}) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .We)(args, { ...COMMON, ...extra });
    const given = options;
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, options.dir ?? '.');
    const { now, createdAt } = (0,_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .readClock */ .$)(options, terminal);
    const output = options.output ?? options.out;
    return {
        directory,
        positionals,
        policiesDir: insidePath('--policies-dir', options['policies-dir'] ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_POLICIES_DIR */ .l4),
        registryFile: insidePath('--registry', options.registry ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_REGISTRY_FILE */ .hD),
        stateFile: insidePath('--state-file', options['state-file'] ?? _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_STATE_FILE */ .dB),
        failOn: options['fail-on'] === undefined ? 'error' : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('--fail-on', options['fail-on'], _gate_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .FAIL_ON */ .d$),
        format: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('--format', options.format ?? 'text', ['text', 'json']),
        now,
        createdAt,
        extra: Object.fromEntries(Object.keys(extra).map((name) => [name, given[name]])),
        open: () => (0,_io_working_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .openWorkingTree */ .A)(directory),
        pathOf: (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path),
        put: (text) => {
            if (output === undefined)
                terminal.out(text);
            else
                (0,_io_write_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, output), text);
        },
    };
}
/** Threat: `..` would lead out of the repository that the findings are about. */
function insidePath(option, path) {
    const steps = path
        .replaceAll('\\', '/')
        .split('/')
        .filter((step) => step !== '' && step !== '.');
    if (path.startsWith('/') || steps.includes('..')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `${option}: ${path} lies outside the repository`, 'Give a path relative to --dir, without `..`.');
    }
    return steps.join('/');
}


/***/ }),

/***/ 4711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
/** The report in one format; only the writer that is needed is loaded. */
async function renderReport(report, format, options) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 7406))).jsonReport(report);
        case 'sarif': {
            const { sarifReport } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 123));
            const { lineHashesOf } = await __webpack_require__.e(/* import() */ 196).then(__webpack_require__.bind(__webpack_require__, 5815));
            return sarifReport(report, {
                prefix: options.prefix,
                category: 'vaultgate',
                lineHashOf: options.head === undefined ? undefined : lineHashesOf(options.head),
            });
        }
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 960).then(__webpack_require__.bind(__webpack_require__, 4960))).wholeMarkdownReport(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 590).then(__webpack_require__.bind(__webpack_require__, 8590))).htmlReport(report);
        case 'github': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 116).then(__webpack_require__.bind(__webpack_require__, 1116));
            const { textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
            return `${textReport(report)}${annotationCommands(annotationsOf(report, options.prefix))}`;
        }
        case 'text': {
            const { ansiStyle, plainStyle, textReport } = await __webpack_require__.e(/* import() */ 639).then(__webpack_require__.bind(__webpack_require__, 4639));
            return textReport(report, options.colour === 'ansi' ? ansiStyle : plainStyle);
        }
    }
}


/***/ }),

/***/ 8093:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(8020);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/io/snapshot.js
var snapshot = __webpack_require__(4554);
// EXTERNAL MODULE: ./lib/io/git/run-git.js
var run_git = __webpack_require__(3764);
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
    const result = (0,run_git/* tryGit */.I)(folder, ['cat-file', '--batch'], `${unique.join('\n')}\n`);
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





/** Opens the checkout that a folder belongs to, if it belongs to one and git can be run. */
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
/** What to do about a revision that is not there. */
function howToGet(folder, revision) {
    const isShallow = (0,run_git/* tryGit */.I)(folder, ['rev-parse', '--is-shallow-repository']).stdout.toString('utf8').trim() === 'true';
    if (!isShallow)
        return 'Name a branch, tag or commit of this checkout, or fetch it first.';
    const branch = /^origin\/([A-Za-z0-9][A-Za-z0-9._/-]*)$/.exec(revision)?.[1];
    if (branch === undefined)
        return 'The checkout is shallow; fetch the rest of its history with: git fetch --unshallow';
    return `The checkout is shallow; fetch the branch with: git fetch --depth 1 origin +refs/heads/${branch}:refs/remotes/origin/${branch}`;
}
/** What a byte that is not UTF-8 is decoded to: the file's real name is lost, so it cannot be read or told. */
const REPLACEMENT = '\uFFFD';
function openCommit(folder, prefix, commit) {
    const listing = (0,run_git/* tryGit */.I)(folder, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...(prefix === '' ? [] : ['--', prefix])]);
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

/***/ 3764:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tryGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


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


/***/ }),

/***/ 6066:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ subtreeOf)
/* harmony export */ });
/** A folder of a snapshot as a snapshot of its own, or the one file at the path under its own name; empty for the whole. */
function subtreeOf(tree, folder) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const file = folder === '' ? undefined : tree.entry(folder);
    const outer = new Map();
    const entries = [];
    for (const entry of file === undefined ? tree.entries() : [file]) {
        if (file === undefined && !entry.path.startsWith(prefix))
            continue;
        const path = file === undefined ? entry.path.slice(prefix.length) : entry.path.slice(entry.path.lastIndexOf('/') + 1);
        outer.set(path, entry.path);
        entries.push({ ...entry, path });
    }
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const read = (path, limit) => {
        const outerPath = outer.get(path);
        return outerPath === undefined ? { kind: 'unreadable', reason: 'missing' } : tree.read(outerPath, limit);
    };
    return {
        label: tree.label,
        skipped: tree.skipped.filter((skip) => skip.path.startsWith(prefix)).map((skip) => ({ ...skip, path: skip.path.slice(prefix.length) })),
        entries: () => entries,
        entry: (path) => byPath.get(path),
        read,
        readMany: (paths, limit) => {
            const known = paths.filter((path) => outer.has(path));
            const contents = tree.readMany(known.map((path) => outer.get(path) ?? path), limit);
            return new Map(paths.map((path) => [path, contents.get(outer.get(path) ?? '') ?? { kind: 'unreadable', reason: 'missing' }]));
        },
    };
}


/***/ }),

/***/ 3221:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3834);



/**
 * Writes what a command answers to the file that the user named. A regular file is replaced whole by a rename, links to one
 * included; a device, a pipe or a link below /dev (`/dev/stdout`, `>(command)`) is written into, since a rename would put a
 * regular file in its place. Throws UserError IO.
 */
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

/***/ 9120:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Groups in the order in which their keys first appear. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 6835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ fixedFindings),
/* harmony export */   Mw: () => (/* binding */ knownFindings),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   dh: () => (/* binding */ gatingFindings)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6134);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9511);


/** What counts against the change, in the order of the report. */
function gatingFindings(report) {
    return report.findings.filter(_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .VF);
}
/** The backlog: what the base had already. */
function knownFindings(report) {
    return report.findings.filter((finding) => finding.status === 'existing' && !finding.waived);
}
/** What somebody agreed to. */
function waivedFindings(report) {
    return report.findings.filter((finding) => finding.waived);
}
function fixedFindings(report) {
    return report.findings.filter((finding) => finding.status === 'fixed');
}
/** Most severe first; among equals the order of the report. */
function bySeverity(findings) {
    return [...findings].sort((a, b) => _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(a.level) - _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(b.level) || _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(b.severity));
}


/***/ }),

/***/ 4639:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ansiStyle: () => (/* binding */ ansiStyle),
/* harmony export */   plainStyle: () => (/* binding */ plainStyle),
/* harmony export */   textReport: () => (/* binding */ textReport)
/* harmony export */ });
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
/* harmony import */ var _select_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6835);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5536);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7142);




const same = (text) => text;
const plainStyle = { bold: same, dim: same, red: same, yellow: same, green: same, blue: same };
const sgr = (on, off) => (text) => `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
const ansiStyle = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    blue: sgr(34, 39),
};
/** The report for people at a terminal or in a log: findings by file, what is folded away, what was read, the verdict, the way on. `rest` says where the others are. */
function textReport(report, style = plainStyle, rest = '--format json lists them.') {
    const shown = (0,_select_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .gatingFindings */ .dh)(report);
    const lines = [];
    for (const [path, findings] of (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(shown, (finding) => finding.path)) {
        lines.push(style.bold(fileLine(path)));
        for (const finding of findings)
            lines.push(...findingLines(finding, style));
        lines.push('');
    }
    lines.push(...foldedLines(report, style, rest), `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageWords */ .gn)(report))}.`, verdictLine(report, style), ...nextLines(report));
    return `${lines.join('\n')}\n`;
}
/** Threat: a path may begin with `::`; the runner looks only at the start of a line. */
function fileLine(path) {
    return `│ ${path === '' ? '(the whole of it)' : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(path)}`;
}
function findingLines(finding, style) {
    const at = finding.region === undefined ? '' : `${String(finding.region.start_line)}:${String(finding.region.start_column)}`;
    const paint = finding.level === 'error' ? style.red : finding.level === 'warning' ? style.yellow : style.blue;
    const escalated = finding.status === 'escalated' ? ' (worse than before)' : '';
    const name = style.dim(`${finding.rule} ${finding.fingerprint.slice(0, 12)}`);
    const lines = [`│ ${at.padStart(7)}  ${paint(finding.level.padEnd(7))}  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(finding.message)}${escalated}  ${name}`];
    if (finding.snippet !== undefined && finding.snippet !== '')
        lines.push(`${INDENT}${style.dim(`> ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(finding.snippet, 160))}`)}`);
    // One line of the log each: what a rule writes on several lines is an example to copy.
    for (const line of finding.help === '' ? [] : finding.help.split('\n'))
        lines.push(`${INDENT}→ ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(line)}`);
    return lines;
}
const INDENT = '│                   ';
function foldedLines(report, style, rest) {
    const { existing, fixed, waived } = report.counts;
    const parts = [
        existing === 0 ? '' : `${String(existing)} known from the base`,
        fixed === 0 ? '' : `${String(fixed)} fixed`,
        waived === 0 ? '' : `${String(waived)} waived or approved`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [style.dim(`Not shown: ${parts.join(', ')}. ${rest}`)];
}
function verdictLine(report, style) {
    const { error, warning, note } = report.counts;
    const counts = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(error, 'error')}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(warning, 'warning')}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(note, 'note')}`;
    const paint = report.verdict === 'PASS' ? style.green : style.red;
    return `${style.bold(paint(report.verdict))}: ${counts}`;
}
function nextLines(report) {
    if (report.verdict === 'PASS')
        return [];
    return [
        'Next: follow the arrows above; `vaultgate rules explain RULE` says more about a rule.',
        'For a finding that has to stay: vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE',
    ];
}


/***/ }),

/***/ 5536:
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
/**
 * The one way for untrusted text (paths, messages, snippets, names out of the scanned tree) into a log, a workflow command,
 * Markdown, Mermaid, HTML or a URL. Each function answers text that is safe in exactly the place that it names.
 */
const NAMED_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Control characters, line and paragraph separators, bidirectional controls, zero-width and other invisible characters,
 * variation selectors and tags, and lone surrogates: all that a terminal acts on or an eye does not see.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\u{1d173}-\u{1d17a}]|\p{Cs}/gu;
/**
 * Text on one line with everything unseen made visible as an escape. Threat: escape sequences and carriage returns rewrite
 * what a terminal shows, bidirectional controls reorder it, invisible characters hide in it.
 */
function visible(text) {
    return text.replace(UNSEEN, (unseen) => NAMED_ESCAPES[unseen] ?? escapeOf(unseen));
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
/** At most `limit` UTF-16 units, cut between characters, with a mark where something was left out. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
/**
 * Text within a line of a log. Threat: the runner takes `##[command]` anywhere in a line of the log, and `::command::` at
 * the start of one, for an order to itself (actions/runner, ActionCommand.cs); so lines of ours that begin with untrusted
 * text begin with a gutter, and the first form is broken here.
 */
function logText(text) {
    return visible(text).replaceAll('##[', '##\\[');
}
/**
 * The data of a workflow command, the part after `::`; several lines are allowed. Threat: a raw line end would begin
 * another command (actions/toolkit, command.ts: the runner decodes `%25`, `%0D` and `%0A`).
 */
function commandData(text) {
    return text
        .split('\n')
        .map((line) => visible(line))
        .join('\n')
        .replaceAll('%', '%25')
        .replaceAll('\n', '%0A');
}
/**
 * A property of a workflow command. Threat: as above, and `:` and `,` end a property. A path stays the path as far as the
 * runner can decode it, which is line ends and these marks; whatever else is unseen would reach the log as it is, so it is
 * made visible, and the annotation of such a path then belongs to no file.
 */
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
/**
 * Text within a line of GitHub's Markdown (not at its start), shown as it is. Threat: links, images that call home,
 * `</details>` and table breakouts, mathematics, and what GitHub itself turns into links: addresses, @mentions, issue
 * numbers and emoji names. A backslash stops the syntax; a zero-width space stops what GitHub finds in the finished text.
 */
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
/**
 * Text as a code span. Threat: a run of backticks in it would end it, so the fence is one longer; in a code span GitHub
 * makes neither links nor mentions. An empty span cannot be written and becomes a visible blank.
 */
function markdownCode(text) {
    const shown = visible(text) || ' ';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A code span in a cell of a table. Threat: the table is cut at `|` before code spans are seen, so it is escaped even in them. */
function markdownCellCode(text) {
    return markdownCode(text).replaceAll('|', '\\|');
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
/**
 * Prose of a rule, in which backticks mark code and the rest may hold untrusted words: code stays code, all else is
 * escaped. An odd backtick is text.
 */
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
/**
 * Text in a quoted Mermaid label. Threat: quotes and brackets end the label, and directives (`%%{`), links and HTML in it
 * would be acted on; all but letters, digits and a few plain marks become entity codes (mermaid.js.org, flowchart syntax).
 */
function mermaidLabel(text) {
    return shorten(visible(text), 60).replace(/[^\p{L}\p{N} ._/-]/gu, (mark) => `#${String(mark.codePointAt(0) ?? 0)};`);
}
const HTML_ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text in HTML, between tags or in a quoted attribute. Threat: markup of its own; and what is unseen must not hide in a report. */
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, (mark) => HTML_ESCAPES[mark] ?? mark);
}
/**
 * A relative path as the path of a URL, segment by segment (RFC 3986 §3.3). Threat: blanks, `#`, `?` and `%` cut the
 * address short or change it; a colon in the first segment would make it a scheme (§4.2); a lone surrogate cannot be encoded.
 */
function urlPath(path) {
    const encoded = path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeSegment)
        .join('/');
    return encoded.startsWith('%3A') || /^[^/]*%3A/.test(encoded) ? `./${encoded}` : encoded;
}
/** Also the marks that encodeURIComponent leaves and that Markdown would read in a link: `!'()*`. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 7142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ countsWords),
/* harmony export */   gn: () => (/* binding */ coverageWords),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export inWords */
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9120);

/** `1 file`, `2 files`. */
function counted(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
/** `a`, `a and b`, `a, b and c`. */
function inWords(items) {
    return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
/** What counts and what does not, in sentences of ours. */
function countsWords({ counts, verdict }) {
    const { error, warning, note, escalated, existing, fixed, waived } = counts;
    const counting = parts([error, 'error'], [warning, 'warning'], [note, 'note']);
    const worse = escalated === 0 ? '' : `, ${String(escalated)} of them for being worse than before`;
    const total = error + warning + note;
    const first = total === 0 ? 'Nothing to mend.' : `**${counting}** ${total === 1 ? 'counts' : 'count'}${worse}.`;
    const others = [
        existing === 0 ? '' : `${String(existing)} known from the base`,
        fixed === 0 ? '' : `${String(fixed)} fixed`,
        waived === 0 ? '' : `${String(waived)} waived or approved`,
    ].filter((part) => part !== '');
    const rest = others.length === 0 ? '' : ` Not counted: ${inWords(others)}.`;
    return `${first}${rest}${verdict === 'PASS' ? '' : ' The arrow below each finding shows the way out.'}`;
}
function parts(...numbers) {
    return inWords(numbers.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun)));
}
/** What was read and what was not, without a full stop. The reasons may hold untrusted words. */
function coverageWords(report) {
    const { files, bytes, skipped } = report.coverage;
    const read = `Read ${counted(files, 'file')} (${counted(bytes, 'byte')}), ${counted(report.packs.length, 'installed pack')}, ${counted(report.skills.length, 'skill')}`;
    if (skipped.length === 0)
        return read;
    const reasons = [...(0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(skipped, (skip) => skip.reason)].map(([reason, paths]) => `${String(paths.length)} ${reason}`);
    return `${read}; skipped ${counted(skipped.length, 'path')}: ${reasons.sort().join(', ')}`;
}


/***/ })

};
