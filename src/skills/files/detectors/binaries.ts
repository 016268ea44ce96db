import { bytecodeFile } from '../../../rules/skill/bytecode-file.js';
import { executableFile } from '../../../rules/skill/executable-file.js';
import { misleadingFileName } from '../../../rules/skill/misleading-file-name.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import type { Detector } from '../../analysis/detector.js';
import type { BundleFile } from '../../bundle.js';
import { fileHit, FIXTURE_FILE } from './file-hit.js';
import { kindOfBytes, type FileKind } from '../magic.js';

interface Inspected {
  readonly file: BundleFile;
  readonly bytes: Uint8Array;
  readonly kind: FileKind;
}

function* binariesOf(view: BundleView): Iterable<Inspected> {
  for (const file of view.binaries)
    if (file.content.kind === 'bytes') yield { file, bytes: file.content.bytes, kind: kindOfBytes(file.content.bytes) };
}

const EXECUTABLE: Readonly<Partial<Record<FileKind, string>>> = {
  elf: 'a program for Linux',
  pe: 'a program for Windows',
  'mach-o': 'a program for macOS',
  'java-class': 'Java bytecode',
  'disk-image': 'a disk image',
  shortcut: 'a Windows shortcut',
  'system-package': 'a package of the system',
};

/** Installers and applications whose container says nothing of that. */
const INSTALLER_NAME = /\.(?:msi|msix|msixbundle|appx|apk|aab|ipa|pkg)$/iu;

/** Programs that nobody can read. */
export const executableFileDetector: Detector = {
  rule: executableFile,
  signals: [],
  *detect(view) {
    for (const { file, kind } of binariesOf(view)) {
      const what = EXECUTABLE[kind];
      if (INSTALLER_NAME.test(file.path) && (kind === 'ole' || kind === 'zip'))
        yield fileHit(file.path, 'high', 'medium', { what: 'an installer or an application' });
      if (what !== undefined) yield fileHit(file.path, 'high', FIXTURE_FILE.test(file.path) ? 'medium' : 'high', { what });
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
  'xz',
  'bzip2',
  'gzip',
  'tar',
  'system-package',
  'shortcut',
  'ole',
  'disk-image',
  'python-bytecode',
]);
/** A GIF whose size begins a comment or an assignment of JavaScript. */
const SCRIPT_AS_PICTURE = /^GIF8[79]a(?:\/\*|=)/u;

function headOf({ content }: BundleFile): string {
  return content.kind === 'bytes' ? Buffer.from(content.bytes.subarray(0, 16)).toString('latin1') : '';
}

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
      if (/\.gif$/iu.test(file.path) && SCRIPT_AS_PICTURE.test(headOf(file)))
        yield fileHit(file.path, 'high', 'high', { why: 'its content is a script as well' });
      if (expected && DANGEROUS.has(kind) && !expected[1].has(kind))
        yield fileHit(file.path, 'high', 'high', { why: `its content is ${EXECUTABLE[kind] ?? `of the kind ${kind}`}` });
    }
    for (const file of view.files) {
      if (/\.(?:png|jpe?g|gif|webp|pdf|ttf|woff2?|mp[34])$/iu.test(file.path) && /^#!\s*\/|^<\?php|^@echo off/iu.test(file.text))
        yield fileHit(file.path, 'high', 'high', { why: 'its content is a script' });
    }
  },
};
