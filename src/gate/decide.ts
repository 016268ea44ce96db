import type { Level } from '../core/finding.js';
import type { Counts, Status, Verdict } from '../report/report.js';
import type { FailOn } from './settings.js';

/** What the decision looks at. */
export interface Decidable {
  readonly level: Level;
  readonly status: Status;
  readonly waived: boolean;
}

/** Whether a finding counts against a change: what the base had is the backlog, what is waived is agreed. */
export function gates(finding: Decidable): boolean {
  return !finding.waived && (finding.status === 'new' || finding.status === 'escalated');
}

/**
 * Levels are counted over what gates; the statuses and `waived` split all findings, so that their sum is the number of
 * findings in the report.
 */
export function countFindings(findings: readonly Decidable[]): Counts {
  const counts = { error: 0, warning: 0, note: 0, new: 0, existing: 0, escalated: 0, fixed: 0, waived: 0 };
  for (const finding of findings) {
    if (finding.waived) counts.waived += 1;
    else counts[finding.status] += 1;
    if (gates(finding)) counts[finding.level] += 1;
  }
  return counts;
}

/** The one place where a run is decided. */
export function decide(counts: Counts, failOn: FailOn): Verdict {
  switch (failOn) {
    case 'never':
      return 'PASS';
    case 'warning':
      return counts.error + counts.warning > 0 ? 'FAIL' : 'PASS';
    case 'error':
      return counts.error > 0 ? 'FAIL' : 'PASS';
  }
}
