import type { Confidence, Severity } from '../../../core/finding.js';
import { activeDocument } from '../../../rules/skill/active-document.js';
import type { BundleView } from '../../analysis/bundle-view.js';
import type { Detector, FileHit, Hit } from '../../analysis/detector.js';
import type { BundleFile } from '../../bundle.js';
import type { Contents } from '../contents/unpack.js';
import { isOffice, type OpenedFile } from '../documents/inner-texts.js';
import { actionsOfOffice } from '../documents/office-actions.js';
import { pickledCall } from '../documents/pickle.js';
import { richTextReason } from '../documents/rich-text.js';
import { kindOfBytes } from '../magic.js';
import { pdfContents } from '../pdf/pdf-actions.js';
import { activeMarkup } from './active-markup.js';
import { fileHit } from './file-hit.js';
import { launchers } from './launchers.js';

type Reason = readonly [why: string, severity: Severity, confidence: Confidence];

/** Documents that do something when they are opened. */
export const activeDocumentDetector: Detector = {
  rule: activeDocument,
  signals: [],
  *detect(view) {
    for (const opened of view.opened) yield* ofOpened(opened);
    for (const file of view.bundle.files) yield* ofText(file);
    for (const unit of view.units) {
      if (unit.layer !== 'plain') continue;
      yield* activeMarkup(view, unit);
      yield* launchers(unit);
    }
    yield* diskImages(view);
  },
};

function hitOf(path: string, [why, severity, confidence]: Reason, inside?: string): FileHit {
  return fileHit(path, severity, confidence, inside === undefined ? { why } : { why, inside });
}

function* ofOpened({ file, contents, pdf }: OpenedFile): Iterable<Hit> {
  if (file.content.kind !== 'bytes') return;
  if (pdf?.reason !== undefined) yield hitOf(file.path, pdf.reason);
  const { bytes } = file.content;
  if (
    kindOfBytes(bytes) === 'ole' &&
    /(?:V\0B\0A|VBA_PROJECT|_\0V\0B\0A)/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 2_000_000)))
  )
    yield hitOf(file.path, ['it holds macros', 'high', 'medium']);
  const called = pickledCall(bytes);
  if (called !== undefined) yield hitOf(file.path, [`it calls ${called} when it is loaded`, 'critical', 'high']);
  if (contents !== undefined) yield* ofContents(file, contents);
}

function* ofContents({ path }: BundleFile, { names, files }: Contents): Iterable<Hit> {
  for (const { name, bytes } of files) {
    const called = /\.(?:pkl|pickle)$/iu.test(name) ? pickledCall(bytes) : undefined;
    if (called !== undefined) yield hitOf(path, [`it calls ${called} when it is loaded`, 'critical', 'high'], name);
  }
  const macro = names.find((name) => /vbaProject\.bin$|(?:^|\/)Basic\/.{1,100}\.xml$|macrosheets\//iu.test(name));
  if (macro !== undefined)
    yield hitOf(path, ['it holds macros', 'high', /\.(?:docm|xlsm|pptm|dotm|xltm|potm)$/iu.test(path) ? 'medium' : 'high'], macro);
  if (!isOffice(names)) return;
  for (const { why, inside, severity, confidence } of actionsOfOffice(files)) yield hitOf(path, [why, severity, confidence], inside);
}

/** Documents that are text as far as their bytes go. */
function* ofText(file: BundleFile): Iterable<Hit> {
  // Both formats begin with a mark of one letter, which spares all other files the look at their signatures.
  if (file.content.kind !== 'bytes' || (file.content.bytes[0] !== 0x25 && file.content.bytes[0] !== 0x7b)) return;
  const kind = kindOfBytes(file.content.bytes);
  if (kind === 'pdf' && !file.content.bytes.subarray(0, 8192).includes(0)) {
    const { reason } = pdfContents(file.content.bytes);
    if (reason !== undefined) yield hitOf(file.path, reason);
  }
  if (kind !== 'rtf') return;
  const reason = richTextReason(new TextDecoder('latin1').decode(file.content.bytes.subarray(0, 2_000_000)));
  if (reason !== undefined) yield hitOf(file.path, reason);
}

const IMAGE_NAME = /\.(?:iso|img|vhd|vhdx|vmdk|udf)$/iu;

/** Disk images and compiled help: what is in them carries no mark of where it came from (MITRE ATT&CK T1553.005, T1218.001). */
function* diskImages(view: BundleView): Iterable<Hit> {
  for (const { path } of view.binaries) {
    if (IMAGE_NAME.test(path))
      yield fileHit(path, 'high', 'medium', { why: 'it is a disk image, whose files the system takes for its own' });
    else if (/\.chm$/iu.test(path))
      yield fileHit(path, 'high', 'medium', { why: 'it is compiled help, which runs scripts when it is opened' });
  }
}
