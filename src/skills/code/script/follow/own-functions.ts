import { NO_ORIGINS } from '../../trace.js';
import { derived, literal, NOTHING, originsOf, UNKNOWN, type Value } from '../../value.js';
import { Scope } from '../scope.js';
import type { FunctionNode } from '../syntax/nodes.js';
import { bind } from './bindings.js';
import { nameOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

const MAX_CALL_DEPTH = 8;
/** How often one function of the program is followed with the arguments of a caller. */
const MAX_ENTRIES = 8;

export function functionValue(program: ScriptRun, node: FunctionNode, scope: Scope): Value {
  const name = node.name;
  if (name !== '' && !program.functions.has(name)) program.functions.set(name, node);
  if ((name === 'constructor' || name === '__init__') && !program.entered.has(node)) invoke(program, node, scope, []);
  return {
    ...UNKNOWN,
    callable: { name, invoke: (args) => invoke(program, node, scope, args), each: (items) => invokeEach(program, node, scope, items) },
  };
}

/** Follows a function of the program with the arguments of a caller. */
export function invoke(
  program: ScriptRun,
  node: FunctionNode,
  scope: Scope,
  args: readonly Value[],
  named?: ReadonlyMap<string, Value>,
): Value {
  const entries = (program.entered.get(node) ?? 0) + 1;
  program.entered.set(node, entries);
  if (entries > MAX_ENTRIES || program.dull.has(node) || program.active.size >= MAX_CALL_DEPTH || program.active.has(node))
    return derived(originsOf([...args, ...(named?.values() ?? [])]));
  program.active.add(node);
  const inner = new Scope(scope);
  const offset = /^(?:self|cls)$/u.test(nameOf(node.parameters[0])) && program.dialect.indented ? 1 : 0;
  for (const [index, parameter] of node.parameters.entries()) {
    const name = nameOf(parameter);
    const value = named?.get(name) ?? args[index - offset];
    if (value) bind(program, parameter, value, inner);
    else if (parameter.type === 'name' && name !== 'self' && name !== 'this') inner.set(name, derived(NO_ORIGINS, `{${name}}`));
  }
  const before = program.reading.trace.behaviours.length;
  const outer = program.returned;
  program.returned = [];
  let last: Value = NOTHING;
  for (const statement of node.body) last = program.run(statement, inner);
  const returned = node.expression ? [last] : program.returned;
  program.returned = outer;
  program.active.delete(node);
  if (program.reading.trace.behaviours.length === before && returned.every((value) => value.origins.length === 0 && !value.known))
    program.dull.add(node);
  const [only] = returned;
  if (returned.length === 0 || !only) return program.dialect.language === 'ruby' || program.dialect.language === 'perl' ? last : NOTHING;
  if (returned.length === 1) return only;
  const telling = returned.find((value) => value.origins.length > 0) ?? only;
  return { ...telling, known: false, origins: originsOf(returned) };
}

function invokeEach(program: ScriptRun, node: FunctionNode, scope: Scope, items: readonly Value[]): readonly Value[] {
  const before = program.entered.get(node) ?? 0;
  return items.slice(0, 1000).map((item, index) => {
    program.entered.set(node, before);
    return invoke(program, node, scope, [item, literal(String(index))]);
  });
}
