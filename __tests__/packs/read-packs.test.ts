import { describe, expect, it } from '@jest/globals';

import { UserError } from '../../src/core/errors.js';
import { lockEntryOf, printLock, LOCK_FILE } from '../../src/packs/lock.js';
import { readPacks } from '../../src/packs/read-packs.js';
import { openShelf, readShippedPack } from '../../src/packs/shipped-pack.js';
import { ruleOf } from '../../src/rules/registry.js';
import {
  AI_SAFETY,
  checksumOf,
  installedFiles,
  lineOf,
  offerOf,
  packFiles,
  readFiles,
  readTree,
  repositoryWith,
  rulesOf,
  said,
  SHIPPED,
  snapshotOf,
  STARTER,
  STATE,
  stateOf,
  withEdit,
  without,
  type Files,
  type PackSource,
} from './fixture.js';

const MASK = 'config/policies/starter__01__mask_pii.yaml';
const REGION = 'config/policies/starter__02__block_cross_region.yaml';
const DENY = 'config/policies/ai_safety__01__deny_agents.yaml';
const untouched = repositoryWith(STARTER, AI_SAFETY);

/** The tree `files` with another set of packs on offer. */
function offering(files: Files, ...packs: readonly PackSource[]): Files {
  const kept = Object.entries(files).filter(([path]) => !path.startsWith(`${SHIPPED}/`));
  return Object.assign(Object.fromEntries(kept), ...packs.map((pack) => packFiles(pack, SHIPPED))) as Files;
}

describe('an untouched installation', () => {
  it('raises nothing and is clean, though its bytes are not those of the pack', () => {
    const model = readFiles(untouched);
    expect(model.findings.map(said)).toEqual([]);
    expect(model.packs.map((pack) => [pack.name, pack.layer, pack.installedVersion, pack.availableVersion, pack.drift])).toEqual([
      ['ai_safety', 'domain', '1.0.0', '1.0.0', []],
      ['starter', 'foundation', '1.0.0', '1.0.0', []],
    ]);
    expect(model.packs.flatMap((pack) => pack.files.map((file) => [file.path, file.policyId, file.state]))).toEqual([
      [DENY, 'deny_agents', 'clean'],
      [MASK, 'mask_pii', 'clean'],
      [REGION, 'block_cross_region', 'clean'],
    ]);
  });

  it('hands over the policies as the pack has them, for the comparison of sets', () => {
    const model = readFiles(withEdit(untouched, DENY, 'deny: true', 'allow: true'));
    const set = model.recordedSets.find((candidate) => candidate.pack === 'ai_safety');
    expect(set?.recordedPolicies.map((policy) => [policy.path, policy.sourcePath])).toEqual([
      [DENY, `${SHIPPED}/ai_safety/policies/01_deny_agents.yaml`],
    ]);
    expect(set?.recordedPolicies[0]?.value).toMatchObject({ action: { deny: true } });
  });

  it('does not depend on who looks first: a tree without packs has nothing to check', () => {
    expect(readFiles({ 'README.md': 'x' })).toEqual({ packs: [], findings: [], present: false, recordedSets: [] });
  });
});

describe('version drift', () => {
  const newer = offering(untouched, { ...STARTER, version: '1.1.0' }, AI_SAFETY);

  it('is a warning in the words of the specification, at the version in the state file', () => {
    const model = readFiles(newer);
    const line = lineOf(newer[STATE], 'version: 1.0.0');
    expect(model.findings.map(said)).toContain(
      `warning pack/version-drift ${STATE}:${String(line)} starter (installed v1.0.0, available v1.1.0)`,
    );
    expect(model.findings.find((finding) => finding.rule === 'pack/version-drift')).toMatchObject({
      snippet: '1.0.0',
      region: { startColumn: 14, endColumn: 19 },
    });
    expect(model.packs.find((pack) => pack.name === 'starter')?.drift).toEqual(['version', 'unknown']);
  });

  it('is called a downgrade when the version on offer is older', () => {
    const model = readFiles(offering(untouched, { ...STARTER, version: '0.9.0' }, AI_SAFETY));
    expect(model.findings.map(said).join('\n')).toContain('starter (installed v1.0.0, available v0.9.0): the version on offer is older');
  });

  it('compares versions as versions: 1.10.0 is newer than 1.9.0', () => {
    const files = repositoryWith({ ...STARTER, version: '1.9.0' });
    const model = readFiles(offering(files, { ...STARTER, version: '1.10.0' }));
    expect(model.findings.find((finding) => finding.rule === 'pack/version-drift')?.details).toMatchObject({ direction: 'upgrade' });
  });
});

