import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { mayIsolate, onlyLoopback, WITHOUT_NETWORK } from './support/isolation.js';
import { sharedScene } from './support/scene.js';

const scene = sharedScene();

afterAll(() => {
  expect(scene.server.violations).toEqual([]);
});

const whereNetworksAreAllowed = mayIsolate('network') ? it : it.skip;

describe('the network (namespaces: skipped where they are not permitted)', () => {
  whereNetworksAreAllowed('is not needed: without one the verdict is the same', async () => {
    const workspace = scene.origin.checkout(scene.pull.merge);
    const result = await scene.run({ workspace, inputs: { token: '' }, prefix: WITHOUT_NETWORK });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
  });

  whereNetworksAreAllowed('may hold the API and nothing else: with a token all is told as ever, git’s part included', async () => {
    const socket = join(scene.runner.folder, 'api.sock');
    await scene.server.listenAt(socket);
    const port = Number(new URL(scene.server.url).port);
    const result = await scene.run({
      inputs: { comment: 'always', 'sarif-file': join(scene.runner.folder, 'r.sarif') },
      prefix: onlyLoopback(scene.runner.folder, socket, port),
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'FAIL' } });
    expect(scene.server.state.comments).toHaveLength(1);
    expect(result.commands.filter(({ name, properties }) => name === 'warning' && properties['title'] === 'vaultgate')).toEqual([]);
  });

  it('is asked for nobody but the API of the runner when a token is given, and for no name at all', async () => {
    const recorder = join(scene.runner.folder, 'record-connections.mjs');
    const recorded = join(scene.runner.folder, 'connections');
    writeFileSync(recorded, '');
    writeFileSync(recorder, RECORDER.replace('RECORDED', JSON.stringify(recorded)));
    const result = await scene.run({ variables: { NODE_OPTIONS: `--import=${pathToFileURL(recorder).href}` } });
    expect(result.exitCode).toBe(1);
    const contacted = new Set(readFileSync(recorded, 'utf8').split('\n').filter(Boolean));
    expect([...contacted]).toEqual([new URL(scene.server.url).host]);
  });
});

/** Notes every connection and every look-up of the process and its threads, and refuses those that leave the machine. */
const RECORDER = `import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
const note = (what) => appendFileSync(RECORDED, what + '\\n');
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  note(options.host + ':' + options.port);
  if (options.host !== '127.0.0.1') throw new Error('left the machine');
  return connect.apply(this, args);
};
for (const [module, names] of [
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dgram, ['createSocket']],
])
  for (const name of names)
    module[name] = (what) => {
      note(name + ' ' + what);
      throw new Error('left the machine');
    };
`;

describe('a proxy of the runner', () => {
  const tunnels: string[] = [];
  let proxy: Server;
  let proxyUrl: string;

  beforeAll(async () => {
    proxy = createServer();
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
    proxyUrl = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  });

  afterAll(() => {
    proxy.close();
  });

  beforeEach(() => {
    tunnels.length = 0;
  });

  it('carries what goes to the API', async () => {
    await scene.run({ variables: { GITHUB_API_URL: 'http://api.github.example', http_proxy: proxyUrl } });
    expect(new Set(tunnels)).toEqual(new Set(['api.github.example:80']));
    expect(scene.server.state.comments).toHaveLength(1);
  });

  it('is asked for a tunnel to an encrypted API, and one that cannot be trusted changes no verdict', async () => {
    const result = await scene.run({ variables: { GITHUB_API_URL: 'https://api.github.example', HTTPS_PROXY: proxyUrl } });
    expect(new Set(tunnels)).toEqual(new Set(['api.github.example:443']));
    expect(result.exitCode).toBe(1);
    expect(scene.server.exchanges).toEqual([]);
  });

  it('is passed by for the hosts of NO_PROXY', async () => {
    const variables = { GITHUB_API_URL: 'http://api.github.example', http_proxy: proxyUrl, no_proxy: 'x.example, .github.example' };
    const result = await scene.run({ variables });
    expect(tunnels).toEqual([]);
    expect(result.exitCode).toBe(1);
    expect(scene.server.exchanges).toEqual([]);
  });
});

describe('GitHub Enterprise Server', () => {
  it('is reached at the addresses of the runner, and links lead to it', async () => {
    const { url } = scene.server;
    scene.server.addresses.length = 0;
    const variables = {
      GITHUB_API_URL: `${url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
      GITHUB_SERVER_URL: 'https://ghes.example',
    };
    const result = await scene.run({ variables });
    await scene.run({ variables: { ...variables, GITHUB_GRAPHQL_URL: null } });
    expect(result.exitCode).toBe(1);
    expect(scene.server.addresses.filter((path) => !/^\/api\/(?:v3\/|graphql$)/.test(path))).toEqual([]);
    expect(scene.server.addresses).toContain('/api/graphql');
    const body = scene.server.state.comments[0]?.body ?? '';
    expect(body).toContain(`https://ghes.example/o/r/blob/${scene.pull.merge}/skills/helper/SKILL.md#L`);
    expect(body).not.toContain('github.com');
  });
});
