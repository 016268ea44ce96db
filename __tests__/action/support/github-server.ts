import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { git } from './git-origin.js';
import { violations, type JsonSchema } from './json-schema.js';

interface Operation {
  readonly path: Readonly<Record<string, JsonSchema>>;
  readonly query: Readonly<Record<string, JsonSchema>>;
  readonly body?: JsonSchema;
}

const SLICE = JSON.parse(readFileSync(new URL('./github-openapi-slice.json', import.meta.url), 'utf8')) as {
  readonly operations: Readonly<Record<string, Operation>>;
};

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}

export interface Exchange {
  readonly route: string;
  readonly address: string;
  readonly status: number;
  readonly body: unknown;
}

export interface PlayedReview {
  readonly id?: number;
  readonly user: { readonly login: string };
  readonly state: string;
  readonly commit_id: string | null;
  readonly body?: string;
}

export interface PlayedPull {
  readonly headSha: string;
  readonly author: string;
  readonly commits?: number;
}

/** What the played GitHub knows and allows. Tests change it between runs. */
export interface GitHubState {
  /** Bare repository that trees, blobs and comparisons come from. */
  bare?: string;
  comments: StoredComment[];
  /** Of every pull request that has none of its own. */
  reviews: PlayedReview[];
  reviewsOf: Record<number, readonly PlayedReview[]>;
  lineComments: { readonly pull_request_review_id: number; readonly body: string }[];
  /** Who edited a review (`PRR_id`) or a comment on a line (`PRRC_index`) last. */
  editors: Record<string, string>;
  teams: Record<string, readonly string[]>;
  pull?: PlayedPull;
  /** Further ones by number. */
  pulls: Record<number, PlayedPull>;
  viewer: string;
  /** Routes that answer this status instead, for as many requests as `times` says (all, when it says nothing). */
  failures: { readonly route: string; readonly status: number; readonly headers?: Readonly<Record<string, string>>; times?: number }[];
  truncatedTrees: boolean;
}

/** GitHub on the loopback interface: each request must be one that GitHub's own description allows, or it is a violation. */
export class GitHubServer {
  readonly state: GitHubState = {
    comments: [],
    reviews: [],
    reviewsOf: {},
    lineComments: [],
    editors: {},
    teams: {},
    pulls: {},
    viewer: 'github-actions[bot]',
    failures: [],
    truncatedTrees: false,
  };
  readonly exchanges: Exchange[] = [];
  /** The paths that were asked for, as they were written. */
  readonly addresses: string[] = [];
  readonly violations: string[] = [];
  readonly checkRuns: { output?: { annotations?: readonly unknown[] } }[] = [];
  #nextId = 100;
  readonly #server: Server;
  readonly #further: Server[] = [];

  constructor() {
    this.#server = this.#create();
  }

  #create(): Server {
    return createServer((request, response) => void this.#serve(request, response));
  }

