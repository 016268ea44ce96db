import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import {
  AI_SAFETY,
  checksumOf,
  installedFiles,
  packFiles,
  repositoryWith,
  SHIPPED,
  STARTER,
  STATE,
  stateOf,
  withEdit,
  without,
  type Files,
  type PackSource,
} from '../../packs/fixture.js';
import { filesOf, folderWith, removeFolders, runPack, traceOf, writeFiles } from './support.js';

const MASK = 'config/policies/starter__01__mask_pii.yaml';
const REGION = 'config/policies/starter__02__block_cross_region.yaml';
const LOCK = '.vaultgate/packs.lock.json';

/** starter 1.1.0: one policy changed, one gone, one new. */
const NEWER: PackSource = {
  ...STARTER,
  version: '1.1.0',
  policies: [
    {
      id: 'mask_pii',
      description: 'Mask PII.',
      priority: 81,
      match: { fields: { contains: ['pii'] } },
      action: { mask: true, reason: 'PII is masked.' },
    },
    {
      id: 'deny_secrets',
      description: 'Keep secrets.',
      priority: 99,
      match: { fields: { contains: ['secrets'] } },
      action: { deny: true, reason: 'Secrets stay.' },
    },
  ],
};
const SECRETS = 'config/policies/starter__02__deny_secrets.yaml';

/** `files` with other packs on offer. */
function offering(files: Files, ...packs: readonly PackSource[]): Files {
  const kept = Object.entries(files).filter(([path]) => !path.startsWith(`${SHIPPED}/`));
  return Object.assign(Object.fromEntries(kept), ...packs.map((pack) => packFiles(pack, SHIPPED))) as Files;
}

/** A repository in which this tool installed starter 1.0.0, with 1.1.0 on offer now. */
async function upgradable(...more: readonly PackSource[]): Promise<string> {
  const installed = folderWith(Object.assign({}, packFiles(STARTER, SHIPPED), ...more.map((pack) => packFiles(pack, SHIPPED))) as Files);
  await runPack(installed, 'add', 'starter', ...more.map((pack) => pack.name), '--deterministic');
  return folderWith(offering(filesOf(installed), NEWER, ...more));
}

afterEach(removeFolders);

