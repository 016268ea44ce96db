/** The phrases of a list that is written with bars between them: `'not tell | never tell'`. */
export function phrases(list: string): readonly string[] {
  return list.split('|').map((one) => one.trim().replace(/\s+/g, ' '));
}

/** Every phrase of one list followed by every one of another. */
export function followed(befores: string, afters: string): readonly string[] {
  return phrases(befores).flatMap((before) => phrases(afters).map((after) => `${before} ${after}`));
}
