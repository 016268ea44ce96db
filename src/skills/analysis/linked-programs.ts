import type { Behaviour } from '../code/behaviour.js';
import type { BundleFiles } from '../code/bundle-files.js';
import { importedFiles, type ImportingLanguage } from '../code/imports.js';
import { readProgram } from '../code/read-program.js';
import { crossingProgram, type Crossing, type DeedInFile } from './crossing.js';
import { anchorPlacesOf } from './program-anchor-places.js';
import type { ReadSnippet } from './programs.js';
import type { TextUnit } from './text-unit.js';
import { isWorthJoining, type WhichPrograms } from './worth-joining.js';

/** Most programs of a bundle that are read together with what they import, and most text of all of them, in UTF-16 units. */
const MAX_ROOTS = 24;
const MAX_TEXT = 1_500_000;
const MAX_CLOSURE = 40;

/** A script and what it imports. */
interface Importer {
  readonly unit: TextUnit;
  readonly language: ImportingLanguage;
  readonly imports: readonly string[];
}

/**
 * The deeds to which data come through imports: scripts of a bundle that import each other, or name settings with paths, are read once
 * more, as one program, when together they hold what none of them needs to hold alone. Gives, for each file, the deeds of which more is known then.
 */
export function linkedPrograms(
  units: readonly TextUnit[],
  files: BundleFiles,
  alone: readonly ReadSnippet[],
  which: WhichPrograms = 'telling',
): readonly ReadSnippet[] {
  const settings = privateSettings(units);
  const importers = importersOf(units, files, settings.length === 0 ? 2 : 1);
  const imported = new Set([...importers.values()].flatMap((importer) => importer.imports));
  const known = new KnownDeeds(alone);
  const out: ReadSnippet[] = [];
  let roots = 0;
  let text = 0;
  for (const [path, importer] of importers) {
    if ((importer.imports.length === 0 && settings.length === 0) || (imported.has(path) && !isStarted(path))) continue;
    const closure = closureOf(path, importers);
    const named = settings.filter(({ file }) => closure.some(({ unit }) => unit.text.includes(baseNameOf(file.path))));
    if (closure.length + named.length < 2 || !isWorthJoining([...closure.map(({ unit }) => unit), ...named], which)) continue;
    roots += 1;
    text += closure.reduce((sum, { unit }) => sum + unit.text.length, 0);
    if (roots > MAX_ROOTS || text > MAX_TEXT) break;
    out.push(...crossingsOf(importer, closure, files, known));
  }
  return out;
}

/** Files that are started by their name even when others import them. */
function isStarted(path: string): boolean {
  return /(?:^|\/)(?:__main__|main|cli|index)\.\w{2,3}$/u.test(path);
}

/** Settings that name something private: what a program reads whose paths stand there. */
function privateSettings(units: readonly TextUnit[]): readonly TextUnit[] {
  return units.filter(
    (unit) =>
      unit.layer === 'plain' && unit.depth === 0 && /\.(?:json|ya?ml)$/iu.test(unit.file.path) && anchorPlacesOf(unit).holds('private'),
  );
}

function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function importersOf(units: readonly TextUnit[], files: BundleFiles, least: number): ReadonlyMap<string, Importer> {
  const found = new Map<string, Importer>();
  const scripts = units.filter((unit) => unit.layer === 'plain' && unit.depth === 0 && languageOf(unit) !== undefined);
  if (scripts.length < least) return found;
  for (const unit of scripts) {
    const language = languageOf(unit);
    if (language) found.set(unit.file.path, { unit, language, imports: importedFiles(language, unit.text, unit.file.path, files) });
  }
  return found;
}

function languageOf({ file }: TextUnit): ImportingLanguage | undefined {
  if (file.language === 'python') return 'python';
  if (file.language === 'shell') return 'shell';
  return file.language === 'javascript' || file.language === 'typescript' ? 'javascript' : undefined;
}

/** A script and all that it imports, through any number of steps. */
function closureOf(path: string, importers: ReadonlyMap<string, Importer>): readonly Importer[] {
  const seen = new Set([path]);
  const out: Importer[] = [];
  for (const next of seen) {
    const importer = importers.get(next);
    if (!importer || out.length >= MAX_CLOSURE) continue;
    out.push(importer);
    for (const one of importer.imports) seen.add(one);
  }
  return out;
}

/** What is known already of the files when each is read alone: their deeds, and which of them reach which. */
class KnownDeeds {
  readonly #keys = new Map<string, Set<string>>();

  constructor(alone: readonly ReadSnippet[]) {
    for (const { unit, program } of alone) {
      if (unit.layer !== 'plain' || languageOf(unit) === undefined) continue;
      const keys = new Set<string>();
      for (const deed of program.behaviours) {
        keys.add(keyOf(deed));
        for (const index of deed.flowsFrom) keys.add(edgeOf(program.behaviours[index], deed));
      }
      this.#keys.set(unit.file.path, keys);
    }
  }

  has(path: string, deed: Behaviour, sources: readonly Behaviour[]): boolean {
    const keys = this.#keys.get(path);
    return keys?.has(keyOf(deed)) === true && sources.every((source) => keys.has(edgeOf(source, deed)));
  }
}

function edgeOf(source: Behaviour | undefined, deed: Behaviour): string {
  return source === undefined ? '' : `${keyOf(source)} > ${keyOf(deed)}`;
}

function keyOf(deed: Behaviour): string {
  return `${deed.kind} ${String(deed.start)} ${deed.subject ?? ''} ${deed.target ?? ''}`;
}

function crossingsOf(root: Importer, closure: readonly Importer[], files: BundleFiles, known: KnownDeeds): readonly ReadSnippet[] {
  const { path } = root.unit.file;
  const program = readProgram(root.language, root.unit.text, { path, files, imports: 'follow' });
  const byPath = new Map(closure.map((importer) => [importer.unit.file.path, importer] as const));
  const crossings = new Map<string, Crossing[]>();
  for (const deed of program.behaviours) {
    const own = deed.file ?? path;
    const sources = deed.flowsFrom.map((index) => program.behaviours[index]).filter((source) => source !== undefined);
    const told = sources.every((source) => (source.file ?? path) === own) && known.has(own, deed, sources);
    if (told) continue;
    const headers = new Set(deed.inHeaders?.map((index) => program.behaviours[index]));
    const list = crossings.get(own) ?? [];
    list.push({
      deed,
      sources: sources.map((source) => inFile(source, path, files)),
      inHeaders: new Set(sources.filter((source) => headers.has(source))),
    });
    crossings.set(own, list);
  }
  return [...crossings].flatMap(([file, list]): ReadSnippet[] => {
    const unit = byPath.get(file)?.unit;
    if (!unit) return [];
    const snippet = { language: root.language, start: 0, end: unit.text.length, kind: 'code' as const };
    return [{ unit, snippet, program: crossingProgram(root.language, list) }];
  });
}

function inFile(deed: Behaviour, root: string, files: BundleFiles): DeedInFile {
  const path = deed.file ?? root;
  return { deed, path, text: files.textAt(path) ?? '', offset: 0 };
}
