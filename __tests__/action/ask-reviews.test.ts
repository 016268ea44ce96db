import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { reviewsOfEvent } from '../../src/action/ask-reviews.js';
import { parseEvent } from '../../src/action/event.js';
import type { CheckedCommit } from '../../src/action/reviewed-pulls.js';
import type { ActionWorld } from '../../src/action/world.js';
import { connectGitHub, type GitHub } from '../../src/io/github/client.js';
import { readRunnerEnvironment } from '../../src/io/runner/environment.js';
import { Origin } from './support/git-origin.js';
import { GitHubServer, type PlayedReview } from './support/github-server.js';
import { pullPayload } from './support/payloads.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const NAME = '0123456789ab';
const PULL = parseEvent('pull_request', JSON.stringify(pullPayload({ head: HEAD, base: BASE })));

let server: GitHubServer;
let github: GitHub;
let log: string;
const world: ActionWorld = { variables: {}, now: () => new Date(0), random: () => 'r', out: (text) => void (log += text) };

beforeAll(async () => {
  server = new GitHubServer();
  const url = await server.start();
  github = await connectGitHub('t0ken', readRunnerEnvironment({ GITHUB_WORKSPACE: '/', GITHUB_API_URL: url }), { owner: 'o', name: 'r' });
});

afterAll(async () => {
  expect(server.violations).toEqual([]);
  await server.stop();
});

beforeEach(() => {
  log = '';
  server.exchanges.length = 0;
  Object.assign(server.state, {
    reviews: [approval('Ada')],
    reviewsOf: {},
    lineComments: [],
    editors: {},
    teams: {},
    pulls: {},
    failures: [],
  });
});

function approval(login: string, body = '', commit = HEAD): PlayedReview {
  return { user: { login }, state: 'APPROVED', commit_id: commit, body };
}

async function ask(
  event: typeof PULL,
  users: readonly string[],
  teams: readonly string[] = [],
  checked?: CheckedCommit,
): Promise<string[]> {
  const consents = await reviewsOfEvent(
    event,
    checked ?? { headCommit: HEAD, headParents: [] },
    () => Promise.resolve(github),
    world,
  )?.({
    users,
    teams,
  });
  return (consents ?? []).map(({ by, means }) => `${by}: ${means.kind === 'named' ? means.names.join(' ') : means.kind}`);
}

