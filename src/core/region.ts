/**
 * A stretch of a text file. Lines and columns count from 1, columns in UTF-16 units, the end column is the one after the
 * last character: SARIF 2.1.0 §3.30 with its default `columnKind`.
 */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The same as documents have it. */
export interface RegionJson {
  readonly start_line: number;
  readonly start_column: number;
  readonly end_line: number;
  readonly end_column: number;
}

/** A region in the words of documents. */
export function regionToJson({ startLine, startColumn, endLine, endColumn }: Region): RegionJson {
  return { start_line: startLine, start_column: startColumn, end_line: endLine, end_column: endColumn };
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets in UTF-16 units into lines and columns. LF, CRLF and lone CR each end a line, as GitHub counts them. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    this.#starts = text.includes('\r') ? startsAfterAnyBreak(text) : startsAfterLf(text);
    this.#length = text.length;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; offsets outside the text are moved to its nearer end. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.#starts[low] ?? 0) + 1 };
  }

  /** The region of a half-open range of offsets. */
  regionOf(start: number, end: number): Region {
    const from = this.positionAt(start);
    const to = this.positionAt(Math.max(start, end));
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The offset at which a line (from 1) starts, or the text's length past the last line. */
  offsetOfLine(line: number): number {
    return this.#starts[line - 1] ?? this.#length;
  }
}

function startsAfterLf(text: string): number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

function startsAfterAnyBreak(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charCodeAt(offset);
    if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return starts;
}
