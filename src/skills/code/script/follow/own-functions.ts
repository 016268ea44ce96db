import { NO_ORIGINS } from '../../trace.js';
import { changed, derived, listed, literal, NOTHING, originsOf, UNKNOWN, type Value } from '../../value.js';
import { Scope } from '../scope.js';
import { BLOCK, type FunctionNode, type Node } from '../syntax/nodes.js';
import { bind } from './bindings.js';
import { setField } from './objects.js';
import { nameOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

const MAX_CALL_DEPTH = 8;
/** How often one function of the program is followed with the arguments of a caller. */
const MAX_ENTRIES = 8;

/** Functions within each other's decorators that are followed. */
const MAX_DECORATED = 8;

/** What a caller gives to a function of the program. */
interface Given {
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  /** The object whose method is called. */
  readonly self: Value | undefined;
}

const NO_NAMES: ReadonlyMap<string, Value> = new Map();

/** A function where it is defined: known by its name from there on, and wrapped by its decorators. */
export function functionValue(program: ScriptRun, node: FunctionNode, scope: Scope): Value {
  const { name } = node;
  if (name !== '' && !program.functions.has(name)) program.functions.set(name, node);
  if ((name === 'constructor' || name === '__init__') && !program.entered.has(node)) invoke(program, node, scope, []);
  const value = methodValue(program, node, scope);
  if (name !== '' && (node.decorators?.length ?? 0) > 0) scope.set(name, value);
  return value;
}

/** A function as a value, not yet called. A decorator of the program's own takes its place. */
export function methodValue(program: ScriptRun, node: FunctionNode, scope: Scope): Value {
  if (!program.made.has(node)) program.made.set(node, scope);
  let value: Value = changed(UNKNOWN, {
    callable: {
      name: node.name,
      invoke: (args, named, self) => follow(program, node, scope, { args, named: named ?? NO_NAMES, self }),
      isGetter: node.decorators?.some(isPropertyMark) === true,
      isFollowed: () => program.entered.has(node),
      each: (items) => invokeEach(program, node, scope, items),
    },
  });
  // Threat: a function that decorates itself, or a long chain of decorators, would be followed without end.
  if (node.decorators === undefined || program.decorated.has(node) || program.decorated.size >= MAX_DECORATED) return value;
  program.decorated.add(node);
  for (const decorator of node.decorators) {
    if (isPropertyMark(decorator)) continue;
    const wrapper = program.run(decorator, scope);
    if (wrapper.ref === 'atexit.register') value.callable?.invoke([]);
    const wrapped = wrapper.callable?.invoke([value]);
    if (wrapped?.callable) value = wrapped;
  }
  program.decorated.delete(node);
  return value;
}

function isPropertyMark(decorator: Node): boolean {
  return decorator.type === 'name' && decorator.name === 'property';
}

/** Follows a function of the program with the arguments of a caller. */
export function invoke(
  program: ScriptRun,
  node: FunctionNode,
  scope: Scope,
  args: readonly Value[],
  named?: ReadonlyMap<string, Value>,
  self?: Value,
): Value {
  return follow(program, node, scope, { args, named: named ?? NO_NAMES, self });
}

function follow(program: ScriptRun, node: FunctionNode, scope: Scope, given: Given): Value {
  const entries = (program.entered.get(node) ?? 0) + 1;
  program.entered.set(node, entries);
  if (entries > MAX_ENTRIES || isDull(program, node, given) || program.active.length >= MAX_CALL_DEPTH || isWithinItself(program, node))
    return derived(originsOf([...given.args, ...given.named.values()]));
  program.active.push(node);
  const inner = new Scope(scope);
  bindParameters(program, node, given, inner);
  const before = program.reading.trace.behaviours.length + program.changes;
  const met = program.conduitsMet;
  const [emptyBefore, collectionsBefore] = [program.emptyMet.length, program.common.collections];
  const outer = program.returned;
  program.returned = { values: [], yields: false };
  let last: Value = NOTHING;
  for (const statement of node.body) last = program.run(statement, inner);
  const { values, yields } = program.returned;
  const returned = node.expression || (node.implicit === true && values.length === 0) ? [last] : values;
  program.returned = outer;
  program.active.pop();
  const empty = program.emptyMet.slice(emptyBefore).filter(({ number }) => number <= collectionsBefore);
  if (program.conduitsMet > met || empty.length > 0)
    program.common.users.set(node, {
      again: () => followAgain(program, node, scope, given),
      waitsFor: program.conduitsMet > met ? undefined : empty,
    });
  if (
    program.reading.trace.behaviours.length + program.changes === before &&
    returned.every(
      (value) =>
        value.origins.length === 0 &&
        !value.known &&
        value.text === '' &&
        value.ref === undefined &&
        value.callable === undefined &&
        value.instance === undefined &&
        value.items === undefined &&
        value.entries === undefined,
    )
  )
    program.dull.set(node, new Set([...(program.dull.get(node) ?? []), ...handedBy(given)]));
  if (yields) return listed(values.slice(0, 2000), originsOf(values));
  return resultOf(node, returned, last);
}

/** Whether a function is followed within itself already: once it may be, as makers of services ask each other for what they need. */
function isWithinItself({ active }: ScriptRun, node: FunctionNode): boolean {
  return active.indexOf(node) !== active.lastIndexOf(node);
}

function followAgain(program: ScriptRun, node: FunctionNode, scope: Scope, given: Given): void {
  program.entered.delete(node);
  program.dull.delete(node);
  follow(program, node, scope, given);
}

/**
 * What a function may be handed that it does more with: what has functions of its own (the client of a library, an object, another function), and
 * data that was read, since names are looked up and addresses fetched to some effect only where data stands in them.
 */
export type Handed = 'objects' | 'data';

/** Whether following a function again shows nothing: it did nothing with arguments that could do as much as these. */
function isDull(program: ScriptRun, node: FunctionNode, given: Given): boolean {
  const tried = program.dull.get(node);
  return tried !== undefined && !handsFunctions(given) && handedBy(given).every((kind) => tried.has(kind));
}

/** Whether a function is handed others, each of which may do something else. */
function handsFunctions({ args, named }: Given): boolean {
  return (
    args.some(({ callable }) => callable !== undefined) ||
    (named.size > 0 && [...named.values()].some(({ callable }) => callable !== undefined))
  );
}

function handedBy({ args, named }: Given): readonly Handed[] {
  const values = named.size === 0 ? args : [...args, ...named.values()];
  const handed: Handed[] = [];
  if (values.some(({ ref, callable, instance }) => ref !== undefined || callable !== undefined || instance !== undefined))
    handed.push('objects');
  if (values.some(({ origins }) => origins.length > 0)) handed.push('data');
  return handed;
}

function resultOf(node: FunctionNode, returned: readonly Value[], last: Value): Value {
  return anyOfBranches(node.implicit === true && (returned.length === 0 || last.origins.length > 0) ? [...returned, last] : returned);
}

/** One of several values, of which it is only known when the program runs which. */
export function anyOfBranches(values: readonly Value[]): Value {
  const [only] = values;
  if (only === undefined) return NOTHING;
  if (values.length === 1) return only;
  const telling = values.find((value) => value.origins.length > 0) ?? values.find((value) => value.text !== '') ?? only;
  return changed(telling, { known: false, origins: originsOf(values) });
}

function bindParameters(program: ScriptRun, node: FunctionNode, given: Given, inner: Scope): void {
  const { self, named } = given;
  const [first] = node.parameters;
  const declaresSelf = program.dialect.indented && /^(?:self|cls)$/u.test(nameOf(first));
  // `Base.method(object, …)` hands its object over like any argument.
  const args = declaresSelf && self === undefined && given.args[0]?.instance === undefined ? [undefined, ...given.args] : given.args;
  const positional: readonly (Value | undefined)[] = declaresSelf && self !== undefined ? [self, ...args] : args;
  if (self !== undefined && !program.dialect.indented)
    inner.set(node.receiver ?? (program.dialect.language === 'php' ? '$this' : 'this'), self);
  // Perl hands over a list without names.
  const [only] = given.args;
  if (program.dialect.language === 'perl') inner.set('$_', changed(only ?? UNKNOWN, { items: given.args, origins: originsOf(given.args) }));
  const block = program.dialect.language === 'ruby' ? given.args.at(-1) : undefined;
  if (block?.callable) inner.set(BLOCK, block);
  for (const [index, parameter] of node.parameters.entries()) {
    if (parameter.type === 'spread') {
      bind(program, parameter.value, restOf(parameter.keyed ? named : undefined, positional.slice(index)), inner);
      continue;
    }
    const target = parameter.type === 'assign' ? parameter.target : parameter;
    const name = nameOf(target);
    const value = named.get(fieldOf(name)) ?? positional[index] ?? defaultOf(program, parameter, inner);
    // Threat: `constructor(private readonly base: string)` of TypeScript sets the field of its name.
    if (
      value &&
      self?.instance &&
      /^(?:constructor|__construct)$/u.test(node.name) &&
      target.type === 'name' &&
      !self.instance.fields.has(fieldOf(name))
    )
      setField(program, self.instance, fieldOf(name), value);
    if (value) bind(program, target, value, inner);
    else if (target.type === 'name' && name !== 'self' && name !== 'this') inner.set(name, derived(NO_ORIGINS, `{${name}}`));
  }
}

/** The field that a parameter of a constructor sets: without the mark of a variable of PHP. */
function fieldOf(parameter: string): string {
  return parameter.startsWith('$') ? parameter.slice(1) : parameter;
}

/** What `*args` and `**kwargs` hold. */
function restOf(named: ReadonlyMap<string, Value> | undefined, positional: readonly (Value | undefined)[]): Value {
  if (named) return changed(UNKNOWN, { entries: named, origins: originsOf([...named.values()]) });
  const items = positional.filter((value) => value !== undefined);
  return listed(items, originsOf(items));
}

function defaultOf(program: ScriptRun, parameter: Node, inner: Scope): Value | undefined {
  return parameter.type === 'assign' ? program.run(parameter.value, inner) : undefined;
}

function invokeEach(program: ScriptRun, node: FunctionNode, scope: Scope, items: readonly Value[]): readonly Value[] {
  const before = program.entered.get(node) ?? 0;
  return items.slice(0, 1000).map((item, index) => {
    program.entered.set(node, before);
    return invoke(program, node, scope, [item, literal(String(index))]);
  });
}
