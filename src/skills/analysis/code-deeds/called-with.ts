import type { Test } from './code-deed.js';

const DEFINITION = /\b(?:def|function|const|let|var|func|fn)\s+(?<name>\w{2,40})\b/gu;
/** Definitions of one program that are looked at, and those of them whose calls are looked for. */
const MOST_DEFINITIONS = 2000;
const MOST_FUNCTIONS = 40;

/** What a function holds, how far behind its name, and the source of a pattern for what it is called with. */
interface Called {
  readonly holds: RegExp;
  readonly within: number;
  readonly argument: string;
  readonly flags: 'u' | 'iu';
}

/** Whether a program has a function that holds something and is called, below its definition, with a certain argument. Takes time by the length of the program only. */
export function calledWith({ holds, within, argument, flags }: Called): Test {
  return {
    test(program: string): boolean {
      let definitions = 0;
      let functions = 0;
      for (const match of program.matchAll(DEFINITION)) {
        if (++definitions > MOST_DEFINITIONS || functions >= MOST_FUNCTIONS) return false;
        const start = match.index + match[0].length;
        if (!holds.test(program.slice(start, start + within))) continue;
        functions += 1;
        const name = match.groups?.['name'] ?? '';
        if (new RegExp(String.raw`(?<![\w.])${name}\(\s?(?:${argument})`, flags).test(program.slice(start))) return true;
      }
      return false;
    },
  };
}
