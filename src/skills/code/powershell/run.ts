import type { Flag } from '../behaviour.js';
import { controlOfCommand } from '../control/commands.js';
import { classifyHost } from '../classify-host.js';
import type { Place, Reading } from '../reading.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { concat, derived, literal, NOTHING, originsOf, UNKNOWN, type Value } from '../value.js';
import { followWords } from '../shell/run.js';
import { CMDLETS, type Cmdlet } from './cmdlets.js';
import { callMethod } from './methods.js';
import { bracketPairs, commasOf, stagesOf, statementsOf, trimmed, wordsOf, type Range } from './split.js';

/** Parameters that take no value. */
const SWITCHES =
  /^(?:usebasicparsing|usebasic|recurse|force|raw|noprofile|passthru|append|asjob|wait|nonewline|asplaintext|hidden|file|directory|whatif|verbose|quiet|skipcertificatecheck)$/iu;
const MAX_DEPTH = 30;
const MAX_STEPS = 60_000;

/** Follows PowerShell text and notes what it does. */
export function followPowerShell(text: string, reading: Reading): Value {
  return new PowerShellRun(text, reading).follow({ start: 0, end: text.length });
}

export class PowerShellRun {
  readonly text: string;
  readonly reading: Reading;
  readonly variables = new Map<string, Value>();
  peer: Value = UNKNOWN;
  readonly #pairs: ReadonlyMap<number, number>;
  #depth = 0;
  #steps = 0;

  constructor(text: string, reading: Reading) {
    this.text = text;
    this.reading = reading;
    this.#pairs = bracketPairs(text);
  }

