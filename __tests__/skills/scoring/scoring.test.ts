import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { SEVERITIES, type Confidence, type Finding, type Severity } from '../../../src/core/finding.js';
import { CAPABILITIES, type Capability } from '../../../src/skills/analysis/facts.js';
import { gateThreshold } from '../../../src/skills/judge/gates.js';
import { levelsOf } from '../../../src/skills/judge/levels.js';
import { resolvePolicy } from '../../../src/skills/policy/read-policy.js';
import type { BundleReading } from '../../../src/skills/reading/bundle-reading.js';
import { baseRiskOf } from '../../../src/skills/scoring/base-risk.js';
import { changeRisk } from '../../../src/skills/scoring/change-risk.js';
import { policyDelta } from '../../../src/skills/scoring/policy-delta.js';
import { riskScore, verdictOfScore } from '../../../src/skills/scoring/risk-score.js';

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];
const PAGE = readFileSync(new URL('../../../docs/scoring.md', import.meta.url), 'utf8');

function detection(rule: string, severity: Severity, confidence: Confidence = 'high'): Finding {
  return { rule: `skill/${rule}`, level: 'note', severity, confidence, path: 'SKILL.md', details: {} };
}

interface Parts {
  readonly detections?: readonly Finding[];
  readonly capabilities?: readonly Capability[];
  readonly executables?: readonly string[];
  readonly hash?: string;
}

function reading({ detections = [], capabilities = [], executables = [], hash = 'a' }: Parts): BundleReading {
  return {
    root: 'x',
    leftOut: [],
    files: executables.map((path) => ({ path, size: 1, sha256: hash, executable: true })),
    others: [],
    bundleSha256: hash,
    totalBytes: 0,
    manifests: ['SKILL.md'],
    manifest: undefined,
    facts: { detections, capabilities: capabilities.map((capability) => ({ capability, evidence: [] })), skipped: [] },
    unread: [],
  };
}

const arbitraryDetection = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom(...SEVERITIES), fc.constantFrom(...CONFIDENCES))
  .map(([rule, severity, confidence]) => detection(rule, severity, confidence));
const arbitraryParts = fc.record({
  detections: fc.array(arbitraryDetection, { maxLength: 12 }),
  capabilities: fc.uniqueArray(fc.constantFrom(...CAPABILITIES)),
  executables: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
});

describe('the page about the score', () => {
  it.each(SEVERITIES)('has the points of %s detections as they are', (severity) => {
    const row = new RegExp(`^\\| ${severity} \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$`, 'm').exec(PAGE)?.slice(1).map(Number);
    const points = CONFIDENCES.map((confidence) => {
      const base = baseRiskOf([detection('a', severity, confidence)]);
      return base.points;
    });
    expect(row).toEqual(points);
  });

  it('has the points of capabilities as they are', () => {
    const change = (capability: Capability): number => changeRisk(reading({ capabilities: [capability], hash: 'b' }), reading({})).points;
    const policy = resolvePolicy({ path: 'p', bytes: new TextEncoder().encode('capabilities: {}\n') }, undefined);
    const delta = (capability: Capability): number =>
      policyDelta([capability], {
        ...policy,
        capabilities: capability === 'writes' ? { exec: { mode: 'allow' } } : { writes: { mode: 'allow' } },
      }).points;
    expect(CAPABILITIES.map((capability) => [capability, change(capability), delta(capability)])).toEqual([
      ['dynamic_code', 6, 8],
      ['exec', 6, 5],
      ['network', 6, 5],
      ['reads', 1, 0],
      ['secrets', 6, 8],
      ['writes', 3, 3],
    ]);
    expect(PAGE).toContain('`exec`, `network`, `secrets`, `dynamic_code` | 6 each');
    expect(PAGE).toContain('`secrets`, `dynamic_code` | 8 each');
  });
});

describe('change risk', () => {
  it('is 0 without a base, for a bundle that the base lacks, and for the same bytes', () => {
    const head = reading({ capabilities: ['exec'], detections: [detection('a', 'critical')] });
    expect(changeRisk(head, undefined).points).toBe(0);
    expect(changeRisk(head, reading({})).points).toBe(0);
  });

  it('counts what was added, each with its reason', () => {
    const base = reading({ capabilities: ['reads'], detections: [detection('a', 'high')], executables: ['run.sh'] });
    const head = reading({
      capabilities: ['reads', 'network'],
      detections: [detection('a', 'high'), detection('a', 'medium'), detection('hidden', 'critical')],
      executables: ['run.sh', 'new.sh'],
      hash: 'b',
    });
    expect(changeRisk(head, base)).toEqual({
      points: 24,
      lines: [
        { points: 6, reason: 'new capability network' },
        { points: 4, reason: '1 new skill/a' },
        { points: 12, reason: '1 new skill/hidden' },
        { points: 2, reason: 'new executable new.sh' },
      ],
    });
  });

  it('does not count what was removed', () => {
    const base = reading({ capabilities: ['exec'], detections: [detection('a', 'critical')], executables: ['x'] });
    expect(changeRisk(reading({ hash: 'b' }), base)).toEqual({ points: 0, lines: [] });
  });

  it('never turns PASS into FAIL by itself', () => {
    fc.assert(
      fc.property(arbitraryParts, arbitraryParts, fc.integer({ min: 0, max: 29 }), (base, head, baseRisk) => {
        const change = changeRisk(reading({ ...head, hash: 'b' }), reading(base));
        expect(Number.isInteger(change.points)).toBe(true);
        expect(verdictOfScore(riskScore(baseRisk, change.points, 0).total)).not.toBe('FAIL');
        expect(change.lines.reduce((sum, line) => sum + line.points, 0)).toBeGreaterThanOrEqual(change.points);
      }),
    );
  });
});

