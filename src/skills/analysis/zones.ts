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
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const REFERENCE_COMMENT = /^ {0,3}\[[^\]\n]{0,80}\]:[ \t]*(?:#|<>)[ \t]*["'(]/;
const HTML_LINE = /^[ \t]*<\/?[A-Za-z][^\n]*/;

/**
 * Splits Markdown by lines into zones, in one linear pass. Coarser than CommonMark on purpose: it tells apart what a rule
 * must not confuse (prose, code, comments, front matter), and every byte of the text lies in some zone. Unclosed fences
 * and comments run to the end of the text, as every renderer has them.
 */
export function splitMarkdown(text: string): readonly Zone[] {
  return new MarkdownSplitter(text).split();
}

class MarkdownSplitter {
  readonly #text: string;
  readonly #zones: Zone[] = [];
  readonly #open: { level: number; zone: number }[] = [];
  #headings: readonly number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  split(): readonly Zone[] {
    let offset = this.#frontMatter();
    let fence: OpenFence | undefined;
    while (offset < this.#text.length) {
      const end = this.#lineEnd(offset);
      const line = this.#text.slice(offset, Math.min(end, offset + 2000));
      if (fence !== undefined) {
        if (closesFence(line, fence)) {
          this.#add('fence', fence.start, offset, fence.language);
          fence = undefined;
        }
        offset = end;
        continue;
      }
      fence = openFence(line, end);
      offset = fence === undefined ? this.#plainLine(line, offset, end) : end;
    }
    if (fence !== undefined) this.#add('fence', fence.start, this.#text.length, fence.language);
    return this.#zones;
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

  #plainLine(line: string, start: number, end: number): number {
    const comment = line.indexOf('<!--');
    if (comment >= 0 && !isInsideBackticks(line, comment)) return this.#comment(start, start + comment);
    const heading = HEADING.exec(line);
    if (heading !== null) this.#heading(heading[1]?.length ?? 1, start, end);
    else this.#add(kindOfLine(line), start, end, '');
    return end;
  }

  #comment(lineStart: number, start: number): number {
    if (start > lineStart) this.#add(kindOfLine(this.#text.slice(lineStart, start)), lineStart, start, '');
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
    if (continues && !endsInBlankLine(this.#text, start)) this.#zones[this.#zones.length - 1] = { ...last, end };
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

function kindOfLine(line: string): ZoneKind {
  if (LIST_ITEM.test(line)) return 'list';
  const bare = line.trimStart();
  if (bare.startsWith('>')) return 'quote';
  if (bare.startsWith('|')) return 'table';
  if (REFERENCE_COMMENT.test(line)) return 'comment';
  if (bare.startsWith('<') && HTML_LINE.test(line)) return 'html';
  return 'prose';
}

function endsInBlankLine(text: string, offset: number): boolean {
  const lineStart = text.lastIndexOf('\n', offset - 2) + 1;
  return text.slice(lineStart, offset).trim() === '';
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
