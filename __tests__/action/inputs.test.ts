import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

import { INPUT_NAMES, readInputs, splitInputList } from '../../src/action/inputs.js';
import { outputsOf } from '../../src/action/outputs.js';
import { configSchema } from '../../src/gate/config/schema.js';
import { aReport } from '../support/reports.js';

const ACTION = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
};

describe('action.yml', () => {
  it('declares exactly the inputs that the code reads', () => {
    expect(Object.keys(ACTION.inputs)).toEqual(INPUT_NAMES);
  });

  it('has no default for anything that the config file can set, since the runner would pass it on', () => {
    const withDefault = Object.keys(ACTION.inputs).filter((name) => ACTION.inputs[name]?.default !== undefined);
    expect(withDefault).toEqual(['token']);
    expect(Object.keys(configSchema.shape)).not.toContain('token');
  });

  it('has an input for every key of the config file', () => {
    expect(INPUT_NAMES).toEqual(expect.arrayContaining(Object.keys(configSchema.shape)));
  });

  it('declares exactly the outputs that the code sets', () => {
    expect(Object.keys(ACTION.outputs)).toEqual(Object.keys(outputsOf(aReport(), {})));
  });

  it('runs the bundle with Node 24', () => {
    expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('the inputs of a step', () => {
  it('are undefined or empty lists when the runner passes them empty, so that the config file decides', () => {
    const empty = Object.fromEntries(INPUT_NAMES.map((name) => [`INPUT_${name.toUpperCase()}`, '']));
    expect(readInputs(empty)).toEqual({ checks: [], skills: [], exclude: [] });
    expect(readInputs({})).toEqual(readInputs(empty));
  });

  it('are read under the names that the runner gives them, without the blanks around them', () => {
    const inputs = readInputs({
      'INPUT_FAIL-ON': ' warning\n',
      INPUT_CHECKS: 'packs, skills',
      'INPUT_WARN-ONLY': 'TRUE',
      INPUT_ID: 'team-a',
    });
    expect(inputs).toMatchObject({ 'fail-on': 'warning', checks: ['packs', 'skills'], 'warn-only': true, id: 'team-a' });
  });

  it.each([
    [{ 'INPUT_FAIL-ON': 'eror' }, "input fail-on: unknown value 'eror'", 'Did you mean error?'],
    [{ INPUT_CHECKS: 'packs\nskils' }, "input checks: unknown value 'skils'", 'Did you mean skills?'],
    [{ INPUT_COMMENT: 'sometimes' }, "input comment: unknown value 'sometimes'", 'Known are never, on-failure, on-change, always.'],
    [{ 'INPUT_WARN-ONLY': 'yes' }, 'input warn-only: the value must be true or false', 'README'],
    [{ INPUT_PROFILE: 'a\nb' }, 'input profile: the value must be a single line', 'README'],
    [{ INPUT_ID: 'a --> b' }, 'input id: the value must be letters', 'README'],
    [{ INPUT_FAIL_ON: 'never' }, "unknown input 'fail_on'", 'Did you mean fail-on?'],
    [{ 'INPUT_ALOW-EMPTY': 'true' }, "unknown input 'alow-empty'", 'Did you mean allow-empty?'],
  ])('are refused by name when they are misspelt: %j', (variables, message, hint) => {
    expect(() => readInputs(variables as unknown as Record<string, string>)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: expect.stringContaining(message) as unknown,
        hint: expect.stringContaining(hint) as unknown,
      }),
    );
  });

  it('may stand beside variables of others that merely begin alike', () => {
    expect(() => readInputs({ INPUT_SOMETHING_ELSE: 'x', INPUT_URL: 'y' })).not.toThrow();
  });
});

describe('a list of an input', () => {
  it('splits at line ends and commas, leaves out blanks and comments, and keeps commas in braces', () => {
    expect(splitInputList('a, b\n\n  # a comment, with a comma\n c/{d,e}/** ,f\r\n#g')).toEqual(['a', 'b', 'c/{d,e}/**', 'f']);
  });
});
