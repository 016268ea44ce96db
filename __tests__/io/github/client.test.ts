import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { githubOver, type GitHub, type Send } from '../../../src/io/github/client.js';

const answer = z.object({ ok: z.boolean() });
const ROUTE = 'GET /repos/{owner}/{repo}/x';

interface Failure {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A connection that fails as told and then succeeds; it counts requests and records pauses. */
function failing(...failures: readonly Failure[]): { readonly github: GitHub; readonly pauses: number[]; requests: number } {
  const left = [...failures];
  const pauses: number[] = [];
  const state = { pauses, requests: 0 };
  const send: Send = () => {
    state.requests += 1;
    const failure = left.shift();
    if (failure === undefined) return Promise.resolve({ data: { ok: true }, headers: {} });
    return Promise.reject(
      Object.assign(new Error(failure.message ?? 'no\nmore'), { status: failure.status, response: { headers: failure.headers ?? {} } }),
    );
  };
  const pause = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  const github = githubOver(send, { owner: 'o', name: 'r' }, 'https://x/graphql', pause);
  return Object.assign(state, { github });
}

describe('a request', () => {
  it('is repeated after the pause that a rate limit asks for', async () => {
    const world = failing({ status: 403, headers: { 'retry-after': '7' } }, { status: 429, headers: { 'retry-after': '1' } });
    await expect(world.github.request(ROUTE, {}, answer)).resolves.toEqual({ ok: true });
    expect(world.pauses).toEqual([7000, 1000]);
  });

  it('is repeated after a minute where a rate limit says no time', async () => {
    const world = failing({ status: 403, message: 'You have exceeded a secondary rate limit.' }, { status: 429 });
    await expect(world.github.request('POST /repos/{owner}/{repo}/x', {}, answer)).resolves.toEqual({ ok: true });
    expect(world.pauses).toEqual([60_000, 60_000]);
  });

  it.each([
    { status: 403, headers: { 'retry-after': '3600' } },
    { status: 429, headers: { 'retry-after': '3600' } },
    { status: 403, headers: { 'x-ratelimit-remaining': '0' }, message: 'API rate limit exceeded' },
  ])('is given up when the pause would hold up the job, which is no matter of permissions: %j', async (failure) => {
    const world = failing(failure);
    await expect(world.github.request(ROUTE, {}, answer)).rejects.toMatchObject({
      status: failure.status,
      isRateLimit: true,
      isRefusal: false,
    });
    expect(world.requests).toBe(1);
  });

  it('that is refused is not repeated', async () => {
    for (const status of [401, 403, 404]) {
      const world = failing({ status });
      await expect(world.github.request(ROUTE, {}, answer)).rejects.toMatchObject({ status, isRefusal: true, message: 'no' });
      expect(world.requests).toBe(1);
    }
  });

  it('to a failed server is repeated twice', async () => {
    await expect(failing({ status: 502 }, { status: 503 }).github.request(ROUTE, {}, answer)).resolves.toEqual({ ok: true });
    const world = failing({ status: 502 }, { status: 503 }, { status: 500 });
    await expect(world.github.request(ROUTE, {}, answer)).rejects.toMatchObject({ status: 500, isRefusal: false });
  });

  it('that creates something is never sent twice to a server that failed', async () => {
    const world = failing({ status: 502 });
    await expect(world.github.request('POST /repos/{owner}/{repo}/x', {}, answer)).rejects.toMatchObject({ status: 502 });
    expect(world.requests).toBe(1);
  });

  it('with an answer of another shape fails by its place', async () => {
    const send: Send = () => Promise.resolve({ data: { ok: 'yes' }, headers: {} });
    await expect(githubOver(send, { owner: 'o', name: 'r' }, '').request(ROUTE, {}, answer)).rejects.toThrow('unexpected ok');
  });
});

describe('a list', () => {
  it('is read to its last page', async () => {
    const asked: unknown[] = [];
    const send: Send = (_, parameters) => {
      asked.push(parameters['page']);
      const headers = parameters['page'] === 3 ? {} : { link: '<https://x?page=9>; rel="next"' };
      return Promise.resolve({ data: [{ ok: true }], headers });
    };
    await expect(githubOver(send, { owner: 'o', name: 'r' }, '').list(ROUTE, {}, answer)).resolves.toHaveLength(3);
    expect(asked).toEqual([1, 2, 3]);
  });

  it('that has no end is refused rather than read in part', async () => {
    const send: Send = () => Promise.resolve({ data: [{ ok: true }], headers: { link: '<https://x>; rel="next"' } });
    await expect(githubOver(send, { owner: 'o', name: 'r' }, '').list(ROUTE, {}, answer)).rejects.toThrow('more than 3000');
  });
});
