import { NO_ORIGINS, plus, union } from '../../trace.js';
import { changed, concat, derived, isSomething, literal, NOTHING, withOrigins, type Value } from '../../value.js';
import type { Scope } from '../scope.js';
import type { AssignNode, IndexNode, MemberNode, Node } from '../syntax/nodes.js';
import { intercept, keepAside } from './interception.js';
import { unmask } from './joins.js';
import { memberOfClass, setField } from './objects.js';
import { environmentAt, objectAt, pathOf } from './paths.js';
import { variableOfCopy } from './process-environment.js';
import type { ScriptRun } from './script-run.js';
import { current, memberUnder, renew, withItems, withMember } from './shared-collections.js';

export function assign(program: ScriptRun, node: AssignNode, scope: Scope): Value {
  if (isForgotten(node, scope)) return NOTHING;
  const value = besideBefore(node, filledIn(program, node, program.run(node.value, scope), scope), scope);
  keepAside(program, node.value);
  if (node.operator === '^=') {
    const masked = unmask(program, node, [program.run(node.target, scope), value]);
    bind(program, node.target, masked, scope, program.dialect.indented ? 'declare' : 'assign');
    return masked;
  }
  if (node.operator === '+=' || node.operator === '.=' || node.operator === '<<') {
    const before = program.run(node.target, scope);
    // Groovy and C++ write into a stream so.
    if (node.operator === '<<' && before.handle !== undefined && before.handle.deed >= 0)
      program.reading.trace.feedBody(before.handle.deed, value.origins);
    const sum =
      before.items && value.items
        ? changed(before, { items: [...before.items, ...value.items].slice(0, 2000), origins: union(before.origins, value.origins) })
        : concat([before, value]);
    bind(program, node.target, sum, scope, program.dialect.indented ? 'declare' : 'assign');
    return sum;
  }
  if (node.operator === '|=' || node.operator === '*=') {
    const before = program.run(node.target, scope);
    const merged = withOrigins(before, union(before.origins, value.origins));
    bind(program, node.target, merged, scope, program.dialect.indented ? 'declare' : 'assign');
    return merged;
  }
  bind(program, node.target, value, scope, program.dialect.indented || node.operator === 'declare' ? 'declare' : 'assign');
  if (value.ref === 'socket.socket') followListeners(program, node.value, scope);
  return value;
}

/** Operators that give a value only to what has none, or only to what has one. */
const FILLS_IN = new Set(['||=', '??=', '&&=']);

/** What a target holds after `||=` and the like: what it held, if that is known, with the data of both. */
function filledIn(program: ScriptRun, { operator, target }: AssignNode, value: Value, scope: Scope): Value {
  if (!FILLS_IN.has(operator)) return value;
  const before = target.type === 'name' ? scope.get(target.name) : target.type === 'member' ? program.run(target, scope) : undefined;
  return before === undefined || !isSomething(before) ? value : withOrigins(before, union(before.origins, value.origins));
}

const NOBODY = new Set(['undefined', 'null', 'None', 'nil']);

/** Whether a connection is only forgotten by a listener, which runs at some later time: `socket.on('close', () => (peer = undefined))`. */
function isForgotten({ operator, target, value }: AssignNode, scope: Scope): boolean {
  if (operator !== '=' || target.type !== 'name' || value.type !== 'name' || !NOBODY.has(value.name)) return false;
  return !scope.own().has(target.name) && scope.get(target.name)?.handle !== undefined;
}

/** What a name stands for after a branch: what the branch gives it, with the data that it held before, in case the branch was not taken. */
function besideBefore({ target, alternative }: AssignNode, value: Value, scope: Scope): Value {
  if (alternative !== true || target.type !== 'name') return value;
  const before = scope.get(target.name)?.origins ?? NO_ORIGINS;
  const origins = union(before, value.origins);
  return origins === value.origins ? value : withOrigins(value, origins);
}

/** `const peer = connect(…, () => { peer.write(…) })`: the function knows the connection by the name that it has only now. */
function followListeners(program: ScriptRun, made: Node, scope: Scope): void {
  if (made.type !== 'call') return;
  for (const { value } of made.args) {
    if (value.type !== 'function') continue;
    program.dull.delete(value);
    program.run(value, scope).callable?.invoke([]);
  }
}

