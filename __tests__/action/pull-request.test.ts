import { describe, expect, it } from '@jest/globals';

import { git } from './support/git-origin.js';
import { hostileSkill } from './support/governed-files.js';
import { pullPayload } from './support/payloads.js';
import type { StepResult } from './support/runner.js';
import { errorsOf, sharedScene } from './support/scene.js';

const scene = sharedScene();

describe('a pull request', () => {
  it('fails for what it adds, and leaves the backlog folded away', async () => {
    const result = await scene.run();
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result).length).toBeGreaterThan(0);
    for (const error of errorsOf(result)) expect(error).toContain('skills/helper/');
    expect(result.summary).toContain('known');
  });

  it('is commented on once, and the comment is not rewritten while nothing changes', async () => {
    const first = await scene.run();
    expect(scene.server.state.comments).toHaveLength(1);
    expect(scene.server.state.comments[0]?.body).toContain('skills/helper/SKILL.md');
    expect(first.commands.map(({ name }) => name)).toContain('add-mask');
    await scene.run();
    expect(scene.server.writes.map(({ route }) => route)).toEqual(['POST /repos/{owner}/{repo}/issues/{issue_number}/comments']);
    expect(scene.server.violations).toEqual([]);
  });

  it('finds its comment behind a hundred others and leaves one with a copied marker alone', async () => {
    await scene.run();
    const ours = scene.server.state.comments[0];
    scene.server.state.comments = Array.from({ length: 130 }, (_, index) => ({
      id: index + 1000,
      body: 'hello',
      user: { login: 'ada', type: 'User' as const },
    }));
    if (ours !== undefined)
      scene.server.state.comments.splice(120, 0, { ...ours, body: `${ours.body}\nold`.replace(/digest=\w+/, `digest=${'0'.repeat(32)}`) });
    const copied = scene.server.addComment('mallory', 'User', ours?.body ?? '');
    const before = copied.body;
    scene.server.exchanges.length = 0;
    await scene.run();
    expect(scene.server.writes.map(({ address }) => address)).toEqual([`/repos/o/r/issues/comments/${String(ours?.id)}`]);
    expect(copied.body).toBe(before);
  });

  it('that has moved on is not commented on by the older run', async () => {
    scene.server.state.pull = { headSha: 'e'.repeat(40), author: 'mallory' };
    await scene.run();
    expect(scene.server.writes).toEqual([]);
  });

  it.each([
    ['never', 1, 0],
    ['always', 1, 1],
  ])('with comment: %s', async (comment, exitCode, comments) => {
    expect((await scene.run({ inputs: { comment } })).exitCode).toBe(exitCode);
    expect(scene.server.state.comments).toHaveLength(comments);
    if (comment === 'never') expect(scene.server.exchanges).toEqual([]);
  });

  it('without the permission to comment gets one warning that names it, and the same verdict', async () => {
    scene.server.state.failures.push({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', status: 403 });
    const [asked, byDefault] = [await scene.run({ inputs: { comment: 'always' } }), await scene.run()];
    const warningsOf = ({ commands }: StepResult): string[] =>
      commands.filter(({ name, properties }) => name === 'warning' && properties['title'] === 'vaultgate').map(({ data }) => data);
    expect(warningsOf(asked)).toEqual([expect.stringContaining('pull-requests: write')]);
    // Whoever grants nothing but contents: read, and asks for no comment, gets no warning on every pull request.
    expect(warningsOf(byDefault)).toEqual([]);
    expect(byDefault.log).toContain('grant pull-requests: write');
    expect([asked.exitCode, byDefault.exitCode]).toEqual([1, 1]);
  });

  it('from a fork loses the comment without a warning', async () => {
    scene.server.state.failures.push({ route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', status: 403 });
    const result = await scene.run({ event: { name: 'pull_request', payload: pullPayload(scene.pull, 'mallory/r') } });
    expect(result.commands.filter(({ properties }) => properties['title'] === 'vaultgate')).toEqual([]);
    expect(result.log).toContain('from a fork');
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('skills/helper/SKILL.md');
  });

  it('waits as a secondary rate limit asks, and goes on', async () => {
    scene.server.state.failures.push({
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      status: 403,
      headers: { 'retry-after': '0' },
      times: 1,
    });
    await scene.run();
    expect(scene.server.state.comments).toHaveLength(1);
  });

  it('without a token is judged all the same', async () => {
    const result = await scene.run({ inputs: { token: '' } });
    expect(result.exitCode).toBe(1);
    expect(scene.server.exchanges).toEqual([]);
  });

  it('without a base that can be had fails closed, with the remedy', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge);
    git(workspace, 'remote', 'remove', 'origin');
    const result = await scene.run({ workspace, inputs: { token: '' } });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'FAIL' } });
    expect(errorsOf(result)[0]).toContain('fetch-depth: 2');
  });
});

describe('the config file of the action', () => {
  const hostile = { 'skills/helper/SKILL.md': hostileSkill('helper') };

  it('is heard where it is the base that has it', async () => {
    scene.origin.commit('configured', { '.vaultgate/config.yaml': 'warn-only: true\ncomment: never\n' });
    scene.origin.commit('on-configured', hostile, 'configured');
    const pull = scene.origin.openPull(21, 'on-configured', 'configured');
    expect(await scene.run({ pull })).toMatchObject({ exitCode: 0, outputs: { verdict: 'FAIL' } });
    expect(scene.server.exchanges).toEqual([]);
    expect((await scene.run({ pull, inputs: { 'warn-only': 'false' } })).exitCode).toBe(1);
  });

  it('is the one of the base even where the input base compares with nothing, and so are the other rules', async () => {
    const strict = '.vaultgate/policy.yaml';
    scene.origin.commit('strict', { [strict]: 'policy_version: v1\ngates:\n  max_risk_score: 29\n' }, 'main');
    scene.origin.commit(
      'loosened',
      { ...hostile, [strict]: 'policy_version: v1\ngates:\n  max_risk_score: 100\n', '.vaultgate/config.yaml': 'fail-on: never\n' },
      'strict',
    );
    const pull = scene.origin.openPull(23, 'loosened', 'strict');
    const result = await scene.run({ pull, inputs: { base: 'none', token: '' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
    expect(result.log).toContain('This change loosens gates.max_risk_score from 29 to 100.');
    expect(result.log).toContain('the skill policy allows 29');
    expect(errorsOf(result).some((error) => error.startsWith('skills/backlog/'))).toBe(true);
  });

  it('is not read from a pull request whose event does not say what it goes to, whatever the input base says', async () => {
    const result = await scene.run({ inputs: { base: 'none', token: '' }, event: { name: 'pull_request', payload: {} } });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'FAIL' } });
  });

  it('does not let a change pass by what it wrote there itself', async () => {
    scene.origin.commit('self-configured', { ...hostile, '.vaultgate/config.yaml': 'fail-on: never\nwarn-only: true\n' });
    const pull = scene.origin.openPull(22, 'self-configured');
    expect(await scene.run({ pull })).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
  });
});
