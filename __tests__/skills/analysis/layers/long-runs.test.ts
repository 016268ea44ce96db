import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { holdsRun, unitClassOf } from '../../../../src/skills/analysis/layers/long-runs.js';
import { leastProcessorTime } from '../../../support/processor-time.js';

describe('a long run of units of a class', () => {
  const digits = unitClassOf(/[0-9]/);
  const units = fc.array(fc.constantFrom('1', '2', '3', '4', 'x', 'é'), { maxLength: 60 });

  it('is found wherever it stands, and no shorter one is', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 9 }), (some, length) => {
        const text = some.join('');
        expect(holdsRun(text, digits, length)).toBe(new RegExp(`[0-9]{${String(length)}}`).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is looked for once only, however long the runs are that fall short of it', () => {
    const text = `${'1'.repeat(34)}x`.repeat(40_000);
    expect(leastProcessorTime(() => holdsRun(text, digits, 35), 50)).toBeLessThan(50);
  });
});
