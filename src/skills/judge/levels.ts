import type { Finding, Level, RuleId, Severity } from '../../core/finding.js';
import type { ScorePart } from '../analysis/facts.js';
import { familyOf } from '../scoring/families.js';
import { PASS_MAX } from '../scoring/risk-score.js';

/** What the levels of a bundle's detections follow from. */
export interface LevelBasis {
  readonly total: number;
  /** The highest total that the gates let through. */
  readonly threshold: number;
  readonly parts: readonly ScorePart[];
}

/**
 * The level of a detection in one bundle. Over a gate the families that count are those of critical and high detections,
 * and of the rest as many of the heaviest as it takes to get over the gate: their grave detections are errors. What else
 * adds points is a warning, and in a WARN bundle all of it. Everything else is a note.
 */
export function levelsOf({ total, threshold, parts }: LevelBasis): (detection: Finding) => Level {
  const over = total > threshold;
  if (!over && total <= PASS_MAX) return () => 'note';
  const families = new Map<string, { readonly part: ScorePart; readonly level: Level }>();
  let reached = Math.max(0, total - parts.reduce((sum, part) => sum + part.points, 0));
  for (const part of [...parts].sort((a, b) => b.points - a.points)) {
    const needed = over && (isGrave(part) || reached <= threshold);
    families.set(familyOf(part.rule as RuleId), { part, level: needed ? 'error' : 'warning' });
    reached += part.points;
  }
  return (detection) => {
    const family = families.get(familyOf(detection.rule));
    if (family === undefined || detection.severity === 'info') return 'note';
    const bears = (isGrave(detection) && detection.confidence !== 'low') || isGravest(detection, family.part);
    return bears ? family.level : 'warning';
  };
}

function isGrave({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'critical' || severity === 'high';
}

function isGravest(detection: Finding, part: ScorePart): boolean {
  return detection.rule === part.rule && detection.severity === part.severity && detection.confidence === part.confidence;
}

const RANK: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 };

/** The graver of two levels. */
export function graver(a: Level, b: Level): Level {
  return RANK[a] >= RANK[b] ? a : b;
}

/** A detection at a level. */
export function atLevel(finding: Finding, level: Level): Finding {
  return finding.level === level ? finding : { ...finding, level };
}
