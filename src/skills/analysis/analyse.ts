import type { Finding } from '../../core/finding.js';
import type { Region } from '../../core/region.js';
import type { Skipped } from '../../io/snapshot.js';
import type { Bundle, BundleFile } from '../bundle.js';
import type { BundleFiles } from '../code/bundle-files.js';
import { capabilitiesOf } from '../capabilities/capabilities-of.js';
import { wordsInImage } from '../files/appended-data.js';
import { budgetOfBundle } from '../files/contents/budget.js';
import { decodedText } from '../files/decoded-text.js';
import { programsWithin } from '../files/programs/programs-within.js';
import { openFile, unreadOf, type OpenedFile } from '../files/documents/inner-texts.js';
import type { AnchorSet } from './anchors.js';
import { anchorsOfAllRules } from './anchors-of-all-rules.js';
import type { BundleView } from './bundle-view.js';
import { companions } from './companions.js';
import { DETECTORS } from './detectors/all.js';
import type { SkillFacts } from './facts.js';
import { findingsOf, mergedFindings } from './findings-of.js';
import { unwrapped } from './unwrapped.js';
import { undoDisguises } from './layers/undo-disguises.js';
import { divided } from './divided.js';
import { handovers } from './handovers.js';
import { mergedPrograms } from './merged-programs.js';
import { linkedPrograms } from './linked-programs.js';
import { programsOf } from './programs.js';
import { filesAboutSecurity } from './security-subject.js';
import { SourceFile } from './source-file.js';
import { useOf } from './started-programs.js';
import { TextUnit, type FilterMode } from './text-unit.js';

export interface AnalyseOptions {
  /** `off` matches every pattern against every text: slow, and equal in what it finds. */
  readonly filter?: FilterMode;
  /** The tables of the anchors, which ship with the code; laid out on first use where they are not given. */
  readonly anchorTables?: Uint8Array | undefined;
}

/** What the files of one bundle do and hide. Pure: the same bytes give the same facts on every machine. */
export function analyse(bundle: Bundle, options: AnalyseOptions = {}): SkillFacts {
  const filter = options.filter ?? 'on';
  const opened = viewed(openBundle(bundle, anchorsOfAllRules(options.anchorTables), filter), filter);
  detectIn([opened]);
  return factsOf(opened);
}

/**
 * The same of several bundles, in their order. Each step and each rule goes through all of them before the next one does: what it
 * needs of code, tables and patterns is still near to the processor then, which fetches it anew for every bundle otherwise.
 */
export function analyseTogether(bundles: readonly Bundle[], options: AnalyseOptions = {}): readonly SkillFacts[] {
  const anchors = anchorsOfAllRules(options.anchorTables);
  const filter = options.filter ?? 'on';
  const read = bundles.map((bundle) => openBundle(bundle, anchors, filter)).map((opened) => viewed(opened, filter));
  detectIn(read);
  return read.map(factsOf);
}

/** A bundle whose files are opened, with all texts in them. */
interface OpenedBundle {
  readonly bundle: Bundle;
  readonly files: readonly SourceFile[];
  readonly binaries: readonly BundleFile[];
  readonly opened: readonly OpenedFile[];
  readonly units: readonly TextUnit[];
  readonly skipped: readonly Skipped[];
}

/** A bundle whose programs are read too, with what was found in it so far. */
interface ViewedBundle {
  readonly view: BundleView;
  readonly skipped: readonly Skipped[];
  readonly found: Finding[];
}

function detectIn(bundles: readonly ViewedBundle[]): void {
  for (const detector of DETECTORS) for (const { view, found } of bundles) found.push(...findingsOf(detector, view));
}

function factsOf({ view, skipped, found }: ViewedBundle): SkillFacts {
  return { detections: mergedFindings(found), capabilities: capabilitiesOf(view), skipped };
}

/** Text beyond this is judged only in its first part, and the file is listed as skipped: 4 Mi units. */
const MAX_TEXT = 4 * 1024 * 1024;

function openBundle(bundle: Bundle, anchors: AnchorSet, filter: FilterMode): OpenedBundle {
  const files: SourceFile[] = [];
  const manifest = manifestOf(bundle);
  const binaries: BundleFile[] = [];
  const skipped: Skipped[] = [];
  for (const file of bundle.files) {
    if (file.content.kind === 'unreadable') {
      skipped.push({ path: file.path, reason: file.content.reason });
      continue;
    }
    const text = decodedText(file.content.bytes);
    if (text === undefined) binaries.push(file);
    else files.push(new SourceFile(file.path, text.slice(0, MAX_TEXT), undefined, useOf(file.path, manifest)));
    if (text !== undefined && text.length > MAX_TEXT) skipped.push({ path: file.path, reason: 'too-long' });
  }
  const budget = budgetOfBundle();
  const opened = binaries.flatMap((file) => (file.content.kind === 'bytes' ? [openFile(file, file.content.bytes, budget)] : []));
  skipped.push(...opened.flatMap(unreadArchive));
  const units = [
    ...files.map((file) => unitOfFile(file, anchors, filter)),
    ...files.flatMap((file) => unitsOfPrograms(file, anchors, filter)),
    ...opened.flatMap((one) => unitsInside(one, anchors, filter)),
    ...binaries.flatMap((file) => unitsOfImage(file, anchors, filter)),
  ].flatMap((unit) => undoDisguises(unit, anchors, filter));
  files.push(...new Set(units.map(({ file }) => file).filter(({ container }) => container !== undefined)));
  return { bundle, files, binaries, opened, units, skipped };
}

