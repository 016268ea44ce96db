import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const NODE_24 = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const RUNTIMES = [
  { name: `this Node (${process.version})`, node: process.execPath },
  { name: 'Node 24', node: NODE_24 },
];

/** Enough content that `check` starts worker threads. */
const SKILLS = 24;
const SKILL_BYTES = 256 * 1024;

let home: string;
let dist: string;
let elsewhere: string;

beforeAll(() => {
  // Not below the repository, so that no node_modules and no package.json of ours is found by climbing.
  home = mkdtempSync(join(tmpdir(), 'vaultgate packaging ü '));
  dist = join(home, 'tool/dist');
  elsewhere = join(home, 'somewhere else');
  cpSync(join(ROOT, 'dist'), dist, { recursive: true });
  for (let index = 0; index < SKILLS; index += 1) {
    const folder = join(elsewhere, 'skills', `skill-${String(index)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'SKILL.md'), `---\nname: skill-${String(index)}\ndescription: Formats tables.\n---\n\nAlign the columns.\n`);
    writeFileSync(join(folder, 'notes.md'), 'One line of ordinary notes.\n'.repeat(SKILL_BYTES / 28));
  }
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function run(node: string, ...args: readonly string[]) {
  const env = { PATH: process.env['PATH'] ?? '' };
  return spawnSync(node, args, { cwd: elsewhere, encoding: 'utf8', env, maxBuffer: 1 << 26 });
}

it('has Node 24 to test with', () => {
  expect(existsSync(NODE_24)).toBe(true);
  expect(execFileSync(NODE_24, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./);
});

describe.each(RUNTIMES)('dist/ copied elsewhere and run in a foreign working directory by $name', ({ node }) => {
  const cli = (...args: readonly string[]) => run(node, join(dist, 'cli/index.js'), ...args);

  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(cli('--version')).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('finds the packs that are built in', () => {
    const packs = readdirSync(join(ROOT, 'packs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const { status, stdout } = cli('pack', 'list');
    expect(status).toBe(0);
    expect(packs.length).toBeGreaterThan(0);
    for (const pack of packs) expect(stdout).toContain(pack.name);
  });

  it('analyses in the worker threads that lie beside it, and says the same as without them', () => {
    const check = () => cli('check', '--format', 'json', '--deterministic', '--fail-on', 'never');
    const worker = join(dist, 'worker/index.js');
    const code = readFileSync(worker);
    const threaded = check();
    expect(threaded).toMatchObject({ status: 0, stderr: '' });
    expect((JSON.parse(threaded.stdout) as { skills: unknown[] }).skills).toHaveLength(SKILLS);
    try {
      writeFileSync(worker, 'throw new Error("a broken thread");');
      const broken = check();
      expect(broken.status).toBe(4);
      expect(broken.stderr).toContain('a broken thread');
      rmSync(worker);
      expect(check()).toMatchObject({ status: 0, stdout: threaded.stdout });
    } finally {
      writeFileSync(worker, code);
    }
  });
});

it('needs nothing of the packages of the action for the command line and its threads', () => {
  const copy = join(home, 'without the action/dist');
  cpSync(dist, copy, { recursive: true });
  const ofAction = readdirSync(join(copy, 'shared')).filter((file) =>
    /GITHUB_STEP_SUMMARY|class (?:OidcClient|Summary)\b|node_modules\/@actions/.test(readFileSync(join(copy, 'shared', file), 'utf8')),
  );
  expect(ofAction.length).toBeGreaterThan(0);
  for (const file of ofAction) rmSync(join(copy, 'shared', file));
  const check = (from: string) => run(process.execPath, join(from, 'cli/index.js'), 'check', '--deterministic');
  expect(check(copy)).toMatchObject({ status: 0, stdout: check(dist).stdout, stderr: '' });
});

it('holds the code that several doors need once', () => {
  const bytes = (folder: string): number =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
      .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
  expect(bytes(dist) - bytes(join(dist, 'shared'))).toBeLessThan(1000);
  for (const stub of ['index.js', 'cli/index.js', 'worker/index.js']) expect(existsSync(join(dist, stub))).toBe(true);
});

it('runs as an action on Node 24, with nothing but the variables of a runner', () => {
  const output = join(home, 'output');
  const summary = join(home, 'summary.md');
  writeFileSync(output, '');
  writeFileSync(summary, '');
  const { status } = spawnSync(NODE_24, [join(dist, 'index.js')], {
    cwd: home,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: elsewhere,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: home,
    },
  });
  expect(status).toBe(0);
  expect(readFileSync(output, 'utf8')).toMatch(/^verdict<<(.+)\nPASS\n\1$/m);
  expect(readFileSync(summary, 'utf8')).toContain('PASS');
});
