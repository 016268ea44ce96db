import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sentenceBefore } from '../../../src/skills/capabilities/sentences.js';
import { leastProcessorTime } from '../../support/processor-time.js';

/** What the sentence says before the mark `@` of a text. */
const before = (text: string): string => sentenceBefore(text, text.indexOf('@')).text;

describe('a sentence', () => {
  it.each([
    ['begins behind the one before', 'Read it all. Then write @', 'Then write '],
    [
      'goes on in a full line',
      'Use what was found above by the search in the folder and\nwrite it to @',
      'Use what was found above by the search in the folder and write it to ',
    ],
    [
      'loses what indents its next line',
      '- Prefer the files that are there already over others, and then\n  update @',
      '- Prefer the files that are there already over others, and then update ',
    ],
    ['is not ended by an abbreviation', 'Write it, e.g. as @', 'Write it, e.g. as '],
    ['is not ended within a code span', 'Append `key: {value}` to @', 'Append `key: {value}` to '],
  ])('%s', (_, text, expected) => {
    expect(before(text)).toBe(expected);
  });

  it.each([
    ['a short line', 'Overview\nWrite @'],
    ['a heading', '## What this page is about, and for whom it has been made\nWrite @'],
    ['an item', 'What is to be done with all of the files of the folder here\n- Write @'],
    ['a blank line', 'What is to be done with all of the files of the folder here\n\nWrite @'],
    ['a row', '| What is to be done | with all of the files of the folder here |\nWrite @'],
  ])('does not go back over %s', (_, text) => {
    expect(before(text)).toMatch(/^(?:- )?Write $/);
  });

  it('tells where its words stand', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('write all of the words that fill this line', '  and more', '- item', 'x', ''), { maxLength: 8 }),
        (lines) => {
          const text = lines.join('\n');
          const sentence = sentenceBefore(text, text.length);
          for (let index = 0; index < sentence.text.length; index += 1) {
            const letter = sentence.text.charAt(index);
            if (letter.trim() !== '') expect(text.charAt(sentence.offsetOf(index))).toBe(letter);
          }
        },
      ),
    );
  });

  it('is looked for no further back than sentences are long', () => {
    const text = `${'x'.repeat(4_000_000)}\nwrite it to `;
    expect(leastProcessorTime(() => Array.from({ length: 2000 }, () => sentenceBefore(text, text.length).text), 50)).toBeLessThan(50);
  });

  it('is found in a long text in a moment', () => {
    const text = 'words that go on and on without any end in one line\n'.repeat(1000);
    expect(leastProcessorTime(() => sentenceBefore(text, text.length), 50)).toBeLessThan(50);
  });
});
