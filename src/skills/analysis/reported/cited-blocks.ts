import { lineBeforeFence, tellsToRun, type OuterPlace } from '../specimen.js';
import { isForbidden } from '../deeds/polarity.js';
import { isDoneByOthers, takenUp } from './doers.js';
import { isMetAbroad } from './abroad.js';
import { innermostHeading, paragraphBefore, withoutSpans } from './beside.js';
import { asks, givesTask } from './unasked.js';
import { isTakenApart } from './taken-apart.js';
import type { Zone } from '../zones.js';

/** Languages of blocks that nobody types or runs as they stand: records, requests, settings, macros, pages of a server. */
const NO_PROGRAM =
  /^(?:http|vba|vb|vbs|jsp|asp|aspx|xml|log|syslog|eml|mbox|csv|diff|patch|yara|yar|kql|spl|sigma|eql|regex|asm|ini|reg|conf|apache|nginx|evtx)$/;

/** What a sentence says of a block that it shows: that it was met with, or what it is an instance of. */
const SHOWS = new RegExp(
  [
    String.raw`\b(?:quoted|quotations?|excerpts?|specimens?|deobfuscated|decompiled|disassembled|beautified|defanged|as shown on)\b`,
    String.raw`\b(?:we|I|they|you(?:['’]ll)?|one|analysts?|responders?|hunters?)\s(?:\w{2,12}\s){0,2}(?:saw|see|met|meet|found|find|recovered|extracted|collected|captured)\b`,
    String.raw`\b(?:seen|met|found|observed|recovered|extracted|captured|collected|taken|dropped|left(?: behind)?|logged|recorded|came up|came in|comes up)\s(?:in|on|from|by|at|with)\b`,
    String.raw`\b(?:past|earlier|previous|former|real|known|historical|last \w{4,5}['’]s)\s(?:\w{2,12}\s)?(?:incidents?|cases?|attacks?|samples?|campaigns?|findings?)\b`,
    String.raw`\b(?:case|incident|sample|specimen)\s(?:no\.?\s?)?[#\d]`,
    String.raw`\b(?:shortened|abridged|trimmed|cut down)\b[^.!?]{0,30}:\**\s*$`,
    String.raw`^\**(?:decoded|deobfuscated|decompiled|unpacked|recovered|extracted|decrypted)(?: (?:text|script|command|payload|string|stage|body|form))?\W*$`,
    String.raw`\b(?:looks?|looked) like\b|\blook for\b|\bsigns? (?:of|that)\b|\bdecodes? (?:to|into|as)\b`,
    String.raw`\b(?:attackers?|intruders?|adversar(?:y|ies)|malware|stealers?|droppers?|loaders?|implants?|ransomware)\s(?:\w{2,12}\s){0,2}(?:use|used|uses|run|runs|ran|write|wrote|writes|send|sent|sends|put|puts|type|typed|types|try|tries|tried|leave|leaves|left|add|added|adds|plant|planted|plants)\b`,
    String.raw`\btypical\s(?:\w{2,12}\s){0,2}(?:lines?|forms?|shapes?|shells?|commands?|patterns?|payloads?|attempts?|inputs?|examples?|strings?)\b`,
    String.raw`\b(?:bad|hostile|malicious|suspicious|vulnerable|insecure)\s(?:\w{2,12}\s){0,2}(?:lines?|code|examples?|snippets?|scripts?|commands?|samples?|patterns?|hooks?|packages?)\b`,
  ].join('|'),
  'i',
);
/** What an audience is shown. Threat: only in a sentence that introduces a quotation, which nothing runs. */
const SHOWN_TO_PEOPLE =
  /\b(?:show|reveal|read out|project|put up|hand out|pass round|display|present)\b[^.!?]{0,80}\b(?:room|audience|class|pupils|students|group|participants|trainees|slides?|screen|line|paragraph|mail|e-?mail|message|page|card|note)\b[^.!?]{0,40}:\s*$/i;
/** The same in other languages. */
const SHOWS_ABROAD =
  /仅供(?:对照|参考)|常见|典型|样本|示例|痕迹|木马|典型的|検体|サンプル|예시|흔적|(?:типичн|найденн|встречающ)\p{L}{2,3}|típic[oa]s?|ejemplos? (?:de|reales)|exemplos? (?:de|reais)|muestras?|amostras?|encontrad[oa]s? (?:en|em|por)|typische?|gefundene?|Beispiele? (?:aus|für)|zum Vergleich|exemples? (?:de|réels)|trouvée?s? (?:dans|sur)|esempi (?:di|reali)/iu;
