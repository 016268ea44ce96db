export const id = 9467;
export const ids = [9467];
export const modules = {

/***/ 47624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readOwnJson)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3085);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69716);
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40675);



const FORBIDDEN_KEY = /"(?:__proto__|constructor|prototype)":/;
const PLAIN = /^[\n !#-[\]-~"]*$/;
const TOO_DEEP = `\n${' '.repeat(2 * (_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_YAML_DEPTH */ .Pq + 1))}`;
function readOwnJson(bytes, limit) {
    const text = bytes.byteLength > limit ? undefined : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(bytes);
    const value = text === undefined ? undefined : valueAsWritten(text);
    if (text === undefined || value === undefined)
        return (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(bytes, limit);
    let placed;
    const withPlaces = () => (placed ??= documentOf(text, limit));
    const document = {
        text,
        value,
        ambiguous: [],
        regionOf: (path) => withPlaces().regionOf(path),
        regionOfKey: (path) => withPlaces().regionOfKey(path),
        validate: (schema) => {
            const result = schema.safeParse(value, { jitless: true });
            return result.success ? { ok: true, value: result.data } : withPlaces().validate(schema);
        },
    };
    return { ok: true, document };
}
function valueAsWritten(text) {
    if (!PLAIN.test(text) || FORBIDDEN_KEY.test(text) || text.includes(TOO_DEEP))
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .prettyJson */ .D_)(value) === text ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function documentOf(text, limit) {
    const read = (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, limit);
    if (!read.ok)
        throw new Error(`valid JSON was refused as YAML: ${read.problems[0]?.message ?? 'without a reason'}`);
    return read.document;
}


/***/ }),

/***/ 43313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ rangeConflicts),
/* harmony export */   VR: () => (/* binding */ higherDependencies),
/* harmony export */   ew: () => (/* binding */ dependantsOf),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   kc: () => (/* binding */ missingDependencies),
/* harmony export */   sj: () => (/* binding */ installOrder)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14223);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80675);



function missingDependencies(node, packs) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedBy */ .V)(new Set(node.dependencies.filter((name) => !packs.has(name))), (name) => name);
}
function rangeConflicts(node, packs) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedBy */ .V)(Object.entries(node.dependencyConstraints), ([name]) => name).flatMap(([dependency, range]) => {
        const installed = packs.get(dependency)?.version;
        return installed === undefined || satisfies(installed, range) ? [] : [{ dependency, range, installed }];
    });
}
function satisfies(version, range) {
    return range.trim() === '*' || (semver__WEBPACK_IMPORTED_MODULE_0__.valid(version) !== null && semver__WEBPACK_IMPORTED_MODULE_0__.satisfies(version, range));
}
function higherDependencies(node, packs) {
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedBy */ .V)(node.dependencies.flatMap((name) => {
        const dependency = packs.get(name);
        return dependency !== undefined && (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .layerRank */ .U7)(dependency.layer) > (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .layerRank */ .U7)(node.layer) ? [dependency] : [];
    }), (dependency) => dependency.name);
}
function dependantsOf(name, packs) {
    const dependants = [...packs.values()].filter((node) => node.name !== name && node.dependencies.includes(name));
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedBy */ .V)(dependants.map((node) => node.name), (dependant) => dependant);
}
function installOrder(packs) {
    const order = [];
    const cycles = [];
    const marks = new Map();
    const visit = (node, trail) => {
        const mark = marks.get(node.name);
        if (mark === 'open')
            cycles.push([...trail.slice(trail.indexOf(node.name)), node.name]);
        if (mark !== undefined)
            return;
        marks.set(node.name, 'open');
        for (const name of (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedBy */ .V)(new Set(node.dependencies), (dependency) => dependency)) {
            const dependency = packs.get(name);
            if (dependency !== undefined)
                visit(dependency, [...trail, node.name]);
        }
        marks.set(node.name, 'done');
        order.push(node);
    };
    const byName = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_2__/* .sortedBy */ .V)(packs.values(), (node) => node.name);
    for (const node of [...byName].sort((a, b) => (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .layerRank */ .U7)(a.layer) - (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .layerRank */ .U7)(b.layer)))
        visit(node, []);
    return { order, cycles };
}


/***/ }),

/***/ 97288:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ strayFilesOf),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   HP: () => (/* binding */ joinInstalled),
/* harmony export */   oS: () => (/* binding */ nodeOfInstalled)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14223);
/* harmony import */ var _io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);
/* harmony import */ var _io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40675);
/* harmony import */ var _checksum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75319);
/* harmony import */ var _field_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87994);
/* harmony import */ var _installed_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34722);






