import type { BehaviourKind, Flag } from '../behaviour.js';
import type { Place, Reading } from '../reading.js';
import type { Details, Origins } from '../trace.js';
import { deedOfCall, plus } from '../trace.js';
import { concat, derived, type Argument, type Value } from '../value.js';

/** One command with its arguments expanded, and what flows into it. */
export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
  readonly stdin: Value;
  /** True when something is piped or redirected into the command. */
  readonly hasInput: boolean;
  readonly place: Place;
  readonly flags: readonly Flag[];
  readonly reading: Reading;
  /** Runs words as a command of their own: `sudo`, `xargs`, `find -exec`. */
  run(args: readonly Argument[], stdin: Value, flags?: readonly Flag[]): Value;
  variable(name: string): Value | undefined;
  setVariable(name: string, value: Value): void;
  /** Follows a file of the bundle in this shell, with its variables and functions; false when there is no such file. */
  include(path: string): boolean;
  /** Gives a command line a name of its own. */
  setAlias(name: string, line: Value): void;
}

/** What a command gives to its standard output. */
export type CommandReader = (call: Call) => Value;

/** Notes a deed at the place of the command; gives its index. */
export function note(call: Call, kind: BehaviourKind, more?: Details): number {
  return call.reading.note(deedOfCall(call, kind, more));
}

/** What comes out of a deed on top of what went in. */
export function output(origins: Origins, deed: number): Value {
  return derived(plus(origins, deed));
}

/** The whole command line as text. */
export function commandLine(call: Call): string {
  return `${call.name} ${concat(call.args, ' ').text}`.trim().slice(0, 400);
}

/** Options and operands of a command line, told apart by the options that take a value. */
export interface Parsed {
  readonly operands: readonly Argument[];
  /** Values by option; a short option has its letter (`o`), a long one its name (`output`). An option without value has an empty list. */
  readonly options: ReadonlyMap<string, readonly Argument[]>;
}

/** Splits arguments in the way of getopt_long(3): `-abc`, `-oVALUE`, `-o VALUE`, `--long=VALUE`, `--long VALUE`, `--`. */
export function parseOptions(args: readonly Argument[], valued: { short: string; long: ReadonlySet<string> }): Parsed {
  const operands: Argument[] = [];
  const options = new Map<string, Argument[]>();
  const add = (name: string, value?: Argument): void => {
    const list = options.get(name) ?? [];
    if (value) list.push(value);
    options.set(name, list);
  };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (!arg) break;
    const { text } = arg;
    if (text === '--') {
      operands.push(...args.slice(index + 1));
      break;
    }
    if (text.startsWith('--')) {
      const equals = text.indexOf('=');
      const name = equals === -1 ? text.slice(2) : text.slice(2, equals);
      if (equals !== -1) add(name, cut(arg, equals + 1));
      else if (valued.long.has(name)) add(name, args[(index += 1)]);
      else add(name);
    } else if (text.startsWith('-') && text.length > 1) {
      const taken = addShort(arg, args[index + 1], valued.short, add);
      if (taken) index += 1;
    } else operands.push(arg);
  }
  return { operands, options };
}

/** Notes the letters of a short option group; true when the next argument was its value. */
function addShort(arg: Argument, next: Argument | undefined, valued: string, add: (name: string, value?: Argument) => void): boolean {
  for (let at = 1; at < Math.min(arg.text.length, 40); at += 1) {
    const letter = arg.text.charAt(at);
    if (!valued.includes(letter)) {
      add(letter);
      continue;
    }
    if (at + 1 < arg.text.length) add(letter, cut(arg, at + 1));
    else if (next) {
      add(letter, next);
      return true;
    }
    return false;
  }
  return false;
}

/** The rest of an argument from an offset of its text on. */
export function cut(arg: Argument, from: number): Argument {
  return { ...arg, text: arg.text.slice(from), exact: arg.exact === undefined ? undefined : arg.exact + from };
}

/** The values of the first of some options that is there. */
export function valuesOf(parsed: Parsed, ...names: readonly string[]): readonly Argument[] {
  return names.flatMap((name) => parsed.options.get(name) ?? []);
}

export function hasOption(parsed: Parsed, ...names: readonly string[]): boolean {
  return names.some((name) => parsed.options.has(name));
}
