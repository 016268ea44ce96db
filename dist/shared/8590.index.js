export const id = 8590;
export const ids = [8590,6209];
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

/***/ 78590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/report/select-findings.js
var select_findings = __webpack_require__(66835);
// EXTERNAL MODULE: ./lib/report/untrusted.js
var untrusted = __webpack_require__(55536);
;// CONCATENATED MODULE: ./lib/report/html/markup.js

class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
function markup(parts, ...inserts) {
    return new Markup(parts.map((part, index) => part + (index < inserts.length ? rendered(inserts[index] ?? '') : '')).join(''));
}
const NOTHING = new Markup('');
function rendered(insert) {
    if (insert instanceof Markup)
        return insert.html;
    if (typeof insert === 'string')
        return (0,untrusted/* htmlText */.js)(insert);
    if (typeof insert === 'number')
        return String(insert);
    return insert.map((item) => item.html).join('');
}

;// CONCATENATED MODULE: ./lib/report/html/findings-section.js


const LEVELS = ['error', 'warning', 'note'];
const STATUSES = ['new', 'escalated', 'existing', 'fixed', 'waived'];
const CHECKED = new Set(['new', 'escalated']);
function findingAnchor(finding) {
    return `f-${finding.fingerprint.slice(0, 16)}-${finding.status}`;
}
function findingsSection(report) {
    const findings = (0,select_findings/* bySeverity */.Np)(report.findings);
    if (findings.length === 0)
        return markup `<section aria-labelledby="findings"><h2 id="findings">Findings</h2><p>There are none.</p></section>`;
    const present = STATUSES.filter((status) => findings.some((finding) => statusOf(finding) === status));
    const open = present.some((status) => CHECKED.has(status)) ? CHECKED : new Set(present);
    return markup `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
<form class="filters" hidden><p><label for="search">Search</label><br><input id="search" type="search" autocomplete="off" aria-describedby="search-help"><br><small class="quiet" id="search-help">Press / to come here, Escape to clear.</small></p>
${choices('Level', 'level', LEVELS, new Set(LEVELS))}${choices('Status', 'status', present, open)}</form>
<p class="showing" role="status"></p>
${findings.map(article)}</section>`;
}
function choices(legend, name, values, checked) {
    const boxes = values.map((value) => markup `<label><input type="checkbox" name="${name}" value="${value}"${checked.has(value) ? markup ` checked` : NOTHING}> ${value}</label>`);
    return markup `<fieldset><legend>${legend}</legend>${boxes}</fieldset>`;
}
function statusOf(finding) {
    return finding.waived ? 'waived' : finding.status;
}
function article(finding) {
    const { region, snippet, code } = finding;
    const place = `${finding.path === '' ? '(the whole of it)' : finding.path}${region === undefined ? '' : `:${String(region.start_line)}:${String(region.start_column)}`}`;
    return markup `<article id="${findingAnchor(finding)}" tabindex="-1" class="level-box-${finding.level}" data-level="${finding.level}" data-status="${statusOf(finding)}">
<h3><span class="level-${finding.level}">${finding.level}</span> <code>${place}</code></h3>
<p>${finding.message}</p>${snippet === undefined || snippet === '' ? NOTHING : markup `<code class="snippet">${snippet}</code>`}${finding.help === '' ? NOTHING : markup `<p>→ ${finding.help}</p>`}
<p class="quiet"><code>${finding.rule}</code>${code === undefined ? NOTHING : markup ` · <code>${code}</code>`} · ${finding.severity} · confidence ${finding.confidence} · ${statusOf(finding)} · <code>${finding.fingerprint.slice(0, 12)}</code></p></article>
`;
}

// EXTERNAL MODULE: ./lib/report/group-findings.js
var group_findings = __webpack_require__(69120);
;// CONCATENATED MODULE: ./lib/report/html/packs-section.js



