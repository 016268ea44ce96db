import type { SignalMatch } from '../../signal.js';
import type { TextUnit } from '../../text-unit.js';
import { sentencesAround } from '../sentences.js';

/** What is asked, as a clause of its own: how something is, whether it is so, for something. “Why” and “what” ask about what was done. */
const QUESTION =
  /\b(?:asks?|enquires?|inquires?|wants? to know) (?:how(?! (?:come|so))|whether|for|if|which|who|when)\b(?<asked>[^.;:,\n]{8,120})[,:]/i;
/** Words that point back at what was said before the question. */
const POINTS_BACK =
  /\b(?:it|its|this|that|these|those|such|them|you|your|agents?|assistants?|skills?|tools?|scripts?|plug-?ins?|logs?|traffic|requests?|uploads?|sent|send|sends|sending|goes|went|happened|happens|change[ds]?|charged?|extra|copy|copies|cop(?:y|ied)|missing|gone|delay\w*|slow\w*)\b/i;
/** Words too common to bind two sentences. */
const COMMON =
  /^(?:their|there|with|from|into|than|then|have|will|does|more|much|many|long|they|when|where|which|about|another|other|others|could|would|should|person|people|user|users|customer|customers|someone|anyone)$/;
/** By so many letters two forms of a word are one. */
const STEM = 4;

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

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM)));
}
