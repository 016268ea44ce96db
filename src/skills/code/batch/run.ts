import type { Reading } from '../reading.js';
import { NO_ORIGINS } from '../trace.js';
import { derived, literal, NOTHING, type Value } from '../value.js';
import { followWords } from '../shell/run.js';

const MAX_LINES = 20_000;

/** Follows a batch file of Windows line by line: variables, carets, pipes and `&` are understood. */
export function followBatch(text: string, reading: Reading): Value {
  const variables = new Map<string, string>();
  let at = 0;
  for (let count = 0; at < text.length && count < MAX_LINES; count += 1) {
    const end = endOfLine(text, at);
    followLine(text.slice(at, end), at, variables, reading);
    at = end + 1;
  }
  if (at < text.length) reading.trace.truncated = true;
  return NOTHING;
}

/** A caret at the end continues a line. */
function endOfLine(text: string, from: number): number {
  let end = text.indexOf('\n', from);
  while (end > from && (text[end - 1] === '^' || (text[end - 1] === '\r' && text[end - 2] === '^'))) end = text.indexOf('\n', end + 1);
  return end === -1 ? text.length : end;
}

function followLine(line: string, start: number, variables: Map<string, string>, reading: Reading): void {
  const plain = line.trim().replace(/^@+/u, '');
  if (/^(?:rem\b|::|:[A-Za-z]|$)/iu.test(plain)) return;
  const assigned = /^set\s+(?:"([\w$.-]{1,80})=(.{0,4000}?)"?|([\w$.-]{1,80})=(.{0,4000}))$/iu.exec(plain.slice(0, 4200));
  if (assigned) {
    if (variables.size < 1000)
      variables.set((assigned[1] ?? assigned[3] ?? '').toLowerCase(), expanded(assigned[2] ?? assigned[4] ?? '', variables));
    return;
  }
  const disguised = /[A-Za-z]\^[A-Za-z]/u.test(plain);
  const place = { start, end: start + line.length };
  const text = expanded(plain.slice(0, 20_000), variables)
    .replace(/\^\r?\n?/gu, '')
    .replace(/\s{0,4}\d?>&\d/gu, '');
  for (const command of splitOutside(text, /&&|\|\||&/uy)) {
    let flowing: Value = NOTHING;
    for (const stage of splitOutside(command, /\|/uy)) flowing = followStage(stage, flowing, place, reading);
  }
  if (disguised) reading.note({ kind: 'execute', ...place, name: 'cmd', target: text.slice(0, 300), flags: ['disguised'] });
}

function followStage(stage: string, input: Value, place: { start: number; end: number }, reading: Reading): Value {
  const redirect = /(?:^|\s)\d?(>>?)\s*("[^"]{1,300}"|[^\s>&|]{1,300})\s*(?:2>&1)?\s*$/u.exec(stage);
  const body = redirect ? stage.slice(0, redirect.index) : stage;
  const words = (body.match(/"[^"]{0,4000}"|[^\s"]{1,4000}/gu) ?? [])
    .slice(0, 200)
    .map((word) => literal(word.replace(/^"(.*)"$/su, '$1')));
  while (/^(?:if|not|exist|else|do|call|\(|\))$/iu.test(words[0]?.text ?? '')) words.shift();
  const printed =
    words.length === 0
      ? NOTHING
      : words[0]?.text.toLowerCase() === 'echo'
        ? literal(
            words
              .slice(1)
              .map((word) => word.text)
              .join(' '),
          )
        : followWords(words, input, place, reading);
  const target = redirect?.[2]?.replace(/"/gu, '');
  if (target === undefined || /^nul$/iu.test(target)) return printed;
  reading.writePath(derived(NO_ORIGINS, target), printed, '>', place, redirect?.[1] === '>>' ? ['append'] : []);
  return NOTHING;
}

/** `%NAME%`, `!NAME!`, `%NAME:~0,1%`: pieces of variables are how commands are hidden in batch files. */
function expanded(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replace(
    /[%!]([\w$.-]{1,80})(?::~(-?\d{1,4})(?:,(-?\d{1,4}))?)?[%!]/gu,
    (whole, name: string, from: string | undefined, length: string | undefined) => {
      const value = variables.get(name.toLowerCase());
      if (value === undefined) return whole;
      if (from === undefined) return value;
      const cut = value.slice(Number(from));
      return length === undefined ? cut : cut.slice(0, Number(length));
    },
  );
}

/** Splits at a separator, which holds `&` or `|`, outside double quotes. */
function splitOutside(text: string, separator: RegExp): string[] {
  if (!/[&|]/u.test(text)) return text.trim() === '' ? [] : [text];
  const pieces: string[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (quoted) continue;
    separator.lastIndex = at;
    const found = separator.exec(text);
    if (!found) continue;
    pieces.push(text.slice(start, at));
    at += found[0].length - 1;
    start = at + 1;
  }
  pieces.push(text.slice(start));
  return pieces.filter((piece) => piece.trim() !== '');
}
