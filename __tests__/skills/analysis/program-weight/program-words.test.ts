import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Language } from '../../../../src/skills/code/behaviour.js';
import { commentMarksOf } from '../../../../src/skills/analysis/program-weight/comment-marks.js';
import { ProgramWords } from '../../../../src/skills/analysis/program-weight/program-words.js';
import { hashOf, KIND } from '../../../../src/skills/analysis/program-weight/token-hashes.js';
import { leastProcessorTime } from '../../../support/processor-time.js';

/** The words of a program line by line: hashes, those of whole names left out unless asked for. */
function hashesOf(text: string, language: Language, whole: 'parts' | 'wholes' = 'parts'): readonly (readonly number[])[] {
  const lines: number[][] = [];
  new ProgramWords().read(text, commentMarksOf(language), {
    line: ({ count, hashes, isWhole }) =>
      lines.push([...hashes.subarray(0, count)].filter((_, at) => (isWhole[at] === 1) === (whole === 'wholes'))),
    gap: () => lines.push([]),
  });
  return lines;
}

const wordsOf = (...words: readonly string[]) => words.map(hashOf);

describe('the words of a program', () => {
  it.each([
    ['readFileSync', 'javascript', ['read', 'file', 'sync']],
    ['read_file_sync', 'python', ['read', 'file', 'sync']],
    ['XMLHttpRequest', 'javascript', ['xml', 'http', 'request']],
    ['b64decode', 'python', ['b64', 'decode']],
    ['curl --data-binary -X', 'shell', ['curl', '--data', 'binary', '-x']],
    ['open(".ssh/id_rsa")', 'python', ['open', '.ssh', 'id', 'rsa']],
    ['os.environ', 'python', ['os', 'environ']],
  ] as const)('are told apart in %s', (text, language, words) => {
    expect(hashesOf(text, language)).toEqual([wordsOf(...words)]);
  });

  it('are told as a whole too where a name has parts', () => {
    expect(hashesOf('x = readFileSync(read_file)', 'javascript', 'wholes')).toEqual([wordsOf('readfilesync', 'read_file')]);
  });

  it.each([
    ['https://evil.example.com:8443/drop', [hashOf('https'), KIND.host, hashOf('drop')]],
    ['http://203.0.113.9/drop', [hashOf('http'), KIND.hostByNumber, hashOf('drop')]],
    ['http://localhost:3000/drop', [hashOf('http'), KIND.ownHost, hashOf('drop')]],
    ['connect("mail.evil.org")', [hashOf('connect'), KIND.host]],
    ['connect("203.0.113.9", 4444)', [hashOf('connect'), KIND.address, KIND.number]],
    ['x = "aGVsbG8gd29ybGQgYW5kIG1vcmUgb2YgaXQ5OQ"', [hashOf('x'), KIND.data]],
    ['x = "3f0c7b1d2f9ab0e4a5f5b7a1c7a2f2b1"', [hashOf('x'), KIND.digits]],
  ])('name no host, address, number or data: %s', (text, words) => {
    expect(hashesOf(text, 'javascript')).toEqual([words]);
  });

  it('tell where a command sends what it prints', () => {
    const [words] = hashesOf('a | b >> c > d $(e) &', 'shell');
    expect(words).toEqual([
      ...[hashOf('a'), KIND.pipe, hashOf('b'), KIND.append, hashOf('c'), KIND.into],
      ...[hashOf('d'), KIND.substitution, hashOf('e'), KIND.background],
    ]);
  });

  it.each([
    ['python', 'run() # steal\n"""steal\nsteal\n"""\nstop()'],
    ['javascript', 'run() // steal\n/* steal\nsteal */\nstop()'],
    ['sql', 'run() -- steal\nstop()'],
    ['visualbasic', "run()\n' steal\nstop()"],
  ] as const)('are not those of comments: %s', (language, text) => {
    expect(hashesOf(text, language).flat()).toEqual(wordsOf('run', 'stop'));
  });

  it('are handed on in parts where a line is very long, and all of them', () => {
    expect(hashesOf('send '.repeat(1000), 'shell').flat()).toEqual(new Array(1000).fill(hashOf('send')));
  });

  it('stand where they are said to stand, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        new ProgramWords().read(text, commentMarksOf('javascript'), {
          line: ({ count, offsets }, end) => {
            for (const offset of offsets.subarray(0, count)) expect(offset).toBeLessThan(text.length);
            expect(end).toBeGreaterThanOrEqual(last);
            last = end;
          },
          gap: () => undefined,
        });
      }),
    );
  });

  it.each(['a', 'aB', '_', '/*', '"""\n', '# ', '\\x', '9.', '://a', 'a.', '-', '\n', 'é'])('are read in linear time: %j', (fill) => {
    const text = fill.repeat(50_000 / fill.length);
    const words = new ProgramWords();
    const read = () => {
      for (const language of ['python', 'javascript', 'sql'] as const)
        words.read(text, commentMarksOf(language), { line: () => undefined, gap: () => undefined });
    };
    expect(leastProcessorTime(read, 50)).toBeLessThan(50);
  });
});
