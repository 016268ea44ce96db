import { describe, expect, it } from '@jest/globals';

import { planBase } from '../../src/action/base-plan.js';
import { MissingBase, parseEvent } from '../../src/action/event.js';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const M = 'c'.repeat(40);

function pull(over: Record<string, unknown> = {}): string {
  return JSON.stringify({
    pull_request: {
      number: 7,
      head: { sha: A, repo: { full_name: 'o/r' } },
      base: { sha: B, ref: 'main', repo: { full_name: 'o/r' } },
      user: { login: 'ada' },
      ...over,
    },
  });
}

describe('an event', () => {
  it('of a pull request says number, commits, author, and whether it comes from a fork', () => {
    expect(parseEvent('pull_request', pull())).toEqual({
      kind: 'pull-request',
      trigger: 'pull_request',
      number: 7,
      headSha: A,
      baseSha: B,
      baseRef: 'main',
      author: 'ada',
      fromFork: false,
    });
    expect(parseEvent('pull_request', pull({ head: { sha: A, repo: { full_name: 'eve/r' } } }))).toMatchObject({ fromFork: true });
    expect(parseEvent('pull_request', pull({ head: { sha: A, repo: null } }))).toMatchObject({ fromFork: true });
  });

  it('of a merge queue says the pull request that its branch is named after', () => {
    const group = (ref: string): unknown =>
      parseEvent('merge_group', JSON.stringify({ merge_group: { base_sha: B, head_sha: A, head_ref: ref } }));
    expect(group(`refs/heads/gh-readonly-queue/main/pr-104-${B}`)).toMatchObject({ pullNumber: 104, baseSha: B, headSha: A });
    expect(group('refs/heads/gh-readonly-queue/main/pr-x')).toMatchObject({ pullNumber: undefined });
  });

  it.each([
    ['a head that is no commit', { head: { sha: '--upload-pack=x', repo: null } }],
    ['a base branch that would be an option', { base: { sha: B, ref: '--output=x', repo: null } }],
    ['a base branch that would be a refspec', { base: { sha: B, ref: 'main:refs/heads/x', repo: null } }],
    ['a base branch with a line end', { base: { sha: B, ref: 'main\nx', repo: null } }],
    ['a base branch that climbs', { base: { sha: B, ref: '../x', repo: null } }],
    ['a number that is none', { number: '7; rm' }],
  ])('with %s is refused', (_, over) => {
    expect(() => parseEvent('pull_request', pull(over))).toThrow(MissingBase);
  });

  it('without the payload that it needs is refused, and one without need is not', () => {
    expect(() => parseEvent('pull_request', undefined)).toThrow(MissingBase);
    expect(() => parseEvent('merge_group', '{}')).toThrow(MissingBase);
    expect(parseEvent('schedule', undefined)).toEqual({ kind: 'other', name: 'schedule' });
    expect(parseEvent(undefined, undefined)).toEqual({ kind: 'none' });
  });

  it('whose file is not JSON is refused for what it is', () => {
    expect(() => parseEvent('schedule', '{')).toThrow(expect.objectContaining({ code: 'CONFIG', message: 'the event file is not JSON' }));
  });
});

describe('the base', () => {
  const pushed = (over: Record<string, unknown>): ReturnType<typeof planBase> =>
    planBase(
      undefined,
      parseEvent('push', JSON.stringify({ ref: 'refs/heads/topic', before: B, repository: { default_branch: 'main' }, ...over })),
      A,
    );

  it('is what the input names before what the event says', () => {
    const event = parseEvent('pull_request', pull());
    expect(planBase('v1.2', event, M)).toEqual({ kind: 'revision', revision: 'v1.2', itself: 'refused', namesAt: undefined });
    expect(planBase('auto', event, M)).toEqual(planBase(undefined, event, M));
  });

  it('is nothing where the input says none, and a change is still judged by the rules of what it is a change of', () => {
    const event = parseEvent('pull_request', pull());
    expect(planBase('none', event, M)).toMatchObject({ kind: 'none', rulesOf: planBase('auto', event, M) });
    const group = parseEvent('merge_group', JSON.stringify({ merge_group: { base_sha: B, head_sha: A } }));
    expect(planBase('none', group, M)).toMatchObject({ kind: 'none', rulesOf: { kind: 'commit', sha: B } });
    expect(planBase('none', { kind: 'none' }, undefined)).not.toHaveProperty('rulesOf');
  });

  it.each(['--upload-pack=x', 'a..b', 'a:b', 'a b', '-x'])('is never a revision that git takes for something else: %s', (revision) => {
    expect(() => planBase(revision, { kind: 'none' }, undefined)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it('of a pull request is the first parent of the merge commit of the event, else the merge base', () => {
    expect(planBase(undefined, parseEvent('pull_request', pull()), M)).toEqual({
      kind: 'merge-parent',
      mergeCommit: M,
      headSha: A,
      otherwise: { kind: 'merge-base-with', branch: 'main', knownTip: B, origin: 'ours' },
    });
  });

  it('of a push is what the branch pointed at; on the default branch the pushed rules decide', () => {
    expect(pushed({})).toMatchObject({ kind: 'before', sha: B, rulesFrom: 'base', otherwise: { kind: 'merge-base-with', branch: 'main' } });
    expect(pushed({ ref: 'refs/heads/main' })).toMatchObject({
      kind: 'before',
      sha: B,
      rulesFrom: 'head',
      otherwise: { kind: 'full-scan' },
    });
  });

  it('of a new or rewritten branch is the merge base with the default branch', () => {
    expect(pushed({ before: '0'.repeat(40) })).toMatchObject({ kind: 'merge-base', mergeBase: { branch: 'main' } });
    expect(pushed({ forced: true })).toMatchObject({ kind: 'merge-base' });
  });

  it('of a rewritten default branch is never the merge base with itself', () => {
    expect(pushed({ ref: 'refs/heads/main', forced: true })).toMatchObject({ kind: 'before', otherwise: { kind: 'full-scan' } });
    expect(pushed({ ref: 'refs/heads/main', before: '0'.repeat(40) })).toMatchObject({ kind: 'none' });
  });

  it.each([{ ref: 'refs/tags/v1' }, { deleted: true }])('is nothing for a push without a branch to compare: %j', (over) => {
    expect(pushed(over)).toMatchObject({ kind: 'none' });
  });
});
