import { describe, expect, it } from '@jest/globals';

import { analyse } from '../../../src/skills/analysis/analyse.js';
import { DETECTORS } from '../../../src/skills/analysis/detectors/all.js';
import { CAPABILITY_SIGNALS } from '../../../src/skills/capabilities/signals.js';
import { lowerSource } from '../../../src/skills/analysis/letter-case.js';
import { patternOf, withWays } from '../../../src/skills/analysis/signal.js';
import { bundleOf } from './example-bundle.js';
import { leastProcessorTime } from '../../support/processor-time.js';

const SIZE = 50_000;
const all = [...DETECTORS.flatMap((detector) => detector.signals), ...CAPABILITY_SIGNALS.map((one) => one.signal)];
// Of what is said in several ways each is matched by itself.
const signals = [...new Map(withWays(all).map((one) => [one.name, one])).values()].filter(({ ways }) => ways.length === 0);

/** Text that keeps a pattern busy: its own anchors over and over, with what stands between words. */
function adversarial(anchors: readonly string[]): string[] {
  const joined = anchors.join(' ');
  const fills = [`${joined} `, `${joined}\n`, `${anchors[0] ?? 'a'}${' '.repeat(40)}`, `${anchors[0] ?? 'a'} https://a.b/c `];
  return fills.map((fill) => fill.repeat(Math.ceil(SIZE / fill.length)).slice(0, SIZE));
}

describe('each pattern', () => {
  it.each(signals.map((one) => [one.name, one] as const))('%s takes time in proportion to the text', (_, one) => {
    for (const text of [...adversarial(one.anchors), 'a'.repeat(SIZE), ' '.repeat(SIZE), '\n'.repeat(SIZE)]) {
      for (const pattern of [patternOf(one), new RegExp(lowerSource(one.source) ?? one.source, 'dgm')]) {
        expect(leastProcessorTime(() => [...text.matchAll(pattern)], 50)).toBeLessThan(50);
      }
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
    expect(leastProcessorTime(() => analyse(bundle), 3000)).toBeLessThan(3000);
  });
});
