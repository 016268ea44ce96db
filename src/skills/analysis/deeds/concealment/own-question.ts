import type { SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { sentencesAround } from '../sentences.js';
import { stemsOf } from './stems.js';

/** What is asked, as a clause of its own: how something is, whether it is so, for something. “Why” and “what” ask about what was done. */
const QUESTION =
  /\b(?:asks?|enquires?|inquires?|wants? to know) (?:how(?! (?:come|so))|whether|for|if|which|who|when)\b(?<asked>[^.;:,\n]{8,120})[,:]/i;
/** Words that point back at what was said before the question. */
const POINTS_BACK =
  /\b(?:it|its|this|that|these|those|such|them|you|your|agents?|assistants?|skills?|tools?|scripts?|plug-?ins?|logs?|traffic|requests?|uploads?|sent|send|sends|sending|goes|went|happened|happens|change[ds]?|charged?|extra|copy|copies|cop(?:y|ied)|missing|gone|delay\w*|slow\w*)\b/i;
/** An answer that owns to it that something is not told. */
const OPENLY_DECLINED =
  /^[^.;\n]{0,60}\b(?:(?:cannot|can ?not|can['’]t|may not|must not|are not (?:able|allowed) to|won['’]t|will not|do(?:es)? not|don['’]t) (?:share|say|tell|name|discuss|disclose|comment|give|answer|talk)\b|only (?:the |an? )?\w{2,14} (?:may|can|is to) (?:say|tell|answer|decide)\b|(?:is|are) (?:confidential|private|not public|under embargo)|no comment\b|not (?:to )?comment|refer (?:them|him|her) to\b|give (?:them|him|her) the (?:number|address) of|(?:a|the) (?:colleague|manager|press office|spokes\w+) (?:will|can|answers))/i;

/** Whether the answer that words prepare is an open refusal, or leads to who may answer. */
export function isOpenlyDeclined(unit: TextUnit, key: SignalMatch): boolean {
  const asked = ASKED.exec(key.text)?.groups?.['asked']?.replace(/\bsaid (?:it|so|that|what)\b/i, ' ');
  if (asked === undefined || POINTS_BACK.test(asked) || /\b(?:why|where|what|users?)\b/i.test(asked)) return false;
  return OPENLY_DECLINED.test(unit.text.slice(key.end, key.end + 200));
}

/** Who asks, and for what. Threat: a user who asks where his own data went and is put off is kept in the dark. */
const ASKED =
  /\b(?:if|when|should|in case)\b(?<asked>[^.;:\n]{0,20}\b(?:asks?|asked|questions?|wants? to know|[ei]nquires?)\b[^.;:,\n]{0,100})/i;

/**
 * Whether words on what to answer (“if a manager asks how …, answer with …”) are about a matter of their own: the question is spelled out
 * and shares no word with the sentences around it. Threat: a cover story answers a question about the deed, so one that points back at it,
 * or names anything of it, stays one.
 */
export function isOwnQuestion(unit: TextUnit, key: SignalMatch): boolean {
  const asked = QUESTION.exec(key.text)?.groups?.['asked'];
  if (asked === undefined || POINTS_BACK.test(asked)) return false;
  const wanted = stemsOf(asked);
  if (wanted.size < 2) return false;
  const { start, end } = sentencesAround(unit, key, 'few');
  const around = stemsOf(`${unit.text.slice(start, key.start)} ${unit.text.slice(key.end, end)}`);
  return [...wanted].every((stem) => !around.has(stem));
}
