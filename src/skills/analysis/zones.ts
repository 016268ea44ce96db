import { NextPlace } from './next-place.js';
import { isBlank, isDigit, isTabOrSpace, LINE_FEED, SPACE } from './unit-classes.js';

/** What a stretch of Markdown is, as far as judging it needs to know. */
export type ZoneKind = 'front-matter' | 'heading' | 'prose' | 'list' | 'table' | 'quote' | 'fence' | 'comment' | 'html';

export interface Zone {
  readonly kind: ZoneKind;
  /** Half-open range of offsets; for a fence the lines between its markers. */
  readonly start: number;
  readonly end: number;
  /** The first word of a fence's info string, in lower case; empty elsewhere and for a bare fence. */
  readonly language: string;
  /** Headings above, outermost first, as indexes of the zone list. */
  readonly headings: readonly number[];
}

interface OpenFence {
  readonly marker: string;
  readonly length: number;
  readonly language: string;
  readonly start: number;
}

const FENCE_OPEN = /^(?:[ \t]|> ?|[-*+] |\d{1,9}[.)] ){0,12}(`{3,}|~{3,})[ \t]*([^\s`]*)/;
const REFERENCE_COMMENT = /^ {0,3}\[[^\]\n]{0,80}\]:[ \t]*(?:#|<>)[ \t]*["'(]/;
/** Of a longer line the beginning says what it is, in UTF-16 units. */
const LONGEST_LINE = 2000;

/**
 * Splits Markdown by lines into zones, in one linear pass. Coarser than CommonMark on purpose: it tells apart what a rule
 * must not confuse (prose, code, comments, front matter), and every byte of the text lies in some zone. Unclosed fences
 * and comments run to the end of the text, as every renderer has them.
 */
export function splitMarkdown(text: string): readonly Zone[] {
  return new MarkdownSplitter(text).split();
}

/** A zone that the lines after it may still widen. */
interface OpenZone extends Zone {
  end: number;
}

class MarkdownSplitter {
  readonly #text: string;
  readonly #zones: OpenZone[] = [];
  readonly #open: { level: number; zone: number }[] = [];
  readonly #fences: NextPlace;
  readonly #waves: NextPlace;
  readonly #comments: NextPlace;
  #headings: readonly number[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#fences = new NextPlace(text, '```');
    this.#waves = new NextPlace(text, '~~~');
    this.#comments = new NextPlace(text, '<!--');
  }

  split(): readonly Zone[] {
    let offset = this.#frontMatter();
    let fence: OpenFence | undefined;
    while (offset < this.#text.length) {
      const end = this.#lineEnd(offset);
      if (fence !== undefined) {
        if (this.#holdsMarker(offset, end) && closesFence(this.#lineAt(offset, end), fence)) {
          this.#add('fence', fence.start, offset, fence.language);
          fence = undefined;
        }
        offset = end;
        continue;
      }
      if (this.#holdsMarker(offset, end)) fence = openFence(this.#lineAt(offset, end), end);
      offset = fence === undefined ? this.#plainLine(offset, end) : end;
    }
    if (fence !== undefined) this.#add('fence', fence.start, this.#text.length, fence.language);
    return this.#zones;
  }

  /** Whether what opens and closes fences stands in a line: few lines hold it, so that few are looked at closely. */
  #holdsMarker(start: number, end: number): boolean {
    return this.#fences.from(start) < end || this.#waves.from(start) < end;
  }

  #lineAt(start: number, end: number): string {
    return this.#text.slice(start, Math.min(end, start + LONGEST_LINE));
  }

  #lineEnd(offset: number): number {
    const newline = this.#text.indexOf('\n', offset);
    return newline < 0 ? this.#text.length : newline + 1;
  }

  /** Front matter may follow a byte order mark, white space or a comment: clients differ, so all of these are read as such. */
  #frontMatter(): number {
    const opening = /^\uFEFF?(?:\s|<!--[^>]{0,2000}-->){0,20}---[ \t]*\r?\n/.exec(this.#text.slice(0, 4096));
    if (opening === null) return 0;
    const start = opening[0].length;
    const closing = /^---[ \t]*\r?$/m.exec(this.#text.slice(start, start + 65536));
    if (closing === null) return 0;
    if (opening[0].includes('<!--')) this.#add('comment', 0, start - 4, '');
    this.#add('front-matter', start, start + closing.index, '');
    return this.#lineEnd(start + closing.index);
  }

  #plainLine(start: number, end: number): number {
    const comment = this.#comments.from(start);
    if (comment < Math.min(end, start + LONGEST_LINE - 3) && !isInsideBackticks(this.#lineAt(start, end), comment - start))
      return this.#comment(start, comment);
    const level = headingLevel(this.#text, start, end);
    if (level > 0) this.#heading(level, start, end);
    else this.#add(kindOfLine(this.#text, start, end), start, end, '');
    return end;
  }

  #comment(lineStart: number, start: number): number {
    if (start > lineStart) this.#add(kindOfLine(this.#text, lineStart, start), lineStart, start, '');
    const closing = this.#text.indexOf('-->', start + 4);
    const end = closing < 0 ? this.#text.length : closing + 3;
    this.#add('comment', start, end, '');
    return end;
  }

  #heading(level: number, start: number, end: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    this.#headings = this.#open.map((open) => open.zone);
    this.#open.push({ level, zone: this.#zones.length });
    this.#zones.push({ kind: 'heading', start, end, language: '', headings: this.#headings });
    this.#headings = this.#open.map((open) => open.zone);
  }

  /** Neighbouring lines of one kind make one zone, up to a blank line. */
  #add(kind: ZoneKind, start: number, end: number, language: string): void {
    const last = this.#zones.at(-1);
    const continues =
      last?.kind === kind && last.end === start && kind !== 'fence' && kind !== 'comment' && last.headings === this.#headings;
    if (continues && !endsInBlankLine(this.#text, start)) last.end = end;
    else if (end > start) this.#zones.push({ kind, start, end, language, headings: this.#headings });
  }
}

function openFence(line: string, start: number): OpenFence | undefined {
  const match = FENCE_OPEN.exec(line);
  if (match === null) return undefined;
  const marker = match[1] ?? '```';
  const info = (match[2] ?? '').toLowerCase();
  if (marker.startsWith('`') && line.includes('`', match[0].length)) return undefined;
  const language = /^[a-z0-9+#_.-]+/.exec(info.replace(/^\{?\.?/, ''))?.[0] ?? '';
  return { marker: marker.charAt(0), length: marker.length, language: info.startsWith('!') ? '!' : language, start };
}

function closesFence(line: string, fence: OpenFence): boolean {
  const bare = line.replace(/^[\s>]{0,40}/, '').trimEnd();
  return bare.length >= fence.length && bare.startsWith(fence.marker.repeat(fence.length)) && bare.replaceAll(fence.marker, '') === '';
}

/** The level of the heading that a line is (CommonMark 0.31, 4.2); 0 for any other line. */
function headingLevel(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && first - start < 3 && text.charCodeAt(first) === SPACE) first += 1;
  let at = first;
  while (at < end && text.charAt(at) === '#') at += 1;
  const level = at - first;
  return level <= 6 && (at === end || isTabOrSpace(text.charCodeAt(at))) ? level : 0;
}

/** By the first unit that is not blank, since most lines are prose. */
function kindOfLine(text: string, start: number, end: number): ZoneKind {
  const stop = Math.min(end, start + LONGEST_LINE);
  let at = start;
  while (at < stop && isTabOrSpace(text.charCodeAt(at))) at += 1;
  const indentation = at - start;
  if (isListItem(text, at, stop)) return 'list';
  while (at < stop && isBlank(text.charCodeAt(at))) at += 1;
  switch (at < stop ? text.charAt(at) : '') {
    case '>':
      return 'quote';
    case '|':
      return 'table';
    case '[':
      return REFERENCE_COMMENT.test(text.slice(start, stop)) ? 'comment' : 'prose';
    case '<':
      return at - start === indentation && /^<\/?[A-Za-z]/.test(text.slice(at, Math.min(stop, at + 3))) ? 'html' : 'prose';
    default:
      return 'prose';
  }
}

function isListItem(text: string, first: number, stop: number): boolean {
  let at = first;
  while (at < stop && at - first < 10 && isDigit(text.charCodeAt(at))) at += 1;
  const digits = at - first;
  if (digits > 9 || at + 1 >= stop || !(digits === 0 ? '-*+' : '.)').includes(text.charAt(at))) return false;
  return isTabOrSpace(text.charCodeAt(at + 1));
}

function endsInBlankLine(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0; at -= 1) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED && at < offset - 1) return true;
    if (!isBlank(unit)) return false;
  }
  return true;
}

/** Whether an offset of a line lies in an inline code span; runs of backticks of any length open and close alike. */
export function isInsideBackticks(line: string, offset: number): boolean {
  let open = 0;
  for (const run of line.slice(0, offset).matchAll(/`+/g)) open = open === 0 ? run[0].length : open === run[0].length ? 0 : open;
  return open > 0 && line.includes('`'.repeat(open), offset);
}

/** The zone that holds an offset, or the one before it. */
export function zoneAt(zones: readonly Zone[], offset: number): Zone | undefined {
  let low = 0;
  let high = zones.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((zones[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return zones[low];
}