describe('pack upgrade', () => {
  it('says so and writes nothing when all is as it is on offer', async () => {
    const folder = folderWith(packFiles(STARTER, SHIPPED));
    await runPack(folder, 'add', 'starter');
    const before = traceOf(folder);
    const run = await runPack(folder, 'upgrade');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toBe('✓ starter v1.0.0 is up to date\nNothing to do.\n');
    expect(traceOf(folder)).toEqual({ ...before, '.': traceOf(folder)['.'], '.vaultgate': traceOf(folder)['.vaultgate'] });
  });

  it('replaces, creates and deletes the files of the pack and records the new version', async () => {
    const folder = await upgradable();
    expect((await runPack(folder, 'list')).out).toContain('⚠ starter (installed v1.0.0, available v1.1.0)');
    const run = await runPack(folder, 'upgrade', 'starter');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('upgrade starter v1.0.0 → v1.1.0 (from lib/vkit/policy/packs)');
    const files = filesOf(folder);
    expect(Object.keys(files).filter((path) => path.startsWith('config/'))).toEqual([MASK, SECRETS]);
    expect(parse(files[STATE] ?? '')).toMatchObject({
      installed_packs: { starter: { version: '1.1.0', pack_checksum: checksumOf(NEWER), files: [{ path: MASK }, { path: SECRETS }] } },
    });
    expect(await runPack(folder, 'verify')).toMatchObject({ code: 0 });
    expect(JSON.parse(files[LOCK] ?? '')).toMatchObject({ packs: { starter: { version: '1.1.0', pack_checksum: checksumOf(NEWER) } } });
  });

  it('takes all installed packs at once, required ones first', async () => {
    const folder = await upgradable(AI_SAFETY);
    const newer = folderWith(offering(filesOf(folder), NEWER, { ...AI_SAFETY, version: '2.0.0', constraints: { starter: '^1.1.0' } }));
    const run = await runPack(newer, 'upgrade');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out.indexOf('upgrade starter')).toBeLessThan(run.out.indexOf('upgrade ai_safety'));
    expect(await runPack(newer, 'verify')).toMatchObject({ code: 0 });
  });

  it('does not leave a range of another installed pack', async () => {
    const folder = await upgradable({ ...AI_SAFETY, constraints: { starter: '~1.0.0' } });
    const before = filesOf(folder);
    const run = await runPack(folder, 'upgrade', 'starter');
    expect(run.code).toBe(2);
    expect(run.err).toContain('no version of starter on offer satisfies ~1.0.0 (ai_safety); on offer: 1.1.0');
    expect(filesOf(folder)).toEqual(before);
  });

  it('does not install what the new version requires unasked', async () => {
    const folder = folderWith(
      offering(repositoryWith(STARTER), { ...NEWER, dependencies: ['base'] }, { name: 'base', layer: 'foundation' }),
    );
    const refused = await runPack(folder, 'upgrade', 'starter', '--force');
    expect(refused.err).toContain('DependencyMissing: Pack requires dependencies not installed: base');
    expect(await runPack(folder, 'upgrade', 'starter', '--force', '--with-deps')).toMatchObject({ code: 0 });
  });

  it('leaves the pack installed when the new version cannot be', async () => {
    const broken = { ...NEWER, policies: [{ id: 'x', description: 'X.', priority: 5000, match: {}, action: { allow: true } }] };
    const folder = folderWith(offering(filesOf(await upgradable()), broken));
    const before = filesOf(folder);
    const run = await runPack(folder, 'upgrade', 'starter', '--force');
    expect(run.code).toBe(2);
    expect(run.err).toContain('InvalidPack: Policy priority outside allowed band');
    expect(filesOf(folder)).toEqual(before);
  });

  it('names a downgrade as such and needs --force for it', async () => {
    const folder = folderWith(offering(filesOf(await upgradable()), { ...STARTER, version: '0.9.0' }));
    const run = await runPack(folder, 'upgrade', 'starter');
    expect(run.code).toBe(2);
    expect(run.err).toContain('starter goes back from v1.0.0 to v0.9.0');
    const forced = await runPack(folder, 'upgrade', 'starter', '--force');
    expect(forced).toMatchObject({ code: 0 });
    expect(forced.out).toContain('downgrade starter v1.0.0 → v0.9.0');
  });

  it('sees other content at the same version', async () => {
    const folder = folderWith(offering(filesOf(await upgradable()), { ...NEWER, version: '1.0.0' }));
    const run = await runPack(folder, 'upgrade', 'starter');
    expect(run).toMatchObject({ code: 0 });
    expect(run.out).toContain('replace (same version, other content) starter v1.0.0');
  });

  it('skips a pack that is no longer on offer, and refuses when it was named', async () => {
    const folder = folderWith(offering(filesOf(await upgradable({ name: 'legacy', policies: [] })), NEWER));
    const all = await runPack(folder, 'upgrade', '--dry-run');
    expect(all.out).toContain('legacy v1.0.0 is no longer on offer and stays as it is.');
    const named = await runPack(folder, 'upgrade', 'legacy');
    expect(named).toMatchObject({ code: 2 });
    expect(named.err).toContain('PackNotFound: no pack on offer is named legacy');
  });

  it('does not take a built-in pack for the successor of another pack of its name', async () => {
    const folder = folderWith(offering(repositoryWith(STARTER)));
    const run = await runPack(folder, 'upgrade', 'starter');
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('PackNotFound: the built-in starter is another pack than the starter that was installed');
  });

  it('never overwrites a file that no pack owns', async () => {
    const mine = { [SECRETS]: 'id: mine\ndescription: Mine.\nmatch: {}\naction: {allow: true}\n' };
    const folder = await upgradable();
    writeFiles(folder, mine);
    const run = await runPack(folder, 'upgrade', 'starter', '--force');
    expect(run.code).toBe(2);
    expect(run.err).toContain(`${SECRETS} stands where the pack wants to put`);
    expect(filesOf(folder)).toMatchObject(mine);
  });
});

