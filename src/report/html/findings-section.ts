import type { Report, ReportedFinding } from '../report.js';
import { bySeverity } from '../select-findings.js';
import { markup, NOTHING, type Markup } from './markup.js';

const LEVELS = ['error', 'warning', 'note'];
const STATUSES = ['new', 'escalated', 'existing', 'fixed', 'waived'];
/** What stands open to begin with where there is anything of it: what counts. */
const CHECKED = new Set(['new', 'escalated']);

/** A finding's place in the page. */
export function findingAnchor(finding: ReportedFinding): string {
  return `f-${finding.fingerprint.slice(0, 16)}-${finding.status}`;
}

/** Every finding, most severe first, with the controls that filter them. */
export function findingsSection(report: Report): Markup {
  const findings = bySeverity(report.findings);
  if (findings.length === 0)
    return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2><p>There are none.</p></section>`;
  const present = STATUSES.filter((status) => findings.some((finding) => statusOf(finding) === status));
  const open = present.some((status) => CHECKED.has(status)) ? CHECKED : new Set(present);
  return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
<form class="filters" hidden><p><label for="search">Search</label><br><input id="search" type="search" autocomplete="off" aria-describedby="search-help"><br><small class="quiet" id="search-help">Press / to come here, Escape to clear.</small></p>
${choices('Level', 'level', LEVELS, new Set(LEVELS))}${choices('Status', 'status', present, open)}</form>
<p class="showing" role="status"></p>
${findings.map(article)}</section>`;
}

function choices(legend: string, name: string, values: readonly string[], checked: ReadonlySet<string>): Markup {
  const boxes = values.map(
    (value) =>
      markup`<label><input type="checkbox" name="${name}" value="${value}"${checked.has(value) ? markup` checked` : NOTHING}> ${value}</label>`,
  );
  return markup`<fieldset><legend>${legend}</legend>${boxes}</fieldset>`;
}

function statusOf(finding: ReportedFinding): string {
  return finding.waived ? 'waived' : finding.status;
}

function article(finding: ReportedFinding): Markup {
  const { region, snippet, code } = finding;
  const place = `${finding.path === '' ? '(the whole of it)' : finding.path}${region === undefined ? '' : `:${String(region.start_line)}:${String(region.start_column)}`}`;
  return markup`<article id="${findingAnchor(finding)}" tabindex="-1" class="level-box-${finding.level}" data-level="${finding.level}" data-status="${statusOf(finding)}">
<h3><span class="level-${finding.level}">${finding.level}</span> <code>${place}</code></h3>
<p>${finding.message}</p>${snippet === undefined || snippet === '' ? NOTHING : markup`<code class="snippet">${snippet}</code>`}${finding.help === '' ? NOTHING : markup`<p>→ ${finding.help}</p>`}
<p class="quiet"><code>${finding.rule}</code>${code === undefined ? NOTHING : markup` · <code>${code}</code>`} · ${finding.severity} · confidence ${finding.confidence} · ${statusOf(finding)} · <code>${finding.fingerprint.slice(0, 12)}</code></p></article>
`;
}
