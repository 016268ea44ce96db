import { decodeUtf8 } from '../core/text.js';
import type { Snapshot } from '../io/snapshot.js';
import { lineHashes } from './line-hash.js';

/** Files above this get no line hashes, which upload-sarif computes itself where they are missing: 1 MiB. */
const MAX_HASHED_BYTES = 1024 * 1024;

/** The hash of a line of a file of a tree, each file hashed once; undefined for what is no text or not in the tree. */
export function lineHashesOf(tree: Snapshot): (path: string, line: number) => string | undefined {
  const hashed = new Map<string, readonly string[]>();
  return (path, line) => {
    let hashes = hashed.get(path);
    if (hashes === undefined) {
      const content = tree.read(path, MAX_HASHED_BYTES);
      const text = content.kind === 'bytes' ? decodeUtf8(content.bytes) : undefined;
      hashes = text === undefined ? [] : lineHashes(text);
      hashed.set(path, hashes);
    }
    return hashes[line - 1];
  };
}
