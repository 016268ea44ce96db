import type { Behaviour, Language } from '../code/behaviour.js';
import type { BundleFiles } from '../code/bundle-files.js';
import { folderOf } from '../code/bundle-files.js';
import { readProgram } from '../code/read-program.js';
import { crossingProgram, type Crossing, type DeedInFile } from './crossing.js';
import type { ReadSnippet } from './programs.js';
import type { TextUnit } from './text-unit.js';
import { isWorthJoining, type WhichPrograms } from './worth-joining.js';

/** Languages whose files see each other's functions by name, as those of a package do, by the endings of their files. */
const ENDINGS: readonly (readonly [ending: string, language: Language])[] = [
  ['.go', 'go'],
  ['.rb', 'ruby'],
  ['.rs', 'rust'],
  ['.php', 'php'],
  ['.java', 'java'],
  ['.kt', 'kotlin'],
  ['.cs', 'csharp'],
  ['.pl', 'perl'],
  ['.lua', 'lua'],
  ['.ps1', 'powershell'],
  ['.psm1', 'powershell'],
];
/** Most files of one language that are read together, and most text of them, in UTF-16 units. */
const MAX_FILES = 12;
const MAX_TEXT = 120_000;

/** One file within the text of all. */
interface Part {
  readonly unit: TextUnit;
  readonly start: number;
}

/**
 * The deeds to which data come from another file of the same language: the small programs of a bundle in languages without
 * imports of files, or with imports that are not followed, are read once more as one text.
 */
export function mergedPrograms(units: readonly TextUnit[], files: BundleFiles, which: WhichPrograms = 'telling'): readonly ReadSnippet[] {
  return ENDINGS.flatMap(([ending, language]) => {
    const own = units.filter((unit) => unit.layer === 'plain' && unit.depth === 0 && unit.file.path.endsWith(ending));
    if (own.length < 2) return [];
    const size = own.reduce((sum, unit) => sum + unit.text.length, 0);
    return own.length > MAX_FILES || size > MAX_TEXT || !isWorthJoining(own, which) ? [] : merged(usedFirst(own), language, files);
  });
}

/** Files that others name come before those, as their definitions do where they are loaded. */
function usedFirst(units: readonly TextUnit[]): readonly TextUnit[] {
  const uses = (unit: TextUnit): number => {
    const name = unit.file.path.replace(/^.*\//u, '').replace(/\.\w{1,5}$/u, '');
    return units.filter((other) => other !== unit && other.text.includes(name)).length;
  };
  const counted = units.map((unit) => ({ unit, count: uses(unit) }));
  return counted.sort((a, b) => b.count - a.count).map(({ unit }) => unit);
}

function merged(units: readonly TextUnit[], language: Language, files: BundleFiles): readonly ReadSnippet[] {
  const parts: Part[] = [];
  let text = '';
  for (const unit of units) {
    parts.push({ unit, start: text.length });
    text += `${unit.text}\n`;
  }
  const [first] = parts;
  if (!first) return [];
  const path = `${folderOf(first.unit.file.path)}/*`;
  const program = readProgram(language, text, { path, files, imports: 'ignore' });
  const byPart = new Map<Part, Crossing[]>();
  for (const deed of program.behaviours) {
    const part = partOf(parts, deed);
    const sources = deed.flowsFrom.map((index) => program.behaviours[index]).filter((source) => source !== undefined);
    if (sources.every((source) => partOf(parts, source) === part)) continue;
    const headers = new Set(deed.inHeaders?.map((index) => program.behaviours[index]));
    const list = byPart.get(part) ?? [];
    list.push({
      deed: moved(deed, part),
      sources: sources.map((source) => inFile(source, partOf(parts, source))),
      inHeaders: new Set(sources.filter((source) => headers.has(source))),
    });
    byPart.set(part, list);
  }
  return [...byPart].map(([{ unit }, crossings]) => ({
    unit,
    snippet: { language, start: 0, end: unit.text.length, kind: 'code' as const },
    program: crossingProgram(language, crossings),
  }));
}

/** The file in which a deed stands. */
function partOf(parts: readonly Part[], deed: Behaviour): Part {
  const part = parts.findLast(({ start }) => start <= deed.start);
  if (part === undefined) throw new RangeError('A deed stands before the first file');
  return part;
}

function moved(deed: Behaviour, { start }: Part): Behaviour {
  return { ...deed, start: deed.start - start, end: deed.end - start };
}

function inFile(deed: Behaviour, part: Part): DeedInFile {
  return { deed: moved(deed, part), path: part.unit.file.path, text: part.unit.text, offset: 0 };
}
