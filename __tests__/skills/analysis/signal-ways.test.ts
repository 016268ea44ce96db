import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { AnchorSet } from '../../../src/skills/analysis/anchors.js';
import { oneOf, withWays } from '../../../src/skills/analysis/signal.js';
import { SourceFile } from '../../../src/skills/analysis/source-file.js';
import { TextUnit, type FilterMode } from '../../../src/skills/analysis/text-unit.js';

const GUARDS_OFF = oneOf(
  'guards-off',
  [
    [['firewall'], String.raw`\bfirewall (?:is )?off\b`],
    ['audit', String.raw`\bno audit(?: log)?\b`, [['log', 'step']]],
    [['log off'], String.raw`\blog off\b`],
  ],
  60,
);

function found(text: string, filter: FilterMode): readonly string[] {
  const anchors = AnchorSet.of([], withWays([GUARDS_OFF]));
  const unit = new TextUnit(new SourceFile('notes.txt', text), text, anchors, filter);
  return unit.find(GUARDS_OFF).map((match) => `${String(match.start)} ${match.text}`);
}

describe('a signal that is said in several ways', () => {
  it('is found in the order of the text, whichever way comes first', () => {
    expect(found('no audit log, then firewall off', 'on')).toEqual(['0 no audit log', '19 firewall off']);
  });

  it('is not found again within a place where it was found', () => {
    expect(found('no audit log off', 'on')).toEqual(['0 no audit log']);
  });

  it('is found in one way only where what that way needs is near', () => {
    expect(found('no audit, firewall is off', 'on')).toEqual(['10 firewall is off']);
  });

  it('has the anchors of all its ways', () => {
    expect(GUARDS_OFF.anchors).toEqual(['firewall', 'audit', 'log off']);
  });

  it('is found in the same places with the anchors as without', () => {
    const part = fc.constantFrom('firewall off ', 'firewall is ', 'no audit ', 'step ', 'log off ', 'a word\n', 'x'.repeat(90));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(found(parts.join(''), 'on')).toEqual(found(parts.join(''), 'off'));
      }),
    );
  });
});
