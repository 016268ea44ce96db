import type { Confidence, Severity } from '../../../core/finding.js';
import { automaticCommand } from '../../../rules/skill/automatic-command.js';
import { classifyHost } from '../../code/read-program.js';
import { automaticGrade } from '../automatic/deeds.js';
import { inputGivenAway } from '../automatic/hook-input.js';
import { AutomaticPlaces, BUILD_MOMENT } from '../automatic/places.js';
import { gradeOfServer, gradeOfTask, isCommandLike } from '../automatic/settings.js';
import { isBadExample } from '../bad-example.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { isShadyAddress } from '../hosts.js';
import { codeHit, type Place } from '../judged.js';
import { originsOf, placed } from '../programs.js';
import { isOfPublisher } from '../publisher.js';
import { FETCH_TO_SHELL, RUN_RECEIVED, SHELL_OF_FETCH } from '../signals/commands.js';
import { NETWORK_SEND, RUN_MADE_CODE, SECRET_LITERAL, WHOLE_ENVIRONMENT } from '../signals/code.js';
import { ENVIRONMENT_ELSEWHERE, SEND_ELSEWHERE } from '../signals/builds.js';
import { nearest } from '../proximity.js';
import type { SignalMatch } from '../signal.js';
import {
  AGENT_HOOK,
  ASK_NOTHING,
  EDITOR_PROGRAM,
  GIT_PROGRAM,
  LIFECYCLE_SCRIPT,
  PRELOADED_CODE,
  PUSHED_OUT_OF_SIGHT,
  RUN_ON_OPEN,
  SERVER_ADDRESS,
  VARIABLE_IN_VALUE,
} from '../signals/settings.js';
import { MANAGER_PROGRAM } from '../signals/package-sources.js';
import { R_SOURCE, RUNS_FETCHED_TEXT } from '../signals/shipped-settings.js';
import type { TextUnit } from '../text-unit.js';

const HOSTILE =
  /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|nc|ncat)\b[^\n]{0,200}(?:\||-d\b|--data|-F\b|-T\b|-X\s?POST|https?:\/\/(?!localhost|127\.))|base64\s+-{1,2}d|\/dev\/tcp\/|\/(?:tmp|dev\/shm)\/\./iu;
const INLINE_PROGRAM = /\b(?:ba|z)?sh\s+-l?c\b|\b(?:python3?|node|perl|ruby|php)\s+-(?:c|e|r)\b|\beval\b|powershell[^\n]{0,40}-e/iu;

/** An interpreter that is handed another one's program: what a hook does that must not be read. */
const NESTED_PROGRAM = /\b(?:ba|z)?sh\s+-l?c\b[^\n]{0,80}?(?:\b(?:python3?|node|perl|ruby)\s+-(?:c|e)\b|\beval\b)/iu;

/** Hooks, tasks, servers, variables and approvals that have commands run without anybody asking for them. */
export const automaticCommandDetector: Detector = {
  rule: automaticCommand,
  signals: [
    AGENT_HOOK,
    ASK_NOTHING,
    EDITOR_PROGRAM,
    ENVIRONMENT_ELSEWHERE,
    FETCH_TO_SHELL,
    GIT_PROGRAM,
    LIFECYCLE_SCRIPT,
    MANAGER_PROGRAM,
    NETWORK_SEND,
    PRELOADED_CODE,
    PUSHED_OUT_OF_SIGHT,
    R_SOURCE,
    RUN_MADE_CODE,
    RUN_ON_OPEN,
    RUN_RECEIVED,
    RUNS_FETCHED_TEXT,
    SECRET_LITERAL,
    SEND_ELSEWHERE,
    SERVER_ADDRESS,
    SHELL_OF_FETCH,
    VARIABLE_IN_VALUE,
    WHOLE_ENVIRONMENT,
  ],
  *detect(view) {
    const places = new AutomaticPlaces(view);
    yield* programs(view, places);
    for (const unit of view.units) {
      yield* builds(view, unit, places);
      yield* downloads(view, unit, places);
      yield* inputGivenAway(view, unit, places);
      yield* agentHooks(view, unit);
      yield* lifecycleScripts(view, unit);
      yield* tasks(view, unit);
      yield* servers(view, unit);
      yield* approvals(view, unit);
      yield* loaded(view, unit);
    }
  },
};

