/**
 * Small grammar of plain orders: verbs in all their forms, and a verb with what it is done to, in the active and in the passive
 * voice. Everything here is the source of a pattern, to be put together by deeds.
 */

/** One verb in all its forms; `drop+` doubles its last letter, and what holds a parenthesis is a pattern already. */
function formsOf(verb: string): string {
  if (verb.includes('(')) return verb;
  if (verb.endsWith('+')) return `${verb.slice(0, -1)}(?:s|${verb.at(-2) ?? ''}ed|${verb.at(-2) ?? ''}ing)?`;
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}(?:e|es|ed|ing)`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${verb}(?:${/(?:[sxz]|ch|sh)$/.test(verb) ? 'es' : 's'}|ed|ing)?`;
}

/** Verbs in all their forms, from a list with blanks between them. */
export function forms(verbs: string): string {
  return `(?:${verbs.split(' ').map(formsOf).join('|')})`;
}

/** Words between a verb and what it is done to, within one clause. */
const IN_CLAUSE = '[^.;:!?\\n|]';

/** Something done to a thing, whichever of the two comes first. */
export function done(act: string, thing: string, gap = 40): string {
  const passive = String.raw`${IN_CLAUSE}{0,${String(gap)}}?\b(?:is|are|be|being|gets?|must|shall|should|can|may|to)\b${IN_CLAUSE}{0,24}?\b${act}`;
  return String.raw`(?:\b${act}\b${IN_CLAUSE}{0,${String(gap)}}?\b${thing}|\b${thing}${passive}\b)`;
}

/** A part of a deed: something done to a thing. */
export function doing(act: string, thing: string, gap?: number): RegExp {
  return new RegExp(done(act, thing, gap), 'i');
}
