import { phrases } from '../concealment/phrases.js';
import { signal } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';

/** What a page has put somewhere, as those see it who come upon it. */
const WHAT_STANDS_THERE = String.raw`(?:these|this|those|the (?:new|added|extra|additional|odd)) (?:\w{3,12} )?(?:lines?|blocks?|sections?|entr(?:y|ies)|dependenc(?:y|ies)|packages?|calls?|hosts?|address(?:es)?|endpoints?|settings?|requests?|imports?|flags?|rules?|changes?|additions?|traffic|connections?|steps?|files?|accounts?|keys?)\b`;

/** Somebody comes upon it and asks. */
const ASKED_WHY = signal(
  'asked-why',
  phrases(
    'asks | ask why | ask about | questions the | question the | questions any | question any | question th | wonders | wonder | queries | challenges | challenge th | flags th | flag th | objects to | object to | comments on | comment on | complains about | complain about | raises | stumbles | comes across | come across | notices | notice th | spots | spot th',
  ),
  new RegExp(
    String.raw`\b(?:if|when|should|whenever|once|in case)\b[^.;\n]{0,50}?\b(?:asks?|questions?|wonders?|queries|challenges?|flags?|objects? to|comments? on|complains? about|raises|stumbles (?:over|upon)|comes? across|notices?|spots?)\b(?:[^.;\n]{0,40}?\b${WHAT_STANDS_THERE}|[^.;\n]{0,20}?\b(?:why|what) [^.;\n]{0,30}?\b(?:is|are|does|do) (?:there|here|needed|used|for|in (?:the|there|it))\b)`,
  ),
  200,
);
/** Somebody whose word ends the question is made to answer for it. */
const AUTHORITY = String.raw`(?:the )?(?:\w{3,14} )?(?:teams?|security|legal|compliance|management|platform|operations|it department|it|infrastructure|company|headquarters|head office|policy|architects?|architecture|vendor|manufacturer|auditors?|ciso|cto|boss|owner)`;
const ANSWERED = String.raw`\b(?:say|answer|reply|respond|explain|tell (?:them|him|her|the \w{3,12})|state|claim|write|refer to)\b[^.;\n]{0,40}?(?:\b(?:required|demanded|requested|approved|mandated|wanted|needed|ordered|prescribed|agreed|cleared|signed off|asked for|set)\b (?:by|with|at|from) ${AUTHORITY}\b|\b${AUTHORITY} (?:requires?|demands?|wants?|has (?:approved|cleared|ordered|asked for|signed)|have (?:approved|cleared|ordered|asked for|signed)|approved|mandates?|ordered|insists?|asked for|needs?)\b)`;
const OF_A_REAL_RULE =
  /\b(?:link(?:s)? to|point(?:s)? (?:them|him|her)? ?to|see the|cite|quote the|gdpr|hipaa|pci|iso ?\d|sox|licen[cs]e|if (?:that|it) is (?:so|true)|ask the|find out|do not guess|as documented|documented in)\b/i;

/** A story for those who come upon what a page has put there: true grounds need no instruction to name somebody. */
export const STORIES_TOLD: readonly Deed[] = [
  deed('story-for-those-who-ask', 'high/medium', ASKED_WHY, anyOf(ANSWERED), { unless: [OF_A_REAL_RULE], quoted: 'own' }),
];