function joinInstalled(state, surroundings) {
    return state.entries.map((entry) => joinEntry(entry, surroundings));
}
function joinEntry(entry, surroundings) {
    const { catalog, lock } = surroundings;
    const recorded = catalog.withChecksum(entry.name, entry.checksum);
    const available = catalog.successor(entry.name, entry.checksum);
    const lockEntry = lock.get(entry.name);
    const locked = lockEntry?.packChecksum === entry.checksum ? lockEntry : undefined;
    return {
        entry,
        available,
        recorded,
        locked,
        terms: recorded?.metadata ?? locked ?? available?.metadata,
        files: joinFiles(entry, recorded, locked, surroundings),
    };
}
function joinFiles(entry, recorded, locked, { snapshot, policiesDir }) {
    const contents = snapshot.readMany(entry.files.filter((file) => isInside(file.path, policiesDir)).map((file) => file.path));
    const listed = entry.files.map((file, index) => {
        const base = recorded === undefined ? undefined : baseOf(recorded, file);
        const content = contents.get(file.path) ?? _io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSING */ .lV;
        const listing = { path: file.path, listed: { index, entry: file }, base };
        if (content.kind === 'unreadable') {
            if (content.reason === 'missing')
                return { ...listing, state: 'missing', document: undefined, unreadable: undefined, changes: [] };
            return {
                ...listing,
                state: 'edited',
                document: undefined,
                unreadable: unreadableClause(snapshot, file.path, content.reason),
                changes: [],
            };
        }
        const read = (0,_io_yaml_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(content.bytes);
        const document = read.ok ? read.document : undefined;
        const common = { ...listing, unreadable: read.ok ? undefined : 'the file cannot be read as YAML' };
        if (recorded !== undefined && base === undefined)
            return { ...common, state: 'untracked', document, changes: [] };
        const digest = base?.digest ?? locked?.files.find((candidate) => candidate.path === file.path)?.digest;
        const state = digest === undefined ? 'unverified' : document !== undefined && (0,_checksum_js__WEBPACK_IMPORTED_MODULE_2__/* .semanticDigest */ .tC)(document.value) === digest ? 'clean' : 'edited';
        const changes = state === 'edited' && base !== undefined && document !== undefined ? (0,_field_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldChanges */ .wV)(base.document.value, document.value) : [];
        return { ...common, state, document, changes };
    });
    return [...listed, ...unlisted(recorded, locked, listed, policiesDir)];
}
function unreadableClause(snapshot, path, reason) {
    if (snapshot.entry(path)?.kind === 'symlink')
        return 'it is a symbolic link, which is not followed';
    return `it cannot be read (${reason.replaceAll('-', ' ')})`;
}
function unlisted(recorded, locked, listed, policiesDir) {
    const gone = { listed: undefined, state: 'missing', document: undefined, unreadable: undefined, changes: [] };
    if (recorded !== undefined) {
        const used = new Set(listed.map((file) => file.base));
        const lost = recorded.policies.filter((policy) => !used.has(policy));
        return lost.map((base) => ({ ...gone, path: `${policiesDir}/${base.installedName}`, base }));
    }
    const paths = new Set(listed.map((file) => file.path));
    const lost = (locked?.files ?? []).filter((file) => !paths.has(file.path));
    return lost.map((file) => ({ ...gone, path: file.path, base: undefined }));
}
function baseOf(pack, file) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    return pack.policies.find((policy) => policy.installedName === name) ?? pack.policies.find((policy) => policy.id === file.policyId);
}
function isInside(path, folder) {
    if (!path.startsWith(`${folder}/`) || path.includes('\\') || path.includes('\0'))
        return false;
    return path.split('/').every((step) => step !== '' && step !== '.' && step !== '..');
}
function strayFilesOf(snapshot, policiesDir, entries) {
    const tracked = new Set(entries.flatMap((entry) => entry.files.map((file) => file.path)));
    const stray = snapshot.entries().flatMap(({ path }) => {
        if (!path.startsWith(`${policiesDir}/`) || tracked.has(path))
            return [];
        const pack = (0,_installed_name_js__WEBPACK_IMPORTED_MODULE_4__/* .packOfFileName */ .wz)(path.slice(policiesDir.length + 1));
        return pack === undefined ? [] : [{ pack, path }];
    });
    return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_5__/* .sortedBy */ .V)(stray, (file) => file.path);
}
function nodeOfInstalled({ entry, terms }) {
    return {
        name: entry.name,
        version: entry.version,
        layer: entry.layer,
        dependencies: terms?.dependencies ?? [],
        dependencyConstraints: terms?.dependencyConstraints ?? {},
    };
}


/***/ }),

/***/ 10319:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ judgeDrift),
/* harmony export */   RI: () => (/* binding */ judgeStray),
/* harmony export */   qk: () => (/* binding */ isDowngrade)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7849);
/* harmony import */ var _rules_pack_checksum_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89472);
/* harmony import */ var _rules_pack_edited_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34508);
/* harmony import */ var _rules_pack_missing_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16500);
/* harmony import */ var _rules_pack_not_shipped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45014);
/* harmony import */ var _rules_pack_policy_id_mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65822);
/* harmony import */ var _rules_pack_unknown_origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48330);
/* harmony import */ var _rules_pack_untracked_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44333);
/* harmony import */ var _rules_pack_version_drift_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8695);
/* harmony import */ var _field_changes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87994);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97288);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6221);
/* harmony import */ var _shipped_pack_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60141);














