/** One line of a comparison: kept, taken out or put in. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Above this many pairs of lines the middle is shown as replaced as a whole. */
const MAX_PAIRS = 1_000_000;

/** The shortest difference of two texts, line by line. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const old = linesOf(before);
  const now = linesOf(after);
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  return [
    ...signed(' ', old.slice(0, head)),
    ...middleDiff(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...signed(' ', old.slice(old.length - tail)),
  ];
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function signed(sign: DiffLine['sign'], lines: readonly string[]): DiffLine[] {
  return lines.map((text) => ({ sign, text }));
}

/** Longest common subsequence by the usual table, filled from the end. */
function middleDiff(old: readonly string[], now: readonly string[]): DiffLine[] {
  if (old.length * now.length > MAX_PAIRS || old.length === 0 || now.length === 0) return [...signed('-', old), ...signed('+', now)];
  const width = now.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const same = i < old.length && j < now.length && old[i] === now[j];
    if (same) found.push({ sign: ' ', text: old[i] ?? '' });
    const takeOld = !same && i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1));
    if (takeOld) found.push({ sign: '-', text: old[i] ?? '' });
    if (!same && !takeOld) found.push({ sign: '+', text: now[j] ?? '' });
    if (same || takeOld) i += 1;
    if (same || !takeOld) j += 1;
  }
  return found;
}
