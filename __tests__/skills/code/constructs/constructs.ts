import type { Language } from '../../../../src/skills/code/behaviour.js';

/** Ways by which something private gets from where it is read to a request, each a program with the head before it. */
export interface Constructs {
  readonly language: Language;
  /** What every program begins with: imports, the address and the path. */
  readonly head: string;
  readonly cases: readonly (readonly [construct: string, code: string])[];
}