const LAYERS = ['foundation', 'domain', 'custom'];
const BOX = { width: 200, height: 52, gap: 16 };
const LAYER_GAP = 36;
const MARGIN = 16;
const LABEL_WIDTH = 110;
const MAX_IN_ROW = 12;
function packsSection(packs) {
    if (packs.length === 0)
        return NOTHING;
    return markup `<section aria-labelledby="packs"><h2 id="packs">Packs</h2>${picture(packs)}
<table><thead><tr><th scope="col">Pack</th><th scope="col">Layer</th><th scope="col">Installed</th><th scope="col">On offer</th><th scope="col">Drift</th><th scope="col">Files that differ</th></tr></thead>
<tbody>${packs.map(row)}</tbody></table></section>`;
}
function row(pack) {
    const differing = pack.files.filter((file) => file.state !== 'clean');
    return markup `<tr><th scope="row">${pack.name}</th><td>${pack.layer ?? '—'}</td><td>${pack.installed_version ?? '—'}</td><td>${pack.available_version ?? '—'}</td><td>${pack.drift.length === 0 ? 'none' : markup `<span class="level-warning">${pack.drift.join(', ')}</span>`}</td><td>${differing.map((file) => markup `<code>${file.path}</code> (${file.state}) `)}</td></tr>`;
}
function picture(packs) {
    const layers = [...(0,group_findings/* groupBy */.$)(packs, (pack) => pack.layer ?? 'no layer')].sort(([a], [b]) => rank(a) - rank(b));
    const widest = Math.max(...layers.map(([, members]) => Math.min(members.length, MAX_IN_ROW)));
    const width = MARGIN * 2 + LABEL_WIDTH + widest * (BOX.width + BOX.gap);
    const rowHeight = BOX.height + MARGIN * 2;
    const height = layers.length * rowHeight + (layers.length - 1) * LAYER_GAP + 2;
    const rows = layers.map(([layer, members], index) => layerRow(layer, members, index * (rowHeight + LAYER_GAP) + 1, width));
    const arrows = layers.slice(1).map((_, index) => {
        const from = (index + 1) * rowHeight + index * LAYER_GAP + 1;
        const [x, to] = [width / 2, from + LAYER_GAP];
        return markup `<path class="arrow" d="M${x} ${from} V${to - 4} M${x - 6} ${to - 10} L${x} ${to - 3} L${x + 6} ${to - 10}"/>`;
    });
    const drifted = packs.filter((pack) => pack.drift.length > 0).length;
    return markup `<figure tabindex="0" aria-label="Packs by layer"><svg role="img" aria-label="Installed packs by layer: ${packs.length} packs, ${drifted} with drift" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${rows}${arrows}</svg></figure>`;
}
function layerRow(layer, members, top, width) {
    const boxes = members.slice(0, MAX_IN_ROW).map((pack, index) => {
        const x = MARGIN + LABEL_WIDTH + index * (BOX.width + BOX.gap);
        const y = top + MARGIN;
        const state = pack.drift.length === 0
            ? (pack.installed_version ?? 'not recorded')
            : `${pack.installed_version ?? '—'}, drift: ${pack.drift.join(', ')}`;
        return markup `<rect class="pack${pack.drift.length === 0 ? '' : ' drift'}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + 10}" y="${y + 21}">${(0,untrusted/* shorten */.ml)(pack.name, 26)}</text><text class="small" x="${x + 10}" y="${y + 39}">${(0,untrusted/* shorten */.ml)(state, 34)}</text>`;
    });
    const more = members.length > MAX_IN_ROW
        ? markup `<text class="small" x="${MARGIN}" y="${top + 66}">and ${members.length - MAX_IN_ROW} more</text>`
        : NOTHING;
    return markup `<rect class="layer" x="1" y="${top}" width="${width - 2}" height="${BOX.height + MARGIN * 2}" rx="8"/><text x="${MARGIN}" y="${top + 46}">${(0,untrusted/* shorten */.ml)(layer, 14)}</text>${boxes}${more}`;
}
function rank(layer) {
    const index = LAYERS.indexOf(layer);
    return index < 0 ? LAYERS.length : index;
}

