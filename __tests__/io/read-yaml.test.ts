import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod';

import { MAX_YAML_BYTES, MAX_YAML_DEPTH, readYaml, type YamlDocument, type YamlProblem } from '../../src/io/yaml/read-yaml.js';
import { leastProcessorTime } from '../support/processor-time.js';

function documentOf(text: string): YamlDocument {
  const read = readYaml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
}

function problemsOf(text: string | Uint8Array): readonly YamlProblem[] {
  const read = readYaml(text);
  return read.ok ? [] : read.problems;
}

describe('a YAML file that can be used', () => {
  it('gives back any JSON value that was written into it', () => {
    const key = fc.string({ maxLength: 12 }).filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false),
        fc.integer(),
        fc.string({ unit: 'grapheme' }),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).node;
    fc.assert(
      fc.property(value, (written) => {
        expect(documentOf(JSON.stringify(written)).value).toEqual(written);
      }),
    );
  });

  it('tells where values and keys stand, in lines and columns from 1', () => {
    const document = documentOf('a:\n  - b: one\n    c: two\n');
    expect(document.regionOf(['a', 0, 'c'])).toEqual({ startLine: 3, startColumn: 8, endLine: 3, endColumn: 11 });
    expect(document.regionOfKey(['a', 0, 'b'])).toEqual({ startLine: 2, startColumn: 5, endLine: 2, endColumn: 6 });
    expect(document.regionOf(['a', 0, 'missing'])).toMatchObject({ startLine: 2 });
  });

  it('is an empty file, whose value is null', () => {
    expect(documentOf('').value).toBeNull();
    expect(documentOf('# nothing\n').value).toBeNull();
  });

  it('drops a byte order mark', () => {
    expect(readYaml(new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0x3a, 0x20, 0x31]))).toMatchObject({ ok: true, document: { value: { a: 1 } } });
  });

  it('reports scalars that YAML 1.1 reads otherwise, and reads them as 1.2 whatever a directive says', () => {
    const document = documentOf('%YAML 1.1\n---\na: yes\nb: 0777\nc: 1_000\nd: 12:30\ne: plain\nf: "no"\n');
    expect(document.value).toMatchObject({ a: 'yes', e: 'plain', f: 'no' });
    expect(document.ambiguous.map(({ path, yaml11, yaml12 }) => [path.join('.'), yaml11, yaml12])).toEqual([
      ['a', 'true', '"yes"'],
      ['b', '511', '777'],
      ['c', '1000', '"1_000"'],
      ['d', '750', '"12:30"'],
    ]);
  });
});

describe('a YAML file that cannot be used says why, at its place', () => {
  it.each([
    ['a: [1\n', 'syntax', 2],
    ['a: 1\nb:\tc: 2\n', 'syntax', 2],
    ['a: 1\n---\nb: 2\n', 'syntax', 2],
    ['a: !ruby/object x\n', 'syntax', 1],
    ['a: !!binary aGk=\n', 'syntax', 1],
    ['x: &x 1\ny: *x\n', 'alias', 2],
    ['a: 1\nb: 2\na: 3\n', 'duplicate-key', 3],
    ['a: 1\n"a": 2\n', 'duplicate-key', 2],
    ['__proto__: { admin: true }\n', 'forbidden-key', 1],
    ['a:\n  constructor: 1\n', 'forbidden-key', 2],
    ['{ [a]: 1 }\n', 'syntax', 1],
  ])('%j is %s on line %i', (text, kind, line) => {
    expect(problemsOf(text)[0]).toMatchObject({ kind, region: { startLine: line } });
  });

  it('is refused unread above its size', () => {
    expect(problemsOf('a'.repeat(MAX_YAML_BYTES + 1))).toMatchObject([{ kind: 'too-large' }]);
    expect(problemsOf('a'.repeat(MAX_YAML_BYTES))).toEqual([]);
  });

  it('is refused when it is not UTF-8', () => {
    expect(problemsOf(new Uint8Array([0x61, 0x3a, 0x20, 0xff]))).toMatchObject([{ kind: 'not-utf8' }]);
  });

  it('nests as deep as the limit and no deeper', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(problemsOf(nested(MAX_YAML_DEPTH))).toEqual([]);
    expect(problemsOf(nested(MAX_YAML_DEPTH + 6))).toMatchObject([{ kind: 'too-deep', region: { startLine: 1 } }]);
  });
});

describe('hostile YAML costs little', () => {
  const size = MAX_YAML_BYTES;
  const fill = (piece: string): string => piece.repeat(Math.floor(size / piece.length));
  it.each([
    ['opening brackets', fill('[')],
    ['opening maps', fill('{a: ')],
    ['a list in a list in a list', fill('- ')],
    ['explicit keys in explicit keys', fill('? ')],
    ['closing brackets', fill(']')],
    ['one line of words', fill('a')],
    ['one line of pairs', fill('a: b: ')],
    ['one key again and again', fill('a: 1\n')],
    ['tags', fill('- !x y\n')],
    ['aliases', `a: &a x\nb: [${'*a,'.repeat(60_000)}]`],
    ['many documents', fill('---\n')],
    ['words with two readings', fill('- no\n')],
    ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: 1`).join('\n')],
    ['a megabyte on one line', 'a'.repeat(1_000_000)],
  ])('%s', (_name, text) => {
    // A quadratic reading of these takes minutes.
    expect(leastProcessorTime(() => readYaml(text), 3_000)).toBeLessThan(3_000);
  });
});

describe('a file that breaks its schema', () => {
  const schema = z.strictObject({ name: z.string(), limits: z.strictObject({ max_size: z.number().optional() }).optional() });

  it('is told at line and column, with the key that was meant', () => {
    const result = documentOf('name: 1\nlimits:\n  max_sise: 3\n').validate(schema);
    expect(result).toMatchObject({
      ok: false,
      problems: [
        { kind: 'invalid-value', region: { startLine: 1, startColumn: 7 } },
        { kind: 'unknown-key', suggestion: 'max_size', region: { startLine: 3, startColumn: 3 } },
      ],
    });
  });

  it('comes back as the schema’s own type when it keeps it', () => {
    expect(documentOf('name: a\n').validate(schema)).toEqual({ ok: true, value: { name: 'a' } });
  });
});
