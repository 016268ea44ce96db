import type { Capability } from '../analysis/facts.js';
import type { SignalMatch } from '../analysis/signal.js';
import { shows, type CapabilitySignal } from './capability-signal.js';
import { orderWith } from './orders.js';

/** What is worked with, and the verbs that order it, stand near each other, in UTF-16 units. */
const REACH = 200;

/** Something that is worked with where somebody is told to do one of `verbs` with it; `pattern` is the thing, which holds one of the anchors. */
export function ordered(
  capability: Capability,
  anchors: readonly string[],
  pattern: string,
  verbs: RegExp,
  needs: readonly (readonly string[])[] = [],
): CapabilitySignal {
  return {
    ...shows(capability, 'prose', anchors, new RegExp(pattern), needs, REACH),
    begins: (unit, match) => orderWith(unit.text, match.start + blanks(match), verbs),
  };
}

/** How many blanks a match begins with. */
export function blanks({ text }: SignalMatch): number {
  return /^\s*/.exec(text)?.[0].length ?? 0;
}
