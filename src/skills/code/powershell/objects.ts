import { inflate } from '../decoding.js';
import type { Place } from '../reading.js';
import { plus } from '../trace.js';
import { changed, derived, literal, originsOf, UNKNOWN, type Value } from '../value.js';
import { parameter, type Cmdlet } from './cmdlet.js';
import type { PowerShellRun } from './run.js';

/** `New-Object Type args`, `New-Object -ComObject Name`. */
export const newObject: Cmdlet = (call) => {
  const com = [...call.named].find(([name]) => 'comobject'.startsWith(name))?.[1];
  const type = parameter(call, 0, 'typename').text.toLowerCase();
  const args = call.positional.slice(1).concat(call.named.get('argumentlist') ?? []);
  return construct(call.run, com?.text.toLowerCase() ?? type, args[0]?.items ?? args, call.place);
};

/** A new object of .NET, or of COM, by the name of its type in lower case. */
export function construct(run: PowerShellRun, type: string, args: readonly Value[], place: Place): Value {
  const [first] = args;
  if (/tcpclient|udpclient|clientwebsocket/u.test(type)) return run.connect(first ?? UNKNOWN, place);
  if (/gzipstream|deflatestream|zlibstream/u.test(type)) return inflated(run, first, place);
  return changed(first ?? UNKNOWN, { origins: originsOf(args), ref: type.replace(/^system\./u, '') });
}

function inflated(run: PowerShellRun, data: Value | undefined, place: Place): Value {
  const origins = data?.origins ?? [];
  const all = plus(origins, run.reading.note({ kind: 'decode', ...place, name: 'GZipStream', target: 'deflate', flowsFrom: origins }));
  const text = data?.known === true ? inflate(data.text) : undefined;
  return text === undefined ? derived(all) : literal(text, all);
}