const NAMED_CHANGES = 4;
function judgeDrift(pack, source) {
    return [...judgeOffer(pack, source), ...judgeOrigin(pack, source), ...pack.files.flatMap((file) => judgeFile(pack, file, source))];
}
function judgeStray(stray) {
    return stray.map(({ pack, path }) => (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_untracked_file_js__WEBPACK_IMPORTED_MODULE_7__/* .untrackedFile */ .O, { path }, { pack, file: path, reason: 'not-listed' }, { subject: { kind: 'pack', name: pack } }));
}
function judgeOffer({ entry, available }, source) {
    if (available === undefined) {
        const place = placeInState(source, [entry.name], 'key');
        return [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_not_shipped_js__WEBPACK_IMPORTED_MODULE_4__/* .notShipped */ .d, place, { pack: entry.name, version: entry.version }, gradingOf(entry.name))];
    }
    const offered = available.metadata?.version;
    if (offered === undefined)
        return [];
    const label = available.folder.label;
    if (offered !== entry.version) {
        const direction = isDowngrade(entry.version, offered) ? 'downgrade' : 'upgrade';
        const details = { pack: entry.name, installed: entry.version, available: offered, direction, source: label };
        return [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_version_drift_js__WEBPACK_IMPORTED_MODULE_8__/* .versionDrift */ .M, placeInState(source, [entry.name, 'version']), details, gradingOf(entry.name))];
    }
    if (available.checksum === entry.checksum)
        return [];
    const details = { pack: entry.name, version: offered, recorded: entry.checksum, available: available.checksum, source: label };
    return [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_checksum_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .checksumDrift */ .f, placeInState(source, [entry.name, 'pack_checksum']), details, gradingOf(entry.name))];
}
function isDowngrade(installed, offered) {
    const [from, to] = [semver__WEBPACK_IMPORTED_MODULE_0__.parse(installed), semver__WEBPACK_IMPORTED_MODULE_0__.parse(offered)];
    return from !== null && to !== null && semver__WEBPACK_IMPORTED_MODULE_0__.lt(to, from);
}
function judgeOrigin(pack, source) {
    const unverified = pack.files.filter((file) => file.state === 'unverified').length;
    if (unverified === 0)
        return [];
    const { name, version } = pack.entry;
    const reason = pack.available === undefined
        ? 'the pack is not on offer, and the lock file does not know it'
        : 'no pack on offer has the recorded checksum, and the lock file does not know it';
    const place = placeInState(source, [name, 'pack_checksum']);
    return [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_unknown_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownOrigin */ .P, place, { pack: name, version, files: unverified, reason }, gradingOf(name))];
}
function judgeFile(pack, file, source) {
    const { name } = pack.entry;
    if (!(0,_installed_js__WEBPACK_IMPORTED_MODULE_10__/* .isInside */ .FK)(file.path, source.policiesDir))
        return [];
    switch (file.state) {
        case 'missing': {
            const policyId = file.listed?.entry.policyId ?? file.base?.id ?? null;
            const place = placeOfFile(name, file, source);
            return [
                (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_missing_file_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFile */ .B, place, {
                    pack: name,
                    file: file.path,
                    policy_id: policyId,
                    listed: file.listed !== undefined,
                    moved_to: policyId === null ? null : (source.ownFileOf(policyId) ?? null),
                }, gradingOf(name)),
            ];
        }
        case 'untracked':
            return [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_untracked_file_js__WEBPACK_IMPORTED_MODULE_7__/* .untrackedFile */ .O, { path: file.path }, { pack: name, file: file.path, reason: 'not-in-pack' }, gradingOf(name))];
        case 'edited':
            return [judgeEdit(pack, file), ...judgeId(pack, file)];
        case 'clean':
        case 'unverified':
            return judgeId(pack, file);
    }
}
function judgeEdit(pack, file) {
    const { name, version } = pack.entry;
    const policyId = file.base?.id ?? file.listed?.entry.policyId ?? null;
    const details = {
        pack: name,
        version,
        file: file.path,
        policy_id: policyId,
        summary: summaryOf(file),
        changes: file.changes.map(_field_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .changeDetails */ .pu),
    };
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_edited_js__WEBPACK_IMPORTED_MODULE_2__/* .edited */ .o, placeOfEdit(file), details, gradingOf(name));
}
function summaryOf(file) {
    if (file.unreadable !== undefined)
        return file.unreadable;
    if (file.changes.length === 0)
        return 'the content is not what was installed (the pack itself is not at hand to show the fields)';
    const named = file.changes.slice(0, NAMED_CHANGES).map(_field_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .describeChange */ .uQ).join('; ');
    const rest = file.changes.length - NAMED_CHANGES;
    return rest > 0 ? `${named}; and ${String(rest)} more` : named;
}
function placeOfEdit(file) {
    const { document, path, changes } = file;
    const change = changes[0];
    if (document === undefined || change === undefined)
        return { path };
    if (change.kind === 'changed')
        return (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOfValue */ .E0)(path, document, change.path);
    return (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOfKey */ .qQ)(path, document, standingPath(change));
}
function standingPath(change) {
    if (change.kind !== 'removed')
        return change.path;
    return change.path.length > 1 ? change.path.slice(0, -1) : ['id'];
}
function judgeId(pack, file) {
    const recordedId = file.listed?.entry.policyId;
    const actualId = (0,_shipped_pack_js__WEBPACK_IMPORTED_MODULE_12__/* .policyIdOf */ .bK)(file.document?.value);
    if (file.document === undefined || recordedId === undefined || actualId === undefined || recordedId === actualId)
        return [];
    if (file.changes.some((change) => change.path[0] === 'id'))
        return [];
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOfValue */ .E0)(file.path, file.document, ['id']);
    return [
        (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_13__/* .findingOf */ .hD)(_rules_pack_policy_id_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .policyIdMismatch */ .i, place, { pack: pack.entry.name, file: file.path, recorded_id: recordedId, actual_id: actualId }, gradingOf(pack.entry.name)),
    ];
}
function placeOfFile(pack, file, source) {
    return file.listed === undefined
        ? placeInState(source, [pack, 'files'], 'key')
        : placeInState(source, [pack, 'files', file.listed.index, 'path']);
}
function placeInState({ stateFile, document }, path, part = 'value') {
    const full = ['installed_packs', ...path];
    return part === 'key' ? (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOfKey */ .qQ)(stateFile, document, full) : (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOfValue */ .E0)(stateFile, document, full);
}
function gradingOf(pack) {
    return { subject: { kind: 'pack', name: pack } };
}


/***/ }),

/***/ 36213:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ judgeLinks),
/* harmony export */   f: () => (/* binding */ judgeStateFile)
/* harmony export */ });
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7849);
/* harmony import */ var _rules_pack_ambiguous_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75410);
/* harmony import */ var _rules_pack_file_claimed_twice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16342);
/* harmony import */ var _rules_pack_name_mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84663);
/* harmony import */ var _rules_pack_path_outside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85880);
/* harmony import */ var _rules_pack_state_invalid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25998);
/* harmony import */ var _rules_pack_state_missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73645);
/* harmony import */ var _rules_pack_state_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2117);
/* harmony import */ var _rules_pack_symlink_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75302);
/* harmony import */ var _rules_pack_unknown_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64633);
/* harmony import */ var _installed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97288);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6221);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39619);













