import { createHash } from 'node:crypto';

/** SHA-256 of the pieces in their order, in lower-case hex; strings count as UTF-8. */
export function sha256Hex(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
