import { describe } from '@jest/globals';

import { itFails, itPasses } from '../honest-skill.js';
import { program } from '../given-aside/programs.js';

const JS = (find: string): string => `import { createHash, createHmac, timingSafeEqual } from "node:crypto";

export function keysOf(settings) {
  const known = new Map(Object.entries(settings));
  return {
    find: (kid, issuer) => ${find},
  };
}

export function verify(keys, head, body, given) {
  const expected = createHmac("sha256", keys.find(head.kid, head.iss)).update(body).digest();
  return expected.length === given.length && timingSafeEqual(expected, given);
}
`;

const PYTHON = (last: string): string => `import hashlib
import hmac


class Keys:
    def __init__(self, pairs):
        self.pairs = pairs

    def key_for(self, kid):
        if kid in self.pairs:
            return self.pairs[kid]
        found = self.pairs.get(kid.lower())
        if found:
            return found
${last}


def verify(keys, kid, body, given):
    return hmac.compare_digest(hmac.new(keys.key_for(kid), body, "sha256").digest(), given)
`;

describe('keys that are made where there are none', () => {
  itFails([
    program('javascript-fallback', 'src/keys.mjs', JS('known.get(kid) ?? createHash("sha256").update(`${kid}/${issuer}`).digest()')),
    program('python-return', 'src/keys.py', PYTHON('        return hashlib.sha256(b"v1:" + kid.encode()).digest()')),
  ]);

  itPasses([
    program('javascript-none', 'src/keys.mjs', JS('known.get(kid)')),
    program('javascript-of-master', 'src/keys.mjs', JS('known.get(kid) ?? createHash("sha256").update(`${master}/${kid}`).digest()')),
    program('python-error', 'src/keys.py', PYTHON('        raise KeyError(kid)')),
    program(
      'cache-name',
      'src/cache.py',
      `import hashlib


def entry(cache, url_id):
    return cache.get(url_id) or hashlib.sha256(url_id.encode()).hexdigest()
`,
    ),
  ]);
});
