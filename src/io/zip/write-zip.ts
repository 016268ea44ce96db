import { crc32 } from 'node:zlib';

import { sortedBy } from '../../core/order.js';

export interface ZipEntryToWrite {
  /** POSIX, relative, already found safe. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly executable: boolean;
}

/** 1 January 1980, midnight: the first moment that MS-DOS times can say (APPNOTE 4.4.6). */
const DOS_DATE = (1 << 5) | 1;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const MADE_ON_UNIX = 3 << 8;

/**
 * A zip whose bytes depend on nothing but the files: sorted, with fixed times and modes, and stored, since compressed bytes
 * differ from one version of the compressor to the next. No folders, no extra fields, no data descriptors.
 */
export function writeZip(entries: readonly ZipEntryToWrite[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of sortedBy(entries, (one) => one.path)) {
    const name = Buffer.from(entry.path, 'utf8');
    const common = commonFields(entry.bytes, name.length);
    const local = Buffer.concat([signature(0x04034b50), common, name]);
    directory.push(directoryRecord(common, entry.executable, offset), name);
    pieces.push(local, entry.bytes);
    offset += local.length + entry.bytes.byteLength;
  }
  const size = directory.reduce((sum, piece) => sum + piece.byteLength, 0);
  return Buffer.concat([...pieces, ...directory, endRecord(entries.length, size, offset)]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The 26 bytes that the local header (4.3.7) and the directory (4.3.12) share, from "version needed" on. */
function commonFields(bytes: Uint8Array, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(DOS_DATE, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.byteLength, 14);
  fields.writeUInt32LE(bytes.byteLength, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function directoryRecord(common: Buffer, executable: boolean, offset: number): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(MADE_ON_UNIX | VERSION, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(((executable ? 0o100755 : 0o100644) << 16) >>> 0, 6);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, common, tail]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
