import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { effectiveApprovals } from '../../../src/gate/approvals/signed-approvals.js';
import { openWorkingTree } from '../../../src/io/working-tree.js';
import { SKILL_DOCUMENTS } from '../../../src/skills/contracts/schemas.js';
import {
  codesOf,
  keyPair,
  NOTES_MANIFEST,
  openWorkspace,
  runSkill,
  signedAgain,
  skillJson,
  type ReceiptJson,
  type SkillJson,
  type Workspace,
} from '../../support/run-skill.js';

let space: Workspace;
const keys = keyPair();
const POLICY = 'capabilities: { network: { mode: require_approval, note: "Ask the network team." } }\n';
const GIVE = ['--capability', 'network', '--by', 'ada', '--reason', 'Rates only.', '--expires', '2026-09-01'] as const;

beforeEach(async () => {
  space = openWorkspace();
  space.write({
    'notes/SKILL.md': NOTES_MANIFEST,
    '.vaultgate/policy.yaml': POLICY,
    'key.pem': keys.privatePem,
    'pub.pem': keys.publicPem,
  });
  await record();
});

afterEach(() => {
  space.remove();
});

/** A receipt of the bundle as it is, which records the capability network. */
async function record(): Promise<void> {
  await runSkill(space.path, 'receipt', 'notes', '--signing-key', 'key.pem', '--out', 'receipt.json');
  const made = JSON.parse(readFileSync(join(space.path, 'receipt.json'), 'utf8')) as ReceiptJson;
  const scan = { ...(made['scan'] as object), capabilities: ['network'] };
  space.write({ 'receipt.json': signedAgain({ ...made, scan }, keys.privateKey) });
}

async function gate(...more: readonly string[]): Promise<{ exit: number; json: SkillJson }> {
  return skillJson(space.path, 'gate', '--receipt', 'receipt.json', '--pubkey', 'pub.pem', ...more);
}

const file = (): string => join(space.path, '.vaultgate/approvals.yaml');

describe('a capability that needs an approval', () => {
  it('fails without one, with the command that gives it', async () => {
    const { exit, json } = await gate();
    expect([exit, codesOf(json)]).toEqual([1, ['REQUIRED_APPROVAL_MISSING']]);
    expect(json.findings[0]?.details).toMatchObject({
      rule_id: 'skill/approval-missing',
      note: 'Ask the network team.',
      command: 'vaultgate skill approve BUNDLE --capability network --by WHO --reason WHY --expires YYYY-MM-DD',
    });
    const { findings } = json['policy'] as SkillJson;
    expect(findings.map((finding) => finding.code)).toEqual(['POLICY_APPROVAL_REQUIRED']);
  });

  it('passes with one for exactly these bytes, which stays visible, and fails after a change', async () => {
    const { exit, json } = await skillJson(space.path, 'approve', 'notes', ...GIVE);
    expect([exit, SKILL_DOCUMENTS.approve.safeParse(json).error]).toEqual([0, undefined]);
    const gated = await gate();
    expect([gated.exit, codesOf(gated.json)]).toEqual([0, ['POLICY_APPROVAL_REQUIRED']]);
    expect(gated.json.findings[0]).toMatchObject({ severity: 'info', details: { by: 'ada', expires: '2026-09-01' } });
    space.write({ 'notes/extra.txt': 'x' });
    await record();
    expect(codesOf((await gate()).json)).toEqual(['REQUIRED_APPROVAL_MISSING']);
  });

  it('passes through the last day of the approval, UTC', async () => {
    await runSkill(space.path, 'approve', 'notes', ...GIVE);
    expect((await gate('--now', '2026-09-01T23:59:59Z')).exit).toBe(0);
    const after = await gate('--now', '2026-09-02T00:00:00Z');
    expect([after.exit, after.json.findings[0]?.details?.['reason']]).toEqual([1, 'the one by ada expired after 2026-09-01']);
  });

  it.each([
    ['another capability', (text: string) => text.replace('capability: network', 'capability: exec')],
    ['nobody as the giver', (text: string) => text.replace(/ {4}by: .*\n/, '')],
    ['a day that does not exist', (text: string) => text.replace('2026-09-01', '2026-09-31')],
    ['another kind', (text: string) => text.replace('kind: capability', 'kind: loosening')],
    ['another hash', (text: string) => text.replace(/digest: ..../, 'digest: 0000')],
    ['an unknown member', (text: string) => `${text}    scope: all\n`],
  ])('fails with an approval that has %s', async (_, change) => {
    await runSkill(space.path, 'approve', 'notes', ...GIVE);
    const given = readFileSync(file(), 'utf8');
    const changed = change(given);
    expect(changed).not.toBe(given);
    writeFileSync(file(), changed);
    expect(codesOf((await gate()).json)).toEqual(['REQUIRED_APPROVAL_MISSING']);
  });

  it('ends with exit code 2 when the file as a whole cannot be used', async () => {
    space.write({ '.vaultgate/approvals.yaml': 'approvals: 12\n' });
    expect((await runSkill(space.path, 'gate', 'notes')).exit).toBe(2);
    expect((await runSkill(space.path, 'approve', 'notes', ...GIVE)).exit).toBe(2);
    expect(readFileSync(file(), 'utf8')).toBe('approvals: 12\n');
  });
});

