import { KEPT_DARK } from '../concealment/kept-dark.js';
import { CERTAIN } from '../concealment/certain.js';
import { OUT_OF_VIEW } from '../concealment/said-nothing.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { MATTER } from './matters.js';

/** Where there is nobody to keep in the dark, or what is kept back is a secret or noise. */
const HELD_BACK_RIGHTLY =
  /\b(?:unless (?:they|he|she|the \w{3,12}|asked)|until (?:the|it|they|you)|before (?:the|it|they)(?: \w{2,14})? (?:has|have|is|was|are|had|passed)|retr(?:y|ies|ied)|(?:health|heartbeat|readiness|liveness|metrics) (?:checks?|endpoints?|probes?|requests?)|progress|jargon|surprise|count (?:them|it|these|those)|quiz|spoilers?|games?|characters?|npc|stack traces?|debug|verbose|blank|empty|already (?:knows?|seen|told|listed)|unchanged|duplicates?|to (?:customers?|clients?|the public|outsiders|guests|visitors|competitors?|strangers)|does(?: not|n['’]t) (?:reveal|disclose|expose|leak)|process (?:lists?|listings?|tables?|arguments)|(?:shell|command|bash) history|`?ps`? output|ps aux|argv|command[- ]line arguments?)\b/i;

/** What a review finds that is of consequence. */
const FINDINGS =
  /\b(?:security (?:findings?|issues?|problems?|holes?|warnings?|ones)|vulnerabilit(?:y|ies)|(?:leaked|exposed|hard-?coded) (?:secrets?|keys?|credentials?))\b/i;
/** What is rightly held back of it, or told elsewhere. */
const NO_FINDING =
  /\b(?:low|informational|style|duplicates?|false positives?|theoretical|speculative|hypothetical|generic|public(?:ly)?|issue tracker|embargo\w*|disclos\w+|security@|private|advisory|third part(?:y|ies)|reporters?|exploit|proofs?|unverified|unconfirmed|confidence|without evidence|already)\b/i;

/** Silence about what those concerned have a right to hear of, said in one sentence. */
export const SILENCE: readonly Deed[] = [
  deed('out-of-view', 'high/high', OUT_OF_VIEW, 'key', {
    parts: [/\b(?:outputs?|commands?|calls?|logs?|steps?|requests?|diffs?|changes?|uploads?|terminal|errors?|warnings?)\b/i],
    unless: [HELD_BACK_RIGHTLY],
  }),
  deed('findings-in-the-dark', 'high/high', [...KEPT_DARK], 'key', {
    parts: [FINDINGS],
    polarity: 'own',
    unless: [HELD_BACK_RIGHTLY, NO_FINDING],
  }),
  deed('matter-in-the-dark', 'high/high', [...KEPT_DARK, ...CERTAIN], 'key', {
    parts: [anyOf(MATTER)],
    polarity: 'own',
    unless: [HELD_BACK_RIGHTLY],
  }),
];
