import type { Snapshot } from '../io/snapshot.js';

export type CheckName = 'packs' | 'policies' | 'skills';
export const CHECK_NAMES: readonly CheckName[] = ['packs', 'policies', 'skills'];

export type FailOn = 'error' | 'warning' | 'never';
export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'never'];

/** What one run of the gate goes by: flags over the config file over defaults, all resolved, paths POSIX and relative to the checked directory. */
export interface CheckSettings {
  /** Undefined: every check for which there is something to check. Named: nothing to check under a name is exit 3. */
  readonly checks: readonly CheckName[] | undefined;
  /** Patterns over POSIX paths of bundle roots; empty: every bundle. */
  readonly skills: readonly string[];
  /** Patterns over POSIX paths of what is left out of every check. */
  readonly exclude: readonly string[];
  readonly policiesDir: string;
  readonly stateFile: string;
  readonly registryFile: string;
  readonly policyBundleFile: string;
  /** Folders that hold packs on offer, in the order in which they are looked through. */
  readonly shippedPacks: readonly PackFolder[];
  readonly profile: string | undefined;
  readonly failOn: FailOn;
  /** What waivers and approvals expire by. */
  readonly now: Date;
  readonly createdAt: string;
}

/** A folder of packs on offer: each folder in it that has a `metadata.yaml` is a pack. */
export interface PackFolder {
  /** Which of the four places it is, in their order of precedence. */
  readonly origin: 'option' | 'config' | 'repository' | 'built-in';
  /** The path as people should see it. */
  readonly label: string;
  readonly snapshot: Snapshot;
  /** POSIX path of the folder inside the snapshot, empty for its root. */
  readonly root: string;
}
