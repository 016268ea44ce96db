export const id = 625;
export const ids = [625];
export const modules = {

/***/ 6134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 9511:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VF: () => (/* binding */ gates)
/* harmony export */ });
/** Whether a finding counts against a change: what the base had is the backlog, what is waived is agreed. */
function gates(finding) {
    return !finding.waived && (finding.status === 'new' || finding.status === 'escalated');
}
/**
 * Levels are counted over what gates; the statuses and `waived` split all findings, so that their sum is the number of
 * findings in the report.
 */
function countFindings(findings) {
    const counts = { error: 0, warning: 0, note: 0, new: 0, existing: 0, escalated: 0, fixed: 0, waived: 0 };
    for (const finding of findings) {
        if (finding.waived)
            counts.waived += 1;
        else
            counts[finding.status] += 1;
        if (gates(finding))
            counts[finding.level] += 1;
    }
    return counts;
}
/** The one place where a run is decided. */
function decide(counts, failOn) {
    switch (failOn) {
        case 'never':
            return 'PASS';
        case 'warning':
            return counts.error + counts.warning > 0 ? 'FAIL' : 'PASS';
        case 'error':
            return counts.error > 0 ? 'FAIL' : 'PASS';
    }
}


/***/ }),

/***/ 3483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fingerprintFindings)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3871);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);


/**
 * Orders findings and names each by its rule, path, normalised snippet and ordinal among equals: no line numbers, so that
 * an edit further up does not make a finding new (SARIF 2.1.0 appendix B). `renames` maps a path to the one that the base
 * knows it by.
 */
function fingerprintFindings(findings, renames = new Map()) {
    const seen = new Map();
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)(findings).map((finding) => {
        const identity = identityOf(finding, renames.get(finding.path) ?? finding.path);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return { ...finding, fingerprint: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity, '\0', String(ordinal)) };
    });
}
/** Lengths stand before the parts, so that no choice of path and snippet makes two findings one. */
function identityOf(finding, path) {
    const snippet = (finding.snippet ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    return ['v1', finding.rule, path, snippet].map((part) => `${String(part.length)}:${part}`).join('\0');
}


/***/ }),

/***/ 3354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matchFindings),
/* harmony export */   k: () => (/* binding */ withoutBase)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6134);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);



/** Names the findings of a run without a base: all are new. */
function withoutBase(findings) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(findings).map((finding) => ({ ...finding, status: 'new' }));
}
/**
 * Matches the findings of the head with those of the base by fingerprint. A base finding is matched at most once; what is
 * left of the base is `fixed`. `renames` maps new paths to old ones, as git sees them (renames, never copies).
 */
function matchFindings(head, base, renames) {
    const left = new Map((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(base).map((finding) => [finding.fingerprint, finding]));
    const matched = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(head, renames).map((finding) => {
        const old = left.get(finding.fingerprint);
        left.delete(finding.fingerprint);
        if (old === undefined)
            return { ...finding, status: 'new' };
        return isWorse(finding, old) ? escalated(finding, old) : { ...finding, status: 'existing' };
    });
    const fixed = [...left.values()].map((finding) => ({ ...finding, status: 'fixed' }));
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)([...matched, ...fixed]);
}
function isWorse(head, base) {
    const byLevel = _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.indexOf(head.level) - _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A.indexOf(base.level);
    return byLevel < 0 || (byLevel === 0 && _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(head.severity) < _core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(base.severity));
}
function escalated(finding, old) {
    const details = { ...finding.details, previous_level: old.level, previous_severity: old.severity };
    return { ...finding, details, status: 'escalated' };
}


/***/ }),

/***/ 1046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ orderFindings)
/* harmony export */ });
/* unused harmony export compareFindings */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);

/** The order of findings everywhere: path, position, rule, by code point; the snippet settles the rest. */
function compareFindings(a, b) {
    return ((0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.path, b.path) ||
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.rule, b.rule) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.snippet ?? '', b.snippet ?? ''));
}
/** A sorted copy. */
function orderFindings(findings) {
    return [...findings].sort(compareFindings);
}


/***/ }),

/***/ 7994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pu: () => (/* binding */ changeDetails),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   wV: () => (/* binding */ fieldChanges)
/* harmony export */ });
/* unused harmony export dotted */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3085);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);



/**
 * The differences of two parsed values, field by field; lists are compared as a whole. A key that gave its value to a new
 * key of the same map counts as renamed: `action.deny → action.allow`. What the policy does comes first, then by path.
 */
