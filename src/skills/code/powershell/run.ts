import type { Flag } from '../behaviour.js';
import { controlOfCommand } from '../control/commands.js';
import { classifyHost } from '../classify-host.js';
import type { Place, Reading } from '../reading.js';
import { followWords } from '../shell/run.js';
import { NO_ORIGINS, plus } from '../trace.js';
import { changed, derived, listed, literal, NOTHING, originsOf, putOut, UNKNOWN, type Value } from '../value.js';
import { boundArguments, namedValue } from './arguments.js';
import { CMDLETS } from './cmdlets.js';
import { readExpression } from './expressions.js';
import { defaultsOf, functionOf, readFunction, type OwnFunction } from './functions.js';
import { evaluate } from './evaluate.js';
import { bracketPairs, stagesOf, statementsOf, trimmed, wordsOf, type Range } from './split.js';
import { assignMember, joined, turn } from './variables.js';

const MAX_DEPTH = 30;
const MAX_STEPS = 60_000;
const MAX_VARIABLES = 2000;
/** How deep functions of the program may call each other. */
const MAX_CALLS = 6;

/** Follows PowerShell text and notes what it does. */
export function followPowerShell(text: string, reading: Reading): Value {
  const run = new PowerShellRun(text, reading, { start: 0, end: text.length });
  const last = run.follow({ start: 0, end: text.length });
  run.followUncalled();
  return last;
}

/** One text on its way. A range of it may be followed by a run of its own, which shares what is known. */
export class PowerShellRun {
  readonly text: string;
  readonly reading: Reading;
  variables: Map<string, Value>;
  readonly functions: Map<string, OwnFunction>;
  peer: Value = UNKNOWN;
  readonly #pairs: ReadonlyMap<number, number>;
  readonly #called = new Set<OwnFunction>();
  #calls = 0;
  #depth = 0;
  #steps = 0;

  constructor(text: string, reading: Reading, range: Range, outer?: PowerShellRun) {
    this.text = text;
    this.reading = reading;
    this.variables = outer?.variables ?? new Map<string, Value>();
    this.functions = outer?.functions ?? new Map<string, OwnFunction>();
    this.#pairs = bracketPairs(text, range);
  }

  /** The closing bracket within a range, or -1. */
  closing(at: number, end: number): number {
    const close = this.#pairs.get(at);
    return close !== undefined && close < end ? close : -1;
  }

  /** Counts a step; false when there were too many. */
  step(): boolean {
    this.#steps += 1;
    return this.#steps <= MAX_STEPS;
  }

