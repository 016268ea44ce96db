import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { openRepository, type Repository } from '../../src/io/git/repository.js';
import type { Snapshot } from '../../src/io/snapshot.js';
import { removeTestFolders, testFolder, testRepository } from '../support/git-repository.js';

afterAll(removeTestFolders);

function opened(folder: string): Repository {
  const repository = openRepository(folder);
  if (repository === undefined) throw new Error('no repository');
  return repository;
}

function paths(snapshot: Snapshot): string[] {
  return snapshot.entries().map((entry) => entry.path);
}

function textOf(snapshot: Snapshot, path: string): string {
  const content = snapshot.read(path);
  return content.kind === 'bytes' ? Buffer.from(content.bytes).toString('utf8') : content.reason;
}

describe('a commit as a tree', () => {
  it('lists files by code point with kind, size and id, and reads their bytes', () => {
    const { folder } = testRepository({ 'b.txt': 'two', 'a/\u{1f600}.txt': 'x', 'a/\uff5e.txt': 'y' });
    const repository = opened(folder);
    const tree = repository.openCommit(repository.commitOf('main'));
    expect(paths(tree)).toEqual(['a/\uff5e.txt', 'a/\u{1f600}.txt', 'b.txt']);
    expect(tree.entry('b.txt')).toMatchObject({ kind: 'file', size: 3, oid: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(textOf(tree, 'b.txt')).toBe('two');
    expect(tree.read('gone.txt')).toEqual({ kind: 'unreadable', reason: 'missing' });
  });

  it('lists links with their target, which is never followed', () => {
    const repository = testRepository({ 'a.txt': 'x' });
    symlinkSync('/etc/passwd', join(repository.folder, 'link'));
    const tree = opened(repository.folder).openCommit(repository.commit());
    expect(tree.entry('link')).toMatchObject({ kind: 'symlink', target: '/etc/passwd' });
    expect(tree.read('link')).toEqual({ kind: 'unreadable', reason: 'not-a-regular-file' });
  });

  it('lists a submodule as one entry without content', () => {
    const inner = testRepository({ 'x.txt': 'x' });
    const outer = testRepository({ 'a.txt': 'a' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub');
    const repository = opened(outer.folder);
    const commit = outer.commit();
    expect(repository.openCommit(commit).entry('sub')).toMatchObject({ kind: 'submodule' });
    expect(paths(repository.openHead(commit))).toEqual(['.gitmodules', 'a.txt']);
  });

  it('keeps hostile names as they are', () => {
    const names = ['-rf', 'a b', 'new\nline', 'quo"te', "it's", ':(top)x', '*', 'tab\tname', '##[endgroup]', '\u202e'];
    const { folder } = testRepository(Object.fromEntries(names.map((name) => [`d/${name}`, name])));
    const repository = opened(folder);
    const commit = repository.commitOf('HEAD');
    for (const tree of [repository.openCommit(commit), repository.openHead(commit)]) {
      expect(paths(tree)).toEqual(names.map((name) => `d/${name}`).sort());
      for (const name of names) expect(textOf(tree, `d/${name}`)).toBe(name);
    }
  });

  it('says which names are not UTF-8 instead of dropping the files without a word', () => {
    const repository = testRepository({ 'a.txt': 'x' });
    const name = Buffer.concat([Buffer.from(`${repository.folder}/bad-`), Buffer.from([0xff])]);
    writeFileSync(name, 'x');
    const commit = repository.commit();
    for (const tree of [opened(repository.folder).openCommit(commit), opened(repository.folder).openHead(commit)]) {
      expect(tree.skipped).toEqual([{ path: 'bad-\ufffd', reason: 'name-not-utf8' }]);
      expect(paths(tree)).toEqual(['a.txt']);
    }
  });
});

describe('a folder inside a checkout', () => {
  it.each(['sub', ':(top)', '*', '-x', 'with space'])('%j is mapped to the same folder of the commit', (name) => {
    const repository = testRepository({ [`${name}/in.txt`]: 'in', 'out.txt': 'out', 'subway/in.txt': 'other', 'x/in.txt': 'other' });
    const inside = opened(join(repository.folder, name));
    const commit = inside.commitOf('HEAD');
    expect(inside.prefix).toBe(`${name}/`);
    expect(paths(inside.openCommit(commit))).toEqual(['in.txt']);
    expect(paths(inside.openHead(commit))).toEqual(['in.txt']);
    repository.write({ [`${name}/in.txt`]: 'changed', [`${name}/more.txt`]: 'more' });
    expect(textOf(inside.openHead(commit), 'in.txt')).toBe('changed');
    expect(paths(inside.openHead(commit))).toEqual(['in.txt', 'more.txt']);
  });
});

describe('the checkout against a commit', () => {
  it('holds tracked files as on disk and untracked ones that are not ignored', () => {
    const repository = testRepository({ 'kept.txt': 'kept', 'gone.txt': 'gone', 'edited.txt': 'old', '.gitignore': '*.log\n' });
    repository.write({ 'edited.txt': 'new', 'new.txt': 'new', 'noise.log': 'noise' });
    repository.remove('gone.txt');
    const head = opened(repository.folder).openHead(repository.git('rev-parse', 'HEAD'));
    expect(paths(head)).toEqual(['.gitignore', 'edited.txt', 'kept.txt', 'new.txt']);
    expect(textOf(head, 'edited.txt')).toBe('new');
    expect(head.entry('kept.txt')?.oid).toBeDefined();
    expect(head.entry('edited.txt')?.oid).toBeUndefined();
  });

  it('takes the commit’s bytes for a file whose line ends the checkout changed', () => {
    const repository = testRepository({ 'a.txt': 'one\ntwo\n' });
    const commit = repository.git('rev-parse', 'HEAD');
    repository.git('config', 'core.autocrlf', 'true');
    repository.remove('a.txt');
    repository.git('checkout', '-q', '--', 'a.txt');
    expect(execFileSync('cat', [join(repository.folder, 'a.txt')], { encoding: 'utf8' })).toBe('one\r\ntwo\r\n');
    expect(textOf(opened(repository.folder).openHead(commit), 'a.txt')).toBe('one\ntwo\n');
  });

  it('does not reach through a folder that became a link', () => {
    const elsewhere = testFolder();
    writeFileSync(join(elsewhere, 'in.txt'), 'secret');
    const repository = testRepository({ 'd/in.txt': 'in', 'a.txt': 'a' });
    rmSync(join(repository.folder, 'd'), { recursive: true });
    symlinkSync(elsewhere, join(repository.folder, 'd'));
    const head = opened(repository.folder).openHead(repository.git('rev-parse', 'HEAD'));
    expect(paths(head)).toEqual(['a.txt', 'd']);
    expect(head.entry('d')?.kind).toBe('symlink');
  });

  it('knows renamed files, and no copies', () => {
    const text = Array.from({ length: 30 }, (_, index) => `line ${String(index)}\n`).join('');
    const repository = testRepository({ 'old.txt': text, 'stays.txt': `other\n${text}` });
    repository.git('mv', 'old.txt', 'new.txt');
    repository.write({ 'copy.txt': `other\n${text}` });
    repository.git('add', '-A');
    expect([...opened(repository.folder).renamesSince(repository.git('rev-parse', 'HEAD'))]).toEqual([['new.txt', 'old.txt']]);
  });

  it('runs no program that the repository’s own configuration names', () => {
    const repository = testRepository({ 'a.txt': 'x', '.gitattributes': '*.txt filter=evil diff=evil\n' });
    const trace = join(testFolder(), 'ran');
    const program = `sh -c 'touch ${trace}; cat'`;
    for (const key of [
      'filter.evil.clean',
      'filter.evil.process',
      'diff.evil.textconv',
      'diff.evil.command',
      'core.fsmonitor',
      'core.pager',
    ]) {
      repository.git('config', key, program);
    }
    repository.git('config', 'filter.evil.required', 'true');
    mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
    writeFileSync(join(repository.folder, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch ${trace}\n`, { mode: 0o755 });
    repository.write({ 'a.txt': 'y' });
    rmSync(trace, { force: true });
    const inside = opened(repository.folder);
    const commit = inside.commitOf('HEAD');
    expect(textOf(inside.openHead(commit), 'a.txt')).toBe('y');
    inside.renamesSince(commit);
    expect(existsSync(trace)).toBe(false);
  });
});

describe('what is no commit', () => {
  it.each(['nowhere', '--help', 'HEAD~99', 'HEAD:a.txt', ''])('%j is told with what to do', (revision) => {
    const repository = opened(testRepository({ 'a.txt': 'x' }).folder);
    expect(() => repository.commitOf(revision)).toThrow(expect.objectContaining({ name: 'UserError', code: 'GIT' }));
  });

  it('is a folder without a repository', () => {
    expect(openRepository(testFolder())).toBeUndefined();
  });
});

describe('a revision or a tree that cannot be had', () => {
  it('is told with the command that fetches it, in a shallow checkout', () => {
    const origin = testRepository({ 'a.txt': 'one' });
    origin.write({ 'a.txt': 'two' });
    origin.commit();
    const shallow = join(testFolder(), 'shallow');
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${origin.folder}`, shallow]);
    const hintOf = (revision: string): unknown => {
      try {
        return opened(shallow).commitOf(revision);
      } catch (error) {
        return error;
      }
    };
    expect(hintOf('HEAD~1')).toMatchObject({ code: 'GIT', hint: expect.stringContaining('git fetch --unshallow') });
    expect(hintOf('origin/work')).toMatchObject({
      hint: expect.stringContaining('git fetch --depth 1 origin +refs/heads/work:refs/remotes/origin/work'),
    });
  });

  it('is called a bare repository where there are no files', () => {
    const { folder } = testRepository({ 'a.txt': 'one' });
    const bare = join(testFolder(), 'bare.git');
    execFileSync('git', ['clone', '--quiet', '--bare', folder, bare]);
    const repository = opened(bare);
    expect(() => repository.openHead(repository.commitOf('main'))).toThrow('bare repository');
  });
});
