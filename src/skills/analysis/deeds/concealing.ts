import { KEPT_FROM_USER, KEPT_FROM_USER_ABROAD } from './concealment/kept-from-user.js';
import { anyOf, deed, type Deed } from './deed.js';
import { SECRET_PATH, SEND } from './vocabulary.js';

const DEED = String.raw`(?:\b(?:edits?|commits?|network (?:request|call|connection)s?|upload|tool calls?|requests?|commands?|transfer|download|credentials?|secrets?|tokens?|step|procedure|scripts?|routine|process|operation|change|recipient|payload|data collection)\b|步骤|过程|操作|étape|paso|schritt|etapa|шаг|手順)`;

const STYLE =
  /\b(?:raw json|jargon|template|tone|style|wording|as a person|ai-generated|guidelines?|internal reasoning|chain of thought|placeholder|surprise|guest|gift|game|role-?play|npc|story|character|quiz|answer key|persona|competitors?|spoilers?)\b/i;

/** The user kept in the dark, in other words than the usual ones. */
export const KEPT_DARK: readonly Deed[] = [
  deed('secret-in-the-dark', 'critical/high', KEPT_FROM_USER, anyOf(SECRET_PATH, SEND), {
    parts: [anyOf(SECRET_PATH, String.raw`https?:\/\/[^\s)]{4,200}`)],
    reach: 'few',
  }),
  deed(
    'deed-in-the-dark',
    'high/high',
    KEPT_FROM_USER,
    anyOf(DEED, String.raw`\breal output\b|\bwhat you are doing\b|\binternal\b|\bask(?:s|ed)?\b`),
    {
      polarity: 'own',
      // Who pretends to be somebody hides nothing.
      unless: [STYLE, /\bpretend(?:ing)?(?: that)? you (?:have no|are|were)\b/i],
    },
  ),
  deed(
    'kept-unaware',
    'high/high',
    KEPT_FROM_USER,
    /\bunaware\b|\bin the dark\b|\bnothing about (?:this|it|these)\b|\bin the log\b|\bstand out\b/,
    {
      polarity: 'own',
      unless: [STYLE],
    },
  ),
  deed('dark-foreign', 'high/high', KEPT_FROM_USER_ABROAD, anyOf(String.raw`[\s\S]`), { polarity: 'own' }),
];
