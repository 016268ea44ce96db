import { foundOnce } from '../../../core/found-once.js';
import { isForbidden } from '../deeds/polarity.js';
import type { SourceFile } from '../source-file.js';
import { tellsToRun, type OuterPlace } from '../specimen.js';
import type { Zone } from '../zones.js';
import { headOfColumn, paragraphBefore, paragraphsAfter } from './beside.js';
import { comesFromOthers, introducesOthers, tellsDecision } from './from-others.js';
import { THINGS } from './others-words.js';
import { asks, givesTask } from './unasked.js';

/**
 * Whether a place is a part of what others sent, posted, submitted or typed, and a page shows: in quotation marks or a span of code, in a
 * quotation, in a cell of a table or in a block of code, where a heading, the sentence over it or the head of its column says whose words
 * they are. Threat: anybody can write such a heading, so it speaks only for what stands in marks right below it, and for nothing that the
 * bundle has its reader follow.
 */
export function isShownFragment(place: OuterPlace, files: readonly SourceFile[]): boolean {
  const { zone } = place;
  if (zone === undefined || !isShown(place, zone)) return false;
  return !isObeyed(place.file.text.slice(zone.end, zone.end + MOST)) && !handedOverIn(files)(place.file);
}

function isShown(place: OuterPlace, zone: Zone): boolean {
  switch (zone.kind) {
    case 'fence':
      return isShownBlock(place, zone);
    case 'quote':
      return isIntroduced(place, aboveOf(place.file.text, zone.start));
    case 'table':
      return isShownCell(place, zone);
    case 'list':
    case 'prose':
      return isShownWords(place, zone);
    default:
      return false;
  }
}

/** The lead right above says so; or a heading does, and somebody's decision on the block stands behind it. */
function isShownBlock(place: OuterPlace, zone: Zone): boolean {
  const { text } = place.file;
  const above = paragraphBefore(text, zone.start);
  if (tellsToRun(lastSentence(above))) return false;
  if (introducesOthers(above) && (/[:：]\**$/.test(above) || THINGS.test(lastSentence(above)))) return true;
  return tellsDecision(paragraphsAfter(text, zone.end).trimStart()) && isIntroduced(place, '');
}

function isShownCell({ file, start }: OuterPlace, zone: Zone): boolean {
  const { text } = file;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const newline = text.indexOf('\n', start);
  const row = text.slice(lineStart, Math.min(newline < 0 ? text.length : newline, start + MOST));
  if (start - lineStart > MOST) return false;
  const cell = cellAt(row, start - lineStart);
  const isSaid = QUOTED.test(cell) || (QUOTED.test(row) && !asks(cell));
  if (!isSaid) return false;
  return comesFromOthers(headOfColumn(text, zone.start, start)) || isIntroduced({ file, start, zone }, aboveOf(text, zone.start));
}

