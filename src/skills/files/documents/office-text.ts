import type { ContainedFile } from '../contents/budget.js';
import { MAX_DOCUMENT_TEXT, nameOfTag, withoutEntities, xmlTokens, type InnerText } from './document-text.js';

/** Parts of Office Open XML (ECMA-376) and OpenDocument (1.3) that hold words, with what ends a paragraph in them. */
const PARTS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /(?:^|\/)word\/(?:document|comments\w{0,20}|header\d{0,3}|footer\d{0,3}|footnotes|endnotes|glossary\/document)\.xml$/u,
    new Set(['w:p']),
  ],
  [
    /(?:^|\/)xl\/(?:sharedStrings|comments\d{0,4}|threadedComments\/\w{1,40}|drawings\/\w{1,40})\.xml$/u,
    new Set(['si', 'comment', 'a:p', 'threadedComment']),
  ],
  [/(?:^|\/)xl\/worksheets\/[\w-]{1,60}\.xml$/u, new Set(['c', 'is'])],
  [/(?:^|\/)ppt\/(?:slides|notesSlides|comments|slideLayouts|slideMasters)\/[\w-]{1,60}\.xml$/u, new Set(['a:p', 'p:text'])],
  [
    /(?:^|\/)docProps\/(?:core|custom|app)\.xml$/u,
    new Set(['dc:description', 'dc:title', 'dc:subject', 'cp:keywords', 'property', 'cp:category']),
  ],
  [/^customXml\/item\d{1,3}\.xml$/u, new Set(['note'])],
  [/^(?:content|styles|meta)\.xml$/u, new Set(['text:p', 'text:h', 'dc:description', 'meta:user-defined'])],
];
/** Elements whose text is no word of the document: formulas and fields are judged by themselves, numbers say nothing. */
const NO_WORDS: ReadonlySet<string> = new Set(['f', 'v', 'w:instrText', 'w:delInstrText']);

/** What a document says, part by part: words that a reader sees, and words that are formatted so that none does. */
export function wordsOfOffice(files: readonly ContainedFile[]): readonly InnerText[] {
  const texts: InnerText[] = [];
  for (const { name, bytes } of files) {
    const ends = PARTS.find(([path]) => path.test(name))?.[1];
    if (ends === undefined) continue;
    const { shown, hidden } = wordsOfPart(new TextDecoder().decode(bytes.subarray(0, 4 * MAX_DOCUMENT_TEXT)), ends);
    if (shown.length >= MIN_WORDS)
      texts.push({ inside: name, text: shown, kind: /^(?:docProps|customXml)\//u.test(name) ? 'hidden' : 'words' });
    if (hidden.length >= MIN_WORDS) texts.push({ inside: name, text: hidden, kind: 'hidden' });
  }
  return texts;
}

/** Shorter texts hold no order. */
const MIN_WORDS = 12;

function wordsOfPart(xml: string, ends: ReadonlySet<string>): { readonly shown: string; readonly hidden: string } {
  const shown: string[] = [];
  const hidden: string[] = [];
  let element = '';
  let unseen = false;
  for (const token of xmlTokens(xml)) {
    if ('text' in token) {
      if (NO_WORDS.has(element) || (token.text.trim() === '' && token.text.includes('\n'))) continue;
      shown.push(token.text);
      if (unseen) hidden.push(token.text);
      continue;
    }
    const { tag } = token;
    element = nameOfTag(tag);
    hidden.push(...unseenAttributes(tag));
    if (element === 'w:r' || element === 'a:r') unseen = false;
    else if (hides(element, tag)) unseen = true;
    else if (element === 'w:tab') shown.push('\t');
    else if (element === 'w:br' || element === 'text:line-break' || element === 'a:br') shown.push('\n');
    if (!tag.startsWith('/') || !ends.has(element)) continue;
    shown.push('\n');
    if (hidden.length > 0) hidden.push('\n');
  }
  return { shown: shown.join('').slice(0, MAX_DOCUMENT_TEXT), hidden: hidden.join('').trim().slice(0, MAX_DOCUMENT_TEXT) };
}

const DESCRIPTION = /\s(?:descr|title|prompt|promptTitle|error|alt|svg:desc|tooltip|screenTip)="([^"]{20,4000})"/gu;

/** Descriptions of pictures and prompts of cells, which stand in attributes and on no page. */
function unseenAttributes(tag: string): readonly string[] {
  return tag.length < 30 ? [] : [...tag.matchAll(DESCRIPTION)].map((match) => `${withoutEntities(match[1] ?? '')}\n`);
}

/** Run properties (ECMA-376, 17.3.2) by which text is not seen: hidden, white, or at most two points high. */
function hides(element: string, tag: string): boolean {
  if (element === 'w:vanish' || element === 'w:webHidden') return !/w:val="(?:0|false|off)"/u.test(tag);
  if (element === 'w:color') return /w:val="(?:F[EF]){3}"/iu.test(tag);
  if (element === 'w:sz') return /w:val="[1-4]"/u.test(tag);
  return element === 'a:rPr' && /\bsz="[1-3]?\d{1,2}"/u.test(tag);
}
