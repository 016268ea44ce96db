import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readZip } from '../../../src/io/zip/read-zip.js';
import { writeZip } from '../../../src/io/zip/write-zip.js';
import { craftZip, type CraftedEntry } from '../../support/crafted-zip.js';

const GOOD: CraftedEntry = { name: 'SKILL.md', data: '# Notes\n' };

async function faultsOf(entries: readonly CraftedEntry[], trailing?: Uint8Array): Promise<string[]> {
  const { faults } = await readZip(craftZip(entries, trailing), 'x.zip');
  return faults.map((fault) => `${fault.kind} ${fault.entry}`.trim());
}

async function pathsOf(entries: readonly CraftedEntry[]): Promise<string[]> {
  const { snapshot } = await readZip(craftZip(entries), 'x.zip');
  return snapshot.entries().map((entry) => entry.path);
}

describe('a sound zip', () => {
  it('is a tree of its files, stored or deflated, folders left out', async () => {
    const bytes = craftZip([
      GOOD,
      { name: 'scripts/', mode: 0o040755 },
      { name: 'scripts/x.sh', data: 'echo\n'.repeat(99), deflate: true, mode: 0o100755 },
    ]);
    const { snapshot, faults } = await readZip(bytes, 'x.zip');
    expect(faults).toEqual([]);
    expect(snapshot.entries()).toEqual([
      { path: 'SKILL.md', kind: 'file', size: 8 },
      { path: 'scripts/x.sh', kind: 'executable', size: 495 },
    ]);
    expect(snapshot.read('SKILL.md')).toMatchObject({ kind: 'bytes', bytes: new Uint8Array(Buffer.from('# Notes\n')) });
  });

  it('may use data descriptors that match', async () => {
    expect(await faultsOf([{ ...GOOD, descriptorSize: 8 }])).toEqual([]);
  });

  it('may be empty', async () => {
    expect(await faultsOf([])).toEqual([]);
  });

  it('keeps nested archives as files', async () => {
    const inner = craftZip([{ name: '../evil', data: 'x' }]);
    const bytes = craftZip([GOOD, { name: 'assets/inner.zip', data: inner }]);
    const { snapshot, faults } = await readZip(bytes, 'x.zip');
    expect(faults).toEqual([]);
    expect(snapshot.entry('assets/inner.zip')?.size).toBe(inner.byteLength);
  });
});

describe('names that must not be unpacked', () => {
  it.each([
    ['../../.bashrc'],
    ['a/../../b'],
    ['/etc/passwd'],
    ['C:/x'],
    ['c:x'],
    ['\\\\host\\share'],
    ['a\\..\\b'],
    ['a//b'],
    ['./a'],
    ['a\nb'],
    ['a\0b'],
    [''],
  ])('%j is refused and not in the tree', async (name) => {
    expect(await faultsOf([GOOD, { name, data: 'x' }])).toEqual([`unsafe-path ${name}`.trim()]);
    expect(await pathsOf([GOOD, { name, data: 'x' }])).toEqual(['SKILL.md']);
  });

  it('a name that is not UTF-8 is refused', async () => {
    expect(await faultsOf([GOOD, { name: new Uint8Array([0x61, 0xff]), data: 'x' }])).toEqual(['unsafe-path aÿ']);
  });

  it('a second, different name in the Unicode path field is refused', async () => {
    const field = Buffer.concat([Buffer.from([0x75, 0x70, 10, 0, 1, 0, 0, 0, 0]), Buffer.from('evil!')]);
    expect(await faultsOf([GOOD, { name: 'good', data: 'x', extra: field }])).toEqual(['unsafe-path good']);
  });

  it('two entries of one name are refused', async () => {
    expect(await faultsOf([GOOD, GOOD])).toEqual(['duplicate SKILL.md']);
  });

  it('a file in the place of a folder is refused, in either order', async () => {
    expect(await faultsOf([GOOD, { name: 'a', data: 'x' }, { name: 'a/b', data: 'x' }])).toEqual(['duplicate a/b']);
    expect(await faultsOf([GOOD, { name: 'a/b', data: 'x' }, { name: 'a', data: 'x' }])).toEqual(['duplicate a']);
  });
});

describe('entries that are no plain files', () => {
  it('lists a symbolic link with its target and does not follow it', async () => {
    const { snapshot } = await readZip(craftZip([GOOD, { name: 'l', data: '/etc/passwd', mode: 0o120777 }]), 'x.zip');
    expect(snapshot.entry('l')).toMatchObject({ kind: 'symlink', target: '/etc/passwd' });
    expect(snapshot.read('l')).toEqual({ kind: 'unreadable', reason: 'not-a-regular-file' });
  });

  it('lists a link that only the ASi Unix field tells of', async () => {
    const data = Buffer.alloc(14);
    data.writeUInt16LE(0o120777, 4);
    const field = Buffer.concat([Buffer.from([0x6e, 0x75, 14, 0]), data]);
    const { snapshot } = await readZip(craftZip([GOOD, { name: 'l', data: 'x', extra: field, mode: 0 }]), 'x.zip');
    expect(snapshot.entry('l')?.kind).toBe('symlink');
  });

  it.each([
    ['a device', 0o060644],
    ['a pipe', 0o010644],
  ])('refuses %s', async (_, mode) => {
    expect(await faultsOf([GOOD, { name: 'd', mode }])).toEqual(['special d']);
  });

  it('refuses encrypted entries and rare methods', async () => {
    expect(await faultsOf([GOOD, { name: 'e', data: 'x'.repeat(13), declaredSize: 1, flags: 1 }])).toEqual(['encrypted e']);
    expect(await faultsOf([GOOD, { name: 'm', data: 'x', method: 14 }])).toEqual(['method m']);
  });
});

