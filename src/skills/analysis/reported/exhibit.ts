import type { SourceFile } from '../source-file.js';
import { lineBeforeFence, tellsToRun, type OuterPlace } from '../specimen.js';
import { isCitedBlock } from './cited-blocks.js';
import { isCitedSection } from './cited-section.js';
import { isDoneByOthers, takenUp } from './doers.js';
import { describes } from './frame.js';
import { paragraphBefore, paragraphsAfter } from './beside.js';
import { isInLogLine } from './log-lines.js';
import { isBadHalf } from './pairs.js';
import { isShownFragment } from './shown-fragments.js';
import { isShownReject } from './shown-rejects.js';

/** Languages of blocks that a reader runs as they stand. */
const RUNNABLE =
  /^(?:sh|bash|shell|zsh|fish|console|terminal|shell-session|cmd|bat|batch|!|powershell|ps1|pwsh|ps|python|py|python3|javascript|js|mjs|cjs|node|typescript|ts|ruby|perl|php|go|makefile|dockerfile)$/;

/** Rules of detectors, each known by members that only such rules have: YARA, Snort and Suricata, auditd, Wazuh, searches of SIEMs. */
const DETECTION_RULES: readonly RegExp[] = [
  /\brule\s{1,3}\w{1,80}\s{0,3}(?::[^{\n]{1,80})?\s{0,3}\{[^}]{0,2000}\b(?:strings|condition)\s{0,3}:/,
  /^[ \t]{0,8}(?:alert|drop|reject|log)\s{1,3}(?:tcp|udp|ip|http|dns|tls|icmp|smtp)\s[^\n]{0,200}\((?:[^\n]{0,200};\s{0,3})?(?:msg|content|sid|pcre)\s?:/m,
  /^[ \t]{0,8}-(?:w\s\/\S{1,100}\s-p|a\s(?:always|never|exit),(?:always|exit|never)\s)/m,
  /<(?:rule\s[^>]{0,80}\bid=|field\s[^>]{0,60}\bname=|regex\b|match\b)/,
  /^[ \t]{0,8}(?:index\s?=\s?\S{1,60}|(?:Device|Security|Sysmon)\w{2,30}|source(?:type)?\s?=\s?\S{1,60}|(?:process|event|host|winlog|file)\.[\w.]{1,40}\s?(?::|==|in\b))/m,
  /\b(?:logsource|detection)\s{0,3}:[\s\S]{0,1500}\bcondition\s{0,3}:|^[ \t]{0,8}- rule\s?:[^\n]{1,200}\n[\s\S]{0,600}\bcondition\s?:/m,
];
/** How much of a block is read. */
const MOST = 4000;
/** How much beside an indented block is read. */
const MOST_BESIDE = 700;

/**
 * Whether a block of code shows what it holds instead of giving it to be run: a rule of a detector, the bad half of a pair,
 * a line of a log, the middle of a sentence about attackers, or what the page says is never to be run. Threat: words alone
 * do not do: what is taken up as an order nearby (“run these”) is no exhibit, nor what a sentence before it has run.
 */
export function isExhibit(place: OuterPlace, aboutSecurity: boolean, files: readonly SourceFile[]): boolean {
  const { file, zone } = place;
  if (file.role === 'script') return isTestOfRule(place, files);
  if (aboutSecurity && isEvidence(file)) return true;
  if (zone?.kind === 'prose') return aboutSecurity && isIndentedMidSentence(place);
  if (zone?.kind === 'quote') return aboutSecurity && isCitedBlock(place);
  if (zone?.kind !== 'fence') return false;
  const before = paragraphBefore(file.text, zone.start);
  const after = paragraphsAfter(file.text, zone.end);
  if (tellsToRun(lineBeforeFence(file.text, zone.start))) return false;
  const taken = takenUp(`${before}\n\n${after}`);
  if (taken === 'ordered') return false;
  if (taken === 'forbidden' || isMarkedHit(place) || isBadHalf(place) || isShownReject(place) || isInLogLine(file.text, place.start))
    return true;
  if (isShownFragment(place, files)) return true;
  if (isInertValue(place)) return true;
  const rule = !RUNNABLE.test(zone.language) && isDetectionRule(file.text.slice(zone.start, Math.min(zone.end, zone.start + MOST)));
  if (rule) return !isRunByKey(place);
  return (
    aboutSecurity &&
    (isCitedBlock(place) || isCitedSection(place) || isRecord(place) || isRecordedInput(place, before) || isMidSentence(before, after))
  );
}

/** Folders and files in which pages on security keep what they were sent, met with or recorded. */
const EVIDENCE =
  /(?:^|\/)(?:evidence|sessions?|captures?|captured|specimens?|exhibits?|iocs?|indicators?|precedents?|honey\w{0,8}|quarantine|art[ei]facts?|incidents?|malicious|hostile|attacks?|payloads?|lures?|phish\w{0,4}|known[-_]\w{2,20}|(?:bad|attack|suspicious)?[-_]?patterns?)(?:[-_][\w-]{1,40})?(?:\/[^\n]{1,160})?\.(?:jsonl?|ya?ml|txt|csv|tsv|log|xml|eml)$/iu;
/** Settings that a tool obeys, wherever they lie. */
const OBEYED =
  /(?:^|\/)(?:\.claude|\.cursor|\.vscode|\.github|hooks)\/|(?:^|\/)(?:settings(?:\.local)?|hooks|\.?mcp|package|tasks|launch|devcontainer)\.json$/iu;

/** Whether a file is a record of what others did: data that nothing starts. Threat: a setting in such a folder is obeyed all the same. */
function isEvidence({ path, role }: OuterPlace['file']): boolean {
  return (role === 'data' || role === 'config') && EVIDENCE.test(path) && !OBEYED.test(path);
}

/** A label for what others typed or sent: “Typical inputs:”, “Recorded sessions:”. */
const RECORDED =
  /(?:^|[.!?]\s)[\W\d]{0,6}(?:typical|common|frequent|observed|recorded|captured|logged|collected|seen)(?: \w{2,14}){0,2} (?:inputs?|attempts?|sessions?|attacks?|hits|requests|probes?|logins?)\b[^.!?\n]{0,40}:\**\s*$/i;
/** Who typed them, by the heading of the chapter or of the page. */
const OF_INTRUDERS =
  /\b(?:honey(?:pot|net|token)s?|attack(?:s|ers?)?|intru(?:ders?|sions?)|adversar(?:y|ies)|threats?|bots?|scanners|brute[- ]force)\b/i;

/** What a rule of a detector is tried on: “Event that must match:”. */
const MUST_MATCH =
  /\b(?:events?|records?|samples?|log lines?|lines?|telemetry|inputs?|requests?)\b[^.!?\n]{0,24}\b(?:must|should|has to|have to|is to|are to|expected to|that)\b[^.!?\n]{0,12}\b(?:match(?:es)?|fires?|hits?|alerts?|triggers?)\b[^.!?\n]{0,40}:\**\s*$/i;
/** A block that no tool runs and that a label calls the input of intruders. */
function isRecordedInput({ zone, heading }: OuterPlace, before: string): boolean {
  if (zone === undefined || RUNNABLE.test(zone.language)) return false;
  return MUST_MATCH.test(before) || (RECORDED.test(before) && OF_INTRUDERS.test(`${heading} ${before}`));
}

function isDetectionRule(text: string): boolean {
  return DETECTION_RULES.some((rule) => rule.test(text));
}

/** Members of data whose values are searched for, read or compared, and run by nobody. */
const INERT_KEY =
  /["']?\b(?:query|queries|description|message|title|summary|note|reason|blocked|denied|deny|forbidden|expected|never)["']?\s{0,3}:\s{0,3}(?:\[[^\]]{0,400}|"[^"\n]{0,400}|'[^'\n]{0,400})$/i;

/** A command that a test hands to a guard, which is to deny it. */
const HANDED_TO_GUARD = /"(?:tool_)?input"\s{0,3}:\s{0,3}\{[^{}]{0,300}$/;
const DENIED =
  /^[^{}]{0,200}\}\s{0,8},\s{0,8}"(?:expect\w{0,8}|verdict|decision)"\s{0,3}:\s{0,3}"(?:den\w{1,4}|block\w{0,3}|refus\w{1,4}|ask|reject\w{0,3}|fail)"/i;

function isInertValue({ file, start, zone }: OuterPlace): boolean {
  if (zone === undefined || !/^(?:jsonc?|json5|ya?ml|toml)$/.test(zone.language)) return false;
  const before = file.text.slice(Math.max(zone.start, start - 500), start);
  return INERT_KEY.test(before) || (HANDED_TO_GUARD.test(before) && DENIED.test(file.text.slice(start, Math.min(zone.end, start + 300))));
}

/** Threat: what stands under a key whose value tools run is run, whatever stands beside it. */
function isRunByKey({ file, start }: OuterPlace): boolean {
  const line = file.text.slice(file.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start);
  return /^\s{0,40}(?:- )?["']?(?:run|command|script|shell|exec|args|entrypoint|postinstall|before_script)["']?\s{0,3}:/i.test(line);
}

/** Marks of a test of rules (`ruleid:` of Semgrep, an invalid case of a linter), and a block called bad whose good half follows. */
function isMarkedHit({ file, start, zone }: OuterPlace): boolean {
  if (zone === undefined) return false;
  const block = file.text.slice(zone.start, Math.min(zone.end, zone.start + MOST));
  const above = block.slice(0, Math.max(0, start - zone.start));
  const lines = above.split('\n').slice(-3, -1);
  const own = file.text.slice(Math.max(zone.start, file.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1), start);
  // A value in the comment that calls the bad half so.
  if (CALLED_BAD.test(own) && CALLED_GOOD.test(block)) return true;
  if (lines.some((line) => /^\s{0,40}(?:#|\/\/|--|<!--)\s{0,3}(?:todo)?ruleid\s?:/i.test(line))) return true;
  if (/\binvalid\s?:\s?\[[^\]]{0,600}$/.test(above) && /\berrors\s?:/.test(block)) return true;
  const comment = lines.filter((line) => COMMENT.test(line)).at(-1) ?? '';
  return CALLED_BAD.test(comment) && CALLED_GOOD.test(block);
}

/** A script that a rule of the bundle is tested on, by the id of the rule, and that no text of the bundle has anybody run. */
function isTestOfRule({ file, start }: OuterPlace, files: readonly SourceFile[]): boolean {
  const [above = ''] = file.text
    .slice(Math.max(0, start - 600), start)
    .split('\n')
    .slice(-2);
  const id = /^\s{0,40}(?:#|\/\/)\s{0,3}ruleid\s?:\s{0,3}([\w.-]{3,80})\s*$/.exec(above)?.[1];
  if (id === undefined || !files.some(({ text }) => text.includes(`id: ${id}`))) return false;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return !files.some(({ text }) => text.includes(name));
}

const COMMENT = /^\s{0,40}(?:#|\/\/|--|;)/;
const CALLED_BAD = /^\s{0,40}(?:#|\/\/|--|;)\s{0,3}(?:[❌✗]|(?:bad|wrong|vulnerable|insecure|unsafe|noncompliant|non-compliant)\b)/iu;
const CALLED_GOOD = /^\s{0,40}(?:#|\/\/|--|;)\s{0,3}(?:[✅✓]|(?:good|right|safe|secure|fixed|ok|compliant|better)\b)/imu;

/** A line of a log or of a list of processes: something other than a prompt stands before the command. */
const RECORD =
  /^[ \t]{0,8}(?:\d{4}-\d\d-\d\d|\d{1,2}:\d\d|\d{2,7}\s{1,8}\S|\[[^\]\n]{2,40}\]\s|<\d{1,3}>|(?!run|command:|exec)[A-Z][\w ]{2,30}[:=]\s)/;

function isRecord({ file, start, zone }: OuterPlace): boolean {
  if (zone === undefined || RUNNABLE.test(zone.language)) return false;
  const lineStart = file.text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const line = file.text.slice(lineStart, Math.min(zone.end, lineStart + 300));
  return lineStart >= zone.start && RECORD.test(line);
}

/** Notes of what was done on a machine under test. */
const TOLD_AFTERWARDS =
  /\b(?:I|we|the testers?) (?:then |could |also )?(?:got|ran|used|found|popped|uploaded|sent|caught|executed|tried|landed|had|get)\b[^.\n]{0,80}$/;

/** The end of a sentence, or of its first part, that needs the block to be whole. */
const RUNS_ON =
  /(?:[,:]|\b(?:with|by|using|via|through|is|was|were|are|such as|like|e\.g\.|used|uses|ran|runs|typed|types|sent|sends|wrote|writes|put|puts|read|reads|into|to|as|becomes|became|gives|gave|means|contains|contained|shows|showed|adds|added))\**\s*$/;
/** What a sample, or a record of it, was or said. */
const IS_OF_SAMPLE =
  /\b(?:samples?|loaders?|droppers?|stealers?|malware|lures?|macros?|stages?|implants?|beacons?|payloads?|alerts?|events?|records?|log (?:lines?|entr(?:y|ies))|(?:bash|shell) history|dumps?)\b[^.!?\n]{0,60}\b(?:was|were|is|are|reads?|had|has|held|holds|contain(?:s|ed)|show(?:s|ed)|look(?:s|ed) like|began|begins|turned out)\b[^.!?\n]{0,60}[:,]?\**\s*$|\b(?:decode[sd]?|deobfuscate[sd]?|unpacks?|unpacked|resolves?|expands?|translates?) (?:to|into)\b[^.!?\n]{0,40}$/i;

/** What a block does that is the subject of its sentence: “A title such as … sends the environment”. */
const DOES =
  /^(?:then |thus |also )?(?:sends|leaks|prints|reads|deletes|opens|runs|executes|hands|gives|exfiltrates|dumps|breaks out|ends|closes|steals|posts|uploads)\b/i;

/** A block that a sentence about others runs through: “Pages that ask you to …, such as” – “are attacks”. */
function isMidSentence(before: string, after: string): boolean {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n')) + 1);
  const [rest = ''] = after.trimStart().split(/(?<=[.!?])\s|\n\n/, 1);
  if (!RUNS_ON.test(sentence)) return false;
  if (TOLD_AFTERWARDS.test(sentence) || IS_OF_SAMPLE.test(sentence)) return true;
  if (/\b(?:such as|like)\s*$/i.test(sentence) && DOES.test(rest)) return true;
  return isDoneByOthers(sentence.replace(/(?:, such as|[,:])?\**\s*$/, ' '), rest) || describes(sentence, /^[a-z]/.test(rest) ? rest : '');
}

/** An indented block of code in the middle of a sentence of a report (CommonMark 0.31, 4.4). */
function isIndentedMidSentence({ file, start }: OuterPlace): boolean {
  const { text } = file;
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  if (!/^(?: {4}|\t)/.test(text.slice(lineStart, lineStart + 4))) return false;
  const above = text.slice(Math.max(0, lineStart - MOST_BESIDE), lineStart);
  if (!/\n[ \t]{0,8}\n$/.test(above)) return false;
  const [, after = ''] = text.slice(start, start + MOST_BESIDE).split(/\n[ \t]{0,8}\n/, 2);
  const before =
    above
      .trimEnd()
      .split(/\n[ \t]{0,8}\n/)
      .at(-1) ?? '';
  return !tellsToRun(before) && takenUp(`${before}\n\n${after}`) !== 'ordered' && isMidSentence(before, after);
}
