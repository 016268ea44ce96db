import { describe, expect, it } from '@jest/globals';

import type { Finding } from '../../../src/core/finding.js';
import { analyse } from '../../../src/skills/analysis/analyse.js';
import { kindOfBytes } from '../../../src/skills/files/magic.js';
import { zipDirectory } from '../../../src/skills/files/zip-directory.js';
import { bundleOf } from '../analysis/example-bundle.js';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])));
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

/** A zip with empty entries: a central directory and an end record are all that is looked at. */
function zipOf(entries: readonly { name: string; encrypted?: boolean }[]): Uint8Array {
  const local = bytes('PK', 3, 4, ...zeros(26));
  const records = entries.map(({ name, encrypted }) => {
    const record = Buffer.alloc(46 + name.length);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(encrypted === true ? 1 : 0, 8);
    record.writeUInt16LE(name.length, 28);
    record.write(name, 46, 'latin1');
    return record;
  });
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Uint8Array.from(Buffer.concat([local, directory, end]));
}

function findings(path: string, content: string | Uint8Array): readonly Finding[] {
  return analyse(bundleOf({ 'SKILL.md': '# Example\n', [path]: content })).detections.filter((finding) => finding.path === path);
}

const rules = (path: string, content: string | Uint8Array): readonly string[] => findings(path, content).map((finding) => finding.rule);

describe('kindOfBytes', () => {
  it.each([
    ['elf', bytes(0x7f, 'ELF', 2, 1)],
    ['mach-o', bytes(0xcf, 0xfa, 0xed, 0xfe)],
    ['mach-o', bytes(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2)],
    ['java-class', bytes(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61)],
    ['zip', bytes('PK', 3, 4)],
    ['7z', bytes('7z', 0xbc, 0xaf, 0x27, 0x1c)],
    ['pdf', bytes('%PDF-1.7')],
    ['image', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a)],
    ['unknown', bytes('MZ and other words')],
    ['unknown', bytes()],
  ])('%s', (kind, content) => {
    expect(kindOfBytes(content)).toBe(kind);
  });
});

describe('zipDirectory', () => {
  it('lists names and locks', () => {
    expect(zipDirectory(zipOf([{ name: 'a.txt' }, { name: 'b.exe', encrypted: true }]))?.entries).toMatchObject([
      { name: 'a.txt', encrypted: false, size: 0 },
      { name: 'b.exe', encrypted: true, size: 0 },
    ]);
  });

  it('is undefined for what is no zip, and short for what lies', () => {
    expect(zipDirectory(bytes('PK', 3, 4))).toBeUndefined();
    const broken = zipOf([{ name: 'a' }]);
    broken[broken.length - 6] = 0xff;
    broken[broken.length - 3] = 0x7f;
    expect(zipDirectory(broken)?.entries).toEqual([]);
  });
});

describe('files of a bundle', () => {
  it('reports compiled programs, whatever they are called', () => {
    expect(rules('bin/tool', bytes(0x7f, 'ELF', 2, 1, 1, ...zeros(60)))).toContain('skill/executable-file');
    expect(rules('assets/logo.png', bytes(0x7f, 'ELF', 2, 1, 1, ...zeros(60)))).toContain('skill/misleading-file-name');
  });

  it('reports installers and packages of the system', () => {
    expect(rules('a.deb', bytes('!<arch>\ndebian-binary', 0, ...zeros(60)))).toContain('skill/executable-file');
    expect(rules('a.msi', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(600)))).toContain('skill/executable-file');
    expect(rules('a.doc', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(600)))).toEqual([]);
  });

  it('reports a picture that is a script as well', () => {
    expect(rules('a.gif', bytes('GIF89a/*', 0, '*/=1;alert(1)'))).toContain('skill/misleading-file-name');
  });

  it('reports locked archives and such as unpack elsewhere', () => {
    const locked = findings('assets/a.zip', zipOf([{ name: 'setup.exe', encrypted: true }]));
    expect(locked.map((finding) => [finding.rule, finding.confidence])).toEqual([['skill/opaque-archive', 'high']]);
    expect(rules('assets/a.zip', zipOf([{ name: '../../.bashrc' }]))).toContain('skill/opaque-archive');
  });

  it('leaves archives of data and office documents alone', () => {
    expect(rules('assets/a.zip', zipOf([{ name: 'data/a.csv' }]))).toEqual([]);
    expect(rules('assets/a.docx', zipOf([{ name: 'word/document.xml' }, { name: '[Content_Types].xml' }]))).toEqual([]);
  });

  it('reports macros and actions of documents', () => {
    expect(rules('assets/a.docx', zipOf([{ name: 'word/vbaProject.bin' }]))).toContain('skill/active-document');
    expect(rules('assets/a.pdf', bytes('%PDF-1.7\n', 0, '<< /OpenAction << /S /Launch >> >>'))).toContain('skill/active-document');
    expect(rules('assets/a.pdf', bytes('%PDF-1.7\n', 0, '<< /Type /Catalog >>'))).toEqual([]);
  });

  it('reports scripts in pictures, at their place', () => {
    const [finding] = findings('assets/a.svg', '<svg>\n<script>alert(1)</script>\n</svg>\n');
    expect(finding).toMatchObject({ rule: 'skill/active-document', region: { startLine: 2 } });
    expect(rules('assets/b.svg', '<svg><title>on load of the page</title></svg>')).toEqual([]);
  });

  it('reports names that mislead', () => {
    expect(rules('docs/invoice.pdf.exe', 'x')).toContain('skill/misleading-file-name');
    expect(rules('docs/v1.2.notes.md', 'x')).toEqual([]);
  });

  it('is surer of bytecode without its source', () => {
    const code = bytes(0xa7, 0x0d, 0x0d, 0x0a, ...zeros(20), 0xe3);
    const alone = analyse(bundleOf({ 'SKILL.md': '#', 'scripts/a.pyc': code })).detections;
    const beside = analyse(
      bundleOf({ 'SKILL.md': '#', 'scripts/a.py': 'print(1)\n', 'scripts/__pycache__/a.cpython-312.pyc': code }),
    ).detections;
    expect(alone.map((finding) => [finding.rule, finding.severity])).toEqual([['skill/bytecode-file', 'high']]);
    expect(beside.map((finding) => [finding.rule, finding.severity])).toEqual([['skill/bytecode-file', 'low']]);
  });

  it('is less sure in a test’s folder, and never silent', () => {
    const [finding] = findings('tests/fixtures/tool', bytes(0x7f, 'ELF', 2, 1, 1, ...zeros(60)));
    expect(finding).toMatchObject({ rule: 'skill/executable-file', confidence: 'low' });
  });
});
