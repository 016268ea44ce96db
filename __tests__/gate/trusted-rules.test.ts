import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { removeTestFolders, testFolder, testRepository } from '../support/git-repository.js';
import { runCheck, told } from '../support/run-check.js';

afterAll(removeTestFolders);

const SKILL = '---\nname: greeter\ndescription: Greets people by name. Use when somebody wants a greeting.\n---\n\nSay hello.\n';
const POLICY = 'policy_version: v1\ngates:\n  max_risk_score: 29\n  allow_verdicts: [PASS]\ncapabilities:\n  network: { mode: block }\n';
const isConfig = (finding: { rule: string }): boolean => finding.rule.startsWith('config/');

describe('what decides is read from the base', () => {
  it('reports a loosened skill policy at the line of each key that lets more through', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/policy.yaml': POLICY });
    repository.write({
      '.vaultgate/policy.yaml':
        'policy_version: v1\ngates:\n  max_risk_score: 80\n  allow_verdicts: [PASS, WARN]\ncapabilities:\n  network: { mode: allow }\n',
    });
    const report = await runCheck(repository.folder, { base: 'HEAD' });
    expect(told(report, isConfig)).toEqual([
      'note config/changed .vaultgate/policy.yaml (new)',
      'error config/loosened .vaultgate/policy.yaml:3 (new)',
      'error config/loosened .vaultgate/policy.yaml:4 (new)',
      'error config/loosened .vaultgate/policy.yaml:6 (new)',
    ]);
    expect(report.verdict).toBe('FAIL');
  });

  it('takes a tightening and an edit without meaning for a change and no more', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/policy.yaml': POLICY });
    repository.write({ '.vaultgate/policy.yaml': `# stricter\n${POLICY.replace('29', '20')}` });
    const report = await runCheck(repository.folder, { base: 'HEAD' });
    expect(told(report, isConfig)).toEqual(['note config/changed .vaultgate/policy.yaml (new)']);
    expect(report.verdict).toBe('PASS');
  });

  it('counts the removal of the skill policy by what the built-in one lets through', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/policy.yaml': POLICY });
    repository.remove('.vaultgate/policy.yaml');
    const report = await runCheck(repository.folder, { base: 'HEAD' });
    expect(report.findings.filter((finding) => finding.rule === 'config/loosened').map((finding) => finding.details['key'])).toEqual([
      'capabilities.network.mode',
      'gates.allow_verdicts',
      'gates.max_risk_score',
    ]);
  });

  it('says that rules are introduced and does not judge by them', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL });
    repository.write({ '.vaultgate/policy.yaml': 'constraints: { file_size_limit_bytes: 1 }\n' });
    const report = await runCheck(repository.folder, { base: 'HEAD' });
    expect(told(report)).toEqual(['note config/introduced .vaultgate/policy.yaml (new)']);
  });

  it('judges by the built-in rules where the base’s cannot be read, and wants the head’s to parse', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/config.yaml': 'exclud: [skills]\n' });
    repository.write({ '.vaultgate/config.yaml': 'exclude: [docs]\n' });
    const mended = await runCheck(repository.folder, { base: 'HEAD' });
    expect(told(mended, isConfig)).toEqual(['warning config/base-unreadable .vaultgate/config.yaml (new)']);
    expect(mended.skills.map((skill) => skill.path)).toEqual(['skills/greeter']);

    repository.write({ '.vaultgate/config.yaml': 'fail-on: eror\n' });
    expect(told(await runCheck(repository.folder, { base: 'HEAD' }), isConfig)).toContain(
      'error config/invalid .vaultgate/config.yaml:1 (new)',
    );
  });

  it('gives a finding for what only the head breaks, with the key that was meant', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/config.yaml': 'fail-on: error\n' });
    repository.write({ '.vaultgate/config.yaml': 'fail_on: error\n' });
    const [finding] = (await runCheck(repository.folder, { base: 'HEAD' })).findings;
    expect(finding).toMatchObject({ rule: 'config/invalid', region: { start_line: 1, start_column: 1 } });
    expect(finding?.message).toContain("did you mean 'fail-on'?");
  });

  it('stops with the place where nothing is compared and the config file is broken', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/config.yaml': 'checks: [skils]\n' });
    await expect(runCheck(repository.folder)).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('.vaultgate/config.yaml:1:'),
    });
  });

  it('takes a policy from outside the repository as given, whatever the change says', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/policy.yaml': POLICY });
    const outside = join(testFolder(), 'policy.yaml');
    writeFileSync(outside, 'constraints: { bundle_size_limit_bytes: 1 }\n');
    repository.write({ '.vaultgate/policy.yaml': 'gates: { max_risk_score: 100 }\n' });
    const report = await runCheck(repository.folder, { base: 'HEAD', policy: outside });
    expect(told(report)).toEqual([expect.stringContaining('skill/bundle-size')]);
  });

  it('reads a policy that the config file names, and none outside the tree', async () => {
    const repository = testRepository({
      'skills/greeter/SKILL.md': SKILL,
      'rules/skills.yaml': 'constraints: { bundle_size_limit_bytes: 1 }\n',
      '.vaultgate/config.yaml': 'policy: rules/skills.yaml\n',
    });
    expect((await runCheck(repository.folder)).verdict).toBe('FAIL');
    repository.write({ '.vaultgate/config.yaml': 'policy: ../../etc/policy.yaml\n' });
    await expect(runCheck(repository.folder)).rejects.toMatchObject({ code: 'CONFIG' });
  });

  it('reads the rules from the head where the head decides already', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL });
    repository.write({ '.vaultgate/config.yaml': 'exclude: [skills]\nallow-empty: true\n' });
    const report = await runCheck(repository.folder, { base: 'HEAD', rulesFrom: 'head' });
    expect(report.skills).toEqual([]);
    expect(told(report, isConfig)).toEqual([]);
  });
});

