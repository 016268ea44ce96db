import type { PdfReading } from './pdf-streams.js';

/** What the codes of a font stand for (ISO 32000-1, 9.10.3, “ToUnicode CMaps”). */
export interface UnicodeMap {
  /** Bytes of one code. */
  readonly width: number;
  readonly letters: ReadonlyMap<number, string>;
}

/** The maps of a document, and which of them a font has by the name that pages use. */
export interface UnicodeMaps {
  readonly all: readonly UnicodeMap[];
  readonly byFont: ReadonlyMap<string, UnicodeMap>;
}

const MAX_MAPS = 200;
/** Most letters of one map: there are 65,536 codes of two bytes. */
const MAX_LETTERS = 65_536;
const MAX_FONTS = 2000;

/** The maps from codes to letters of all fonts; fonts whose objects lie packed are known by no name. */
export function unicodeMapsOf({ structure, streams }: PdfReading): UnicodeMaps {
  const byObject = new Map<number, UnicodeMap>();
  const all: UnicodeMap[] = [];
  for (const stream of streams) {
    if (all.length >= MAX_MAPS) break;
    const text = stream.data.includes('beginbf') ? stream.data.toString('latin1') : '';
    const map = text === '' ? undefined : mapOf(text);
    if (map === undefined) continue;
    all.push(map);
    if (stream.object >= 0) byObject.set(stream.object, map);
  }
  return { all, byFont: all.length === 0 ? new Map() : fontsOf(structure, byObject) };
}

function fontsOf(structure: string, byObject: ReadonlyMap<number, UnicodeMap>): ReadonlyMap<string, UnicodeMap> {
  const byFontObject = new Map<number, UnicodeMap>();
  let count = 0;
  for (const match of structure.matchAll(/\/ToUnicode\s{0,4}(\d{1,9}) \d{1,5} R/gu)) {
    const map = byObject.get(Number(match[1]));
    const before = structure.slice(Math.max(0, match.index - 2000), match.index);
    const object = /(\d{1,9}) \d{1,5} $/u.exec(before.slice(0, Math.max(0, before.lastIndexOf('obj'))))?.[1];
    if (map && object !== undefined) byFontObject.set(Number(object), map);
    if ((count += 1) >= MAX_FONTS) break;
  }
  const byName = new Map<string, UnicodeMap>();
  count = 0;
  for (const match of structure.matchAll(/\/([\w.+-]{1,40})\s{1,4}(\d{1,9}) \d{1,5} R/gu)) {
    const map = byFontObject.get(Number(match[2]));
    if (map) byName.set(match[1] ?? '', map);
    if ((count += 1) >= MAX_FONTS * 10) break;
  }
  return byName;
}

/** Sections of single codes and of ranges (Adobe Technical Note 5411, “ToUnicode Mapping File Tutorial”). */
function mapOf(cmap: string): UnicodeMap | undefined {
  const letters = new Map<number, string>();
  let width = 0;
  for (const section of sectionsOf(cmap, 'bfchar'))
    for (const pair of section.matchAll(/<([0-9a-fA-F]{2,8})>\s{0,8}<([0-9a-fA-F]{2,64})>/gu)) {
      width = (pair[1] ?? '').length / 2;
      if (letters.size < MAX_LETTERS) letters.set(Number.parseInt(pair[1] ?? '', 16), lettersOf(pair[2] ?? ''));
    }
  for (const section of sectionsOf(cmap, 'bfrange'))
    for (const range of section.matchAll(
      /<([0-9a-fA-F]{2,8})>\s{0,8}<([0-9a-fA-F]{2,8})>\s{0,8}(?:<([0-9a-fA-F]{2,64})>|\[([^\]]{0,20000})\])/gu,
    )) {
      width = (range[1] ?? '').length / 2;
      addRange(letters, range);
    }
  return letters.size === 0 || !Number.isInteger(width) ? undefined : { width, letters };
}

const MAX_SECTIONS = 1000;

/** What stands between the words that begin and end a section. */
function sectionsOf(cmap: string, kind: 'bfchar' | 'bfrange'): readonly string[] {
  const found: string[] = [];
  for (let at = cmap.indexOf(`begin${kind}`); at >= 0 && found.length < MAX_SECTIONS; at = cmap.indexOf(`begin${kind}`, at + 1)) {
    const end = cmap.indexOf(`end${kind}`, at);
    found.push(cmap.slice(at, end < 0 ? undefined : end));
    if (end < 0) break;
  }
  return found;
}

/** A range of codes: letters that follow each other, or a list of them. */
function addRange(letters: Map<number, string>, [, from = '', to = '', first, list]: readonly (string | undefined)[]): void {
  const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  const listed = list === undefined ? undefined : [...list.matchAll(/<([0-9a-fA-F]{2,64})>/gu)].map((one) => lettersOf(one[1] ?? ''));
  const base = first === undefined ? '' : lettersOf(first);
  const last = base.codePointAt(base.length - 1) ?? 0;
  for (let code = start; code <= end && code - start < 65_536 && letters.size < MAX_LETTERS; code += 1) {
    const offset = code - start;
    const letter = listed === undefined ? base.slice(0, -1) + String.fromCodePoint(Math.min(last + offset, 0xffff)) : listed[offset];
    if (letter !== undefined) letters.set(code, letter);
  }
}

/** Hexadecimal digits as UTF-16. */
function lettersOf(digits: string): string {
  const bytes = Buffer.from(digits.length % 4 === 0 ? digits : digits.padStart(Math.ceil(digits.length / 4) * 4, '0'), 'hex');
  return new TextDecoder('utf-16be').decode(bytes);
}

/**
 * The words that a string of codes shows: by the map of its font where that is known, else by the first map that knows all of
 * its codes. The string itself where none does: most fonts need no map.
 */
export function inLetters(value: string, maps: UnicodeMaps, font: string): string {
  if (maps.all.length === 0 || value === '') return value;
  const own = maps.byFont.get(font);
  for (const map of own === undefined ? maps.all : [own]) {
    const words = translated(value, map);
    if (words !== undefined) return words;
  }
  return value;
}

function translated(value: string, { width, letters }: UnicodeMap): string | undefined {
  if (value.length % width !== 0) return undefined;
  const out: string[] = [];
  for (let at = 0; at < value.length; at += width) {
    let code = 0;
    for (let index = 0; index < width; index += 1) code = code * 256 + value.charCodeAt(at + index);
    const letter = letters.get(code);
    if (letter === undefined) return undefined;
    out.push(letter);
  }
  return out.join('');
}
