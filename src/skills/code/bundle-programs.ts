import type { BundleView } from '../analysis/bundle-view.js';
import type { TextUnit } from '../analysis/text-unit.js';
import type { Program } from './behaviour.js';

/** A program of a bundle: a script, or a block of code in a document. */
export interface ProgramPart {
  readonly unit: TextUnit;
  /** Where the program begins in the text of the unit. */
  readonly offset: number;
  readonly text: string;
  readonly program: Program;
  /** A file of its own, or code shown in a document, a setting or a decoded text. */
  readonly kind: 'script' | 'fence';
  /** The program is a command that a sentence mentions. */
  readonly mentioned: boolean;
}

/** The programs of a bundle that can hold something, each read once, in the order of the files and of the text. */
export function programsOf(view: BundleView): readonly ProgramPart[] {
  return view.programs.map(({ unit, snippet, program }) => ({
    unit,
    offset: snippet.start,
    text: unit.text.slice(snippet.start, snippet.end),
    program,
    mentioned: snippet.kind !== 'code' && unit.file.language === 'markdown',
    kind: unit.file.role === 'script' && unit.depth === 0 ? 'script' : 'fence',
  }));
}
