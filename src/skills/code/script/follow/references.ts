import { NO_ORIGINS, plus, union } from '../../trace.js';
import { changed, derived, literal, reference, UNKNOWN, withOrigins, withText, type Value } from '../../value.js';
import { addressInDotenv } from '../../dotenv.js';
import type { Scope } from '../scope.js';
import { serviceOf } from '../services.js';
import type { IndexNode, MemberNode, NameNode, Node } from '../syntax/nodes.js';
import { sliceOf } from '../text-methods.js';
import { propertyCall } from './calls.js';
import { sentByClient } from './client-input.js';
import { isConduit } from './conduits.js';
import { construct, memberOfInstance, ownMember } from './objects.js';
import { functionValue } from './own-functions.js';
import { environmentAt, keptAt } from './paths.js';
import { variableOfCopy } from './process-environment.js';
import type { ScriptRun } from './script-run.js';
import { memberOnDemand, memberUnder, met } from './shared-collections.js';

/** Most functions that are kept because a program names them without calling them. */
const MAX_MENTIONED = 500;

export function readName(program: ScriptRun, node: NameNode, scope: Scope): Value {
  const value = readCallee(program, node, scope);
  if (value.callable?.isFollowed() === false && program.mentioned.size < MAX_MENTIONED) program.mentioned.add(value.callable);
  // The name of a method alone calls it in Ruby.
  return program.dialect.language === 'ruby' && value.callable?.name === node.name ? value.callable.invoke([]) : value;
}

/** What a name stands for where it is called. */
export function readCallee(program: ScriptRun, node: NameNode, scope: Scope): Value {
  const held = scope.get(node.name);
  if (held !== undefined && isConduit(held)) program.conduitsMet += 1;
  const known = held && met(program, held);
  if (known) return known.text === '' && !known.known && known.ref === undefined ? withText(known, `{${node.name}}`) : known;
  const declared = program.functions.get(node.name);
  if (declared) return functionValue(program, declared, scope);
  if (program.knowledge.globals.has(node.name)) return referenceTo(program, node.name, node);
  return derived(NO_ORIGINS, `{${node.name}}`);
}

/** A value that is known by its canonical name; mentioning the whole environment reads it. */
function referenceTo(program: ScriptRun, ref: string, node: Node, reflected = false): Value {
  const constant = program.knowledge.constants?.get(ref);
  if (constant !== undefined) return changed(literal(constant), { ref });
  const value = reflected ? changed(UNKNOWN, { ref, reflected }) : reference(ref);
  const secret = program.knowledge.secrets.get(ref);
  if (secret)
    return withOrigins(
      value,
      plus(NO_ORIGINS, program.reading.note({ kind: 'read', start: node.start, end: node.end, name: ref, subject: secret, target: ref })),
    );
  if (!program.knowledge.environment.has(ref)) return value;
  const deed = program.reading.note({ kind: 'read', start: node.start, end: node.end, name: ref, subject: 'environment', target: ref });
  return withOrigins(value, plus(NO_ORIGINS, deed));
}

export function readMember(program: ScriptRun, node: MemberNode, scope: Scope): Value {
  const kept = keptAt(node, scope);
  if (kept) return met(program, kept);
  const environment = environmentMember(program, node.object, node.name, node, scope);
  if (environment) return environment;
  const sent = sentByClient(program, node, scope);
  if (sent) return sent;
  const object = program.run(node.object, scope);
  const own = ownMember(object, node.name);
  if (own !== undefined && isConduit(own)) program.conduitsMet += 1;
  // The name of a method alone calls it in Ruby, and that of a class makes an object.
  if (own?.callable && program.dialect.language === 'ruby') return own.callable.invoke([]);
  if (own) return met(program, own);
  if (object.cls && node.name === 'new' && program.dialect.language === 'ruby') return construct(object.cls, [], new Map());
  const positional = program.dialect.language === 'go' ? onlyItem(object) : undefined;
  if (positional) return positional;
  const entry = object.entries?.get(node.name) ?? variableOfCopy(program, object, node.name, node);
  if (entry?.callable?.isGetter === true) return entry.callable.invoke([], undefined, object);
  if (entry) return met(program, entry);
  const property = object.ref === undefined ? undefined : program.knowledge.properties?.get(`${object.ref}.${node.name}`);
  if (property) return property(propertyCall(program, node, object, scope)) ?? derived(object.origins);
  // Every function of JavaScript knows what makes functions of texts (ECMA-262, 20.2.4.1, 27.3.3, 27.7.3).
  if (node.name === 'constructor' && object.callable && program.dialect.language === 'javascript') return reference('Function');
  if (object.ref !== undefined) {
    const found = referenceTo(program, `${object.ref}.${node.name}`.slice(0, 160), node, object.reflected);
    // What is written to the stream of a connection goes over the connection.
    const whole = object.handle !== undefined && node.name === 'outputStream' ? changed(found, { handle: object.handle }) : found;
    const text = object.text !== '' && serviceOf(program.knowledge.services, object.ref) !== undefined ? object.text : whole.text;
    return object.origins.length === 0 && text === whole.text
      ? whole
      : changed(whole, { text, origins: union(object.origins, whole.origins) });
  }
  const data = derived(object.origins, object.text);
  return object.handle ? changed(data, { handle: object.handle }) : data;
}

