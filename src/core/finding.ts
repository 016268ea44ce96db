import type { JsonObject } from './json.js';
import type { Region } from './region.js';

/** How a finding gates: an error fails by default, a warning with `--fail-on warning`, a note never. */
export type Level = 'error' | 'warning' | 'note';
/** How bad it would be if true. */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
/** How sure we are that it is true. */
export type Confidence = 'high' | 'medium' | 'low';
/** `area/kebab-name`, for example `pack/version-drift`. */
export type RuleId = `${'pack' | 'policy' | 'skill' | 'config'}/${string}`;

/** Where a finding stands. Paths are POSIX and relative to the checked directory. */
export interface Place {
  readonly path: string;
  readonly region?: Region;
  /** The source text at the region, cut to a few hundred units; untrusted, and part of the fingerprint. */
  readonly snippet?: string;
}

/** One thing to say at one place. Data only: `report/` turns it into words through the rule's `message` and `help`. */
export interface Finding extends Place {
  readonly rule: RuleId;
  /** SkillVault's reason code, where one exists. */
  readonly code?: string;
  readonly level: Level;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The arguments of the rule's wording; shown in reports as `details`. */
  readonly details: JsonObject;
  /** What the finding is about, when that is not told by the path: the pack or the root of the innermost bundle. */
  readonly subject?: Subject;
}

export type Subject = { readonly kind: 'pack'; readonly name: string } | { readonly kind: 'skill'; readonly path: string };

export const LEVELS: readonly Level[] = ['error', 'warning', 'note'];
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];
