import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { afterEach, describe, expect, it } from '@jest/globals';

import { openDisk } from '../../src/io/disk.js';
import { withWriteLock } from '../../src/io/write-lock.js';
import { folderWith, removeFolders } from '../cli/pack/support.js';

const LOCK = '.vaultgate/pending.lock';
const held = (owner: object): string => folderWith({ [LOCK]: JSON.stringify(owner) });
const take = (folder: string, patience = 100): Promise<string> => withWriteLock(openDisk(folder), LOCK, () => 'done', patience);

afterEach(removeFolders);

describe('the write lock', () => {
  it('is held while the action runs and gone after it, even when it fails', async () => {
    const folder = folderWith({});
    await withWriteLock(openDisk(folder), LOCK, () => {
      expect(JSON.parse(readFileSync(join(folder, LOCK), 'utf8'))).toEqual({ pid: process.pid, host: hostname() });
    });
    expect(existsSync(join(folder, '.vaultgate'))).toBe(false);
    await expect(
      withWriteLock(openDisk(folder), LOCK, () => {
        throw new Error('x');
      }),
    ).rejects.toThrow('x');
    expect(existsSync(join(folder, '.vaultgate'))).toBe(false);
  });

  it('of a process that lives is respected, and named when it takes too long', async () => {
    await expect(take(held({ pid: process.pid, host: hostname() }))).rejects.toThrow(
      `another command is changing packs (it holds ${LOCK})`,
    );
  });

  it('of a process that is gone is taken over', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(await take(held({ pid, host: hostname() }))).toBe('done');
  });

  it('that was only half written is taken over after a moment', async () => {
    const folder = folderWith({ [LOCK]: '{"pid": 1' });
    await expect(take(folder)).rejects.toThrow('another command');
    const old = new Date(Date.now() - 5000);
    utimesSync(join(folder, LOCK), old, old);
    expect(await take(folder)).toBe('done');
  });

  it('of another machine is taken over when it is old', async () => {
    const folder = held({ pid: 1, host: 'elsewhere.example' });
    await expect(take(folder)).rejects.toThrow('another command');
    const old = new Date(Date.now() - 11 * 60 * 1000);
    utimesSync(join(folder, LOCK), old, old);
    expect(await take(folder)).toBe('done');
  });

  it('lets one after the other in', async () => {
    const folder = folderWith({ counter: '0' });
    const count = async (): Promise<void> => {
      await withWriteLock(openDisk(folder), LOCK, async () => {
        const before = Number(readFileSync(join(folder, 'counter'), 'utf8'));
        await new Promise((done) => setTimeout(done, 2));
        writeFileSync(join(folder, 'counter'), String(before + 1));
      });
    };
    await Promise.all(Array.from({ length: 8 }, count));
    expect(readFileSync(join(folder, 'counter'), 'utf8')).toBe('8');
  });
});
