import type { Dialect } from './dialect.js';

/** Kinds of tokens; numbers, so that they pack well. */
export const NAME = 0;
export const TEXT = 1;
export const NUMBER = 2;
export const MARK = 3;
export const LINE = 4;
/** A text with expressions in it: an f-string, a template, a double-quoted text with sigils. */
export const TEMPLATE = 5;
/** A command line in back ticks. */
export const COMMAND = 6;

/** Tokens as parallel lists: `start` and `end` are offsets, `partner` the index of the matching bracket or -1, for LINE the indentation of the next line. */
export interface Tokens {
  readonly text: string;
  readonly dialect: Dialect;
  readonly kind: number[];
  readonly start: number[];
  readonly end: number[];
  readonly partner: number[];
}
