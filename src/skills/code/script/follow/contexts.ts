import { isSomething, NOTHING, type Value } from '../../value.js';
import type { Scope } from '../scope.js';
import type { BlockNode, Node } from '../syntax/nodes.js';
import { bind } from './bindings.js';
import { ownMember } from './objects.js';
import type { ScriptRun } from './script-run.js';

/**
 * Follows a block of Python that manages objects, `with A() as a:`: what is entered is bound, and what they do when the block is
 * left is followed behind it (Python, “The with statement”).
 */
export function followManaged(program: ScriptRun, { managed = 0, body }: BlockNode, scope: Scope): Value {
  const managers = body.slice(0, managed).map((node) => enter(program, node, scope));
  let last: Value = NOTHING;
  for (const node of body.slice(managed)) last = program.run(node, scope);
  for (const manager of managers.reverse()) (ownMember(manager, '__exit__') ?? ownMember(manager, '__aexit__'))?.callable?.invoke([]);
  return last;
}

/** Enters what one of the heads of such a block gives, and binds what it is known as there; gives the manager itself. */
function enter(program: ScriptRun, node: Node, scope: Scope): Value {
  const expression = node.type === 'assign' ? node.value : node;
  const made = program.run(expression, scope);
  const manager = isOfGenerator(program, expression) ? (made.items?.[0] ?? made) : made;
  const entered = (ownMember(manager, '__enter__') ?? ownMember(manager, '__aenter__'))?.callable?.invoke([]);
  if (node.type === 'assign') bind(program, node.target, entered !== undefined && isSomething(entered) ? entered : manager, scope);
  return manager;
}

/** Whether a call is of a function that gives the object by `yield` (Python, “contextlib.contextmanager”). */
function isOfGenerator(program: ScriptRun, node: Node): boolean {
  if (node.type !== 'call') return false;
  const name = node.callee.type === 'name' || node.callee.type === 'member' ? node.callee.name : '';
  const decorators = program.functions.get(name)?.decorators ?? [];
  return decorators.some((one) => (one.type === 'name' || one.type === 'member') && /^(?:async)?contextmanager$/u.test(one.name));
}
