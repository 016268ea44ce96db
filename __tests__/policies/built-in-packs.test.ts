import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { readYaml } from '../../src/io/yaml/read-yaml.js';
import type { PlacedPolicy } from '../../src/policies/compile.js';
import { runPackTests } from '../../src/policies/pack-tests.js';
import { duplicateIds, readPolicyFile } from '../../src/policies/policy-file.js';

interface Metadata {
  readonly name: string;
  readonly version: string;
  readonly layer: number;
  readonly dependencies: readonly string[];
  readonly priority_band: { readonly min: number; readonly max: number };
}

const NAMES = readdirSync('packs').filter((name) => existsSync(`packs/${name}/metadata.yaml`));

function metadataOf(name: string): Metadata {
  const read = readYaml(readFileSync(`packs/${name}/metadata.yaml`));
  if (!read.ok) throw new Error(`packs/${name}/metadata.yaml cannot be read`);
  return (read.document.value as { __pack_meta: Metadata }).__pack_meta;
}

function filesOf(name: string, folder: 'policies' | 'tests') {
  return readdirSync(`packs/${name}/${folder}`)
    .sort()
    .map((file) => ({ path: `packs/${name}/${folder}/${file}`, bytes: readFileSync(`packs/${name}/${folder}/${file}`) }));
}

function policiesOf(name: string) {
  return filesOf(name, 'policies').map(({ path, bytes }) => readPolicyFile(path, bytes, 'own-pack'));
}

describe('the packs that are built in', () => {
  it('are the five that the documentation names', () => {
    expect(NAMES).toEqual(['ai_safety', 'financial_compliance', 'gdpr', 'healthcare', 'starter']);
  });

  it.each(NAMES)('%s has policies without a finding, named by file and id alike', (name) => {
    for (const file of policiesOf(name)) {
      expect(file.findings).toEqual([]);
      expect(file.path.replace(/^.*\/[0-9]{2}_/, '')).toBe(`${String(file.id)}.yaml`);
    }
  });

  it.each(NAMES)('%s passes its own tests, and each of its policies is missed by a test when it is gone', (name) => {
    const placed = policiesOf(name).flatMap(({ path, policy }): PlacedPolicy[] => (policy === undefined ? [] : [{ path, policy }]));
    const result = runPackTests(placed, filesOf(name, 'tests'));
    expect(result).toMatchObject({ failed: [], untested: [], unreadable: [] });
    expect(result.count).toBeGreaterThanOrEqual(placed.length);
  });

  it.each(NAMES)('%s keeps its priorities inside its band and gives a reason for each policy', (name) => {
    const { min, max } = metadataOf(name).priority_band;
    for (const { policy } of policiesOf(name)) {
      expect(policy?.priority).toBeGreaterThanOrEqual(min);
      expect(policy?.priority).toBeLessThanOrEqual(max);
      expect(policy?.reason).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('own bands that do not touch, and ids that no other pack uses', () => {
    const bands = NAMES.map((name) => metadataOf(name).priority_band).sort((a, b) => a.min - b.min);
    for (const [index, band] of bands.entries()) expect(band.min).toBeGreaterThan(bands[index - 1]?.max ?? -1);
    expect(duplicateIds(NAMES.flatMap(policiesOf))).toEqual([]);
  });

  it('depend on packs that exist and that lie in their own layer or below', () => {
    for (const { layer, dependencies, name } of NAMES.map(metadataOf)) {
      expect(NAMES).toContain(name);
      for (const dependency of dependencies) expect(metadataOf(dependency).layer).toBeLessThanOrEqual(layer);
    }
  });

  it('stand in history.json with the checksum that they have now', () => {
    const history = JSON.parse(readFileSync('packs/history.json', 'utf8')) as Record<string, { version: string; pack_checksum: string }[]>;
    for (const name of NAMES) {
      const hash = createHash('sha256').update(readFileSync(`packs/${name}/metadata.yaml`));
      for (const { bytes } of filesOf(name, 'policies')) hash.update(bytes);
      expect(history[name]?.at(-1)).toEqual({ version: metadataOf(name).version, pack_checksum: hash.digest('hex') });
    }
  });
});
