import type { Behaviour, Program } from '../code/behaviour.js';
import { readProgram } from '../code/read-program.js';
import { isWorthReading, PROGRAM_ANCHORS, type ProgramAnchorGroup } from './program-anchors.js';
import { snippetsOf, type Snippet } from './snippets.js';
import type { FilterMode, TextUnit } from './text-unit.js';

/** A program that stands in a text, read. */
export interface ReadSnippet {
  readonly unit: TextUnit;
  readonly snippet: Snippet;
  readonly program: Program;
}

/** A deed and the program that does it. */
export interface PlacedDeed {
  readonly read: ReadSnippet;
  readonly deed: Behaviour;
  /** Offsets in the unit's text. */
  readonly start: number;
  readonly end: number;
}

/** Longer programs are read in their first part only: 512 Ki units. */
const MAX_PROGRAM = 512 * 1024;

/** The programs of a text that could do anything worth saying, each read once. */
export function programsOf(unit: TextUnit, filter: FilterMode): readonly ReadSnippet[] {
  if (filter === 'on' && !isWorthReading((group) => unit.hasAny(PROGRAM_ANCHORS[group]), 'split-words')) return [];
  const read: ReadSnippet[] = [];
  // A zone may hold a short block of any language, whatever its own length.
  const isWorthSearching = (start: number, end: number): boolean =>
    filter === 'off' || isWorthReading((group) => holdsGroup(unit, start, end, 0, group), 'split-words');
  for (const snippet of snippetsOf(unit, isWorthSearching)) {
    if (filter === 'on' && !isSnippetWorthReading(unit, snippet)) continue;
    const text = unit.text.slice(snippet.start, Math.min(snippet.end, snippet.start + MAX_PROGRAM));
    read.push({ unit, snippet, program: readProgram(snippet.language, text) });
  }
  return read;
}

function isSnippetWorthReading(unit: TextUnit, { start, end, language }: Snippet): boolean {
  const emptyQuotes = language === 'python' ? 'empty-text' : 'split-words';
  return isWorthReading((group) => holdsGroup(unit, start, end, end - start, group), emptyQuotes);
}

export function placed(read: ReadSnippet, deed: Behaviour): PlacedDeed {
  return { read, deed, start: read.snippet.start + deed.start, end: read.snippet.start + deed.end };
}

/** The deeds whose data reach a deed. */
export function originsOf(read: ReadSnippet, deed: Behaviour): readonly Behaviour[] {
  return deed.flowsFrom.map((index) => read.program.behaviours[index]).filter((one): one is Behaviour => one !== undefined);
}

const SHORT_BLOCK = 600;

/** A short block may run what another block of the page downloads, so for those the two count together for the page. */
function holdsGroup(unit: TextUnit, start: number, end: number, length: number, group: ProgramAnchorGroup): boolean {
  const inside = (wanted: ProgramAnchorGroup): boolean => holdsAny(unit.endsOfAny(PROGRAM_ANCHORS[wanted]), start, end);
  if (inside(group)) return true;
  if (length >= SHORT_BLOCK) return false;
  if (group === 'network') return inside('execution') && unit.hasAny(PROGRAM_ANCHORS.network);
  return group === 'execution' && inside('network') && unit.hasAny(PROGRAM_ANCHORS.execution);
}

function holdsAny(sorted: Int32Array, start: number, end: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const first = sorted[low];
  return first !== undefined && first <= end;
}
