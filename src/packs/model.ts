import type { Finding } from '../core/finding.js';
import type { CheckSettings } from '../gate/settings.js';
import type { Snapshot } from '../io/snapshot.js';

export type DriftKind = 'version' | 'checksum' | 'edited' | 'missing' | 'untracked' | 'unknown';
export const DRIFT_KINDS: readonly DriftKind[] = ['version', 'checksum', 'edited', 'missing', 'untracked', 'unknown'];
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

/** A policy as the pack that was installed has it: what stands at `path` if nobody touched it. */
export interface RecordedPolicy {
  /** Where it is installed, or would be if the file is gone. */
  readonly path: string;
  readonly value: unknown;
  /** The pack's own file, for people. */
  readonly sourcePath: string;
  readonly text: string;
}

/** The policies of one installed pack, before anyone edited them, for the comparison of sets. */
export interface RecordedSet {
  readonly pack: string;
  readonly recordedPolicies: readonly RecordedPolicy[];
  /** The files in the tree that belong to the pack, whatever they say now. */
  readonly installedPaths: readonly string[];
}

/** All that the tree says about packs, read once. */
export interface PacksModel {
  readonly packs: readonly PackStatus[];
  readonly findings: readonly Finding[];
  /** Whether there is anything to check: a state file, a pack's file, a journal or packs on offer in the tree. */
  readonly present: boolean;
  /** One set for each installed pack whose original is at hand. */
  readonly recordedSets: readonly RecordedSet[];
}

/** What reading packs goes by. */
export type PackSettings = Pick<CheckSettings, 'policiesDir' | 'stateFile' | 'shippedPacks'>;

export type ReadPacks = (snapshot: Snapshot, settings: PackSettings) => PacksModel;
