import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path; null deletes one. */
export type Files = Readonly<Record<string, string | null>>;

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: ENVIRONMENT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    if (content === null) {
      rmSync(file);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A bare repository that plays GitHub's part, and the clone in which its history is made. */
export class Origin {
  readonly folder: string;
  readonly bare: string;
  readonly #author: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'vaultgate-origin-'));
    this.bare = join(this.folder, 'origin.git');
    this.#author = join(this.folder, 'author');
    git(this.folder, 'init', '--quiet', '--bare', '--initial-branch=main', this.bare);
    git(this.bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    git(this.bare, 'config', 'uploadpack.allowFilter', 'true');
    git(this.folder, 'init', '--quiet', '--initial-branch=main', this.#author);
    git(this.#author, 'remote', 'add', 'origin', this.bare);
  }

  get url(): string {
    return `file://${this.bare}`;
  }

  /** Commits files on a branch (made from `from` when it is new) and pushes it. */
  commit(branch: string, files: Files, from = 'main'): string {
    if (branch !== 'main' || this.#has('main')) {
      git(this.#author, 'checkout', '--quiet', ...(this.#has(branch) ? [branch] : ['-b', branch, from]));
    }
    writeFiles(this.#author, files);
    git(this.#author, 'add', '--all');
    git(this.#author, 'commit', '--quiet', '--allow-empty', '--message', `Change ${branch}`);
    git(this.#author, 'push', '--quiet', '--force', 'origin', branch);
    return git(this.#author, 'rev-parse', 'HEAD');
  }

  /** What GitHub does for an open pull request: `refs/pull/N/head`, and the merge with the base in `refs/pull/N/merge`. */
  openPull(number: number, branch: string, base = 'main'): { readonly merge: string; readonly head: string; readonly base: string } {
    const head = git(this.bare, 'rev-parse', branch);
    const tip = git(this.bare, 'rev-parse', base);
    const merge = this.merge(tip, head);
    git(this.bare, 'update-ref', `refs/pull/${String(number)}/head`, head);
    git(this.bare, 'update-ref', `refs/pull/${String(number)}/merge`, merge);
    return { merge, head, base: tip };
  }

  /** The same for a pull request whose head is in a fork: GitHub brings the head along, and no branch of the origin has it. */
  openPullOf(
    fork: { readonly url: string },
    number: number,
    head: string,
  ): { readonly merge: string; readonly head: string; readonly base: string } {
    git(this.bare, 'fetch', '--quiet', '--no-tags', fork.url, `+${head}:refs/pull/${String(number)}/head`);
    const tip = git(this.bare, 'rev-parse', 'main');
    const merge = this.merge(tip, head);
    git(this.bare, 'update-ref', `refs/pull/${String(number)}/merge`, merge);
    return { merge, head, base: tip };
  }

  /** A merge commit of two commits, with the first as its first parent; pushed to no branch. */
  merge(first: string, second: string): string {
    const tree = git(this.bare, 'merge-tree', '--write-tree', first, second).split('\n')[0] ?? '';
    return git(this.bare, 'commit-tree', tree, '-p', first, '-p', second, '-m', 'Merge');
  }

  setBranch(branch: string, commit: string): void {
    git(this.bare, 'update-ref', `refs/heads/${branch}`, commit);
    git(this.#author, 'fetch', '--quiet', 'origin');
    git(this.#author, 'checkout', '--quiet', '--detach');
    git(this.#author, 'branch', '--quiet', '--force', branch, commit);
  }

  /** Drops every object that no ref reaches, as GitHub does some time after a force push. */
  collectGarbage(): void {
    git(this.bare, 'reflog', 'expire', '--expire=now', '--all');
    git(this.bare, 'gc', '--quiet', '--prune=now');
  }

  /** A checkout as actions/checkout makes it: one commit, detached; `depth` 0 fetches everything. */
  checkout(commit: string, depth = 1, url = this.url): string {
    const folder = mkdtempSync(join(this.folder, 'workspace-'));
    git(folder, 'init', '--quiet');
    git(folder, 'remote', 'add', 'origin', url);
    if (depth === 0) git(folder, 'fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*', `+${commit}:refs/remotes/pull/merge`);
    else git(folder, 'fetch', '--quiet', '--no-tags', `--depth=${String(depth)}`, 'origin', `+${commit}:refs/remotes/pull/merge`);
    git(folder, 'checkout', '--quiet', '--force', '--detach', 'refs/remotes/pull/merge');
    return folder;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #has(branch: string): boolean {
    try {
      git(this.#author, 'rev-parse', '--verify', '--quiet', branch);
      return true;
    } catch {
      return false;
    }
  }
}
