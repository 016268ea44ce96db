import type { Snapshot } from '../io/snapshot.js';
import type { Surroundings } from './request.js';
import { REPOSITORY_PACKS_DIR, type PackFolder } from './settings.js';

/** Where the user says that packs on offer are; paths as the user wrote them. */
export interface PacksDirs {
  readonly option: string | undefined;
  readonly config: string | undefined;
}

/** The folders of packs on offer for one side, in their order of precedence: option, config, repository, built in. */
export function shippedPacks(dirs: PacksDirs, tree: Snapshot, surroundings: Surroundings): PackFolder[] {
  const folders: PackFolder[] = [];
  if (dirs.option !== undefined) folders.push(namedFolder('option', dirs.option, tree, surroundings));
  if (dirs.config !== undefined) folders.push(treeFolder('config', dirs.config, tree));
  if (holds(tree, REPOSITORY_PACKS_DIR)) folders.push(treeFolder('repository', REPOSITORY_PACKS_DIR, tree));
  folders.push({ origin: 'built-in', label: 'the packs built in', snapshot: surroundings.openBuiltInPacks(), root: '' });
  return folders;
}

/** A folder inside the checked directory is read from each side's own tree; any other from the disk. */
function namedFolder(origin: 'option', path: string, tree: Snapshot, surroundings: Surroundings): PackFolder {
  const inTree = surroundings.pathInTree(path);
  if (inTree !== undefined && holds(tree, inTree)) return { ...treeFolder('config', inTree, tree), origin };
  return { origin, label: path, snapshot: surroundings.openFolder(path), root: '' };
}

function treeFolder(origin: 'config' | 'repository', root: string, tree: Snapshot): PackFolder {
  return { origin, label: root, snapshot: tree, root, inTree: true };
}

function holds(tree: Snapshot, folder: string): boolean {
  return tree.entries().some((entry) => folder === '' || entry.path.startsWith(`${folder}/`));
}
