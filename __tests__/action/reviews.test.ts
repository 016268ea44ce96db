import { describe, expect, it } from '@jest/globals';

import { approvalsByApprovers, parseTeam, parseUser, standingApprovals } from '../../src/action/reviews.js';

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
  it.each(['ada', '@ada', ' ada '])('that is a person is read from %j', (text) => {
    expect(parseUser(text)).toBe('ada');
  });

  it.each(['', '@', 'a b', 'org/team', '-x', '../x'])('that is a person is not read from %j', (text) => {
    expect(parseUser(text)).toBeUndefined();
  });

  it.each([
    ['@org/security.team', { organisation: 'org', team: 'security.team' }],
    ['org/security', { organisation: 'org', team: 'security' }],
    ['security', { organisation: 'owner', team: 'security' }],
  ])('that is a team is read from %j', (text, team) => {
    expect(parseTeam(text, 'owner')).toEqual(team);
  });

  it.each(['', '@', 'org/', 'org/team/x', '../x', 'org/..%2f..'])('that is a team is not read from %j', (text) => {
    expect(parseTeam(text, 'owner')).toBeUndefined();
  });
});

describe('approvals by the approvers', () => {
  it('are those of the logins named, in whatever letter case', () => {
    expect(approvalsByApprovers(['ada', 'bob'], ['Ada', 'cid'])).toEqual(['ada']);
    expect(approvalsByApprovers(['ada', 'bob'], [])).toEqual([]);
  });
});
