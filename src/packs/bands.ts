import type { PriorityBand } from './metadata.js';
import { priorityOf } from './shipped-pack.js';

export interface PackBand {
  readonly pack: string;
  readonly band: PriorityBand;
}

export type BandFault = { readonly kind: 'outside'; readonly priority: number } | { readonly kind: 'missing' };

/**
 * How the priority of a parsed policy breaks the band of its pack, both ends included (policy pack specification, section
 * 11). A priority that is not a number is a fault of the policy and not judged here.
 */
export function bandFault(band: PriorityBand, policy: unknown): BandFault | undefined {
  const priority = priorityOf(policy);
  if (priority === undefined || priority === null) return { kind: 'missing' };
  if (typeof priority !== 'number') return undefined;
  return priority < band.min || priority > band.max ? { kind: 'outside', priority } : undefined;
}

/** All pairs of packs whose bands share a priority, in the order given. */
export function overlappingBands(bands: readonly PackBand[]): [PackBand, PackBand][] {
  return bands.flatMap((second, index) =>
    bands
      .slice(0, index)
      .filter((first) => first.band.min <= second.band.max && second.band.min <= first.band.max)
      .map((first): [PackBand, PackBand] => [first, second]),
  );
}

export function bandText(band: PriorityBand): string {
  return `${String(band.min)} to ${String(band.max)}`;
}
