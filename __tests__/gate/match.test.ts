import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Finding, Level } from '../../src/core/finding.js';
import { countFindings, decide, gates } from '../../src/gate/decide.js';
import { fingerprintFindings } from '../../src/gate/fingerprint.js';
import { matchFindings, withoutBase, type MatchedFinding } from '../../src/gate/match.js';
import { orderFindings } from '../../src/gate/order-findings.js';

function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'skill/remote-script',
    level: 'error',
    severity: 'high',
    confidence: 'high',
    path: 'skills/a/SKILL.md',
    region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 9 },
    snippet: 'curl x | sh',
    details: {},
    ...over,
  };
}

const at = (line: number): NonNullable<Finding['region']> => ({ startLine: line, startColumn: 1, endLine: line, endColumn: 2 });
const statuses = (findings: readonly { status: string }[]): string[] => findings.map(({ status }) => status);
const NO_RENAMES = new Map<string, string>();

function compare(head: readonly Finding[], base: readonly Finding[], renames: ReadonlyMap<string, string> = NO_RENAMES): MatchedFinding[] {
  return matchFindings({ findings: head, unsaid: [] }, { findings: base, unsaid: [] }, renames);
}

describe('the fingerprint of a finding', () => {
  it('stays when lines are put before it or white space changes', () => {
    const [before] = fingerprintFindings([finding()]);
    const [after] = fingerprintFindings([finding({ region: at(90), snippet: 'curl  x |\tsh' })]);
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it.each([{ path: 'b' }, { rule: 'skill/other' as const }, { snippet: 'curl y | sh' }])('changes with %j', (over) => {
    expect(fingerprintFindings([finding(over)])[0]?.fingerprint).not.toBe(fingerprintFindings([finding()])[0]?.fingerprint);
  });

  it('tells equal findings of one file apart, and never two findings alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ path: fc.string({ maxLength: 3 }), snippet: fc.string({ maxLength: 3 }) }), { maxLength: 20 }),
        (parts) => {
          const named = fingerprintFindings(parts.map((part) => finding(part)));
          expect(new Set(named.map((item) => item.fingerprint)).size).toBe(parts.length);
        },
      ),
    );
  });

  it('does not depend on the order in which findings were made', () => {
    const findings = [finding({ region: at(5) }), finding({ region: at(1) }), finding({ path: 'b' })];
    expect(fingerprintFindings([...findings].reverse())).toEqual(fingerprintFindings(findings));
  });
});

