import { describe, expect, it } from '@jest/globals';

import { approvalsByApprovers, parseApprover, standingApprovals } from '../../src/action/reviews.js';

const HEAD = 'a'.repeat(40);
const PULL = { headSha: HEAD, author: 'mallory' };

function review(author: string, state: string, commit: string | null = HEAD): { author: string; state: string; commit: string | null } {
  return { author, state, commit };
}

describe('the approvals that stand', () => {
  it('are those of exactly the checked commit', () => {
    expect(
      standingApprovals([review('ada', 'APPROVED'), review('bob', 'APPROVED', 'b'.repeat(40)), review('cid', 'APPROVED', null)], PULL),
    ).toEqual(['ada']);
  });

  it('never include the author, in whatever letter case', () => {
    expect(standingApprovals([review('Mallory', 'APPROVED')], PULL)).toEqual([]);
  });

  it('end with a request for changes or a dismissal, and not with a comment', () => {
    expect(standingApprovals([review('ada', 'APPROVED'), review('ada', 'CHANGES_REQUESTED')], PULL)).toEqual([]);
    expect(standingApprovals([review('ada', 'DISMISSED')], PULL)).toEqual([]);
    expect(standingApprovals([review('ada', 'APPROVED'), review('ada', 'COMMENTED')], PULL)).toEqual(['ada']);
    expect(standingApprovals([review('ada', 'CHANGES_REQUESTED'), review('ada', 'APPROVED')], PULL)).toEqual(['ada']);
  });

  it('do not come back from an older approval of the same person', () => {
    expect(standingApprovals([review('ada', 'APPROVED'), review('ada', 'APPROVED', 'b'.repeat(40))], PULL)).toEqual([]);
  });

  it('do not come from an account that is gone', () => {
    expect(standingApprovals([review('', 'APPROVED')], PULL)).toEqual([]);
  });
});

describe('an approver', () => {
  it.each([
    ['ada', { kind: 'person', login: 'ada' }],
    ['@ada', { kind: 'person', login: 'ada' }],
    ['@org/security.team', { kind: 'team', organisation: 'org', team: 'security.team' }],
  ])('is read from %s', (text, approver) => {
    expect(parseApprover(text)).toEqual(approver);
  });

  it.each(['', '@', 'a b', 'org/', 'org/team/x', '../x', 'org/..%2f..'])('is not read from %j', (text) => {
    expect(parseApprover(text)).toBeUndefined();
  });
});

describe('approvals by the approvers', () => {
  const people = [{ kind: 'person', login: 'Ada' } as const];
  const team = [{ kind: 'team', organisation: 'org', team: 'security' } as const];

  it('are those of the people named, in whatever letter case', () => {
    expect(approvalsByApprovers(['ada', 'bob'], people, () => undefined)).toEqual(['ada']);
  });

  it('are those of the members of the teams named', () => {
    expect(approvalsByApprovers(['ada', 'bob'], team, () => ['bob', 'cid'])).toEqual(['bob']);
  });

  it('are none where the token may not read the team', () => {
    expect(approvalsByApprovers(['ada', 'bob'], team, () => undefined)).toEqual([]);
  });
});