describe('who approved the checked commit', () => {
  it('is a person whom the policy names', async () => {
    expect(await ask(PULL, ['@ada'])).toEqual(['Ada: unnamed']);
    expect(await ask(PULL, ['bob'])).toEqual([]);
  });

  it('is a member of a team that the policy names', async () => {
    server.state.teams['org/security'] = ['cid', 'ada'];
    server.state.teams['o/local'] = ['ada'];
    expect(await ask(PULL, [], ['@org/security'])).toEqual(['Ada: unnamed']);
    expect(await ask(PULL, [], ['local'])).toEqual(['Ada: unnamed']);
  });

  it('is told with what the review names, in its text or in a comment on a line', async () => {
    server.state.reviews = [approval('Ada', `/vaultgate approve ${NAME}`), { ...approval('bob'), id: 77 }];
    server.state.lineComments = [{ pull_request_review_id: 77, body: '/vaultgate approve ba9876543210' }];
    expect(await ask(PULL, ['ada', 'bob'])).toEqual([`Ada: ${NAME}`, 'bob: ba9876543210']);
  });

  it('is nobody by a review that somebody else edited, in its text or in a comment on a line, and is by one that the reviewer edited', async () => {
    server.state.reviews = [{ ...approval('Ada', '/vaultgate approve all'), id: 7 }];
    server.state.lineComments = [{ pull_request_review_id: 7, body: 'Fine.' }];
    for (const [node, editor, told] of [
      ['PRR_7', 'mallory', 'Ada: edited'],
      ['PRRC_0', 'mallory', 'Ada: edited'],
      ['PRR_7', 'ada', 'Ada: all'],
    ] as const) {
      server.state.editors = { [node]: editor };
      expect(await ask(PULL, ['ada'])).toEqual([told]);
    }
  });

  it('is nobody where it cannot be had who edited the review', async () => {
    server.state.failures.push({ route: 'POST /graphql', status: 403 });
    expect(await ask(PULL, ['ada'])).toEqual([]);
    expect(log).toContain('Reviews were not taken into account');
  });

  it('is found behind more than a hundred other reviews', async () => {
    server.state.reviews = [
      ...Array.from({ length: 230 }, (_, index) => ({ user: { login: `u${String(index)}` }, state: 'COMMENTED', commit_id: HEAD })),
      approval('Ada'),
    ];
    expect(await ask(PULL, ['ada'])).toEqual(['Ada: unnamed']);
  });

  it('is nobody where the token may not read the team, and a warning says which token could', async () => {
    expect(await ask(PULL, [], ['org/security'])).toEqual([]);
    expect(log).toContain('::warning');
    expect(log).toContain('org/security');
  });

  it('is nobody where the token may not read reviews, and a warning names the permission', async () => {
    server.state.failures.push({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', status: 403 });
    expect(await ask(PULL, ['ada'])).toEqual([]);
    expect(log).toContain('grant pull-requests: read');
  });

  it('is nobody where the comments on lines cannot be read, since they might say less than everything', async () => {
    server.state.failures.push({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', status: 403 });
    expect(await ask(PULL, ['ada'])).toEqual([]);
    expect(log).toContain('grant pull-requests: read');
  });

  it('is asked of GitHub once, however many groups are asked about', async () => {
    server.state.teams['o/data'] = ['bob'];
    const reviews = reviewsOfEvent(PULL, { headCommit: HEAD, headParents: [] }, () => Promise.resolve(github), world);
    for (const group of [
      { users: ['ada'], teams: [] },
      { users: [], teams: ['data'] },
      { users: ['cid'], teams: ['data'] },
    ])
      await reviews?.(group);
    expect(server.exchanges.map(({ address }) => address)).toEqual([
      '/repos/o/r/pulls/1/reviews',
      '/repos/o/r/pulls/1/comments',
      '/graphql',
      '/orgs/o/teams/data/members',
    ]);
  });

  it('is not asked where there is no pull request, and is nobody without a token', async () => {
    expect(
      reviewsOfEvent(parseEvent('schedule', undefined), { headCommit: HEAD, headParents: [] }, () => Promise.resolve(github), world),
    ).toBeUndefined();
    const reviews = reviewsOfEvent(PULL, { headCommit: HEAD, headParents: [] }, () => Promise.resolve(undefined), world);
    await expect(reviews?.({ users: ['ada'], teams: [] })).resolves.toEqual([]);
  });

  it('is not asked where another commit than the reviewed one is checked', () => {
    const asked = (headCommit: string, headParents: readonly string[]): unknown =>
      reviewsOfEvent(PULL, { headCommit, headParents }, () => Promise.resolve(github), world);
    expect(asked('c'.repeat(40), [BASE, HEAD])).toBeDefined();
    expect(asked('c'.repeat(40), [HEAD])).toBeUndefined();
    expect(asked('c'.repeat(40), [HEAD, BASE])).toBeUndefined();
    expect(asked('c'.repeat(40), [])).toBeUndefined();
  });
});

describe('who approved a merge group', () => {
  let origin: Origin;
  let base: string;
  let heads: readonly [string, string];

  beforeAll(() => {
    origin = new Origin();
    base = origin.commit('main', { 'a.txt': 'a\n' });
    heads = [origin.commit('one', { 'one.txt': '1\n' }), origin.commit('two', { 'two.txt': '2\n' })];
    server.state.bare = origin.bare;
  });

  afterAll(() => {
    origin.remove();
  });

  /** Asks for the approvers ada and bob about the group whose branch is named after the second pull request. */
  function askGroup(head: string, parents: readonly string[]): Promise<string[]> {
    const headRef = `refs/heads/gh-readonly-queue/main/pr-2-${base}`;
    const event = parseEvent('merge_group', JSON.stringify({ merge_group: { base_sha: base, head_sha: head, head_ref: headRef } }));
    return ask(event, ['ada', 'bob'], [], { headCommit: head, headParents: parents });
  }

  function played(over: { readonly authors?: readonly [string, string]; readonly commits?: number } = {}): void {
    const [one, two] = over.authors ?? ['mallory', 'eve'];
    server.state.pulls = {
      1: { headSha: heads[0], author: one },
      2: { headSha: heads[1], author: two, commits: over.commits ?? 1 },
    };
  }

  it('is who approved its pull request, merged or squashed', async () => {
    played();
    server.state.reviewsOf = { 2: [approval('ada', '', heads[1])] };
    expect(await askGroup('c'.repeat(40), [base, heads[1]])).toEqual(['ada: unnamed']);
    expect(await askGroup('c'.repeat(40), [base])).toEqual(['ada: unnamed']);
  });

  it('is nobody where the merge is of another head, the review of an older one, or the reviewer the author', async () => {
    played({ authors: ['mallory', 'ada'] });
    server.state.reviewsOf = { 2: [approval('ada', '', heads[1]), approval('bob', '', HEAD)] };
    expect(await askGroup('c'.repeat(40), [base, heads[1]])).toEqual([]);
    server.state.reviewsOf = { 2: [approval('bob', '', heads[1])] };
    expect(await askGroup('c'.repeat(40), [base, heads[0]])).toEqual([]);
  });

  it('of several pull requests is who named what is approved, in whichever of them, and nobody by a plain approval', async () => {
    played();
    const first = origin.merge(base, heads[0]);
    const second = origin.merge(first, heads[1]);
    server.state.reviewsOf = { 1: [approval('ada', `/vaultgate approve ${NAME}`, heads[0])], 2: [approval('bob', '', heads[1])] };
    expect(await askGroup(second, [first, heads[1]])).toEqual([`ada: ${NAME}`]);
    expect(log).toContain('holds 2 pull requests');
  });

  it('of several pull requests is never the author of one of them', async () => {
    played({ authors: ['mallory', 'ada'] });
    const first = origin.merge(base, heads[0]);
    const second = origin.merge(first, heads[1]);
    server.state.reviewsOf = { 1: [approval('ada', `/vaultgate approve ${NAME}`, heads[0])] };
    expect(await askGroup(second, [first, heads[1]])).toEqual([]);
  });

  it('that is one rebased pull request is who approved it; of squashed ones, which tell nothing, it is nobody', async () => {
    const first = origin.commit('rebased', { 'x.txt': 'x\n' });
    const second = origin.commit('rebased', { 'y.txt': 'y\n' });
    server.state.reviewsOf = { 2: [approval('ada', `/vaultgate approve ${NAME}`, heads[1])] };
    played({ commits: 2 });
    expect(await askGroup(second, [first])).toEqual([`ada: ${NAME}`]);
    played({ commits: 1 });
    expect(await askGroup(second, [first])).toEqual([]);
    expect(log).toContain('does not tell its pull requests');
  });
});
