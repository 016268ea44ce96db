import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import { afterEach, describe, expect, it } from '@jest/globals';

import { connectGitHub, type GitHub } from '../../../src/io/github/client.js';
import { listComments } from '../../../src/io/github/comments.js';
import { readRunnerEnvironment } from '../../../src/io/runner/environment.js';
import { GitHubServer } from '../../action/support/github-server.js';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

function connectTo(apiUrl: string, timeoutMs?: number): Promise<GitHub> {
  const environment = readRunnerEnvironment({ GITHUB_WORKSPACE: '/', GITHUB_API_URL: apiUrl });
  return connectGitHub('t0ken', environment, { owner: 'o', name: 'r' }, timeoutMs);
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return (server.address() as AddressInfo).port;
}

async function startGitHub(): Promise<GitHubServer> {
  const server = new GitHubServer();
  await server.start();
  closers.push(() => server.stop());
  return server;
}

describe('a connection', () => {
  it('goes to the address of the runner, a path in it included, as on GitHub Enterprise Server', async () => {
    const paths: string[] = [];
    const ghes = createServer((request, response) => {
      paths.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
    });
    const github = await connectTo(`http://127.0.0.1:${String(await listen(ghes))}/api/v3`);
    await listComments(github, 1);
    expect(paths).toEqual(['/api/v3/repos/o/r/issues/1/comments?per_page=100&page=1']);
  });

  it('that never answers is given up', async () => {
    const silent = createServer(() => undefined);
    const github = await connectTo(`http://127.0.0.1:${String(await listen(silent))}`, 50);
    await expect(listComments(github, 1)).rejects.toMatchObject({
      name: 'GitHubError',
      message: 'GitHub did not answer within 0.05 seconds',
    });
  });

  it('tells who the token acts as, and nothing where the server does not say', async () => {
    const server = await startGitHub();
    await expect((await connectTo(server.url)).viewer()).resolves.toBe('github-actions[bot]');
    server.state.failures.push({ route: 'POST /graphql', status: 403 });
    await expect((await connectTo(server.url)).viewer()).resolves.toBeUndefined();
  });
});
