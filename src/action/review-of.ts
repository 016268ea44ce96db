import type { CheckRequest } from '../gate/request.js';
import type { ActionSides, ConnectGitHub } from '../io/github/base.js';
import { GitHubError, type GitHub } from '../io/github/client.js';
import { listReviews, listTeamMembers, readPullRequest } from '../io/github/pulls.js';
import type { Approvers } from '../skills/policy/skill-policy.js';
import type { ActionEvent } from './event.js';
import { approvalsByApprovers, isCommitOfPull, parseTeam, parseUser, standingApprovals, type ReviewedPull } from './reviews.js';
import { annotateRun, type ActionWorld } from './world.js';

/**
 * Who approved the checked commit, as the gate asks for it; undefined where there is no pull request to have been reviewed.
 * What GitHub does not tell approves nothing, and a warning names the permission.
 */
export function reviewOfEvent(
  event: ActionEvent,
  checked: Pick<ActionSides, 'headCommit' | 'headParents'>,
  connect: ConnectGitHub,
  world: ActionWorld,
): CheckRequest['reviewOf'] {
  if (event.kind !== 'pull-request' && event.kind !== 'merge-group') return undefined;
  const parents = event.kind === 'pull-request' ? checked.headParents : [];
  if (!isCommitOfPull(checked.headCommit, parents, event.headSha)) return undefined;
  return async (approvers) => {
    const github = await connect();
    if (github === undefined) return undefined;
    try {
      return await findReviewers(github, event, approvers, world);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const remedy = error.isRefusal ? 'grant pull-requests: read' : error.message;
      annotateRun(world, 'warning', `Reviews were not taken into account: ${remedy}.`);
      return undefined;
    }
  };
}

async function findReviewers(
  github: GitHub,
  event: Extract<ActionEvent, { kind: 'pull-request' | 'merge-group' }>,
  approvers: Approvers,
  world: ActionWorld,
): Promise<string | undefined> {
  const number = event.kind === 'pull-request' ? event.number : event.pullNumber;
  if (number === undefined) return undefined;
  // A pull request that is pushed to leaves the merge queue, so its head is still the one that was queued.
  const pull: ReviewedPull = event.kind === 'pull-request' ? event : await readPullRequest(github, number);
  const standing = standingApprovals(await listReviews(github, number), pull);
  const people = approvers.users.flatMap((text) => parseUser(text) ?? []);
  const byPeople = approvalsByApprovers(standing, people);
  if (standing.length === 0 || byPeople.length > 0) return byPeople[0];
  for (const text of approvers.teams) {
    const team = parseTeam(text, github.repository.owner);
    const members = team === undefined ? undefined : await membersOrNone(github, team, world);
    const [member] = approvalsByApprovers(standing, members ?? []);
    if (member !== undefined) return member;
  }
  return undefined;
}

async function membersOrNone(
  github: GitHub,
  team: { readonly organisation: string; readonly team: string },
  world: ActionWorld,
): Promise<string[] | undefined> {
  try {
    return await listTeamMembers(github, team.organisation, team.team);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const name = `${team.organisation}/${team.team}`;
    const remedy = error.isRefusal
      ? "the token must be one that may read the organisation's members, which the workflow's own may not"
      : error.message;
    annotateRun(world, 'warning', `The members of the approvers' team ${name} could not be read: ${remedy}.`);
    return undefined;
  }
}
