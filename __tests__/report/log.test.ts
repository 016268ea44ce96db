import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { reportFailure } from '../../src/cli/failure.js';
import { UserError } from '../../src/core/errors.js';
import { ANNOTATION_MESSAGE_LIMIT, annotationCommands, annotationsOf } from '../../src/report/annotations.js';
import { ansiStyle, textReport } from '../../src/report/text.js';
import type { Report } from '../../src/report/report.js';
import { visible } from '../../src/report/untrusted.js';
import { hostileText } from '../support/hostile-text.js';
import { aFinding, aReport } from '../support/reports.js';
import { runnerCommands } from '../support/runner-commands.js';
import { testTerminal } from '../support/terminal.js';

const hostileReport: fc.Arbitrary<Report> = fc
  .record({ path: hostileText, message: hostileText, help: hostileText, snippet: hostileText, reason: hostileText, name: hostileText })
  .map(({ path, message, help, snippet, reason, name }) =>
    aReport(
      [aFinding({ path, message, help, snippet }), aFinding({ path: `${path}/x`, message: `${message}\n${help}`, level: 'warning' })],
      {
        coverage: { files: 1, bytes: 1, skipped: [{ path, reason }] },
        packs: [{ name, layer: name, installed_version: name, available_version: null, drift: [name], files: [] }],
      },
    ),
  );

describe('the report for people', () => {
  it('gives the runner no order, whatever stands in a finding', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(runnerCommands(textReport(report))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no character that a terminal acts on but its own colours', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(textReport(report, ansiStyle).replace(/\u001b\[\d+m/g, '')).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });

  it('groups by file, tells place, rule, text and way out of each finding, and folds away what does not gate', () => {
    const report = aReport([
      aFinding({ path: 'a.yaml', snippet: 'deny: true', message: 'first', help: 'Run this:\n  vaultgate init' }),
      aFinding({ path: 'a.yaml', level: 'warning', status: 'escalated', message: 'second', help: '' }),
      aFinding({
        path: 'b.yaml',
        level: 'note',
        message: 'third',
        region: { start_line: 12, start_column: 1, end_line: 12, end_column: 2 },
      }),
      aFinding({ path: 'c.yaml', status: 'existing' }),
      aFinding({ path: 'd.yaml', waived: true }),
      aFinding({ path: 'e.yaml', status: 'fixed' }),
    ]);
    expect(textReport({ ...report, coverage: { files: 3, bytes: 9, skipped: [{ path: 'x', reason: 'excluded' }] } }).split('\n')).toEqual([
      '│ a.yaml',
      '│     3:5  error    first  config/changed ffffffffffff',
      '│                   > deny: true',
      '│                   → Run this:',
      '│                   →   vaultgate init',
      '│     3:5  warning  second (worse than before)  config/changed ffffffffffff',
      '',
      '│ b.yaml',
      '│    12:1  note     third  config/changed ffffffffffff',
      '│                   → Do something about it.',
      '',
      'Not shown: 1 known from the base, 1 fixed, 1 waived or approved. --format json lists them.',
      'Read 3 files (9 bytes), 0 installed packs, 0 skills; skipped 1 path: 1 excluded.',
      'FAIL: 1 error, 1 warning, 1 note',
      'Next: follow the arrows above; `vaultgate rules explain RULE` says more about a rule.',
      'For a finding that has to stay: vaultgate waive FINGERPRINT --reason TEXT --owner WHO --expires DATE',
      '',
    ]);
  });
});

describe('annotations', () => {
  it('come back from the runner exactly as many as there are findings, each at its file', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const commands = runnerCommands(annotationCommands(annotationsOf(report, 'sub/')));
        expect(commands.map((command) => command.name)).toEqual(['error', 'warning']);
        expect(commands.map((command) => command.properties['file'])).toEqual(
          report.findings.map((finding) => `sub/${finding.path}`.replace(/\/$/, '').replace(/[^\r\n]+/g, visible)),
        );
      }),
    );
  });

  it('hold no character that a terminal acts on, in whatever part', () => {
    fc.assert(
      fc.property(hostileReport, hostileText, (report, prefix) => {
        expect(annotationCommands(annotationsOf(report, `${prefix}/`))).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('are the ten most severe of a level, the last of which says how many more there are', () => {
    const findings = [
      ...Array.from({ length: 30 }, (_, index) => aFinding({ severity: 'low', message: `low ${String(index)}` })),
      aFinding({ severity: 'critical', message: 'worst' }),
      ...Array.from({ length: 10 }, () => aFinding({ level: 'warning' })),
    ];
    const commands = runnerCommands(annotationCommands(annotationsOf(aReport(findings), '')));
    const errors = commands.filter((command) => command.name === 'error');
    expect(errors).toHaveLength(10);
    expect(errors[0]?.data).toContain('worst');
    expect(errors[9]?.data).toContain('22 more');
    expect(commands.filter((command) => command.name === 'warning')).toHaveLength(10);
  });

  it('show the first finding of each file before the second of any, where there is no room for all', () => {
    const many = Array.from({ length: 12 }, () => aFinding({ path: 'skills/bad/SKILL.md', severity: 'critical' }));
    const other = aFinding({ path: 'config/policies/z.yaml', severity: 'low' });
    const commands = runnerCommands(annotationCommands(annotationsOf(aReport([...many, other]), '')));
    expect(commands).toHaveLength(10);
    expect(commands[8]?.properties['file']).toBe('config/policies/z.yaml');
    expect(commands[9]?.data).toContain('4 more');
  });

  it('give columns only within one line', () => {
    const region = { start_line: 1, start_column: 2, end_line: 3, end_column: 4 };
    const [over] = runnerCommands(annotationCommands(annotationsOf(aReport([aFinding({ region })]), '')));
    expect(over?.properties).toMatchObject({ line: '1', endLine: '3' });
    expect(over?.properties).not.toHaveProperty('col');
    const [within] = runnerCommands(annotationCommands(annotationsOf(aReport([aFinding()]), '')));
    expect(within?.properties).toMatchObject({ line: '3', col: '5', endColumn: '9' });
  });

  it('are short enough to be read and leave out the backlog', () => {
    const long = aReport([aFinding({ message: 'm'.repeat(5000), help: 'h'.repeat(5000) }), aFinding({ status: 'existing' })]);
    const annotations = annotationsOf(long, '');
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message.length).toBeLessThanOrEqual(ANNOTATION_MESSAGE_LIMIT);
    expect(annotations[0]?.message).toContain('h');
  });
});

describe('an error of the command line', () => {
  it('gives the runner no order, whatever name stands in it', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (message, hint) => {
        const terminal = testTerminal({ env: { VAULTGATE_DEBUG: '1' } });
        expect(reportFailure(new UserError('IO', message, hint), terminal)).toBe(2);
        expect(reportFailure(new Error(message), terminal)).toBe(4);
        expect(runnerCommands(terminal.stderr())).toEqual([]);
      }),
    );
  });
});
