import type { Signal, SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { isExampleOfOrder } from '../../reported/example-of-order.js';
import { isForbidden } from '../polarity.js';
import { isEmbargo } from './embargo.js';
import { isOwnMatter } from './own-matter.js';
import { isOpenlyDeclined, isOwnQuestion } from './own-question.js';
import { sentenceAround, type Range } from '../sentences.js';

/** Covers that are bans themselves: “do not tell the user”. */
const IS_BAN = /^(?:do(?:es)? not|don|never|must|should|need|not|no |there is no|un|and not|simply|may)/i;
/** What takes back what it stands right before: “rather than make up a figure”, “nothing is left out”. */
const TAKES_BACK =
  /\b(?:rather than|instead of|not to|without|avoid\w*|refuse\w*|than|never|(?:nothing|nobody|none|no \w{2,16})(?: (?:is|are|may be|must be|should be|gets?))?) $/i;

const SAYS_NOTHING = /^say(?:s|ing)? nothing/i;
/** The case that the words are for, in the same line: somebody from outside asks, who has no claim to know. */
const TO_OUTSIDERS =
  /\b(?:when|if|whenever) (?:an? |the |some )?(?:journalists?|reporters?|newspapers?|broadcasters?|competitors?|bidders?|head-?hunters?|opposing counsel)\b[^.;!?\n]{0,24}\b(?:call|ask|write|phone|turn)\w{0,3}\b(?:(?!\b(?:users?|customers?|owners?|clients?)\b)[^\n;]){0,150}$/i;
/** What others have confided, which nobody else is to hear of. */
const OF_OTHERS =
  /^\s?(?:about |on |of )?(?:other|another|(?:any|some)(?:body|one) else['’]s) (?:people|employee|staff|customer|patient|guest|candidate|colleague|client|pupil|student|team|person|member|donor|bidder|applicant|tenant)/i;
/** How far before the words their case may stand, in UTF-16 units. */
const REACH = 240;

/** Whether words at an offset keep something from somebody outside who asks for it, and from nobody else. */
export function isForOutsiders(text: string, start: number, words: string): boolean {
  return SAYS_NOTHING.test(words) && TO_OUTSIDERS.test(text.slice(Math.max(0, start - REACH), start));
}

/** Personal matters of others, of which a text says that they are kept, and where they are not to stand. */
const IN_CONFIDENCE =
  /\b(?:salar(?:y|ies)|wages|pay|bonus(?:es)?|grades|marks|scores|diagnos[ei]s|findings|health data|medical (?:data|details|records)|personal (?:data|details)|names|figures|margins|prices|absences|complaints)\b(?: [\w-]{2,14}){0,3} (?:are|is|stays?) (?:strictly |all )?(?:confidential|private|personal|sensitive|between)\b[^.;\n]{0,40}$/i;

/** Whether words are the rule by which matters of others are kept, as offices have it. */
function isConfidence(text: string, { start }: Range): boolean {
  return IN_CONFIDENCE.test(text.slice(Math.max(0, start - 120), start));
}

/** Whom a present is for, and that it is one. */
const SURPRISE =
  /\b(?:birthday (?:person|child|boy|girl|cake)|guests? of honou?r|bride|groom|couple|honou?ree|child(?:ren)?|kids?|present is for)\b[^]{0,200}\bsurprise\b|\bsurprise\b[^]{0,200}\b(?:birthday (?:person|child|boy|girl)|guests? of honou?r|bride|groom|couple|honou?ree|child(?:ren)?|kids?|present is for)\b/i;
const OF_THE_USER = /\b(?:users?|owners?|operator|customers?|clients?)\b/i;

/** Whether something is kept from whom it is to please. */
function isSurprise({ text }: TextUnit, { start, end }: Range): boolean {
  const said = text
    .slice(Math.max(0, start - 200), end + 120)
    .split(/\n\n/)
    .join(' ');
  return SURPRISE.test(said) && !OF_THE_USER.test(said);
}

/** Whether words keep something as people rightly do: for a day, for a surprise, in confidence, or as an example of what others order. */
export function isExcused(unit: TextUnit, key: SignalMatch): boolean {
  return isEmbargo(unit, key) || isSurprise(unit, key) || isConfidence(unit.text, key) || isExampleOfOrder(unit.text, key.start, key.end);
}

/** Whether a text takes words of concealment back, so that it is advice against it. */
export function isTakenBack(unit: TextUnit, key: SignalMatch): boolean {
  if (isExcused(unit, key)) return true;
  if (IS_BAN.test(key.text)) return false;
  const { text } = unit;
  if (
    isForOutsiders(text, key.start, key.text) ||
    OF_OTHERS.test(text.slice(key.end, key.end + 80)) ||
    isOwnQuestion(unit, key) ||
    isOpenlyDeclined(unit, key)
  )
    return true;
  const own = sentenceAround(unit, key);
  const before = text.slice(own.start, key.start);
  return isForbidden(before, text.slice(key.end, own.end)) || TAKES_BACK.test(before);
}

/** Whether words of concealment leave a deed alone: they are taken back, or keep a matter of their own. */
export function leavesAlone(unit: TextUnit, key: SignalMatch, deed: Range | undefined): boolean {
  return isTakenBack(unit, key) || (deed !== undefined && isOwnMatter(unit, key, deed));
}

/** The first words of concealment within a stretch of a text that are not taken back, in the order of the signals. */
export function concealingWords(unit: TextUnit, signals: readonly Signal[], { start, end }: Range, deed?: Range): SignalMatch | undefined {
  for (const signal of signals) {
    const match = unit.find(signal).find((one) => one.start >= start && one.end <= end && !leavesAlone(unit, one, deed));
    if (match !== undefined) return match;
  }
  return undefined;
}
