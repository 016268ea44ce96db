import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a crafted zip; what is not given is made right. */
export interface CraftedEntry {
  readonly name: string | Uint8Array;
  readonly data?: Uint8Array | string;
  readonly deflate?: boolean;
  /** Unix mode of the external attributes. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** What the local header says instead. */
  readonly localName?: string;
  readonly localSize?: number;
  /** A data descriptor with this size behind the data, and zeros in the local header. */
  readonly descriptorSize?: number;
  /** What both headers say of the unpacked size. */
  readonly declaredSize?: number;
  readonly crc?: number;
  readonly extra?: Uint8Array;
  /** Bytes that stand before the local header. */
  readonly before?: Uint8Array;
}

/** Writes a zip by hand, so that every lie can be told. */
export function craftZip(entries: readonly CraftedEntry[], trailing: Uint8Array = new Uint8Array()): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const raw = Buffer.from(entry.data ?? '');
    const data = entry.deflate === true ? deflateRawSync(raw) : raw;
    const name = Buffer.from(entry.name);
    const localName = entry.localName === undefined ? name : Buffer.from(entry.localName);
    const extra = Buffer.from(entry.extra ?? []);
    const method = entry.method ?? (entry.deflate === true ? 8 : 0);
    const withDescriptor = entry.descriptorSize !== undefined;
    const flags = (entry.flags ?? 0) | (withDescriptor ? 8 : 0);
    const size = entry.declaredSize ?? raw.length;
    const crc = entry.crc ?? crc32(raw);
    const before = Buffer.from(entry.before ?? []);
    offset += before.length;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(flags, 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt32LE(withDescriptor ? 0 : crc, 14);
    header.writeUInt32LE(withDescriptor ? 0 : data.length, 18);
    header.writeUInt32LE(withDescriptor ? 0 : (entry.localSize ?? size), 22);
    header.writeUInt16LE(localName.length, 26);
    const descriptor = Buffer.alloc(withDescriptor ? 16 : 0);
    if (withDescriptor) {
      descriptor.writeUInt32LE(0x08074b50, 0);
      descriptor.writeUInt32LE(crc, 4);
      descriptor.writeUInt32LE(data.length, 8);
      descriptor.writeUInt32LE(entry.descriptorSize ?? 0, 12);
    }
    body.push(before, header, localName, data, descriptor);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE((3 << 8) | 20, 4);
    record.writeUInt16LE(20, 6);
    record.writeUInt16LE(flags, 8);
    record.writeUInt16LE(method, 10);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(data.length, 20);
    record.writeUInt32LE(size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt16LE(extra.length, 30);
    record.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
    record.writeUInt32LE(offset, 42);
    directory.push(record, name, extra);
    offset += header.length + localName.length + data.length + descriptor.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...body, ...directory, end, Buffer.from(trailing)]));
}
