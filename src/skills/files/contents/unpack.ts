import { gunzipSync } from 'node:zlib';

import { kindOfBytes } from '../magic.js';
import { zipDirectory, type ZipDirectory } from '../zip-directory.js';
import type { Budget, ContainedFile } from './budget.js';
import { unpackTar } from './unpack-tar.js';
import { unpackZip } from './unpack-zip.js';

/** An archive that was opened. */
export interface Contents {
  /** The names of all entries, read or not. */
  readonly names: readonly string[];
  /** What could be read, archives within the archive opened too. */
  readonly files: readonly ContainedFile[];
  /** For a zip, and for a file with a zip behind it. */
  readonly directory: ZipDirectory | undefined;
  /** How many entries were left packed because of their size, or of all that was unpacked before. */
  readonly left: number;
}

/** An archive in an archive in a file of the bundle is opened; what lies deeper stays closed. */
const MAX_DEPTH = 2;

/** Opens a zip, a tape archive, a file packed with gzip, or a zip that stands behind something else. Undefined for all else. */
export function contentsOf(path: string, bytes: Uint8Array, budget: Budget, depth = 1): Contents | undefined {
  const opened = open(path, bytes, budget);
  if (opened === undefined || depth >= MAX_DEPTH) return opened;
  const inner = opened.files.flatMap((file) =>
    (isArchive(file.bytes) ? (contentsOf(file.name, file.bytes, budget, depth + 1)?.files ?? []) : []).map((one) => ({
      name: `${file.name}!/${one.name}`,
      bytes: one.bytes,
    })),
  );
  return { ...opened, files: [...opened.files, ...inner] };
}

function isArchive(bytes: Uint8Array): boolean {
  const kind = kindOfBytes(bytes);
  return kind === 'zip' || kind === 'tar' || kind === 'gzip';
}

function open(path: string, bytes: Uint8Array, budget: Budget): Contents | undefined {
  const kind = kindOfBytes(bytes);
  if (kind === 'tar') return { ...unpackTar(bytes, budget), directory: undefined };
  if (kind === 'gzip') return openGzip(path, bytes, budget);
  const directory = zipDirectory(bytes);
  if (directory === undefined || directory.entries.length === 0) return undefined;
  const files = unpackZip(bytes, directory, budget);
  const readable = directory.entries.filter((entry) => !entry.encrypted && !entry.name.endsWith('/')).length;
  return { names: directory.entries.map((entry) => entry.name), files, directory, left: readable - files.length };
}

function openGzip(path: string, bytes: Uint8Array, budget: Budget): Contents | undefined {
  const data = gunzipped(bytes, budget.bytes);
  if (data === undefined) return undefined;
  if (kindOfBytes(data) === 'tar') return { ...unpackTar(data, budget), directory: undefined };
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/iu, '');
  budget.files -= 1;
  budget.bytes -= data.length;
  return { names: [name], files: [{ name, bytes: data }], directory: undefined, left: 0 };
}

function gunzipped(bytes: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return most > 0 ? gunzipSync(bytes, { maxOutputLength: most }) : undefined;
  } catch {
    return undefined;
  }
}
