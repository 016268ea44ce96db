import type { Region } from '../../core/region.js';

/** One field of the front matter with its places. */
export interface Field {
  readonly value: unknown;
  readonly keyRegion: Region;
  readonly region: Region;
}

const LINE = /^([A-Za-z][A-Za-z0-9_-]{0,63}):( {1,8})(\S.{0,4000})$/u;
/** A value that starts like a word, or like a version of three numbers. */
const WORDLIKE = /^(?:\p{L}|\d{1,9}\.\d{1,9}\.\d)/u;
/** What would make a plain value something else to YAML: a nested key, a comment, a tab, or a word with a meaning of its own. */
const NOT_PLAIN = /: |:$| #|\t|\s$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Quoted on one line, without an escape. */
const DOUBLE_QUOTED = /^"([^"\\\t]*)"$/;
const SINGLE_QUOTED = /^'([^'\t]*)'$/;

/**
 * Reads front matter that is nothing but `key: words` on single lines, quoted or not, which most is, without the cost of a
 * YAML parser; undefined for anything else. What it answers is what the parser would.
 */
export function readPlainFields(lines: readonly string[]): ReadonlyMap<string, Field> | undefined {
  const fields = new Map<string, Field>();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const [, key = '', gap = '', source = ''] = LINE.exec(line) ?? [];
    const value = valueOf(source);
    if (value === undefined || fields.has(key) || key === 'constructor' || key === 'prototype') return undefined;
    const at = index + 2;
    const start = key.length + 2 + gap.length;
    fields.set(key, {
      value,
      keyRegion: { startLine: at, startColumn: 1, endLine: at, endColumn: key.length + 1 },
      region: { startLine: at, startColumn: start, endLine: at, endColumn: start + source.length },
    });
  }
  return fields.size === 0 ? undefined : fields;
}

function valueOf(source: string): string | undefined {
  const quoted = DOUBLE_QUOTED.exec(source) ?? SINGLE_QUOTED.exec(source);
  if (quoted !== null) return quoted[1];
  return WORDLIKE.test(source) && !NOT_PLAIN.test(source) && !WORDS.test(source) ? source : undefined;
}
