import { z } from 'zod';

import { UserError } from '../core/errors.js';

/** What the event says that the gate needs; every word of it is checked, since branch names and numbers end up in commands and addresses. */
export type ActionEvent =
  | { readonly kind: 'none' }
  | PullRequestEvent
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string; readonly pullNumber: number | undefined }
  | PushEvent
  | { readonly kind: 'other'; readonly name: string };

export interface PullRequestEvent {
  readonly kind: 'pull-request';
  /** `pull_request_target` runs beside the base's code with a token that may write: the head is only ever read as data there. */
  readonly trigger: 'pull_request' | 'pull_request_review' | 'pull_request_target';
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** Login of who opened the pull request. */
  readonly author: string;
  /** Whether the head lives in another repository, so that the token may only read. */
  readonly fromFork: boolean;
}

export interface PushEvent {
  readonly kind: 'push';
  /** The full ref that was pushed to. */
  readonly ref: string;
  /** What the ref pointed at before; undefined for a new ref. */
  readonly before: string | undefined;
  readonly forced: boolean;
  readonly deleted: boolean;
  readonly defaultBranch: string | undefined;
}

const NO_COMMIT = /^0+$/;
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** git-check-ref-format(1) in short: what cannot stand in a ref, nor pass for an option or a refspec. */
const branch = z
  .string()
  .min(1)
  .max(1024)

  .regex(/^(?![-/])[^\u0000-\u0020\u007f~^:?*[\\]+$/)
  .refine((name) => !name.includes('..') && !name.includes('@{'));
const repository = z.object({ full_name: z.string().optional(), default_branch: branch.optional() }).optional();
const repositoryOfSide = z.object({ full_name: z.string().optional() }).nullish();

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha, repo: repositoryOfSide }),
    base: z.object({ sha, ref: branch, repo: repositoryOfSide }),
    user: z.object({ login: z.string() }).nullish(),
  }),
});
const mergeGroupPayload = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha, head_ref: z.string().optional() }) });
const pushPayload = z.object({
  ref: z.string().max(1024),
  before: sha.optional(),
  forced: z.boolean().optional(),
  deleted: z.boolean().optional(),
  repository,
});

/**
 * Reads an event. `payload` is the text of the event file, undefined where there is none. Throws UserError CONFIG when the
 * payload is not JSON, and {@link MissingBase} when an event that has a base comes with a payload that does not say which.
 */
export function parseEvent(name: string | undefined, payload: string | undefined): ActionEvent {
  const parsed = payload === undefined ? undefined : parseJson(payload);
  switch (name) {
    case undefined:
      return { kind: 'none' };
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_target':
      return pullRequestEvent(name, readPayload(name, parsed, pullRequestPayload).pull_request);
    case 'merge_group': {
      const { merge_group: group } = readPayload(name, parsed, mergeGroupPayload);
      return { kind: 'merge-group', baseSha: group.base_sha, headSha: group.head_sha, pullNumber: pullNumberOf(group.head_ref ?? '') };
    }
    case 'push':
      return pushEvent(readPayload(name, parsed, pushPayload));
    default:
      return { kind: 'other', name };
  }
}

/** Mended by naming a base: whoever does so needs nothing of the payload. */
export class MissingBase extends UserError {
  constructor(message: string) {
    super('CONFIG', message, 'Run in the workflow that the event started, or set the input base to a revision.');
  }
}

function pullRequestEvent(
  trigger: PullRequestEvent['trigger'],
  pull: z.infer<typeof pullRequestPayload>['pull_request'],
): PullRequestEvent {
  return {
    kind: 'pull-request',
    trigger,
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    author: pull.user?.login ?? '',
    // A deleted fork has no repository any more.
    fromFork: pull.head.repo?.full_name === undefined || pull.head.repo.full_name !== pull.base.repo?.full_name,
  };
}

function pushEvent(push: z.infer<typeof pushPayload>): PushEvent {
  return {
    kind: 'push',
    ref: push.ref,
    before: push.before === undefined || NO_COMMIT.test(push.before) ? undefined : push.before,
    forced: push.forced ?? false,
    deleted: push.deleted ?? false,
    defaultBranch: push.repository?.default_branch,
  };
}

/** GitHub names the branches of its merge queue `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`. */
function pullNumberOf(headRef: string): number | undefined {
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,10})-[0-9a-f]{40,64}$/.exec(headRef) ?? [];
  return number === undefined ? undefined : Number(number);
}

function readPayload<T>(name: string, payload: unknown, schema: z.ZodType<T>): T {
  if (payload === undefined) throw new MissingBase(`the event ${name} comes without its payload`);
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  throw new MissingBase(`the payload of the event ${name} lacks ${result.error.issues[0]?.path.join('.') ?? 'what it is about'}`);
}

function parseJson(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch (error) {
    throw new UserError('CONFIG', 'the event file is not JSON', 'Leave GITHUB_EVENT_PATH as the runner sets it.', { cause: error });
  }
}
