import { describe, expect, it } from '@jest/globals';

import type { Program } from '../../../../src/skills/code/behaviour.js';
import { readProgram } from '../../../../src/skills/code/read-program.js';
import type { Constructs } from './constructs.js';
import { GO } from './go.js';
import { JAVASCRIPT } from './javascript.js';
import { PHP } from './php.js';
import { POWERSHELL } from './powershell.js';
import { PYTHON } from './python.js';
import { RUBY } from './ruby.js';
import { SHELL } from './shell.js';

/** Whether what a request is given leads back to something private, through whatever other deeds. */
function reachesRequest({ behaviours }: Program): boolean {
  const seen = new Set<number>();
  const waiting = behaviours.filter(({ kind }) => kind === 'send' || kind === 'fetch').flatMap(({ flowsFrom }) => flowsFrom);
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const deed = behaviours[index];
    if (seen.has(index) || deed === undefined) continue;
    seen.add(index);
    if (deed.subject !== undefined && deed.subject !== 'file' && deed.subject !== 'machine-identity') return true;
    waiting.push(...deed.flowsFrom);
  }
  return false;
}

const ALL: readonly Constructs[] = [PYTHON, JAVASCRIPT, SHELL, POWERSHELL, PHP, GO, RUBY];

describe.each(ALL)('private data in $language', ({ language, head, cases }) => {
  it.each(cases)('are followed to a request through: %s', (_, code) => {
    expect(reachesRequest(readProgram(language, `${head}${code}\n`))).toBe(true);
  });

  it('are not seen where the same request carries nothing', () => {
    expect(reachesRequest(readProgram(language, head))).toBe(false);
  });
});
