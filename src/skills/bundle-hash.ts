import { sha256Hex } from '../core/digest.js';
import { sortedBy } from '../core/order.js';

/** What a bundle's hash needs to know of a file. */
export interface HashedFile {
  readonly path: string;
  readonly sha256: string;
}

/**
 * SkillVault's `bundle_sha256`: SHA-256 over `path LF sha256 LF` of each file, sorted by the UTF-8 bytes of the path, which
 * is the order of code points. A path cannot hold a line feed unnoticed: such names are refused as unsafe.
 */
export function bundleSha256(files: readonly HashedFile[]): string {
  return sha256Hex(
    sortedBy(files, (file) => file.path)
      .map((file) => `${file.path}\n${file.sha256}\n`)
      .join(''),
  );
}
