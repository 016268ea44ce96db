import { z } from 'zod';

import type { GitHub } from './client.js';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly author: string;
  /** How many commits it has; undefined where a list leaves that out. */
  readonly commitCount: number | undefined;
}

const user = z.object({ login: z.string() }).nullish();
const pullRequest = z
  .object({ number: z.int().positive(), head: z.object({ sha }), user, commits: z.int().optional() })
  .transform((answer): PullRequest => ({
    number: answer.number,
    headSha: answer.head.sha,
    author: answer.user?.login ?? '',
    commitCount: answer.commits,
  }));

/** A pull request as it is now, which may be newer than the run. Needs `pull-requests: read`. */
export function readPullRequest(github: GitHub, pullNumber: number): Promise<PullRequest> {
  return github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: pullNumber }, pullRequest);
}

/** The pull requests that a commit belongs to. Needs `pull-requests: read`. */
export function listPullsOfCommit(github: GitHub, commit: string): Promise<PullRequest[]> {
  return github.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: commit }, pullRequest);
}

/** A review as GitHub lists it. `commit` is what the reviewer looked at; null after that commit is gone. */
export interface Review {
  readonly id: number;
  /** The id by which GraphQL knows it. */
  readonly nodeId: string;
  readonly author: string;
  readonly state: string;
  readonly commit: string | null;
  /** Markdown that the reviewer wrote. */
  readonly body: string;
}

const review = z
  .object({
    id: z.int().positive(),
    node_id: z.string(),
    user,
    state: z.string(),
    commit_id: z.string().nullish(),
    body: z.string().nullish(),
  })
  .transform((answer): Review => ({
    id: answer.id,
    nodeId: answer.node_id,
    author: answer.user?.login ?? '',
    state: answer.state,
    commit: answer.commit_id ?? null,
    body: answer.body ?? '',
  }));

/** All reviews of a pull request in the order in which they were given. Needs `pull-requests: read`. */
export function listReviews(github: GitHub, pullNumber: number): Promise<Review[]> {
  return github.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: pullNumber }, review);
}

/** A comment on a line, made in a review. */
export interface LineComment {
  readonly nodeId: string;
  /** Markdown that the reviewer wrote. */
  readonly body: string;
}

const lineComment = z.object({ node_id: z.string(), pull_request_review_id: z.int().nullish(), body: z.string().nullish() });

/** The comments on lines of a pull request, by the id of the review that they were made in. Needs `pull-requests: read`. */
export async function listLineComments(github: GitHub, pullNumber: number): Promise<ReadonlyMap<number, readonly LineComment[]>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
  const comments = new Map<number, LineComment[]>();
  for (const { node_id: nodeId, pull_request_review_id: id, body } of await github.list(route, { pull_number: pullNumber }, lineComment)) {
    if (typeof id === 'number') comments.set(id, [...(comments.get(id) ?? []), { nodeId, body: body ?? '' }]);
  }
  return comments;
}

/** The logins in a team, those of its child teams too. Needs a token that may read the organisation's members, which the workflow's own may not. */
export async function listTeamMembers(github: GitHub, organisation: string, team: string): Promise<string[]> {
  const member = z.object({ login: z.string() });
  const members = await github.list('GET /orgs/{org}/teams/{team_slug}/members', { org: organisation, team_slug: team }, member);
  return members.map(({ login }) => login);
}
