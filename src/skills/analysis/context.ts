import { isAdvisory, isAttackCase, isDescribed, isTestCase } from './described-value.js';
import { isCalledWrong } from './bad-example.js';
import { namesHostileHost } from './hosts.js';
import { holdsStandIn } from '../code/stand-in-hosts.js';
import { SEVERITIES, type Confidence, type Severity } from '../../core/finding.js';
import type { BundleView } from './bundle-view.js';
import type { TextUnit } from './text-unit.js';
import { isInCitedList } from './reported/cited-lists.js';
import { isShownFragment } from './reported/shown-fragments.js';
import { isDefanged } from './reported/defanged.js';
import { isExhibit } from './reported/exhibit.js';
import { isAskedFor, isReported, READ_BY_PEOPLE } from './reported/frame.js';
import { isInExpression } from './expression-literal.js';
import { endOfWords, insideString, isInQuotationMarks, isMentioned, isTakenUp } from './reported/quotation.js';
import { clauseOf, isRuledOut, type Surrounded } from './deeds/polarity/refusals.js';
import { sentenceWithin } from './deeds/sentences.js';
import { isSpecimen, type OuterPlace } from './specimen.js';
import { isTaught, isTeaching } from './teaching.js';
import { isInsideBackticks, zoneAt, type Zone } from './zones.js';

/** Why a place weighs less than it would by itself. Each takes one step of confidence, those of {@link WEIGHT_TWO} two. */
export type Mitigation =
  | 'negated'
  | 'quoted'
  | 'teaching'
  | 'mentioned'
  | 'security-subject'
  | 'fixture'
  | 'licence'
  | 'pattern-source'
  | 'placeholder'
  | 'localhost'
  | 'publisher'
  | 'catalogue'
  | 'reference'
  | 'specimen'
  | 'table'
  | 'described'
  | 'bad-example'
  | 'advisory'
  | 'test-case'
  | 'attack-case'
  | 'hostile-host'
  | 'fragment'
  | 'reported'
  | 'exhibit'
  | 'defanged';

export interface Context {
  readonly zone: Zone | undefined;
  /** From the start of the line to the place. */
  readonly before: string;
  /** The line or lines that the place touches. */
  readonly line: string;
  readonly heading: string;
  readonly mitigations: readonly Mitigation[];
}

const CATALOGUE_PATH =
  /(?:threat|attack|detect|pattern|malicious|exploit|vulnerab|payload|injection|indicator|signature|known[-_]|rules?\b|cheat|oneliner|technique|red[-_]?team|pentest|analysis|scan|audit|report|incident|write-?up|post-?mortem|sample|stealer|malware|lolbin|hostile|poison|exhibit|例文|サンプル|样本|示例|seen[-_ ]before|iocs?\b)/i;
const CATALOGUE_HEADING =
  /(?:threat|attack|detect|pattern|malicious|exploit|vulnerab|payload|injection|indicator|signature|red flag|technique|risk|suspicious|danger|examples? of|dropper|malware|cradle|reverse shell|backdoor|kill chain|what (?:it|we) (?:catch|detect|find|block)|categor|test case|\blabs?\b|lecture|abuse|escalation|persistence|lateral|evasion)/i;