export function bind(program: ScriptRun, target: Node, value: Value, scope: Scope, mode: 'declare' | 'assign' = 'declare'): void {
  if (target.type === 'name') {
    // Fields of an object of Ruby are shared by its methods.
    if (target.name.startsWith('@')) {
      scope.setShared(target.name, value);
      const self = scope.get('this')?.instance;
      if (self) setField(program, self, target.name.slice(1), value);
    } else if (mode === 'declare') scope.set(target.name, value);
    else scope.assign(target.name, value);
  } else if (target.type === 'spread') bind(program, target.value, value, scope, mode);
  else if (target.type === 'list') {
    for (const [index, item] of target.items.entries()) {
      if (item.type === 'spread') {
        const items = value.items?.slice(index);
        bind(program, item.value, items ? changed(derived(value.origins), { items }) : derived(value.origins), scope);
        continue;
      }
      const key = target.keys[index];
      const name = key?.type === 'name' ? key.name : undefined;
      const part =
        name !== undefined && value.ref !== undefined && program.knowledge.environment.has(value.ref)
          ? variableOf(program, value.ref, name, target)
          : name === undefined
            ? value.items?.[index]
            : (value.entries?.get(name) ??
              variableOfCopy(program, value, name, target) ??
              (value.ref === undefined ? undefined : changed(value, { ref: `${value.ref}.${name}` })));
      const first = index === 0 && key === undefined && program.dialect.language === 'go' ? value : undefined;
      // `const { token = read() } = options`
      const usual = part === undefined && item.type === 'assign' ? program.run(item.value, scope) : undefined;
      const stated = usual && withOrigins(usual, union(usual.origins, value.origins));
      bind(program, item.type === 'assign' ? item.target : item, part ?? stated ?? first ?? derived(value.origins), scope);
    }
  } else if (target.type === 'call') for (const arg of target.args) bind(program, arg.value, value, scope);
  else if (target.type === 'member' || target.type === 'index') bindMember(program, target, value, scope);
}

/** The standard streams of a program that is to be started. */
const STREAMS = /^(?:Stdin|Stdout|Stderr|StandardInput)$/u;

/** A program whose standard streams are a connection: `command.Stdin = connection`. */
function noteShell(program: ScriptRun, { start, end }: Node, value: Value): void {
  const peer = value.origins
    .map((origin) => program.reading.trace.behaviours[origin])
    .find((deed) => deed?.kind === 'fetch' && /dial|socket|connect|tcp/iu.test(deed.name));
  if (peer)
    program.reading.note({ kind: 'connect-shell', start, end, name: peer.name, target: peer.target ?? '', flowsFrom: value.origins });
}

/** `const { NAME } = process.env`: one variable, not the whole environment. */
function variableOf(program: ScriptRun, environment: string, name: string, { start, end }: Node): Value {
  const deed = program.reading.note({ kind: 'read', start, end, name: environment, subject: 'environment-variable', target: name });
  return derived(plus(NO_ORIGINS, deed), `$${name}`);
}

