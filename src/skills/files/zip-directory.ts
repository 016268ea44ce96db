/** One entry of a zip's central directory. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly size: number;
}

const MAX_ENTRIES = 5000;

/** The central directory of a zip (APPNOTE 4.3.12), read without unpacking anything; undefined when there is none. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && entries.length < MAX_ENTRIES && view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder('utf-8').decode(bytes.subarray(at + 46, Math.min(bytes.length, at + 46 + nameLength)));
    entries.push({ name, encrypted: (view.getUint16(at + 8, true) & 1) === 1, size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record lies in the last 64 KiB and 22 bytes. */
function endRecord(view: DataView): number | undefined {
  const from = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= from; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
