export const id = 4960;
export const ids = [4960];
export const modules = {

/***/ 69120:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
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


/***/ }),

/***/ 94960:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownReport: () => (/* binding */ markdownReport),
  waivedMarkdown: () => (/* binding */ waivedMarkdown),
  wholeMarkdownReport: () => (/* binding */ wholeMarkdownReport)
});

// EXTERNAL MODULE: ./lib/rules/registry.js + 4 modules
var registry = __webpack_require__(95893);
// EXTERNAL MODULE: ./lib/report/group-findings.js
var group_findings = __webpack_require__(69120);
// EXTERNAL MODULE: ./lib/report/select-findings.js
var select_findings = __webpack_require__(66835);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/report/decisions.js



const MAX_LINES = 50;
function decisionsMarkdown(report) {
    const waiting = (0,select_findings/* gatingFindings */.dh)(report).filter((finding) => lineOf(finding) !== undefined);
    const [first] = waiting;
    if (first === undefined)
        return '';
    const plain = first.details['review_unnamed'] === 'named' ? 'approves none of them' : 'approves all that its author may decide';
    const groups = [...(0,group_findings/* groupBy */.$)(waiting, (finding) => JSON.stringify(approversOf(finding)))].map(([, findings]) => linesOf(findings));
    const which = waiting.length === 1 ? 'One finding is a decision' : `${String(waiting.length)} findings are decisions`;
    return `\n### To approve\n\n${which}. An approving review of this commit settles what it names, each on a line of its own; one that names nothing ${plain}.\n${groups.join('')}`;
}
function linesOf(findings) {
    const [first] = findings;
    const people = first === undefined ? [] : approversOf(first).map(untrusted/* markdownCode */.D9);
    const lines = findings.slice(0, MAX_LINES).map((finding) => lineOf(finding) ?? '');
    const more = findings.length > MAX_LINES ? `\nand ${String(findings.length - MAX_LINES)} more, as the findings show them\n` : '';
    return `\nBy ${people.join(' or ')}:\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n${more}`;
}
function lineOf(finding) {
    const line = finding.details['review_line'];
    return typeof line === 'string' && /^\/vaultgate approve [0-9a-f]{12}$/.test(line) ? line : undefined;
}
function approversOf(finding) {
    const approvers = finding.details['review_approvers'];
    return Array.isArray(approvers) ? approvers.map(String) : [];
}

;// CONCATENATED MODULE: ./lib/report/mermaid.js


const LAYERS = ['foundation', 'domain', 'custom'];
const MAX_PACKS = 60;
function packGraph(report) {
    const packs = report.packs.slice(0, MAX_PACKS);
    if (packs.length === 0)
        return undefined;
    const lines = ['flowchart TB'];
    const layers = [...(0,group_findings/* groupBy */.$)(packs, (pack) => pack.layer ?? 'no layer')].sort(([a], [b]) => rank(a) - rank(b));
    let number = 0;
    layers.forEach(([layer, members], index) => {
        lines.push(`  subgraph L${String(index)}["${(0,untrusted/* mermaidLabel */._b)(layer)}"]`);
        for (const pack of members) {
            number += 1;
            lines.push(`    P${String(number)}["${(0,untrusted/* mermaidLabel */._b)(labelOf(pack))}"]${pack.drift.length === 0 ? '' : ':::drift'}`);
        }
        lines.push('  end');
        if (index > 0)
            lines.push(`  L${String(index - 1)} --> L${String(index)}`);
    });
    lines.push('  classDef drift stroke:#bf8700,stroke-width:3px,stroke-dasharray:5 3');
    return lines.join('\n');
}
function rank(layer) {
    const index = LAYERS.indexOf(layer);
    return index < 0 ? LAYERS.length : index;
}
function labelOf(pack) {
    const version = pack.installed_version ?? 'not recorded';
    return pack.drift.length === 0 ? `${pack.name} ${version}` : `${pack.name} ${version} - ${pack.drift.join(' ')}`;
}

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/markdown.js






