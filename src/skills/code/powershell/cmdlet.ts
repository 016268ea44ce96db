import type { BehaviourKind, Flag } from '../behaviour.js';
import type { Place } from '../reading.js';
import type { Deed } from '../trace.js';
import { NOTHING, UNKNOWN, type Value } from '../value.js';
import type { PowerShellRun } from './run.js';

/** A cmdlet that is called, with its parameters bound. */
export interface CmdletCall {
  readonly run: PowerShellRun;
  readonly name: string;
  readonly named: ReadonlyMap<string, Value>;
  readonly positional: readonly Value[];
  readonly input: Value;
  readonly place: Place;
  readonly flags: readonly Flag[];
}

export type Cmdlet = (call: CmdletCall) => Value;

/** A parameter by its name, an abbreviation of it, or its position. */
export function parameter(call: CmdletCall, position: number, ...names: readonly string[]): Value {
  return named(call, ...names) ?? call.positional[position] ?? (position === 0 && call.input !== NOTHING ? call.input : UNKNOWN);
}

/** A parameter by its name, or an abbreviation of it. */
export function named(call: CmdletCall, ...names: readonly string[]): Value | undefined {
  for (const [given, value] of call.named) if (names.some((name) => name.startsWith(given) && given.length > 1)) return value;
  return undefined;
}

export function isSet(call: CmdletCall, name: string): boolean {
  for (const given of call.named.keys()) if (name.startsWith(given) && given.length > 1) return true;
  return false;
}

export function allOf(call: CmdletCall): readonly Value[] {
  return [...call.positional, ...call.named.values(), call.input];
}

/** Notes a deed at the place of the call; gives its index. */
export function noteCmdlet(call: CmdletCall, kind: BehaviourKind, more: Partial<Omit<Deed, 'kind' | 'start' | 'end'>> = {}): number {
  const { flags, ...rest } = more;
  return call.run.reading.note({ kind, ...call.place, name: call.name, ...rest, flags: [...call.flags, ...(flags ?? [])] });
}

/** A cmdlet's table: several names, separated by spaces, may share a reader. */
export function cmdletsOf(entries: readonly (readonly [string, Cmdlet])[]): ReadonlyMap<string, Cmdlet> {
  return new Map(entries.flatMap(([names, cmdlet]) => names.split(' ').map((name) => [name, cmdlet] as const)));
}
