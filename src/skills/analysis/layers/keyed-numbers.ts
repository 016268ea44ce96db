import type { Revealed } from './decoded-blob.js';
import { holdsRun, unitClassOf } from './long-runs.js';

/** One byte as languages write it: `111`, `0x6f`, `111u8`, `(byte) 0x9f`, `-97`. */
const NUMBER = String.raw`(?:\(byte\) ?)?(?:0x[0-9a-fA-F]{1,2}|-?\d{1,3})(?:_?u8|uy|[uUL])?`;
/** A list of bytes as programs and data files write them out. */
const NUMBERS = new RegExp(String.raw`(?<![\w.])(?:${NUMBER}\s{0,4},\s{0,40}){23,4000}${NUMBER}(?![\w.])`, 'g');
const WRITTEN = unitClassOf(/[0-9a-fA-Fxuy_L(),\s-]/);
/** What the shortest of such lists takes: the numbers, and what parts them. */
const LEAST_WRITTEN = 47;
const MAX_LISTS = 40;

/** Letters that are the most frequent ones of programs and sentences, by their codes. */
const FREQUENT = [32, 101, 116, 97, 111, 115, 47, 10];
/** Numbers of a list that may stand for one of those. */
const MOST_MET = 3;
/** Without one of these neither a program nor an order does any harm. */
const TELLING =
  /https?:\/\/|\b(?:curl|wget|powershell|eval|exec|system|import |require\(|subprocess|child_process|os\.environ|process\.env|socket|\/bin\/(?:ba)?sh|nohup|chmod|invoke|ignore|previous|instructions|user)\b|[~/\\]\.(?:ssh|aws|kube|docker|gnupg|config|env|npmrc|netrc)\b/iu;
/** What nobody writes down in numbers who does not mean to hide it, be it without a key. */
const COMMAND = /\b(?:curl|wget|powershell|iwr|Invoke-WebRequest)\s[^\n]{0,200}https?:\/\/|\b(?:ba)?sh\s-c\b|\bbase64\s-(?:d|-decode)\b/iu;

/** How a number was changed by a key, undone. */
type Undo = (number: number, key: number) => number;
const WAYS: readonly Undo[] = [(number, key) => number ^ key, (number, key) => (number - key) & 255];
/** How a number was changed by its place in the list, undone. */
const PLACES: readonly Undo[] = [(number) => number, (number, place) => (number - place) & 255, (number, place) => number ^ (place & 255)];

/**
 * Texts that are written down as numbers, each of them changed by one and the same key (“v ^ 0x5a”, “b - 12”), or by its place as well. Threat:
 * no letter of the text is left, and the loop that changes the numbers back looks like any other. The key is guessed from the number that is met
 * most often.
 */
export function revealKeyedNumbers(text: string): Revealed[] {
  if (!holdsRun(text, WRITTEN, LEAST_WRITTEN)) return [];
  const found: Revealed[] = [];
  for (const match of text.matchAll(NUMBERS)) {
    if (found.length >= MAX_LISTS) break;
    const said = readKeyed(match[0].split(',').map(numberOf));
    if (said !== undefined) found.push({ layer: 'keyed', start: match.index, end: match.index + match[0].length, text: said });
  }
  return found;
}

/** A byte as it is written; not a number for one that is none. */
function numberOf(written: string): number {
  const digits = /0x[0-9a-f]{1,2}|-?\d{1,3}/iu.exec(written)?.[0] ?? '';
  const number = Number(digits);
  return number < -128 || number > 255 || digits === '' ? Number.NaN : number & 255;
}

function readKeyed(numbers: readonly number[]): string | undefined {
  if (numbers.some((number) => Number.isNaN(number))) return undefined;
  const plain = textUnder(numbers, (number) => number, 0);
  if (plain !== undefined && COMMAND.test(plain)) return plain;
  for (const place of PLACES) {
    const here = numbers.map(place);
    const byPlace = place === PLACES[0] ? undefined : textUnder(here, (number) => number, 0);
    if (byPlace !== undefined && TELLING.test(byPlace)) return byPlace;
    for (const way of WAYS) {
      for (const key of keysFor(here, way)) {
        const said = textUnder(here, way, key);
        if (said !== undefined && TELLING.test(said)) return said;
      }
    }
  }
  return undefined;
}

/** What numbers say under a key; undefined where one of them is no letter. */
function textUnder(numbers: readonly number[], way: Undo, key: number): string | undefined {
  const codes: number[] = [];
  for (const number of numbers) {
    const code = way(number, key);
    if (!(code >= 0x20 && code <= 0x7e) && code !== 9 && code !== 10 && code !== 13) return undefined;
    codes.push(code);
  }
  return String.fromCharCode(...codes);
}

/** The keys, none of them nought, under which what is met most often is a frequent letter. */
function keysFor(numbers: readonly number[], way: Undo): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  const met = [...times].sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || a - b).slice(0, MOST_MET);
  // Either way undone, the key is what leads from the letter to the number.
  const keys = new Set(met.flatMap(([number]) => FREQUENT.map((letter) => way(number, letter))));
  keys.delete(0);
  return keys;
}
