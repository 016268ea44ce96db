import semver from 'semver';

import { UserError } from '../core/errors.js';
import { sortedBy } from '../core/order.js';
import { nearestWord } from '../core/text.js';
import type { PackCatalog } from './catalog.js';
import { higherDependencies, installOrder, missingDependencies, rangeConflicts, satisfies, type DependencyNode } from './dependencies.js';
import type { PackMetadata } from './metadata.js';
import type { ShippedPack } from './shipped-pack.js';

/** A pack on offer whose metadata are sound. */
export interface SoundPack extends ShippedPack {
  readonly metadata: PackMetadata;
}

export interface ResolveRequest {
  /** The packs that were asked for. */
  readonly wanted: readonly string[];
  /** The installed packs that stay as they are. */
  readonly kept: ReadonlyMap<string, DependencyNode>;
  readonly catalog: PackCatalog;
  /** Which of the packs of a name may be taken. */
  readonly accepts: (pack: ShippedPack) => boolean;
  /** Whether required packs are taken too, or their absence is an error. */
  readonly dependencies: 'add' | 'require';
}

export interface Resolution {
  /** What to install, lower layers and required packs first. */
  readonly packs: readonly SoundPack[];
  /** Names among them that nobody asked for. */
  readonly added: readonly string[];
}

/** More packs than this in one resolution are a mistake. */
const MAX_PACKS = 1000;

/**
 * Chooses one version for each wanted pack: without ranges the first on offer, else the highest that all ranges admit.
 * Throws UserError: PackNotFound, InvalidPack, DependencyMissing, or USAGE for ranges that exclude each other, naming every
 * pack that asks.
 */
export function resolvePacks(request: ResolveRequest): Resolution {
  const picked = pickAll(request);
  const nodes = new Map([...request.kept, ...[...picked].map(([name, pack]): [string, DependencyNode] => [name, nodeOf(pack)])]);
  const missing = sortedBy(new Set([...picked.values()].flatMap((pack) => missingDependencies(nodeOf(pack), nodes))), (name) => name);
  if (missing.length > 0) throw missingError(missing, [...picked.keys()]);
  for (const node of nodes.values()) requireFit(node, nodes, picked);
  const { order, cycles } = installOrder(nodes);
  const cycle = cycles.find((names) => names.some((name) => picked.has(name)));
  if (cycle !== undefined) {
    throw new UserError(
      'InvalidPack',
      `InvalidPack: packs require each other in a circle: ${cycle.join(' → ')}`,
      'Take one of these dependencies out.',
    );
  }
  return {
    packs: order.flatMap((node) => picked.get(node.name) ?? []),
    added: sortedBy(
      [...picked.keys()].filter((name) => !request.wanted.includes(name)),
      (name) => name,
    ),
  };
}

/** A pack as its dependencies see it. */
export function nodeOf({ metadata }: SoundPack): DependencyNode {
  const { name, version, layer, dependencies, dependencyConstraints } = metadata;
  return { name, version, layer, dependencies, dependencyConstraints };
}

function pickAll(request: ResolveRequest): Map<string, SoundPack> {
  const names = new Set(request.wanted);
  let picked = new Map<string, SoundPack>();
  for (let round = 0; round < MAX_PACKS; round += 1) {
    const nodes = [...request.kept.values(), ...[...picked.values()].map(nodeOf)];
    const next = new Map([...names].map((name) => [name, pick(name, rangesFor(name, nodes), request)]));
    const before = names.size;
    if (request.dependencies === 'add') {
      for (const pack of next.values()) {
        for (const name of pack.metadata.dependencies) if (!request.kept.has(name)) names.add(name);
      }
    }
    const settled = names.size === before && [...next].every(([name, pack]) => picked.get(name) === pack);
    picked = next;
    if (settled) return picked;
  }
  throw new UserError('USAGE', `no set of versions satisfies all ranges of ${[...names].join(', ')}`, 'Name fewer packs at once.');
}

interface AskedRange {
  readonly by: string;
  readonly range: string;
}

