import type { BundleFile } from '../../bundle.js';
import { decodedText } from '../decoded-text.js';
import type { Budget, ContainedFile } from '../contents/budget.js';
import { contentsOf, type Contents } from '../contents/unpack.js';
import { kindOfBytes } from '../magic.js';
import { pdfContents, type PdfContents } from '../pdf/pdf-actions.js';
import { MAX_DOCUMENT_TEXT, type InnerText } from './document-text.js';
import { macroSources } from './macro-source.js';
import { wordsOfOffice } from './office-text.js';
import { printableWords } from './printable-words.js';
import { commandOfShortcut } from './shortcut.js';

/** A file of a bundle that is no text, opened as far as it can be. */
export interface OpenedFile {
  readonly file: BundleFile;
  readonly contents: Contents | undefined;
  readonly pdf: PdfContents | undefined;
  readonly texts: readonly InnerText[];
}

/** Opens a file and takes the texts out of it: those of documents, of archives, of shortcuts, of data that hold sentences. */
export function openFile(file: BundleFile, bytes: Uint8Array, budget: Budget): OpenedFile {
  const kind = kindOfBytes(bytes);
  const contents = contentsOf(file.path, bytes, budget);
  const pdf = kind === 'pdf' ? pdfContents(bytes) : undefined;
  const texts = [...(pdf?.texts ?? []), ...(contents === undefined ? [] : textsOfContents(contents))];
  if (kind === 'shortcut') {
    const command = commandOfShortcut(bytes);
    if (command !== undefined) texts.push({ inside: 'what it starts.cmd', text: command, kind: 'file' });
  }
  if (kind === 'ole') texts.push(...macros('its macros', bytes));
  if (kind === 'ole' || kind === 'media' || kind === 'font' || kind === 'unknown') {
    const words = printableWords(bytes);
    if (words.length >= 40) texts.push({ inside: 'its words', text: words, kind: 'words' });
  }
  return { file, contents, pdf, texts };
}

/** Why an archive was not read, or not all of it; undefined for one that was, and for all that is none. */
export function unreadOf({ file, contents }: OpenedFile): 'archive-in-part' | 'archive-damaged' | undefined {
  if (contents !== undefined) return contents.left > 0 ? 'archive-in-part' : undefined;
  const kind = file.content.kind === 'bytes' ? kindOfBytes(file.content.bytes) : 'unknown';
  if (kind === 'gzip') return 'archive-in-part';
  return kind === 'zip' ? 'archive-damaged' : undefined;
}

/** An Office document is a zip with a list of content types, or with the type of an OpenDocument in its first entry. */
export function isOffice(names: readonly string[]): boolean {
  return names.includes('[Content_Types].xml')
    ? names.some((name) => /^(?:word|xl|ppt|visio)\//u.test(name))
    : names.includes('content.xml');
}

function textsOfContents({ names, files, directory }: Contents): InnerText[] {
  const texts: InnerText[] = [];
  const comment = directory?.comment.trim() ?? '';
  if (comment.length >= 12) texts.push({ inside: 'the comment of the archive', text: comment, kind: 'hidden' });
  const office = isOffice(names);
  if (office) texts.push(...wordsOfOffice(files));
  for (const file of files)
    texts.push(...(office && /\.(?:xml|rels)$/u.test(file.name) && !/(?:^|\/)Basic\//u.test(file.name) ? [] : textsOfContained(file)));
  return texts;
}

function textsOfContained({ name, bytes }: ContainedFile): readonly InnerText[] {
  if (/vbaProject\.bin$/iu.test(name)) return macros(name, bytes);
  const embedded = name.includes('!/') ? undefined : kindOfBytes(bytes);
  if (embedded === 'zip' || embedded === 'gzip' || embedded === 'tar') return [];
  if (embedded === 'pdf') return pdfContents(bytes).texts.map((one) => ({ ...one, inside: `${name}, ${one.inside}` }));
  if (bytes.length > MAX_DOCUMENT_TEXT) return [];
  const text = decodedText(bytes);
  return text === undefined || text.trim() === '' ? [] : [{ inside: name, text, kind: 'file' }];
}

function macros(inside: string, bytes: Uint8Array): InnerText[] {
  return macroSources(bytes).map((text) => ({ inside: `${inside}.bas`, text, kind: 'file' }));
}
