import type { PackStatus } from '../packs/model.js';
import { packOfPath, type RestoreCommand } from '../policies/weakening/judge-changes.js';

/**
 * The command that puts a policy back as its pack has it, in a tree with these packs: to install a pack that is gone, or to
 * restore an edited or missing file. Null for a policy of nobody's pack, and for one that is what its pack says: then the
 * pack itself is what changed.
 */
export function restoreCommandOf(packs: readonly PackStatus[]): RestoreCommand {
  return (path) => {
    const name = packOfPath(path);
    if (name === null) return null;
    const pack = packs.find((candidate) => candidate.name === name);
    if (pack === undefined || pack.installedVersion === null) return `vaultgate pack add ${name}`;
    const file = pack.files.find((candidate) => candidate.path === path);
    return file?.state === 'edited' || file?.state === 'missing' ? `vaultgate pack upgrade ${name} --force` : null;
  };
}
