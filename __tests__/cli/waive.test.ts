import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { checkCommand } from '../../src/cli/check.js';
import { waiveCommand } from '../../src/cli/waive.js';
import { NOTES_MANIFEST, openWorkspace, runCommand, type Outcome, type Workspace } from '../support/run-skill.js';

let space: Workspace;
const GIVE = ['--reason', 'Reviewed with the owner.', '--owner', 'ada', '--expires', '2026-09-01'] as const;

beforeEach(() => {
  space = openWorkspace();
  space.write({ 'skills/notes/SKILL.md': NOTES_MANIFEST });
  space.link('skills/notes/host', '/etc/hosts');
});

afterEach(() => {
  space.remove();
});

interface ReportJson {
  readonly verdict: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly waived: number };
  readonly skills: readonly { readonly verdict: string }[];
  readonly findings: readonly { readonly rule: string; readonly fingerprint: string; readonly waived: boolean }[];
}

async function check(...more: readonly string[]): Promise<ReportJson> {
  return JSON.parse((await runCommand(checkCommand, space.path, '--format', 'json', ...more)).out) as ReportJson;
}

async function waive(...args: readonly string[]): Promise<Outcome> {
  return runCommand(waiveCommand, space.path, ...args);
}

async function fingerprint(): Promise<string> {
  return (await check()).findings[0]?.fingerprint ?? '';
}

describe('waiving a finding', () => {
  it('lets the check pass, keeps the finding visible as waived, and takes it out of the verdict of the bundle', async () => {
    const before = await check();
    expect([before.verdict, before.skills[0]?.verdict]).toEqual(['FAIL', 'FAIL']);
    expect((await waive(await fingerprint(), ...GIVE)).exit).toBe(0);
    const after = await check();
    expect([after.verdict, after.skills[0]?.verdict, after.counts.waived]).toEqual(['PASS', 'PASS', 1]);
    expect(after.findings.map((finding) => [finding.rule, finding.waived])).toEqual([['skill/link', true]]);
  });

  it('takes the start of a fingerprint', async () => {
    expect((await waive((await fingerprint()).slice(0, 8), ...GIVE)).exit).toBe(0);
  });

  it('records rule, path, fingerprint, justification, owner and the last day, and leaves the rest of the file alone', async () => {
    space.write({ '.vaultgate/waivers.yaml': '# Exceptions.\nwaivers: []\n' });
    const full = await fingerprint();
    await waive(full, ...GIVE);
    expect(readFileSync(join(space.path, '.vaultgate/waivers.yaml'), 'utf8')).toBe(
      `# Exceptions.\nwaivers:\n  - rule: skill/link\n    path: skills/notes/host\n    fingerprint: ${full}\n    justification: Reviewed with the owner.\n    owner: ada\n    expires: 2026-09-01\n`,
    );
  });

  it('gates again after its last day and is said to have expired', async () => {
    await waive(await fingerprint(), ...GIVE);
    expect((await check('--now', '2026-09-01T23:00:00Z')).verdict).toBe('PASS');
    const late = await check('--now', '2026-09-02T00:00:00Z');
    expect([late.verdict, late.findings.map((finding) => finding.rule)]).toEqual(['FAIL', ['config/waiver-expired', 'skill/link']]);
  });
});

describe('a waiver that is refused', () => {
  it.each([
    ['without a fingerprint', []],
    ['with something that is no fingerprint', ['skill/link']],
    ['for a finding that is not there', ['0'.repeat(64)]],
  ])('%s', async (_, words) => {
    expect((await waive(...words, ...GIVE)).exit).toBe(2);
  });

  it.each(['--reason', '--owner', '--expires'] as const)('without %s', async (left) => {
    const at = GIVE.indexOf(left);
    expect((await waive(await fingerprint(), ...GIVE.slice(0, at), ...GIVE.slice(at + 2))).exit).toBe(2);
  });

  it.each(['2026-05-31', '2026-12-31', '2026-02-30', 'tomorrow'])('through %s', async (day) => {
    const words = GIVE.map((word) => (word === '2026-09-01' ? day : word));
    expect((await waive(await fingerprint(), ...words)).exit).toBe(2);
  });

  it('when there is one already', async () => {
    const full = await fingerprint();
    await waive(full, ...GIVE);
    expect(await waive(full, ...GIVE)).toMatchObject({ exit: 2, err: expect.stringContaining('waived already') as unknown as string });
  });
});