function rangesFor(name: string, nodes: readonly DependencyNode[]): AskedRange[] {
  return nodes.flatMap((node) => {
    const range = node.dependencyConstraints[name];
    return range === undefined ? [] : [{ by: node.name, range }];
  });
}

function pick(name: string, ranges: readonly AskedRange[], { catalog, accepts }: ResolveRequest): SoundPack {
  const candidates = catalog.candidates(name).filter(accepts);
  const first = candidates[0];
  if (first === undefined) throw notFound(name, catalog);
  if (ranges.length === 0) return requireSound(first);
  const fitting = candidates
    .flatMap((pack) => (isSound(pack) && ranges.every(({ range }) => satisfies(pack.metadata.version, range)) ? [pack] : []))
    .sort((a, b) => semver.rcompare(a.metadata.version, b.metadata.version));
  if (fitting[0] !== undefined) return fitting[0];
  const asked = ranges.map(({ by, range }) => `${range} (${by})`).join(' and ');
  const offered = candidates.map((pack) => pack.metadata?.version ?? 'a broken one').join(', ');
  throw new UserError(
    'USAGE',
    `no version of ${name} on offer satisfies ${asked}; on offer: ${offered}`,
    `Offer a version of ${name} that all of them accept, or change a range.`,
  );
}

/** Whether a pack on offer can be installed. */
export function isSound(pack: ShippedPack): pack is SoundPack {
  return pack.metadata !== undefined && pack.faults.length === 0;
}

/** Throws UserError InvalidPack, with the first fault, for a pack that cannot be installed. */
export function requireSound(pack: ShippedPack): SoundPack {
  if (isSound(pack)) return pack;
  const fault = pack.faults[0];
  const line = fault?.region === undefined ? '' : `:${String(fault.region.startLine)}`;
  const place = fault === undefined ? `${pack.path}/metadata.yaml` : `${fault.path}${line}`;
  throw new UserError(
    'InvalidPack',
    `InvalidPack: ${fault?.message ?? 'the metadata are broken'} (${place} in ${pack.folder.label})`,
    `Mend the pack ${pack.name}.`,
  );
}

/** What is said when a pack is not on offer. */
export function notFound(name: string, catalog: PackCatalog): UserError {
  const nearest = nearestWord(name, catalog.names());
  const names = catalog.names();
  const known = names.length === 0 ? 'No packs are on offer; name their folder with --packs-dir.' : `On offer are ${names.join(', ')}.`;
  return new UserError(
    'PackNotFound',
    `PackNotFound: no pack on offer is named ${name}`,
    nearest === undefined ? known : `Did you mean ${nearest}? ${known}`,
  );
}

function missingError(missing: readonly string[], wanted: readonly string[]): UserError {
  return new UserError(
    'DependencyMissing',
    `DependencyMissing: Pack requires dependencies not installed: ${missing.join(', ')}`,
    `Install them too: vaultgate pack add ${[...missing, ...wanted].join(' ')} (or add --with-deps).`,
  );
}

function requireFit(node: DependencyNode, nodes: ReadonlyMap<string, DependencyNode>, picked: ReadonlyMap<string, SoundPack>): void {
  const conflict = rangeConflicts(node, nodes).find(({ dependency }) => picked.has(node.name) || picked.has(dependency));
  if (conflict !== undefined) {
    const { dependency, range, installed } = conflict;
    const chosen = picked.has(dependency) ? `${dependency} ${installed} is on offer` : `${dependency} ${installed} is installed`;
    throw new UserError(
      'USAGE',
      `${node.name} requires ${dependency} ${range}, but ${chosen}`,
      `Bring ${dependency} into the range first.`,
    );
  }
  const higher = higherDependencies(node, nodes).find((dependency) => picked.has(node.name) || picked.has(dependency.name));
  if (higher === undefined) return;
  throw new UserError(
    'InvalidPack',
    `InvalidPack: ${node.name} (${node.layer}) requires ${higher.name} (${higher.layer}), which is a higher layer`,
    'Packs build on their own layer or a lower one: foundation, domain, custom.',
  );
}
