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
  /** The tree that waivers, approvals and keys are read from: the base's where there is a base, else the checked one. */
  readonly trusted: Snapshot;
  /** The skill policy in force, unparsed; undefined: the built-in one. */
  readonly skillPolicy: RuleFile | undefined;
  readonly profile: string | undefined;
  /** Public keys that the user named (`--pubkey`, or each file of `--keyring`). */
  readonly publicKeys: readonly RuleFile[];
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
  /** Set where the folder lies in the checked directory, so that findings can point into it. */
  readonly inTree?: true;
}

/** One file of what decides, as it was read from where it is trusted. */
export interface RuleFile {
  /** The path as people should see it; relative to the checked directory where it lies in it. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether it lies in the checked directory, so that findings can point into it. */
  readonly inTree: boolean;
}

export const DEFAULT_POLICIES_DIR = 'config/policies';
export const DEFAULT_STATE_FILE = '.vkit/packs.yaml';
export const DEFAULT_REGISTRY_FILE = 'datasets/registry.yaml';
export const DEFAULT_POLICY_BUNDLE_FILE = 'dist/policy_bundle.json';
export const DEFAULT_CONFIG_FILE = '.vaultgate/config.yaml';
export const DEFAULT_SKILL_POLICY_FILE = '.vaultgate/policy.yaml';
/** Where VaultKit itself keeps the packs on offer. */
export const REPOSITORY_PACKS_DIR = 'lib/vkit/policy/packs';

/** What one run goes by when nothing is set. */
export function defaultSettings(trusted: Snapshot, now: Date): CheckSettings {
  return {
    checks: undefined,
    skills: [],
    exclude: [],
    policiesDir: DEFAULT_POLICIES_DIR,
    stateFile: DEFAULT_STATE_FILE,
    registryFile: DEFAULT_REGISTRY_FILE,
    policyBundleFile: DEFAULT_POLICY_BUNDLE_FILE,
    shippedPacks: [],
    trusted,
    skillPolicy: undefined,
    profile: undefined,
    publicKeys: [],
    failOn: 'error',
    now,
    createdAt: now.toISOString(),
  };
}
