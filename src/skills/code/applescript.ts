import type { Place, Reading } from './reading.js';
import { NO_ORIGINS, plus, union } from './trace.js';
import { concat, derived, literal, NOTHING, UNKNOWN, withText, type Value } from './value.js';

const MAX_LINES = 20_000;
/** Longest line that is read, in UTF-16 units. */
const MAX_LINE = 10_000;
const MAX_PARTS = 200;
/** A text, a name, or a bracket of an expression. */
const PART =
  /"((?:[^"\\]|\\.){0,6000})"|\bthe clipboard\b|\bpath to home folder\b|\b(do shell script|run script)\b|\|?([A-Za-z_]\w{0,80})\|?|[()&]/gsu;
/** Words of an expression that are no names of the program. */
const WORDS =
  /^(?:quoted|form|of|posix|path|to|as|text|string|the|with|without|administrator|privileges|password|user|name|altering|line|endings|alias|file|it|my|and|not|returned|result|item|contents|return|linefeed|space|tab)$/iu;

/** A dialog that hides what is typed and speaks of a password. */
const ASKS_PASSWORD =
  /\bdisplay dialog\b[^\n]{0,300}\b(?:password|passcode|passphrase|Passwort|contraseña|mot de passe|senha|пароль|密码)[^\n]{0,400}\bhidden answer\b|\bdisplay dialog\b[^\n]{0,300}\bhidden answer\b[^\n]{0,200}\b(?:System Preferences|System Settings|macOS|Keychain|password)\b/iu;

/** Follows AppleScript line by line: variables, texts that are put together, `do shell script` and what it gives back. */
export function followAppleScript(text: string, reading: Reading): Value {
  const variables = new Map<string, Value>();
  let at = 0;
  for (let count = 0; at < text.length && count < MAX_LINES; count += 1) {
    const end = endOfLine(text, at);
    followLine(text.slice(at, Math.min(end, at + MAX_LINE)), { start: at, end }, variables, reading);
    at = end + 1;
  }
  return askedPassword(text, reading);
}

/** The password that a dialog asks for. */
function askedPassword(text: string, reading: Reading): Value {
  const asked = ASKS_PASSWORD.exec(text);
  if (!asked) return NOTHING;
  const place = { start: asked.index, end: asked.index + asked[0].length };
  reading.note({ kind: 'control', ...place, name: 'osascript', effect: 'password-prompt', certainty: 'likely', target: asked[0] });
  const deed = reading.note({ kind: 'read', ...place, name: 'osascript', subject: 'keychain', target: 'the password of the user' });
  return derived(plus(NO_ORIGINS, deed));
}

/** A line goes on behind `¬`, and within a text in quotes. */
function endOfLine(text: string, from: number): number {
  let quotes = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '\\') at += 1;
    else if (unit === '"') quotes += 1;
    else if (unit === '\n' && quotes % 2 === 0 && text[at - 1] !== '¬') return at;
    if (at - from > MAX_LINE) {
      const end = text.indexOf('\n', at);
      return end === -1 ? text.length : end;
    }
  }
  return text.length;
}

function followLine(line: string, place: Place, variables: Map<string, Value>, reading: Reading): void {
  if (/^\s*(?:--|#)/u.test(line)) return;
  if (/\bmake\b[^\n]{0,20}\blogin item\b/iu.test(line))
    reading.note({ kind: 'persist', ...place, name: 'login item', persistence: 'login-item', target: line.trim().slice(0, 300) });
  const assigned = /^\s*(?:set|copy)\s+\|?([A-Za-z_]\w{0,80})\|?\s+to\s+/iu.exec(line);
  const value = expression(assigned ? line.slice(assigned[0].length) : line, place, variables, reading);
  if (assigned && variables.size < 2000) variables.set((assigned[1] ?? '').toLowerCase(), value);
}

/** The value of an expression; what it starts is followed. */
function expression(source: string, place: Place, variables: ReadonlyMap<string, Value>, reading: Reading): Value {
  const parts: Value[] = [];
  for (const found of source.matchAll(PART)) {
    if (parts.length >= MAX_PARTS) break;
    const [whole, quoted, starter, name] = found;
    if (starter !== undefined) {
      const inner = expression(argumentOf(source.slice(found.index + whole.length)), place, variables, reading);
      parts.push(started(starter, inner, place, reading));
      return concat([...parts]);
    }
    if (quoted !== undefined) parts.push(literal(quoted.replace(/\\(.)/gsu, (_all, unit: string) => (unit === 'n' ? '\n' : unit))));
    else if (whole === 'the clipboard') parts.push(clipboard(place, reading));
    else if (whole === 'path to home folder') parts.push(derived(NO_ORIGINS, '~/'));
    else if (name !== undefined && !WORDS.test(name)) parts.push(named(name, variables));
  }
  return parts.length === 0 ? UNKNOWN : concat(parts);
}

/** A variable; one whose text is only known when the program runs stands as it is written. */
function named(name: string, variables: ReadonlyMap<string, Value>): Value {
  const value = variables.get(name.toLowerCase());
  if (!value) return derived(NO_ORIGINS);
  return value.text === '' ? withText(value, `{${name}}`) : value;
}

/** What stands behind `do shell script`, up to the bracket that closes around it. */
function argumentOf(rest: string): string {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < rest.length; at += 1) {
    const unit = rest[at];
    if (unit === '\\') at += 1;
    else if (unit === '"') quoted = !quoted;
    else if (!quoted && unit === '(') depth += 1;
    else if (!quoted && unit === ')') depth -= 1;
    if (depth < 0) return rest.slice(0, at);
  }
  return rest;
}

function started(starter: string, code: Value, place: Place, reading: Reading): Value {
  if (code.text.trim() === '') return derived(code.origins);
  if (starter === 'run script') {
    reading.note({ kind: 'evaluate', ...place, name: starter, target: code.text, flowsFrom: code.origins });
    return code.known ? reading.nested('applescript', code, place) : derived(code.origins);
  }
  const printed = reading.nested('shell', code, place);
  return derived(union(printed.origins, code.origins), printed.text);
}

function clipboard(place: Place, reading: Reading): Value {
  return derived(plus(NO_ORIGINS, reading.note({ kind: 'read', ...place, name: 'the clipboard', subject: 'clipboard' })));
}
