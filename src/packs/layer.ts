/** The three layers, lowest first: packs are installed in this order (policy pack specification, section 3). */
export const LAYERS = ['foundation', 'domain', 'custom'] as const;
export type Layer = (typeof LAYERS)[number];

/** A layer as a file spells it: VaultKit's own packs write integers, its document writes names. */
export type WrittenLayer = string | number;

const NUMBER_OF: Readonly<Record<Layer, number>> = { foundation: 10, domain: 30, custom: 50 };

/** Reads a layer: one of the three names, or an integer (below 20 foundation, below 50 domain, else custom). Undefined for anything else. */
export function layerOf(written: WrittenLayer): Layer | undefined {
  const named = LAYERS.find((layer) => layer === written);
  if (named !== undefined) return named;
  const number = typeof written === 'number' ? written : /^[0-9]{1,6}$/.test(written) ? Number(written) : Number.NaN;
  if (!Number.isInteger(number) || number < 0) return undefined;
  if (number < 20) return 'foundation';
  return number < 50 ? 'domain' : 'custom';
}

/** 0, 1 or 2; a pack may depend on packs of its own rank or a lower one. */
export function layerRank(layer: Layer): number {
  return LAYERS.indexOf(layer);
}

/** The integer that VaultKit sorts a layer by. */
export function layerNumber(layer: Layer): number {
  return NUMBER_OF[layer];
}
