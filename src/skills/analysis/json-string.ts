import type { Program } from '../code/behaviour.js';

/** What the inside of a JSON string means, with the offset in the source of every unit of it and of its end. */
export interface JsonString {
  readonly text: string;
  readonly offsets: readonly number[];
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Undoes the escapes of a JSON string (RFC 8259, section 7); undefined where there is none, so that the source is the text.
 * Anything after a back slash that is no escape stands for itself, since readers of settings are lenient.
 */
export function readJsonString(source: string): JsonString | undefined {
  if (!source.includes('\\')) return undefined;
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < source.length;) {
    const [unit, length] = unitAt(source, at);
    text += unit;
    offsets.push(at);
    at += length;
  }
  offsets.push(source.length);
  return { text, offsets };
}

function unitAt(source: string, at: number): readonly [string, number] {
  const first = source.charAt(at);
  if (first !== '\\' || at + 1 >= source.length) return [first, 1];
  const escaped = source.charAt(at + 1);
  const code = escaped === 'u' ? /^[0-9a-f]{4}/i.exec(source.slice(at + 2, at + 6)) : null;
  return code === null ? [ESCAPES[escaped] ?? escaped, 2] : [String.fromCharCode(Number.parseInt(code[0], 16)), 6];
}

/** A program that was read from the meaning of a string, with the places of its deeds in the source. */
export function placedInSource(program: Program, { offsets }: JsonString): Program {
  const inSource = (offset: number): number => offsets[Math.min(offset, offsets.length - 1)] ?? 0;
  return { ...program, behaviours: program.behaviours.map((deed) => ({ ...deed, start: inSource(deed.start), end: inSource(deed.end) })) };
}
