import { describe, expect, it } from '@jest/globals';

import type { PlacedPolicy } from '../../src/policies/compile.js';
import { runPackTests } from '../../src/policies/pack-tests.js';
import { readPolicyFile } from '../../src/policies/policy-file.js';

function policy(id: string, rest: string): PlacedPolicy {
  const file = readPolicyFile(`policies/${id}.yaml`, `id: ${id}\ndescription: d\n${rest}\n`);
  if (file.policy === undefined) throw new Error(`${id} is no policy`);
  return { path: file.path, policy: file.policy };
}

const DENY = policy('deny_secrets', 'match: { fields: { contains: [secrets] } }\naction: { deny: true, reason: r }');
const APPROVE = policy(
  'approve',
  'context: { environment: production }\naction: { require_approval: true, approver_role: owner, reason: r, ttl: 2h }',
);

function run(policies: readonly PlacedPolicy[], ...tests: readonly string[]) {
  return runPackTests(policies, [{ path: 'tests/t.yaml', bytes: tests.join('\n') }]);
}

const SECRETS_DENIED =
  '- { name: secrets, request: { fields: [{ name: key, category: secrets }] }, expect: { action: deny, policy: deny_secrets } }';

describe('the tests of a pack', () => {
  it('pass, and prove each policy that a test would miss', () => {
    const result = run([DENY, APPROVE], SECRETS_DENIED);
    expect(result).toMatchObject({ count: 1, failed: [], unreadable: [] });
    expect(result.untested.map(({ policy: { id } }) => id)).toEqual(['approve']);
  });

  it('fail at the name of the test, with what came out instead', () => {
    const result = run([APPROVE], SECRETS_DENIED);
    expect(result.failed).toMatchObject([
      { name: 'secrets', region: { startLine: 1, startColumn: 11 }, difference: 'expected deny, got allow by default' },
    ]);
  });

  it.each([
    ['approver: boss', 'expected the approval of boss, got that of owner'],
    ['max_ttl: 1h', 'expected at most 3600 seconds, got 7200'],
    ['policy: other', 'expected other to decide, got require_approval by approve'],
    ['masking: full', 'expected masking full, got none'],
  ])('judge %s', (expectation, difference) => {
    const test = `- { name: t, request: { environment: production }, expect: { action: require_approval, ${expectation} } }`;
    expect(run([APPROVE], test).failed.map((failure) => failure.difference)).toEqual([difference]);
  });

  it('hold under both readings of contains', () => {
    const two = policy('deny_two', 'match: { fields: { contains: [pii, phi] } }\naction: { deny: true, reason: r }');
    const test = '- { name: one tag, request: { fields: [{ name: a, category: pii }] }, expect: { action: deny } }';
    expect(run([two], test).failed.map((failure) => failure.difference)).toEqual(['expected deny, got allow by default']);
  });

  it('that cannot be read are told with line and column, and prove nothing', () => {
    const result = run([DENY], '- { name: t, request: { role: admin }, expect: { action: deny } }');
    expect(result.unreadable).toMatchObject([
      { path: 'tests/t.yaml', problem: { kind: 'unknown-key', region: { startLine: 1, startColumn: 25 } } },
    ]);
    expect(result.untested).toHaveLength(1);
  });
});
