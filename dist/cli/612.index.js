export const id = 612;
export const ids = [612];
export const modules = {

/***/ 978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePackCall),
/* harmony export */   k: () => (/* binding */ requireNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _gate_resolve_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3869);
/* harmony import */ var _gate_trusted_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4412);
/* harmony import */ var _io_open_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1180);
/* harmony import */ var _io_surroundings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(230);
/* harmony import */ var _io_write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3834);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3814);








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
    const { options, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parseArguments */ .We)(args, OPTIONS);
    const strange = FLAGS.find((flag) => options[flag] === true && !known.includes(flag));
    if (strange !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--${strange} has no meaning here`, 'Leave it out; see vaultgate pack --help.');
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, options.dir ?? '.');
    const now = options.now === undefined ? terminal.now() : parseTime(options.now);
    const createdAt = options.deterministic === true ? '1970-01-01T00:00:00.000Z' : now.toISOString();
    const output = options.output ?? options.out;
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
            const sides = (0,_io_open_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .openFolderAlone */ .I)(directory);
            const request = {
                sides,
                options: {
                    config: options.config,
                    packsDir: options['packs-dir'],
                    policiesDir: options['policies-dir'],
                    stateFile: options['state-file'],
                },
                surroundings: (0,_io_surroundings_js__WEBPACK_IMPORTED_MODULE_5__/* .openSurroundings */ .E)(terminal.cwd, directory),
                now,
                createdAt,
            };
            return { snapshot: sides.head, settings: (0,_gate_resolve_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSettings */ .M)(request, (0,_gate_trusted_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .readTrustedRules */ .z)(request)).head };
        },
        put: (text) => {
            if (output === undefined)
                terminal.out(text);
            else
                (0,_io_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomically */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, output), text);
        },
    };
}
function parseTime(text) {
    const time = new Date(text);
    if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time.getTime())) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `--now: '${text}' is not an ISO 8601 time`, 'Write it like 2026-01-31T12:00:00Z.');
    }
    return time;
}
/** Throws UserError USAGE unless names of packs were given; each counts once. */
function requireNames(call, command) {
    if (call.names.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('USAGE', `pack ${command} needs the name of a pack`, `Write vaultgate pack ${command} NAME.`);
    return [...new Set(call.names)];
}


/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 1 modules
var read_yaml = __webpack_require__(175);
;// CONCATENATED MODULE: ./lib/policies/policy.js
const POLICY_ACTIONS = ['deny', 'require_approval', 'mask', 'allow'];
/** deny 3 > require_approval 2 > mask 1 > allow 0: the greatest of all matching policies decides. */
const policy_SEVERITY_OF_ACTION = { deny: 3, require_approval: 2, mask: 1, allow: 0 };
/** The conditions on plain values of a request, in the order in which they are shown. */
const policy_SCALAR_CONDITIONS = ['requester_role', 'requester_clearance', 'requester_region', 'dataset_region', 'environment'];

;// CONCATENATED MODULE: ./lib/policies/compile.js

const CONTAINS_READINGS = ['all', 'any'];
const DIMENSIONS = ['dataset', ...policy_SCALAR_CONDITIONS];
/** Compiles a policy under one reading of `contains`. */
function compilePolicy({ path, policy }, reading) {
    const { conditions } = policy;
    const scalars = new Map();
    if (conditions.dataset !== undefined)
        scalars.set('dataset', conditions.dataset);
    for (const key of policy_SCALAR_CONDITIONS) {
        const value = conditions.scalars[key];
        if (value !== undefined)
            scalars.set(key, value);
    }
    return {
        path,
        policy,
        severity: policy_SEVERITY_OF_ACTION[policy.action],
        scalars,
        minutes: conditions.time === undefined ? undefined : minutesOf(conditions.time),
        clauses: clausesOf(policy, reading),
    };
}
/** A category of the registry becomes a tag when VaultKit compiles it, so a category is asked for as a tag. */
function clausesOf(policy, reading) {
    const { sensitivity, category, contains, any, all } = policy.conditions.fields;
    const clauses = [];
    if (sensitivity !== undefined)
        clauses.push({ condition: 'match.fields.sensitivity', atoms: [`sensitivity=${sensitivity}`] });
    if (category !== undefined)
        clauses.push({ condition: 'match.fields.category', atoms: [`tag=${category}`] });
    const tags = (contains ?? []).map((tag) => `tag=${tag}`);
    if (reading === 'any' && tags.length > 0)
        clauses.push({ condition: 'match.fields.contains', atoms: tags });
    if (reading === 'all')
        for (const tag of tags)
            clauses.push({ condition: 'match.fields.contains', atoms: [tag] });
    if (any !== undefined)
        clauses.push({ condition: 'match.fields.any', atoms: any.map((name) => `name=${name}`) });
    for (const name of all ?? [])
        clauses.push({ condition: 'match.fields.all', atoms: [`name=${name}`] });
    return clauses;
}
/** VaultKit's engine: both ends inside; a window whose start is not before its end goes around midnight. */
function minutesOf({ after, before }) {
    if (after < before)
        return [[after, before]];
    if (after - before <= 1)
        return undefined;
    return [
        [0, before],
        [after, 1439],
    ];
}

;// CONCATENATED MODULE: ./lib/policies/decision.js


const ANY_OTHER_FIELD = '*';
/** Combines all policies that match a request: the strictest action wins, its obligations add up. */
function decide(matching, request) {
    const severity = Math.max(0, ...matching.map((policy) => policy.severity));
    const winners = matching.filter((policy) => policy.severity === severity);
    const action = winners[0]?.policy.action ?? 'allow';
    const limits = winners.flatMap(({ policy }) => policy.ttlSeconds ?? []);
    return {
        action,
        policies: winners,
        approvers: (0,order/* sortedBy */.V)(new Set(winners.flatMap(({ policy }) => policy.approverRole ?? [])), (role) => role),
        ttlSeconds: limits.length === 0 ? undefined : Math.min(...limits),
        masking: action === 'mask' ? maskingOf(winners, request) : new Map(),
    };
}
function maskingOf(winners, request) {
    const masking = new Map();
    const names = (0,order/* sortedBy */.V)(new Set([ANY_OTHER_FIELD, ...request.fields.map((field) => field.name)]), (name) => name);
    for (const name of names)
        masking.set(name, strongest(winners.map((winner) => methodFor(winner, name))));
    return masking;
}
/** How a mask policy masks a field. */
function methodFor({ policy }, field) {
    return policy.masking.rules.get(field) ?? policy.masking.defaultMethod;
}
/** Whether one method hides at least what another does. What the engine does by default is known to equal itself alone. */
function hidesAtLeast(method, other) {
    return method === other || (method === 'full' && other !== 'default');
}
/** The methods that no other of them outdoes, sorted. */
function strongest(methods) {
    const kept = methods.filter((method) => !methods.some((other) => other !== method && hidesAtLeast(other, method)));
    return (0,order/* sortedBy */.V)(new Set(kept), (method) => method);
}
/**
 * Compares two decisions about one request. Weaker: a more lenient action, an approver no longer asked, a field masked by a
 * lesser method, or a longer limit. Changed: other obligations that cannot be ranked.
 */
function compareDecisions(before, after) {
    const change = SEVERITY_OF_ACTION[after.action] - SEVERITY_OF_ACTION[before.action];
    if (change < 0)
        return { kind: 'weaker', respect: 'action' };
    if (change > 0)
        return before.action === 'mask' && after.action === 'require_approval' ? { kind: 'exposed' } : { kind: 'kept' };
    const approvers = compareSets(before.approvers, after.approvers, (a, b) => a === b);
    if (approvers === 'weaker')
        return { kind: 'weaker', respect: 'approver' };
    const masking = [...before.masking].map(([name, methods]) => compareSets(methods, after.masking.get(name) ?? [], hidesAtLeast));
    if (masking.includes('weaker'))
        return { kind: 'weaker', respect: 'masking' };
    if ((after.ttlSeconds ?? Infinity) > (before.ttlSeconds ?? Infinity))
        return { kind: 'weaker', respect: 'ttl' };
    if (approvers === 'changed')
        return { kind: 'changed', respect: 'approver' };
    return masking.includes('changed') ? { kind: 'changed', respect: 'masking' } : { kind: 'kept' };
}
function compareSets(before, after, covers) {
    const covered = (items, by) => items.every((item) => by.some((other) => covers(other, item)));
    if (covered(before, after))
        return 'kept';
    return covered(after, before) ? 'weaker' : 'changed';
}

;// CONCATENATED MODULE: ./lib/policies/request.js

/** All that the fields of a request show together. */
function atomsOf(request) {
    const atoms = new Set();
    for (const field of request.fields) {
        atoms.add(`name=${field.name}`);
        if (field.sensitivity !== undefined)
            atoms.add(`sensitivity=${field.sensitivity}`);
        for (const tag of field.tags)
            atoms.add(`tag=${tag}`);
    }
    return atoms;
}
/** The request in the form in which `policy explain` takes one. */
function requestToJson(request) {
    const json = {};
    if (request.dataset !== undefined)
        json['dataset'] = request.dataset;
    if (request.fields.length > 0)
        json['fields'] = request.fields.map(fieldToJson);
    for (const key of SCALAR_CONDITIONS) {
        const value = request.scalars[key];
        if (value !== undefined)
            json[key] = value;
    }
    if (request.minute !== undefined)
        json['time'] = timeOfMinute(request.minute);
    return json;
}
function fieldToJson(field) {
    if (field.sensitivity === undefined && field.tags.length === 0)
        return field.name;
    return {
        name: field.name,
        ...(field.sensitivity === undefined ? {} : { sensitivity: field.sensitivity }),
        ...(field.tags.length === 0 ? {} : { tags: [...field.tags] }),
    };
}
/** Minutes from midnight as "HH:MM". */
function timeOfMinute(minute) {
    const two = (value) => String(value).padStart(2, '0');
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

;// CONCATENATED MODULE: ./lib/policies/evaluate.js


/**
 * Decides one request by a set of policies, and tells how it came about. Deny outranks require_approval, mask and allow over all
 * matching policies; nothing matching is allow: VaultKit's policy guide, "Priority Rules".
 */
function evaluate(policies, request) {
    const atoms = atomsOf(request);
    const results = policies.map((policy) => {
        const conditions = conditionsOf(policy, request, atoms);
        return { policy, conditions, matches: conditions.every((condition) => condition.holds) };
    });
    const matching = results.filter((result) => result.matches).map((result) => result.policy);
    return { decision: decide(matching, request), results };
}
function conditionsOf(policy, request, atoms) {
    const results = [];
    for (const [dimension, wanted] of policy.scalars) {
        const found = dimension === 'dataset' ? request.dataset : request.scalars[dimension];
        const condition = dimension === 'dataset' ? 'match.dataset' : `context.${dimension}`;
        results.push({ condition, wanted: shownScalar(wanted), found: shownScalar(found), holds: found === wanted });
    }
    for (const clause of policy.clauses) {
        const held = clause.atoms.filter((atom) => atoms.has(atom));
        results.push({
            condition: clause.condition,
            wanted: clause.atoms.map(valueOfAtom).join(' or '),
            found: held.length === 0 ? 'none' : held.map(valueOfAtom).join(', '),
            holds: held.length > 0,
        });
    }
    if (policy.minutes !== undefined)
        results.push(timeResult(policy.minutes, request.minute));
    return results;
}
function timeResult(minutes, minute) {
    return {
        condition: 'context.time',
        wanted: minutes.map(([from, to]) => `${timeOfMinute(from)}–${timeOfMinute(to)}`).join(' or '),
        found: minute === undefined ? 'none' : timeOfMinute(minute),
        holds: minute !== undefined && minutes.some(([from, to]) => from <= minute && minute <= to),
    };
}
function valueOfAtom(atom) {
    return atom.slice(atom.indexOf('=') + 1);
}
/** Quotes a text that looks like a number: VaultKit tells "1" from 1. */
function shownScalar(value) {
    if (value === undefined)
        return 'none';
    return typeof value === 'string' && /^-?[0-9]+$/.test(value) ? JSON.stringify(value) : String(value);
}

// EXTERNAL MODULE: ./lib/core/rule.js
var core_rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/rules/policy/invalid.js
var invalid = __webpack_require__(1225);
// EXTERNAL MODULE: ./lib/rules/policy/unknown-key.js
var unknown_key = __webpack_require__(6158);
;// CONCATENATED MODULE: ./lib/policies/place.js

/** The place of a region in a text, with its first line as the snippet. */
function placeInText(path, text, region) {
    if (region === undefined)
        return { path };
    const line = text.split(/\r\n|\r|\n/, region.startLine)[region.startLine - 1];
    return { path, region, ...(line === undefined ? {} : { snippet: (0,core_text/* snippetOf */.Vv)(line) }) };
}
/** The place of the value at a path of a document, or of the nearest value around it. */
function place_placeOfValue(path, document, at) {
    return placeInText(path, document.text, document.regionOf(at));
}
/** The place of the key at a path of a document. */
function placeOfKey(path, document, at) {
    return placeInText(path, document.text, document.regionOfKey(at));
}

;// CONCATENATED MODULE: ./lib/policies/reading.js





/** One policy file while it is being read: collects what is wrong, each at its place. */
class PolicyReading {
    findings = [];
    path;
    document;
    constructor(path, document) {
        this.path = path;
        this.document = document;
    }
    /** Says that the value at a path breaks the schema. */
    fault(at, fault, value, grading = {}) {
        const details = { field: at.join('.'), fault, value: shown(value) };
        this.findings.push((0,core_rule/* findingOf */.h)(invalid/* INVALID_RULE */.R, place_placeOfValue(this.path, this.document, at), details, grading));
    }
    /** Says something at the key of a path. */
    atKey(rule, at, details, grading = {}) {
        this.findings.push((0,core_rule/* findingOf */.h)(rule, placeOfKey(this.path, this.document, at), details, grading));
    }
    /**
     * Reports the keys of a map that nobody reads. Where VaultKit's own schema refuses the key it is an error, elsewhere it is
     * one when it looks like a misspelt key, since then a condition or an obligation is silently lost.
     */
    unknownKeys(map, at, known, inside) {
        for (const key of Object.keys(map)) {
            if (known.includes(key))
                continue;
            const suggestion = (0,core_text/* nearestWord */.zZ)(key, known);
            const level = inside === 'refused' || suggestion !== undefined ? 'error' : 'warning';
            const details = { key: (0,core_text/* snippetOf */.Vv)(key, 60), inside: at.join('.'), suggestion: suggestion ?? null, known: [...known] };
            this.atKey(unknown_key/* UNKNOWN_KEY_RULE */.U, [...at, key], details, { level });
        }
    }
    /** The map at a path; undefined for an absent one, and with a fault for anything else. */
    map(value, at) {
        if (value === undefined || value === null)
            return undefined;
        if (isMap(value))
            return value;
        this.fault(at, 'not-a-map', value);
        return undefined;
    }
    /** A non-empty string; undefined, with a fault, for anything else. */
    text(value, at) {
        if (typeof value === 'string' && value.trim() !== '')
            return value;
        this.fault(at, 'not-a-text', value);
        return undefined;
    }
    /** A non-empty list of non-empty strings; undefined, with a fault, for anything else. */
    texts(value, at) {
        if (!Array.isArray(value) || value.length === 0) {
            this.fault(at, 'not-a-list', value);
            return undefined;
        }
        const items = value;
        const texts = items.map((item, index) => this.text(item, [...at, index]));
        return texts.every((text) => text !== undefined) ? [...new Set(texts)] : undefined;
    }
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value as people may be shown it: short and on one line. */
function shown(value) {
    return value === undefined ? '' : (0,core_text/* snippetOf */.Vv)(typeof value === 'string' ? value : JSON.stringify(value), 60);
}

;// CONCATENATED MODULE: ./lib/policies/read-action.js



const ACTION_KEYS = [...POLICY_ACTIONS, 'reason', 'approver_role', 'ttl', 'masking'];
const MASKING_KEYS = ['default_method', 'rules'];
/** How VaultKit's compiler maps a method: redact and nullify become full, truncate becomes partial, and whatever it does not know, `partial` among it, full. */
const COMPILED_METHOD = {
    redact: 'full',
    nullify: 'full',
    full: 'full',
    hash: 'hash',
    truncate: 'partial',
    partial: 'full',
};
/** Reads `action`; undefined, with faults, when it does not tell what the policy does. */
function readAction(reading, policy) {
    const map = policy['action'];
    if (!isMap(map)) {
        reading.fault(['action'], map === undefined || map === null ? 'no-action' : 'not-a-map', map);
        return undefined;
    }
    reading.unknownKeys(map, ['action'], ACTION_KEYS, 'dropped');
    const action = readIntent(reading, map);
    const ttlSeconds = readTtl(reading, map);
    if (action === undefined)
        return undefined;
    const reason = readObligation(reading, map, 'reason', action === 'deny' || action === 'require_approval');
    const approverRole = readObligation(reading, map, 'approver_role', action === 'require_approval');
    return {
        action,
        ...(reason === undefined ? {} : { reason }),
        ...(approverRole === undefined || action !== 'require_approval' ? {} : { approverRole }),
        ...(ttlSeconds === undefined || action === 'deny' ? {} : { ttlSeconds }),
    };
}
function readIntent(reading, map) {
    const set = POLICY_ACTIONS.filter((action) => flagAt(reading, map, action));
    const [first] = set;
    if (set.length > 1)
        reading.fault(['action'], 'several-actions', set.join(' and '));
    else if (first === undefined)
        reading.fault(['action'], 'no-action', undefined);
    else
        return first;
    return undefined;
}
/** A flag as VaultKit's YAML 1.1 reader has it, so that `deny: yes` is not taken for a file without an action; the spelling is reported as ambiguous. */
function flagAt(reading, map, action) {
    const value = map[action];
    if (value === undefined || value === null)
        return false;
    if (typeof value === 'boolean')
        return value;
    const ambiguous = reading.document.ambiguous.find((scalar) => scalar.path.length === 2 && scalar.path[0] === 'action' && scalar.path[1] === action);
    if (ambiguous?.yaml11 === 'true' || ambiguous?.yaml11 === 'false')
        return ambiguous.yaml11 === 'true';
    reading.fault(['action', action], 'flag-not-boolean', value);
    return false;
}
function readObligation(reading, map, key, required) {
    const value = map[key];
    if (value === undefined || value === null || value === '') {
        if (required)
            reading.fault(['action'], key === 'reason' ? 'reason-missing' : 'approver-missing', undefined);
        return undefined;
    }
    return reading.text(value, ['action', key]);
}
/** VaultKit's validator: an integer of seconds, or digits and one of s, m, h, d. */
function readTtl(reading, map) {
    const value = map['ttl'];
    if (value === undefined || value === null)
        return undefined;
    const seconds = typeof value === 'number' ? value : typeof value === 'string' ? secondsOfTtl(value) : undefined;
    if (seconds === undefined || !Number.isSafeInteger(seconds) || seconds <= 0) {
        reading.fault(['action', 'ttl'], 'ttl-grammar', value);
        return undefined;
    }
    if (typeof value === 'string' && value.endsWith('d'))
        reading.fault(['action', 'ttl'], 'ttl-days', value, { level: 'warning' });
    return seconds;
}
const SECONDS_OF_UNIT = { s: 1, m: 60, h: 3600, d: 86_400 };
/** "30m" as seconds; undefined for anything outside the grammar. */
function secondsOfTtl(text) {
    const parts = /^([0-9]{1,10})([smhd])$/.exec(text);
    const unit = SECONDS_OF_UNIT[parts?.[2] ?? ''];
    return parts === null || unit === undefined ? undefined : Number(parts[1]) * unit;
}
/** Reads `masking`, or `action.masking`, which VaultKit's compiler takes when the first is absent. */
function readMasking(reading, policy, action) {
    const inAction = isMap(policy['action']) ? policy['action']['masking'] : undefined;
    const atTop = policy['masking'] !== undefined && policy['masking'] !== null;
    const at = atTop ? ['masking'] : ['action', 'masking'];
    const masking = reading.map(atTop ? policy['masking'] : inAction, at);
    if (masking === undefined)
        return { defaultMethod: 'default', rules: new Map() };
    reading.unknownKeys(masking, at, MASKING_KEYS, 'refused');
    const result = {
        defaultMethod: methodAt(reading, masking['default_method'], [...at, 'default_method']) ?? 'default',
        rules: readMaskingRules(reading, masking, at),
    };
    if (action === 'mask')
        return result;
    reading.fault(at, 'masking-unused', undefined, { level: 'warning' });
    return { defaultMethod: 'default', rules: new Map() };
}
function readMaskingRules(reading, masking, at) {
    const rules = new Map();
    const entries = Object.entries(reading.map(masking['rules'], [...at, 'rules']) ?? {});
    for (const [field, value] of entries.sort(([a], [b]) => (0,order/* compareCodePoints */.O)(a, b))) {
        const method = methodAt(reading, value, [...at, 'rules', field]);
        if (method !== undefined)
            rules.set(field, method);
    }
    return rules;
}
function methodAt(reading, value, at) {
    if (value === undefined || value === null)
        return undefined;
    const method = typeof value === 'string' && Object.hasOwn(COMPILED_METHOD, value) ? COMPILED_METHOD[value] : undefined;
    if (method === undefined)
        reading.fault(at, 'masking-method', value);
    return method;
}

// EXTERNAL MODULE: ./lib/rules/policy/ignored-condition.js
var ignored_condition = __webpack_require__(4260);
;// CONCATENATED MODULE: ./lib/policies/read-conditions.js



const MATCH_KEYS = ['dataset', 'fields'];
const FIELD_KEYS = ['any', 'all', 'contains', 'sensitivity', 'category'];
const CONTEXT_KEYS = [...policy_SCALAR_CONDITIONS, 'time'];
const TIME_KEYS = ['after', 'before'];
/**
 * Reads `match` and `context`. What VaultKit ignores (`match.context`, a time zone) is reported and left out of the
 * conditions, since the conditions are those that are enforced.
 */
function readConditions(reading, policy, ignored) {
    const match = reading.map(policy['match'], ['match']) ?? {};
    const context = reading.map(policy['context'], ['context']) ?? {};
    reading.unknownKeys(match, ['match'], [...MATCH_KEYS, 'context'], 'refused');
    reading.unknownKeys(context, ['context'], CONTEXT_KEYS, 'refused');
    if (match['context'] !== undefined)
        reading.atKey(ignored_condition/* IGNORED_CONDITION_RULE */._, ['match', 'context'], { field: 'match.context' }, ignored);
    const dataset = optionalText(reading, match, ['match'], 'dataset');
    const time = readTime(reading, context, ignored);
    return {
        ...(dataset === undefined ? {} : { dataset }),
        fields: readFields(reading, match),
        scalars: readScalars(reading, context),
        ...(time === undefined ? {} : { time }),
    };
}
function readFields(reading, match) {
    const at = ['match', 'fields'];
    const fields = reading.map(match['fields'], at);
    if (fields === undefined)
        return {};
    reading.unknownKeys(fields, at, FIELD_KEYS, 'refused');
    const sensitivity = optionalText(reading, fields, at, 'sensitivity');
    const category = optionalText(reading, fields, at, 'category');
    const contains = optionalTexts(reading, fields, at, 'contains');
    const any = optionalTexts(reading, fields, at, 'any');
    const all = optionalTexts(reading, fields, at, 'all');
    return {
        ...(sensitivity === undefined ? {} : { sensitivity }),
        ...(category === undefined ? {} : { category }),
        ...(contains === undefined ? {} : { contains }),
        ...(any === undefined ? {} : { any }),
        ...(all === undefined ? {} : { all }),
    };
}
function readScalars(reading, context) {
    const scalars = {};
    for (const key of policy_SCALAR_CONDITIONS) {
        const value = key === 'requester_clearance' ? optionalClearance(reading, context) : optionalText(reading, context, ['context'], key);
        if (value !== undefined)
            scalars[key] = value;
    }
    return scalars;
}
function optionalClearance(reading, context) {
    const value = context['requester_clearance'];
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    if (typeof value === 'number' || typeof value === 'boolean') {
        reading.fault(['context', 'requester_clearance'], 'clearance-type', value);
        return undefined;
    }
    return optionalText(reading, context, ['context'], 'requester_clearance');
}
function optionalText(reading, map, at, key) {
    if (!conditionGiven(reading, map, at, key))
        return undefined;
    return reading.text(map[key], [...at, key]);
}
function optionalTexts(reading, map, at, key) {
    if (!conditionGiven(reading, map, at, key))
        return undefined;
    return reading.texts(map[key], [...at, key]);
}
/** In VaultKit's engine a null is no condition: the policy applies to every value. */
function conditionGiven(reading, map, at, key) {
    if (!Object.hasOwn(map, key))
        return false;
    if (map[key] !== null)
        return true;
    reading.atKey(invalid/* INVALID_RULE */.R, [...at, key], { field: [...at, key].join('.'), fault: 'null-condition', value: '' }, { level: 'warning' });
    return false;
}
function readTime(reading, context, ignored) {
    if (!conditionGiven(reading, context, ['context'], 'time'))
        return undefined;
    const at = ['context', 'time'];
    const time = reading.map(context['time'], at);
    if (time === undefined)
        return undefined;
    reading.unknownKeys(time, at, [...TIME_KEYS, 'timezone'], 'refused');
    const timezone = time['timezone'];
    if (timezone !== undefined) {
        reading.atKey(ignored_condition/* IGNORED_CONDITION_RULE */._, [...at, 'timezone'], { field: 'context.time.timezone' }, ignored);
    }
    const after = minuteOf(reading, time, 'after');
    const before = minuteOf(reading, time, 'before');
    if (after === undefined || before === undefined)
        return undefined;
    return { after, before, ...(typeof timezone === 'string' ? { timezone } : {}) };
}
function minuteOf(reading, time, key) {
    const value = time[key];
    const at = ['context', 'time', key];
    if (value === undefined || value === null) {
        reading.fault(at, 'time-bound-missing', undefined);
        return undefined;
    }
    const minute = typeof value === 'string' ? minuteOfDay(value) : undefined;
    if (minute === undefined)
        reading.fault(at, 'time-grammar', value);
    return minute;
}
/** "HH:MM" as minutes from midnight; undefined for anything else. VaultKit's policy bundle schema: two digits each. */
function minuteOfDay(text) {
    const parts = /^([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * 60 + Number(parts[2]);
}

;// CONCATENATED MODULE: ./lib/policies/request-schema.js





const request_schema_text = schemas/* string */.YjP().min(1);
const fieldSchema = schemas/* union */.KCZ([
    request_schema_text,
    schemas/* strictObject */.rej({ name: request_schema_text, sensitivity: request_schema_text.optional(), category: request_schema_text.optional(), tags: schemas/* array */.YOg(request_schema_text).optional() }),
]);
/** A request as people write it, in `policy explain` and in the tests of a pack. */
const requestSchema = schemas/* strictObject */.rej({
    dataset: request_schema_text.optional(),
    fields: schemas/* array */.YOg(fieldSchema).optional(),
    requester_role: request_schema_text.optional(),
    requester_clearance: schemas/* union */.KCZ([request_schema_text, schemas/* int */.Whr()]).optional(),
    requester_region: request_schema_text.optional(),
    dataset_region: request_schema_text.optional(),
    environment: request_schema_text.optional(),
    time: request_schema_text.refine((value) => minuteOfDay(value) !== undefined, 'must be a time of the day such as "09:30"').optional(),
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
    for (const key of policy_SCALAR_CONDITIONS) {
        const value = written[key];
        if (value !== undefined)
            scalars[key] = value;
    }
    const minute = written.time === undefined ? undefined : minuteOfDay(written.time);
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
    const source = decodeUtf8(bytes);
    if (source === undefined)
        throw new UserError('USAGE', `${label} is not valid UTF-8`, hint);
    let value;
    try {
        value = JSON.parse(source);
    }
    catch (error) {
        throw new UserError('USAGE', `${label} is not valid JSON`, hint, { cause: error });
    }
    const result = requestSchema.safeParse(value);
    if (result.success)
        return requestOf(result.data, registry);
    const [issue] = result.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
    throw new UserError('USAGE', `${label} is no request${where}: ${issue?.message ?? 'unknown fault'}`, hint);
}

;// CONCATENATED MODULE: ./lib/policies/pack-tests.js









const expectationSchema = schemas/* strictObject */.rej({
    action: schemas/* enum */.k5n(POLICY_ACTIONS),
    /** One of the policies that decide. */
    policy: schemas/* string */.YjP().min(1).optional(),
    /** A role whose approval is asked for. */
    approver: schemas/* string */.YjP().min(1).optional(),
    /** The limit at most, for example "1h". */
    max_ttl: schemas/* string */.YjP()
        .refine((value) => secondsOfTtl(value) !== undefined, 'must be a duration such as "1h"')
        .optional(),
    /** The method by which a field that no rule names is masked. */
    masking: schemas/* enum */.k5n(['full', 'hash', 'partial', 'default']).optional(),
});
const testFileSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP().min(1), request: requestSchema, expect: expectationSchema })).min(1);
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
        request: requestOf(written.request, undefined),
        expect: written.expect,
    }));
    return { tests, problems: [] };
}
function differenceOf(policies, test) {
    for (const reading of CONTAINS_READINGS) {
        const difference = differenceUnder(policies, test, reading);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function differenceUnder(policies, { request, expect }, reading) {
    const { decision } = evaluate(policies.map((policy) => compilePolicy(policy, reading)), request);
    if (decision.action !== expect.action)
        return `expected ${expect.action}, got ${decision.action}${byWhom(decision)}`;
    if (expect.policy !== undefined && !decision.policies.some(({ policy }) => policy.id === expect.policy)) {
        return `expected ${expect.policy} to decide, got ${decision.action}${byWhom(decision)}`;
    }
    if (expect.approver !== undefined && !decision.approvers.includes(expect.approver)) {
        return `expected the approval of ${expect.approver}, got that of ${decision.approvers.join(' and ') || 'nobody'}`;
    }
    const limit = expect.max_ttl === undefined ? Infinity : (secondsOfTtl(expect.max_ttl) ?? Infinity);
    if ((decision.ttlSeconds ?? Infinity) > limit) {
        return `expected at most ${String(limit)} seconds, got ${decision.ttlSeconds === undefined ? 'no limit' : String(decision.ttlSeconds)}`;
    }
    const methods = decision.masking.get(ANY_OTHER_FIELD) ?? [];
    if (expect.masking !== undefined && !methods.includes(expect.masking)) {
        return `expected masking ${expect.masking}, got ${methods.join(' and ') || 'none'}`;
    }
    return undefined;
}
function byWhom(decision) {
    return decision.policies.length === 0 ? ' by default' : ` by ${decision.policies.map(({ policy }) => policy.id).join(' and ')}`;
}

// EXTERNAL MODULE: ./lib/rules/policy/ambiguous-scalar.js
var ambiguous_scalar = __webpack_require__(5883);
// EXTERNAL MODULE: ./lib/rules/policy/duplicate-id.js
var duplicate_id = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/rules/policy/unreadable.js
var unreadable = __webpack_require__(1171);
;// CONCATENATED MODULE: ./lib/policies/policy-file.js











const POLICY_KEYS = ['id', 'description', 'priority', 'match', 'context', 'action', 'masking'];
/** Reads one policy file from its bytes. Never throws for what the bytes hold. Source of the schema: VaultKit's policy guide and policy bundle schema. */
function readPolicyFile(path, bytes, origin = 'repository') {
    const read = (0,read_yaml/* readYaml */.gM)(bytes);
    if (!read.ok) {
        const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
        const findings = read.problems.map((problem) => (0,core_rule/* findingOf */.h)(unreadable/* UNREADABLE_POLICY_RULE */.c, placeInText(path, text, problem.region), { problem: problem.message }));
        return unusable(path, undefined, findings);
    }
    const reading = new PolicyReading(path, read.document);
    const value = read.document.value;
    if (!isMap(value)) {
        reading.fault([], 'not-a-map', value);
        return unusable(path, read.document, reading.findings);
    }
    const policy = readPolicy(reading, value, origin === 'own-pack' ? { level: 'error' } : {});
    const id = typeof value['id'] === 'string' ? value['id'].trim() : '';
    return {
        path,
        id: id === '' ? undefined : id,
        idRegion: read.document.regionOf(['id']),
        policy,
        document: read.document,
        findings: inOrder([...reading.findings, ...read.document.ambiguous.flatMap((scalar) => judgeAmbiguous(path, read.document, scalar))]),
    };
}
/** A policy file of which nothing can be read, with the reason as a clause: a link, a folder, a file that is too large. */
function unreadablePolicyFile(path, problem) {
    return unusable(path, undefined, [findingOf(UNREADABLE_POLICY_RULE, { path }, { problem })]);
}
function unusable(path, document, findings) {
    return { path, id: undefined, idRegion: undefined, policy: undefined, document, findings };
}
function readPolicy(reading, value, ignored) {
    reading.unknownKeys(value, [], [...POLICY_KEYS, 'when'], 'dropped');
    if (value['when'] !== undefined)
        reading.atKey(ignored_condition/* IGNORED_CONDITION_RULE */._, ['when'], { field: 'when' }, ignored);
    const id = requiredText(reading, value, 'id');
    const description = requiredText(reading, value, 'description');
    const priority = readPriority(reading, value);
    const action = readAction(reading, value);
    const before = reading.findings.length;
    const conditions = readConditions(reading, value, ignored);
    // A condition that cannot be read would be judged as absent, and the policy as wider than it is.
    const conditionsKnown = reading.findings.slice(before).every((finding) => finding.level !== 'error' || finding.rule !== 'policy/invalid');
    const masking = readMasking(reading, value, action?.action ?? 'mask');
    if (id === undefined || action === undefined || !conditionsKnown)
        return undefined;
    return { id, description: description ?? '', ...action, masking, ...(priority === undefined ? {} : { priority }), conditions };
}
function requiredText(reading, value, key) {
    const text = value[key];
    if (typeof text === 'string' && text.trim() !== '')
        return text.trim();
    reading.fault([key], text === undefined || text === null || text === '' ? 'missing-text' : 'not-a-text', text);
    return undefined;
}
function readPriority(reading, value) {
    const priority = value['priority'];
    if (priority === undefined || priority === null)
        return undefined;
    if (typeof priority === 'number' && Number.isSafeInteger(priority))
        return priority;
    reading.fault(['priority'], 'priority-not-integer', priority);
    return undefined;
}
/**
 * A scalar with two readings: an error where a decision hangs on it, silent where both readings are only shown to people,
 * or differ by no more than a date and its text.
 */
function judgeAmbiguous(path, document, scalar) {
    const decisive = decides(scalar.path);
    if (!decisive && (shownOnly(scalar.path) || scalar.yaml11.startsWith('the date ')))
        return [];
    const details = { field: scalar.path.join('.'), source: scalar.source, yaml11: scalar.yaml11, yaml12: scalar.yaml12, decisive };
    return [(0,core_rule/* findingOf */.h)(ambiguous_scalar/* AMBIGUOUS_SCALAR_RULE */.d, place_placeOfValue(path, document, scalar.path), details, { level: decisive ? 'error' : 'warning' })];
}
function decides([head, next]) {
    if (head === 'context')
        return true;
    if (head === 'match')
        return next !== 'context';
    if (head === 'action')
        return next !== 'reason';
    return false;
}
function shownOnly([head, next]) {
    return head === 'description' || (head === 'action' && next === 'reason');
}
/** Ids that stand in more than one of the files: one finding at each later file, in the order given. */
function duplicateIds(files) {
    const first = new Map();
    const findings = [];
    for (const file of files) {
        if (file.id === undefined || file.document === undefined)
            continue;
        const earlier = first.get(file.id);
        if (earlier === undefined) {
            first.set(file.id, file);
            continue;
        }
        const details = { policy_id: file.id, first_path: earlier.path, first_line: earlier.idRegion?.startLine ?? 1 };
        findings.push(findingOf(DUPLICATE_ID_RULE, placeOfValue(file.path, file.document, ['id']), details));
    }
    return findings;
}
function inOrder(findings) {
    return [...findings].sort((a, b) => (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (0,order/* compareCodePoints */.O)(a.rule, b.rule));
}

// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(5536);
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
    const tested = shelves.flatMap((shelf) => shelf.names.map((name) => testPack(shelf, (0,shipped_pack/* readShippedPack */.H1)(shelf, name))));
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
    return { ...shelf, names: [name] };
}
function testPack(shelf, pack) {
    const policies = pack.policies.flatMap((policy) => {
        const path = `${pack.path}/${policy.path}`;
        const read = readPolicyFile(path, policy.document.text);
        return read.policy === undefined ? [] : [{ path, policy: read.policy }];
    });
    const paths = shelf.entries.map((entry) => entry.path).filter((path) => path.startsWith(`${pack.path}/tests/`) && path.endsWith('.yaml'));
    const contents = shelf.folder.snapshot.readMany(paths);
    const files = paths.map((path) => {
        const content = contents.get(path);
        return { path, bytes: content?.kind === 'bytes' ? content.bytes : '' };
    });
    return { pack, result: runPackTests(policies, files) };
}
function passed({ pack, result }) {
    return pack.faults.length === 0 && result.failed.length === 0 && result.untested.length === 0 && result.unreadable.length === 0;
}
function printTested(tested) {
    const { pack, result } = tested;
    const count = result.count === 1 ? '1 test' : `${String(result.count)} tests`;
    const lines = [
        `${passed(tested) ? '✓' : '✗'} ${(0,untrusted/* logText */.kc)(pack.name)}: ${count}`,
        ...pack.faults.map((fault) => `│ InvalidPack: ${(0,untrusted/* logText */.kc)(`${fault.message} (${fault.path})`)}`),
        ...result.unreadable.map(({ path, problem }) => `│ ${(0,untrusted/* logText */.kc)(`${path}:${String(problem.region?.startLine ?? 1)}: ${problem.message}`)}`),
        ...result.failed.map(({ path, region, name, difference }) => `│ ${(0,untrusted/* logText */.kc)(`${path}:${String(region.startLine)}: ${name}: ${difference}`)}`),
        ...(result.count === 0
            ? [`│ there is no test; write a list of name, request and expect into ${(0,untrusted/* logText */.kc)(`${pack.path}/tests/01.yaml`)}`]
            : []),
        ...(result.count === 0 ? [] : result.untested.map(({ path, policy }) => `│ ${(0,untrusted/* logText */.kc)(`${path}: no test fails without ${policy.id}`)}`)),
    ];
    return `${lines.join('\n')}\n`;
}
/** `docs/schemas/pack-tests.schema.json`. */
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
            faults: one.pack.faults.map((fault) => ({ path: fault.path, message: fault.message })),
        })),
    });
}


/***/ }),

/***/ 5536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** A property of a workflow command, exactly as it is: a path must stay the path. Threat: as above, and `:` and `,` end a property. */
function commandProperty(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll(':', '%3A').replaceAll(',', '%2C');
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
