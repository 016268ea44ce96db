import { signal, type Signal, type SignalMatch } from '../analysis/signal.js';
import type { Capability } from '../analysis/facts.js';
import type { TextUnit } from '../analysis/text-unit.js';

/** In what kind of text a signal says something. */
export type Where =
  /** Scripts of languages with expressions, and Python in documents. */
  | 'code'
  /** Scripts alone: what a document shows of it may be part of the reader's own program. */
  | 'script'
  /** Shell scripts, shell fences, command lines in inline code. */
  | 'shell'
  /** The lists of tools in front matter. */
  | 'front-matter'
  /** Sentences addressed to the agent. */
  | 'prose';

/** Something that shows a capability at its place. */
export interface CapabilitySignal {
  readonly capability: Capability;
  readonly where: Where;
  readonly signal: Signal;
  /** Whether other pages than the manifest are to be followed where they say it; those that fetch are unless this is false. */
  readonly everywhere?: boolean;
  /** Where that begins of which the match is the end; undefined where the match shows nothing after all. */
  readonly begins?: (unit: TextUnit, match: SignalMatch) => number | undefined;
}

/** Commands and calls are short. */
const DEFAULT_REACH = 200;

/** Writes down what shows a capability; the first anchor tells it from its like. */
export const shows = (
  capability: Capability,
  where: Where,
  anchors: readonly string[],
  pattern: RegExp,
  needs: readonly (readonly string[])[] = [],
  reach = DEFAULT_REACH,
): CapabilitySignal => ({
  capability,
  where,
  signal: signal(`capability ${capability} in ${where}: ${anchors[0] ?? ''}`, anchors, pattern, reach, needs),
});
