import type { Flag } from '../behaviour.js';
import type { Reading } from '../reading.js';
import { NO_ORIGINS, plus, union } from '../trace.js';
import { concat, derived, literal, MAX_TEXT, NOTHING, originsOf, UNKNOWN, type Value } from '../value.js';
import type { Dialect } from './dialect.js';
import { runLine } from './effects.js';
import type { CallReader, FunctionCall, ProgramState } from './function-call.js';
import type { Knowledge } from './knowledge.js';
import type {
  AssignNode,
  CallNode,
  ComprehensionNode,
  FunctionNode,
  IndexNode,
  JoinNode,
  ListNode,
  LoopNode,
  MemberNode,
  NameNode,
  Node,
} from './nodes.js';
import { parse } from './parse.js';
import { Scope } from './scope.js';
import { applyTextMethod, sliceOf } from './text-methods.js';

const MAX_STEPS = 300_000;
const MAX_CALL_DEPTH = 8;
/** How often one function of the program is followed with the arguments of a caller. */
const MAX_ENTRIES = 8;
/** Elements of a list over which a loop is followed one by one. */
const MAX_TURNS = 12;

/** Methods that put their arguments into their object. */
const MUTATORS = new Set([
  'append',
  'push',
  'extend',
  'update',
  'add',
  'insert',
  'unshift',
  'set',
  'setdefault',
  'put',
  'write',
  'writestr',
  'concat',
  'connect',
  'attach',
  'set_payload',
  'add_attachment',
  'set_content',
  'add_header',
  'addFile',
  'append_data',
  'add_field',
  'appendleft',
  'assign',
  'headers',
]);

/** Follows a program of a language with expressions and notes what it does. */
export function followScript(text: string, dialect: Dialect, knowledge: Knowledge, reading: Reading): Value {
  const script = parse(text, dialect);
  if (script.truncated) reading.trace.truncated = true;
  return new ScriptRun(dialect, knowledge, reading).program(script.body);
}

class ScriptRun {
  readonly #dialect: Dialect;
  readonly #knowledge: Knowledge;
  readonly #reading: Reading;
  readonly #functions = new Map<string, FunctionNode>();
  readonly #entered = new Map<FunctionNode, number>();
  readonly #active = new Set<FunctionNode>();
  /** Functions that did nothing of note when they were followed: they are not followed again. */
  readonly #dull = new Set<FunctionNode>();
  readonly #state: ProgramState = { peer: UNKNOWN };
  #steps = 0;
  #returned: Value[] = [];

  constructor(dialect: Dialect, knowledge: Knowledge, reading: Reading) {
    this.#dialect = dialect;
    this.#knowledge = knowledge;
    this.#reading = reading;
  }

