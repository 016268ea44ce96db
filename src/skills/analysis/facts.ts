import type { Confidence, Finding, Severity } from '../../core/finding.js';
import type { Region } from '../../core/region.js';
import type { Skipped } from '../../io/snapshot.js';

export type Capability = 'network' | 'exec' | 'writes' | 'reads' | 'secrets' | 'dynamic_code';
export const CAPABILITIES: readonly Capability[] = ['dynamic_code', 'exec', 'network', 'reads', 'secrets', 'writes'];

/** A capability with the places that show it, at most a handful, most telling first. Paths are relative to the bundle's root. */
export interface CapabilityFact {
  readonly capability: Capability;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly path: string;
  readonly region: Region;
  readonly snippet: string;
}

/**
 * What the analysis of one bundle says: a pure function of its files, so it is cached by the bundle's hash and crosses
 * worker threads as plain data. Detections are findings of `skill/…` rules whose level is still open (it follows from the
 * score); their paths are relative to the bundle's root.
 */
export interface SkillFacts {
  readonly detections: readonly Finding[];
  readonly capabilities: readonly CapabilityFact[];
  /** Files of the bundle that were not, or not wholly, analysed. */
  readonly skipped: readonly Skipped[];
}

/** What one group of detections adds to the score, for `--explain`: the points of a bundle are the sum of these, cut at 100. */
export interface ScorePart {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly points: number;
  readonly reason: string;
}
