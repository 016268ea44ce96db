import type { Revealed } from './decoded-blob.js';
import { holdsRun, unitClassOf } from './long-runs.js';

/** A list of bytes as programs and data files write them out. */
const NUMBERS = /(?<![\d.])(?:\d{1,3}\s{0,4},\s{0,12}){39,4000}\d{1,3}(?![\d.])/g;
const WRITTEN = unitClassOf(/[0-9,\s]/);
/** What the shortest of such lists takes: forty numbers, and what parts them. */
const LEAST_WRITTEN = 79;
const MAX_LISTS = 40;

/** Letters that are the most frequent ones of programs and sentences, by their codes. */
const FREQUENT = [32, 101, 116, 97, 111, 115, 47, 10];
/** Numbers of a list that may stand for one of those. */
const MOST_MET = 3;
/** Without one of these neither a program nor an order does any harm. */
const TELLING =
  /https?:\/\/|\b(?:curl|wget|powershell|eval|exec|system|import |require\(|subprocess|child_process|os\.environ|process\.env|socket|\/bin\/(?:ba)?sh|nohup|chmod|invoke|ignore|previous|instructions|user)\b/iu;

/**
 * Texts that are written down as numbers, each of them changed by one and the same key (“v ^ 0x5a”). Threat: no letter of the text is left, and
 * the loop that changes the numbers back looks like any other. The key is guessed from the number that is met most often.
 */
export function revealKeyedNumbers(text: string): Revealed[] {
  if (!holdsRun(text, WRITTEN, LEAST_WRITTEN)) return [];
  const found: Revealed[] = [];
  for (const match of text.matchAll(NUMBERS)) {
    if (found.length >= MAX_LISTS) break;
    const said = readKeyed(match[0].split(',').map(Number));
    if (said !== undefined) found.push({ layer: 'keyed', start: match.index, end: match.index + match[0].length, text: said });
  }
  return found;
}

function readKeyed(numbers: readonly number[]): string | undefined {
  if (numbers.some((number) => number > 255)) return undefined;
  for (const key of keysFor(numbers)) {
    const said = String.fromCharCode(...numbers.map((number) => number ^ key));
    if (/^[\t\n\r\x20-\x7e]+$/u.test(said) && TELLING.test(said)) return said;
  }
  return undefined;
}

/** The keys, none of them nought, under which what is met most often is a frequent letter. */
function keysFor(numbers: readonly number[]): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const met = [...times].sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || a - b).slice(0, MOST_MET);
  const keys = new Set(met.flatMap(([number]) => FREQUENT.map((letter) => number ^ letter)));
  keys.delete(0);
  return keys;
}
