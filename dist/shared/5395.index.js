export const id = 5395;
export const ids = [5395];
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

/***/ 95395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTest: () => (/* binding */ runTest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(28020);
// EXTERNAL MODULE: ./lib/packs/shipped-pack.js + 1 modules
var shipped_pack = __webpack_require__(60141);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(40675);
// EXTERNAL MODULE: ./lib/policies/compile.js
var compile = __webpack_require__(57923);
// EXTERNAL MODULE: ./lib/policies/decision.js
var policies_decision = __webpack_require__(83958);
// EXTERNAL MODULE: ./lib/policies/evaluate.js
var evaluate = __webpack_require__(10271);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(44618);
// EXTERNAL MODULE: ./lib/policies/read-action.js
var read_action = __webpack_require__(2431);
// EXTERNAL MODULE: ./lib/policies/request-schema.js
var request_schema = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/policies/pack-tests.js









const expectationSchema = schemas/* strictObject */.rej({
    action: schemas/* enum */.k5n(policy/* POLICY_ACTIONS */.p7),
    policy: schemas/* string */.YjP().min(1).optional(),
    approver: schemas/* string */.YjP().min(1).optional(),
    max_ttl: schemas/* string */.YjP()
        .refine((value) => (0,read_action/* secondsOfTtl */.Bo)(value) !== undefined, 'must be a duration such as "1h"')
        .optional(),
    masking: schemas/* enum */.k5n(['full', 'hash', 'partial', 'default']).optional(),
});
const testFileSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), request: request_schema/* requestSchema */.TF, expect: expectationSchema })).min(1);
function runPackTests(policies, files) {
    const tests = [];
    const unreadable = [];
    for (const file of (0,order/* sortedBy */.V)(files, ({ path }) => path)) {
        const read = readTestFile(file);
        tests.push(...read.tests);
        unreadable.push(...read.problems.map((problem) => ({ path: file.path, problem })));
    }
    const failed = tests.flatMap((test) => {
        const difference = differenceOf(policies, test);
        return difference === undefined ? [] : [{ path: test.path, region: test.region, name: test.name, difference }];
    });
    const untested = policies.filter((policy) => {
        const others = policies.filter((other) => other !== policy);
        return tests.every((test) => differenceOf(others, test) === undefined);
    });
    return { count: tests.length, failed, untested, unreadable };
}
function readTestFile(file) {
    const read = (0,read_yaml/* readYaml */.gM)(file.bytes);
    if (!read.ok)
        return { tests: [], problems: read.problems };
    const document = read.document;
    const validated = document.validate(testFileSchema);
    if (!validated.ok)
        return { tests: [], problems: validated.problems };
    const tests = validated.value.map((written, index) => ({
        path: file.path,
        name: written.name,
        region: document.regionOf([index, 'name']),
        request: (0,request_schema/* requestOf */.fo)(written.request, undefined),
        expect: written.expect,
    }));
    return { tests, problems: [] };
}
function differenceOf(policies, test) {
    for (const reading of compile/* CONTAINS_READINGS */.UV) {
        const difference = differenceUnder(policies, test, reading);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function differenceUnder(policies, { request, expect }, reading) {
    const { decision } = (0,evaluate/* evaluate */._3)(policies.map((policy) => (0,compile/* compilePolicy */.C_)(policy, reading)), request);
    if (decision.action !== expect.action)
        return `expected ${expect.action}, got ${decision.action}${byWhom(decision)}`;
    if (expect.policy !== undefined && !decision.policies.some(({ policy }) => policy.id === expect.policy)) {
        return `expected ${expect.policy} to decide, got ${decision.action}${byWhom(decision)}`;
    }
    if (expect.approver !== undefined && !decision.approvers.includes(expect.approver)) {
        return `expected the approval of ${expect.approver}, got that of ${decision.approvers.join(' and ') || 'nobody'}`;
    }
    const limit = expect.max_ttl === undefined ? Infinity : ((0,read_action/* secondsOfTtl */.Bo)(expect.max_ttl) ?? Infinity);
    if ((decision.ttlSeconds ?? Infinity) > limit) {
        return `expected at most ${String(limit)} seconds, got ${decision.ttlSeconds === undefined ? 'no limit' : String(decision.ttlSeconds)}`;
    }
    const methods = decision.masking.get(policies_decision/* ANY_OTHER_FIELD */.rO) ?? [];
    if (expect.masking !== undefined && !methods.includes(expect.masking)) {
        return `expected masking ${expect.masking}, got ${methods.join(' and ') || 'none'}`;
    }
    return undefined;
}
function byWhom(decision) {
    return decision.policies.length === 0 ? ' by default' : ` by ${decision.policies.map(({ policy }) => policy.id).join(' and ')}`;
}

// EXTERNAL MODULE: ./lib/policies/policy-file.js
var policy_file = __webpack_require__(10813);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
// EXTERNAL MODULE: ./lib/rules/registry.js + 4 modules
var registry = __webpack_require__(95893);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/pack/pack-call.js
var pack_call = __webpack_require__(80978);
;// CONCATENATED MODULE: ./lib/cli/pack/test-command.js











function runTest(args, terminal) {
    const call = (0,pack_call/* parsePackCall */.R)(args, terminal, []);
    if (call.names.length > 1)
        throw new errors/* UserError */.y('USAGE', 'pack test takes one folder', 'Name a pack or a folder of packs.');
    const [folder] = call.names;
    const shelves = folder === undefined ? offered(call.open().settings.shippedPacks) : [shelfAt((0,external_node_path_.resolve)(terminal.cwd, folder), folder)];
    const tested = shelves.flatMap((shelf) => [...shelf.packs.keys()].map((name) => testPack(shelf, (0,shipped_pack/* readShippedPack */.H1)(shelf, name))));
    if (tested.length === 0)
        throw new errors/* UserError */.y('EMPTY', `no pack stands in ${folder ?? 'the folders of packs'}`, 'Name the folder of a pack, the one with metadata.yaml.');
    call.put(call.format === 'json' ? testsJson(tested) : tested.map(printTested).join(''));
    return tested.every(passed) ? command/* EXIT */.d.pass : command/* EXIT */.d.findings;
}
function offered(folders) {
    const own = folders.filter((folder) => folder.origin !== 'built-in');
    return (own.length > 0 ? own : folders).map(shipped_pack/* openShelf */.nS);
}
function shelfAt(path, label) {
    const snapshot = (0,working_tree/* openWorkingTree */.A)(path, 'all');
    if (snapshot.entry('metadata.yaml') === undefined)
        return (0,shipped_pack/* openShelf */.nS)({ origin: 'option', label, snapshot, root: '' });
    const name = path
        .split(/[\\/]/)
        .filter((step) => step !== '')
        .at(-1) ?? '';
    const parent = (0,working_tree/* openWorkingTree */.A)((0,external_node_path_.resolve)(path, '..'), 'all');
    const shelf = (0,shipped_pack/* openShelf */.nS)({ origin: 'option', label, snapshot: parent, root: '' });
    return { ...shelf, packs: new Map([[name, shelf.packs.get(name) ?? []]]) };
}
function testPack(shelf, pack) {
    const read = pack.policies.map((policy) => (0,policy_file/* readPolicyFile */.BK)(`${pack.path}/${policy.path}`, policy.document.text));
    const policies = read.flatMap(({ path, policy }) => (policy === undefined ? [] : [{ path, policy }]));
    const errors = [...read.flatMap((file) => file.findings), ...(0,policy_file/* duplicateIds */.kn)(read)].filter((finding) => finding.level === 'error');
    const faults = [
        ...pack.faults.map(({ path, message }) => ({ path, message })),
        ...errors.map((finding) => ({ path: finding.path, message: (0,registry/* ruleOf */.Y)(finding.rule)?.message(finding.details) ?? finding.rule })),
    ];
    const paths = (shelf.packs.get(pack.name) ?? [])
        .map((entry) => entry.path)
        .filter((path) => path.startsWith(`${pack.path}/tests/`) && path.endsWith('.yaml'));
    const contents = shelf.folder.snapshot.readMany(paths);
    const files = paths.map((path) => {
        const content = contents.get(path);
        return { path, bytes: content?.kind === 'bytes' ? content.bytes : '' };
    });
    return { pack, faults, result: runPackTests(policies, files) };
}
function passed({ faults, result }) {
    return faults.length === 0 && result.failed.length === 0 && result.untested.length === 0 && result.unreadable.length === 0;
}
function printTested(tested) {
    const { pack, faults, result } = tested;
    const count = result.count === 1 ? '1 test' : `${String(result.count)} tests`;
    const lines = [
        `${passed(tested) ? '✓' : '✗'} ${(0,untrusted/* logText */.kc)(pack.name)}: ${count}`,
        ...faults.map((fault) => `│ InvalidPack: ${(0,untrusted/* logText */.kc)(`${fault.message} (${fault.path})`)}`),
        ...result.unreadable.map(({ path, problem }) => `│ ${(0,untrusted/* logText */.kc)(`${path}:${String(problem.region?.startLine ?? 1)}: ${problem.message}`)}`),
        ...result.failed.map(({ path, region, name, difference }) => `│ ${(0,untrusted/* logText */.kc)(`${path}:${String(region.startLine)}: ${name}: ${difference}`)}`),
        ...(result.count === 0
            ? [`│ there is no test; write a list of name, request and expect into ${(0,untrusted/* logText */.kc)(`${pack.path}/tests/01.yaml`)}`]
            : []),
        ...(result.count === 0 ? [] : result.untested.map(({ path, policy }) => `│ ${(0,untrusted/* logText */.kc)(`${path}: no test fails without ${policy.id}`)}`)),
    ];
    return `${lines.join('\n')}\n`;
}
function testsJson(tested) {
    return (0,json/* prettyJson */.D_)({
        contract: 'vaultgate.pack-tests.v1',
        ok: tested.every(passed),
        packs: tested.map((one) => ({
            name: one.pack.name,
            ok: passed(one),
            tests: one.result.count,
            failed: one.result.failed.map(({ path, region, name, difference }) => ({ path, line: region.startLine, name, difference })),
            untested: one.result.untested.map(({ path, policy }) => ({ path, policy_id: policy.id })),
            unreadable: one.result.unreadable.map(({ path, problem }) => ({
                path,
                line: problem.region?.startLine ?? null,
                problem: problem.message,
            })),
            faults: one.faults,
        })),
    });
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

/***/ 9167:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38816);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69716);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44618);
/* harmony import */ var _read_conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47787);





