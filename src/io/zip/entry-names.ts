/** Why a name must not be unpacked; undefined for a safe one. Threat: zip slip, and names that systems read differently. */
export function unsafeName(name: string): string | undefined {
  if (name === '') return 'has no name';
  if (name.includes('\\')) return 'holds a backslash, which separates folders on Windows';
  if (name.startsWith('/')) return 'is an absolute path';
  if (/^[A-Za-z]:/.test(name)) return 'starts with a drive letter';
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.includes('..')) return 'climbs out of the folder that it is unpacked into';
  if (parts.includes('.') || parts.includes('')) return 'has empty parts or parts that are a dot';
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'holds control characters';
  return undefined;
}

/** The name of an entry as UTF-8; undefined when its bytes are something else, so that tools would guess. */
export function decodeName(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
