import { join } from 'node:path';

import { git, writeFiles, type Files, type Origin } from './git-origin.js';

/** Somebody's fork of a repository: a bare one of its own, which shares nothing with the origin but what both have fetched. */
export class Fork {
  readonly bare: string;
  readonly #author: string;

  constructor(origin: Origin) {
    this.bare = join(origin.folder, 'fork.git');
    this.#author = join(origin.folder, 'fork-author');
    git(origin.folder, 'clone', '--quiet', '--bare', origin.url, this.bare);
    for (const key of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowFilter']) git(this.bare, 'config', key, 'true');
    git(origin.folder, 'clone', '--quiet', this.url, this.#author);
  }

  get url(): string {
    return `file://${this.bare}`;
  }

  /** Commits files on a branch that is made anew at `from`, and pushes it to the fork alone. */
  commit(branch: string, files: Files, from = 'origin/main'): string {
    git(this.#author, 'checkout', '--quiet', '-B', branch, from);
    writeFiles(this.#author, files);
    git(this.#author, 'add', '--all');
    git(this.#author, 'commit', '--quiet', '--message', `Change ${branch}`);
    git(this.#author, 'push', '--quiet', '--force', 'origin', branch);
    return git(this.#author, 'rev-parse', 'HEAD');
  }

  /** Points a branch of the fork at a commit, as its owner may. */
  setBranch(branch: string, commit: string): void {
    git(this.bare, 'update-ref', `refs/heads/${branch}`, commit);
  }
}