const MAX_SHOWN = 50;
function judgeStateFile(read, stray, settings) {
    const { stateFile, policiesDir } = settings;
    switch (read.kind) {
        case 'absent': {
            const first = stray[0];
            if (first === undefined)
                return [];
            const packs = [...new Set(stray.map((file) => file.pack))];
            return [
                (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_state_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .stateMissing */ .G, { path: first.path }, { state_file: stateFile, policies_dir: policiesDir, packs, files: stray.map((file) => file.path) }),
            ];
        }
        case 'symlink':
            return [];
        case 'corrupt':
            return read.problems.map((problem) => (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_state_invalid_js__WEBPACK_IMPORTED_MODULE_4__/* .stateInvalid */ .N, (0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOfProblem */ .Mz)(stateFile, problem, read.text), { state_file: stateFile, problem: problem.message }));
        case 'other-format': {
            const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOfValue */ .E0)(stateFile, read.document, ['format_version']);
            return [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_state_version_js__WEBPACK_IMPORTED_MODULE_6__/* .stateVersion */ .y, place, { state_file: stateFile, format: read.format, known: _state_js__WEBPACK_IMPORTED_MODULE_11__/* .STATE_FORMAT */ .Al })];
        }
        case 'ok':
            return judgeRecords(read.state, settings);
    }
}
function judgeRecords(state, { stateFile, policiesDir }) {
    const { document } = state;
    const findings = [
        ...state.unknownKeys.slice(0, MAX_SHOWN).map((key) => judgeUnknownKey(stateFile, document, key)),
        ...document.ambiguous
            .filter((scalar) => !scalar.yaml11.startsWith('the date '))
            .slice(0, MAX_SHOWN)
            .map((scalar) => judgeAmbiguous(stateFile, document, scalar)),
    ];
    const claims = new Map();
    for (const entry of state.entries) {
        const subject = { kind: 'pack', name: entry.name };
        const path = ['installed_packs', entry.name];
        if (entry.recordedName !== undefined && entry.recordedName !== entry.name) {
            const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOfValue */ .E0)(stateFile, document, [...path, 'name']);
            findings.push((0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_name_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .nameMismatch */ .E, place, { pack: entry.name, recorded_name: entry.recordedName, state_file: stateFile }, { subject }));
        }
        for (const [index, file] of entry.files.entries()) {
            const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOfValue */ .E0)(stateFile, document, [...path, 'files', index, 'path']);
            const other = claims.get(file.path);
            if (!(0,_installed_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(file.path, policiesDir)) {
                findings.push((0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_path_outside_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOutside */ .D, place, { pack: entry.name, file: file.path, policies_dir: policiesDir }, { subject }));
            }
            else if (other !== undefined) {
                findings.push((0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_file_claimed_twice_js__WEBPACK_IMPORTED_MODULE_1__/* .fileClaimedTwice */ .U, place, { pack: entry.name, file: file.path, other }, { subject }));
            }
            claims.set(file.path, entry.name);
        }
    }
    return findings;
}
function judgeUnknownKey(file, document, unknown) {
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_unknown_key_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownKey */ .a, (0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOfKey */ .qQ)(file, document, unknown.path), { file, key: unknown.key, suggestion: unknown.suggestion ?? null }, unknown.suggestion === undefined ? { level: 'note', severity: 'info' } : {});
}
function judgeAmbiguous(file, document, scalar) {
    const { source, yaml11, yaml12 } = scalar;
    return (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_ambiguous_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .ambiguousScalar */ .B, (0,_place_js__WEBPACK_IMPORTED_MODULE_10__/* .placeOfValue */ .E0)(file, document, scalar.path), { file, source, yaml11, yaml12 });
}
function judgeLinks(snapshot, settings) {
    const wanted = new Set([settings.stateFile, settings.policiesDir].flatMap(withAncestors));
    return [...wanted].flatMap((path) => {
        const entry = snapshot.entry(path);
        return entry?.kind === 'symlink' ? [(0,_core_rule_js__WEBPACK_IMPORTED_MODULE_12__/* .findingOf */ .hD)(_rules_pack_symlink_js__WEBPACK_IMPORTED_MODULE_7__/* .symlink */ .Y, { path }, { link: path, target: entry.target ?? null })] : [];
    });
}
function withAncestors(path) {
    const steps = path.split('/');
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}


/***/ }),

/***/ 84267:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ LOCK_FILE),
/* harmony export */   FR: () => (/* binding */ lockEntryOf),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   rY: () => (/* binding */ printLock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14223);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3085);
/* harmony import */ var _io_yaml_read_own_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47624);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80675);





const LOCK_FILE = '.vaultgate/packs.lock.json';
const LOCK_FORMAT = 'vaultgate.packs-lock.v1';
const MAX_LOCK_BYTES = 1024 * 1024;
const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, { error: 'must be a SHA-256 in lower-case hex' });
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    format_version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(LOCK_FORMAT, { error: `must be ${LOCK_FORMAT}` }),
    packs: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        layer: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .RR),
        pack_checksum: digest,
        content_digest: digest,
        dependencies: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        dependency_constraints: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
        priority_band: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ min: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), max: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }).optional(),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), policy_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest })),
    })),
});
function readLock(snapshot) {
    const content = snapshot.read(LOCK_FILE);
    if (content.kind === 'unreadable') {
        if (content.reason === 'missing')
            return { kind: 'absent' };
        const message = `the file cannot be read (${content.reason.replaceAll('-', ' ')})`;
        return { kind: 'invalid', problems: [{ kind: 'syntax', message }], text: undefined };
    }
    const read = (0,_io_yaml_read_own_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnJson */ .Z)(content.bytes, MAX_LOCK_BYTES);
    if (!read.ok)
        return { kind: 'invalid', problems: read.problems, text: undefined };
    const { document } = read;
    const checked = document.validate(lockSchema);
    if (!checked.ok)
        return { kind: 'invalid', problems: checked.problems, text: document.text };
    const entries = Object.entries(checked.value.packs).map(([name, pack]) => [
        name,
        {
            version: pack.version,
            layer: pack.layer,
            packChecksum: pack.pack_checksum,
            contentDigest: pack.content_digest,
            dependencies: pack.dependencies,
            dependencyConstraints: pack.dependency_constraints ?? {},
            priorityBand: pack.priority_band,
            files: pack.files.map((file) => ({ path: file.path, policyId: file.policy_id, source: file.source, digest: file.digest })),
        },
    ]);
    return { kind: 'ok', lock: new Map(entries), document };
}
function lockEntryOf(pack, policiesDir) {
    const { metadata } = pack;
    if (metadata === undefined)
        return undefined;
    return {
        version: metadata.version,
        layer: metadata.layer,
        packChecksum: pack.checksum,
        contentDigest: pack.contentDigest,
        dependencies: metadata.dependencies,
        dependencyConstraints: metadata.dependencyConstraints,
        priorityBand: metadata.priorityBand,
        files: pack.policies.map((policy) => ({
            path: `${policiesDir}/${policy.installedName}`,
            policyId: policy.id,
            source: policy.path,
            digest: policy.digest,
        })),
    };
}
function printLock(lock) {
    const packs = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedBy */ .V)(lock, ([name]) => name).map(([name, entry]) => [
        name,
        {
            version: entry.version,
            layer: entry.layer,
            pack_checksum: entry.packChecksum,
            content_digest: entry.contentDigest,
            dependencies: (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedBy */ .V)(entry.dependencies, (dependency) => dependency),
            ...(Object.keys(entry.dependencyConstraints).length === 0
                ? {}
                : { dependency_constraints: Object.fromEntries((0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedBy */ .V)(Object.entries(entry.dependencyConstraints), ([key]) => key)) }),
            ...(entry.priorityBand === undefined ? {} : { priority_band: entry.priorityBand }),
            files: (0,_core_order_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedBy */ .V)(entry.files, (file) => file.path).map((file) => ({
                path: file.path,
                policy_id: file.policyId,
                source: file.source,
                digest: file.digest,
            })),
        },
    ]);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .prettyJson */ .D_)({ format_version: LOCK_FORMAT, packs: Object.fromEntries(packs) });
}


