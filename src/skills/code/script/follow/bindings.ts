import { union } from '../../trace.js';
import { concat, derived, type Value } from '../../value.js';
import type { Scope } from '../scope.js';
import type { AssignNode, IndexNode, MemberNode, Node } from '../syntax/nodes.js';
import { pathOf, refOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

export function assign(program: ScriptRun, node: AssignNode, scope: Scope): Value {
  const value = program.run(node.value, scope);
  if (node.operator === '+=' || node.operator === '.=' || node.operator === '<<') {
    const before = program.run(node.target, scope);
    const sum =
      before.items && value.items
        ? { ...before, items: [...before.items, ...value.items].slice(0, 2000), origins: union(before.origins, value.origins) }
        : concat([before, value]);
    bind(program, node.target, sum, scope, program.dialect.indented ? 'declare' : 'assign');
    return sum;
  }
  bind(program, node.target, value, scope, program.dialect.indented || node.operator === 'declare' ? 'declare' : 'assign');
  return value;
}

export function bind(program: ScriptRun, target: Node, value: Value, scope: Scope, mode: 'declare' | 'assign' = 'declare'): void {
  if (target.type === 'name') {
    if (mode === 'declare') scope.set(target.name, value);
    else scope.assign(target.name, value);
  } else if (target.type === 'list') {
    for (const [index, item] of target.items.entries()) {
      const key = target.keys[index];
      const name = key?.type === 'name' ? key.name : undefined;
      const part =
        name === undefined
          ? value.items?.[index]
          : (value.entries?.get(name) ?? (value.ref === undefined ? undefined : { ...value, ref: `${value.ref}.${name}` }));
      bind(program, item.type === 'assign' ? item.target : item, part ?? derived(value.origins), scope);
    }
  } else if (target.type === 'member' || target.type === 'index') bindMember(program, target, value, scope);
}

function bindMember(program: ScriptRun, target: MemberNode | IndexNode, value: Value, scope: Scope): void {
  const path = pathOf(target);
  const ref = refOf(program, target.object, scope);
  const name = target.type === 'member' ? target.name : target.index.type === 'text' ? target.index.text : '';
  if (ref !== undefined && program.knowledge.environment.has(ref)) {
    if (/^(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES|BASH_ENV|PYTHONSTARTUP|NODE_OPTIONS)$/u.test(name))
      program.reading.note({
        kind: 'persist',
        start: target.start,
        end: target.end,
        name: ref,
        persistence: 'environment-hijack',
        target: `${name}=${value.text}`,
        flowsFrom: value.origins,
      });
    return;
  }
  if (path !== '') scope.setShared(path, value);
  const object = pathOf(target.object);
  if (object !== '' && object !== 'self' && object !== 'this' && value.origins.length > 0) scope.feed(object, value);
}
