export const id = 5716;
export const ids = [5716];
export const modules = {

/***/ 34722:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ isPackName),
/* harmony export */   qv: () => (/* binding */ installedName),
/* harmony export */   wz: () => (/* binding */ packOfFileName)
/* harmony export */ });
/* unused harmony export policySlug */
const MAX_SLUG = 80;
function policySlug(policyId) {
    return policyId
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .slice(0, MAX_SLUG);
}
function installedName(pack, index, policyId) {
    return `${pack}__${String(index).padStart(2, '0')}__${policySlug(policyId)}.yaml`;
}
function packOfFileName(name) {
    if (!/\.ya?ml$/i.test(name))
        return undefined;
    const [pack = '', index = '', ...slug] = name.split('__');
    return slug.length > 0 && isPackName(pack) && /^[0-9]{2,4}$/.test(index) ? pack : undefined;
}
function isPackName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(name) && !name.includes('__') && !name.endsWith('_');
}


/***/ }),

/***/ 80675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ layerNumber),
/* harmony export */   RR: () => (/* binding */ LAYERS),
/* harmony export */   U7: () => (/* binding */ layerRank),
/* harmony export */   ZZ: () => (/* binding */ layerOf)
/* harmony export */ });
const LAYERS = ['foundation', 'domain', 'custom'];
const NUMBER_OF = { foundation: 10, domain: 30, custom: 50 };
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
function layerRank(layer) {
    return LAYERS.indexOf(layer);
}
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
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72515);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69716);


function placeOfValue(file, document, path) {
    return placeOf(file, document.text, document.regionOf(path));
}
function placeOfKey(file, document, path) {
    return placeOf(file, document.text, document.regionOfKey(path));
}
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
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69716);

const MAX_SHOWN = 20;
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

/***/ 57923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ compilePolicy),
/* harmony export */   UV: () => (/* binding */ CONTAINS_READINGS)
/* harmony export */ });
/* unused harmony export DIMENSIONS */
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44618);

const CONTAINS_READINGS = ['all', 'any'];
const DIMENSIONS = ['dataset', ..._policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_CONDITIONS */ .Yf];
function compilePolicy({ path, policy }, reading) {
    const { conditions } = policy;
    const scalars = new Map();
    if (conditions.dataset !== undefined)
        scalars.set('dataset', conditions.dataset);
    for (const key of _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_CONDITIONS */ .Yf) {
        const value = conditions.scalars[key];
        if (value !== undefined)
            scalars.set(key, value);
    }
    return {
        path,
        policy,
        severity: _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_OF_ACTION */ .HT[policy.action],
        scalars,
        minutes: conditions.time === undefined ? undefined : minutesOf(conditions.time),
        clauses: clausesOf(policy, reading),
    };
}
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


/***/ }),

/***/ 83958:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Qz: () => (/* binding */ hidesAtLeast),
/* harmony export */   nU: () => (/* binding */ compareDecisions),
/* harmony export */   rO: () => (/* binding */ ANY_OTHER_FIELD),
/* harmony export */   rY: () => (/* binding */ methodFor)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14223);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44618);


const ANY_OTHER_FIELD = '*';
function decide(matching, request) {
    const severity = matching.reduce((highest, policy) => Math.max(highest, policy.severity), 0);
    const winners = matching.filter((policy) => policy.severity === severity);
    const action = winners[0]?.policy.action ?? 'allow';
    const limit = winners.reduce((shortest, { policy }) => Math.min(shortest, policy.ttlSeconds ?? Infinity), Infinity);
    return {
        action,
        policies: winners,
        approvers: (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(new Set(winners.flatMap(({ policy }) => policy.approverRole ?? [])), (role) => role),
        ttlSeconds: limit === Infinity ? undefined : limit,
        masking: action === 'mask' ? maskingOf(winners, request) : new Map(),
    };
}
function maskingOf(winners, request) {
    const masking = new Map();
    const names = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(new Set([ANY_OTHER_FIELD, ...request.fields.map((field) => field.name)]), (name) => name);
    for (const name of names)
        masking.set(name, strongest(winners.map((winner) => methodFor(winner, name))));
    return masking;
}
function methodFor({ policy }, field) {
    return policy.masking.rules.get(field) ?? policy.masking.defaultMethod;
}
function hidesAtLeast(method, other) {
    return method === other || (method === 'full' && other !== 'default');
}
function strongest(methods) {
    const kept = methods.filter((method) => !methods.some((other) => other !== method && hidesAtLeast(other, method)));
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(new Set(kept), (method) => method);
}
function compareDecisions(before, after) {
    const change = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_OF_ACTION */ .HT[after.action] - _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITY_OF_ACTION */ .HT[before.action];
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


/***/ }),

