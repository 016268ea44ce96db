/** One entry of a zip's central directory. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Unpacked, in bytes, as the directory says. */
  readonly size: number;
  /** Packed, in bytes. */
  readonly packed: number;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  /** Where the local header begins in the file. */
  readonly at: number;
}

/** A zip as its central directory describes it. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** The text behind the end record. */
  readonly comment: string;
  /** Bytes that stand before the archive: a program or a picture that it was appended to. */
  readonly before: number;
}

const MAX_ENTRIES = 5000;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;

/** The central directory of a zip (APPNOTE 4.3.12), read without unpacking anything; undefined when there is none. */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const offset = view.getUint32(end + 16, true);
  const before = Math.max(0, end - view.getUint32(end + 12, true) - offset);
  const comment = new TextDecoder('utf-8').decode(bytes.subarray(end + END_BYTES, end + END_BYTES + view.getUint16(end + 20, true)));
  return { entries: entriesFrom(view, bytes, before, offset), comment, before };
}

function entriesFrom(view: DataView, bytes: Uint8Array, before: number, offset: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = before + offset;
  while (at + 46 <= view.byteLength && entries.length < MAX_ENTRIES && view.getUint32(at, true) === 0x02014b50) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder('utf-8').decode(bytes.subarray(at + 46, Math.min(bytes.length, at + 46 + nameLength))),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      at: before + view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record lies in the last 64 KiB and 22 bytes. */
function endRecord(view: DataView): number | undefined {
  const from = Math.max(0, view.byteLength - MAX_COMMENT - END_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= from; at -= 1) if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}
