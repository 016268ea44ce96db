import { describe, expect, it } from '@jest/globals';

import type { Finding } from '../../../src/core/finding.js';
import { repeatedFindings } from '../../../src/skills/judge/told-once.js';

function finding(rule: string, line: number, more: Partial<Finding> = {}): Finding {
  const region = { startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
  return { rule: `skill/${rule}`, level: 'note', severity: 'high', confidence: 'high', path: 'SKILL.md', region, details: {}, ...more };
}

function shown(findings: readonly Finding[], waived: ReadonlySet<Finding> = new Set()): string[] {
  const repeated = repeatedFindings(findings, waived);
  return findings.filter((one) => !repeated.has(one)).map((one) => one.rule);
}

const sent = finding('credential-exfiltration', 4, { severity: 'critical' });
const read = finding('credential-read', 4, { severity: 'medium' });

describe('several findings of one line', () => {
  it('are told once where they are of one family, by the gravest, in whatever order they were found', () => {
    expect(shown([read, sent])).toEqual(['skill/credential-exfiltration']);
    expect(shown([sent, read])).toEqual(['skill/credential-exfiltration']);
    expect(shown([finding('secret-access', 4), finding('secret-harvest', 4)])).toEqual(['skill/secret-access']);
  });

  it('are all told where their families, lines, files or entries of an archive differ', () => {
    const others = [
      finding('reverse-shell', 4),
      finding('credential-read', 5),
      finding('credential-read', 4, { path: 'a.sh' }),
      finding('credential-read', 4, { details: { entry: 'b.sh:4' } }),
    ];
    expect(shown([sent, ...others])).toHaveLength(5);
  });

  it.each(['declared-attack', 'hostile-intent'])(
    'are told by the rule that names the deed rather than by %s, which speaks of all',
    (rule) => {
      expect(shown([finding(rule, 4), sent])).toEqual(['skill/credential-exfiltration']);
      expect(shown([sent, finding(rule, 4)])).toEqual(['skill/credential-exfiltration']);
      expect(shown([read, finding(rule, 4)])).toHaveLength(2);
      expect(shown([finding(rule, 5), sent])).toHaveLength(2);
    },
  );

  it('are told by what deceives rather than by what it conceals', () => {
    expect(shown([finding('concealment', 4), finding('deception', 4, { severity: 'critical' })])).toEqual(['skill/deception']);
  });

  it('are not told by one that is waived', () => {
    expect(shown([sent, read], new Set([sent]))).toEqual(['skill/credential-exfiltration', 'skill/credential-read']);
  });
});
