import { SEVERITIES, type Confidence, type Finding, type Severity } from '../../core/finding.js';

/** Points of one behaviour by how bad it would be and how sure we are: one certain critical or high behaviour fails alone (60). */
const POINTS: Readonly<Record<Severity, Readonly<Record<Confidence, number>>>> = {
  critical: { high: 75, medium: 45, low: 14 },
  high: { high: 60, medium: 30, low: 8 },
  medium: { high: 14, medium: 10, low: 4 },
  low: { high: 6, medium: 3, low: 1 },
  info: { high: 0, medium: 0, low: 0 },
};

/** How bad a behaviour would be and how sure we are of it. */
export type Grading = Pick<Finding, 'severity' | 'confidence'>;

/** What a detection would add to the score by itself, 0 to 75. */
export function pointsOf({ severity, confidence }: Grading): number {
  return POINTS[severity][confidence];
}

/**
 * The one order of what stands for a line, for a rule in a file and for a family of behaviours: by points, then by
 * severity. Negative when `a` is the graver, 0 when neither is.
 */
export function byGravity(a: Grading, b: Grading): number {
  return pointsOf(b) - pointsOf(a) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
