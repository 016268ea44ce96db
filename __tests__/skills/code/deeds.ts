import type { Behaviour, Language, Program } from '../../../src/skills/code/behaviour.js';
import { readProgram } from '../../../src/skills/code/read-program.js';

/** A deed in a line: `kind name target subject/persistence/host`, as far as a test asks for it. */
export interface Wanted {
  readonly kind: Behaviour['kind'];
  readonly name?: string;
  readonly target?: string;
  readonly subject?: Behaviour['subject'];
  readonly persistence?: Behaviour['persistence'];
  readonly host?: Behaviour['host'];
  readonly flag?: Behaviour['flags'][number];
  /** Kinds of deeds whose data must reach this one. */
  readonly from?: readonly Behaviour['kind'][];
  /** Subjects of reads whose data must reach this one. */
  readonly fromSubject?: Behaviour['subject'];
}

/** The first deed of a program that has all that is asked for. */
export function findDeed(program: Program, wanted: Wanted): Behaviour | undefined {
  return program.behaviours.find((deed) => {
    const sources = deed.flowsFrom.map((index) => program.behaviours[index]);
    return (
      deed.kind === wanted.kind &&
      (wanted.name === undefined || deed.name === wanted.name) &&
      (wanted.target === undefined || deed.target === wanted.target) &&
      (wanted.subject === undefined || deed.subject === wanted.subject) &&
      (wanted.persistence === undefined || deed.persistence === wanted.persistence) &&
      (wanted.host === undefined || deed.host === wanted.host) &&
      (wanted.flag === undefined || deed.flags.includes(wanted.flag)) &&
      (wanted.from ?? []).every((kind) => sources.some((source) => source?.kind === kind)) &&
      (wanted.fromSubject === undefined || sources.some((source) => source?.subject === wanted.fromSubject))
    );
  });
}

/** Whether a text of a language does something. */
export function does(language: Language, text: string, wanted: Wanted): boolean {
  return findDeed(readProgram(language, text), wanted) !== undefined;
}

/** The kinds of deeds of a text, each once. */
export function kindsIn(language: Language, text: string): readonly string[] {
  return [...new Set(readProgram(language, text).behaviours.map((deed) => deed.kind))].sort();
}