function bindMember(program: ScriptRun, target: MemberNode | IndexNode, value: Value, scope: Scope): void {
  if (STREAMS.test(target.type === 'member' ? target.name : '')) noteShell(program, target, value);
  const path = pathOf(target);
  const ref = environmentAt(program, target.object, scope);
  const name = target.type === 'member' ? target.name : target.index.type === 'text' ? target.index.text : '';
  if (ref !== undefined) {
    if (/^(?:LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES|BASH_ENV|PYTHONSTARTUP|NODE_OPTIONS)$/u.test(name))
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
  const owner = objectAt(target.object, scope)?.instance;
  if (owner && target.type === 'member') {
    setField(program, owner, target.name, value);
    return;
  }
  intercept(program, target, value);
  if (path !== '') scope.setShared(path, value);
  if (putEntry(program, target, value, scope)) return;
  const object = pathOf(target.object);
  if (object !== 'self' && object !== 'this' && value.origins.length > 0) feed(program, target.object, value, scope);
}

/** `mapping[key] = value`, where the mapping is known as a whole. */
function putEntry(program: ScriptRun, target: MemberNode | IndexNode, value: Value, scope: Scope): boolean {
  const mapping = valueAt(program, target.object, scope);
  if (mapping === undefined || (mapping.entries === undefined && mapping.items?.length !== 0)) return false;
  const key = target.type === 'member' ? literal(target.name) : program.run(target.index, scope);
  const put = key.number === true ? undefined : withMember(mapping, key, value);
  if (put === undefined) {
    if (mapping.collection && value.origins.length > 0) renew(program, withOrigins(mapping, union(mapping.origins, value.origins)));
    return false;
  }
  replace(program, target.object, put, scope);
  return true;
}

/** What a name, a field of an object or a member of a mapping stands for now. */
function valueAt(program: ScriptRun, node: Node, scope: Scope): Value | undefined {
  if (node.type === 'name') return current(scope.get(node.name));
  // `(groups[name] ??= {})[key] = value`
  if (node.type === 'assign') return valueAt(program, node.target, scope);
  if (node.type === 'index') {
    const outer = valueAt(program, node.object, scope);
    return outer?.collection === undefined ? undefined : memberUnder(outer, program.run(node.index, scope));
  }
  if (node.type !== 'member') return undefined;
  const owner = objectAt(node.object, scope)?.instance;
  if (owner) return current(owner.fields.get(node.name) ?? memberOfClass(owner.of, node.name));
  const outer = valueAt(program, node.object, scope);
  const shared = outer?.cls ? memberOfClass(outer.cls, node.name) : outer?.entries?.get(node.name);
  // What a chain of names was given may be of another object, which a function made when it was called before.
  return current(shared?.collection === undefined ? scope.get(pathOf(node)) : shared);
}

function replace(program: ScriptRun, node: Node, value: Value, scope: Scope): void {
  renew(program, value);
  const owner = node.type === 'member' ? objectAt(node.object, scope)?.instance : undefined;
  if (owner && node.type === 'member') setField(program, owner, node.name, value);
  else if (node.type === 'name') scope.assign(node.name, value);
  else if (pathOf(node) !== '') scope.setShared(pathOf(node), value);
}

/** Adds an element to a list that is known as a whole; false for any other target. */
export function appendItems(program: ScriptRun, target: Node, items: readonly Value[], scope: Scope): boolean {
  const list = valueAt(program, target, scope);
  const longer = list && withItems(list, items);
  if (longer === undefined) return false;
  replace(program, target, longer, scope);
  return true;
}

/** Adds data to what a name, a field or an element stands for. */
export function feed(program: ScriptRun, target: Node, data: Value, scope: Scope): void {
  if (data.origins.length === 0) return;
  const owner = target.type === 'member' ? objectAt(target.object, scope)?.instance : undefined;
  if (owner && target.type === 'member') {
    const before = current(owner.fields.get(target.name));
    const fed = before ? withOrigins(before, union(before.origins, data.origins)) : derived(data.origins);
    setField(program, owner, target.name, renew(program, fed));
    return;
  }
  const path = pathOf(target);
  if (target.type === 'member' && program.knowledge.wrappers !== undefined && !program.dialect.indented)
    feed(program, target.object, data, scope);
  if (path !== '') scope.feed(path, data);
  else if (target.type === 'index') feed(program, target.object, data, scope);
  // `mapping.setdefault(key, []).append(x)`
  else if (target.type === 'call' && target.callee.type === 'member' && GIVES_ENTRY.has(target.callee.name))
    feed(program, target.callee.object, data, scope);
  // What is put into the headers of a session, or the query of an address, is sent with it.
  if (target.type === 'member' && PARTS_OF_REQUEST.has(target.name)) feed(program, target.object, data, scope);
}

/** Methods that give what a mapping holds under a key, be it new. */
const GIVES_ENTRY = new Set(['setdefault', 'get', 'computeIfAbsent', 'getOrPut', 'entry']);
const PARTS_OF_REQUEST = new Set(['headers', 'Header', 'params', 'searchParams', 'cookies']);
