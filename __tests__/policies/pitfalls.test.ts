import { describe, expect, it } from '@jest/globals';

import { sha256Hex } from '../../src/core/digest.js';
import { compilePolicy, type PlacedPolicy } from '../../src/policies/compile.js';
import { evaluate } from '../../src/policies/evaluate.js';
import { explain } from '../../src/policies/explain.js';
import { readPolicyFile } from '../../src/policies/policy-file.js';
import { comparePolicies } from '../../src/policies/weakening/compare.js';
import { judgeChanges } from '../../src/policies/weakening/judge-changes.js';
import { runCheck, told } from '../support/run-check.js';
import { removeTestFolders, testRepository } from '../support/git-repository.js';
import { ALLOW, approval, changes, DENY, MASK, policy, policyFile, request } from './support.js';

function decisionOf(policies: readonly PlacedPolicy[], asked: Parameters<typeof request>[0]) {
  return evaluate(
    policies.map((one) => compilePolicy(one, 'all')),
    request(asked),
  ).decision;
}

describe('what makes comparing policies hard', () => {
  it('1: adding a tag to contains narrows it under one reading and widens it under the other, and the worse counts', () => {
    const one = policy('p', `match: { fields: { contains: [pii] } }\n${DENY}`);
    const two = policy('p', `match: { fields: { contains: [pii, phi] } }\n${DENY}`);
    expect(comparePolicies([one], [two])).toMatchObject([{ kind: 'weaker', reading: 'all' }]);
    expect(comparePolicies([two], [one])).toMatchObject([{ kind: 'weaker', reading: 'any' }]);
  });

  it('2: a category is honoured as a tag, as the documents have it', () => {
    const deny = policy('p', `match: { fields: { category: financial } }\n${DENY}`);
    expect(decisionOf([deny], { fields: [{ name: 'amount', category: 'financial' }] }).action).toBe('deny');
    expect(decisionOf([deny], { fields: [{ name: 'amount', category: 'internal' }] }).action).toBe('allow');
    expect(changes([deny], [policy('p', `match: { fields: { contains: [financial] } }\n${DENY}`)])).toEqual([]);
  });

  it('3: conditions where VaultKit ignores them are reported, and do not hide a wider policy', () => {
    const nested = readPolicyFile(
      'p.yaml',
      `id: p\ndescription: d\nmatch: { context: { requester_role: admin } }\nwhen: { environment: dev }\n${ALLOW}`,
    );
    expect(nested.findings.map((finding) => finding.rule)).toEqual(['policy/ignored-condition', 'policy/ignored-condition']);
    const typo = readPolicyFile('p.yaml', `id: p\ndescription: d\ncontext: { enviroment: production }\n${DENY}`);
    expect(typo.findings).toMatchObject([{ rule: 'policy/unknown-key', level: 'error' }]);
    // A deny whose condition moves to where it is read applies to fewer requests than before.
    const ignored = policy('p', `match: { context: { environment: production } }\n${DENY}`);
    expect(changes([ignored], [policy('p', `context: { environment: production }\n${DENY}`)])).toEqual(['weaker action p {}']);
  });

  it('4: what nothing applies to is allowed, so deleting an allow without a limit changes nothing', () => {
    expect(changes([policy('p', ALLOW)], [])).toEqual([]);
    expect(changes([policy('p', 'action: { allow: true, ttl: 4h }')], [])).toEqual(['weaker ttl p {}']);
  });

  it('5: an empty context value is no condition', () => {
    const bare = policy('p', `context: { requester_role: }\n${DENY}`);
    expect(decisionOf([bare], {}).action).toBe('deny');
    expect(changes([bare], [policy('p', `context: { requester_role: analyst }\n${DENY}`)])).toHaveLength(1);
    expect(changes([policy('p', DENY)], [bare])).toEqual([]);
  });

  it('6: a number is not its text, a letter is not its capital, and an unquoted NO is reported', () => {
    const numeric = policy('p', `context: { requester_clearance: 1 }\n${DENY}`);
    expect(changes([numeric], [policy('p', `context: { requester_clearance: "1" }\n${DENY}`)])).toEqual([
      'weaker action p {"requester_clearance":1}',
    ]);
    expect(decisionOf([numeric], { requester_clearance: '1' }).action).toBe('allow');
    expect(
      changes(
        [policy('p', `context: { environment: production }\n${DENY}`)],
        [policy('p', `context: { environment: Production }\n${DENY}`)],
      ),
    ).toHaveLength(1);
    expect(readPolicyFile('p.yaml', `id: p\ndescription: d\ncontext: { requester_region: NO }\n${DENY}`).findings).toMatchObject([
      { rule: 'policy/ambiguous-scalar', level: 'error' },
    ]);
  });

  it('7: the requests that no policy names are asked about too', () => {
    const everybody = policy('p', DENY);
    const agents = policy('p', `context: { requester_role: agent }\n${DENY}`);
    const [change] = comparePolicies([everybody], [agents]);
    expect(change).toMatchObject({ kind: 'weaker', witness: { request: { fields: [], scalars: {} } } });
    // Every role that the old set named is covered one by one; the role that nobody names is not.
    const roles = ['agent', 'analyst'].map((role) => policy(role, `context: { requester_role: ${role} }\n${DENY}`));
    expect(changes([everybody], roles)).toEqual(['weaker action p {}']);
  });

  it('8: windows of time count minutes with both ends and go around midnight; a time zone leaves the question open', () => {
    const day = policy('p', `context: { time: { after: "09:00", before: "17:00" } }\n${DENY}`);
    expect(decisionOf([day], { time: '17:00' }).action).toBe('deny');
    expect(decisionOf([day], { time: '17:01' }).action).toBe('allow');
    const halves = [
      policy('a', `context: { time: { after: "09:00", before: "12:59" } }\n${DENY}`),
      policy('b', `context: { time: { after: "13:00", before: "17:00" } }\n${DENY}`),
    ];
    expect(changes([day], halves)).toEqual([]);
    const gap = [halves[0] ?? day, policy('b', `context: { time: { after: "13:01", before: "17:00" } }\n${DENY}`)];
    expect(changes([day], gap)).toEqual(['weaker action p {"time":"13:00"}']);
    const night = policy('p', `context: { time: { after: "22:00", before: "06:00" } }\n${DENY}`);
    expect(decisionOf([night], { time: '23:30' }).action).toBe('deny');
    expect(changes([night], [policy('p', `context: { time: { after: "22:00", before: "05:59" } }\n${DENY}`)])).toEqual([
      'weaker action p {"time":"06:00"}',
    ]);
    const zoned = policy('p', `context: { time: { after: "09:00", before: "17:00", timezone: Europe/Paris } }\n${DENY}`);
    expect(changes([zoned], [])).toEqual(['undecided p']);
    expect(changes([zoned], [zoned])).toEqual([]);
  });

  it('9: obligations of policies of the same action add up, so renaming a file changes none of them', () => {
    const before = [policy('x', approval('security'), 'a.yaml'), policy('y', approval('data_owner'), 'b.yaml')];
    const after = [policy('x', approval('security'), 'z.yaml'), policy('y', approval('data_owner'), 'b.yaml')];
    expect(decisionOf(before, {}).approvers).toEqual(['data_owner', 'security']);
    expect(changes(before, after)).toEqual([]);
    expect(changes(before, after.slice(0, 1))).toEqual(['weaker approver y {}']);
  });

  it('10: priority decides nothing while the strictest action wins, but an overtaken stricter policy is pointed out', () => {
    const deny = policyFile('deny', `priority: 90\ncontext: { environment: production }\n${DENY}`);
    const allow = (priority: number) => policyFile('allow', `priority: ${String(priority)}\n${ALLOW}`);
    expect(judgeChanges([deny, allow(10)], [deny, allow(95)])).toMatchObject([
      { rule: 'policy/changed-obligation', level: 'warning', details: { policy_id: 'allow', respect: 'priority', other_policy: 'deny' } },
    ]);
    expect(judgeChanges([deny, allow(10)], [deny, allow(20)])).toEqual([]);
    expect(judgeChanges([deny, allow(95)], [deny, allow(10)])).toEqual([]);
  });

  it('11: an approval in place of a mask is stricter by rank and may show more, which is said', () => {
    const mask = policy('p', MASK);
    const approved = policy('p', approval('security'));
    expect(changes([mask], [approved])).toEqual(['exposed p {}']);
    expect(changes([mask], [mask, approved])).toEqual([]);
  });

  it('12: the limit of a deny means nothing', () => {
    const limited = policy('p', 'action: { deny: true, reason: r, ttl: 1h }');
    expect(changes([limited], [policy('p', DENY)])).toEqual([]);
    expect(changes([policy('p', DENY)], [limited])).toEqual([]);
  });

  it('13: two policies may cover an old one together, and a deny that another covers is not missed', () => {
    const all = policy('p', `context: { requester_role: agent }\n${DENY}`);
    const parts = [
      policy('a', `context: { requester_role: agent, time: { after: "00:00", before: "11:59" } }\n${DENY}`),
      policy('b', `context: { requester_role: agent, time: { after: "12:00", before: "23:59" } }\n${DENY}`),
    ];
    expect(changes([all], parts)).toEqual([]);
    expect(changes([all], parts.slice(0, 1))).toEqual(['weaker action p {"requester_role":"agent"}']);
    expect(changes([policy('wide', DENY), all], [policy('wide', DENY)])).toEqual([]);
  });

  it('14: sets are compared and not files: a policy may move to another file or pack', () => {
    expect(changes([policy('p', DENY, 'starter__01__p.yaml')], [policy('p', DENY, 'custom/p.yaml')])).toEqual([]);
  });

  it('15: a new policy covers an old one only where it asks for no more than the old one did', () => {
    const old = policy('p', `match: { fields: { contains: [pii] } }\n${DENY}`);
    const narrower = policy('p', `match: { fields: { contains: [pii], any: [email] } }\n${DENY}`);
    expect(changes([old], [narrower])).toEqual(['weaker action p {"fields":[{"name":"field","tags":["pii"]}]}']);
    expect(changes([narrower], [old])).toEqual([]);
  });

  it('16: what was agreed covers exactly what was shown, and ends when more is let through', () => {
    const deny = [policyFile('p', DENY)];
    const digestOf = (after: string): unknown => judgeChanges(deny, [policyFile('p', after)])[0]?.details['digest'];
    expect(digestOf(MASK)).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(`${MASK}\n# a comment`)).toBe(digestOf(MASK));
    expect(digestOf(ALLOW)).not.toBe(digestOf(MASK));
    expect(digestOf(MASK)).not.toBe(sha256Hex(''));
  });

  it('17: ids that stand twice are an error before anything is compared', async () => {
    const twice = {
      'config/policies/a.yaml': `id: p\ndescription: d\n${DENY}\n`,
      'config/policies/b.yaml': `id: p\ndescription: d\n${ALLOW}\n`,
    };
    const report = await runCheck(testRepository(twice).folder, { checks: ['policies'] });
    expect(told(report)).toEqual(['error policy/duplicate-id config/policies/b.yaml:1 (new)']);
    removeTestFolders();
  });

  it('18: the base is what git has, whatever the state file in the working tree says', async () => {
    const repository = testRepository({ 'config/policies/p.yaml': `id: p\ndescription: d\n${DENY}\n` });
    repository.write({
      'config/policies/p.yaml': `id: p\ndescription: d\n${ALLOW}\n`,
      '.vkit/packs.yaml': 'format_version: v1\ninstalled_packs: {}\n',
    });
    const report = await runCheck(repository.folder, { checks: ['policies'], base: 'HEAD' });
    expect(told(report)).toEqual(['error policy/weakened config/policies/p.yaml:3 (new)']);
    removeTestFolders();
  });
});

describe('an explanation', () => {
  it('comes from the same evaluator as the comparison and tells each condition', () => {
    const deny = policy('deny_agents', `context: { requester_role: agent, environment: production }\n${DENY}`);
    const explained = explain([policy('wide', ALLOW), deny], request({ requester_role: 'agent', environment: 'dev' }));
    expect(explained.decision.action).toBe('allow');
    expect(explained.policies.map((one) => [one.policy.id, one.outcome])).toEqual([
      ['wide', 'decides'],
      ['deny_agents', 'does-not-apply'],
    ]);
    expect(explained.policies[1]?.conditions).toEqual([
      { condition: 'context.requester_role', wanted: 'agent', found: 'agent', holds: true },
      { condition: 'context.environment', wanted: 'production', found: 'dev', holds: false },
    ]);
  });

  it('shows both decisions where the reading of contains matters', () => {
    const deny = policy('deny', `match: { fields: { contains: [pii, phi] } }\n${DENY}`);
    const explained = explain([deny], request({ fields: [{ name: 'email', category: 'pii' }] }));
    expect([explained.decision.action, explained.decisionIfAny?.action]).toEqual(['allow', 'deny']);
  });
});
