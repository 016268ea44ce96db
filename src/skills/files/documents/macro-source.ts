/** Most modules of one project, and their longest source, in bytes. */
const MAX_MODULES = 60;
const MAX_SOURCE = 256 * 1024;

/**
 * The source of macros in a compound file: every module begins with its attributes, compressed ([MS-OVBA] 2.4.1). They are
 * found by that beginning, since streams of a project are seldom divided; a divided one is read up to its first break.
 */
export function macroSources(bytes: Uint8Array): readonly string[] {
  const sources: string[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A container signature (1), a chunk header, a flag byte of zero, then the first eight letters as they are.
  for (
    let at = buffer.indexOf('\0Attribut', 0, 'latin1');
    at >= 0 && sources.length < MAX_MODULES;
    at = buffer.indexOf('\0Attribut', at + 9, 'latin1')
  ) {
    if (at < 3 || buffer[at - 3] !== 1) continue;
    const source = decompressed(buffer, at - 2);
    if (source.length > 60) sources.push(source);
  }
  return sources;
}

function decompressed(bytes: Buffer, from: number): string {
  const out: number[] = [];
  let at = from;
  while (at + 2 <= bytes.length && out.length < MAX_SOURCE) {
    const header = bytes.readUInt16LE(at);
    if (((header >> 12) & 7) !== 3) break;
    const end = Math.min(bytes.length, at + 3 + (header & 0x0fff));
    if ((header & 0x8000) === 0) out.push(...bytes.subarray(at + 2, end));
    else if (!decompressChunk(bytes, at + 2, end, out)) break;
    at = end;
  }
  return Buffer.from(out).toString('latin1');
}

/** Literal bytes and copies of what came before in the chunk ([MS-OVBA] 2.4.1.3.5); false for one that points before it. */
function decompressChunk(bytes: Buffer, from: number, end: number, out: number[]): boolean {
  const start = out.length;
  let at = from;
  while (at < end) {
    const flags = bytes[at] ?? 0;
    at += 1;
    for (let bit = 0; bit < 8 && at < end; bit += 1) {
      if (((flags >> bit) & 1) === 0) {
        out.push(bytes[at] ?? 0);
        at += 1;
        continue;
      }
      if (at + 2 > end) return false;
      const token = bytes.readUInt16LE(at);
      at += 2;
      const offsetBits = Math.max(4, Math.ceil(Math.log2(Math.max(1, out.length - start))));
      const length = (token & (0xffff >> offsetBits)) + 3;
      const source = out.length - ((token >> (16 - offsetBits)) + 1);
      if (source < start) return false;
      for (let index = 0; index < length; index += 1) out.push(out[source + index] ?? 0);
    }
  }
  return true;
}
