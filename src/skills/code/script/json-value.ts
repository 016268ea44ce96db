import { parse } from 'yaml';
import type { Origins } from '../trace.js';
import { changed, derived, literal, NOTHING, type Value } from '../value.js';

/** Deepest nesting of a JSON text that is kept, and most members of one object or array. */
const MAX_DEPTH = 6;
const MAX_MEMBERS = 500;

/** What a JSON text holds, member by member; undefined when it is none. */
export function valueOfJson(text: string, origins: Origins): Value | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  return valueOf(parsed, origins, 0);
}

/** Longest text in YAML that is read, in UTF-16 units, and most aliases that it may hold: they can multiply what it says. */
const MAX_YAML = 16_000;
const MAX_ALIASES = 20;

/** What a text in YAML holds, member by member; undefined when it is none. */
export function valueOfYaml(text: string, origins: Origins): Value | undefined {
  if (text.length > MAX_YAML) return undefined;
  try {
    return valueOf(parse(text, { maxAliasCount: MAX_ALIASES, logLevel: 'silent' }), origins, 0);
  } catch {
    return undefined;
  }
}

function valueOf(data: unknown, origins: Origins, depth: number): Value {
  if (typeof data === 'string') return literal(data, origins);
  if (typeof data === 'number') return changed(literal(String(data), origins), { number: true });
  if (data === null || typeof data !== 'object') return NOTHING;
  if (depth >= MAX_DEPTH) return derived(origins);
  if (Array.isArray(data))
    return changed(derived(origins), { items: data.slice(0, MAX_MEMBERS).map((item: unknown) => valueOf(item, origins, depth + 1)) });
  const entries = new Map<string, Value>();
  for (const [key, member] of Object.entries(data).slice(0, MAX_MEMBERS)) entries.set(key, valueOf(member, origins, depth + 1));
  return changed(derived(origins), { entries });
}
