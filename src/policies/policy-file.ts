import type { Finding } from '../core/finding.js';
import type { Region } from '../core/region.js';
import { findingOf, type Grading } from '../core/rule.js';
import { compareCodePoints } from '../core/order.js';
import { decodeUtf8 } from '../core/text.js';
import { readYaml, type AmbiguousScalar, type ValuePath, type YamlDocument } from '../io/yaml/read-yaml.js';
import { placeOfProblem, placeOfValue } from '../packs/place.js';
import { AMBIGUOUS_SCALAR_RULE } from '../rules/policy/ambiguous-scalar.js';
import { DUPLICATE_ID_RULE } from '../rules/policy/duplicate-id.js';
import { IGNORED_CONDITION_RULE } from '../rules/policy/ignored-condition.js';
import { UNREADABLE_POLICY_RULE } from '../rules/policy/unreadable.js';
import type { Policy } from './policy.js';
import { readAction, readMasking } from './read-action.js';
import { readConditions } from './read-conditions.js';
import { isMap, PolicyReading, type YamlMap } from './reading.js';

/**
 * Whose file it is. In a pack of this project a condition that VaultKit ignores is an error; in a repository, where
 * VaultKit's own documents suggest such places, it is a warning.
 */
export type PolicyOrigin = 'own-pack' | 'repository';

/** One policy file, read once. */
export interface PolicyFile {
  /** POSIX path, as findings show it. */
  readonly path: string;
  /** The `id` as written, where it is a text at all; known even when the policy is not usable. */
  readonly id: string | undefined;
  readonly idRegion: Region | undefined;
  /** The typed policy; undefined when id, action or conditions cannot be told, which is then an error finding. */
  readonly policy: Policy | undefined;
  /** The parsed value with its positions; undefined when the file is no readable YAML. */
  readonly document: YamlDocument | undefined;
  readonly findings: readonly Finding[];
}

const POLICY_KEYS = ['id', 'description', 'priority', 'match', 'context', 'action', 'masking'];

/** Reads one policy file from its bytes. Never throws for what the bytes hold. Source of the schema: VaultKit's policy guide and policy bundle schema. */
export function readPolicyFile(path: string, bytes: Uint8Array | string, origin: PolicyOrigin = 'repository'): PolicyFile {
  const read = readYaml(bytes);
  if (!read.ok) {
    const text = typeof bytes === 'string' ? bytes : decodeUtf8(bytes);
    const findings = read.problems.map((problem) =>
      findingOf(UNREADABLE_POLICY_RULE, placeOfProblem(path, problem, text), { problem: problem.message }),
    );
    return unusable(path, undefined, findings);
  }
  const reading = new PolicyReading(path, read.document);
  const value = read.document.value;
  if (!isMap(value)) {
    reading.fault([], 'not-a-map', value);
    return unusable(path, read.document, reading.findings);
  }
  const policy = readPolicy(reading, value, origin === 'own-pack' ? { level: 'error' } : {});
  const id = typeof value['id'] === 'string' ? value['id'].trim() : '';
  return {
    path,
    id: id === '' ? undefined : id,
    idRegion: read.document.regionOf(['id']),
    policy,
    document: read.document,
    findings: inOrder([...reading.findings, ...read.document.ambiguous.flatMap((scalar) => judgeAmbiguous(path, read.document, scalar))]),
  };
}

/** A policy file of which nothing can be read, with the reason as a clause: a link, a folder, a file that is too large. */
export function unreadablePolicyFile(path: string, problem: string): PolicyFile {
  return unusable(path, undefined, [findingOf(UNREADABLE_POLICY_RULE, { path }, { problem })]);
}

function unusable(path: string, document: YamlDocument | undefined, findings: readonly Finding[]): PolicyFile {
  return { path, id: undefined, idRegion: undefined, policy: undefined, document, findings };
}

function readPolicy(reading: PolicyReading, value: YamlMap, ignored: Grading): Policy | undefined {
  reading.unknownKeys(value, [], [...POLICY_KEYS, 'when'], 'dropped');
  if (value['when'] !== undefined) reading.atKey(IGNORED_CONDITION_RULE, ['when'], { field: 'when' }, ignored);
  const id = requiredText(reading, value, 'id');
  const description = requiredText(reading, value, 'description');
  const priority = readPriority(reading, value);
  const action = readAction(reading, value);
  const before = reading.findings.length;
  const conditions = readConditions(reading, value, ignored);
  // A condition that cannot be read would be judged as absent, and the policy as wider than it is.
  const conditionsKnown = reading.findings.slice(before).every((finding) => finding.level !== 'error' || finding.rule !== 'policy/invalid');
  const masking = readMasking(reading, value, action?.action ?? 'mask');
  if (id === undefined || action === undefined || !conditionsKnown) return undefined;
  return { id, description: description ?? '', ...action, masking, ...(priority === undefined ? {} : { priority }), conditions };
}

function requiredText(reading: PolicyReading, value: YamlMap, key: 'id' | 'description'): string | undefined {
  const text = value[key];
  if (typeof text === 'string' && text.trim() !== '') return text.trim();
  reading.fault([key], text === undefined || text === null || text === '' ? 'missing-text' : 'not-a-text', text);
  return undefined;
}

function readPriority(reading: PolicyReading, value: YamlMap): number | undefined {
  const priority = value['priority'];
  if (priority === undefined || priority === null) return undefined;
  if (typeof priority === 'number' && Number.isSafeInteger(priority)) return priority;
  reading.fault(['priority'], 'priority-not-integer', priority);
  return undefined;
}

/**
 * A scalar with two readings: an error where a decision hangs on it, silent where both readings are only shown to people,
 * or differ by no more than a date and its text.
 */
function judgeAmbiguous(path: string, document: YamlDocument, scalar: AmbiguousScalar): Finding[] {
  const decisive = decides(scalar.path);
  if (!decisive && (shownOnly(scalar.path) || scalar.yaml11.startsWith('the date '))) return [];
  const details = { field: scalar.path.join('.'), source: scalar.source, yaml11: scalar.yaml11, yaml12: scalar.yaml12, decisive };
  return [findingOf(AMBIGUOUS_SCALAR_RULE, placeOfValue(path, document, scalar.path), details, { level: decisive ? 'error' : 'warning' })];
}

function decides([head, next]: ValuePath): boolean {
  if (head === 'context') return true;
  if (head === 'match') return next !== 'context';
  if (head === 'action') return next !== 'reason';
  return false;
}

function shownOnly([head, next]: ValuePath): boolean {
  return head === 'description' || (head === 'action' && next === 'reason');
}

/** Ids that stand in more than one of the files: one finding at each later file, in the order given. */
export function duplicateIds(files: readonly PolicyFile[]): Finding[] {
  const first = new Map<string, PolicyFile>();
  const findings: Finding[] = [];
  for (const file of files) {
    if (file.id === undefined || file.document === undefined) continue;
    const earlier = first.get(file.id);
    if (earlier === undefined) {
      first.set(file.id, file);
      continue;
    }
    const details = { policy_id: file.id, first_path: earlier.path, first_line: earlier.idRegion?.startLine ?? 1 };
    findings.push(findingOf(DUPLICATE_ID_RULE, placeOfValue(file.path, file.document, ['id']), details));
  }
  return findings;
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
      (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
      compareCodePoints(a.rule, b.rule),
  );
}
