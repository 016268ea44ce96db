/** A program, or a page, that stands within a text file of another kind. */
export interface InnerProgram {
  /** What it is called within the file; its ending says its language. */
  readonly name: string;
  readonly text: string;
  /** Where each of its lines begins in the file, in order; the last one stands for all that follow. */
  readonly lineOffsets: readonly number[];
}

/** Programs of one file that are read, and their longest. */
export const MAX_PROGRAMS = 300;
export const MAX_PROGRAM_TEXT = 512 * 1024;

/** A program that stands in the file as it is. */
export function programAt(name: string, source: string, start: number, end: number): InnerProgram {
  const text = source.slice(start, Math.min(end, start + MAX_PROGRAM_TEXT));
  const lineOffsets = [start];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineOffsets.push(start + at + 1);
  return { name, text, lineOffsets };
}

/** A program of one line, or one that begins at a place whose lines are not those of the file. */
export function programFrom(name: string, text: string, offset: number): InnerProgram {
  return { name, text: text.slice(0, MAX_PROGRAM_TEXT), lineOffsets: [offset] };
}
