import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { lineHashes } from '../../src/report/line-hash.js';
import { SARIF_RESULTS_LIMIT, sarifReport } from '../../src/report/sarif.js';
import { RULES } from '../../src/rules/registry.js';
import { hostileText } from '../support/hostile-text.js';
import { sarifValidator } from '../support/json-schemas.js';
import { aFinding, aReport } from '../support/reports.js';

interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly properties: Readonly<Record<string, unknown>> & { readonly tags: readonly string[] };
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Readonly<Record<string, number>> };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly unknown[];
}

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly semanticVersion: string; readonly rules: readonly SarifRule[] } };
    readonly automationDetails: { readonly id: string };
    readonly results: readonly SarifResult[];
  }[];
}

const isSarif = sarifValidator();
const OPTIONS = { prefix: '', category: 'vaultgate' };

function sarifOf(...args: Parameters<typeof sarifReport>): Sarif['runs'][number] & { readonly whole: Sarif } {
  const whole = JSON.parse(sarifReport(...args)) as Sarif;
  const [run] = whole.runs;
  if (run === undefined) throw new Error('no run');
  return { ...run, whole };
}

function uriOf(path: string, prefix = ''): string | undefined {
  return sarifOf(aReport([aFinding({ path })]), { ...OPTIONS, prefix }).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
}

describe('SARIF', () => {
  it('keeps the schema of SARIF 2.1.0, whatever stands in a finding', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (path, message, snippet) => {
        const { whole } = sarifOf(aReport([aFinding({ path, message, snippet }), aFinding({ waived: true })]), OPTIONS);
        expect(isSarif(whole) ? [] : isSarif.errors).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('would be told if it broke the schema', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('is one run of one tool and category, the category ending in a slash', () => {
    const { whole, automationDetails, tool } = sarifOf(aReport(), { prefix: '', category: 'vaultgate-docs' });
    expect(whole).toMatchObject({ $schema: expect.stringContaining('sarif-2.1.0'), version: '2.1.0' });
    expect(whole.runs).toHaveLength(1);
    expect(automationDetails.id).toBe('vaultgate-docs/');
    expect(tool.driver).toMatchObject({ name: 'vaultgate', semanticVersion: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });

  describe('rules', () => {
    const { rules } = sarifOf(aReport(), OPTIONS).tool.driver;

    it('are all there, in the same order in every run, each once', () => {
      expect(rules.map((rule) => rule.id)).toEqual(RULES.map((rule) => rule.id));
      expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    });

    it('have every text that GitHub wants, none empty, none too long', () => {
      for (const rule of rules) {
        for (const text of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown, rule.name]) {
          expect(text.trim()).not.toBe('');
        }
        expect(rule.name.length).toBeLessThanOrEqual(255);
        expect(rule.shortDescription.text.length).toBeLessThanOrEqual(1024);
        expect(rule.fullDescription.text.length).toBeLessThanOrEqual(1024);
        expect(rule.properties.tags.length).toBeLessThanOrEqual(10);
      }
    });

    it('are security rules with a severity from 0.1 to 10.0 as text, or have a problem severity', () => {
      for (const { properties } of rules) {
        const security = properties['security-severity'];
        if (security === undefined) expect(properties['problem.severity']).toMatch(/^(?:error|warning|recommendation)$/);
        else {
          expect(security).toMatch(/^(?:10|[0-9])\.[0-9]$/);
          expect(Number(security)).toBeGreaterThan(0);
          expect(properties.tags).toContain('security');
        }
        expect(properties['precision']).toMatch(/^(?:very-high|high|medium|low)$/);
      }
    });
  });

  describe('results', () => {
    it('name their rule by id and index, a level, a message and one place with all four numbers', () => {
      const run = sarifOf(aReport([aFinding({ level: 'note' }), aFinding({ region: undefined } as never)]), OPTIONS);
      for (const result of run.results) {
        expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
        expect(result.level).toMatch(/^(?:error|warning|note)$/);
        expect(result.message.text).not.toBe('');
        expect(result.locations).toHaveLength(1);
        const region = result.locations[0]?.physicalLocation.region;
        for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn']) expect(region?.[key]).toBeGreaterThanOrEqual(1);
      }
    });

    it.each([
      ['skills/pdf/SKILL.md', '', 'skills/pdf/SKILL.md'],
      ['a b/c#d?e%f.md', '', 'a%20b/c%23d%3Fe%25f.md'],
      ['c:d.md', '', './c%3Ad.md'],
      ['ü/日.md', 'sub dir/', 'sub%20dir/%C3%BC/%E6%97%A5.md'],
      ['', '', '.'],
      ['', 'sub/', 'sub'],
    ])('give %j below %j as %j', (path, prefix, uri) => {
      expect(uriOf(path, prefix)).toBe(uri);
    });

    it('hold a fingerprint of our own, and code scanning’s where the line can be read', () => {
      const finding = aFinding();
      const bare = sarifOf(aReport([finding]), OPTIONS).results[0];
      expect(bare?.partialFingerprints).toEqual({ 'vaultgate/v1': finding.fingerprint });
      const full = sarifOf(aReport([finding]), { ...OPTIONS, lineHashOf: (path, line) => `${path}:${String(line)}` }).results[0];
      expect(full?.partialFingerprints['primaryLocationLineHash']).toBe('some/file.yaml:3');
    });

    it('leave out what is fixed and suppress what is waived', () => {
      const { results } = sarifOf(
        aReport([aFinding({ status: 'fixed' }), aFinding({ waived: true }), aFinding({ status: 'existing' })]),
        OPTIONS,
      );
      expect(results.map((result) => result.suppressions.length)).toEqual([1, 0]);
    });

    it('are at most as many as GitHub shows, the most severe ones', () => {
      const notes = Array.from({ length: SARIF_RESULTS_LIMIT }, () => aFinding({ level: 'note', severity: 'low' }));
      const { results } = sarifOf(aReport([...notes, aFinding({ level: 'error' })]), OPTIONS);
      expect(results).toHaveLength(SARIF_RESULTS_LIMIT);
      expect(results[0]?.level).toBe('error');
    });

    it('show no link that a message brings along', () => {
      expect(sarifOf(aReport([aFinding({ message: '[x](https://a.example)', help: '' })]), OPTIONS).results[0]?.message.text).toBe(
        '\\[x\\](https://a.example)',
      );
    });
  });
});

describe('the hash by which code scanning knows a line', () => {
  it('is the one of github/codeql-action for its own examples', () => {
    expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1']);
    expect(lineHashes(' a\nb\n  \t\tc\n d')).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
  });

  it('does not depend on line ends or indentation and tells equal lines apart', () => {
    const text = 'one\n\n  two\none\n';
    expect(lineHashes(text.replaceAll('\n', '\r\n'))).toEqual(lineHashes(text));
    expect(lineHashes(text.replaceAll('\n', '\r'))).toEqual(lineHashes(text));
    const repeated = lineHashes('the same line\n'.repeat(60));
    expect(repeated).toHaveLength(61);
    expect(new Set(repeated).size).toBe(61);
  });

  it('has one entry a line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(lineHashes(text)).toHaveLength(text.split(/\r\n|\r|\n/).length);
      }),
    );
  });
});
