import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { equalValues } from '../../src/core/json.js';
import { describeChange, fieldChanges } from '../../src/packs/field-changes.js';

const told = (before: unknown, after: unknown): string[] => fieldChanges(before, after).map(describeChange);

describe('the differences of two policies', () => {
  it('name an action whose kind was changed', () => {
    expect(told({ action: { deny: true, ttl: '1h' } }, { action: { allow: true, ttl: '1h' } })).toEqual(['action.deny → action.allow']);
  });

  it('name changed, added and removed fields by their paths, the action first', () => {
    const before = { context: { environment: 'production' }, priority: 90, action: { mask: true, ttl: '1h' } };
    const after = { context: { requester_role: 'agent' }, priority: 10, action: { mask: true, ttl: '4h' } };
    expect(told(before, after)).toEqual([
      'action.ttl: 1h → 4h',
      'context.environment: production removed',
      'context.requester_role: agent added',
      'priority: 90 → 10',
    ]);
  });

  it('compare lists as a whole', () => {
    expect(told({ contains: ['pii'] }, { contains: ['pii', 'phi'] })).toEqual(['contains: ["pii"] → ["pii","phi"]']);
  });

  it('are empty exactly when the values are equal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(fieldChanges(a, b).length === 0).toBe(equalValues(a, b));
        expect(fieldChanges(a, a)).toEqual([]);
      }),
    );
  });
});