describe('other content at the same version', () => {
  it('is found by the checksum', () => {
    const changed = { ...STARTER, policies: (STARTER.policies ?? []).slice(0, 1) };
    const model = readFiles(offering(untouched, changed, AI_SAFETY));
    expect(model.findings.map(said)).toContain(
      `warning pack/checksum-drift ${STATE}:${String(lineOf(untouched[STATE], checksumOf(STARTER)))} starter v1.0.0 on offer has other content than the starter v1.0.0 that was installed`,
    );
    expect(model.packs.find((pack) => pack.name === 'starter')?.drift).toEqual(['checksum', 'unknown']);
  });
});

describe('an edited file', () => {
  it('is named with the changed field, at the changed line', () => {
    const files = withEdit(untouched, DENY, 'deny: true', 'allow: true');
    const model = readFiles(files);
    expect(model.findings.map(said)).toEqual([
      `warning pack/edited ${DENY}:${String(lineOf(files[DENY], 'allow: true'))} ${DENY} differs from ai_safety v1.0.0: action.deny → action.allow`,
    ]);
    expect(model.findings[0]?.details['changes']).toEqual([{ kind: 'renamed', field: 'action.allow', from: 'action.deny', value: true }]);
    expect(model.packs.find((pack) => pack.name === 'ai_safety')?.drift).toEqual(['edited']);
  });

  it('is placed at the map that lost a field', () => {
    const files = withEdit(untouched, DENY, '  environment: production\n', '');
    const [finding] = readFiles(files).findings;
    expect(finding?.region?.startLine).toBe(lineOf(files[DENY], 'context:'));
    expect(finding?.details['summary']).toBe('context.environment: production removed');
    const bare = withEdit(untouched, DENY, 'description: Keep agents out.\n', '');
    expect(readFiles(bare).findings[0]?.region?.startLine).toBe(lineOf(bare[DENY], 'id: deny_agents'));
  });

  it('is not one whose comments, quotes or order of keys were changed', () => {
    const text = `# mine\naction: {"ttl": "1h", reason: 'Agents stay out of production.', deny: true}\ncontext: {environment: production, requester_role: agent}\nmatch: {}\npriority: 1100\ndescription: Keep agents out.\nid: "deny_agents"\n`;
    expect(readFiles({ ...untouched, [DENY]: text }).findings).toEqual([]);
  });

  it('that is no YAML any more is edited, without a stack trace', () => {
    const model = readFiles({ ...untouched, [DENY]: 'id: [\n' });
    expect(model.findings.map((finding) => finding.details['summary'])).toEqual(['the file cannot be read as YAML']);
  });

  it('that was replaced by a symbolic link is not called missing, since VaultKit follows links', () => {
    const link = snapshotOf(without(untouched, DENY), [{ path: DENY, bytes: '', kind: 'symlink', target: '../other.yaml' }]);
    expect(readTree(link).findings.map(said)).toEqual([
      `warning pack/edited ${DENY} ${DENY} differs from ai_safety v1.0.0: it is a symbolic link, which is not followed`,
    ]);
  });

  it('is seen against an older pack further down the list when the first pack on offer is newer', () => {
    const snapshot = snapshotOf(withEdit(untouched, DENY, 'deny: true', 'allow: true'));
    const newer = offerOf('option', packFiles({ ...AI_SAFETY, version: '2.0.0' }, 'packs'));
    const older = { origin: 'repository', label: SHIPPED, snapshot, root: SHIPPED } as const;
    expect(readTree(snapshot, [newer, older]).packs.find((pack) => pack.name === 'ai_safety')?.drift).toEqual(['version', 'edited']);
  });
});

