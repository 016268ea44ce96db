import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readYaml } from '../../../src/io/yaml/read-yaml.js';
import { readPlainFields } from '../../../src/skills/manifest/plain-fields.js';
import { readManifest } from '../../../src/skills/manifest/read-manifest.js';
import { countTokens } from '../../../src/skills/manifest/tokens.js';
import { leastProcessorTime } from '../../support/processor-time.js';

function manifest(text: string | Uint8Array, siblings: readonly string[] = []) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readManifest({ path: 'SKILL.md', size: bytes.byteLength, sha256: '', bytes, siblings: ['SKILL.md', ...siblings] });
}

/** `field: place: fault` of each finding. */
function faults(text: string, siblings: readonly string[] = []): string[] {
  return manifest(text, siblings).findings.map((finding) => {
    const region = finding.region;
    const { field, target, fault } = finding.details;
    return `${String(region?.startLine)}:${String(region?.startColumn)} ${String(field ?? target ?? 'front matter')} ${String(fault)}`;
  });
}

const GOOD = '---\nname: notes\ndescription: Turns notes into a table.\n---\n';

describe('the front matter', () => {
  it('is silent for a manifest that follows the specification', () => {
    expect(faults(`${GOOD}\n# Notes\n`)).toEqual([]);
    expect(manifest(GOOD)).toMatchObject({ name: 'notes', anchor: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 12 } });
  });

  it('may have a byte order mark and any line ends', () => {
    expect(faults(`\uFEFF${GOOD}`)).toEqual([]);
    expect(faults(GOOD.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it.each([
    ['# Notes\n', '1:1 front matter is missing'],
    ['', '1:1 front matter is missing'],
    ['---\nname: notes\n', '1:1 front matter is not closed by a line ---'],
    ['---\n---\n', '1:1 front matter is empty'],
    ['---\n- a\n---\n', '1:1 front matter is not a map of keys and values'],
  ])('%j: %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('is faulted at the line and column of the syntax error', () => {
    const [fault] = faults('---\nname: notes\ndescription: Use when: the user asks\n---\n');
    expect(fault).toMatch(/^3:\d+ front matter /);
  });

  it('is not lost when it cannot be read: the body is still searched for references', () => {
    expect(faults('---\nname: [\n---\n\n[a](b.md)\n').at(-1)).toBe('5:5 b.md missing');
  });

  it.each([
    ['name: My Skill', '2:7 name must be lower-case letters, digits and single hyphens between them'],
    ['name: a--b', '2:7 name must be lower-case letters, digits and single hyphens between them'],
    ['name: nоtes', '2:7 name holds letters outside a to z, which may look like others'],
    [`name: ${'a'.repeat(65)}`, '2:7 name has 65 characters; 64 are allowed'],
    ['name: 12', '2:7 name is not a text'],
    ['title: x', '1:1 name is missing; agents fall back to the name of the folder, or skip the skill'],
  ])('%s', (line, fault) => {
    expect(faults(`---\n${line}\ndescription: x\n---\n`)).toEqual([fault]);
  });

  it('says a missing, an empty and a long description', () => {
    expect(faults('---\nname: a\n---\n')).toEqual(['1:1 description is missing; agents skip a skill without one']);
    expect(faults('---\nname: a\ndescription: ""\n---\n')).toEqual(['3:14 description is empty or not a text']);
    expect(faults(`---\nname: a\ndescription: ${'x'.repeat(1025)}\n---\n`)).toHaveLength(1);
    expect(faults(`---\nname: a\ndescription: ${'x'.repeat(1024)}\n---\n`)).toEqual([]);
  });

  it('suggests the field that a misspelt one was meant to be, and lets other fields pass', () => {
    expect(faults('---\nname: a\ndesciption: x\n---\n').at(-1)).toBe(
      '3:1 desciption is not a field of the specification; did you mean description?',
    );
    expect(faults('---\nname: a\ndescription: x\nhooks: {}\nx-team: y\n---\n')).toEqual([]);
  });

  it('takes allowed-tools as a text or a list', () => {
    expect(faults('---\nname: a\ndescription: x\nallowed-tools: Read Bash(git:*)\n---\n')).toEqual([]);
    expect(faults('---\nname: a\ndescription: x\nallowed-tools: [Read, Grep]\n---\n')).toEqual([]);
    expect(faults('---\nname: a\ndescription: x\nallowed-tools: { Read: true }\n---\n')).toHaveLength(1);
  });

  it('weighs nothing: all its findings are warnings or notes', () => {
    const levels = manifest('---\nname: My Skill\n---\n[a](../b.md)\n').findings.map((finding) => finding.level);
    expect(levels).not.toContain('error');
  });
});

describe('plain fields', () => {
  const line = fc
    .tuple(fc.stringMatching(/^[a-z][a-z_-]{0,8}$/), fc.string({ maxLength: 40, unit: 'grapheme' }))
    .chain(([key, value]) => fc.constantFrom(`${key}: ${value}`, `${key}: "${value}"`, `${key}: '${value}'`, `${key}: 1.2.${value}`, ''));

  it('are read as the YAML parser reads them, places included, or not at all', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        if (lines.some((one) => /[\n\r\u0085\u2028\u2029]/.test(one))) return;
        const plain = readPlainFields(lines);
        if (plain === undefined) return;
        const read = readYaml(lines.join('\n'));
        if (!read.ok) throw new Error(`YAML refuses ${JSON.stringify(lines)}: ${read.problems[0]?.message ?? ''}`);
        expect(Object.fromEntries([...plain].map(([key, field]) => [key, field.value]))).toEqual(read.document.value);
        for (const [key, field] of plain) {
          const region = read.document.regionOf([key]);
          expect(field.region).toEqual({ ...region, startLine: region.startLine + 1, endLine: region.endLine + 1 });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    'a: yes',
    'a: null',
    'a: true',
    'a: b: c',
    'a: b #c',
    'a: 12',
    'a: 1.2',
    'a: "x\\n"',
    'a: "x" y',
    "a: 'it''s'",
    'a: "x',
    'a: [x]',
    'a: *x',
    'a: x ',
    'a:',
    'a: |',
    'a: x\t',
    '- a: b',
    'a: b:',
  ])('leave %j to the YAML parser', (text) => {
    expect(readPlainFields([text])).toBeUndefined();
  });
});

describe('references', () => {
  it('to files and folders of the bundle are silent', () => {
    const body = '[a](references/a.md) [b](./references/a.md#x) ![c](references/) [d](scripts/x%20y.py "title")\n';
    expect(faults(GOOD + body, ['references/a.md', 'scripts/x y.py'])).toEqual([]);
  });

  it('to what lies elsewhere by its nature are silent', () => {
    expect(
      faults(
        `${GOOD}[a](https://a.example/x.md) [b](#top) [c](mailto:x@a.example) [d](/abs.md) [e](url) [f]({path}.md) [g](\${DIR}/x.md)\n`,
      ),
    ).toEqual([]);
  });

  it('in code are silent', () => {
    expect(faults(`${GOOD}\`[a](b.md)\`\n\n\`\`\`md\n[a](b.md)\n\`\`\`\n\n~~~\n[a](b.md)\n~~~\n`)).toEqual([]);
  });

  it('to missing files and to files outside the bundle are said at their place', () => {
    expect(faults(`${GOOD}See [a](b.md) and [c](x/../../c.md).\n`)).toEqual(['5:9 b.md missing', '5:23 x/../../c.md outside']);
  });

  it.each(['['.repeat(50_000), '[a]('.repeat(12_000), `[a](${'x'.repeat(50_000)}`, `[a](b.md "${' '.repeat(50_000)}`, '`'.repeat(50_000)])(
    'are found in linear time',
    (hostile) => {
      expect(leastProcessorTime(() => manifest(`${GOOD}${hostile}](`), 50)).toBeLessThan(50);
    },
  );
});

describe('tokens', () => {
  it.each([
    ['', 0],
    ['  one\ttwo\r\nthree\rfour\u00a0five ', 5],
    ['a\u2003b', 2],
  ])('of %j are %d', (text, count) => {
    expect(countTokens(text)).toBe(count);
  });

  it('are the pieces between white space of the normalised text, whatever it holds', () => {
    const odd = fc.constantFrom(
      ' ',
      '\t',
      '\r\n',
      '\r',
      '\u0085',
      '\u00a0',
      '\u1680',
      '\u2000',
      '\u2003',
      '\u200b',
      '\u2028',
      '\u3000',
      '\ufeff',
      'e\u0301',
      '\u0301',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const pieces = text
          .normalize('NFC')
          .replace(/\r\n?/g, '\n')
          .split(/\s+/)
          .filter((piece) => piece !== '');
        expect(countTokens(text)).toBe(pieces.length);
      }),
      { numRuns: 1000 },
    );
  });
});
