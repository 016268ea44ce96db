import { deedAt, type Behaviour, type Program } from '../code/behaviour.js';
import type { BundleFiles, ProgramPlace } from '../code/bundle-files.js';
import { readProgram } from '../code/read-program.js';
import { placedInSource, readJsonString } from './json-string.js';
import { isPatch, patchedText } from './patch-text.js';
import { anchorPlacesOf, type ProgramAnchorPlaces } from './program-anchor-places.js';
import { isWorthReading, type ProgramAnchorGroup } from './program-anchors/groups.js';
import { withoutQuoteMarks } from './quote-marks.js';
import { FETCH_TO_SHELL, SHELL_OF_FETCH } from './signals/commands.js';
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
export function programsOf(unit: TextUnit, filter: FilterMode, files: BundleFiles): readonly ReadSnippet[] {
  const anchors = anchorPlacesOf(unit);
  if (filter === 'on' && !isWorthReading((group) => anchors.holds(group), 'shell')) return [];
  const read: ReadSnippet[] = [];
  // A zone may hold a short block of any language, whatever its own length.
  const isWorthSearching = (start: number, end: number): boolean =>
    filter === 'off' || isWorthReading((group) => holdsGroup(anchors, start, end, 'short', group), 'shell');
  for (const snippet of snippetsOf(unit, isWorthSearching)) {
    if (filter === 'on' && !isSnippetWorthReading(anchors, snippet) && !holdsDownload(unit, snippet)) continue;
    const text = unit.text.slice(snippet.start, Math.min(snippet.end, snippet.start + MAX_PROGRAM));
    read.push({ unit, snippet, program: programOf(unit, snippet, text, files) });
  }
  return read;
}

/** Whether the words of a program say that it is worth reading, whatever was read. */
export function isWorthAttention({ unit, snippet }: ReadSnippet): boolean {
  return isSnippetWorthReading(anchorPlacesOf(unit), snippet);
}

/** A command in a setting is read as its reader hands it to the shell, without the escapes of the string. */
function programOf(unit: TextUnit, { language, kind, start }: Snippet, text: string, files: BundleFiles): Program {
  const place: ProgramPlace = { path: unit.file.path, files, imports: 'ignore' };
  if (isPatch(unit.file.path)) return readProgram(language, patchedText(text));
  if (unit.file.language === 'markdown' && kind === 'code') return readProgram(language, withoutQuoteMarks(text), place);
  const quoted = unit.file.language === 'json' || (unit.file.language === 'yaml' && unit.text.charAt(start - 1) === '"');
  const escaped = quoted && kind === 'inline' ? readJsonString(text) : undefined;
  return escaped === undefined ? readProgram(language, text, place) : placedInSource(readProgram(language, escaped.text, place), escaped);
}

function isSnippetWorthReading(anchors: ProgramAnchorPlaces, { start, end, language }: Snippet): boolean {
  const size = end - start < SHORT_BLOCK ? 'short' : 'long';
  const reader = language === 'python' || language === 'javascript' ? 'calls' : 'shell';
  return isWorthReading((group) => holdsGroup(anchors, start, end, size, group), reader);
}

/** A download that is run, as far as a pattern sees it: only the program itself shows whether it is one or speaks of one. */
function holdsDownload(unit: TextUnit, { start, end }: Snippet): boolean {
  return [FETCH_TO_SHELL, SHELL_OF_FETCH].some((wanted) => unit.find(wanted).some((match) => match.start >= start && match.start < end));
}

export function placed(read: ReadSnippet, deed: Behaviour): PlacedDeed {
  return { read, deed, start: read.snippet.start + deed.start, end: read.snippet.start + deed.end };
}

/** The deeds whose data reach a deed. */
export function originsOf(read: ReadSnippet, deed: Behaviour): readonly Behaviour[] {
  return deed.flowsFrom.map((index) => deedAt(read.program, index)).filter((one): one is Behaviour => one !== undefined);
}

const SHORT_BLOCK = 600;

/** A short block may run what another block of the page downloads, so for those the two count together for the page. */
function holdsGroup(anchors: ProgramAnchorPlaces, start: number, end: number, size: 'short' | 'long', group: ProgramAnchorGroup): boolean {
  if (anchors.holdsWithin(group, start, end)) return true;
  if (size === 'long' || (group !== 'network' && group !== 'execution') || !anchors.startsWhatItDownloads) return false;
  const runs = anchors.holdsWithin('execution', start, end) || anchors.holdsWithin('commands', start, end);
  return group === 'network' ? runs : anchors.holdsWithin('network', start, end);
}
