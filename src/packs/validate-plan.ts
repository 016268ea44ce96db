import { UserError } from '../core/errors.js';
import type { Finding } from '../core/finding.js';
import { canonicalJson } from '../core/json.js';
import type { CheckSettings } from '../gate/settings.js';
import type { FileChange } from '../io/file-transaction.js';
import { overlaySnapshot } from '../io/overlay-snapshot.js';
import type { Snapshot } from '../io/snapshot.js';
import { duplicateIds, readPolicyFile } from '../policies/policy-file.js';
import { ruleOf } from '../rules/registry.js';
import { readPacks } from './read-packs.js';

/** Words of a seed stand at the front of some messages; a refusal that is about the pack as such begins with this one. */
const REFUSED = 'the packs as they would be are not sound';

/**
 * Judges the tree as a plan would leave it, by the rules of `check`, and answers what would be new and is no error. Throws
 * UserError InvalidPack for the first error that the tree does not have yet.
 */
export function validatePlan(tree: Snapshot, settings: CheckSettings, changes: readonly FileChange[]): Finding[] {
  const after = overlaySnapshot(tree, new Map(changes.map((change) => [change.path, change.kind === 'write' ? change.bytes : null])));
  const known = new Set(judge(tree, settings).map(identityOf));
  const fresh = judge(after, settingsOver(after, tree, settings)).filter((finding) => !known.has(identityOf(finding)));
  const error = fresh.find((finding) => finding.level === 'error');
  if (error !== undefined) throw refusal(error);
  return fresh;
}

function judge(tree: Snapshot, settings: CheckSettings): Finding[] {
  return [...readPacks(tree, settings).findings, ...judgePolicies(tree, settings.policiesDir)];
}

/** Schema and ids of all policies, since an installed one must not clash with any of them. */
function judgePolicies(tree: Snapshot, policiesDir: string): Finding[] {
  const paths = tree
    .entries()
    .map((entry) => entry.path)
    .filter((path) => path.startsWith(`${policiesDir}/`) && path.endsWith('.yaml'));
  const files = [...tree.readMany(paths)].flatMap(([path, content]) =>
    content.kind === 'bytes' ? [readPolicyFile(path, content.bytes)] : [],
  );
  return [...files.flatMap((file) => file.findings), ...duplicateIds(files)];
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
