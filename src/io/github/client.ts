import { z } from 'zod';

import type { RepositoryName, RunnerEnvironment } from '../runner/environment.js';

/** GitHub's REST and GraphQL interfaces, as far as the gate needs them. Answers are untrusted until a schema has read them. */
export interface GitHub {
  readonly repository: RepositoryName;
  /** One request; `route` is `METHOD /path/{parameter}`, with `{owner}` and `{repo}` filled in. Throws GitHubError. */
  request<T>(route: string, parameters: Parameters, answer: z.ZodType<T>): Promise<T>;
  /** All pages of a list, a hundred items each. Throws GitHubError. */
  list<T>(route: string, parameters: Parameters, item: z.ZodType<T>): Promise<T[]>;
  /** Login that the token acts as, by GraphQL's `viewer`; undefined when the server does not tell. */
  viewer(): Promise<string | undefined>;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** A request that was refused, or an answer that is none. `status` is 0 when no answer came. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly status: number;

  constructor(message: string, status: number, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }

  /** GitHub hides what a token may not see, so a missing permission shows as either. */
  get isRefusal(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}

/** The raw exchange behind {@link GitHub}: octokit in the product, anything that throws `{status, message, response?}` in tests. */
export type Send = (
  route: string,
  parameters: Parameters,
) => Promise<{ readonly data: unknown; readonly headers: Readonly<Record<string, unknown>> }>;

const MAX_PAGES = 30;
const MAX_ATTEMPTS = 3;
/** A secondary rate limit asks for a pause; above this the job does not wait: 60 seconds. */
const MAX_PAUSE_MS = 60_000;

/** How long GitHub may take to answer one request: 30 seconds. */
const REQUEST_TIMEOUT_MS = 30_000;

/** Connects with a token. Loads `@actions/github` only here, since it costs more to load than a whole check. */
export async function connectGitHub(
  token: string,
  environment: RunnerEnvironment,
  repository: RepositoryName,
  timeoutMs = REQUEST_TIMEOUT_MS,
): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: environment.apiUrl, log: SILENT });
  const send: Send = async (route, parameters) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await octokit.request(route, { ...parameters, request: { signal } });
    } catch (error) {
      if (signal.aborted) throw new GitHubError(`GitHub did not answer within ${String(timeoutMs / 1000)} seconds`, 0, { cause: error });
      throw error;
    }
  };
  return githubOver(send, repository, environment.graphqlUrl);
}

/** octokit's own log would print addresses and answers unescaped. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {
  // Every failure reaches the caller as GitHubError.
}

export function githubOver(send: Send, repository: RepositoryName, graphqlUrl: string, pause = wait): GitHub {
  const ask = (route: string, parameters: Parameters): ReturnType<Send> => {
    // What the route does not name would be sent along as a query.
    const place = route.includes('{repo}') ? { owner: repository.owner, repo: repository.name } : {};
    return withRetries(() => send(route, { ...place, ...parameters }), isRepeatable(route), pause);
  };
  const request = async <T>(route: string, parameters: Parameters, answer: z.ZodType<T>): Promise<T> =>
    read(answer, (await ask(route, parameters)).data, route);
  return {
    repository,
    request,
    list: async (route, parameters, item) => {
      const items = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const { data, headers } = await ask(route, { ...parameters, per_page: 100, page });
        items.push(...read(z.array(item), data, route));
        if (!hasNextPage(headers['link'])) return items;
      }
      // A part would look like the whole: reviews that were withdrawn, comments that are ours.
      throw new GitHubError(`${route} has more than ${String(MAX_PAGES * 100)} items`, 0);
    },
    viewer: async () => {
      try {
        const { data } = await withRetries(() => send(`POST ${graphqlUrl}`, { query: 'query{viewer{login}}' }), 'repeatable', pause);
        return read(viewerAnswer, data, 'viewer').data.viewer.login;
      } catch (error) {
        if (error instanceof GitHubError) return undefined;
        throw error;
      }
    },
  };
}

/** RFC 8288, as GitHub writes it. */
function hasNextPage(link: unknown): boolean {
  return typeof link === 'string' && link.includes('rel="next"');
}

const viewerAnswer = z.object({ data: z.object({ viewer: z.object({ login: z.string() }) }) });

function read<T>(schema: z.ZodType<T>, data: unknown, route: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join('.') ?? '';
  throw new GitHubError(`GitHub's answer to ${route} has an unexpected ${where === '' ? 'shape' : where}`, 0);
}

const failure = z.object({
  status: z.number().optional(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()).optional() }).optional(),
});

type Repeatable = 'repeatable' | 'once';

/** A failed server may have done what was asked: creating is not asked for twice, or there would be two comments. */
function isRepeatable(route: string): Repeatable {
  return route.startsWith('POST ') ? 'once' : 'repeatable';
}

async function withRetries<T>(
  exchange: () => Promise<T>,
  repeatable: Repeatable,
  pause: (milliseconds: number) => Promise<void>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await exchange();
    } catch (error) {
      if (error instanceof GitHubError) throw error;
      const { status = 0, message = String(error), response } = failure.safeParse(error).data ?? {};
      const milliseconds = pauseBefore(attempt, status, repeatable, response?.headers ?? {});
      if (attempt >= MAX_ATTEMPTS || milliseconds === undefined) throw new GitHubError(firstLine(message), status, { cause: error });
      await pause(milliseconds);
    }
  }
}

/**
 * How long to wait before the next attempt; undefined where another one is of no use. GitHub documentation, "Best practices
 * for using the REST API": `retry-after` in seconds, else a failed server may be asked again after a while.
 */
function pauseBefore(
  attempt: number,
  status: number,
  repeatable: Repeatable,
  headers: Readonly<Record<string, unknown>>,
): number | undefined {
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN);
  if (status === 403 || status === 429) {
    const milliseconds = retryAfter * 1000;
    return milliseconds >= 0 && milliseconds <= MAX_PAUSE_MS ? milliseconds : undefined;
  }
  const serverFailed = status === 0 || status >= 500;
  return serverFailed && repeatable === 'repeatable' ? 1000 * attempt ** 2 : undefined;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
