import { sentenceWithin, type Range } from '../deeds/sentences.js';
import { isForbidden } from '../deeds/polarity.js';
import type { SourceFile } from '../source-file.js';
import { lineAt, lineBeforeFence, type OuterPlace } from '../specimen.js';
import { asksQuestion, isComeUpon, isDoneByOthers, takenUp } from './doers.js';
import { headOfColumn, innermostHeading, leadOf, withoutSpans } from './beside.js';
import { isInCitedList } from './cited-lists.js';
import { isCitedSection } from './cited-section.js';
import { isBadHalf } from './pairs.js';
import { isOneOfQuotations } from './quoted-lists.js';
import { isPartOfReport } from './report-parts.js';
import { isOfRejected } from './rejected.js';
import { isSampleMessage } from './sample-message.js';
import { isShownReject } from './shown-rejects.js';
import { isShownFragment } from './shown-fragments.js';
import { isSayingOfDeceivers, isShownSpecimen } from './shown-specimens.js';
import { isIndicator, isSpokenOf, unlessOrder, type Surroundings } from './unasked.js';

/** How far around a place its surroundings are read, in UTF-16 units. */
const NEAR = 900;
/** How far before and after a place something may take it up (“run these”). */
const TAKEN_UP_BEFORE = 300;
const TAKEN_UP_AFTER = 700;

/** Words by which a text says that what it names is found, not done. */
const FOUND =
  /\b(?:findings?|signs? of|indicators?|iocs?|evidence of|artefacts? of|artifacts? of|red flags?|warning signs|suspicious|hostile|malicious|attacks?|attackers?|adversar(?:y|ies)|intruders?|malware|anti-?forensics|an alert|alerts|fires? (?:on|when|for)|trigger(?:s|ed) (?:on|by)|flag(?:s|ged)|detect(?:s|ed)|detections|techniques?|droppers?|cradles?|payloads?|phishing|timeline|observed|was seen|were seen|are blocked|is blocked|blocked commands|denied|refused|forbidden|decodes? to|is spelled|are spelled|looks? like this|typical hits?|defanged|vulnerab\w{2,6}|dangerous|fork bombs?|baits?|T1\d{3}(?:\.\d{3})?|cve-\d{4}-\d{3,7}|events? (?:ids? )?\d{2,5})\b/i;
