import type { OuterPlace } from '../specimen.js';

/** What stands above a list of specimens: that they are such, and that nobody is to do what they say. */
const SPECIMENS = /\b(?:specimens?|examples?|samples?|attacks?|injections?|strings?|quot(?:ed|ations?|es)|payloads?)\b/i;
const NOT_TO_FOLLOW =
  /\b(?:must|should|do(?:es)?|may|shall|can|is|are) ?(?:not|n['’]t|never)(?: be| to be)? (?:follow(?:ed)?|obey(?:ed)?|act(?:ed)? on|execut(?:e|ed)|run|carr(?:y|ied) out|heed(?:ed)?)\b|\bnever (?:follow|obey|act on|execute|run|carry out|heed) (?:them|these|any|what they)\b/i;

/**
 * Whether a place stands within the quotation marks of an item, or is its span of code, below a line that says that the items are
 * specimens which nobody is to follow. Threat: an item outside of quotation marks is an order of the page, whatever stands above it.
 */
export function isShownSpecimen({ file, zone, start }: OuterPlace, lead: string): boolean {
  if (zone?.kind !== 'list' || !SPECIMENS.test(lead) || !NOT_TO_FOLLOW.test(lead)) return false;
  const before = file.text.slice(Math.max(0, start - 600), start);
  const item = before.slice(before.search(LAST_ITEM) + 1);
  return (item.match(/["“”]/g) ?? []).length % 2 === 1;
}

/** What is heard or read of those who deceive, in the heading or the sentence above a list or a table of it. */
const SAID_BY_DECEIVERS =
  /\b(?:we|you|I|they|reviewers|agents)(?: have|['’]ve)? (?:often |already |also )?(?:seen|met|found|caught|come across|collected|had)\b[^.!?\n]{0,60}:\**\s*$|\b(?:signs?|phrases|sentences|lines|wordings|messages)\b[^.!?\n]{0,50}\b(?:recogni[sz]e|notice|spot|alarm|watch|collected|heard|typical|of (?:grooming|fraud|scams?|phishing|abuse|pressure))\b|\b(?:typical|real|common|heard) (?:phrases|sentences|lines|wordings|lures|pretexts)\b|señales[^.\n]{0,40}reconocer|frases (?:reales|recogidas|típicas|oídas)|typische (?:sätze|sprüche|maschen|formulierungen)|woran[^.\n]{0,30}erkenn|phrases (?:entendues|types|typiques|recueillies)|signaux[^.\n]{0,30}reconnaître|frases (?:reais|típicas|ouvidas)|sinais[^.\n]{0,30}reconhecer|frasi (?:tipiche|raccolte)|типичн\w{2,3} фраз|фразы мошенник|常见(?:说法|话术)|话术|典型话|よくある(?:文|言葉|文句)|手口|자주 쓰는 (?:말|문구)/iu;
const OPENS_QUOTATION = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])?\s{0,4}[*_]{0,2}(?<mark>[“„«「『"])/u;
const CLOSES: Readonly<Record<string, RegExp>> = { '“': /[”“]/u, '„': /[“”]/u, '«': /»/u, '「': /」/u, '『': /』/u, '"': /"/u };

/** The longest name of a kind of deceit, in UTF-16 units. */
const LONGEST_NAME = 40;

/**
 * Whether a place stands in an item, or a cell, that begins with the words of somebody in quotation marks, below a heading, a sentence or a
 * column by which they are those of deceivers; or in a short cell of such a row, which names the kind. Threat: what stands behind the
 * closing mark is the page's own.
 */
export function isSayingOfDeceivers({ file, zone, start, heading }: OuterPlace, lead: string): boolean {
  const { text } = file;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  if (zone?.kind === 'table') return isRowOfSayings(text, zone.start, lineStart, start);
  if (zone?.kind !== 'list' || ![lead, heading.slice(heading.lastIndexOf('\n') + 1)].some((said) => SAID_BY_DECEIVERS.test(said)))
    return false;
  return isInOpening(text.slice(lineStart, start));
}

function isRowOfSayings(text: string, table: number, lineStart: number, start: number): boolean {
  const column = cellsAt(text, table).findIndex((head) => SAID_BY_DECEIVERS.test(head));
  if (column < 0) return false;
  const cells = cellsAt(text, lineStart);
  const before = text.slice(lineStart, start).split('|');
  const own = before.length - 1;
  if (own === column) return isInOpening(before.at(-1) ?? '');
  return OPENS_QUOTATION.test(cells[column] ?? '') && (cells[own] ?? '').trim().length <= LONGEST_NAME;
}

function cellsAt(text: string, lineStart: number): readonly string[] {
  const [line = ''] = text.slice(lineStart, lineStart + 1200).split('\n', 1);
  return line.split('|');
}

/** Whether a line up to a place begins with a quotation that is not over there. */
function isInOpening(before: string): boolean {
  const mark = OPENS_QUOTATION.exec(before)?.groups?.['mark'];
  return mark !== undefined && CLOSES[mark]?.test(before.slice(before.indexOf(mark) + 1)) === false;
}

/** The line feed before the last item. */
const LAST_ITEM = /\n[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t](?![^]*\n[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t])/;
