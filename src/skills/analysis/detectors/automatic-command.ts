import { automaticCommand } from '../../../rules/skill/automatic-command.js';
import { classifyHost } from '../../code/read-program.js';
import { automaticGrade } from '../automatic/deeds.js';
import { inputGivenAway } from '../automatic/hook-input.js';
import { agentHooks, lifecycleScripts } from '../automatic/hooks.js';
import { loadedCode } from '../automatic/loaded-code.js';
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
      yield* loadedCode(view, unit);
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

/** A place with the mark that closes its last text. */
function quoted(unit: TextUnit, { start, end }: Place): Place {
  const opens = unit.text.slice(start, end).split('"').length % 2 === 0;
  return { start, end: opens && unit.text.charAt(end) === '"' ? end + 1 : end };
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
    yield codeHit(
      view,
      unit,
      quoted(unit, match),
      ships && !weak ? 'critical' : 'high',
      isBadExample(unit, match.start) ? 'low' : confidence,
      {
        what: 'lets the agent act without asking its user',
        command: match.text,
      },
    );
  }
}
