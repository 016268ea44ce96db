export const id = 288;
export const ids = [288];
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

/***/ 2288:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInfo: () => (/* binding */ runInfo)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3085);
/* harmony import */ var _packs_read_packs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9467);
/* harmony import */ var _packs_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9254);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5536);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);
/* harmony import */ var _pack_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(978);
/* harmony import */ var _state_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(785);







/** Runs `pack info NAME…`: what a pack is, what it holds, and whether it is installed. */
async function runInfo(args, terminal) {
    const call = (0,_pack_call_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePackCall */ .R)(args, terminal, []);
    const names = (0,_pack_call_js__WEBPACK_IMPORTED_MODULE_4__/* .requireNames */ .k)(call, 'info');
    const { snapshot, settings } = call.open();
    const model = (0,_packs_read_packs_js__WEBPACK_IMPORTED_MODULE_0__/* .readPacks */ .t)(snapshot, settings);
    const faults = (0,_state_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .stateFaults */ .H)(model.findings);
    if (faults.length > 0)
        return (0,_state_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .putFaults */ .vM)(call, snapshot, faults);
    const { catalog } = (0,_packs_read_packs_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherPacks */ .u)(snapshot, settings);
    const packs = names.map((name) => {
        const status = model.packs.find((pack) => pack.name === name);
        const offered = catalog.available(name);
        if (status === undefined && offered === undefined)
            throw (0,_packs_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .notFound */ .mX)(name, catalog);
        return { name, status, offered };
    });
    call.put(call.format === 'json'
        ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .prettyJson */ .D_)({ contract: 'vaultgate.pack-info.v1', packs: packs.map(infoJson) })
        : packs.map(printInfo).join('\n'));
    return _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.pass;
}
function printInfo({ name, status, offered }) {
    const meta = offered?.metadata;
    const rows = [
        ['installed', status?.installedVersion === undefined || status.installedVersion === null ? 'no' : `v${status.installedVersion}`],
    ];
    if (status !== undefined && status.drift.length > 0)
        rows.push(['drift', status.drift.join(', ')]);
    if (offered !== undefined)
        rows.push(['on offer', `${meta === undefined ? 'broken' : `v${meta.version}`} from ${offered.folder.label}`], ['checksum', offered.checksum]);
    if (meta !== undefined) {
        const { min, max } = meta.priorityBand ?? {};
        const needs = meta.dependencies.map((dependency) => [dependency, meta.dependencyConstraints[dependency]].filter((part) => part !== undefined).join(' '));
        rows.push(['layer', meta.layer], ['requires', needs.length === 0 ? 'nothing' : needs.join(', ')]);
        if (min !== undefined && max !== undefined)
            rows.push(['priorities', `${String(min)} to ${String(max)}`]);
    }
    const lines = [
        (0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(`${name}${meta === undefined || meta.description === '' ? '' : `: ${meta.description}`}`),
        ...rows.map(([key, value]) => `  ${key.padEnd(11)}${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(value)}`),
        ...(offered?.policies ?? []).map((policy) => `  - ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(`${policy.id} (${policy.path})`)}`),
        ...(offered?.faults ?? []).map((fault) => `  InvalidPack: ${(0,_report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(`${fault.message} (${fault.path})`)}`),
    ];
    return `${lines.join('\n')}\n`;
}
function infoJson({ name, status, offered }) {
    const meta = offered?.metadata;
    return {
        name,
        installed_version: status?.installedVersion ?? null,
        drift: status?.drift ?? [],
        on_offer: offered === undefined
            ? null
            : {
                source: offered.folder.label,
                pack_checksum: offered.checksum,
                content_digest: offered.contentDigest,
                version: meta?.version ?? null,
                layer: meta?.layer ?? null,
                description: meta?.description ?? null,
                dependencies: meta?.dependencies ?? [],
                dependency_constraints: meta?.dependencyConstraints ?? {},
                priority_band: meta?.priorityBand ?? null,
                policies: offered.policies.map((policy) => ({ id: policy.id, path: policy.path, installed_as: policy.installedName })),
                faults: offered.faults.map((fault) => ({ path: fault.path, message: fault.message })),
            },
    };
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

/***/ 785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   H: () => (/* binding */ stateFaults),
/* harmony export */   vM: () => (/* binding */ putFaults)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4223);
/* harmony import */ var _gate_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3354);
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4375);
/* harmony import */ var _gate_order_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1046);
/* harmony import */ var _report_build_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5677);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4711);







