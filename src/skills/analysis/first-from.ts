/** The index of the first of ascending offsets that is not before another; their number where all are. Logarithmic. */
export function firstFrom(offsets: Int32Array, from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