const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
const fieldSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    text,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: text, sensitivity: text.optional(), category: text.optional(), tags: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional() }),
]);
const requestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    dataset: text.optional(),
    fields: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(fieldSchema).optional(),
    requester_role: text.optional(),
    requester_clearance: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()]).optional(),
    requester_region: text.optional(),
    dataset_region: text.optional(),
    environment: text.optional(),
    time: text.refine((value) => (0,_read_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .minuteOfDay */ .e)(value) !== undefined, 'must be a time of the day such as "09:30"').optional(),
});
function requestOf(written, registry) {
    const dataset = registry?.datasets.find((candidate) => candidate.name === written.dataset);
    const fields = (written.fields ?? []).map((field) => {
        if (typeof field === 'string') {
            const known = dataset?.fields.find((candidate) => candidate.name === field);
            return known === undefined ? { name: field, tags: [] } : labelled(field, known.sensitivity, known.tags);
        }
        return labelled(field.name, field.sensitivity, [...(field.category === undefined ? [] : [field.category]), ...(field.tags ?? [])]);
    });
    const scalars = {};
    for (const key of _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SCALAR_CONDITIONS */ .Yf) {
        const value = written[key];
        if (value !== undefined)
            scalars[key] = value;
    }
    const minute = written.time === undefined ? undefined : (0,_read_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .minuteOfDay */ .e)(written.time);
    return {
        ...(written.dataset === undefined ? {} : { dataset: written.dataset }),
        fields,
        scalars,
        ...(minute === undefined ? {} : { minute }),
    };
}
function labelled(name, sensitivity, tags) {
    return { name, ...(sensitivity === undefined || sensitivity === '' ? {} : { sensitivity }), tags: [...new Set(tags)] };
}
function parseRequest(bytes, label, registry) {
    const hint = 'Write for example {"dataset": "customers", "fields": ["email"], "requester_role": "analyst", "environment": "production"}.';
    const source = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(bytes);
    if (source === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `${label} is not valid UTF-8`, hint);
    let value;
    try {
        value = JSON.parse(source);
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `${label} is not valid JSON`, hint, { cause: error });
    }
    const result = requestSchema.safeParse(value);
    if (result.success)
        return requestOf(result.data, registry);
    const [issue] = result.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('USAGE', `${label} is no request${where}: ${issue?.message ?? 'unknown fault'}`, hint);
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
