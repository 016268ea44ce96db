import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anchorTablesOf, AnchorSet } from '../../../src/skills/analysis/anchors.js';
import { anchorsOfAllRules, tablesOfAllRules } from '../../../src/skills/analysis/anchors-of-all-rules.js';
import { DETECTORS } from '../../../src/skills/analysis/detectors/all.js';
import { readTables, writtenTables } from '../../../src/skills/analysis/written-tables.js';

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'b', '-', 'é', '密', '\n') }), {
  minLength: 1,
  maxLength: 12,
});

describe('tables of anchors, written down', () => {
  it('are read as they were', () => {
    fc.assert(
      fc.property(words, words, words, (literals, anchors, needed) => {
        const tables = anchorTablesOf(literals, [{ anchors, needs: [needed] }]);
        expect(readTables(writtenTables(tables))).toEqual(tables);
      }),
      { numRuns: 20 },
    );
  });

  it('are read from wherever they lie', () => {
    const tables = anchorTablesOf(['a', 'secret'], []);
    const bytes = writtenTables(tables);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(readTables(shifted.subarray(1))).toEqual(tables);
  });

  it('find the words of all rules as tables do that are laid out in their place', () => {
    const signals = [...new Set(DETECTORS.flatMap((detector) => detector.signals))];
    const read = new AnchorSet([], readTables(tablesOfAllRules()));
    const laidOut = anchorsOfAllRules();
    const text = signals.map(({ anchors }) => anchors.join(' ')).join('\n');
    const [found, expected] = [read.scan(text), laidOut.scan(text)];
    for (const { anchors } of signals)
      expect([...found.endsOfAny(read.idsOf(anchors))]).toEqual([...expected.endsOfAny(laidOut.idsOf(anchors))]);
  });
});
