import type { TextUnit } from '../text-unit.js';
import { zoneAt } from '../zones.js';

/** What calls marks that nobody sees by their names, in the languages that the rules know. */
const NAMED =
  /\bU\+(?:00AD|180E|20[0-6][0-9A-F]|FEFF)\b|&(?:rlo|lro|rle|zwsp|zwnj|zwj|shy|lrm|rlm);|\\u(?:20[0-6][0-9a-f]|feff|00ad)|\b(?:RLO|LRO|RTLO|ZWSP|ZWNJ|ZWJ|BOM|bidi\w*|bidirectional)\b|\bright[- ]to[- ]left\b|\bleft[- ]to[- ]right\b|\bzero[- ]width\b|\bsoft hyphens?\b|\b(?:invisible|hidden|unseen) (?:characters?|marks?|controls?|unicode)\b|\bword joiners?\b|breitenlos|nullbreite|unsichtbar\w{0,2} zeichen|schreibrichtung|rechts[- ]nach[- ]links|de derecha a izquierda|ancho cero|de droite à gauche|largeur nulle|chasse nulle|da destra a sinistra|da direita para a esquerda|largura zero|справа налево|нулевой ширины|从右(?:到|至|向)左|零宽|右から左|ゼロ幅|不可見|不可见字符|오른쪽에서 왼쪽|너비가? ?(?:0|없는)/iu;
const MARK = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\u180E\uFEFF]/gu;
/** More marks than this in one line show nobody anything. */
const MOST_MARKS = 4;
/** The longest example, in UTF-16 units: the name of a file, and no sentence. */
const LONGEST = 60;
const PAGES: ReadonlySet<string> = new Set(['prose', 'list', 'table', 'quote']);

/**
 * Whether a mark that nobody sees is shown: few of them stand in a line of a page, in a span of code, a cell or a word by itself, and the line or
 * its table calls them by name. Threat: what the mark hides would stand behind it, so no words may follow it there.
 */
export function isNamedMark(unit: TextUnit, place: { readonly start: number; readonly end: number }): boolean {
  const { text, file } = unit;
  const zone = zoneAt(file.zones, place.start);
  if (zone === undefined || !PAGES.has(zone.kind)) return false;
  const lineStart = text.lastIndexOf('\n', Math.max(0, place.start - 1)) + 1;
  const newline = text.indexOf('\n', place.start);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline);
  if ((line.match(MARK) ?? []).length > MOST_MARKS) return false;
  if (!isExample(line, place.start - lineStart)) return false;
  const nextLine = newline < 0 ? '' : (text.slice(newline + 1, newline + 200).split('\n', 1)[0] ?? '');
  return (
    NAMED.test(line) ||
    NAMED.test(nextLine) ||
    NAMED.test(zone.kind === 'table' ? (text.slice(zone.start, zone.start + 300).split('\n', 1)[0] ?? '') : '')
  );
}

/** Whether a mark stands in a word, or in a span of code, a quotation or a cell that holds one word at the most. */
function isExample(line: string, at: number): boolean {
  const before = line.slice(0, at).replace(MARK, '');
  const after = line.slice(at + 1).replace(MARK, '');
  const word = /^[^\s`|"“”«»]*/.exec(after)?.[0] ?? '';
  if (word.length > LONGEST) return false;
  if (/[^\s`|"“”«»:]$/.test(before) && word !== '') return true;
  return /[`|"“«][^\s`|"“”«»]{0,60}\s?$/.test(before) && /^\s?[`|"”»]/.test(after.slice(word.length));
}
