import { sortedBy } from '../core/order.js';
import type { PackFolder } from '../gate/settings.js';
import type { PackHistory } from './history.js';
import { openShelf, readShippedPack, type PackShelf, type ShippedPack } from './shipped-pack.js';

/** All packs on offer, from several folders in their order of precedence. Packs are read when they are asked for. */
export interface PackCatalog {
  /** Every name on offer, sorted. */
  names(): readonly string[];
  /** Every pack of the folders that a test accepts, folder by folder. */
  packsOf(accepts: (folder: PackFolder) => boolean): readonly ShippedPack[];
  /** The pack that a name stands for: the first folder that has it wins. */
  available(name: string): ShippedPack | undefined;
  /** All packs of this name, in the order of the folders. */
  candidates(name: string): readonly ShippedPack[];
  /** The pack of this name, in any of the folders, whose `pack_checksum` is this one. */
  withChecksum(name: string, checksum: string): ShippedPack | undefined;
  /**
   * The pack on offer to compare an installed one with. A built-in pack counts only if the recorded checksum is one that
   * this project ever shipped, since VaultKit ships other packs under the same names.
   */
  successor(name: string, recordedChecksum: string): ShippedPack | undefined;
  /** Whether a pack on offer may be compared with an installed one of this checksum. */
  isSuccessor(pack: ShippedPack, recordedChecksum: string): boolean;
}

/** Opens folders of packs. */
export function openCatalog(folders: readonly PackFolder[], history: PackHistory): PackCatalog {
  const shelves = folders.map((folder) => openShelf(folder));
  const read = new Map<PackShelf, Map<string, ShippedPack>>(shelves.map((shelf) => [shelf, new Map<string, ShippedPack>()]));
  const take = (shelf: PackShelf, name: string): ShippedPack => {
    const pack = read.get(shelf)?.get(name) ?? readShippedPack(shelf, name);
    read.get(shelf)?.set(name, pack);
    return pack;
  };
  const packsNamed = function* (name: string): Generator<ShippedPack> {
    for (const shelf of shelves) if (shelf.packs.has(name)) yield take(shelf, name);
  };
  const first = (name: string, wanted: (pack: ShippedPack) => boolean): ShippedPack | undefined => {
    for (const pack of packsNamed(name)) if (wanted(pack)) return pack;
    return undefined;
  };
  const isSuccessor = (pack: ShippedPack, checksum: string): boolean =>
    pack.folder.origin !== 'built-in' || pack.checksum === checksum || history.shipped(pack.name, checksum);
  return {
    names: () => sortedBy(new Set(shelves.flatMap((shelf) => [...shelf.packs.keys()])), (name) => name),
    packsOf: (accepts) =>
      shelves.filter((shelf) => accepts(shelf.folder)).flatMap((shelf) => [...shelf.packs.keys()].map((name) => take(shelf, name))),
    available: (name) => first(name, () => true),
    candidates: (name) => [...packsNamed(name)],
    withChecksum: (name, checksum) => first(name, (pack) => pack.checksum === checksum),
    successor: (name, checksum) => first(name, (pack) => isSuccessor(pack, checksum)),
    isSuccessor,
  };
}
