import { exceptionRule } from '../exception-rule.js';
import { WAIVERS } from './waivers-file.js';
import type { Waiver } from './waiver.js';

/** The waivers file as something that decides. A new waiver, another path or a later end lets more through. */
export const waiversRule = exceptionRule(WAIVERS, {
  what: 'waivers file',
  subjectOf,
  isAllowed: () => false,
  wordsOf: (waiver, latest) => ({
    key: `waivers ${subjectOf(waiver)}`,
    from: latest === undefined ? 'not waived' : `waived until ${latest}`,
    to: `waived until ${waiver.expires}`,
  }),
});

function subjectOf({ rule, path, fingerprint }: Waiver): string {
  return [rule, path, ...(fingerprint === undefined ? [] : [fingerprint.slice(0, 12)])].join(' ');
}
