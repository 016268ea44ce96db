import { describe, expect, it } from '@jest/globals';

import { commandGroup } from '../../src/cli/command-group.js';
import type { Terminal } from '../../src/cli/command.js';

const NOWHERE: Terminal = {
  cwd: '/',
  env: {},
  isTty: false,
  now: () => new Date(0),
  readStdin: () => new Uint8Array(),
  out: () => undefined,
  err: () => undefined,
};

describe('a group of commands', () => {
  const calls: string[][] = [];
  const group = commandGroup('pack', 'pack help\n', {
    upgrade: () =>
      Promise.resolve((args) => {
        calls.push([...args]);
        return 1;
      }),
  });

  it('runs the command that its first word names with the words after it, and answers its exit code', async () => {
    expect(await group.run(['upgrade', 'starter', '--force'], NOWHERE)).toBe(1);
    expect(calls).toEqual([['starter', '--force']]);
  });

  it('refuses a missing, a misspelt and an inherited word, naming what there is', async () => {
    const failure = async (...words: string[]): Promise<unknown> => {
      try {
        return await group.run(words, NOWHERE);
      } catch (error) {
        return error;
      }
    };
    expect(await failure()).toMatchObject({ code: 'USAGE', message: 'pack needs a command', hint: 'Known are upgrade.' });
    expect(await failure('upgrad')).toMatchObject({ message: 'unknown command pack upgrad', hint: 'Did you mean pack upgrade?' });
    expect(await failure('constructor')).toMatchObject({ message: 'unknown command pack constructor' });
  });
});
