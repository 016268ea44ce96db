import { z } from 'zod';

import type { RepositoryName, RunnerEnvironment } from '../runner/environment.js';

/** GitHub's REST and GraphQL interfaces, as far as the gate needs them. Answers are untrusted until a schema has read them. */
export interface GitHub {
  readonly repository: RepositoryName;
  /** One request; `route` is `METHOD /path/{parameter}`, with `{owner}` and `{repo}` filled in. Throws GitHubError. */
  request<T>(route: string, parameters: Parameters, answer: z.ZodType<T>): Promise<T>;
  /** All pages of a list, a hundred items each. Throws GitHubError. */
  list<T>(route: string, parameters: Parameters, item: z.ZodType<T>): Promise<T[]>;
  /** One query of the GraphQL interface; `answer` reads what stands under `data`. Throws GitHubError. */
  query<T>(text: string, variables: Parameters, answer: z.ZodType<T>): Promise<T>;
  /** Login that the token acts as, by GraphQL's `viewer`; undefined when the server does not tell. */
  viewer(): Promise<string | undefined>;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** A request that was refused, or an answer that is none. `status` is 0 when no answer came. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly status: number;
  /** Whether GitHub asked to come back later, which is no matter of permissions. */
  readonly isRateLimit: boolean;

  constructor(message: string, status: number, options: ErrorOptions & { readonly isRateLimit?: boolean } = {}) {
    super(message, options);
    this.status = status;
    this.isRateLimit = options.isRateLimit ?? false;
  }

  /** GitHub hides what a token may not see, so a missing permission shows as either. */
  get isRefusal(): boolean {
    return !this.isRateLimit && (this.status === 401 || this.status === 403 || this.status === 404);
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
  const query = async <T>(text: string, variables: Parameters, answer: z.ZodType<T>): Promise<T> => {
    const { data } = await withRetries(() => send(`POST ${graphqlUrl}`, { query: text, variables }), 'repeatable', pause);
    return read(z.object({ data: answer }), data, 'a GraphQL query').data;
  };
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
    query,
    viewer: async () => {
      try {
        return (await query('query{viewer{login}}', {}, viewerAnswer)).viewer.login;
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

const viewerAnswer = z.object({ viewer: z.object({ login: z.string() }) });

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
      const limit = rateLimitOf(status, message, response?.headers ?? {});
      const milliseconds = limit === undefined ? pauseAfterFailure(attempt, status, repeatable) : limit.pause;
      if (attempt >= MAX_ATTEMPTS || milliseconds === undefined)
        throw new GitHubError(firstLine(message), status, { cause: error, isRateLimit: limit !== undefined });
      await pause(milliseconds);
    }
  }
}

/** A rate limit; `pause` is what it asks for in milliseconds, undefined where that is more than a job should wait. */
interface RateLimit {
  readonly pause: number | undefined;
}

/** What the server asks for where it says no time: "wait for at least one minute before retrying". */
const UNSAID_PAUSE_MS = 60_000;

/**
 * Tells a rate limit from a missing permission, both of which may be a 403. GitHub documentation, "Rate limits for the REST
 * API": `retry-after` in seconds; else nothing is left (`x-ratelimit-remaining` of 0) until the hour is over, which no job
 * waits for; else a minute.
 */
function rateLimitOf(status: number, message: string, headers: Readonly<Record<string, unknown>>): RateLimit | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN) * 1000;
  if (retryAfter >= 0) return { pause: retryAfter <= MAX_PAUSE_MS ? retryAfter : undefined };
  if (String(headers['x-ratelimit-remaining']) === '0') return { pause: undefined };
  return status === 429 || /\brate limit\b/i.test(message) ? { pause: UNSAID_PAUSE_MS } : undefined;
}

/** How long to wait before a failed server is asked again; undefined where that is of no use. */
function pauseAfterFailure(attempt: number, status: number, repeatable: Repeatable): number | undefined {
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
