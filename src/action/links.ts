import type { RunnerEnvironment } from '../io/runner/environment.js';
import type { MarkdownOptions } from '../report/markdown.js';
import { urlPath } from '../report/untrusted.js';

/**
 * Permanent links into the checked commit on the server that runs the job, GitHub Enterprise Server included. `prefix` is
 * where the checked folder lies in the repository.
 */
export function linksOf(
  environment: RunnerEnvironment,
  commit: string | undefined,
  prefix: string,
): Pick<MarkdownOptions, 'linkTo' | 'rest'> {
  const { serverUrl, repository, runId } = environment;
  if (repository === undefined) return { rest: REST };
  const home = `${serverUrl}/${repository.owner}/${repository.name}`;
  const run = runId === 0 ? REST : `[The log of this run](${home}/actions/runs/${String(runId)}) has them all.`;
  if (commit === undefined) return { rest: run };
  return {
    rest: run,
    linkTo: (path, line) =>
      `${home}/blob/${commit}/${urlPath(`${prefix}${path}`).replace(/^\.\//, '')}${line === undefined ? '' : `#L${String(line)}`}`,
  };
}

const REST = 'The log of this run has them all.';
