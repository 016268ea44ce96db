import { describe, expect, it } from '@jest/globals';

import { jsonReport } from '../../src/report/json.js';
import { reportSchema } from '../../src/report/report-schema.js';
import { reportValidator } from '../support/json-schemas.js';
import { aFinding, aReport } from '../support/reports.js';

const isReport = reportValidator();

describe('the JSON report', () => {
  it('keeps its published schema', () => {
    const report = JSON.parse(
      jsonReport(aReport([aFinding({ snippet: 'x', code: 'POLICY_MAX_RISK_EXCEEDED', details: { a: [1, null] } })])),
    ) as unknown;
    expect(isReport(report) ? [] : isReport.errors).toEqual([]);
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it.each([{ verdict: 'WARN' }, { extra: 1 }, { contract: 'vaultgate.report.v2' }, { counts: {} }])('breaks it with %j', (over) => {
    expect(isReport({ ...aReport(), ...over })).toBe(false);
  });
});