/***/ }),

/***/ 74877:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PENDING_DIR),
/* harmony export */   yx: () => (/* binding */ WRITE_LOCK)
/* harmony export */ });
/* unused harmony export JOURNAL_FILE */
const PENDING_DIR = '.vaultgate/pending';
const JOURNAL_FILE = (/* unused pure expression or super */ null && (`${PENDING_DIR}/journal.json`));
const WRITE_LOCK = '.vaultgate/pending.lock';


/***/ }),

/***/ 89467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ gatherPacks),
  t: () => (/* binding */ readPacks)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/rule.js
var rule = __webpack_require__(7849);
// EXTERNAL MODULE: ./lib/rules/pack/interrupted.js
var interrupted = __webpack_require__(75547);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __webpack_require__(14223);
// EXTERNAL MODULE: ./lib/packs/shipped-pack.js + 1 modules
var shipped_pack = __webpack_require__(60141);
;// CONCATENATED MODULE: ./lib/packs/catalog.js


function openCatalog(folders, history) {
    const shelves = folders.map((folder) => (0,shipped_pack/* openShelf */.nS)(folder));
    const read = new Map(shelves.map((shelf) => [shelf, new Map()]));
    const take = (shelf, name) => {
        const pack = read.get(shelf)?.get(name) ?? (0,shipped_pack/* readShippedPack */.H1)(shelf, name);
        read.get(shelf)?.set(name, pack);
        return pack;
    };
    const packsNamed = function* (name) {
        for (const shelf of shelves)
            if (shelf.packs.has(name))
                yield take(shelf, name);
    };
    const first = (name, wanted) => {
        for (const pack of packsNamed(name))
            if (wanted(pack))
                return pack;
        return undefined;
    };
    const isSuccessor = (pack, checksum) => pack.folder.origin !== 'built-in' || pack.checksum === checksum || history.shipped(pack.name, checksum);
    return {
        names: () => (0,order/* sortedBy */.V)(new Set(shelves.flatMap((shelf) => [...shelf.packs.keys()])), (name) => name),
        packsOf: (accepts) => shelves.filter((shelf) => accepts(shelf.folder)).flatMap((shelf) => [...shelf.packs.keys()].map((name) => take(shelf, name))),
        available: (name) => first(name, () => true),
        candidates: (name) => [...packsNamed(name)],
        withChecksum: (name, checksum) => first(name, (pack) => pack.checksum === checksum),
        successor: (name, checksum) => first(name, (pack) => isSuccessor(pack, checksum)),
        isSuccessor,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/io/yaml/read-own-json.js
var read_own_json = __webpack_require__(47624);
// EXTERNAL MODULE: ./lib/io/yaml/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(40675);
;// CONCATENATED MODULE: ./lib/packs/history.js



const historySchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* looseObject */._H3({ version: schemas/* string */.YjP(), pack_checksum: schemas/* string */.YjP() })));
function readHistory(folders) {
    const known = new Map();
    for (const folder of folders) {
        if (folder.origin !== 'built-in')
            continue;
        const content = folder.snapshot.read(folder.root === '' ? 'history.json' : `${folder.root}/history.json`);
        if (content.kind !== 'bytes')
            continue;
        const document = (0,read_own_json/* readOwnJson */.Z)(content.bytes, read_yaml/* MAX_YAML_BYTES */.jl);
        const checked = document.ok ? document.document.validate(historySchema) : undefined;
        if (checked?.ok !== true)
            continue;
        for (const [name, versions] of Object.entries(checked.value)) {
            known.set(name, new Set(versions.map((version) => version.pack_checksum)));
        }
    }
    return { shipped: (name, checksum) => known.get(name)?.has(checksum) ?? false };
}

// EXTERNAL MODULE: ./lib/packs/installed.js
var packs_installed = __webpack_require__(97288);
// EXTERNAL MODULE: ./lib/packs/judge-drift.js
var judge_drift = __webpack_require__(10319);
// EXTERNAL MODULE: ./lib/rules/pack/lock-invalid.js
var lock_invalid = __webpack_require__(45184);
// EXTERNAL MODULE: ./lib/rules/pack/lock-mismatch.js
var lock_mismatch = __webpack_require__(20227);
// EXTERNAL MODULE: ./lib/rules/pack/lock-stale.js
var lock_stale = __webpack_require__(12134);
// EXTERNAL MODULE: ./lib/packs/lock.js
var packs_lock = __webpack_require__(84267);
// EXTERNAL MODULE: ./lib/packs/place.js
var packs_place = __webpack_require__(6221);
;// CONCATENATED MODULE: ./lib/packs/judge-lock.js