describe('a change of the config file', () => {
  it.each([
    ['', 'exclude: [skills]\n', 'exclude'],
    ['', 'checks: [packs]\n', 'checks'],
    ['', 'fail-on: never\n', 'fail-on'],
    ['fail-on: warning\n', 'fail-on: error\n', 'fail-on'],
    ['', 'skills: [skills/a]\n', 'skills'],
    ['', 'warn-only: true\n', 'warn-only'],
    ['', 'policies-dir: elsewhere\n', 'policies-dir'],
  ])('%j → %j loosens', async (base, head, key) => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/config.yaml': `# rules\n${base}` });
    repository.write({ '.vaultgate/config.yaml': `# rules\n${head}` });
    const report = await runCheck(repository.folder, { base: 'HEAD' });
    expect(report.findings.filter((finding) => finding.rule === 'config/loosened').map((finding) => finding.details['key'])).toContain(key);
  });

  it.each([
    ['fail-on: error\n', 'fail-on: warning\n'],
    ['exclude: [docs]\n', ''],
    ['comment: always\n', 'comment: never\n'],
    ['skills: [skills/greeter]\n', ''],
  ])('%j → %j loosens nothing', async (base, head) => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/config.yaml': `# rules\n${base}` });
    repository.write({ '.vaultgate/config.yaml': `# rules\n${head}` });
    expect(told(await runCheck(repository.folder, { base: 'HEAD' }), isConfig)).toEqual([
      'note config/changed .vaultgate/config.yaml (new)',
    ]);
  });
});

describe('a change of who may approve', () => {
  const loosenings = async (from: string, to: string): Promise<unknown[]> => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL, '.vaultgate/policy.yaml': `policy_version: v1\n${from}` });
    repository.write({ '.vaultgate/policy.yaml': `policy_version: v1\n${to}` });
    const { findings } = await runCheck(repository.folder, { base: 'HEAD' });
    return findings
      .filter(({ rule }) => rule === 'config/loosened')
      .map(({ details }) => `${String(details['key'])}: ${String(details['from'])} → ${String(details['to'])}`);
  };

  it.each([
    ['approvers: { users: [a] }\n', 'approvers: { users: [a, b] }\n', ['approvers.users: not an approver → b']],
    ['', 'approvers: { teams: [o/t] }\n', ['approvers.teams: not an approver → o/t']],
    [
      'approvers: { users: [a] }\n',
      'approvers: { users: [a], weakening: { users: [a, b] } }\n',
      ['approvers.weakening.users: not an approver → b'],
    ],
    [
      'approvers: { users: [a], weakening: { users: [b] } }\n',
      'approvers: { users: [a] }\n',
      ['approvers.weakening.users: not an approver → a'],
    ],
    ['approvers: { users: [a], reviews: named }\n', 'approvers: { users: [a] }\n', ['approvers.reviews: named → any']],
  ])('loosens where somebody may decide who could not, or a plain review counts that did not: %j', async (from, to, told) => {
    expect(await loosenings(from, to)).toEqual(told);
  });

  it.each([
    ['approvers: { users: [a, b] }\n', 'approvers: { users: [a] }\n'],
    ['approvers: { users: [a, b] }\n', 'approvers: { users: [a, b], weakening: { users: [b] } }\n'],
    ['approvers: { users: [a] }\n', 'approvers: { users: [a], reviews: named }\n'],
    ['approvers: { users: [a], reviews: named }\n', ''],
  ])('does not loosen where fewer may decide or more must be said: %j', async (from, to) => {
    expect(await loosenings(from, to)).toEqual([]);
  });
});

