import { check } from '../../src/gate/check.js';
import type { CheckOptions, CheckRequest } from '../../src/gate/request.js';
import { openFolderAgainst, openFolderAlone } from '../../src/io/open-sides.js';
import { openSurroundings } from '../../src/io/surroundings.js';
import type { Report, ReportedFinding } from '../../src/report/report.js';

export const NOW = new Date('2026-03-01T12:00:00Z');

export interface RunOptions extends CheckOptions {
  readonly base?: string;
  readonly askReviews?: CheckRequest['askReviews'];
  readonly rulesFrom?: 'base' | 'head';
}

/** The gate over a real folder, as the command line runs it, at a fixed time. */
export async function runCheck(folder: string, options: RunOptions = {}): Promise<Report> {
  const { base, askReviews, rulesFrom, ...checkOptions } = options;
  const sides = base === undefined ? openFolderAlone(folder) : openFolderAgainst(folder, base);
  const result = await check({
    sides: { ...sides, ...(rulesFrom === undefined ? {} : { rulesFrom }) },
    options: checkOptions,
    surroundings: openSurroundings(folder, folder),
    ...(askReviews === undefined ? {} : { askReviews }),
    now: NOW,
    createdAt: NOW.toISOString(),
  });
  return result.report;
}

/** Findings as `level rule path:line (status)`, for short expectations. */
export function told(report: Report, matching: (finding: ReportedFinding) => boolean = () => true): string[] {
  return report.findings.filter(matching).map((finding) => {
    const line = finding.region === undefined ? '' : `:${String(finding.region.start_line)}`;
    return `${finding.level} ${finding.rule} ${finding.path}${line} (${finding.waived ? 'waived' : finding.status})`;
  });
}