function judgeLock(read, installed) {
    if (read.kind === 'absent')
        return [];
    if (read.kind === 'invalid') {
        return read.problems.map((problem) => (0,rule/* findingOf */.hD)(lock_invalid/* lockInvalid */.F, (0,packs_place/* placeOfProblem */.Mz)(packs_lock/* LOCK_FILE */.FI, problem, read.text), { file: packs_lock/* LOCK_FILE */.FI, problem: problem.message }));
    }
    const byName = new Map(installed.map((pack) => [pack.entry.name, pack]));
    const locked = [...read.lock].flatMap(([name, entry]) => {
        const pack = byName.get(name);
        const place = (0,packs_place/* placeOfKey */.qQ)(packs_lock/* LOCK_FILE */.FI, read.document, ['packs', name]);
        const subject = { kind: 'pack', name };
        const reason = staleness(name, entry, pack);
        if (reason !== undefined)
            return [(0,rule/* findingOf */.hD)(lock_stale/* lockStale */.p, place, { file: packs_lock/* LOCK_FILE */.FI, pack: name, reason }, { subject })];
        if (pack?.recorded === undefined)
            return [];
        return contradictions(entry, pack.recorded).map(({ what, path }) => (0,rule/* findingOf */.hD)(lock_mismatch/* lockMismatch */._, (0,packs_place/* placeOfValue */.E0)(packs_lock/* LOCK_FILE */.FI, read.document, ['packs', name, ...path]), { file: packs_lock/* LOCK_FILE */.FI, pack: name, what }, { subject }));
    });
    const unlocked = installed
        .filter((pack) => !read.lock.has(pack.entry.name) && pack.recorded !== undefined)
        .map(({ entry }) => {
        const place = (0,packs_place/* placeOfKey */.qQ)(packs_lock/* LOCK_FILE */.FI, read.document, ['packs']);
        const reason = `it does not know ${entry.name}`;
        return (0,rule/* findingOf */.hD)(lock_stale/* lockStale */.p, place, { file: packs_lock/* LOCK_FILE */.FI, pack: entry.name, reason }, { subject: { kind: 'pack', name: entry.name } });
    });
    return [...locked, ...unlocked];
}
function staleness(name, entry, pack) {
    if (pack === undefined)
        return `${name} is not installed`;
    if (entry.version !== pack.entry.version)
        return `it has ${name} ${entry.version}, installed is ${pack.entry.version}`;
    return entry.packChecksum === pack.entry.checksum ? undefined : `it has other content of ${name} ${entry.version}`;
}
function contradictions(entry, pack) {
    const found = [];
    if (entry.contentDigest !== pack.contentDigest)
        found.push({ what: 'the content digest differs', path: ['content_digest'] });
    const digests = new Map(pack.policies.map((policy) => [policy.path, policy.digest]));
    for (const [index, file] of entry.files.entries()) {
        const expected = digests.get(file.source);
        if (expected === undefined)
            found.push({ what: `the pack has no ${file.source}`, path: ['files', index, 'source'] });
        else if (expected !== file.digest)
            found.push({ what: `the digest of ${file.source} differs`, path: ['files', index, 'digest'] });
        digests.delete(file.source);
    }
    for (const source of digests.keys())
        found.push({ what: `${source} is left out`, path: ['files'] });
    return found;
}

// EXTERNAL MODULE: ./lib/rules/pack/band-overlap.js
var band_overlap = __webpack_require__(4028);
// EXTERNAL MODULE: ./lib/rules/pack/dependency-cycle.js
var dependency_cycle = __webpack_require__(26583);
// EXTERNAL MODULE: ./lib/rules/pack/dependency-missing.js
var dependency_missing = __webpack_require__(57621);
// EXTERNAL MODULE: ./lib/rules/pack/dependency-range.js
var dependency_range = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/rules/pack/layer-order.js
var layer_order = __webpack_require__(39897);
// EXTERNAL MODULE: ./lib/rules/pack/priority-missing.js
var priority_missing = __webpack_require__(88560);
// EXTERNAL MODULE: ./lib/rules/pack/priority-outside-band.js
var priority_outside_band = __webpack_require__(75951);
;// CONCATENATED MODULE: ./lib/packs/bands.js

function bandFault(band, policy) {
    const priority = (0,shipped_pack/* priorityOf */.a2)(policy);
    if (priority === undefined || priority === null)
        return { kind: 'missing' };
    if (typeof priority !== 'number')
        return undefined;
    return priority < band.min || priority > band.max ? { kind: 'outside', priority } : undefined;
}
function overlappingBands(bands) {
    return bands.flatMap((second, index) => bands
        .slice(0, index)
        .filter((first) => first.band.min <= second.band.max && second.band.min <= first.band.max)
        .map((first) => [first, second]));
}
function bandText(band) {
    return `${String(band.min)} to ${String(band.max)}`;
}

// EXTERNAL MODULE: ./lib/packs/dependencies.js
var dependencies = __webpack_require__(43313);
;// CONCATENATED MODULE: ./lib/packs/judge-relations.js













