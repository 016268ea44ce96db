import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { initCommand } from '../../src/cli/init.js';
import { BUILT_IN_POLICY } from '../../src/skills/policy/built-in.js';
import { parsePolicy } from '../../src/skills/policy/read-policy.js';
import { removeTestFolders, testFolder, writeFiles } from '../support/git-repository.js';
import { testTerminal } from '../support/terminal.js';

afterAll(removeTestFolders);

const ACTION = `acme/vaultgate@${'a'.repeat(40)}`;
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('vaultgate init', () => {
  it('writes a workflow whose every action is pinned by commit and which may only read', async () => {
    const folder = testFolder();
    expect(await initCommand.run(['--action', ACTION], testTerminal({ cwd: folder }))).toBe(0);
    const workflow = read(folder, '.github/workflows/vaultgate.yml');
    const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, reference]) => reference);
    expect(uses).toHaveLength(2);
    for (const reference of uses) expect(reference).toMatch(/@[0-9a-f]{40}$/);
    expect(workflow).toContain('permissions: {}');
    expect(/^[^#]*: write/m.exec(workflow)).toBeNull();
  });

  it('writes a skill policy that means what no file means', async () => {
    const folder = testFolder();
    await initCommand.run([], testTerminal({ cwd: folder }));
    expect(parsePolicy(read(folder, '.vaultgate/policy.yaml'))).toEqual({ ok: true, file: BUILT_IN_POLICY });
  });

  it('never overwrites a file', async () => {
    const folder = testFolder();
    writeFiles(folder, { '.vaultgate/policy.yaml': 'mine' });
    const terminal = testTerminal({ cwd: folder });
    await initCommand.run([], terminal);
    expect(read(folder, '.vaultgate/policy.yaml')).toBe('mine');
    expect(terminal.stdout()).toContain('kept .vaultgate/policy.yaml');
    expect(terminal.stdout()).toContain('wrote .github/workflows/vaultgate.yml');
  });

  it('changes nothing when it is run again', async () => {
    const folder = testFolder();
    await initCommand.run(['--action', ACTION], testTerminal({ cwd: folder }));
    const files = ['.github/workflows/vaultgate.yml', '.vaultgate/policy.yaml'];
    const before = files.map((path) => read(folder, path));
    const terminal = testTerminal({ cwd: folder });
    expect(await initCommand.run(['--action', `other/gate@${'b'.repeat(40)}`], terminal)).toBe(0);
    expect(files.map((path) => read(folder, path))).toEqual(before);
    expect(terminal.stdout()).toBe(`${files.map((path) => `kept ${path}, which is there already\n`).join('')}Nothing was written.\n`);
  });

  it('writes nothing in a dry run', async () => {
    const folder = testFolder();
    const terminal = testTerminal({ cwd: folder });
    await initCommand.run(['--dry-run'], terminal);
    expect(() => read(folder, '.vaultgate/policy.yaml')).toThrow();
    expect(terminal.stdout()).toContain('would write .vaultgate/policy.yaml');
  });

  it('takes a workflow of the other spelling for its own', async () => {
    const folder = testFolder();
    writeFiles(folder, { '.github/workflows/vaultgate.yaml': 'mine' });
    const terminal = testTerminal({ cwd: folder });
    await initCommand.run([], terminal);
    expect(terminal.stdout()).toContain('kept .github/workflows/vaultgate.yaml');
    expect(() => read(folder, '.github/workflows/vaultgate.yml')).toThrow();
  });

  it('is refused below the top of a repository, where no workflow would ever run, with the command that is meant', () => {
    const folder = testFolder();
    writeFiles(folder, { '.git/HEAD': 'ref: refs/heads/main\n', 'a/b/c.txt': '' });
    for (const inside of ['a', 'a/b']) {
      expect(() => initCommand.run([inside], testTerminal({ cwd: folder }))).toThrow(
        expect.objectContaining({ name: 'UserError', code: 'USAGE', hint: `Run: vaultgate init ${folder}` }),
      );
    }
    expect(initCommand.run(['--dry-run'], testTerminal({ cwd: folder }))).toBe(0);
  });

  it('takes no action by a tag', () => {
    expect(() => initCommand.run(['--action', 'acme/vaultgate@v1'], testTerminal({ cwd: testFolder() }))).toThrow(
      expect.objectContaining({ name: 'UserError', code: 'USAGE' }),
    );
  });
});