function fieldChanges(before, after) {
    const found = [];
    compare(before, after, [], found);
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedBy */ .V)(found, (change) => `${change.path[0] === 'action' ? '0' : '1'}${dotted(change.path)}`);
}
function compare(before, after, path, found) {
    if (isMap(before) && isMap(after))
        compareMaps(before, after, path, found);
    else if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .equalValues */ .b9)(before, after))
        found.push({ kind: 'changed', path, before, after });
}
function compareMaps(before, after, path, found) {
    const heirs = new Map();
    for (const key of Object.keys(after)) {
        if (Object.hasOwn(before, key))
            continue;
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(after[key] ?? null);
        const keys = heirs.get(value) ?? [];
        keys.push(key);
        heirs.set(value, keys);
    }
    const taken = new Set();
    for (const key of Object.keys(before)) {
        if (Object.hasOwn(after, key))
            continue;
        const value = before[key] ?? null;
        const heir = heirs.get((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(value))?.shift();
        if (heir === undefined) {
            found.push({ kind: 'removed', path: [...path, key], before: value });
        }
        else {
            taken.add(heir);
            found.push({ kind: 'renamed', path: [...path, heir], from: [...path, key], value });
        }
    }
    for (const key of Object.keys(after)) {
        if (!Object.hasOwn(before, key) && !taken.has(key))
            found.push({ kind: 'added', path: [...path, key], after: after[key] ?? null });
    }
    for (const key of Object.keys(before)) {
        if (Object.hasOwn(after, key))
            compare(before[key] ?? null, after[key] ?? null, [...path, key], found);
    }
}
function isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** A path as people write it. */
function dotted(path) {
    return path.length === 0 ? 'the whole file' : path.map((step) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(String(step), 60)).join('.');
}
/** One change in a few words: `action.deny → action.allow`, `priority: 90 → 10`, `context.environment: production removed`. */
function describeChange(change) {
    switch (change.kind) {
        case 'renamed':
            return `${dotted(change.from)} → ${dotted(change.path)}`;
        case 'changed':
            return `${dotted(change.path)}: ${shown(change.before)} → ${shown(change.after)}`;
        case 'added':
            return `${dotted(change.path)}: ${shown(change.after)} added`;
        case 'removed':
            return `${dotted(change.path)}: ${shown(change.before)} removed`;
    }
}
function shown(value) {
    return typeof value === 'string' ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(value, 60) : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(value), 60);
}
/** The change as data, for reports. */
function changeDetails(change) {
    switch (change.kind) {
        case 'renamed':
            return { kind: change.kind, field: dotted(change.path), from: dotted(change.from), value: change.value };
        case 'changed':
            return { kind: change.kind, field: dotted(change.path), before: change.before, after: change.after };
        case 'added':
            return { kind: change.kind, field: dotted(change.path), after: change.after };
        case 'removed':
            return { kind: change.kind, field: dotted(change.path), before: change.before };
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

/***/ 9619:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ STATE_FORMAT),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export parseState */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8816);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4223);
/* harmony import */ var _io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(675);
/* harmony import */ var _installed_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4722);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3056);
/* harmony import */ var _unknown_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5017);






