import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { runCommandLine } from '../../src/cli/run.js';
import { testTerminal } from '../support/terminal.js';
import type { Files } from './support/git-origin.js';
import { hostileSkill } from './support/governed-files.js';
import type { StepResult } from './support/runner.js';
import { BUILD_TIMEOUT_MS, errorsOf, Scene } from './support/scene.js';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOW = '.github/workflows/vaultgate.yml';
const ACTION = `acme/vaultgate@${'a'.repeat(40)}`;

interface StarterStep {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

let scene: Scene;
let written: Record<string, string>;
let workflowFile: string;

beforeAll(async () => {
  // The default branch holds a skill that nobody would let in today.
  scene = new Scene();
  await scene.server.start();
  const folder = mkdtempSync(join(scene.runner.folder, 'adopted-'));
  await runCommandLine(['init', '--action', ACTION], testTerminal({ cwd: folder }));
  written = Object.fromEntries([WORKFLOW, '.vaultgate/policy.yaml'].map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  workflowFile = join(folder, WORKFLOW);
}, BUILD_TIMEOUT_MS);

afterAll(async () => {
  await scene.remove();
});

/** The pull request through the steps of the workflow as `init` wrote them: its depth of checkout, its inputs, its token. */
async function runWorkflow(branch: string, files: Files): Promise<StepResult> {
  const { jobs } = parse(written[WORKFLOW] ?? '') as { jobs: { vaultgate: { steps: [StarterStep, StarterStep] } } };
  const [checkout, gate] = jobs.vaultgate.steps;
  const pull = scene.openPull(branch, files);
  scene.server.state.pull = { headSha: pull.head, author: 'mallory' };
  // What `permissions: contents: read` leaves to the token.
  scene.server.state.failures.push({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', status: 403 });
  const inputs = Object.fromEntries(Object.entries(gate.with ?? {}).map(([name, value]) => [name, String(value)]));
  return scene.run({ pull, workspace: scene.origin.checkout(pull.merge, Number(checkout.with?.['fetch-depth'] ?? 1)), inputs });
}

describe('what init writes', () => {
  it('is a workflow that actionlint has nothing to say about', () => {
    expect(() =>
      execFileSync(process.execPath, [join(ROOT, 'scripts/lint-actions.mjs'), workflowFile], { cwd: ROOT, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('lets the pull request that brings it pass, with a word on the rules that it brings', async () => {
    const result = await runWorkflow('adopt', written);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'PASS', errors: '0', warnings: '0' } });
    expect(result.log).toContain('brings a first skill policy');
    expect(result.commands.filter(({ name }) => name === 'warning' || name === 'error')).toEqual([]);
  });

  it('is green for honest work from then on, whatever the backlog holds, and red for a new hostile skill', async () => {
    scene.origin.commit('main', written);
    const honest = await runWorkflow('honest', { 'skills/notes/EXAMPLES.md': '# Examples\n\nA note on tea.\n' });
    expect(honest).toMatchObject({ exitCode: 0, outputs: { verdict: 'PASS', 'new-findings': '0' } });
    expect(honest.summary).toContain('known from the base');
    const hostile = await runWorkflow('hostile', { 'skills/helper/SKILL.md': hostileSkill('helper') });
    expect(hostile).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
    for (const error of errorsOf(hostile)) expect(error).toContain('skills/helper/');
    expect(scene.server.exchanges).toEqual([]);
  });
});
