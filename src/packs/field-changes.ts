import { canonicalJson, equalValues, type JsonValue } from '../core/json.js';
import { sortedBy } from '../core/order.js';
import { snippetOf } from '../core/text.js';
import type { ValuePath } from '../io/yaml/read-yaml.js';

/** One field in which two parsed values differ. Paths are written with dots. */
export type FieldChange =
  | { readonly kind: 'renamed'; readonly path: ValuePath; readonly from: ValuePath; readonly value: JsonValue }
  | { readonly kind: 'changed'; readonly path: ValuePath; readonly before: JsonValue; readonly after: JsonValue }
  | { readonly kind: 'added'; readonly path: ValuePath; readonly after: JsonValue }
  | { readonly kind: 'removed'; readonly path: ValuePath; readonly before: JsonValue };

/**
 * The differences of two parsed values, field by field; lists are compared as a whole. A key that gave its value to a new
 * key of the same map counts as renamed: `action.deny → action.allow`. What the policy does comes first, then by path.
 */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const found: FieldChange[] = [];
  compare(before as JsonValue, after as JsonValue, [], found);
  return sortedBy(found, (change) => `${change.path[0] === 'action' ? '0' : '1'}${dotted(change.path)}`);
}

type JsonMap = Readonly<Record<string, JsonValue>>;

function compare(before: JsonValue, after: JsonValue, path: ValuePath, found: FieldChange[]): void {
  if (isMap(before) && isMap(after)) compareMaps(before, after, path, found);
  else if (!equalValues(before, after)) found.push({ kind: 'changed', path, before, after });
}

function compareMaps(before: JsonMap, after: JsonMap, path: ValuePath, found: FieldChange[]): void {
  const heirs = new Map<string, string[]>();
  for (const key of Object.keys(after)) {
    if (Object.hasOwn(before, key)) continue;
    const value = canonicalJson(after[key] ?? null);
    const keys = heirs.get(value) ?? [];
    keys.push(key);
    heirs.set(value, keys);
  }
  const taken = new Set<string>();
  for (const key of Object.keys(before)) {
    if (Object.hasOwn(after, key)) continue;
    const value = before[key] ?? null;
    const heir = heirs.get(canonicalJson(value))?.shift();
    if (heir === undefined) {
      found.push({ kind: 'removed', path: [...path, key], before: value });
    } else {
      taken.add(heir);
      found.push({ kind: 'renamed', path: [...path, heir], from: [...path, key], value });
    }
  }
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key) && !taken.has(key)) found.push({ kind: 'added', path: [...path, key], after: after[key] ?? null });
  }
  for (const key of Object.keys(before)) {
    if (Object.hasOwn(after, key)) compare(before[key] ?? null, after[key] ?? null, [...path, key], found);
  }
}

function isMap(value: JsonValue): value is JsonMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A path as people write it. */
export function dotted(path: ValuePath): string {
  return path.length === 0 ? 'the whole file' : path.map((step) => snippetOf(String(step), 60)).join('.');
}

/** One change in a few words: `action.deny → action.allow`, `priority: 90 → 10`, `context.environment: production removed`. */
export function describeChange(change: FieldChange): string {
  switch (change.kind) {
    case 'renamed':
      return `${dotted(change.from)} → ${dotted(change.path)}`;
    case 'changed':
      return `${dotted(change.path)}: ${shown(change.before)} → ${shown(change.after)}`;
    case 'added':
      return `${dotted(change.path)}: ${shown(change.after)} added`;
    case 'removed':
      return `${dotted(change.path)}: ${shown(change.before)} removed`;
  }
}

function shown(value: JsonValue): string {
  return typeof value === 'string' ? snippetOf(value, 60) : snippetOf(canonicalJson(value), 60);
}

/** The change as data, for reports. */
export function changeDetails(change: FieldChange): Readonly<Record<string, JsonValue>> {
  switch (change.kind) {
    case 'renamed':
      return { kind: change.kind, field: dotted(change.path), from: dotted(change.from), value: change.value };
    case 'changed':
      return { kind: change.kind, field: dotted(change.path), before: change.before, after: change.after };
    case 'added':
      return { kind: change.kind, field: dotted(change.path), after: change.after };
    case 'removed':
      return { kind: change.kind, field: dotted(change.path), before: change.before };
  }
}
