import { sha256Hex } from '../../core/digest.js';
import type { Finding, Place } from '../../core/finding.js';
import { canonicalJson, type JsonObject } from '../../core/json.js';
import { findingOf } from '../../core/rule.js';
import { describeChange, fieldChanges, type FieldChange } from '../../packs/field-changes.js';
import { packOfFileName } from '../../packs/installed-name.js';
import { placeOfKey, placeOfValue } from '../../packs/place.js';
import { CHANGED_OBLIGATION_RULE } from '../../rules/policy/changed-obligation.js';
import { UNDECIDED_RULE } from '../../rules/policy/undecided.js';
import { WEAKENED_RULE } from '../../rules/policy/weakened.js';
import type { PlacedPolicy } from '../compile.js';
import { decisionToJson } from '../decision-json.js';
import { POLICY_ACTIONS } from '../policy.js';
import type { PolicyFile } from '../policy-file.js';
import { requestToJson } from '../request.js';
import { comparePolicies, type PolicyChange } from './compare.js';
import { overtakenPolicies } from './priority-order.js';
import type { Witness } from './witness.js';

/** Changed fields that are named in one message. */
const NAMED_CHANGES = 3;

/** The command that puts a policy back that was installed at a path; null where there is none. */
export type RestoreCommand = (path: string) => string | null;

const fromItsPack: RestoreCommand = (path) => {
  const pack = packOfPath(path);
  return pack === null ? null : `vaultgate pack upgrade ${pack} --force`;
};

/** The pack whose namespace a path is in. */
export function packOfPath(path: string): string | null {
  return packOfFileName(path.slice(path.lastIndexOf('/') + 1)) ?? null;
}

/** The usable policies among files, each with its path. */
export function placedPolicies(files: readonly PolicyFile[]): PlacedPolicy[] {
  return files.flatMap(({ path, policy }) => (policy === undefined ? [] : [{ path, policy }]));
}

/**
 * What became of each policy of an older set in a newer one: weakened (error), undecided (error), changed in a way that cannot
 * be ranked (warning). One finding for each old policy, at the changed line where there is one. A policy whose file cannot be
 * used any more is left out, since that is an error by itself.
 */
export function judgeChanges(
  before: readonly PolicyFile[],
  after: readonly PolicyFile[],
  restoreCommand: RestoreCommand = fromItsPack,
): Finding[] {
  const broken = new Set(after.filter((file) => file.policy === undefined).map((file) => file.path));
  const old = new Map(before.map((file) => [file.path, file]));
  const changes = comparePolicies(placedPolicies(before), placedPolicies(after)).filter((change) => !broken.has(change.old.path));
  const findings = changes.map((change) => {
    const file = old.get(change.old.path);
    return findingOfChange(change, file, currentFile(change.old, after), restoreCommand);
  });
  const told = new Set(changes.map((change) => change.old.path));
  const overtaken = overtakenPolicies(placedPolicies(before), placedPolicies(after)).filter((pair) => !told.has(pair.old.path));
  return [...findings, ...overtaken.map((pair) => findingOfOrder(pair.old, pair.stricter, currentFile(pair.old, after)))];
}

function findingOfChange(
  change: PolicyChange,
  old: PolicyFile | undefined,
  current: PolicyFile | undefined,
  restoreCommand: RestoreCommand,
): Finding {
  const common = { policy_id: change.old.policy.id, policy_path: change.old.path };
  const place = placeOfChange(change, old, current);
  if (change.kind === 'undecided') return findingOf(UNDECIDED_RULE, place, common);
  const shown = { ...common, ...witnessToJson(change.witness) };
  if (change.kind === 'exposed') return findingOf(CHANGED_OBLIGATION_RULE, place, { ...shown, respect: 'exposure', other_policy: null });
  if (change.kind === 'changed')
    return findingOf(CHANGED_OBLIGATION_RULE, place, { ...shown, respect: change.respect, other_policy: null });
  const details = {
    ...shown,
    pack: packOfPath(change.old.path),
    restore_command: restoreCommand(change.old.path),
    restore_path: null,
    change: summaryOf(change.old, old, current),
    respect: change.respect,
    contains: change.reading,
  };
  return findingOf(WEAKENED_RULE, place, { ...details, digest: weakeningDigest(details, old, current) });
}