/** Deeds of programs that run by themselves. */
function* programs(view: BundleView, places: AutomaticPlaces): Iterable<Hit> {
  for (const read of view.programs) {
    const moment = places.momentOf(read.unit, read.snippet.start);
    if (moment === undefined) continue;
    for (const deed of read.program.behaviours) {
      const origins = originsOf(read, deed);
      const grade = automaticGrade(
        deed,
        origins,
        !BUILD_MOMENT.test(moment) && origins.some((origin) => isOfPublisher(view, origin.target ?? '')),
      );
      if (grade === undefined) continue;
      const command = (deed.target ?? deed.name).slice(0, 120);
      yield codeHit(view, read.unit, placed(read, deed), ...grade, { what: `runs or sends what it fetched or found, ${moment}`, command });
    }
  }
}

/** Files that an interpreter or a debugger runs whenever it starts. */
const OF_INTERPRETER = /\.(?:Rprofile|irbrc|pryrc|pdbrc|gdbinit|lldbinit)$|Rprofile\.site$/;

/** Downloads that are run, in files of settings that hold no program for the readers. */
function* downloads(view: BundleView, unit: TextUnit, places: AutomaticPlaces): Iterable<Hit> {
  const found = [
    FETCH_TO_SHELL,
    SHELL_OF_FETCH,
    RUN_RECEIVED,
    ...(OF_INTERPRETER.test(unit.file.path) ? [R_SOURCE, RUNS_FETCHED_TEXT] : []),
  ];
  for (const match of found.flatMap((one) => unit.find(one))) {
    const moment = places.momentOf(unit, match.start);
    if (moment === undefined) continue;
    const said = unit.text.slice(match.groups['whole'] === undefined ? match.start : Math.max(0, match.start - 400), match.end);
    const address = /https?:\/\/[^\s"'`)<>|]{1,300}/i.exec(said)?.[0] ?? '';
    const { class: host } = classifyHost(address);
    if (address === '' || host === 'installer' || host === 'vendor' || host === 'local' || host === 'private') continue;
    const shady = isShadyAddress(address, host);
    const builds = BUILD_MOMENT.test(moment);
    if (!shady && (host === 'code-host' || (!builds && isOfPublisher(view, address)))) continue;
    yield codeHit(view, unit, match, shady || builds ? 'critical' : 'high', 'high', {
      what: `runs a download, ${moment}`,
      command: match.text.slice(0, 120),
    });
  }
}

/** How far from a request stands what goes with it, in units. */
const NEAR = 700;

/** Builds that read keys or the environment and speak to the network, in any language: no build has anything to tell. */
function* builds(view: BundleView, unit: TextUnit, places: AutomaticPlaces): Iterable<Hit> {
  const moment = places.momentOf(unit, 0);
  if (moment === undefined || !BUILD_MOMENT.test(moment)) return;
  const sends = [...unit.find(NETWORK_SEND), ...unit.find(SEND_ELSEWHERE)];
  const taken = [...unit.find(SECRET_LITERAL), ...unit.find(WHOLE_ENVIRONMENT), ...unit.find(ENVIRONMENT_ELSEWHERE)];
  for (const match of sends) {
    if (nearest(taken, match, NEAR) === undefined) continue;
    yield codeHit(view, unit, match, 'critical', 'high', {
      what: `reads keys or the environment and sends them, ${moment}`,
      command: match.text.slice(0, 120),
    });
  }
  for (const match of unit.find(RUN_MADE_CODE))
    yield codeHit(view, unit, match, 'critical', 'high', {
      what: `runs what it fetched or decoded, ${moment}`,
      command: match.text.slice(0, 120),
    });
}

function* agentHooks(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(AGENT_HOOK)) {
    const command = match.groups['command'] ?? '';
    const grade = gradeOfHook(command);
    if (grade !== undefined)
      yield codeHit(view, unit, commandIn(match), ...grade, {
        what: 'runs an inline program at every event of the agent',
        command: command.slice(0, 120),
      });
  }
}

/** Where the command stands behind its event. */
function commandIn({ start, end, groups }: SignalMatch): Place {
  return { start: Math.max(start, end - (groups['command'] ?? '').length), end };
}

