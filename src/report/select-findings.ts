import { LEVELS, SEVERITIES } from '../core/finding.js';
import { gates } from '../gate/decide.js';
import type { Report, ReportedFinding } from './report.js';

/** What counts against the change, in the order of the report. */
export function gatingFindings(report: Report): ReportedFinding[] {
  return report.findings.filter(gates);
}

/** The backlog: what the base had already. */
export function knownFindings(report: Report): ReportedFinding[] {
  return report.findings.filter((finding) => finding.status === 'existing' && !finding.waived);
}

/** What somebody agreed to. */
export function waivedFindings(report: Report): ReportedFinding[] {
  return report.findings.filter((finding) => finding.waived);
}

export function fixedFindings(report: Report): ReportedFinding[] {
  return report.findings.filter((finding) => finding.status === 'fixed');
}

/** Most severe first; among equals the order of the report. */
export function bySeverity(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return [...findings].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}
