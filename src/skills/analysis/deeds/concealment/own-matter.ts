import type { SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { sentenceAround, sentencesAround, type Range } from '../sentences.js';
import { isOwnMatterAbroad } from './own-matter-abroad.js';
import { stemsOf } from './stems.js';

/** Words that point back at what was done, or call any deed of giving by its name. */
const POINTS_BACK =
  /\b(?:it|its|this|that(?= (?:step|is|was|happened)|[.,;:!?)]|$)|these|those|them|either|such|so|here|there|you|your|yourself|agents?|assistants?|skills?|plug-?ins?|cop(?:y|ies|ied|ying)|forward(?:s|ed|ing)?|transfers?|transferred|uploads?|uploaded|uploading|exports?|exported|sync\w*|mirror\w*|back-?ups?|archiv\w*|recipients?|delegates?|shar(?:ed|ing)|sent|send|sends|sending|delivered|posted|background|traffic|telemetry|destinations?|endpoints?|third part(?:y|ies)|publishers?|traces?|extra|additional|second|hidden|other)\b/i;
/** Things by which a deed can be called as well, where the text means one that it has spoken of. */
const MEANS_ONE =
  /\b(?:the|any|each|every|such|all|no) (?:[\w-]{2,16} )?(?:tools?|scripts?|steps?|process(?:es)?|procedures?|instructions?|rules?|tasks?|actions?|activit(?:y|ies)|features?|services?|integrations?|behaviou?rs?|changes?|mailbox(?:es)?|mails?|e-?mails?|messages?|address(?:es)?|guests?|members?|accounts?|access|permissions?|requests?|calls?|connections?|logs?|logging|data|files?|servers?|partners?|vendors?|confirmations?|notifications?|notices?|invitations?|summar(?:y|ies)|reports?|answers?|repl(?:y|ies)|outputs?|transcripts?|records?|address book)\b/i;
/** Where something is not to stand: no part of what is kept. */
const PLACE =
  /\b(?:in|into|from|off|out of|on) (?:the |your |any |an? )?[\w-]{2,16}(?: [\w-]{2,16})?(?:(?:, (?:or |and )?| or | and )[\w-]{2,16}(?: [\w-]{2,16})?){0,3}/gi;
/** Until when. */
const TIME = /\b(?:before|until|till|after|during) [^,.;:\n]{2,60}/gi;
/** Whose own matters they are: what is kept from these may be anything. */
const OWNERS =
  /\b(?:users?|humans?|operators?|owners?|account holders?|(?:the )?person you work for|their|his|her|anyone|anybody|somebody|someone|nobody|no one|people|auditors?|regulators?|inspectors?|compliance|security|legal|it department|administrators?|admins?)\b/i;
/** What is kept in other languages points back in words of their own. */
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
  const { start, end } = sentencesAround(unit, deed, 'sentence');
  const doing = withoutAddresses(unit.text.slice(start, end));
  if (!IN_ENGLISH.test(said) || ABROAD.test(said)) return isOwnMatterAbroad(said, doing);
  if (POINTS_BACK.test(said) || OWNERS.test(said)) return false;
  const kept = said.replace(PLACE, ' ').replace(TIME, ' ');
  if (MEANS_ONE.test(kept)) return false;
  const matter = stemsOf(kept.replace(OF_WORDS_OF_BAN, ' '));
  if (matter.size === 0) return false;
  const done = stemsOf(doing);
  return [...matter].every((stem) => !done.has(stem));
}

/** Where one order of a sentence ends and the next begins. */
const NEXT_ORDER =
  /[;:]|,? (?:and|but) (?:also |then )?(?=(?:never|do not|don['’]t|keep|list|send|forward|put|say|store|ask|tell|refer|give|leave|mark|write|add)\b)/gi;

/** The order of a sentence in which words stand. */
function clauseOf(sentence: string, start: number, end: number): string {
  let from = 0;
  for (const { index, 0: mark } of sentence.matchAll(NEXT_ORDER)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) return sentence.slice(from, index);
  }
  return sentence.slice(from);
}

function withoutAddresses(text: string): string {
  return text.replace(/[\w.+-]{1,60}@[\w.-]{1,100}|https?:\/\/\S{1,200}/g, ' ');
}
