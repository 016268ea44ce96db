import type { Confidence, Severity } from '../../../core/finding.js';
import { declaredAttack } from '../../../rules/skill/declared-attack.js';
import { onlyAsksForList } from '../asked-for.js';
import type { BundleView } from '../bundle-view.js';
import { codeOf, type CodeStretch } from '../code-stretches.js';
import { stepsOf, lowered, type Mitigation } from '../context.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit, contextAt } from '../judged.js';
import { callsItselfHostile } from '../hosts.js';
import type { Signal, SignalMatch } from '../signal.js';
import {
  ADMITS_MALICE,
  ADMITS_MASTER,
  ADMITS_THEFT,
  CALLS_ITSELF_HOSTILE,
  NAMES_ATTACK,
  SHOWS_ATTACK,
  HOSTILE_ADDRESS,
} from '../signals/declarations.js';
import type { SourceFile } from '../source-file.js';
import type { TextUnit } from '../text-unit.js';

const ADMISSIONS: readonly (readonly [says: string, signal: Signal])[] = [
  ['says of its own code that it takes what belongs to others', ADMITS_THEFT],
  ['says of its own code that it works for an attacker', ADMITS_MASTER],
  ['says of its own code that it is malicious', ADMITS_MALICE],
];
const DECLARATIONS = [SHOWS_ATTACK, CALLS_ITSELF_HOSTILE];

/** Code whose comments and names say what it is for, and bundles that show an attack and nothing else. */
export const declaredAttackDetector: Detector = {
  rule: declaredAttack,
  signals: [...ADMISSIONS.map(([, signal]) => signal), NAMES_ATTACK, HOSTILE_ADDRESS, ...DECLARATIONS],
  *detect(view) {
    const isShort = textsOf(view).reduce((length, { text }) => length + text.length, 0) < SHORTEST_LESSON;
    for (const unit of view.units) {
      if (unit.file.role === 'licence') continue;
      yield* admissions(view, unit);
      yield* hostileHosts(view, unit);
      if (isShort && unit.layer === 'plain') yield* declarations(view, unit);
    }
  },
};

/** Places of one text beyond this say nothing new, and each costs a look around. */
const MAX_LOOKS = 5;

interface Admission {
  readonly match: SignalMatch;
  readonly says: string;
}

/** Two marks that differ are no slip of the tongue. In a bundle about security the same words name what is looked for. */
function* admissions(view: BundleView, unit: TextUnit): Iterable<Hit> {
  if (!ADMISSIONS.some(([, signal]) => unit.find(signal).length > 0) && unit.find(NAMES_ATTACK).length === 0) return;
  const found = [...admissionsIn(unit)];
  const different = new Set(found.map(({ match, says }) => `${says} ${match.text.toLowerCase()}`)).size;
  const [severity, confidence] = gradeOf(different, view.aboutSecurity.has(unit.file));
  for (const { match, says } of found.slice(0, MAX_LOOKS)) yield codeHit(view, unit, match, severity, confidence, { says });
}

function gradeOf(different: number, aboutSecurity: boolean): readonly [Severity, Confidence] {
  if (aboutSecurity) return ['low', 'low'];
  return ['high', different >= 2 ? 'high' : 'medium'];
}

/** Names of what looks for attacks, which name them as well. */
const NAMES_DEFENCE =
  /detect|pattern|check|rule|scan|score|risk|regex|signature|prevent|guard|block|filter|alert|categor|test|label|finding|indicator|keyword/iu;

function* admissionsIn(unit: TextUnit): Iterable<Admission> {
  const stretches = codeOf(unit).filter((stretch) => isProgram(unit, stretch));
  const within = (match: SignalMatch): boolean => stretches.some(({ start, end }) => match.start >= start && match.end <= end);
  for (const [says, signal] of ADMISSIONS)
    for (const match of unit.find(signal)) if (within(match) && isOwnComment(unit.text, match)) yield { match, says };
  for (const match of unit.find(NAMES_ATTACK))
    if (within(match) && !NAMES_DEFENCE.test(unit.text.slice(match.start, match.end + 40).split(/[^\w.$]/u, 1)[0] ?? ''))
      yield { match, says: 'names its own code after an attack' };
}

