import type { Flag } from '../behaviour.js';
import { dataFileAt } from '../bundle-files.js';
import type { Place, Reading } from '../reading.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import {
  changed,
  type Argument,
  argumentOf,
  concat,
  derived,
  literal,
  NOTHING,
  originsOf,
  UNKNOWN,
  type Value,
  withOrigins,
  withText,
} from '../value.js';
import { type Call } from './call.js';
import { readCommand } from './commands/dispatch.js';
import { COMMAND_VARIABLES } from './commands/runners.js';
import { expandWord, expandWords, joinOutputs, type Surroundings } from './expand.js';
import { noteForkBomb, noteShellBetweenPeers, noteShellOnDevice } from './idioms.js';
import { applyInput, applyOutput } from './redirects.js';
import { shellCommands } from './read-shell.js';
import { SECRET_NAME } from './secret-name.js';
import type { Assignment, Command, Pipeline, Word } from './syntax.js';

/** How often one function is followed. */
const MAX_ENTRIES = 12;
/** Longest nesting of functions, substitutions and groups that is followed. */
const MAX_CALLS = 60;

/** Follows shell text and notes what it does; gives what it prints. */
export function followShell(text: string, reading: Reading, input: Value = NOTHING): Value {
  const script = shellCommands(text);
  if (script.truncated) reading.trace.truncated = true;
  return new ShellRun(reading).follow(script.pipelines, input);
}

/** Follows one command of which the words are known already, as a program gives them to `execve`. */
export function followWords(words: readonly Value[], stdin: Value, place: Place, reading: Reading): Value {
  const spelling = { start: place.start, end: place.end, disguised: false };
  const args = words.map((word) => argumentOf(word, spelling));
  return new ShellRun(reading).words(args, stdin, place, stdin !== NOTHING, []);
}

class ShellRun implements Surroundings {
  readonly variables = new Map<string, Value>();
  // Made when the first is defined: most runs are of one command, and define nothing.
  #functions: Map<string, { readonly body: readonly Pipeline[]; readonly reading: Reading }> | undefined;
  #aliases: Map<string, readonly Pipeline[]> | undefined;
  #reading: Reading;
  #entered: Map<string, number> | undefined;
  #calls = 0;
  #steps = 0;
  /** The second to the last commands of a pipe have input. */
  #input: Value = NOTHING;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  follow(pipelines: readonly Pipeline[], stdin: Value): Value {
    if (this.#calls >= MAX_CALLS) {
      this.#reading.trace.truncated = true;
      return UNKNOWN;
    }
    this.#calls += 1;
    const outer = this.#input;
    this.#input = stdin;
    const outputs = pipelines.map((pipeline) => this.#pipeline(pipeline, stdin));
    this.#input = outer;
    this.#calls -= 1;
    return joinOutputs(outputs);
  }

  substitute(pipelines: readonly Pipeline[]): Value {
    return this.follow(pipelines, NOTHING);
  }

