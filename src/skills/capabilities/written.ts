import type { TextUnit } from '../analysis/text-unit.js';
import { zoneAt } from '../analysis/zones.js';
import { shows, type CapabilitySignal } from './capability-signal.js';
import { blanks } from './ordered.js';
import { orderFor } from './orders.js';

/** File names and phrases are short, in UTF-16 units; what is done to them stands outside of the match. */
export const REACH = 400;

/** Something that is written where somebody is told to do one of `verbs` to it; `pattern` is the thing, which holds one of the anchors. */
export function written(
  anchors: readonly string[],
  pattern: string,
  verbs: RegExp,
  needs: readonly (readonly string[])[] = [],
): CapabilitySignal {
  return {
    ...shows('writes', 'prose', anchors, new RegExp(pattern), needs, REACH),
    begins: (unit, match) => (isAboutRequests(unit, match.start) ? undefined : orderFor(unit.text, match.start + blanks(match), verbs)),
  };
}

/** Sections that say when a page is of use, what users ask, and what is not done. */
const REQUESTS =
  /\b(?:when (?:not )?to use|when this|trigger|example (?:prompt|request|usage|quer)|sample (?:prompt|request)|starter prompt|out of scope|limitation|anti-?pattern|what not to|do not|don['’]t|never|mistakes?|pitfalls?|gotchas?|usage examples?)/i;

/** Whether an offset stands in a section about what users ask for or what is to be avoided. */
export function isAboutRequests({ file, text }: TextUnit, at: number): boolean {
  const zone = zoneAt(file.zones, at);
  const heading = zone?.headings.map((index) => file.zones[index]).at(-1);
  return heading !== undefined && REQUESTS.test(text.slice(heading.start, heading.end));
}
