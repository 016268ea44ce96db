import type { Language } from './behaviour.js';

/** The languages of programs that do as they stand what they will do, by the endings of their names. */
const LANGUAGE_OF_ENDING: ReadonlyMap<string, Language> = new Map([
  ['py', 'python'],
  ['pyw', 'python'],
  ['sh', 'shell'],
  ['bash', 'shell'],
  ['zsh', 'shell'],
  ['command', 'shell'],
  ['js', 'javascript'],
  ['cjs', 'javascript'],
  ['mjs', 'javascript'],
  ['ts', 'javascript'],
  ['ps1', 'powershell'],
  ['rb', 'ruby'],
  ['pl', 'perl'],
  ['php', 'php'],
]);
/** Shortest text that does something worth reading, in UTF-16 units. */
const MIN_PROGRAM = 40;

/** The language of a program that is written to a path; undefined for other texts, and for those too short to do anything. */
export function languageWritten(path: string, text: string): Language | undefined {
  return text.length < MIN_PROGRAM ? undefined : LANGUAGE_OF_ENDING.get(/\.(\w{1,7})$/u.exec(path)?.[1]?.toLowerCase() ?? '');
}
