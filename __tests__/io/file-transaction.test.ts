import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { sha256Hex } from '../../src/core/digest.js';
import { UserError } from '../../src/core/errors.js';
import { openDisk, type Disk } from '../../src/io/disk.js';
import { applyChanges, recoverChanges, type FileChange } from '../../src/io/file-transaction.js';
import { filesOf, folderWith, removeFolders } from '../cli/pack/support.js';

const PLACE = { folder: '.vaultgate/pending', allows: () => true };
const NAMES = ['a', 'b', 'deep/c', 'deep/er/d'];

afterEach(removeFolders);

/** A disk whose nth change fails, as a full or a protected one does. */
function failingDisk(folder: string, nth: number): Disk {
  const disk = openDisk(folder);
  let count = 0;
  const step = <T>(action: () => T): T => {
    if (count++ === nth) throw new UserError('IO', 'no space left on the disk', 'Make room.');
    return action();
  };
  return {
    ...disk,
    write: (path, bytes) => step(() => disk.write(path, bytes)),
    rename: (from, to) => step(() => disk.rename(from, to)),
    remove: (path) => step(() => disk.remove(path)),
    makeFolder: (path) => step(() => disk.makeFolder(path)),
    removeFolder: (path) => step(() => disk.removeFolder(path)),
  };
}

/** The changes that lead from one set of files to another. */
function changesBetween(before: Record<string, string>, after: Record<string, string>): FileChange[] {
  return NAMES.flatMap((path): FileChange[] => {
    const [old, now] = [before[path], after[path]];
    if (old === now) return [];
    if (now === undefined) return [{ kind: 'remove', path, before: sha256Hex(old ?? '') }];
    return [{ kind: 'write', path, bytes: new TextEncoder().encode(now), before: old === undefined ? null : sha256Hex(old) }];
  });
}

describe('a set of changes on a disk that fails at any point', () => {
  const files = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('', 'x', 'y\n'), { noNullPrototype: true });

  it('has happened whole or not at all, at once or after the next command has settled it', () => {
    fc.assert(
      fc.property(files, files, fc.nat({ max: 20 }), (before, after, nth) => {
        const folder = folderWith(before);
        let failed = false;
        try {
          applyChanges(failingDisk(folder, nth), PLACE, 'change', changesBetween(before, after));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          failed = true;
        }
        const recovery = recoverChanges(openDisk(folder), PLACE);
        const settled = filesOf(folder);
        expect([before, after]).toContainEqual(settled);
        if (!failed || recovery.kind === 'completed') expect(settled).toEqual(after);
        expect(recoverChanges(openDisk(folder), PLACE)).toEqual({ kind: 'nothing' });
      }),
      { numRuns: 60 },
    );
  });

  it('that fails before its journal stands leaves nothing behind', () => {
    const folder = folderWith({ a: 'old' });
    const changes = changesBetween({ a: 'old' }, { a: 'new', b: 'b' });
    expect(() => applyChanges(failingDisk(folder, 2), PLACE, 'change', changes)).toThrow('no space left');
    expect(filesOf(folder)).toEqual({ a: 'old' });
    expect(recoverChanges(openDisk(folder), PLACE)).toEqual({ kind: 'nothing' });
  });

  it('that fails afterwards says that it can be completed', () => {
    const folder = folderWith({ a: 'old' });
    let thrown: unknown;
    try {
      applyChanges(failingDisk(folder, 6), PLACE, 'change', changesBetween({ a: 'old' }, { a: 'new', b: 'b' }));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    expect((thrown as UserError).message).toBe('no space left on the disk');
    expect((thrown as UserError).hint).toContain('completes this one first');
    expect(recoverChanges(openDisk(folder), PLACE)).toMatchObject({ kind: 'completed', command: 'change' });
    expect(filesOf(folder)).toEqual({ a: 'new', b: 'b' });
  });

  it('keeps what somebody wrote to a file after the failure', () => {
    const folder = folderWith({ a: 'old' });
    const changes = changesBetween({ a: 'old' }, { a: 'new' });
    expect(() => applyChanges(failingDisk(folder, 4), PLACE, 'change', changes)).toThrow('no space left');
    openDisk(folder).write('a', new TextEncoder().encode('mine'));
    expect(recoverChanges(openDisk(folder), PLACE)).toMatchObject({ kind: 'completed', kept: ['a.orig'] });
    expect(filesOf(folder)).toEqual({ a: 'new', 'a.orig': 'mine' });
  });
});
