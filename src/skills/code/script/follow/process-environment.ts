import { NO_ORIGINS, plus } from '../../trace.js';
import { derived, originsOf, withOrigins, type Value } from '../../value.js';
import type { Scope } from '../scope.js';
import type { Node } from '../syntax/nodes.js';
import type { MadeCall } from './made-call.js';
import type { ScriptRun } from './script-run.js';

/** Whether what is called is a function of the program, or makes a mapping: elsewhere `env` is the environment of a process that is started. */
export function takesData(program: ScriptRun, callee: Node, scope: Scope): boolean {
  if (callee.type !== 'name') return false;
  const value = scope.get(callee.name);
  return callee.name === 'dict' || program.functions.has(callee.name) || value?.callable !== undefined || value?.cls !== undefined;
}

/** Names of the options of a process that is started. */
const PROCESS_OPTION =
  /^(?:env|cwd|stdio|shell|encoding|timeout|detached|windowsHide|maxBuffer|input|signal|uid|gid|reject|all|preferLocal|killSignal|argv0|stdin|stdout|stderr|silent|execArgv|cols|rows|name)$/u;

/** The environment that a process is started with does not come out of it. */
export function withoutProcessEnvironment(value: Value): Value {
  const { entries } = value;
  if (entries?.has('env') !== true || ![...entries.keys()].every((name) => PROCESS_OPTION.test(name))) return value;
  return withOrigins(value, originsOf([...entries].filter(([name]) => name !== 'env').map(([, entry]) => entry)));
}

/** Variables of the environment as their names are written everywhere (POSIX, “Environment Variable Definition”). */
const VARIABLE = /^[A-Z][A-Z0-9_]{1,80}$/u;
/** Methods by which a mapping is asked for one of its values. */
const ASKS_ONE = new Set(['get', 'getOrDefault', 'getOrElse', 'fetch', 'dig', 'pop', 'setdefault', 'remove', 'getValue']);

/**
 * One variable that is taken out of a copy of the environment (`{ ...process.env }.NAME`, `System.getenv().get("NAME")`), or out of a `.env` that
 * is read as a mapping, alone or laid over the environment: no more than that reaches
 * whatever it goes to. Undefined for anything but such a copy, and for a name that is only known when the program runs: that may go through all.
 */
export function variableOfCopy(
  program: ScriptRun,
  copy: Value,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): Value | undefined {
  if (copy.origins.length === 0 || !VARIABLE.test(name)) return undefined;
  const deeds = copy.origins.map((origin) => program.reading.trace.behaviours[origin]);
  if (!deeds.every((deed) => deed?.kind === 'read' && (deed.subject === 'environment' || deed.subject === 'dotenv'))) return undefined;
  if (/^(?:HOME|USERPROFILE)$/u.test(name)) return derived(NO_ORIGINS, '~');
  const note = { kind: 'read', start, end, name: deeds[0]?.name ?? '', subject: 'environment-variable', target: name } as const;
  return derived(plus(NO_ORIGINS, program.reading.note(note)), `$${name}`);
}

/** The same where a method asks for it; an address that stands in for a missing one is where the program goes. */
export function askedOfCopy(program: ScriptRun, { node, receiver, method, args }: MadeCall): Value | undefined {
  const [name, ...others] = args;
  if (!ASKS_ONE.has(method) || name?.known !== true) return undefined;
  const variable = variableOfCopy(program, receiver, name.text, node);
  const spare = others.find(({ text, known }) => known && /^(?:https?|wss?|ftp):\/\/[\w-]/u.test(text));
  return variable === undefined || spare === undefined ? variable : derived(NO_ORIGINS, spare.text);
}
