import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { MAX_DEPTH, MAX_FILE_BYTES } from '../../src/io/snapshot.js';
import { openWorkingTree } from '../../src/io/working-tree.js';
import { removeTestFolders, testFolder, writeFiles } from '../support/git-repository.js';

afterAll(removeTestFolders);

const isRoot = process.getuid?.() === 0;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = testFolder();
  writeFiles(folder, files);
  return folder;
}

describe('a folder on disk as a tree', () => {
  it('lists every file but those of .git, by code point, and says which are executable', () => {
    const folder = folderWith({ 'b/z.txt': '1', 'b.txt': '22', '.git/config': 'x', 'a/.git': 'x', '.hidden': '' });
    chmodSync(join(folder, 'b.txt'), 0o755);
    expect(openWorkingTree(folder).entries()).toEqual([
      { path: '.hidden', kind: 'file', size: 0 },
      { path: 'b.txt', kind: 'executable', size: 2 },
      { path: 'b/z.txt', kind: 'file', size: 1 },
    ]);
  });

  it('lists links, pipes and what they are, and opens none of them', () => {
    const folder = folderWith({ 'a.txt': 'x' });
    symlinkSync('/etc', join(folder, 'etc'));
    symlinkSync('a.txt', join(folder, 'link'));
    symlinkSync('.', join(folder, 'loop'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const tree = openWorkingTree(folder);
    expect(tree.entries().map((entry) => [entry.path, entry.kind, entry.target])).toEqual([
      ['a.txt', 'file', undefined],
      ['etc', 'symlink', '/etc'],
      ['link', 'symlink', 'a.txt'],
      ['loop', 'symlink', '.'],
      ['pipe', 'special', undefined],
    ]);
    for (const path of ['etc', 'link', 'pipe']) expect(tree.read(path)).toEqual({ kind: 'unreadable', reason: 'not-a-regular-file' });
    expect(tree.read('etc/passwd')).toEqual({ kind: 'unreadable', reason: 'missing' });
    expect(tree.read('../../etc/passwd')).toEqual({ kind: 'unreadable', reason: 'missing' });
  });

  it('reads what a file is when it is read, not what it was when it was listed', () => {
    const folder = folderWith({ 'grows.txt': 'x', 'gone.txt': 'x', 'becomes-link.txt': 'x', 'becomes-pipe.txt': 'x' });
    const tree = openWorkingTree(folder);
    writeFileSync(join(folder, 'grows.txt'), 'longer');
    rmSync(join(folder, 'gone.txt'));
    rmSync(join(folder, 'becomes-link.txt'));
    symlinkSync('/etc/passwd', join(folder, 'becomes-link.txt'));
    rmSync(join(folder, 'becomes-pipe.txt'));
    execFileSync('mkfifo', [join(folder, 'becomes-pipe.txt')]);
    expect(tree.read('grows.txt')).toEqual({ kind: 'bytes', bytes: new Uint8Array(Buffer.from('longer')) });
    expect(tree.read('gone.txt')).toEqual({ kind: 'unreadable', reason: 'missing' });
    expect(tree.read('becomes-link.txt')).toEqual({ kind: 'unreadable', reason: 'not-a-regular-file' });
    expect(tree.read('becomes-pipe.txt')).toEqual({ kind: 'unreadable', reason: 'not-a-regular-file' });
  });

  it('reads no file above the limit', () => {
    const folder = folderWith({ 'big.bin': '', 'a.txt': 'xxx' });
    truncateSync(join(folder, 'big.bin'), MAX_FILE_BYTES + 1);
    const tree = openWorkingTree(folder);
    expect(tree.entry('big.bin')?.size).toBe(MAX_FILE_BYTES + 1);
    expect(tree.read('big.bin')).toEqual({ kind: 'unreadable', reason: 'too-large' });
    expect(tree.read('a.txt', 2)).toEqual({ kind: 'unreadable', reason: 'too-large' });
  });

  it('answers for every path that was asked', () => {
    const tree = openWorkingTree(folderWith({ 'a.txt': 'x' }));
    expect([...tree.readMany(['a.txt', 'b.txt']).keys()]).toEqual(['a.txt', 'b.txt']);
  });

  it('says which names are not UTF-8 and which folders lie too deep', () => {
    const folder = folderWith({ 'a.txt': 'x' });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad-`), Buffer.from([0xff])]), 'x');
    const deep = Array.from({ length: MAX_DEPTH + 2 }, () => 'd').join('/');
    mkdirSync(join(folder, deep), { recursive: true });
    expect(openWorkingTree(folder).skipped).toEqual([
      { path: 'bad-\ufffd', reason: 'name-not-utf8' },
      { path: Array.from({ length: MAX_DEPTH + 1 }, () => 'd').join('/'), reason: 'too-deep' },
    ]);
  });

  it('leaves dependencies out, but not those inside a bundle', () => {
    const folder = folderWith({
      'node_modules/x/SKILL.md': 'x',
      'skill/SKILL.md': 'x',
      'skill/sub/node_modules/y.js': 'y',
    });
    const tree = openWorkingTree(folder);
    expect(tree.entries().map((entry) => entry.path)).toEqual(['skill/SKILL.md', 'skill/sub/node_modules/y.js']);
    expect(tree.skipped).toEqual([{ path: 'node_modules', reason: 'dependency-folder' }]);
    expect(openWorkingTree(folder, 'all').entries()).toHaveLength(3);
  });

  (isRoot ? it.skip : it)('says what may not be read', () => {
    const folder = folderWith({ 'locked/in.txt': 'x', 'secret.txt': 'x' });
    chmodSync(join(folder, 'locked'), 0o000);
    chmodSync(join(folder, 'secret.txt'), 0o000);
    const tree = openWorkingTree(folder);
    expect(tree.skipped).toEqual([{ path: 'locked', reason: 'permission-denied' }]);
    expect(tree.read('secret.txt')).toEqual({ kind: 'unreadable', reason: 'permission-denied' });
    chmodSync(join(folder, 'locked'), 0o755);
  });

  it('is refused with a way out when there is no such folder', () => {
    const folder = testFolder();
    for (const path of [join(folder, 'nowhere'), join(folderWith({ 'a.txt': 'x' }), 'a.txt')]) {
      expect(() => openWorkingTree(path)).toThrow(expect.objectContaining({ name: 'UserError', code: 'IO' }));
    }
  });

  it('stays readable when a folder of it is moved away meanwhile', () => {
    const folder = folderWith({ 'd/in.txt': 'x' });
    const tree = openWorkingTree(folder);
    renameSync(join(folder, 'd'), join(folder, 'e'));
    expect(tree.read('d/in.txt')).toEqual({ kind: 'unreadable', reason: 'missing' });
  });
});
