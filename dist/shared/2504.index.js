export const id = 2504;
export const ids = [2504,123];
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


/***/ }),

/***/ 66835:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ fixedFindings),
/* harmony export */   Mw: () => (/* binding */ knownFindings),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Nq: () => (/* binding */ waivedFindings),
/* harmony export */   dh: () => (/* binding */ gatingFindings)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56134);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39511);


function gatingFindings(report) {
    return report.findings.filter(_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .gates */ .VF);
}
function knownFindings(report) {
    return report.findings.filter((finding) => finding.status === 'existing' && !finding.waived);
}
function waivedFindings(report) {
    return report.findings.filter((finding) => finding.waived);
}
function fixedFindings(report) {
    return report.findings.filter((finding) => finding.status === 'fixed');
}
function bySeverity(findings) {
    return [...findings].sort((a, b) => _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(a.level) - _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A.indexOf(b.level) || _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(a.severity) - _core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.indexOf(b.severity));
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
