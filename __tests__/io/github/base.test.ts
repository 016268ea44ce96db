import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { planBase } from '../../../src/action/base-plan.js';
import { parseEvent } from '../../../src/action/event.js';
import { openActionSides, type ActionSides } from '../../../src/io/github/base.js';
import { connectGitHub, type GitHub } from '../../../src/io/github/client.js';
import { readRunnerEnvironment } from '../../../src/io/runner/environment.js';
import type { Snapshot } from '../../../src/io/snapshot.js';
import { git, Origin } from '../../action/support/git-origin.js';
import { GitHubServer } from '../../action/support/github-server.js';

const NO_TOKEN = (): Promise<undefined> => Promise.resolve(undefined);

let origin: Origin;
let first: string;

beforeEach(() => {
  origin = new Origin();
  first = origin.commit('main', { 'backlog.txt': 'old\n', 'shared.txt': 'one\n' });
});

afterEach(() => {
  origin.remove();
});

function pathsOf(snapshot: Snapshot | undefined): string[] {
  return (snapshot?.entries() ?? []).map((entry) => entry.path);
}

function textOf(snapshot: Snapshot | undefined, path: string): string | undefined {
  const content = snapshot?.read(path);
  return content?.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : undefined;
}

/** What the head has that the base has not, or has differently. */
function changesOf(sides: ActionSides): string[] {
  return pathsOf(sides.head).filter((path) => textOf(sides.head, path) !== textOf(sides.base, path));
}

function pullRequest(pull: { readonly head: string; readonly base: string }): string {
  return JSON.stringify({
    pull_request: {
      number: 1,
      head: { sha: pull.head, repo: { full_name: 'o/r' } },
      base: { sha: pull.base, ref: 'main', repo: { full_name: 'o/r' } },
      user: { login: 'mallory' },
    },
  });
}

function open(
  folder: string,
  name: string | undefined,
  payload: string | undefined,
  sha: string,
  connect: () => Promise<GitHub | undefined> = NO_TOKEN,
  input?: string,
): Promise<ActionSides> {
  return openActionSides(folder, planBase(input, parseEvent(name, payload), sha), connect);
}

function push(values: Record<string, unknown>): string {
  return JSON.stringify({ ref: 'refs/heads/main', repository: { default_branch: 'main' }, ...values });
}

