import type { Scope } from '../scope.js';
import type { CallNode } from '../syntax/nodes.js';
import { environmentAt, pathOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

/** What takes the names alone of a mapping that it is given: of JavaScript, and of Python, where a mapping is gone through by its names. */
const TAKE_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  javascript: new Set(['Object.keys']),
  python: new Set(['sorted', 'list', 'set', 'tuple', 'len']),
};

/** Whether a call asks for the names of the variables of the environment, and for none of their values: `os.environ.keys()`, `Object.keys(process.env)`. */
export function asksForNames(program: ScriptRun, { callee, args }: CallNode, scope: Scope): boolean {
  if (callee.type === 'member' && callee.name === 'keys' && environmentAt(program, callee.object, scope) !== undefined) return true;
  const [only] = args;
  if (only === undefined || TAKE_NAMES[program.dialect.language]?.has(pathOf(callee)) !== true) return false;
  return environmentAt(program, only.value, scope) !== undefined;
}
