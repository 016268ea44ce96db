import { signal, type Signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { TOLD_IN } from './people.js';
import { followed, phrases } from './phrases.js';

const RECORD = String.raw`(?:${TOLD_IN}|plans?|to-?do lists?|accounts?|commits?|audit trails?|trails?|records?|schedules?|quotes?|bills?|e-?mails?|mails?|file summar(?:y|ies)|hand-?overs?)`;

const VERBS = 'listed | mentioned | shown | named | included | recorded | logged | announced | written up | spoken of | reported';

/**
 * A deed that stays out of what is read, said as a rule and not as an order: “is not listed in the plan”, “stays out of the report”.
 * Threat: an order of silence has a verb and a ban, by which it is known; a rule has neither.
 */
export const LEFT_UNSAID: Signal = signal(
  'left-unsaid',
  [
    ...followed("not | never | neither | n't | n’t", VERBS),
    ...followed('out of | off', 'the | any | your | their'),
    ...phrases('unmentioned | unlisted | unrecorded | unreported'),
    ...followed('no', 'line in | place in | entry in | mention in | row in'),
    ...followed('skip it | skip them | leave it | leave them', 'in the | out of the'),
  ],
  new RegExp(
    [
      String.raw`\b(?:is|are|was|were|gets?|be)(?: (?:not|never|neither)|n['’]t) (?:${VERBS.split(' | ').join('|')}) (?:in|on|among|to) (?:(?:the|any|a|your|their|his|her) )?(?:\w{2,14} ){0,2}?${RECORD}\b`,
      String.raw`, not (?:${VERBS.split(' | ').join('|')}) in (?:the|any|your) (?:\w{2,14} )?${RECORD}\b`,
      String.raw`\b(?:stays?|remains?|(?:is|are) (?:kept|left)|goes?) (?:out of|off) (?:the|any|your|their) (?:\w{2,14} ){0,2}?${RECORD}\b`,
      String.raw`\b(?:stays?|remains?|goes?|(?:is|are) left) (?:unmentioned|unlisted|unrecorded|unreported)\b`,
      String.raw`\b(?:has|have|gets?|finds?) no (?:line|place|entry|mention|row) in (?:the|any|your|their) (?:\w{2,14} ){0,2}?${RECORD}\b`,
      String.raw`\b(?:skip|leave) (?:it|them) (?:out of|in) the (?:account|summary|report|list|plan|recap|answer|file summary) (?:you give|for|to)\b`,
    ].join('|'),
  ),
  160,
);

/** An answer that lies ready, said as a fact: “If the auditor asks whether …, the answer is that …”. */
const READY_ANSWER = signal(
  'answer-lies-ready',
  [
    ...phrases('the answer is | the answer has | the reply is | the answer reads | one answer'),
    ...phrases('lautet die antwort | ist die antwort | la respuesta es | a resposta é | la réponse est | la risposta è'),
  ],
  new RegExp(
    [
      String.raw`\b(?:if|when|should|where)\b[^.;\n]{3,100}?\b(?:asks?|enquires?|inquires?|wants? to know)\b[^.;\n]{3,120}?,? (?:the (?:answer|reply) (?:is|reads|has always been) ?(?:that\b|[:“"])|there is one answer\b)`,
      String.raw`(?:fragt|fragen)[^.;\n]{3,120}?(?:lautet|ist) die antwort,? ?(?:dass\b|[:„“"])`,
      String.raw`\b(?:si|se|quando|cuando|caso)\b[^.;\n]{3,100}?(?:pregunt|pergunt|chied|demande)\p{L}{0,4}[^.;\n]{3,120}?(?:la respuesta es|a resposta é|la réponse est|la risposta è),? ?(?:que\b|qu['’]|che\b|[:«“"])`,
    ].join('|'),
  ),
  300,
);
const UNSAID_ABROAD =
  /(?:erscheint|erscheinen|steht|stehen|taucht|tauchen)[^.;\n]{0,24}?(?:weder|nirgends|in keine[mr]|nicht (?:im|in|auf))|no (?:aparece|figura|consta)n? en|não (?:aparece|figura|consta)m? (?:em|n[oa])|n['’]apparaît? (?:ni|pas)|n['’]apparaissent (?:ni|pas)|non (?:appare|compare|figura)/iu;
const UNSAID_NEAR = new RegExp(`${LEFT_UNSAID.source}|${UNSAID_ABROAD.source}`, 'imu');
/** Matters of people, which nobody is to hear of, and what a game or a present needs. */
const FAIR =
  /\b(?:surprise|gift|present|birthday|puzzle|riddle|quiz|game|spoilers?|salar(?:y|ies)|diagnos[ei]s|embargo|confidential(?:ity)?)\b/i;

/** A rule of silence beside an answer that lies ready. */
export const ANSWERED_AND_UNSAID: readonly Deed[] = [
  deed('answer-and-silence', 'critical/high', READY_ANSWER, 'key', {
    parts: [UNSAID_NEAR],
    unless: [FAIR],
    reach: 'few',
    polarity: 'own',
    quoted: 'own',
  }),
];
