import { NO_ORIGINS, union, type Origins } from '../../trace.js';
import { changed, derived, literal, UNKNOWN, withOrigins, type Instance, type ProgramClass, type Value } from '../../value.js';
import type { ScriptRun } from './script-run.js';
import { current } from './shared-collections.js';

/** Longest chain of base classes that is searched. */
const MAX_BASES = 8;
/** The field that stands for all of which only the data are known: what a constructor was given without a name. */
export const ANY_FIELD = '*';

/** A new object: the constructor of the class, or the nearest above it, is followed with the arguments. */
export function construct(cls: ProgramClass, args: readonly Value[], named: ReadonlyMap<string, Value>): Value {
  const instance: Instance = { of: cls, fields: new Map() };
  const value: Value = changed(UNKNOWN, { instance });
  cls.sample ??= value;
  const constructor = memberOfClass(cls, '__init__') ?? memberOfClass(cls, 'constructor');
  if (constructor?.callable) constructor.callable.invoke(args, named, value);
  else {
    let origins: Origins = NO_ORIGINS;
    for (const arg of args) origins = union(origins, arg.origins);
    for (const [name, field] of named) instance.fields.set(name, field);
    if (origins.length > 0) instance.fields.set(ANY_FIELD, derived(origins));
  }
  return value;
}

/** The object on which the methods of a class are followed when nobody makes one. */
export function sampleOf(cls: ProgramClass): Value {
  return cls.sample ?? construct(cls, [], new Map());
}

/**
 * Follows the methods that nobody called, on one object of their class. When a field holds data at the end they are followed
 * once more, since the method that sends may stand before the one that collects.
 */
export function followMethods(cls: ProgramClass): void {
  const sample = sampleOf(cls);
  const uncalled = [...cls.members.values()].filter((member) => member.callable?.isFollowed() === false);
  for (const method of uncalled) method.callable?.invoke([], undefined, sample);
  if (uncalled.length < 2 || contentOf(sample).length === 0) return;
  for (const method of uncalled) method.callable?.invoke([], undefined, sample);
}

/** A method or a shared field of a class or of one above it. */
export function memberOfClass(cls: ProgramClass, name: string, depth = 0): Value | undefined {
  const own = cls.members.get(name);
  if (own !== undefined || depth >= MAX_BASES) return own;
  for (const base of cls.bases) {
    const found = base.cls === undefined ? undefined : memberOfClass(base.cls, name, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** A method that a class takes from those above it. */
export function memberAbove(cls: ProgramClass, name: string): Value | undefined {
  for (const base of cls.bases) {
    const found = base.cls === undefined ? undefined : memberOfClass(base.cls, name);
    if (found) return found;
  }
  return undefined;
}

/** What a name of an object stands for: a field, a property that is computed, or a method bound to the object. */
export function memberOfInstance(value: Value, instance: Instance, name: string): Value | undefined {
  const field = instance.fields.get(name);
  if (field) return field;
  const member = memberOfClass(instance.of, name);
  if (member?.callable) return hasProperty(instance.of, name) ? member.callable.invoke([], undefined, value) : bound(member, value);
  const dynamic = member === undefined ? memberOfClass(instance.of, '__getattr__')?.callable : undefined;
  if (dynamic) return dynamic.invoke([literal(name)], undefined, value);
  const any = instance.fields.get(ANY_FIELD);
  // A field of a data class has its default in the class, and what the object was made with beside it.
  if (member === undefined || any === undefined) return member ?? any;
  return changed(member, { known: false, origins: union(member.origins, any.origins) });
}

/** A member of an object, or of a class, that the program defines. */
export function ownMember(object: Value, name: string): Value | undefined {
  if (object.instance) return memberOfInstance(object, object.instance, name);
  const member = object.cls ? memberOfClass(object.cls, name) : undefined;
  return member && isOfClass(object.cls, name) ? bound(member, object) : member;
}

function isOfClass(cls: ProgramClass | undefined, name: string, depth = 0): boolean {
  if (cls === undefined || depth > MAX_BASES) return false;
  return cls.ofClass.has(name) || cls.bases.some((base) => isOfClass(base.cls, name, depth + 1));
}

function hasProperty(cls: ProgramClass, name: string, depth = 0): boolean {
  if (cls.properties.has(name)) return true;
  return depth < MAX_BASES && cls.bases.some((base) => base.cls !== undefined && hasProperty(base.cls, name, depth + 1));
}

/** A method with its object. */
export function bound(method: Value, self: Value): Value {
  const { callable } = method;
  if (!callable) return method;
  return changed(method, {
    callable: {
      ...callable,
      invoke: (args, named) => callable.invoke(args, named, self),
      each: (items) => items.map((item) => callable.invoke([item], undefined, self)),
    },
  });
}

/** Gives a field of an object a value; data that it held before stay known, as the order of calls is not. */
export function setField(program: ScriptRun, instance: Instance, name: string, value: Value): void {
  const before = instance.fields.get(name);
  const origins = before === undefined ? value.origins : union(value.origins, before.origins);
  if (before === undefined && instance.fields.size >= 500) return;
  if (before === undefined || origins.length > before.origins.length || value.text !== before.text) program.changes += 1;
  instance.fields.set(name, origins === value.origins ? value : withOrigins(value, origins));
}

/** All data that an object holds, for a function that takes it whole. */
export function contentOf(known: Value, depth = 0): Origins {
  const value = current(known);
  let { origins } = value;
  if (depth > 2) return origins;
  for (const field of value.instance?.fields.values() ?? []) origins = union(origins, contentOf(field, depth + 1));
  if (value.collection === undefined) return origins;
  for (const member of [...(value.entries?.values() ?? []), ...(value.items?.slice(0, MAX_LOOKED_AT) ?? [])].slice(0, MAX_LOOKED_AT))
    if (member.collection ?? member.instance) origins = union(origins, contentOf(member, depth + 1));
  return origins;
}

/** Members of a collection that are asked for what was put into them later. */
const MAX_LOOKED_AT = 100;

/** A value as a function of a library sees it: an object stands for all that it holds. */
export function asData(value: Value): Value {
  if (value.instance === undefined && value.collection === undefined) return value;
  const origins = contentOf(value);
  return origins === value.origins ? value : withOrigins(value, origins);
}
