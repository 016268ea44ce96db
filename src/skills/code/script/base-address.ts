import { NO_ORIGINS } from '../trace.js';
import { changed, concat, derived, withOrigins, withText, type Value } from '../value.js';
import { inputOrigins, type CallReader } from './function-call.js';

/** A path that is asked for of a client with an address of its own. */
export function belowBase(client: Value, address: Value): Value {
  if (!/^https?:\/\//u.test(client.text) || /^[a-z]+:|^\/\/|^\$|^\{/iu.test(address.text)) return address;
  const joined = concat([withOrigins(client, NO_ORIGINS), address], client.text.endsWith('/') || address.text.startsWith('/') ? '' : '/');
  return withText(joined, joined.text.replace(/(?<!:)\/{2,}/gu, '/'));
}

/** A client that knows the address of its service. */
export function client(ref: string, ...names: readonly string[]): CallReader {
  return (call) => {
    const config = call.args.find((arg) => arg.entries !== undefined);
    const base = names.map((name) => call.named.get(name) ?? config?.entries?.get(name)).find((value) => value !== undefined);
    return changed(derived(inputOrigins(call), base?.text ?? ''), { ref });
  };
}