;// CONCATENATED MODULE: ./lib/report/html/script.js
const SCRIPT = `
const filters = document.querySelector('.filters');
const articles = [...document.querySelectorAll('article')];
const search = filters?.querySelector('input[type=search]');
const showing = document.querySelector('.showing');

function chosen(name) {
  return new Set([...filters.querySelectorAll('input[name=' + name + ']:checked')].map((box) => box.value));
}

function apply() {
  const levels = chosen('level');
  const statuses = chosen('status');
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const article of articles) {
    const text = article.textContent.toLowerCase();
    const fits = levels.has(article.dataset.level) && statuses.has(article.dataset.status) && words.every((word) => text.includes(word));
    article.hidden = !fits;
    if (fits) shown += 1;
  }
  showing.textContent = 'Showing ' + shown + ' of ' + articles.length + ' findings.';
}

function showTarget() {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  if (target === null) return;
  target.hidden = false;
  target.focus();
}

if (filters !== null) {
  filters.hidden = false;
  filters.addEventListener('input', apply);
  filters.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && typing) {
      search.value = '';
      apply();
    }
  });
  apply();
}
addEventListener('hashchange', showTarget);
showTarget();
`;

;// CONCATENATED MODULE: ./lib/report/html/skills-section.js



const MAX_EVIDENCE = 20;
function skillsSection(report) {
    if (report.skills.length === 0)
        return NOTHING;
    const gating = (0,select_findings/* gatingFindings */.dh)(report);
    const counting = new Set(report.skills.filter((skill) => gating.some((finding) => isWithin(finding.path, skill.path))));
    const ordered = [...report.skills].sort((a, b) => Number(counting.has(b)) - Number(counting.has(a)) || b.risk_score.total - a.risk_score.total);
    return markup `<section aria-labelledby="skills"><h2 id="skills">Skills</h2>${ordered.map((skill) => skillDetails(skill, report.findings, counting.has(skill) ? 'open' : 'closed'))}</section>`;
}
function skillDetails(skill, findings, state) {
    const own = findings.filter((finding) => finding.status !== 'fixed' && isWithin(finding.path, skill.path));
    const { total, base_risk: base, change_risk: change, policy_delta: delta } = skill.risk_score;
    const label = `Risk of ${skill.name}`;
    return markup `<details${state === 'open' ? markup ` open` : NOTHING}><summary><b class="verdict-${skill.verdict}">${skill.verdict}</b> ${skill.name} <code>${skill.path}</code> <meter min="0" max="100" low="30" high="60" optimum="0" value="${total}" aria-label="${label}">${total}</meter> ${total}</summary>
<p>Risk ${total} of 100: base ${base}, change ${change}, policy ${delta}. Capabilities: ${skill.capabilities.length === 0 ? 'none seen' : skill.capabilities.join(', ')}.</p>
${own.length === 0 ? NOTHING : evidence(own)}
<p class="quiet">bundle <code>${skill.bundle_sha256}</code></p></details>`;
}
function evidence(findings) {
    const items = findings
        .slice(0, MAX_EVIDENCE)
        .map((finding) => markup `<li><a href="#${findingAnchor(finding)}"><span class="level-${finding.level}">${finding.level}</span> ${finding.rule}</a>${finding.region === undefined ? NOTHING : markup ` line ${finding.region.start_line}`}${finding.snippet === undefined || finding.snippet === '' ? NOTHING : markup `: <code>${finding.snippet}</code>`}${standing(finding)}</li>`);
    const more = findings.length > MAX_EVIDENCE ? markup `<li>and ${findings.length - MAX_EVIDENCE} more</li>` : NOTHING;
    return markup `<ul>${items}${more}</ul>`;
}
function standing(finding) {
    if (finding.waived)
        return markup ` <span class="quiet">(waived or approved)</span>`;
    return finding.status === 'existing' ? markup ` <span class="quiet">(known from the base)</span>` : NOTHING;
}
function isWithin(path, bundle) {
    return bundle === '.' || path === bundle || path.startsWith(`${bundle}/`);
}

