import { originsOf, withOrigins, type Value } from '../../value.js';
import type { Scope } from '../scope.js';
import type { Node } from '../syntax/nodes.js';
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
