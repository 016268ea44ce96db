import type { InnerProgram } from './inner-program.js';
import { stringsAt, type PlacedString } from './json-strings.js';

const SOURCE = /"source"\s{0,8}:/g;
const OUTPUT = /"(application\/javascript|text\/html|text\/markdown|text\/plain|text)"\s{0,8}:/g;
const TYPE = /"cell_type"\s{0,8}:\s{0,8}"(\w{1,20})"/g;
const MAX_CELLS = 500;

/** The cells of a notebook (nbformat 4) and what they left behind: code by its magic, pages, and output that a viewer runs. */
export function programsOfNotebook(text: string): readonly InnerProgram[] {
  const types = [...text.matchAll(TYPE)].map((match) => ({ at: match.index, type: match[1] ?? '' }));
  const sources = [...text.matchAll(SOURCE)].slice(0, MAX_CELLS);
  const cells = sources.flatMap((match, index) => {
    const lines = stringsAt(text, match.index + match[0].length);
    return lines.length === 0 ? [] : [cellOf(typeAt(types, index, match.index), index + 1, lines)];
  });
  const outputs = [...text.matchAll(OUTPUT)].slice(0, MAX_CELLS).flatMap((match) => {
    const ending = match[1] === 'application/javascript' ? 'js' : match[1] === 'text/html' ? 'html' : 'md';
    const lines = stringsAt(text, match.index + match[0].length);
    return lines.length === 0 ? [] : [joined(`output.${ending}`, lines)];
  });
  return [...cells, ...outputs];
}

/** Each cell has one type and one source; their order within the cell is free, so the first of each go together. */
function typeAt(types: readonly { readonly at: number; readonly type: string }[], index: number, offset: number): string {
  return types.length > index ? (types[index]?.type ?? 'code') : (types.findLast((one) => one.at < offset)?.type ?? 'code');
}

const MAGIC: readonly (readonly [RegExp, string])[] = [
  [/^%%(?:bash|sh|script|system|sx|!)\b/, 'sh'],
  [/^%%(?:javascript|js)\b/i, 'js'],
  [/^%%(?:html|HTML|svg)\b/, 'html'],
  [/^%%(?:perl)\b/, 'pl'],
  [/^%%(?:ruby)\b/, 'rb'],
];

function cellOf(type: string, number: number, lines: readonly PlacedString[]): InnerProgram {
  const cell = joined(`cell ${String(number)}`, lines);
  if (type !== 'code') return { ...cell, name: `${cell.name}.md` };
  const magic = MAGIC.find(([pattern]) => pattern.test(cell.text));
  if (magic !== undefined) return { ...cell, name: `${cell.name}.${magic[1]}`, text: cell.text.replace(/^%%[^\n]*/, '') };
  return { ...cell, name: `${cell.name}.py`, text: withoutMagic(cell.text) };
}

/** IPython documentation, “System shell access” and “Magic commands”: a line with `!` goes to the shell. */
function withoutMagic(text: string): string {
  return text
    .replace(
      /^([ \t]{0,40})(?:[\w, ]{1,60}=[ \t]{0,4})?(?:!!?|%(?:sx|system|sc)\s)([^\n]{1,4000})/gm,
      (_, indent: string, command: string) => `${indent}import os; os.system(${JSON.stringify(command)})`,
    )
    .replace(
      /^([ \t]{0,40})%(?:run|load)\s{1,4}(https?:\/\/\S{4,400})/gm,
      (_, indent: string, address: string) =>
        `${indent}exec(__import__('urllib.request').request.urlopen(${JSON.stringify(address)}).read())`,
    )
    .replace(/^[ \t]{0,40}%\w[^\n]{0,400}/gm, '');
}

function joined(name: string, lines: readonly PlacedString[]): InnerProgram {
  const lineOffsets: number[] = [];
  const parts: string[] = [];
  for (const { value, start } of lines) {
    const count = value.split('\n').length - (value.endsWith('\n') ? 1 : 0);
    for (let index = 0; index < Math.max(1, count); index += 1) lineOffsets.push(start);
    parts.push(value);
  }
  return { name, text: parts.join(''), lineOffsets };
}
