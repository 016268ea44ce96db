import type { Confidence, Severity } from '../../../core/finding.js';
import { isShadyAddress } from '../../analysis/hosts.js';
import { classifyHost } from '../../code/read-program.js';
import type { ContainedFile } from '../contents/budget.js';
import { kindOfBytes } from '../magic.js';
import { withoutEntities } from './document-text.js';
import { oleReason } from './ole-objects.js';

/** What a document does when it is opened, and in which of its parts that stands. */
export interface DocumentAction {
  readonly why: string;
  readonly inside: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

type Grade = readonly [why: string, severity: Severity, confidence: Confidence];

/** Parts of Office Open XML and OpenDocument that load, run or send something. */
export function actionsOfOffice(files: readonly ContainedFile[]): readonly DocumentAction[] {
  const found: DocumentAction[] = [];
  for (const { name, bytes } of files)
    for (const [why, severity, confidence] of gradesOf(name, bytes)) found.push({ why, inside: name, severity, confidence });
  return found;
}

const MAX_PART = 4 * 1024 * 1024;

function* gradesOf(name: string, bytes: Uint8Array): Iterable<Grade> {
  if (/(?:^|\/)embeddings\//u.test(name) || /(?:^|\/)Object \d/u.test(name)) {
    const grade = gradeOfEmbedded(bytes);
    if (grade !== undefined) yield grade;
  }
  if (/activeX\/[^/]{1,60}\.(?:xml|bin)$/u.test(name)) yield ['it holds ActiveX controls', 'high', 'medium'];
  if (!/\.(?:xml|rels)$/u.test(name)) return;
  const xml = new TextDecoder().decode(bytes.subarray(0, MAX_PART));
  if (name.endsWith('.rels')) yield* relationships(xml);
  else yield* actionsOfPart(name, xml);
}

const PROGRAMS: ReadonlySet<string> = new Set(['elf', 'pe', 'mach-o', 'java-class', 'shortcut', 'disk-image']);

function gradeOfEmbedded(bytes: Uint8Array): Grade | undefined {
  if (PROGRAMS.has(kindOfBytes(bytes))) return ['it holds a program', 'critical', 'high'];
  return oleReason(bytes);
}

const RELATIONSHIP = /<Relationship\s[^>]{1,4000}>/gu;
/** Kinds of relationships whose target is fetched as soon as the document is opened (ECMA-376, 9.2). */
const LOADED =
  /\/(?:attachedTemplate|oleObject|frame|subDocument|aFChunk|package|externalLinkPath|image|video|audio|control|mailMergeSource)$/u;
const ACTIVE_PART = /\/(?:attachedTemplate|oleObject|frame|subDocument|aFChunk|package|control)$/u;
const HANDLER = /^(?:mhtml|ms-msdt|search-ms|ms-search|ms-officecmd|x-usc|javascript|vbscript|script|ms-appinstaller):|!x-usc:/iu;

function* relationships(xml: string): Iterable<Grade> {
  for (const [tag] of xml.matchAll(RELATIONSHIP)) {
    const target = withoutEntities(attribute(tag, 'Target'));
    const type = attribute(tag, 'Type');
    if (!/TargetMode="External"/iu.test(tag)) continue;
    const grade = gradeOfTarget(type, target);
    if (grade !== undefined) yield grade;
  }
}

function attribute(tag: string, name: string): string {
  return new RegExp(String.raw`\s${name}="([^"]{0,2000})"`, 'u').exec(tag)?.[1] ?? '';
}

function gradeOfTarget(type: string, target: string): Grade | undefined {
  if (HANDLER.test(target)) return [`it opens ${shown(target)} with a handler of the system`, 'critical', 'high'];
  const share = shareOf(target);
  if (share !== undefined && !type.endsWith('/hyperlink')) {
    const why = `it reaches for a share of ${share}, which gives the password hash of the user away`;
    return share.includes('.') ? [why, 'critical', 'high'] : [why, 'medium', 'low'];
  }
  if (!LOADED.test(type) || !/^(?:https?|ftp):/iu.test(target)) return undefined;
  const { class: host } = classifyHost(target);
  if (host === 'local' || host === 'example') return undefined;
  const why = `it loads a part of itself from ${shown(target)} when it is opened`;
  if (ACTIVE_PART.test(type)) return [why, 'critical', 'high'];
  return host === 'raw-ip' ? [why, 'high', 'medium'] : undefined;
}

function shown(target: string): string {
  return target.slice(0, 120);
}

/** The host of a UNC path or of a file address with a host; undefined for files of the machine itself. */
export function shareOf(target: string): string | undefined {
  const host = /^(?:file:\/{2,5}|file:)?\\{2,4}([\w.-]{1,200})(?:@\w{1,5})?\\|^file:\/\/([\w.-]{1,200})\/|^\/\/([\w.-]{1,200})\//iu.exec(
    target,
  );
  const name = (host?.[1] ?? host?.[2] ?? host?.[3])?.toLowerCase();
  return name === undefined || name === 'localhost' || name === '.' || name === '?' || name.startsWith('127.') ? undefined : name;
}

const SYSTEM_PROGRAM =
  /\b(?:cmd|powershell|pwsh|mshta|wscript|cscript|rundll32|regsvr32|certutil|bitsadmin|msiexec|sh|bash|calc)(?:\.exe)?\b/iu;