/** The only `format_version` of the state file there is. */
const STATE_FORMAT = 'v1';
const ENTRY_KEYS = ['name', 'version', 'layer', 'installed_at', 'pack_checksum', 'files'];
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'must be the name of the pack' }).nullish(),
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()], { error: 'the installed version is missing' }),
    layer: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()], { error: 'must be foundation, domain or custom' })
        .refine((layer) => (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)(layer) !== undefined, { error: 'must be foundation, domain or custom, or an integer' }),
    pack_checksum: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'the checksum of the installed pack is missing' }).min(1, { error: 'the checksum is empty' }),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
        path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP({ error: 'the path of the installed file is missing' }).min(1, { error: 'the path is empty' }),
        policy_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()], { error: 'must be the id of the policy' }).nullish(),
    }, { error: 'must be a map with path and policy_id' }), { error: 'must be the list of the installed files' }),
}, { error: 'must be the map of an installed pack' });
const stateSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    installed_packs: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().refine(_installed_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isPackName */ .TI, { error: 'is not the name of a pack' }), entrySchema, {
        error: 'must map names of packs to their records',
    })
        .nullable(),
}, { error: 'must be a map with format_version and installed_packs' });
const formatSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ format_version: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()], { error: `is missing; it must be ${STATE_FORMAT}` }) }, { error: 'the file must be a map with format_version and installed_packs' });
/** Reads the state file of a tree. A file that cannot be understood is `corrupt`, never taken for an empty one. */
function readState(snapshot, stateFile) {
    const entry = snapshot.entry(stateFile);
    if (entry?.kind === 'symlink')
        return { kind: 'symlink' };
    const content = snapshot.read(stateFile);
    if (content.kind === 'unreadable') {
        if (content.reason === 'missing')
            return { kind: 'absent' };
        const message = `the file cannot be read (${content.reason.replaceAll('-', ' ')})`;
        return { kind: 'corrupt', problems: [{ kind: 'syntax', message }], text: undefined };
    }
    return parseState(content.bytes);
}
/** Reads the bytes of a state file. */
function parseState(bytes) {
    const read = (0,_io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(bytes);
    if (!read.ok)
        return { kind: 'corrupt', problems: read.problems, text: typeof bytes === 'string' ? bytes : undefined };
    const { document } = read;
    const format = document.validate(formatSchema);
    if (!format.ok)
        return { kind: 'corrupt', problems: misspeltKeys(document) ?? format.problems, text: document.text };
    if (format.value.format_version !== STATE_FORMAT) {
        return { kind: 'other-format', document, format: String(format.value.format_version) };
    }
    const checked = document.validate(stateSchema);
    if (!checked.ok)
        return { kind: 'corrupt', problems: misspeltKeys(document) ?? checked.problems, text: document.text };
    const packs = Object.entries(checked.value.installed_packs ?? {});
    const entries = packs.map(([name, pack]) => ({
        name,
        recordedName: pack.name ?? undefined,
        version: String(pack.version),
        layer: (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .layerOf */ .ZZ)(pack.layer) ?? 'custom',
        writtenLayer: pack.layer,
        checksum: pack.pack_checksum,
        files: pack.files.map((file) => ({
            path: file.path,
            policyId: file.policy_id === undefined || file.policy_id === null ? undefined : String(file.policy_id),
        })),
    }));
    return { kind: 'ok', state: { document, entries: (0,_core_order_js__WEBPACK_IMPORTED_MODULE_5__/* .sortedBy */ .V)(entries, (pack) => pack.name), unknownKeys: unknownKeysIn(document.value) } };
}
/** The unknown keys of a state file, which need not keep the schema. */
function unknownKeysIn(state) {
    return [
        ...(0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeysOf */ .e)(state, [], ['format_version', 'installed_packs']),
        ...itemsOf(memberOf(state, 'installed_packs')).flatMap(([name, pack]) => [
            ...(0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeysOf */ .e)(pack, ['installed_packs', name], ENTRY_KEYS),
            ...itemsOf(memberOf(pack, 'files')).flatMap(([index, file]) => (0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeysOf */ .e)(file, ['installed_packs', name, 'files', Number(index)], ['path', 'policy_id'])),
        ]),
    ];
}
/** What a file that breaks the schema has under slightly other names: then those are the fault, and not what seems to be missing. */
function misspeltKeys(document) {
    const misspelt = unknownKeysIn(document.value).filter((key) => key.suggestion !== undefined);
    if (misspelt.length === 0)
        return undefined;
    return misspelt.map(({ path, key, suggestion }) => ({
        kind: 'unknown-key',
        message: `'${key}' is not a known key (did you mean '${suggestion ?? ''}'?)`,
        region: document.regionOfKey(path),
    }));
}
function memberOf(value, key) {
    return new Map(itemsOf(value)).get(key);
}
function itemsOf(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
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

/***/ 5677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9511);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5893);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3411);



/** The report of a run: counts, verdict, and the words of each finding from its rule. */
function buildReport(parts) {
    const findings = parts.findings.map(reportFinding);
    const counts = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .Gt)(findings);
    return {
        contract: 'vaultgate.report.v1',
        tool: { name: 'vaultgate', version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x },
        created_at: parts.createdAt,
        verdict: (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .LD)(counts, parts.failOn),
        counts,
        coverage: parts.coverage,
        packs: parts.packs.map(reportPack),
        skills: parts.skills.map(reportSkill),
        findings,
    };
}
function reportFinding(finding) {
    const rule = (0,_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(finding.rule);
    if (rule === undefined)
        throw new Error(`no rule ${finding.rule} is registered`);
    return {
        rule: finding.rule,
        ...(finding.code === undefined ? {} : { code: finding.code }),
        level: finding.level,
        severity: finding.severity,
        confidence: finding.confidence,
        message: rule.message(finding.details),
        help: rule.help(finding.details),
        path: finding.path,
        ...(finding.region === undefined ? {} : { region: reportRegion(finding.region) }),
        ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
        status: finding.status,
        waived: finding.waived,
        fingerprint: finding.fingerprint,
        details: finding.details,
    };
}
function reportRegion(region) {
    return {
        start_line: region.startLine,
        start_column: region.startColumn,
        end_line: region.endLine,
        end_column: region.endColumn,
    };
}
function reportPack(pack) {
    return {
        name: pack.name,
        layer: pack.layer,
        installed_version: pack.installedVersion,
        available_version: pack.availableVersion,
        drift: pack.drift,
        files: pack.files.map((file) => ({ path: file.path, policy_id: file.policyId, state: file.state })),
    };
}
function reportSkill(skill) {
    return {
        path: skill.path,
        name: skill.name,
        bundle_sha256: skill.bundleSha256,
        verdict: skill.verdict,
        capabilities: skill.capabilities,
        risk_score: {
            base_risk: skill.riskScore.baseRisk,
            change_risk: skill.riskScore.changeRisk,
            policy_delta: skill.riskScore.policyDelta,
            total: skill.riskScore.total,
        },
    };
}


/***/ })

};
