import type { Place } from '../reading.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { changed, derived, literal, NOTHING, valueOf, type Value } from '../value.js';
import type { PowerShellRun } from './run.js';

/** Longest expression in a text that is followed, in UTF-16 units. */
const MAX_EXPRESSION = 4000;

/** A text in quotes, or a here-string, that begins at an offset; `next` is the offset after it. */
export function readQuoted(run: PowerShellRun, at: number, end: number): { readonly next: number; readonly value: Value } {
  const { text } = run;
  const here = text[at] === '@';
  const quote = text.charAt(here ? at + 1 : at);
  const close = here ? text.indexOf(`\n${quote}@`, at) : endOfQuoted(text, at, end, quote);
  if (close === -1 || close >= end) return { next: at + 1, value: NOTHING };
  const from = here ? at + 2 : at + 1;
  const raw = text.slice(from, close);
  const value = quote === '"' ? interpolated(run, raw, from) : literal(raw.replace(/''/gu, "'"));
  return {
    next: close + (here ? 3 : 1),
    value: raw.includes('`') || raw.includes('$') || here ? value : changed(value, { exact: at + 1 }),
  };
}

function endOfQuoted(text: string, at: number, end: number, quote: string): number {
  let close = at + 1;
  while (close < end) {
    if (text[close] === '`' && quote === '"') close += 2;
    else if (text[close] === quote && text[close + 1] === quote) close += 2;
    else if (text[close] === quote) return close;
    else close += 1;
  }
  return -1;
}

const EMBEDDED = /`(.)|\$\{((?:env:)?[^{}\n]{1,80})\}|\$((?:env:)?\w{1,80})|\$\(/gisu;

/** The content of a double-quoted text: escapes, variables and expressions. `from` is its offset. */
function interpolated(run: PowerShellRun, raw: string, from: number): Value {
  let text = '';
  let origins = NO_ORIGINS;
  let known = true;
  let done = 0;
  EMBEDDED.lastIndex = 0;
  const pattern = new RegExp(EMBEDDED);
  for (let found = pattern.exec(raw); found; found = pattern.exec(raw)) {
    text += raw.slice(done, found.index);
    done = found.index + found[0].length;
    if (found[1] !== undefined) {
      text += found[1] === 'n' ? '\n' : found[1];
      continue;
    }
    const name = found[2] ?? found[3];
    let value: Value;
    if (name === undefined) {
      const close = closingOf(raw, done);
      value = run.within({ start: from + done, end: from + close });
      done = Math.min(raw.length, close + 1);
      pattern.lastIndex = done;
    } else value = readVariable(run, name, { start: from + found.index, end: from + done }, NOTHING);
    origins = union(origins, value.origins);
    known &&= value.known;
    text += value.text === '' ? found[0] : value.text;
  }
  return valueOf(text + raw.slice(done), known, origins);
}

/** The offset of the bracket that closes an expression in a text. */
function closingOf(raw: string, from: number): number {
  let depth = 1;
  const limit = Math.min(raw.length, from + MAX_EXPRESSION);
  for (let at = from; at < limit; at += 1) {
    if (raw[at] === '(') depth += 1;
    else if (raw[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return limit;
}

/** Variables of every session whose letters are borrowed to spell commands: `$PSHOME[4]+$PSHOME[30]+'x'`. */
const OF_THE_SESSION: ReadonlyMap<string, string> = new Map([
  ['pshome', 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0'],
  ['shellid', 'Microsoft.PowerShell'],
  ['verbosepreference', 'SilentlyContinue'],
  ['debugpreference', 'SilentlyContinue'],
  ['env:comspec', 'C:\\WINDOWS\\system32\\cmd.exe'],
]);

const OF_THE_SYSTEM =
  /^(?:userprofile|home|appdata|localappdata|temp|tmp|programfiles|programdata|windir|systemroot|path|psmodulepath|username|userdomain|computername|os|processor_architecture|systemdrive|public|allusersprofile)/u;

/** What a variable stands for; one of the environment is read. */
export function readVariable(run: PowerShellRun, name: string, place: Place, input: Value): Value {
  const key = name.toLowerCase();
  if (key === '_' || key === 'input' || key === 'psitem')
    return input === NOTHING ? (run.variables.get('_') ?? derived(NO_ORIGINS)) : input;
  const known = run.variables.get(key);
  if (known) return known;
  const letters = OF_THE_SESSION.get(key);
  if (letters !== undefined) return literal(letters);
  const environment = /^env:(\w{1,80})$/u.exec(key)?.[1];
  if (environment !== undefined) {
    if (OF_THE_SYSTEM.test(environment))
      return derived(NO_ORIGINS, environment === 'userprofile' || environment === 'home' ? '~' : `%${environment.toUpperCase()}%`);
    const deed = run.reading.note({ kind: 'read', ...place, name: '$env', target: name.slice(4), subject: 'environment-variable' });
    return derived(plus(NO_ORIGINS, deed), `$env:${name.slice(4)}`);
  }
  if (key === 'home' || key === 'env:home') return derived(NO_ORIGINS, '~');
  if (key === 'profile') return derived(NO_ORIGINS, '$PROFILE');
  if (key === 'true' || key === 'false' || key === 'null') return NOTHING;
  return derived(NO_ORIGINS, `$${name}`);
}
