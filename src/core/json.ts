import { compareCodePoints } from './order.js';

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** JSON without white space and with keys sorted by code point at every depth; undefined members are dropped. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortDeep(value));
}

/** A deep copy with keys sorted by code point. Objects come back without a prototype, so `__proto__` is a plain key. */
export function sortDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortDeep);
  if (value === null || typeof value !== 'object') return value;
  const sorted = Object.create(null) as Record<string, unknown>;
  const entries = Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b));
  for (const [key, member] of entries) sorted[key] = sortDeep(member);
  return sorted;
}

/** Indented JSON in the order in which the members were written, with a final newline: the form of every JSON file and report. */
export function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Deep equality of parsed values; the order of keys does not count, the order of lists does. */
export function equalValues(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
