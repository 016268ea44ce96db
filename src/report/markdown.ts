import { ruleOf } from '../rules/registry.js';
import { decisionsMarkdown } from './decisions.js';
import { packGraph } from './mermaid.js';
import type { Report, ReportedFinding, ReportedPack, ReportedSkill } from './report.js';
import { bySeverity, fixedFindings, gatingFindings, knownFindings, waivedFindings } from './select-findings.js';
import { markdownCellCode, markdownCode, markdownInline, markdownProse, shorten } from './untrusted.js';
import { counted, countsWords, coverageWords } from './wording.js';

/** How large a Markdown report may be, and what it may link to. */
export interface MarkdownOptions {
  /** Units of `measure`; Infinity for no limit. */
  readonly budget: number;
  /** What the budget counts: bytes of a file, characters of a comment. */
  measure(text: string): number;
  /** The address of a file at a line; undefined: paths are not links. */
  readonly linkTo?: ((path: string, line: number | undefined) => string) | undefined;
  /** Where the whole report is, as a sentence of ours in Markdown. */
  readonly rest: string;
  /** What is to be said about the comparison, for example that there was none; plain text. */
  readonly notice?: string | undefined;
  readonly graph: 'shown' | 'left-out';
}

/**
 * The report in GitHub's Markdown. Verdict and counts are always there; then come findings by severity with what can be
 * approved, and folded away the rest, skills and packs, until the budget is used up; the last line says how many more there are.
 */
export function markdownReport(report: Report, options: MarkdownOptions): string {
  const notice = options.notice === undefined ? '' : `\n${markdownInline(options.notice)}\n`;
  const head = `${header(report)}${notice}`;
  const footer = `${nextLine(report)}${coverageLine(report)}`;
  // What the line that says how many more may take.
  const page = new Page(options, options.measure(`${head}${footer}`) + 400);
  let left = 0;
  const decisions = decisionsMarkdown(report);
  page.section(`\n### Findings\n\n`, bySeverity(gatingFindings(report)), (finding) => findingItem(finding, options), decisions);
  left += page.leftOut;
  page.block(decisions);
  const lines = (findings: readonly ReportedFinding[], what: string): void => {
    page.folded(`${counted(findings.length, 'finding')} ${what}`, '', bySeverity(findings), (finding) => findingLine(finding, options));
  };
  lines(fixedFindings(report), 'fixed');
  lines(waivedFindings(report), 'waived or approved');
  lines(knownFindings(report), 'known from the base');
  page.folded(skillsTitle(report.skills), SKILLS_HEAD, worstFirst(report.skills), skillRow);
  const graph = options.graph === 'shown' ? packGraph(report) : undefined;
  if (graph !== undefined) page.folded(packsTitle(report.packs), '', [graph], (chart) => `\`\`\`mermaid\n${chart}\n\`\`\`\n`);
  const more =
    left === 0 ? '' : `\n**${String(left)} more** ${left === 1 ? 'finding does' : 'findings do'} not fit here. ${options.rest}\n`;
  return `${head}${page.text}${more}${footer}`;
}

/** Text that grows piece by piece while it fits. */
class Page {
  text = '';
  /** How many pieces of the last section did not fit. */
  leftOut = 0;
  readonly #options: Pick<MarkdownOptions, 'budget' | 'measure'>;
  #used: number;

  constructor(options: Pick<MarkdownOptions, 'budget' | 'measure'>, reserved: number) {
    this.#options = options;
    this.#used = reserved;
  }

