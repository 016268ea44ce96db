import type { Finding, Level } from '../../core/finding.js';
import type { ScorePart } from '../analysis/facts.js';
import { PASS_MAX } from '../scoring/risk-score.js';

/** What the levels of a bundle's detections follow from. */
export interface LevelBasis {
  readonly total: number;
  /** The highest total that the gates let through. */
  readonly threshold: number;
  readonly parts: readonly ScorePart[];
}

/**
 * The level of each rule's detections in one bundle. Over a gate: errors are the critical and high ones, and of the rest as
 * many of the heaviest as it takes to get over the gate; what else adds points is a warning. In a WARN bundle all that adds
 * points is a warning. Everything else is a note.
 */
export function detectionLevels({ total, threshold, parts }: LevelBasis): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>();
  const over = total > threshold;
  if (!over && total <= PASS_MAX) return levels;
  const others = total - parts.reduce((sum, part) => sum + part.points, 0);
  let reached = Math.max(0, others);
  for (const part of [...parts].sort((a, b) => b.points - a.points)) {
    if (part.points <= 0) continue;
    const grave = part.severity === 'critical' || part.severity === 'high';
    levels.set(part.rule, over && (grave || reached <= threshold) ? 'error' : 'warning');
    reached += part.points;
  }
  return levels;
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
