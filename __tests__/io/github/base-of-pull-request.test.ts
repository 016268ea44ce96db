import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { git, Origin } from '../../action/support/git-origin.js';
import { NO_TOKEN, changesOf, open, pathsOf, pullRequest, textOf } from './sides-support.js';

let origin: Origin;
let first: string;

beforeEach(() => {
  origin = new Origin();
  first = origin.commit('main', { 'backlog.txt': 'old\n', 'shared.txt': 'one\n' });
});

afterEach(() => {
  origin.remove();
});

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

  it('is nothing where the input says none, while the rules are still read from it', async () => {
    origin.commit('topic', { 'new.txt': 'new\n', 'shared.txt': 'two\n' });
    const pull = origin.openPull(1, 'topic');
    const sides = await open(origin.checkout(pull.merge), 'pull_request', pullRequest(pull), pull.merge, NO_TOKEN, 'none');
    expect(sides).toMatchObject({ base: undefined, rulesFrom: 'base', headCommit: pull.merge });
    expect(sides.notice).toContain('by the rules of the base');
    expect([textOf(sides.head, 'shared.txt'), textOf(sides.rules, 'shared.txt')]).toEqual(['two\n', 'one\n']);
  });

  it('is refused where the input says none and the rules cannot be had', async () => {
    origin.commit('topic', { 'new.txt': 'new\n' });
    const pull = origin.openPull(1, 'topic');
    const folder = origin.checkout(pull.merge);
    git(folder, 'remote', 'set-url', 'origin', `file://${origin.folder}/gone.git`);
    await expect(open(folder, 'pull_request', pullRequest(pull), pull.merge, NO_TOKEN, 'none')).rejects.toMatchObject({ code: 'GIT' });
    const plain = mkdtempSync(join(tmpdir(), 'vaultgate-plain-'));
    await expect(open(plain, 'pull_request', pullRequest(pull), pull.merge, NO_TOKEN, 'none')).rejects.toMatchObject({ code: 'GIT' });
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
