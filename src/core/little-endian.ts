const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * Signed numbers of 32 bits, little-endian, that lie in bytes from an offset on: as a view where the machine can read them
 * there, else copied. Throws RangeError when there are fewer.
 */
export function int32sIn(bytes: Uint8Array, offset: number, count: number): Int32Array {
  if (liesWell(bytes, offset, Int32Array.BYTES_PER_ELEMENT)) return new Int32Array(bytes.buffer, bytes.byteOffset + offset, count);
  const view = viewOf(bytes);
  return Int32Array.from({ length: count }, (_, index) => view.getInt32(offset + index * Int32Array.BYTES_PER_ELEMENT, true));
}

/** The same of signed numbers of 16 bits. */
export function int16sIn(bytes: Uint8Array, offset: number, count: number): Int16Array {
  if (liesWell(bytes, offset, Int16Array.BYTES_PER_ELEMENT)) return new Int16Array(bytes.buffer, bytes.byteOffset + offset, count);
  const view = viewOf(bytes);
  return Int16Array.from({ length: count }, (_, index) => view.getInt16(offset + index * Int16Array.BYTES_PER_ELEMENT, true));
}

/** The same of unsigned numbers of 16 bits. */
export function uint16sIn(bytes: Uint8Array, offset: number, count: number): Uint16Array {
  const signed = int16sIn(bytes, offset, count);
  return new Uint16Array(signed.buffer, signed.byteOffset, count);
}

function liesWell(bytes: Uint8Array, offset: number, width: number): boolean {
  return IS_LITTLE_ENDIAN && (bytes.byteOffset + offset) % width === 0;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
