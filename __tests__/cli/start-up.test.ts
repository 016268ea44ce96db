import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { compiledCli } from '../support/compiled-cli.js';

/** Has Node write every module that it loads to standard error. */
const HOOKS = `
export async function load(url, context, nextLoad) {
  process._rawDebug(url);
  return nextLoad(url, context);
}`;
const REGISTRATION = `
import { register } from 'node:module';
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(HOOKS)}`)});`;

const POLICY = 'id: mask_email\nmatch:\n  fields: [email]\naction:\n  mask: true\n';
const MANIFEST = '---\nname: notes\ndescription: Writes notes of a meeting. Use it after one.\n---\n\nWrite down what was decided.\n';

let folder: string;
let cli: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaultgate-start-up-'));
  writeFileSync(join(folder, 'hooks.mjs'), REGISTRATION);
  cli = compiledCli();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The modules of ours that a command loads, as paths below the folder of the command line. */
function modulesOf(...args: string[]): readonly string[] {
  const hooks = pathToFileURL(join(folder, 'hooks.mjs')).href;
  const { stderr, status } = spawnSync(process.execPath, ['--import', hooks, cli, ...args], { encoding: 'utf8' });
  expect(status).toBeLessThanOrEqual(1);
  const home = pathToFileURL(`${dirname(cli)}/`).href;
  return stderr.split('\n').flatMap((line) => (line.startsWith(home) ? [line.slice(home.length)] : []));
}

function repository(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(folder, 'repository-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const isAnalysis = (module: string): boolean => module.startsWith('skills/analysis/detectors/') || module.startsWith('skills/code/');

describe('starting', () => {
  it('loads for the version and the help no more than the list of commands', () => {
    for (const option of ['--version', '--help']) expect(modulesOf(option).length).toBeLessThan(10);
  });

  it('loads the analysis of skills only where there is a bundle', () => {
    const without = modulesOf('check', repository({ 'config/policies/mask_email.yaml': POLICY }));
    expect(without).toContain('policies/read-policies.js');
    expect(without.filter(isAnalysis)).toEqual([]);
    const within = modulesOf('check', repository({ 'skills/notes/SKILL.md': MANIFEST }));
    expect(within.filter(isAnalysis).length).toBeGreaterThan(100);
  });
});
