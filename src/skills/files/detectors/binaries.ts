import type { Confidence, Severity } from '../../../core/finding.js';
import { activeDocument } from '../../../rules/skill/active-document.js';
import { bytecodeFile } from '../../../rules/skill/bytecode-file.js';
import { executableFile } from '../../../rules/skill/executable-file.js';
import { misleadingFileName } from '../../../rules/skill/misleading-file-name.js';
import { opaqueArchive } from '../../../rules/skill/opaque-archive.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import type { Detector, FileHit, TextHit } from '../../analysis/detector.js';
import type { BundleFile } from '../../bundle.js';
import { kindOfBytes, type FileKind } from '../magic.js';
import { zipDirectory, type ZipEntry } from '../zip-directory.js';

const FIXTURE = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|testdata|test-data|test_data|evals?|mocks?|samples?|examples?)\//iu;

interface Inspected {
  readonly file: BundleFile;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
}

function* binariesOf(view: BundleView): Iterable<Inspected> {
  for (const file of view.binaries)
    if (file.content.kind === 'bytes') yield { file, bytes: file.content.bytes, kind: kindOfBytes(file.content.bytes) };
}

function fileHit(path: string, severity: Severity, confidence: Confidence, details: FileHit['details']): FileHit {
  const lower: Confidence = confidence === 'high' ? 'medium' : 'low';
  return FIXTURE.test(path)
    ? { path, severity, confidence: lower, details: { ...details, mitigations: ['fixture'] } }
    : { path, severity, confidence, details };
}

const EXECUTABLE: Readonly<Partial<Record<FileKind, string>>> = {
  elf: 'a program for Linux',
  pe: 'a program for Windows',
  'mach-o': 'a program for macOS',
  'java-class': 'Java bytecode',
  'disk-image': 'a disk image',
  shortcut: 'a Windows shortcut',
};

/** Programs that nobody can read. */
export const executableFileDetector: Detector = {
  rule: executableFile,
  signals: [],
  *detect(view) {
    for (const { file, kind } of binariesOf(view)) {
      const what = EXECUTABLE[kind];
      if (what !== undefined) yield fileHit(file.path, 'high', FIXTURE.test(file.path) ? 'medium' : 'high', { what });
    }
  },
};