describe('files whose origin is unknown', () => {
  it('are unverified, which is a note and no accusation', () => {
    const files = { ...untouched, [STATE]: untouched[STATE]?.replace(checksumOf(STARTER), 'a'.repeat(64)) ?? '' };
    const model = readFiles(files);
    expect(model.packs.find((pack) => pack.name === 'starter')).toMatchObject({
      drift: ['checksum', 'unknown'],
      files: [{ state: 'unverified' }, { state: 'unverified' }],
    });
    expect(model.findings.map((finding) => `${finding.level} ${finding.rule}`)).toEqual([
      'warning pack/checksum-drift',
      'note pack/unknown-origin',
    ]);
  });

  it('of a pack that nobody ships any more are unknown', () => {
    const model = readFiles(offering(untouched, AI_SAFETY));
    expect(model.packs.find((pack) => pack.name === 'starter')).toMatchObject({ drift: ['unknown'], availableVersion: null });
    expect(rulesOf(model)).toEqual(['pack/not-shipped', 'pack/unknown-origin']);
    expect(model.findings.every((finding) => finding.level === 'note')).toBe(true);
  });

  it('are verified by the lock file, which knows what was installed', () => {
    const lock = lockOf(STARTER, AI_SAFETY);
    const clean = readFiles({ ...offering(untouched, AI_SAFETY), [LOCK_FILE]: lock });
    expect(clean.packs.find((pack) => pack.name === 'starter')?.files.map((file) => file.state)).toEqual(['clean', 'clean']);
    const edited = readFiles({ ...withEdit(offering(untouched, AI_SAFETY), REGION, 'deny: true', 'allow: true'), [LOCK_FILE]: lock });
    expect(edited.packs.find((pack) => pack.name === 'starter')?.drift).toEqual(['edited', 'unknown'].sort());
    expect(rulesOf(edited)).toContain('pack/edited');
  });
});

describe('a built-in pack of the same name', () => {
  const tree = snapshotOf(without(untouched, ...Object.keys(untouched).filter((path) => path.startsWith(SHIPPED))));
  const builtIn = (history: unknown): ReturnType<typeof offerOf> =>
    offerOf('built-in', {
      ...packFiles({ ...STARTER, version: '3.0.0' }, 'packs'),
      ...packFiles(AI_SAFETY, 'packs'),
      'packs/history.json': JSON.stringify(history),
    });

  it('is not compared with one that somebody else shipped', () => {
    const model = readTree(tree, [builtIn({})]);
    expect(model.packs.find((pack) => pack.name === 'starter')).toMatchObject({ availableVersion: null, drift: ['unknown'] });
    expect(model.findings.filter((finding) => finding.level !== 'note')).toEqual([]);
  });

  it('is compared with one that this project ever shipped', () => {
    const model = readTree(tree, [builtIn({ starter: [{ version: '1.0.0', pack_checksum: checksumOf(STARTER) }] })]);
    expect(model.packs.find((pack) => pack.name === 'starter')).toMatchObject({ availableVersion: '3.0.0', drift: ['version', 'unknown'] });
  });
});