  readVariable(name: string, raw: string, word: Word): Value {
    if (!SECRET_NAME.test(name)) return derived(NO_ORIGINS, raw);
    const deed = this.#reading.note({
      kind: 'read',
      start: word.start,
      end: word.end,
      name: '$',
      target: name,
      subject: 'environment-variable',
    });
    return derived(plus(NO_ORIGINS, deed), raw);
  }

  evaluateWord(text: string, word: Word): Value {
    const quoted = text.replace(/["\\]/gu, (unit) => `\\${unit}`);
    return this.#reading.nested('shell', literal(`printf %s "${quoted}"`), { start: word.start, end: word.end });
  }

  #pipeline(pipeline: Pipeline, stdin: Value): Value {
    this.#steps += 1;
    if (this.#steps > 40_000) {
      this.#reading.trace.truncated = true;
      return UNKNOWN;
    }
    const background: Flag[] = pipeline.separator === '&' ? ['background'] : [];
    let flowing = stdin;
    for (const [index, command] of pipeline.commands.entries()) {
      if (this.#reading.trace.endsHere()) return UNKNOWN;
      flowing = this.#command(command, flowing, index > 0 || stdin !== NOTHING, background);
    }
    noteShellBetweenPeers(pipeline, this.#reading);
    return flowing;
  }

  #command(command: Command, stdin: Value, piped: boolean, flags: readonly Flag[]): Value {
    const silent = hidesOutput(command) ? [...flags, 'hidden-output' as const] : flags;
    const input = applyInput(command.redirects, stdin, (word) => this.#one(word), this.#reading);
    const hasInput = piped || input !== stdin;
    noteShellOnDevice(command, this.#reading, (word) => this.#one(word));
    const result = this.#result(command, input, hasInput, silent);
    const around = {
      expand: (word: Word) => this.#one(word),
      pour: (pipelines: readonly Pipeline[], given: Value) => {
        this.follow(pipelines, given);
      },
    };
    return applyOutput(command.redirects, result, around, this.#reading, { start: command.start, end: command.end });
  }

  #result(command: Command, input: Value, hasInput: boolean, flags: readonly Flag[]): Value {
    for (const assignment of command.assignments) {
      const value = this.#assign(assignment);
      if (command.words.length > 0 && COMMAND_VARIABLES.test(assignment.name) && value.known)
        this.#reading.nested('shell', withText(value, value.text.replace(/^\|/u, '')), { start: command.start, end: command.end });
    }
    if (command.shape === 'function') {
      this.#functions ??= new Map();
      this.#functions.set(command.name, { body: command.body, reading: this.#reading });
      noteForkBomb(command, this.#reading);
      this.variables.set('1', derived(NO_ORIGINS, '$1'));
      this.follow(command.body, NOTHING);
      return NOTHING;
    }
    if (command.shape === 'loop') {
      const words = expandWords(command.words, this);
      const items = concat(words, ' ');
      // One round stands for all, with the first of the words.
      if (command.name !== '')
        this.variables.set(command.name, command.words.length === 1 ? items : derived(items.origins, words[0]?.text ?? `$${command.name}`));
      return this.follow(command.body, input);
    }
    if (command.shape === 'group') return this.follow(command.body, input);
    if (command.words.length === 0) return hasInput ? input : NOTHING;
    return this.words(expandWords(command.words, this), input, { start: command.start, end: command.end }, hasInput, flags);
  }

  words(words: readonly Argument[], stdin: Value, place: { start: number; end: number }, hasInput: boolean, flags: readonly Flag[]): Value {
    const [first, ...args] = words;
    if (!first) return NOTHING;
    const own = this.#functions?.get(first.text);
    if (own && this.#entries(first.text) <= MAX_ENTRIES) {
      this.#give(args);
      return this.#within(own.reading, own.body, stdin);
    }
    if (own) return derived(originsOf(args));
    if (first.text === 'shift') this.#give((this.variables.get('@')?.items ?? []).slice(Number(args[0]?.text ?? '1') || 1));
    const alias = this.#aliases?.get(first.text);
    if (alias && this.#entries(`alias ${first.text}`) <= MAX_ENTRIES) return this.#runAlias(alias, args, stdin, place, hasInput, flags);
    const { disguised } = first.spelling;
    const call: Call = {
      // What the program itself put there is no program of the system.
      name: this.#reading.files.has(first.text) ? first.text : commandName(first.text),
      args,
      stdin,
      hasInput,
      place,
      flags: disguised && !flags.includes('disguised') ? [...flags, 'disguised'] : flags,
      reading: this.#reading,
      run: (inner, input, more = []) => this.words(inner, input, place, true, [...flags, ...more]),
      variable: (name) => this.variables.get(name),
      setVariable: (name, value) => {
        this.variables.set(name, value);
      },
      include: (path) => this.#include(path),
      setAlias: (name, line) => {
        this.#aliases ??= new Map();
        if (this.#aliases.size < 500) this.#aliases.set(name, shellCommands(line.text.slice(0, 2000)).pipelines);
      },
    };
    return readCommand(call, first);
  }

  isFunction(name: string): boolean {
    return this.#functions?.has(name) === true;
  }

  /** Makes words the arguments of the function that is followed. */
  #give(args: readonly Value[]): void {
    for (const [index, arg] of args.entries()) this.variables.set(String(index + 1), arg);
    this.variables.set('@', changed(concat(args, ' '), { items: args }));
  }

  /** The words of an alias in the place of its name; whatever is more than one command is followed on its own. */
  #runAlias(
    pipelines: readonly Pipeline[],
    args: readonly Argument[],
    stdin: Value,
    place: { start: number; end: number },
    hasInput: boolean,
    flags: readonly Flag[],
  ): Value {
    const [command, ...more] = pipelines.flatMap((pipeline) => pipeline.commands);
    if (more.length > 0 || command?.shape !== 'simple') return this.follow(pipelines, stdin);
    const words = expandWords(command.words, this).map((word) => ({ ...withoutExact(word), ...place }));
    return this.words([...words, ...args], stdin, place, hasInput, flags);
  }

  /** Follows commands that stand in another file: what they do is noted there. */
  #within(reading: Reading, body: readonly Pipeline[], stdin: Value): Value {
    const outer = this.#reading;
    this.#reading = reading;
    const value = this.follow(body, stdin);
    this.#reading = outer;
    return value;
  }

  #include(path: string): boolean {
    const { place } = this.#reading;
    // Where the folder is only known when the program runs, nothing stands before the slash.
    const file = place === undefined ? undefined : (dataFileAt(place, path) ?? dataFileAt(place, path.replace(/^\//u, '')));
    if (file === undefined || this.#reading.modules.has(file.path)) return false;
    const reading = this.#reading.ofFile(file.path);
    if (!reading) return false;
    reading.modules.set(file.path, NOTHING);
    this.#within(reading, shellCommands(file.text).pipelines, NOTHING);
    return true;
  }

  /** Counts how often a function was entered: one that calls itself, or that is called again and again, is not followed for ever. */
  #entries(name: string): number {
    this.#entered ??= new Map();
    const count = (this.#entered.get(name) ?? 0) + 1;
    this.#entered.set(name, count);
    return count;
  }

  #assign(assignment: Assignment): Value {
    if (this.variables.size > 2000) return UNKNOWN;
    const value = this.#one(assignment.value);
    const before = assignment.append ? this.variables.get(assignment.name) : undefined;
    this.variables.set(assignment.name, before ? concat([before, value]) : value);
    return value;
  }

  /** A word as one value: no splitting, as in assignments and redirections. */
  #one(word: Word): Value {
    const values = expandWord(word, this);
    return values.length === 1 && values[0]
      ? values[0]
      : withOrigins(
          concat(values, ' '),
          values.reduce((origins, value) => union(origins, value.origins), NO_ORIGINS),
        );
  }
}

/** A word that no longer stands where it did. */
function withoutExact(word: Argument): Argument {
  return { ...word, exact: undefined };
}

/** `/usr/bin/curl` and `curl.exe` are `curl`. Paths into the bundle or a temporary folder keep theirs. */
function commandName(text: string): string {
  const name =
    /^(?:\/(?:usr\/)?(?:local\/)?s?bin\/|\/opt\/homebrew\/bin\/|[A-Za-z]:\\Windows\\(?:System32|SysWOW64)\\)([\w.+-]{1,60})$/iu.exec(
      text,
    )?.[1] ?? text;
  return /[\\/]/u.test(name) ? name : name.replace(/\.exe$/iu, '');
}

/** `tee FILE >/dev/null` writes a file as whoever `sudo` makes of the user, and hides nothing but what it would repeat. */
function isWriter({ words }: Command): boolean {
  return words.slice(0, 4).some(({ parts: [part] }) => part?.kind === 'text' && part.text === 'tee');
}

function hidesOutput(command: Command): boolean {
  if (isWriter(command)) return false;
  return command.redirects.some((redirect) => {
    const [part] = redirect.target.parts;
    return (
      redirect.operator.includes('>') &&
      part?.kind === 'text' &&
      /^(?:\/dev\/null|NUL|nul|\$null)$/u.test(part.text) &&
      redirect.descriptor !== 2
    );
  });
}
