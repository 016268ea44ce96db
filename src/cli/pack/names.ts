import { UserError } from '../../core/errors.js';
import type { PackStatus } from '../../packs/model.js';

/** The names that are not among the installed packs. */
export function namesIn(names: readonly string[], installed: readonly PackStatus[]): string[] {
  const known = new Set(installed.map((pack) => pack.name));
  return names.filter((name) => !known.has(name));
}

/** Throws UserError USAGE when a command that takes no names was given some. */
export function noneAllowed(names: readonly string[], command: string): void {
  if (names.length > 0)
    throw new UserError('USAGE', `pack ${command} takes no names`, `For one pack: vaultgate pack info ${names[0] ?? 'NAME'}`);
}
