import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { filesBelow, inputsDigest } from '../../scripts/build/manifest.mjs';
import { tablesOfAllRules } from '../../src/skills/analysis/anchors-of-all-rules.js';

const ROOT = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'dist/manifest.json'), 'utf8')) as {
  inputs_sha256: string;
  files: Record<string, string>;
};

describe('dist/', () => {
  it('was built from the sources, packs and packages that are here (else: npm run build)', () => {
    expect(manifest.inputs_sha256).toBe(inputsDigest(ROOT));
  });

  it('holds exactly the files that the build wrote, unchanged', () => {
    const present = filesBelow(join(ROOT, 'dist')).filter((path) => path !== 'manifest.json');
    const digests = present.map((path) => [path, createHash('sha256').update(readFileSync(join(ROOT, 'dist', path))).digest('hex')]);
    expect(Object.fromEntries(digests)).toEqual(manifest.files);
  });

  it('holds the tables of the anchors that the rules name', () => {
    expect(readFileSync(join(ROOT, 'dist/anchors.bin')).equals(tablesOfAllRules())).toBe(true);
  });

  it('names the licence of every production package', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string; dev?: boolean; devOptional?: boolean }>;
    };
    const text = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8');
    const production = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true);
    expect(production.length).toBeGreaterThan(5);
    for (const [path, entry] of production) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      expect(text).toContain(`${name} ${String(entry.version)}\n`);
    }
  });
});
