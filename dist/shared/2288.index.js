export const id = 2288;
export const ids = [2288];
export const modules = {

/***/ 82288:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInfo: () => (/* binding */ runInfo)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3085);
/* harmony import */ var _packs_read_packs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89467);
/* harmony import */ var _packs_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19254);
/* harmony import */ var _report_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55536);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99859);
/* harmony import */ var _pack_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80978);
/* harmony import */ var _state_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60785);







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

/***/ 19254:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ resolvePacks),
/* harmony export */   bi: () => (/* binding */ requireSound),
/* harmony export */   mX: () => (/* binding */ notFound)
/* harmony export */ });
/* unused harmony exports nodeOf, isSound */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
/* harmony import */ var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14223);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69716);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43313);





const MAX_PACKS = 1000;
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
function isSound(pack) {
    return pack.metadata !== undefined && pack.faults.length === 0;
}
function requireSound(pack) {
    if (isSound(pack))
        return pack;
    const fault = pack.faults[0];
    const line = fault?.region === undefined ? '' : `:${String(fault.region.startLine)}`;
    const place = fault === undefined ? `${pack.path}/metadata.yaml` : `${fault.path}${line}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('InvalidPack', `InvalidPack: ${fault?.message ?? 'the metadata are broken'} (${place} in ${pack.folder.label})`, `Mend the pack ${pack.name}.`);
}
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

/***/ 55536:
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
const NAMED_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\u{1d173}-\u{1d17a}]|\p{Cs}/gu;
function visible(text) {
    return text.replace(UNSEEN, (unseen) => NAMED_ESCAPES[unseen] ?? escapeOf(unseen));
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
function logText(text) {
    return visible(text).replaceAll('##[', '##\\[');
}
function commandData(text) {
    return text
        .split('\n')
        .map((line) => visible(line))
        .join('\n')
        .replaceAll('%', '%25')
        .replaceAll('\n', '%0A');
}
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
function markdownCode(text) {
    const shown = visible(text) || ' ';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
function markdownCellCode(text) {
    return markdownCode(text).replaceAll('|', '\\|');
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}
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
function mermaidLabel(text) {
    return shorten(visible(text), 60).replace(/[^\p{L}\p{N} ._/-]/gu, (mark) => `#${String(mark.codePointAt(0) ?? 0)};`);
}
const HTML_ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, (mark) => HTML_ESCAPES[mark] ?? mark);
}
function urlPath(path) {
    const encoded = path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeSegment)
        .join('/');
    return encoded.startsWith('%3A') || /^[^/]*%3A/.test(encoded) ? `./${encoded}` : encoded;
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ })

};
