import type { ZipFault } from './zip-fault.js';

/** What the central directory says of an entry's data. */
export interface CentralEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly headerOffset: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly crc32: number;
  readonly method: number;
  readonly flags: number;
}

/** A stretch of the archive that one entry takes up: its local header, its data and its data descriptor. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly entry: string;
}

const LOCAL_HEADER = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const HEADER_BYTES = 30;
const HAS_DESCRIPTOR = 0x0008;
const ZIP64 = 0xffffffff;

/**
 * Compares what the archive says twice (APPNOTE 6.3.10, 4.3.7 and 4.3.9 against 4.3.12) and finds data that no entry
 * accounts for. Threat: tools that read the local headers unpack other files than those that read the directory.
 */
export function layoutFaults(bytes: Buffer, entries: readonly CentralEntry[], directoryOffset: number): ZipFault[] {
  const faults: ZipFault[] = [];
  const extents: Extent[] = [];
  for (const entry of entries) {
    const checked = checkEntry(bytes, entry);
    if (typeof checked === 'string') faults.push({ kind: 'header-mismatch', entry: entry.name, message: checked });
    else extents.push(checked);
  }
  return faults.length > 0 ? faults : extentFaults(extents, directoryOffset);
}

function checkEntry(bytes: Buffer, entry: CentralEntry): Extent | string {
  const start = entry.headerOffset;
  if (start + HEADER_BYTES > bytes.length || bytes.readUInt32LE(start) !== LOCAL_HEADER)
    return 'has no local header where the directory says';
  const nameEnd = start + HEADER_BYTES + bytes.readUInt16LE(start + 26);
  const dataStart = nameEnd + bytes.readUInt16LE(start + 28);
  if (!bytes.subarray(start + HEADER_BYTES, nameEnd).equals(entry.nameBytes)) return 'has another name in its local header';
  if (bytes.readUInt16LE(start + 8) !== entry.method) return 'has another method in its local header';
  const flags = bytes.readUInt16LE(start + 6);
  if ((flags & 1) !== (entry.flags & 1)) return 'is encrypted by one header and not by the other';
  const dataEnd = dataStart + entry.compressedSize;
  if (dataEnd > bytes.length) return 'ends behind the end of the archive';
  if ((flags & HAS_DESCRIPTOR) === 0) {
    const sizes = [bytes.readUInt32LE(start + 14), bytes.readUInt32LE(start + 18), bytes.readUInt32LE(start + 22)];
    const expected = [entry.crc32, entry.compressedSize, entry.uncompressedSize];
    const differs = sizes.some((size, index) => size !== ZIP64 && size !== expected[index]);
    return differs ? 'has other sizes or another checksum in its local header' : { start, end: dataEnd, entry: entry.name };
  }
  const end = descriptorEnd(bytes, dataEnd, entry);
  return end === undefined ? 'has a data descriptor that does not match' : { start, end, entry: entry.name };
}

/** The end of a matching data descriptor: with or without its signature, sizes of four or eight bytes. */
function descriptorEnd(bytes: Buffer, at: number, entry: CentralEntry): number | undefined {
  const signed = at + 4 <= bytes.length && bytes.readUInt32LE(at) === DESCRIPTOR;
  for (const start of signed ? [at + 4, at] : [at]) {
    if (start + 12 > bytes.length || bytes.readUInt32LE(start) !== entry.crc32) continue;
    if (bytes.readUInt32LE(start + 4) === entry.compressedSize && bytes.readUInt32LE(start + 8) === entry.uncompressedSize)
      return start + 12;
    if (start + 20 > bytes.length) continue;
    const long = [bytes.readBigUInt64LE(start + 4), bytes.readBigUInt64LE(start + 12)];
    if (long[0] === BigInt(entry.compressedSize) && long[1] === BigInt(entry.uncompressedSize)) return start + 20;
  }
  return undefined;
}

function extentFaults(extents: readonly Extent[], directoryOffset: number): ZipFault[] {
  const faults: ZipFault[] = [];
  let end = 0;
  for (const extent of [...extents].sort((a, b) => a.start - b.start)) {
    if (extent.start < end) faults.push({ kind: 'overlap', entry: extent.entry, message: 'shares its data with another entry' });
    else if (extent.start > end) faults.push(hiddenData(end, extent.start));
    end = Math.max(end, extent.end);
  }
  if (directoryOffset > end) faults.push(hiddenData(end, directoryOffset));
  return faults;
}

function hiddenData(from: number, to: number): ZipFault {
  return {
    kind: 'hidden-data',
    entry: '',
    message: `holds ${String(to - from)} bytes at offset ${String(from)} that no entry accounts for`,
  };
}

const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;

/** Where the central directory starts, and bytes behind the end record; undefined when there is no plain end record. */
export function directoryBounds(bytes: Buffer): { readonly offset: number; readonly trailing: number } | undefined {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - 0xffff); at -= 1) {
    if (bytes.readUInt32LE(at) !== END_OF_DIRECTORY) continue;
    const trailing = bytes.length - (at + END_BYTES + bytes.readUInt16LE(at + 20));
    const offset = bytes.readUInt32LE(at + 16);
    return { offset: offset === ZIP64 ? at : offset, trailing };
  }
  return undefined;
}
