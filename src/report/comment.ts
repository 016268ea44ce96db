import { markdownReport, waivedMarkdown, type MarkdownOptions } from './markdown.js';
import type { Report } from './report.js';
import { countsWords } from './wording.js';

/** UTF-16 units of a comment: GitHub refuses more than 65,536 characters. */
export const COMMENT_BUDGET = 60_000;

export interface CommentOptions extends Pick<MarkdownOptions, 'linkTo' | 'rest' | 'notice'> {
  /** The first line, by which we know our own comment again; an HTML comment without a line end. */
  readonly marker: string;
}

/** The comment on a pull request: the marker, then the report. */
export function commentBody(report: Report, options: CommentOptions): string {
  const { marker, ...rest } = options;
  const body = markdownReport(report, {
    budget: COMMENT_BUDGET - marker.length - 1,
    measure: (text) => text.length,
    graph: 'shown',
    ...rest,
  });
  return `${marker}\n${body}`;
}

/** The comment once nothing is left to mend: what became of it, and who agreed to what. */
export function resolvedCommentBody(report: Report, marker: string): string {
  const agreed = waivedMarkdown(report, COMMENT_BUDGET / 2);
  return `${marker}\n## ✅ Vaultgate: resolved\n\n${countsWords(report)}\n${agreed}`;
}
