import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { runCommandLine } from '../../src/cli/run.js';
import type { Report } from '../../src/report/report.js';
import { removeTestFolders, testFolder, writeFiles } from '../support/git-repository.js';
import { reportValidator, sarifValidator } from '../support/json-schemas.js';
import { testTerminal } from '../support/terminal.js';

afterAll(removeTestFolders);

const POLICY = 'id: a\npriority: 10\nmatch:\n  dataset: orders\naction:\n  deny: true\n  reason: no\n';
const SKILL = '---\nname: greeter\ndescription: Greets people by name. Use when somebody wants a greeting.\n---\n\nSay hello.\n';

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = testFolder();
  writeFiles(folder, files);
  return folder;
}

async function vaultgate(cwd: string, args: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const terminal = testTerminal({ cwd });
  const status = await runCommandLine(args, terminal);
  return { status, stdout: terminal.stdout(), stderr: terminal.stderr() };
}

describe('a command line that cannot be meant', () => {
  it.each([
    [['check', '--polcy', 'x'], 'Did you mean --policy?'],
    [['chek'], 'Did you mean check?'],
    [['check', '--format', 'jsn'], 'Did you mean json?'],
    [['check', '--checks', 'skils'], 'Did you mean skills?'],
    [['check', '--fail-on', 'warn'], 'Did you mean warning?'],
    [['check', 'a', 'b'], 'Run one check per directory.'],
    [['check', '--base'], 'Write --base VALUE.'],
    [['check', '--now', 'tomorrow'], '2026-01-31'],
    [['check', 'nowhere'], 'existing folder'],
    [['check', '--policy', 'nowhere.yaml'], 'existing path'],
    [['check', '--state-file', 'nowhere.yaml'], 'existing path'],
    [['check', '--policies-dir', 'nowhere'], 'existing path'],
    [['check', '--packs-dir', 'nowhere'], 'existing folder'],
    [['check', '--keyring', 'nowhere'], 'existing folder'],
    [['check', '--config', 'nowhere.yaml'], 'existing file'],
    [['check', '--state-file', '../packs.yaml'], 'relative to the checked directory'],
    [['check', '--policies-dir', '/etc'], 'relative to the checked directory'],
    [['check', '--base', 'HEAD'], 'Leave --base out'],
    [['check', '--exclude', '!x'], 'relative to the checked directory'],
    [[], 'vaultgate check [DIR]'],
  ])('is 2 for %j, with the way out', async (args, hint) => {
    const ran = await vaultgate(folderWith({ 'skills/greeter/SKILL.md': SKILL }), args);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(hint);
    expect(ran.stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['.vaultgate/config.yaml', 'exclud: [a]\n', "did you mean 'exclude'?"],
    ['.vaultgate/config.yaml', 'state-file: ../../packs.yaml\n', 'relative to the checked directory'],
    ['.vaultgate/config.yaml', 'policy: nowhere.yaml\n', 'does not exist'],
    ['.vaultgate/policy.yaml', 'gates:\n  max_risk_scor: 3\n', "did you mean 'max_risk_score'?"],
    ['.vaultgate/policy.yaml', 'gates: [\n', '.vaultgate/policy.yaml:2'],
  ])('a broken %s stops the run: %j', async (path, content, told) => {
    const ran = await vaultgate(folderWith({ 'skills/greeter/SKILL.md': SKILL, [path]: content }), ['check']);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toContain(told);
  });
});

describe('bad input gets a finding or an error at its place, never a stack trace or a silent pass', () => {
  it.each([
    ['a state file that is no YAML', { '.vkit/packs.yaml': 'format_version: v1\ninstalled_packs: [\n' }, '.vkit/packs.yaml'],
    ['pack files without a state file', { 'config/policies/starter__01__a.yaml': POLICY }, 'config/policies/starter__01__a.yaml'],
    ['a megabyte on one line', { 'config/policies/big.yaml': 'a'.repeat(1_000_000) }, 'config/policies/big.yaml'],
    ['a list in a list in a list', { 'config/policies/deep.yaml': '- '.repeat(100_000) }, 'config/policies/deep.yaml'],
    ['bytes that are no text', { 'config/policies/bin.yaml': new Uint8Array([0xff, 0xfe, 0x00]) }, 'config/policies/bin.yaml'],
    ['a policy with an unknown key', { 'config/policies/a.yaml': `${POLICY}prioritty: 3\n` }, 'config/policies/a.yaml'],
    ['an alias bomb', { 'config/policies/bomb.yaml': 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n' }, 'config/policies/bomb.yaml'],
  ])('%s', async (_name, files, path) => {
    const ran = await vaultgate(folderWith(files), ['check', '--format', 'json']);
    const report = JSON.parse(ran.stdout) as Report;
    expect(report.findings.filter((finding) => finding.path === path && finding.help !== '')).not.toEqual([]);
    expect(ran.stderr).toBe('');
  });
});

describe('output', () => {
  const example = join(import.meta.dirname, '../../examples/governed-repo');
  const stdoutOf = async (cwd: string, args: readonly string[]): Promise<string> => (await vaultgate(cwd, args)).stdout;

  it('is the same verdict in every format', async () => {
    for (const format of ['text', 'json', 'sarif', 'markdown', 'html', 'github']) {
      const ran = await vaultgate(example, ['check', '--format', format]);
      expect([format, ran.status, ran.stderr]).toEqual([format, 1, '']);
      expect(ran.stdout).not.toBe('');
    }
  });

  it('keeps the schemas of the report and of SARIF', async () => {
    const [isReport, isSarif] = [reportValidator(), sarifValidator()];
    expect([isReport(JSON.parse(await stdoutOf(example, ['check', '--format', 'json']))), isReport.errors]).toEqual([true, null]);
    expect([isSarif(JSON.parse(await stdoutOf(example, ['check', '--format', 'sarif']))), isSarif.errors]).toEqual([true, null]);
  });

  it('goes to a file, which is replaced and not written through', async () => {
    const folder = folderWith({ 'skills/greeter/SKILL.md': SKILL, 'victim.txt': 'mine' });
    symlinkSync(join(folder, 'victim.txt'), join(folder, 'report.json'));
    expect(await vaultgate(folder, ['check', '--format', 'json', '--output', 'report.json'])).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(folder, 'victim.txt'), 'utf8')).toBe('mine');
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ verdict: 'PASS' });
    expect(await vaultgate(folder, ['check', '--out', 'deep/er/report.txt'])).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, 'deep/er/report.txt'))).toBe(true);
  });

  it('is byte for byte the same when it is deterministic', async () => {
    const args = ['check', example, '--format', 'json', '--deterministic', '--now', '2026-03-01'];
    expect(await stdoutOf(testFolder(), args)).toBe(await stdoutOf(testFolder(), args));
  });

  it('has colours at a terminal, and none where NO_COLOR is set or the output is no terminal', async () => {
    const coloured = async (over: Parameters<typeof testTerminal>[0]): Promise<boolean> => {
      const terminal = testTerminal({ cwd: example, ...over });
      await runCommandLine(['check'], terminal);
      return terminal.stdout().includes('\u001b[');
    };
    expect(await coloured({ isTty: true })).toBe(true);
    expect(await coloured({ isTty: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await coloured({ isTty: true, env: { TERM: 'dumb' } })).toBe(false);
    expect(await coloured({})).toBe(false);
  });
});

describe('help', () => {
  it.each([[['--help']], [['check', '--help']], [['rules', '-h']], [['init', '--help']]])('%j', async (args) => {
    const ran = await vaultgate(testFolder(), args);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('vaultgate');
  });
});