  program(body: readonly Node[]): Value {
    const scope = new Scope();
    this.#declare(body, 0);
    let last: Value = NOTHING;
    for (const node of body) last = this.#run(node, scope);
    for (const declared of this.#functions.values()) if (!this.#entered.has(declared)) this.#invoke(declared, scope, []);
    return last;
  }

  /** Functions are known before their definition is reached. */
  #declare(body: readonly Node[], depth: number): void {
    for (const node of body) {
      if (node.type === 'function' && node.name !== '' && !this.#functions.has(node.name)) this.#functions.set(node.name, node);
      if (node.type === 'function' && depth < 6) this.#declare(node.body, depth + 1);
      if (node.type === 'block' && depth < 6) this.#declare(node.body, depth + 1);
      if (node.type === 'assign' && node.value.type === 'function')
        this.#declare([{ ...node.value, name: node.target.type === 'name' ? node.target.name : '' }], depth + 1);
    }
  }

  #run(node: Node, scope: Scope): Value {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) {
      this.#reading.trace.truncated = true;
      return UNKNOWN;
    }
    switch (node.type) {
      case 'text':
        return { ...literal(node.text), ...(node.exact < 0 ? {} : { exact: node.exact }) };
      case 'empty':
        return node.source === '' ? UNKNOWN : { ...literal(node.source) };
      case 'name':
        return this.#name(node, scope);
      case 'member':
        return this.#member(node, scope);
      case 'index':
        return this.#index(node, scope);
      case 'call':
        return this.#call(node, scope);
      case 'join':
        return this.#join(node, scope);
      case 'list':
        return this.#list(node, scope);
      case 'comprehension':
        return this.#comprehension(node, scope);
      case 'function':
        return this.#functionValue(node, scope);
      case 'assign':
        return this.#assign(node, scope);
      case 'command':
        return this.#backticks(node.line, node, scope);
      default:
        return this.#statement(node, scope);
    }
  }

  #statement(node: Extract<Node, { type: 'block' | 'loop' | 'return' | 'import' }>, scope: Scope): Value {
    if (node.type === 'return') {
      const value = this.#run(node.value, scope);
      this.#returned.push(value);
      return value;
    }
    if (node.type === 'import') {
      const module = this.#knowledge.moduleName(node.module);
      for (const { local, member } of node.bindings) scope.set(local, { ...UNKNOWN, ref: member === '' ? module : `${module}.${member}` });
      return NOTHING;
    }
    if (node.type === 'loop') return this.#loop(node, scope);
    let last: Value = NOTHING;
    for (const inner of node.body) last = this.#run(inner, scope);
    return last;
  }

  #loop(node: LoopNode, scope: Scope): Value {
    const source = this.#run(node.source, scope);
    const items = source.items ?? (source.entries ? [...source.entries.values()] : undefined);
    const turns = items && items.length <= MAX_TURNS && items.length > 0 ? items : [derived(source.origins)];
    for (const item of turns) {
      this.#bind(node.target, { ...item, origins: union(item.origins, source.origins) }, scope);
      for (const inner of node.body) this.#run(inner, scope);
    }
    return NOTHING;
  }

  #name(node: NameNode, scope: Scope): Value {
    const known = scope.get(node.name);
    if (known) return known.text === '' && !known.known && known.ref === undefined ? { ...known, text: `{${node.name}}` } : known;
    const declared = this.#functions.get(node.name);
    if (declared) return this.#functionValue(declared, scope);
    if (this.#knowledge.globals.has(node.name)) return this.#reference(node.name, node);
    return derived(NO_ORIGINS, `{${node.name}}`);
  }

  /** A value that is known by its canonical name; mentioning the whole environment reads it. */
  #reference(ref: string, node: Node, reflected = false): Value {
    const value: Value = { ...UNKNOWN, ref, ...(reflected ? { reflected } : {}) };
    const secret = this.#knowledge.secrets.get(ref);
    if (secret)
      return {
        ...value,
        origins: plus(
          NO_ORIGINS,
          this.#reading.note({ kind: 'read', start: node.start, end: node.end, name: ref, subject: secret, target: ref }),
        ),
      };
    if (!this.#knowledge.environment.has(ref)) return value;
    const deed = this.#reading.note({ kind: 'read', start: node.start, end: node.end, name: ref, subject: 'environment', target: ref });
    return { ...value, origins: plus(NO_ORIGINS, deed) };
  }

  #member(node: MemberNode, scope: Scope): Value {
    const path = pathOf(node);
    const kept = path === '' ? undefined : scope.get(path);
    if (kept) return kept;
    const environment = this.#environmentMember(node.object, node.name, node, scope);
    if (environment) return environment;
    const object = this.#run(node.object, scope);
    const entry = object.entries?.get(node.name);
    if (entry) return entry;
    if (object.ref !== undefined) {
      const whole = this.#reference(`${object.ref}.${node.name}`.slice(0, 160), node, object.reflected);
      return { ...whole, origins: union(object.origins, whole.origins) };
    }
    return {
      ...derived(object.origins, object.text === '' ? '' : object.text),
      ...(object.handle ? { handle: object.handle } : {}),
      ...(object.known ? { text: object.text } : {}),
    };
  }

  /** `process.env.NAME`, `os.environ['NAME']`: one variable, not the whole. */
  #environmentMember(object: Node, name: string | undefined, node: Node, scope: Scope): Value | undefined {
    const ref = this.#refOf(object, scope);
    if (ref === undefined || !this.#knowledge.environment.has(ref)) return undefined;
    if (name !== undefined && /^(?:items|keys|values|copy|entries|to_h|inspect|map|each)$/u.test(name)) return undefined;
    if (name === 'get' || name === 'fetch' || name === 'setdefault' || name === 'pop') return { ...UNKNOWN, ref: `${ref}.get` };
    if (name === undefined) return undefined;
    if (/^(?:HOME|USERPROFILE)$/u.test(name)) return derived(NO_ORIGINS, '~');
    const deed = this.#reading.note({
      kind: 'read',
      start: node.start,
      end: node.end,
      name: ref,
      subject: 'environment-variable',
      target: name,
    });
    return derived(plus(NO_ORIGINS, deed), `$${name}`);
  }

  /** The canonical name of an expression, without the deeds of evaluating it. */
  #refOf(node: Node, scope: Scope): string | undefined {
    if (node.type === 'name') return scope.get(node.name)?.ref ?? (this.#knowledge.globals.has(node.name) ? node.name : undefined);
    if (node.type !== 'member') return undefined;
    const object = this.#refOf(node.object, scope);
    return object === undefined ? undefined : `${object}.${node.name}`;
  }

  #index(node: IndexNode, scope: Scope): Value {
    const key = node.index.type === 'text' ? node.index.text : undefined;
    const environment = this.#environmentMember(node.object, key, node, scope);
    if (environment) return environment;
    const object = this.#run(node.object, scope);
    const index = this.#run(node.index, scope);
    if (object.ref !== undefined && index.known && /^[A-Za-z_$][\w$]{0,60}$/u.test(index.text)) {
      const reflective =
        /^(?:globalThis|global|window|self|__builtins__|builtins|globals\(\)|locals\(\)|sys\.modules|process\.mainModule)/u.test(
          object.ref,
        ) || key === undefined;
      return this.#reference(
        /^(?:globalThis|global|window|self|__builtins__|builtins|sys\.modules)$/u.test(object.ref)
          ? index.text
          : `${object.ref}.${index.text}`,
        node,
        reflective,
      );
    }
    const entry = object.entries?.get(index.text) ?? (/^\d{1,4}$/u.test(index.text) ? object.items?.[Number(index.text)] : undefined);
    if (entry) return entry;
    if (object.known && object.items === undefined) return sliceOf(object, node.source);
    if (object.items && node.source.includes('::-1')) return { ...object, items: [...object.items].reverse() };
    return derived(object.origins);
  }

  #list(node: ListNode, scope: Scope): Value {
    const items: Value[] = [];
    const entries = new Map<string, Value>();
    let origins = NO_ORIGINS;
    for (const [index, item] of node.items.entries()) {
      const key = node.keys[index];
      const value = this.#run(item, scope);
      if (key === undefined) {
        if (items.length < 2000) items.push(value);
      } else {
        const name = key.type === 'name' ? key.name : this.#run(key, scope).text;
        if (entries.size < 500) entries.set(name, value);
        if (name === 'env') continue;
      }
      origins = union(origins, value.origins);
    }
    return { ...UNKNOWN, origins, ...(entries.size > 0 ? { entries } : { items }) };
  }

  #comprehension(node: ComprehensionNode, scope: Scope): Value {
    const inner = new Scope(scope);
    let origins = NO_ORIGINS;
    const [loop] = node.loops;
    for (const { target, source } of node.loops) {
      const value = this.#run(source, inner);
      origins = union(origins, value.origins);
      this.#bind(target, derived(value.origins), inner);
      if (node.loops.length === 1 && loop && value.items && value.items.length <= 2000) {
        const items = value.items.map((item) => {
          this.#bind(target, item, inner);
          return this.#run(node.element, inner);
        });
        return { ...UNKNOWN, items, origins: union(origins, originsOf(items)) };
      }
    }
    const element = this.#run(node.element, inner);
    return derived(union(origins, element.origins));
  }

  #join(node: JoinNode, scope: Scope): Value {
    const values = node.parts.map((part) => this.#run(part, scope));
    const [first, second] = values;
    if (node.operator === '+' || (node.operator === this.#dialect.joins && node.operator !== '')) {
      if (first?.items && second?.items)
        return { ...UNKNOWN, items: values.flatMap((value) => value.items ?? []).slice(0, 2000), origins: originsOf(values) };
      return concat(values.map((value) => (value.ref !== undefined && value.text === '' ? { ...value, text: `{${value.ref}}` } : value)));
    }
    if (
      node.operator === '/' &&
      first &&
      (first.ref?.startsWith('pathlib') === true || /^[~/.]|Path/u.test(first.text)) &&
      values.length <= 20
    )
      return { ...concat(values, '/'), ref: 'pathlib.Path' };
    if (node.operator === '%' && first && first.known && /%[sdr(]/u.test(first.text)) return formatPercent(first, second ?? UNKNOWN);
    if (node.operator === '*' && first?.known === true && second?.known === true && /^\d{1,5}$/u.test(second.text))
      return first.text.length * Number(second.text) <= MAX_TEXT
        ? literal(first.text.repeat(Number(second.text)), first.origins)
        : derived(first.origins);
    if (node.operator === 'or' || node.operator === '||' || node.operator === '??' || node.operator === 'and' || node.operator === '&&') {
      const telling =
        values.find((value) => value.callable !== undefined || value.ref !== undefined) ??
        values.find((value) => value.text !== '' && /[/:.~]/u.test(value.text)) ??
        first ??
        UNKNOWN;
      return {
        ...telling,
        origins: originsOf(values),
        known: telling.known && values.every((value) => value.known || value.origins.length === 0),
      };
    }
    if (/^(?:==|!=|===|!==|<|>|<=|>=|in|is|not|instanceof|eq|ne|=~)$/u.test(node.operator)) return NOTHING;
    if (node.operator === 'as' || node.operator === 'satisfies') return first ?? UNKNOWN;
    return derived(originsOf(values));
  }

  #assign(node: AssignNode, scope: Scope): Value {
    const value = this.#run(node.value, scope);
    if (node.operator === '+=' || node.operator === '.=' || node.operator === '<<') {
      const before = this.#run(node.target, scope);
      const sum =
        before.items && value.items
          ? { ...before, items: [...before.items, ...value.items].slice(0, 2000), origins: union(before.origins, value.origins) }
          : concat([before, value]);
      this.#bind(node.target, sum, scope, this.#dialect.indented ? 'declare' : 'assign');
      return sum;
    }
    this.#bind(node.target, value, scope, this.#dialect.indented || node.operator === 'declare' ? 'declare' : 'assign');
    return value;
  }

  #bind(target: Node, value: Value, scope: Scope, mode: 'declare' | 'assign' = 'declare'): void {
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
        this.#bind(item.type === 'assign' ? item.target : item, part ?? derived(value.origins), scope);
      }
    } else if (target.type === 'member' || target.type === 'index') this.#bindMember(target, value, scope);
  }

  #bindMember(target: MemberNode | IndexNode, value: Value, scope: Scope): void {
    const path = pathOf(target);
    const ref = this.#refOf(target.object, scope);
    const name = target.type === 'member' ? target.name : target.index.type === 'text' ? target.index.text : '';
    if (ref !== undefined && this.#knowledge.environment.has(ref)) {
      if (/^(?:LD_PRELOAD|DYLD_INSERT_LIBRARIES|BASH_ENV|PYTHONSTARTUP|NODE_OPTIONS)$/u.test(name))
        this.#reading.note({
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

  #functionValue(node: FunctionNode, scope: Scope): Value {
    const name = node.name;
    if (name !== '' && !this.#functions.has(name)) this.#functions.set(name, node);
    if ((name === 'constructor' || name === '__init__') && !this.#entered.has(node)) this.#invoke(node, scope, []);
    return {
      ...UNKNOWN,
      callable: { name, invoke: (args) => this.#invoke(node, scope, args), each: (items) => this.#each(node, scope, items) },
    };
  }

  /** Follows a function of the program with the arguments of a caller. */
  #invoke(node: FunctionNode, scope: Scope, args: readonly Value[], named?: ReadonlyMap<string, Value>): Value {
    const entries = (this.#entered.get(node) ?? 0) + 1;
    this.#entered.set(node, entries);
    if (entries > MAX_ENTRIES || this.#dull.has(node) || this.#active.size >= MAX_CALL_DEPTH || this.#active.has(node))
      return derived(originsOf([...args, ...(named?.values() ?? [])]));
    this.#active.add(node);
    const inner = new Scope(scope);
    const offset = /^(?:self|cls)$/u.test(nameOf(node.parameters[0])) && this.#dialect.indented ? 1 : 0;
    for (const [index, parameter] of node.parameters.entries()) {
      const name = nameOf(parameter);
      const value = named?.get(name) ?? args[index - offset];
      if (value) this.#bind(parameter, value, inner);
      else if (parameter.type === 'name' && name !== 'self' && name !== 'this') inner.set(name, derived(NO_ORIGINS, `{${name}}`));
    }
    const before = this.#reading.trace.behaviours.length;
    const outer = this.#returned;
    this.#returned = [];
    let last: Value = NOTHING;
    for (const statement of node.body) last = this.#run(statement, inner);
    const returned = node.expression ? [last] : this.#returned;
    this.#returned = outer;
    this.#active.delete(node);
    if (this.#reading.trace.behaviours.length === before && returned.every((value) => value.origins.length === 0 && !value.known))
      this.#dull.add(node);
    const [only] = returned;
    if (returned.length === 0 || !only) return this.#dialect.language === 'ruby' || this.#dialect.language === 'perl' ? last : NOTHING;
    if (returned.length === 1) return only;
    const telling = returned.find((value) => value.origins.length > 0) ?? only;
    return { ...telling, known: false, origins: originsOf(returned) };
  }

  #each(node: FunctionNode, scope: Scope, items: readonly Value[]): readonly Value[] {
    const before = this.#entered.get(node) ?? 0;
    return items.slice(0, 1000).map((item, index) => {
      this.#entered.set(node, before);
      return this.#invoke(node, scope, [item, literal(String(index))]);
    });
  }

  #backticks(line: Node, node: Node, scope: Scope): Value {
    const value = this.#run(line, scope);
    return runLine(this.#callOf('`', UNKNOWN, [value], new Map(), node, []), value);
  }

  #callOf(
    name: string,
    receiver: Value,
    args: readonly Value[],
    named: ReadonlyMap<string, Value>,
    node: Node,
    flags: readonly Flag[],
  ): FunctionCall {
    return {
      name,
      receiver,
      args,
      named,
      place: { start: node.start, end: node.end },
      reading: this.#reading,
      flags,
      language: this.#dialect.language,
      state: this.#state,
    };
  }

  #call(node: CallNode, scope: Scope): Value {
    const args: Value[] = [];
    const named = new Map<string, Value>();
    for (const { name, value } of node.args) {
      const evaluated = this.#run(value, scope);
      if (name === '') args.push(evaluated);
      else if (name !== 'env') named.set(name, evaluated);
    }
    const method = node.callee.type === 'member' ? node.callee.name : '';
    const receiver = node.callee.type === 'member' ? this.#receiver(node.callee, scope) : UNKNOWN;
    const callee =
      node.callee.type === 'member' && receiver.ref === undefined && receiver.entries?.get(method) === undefined
        ? UNKNOWN
        : this.#run(node.callee, scope);
    return this.#dispatch(node, callee, receiver, method, args, named, scope);
  }

  #receiver(callee: MemberNode, scope: Scope): Value {
    const ref = this.#refOf(callee.object, scope);
    if (ref !== undefined && this.#knowledge.environment.has(ref) && /^(?:get|fetch|pop|setdefault|has|update)$/u.test(callee.name))
      return { ...UNKNOWN, ref };
    return this.#run(callee.object, scope);
  }

  #dispatch(
    node: CallNode,
    callee: Value,
    receiver: Value,
    method: string,
    args: readonly Value[],
    named: ReadonlyMap<string, Value>,
    scope: Scope,
  ): Value {
    const own = this.#ownFunction(node, callee, method, receiver);
    if (own) return this.#invoke(own, scope, args, named);
    if (callee.callable) return callee.callable.invoke(args);
    const reflected: Flag[] = callee.reflected ? ['reflected'] : [];
    const name = callee.ref ?? method;
    const call = this.#callOf(name === '' ? nameOf(node.callee) : name, receiver, args, named, node, reflected);
    const reader = this.#readerOf(callee.ref, method);
    const result = reader?.(call);
    this.#mutate(node, method, result, args, named, scope);
    if (result !== undefined)
      return callee.ref !== undefined &&
        result.ref === undefined &&
        callee.ref !== 'Function' &&
        /^[A-Z]/u.test(callee.ref.split('.').at(-1) ?? '')
        ? { ...result, ref: callee.ref }
        : result;
    return this.#unknownCall(call, callee, receiver, method);
  }

  #readerOf(ref: string | undefined, method: string): CallReader | undefined {
    if (ref !== undefined) {
      const exact =
        this.#knowledge.calls.get(ref) ??
        this.#knowledge.calls.get(ref.replace(/^(?:builtins|__builtins__|globalThis|global|window|self|mainModule)\./u, ''));
      if (exact) return exact;
    }
    return method === '' ? undefined : this.#knowledge.methods.get(method);
  }

  /** A function or method that the program defines itself. */
  #ownFunction(node: CallNode, callee: Value, method: string, receiver: Value): FunctionNode | undefined {
    if (node.callee.type === 'name')
      return callee.ref === undefined && callee.callable !== undefined ? this.#functions.get(node.callee.name) : undefined;
    if (method === '' || callee.ref !== undefined || receiver.known) return undefined;
    const own = this.#functions.get(method);
    return own &&
      (pathOf(node.callee).startsWith('self.') || pathOf(node.callee).startsWith('this.') || !this.#knowledge.methods.has(method))
      ? own
      : undefined;
  }

  /** `list.append(x)` and its kin put data into their object. */
  #mutate(
    node: CallNode,
    method: string,
    result: Value | undefined,
    args: readonly Value[],
    named: ReadonlyMap<string, Value>,
    scope: Scope,
  ): void {
    if (node.callee.type !== 'member' || !MUTATORS.has(method)) return;
    const path = pathOf(node.callee.object);
    if (path === '') return;
    const data = derived(
      union(originsOf([...args, ...named.values()]), method === 'connect' ? (result?.origins ?? NO_ORIGINS) : NO_ORIGINS),
    );
    if (data.origins.length > 0) scope.feed(path, data);
  }

  /** A function of which nothing is known: what goes in comes out, and functions that it is given may be called with it. */
  #unknownCall(call: FunctionCall, callee: Value, receiver: Value, method: string): Value {
    const text = applyTextMethod(method, receiver, call.args);
    if (text) return text;
    const origins = originsOf([receiver, callee, ...call.args, ...call.named.values()]);
    const mapper = method === 'map' && receiver.items ? call.args[0]?.callable : undefined;
    if (mapper && receiver.items) {
      const items = mapper.each(receiver.items);
      return { ...UNKNOWN, items, origins: union(origins, originsOf(items)) };
    }
    let called: Value | undefined;
    for (const value of [...call.args, ...call.named.values()]) {
      if (!value.callable) continue;
      const turns =
        receiver.items && receiver.items.length <= MAX_TURNS && receiver.items.length > 0 ? receiver.items : [derived(receiver.origins)];
      for (const item of turns) called = value.callable.invoke([item, derived(origins)]);
    }
    const ref = callee.ref === undefined || callee.ref === 'Function' || callee.ref.length > 120 ? undefined : callee.ref;
    const out =
      called && /^(?:then|map|flatMap|catch|finally|reduce|filter|run|submit)$/u.test(method)
        ? { ...called, origins: union(called.origins, origins) }
        : derived(origins);
    return { ...out, ...(ref === undefined ? {} : { ref }), ...(receiver.handle === undefined ? {} : { handle: receiver.handle }) };
  }
}

/** `a.b.c` as a key; empty for anything that is not a chain of names. */
function pathOf(node: Node): string {
  if (node.type === 'name') return node.name;
  if (node.type === 'member') {
    const object = pathOf(node.object);
    return object === '' ? '' : `${object}.${node.name}`;
  }
  return '';
}

function nameOf(node: Node | undefined): string {
  return node?.type === 'name' ? node.name : '';
}

/** `'…%s…' % values`. */
function formatPercent(format: Value, values: Value): Value {
  const list = values.items ?? [values];
  let next = 0;
  const text = format.text.replace(/%(?:\((\w{1,60})\))?[-+ #0-9.]{0,8}[sdrxfi]/gu, (whole, name: string | undefined) => {
    const value = name === undefined ? list[next] : values.entries?.get(name);
    next += 1;
    return value?.text ?? whole;
  });
  return { text: text.slice(0, MAX_TEXT), known: list.every((value) => value.known), origins: union(format.origins, values.origins) };
}
