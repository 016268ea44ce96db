/**
 * Something that is done, as two parts of one clause: who reads both in one pattern pays for the product of their words when
 * it is compiled, who reads one after the other for their sum.
 */
export interface Act {
  readonly first: RegExp;
  /** What must follow in the same clause, beginning within {@link gap} units. */
  readonly then: RegExp | undefined;
  readonly gap: number;
  /** What else must be said in the same sentence. */
  readonly beside: RegExp | undefined;
}

interface Options {
  readonly gap?: number;
  readonly beside?: RegExp;
}

/** One part of an act, from fragments of which any will do. */
export function part(...fragments: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${fragments.join('|')})`, 'gi');
}

/** Writes an act down. */
export function act(first: RegExp, then?: RegExp, { gap = 40, beside }: Options = {}): Act {
  return { first, then, gap, beside };
}
