import { sha256Hex } from '../core/digest.js';
import { canonicalJson } from '../core/json.js';
import { sortedBy } from '../core/order.js';

/** One file of a pack; the path is relative to the pack's folder. */
export interface PackFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * VaultKit's `pack_checksum`: SHA-256 in hex over the raw bytes of `metadata.yaml`, then of the policy files in the order of
 * their paths, with nothing between them. Two different packs can share one, so it identifies and does not protect.
 */
export function packChecksum(metadata: Uint8Array, policies: readonly PackFile[]): string {
  return sha256Hex(metadata, ...sortedBy(policies, (file) => file.path).map((file) => file.bytes));
}

/** SHA-256 in hex over the sorted lines `<sha256>  <path>` of all files: names and lengths count, unlike in `pack_checksum`. */
export function contentDigest(files: readonly PackFile[]): string {
  const lines = files.map((file) => `${sha256Hex(file.bytes)}  ${file.path}\n`);
  return sha256Hex(...sortedBy(lines, (line) => line));
}

/** SHA-256 in hex over the canonical JSON of a parsed policy: comments, quotes and the order of keys do not count. */
export function semanticDigest(value: unknown): string {
  return sha256Hex(canonicalJson(value));
}