function* actionsOfPart(name: string, xml: string): Iterable<Grade> {
  yield* fields(xml);
  yield* formulas(xml);
  const link = /<ddeLink\s[^>]{0,500}ddeService="([^"]{1,200})"[^>]{0,500}/u.exec(xml);
  if (link !== null)
    yield SYSTEM_PROGRAM.test(link[1] ?? '')
      ? ['a link of it starts a program', 'critical', 'high']
      : ['a link of it calls another program', 'medium', 'medium'];
  if (/\baction="ppaction:\/\/program/u.test(xml)) yield ['a click in it starts a program', 'critical', 'medium'];
  if (name.includes('macrosheets/') && /\b(?:EXEC|CALL|REGISTER|URLDownloadToFile)\(/iu.test(xml))
    yield ['its macro sheet runs programs', 'critical', 'high'];
  yield* openDocumentLinks(xml);
  if (/script:event-name="(?:dom:load|dom:\w{1,20}|office:\w{1,20})"[^>]{0,400}vnd\.sun\.star\.script:/u.test(xml))
    yield ['it runs a macro when it is opened', 'critical', 'medium'];
}

/** What an OpenDocument reaches for by itself: pictures and objects on shares, and formulas that call another program. */
function* openDocumentLinks(xml: string): Iterable<Grade> {
  const share = shareOf(
    withoutEntities(
      /<(?:draw:image|draw:object|text:section-source|form:form)\b[^>]{0,400}\sxlink:href="([^"]{3,400})"/u.exec(xml)?.[1] ?? '',
    ),
  );
  if (share?.includes('.') === true)
    yield [`it reaches for a share of ${share}, which gives the password hash of the user away`, 'critical', 'high'];
  const formula = withoutEntities(/\stable:formula="([^"]{0,400}\bDDE\([^"]{3,400})"/u.exec(xml)?.[1] ?? '');
  if (SYSTEM_PROGRAM.test(formula)) yield ['a formula of it starts a program', 'critical', 'high'];
}

/** Fields (ECMA-376, 17.16): their instructions may be spread over several runs. */
function* fields(xml: string): Iterable<Grade> {
  if (!xml.includes('instr')) return;
  const joined = [...xml.matchAll(/<w:instrText[^>]{0,100}>([^<]{0,4000})<|<w:fldSimple\s[^>]{0,100}w:instr="([^"]{0,4000})"/gu)]
    .map((match) => match[1] ?? ` ${match[2] ?? ''}`)
    .join('');
  const field = /\bDDE(?:AUTO)?\s+(\S[^<]{0,300})/u.exec(withoutEntities(joined).replace(/\s{1,400}/gu, ' '));
  if (field !== null)
    yield SYSTEM_PROGRAM.test(field[1] ?? '')
      ? ['a field of it starts a program', 'critical', 'high']
      : ['a field of it calls another program', 'medium', 'medium'];
  const included = /\bINCLUDE(?:TEXT|PICTURE)\s+"?([^"\s]{3,300})/u.exec(withoutEntities(joined));
  const share = shareOf((included?.[1] ?? '').replaceAll('\\\\', '\\').replace(/^\\(?!\\)/u, '\\\\'));
  if (share?.includes('.') === true) yield [`a field of it reaches for a share of ${share}`, 'critical', 'medium'];
}

/** Formulas of a sheet that start a program, or that give cells away to an address. */
function* formulas(xml: string): Iterable<Grade> {
  for (const match of xml.matchAll(/<f(?:\s[^>]{0,200})?>([^<]{3,2000})<\/f>/gu)) {
    const grade = gradeOfFormula(withoutEntities(match[1] ?? ''));
    if (grade !== undefined) yield grade;
  }
}

const CELL = /\$?[A-Z]{1,3}\$?\d{1,6}/u;

/** A formula as a sheet evaluates it. Source: OWASP, “CSV injection”. */
export function gradeOfFormula(formula: string): Grade | undefined {
  const program = /(?:^|[=+@*,(-])\s{0,4}([\w.]{2,40})\s{0,3}\|\s{0,3}'/u.exec(formula)?.[1];
  if (program !== undefined && SYSTEM_PROGRAM.test(program)) return ['a formula of it starts a program', 'critical', 'high'];
  if (/^=?\s{0,4}(?:EXEC|CALL|REGISTER(?:\.ID)?)\("/iu.test(formula)) return ['a formula of it starts a program', 'critical', 'medium'];
  const call = /\b(WEBSERVICE|IMPORT(?:XML|DATA|HTML|FEED|RANGE)|IMAGE|HYPERLINK)\(([^\n]{3,1000})/iu.exec(formula);
  if (call === null) return undefined;
  const address = /https?:\/\/[^\s"'`)]{3,300}/iu.exec(call[2] ?? '')?.[0];
  if (address === undefined) return undefined;
  const { class: host } = classifyHost(address);
  if (host === 'local' || host === 'example' || host === 'vendor') return undefined;
  const rest = (call[2] ?? '').replace(address, '');
  const range = /\$?[A-Z]{1,3}\$?\d{1,6}:\$?[A-Z]{1,3}\$?\d{1,6}/u.test(rest);
  const several = range || /\$?[A-Z]{1,3}\$?\d{1,6}\s{0,3}&\s{0,3}\$?[A-Z]{1,3}\$?\d{1,6}/u.test(rest);
  const shady = isShadyAddress(address, host);
  if (!several && !(shady && CELL.test(rest))) return undefined;
  return [`a formula of it sends cells to ${shown(address)}`, shady ? 'critical' : 'high', shady ? 'high' : 'medium'];
}
