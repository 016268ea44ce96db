import type { FileChange } from '../io/file-transaction.js';

/** What a command that changes packs is about to do, exactly. */
export interface PackPlan {
  /** The command in a few words: `upgrade starter`. */
  readonly command: string;
  /** Pack by pack, in the order in which they are installed. */
  readonly steps: readonly PackStep[];
  /** Every file that is written or removed, the state file last. */
  readonly changes: readonly FileChange[];
  /** Why the command does not go on without `--force`; empty: it does. */
  readonly blockers: readonly Blocker[];
  /** What else there is to know, one sentence each. */
  readonly notes: readonly string[];
}

export type StepAction = 'install' | 'upgrade' | 'downgrade' | 'replace' | 'restore' | 'remove' | 'none';

export interface PackStep {
  readonly action: StepAction;
  readonly pack: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Where the pack comes from, as people should see it. */
  readonly source: string | null;
  readonly files: readonly PlannedFile[];
}

/** `take-over`: the file stands there with the pack's value already; `save`: an edited file is kept under another name. */
export type FileAction = 'create' | 'replace' | 'delete' | 'take-over' | 'save';

export interface PlannedFile {
  readonly action: FileAction;
  readonly path: string;
  readonly policyId: string | null;
  /** The policy before and after, without comments and layout; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** The fields in which the policy changes, in words. */
  readonly fields: readonly string[];
}

/** A file whose content would be lost. */
export interface Blocker {
  readonly pack: string;
  readonly path: string | null;
  readonly reason: string;
}
