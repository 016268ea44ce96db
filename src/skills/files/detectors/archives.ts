import { opaqueArchive } from '../../../rules/skill/opaque-archive.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import type { Detector, FileHit } from '../../analysis/detector.js';
import type { Contents } from '../contents/unpack.js';
import { isOffice, type OpenedFile } from '../documents/inner-texts.js';
import { isLockedArchive } from '../locked-archive.js';
import { kindOfBytes, type FileKind } from '../magic.js';
import { fileHit } from './file-hit.js';

const RUNS =
  /\.(?:exe|scr|com|pif|msi|dll|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|lnk|sh|command|app|dmg|pkg|jar|deb|rpm|apk|elf|so|dylib|py|rb|pl)$/iu;
/** Formats that are archives, and packages that hold programs by trade. */
const PACKAGE =
  /\.(?:docx|xlsx|pptx|docm|xlsm|pptm|dotx|potx|odt|ods|odp|epub|skill|whl|jar|war|aar|nupkg|vsix|xpi|crx|kmz|npz|pt|pth|ipa|apk|aab|sketch|fig|pages|numbers|key|mxl|3mf|usdz|gltf|glb)$/iu;
const NATIVE_NAME = /\.(?:exe|scr|msi|dll|lnk|hta|dmg|pkg|vbs|com|pif)$/iu;
const NATIVE: ReadonlySet<FileKind> = new Set<FileKind>(['elf', 'pe', 'mach-o', 'disk-image', 'shortcut']);
/** Packages whose programs are looked through by nobody who adds them. */
const CARRIES_LIBRARIES = /\.(?:whl|jar|war|aar|nupkg|vsix|apk|aab|ipa|xpi)$/iu;
const CLOSED: ReadonlySet<FileKind> = new Set<FileKind>(['7z', 'rar', 'xz', 'bzip2', 'zstd']);

/** Archives whose contents are not seen in a review. */
export const opaqueArchiveDetector: Detector = {
  rule: opaqueArchive,
  signals: [],
  *detect(view) {
    for (const opened of view.opened) {
      if (opened.file.content.kind !== 'bytes') continue;
      const kind = kindOfBytes(opened.file.content.bytes);
      const hit = CLOSED.has(kind)
        ? closedArchive(view, opened.file.path, opened.file.content.bytes)
        : opened.contents && openArchive(opened, opened.contents);
      if (hit) yield hit;
    }
  },
};

/** A word that opens an archive, in its name or in a text beside it. */
const PASSWORD_IN_NAME = /(?:pass(?:word|wd|code)?|pwd|pw)[\s_=:()-]{1,4}[\w!@#$%-]{3,40}/iu;
const PASSWORD_IN_TEXT =
  /\b(?:(?:archive|zip|rar|7z|extract(?:ion)?|unzip|unpack|unlock)\w{0,4}\b[^\n]{0,60}\b(?:password|passcode|passphrase|pass|pwd)|(?:password|passcode|passphrase|pass|pwd)\b[^\n]{0,40}\b(?:archive|zip|rar|7z|to extract|to unzip|to unpack|for extraction))\b[^\n]{0,20}?(?:is|are|=|:|-)?\s{0,3}["'`]?(?=[\w!@#$%-]*\d|["'`])[\w!@#$%-]{3,40}/iu;

/** An archive that nothing here opens; with its password beside it, it is locked so that no scanner looks into it. */
function closedArchive(view: BundleView, path: string, bytes: Uint8Array): FileHit {
  if (passwordBeside(view, path))
    return fileHit(path, 'high', 'high', { why: 'it is locked, and its password stands beside it', entries: [] });
  if (isLockedArchive(bytes)) return fileHit(path, 'high', 'high', { why: 'it is locked with a password', entries: [] });
  return fileHit(path, 'medium', 'medium', { why: 'its contents cannot be read here', entries: [] });
}

function passwordBeside(view: BundleView, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (PASSWORD_IN_NAME.test(name.replace(/\.\w{2,4}$/u, ''))) return true;
  return view.files.some(
    (file) => file.role !== 'script' && file.text.length < 100_000 && file.container === undefined && PASSWORD_IN_TEXT.test(file.text),
  );
}

function openArchive(opened: OpenedFile, { names, files, directory }: Contents): FileHit | undefined {
  const { path } = opened.file;
  const locked = (directory?.entries ?? []).filter((entry) => entry.encrypted);
  if (locked.length > 0)
    return fileHit(path, 'high', 'high', { why: 'it is locked with a password', entries: locked.slice(0, 5).map((entry) => entry.name) });
  const unsafe = names.filter((name) => /^(?:\/|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/u.test(name));
  if (unsafe.length > 0) return fileHit(path, 'high', 'high', { why: 'it unpacks outside its own folder', entries: unsafe.slice(0, 5) });
  return programsIn(path, names, files);
}

function programsIn(path: string, names: Contents['names'], files: Contents['files']): FileHit | undefined {
  const native = files.filter((file) => NATIVE.has(kindOfBytes(file.bytes))).map((file) => file.name);
  if (PACKAGE.test(path) || isOffice(names)) {
    const carried = names.filter((name) => NATIVE_NAME.test(name));
    return carried.length > 0 && !CARRIES_LIBRARIES.test(path)
      ? fileHit(path, 'high', 'medium', { why: 'a document holds programs', entries: carried.slice(0, 5) })
      : undefined;
  }
  if (native.length > 0)
    return fileHit(path, 'high', 'high', { why: 'it holds programs that nobody can read', entries: native.slice(0, 5) });
  const programs = names.filter((name) => RUNS.test(name));
  if (programs.length === 0) return undefined;
  const named = programs.some((name) => NATIVE_NAME.test(name));
  return fileHit(path, named ? 'high' : 'medium', named ? 'medium' : 'low', { why: 'it holds programs', entries: programs.slice(0, 5) });
}
