import { groupBy } from './group-findings.js';
import type { Report, ReportedFinding } from './report.js';
import { gatingFindings } from './select-findings.js';
import { logText, shorten } from './untrusted.js';
import { counted, coverageWords, uncountedWords } from './wording.js';

/** Colours of a terminal; `plainStyle` where there is none. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
}

const same = (text: string): string => text;
export const plainStyle: Style = { bold: same, dim: same, red: same, yellow: same, green: same, blue: same };

const sgr = (on: number, off: number) => (text: string) => `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
export const ansiStyle: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
  blue: sgr(34, 39),
};

/** The report for people at a terminal or in a log: findings by file, what is folded away, what was read, the verdict, the way on. `rest` says where the others are. */
export function textReport(report: Report, style: Style = plainStyle, rest = '--format json lists them.'): string {
  const shown = gatingFindings(report);
  const lines: string[] = [];
  for (const [path, findings] of groupBy(shown, (finding) => finding.path)) {
    lines.push(style.bold(fileLine(path)));
    const given = new Set<string>();
    for (const finding of findings) {
      lines.push(...findingLines(finding, style, given.has(finding.help) ? '' : finding.help));
      given.add(finding.help);
    }
    lines.push('');
  }
  lines.push(...foldedLines(report, style, rest), `${logText(coverageWords(report))}.`, verdictLine(report, style), ...nextLines(report));
  return `${lines.join('\n')}\n`;
}

/** Threat: a path may begin with `::`; the runner looks only at the start of a line. */
function fileLine(path: string): string {
  return `│ ${path === '' ? '(the whole of it)' : logText(path)}`;
}

/** `help` is what to do about it; empty where the finding before in the file said it. */
function findingLines(finding: ReportedFinding, style: Style, help: string): string[] {
  const at = finding.region === undefined ? '' : `${String(finding.region.start_line)}:${String(finding.region.start_column)}`;
  const paint = finding.level === 'error' ? style.red : finding.level === 'warning' ? style.yellow : style.blue;
  const escalated = finding.status === 'escalated' ? ' (worse than before)' : '';
  const name = style.dim(`${finding.rule} ${finding.fingerprint.slice(0, 12)}`);
  const lines = [`│ ${at.padStart(7)}  ${paint(finding.level.padEnd(7))}  ${logText(finding.message)}${escalated}  ${name}`];
  if (finding.snippet !== undefined && finding.region !== undefined && !finding.message.includes(finding.snippet))
    lines.push(`${INDENT}${style.dim(`> ${logText(shorten(finding.snippet, 160))}`)}`);
  // One line of the log each: what a rule writes on several lines is an example to copy.
  for (const line of help === '' ? [] : help.split('\n')) lines.push(`${INDENT}→ ${logText(line)}`);
  return lines;
}

const INDENT = '│                   ';

function foldedLines(report: Report, style: Style, rest: string): string[] {
  const parts = uncountedWords(report.counts);
  return parts.length === 0 ? [] : [style.dim(`Not shown: ${parts.join(', ')}. ${rest}`)];
}

function verdictLine(report: Report, style: Style): string {
  const { error, warning, note } = report.counts;
  const counts = `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(note, 'note')}`;
  const paint = report.verdict === 'PASS' ? style.green : style.red;
  return `${style.bold(paint(report.verdict))}: ${counts}`;
}

function nextLines(report: Report): string[] {
  if (report.verdict === 'PASS') return [];
  return [
    'Next: follow the arrows above; `vaultgate rules explain RULE` says more about a rule.',
    'For a finding that has to stay: vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE',
  ];
}
