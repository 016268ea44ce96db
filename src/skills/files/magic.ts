/** What the first bytes of a file say that it is. */
export type FileKind =
  | 'elf'
  | 'pe'
  | 'mach-o'
  | 'wasm'
  | 'java-class'
  | 'python-bytecode'
  | 'zip'
  | 'gzip'
  | '7z'
  | 'rar'
  | 'xz'
  | 'bzip2'
  | 'zstd'
  | 'tar'
  | 'pdf'
  | 'ole'
  | 'rtf'
  | 'disk-image'
  | 'image'
  | 'font'
  | 'media'
  | 'shortcut'
  | 'system-package'
  | 'unknown';

const SIGNATURES: readonly (readonly [FileKind, string, number])[] = [
  ['elf', '7f454c46', 0],
  ['mach-o', 'feedface', 0],
  ['mach-o', 'feedfacf', 0],
  ['mach-o', 'cefaedfe', 0],
  ['mach-o', 'cffaedfe', 0],
  ['wasm', '0061736d', 0],
  ['zip', '504b0304', 0],
  ['zip', '504b0506', 0],
  ['gzip', '1f8b08', 0],
  ['7z', '377abcaf271c', 0],
  ['rar', '526172211a07', 0],
  ['xz', 'fd377a585a00', 0],
  ['bzip2', '425a68', 0],
  ['zstd', '28b52ffd', 0],
  ['tar', '7573746172', 257],
  ['pdf', '25504446', 0],
  ['ole', 'd0cf11e0a1b11ae1', 0],
  ['rtf', '7b5c727466', 0],
  ['image', '89504e470d0a1a0a', 0],
  ['image', 'ffd8ff', 0],
  ['image', '47494638', 0],
  ['image', '52494646', 0],
  ['font', '00010000', 0],
  ['font', '4f54544f', 0],
  ['font', '774f4646', 0],
  ['font', '774f4632', 0],
  ['media', '494433', 0],
  ['media', '4f676753', 0],
  ['media', '66747970', 4],
  ['system-package', '213c617263683e0a64656269616e', 0],
  ['system-package', 'edabeedb', 0],
  ['shortcut', '4c0000000114020000000000c000000000000046', 0],
];

/** The kind of a file by its signature (libmagic's database and the formats' own specifications). */
export function kindOfBytes(bytes: Uint8Array): FileKind {
  if (bytes[0] === 0x4d && bytes[1] === 0x5a) return isPortableExecutable(bytes) ? 'pe' : 'unknown';
  if (startsWith(bytes, 'cafebabe', 0))
    return (bytes[4] ?? 0) === 0 && (bytes[5] ?? 0) === 0 && (bytes[6] ?? 0) === 0 && (bytes[7] ?? 0) < 20 ? 'mach-o' : 'java-class';
  if (bytes[2] === 0x0d && bytes[3] === 0x0a && (bytes[1] ?? 0) <= 0x0f && bytes.length > 16) return 'python-bytecode';
  for (const [kind, signature, offset] of SIGNATURES) if (startsWith(bytes, signature, offset)) return kind;
  const end = bytes.length - 512;
  return end > 0 && startsWith(bytes, '6b6f6c79', end) ? 'disk-image' : 'unknown';
}

function startsWith(bytes: Uint8Array, signature: string, offset: number): boolean {
  for (let index = 0; index < signature.length / 2; index += 1) {
    if (bytes[offset + index] !== Number.parseInt(signature.slice(index * 2, index * 2 + 2), 16)) return false;
  }
  return true;
}

/** MZ alone is two letters; the header that it points to says `PE`. */
function isPortableExecutable(bytes: Uint8Array): boolean {
  const at = (bytes[60] ?? 0) + (bytes[61] ?? 0) * 256 + (bytes[62] ?? 0) * 65536;
  return bytes.length > 64 && ((bytes[at] === 0x50 && bytes[at + 1] === 0x45) || bytes.length > 1024);
}
