import { changed, UNKNOWN, type ProgramClass, type Value } from '../../value.js';
import { Scope } from '../scope.js';
import type { ClassNode, FunctionNode, Node } from '../syntax/nodes.js';
import { takeLog } from './conduits.js';
import { followInterceptor } from './interception.js';
import { memberAbove } from './objects.js';
import { methodValue } from './own-functions.js';
import type { ScriptRun } from './script-run.js';

const BARE = new Set(['csharp', 'java', 'kotlin', 'ruby']);

/** Follows the body of a class: its fields are read once, its methods wait until they are called. */
export function classValue(program: ScriptRun, node: ClassNode, scope: Scope): Value {
  const inner = new Scope(scope);
  const members = new Map<string, Value>();
  const properties = new Set<string>();
  const ofClass = new Set<string>();
  const bases = node.bases.map((base) => program.run(base, scope));
  const made: ProgramClass = {
    name: node.name,
    members,
    properties,
    ofClass,
    subclasses: [],
    bases,
    sample: undefined,
  };
  const value: Value = changed(UNKNOWN, { cls: made });
  if (node.name !== '') scope.set(node.name, value);
  for (const member of node.body) {
    if (member.type === 'function' && member.name !== '') {
      const method = methodValue(program, member, inner);
      members.set(member.name, method);
      // Methods call each other by their bare names where no `this` has to be written.
      if (BARE.has(program.dialect.language) && !inner.own().has(member.name)) inner.set(member.name, method);
      if (isDecoratedAs(PROPERTIES, member)) properties.add(member.name);
      if (isDecoratedAs(CLASS_METHODS, member) || program.dialect.language === 'javascript') ofClass.add(member.name);
      if (!program.methods.has(member.name)) program.methods.set(member.name, made);
    } else {
      const included = includedIn(program, member, inner);
      if (included) bases.push(included);
      else program.run(member, inner);
    }
  }
  for (const [name, field] of inner.own()) {
    const plain = name.replace(/^\$/u, '');
    if (!members.has(plain)) members.set(plain, field);
  }
  program.classes.push(made);
  followAliased(program, node, members);
  for (const base of bases) if (base.cls && base.cls.subclasses.length < MAX_SUBCLASSES) base.cls.subclasses.push(value);
  // Python, “Customizing class creation”.
  memberAbove(made, '__init_subclass__')?.callable?.invoke([], undefined, value);
  takeLog(program, made);
  return value;
}

/** A module whose methods a class of Ruby takes over: `include Loading`. */
function includedIn({ dialect }: ScriptRun, member: Node, scope: Scope): Value | undefined {
  if (dialect.language !== 'ruby' || member.type !== 'call' || member.callee.type !== 'name') return undefined;
  const module = /^(?:include|prepend|extend)$/u.test(member.callee.name) ? member.args[0]?.value : undefined;
  return module?.type === 'name' ? scope.get(module.name) : undefined;
}

/** A class of somebody else that is opened again: the method whose old body got another name now sees what others call it with. */
function followAliased(program: ScriptRun, { body }: ClassNode, members: ReadonlyMap<string, Value>): void {
  if (program.dialect.language !== 'ruby') return;
  for (const member of body) {
    if (member.type !== 'call' || member.callee.type !== 'name' || !/^alias(?:_method)?$/u.test(member.callee.name)) continue;
    const old = member.args[1]?.value;
    const name = old?.type === 'text' ? old.text : old?.type === 'name' ? old.name : '';
    const method = members.get(name.replace(/^:/u, ''));
    if (method?.callable) followInterceptor(program.reading, method.callable, name, member);
  }
}

/** Most classes that are kept with the one that they are made of. */
const MAX_SUBCLASSES = 50;

const PROPERTIES = /^(?:cached_)?property$/u;
const CLASS_METHODS = /^classmethod$/u;

function isDecoratedAs(names: RegExp, { decorators = [] }: FunctionNode): boolean {
  return decorators.some((decorator) => (decorator.type === 'name' || decorator.type === 'member') && names.test(decorator.name));
}
