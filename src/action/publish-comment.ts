import { createComment, listComments, updateComment, type IssueComment } from '../io/github/comments.js';
import { GitHubError, type GitHub } from '../io/github/client.js';
import { readPullRequest } from '../io/github/pulls.js';
import type { Report } from '../report/report.js';
import { markerPrefix, ownComment, planComment, type CommentContext } from './comment-plan.js';
import type { PublishSettings } from './action-settings.js';
import type { PullRequestEvent } from './event.js';
import { linksOf } from './links.js';
import type { Publication } from './publish.js';
import { annotateRun, say, type ActionWorld } from './world.js';

/**
 * Keeps the one comment on the pull request true: one request to list, at most one to write. A refusal is one warning that
 * names the permission, and a line of the log
 * from a fork, where the token can only read, and where nobody asked for the comment.
 */
export async function publishComment(publication: Publication, world: ActionWorld): Promise<void> {
  const { event, report, settings, environment, sides } = publication;
  if (event.kind !== 'pull-request' || settings.comment === 'never') return;
  const context: CommentContext = {
    id: settings.id,
    mode: settings.comment,
    headSha: event.headSha,
    runId: environment.runId,
    runAttempt: environment.runAttempt,
    judgedAt: publication.judgedAt,
    links: linksOf(environment, sides.headCommit, sides.prefix),
  };
  const github = await publication.connect();
  if (github === undefined) return;
  try {
    await upsertComment(github, event, report, context);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const isDue = planComment(report, undefined, context).kind === 'create';
    sayRefusal(error, event, isDue ? settings.commentWish : 'not-due', world);
  }
}

async function upsertComment(github: GitHub, event: PullRequestEvent, report: Report, context: CommentContext): Promise<void> {
  const existing = await findOwnComment(github, event.number, context.id);
  const plan = planComment(report, existing, context);
  if (plan.kind === 'nothing' || !(await isCurrent(github, event))) return;
  if (plan.kind === 'create') await createComment(github, event.number, plan.body);
  else await updateComment(github, plan.id, plan.body);
}

async function findOwnComment(github: GitHub, pullNumber: number, id: string): Promise<IssueComment | undefined> {
  const marked = (await listComments(github, pullNumber)).filter((comment) => comment.body.startsWith(markerPrefix(id)));
  return marked.length === 0 ? undefined : ownComment(marked, id, await github.viewer());
}

/** Another push may have come while this run judged; its own run will tell what is true then. */
async function isCurrent(github: GitHub, event: PullRequestEvent): Promise<boolean> {
  return (await readPullRequest(github, event.number)).headSha === event.headSha;
}

const GRANT = 'grant pull-requests: write, or set comment to never';

function sayRefusal(
  error: GitHubError,
  event: PullRequestEvent,
  comment: PublishSettings['commentWish'] | 'not-due',
  world: ActionWorld,
): void {
  if (event.fromFork && error.isRefusal) {
    say(world, 'no comment: the token of a pull request from a fork can only read; the job summary has the report');
  } else if (comment === 'not-due') {
    say(world, `the comment was not looked up: ${error.message}`);
  } else if (!error.isRefusal) {
    annotateRun(world, 'warning', `The comment on the pull request could not be written: ${error.message}`);
  } else if (comment === 'asked') {
    annotateRun(world, 'warning', `The comment on the pull request could not be written: ${GRANT}.`);
  } else {
    say(world, `no comment, since the token may not write one (${GRANT}); the job summary has the report`);
  }
}
