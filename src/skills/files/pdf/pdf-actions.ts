import type { Confidence, Severity } from '../../../core/finding.js';
import { classifyHost } from '../../code/read-program.js';
import type { InnerText } from '../documents/document-text.js';
import { shareOf } from '../documents/office-actions.js';
import { kindOfBytes } from '../magic.js';
import { namedStrings, shownWords, stringAt } from './pdf-strings.js';
import { unicodeMapsOf } from './unicode-maps.js';
import { readPdf, type PdfReading } from './pdf-streams.js';

/** What a PDF does and says. */
export interface PdfContents {
  readonly reason: readonly [why: string, severity: Severity, confidence: Confidence] | undefined;
  readonly texts: readonly InnerText[];
}

export function pdfContents(bytes: Uint8Array): PdfContents {
  const pdf = readPdf(bytes);
  const scripts = scriptsOf(pdf);
  return { reason: reasonOf(pdf, scripts), texts: textsOf(pdf, scripts) };
}

/** The scripts of a PDF: strings and streams behind `/JS` (ISO 32000-1, 12.6.4.16). */
function scriptsOf({ structure, streams }: PdfReading): readonly string[] {
  const found: string[] = [];
  for (const match of structure.matchAll(/\/JS\b\s{0,4}(?:(\d{1,9}) \d{1,5} R)?/gu)) {
    const value =
      match[1] === undefined
        ? stringAt(structure, match.index + match[0].length)?.value
        : streams.find((one) => one.object === Number(match[1]))?.data.toString('latin1');
    if (value !== undefined && found.length < 200) found.push(value);
  }
  return found;
}

/** Calls by which a script of a document leaves it (Adobe, “JavaScript for Acrobat API Reference”), and ways to hide one. */
const LEAVES =
  /\b(?:launchURL|exportDataObject|importDataObject|getURL|mailMsg|mailDoc|collectEmailInfo|Collab\.getIcon|media\.newPlayer|SOAP\.(?:connect|request)|Net\.HTTP|openDoc|exportAsFDF|trustedFunction)\b|\bnLaunch\b|\bunescape\(|\beval\(|String\.fromCharCode/u;
/** What the forms of Acrobat itself write into fields: formats and sums. */
const FORM_CALLS = /^[\s;{}]*(?:AF\w{3,40}\((?:[^()]|\([^()]{0,2000}\)){0,2000}\)[\s;]*){1,20}$/u;
/** What a document starts by itself: the action of its catalogue, of its pages, and the scripts of its name tree. */
const BY_ITSELF =
  /\/OpenAction\s{0,4}(?:<<|\d)|\/AA\s{0,4}<<\s{0,4}\/(?:O|C|WC|WS|DS|WP|DP|PO|PV)\b|\/Names\s{0,4}<<[^>]{0,400}\/JavaScript\b/u;

function reasonOf({ structure, streams }: PdfReading, scripts: readonly string[]): PdfContents['reason'] {
  if (/\/S\s{0,4}\/Launch\b/u.test(structure)) return ['it starts a program when it is opened', 'high', 'high'];
  if (streams.some((one) => /\/EmbeddedFile\b/u.test(one.dictionary) && PROGRAMS.has(kindOfBytes(one.data))))
    return ['it holds a program', 'critical', 'high'];
  const grave = scripts.some((script) => LEAVES.test(script));
  const own = scripts.filter((script) => !FORM_CALLS.test(script));
  if (grave)
    return BY_ITSELF.test(structure)
      ? ['it runs a script that starts or fetches something when it is opened', 'critical', 'high']
      : ['it holds a script that starts or fetches something', 'high', 'medium'];
  const away = placeOnOpening(structure);
  if (away !== undefined) return away;
  if (own.length > 0 || (scripts.length === 0 && /\/S\s{0,4}\/JavaScript\b/u.test(structure)))
    return /\/OpenAction\s{0,4}(?:<<|\d)/u.test(structure)
      ? ['it runs a script when it is opened', 'high', 'medium']
      : ['it holds a script', 'medium', 'low'];
  return /\/EmbeddedFile\b/u.test(structure) ? ['it holds other files', 'low', 'low'] : undefined;
}

const PROGRAMS: ReadonlySet<string> = new Set(['elf', 'pe', 'mach-o', 'java-class', 'shortcut', 'disk-image']);

/** An address or a share that a document goes to when it is opened, or its fields are sent to. */
function placeOnOpening(structure: string): PdfContents['reason'] {
  for (const match of structure.matchAll(/\/S\s{0,4}\/(?:GoToE|GoToR|SubmitForm|URI|ImportData)\b([^]{0,600})/gu)) {
    const at = /\/(?:F|URI)\s{0,4}(?=\(|<(?!<))/u.exec(match[1] ?? '');
    const target = at === null ? undefined : stringAt(match[1] ?? '', at.index + at[0].length)?.value;
    if (target === undefined) continue;
    const share = shareOf(target);
    if (share?.includes('.') === true)
      return [`it reaches for a share of ${share}, which gives the password hash of the user away`, 'high', 'medium'];
    const opened = /\/OpenAction\s{0,4}(?:<<|\d)/u.test(structure.slice(Math.max(0, match.index - 200), match.index + 2));
    const { class: host } = classifyHost(target);
    if (opened && /^https?:/iu.test(target) && host !== 'vendor' && host !== 'example')
      return [`it opens ${target.slice(0, 120)} when it is opened`, 'high', 'medium'];
  }
  return undefined;
}

function textsOf(reading: PdfReading, scripts: readonly string[]): readonly InnerText[] {
  const { structure, streams } = reading;
  const maps = unicodeMapsOf(reading);
  const texts: InnerText[] = [];
  const pages = streams
    .filter((one) => one.data.length > 0 && !/\/(?:ObjStm|XRef|EmbeddedFile|Metadata|CMap)\b/u.test(one.dictionary))
    .map((one) => one.data.toString('latin1'))
    .filter((content) => /\bT[jJ*]|\bET\b/u.test(content))
    .map((content) => shownWords(content, maps))
    .join('\n')
    .slice(0, MAX_WORDS);
  if (pages.length >= 12) texts.push({ inside: 'its pages', text: pages, kind: 'words' });
  const metadata = streams
    .filter((one) => /\/Metadata\b/u.test(one.dictionary))
    .map((one) => one.data.toString('utf8').replace(/<[^<>]{0,400}>/gu, ' '))
    .join('\n');
  const named = `${namedStrings(structure)}\n${metadata.trim()}`.trim();
  if (named !== '') texts.push({ inside: 'its notes and titles', text: named, kind: 'hidden' });
  for (const script of scripts.slice(0, 20)) texts.push({ inside: 'its script.js', text: script, kind: 'file' });
  return texts;
}

const MAX_WORDS = 1024 * 1024;
