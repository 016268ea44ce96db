import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { openDisk } from '../../src/io/disk.js';
import { applyChanges } from '../../src/io/file-transaction.js';
import { filesOf, folderWith, removeFolders } from '../cli/pack/support.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLACE = { folder: '.vaultgate/pending', allows: () => true };

afterEach(removeFolders);

describe('a folder that is written to', () => {
  it.each(['../x', 'a/../../x', '/etc/x', 'a//x', './x', 'a\\x', ''])('has no path %j', (path) => {
    const folder = folderWith({});
    expect(() => openDisk(folder).write(path, bytes('x'))).toThrow('is not a path below the repository');
    expect(filesOf(folder)).toEqual({});
  });

  it('has no path through a link', () => {
    const [folder, target] = [folderWith({}), folderWith({ x: 'old' })];
    symlinkSync(target, join(folder, 'link'));
    const disk = openDisk(folder);
    for (const act of [
      () => disk.write('link/x', bytes('new')),
      () => disk.remove('link/x'),
      () => disk.rename('link/x', 'y'),
      () => disk.read('link/x'),
    ]) {
      expect(act).toThrow('link is a symbolic link');
    }
    expect(filesOf(target)).toEqual({ x: 'old' });
  });

  it('gives the bytes of a file or nothing, whatever another process does to it meanwhile', async () => {
    const folder = folderWith({});
    const makesAndRemoves = `const { writeFileSync, unlinkSync } = require('node:fs');
      console.log('ready');
      for (;;) { writeFileSync('lock', 'x'); unlinkSync('lock'); }`;
    const other = spawn(process.execPath, ['-e', makesAndRemoves], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      await once(other.stdout, 'data');
      const disk = openDisk(folder);
      for (let time = 0; time < 20_000; time += 1) expect([undefined, 0, 1]).toContain(disk.read('lock')?.byteLength);
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
  });
});

describe('a set of changes', () => {
  it('is refused as a whole when a file is not what it was when the changes were planned', () => {
    const folder = folderWith({ a: 'changed since' });
    const changes = [
      { kind: 'write', path: 'b', bytes: bytes('b'), before: null },
      { kind: 'write', path: 'a', bytes: bytes('a'), before: 'f'.repeat(64) },
    ] as const;
    expect(() => applyChanges(openDisk(folder), PLACE, 'x', changes)).toThrow('a changed while the command was at work');
    expect(filesOf(folder)).toEqual({ a: 'changed since' });
  });

  it('is refused where a folder stands in place of a file', () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'a'));
    expect(() => applyChanges(openDisk(folder), PLACE, 'x', [{ kind: 'write', path: 'a', bytes: bytes('a'), before: null }])).toThrow(
      'a changed',
    );
  });

  it('is carried out as a whole', () => {
    const folder = folderWith({});
    const disk = openDisk(folder);
    applyChanges(disk, PLACE, 'x', [
      { kind: 'write', path: 'deep/in/a', bytes: bytes('a'), before: null },
      { kind: 'write', path: 'b', bytes: bytes('b'), before: null },
    ]);
    expect(filesOf(folder)).toEqual({ 'deep/in/a': 'a', b: 'b' });
  });
});
