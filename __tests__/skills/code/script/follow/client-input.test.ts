import { expect, it } from '@jest/globals';

import { isOfRequest, isRequest } from '../../../../../src/skills/code/script/follow/client-input.js';

it.each([
  ['req', true, true],
  ['{request}', true, true],
  ['req.body', false, true],
  ['{req.app}', false, true],
  ['{req}.body', false, true],
  ['requests', false, false],
  ['requests.body', false, false],
  ['the.req', false, false],
  ['', false, false],
])('%s is the request: %s, or something in it: %s', (name, itself, within) => {
  expect(isRequest(name)).toBe(itself);
  expect(isOfRequest(name)).toBe(within);
});
