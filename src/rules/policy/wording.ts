import type { JsonObject, JsonValue } from '../../core/json.js';

/** Says who asks for what in a request of `details.witness`, as "a request by agent in production". */
export function wordRequest(request: JsonObject, otherThan: JsonObject): string {
  const part = (words: string, key: string, noun: string): string => {
    const stated = request[key];
    if (typeof stated === 'string' || typeof stated === 'number') return ` ${words} ${String(stated)}`;
    const excluded = otherThan[key];
    return Array.isArray(excluded) ? ` ${words} ${noun} other than ${excluded.map(String).join(' and ')}` : '';
  };
  return [
    'a request',
    part('by', 'requester_role', 'a role'),
    part('with clearance', 'requester_clearance', ''),
    part('from', 'requester_region', 'a region'),
    wordFields(request['fields']),
    part('of', 'dataset', 'a dataset'),
    part('kept in', 'dataset_region', 'a region'),
    part('in', 'environment', 'an environment'),
    part('at', 'time', ''),
  ]
    .join('')
    .replaceAll('  ', ' ');
}

/** Fields that are named in one message. */
const NAMED_FIELDS = 3;

function wordFields(fields: JsonValue | undefined): string {
  if (!Array.isArray(fields)) return '';
  const all = fields as readonly JsonValue[];
  const rest = all.length - NAMED_FIELDS;
  return ` for ${all.slice(0, NAMED_FIELDS).map(wordField).join(' and ')}${rest > 0 ? ` and ${String(rest)} more fields` : ''}`;
}

function wordField(field: JsonValue): string {
  if (typeof field === 'string') return `the field ${field}`;
  const { name, sensitivity, tags } = field as JsonObject;
  const labels = Array.isArray(tags) ? `${tags.map(String).join(' and ')} data` : 'data';
  const what = typeof sensitivity === 'string' ? `${labels} of ${sensitivity} sensitivity` : labels;
  return typeof name !== 'string' || /^field(?:_[0-9]+)?$/.test(name) ? what : `${what} in ${name}`;
}

/** Says what a decision (`details.before`, `details.after`) does, as "masked" or "allowed for 1h". */
export function wordDecision(decision: JsonObject, respect: string): string {
  const ttl = respect === 'ttl' ? wordLimit(decision['ttl_seconds']) : '';
  switch (decision['action']) {
    case 'deny':
      return 'denied';
    case 'require_approval': {
      const approvers = Array.isArray(decision['approvers']) ? decision['approvers'].map(String) : [];
      return `held for the approval of ${approvers.join(' and ')}${ttl}`;
    }
    case 'mask':
      return `masked${respect === 'masking' ? wordMasking(decision['masking']) : ''}${ttl}`;
    default:
      return `allowed${ttl}`;
  }
}

function wordMasking(masking: JsonValue | undefined): string {
  const entries = Object.entries((masking ?? {}) as JsonObject);
  const words = entries.map(([field, methods]) => {
    const named = Array.isArray(methods)
      ? methods.map((method) => (method === 'default' ? "the engine's default" : String(method))).join(' and ')
      : '';
    return field === '*' ? named : `${named} for ${field}`;
  });
  return ` by ${words.join(', ')}`;
}

function wordLimit(seconds: JsonValue | undefined): string {
  return typeof seconds === 'number' ? ` for at most ${wordDuration(seconds)}` : ' without a limit';
}

/** Seconds in the largest unit that divides them: 5400 as 90m. */
export function wordDuration(seconds: number): string {
  if (seconds % 3600 === 0) return `${String(seconds / 3600)}h`;
  return seconds % 60 === 0 ? `${String(seconds / 60)}m` : `${String(seconds)}s`;
}
