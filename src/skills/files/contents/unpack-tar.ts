import type { Budget, ContainedFile } from './budget.js';

const BLOCK = 512;
const MAX_HEADERS = 5000;

/** A tape archive with what is told of its entries, whether or not their contents are read. */
export interface TarReading {
  readonly names: readonly string[];
  readonly files: readonly ContainedFile[];
  /** How many files were passed over because of their size. */
  readonly left: number;
}

/** The regular files of a tape archive (POSIX.1-2008, pax, “ustar Interchange Format”), with the long names of GNU. */
export function unpackTar(bytes: Uint8Array, budget: Budget): TarReading {
  const names: string[] = [];
  const files: ContainedFile[] = [];
  let left = 0;
  let longName: string | undefined;
  let at = 0;
  for (let count = 0; at + BLOCK <= bytes.length && count < MAX_HEADERS; count += 1) {
    const header = bytes.subarray(at, at + BLOCK);
    const size = Number.parseInt(textIn(header, 124, 12).trim(), 8);
    if (header[0] === 0 || !Number.isSafeInteger(size) || size < 0) break;
    const data = bytes.subarray(at + BLOCK, Math.min(bytes.length, at + BLOCK + size));
    const type = String.fromCharCode(header[156] ?? 0);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'L') {
      longName = textIn(data, 0, 1000);
      continue;
    }
    const prefix = textIn(header, 345, 155);
    const name = longName ?? `${prefix === '' ? '' : `${prefix}/`}${textIn(header, 0, 100)}`;
    longName = undefined;
    if (type === 'x' || type === 'g') continue;
    names.push(name);
    if (type !== '0' && type !== '\0') continue;
    if (budget.files <= 0 || budget.bytes < data.length) {
      left += 1;
      continue;
    }
    budget.files -= 1;
    budget.bytes -= data.length;
    files.push({ name: name.replace(/^(?:\.\/){1,4}/u, ''), bytes: data });
  }
  return { names, files, left };
}

function textIn(bytes: Uint8Array, from: number, length: number): string {
  const part = bytes.subarray(from, from + length);
  const end = part.indexOf(0);
  return Buffer.from(end < 0 ? part : part.subarray(0, end)).toString('utf8');
}