/** The same for headings and the heads of columns, which are read as a whole. */
const HEADED =
  /\b(?:red flags?|indicators?|iocs?|signs|anti-?forensics|timeline|telemetry|verdicts?|severity|artefacts?|artifacts?|on disk|where (?:else )?to look|what to look for|(?:things|traces) to look for|if you see|symptoms?|mitigations?|controls?|threats?|payloads?|detections?|techniques?|ttps?|findings?|(?:what [^\n]{1,30}? )?(?:has |have )?look(?:s|ed)? like|typical (?:baits?|lures?)|suspicious|malicious|attacks?|forbidden|blocked|denied|never|(?<=^[#\W\d]{0,8})(?:blocks|denies|refuses|rejects|stops|guards against|intercepts)(?=\W{0,4}$)|what (?:it|the (?:hook|guard|gate|linter)) (?:blocks|denies|refuses|rejects|stops)|examples? of (?:attacks?|abuse)|(?:strings?|patterns?|terms|command lines?|behaviou?rs?)(?: that| which)? (?:we|it|they|the (?:rules?|detectors?|scanners?)) (?:match|search|look|alert|detect|flag|hunt)(?:e?s)?(?: for| on)?)\b/i;
/** What tells the reader to run something; third persons and the past (“runs”, “ran”) do not. */
const ORDER =
  /(?:^[\W\d]{0,8}|[,;:.(]\s{1,2}|\b(?:then|and|to|must|should|can|may|please|just|first|now|always|simply|you|also|by|or)\s)(?:run(?:ning)?|execut(?:e|ing)|paste|type|enter|launch|start|install|call|issue|invoke|apply|use|using|try|perform|open|clear|remove|delete|disable|set up|download|fetch)\b/gi;

/** A label before a command, and words of setting up: what a reader takes for a step. */
const LABEL = /^[\W\d]{0,8}(?:[\w'’/-]{1,24}\s?){1,5}\**:\**\s{0,3}`?$/;
const SETTING_UP =
  /\b(?:set(?:ting)?[- ]?up|install\w{0,8}|prerequisites?|initiali[sz]\w{2,6}|configur\w{1,6}|updates?|quick ?start|getting started|usage|before you|requirements?|step \d|enable[ds]?|activat\w{1,3})\b/i;

/** Whether words name something as found. Threat: words that have the reader run it, a mere label, or a step of setting up name nothing. */
export function describes(before: string, after: string): boolean {
  if (tellsReader(before) || SETTING_UP.test(before)) return false;
  if (LABEL.test(before)) return FOUND.test(after) || LISTED.test(before);
  return FOUND.test(before) || FOUND.test(after);
}
/** Labels that can stand before nothing but what is found. */
const LISTED = /\b(?:suspicious|hostile|malicious|signs|indicators|red flags|findings|iocs?|never|forbidden|blocked|anti-?forensics)\b/i;

/** The bare form of a verb right before a span of code. */
const RIGHT_BEFORE = /\b(?:run|execute|paste|type|launch|start|invoke)\s(?:[\w’'-]{1,16}\s){0,3}`?x{0,400}$/i;

function tellsReader(text: string): boolean {
  const last = RIGHT_BEFORE.exec(text);
  const lead = last === null ? '' : text.slice(0, last.index);
  if (last !== null && !isDoneByOthers(lead, '') && !SAID_OF_OTHERS.test(lead)) return true;
  for (const match of text.matchAll(ORDER)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index);
    if (!isDoneByOthers(`${before} `.replace(/,\s*$/, ' '), after) && !SAID_OF_OTHERS.test(before)) return true;
  }
  return false;
}

/** “Pages that ask you to …”, “a skill whose page said …”: all that follows in the sentence is theirs. */
const SAID_OF_OTHERS =
  /\bwhose (?:[\w.-]{1,20} ){1,2}(?:said|says|told|tells|read|ordered|asked)\b[^;!?\n]{0,100}$|\b(?:pages?|sites?|mails?|e-?mails?|messages?|callers?|documents?|attackers?|malware)\b(?: \w{1,12}){0,2} (?:asks?|tells?|wants?|urges?|tries|try|instructs?)\b[^.;!?\n]{0,100}$/i;

/**
 * Whether the sentence around a place of a page speaks of a deed without asking for it: somebody else does it, or it is named
 * among what is found. Nothing in blocks of code, in comments or in front matter counts, and nothing that is taken up nearby
 * (“now run these”). Threat: anybody can call a command suspicious, so what is run on the strength of the page must be asked
 * for in it, and that is what is looked for.
 */
export function isReported(place: OuterPlace, aboutSecurity: boolean, files: readonly SourceFile[]): boolean {
  const { file, zone, start, end } = place;
  if (zone === undefined || !READ_BY_PEOPLE.has(zone.kind)) return false;
  const from = Math.max(0, start - NEAR);
  const text = withoutSpans(file.text.slice(from, end + NEAR));
  const here: Range = { start: start - from, end: end - from };
  const own = sentenceWithin(text, here);
  // A span of code is one thing, wherever in it the deed stands.
  const before = inOneLine(text.slice(own.start, here.start)).replace(/`x{0,400}$/, '`');
  const after = inOneLine(text.slice(here.end, own.end)).replace(/^x{0,400}`/, '`');
  const shown =
    isDoneByOthers(before.replace(/`$/, ''), after.replace(/^`/, '')) ||
    isNamed(place, before, after) ||
    isSampleMessage(place) ||
    isBadHalf(place) ||
    isOneOfQuotations(place) ||
    isShownReject(place) ||
    isShownSpecimen(place, leadOf(file.text, start)) ||
    isSayingOfDeceivers(place, leadOf(file.text, start)) ||
    isShownFragment(place, files) ||
    (aboutSecurity && (isInCitedList(place) || isCitedSection(place))) ||
    isCaseOfRefusal(text.slice(0, here.start), text.slice(here.start, here.end)) ||
    isOfRejected(place, leadOf(file.text, start), innermostHeading(place.heading)) ||
    (isInSpan(file.text, start) && isForbiddenAbroad(before)) ||
    (aboutSecurity && isInSpan(file.text, start) && IS_VALUE.test(before)) ||
    (isInSpan(file.text, start) && (isNoStep(text, here) || isSpokenOf(surroundingsOf(place, text, own, before, after), aboutSecurity)));
  if (!shown && !(aboutSecurity && isExplained(file.text, start, before, after))) return false;
  return takenUp(around(text, own)) !== 'ordered';
}

/** What strangers fill in, and what files of theirs hold: “an issue called `…`”, “an install script containing something like `…`”. */
const IS_VALUE =
  /\b(?:(?:issues?|branch(?:es)?|tags?|titles?|bod(?:y|ies)|commits?|comments?|headers?|parameters?|fields?|labels?|user-?agents?|file ?names?|usernames?)(?: names?| titles?| messages?| values?)? (?:called|named|titled|such as|like|set to|works? too)\W{0,3}|(?:scripts?|hooks?|files?|packages?|manifests?|payloads?) (?:that )?(?:contain(?:s|ing)?|hold(?:s|ing)?|includ(?:es?|ing)) (?:something |anything |things |text )?(?:like|such as|of the (?:form|kind))\W{0,3}|(?:^|[.;:]\s)(?:decode[sd]?(?: (?:to|into))?|deobfuscated|unpacked)\W{0,3})`$/iu;

/** A sentence without the indentation of its further lines. */
function inOneLine(sentence: string): string {
  return sentence.replace(/\n[ \t]{1,40}/g, '\n');
}

/** A ban before a command in other languages than English. Threat: “do not forget to run it” is none. */
function isForbiddenAbroad(before: string): boolean {
  const own = before.replace(/`$/, '');
  return /[^\u0000-\u007F]|\b(?:nicht|kein\w{0,2}|niemals|jamais|nunca|não)\b/i.test(own) && isForbidden(own, '') && !FORGETS.test(own);
}
const FORGETS =
  /verg(?:iss|ess)|zöger|versäum|oubli|hésit|manque|olvid|dud[ae]|deje|esque[cç]|hesit|dimentic|忘|漏|跳过|犹豫|等|забы|忘れ|잊|only|nur|seulement|solo/i;

function surroundingsOf(place: OuterPlace, text: string, own: Range, before: string, after: string): Surroundings {
  const { file, zone, start } = place;
  const [following = ''] = text.slice(own.end).split(/\n[ \t]{0,8}\n|\n[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]/, 1);
  const [head = ''] = zone?.kind === 'table' ? file.text.slice(zone.start, zone.start + 400).split('\n', 1) : [];
  const line = file.text.slice(file.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
  return {
    before: before.replace(/`$/, ''),
    after: after.replace(/^`/, ''),
    preceding: unlessOrder(precedingOf(text.slice(0, own.start))),
    following,
    indicator: zone?.kind === 'list' && isIndicator(before, file.text.slice(Math.max(0, start - 600), start + 600)),
    lead: zone?.kind === 'list' ? leadOf(file.text, start) : '',
    heading: innermostHeading(place.heading),
    head,
    partOfReport: isPartOfReport(place),
    numbered: /^\s{0,12}\d{1,3}[.)]\s{1,4}\**`[^`]*$/.test(line),
  };
}

/** The last sentence of a text, unless its paragraph ends there. */
function precedingOf(text: string): string {
  return /\S[ \n]?$/.test(text) ? (/[^.!?\n]{1,300}[.!?]\s?$/.exec(text.slice(-320))?.[0] ?? '') : '';
}

/** The last order before a span of code, close enough to have it for its object. */
const ORDERED_SPAN =
  /(?:^[\W\d]{0,8}|[,;:.(]\s{1,2}|\b(?:then|and|to|must|should|please|just|first|now|always|you|by)\s)(?:run(?:ning)?|execut(?:e|ing)|paste|type|enter|launch|start|call|invoke)\b[^.;!?\n]{0,40}$/i;

/** A sentence whose own verb has the reader run what follows it; what somebody else “is instructed to run” is none. */
const ASKS_TO_RUN =
  /^[\W\d]{0,8}(?:(?:first|then|now|next|please|also|always|(?:before|after|if|when|to) [^,\n]{1,60},)\s){0,2}(?:you (?:must|need to|should|have to) )?(?:run|execute|paste|launch|start|invoke|use the following command)\b/i;

/** A paragraph whose head calls what stands in it a deceit: “**Set-up step as bait.**”. */
const DECEIT =
  /^\s{0,8}(?:[-*+]\s|\d{1,2}[.)]\s)?\*\*[^*\n]{0,60}\b(?:baits?|lures?|traps?|tricks?|decoys?|pretexts?|disguises?|scams?|attacks?)\b[^*\n]{0,30}\*\*/i;

/**
 * Whether the page has its reader run a command: by the verb before a span of code, or by the sentence before a block.
 * What it calls the command then, an attack or a detection of them, excuses nothing.
 */
export function isAskedFor({ file, zone, start, end }: OuterPlace): boolean {
  if (zone === undefined) return false;
  if (zone.kind === 'fence') return ASKS_TO_RUN.test(lineBeforeFence(file.text, zone.start).replace(/^.*[.!?]\s/, ''));
  if (!READ_BY_PEOPLE.has(zone.kind) || !isInSpan(file.text, start)) return false;
  if (DECEIT.test(file.text.slice(file.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start))) return false;
  const from = Math.max(0, start - NEAR);
  const text = withoutSpans(file.text.slice(from, end + NEAR));
  const own = sentenceWithin(text, { start: start - from, end: end - from });
  const before = text.slice(own.start, start - from).replace(/`x{0,400}$/, '');
  if (LABEL.test(before) && SETTING_UP.test(before) && !LISTED.test(before)) return true;
  if (takenUp(around(text, own)) === 'ordered') return true;
  const order = ORDERED_SPAN.exec(before);
  if (order === null) return false;
  const lead = `${before.slice(0, order.index)} `;
  return !isForbidden(before, '') && !isDoneByOthers(lead, before) && !SAID_OF_OTHERS.test(before);
}

/** Parts of a page that people read, in sentences. */
export const READ_BY_PEOPLE: ReadonlySet<string> = new Set(['prose', 'list', 'table', 'quote', 'heading']);

/**
 * The paragraphs beside a sentence, without itself. What stands above the last heading takes nothing up, and a pronoun in an
 * earlier paragraph (“run them in the console”) means something that was said there.
 */
export function around(text: string, own: Range): string {
  const above = text.slice(Math.max(0, own.start - TAKEN_UP_BEFORE), own.start);
  const section = above.split(/\n#{1,6} /).at(-1) ?? '';
  const paragraph = section.lastIndexOf('\n\n') + 1;
  const earlier = section.slice(0, paragraph).replace(PRONOUN, ' ');
  const after = text.slice(own.end, own.end + TAKEN_UP_AFTER);
  const next = after.search(/(?:^|\n)#{1,6} /);
  const below = next < 0 ? after : after.slice(0, next) + after.slice(next).replace(IT_ON_SOMETHING, ' ');
  return `${earlier}${section.slice(paragraph)}\n${below}`;
}
/** What a later section has the reader run on something is its own subject: “a new rule: run it against the baseline”. */
const IT_ON_SOMETHING = /\bit(?= (?:against|over|through) )|(?<=\buse )it(?= for )/gi;
/** Pronouns that point back, where nothing like a colon follows. */
const PRONOUN = /\b(?:it|them|those|the same|likewise)\b(?![^.\n]{0,60}:)/gi;

/** Whether a command in a span of code is named as something found: by its sentence, by what introduces its list, or by its column. */
function isNamed(place: OuterPlace, before: string, after: string): boolean {
  const { file, zone, start } = place;
  if (!isInSpan(file.text, start)) return false;
  if (describes(before, after) || isOfFinding(place, before)) return true;
  if (zone?.kind === 'table') return isOfListedThreats(place, zone.start);
  if (zone?.kind !== 'list' || tellsReader(before)) return false;
  const lead = leadOf(file.text, start);
  return lead === '' ? HEADED.test(innermostHeading(place.heading)) : describes(lead, '');
}

/** Columns that give a reader something to run. */
const FOR_RUNNING = /\b(?:commands?(?! lines?\b)|run|steps?|actions?|usage|install\w*|set-?up|how)\b/i;

/** A row of a log of decisions, with the one against it in a cell of its own. */
const DENIED_ROW = /\|\s{0,3}\**(?:DEN(?:Y|IED)|BLOCK(?:ED)?|REFUSED?|REJECT(?:ED)?|QUARANTINED?)\**\s{0,3}\|/i;

/** Whether a cell stands in a table of what is found: by its own column, by another where its own gives nothing to run, or by the heading. */
function isOfListedThreats({ file, start, heading }: OuterPlace, table: number): boolean {
  if (DENIED_ROW.test(lineAt(file.text, start))) return true;
  const own = headOfColumn(file.text, table, start);
  const [head = ''] = file.text.slice(table, table + 400).split('\n', 1);
  return HEADED.test(own) || (!FOR_RUNNING.test(own) && HEADED.test(head)) || HEADED.test(innermostHeading(heading));
}

/** “Refuse when it …; when it …”, and “Typical tricks: …”: what the sentence goes on to name is stopped, or known. */
const REFUSAL =
  /^[\W\d]{0,8}(?:(?:refuse|reject|flag|block|deny|alert|warn|escalate)(?: \w{1,16}){0,2} (?:when|if|where|whenever) (?:it|they|the (?:extension|skill|script|page|package|plug-?in|code|add-?on|app)|an? \w{2,16})\b|(?:typical|common|known|usual|frequent|favou?rite) (?:tricks?|lures?|scams?|pretexts?|openings?|excuses|attacks?|schemes?)\**:)/i;
/** Where such a sentence turns to what is to be done. */
const TURNS = /\b(?:instead|otherwise|but|then|so|and you|you (?:must|should)|unless|except|please)\b|[.!?]\s/i;

function isCaseOfRefusal(before: string, place: string): boolean {
  const [line = ''] = before.split('\n').slice(-1);
  const match = REFUSAL.exec(line);
  if (match === null) return false;
  const quoted = (line.match(/["“”]/g) ?? []).length % 2 === 1;
  const rest = `${line.slice(match[0].length)}${quoted ? '' : place.slice(0, 40)}`;
  const [, ...further] = rest.split(';');
  return (
    !TURNS.test(rest) &&
    unlessOrder(match[0].endsWith(':') ? rest.trim() : `it${rest}`) !== '' &&
    further.every((clause) => /^\s(?:(?:or|and) )?(?:when|if|where)\b/i.test(clause))
  );
}

/** What the sentence after a command says of it: not to do so. */
const TURNED_DOWN =
  /^[^.!?\n]{0,80}[.!?:]\W{0,4}(?:don['’]?t\b(?=[.!:,;]|\s(?:do|run|use|pipe|type|execute|paste|trust)\b)|do not (?:do|run|use|pipe|type|execute|paste|trust)\b|never (?:do|run|use|pipe)\b|avoid (?:it|this|that|doing)\b|that is (?:dangerous|unsafe|a bad idea)|no(?:[:.]|,\s))|^[^.!?\n]{0,100}\b(?:is|are) (?:bad (?:advice|ideas?)|a bad idea|a mistake)\b/i;
/** The beginning of a paragraph in which a question asks about what it shows. */
const PARAGRAPH = /[^\n]{0,400}$/;

/** Whether a command in a span of code is come upon, asked about, or turned down right after. */
function isNoStep(text: string, here: Range): boolean {
  const before = text.slice(Math.max(0, here.start - 500), here.start);
  const own = before.replace(/`?x{0,400}$/, '');
  if (isComeUpon(own)) return true;
  if (TURNED_DOWN.test(text.slice(here.end).replace(/^x{0,400}`/, ''))) return true;
  const paragraph = PARAGRAPH.exec(own)?.[0] ?? '';
  return asksQuestion(paragraph.slice(paragraph.lastIndexOf('\n') + 1)) && !tellsReader(paragraph);
}

/** A command that is the subject of its sentence: “`…` removes restore points”. What sets something up is not explained so. */
function isExplained(text: string, start: number, before: string, after: string): boolean {
  return (
    isInSpan(text, start) &&
    /^[\W\d]{0,8}`?x{0,400}$/.test(before) &&
    /^[^`\n]{0,400}`\s(?:starts|removes|deletes|keeps|clears|opens|gives|hides|decodes|sends|stops|disables|wipes|dumps|reads|steals|means|is|was|shows|leaves)\b/.test(
      after,
    ) &&
    !SETTING_UP.test(after)
  );
}

/** The bold head of a paragraph of a report (“**Finding 3 (high).** …”), and a line of a timeline. */
const REPORT_HEAD =
  /^[ \t>*-]{0,8}\*\*[^*\n]{0,60}\b(?:findings?|vulnerabilit(?:y|ies)|weakness|threat|attack|issue \d|risk)\b[^*\n]{0,60}\*\*/i;
const TIMELINE = /^[ \t]{0,8}[-*+] \**(?:\d{4}-\d\d-\d\d|\d{1,2}:\d\d)/;

function isOfFinding({ file, start }: OuterPlace, before: string): boolean {
  const line = file.text.slice(file.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
  return (REPORT_HEAD.test(line) || TIMELINE.test(line)) && !tellsReader(before);
}

/** Whether a place lies in a span of code. */
function isInSpan(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
  return ((line.match(/`{1,2}/g) ?? []).length & 1) === 1;
}
