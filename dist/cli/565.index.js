export const id = 565;
export const ids = [565];
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

/***/ 565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _packs_read_packs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9467);
/* harmony import */ var _packs_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9254);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9859);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4711);
/* harmony import */ var _pack_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(978);
/* harmony import */ var _state_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(785);







/**
 * Rules that say nothing about whether the installed files are those that were installed: they stay notes here. What could
 * not be verified counts like what failed, since only then does 0 mean that everything was.
 */
const ASIDE = ['pack/version-drift', 'pack/not-shipped', 'pack/unknown-key'];
const UNVERIFIED = 'pack/unknown-origin';
/** Runs `pack verify`: 0 only when every installed file is verified to be what its pack installed. */
async function runVerify(args, terminal) {
    const call = (0,_pack_call_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePackCall */ .R)(args, terminal, []);
    const { snapshot, settings } = call.open();
    const model = (0,_packs_read_packs_js__WEBPACK_IMPORTED_MODULE_1__/* .readPacks */ .t)(snapshot, settings);
    const unknown = call.names.find((name) => !model.packs.some((pack) => pack.name === name));
    if (unknown !== undefined)
        throw unknownPack(unknown, model.packs.map((pack) => pack.name), () => (0,_packs_read_packs_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherPacks */ .u)(snapshot, settings));
    if (model.packs.length === 0 && model.findings.length === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('EMPTY', 'no packs are installed, so there is nothing to verify', 'Install one with: vaultgate pack add NAME');
    }
    const named = call.names.length === 0 ? undefined : new Set(call.names);
    const packs = model.packs.filter((pack) => named === undefined || named.has(pack.name));
    const findings = model.findings.filter((finding) => named === undefined || finding.subject?.kind !== 'pack' || named.has(finding.subject.name));
    const report = (0,_state_faults_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .EI)(call, snapshot, findings.map(regraded), packs, 'warning');
    call.put(await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_6__/* .renderReport */ .B)(report, call.format, { colour: 'none', prefix: '' }));
    return report.verdict === 'PASS' ? _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.pass : _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.findings;
}
function regraded(finding) {
    const level = ASIDE.includes(finding.rule) ? 'note' : finding.rule === UNVERIFIED ? 'warning' : finding.level;
    return level === finding.level ? finding : { ...finding, level };
}
function unknownPack(name, installed, gather) {
    const { catalog } = gather();
    if (catalog.available(name) === undefined)
        return (0,_packs_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .notFound */ .mX)(name, catalog);
    const known = installed.length === 0 ? 'No packs are installed.' : `Installed are ${installed.join(', ')}.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('PackNotFound', `PackNotFound: ${name} is not installed`, known);
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


/***/ })

};
