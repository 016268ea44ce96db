import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isLockedArchive } from '../../../src/skills/files/locked-archive.js';
import { judged } from './inner-files.js';

/** A 7z archive of which only the two headers are there (7zFormat.txt of 7-Zip). */
function sevenZip(nextHeader: readonly number[]): Uint8Array {
  const head = Buffer.alloc(32);
  Buffer.from('377abcaf271c0004', 'hex').copy(head);
  head.writeUInt32LE(0, 12);
  head.writeUInt32LE(nextHeader.length, 20);
  return new Uint8Array(Buffer.concat([head, Buffer.from(nextHeader)]));
}

const RAR5 = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00];
const RAR4 = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00];
/** A block of RAR 5: a sum that is not looked at, the size of what follows, and that. */
const block5 = (...body: readonly number[]): readonly number[] => [0, 0, 0, 0, body.length, ...body];
/** A header of RAR 4 of seven bytes and some more. */
const block4 = (type: number, flags: number, ...rest: readonly number[]): readonly number[] => [
  0,
  0,
  type,
  flags & 255,
  flags >> 8,
  7 + rest.length,
  0,
  ...rest,
];

describe('an archive that is not opened here', () => {
  it.each([
    ['a 7z whose header is encrypted', sevenZip([0x17, 0x06, 0x00, 0x01, 0x09, 0x24, 0x06, 0xf1, 0x07, 0x01, 0x0a])],
    ['a RAR 5 whose names are encrypted', new Uint8Array([...RAR5, ...block5(4, 0, 0, 0)])],
    ['a RAR 5 whose file is encrypted', new Uint8Array([...RAR5, ...block5(1, 0, 0), ...block5(2, 1, 3, 0, 0, 2, 1, 0)])],
    ['a RAR 4 whose names are encrypted', new Uint8Array([...RAR4, ...block4(0x73, 0x80, 0, 0, 0, 0, 0, 0)])],
    [
      'a RAR 4 whose file is encrypted',
      new Uint8Array([...RAR4, ...block4(0x73, 0, 0, 0, 0, 0, 0, 0), ...block4(0x74, 0x8004, 0, 0, 0, 0)]),
    ],
  ])('is locked: %s', (_, bytes) => {
    expect(isLockedArchive(bytes)).toBe(true);
    expect(judged('assets/tools.bin', bytes).verdict).toBe('FAIL');
  });

  it.each([
    ['a 7z that is packed alone', sevenZip([0x17, 0x06, 0x00, 0x01, 0x09, 0x23, 0x03, 0x01, 0x01])],
    ['a RAR 5 in the open', new Uint8Array([...RAR5, ...block5(1, 0, 0), ...block5(2, 0, 0), ...block5(5, 0, 0)])],
    ['a RAR 4 in the open', new Uint8Array([...RAR4, ...block4(0x73, 0, 0, 0, 0, 0, 0, 0), ...block4(0x7b, 0)])],
  ])('is told as closed, not as locked: %s', (_, bytes) => {
    expect(isLockedArchive(bytes)).toBe(false);
    expect(judged('assets/tools.bin', bytes).verdict).toBe('PASS');
  });

  it('ends on any bytes behind a signature', () => {
    const signatures = [RAR5, RAR4, [...sevenZip([]).subarray(0, 8)]];
    fc.assert(
      fc.property(fc.constantFrom(...signatures), fc.uint8Array({ maxLength: 400 }), (signature, rest) => {
        expect(typeof isLockedArchive(new Uint8Array([...signature, ...rest]))).toBe('boolean');
      }),
    );
  });
});
