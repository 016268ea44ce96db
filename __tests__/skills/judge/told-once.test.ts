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

  it('are told with what is decoded and run, and with the setting that lets the agent act', () => {
    expect(shown([finding('download-and-execute', 4), finding('decode-and-execute', 4)])).toEqual(['skill/decode-and-execute']);
    expect(shown([finding('automatic-command', 4), finding('confirmation-bypass', 4)])).toEqual(['skill/automatic-command']);
    const graver = finding('download-and-execute', 4, { severity: 'critical' });
    expect(shown([graver, finding('decode-and-execute', 4)])).toHaveLength(2);
    expect(shown([finding('download-and-execute', 5), finding('decode-and-execute', 4)])).toHaveLength(2);
  });

  it('are told once in a text of an archive, whose lines are told in words', () => {
    const { region: _, ...within } = { ...sent, path: 'a.zip', details: { inside: 'run.sh', inside_line: 2 } };
    expect(shown([within, { ...within, rule: 'skill/credential-read' }])).toEqual(['skill/credential-exfiltration']);
    expect(shown([within, { ...within, rule: 'skill/credential-read', details: { inside: 'b.sh', inside_line: 2 } }])).toHaveLength(2);
    expect(shown([within, { ...within, rule: 'skill/credential-read', details: {} }])).toHaveLength(2);
  });

  it('are not told by one that is waived', () => {
    expect(shown([sent, read], new Set([sent]))).toEqual(['skill/credential-exfiltration', 'skill/credential-read']);
  });
});
