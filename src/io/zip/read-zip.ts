import { crc32 } from 'node:zlib';

import * as yauzl from 'yauzl';

import { messageOf } from '../../core/errors.js';
import { snippetOf } from '../../core/text.js';
import { memorySnapshot, type MemoryFile } from '../memory-snapshot.js';
import type { EntryKind, Snapshot } from '../snapshot.js';
import { decodeName, unsafeName } from './entry-names.js';
import { directoryBounds, layoutFaults, type CentralEntry } from './layout.js';
import { MAX_INFLATED_BYTES, MAX_RATIO, MAX_ZIP_ENTRIES, RATIO_FROM_BYTES, type ZipFault } from './zip-fault.js';

/** A zip as a tree of files, with all that is wrong with it. What is unsafe is not in the tree. */
export interface ZipReading {
  readonly snapshot: Snapshot;
  readonly faults: readonly ZipFault[];
}

/** Deflated or stored; other methods are read by too few tools to be judged alike. */
const METHODS: ReadonlySet<number> = new Set([0, 8]);

/**
 * Opens a zip from memory: by its central directory, each entry unpacked into memory within {@link MAX_INFLATED_BYTES}.
 * Nothing is written to disk and nested archives stay files. Never throws for what the bytes hold.
 */
export async function readZip(bytes: Uint8Array, label: string): Promise<ZipReading> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const faults: ZipFault[] = [];
  const files: MemoryFile[] = [];
  try {
    await readEntries(buffer, files, faults);
  } catch (error) {
    faults.push({ kind: 'not-a-zip', entry: '', message: `cannot be read: ${snippetOf(messageOf(error), 120).replace(/\.$/, '')}` });
  }
  return { snapshot: memorySnapshot(label, files), faults };
}

async function readEntries(buffer: Buffer, files: MemoryFile[], faults: ZipFault[]): Promise<void> {
  const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true });
  try {
    if (zip.entryCount > MAX_ZIP_ENTRIES) {
      const message = `lists ${String(zip.entryCount)} entries, more than ${String(MAX_ZIP_ENTRIES)}`;
      faults.push({ kind: 'too-many-entries', entry: '', message });
      return;
    }
    const entries: yauzl.Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    const central = entries.map(centralEntryOf);
    const bounds = directoryBounds(buffer);
    faults.push(...layoutFaults(buffer, central, bounds?.offset ?? buffer.length));
    if (bounds !== undefined && bounds.trailing > 0) {
      faults.push({ kind: 'hidden-data', entry: '', message: `goes on for ${String(bounds.trailing)} bytes behind its end` });
    }
    await unpackAll(zip, entries, files, faults);
  } finally {
    zip.close();
  }
}

function centralEntryOf(entry: yauzl.Entry): CentralEntry {
  return {
    name: nameOf(entry).name,
    nameBytes: entry.fileNameRaw,
    headerOffset: entry.relativeOffsetOfLocalHeader,
    compressedSize: entry.compressedSize,
    uncompressedSize: entry.uncompressedSize,
    crc32: entry.crc32,
    method: entry.compressionMethod,
    flags: entry.generalPurposeBitFlag,
  };
}

function nameOf(entry: yauzl.Entry): { readonly name: string; readonly valid: boolean } {
  const name = decodeName(entry.fileNameRaw);
  return name === undefined ? { name: new TextDecoder('latin1').decode(entry.fileNameRaw), valid: false } : { name, valid: true };
}

async function unpackAll(zip: yauzl.ZipFile, entries: readonly yauzl.Entry[], files: MemoryFile[], faults: ZipFault[]): Promise<void> {
  const seen = new Set<string>();
  const folders = new Set<string>();
  let left = MAX_INFLATED_BYTES;
  for (const entry of entries) {
    const { name } = nameOf(entry);
    const fault = faultOfEntry(entry) ?? clash(name, seen, folders);
    if (fault !== undefined) {
      faults.push({ ...fault, entry: name });
      continue;
    }
    remember(name, seen, folders);
    if (name.endsWith('/')) continue;
    if (entry.uncompressedSize > left) {
      faults.push({ kind: 'too-large', entry: '', message: `unpacks to more than ${String(MAX_INFLATED_BYTES)} bytes` });
      return;
    }
    left -= entry.uncompressedSize;
    await unpack(zip, entry, name, files, faults);
  }
}

type Fault = Pick<ZipFault, 'kind' | 'message'>;

