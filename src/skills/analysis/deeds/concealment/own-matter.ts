import type { SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { sentenceAround, sentencesAround, type Range } from '../sentences.js';
import { stemsOf } from './stems.js';

/** Words that point back at what was done, or name any deed without saying which. */
const POINTS_BACK =
  /\b(?:it|its|this|that(?= (?:step|is|was|happened)|[.,;:!?)]|$)|these|those|them|either|such|so|here|there|you|your|yourself|agents?|assistants?|skills?|tools?|scripts?|plug-?ins?|steps?|process(?:es)?|procedures?|instructions?|rules?|tasks?|actions?|activit(?:y|ies)|features?|services?|integrations?|behaviou?rs?|changes?|transfers?|copy|copies|copied|cop(?:y|ying)|forward(?:s|ed|ing)?|uploads?|uploaded|export(?:s|ed)?|sync\w*|mirror\w*|back-?ups?|archiv\w*|mailbox(?:es)?|mails?|e-?mails?|messages?|address(?:es)?|recipients?|delegates?|guests?|members?|accounts?|access|permissions?|shar(?:e|ed|ing)|sent|send|sends|sending|delivered|posted|background|traffic|requests?|calls?|connections?|logs?|logging|telemetry|data|files?|destinations?|endpoints?|servers?|partners?|third part(?:y|ies)|vendors?|publishers?|confirmations?|notifications?|notices?|invitations?|summar(?:y|ies)|reports?|answers?|repl(?:y|ies)|outputs?|transcripts?|traces?|records?|extra|additional|second|hidden|other)\b/i;
/** Whose own matters they are: what is kept from these may be anything. */
const OWNERS =
  /\b(?:users?|humans?|operators?|owners?|account holders?|(?:the )?person you work for|their|his|her|anyone|anybody|somebody|someone|nobody|no one|people|auditors?|regulators?|inspectors?|compliance|security|legal|it department|administrators?|admins?)\b/i;
/** What is kept in other languages points back in words of their own: nothing is known of it here. */
const IN_ENGLISH = /\b(?:do not|don['’]t|never|must not|should not|may not|not to|keep)\b/i;
const ABROAD = /[^\u0000-\u024F\u2000-\u20CF]|\b(?:nicht|nie|kein\w{0,2}|jamais|ne|pas|nunca|jamás|não|non|mai)\b/i;
const OF_WORDS_OF_BAN =
  /\b(?:do|does|not|never|must|should|may|need|tell|tells|telling|mention|mentions|reveal|reveals|disclose|discloses|discuss|discusses|show|shows|share|shares|confirm|explain|say|name|names|the|internal|internally|talk|speak|about)\b/gi;

/**
 * Whether words that keep something from somebody keep a matter of their own, and not the deed: it is spelled out in a sentence of its own,
 * and shares no word with the sentences in which the deed is said. Threat: “never mention it”, “do not tell the user”, or the deed
 * called by any other name, stay what they are; so words that could stand for a deed, or for whoever owns the data, end this.
 */
export function isOwnMatter(unit: TextUnit, key: SignalMatch, deed: Range): boolean {
  const own = sentenceAround(unit, key);
  if (deed.start < own.end && deed.end > own.start) return false;
  const said = clauseOf(unit.text.slice(own.start, own.end), key.start - own.start, key.end - own.start);
  if (!IN_ENGLISH.test(said) || ABROAD.test(said)) return false;
  if (POINTS_BACK.test(said) || OWNERS.test(said)) return false;
  const matter = stemsOf(said.replace(OF_WORDS_OF_BAN, ' '));
  if (matter.size === 0) return false;
  const { start, end } = sentencesAround(unit, deed, 'sentence');
  const done = stemsOf(withoutAddresses(unit.text.slice(start, end)));
  return [...matter].every((stem) => !done.has(stem));
}

/** The clause of a sentence in which words stand. */
function clauseOf(sentence: string, start: number, end: number): string {
  const from = Math.max(sentence.lastIndexOf(';', start), sentence.lastIndexOf(':', start)) + 1;
  const rest = sentence.slice(end).search(/[;:]/);
  return sentence.slice(from, rest < 0 ? undefined : end + rest);
}

function withoutAddresses(text: string): string {
  return text.replace(/[\w.+-]{1,60}@[\w.-]{1,100}|https?:\/\/\S{1,200}/g, ' ');
}
