import { describe, expect, it } from '@jest/globals';

import { trustedSurroundings } from '../../src/action/trusted-surroundings.js';
import type { Surroundings } from '../../src/gate/request.js';
import { memorySnapshot } from '../../src/io/memory-snapshot.js';
import { subtreeOf } from '../../src/io/subtree.js';

const BASE = memorySnapshot('base', [
  { path: 'keys/ours.pem', bytes: 'ours' },
  { path: 'key.pem', bytes: 'ours' },
]);
const HEAD = memorySnapshot('head', [
  { path: 'keys/ours.pem', bytes: 'theirs' },
  { path: 'keys/theirs.pem', bytes: 'theirs' },
  { path: 'key.pem', bytes: 'theirs' },
  { path: 'new.pem', bytes: 'theirs' },
]);
/** The disk of a pull request's checkout: `/w` is the workspace. */
const DISK: Surroundings = {
  pathInTree: (path) => (path.startsWith('/w/') ? path.slice(3) : undefined),
  readFile: () => new TextEncoder().encode('on disk'),
  openFolder: () => memorySnapshot('disk', [{ path: 'any.pem', bytes: 'on disk' }]),
  openBuiltInPacks: () => memorySnapshot('built in', []),
};

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

describe('a key that an input names inside the repository', () => {
  const onPull = trustedSurroundings(DISK, { head: HEAD, base: BASE, renames: new Map() });

  it('is the one of the base, whatever the change put there', () => {
    expect(textOf(onPull.readFile('/w/key.pem'))).toBe('ours');
    expect(
      onPull
        .openFolder('/w/keys')
        .entries()
        .map(({ path }) => path),
    ).toEqual(['ours.pem']);
  });

  it('is refused when only the change has it', () => {
    expect(() => onPull.readFile('/w/new.pem')).toThrow(expect.objectContaining({ code: 'CONFIG' }));
  });

  it('is taken as given when an earlier step made it, or it lies outside', () => {
    expect(onPull.pathInTree('/w/made-by-a-step.pem')).toBeUndefined();
    expect(textOf(onPull.readFile('/w/made-by-a-step.pem'))).toBe('on disk');
    expect(textOf(onPull.readFile('/temp/key.pem'))).toBe('on disk');
  });

  it('is the one of the head where the head decides', () => {
    for (const sides of [
      { head: HEAD, base: BASE, renames: new Map<string, string>(), rulesFrom: 'head' as const },
      { head: HEAD, base: undefined, renames: new Map<string, string>() },
    ])
      expect(textOf(trustedSurroundings(DISK, sides).readFile('/w/key.pem'))).toBe('theirs');
  });
});

describe('a folder of a tree', () => {
  it('has its files under their own names, and nothing of a folder whose name merely begins alike', () => {
    const tree = memorySnapshot('tree', [
      { path: 'a/b.txt', bytes: '1' },
      { path: 'a/c/d.txt', bytes: '2' },
      { path: 'ab/e.txt', bytes: '3' },
    ]);
    const folder = subtreeOf(tree, 'a');
    expect(folder.entries().map(({ path }) => path)).toEqual(['b.txt', 'c/d.txt']);
    expect(folder.read('c/d.txt')).toEqual(tree.read('a/c/d.txt'));
    expect(folder.read('../ab/e.txt')).toEqual({ kind: 'unreadable', reason: 'missing' });
    expect(subtreeOf(tree, '').entries()).toEqual(tree.entries());
  });
});
