import type { Finding } from '../core/finding.js';
import type { Snapshot } from '../io/snapshot.js';
import type { CheckSettings } from '../gate/settings.js';

export type DriftKind = 'version' | 'checksum' | 'edited' | 'missing' | 'untracked' | 'unknown';
export type InstalledFileState = 'clean' | 'edited' | 'missing' | 'untracked' | 'unverified';

/** An installed pack as the report lists it (`packs[]` of vaultgate.report.v1). */
export interface PackStatus {
  readonly name: string;
  readonly layer: string | null;
  readonly installedVersion: string | null;
  readonly availableVersion: string | null;
  readonly drift: readonly DriftKind[];
  readonly files: readonly InstalledFileStatus[];
}

export interface InstalledFileStatus {
  readonly path: string;
  readonly policyId: string | null;
  readonly state: InstalledFileState;
}

/** All that the tree says about packs, read once. */
export interface PacksModel {
  readonly packs: readonly PackStatus[];
  readonly findings: readonly Finding[];
  /** Whether there is anything to check: a state file or a pack's file. */
  readonly present: boolean;
}

export type ReadPacks = (snapshot: Snapshot, settings: CheckSettings) => PacksModel;