/** The changed fields that bear on decisions, at most {@link NAMED_CHANGES} of them. */
function summaryOf(policy: PlacedPolicy, old: PolicyFile | undefined, current: PolicyFile | undefined): string {
  if (old?.document === undefined || current?.document === undefined || current.policy?.id !== policy.policy.id) return '';
  const changes = fieldChanges(old.document.value, current.document.value).filter((field) => rankOf(field, 'action') < Infinity);
  const named = changes.slice(0, NAMED_CHANGES).map(describeChange).join('; ');
  return changes.length > NAMED_CHANGES ? `${named}; and ${String(changes.length - NAMED_CHANGES)} more` : named;
}

function witnessToJson({ request, otherThan, before, after }: Witness): {
  readonly witness: JsonObject;
  readonly other_than: JsonObject;
  readonly before: JsonObject;
  readonly after: JsonObject;
} {
  return {
    witness: requestToJson(request),
    other_than: Object.fromEntries([...otherThan].map(([axis, values]) => [axis, [...values]])),
    before: decisionToJson(before),
    after: decisionToJson(after),
  };
}

/**
 * Covers the old and the new wording of the policy and the witness with both decisions, so that a consent ends when more is
 * let through than was shown; not where the policy stands, so that every command shows the same digest.
 */
function weakeningDigest(details: JsonObject, old: PolicyFile | undefined, current: PolicyFile | undefined): string {
  const { policy_id, respect, witness, other_than, before, after, contains } = details;
  const shown = { policy_id, respect, witness, other_than, before, after, contains };
  return sha256Hex(
    canonicalJson({ kind: 'weakening', ...shown, old: old?.document?.value ?? null, new: current?.document?.value ?? null }),
  );
}

function findingOfOrder(old: PlacedPolicy, stricter: PlacedPolicy, current: PolicyFile | undefined): Finding {
  const place = current?.document === undefined ? { path: old.path } : placeOfValue(current.path, current.document, ['priority']);
  return findingOf(CHANGED_OBLIGATION_RULE, place, {
    policy_id: old.policy.id,
    policy_path: old.path,
    respect: 'priority',
    witness: {},
    other_than: {},
    before: {},
    after: {},
    other_policy: stricter.policy.id,
  });
}

/** The file that holds the policy now: the same id, best at the same path; else whatever stands at its path. */
function currentFile(old: PlacedPolicy, after: readonly PolicyFile[]): PolicyFile | undefined {
  const sameId = after.filter((file) => file.policy?.id === old.policy.id);
  return sameId.find((file) => file.path === old.path) ?? sameId[0] ?? after.find((file) => file.path === old.path);
}

/** The changed line that tells most; the id of a policy that took the place of the old one; the path of a file that is gone. */
function placeOfChange(change: PolicyChange, old: PolicyFile | undefined, current: PolicyFile | undefined): Place {
  if (current?.document === undefined) return { path: change.old.path };
  if (old?.document === undefined || current.policy?.id !== change.old.policy.id)
    return placeOfValue(current.path, current.document, ['id']);
  const respect = change.kind === 'weaker' || change.kind === 'changed' ? change.respect : 'action';
  const changes = fieldChanges(old.document.value, current.document.value).map((field) => ({ field, rank: rankOf(field, respect) }));
  const [best] = changes.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank);
  if (best === undefined) return placeOfValue(current.path, current.document, ['id']);
  const { kind, path } = best.field;
  if (kind === 'changed') return placeOfValue(current.path, current.document, path);
  return placeOfKey(current.path, current.document, kind === 'removed' ? path.slice(0, -1) : path);
}

/** How much a changed field tells about a loss in one respect; lower is more. */
function rankOf({ kind, path }: FieldChange, respect: string): number {
  const [head, next] = path;
  const removed = kind === 'removed' ? 1 : 0;
  const isIntent = head === 'action' && POLICY_ACTIONS.some((action) => action === next);
  const telling =
    (respect === 'action' && isIntent) ||
    (respect === 'approver' && next === 'approver_role') ||
    (respect === 'ttl' && head === 'action' && next === 'ttl') ||
    (respect === 'masking' && (head === 'masking' || (head === 'action' && next === 'masking')));
  if (telling) return removed;
  if (isIntent) return 2 + removed;
  if (head === 'match' || head === 'context') return 4 + removed;
  return head === 'masking' || (head === 'action' && next !== 'reason') ? 6 + removed : Infinity;
}
