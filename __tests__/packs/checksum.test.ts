import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { contentDigest, packChecksum, semanticDigest } from '../../src/packs/checksum.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('pack_checksum', () => {
  it('is SHA-256 over the metadata and then the policies in the order of their paths, with nothing between', () => {
    const policies = [
      { path: 'policies/02_b.yaml', bytes: bytes('second') },
      { path: 'policies/01_a.yaml', bytes: bytes('first') },
    ];
    expect(packChecksum(bytes('meta'), policies)).toBe(sha256('metafirstsecond'));
  });

  it('cannot tell a rule moved from one file to the next, which is why it does not protect anything', () => {
    const two = [
      { path: 'policies/01.yaml', bytes: bytes('a') },
      { path: 'policies/02.yaml', bytes: bytes('b') },
    ];
    const one = [{ path: 'policies/01.yaml', bytes: bytes('ab') }];
    expect(packChecksum(bytes('m'), one)).toBe(packChecksum(bytes('m'), two));
    expect(contentDigest(one)).not.toBe(contentDigest(two));
  });
});

describe('the content digest', () => {
  it('is SHA-256 over sorted lines of digest, two spaces, path', () => {
    const lines = [`${sha256('x')}  b.yaml\n`, `${sha256('y')}  a.yaml\n`].sort();
    expect(
      contentDigest([
        { path: 'b.yaml', bytes: bytes('x') },
        { path: 'a.yaml', bytes: bytes('y') },
      ]),
    ).toBe(sha256(lines.join('')));
  });
});

describe('the semantic digest', () => {
  it('does not see the order of keys, but that of lists', () => {
    expect(semanticDigest({ a: 1, b: [1, 2] })).toBe(semanticDigest({ b: [1, 2], a: 1 }));
    expect(semanticDigest({ b: [1, 2] })).not.toBe(semanticDigest({ b: [2, 1] }));
  });
});
