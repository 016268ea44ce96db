import { NO_ORIGINS, union } from '../trace.js';
import { type Argument, argumentOf, changed, concat, derived, literal, NOTHING, type Value, verbatim, withText } from '../value.js';
import { spelledByGlob } from './globs.js';
import type { Part, Pipeline, Word } from './syntax.js';

/** What expansion needs of the run. */
export interface Surroundings {
  readonly variables: ReadonlyMap<string, Value>;
  /** Follows the commands of a substitution and gives their output. */
  substitute(pipelines: readonly Pipeline[]): Value;
  /** Notes that the program reads one variable of its environment; gives the value. */
  readVariable(name: string, raw: string, word: Word): Value;
  /** Whether the program defines a function of this name. */
  isFunction(name: string): boolean;
  /** Expands text that stands within an expansion, as within double quotes. */
  evaluateWord(text: string, word: Word): Value;
}

/** Expands words into arguments: variables, substitutions, quotes; unquoted expansions with spaces become several. */
export function expandWords(words: readonly Word[], around: Surroundings): Argument[] {
  const out: Argument[] = [];
  for (const word of words) {
    if (out.length > 2000) break;
    for (const argument of expandWord(word, around)) out.push(argument);
  }
  return out;
}

export function expandWord(word: Word, around: Surroundings): Argument[] {
  const plain = plainArgument(word);
  if (plain) return [plain];
  const alternatives = alternativesOf(word);
  if (alternatives !== undefined) return alternatives.flatMap((one) => expandWord(one, around));
  const values = word.parts.map((part) => valueOfPart(part, word, around));
  const whole = concat(values);
  const disguised = isDisguised(word, whole, values);
  const only = word.parts.length === 1 ? word.parts[0] : undefined;
  const given = only?.kind === 'variable' && only.name === '@' && only.operation === '' ? values[0]?.items : undefined;
  if (given && around.isFunction(given[0]?.text ?? ''))
    return given.slice(0, 200).map((item) => argumentOf(item, { start: word.start, end: word.end, disguised: false }));
  const exact =
    only?.kind === 'text' && only.quoting !== 'escape' && only.quoting !== 'ansi'
      ? word.start + (only.quoting === 'none' ? 0 : 1)
      : undefined;
  const spelling = { start: word.start, end: word.end, disguised };
  const separators = separatorsOf(around);
  if (needsSplitting(word, whole, separators)) {
    return whole.text
      .split(separators)
      .filter((piece) => piece !== '')
      .slice(0, 200)
      .map((piece) => argumentOf(withText(whole, piece), spelling));
  }
  const braces =
    only?.kind === 'text' && only.quoting === 'none' ? /^\{([^{}\s]{1,200},[^{}\s]{0,200})\}$/u.exec(only.text)?.[1] : undefined;
  if (braces !== undefined) return braces.split(',').map((piece) => argumentOf(literal(piece), { ...spelling, disguised: true }));
  const spelled = only?.kind === 'text' && only.quoting !== 'none' ? undefined : spelledByGlob(whole.text);
  if (spelled !== undefined) return [argumentOf(withText(whole, spelled), { ...spelling, disguised: true })];
  return [argumentOf(exact === undefined ? whole : changed(whole, { exact }), spelling)];
}

