export const id = 6655;
export const ids = [6655];
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

/***/ 60785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   H: () => (/* binding */ stateFaults),
/* harmony export */   vM: () => (/* binding */ putFaults)
/* harmony export */ });
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14223);
/* harmony import */ var _gate_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63354);
/* harmony import */ var _gate_observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94375);
/* harmony import */ var _gate_order_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1046);
/* harmony import */ var _report_build_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85677);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99859);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54711);







const STATE_RULES = ['pack/state-invalid', 'pack/state-version', 'pack/symlink'];
function stateFaults(findings) {
    return findings.filter((finding) => STATE_RULES.includes(finding.rule));
}
function reportOf(call, snapshot, findings, packs, failOn) {
    const observed = (0,_gate_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observe */ .l)(snapshot);
    observed.snapshot.readMany([...new Set(packs.flatMap((pack) => pack.files.map((file) => file.path)))].sort(_core_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCodePoints */ .O));
    return (0,_report_build_report_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReport */ .F)({
        findings: (0,_gate_order_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .orderFindings */ .$)((0,_gate_match_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBase */ .k)(findings)).map((finding) => ({ ...finding, waived: false })),
        packs,
        skills: [],
        coverage: observed.coverage([]),
        failOn,
        createdAt: call.createdAt,
    });
}
async function putFaults(call, snapshot, faults) {
    call.put(await (0,_render_report_js__WEBPACK_IMPORTED_MODULE_6__/* .renderReport */ .B)(reportOf(call, snapshot, faults, [], 'error'), call.format, { colour: 'none', prefix: '' }));
    return _command_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .d.findings;
}


/***/ }),

/***/ 54711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderReport),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
const FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
async function renderReport(report, format, options) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 97406))).jsonReport(report);
        case 'sarif': {
            const { sarifReport } = await __webpack_require__.e(/* import() */ 2504).then(__webpack_require__.bind(__webpack_require__, 20123));
            const { lineHashesOf } = await __webpack_require__.e(/* import() */ 8196).then(__webpack_require__.bind(__webpack_require__, 65815));
            return sarifReport(report, {
                prefix: options.prefix,
                category: 'vaultgate',
                lineHashOf: options.head === undefined ? undefined : lineHashesOf(options.head),
            });
        }
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 4960).then(__webpack_require__.bind(__webpack_require__, 94960))).wholeMarkdownReport(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 8590).then(__webpack_require__.bind(__webpack_require__, 78590))).htmlReport(report);
        case 'github': {
            const { annotationCommands, annotationsOf } = await __webpack_require__.e(/* import() */ 1116).then(__webpack_require__.bind(__webpack_require__, 91116));
            const { textReport } = await __webpack_require__.e(/* import() */ 4639).then(__webpack_require__.bind(__webpack_require__, 44639));
            return `${textReport(report)}${annotationCommands(annotationsOf(report, options.prefix))}`;
        }
        case 'text': {
            const { ansiStyle, plainStyle, textReport } = await __webpack_require__.e(/* import() */ 4639).then(__webpack_require__.bind(__webpack_require__, 44639));
            return textReport(report, options.colour === 'ansi' ? ansiStyle : plainStyle);
        }
    }
}


/***/ }),

/***/ 56134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const LEVELS = ['error', 'warning', 'note'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 39511:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   VF: () => (/* binding */ gates)
/* harmony export */ });
function gates(finding) {
    return !finding.waived && (finding.status === 'new' || finding.status === 'escalated');
}
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

/***/ 83483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   f: () => (/* binding */ fingerprintFindings)
/* harmony export */ });
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);


function fingerprintFindings(findings, renames = new Map()) {
    const seen = new Map();
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)(findings).map((finding) => {
        const identity = identityOf(finding, renames.get(finding.path) ?? finding.path);
        const ordinal = seen.get(identity) ?? 0;
        seen.set(identity, ordinal + 1);
        return { ...finding, fingerprint: (0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity, '\0', String(ordinal)) };
    });
}
function identityOf(finding, path) {
    const snippet = (finding.snippet ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    return ['v1', finding.rule, path, snippet].map((part) => `${String(part.length)}:${part}`).join('\0');
}


/***/ }),

/***/ 63354:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matchFindings),
/* harmony export */   k: () => (/* binding */ withoutBase)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56134);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83483);
/* harmony import */ var _order_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1046);



function withoutBase(findings) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(findings).map((finding) => ({ ...finding, status: 'new' }));
}
function matchFindings(head, base, renames) {
    const left = new Map((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(base.findings).map((finding) => [finding.fingerprint, finding]));
    const unsaidInBase = new Unsaid(base.unsaid, NOT_RENAMED);
    const matched = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintFindings */ .f)(head.findings, renames).map((finding) => {
        const old = left.get(finding.fingerprint) ?? unsaidInBase.take(finding, renames);
        left.delete(finding.fingerprint);
        if (old === undefined)
            return { ...finding, status: 'new' };
        return isWorse(finding, old) ? escalated(finding, old) : { ...finding, status: 'existing' };
    });
    const unsaidInHead = new Unsaid(head.unsaid, renames);
    const gone = [...left.values()].filter((finding) => unsaidInHead.take(finding, NOT_RENAMED) === undefined);
    return (0,_order_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .orderFindings */ .$)([...matched, ...gone.map((finding) => ({ ...finding, status: 'fixed' }))]);
}
const NOT_RENAMED = new Map();
class Unsaid {
    #left = new Map();
    constructor(findings, renames) {
        for (const finding of findings) {
            const identity = inBase(finding, renames);
            const alike = this.#left.get(identity);
            if (alike === undefined)
                this.#left.set(identity, [finding]);
            else
                alike.push(finding);
        }
    }
    take(finding, renames) {
        return this.#left.get(inBase(finding, renames))?.shift();
    }
}
function inBase(finding, renames) {
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .c)(finding, renames.get(finding.path) ?? finding.path);
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

/***/ 94375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _io_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4554);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14223);


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
function mergeSkipped(skipped) {
    const byPath = new Map(skipped.map((skip) => [skip.path, { path: skip.path, reason: skip.reason }]));
    return [...byPath.values()].sort((a, b) => (0,_core_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareCodePoints */ .O)(a.path, b.path));
}


/***/ }),

/***/ 1046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ orderFindings)
/* harmony export */ });
/* unused harmony export compareFindings */
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14223);

function compareFindings(a, b) {
    return ((0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.path, b.path) ||
        (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
        (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.rule, b.rule) ||
        (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareCodePoints */ .O)(a.snippet ?? '', b.snippet ?? ''));
}
function orderFindings(findings) {
    return [...findings].sort(compareFindings);
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

/***/ 85677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   I: () => (/* binding */ reportPack)
/* harmony export */ });
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72515);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7849);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39511);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95893);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);





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
        message: (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findingMessage */ .pG)(rule, finding.details),
        help: rule.help(finding.details),
        path: finding.path,
        ...(finding.region === undefined ? {} : { region: (0,_core_region_js__WEBPACK_IMPORTED_MODULE_4__/* .regionToJson */ .a)(finding.region) }),
        ...(finding.snippet === undefined ? {} : { snippet: finding.snippet }),
        status: finding.status,
        waived: finding.waived,
        fingerprint: finding.fingerprint,
        details: finding.details,
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
