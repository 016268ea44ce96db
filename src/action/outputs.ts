import type { Report } from '../report/report.js';

/** Where the report files were written; absolute paths. */
export interface ReportFiles {
  readonly json?: string;
  readonly sarif?: string;
  readonly html?: string;
}

/** The outputs of action.yml, in its order: counts and paths, so that a later step can take each one as an argument. */
export function outputsOf(report: Report, files: ReportFiles): Readonly<Record<string, string>> {
  const drifted = report.packs.filter((pack) => pack.drift.length > 0);
  const risk = Math.max(0, ...report.skills.map((skill) => skill.risk_score.total));
  return {
    verdict: report.verdict,
    errors: String(report.counts.error),
    warnings: String(report.counts.warning),
    notes: String(report.counts.note),
    'new-findings': String(report.counts.new + report.counts.escalated),
    'drifted-packs': String(drifted.length),
    'max-risk-score': String(risk),
    'json-file': files.json ?? '',
    'sarif-file': files.sarif ?? '',
    'html-file': files.html ?? '',
  };
}

/** The outputs of a run that ended without a report: a gate that could not judge has not passed. */
export function outputsWithoutReport(): Readonly<Record<string, string>> {
  return { verdict: 'FAIL' };
}
