import type { BundleView } from '../analysis/bundle-view.js';
import type { SourceFile } from '../analysis/source-file.js';
import type { TextUnit } from '../analysis/text-unit.js';
import type { Language, Program } from './behaviour.js';
import { readProgram } from './read-program.js';
import { isWorthReading } from './worth-reading.js';

/** A program of a bundle: a script, or a block of code in a document. */
export interface ProgramPart {
  readonly unit: TextUnit;
  /** Where the program begins in the text of the unit. */
  readonly offset: number;
  readonly text: string;
  readonly program: Program;
  /** A file of its own, or code shown in a document. */
  readonly kind: 'script' | 'fence';
}

const OF_FILE: Readonly<Partial<Record<SourceFile['language'], Language>>> = {
  shell: 'shell',
  python: 'python',
  javascript: 'javascript',
  typescript: 'javascript',
  powershell: 'powershell',
  batch: 'batch',
  ruby: 'ruby',
  perl: 'perl',
  php: 'php',
};

const OF_FENCE: Readonly<Record<string, Language>> = {
  '': 'shell',
  sh: 'shell',
  bash: 'shell',
  shell: 'shell',
  zsh: 'shell',
  console: 'shell',
  terminal: 'shell',
  'shell-session': 'shell',
  '!': 'shell',
  python: 'python',
  python3: 'python',
  py: 'python',
  javascript: 'javascript',
  js: 'javascript',
  typescript: 'javascript',
  ts: 'javascript',
  jsx: 'javascript',
  tsx: 'javascript',
  mjs: 'javascript',
  node: 'javascript',
  powershell: 'powershell',
  ps1: 'powershell',
  pwsh: 'powershell',
  batch: 'batch',
  bat: 'batch',
  cmd: 'batch',
  ruby: 'ruby',
  rb: 'ruby',
  perl: 'perl',
  php: 'php',
  go: 'go',
  applescript: 'applescript',
  dockerfile: 'dockerfile',
  makefile: 'makefile',
};

/** The language of a fence's label. Blocks without one are read as shell, which is what an agent would take them for. */
export function languageOfFence(label: string): Language | undefined {
  return Object.hasOwn(OF_FENCE, label) ? OF_FENCE[label] : undefined;
}

/** The language of a file that is a program; files with special names count. */
export function languageOfFile(file: SourceFile): Language | undefined {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (/^(?:GNU)?[Mm]akefile$|\.mk$/u.test(name)) return 'makefile';
  if (/^(?:Dockerfile|Containerfile)(?:\.|$)|\.[Dd]ockerfile$/u.test(name)) return 'dockerfile';
  if (/\.go$/u.test(name)) return 'go';
  if (/\.(?:applescript|scpt|jxa)$/u.test(name)) return 'applescript';
  return OF_FILE[file.language];
}

const PARTS = new WeakMap<BundleView, readonly ProgramPart[]>();

/** The programs of a bundle that can hold something, each read once, in the order of the files and of the text. */
export function programsOf(view: BundleView): readonly ProgramPart[] {
  const known = PARTS.get(view);
  if (known) return known;
  const parts = view.units.flatMap((unit) => (unit.layer === 'plain' ? partsOf(unit) : []));
  PARTS.set(view, parts);
  return parts;
}

function partsOf(unit: TextUnit): readonly ProgramPart[] {
  const language = languageOfFile(unit.file);
  if (language)
    return isWorthReading(unit.text)
      ? [{ unit, offset: 0, text: unit.text, program: readProgram(language, unit.text), kind: 'script' }]
      : [];
  if (unit.file.language !== 'markdown' || !/```|~~~/u.test(unit.text)) return [];
  const parts: ProgramPart[] = [];
  for (const zone of unit.file.zones) {
    const of = zone.kind === 'fence' ? languageOfFence(zone.language) : undefined;
    if (!of) continue;
    const text = unit.text.slice(zone.start, zone.end);
    if (isWorthReading(text)) parts.push({ unit, offset: zone.start, text, program: readProgram(of, text), kind: 'fence' });
  }
  return parts;
}
