export const id = 123;
export const ids = [123];
export const modules = {

/***/ 20123:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* unused harmony export SARIF_RESULTS_LIMIT */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3085);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95893);
/* harmony import */ var _select_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66835);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55536);




const SARIF_RESULTS_LIMIT = 5_000;
const DESCRIPTION_LIMIT = 1_024;
const MESSAGE_LIMIT = 4_000;
const SNIPPET_LIMIT = 500;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
function sarifReport(report, options) {
    const indexes = new Map(_rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map((rule, index) => [rule.id, index]));
    const present = report.findings.filter((finding) => finding.status !== 'fixed');
    const results = (0,_select_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .bySeverity */ .Np)(present).slice(0, SARIF_RESULTS_LIMIT);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .prettyJson */ .D_)({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: report.tool.name, semanticVersion: report.tool.version, rules: _rules_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y.map(sarifRule) },
                },
                automationDetails: { id: `${options.category}/` },
                columnKind: 'utf16CodeUnits',
                results: results.map((finding) => sarifResult(finding, indexes.get(finding.rule) ?? -1, options)),
                properties: { verdict: report.verdict, findings: present.length, left_out: present.length - results.length },
            },
        ],
    });
}
const SECURITY_SEVERITY = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.5',
    info: undefined,
};
const PRECISION = { high: 'high', medium: 'medium', low: 'low' };
function sarifRule(rule) {
    const securitySeverity = SECURITY_SEVERITY[rule.severity];
    return {
        id: rule.id,
        name: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(rule.id, 255),
        shortDescription: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(rule.title, DESCRIPTION_LIMIT) },
        fullDescription: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(rule.why, DESCRIPTION_LIMIT) },
        help: { text: `${rule.title}\n\n${rule.why}`, markdown: `**${rule.title}**\n\n${rule.why}` },
        defaultConfiguration: { level: rule.level },
        properties: {
            precision: PRECISION[rule.confidence],
            tags: securitySeverity === undefined ? [rule.area] : ['security', rule.area],
            ...(securitySeverity === undefined ? { 'problem.severity': 'recommendation' } : { 'security-severity': securitySeverity }),
        },
    };
}
function sarifResult(finding, ruleIndex, options) {
    const line = finding.region?.start_line ?? 1;
    const lineHash = options.lineHashOf?.(finding.path, line);
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: finding.level,
        message: { text: sarifMessage(finding) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: locationUri(`${options.prefix}${finding.path}`), uriBaseId: '%SRCROOT%' },
                    region: sarifRegion(finding),
                },
            },
        ],
        partialFingerprints: {
            'vaultgate/v1': finding.fingerprint,
            ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
        },
        suppressions: finding.waived ? [{ kind: 'external', status: 'accepted' }] : [],
        properties: { status: finding.status, severity: finding.severity, confidence: finding.confidence },
    };
}
function sarifMessage(finding) {
    const text = `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.message)}${finding.help === '' ? '' : `\n${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.help)}`}`;
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(text, MESSAGE_LIMIT).replace(/[\\[\]]/g, '\\$&');
}
function locationUri(path) {
    const trimmed = path.replace(/\/$/, '');
    return trimmed === '' ? '.' : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(trimmed);
}
function sarifRegion(finding) {
    const { region, snippet } = finding;
    const at = region ?? { start_line: 1, start_column: 1, end_line: 1, end_column: 1 };
    return {
        startLine: at.start_line,
        startColumn: at.start_column,
        endLine: at.end_line,
        endColumn: at.end_column,
        ...(snippet === undefined || snippet === '' ? {} : { snippet: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(snippet), SNIPPET_LIMIT) } }),
    };
}


/***/ })

};
