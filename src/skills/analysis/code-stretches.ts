import { isIndentedCode } from './indented-code.js';
import type { Signal, SignalMatch } from './signal.js';
import type { TextUnit } from './text-unit.js';

/** A stretch of a text that is code of some language, also of one that is not followed. */
export interface CodeStretch {
  readonly start: number;
  readonly end: number;
}

/** Files of languages that are compiled, or that are read nowhere else. */
const PROGRAM =
  /\.(?:java|kts?|cs|vb|rs|cc?|cpp|cxx|hh?|hpp|swift|mm?|lua|scala|groovy|gradle|vbs|vbe|wsf|hta|au3|ahk|nim|zig|dart|exs?|jl|r|go|d|pas|tcl|el|clj|asp|aspx|jspx?|vba|bas|sql|html?)$/iu;

/** The code of a unit: the whole of a program, the blocks of code of a document in any language. */
export function codeOf(unit: TextUnit): readonly CodeStretch[] {
  if (unit.file.role === 'script' || unit.layer !== 'plain' || PROGRAM.test(unit.file.path)) return [{ start: 0, end: unit.text.length }];
  if (unit.file.language === 'markdown') return unit.file.zones.filter((zone) => zone.kind === 'fence' || isIndentedCode(unit.text, zone));
  return unit.snippets.filter((snippet) => snippet.kind === 'code');
}

/** The code of a unit, and whole files of settings and of builds, which programs obey as they obey code. */
export function settingsOf(unit: TextUnit): readonly CodeStretch[] {
  const { role } = unit.file;
  return role === 'config' || role === 'data' ? [{ start: 0, end: unit.text.length }] : codeOf(unit);
}

/** The first match of a signal in a stretch. */
export function firstIn(unit: TextUnit, wanted: Signal, { start, end }: CodeStretch): SignalMatch | undefined {
  return unit.find(wanted).find((match) => match.start >= start && match.end <= end);
}

/** How far on either side of a deed of a whole script its other parts are looked for, in UTF-16 units. */
const NEARBY = 6000;

/** The part of a stretch around a place: in a long program what stands far away is another matter. */
export function around(stretch: CodeStretch, place: CodeStretch): CodeStretch {
  return { start: Math.max(stretch.start, place.start - NEARBY), end: Math.min(stretch.end, place.end + NEARBY) };
}
