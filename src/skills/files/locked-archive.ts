import { kindOfBytes } from './magic.js';

/** How much of an archive is looked through for the mark of a lock, in bytes. */
const MAX_HEADER = 64 * 1024;

/** The coder of 7-Zip that encrypts (7zFormat.txt and Methods.txt of 7-Zip: “7zAES”). */
const SEVEN_ZIP_AES = Buffer.from([0x06, 0xf1, 0x07, 0x01]);

/**
 * Whether an archive that is not opened here says by its headers that a password is needed: names or contents of RAR, names of
 * 7z or contents where its header lies open. False also where that cannot be told without unpacking.
 */
export function isLockedArchive(bytes: Uint8Array): boolean {
  const kind = kindOfBytes(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === '7z') return isLockedSevenZip(buffer);
  if (kind === 'rar') return buffer[6] === 1 ? isLockedRar5(buffer) : isLockedRar4(buffer);
  return false;
}

/** The next header stands where the first says (7zFormat.txt, “SignatureHeader”); it names its coders, and so those of an encoded one. */
function isLockedSevenZip(buffer: Buffer): boolean {
  if (buffer.length < 32) return false;
  const start = 32 + buffer.readUInt32LE(12);
  const end = start + Math.min(buffer.readUInt32LE(20), MAX_HEADER);
  return buffer.subarray(start, end).includes(SEVEN_ZIP_AES);
}

/** Most headers of one archive that are looked at. */
const MAX_HEADERS = 200;

/** RAR 5.0 archive format, “General archive block format”, “Archive encryption header” (type 4), “File encryption record” (type 1). */
function isLockedRar5(buffer: Buffer): boolean {
  for (let at = 8, count = 0; at + 7 < buffer.length && count < MAX_HEADERS; count += 1) {
    const size = numberAt(buffer, at + 4);
    const type = numberAt(buffer, size.end);
    const flags = numberAt(buffer, type.end);
    if (type.value === 4) return true;
    const extra = (flags.value & 1) === 0 ? { value: 0, end: flags.end } : numberAt(buffer, flags.end);
    const data = (flags.value & 2) === 0 ? { value: 0, end: extra.end } : numberAt(buffer, extra.end);
    const end = size.end + size.value;
    if (type.value === 2 && extra.value > 0 && holdsRecord(buffer, end - extra.value, end, 1)) return true;
    if (type.value === 5 || size.value === 0 || end + data.value <= at) return false;
    at = end + data.value;
  }
  return false;
}

/** Whether one of the records behind a header is of a type: each has its size, then its type. */
function holdsRecord(buffer: Buffer, from: number, to: number, wanted: number): boolean {
  for (let at = Math.max(0, from), count = 0; at < to && at < buffer.length && count < MAX_HEADERS; count += 1) {
    const size = numberAt(buffer, at);
    if (numberAt(buffer, size.end).value === wanted) return true;
    if (size.value === 0) return false;
    at = size.end + size.value;
  }
  return false;
}

/** A number of seven bits a byte, the lowest first (RAR 5.0 archive format, “vint”). */
function numberAt(buffer: Buffer, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 6; index += 1) {
    const byte = buffer[at + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return { value, end: at + 6 };
}

/** The format before it (technote.txt of RAR 4): headers of archives with the flag 0x80, headers of files with the flag 4. */
function isLockedRar4(buffer: Buffer): boolean {
  for (let at = 7, count = 0; at + 7 <= buffer.length && count < MAX_HEADERS; count += 1) {
    const type = buffer[at + 2] ?? 0;
    const flags = buffer.readUInt16LE(at + 3);
    const size = buffer.readUInt16LE(at + 5);
    if ((type === 0x73 && (flags & 0x80) !== 0) || (type === 0x74 && (flags & 0x04) !== 0)) return true;
    if (size < 7 || type === 0x7b) return false;
    const packed = (flags & 0x8000) !== 0 && at + 11 <= buffer.length ? buffer.readUInt32LE(at + 7) : 0;
    at += size + packed;
  }
  return false;
}
