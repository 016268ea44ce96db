export const id = 2043;
export const ids = [2043];
export const modules = {

/***/ 87994:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pu: () => (/* binding */ changeDetails),
/* harmony export */   uQ: () => (/* binding */ describeChange),
/* harmony export */   wV: () => (/* binding */ fieldChanges)
/* harmony export */ });
/* unused harmony export dotted */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3085);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14223);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69716);



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
function dotted(path) {
    return path.length === 0 ? 'the whole file' : path.map((step) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .snippetOf */ .Vv)(String(step), 60)).join('.');
}
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

/***/ 39619:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ STATE_FORMAT),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export parseState */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14223);
/* harmony import */ var _io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40675);
/* harmony import */ var _installed_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34722);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80675);
/* harmony import */ var _unknown_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5017);






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
function unknownKeysIn(state) {
    return [
        ...(0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeysOf */ .e)(state, [], ['format_version', 'installed_packs']),
        ...itemsOf(memberOf(state, 'installed_packs')).flatMap(([name, pack]) => [
            ...(0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeysOf */ .e)(pack, ['installed_packs', name], ENTRY_KEYS),
            ...itemsOf(memberOf(pack, 'files')).flatMap(([index, file]) => (0,_unknown_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeysOf */ .e)(file, ['installed_packs', name, 'files', Number(index)], ['path', 'policy_id'])),
        ]),
    ];
}
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

/***/ 40014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ bundledPacks),
  F: () => (/* binding */ registryOf)
});

// EXTERNAL MODULE: ./lib/packs/state.js
var state = __webpack_require__(39619);
// EXTERNAL MODULE: ./lib/policies/reading.js
var reading = __webpack_require__(82926);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(40675);
;// CONCATENATED MODULE: ./lib/policies/registry.js


const MAX_REGISTRY_BYTES = 8 * 1024 * 1024;
function readRegistry(bytes) {
    const read = (0,read_yaml/* readYaml */.gM)(bytes, MAX_REGISTRY_BYTES);
    if (!read.ok)
        return { ok: false, problem: read.problems[0] ?? { kind: 'syntax', message: 'the registry cannot be read' } };
    const { value } = read.document;
    const wrong = (at, what) => ({
        ok: false,
        problem: { kind: 'invalid-value', message: `${what} must be a map`, region: read.document.regionOf(at) },
    });
    if (!(0,reading/* isMap */.j)(value))
        return wrong([], 'the registry');
    const datasets = [];
    for (const [name, dataset] of Object.entries(value)) {
        if (!(0,reading/* isMap */.j)(dataset))
            return wrong([name], 'a dataset');
        const fields = dataset['fields'] ?? {};
        if (!(0,reading/* isMap */.j)(fields))
            return wrong([name, 'fields'], 'the fields of a dataset');
        const registered = [];
        for (const [field, meta] of Object.entries(fields)) {
            if (!(0,reading/* isMap */.j)(meta))
                return wrong([name, 'fields', field], 'a field');
            registered.push(registeredField(field, meta));
        }
        datasets.push({ name, datasource: textOf(dataset['datasource']), fields: registered });
    }
    const datasources = [...new Set(datasets.map((dataset) => dataset.datasource))];
    const registry = { datasets, datasources: datasources.map((name) => ({ name, type: 'postgres', config: {} })) };
    return { ok: true, registry, document: read.document };
}
function registeredField(name, meta) {
    const category = meta['category'];
    return {
        name,
        type: typeof meta['type'] === 'string' ? meta['type'] : null,
        sensitivity: textOf(meta['sensitivity']),
        tags: category === undefined || category === null ? [] : [textOf(category)],
    };
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

;// CONCATENATED MODULE: ./lib/policies/bundle/bundle-inputs.js


function registryOf(snapshot, registryFile) {
    const content = snapshot.read(registryFile);
    return content.kind === 'bytes' ? readRegistry(content.bytes) : undefined;
}
function bundledPacks(snapshot, stateFile) {
    const read = (0,state/* readState */.un)(snapshot, stateFile);
    if (read.kind === 'absent')
        return [];
    if (read.kind !== 'ok')
        return undefined;
    const { document, entries } = read.state;
    const written = document.value.installed_packs ?? {};
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    return Object.keys(written).flatMap((name) => {
        const entry = byName.get(name);
        return entry === undefined ? [] : [{ name, version: entry.version, checksum: entry.checksum }];
    });
}


/***/ }),

/***/ 76863:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compilePolicies),
/* harmony export */   e: () => (/* binding */ compileBundle)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14223);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82926);
/* harmony import */ var _policy_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13790);



function compileBundle(parts) {
    const bundle = {
        bundle: {
            format_version: 'v1',
            org_slug: parts.orgSlug,
            bundle_version: parts.bundleVersion,
            created_at: parts.createdAt,
            source: parts.source,
            checksum: '',
            installed_packs: parts.installedPacks,
        },
        registry: parts.registry,
        policies: compilePolicies(parts.files),
        signing: null,
    };
    return { ...bundle, bundle: { ...bundle.bundle, checksum: (0,_policy_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleChecksum */ .i)(bundle) } };
}
function compilePolicies(files) {
    const compiled = files.flatMap((file) => file.policy === undefined ? [] : [{ policy: file.policy, json: compileFile(file, file.policy) }]);
    compiled.sort((a, b) => (b.policy.priority ?? 0) - (a.policy.priority ?? 0) || (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareCodePoints */ .O)(a.policy.id, b.policy.id));
    return compiled.map(({ json }) => json);
}
function compileFile(file, policy) {
    const value = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(file.document?.value) ? file.document.value : {};
    const action = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(value['action']) ? value['action'] : {};
    const members = {
        id: policy.id,
        description: value['description'],
        match: value['match'] ?? {},
        when: value['context'],
        action: policy.action,
        reason: action['reason'],
        approval: policy.action === 'require_approval' ? { approver_role: policy.approverRole ?? '' } : undefined,
        masking: policy.action === 'mask' ? compiledMasking(policy) : undefined,
        ttl_seconds: action['ttl'],
        priority: value['priority'],
    };
    const compiled = {};
    for (const [key, member] of Object.entries(members))
        if (member !== undefined && member !== null)
            compiled[key] = member;
    return compiled;
}
function compiledMasking({ masking }) {
    const rules = Object.fromEntries(masking.rules);
    const compiled = {
        ...(masking.defaultMethod === 'default' ? {} : { default_method: masking.defaultMethod }),
        ...(masking.rules.size === 0 ? {} : { rules }),
    };
    return Object.keys(compiled).length === 0 ? undefined : compiled;
}


/***/ }),

/***/ 92701:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ judgeBundle),
  D: () => (/* binding */ judgeBundleText)
});

// EXTERNAL MODULE: ./lib/core/region.js
var region = __webpack_require__(72515);
// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(69716);
// EXTERNAL MODULE: ./lib/rules/policy/bundle-checksum.js
var bundle_checksum = __webpack_require__(5450);
// EXTERNAL MODULE: ./lib/rules/policy/bundle-stale.js
var bundle_stale = __webpack_require__(96600);
// EXTERNAL MODULE: ./lib/rules/policy/bundle-unreadable.js
var bundle_unreadable = __webpack_require__(11366);
// EXTERNAL MODULE: ./lib/policies/bundle/policy-bundle.js
var policy_bundle = __webpack_require__(13790);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
// EXTERNAL MODULE: ./lib/policies/bundle/compile-bundle.js
var compile_bundle = __webpack_require__(76863);
;// CONCATENATED MODULE: ./lib/policies/bundle/verify-bundle.js




