import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { canonicalJson } from '../core/json.js';
import type { CheckSettings } from '../gate/settings.js';
import type { FileChange } from '../io/file-transaction.js';
import { overlaySnapshot } from '../io/overlay-snapshot.js';
import type { Snapshot } from '../io/snapshot.js';
import { compareSets, readPolicies, type PoliciesModel } from '../policies/read-policies.js';
import { ruleOf } from '../rules/registry.js';
import { readPacks } from './read-packs.js';

/** Words of a seed stand at the front of some messages; a refusal that is about the pack as such begins with this one. */
const REFUSED = 'the packs as they would be are not sound';

/**
 * Judges the tree as a plan would leave it, by the rules of `check`. Answers what would be new and is no error, and what the
 * changed set of policies lets through, which is for the user to want and for `check` to gate. Throws UserError InvalidPack
 * for the first error that the tree does not have yet.
 */
export function validatePlan(tree: Snapshot, settings: CheckSettings, changes: readonly FileChange[]): Finding[] {
  if (changes.length === 0) return [];
  const changed = overlaySnapshot(tree, new Map(changes.map((change) => [change.path, change.kind === 'write' ? change.bytes : null])));
  const before = judge(tree, settings);
  const after = judge(changed, settingsOver(changed, tree, settings));
  const known = new Set(before.findings.map(identityOf));
  const fresh = after.findings.filter((finding) => !known.has(identityOf(finding)));
  const error = fresh.find((finding) => finding.level === 'error');
  if (error !== undefined) throw refusal(error);
  return [...fresh, ...compareSets(before.policies, after.policies)];
}

interface JudgedTree {
  readonly policies: PoliciesModel;
  readonly findings: readonly Finding[];
}

function judge(tree: Snapshot, settings: CheckSettings): JudgedTree {
  const policies = readPolicies(tree, settings);
  return { policies, findings: [...readPacks(tree, settings).findings, ...policies.findings] };
}

/** The packs on offer inside the tree are those of the changed tree. */
function settingsOver(after: Snapshot, tree: Snapshot, settings: CheckSettings): CheckSettings {
  return {
    ...settings,
    shippedPacks: settings.shippedPacks.map((folder) => (folder.snapshot === tree ? { ...folder, snapshot: after } : folder)),
  };
}

/** Not the place: lines move when files are rewritten. */
function identityOf(finding: Finding): string {
  return `${finding.rule}\0${finding.path}\0${canonicalJson(finding.details)}`;
}

function refusal(finding: Finding): UserError {
  const rule = ruleOf(finding.rule);
  const message = rule?.message(finding.details) ?? finding.rule;
  const line = finding.region === undefined ? '' : `:${String(finding.region.startLine)}`;
  const text = /^(?:InvalidPack|DependencyMissing): /.test(message)
    ? `${message} at ${finding.path}${line}`
    : `InvalidPack: ${REFUSED}: ${message} (${finding.path}${line})`;
  return new UserError('InvalidPack', text, rule?.help(finding.details) ?? '');
}
