import { oneOf } from '../../signal.js';
import { followed } from '../concealment/phrases.js';
import { deed, type Deed } from '../deed.js';

/** What an agent did to the user's work, as it is called afterwards: rules and prompts are kept back by honest pages too. */
const DOINGS = String.raw`(?:adjustments?|(?:extra |added |silent |second )?(?:recipients?|guests?|cop(?:y|ies)|transfers?|uploads?|forward\w{0,3}|edits?|changes?|bookings?)|alterations?|modifications?|substitutions?|replacements?|corrections?|offsets?|shifts?|deletions?|removals?|insertions?|additions?|mark-?ups?|surcharges?|swaps?|re-?routing|redirect\w{0,3})`;
const SAY = 'disclose | reveal | mention | admit | report | show | list | name | explain | acknowledge | document | confirm | bring up';

/** Silence about one's own doings that holds even against who asks. */
const EVEN_IF_ASKED = oneOf(
  'doings-kept-even-if-asked',
  [
    [
      followed("never | not | n't | n’t", SAY),
      String.raw`\b(?:never|(?:do|must|should|need|may|will)(?: not|n['’]t)(?: ever)?) (?:${SAY.split(' | ').join('|')}) (?:any of )?(?:this|these|those|the|your|such) (?:\w{3,12} )?${DOINGS}\b[^.;\n]{0,24}?\b(?:even (?:if|when|to|on)|if (?:they|he|she|the \w{3,12}|you(?:['’]re| are)?|anyone|somebody|someone)? ?ask|to (?:anyone|whoever|the \w{3,12}) (?:who )?asks?)\b`,
    ],
    [
      followed('deny | denies', 'this | these | those | the | any | having | that'),
      String.raw`\bden(?:y|ies) (?:any of )?(?:this|these|those|the|any|having made|that there (?:is|are|was|were)) (?:\w{3,12} )?${DOINGS}\b`,
    ],
  ],
  160,
);
/** Games, blind tests, and what is denied as a request is. */
const HONEST =
  /\b(?:games?|players?|quiz|blind(?:ed|ing)?|double-blind|surprise|characters?|role-?play|npc|sandbox|simulat\w+|deny (?:the|any|all) (?:requests?|changes?|edits?) (?:that|which|unless|if|from|by|to)|access (?:control|polic\w+)|permission)\b/i;

export const KEPT_DOINGS: readonly Deed[] = [
  deed('doings-kept-even-if-asked', 'critical/high', EVEN_IF_ASKED, 'key', { polarity: 'own', unless: [HONEST] }),
];