describe('the base of a pull request', () => {
  it.each(['pull_request', 'pull_request_review'])(
    'is the first parent of the merge commit of a checkout one commit deep (%s)',
    async (name) => {
      origin.commit('topic', { 'new.txt': 'new\n' });
      const tip = origin.commit('main', { 'by-others.txt': 'merged meanwhile\n' });
      const pull = origin.openPull(1, 'topic');
      const folder = origin.checkout(pull.merge);
      const sides = await open(folder, name, pullRequest({ head: pull.head, base: first }), pull.merge);
      expect(sides.baseCommit).toBe(tip);
      expect(changesOf(sides)).toEqual(['new.txt']);
      expect(sides.rulesFrom).toBe('base');
    },
  );

  it('is fetched as exactly one commit', async () => {
    origin.commit('main', { 'backlog.txt': 'newer\n' });
    origin.commit('topic', { 'new.txt': 'new\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = origin.checkout(pull.merge);
    await open(folder, 'pull_request', pullRequest(pull), pull.merge);
    expect(git(folder, 'rev-list', '--count', pull.base)).toBe('1');
  });

  it('leaves a full clone full', async () => {
    origin.commit('topic', { 'new.txt': 'new\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = origin.checkout(pull.merge, 0);
    const sides = await open(folder, 'pull_request', pullRequest(pull), pull.merge);
    expect(changesOf(sides)).toEqual(['new.txt']);
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it.each([1, 0])('is the merge base when the head itself is checked out (depth %d), without a token', async (depth) => {
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    origin.commit('main', { 'by-others.txt': 'merged meanwhile\n' });
    const pull = origin.openPull(1, 'topic');
    const sides = await open(origin.checkout(head, depth), 'pull_request', pullRequest(pull), pull.merge);
    expect(sides.baseCommit).toBe(first);
    expect(changesOf(sides)).toEqual(['new.txt']);
  });

  it('is not taken from the parents of some other merge commit', async () => {
    const side = origin.commit('side', { 'side.txt': 'side\n' });
    const tip = origin.commit('main', { 'main.txt': 'main\n' });
    const crafted = origin.merge(side, tip);
    origin.setBranch('topic', crafted);
    const pull = origin.openPull(1, 'topic');
    const sides = await open(origin.checkout(crafted, 0), 'pull_request', pullRequest(pull), crafted);
    expect(sides.baseCommit).toBe(tip);
    expect(changesOf(sides)).toEqual(['side.txt']);
  });

  it('is what it was opened against when a re-run comes after the merge', async () => {
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    const pull = origin.openPull(1, 'topic');
    origin.setBranch('main', pull.merge);
    const sides = await open(origin.checkout(head, 0), 'pull_request', pullRequest(pull), pull.merge);
    expect(sides.baseCommit).toBe(first);
    expect(changesOf(sides)).toEqual(['new.txt']);
  });

  it('follows files that the change renames', async () => {
    origin.commit('topic', { 'backlog.txt': null, 'moved/backlog.txt': 'old\n' });
    const pull = origin.openPull(1, 'topic');
    const sides = await open(origin.checkout(pull.merge), 'pull_request', pullRequest(pull), pull.merge);
    expect([...sides.renames]).toEqual([['moved/backlog.txt', 'backlog.txt']]);
  });

  it('maps a checked sub-directory to the same one', async () => {
    origin.commit('main', { 'team/a.txt': 'a\n' });
    origin.commit('topic', { 'team/b.txt': 'b\n', 'elsewhere.txt': 'x\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = join(origin.checkout(pull.merge), 'team');
    const sides = await open(folder, 'pull_request', pullRequest(pull), pull.merge);
    expect(pathsOf(sides.head)).toEqual(['a.txt', 'b.txt']);
    expect(pathsOf(sides.base)).toEqual(['a.txt']);
    expect(sides.prefix).toBe('team/');
  });

  it('has its files also in a clone without blobs', async () => {
    origin.commit('main', { 'backlog.txt': 'newer\n' });
    origin.commit('topic', { 'backlog.txt': 'changed\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = join(origin.folder, 'partial');
    git(origin.folder, 'clone', '--quiet', '--no-local', '--filter=blob:none', '--no-checkout', origin.url, folder);
    git(folder, 'fetch', '--quiet', 'origin', pull.merge);
    git(folder, 'checkout', '--quiet', '--detach', pull.merge);
    const sides = await open(folder, 'pull_request', pullRequest(pull), pull.merge);
    expect(textOf(sides.base, 'backlog.txt')).toBe('newer\n');
    expect(textOf(sides.head, 'backlog.txt')).toBe('changed\n');
  });

  it('is refused with the remedy when it cannot be had', async () => {
    origin.commit('topic', { 'new.txt': 'new\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = origin.checkout(pull.merge);
    git(folder, 'remote', 'set-url', 'origin', `file://${origin.folder}/gone.git`);
    await expect(open(folder, 'pull_request', pullRequest(pull), pull.merge)).rejects.toMatchObject({
      code: 'GIT',
      hint: expect.stringContaining('fetch-depth: 2') as unknown,
    });
  });

  it('is refused outside a checkout, where nothing could be compared', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vaultgate-plain-'));
    await expect(open(folder, 'pull_request', pullRequest({ head: first, base: first }), first)).rejects.toMatchObject({ code: 'GIT' });
  });

  it('is refused when the checkout does not hold the pull request, where nothing would be new', async () => {
    origin.commit('topic', { 'new.txt': 'new\n' });
    const pull = origin.openPull(1, 'topic');
    for (const depth of [1, 0]) {
      await expect(open(origin.checkout(first, depth), 'pull_request', pullRequest(pull), pull.merge)).rejects.toMatchObject({
        code: 'GIT',
        message: expect.stringContaining('does not hold') as unknown,
      });
    }
  });

  it('is the merge base for a commit that the workflow made on top of the head', async () => {
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = origin.checkout(head);
    git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'Generated');
    const sides = await open(folder, 'pull_request', pullRequest(pull), pull.merge);
    expect(sides.baseCommit).toBe(first);
    expect(changesOf(sides)).toEqual(['new.txt']);
  });

  it('is the merge base with a head that is only read as data under pull_request_target', async () => {
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    const tip = origin.commit('main', { 'by-others.txt': 'merged meanwhile\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = origin.checkout(tip, 0);
    const sides = await open(folder, 'pull_request_target', pullRequest(pull), tip);
    expect(sides.headCommit).toBe(head);
    expect(changesOf(sides)).toEqual(['new.txt']);
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(tip);
  });
});

describe('the base of other events', () => {
  it('is the base of a merge group', async () => {
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    const group = origin.merge(first, head);
    const payload = JSON.stringify({
      merge_group: { base_sha: first, head_sha: group, head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${first}` },
    });
    const sides = await open(origin.checkout(group), 'merge_group', payload, group);
    expect(sides.baseCommit).toBe(first);
    expect(changesOf(sides)).toEqual(['new.txt']);
  });

  it('is refused when the checkout does not hold what was queued or pushed', async () => {
    const head = origin.commit('main', { 'new.txt': 'new\n' });
    const folder = origin.checkout(first);
    const group = JSON.stringify({ merge_group: { base_sha: first, head_sha: head } });
    await expect(open(folder, 'merge_group', group, head)).rejects.toMatchObject({ code: 'GIT' });
    await expect(open(folder, 'push', push({ before: first }), head)).rejects.toMatchObject({ code: 'GIT' });
  });

  it('is what the default branch pointed at before a push, with the rules of what was pushed', async () => {
    const head = origin.commit('main', { 'new.txt': 'new\n' });
    const sides = await open(origin.checkout(head), 'push', push({ before: first }), head);
    expect(changesOf(sides)).toEqual(['new.txt']);
    expect(sides.rulesFrom).toBe('head');
  });

  it('is the merge base with the default branch for a new branch', async () => {
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    origin.commit('main', { 'by-others.txt': 'merged meanwhile\n' });
    const sides = await open(origin.checkout(head), 'push', push({ ref: 'refs/heads/topic', before: '0'.repeat(40) }), head);
    expect(sides.baseCommit).toBe(first);
    expect(changesOf(sides)).toEqual(['new.txt']);
    expect(sides.rulesFrom).toBe('base');
  });

  it('is the merge base with the default branch after a force push', async () => {
    const before = origin.commit('topic', { 'abandoned.txt': 'x\n' });
    origin.setBranch('topic', first);
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    const sides = await open(origin.checkout(head), 'push', push({ ref: 'refs/heads/topic', before, forced: true }), head);
    expect(sides.baseCommit).toBe(first);
    expect(changesOf(sides)).toEqual(['new.txt']);
  });

  it('is nothing when the default branch was rewritten and its old commit is gone', async () => {
    const head = origin.commit('main', { 'new.txt': 'new\n' });
    const sides = await open(origin.checkout(head), 'push', push({ before: 'd'.repeat(40), forced: true }), head);
    expect(sides.base).toBeUndefined();
    expect(sides.notice).toContain('all that is there is checked');
  });

  it.each(['schedule', 'workflow_dispatch', 'release', 'an_event_of_tomorrow'])('is nothing for %s, and a notice says so', async (name) => {
    const sides = await open(origin.checkout(first), name, '{}', first);
    expect(sides.base).toBeUndefined();
    expect(sides.notice).toContain(name);
    expect(pathsOf(sides.head)).toEqual(['backlog.txt', 'shared.txt']);
  });

  it('is nothing without an event, and without git the files on disk are checked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'vaultgate-plain-'));
    writeFileSync(join(folder, 'a.txt'), 'a');
    const sides = await open(folder, undefined, undefined, first);
    expect(pathsOf(sides.head)).toEqual(['a.txt']);
    expect(sides.headCommit).toBeUndefined();
  });

  it('takes the tree of HEAD and not what earlier steps wrote beside it', async () => {
    const folder = origin.checkout(first);
    writeFileSync(join(folder, 'made-by-a-step.txt'), 'x');
    const sides = await open(folder, undefined, undefined, first);
    expect(pathsOf(sides.head)).toEqual(['backlog.txt', 'shared.txt']);
  });

  it.each(['main', 'refs/heads/main'])('is the revision that the input names, fetched if need be (%s)', async (revision) => {
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    const sides = await open(origin.checkout(head), 'workflow_dispatch', '{}', head, NO_TOKEN, revision);
    expect(sides.baseCommit).toBe(first);
    expect(changesOf(sides)).toEqual(['new.txt']);
  });

  it('is refused when the input names a revision that is nowhere', async () => {
    const folder = origin.checkout(first);
    await expect(open(folder, undefined, undefined, first, NO_TOKEN, 'no-such-branch')).rejects.toMatchObject({ code: 'GIT' });
  });
});

describe('the base through the API, where the checkout may not fetch', () => {
  let server: GitHubServer;
  let connect: () => Promise<GitHub>;

  beforeAll(async () => {
    server = new GitHubServer();
    const url = await server.start();
    const environment = readRunnerEnvironment({ GITHUB_WORKSPACE: '/', GITHUB_API_URL: url });
    connect = () => connectGitHub('t0ken', environment, { owner: 'o', name: 'r' });
  });

  afterAll(async () => {
    await server.stop();
  });

  function withoutCredentials(folder: string): string {
    git(folder, 'remote', 'set-url', 'origin', `file://${origin.folder}/gone.git`);
    server.state.bare = origin.bare;
    server.state.truncatedTrees = false;
    server.exchanges.length = 0;
    return folder;
  }

  it('brings the tree, and only the files that the checkout lacks', async () => {
    origin.commit('topic', { 'shared.txt': 'two\n', 'moved.txt': 'old\n', 'backlog.txt': null });
    const pull = origin.openPull(1, 'topic');
    const folder = withoutCredentials(origin.checkout(pull.merge));
    const sides = await open(folder, 'pull_request', pullRequest(pull), pull.merge, connect);
    expect(textOf(sides.base, 'shared.txt')).toBe('one\n');
    expect(textOf(sides.base, 'backlog.txt')).toBe('old\n');
    expect([...sides.renames]).toEqual([['moved.txt', 'backlog.txt']]);
    expect(server.exchanges.filter(({ address }) => address.includes('/git/blobs/'))).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });

  it('is what the default branch pointed at before a push, and nothing once GitHub has dropped it', async () => {
    const head = origin.commit('main', { 'new.txt': 'new\n' });
    const folder = withoutCredentials(origin.checkout(head));
    const sides = await open(folder, 'push', push({ before: first }), head, connect);
    expect(changesOf(sides)).toEqual(['new.txt']);
    const dropped = await open(folder, 'push', push({ before: 'd'.repeat(40) }), head, connect);
    expect(dropped.base).toBeUndefined();
    expect(server.violations).toEqual([]);
  });

  it('asks for the merge base in one request where the checkout is shallow', async () => {
    const head = origin.commit('topic', { 'new.txt': 'new\n' });
    origin.commit('main', { 'by-others.txt': 'merged meanwhile\n' });
    const pull = origin.openPull(1, 'topic');
    const sides = await open(withoutCredentials(origin.checkout(head)), 'pull_request', pullRequest(pull), pull.merge, connect);
    expect(sides.baseCommit).toBe(first);
    expect(changesOf(sides)).toEqual(['new.txt']);
  });

  it('is refused when GitHub hands out only part of the tree', async () => {
    origin.commit('topic', { 'new.txt': 'new\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = withoutCredentials(origin.checkout(pull.merge));
    server.state.truncatedTrees = true;
    await expect(open(folder, 'pull_request', pullRequest(pull), pull.merge, connect)).rejects.toMatchObject({
      code: 'GIT',
      message: expect.stringContaining('too large') as unknown,
    });
  });
});
