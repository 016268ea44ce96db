import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { Fork } from './support/fork.js';
import { git } from './support/git-origin.js';
import { hostileSkill } from './support/governed-files.js';
import { pullPayload } from './support/payloads.js';
import type { StepResult } from './support/runner.js';
import { BUILD_TIMEOUT_MS, errorsOf, Scene, type OpenPull } from './support/scene.js';

let scene: Scene;
let fork: Fork;
let pull: OpenPull;

beforeAll(async () => {
  scene = new Scene();
  await scene.server.start();
  fork = new Fork(scene.origin);
  const hostile = fork.commit('topic', {
    'skills/helper/SKILL.md': hostileSkill('helper'),
    ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`skills/${name}/SKILL.md`, hostileSkill(name)])),
  });
  const head = fork.commit('topic', { 'README.md': 'One more word.\n' }, hostile);
  // Others go on meanwhile.
  scene.origin.commit('main', { 'skills/later/SKILL.md': hostileSkill('later') });
  pull = scene.origin.openPullOf(fork, 1, head);
}, BUILD_TIMEOUT_MS);

afterAll(async () => {
  await scene.remove();
});

beforeEach(() => {
  scene.reset();
  scene.server.state.bare = scene.origin.bare;
  scene.server.state.pull = { headSha: pull.head, author: 'mallory' };
  // The token of a fork's pull request can read and nothing else.
  for (const route of [
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    'POST /repos/{owner}/{repo}/check-runs',
  ])
    scene.server.state.failures.push({ route, status: 403 });
});

function runAt(workspace: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const event = { name: 'pull_request', payload: pullPayload(pull, 'mallory/r') };
  return scene.run({ pull, workspace, event, inputs });
}

/** Nothing of the backlog and of what others did, and nothing that is told as going wrong. */
function expectTheChangeAlone(result: StepResult): void {
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
  expect(errorsOf(result).length).toBe(10);
  for (const error of errorsOf(result).slice(0, 9)) expect(error).toMatch(/^skills\/(?:helper|a|b|c)\//);
  const ofTheRun = result.commands.filter(({ properties }) => properties['title'] === 'vaultgate').map(({ data }) => data);
  expect(ofTheRun.filter((text) => !/^\d+ more (?:error|warning)/.test(text))).toEqual([]);
  expect(result.summary).toContain('skills/helper/SKILL.md');
  expect(result.summary).not.toMatch(/- 🔴 .*skills\/(?:backlog|later)\//);
}

describe('a pull request whose head is in a fork alone', () => {
  it('is judged as any other, told by annotations, summary, outputs and files, and loses comment and check run without an error', async () => {
    const workspace = scene.origin.checkout(pull.merge);
    expect(git(scene.origin.bare, 'for-each-ref', '--contains', pull.head, 'refs/heads')).toBe('');
    const result = await runAt(workspace, { 'json-file': 'report.json', comment: 'always' });
    expectTheChangeAlone(result);
    expect(result.log).toContain('the token of a pull request from a fork can only read');
    expect(scene.server.state.comments).toEqual([]);
    expect(scene.server.writes.map(({ status }) => status)).toEqual([403]);
    expect(readFileSync(join(workspace, 'report.json'), 'utf8')).toContain('"verdict": "FAIL"');
    expect(scene.server.violations).toEqual([]);
  });

  it('is judged the same without any token', async () => {
    expectTheChangeAlone(await runAt(scene.origin.checkout(pull.merge), { token: '' }));
    expect(scene.server.exchanges).toEqual([]);
  });

  it.each([1, 0])('is judged the same where the workflow checks out the fork itself (depth %d)', async (depth) => {
    expectTheChangeAlone(await runAt(scene.origin.checkout(pull.head, depth, fork.url)));
  });

  it('does not pass by a branch of the fork that is named like the base and holds the change already', async () => {
    fork.setBranch('main', git(fork.bare, 'rev-parse', `${pull.head}^`));
    const workspace = scene.origin.checkout(pull.head, 0, fork.url);
    expectTheChangeAlone(await runAt(workspace));
    const withoutToken = await runAt(workspace, { token: '' });
    expect(withoutToken).toMatchObject({ exitCode: 2, outputs: { verdict: 'FAIL' } });
    expect(errorsOf(withoutToken)[0]).toContain('grant contents: read');
    const named = await runAt(workspace, { base: 'main' });
    expect(named.exitCode).toBe(2);
    expect(errorsOf(named)[0]).toContain('may be a branch of the fork');
  });
});