;// CONCATENATED MODULE: ./lib/report/html/style.js
const STYLE = `
:root { color-scheme: light dark; --page: #ffffff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --box: #f6f8fa;
  --error: #b42318; --warning: #7d4e00; --note: #0550ae; --pass: #116329; }
@media (prefers-color-scheme: dark) {
  :root { --page: #0d1117; --text: #e6edf3; --quiet: #9da7b3; --line: #3d444d; --box: #161b22;
    --error: #ff9a91; --warning: #e3b341; --note: #79c0ff; --pass: #56d364; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
code { font: .875em ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
a { color: var(--note); }
:focus-visible { outline: 3px solid var(--note); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.verdict-PASS { color: var(--pass); }
.verdict-FAIL, .level-error { color: var(--error); }
.verdict-WARN, .level-warning { color: var(--warning); }
.level-note { color: var(--note); }
.counts { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; padding: 0; margin: .5rem 0; list-style: none; }
.counts b { font-size: 1.2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
figure { margin: 0 0 1rem; overflow-x: auto; }
svg text { fill: var(--text); font: 13px system-ui, sans-serif; }
svg .layer { fill: var(--box); stroke: var(--line); }
svg .pack { fill: var(--page); stroke: var(--quiet); }
svg .drift { stroke: var(--warning); stroke-width: 3; stroke-dasharray: 6 3; }
svg .small { font-size: 11px; fill: var(--quiet); }
svg .arrow { stroke: var(--quiet); stroke-width: 2; fill: none; }
details { border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .75rem; margin: .5rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; }
meter { width: 8rem; vertical-align: middle; }
article { border: 1px solid var(--line); border-left-width: .35rem; border-radius: .4rem; padding: .6rem .9rem; margin: .6rem 0;
  content-visibility: auto; contain-intrinsic-size: auto 9rem; }
article.level-box-error { border-left-color: var(--error); }
article.level-box-warning { border-left-color: var(--warning); }
article.level-box-note { border-left-color: var(--note); }
article p { margin: .35rem 0; overflow-wrap: anywhere; }
.snippet { display: block; background: var(--box); padding: .4rem .6rem; border-radius: .3rem; margin: .4rem 0; }
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: end; border: 0; padding: 0; margin: 0 0 .75rem; }
.filters fieldset { border: 1px solid var(--line); border-radius: .4rem; padding: .25rem .75rem .5rem; }
.filters input[type="search"] { font: inherit; padding: .35rem .5rem; width: 18rem; max-width: 100%; color: inherit; background: var(--page); border: 1px solid var(--quiet); border-radius: .3rem; }
.filters label { margin-right: .75rem; }
[hidden] { display: none; }
@media print {
  body { max-width: none; padding: 0; }
  .filters, .showing { display: none; }
  article { break-inside: avoid; content-visibility: visible; }
}
`;

// EXTERNAL MODULE: ./lib/report/wording.js
var wording = __webpack_require__(57142);
;// CONCATENATED MODULE: ./lib/report/html.js








const POLICY = [
    "default-src 'none'",
    `style-src '${hashSource(STYLE)}'`,
    `script-src '${hashSource(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function htmlReport(report) {
    const page = markup `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>Vaultgate: ${report.verdict}</title><style>${new Markup(STYLE)}</style></head>
<body><header>${summary(report)}</header><main>
${packsSection(report.packs)}
${skillsSection(report)}
${findingsSection(report)}
${skippedSection(report)}
</main><footer><p class="quiet">Vaultgate ${report.tool.version}, ${report.created_at}</p></footer>
<script>${new Markup(SCRIPT)}</script></body></html>
`;
    return page.html;
}
function hashSource(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function summary(report) {
    const { verdict, counts } = report;
    const items = [
        [counts.error, 'error'],
        [counts.warning, 'warning'],
        [counts.note, 'note'],
        [counts.new, 'new', 'new'],
        [counts.escalated, 'worse than before', 'worse than before'],
        [counts.existing, 'known from the base', 'known from the base'],
        [counts.fixed, 'fixed', 'fixed'],
        [counts.waived, 'waived or approved', 'waived or approved'],
    ].map(([count, one, many = `${one}s`]) => markup `<li><b>${count}</b> ${count === 1 ? one : many}</li>`);
    return markup `<h1>Vaultgate: <span class="verdict-${verdict}">${verdict}</span></h1><ul class="counts">${items}</ul>
<p class="quiet">${(0,wording/* coverageWords */.gn)(report)}.${verdict === 'PASS' ? '' : ' The arrow in each finding shows the way out.'}</p>`;
}
function skippedSection({ coverage }) {
    if (coverage.skipped.length === 0)
        return NOTHING;
    const items = coverage.skipped.map(({ path, reason }) => markup `<li><code>${path}</code> (${reason})</li>`);
    return markup `<section aria-labelledby="skipped"><h2 id="skipped">Not read</h2><details><summary>${(0,wording/* counted */.hS)(coverage.skipped.length, 'path')}</summary><ul>${items}</ul></details></section>`;
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
