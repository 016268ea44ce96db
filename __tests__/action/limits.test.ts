import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { hostileSkill } from './support/governed-files.js';
import { type OpenPull, sharedScene } from './support/scene.js';

const scene = sharedScene();

describe('what goes wrong around it', () => {
  it('changes no verdict: no summary file, no output file', async () => {
    const gone = join(tmpdir(), 'vaultgate-no-such-folder/file');
    const result = await scene.run({ variables: { GITHUB_STEP_SUMMARY: gone, GITHUB_OUTPUT: gone }, inputs: { token: '' } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('the job summary could not be written');
  });

  it('takes the room that other steps left in the job summary, and none where they left none', async () => {
    const summaryFile = join(scene.runner.folder, 'shared-summary');
    for (const [taken, isTold] of [
      [1024 * 1024 - 24 * 1024, true],
      [1024 * 1024 - 1024, false],
    ] as const) {
      writeFileSync(summaryFile, 'x'.repeat(taken));
      const result = await scene.run({ variables: { GITHUB_STEP_SUMMARY: summaryFile }, inputs: { token: '' } });
      const summary = readFileSync(summaryFile, 'utf8');
      expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
      expect([summary.includes('Vaultgate: FAIL'), result.log.includes('leaves no room')]).toEqual([isTold, !isTold]);
    }
  });

  it('changes no verdict: a GitHub that refuses', async () => {
    scene.server.state.failures.push({ route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', status: 404 });
    const result = await scene.run();
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('pull-requests: write');
  });

  it('does not let names and texts of the change order the runner about', async () => {
    const hostileNames = ['##[add-mask]e', '::stop-commands::zz', 'a%0A::error::x', '</details><img src=x>', '@octocat `x` |'];
    const text = (name: string): string => hostileSkill(name).replace('Setting up', '##[endgroup]\r::add-mask::a');
    const pull = scene.openPull('hostile-names', Object.fromEntries(hostileNames.map((name) => [`skills/${name}/SKILL.md`, text(name)])));
    scene.server.state.pull = { headSha: pull.head, author: 'mallory' };
    const result = await scene.run({ pull });
    expect(result.exitCode).toBe(1);
    const names = new Set(result.commands.map(({ name }) => name));
    expect([...names].filter((name) => !['add-mask', 'error', 'warning', 'notice'].includes(name))).toEqual([]);
    expect(result.commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual(['t0ken']);
    expect(result.commands.map(({ properties }) => properties['file']).filter((file) => file?.includes('a%0A'))).not.toEqual([]);
    for (const markdown of [result.summary, scene.server.state.comments[0]?.body ?? '']) {
      const outsideCode = markdown.replace(/(`+)[^\n]*?[^`]\1(?!`)/g, '');
      expect(outsideCode).not.toMatch(/(?<!\\)<img|@octocat/);
    }
    expect(scene.server.violations).toEqual([]);
  });
});

describe('more findings than fit', () => {
  function withSkills(count: number, prefix: string): OpenPull {
    const names = Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);
    const pull = scene.openPull(prefix, Object.fromEntries(names.map((name) => [`skills/${name}/SKILL.md`, hostileSkill(name)])));
    scene.server.state.pull = { headSha: pull.head, author: 'mallory' };
    return pull;
  }

  it('need no permission: without checks: write a line of the log says so', async () => {
    scene.server.state.failures.push({ route: 'POST /repos/{owner}/{repo}/check-runs', status: 403 });
    const result = await scene.run({ pull: withSkills(8, 'some') });
    expect(result.log).toContain('grant checks: write');
    expect(result.exitCode).toBe(1);
  });

  it('are told within every limit, ten thousand of them', async () => {
    const result = await scene.run({ pull: withSkills(1_500, 'many') });
    expect(result.exitCode).toBe(1);
    expect(Number(result.outputs['new-findings'])).toBeGreaterThanOrEqual(10_000);
    for (const level of ['error', 'warning', 'notice']) {
      expect(result.commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
    }
    expect(Buffer.byteLength(result.summary)).toBeLessThan(1024 * 1024);
    expect(scene.server.state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(scene.server.writes).toHaveLength(3);
    expect(scene.server.checkRuns.flatMap((run) => run.output?.annotations ?? [])).toHaveLength(100);
    expect(scene.server.violations).toEqual([]);
  });
});