describe('missing and untracked files', () => {
  it('are told apart, per file', () => {
    const stray = 'config/policies/starter__99__let_me_in.yaml';
    const model = readFiles({ ...without(untouched, REGION), [stray]: 'id: let_me_in\n' });
    expect(model.findings.map(said)).toEqual([
      `warning pack/missing-file ${STATE}:${String(lineOf(untouched[STATE], REGION))} ${REGION} of starter is missing, so its policy block_cross_region is not in force`,
      `warning pack/untracked-file ${stray} ${stray} is named like a file of starter, but the state file does not list it`,
    ]);
    expect(model.packs.find((pack) => pack.name === 'starter')?.drift).toEqual(['missing', 'untracked']);
  });

  it('are seen even when the line in the state file went with the file', () => {
    const lines = `      - path: ${REGION}\n        policy_id: block_cross_region\n`;
    const files = without(withEdit(untouched, STATE, lines, ''), REGION);
    expect(readFiles(files).findings.map(said)).toEqual([
      `warning pack/missing-file ${STATE}:${String(lineOf(files[STATE], 'files:'))} ${REGION} of starter is missing, so its policy block_cross_region is not in force; the state file does not list it either`,
    ]);
  });

  it('are told where the policy stands now, with the way back, when a file was only renamed', () => {
    const elsewhere = 'config/policies/cross region.yaml';
    const model = readFiles({ ...without(untouched, REGION), [elsewhere]: untouched[REGION] ?? '' });
    expect(model.findings.map(said)).toEqual([
      `warning pack/missing-file ${STATE}:${String(lineOf(untouched[STATE], REGION))} ${REGION} of starter is missing; its policy block_cross_region stands in ${elsewhere}`,
    ]);
    expect(model.findings.map(({ rule, details }) => ruleOf(rule)?.help(details))).toEqual([
      `Give it the name back under which the pack is known: mv '${elsewhere}' ${REGION}`,
    ]);
  });

  it('include a file that the state claims for a pack that has no such policy', () => {
    const extra = 'config/policies/starter__03__mine.yaml';
    const files = {
      ...withEdit(untouched, STATE, `      - path: ${REGION}`, `      - path: ${extra}\n        policy_id: mine\n      - path: ${REGION}`),
      [extra]: 'id: mine\n',
    };
    const model = readFiles(files);
    expect(model.findings.map(said)).toEqual([
      `warning pack/untracked-file ${extra} ${extra} is recorded as a file of starter, which has no such policy`,
    ]);
  });
});

