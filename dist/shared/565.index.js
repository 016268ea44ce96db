export const id = 565;
export const ids = [565];
export const modules = {

/***/ 30565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVerify: () => (/* binding */ runVerify)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
/* harmony import */ var _packs_read_packs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89467);
/* harmony import */ var _packs_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19254);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99859);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54711);
/* harmony import */ var _pack_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80978);
/* harmony import */ var _state_faults_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60785);







const ASIDE = ['pack/version-drift', 'pack/not-shipped', 'pack/unknown-key'];
const UNVERIFIED = 'pack/unknown-origin';
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


/***/ })

};
