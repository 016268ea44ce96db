import { UserError } from '../core/errors.js';
import type { Config } from './config/schema.js';
import type { CheckRequest } from './request.js';
import { treePath } from './tree-path.js';
import { treesOf } from './trusted-tree.js';

type PathKey = 'policy' | 'packs-dir' | 'policies-dir' | 'state-file' | 'pubkey' | 'keyring';
const PATH_KEYS: readonly PathKey[] = ['policy', 'packs-dir', 'policies-dir', 'state-file', 'pubkey', 'keyring'];

/**
 * Refuses a path that somebody named and that neither side has. Threat: a misspelt path that reads as "there is nothing
 * of the kind", so that the built-in rules judge, or nothing is checked, without a word.
 */
export function requireNamed(request: CheckRequest, config: Config): void {
  const { options, surroundings } = request;
  if (options.policy !== undefined) requirePath(request, '--policy', surroundings.pathInTree(options.policy));
  if (options.policiesDir !== undefined) requirePath(request, '--policies-dir', treePath('--policies-dir', options.policiesDir));
  if (options.stateFile !== undefined) requirePath(request, '--state-file', treePath('--state-file', options.stateFile));
  for (const key of PATH_KEYS) {
    const path = config[key];
    if (path !== undefined) requirePath(request, `${key} in the config file`, treePath(`${key} in the config file`, path));
  }
}

/** What lies outside the tree (undefined) is read from the disk, which says by itself when it is not there. */
function requirePath({ sides }: CheckRequest, what: string, path: string | undefined): void {
  if (path === undefined) return;
  for (const tree of treesOf(sides)) {
    if (tree.entry(path) !== undefined || tree.entries().some((entry) => entry.path.startsWith(`${path}/`))) return;
  }
  throw new UserError(
    'CONFIG',
    `${what}: ${path} does not exist`,
    'Name an existing path, relative to the checked directory where it lies in it.',
  );
}