/** Words in quotation marks, or in a span of code: their item begins a list of such, or their own sentence says whose they are. */
function isShownWords(place: OuterPlace, zone: Zone): boolean {
  const { text } = place.file;
  const from = beginningOf(text, place.start);
  const before = text.slice(from, place.start).replace(/\n\s*/g, ' ');
  const after = restOf(text, place.end);
  const said = before.replace(QUOTATION, ' ');
  const isMarked = OPEN_QUOTATION.test(said) && /["”“»」`]/.test(after);
  if (isMarked && comesFromOthers(lastClause(said.replace(OPEN_QUOTATION, '')))) return true;
  if (zone.kind !== 'list') return false;
  if (!isMarked && !isGloss(before, text.slice(place.start, place.end) + after)) return false;
  // Threat: a lead about what was met with before stands over orders as well, and a span of code in an order is what it names.
  if (asks(said.replace(OPEN_QUOTATION, ''))) return false;
  return isIntroduced(place, aboveOf(text, zone.start));
}

/** A remark behind a quotation, by which nobody is asked for anything but what helps whom it was said to. */
function isGloss(before: string, from: string): boolean {
  const closing = CLOSED.exec(before);
  return closing !== null && !asks(before.slice(closing.index + 1) + (from.split(/[.;]\s|\n/, 1)[0] ?? ''));
}

const QUOTATION = /["“„«「`][^"“”„«»「」`]{0,400}["”“»」`]/g;
const OPEN_QUOTATION = /["“„«「`][^"“”„«»「」`]{0,400}$/;
const QUOTED = /"[^"\n]{3,}"|“[^”\n]{3,}”|„[^“”\n]{3,}[“”]|«[^»\n]{3,}»|「[^」\n]{2,}」|`[^`\n]{3,}`/;
/** The last mark that closes a quotation. */
const CLOSED = /["”»」](?=[^"“”«»「」]*$)/;

/** Whether what stands above a place says whose words follow: the sentence over it, the heading or the first paragraph below that. */
function isIntroduced({ file, start, zone }: Pick<OuterPlace, 'file' | 'start' | 'zone'>, above: string): boolean {
  const lead = lastSentence(above);
  if (introducesOthers(above)) return true;
  // Threat: an order right above is one, whatever the headings say.
  if (tellsToRun(lead) || (/[:：]\**$/.test(lead) && asks(lead))) return false;
  return isHeadedSo(file, zone?.headings ?? [], start);
}

/**
 * Whether a heading over a place, or the first sentences below that, says so and no heading further in gives a task. The title of a manifest is
 * the name of the skill and says nothing of what stands in it.
 */
function isHeadedSo(file: SourceFile, headings: readonly number[], start: number): boolean {
  for (const index of headings.toReversed()) {
    const heading = file.zones[index];
    if (heading === undefined || heading.end > start) continue;
    const said = file.text.slice(heading.start, heading.end).trim();
    if (file.role === 'manifest' && /^# |\n=+$/.test(said)) return false;
    if (comesFromOthers(said) || comesFromOthers(firstParagraphBelow(file, heading.end, start))) return true;
    if (givesTask(said)) return false;
  }
  return false;
}

/** The first sentences below a heading, before any list or block. */
function firstParagraphBelow({ text }: SourceFile, from: number, start: number): string {
  const [first = ''] = text
    .slice(from, Math.min(start, from + MOST))
    .trimStart()
    .split(/\n\s*\n/, 1);
  return /^(?:[-*+>|#]|\d{1,3}[.)]|```|~~~)/.test(first) ? '' : first.slice(0, 400);
}

/** Lines of lists, quotations and tables, and what goes on in them. */
const OF_LIST = /^[ \t]*(?:[-*+>|]|\d{1,3}[.)])|^[ \t]{2,}\S/;

/** The paragraph above a list, a quotation or a table, past the items and quotations that come before in the same row of them. */
function aboveOf(text: string, start: number): string {
  const lines = text
    .slice(Math.max(0, start - MOST), start)
    .split('\n')
    .slice(0, -1);
  while (lines.length > 0 && isPassedOver(lines.at(-1) ?? '')) lines.pop();
  const blank = lines.findLastIndex((line) => line.trim() === '');
  return lines
    .slice(blank + 1)
    .join('\n')
    .trim();
}

function isPassedOver(line: string): boolean {
  return line.trim() === '' || OF_LIST.test(line);
}

const MOST = 900;

function lastSentence(paragraph: string): string {
  return (
    paragraph
      .replace(/\n\s*/g, ' ')
      .trim()
      .split(/(?<=[.!?。])\s/)
      .at(-1) ?? ''
  );
}

/** The words that lead to a quotation: those before the colon of a list of such, or else the last clause, whose verb has it for its object. */
function lastClause(before: string): string {
  const sentence = lastSentence(before.replace(MARKED, (words) => 'x'.repeat(words.length)));
  const colon = Math.max(sentence.lastIndexOf(': '), sentence.lastIndexOf('：'), /:\s*$/.test(sentence) ? sentence.lastIndexOf(':') : -1);
  if (colon < 0) return sentence.split(/[,;]\s/).at(-1) ?? '';
  return asks(sentence.slice(colon + 1)) ? '' : sentence.slice(0, colon + 1);
}

/** Words in quotation marks or in a span of code. */
const MARKED = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|`[^`\n]{1,300}`/g;

/** Where the item of a list, or the paragraph, of an offset begins. */
function beginningOf(text: string, offset: number): number {
  const from = Math.max(0, offset - MOST);
  const before = text.slice(from, offset);
  const last = Math.max(
    before.lastIndexOf('\n\n') + 1,
    [...before.matchAll(/(?:^|\n)[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]/g)].at(-1)?.index ?? 0,
  );
  return from + last;
}

function restOf(text: string, end: number): string {
  return (text.slice(end, end + 400).split(/\n[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]|\n\s*\n/, 1)[0] ?? '').replace(/\n\s*/g, ' ');
}

function cellAt(row: string, offset: number): string {
  const from = row.lastIndexOf('|', Math.max(0, offset - 1)) + 1;
  const to = row.indexOf('|', offset);
  return row.slice(from, to < 0 ? row.length : to);
}

/** Threat: what stands below a collection has its reader do what it says. */
const OBEYS =
  /(?<before>[^.!?\n]{0,80})\b(?:run|execute|carry out|perform|do|obey|follow|apply|fulfil|grant|comply with|act on|work through|implement|serve|satisfy) (?:exactly )?(?:(?:each|every|all|any|both|whatever)\b|what(?:ever)? (?:each|every|they|it|the|is|stands|was)\b|as (?:each|they|it)\b|(?:the|this|that|these|those) (?:\w{2,10} ){0,2}(?:ones?|first|second|third|last|requests?|orders?|messages?|mails?|instructions?|commands?|lines?|wish(?:es)?)\b)/gi;

function isObeyed(below: string): boolean {
  const [section = ''] = below.split(/\n#{1,6} /, 1);
  return [...section.matchAll(OBEYS)].some(({ groups }) => !isForbidden(groups?.['before'] ?? '', ''));
}

/** How a page is given to somebody to be done. */
const DONE_AS =
  /\b(?:run|execute|follow|apply|carry out|paste|perform|obey|do (?:what|as|everything)|act on|implement|work through|source|pipe)\b/gi;

/** Whether a text of the bundle has its reader do what a page holds, by the name of its file. The manifest is read by itself. */
const handedOverIn = foundOnce((files: readonly SourceFile[]) =>
  foundOnce(
    ({ role, path }: SourceFile): boolean =>
      role !== 'manifest' && files.some(({ text }) => givesToDo(text, path.slice(path.lastIndexOf('/') + 1))),
  ),
);

function givesToDo(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 160), at);
    for (const { index } of before.matchAll(DONE_AS)) if (!isForbidden(before.slice(0, index), '')) return true;
  }
  return false;
}
