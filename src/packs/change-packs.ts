import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import type { CheckSettings } from '../gate/settings.js';
import type { Disk } from '../io/disk.js';
import { applyChanges, recoverChanges, type Recovery, type TransactionFolder } from '../io/file-transaction.js';
import type { Snapshot } from '../io/snapshot.js';
import { withWriteLock } from '../io/write-lock.js';
import { isInside } from './installed.js';
import { LOCK_FILE } from './lock.js';
import type { PackSettings } from './model.js';
import { PENDING_DIR, WRITE_LOCK } from './pending.js';
import type { PackPlan } from './plan.js';
import { validatePlan } from './validate-plan.js';

/** The tree as it is now, and what it is judged by. Read anew whenever something may have changed it. */
export interface OpenedTree {
  readonly snapshot: Snapshot;
  readonly settings: CheckSettings;
}

export interface PackChange {
  readonly open: () => OpenedTree;
  readonly plan: (tree: OpenedTree) => PackPlan;
  readonly force: 'no' | 'yes';
}

/** A plan with what came of it. */
export interface PlannedChange {
  readonly plan: PackPlan;
  /** What `check` would say in addition afterwards: warnings and notes. */
  readonly findings: readonly Finding[];
  readonly recovery: Recovery;
  readonly outcome: 'applied' | 'preview' | 'blocked';
  readonly force: 'no' | 'yes';
}

/** Plans a change of packs and touches nothing. Throws UserError when it cannot be done, save for what `--force` would allow. */
export function previewChange(change: PackChange): PlannedChange {
  const tree = change.open();
  const leftOver = tree.snapshot.entries().find((entry) => entry.path.startsWith(`${PENDING_DIR}/`));
  if (leftOver !== undefined) {
    throw new UserError(
      'STATE',
      `a command that changes packs was interrupted or is still running; ${leftOver.path} is left over`,
      'Run the command without --dry-run, which completes or undoes it first.',
    );
  }
  const plan = change.plan(tree);
  return {
    plan,
    findings: validatePlan(tree.snapshot, tree.settings, plan.changes),
    recovery: { kind: 'nothing' },
    outcome: 'preview',
    force: change.force,
  };
}

/**
 * Completes or undoes what an interrupted command left behind, then plans and carries out a change of packs, all or nothing,
 * while no other process changes packs. A plan that needs `--force` and does not have it is not carried out. Throws UserError
 * when it cannot be done; then nothing was changed.
 */
export async function carryOutChange(disk: Disk, change: PackChange): Promise<PlannedChange> {
  return withWriteLock(disk, WRITE_LOCK, () => {
    const before = change.open();
    const recovery = recoverChanges(disk, transactionFolder(before.settings));
    const tree = recovery.kind === 'nothing' ? before : change.open();
    const plan = change.plan(tree);
    const findings = validatePlan(tree.snapshot, tree.settings, plan.changes);
    if (change.force === 'no' && plan.blockers.length > 0) return { plan, findings, recovery, outcome: 'blocked', force: change.force };
    if (plan.changes.length > 0) applyChanges(disk, transactionFolder(tree.settings), plan.command, plan.changes);
    return { plan, findings, recovery, outcome: 'applied', force: change.force };
  });
}

/** Throws UserError USAGE naming everything that a plan would lose. */
export function requireUnblocked(plan: PackPlan): void {
  if (plan.blockers.length === 0) return;
  const reasons = plan.blockers.map(({ pack, path, reason }) => `${path ?? pack} ${reason}`).join('; ');
  const kept = plan.steps.some((step) => step.action === 'remove') ? '' : ' (edited files are kept as .orig)';
  throw new UserError('USAGE', `nothing was changed: ${reasons}`, `Look at the plan above; go on with --force${kept}.`);
}

function transactionFolder(settings: PackSettings): TransactionFolder {
  return {
    folder: PENDING_DIR,
    allows: (path) => path === settings.stateFile || path === LOCK_FILE || isInside(path, settings.policiesDir),
  };
}
