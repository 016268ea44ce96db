import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { INPUT_NAMES } from '../../src/action/inputs.js';
import { checkCommand } from '../../src/cli/check.js';
import { configSchema } from '../../src/gate/config/schema.js';

interface Field {
  readonly description?: string;
  readonly default?: string;
  readonly required?: boolean;
}

const ROOT = join(import.meta.dirname, '../..');
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, Field>>;
  readonly outputs: Readonly<Record<string, Field>>;
  readonly runs: Readonly<Record<string, string>>;
};
const inputs = Object.keys(action.inputs);
const configKeys = Object.keys(configSchema.shape);

/** What only one of the three can mean anything in, with the reason. */
const ONLY_ACTION = {
  path: 'the command line has the argument DIR, the config file lies in the folder itself',
  config: 'a config file cannot name itself',
  base: 'what a change is compared with does not depend on the change',
  token: 'a secret does not stand in a file',
};
/** Ways in which the action tells its findings; the command line has --format and --output. */
const WAYS_OF_TELLING = ['annotations', 'comment', 'html-file', 'id', 'json-file', 'sarif-file', 'warn-only'];
const ONLY_COMMAND_LINE = ['deterministic', 'format', 'help', 'now', 'out', 'output'];

describe('action.yml', () => {
  it('has the inputs that the code reads', () => {
    expect(inputs.toSorted()).toEqual([...INPUT_NAMES].toSorted());
  });

  it('names its inputs like the keys of the config file', () => {
    expect(inputs.filter((name) => !(name in ONLY_ACTION)).toSorted()).toEqual(configKeys.toSorted());
  });

  it('names its inputs like the options of vaultgate check', () => {
    const options = new Set([...checkCommand.help.matchAll(/--([a-z][a-z-]*)/g)].map(([, name]) => name ?? ''));
    const shared = [...options].filter((name) => !ONLY_COMMAND_LINE.includes(name));
    const expected = inputs.filter((name) => !WAYS_OF_TELLING.includes(name) && name !== 'path' && name !== 'token');
    expect(shared.toSorted()).toEqual(expected.toSorted());
  });

  it('gives no default to what the config file can set, since the runner would pass it on as if it had been chosen', () => {
    const defaults = inputs.filter((name) => action.inputs[name]?.default !== undefined);
    expect(defaults).toEqual(['token']);
  });

  it('says one thing about each input and output, and requires none', () => {
    for (const [name, field] of [...Object.entries(action.inputs), ...Object.entries(action.outputs)]) {
      expect([name, field.description]).toEqual([name, expect.stringMatching(/^[A-Z`].*\.$/s)]);
      expect([name, Object.keys(field).filter((key) => !['description', 'default'].includes(key))]).toEqual([name, []]);
    }
  });

  it('runs the bundle on Node 24, with nothing before or after', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('README.md', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  it.each([
    ['inputs', inputs],
    ['outputs', Object.keys(action.outputs)],
  ])('lists the %s of action.yml', (block, names) => {
    const text = new RegExp(`<!-- ${block}:begin[^>]*-->([^]*)<!-- ${block}:end -->`).exec(readme)?.[1] ?? '';
    expect([...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)).toEqual(names);
  });

  it('pins the actions of its examples by commit, with the version beside it', () => {
    const used = [...readme.matchAll(/uses: (.+)$/gm)].map(([, pin]) => pin ?? '');
    expect(used.length).toBeGreaterThan(2);
    for (const pin of used) expect(pin).toMatch(/^(?:[\w.-]+\/[\w./-]+@[0-9a-f]{40}|OWNER\/vaultgate@COMMIT) # v\d+\.\d+\.\d+$/);
  });
});
