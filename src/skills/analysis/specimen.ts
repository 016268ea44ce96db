import type { SourceFile } from './source-file.js';
import type { Zone } from './zones.js';

/** A place in a file as it stands there. */
export interface OuterPlace {
  readonly file: SourceFile;
  /** Half-open range of offsets in the text of the file. */
  readonly start: number;
  readonly end: number;
  readonly zone: Zone | undefined;
  /** The headings above, outermost first, one a line; empty outside Markdown. */
  readonly heading: string;
}

/** A sentence before a block of code that says that an attack, or a rule against one, follows. */
const LEAD_IN =
  /\b(?:attack(?:er|ers|s|ed)?|adversar(?:y|ies)|malicious|malware|vulnerab\w+|insecure|unsafe|dangerous|bad example|exploit\w*|payloads?|patterns?|threats?|detect(?:s|ed|ion)?|suspicious|original code|evasion|obfuscat\w+|indicators?|red flags?|persistence|privilege escalation|reverse shells?|backdoors?|exfiltrat\w+|hijack\w*|scan(?:ner)? (?:output|report|result)|findings?)\b[^\n]{0,120}[:：]?\**\s*$/i;
/**
 * Threat: a sentence that has the reader run what follows shows nothing, whatever words of the trade stand in it (“Run this
 * to set the threat detection up:”).
 */
const TELLS_TO_RUN =
  /^[\W\d]{0,8}(?:(?:first|then|now|next|please|also|always|before [^,\n]{1,60}|after [^,\n]{1,60}|if [^,\n]{1,60}|to [^,\n]{1,60}),?\s){0,2}(?:you\s(?:must|need\sto|should|can|have\sto)\s)?(?:run|execute|install|paste|copy|launch|start|download|fetch|update|enable|set\sup|initiali[sz]e|use\sth(?:e|is)\s(?:following\s)?command)\b(?!(?:\sand[\s-]execute)?\s(?:cradles?|droppers?|stagers?|techniques?|tricks?|patterns?|attacks?)\b)/i;
/** A line after a block of code that owns to the harm: how grave it is, or what it would do. */
const ADMITS_HARM =
  /^[\W]{0,6}(?:risk|severity|impact|danger|threat|verdict|why)\b[^\n]{0,60}\b(?:critical|high|severe|malicious|malware|dangerous|block(?:ed)?|remote code|arbitrary|theft|steal\w*|exfiltrat\w*|compromis\w*|attackers?)\b/i;
/** A line of a report: a label, then the text that was found. Labels that tell a reader to act are none. */
const LABELLED =
  /^[ \t|│>*-]{0,8}(?!(?:run|execute|install|command|step|first|then|now|next|do|setup|start|paste|prerequisite)\b)[A-Z][\w /-]{1,30}:\s/i;
/** A line that holds nothing but a string or a pattern, or a member of a row that describes one. */
const STRING_ITEM =
  /^\s*(?:[-{(]\s{0,4})?(?:["']?[A-Za-z_]{1,24}["']?\s{0,3}[:=]\s{0,3})?(?:new RegExp\(|re\.compile\(|path\.join\()?[rbfu]{0,2}(?:["'`\/][^\n]*|HOME[^\n]*)[,\])};]\s*(?:\/\/[^\n]*|#[^\n]*)?$/;
/** The head of a list of what a tool looks for. */
const LOOKED_FOR =
  /\b(?:(?:it|we|that|this|what it) (?:also )?(?:detects?|looks? for|checks? for|catch(?:es)?|flags?|blocks?|scans? for|finds?)|(?:detects?|looks? for|red flags?|warning signs|indicators|attack patterns?|threats?|patterns? (?:detected|we check|it detects)|vectors?)(?: \w+){0,4})[^\n]{0,60}[:：]?\**\s*[:：]\**$/i;
/** Words in capitals at the head of a scanner's report. */
const REPORT = /\b(?:RISK SCORE|FINDINGS|SEVERITY|SECURITY AUDIT|SCAN (?:RESULTS?|REPORT)|VERDICT|FILES SCANNED)\b/;
/** The last member of a list of strings. */
const LAST_ITEM = /^\s*[rbfu]{0,2}(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`)\s*$/;
const LONGEST_LINE = 600;

/**
 * Whether a place shows an attack instead of making one: the block of code that follows a sentence about attacks, the
 * line of a scanner's report, the member of a list of strings. Asked only in bundles about security, and one step of confidence.
 */
export function isSpecimen(place: OuterPlace): boolean {
  const { file, zone } = place;
  if (zone?.kind === 'fence') {
    const before = lineBeforeFence(file.text, zone.start);
    if (LEAD_IN.test(before) && !tellsToRun(before)) return true;
    if (!tellsToRun(before) && ADMITS_HARM.test(lineAfter(file.text, zone.end))) return true;
    if (zone.language !== '' && zone.language !== 'text') return false;
    return (
      LABELLED.test(lineAt(file.text, place.start)) ||
      REPORT.test(file.text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST_LINE)))
    );
  }
  if (zone?.kind === 'list') return isOfList(file.text, zone.start);
  return file.role === 'script' && isStringItem(file.text, place.start);
}

/** Whether the last sentence of a line has its reader run what follows it. */
export function tellsToRun(line: string): boolean {
  return TELLS_TO_RUN.test(line) || TELLS_TO_RUN.test(line.replace(/^.*[.!?]\s/, ''));
}

/** Whether the line that introduces a list says that what follows is looked for. Sentences that order the reader about are none. */
function isOfList(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return LOOKED_FOR.test(line) && !tellsToRun(line);
}

/** A member of a list of strings, also the last one, which needs no comma. */
function isStringItem(text: string, offset: number): boolean {
  const line = lineAt(text, offset);
  if (STRING_ITEM.test(line)) return true;
  const newline = text.indexOf('\n', offset);
  return newline >= 0 && /^\s*[\]}]/.test(text.slice(newline + 1, newline + 80)) && LAST_ITEM.test(line);
}

/** The first line with text after the closing mark of a fence, if it stands within a blank line of it. */
function lineAfter(text: string, end: number): string {
  const [, first = '', second = ''] = text.slice(end, end + LONGEST_LINE).split('\n', 4);
  return first.trim() === '' ? second.trim() : first.trim();
}

/** The last line with text before the opening of a fence, if it stands within a blank line of it. */
export function lineBeforeFence(text: string, start: number): string {
  const lines = text
    .slice(Math.max(0, start - LONGEST_LINE), start)
    .split('\n')
    .slice(0, -2);
  const [last = '', previous = ''] = lines.reverse();
  return last.trim() === '' ? previous.trim() : last.trim();
}

/** The line around an offset; empty where it is too long to be one that somebody wrote. */
export function lineAt(text: string, offset: number): string {
  const begin = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  return end - begin > LONGEST_LINE ? '' : text.slice(begin, end);
}