describe('pack upgrade with edited files', () => {
  it('stops, names each, and changes nothing', async () => {
    const folder = await upgradable();
    writeFiles(folder, withEdit(filesOf(folder), REGION, 'deny: true', 'allow: true'));
    const before = filesOf(folder);
    const run = await runPack(folder, 'upgrade', 'starter');
    expect(run.code).toBe(2);
    expect(run.err).toContain(`nothing was changed: ${REGION} was edited`);
    expect(filesOf(folder)).toEqual(before);
  });

  it('keeps them as .orig with --force, and never over an .orig that is there', async () => {
    const folder = await upgradable();
    const edited = withEdit(filesOf(folder), REGION, 'deny: true', 'allow: true');
    writeFiles(folder, { ...edited, [`${REGION}.orig`]: 'older\n' });
    expect(await runPack(folder, 'upgrade', 'starter', '--force')).toMatchObject({ code: 0 });
    const files = filesOf(folder);
    expect(files[`${REGION}.orig`]).toBe('older\n');
    expect(files[`${REGION}.orig.2`]).toBe(edited[REGION]);
    expect(files[REGION]).toBeUndefined();
    expect(await runPack(folder, 'verify')).toMatchObject({ code: 0 });
  });

  it('puts an edited pack right at the same version with --force, and leaves it alone without', async () => {
    const folder = folderWith(withEdit(repositoryWith(STARTER), REGION, 'deny: true', 'allow: true'));
    expect((await runPack(folder, 'upgrade')).out).toContain('✓ starter v1.0.0 is up to date');
    expect((await runPack(folder, 'verify')).code).toBe(1);
    const before = filesOf(folder);
    expect((await runPack(folder, 'upgrade', 'starter', '--force')).out).toContain('restore starter v1.0.0');
    expect((await runPack(folder, 'verify')).code).toBe(0);
    const after = filesOf(folder);
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([REGION, `${REGION}.orig`]);
  });

  it('puts back a file that is missing, and its line in the state file', async () => {
    const lines = `      - path: ${REGION}\n        policy_id: block_cross_region\n`;
    const folder = folderWith(without(withEdit(repositoryWith(STARTER), STATE, lines, ''), REGION));
    expect(await runPack(folder, 'upgrade', 'starter', '--force')).toMatchObject({ code: 0 });
    expect(filesOf(folder)[STATE]).toContain(lines);
    expect((await runPack(folder, 'verify')).code).toBe(0);
  });

  it('asks for --force where edits cannot be seen, and keeps what differs', async () => {
    const unknown = offering({ ...installedFiles(STARTER), [STATE]: stateOf(STARTER).replace(checksumOf(STARTER), 'a'.repeat(64)) }, NEWER);
    const folder = folderWith(unknown);
    const run = await runPack(folder, 'upgrade', 'starter');
    expect(run.code).toBe(2);
    expect(run.err).toContain(`${MASK} cannot be compared with what was installed`);
    expect(run.out).toContain('priority: 80 → 81');
    expect(run.out).toContain('Nothing was written; 7 files would change with --force.');
    expect(await runPack(folder, 'upgrade', 'starter', '--force')).toMatchObject({ code: 0 });
    expect(filesOf(folder)[`${MASK}.orig`]).toBe(unknown[MASK]);
  });
});

describe('the lock file', () => {
  it('is made for a state that VaultKit wrote, where a pack on offer has the recorded checksum, and that is said', async () => {
    const folder = folderWith(repositoryWith(STARTER));
    const before = filesOf(folder);
    const run = await runPack(folder, 'upgrade');
    expect(run.out).toContain(`${LOCK} is brought up to date with the installed packs.`);
    const after = filesOf(folder);
    expect({ ...after, [LOCK]: undefined }).toEqual({ ...before, [LOCK]: undefined });
    expect(JSON.parse(after[LOCK] ?? '')).toMatchObject({
      format_version: 'vaultgate.packs-lock.v1',
      packs: {
        starter: {
          version: '1.0.0',
          layer: 'foundation',
          pack_checksum: checksumOf(STARTER),
          priority_band: { min: 0, max: 100 },
          files: [
            { path: MASK, policy_id: 'mask_pii', source: 'policies/01_mask_pii.yaml' },
            { path: REGION, policy_id: 'block_cross_region', source: 'policies/02_block_cross_region.yaml' },
          ],
        },
      },
    });
    expect((await runPack(folder, 'upgrade')).out).toContain('Nothing to do.');
  });

  it('lets edits be seen after the pack that was installed is no longer on offer', async () => {
    const folder = await upgradable();
    expect((await runPack(folder, 'verify')).code).toBe(0);
    writeFiles(folder, withEdit(filesOf(folder), MASK, 'mask: true', 'allow: true'));
    expect((await runPack(folder, 'verify')).out).toContain('pack/edited');
  });

  it('holds no time and no host', async () => {
    const lock = filesOf(await upgradable())[LOCK] ?? '';
    expect(lock).not.toMatch(/20[0-9]{2}-|:\/\/|localhost/);
  });

  it('that is corrupt stops a command that would write it, with the remedy', async () => {
    const folder = await upgradable();
    writeFiles(folder, { [LOCK]: '{' });
    const run = await runPack(folder, 'upgrade');
    expect(run.code).toBe(2);
    expect(run.err).toContain(`Delete ${LOCK} and run the command again`);
  });
});

