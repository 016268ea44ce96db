import { markdownReport, type MarkdownOptions } from './markdown.js';
import type { Report } from './report.js';

/** Bytes of one job summary: the runner drops one above 1 MiB as a whole (actions/runner, FileCommandManager.cs). */
export const JOB_SUMMARY_BUDGET = 900 * 1024;

/**
 * The job summary of a run. `rest` says where the whole report is, in our own Markdown; `budget` is in bytes, where other
 * steps left less room than {@link JOB_SUMMARY_BUDGET}.
 */
export function jobSummary(
  report: Report,
  options: Pick<MarkdownOptions, 'linkTo' | 'rest' | 'notice'> & { readonly budget?: number },
): string {
  return markdownReport(report, {
    budget: JOB_SUMMARY_BUDGET,
    measure: (text) => Buffer.byteLength(text),
    graph: 'shown',
    ...options,
  });
}
