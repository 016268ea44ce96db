import { describe, expect, it } from '@jest/globals';

import { fingerprintFindings } from '../../src/gate/fingerprint.js';
import { applyWaivers } from '../../src/gate/waivers/apply-waivers.js';
import { parseEntries } from '../../src/gate/exception-file.js';
import { WAIVERS } from '../../src/gate/waivers/waivers-file.js';
import { waiverState } from '../../src/gate/waivers/waiver.js';
import type { Finding } from '../../src/core/finding.js';

const NOW = new Date('2026-06-01T12:00:00.000Z');

function read(yaml: string) {
  return parseEntries(WAIVERS, { kind: 'bytes', bytes: new TextEncoder().encode(yaml) });
}

function entry(members: Readonly<Record<string, string>> = {}): string {
  const all = { rule: 'skill/link', path: 'skills/a', justification: 'Reviewed.', owner: 'ada', expires: '2026-09-01', ...members };
  return `waivers:\n  - ${Object.entries(all)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n    ')}\n`;
}

function finding(rule: Finding['rule'], path: string): Finding {
  return { rule, level: 'error', severity: 'high', confidence: 'high', path, details: {} };
}

const FINDINGS = fingerprintFindings([
  finding('skill/link', 'skills/a/x'),
  finding('skill/link', 'skills/b/x'),
  finding('skill/file-size', 'skills/a/x'),
]);

function rulesSaid(yaml: string, now = NOW): string[] {
  return applyWaivers(FINDINGS, read(yaml), now).findings.map((said) => said.rule);
}

describe('which findings a waiver covers', () => {
  it('covers those of its rule at its path or below it, and no others', () => {
    const { waived, findings } = applyWaivers(FINDINGS, read(entry()), NOW);
    expect([...waived].map((one) => [one.rule, one.path])).toEqual([['skill/link', 'skills/a/x']]);
    expect(findings).toEqual([]);
  });

  it('covers by pattern', () => {
    expect([...applyWaivers(FINDINGS, read(entry({ path: 'skills/*/x' })), NOW).waived]).toHaveLength(2);
  });

  it('covers only the one finding that a fingerprint names', () => {
    const [first, second] = FINDINGS.filter((one) => one.rule === 'skill/link');
    const { waived } = applyWaivers(FINDINGS, read(entry({ path: 'skills/**', fingerprint: second?.fingerprint ?? '' })), NOW);
    expect([...waived]).toEqual([second]);
    expect(waived.has(first as never)).toBe(false);
  });

  it('covers a path that itself looks like a pattern', () => {
    const odd = fingerprintFindings([finding('skill/link', 'skills/[id]/x')]);
    expect(applyWaivers(odd, read(entry({ path: 'skills/[id]/x' })), NOW).waived.size).toBe(1);
  });
});

describe('until when a waiver holds', () => {
  it.each([
    ['2026-06-01T23:59:59.999Z', 'ending'],
    ['2026-06-02T00:00:00.000Z', 'expired'],
    ['2026-05-18T00:00:00.000Z', 'ending'],
    ['2026-05-17T23:59:59.000Z', 'valid'],
    ['2025-12-03T00:00:00.000Z', 'valid'],
    ['2025-12-02T23:59:59.999Z', 'too-long'],
  ])('at %s a waiver through 2026-06-01 is %s', (now, state) => {
    expect(waiverState({ expires: '2026-06-01' }, new Date(now)).kind).toBe(state);
  });

  it('covers nothing after its last day, and says so', () => {
    const { waived } = applyWaivers(FINDINGS, read(entry({ expires: '2026-05-31' })), NOW);
    expect(waived.size).toBe(0);
    expect(rulesSaid(entry({ expires: '2026-05-31' }))).toEqual(['config/waiver-expired']);
  });

  it('warns in its last 14 days while it still covers', () => {
    expect(applyWaivers(FINDINGS, read(entry({ expires: '2026-06-15' })), NOW).waived.size).toBe(1);
    expect(rulesSaid(entry({ expires: '2026-06-15' }))).toEqual(['config/waiver-expiring']);
    expect(rulesSaid(entry({ expires: '2026-06-16' }))).toEqual([]);
  });

  it('covers nothing when it reaches more than 180 days ahead', () => {
    expect(applyWaivers(FINDINGS, read(entry({ expires: '2027-01-01' })), NOW).waived.size).toBe(0);
    expect(rulesSaid(entry({ expires: '2027-01-01' }))).toEqual(['config/waiver-invalid']);
  });
});

describe('waivers that cover nothing', () => {
  it('are said', () => {
    expect(rulesSaid(entry({ path: 'elsewhere' }))).toEqual(['config/waiver-unused']);
    expect(rulesSaid(entry({ rule: 'skill/no-such-rule' }))).toEqual(['config/waiver-unused']);
  });

  it('are not called unused when their check did not run', () => {
    const { findings } = applyWaivers(FINDINGS, read(entry({ rule: 'skill/link', path: 'x' })), NOW, { areas: new Set(['packs']) });
    expect(findings).toEqual([]);
  });
});

describe('malformed waivers', () => {
  it.each([
    ['no expiry', entry().replace(/\n {4}expires: .*/, '')],
    ['a day that does not exist', entry({ expires: '2026-02-30' })],
    ['a moment instead of a day', entry({ expires: '2026-09-01T00:00:00Z' })],
    ['an empty justification', entry({ justification: ' ' })],
    ['no owner', entry().replace(/\n {4}owner: .*/, '')],
    ['an unknown member', entry({ reason: 'x' })],
    ['a rule that is no id', entry({ rule: '*' })],
  ])('with %s counts as expired and is said at its place', (_, yaml) => {
    const { waived, findings } = applyWaivers(FINDINGS, read(yaml), NOW);
    expect(waived.size).toBe(0);
    expect(findings).toMatchObject([{ rule: 'config/waiver-invalid', path: '.vaultgate/waivers.yaml' }]);
    expect(findings[0]?.region?.startLine).toBeGreaterThan(1);
  });

  it('does not keep the others from counting', () => {
    const both = `${entry()}  - rule: skill/link\n`;
    const { waived, findings } = applyWaivers(FINDINGS, read(both), NOW);
    expect(waived.size).toBe(1);
    expect(findings.map((said) => said.rule)).toEqual(['config/waiver-invalid']);
  });

  it('makes the whole file unusable when it is not the expected map', () => {
    expect(read('- rule: x\n').broken).toBe(true);
    expect(read('waivers: [\n').broken).toBe(true);
    expect(read('').broken).toBe(false);
  });
});