/** What a chapter, or a whole page, is a collection of. */
const HEADED =
  /\b(?:seen (?:before|in)|in the wild|specimens?|exhibits?|case \d|(?:past|earlier) (?:cases|incidents)|known (?:bad|attacks)|look(?:s|ed)? like|poisoned|hostile|malicious|attack(?:s|er['’]?s?)?(?: patterns?| examples?| lines?)?|indicators|red flags|phrases that|(?:examples?|cases?|samples?) \(?(?:\w{2,12} ){0,2}(?:rejected|refused|turned down))\b/i;

/** What a test or a guard is to do with all that a block holds. */
const TO_BE_REFUSED =
  /\b(?:must|should|have to|has to)(?: all| each)? (?:(?:be|get) (?:blocked|refused|denied|caught|flagged|rejected|stopped)|(?:give|return|yield|answer with|end in) (?:a )?(?:4\d\d|block|denial|error)|trigger|alert|fire)\b[^.!?\n]{0,40}[:.]\**$/i;
/** Lures that have somebody else do something: what follows is theirs. Threat: whom the reader is to tell is told by the reader. */
const OTHERS_ARE_TOLD =
  /(?<!\b(?:this|these|our|my|following|current|skill['’]s)\s)\b(?:lures?|pages?|sites?|callers?|attackers?|scammers?|mails?|messages?|adverts?|ads?|banners?|pop-?ups?|samples?|malware|readmes?)\b[^.!?]{0,120}\b(?:asks?|tells?|wants?|urges?|gets?|tricks?|instructs?|lures?) (?:the )?(?:them|people|visitors?|users?|victims?|readers?|employees|developers?) (?:to|into)\b/i;
/** What the sentence after a block says it was. */
const SAID_AFTER =
  /^\s*(?:```|~~~)?\s*(?:which|that|this|it|the (?:line|blob|string|script|payload|argument)) (?:decodes? (?:to|into)|decoded (?:to|into)|was (?:found|seen|dropped|left|run by)|is what|came from)\b/i;
/** What a block is to an analysis, and the judgement in which such a page ends. Threat: a label alone is what steps have, too. */
const LAYER =
  /(?:^|\n)\W{0,4}(?:layer|stage|sample|specimen|input|original|raw|decoded|decrypted|deobfuscated|unwrapped)\b[^.!?\n]{0,60}:\**\s*$/i;
const VERDICT =
  /^\W{0,4}(?:verdict|classification|assessment|conclusion|attribution)\b\W{1,4}[^\n]{0,120}\b(?:malicious|malware|downloader|dropper|loader|stealer|ransomware|rat|backdoor|c2|beacon|phish\w{1,3}|reverse shell|trojan|miner)\b/im;

/** The same as the heading of a part, and as the head of a paragraph. */
const LAYER_HEAD = /^\W{0,8}(?:(?:layer|stage|step) \d|decoded|deobfuscated|unwrapped)\b/i;

function isLayer(intro: string, heading: string): boolean {
  return LAYER.test(intro) || LAYER_HEAD.test(intro.split('\n').at(-1) ?? '') || LAYER_HEAD.test(innermostHeading(heading));
}

/** Blocks before one that are looked at. */
const MOST_BEFORE = 6;

/** Whether an earlier block of the page is cited, so that the layers below it are what came out of it. */
function followsCited({ file, zone }: { readonly file: OuterPlace['file']; readonly zone: Zone }): boolean {
  const earlier = file.zones.filter((one) => one.kind === 'fence' && one.end <= zone.start).slice(-MOST_BEFORE);
  return earlier.some((one) => {
    const intro = paragraphBefore(file.text, one.start);
    return takenUp(intro) !== 'ordered' && !asks(lastSentence(withoutSpans(intro))) && (SHOWS.test(intro) || FROM_RECORDS.test(intro));
  });
}

/** Where a block was taken from. */
const FROM_RECORDS =
  /\b(?:from|in|on) (?:the |an? |our )?(?:\w{2,12} )?(?:edr|siem|event log|auditd|logs?|disk image|memory image|proxy cache|ticket|alert|sandbox|crontabs?|history)\b|\b(?:attackers?|intruders?|malware|it) (?:used|wrote|left|dropped|ran|had)\b|\bparent [`x]/i;

/**
 * Whether a block of code of a page about security is cited: the paragraph before it says that it was met
 * with, or its language is none that anybody runs, and nothing has anybody run it. Threat: anyone can call a page one about security; what an agent is to do must be
 * ordered somewhere, so a block under a heading that gives a task, after a verb that orders, or taken up later is no citation.
 */
export function isCitedBlock({ file, zone, heading }: Pick<OuterPlace, 'file' | 'zone' | 'heading'>): boolean {
  if (zone?.kind === 'quote') return isTakenApart({ file, zone, heading }) || isCitedQuote(file.text, zone.start);
  if (zone?.kind !== 'fence') return false;
  const first = firstOfBlocks(file.text, zone.start);
  const before = paragraphBefore(file.text, first);
  if (TO_BE_REFUSED.test(before)) return true;
  const after = file.text.slice(zone.end, zone.end + 500).split(/\n#{1,6} /, 1)[0] ?? '';
  if (takenUp(`${before}\n\n${after}`) === 'ordered' || runsWhatIsShown(after)) return false;
  const last = lastSentence(withoutSpans(before));
  if (OTHERS_ARE_TOLD.test(last) || isTakenApart({ file, zone, heading })) return true;
  if (tellsToRun(lineBeforeFence(file.text, first)) || asks(last)) return false;
  const intro = before === '' ? heading : before;
  const shows =
    (HEADED.test(heading) && !givesTask(innermostHeading(heading).replace(HEADED, ' '))) ||
    SHOWS.test(intro) ||
    SHOWS_ABROAD.test(intro) ||
    isMetAbroad(intro) ||
    (isLayer(intro, heading) && (VERDICT.test(file.text) || followsCited({ file, zone }))) ||
    SHOWS.test(firstRemark(file.text, zone.start)) ||
    SAID_AFTER.test(file.text.slice(zone.end, zone.end + 200));
  return shows || (NO_PROGRAM.test(zone.language) && before !== '' && !givesTask(innermostHeading(heading)));
}

/** An order to run what a block shows, called by what it is. */
const RUNS_SHOWN =
  /(?<before>[^.!?\n]{0,80})\b(?:run|execute|paste|launch|start|apply|source|type)\b[^.!?\n]{0,24}\b(?:decoded|deobfuscated|unpacked|recovered|extracted|decrypted|quoted|shown|resulting)\b/gi;

function runsWhatIsShown(after: string): boolean {
  return [...after.matchAll(RUNS_SHOWN)].some(
    ({ groups }) => !isForbidden(groups?.['before'] ?? '', '') && !isDoneByOthers(groups?.['before'] ?? '', ''),
  );
}

/** A remark in the first line of a block. */
function firstRemark(text: string, start: number): string {
  return /^\s{0,8}(?:#|\/\/|--|;|<!--|REM\b)([^\n]{1,160})/i.exec(text.slice(start, start + 200))?.[1] ?? '';
}

/** The same for quotations: what stands above the first of several says what they are. */
function isCitedQuote(text: string, start: number): boolean {
  const above = text
    .slice(Math.max(0, start - 2000), start)
    .replace(/(?:^|\n)[ \t]{0,3}>[^\n]*(?=\n)/g, '\n')
    .trimEnd();
  const paragraph = above.slice(above.lastIndexOf('\n\n') + 1).trim();
  if (paragraph === '') return false;
  const last = lastSentence(withoutSpans(paragraph));
  if (SHOWN_TO_PEOPLE.test(last)) return true;
  if (asks(last)) return false;
  return SHOWS.test(paragraph) || SHOWS_ABROAD.test(paragraph) || isMetAbroad(paragraph);
}

/** Where the first of several blocks begins that follow each other with nothing between them. */
function firstOfBlocks(text: string, start: number): number {
  let first = start;
  for (let count = 0; count < 8; count += 1) {
    const opening = text.lastIndexOf('\n', Math.max(0, first - 2)) + 1;
    const above = text.slice(0, opening).trimEnd();
    if (!/\n(?:```|~~~)$/.test(above)) return first;
    const closing = above.length - 3;
    const begins = Math.max(text.lastIndexOf('\n```', closing - 2), text.lastIndexOf('\n~~~', closing - 2));
    if (begins < 0) return first;
    first = text.indexOf('\n', begins + 1) + 1;
  }
  return first;
}

/** What introduces a block: an order earlier in its paragraph has another object. */
function lastSentence(paragraph: string): string {
  return paragraph.split(/(?<=[.!?])\s/).at(-1) ?? '';
}