function faultOfEntry(entry: yauzl.Entry): Fault | undefined {
  const { name, valid } = nameOf(entry);
  if (!valid) return { kind: 'unsafe-path', message: 'has a name that is not UTF-8, so that tools unpack it under different names' };
  const unsafe = unsafeName(name);
  if (unsafe !== undefined) return { kind: 'unsafe-path', message: unsafe };
  // Info-ZIP Unicode path (0x7075): some tools unpack under this name instead.
  const unicode = entry.extraFields.find((field) => field.id === 0x7075)?.data.subarray(5);
  if (unicode !== undefined && decodeName(unicode) !== name) return { kind: 'unsafe-path', message: 'has a second name that differs' };
  if (entry.isEncrypted()) return { kind: 'encrypted', message: 'is encrypted, so that it cannot be judged' };
  if (!METHODS.has(entry.compressionMethod))
    return { kind: 'method', message: `is packed with method ${String(entry.compressionMethod)}, which few tools read` };
  if (name.endsWith('/') && entry.uncompressedSize > 0) return { kind: 'special', message: 'is a folder and has data' };
  if (kindOf(entry) === 'special') return { kind: 'special', message: 'is neither a file nor a folder' };
  const packed = Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > RATIO_FROM_BYTES && entry.uncompressedSize / packed > MAX_RATIO) {
    return { kind: 'ratio', message: `unpacks to more than ${String(MAX_RATIO)} times its size` };
  }
  return undefined;
}

/** Two entries of one name, or a file where another entry needs a folder: what is unpacked depends on the tool. */
function clash(name: string, seen: ReadonlySet<string>, folders: ReadonlySet<string>): Fault | undefined {
  const path = name.replace(/\/$/, '');
  if (seen.has(name)) return { kind: 'duplicate', message: 'stands in the archive twice' };
  if (!name.endsWith('/') && folders.has(path)) return { kind: 'duplicate', message: 'is a file and a folder at once' };
  const parents = foldersAround(path);
  return parents.some((folder) => seen.has(folder)) ? { kind: 'duplicate', message: 'lies in a folder that is a file' } : undefined;
}

function remember(name: string, seen: Set<string>, folders: Set<string>): void {
  seen.add(name);
  const path = name.replace(/\/$/, '');
  if (name.endsWith('/')) folders.add(path);
  for (const folder of foldersAround(path)) folders.add(folder);
}

function foldersAround(path: string): string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) folders.push(path.slice(0, slash));
  return folders;
}

const MADE_ON_UNIX = 3;
const MADE_ON_MAC = 19;

/** The kind by the Unix mode in the upper half of the external attributes, where the maker is a Unix. */
function kindOf(entry: yauzl.Entry): EntryKind {
  const maker = entry.versionMadeBy >> 8;
  const mode = entry.externalFileAttributes >>> 16;
  // ASi Unix extra field (0x756e): a link by another way (its mode stands behind the four bytes of its checksum).
  const asi = entry.extraFields.find((field) => field.id === 0x756e)?.data;
  if (asi !== undefined && asi.length >= 6 && (asi.readUInt16LE(4) & 0o170000) === 0o120000) return 'symlink';
  if ((maker !== MADE_ON_UNIX && maker !== MADE_ON_MAC) || mode === 0) return 'file';
  switch (mode & 0o170000) {
    case 0o120000:
      return 'symlink';
    case 0o100000:
    case 0:
      return (mode & 0o111) === 0 ? 'file' : 'executable';
    case 0o040000:
      return 'file';
    default:
      return 'special';
  }
}

async function unpack(zip: yauzl.ZipFile, entry: yauzl.Entry, name: string, files: MemoryFile[], faults: ZipFault[]): Promise<void> {
  let bytes: Buffer;
  try {
    bytes = await contentOf(zip, entry);
  } catch (error) {
    faults.push({ kind: 'damaged', entry: name, message: `cannot be unpacked: ${snippetOf(messageOf(error), 120)}` });
    return;
  }
  if (crc32(bytes) !== entry.crc32) faults.push({ kind: 'damaged', entry: name, message: 'does not match its checksum' });
  const kind = kindOf(entry);
  if (kind === 'symlink') files.push({ path: name, bytes: '', kind, target: bytes.subarray(0, 4096).toString('utf8') });
  else files.push({ path: name, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), kind });
}

async function contentOf(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // The library ends the stream with an error as soon as more comes out than the directory says.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
