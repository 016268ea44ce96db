export const id = 362;
export const ids = [362];
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

/***/ 978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePackCall),
/* harmony export */   k: () => (/* binding */ requireNames)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
/* harmony import */ var _gate_resolve_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8126);
/* harmony import */ var _gate_trusted_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4412);
/* harmony import */ var _io_open_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5679);
/* harmony import */ var _io_surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(230);
/* harmony import */ var _io_write_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3221);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3814);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3128);










const OPTIONS = {
    dir: 'value',
    'packs-dir': 'value',
    'policies-dir': 'value',
    'state-file': 'value',
    config: 'value',
    'dry-run': 'flag',
    force: 'flag',
    'with-deps': 'flag',
    format: 'value',
    output: 'value',
    out: 'value',
    now: 'value',
    deterministic: 'flag',
};
const FLAGS = ['dry-run', 'force', 'with-deps'];
/** Parses the words after `vaultgate pack COMMAND`. Throws UserError USAGE. */
function parsePackCall(args, terminal, known) {
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .parseArguments */ .We)(args, OPTIONS);
    const strange = FLAGS.find((flag) => options[flag] === true && !known.includes(flag));
    if (strange !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('USAGE', `--${strange} has no meaning here`, 'Leave it out; see vaultgate pack --help.');
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, options.dir ?? '.');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('IO', `cannot list the folder ${directory}`, 'Name an existing folder that you may read.');
    }
    const { now, createdAt } = (0,_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .readClock */ .$)(options, terminal);
    const output = options.output ?? options.out;
    return {
        directory,
        names: positionals,
        dryRun: options['dry-run'] === true ? 'yes' : 'no',
        force: options.force === true ? 'yes' : 'no',
        dependencies: options['with-deps'] === true ? 'add' : 'require',
        format: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .oneOf */ .yL)('--format', options.format ?? 'text', ['text', 'json']),
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
            if (output === undefined)
                terminal.out(text);
            else
                (0,_io_write_output_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutput */ .z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, output), text);
        },
    };
}
/** Throws UserError USAGE unless names of packs were given; each counts once. */
function requireNames(call, command) {
    if (call.names.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('USAGE', `pack ${command} needs the name of a pack`, `Write vaultgate pack ${command} NAME.`);
    return [...new Set(call.names)];
}


/***/ }),

/***/ 5395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTest: () => (/* binding */ runTest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/io/working-tree.js
var working_tree = __webpack_require__(8020);
// EXTERNAL MODULE: ./lib/packs/shipped-pack.js + 1 modules
var shipped_pack = __webpack_require__(141);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(675);
// EXTERNAL MODULE: ./lib/policies/compile.js
var compile = __webpack_require__(7923);
// EXTERNAL MODULE: ./lib/policies/decision.js
var policies_decision = __webpack_require__(3958);
// EXTERNAL MODULE: ./lib/policies/evaluate.js
var evaluate = __webpack_require__(271);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/policies/read-action.js
var read_action = __webpack_require__(2431);
// EXTERNAL MODULE: ./lib/policies/request-schema.js
var request_schema = __webpack_require__(9167);
;// CONCATENATED MODULE: ./lib/policies/pack-tests.js









const expectationSchema = schemas/* strictObject */.rej({
    action: schemas/* enum */.k5n(policy/* POLICY_ACTIONS */.p7),
    /** One of the policies that decide. */
    policy: schemas/* string */.YjP().min(1).optional(),
    /** A role whose approval is asked for. */
    approver: schemas/* string */.YjP().min(1).optional(),
    /** The limit at most, for example "1h". */
    max_ttl: schemas/* string */.YjP()
        .refine((value) => (0,read_action/* secondsOfTtl */.Bo)(value) !== undefined, 'must be a duration such as "1h"')
        .optional(),
    /** The method by which a field that no rule names is masked. */
    masking: schemas/* enum */.k5n(['full', 'hash', 'partial', 'default']).optional(),
});
const testFileSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), request: request_schema/* requestSchema */.TF, expect: expectationSchema })).min(1);
/**
 * Runs the tests of a pack (`tests/*.yaml`: a list of name, request and expect) against its policies, under both readings of
 * `contains`. Then removes each policy in turn: one that no test misses is untested.
 */
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
var policy_file = __webpack_require__(813);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(5536);
// EXTERNAL MODULE: ./lib/rules/registry.js + 4 modules
var registry = __webpack_require__(5893);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/pack/pack-call.js
var pack_call = __webpack_require__(978);
;// CONCATENATED MODULE: ./lib/cli/pack/test-command.js











/** Runs `pack test [DIR]`: the tests of one pack, of a folder of packs, or of all packs that the repository offers. */
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
/** The built-in packs are tested by this project; they are run where the repository has none of its own. */
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
/** `docs/schemas/pack-tests.v1.schema.json`. */
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

/***/ 4722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 3056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ placeOfValue),
/* harmony export */   Mz: () => (/* binding */ placeOfProblem),
/* harmony export */   qQ: () => (/* binding */ placeOfKey)
/* harmony export */ });
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2515);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);


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
    const lines = new _core_region_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .r(text);
    const from = lines.offsetOfLine(region.startLine) + region.startColumn - 1;
    const to = lines.offsetOfLine(region.endLine) + region.endColumn - 1;
    const snippet = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(text.slice(from, to));
    return snippet === '' ? { path: file, region } : { path: file, region, snippet };
}


/***/ }),

/***/ 5017:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unknownKeysOf)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);

/** More unknown keys of one map are not a slip of the pen; the first ones show what is wrong. */
const MAX_SHOWN = 20;
/** The keys of the map `value` that are not among the known ones, each with the known key that it resembles. */
function unknownKeysOf(value, path, known) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return [];
    const present = Object.keys(value);
    const free = known.filter((key) => !present.includes(key));
    return present
        .filter((key) => !known.includes(key))
        .slice(0, MAX_SHOWN)
        .map((key) => ({ path: [...path, key], key, suggestion: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(key, free) }));
}


/***/ }),

/***/ 9167:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ requestSchema),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4618);
/* harmony import */ var _read_conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7787);





const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
const fieldSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    text,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ name: text, sensitivity: text.optional(), category: text.optional(), tags: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text).optional() }),
]);
/** A request as people write it, in `policy explain` and in the tests of a pack. */
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
/** Fills in what the registry knows about fields that are given by name alone. */
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
/** Reads a request from JSON. Throws UserError USAGE that names the member at fault. */
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


/***/ })

};
