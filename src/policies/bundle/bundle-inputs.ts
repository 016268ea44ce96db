import { readState } from '../../packs/state.js';
import type { Snapshot } from '../../io/snapshot.js';
import { readRegistry, type RegistryRead } from '../registry.js';
import type { BundledPack } from './policy-bundle.js';

/** The registry of a tree; undefined where there is none. */
export function registryOf(snapshot: Snapshot, registryFile: string): RegistryRead | undefined {
  const content = snapshot.read(registryFile);
  return content.kind === 'bytes' ? readRegistry(content.bytes) : undefined;
}

/**
 * The installed packs of a tree in the order of its state file, as VaultKit lists them; empty without a state file, undefined
 * for one that cannot be read.
 */
export function bundledPacks(snapshot: Snapshot, stateFile: string): readonly BundledPack[] | undefined {
  const read = readState(snapshot, stateFile);
  if (read.kind === 'absent') return [];
  if (read.kind !== 'ok') return undefined;
  const { document, entries } = read.state;
  const written = (document.value as { readonly installed_packs?: object | null }).installed_packs ?? {};
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return Object.keys(written).flatMap((name): BundledPack[] => {
    const entry = byName.get(name);
    return entry === undefined ? [] : [{ name, version: entry.version, checksum: entry.checksum }];
  });
}
