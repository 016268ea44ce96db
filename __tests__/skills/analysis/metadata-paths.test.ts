import { expect, it } from '@jest/globals';

import { onlyAsksForFacts } from '../../../src/skills/analysis/metadata-paths.js';

it.each([
  ['curl -s http://169.254.169.254/latest/meta-data/instance-type', true],
  ['curl -s http://169.254.169.254/latest/meta-data/placement/region', true],
  ['curl -s http://169.254.169.254/latest/meta-data/instance-id\ncurl -s http://169.254.169.254/latest/user-data', false],
  ['get("/latest/meta-data/instance-id"); get("/latest/meta-data/iam/security-credentials/")', false],
  ['curl -s http://169.254.169.254/$1', false],
])('facts alone in %s: %s', (code, facts) => {
  expect(onlyAsksForFacts(code)).toBe(facts);
});
