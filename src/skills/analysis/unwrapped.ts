import type { Zone, ZoneKind } from './zones.js';

/** Zones in which a line goes on in the next one as it does on a rendered page (CommonMark, “Soft line breaks”). */
const FLOWING: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['prose', 'list', 'quote']);
/** A line that its writer broke for its length, in UTF-16 units; shorter ones stand for themselves. */
const SHORTEST_WRAPPED = 45;
/** A line break within a sentence: no mark ends the line before, and the next goes on with a word, indented or quoted at most as it was. */
const SOFT_BREAK = /(?<=[^\s:.;!?|>\\])\n[ \t]{0,8}(?:>[ \t]{0,3})?(?=["'“‘«(*_]{0,3}[\p{Ll}\p{Lu}\p{Lo}])/gu;
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
  for (const { start, end } of stretchesOf(zones)) {
    const stretch = text.slice(start, end);
    if (!stretch.includes('\n')) continue;
    parts.push(text.slice(last, start), joined(stretch));
    last = end;
  }
  return last === 0 ? text : parts.join('') + text.slice(last);
}

/** Flowing zones that follow each other: the second line of a list item is a paragraph to who splits by lines. */
function stretchesOf(zones: readonly Zone[]): readonly { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { kind, start, end } of zones) {
    if (!FLOWING.has(kind)) continue;
    const open = stretches.at(-1);
    if (open !== undefined && start - open.end <= 1) open.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}

function joined(stretch: string): string {
  return stretch.replace(SOFT_BREAK, (found, offset: number) => {
    const line = stretch.slice(stretch.lastIndexOf('\n', offset - 1) + 1, offset);
    const next = stretch.slice(offset + 1, offset + 40);
    if (line.length < SHORTEST_WRAPPED || COMMAND.test(line) || COMMAND.test(next)) return found;
    return found.replace(/[\n>]/g, ' ');
  });
}
