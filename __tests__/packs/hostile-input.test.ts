import { describe, expect, it } from '@jest/globals';

import { packOfFileName, policySlug } from '../../src/packs/installed-name.js';
import { fieldChanges } from '../../src/packs/field-changes.js';
import { readFiles, repositoryWith, SHIPPED, STARTER, STATE, type Files } from './fixture.js';
import { leastProcessorTime } from '../support/processor-time.js';

const MASK = 'config/policies/starter__01__mask_pii.yaml';

describe('hostile trees', () => {
  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('');

  it.each<[string, Files]>([
    [
      '20,000 stray files of as many packs',
      Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`config/policies/p${String(index)}__01__x.yaml`, ''])),
    ],
    [
      '3,000 broken packs on offer',
      Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`${SHIPPED}/p${String(index)}/metadata.yaml`, ''])),
    ],
    [
      'a state file with thousands of unknown keys',
      { [STATE]: `format_version: v1\ninstalled_packs: {}\n${many(6_000, (index) => `key${String(index)}: no\n`)}` },
    ],
    [
      'a state file that claims thousands of files elsewhere',
      {
        [STATE]: `format_version: v1\ninstalled_packs:\n  a:\n    version: 1\n    layer: 1\n    pack_checksum: x\n    files:\n${many(1_500, (index) => `    - {path: ../${String(index)}, policy_id: x}\n`)}`,
      },
    ],
    ['a state file that nests without end', { [STATE]: '['.repeat(100_000) }],
    [
      'an installed policy with thousands of new keys',
      { ...repositoryWith(STARTER), [MASK]: many(6_000, (index) => `key${String(index)}: true\n`) },
    ],
  ])('are read in bounded time: %s', (_name, files) => {
    expect(leastProcessorTime(() => readFiles(files), 4_000)).toBeLessThan(4_000);
  });

  it('have long names that are taken apart in no time', () => {
    for (const name of ['__'.repeat(25_000), `${'a_'.repeat(25_000)}.yaml`, `${'_1'.repeat(25_000)}.yaml`]) {
      expect(leastProcessorTime(() => packOfFileName(name), 50)).toBeLessThan(50);
      expect(leastProcessorTime(() => policySlug(name), 50)).toBeLessThan(50);
    }
  });

  it('have policies whose keys all changed, which is told in no time', () => {
    const keyed = (letter: string): unknown =>
      Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`${letter}${String(index)}`, true]));
    expect(leastProcessorTime(() => fieldChanges(keyed('a'), keyed('b')), 1_500)).toBeLessThan(1_500);
  });

  it('may hold packs named like members of every object', () => {
    const files = {
      [STATE]:
        'format_version: v1\ninstalled_packs:\n  toString: {version: 1.0.0, layer: 10, pack_checksum: x, files: []}\n  valueOf: {version: 1.0.0, layer: 10, pack_checksum: x, files: []}\n',
    };
    expect(readFiles(files).packs.map((pack) => [pack.name, pack.drift])).toEqual([
      ['toString', ['unknown']],
      ['valueOf', ['unknown']],
    ]);
  });
});
