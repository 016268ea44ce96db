import type { Snapshot } from '../io/snapshot.js';
import type { Report } from '../report/report.js';
import type { Config } from './config/schema.js';
import type { AskReviews } from './reviews/settle-by-review.js';
import type { CheckName, FailOn } from './settings.js';

/** What a run is told by flags or inputs, as given; undefined or an empty list means not said. Paths are the user's own. */
export interface CheckOptions {
  readonly checks?: readonly CheckName[] | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly policy?: string | undefined;
  readonly profile?: string | undefined;
  readonly packsDir?: string | undefined;
  readonly policiesDir?: string | undefined;
  readonly stateFile?: string | undefined;
  readonly pubkey?: string | undefined;
  readonly keyring?: string | undefined;
  readonly failOn?: FailOn | undefined;
  readonly allowEmpty?: boolean | undefined;
}

/** The trees that a run is about. */
export interface Sides {
  readonly head: Snapshot;
  /** What the head is compared with; undefined: nothing, all findings are new. */
  readonly base: Snapshot | undefined;
  /** New path → old path of what git sees as renamed (never copied) between base and head. */
  readonly renames: ReadonlyMap<string, string>;
  /** Where what decides is read from when there is a base. Default `base`; `head` where the head is what decides already (a push to the default branch). */
  readonly rulesFrom?: 'base' | 'head';
  /** The tree of what decides, where it is not the base: a change that is compared with nothing still brings no rules of its own. */
  readonly rules?: Snapshot;
}

/** What a run may ask of the machine besides the two trees; the doors build it. */
export interface Surroundings {
  /** The POSIX path of a file that the user named, relative to the checked directory; undefined when it lies outside. */
  pathInTree(path: string): string | undefined;
  /** The bytes of a file on disk that the user named. Throws UserError IO when it cannot be read. */
  readFile(path: string): Uint8Array;
  /** A folder on disk that the user named. Throws UserError IO when it cannot be listed. */
  openFolder(path: string): Snapshot;
  /** The folder of the packs that come with the tool. */
  openBuiltInPacks(): Snapshot;
}

/** What a run answers. */
export interface CheckResult {
  readonly report: Report;
  /** The config file in force, for the keys that only a door knows. */
  readonly config: Config;
}

export interface CheckRequest {
  readonly sides: Sides;
  readonly options: CheckOptions;
  readonly surroundings: Surroundings;
  /**
   * What a group of the policy's approvers consented to in reviews of exactly the checked commit. Asked at most once for
   * each group, and only when a finding is open that one of the group may settle.
   */
  readonly askReviews?: AskReviews;
  /** What waivers and approvals expire by. */
  readonly now: Date;
  /** The time that the report bears, ISO 8601. */
  readonly createdAt: string;
}
