import type { Finding, Place } from '../core/finding.js';
import { findingOf, type Grading } from '../core/rule.js';
import { bandOverlap } from '../rules/pack/band-overlap.js';
import { dependencyCycle } from '../rules/pack/dependency-cycle.js';
import { dependencyMissing } from '../rules/pack/dependency-missing.js';
import { dependencyRange } from '../rules/pack/dependency-range.js';
import { layerOrder } from '../rules/pack/layer-order.js';
import { priorityMissing } from '../rules/pack/priority-missing.js';
import { priorityOutsideBand } from '../rules/pack/priority-outside-band.js';
import { bandFault, bandText, overlappingBands, type PackBand } from './bands.js';
import { higherDependencies, installOrder, missingDependencies, rangeConflicts, type DependencyNode } from './dependencies.js';
import { nodeOfInstalled, type InstalledPack } from './installed.js';
import type { StateSource } from './judge-drift.js';
import { placeOfKey, placeOfValue } from './place.js';
import { policyIdOf } from './shipped-pack.js';

/** Whether the installed packs fit together: dependencies, ranges, layers, bands. */
export function judgeRelations(packs: readonly InstalledPack[], source: StateSource): Finding[] {
  const nodes = new Map(packs.map((pack) => [pack.entry.name, nodeOfInstalled(pack)]));
  const { cycles } = installOrder(nodes);
  return [
    ...packs.flatMap((pack) => judgeDependencies(nodeOfInstalled(pack), nodes, source)),
    ...cycles.map((cycle) => {
      const pack = cycle[0] ?? '';
      return findingOf(dependencyCycle, placeOfPack(pack, source), { pack, cycle }, gradingOf(pack));
    }),
    ...judgeBands(packs, source),
    ...packs.flatMap(judgePriorities),
  ];
}

function judgeDependencies(node: DependencyNode, nodes: ReadonlyMap<string, DependencyNode>, source: StateSource): Finding[] {
  const pack = node.name;
  const place = placeOfPack(pack, source);
  const missing = missingDependencies(node, nodes);
  return [
    ...(missing.length === 0 ? [] : [findingOf(dependencyMissing, place, { pack, missing }, gradingOf(pack))]),
    ...rangeConflicts(node, nodes).map(({ dependency, range, installed }) =>
      findingOf(dependencyRange, place, { pack, dependency, range, installed }, gradingOf(pack)),
    ),
    ...higherDependencies(node, nodes).map((dependency) => {
      const layerPlace = placeOfValue(source.stateFile, source.document, ['installed_packs', pack, 'layer']);
      const details = { pack, layer: node.layer, dependency: dependency.name, dependency_layer: dependency.layer };
      return findingOf(layerOrder, layerPlace, details, gradingOf(pack));
    }),
  ];
}

function judgeBands(packs: readonly InstalledPack[], source: StateSource): Finding[] {
  const bands = packs.flatMap(({ entry, terms }): PackBand[] =>
    terms?.priorityBand === undefined ? [] : [{ pack: entry.name, band: terms.priorityBand }],
  );
  return overlappingBands(bands).map(([first, second]) =>
    findingOf(
      bandOverlap,
      placeOfPack(second.pack, source),
      { pack: second.pack, other: first.pack, band: bandText(second.band), other_band: bandText(first.band) },
      gradingOf(second.pack),
    ),
  );
}

function judgePriorities(pack: InstalledPack): Finding[] {
  const { entry, terms, files } = pack;
  const band = terms?.priorityBand;
  if (band === undefined) return [];
  return files.flatMap((file) => {
    if (file.document === undefined || file.state === 'untracked') return [];
    const fault = bandFault(band, file.document.value);
    if (fault === undefined) return [];
    const policyId = policyIdOf(file.document.value) ?? file.path;
    if (fault.kind === 'missing') {
      return [findingOf(priorityMissing, { path: file.path }, { pack: entry.name, policy_id: policyId, ...band }, gradingOf(entry.name))];
    }
    const place = placeOfValue(file.path, file.document, ['priority']);
    return [
      findingOf(
        priorityOutsideBand,
        place,
        { pack: entry.name, policy_id: policyId, priority: fault.priority, ...band },
        gradingOf(entry.name),
      ),
    ];
  });
}

function placeOfPack(pack: string, { stateFile, document }: StateSource): Place {
  return placeOfKey(stateFile, document, ['installed_packs', pack]);
}

function gradingOf(pack: string): Grading {
  return { subject: { kind: 'pack', name: pack } };
}
