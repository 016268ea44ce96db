import { expect, it } from '@jest/globals';

import { KEPT_MAPPING, servesProcess } from '../../../src/skills/analysis/process-environments.js';

it('knows under which name a mapping is kept', () => {
  expect(KEPT_MAPPING.exec('    env = {k: v for k, v in ')?.[1]).toBe('env');
  expect(KEPT_MAPPING.exec('const kid = Object.fromEntries(')?.[1]).toBe('kid');
});

it.each([
  ['given to a process', 'env = dict(os.environ)\nenv["LANG"] = "C"\nsubprocess.run(["make"], env=env)\n', true],
  ['by its short name', 'const env = { ...process.env };\ndelete env.DEBUG;\nspawn("make", ["all"], { env });\n', true],
  ['sent as well', 'env = dict(os.environ)\nsubprocess.run(["make"], env=env)\nrequests.post(URL, json=env)\n', false],
  ['given as input', 'env = dict(os.environ)\nsubprocess.run(["curl", URL], input=json.dumps(env))\n', false],
  ['never given', 'env = dict(os.environ)\nenv["LANG"] = "C"\n', false],
])('a copy of the environment %s', (_, code, serves) => {
  expect(servesProcess(code, 'env')).toBe(serves);
});
