import type { BehaviourKind, Flag, Language } from '../behaviour.js';
import type { Place, Reading } from '../reading.js';
import { deedOfCall, type Details, type Origins } from '../trace.js';
import { originsOf, UNKNOWN, type Value } from '../value.js';

/** A call of a function or method that the language's tables know by name. */
export interface FunctionCall {
  /** The canonical name: `subprocess.run`. */
  readonly name: string;
  /** The object of a method, `UNKNOWN` for a plain function. */
  readonly receiver: Value;
  readonly args: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
  readonly place: Place;
  readonly reading: Reading;
  readonly flags: readonly Flag[];
  readonly language: Language;
  readonly state: ProgramState;
  /** What a variable stands for at the place of the call, for texts that name it: `format!("{name}")`. */
  variable(name: string): Value | undefined;
  /** A module of the bundle by the name under which it is imported; undefined for modules from elsewhere. */
  load(specifier: string): Value | undefined;
  /** Calls a function that is held in a value: one of the program's own, or one that is known by name. */
  apply(callee: Value, args: readonly Value[], named?: ReadonlyMap<string, Value>): Value;
}

/** What calls leave behind for later ones. */
export interface ProgramState {
  /** Where the last socket was connected to. */
  peer: Value;
}

/** What a call gives back; undefined when the reader has nothing to say and the usual rules hold. */
export type CallReader = (call: FunctionCall) => Value | undefined;

/** Notes a deed at the place of the call; gives its index. */
export function noteCall(call: FunctionCall, kind: BehaviourKind, more?: Details): number {
  return call.reading.note(deedOfCall(call, kind, more));
}

/** An argument by position or by one of its names. */
export function argument(call: FunctionCall, index: number, ...names: readonly string[]): Value {
  for (const name of names) {
    const value = call.named.get(name);
    if (value) return value;
  }
  return call.args[index] ?? UNKNOWN;
}

/** Everything that goes into a call. */
export function inputOrigins(call: FunctionCall): Origins {
  return originsOf([call.receiver, ...call.args, ...call.named.values()]);
}

/** A member of a mapping that was given as an argument. */
export function member(value: Value, ...names: readonly string[]): Value | undefined {
  for (const name of names) {
    const found = value.entries?.get(name);
    if (found) return found;
  }
  return undefined;
}