/***/ 10271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ clauseHolds),
/* harmony export */   We: () => (/* binding */ matchingPolicies),
/* harmony export */   _3: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83958);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27031);


function evaluate(policies, request) {
    const atoms = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .atomsOf */ .QJ)(request);
    const results = policies.map((policy) => {
        const conditions = conditionsOf(policy, request, atoms);
        return { policy, conditions, matches: conditions.every((condition) => condition.holds) };
    });
    const matching = results.filter((result) => result.matches).map((result) => result.policy);
    return { decision: (0,_decision_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(matching, request), results };
}
function matchingPolicies(policies, request) {
    const atoms = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .atomsOf */ .QJ)(request);
    return policies.filter(({ scalars, clauses, minutes }) => {
        for (const [dimension, wanted] of scalars)
            if (valueAt(request, dimension) !== wanted)
                return false;
        return clauses.every((clause) => clauseHolds(clause, atoms)) && (minutes === undefined || minuteHolds(minutes, request.minute));
    });
}
function valueAt(request, dimension) {
    return dimension === 'dataset' ? request.dataset : request.scalars[dimension];
}
function clauseHolds(clause, atoms) {
    return clause.atoms.some((atom) => atoms.has(atom));
}
function minuteHolds(minutes, minute) {
    return minute !== undefined && minutes.some(([from, to]) => from <= minute && minute <= to);
}
function conditionsOf(policy, request, atoms) {
    const results = [];
    for (const [dimension, wanted] of policy.scalars) {
        const found = valueAt(request, dimension);
        const condition = dimension === 'dataset' ? 'match.dataset' : `context.${dimension}`;
        results.push({ condition, wanted: shownScalar(wanted), found: shownScalar(found), holds: found === wanted });
    }
    for (const clause of policy.clauses) {
        const held = clause.atoms.filter((atom) => atoms.has(atom));
        results.push({
            condition: clause.condition,
            wanted: clause.atoms.map(valueOfAtom).join(' or '),
            found: held.length === 0 ? 'none' : held.map(valueOfAtom).join(', '),
            holds: clauseHolds(clause, atoms),
        });
    }
    if (policy.minutes !== undefined)
        results.push(timeResult(policy.minutes, request.minute));
    return results;
}
function timeResult(minutes, minute) {
    return {
        condition: 'context.time',
        wanted: minutes.map(([from, to]) => `${(0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOfMinute */ .Fs)(from)}–${(0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOfMinute */ .Fs)(to)}`).join(' or '),
        found: minute === undefined ? 'none' : (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOfMinute */ .Fs)(minute),
        holds: minuteHolds(minutes, minute),
    };
}
function valueOfAtom(atom) {
    return atom.slice(atom.indexOf('=') + 1);
}
function shownScalar(value) {
    if (value === undefined)
        return 'none';
    return typeof value === 'string' && /^-?[0-9]+$/.test(value) ? JSON.stringify(value) : String(value);
}


/***/ }),

/***/ 10813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Qi: () => (/* binding */ unreadablePolicyFile),
/* harmony export */   kn: () => (/* binding */ duplicateIds)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7849);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(14223);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69716);
/* harmony import */ var _io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40675);
/* harmony import */ var _packs_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6221);
/* harmony import */ var _rules_policy_ambiguous_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55883);
/* harmony import */ var _rules_policy_duplicate_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11605);
/* harmony import */ var _rules_policy_ignored_condition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44260);
/* harmony import */ var _rules_policy_unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11171);
/* harmony import */ var _read_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2431);
/* harmony import */ var _read_conditions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47787);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82926);












