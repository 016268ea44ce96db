import type { Zone, ZoneKind } from './zones.js';

/** Zones in which a line goes on in the next one as it does on a rendered page (CommonMark, “Soft line breaks”). */
const FLOWING: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['prose', 'list', 'quote']);
/** A line that its writer broke for its length, in UTF-16 units; shorter ones stand for themselves. */
const SHORTEST_WRAPPED = 45;
/** A line break within a sentence: no mark ends the line before, and the next goes on with a word, indented at most as a list is. */
const SOFT_BREAK = /(?<=[^\s:.;!?|>\\])\n[ \t]{0,8}(?=["'“‘«(*_]{0,3}[\p{Ll}\p{Lu}\p{Lo}])/gu;
/** Where a command, not a sentence, begins. */
const COMMAND =
  /^[ \t]{0,8}(?:\$ |sudo |curl |wget |bash |sh |git |npm |npx |pip3? |python3? |node |docker |export |cd |rm |cp |mv |chmod |echo )/u;

/**
 * A page with the line breaks within sentences as spaces, which is how it is rendered and how an agent reads it; every offset
 * stays. Threat: a sentence that is broken where a rule expects no break would say what its rule never sees.
 */
export function unwrapped(text: string, zones: readonly Zone[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { kind, start, end } of zones) {
    if (!FLOWING.has(kind)) continue;
    const zone = text.slice(start, end);
    if (!zone.includes('\n')) continue;
    parts.push(text.slice(last, start), unwrappedZone(zone));
    last = end;
  }
  return last === 0 ? text : parts.join('') + text.slice(last);
}

function unwrappedZone(zone: string): string {
  return zone.replace(SOFT_BREAK, (found, offset: number) => {
    const line = zone.slice(zone.lastIndexOf('\n', offset - 1) + 1, offset);
    const next = zone.slice(offset + 1, offset + 40);
    return line.length < SHORTEST_WRAPPED || COMMAND.test(line) || COMMAND.test(next) ? found : found.replace('\n', ' ');
  });
}
