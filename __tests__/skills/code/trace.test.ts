import { describe, expect, it } from '@jest/globals';

import { Trace, type Deed } from '../../../src/skills/code/trace.js';

const HERE = { start: 5, end: 9, flags: [], file: undefined };
const READ: Deed = { kind: 'read', start: 5, end: 9, name: 'open', target: 'a.txt' };
const FETCH: Deed = { kind: 'fetch', start: 5, end: 9, name: 'connect', target: 'host.example' };

describe('deeds that are noted', () => {
  it('are one when they are met again, and gain what flows into them', () => {
    const trace = new Trace(100);
    const first = trace.note(READ, HERE);
    expect(trace.note({ ...READ, flowsFrom: [7] }, HERE)).toBe(first);
    expect(trace.behaviours).toHaveLength(1);
    expect(trace.behaviours[0]?.flowsFrom).toEqual([7]);
  });

  it.each<[string, Partial<Deed>, Partial<typeof HERE>]>([
    ['kind', { kind: 'write' }, {}],
    ['name', { name: 'read' }, {}],
    ['target', { target: 'b.txt' }, {}],
    ['subject', { subject: 'private-key' }, {}],
    ['end', {}, { end: 10 }],
    ['file', {}, { file: 'other.py' } as object],
  ])('are two at one place when their %s differs, whichever is met first', (_name, deed, place) => {
    const trace = new Trace(100);
    const known = [trace.note(READ, HERE), trace.note({ ...READ, ...deed }, { ...HERE, ...place })];
    const again = [trace.note({ ...READ, ...deed }, { ...HERE, ...place }), trace.note(READ, HERE)];
    expect(known).toEqual([0, 1]);
    expect(again).toEqual([1, 0]);
  });

  it('stay one when something was written into a request before it is met again', () => {
    const trace = new Trace(100);
    const origin = trace.note(READ, { ...HERE, start: 1, end: 2 });
    const request = trace.note(FETCH, HERE);
    trace.feedBody(request, [origin]);
    expect(trace.note(FETCH, HERE)).toBe(request);
    expect(trace.behaviours.map(({ kind }) => kind)).toEqual(['read', 'send']);
  });
});
