import { nearestWord } from '../core/text.js';
import type { ValuePath } from '../io/yaml/read-yaml.js';

/** A key that no reader knows, at its path. */
export interface UnknownKey {
  readonly path: ValuePath;
  readonly key: string;
  readonly suggestion: string | undefined;
}

/** More unknown keys of one map are not a slip of the pen; the first ones show what is wrong. */
const MAX_SHOWN = 20;

/** The keys of the map `value` that are not among the known ones, each with the known key that it resembles. */
export function unknownKeysOf(value: unknown, path: ValuePath, known: readonly string[]): UnknownKey[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const present = Object.keys(value);
  const free = known.filter((key) => !present.includes(key));
  return present
    .filter((key) => !known.includes(key))
    .slice(0, MAX_SHOWN)
    .map((key) => ({ path: [...path, key], key, suggestion: nearestWord(key, free) }));
}
