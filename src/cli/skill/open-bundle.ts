import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { UserError } from '../../core/errors.js';
import { openRepository } from '../../io/git/repository.js';
import type { Snapshot } from '../../io/snapshot.js';
import { subtreeOf } from '../../io/subtree.js';
import { openListedFiles, openWorkingTree } from '../../io/working-tree.js';
import { readSingle, readSingleArchive, type SingleReading } from '../../skills/reading/read-single.js';

/** What the user named, before it is read as a bundle. */
export type OpenedInput =
  | { readonly kind: 'folder'; readonly snapshot: Snapshot; readonly repositoryTop: boolean }
  | { readonly kind: 'file'; readonly bytes: Uint8Array };

/** Where words are relative to, and the folder whose `.vaultgate/` decides. */
export interface Where {
  readonly cwd: string;
  readonly directory: string;
}

/** The largest zip or receipt that is read: 64 MiB. */
const MAX_INPUT_BYTES = 64 * 1024 * 1024;

/**
 * Opens a folder, a file, or `REV:path` of the repository around `cwd`. The folder whose `.vaultgate/` decides is the top of a repository,
 * as it is for a check of it. Throws UserError IO or GIT when there is no such thing.
 */
export function openInput({ cwd, directory }: Where, word: string): OpenedInput {
  const path = resolve(cwd, word);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) {
    return { kind: 'folder', snapshot: openWorkingTree(path, 'all'), repositoryTop: existsSync(join(path, '.git')) || path === directory };
  }
  if (stat?.isFile() === true) return { kind: 'file', bytes: readWhole(realpathSync(path), word) };
  const colon = word.indexOf(':');
  if (colon > 0) return openRevision(cwd, word.slice(0, colon), word.slice(colon + 1));
  throw new UserError('IO', `there is no ${word}`, 'Name a folder, a zip, or REV:path in a git checkout.');
}

function readWhole(path: string, word: string): Uint8Array {
  const name = basename(path);
  const content = openListedFiles('file', dirname(path), [name]).read(name, MAX_INPUT_BYTES);
  if (content.kind === 'bytes') return content.bytes;
  const hint = content.reason === 'too-large' ? 'At most 64 MiB are read.' : 'Name a file that you may read.';
  throw new UserError('IO', `cannot read ${word}: it is ${content.reason === 'too-large' ? 'too large' : content.reason}`, hint);
}

function openRevision(cwd: string, revision: string, path: string): OpenedInput {
  const repository = openRepository(cwd);
  if (repository === undefined) throw new UserError('GIT', `${revision}:${path} needs a git checkout`, 'Run it inside one.');
  const snapshot = repository.openCommit(repository.commitOf(revision));
  const folder = path.replace(/^\.?\/|\/$/g, '').replace(/^\.$/, '');
  const content = snapshot.read(folder, MAX_INPUT_BYTES);
  if (content.kind === 'bytes') return { kind: 'file', bytes: content.bytes };
  const tree = subtreeOf(snapshot, folder);
  if (tree.entries().length === 0)
    throw new UserError('IO', `there is no ${path} in ${revision}`, 'Paths are relative to the current directory.');
  return { kind: 'folder', snapshot: tree, repositoryTop: folder === '' && repository.prefix === '' };
}

/** Reads what was opened as one bundle. Throws UserError IO for a file that neither is a zip nor is named like one. */
export async function readBundleInput(input: OpenedInput, label: string): Promise<SingleReading> {
  if (input.kind === 'folder') return readSingle(input.snapshot, input.repositoryTop);
  const beginsAsZip = input.bytes[0] === 0x50 && input.bytes[1] === 0x4b;
  if (!beginsAsZip && !/\.(?:zip|skill)$/i.test(label))
    throw new UserError(
      'IO',
      `${label} is neither a folder nor a zip`,
      `A bundle is the folder that holds SKILL.md: name ${folderOf(label)}`,
    );
  return readSingleArchive(input.bytes, label);
}

function folderOf(label: string): string {
  const folder = label.slice(0, Math.max(0, label.lastIndexOf('/')));
  return folder === '' ? 'that folder, or . for the current one.' : `${folder}.`;
}
