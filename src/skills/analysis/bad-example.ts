import type { TextUnit } from './text-unit.js';
import { zoneAt } from './zones.js';

const BAD =
  /(?:❌|⛔|🚫|✗|\b(?:bad|wrong|unsafe|insecure|vulnerable|dangerous|risky|anti-?patterns?|avoid|never|don['’]?t|do not|incorrect|before|attack|exploit)\b)/i;

/** How much of a block's beginning may say what the block is. */
const OPENING = 160;

/**
 * Whether a block of code in a page is shown as what not to do: the line before it, the heading above it or a comment in its
 * first lines says so. For rules about settings, which pages on hardening show before and after: wider than what
 * `isCalledWrong` takes for every rule, since “before” above a block that runs something excuses nothing.
 * Threat: a stranger can write that too, so a rule may lower its confidence by it and no more.
 */
export function isBadExample(unit: TextUnit, offset: number): boolean {
  if (unit.layer !== 'plain') return false;
  const zone = zoneAt(unit.file.zones, offset);
  if (zone?.kind !== 'fence') return false;
  const { text, zones } = unit.file;
  const above = text
    .slice(Math.max(0, zone.start - 300), zone.start)
    .split('\n')
    .slice(0, -2)
    .filter((line) => line.trim() !== '');
  const heading = zones[zone.headings.at(-1) ?? -1];
  const comments = text
    .slice(zone.start, Math.min(zone.end, zone.start + OPENING))
    .split('\n')
    .filter((line) => /^\s{0,12}(?:#|\/\/|<!--)/.test(line));
  return [above.at(-1) ?? '', heading === undefined ? '' : text.slice(heading.start, heading.end), ...comments].some((line) =>
    BAD.test(line),
  );
}
