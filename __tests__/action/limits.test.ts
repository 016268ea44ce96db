import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { hostileSkill } from './support/governed-files.js';
import { BUILD_TIMEOUT_MS, Scene, type OpenPull } from './support/scene.js';

let scene: Scene;

beforeAll(async () => {
  scene = new Scene();
  await scene.server.start();
}, BUILD_TIMEOUT_MS);

afterAll(async () => {
  await scene.remove();
});

beforeEach(() => {
  scene.reset();
});

describe('what goes wrong around it', () => {
  it('changes no verdict: no summary file, no output file', async () => {
    const gone = join(tmpdir(), 'vaultgate-no-such-folder/file');
    const result = await scene.run({ variables: { GITHUB_STEP_SUMMARY: gone, GITHUB_OUTPUT: gone }, inputs: { token: '' } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('the job summary could not be written');
  });

  it('changes no verdict: a workspace that may not be written', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge, 0);
    chmodSync(workspace, 0o555);
    chmodSync(join(workspace, '.git'), 0o555);
    const result = await scene.run({ workspace, inputs: { token: '' } });
    expect(result.exitCode).toBe(1);
    chmodSync(join(workspace, '.git'), 0o755);
    chmodSync(workspace, 0o755);
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
    const result = await scene.run({ pull: withSkills(2_500, 'many') });
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

function mayUnshare(): boolean {
  try {
    execFileSync('unshare', ['-rn', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('the network', () => {
  const withoutNetwork = mayUnshare() ? it : it.skip;

  withoutNetwork(
    'is not needed: in a namespace without one the verdict is the same (skipped where namespaces are not permitted)',
    async () => {
      const result = await scene.run({
        workspace: scene.origin.checkout(scene.pull.merge),
        inputs: { token: '' },
        prefix: ['unshare', '-rn'],
      });
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
    },
  );

  it('is asked for nobody but the API of the runner when a token is given', async () => {
    const recorder = join(scene.runner.folder, 'record-connections.mjs');
    const recorded = join(scene.runner.folder, 'connections');
    writeFileSync(recorded, '');
    writeFileSync(
      recorder,
      `import { appendFileSync } from 'node:fs';
import dns from 'node:dns';
import net from 'node:net';
const note = (what) => appendFileSync(${JSON.stringify(recorded)}, what + '\\n');
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  note(options.host + ':' + options.port);
  return connect.apply(this, args);
};
const { lookup } = dns;
dns.lookup = (name, ...rest) => (note('lookup ' + name), lookup(name, ...rest));
`,
    );
    const result = await scene.run({ variables: { NODE_OPTIONS: `--import=${pathToFileURL(recorder).href}` } });
    expect(result.exitCode).toBe(1);
    const contacted = new Set(readFileSync(recorded, 'utf8').split('\n').filter(Boolean));
    expect([...contacted]).toEqual([new URL(scene.server.url).host]);
  });

  it('is reached through the proxy of the runner', async () => {
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '');
      const upstream = connect(Number(new URL(scene.server.url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
    const proxyUrl = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
    await scene.run({ variables: { GITHUB_API_URL: 'http://api.github.example', http_proxy: proxyUrl } });
    proxy.close();
    expect(new Set(tunnels)).toEqual(new Set(['api.github.example:80']));
    expect(scene.server.state.comments).toHaveLength(1);
  });
});
