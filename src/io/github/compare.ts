import { z } from 'zod';

import { GitHubError, type GitHub } from './client.js';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const comparison = z.object({ merge_base_commit: z.object({ sha }) });

/** The merge base of two commits or branches. Needs `contents: read`. */
export async function readMergeBase(github: GitHub, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`;
  const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead, per_page: 1, page: 2 }, comparison);
  return answer.merge_base_commit.sha;
}

export interface ComparedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
}

const commits = z.object({
  total_commits: z.int(),
  commits: z.array(
    z.object({ sha, parents: z.array(z.object({ sha })) }).transform((commit): ComparedCommit => ({
      sha: commit.sha,
      parents: commit.parents.map((parent) => parent.sha),
    })),
  ),
});
/** Commits of one answer; a merge queue holds far fewer. */
const MAX_COMMITS = 100;

/** The commits that one commit has and the other has not. Needs `contents: read`. Throws GitHubError for more than {@link MAX_COMMITS}. */
export async function readCommitsBetween(github: GitHub, base: string, head: string): Promise<readonly ComparedCommit[]> {
  const basehead = `${base}...${head}`;
  const answer = await github.request(
    'GET /repos/{owner}/{repo}/compare/{basehead}',
    { basehead, per_page: MAX_COMMITS, page: 1 },
    commits,
  );
  if (answer.total_commits > answer.commits.length) throw new GitHubError(`${basehead} has more than ${String(MAX_COMMITS)} commits`, 0);
  return answer.commits;
}
