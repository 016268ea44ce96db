import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { installedName, isPackName, packOfFileName, policySlug } from '../../src/packs/installed-name.js';

describe('the name of an installed file', () => {
  it('is the pack, the index with two digits and the slug of the policy id', () => {
    expect(installedName('starter', 6, 'default_ttl_for_allows')).toBe('starter__06__default_ttl_for_allows.yaml');
  });

  it('has a slug in lower case with runs of other characters as one underscore, trimmed, of at most 80 characters', () => {
    expect(policySlug('  Mask PII -- everywhere! ')).toBe('mask_pii_everywhere');
    expect(policySlug('x'.repeat(100))).toHaveLength(80);
  });

  it('leads back to its pack for every policy id', () => {
    const packNames = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    fc.assert(
      fc.property(packNames, fc.integer({ min: 1, max: 999 }), fc.stringMatching(/^[a-z][A-Za-z0-9 _./-]{0,100}$/), (pack, index, id) => {
        expect(packOfFileName(installedName(pack, index, id))).toBe(pack);
      }),
    );
  });

  it('is told from the names of files that belong to no pack', () => {
    for (const name of ['050_own.yaml', 'starter__x.yaml', 'starter__01__x.txt', 'starter__01__x.yaml.orig', '__01__x.yaml']) {
      expect(packOfFileName(name)).toBeUndefined();
    }
  });
});

describe('the name of a pack', () => {
  it('cannot lead out of a folder or blur into the rest of a file name', () => {
    for (const name of ['..', 'a/b', 'a__b', '', '.git', 'a b', 'x'.repeat(65), 'a_']) expect(isPackName(name)).toBe(false);
    for (const name of ['starter', 'ai_safety', 'acme-custom2']) expect(isPackName(name)).toBe(true);
  });
});
