import { z } from 'zod';

import type { GitHub } from './client.js';

/** A comment on a pull request (REST: issue comments). */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly byBot: boolean;
}

const comment = z
  .object({
    id: z.int().positive(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
  })
  .transform((answer): IssueComment => ({
    id: answer.id,
    body: answer.body ?? '',
    author: answer.user?.login ?? '',
    byBot: answer.user?.type === 'Bot',
  }));
const written = z.object({ id: z.int().positive() });

/** All comments of a pull request, oldest first. Needs `pull-requests: read`. */
export function listComments(github: GitHub, pullNumber: number): Promise<IssueComment[]> {
  return github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pullNumber }, comment);
}

/** Needs `pull-requests: write`. */
export async function createComment(github: GitHub, pullNumber: number, body: string): Promise<void> {
  await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pullNumber, body }, written);
}

/** Needs `pull-requests: write`. */
export async function updateComment(github: GitHub, commentId: number, body: string): Promise<void> {
  await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: commentId, body }, written);
}
