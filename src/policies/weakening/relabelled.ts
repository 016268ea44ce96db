import type { Finding, Place } from '../../core/finding.js';
import { sha256Hex } from '../../core/digest.js';
import { canonicalJson, equalValues } from '../../core/json.js';
import { findingOf } from '../../core/rule.js';
import type { YamlDocument } from '../../io/yaml/read-yaml.js';
import { placeOfKey } from '../../packs/place.js';
import { UNDECIDED_RULE } from '../../rules/policy/undecided.js';
import { WEAKENED_RULE } from '../../rules/policy/weakened.js';
import { compilePolicy, CONTAINS_READINGS, type Atom, type CompiledPolicy, type PlacedPolicy } from '../compile.js';
import { decisionToJson } from '../decision-json.js';
import { clauseHolds } from '../evaluate.js';
import type { RegisteredDataset, RegisteredField, Registry } from '../registry.js';
import { atomsOf, requestToJson, type AccessRequest } from '../request.js';
import { comparePolicies, type PolicyChange } from './compare.js';

/** The registry of a tree, with the file that it was read from. */
export interface PlacedRegistry {
  readonly path: string;
  readonly document: YamlDocument;
  readonly registry: Registry;
}

/** Comparisons of one set of fields under old and new labels that one run makes at most. */
const MAX_COMPARISONS = 5000;

/**
 * Finds fields whose new labels let more through under the same policies: a field that is no longer called personal data is
 * no longer masked, without any policy being touched. Datasets and fields that both registries have are compared; each
 * relabelled field by itself, and together with the fields that a policy asks for beside it.
 */
export function judgeRelabelled(policies: readonly PlacedPolicy[], before: PlacedRegistry, after: PlacedRegistry): Finding[] {
  const findings: Finding[] = [];
  const current = new Map(after.registry.datasets.map((dataset) => [dataset.name, dataset]));
  const compiled = CONTAINS_READINGS.map((reading) => policies.map((policy) => compilePolicy(policy, reading)));
  let left = MAX_COMPARISONS;
  for (const old of before.registry.datasets) {
    const now = current.get(old.name);
    if (now === undefined || equalValues(old.fields, now.fields)) continue;
    const shownBy = old.fields.map((field) => ({ name: field.name, atoms: atomsOf(requestOf(old, [field.name])) }));
    for (const field of relabelledFields(old, now)) {
      for (const names of fieldSets(compiled.flat(), shownBy, field)) {
        left -= 1;
        if (left < 0) return [...findings, undecidedAt(after, now, field)];
        const found = worstOf(compiled, old, now, names);
        if (found === undefined) continue;
        findings.push(found === 'undecided' ? undecidedAt(after, now, field) : weakenedAt(found, after, old, now, field, names));
        break;
      }
    }
  }
  return findings;
}

function relabelledFields(old: RegisteredDataset, now: RegisteredDataset): string[] {
  const current = new Map(now.fields.map((field) => [field.name, labelsOf(field)]));
  return old.fields.flatMap((field) => {
    const labels = current.get(field.name);
    return labels === undefined || labels === labelsOf(field) ? [] : [field.name];
  });
}

function labelsOf({ sensitivity, tags }: RegisteredField): string {
  return `${tags.join(' and ') || 'no category'}, ${sensitivity || 'no'} sensitivity`;
}

function requestOf(dataset: RegisteredDataset, names: readonly string[]): AccessRequest {
  const fields = dataset.fields.filter((field) => names.includes(field.name));
  return {
    dataset: dataset.name,
    fields: fields.map(({ name, sensitivity, tags }) => ({ name, ...(sensitivity === '' ? {} : { sensitivity }), tags })),
    scalars: {},
  };
}

interface ShownBy {
  readonly name: string;
  readonly atoms: ReadonlySet<Atom>;
}

