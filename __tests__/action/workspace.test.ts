import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { runCommandLine } from '../../src/cli/run.js';
import { testTerminal } from '../support/terminal.js';
import { writeFiles } from './support/git-origin.js';
import { GOVERNED, hostileSkill } from './support/governed-files.js';
import { errorsOf, sharedScene } from './support/scene.js';

const scene = sharedScene();

describe('the bundled action on Node 24', () => {
  it('checks the workspace with no inputs, no event, no token and no git', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'vaultgate-workspace-'));
    writeFiles(workspace, { ...GOVERNED, 'skills/helper/SKILL.md': hostileSkill('helper') });
    const result = await scene.runner.run({ workspace, variables: { PATH: '/nonexistent' } });
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)[0]).toContain('skills/helper/SKILL.md');
    expect(result.outputs).toMatchObject({ verdict: 'FAIL', 'drifted-packs': '0', 'json-file': '' });
    expect(Number(result.outputs['errors'])).toBeGreaterThan(0);
    expect(Number(result.outputs['max-risk-score'])).toBeGreaterThan(59);
    expect(result.summary).toContain('FAIL');
    rmSync(workspace, { recursive: true });
  });

  it('passes a clean workspace and says what it read', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'vaultgate-workspace-'));
    writeFiles(workspace, GOVERNED);
    const result = await scene.runner.run({ workspace });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'PASS', errors: '0', 'new-findings': '0' } });
    expect(result.log).toContain('1 installed pack');
    rmSync(workspace, { recursive: true });
  });

  it('checks another folder than the workspace only where it is told to', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'vaultgate-workspace-'));
    writeFiles(workspace, {
      'skills/helper/SKILL.md': hostileSkill('helper'),
      'team/skills/notes/SKILL.md': GOVERNED['skills/notes/SKILL.md'] ?? '',
    });
    expect((await scene.runner.run({ workspace, inputs: { path: 'team' } })).exitCode).toBe(0);
    expect((await scene.runner.run({ workspace, inputs: { path: '../' } })).exitCode).toBe(2);
    rmSync(workspace, { recursive: true });
  });

  it('fails with 3 on an empty workspace, unless that is allowed', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'vaultgate-workspace-'));
    const result = await scene.runner.run({ workspace });
    expect(result).toMatchObject({ exitCode: 3, outputs: { verdict: 'FAIL' } });
    expect(errorsOf(result)).toEqual([expect.stringContaining('nothing to check')]);
    expect((await scene.runner.run({ workspace, inputs: { 'allow-empty': 'true' } })).exitCode).toBe(0);
    rmSync(workspace, { recursive: true });
  });

  it('fails with 2 on a misspelt value, in one line that names the input', async () => {
    const result = await scene.runner.run({ workspace: scene.origin.checkout(scene.base), inputs: { 'fail-on': 'eror' } });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'FAIL' } });
    expect(errorsOf(result)).toEqual([
      " Nothing was judged: input fail-on: unknown value 'eror'. Did you mean error? Known are error, warning, never.",
    ]);
    expect(result.log).not.toContain('    at ');
    expect(result.summary).toBe(
      "## ❌ Vaultgate could not judge\n\nNothing was judged: input fail-on: unknown value 'eror'.\n\n→ Did you mean error? Known are error, warning, never.\n",
    );
  });

  it('takes a pattern for a file where exactly one file matches', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'vaultgate-workspace-'));
    writeFiles(workspace, { 'skills/helper/SKILL.md': hostileSkill('helper'), 'gate/a.yaml': 'fail-on: never\n' });
    expect((await scene.runner.run({ workspace, inputs: { config: 'gate/*.yaml' } })).exitCode).toBe(0);
    writeFiles(workspace, { 'gate/b.yaml': 'fail-on: error\n' });
    const result = await scene.runner.run({ workspace, inputs: { config: 'gate/*.yaml' } });
    expect(result.exitCode).toBe(2);
    expect(errorsOf(result)).toEqual([expect.stringContaining('matches 2 files')]);
    rmSync(workspace, { recursive: true });
  });

  it('ends well with warn-only, and says FAIL all the same', async () => {
    const result = await scene.run({ inputs: { 'warn-only': 'true', token: '' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'FAIL' } });
    expect(errorsOf(result).length).toBeGreaterThan(0);
  });
});

describe('report files', () => {
  it('are written where they are asked for, and their paths are outputs', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge);
    const result = await scene.run({
      workspace,
      inputs: {
        'json-file': 'out/report.json',
        'sarif-file': join(scene.runner.folder, 'report.sarif'),
        'html-file': 'out/report.html',
        id: 'team-a',
      },
    });
    expect(result.outputs).toMatchObject({
      'json-file': join(workspace, 'out/report.json'),
      'sarif-file': join(scene.runner.folder, 'report.sarif'),
    });
    expect(JSON.parse(readFileSync(result.outputs['json-file'] ?? '', 'utf8'))).toMatchObject({
      contract: 'vaultgate.report.v1',
      verdict: 'FAIL',
    });
    const sarif = JSON.parse(readFileSync(result.outputs['sarif-file'] ?? '', 'utf8')) as {
      runs: { automationDetails?: { id?: string }; results: { partialFingerprints?: Record<string, string> }[] }[];
    };
    expect(sarif.runs[0]?.results.length).toBeGreaterThan(0);
    for (const { partialFingerprints } of sarif.runs[0]?.results ?? []) {
      expect(partialFingerprints?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]+:\d+$/);
    }
    expect(sarif.runs[0]?.automationDetails?.id).toMatch(/team-a\/$/);
    expect(readFileSync(result.outputs['html-file'] ?? '', 'utf8')).toContain('<!doctype html>');
  });

  it('name alerts as the command line names them, so that either may upload', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge, 0);
    const { outputs } = await scene.run({ workspace, inputs: { 'sarif-file': join(scene.runner.folder, 'alerts.sarif'), token: '' } });
    const terminal = testTerminal({ cwd: workspace });
    await runCommandLine(['check', '--base', scene.base, '--format', 'sarif'], terminal);
    const namesIn = (text: string): unknown[] =>
      (JSON.parse(text) as { runs: { results: { ruleId: string; partialFingerprints: unknown }[] }[] }).runs.flatMap(({ results }) =>
        results.map(({ ruleId, partialFingerprints }) => ({ ruleId, partialFingerprints })),
      );
    expect(namesIn(terminal.stdout())).toEqual(namesIn(readFileSync(outputs['sarif-file'] ?? '', 'utf8')));
  });

  it('are never written through a link of the change', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge);
    symlinkSync(tmpdir(), join(workspace, 'out'));
    const result = await scene.run({ workspace, inputs: { 'json-file': 'out/report.json' } });
    expect(result.exitCode).toBe(2);
    expect(errorsOf(result)[0]).toContain('json-file');
  });
});
