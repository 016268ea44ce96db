import type { Layer, TextUnit } from './text-unit.js';
import { zoneAt } from './zones.js';

/** Half-open range of offsets in the text of a unit. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Styles and attributes whose element the rendered page does not show. */
const INVISIBLE_STYLE =
  /display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?[01](?:px|pt|em)?\b|color\s?:\s?(?:white|#fff(?:fff)?|transparent)\b|opacity\s?:\s?0\b|(?:left|top|right|text-indent|margin-left)\s?:\s?-\d{3,6}|(?:width|height|max-height)\s?:\s?0\b|clip(?:-path)?\s?:|\bhidden\b/gi;
/** The text of an attribute, up to a place in it. */
const ATTRIBUTE_TEXT = /(?:alt|title|aria-label)\s?=\s?["'][^"']{0,200}$/i;
/** The title of a link or an image, and the text of an image, up to a place in it (CommonMark 0.31, 6.3 and 6.4). */
const LINK_TITLE = /\]\([^\s()]{1,300}\s{1,3}["'(][^"'()\n]{0,300}$/;
const IMAGE_TEXT = /!\[[^\]\n]{0,300}$/;
/** As wide as no reader scrolls. */
const FAR_RIGHT = /[ \t\u00a0]{200,}[^\n]{0,400}$/;
/** Blank lines that scroll what follows out of sight. */
const FAR_DOWN = 50;

/** What a disguised text stands in, in words. */
const LAYER_WORDS: Readonly<Partial<Record<Layer, string>>> = {
  hex: 'hexadecimal text',
  percent: 'percent-encoded text',
  escapes: 'escaped characters',
  'char-codes': 'character codes',
  keyed: 'numbers under a key',
  gzip: 'compressed data',
  tags: 'invisible tag characters',
  bits: 'zero-width characters',
  rotated: 'text with rotated letters',
  embedded: 'data that no viewer shows',
};

/** What a disguised text stands in, in words: `base64 text`, `invisible tag characters`. */
export function wordsOfLayer(layer: Layer): string {
  return LAYER_WORDS[layer] ?? `${layer} text`;
}

/** Where a place is hidden from people who read the rendered page, in words; undefined where they see it. */
export function hidingPlace(unit: TextUnit, place: Place): string | undefined {
  if (unit.layer === 'normalised') return changedByNormalising(unit, place) ? 'disguised letters' : undefined;
  if (unit.layer === 'description') return undefined;
  if (unit.layer !== 'plain') return wordsOfLayer(unit.layer);
  if (unit.file.language !== 'markdown') return undefined;
  const zone = zoneAt(unit.file.zones, place.start);
  if (zone?.kind === 'comment') return 'a comment';
  const before = unit.text.slice(Math.max(0, place.start - 900), place.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (zone?.kind === 'front-matter') return /^\s*#|\s#\s/.test(line) ? 'a comment in the front matter' : undefined;
  if (zone?.kind === 'fence') return undefined;
  if (zone?.kind === 'html' && isInvisible(before.slice(-300))) return 'invisible HTML';
  if (LINK_TITLE.test(line)) return 'the title of a link';
  if (IMAGE_TEXT.test(line)) return 'the text of an image';
  if (FAR_RIGHT.test(line)) return 'a line far to the right';
  return blankLinesBefore(before) >= FAR_DOWN ? 'lines far below the end of the page' : undefined;
}

/** Whether HTML leaves off in the text of an attribute or of an element that its style hides and that has not ended. */
function isInvisible(html: string): boolean {
  if (ATTRIBUTE_TEXT.test(html)) return true;
  for (const { index } of html.matchAll(INVISIBLE_STYLE)) {
    const tag = /<([a-z][a-z0-9-]{0,20})(?=[\s/>][^<>]*$)/iu.exec(html.slice(0, index))?.[1];
    if (tag === undefined || !hasEnded(html.slice(index), tag)) return true;
  }
  return false;
}

/** Elements without content (HTML Living Standard, 13.1.2, “Void elements”). */
const VOID_ELEMENT = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/** Whether an element has ended again in the text that begins within its opening tag. */
function hasEnded(html: string, name: string): boolean {
  if (VOID_ELEMENT.test(name)) return html.includes('>');
  let depth = 1;
  for (const [tag] of html.matchAll(new RegExp(String.raw`</?${name}(?=[\s/>])`, 'giu'))) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return true;
  }
  return false;
}

/** The line ends in the white space before the last line. */
function blankLinesBefore(before: string): number {
  const above = before.slice(0, before.lastIndexOf('\n') + 1);
  return above.slice(above.trimEnd().length).split('\n').length - 1;
}

/** Whether the letters of the place read differently in the file itself. The wide marks of East Asian writing disguise nothing. */
function changedByNormalising(unit: TextUnit, place: Place): boolean {
  const [start, end] = unit.outerRange(place.start, place.end);
  return lettersOf(unit.file.text.slice(start, end)) !== lettersOf(unit.text.slice(place.start, place.end));
}

/** The text without the marks that people write by habit; what nobody can see is kept. */
function lettersOf(text: string): string {
  return text.replace(/[\p{P}\p{S}\p{Zs}\n]/gu, '');
}
