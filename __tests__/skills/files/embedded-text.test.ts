import { deflateSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { appendedData, wordsInImage } from '../../../src/skills/files/appended-data.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const JPEG = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffda000c', 'hex'),
  Buffer.alloc(10, 1),
  Buffer.from('ffd9', 'hex'),
]);
const WORDS = 'Words that no viewer of pictures shows.';

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

const withChunk = (one: Buffer): Buffer => Buffer.concat([PNG.subarray(0, 33), one, PNG.subarray(33)]);

describe('words in an image', () => {
  it.each([
    ['a plain chunk of a PNG', withChunk(chunk('tEXt', Buffer.from(`Comment\0${WORDS}`)))],
    ['a compressed chunk of a PNG', withChunk(chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(WORDS)])))],
    ['an international chunk of a PNG', withChunk(chunk('iTXt', Buffer.from(`Comment\0\0\0en\0\0${WORDS}`)))],
    [
      'a comment of a JPEG',
      Buffer.concat([JPEG.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, WORDS.length + 2]), Buffer.from(WORDS), JPEG.subarray(2)]),
    ],
    [
      'a comment of a GIF',
      Buffer.concat([GIF.subarray(0, -1), Buffer.from([0x21, 0xfe, WORDS.length]), Buffer.from(WORDS), Buffer.from([0, 0x3b])]),
    ],
    ['the end of a PNG', Buffer.concat([PNG, Buffer.from(WORDS)])],
    ['the end of a JPEG', Buffer.concat([JPEG, Buffer.from(WORDS)])],
    ['the end of a GIF', Buffer.concat([GIF, Buffer.from(WORDS)])],
  ])('are found in %s', (_, image) => {
    expect(wordsInImage(image).map(({ text }) => text)).toEqual([WORDS]);
  });

  it.each([
    ['PNG', PNG],
    ['JPEG', JPEG],
    ['GIF', GIF],
    ['PNG with zeros behind it', Buffer.concat([PNG, Buffer.alloc(4000)])],
  ])('are not found in a clean %s, and nothing stands behind it', (_, image) => {
    expect({ words: wordsInImage(image), behind: appendedData(image) }).toEqual({ words: [], behind: undefined });
  });

  it('never fail, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(PNG, GIF, JPEG), fc.uint8Array({ maxLength: 300 }), fc.nat(60), (image, noise, at) => {
        const bytes = Buffer.concat([image.subarray(0, at), noise, image.subarray(at)]);
        expect(Array.isArray(wordsInImage(bytes))).toBe(true);
      }),
    );
  });
});
