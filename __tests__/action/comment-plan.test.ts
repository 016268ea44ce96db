import { describe, expect, it } from '@jest/globals';

import { markerPrefix, ownComment, planComment, type CommentContext } from '../../src/action/comment-plan.js';
import type { IssueComment } from '../../src/io/github/comments.js';
import type { Report } from '../../src/report/report.js';
import { aFinding, aReport } from '../support/reports.js';

const FAILING = aReport([aFinding()]);
const CLEAN = aReport();

function context(over: Partial<CommentContext> = {}): CommentContext {
  return {
    id: 'default',
    mode: 'on-failure',
    headSha: 'a'.repeat(40),
    runId: 10,
    runAttempt: 1,
    judgedAt: new Date('2026-03-01T12:00:00Z'),
    links: { linkTo: (path) => `https://github.example/o/r/blob/aaa/${path}`, rest: 'See the log.' },
    ...over,
  };
}

/** The comment that a run would have written. */
function writtenBy(report: Report, over: Partial<CommentContext> = {}): IssueComment {
  const plan = planComment(report, undefined, context({ mode: 'always', ...over }));
  if (plan.kind !== 'create') throw new Error('expected a first comment');
  return { id: 5, body: plan.body, author: 'github-actions[bot]', byBot: true };
}

describe('the first comment', () => {
  it.each([
    ['never', FAILING, 'nothing'],
    ['on-failure', FAILING, 'create'],
    ['on-failure', CLEAN, 'nothing'],
    ['on-change', CLEAN, 'nothing'],
    ['on-change', aReport([aFinding({ level: 'note' })]), 'create'],
    ['on-change', aReport([aFinding({ status: 'fixed' })]), 'create'],
    ['on-change', aReport([aFinding({ status: 'existing' })]), 'nothing'],
    ['always', CLEAN, 'create'],
  ] as const)('is due by the mode %s', (mode, report, kind) => {
    expect(planComment(report, undefined, context({ mode })).kind).toBe(kind);
  });

  it('begins with the marker of its use of the action', () => {
    expect(writtenBy(FAILING, { id: 'team-a' }).body.split('\n')[0]).toMatch(
      /^<!-- vaultgate:team-a v1 head=a{40} run=10\.1 at=1772366400 digest=[0-9a-f]{32} -->$/,
    );
  });

  it('fits into what GitHub takes, with ten thousand findings', () => {
    const many = aReport(Array.from({ length: 10_000 }, (_, index) => aFinding({ path: `skills/${String(index)}/SKILL.md` })));
    expect(writtenBy(many, { id: 'x'.repeat(64), headSha: 'f'.repeat(64), runId: 999_999_999_999_999 }).body.length).toBeLessThan(65_536);
  });
});

describe('a comment that is there', () => {
  it('is left as it is when the findings are the same, whatever commit and run', () => {
    const next = context({
      headSha: 'b'.repeat(40),
      runId: 11,
      links: { linkTo: () => 'https://github.example/o/r/blob/bbb/x', rest: 'Other.' },
    });
    expect(planComment(FAILING, writtenBy(FAILING), next)).toEqual({ kind: 'nothing', why: 'unchanged' });
  });

  it('is rewritten when a finding comes, goes or moves', () => {
    const moved = aReport([aFinding({ region: { start_line: 9, start_column: 1, end_line: 9, end_column: 2 } })]);
    for (const report of [moved, aReport([aFinding(), aFinding({ path: 'b.yaml' })])]) {
      expect(planComment(report, writtenBy(FAILING), context({ runId: 11 }))).toMatchObject({ kind: 'update', id: 5 });
    }
  });

  it('becomes a short text once all is mended, and stays so', () => {
    const plan = planComment(CLEAN, writtenBy(FAILING), context({ runId: 11 }));
    expect(plan).toMatchObject({ kind: 'update', body: expect.stringContaining('resolved') as unknown });
    const resolved = { ...writtenBy(FAILING), body: plan.kind === 'update' ? plan.body : '' };
    expect(planComment(CLEAN, resolved, context({ runId: 12 }))).toEqual({ kind: 'nothing', why: 'unchanged' });
  });

  it('is never overwritten by a late run of an older commit, nor by its re-run', () => {
    const newer = writtenBy(FAILING, { headSha: 'b'.repeat(40), runId: 20 });
    expect(planComment(CLEAN, newer, context({ runId: 19 }))).toEqual({ kind: 'nothing', why: 'newer-run' });
    expect(planComment(CLEAN, newer, context({ runId: 19, runAttempt: 3 }))).toEqual({ kind: 'nothing', why: 'newer-run' });
    expect(planComment(CLEAN, newer, context({ headSha: 'b'.repeat(40), runId: 20, runAttempt: 2 }))).toMatchObject({ kind: 'update' });
  });

  it('is not overwritten by a run of the same commit that looked before a review came, but by a re-run that looks after it', () => {
    const at = (time: string): { judgedAt: Date } => ({ judgedAt: new Date(time) });
    const afterReview = writtenBy(CLEAN, { runId: 20, ...at('2026-03-01T12:05:00Z') });
    expect(planComment(FAILING, afterReview, context({ runId: 19, ...at('2026-03-01T12:01:00Z') }))).toEqual({
      kind: 'nothing',
      why: 'newer-run',
    });
    expect(planComment(FAILING, afterReview, context({ runId: 19, runAttempt: 2, ...at('2026-03-01T12:09:00Z') }))).toMatchObject({
      kind: 'update',
    });
  });

  it('is rewritten when its marker says no time, as the first ones did not', () => {
    const old = writtenBy(FAILING);
    expect(planComment(CLEAN, { ...old, body: old.body.replace(/ at=\d+/, '') }, context())).toMatchObject({ kind: 'update' });
  });

  it('is rewritten when its marker cannot be read any more', () => {
    const damaged = { ...writtenBy(FAILING), body: `${markerPrefix('default')}edited -->\nhello` };
    expect(planComment(FAILING, damaged, context())).toMatchObject({ kind: 'update' });
  });
});

describe('our own comment', () => {
  const marked = (author: string, byBot: boolean, id = 1, use = 'default'): IssueComment => ({
    id,
    body: `${markerPrefix(use)}…`,
    author,
    byBot,
  });

  it('is the last one with our marker by the account that the token acts as', () => {
    const comments = [
      marked('github-actions[bot]', true, 1),
      marked('github-actions[bot]', true, 2),
      marked('github-actions[bot]', true, 3, 'other'),
    ];
    expect(ownComment(comments, 'default', 'github-actions[bot]')?.id).toBe(2);
    expect(ownComment(comments, 'default', undefined)?.id).toBe(2);
  });

  it.each([
    ['by a person who copied the marker', marked('mallory', false), 'github-actions[bot]'],
    ['by a person named like the bot', marked('github-actions', false), 'github-actions[bot]'],
    ['by another bot', marked('other-app[bot]', true), 'github-actions[bot]'],
    ['by the bot when the token is a person', marked('github-actions[bot]', true), 'ada'],
  ])('is not one %s', (_, comment, viewer) => {
    expect(ownComment([comment], 'default', viewer)).toBeUndefined();
  });

  it('is not one that has the marker further down', () => {
    expect(
      ownComment([{ ...marked('github-actions[bot]', true), body: `> quote\n${markerPrefix('default')}` }], 'default', undefined),
    ).toBeUndefined();
  });

  it('may be by a person whose token it is', () => {
    expect(ownComment([marked('ada', false)], 'default', 'ada')?.id).toBe(1);
  });
});
