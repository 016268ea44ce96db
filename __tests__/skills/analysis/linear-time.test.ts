import { describe, expect, it } from '@jest/globals';

import { analyse } from '../../../src/skills/analysis/analyse.js';
import { DETECTORS } from '../../../src/skills/analysis/detectors/all.js';
import { bundleOf } from './example-bundle.js';

const SIZE = 50_000;
const signals = [...new Map(DETECTORS.flatMap((detector) => detector.signals).map((one) => [one.name, one])).values()];

/** Text that keeps a pattern busy: its own anchors over and over, with what stands between words. */
function adversarial(anchors: readonly string[]): string[] {
  const joined = anchors.join(' ');
  const fills = [`${joined} `, `${joined}\n`, `${anchors[0] ?? 'a'}${' '.repeat(40)}`, `${anchors[0] ?? 'a'} https://a.b/c `];
  return fills.map((fill) => fill.repeat(Math.ceil(SIZE / fill.length)).slice(0, SIZE));
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}

describe('each pattern', () => {
  it.each(signals.map((one) => [one.name, one] as const))('%s takes time in proportion to the text', (_, one) => {
    for (const text of [...adversarial(one.anchors), 'a'.repeat(SIZE), ' '.repeat(SIZE), '\n'.repeat(SIZE)]) {
      const run = (length: number): number => cpuOf(() => [...text.slice(0, length).matchAll(one.pattern)].length);
      run(1000);
      expect(Math.min(run(SIZE), run(SIZE))).toBeLessThan(50);
    }
  });
});

describe('a hostile bundle', () => {
  it.each([
    ['a hundred thousand blank lines', '\n'.repeat(100_000)],
    ['one line of a megabyte', 'x'.repeat(1_000_000)],
    ['backticks', '`'.repeat(200_000)],
    ['openers of comments', '<!--'.repeat(50_000)],
    ['fences', '```\n'.repeat(50_000)],
    ['base64 in base64', 'QUFB'.repeat(100_000)],
    ['quotes', '"\''.repeat(100_000)],
  ])('is judged in bounded time: %s', (_, text) => {
    const bundle = bundleOf({ 'SKILL.md': text });
    expect(cpuOf(() => analyse(bundle))).toBeLessThan(3000);
  });
});