  /** The closing bracket within a range, or -1. */
  #closing(at: number, end: number): number {
    const close = this.#pairs.get(at);
    return close !== undefined && close < end ? close : -1;
  }

  follow(range: Range): Value {
    if (this.#depth >= MAX_DEPTH || this.#steps > MAX_STEPS) {
      this.reading.trace.truncated = true;
      return UNKNOWN;
    }
    this.#depth += 1;
    let last: Value = NOTHING;
    for (const statement of statementsOf(this.text, range)) last = this.#statement(trimmed(this.text, statement));
    this.#depth -= 1;
    return last;
  }

  #statement(range: Range): Value {
    this.#steps += 1;
    const source = this.text.slice(range.start, Math.min(range.end, range.start + 300));
    const assignment = /^(?:\[[\w.[\]]{1,60}\]\s{0,4})?\$(?:(?:global|script|local|env):)?([\w:]{1,80})\s{0,20}([+]?)=(?!=)/iu.exec(source);
    if (assignment) return this.#assign(assignment, range);
    let piped: Value = NOTHING;
    for (const [index, stage] of stagesOf(this.text, range).entries())
      piped = this.#command(trimmed(this.text, stage), piped, index > 0 ? 'piped' : 'first');
    return piped;
  }

  #assign(assignment: RegExpExecArray, range: Range): Value {
    const name = (assignment[1] ?? '').toLowerCase();
    const value = this.#statement(trimmed(this.text, { start: range.start + assignment[0].length, end: range.end }));
    const before = assignment[2] === '+' ? this.variables.get(name) : undefined;
    const result = before ? concat([before, value]) : value;
    if (this.variables.size < 2000) this.variables.set(name, result);
    return result;
  }

  #command(range: Range, input: Value, position: 'first' | 'piped'): Value {
    if (range.end <= range.start) return NOTHING;
    const head = this.text.slice(range.start, Math.min(range.end, range.start + 400));
    const opener =
      /^(?:if|elseif|else|foreach|for|while|do|try|catch|finally|switch|function|filter|param|begin|process|end|trap|return)\b/iu.exec(
        head,
      );
    if (opener) return this.#compound(range, opener[0].length);
    if (/^[&.]\s*[^\s./\\]/u.test(head) && !/^\.\\|^\.\//u.test(head))
      return this.#invoke({ start: range.start + 1, end: range.end }, input);
    if (/^[A-Za-z%?.\\/][\w`^.:\\/+%-]{0,200}/u.test(head) && !/^[A-Za-z]+\s*=/u.test(head)) return this.#named(range, input, position);
    return this.expression(range, input);
  }

  /** Conditions and loops: everything within their brackets is followed once. */
  #compound(range: Range, width: number): Value {
    let at = range.start + width;
    let last: Value = NOTHING;
    while (at < range.end) {
      const unit = this.text.charAt(at);
      if (unit === '(' || unit === '{') {
        const close = this.#closing(at, range.end);
        if (close === -1) break;
        const inside = this.text.slice(at + 1, Math.min(close, at + 80));
        const each = unit === '(' ? /^\s*\$(\w{1,60})\s+in\s/iu.exec(inside) : null;
        if (each)
          this.variables.set((each[1] ?? '').toLowerCase(), this.expression({ start: at + 1 + each[0].length, end: close }, NOTHING));
        else last = this.follow({ start: at + 1, end: close });
        at = close + 1;
      } else at += 1;
    }
    return width === 6 && last === NOTHING ? this.expression({ start: range.start + width, end: range.end }, NOTHING) : last;
  }

  /** `& command args`: what is called may be computed. */
  #invoke(range: Range, input: Value): Value {
    const words = wordsOf(this.text, trimmed(this.text, range));
    const [first, ...rest] = words;
    if (!first) return NOTHING;
    if (this.text[first.start] === '{') return this.follow({ start: first.start + 1, end: first.end - 1 });
    const target = this.expression(first, NOTHING);
    const flags: Flag[] = this.text[first.start] === '(' || this.text[first.start] === '$' ? ['disguised'] : [];
    if (!target.known && target.origins.length > 0) {
      this.reading.note({ kind: 'evaluate', ...first, name: '&', target: target.text, flowsFrom: target.origins });
      return derived(target.origins);
    }
    return this.#run(target.text, rest, input, range, /^(?:iex|invoke-expression|iwr|curl|powershell)$/iu.test(target.text) ? flags : []);
  }

  #named(range: Range, input: Value, position: 'first' | 'piped'): Value {
    const [first, ...rest] = wordsOf(this.text, range);
    if (!first) return NOTHING;
    const open = this.text.slice(first.start, first.end).indexOf('(');
    const nameEnd = open > 0 ? first.start + open : first.end;
    const written = this.text.slice(first.start, nameEnd);
    const name = written.replace(/[`^]/gu, '');
    const words = open > 0 ? [{ start: nameEnd, end: first.end }, ...rest] : rest;
    return this.#run(name, words, position === 'piped' ? input : NOTHING, range, /[A-Za-z]`[A-Za-z]/u.test(written) ? ['disguised'] : []);
  }

  #run(name: string, words: readonly Range[], input: Value, place: Range, flags: readonly Flag[]): Value {
    const cmdlet = CMDLETS.get(name.toLowerCase().replace(/\.exe$/u, ''));
    if (flags.includes('disguised'))
      this.reading.note({
        kind: 'execute',
        ...place,
        name,
        target: this.text.slice(place.start, Math.min(place.end, place.start + 300)),
        flags,
      });
    if (cmdlet) this.#noteControl(name, words, place);
    if (cmdlet) return cmdlet(this.#bound(name, words, input, place, flags));
    const values = words.map((word) =>
      /^[-/]/u.test(this.text.charAt(word.start))
        ? literal(this.text.slice(word.start, Math.min(word.end, word.start + 4000)))
        : this.expression(word, NOTHING),
    );
    return followWords([literal(name), ...values.slice(0, 60)], input, place, this.reading);
  }

  /** A cmdlet that gives away control of the machine; other commands are read as a shell's are. */
  #noteControl(name: string, words: readonly Range[], place: Range): void {
    const statement = (): string => `${name} ${this.text.slice(words[0]?.start ?? place.end, Math.min(place.end, place.start + 4000))}`;
    for (const control of controlOfCommand(name.toLowerCase(), statement))
      this.reading.note({ kind: 'control', start: place.start, end: place.end, name, ...control, target: statement() });
  }

  /** Parameters by name and by position. */
  #bound(name: string, words: readonly Range[], input: Value, place: Place, flags: readonly Flag[]): Parameters<Cmdlet>[0] {
    if (/^(?:%|\?|foreach(?:-object)?|where(?:-object)?)$/iu.test(name)) this.variables.set('_', input);
    const named = new Map<string, Value>();
    const positional: Value[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (!word) break;
      const parameter = /^-([A-Za-z]{1,40}):?$/u.exec(this.text.slice(word.start, Math.min(word.end, word.start + 42)));
      if (!parameter) {
        positional.push(...this.#position(name, word, input));
        continue;
      }
      const next = words[index + 1];
      const isSwitch = !next || SWITCHES.test(parameter[1] ?? '') || /^-[A-Za-z]/u.test(this.text.slice(next.start, next.start + 2));
      named.set((parameter[1] ?? '').toLowerCase(), isSwitch ? literal('true') : this.expression(next, input));
      if (!isSwitch) index += 1;
    }
    return { run: this, name, named, positional, input, place: { start: place.start, end: place.end }, flags };
  }

  /** A positional argument; `New-Object Type(args)` is two. */
  #position(name: string, word: Range, input: Value): readonly Value[] {
    const type = /^new-object$/iu.test(name)
      ? /^[A-Za-z][\w.]{2,100}(?=\()/u.exec(this.text.slice(word.start, Math.min(word.end, word.start + 101)))
      : null;
    if (!type) return [this.expression(word, input)];
    return [literal(type[0]), this.expression({ start: word.start + type[0].length + 1, end: word.end - 1 }, input)];
  }

  /** An expression: texts, variables, calls and what joins them, from left to right. */
  expression(range: Range, input: Value): Value {
    const inside = trimmed(this.text, range);
    if (this.#depth >= MAX_DEPTH || inside.end <= inside.start) return NOTHING;
    this.#depth += 1;
    const value = this.#expression(inside, input);
    this.#depth -= 1;
    return value;
  }

  #expression(range: Range, input: Value): Value {
    const items = commasOf(this.text, range);
    if (items.length > 1) {
      const values = items.slice(0, 3000).map((item) => this.expression(item, input));
      const tail = /-join\s*(?:''|"")\s*\)?$/u.test(this.text.slice(Math.max(range.start, range.end - 20), range.end));
      return tail
        ? concat(values)
        : { ...UNKNOWN, items: values, text: concat(values, ',').text.slice(0, 2000), origins: originsOf(values) };
    }
    const parts: Value[] = [];
    let current: Value | undefined;
    let at = range.start;
    while (at < range.end) {
      this.#steps += 1;
      if (this.#steps > MAX_STEPS) break;
      const step = this.#operand(at, range.end, current, input);
      if (step.next <= at) at += 1;
      else {
        at = step.next;
        if (step.separate && current) parts.push(current);
        current = step.value ?? current;
      }
    }
    if (current) parts.push(current);
    if (parts.length <= 1) return parts[0] ?? UNKNOWN;
    const all = concat(parts);
    return /-split|-replace|-match|-eq|-ne|-like/iu.test(this.text.slice(range.start, Math.min(range.end, range.start + 400)))
      ? derived(all.origins, all.text)
      : all;
  }

  #operand(at: number, end: number, current: Value | undefined, input: Value): { next: number; value?: Value; separate?: boolean } {
    const unit = this.text.charAt(at);
    if (unit === '"' || unit === "'" || (unit === '@' && /["']/u.test(this.text[at + 1] ?? ''))) return this.#quoted(at, end);
    if (unit === '(' || unit === '{' || (unit === '@' && this.text[at + 1] === '(') || (unit === '$' && this.text[at + 1] === '(')) {
      const open = unit === '(' || unit === '{' ? at : at + 1;
      const close = this.#closing(open, end);
      if (close === -1) return { next: at + 1 };
      const value = this.follow({ start: open + 1, end: close });
      return { next: close + 1, value: unit === '{' ? derived(value.origins) : value, separate: true };
    }
    const rest = this.text.slice(at, Math.min(end, at + 200));
    const variable = /^\$(?:\{([^}]{1,80})\}|((?:env|global|script|local):)?([\w?$]{1,80}))/iu.exec(rest);
    if (variable)
      return {
        next: at + variable[0].length,
        value: this.#variable(variable[1] ?? `${variable[2] ?? ''}${variable[3] ?? ''}`, at, input),
        separate: true,
      };
    const staticCall = /^\[([\w.+[\]]{1,100})\]::([A-Za-z]\w{0,60})/u.exec(rest);
    if (staticCall)
      return this.#method(
        at,
        at + staticCall[0].length,
        end,
        `[${(staticCall[1] ?? '').toLowerCase()}]::${(staticCall[2] ?? '').toLowerCase()}`,
        undefined,
      );
    const method = /^\s{0,8}\.\s{0,4}(?:['"]?)([A-Za-z]\w{0,60})['"]?/u.exec(rest);
    if (method && current) return this.#method(at, at + method[0].length, end, (method[1] ?? '').toLowerCase(), current);
    const word = /^[A-Za-z][\w-]{1,60}(?=\s|\(|$)/u.exec(rest);
    if (word && (CMDLETS.has(word[0].toLowerCase()) || /^New-Object$/iu.test(word[0])) && !current)
      return { next: end, value: this.#statement({ start: at, end }), separate: true };
    if (/^[\w:./\\~%*@-]/u.test(unit) && !/^-[A-Za-z]/u.test(rest) && !current) {
      const bare = /^[^\s()'"{}|;,]{1,400}/u.exec(this.text.slice(at, Math.min(end, at + 400)))?.[0] ?? unit;
      return { next: at + bare.length, value: literal(bare), separate: true };
    }
    if (current && (unit === '\\' || unit === '/')) {
      const bare = /^[^\s()'"{}|;,]{1,400}/u.exec(rest)?.[0] ?? unit;
      return { next: at + bare.length, value: literal(bare), separate: true };
    }
    if (unit === '%' || unit === '|') return { next: end };
    return { next: at + 1 };
  }

  #method(
    start: number,
    nameEnd: number,
    end: number,
    name: string,
    receiver: Value | undefined,
  ): { next: number; value?: Value; separate?: boolean } {
    const open = /^\s{0,4}\(/u.exec(this.text.slice(nameEnd, nameEnd + 5));
    if (!open) return { next: nameEnd, ...(receiver ? { value: receiver } : { value: UNKNOWN, separate: true }) };
    const at = nameEnd + open[0].length - 1;
    const close = this.#closing(at, end);
    if (close === -1) return { next: nameEnd };
    const args = commasOf(this.text, { start: at + 1, end: close }).map((arg) => this.expression(arg, NOTHING));
    return {
      next: close + 1,
      value: callMethod(this, name, receiver ?? UNKNOWN, args, { start, end: close + 1 }),
      ...(receiver ? {} : { separate: true }),
    };
  }

  #quoted(at: number, end: number): { next: number; value: Value; separate: boolean } {
    const here = this.text[at] === '@';
    const quote = this.text.charAt(here ? at + 1 : at);
    let close = at + 1;
    if (here) close = this.text.indexOf(`\n${quote}@`, at);
    else {
      while (close < end) {
        if (this.text[close] === '`' && quote === '"') close += 2;
        else if (this.text[close] === quote && this.text[close + 1] === quote) close += 2;
        else if (this.text[close] === quote) break;
        else close += 1;
      }
    }
    if (close === -1 || close >= end) return { next: at + 1, value: NOTHING, separate: false };
    const raw = this.text.slice(here ? at + 2 : at + 1, close);
    const value = quote === '"' ? this.#interpolated(raw, at) : literal(raw.replace(/''/gu, "'"));
    return {
      next: close + (here ? 3 : 1),
      value: raw.includes('`') || raw.includes('$') || here ? value : { ...value, exact: at + 1 },
      separate: true,
    };
  }

  #interpolated(raw: string, at: number): Value {
    let origins = NO_ORIGINS;
    let known = true;
    const text = raw.replace(/`(.)|\$\{?((?:env:)?\w{1,80})\}?|\$\(/gsu, (whole, escaped: string | undefined, name: string | undefined) => {
      if (escaped !== undefined) return escaped;
      if (name === undefined) {
        known = false;
        return whole;
      }
      const value = this.#variable(name, at, NOTHING);
      origins = union(origins, value.origins);
      known &&= value.known;
      return value.text === '' ? whole : value.text;
    });
    return { text, known, origins };
  }

  #variable(name: string, at: number, input: Value): Value {
    const key = name.toLowerCase();
    if (key === '_' || key === 'input' || key === '__input') return input === NOTHING ? (this.variables.get('_') ?? UNKNOWN) : input;
    const environment = /^env:(\w{1,80})$/u.exec(key)?.[1];
    if (environment !== undefined) {
      if (
        /^(?:userprofile|home|appdata|localappdata|temp|tmp|programfiles|windir|systemroot|path|username|computername|os)/u.test(
          environment,
        )
      )
        return derived(NO_ORIGINS, environment === 'userprofile' || environment === 'home' ? '~' : `%${environment.toUpperCase()}%`);
      const deed = this.reading.note({
        kind: 'read',
        start: at,
        end: at + name.length + 1,
        name: '$env',
        target: name.slice(4),
        subject: 'environment-variable',
      });
      return derived(plus(NO_ORIGINS, deed), `$env:${name.slice(4)}`);
    }
    if (key === 'home') return derived(NO_ORIGINS, '~');
    if (key === 'profile') return derived(NO_ORIGINS, '$PROFILE');
    return this.variables.get(key) ?? derived(NO_ORIGINS, `$${name}`);
  }

  /** A connection: later a shell on it is told by its peer. */
  connect(host: Value, place: Place): Value {
    this.peer = host;
    const deed = this.reading.note({ kind: 'fetch', ...place, name: 'TCPClient', target: host.text, host: classifyHost(host.text).class });
    return { ...derived(plus(NO_ORIGINS, deed)), ref: 'tcpclient' };
  }
}
