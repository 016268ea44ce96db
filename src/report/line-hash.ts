const WINDOW = 100;
const BASE = 37n;
const MASK = (1n << 64n) - 1n;
const DROPPED_FACTOR = (BASE ** BigInt(WINDOW)) & MASK;
const END_OF_FILE = 65_535;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;

/**
 * The hash of each line as code scanning names alerts (`primaryLocationLineHash`): a rolling hash, base 37 modulo 2^64,
 * over the 100 units from the start of the line on, blanks and tabs left out, every line end counted as LF, `:n` telling
 * equal ones apart. The answer holds one entry a line.
 */
export function lineHashes(text: string): string[] {
  const window = new Array<number>(WINDOW).fill(0);
  const lineAt = new Array<number>(WINDOW).fill(-1);
  const hashes: string[] = [];
  const seen = new Map<string, number>();
  let hash = 0n;
  let index = 0;
  let lines = 0;
  let atLineStart = true;

  const settle = (): void => {
    const line = lineAt[index] ?? -1;
    if (line < 0) return;
    const hex = hash.toString(16);
    const count = (seen.get(hex) ?? 0) + 1;
    seen.set(hex, count);
    hashes[line] = `${hex}:${String(count)}`;
    lineAt[index] = -1;
  };
  const push = (unit: number): void => {
    hash = (BASE * hash + BigInt(unit) - DROPPED_FACTOR * BigInt(window[index] ?? 0)) & MASK;
    window[index] = unit;
    index = (index + 1) % WINDOW;
  };
  const take = (unit: number): void => {
    settle();
    if (atLineStart) {
      lineAt[index] = lines;
      lines += 1;
    }
    atLineStart = unit === LINE_FEED;
    push(unit);
  };

  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === BLANK || unit === TAB) continue;
    if (unit === LINE_FEED && text.charCodeAt(offset - 1) === CARRIAGE_RETURN) continue;
    take(unit === CARRIAGE_RETURN ? LINE_FEED : unit);
  }
  take(END_OF_FILE);
  for (let rest = 0; rest < WINDOW; rest += 1) {
    settle();
    push(0);
  }
  return hashes;
}
