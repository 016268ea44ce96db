import { union } from '../trace.js';
import { changed, concat, derived, literal, originsOf, UNKNOWN, type Value } from '../value.js';
import type { PowerShellRun } from './run.js';

/** `$request.Body = …`, `$headers['x'] = …`: the entry, and the data of the whole. */
export function assignMember(run: PowerShellRun, name: string, members: string, value: Value): void {
  const before = run.variables.get(name) ?? UNKNOWN;
  const key = /^(?:\.(\w+)|\[\s*["']?([^\]"']*)["']?\s*\])$/u.exec(members);
  const entries = new Map(before.entries ?? []);
  if (key && entries.size < 500) entries.set((key[1] ?? key[2] ?? '').toLowerCase(), value);
  run.set(name, changed(before, { entries, origins: union(before.origins, value.origins) }));
}

/** Adds data to what a variable stands for: `$list.Add($x)`. */
export function feed(run: PowerShellRun, name: string, args: readonly Value[]): void {
  const before = run.variables.get(name);
  if (before)
    run.set(
      name,
      changed(before, { ...(args[0]?.known === true ? {} : { known: false }), origins: union(before.origins, originsOf(args)) }),
    );
}

/** Keeps what a method tells about its object: the address of `$request.Open('POST', address)`. */
export function describe(run: PowerShellRun, name: string, key: string, value: Value): void {
  const before = run.variables.get(name);
  if (before) run.set(name, changed(before, { entries: new Map([...(before.entries ?? []), [key, value]]) }));
}

/** `[Array]::Reverse($letters)` turns the variable itself round. */
export function reverse(run: PowerShellRun, source: string): void {
  const name = /^\$(\w{1,80})$/u.exec(source)?.[1]?.toLowerCase() ?? '';
  const before = run.variables.get(name);
  if (before?.items) run.set(name, changed(before, { items: [...before.items].reverse() }));
  else if (before?.known === true) run.set(name, literal([...before.text].reverse().join(''), before.origins));
}

/** The variable of a loop stands for all elements at once. */
export function turn(run: PowerShellRun, name: string, list: Value): void {
  const { items } = list;
  const telling = items?.find((item) => item.text !== '');
  run.set(
    name,
    items && telling
      ? changed(telling, { known: false, origins: union(list.origins, originsOf(items)) })
      : derived(list.origins, list.text),
  );
}

/** What `+=` makes of two values: a longer list or a longer text. */
export function joined(before: Value, value: Value): Value {
  if (!before.items) return concat([before, value]);
  return changed(before, {
    items: [...before.items, ...(value.items ?? [value])].slice(0, 2000),
    origins: union(before.origins, value.origins),
  });
}
