import type { Reading } from '../../reading.js';
import { NO_ORIGINS, plus } from '../../trace.js';
import { derived, type Callable, type Value } from '../../value.js';
import type { Node } from '../syntax/nodes.js';
import { pathOf } from './paths.js';
import type { ScriptRun } from './script-run.js';

/** Parameters that a replaced function may have. */
const MAX_PARAMETERS = 6;
/** Names under which functions of libraries take what matters, as they are handed on in Python. */
const NAMES = ['url', 'data', 'json', 'headers', 'params', 'auth', 'body', 'password', 'cookies'] as const;

/**
 * Remembers that a program put a function of somebody else aside: `const load = Module._load`, `const write = stream.write.bind(stream)`.
 * Whoever replaces the function afterwards comes between all callers and it.
 */
export function keepAside(program: ScriptRun, value: Node): void {
  const node = value.type === 'call' && value.callee.type === 'member' && value.callee.name === 'bind' ? value.callee.object : value;
  if (node.type !== 'member') return;
  const path = pathOf(node);
  if (path !== '' && program.putAside.size < 1000) program.putAside.add(path);
}

/** Follows a function that takes the place of one that was put aside, with what others call it with. */
export function intercept(program: ScriptRun, target: Node, value: Value): void {
  const path = pathOf(target);
  if (value.callable === undefined || path === '' || !program.putAside.has(path)) return;
  followInterceptor(program.reading, value.callable, path, target);
}

/** Follows a function that is called in place of another, and notes that it sees what was meant for that. */
export function followInterceptor(
  reading: Reading,
  callable: Callable,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): void {
  const deed = reading.note({ kind: 'read', start, end, name, subject: 'intercepted-calls', target: name });
  const seen = derived(plus(NO_ORIGINS, deed));
  callable.invoke(
    Array.from({ length: MAX_PARAMETERS }, () => seen),
    new Map(NAMES.map((one) => [one, seen])),
    seen,
  );
}