describe('archives that say two things', () => {
  it('finds another name, size or checksum in the local header', async () => {
    expect(await faultsOf([{ ...GOOD, localName: 'EVIL0.md' }])).toContain('header-mismatch SKILL.md');
    expect(await faultsOf([{ ...GOOD, localSize: 3 }])).toContain('header-mismatch SKILL.md');
  });

  it('finds a data descriptor that does not match', async () => {
    expect(await faultsOf([{ ...GOOD, descriptorSize: 7 }])).toContain('header-mismatch SKILL.md');
  });

  it('finds a wrong checksum and a wrong size of the content', async () => {
    expect(await faultsOf([{ ...GOOD, crc: 1 }])).toEqual(['damaged SKILL.md']);
    expect(await faultsOf([{ name: 'SKILL.md', data: 'x'.repeat(500), deflate: true, declaredSize: 5 }])).toEqual(['damaged SKILL.md']);
  });

  it('finds data that no entry accounts for: before, between and behind', async () => {
    const hidden = craftZip([{ name: 'hidden.sh', data: 'x' }]);
    expect(await faultsOf([{ ...GOOD, before: hidden }])).toEqual(['hidden-data']);
    expect(await faultsOf([GOOD, { name: 'b', data: 'x', before: hidden }])).toEqual(['hidden-data']);
    expect(await faultsOf([GOOD], new Uint8Array([1, 2, 3]))).not.toEqual([]);
  });
});

describe('bombs', () => {
  it('stops at the number of entries', async () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: `f${String(index)}` }));
    expect(await faultsOf(many)).toEqual(['too-many-entries']);
  });

  it('refuses an entry that unpacks to more than 100 times its size without unpacking it', async () => {
    expect(await faultsOf([GOOD, { name: 'b', data: new Uint8Array(8 * 1024 * 1024), deflate: true }])).toEqual(['ratio b']);
  });

  it('lets a small repetitive file pass', async () => {
    expect(await faultsOf([GOOD, { name: 'b', data: new Uint8Array(512 * 1024), deflate: true }])).toEqual([]);
  });

  it('stops at the sum of all unpacked bytes', async () => {
    const big = new Uint8Array(33 * 1024 * 1024);
    expect(await faultsOf([GOOD, { name: 'a', data: big }, { name: 'b', data: big }])).toEqual(['too-large']);
  });

  it('finds entries that share their data', async () => {
    const bytes = Buffer.from(
      craftZip([
        { name: 'a', data: 'xy' },
        { name: 'b', data: 'xy' },
      ]),
    );
    const second = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const first = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(0, second + 42);
    bytes.write('a', second + 46);
    expect(first).toBeLessThan(second);
    const { faults } = await readZip(bytes, 'x.zip');
    expect(faults.map((fault) => fault.kind)).toContain('overlap');
  });
});

describe('damaged archives', () => {
  it('are a fault at every length to which a sound one is cut, never an exception', async () => {
    const whole = craftZip([GOOD, { name: 'scripts/x.sh', data: 'echo\n'.repeat(30), deflate: true }]);
    for (let length = 0; length < whole.byteLength; length += 1) {
      const { faults } = await readZip(whole.subarray(0, length), 'x.zip');
      expect(faults.length).toBeGreaterThan(0);
    }
  });

  it('never throw, whichever bytes are changed', async () => {
    const whole = craftZip([GOOD, { name: 'scripts/x.sh', data: 'echo\n'.repeat(30), deflate: true }]);
    const change = fc.tuple(fc.nat(whole.byteLength - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const { snapshot } = await readZip(bytes, 'x.zip');
        for (const entry of snapshot.entries()) expect(entry.path).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\/|\\/);
      }),
      { numRuns: 300 },
    );
  });

  it('are refused when they are no zip at all', async () => {
    const { faults } = await readZip(new TextEncoder().encode('# not a zip'), 'x.zip');
    expect(faults.map((fault) => fault.kind)).toEqual(['not-a-zip']);
  });
});

describe('a written zip', () => {
  const name = fc.stringMatching(/^[a-zA-Z0-9äß_-]{1,8}$/);
  const files = fc.uniqueArray(fc.record({ path: name, bytes: fc.uint8Array({ maxLength: 50 }), executable: fc.boolean() }), {
    selector: (file) => file.path,
  });

  it('reads back as the same files without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (entries) => {
        const { snapshot, faults } = await readZip(writeZip(entries), 'x.zip');
        expect(faults).toEqual([]);
        for (const entry of entries) {
          expect(snapshot.entry(entry.path)?.kind).toBe(entry.executable ? 'executable' : 'file');
          expect(snapshot.read(entry.path)).toEqual({ kind: 'bytes', bytes: entry.bytes });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same bytes whatever the order in which the files were given', () => {
    const entries = ['b', 'a', 'c'].map((path) => ({ path, bytes: new Uint8Array([1]), executable: false }));
    expect(writeZip([...entries].reverse())).toEqual(writeZip(entries));
  });
});
