import { describe, expect, it } from '@jest/globals';

import { pointsOf, skill } from '../honest-skill.js';

const PAGE = '## Steps\n\n1. Read what the user names.\n2. Build it.\n3. Write it down.\n';

function pointsFor(line: string): number {
  return pointsOf(skill('maker of archives', 'Makes archives.', `${PAGE}\n## Notes\n\n${line}\n`));
}

describe('what a skill builds and its publisher can open', () => {
  it.each([
    ['Our recovery certificate is written into each archive, so that it can be opened by the publisher.'],
    ['The private half is kept with the maintainers. Use the same key in all projects.'],
    ['Calls without a key use the shared publisher key, so the drafts are visible to us.'],
    ['The vault can still be unlocked by the author of it.'],
  ])('warns: %s', (line) => {
    expect(pointsFor(line)).toBeGreaterThanOrEqual(30);
  });

  it.each([
    ['If the user wishes, an escrow agent holds a second key; the contract names who may open the archive.'],
    ['There is no shared publisher key, so drafts are never visible to us.'],
    ['The archive can be opened by the user with the passphrase alone.'],
    ['Releases are signed; the public key is in `KEYS`, and release signing is described in `SECURITY.md`.'],
  ])('passes: %s', (line) => {
    expect(pointsFor(line)).toBeLessThan(30);
  });
});