/** Escapes and classes of regular expressions: what matches an attack is not the attack. */
const PATTERN_SOURCE = /\\[sSwWdb](?:[+*?{]|\b)|\\[|.(){}[\]]|\.\*|\[\^(?!\w{1,20}\])|\(\?[:i=!]/;
/** Back slashes of paths, which are no escapes. */
const WINDOWS_PATH = /(?:\$HOME|\$env:\w{1,30}|%\w{1,30}%|\b[A-Z]:|~)\\[\w.\\-]{0,120}/gi;
/** Devices and keys that the reader is to fill in. */
const DEVICE_OR_KEY = /\/dev\/(?:sd|hd|vd|disk|nvme)[XYN]\w{0,3}\b|\bssh-(?:rsa|ed25519|dss) (?:AAAA[\w+/]{0,12})?(?:\.{3}|…)/;

/** A span of code that begins in the middle of a command line: input that tries a hole, not a command to type. */
const FRAGMENT = /(?<!`)`\s{0,2}(?:["'][;|&)]|;|\||&&|\.\.\/)[^`\n]*$/;

/** A row of a table in a template of a page: three cells or more, closed at both ends, as no pipeline is. */
const ROW = /^[ \t]{0,8}\|(?:[^|\n]{1,200}\|){3,20}[ \t]*$/;

/** How much of a paragraph before a place is read, in UTF-16 units: a page may be one line. */
const LONGEST_PARAGRAPH = 2000;

/** The surroundings of a place, as far as they bear on how sure we are; `target` is what the place reaches, where a deed stands there. */
export function contextOf(unit: TextUnit, view: BundleView, start: number, end: number, target = ''): Context {
  const text = unit.text;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const before = text.slice(Math.max(lineStart, start - 400), start);
  const line = text.slice(Math.max(lineStart, start - 400), Math.min(lineEnd, end + 400));
  const outer = outerPlaceOf(unit, start, end);
  const zone = unit.layer === 'plain' ? outer.zone : undefined;
  const heading = unit.layer === 'plain' ? outer.heading : '';
  const mitigations: Mitigation[] = [];
  const paragraph = text.slice(Math.max(lineStart - 300, start - LONGEST_PARAGRAPH, 0), start);
  const clause = clauseOf(sameBlock(paragraph));
  if (isRuledOut({ clause, sentence: sentenceOf(unit, zone, start, end), after: text.slice(end, end + 120) })) mitigations.push('negated');
  const quoted =
    outer.zone?.kind === 'table' ||
    isInsideBackticks(line, Math.min(start - lineStart, 400)) ||
    (isInQuotationMarks(
      unit.file.language === 'json' ? insideString(before) : before,
      text.slice(endOfWords(text, start, end), Math.min(lineEnd, end + 200)),
    ) &&
      !isTakenUp(clause, text.slice(end, end + 300)));
  if (quoted) mitigations.push('quoted');
  const aboutSecurity = view.aboutSecurity.has(unit.file);
  if (isTaught({ line, heading, previous: text.slice(Math.max(0, lineStart - 160), lineStart) }, aboutSecurity ? 'security' : 'anything'))
    mitigations.push('teaching');
  else if (quoted && isMentioned(unit.file.language === 'markdown' ? clause : before, text.slice(end, end + 300)))
    mitigations.push('mentioned');
  if (aboutSecurity) mitigations.push('security-subject');
  if (isOfPattern(text.slice(Math.max(lineStart, start - 30), Math.min(lineEnd, end + 30))) || isInExpression(unit, start, end))
    mitigations.push('pattern-source');
  if (isToFillIn(text.slice(start, Math.min(end + 40, lineEnd))) || isToFillIn(target)) mitigations.push('placeholder');
  if (unit.file.fixture) mitigations.push('fixture');
  if (unit.file.role === 'licence') mitigations.push('licence');
  if (unit.layer === 'plain' && zone !== undefined && zone.kind !== 'fence' && FRAGMENT.test(before)) mitigations.push('fragment');
  if (outer.zone?.kind === 'table' || (outer.zone?.kind === 'fence' && ROW.test(line))) mitigations.push('table');
  if (isDescribed(outer, aboutSecurity)) mitigations.push('described');
  mitigations.push(...mitigationsOfShowing(unit, view, outer, `${target} ${line}`));
  if (isAdvisory(outer, aboutSecurity)) mitigations.push('advisory');
  if (isAttackCase(outer, view.files, aboutSecurity)) mitigations.push('attack-case');
  else if (isTestCase(outer)) mitigations.push('test-case');
  if (isCalledWrong(outer)) mitigations.push('bad-example');
  if (aboutSecurity && !(unit.layer === 'plain' && isAskedFor(outer))) mitigations.push(...mitigationsOfCatalogue(unit, outer, line));
  return { zone, before, line, heading, mitigations };
}

/** The sentence of a page around a place, up to it and behind it; programs have none. */
function sentenceOf(unit: TextUnit, zone: Zone | undefined, start: number, end: number): Surrounded['sentence'] {
  if (zone === undefined || !READ_BY_PEOPLE.has(zone.kind)) return undefined;
  const from = Math.max(0, start - NEAR);
  const near = unit.text.slice(from, end + NEAR);
  const own = sentenceWithin(near, { start: start - from, end: end - from });
  return { before: near.slice(own.start, start - from), after: near.slice(end - from, own.end) };
}

/** How far around a place its sentence is looked for, in UTF-16 units. */
const NEAR = 440;

/** What a page shows instead of having it done. What a disguise in a block of code hides is shown with the block. */
function mitigationsOfShowing(unit: TextUnit, view: BundleView, outer: OuterPlace, line: string): readonly Mitigation[] {
  const aboutSecurity = view.aboutSecurity.has(unit.file);
  const isPlain = unit.layer === 'plain';
  const found: Mitigation[] = [];
  // Marks of other scripts made alike disguise nothing: the words stand in the file where they are read.
  if ((isPlain || unit.layer === 'normalised') && isReported(outer, aboutSecurity, view.files)) found.push('reported');
  if (isPlain ? isExhibit(outer, aboutSecurity, view.files) : isShownDisguised(outer, aboutSecurity, view)) found.push('exhibit');
  if (isDefanged(line, outer, view.files)) found.push('defanged');
  return found;
}

/** Escapes and classes of an expression around a place. */
function isOfPattern(around: string): boolean {
  return PATTERN_SOURCE.test(around.replace(WINDOWS_PATH, ' '));
}

/** What code that was put together is called in its traces: `compile(code, "<filter>", "exec")`. */
const NAME_OF_CODE = /["']<[\w .-]{1,30}>["'](?=\s?,\s?["'](?:exec|eval|single)["'])/g;

function isToFillIn(text: string): boolean {
  return DEVICE_OR_KEY.test(text) || holdsStandIn(text.replace(NAME_OF_CODE, ' '));
}

/** Whether a disguised text is shown as one: within a block of code that is an exhibit, among what others sent, or in a list of cited attacks. */
function isShownDisguised(outer: OuterPlace, aboutSecurity: boolean, view: BundleView): boolean {
  if (outer.zone?.kind === 'fence') return isExhibit(outer, aboutSecurity, view.files);
  return isShownFragment(outer, view.files) || (aboutSecurity && isInCitedList(outer));
}

/** Where a place stands in the file itself, also when a disguise was undone to find it. */
function outerPlaceOf(unit: TextUnit, start: number, end: number): OuterPlace {
  const [from, to] = unit.outerRange(start, end);
  const { file } = unit;
  const zone = zoneAt(file.zones, from);
  const heading = (zone?.headings ?? []).map((index) => file.text.slice(file.zones[index]?.start ?? 0, file.zones[index]?.end ?? 0).trim());
  return { file, start: from, end: to, zone, heading: heading.join('\n') };
}

function mitigationsOfCatalogue(unit: TextUnit, outer: OuterPlace, line: string): readonly Mitigation[] {
  const { role, fixture } = unit.file;
  const specimen = isSpecimen(outer);
  // Threat: a script that calls itself a scanner runs all the same; only the strings that it holds can be a list of attacks.
  if (role === 'script' && !fixture && !specimen) return [];
  const found: Mitigation[] = specimen ? ['specimen'] : [];
  if (namesHostileHost(line)) found.push('hostile-host');
  if (isCatalogue(outer, line)) {
    found.push('catalogue');
    if (role === 'document' || role === 'data' || role === 'config' || fixture) found.push('reference');
  }
  return found;
}

/**
 * Whether a place belongs to a collection of attacks in a bundle about security: a page, a chapter or a table that says so.
 * Counts two steps in reference pages and tests, one in what an agent follows or runs.
 */
function isCatalogue({ file, heading, zone }: OuterPlace, line: string): boolean {
  if (file.fixture) return true;
  const columns =
    zone?.kind === 'table'
      ? file.text
          .slice(zone.start, zone.start + 300)
          .split('\n', 1)
          .join('')
      : '';
  const named = CATALOGUE_PATH.test(file.path) || CATALOGUE_HEADING.test(heading) || CATALOGUE_HEADING.test(columns);
  return named || (file.role !== 'script' && isTeaching(line));
}

/** The text after the last blank line. */
function sameBlock(text: string): string {
  const blank = text.lastIndexOf('\n\n');
  return blank < 0 ? text : text.slice(blank + 2);
}

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

export interface Graded {
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** Lowers the confidence step by step; once it is low, further steps lower the severity, never below `info`. */
export function lowered(severity: Severity, confidence: Confidence, steps: number): Graded {
  const wanted = CONFIDENCES.indexOf(confidence) + steps;
  const surplus = Math.max(0, wanted - (CONFIDENCES.length - 1));
  return {
    severity: SEVERITIES[Math.min(SEVERITIES.length - 1, SEVERITIES.indexOf(severity) + surplus)] ?? 'info',
    confidence: CONFIDENCES[Math.min(CONFIDENCES.length - 1, wanted)] ?? 'low',
  };
}

const WEIGHT_TWO: ReadonlySet<Mitigation> = new Set<Mitigation>([
  'negated',
  'pattern-source',
  'described',
  'attack-case',
  'reported',
  'exhibit',
  'defanged',
]);

/** The steps that the mitigations of a place take together, of those that a rule heeds. */
export function stepsOf(context: Context, heeded: ReadonlySet<Mitigation>): number {
  let steps = 0;
  for (const mitigation of context.mitigations) if (heeded.has(mitigation)) steps += WEIGHT_TWO.has(mitigation) ? 2 : 1;
  return steps;
}

/** What counts for words addressed to a reader: all of it. */
export const PROSE_MITIGATIONS: ReadonlySet<Mitigation> = new Set<Mitigation>([
  'negated',
  'quoted',
  'teaching',
  'mentioned',
  'security-subject',
  'fixture',
  'licence',
  'pattern-source',
  'reference',
  'specimen',
  'advisory',
  'test-case',
  'attack-case',
  'bad-example',
  'reported',
  'exhibit',
  'defanged',
]);
/** What counts for commands and code: words around a command do not change what it does, where it stands may. */
export const CODE_MITIGATIONS: ReadonlySet<Mitigation> = new Set<Mitigation>([
  'negated',
  'fixture',
  'licence',
  'pattern-source',
  'placeholder',
  'catalogue',
  'reference',
  'specimen',
  'table',
  'fragment',
  'described',
  'bad-example',
  'attack-case',
  'hostile-host',
  'reported',
  'exhibit',
  'defanged',
]);
