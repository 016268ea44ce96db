import type { Region } from '../../core/region.js';

/** One field of the front matter with its places. */
export interface Field {
  readonly value: unknown;
  readonly keyRegion: Region;
  readonly region: Region;
}

/** A key, one blank or more, and a value that starts like a word. */
const PLAIN_LINE = /^([A-Za-z][A-Za-z0-9_-]{0,63}):( {1,8})(\p{L}.{0,4000})$/u;
/** What would make a plain value something else to YAML: a nested key, a comment, a tab, or a word with a meaning of its own. */
const NOT_PLAIN = /: |:$| #|\t|\s$/;
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * Reads front matter that is nothing but `key: words` on single lines, which most is, without the cost of a YAML parser;
 * undefined for anything else. What it answers is what the parser would.
 */
export function readPlainFields(lines: readonly string[]): ReadonlyMap<string, Field> | undefined {
  const fields = new Map<string, Field>();
  for (const [index, line] of lines.entries()) {
    const match = PLAIN_LINE.exec(line);
    const [, key = '', gap = '', value = ''] = match ?? [];
    if (match === null || NOT_PLAIN.test(value) || WORDS.test(value) || fields.has(key) || key === 'constructor' || key === 'prototype')
      return undefined;
    const at = index + 2;
    const start = key.length + 2 + gap.length;
    fields.set(key, {
      value,
      keyRegion: { startLine: at, startColumn: 1, endLine: at, endColumn: key.length + 1 },
      region: { startLine: at, startColumn: start, endLine: at, endColumn: start + value.length },
    });
  }
  return fields.size === 0 ? undefined : fields;
}
