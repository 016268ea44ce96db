import { z } from 'zod';

import type { Annotation } from '../../report/annotations.js';
import { shorten, visible } from '../../report/untrusted.js';
import type { GitHub } from './client.js';

/** Annotations of one request (GitHub's OpenAPI description, check runs: `annotations.maxItems`). */
const ANNOTATIONS_PER_REQUEST = 50;
/** One request creates the check run, one adds to it: with the comment, three writes a run. */
const CHECK_RUN_ANNOTATIONS = 2 * ANNOTATIONS_PER_REQUEST;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;
const created = z.object({ id: z.int().positive() });

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly title: string;
  /** Markdown of ours. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/**
 * Shows annotations that the runner would drop, at most {@link CHECK_RUN_ANNOTATIONS} of them. Its conclusion is neutral,
 * since the job itself carries the verdict. Needs `checks: write`; throws GitHubError.
 */
export async function createCheckRun(github: GitHub, run: CheckRun): Promise<void> {
  const { name, headSha, title, summary } = run;
  const all = run.annotations.slice(0, CHECK_RUN_ANNOTATIONS).map(checkAnnotation);
  const output = (annotations: readonly unknown[]): object => ({ title, summary, annotations });
  const { id } = await github.request(
    'POST /repos/{owner}/{repo}/check-runs',
    { name, head_sha: headSha, status: 'completed', conclusion: 'neutral', output: output(all.slice(0, ANNOTATIONS_PER_REQUEST)) },
    created,
  );
  const more = all.slice(ANNOTATIONS_PER_REQUEST);
  if (more.length === 0) return;
  await github.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id: id, output: output(more) }, created);
}

/** The checks API takes text, not Markdown; what is unseen in it is made visible all the same. */
function checkAnnotation(annotation: Annotation): object {
  const region = annotation.region;
  const line = region?.start_line ?? 1;
  const endLine = region?.end_line ?? line;
  return {
    // An annotation needs a path; what concerns the repository as a whole goes to its top.
    path: annotation.path ?? '.github',
    start_line: line,
    end_line: endLine,
    // "Columns can only be used if start_line and end_line have the same value" (checks API).
    ...(region !== undefined && line === endLine ? { start_column: region.start_column, end_column: region.end_column } : {}),
    annotation_level: LEVELS[annotation.level],
    title: shorten(visible(annotation.title), 255),
    message: annotation.message
      .split('\n')
      .map((text) => visible(text))
      .join('\n'),
  };
}
