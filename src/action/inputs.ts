import { z } from 'zod';

import { UserError } from '../core/errors.js';
import { nearestWord } from '../core/text.js';
import { COMMENT_MODES } from '../gate/config/schema.js';
import { CHECK_NAMES, FAIL_ON } from '../gate/settings.js';
import type { Variables } from '../io/runner/environment.js';

const MAX_VALUE_LENGTH = 10_000;

const line = z
  .string()
  .max(MAX_VALUE_LENGTH, 'is too long')
  .regex(/^[^\r\n\0]*$/, 'must be a single line');
const text = z.preprocess(emptyAsUndefined, line.optional());
const list = z.preprocess(splitInputList, z.array(line));
const flag = z.preprocess(
  emptyAsUndefined,
  z
    .string()
    .regex(/^(?:true|True|TRUE|false|False|FALSE)$/, 'must be true or false')
    .transform((value) => value.toLowerCase() === 'true')
    .optional(),
);
const wordOf = <const W extends string>(words: readonly W[]) => z.preprocess(emptyAsUndefined, z.enum(words).optional());

/** The inputs of action.yml, by name. What is absent or empty is undefined, an absent list is empty: the config file and the defaults decide then. */
const INPUTS = {
  path: text,
  checks: z.preprocess(splitInputList, z.array(z.enum(CHECK_NAMES))),
  policy: text,
  profile: text,
  'packs-dir': text,
  'policies-dir': text,
  'state-file': text,
  skills: list,
  exclude: list,
  config: text,
  base: text,
  'fail-on': wordOf(FAIL_ON),
  'warn-only': flag,
  comment: wordOf(COMMENT_MODES),
  annotations: flag,
  'sarif-file': text,
  'json-file': text,
  'html-file': text,
  pubkey: text,
  keyring: text,
  token: text,
  'allow-empty': flag,
  id: z.preprocess(
    emptyAsUndefined,
    z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be letters, digits, dots, dashes and underscores, at most 64')
      .optional(),
  ),
};

const SCHEMA = z.object(INPUTS);
export type ActionInputs = z.infer<typeof SCHEMA>;
export const INPUT_NAMES: readonly string[] = Object.keys(INPUTS);

/**
 * The inputs out of the variables in which the runner passes them (`INPUT_` and the name in upper case). Throws UserError
 * USAGE that names the input: for a value that it does not take, and for a variable that is nearly an input's, since a
 * misspelt input would otherwise leave the gate at its default without a word.
 */
export function readInputs(variables: Variables): ActionInputs {
  refuseMisspelt(variables);
  const given = Object.fromEntries(INPUT_NAMES.map((name) => [name, variables[`INPUT_${name.toUpperCase()}`] ?? '']));
  const result = SCHEMA.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? 'input');
  throw unknownValue(name, given[name] ?? '', issue);
}

function unknownValue(name: string, value: string, issue: z.core.$ZodIssue | undefined): UserError {
  if (issue?.code !== 'invalid_value')
    return new UserError('USAGE', `input ${name}: the value ${issue?.message ?? 'is wrong'}`, 'See the inputs in the README.');
  const words = issue.values.map(String);
  const wrong = splitInputList(value).find((word) => !words.includes(word)) ?? value;
  const nearest = nearestWord(wrong, words);
  const known = `Known are ${words.join(', ')}.`;
  return new UserError(
    'USAGE',
    `input ${name}: unknown value '${wrong}'`,
    nearest === undefined ? known : `Did you mean ${nearest}? ${known}`,
  );
}

function refuseMisspelt(variables: Variables): void {
  for (const variable of Object.keys(variables)) {
    if (!variable.startsWith('INPUT_')) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    if (INPUT_NAMES.includes(name) || variables[variable] === '') continue;
    const spelled = name.replaceAll('_', '-');
    const meant = INPUT_NAMES.includes(spelled) ? spelled : name.length < 5 ? undefined : nearestWord(spelled, INPUT_NAMES);
    if (meant !== undefined) throw new UserError('USAGE', `unknown input '${name}'`, `Did you mean ${meant}?`);
  }
}

function emptyAsUndefined(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const trimmed = value.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Items stand on lines of their own or between commas; blank ones and lines that begin with `#` are left out, commas in `{a,b}` do not split. */
export function splitInputList(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  return value
    .split(/\r?\n/)
    .filter((written) => !written.trimStart().startsWith('#'))
    .flatMap(splitOutsideBraces)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function splitOutsideBraces(written: string): string[] {
  const items: string[] = [];
  let item = '';
  let depth = 0;
  for (const character of written) {
    if (character === '{') depth += 1;
    if (character === '}') depth = Math.max(0, depth - 1);
    if (character === ',' && depth === 0) {
      items.push(item);
      item = '';
    } else {
      item += character;
    }
  }
  return [...items, item];
}
