import type { Confidence, Severity } from '../../../core/finding.js';
import type { Hit } from '../detector.js';
import type { BundleView } from '../bundle-view.js';
import { codeHit, type Place } from '../judged.js';
import type { SignalMatch } from '../signal.js';
import { AGENT_HOOK, LIFECYCLE_SCRIPT } from '../signals/settings.js';
import type { TextUnit } from '../text-unit.js';
import { HOSTILE, INLINE_PROGRAM, withoutOwnRequests } from './inline-programs.js';

/** An interpreter that is handed another one's program: what a hook does that must not be read. */
const NESTED_PROGRAM = /\b(?:ba|z)?sh\s+-l?c\b[^\n]{0,80}?(?:\b(?:python3?|node|perl|ruby)\s+-(?:c|e)\b|\beval\b)/iu;

/** Hooks of an agent that run a program of their own at every event. */
export function* agentHooks(view: BundleView, unit: TextUnit): Iterable<Hit> {
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
  const command = groups['command'] ?? '';
  const from = Math.max(start, end - command.length);
  return { start: from, end: from + command.replace(/["']?,?$/u, '').length };
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
  if (HOSTILE.test(withoutOwnRequests(command))) return ['critical', 'high'];
  if (INLINE_PROGRAM.test(command) && STARTS_ANOTHER.test(command)) return ['critical', 'high'];
  if (NESTED_PROGRAM.test(command)) return ['critical', 'medium'];
  return INLINE_PROGRAM.test(command) && !onlyJudges(command) ? ['high', 'medium'] : undefined;
}

const SPEAKS =
  /\b(?:https?|net|dgram|dns|tls)\b[^\n]{0,12}\.(?:get|request|connect|createConnection|resolve\w{0,8}|lookup)\(|\bfetch\(|\baxios\b|\burlopen\(|\brequests\.|\bsocket\b|\/dev\/tcp|file_get_contents\(\W{0,4}https?:/iu;
const RUNS_OR_TAKES =
  /\beval\b|\bFunction\(|\b(?:exec|execSync|spawn|spawnSync|execFile)\(|\bos\.system|subprocess|child_process|process\.env\s{0,2}[),]|\bos\.environ\b|readFile|homedir/iu;

/** A program that stands in a life-cycle script itself and speaks to the network: a build has nothing to say to anybody. */
export function* lifecycleScripts(view: BundleView, unit: TextUnit): Iterable<Hit> {
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
