import type { BundleFiles } from '../code/bundle-files.js';
import { readProgram } from '../code/read-program.js';
import { anchorPlacesOf } from './program-anchor-places.js';
import type { ReadSnippet } from './programs.js';
import type { Snippet } from './snippets.js';
import type { TextUnit } from './text-unit.js';

/** Longest script that is read for what it hands over, most text of all of them, and longest block of a page, in UTF-16 units. */
const MAX_SCRIPT = 60_000;
const MAX_TEXT = 300_000;
const MAX_BLOCK = 4_000;

/**
 * Programs that are not worth reading by themselves, but may be half of a whole: a script that only reads something private,
 * one that only sends what it is given, and the commands of a page that run such scripts, or that lay something private into a
 * file which the page names again. Only for bundles that hold both.
 */
export function companions(units: readonly TextUnit[], files: BundleFiles, alone: readonly ReadSnippet[]): readonly ReadSnippet[] {
  const plain = units.filter((unit) => unit.layer === 'plain' && unit.depth === 0);
  const scripts = plain.filter((unit) => unit.file.role === 'script' && unit.text.length <= MAX_SCRIPT);
  const holds = (unit: TextUnit, group: 'private' | 'network'): boolean => anchorPlacesOf(unit).holds(group);
  if (!plain.some((unit) => holds(unit, 'private')) || !plain.some((unit) => holds(unit, 'network'))) return [];
  const read = new Set(alone.map(({ unit, snippet }) => keyOf(unit, snippet)));
  const names = scripts.map(({ file }) => file.path.slice(file.path.lastIndexOf('/') + 1));
  const wanted = [
    ...scripts.filter((unit) => holds(unit, 'private') || holds(unit, 'network')),
    ...plain.filter(
      (unit) => unit.file.language === 'markdown' && (names.some((name) => unit.text.includes(name)) || holds(unit, 'private')),
    ),
  ];
  const out: ReadSnippet[] = [];
  let text = 0;
  for (const unit of wanted) {
    for (const snippet of unit.snippets) {
      const length = snippet.end - snippet.start;
      if (
        read.has(keyOf(unit, snippet)) ||
        (unit.file.language === 'markdown' && !runsOneOf(unit, snippet, names) && !laysDown(unit, snippet))
      )
        continue;
      text += length;
      if (text > MAX_TEXT) return out;
      const place = { path: unit.file.path, files, imports: 'ignore' } as const;
      out.push({ unit, snippet, program: readProgram(snippet.language, unit.text.slice(snippet.start, snippet.end), place) });
    }
  }
  return out;
}

function keyOf(unit: TextUnit, snippet: Snippet): string {
  return `${unit.file.path} ${String(snippet.start)}`;
}

/** The file into which a command line writes: by the shell, or by an option. */
const WRITTEN_TO = /(?:>{1,2}\s{0,2}|\s(?:-o|-O|-f|--file|--out|--output|--out-file)[ =])["']?([\w~./$-]{4,120})/gu;

/** Whether a short command writes into a file that stands elsewhere on its page as well. */
function laysDown(unit: TextUnit, { kind, start, end, language }: Snippet): boolean {
  if (kind === 'prose' || language !== 'shell' || end - start > MAX_BLOCK) return false;
  return [...unit.text.slice(start, end).matchAll(WRITTEN_TO)].some(([, path = '']) => path.includes('/') && unit.text.includes(path, end));
}

function runsOneOf(unit: TextUnit, { kind, start, end, language }: Snippet, names: readonly string[]): boolean {
  if (kind === 'prose' || language !== 'shell' || end - start > MAX_BLOCK) return false;
  const text = unit.text.slice(start, end);
  return names.some((name) => text.includes(name));
}
