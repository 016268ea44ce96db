import type { Scope } from '../scope.js';
import type { MemberNode, Node } from '../syntax/nodes.js';
import type { Value } from '../../value.js';
import type { ScriptRun } from './script-run.js';

/**
 * Names in a chain that is looked up as a whole. Threat: every part of a chain is looked up by the chain before it, so
 * that one of thousands of names would cost the square of them.
 */
const MAX_NAMES = 16;

/** The canonical name of an expression, without the deeds of evaluating it. */
export function refOf(program: ScriptRun, node: Node, scope: Scope, depth = 1): string | undefined {
  if (node.type === 'name') return scope.get(node.name)?.ref ?? (program.knowledge.globals.has(node.name) ? node.name : undefined);
  if (node.type !== 'member' || depth >= MAX_NAMES) return undefined;
  const object = refOf(program, node.object, scope, depth + 1);
  return object === undefined ? undefined : `${object}.${node.name}`;
}

/** `a.b.c` as a key; empty for anything that is not a chain of names, or too long a one. */
export function pathOf(node: Node, depth = 1): string {
  if (node.type === 'name') return node.name;
  if (node.type === 'member' && depth < MAX_NAMES) {
    const object = pathOf(node.object, depth + 1);
    return object === '' ? '' : `${object}.${node.name}`;
  }
  return '';
}

/** What a chain of names was given as a whole. */
export function keptAt(node: MemberNode, scope: Scope): Value | undefined {
  if (!scope.holdsPaths) return undefined;
  const path = pathOf(node);
  return path === '' ? undefined : scope.get(path);
}

/** The canonical name of the environment, where an expression stands for it: `os.environ`, or a name that was given it. */
export function environmentAt(program: ScriptRun, node: Node, scope: Scope): string | undefined {
  // Most members are told apart by their last name, before a chain is put together.
  if (node.type === 'member' && !program.lastNamesOfEnvironment.has(node.name)) return undefined;
  const ref = refOf(program, node, scope);
  return ref !== undefined && program.knowledge.environment.has(ref) ? ref : undefined;
}

/** Whether a chain of names begins at the object whose method is followed. */
export function isOnItself(node: Node): boolean {
  let object = node;
  for (let depth = 1; object.type === 'member'; depth += 1) {
    if (depth >= MAX_NAMES) return false;
    object = object.object;
  }
  return node.type === 'member' && object.type === 'name' && (object.name === 'self' || object.name === 'this');
}

/** The object of the program itself that a chain of names stands for. */
export function objectAt(node: Node, scope: Scope): Value | undefined {
  if (node.type === 'name') {
    const value = scope.get(node.name);
    return value?.instance === undefined ? undefined : value;
  }
  if (node.type !== 'member') return undefined;
  const field = objectAt(node.object, scope)?.instance?.fields.get(node.name);
  return field?.instance === undefined ? undefined : field;
}

export function nameOf(node: Node | undefined): string {
  return node?.type === 'name' ? node.name : '';
}