  /** Adds a piece if it fits, with room for what closes it. */
  block(piece: string, closing = ''): boolean {
    const size = this.#options.measure(piece);
    if (this.#used + size + this.#options.measure(closing) > this.#options.budget) return false;
    this.#used += size;
    this.text += piece;
    return true;
  }

  section<T>(title: string, items: readonly T[], render: (item: T) => string, closing = ''): void {
    this.leftOut = items.length;
    if (items.length === 0 || !this.block(title, closing)) return;
    for (const item of items) {
      if (!this.block(render(item), closing)) return;
      this.leftOut -= 1;
    }
  }

  folded<T>(summary: string, head: string, items: readonly T[], render: (item: T) => string): void {
    const closing = '\n</details>\n';
    const before = this.text.length;
    this.section(`\n<details><summary>${summary}</summary>\n\n${head}`, items, render, `${closing}\nand 999999 more\n`);
    if (this.text.length === before) return;
    if (this.leftOut > 0) this.block(`\nand ${String(this.leftOut)} more\n`);
    this.block(closing);
  }
}

function header(report: Report): string {
  const mark = report.verdict === 'PASS' ? '✅' : '❌';
  return `## ${mark} Vaultgate: ${report.verdict}\n\n${countsWords(report)}\n`;
}

/** What is to be done about any finding, where the arrows do not say enough. */
function nextLine({ verdict }: Report): string {
  if (verdict === 'PASS') return '';
  return '\n<sub>`vaultgate rules explain RULE` says more about a rule. For a finding that has to stay: `vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE`, in a change of its own.</sub>\n';
}

function coverageLine(report: Report): string {
  return `\n<sub>${markdownInline(coverageWords(report))}. Vaultgate ${report.tool.version}.</sub>\n`;
}

const LEVEL_MARKS = { error: '🔴', warning: '🟠', note: '🔵' } as const;

function findingItem(finding: ReportedFinding, options: MarkdownOptions): string {
  const lines = [
    `- ${LEVEL_MARKS[finding.level]} **${finding.level}**${place(finding, options)}: ${markdownProse(shorten(finding.message, 600))}`,
    `  <sub>${markdownCode(finding.rule)} · ${finding.severity}${finding.status === 'escalated' ? ' · worse than before' : ''} · ${markdownCode(finding.fingerprint.slice(0, 12))}</sub>`,
  ];
  if (finding.snippet !== undefined && finding.snippet !== '') lines.push(`  ${markdownCode(shorten(finding.snippet, 200))}`);
  if (finding.help !== '') lines.push(`  → ${helpMarkdown(shorten(finding.help, 600))}`);
  return `${lines.join('  \n')}\n`;
}

function findingLine(finding: ReportedFinding, options: Pick<MarkdownOptions, 'linkTo'>): string {
  return `- ${finding.level}${place(finding, options)}: ${markdownInline(titleOf(finding))}${agreedWords(finding)}\n`;
}

/** Who agreed to it, where it is not a waiver, which stands in its own file. */
function agreedWords(finding: ReportedFinding): string {
  const by = finding.details['approved_by'];
  if (!finding.waived) return '';
  return typeof by === 'string' ? ` (approved by ${markdownInline(shorten(by, 100))})` : ' (waived)';
}

function titleOf(finding: ReportedFinding): string {
  return ruleOf(finding.rule)?.title ?? finding.rule;
}

/** With a blank before it; empty where the finding is about the whole. */
function place(finding: ReportedFinding, options: Pick<MarkdownOptions, 'linkTo'>): string {
  if (finding.path === '') return '';
  const line = finding.region?.start_line;
  const code = markdownCode(shorten(`${finding.path}${line === undefined ? '' : `:${String(line)}`}`, 300));
  return options.linkTo === undefined ? ` ${code}` : ` [${code}](${options.linkTo(finding.path, line)})`;
}

/**
 * A way out, its lines kept. Commands are code, so that they can be copied as they are: each begins a line or follows a
 * colon, and ends with the line or at a semicolon. Threat: a line that begins with untrusted text would be a heading or a
 * list, so lines are broken by a tag within one.
 */
function helpMarkdown(help: string): string {
  const lines = help.split('\n').map((line) => {
    const parts = line.trim().split(/(?<=^|: )(vaultgate [^;`]+)(?=;|$)/);
    return parts.map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownProse(part))).join('');
  });
  return lines.join('<br>');
}

const SKILLS_HEAD = '| skill | verdict | risk | capabilities |\n| --- | --- | ---: | --- |\n';

function skillsTitle(skills: readonly ReportedSkill[]): string {
  const verdicts = (['FAIL', 'WARN', 'PASS'] as const).flatMap((verdict) => {
    const number = skills.filter((skill) => skill.verdict === verdict).length;
    return number === 0 ? [] : [`${String(number)} ${verdict}`];
  });
  return `${counted(skills.length, 'skill')}: ${verdicts.join(', ')}`;
}

function worstFirst(skills: readonly ReportedSkill[]): ReportedSkill[] {
  return [...skills].sort((a, b) => b.risk_score.total - a.risk_score.total);
}

function packsTitle(packs: readonly ReportedPack[]): string {
  const drifted = packs.filter((pack) => pack.drift.length > 0).length;
  return `${counted(packs.length, 'installed pack')}${drifted === 0 ? '' : `, ${String(drifted)} with drift`}`;
}

function skillRow(skill: ReportedSkill): string {
  const where = markdownCellCode(shorten(skill.path === '' ? '.' : skill.path, 200));
  return `| ${where} | ${skill.verdict} | ${String(skill.risk_score.total)} | ${skill.capabilities.map(markdownInline).join(', ')} |\n`;
}

/** Who agreed to what, folded away, within a budget of characters; empty where nobody had to. */
export function waivedMarkdown(report: Report, budget: number): string {
  const page = new Page({ budget, measure: (text) => text.length }, 100);
  const waived = waivedFindings(report);
  page.folded(`${counted(waived.length, 'finding')} waived or approved`, '', waived, (finding) => findingLine(finding, {}));
  return page.text;
}

/** All of the report, for a file. */
export function wholeMarkdownReport(report: Report): string {
  return markdownReport(report, { budget: Infinity, measure: (text) => text.length, rest: '', graph: 'shown' });
}