describe('a state file', () => {
  it('that is missing while pack files stand there makes them untracked', () => {
    const model = readFiles(installedFiles(STARTER));
    expect(model.findings.map(said)).toEqual([
      `warning pack/state-missing ${MASK} ${STATE} is missing, though config/policies holds 2 files of starter`,
    ]);
    expect(model.packs).toMatchObject([
      { name: 'starter', installedVersion: null, drift: ['untracked'], files: [{ state: 'untracked' }, { state: 'untracked' }] },
    ]);
    expect(model.present).toBe(true);
  });

  it('with a misspelt key that it needs is told of the slip where it stands, once', () => {
    const broken = withEdit(untouched, STATE, 'pack_checksum:', 'pack_cheksum:');
    expect(readFiles(broken).findings.map(said)).toEqual([
      `error pack/state-invalid ${STATE}:${String(lineOf(broken[STATE], 'pack_cheksum'))} ${STATE} cannot be used: 'pack_cheksum' is not a known key (did you mean 'pack_checksum'?)`,
    ]);
  });

  it.each([
    ['that is cut off', 'format_version: v1\ninstalled_packs: [', 2],
    ['that is empty', '', 1],
    ['that is a list', '- a\n- b\n', 1],
    ['whose key stands twice', 'format_version: v1\ninstalled_packs: {}\ninstalled_packs: {}\n', 3],
    ['without format_version', 'installed_packs: {}\n', 1],
    [
      'with an entry without version',
      'format_version: v1\ninstalled_packs:\n  starter:\n    layer: 10\n    pack_checksum: a\n    files: []\n',
      4,
    ],
    ['with an unknown layer', stateOf(STARTER).replace('layer: 10', 'layer: basement'), 6],
    [
      'with a pack named ../x',
      'format_version: v1\ninstalled_packs:\n  ../x: {version: 1.0.0, layer: 10, pack_checksum: a, files: []}\n',
      3,
    ],
  ])('%s is an error at its place, and never an empty one', (_name, text, line) => {
    const model = readFiles({ ...untouched, [STATE]: text });
    const errors = model.findings.filter((finding) => finding.rule === 'pack/state-invalid');
    expect(errors.map((finding) => [finding.level, finding.path, finding.region?.startLine])).toContainEqual(['error', STATE, line]);
    expect(model.packs.every((pack) => pack.drift.includes('untracked'))).toBe(true);
  });

  it('that is a megabyte in one line is refused', () => {
    const model = readFiles({ ...untouched, [STATE]: `format_version: "${'v'.repeat(1024 * 1024)}"` });
    expect(rulesOf(model)).toContain('pack/state-invalid');
  });

  it('of an unknown format is an error, not a guess', () => {
    const model = readFiles({ ...untouched, [STATE]: (untouched[STATE] ?? '').replace('v1', 'v2') });
    expect(model.findings.map(said)).toContain(`error pack/state-version ${STATE}:1 ${STATE} has format_version v2; only v1 is known`);
  });

  it('may hold keys of others, which are notes, and misspelt ones, which are warnings', () => {
    const files = withEdit(untouched, STATE, '    layer: 10', '    layer: 10\n    reviewed_by: security\n    instaled_at: "2026"');
    const asked = withEdit(files, STATE, '    installed_at: "2026-02-22T06:32:37Z"\n', '');
    const keys = readFiles(asked).findings.filter((finding) => finding.rule === 'pack/unknown-key');
    expect(keys.map((finding) => [finding.level, finding.details['key'], finding.details['suggestion']])).toEqual([
      ['note', 'reviewed_by', null],
      ['warning', 'instaled_at', 'installed_at'],
    ]);
  });

  it('must record a pack under its own name', () => {
    const files = withEdit(untouched, STATE, 'name: starter', 'name: beginner');
    expect(rulesOf(readFiles(files))).toEqual(['pack/name-mismatch']);
  });

  it('cannot claim files outside the policies folder, which are not read', () => {
    const files = withEdit(untouched, STATE, `path: ${MASK}`, 'path: config/policies/../../README.md');
    const model = readFiles({ ...files, 'README.md': 'id: [' });
    expect(model.findings.map(said)).toContain(
      `error pack/path-outside ${STATE}:${String(lineOf(files[STATE], 'README'))} starter claims config/policies/../../README.md, which is not below config/policies`,
    );
  });

  it('cannot claim one file for two packs', () => {
    const files = withEdit(untouched, STATE, `path: ${DENY}`, `path: ${MASK}`);
    expect(rulesOf(readFiles(files))).toContain('pack/file-claimed-twice');
  });

  it('records the id of each policy', () => {
    const files = withEdit(untouched, STATE, 'policy_id: mask_pii', 'policy_id: mask_all');
    expect(readFiles(files).findings.map(said)).toEqual([
      `warning pack/policy-id-mismatch ${MASK}:4 ${MASK} holds the policy mask_pii, but starter records it as mask_all`,
    ]);
  });

  it('that is a symbolic link, or lies behind one, is not followed', () => {
    const link = (path: string): ReturnType<typeof snapshotOf> => snapshotOf({}, [{ path, bytes: '', kind: 'symlink', target: '../x' }]);
    expect(readTree(link(STATE)).findings.map(said)).toEqual([
      `error pack/symlink ${STATE} ${STATE} is a symbolic link to ../x, so what lies behind it was not checked`,
    ]);
    expect(rulesOf(readTree(link('.vkit')))).toEqual(['pack/symlink']);
    expect(rulesOf(readTree(link('config/policies')))).toEqual(['pack/symlink']);
  });

  it('outside the tree is refused', () => {
    const settings = { policiesDir: 'config/policies', stateFile: '../packs.yaml', shippedPacks: [] };
    expect(() => readPacks(snapshotOf({}), settings)).toThrow(UserError);
    expect(() => readPacks(snapshotOf({}), { ...settings, stateFile: STATE, policiesDir: '/etc' })).toThrow(
      /outside the checked directory/,
    );
  });
});

