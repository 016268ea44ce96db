import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { lineDiff } from '../../src/packs/line-diff.js';
import { leastProcessorTime } from '../support/processor-time.js';

const shown = (before: string, after: string): string[] => lineDiff(before, after).map((line) => `${line.sign}${line.text}`);

describe('the difference of two texts', () => {
  it('is shown line by line', () => {
    expect(shown('a\nb\nc\n', 'a\nx\nc\nd\n')).toEqual([' a', '-b', '+x', ' c', '+d']);
    expect(shown('', 'a\n')).toEqual(['+a']);
    expect(shown('a\r\n', 'a\n')).toEqual([' a']);
  });

  it('leads from the old text to the new one, and is no longer than need be', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const lines = lineDiff(`${before.join('\n')}\n`, `${after.join('\n')}\n`);
        expect(lines.filter((line) => line.sign !== '+').map((line) => line.text)).toEqual(before);
        expect(lines.filter((line) => line.sign !== '-').map((line) => line.text)).toEqual(after);
        expect(lines.length).toBeLessThanOrEqual(before.length + after.length);
        if (before.join() === after.join()) expect(lines.every((line) => line.sign === ' ')).toBe(true);
      }),
    );
  });

  it('of two large texts without a line in common takes no time', () => {
    const large = (letter: string): string => `${Array.from({ length: 20_000 }, (_, line) => `${letter}${String(line)}`).join('\n')}\n`;
    const [before, after] = [large('a'), large('b')];
    expect(lineDiff(before, after)).toHaveLength(40_000);
    expect(leastProcessorTime(() => lineDiff(before, after), 2_000)).toBeLessThan(2_000);
  });
});
