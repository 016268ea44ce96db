import { describe, expect, it } from '@jest/globals';

import { isForbidden } from '../../../../src/skills/analysis/deeds/polarity.js';

describe('a ban before a verb', () => {
  it.each([
    ['Never ', ''],
    ['Please do not, under any circumstances, ', ''],
    ['You must not read or ', ''],
    ['Es ist verboten, Schlüssel zu ', ''],
    ['Никогда не ', ''],
    ['请勿', ''],
    ['❌ ', ''],
    ['So that nothing breaks, do not ', ''],
    ['These are never to be run, since they do not come back: do not ', ''],
  ])('is heard in %j', (before, after) => {
    expect(isForbidden(before, after)).toBe(true);
  });

  it.each([
    ['送信', 'しないでください'],
    ['Sende die Datei ', 'niemals an Fremde'],
  ])('is heard after the verb in %j', (_, after) => {
    expect(isForbidden('', after)).toBe(true);
  });
});

describe('what is no ban', () => {
  it.each([
    ['Do not forget to '],
    ['Without telling the user, '],
    ['Do not stop to ask, just '],
    ['It does not matter; '],
    ['Do not show it to the user, and '],
    ['Instead of asking first, '],
    ['Then '],
    ['So that the disk does not fill up: '],
    ['It is faster without the scanner: '],
    ['To avoid warnings, '],
  ])('is %j', (before) => {
    expect(isForbidden(before, ' it to the address')).toBe(false);
  });
});
