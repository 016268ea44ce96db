export const id = 11;
export const ids = [11];
export const modules = {

/***/ 11:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ansiStyle: () => (/* binding */ ansiStyle),
  plainStyle: () => (/* binding */ plainStyle),
  textReport: () => (/* binding */ textReport)
});

;// CONCATENATED MODULE: ./lib/report/group-findings.js
/** Groups in the order in which their keys first appear. */
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return groups;
}

// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(536);
;// CONCATENATED MODULE: ./lib/report/text.js


const same = (text) => text;
const plainStyle = { bold: same, dim: same, red: same, yellow: same, green: same, blue: same };
const sgr = (on, off) => (text) => `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
const ansiStyle = {
    bold: sgr(1, 22),
    dim: sgr(2, 22),
    red: sgr(31, 39),
    yellow: sgr(33, 39),
    green: sgr(32, 39),
    blue: sgr(34, 39),
};
/** The report for people at a terminal or in a log: findings by file, then what was read, then the verdict. */
function textReport(report, style = plainStyle) {
    const shown = report.findings.filter((finding) => !finding.waived && (finding.status === 'new' || finding.status === 'escalated'));
    const lines = [];
    for (const [path, findings] of groupBy(shown, (finding) => finding.path)) {
        lines.push(style.bold(fileLine(path)));
        for (const finding of findings)
            lines.push(...findingLines(finding, style));
        lines.push('');
    }
    lines.push(...foldedLines(report, style), coverageLine(report), verdictLine(report, style));
    return `${lines.join('\n')}\n`;
}
/** Threat: a path may begin with `::`; the runner looks only at the start of a line. */
function fileLine(path) {
    return `│ ${path === '' ? '.' : (0,untrusted/* logText */.kc)(path)}`;
}
function findingLines(finding, style) {
    const at = finding.region === undefined ? '' : `${String(finding.region.start_line)}:${String(finding.region.start_column)}`;
    const paint = finding.level === 'error' ? style.red : finding.level === 'warning' ? style.yellow : style.blue;
    const escalated = finding.status === 'escalated' ? ' (worse than before)' : '';
    const lines = [
        `│ ${at.padStart(7)}  ${paint(finding.level.padEnd(7))}  ${(0,untrusted/* logText */.kc)(finding.message)}${escalated}  ${style.dim(finding.rule)}`,
    ];
    if (finding.snippet !== undefined && finding.snippet !== '')
        lines.push(`│          ${style.dim((0,untrusted/* logText */.kc)((0,untrusted/* shorten */.ml)(finding.snippet, 160)))}`);
    if (finding.help !== '')
        lines.push(`│          → ${(0,untrusted/* logText */.kc)(finding.help)}`);
    return lines;
}
function foldedLines(report, style) {
    const { existing, fixed, waived } = report.counts;
    const parts = [
        existing === 0 ? '' : `${String(existing)} already in the base`,
        fixed === 0 ? '' : `${String(fixed)} fixed`,
        waived === 0 ? '' : `${String(waived)} waived`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? [] : [style.dim(`Not shown: ${parts.join(', ')}.`)];
}
function coverageLine(report) {
    const { files, bytes, skipped } = report.coverage;
    const read = `Read ${count(files, 'file')} (${String(bytes)} bytes), ${count(report.packs.length, 'pack')}, ${count(report.skills.length, 'skill')}`;
    return skipped.length === 0 ? `${read}.` : `${read}; skipped ${count(skipped.length, 'path')}.`;
}
function verdictLine(report, style) {
    const { error, warning, note } = report.counts;
    const counts = `${count(error, 'error')}, ${count(warning, 'warning')}, ${count(note, 'note')}`;
    const paint = report.verdict === 'PASS' ? style.green : style.red;
    return `${style.bold(paint(report.verdict))}: ${counts}`;
}
function count(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export visible */
/**
 * The one way for untrusted text (paths, messages, snippets, names out of the scanned tree) into a log, a workflow command,
 * Markdown, Mermaid, HTML or a URL. Each function answers text that is safe in exactly the place that it names.
 */
const NAMED_ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/**
 * Control characters, line and paragraph separators, bidirectional controls, zero-width and other invisible characters,
 * variation selectors and tags, and lone surrogates: all that a terminal acts on or an eye does not see.
 */
const UNSEEN = 
// eslint-disable-next-line no-control-regex -- naming control characters is the purpose
/[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\u{1d173}-\u{1d17a}]|\p{Cs}/gu;
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


/***/ })

};