describe('dependencies', () => {
  it('that are not installed are named in the words of the specification', () => {
    const files = { ...repositoryWith(AI_SAFETY), ...packFiles(STARTER, SHIPPED) };
    expect(readFiles(files).findings.map(said)).toEqual([
      `error pack/dependency-missing ${STATE}:3 DependencyMissing: Pack requires dependencies not installed: starter`,
    ]);
  });

  it('must have a version in the range that the pack asks for', () => {
    const picky = { ...AI_SAFETY, constraints: { starter: '^2.0.0' } };
    expect(readFiles(repositoryWith(STARTER, picky)).findings.map(said)).toEqual([
      expect.stringContaining(
        'error pack/dependency-range .vkit/packs.yaml:14 ai_safety requires starter ^2.0.0, but starter 1.0.0 is installed',
      ),
    ]);
  });

  it('must not lie in a higher layer', () => {
    const inverted = repositoryWith({ ...STARTER, layer: 'custom' }, AI_SAFETY);
    expect(readFiles(inverted).findings.map(said)).toEqual([
      expect.stringMatching(/^error pack\/layer-order .* ai_safety \(domain\) requires starter \(custom\), which is a higher layer$/),
    ]);
  });

  it('must not run in a circle', () => {
    const circle = repositoryWith({ ...STARTER, layer: 30, dependencies: ['ai_safety'] }, AI_SAFETY);
    expect(readFiles(circle).findings.map(said)).toEqual([
      expect.stringContaining('Packs require each other in a circle: ai_safety → starter → ai_safety'),
    ]);
  });
});

describe('priority bands', () => {
  it('hold the priorities of installed policies, both ends included', () => {
    const files = withEdit(untouched, MASK, 'priority: 80', 'priority: 101');
    const band = readFiles(files).findings.filter((finding) => finding.rule === 'pack/priority-outside-band');
    expect(band.map(said)).toEqual([
      `error pack/priority-outside-band ${MASK}:6 InvalidPack: Policy priority outside allowed band (mask_pii has 101, starter owns 0 to 100)`,
    ]);
    expect(rulesOf(readFiles(withEdit(untouched, MASK, 'priority: 80', 'priority: 100')))).not.toContain('pack/priority-outside-band');
  });

  it('of two packs must not overlap', () => {
    const wide = { ...AI_SAFETY, band: [100, 1999] as const };
    expect(readFiles(repositoryWith(STARTER, wide)).findings.map(said)).toEqual([
      expect.stringContaining(
        'error pack/band-overlap .vkit/packs.yaml:3 The priority band of starter (0 to 100) overlaps that of ai_safety (100 to 1999)',
      ),
    ]);
  });

  it('ask every policy of the pack for a priority', () => {
    const bare = { ...STARTER, policies: [{ id: 'free', match: {}, action: { allow: true } }] };
    expect(rulesOf(readFiles(repositoryWith(bare)))).toEqual(['pack/priority-missing', 'pack/priority-missing']);
    expect(rulesOf(readFiles(repositoryWith({ name: 'x', policies: bare.policies })))).toEqual([]);
  });
});