const POLICY_KEYS = ['id', 'description', 'priority', 'match', 'context', 'action', 'masking'];
function readPolicyFile(path, bytes, origin = 'repository') {
    const read = (0,_io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(bytes);
    if (!read.ok) {
        const text = typeof bytes === 'string' ? bytes : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
        const findings = read.problems.map((problem) => (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_10__/* .findingOf */ .hD)(_rules_policy_unreadable_js__WEBPACK_IMPORTED_MODULE_6__/* .UNREADABLE_POLICY_RULE */ .c, (0,_packs_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfProblem */ .Mz)(path, problem, text), { problem: problem.message }));
        return unusable(path, undefined, findings);
    }
    const reading = new _reading_js__WEBPACK_IMPORTED_MODULE_9__/* .PolicyReading */ .D(path, read.document);
    const value = read.document.value;
    if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_9__/* .isMap */ .j)(value)) {
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
function unreadablePolicyFile(path, problem) {
    return unusable(path, undefined, [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_10__/* .findingOf */ .hD)(_rules_policy_unreadable_js__WEBPACK_IMPORTED_MODULE_6__/* .UNREADABLE_POLICY_RULE */ .c, { path }, { problem })]);
}
function unusable(path, document, findings) {
    return { path, id: undefined, idRegion: undefined, policy: undefined, document, findings };
}
function readPolicy(reading, value, ignored) {
    reading.unknownKeys(value, [], [...POLICY_KEYS, 'when'], 'dropped');
    if (value['when'] !== undefined)
        reading.atKey(_rules_policy_ignored_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .IGNORED_CONDITION_RULE */ ._, ['when'], { field: 'when' }, ignored);
    const id = requiredText(reading, value, 'id');
    const description = requiredText(reading, value, 'description');
    const priority = readPriority(reading, value);
    const action = (0,_read_action_js__WEBPACK_IMPORTED_MODULE_7__/* .readAction */ .f0)(reading, value);
    const before = reading.findings.length;
    const conditions = (0,_read_conditions_js__WEBPACK_IMPORTED_MODULE_8__/* .readConditions */ .Z)(reading, value, ignored);
    const conditionsKnown = reading.findings.slice(before).every((finding) => finding.level !== 'error' || finding.rule !== 'policy/invalid');
    const masking = (0,_read_action_js__WEBPACK_IMPORTED_MODULE_7__/* .readMasking */ .VH)(reading, value, action?.action ?? 'mask');
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
function judgeAmbiguous(path, document, scalar) {
    const decisive = decides(scalar.path);
    if (!decisive && (shownOnly(scalar.path) || scalar.yaml11.startsWith('the date ')))
        return [];
    const details = { field: scalar.path.join('.'), source: scalar.source, yaml11: scalar.yaml11, yaml12: scalar.yaml12, decisive };
    return [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_10__/* .findingOf */ .hD)(_rules_policy_ambiguous_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .AMBIGUOUS_SCALAR_RULE */ .d, (0,_packs_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfValue */ .E0)(path, document, scalar.path), details, { level: decisive ? 'error' : 'warning' })];
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
        findings.push((0,_core_rule_js__WEBPACK_IMPORTED_MODULE_10__/* .findingOf */ .hD)(_rules_policy_duplicate_id_js__WEBPACK_IMPORTED_MODULE_4__/* .DUPLICATE_ID_RULE */ .$, (0,_packs_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfValue */ .E0)(file.path, file.document, ['id']), details));
    }
    return findings;
}
function inOrder(findings) {
    return [...findings].sort((a, b) => (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_11__/* .compareCodePoints */ .O)(a.rule, b.rule));
}


/***/ }),

/***/ 44618:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HT: () => (/* binding */ SEVERITY_OF_ACTION),
/* harmony export */   Yf: () => (/* binding */ SCALAR_CONDITIONS),
/* harmony export */   p7: () => (/* binding */ POLICY_ACTIONS)
/* harmony export */ });
const POLICY_ACTIONS = ['deny', 'require_approval', 'mask', 'allow'];
const SEVERITY_OF_ACTION = { deny: 3, require_approval: 2, mask: 1, allow: 0 };
const SCALAR_CONDITIONS = ['requester_role', 'requester_clearance', 'requester_region', 'dataset_region', 'environment'];


/***/ }),

/***/ 2431:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ secondsOfTtl),
/* harmony export */   VH: () => (/* binding */ readMasking),
/* harmony export */   f0: () => (/* binding */ readAction)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44618);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82926);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14223);



const ACTION_KEYS = [..._policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ACTIONS */ .p7, 'reason', 'approver_role', 'ttl', 'masking'];
const MASKING_KEYS = ['default_method', 'rules'];
const COMPILED_METHOD = {
    redact: 'full',
    nullify: 'full',
    full: 'full',
    hash: 'hash',
    truncate: 'partial',
    partial: 'full',
};
function readAction(reading, policy) {
    const map = policy['action'];
    if (!(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .j)(map)) {
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
    const set = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ACTIONS */ .p7.filter((action) => flagAt(reading, map, action));
    const [first] = set;
    if (set.length > 1)
        reading.fault(['action'], 'several-actions', set.join(' and '));
    else if (first === undefined)
        reading.fault(['action'], 'no-action', undefined);
    else
        return first;
    return undefined;
}
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
function secondsOfTtl(text) {
    const parts = /^([0-9]{1,10})([smhd])$/.exec(text);
    const unit = SECONDS_OF_UNIT[parts?.[2] ?? ''];
    return parts === null || unit === undefined ? undefined : Number(parts[1]) * unit;
}
function readMasking(reading, policy, action) {
    const inAction = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .j)(policy['action']) ? policy['action']['masking'] : undefined;
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
    for (const [field, value] of entries.sort(([a], [b]) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a, b))) {
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


/***/ }),

