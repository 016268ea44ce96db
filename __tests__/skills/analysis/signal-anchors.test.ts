import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { AnchorSet } from '../../../src/skills/analysis/anchors.js';
import { DETECTORS } from '../../../src/skills/analysis/detectors/all.js';
import { patternOf, withWays, type Signal } from '../../../src/skills/analysis/signal.js';
import { SourceFile } from '../../../src/skills/analysis/source-file.js';
import { TextUnit } from '../../../src/skills/analysis/text-unit.js';
import { CAPABILITY_SIGNALS } from '../../../src/skills/capabilities/signals.js';
import { textsOf } from '../../support/pattern-samples.js';

const all = [...DETECTORS.flatMap((detector) => detector.signals), ...CAPABILITY_SIGNALS.map((one) => one.signal)];
// Several signals of a capability share its name.
const signals = [...new Map(withWays(all).map((one) => [one.source, one])).values()];

/** The matches of a signal in a text, with the anchors and without. */
function found(wanted: Signal, text: string, filter: 'on' | 'off'): readonly string[] {
  const unit = new TextUnit(new SourceFile('notes.txt', text), text, anchorsOf(wanted), filter);
  // A line feed before what begins a line is part of a match or not, as the stretch that is searched begins.
  return unit.find(wanted).map((match) => match.text.trim());
}

const anchorSets = new Map<Signal, AnchorSet>();
function anchorsOf(wanted: Signal): AnchorSet {
  const known = anchorSets.get(wanted) ?? AnchorSet.of([], withWays([wanted]));
  anchorSets.set(wanted, known);
  return known;
}

describe('the anchors of a signal', () => {
  it.each(signals.map((one) => [one.name, one] as const))('of %s stand in every text that its pattern matches', (_, wanted) => {
    // What else a match has to have near it is of no concern here.
    const alone: Signal = { ...wanted, needs: [], ways: wanted.ways.map((way) => ({ ...way, needs: [] })) };
    const pattern = patternOf(alone);
    fc.assert(
      fc.property(textsOf(pattern), (text) => {
        for (const around of [`\n${text}\n`, `it ${text} it`, `"${text}"`]) {
          expect(found(alone, around, 'on')).toEqual(found(alone, around, 'off'));
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('what a signal needs near its anchors', () => {
  it.each(signals.filter(({ needs }) => needs.length > 0).map((one) => [one.name, one] as const))(
    'of %s stands as near with the anchors as without',
    (_, wanted) => {
      const needed = fc.tuple(...wanted.needs.map((list) => fc.constantFrom(...list)));
      const gap = fc.integer({ min: 0, max: wanted.reach + 40 }).map((length) => ' word'.repeat(length / 5));
      fc.assert(
        fc.property(textsOf(patternOf(wanted)), needed, gap, gap, (text, words, before, after) => {
          const around = `${words.join(' ')}${before} ${text} ${after} ${words.join(' ')}${before}${text}\n`;
          expect(found(wanted, around, 'on')).toEqual(found(wanted, around, 'off'));
        }),
        { numRuns: 30, seed: 7 },
      );
    },
  );
});
