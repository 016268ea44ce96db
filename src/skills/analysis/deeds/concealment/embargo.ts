import type { SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { sentencesAround } from '../sentences.js';

const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** A day from which on all may know: a date, or the day on which it is made public. */
const UNTIL_A_DAY = new RegExp(
  String.raw`\b(?:until|till|before|prior to|ahead of) (?:that (?:date|day)|(?:the )?\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?(?:${MONTH})|(?:${MONTH}) \d{1,2}|\d{4}-\d\d-\d\d|(?:mon|tues|wednes|thurs|fri)day|the (?:public |official )?(?:announcement|publication|premiere|opening day|results? day|press (?:release|conference)|general meeting|award ceremony))\b`,
  'i',
);
const EMBARGO = /\bembargo(?:ed|es)?\b/i;
/** Whose own matters they are: from these nothing is kept for a day. */
const OWNERS = /\b(?:users?|owners?|human|operator|customers?|clients?|account holders?|patients?|auditors?|regulators?|security team)\b/i;

/**
 * Whether something is only kept back until a day that the page names, from people whose own it is not. Threat: what is kept from the
 * user, or until something has been done, stays concealed.
 */
export function isEmbargo(unit: TextUnit, key: SignalMatch): boolean {
  const own = sentencesAround(unit, key, 'sentence');
  const said = unit.text.slice(own.start, own.end);
  if (OWNERS.test(said) || !UNTIL_A_DAY.test(said)) return false;
  const { start, end } = sentencesAround(unit, key, 'beside');
  return EMBARGO.test(unit.text.slice(start, end));
}