describe('policy delta', () => {
  const policyOf = (yaml: string) => resolvePolicy({ path: 'p', bytes: new TextEncoder().encode(yaml) }, undefined);

  it('is 0 where the policy names no capabilities', () => {
    expect(policyDelta(CAPABILITIES, resolvePolicy(undefined, undefined)).points).toBe(0);
    expect(policyDelta(CAPABILITIES, policyOf('gates: { max_risk_score: 59 }\n')).points).toBe(0);
  });

  it('does not count what is allowed, blocked or to be approved: that is expected or has a finding of its own', () => {
    const policy = policyOf('capabilities: { network: { mode: require_approval }, exec: { mode: block }, writes: { mode: allow } }\n');
    expect(policyDelta(['exec', 'network', 'reads', 'writes'], policy)).toEqual({ points: 0, lines: [] });
    expect(policyDelta(['secrets'], policy)).toEqual({
      points: 8,
      lines: [{ points: 8, reason: 'capability secrets is not named in the policy' }],
    });
  });

  it('is at most 20', () => {
    expect(policyDelta(CAPABILITIES, policyOf('capabilities: { reads: { mode: allow } }\n')).points).toBe(20);
  });
});

describe('the total', () => {
  it('is the sum, at most 100, and has its verdict at 29 and 59', () => {
    expect(riskScore(70, 30, 20)).toEqual({ baseRisk: 70, changeRisk: 30, policyDelta: 20, total: 100 });
    expect([0, 29, 30, 59, 60, 100].map(verdictOfScore)).toEqual(['PASS', 'PASS', 'WARN', 'WARN', 'FAIL', 'FAIL']);
  });
});

describe('the level of a detection', () => {
  function levels(detections: readonly Finding[], threshold = 59): string[] {
    const base = baseRiskOf(detections);
    return detections.map(levelsOf({ total: base.points, threshold, parts: base.parts }));
  }

  it('is a note in a bundle that passes', () => {
    expect(levels([detection('a', 'medium')])).toEqual(['note']);
  });

  it('is a warning in a bundle that warns', () => {
    expect(levels([detection('a', 'high', 'medium'), detection('b', 'info')])).toEqual(['warning', 'note']);
  });

  it('is an error for the grave ones of a bundle over a gate, and a warning for what merely adds', () => {
    expect(levels([detection('a', 'critical'), detection('b', 'low'), detection('c', 'info')])).toEqual(['error', 'warning', 'note']);
    expect(levels([detection('a', 'critical'), detection('b', 'high')])).toEqual(['error', 'error']);
  });

  it('is an error for the lesser ones that it takes to get over the gate', () => {
    const lesser = [detection('a', 'high'), detection('b', 'medium')];
    expect(levels(lesser, 40)).toEqual(['error', 'warning']);
    expect(levels(lesser, 65)).toEqual(['error', 'error']);
  });

  it('is that of its family, whichever of the rules of the family is the gravest', () => {
    expect(levels([detection('download-and-execute', 'critical'), detection('remote-instructions', 'high')])).toEqual(['error', 'error']);
    expect(levels([detection('download-and-execute', 'critical'), detection('remote-instructions', 'medium')])).toEqual([
      'error',
      'warning',
    ]);
  });

  it('always has an error where the base risk alone is over the gate', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDetection, { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 29, 59), (detections, threshold) => {
        const over = baseRiskOf(detections).points > threshold;
        expect(levels(detections, threshold).includes('error')).toBe(over);
      }),
    );
  });
});

describe('the highest total that the gates let through', () => {
  it.each([
    [{}, 100],
    [{ maxRiskScore: 40 }, 40],
    [{ allowVerdicts: ['PASS'] as const }, 29],
    [{ maxRiskScore: 59, allowVerdicts: ['PASS', 'WARN'] as const }, 59],
    [{ maxRiskScore: 20, allowVerdicts: ['PASS', 'WARN'] as const }, 20],
    [{ allowVerdicts: [] }, -1],
  ])('of %j is %d', (gates, threshold) => {
    expect(gateThreshold(gates)).toBe(threshold);
  });
});
