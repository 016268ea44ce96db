import { groupBy } from './group-findings.js';
import type { Report, ReportedFinding } from './report.js';
import { gatingFindings } from './select-findings.js';
import { markdownCode } from './untrusted.js';

/** Lines that are listed to be copied for one group of approvers. */
const MAX_LINES = 50;

/** What waits for a decision that a review can bring, one group of approvers after the other; empty where nothing does. */
export function decisionsMarkdown(report: Report): string {
  const waiting = gatingFindings(report).filter((finding) => lineOf(finding) !== undefined);
  const [first] = waiting;
  if (first === undefined) return '';
  const plain = first.details['review_unnamed'] === 'named' ? 'approves none of them' : 'approves all that its author may decide';
  const groups = [...groupBy(waiting, (finding) => JSON.stringify(approversOf(finding)))].map(([, findings]) => linesOf(findings));
  const which = waiting.length === 1 ? 'One finding is a decision' : `${String(waiting.length)} findings are decisions`;
  return `\n### To approve\n\n${which}. An approving review of this commit settles what it names, each on a line of its own; one that names nothing ${plain}.\n${groups.join('')}`;
}

function linesOf(findings: readonly ReportedFinding[]): string {
  const [first] = findings;
  const people = first === undefined ? [] : approversOf(first).map(markdownCode);
  const lines = findings.slice(0, MAX_LINES).map((finding) => lineOf(finding) ?? '');
  const more = findings.length > MAX_LINES ? `\nand ${String(findings.length - MAX_LINES)} more, as the findings show them\n` : '';
  return `\nBy ${people.join(' or ')}:\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n${more}`;
}

function lineOf(finding: ReportedFinding): string | undefined {
  const line = finding.details['review_line'];
  // Threat: text of the change that stands where only the gate's own line may stand.
  return typeof line === 'string' && /^\/vaultgate approve [0-9a-f]{12}$/.test(line) ? line : undefined;
}

function approversOf(finding: ReportedFinding): string[] {
  const approvers = finding.details['review_approvers'];
  return Array.isArray(approvers) ? approvers.map(String) : [];
}
