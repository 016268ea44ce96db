import { describe, expect, it } from '@jest/globals';
import { SEVERITIES, type Confidence } from '../../../src/core/finding.js';
import { byGravity, pointsOf, type Grading } from '../../../src/skills/scoring/gravity.js';

const confidences: readonly Confidence[] = ['low', 'medium', 'high'];
const gradings: readonly Grading[] = SEVERITIES.flatMap((severity) => confidences.map((confidence) => ({ severity, confidence })));

describe('the gravity of a detection', () => {
  it('gives more points for a surer detection and for a worse behaviour', () => {
    for (const severity of SEVERITIES.filter((one) => one !== 'info')) {
      const points = confidences.map((confidence) => pointsOf({ severity, confidence }));
      expect(points).toEqual([...new Set(points)].sort((a, b) => a - b));
    }
    for (const confidence of confidences) {
      const points = SEVERITIES.map((severity) => pointsOf({ severity, confidence }));
      expect(points).toEqual([...points].sort((a, b) => b - a));
    }
  });

  it('puts what is sure and high before what is critical and a mere hint, as the score does', () => {
    expect(byGravity({ severity: 'high', confidence: 'high' }, { severity: 'critical', confidence: 'low' })).toBeLessThan(0);
  });

  it('lets the severity decide between two of the same points', () => {
    const [hint, sure]: [Grading, Grading] = [
      { severity: 'critical', confidence: 'low' },
      { severity: 'medium', confidence: 'high' },
    ];
    expect(pointsOf(hint)).toBe(pointsOf(sure));
    expect(byGravity(hint, sure)).toBeLessThan(0);
  });

  it('never puts fewer points first, whatever is compared', () => {
    for (const a of gradings) {
      for (const b of gradings) if (pointsOf(a) > pointsOf(b)) expect(byGravity(a, b)).toBeLessThan(0);
      expect(byGravity(a, a)).toBe(0);
    }
  });
});