describe('pack upgrade --dry-run', () => {
  it('prints the exact plan with a diff of each policy, and touches nothing', async () => {
    const folder = await upgradable();
    const before = traceOf(folder);
    const run = await runPack(folder, 'upgrade', '--dry-run');
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain('upgrade starter v1.0.0 → v1.1.0');
    expect(run.out).toContain('priority: 80 → 81');
    expect(run.out).toMatch(/- priority: 80\n.*\+ priority: 81/);
    expect(run.out).toContain(`delete    ${REGION}`);
    expect(run.out).toContain(`create    ${SECRETS}`);
    expect(run.out).toContain(`write     ${STATE}`);
    expect(traceOf(folder)).toEqual(before);
  });

  it('plans exactly what the command then does', async () => {
    const folder = await upgradable();
    const before = filesOf(folder);
    const plan = JSON.parse((await runPack(folder, 'upgrade', '--dry-run', '--format', 'json')).out) as {
      changes: { action: string; path: string }[];
    };
    await runPack(folder, 'upgrade');
    const after = filesOf(folder);
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
    expect(plan.changes.map((change) => change.path).sort()).toEqual(changed.sort());
    expect(plan.changes.at(-1)?.path).toBe(STATE);
  });

  it('says what would need --force, ends like the command itself would, and still touches nothing', async () => {
    const folder = await upgradable();
    writeFiles(folder, withEdit(filesOf(folder), MASK, 'mask: true', 'allow: true'));
    const before = traceOf(folder);
    const run = await runPack(folder, 'upgrade', '--dry-run');
    expect(run.code).toBe(2);
    expect(run.out).toContain(`needs --force: ${MASK} was edited`);
    const forced = await runPack(folder, 'upgrade', '--dry-run', '--force');
    expect(forced.code).toBe(0);
    expect(forced.out).toContain(`allowed by --force: ${MASK} was edited`);
    expect(traceOf(folder)).toEqual(before);
  });
});

describe('pack upgrade where no pack is installed', () => {
  it('says so', async () => {
    const run = await runPack(folderWith(packFiles(STARTER, SHIPPED)), 'upgrade');
    expect(run).toMatchObject({ code: 0 });
    expect(run.out).toContain('No packs are installed; see what is on offer with: vaultgate pack list');
  });

  it('says that files are named like those of a pack', async () => {
    const run = await runPack(folderWith({ ...packFiles(STARTER, SHIPPED), ...installedFiles(STARTER) }), 'upgrade');
    expect(run.out).toContain('No packs are installed, yet 2 files are named like those of a pack; see them with: vaultgate pack verify');
  });
});

describe('the state file after pack upgrade', () => {
  it('keeps the comments, unknown keys and order of the very entry that changes', async () => {
    const text = `format_version: v1
installed_packs:
  # the base
  starter:
    version: '1.0.0'
    ticket: GOV-12
    name: starter
    layer: 10 # lowest
    installed_at: '2026-02-15T15:00:00Z'
    pack_checksum: ${checksumOf(STARTER)}
    files:
    - path: ${MASK}
      policy_id: mask_pii # since 2025
    - path: ${REGION}
      policy_id: block_cross_region
`;
    const folder = folderWith(offering({ ...repositoryWith(STARTER), [STATE]: text }, NEWER, STARTER));
    writeFiles(folder, packFiles(STARTER, 'old'));
    writeFiles(folder, packFiles(NEWER, 'new'));
    const kept = folderWith({ ...offering(filesOf(folder)), ...packFiles(NEWER, SHIPPED) });
    expect(await runPack(kept, 'upgrade', 'starter', '--force')).toMatchObject({ code: 0 });
    expect(filesOf(kept)[STATE]).toBe(
      text
        .replace("'1.0.0'", "'1.1.0'")
        .replace('2026-02-15T15:00:00Z', '2026-03-01T12:00:00Z')
        .replace(checksumOf(STARTER), checksumOf(NEWER))
        .replace(REGION, SECRETS)
        .replace('block_cross_region', 'deny_secrets'),
    );
  });
});
