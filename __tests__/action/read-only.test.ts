import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';

import { mayIsolate, readOnly, stateOf } from './support/isolation.js';
import { errorsOf, sharedScene } from './support/scene.js';

const scene = sharedScene();

beforeAll(() => {
  scene.server.state.bare = scene.origin.bare;
});

describe('the checkout', () => {
  it('is left as it is to the byte, the mode and the time, by a run that needs no further commit', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge, 2);
    const before = stateOf(workspace);
    const result = await scene.run({ workspace, inputs: { 'sarif-file': join(scene.runner.folder, 'r.sarif') } });
    expect(result.exitCode).toBe(1);
    expect(stateOf(workspace)).toBe(before);
  });

  it('keeps its files as they are by a run that fetches what the change is compared with', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge, 1);
    const files = (): string =>
      stateOf(workspace)
        .split('\n')
        .filter((line) => !line.startsWith('.git'))
        .join('\n');
    const before = files();
    expect((await scene.run({ workspace, inputs: { token: '' } })).exitCode).toBe(1);
    expect(files()).toBe(before);
  });
});

const whereMountsAreAllowed = mayIsolate('mounts') ? it : it.skip;

describe('a workspace that nobody can write, root neither (skipped where mount namespaces are not permitted)', () => {
  whereMountsAreAllowed('changes no verdict', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge, 2);
    const result = await scene.run({ workspace, inputs: { token: '' }, prefix: readOnly(scene.runner.folder, workspace) });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
    for (const error of errorsOf(result)) expect(error).toContain('skills/helper/');
  });

  whereMountsAreAllowed('has the base read through the API where it would have to be fetched, and without a token says so', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge, 1);
    const result = await scene.run({ workspace, prefix: readOnly(scene.runner.folder, workspace) });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
    expect(scene.server.exchanges.map(({ route }) => route)).toContain('GET /repos/{owner}/{repo}/git/trees/{tree_sha}');
    const withoutToken = await scene.run({ workspace, inputs: { token: '' }, prefix: readOnly(scene.runner.folder, workspace) });
    expect(withoutToken.exitCode).toBe(2);
    expect(errorsOf(withoutToken)[0]).toContain('fetch-depth: 2');
  });

  whereMountsAreAllowed('takes no report file, and the remedy names a folder that does', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge, 2);
    const result = await scene.run({
      workspace,
      inputs: { 'json-file': 'report.json', token: '' },
      prefix: readOnly(scene.runner.folder, workspace),
    });
    expect(result.exitCode).toBe(2);
    expect(errorsOf(result).at(-1)).toContain('RUNNER_TEMP');
  });
});