/** What an inline program needs to do more than look at the event that it is given (Claude Code documentation, “Hooks”). */
const REACHES_FURTHER =
  /\b(?:os|subprocess|socket|shutil|urllib|requests|httpx|ctypes|importlib|__import__|exec|eval|compile|open|Path|child_process|fs|net|https?|fetch|system|popen)\b|[`|]/iu;

function onlyJudges(command: string): boolean {
  return /\bjson\.load\(sys\.stdin\)/u.test(command) && /^\s{0,4}python3?\s+-c\b/u.test(command) && !REACHES_FURTHER.test(command);
}

/** An inline program whose own task is to start another: no search for the name of that finds it. */
const STARTS_ANOTHER =
  /-(?:c|e)\b[^\n]{0,200}(?:\bos\.(?:system|popen)\(|\bsubprocess\.\w{2,14}\(|\bchild_process\b|\bexecSync\(|(?<![\w.])system\s?\(|\bpty\.spawn\()/iu;

/** A hook that starts a script of the bundle or a known tool is an honest hook. */
function gradeOfHook(command: string): readonly [Severity, Confidence] | undefined {
  if (HOSTILE.test(command)) return ['critical', 'high'];
  if (INLINE_PROGRAM.test(command) && STARTS_ANOTHER.test(command)) return ['critical', 'high'];
  if (NESTED_PROGRAM.test(command)) return ['critical', 'medium'];
  return INLINE_PROGRAM.test(command) && !onlyJudges(command) ? ['high', 'medium'] : undefined;
}

const SPEAKS =
  /\b(?:https?|net|dgram|dns|tls)\b[^\n]{0,12}\.(?:get|request|connect|createConnection|resolve\w{0,8}|lookup)\(|\bfetch\(|\baxios\b|\burlopen\(|\brequests\.|\bsocket\b|\/dev\/tcp|file_get_contents\(\W{0,4}https?:/iu;
const RUNS_OR_TAKES =
  /\beval\b|\bFunction\(|\b(?:exec|execSync|spawn|spawnSync|execFile)\(|\bos\.system|subprocess|child_process|process\.env\s{0,2}[),]|\bos\.environ\b|readFile|homedir/iu;

/** A program that stands in a life-cycle script itself and speaks to the network: a build has nothing to say to anybody. */
function* lifecycleScripts(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(LIFECYCLE_SCRIPT)) {
    const command = match.groups['command'] ?? '';
    if (!INLINE_PROGRAM.test(command) || !SPEAKS.test(command)) continue;
    const severity = RUNS_OR_TAKES.test(command) ? 'critical' : 'high';
    yield codeHit(view, unit, match, severity, severity === 'critical' ? 'high' : 'medium', {
      what: 'runs a program that speaks to the network when packages are installed',
      command: command.slice(0, 120),
    });
  }
}

/** Tasks of an editor that start with the folder, and commands behind so many blanks that nobody sees them. */
function* tasks(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(RUN_ON_OPEN)) {
    const [severity, confidence] = gradeOfTask(unit.text.slice(Math.max(0, match.start - 1200), match.end + 800));
    yield codeHit(view, unit, match, severity, confidence, { what: 'runs a command as soon as the folder is opened', command: '' });
  }
  for (const match of unit.find(PUSHED_OUT_OF_SIGHT)) {
    const hidden = match.groups['hidden'] ?? '';
    const before = unit.text.slice(unit.text.lastIndexOf('\n', match.start - 1) + 1, match.start);
    if (!isCommandLike(hidden) || !/["'`;&|]\s*$|["'][^"']{0,200}$/.test(before)) continue;
    yield codeHit(view, unit, match, 'critical', 'high', {
      what: 'pushes a command out of sight with blanks',
      command: hidden.slice(0, 120),
    });
  }
}

/** The key below which an agent lists its servers. */
const SERVERS = /\b(?:mcpServers|mcp_servers|mcp\.servers)\b|["']servers["']\s{0,3}:/i;

function* servers(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(SERVER_ADDRESS)) {
    const address = match.groups['address'] ?? '';
    const grade = gradeOfServer(address);
    if (grade === undefined || !SERVERS.test(unit.text.slice(Math.max(0, match.start - 800), match.start))) continue;
    yield codeHit(view, unit, match, ...grade, {
      what: 'hands the agent to a server for which nobody answers',
      command: address.slice(0, 120),
    });
  }
}

