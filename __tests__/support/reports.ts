import type { Report, ReportedFinding } from '../../src/report/report.js';

/** A finding with everything in it, for a reporter to lay out. */
export function aFinding(over: Partial<ReportedFinding> = {}): ReportedFinding {
  return {
    rule: 'config/changed',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    message: 'something is the case',
    help: 'Do something about it.',
    path: 'some/file.yaml',
    region: { start_line: 3, start_column: 5, end_line: 3, end_column: 9 },
    status: 'new',
    waived: false,
    fingerprint: 'f'.repeat(64),
    details: {},
    ...over,
  };
}

/** A report that holds these findings; its counts follow from them. */
export function aReport(findings: readonly ReportedFinding[] = [], over: Partial<Report> = {}): Report {
  const counts = { error: 0, warning: 0, note: 0, new: 0, existing: 0, escalated: 0, fixed: 0, waived: 0 };
  for (const finding of findings) {
    if (finding.waived) counts.waived += 1;
    else counts[finding.status] += 1;
    if (!finding.waived && (finding.status === 'new' || finding.status === 'escalated')) counts[finding.level] += 1;
  }
  return {
    contract: 'vaultgate.report.v1',
    tool: { name: 'vaultgate', version: '1.0.0' },
    created_at: '1970-01-01T00:00:00.000Z',
    verdict: counts.error > 0 ? 'FAIL' : 'PASS',
    counts,
    coverage: { files: 1, bytes: 10, skipped: [] },
    packs: [],
    skills: [],
    findings,
    ...over,
  };
}
