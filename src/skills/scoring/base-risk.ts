import type { Finding } from '../../core/finding.js';
import { compareCodePoints } from '../../core/order.js';
import type { ScorePart } from '../analysis/facts.js';
import { familyOf } from './families.js';
import { byGravity, pointsOf } from './gravity.js';

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
    if (known === undefined || byGravity(finding, known) < 0) best.set(family, finding);
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
