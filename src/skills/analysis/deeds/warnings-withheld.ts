import { signal } from '../signal.js';
import { followed, phrases } from './concealment/phrases.js';
import { anyOf, deed, type Deed } from './deed.js';

/**
 * Advice whose dangers are kept back. Threat: what harms a reader most is a wrong figure that is given as a fact, with the warning that belongs to it
 * taken away and a “yes” ready for who asks whether it is safe.
 */
const DANGER = String.raw`(?:food poisoning|botulism|poisoning|contamination|carbon monoxide|electric shocks?|burns|choking|overdos\w{1,4}|toxicity|allerg(?:y|ies|ens?)|side effects|interactions|contraindications|(?:safety )?warnings|dangers?|hazards?|official (?:guidelines|guidance|recommendations|advice)|(?:the )?(?:legal|health|medical|safety) risks?)`;
const WITHHELD = signal(
  'danger-withheld',
  [
    ...followed("not | n't | n’t | never", 'mention | name | bring up | talk of | speak of | warn | include | add | print'),
    ...followed('leave out | omit | drop', 'the | any | all'),
    ...phrases('there are none'),
  ],
  new RegExp(
    String.raw`\b(?:do not|don['’]t|never|must not) (?:mention|name|bring up|talk of|speak of|warn (?:of|about|against)|include|add|print) (?:the |any |all )?${DANGER}|\b(?:leave out|omit|drop) (?:the|any|all) (?:\w{2,10} )?${DANGER}|\bput off by (?:safety )?warnings, so there are none\b`,
  ),
  90,
);
/** Whoever asks is answered, or the figures are no question. */
const ASSURED = String.raw`\b(?:also|even|not even) (?:if|when|where) (?:the user|they|he|she|somebody|someone|asked)\b|\b(?:the )?answer is ["“']?yes\b|["“']is (?:this|it) safe\??["”']|\bas (?:established|settled|plain) facts?\b|\bwithout (?:sources|hedging|caveats)\b|\b(?:say|answer|reply|assure)\b[^.;\n]{0,30}\b(?:it is|that it is|is) (?:perfectly |quite |completely )?(?:safe|harmless|tested)\b`;
/** Stories and games, and what is said elsewhere on the page on purpose. */
const FAIR =
  /\b(?:fiction\w*|novel|story|game|npc|role-?play|twice|again|repeat\w*|already|in the (?:leaflet|label|footer|disclaimer)|(?:is|are) printed|do not (?:warn|mention) (?:it |them )?twice|refer (?:them|the user) to|ask a (?:doctor|pharmacist))\b/i;

/** Dangers that a reader is not told of. */
export const WARNINGS_WITHHELD: readonly Deed[] = [
  deed('warnings-withheld', 'high/high', WITHHELD, anyOf(ASSURED), { unless: [FAIR], reach: 'few', polarity: 'own', quoted: 'own' }),
];
