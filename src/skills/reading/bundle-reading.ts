import type { Entry, Skipped } from '../../io/snapshot.js';
import type { ZipFault } from '../../io/zip/zip-fault.js';
import type { SkillFacts } from '../analysis/facts.js';
import type { ManifestReading } from '../manifest/read-manifest.js';

/** One file of a bundle once its bytes are gone. */
export interface FileDigest {
  /** Relative to the bundle's root. */
  readonly path: string;
  readonly size: number;
  /** SHA-256 of the raw bytes, hex; empty when they could not be read. */
  readonly sha256: string;
  readonly executable: boolean;
}

/**
 * All that is kept of a bundle: plain data, so it crosses threads and is shared by bundles with the same bytes. Paths are
 * relative to the bundle's root.
 */
export interface BundleContentReading {
  readonly files: readonly FileDigest[];
  /** Links, submodules, pipes: entries without bytes of their own. */
  readonly others: readonly Entry[];
  readonly bundleSha256: string;
  readonly totalBytes: number;
  /** Files in the root that are named like a manifest in any letter case. */
  readonly manifests: readonly string[];
  /** The manifest that counts: the first of `SKILL.md`, `skill.md`, any other letter case. */
  readonly manifest: ManifestReading | undefined;
  readonly facts: SkillFacts;
  /** Files whose bytes could not be judged, and why. */
  readonly unread: readonly Skipped[];
}

export interface BundleReading extends BundleContentReading {
  /** The bundle's folder relative to the checked directory; for a zip its own path, with the inner folder behind it. */
  readonly root: string;
  /** The archive that holds the bundle, relative to the checked directory. */
  readonly archive?: string;
  /** What is wrong with that archive; stands with its outermost bundle. */
  readonly archiveFaults?: readonly ZipFault[];
  /** What lies below the root and is not part of the bundle, relative to the checked directory. */
  readonly leftOut: readonly string[];
}