/** Words before an address that only name it: a header of a test, a value that is refused. */
const ONLY_NAMED =
  /\b(?:Origin|Referer|Host|X-Forwarded-\w{3,5}|redirect\w{0,8}|next|return\w{0,6}|callback_?url)\b["']?\s?[:=(][^\n]{0,60}$|[?&]\w{1,20}=$/i;

/** A request, or words that ask for one. */
const TURNS_TO =
  /\b(?:curl|wget|git\s+clone|requests\.\w{2,8}\(|httpx\.\w{2,8}\(|fetch\(|urlopen\(|axios\b|iwr|irm|Invoke-\w{6,14}|aws\s+s3\s+(?:cp|sync|mv)|rclone|scp|create_connection\(|WebSocket\(|pull|fetch|download|get|clone|transfer|send|upload|post|forward|reach|connect|report|push)(?:[\s(]|(?<=\())/iu;

/** What is fetched is started at once. */
const FETCHES = /\b(?:clone|curl|wget|download|iwr|fetch|pull)\b/iu;
const RUNS_NEXT =
  /^[^\n]{0,80}(?:\n\s{0,4}|[;&|]\s{0,3}|\bthen\s)(?:sudo\s)?(?:(?:ba|z)?sh|python3?|node|perl|ruby|pwsh|npm|pip|make)(?![\w-])/iu;

/** Requests to a host that says of itself whose it is. Lessons write such hosts down as well, so it takes more to be certain. */
function* hostileHosts(view: BundleView, unit: TextUnit): Iterable<Hit> {
  if (view.aboutSecurity.has(unit.file) || unit.file.fixture) return;
  for (const match of unit.find(HOSTILE_ADDRESS)) {
    if (!callsItselfHostile(match.text)) continue;
    const before = unit.text.slice(Math.max(unit.text.lastIndexOf('\n', match.start - 1) + 1, match.start - 200), match.start);
    if (!TURNS_TO.test(before) || ONLY_NAMED.test(before) || onlyAsksForList(unit.text, match)) continue;
    const { mitigations, zone } = contextAt(view, unit, match);
    const isProse = zone !== undefined && zone.kind !== 'fence';
    if (isProse && mitigations.some((one) => one === 'quoted' || one === 'mentioned' || one === 'negated')) continue;
    const runs = FETCHES.test(before) && RUNS_NEXT.test(unit.text.slice(match.end, match.end + 160));
    yield codeHit(view, unit, match, 'high', runs ? 'high' : 'medium', { says: 'turns to a host that calls itself an attacker’s' });
  }
}

/** Blocks without a language, or of text, hold prose and diagrams. */
function isProgram({ file }: TextUnit, { start }: CodeStretch): boolean {
  const zone = file.zones.find((one) => one.kind === 'fence' && one.start === start);
  return zone === undefined || !/^(?:|text|txt|plain|plaintext|markdown|md|mermaid|log|output|diff)$/.test(zone.language);
}

/** What opens a comment, or a string that documents a function. */
const OPENS_COMMENT =
  /(?:^|[\s;{(])(?:#|\/\/|\/\*|--|;|REM\s|rem\s|<!--|"""|'''|"(?=\s))(?!\s{0,2}https?:)|^\s{0,80}(?:\*|"\s|'\s|[A-Z][\w-]{0,20}:?\s)(?!.*[=({;])/u;
/** Words before, and after, by which a comment speaks of what others may do and of what stops them. */
const OF_OTHERS =
  /\b(?:detect|prevent|block|check|avoid|reject|saniti[sz]|guard|protect|mitigat|could|would|might|may|if|against|defen[cs]|scan|flag|look for|never|don['’]?t|not|no|validat|test|assert|verif|refus|stop|keep|unless|when|how|why|whether|so that)\w*\b/iu;
const MAY = /^[^\n]{0,60}\b(?:could|would|might|may|can|cannot|blocked|rejected|refused|detected|prevented|caught|fails?)\b/iu;

function isOwnComment(text: string, { start, end }: SignalMatch): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(from, start - 300), start);
  const comment = OPENS_COMMENT.exec(before);
  if (comment === null && !isLineOfWords(text, from)) return false;
  if (OF_OTHERS.test(before.slice(comment?.index ?? 0)) || MAY.test(text.slice(end, end + 120))) return false;
  return !SCENARIO.test(text.slice(Math.max(0, from - 300), from));
}

/** The head of a list of what an attacker may do. */
const SCENARIO = /\b(?:attackers?|adversar(?:y|ies)|malware|they) (?:can|could|may|might|would|will|then)\b[^]{0,200}$/iu;

/** A line within a text that documents: words and stops, no marks of code. */
function isLineOfWords(text: string, from: number): boolean {
  const newline = text.indexOf('\n', from);
  const line = text.slice(from, Math.min(newline < 0 ? text.length : newline, from + 300)).trim();
  return /^[A-Z][\w ,.'’:/"-]{12,300}$/u.test(line) && line.split(' ').length >= 3;
}

/** In UTF-16 units: whoever explains an attack, how it is found and what helps needs more room. */
const SHORTEST_LESSON = 4000;
/** Headings under which a page says what to do about an attack. */
const GUIDANCE =
  /^#{1,6} [^\n]{0,40}\b(?:fix(?:es|ed)?|mitigat\w+|remediat\w+|prevent\w*|defen[cs]e\w*|how to (?:detect|prevent|find|fix|spot|avoid)|harden\w*|countermeasures?|recommendations?|safe alternatives?|what to do|protect\w*|checklist|review steps)\b/im;
/** Words of which a page about an attack has more than one. */
const TRADE =
  /\b(?:attack(?:er)?|malware|malicious|exploit|payload|c2|exfiltrat|backdoor|trojan|worm|stealer|ransom|inject|hijack|smuggl|bypass|cve|ghsa|rce|intercept|harvest|theft|steal|victim|evad|persist|untrusted|suspicious|obfuscat|disguise|credential|leak|beacon|typosquat|unsafe|abuse|sandbox escape|rug[- ]pull|proof(?: of |-of-)concept|poc\b)/giu;

function textsOf(view: BundleView): readonly SourceFile[] {
  return view.files.filter((file) => file.role !== 'licence');
}

function* declarations(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const matches = DECLARATIONS.flatMap((signal) => unit.find(signal));
  if (matches.length === 0) return;
  const texts = textsOf(view);
  const trade = new Set(texts.flatMap(({ text }) => [...text.matchAll(TRADE)].map(([word]) => word.toLowerCase())));
  const hostile = unit.find(CALLS_ITSELF_HOSTILE).length > 0;
  if (trade.size < 2 && !hostile) return;
  const shows = texts.some(({ role, zones }) => role === 'script' || role === 'config' || zones.some(({ kind }) => kind === 'fence'));
  // A skill about security that has a task may show an attack on the way.
  const taught = (texts.some(({ text }) => GUIDANCE.test(text)) ? 2 : 0) + (view.aboutSecurity.has(unit.file) ? 1 : 0);
  for (const match of matches) {
    if (isInnerHeading(unit.text, match)) continue;
    const steps = taught + stepsOf(contextAt(view, unit, match), HEEDED);
    yield {
      unit,
      start: match.start,
      end: match.end,
      ...lowered('high', shows ? 'high' : 'medium', steps),
      details: { says: 'shows an attack and gives no task' },
    };
  }
}

/** A case among others of a page: its title is what says what it shows. */
function isInnerHeading(text: string, { start, end }: SignalMatch): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
  return /^#{3,6}\s/.test(line) && /\n#{1,2}\s/.test(text.slice(0, start));
}

const HEEDED: ReadonlySet<Mitigation> = new Set<Mitigation>(['fixture', 'negated', 'test-case', 'attack-case']);