/** Compiled Python. With its source beside it, it still runs in place of it. */
export const bytecodeFileDetector: Detector = {
  rule: bytecodeFile,
  signals: [],
  *detect(view) {
    for (const { file, kind } of binariesOf(view)) {
      if (kind !== 'python-bytecode' || !/\.py[co]$|\.pyd$|__pycache__/u.test(file.path)) continue;
      const stem = file.path.replace(/__pycache__\//u, '').replace(/(?:\.(?:cpython|pypy)-?\d{2,4}(?:\.opt-\d)?)?\.py[co]$/u, '');
      const source = view.bundle.files.some((other) => other.path === `${stem}.py`);
      yield fileHit(file.path, source ? 'low' : 'high', source ? 'low' : 'medium', { source });
    }
  },
};

const RUNS =
  /\.(?:exe|scr|com|pif|msi|dll|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|sh|command|app|dmg|pkg|jar|deb|rpm|apk|elf|so|dylib|py|rb|pl)$/iu;
const DOCUMENT =
  /\.(?:docx|xlsx|pptx|docm|xlsm|pptm|dotx|potx|odt|ods|odp|epub|skill|whl|jar|nupkg|vsix|xpi|kmz|npz|pt|pth|ipa|apk|aab|sketch|fig|pages|numbers|key|mxl|3mf|usdz|gltf|glb)$/iu;

function archiveFinding(file: BundleFile, kind: FileKind, entries: readonly ZipEntry[] | undefined): FileHit | undefined {
  if (kind === '7z' || kind === 'rar')
    return fileHit(file.path, 'medium', 'medium', { why: 'its contents cannot be read here', entries: [] });
  if (kind !== 'zip' || !entries) return undefined;
  const locked = entries.filter((entry) => entry.encrypted);
  if (locked.length > 0)
    return fileHit(file.path, 'high', 'high', {
      why: 'it is locked with a password',
      entries: locked.slice(0, 5).map((entry) => entry.name),
    });
  const unsafe = entries.filter((entry) => /^(?:\/|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(entry.name));
  if (unsafe.length > 0)
    return fileHit(file.path, 'high', 'high', {
      why: 'it unpacks outside its own folder',
      entries: unsafe.slice(0, 5).map((entry) => entry.name),
    });
  const programs = entries.filter((entry) => RUNS.test(entry.name));
  if (programs.length === 0) return undefined;
  const native = programs.some((entry) => /\.(?:exe|scr|msi|dll|lnk|hta|dmg|pkg|vbs|com|pif)$/iu.test(entry.name));
  if (DOCUMENT.test(file.path))
    return native
      ? fileHit(file.path, 'high', 'medium', { why: 'a document holds programs', entries: programs.slice(0, 5).map((entry) => entry.name) })
      : undefined;
  return fileHit(file.path, native ? 'high' : 'medium', native ? 'medium' : 'low', {
    why: 'it holds programs',
    entries: programs.slice(0, 5).map((entry) => entry.name),
  });
}

/** Archives whose contents are not seen in a review. */
export const opaqueArchiveDetector: Detector = {
  rule: opaqueArchive,
  signals: [],
  *detect(view) {
    for (const { file, bytes, kind } of binariesOf(view)) {
      const hit = archiveFinding(file, kind, kind === 'zip' ? zipDirectory(bytes) : undefined);
      if (hit) yield hit;
    }
  },
};

const EXPECTED: readonly (readonly [RegExp, ReadonlySet<FileKind>])[] = [
  [/\.(?:png|jpe?g|gif|webp|bmp|ico)$/iu, new Set<FileKind>(['image', 'unknown', 'media'])],
  [/\.(?:ttf|otf|woff2?)$/iu, new Set<FileKind>(['font', 'unknown'])],
  [/\.pdf$/iu, new Set<FileKind>(['pdf', 'unknown'])],
  [/\.(?:md|txt|json|ya?ml|csv|html?|css)$/iu, new Set<FileKind>(['unknown'])],
];
const DANGEROUS: ReadonlySet<FileKind> = new Set<FileKind>([
  'elf',
  'pe',
  'mach-o',
  'java-class',
  'zip',
  '7z',
  'rar',
  'shortcut',
  'ole',
  'disk-image',
  'python-bytecode',
]);
const DOUBLE =
  /\.(?:pdf|docx?|xlsx?|pptx?|txt|md|png|jpe?g|gif|csv|html?|mp[34]|zip)\s{0,40}\.(?:exe|scr|com|pif|bat|cmd|ps1|vbs|js|jse|hta|lnk|sh|command|app|jar|msi|py)$/iu;
/** Names that say something else than what the file is. Characters in them that are not seen are unsafe in any bundle: `skill/unsafe-path`. */
export const misleadingFileNameDetector: Detector = {
  rule: misleadingFileName,
  signals: [],
  *detect(view) {
    for (const file of view.bundle.files) {
      if (DOUBLE.test(file.path))
        yield fileHit(file.path, 'high', 'medium', { why: 'its name ends like a document and then like a program' });
    }
    for (const { file, kind } of binariesOf(view)) {
      const expected = EXPECTED.find(([name]) => name.test(file.path));
      if (expected && DANGEROUS.has(kind) && !expected[1].has(kind))
        yield fileHit(file.path, 'high', 'high', { why: `its content is ${EXECUTABLE[kind] ?? `of the kind ${kind}`}` });
    }
    for (const file of view.files) {
      if (/\.(?:png|jpe?g|gif|webp|pdf|ttf|woff2?|mp[34])$/iu.test(file.path) && /^#!\s*\/|^<\?php|^@echo off/iu.test(file.text))
        yield fileHit(file.path, 'high', 'high', { why: 'its content is a script' });
    }
  },
};

const SVG_CODE =
  /<script\b|\son(?:load|error|click|mouseover|begin|end)\s{0,5}=|javascript:|<foreignObject\b[^>]{0,300}>[\s\S]{0,300}<(?:iframe|script|form)/iu;

/** Documents that do something when they are opened. */
export const activeDocumentDetector: Detector = {
  rule: activeDocument,
  signals: [],
  *detect(view) {
    for (const { file, bytes, kind } of binariesOf(view)) {
      const why = activeReason(file.path, bytes, kind);
      if (why !== undefined) yield fileHit(file.path, why[1], why[2], { why: why[0] });
    }
    for (const unit of view.units) {
      if (unit.layer !== 'plain' || !/\.svg$/iu.test(unit.file.path)) continue;
      const found = SVG_CODE.exec(unit.text);
      if (found)
        yield {
          unit,
          start: found.index,
          end: found.index + found[0].length,
          severity: 'medium',
          confidence: 'medium',
          details: { why: 'it holds a script' },
        } satisfies TextHit;
    }
    for (const file of view.files) {
      const why = /\.pdf$/iu.test(file.path) ? pdfReason(file.text) : undefined;
      if (why) yield fileHit(file.path, why[1], why[2], { why: why[0] });
    }
  },
};

function activeReason(path: string, bytes: Uint8Array, kind: FileKind): readonly [string, Severity, Confidence] | undefined {
  if (kind === 'pdf') return pdfReason(new TextDecoder('latin1').decode(bytes.subarray(0, 4_000_000)));
  if (kind === 'ole')
    return /(?:V\0B\0A|VBA_PROJECT|_\0V\0B\0A)/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000)))
      ? ['it holds macros', 'high', 'medium']
      : undefined;
  if (kind !== 'zip') return undefined;
  const entries = zipDirectory(bytes) ?? [];
  const macro = entries.find((entry) => /vbaProject\.bin$|(?:^|\/)Basic\/.{1,100}\.xml$|macrosheets\//iu.test(entry.name));
  if (macro) return ['it holds macros', 'high', /\.(?:docm|xlsm|pptm)$/iu.test(path) ? 'medium' : 'high'];
  return entries.some((entry) => /embeddings\/.{1,80}\.bin$|activeX\//iu.test(entry.name))
    ? ['it holds embedded objects', 'medium', 'medium']
    : undefined;
}

function pdfReason(text: string): readonly [string, Severity, Confidence] | undefined {
  if (/\/Launch\b/u.test(text)) return ['it starts a program when it is opened', 'high', 'high'];
  if (/\/(?:JavaScript|JS)\b/u.test(text))
    return /\/(?:OpenAction|AA)\b/u.test(text)
      ? ['it runs a script when it is opened', 'high', 'medium']
      : ['it holds a script', 'medium', 'medium'];
  return /\/EmbeddedFile\b/u.test(text) ? ['it holds other files', 'low', 'medium'] : undefined;
}
