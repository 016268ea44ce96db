import { describe, expect, it } from '@jest/globals';

import type { ConsentMeaning } from '../../src/gate/reviews/consent.js';
import { decisionName, withReviewWay } from '../../src/gate/reviews/decision.js';
import { settleByReview } from '../../src/gate/reviews/settle-by-review.js';
import type { MatchedFinding } from '../../src/gate/match.js';
import type { Approvers } from '../../src/skills/policy/skill-policy.js';

function finding(rule: MatchedFinding['rule'], over: Partial<MatchedFinding> = {}): MatchedFinding {
  return {
    rule,
    level: 'error',
    severity: 'high',
    confidence: 'high',
    path: 'x.yaml',
    details: { digest: 'd'.repeat(64) },
    fingerprint: rule.padEnd(64, '0'),
    status: 'new',
    ...over,
  };
}

const LOOSENED = finding('config/loosened');
const WEAKENED = finding('policy/weakened');
const CAPABILITY = finding('skill/approval-missing', { details: { bundle_sha256: 'b'.repeat(64) } });
const FAULT = finding('skill/credential-exfiltration');
const OPEN = [LOOSENED, WEAKENED, CAPABILITY, FAULT];

const ADA: Approvers = { users: ['ada'], teams: [] };
const APART: Approvers = {
  users: ['ada'],
  teams: [],
  weakening: { users: ['bob'], teams: ['data'] },
  capability: { users: [], teams: [] },
};
const names = (...decisions: readonly MatchedFinding[]): ConsentMeaning => ({ kind: 'named', names: decisions.map(decisionName) });

/** Who said what; a group is given the consents of its users. */
async function settle(said: Readonly<Record<string, ConsentMeaning>>, approvers: Approvers, open: readonly MatchedFinding[] = OPEN) {
  const asked: string[] = [];
  const { approved, notes } = await settleByReview(open, approvers, (group) => {
    asked.push(group.users.join());
    return Promise.resolve(group.users.flatMap((by) => (said[by] === undefined ? [] : [{ by, means: said[by] }])));
  });
  return {
    approved: [...approved].map(([{ rule }, by]) => `${rule} ${by}`),
    notes: notes.map(({ details }) => `${String(details['by'])} ${String(details['why'])}`),
    asked,
  };
}

describe('an approving review', () => {
  it('that names one decision settles that one and no other', async () => {
    expect(await settle({ ada: names(WEAKENED) }, ADA)).toEqual({ approved: ['policy/weakened ada'], notes: [], asked: ['ada'] });
  });

  it('that names nothing, or all, settles every decision, and never a fault', async () => {
    for (const kind of ['unnamed', 'all'] as const) {
      expect((await settle({ ada: { kind } }, ADA)).approved).toEqual([
        'config/loosened ada',
        'policy/weakened ada',
        'skill/approval-missing ada',
      ]);
    }
    expect((await settle({ ada: names(FAULT) }, ADA)).approved).toEqual([]);
  });

  it('that names nothing settles nothing where the policy wants names, and the reviewer is told', async () => {
    const strict: Approvers = { ...ADA, reviews: 'named' };
    expect(await settle({ ada: { kind: 'unnamed' } }, strict)).toMatchObject({ approved: [], notes: ['ada must-name'] });
    expect((await settle({ ada: names(LOOSENED) }, strict)).approved).toEqual(['config/loosened ada']);
    expect((await settle({ ada: { kind: 'all' } }, strict)).approved).toHaveLength(3);
  });

  it('settles only what its author may decide, where kinds of decisions have approvers of their own', async () => {
    expect((await settle({ ada: { kind: 'unnamed' } }, APART)).approved).toEqual(['config/loosened ada']);
    expect((await settle({ bob: { kind: 'unnamed' } }, APART)).approved).toEqual(['policy/weakened bob']);
    expect(await settle({ ada: names(WEAKENED), bob: names(LOOSENED) }, APART)).toMatchObject({
      approved: [],
      notes: ['ada not-an-approver', 'bob not-an-approver'],
    });
  });

  it('is asked for once a group, and not of a group that has nothing to decide or nobody in it', async () => {
    expect((await settle({}, APART)).asked).toEqual(['ada', 'bob']);
    expect((await settle({}, ADA)).asked).toEqual(['ada']);
    expect((await settle({}, APART, [CAPABILITY, FAULT])).asked).toEqual([]);
  });

  it.each([
    ['a name that nothing has', { kind: 'named', names: ['0'.repeat(12)] }, 'ada unknown-name'],
    ['a text that somebody else edited', { kind: 'edited' }, 'ada edited'],
    ['no name that could be understood', { kind: 'named', names: [] }, 'ada names-nothing'],
  ] as const)('with %s settles nothing and is told why', async (_, means, note) => {
    expect(await settle({ ada: means }, ADA)).toMatchObject({ approved: [], notes: [note] });
  });

  it('with a name that two decisions share settles neither', async () => {
    const twin = { ...LOOSENED };
    expect(await settle({ ada: names(LOOSENED) }, ADA, [LOOSENED, twin])).toMatchObject({ approved: [], notes: ['ada ambiguous-name'] });
  });
});

describe('the name of a decision', () => {
  it('is another one where something else is decided at the same place', () => {
    const others = [
      LOOSENED,
      { ...LOOSENED, details: { digest: 'e'.repeat(64) } },
      { ...LOOSENED, fingerprint: 'f'.repeat(64) },
      CAPABILITY,
      { ...CAPABILITY, details: { bundle_sha256: 'c'.repeat(64) } },
    ];
    expect(new Set(others.map(decisionName)).size).toBe(others.length);
    for (const other of others) expect(decisionName(other)).toMatch(/^[0-9a-f]{12}$/);
  });

  it('is offered with those who may decide, and not where nobody may, nor for a fault', () => {
    expect(withReviewWay(WEAKENED, APART).details).toMatchObject({
      review_line: `/vaultgate approve ${decisionName(WEAKENED)}`,
      review_approvers: ['@bob', '@data'],
      review_unnamed: 'any',
    });
    for (const [item, approvers] of [
      [FAULT, ADA],
      [CAPABILITY, APART],
      [LOOSENED, undefined],
    ] as const)
      expect(withReviewWay(item, approvers)).toBe(item);
  });
});
