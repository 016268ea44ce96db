import { UserError } from '../core/errors.js';
import type { Sides, Surroundings } from '../gate/request.js';
import { treesOf, trustedTree } from '../gate/trusted-tree.js';
import { subtreeOf } from '../io/subtree.js';

/**
 * What a run of the action may ask of the machine. Threat: on a pull request the files on disk are the pull request's, so
 * a key or rule that an input names inside the repository is taken from the tree that is trusted, as if git had never
 * checked the change out. What is in neither tree was made by an earlier step of the workflow and is taken as given.
 */
export function trustedSurroundings(disk: Surroundings, sides: Sides): Surroundings {
  const trusted = trustedTree(sides) ?? sides.head;
  const pathInTree = (path: string): string | undefined => {
    const inTree = disk.pathInTree(path);
    return inTree !== undefined && treesOf(sides).some((tree) => subtreeOf(tree, inTree).entries().length > 0) ? inTree : undefined;
  };
  return {
    pathInTree,
    readFile: (path) => {
      const inTree = pathInTree(path);
      if (inTree === undefined) return disk.readFile(path);
      const content = trusted.read(inTree);
      if (content.kind === 'bytes') return content.bytes;
      throw new UserError(
        'CONFIG',
        `${path} cannot be read in ${trusted.label} (${content.reason})`,
        'Bring the file in by a change of its own first.',
      );
    },
    openFolder: (path) => {
      const inTree = pathInTree(path);
      return inTree === undefined ? disk.openFolder(path) : subtreeOf(trusted, inTree);
    },
    openBuiltInPacks: () => disk.openBuiltInPacks(),
  };
}
