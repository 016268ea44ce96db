import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { connectGitHub, type GitHub } from '../../../src/io/github/client.js';
import { readRunnerEnvironment } from '../../../src/io/runner/environment.js';
import { git, Origin } from '../../action/support/git-origin.js';
import { GitHubServer } from '../../action/support/github-server.js';
import { changesOf, open, pullRequest, push, textOf } from './sides-support.js';

let origin: Origin;
let first: string;

beforeEach(() => {
  origin = new Origin();
  first = origin.commit('main', { 'backlog.txt': 'old\n', 'shared.txt': 'one\n' });
});

afterEach(() => {
  origin.remove();
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
