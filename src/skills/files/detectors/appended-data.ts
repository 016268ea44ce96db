import type { Confidence, Severity } from '../../../core/finding.js';
import { appendedData as rule } from '../../../rules/skill/appended-data.js';
import type { Detector } from '../../analysis/detector.js';
import { appendedData, type AppendedData } from '../appended-data.js';
import { kindOfBytes, type FileKind } from '../magic.js';

const PROGRAMS: ReadonlySet<FileKind> = new Set<FileKind>([
  'elf',
  'pe',
  'mach-o',
  'java-class',
  'disk-image',
  'shortcut',
  'wasm',
  'python-bytecode',
]);
const ARCHIVES: ReadonlySet<FileKind> = new Set<FileKind>(['zip', 'gzip', '7z', 'rar', 'xz', 'bzip2', 'zstd', 'tar']);
/** Files that are shown or played, and that nobody unpacks. */
const DISPLAYED: ReadonlySet<FileKind> = new Set<FileKind>(['pdf', 'image', 'font', 'media', 'rtf', 'ole']);
const SCRIPT = /^\s{0,40}(?:#!|<\?php|<script|@echo off|import\s|\$\w+\s?=|(?:curl|wget|powershell|bash|sh|python3?)\s)/iu;

/** Programs, archives, scripts and words behind the end of an image. Cameras append previews and notes of their own: those are images or unreadable. */
export const appendedDataDetector: Detector = {
  rule,
  signals: [],
  *detect(view) {
    for (const file of view.binaries) {
      if (file.content.kind !== 'bytes' || !/\.(?:png|jpe?g|gif|webp|wav|avi)$/iu.test(file.path)) continue;
      const data = appendedData(file.content.bytes);
      const judged = data && judge(data);
      if (data && judged)
        yield { path: file.path, severity: judged[1], confidence: judged[2], details: { what: judged[0], size: data.size } };
    }
    for (const { file, contents } of view.opened) {
      const before = contents?.directory?.before ?? 0;
      if (before > 0 && file.content.kind === 'bytes' && DISPLAYED.has(kindOfBytes(file.content.bytes)))
        yield { path: file.path, severity: 'high', confidence: 'high', details: { what: 'an archive', size: file.size - before } };
    }
  },
};

function judge({ kind, text }: AppendedData): readonly [what: string, Severity, Confidence] | undefined {
  if (PROGRAMS.has(kind)) return ['a program', 'critical', 'high'];
  if (ARCHIVES.has(kind)) return ['an archive', 'high', 'high'];
  if (text === undefined) return undefined;
  return SCRIPT.test(text) ? ['a script', 'critical', 'high'] : ['text', 'high', 'medium'];
}
