import type { Zone, ZoneKind } from './zones.js';

/** Zones in which a line goes on in the next one as it does on a rendered page (CommonMark, “Soft line breaks”). */
const FLOWING: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['prose', 'list', 'quote']);
/** A line that its writer broke for its length, in UTF-16 units; shorter ones stand for themselves. */
const SHORTEST_WRAPPED = 45;
/** What ends a sentence, a row or a command, and so keeps its line apart from the next. */
const CLOSING = /[\s:.;!?|>\\]$/u;
/** The beginning of a line that goes on with a word, indented or quoted at most as the one before it was. */
const GOES_ON = /[ \t]{0,8}(?:>[ \t]{0,3})?(?=["'“‘«(*_]{0,3}[\p{Ll}\p{Lu}\p{Lo}])/uy;
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
  const parts: string[] = [];
  let last = 0;
  let lineStart = 0;
  for (let at = stretch.indexOf('\n'); at >= 0; lineStart = at + 1, at = stretch.indexOf('\n', lineStart)) {
    if (at - lineStart < SHORTEST_WRAPPED) continue;
    const line = stretch.slice(lineStart, at);
    GOES_ON.lastIndex = at + 1;
    const begins = CLOSING.test(line) ? undefined : GOES_ON.exec(stretch)?.[0];
    if (begins === undefined || COMMAND.test(line) || COMMAND.test(stretch.slice(at + 1, at + 40))) continue;
    parts.push(stretch.slice(last, at), ' ', begins.replace('>', ' '));
    last = at + 1 + begins.length;
  }
  return last === 0 ? stretch : parts.join('') + stretch.slice(last);
}
