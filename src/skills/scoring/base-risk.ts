import type { Confidence, Finding, Severity } from '../../core/finding.js';
import { compareCodePoints } from '../../core/order.js';
import type { ScorePart } from '../analysis/facts.js';
import { familyOf } from './families.js';

/** Points of one behaviour by how bad it would be and how sure we are: one certain critical or high behaviour fails alone (60). */
const POINTS: Readonly<Record<Severity, Readonly<Record<Confidence, number>>>> = {
  critical: { high: 75, medium: 45, low: 14 },
  high: { high: 60, medium: 30, low: 8 },
  medium: { high: 14, medium: 10, low: 4 },
  low: { high: 6, medium: 3, low: 1 },
  info: { high: 0, medium: 0, low: 0 },
};
/** All parts below {@link WEAK} points together never give more than this: hints alone do not even warn, and lead no 45 to 60. */
const WEAK_TOTAL = 14;
const WEAK = 20;

export interface BaseRisk {
  readonly points: number;
  readonly parts: readonly ScorePart[];
}

/**
 * The base risk of a bundle: of each family of behaviours the gravest detection counts, once; weak ones are capped
 * together, so that repetition adds nothing and hints need company of another kind. 0 to 100.
 */
export function baseRiskOf(detections: readonly Finding[]): BaseRisk {
  const best = new Map<string, Finding>();
  for (const finding of detections) {
    const family = familyOf(finding.rule);
    const known = best.get(family);
    if (known === undefined || pointsOf(finding) > pointsOf(known)) best.set(family, finding);
  }
  const parts: ScorePart[] = [];
  let weakLeft = WEAK_TOTAL;
  const ranked = [...best].sort(([a, x], [b, y]) => pointsOf(y) - pointsOf(x) || compareCodePoints(a, b));
  for (const [family, finding] of ranked) {
    const full = pointsOf(finding);
    const points = full >= WEAK ? full : Math.min(full, weakLeft);
    if (full < WEAK) weakLeft -= points;
    if (points > 0) parts.push(partOf(finding, family, points, full));
  }
  const sum = parts.reduce((total, part) => total + part.points, 0);
  return { points: Math.min(100, sum), parts };
}

/** What a detection would add to the score by itself. */
export function pointsOf(finding: Finding): number {
  return POINTS[finding.severity][finding.confidence];
}

function partOf(finding: Finding, family: string, points: number, full: number): ScorePart {
  const place = `${finding.path}${finding.region === undefined ? '' : `:${String(finding.region.startLine)}`}`;
  const capped = points < full ? `, cut from ${String(full)} because weak signals are capped together` : '';
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    points,
    reason: `gravest detection of the family “${family}”, at ${place}${capped}`,
  };
}
