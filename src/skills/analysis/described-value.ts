import { isBait } from './bait.js';
import { isRefusedByPermission } from './permission-rules.js';
import { isFedCorpus, isOfLabelledCases, isOfSoughtWords, isReadByTools, isToBeDone } from './labelled-cases.js';
import { holdsRecords } from './records.js';
import type { SourceFile } from './source-file.js';
import type { OuterPlace } from './specimen.js';

/** Keys of settings whose values are compared with a text, and never run. */
const COMPARED =
  /^(?:patterns?|regex(?:es|p)?|match(?:es)?|signatures?|examples?|samples?|indicators?|iocs?|keywords?|phrases?|strings?|contains|selection\w{0,20}|command_?line\S{0,30}|snippets?|evidence|(?:deny|block|black|ban|refuse)[ _-]?(?:list|ed)?\w{0,20}|forbidden\w{0,20}|dangerous\w{0,20}|suspicious\w{0,20}|malicious\w{0,20}|bad\w{0,20}|payloads?|attacks?|attack_?\w{0,12}|test_?input)$/i;
/** Members beside such a value that say what is thought of it. */
const JUDGED =
  /["']?\b(?:severity|category|technique|mitre\w{0,12}|cwe|cve|attack_?type|is_?(?:malicious|attack|injection|safe)|should_?\w{2,16}|expect(?:ed)?\w{0,16}|verdict|risk(?:_?(?:level|score))?|threat\w{0,12}|action["']?\s{0,3}:\s{0,3}["']?(?:deny|block|ask|alert|refuse|flag|warn)\w{0,4})["']?\s{0,3}[:"',\n]/i;
/** Lists whose members are refused, and what an entry of a feed of indicators has beside its value. */
const REFUSED_HERE =
  /["']?\b(?:deny|denied|block|blocked|refuse[ds]?|forbid(?:den)?|reject(?:ed)?|never)(?:[_ -]?list)?["']?\s{0,3}:\s{0,3}(?:\[|\n)/i;
const OF_FEED = /["']?\b(?:first_?seen|last_?seen|tlp|malware_?family|ioc_?type|indicator_?type|confidence)["']?\s{0,3}:/i;

/**
 * Whether a place is the value of a key whose values are patterns or samples to compare a text with: a rule of a scanner,
 * a case of a test. Beside it must stand what is thought of it, or the skill must be about security. Settings alone:
 * a key `command`, `run`, `script` or `args` never counts, since tools run those.
 */
export function isDescribed({ file, start }: OuterPlace, aboutSecurity: boolean): boolean {
  if (!holdsRecords(file, 'toml')) return false;
  const key = keyOf(file.text, start);
  const near = file.text.slice(Math.max(0, start - NEAR), start + NEAR);
  if (key === undefined) return false;
  if (key === 'value') return aboutSecurity && OF_FEED.test(near);
  if (isRefusedByPermission(file.text, start, key)) return true;
  if (!COMPARED.test(key)) return false;
  return aboutSecurity || JUDGED.test(near) || (/^(?:patterns?|regex|match)$/i.test(key) && REFUSED_HERE.test(near));
}

/** Members that only a list of known threats has beside its descriptions. */
const OF_ADVISORY = /["']?\b(?:severity|cve(?:_id)?|cvss\w{0,12}|cwe\w{0,6}|mitre\w{0,12}|verdict|affected)["']?\s{0,3}:/gi;

/** How many of those members an entry must have that speaks for itself, in a bundle about something else. */
const SPEAKS_FOR_ITSELF = 2;

/** Whether a place is the description of a known threat in a list of them. */
export function isAdvisory({ file, start }: OuterPlace, aboutSecurity: boolean): boolean {
  if (!holdsRecords(file, 'toml')) return false;
  const key = keyOf(file.text, start);
  if (key === undefined || !/^(?:description|title|summary|details?|remediation|rationale|impact)$/i.test(key)) return false;
  const members = file.text.slice(Math.max(0, start - NEAR), start + NEAR).matchAll(OF_ADVISORY);
  const names = new Set([...members].map(([name]) => name.toLowerCase().replace(/\W/g, '')));
  return names.size >= (aboutSecurity ? 1 : SPEAKS_FOR_ITSELF);
}

/** Members beside a prompt that say what is expected of whoever gets it. */
const EXPECTED =
  /["']?\b(?:expect(?:ed|s|ation)?\w{0,16}|should_?\w{2,16}|is_?(?:attack|malicious|injection|safe|jailbreak)|attack_?(?:type|category)|refus\w{2,8}|verdict|label|blocked|(?:must|may|shall)_?(?:not_?)?\w{2,16}|(?:not_?)?(?:contains?|includes?)|forbidden\w{0,12}|canar(?:y|ies))["']?\s{0,3}:/i;

/** Members beside a prompt by which it is one that is to fail: nobody writes those beside what is to be obeyed. */
const TO_FAIL =
  /["']?\b(?:(?:must|may|shall|should)_?not_?\w{2,16}|not_?(?:contains?|includes?)|should_?(?:block|refuse|reject|flag|deny|fail)\w{0,4}|is_?(?:attack|malicious|injection|jailbreak)|attack_?(?:type|category)|refus\w{2,8}|canar(?:y|ies)|forbidden\w{0,12})["']?\s{0,3}:(?!\s{0,3}(?:false|no|off|null|0)\b)/i;
/** What an application is fed with that is no prompt by its name: there only what must not happen says so. */
const FED_DOCUMENT = /^(?:text|documents?|messages?|body|e?mail|html|page|email_body|web_?page)$/i;
const MUST_NOT =
  /["']?\b(?:must|may|shall|should)_?not_?(?:call|contain|match|send|contact|follow|do|happen|execute|run|leak|include)\w{0,10}["']?\s{0,3}:(?!\s{0,3}(?:false|no|off|null|0|\[\s?\]|""|'')(?:[\s,}\]]|$))/i;
const FED = /^(?:prompts?|inputs?|user_?(?:input|message|prompt)|query|turns?|attack\w{0,12}|payloads?|test_?(?:input|prompt))$/i;

/**
 * Whether a place is the prompt of a test case that is to fail. Threat: an agent can be told to follow the prompts of a file,
 * so it takes two steps and no more, and what tools write or run (`content`, `command`, `run`) is no prompt.
 */
export function isAttackCase(place: OuterPlace, files: readonly SourceFile[], aboutSecurity: boolean): boolean {
  const { file, start } = place;
  if (isFileOfCases(file, files, aboutSecurity)) return true;
  if (!holdsRecords(file)) return false;
  const key = keyOf(file.text, start);
  if (key === undefined) return false;
  const near = file.text.slice(Math.max(0, start - NEAR), start + NEAR);
  if (aboutSecurity && (isTestCase(place) || isCaseOfGuard(place, key, near)) && !isToBeDone(file, files)) return true;
  if (FED.test(key)) return TO_FAIL.test(near);
  if (!FED_DOCUMENT.test(key)) return false;
  const isRefused = MUST_NOT.test(near) || (isOfLabelledCases(file) && COMES_OF_IT.test(near));
  return isRefused && !isToBeDone(file, files);
}

/** Asked of each place in a file, and answered once: it depends on the file and its bundle alone. */
const OF_CASES = new WeakMap<SourceFile, boolean>();

/** Whether all of a file is given to a program or an application to be judged, and nobody is to do what it says. */
function isFileOfCases(file: SourceFile, files: readonly SourceFile[], aboutSecurity: boolean): boolean {
  const known = OF_CASES.get(file);
  if (known !== undefined) return known;
  const isLabelled = aboutSecurity ? isOfLabelledCases(file) : isFedCorpus(file, files);
  const found = (isLabelled && !isToBeDone(file, files)) || (aboutSecurity && isBait(file, files)) || isOfSoughtWords(file, files);
  OF_CASES.set(file, found);
  return found;
}

/** What a guard is tried on, what a card on a technique shows. */
const TRIED =
  /^(?:cmd|command_?line|abuse|example|(?:pre|post)?install|prepare|script|code|snippet|line|sample|request|body|abused?_?\w{0,12}|seen_?\w{0,12}|observed\w{0,12})$/i;
/** What is to come of it, or which technique it is (MITRE ATT&CK). */
const COMES_OF_IT =
  /["']?\b(?:want(?:ed)?|expect(?:ed|s)?|decision|outcome|verdict|should)["']?\s{0,3}:\s{0,3}["']?(?:deny|denied|block\w{0,3}|hold|ask|fail\w{0,2}|reject\w{0,2}|refuse\w?|flag\w{0,4}|alert|hit|match|bad|malicious|hostile|attack\w{0,3}|spam|scam|phish\w{0,3}|fraud\w{0,5}|injection|abuse|remov\w{1,3}|ban(?:ned)?\b|[<>=]{1,2}\s?\d)|["']?\b(?:technique|attack_?id|mitre)["']?\s{0,3}:\s{0,3}["']?T1\d{3}/i;
/** Keys whose values tools run, or agents are given to follow. */
const RUN_BY_TOOLS =
  /^(?:run|commands?|scripts?|shell|exec|args|entrypoint|prompts?|instructions?|system|hooks?|steps?|tasks?|content|body|url|type|name)$/i;
/** How grave a record says that what it holds is. */
const GRADED = /["']?\b(?:severity|risk|cvss|impact)["']?\s{0,3}:\s{0,3}["']?(?:critical|high|medium|low|info|\d)/i;

function isCaseOfGuard({ file }: OuterPlace, key: string, near: string): boolean {
  if (isReadByTools(file) || RUN_BY_TOOLS.test(key)) return false;
  return TRIED.test(key) ? COMES_OF_IT.test(near) : GRADED.test(near);
}

/** Whether a place is the prompt of a test case: a value to be fed to an application, with what is expected of it. */
export function isTestCase({ file, start }: OuterPlace): boolean {
  if (!holdsRecords(file)) return false;
  const key = keyOf(file.text, start);
  if (
    key === undefined ||
    !/^(?:prompts?|inputs?|user_?(?:input|message|prompt)|query|messages?|text|content|turns?|attack\w{0,12}|payloads?|test_?(?:input|prompt))$/i.test(
      key,
    )
  )
    return false;
  return EXPECTED.test(file.text.slice(Math.max(0, start - NEAR), start + NEAR));
}

/** How far the members of one record may lie from each other, in UTF-16 units. */
const NEAR = 400;
const MOST_LINES = 60;
const LONGEST_LINE = 4000;
/** A quoted text, with the colon that makes it a key. */
const QUOTED = /"((?:[^"\\\n]|\\.){0,400})"(\s{0,3}:)?/g;
const PLAIN_KEY = /^\s{0,80}(?:-\s{1,8}){0,2}["']?([A-Za-z_][\w |.-]{0,40}?)["']?\s{0,3}[:=](?=\s|["'[{]|$)/;

/** The key whose value, or member of a list of values, holds an offset. */
export function keyOf(text: string, offset: number): string | undefined {
  const begin = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const line = text.slice(begin, offset);
  if (line.length > LONGEST_LINE) return undefined;
  const here = keyOnLine(line);
  if (here !== undefined) return here;
  const indent = indentOf(line);
  const above = text
    .slice(Math.max(0, begin - 4000), Math.max(0, begin - 1))
    .split('\n')
    .reverse()
    .slice(0, MOST_LINES);
  for (const one of above) {
    if (one.trim() === '' || indentOf(one) > indent) continue;
    const key = keyOnLine(one);
    if (key !== undefined) return key;
    if (indentOf(one) < indent) return undefined;
  }
  return undefined;
}

/**
 * The last key of a line. Threat: what looks like a key within a text is none (`"command": "x, pattern: y; curl …"`), so
 * keys are taken only where one can stand: quoted and closed, or at the start of a line.
 */
function keyOnLine(line: string): string | undefined {
  if (/^\s{0,80}(?:-\s{1,8})?\{\s{0,8}[A-Za-z_]/.test(line)) return keyOfFlow(line);
  const quoted = /^[\s{[-]{0,80}"/.test(line) || /^\s{0,80}(?:-\s{1,8})?[{[]/.test(line);
  if (!quoted) return PLAIN_KEY.exec(line)?.[1];
  let key: string | undefined;
  for (const match of line.matchAll(QUOTED)) if (match[2] !== undefined) key = match[1];
  return key;
}

/** The last key of a mapping on one line whose keys are plain (YAML 1.2, 7.4.2): what stands in quotation marks holds none. */
function keyOfFlow(line: string): string | undefined {
  const bare = line.replace(/"(?:[^"\\\n]|\\.){0,2000}(?:"|$)|'(?:[^'\n]|''){0,2000}(?:'|$)/g, "''");
  return [...bare.matchAll(/[{,]\s{0,8}([A-Za-z_][\w-]{0,30})\s{0,3}:/g)].at(-1)?.[1];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