describe('consent to a loosening', () => {
  const loosen = async (options: Parameters<typeof runCheck>[1] = {}) => {
    const repository = testRepository({
      'skills/greeter/SKILL.md': SKILL,
      '.vaultgate/policy.yaml': `${POLICY}approvers: { users: [keeper] }\n`,
    });
    repository.write({ '.vaultgate/policy.yaml': `${POLICY.replace('29', '59')}approvers: { users: [keeper] }\n` });
    return { repository, report: await runCheck(repository.folder, { base: 'HEAD', ...options }) };
  };

  it('is given by a review of one of the approvers, who are those of the base', async () => {
    const asked: unknown[] = [];
    const { report } = await loosen({
      askReviews: (approvers) => {
        asked.push(approvers);
        return Promise.resolve([{ by: 'keeper', means: { kind: 'unnamed' } }]);
      },
    });
    expect(asked).toEqual([{ users: ['keeper'], teams: [] }]);
    expect(report.verdict).toBe('PASS');
    expect(told(report, (finding) => finding.rule === 'config/loosened')).toEqual([
      'error config/loosened .vaultgate/policy.yaml:3 (waived)',
    ]);
  });

  it('is not asked for where nothing is open', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL });
    const report = await runCheck(repository.folder, { base: 'HEAD', askReviews: () => Promise.reject(new Error('must not be asked')) });
    expect(report.verdict).toBe('PASS');
  });

  it('is given by an approval of the base that names its digest, until it ends', async () => {
    const { repository, report } = await loosen();
    const digest = String(report.findings.find((finding) => finding.rule === 'config/loosened')?.details['digest']);
    const approval = (expires: string): string =>
      `approvals:\n  - kind: loosening\n    digest: ${digest}\n    by: keeper\n    reason: a wider range for the trial\n    expires: "${expires}"\n`;
    const approvedUntil = async (expires: string) => {
      repository.git('stash', '-q');
      repository.write({ '.vaultgate/approvals.yaml': approval(expires) });
      const base = repository.commit();
      repository.git('stash', 'pop', '-q');
      return runCheck(repository.folder, { base });
    };
    expect((await approvedUntil('2026-03-02')).verdict).toBe('PASS');
    expect((await approvedUntil('2026-02-01')).verdict).toBe('FAIL');
  });

  it('cannot be brought along by the change itself', async () => {
    const { repository, report } = await loosen();
    const digest = String(report.findings.find((finding) => finding.rule === 'config/loosened')?.details['digest']);
    repository.write({
      '.vaultgate/approvals.yaml': `approvals:\n  - kind: loosening\n    digest: ${digest}\n    by: me\n    reason: because\n    expires: "2026-03-30"\n`,
    });
    const again = await runCheck(repository.folder, { base: 'HEAD' });
    expect(told(again, (finding) => finding.rule === 'config/loosened')).toEqual([
      'error config/loosened .vaultgate/approvals.yaml:2 (new)',
      'error config/loosened .vaultgate/policy.yaml:3 (new)',
    ]);
  });

  it('does not reach to keys that a change trusts', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL });
    repository.write({ '.vaultgate/keys/me.pem': '-----BEGIN PUBLIC KEY-----\n' });
    expect(told(await runCheck(repository.folder, { base: 'HEAD' }))).toEqual(['error config/loosened .vaultgate/keys/me.pem (new)']);
  });
});

describe('waivers of a change', () => {
  const waiver = (expires: string): string =>
    `waivers:\n  - rule: skill/link\n    path: skills/**\n    justification: known\n    owner: keeper\n    expires: "${expires}"\n`;

  it('loosen when they are new or longer, and not when they are shorter', async () => {
    const repository = testRepository({ 'skills/greeter/SKILL.md': SKILL });
    repository.write({ '.vaultgate/waivers.yaml': waiver('2026-04-01') });
    const introduced = await runCheck(repository.folder, { base: 'HEAD' });
    expect(told(introduced, (finding) => finding.rule === 'config/loosened')).toEqual([
      'error config/loosened .vaultgate/waivers.yaml:2 (new)',
    ]);
    repository.commit();
    repository.write({ '.vaultgate/waivers.yaml': waiver('2026-05-01') });
    expect((await runCheck(repository.folder, { base: 'HEAD' })).verdict).toBe('FAIL');
    repository.write({ '.vaultgate/waivers.yaml': waiver('2026-03-20') });
    expect((await runCheck(repository.folder, { base: 'HEAD' })).verdict).toBe('PASS');
  });
});
