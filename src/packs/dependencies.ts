import semver from 'semver';

import { sortedBy } from '../core/order.js';
import { layerRank, type Layer } from './layer.js';

/** A pack as its dependencies see it. */
export interface DependencyNode {
  readonly name: string;
  readonly version: string;
  readonly layer: Layer;
  readonly dependencies: readonly string[];
  readonly dependencyConstraints: Readonly<Record<string, string>>;
}

export type PackSet = ReadonlyMap<string, DependencyNode>;

/** The required packs that a set lacks, sorted. */
export function missingDependencies(node: DependencyNode, packs: PackSet): string[] {
  return sortedBy(new Set(node.dependencies.filter((name) => !packs.has(name))), (name) => name);
}

export interface RangeConflict {
  readonly dependency: string;
  readonly range: string;
  readonly installed: string;
}

/** The required packs whose version in the set lies outside the range that the pack asks for. */
export function rangeConflicts(node: DependencyNode, packs: PackSet): RangeConflict[] {
  return sortedBy(Object.entries(node.dependencyConstraints), ([name]) => name).flatMap(([dependency, range]) => {
    const installed = packs.get(dependency)?.version;
    return installed === undefined || satisfies(installed, range) ? [] : [{ dependency, range, installed }];
  });
}

/** node-semver ranges; a version that is not a semantic one satisfies nothing but `*`. */
export function satisfies(version: string, range: string): boolean {
  return range.trim() === '*' || (semver.valid(version) !== null && semver.satisfies(version, range));
}

/** The required packs of the set that lie in a higher layer than the pack itself. */
export function higherDependencies(node: DependencyNode, packs: PackSet): DependencyNode[] {
  return sortedBy(
    node.dependencies.flatMap((name) => {
      const dependency = packs.get(name);
      return dependency !== undefined && layerRank(dependency.layer) > layerRank(node.layer) ? [dependency] : [];
    }),
    (dependency) => dependency.name,
  );
}

/** The packs of the set that require this one, sorted by name. */
export function dependantsOf(name: string, packs: PackSet): string[] {
  const dependants = [...packs.values()].filter((node) => node.name !== name && node.dependencies.includes(name));
  return sortedBy(
    dependants.map((node) => node.name),
    (dependant) => dependant,
  );
}

export interface InstallOrder {
  /** Lower layers first, inside a layer what is required first, then by name. */
  readonly order: readonly DependencyNode[];
  /** Circles of packs that require each other, each starting with its first name; their members stand last in the order. */
  readonly cycles: readonly (readonly string[])[];
}

/** Orders packs for installation (policy pack specification, section 3). */
export function installOrder(packs: PackSet): InstallOrder {
  const order: DependencyNode[] = [];
  const cycles: string[][] = [];
  const marks = new Map<string, 'open' | 'done'>();
  const visit = (node: DependencyNode, trail: readonly string[]): void => {
    const mark = marks.get(node.name);
    if (mark === 'open') cycles.push([...trail.slice(trail.indexOf(node.name)), node.name]);
    if (mark !== undefined) return;
    marks.set(node.name, 'open');
    for (const name of sortedBy(new Set(node.dependencies), (dependency) => dependency)) {
      const dependency = packs.get(name);
      if (dependency !== undefined) visit(dependency, [...trail, node.name]);
    }
    marks.set(node.name, 'done');
    order.push(node);
  };
  const byName = sortedBy(packs.values(), (node) => node.name);
  for (const node of [...byName].sort((a, b) => layerRank(a.layer) - layerRank(b.layer))) visit(node, []);
  return { order, cycles };
}
