import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod';

import { prettyJson } from '../../src/core/json.js';
import { readOwnJson } from '../../src/io/yaml/read-own-json.js';
import { readYaml, type YamlRead } from '../../src/io/yaml/read-yaml.js';

const LIMIT = 64 * 1024;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const outcome = (read: YamlRead): unknown => (read.ok ? { value: read.document.value } : { problems: read.problems });
const bothWays = (text: string): readonly unknown[] => [outcome(readOwnJson(bytes(text), LIMIT)), outcome(readYaml(text, LIMIT))];

describe('a JSON file of our own', () => {
  it('reads as the reader of YAML reads it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4, noUnicodeString: false })), (value) => {
        const [own, yaml] = bothWays(prettyJson(value));
        expect(own).toEqual(yaml);
      }),
    );
  });

  it.each([
    ['a key that stands twice', '{\n  "a": 1,\n  "a": 2\n}\n'],
    ['a key that reaches the prototype', '{\n  "constructor": 1\n}\n'],
    ['an own key __proto__', '{\n  "__proto__": {}\n}\n'],
    ['brackets without end', '['.repeat(10_000)],
    ['maps nested too deeply', prettyJson(Array.from({ length: 80 }).reduce<object>((inner) => ({ a: inner }), {}))],
    ['a syntax error', '{\n  "a": \n'],
    ['a text beyond the limit', `{\n  "a": "${'x'.repeat(LIMIT)}"\n}\n`],
  ])('refuses %s with the fault that the reader of YAML finds', (_, text) => {
    const [own, yaml] = bothWays(text);
    expect(own).toEqual(yaml);
    expect(own).toHaveProperty('problems');
  });

  it('knows the places of values and keys, and of what a schema refuses', () => {
    const read = readOwnJson(bytes('{\n  "list": [\n    1\n  ]\n}\n'), LIMIT);
    if (!read.ok) throw new Error('the file was refused');
    expect(read.document.regionOf(['list', 0])).toMatchObject({ startLine: 3, startColumn: 5 });
    expect(read.document.regionOfKey(['list'])).toMatchObject({ startLine: 2, startColumn: 3 });
    const checked = read.document.validate(z.object({ list: z.array(z.string()) }));
    expect(checked).toMatchObject({ ok: false, problems: [{ kind: 'invalid-value', region: { startLine: 3 } }] });
  });
});
