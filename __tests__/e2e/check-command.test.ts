import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Report } from '../../src/report/report.js';
import { compiledCli } from '../support/compiled-cli.js';
import { removeTestFolders, testFolder, testRepository, writeFiles } from '../support/git-repository.js';
import { runnerCommands } from '../support/runner-commands.js';

let cli = '';
beforeAll(() => {
  cli = compiledCli();
}, 120_000);
afterAll(removeTestFolders);

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a process of its own, as a user runs it. */
function vaultgate(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...env },
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const SKILL = '---\nname: greeter\ndescription: Greets people by name. Use when somebody wants a greeting.\n---\n\nSay hello.\n';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = testFolder();
  writeFiles(folder, files);
  return folder;
}

describe('exit codes', () => {
  it('is 0 for a clean folder', () => {
    expect(vaultgate(folderWith({ 'skills/greeter/SKILL.md': SKILL }), ['check'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('is 1 for an error, and for a warning only when that is asked for', () => {
    const folder = folderWith({ 'skills/x/SKILL.md': SKILL, 'skills/x/skill.md': SKILL });
    expect(vaultgate(folder, ['check']).status).toBe(1);
    expect(vaultgate(folder, ['check', '--fail-on', 'never']).status).toBe(0);
  });

  it('is 2 when git is not there for --base', () => {
    const { folder } = testRepository({ 'skills/greeter/SKILL.md': SKILL });
    const ran = vaultgate(folder, ['check', '--base', 'HEAD'], { PATH: testFolder() });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('Install git');
  });

  it('is 3 when there is nothing to check, or nothing under a named check', () => {
    expect(vaultgate(testFolder(), ['check'])).toMatchObject({ status: 3, stdout: '' });
    expect(vaultgate(folderWith({ 'skills/greeter/SKILL.md': SKILL }), ['check', '--checks', 'packs']).stderr).toContain(
      'nothing to check for packs',
    );
    expect(vaultgate(testFolder(), ['check', '--allow-empty']).status).toBe(0);
  });

  it('is 4 for a bug of ours, in one line unless more is asked for', () => {
    // A preloaded script breaks a part that never breaks by itself.
    const preload = join(testFolder(), 'break.mjs');
    writeFileSync(preload, "String.prototype.normalize = () => { throw new Error('broken on purpose'); };\n");
    const folder = folderWith({ 'skills/x/SKILL.md': SKILL, 'skills/x/skill.md': SKILL });
    const env = { NODE_OPTIONS: `--import=${preload}` };
    const brief = vaultgate(folder, ['check'], env);
    expect(brief.status).toBe(4);
    expect(brief.stderr).toMatch(/^vaultgate: this is a bug in vaultgate.*broken on purpose\n$/);
    expect(vaultgate(folder, ['check'], { ...env, VAULTGATE_DEBUG: '1' }).stderr).toMatch(/│ {5}at /);
  });
});

describe('what may not be read', () => {
  (process.platform === 'win32' ? it.skip : it)('is told in the coverage, file or folder', () => {
    const folder = folderWith({ 'skills/greeter/SKILL.md': SKILL, 'skills/greeter/secret.txt': 'x', 'locked/in.txt': 'x' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'skills/greeter/secret.txt'), 0o000);
    chmodSync(join(folder, 'locked'), 0o000);
    // The superuser may read everything, so another user checks.
    const user = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { stdout } = spawnSync(process.execPath, [cli, 'check', folder, '--format', 'json'], { encoding: 'utf8', cwd: '/', ...user });
    const report = JSON.parse(stdout) as Report;
    expect(report.coverage.skipped).toContainEqual({ path: 'skills/greeter/secret.txt', reason: 'permission-denied' });
    expect(report.coverage.skipped).toContainEqual({ path: 'locked', reason: 'permission-denied' });
    chmodSync(join(folder, 'locked'), 0o755);
  });
});

describe('output', () => {
  it('gives paths relative to the top of the checkout in annotations', () => {
    const repository = testRepository({ 'sub/skills/x/SKILL.md': SKILL });
    repository.write({ 'sub/skills/x/skill.md': SKILL });
    for (const base of [['--base', 'HEAD'], []]) {
      const { stdout } = vaultgate(repository.folder, ['check', 'sub', ...base, '--format', 'github']);
      const files = runnerCommands(stdout).map((command) => command.properties['file']);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect(file).toMatch(/^sub\/skills\/x/);
    }
  });

  it('ends well when its reader closes early', () => {
    const ran = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" rules list --format json | head -c 10; true`], { encoding: 'utf8' });
    expect(ran.stderr).toBe('');
  });

  it('never gives the runner an order through names in the checked folder', () => {
    const folder = testFolder();
    for (const name of ['##[add-mask]e', '::stop-commands::x', 'a\r::error::x', 'new\n::error::line']) {
      mkdirSync(join(folder, 'skills', name), { recursive: true });
      for (const manifest of ['SKILL.md', 'skill.md'])
        writeFileSync(join(folder, 'skills', name, manifest), SKILL.replace('greeter', `"${name.replace(/[\r\n]/g, ' ')}"`));
    }
    const ran = vaultgate(folder, ['check']);
    expect(ran.status).toBe(1);
    expect(runnerCommands(ran.stdout)).toEqual([]);
    expect(runnerCommands(vaultgate(folder, ['check', '--policy', '##[endgroup]\r::error::x']).stderr)).toEqual([]);
  });
});

describe('the version and the help', () => {
  it.each([['--version'], ['-v']])('%s', (option) => {
    expect(vaultgate(testFolder(), [option])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