describe('findings of the head against those of the base', () => {
  it('are new, existing, or fixed', () => {
    const matched = compare([finding(), finding({ snippet: 'new' })], [finding({ region: at(8) }), finding({ snippet: 'gone' })]);
    expect(Object.fromEntries(matched.map(({ snippet, status }) => [snippet, status]))).toEqual({
      'curl x | sh': 'existing',
      new: 'new',
      gone: 'fixed',
    });
  });

  it('match a base finding once: a second copy is new', () => {
    const matched = compare([finding({ region: at(1) }), finding({ region: at(2) })], [finding({ region: at(1) })]);
    expect(statuses(matched)).toEqual(['existing', 'new']);
  });

  it('keep their identity through a rename, and through nothing else', () => {
    const moved = finding({ path: 'skills/b/SKILL.md' });
    expect(statuses(compare([moved], [finding()], new Map([['skills/b/SKILL.md', 'skills/a/SKILL.md']])))).toEqual(['existing']);
    expect(statuses(compare([moved], [finding()]))).toEqual(['fixed', 'new']);
  });

  it.each<Partial<Finding>>([{ level: 'warning' }, { severity: 'low' }])('are escalated when the base’s was %j', (base) => {
    const [matched] = compare([finding()], [finding(base)]);
    expect(matched).toMatchObject({
      status: 'escalated',
      details: { previous_level: base.level ?? 'error', previous_severity: base.severity ?? 'high' },
    });
  });

  it('are existing when they became milder', () => {
    expect(statuses(compare([finding({ level: 'note' })], [finding()]))).toEqual(['existing']);
  });

  it('are existing where a graver one of their line stood for them in the base, once, and through a rename', () => {
    const graver = finding({ rule: 'skill/graver', snippet: 'both' });
    const unsaid = [finding({ severity: 'medium' })];
    const mended = [finding({ severity: 'medium' }), finding({ severity: 'medium', region: at(7) })];
    const matched = matchFindings({ findings: mended, unsaid: [] }, { findings: [graver], unsaid }, NO_RENAMES);
    expect(statuses(matched)).toEqual(['fixed', 'existing', 'new']);
    const moved = mended.map((one) => ({ ...one, path: 'skills/b/SKILL.md' }));
    const renames = new Map([['skills/b/SKILL.md', 'skills/a/SKILL.md']]);
    expect(statuses(matchFindings({ findings: moved, unsaid: [] }, { findings: [graver], unsaid }, renames))).toEqual([
      'fixed',
      'existing',
      'new',
    ]);
  });

  it('are not fixed where a graver one of their line stands for them now', () => {
    const graver = finding({ rule: 'skill/graver', severity: 'critical' });
    const matched = matchFindings({ findings: [graver], unsaid: [finding()] }, { findings: [finding()], unsaid: [] }, NO_RENAMES);
    expect(matched.map(({ rule, status }) => [rule, status])).toEqual([['skill/graver', 'new']]);
  });

  it('are escalated where what was unsaid was milder', () => {
    const [matched] = matchFindings(
      { findings: [finding()], unsaid: [] },
      { findings: [], unsaid: [finding({ level: 'note', severity: 'medium' })] },
      NO_RENAMES,
    );
    expect(matched).toMatchObject({ status: 'escalated', details: { previous_level: 'note', previous_severity: 'medium' } });
  });

  it('are as many as those of the head and what is fixed of the base', () => {
    const some = fc.array(fc.record({ path: fc.constantFrom('a', 'b'), snippet: fc.constantFrom('x', 'y') }), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (head, base) => {
        const matched = compare(
          head.map((part) => finding(part)),
          base.map((part) => finding(part)),
        );
        const count = (status: string): number => matched.filter((item) => item.status === status).length;
        expect(count('new') + count('existing') + count('escalated')).toBe(head.length);
        expect(count('existing') + count('escalated') + count('fixed')).toBe(base.length);
      }),
    );
  });
});

describe('the order of findings', () => {
  it('is by path, position and rule, by code point', () => {
    const findings = [
      finding({ path: '\u{1f600}' }),
      finding({ path: '\uff5e' }),
      finding({ path: 'b', region: at(10) }),
      finding({ path: 'b', region: at(9), rule: 'skill/b' }),
      finding({ path: 'b', region: at(9), rule: 'skill/a' }),
    ];
    expect(orderFindings(findings).map(({ path, rule, region }) => [path, region?.startLine, rule])).toEqual([
      ['b', 9, 'skill/a'],
      ['b', 9, 'skill/b'],
      ['b', 10, 'skill/remote-script'],
      ['\uff5e', 3, 'skill/remote-script'],
      ['\u{1f600}', 3, 'skill/remote-script'],
    ]);
  });
});

describe('the decision', () => {
  const of = (level: Level, over: object = {}) => ({
    ...withoutBase([finding({ level })])[0],
    level,
    status: 'new' as const,
    waived: false,
    ...over,
  });

  it.each([
    ['error', 'error', 'FAIL'],
    ['warning', 'error', 'PASS'],
    ['warning', 'warning', 'FAIL'],
    ['note', 'warning', 'PASS'],
    ['error', 'never', 'PASS'],
  ] as const)('on a new %s with fail-on %s is %s', (level, failOn, verdict) => {
    expect(decide(countFindings([of(level)]), failOn)).toBe(verdict);
  });

  it.each([{ status: 'existing' as const }, { status: 'fixed' as const }, { waived: true }])('leaves out what is %j', (over) => {
    expect(gates(of('error', over))).toBe(false);
    expect(decide(countFindings([of('error', over)]), 'warning')).toBe('PASS');
  });

  it('counts what is escalated', () => {
    expect(decide(countFindings([of('error', { status: 'escalated' })]), 'error')).toBe('FAIL');
  });

  it('splits all findings by status', () => {
    const all = [
      of('error'),
      of('note', { status: 'existing' }),
      of('note', { waived: true, status: 'existing' }),
      of('error', { status: 'fixed' }),
    ];
    expect(countFindings(all)).toEqual({ error: 1, warning: 0, note: 0, new: 1, existing: 1, escalated: 0, fixed: 1, waived: 1 });
  });
});