function judgeRelations(packs, source) {
    const nodes = new Map(packs.map((pack) => [pack.entry.name, (0,packs_installed/* nodeOfInstalled */.oS)(pack)]));
    const { cycles } = (0,dependencies/* installOrder */.sj)(nodes);
    return [
        ...packs.flatMap((pack) => judgeDependencies((0,packs_installed/* nodeOfInstalled */.oS)(pack), nodes, source)),
        ...cycles.map((cycle) => {
            const pack = cycle[0] ?? '';
            return (0,rule/* findingOf */.hD)(dependency_cycle/* dependencyCycle */.M, placeOfPack(pack, source), { pack, cycle }, gradingOf(pack));
        }),
        ...judgeBands(packs, source),
        ...packs.flatMap(judgePriorities),
    ];
}
function judgeDependencies(node, nodes, source) {
    const pack = node.name;
    const place = placeOfPack(pack, source);
    const missing = (0,dependencies/* missingDependencies */.kc)(node, nodes);
    return [
        ...(missing.length === 0 ? [] : [(0,rule/* findingOf */.hD)(dependency_missing/* dependencyMissing */.m, place, { pack, missing }, gradingOf(pack))]),
        ...(0,dependencies/* rangeConflicts */.FA)(node, nodes).map(({ dependency, range, installed }) => (0,rule/* findingOf */.hD)(dependency_range/* dependencyRange */.H, place, { pack, dependency, range, installed }, gradingOf(pack))),
        ...(0,dependencies/* higherDependencies */.VR)(node, nodes).map((dependency) => {
            const layerPlace = (0,packs_place/* placeOfValue */.E0)(source.stateFile, source.document, ['installed_packs', pack, 'layer']);
            const details = { pack, layer: node.layer, dependency: dependency.name, dependency_layer: dependency.layer };
            return (0,rule/* findingOf */.hD)(layer_order/* layerOrder */.E, layerPlace, details, gradingOf(pack));
        }),
    ];
}
function judgeBands(packs, source) {
    const bands = packs.flatMap(({ entry, terms }) => terms?.priorityBand === undefined ? [] : [{ pack: entry.name, band: terms.priorityBand }]);
    return overlappingBands(bands).map(([first, second]) => (0,rule/* findingOf */.hD)(band_overlap/* bandOverlap */.p, placeOfPack(second.pack, source), { pack: second.pack, other: first.pack, band: bandText(second.band), other_band: bandText(first.band) }, gradingOf(second.pack)));
}
function judgePriorities(pack) {
    const { entry, terms, files } = pack;
    const band = terms?.priorityBand;
    if (band === undefined)
        return [];
    return files.flatMap((file) => {
        if (file.document === undefined || file.state === 'untracked')
            return [];
        const fault = bandFault(band, file.document.value);
        if (fault === undefined)
            return [];
        const policyId = (0,shipped_pack/* policyIdOf */.bK)(file.document.value) ?? file.path;
        if (fault.kind === 'missing') {
            return [(0,rule/* findingOf */.hD)(priority_missing/* priorityMissing */.j, { path: file.path }, { pack: entry.name, policy_id: policyId, ...band }, gradingOf(entry.name))];
        }
        const place = (0,packs_place/* placeOfValue */.E0)(file.path, file.document, ['priority']);
        return [
            (0,rule/* findingOf */.hD)(priority_outside_band/* priorityOutsideBand */.D, place, { pack: entry.name, policy_id: policyId, priority: fault.priority, ...band }, gradingOf(entry.name)),
        ];
    });
}
function placeOfPack(pack, { stateFile, document }) {
    return (0,packs_place/* placeOfKey */.qQ)(stateFile, document, ['installed_packs', pack]);
}
function gradingOf(pack) {
    return { subject: { kind: 'pack', name: pack } };
}

// EXTERNAL MODULE: ./lib/rules/pack/invalid-pack.js
var invalid_pack = __webpack_require__(45342);
// EXTERNAL MODULE: ./lib/rules/pack/unknown-key.js
var unknown_key = __webpack_require__(64633);
;// CONCATENATED MODULE: ./lib/packs/judge-shipped.js







function judgeShippedInTree(snapshot, catalog) {
    const packs = catalog.packsOf((folder) => isInTree(folder, snapshot));
    return {
        findings: packs.flatMap((pack) => [...judgeFaults(pack), ...judgeUnknownKeys(pack), ...judge_shipped_judgePriorities(pack)]),
        packs: packs.length,
    };
}
function judgeShippedOutside(snapshot, installed, source) {
    return installed.flatMap(({ entry, available }) => {
        if (available === undefined || isInTree(available.folder, snapshot))
            return [];
        const place = (0,packs_place/* placeOfKey */.qQ)(source.stateFile, source.document, ['installed_packs', entry.name]);
        return judgeFaults(available, place);
    });
}
function isInTree(folder, snapshot) {
    return folder.inTree === true || folder.snapshot === snapshot;
}
function judgeFaults(pack, elsewhere) {
    return pack.faults.map(({ message, ...place }) => (0,rule/* findingOf */.hD)(invalid_pack/* invalidPack */.t, elsewhere ?? place, { pack: pack.name, problem: message, file: elsewhere === undefined ? place.path : place.path.slice(pack.path.length + 1) }, { subject: { kind: 'pack', name: pack.name } }));
}
function judgeUnknownKeys(pack) {
    return pack.unknownKeys.map(({ key, suggestion, place }) => (0,rule/* findingOf */.hD)(unknown_key/* unknownKey */.a, place, { file: place.path, key, suggestion: suggestion ?? null }, {
        subject: { kind: 'pack', name: pack.name },
        ...(suggestion === undefined ? { level: 'note', severity: 'info' } : {}),
    }));
}
function judge_shipped_judgePriorities(pack) {
    const band = pack.metadata?.priorityBand;
    if (band === undefined)
        return [];
    return pack.policies.flatMap((policy) => {
        const fault = bandFault(band, policy.document.value);
        if (fault === undefined)
            return [];
        const path = `${pack.path}/${policy.path}`;
        const grading = { subject: { kind: 'pack', name: pack.name } };
        if (fault.kind === 'missing')
            return [(0,rule/* findingOf */.hD)(priority_missing/* priorityMissing */.j, { path }, { pack: pack.name, policy_id: policy.id, ...band }, grading)];
        const place = (0,packs_place/* placeOfValue */.E0)(path, policy.document, ['priority']);
        return [(0,rule/* findingOf */.hD)(priority_outside_band/* priorityOutsideBand */.D, place, { pack: pack.name, policy_id: policy.id, priority: fault.priority, ...band }, grading)];
    });
}

// EXTERNAL MODULE: ./lib/packs/judge-state.js
var judge_state = __webpack_require__(36213);
// EXTERNAL MODULE: ./lib/packs/pending.js
var pending = __webpack_require__(74877);
// EXTERNAL MODULE: ./lib/packs/state.js
var packs_state = __webpack_require__(39619);
// EXTERNAL MODULE: ./lib/packs/installed-name.js
var installed_name = __webpack_require__(34722);
;// CONCATENATED MODULE: ./lib/packs/own-policy-file.js



function ownFileOf(snapshot, policiesDir, policyId) {
    return snapshot.entries().find(({ path }) => {
        const name = path.startsWith(`${policiesDir}/`) ? path.slice(policiesDir.length + 1) : '';
        if (name.includes('/') || !/\.ya?ml$/.test(name) || (0,installed_name/* packOfFileName */.wz)(name) !== undefined)
            return false;
        const content = snapshot.read(path);
        const read = content.kind === 'bytes' ? (0,read_yaml/* readYaml */.gM)(content.bytes) : undefined;
        return read?.ok === true && (0,shipped_pack/* policyIdOf */.bK)(read.document.value) === policyId;
    })?.path;
}

