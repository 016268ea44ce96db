import type { Signal, SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { isForbidden } from '../polarity.js';
import { sentenceAround, type Range } from '../sentences.js';

/** Covers that are bans themselves: “do not tell the user”. */
const IS_BAN = /^(?:do(?:es)? not|don|never|must|should|need|not|no |there is no|un|and not|simply|may)/i;
/** What takes back what it stands right before: “rather than make up a figure”, “nothing is left out”. */
const TAKES_BACK =
  /\b(?:rather than|instead of|not to|without|avoid\w*|refuse\w*|than|never|(?:nothing|nobody|none|no \w{2,16})(?: (?:is|are|may be|must be|should be|gets?))?) $/i;

/** Whether a text takes words of concealment back, so that it is advice against it. */
export function isTakenBack(unit: TextUnit, key: SignalMatch): boolean {
  if (IS_BAN.test(key.text)) return false;
  const { text } = unit;
  const own = sentenceAround(unit, key);
  const before = text.slice(own.start, key.start);
  return isForbidden(before, text.slice(key.end, own.end)) || TAKES_BACK.test(before);
}

/** The first words of concealment within a stretch of a text that are not taken back, in the order of the signals. */
export function concealingWords(unit: TextUnit, signals: readonly Signal[], { start, end }: Range): SignalMatch | undefined {
  for (const signal of signals) {
    const match = unit.find(signal).find((one) => one.start >= start && one.end <= end && !isTakenBack(unit, one));
    if (match !== undefined) return match;
  }
  return undefined;
}
