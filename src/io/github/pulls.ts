import { z } from 'zod';

import type { GitHub } from './client.js';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

export interface PullRequest {
  readonly headSha: string;
  readonly author: string;
  readonly isOpen: boolean;
}

const pullRequest = z
  .object({ head: z.object({ sha }), user: z.object({ login: z.string() }).nullish(), state: z.string() })
  .transform((answer): PullRequest => ({ headSha: answer.head.sha, author: answer.user?.login ?? '', isOpen: answer.state === 'open' }));

/** A pull request as it is now, which may be newer than the run. Needs `pull-requests: read`. */
export function readPullRequest(github: GitHub, pullNumber: number): Promise<PullRequest> {
  return github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pullNumber }, pullRequest);
}

/** A review as GitHub lists it. `commit` is what the reviewer looked at; null after that commit is gone. */
export interface Review {
  readonly author: string;
  readonly state: string;
  readonly commit: string | null;
}

const review = z
  .object({ user: z.object({ login: z.string() }).nullish(), state: z.string(), commit_id: z.string().nullish() })
  .transform((answer): Review => ({ author: answer.user?.login ?? '', state: answer.state, commit: answer.commit_id ?? null }));

/** All reviews of a pull request in the order in which they were given. Needs `pull-requests: read`. */
export function listReviews(github: GitHub, pullNumber: number): Promise<Review[]> {
  return github.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: pullNumber }, review);
}

/** The logins in a team, those of its child teams too. Needs a token that may read the organisation's members, which the workflow's own may not. */
export async function listTeamMembers(github: GitHub, organisation: string, team: string): Promise<string[]> {
  const member = z.object({ login: z.string() });
  const members = await github.list('GET /orgs/{org}/teams/{team_slug}/members', { org: organisation, team_slug: team }, member);
  return members.map(({ login }) => login);
}

const comparison = z.object({ merge_base_commit: z.object({ sha }) });

/** The merge base of two commits or branches. Needs `contents: read`. */
export async function readMergeBase(github: GitHub, base: string, head: string): Promise<string> {
  const basehead = `${base}...${head}`;
  const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead, per_page: 1, page: 2 }, comparison);
  return answer.merge_base_commit.sha;
}