  /** One level deeper; false when that is too deep. */
  enter(): boolean {
    if (this.#depth >= MAX_DEPTH) return false;
    this.#depth += 1;
    return true;
  }

  leave(): void {
    this.#depth -= 1;
  }

  /** Follows statements that stand within a text in quotes, where brackets pair anew. */
  within(range: Range): Value {
    if (!this.enter()) return UNKNOWN;
    const value = new PowerShellRun(this.text, this.reading, range, this).follow(range);
    this.leave();
    return value;
  }

  /** Follows statements; gives the last value, with the data of all that put something out. */
  follow(range: Range): Value {
    if (this.#steps > MAX_STEPS || !this.enter()) {
      this.reading.trace.truncated = true;
      return UNKNOWN;
    }
    let last: Value = NOTHING;
    for (const statement of statementsOf(this.text, range)) {
      const value = this.statement(trimmed(this.text, statement));
      last = putOut(last, value);
    }
    this.leave();
    return last;
  }

  statement(range: Range): Value {
    this.step();
    const source = this.text.slice(range.start, Math.min(range.end, range.start + 300));
    const assignment =
      /^(?:\[[\w.[\]]{1,60}\]\s{0,4}){0,2}\$(?:\{([^}\n]{1,80})\}|((?:env):)?(?:global:|script:|local:)?([\w:]{1,80}))((?:\.[A-Za-z]\w{0,60}|\[[^\]\n]{1,80}\]){0,4})\s{0,20}([+*]?)=(?!=)\s{0,4}/iu.exec(
        source,
      );
    if (assignment) return this.#assign(assignment, range);
    let piped: Value = NOTHING;
    for (const [index, stage] of stagesOf(this.text, range).entries()) {
      if (this.reading.trace.endsHere()) return UNKNOWN;
      piped = this.#command(trimmed(this.text, stage), piped, index > 0 ? 'piped' : 'first');
    }
    return piped;
  }

  #assign(assignment: RegExpExecArray, range: Range): Value {
    const [whole, braced, scope, plain, members = '', operator] = assignment;
    const name = `${(scope ?? '').toLowerCase()}${(braced ?? plain ?? '').toLowerCase()}`;
    const value = this.statement(trimmed(this.text, { start: range.start + whole.length, end: range.end }));
    if (members !== '') assignMember(this, name, members, value);
    else {
      const before = operator === '+' ? this.variables.get(name) : undefined;
      this.set(name, before ? joined(before, value) : value);
    }
    return NOTHING;
  }

  set(name: string, value: Value): void {
    if (this.variables.size < MAX_VARIABLES || this.variables.has(name)) this.variables.set(name, value);
  }

  #command(range: Range, input: Value, position: 'first' | 'piped'): Value {
    if (range.end <= range.start) return NOTHING;
    const head = this.text.slice(range.start, Math.min(range.end, range.start + 400));
    if (/^(?:function|filter|workflow)\s/iu.test(head)) {
      const own = readFunction(this, range);
      if (own && this.functions.size < 500) this.functions.set(own.name, own);
      if (own) return NOTHING;
    }
    const opener =
      /^(?:if|elseif|else|foreach|for|while|do|try|catch|finally|switch|param|begin|process|end|trap|return|throw|class|enum|exit|using)\b(?!-)/iu.exec(
        head,
      );
    if (opener) return this.#compound(range, opener[0]);
    if (/^[&.]\s*[^\s./\\]/u.test(head) && !/^\.\\|^\.\//u.test(head))
      return this.#invoke({ start: range.start + 1, end: range.end }, input);
    if (/^[A-Za-z%?.\\/][\w`^.:\\/+%-]{0,200}/u.test(head) && !/^[A-Za-z]+\s*=/u.test(head)) return this.#named(range, input, position);
    return this.expression(range, input);
  }

  /** Conditions and loops: everything within their brackets is followed once. */
  #compound(range: Range, word: string): Value {
    if (/^using$/iu.test(word)) return NOTHING;
    const inside = trimmed(this.text, { start: range.start + word.length, end: range.end });
    if (/^(?:return|throw)$/iu.test(word)) return inside.end > inside.start ? this.statement(inside) : NOTHING;
    let at = inside.start;
    let last: Value = NOTHING;
    while (at < range.end) {
      const unit = this.text.charAt(at);
      if (unit === '(' || unit === '{') {
        const close = this.closing(at, range.end);
        if (close === -1) break;
        const head = this.text.slice(at + 1, Math.min(close, at + 80));
        const each = unit === '(' ? /^\s*\$(\w{1,60})\s+in\s/iu.exec(head) : null;
        if (each)
          turn(this, (each[1] ?? '').toLowerCase(), this.statement(trimmed(this.text, { start: at + 1 + each[0].length, end: close })));
        else if (/^param$/iu.test(word)) for (const one of defaultsOf(this.text, { start: at + 1, end: close })) this.statement(one);
        else if (unit === '{') last = putOut(last, this.follow({ start: at + 1, end: close }));
        else this.follow({ start: at + 1, end: close });
        at = close + 1;
      } else at += 1;
    }
    return last;
  }

  /** `& command args`: what is called may be computed, a block, or a function of the program. */
  #invoke(range: Range, input: Value): Value {
    const [first, ...rest] = wordsOf(this.text, trimmed(this.text, range));
    if (!first) return NOTHING;
    if (this.text[first.start] === '{') return this.follow({ start: first.start + 1, end: first.end - 1 });
    const target = this.expression(first, NOTHING);
    const computed = this.text[first.start] === '(' || this.text[first.start] === '$';
    const block = this.blockOf(target);
    if (block) return this.call(block, rest, input);
    if (target.ref === 'scriptblock') return evaluate(this, target, { start: range.start, end: range.end });
    const written = this.reading.files.get(target.text);
    if (!target.known && target.origins.length > 0 && written === undefined) {
      this.reading.note({ kind: 'evaluate', ...first, name: '&', target: target.text, flowsFrom: target.origins });
      return derived(target.origins);
    }
    const flags: Flag[] = computed && /^(?:iex|invoke-expression|iwr|irm|curl|powershell)$/iu.test(target.text) ? ['disguised'] : [];
    return this.#run(target.text, rest, input, range, flags);
  }

  #named(range: Range, input: Value, position: 'first' | 'piped'): Value {
    const [first, ...rest] = wordsOf(this.text, range);
    if (!first) return NOTHING;
    const open = this.text.slice(first.start, first.end).indexOf('(');
    const nameEnd = open > 0 ? first.start + open : first.end;
    const written = this.text.slice(first.start, nameEnd);
    const words = open > 0 ? [{ start: nameEnd, end: first.end }, ...rest] : rest;
    return this.#run(
      written.replace(/[`^]/gu, ''),
      words,
      position === 'piped' ? input : NOTHING,
      range,
      /[A-Za-z]`[A-Za-z]/u.test(written) ? ['disguised'] : [],
    );
  }

  /** A cmdlet that gives away control of the machine; other commands are read as a shell's are. */
  #noteControl(name: string, words: readonly Range[], place: Place): void {
    const statement = (): string => `${name} ${this.text.slice(words[0]?.start ?? place.end, Math.min(place.end, place.start + 4000))}`;
    for (const control of controlOfCommand(name.toLowerCase(), statement))
      this.reading.note({ kind: 'control', start: place.start, end: place.end, name, ...control, target: statement() });
  }

  #run(name: string, words: readonly Range[], input: Value, place: Place, flags: readonly Flag[]): Value {
    const own = this.functions.get(name.toLowerCase());
    if (own) return this.call(own, words, input);
    const cmdlet = CMDLETS.get(
      name
        .toLowerCase()
        .replace(/^.*\\(?=[\w-]+$)/u, '')
        .replace(/\.exe$/u, ''),
    );
    if (flags.includes('disguised')) {
      const target = this.text.slice(place.start, Math.min(place.end, place.start + 300));
      this.reading.note({
        kind: 'execute',
        ...place,
        name,
        target: flags.includes('disguised') && !target.includes('`') ? `${name} ${target}` : target,
        flags,
      });
    }
    if (cmdlet) this.#noteControl(name, words, place);
    if (cmdlet) return cmdlet(boundArguments(this, name, words, input, place, flags));
    const values = words.map((word) =>
      /^[-/]/u.test(this.text.charAt(word.start))
        ? literal(this.text.slice(word.start, Math.min(word.end, word.start + 4000)))
        : this.expression(word, NOTHING),
    );
    return followWords([literal(name), ...values.slice(0, 60)], input, place, this.reading);
  }

  /** An expression: texts, variables, calls and what joins them, from left to right. */
  expression(range: Range, input: Value): Value {
    const inside = trimmed(this.text, range);
    if (inside.end <= inside.start || !this.enter()) return NOTHING;
    const value = readExpression(this, inside, input);
    this.leave();
    return value;
  }

  /** A block of code as a value: a name by which it can be called. */
  block(body: Range): string {
    const ref = `{${String(body.start)}}`;
    if (this.functions.size < 500) this.functions.set(ref, functionOf(this, ref, [], body));
    return ref;
  }

  blockOf(value: Value): OwnFunction | undefined {
    return value.ref === undefined ? undefined : this.functions.get(value.ref);
  }

  /** Follows a function of the program, or a block, with the words of a call. */
  call(own: OwnFunction, words: readonly Range[], input: Value): Value {
    const { named, positional } = boundArguments(this, own.name, words, input, own.body, []);
    return this.apply(own, positional, named, input);
  }

  apply(own: OwnFunction, args: readonly Value[], named: ReadonlyMap<string, Value>, input: Value): Value {
    if (this.#calls >= MAX_CALLS) return derived(originsOf([...args, ...named.values(), input]));
    const outer = this.variables;
    this.#called.add(own);
    this.#calls += 1;
    this.variables = new Map(outer);
    const given = [...args];
    for (const name of own.parameters) this.set(name, namedValue(named, name) ?? given.shift() ?? derived(NO_ORIGINS, `$${name}`));
    this.set('args', listed(given, originsOf(given)));
    if (input !== NOTHING) this.set('_', input);
    const value = this.follow(own.body);
    this.variables = outer;
    this.#calls -= 1;
    return value;
  }

  /** Functions that nobody called in this text: others may. */
  followUncalled(): void {
    for (const own of [...this.functions.values()])
      if (!own.name.startsWith('{') && !this.#called.has(own)) this.apply(own, [], new Map(), NOTHING);
  }

  /** A connection: later a shell on it is told by its peer. */
  connect(host: Value, place: Place): Value {
    this.peer = host;
    const deed = this.reading.note({ kind: 'fetch', ...place, name: 'TCPClient', target: host.text, host: classifyHost(host.text).class });
    return changed(derived(plus(NO_ORIGINS, deed)), { ref: 'tcpclient' });
  }
}
