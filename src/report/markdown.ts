import { ruleOf } from '../rules/registry.js';
import { packGraph } from './mermaid.js';
import type { Report, ReportedFinding, ReportedSkill } from './report.js';
import { bySeverity, fixedFindings, foldedFindings, gatingFindings } from './select-findings.js';
import { markdownCellCode, markdownCode, markdownInline, markdownProse, shorten } from './untrusted.js';
import { coverageWords } from './wording.js';

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
  readonly graph: 'shown' | 'left-out';
}

/**
 * The report in GitHub's Markdown. Verdict and counts are always there; then come findings by severity, packs, skills and
 * the backlog, until the budget is used up; the last line says how many more there are.
 */
export function markdownReport(report: Report, options: MarkdownOptions): string {
  const head = header(report);
  const footer = coverageLine(report);
  // What the line that says how many more may take.
  const page = new Page(options, options.measure(`${head}${footer}`) + 400);
  let left = 0;
  page.section(`\n### Findings\n\n`, bySeverity(gatingFindings(report)), (finding) => findingItem(finding, options));
  left += page.leftOut;
  const graph = options.graph === 'shown' ? packGraph(report) : undefined;
  if (graph !== undefined) page.block(`\n### Packs\n\n\`\`\`mermaid\n${graph}\n\`\`\`\n`);
  page.section(skillsHead(report.skills), report.skills, skillRow);
  const fixed = fixedFindings(report);
  page.folded(`${String(fixed.length)} fixed`, fixed, (finding) => findingLine(finding, options));
  const folded = bySeverity(foldedFindings(report));
  page.folded(`${String(folded.length)} known: in the base already, or waived`, folded, (finding) => findingLine(finding, options));
  const more =
    left === 0 ? '' : `\n**${String(left)} more** ${left === 1 ? 'finding does' : 'findings do'} not fit here. ${options.rest}\n`;
  return `${head}${page.text}${more}${footer}`;
}

/** Text that grows piece by piece while it fits. */
class Page {
  text = '';
  /** How many pieces of the last section did not fit. */
  leftOut = 0;
  readonly #options: MarkdownOptions;
  #used: number;

  constructor(options: MarkdownOptions, reserved: number) {
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

  folded<T>(summary: string, items: readonly T[], render: (item: T) => string): void {
    const closing = '\n</details>\n';
    const before = this.text.length;
    this.section(`\n<details><summary>${summary}</summary>\n\n`, items, render, `${closing}- and 999999 more\n`);
    if (this.text.length === before) return;
    if (this.leftOut > 0) this.block(`- and ${String(this.leftOut)} more\n`);
    this.block(closing);
  }
}

function header(report: Report): string {
  const { counts } = report;
  const mark = report.verdict === 'PASS' ? '✅' : '❌';
  const table = [
    '| errors | warnings | notes | new | worse | known | fixed | waived |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${[counts.error, counts.warning, counts.note, counts.new, counts.escalated, counts.existing, counts.fixed, counts.waived].join(' | ')} |`,
  ];
  return `## ${mark} Vaultgate: ${report.verdict}\n\n${table.join('\n')}\n`;
}

function coverageLine(report: Report): string {
  return `\n<sub>${markdownInline(coverageWords(report))}. Vaultgate ${report.tool.version}.</sub>\n`;
}

const LEVEL_MARKS = { error: '🔴', warning: '🟠', note: '🔵' } as const;

function findingItem(finding: ReportedFinding, options: MarkdownOptions): string {
  const lines = [
    `- ${LEVEL_MARKS[finding.level]} **${finding.level}** ${place(finding, options)}: ${markdownProse(shorten(finding.message, 600))}`,
    `  <sub>${markdownCode(finding.rule)} · ${finding.severity}${finding.status === 'escalated' ? ' · worse than before' : ''} · ${markdownCode(finding.fingerprint.slice(0, 12))}</sub>`,
  ];
  if (finding.snippet !== undefined && finding.snippet !== '') lines.push(`  ${markdownCode(shorten(finding.snippet, 200))}`);
  if (finding.help !== '') lines.push(`  → ${markdownProse(shorten(finding.help, 600))}`);
  return `${lines.join('  \n')}\n`;
}

function findingLine(finding: ReportedFinding, options: MarkdownOptions): string {
  return `- ${finding.level} ${place(finding, options)}: ${markdownInline(titleOf(finding))}${finding.waived ? ' (waived)' : ''}\n`;
}

function titleOf(finding: ReportedFinding): string {
  return ruleOf(finding.rule)?.title ?? finding.rule;
}

function place(finding: ReportedFinding, options: MarkdownOptions): string {
  const line = finding.region?.start_line;
  const text = `${finding.path === '' ? '.' : finding.path}${line === undefined ? '' : `:${String(line)}`}`;
  const code = markdownCode(shorten(text, 300));
  return options.linkTo === undefined || finding.path === '' ? code : `[${code}](${options.linkTo(finding.path, line)})`;
}

function skillsHead(skills: readonly ReportedSkill[]): string {
  return `\n### Skills\n\n${skills.length === 0 ? '' : '| skill | verdict | risk | capabilities |\n| --- | --- | ---: | --- |\n'}`;
}

function skillRow(skill: ReportedSkill): string {
  const where = markdownCellCode(shorten(skill.path === '' ? '.' : skill.path, 200));
  return `| ${where} | ${skill.verdict} | ${String(skill.risk_score.total)} | ${skill.capabilities.map(markdownInline).join(', ')} |\n`;
}

/** All of the report, for a file. */
export function wholeMarkdownReport(report: Report): string {
  return markdownReport(report, { budget: Infinity, measure: (text) => text.length, rest: '', graph: 'shown' });
}
