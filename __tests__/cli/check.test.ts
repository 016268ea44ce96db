import { afterAll, describe, expect, it } from '@jest/globals';

import { runCommandLine } from '../../src/cli/run.js';
import { removeTestFolders, testFolder, writeFiles } from '../support/git-repository.js';
import { testTerminal } from '../support/terminal.js';

afterAll(removeTestFolders);

const SKILL = '---\nname: greeter\ndescription: Greets people by name. Use when somebody wants a greeting.\n---\n\nSay hello.\n';

function folderWith(files: Readonly<Record<string, string>>): string {
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
