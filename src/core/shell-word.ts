/** A word of a command to copy, quoted for POSIX shells where it needs to be. Threat: a path that is a command when pasted. */
export function shellWord(word: string): string {
  return /^[A-Za-z0-9_./:@%+=,][A-Za-z0-9_./:@%+=,-]*$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