describe('a pack on offer in the tree', () => {
  it.each([
    ['without __pack_meta', 'name: starter\n', 'the map __pack_meta is missing'],
    ['that is empty', '', 'the map __pack_meta is missing'],
    ['with a version that is none', '__pack_meta: {name: starter, version: latest, layer: 10}\n', 'must be a semantic version'],
    ['with a number for a version', '__pack_meta: {name: starter, version: 1.0, layer: 10}\n', 'must be a semantic version in quotes'],
    ['with an unknown layer', '__pack_meta: {name: starter, version: "1.0.0", layer: basement}\n', 'must be foundation, domain or custom'],
    ['with another name than its folder', '__pack_meta: {name: other, version: "1.0.0", layer: 10}\n', "calls itself 'other'"],
    [
      'with a band upside down',
      '__pack_meta: {name: starter, version: "1.0.0", layer: 10, priority_band: {min: 9, max: 1}}\n',
      'min must not be above max',
    ],
    [
      'with one name for a list',
      '__pack_meta: {name: starter, version: "1.0.0", layer: 10, dependencies: base}\n',
      'must be a list of the names of packs',
    ],
    [
      'with a range that is none',
      '__pack_meta: {name: starter, version: "1.0.0", layer: 10, dependencies: [b], dependency_constraints: {b: "new"}}\n',
      'must be a version range',
    ],
  ])('%s is invalid, at the place of the fault', (_name, text, problem) => {
    const model = readFiles({ ...untouched, [`${SHIPPED}/starter/metadata.yaml`]: text });
    const fault = model.findings.find((finding) => finding.rule === 'pack/invalid-pack');
    expect(fault).toMatchObject({ level: 'error', path: `${SHIPPED}/starter/metadata.yaml` });
    expect(fault === undefined ? '' : said(fault)).toMatch(/InvalidPack: /);
    expect(fault?.details['problem']).toContain(problem);
  });

  it('is judged by its own band, installed or not', () => {
    const files = withEdit(untouched, `${SHIPPED}/starter/policies/01_mask_pii.yaml`, 'priority: 80', 'priority: 5000');
    expect(readFiles(files).findings.map(said)).toContain(
      `error pack/priority-outside-band ${SHIPPED}/starter/policies/01_mask_pii.yaml:4 InvalidPack: Policy priority outside allowed band (mask_pii has 5000, starter owns 0 to 100)`,
    );
  });

  it('has a misspelt key named with the right one', () => {
    const files = withEdit(untouched, `${SHIPPED}/starter/metadata.yaml`, 'priority_band:', 'prioritiy_band:');
    const key = readFiles(files).findings.find((finding) => finding.rule === 'pack/unknown-key');
    expect(key?.details).toMatchObject({ key: 'prioritiy_band', suggestion: 'priority_band' });
  });
});

function lockOf(...packs: readonly PackSource[]): string {
  const entries = packs.map((pack) => {
    const shipped = readShippedPack(openShelf(offerOf('option', packFiles(pack, 'packs'))), pack.name);
    return [pack.name, lockEntryOf(shipped, 'config/policies')] as const;
  });
  return printLock(new Map(entries.flatMap(([name, entry]) => (entry === undefined ? [] : [[name, entry] as const]))));
}

describe('the lock file', () => {
  const locked = { ...untouched, [LOCK_FILE]: lockOf(STARTER, AI_SAFETY) };

  it('raises nothing when it agrees', () => {
    expect(readFiles(locked).findings.map(said)).toEqual([]);
  });

  it('that was changed along with an edited policy does not cover the edit', () => {
    const edited = withEdit(locked, DENY, 'deny: true', 'allow: true');
    const digest = /"digest": "([0-9a-f]{64})"/.exec(edited[LOCK_FILE] ?? '')?.[1] ?? '';
    const forged = withEdit(edited, LOCK_FILE, digest, 'f'.repeat(64));
    expect(rulesOf(readFiles(forged))).toEqual(['pack/edited', 'pack/lock-mismatch']);
  });

  it('that another tool left behind is out of step, and is not gone by', () => {
    const model = readFiles({ ...locked, [LOCK_FILE]: lockOf({ ...STARTER, version: '0.9.0' }) });
    expect(model.findings.map(said)).toEqual([
      `warning pack/lock-stale ${LOCK_FILE}:4 ${LOCK_FILE} is out of step with the state file: it has starter 0.9.0, installed is 1.0.0`,
      `warning pack/lock-stale ${LOCK_FILE}:3 ${LOCK_FILE} is out of step with the state file: it does not know ai_safety`,
    ]);
  });

  it.each(['{', '{"format_version": "vaultgate.packs-lock.v1", "packs": {"starter": {}}}', '[]'])('that reads %s is an error', (text) => {
    expect(rulesOf(readFiles({ ...untouched, [LOCK_FILE]: text }))).toContain('pack/lock-invalid');
  });
});

describe('a left-over journal', () => {
  it('is an error until the next writing command has dealt with it', () => {
    const model = readFiles({ ...untouched, '.vaultgate/pending/journal.json': '{}' });
    expect(model.findings.map((finding) => [finding.level, finding.rule, finding.path])).toEqual([
      ['error', 'pack/interrupted', '.vaultgate/pending/journal.json'],
    ]);
  });
});