/** The settings that an agent reads from the folder that it works in. */
const SHIPPED_SETTINGS = /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/;
/** What people choose for themselves in a sandbox; it takes a second switch to make it a trap. */
const WEAK_ALONE = /approval_policy|(?:Bash|WebFetch|Write)\(/i;

/** Words by which a page has settings changed behind the back of whom they protect. */
const URGED =
  /\b(?:without (?:asking|telling|prompting|mentioning|notifying|informing)|quietly|silently|do(?:es)? not (?:need|have) to know|(?:don['’]t|do not|never) (?:tell|ask|mention|show|inform|notify|bother)\b)/i;

/** A program that names the settings of an agent, which it then changes. */
function writesSettings(unit: TextUnit): boolean {
  return (
    unit.file.role === 'script' &&
    /\.(?:claude|codex|cursor|gemini|kiro|windsurf|vscode)\/(?:settings|config|mcp)|Code\/User\/settings|\.claude\.json\b/.test(unit.text)
  );
}

function* approvals(view: BundleView, unit: TextUnit): Iterable<Hit> {
  const found = unit.find(ASK_NOTHING);
  const kinds = new Set(found.map((match) => match.text.replace(/[^a-z]/gi, '').toLowerCase()));
  const ships = unit.file.role === 'config' || unit.file.role === 'data' || writesSettings(unit);
  for (const match of found) {
    const weak = kinds.size === 1 && WEAK_ALONE.test(match.text);
    const confidence =
      kinds.size > 1 ||
      URGED.test(unit.text.slice(Math.max(0, match.start - 300), match.start)) ||
      (SHIPPED_SETTINGS.test(unit.file.path) && match.text.includes('bypassPermissions'))
        ? 'high'
        : weak && !ships
          ? 'low'
          : 'medium';
    yield codeHit(view, unit, match, ships && !weak ? 'critical' : 'high', isBadExample(unit, match.start) ? 'low' : confidence, {
      what: 'lets the agent act without asking its user',
      command: match.text,
    });
  }
}

/** Code that others load: through a variable, through git, through an editor. */
function* loaded(view: BundleView, unit: TextUnit): Iterable<Hit> {
  for (const match of unit.find(PRELOADED_CODE)) {
    const lineEnd = unit.text.indexOf('\n', match.end);
    const stays = unit.file.role === 'config' || />>|\bsetx\b|\btee\b/.test(unit.text.slice(match.end, lineEnd < 0 ? undefined : lineEnd));
    yield codeHit(view, unit, match, 'critical', stays ? 'high' : 'medium', {
      what: 'makes every program that starts load code from a hidden place',
      command: match.text.slice(0, 120),
    });
  }
  for (const match of unit.find(VARIABLE_IN_VALUE))
    yield codeHit(view, unit, match, 'critical', 'high', {
      what: 'puts a second variable into a value, behind a line break',
      command: match.text.slice(0, 120),
    });
  for (const match of unit.find(GIT_PROGRAM)) {
    const command = match.groups['command'] ?? '';
    const hostile = HOSTILE.test(command);
    if (!hostile && !INLINE_PROGRAM.test(command)) continue;
    yield codeHit(view, unit, match, hostile ? 'critical' : 'high', hostile ? 'high' : 'medium', {
      what: 'makes git run a command of its own',
      command: command.slice(0, 120),
    });
  }
  for (const match of unit.find(MANAGER_PROGRAM)) {
    const file = match.groups['file'] ?? match.groups['hidden'] ?? match.groups['agent'] ?? '';
    if (/\.yarn\/releases\/yarn-|^\/(?:usr\/)?bin\/\w{1,8}sh$/.test(file)) continue;
    const conceals =
      match.groups['file'] === undefined
        ? match.groups['agent'] !== undefined || unit.file.path.endsWith('npmrc')
        : /(?:^|\/)\.\w|\/tmp\//.test(file);
    yield codeHit(view, unit, match, 'critical', conceals ? 'high' : 'medium', {
      what: 'makes the package manager start a program of its own',
      command: match.text.trim().slice(0, 120),
    });
  }
  for (const match of unit.find(EDITOR_PROGRAM))
    yield codeHit(view, unit, match, 'critical', 'medium', {
      what: 'makes the editor start a program of the folder in place of a tool of the system',
      command: match.text.slice(0, 120),
    });
}
