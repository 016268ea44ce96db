import { signal, type Signal } from '../analysis/signal.js';
import type { Capability } from '../analysis/facts.js';

/** In what kind of text a signal says something. */
export type Where =
  /** Scripts of languages with expressions, and Python in documents. */
  | 'code'
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
