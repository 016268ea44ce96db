import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { openWorkingTree } from '../../../src/io/working-tree.js';
import { JOURNAL_FILE, PENDING_DIR } from '../../../src/packs/pending.js';
import {
  AI_SAFETY,
  checksumOf,
  packFiles,
  readTree,
  rulesOf,
  SHIPPED,
  STARTER,
  STATE,
  withEdit,
  without,
  type PackSource,
} from '../../packs/fixture.js';
import { compiledScript, removeCompiledSource } from '../../support/compiled-source.js';
import { filesOf, folderWith, removeFolders, runPack, writeFiles } from './support.js';

const REGION = 'config/policies/starter__02__block_cross_region.yaml';
const OURS = { 'config/policies/050_ours.yaml': 'id: ours\ndescription: Ours.\nmatch: {}\naction: {allow: true}\n' };
const NOT_INSTALLED = 'PackNotFound: nobody is not installed';

/** starter 1.1.0: one policy changed, one gone, one new. */
const NEWER: PackSource = {
  ...STARTER,
  version: '1.1.0',
  policies: [
    { id: 'mask_pii', description: 'Mask PII.', priority: 81, match: {}, action: { mask: true, reason: 'Masked.' } },
    { id: 'deny_secrets', description: 'Keep them.', priority: 99, match: {}, action: { deny: true, reason: 'No.' } },
  ],
};

let childScript = '';
beforeAll(() => {
  childScript = compiledScript('__tests__/cli/pack/pack-child.ts');
});
afterEach(removeFolders);
afterAll(removeCompiledSource);

interface ChildRun {
  readonly killed: boolean;
  readonly code: number | null;
  readonly err: string;
  /** Changes of the disk; 0 for a child that was killed. */
  readonly changes: number;
}

