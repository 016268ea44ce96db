import type { ReviewConsent } from '../gate/reviews/consent.js';
import type { AskReviews } from '../gate/reviews/settle-by-review.js';
import type { ConnectGitHub } from '../io/github/base.js';
import { GitHubError, type GitHub } from '../io/github/client.js';
import { readEditors } from '../io/github/edits.js';
import { listLineComments, listReviews, listTeamMembers } from '../io/github/pulls.js';
import type { ApproverGroup } from '../skills/policy/skill-policy.js';
import type { ActionEvent } from './event.js';
import { isReviewedCommit, pullsOf, type CheckedCommit, type ReviewedEvent, type ReviewedPulls } from './reviewed-pulls.js';
import { consentsBy, isCandidate, parseTeam, parseUser, standingConsents } from './reviews.js';
import { annotateRun, say, type ActionWorld } from './world.js';

/**
 * What approvers consented to in reviews of the checked commit, as the gate asks for it; undefined where there is no pull
 * request to have been reviewed. What GitHub does not tell approves nothing, and a warning names the permission.
 */
export function reviewsOfEvent(
  event: ActionEvent,
  checked: CheckedCommit,
  connect: ConnectGitHub,
  world: ActionWorld,
): AskReviews | undefined {
  if (event.kind !== 'pull-request' && event.kind !== 'merge-group') return undefined;
  if (!isReviewedCommit(checked, event)) return undefined;
  let standing: Promise<readonly ReviewConsent[]> | undefined;
  const teams = new Map<string, Promise<readonly string[]>>();
  return async (group) => {
    const github = await connect();
    if (github === undefined) return [];
    standing ??= withoutRefusal(() => allStanding(github, event, checked, world), world);
    return consentsOfGroup(await standing, group, (team) => {
      const members = teams.get(team) ?? membersOrNone(github, team, world);
      teams.set(team, members);
      return members;
    });
  };
}

async function withoutRefusal(read: () => Promise<ReviewConsent[]>, world: ActionWorld): Promise<ReviewConsent[]> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const remedy = error.isRefusal ? 'grant pull-requests: read' : error.message;
    annotateRun(world, 'warning', `Reviews were not taken into account: ${remedy}.`);
    return [];
  }
}

async function allStanding(github: GitHub, event: ReviewedEvent, checked: CheckedCommit, world: ActionWorld): Promise<ReviewConsent[]> {
  const reviewed = await pullsOf(github, event, checked);
  if (reviewed.pulls.length === 0) say(world, 'no reviews were taken into account: the merge group does not tell its pull requests');
  const consents: ReviewConsent[] = [];
  for (const pull of reviewed.pulls) {
    const reviews = await listReviews(github, pull.number);
    const candidates = reviews.filter((review) => isCandidate(review, pull));
    if (candidates.length === 0) continue;
    const comments = await listLineComments(github, pull.number);
    const nodeIds = candidates.flatMap(({ id, nodeId }) => [nodeId, ...(comments.get(id) ?? []).map((comment) => comment.nodeId)]);
    consents.push(...standingConsents(reviews, { comments, editors: await readEditors(github, nodeIds) }, pull));
  }
  return reviewed.source === 'one' ? consents : onlyNamed(consents, reviewed, world);
}

/**
 * What is named is known to be meant, wherever in the group it comes from; a plain approval is of its own pull request
 * alone. Threat: who wrote one of them approves it through the review of another.
 */
function onlyNamed(all: readonly ReviewConsent[], { pulls }: ReviewedPulls, world: ActionWorld): ReviewConsent[] {
  const authors = new Set(pulls.map(({ author }) => author.toLowerCase()));
  const consents = all.filter(({ by }) => !authors.has(by.toLowerCase()));
  const named = consents.filter(({ means }) => means.kind === 'named');
  if (named.length < consents.length)
    say(world, `the merge group holds ${String(pulls.length)} pull requests, so that only reviews count which name what they approve`);
  return named;
}

/** Teams are asked for only where the people who are named do not account for all that was said. */
async function consentsOfGroup(
  standing: readonly ReviewConsent[],
  group: ApproverGroup,
  membersOf: (team: string) => Promise<readonly string[]>,
): Promise<readonly ReviewConsent[]> {
  const logins = group.users.flatMap((text) => parseUser(text) ?? []);
  for (const team of group.teams) {
    if (consentsBy(standing, logins).length === standing.length) break;
    logins.push(...(await membersOf(team)));
  }
  return consentsBy(standing, logins);
}

async function membersOrNone(github: GitHub, text: string, world: ActionWorld): Promise<readonly string[]> {
  const team = parseTeam(text, github.repository.owner);
  if (team === undefined) return [];
  try {
    return await listTeamMembers(github, team.organisation, team.team);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const name = `${team.organisation}/${team.team}`;
    const remedy = error.isRefusal
      ? "the token must be one that may read the organisation's members, which the workflow's own may not"
      : error.message;
    annotateRun(world, 'warning', `The members of the approvers' team ${name} could not be read: ${remedy}.`);
    return [];
  }
}
