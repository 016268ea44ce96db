import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import type { Snapshot } from '../io/snapshot.js';
import { ruleOf } from '../rules/registry.js';
import { judgeLinks, judgeStateFile } from './judge-state.js';
import { LOCK_FILE } from './lock.js';
import type { PackSettings } from './model.js';
import type { PackFacts } from './read-packs.js';

/** Throws UserError STATE unless the state file, the lock file and the policies folder are such that a command may change them. */
export function requireChangeable(facts: PackFacts, snapshot: Snapshot, settings: PackSettings): void {
  const { state, lock } = facts;
  const faults = judgeLinks(snapshot, settings);
  if (state.kind === 'corrupt' || state.kind === 'other-format') faults.push(...judgeStateFile(state, [], settings));
  const first = faults[0];
  if (first !== undefined) throw refusal(first);
  if (lock.kind !== 'invalid') return;
  const problem = lock.problems[0]?.message ?? 'it cannot be read';
  throw new UserError(
    'STATE',
    `${LOCK_FILE} cannot be used: ${problem}`,
    `Delete ${LOCK_FILE} and run the command again, which writes it anew.`,
  );
}

function refusal(finding: Finding): UserError {
  const rule = ruleOf(finding.rule);
  const line = finding.region === undefined ? '' : `:${String(finding.region.startLine)}:${String(finding.region.startColumn)}`;
  return new UserError(
    'STATE',
    `${finding.path}${line}: ${rule?.message(finding.details) ?? finding.rule}`,
    rule?.help(finding.details) ?? '',
  );
}
