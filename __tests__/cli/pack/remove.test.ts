import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { AI_SAFETY, repositoryWith, STARTER, STATE, withEdit, without } from '../../packs/fixture.js';
import { filesOf, folderWith, removeFolders, runPack, traceOf, writeFiles } from './support.js';

const MASK = 'config/policies/starter__01__mask_pii.yaml';
const REGION = 'config/policies/starter__02__block_cross_region.yaml';
const DENY = 'config/policies/ai_safety__01__deny_agents.yaml';
const OWN = {
  'config/policies/050_ours.yaml': 'id: ours\n',
  'config/policies/starter__notes.txt': 'x',
  'config/policies/starter__77__ours.yaml': 'id: o77\n',
};

afterEach(removeFolders);

describe('pack remove', () => {
  it('deletes exactly the tracked files and the state entry', async () => {
    const folder = folderWith({ ...repositoryWith(STARTER, AI_SAFETY), ...OWN });
    const before = filesOf(folder);
    const run = await runPack(folder, 'remove', 'ai_safety');
    expect(run).toMatchObject({ code: 0, err: '' });
    const after = filesOf(folder);
    expect(Object.keys(before).filter((path) => !(path in after))).toEqual([DENY]);
    expect(after).toMatchObject(OWN);
    expect(Object.keys((parse(after[STATE] ?? '') as { installed_packs: object }).installed_packs)).toEqual(['starter']);
  });

  it('of the last pack leaves a state file that is empty and sound, and no lock file', async () => {
    const folder = folderWith(repositoryWith(STARTER));
    await runPack(folder, 'remove', 'starter');
    expect(parse(filesOf(folder)[STATE] ?? '')).toEqual({ format_version: 'v1', installed_packs: {} });
    expect(Object.keys(filesOf(folder)).filter((path) => path.startsWith('.vaultgate'))).toEqual([]);
    expect(await runPack(folder, 'add', 'starter')).toMatchObject({ code: 0 });
  });

  it('is refused when others need the pack, naming them, even with --force', async () => {
    const folder = folderWith(repositoryWith(STARTER, AI_SAFETY));
    const before = filesOf(folder);
    const run = await runPack(folder, 'remove', 'starter', '--force');
    expect(run.code).toBe(2);
    expect(run.err).toContain('starter is required by ai_safety');
    expect(run.err).toContain('vaultgate pack remove ai_safety starter');
    expect(filesOf(folder)).toEqual(before);
    expect(await runPack(folder, 'remove', 'starter', 'ai_safety')).toMatchObject({ code: 0 });
  });

  it('needs --force for edited files', async () => {
    const folder = folderWith(withEdit(repositoryWith(STARTER), MASK, 'mask: true', 'allow: true'));
    const before = filesOf(folder);
    const run = await runPack(folder, 'remove', 'starter');
    expect(run.code).toBe(2);
    expect(run.err).toContain(`${MASK} was edited (action.mask → action.allow)`);
    expect(filesOf(folder)).toEqual(before);
    expect(await runPack(folder, 'remove', 'starter', '--force')).toMatchObject({ code: 0 });
    expect(filesOf(folder)[MASK]).toBeUndefined();
  });

  it('does not mind a file that is missing already', async () => {
    const folder = folderWith(without(repositoryWith(STARTER), REGION));
    expect(await runPack(folder, 'remove', 'starter')).toMatchObject({ code: 0 });
    expect(filesOf(folder)[MASK]).toBeUndefined();
  });

  it.each(['../outside.yaml', 'config/policies/../../README.md', '/etc/hostname', 'README.md', 'config/policies'])(
    'refuses the whole when the state claims %s',
    async (path) => {
      const folder = folderWith({ ...withEdit(repositoryWith(STARTER), STATE, `path: ${REGION}`, `path: ${path}`), 'README.md': 'x' });
      const before = filesOf(folder);
      const run = await runPack(folder, 'remove', 'starter', '--force');
      expect(run.code).toBe(2);
      expect(run.err).toContain('is not below config/policies, so nothing is touched');
      expect(filesOf(folder)).toEqual(before);
    },
  );

  it('refuses a folder in place of a file', async () => {
    const folder = folderWith(without(repositoryWith(STARTER), REGION));
    mkdirSync(join(folder, REGION));
    writeFiles(folder, { [`${REGION}/inside.txt`]: 'x' });
    await runPack(folder, 'remove', 'starter', '--force');
    expect(filesOf(folder)[`${REGION}/inside.txt`]).toBe('x');
  });

  it('names the pack that was probably meant', async () => {
    const run = await runPack(folderWith(repositoryWith(STARTER)), 'remove', 'startr');
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('PackNotFound: startr is not installed');
    expect(run.err).toContain('Did you mean starter?');
  });

  it('with --dry-run shows what would go, and touches nothing', async () => {
    const folder = folderWith(repositoryWith(STARTER));
    const before = traceOf(folder);
    const run = await runPack(folder, 'remove', 'starter', '--dry-run');
    expect(run.code).toBe(0);
    expect(run.out).toContain(`delete    ${MASK}`);
    expect(traceOf(folder)).toEqual(before);
  });
});
