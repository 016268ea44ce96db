import type { Entry, UnreadableReason } from '../io/snapshot.js';

/** One skill as it is judged: all that lies below a folder (or in a zip) whose root holds a manifest. */
export interface Bundle {
  /** The bundle's root relative to the checked directory; empty when the checked directory is the bundle. A zip's own path for a zip. */
  readonly root: string;
  /** Regular files, paths relative to the root, sorted by UTF-8 bytes; what cannot be read says why. */
  readonly files: readonly BundleFile[];
  /** Links, submodules, pipes and other entries without bytes of their own. */
  readonly others: readonly Entry[];
}

export interface BundleFile {
  readonly path: string;
  readonly size: number;
  /** SHA-256 of the raw bytes, hex. */
  readonly sha256: string;
  readonly executable: boolean;
  /** The bytes, or why there are none to judge (too large to analyse, unreadable). */
  readonly content:
    { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };
}
