import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { INPUT_NAMES } from '../../src/action/inputs.js';
import { resolvePolicy } from '../../src/skills/policy/read-policy.js';

const ROOT = join(import.meta.dirname, '../..');
const BLOCKS = ['README.md', 'docs/recipes.md'].flatMap((page) =>
  [...readFileSync(join(ROOT, page), 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map((match, index) => ({
    name: `${page} ${String(index + 1)}`,
    text: (match[2] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gm'), ''),
  })),
);
const WORKFLOWS = BLOCKS.filter(({ text }) => text.includes('\njobs:'));

interface UsedStep {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function stepsOf(text: string): UsedStep[] {
  const parsed = parse(text) as { readonly jobs?: Readonly<Record<string, { readonly steps: UsedStep[] }>> } | UsedStep[];
  return Array.isArray(parsed) ? parsed : Object.values(parsed.jobs ?? {}).flatMap(({ steps }) => steps);
}

describe('the workflows of the documentation', () => {
  it('are there for every recipe', () => {
    expect(WORKFLOWS.length).toBeGreaterThanOrEqual(7);
  });

  it('satisfy actionlint', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vaultgate-recipes-'));
    const files = WORKFLOWS.map(({ text }, index) => {
      const file = join(folder, `${String(index)}.yml`);
      writeFileSync(file, text);
      return file;
    });
    execFileSync(process.execPath, [join(ROOT, 'scripts/lint-actions.mjs'), ...files], { cwd: ROOT, stdio: 'pipe' });
    rmSync(folder, { recursive: true });
  });

  it.each(BLOCKS.filter(({ text }) => text.includes('uses:')))(
    'pin every action by commit and use inputs that exist: $name',
    ({ text }) => {
      for (const step of stepsOf(text)) {
        if (step.uses === undefined) continue;
        const ours = step.uses === 'OWNER/vaultgate@COMMIT';
        expect(ours || /@[0-9a-f]{40}$/.test(step.uses)).toBe(true);
        if (ours) expect(INPUT_NAMES).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      }
    },
  );

  it('give no permission to all jobs', () => {
    for (const { text } of WORKFLOWS) expect((parse(text) as { permissions: unknown }).permissions).toEqual({});
  });
});

describe('the skill policy of the documentation', () => {
  it.each(BLOCKS.filter(({ text }) => text.startsWith('policy_version')))('is one that the gate reads: $name', ({ text }) => {
    const policy = resolvePolicy({ path: 'policy.yaml', bytes: new TextEncoder().encode(text) }, undefined);
    expect(policy.approvers?.users).toEqual(['ada']);
    expect(policy.approvers?.weakening?.teams ?? policy.approvers?.teams).toEqual(['example-org/data-governance']);
  });
});
