import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { pullPayload } from './support/payloads.js';
import { errorsOf, sharedScene } from './support/scene.js';

const scene = sharedScene();

describe('every event', () => {
  it.each([
    ['pull_request_review', () => pullPayload(scene.pull)],
    [
      'merge_group',
      () => ({
        merge_group: { base_sha: scene.base, head_sha: scene.pull.merge, head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${scene.base}` },
      }),
    ],
    ['push', () => ({ ref: 'refs/heads/topic', before: scene.base, repository: { default_branch: 'main' } })],
  ])('%s is judged by what is new', async (name, payload) => {
    const result = await scene.run({ event: { name, payload: payload() }, inputs: { comment: 'never' } });
    expect(result.exitCode).toBe(1);
    for (const error of errorsOf(result)) expect(error).toContain('skills/helper/');
  });

  it.each(['schedule', 'workflow_dispatch', 'release', 'an_event_of_tomorrow'])(
    '%s is judged by all that is there, with a notice',
    async (name) => {
      const result = await scene.run({ event: { name, payload: {} }, inputs: { token: '' } });
      expect(result.exitCode).toBe(1);
      expect(result.log).toContain(`The event ${name} has nothing to compare with`);
      expect(errorsOf(result).some((error) => error.startsWith('skills/backlog/'))).toBe(true);
    },
  );

  it('with an event file that is not JSON ends with 2', async () => {
    const workspace = scene.origin.checkout(scene.base);
    const result = await scene.run({
      workspace,
      event: { name: 'schedule' },
      variables: { GITHUB_EVENT_PATH: join(workspace, 'skills/notes/SKILL.md') },
    });
    expect(result.exitCode).toBe(2);
    expect(errorsOf(result)[0]).toContain('not JSON');
  });
});
