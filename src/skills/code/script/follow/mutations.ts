import { NO_ORIGINS, union } from '../../trace.js';
import { changed, derived, originsOf, type Value } from '../../value.js';
import { appendItems, bind, feed } from './bindings.js';
import type { MadeCall } from './made-call.js';
import { asData } from './objects.js';
import { pathOf } from './paths.js';
import type { ScriptRun } from './script-run.js';
import { current, renew, withItems, withMember } from './shared-collections.js';

/** Methods that put their arguments into their object. */
const APPENDERS = new Set(['append', 'push', 'extend', 'add']);
const MUTATORS = new Set([
  'append',
  'push',
  'extend',
  'update',
  'add',
  'insert',
  'unshift',
  'set',
  'setdefault',
  'put',
  'write',
  'writestr',
  'concat',
  'connect',
  'attach',
  'set_payload',
  'add_attachment',
  'set_content',
  'add_header',
  'addFile',
  'append_data',
  'add_field',
  'appendleft',
  'assign',
  'headers',
]);

/** `ConfigParser.read(path)` puts what it reads into its own object. */
function fillsItself(callee: Value): boolean {
  return callee.ref?.startsWith('configparser.') === true;
}

/** `list.append(x)` and its kin put data into their object. */
export function mutate(
  program: ScriptRun,
  { node, callee, receiver, method, args, named, scope }: MadeCall,
  result: Value | undefined,
): void {
  if (node.callee.type !== 'member' || !(MUTATORS.has(method) || fillsItself(callee) || program.knowledge.mutators?.has(method) === true))
    return;
  const target = node.callee.object;
  const put = receiver.collection === undefined ? undefined : putInto(current(receiver), method, args);
  if (put) {
    renew(program, put);
    feed(program, target, derived(originsOf([...args.map(asData), ...named.values()])), scope);
    return;
  }
  if (receiver.feeds) {
    const written = derived(union(originsOf(args.map(asData)), result?.origins ?? NO_ORIGINS));
    for (const name of receiver.feeds) scope.feed(name, written);
  }
  if (APPENDERS.has(method) && appendItems(program, target, method === 'extend' ? (args[0]?.items ?? []) : args, scope)) {
    if (method !== 'extend' || args[0]?.items) return;
  }
  const content = originsOf([...args.map(asData), ...named.values()]);
  feed(
    program,
    target,
    derived(
      union(
        content,
        method === 'connect' || fillsItself(callee) || program.dialect.language === 'visualbasic'
          ? (result?.origins ?? NO_ORIGINS)
          : NO_ORIGINS,
      ),
    ),
    scope,
  );
}

/** Methods that put a member into a mapping under a key. */
const SETS_MEMBER = new Set(['set', 'put', 'setdefault', 'store']);

/** What a list or a mapping is after a method put something into it; undefined for what is not known to be one, or for another method. */
function putInto(collection: Value, method: string, args: readonly Value[]): Value | undefined {
  const [first, second] = args;
  if (APPENDERS.has(method)) return withItems(collection, method === 'extend' ? (first?.items ?? []) : args);
  if (method === 'unshift' || method === 'appendleft') return withItems(collection, args);
  if (SETS_MEMBER.has(method) && first && second) return withMember(collection, first, second);
  return undefined;
}

/** A function that puts what it is given into one of its arguments. */
export function fill(program: ScriptRun, { node, receiver, method, args, scope }: MadeCall, name: string, result: Value | undefined): void {
  // `$zip->open($path)`: what is written to the object from now on is in the file.
  if (
    method === 'open' &&
    result?.handle &&
    node.callee.type === 'member' &&
    (program.knowledge.fillers || receiver.ref === 'XMLHttpRequest')
  )
    bind(program, node.callee.object, changed(receiver, { handle: result.handle }), scope, 'assign');
  const at = program.knowledge.fillers?.get(name);
  const target = at === undefined ? undefined : node.args[at]?.value;
  if (at === undefined || target === undefined) return;
  // An object that is described further takes the place of what it was.
  if (result?.ref !== undefined && result.ref === args[at]?.ref) {
    bind(program, target, result, scope, 'assign');
    return;
  }
  const content = derived(union(originsOf(args.filter((_, index) => index !== at).map(asData)), result?.origins ?? NO_ORIGINS));
  for (const fed of args[at]?.feeds ?? []) scope.feed(fed, content);
  feed(program, target, content, scope);
}

/** Names under which functions of libraries take the stream that they write to. */
const STREAM = /^(?:fileobj|fp|stream|buffer|raw)$/;

/** What is written to a writer is in the buffer, the file or the request that it was made for. */
export function standingFor(program: ScriptRun, { node, receiver, args, named }: MadeCall, name: string, result: Value): Value {
  if (program.knowledge.wrappers === undefined) return result;
  const at = program.knowledge.wrappers.get(name);
  const given = at === undefined ? undefined : (node.args.find((arg) => STREAM.test(arg.name)) ?? node.args[at]);
  const inner = at === undefined ? receiver : (named.get(given?.name ?? '') ?? args[at]);
  const target = given?.value;
  const path = target === undefined ? '' : pathOf(target);
  const feeds = [...(path === '' ? [] : [path]), ...(inner?.feeds ?? [])];
  const handle = result.handle ?? (at === undefined ? undefined : inner?.handle);
  if (feeds.length === 0) return result;
  return changed(result, { feeds: feeds.slice(0, 8), handle });
}
