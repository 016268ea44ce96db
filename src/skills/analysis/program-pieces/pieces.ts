import { functionAround, type FunctionPart } from './functions.js';

/** A piece of a program, a function or what stands outside of all. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly part: FunctionPart | undefined;
}

/** How much of a program counts as one piece where no function is around. */
const LOOSE = 1500;

/** The function in which a place of a program stands, or else the lines around it. */
export function pieceAround(text: string, at: number): Piece {
  const part = functionAround(text, at);
  if (part !== undefined) return { start: part.start, end: part.end, part };
  const start = text.lastIndexOf('\n', Math.max(0, at - LOOSE)) + 1;
  const end = text.indexOf('\n', Math.min(text.length, at + LOOSE));
  return { start, end: end < 0 ? text.length : end, part: undefined };
}