function verifyBundle(bundle, inputs) {
    const computed = (0,policy_bundle/* bundleChecksum */.i)(bundle.value);
    const { registry, installedPacks, files } = inputs;
    const stale = [
        ...staleEntries('policy', 'id', bundle.policies.map(withMatch), (0,compile_bundle/* compilePolicies */.G)(files), 'the policies folder'),
        ...(registry === undefined ? [] : staleEntries('dataset', 'name', bundle.datasets, asObjects(registry.datasets), 'the registry')),
        ...(registry === undefined
            ? []
            : staleEntries('datasource', 'name', bundle.datasources, asObjects(registry.datasources), 'the registry')),
        ...(installedPacks === undefined
            ? []
            : staleEntries('pack', 'name', bundle.installedPacks, asObjects(comparable(installedPacks, bundle)), 'the state file')),
    ];
    stale.sort((a, b) => (0,order/* compareCodePoints */.O)(a.kind, b.kind) || (0,order/* compareCodePoints */.O)(a.id, b.id));
    return { checksum: { recorded: bundle.recordedChecksum, computed, ok: computed === bundle.recordedChecksum }, stale };
}
function withMatch(policy) {
    return policy['match'] === undefined ? { ...policy, match: {} } : policy;
}
function asObjects(items) {
    return items;
}
function comparable(packs, bundle) {
    const withChecksum = new Set(bundle.installedPacks.filter((pack) => pack['checksum'] !== undefined).map((pack) => pack['name']));
    return packs.map(({ name, version, checksum }) => ({
        name,
        version,
        ...(checksum !== undefined && withChecksum.has(name) ? { checksum } : {}),
    }));
}
function staleEntries(kind, key, bundled, current, home) {
    const idOf = (item) => nameIn(item, key);
    const old = new Map(bundled.map((item) => [idOf(item), item]));
    const now = new Map(current.map((item) => [idOf(item), item]));
    const entries = [];
    for (const [id, item] of now) {
        const before = old.get(id);
        if (before === undefined)
            entries.push({ kind, id, reason: 'is missing in the policy bundle' });
        else if (!(0,json/* equalValues */.b9)(before, item))
            entries.push({ kind, id, reason: differenceOf(before, item) });
    }
    for (const id of old.keys())
        if (!now.has(id))
            entries.push({ kind, id, reason: `is no longer in ${home}` });
    return entries;
}
function nameIn(item, key) {
    const name = item[key];
    return typeof name === 'string' ? name : JSON.stringify(name ?? null);
}
function differenceOf(before, now) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort(order/* compareCodePoints */.O);
    const changed = keys.filter((key) => !(0,json/* equalValues */.b9)(before[key] ?? null, now[key] ?? null));
    if (changed.length === 1 && changed[0] === 'fields')
        return fieldsDifference(before, now);
    return `differs in ${changed.join(', ')}`;
}
function fieldsDifference(before, now) {
    const fieldsOf = (dataset) => new Map((Array.isArray(dataset['fields']) ? dataset['fields'] : []).map((field) => [nameIn(field, 'name'), field]));
    const [old, current] = [fieldsOf(before), fieldsOf(now)];
    const missing = [...current.keys()].filter((name) => !old.has(name));
    const gone = [...old.keys()].filter((name) => !current.has(name));
    const changed = [...current].filter(([name, field]) => old.has(name) && !(0,json/* equalValues */.b9)(old.get(name), field)).map(([name]) => name);
    const parts = [
        missing.length === 0 ? '' : `lacks the fields ${missing.join(', ')}`,
        gone.length === 0 ? '' : `still has the fields ${gone.join(', ')}`,
        changed.length === 0 ? '' : `has old labels for the fields ${changed.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'has its fields in another order' : parts.join('; ');
}

;// CONCATENATED MODULE: ./lib/policies/bundle/judge-bundle.js








function judgeBundle(snapshot, path, inputs) {
    const entry = snapshot.entry(path);
    if (entry === undefined)
        return undefined;
    const content = snapshot.read(path);
    const text = content.kind === 'bytes' ? (0,core_text/* decodeUtf8 */._6)(content.bytes) : undefined;
    if (text !== undefined)
        return judgeBundleText(path, text, inputs());
    const problem = content.kind === 'bytes' ? 'it is not valid UTF-8' : `it cannot be read (${content.reason.replaceAll('-', ' ')})`;
    return { verification: undefined, findings: [(0,rule/* findingOf */.hD)(bundle_unreadable/* BUNDLE_UNREADABLE_RULE */._, { path }, { problem })] };
}
function judgeBundleText(path, text, inputs) {
    const read = (0,policy_bundle/* readBundle */.B)(text);
    if (!read.ok)
        return { verification: undefined, findings: [(0,rule/* findingOf */.hD)(bundle_unreadable/* BUNDLE_UNREADABLE_RULE */._, { path }, { problem: read.problem })] };
    const verification = verifyBundle(read.bundle, inputs);
    const { checksum, stale } = verification;
    const findings = [];
    if (!checksum.ok) {
        const details = { recorded: (0,core_text/* snippetOf */.Vv)(checksum.recorded, 80), computed: checksum.computed };
        findings.push((0,rule/* findingOf */.hD)(bundle_checksum/* BUNDLE_CHECKSUM_RULE */.A, placeOfMember(path, text, 'checksum'), details));
    }
    if (stale.length > 0) {
        const entries = stale.map(({ kind, id, reason }) => ({ kind, id: (0,core_text/* snippetOf */.Vv)(id), reason: (0,core_text/* snippetOf */.Vv)(reason, 300) }));
        findings.push((0,rule/* findingOf */.hD)(bundle_stale/* BUNDLE_STALE_RULE */.O, placeOfStale(path, text, stale), { path, stale: entries }));
    }
    return { verification, findings };
}
function placeOfStale(path, text, stale) {
    for (const { id } of stale) {
        const place = placeOfText(path, text, JSON.stringify(id));
        if (place.region !== undefined)
            return place;
    }
    return placeOfMember(path, text, 'created_at');
}
function placeOfMember(path, text, name) {
    return placeOfText(path, text, `"${name}"`);
}
function placeOfText(path, text, quoted) {
    const start = text.indexOf(quoted);
    if (start < 0)
        return { path };
    const end = text.slice(start, start + 400).search(/[\r\n]/);
    const line = text.slice(start, end < 0 ? start + quoted.length : start + end).replace(/,\s*$/, '');
    return { path, region: new region/* LineIndex */.r(text).regionOf(start, start + line.length), snippet: (0,core_text/* snippetOf */.Vv)(line) };
}


/***/ }),

/***/ 13790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   i: () => (/* binding */ bundleChecksum)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3085);


function bundleChecksum(bundle) {
    return (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)({ ...bundle, bundle: { ...bundle.bundle, checksum: '' } }));
}
const MAX_JSON_DEPTH = 64;
function readBundle(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, problem: 'it is not valid JSON' };
    }
    if (isDeeperThan(value, MAX_JSON_DEPTH))
        return { ok: false, problem: `it nests deeper than ${String(MAX_JSON_DEPTH)} levels` };
    if (!isObject(value))
        return { ok: false, problem: 'it is no JSON object' };
    const { bundle, policies, registry } = value;
    if (!isObject(bundle))
        return { ok: false, problem: 'it has no `bundle`' };
    const checksum = bundle['checksum'];
    if (typeof checksum !== 'string')
        return { ok: false, problem: 'it has no `bundle.checksum`' };
    if (!Array.isArray(policies))
        return { ok: false, problem: 'it has no list of `policies`' };
    return {
        ok: true,
        bundle: {
            value: { ...value, bundle },
            recordedChecksum: checksum,
            policies: objectsIn(policies),
            datasets: objectsIn(isObject(registry) ? registry['datasets'] : undefined),
            datasources: objectsIn(isObject(registry) ? registry['datasources'] : undefined),
            installedPacks: objectsIn(bundle['installed_packs']),
        },
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function isDeeperThan(value, limit) {
    const pending = [{ value, depth: 0 }];
    for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
        if (typeof visit.value !== 'object' || visit.value === null)
            continue;
        if (visit.depth >= limit)
            return true;
        for (const member of Object.values(visit.value))
            pending.push({ value: member, depth: visit.depth + 1 });
    }
    return false;
}


/***/ }),

/***/ 12765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ decisionToJson)
/* harmony export */ });
function decisionToJson(decision) {
    const masking = {};
    for (const [field, methods] of decision.masking)
        masking[field] = [...methods];
    return {
        action: decision.action,
        policies: decision.policies.map(({ policy }) => policy.id),
        ...(decision.action === 'require_approval' ? { approvers: [...decision.approvers] } : {}),
        ...(decision.action === 'mask' ? { masking } : {}),
        ...(decision.action === 'deny' ? {} : { ttl_seconds: decision.ttlSeconds ?? null }),
    };
}


/***/ }),

/***/ 22043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zD: () => (/* binding */ compareSets),
  h9: () => (/* binding */ readPolicies),
  Qe: () => (/* binding */ readPolicyFiles)
});

// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/packs/place.js
var place = __webpack_require__(6221);
// EXTERNAL MODULE: ./lib/rules/policy/registry-unreadable.js
var registry_unreadable = __webpack_require__(99115);
// EXTERNAL MODULE: ./lib/policies/bundle/bundle-inputs.js + 1 modules
var bundle_inputs = __webpack_require__(40014);
// EXTERNAL MODULE: ./lib/policies/bundle/judge-bundle.js + 1 modules
var judge_bundle = __webpack_require__(92701);
// EXTERNAL MODULE: ./lib/policies/policy-file.js
var policy_file = __webpack_require__(10813);
// EXTERNAL MODULE: ./lib/policies/weakening/judge-changes.js + 1 modules
var judge_changes = __webpack_require__(11326);
// EXTERNAL MODULE: ./lib/core/digest.js
var core_digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/rules/policy/undecided.js
var undecided = __webpack_require__(15795);
// EXTERNAL MODULE: ./lib/rules/policy/weakened.js
var weakened = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/policies/compile.js
var compile = __webpack_require__(57923);
// EXTERNAL MODULE: ./lib/policies/decision-json.js
var decision_json = __webpack_require__(12765);
// EXTERNAL MODULE: ./lib/policies/evaluate.js
var evaluate = __webpack_require__(10271);
// EXTERNAL MODULE: ./lib/policies/request.js
var policies_request = __webpack_require__(27031);
// EXTERNAL MODULE: ./lib/policies/weakening/compare.js + 3 modules
var compare = __webpack_require__(19500);
;// CONCATENATED MODULE: ./lib/policies/weakening/relabelled.js











const MAX_COMPARISONS = 5000;
function judgeRelabelled(policies, before, after) {
    const findings = [];
    const current = new Map(after.registry.datasets.map((dataset) => [dataset.name, dataset]));
    const compiled = compile/* CONTAINS_READINGS */.UV.map((reading) => policies.map((policy) => (0,compile/* compilePolicy */.C_)(policy, reading)));
    let left = MAX_COMPARISONS;
    for (const old of before.registry.datasets) {
        const now = current.get(old.name);
        if (now === undefined || (0,json/* equalValues */.b9)(old.fields, now.fields))
            continue;
        const shownBy = old.fields.map((field) => ({ name: field.name, atoms: (0,policies_request/* atomsOf */.QJ)(requestOf(old, [field.name])) }));
        for (const field of relabelledFields(old, now)) {
            for (const names of fieldSets(compiled.flat(), shownBy, field)) {
                left -= 1;
                if (left < 0)
                    return [...findings, undecidedAt(after, now, field)];
                const found = worstOf(compiled, old, now, names);
                if (found === undefined)
                    continue;
                findings.push(found === 'undecided' ? undecidedAt(after, now, field) : weakenedAt(found, after, old, now, field, names));
                break;
            }
        }
    }
    return findings;
}
function relabelledFields(old, now) {
    const current = new Map(now.fields.map((field) => [field.name, labelsOf(field)]));
    return old.fields.flatMap((field) => {
        const labels = current.get(field.name);
        return labels === undefined || labels === labelsOf(field) ? [] : [field.name];
    });
}
function labelsOf({ sensitivity, tags }) {
    return `${tags.join(' and ') || 'no category'}, ${sensitivity || 'no'} sensitivity`;
}
function requestOf(dataset, names) {
    const fields = dataset.fields.filter((field) => names.includes(field.name));
    return {
        dataset: dataset.name,
        fields: fields.map(({ name, sensitivity, tags }) => ({ name, ...(sensitivity === '' ? {} : { sensitivity }), tags })),
        scalars: {},
    };
}
function fieldSets(policies, shownBy, field) {
    const sets = new Map([[field, [field]]]);
    const shown = shownBy.find(({ name }) => name === field)?.atoms ?? new Set();
    for (const { clauses } of policies) {
        const open = clauses.filter((clause) => !(0,evaluate/* clauseHolds */.My)(clause, shown));
        if (open.length === 0 || open.length === clauses.length)
            continue;
        const helpers = open.map((clause) => shownBy.find(({ atoms }) => (0,evaluate/* clauseHolds */.My)(clause, atoms))?.name);
        if (!helpers.every((name) => name !== undefined))
            continue;
        const names = [...new Set([field, ...helpers])].sort();
        sets.set(names.join('\0'), names);
    }
    return [...sets.values()];
}
function worstOf(readings, old, now, names) {
    for (const policies of readings) {
        const [before, after] = [applying(policies, requestOf(old, names)), applying(policies, requestOf(now, names))];
        const kept = new Set(after.map(({ path }) => path));
        if (before.every(({ path }) => kept.has(path)))
            continue;
        for (const change of (0,compare/* comparePolicies */.O)(before, after)) {
            if (change.kind === 'undecided')
                return 'undecided';
            if (change.kind === 'weaker' && change.witness.request.fields.every((field) => names.includes(field.name)))
                return change;
        }
    }
    return undefined;
}
function applying(policies, request) {
    const atoms = (0,policies_request/* atomsOf */.QJ)(request);
    return policies.flatMap(({ path, policy, clauses }) => {
        const { dataset, scalars, time } = policy.conditions;
        if (dataset !== undefined && dataset !== request.dataset)
            return [];
        if (!clauses.every((clause) => (0,evaluate/* clauseHolds */.My)(clause, atoms)))
            return [];
        return [{ path, policy: { ...policy, conditions: { fields: {}, scalars, ...(time === undefined ? {} : { time }) } } }];
    });
}
function undecidedAt(registry, dataset, field) {
    const details = { policy_id: `the label of ${dataset.name}.${field}`, policy_path: registry.path };
    return (0,rule/* findingOf */.hD)(undecided/* UNDECIDED_RULE */.V, placeOfField(registry, dataset, field), details);
}
function placeOfField({ path, document }, dataset, field) {
    return (0,place/* placeOfKey */.qQ)(path, document, [dataset.name, 'fields', field]);
}
function weakenedAt(found, registry, old, now, field, names) {
    const place = placeOfField(registry, now, field);
    const labels = (dataset) => {
        const registered = dataset.fields.find(({ name }) => name === field);
        return registered === undefined ? '' : labelsOf(registered);
    };
    const { request, otherThan, before, after } = found.witness;
    const shown = {
        policy_id: found.old.policy.id,
        change: `${now.name}.${field}: ${labels(old)} → ${labels(now)}`,
        respect: found.respect,
        witness: { ...(0,policies_request/* requestToJson */.XL)(request), dataset: now.name, fields: [...names] },
        other_than: Object.fromEntries([...otherThan].map(([axis, values]) => [axis, [...values]])),
        before: (0,decision_json/* decisionToJson */.u)(before),
        after: (0,decision_json/* decisionToJson */.u)(after),
        contains: 'both',
    };
    const digest = (0,core_digest/* sha256Hex */.f)((0,json/* canonicalJson */.dj)({ kind: 'weakening', ...shown }));
    return (0,rule/* findingOf */.hD)(weakened/* WEAKENED_RULE */.k, place, {
        ...shown,
        policy_path: found.old.path,
        restore_path: registry.path,
        pack: null,
        restore_command: null,
        digest,
    });
}

;// CONCATENATED MODULE: ./lib/policies/read-policies.js








function readPolicies(snapshot, settings) {
    const files = readPolicyFiles(snapshot, settings.policiesDir);
    const { stateFile, registryFile, policyBundleFile } = settings;
    const read = files.length === 0 ? undefined : (0,bundle_inputs/* registryOf */.F)(snapshot, registryFile);
    const registry = read?.ok === true ? { path: registryFile, document: read.document, registry: read.registry } : undefined;
    const inputs = () => ({ files, registry: registry?.registry, installedPacks: (0,bundle_inputs/* bundledPacks */.p)(snapshot, stateFile) });
    const bundle = (0,judge_bundle/* judgeBundle */.G)(snapshot, policyBundleFile, inputs);
    return {
        files,
        registry,
        findings: [
            ...files.flatMap((file) => file.findings),
            ...(0,policy_file/* duplicateIds */.kn)(files),
            ...(read?.ok === false ? [unreadableRegistry(registryFile, read.problem)] : []),
            ...(bundle?.findings ?? []),
        ],
        present: files.length > 0 || bundle !== undefined,
    };
}
function unreadableRegistry(path, problem) {
    return (0,rule/* findingOf */.hD)(registry_unreadable/* REGISTRY_UNREADABLE_RULE */.P, (0,place/* placeOfProblem */.Mz)(path, problem, undefined), { problem: problem.message });
}
function readPolicyFiles(snapshot, policiesDir) {
    const linked = snapshot.entry(policiesDir);
    if (linked !== undefined)
        return [(0,policy_file/* unreadablePolicyFile */.Qi)(policiesDir, `the policies folder is ${KINDS[linked.kind]}`)];
    const prefix = policiesDir === '' ? '' : `${policiesDir}/`;
    const entries = snapshot.entries().filter(({ path }) => {
        const name = path.startsWith(prefix) ? path.slice(prefix.length) : '';
        return !name.includes('/') && /\.ya?ml$/.test(name);
    });
    const contents = snapshot.readMany(entries.map((entry) => entry.path));
    return entries.map((entry) => {
        const content = contents.get(entry.path);
        if (content?.kind === 'bytes')
            return (0,policy_file/* readPolicyFile */.BK)(entry.path, content.bytes);
        const reason = entry.kind === 'file' || entry.kind === 'executable'
            ? (content?.reason ?? 'missing').replaceAll('-', ' ')
            : `it is ${KINDS[entry.kind]}`;
        return (0,policy_file/* unreadablePolicyFile */.Qi)(entry.path, reason);
    });
}
const KINDS = {
    file: 'a file',
    executable: 'a file',
    symlink: 'a link, which is never followed',
    submodule: 'a submodule',
    special: 'no regular file',
};
function compareSets(base, head, restoreCommand) {
    const relabelled = base.registry === undefined || head.registry === undefined
        ? []
        : judgeRelabelled((0,judge_changes/* placedPolicies */.w)(head.files), base.registry, head.registry);
    return [...(0,judge_changes/* judgeChanges */.vN)(base.files, head.files, restoreCommand), ...relabelled];
}


/***/ }),

/***/ 19500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ comparePolicies)
});

// EXTERNAL MODULE: ./lib/policies/compile.js
var compile = __webpack_require__(57923);
// EXTERNAL MODULE: ./lib/policies/weakening/region.js
var weakening_region = __webpack_require__(54114);
// EXTERNAL MODULE: ./lib/policies/decision.js
var decision = __webpack_require__(83958);
;// CONCATENATED MODULE: ./lib/policies/weakening/uncovered.js

function holdsAt({ literals, minutes, clauses }, { region, atoms }) {
    for (const [axis, value] of literals)
        if (region.fixed.get(axis) !== value)
            return false;
    const minute = region.minutes?.[0]?.[0];
    if (minutes !== undefined && (minute === undefined || !minutes.some(([from, to]) => from <= minute && minute <= to)))
        return false;
    return clauses.every((clause) => clause.some((atom) => atoms.has(atom)));
}
class Budget {
    #left;
    #shared;
    constructor(steps, shared) {
        this.#left = steps;
        this.#shared = shared;
    }
    spend(steps) {
        this.#left -= steps;
        return this.#left >= 0 && this.#shared?.spend(steps) !== false;
    }
}
function findUncovered(inside, outside, alsoShown, budget) {
    const region = (0,weakening_region/* intersectionOf */.Pd)(inside);
    if (region === undefined)
        return 'none';
    const needed = conditionsOf([...alsoShown.map((atom) => [atom]), ...inside.flatMap((area) => area.clauses)]);
    const near = [];
    let weight = needed.atoms.size + 1;
    if (!budget.spend(outside.length + weight))
        return 'undecided';
    for (const area of outside) {
        const open = (0,weakening_region/* openLiterals */.Jm)(area, region);
        if (open === undefined)
            continue;
        if (!budget.spend(area.size))
            return 'undecided';
        if (open.length === 0 && area.clauses.every((clause) => isImplied(clause, needed)))
            return 'none';
        near.push(area);
        weight += area.size;
    }
    for (const atoms of smallestModels(needed)) {
        if (!budget.spend(weight))
            return 'undecided';
        const candidates = near.filter((area) => area.clauses.every((clause) => clause.some((atom) => atoms.has(atom))));
        const found = uncoveredPart(region, candidates, budget);
        if (found === 'undecided')
            return 'undecided';
        if (found !== 'none')
            return { region: found, atoms };
    }
    return 'none';
}
function uncoveredPart(region, candidates, budget) {
    if (!budget.spend(candidates.length + 1))
        return 'undecided';
    let narrowest;
    const touching = [];
    for (const area of candidates) {
        const open = (0,weakening_region/* openLiterals */.Jm)(area, region);
        if (open === undefined)
            continue;
        if (open.length === 0)
            return 'none';
        touching.push(area);
        if (narrowest === undefined || open.length < narrowest.length)
            narrowest = open;
    }
    const [literal] = narrowest ?? [];
    if (literal === undefined)
        return region;
    for (const part of (0,weakening_region/* split */.lD)(region, literal, touching)) {
        const found = uncoveredPart(part, touching, budget);
        if (found !== 'none')
            return found;
    }
    return 'none';
}
function conditionsOf(clauses) {
    const atoms = new Set(clauses.flatMap((clause) => (clause.length === 1 ? clause : [])));
    const open = clauses.filter((clause) => clause.length > 1 && !clause.some((atom) => atoms.has(atom)));
    open.sort((a, b) => a.length - b.length);
    const choices = [];
    for (const clause of open)
        if (!choices.some((narrower) => isSubset(narrower, new Set(clause))))
            choices.push(clause);
    return { atoms, choices };
}
function isImplied(clause, { atoms, choices }) {
    if (clause.some((atom) => atoms.has(atom)))
        return true;
    return choices.length > 0 && choices.some((choice) => isSubset(choice, new Set(clause)));
}
function isSubset(part, whole) {
    return part.length <= whole.size && part.every((atom) => whole.has(atom));
}
function* smallestModels({ atoms, choices }) {
    const picks = choices.map(() => 0);
    for (;;) {
        yield new Set([...atoms, ...choices.flatMap((choice, index) => choice[picks[index] ?? 0] ?? [])]);
        let position = choices.length - 1;
        while (position >= 0 && (picks[position] ?? 0) + 1 >= (choices[position]?.length ?? 0)) {
            picks[position] = 0;
            position -= 1;
        }
        if (position < 0)
            return;
        picks[position] = (picks[position] ?? 0) + 1;
    }
}

;// CONCATENATED MODULE: ./lib/policies/weakening/losses.js


function areaSet(areas) {
    const bySeverity = [0, 1, 2, 3].map((severity) => areas.filter((area) => area.compiled.severity === severity));
    const atLeast = [0, 1, 2, 3, 4].map((severity) => areas.filter((area) => area.compiled.severity >= severity));
    return { areas, at: (severity) => bySeverity[severity] ?? [], atLeast: (severity) => atLeast[severity] ?? [] };
}
function lossOf(old, before, after, budget) {
    const { severity, policy } = old.compiled;
    const above = [...before.atLeast(severity + 1), ...after.atLeast(severity + 1)];
    if (severity > 0) {
        const search = findUncovered([old], [...above, ...after.at(severity)], [], budget);
        if (search === 'undecided')
            return { kind: 'undecided' };
        if (search !== 'none')
            return { kind: 'weaker', respect: 'action', point: search };
    }
    let changed = { kind: 'kept' };
    for (const obligation of obligationsOf(old, before, after)) {
        const loss = obligationLoss(old, obligation, above, before.at(severity), after.at(severity), budget);
        if (loss.kind === 'weaker' || loss.kind === 'undecided')
            return loss;
        if (changed.kind === 'kept')
            changed = loss;
    }
    return changed.kind === 'kept' && policy.action === 'mask' ? exposureOf(old, before, after, budget) : changed;
}
function obligationsOf(old, before, after) {
    const { action, approverRole, ttlSeconds } = old.compiled.policy;
    const obligations = [];
    if (action === 'require_approval' && approverRole !== undefined)
        obligations.push(approverObligation(approverRole));
    if (action === 'mask')
        obligations.push(...maskingObligations(old, before, after));
    if (ttlSeconds !== undefined) {
        obligations.push({
            respect: 'ttl',
            alsoShown: [],
            keeps: (area) => (area.compiled.policy.ttlSeconds ?? Infinity) <= ttlSeconds,
        });
    }
    return obligations;
}
function approverObligation(role) {
    return {
        respect: 'approver',
        alsoShown: [],
        keeps: (area) => area.compiled.policy.approverRole === role,
        labelOf: (area) => area.compiled.policy.approverRole ?? '',
        covers: (label, other) => label === other,
    };
}
function maskingObligations(old, before, after) {
    const fields = new Set([decision/* ANY_OTHER_FIELD */.rO]);
    for (const area of [...before.at(1), ...after.at(1)])
        for (const field of area.compiled.policy.masking.rules.keys())
            fields.add(field);
    return [...fields].sort().map((field) => {
        const method = (0,decision/* methodFor */.rY)(old.compiled, field);
        return {
            respect: 'masking',
            alsoShown: field === decision/* ANY_OTHER_FIELD */.rO ? [] : [`name=${field}`],
            keeps: (area) => (0,decision/* hidesAtLeast */.Qz)((0,decision/* methodFor */.rY)(area.compiled, field), method),
            labelOf: (area) => (0,decision/* methodFor */.rY)(area.compiled, field),
            covers: decision/* hidesAtLeast */.Qz,
        };
    });
}
function obligationLoss(old, obligation, above, oldPeers, newPeers, budget) {
    const { respect, alsoShown, keeps, labelOf, covers } = obligation;
    const outside = [...above, ...newPeers.filter(keeps)];
    const lost = findUncovered([old], outside, alsoShown, budget);
    if (lost === 'undecided')
        return { kind: 'undecided' };
    if (lost === 'none')
        return { kind: 'kept' };
    if (labelOf === undefined || covers === undefined)
        return { kind: 'weaker', respect, point: lost };
    const search = findLesser({ alsoShown, oldPeers, newPeers, labelOf, covers, budget }, [old], outside);
    if (search === 'undecided')
        return { kind: 'undecided' };
    return search === 'none' ? { kind: 'changed', respect, point: lost } : { kind: 'weaker', respect, point: search };
}
function findLesser(question, inside, outside) {
    const { alsoShown, oldPeers, newPeers, labelOf, covers, budget } = question;
    const point = findUncovered(inside, outside, alsoShown, budget);
    if (point === 'none' || point === 'undecided')
        return point;
    if (!budget.spend(oldPeers.length + newPeers.length))
        return 'undecided';
    const had = oldPeers.filter((area) => holdsAt(area, point)).map(labelOf);
    const foreign = newPeers.find((area) => holdsAt(area, point) && !had.some((label) => covers(label, labelOf(area))));
    if (foreign === undefined)
        return point;
    const label = labelOf(foreign);
    const absent = findLesser(question, inside, [...outside, ...newPeers.filter((area) => labelOf(area) === label)]);
    if (absent !== 'none')
        return absent;
    for (const peer of oldPeers) {
        if (!covers(labelOf(peer), label))
            continue;
        const search = findLesser(question, [...inside, peer], outside);
        if (search !== 'none')
            return search;
    }
    return 'none';
}
function exposureOf(old, before, after, budget) {
    const outside = [...before.atLeast(2), ...after.at(3), ...after.at(1)];
    for (const approval of after.at(2)) {
        const search = findUncovered([old, approval], outside, [], budget);
        if (search === 'undecided')
            return { kind: 'undecided' };
        if (search !== 'none')
            return { kind: 'exposed', point: search };
    }
    return { kind: 'kept' };
}

// EXTERNAL MODULE: ./lib/policies/evaluate.js
var evaluate = __webpack_require__(10271);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(44618);
;// CONCATENATED MODULE: ./lib/policies/weakening/witness.js



const MAX_REDUCED_PARTS = 64;
const MAX_NAMED_VALUES = 20;
function comparedSets(before, after) {
    const fieldNames = new Set();
    for (const { policy, clauses } of [...before, ...after]) {
        for (const name of policy.masking.rules.keys())
            fieldNames.add(name);
        for (const clause of clauses)
            for (const atom of clause.atoms)
                if (atom.startsWith('name='))
                    fieldNames.add(atom.slice(5));
    }
    return { before, after, fieldNames };
}
function witnessOf(point, kind, old, sets) {
    let request = requestOfPoint(point, sets.fieldNames);
    const near = { before: (0,evaluate/* matchingPolicies */.We)(sets.before, request), after: (0,evaluate/* matchingPolicies */.We)(sets.after, request) };
    const judge = (candidate) => {
        const decisionOf = (policies) => (0,decision/* decide */.LD)((0,evaluate/* matchingPolicies */.We)(policies, candidate), candidate);
        const decisions = { before: decisionOf(near.before), after: decisionOf(near.after) };
        if (!decisions.before.policies.includes(old))
            return undefined;
        const found = (0,decision/* compareDecisions */.nU)(decisions.before, decisions.after).kind;
        return found === kind || (kind === 'changed' && found === 'weaker') ? decisions : undefined;
    };
    let decisions = judge(request);
    if (decisions === undefined)
        return undefined;
    for (const smaller of reductionsOf(request)) {
        const candidate = smaller(request);
        const judged = judge(candidate);
        if (judged === undefined)
            continue;
        request = candidate;
        decisions = judged;
    }
    const kept = request;
    const breaks = (axis, value) => {
        const filled = withValue(kept, axis, value);
        const decisionOf = (policies) => (0,decision/* decide */.LD)((0,evaluate/* matchingPolicies */.We)(policies, filled), filled);
        return (0,decision/* compareDecisions */.nU)(decisionOf(sets.before), decisionOf(sets.after)).kind !== kind;
    };
    const otherThan = new Map();
    for (const [axis, values] of point.region.excluded) {
        const needed = isStated(kept, axis) ? [] : [...values].slice(0, MAX_NAMED_VALUES).filter((value) => breaks(axis, value));
        if (needed.length > 0)
            otherThan.set(axis, needed);
    }
    return { request: kept, otherThan, ...decisions };
}
function withValue(request, axis, value) {
    return axis === 'dataset' ? { ...request, dataset: String(value) } : { ...request, scalars: { ...request.scalars, [axis]: value } };
}
function isStated(request, axis) {
    return axis === 'dataset' ? request.dataset !== undefined : request.scalars[axis] !== undefined;
}
function requestOfPoint({ region, atoms }, fieldNames) {
    const dataset = region.fixed.get('dataset');
    const scalars = {};
    for (const key of policy/* SCALAR_CONDITIONS */.Yf) {
        const value = region.fixed.get(key);
        if (value !== undefined)
            scalars[key] = value;
    }
    const minute = region.minutes?.[0]?.[0];
    return {
        ...(dataset === undefined ? {} : { dataset: String(dataset) }),
        fields: fieldsOf(atoms, fieldNames),
        scalars,
        ...(minute === undefined ? {} : { minute }),
    };
}
function fieldsOf(atoms, fieldNames) {
    const values = (kind) => [...atoms].flatMap((atom) => (atom.startsWith(`${kind}=`) ? atom.slice(kind.length + 1) : [])).sort();
    const names = values('name');
    const tags = values('tag');
    const sensitivities = values('sensitivity');
    const fresh = freshNames(fieldNames);
    const count = Math.max(names.length, sensitivities.length, tags.length > 0 ? 1 : 0);
    return Array.from({ length: count }, (_, index) => {
        const sensitivity = sensitivities[index];
        return { name: names[index] ?? fresh(), ...(sensitivity === undefined ? {} : { sensitivity }), tags: index === 0 ? tags : [] };
    });
}
function freshNames(taken) {
    let count = 0;
    return () => {
        for (;;) {
            count += 1;
            const name = count === 1 ? 'field' : `field_${String(count)}`;
            if (!taken.has(name))
                return name;
        }
    };
}
function reductionsOf(request) {
    const reductions = [];
    for (const key of policy/* SCALAR_CONDITIONS */.Yf) {
        if (request.scalars[key] !== undefined)
            reductions.push((from) => ({ ...from, scalars: { ...from.scalars, [key]: undefined } }));
    }
    reductions.push(({ dataset: _dataset, ...from }) => from, ({ minute: _minute, ...from }) => from);
    const parts = request.fields.reduce((sum, { tags }) => sum + 1 + tags.length, 0);
    if (parts > MAX_REDUCED_PARTS)
        return reductions;
    for (const { name, tags } of request.fields) {
        reductions.push((from) => ({ ...from, fields: from.fields.filter((field) => field.name !== name) }));
        for (const tag of tags) {
            reductions.push((from) => ({
                ...from,
                fields: from.fields.map((field) => (field.name === name ? { ...field, tags: field.tags.filter((other) => other !== tag) } : field)),
            }));
        }
    }
    return reductions;
}

;// CONCATENATED MODULE: ./lib/policies/weakening/compare.js





const MAX_STEPS = 3_000_000;
const MAX_STEPS_TOGETHER = 100_000_000;
function comparePolicies(before, after, steps = MAX_STEPS) {
    const shared = new Budget(MAX_STEPS_TOGETHER);
    const found = compile/* CONTAINS_READINGS */.UV.map((reading) => ({
        reading,
        changes: compareUnder(reading, before, after, () => new Budget(steps, shared)),
    }));
    return before.flatMap((old) => {
        const results = found.flatMap(({ reading, changes }) => {
            const change = changes.get(old);
            return change === undefined ? [] : [{ ...change, reading }];
        });
        const [worst] = [...results].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
        if (worst === undefined)
            return [];
        if (worst.kind === 'undecided')
            return [{ kind: 'undecided', old }];
        const both = results.filter((result) => result.kind === worst.kind).length === compile/* CONTAINS_READINGS */.UV.length;
        return [{ ...worst, old, reading: both ? 'both' : worst.reading }];
    });
}
const RANK = { weaker: 0, undecided: 1, changed: 2, exposed: 3 };
function compareUnder(reading, before, after, newBudget) {
    const oldAreas = before.map((placed) => ({ placed, area: (0,weakening_region/* areaOf */.d6)(placed, reading) }));
    const oldSet = areaSet(oldAreas.map(({ area }) => area));
    const newSet = areaSet(after.map((placed) => (0,weakening_region/* areaOf */.d6)(placed, reading)));
    const sets = comparedSets(oldSet.areas.map((area) => area.compiled), newSet.areas.map((area) => area.compiled));
    const upheld = new Set(newSet.areas.map(identityOf));
    const found = new Map();
    for (const { placed, area } of oldAreas) {
        if (upheld.has(identityOf(area)))
            continue;
        const change = compare_confirm(lossOf(area, oldSet, newSet, newBudget()), area, sets);
        if (change !== undefined)
            found.set(placed, change);
    }
    return found;
}
function identityOf({ key, compiled: { policy } }) {
    const { action, approverRole, ttlSeconds, masking } = policy;
    return JSON.stringify([key, action, approverRole ?? null, ttlSeconds ?? null, masking.defaultMethod, [...masking.rules]]);
}
function compare_confirm(loss, old, sets) {
    if (loss.kind === 'kept')
        return undefined;
    if (loss.kind === 'undecided' || (0,weakening_region/* restsOnZone */.pr)(loss.point.region))
        return { kind: 'undecided' };
    const witness = witnessOf(loss.point, loss.kind, old.compiled, sets);
    if (witness === undefined)
        return { kind: 'undecided' };
    return loss.kind === 'exposed' ? { kind: 'exposed', witness } : { kind: loss.kind, respect: loss.respect, witness };
}


/***/ }),

/***/ 11326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vN: () => (/* binding */ judgeChanges),
  Kx: () => (/* binding */ packOfPath),
  w: () => (/* binding */ placedPolicies)
});

// EXTERNAL MODULE: ./lib/core/digest.js
var digest = __webpack_require__(53871);
// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/packs/field-changes.js
var field_changes = __webpack_require__(87994);
// EXTERNAL MODULE: ./lib/packs/installed-name.js
var installed_name = __webpack_require__(34722);
// EXTERNAL MODULE: ./lib/packs/place.js
var packs_place = __webpack_require__(6221);
// EXTERNAL MODULE: ./lib/rules/policy/changed-obligation.js
var changed_obligation = __webpack_require__(65687);
// EXTERNAL MODULE: ./lib/rules/policy/undecided.js
var undecided = __webpack_require__(15795);
// EXTERNAL MODULE: ./lib/rules/policy/weakened.js
var weakened = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/policies/decision-json.js
var decision_json = __webpack_require__(12765);
// EXTERNAL MODULE: ./lib/policies/policy.js
var policy = __webpack_require__(44618);
// EXTERNAL MODULE: ./lib/policies/request.js
var policies_request = __webpack_require__(27031);
// EXTERNAL MODULE: ./lib/policies/weakening/compare.js + 3 modules
var compare = __webpack_require__(19500);
// EXTERNAL MODULE: ./lib/policies/weakening/region.js
var region = __webpack_require__(54114);
;// CONCATENATED MODULE: ./lib/policies/weakening/priority-order.js


function overtakenPolicies(before, after) {
    const current = new Map(after.map((placed) => [placed.policy.id, placed]));
    const pairs = before.flatMap((old) => {
        const now = current.get(old.policy.id);
        return now === undefined ? [] : [{ old, current: now }];
    });
    return pairs.flatMap((pair) => {
        if (priorityOf(pair.old) >= priorityOf(pair.current))
            return [];
        const area = (0,region/* areaOf */.d6)(pair.current, 'any');
        const overtaken = pairs.find((other) => policy/* SEVERITY_OF_ACTION */.HT[other.current.policy.action] > policy/* SEVERITY_OF_ACTION */.HT[pair.current.policy.action] &&
            priorityOf(other.old) >= priorityOf(pair.old) &&
            priorityOf(other.current) < priorityOf(pair.current) &&
            (0,region/* intersectionOf */.Pd)([area, (0,region/* areaOf */.d6)(other.current, 'any')]) !== undefined);
        return overtaken === undefined ? [] : [{ ...pair, stricter: overtaken.current }];
    });
}
function priorityOf({ policy }) {
    return policy.priority ?? 0;
}

;// CONCATENATED MODULE: ./lib/policies/weakening/judge-changes.js














const NAMED_CHANGES = 3;
const fromItsPack = (path) => {
    const pack = packOfPath(path);
    return pack === null ? null : `vaultgate pack upgrade ${pack} --force`;
};
function packOfPath(path) {
    return (0,installed_name/* packOfFileName */.wz)(path.slice(path.lastIndexOf('/') + 1)) ?? null;
}
function placedPolicies(files) {
    return files.flatMap(({ path, policy }) => (policy === undefined ? [] : [{ path, policy }]));
}
function judgeChanges(before, after, restoreCommand = fromItsPack) {
    const broken = new Set(after.filter((file) => file.policy === undefined).map((file) => file.path));
    const old = new Map(before.map((file) => [file.path, file]));
    const changes = (0,compare/* comparePolicies */.O)(placedPolicies(before), placedPolicies(after)).filter((change) => !broken.has(change.old.path));
    const findings = changes.map((change) => {
        const file = old.get(change.old.path);
        return findingOfChange(change, file, currentFile(change.old, after), restoreCommand);
    });
    const told = new Set(changes.map((change) => change.old.path));
    const overtaken = overtakenPolicies(placedPolicies(before), placedPolicies(after)).filter((pair) => !told.has(pair.old.path));
    return [...findings, ...overtaken.map((pair) => findingOfOrder(pair.old, pair.stricter, currentFile(pair.old, after)))];
}
function findingOfChange(change, old, current, restoreCommand) {
    const common = { policy_id: change.old.policy.id, policy_path: change.old.path };
    const place = placeOfChange(change, old, current);
    if (change.kind === 'undecided')
        return (0,rule/* findingOf */.hD)(undecided/* UNDECIDED_RULE */.V, place, common);
    const shown = { ...common, ...witnessToJson(change.witness) };
    if (change.kind === 'exposed')
        return (0,rule/* findingOf */.hD)(changed_obligation/* CHANGED_OBLIGATION_RULE */.b, place, { ...shown, respect: 'exposure', other_policy: null });
    if (change.kind === 'changed')
        return (0,rule/* findingOf */.hD)(changed_obligation/* CHANGED_OBLIGATION_RULE */.b, place, { ...shown, respect: change.respect, other_policy: null });
    const details = {
        ...shown,
        pack: packOfPath(change.old.path),
        restore_command: restoreCommand(change.old.path),
        restore_path: null,
        change: summaryOf(change.old, old, current),
        respect: change.respect,
        contains: change.reading,
    };
    return (0,rule/* findingOf */.hD)(weakened/* WEAKENED_RULE */.k, place, { ...details, digest: weakeningDigest(details, old, current) });
}
function summaryOf(policy, old, current) {
    if (old?.document === undefined || current?.document === undefined || current.policy?.id !== policy.policy.id)
        return '';
    const changes = (0,field_changes/* fieldChanges */.wV)(old.document.value, current.document.value).filter((field) => rankOf(field, 'action') < Infinity);
    const named = changes.slice(0, NAMED_CHANGES).map(field_changes/* describeChange */.uQ).join('; ');
    return changes.length > NAMED_CHANGES ? `${named}; and ${String(changes.length - NAMED_CHANGES)} more` : named;
}
function witnessToJson({ request, otherThan, before, after }) {
    return {
        witness: (0,policies_request/* requestToJson */.XL)(request),
        other_than: Object.fromEntries([...otherThan].map(([axis, values]) => [axis, [...values]])),
        before: (0,decision_json/* decisionToJson */.u)(before),
        after: (0,decision_json/* decisionToJson */.u)(after),
    };
}
function weakeningDigest(details, old, current) {
    const { policy_id, respect, witness, other_than, before, after, contains } = details;
    const shown = { policy_id, respect, witness, other_than, before, after, contains };
    return (0,digest/* sha256Hex */.f)((0,json/* canonicalJson */.dj)({ kind: 'weakening', ...shown, old: old?.document?.value ?? null, new: current?.document?.value ?? null }));
}
function findingOfOrder(old, stricter, current) {
    const place = current?.document === undefined ? { path: old.path } : (0,packs_place/* placeOfValue */.E0)(current.path, current.document, ['priority']);
    return (0,rule/* findingOf */.hD)(changed_obligation/* CHANGED_OBLIGATION_RULE */.b, place, {
        policy_id: old.policy.id,
        policy_path: old.path,
        respect: 'priority',
        witness: {},
        other_than: {},
        before: {},
        after: {},
        other_policy: stricter.policy.id,
    });
}
function currentFile(old, after) {
    const sameId = after.filter((file) => file.policy?.id === old.policy.id);
    return sameId.find((file) => file.path === old.path) ?? sameId[0] ?? after.find((file) => file.path === old.path);
}
function placeOfChange(change, old, current) {
    if (current?.document === undefined)
        return { path: change.old.path };
    if (old?.document === undefined || current.policy?.id !== change.old.policy.id)
        return (0,packs_place/* placeOfValue */.E0)(current.path, current.document, ['id']);
    const respect = change.kind === 'weaker' || change.kind === 'changed' ? change.respect : 'action';
    const changes = (0,field_changes/* fieldChanges */.wV)(old.document.value, current.document.value).map((field) => ({ field, rank: rankOf(field, respect) }));
    const [best] = changes.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank);
    if (best === undefined)
        return (0,packs_place/* placeOfValue */.E0)(current.path, current.document, ['id']);
    const { kind, path } = best.field;
    if (kind === 'changed')
        return (0,packs_place/* placeOfValue */.E0)(current.path, current.document, path);
    return (0,packs_place/* placeOfKey */.qQ)(current.path, current.document, kind === 'removed' ? path.slice(0, -1) : path);
}
function rankOf({ kind, path }, respect) {
    const [head, next] = path;
    const removed = kind === 'removed' ? 1 : 0;
    const isIntent = head === 'action' && policy/* POLICY_ACTIONS */.p7.some((action) => action === next);
    const telling = (respect === 'action' && isIntent) ||
        (respect === 'approver' && next === 'approver_role') ||
        (respect === 'ttl' && head === 'action' && next === 'ttl') ||
        (respect === 'masking' && (head === 'masking' || (head === 'action' && next === 'masking')));
    if (telling)
        return removed;
    if (isIntent)
        return 2 + removed;
    if (head === 'match' || head === 'context')
        return 4 + removed;
    return head === 'masking' || (head === 'action' && next !== 'reason') ? 6 + removed : Infinity;
}


/***/ }),

/***/ 54114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ openLiterals),
/* harmony export */   Pd: () => (/* binding */ intersectionOf),
/* harmony export */   d6: () => (/* binding */ areaOf),
/* harmony export */   lD: () => (/* binding */ split),
/* harmony export */   pr: () => (/* binding */ restsOnZone)
/* harmony export */ });
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57923);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27031);


const ZONE_AXIS = 'window ';
function restsOnZone(region) {
    return [...region.fixed.keys(), ...region.excluded.keys()].some((axis) => axis.startsWith(ZONE_AXIS));
}
function areaOf(placed, reading) {
    const compiled = (0,_compile_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePolicy */ .C_)(placed, reading);
    const { time } = placed.policy.conditions;
    const literals = new Map(compiled.scalars);
    const zone = time?.timezone;
    if (time !== undefined && zone !== undefined) {
        literals.set(`${ZONE_AXIS}${(0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOfMinute */ .Fs)(time.after)}-${(0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOfMinute */ .Fs)(time.before)} ${zone}`, 'inside');
    }
    const minutes = zone === undefined ? compiled.minutes : undefined;
    const clauses = compiled.clauses.map((clause) => clause.atoms);
    const sorted = clauses.map((atoms) => [...atoms].sort());
    const key = JSON.stringify([
        [...literals].sort(([a], [b]) => (a < b ? -1 : 1)),
        minutes ?? null,
        sorted.map((atoms) => atoms.join('\0')).sort(),
    ]);
    const size = clauses.reduce((sum, atoms) => sum + atoms.length, 1);
    return { compiled, literals, minutes, clauses, size, key };
}
function intersectionOf(areas) {
    const fixed = new Map();
    let minutes;
    for (const area of areas) {
        for (const [axis, value] of area.literals) {
            const other = fixed.get(axis);
            if (other !== undefined && other !== value)
                return undefined;
            fixed.set(axis, value);
        }
        if (area.minutes !== undefined)
            minutes = minutes === undefined ? area.minutes : intersectMinutes(minutes, area.minutes);
    }
    return minutes?.length === 0 ? undefined : { fixed, excluded: new Map(), minutes };
}
function openLiterals(area, region) {
    const open = [];
    for (const [axis, value] of area.literals) {
        const fixed = region.fixed.get(axis);
        if (fixed !== undefined) {
            if (fixed !== value)
                return undefined;
            continue;
        }
        if (region.excluded.get(axis)?.has(value) === true)
            return undefined;
        open.push({ axis, value });
    }
    if (area.minutes !== undefined) {
        const common = region.minutes === undefined ? area.minutes : intersectMinutes(region.minutes, area.minutes);
        if (common.length === 0)
            return undefined;
        if (region.minutes === undefined || lengthOf(common) < lengthOf(region.minutes))
            open.push({ minutes: area.minutes });
    }
    return open;
}
function split(region, literal, areas) {
    if ('minutes' in literal) {
        const within = region.minutes ?? [[0, 1439]];
        const outside = intersectMinutes(within, complementOf(literal.minutes));
        const inside = { ...region, minutes: intersectMinutes(within, literal.minutes) };
        return outside.length === 0 ? [inside] : [{ ...region, minutes: outside }, inside];
    }
    const { axis } = literal;
    const before = region.excluded.get(axis) ?? new Set();
    const named = new Set(areas.flatMap((area) => area.literals.get(axis) ?? []));
    const withoutAxis = new Map(region.excluded);
    withoutAxis.delete(axis);
    const others = { ...region, excluded: new Map(region.excluded).set(axis, new Set([...before, ...named])) };
    const each = [...named].filter((value) => !before.has(value));
    return [others, ...each.map((value) => ({ ...region, fixed: new Map(region.fixed).set(axis, value), excluded: withoutAxis }))];
}
function intersectMinutes(a, b) {
    return a.flatMap(([from, to]) => b.flatMap(([otherFrom, otherTo]) => {
        const common = [Math.max(from, otherFrom), Math.min(to, otherTo)];
        return common[0] <= common[1] ? [common] : [];
    }));
}
function complementOf(minutes) {
    const gaps = [];
    let next = 0;
    for (const [from, to] of minutes) {
        if (next < from)
            gaps.push([next, from - 1]);
        next = to + 1;
    }
    if (next <= 1439)
        gaps.push([next, 1439]);
    return gaps;
}
function lengthOf(minutes) {
    return minutes.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}


/***/ })

};
