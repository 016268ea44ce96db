import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { parseEvent } from '../../src/action/event.js';
import { reviewOfEvent } from '../../src/action/review-of.js';
import type { ActionWorld } from '../../src/action/world.js';
import { connectGitHub, type GitHub } from '../../src/io/github/client.js';
import { readRunnerEnvironment } from '../../src/io/runner/environment.js';
import { GitHubServer } from './support/github-server.js';
import { pullPayload } from './support/payloads.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
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
  Object.assign(server.state, { reviews: [{ user: { login: 'Ada' }, state: 'APPROVED', commit_id: HEAD }], teams: {}, failures: [] });
});

function ask(event: typeof PULL, users: readonly string[], teams: readonly string[] = []): Promise<string | undefined> | undefined {
  const headCommit = event.kind === 'merge-group' ? event.headSha : HEAD;
  return reviewOfEvent(event, { headCommit, headParents: [] }, () => Promise.resolve(github), world)?.({ users, teams });
}

describe('who approved the checked commit', () => {
  it('is a person whom the policy names', async () => {
    await expect(ask(PULL, ['@ada'])).resolves.toBe('Ada');
    await expect(ask(PULL, ['bob'])).resolves.toBeUndefined();
  });

  it('is a member of a team that the policy names', async () => {
    server.state.teams['org/security'] = ['cid', 'ada'];
    server.state.teams['o/local'] = ['ada'];
    await expect(ask(PULL, [], ['@org/security'])).resolves.toBe('Ada');
    await expect(ask(PULL, [], ['local'])).resolves.toBe('Ada');
  });

  it('is nobody where the token may not read the team, and a warning says which token could', async () => {
    await expect(ask(PULL, [], ['org/security'])).resolves.toBeUndefined();
    expect(log).toContain('::warning');
    expect(log).toContain('org/security');
  });

  it('is nobody where the token may not read reviews, and a warning names the permission', async () => {
    server.state.failures.push({ route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', status: 403 });
    await expect(ask(PULL, ['ada'])).resolves.toBeUndefined();
    expect(log).toContain('grant pull-requests: read');
  });

  it('is told for a merge group by the reviews of its pull request', async () => {
    server.state.pull = { headSha: HEAD, author: 'mallory' };
    const payload = {
      merge_group: { base_sha: BASE, head_sha: 'c'.repeat(40), head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${BASE}` },
    };
    const group = parseEvent('merge_group', JSON.stringify(payload));
    await expect(ask(group, ['ada'])).resolves.toBe('Ada');
    server.state.pull = { headSha: 'd'.repeat(40), author: 'mallory' };
    await expect(ask(group, ['ada'])).resolves.toBeUndefined();
    server.state.pull = { headSha: HEAD, author: 'ada' };
    await expect(ask(group, ['ada'])).resolves.toBeUndefined();
  });

  it('is not asked where there is no pull request, and is nobody without a token', async () => {
    expect(ask(parseEvent('schedule', undefined), ['ada'])).toBeUndefined();
    await expect(
      reviewOfEvent(PULL, { headCommit: HEAD, headParents: [] }, () => Promise.resolve(undefined), world)?.({ users: ['ada'], teams: [] }),
    ).resolves.toBeUndefined();
  });

  it('is not asked where another commit than the reviewed one is checked', () => {
    const asked = (headCommit: string, headParents: readonly string[]): unknown =>
      reviewOfEvent(PULL, { headCommit, headParents }, () => Promise.resolve(github), world);
    expect(asked('c'.repeat(40), [BASE, HEAD])).toBeDefined();
    expect(asked('c'.repeat(40), [HEAD])).toBeUndefined();
    expect(asked('c'.repeat(40), [HEAD, BASE])).toBeUndefined();
    expect(asked('c'.repeat(40), [])).toBeUndefined();
  });
});