;// CONCATENATED MODULE: ./lib/packs/model.js
const DRIFT_KINDS = ['version', 'checksum', 'edited', 'missing', 'untracked', 'unknown'];

;// CONCATENATED MODULE: ./lib/packs/status.js



function packStatuses(installed, stray) {
    const known = new Set(installed.map((pack) => pack.entry.name));
    const byPack = new Map();
    for (const { pack, path } of stray) {
        const files = byPack.get(pack) ?? [];
        files.push({ path, policyId: null, state: 'untracked' });
        byPack.set(pack, files);
    }
    const strayOf = (name) => byPack.get(name) ?? [];
    const unrecorded = [...byPack.keys()].filter((name) => !known.has(name));
    return (0,order/* sortedBy */.V)([
        ...installed.map((pack) => statusOf(pack, strayOf(pack.entry.name))),
        ...unrecorded.map((name) => ({
            name,
            layer: null,
            installedVersion: null,
            availableVersion: null,
            drift: ['untracked'],
            files: strayOf(name),
        })),
    ], (status) => status.name);
}
function statusOf(pack, stray) {
    const files = (0,order/* sortedBy */.V)([...pack.files.map(fileStatus), ...stray], (file) => file.path);
    const offered = pack.available?.metadata?.version;
    const drift = new Set();
    if (offered !== undefined && offered !== pack.entry.version)
        drift.add('version');
    else if (pack.available !== undefined && pack.available.checksum !== pack.entry.checksum)
        drift.add('checksum');
    if (pack.available === undefined)
        drift.add('unknown');
    for (const { state } of files) {
        if (state === 'unverified')
            drift.add('unknown');
        else if (state !== 'clean')
            drift.add(state);
    }
    return {
        name: pack.entry.name,
        layer: pack.entry.layer,
        installedVersion: pack.entry.version,
        availableVersion: offered ?? null,
        drift: DRIFT_KINDS.filter((kind) => drift.has(kind)),
        files,
    };
}
function fileStatus(file) {
    const policyId = (0,shipped_pack/* policyIdOf */.bK)(file.document?.value) ?? file.listed?.entry.policyId ?? file.base?.id ?? null;
    return { path: file.path, policyId, state: file.state };
}

;// CONCATENATED MODULE: ./lib/packs/read-packs.js
















function gatherPacks(snapshot, settings) {
    requireInside('state-file', settings.stateFile);
    requireInside('policies-dir', settings.policiesDir);
    const state = (0,packs_state/* readState */.un)(snapshot, settings.stateFile);
    const lock = (0,packs_lock/* readLock */.mF)(snapshot);
    const catalog = openCatalog(settings.shippedPacks, readHistory(settings.shippedPacks));
    const surroundings = {
        snapshot,
        policiesDir: settings.policiesDir,
        catalog,
        lock: lock.kind === 'ok' ? lock.lock : new Map(),
    };
    const installed = state.kind === 'ok' ? (0,packs_installed/* joinInstalled */.HP)(state.state, surroundings) : [];
    const entries = installed.map((pack) => pack.entry);
    return {
        state,
        lock,
        catalog,
        installed,
        stray: (0,packs_installed/* strayFilesOf */.Ad)(snapshot, settings.policiesDir, entries),
        pending: snapshot.entries().find((entry) => entry.path.startsWith(`${pending/* PENDING_DIR */.Cs}/`))?.path,
    };
}
function requireInside(setting, path) {
    if ((0,packs_installed/* isInside */.FK)(`tree/${path}`, 'tree'))
        return;
    throw new errors/* UserError */.y('USAGE', `${setting}: ${path} lies outside the checked directory`, 'Give a path below the checked directory, without `..`.');
}
const readPacks = (snapshot, settings) => {
    const facts = gatherPacks(snapshot, settings);
    const shipped = judgeShippedInTree(snapshot, facts.catalog);
    const links = (0,judge_state/* judgeLinks */.X)(snapshot, settings);
    return {
        packs: packStatuses(facts.installed, facts.stray),
        findings: [
            ...judgePending(facts),
            ...links,
            ...(0,judge_state/* judgeStateFile */.f)(facts.state, facts.stray, settings),
            ...judgeInstalled(snapshot, facts, settings),
            ...shipped.findings,
        ],
        present: facts.state.kind !== 'absent' || facts.stray.length > 0 || facts.pending !== undefined || shipped.packs > 0 || links.length > 0,
        recordedSets: facts.installed.flatMap((pack) => recordedSetOf(pack, settings.policiesDir)),
    };
};
function judgePending({ pending }) {
    return pending === undefined ? [] : [(0,rule/* findingOf */.hD)(interrupted/* interrupted */.V, { path: pending }, { journal: pending })];
}
function judgeInstalled(snapshot, facts, settings) {
    const { state, installed, lock, stray } = facts;
    if (state.kind !== 'ok')
        return [];
    const source = {
        stateFile: settings.stateFile,
        document: state.state.document,
        policiesDir: settings.policiesDir,
        ownFileOf: (id) => ownFileOf(snapshot, settings.policiesDir, id),
    };
    return [
        ...installed.flatMap((pack) => (0,judge_drift/* judgeDrift */.Jh)(pack, source)),
        ...(0,judge_drift/* judgeStray */.RI)(stray),
        ...judgeRelations(installed, source),
        ...judgeLock(lock, installed),
        ...judgeShippedOutside(snapshot, installed, source),
    ];
}
function recordedSetOf({ entry, recorded, files }, policiesDir) {
    if (recorded === undefined)
        return [];
    const paths = new Map(files.flatMap((file) => (file.base === undefined ? [] : [[file.base, file.path]])));
    return [
        {
            pack: entry.name,
            recordedPolicies: recorded.policies.map((policy) => ({
                path: paths.get(policy) ?? `${policiesDir}/${policy.installedName}`,
                value: policy.document.value,
                sourcePath: `${recorded.path}/${policy.path}`,
                text: policy.document.text,
            })),
            installedPaths: files.flatMap((file) => (file.state === 'missing' ? [] : [file.path])),
        },
    ];
}


/***/ })

};
