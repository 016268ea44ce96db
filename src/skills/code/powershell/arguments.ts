import type { Flag } from '../behaviour.js';
import type { Place } from '../reading.js';
import { literal, UNKNOWN, type Value } from '../value.js';
import type { Cmdlet } from './cmdlets.js';
import type { PowerShellRun } from './run.js';
import type { Range } from './split.js';
import { turn } from './variables.js';

/** Parameters that take no value. */
const SWITCHES =
  /^(?:useb\w{0,14}|recurse|force|raw|noprofile|passthru|append|asjob|wait|nonewline|asplaintext|hidden|file|directory|whatif|verbose|quiet|skipcertificatecheck|compress|asbytestream|asstring|asarray)$/iu;

/** Parameters by name, by position and by splatting (`@options`). */
export function boundArguments(
  run: PowerShellRun,
  name: string,
  words: readonly Range[],
  input: Value,
  place: Place,
  flags: readonly Flag[],
): Parameters<Cmdlet>[0] {
  if (/^(?:%|\?|foreach(?:-object)?|where(?:-object)?)$/iu.test(name)) turn(run, '_', input);
  const named = new Map<string, Value>();
  const positional: Value[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) break;
    const source = run.text.slice(word.start, Math.min(word.end, word.start + 82));
    const splatted = /^@(\w{1,80})$/u.exec(source)?.[1];
    const parameter = /^-([A-Za-z]{1,40}):?$/u.exec(source);
    const joinedValue = /^-([A-Za-z]{1,40}):(?=.)/u.exec(source);
    if (splatted !== undefined) {
      const options = run.variables.get(splatted.toLowerCase()) ?? UNKNOWN;
      for (const [key, value] of options.entries ?? []) named.set(key, value);
      if (options.items) positional.push(...options.items);
    } else if (joinedValue)
      named.set((joinedValue[1] ?? '').toLowerCase(), run.expression({ start: word.start + joinedValue[0].length, end: word.end }, input));
    else if (!parameter) positional.push(...positioned(run, name, word, input));
    else {
      const next = words[index + 1];
      const isSwitch = !next || SWITCHES.test(parameter[1] ?? '') || /^-[A-Za-z]/u.test(run.text.slice(next.start, next.start + 2));
      named.set((parameter[1] ?? '').toLowerCase(), isSwitch ? literal('true') : run.expression(next, input));
      if (!isSwitch) index += 1;
    }
  }
  return { run, name, named, positional, input, place: { start: place.start, end: place.end }, flags };
}

/** A positional argument; `New-Object Type(args)` is two. */
function positioned(run: PowerShellRun, name: string, word: Range, input: Value): readonly Value[] {
  const type = /^new-object$/iu.test(name)
    ? /^[A-Za-z][\w.]{2,100}(?=\()/u.exec(run.text.slice(word.start, Math.min(word.end, word.start + 101)))
    : null;
  if (!type) return [run.expression(word, input)];
  return [literal(type[0]), run.expression({ start: word.start + type[0].length + 1, end: word.end - 1 }, input)];
}

/** A parameter by its name or the beginning of it. */
export function namedValue(named: ReadonlyMap<string, Value>, name: string): Value | undefined {
  for (const [given, value] of named) if (name.startsWith(given)) return value;
  return undefined;
}