/** A field of a struct of Go that is written out without the names of its fields, where only one of them says anything. */
function onlyItem({ items, entries }: Value): Value | undefined {
  if (entries !== undefined || items === undefined || items.length > 6) return undefined;
  const telling = items.filter((item) => (item.known && item.text !== '') || item.origins.length > 0);
  return telling.length === 1 ? telling[0] : undefined;
}

/** `process.env.NAME`, `os.environ['NAME']`: one variable, not the whole. */
function environmentMember(program: ScriptRun, object: Node, name: string | undefined, node: Node, scope: Scope): Value | undefined {
  const ref = environmentAt(program, object, scope);
  if (ref === undefined) return undefined;
  if (name === 'keys') return derived(NO_ORIGINS);
  if (name !== undefined && /^(?:items|values|copy|entries|to_h|inspect|map|each)$/u.test(name)) return undefined;
  if (name === 'get' || name === 'fetch' || name === 'setdefault' || name === 'pop') return reference(`${ref}.get`);
  if (name === undefined) return undefined;
  if (/^(?:HOME|USERPROFILE)$/u.test(name)) return derived(NO_ORIGINS, '~');
  const deed = program.reading.note({
    kind: 'read',
    start: node.start,
    end: node.end,
    name: ref,
    subject: 'environment-variable',
    target: name,
  });
  return derived(plus(NO_ORIGINS, deed), addressInDotenv(program.reading.place, name) ?? `$${name}`);
}

/** The name of a variable of the environment that another variable holds; undefined for one that goes through them all. */
function keyOf(program: ScriptRun, node: IndexNode, scope: Scope): string | undefined {
  if (environmentAt(program, node.object, scope) === undefined) return undefined;
  const index = program.run(node.index, scope);
  if (index.known && index.text !== '') return index.text;
  const goesThroughAll = index.origins.some((origin) => program.reading.trace.behaviours[origin]?.subject === 'environment');
  return goesThroughAll ? undefined : index.text || '{}';
}

export function readIndex(program: ScriptRun, node: IndexNode, scope: Scope): Value {
  const bare =
    program.dialect.language === 'perl' && node.index.type === 'name' && !node.index.name.startsWith('$') ? node.index.name : undefined;
  const key = node.index.type === 'text' ? node.index.text : bare;
  const environment = environmentMember(program, node.object, key ?? keyOf(program, node, scope), node, scope);
  if (environment) return environment;
  const object = program.run(node.object, scope);
  const index = program.run(node.index, scope);
  const gives =
    object.instance === undefined ? undefined : (ownMember(object, '__getitem__') ?? ownMember(object, '__missing__'))?.callable;
  if (gives) return gives.invoke([index]);
  if (object.instance && index.known) return memberOfInstance(object, object.instance, index.text) ?? derived(object.origins);
  if (object.collection) {
    const member = memberUnder(object, index);
    const held = member ? met(program, member) : memberOnDemand(program, object, index);
    if (held) return held;
  }
  const variable = index.known && object.entries?.has(index.text) !== true ? variableOfCopy(program, object, index.text, node) : undefined;
  if (variable) return variable;
  if (object.ref !== undefined && index.known && /^[A-Za-z_$][\w$]{0,60}$/u.test(index.text)) {
    const reflective =
      /^(?:globalThis|global|window|self|_G|_ENV|__builtins__|builtins|globals\(\)|locals\(\)|sys\.modules|process\.mainModule)/u.test(
        object.ref,
      ) || key === undefined;
    const found = referenceTo(
      program,
      /^(?:globalThis|global|window|self|_G|_ENV|__builtins__|builtins|sys\.modules)$/u.test(object.ref)
        ? index.text
        : `${object.ref}.${index.text}`,
      node,
      reflective,
    );
    return object.origins.length === 0 ? found : withOrigins(found, union(object.origins, found.origins));
  }
  if (object.ref === 'sys.argv' || object.ref === 'process.argv') return changed(derived(object.origins), { ref: object.ref });
  const entry = object.entries?.get(index.text) ?? (/^\d{1,4}$/u.test(index.text) ? object.items?.[Number(index.text)] : undefined);
  if (entry) return entry;
  if (object.known && object.items === undefined) return sliceOf(object, node.source);
  if (object.items && node.source.includes('::-1')) return changed(object, { items: [...object.items].reverse(), collection: undefined });
  return derived(object.origins);
}
