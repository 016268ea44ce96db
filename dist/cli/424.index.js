export const id = 424;
export const ids = [424];
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

/***/ 5043:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runList: () => (/* binding */ runList)
});

// EXTERNAL MODULE: ./lib/core/json.js
var json = __webpack_require__(3085);
// EXTERNAL MODULE: ./lib/packs/judge-drift.js
var judge_drift = __webpack_require__(319);
// EXTERNAL MODULE: ./lib/packs/read-packs.js + 9 modules
var read_packs = __webpack_require__(9467);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(5536);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/cli/pack/names.js

/** The names that are not among the installed packs. */
function namesIn(names, installed) {
    const known = new Set(installed.map((pack) => pack.name));
    return names.filter((name) => !known.has(name));
}
/** Throws UserError USAGE when a command that takes no names was given some. */
function noneAllowed(names, command) {
    if (names.length > 0)
        throw new errors/* UserError */.y('USAGE', `pack ${command} takes no names`, `For one pack: vaultgate pack info ${names[0] ?? 'NAME'}`);
}

// EXTERNAL MODULE: ./lib/cli/pack/pack-call.js
var pack_call = __webpack_require__(978);
// EXTERNAL MODULE: ./lib/cli/pack/state-faults.js
var state_faults = __webpack_require__(785);
;// CONCATENATED MODULE: ./lib/cli/pack/list-command.js








/** Runs `pack list`: what is installed and how it drifts, and what else is on offer. */
async function runList(args, terminal) {
    const call = (0,pack_call/* parsePackCall */.R)(args, terminal, []);
    noneAllowed(call.names, 'list');
    const { snapshot, settings } = call.open();
    const model = (0,read_packs/* readPacks */.t)(snapshot, settings);
    const faults = (0,state_faults/* stateFaults */.H)(model.findings);
    if (faults.length > 0)
        return (0,state_faults/* putFaults */.vM)(call, snapshot, faults);
    const { catalog, pending } = (0,read_packs/* gatherPacks */.u)(snapshot, settings);
    const others = namesIn(catalog.names(), model.packs).flatMap((name) => catalog.available(name) ?? []);
    call.put(call.format === 'json' ? listJson(model, others, pending) : printList(model, others, pending));
    return command/* EXIT */.d.pass;
}
function printList(model, others, pending) {
    const lines = [
        ...model.packs.map(packLine),
        ...others.map((pack) => {
            const { metadata } = pack;
            const version = metadata === undefined ? '(broken, see vaultgate pack info)' : `v${metadata.version} (${metadata.layer})`;
            return `○ ${(0,untrusted/* logText */.kc)(pack.name)} ${(0,untrusted/* logText */.kc)(version)}, not installed`;
        }),
    ];
    if (pending !== undefined)
        lines.push('⚠ a command that changes packs was interrupted or is still running; vaultgate pack upgrade completes or undoes it');
    return `${lines.length === 0 ? 'No packs are installed, and none are on offer.' : lines.join('\n')}\n`;
}
/** The specification's own words for a version that drifts (its section 6). */
function packLine(pack) {
    const rest = pack.drift.filter((kind) => kind !== 'version');
    const tail = rest.length === 0 ? '' : `: ${rest.join(', ')}`;
    const { installedVersion: installed, availableVersion: available } = pack;
    if (installed === null)
        return `⚠ ${(0,untrusted/* logText */.kc)(pack.name)} (not recorded)${tail}`;
    if (available !== null && pack.drift.includes('version')) {
        const older = (0,judge_drift/* isDowngrade */.qk)(installed, available) ? ', which is older' : '';
        return `⚠ ${(0,untrusted/* logText */.kc)(`${pack.name} (installed v${installed}, available v${available})`)}${older}${tail}`;
    }
    const sign = rest.length === 0 ? '✓' : rest.every((kind) => kind === 'unknown') ? '?' : '⚠';
    return `${sign} ${(0,untrusted/* logText */.kc)(`${pack.name} v${installed} (${pack.layer ?? 'unknown layer'})`)}${tail}`;
}
/** `docs/schemas/pack-list.v1.schema.json`. */
function listJson(model, others, pending) {
    return (0,json/* prettyJson */.D_)({
        contract: 'vaultgate.pack-list.v1',
        interrupted: pending !== undefined,
        installed: model.packs.map((pack) => ({
            name: pack.name,
            layer: pack.layer,
            installed_version: pack.installedVersion,
            available_version: pack.availableVersion,
            drift: pack.drift,
            files: pack.files.map((file) => ({ path: file.path, policy_id: file.policyId, state: file.state })),
        })),
        on_offer: others.map((pack) => ({
            name: pack.name,
            layer: pack.metadata?.layer ?? null,
            version: pack.metadata?.version ?? null,
            description: pack.metadata?.description ?? null,
            source: pack.folder.label,
        })),
    });
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