  /** Answers at a socket file too, for a step that has a network of its own. */
  async listenAt(socket: string): Promise<void> {
    const server = this.#create();
    this.#further.push(server);
    await new Promise<void>((resolve) => {
      server.listen(socket, resolve);
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
    return this.url;
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    for (const server of [this.#server, ...this.#further]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  /** Requests that changed something. */
  get writes(): readonly Exchange[] {
    return this.exchanges.filter(({ route }) => !route.startsWith('GET ') && route !== 'POST /graphql');
  }

  addComment(login: string, type: 'Bot' | 'User', body: string): StoredComment {
    this.#nextId += 1;
    const comment = { id: this.#nextId, body, user: { login, type } };
    this.state.comments.push(comment);
    return comment;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const url = new URL(withoutEnterprisePrefix(request.url ?? '/'), this.url);
    this.addresses.push(request.url ?? '');
    const found = this.#match(request.method ?? '', url, body);
    if (!/^(?:token|bearer) \S+$/i.test(request.headers.authorization ?? '')) this.violations.push(`${found.route}: no authorization`);
    const { status, answer, headers = {} } = this.#failureOf(found.route) ?? this.#answer(found, url, body);
    this.exchanges.push({ route: found.route, address: url.pathname, status, body });
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(answer));
  }

  #match(method: string, url: URL, body: unknown): Matched {
    if (method === 'POST' && url.pathname === '/graphql') return { route: 'POST /graphql', path: {} };
    for (const [route, operation] of Object.entries(SLICE.operations)) {
      const [expected = '', template = ''] = route.split(' ');
      const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      const values = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(url.pathname);
      if (method !== expected || values === null) continue;
      const path = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index + 1] ?? '')]));
      this.#check(route, operation, path, url, body);
      return { route, path };
    }
    this.violations.push(`${method} ${url.pathname}: GitHub has no such operation, or none that was expected`);
    return { route: `${method} ${url.pathname}`, path: {} };
  }

  #check(route: string, operation: Operation, path: Readonly<Record<string, string>>, url: URL, body: unknown): void {
    const note = (where: string, schema: JsonSchema | undefined, value: unknown): void => {
      const faults = schema === undefined ? ['is not known'] : violations(schema, value);
      for (const fault of faults) this.violations.push(`${route}: ${where} ${fault}`);
    };
    const typed = (schema: JsonSchema | undefined, value: string): unknown => (schema?.type === 'integer' ? Number(value) : value);
    for (const [name, value] of Object.entries(path)) note(name, operation.path[name], typed(operation.path[name], value));
    for (const [name, value] of url.searchParams) note(name, operation.query[name], typed(operation.query[name], value));
    if (operation.body !== undefined) note('body', operation.body, body);
    else if (body !== undefined) this.violations.push(`${route}: takes no body`);
  }

  #failureOf(route: string): Answer | undefined {
    const failure = this.state.failures.find((candidate) => candidate.route === route && candidate.times !== 0);
    if (failure === undefined) return undefined;
    if (failure.times !== undefined) failure.times -= 1;
    return { status: failure.status, answer: { message: 'Resource not accessible by integration' }, headers: failure.headers ?? {} };
  }

  #answer({ route, path }: Matched, url: URL, body: unknown): Answer {
    switch (route.replace('/repos/{owner}/{repo}', '')) {
      case 'POST /graphql':
        return { status: 200, answer: { data: this.#graphql(body as { query: string; variables?: { ids?: readonly string[] } }) } };
      case 'GET /issues/{issue_number}/comments':
        return this.#page(url, this.state.comments);
      case 'POST /issues/{issue_number}/comments':
        return { status: 201, answer: this.addComment('github-actions[bot]', 'Bot', (body as { body: string }).body) };
      case 'PATCH /issues/comments/{comment_id}': {
        const comment = this.state.comments.find(({ id }) => String(id) === path['comment_id']);
        if (comment === undefined) return NOT_FOUND;
        comment.body = (body as { body: string }).body;
        return { status: 200, answer: comment };
      }
      case 'GET /pulls/{pull_number}': {
        const number = Number(path['pull_number']);
        const pull = this.state.pulls[number] ?? this.state.pull;
        return pull === undefined ? NOT_FOUND : { status: 200, answer: { ...pullAnswer(number, pull), commits: pull.commits ?? 1 } };
      }
      case 'GET /commits/{commit_sha}/pulls': {
        const pulls = Object.entries(this.state.pulls).filter(([, { headSha }]) => headSha === path['commit_sha']);
        return this.#page(
          url,
          pulls.map(([number, pull]) => pullAnswer(Number(number), pull)),
        );
      }
      case 'GET /pulls/{pull_number}/reviews': {
        const reviews = this.state.reviewsOf[Number(path['pull_number'])] ?? this.state.reviews;
        return this.#page(
          url,
          reviews
            .map((review, index) => ({ id: index + 1, body: '', ...review }))
            .map((review) => ({ ...review, node_id: `PRR_${String(review.id)}` })),
        );
      }
      case 'GET /pulls/{pull_number}/comments':
        return this.#page(
          url,
          this.state.lineComments.map((comment, index) => ({ ...comment, node_id: `PRRC_${String(index)}` })),
        );
      case 'GET /orgs/{org}/teams/{team_slug}/members': {
        const members = this.state.teams[`${path['org'] ?? ''}/${path['team_slug'] ?? ''}`];
        return members === undefined
          ? NOT_FOUND
          : this.#page(
              url,
              members.map((login) => ({ login })),
            );
      }
      case 'POST /check-runs':
      case 'PATCH /check-runs/{check_run_id}':
        this.checkRuns.push(body as { output?: { annotations?: readonly unknown[] } });
        return { status: route.startsWith('POST') ? 201 : 200, answer: { id: 7 } };
      default:
        return this.#gitAnswer(route, path, url);
    }
  }

  #graphql({ query, variables }: { readonly query: string; readonly variables?: { readonly ids?: readonly string[] } }): object {
    if (!query.includes('nodes(')) return { viewer: { login: this.state.viewer } };
    const nodes = (variables?.ids ?? []).map((id) => {
      const editor = this.state.editors[id];
      return {
        id,
        lastEditedAt: editor === undefined ? null : '2026-03-01T12:00:00Z',
        editor: editor === undefined ? null : { login: editor },
      };
    });
    return { nodes };
  }

  #gitAnswer(route: string, path: Readonly<Record<string, string>>, url: URL): Answer {
    const bare = this.state.bare;
    if (bare === undefined) return NOT_FOUND;
    try {
      if (route.includes('/compare/')) {
        const [base = '', head = ''] = (path['basehead'] ?? '').split('...');
        const lines = git(bare, 'rev-list', '--parents', `${base}..${head}`).split('\n').filter(Boolean);
        const commits = lines.map((line) => {
          const [sha = '', ...parents] = line.split(' ');
          return { sha, parents: parents.map((parent) => ({ sha: parent })) };
        });
        const size = Number(url.searchParams.get('per_page') ?? '30');
        const from = (Number(url.searchParams.get('page') ?? '1') - 1) * size;
        return {
          status: 200,
          answer: {
            merge_base_commit: { sha: git(bare, 'merge-base', base, head) },
            total_commits: commits.length,
            commits: commits.slice(from, from + size),
          },
        };
      }
      if (route.includes('/git/trees/')) {
        const lines = git(bare, 'ls-tree', '-r', '-t', '-l', path['tree_sha'] ?? '')
          .split('\n')
          .filter(Boolean);
        const tree = lines.map((line) => {
          const [mode = '', type = '', sha = '', size = ''] = line.slice(0, line.indexOf('\t')).split(/ +/);
          return { path: line.slice(line.indexOf('\t') + 1), mode, type, sha, ...(type === 'blob' ? { size: Number(size) } : {}) };
        });
        return { status: 200, answer: { sha: path['tree_sha'], truncated: this.state.truncatedTrees, tree } };
      }
      const content = Buffer.from(`${git(bare, 'cat-file', 'blob', path['file_sha'] ?? '')}\n`).toString('base64');
      return { status: 200, answer: { content, encoding: 'base64' } };
    } catch {
      return NOT_FOUND;
    }
  }

  #page(url: URL, items: readonly unknown[]): Answer {
    const size = Number(url.searchParams.get('per_page') ?? '30');
    const page = Number(url.searchParams.get('page') ?? '1');
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const headers: Record<string, string> = items.length > page * size ? { link: `<${next.href}>; rel="next"` } : {};
    return { status: 200, answer: items.slice((page - 1) * size, page * size), headers };
  }
}

interface Matched {
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number;
  readonly answer: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** GitHub Enterprise Server has its interfaces below `/api` (its documentation: REST at `/api/v3`, GraphQL at `/api/graphql`). */
function withoutEnterprisePrefix(path: string): string {
  return path.replace(/^\/api(?:\/v3(?=\/)|(?=\/graphql$))/, '');
}

function pullAnswer(number: number, pull: PlayedPull): object {
  return { number, state: 'open', head: { sha: pull.headSha }, user: { login: pull.author } };
}

const NOT_FOUND: Answer = { status: 404, answer: { message: 'Not Found' } };
