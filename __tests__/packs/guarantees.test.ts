import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { filesOf, folderWith, removeFolders, runPack, traceOf, writeFiles } from '../cli/pack/support.js';
import { runCheck, told } from '../support/run-check.js';
import {
  AI_SAFETY,
  checksumOf,
  packFiles,
  repositoryWith,
  SHIPPED,
  STARTER,
  STATE,
  withEdit,
  type Files,
  type PackSource,
} from './fixture.js';

const offer = { ...packFiles(STARTER, SHIPPED), ...packFiles(AI_SAFETY, SHIPPED) };
const MASK = 'config/policies/starter__01__mask_pii.yaml';
const OWN: Files = {
  'config/policies/050_ours.yaml': 'id: ours\ndescription: Ours.\nmatch: {}\naction: {allow: true}\n',
  'config/policies/notes.txt': 'x',
};

afterEach(removeFolders);

/** The guarantees of the policy pack specification (its sections 3 to 13), each by its name. */
describe('a policy pack is guaranteed', () => {
  it('deterministic installation: the same pack gives the same policy files, wherever and whenever it is installed', async () => {
    const [one, two] = [folderWith(offer), folderWith({ ...offer, ...OWN })];
    await runPack(one, 'add', 'starter', 'ai_safety', '--now', '2026-01-01T00:00:00Z');
    await runPack(two, 'add', 'starter', '--now', '2026-05-05T00:00:00Z');
    await runPack(two, 'add', 'ai_safety', '--now', '2026-06-06T00:00:00Z');
    const installed = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).filter(([path]) => path.includes('__') || path.endsWith('lock.json')));
    expect(installed(filesOf(one))).toEqual(installed(filesOf(two)));
  });

  it('namespace isolation: every file that it installs begins with its name, and nothing else is touched', async () => {
    const folder = folderWith({ ...offer, ...OWN });
    const before = filesOf(folder);
    await runPack(folder, 'add', 'starter');
    const added = Object.keys(filesOf(folder)).filter((path) => !(path in before));
    expect(added.filter((path) => path.startsWith('config/')).every((path) => path.startsWith('config/policies/starter__'))).toBe(true);
    expect(filesOf(folder)).toMatchObject(before);
  });

  it('no silent overwrites: files that no pack owns, and edits, are never lost', async () => {
    const folder = folderWith({ ...offer, [MASK]: 'id: somebody_else\n' });
    expect((await runPack(folder, 'add', 'starter', '--force')).code).toBe(2);
    expect(filesOf(folder)[MASK]).toBe('id: somebody_else\n');
    const edited = folderWith({
      ...withEdit(repositoryWith(STARTER), MASK, 'priority: 80', 'priority: 70'),
      ...packFiles({ ...STARTER, version: '2.0.0' }, SHIPPED),
    });
    expect((await runPack(edited, 'upgrade')).code).toBe(2);
    expect(filesOf(edited)[MASK]).toContain('priority: 70');
    await runPack(edited, 'upgrade', '--force');
    expect(filesOf(edited)[`${MASK}.orig`]).toContain('priority: 70');
  });

  it('dependency enforcement: nothing is installed without what it requires, and nothing unasked', async () => {
    const folder = folderWith(offer);
    const run = await runPack(folder, 'add', 'ai_safety');
    expect(run.err).toContain('DependencyMissing: Pack requires dependencies not installed: starter');
    expect(filesOf(folder)).toEqual(offer);
  });

  it('layer order: foundation, then domain, then custom', async () => {
    const own: PackSource = { name: 'company', layer: 'custom', dependencies: ['ai_safety'], policies: [] };
    const folder = folderWith({ ...offer, ...packFiles(own, SHIPPED) });
    const { out } = await runPack(folder, 'add', 'company', '--with-deps');
    expect([...out.matchAll(/^install (\w+)/gm)].map((match) => match[1])).toEqual(['starter', 'ai_safety', 'company']);
  });

  it('priority isolation: no policy outside the band of its pack', async () => {
    const policies = [{ id: 'x', description: 'X.', priority: 101, match: {}, action: { allow: true } }];
    const run = await runPack(folderWith(packFiles({ ...STARTER, policies }, SHIPPED)), 'add', 'starter');
    expect(run.err).toContain('InvalidPack: Policy priority outside allowed band');
  });

  it('version integrity: the checksum over metadata and policies is recorded, and other content at the same version is seen', async () => {
    const folder = folderWith(offer);
    await runPack(folder, 'add', 'starter');
    expect(filesOf(folder)[STATE]).toContain(`pack_checksum: ${checksumOf(STARTER)}`);
    writeFiles(folder, packFiles({ ...STARTER, band: [0, 99] }, SHIPPED));
    expect(told(await runCheck(folder, { checks: ['packs'] })).join()).toContain('pack/checksum-drift');
  });

  it('no silent modification: an edit of an installed policy is named with the field, and one that lets more through is an error', async () => {
    const region = 'config/policies/starter__02__block_cross_region.yaml';
    const folder = folderWith(withEdit(repositoryWith(STARTER), region, 'deny: true', 'allow: true'));
    const report = await runCheck(folder, { checks: ['packs', 'policies'] });
    expect(told(report, (finding) => finding.level === 'error')).toEqual([expect.stringContaining(`policy/weakened ${region}`)]);
    expect(report.packs[0]?.drift).toEqual(['edited']);
  });

  it('explicit upgrades: drift is shown and never acted upon', async () => {
    const folder = folderWith({ ...repositoryWith(STARTER), ...packFiles({ ...STARTER, version: '1.1.0' }, SHIPPED) });
    const before = traceOf(folder);
    expect((await runPack(folder, 'list')).out).toContain('⚠ starter (installed v1.0.0, available v1.1.0)');
    await runPack(folder, 'verify');
    await runCheck(folder);
    expect(traceOf(folder)).toEqual(before);
  });

  it('no loss of enforcement: an upgrade that fails leaves the installed pack in force', async () => {
    const broken = packFiles({ ...STARTER, version: '2.0.0', dependencies: ['nowhere'] }, SHIPPED);
    const folder = folderWith({ ...repositoryWith(STARTER), ...broken });
    const before = filesOf(folder);
    expect((await runPack(folder, 'upgrade', '--force')).code).toBe(2);
    expect(filesOf(folder)).toEqual(before);
  });

  it('safe removal: only tracked files are deleted, and only when no other pack needs them', async () => {
    const folder = folderWith({ ...repositoryWith(STARTER, AI_SAFETY), ...OWN, 'config/policies/ai_safety__77__ours.yaml': 'id: o\n' });
    expect((await runPack(folder, 'remove', 'starter')).code).toBe(2);
    await runPack(folder, 'remove', 'ai_safety');
    expect(Object.keys(filesOf(folder)).filter((path) => path.startsWith('config/policies/'))).toEqual([
      'config/policies/050_ours.yaml',
      'config/policies/ai_safety__77__ours.yaml',
      'config/policies/notes.txt',
      MASK,
      'config/policies/starter__02__block_cross_region.yaml',
    ]);
  });

  it('auditability: the state file says which pack put which policy where, in which version and when', async () => {
    const folder = folderWith(offer);
    await runPack(folder, 'add', 'starter');
    expect(parse(filesOf(folder)[STATE] ?? '')).toMatchObject({
      installed_packs: {
        starter: { version: '1.0.0', installed_at: '2026-03-01T12:00:00Z', files: [{ path: MASK, policy_id: 'mask_pii' }, {}] },
      },
    });
  });
});
