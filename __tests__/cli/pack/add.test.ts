import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import {
  AI_SAFETY,
  checksumOf,
  packFiles,
  repositoryWith,
  SHIPPED,
  STARTER,
  STATE,
  withEdit,
  type PackSource,
} from '../../packs/fixture.js';
import { filesOf, folderWith, removeFolders, runPack } from './support.js';

const MASK = 'config/policies/starter__01__mask_pii.yaml';
const REGION = 'config/policies/starter__02__block_cross_region.yaml';
const offer = { ...packFiles(STARTER, SHIPPED), ...packFiles(AI_SAFETY, SHIPPED) };

function custom(pack: Partial<PackSource>): PackSource {
  return {
    name: 'acme',
    layer: 'custom',
    policies: [{ id: 'acme_allow', description: 'A.', match: {}, action: { allow: true } }],
    ...pack,
  };
}

afterEach(removeFolders);

describe('pack add', () => {
  it('installs a pack: files named and numbered, a header, a state entry with version, layer, time, checksum and files', async () => {
    const folder = folderWith(offer);
    const run = await runPack(folder, 'add', 'starter');
    expect(run).toMatchObject({ code: 0, err: '' });
    const files = filesOf(folder);
    expect(Object.keys(files).filter((path) => path.startsWith('config/'))).toEqual([MASK, REGION]);
    expect(files[MASK]).toMatch(/^# Policy pack: starter\n# Version: 1\.0\.0\n# Layer: foundation\n/);
    expect(files[MASK]).toContain('# The reason for mask_pii.');
    expect(parse(files[MASK] ?? '')).toEqual(parse(files[`${SHIPPED}/starter/policies/01_mask_pii.yaml`] ?? ''));
    expect(parse(files[STATE] ?? '')).toEqual({
      format_version: 'v1',
      installed_packs: {
        starter: {
          name: 'starter',
          version: '1.0.0',
          layer: 10,
          installed_at: '2026-03-01T12:00:00Z',
          pack_checksum: checksumOf(STARTER),
          files: [
            { path: MASK, policy_id: 'mask_pii' },
            { path: REGION, policy_id: 'block_cross_region' },
          ],
        },
      },
    });
    expect(await runPack(folder, 'verify')).toMatchObject({ code: 0 });
  });

  it('writes the layer of a pack that names it as the integer that VaultKit reads', async () => {
    const folder = folderWith(packFiles({ ...STARTER, layer: 'foundation' }, SHIPPED));
    await runPack(folder, 'add', 'starter');
    expect(filesOf(folder)[STATE]).toContain('layer: 10');
  });

  it('refuses a repository that is not there, and does not make its folder', async () => {
    const folder = folderWith(offer);
    const run = await runPack(folder, 'add', 'starter', '--dir', 'nowhere');
    expect(run.code).toBe(2);
    expect(run.err).toContain('cannot list the folder');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('is deterministic: two installations are equal in every byte, but for the recorded time', async () => {
    const [one, two] = [folderWith(offer), folderWith(offer)];
    await runPack(one, 'add', 'starter', '--deterministic');
    await runPack(two, 'add', 'starter', '--deterministic');
    expect(filesOf(one)).toEqual(filesOf(two));
  });

  it('does not install what is required unasked, and says so in the words of the specification', async () => {
    const folder = folderWith(offer);
    const run = await runPack(folder, 'add', 'ai_safety');
    expect(run.code).toBe(2);
    expect(run.err).toContain('DependencyMissing: Pack requires dependencies not installed: starter\n');
    expect(run.err).toContain('vaultgate pack add starter ai_safety');
    expect(filesOf(folder)).toEqual(offer);
  });

  it('installs what is required with --with-deps, in layer order, and says so', async () => {
    const folder = folderWith(offer);
    const run = await runPack(folder, 'add', 'ai_safety', '--with-deps');
    expect(run.code).toBe(0);
    expect(run.out.indexOf('install starter')).toBeGreaterThanOrEqual(0);
    expect(run.out.indexOf('install starter')).toBeLessThan(run.out.indexOf('install ai_safety'));
    expect(run.out).toContain('starter is installed too, since it is required.');
    expect(Object.keys((parse(filesOf(folder)[STATE] ?? '') as { installed_packs: object }).installed_packs)).toEqual([
      'starter',
      'ai_safety',
    ]);
  });

  it('takes several packs at once in the right order, whatever order they are named in', async () => {
    const folder = folderWith(offer);
    expect(await runPack(folder, 'add', 'ai_safety', 'starter')).toMatchObject({ code: 0 });
    expect(await runPack(folder, 'verify')).toMatchObject({ code: 0 });
  });

  it('refuses a pack that is installed', async () => {
    const run = await runPack(folderWith(repositoryWith(STARTER)), 'add', 'starter');
    expect(run.code).toBe(2);
    expect(run.err).toContain('PackAlreadyInstalled: starter is installed (v1.0.0)');
  });

  it('names the pack that was probably meant', async () => {
    const run = await runPack(folderWith(offer), 'add', 'startr');
    expect(run.code).toBe(2);
    expect(run.err).toContain('PackNotFound: no pack on offer is named startr');
    expect(run.err).toContain('Did you mean starter?');
  });

  it.each([
    ['without __pack_meta', { [`${SHIPPED}/acme/metadata.yaml`]: 'name: acme\n' }, 'the map __pack_meta is missing'],
    [
      'with a priority outside its band',
      packFiles(
        custom({ band: [5000, 5999], policies: [{ id: 'x', description: 'X.', priority: 1, match: {}, action: { allow: true } }] }),
        SHIPPED,
      ),
      'InvalidPack: Policy priority outside allowed band',
    ],
    [
      'that breaks the schema of policies',
      packFiles(custom({ policies: [{ id: 'x', description: 'X.', match: {}, action: { deny: true, allow: true } }] }), SHIPPED),
      'InvalidPack: ',
    ],
    [
      'that uses an id twice',
      packFiles(
        custom({
          policies: [
            { id: 'x', description: 'X.', match: {}, action: { allow: true } },
            { id: 'x', description: 'X.', file: '02.yaml', match: {}, action: { allow: true } },
          ],
        }),
        SHIPPED,
      ),
      'InvalidPack: ',
    ],
    [
      'with a policy without an id',
      packFiles(custom({ policies: [{ id: '', file: '01.yaml' }] }), SHIPPED),
      'InvalidPack: the policy has no id',
    ],
  ])('refuses a pack %s', async (_name, files, message) => {
    const folder = folderWith(files);
    const run = await runPack(folder, 'add', 'acme', '--force');
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(run.err).not.toMatch(/\n\s+at /);
    expect(filesOf(folder)).toEqual(files);
  });

  it('refuses a pack whose band overlaps that of an installed one', async () => {
    const folder = folderWith({ ...repositoryWith(STARTER), ...packFiles(custom({ band: [50, 150], policies: [] }), SHIPPED) });
    const run = await runPack(folder, 'add', 'acme');
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('The priority band of');
  });

  it('refuses a pack that builds on a higher layer', async () => {
    const files = {
      ...repositoryWith(custom({})),
      ...packFiles({ name: 'base', layer: 'foundation', dependencies: ['acme'], policies: [] }, SHIPPED),
    };
    const run = await runPack(folderWith(files), 'add', 'base');
    expect(run.err).toContain('InvalidPack: base (foundation) requires acme (custom), which is a higher layer');
    expect(run.code).toBe(2);
  });

  it('refuses packs that require each other', async () => {
    const files = { ...packFiles({ name: 'a', dependencies: ['b'] }, SHIPPED), ...packFiles({ name: 'b', dependencies: ['a'] }, SHIPPED) };
    const run = await runPack(folderWith(files), 'add', 'a', 'b');
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('in a circle: a → b → a');
  });

  it('refuses an id that a policy of ours has already', async () => {
    const own = { 'config/policies/050_ours.yaml': 'id: mask_pii\ndescription: Ours.\nmatch: {}\naction: {allow: true}\n' };
    const folder = folderWith({ ...offer, ...own });
    const run = await runPack(folder, 'add', 'starter', '--force');
    expect(run.code).toBe(2);
    expect(run.err).toContain('mask_pii is already used');
    expect(filesOf(folder)).toEqual({ ...offer, ...own });
  });

  it.each([[[]], [['--force']]])('never overwrites a file that no pack owns (%j)', async (flags) => {
    const taken = { ...offer, [MASK]: 'id: mine\ndescription: Mine.\nmatch: {}\naction: {allow: true}\n' };
    const folder = folderWith(taken);
    const run = await runPack(folder, 'add', 'starter', ...flags);
    expect(run.code).toBe(2);
    expect(run.err).toContain(`${MASK} stands where the pack wants to put ${MASK}, and is none of its files`);
    expect(filesOf(folder)).toEqual(taken);
  });

  it('sees a taken name in another letter case, which some file systems take for the same', async () => {
    const folder = folderWith({ ...offer, 'config/policies/Starter__01__Mask_PII.yaml': 'id: mine\n' });
    expect((await runPack(folder, 'add', 'starter')).err).toContain('Starter__01__Mask_PII.yaml stands where the pack wants to put');
  });

  it('takes over files that say already what the pack says, as they are, when the state file was lost', async () => {
    const whole = repositoryWith(STARTER);
    const lost = Object.fromEntries(Object.entries(whole).filter(([path]) => path !== STATE));
    const folder = folderWith(lost);
    expect(await runPack(folder, 'add', 'starter')).toMatchObject({ code: 0 });
    expect(filesOf(folder)).toMatchObject(lost);
    expect(await runPack(folder, 'verify')).toMatchObject({ code: 0 });
  });

  it('chooses the highest version that all ranges admit, from all folders of packs', async () => {
    const folder = folderWith({
      ...packFiles({ ...STARTER, version: '3.0.0' }, 'vendor'),
      ...packFiles({ ...STARTER, version: '1.4.0' }, SHIPPED),
      ...packFiles({ ...AI_SAFETY, constraints: { starter: '^1.2.0' } }, SHIPPED),
    });
    const run = await runPack(folder, 'add', 'ai_safety', '--with-deps', '--packs-dir', 'vendor');
    expect(run).toMatchObject({ code: 0 });
    expect(run.out).toContain('install starter v1.4.0');
  });

  it('names everyone who asks when ranges exclude each other', async () => {
    const folder = folderWith({
      ...packFiles(STARTER, SHIPPED),
      ...packFiles({ ...AI_SAFETY, constraints: { starter: '^1.0.0' } }, SHIPPED),
      ...packFiles({ name: 'fin', dependencies: ['starter'], constraints: { starter: '^2.0.0' } }, SHIPPED),
    });
    const run = await runPack(folder, 'add', 'ai_safety', 'fin', '--with-deps');
    expect(run.code).toBe(2);
    expect(run.err).toContain('no version of starter on offer satisfies ^1.0.0 (ai_safety) and ^2.0.0 (fin); on offer: 1.0.0');
  });

  it('refuses a link in place of the policies folder or the state file', async () => {
    for (const link of ['config/policies', '.vkit']) {
      const folder = folderWith(offer);
      const target = folderWith({});
      mkdirSync(join(folder, 'config'), { recursive: true });
      symlinkSync(target, join(folder, link));
      const run = await runPack(folder, 'add', 'starter');
      expect(run.code).toBe(2);
      expect(run.err).toContain(`${link} is a symbolic link`);
      expect(filesOf(target)).toEqual({});
    }
  });

  it('goes no further on a corrupt state file, with its exact place', async () => {
    const broken = { ...offer, [STATE]: 'format_version: v1\ninstalled_packs: [\n' };
    const folder = folderWith(broken);
    const run = await runPack(folder, 'add', 'starter', '--force');
    expect(run.code).toBe(2);
    expect(run.err).toMatch(/\.vkit\/packs\.yaml:\d+:\d+: \.vkit\/packs\.yaml cannot be used: /);
    expect(filesOf(folder)).toEqual(broken);
  });
});

describe('pack add --dry-run', () => {
  it('prints the exact plan with each policy, and touches nothing', async () => {
    const folder = folderWith(offer);
    const run = await runPack(folder, 'add', 'starter', '--dry-run');
    expect(run.code).toBe(0);
    expect(run.out).toContain('install starter v1.0.0 (from lib/vkit/policy/packs)');
    expect(run.out).toContain(`create    ${MASK}`);
    expect(run.out).toContain('+ id: mask_pii');
    expect(run.out).toContain('Dry run: nothing was written; 4 files would change.');
    expect(filesOf(folder)).toEqual(offer);
  });
});

describe('the state file after pack add', () => {
  it('keeps comments, order, unknown keys, quotes and the other entries', async () => {
    const text = `# reviewed quarterly
format_version: v1
owner: data-team # ask them
installed_packs:
  # the base of everything
  starter:
    name: starter
    version: "1.0.0"
    layer: foundation
    ticket: GOV-12
    installed_at: "2026-02-15T15:00:00Z"
    pack_checksum: "${checksumOf(STARTER)}"
    files:
      - path: ${MASK} # masks
        policy_id: mask_pii
      - path: ${REGION}
        policy_id: block_cross_region
`;
    const folder = folderWith({ ...repositoryWith(STARTER), ...packFiles(AI_SAFETY, SHIPPED), [STATE]: text });
    expect(await runPack(folder, 'add', 'ai_safety')).toMatchObject({ code: 0 });
    const after = filesOf(folder)[STATE] ?? '';
    expect(after.startsWith(text)).toBe(true);
    expect(after.slice(text.length)).toBe(`  ai_safety:
    name: ai_safety
    version: "1.0.0"
    layer: domain
    installed_at: "2026-03-01T12:00:00Z"
    pack_checksum: "${checksumOf(AI_SAFETY)}"
    files:
      - path: config/policies/ai_safety__01__deny_agents.yaml
        policy_id: deny_agents
`);
  });

  it('has integers for layers and unindented lists where VaultKit wrote it so', async () => {
    const folder = folderWith({ ...repositoryWith(STARTER), ...packFiles(AI_SAFETY, SHIPPED) });
    const vaultkit = `---\n${(filesOf(folder)[STATE] ?? '').replace(/^ {6}/gm, '    ')}`.replace('"2026', "'2026").replace('Z"', "Z'");
    const again = folderWith({ ...filesOf(folder), [STATE]: vaultkit });
    await runPack(again, 'add', 'ai_safety');
    const after = filesOf(again)[STATE] ?? '';
    expect(after.startsWith(vaultkit)).toBe(true);
    expect(after).toContain("    layer: 30\n    installed_at: '2026-03-01T12:00:00Z'\n");
    expect(after).toContain('    files:\n    - path: config/policies/ai_safety__01__deny_agents.yaml\n      policy_id: deny_agents\n');
  });
});

describe('the policies of a pack', () => {
  it('stay in their namespace: no name of a file leads elsewhere', async () => {
    const files = packFiles(
      custom({ policies: [{ id: '../../escape me', description: 'X.', file: '01.yaml', match: {}, action: { allow: true } }] }),
      SHIPPED,
    );
    const folder = folderWith(files);
    await runPack(folder, 'add', 'acme');
    expect(Object.keys(filesOf(folder)).filter((path) => !(path in files))).toEqual(
      ['.vaultgate/packs.lock.json', STATE, 'config/policies/acme__01__escape_me.yaml'].sort(),
    );
  });

  it('are quoted in the state where YAML 1.1 readers would take an id for something else', async () => {
    const folder = folderWith(
      packFiles(custom({ policies: [{ id: 'off', description: 'X.', file: '01.yaml', match: {}, action: { allow: true } }] }), SHIPPED),
    );
    await runPack(folder, 'add', 'acme');
    expect(filesOf(folder)[STATE]).toContain("policy_id: 'off'");
    expect(withEdit(filesOf(folder), STATE, "'off'", 'x')[STATE]).toContain('policy_id: x');
  });
});
