/** What lessons on encodings hide: a greeting, as a word or shown by `echo`. */
const GREETING = /^\s{0,4}(?:echo\s)?["']?(?:hello|hi|hey|test|demo|example|foo|bar|it works|pwned|owned)\b[\w ,.!?]{0,30}["']?\s{0,4}$/iu;
/** The same in a program of JavaScript. */
const SHOWN = /^\s{0,8}(?:console\.(?:log|info)|alert)\s?\(\s?["']?[\w ,.!?]{0,40}["']?\)\s?;?\s{0,8}$/u;

/** Whether all that a decoded text does when it is run is to show a few words. */
export function showsFewWords(text: string): boolean {
  return GREETING.test(text) || SHOWN.test(text);
}
