import { parseArgs } from 'node:util';

import { UserError } from '../core/errors.js';
import { nearestWord } from '../core/text.js';

/** `value` takes one value, `list` may be repeated, `flag` takes none. */
export type OptionKind = 'value' | 'list' | 'flag';
export type OptionKinds = Readonly<Record<string, OptionKind>>;

export type Parsed<K extends OptionKinds> = {
  readonly [Name in keyof K]: K[Name] extends 'flag' ? true | undefined : K[Name] extends 'list' ? readonly string[] : string | undefined;
};

/**
 * Parses the words after a command. Names are kebab-case without dashes. Throws UserError USAGE for an unknown option (with
 * the nearest known one), a missing value, an option given twice that takes one value, and an empty value.
 */
export function parseArguments<K extends OptionKinds>(
  args: readonly string[],
  kinds: K,
): { readonly options: Parsed<K>; readonly positionals: readonly string[] } {
  const options: Record<string, { type: 'string' | 'boolean'; multiple: true }> = {};
  for (const [name, kind] of Object.entries(kinds)) options[name] = { type: kind === 'flag' ? 'boolean' : 'string', multiple: true };
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const found = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw unknownOption(token.rawName, Object.keys(kinds));
    if (kind === 'flag') {
      if (token.value !== undefined) throw new UserError('USAGE', `${token.rawName} takes no value`, `Write ${token.rawName} alone.`);
      found.set(token.name, ['']);
      continue;
    }
    if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--'))) {
      throw new UserError('USAGE', `${token.rawName} needs a value`, `Write ${token.rawName} VALUE.`);
    }
    const values = found.get(token.name) ?? [];
    if (kind === 'value' && values.length > 0) throw new UserError('USAGE', `${token.rawName} stands twice`, 'Give it once.');
    found.set(token.name, [...values, token.value]);
  }
  const parsed: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const values = found.get(name);
    parsed[name] = kind === 'flag' ? (values === undefined ? undefined : true) : kind === 'list' ? (values ?? []) : values?.[0];
  }
  return { options: parsed as Parsed<K>, positionals };
}

function unknownOption(name: string, known: readonly string[]): UserError {
  const nearest = nearestWord(name.replace(/^-+/, ''), known);
  const hint = nearest === undefined ? 'See --help.' : `Did you mean --${nearest}?`;
  return new UserError('USAGE', `unknown option ${name}`, hint);
}

/** Splits `a,b` and repeated values into one list; blanks are dropped. */
export function splitList(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** Checks that a value is one of a closed set. Throws UserError USAGE naming all of them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const match = allowed.find((candidate) => candidate === value);
  if (match !== undefined) return match;
  const nearest = nearestWord(value, allowed);
  throw new UserError(
    'USAGE',
    `${option}: unknown value '${value}'`,
    nearest === undefined ? `Known are ${allowed.join(', ')}.` : `Did you mean ${nearest}? Known are ${allowed.join(', ')}.`,
  );
}
