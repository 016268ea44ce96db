import { existsSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import { UserError } from '../../core/errors.js';
import { openRepository } from '../../io/git/repository.js';
import type { Snapshot } from '../../io/snapshot.js';
import { subtreeOf } from '../../io/subtree.js';
import { openListedFiles, openWorkingTree } from '../../io/working-tree.js';
import type { PolicyFile } from '../../policies/policy-file.js';
import { readPolicyFiles } from '../../policies/read-policies.js';
import type { PolicyCall } from './policy-call.js';

/**
 * The policies that a word of the command line names: a file, a folder of policies, a pack, a repository, or one of these in
 * a revision (`REV:path`). Throws UserError when there is nothing of the kind.
 */
export function policiesAt(call: PolicyCall, word: string): readonly PolicyFile[] {
  const tree = treeAt(call, word);
  const isPack = tree.entry('metadata.yaml') !== undefined;
  for (const folder of isPack ? ['policies'] : ['', call.policiesDir]) {
    const files = readPolicyFiles(subtreeOf(tree, folder), '');
    if (files.length > 0) return files;
  }
  throw new UserError('EMPTY', `${word} holds no policies`, 'Name a policy file, a folder of policies, a pack, or REV:path.');
}

function treeAt(call: PolicyCall, word: string): Snapshot {
  const path = call.pathOf(word);
  if (existsSync(path))
    return statSync(path).isDirectory() ? openWorkingTree(path) : openListedFiles('file', dirname(path), [basename(path)]);
  const colon = word.indexOf(':');
  if (colon <= 0)
    throw new UserError('USAGE', `there is no ${word}`, 'Name a file or folder that exists, or REV:path for one in a revision.');
  const repository = openRepository(call.directory);
  if (repository === undefined)
    throw new UserError('GIT', `${word} names a revision, and ${call.directory} is in no git checkout`, 'Run it in a checkout.');
  const inside = word
    .slice(colon + 1)
    .replace(/^\.\//, '')
    .replace(/\/+$/, '');
  const tree = subtreeOf(repository.openCommit(repository.commitOf(word.slice(0, colon))), inside === '.' ? '' : inside);
  if (tree.entries().length === 0)
    throw new UserError('USAGE', `there is no ${word}`, 'The path is relative to --dir, or to the current directory.');
  return tree;
}
