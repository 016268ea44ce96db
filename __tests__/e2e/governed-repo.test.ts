import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { check } from '../../src/gate/check.js';
import { openFolderAlone } from '../../src/io/open-sides.js';
import { openSurroundings } from '../../src/io/surroundings.js';
import { jsonReport } from '../../src/report/json.js';
import type { Report } from '../../src/report/report.js';
import { textReport } from '../../src/report/text.js';
import { reportValidator } from '../support/json-schemas.js';
import { NOW } from '../support/run-check.js';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'examples/governed-repo');
const expected = (extension: string): string => readFileSync(join(ROOT, `examples/expected/governed-repo.${extension}`), 'utf8');

describe('the example repository', () => {
  let report: Report;

  beforeAll(async () => {
    const result = await check({
      sides: openFolderAlone(EXAMPLE),
      options: {},
      surroundings: openSurroundings(ROOT, EXAMPLE),
      now: NOW,
      createdAt: '1970-01-01T00:00:00.000Z',
    });
    ({ report } = result);
  });

  it('has the report that is written down (else: node scripts/update-examples.mjs, and look at the difference)', () => {
    expect(textReport(report)).toBe(expected('txt'));
    expect(jsonReport(report)).toBe(expected('json'));
  });

  it('keeps the schema of reports', () => {
    const isReport = reportValidator();
    expect(isReport(JSON.parse(jsonReport(report))) ? [] : isReport.errors).toEqual([]);
  });

  it('fails for the deny that became an allow, and warns of the pack that drifted', () => {
    expect(report.verdict).toBe('FAIL');
    expect(
      report.findings.filter((finding) => finding.rule.startsWith('policy/')).map(({ rule, level, path }) => [rule, level, path]),
    ).toEqual([['policy/weakened', 'error', 'config/policies/ai_safety__01__agent_deny_high_sensitivity.yaml']]);
    expect(report.packs.map((pack) => [pack.name, pack.drift])).toEqual([
      ['acme_orders', ['version']],
      ['ai_safety', ['edited']],
      ['starter', []],
    ]);
  });

  it('tells harmless skills from hostile ones', () => {
    const verdicts = Object.fromEntries(report.skills.map((skill) => [skill.path, skill.verdict]));
    expect(verdicts).toMatchObject({
      'skills/release-notes': 'PASS',
      'skills/csv-report': 'PASS',
      'skills/db-migrate': 'PASS',
      'skills/meeting-notes': 'FAIL',
    });
    expect(Object.keys(verdicts)).toHaveLength(6);
  });
});
