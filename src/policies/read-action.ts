import { POLICY_ACTIONS, type Masking, type MaskingMethod, type PolicyAction } from './policy.js';
import { isMap, type PolicyReading, type YamlMap } from './reading.js';
import { compareCodePoints } from '../core/order.js';

const ACTION_KEYS = [...POLICY_ACTIONS, 'reason', 'approver_role', 'ttl', 'masking'];
const MASKING_KEYS = ['default_method', 'rules'];

/** How VaultKit's compiler maps a method: redact and nullify become full, truncate becomes partial, and whatever it does not know, `partial` among it, full. */
const COMPILED_METHOD: Readonly<Record<string, MaskingMethod>> = {
  redact: 'full',
  nullify: 'full',
  full: 'full',
  hash: 'hash',
  truncate: 'partial',
  partial: 'full',
};

export interface ActionPart {
  readonly action: PolicyAction;
  readonly reason?: string;
  readonly approverRole?: string;
  readonly ttlSeconds?: number;
}

/** Reads `action`; undefined, with faults, when it does not tell what the policy does. */
export function readAction(reading: PolicyReading, policy: YamlMap): ActionPart | undefined {
  const map = policy['action'];
  if (!isMap(map)) {
    reading.fault(['action'], map === undefined || map === null ? 'no-action' : 'not-a-map', map);
    return undefined;
  }
  reading.unknownKeys(map, ['action'], ACTION_KEYS, 'dropped');
  const action = readIntent(reading, map);
  const ttlSeconds = readTtl(reading, map);
  if (action === undefined) return undefined;
  const reason = readObligation(reading, map, 'reason', action === 'deny' || action === 'require_approval');
  const approverRole = readObligation(reading, map, 'approver_role', action === 'require_approval');
  return {
    action,
    ...(reason === undefined ? {} : { reason }),
    ...(approverRole === undefined || action !== 'require_approval' ? {} : { approverRole }),
    ...(ttlSeconds === undefined || action === 'deny' ? {} : { ttlSeconds }),
  };
}

function readIntent(reading: PolicyReading, map: YamlMap): PolicyAction | undefined {
  const set = POLICY_ACTIONS.filter((action) => flagAt(reading, map, action));
  const [first] = set;
  if (set.length > 1) reading.fault(['action'], 'several-actions', set.join(' and '));
  else if (first === undefined) reading.fault(['action'], 'no-action', undefined);
  else return first;
  return undefined;
}

/** A flag as VaultKit's YAML 1.1 reader has it, so that `deny: yes` is not taken for a file without an action; the spelling is reported as ambiguous. */
function flagAt(reading: PolicyReading, map: YamlMap, action: PolicyAction): boolean {
  const value = map[action];
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  const ambiguous = reading.document.ambiguous.find(
    (scalar) => scalar.path.length === 2 && scalar.path[0] === 'action' && scalar.path[1] === action,
  );
  if (ambiguous?.yaml11 === 'true' || ambiguous?.yaml11 === 'false') return ambiguous.yaml11 === 'true';
  reading.fault(['action', action], 'flag-not-boolean', value);
  return false;
}

function readObligation(reading: PolicyReading, map: YamlMap, key: 'reason' | 'approver_role', required: boolean): string | undefined {
  const value = map[key];
  if (value === undefined || value === null || value === '') {
    if (required) reading.fault(['action'], key === 'reason' ? 'reason-missing' : 'approver-missing', undefined);
    return undefined;
  }
  return reading.text(value, ['action', key]);
}

/** VaultKit's validator: an integer of seconds, or digits and one of s, m, h, d. */
function readTtl(reading: PolicyReading, map: YamlMap): number | undefined {
  const value = map['ttl'];
  if (value === undefined || value === null) return undefined;
  const seconds = typeof value === 'number' ? value : typeof value === 'string' ? secondsOfTtl(value) : undefined;
  if (seconds === undefined || !Number.isSafeInteger(seconds) || seconds <= 0) {
    reading.fault(['action', 'ttl'], 'ttl-grammar', value);
    return undefined;
  }
  if (typeof value === 'string' && value.endsWith('d')) reading.fault(['action', 'ttl'], 'ttl-days', value, { level: 'warning' });
  return seconds;
}

const SECONDS_OF_UNIT: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** "30m" as seconds; undefined for anything outside the grammar. */
export function secondsOfTtl(text: string): number | undefined {
  const parts = /^([0-9]{1,10})([smhd])$/.exec(text);
  const unit = SECONDS_OF_UNIT[parts?.[2] ?? ''];
  return parts === null || unit === undefined ? undefined : Number(parts[1]) * unit;
}

/** Reads `masking`, or `action.masking`, which VaultKit's compiler takes when the first is absent. */
export function readMasking(reading: PolicyReading, policy: YamlMap, action: PolicyAction): Masking {
  const inAction = isMap(policy['action']) ? policy['action']['masking'] : undefined;
  const atTop = policy['masking'] !== undefined && policy['masking'] !== null;
  const at = atTop ? ['masking'] : ['action', 'masking'];
  const masking = reading.map(atTop ? policy['masking'] : inAction, at);
  if (masking === undefined) return { defaultMethod: 'default', rules: new Map() };
  reading.unknownKeys(masking, at, MASKING_KEYS, 'refused');
  const result = {
    defaultMethod: methodAt(reading, masking['default_method'], [...at, 'default_method']) ?? 'default',
    rules: readMaskingRules(reading, masking, at),
  };
  if (action === 'mask') return result;
  reading.fault(at, 'masking-unused', undefined, { level: 'warning' });
  return { defaultMethod: 'default', rules: new Map() };
}

function readMaskingRules(reading: PolicyReading, masking: YamlMap, at: readonly string[]): ReadonlyMap<string, MaskingMethod> {
  const rules = new Map<string, MaskingMethod>();
  const entries = Object.entries(reading.map(masking['rules'], [...at, 'rules']) ?? {});
  for (const [field, value] of entries.sort(([a], [b]) => compareCodePoints(a, b))) {
    const method = methodAt(reading, value, [...at, 'rules', field]);
    if (method !== undefined) rules.set(field, method);
  }
  return rules;
}

function methodAt(reading: PolicyReading, value: unknown, at: readonly string[]): MaskingMethod | undefined {
  if (value === undefined || value === null) return undefined;
  const method = typeof value === 'string' && Object.hasOwn(COMPILED_METHOD, value) ? COMPILED_METHOD[value] : undefined;
  if (method === undefined) reading.fault(at, 'masking-method', value);
  return method;
}
