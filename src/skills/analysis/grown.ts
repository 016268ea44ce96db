/** A list of numbers with room for four times as many, which begins with what it held. */
export function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 4);
  larger.set(list);
  return larger;
}
