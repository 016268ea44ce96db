import type { Place } from '../reading.js';
import { changed, derived, originsOf, type Value } from '../value.js';
import { DATA_METHODS } from './dotnet/data.js';
import { FILE_METHODS } from './dotnet/files.js';
import { INTERPRETATION_METHODS } from './dotnet/interpretation.js';
import { NETWORK_METHODS } from './dotnet/network.js';
import { SYSTEM_METHODS } from './dotnet/system.js';
import type { PowerShellRun } from './run.js';

/** A method of .NET or COM that is called; static ones are named `[type]::method`, all in lower case. */
export interface MethodCall {
  readonly run: PowerShellRun;
  readonly name: string;
  readonly receiver: Value;
  readonly args: readonly Value[];
  readonly place: Place;
}

/** What a method gives back; undefined when its reader has nothing to say. */
export type MethodReader = (call: MethodCall) => Value | undefined;

const METHODS: ReadonlyMap<string, MethodReader> = new Map([
  ...DATA_METHODS,
  ...FILE_METHODS,
  ...SYSTEM_METHODS,
  ...INTERPRETATION_METHODS,
  ...NETWORK_METHODS,
]);

/** Calls of .NET methods: downloads, uploads, decoders, files, connections. Others pass on what goes in. */
export function callMethod(call: MethodCall): Value {
  const method = call.name.replace(/^\[.*\]::/u, '');
  const known = (METHODS.get(call.name) ?? METHODS.get(method))?.(call);
  if (known) return known;
  const { ref, entries } = call.receiver;
  return changed(derived(originsOf([call.receiver, ...call.args])), { ref, entries });
}