const STATE_RULES = ['pack/state-invalid', 'pack/state-version', 'pack/symlink'];
/** Findings that mean that nothing can be said about what is installed. */
function stateFaults(findings) {
    return findings.filter((finding) => STATE_RULES.includes(finding.rule));
}
/** A report of some findings, in the form of `vaultgate check`. */
function reportOf(call, snapshot, findings, packs, failOn) {
    const observed = (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observe */ .l)(snapshot);
    observed.snapshot.readMany([...new Set(packs.flatMap((pack) => pack.files.map((file) => file.path)))].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .O));
    return (0,_report_build_report_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReport */ .F)({
        findings: (0,_gate_order_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .orderFindings */ .$)((0,_gate_match_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBase */ .k)(findings)).map((finding) => ({ ...finding, waived: false })),
        packs,
        skills: [],
        coverage: observed.coverage([]),
        failOn,
        createdAt: call.createdAt,
    });
}
/** Prints why nothing can be listed, as findings. */
async function putFaults(call, snapshot, faults) {
    call.put(await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_6__/* .renderReport */ .B)(reportOf(call, snapshot, faults, [], 'error'), call.format, { colour: 'none', prefix: '' }));
    return _command_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.findings;
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

/***/ 4375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);


/** Watches the reads of a snapshot, so that the coverage line says what was judged and not what was listed. */
function observe(snapshot) {
    const read = new Map();
    const failed = new Map();
    const note = (path, content) => {
        if (content.kind === 'bytes')
            read.set(path, content.bytes.byteLength);
        else if (snapshot.entry(path) !== undefined)
            failed.set(path, { path, reason: content.reason });
    };
    return {
        snapshot: {
            label: snapshot.label,
            skipped: snapshot.skipped,
            entries: () => snapshot.entries(),
            entry: (path) => snapshot.entry(path),
            read: (path, limit) => {
                const content = snapshot.read(path, limit);
                note(path, content);
                return content;
            },
            readMany: (paths, limit) => {
                const contents = snapshot.readMany(paths, limit);
                for (const [path, content] of contents)
                    note(path, content);
                return contents;
            },
        },
        coverage: (skipped) => {
            const unread = [...failed.values()].filter((skip) => !read.has(skip.path) && regular(snapshot, skip.path));
            let bytes = 0;
            for (const size of read.values())
                bytes += size;
            return { files: read.size, bytes, skipped: mergeSkipped([...snapshot.skipped, ...unread, ...skipped]) };
        },
    };
}
function regular(snapshot, path) {
    const entry = snapshot.entry(path);
    return entry !== undefined && (0,_io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegularFile */ .Ze)(entry);
}
/** One reason a path, in the order of paths. */
function mergeSkipped(skipped) {
    const byPath = new Map(skipped.map((skip) => [skip.path, { path: skip.path, reason: skip.reason }]));
    return [...byPath.values()].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(a.path, b.path));
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

/***/ 9254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ resolvePacks),
/* harmony export */   bi: () => (/* binding */ requireSound),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* unused harmony exports nodeOf, isSound */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4223);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3313);





/** More packs than this in one resolution are a mistake. */
const MAX_PACKS = 1000;
/**
 * Chooses one version for each wanted pack: without ranges the first on offer, else the highest that all ranges admit.
 * Throws UserError: PackNotFound, InvalidPack, DependencyMissing, or USAGE for ranges that exclude each other, naming every
 * pack that asks.
 */
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
/** A pack as its dependencies see it. */
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
/** Whether a pack on offer can be installed. */
function isSound(pack) {
    return pack.metadata !== undefined && pack.faults.length === 0;
}
/** Throws UserError InvalidPack, with the first fault, for a pack that cannot be installed. */
function requireSound(pack) {
    if (isSound(pack))
        return pack;
    const fault = pack.faults[0];
    const line = fault?.region === undefined ? '' : `:${String(fault.region.startLine)}`;
    const place = fault === undefined ? `${pack.path}/metadata.yaml` : `${fault.path}${line}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('InvalidPack', `InvalidPack: ${fault?.message ?? 'the metadata are broken'} (${place} in ${pack.folder.label})`, `Mend the pack ${pack.name}.`);
}
/** What is said when a pack is not on offer. */
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