/** The field alone, and with the first fields that give a policy what the field alone does not show. */
function fieldSets(policies: readonly CompiledPolicy[], shownBy: readonly ShownBy[], field: string): readonly (readonly string[])[] {
  const sets = new Map<string, readonly string[]>([[field, [field]]]);
  const shown = shownBy.find(({ name }) => name === field)?.atoms ?? new Set();
  for (const { clauses } of policies) {
    const open = clauses.filter((clause) => !clauseHolds(clause, shown));
    if (open.length === 0 || open.length === clauses.length) continue;
    const helpers = open.map((clause) => shownBy.find(({ atoms }) => clauseHolds(clause, atoms))?.name);
    if (!helpers.every((name) => name !== undefined)) continue;
    const names = [...new Set([field, ...helpers])].sort();
    sets.set(names.join('\0'), names);
  }
  return [...sets.values()];
}

type Weaker = Extract<PolicyChange, { readonly kind: 'weaker' | 'changed' }>;

function worstOf(
  readings: readonly (readonly CompiledPolicy[])[],
  old: RegisteredDataset,
  now: RegisteredDataset,
  names: readonly string[],
): Weaker | 'undecided' | undefined {
  for (const policies of readings) {
    const [before, after] = [applying(policies, requestOf(old, names)), applying(policies, requestOf(now, names))];
    const kept = new Set(after.map(({ path }) => path));
    if (before.every(({ path }) => kept.has(path))) continue;
    for (const change of comparePolicies(before, after)) {
      if (change.kind === 'undecided') return 'undecided';
      // A rule for a field that is not asked for is not at stake.
      if (change.kind === 'weaker' && change.witness.request.fields.every((field) => names.includes(field.name))) return change;
    }
  }
  return undefined;
}

/** The policies whose dataset and field conditions a request meets, with only the other conditions left. */
function applying(policies: readonly CompiledPolicy[], request: AccessRequest): PlacedPolicy[] {
  const atoms = atomsOf(request);
  return policies.flatMap(({ path, policy, clauses }): PlacedPolicy[] => {
    const { dataset, scalars, time } = policy.conditions;
    if (dataset !== undefined && dataset !== request.dataset) return [];
    if (!clauses.every((clause) => clauseHolds(clause, atoms))) return [];
    return [{ path, policy: { ...policy, conditions: { fields: {}, scalars, ...(time === undefined ? {} : { time }) } } }];
  });
}

function undecidedAt(registry: PlacedRegistry, dataset: RegisteredDataset, field: string): Finding {
  const details = { policy_id: `the label of ${dataset.name}.${field}`, policy_path: registry.path };
  return findingOf(UNDECIDED_RULE, placeOfField(registry, dataset, field), details);
}

function placeOfField({ path, document }: PlacedRegistry, dataset: RegisteredDataset, field: string): Place {
  return placeOfKey(path, document, [dataset.name, 'fields', field]);
}

function weakenedAt(
  found: Weaker,
  registry: PlacedRegistry,
  old: RegisteredDataset,
  now: RegisteredDataset,
  field: string,
  names: readonly string[],
): Finding {
  const place = placeOfField(registry, now, field);
  const labels = (dataset: RegisteredDataset): string => {
    const registered = dataset.fields.find(({ name }) => name === field);
    return registered === undefined ? '' : labelsOf(registered);
  };
  const { request, otherThan, before, after } = found.witness;
  const shown = {
    policy_id: found.old.policy.id,
    change: `${now.name}.${field}: ${labels(old)} → ${labels(now)}`,
    respect: found.respect,
    witness: { ...requestToJson(request), dataset: now.name, fields: [...names] },
    other_than: Object.fromEntries([...otherThan].map(([axis, values]) => [axis, [...values]])),
    before: decisionToJson(before),
    after: decisionToJson(after),
    contains: 'both',
  };
  const digest = sha256Hex(canonicalJson({ kind: 'weakening', ...shown }));
  return findingOf(WEAKENED_RULE, place, {
    ...shown,
    policy_path: found.old.path,
    restore_path: registry.path,
    pack: null,
    restore_command: null,
    digest,
  });
}