/** Runs a command in a process of its own that is killed right before its nth change of the disk (-1: never). */
function runChild(folder: string, nth: number, ...words: readonly string[]): Promise<ChildRun> {
  const count = join(folderWith({ count: '' }), 'count');
  const args = [childScript, String(nth), ...words, '--deterministic'];
  const env = { PATH: process.env['PATH'], COUNT_FILE: count };
  return new Promise((done) => {
    const child = execFile(process.execPath, args, { cwd: folder, env }, (_error, _out, err) => {
      const changes = Number(readFileSync(count, 'utf8'));
      done({ killed: changes === 0 && child.exitCode !== 0, code: child.exitCode, err, changes });
    });
  });
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'vaultgate-packs-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

const decidedOf = (folder: string): 'undecided' | 'decided' => (JOURNAL_FILE in filesOf(folder) ? 'decided' : 'undecided');

/** Kills a command before each of its changes in turn, looks at what is left, and lets the next command deal with it. */
async function killAtEveryStep(start: string, ...words: readonly string[]): Promise<string[]> {
  const before = filesOf(start);
  const whole = copyOf(start);
  const { changes, err, code } = await runChild(whole, -1, ...words);
  expect({ err, code }).toEqual({ err: '', code: 0 });
  const after = filesOf(whole);
  const kill = async (step: number): Promise<string> => {
    const folder = copyOf(start);
    expect(await runChild(folder, step, ...words)).toMatchObject({ killed: true, err: '' });
    const decided = decidedOf(folder);
    const leftOver = Object.keys(filesOf(folder)).some((path) => path.startsWith(`${PENDING_DIR}/`));
    expect(rulesOf(readTree(openWorkingTree(folder))).includes('pack/interrupted')).toBe(leftOver);
    const next = await runPack(folder, 'remove', 'nobody');
    expect(next.err).toContain(NOT_INSTALLED);
    const settled = filesOf(folder);
    expect([before, after]).toContainEqual(settled);
    if (decided === 'decided') expect(settled).toEqual(after);
    expect(rulesOf(readTree(openWorkingTree(folder)))).not.toContain('pack/interrupted');
    return settled[STATE] === after[STATE] ? 'completed' : 'undone';
  };
  const outcomes: string[] = [];
  for (let step = 0; step < changes; step += 2) {
    outcomes.push(...(await Promise.all([step, step + 1].filter((number) => number < changes).map(kill))));
  }
  return outcomes;
}

describe('a command that is killed before each of its changes of the disk', () => {
  it('is undone or completed by the next one, and nothing is lost: an upgrade over an edited file', async () => {
    const offer = folderWith({ ...packFiles(STARTER, SHIPPED), ...OURS });
    await runPack(offer, 'add', 'starter', '--deterministic');
    const edited = withEdit(filesOf(offer), REGION, 'deny: true', 'allow: true');
    const start = folderWith({ ...without(edited, ...Object.keys(packFiles(STARTER, SHIPPED))), ...packFiles(NEWER, SHIPPED) });
    const outcomes = await killAtEveryStep(start, 'upgrade', 'starter', '--force');
    expect(outcomes.length).toBeGreaterThan(15);
    expect([...new Set(outcomes)]).toEqual(['undone', 'completed']);
    expect(outcomes).toEqual([...outcomes].sort().reverse());
  }, 60_000);

  it('is undone or completed by the next one: the first installation', async () => {
    const start = folderWith({ ...packFiles({ ...AI_SAFETY, dependencies: [] }, SHIPPED), ...OURS });
    const outcomes = await killAtEveryStep(start, 'add', 'ai_safety');
    expect([...new Set(outcomes)]).toEqual(['undone', 'completed']);
  }, 60_000);
});

describe('an interrupted command', () => {
  /** A repository in which a command was killed as soon as its journal stood. */
  const interrupted = async (): Promise<string> => {
    for (let step = 6; ; step += 1) {
      const folder = folderWith({ ...packFiles(STARTER, SHIPPED), ...OURS });
      const child = await runChild(folder, step, 'add', 'starter');
      if (decidedOf(folder) === 'decided') return folder;
      if (!child.killed) throw new Error('the command was never interrupted after its journal stood');
    }
  };

  it('is said by every reading command, and a dry run leaves it alone', async () => {
    const folder = await interrupted();
    expect((await runPack(folder, 'verify')).out).toContain('pack/interrupted');
    expect((await runPack(folder, 'list')).out).toContain('was interrupted or is still running');
    const left = filesOf(folder);
    const dry = await runPack(folder, 'upgrade', '--dry-run');
    expect(dry).toMatchObject({ code: 2 });
    expect(dry.err).toContain('was interrupted or is still running');
    expect(filesOf(folder)).toEqual(left);
  }, 60_000);

  it('that is completed later keeps what somebody wrote in the meantime', async () => {
    const folder = await interrupted();
    writeFiles(folder, { [REGION]: 'written: meanwhile\n' });
    const run = await runPack(folder, 'upgrade');
    expect(run.out).toContain('An interrupted command was completed first: add starter');
    const files = filesOf(folder);
    expect(files[`${REGION}.orig`]).toBe('written: meanwhile\n');
    expect(files[REGION]).toContain('id: block_cross_region');
  }, 60_000);

  it.each([
    ['names a file that no command of packs touches', '.github/workflows/ci.yaml', 'speaks of .github/workflows/ci.yaml'],
    ['leads out of the repository', '../outside.yaml', 'speaks of ../outside.yaml'],
    ['is none', undefined, 'cannot be read'],
  ])('whose journal %s is refused, and nothing is written', async (_name, path, message) => {
    const step = { kind: 'write', path, staged: '0000', before: null, after: 'a'.repeat(64) };
    const journal = path === undefined ? '{' : JSON.stringify({ format_version: 'vaultgate.journal.v1', command: 'add x', steps: [step] });
    const folder = folderWith({ ...packFiles(STARTER, SHIPPED), [JOURNAL_FILE]: journal, [`${PENDING_DIR}/0000`]: 'on: push\n' });
    const before = filesOf(folder);
    const run = await runPack(folder, 'add', 'starter');
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain(message);
    expect(filesOf(folder)).toEqual(before);
  });
});

describe('several commands at once', () => {
  it('all happen, one after the other, and the state file has them all', async () => {
    const packs = ['a', 'b', 'c', 'd'].map((name): PackSource => ({
      name,
      policies: [{ id: `p_${name}`, description: 'P.', match: {}, action: { allow: true } }],
    }));
    const folder = folderWith(
      Object.assign({ ...packFiles(AI_SAFETY, SHIPPED) }, ...packs.map((pack) => packFiles(pack, SHIPPED))) as Record<string, string>,
    );
    const runs = await Promise.all(packs.map((pack) => runChild(folder, -1, 'add', pack.name)));
    expect(runs.map((run) => [run.code, run.err])).toEqual(packs.map(() => [0, '']));
    const model = readTree(openWorkingTree(folder));
    expect(model.packs.map((pack) => [pack.name, pack.drift])).toEqual(packs.map((pack) => [pack.name, []]));
    for (const pack of packs) expect(filesOf(folder)[STATE]).toContain(checksumOf(pack));
    expect(Object.keys(filesOf(folder)).filter((path) => path.startsWith('.vaultgate/'))).toEqual(['.vaultgate/packs.lock.json']);
  }, 60_000);
});
