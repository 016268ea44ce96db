import { afterEach, describe, expect, it } from '@jest/globals';

import { judgeChanges } from '../../src/policies/weakening/judge-changes.js';
import { comparePolicies } from '../../src/policies/weakening/compare.js';
import { readPolicyFile } from '../../src/policies/policy-file.js';
import { ruleOf } from '../../src/rules/registry.js';
import { removeTestFolders, testRepository } from '../support/git-repository.js';
import { runCheck, told } from '../support/run-check.js';
import { ALLOW, approval, changes, DENY, MASK, policy, policyFile } from './support.js';
import { leastProcessorTime } from '../support/processor-time.js';

afterEach(removeTestFolders);

const FILE = 'config/policies/keep_agents_out.yaml';

function agents(...action: readonly string[]): string {
  return [
    'id: keep_agents_out',
    'description: Agents stay out of production.',
    'match: {}',
    'context:',
    '  environment: production',
    '  requester_role: agent',
    'action:',
    ...action.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const CLOSED = agents('deny: true', 'reason: Agents stay out.');

/** The finding about the change of one policy file against the base. */
async function afterEdit(text: string | undefined, more: Readonly<Record<string, string>> = {}) {
  const repository = testRepository({ [FILE]: CLOSED, 'config/policies/other.yaml': `id: other\ndescription: d\n${ALLOW}\n` });
  if (text === undefined) repository.remove(FILE);
  else repository.write({ [FILE]: text });
  repository.write(more);
  return runCheck(repository.folder, { base: 'HEAD', checks: ['policies'] });
}

describe('policy/weakened in a pull request', () => {
  it('stands at the changed action, and says who is let through', async () => {
    const report = await afterEdit(agents('allow: true', 'reason: Agents stay out.'));
    expect(told(report)).toEqual([`error policy/weakened ${FILE}:8 (new)`]);
    expect(report.verdict).toBe('FAIL');
    expect(report.findings[0]).toMatchObject({
      message:
        'keep_agents_out no longer holds (action.deny → action.allow): a request by agent in production was denied and is now allowed.',
      details: {
        witness: { environment: 'production', requester_role: 'agent' },
        before: { action: 'deny' },
        after: { action: 'allow' },
        pack: null,
      },
    });
    expect(report.findings[0]?.help).toContain(String(report.findings[0]?.details['digest']));
  });

  it('stands at a condition that was added', async () => {
    const report = await afterEdit(CLOSED.replace('context:', 'context:\n  requester_region: US'));
    expect(told(report)).toEqual([`error policy/weakened ${FILE}:5 (new)`]);
    expect(report.findings[0]?.message).toContain('by agent from a region other than US in production');
  });

  it('stands at the path of a policy that is gone', async () => {
    const report = await afterEdit(undefined);
    expect(told(report)).toEqual([`error policy/weakened ${FILE} (new)`]);
  });

  it('stands at the id of a policy that took the place of the old one', async () => {
    const report = await afterEdit(`# note\nid: something_else\ndescription: d\n${MASK}\n`);
    expect(told(report)).toEqual([`error policy/weakened ${FILE}:2 (new)`]);
  });

  it('is silent when the policy moves, is reworded, or is covered by another one', async () => {
    const moved = await afterEdit(undefined, { 'config/policies/moved.yml': CLOSED });
    expect(told(moved)).toEqual([]);
    const reworded = await afterEdit(
      CLOSED.replace('Agents stay out.', 'Automation has no business there.').replace('match: {}', 'priority: 7\nmatch: {}'),
    );
    expect(told(reworded)).toEqual([]);
    const covered = await afterEdit(undefined, {
      'config/policies/all.yaml': `id: all\ndescription: d\ncontext: { environment: production }\n${DENY}\n`,
    });
    expect(told(covered)).toEqual([]);
  });

  it('is not said once more of a file that cannot be used any more, which is an error by itself', async () => {
    const report = await afterEdit(agents('deny: true', 'allow: true', 'reason: r'));
    expect(told(report)).toEqual([`error policy/invalid ${FILE}:8 (new)`]);
    const linked = await afterEdit('id: a\nid: b\n');
    expect(told(linked)).toEqual([`error policy/unreadable ${FILE}:2 (new)`]);
  });
});

describe('weaker obligations', () => {
  it('are an approver who is no longer asked; another one is a change', () => {
    const both = [policy('a', approval('security')), policy('b', approval('owner'))];
    expect(changes(both, [policy('a', approval('security'))])).toEqual(['weaker approver b {}']);
    expect(changes([policy('a', approval('security'))], [policy('a', approval('finance'))])).toEqual(['changed approver a {}']);
    expect(changes([policy('a', approval('security'))], both)).toEqual([]);
  });

  it('are a lesser masking; hash and partial cannot be ranked, and neither can what the engine does by itself', () => {
    const masked = (method: string) => policy('m', `${MASK}\nmasking: { default_method: ${method} }`);
    expect(changes([masked('redact')], [masked('hash')])).toEqual(['weaker masking m {}']);
    expect(changes([masked('hash')], [masked('nullify')])).toEqual([]);
    expect(changes([masked('hash')], [masked('truncate')])).toEqual(['changed masking m {}']);
    expect(changes([masked('redact')], [policy('m', MASK)])).toEqual(['changed masking m {}']);
  });

  it('are a lesser masking of one field', () => {
    const masked = (rules: string) => policy('m', `${MASK}\nmasking: { default_method: redact, rules: ${rules} }`);
    expect(changes([masked('{}')], [masked('{ email: hash }')])).toEqual(['weaker masking m {"fields":["email"]}']);
    expect(changes([masked('{ email: hash }')], [masked('{}')])).toEqual([]);
  });

  it('are a longer limit; the shortest of all that apply counts', () => {
    const limited = (id: string, ttl: string) => policy(id, `action: { allow: true, ttl: ${ttl} }`);
    expect(changes([limited('a', '1h')], [limited('a', '2h')])).toEqual(['weaker ttl a {}']);
    expect(changes([limited('a', '1h')], [limited('a', '3600s')])).toEqual([]);
    expect(changes([limited('a', '1h')], [limited('a', '2h'), limited('b', '30m')])).toEqual([]);
  });

  it('are said in words', () => {
    const before = [policyFile('a', 'action: { mask: true, ttl: 90m }\nmasking: { default_method: redact }')];
    const say = (after: string): string => {
      const [finding] = judgeChanges(before, [policyFile('a', after)]);
      return finding === undefined ? '' : (ruleOf(finding.rule)?.message(finding.details) ?? '');
    };
    expect(say('action: { mask: true, ttl: 90m }\nmasking: { default_method: hash }')).toBe(
      'a no longer holds (masking.default_method: redact → hash): a request was masked by full and is now masked by hash.',
    );
    expect(say('action: { mask: true }\nmasking: { default_method: redact }')).toMatch(
      /a request was masked for at most 90m and is now masked without a limit\.$/,
    );
    expect(say(approval('boss'))).toBe(
      'a no longer masks: a request was masked and is now held for the approval of boss, after which the data is shown in plain.',
    );
  });
});

describe('a comparison that cannot be finished', () => {
  it('is an error and not a pass', () => {
    const before = [policyFile('p', `match: { fields: { any: [a, b, c] } }\n${DENY}`)];
    const after = ['a', 'b', 'c'].map((name) => policyFile(`p_${name}`, `match: { fields: { any: [${name}] } }\n${DENY}`));
    const placed = (files: typeof before) => files.flatMap(({ path, policy: one }) => (one === undefined ? [] : [{ path, policy: one }]));
    expect(comparePolicies(placed(before), placed(after))).toEqual([]);
    expect(comparePolicies(placed(before), placed(after), 5)).toMatchObject([{ kind: 'undecided' }]);
    const zoned = policyFile('z', `context: { time: { after: "09:00", before: "17:00", timezone: Asia/Tokyo } }\n${DENY}`);
    expect(judgeChanges([zoned], [])).toMatchObject([{ rule: 'policy/undecided', level: 'error' }]);
  });
});

describe('the time that a comparison takes', () => {
  it('stays below two seconds of computing for a thousand policies of which each has changed', () => {
    const many = (ttl: string) =>
      Array.from({ length: 1000 }, (_, index) => {
        const n = (modulus: number) => String(index % modulus);
        const text = `id: p${String(index)}\ndescription: d\nmatch: { fields: { contains: [t${n(40)}, t${n(39)}] } }\ncontext: { requester_role: r${n(8)}, environment: e${n(3)} }\naction: { mask: true, ttl: ${ttl} }\n`;
        const file = readPolicyFile(`p${String(index)}.yaml`, text);
        return file.policy === undefined ? [] : [{ path: file.path, policy: file.policy }];
      }).flat();
    const [before, after] = [many('1h'), many('2h')];
    expect(comparePolicies(before, after)).toHaveLength(1000);
    expect(leastProcessorTime(() => comparePolicies(before, after), 2000)).toBeLessThan(2000);
  });
});

describe('policies made to be hard to compare', () => {
  const names = (count: number): string => Array.from({ length: count }, (_, index) => `n${String(index)}`).join(', ');
  const deny = (id: string, conditions: string) => policy(id, `${conditions}\n${DENY}`);

  it.each([
    [
      'two long choices',
      () => [
        [deny('a', `match: { fields: { any: [${names(9000)}], contains: [${names(9000)}] } }`)],
        [deny('b', `match: { fields: { any: [${names(9000)}], contains: [x, ${names(8999)}] } }`)],
      ],
    ],
    [
      'many fields at once',
      () => [[deny('a', `match: { fields: { all: [${names(9000)}] } }`)], [deny('b', `match: { fields: { all: [${names(9001)}] } }`)]],
    ],
    [
      'a policy for each of many roles',
      () => [
        [deny('a', 'match: {}')],
        Array.from({ length: 3000 }, (_, index) => deny(`b${String(index)}`, `context: { requester_role: r${String(index)} }`)),
      ],
    ],
  ] as const)('are answered in bounded time: %s', (_, make) => {
    const [before = [], after = []] = make();
    expect(['weaker', 'undecided']).toContain(comparePolicies(before, after)[0]?.kind);
    expect(leastProcessorTime(() => comparePolicies(before, after), 3000)).toBeLessThan(3000);
  });
});

describe('what the policies folder holds', () => {
  it('is every yaml and yml file directly in it; links are refused and folders below are not read', async () => {
    const repository = testRepository({
      'config/policies/a.yml': `id: a\ndescription: d\n${ALLOW}\n`,
      'config/policies/templates/schema.yaml': 'id: <string>\n',
      'config/policies/README.md': '# Policies\n',
    });
    repository.git('config', 'core.symlinks', 'true');
    const { symlinkSync } = await import('node:fs');
    symlinkSync('a.yml', `${repository.folder}/config/policies/b.yaml`);
    expect(told(await runCheck(repository.folder, { checks: ['policies'] }))).toEqual([
      'error policy/unreadable config/policies/b.yaml (new)',
    ]);
  });
});
