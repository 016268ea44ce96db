import { describe, expect, it } from '@jest/globals';

import { rulesCommand } from '../../src/cli/rules.js';
import { RULES } from '../../src/rules/registry.js';
import { testTerminal } from '../support/terminal.js';

async function outputOf(...args: readonly string[]): Promise<string> {
  const terminal = testTerminal();
  await rulesCommand.run(args, terminal);
  return terminal.stdout();
}

describe('vaultgate rules', () => {
  it('lists every rule once, in the order of the ids', async () => {
    const ids = (await outputOf('list'))
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(ids).toEqual(RULES.map((rule) => rule.id));
  });

  it('lists them as data too', async () => {
    const rules = JSON.parse(await outputOf('list', '--format', 'json')) as { id: string }[];
    expect(rules.map((rule) => rule.id)).toEqual(RULES.map((rule) => rule.id));
  });

  it('explains a rule', async () => {
    expect(await outputOf('explain', 'config/loosened')).toContain('What decides lets more through');
    expect(JSON.parse(await outputOf('explain', 'config/loosened', '--format', 'json'))).toMatchObject({
      id: 'config/loosened',
      level: 'error',
    });
  });

  it.each([['config/losened'], ['loosened']])('asks whether config/loosened was meant by %s', (id) => {
    expect(() => rulesCommand.run(['explain', id], testTerminal())).toThrow(
      expect.objectContaining({ code: 'USAGE', hint: 'Did you mean config/loosened?' }),
    );
  });

  it.each([[[]], [['lst']], [['explain']], [['list', 'x']]])('%j is told what to say', (args) => {
    expect(() => rulesCommand.run(args, testTerminal())).toThrow(expect.objectContaining({ name: 'UserError', code: 'USAGE' }));
  });
});