/** Reads the programs of a bundle, alone and with each other. */
function viewed({ bundle, files, binaries, opened, units, skipped }: OpenedBundle, filter: FilterMode): ViewedBundle {
  const textByPath = new Map(files.map((file) => [file.path, file.text] as const));
  const others: BundleFiles = { textAt: (path) => textByPath.get(path) };
  const unitAt = (path: string): TextUnit | undefined =>
    units.find((unit) => unit.file.path === path && unit.layer === 'plain' && unit.depth === 0);
  const alone = units.flatMap((unit) => programsOf(unit, filter, others)).flatMap((read) => divided(read, unitAt, others));
  const together = [...alone, ...companions(units, others, alone)];
  const programs = [...alone, ...linkedPrograms(units, others, alone), ...mergedPrograms(units, others), ...handovers(together, others)];
  let aboutSecurity: ReadonlySet<SourceFile> | undefined;
  const view: BundleView = {
    bundle,
    files,
    binaries,
    opened,
    others: bundle.others,
    units,
    programs,
    get aboutSecurity() {
      return (aboutSecurity ??= filesAboutSecurity(files));
    },
  };
  return { view, skipped, found: [] };
}

/** A file as it is, or a page as one reads it. */
function unitOfFile(file: SourceFile, anchors: AnchorSet, filter: FilterMode): TextUnit {
  if (file.language !== 'markdown') return new TextUnit(file, file.text, anchors, filter);
  const { text, outer } = unwrapped(file.text, file.zones);
  return new TextUnit(file, text, anchors, filter, outer && { layer: 'plain', depth: 0, outer });
}

/** The longest part of a manifest that is looked through for the programs that it has started, in UTF-16 units. */
const MAX_MANIFEST = 100_000;

/** The text of the bundle's own manifest; empty where there is none. */
function manifestOf(bundle: Bundle): string {
  const content = bundle.files.find(({ path }) => path === 'SKILL.md')?.content;
  return content?.kind === 'bytes' ? (decodedText(content.bytes) ?? '').slice(0, MAX_MANIFEST) : '';
}

function unreadArchive(opened: OpenedFile): readonly Skipped[] {
  const reason = unreadOf(opened);
  return reason === undefined ? [] : [{ path: opened.file.path, reason }];
}

/** The programs within a file of another kind, each as a file of its own whose places are those of its lines. */
function unitsOfPrograms(file: SourceFile, anchors: AnchorSet, filter: FilterMode): readonly TextUnit[] {
  return programsWithin(file.path, file.text).map(({ name, text, lineOffsets }) => {
    const lineAt = (line: number): number => lineOffsets[Math.min(line, lineOffsets.length) - 1] ?? 0;
    const regionOf = (start: number, end: number): Region => {
      const { startLine, startColumn, endLine, endColumn } = source.lines.regionOf(start, end);
      const isPlain = lineOffsets.length > 1 || !text.includes('\n');
      return isPlain
        ? file.lines.regionOf(
            lineAt(startLine) + startColumn - 1,
            Math.max(lineAt(startLine) + startColumn, lineAt(endLine) + endColumn - 1),
          )
        : file.lines.regionOf(lineAt(1), lineAt(1) + 1);
    };
    const source = new SourceFile(`${file.path}!/${name}`, text, { path: file.path, inside: name, regionOf });
    return new TextUnit(source, text, anchors, filter);
  });
}

/** The texts of a document or an archive. Words that nobody sees are judged as what is hidden; all others as the pages and files that they are. */
function unitsInside({ file, texts }: OpenedFile, anchors: AnchorSet, filter: FilterMode): readonly TextUnit[] {
  return texts.map(({ inside, text, kind }) => {
    const source = new SourceFile(`${file.path}!/${inside}${kind === 'file' ? '' : '.txt'}`, text, { path: file.path, inside });
    if (kind !== 'hidden') return new TextUnit(source, text, anchors, filter);
    return new TextUnit(source, text, anchors, filter, { layer: 'embedded', depth: 1, outer: (start, end) => [start, end] });
  });
}

/** What an image says in words that no viewer shows. All places in it are its first. */
function unitsOfImage(file: BundleFile, anchors: AnchorSet, filter: FilterMode): readonly TextUnit[] {
  if (file.content.kind !== 'bytes' || !/\.(?:png|jpe?g|gif|webp|wav|avi)$/i.test(file.path)) return [];
  return wordsInImage(file.content.bytes).map(({ text }) => {
    const source = new SourceFile(file.path, text);
    return new TextUnit(source, text, anchors, filter, { layer: 'embedded', depth: 1, outer: () => [0, 0] });
  });
}