/***/ 47787:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readConditions),
/* harmony export */   e: () => (/* binding */ minuteOfDay)
/* harmony export */ });
/* harmony import */ var _rules_policy_invalid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41225);
/* harmony import */ var _rules_policy_ignored_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44260);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44618);



const MATCH_KEYS = ['dataset', 'fields'];
const FIELD_KEYS = ['any', 'all', 'contains', 'sensitivity', 'category'];
const CONTEXT_KEYS = [..._policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SCALAR_CONDITIONS */ .Yf, 'time'];
const TIME_KEYS = ['after', 'before'];
function readConditions(reading, policy, ignored) {
    const match = reading.map(policy['match'], ['match']) ?? {};
    const context = reading.map(policy['context'], ['context']) ?? {};
    reading.unknownKeys(match, ['match'], [...MATCH_KEYS, 'context'], 'refused');
    reading.unknownKeys(context, ['context'], CONTEXT_KEYS, 'refused');
    if (match['context'] !== undefined)
        reading.atKey(_rules_policy_ignored_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORED_CONDITION_RULE */ ._, ['match', 'context'], { field: 'match.context' }, ignored);
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
    for (const key of _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .SCALAR_CONDITIONS */ .Yf) {
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
function conditionGiven(reading, map, at, key) {
    if (!Object.hasOwn(map, key))
        return false;
    if (map[key] !== null)
        return true;
    reading.atKey(_rules_policy_invalid_js__WEBPACK_IMPORTED_MODULE_0__/* .INVALID_RULE */ .R, [...at, key], { field: [...at, key].join('.'), fault: 'null-condition', value: '' }, { level: 'warning' });
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
        reading.atKey(_rules_policy_ignored_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .IGNORED_CONDITION_RULE */ ._, [...at, 'timezone'], { field: 'context.time.timezone' }, ignored);
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
function minuteOfDay(text) {
    const parts = /^([01][0-9]|2[0-3]):([0-5][0-9])$/.exec(text);
    return parts === null ? undefined : Number(parts[1]) * 60 + Number(parts[2]);
}


/***/ }),

/***/ 82926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ PolicyReading),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7849);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69716);
/* harmony import */ var _packs_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6221);
/* harmony import */ var _rules_policy_invalid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41225);
/* harmony import */ var _rules_policy_unknown_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26158);





class PolicyReading {
    findings = [];
    path;
    document;
    constructor(path, document) {
        this.path = path;
        this.document = document;
    }
    fault(at, fault, value, grading = {}) {
        const details = { field: at.join('.'), fault, value: shown(value) };
        this.findings.push((0,_core_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findingOf */ .hD)(_rules_policy_invalid_js__WEBPACK_IMPORTED_MODULE_2__/* .INVALID_RULE */ .R, (0,_packs_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfValue */ .E0)(this.path, this.document, at), details, grading));
    }
    atKey(rule, at, details, grading = {}) {
        this.findings.push((0,_core_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findingOf */ .hD)(rule, (0,_packs_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfKey */ .qQ)(this.path, this.document, at), details, grading));
    }
    unknownKeys(map, at, known, inside) {
        for (const key of Object.keys(map)) {
            if (known.includes(key))
                continue;
            const suggestion = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(key, known);
            const level = inside === 'refused' || suggestion !== undefined ? 'error' : 'warning';
            const details = { key: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(key, 60), inside: at.join('.'), suggestion: suggestion ?? null, known: [...known] };
            this.atKey(_rules_policy_unknown_key_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_KEY_RULE */ .U, [...at, key], details, { level });
        }
    }
    map(value, at) {
        if (value === undefined || value === null)
            return undefined;
        if (isMap(value))
            return value;
        this.fault(at, 'not-a-map', value);
        return undefined;
    }
    text(value, at) {
        if (typeof value === 'string' && value.trim() !== '')
            return value;
        this.fault(at, 'not-a-text', value);
        return undefined;
    }
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
function shown(value) {
    return value === undefined ? '' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(typeof value === 'string' ? value : JSON.stringify(value), 60);
}


/***/ }),

/***/ 27031:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ timeOfMinute),
/* harmony export */   QJ: () => (/* binding */ atomsOf),
/* harmony export */   XL: () => (/* binding */ requestToJson)
/* harmony export */ });
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44618);

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
function requestToJson(request) {
    const json = {};
    if (request.dataset !== undefined)
        json['dataset'] = request.dataset;
    if (request.fields.length > 0)
        json['fields'] = request.fields.map(fieldToJson);
    for (const key of _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_CONDITIONS */ .Yf) {
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
function timeOfMinute(minute) {
    const two = (value) => String(value).padStart(2, '0');
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}


/***/ })

};