describe('skill approve', () => {
  it('adds to the file without touching what stands in it', async () => {
    const before = '# Who consented to what.\napprovals:\n  # the first\n  - kind: loosening\n    digest: x # odd\n';
    space.write({ '.vaultgate/approvals.yaml': before });
    await runSkill(space.path, 'approve', 'notes', ...GIVE);
    const text = readFileSync(file(), 'utf8');
    expect(text.startsWith(before)).toBe(true);
    expect((parse(text) as { approvals: unknown[] }).approvals).toHaveLength(2);
  });

  it.each(['--by', '--reason', '--expires', '--capability'] as const)('asks for %s', async (left) => {
    const at = GIVE.indexOf(left);
    expect((await runSkill(space.path, 'approve', 'notes', ...GIVE.slice(0, at), ...GIVE.slice(at + 2))).exit).toBe(2);
  });

  it('refuses a day that is past, an unknown capability, and half a signature', async () => {
    const instead = (from: string, to: string): string[] => GIVE.map((word) => (word === from ? to : word));
    expect((await runSkill(space.path, 'approve', 'notes', ...instead('2026-09-01', '2026-05-31'))).exit).toBe(2);
    expect((await runSkill(space.path, 'approve', 'notes', ...instead('network', 'networking'))).exit).toBe(2);
    expect((await runSkill(space.path, 'approve', 'notes', ...GIVE, '--signing-key', 'key.pem')).exit).toBe(2);
  });
});

describe('which approvals count in a change', () => {
  let base: Workspace;

  beforeEach(() => {
    base = openWorkspace();
    base.write({ '.vaultgate/keys/ada.pem': keys.publicPem });
  });

  afterEach(() => {
    base.remove();
  });

  const counted = (): number => effectiveApprovals(openWorkingTree(base.path), openWorkingTree(space.path)).length;

  it('are those of the base, and not those that the change brings along', async () => {
    await runSkill(space.path, 'approve', 'notes', ...GIVE);
    expect(counted()).toBe(0);
    base.write({ '.vaultgate/approvals.yaml': readFileSync(file()) });
    expect(counted()).toBe(1);
  });

  it('are also those that a key of the base signed', async () => {
    await runSkill(space.path, 'approve', 'notes', ...GIVE, '--signing-key', 'key.pem', '--key-id', 'ada');
    expect(counted()).toBe(1);
    const signed = readFileSync(file(), 'utf8');
    writeFileSync(file(), signed.replace('2026-09-01', '2027-09-01'));
    expect(counted()).toBe(0);
  });

  it('are not those that a key of the change itself signed, or another key of the base', async () => {
    const other = keyPair();
    space.write({ 'other.pem': other.privatePem, '.vaultgate/keys/eve.pem': other.publicPem });
    await runSkill(space.path, 'approve', 'notes', ...GIVE, '--signing-key', 'other.pem', '--key-id', 'eve');
    await runSkill(space.path, 'approve', 'notes', ...GIVE, '--signing-key', 'other.pem', '--key-id', 'ada');
    expect(counted()).toBe(0);
  });
});
