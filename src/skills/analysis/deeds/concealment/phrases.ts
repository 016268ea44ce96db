/** The phrases of a list that is written with bars between them: `'not tell | never tell'`. */
export function phrases(list: string): readonly string[] {
  // All gaps at once: thousands of phrases are read at the start of a run.
  return list
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ ?\| ?/);
}

/** Every phrase of one list followed by every one of another. */
export function followed(befores: string, afters: string): readonly string[] {
  return phrases(befores).flatMap((before) => phrases(afters).map((after) => `${before} ${after}`));
}
