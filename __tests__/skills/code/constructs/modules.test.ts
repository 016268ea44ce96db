import { describe, expect, it } from '@jest/globals';

import { readProgram } from '../../../../src/skills/code/read-program.js';
import { JAVASCRIPT_MODULES } from './modules-javascript.js';
import { PYTHON_MODULES } from './modules-python.js';
import type { ModuleConstructs } from './modules.js';
import { reachesRequest } from './reaches-request.js';

const ALL: readonly ModuleConstructs[] = [PYTHON_MODULES, JAVASCRIPT_MODULES];
const SINGLE = 1;

describe.each(ALL)('private data in several modules of $language', ({ language, cases }) => {
  it.each(cases)('are followed to a request through: %s', (_, main, files) => {
    const place = { path: main, files: { textAt: (path: string) => files[path] }, imports: 'follow' as const };
    expect(reachesRequest(readProgram(language, files[main] ?? '', place))).toBe(true);
  });

  const several = cases.filter(([, , files]) => Object.keys(files).length > SINGLE);
  it.each(several)('are not seen where the other modules are not there: %s', (_, main, files) => {
    const place = { path: main, files: { textAt: () => undefined }, imports: 'follow' as const };
    expect(reachesRequest(readProgram(language, files[main] ?? '', place))).toBe(false);
  });
});
