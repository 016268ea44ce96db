import type { Value } from '../value.js';

/** Where an expression is being read, and what flows in. */
export interface Cursor {
  at: number;
  readonly end: number;
  readonly input: Value;
}

/** A part of an expression that stands by itself. */
export interface Operand {
  readonly value: Value;
  /** The variable at the root of the chain, in lower case. */
  readonly root?: string;
}

/** `$name`, `${any name}`, `$env:NAME`. */
export const VARIABLE = /\$(?:\{([^}\n]{1,80})\}|((?:env|global|script|local|private|using|variable):)?([\w?$]{1,80}))/iuy;

/** A match of a sticky pattern at the place of a cursor, as far as it lies before the end. */
export function match(pattern: RegExp, text: string, cursor: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(text);
  return found && cursor.at + found[0].length <= cursor.end ? found : undefined;
}
