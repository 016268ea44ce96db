import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { placeInputFile, placeOutputFile, writeOutputFile, type Roots } from '../../../src/io/runner/confined-files.js';
import { readRunnerEnvironment } from '../../../src/io/runner/environment.js';
import { appendToRunnerFile, outputLines } from '../../../src/io/runner/file-commands.js';
import { parseOutputs } from '../../action/support/runner.js';
import { hostileText } from '../../support/hostile-text.js';

let folder: string;
let roots: Roots;
const refused = (message: string): Error =>
  expect.objectContaining({ code: 'CONFIG', message: expect.stringContaining(message) as unknown }) as unknown as Error;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaultgate-files-'));
  for (const name of ['workspace', 'temp', 'elsewhere']) mkdirSync(join(folder, name));
  roots = [join(folder, 'workspace'), join(folder, 'temp')];
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('outputs', () => {
  it('come out of the file as they went in, whatever they hold', () => {
    let count = 0;
    const random = (): string => `r${String((count += 1))}x`;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('verdict', 'json-file', 'x'), hostileText), (outputs) => {
        expect(parseOutputs(outputLines(outputs, random))).toEqual(outputs);
      }),
    );
  });

  it('are refused when a value holds its own delimiter', () => {
    expect(() => outputLines({ verdict: 'a\nvaultgate_k\nother<<b' }, () => 'k')).toThrow('delimiter');
  });

  it('that cannot be written are told and not thrown', () => {
    expect(appendToRunnerFile(undefined, 'x')).toMatchObject({ ok: false });
    expect(appendToRunnerFile(join(folder, 'none/there'), 'x')).toMatchObject({ ok: false });
  });
});

describe('a file that is to be written', () => {
  it('is taken from the workspace, its folder made', () => {
    const file = placeOutputFile('json-file', 'reports/a/r.json', roots);
    writeOutputFile('json-file', file, '{}', () => 'k');
    expect(readFileSync(join(folder, 'workspace/reports/a/r.json'), 'utf8')).toBe('{}');
    expect(readdirSync(join(folder, 'workspace/reports/a'))).toEqual(['r.json']);
  });

  it('may lie in RUNNER_TEMP', () => {
    expect(placeOutputFile('json-file', join(folder, 'temp/r.json'), roots)).toBe(join(folder, 'temp/r.json'));
  });

  it.each(['../elsewhere/r.json', 'a/../../elsewhere/r.json'])('may not climb out: %s', (path) => {
    expect(() => placeOutputFile('json-file', path, roots)).toThrow(refused('json-file'));
  });

  it('may not lie elsewhere by an absolute path, nor in a folder whose name merely begins alike', () => {
    mkdirSync(join(folder, 'workspace-2'));
    for (const name of ['elsewhere', 'workspace-2'])
      expect(() => placeOutputFile('json-file', join(folder, name, 'r.json'), roots)).toThrow(refused('outside'));
  });

  it.each(['link/r.json', 'link/new/r.json'])('may not lie behind a folder that the change made a link: %s', (path) => {
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'workspace/link'));
    expect(() => placeOutputFile('json-file', path, roots)).toThrow(refused('outside'));
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('may not be a link itself, whether or not it leads anywhere', () => {
    symlinkSync(join(folder, 'elsewhere/victim'), join(folder, 'workspace/r.json'));
    expect(() => placeOutputFile('json-file', 'r.json', roots)).toThrow(refused('is a link'));
  });

  it('may not be a folder, nor lie in .git', () => {
    mkdirSync(join(folder, 'workspace/.git'));
    expect(() => placeOutputFile('json-file', '.', roots)).toThrow(refused('json-file'));
    expect(() => placeOutputFile('json-file', '.git/hooks/x', roots)).toThrow(refused('.git'));
  });

  it('replaces what was there as a whole', () => {
    writeFileSync(join(folder, 'workspace/r.json'), 'old and longer');
    writeOutputFile('json-file', placeOutputFile('json-file', 'r.json', roots), 'new', () => 'k');
    expect(readFileSync(join(folder, 'workspace/r.json'), 'utf8')).toBe('new');
  });

  (process.getuid?.() === 0 ? it.skip : it)('in a folder that may not be written is refused by name', () => {
    chmodSync(join(folder, 'workspace'), 0o555);
    expect(() => placeOutputFile('json-file', 'new/r.json', roots)).toThrow(expect.objectContaining({ code: 'IO' }));
  });
});

describe('a file that an input names for reading', () => {
  it('must exist and may not lead out of the workspace', () => {
    writeFileSync(join(folder, 'elsewhere/key.pem'), 'k');
    symlinkSync(join(folder, 'elsewhere/key.pem'), join(folder, 'workspace/key.pem'));
    expect(() => placeInputFile('pubkey', 'none.pem', roots)).toThrow(refused('does not exist'));
    expect(() => placeInputFile('pubkey', 'key.pem', roots)).toThrow(refused('outside'));
  });
});

describe('the variables of the runner', () => {
  it('count as absent when they are empty, and default to github.com', () => {
    expect(readRunnerEnvironment({ GITHUB_WORKSPACE: '/w', GITHUB_OUTPUT: '', GITHUB_REPOSITORY: '' })).toEqual({
      workspace: '/w',
      temp: undefined,
      outputFile: undefined,
      summaryFile: undefined,
      eventName: undefined,
      eventFile: undefined,
      sha: undefined,
      ref: undefined,
      repository: undefined,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      runId: 0,
      runAttempt: 0,
    });
  });

  it('name GitHub Enterprise Server, whose GraphQL lies beside its REST', () => {
    const variables = { GITHUB_WORKSPACE: '/w', GITHUB_API_URL: 'https://ghes.example/api/v3', GITHUB_SERVER_URL: 'https://ghes.example/' };
    expect(readRunnerEnvironment(variables)).toMatchObject({
      graphqlUrl: 'https://ghes.example/api/graphql',
      serverUrl: 'https://ghes.example',
    });
  });

  it.each(['ftp://x', 'https://user:pass@x', 'nonsense'])('never send the token to %s', (url) => {
    expect(() => readRunnerEnvironment({ GITHUB_WORKSPACE: '/w', GITHUB_API_URL: url })).toThrow(refused('GITHUB_API_URL'));
  });

  it('are missed where there is no runner', () => {
    expect(() => readRunnerEnvironment({})).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });
});