function markdownReport(report, options) {
    const notice = options.notice === undefined ? '' : `\n${(0,untrusted/* markdownInline */.nL)(options.notice)}\n`;
    const head = `${header(report)}${notice}`;
    const footer = `${nextLine(report)}${coverageLine(report)}`;
    const page = new Page(options, options.measure(`${head}${footer}`) + 400);
    let left = 0;
    const decisions = decisionsMarkdown(report);
    page.section(`\n### Findings\n\n`, (0,select_findings/* bySeverity */.Np)((0,select_findings/* gatingFindings */.dh)(report)), (finding) => findingItem(finding, options), decisions);
    left += page.leftOut;
    page.block(decisions);
    const lines = (findings, what) => {
        page.folded(`${(0,wording/* counted */.hS)(findings.length, 'finding')} ${what}`, '', (0,select_findings/* bySeverity */.Np)(findings), (finding) => findingLine(finding, options));
    };
    lines((0,select_findings/* fixedFindings */.DU)(report), 'fixed');
    lines((0,select_findings/* waivedFindings */.Nq)(report), 'waived or approved');
    lines((0,select_findings/* knownFindings */.Mw)(report), 'known from the base');
    page.folded(skillsTitle(report.skills), SKILLS_HEAD, worstFirst(report.skills), skillRow);
    const graph = options.graph === 'shown' ? packGraph(report) : undefined;
    if (graph !== undefined)
        page.folded(packsTitle(report.packs), '', [graph], (chart) => `\`\`\`mermaid\n${chart}\n\`\`\`\n`);
    const more = left === 0 ? '' : `\n**${String(left)} more** ${left === 1 ? 'finding does' : 'findings do'} not fit here. ${options.rest}\n`;
    return `${head}${page.text}${more}${footer}`;
}
class Page {
    text = '';
    leftOut = 0;
    #options;
    #used;
    constructor(options, reserved) {
        this.#options = options;
        this.#used = reserved;
    }
    block(piece, closing = '') {
        const size = this.#options.measure(piece);
        if (this.#used + size + this.#options.measure(closing) > this.#options.budget)
            return false;
        this.#used += size;
        this.text += piece;
        return true;
    }
    section(title, items, render, closing = '') {
        this.leftOut = items.length;
        if (items.length === 0 || !this.block(title, closing))
            return;
        for (const item of items) {
            if (!this.block(render(item), closing))
                return;
            this.leftOut -= 1;
        }
    }
    folded(summary, head, items, render) {
        const closing = '\n</details>\n';
        const before = this.text.length;
        this.section(`\n<details><summary>${summary}</summary>\n\n${head}`, items, render, `${closing}\nand 999999 more\n`);
        if (this.text.length === before)
            return;
        if (this.leftOut > 0)
            this.block(`\nand ${String(this.leftOut)} more\n`);
        this.block(closing);
    }
}
function header(report) {
    const mark = report.verdict === 'PASS' ? '✅' : '❌';
    return `## ${mark} Vaultgate: ${report.verdict}\n\n${(0,wording/* countsWords */.Mm)(report)}\n`;
}
function nextLine({ verdict }) {
    if (verdict === 'PASS')
        return '';
    return '\n<sub>`vaultgate rules explain RULE` says more about a rule. For a finding that has to stay: `vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE`, in a change of its own.</sub>\n';
}
function coverageLine(report) {
    return `\n<sub>${(0,untrusted/* markdownInline */.nL)((0,wording/* coverageWords */.gn)(report))}. Vaultgate ${report.tool.version}.</sub>\n`;
}
const LEVEL_MARKS = { error: '🔴', warning: '🟠', note: '🔵' };
function findingItem(finding, options) {
    const lines = [
        `- ${LEVEL_MARKS[finding.level]} **${finding.level}**${place(finding, options)}: ${(0,untrusted/* markdownProse */.h$)((0,untrusted/* shorten */.ml)(finding.message, 600))}`,
        `  <sub>${(0,untrusted/* markdownCode */.D9)(finding.rule)} · ${finding.severity}${finding.status === 'escalated' ? ' · worse than before' : ''} · ${(0,untrusted/* markdownCode */.D9)(finding.fingerprint.slice(0, 12))}</sub>`,
    ];
    if (finding.snippet !== undefined && finding.snippet !== '')
        lines.push(`  ${(0,untrusted/* markdownCode */.D9)((0,untrusted/* shorten */.ml)(finding.snippet, 200))}`);
    if (finding.help !== '')
        lines.push(`  → ${helpMarkdown((0,untrusted/* shorten */.ml)(finding.help, 600))}`);
    return `${lines.join('  \n')}\n`;
}
function findingLine(finding, options) {
    return `- ${finding.level}${place(finding, options)}: ${(0,untrusted/* markdownInline */.nL)(titleOf(finding))}${agreedWords(finding)}\n`;
}
function agreedWords(finding) {
    const by = finding.details['approved_by'];
    if (!finding.waived)
        return '';
    return typeof by === 'string' ? ` (approved by ${(0,untrusted/* markdownInline */.nL)((0,untrusted/* shorten */.ml)(by, 100))})` : ' (waived)';
}
function titleOf(finding) {
    return (0,registry/* ruleOf */.Y)(finding.rule)?.title ?? finding.rule;
}
function place(finding, options) {
    if (finding.path === '')
        return '';
    const line = finding.region?.start_line;
    const code = (0,untrusted/* markdownCode */.D9)((0,untrusted/* shorten */.ml)(`${finding.path}${line === undefined ? '' : `:${String(line)}`}`, 300));
    return options.linkTo === undefined ? ` ${code}` : ` [${code}](${options.linkTo(finding.path, line)})`;
}
function helpMarkdown(help) {
    const lines = help.split('\n').map((line) => {
        const parts = line.trim().split(/(?<=^|: )(vaultgate [^;`]+)(?=;|$)/);
        return parts.map((part, index) => (index % 2 === 1 ? (0,untrusted/* markdownCode */.D9)(part) : (0,untrusted/* markdownProse */.h$)(part))).join('');
    });
    return lines.join('<br>');
}
const SKILLS_HEAD = '| skill | verdict | risk | capabilities |\n| --- | --- | ---: | --- |\n';
function skillsTitle(skills) {
    const verdicts = ['FAIL', 'WARN', 'PASS'].flatMap((verdict) => {
        const number = skills.filter((skill) => skill.verdict === verdict).length;
        return number === 0 ? [] : [`${String(number)} ${verdict}`];
    });
    return `${(0,wording/* counted */.hS)(skills.length, 'skill')}: ${verdicts.join(', ')}`;
}
function worstFirst(skills) {
    return [...skills].sort((a, b) => b.risk_score.total - a.risk_score.total);
}
function packsTitle(packs) {
    const drifted = packs.filter((pack) => pack.drift.length > 0).length;
    return `${(0,wording/* counted */.hS)(packs.length, 'installed pack')}${drifted === 0 ? '' : `, ${String(drifted)} with drift`}`;
}
function skillRow(skill) {
    const where = (0,untrusted/* markdownCellCode */.Pr)((0,untrusted/* shorten */.ml)(skill.path === '' ? '.' : skill.path, 200));
    return `| ${where} | ${skill.verdict} | ${String(skill.risk_score.total)} | ${skill.capabilities.map(untrusted/* markdownInline */.nL).join(', ')} |\n`;
}
function waivedMarkdown(report, budget) {
    const page = new Page({ budget, measure: (text) => text.length }, 100);
    const waived = (0,select_findings/* waivedFindings */.Nq)(report);
    page.folded(`${(0,wording/* counted */.hS)(waived.length, 'finding')} waived or approved`, '', waived, (finding) => findingLine(finding, {}));
    return page.text;
}
function wholeMarkdownReport(report) {
    return markdownReport(report, { budget: Infinity, measure: (text) => text.length, rest: '', graph: 'shown' });
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


/***/ }),

/***/ 57142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ countsWords),
/* harmony export */   Zi: () => (/* binding */ uncountedWords),
/* harmony export */   gn: () => (/* binding */ coverageWords),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export inWords */
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69120);

function counted(number, noun) {
    return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
function inWords(items) {
    return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}
function countsWords({ counts, verdict }) {
    const { error, warning, note, escalated } = counts;
    const counting = parts([error, 'error'], [warning, 'warning'], [note, 'note']);
    const worse = escalated === 0 ? '' : `, ${String(escalated)} of them for being worse than before`;
    const total = error + warning + note;
    const first = total === 0 ? 'Nothing to mend.' : `**${counting}** ${total === 1 ? 'counts' : 'count'}${worse}.`;
    const others = uncountedWords(counts);
    const rest = others.length === 0 ? '' : ` Not counted: ${inWords(others)}.`;
    return `${first}${rest}${verdict === 'PASS' ? '' : ' The arrow below each finding shows the way out.'}`;
}
function uncountedWords({ existing, fixed, waived }) {
    return [
        existing === 0 ? '' : `${String(existing)} known from the base`,
        fixed === 0 ? '' : `${String(fixed)} fixed`,
        waived === 0 ? '' : `${String(waived)} waived or approved`,
    ].filter((part) => part !== '');
}
function parts(...numbers) {
    return inWords(numbers.filter(([number]) => number > 0).map(([number, noun]) => counted(number, noun)));
}
function coverageWords(report) {
    const { files, bytes, skipped } = report.coverage;
    const read = `Read ${counted(files, 'file')} (${counted(bytes, 'byte')}), ${counted(report.packs.length, 'installed pack')}, ${counted(report.skills.length, 'skill')}`;
    if (skipped.length === 0)
        return read;
    const reasons = [...(0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(skipped, (skip) => skip.reason)].map(([reason, paths]) => `${String(paths.length)} ${reason}`);
    return `${read}; skipped ${counted(skipped.length, 'path')}: ${reasons.sort().join(', ')}`;
}


/***/ })

};
