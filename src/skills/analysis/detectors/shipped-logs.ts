import { credentialExfiltration } from '../../../rules/skill/credential-exfiltration.js';
import type { Confidence, Severity } from '../../../core/finding.js';
import type { HostClass, Subject } from '../../code/behaviour.js';
import { classifyHost } from '../../code/classify-host.js';
import { classifyPath } from '../../code/classify-path.js';
import { SECRET_SUBJECTS } from '../../code/secret-subjects.js';
import { SUBJECT_WORDS } from '../../code/subject-words.js';
import type { Detector } from '../detector.js';
import { isNamedInPages } from '../code-deeds/strangers.js';
import { codeHit } from '../judged.js';
import { signal } from '../signal.js';
import type { TextUnit } from '../text-unit.js';

/** Kinds of what is followed, as settings in YAML, JSON and TOML write them. */
const TYPES = [':', ': ', '=', '= '].flatMap((mark) =>
  ['', '"', "'"].flatMap((quote) => ['log', 'file'].map((kind) => `${mark}${quote}${kind}`)),
);

/** What says in the settings of a shipper of logs that files are followed: OpenTelemetry, Vector, Fluent Bit, Fluentd, Promtail, Alloy, Filebeat, Telegraf, rsyslog, Logstash, Splunk, CloudWatch. */
const FOLLOWS_FILES = signal(
  'log-shipper',
  [
    'filelog',
    'inputs.tail',
    'inputs.file',
    'tail',
    '__path__',
    'filebeat',
    'filestream',
    'imfile',
    'local.file_match',
    'monitor://',
    'collect_list',
    'logs_collected',
    'file {',
    '$inputfilename',
    ...TYPES,
  ],
  /\bfilelog(?:receiver)?(?:\/[\w.-]{1,40})?["']?\s?:|\[\[inputs\.(?:tail|file)\]\]|^[ \t]{0,20}(?:name|@type)[ \t]{1,20}tail\b|\b__path__\b|\bfilebeat\.inputs\b|\btype["']?[:=] ?["']?(?:filestream|imfile|log|file)\b|\btype = ?["'](?:filestream|imfile|log|file)\b|\binput\(\s?type="imfile"|\$InputFileName\b|\blocal\.file_match\b|\[monitor:\/\/|\bcollect_list\b|^\s{0,20}file \{/,
  120,
);

/** Longest settings that are looked through, in UTF-16 units. */
const MAX_SETTINGS = 200_000;
const MAX_PATHS = 400;
/** A path in settings, below the root, a home or any folder. */
const PATH = /(?<![\w:./*-])(?:~|\$HOME|\$\{(?:env:)?HOME\}|%USERPROFILE%|[A-Za-z]:)?[/\\][^\s"',\]})#;]{2,200}/gu;
/** Where what is followed goes to: an address, or a host behind the name of a setting. */
const ADDRESS =
  /(?<address>\b(?:https?|grpc|tcp|udp|tls|wss?):\/\/[^\s"',\]})]{3,200})|\b(?:hosts?|endpoint|address|server|target|url|uri)["']?\s{0,8}(?:[:=]|=>)?\s{0,4}\[?\s?["']?(?<host>(?:[\w-]{1,60}\.){1,5}[a-z]{2,12}(?::\d{2,5})?)\b/giu;
/** Settings that name what is left out. */
const LEFT_OUT = /\b(?:exclud\w{0,4}|ignor\w{0,3}|skip\w{0,4}|deny\w{0,6}|drop\w{0,4}|Exclude_Path)\b/iu;
/** Settings that name what is followed. */
const FOLLOWED =
  /\b(?:include|paths?|files?|file_path|filename|__path__|path_targets|targets|globs?|monitor|\$InputFileName|read_from)\b/iu;

/** Words of a sentence, which no setting has before its value. */
const SENTENCE = /\b[a-z]{3,} [a-z]{3,} [a-z]{2,} /iu;

/** Files of a user that a shipper of logs has no business with. */
const KEPT: ReadonlySet<Subject> = new Set<Subject>([...SECRET_SUBJECTS, 'credentials', 'dotenv']);

interface Followed {
  readonly start: number;
  readonly path: string;
  readonly subject: Subject;
}

/**
 * Settings by which a shipper of logs follows keys, histories or transcripts and hands them to a host. Threat: no line of code is needed; who runs
 * the collector that the page offers sends all that is typed from then on.
 */
export const shippedLogsDetector: Detector = {
  rule: credentialExfiltration,
  signals: [FOLLOWS_FILES],
  *detect(view) {
    for (const unit of view.units) {
      if (unit.layer !== 'plain' || unit.file.role === 'script' || unit.text.length > MAX_SETTINGS) continue;
      if (unit.find(FOLLOWS_FILES).length === 0) continue;
      const followed = followedIn(unit);
      const [worst] = [...followed].sort((a, b) => Number(KEPT.has(b.subject)) - Number(KEPT.has(a.subject)));
      if (worst === undefined) continue;
      const receiver = receiverOf(unit);
      const subjects = new Set(followed.map(({ subject }) => subject));
      const grade = gradeOf(subjects, receiver.kind, isNamedInPages(view, classifyHost(receiver.address).host) ? 'told' : 'untold');
      if (grade === undefined) continue;
      yield codeHit(view, unit, { start: worst.start, end: worst.start + worst.path.length }, ...grade, {
        what: `${SUBJECT_WORDS[worst.subject]} by the settings of a log shipper`,
        source: worst.path,
        target: receiver.address,
      });
    }
  },
};

function followedIn({ text }: TextUnit): readonly Followed[] {
  const found: Followed[] = [];
  let looked = 0;
  for (const match of text.matchAll(PATH)) {
    looked += 1;
    if (looked > MAX_PATHS) break;
    const subject = classifyPath(match[0]).subject;
    if (subject === undefined || !(KEPT.has(subject) || subject === 'shell-history' || subject === 'agent-memory')) continue;
    const key = keyAbove(text, match.index);
    if (LEFT_OUT.test(key) || !FOLLOWED.test(key) || SENTENCE.test(key)) continue;
    found.push({ start: match.index, path: match[0], subject });
  }
  return found;
}

/** Most lines that are gone up to find of which setting a place is. */
const MAX_LINES = 40;

/** The name of the setting that a place belongs to: on its line, or above the list that it is an item of. Empty within a comment. */
function keyAbove(text: string, at: number): string {
  let lineEnd = at;
  for (let guard = 0; guard < MAX_LINES; guard += 1) {
    const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
    const line = text.slice(Math.max(lineStart, lineEnd - 300), lineEnd);
    if (/^\s*(?:#|\/\/|;)/u.test(line)) return '';
    const isItem = /^\s*(?:-\s|["'[{,]|$)[^:=]*$/u.test(line);
    if (!isItem) return line;
    if (lineStart === 0) return '';
    lineEnd = lineStart - 1;
  }
  return '';
}

/** How little somebody who receives logs is known, from the least. */
const STRANGENESS: readonly HostClass[] = ['example', 'local', 'private', 'variable', 'vendor', 'installer', 'code-host', 'named'];

interface Receiver {
  readonly address: string;
  readonly kind: HostClass;
}

/** The least known of those to whom the settings send; `variable` where none is written out. */
function receiverOf({ text }: TextUnit): Receiver {
  let worst: Receiver = { address: '', kind: 'variable' };
  for (const { groups } of text.matchAll(ADDRESS)) {
    const address = groups?.['address'] ?? groups?.['host'] ?? '';
    const kind = classifyHost(address).class;
    if (strangeness(kind) > strangeness(worst.kind)) worst = { address, kind };
  }
  return worst;
}

function strangeness(kind: HostClass): number {
  const place = STRANGENESS.indexOf(kind);
  return place < 0 ? STRANGENESS.length : place;
}

/** Keys are for nobody; what is typed, and what is said to agents, is now and then gathered within a company, whose page then names its host. */
function gradeOf(subjects: ReadonlySet<Subject>, host: HostClass, place: 'told' | 'untold'): readonly [Severity, Confidence] | undefined {
  const isWritten = strangeness(host) >= STRANGENESS.indexOf('code-host');
  const kept = [...subjects].filter((subject) => KEPT.has(subject)).length;
  if (kept > 0) return isWritten ? ['critical', 'high'] : ['high', subjects.size > 1 ? 'medium' : 'low'];
  if (!isWritten) return undefined;
  if (place === 'told') return ['high', 'low'];
  return subjects.size > 1 ? ['critical', 'high'] : ['high', 'medium'];
}