/** Words that one with braces stands for: more say nothing new. */
const MAX_ALTERNATIVES = 64;
/** A list in braces that stands beside other text; one that is a whole command line is a disguise. */
const ALTERNATIVES = /\{([^{}\s"'\\]{0,200},[^{}\s"'\\]{0,200})\}/u;

/** `~/.{bash,zsh}_history` (Bash Reference Manual, “Brace Expansion”): a word for each of the first list; undefined where there is none. */
function alternativesOf(word: Word): readonly Word[] | undefined {
  // Threat: each list multiplies the words.
  if (numberOfAlternatives(word) > MAX_ALTERNATIVES) return undefined;
  for (const [at, part] of word.parts.entries()) {
    const found = part.kind === 'text' && part.quoting === 'none' ? ALTERNATIVES.exec(part.text) : null;
    if (part.kind !== 'text' || found === null || (word.parts.length === 1 && found[0] === part.text)) continue;
    return (found[1] ?? '').split(',').map((piece) => ({
      ...word,
      parts: word.parts.with(at, { ...part, text: part.text.replace(found[0], () => piece) }),
    }));
  }
  return undefined;
}

function numberOfAlternatives({ parts }: Word): number {
  let number = 1;
  for (const part of parts) {
    if (part.kind !== 'text' || part.quoting !== 'none' || !part.text.includes('{')) continue;
    for (const [, list = ''] of part.text.matchAll(new RegExp(ALTERNATIVES, 'gu'))) number *= list.split(',').length;
  }
  return number;
}

/** What splits words: `IFS`, as it was set (XCU 2.6.5). */
function separatorsOf(around: Surroundings): RegExp {
  const own = around.variables.get('IFS');
  if (own?.known !== true || own.text === '' || own.text.length > 8) return /[ \t\n]+/u;
  return new RegExp(`[${own.text.replace(/[\\\]^-]/gu, '\\$&')}]+`, 'u');
}

/** The usual case, made cheap: one piece of text without anything to expand. */
function plainArgument(word: Word): Argument | undefined {
  const [only] = word.parts;
  if (word.parts.length !== 1 || only?.kind !== 'text' || only.quoting === 'escape' || only.quoting === 'ansi') return undefined;
  if (only.quoting === 'none' && /^\{|[?[]|\{[^{}]{0,200},/u.test(only.text)) return undefined;
  const exact = word.start + (only.quoting === 'none' ? 0 : 1);
  return argumentOf(verbatim(only.text, exact), { start: word.start, end: word.end, disguised: false });
}

function valueOfPart(part: Part, word: Word, around: Surroundings): Value {
  if (part.kind === 'text') return literal(part.text);
  if (part.kind === 'command') {
    const misspelt = /^\$\(\s{0,3}([A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6})\s{0,3}\)$/u.exec(part.raw)?.[1];
    // `$(NAME)` is how make and some templates spell a variable; no command bears such a name.
    if (misspelt !== undefined) return around.variables.get(misspelt) ?? around.readVariable(misspelt, part.raw, word);
    const value = around.substitute(part.pipelines);
    return value.known ? withText(value, value.text.replace(/\n+$/u, '')) : derived(value.origins, part.raw);
  }
  if (part.kind === 'process') return derived(around.substitute(part.pipelines).origins, part.raw);
  if (part.name === 'IFS') return literal(' ');
  if (part.name === '') return derived(NO_ORIGINS, part.raw);
  const element = /^\[[\w.-]{1,60}\]$/u.test(part.operation) ? around.variables.get(`${part.name}${part.operation}`) : undefined;
  if (element !== undefined) return element;
  const value = around.variables.get(part.name) ?? around.readVariable(part.name, part.raw, word);
  if (part.operation === '') return value;
  if (part.operation === '!') return value.known ? (around.variables.get(value.text) ?? derived(value.origins, part.raw)) : value;
  const inner = innerOf(part.operation);
  if (inner !== undefined) {
    const other = around.evaluateWord(inner, word);
    return value.known ? value : other.known ? other : derived(union(value.origins, other.origins), part.raw);
  }
  // `${name@P}` expands a text as a prompt, and a prompt runs the commands in it.
  if (part.operation === '@P' && value.known) return around.evaluateWord(value.text, word);
  return operated(value, part.operation, part.raw);
}

/** The word of `${name:-word}` and its like, when commands stand in it. */
function innerOf(operation: string): string | undefined {
  const inner = /^:?[-=+?]([\s\S]{3,1500})$/u.exec(operation)?.[1];
  return inner !== undefined && /\$\(|`/u.test(inner) ? inner : undefined;
}

/** Parameter expansion with an operation (XCU 2.6.2): substrings and replacements of known text are carried out. */
function operated(value: Value, operation: string, raw: string): Value {
  const fallback = /^:?[-=]([\s\S]{0,500})$/u.exec(operation)?.[1];
  // An address that is used unless somebody sets another is where things go.
  if (fallback !== undefined)
    return value.known ? value : derived(value.origins, /^[a-z]{2,6}:\/\/[^\s$`]+$/u.test(fallback) ? fallback : raw);
  if (operation === '[@]' || operation === '[*]') return value;
  if (!value.known) return derived(value.origins, raw);
  const element = /^\[(\d{1,4})\]$/u.exec(operation)?.[1];
  if (element !== undefined) return literal(value.text.split(/\s+/u)[Number(element)] ?? '', value.origins);
  const piece = /^:\s{0,4}(-?\d{1,6})(?::\s{0,4}(-?\d{1,6}))?$/u.exec(operation);
  if (piece) {
    const from = Number(piece[1]);
    const text = value.text.slice(from);
    const length = piece[2] === undefined ? undefined : Number(piece[2]);
    return literal(length === undefined ? text : text.slice(0, length), value.origins);
  }
  const swap = /^\/(\/?)([^/]{1,100})\/?([^/]{0,100})$/u.exec(operation);
  if (swap && !/[*?[]/u.test(swap[2] ?? '')) {
    const [from, to] = [swap[2] ?? '', swap[3] ?? ''];
    return literal(swap[1] === '/' ? value.text.split(from).join(to) : value.text.replace(from, () => to), value.origins);
  }
  return derived(value.origins, raw);
}

function needsSplitting(word: Word, whole: Value, separators: RegExp): boolean {
  if (!separators.test(whole.text)) return false;
  return (
    whole.known &&
    word.parts.some((part) => part.kind === 'variable' && (part.name === 'IFS' || isList(part) || (!part.quoted && part.name !== '')))
  );
}

/** `$@` and `${array[@]}` are several words, quoted or not. */
function isList(part: Part & { kind: 'variable' }): boolean {
  return part.name === '@' || part.operation === '[@]';
}

/**
 * True for a spelling that serves no reader: quotes or escapes within a plain word (`c''url`, `cu\rl`), letters as
 * escapes (`$'\x63url'`), `${IFS}` for a space, a word put together from several variables. A leading backslash (which skips an alias)
 * and a quoted whole word are usual.
 */
function isDisguised(word: Word, whole: Value, values: readonly Value[]): boolean {
  const { parts } = word;
  if (parts.some((part) => part.kind === 'variable' && part.name === 'IFS')) return true;
  if (!whole.known || !/^[\w./-]{2,60}$/u.test(whole.text)) return false;
  const variables = parts.filter((part) => part.kind === 'variable');
  if (variables.length > 0) {
    const pieces = values.filter((value) => value.text !== '');
    return (
      pieces.length > 1 && variables.length > 1 && pieces.every((value) => value.text.length <= 6) && /^[a-z0-9]{2,12}$/u.test(whole.text)
    );
  }
  return hidesInText(parts, whole.text);
}

function hidesInText(parts: readonly Part[], text: string): boolean {
  if (parts.some((part) => part.kind === 'text' && part.quoting === 'ansi' && part.text === text && /^[a-z]/u.test(text))) return true;
  if (parts.length < 2 || !/^[a-z0-9/_.-]{2,40}$/u.test(text)) return false;
  let borders = 0;
  for (let index = 1; index < parts.length; index += 1) {
    const [before, after] = [parts[index - 1], parts[index]];
    if (before?.kind !== 'text' || after?.kind !== 'text') return false;
    const leadingEscape = index === 1 && before.quoting === 'escape';
    const inner = /[a-z]$/u.test(before.text) || /^[a-z]/u.test(after.text);
    if (!leadingEscape && inner && before.quoting !== after.quoting && !/[/.=_-]$/u.test(before.text) && !/^[/.=_-]/u.test(after.text))
      borders += 1;
  }
  return borders > 0;
}

/** Output of several pipelines after each other. */
export function joinOutputs(values: readonly Value[]): Value {
  if (values.length === 0) return NOTHING;
  const known = values.every((value) => value.known);
  let origins = NO_ORIGINS;
  for (const value of values) origins = union(origins, value.origins);
  const text = values.map((value) => value.text).join('');
  return known ? literal(text, origins) : derived(origins, text.slice(0, 2000));
}
