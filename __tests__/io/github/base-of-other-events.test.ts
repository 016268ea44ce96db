import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { Origin } from '../../action/support/git-origin.js';
import { changesOf, NO_TOKEN, open, pathsOf, push } from './sides-support.js';

let origin: Origin;
let first: string;

beforeEach(() => {
  origin = new Origin();
  first = origin.commit('main', { 'backlog.txt': 'old\n', 'shared.txt': 'one\n' });
});

afterEach(() => {
  origin.remove();
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

  it('is told where the input names the checked commit itself, and refused where a change would pass by it', async () => {
    const folder = origin.checkout(first);
    const sides = await open(folder, 'push', push({ before: first, ref: 'refs/heads/main' }), first, NO_TOKEN, 'main');
    expect(sides.notice).toContain('nothing can be new');
    const group = JSON.stringify({ merge_group: { base_sha: first, head_sha: first } });
    await expect(open(folder, 'merge_group', group, first, NO_TOKEN, 'main')).rejects.toMatchObject({
      code: 'GIT',
      message: expect.stringContaining('is the checked commit itself') as unknown,
    });
  });

  it('is refused when the input names a revision that is nowhere', async () => {
    const folder = origin.checkout(first);
    await expect(open(folder, undefined, undefined, first, NO_TOKEN, 'no-such-branch')).rejects.toMatchObject({ code: 'GIT' });
  });
});
