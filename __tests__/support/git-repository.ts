import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real repository in a folder of its own, for one test. */
export interface TestRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes files, text or bytes; missing folders are made. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  remove(...paths: readonly string[]): void;
  /** Commits all that is there and answers the commit's id. */
  commit(message?: string): string;
}

const made: string[] = [];

/** A folder that {@link removeTestFolders} takes away. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vaultgate-test-'));
  made.push(folder);
  return folder;
}

export function removeTestFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export function testRepository(files: Readonly<Record<string, string | Uint8Array>> = {}): TestRepository {
  const folder = testFolder();
  const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@a.example', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@a.example' };
  const dates = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };
  const env = { ...process.env, ...identity, ...dates, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  git('init', '-q', '-b', 'main');
  const repository: TestRepository = {
    folder,
    git,
    write: (more) => {
      writeFiles(folder, more);
    },
    remove: (...paths) => {
      for (const path of paths) rmSync(join(folder, path), { recursive: true, force: true });
    },
    commit: (message = 'change') => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
  repository.write(files);
  if (Object.keys(files).length > 0) repository.commit('base');
  return repository;
}
