import { describe, expect, it } from '@jest/globals';

import { readProgram } from '../../../../src/skills/code/read-program.js';
import type { Constructs } from './constructs.js';
import { GO } from './go.js';
import { JAVASCRIPT } from './javascript.js';
import { PHP } from './php.js';
import { POWERSHELL } from './powershell.js';
import { PYTHON } from './python.js';
import { reachesRequest } from './reaches-request.js';
import { RUBY } from './ruby.js';
import { SHELL } from './shell.js';

const ALL: readonly Constructs[] = [PYTHON, JAVASCRIPT, SHELL, POWERSHELL, PHP, GO, RUBY];

describe.each(ALL)('private data in $language', ({ language, head, cases }) => {
  it.each(cases)('are followed to a request through: %s', (_, code) => {
    expect(reachesRequest(readProgram(language, `${head}${code}\n`))).toBe(true);
  });

  it('are not seen where the same request carries nothing', () => {
    expect(reachesRequest(readProgram(language, head))).toBe(false);
  });
});
