import type { Scope } from '../scope.js';
import type { Node } from '../syntax/nodes.js';
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
