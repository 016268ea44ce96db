import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { UserError } from '../core/errors.js';
import type { Sides } from '../gate/request.js';
import { openRepository } from './git/repository.js';
import { openWorkingTree } from './working-tree.js';

/** Sides of a folder on disk, with where it lies below the top of its checkout (empty, or a POSIX path that ends with a slash). */
export interface OpenedSides extends Sides {
  readonly prefix: string;
}

/** A folder as it is, compared with nothing and without git. */
export function openFolderAlone(directory: string): OpenedSides {
  return { head: openWorkingTree(directory), base: undefined, renames: new Map(), prefix: prefixInCheckout(directory) };
}

/** Where a folder lies below the nearest folder that has a `.git`, so that annotations name files as the platform does. */
function prefixInCheckout(directory: string): string {
  for (let folder = directory, below = ''; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return below;
    if (dirname(folder) === folder) return '';
    below = `${basename(folder)}/${below}`;
  }
}

/**
 * A folder of a checkout against a revision: tracked files as on disk and untracked ones that git does not ignore. Throws
 * UserError GIT without git, outside a checkout, and for a revision that is not there.
 */
export function openFolderAgainst(directory: string, revision: string): OpenedSides {
  const repository = openRepository(directory);
  if (repository === undefined) {
    throw new UserError(
      'GIT',
      '--base needs a git checkout, and the checked directory is not in one',
      'Leave --base out to judge all that is there.',
    );
  }
  const commit = repository.commitOf(revision);
  return {
    head: repository.openHead(commit),
    base: repository.openCommit(commit),
    renames: repository.renamesSince(commit),
    prefix: repository.prefix,
  };
}
