import type { MethodReader } from '../methods.js';

/** A table of methods, in lower case: several names, separated by spaces, may share a reader. */
export function methodsOf(entries: readonly (readonly [string, MethodReader])[]): readonly (readonly [string, MethodReader])[] {
  return entries.flatMap(([names, reader]) => names.split(' ').map((name) => [name, reader] as const));
}
