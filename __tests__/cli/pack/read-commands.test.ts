import { afterEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';

import { reportSchema } from '../../../src/report/report-schema.js';
import { packInfoSchema, packListSchema, packPlanSchema, packTestsSchema } from '../../../src/cli/pack/pack-schemas.js';
import {
  AI_SAFETY,
  checksumOf,
  packFiles,
  repositoryWith,
  SHIPPED,
  STARTER,
  STATE,
  withEdit,
  without,
  type Files,
  type PackSource,
} from '../../packs/fixture.js';
import { filesOf, folderWith, removeFolders, runPack, traceOf } from './support.js';

const MASK = 'config/policies/starter__01__mask_pii.yaml';
const newer = { ...repositoryWith(STARTER, AI_SAFETY), ...packFiles({ ...STARTER, version: '1.1.0' }, SHIPPED) };
const json = async (folder: string, ...args: string[]): Promise<unknown> =>
  JSON.parse((await runPack(folder, ...args, '--format', 'json')).out);

afterEach(removeFolders);

describe('pack list', () => {
  it('says version drift in the words of the specification, and never upgrades', async () => {
    const folder = folderWith(newer);
    const before = traceOf(folder);
    const run = await runPack(folder, 'list');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('⚠ starter (installed v1.0.0, available v1.1.0)');
    expect(run.out).toContain('✓ ai_safety v1.0.0 (domain)\n');
    expect(traceOf(folder)).toEqual(before);
  });

  it('names every kind of drift, and what else is on offer', async () => {
    const files = {
      ...without(
        withEdit(repositoryWith(STARTER), MASK, 'mask: true', 'allow: true'),
        'config/policies/starter__02__block_cross_region.yaml',
      ),
      ...packFiles(AI_SAFETY, SHIPPED),
    };
    const { out } = await runPack(folderWith(files), 'list');
    expect(out).toContain('⚠ starter v1.0.0 (foundation): edited, missing\n');
    expect(out).toContain('○ ai_safety v1.0.0 (domain), not installed\n');
    expect(out).toContain('○ gdpr v');
  });

  it('of a corrupt state file is a finding at its place and not an empty list', async () => {
    const run = await runPack(folderWith({ ...newer, [STATE]: 'format_version: v1\ninstalled_packs: [\n' }), 'list');
    expect(run.code).toBe(1);
    expect(run.out).toContain('pack/state-invalid');
  });

  it('shows names that would rewrite the terminal with what is unseen made visible', async () => {
    const hostile = `__pack_meta: {name: acme, version: "1.0.0", layer: custom, description: "\\e[2J::error::x"}\n`;
    const run = await runPack(folderWith({ [`${SHIPPED}/acme/metadata.yaml`]: hostile }), 'info', 'acme');
    expect(run.out).toContain('acme: \\x1b[2J::error::x');
  });

  it('as JSON follows its schema', async () => {
    expect(packListSchema.parse(await json(folderWith(newer), 'list')).installed.map((pack) => [pack.name, pack.drift])).toEqual([
      ['ai_safety', []],
      ['starter', ['version', 'unknown']],
    ]);
  });
});

describe('pack info', () => {
  it('tells what a pack is and holds', async () => {
    const folder = folderWith(repositoryWith(STARTER, AI_SAFETY));
    const { out, code } = await runPack(folder, 'info', 'ai_safety');
    expect(code).toBe(0);
    for (const part of [
      'The pack ai_safety.',
      'installed  v1.0.0',
      checksumOf(AI_SAFETY),
      'requires   starter',
      'priorities 1000 to 1999',
      'deny_agents',
    ]) {
      expect(out).toContain(part);
    }
    packInfoSchema.parse(await json(folder, 'info', 'ai_safety', 'starter'));
  });

  it('of an unknown pack names the nearest one', async () => {
    expect((await runPack(folderWith(newer), 'info', 'ai-safety')).err).toContain('Did you mean ai_safety?');
  });
});

describe('pack verify', () => {
  it('is 0 only when every file is what its pack installed; a newer version on offer does not matter', async () => {
    const folder = folderWith(repositoryWith(STARTER, AI_SAFETY));
    await runPack(folder, 'upgrade');
    const ahead = folderWith({ ...filesOf(folder), ...packFiles({ ...STARTER, version: '1.1.0' }, SHIPPED) });
    expect(await runPack(ahead, 'verify')).toMatchObject({ code: 0 });
    expect(reportSchema.parse(await json(ahead, 'verify')).verdict).toBe('PASS');
  });

  it.each<[string, Files]>([
    ['edited', withEdit(repositoryWith(STARTER), MASK, 'mask: true', 'allow: true')],
    ['missing', without(repositoryWith(STARTER), MASK)],
    [
      'of unknown origin',
      { ...repositoryWith(STARTER), [STATE]: (repositoryWith(STARTER)[STATE] ?? '').replace(checksumOf(STARTER), 'a'.repeat(64)) },
    ],
    ['unrecorded', without(repositoryWith(STARTER), STATE)],
  ])('is 1 for files that are %s', async (_name, files) => {
    expect((await runPack(folderWith(files), 'verify')).code).toBe(1);
  });

  it('looks at the named packs only', async () => {
    const folder = folderWith(withEdit(repositoryWith(STARTER, AI_SAFETY), MASK, 'mask: true', 'allow: true'));
    expect((await runPack(folder, 'verify', 'ai_safety')).code).toBe(0);
    expect((await runPack(folder, 'verify', 'starter')).code).toBe(1);
    expect((await runPack(folder, 'verify', 'gdpr')).err).toContain('PackNotFound: gdpr is not installed');
  });

  it('of nothing is 3', async () => {
    expect((await runPack(folderWith({ 'README.md': '' }), 'verify')).code).toBe(3);
  });
});

describe('pack test', () => {
  const test = (action: string): string =>
    stringify([{ name: 'agents in production', request: { requester_role: 'agent', environment: 'production' }, expect: { action } }]);
  const withTest = (action: string): Files => ({
    ...packFiles(AI_SAFETY, SHIPPED),
    [`${SHIPPED}/ai_safety/tests/agents.yaml`]: test(action),
  });

  it('passes when every test holds and every policy is missed by one', async () => {
    const folder = folderWith(withTest('deny'));
    expect(await runPack(folder, 'test')).toMatchObject({ code: 0, out: '✓ ai_safety: 1 test\n' });
    expect(await runPack(folder, 'test', `${SHIPPED}/ai_safety`)).toMatchObject({ code: 0, out: '✓ ai_safety: 1 test\n' });
    expect(await runPack(folder, 'test', SHIPPED)).toMatchObject({ code: 0 });
    packTestsSchema.parse(await json(folder, 'test'));
  });

  it('fails with the place of a test that does not hold', async () => {
    const run = await runPack(folderWith(withTest('mask')), 'test');
    expect(run.code).toBe(1);
    expect(run.out).toContain('tests/agents.yaml:1: agents in production: expected mask, got deny by deny_agents');
  });

  it('fails for a policy that no test misses, and for a pack without tests', async () => {
    const idle: PackSource = {
      ...AI_SAFETY,
      policies: [...(AI_SAFETY.policies ?? []), { id: 'idle', description: 'I.', priority: 1200, match: {}, action: { allow: true } }],
    };
    const untested = await runPack(folderWith({ ...withTest('deny'), ...packFiles(idle, SHIPPED) }), 'test');
    expect(untested).toMatchObject({ code: 1 });
    expect(untested.out).toContain('no test fails without idle');
    expect(await runPack(folderWith(packFiles(AI_SAFETY, SHIPPED)), 'test')).toMatchObject({ code: 1 });
  });

  it('fails for a policy that cannot be used, even when all tests hold', async () => {
    const broken = { id: 'broken', description: 'B.', priority: 1300, match: {}, action: { deny: true, allow: true } };
    const pack = packFiles({ ...AI_SAFETY, policies: [...(AI_SAFETY.policies ?? []), broken] }, SHIPPED);
    const run = await runPack(folderWith({ ...withTest('deny'), ...pack }), 'test');
    expect(run.code).toBe(1);
    expect(run.out).toContain('InvalidPack: ');
  });

  it('of a folder without packs is 3', async () => {
    expect((await runPack(folderWith({ 'docs/x': '' }), 'test', 'docs')).code).toBe(3);
  });
});

describe('pack, as a command', () => {
  it.each([
    [['lst'], 'Did you mean pack list?'],
    [[], 'pack needs a command'],
    [['add'], 'pack add needs the name of a pack'],
    [['list', 'starter'], 'pack list takes no names'],
    [['list', '--force'], '--force has no meaning here'],
    [['remove', 'starter', '--with-deps'], '--with-deps has no meaning here'],
    [['list', '--format', 'xml'], "--format: unknown value 'xml'"],
    [['list', '--state-file', '../x.yaml'], 'does not lie inside the checked directory'],
    [['list', '--dir', 'nowhere'], 'cannot list the folder'],
    [['list', '--packs-dir', 'nowhere'], 'nowhere is not a folder'],
  ])('%j is exit code 2 with what to do', async (args, message) => {
    const run = await runPack(folderWith({}), ...args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(run.err).toContain('→');
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  it('writes its result to a file with --output', async () => {
    const folder = folderWith(newer);
    expect(await runPack(folder, 'list', '--format', 'json', '--output', 'out/packs.json')).toMatchObject({ code: 0, out: '' });
    packListSchema.parse(JSON.parse(filesOf(folder)['out/packs.json'] ?? ''));
  });

  it('gives plans that follow their schema, and says what a removal lets through', async () => {
    const folder = folderWith(repositoryWith(STARTER, AI_SAFETY));
    const plan = packPlanSchema.parse(await json(folder, 'remove', 'ai_safety', '--dry-run'));
    expect(plan).toMatchObject({
      applied: false,
      changes: [{ action: 'remove' }, { path: '.vaultgate/packs.lock.json' }, { path: STATE }],
    });
    expect(plan.findings.map((finding) => finding.rule)).toContain('policy/weakened');
    expect((await runPack(folder, 'remove', 'ai_safety', '--dry-run')).out).toContain('lets more through: deny_agents no longer holds');
  });
});
