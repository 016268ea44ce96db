import type { OuterRange } from './text-unit.js';
import type { Zone, ZoneKind } from './zones.js';

/** Zones in which a line goes on in the next one as it does on a rendered page (CommonMark, “Soft line breaks”). */
const FLOWING: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['prose', 'list', 'quote']);
/** A line that its writer broke for its length, in UTF-16 units, or for that of the word that follows; others stand for themselves. */
const SHORTEST_WRAPPED = 45;
const SHORTEST_WITH_WORD = 64;
/** What ends a sentence, a row or a command, and so keeps its line apart from the next. */
const CLOSING = /[\s:.;!?|>\\]$/u;
/**
 * The beginning of a line that goes on with a word, a span of code, a link, a path or a number, indented or quoted at most as the one
 * before it was; no item of a list, no block of code, no table.
 */
const GOES_ON =
  /[ \t]{0,8}(?:>[ \t]{0,3})?(?=["'“‘«(*_]{0,3}(?:[\p{Ll}\p{Lu}\p{Lo}]|`(?!``)|\[(?![ xX]\])|~?\/(?!\/)|\$\{?[A-Z]|\.[a-z]|\d{1,9}(?![\d.)])))/uy;
/** Where a command, not a sentence, begins. */
const COMMAND =
  /^[ \t]{0,8}(?:\$ |sudo |curl |wget |bash |sh |git |npm |npx |pip3? |python3? |node |docker |export |cd |rm |cp |mv |chmod |echo )/u;

/** A page as one reads it. */
export interface Unwrapped {
  readonly text: string;
  /** Where its stretches lie in the page as it is written; undefined where all lie where they did. */
  readonly outer: OuterRange | undefined;
}

/**
 * A page with the line breaks within sentences as spaces, which is how it is rendered and how an agent reads it. What the next line is
 * indented by stands behind the paragraph instead, so that all that follows stays where it is. Threat: a sentence that is broken
 * where a rule expects one space would say what its rule never sees.
 */
export function unwrapped(text: string, zones: readonly Zone[]): Unwrapped {
  const parts: string[] = [];
  const moves: Move[] = [];
  let last = 0;
  for (const { start, end } of stretchesOf(zones)) {
    const stretch = text.slice(start, end);
    if (!stretch.includes('\n')) continue;
    parts.push(text.slice(last, start), joined(stretch, start, moves));
    last = end;
  }
  return { text: last === 0 ? text : parts.join('') + text.slice(last), outer: moves.length === 0 ? undefined : outerOf(moves) };
}

/** From an offset on the text lies further behind in the page as it is written, though not behind `limit`. */
interface Move {
  readonly from: number;
  readonly by: number;
  readonly limit: number;
}

function outerOf(moves: readonly Move[]): OuterRange {
  const outer = (offset: number): number => {
    let low = 0;
    let high = moves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moves[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const { by, limit } = moves[low - 1] ?? { by: 0, limit: Infinity };
    return Math.min(offset + by, Math.max(limit, offset));
  };
  // A stretch ends behind its last unit: what is moved out from behind that is none of it.
  return (start, end) => [outer(start), end > start ? outer(end - 1) + 1 : outer(start)];
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

/** Joins the lines of a stretch that begins at an offset, and notes what was moved. */
function joined(stretch: string, offset: number, moves: Move[]): string {
  const parts: string[] = [];
  let last = 0;
  let lineStart = 0;
  let owed = 0;
  /** Puts what was taken out from before its lines behind a paragraph that ends at a place. */
  const settle = (end: number): void => {
    if (owed === 0) return;
    parts.push(stretch.slice(last, end), ' '.repeat(owed));
    last = end;
    moves.push({ from: offset + end - owed, by: owed, limit: offset + end }, { from: offset + end, by: 0, limit: Infinity });
    owed = 0;
  };
  for (let at = stretch.indexOf('\n'); at >= 0; lineStart = at + 1, at = stretch.indexOf('\n', lineStart)) {
    const begins = isWrapped(stretch, lineStart, at) ? goesOn(stretch, lineStart, at) : undefined;
    if (begins === undefined) {
      settle(at);
      continue;
    }
    parts.push(stretch.slice(last, at), ' ');
    last = at + 1 + begins.length;
    owed += begins.length;
    if (begins !== '') moves.push({ from: offset + last - owed, by: owed, limit: Infinity });
  }
  settle(stretch.length);
  return last === 0 ? stretch : parts.join('') + stretch.slice(last);
}

const FIRST_WORD = /[ \t>]{0,8}(\S{1,200})/y;

/** Whether a line was broken because no more of the text fits into it. */
function isWrapped(stretch: string, lineStart: number, feed: number): boolean {
  const length = feed - lineStart;
  if (length >= SHORTEST_WRAPPED) return true;
  FIRST_WORD.lastIndex = feed + 1;
  return length + 1 + (FIRST_WORD.exec(stretch)?.[1] ?? '').length >= SHORTEST_WITH_WORD;
}

/** What a line that goes on behind a line feed begins with; undefined where none does. */
function goesOn(stretch: string, lineStart: number, feed: number): string | undefined {
  const line = stretch.slice(lineStart, feed);
  GOES_ON.lastIndex = feed + 1;
  const begins = CLOSING.test(line) ? undefined : GOES_ON.exec(stretch)?.[0];
  return begins === undefined || COMMAND.test(line) || COMMAND.test(stretch.slice(feed + 1, feed + 40)) ? undefined : begins;
}
