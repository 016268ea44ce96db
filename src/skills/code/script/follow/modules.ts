import { importedFile } from '../../imports.js';
import { changed, derived, UNKNOWN, type Value } from '../../value.js';
import { NO_ORIGINS } from '../../trace.js';
import { valueOfJson } from '../json-value.js';
import { Scope } from '../scope.js';
import type { Node } from '../syntax/nodes.js';
import { parsedOnce } from '../syntax/parsed-once.js';
import { methodValue } from './own-functions.js';
import type { ScriptRun } from './script-run.js';
import { collected } from './shared-collections.js';

/** Longest text of all modules that are read along with one program, in UTF-16 units. */
const MAX_MODULE = 200_000;

/** A module of the bundle, read where it is imported for the first time; undefined for modules from elsewhere. */
export function ownModule(program: ScriptRun, specifier: string): Value | undefined {
  const { reading } = program;
  const { place } = reading;
  const { language } = program.dialect;
  if (place?.imports !== 'follow' || (language !== 'python' && language !== 'javascript')) return undefined;
  const path = importedFile(language, specifier, place.path, place.files);
  if (path === undefined) return undefined;
  const known = reading.modules.get(path);
  if (known) return known;
  const text = place.files.textAt(path) ?? '';
  const inner = reading.ofFile(path);
  if (inner === undefined || text.length > MAX_MODULE) return undefined;
  // A module that imports itself in a circle finds what is known of it so far: nothing.
  reading.modules.set(path, derived(NO_ORIGINS));
  const value = path.endsWith('.json') ? valueOfJson(text, NO_ORIGINS) : followModule(program.inFile(inner), text);
  reading.modules.set(path, value ?? UNKNOWN);
  return value;
}

/** Follows the statements of a module; its functions wait until the importing program calls them. */
function followModule(program: ScriptRun, text: string): Value {
  const { body, truncated } = parsedOnce(text, program.dialect, program.reading.place?.files);
  if (truncated) program.reading.trace.truncated = true;
  const scope = new Scope();
  program.follow(body, scope);
  const entries = new Map<string, Value>();
  for (const node of body) for (const name of functionsIn(node)) entries.set(name.name, methodValue(program, name, scope));
  for (const [name, value] of scope.own()) entries.set(/^(?:module\.)?exports\.([\w$]+)$/u.exec(name)?.[1] ?? name, value);
  const whole = scope.get('module.exports') ?? scope.get('default') ?? UNKNOWN;
  for (const [name, value] of whole.entries ?? []) entries.set(name, value);
  return collected(program, changed(whole, { entries }));
}

type FunctionOf = Extract<Node, { type: 'function' }>;

function functionsIn(node: Node): readonly FunctionOf[] {
  if (node.type === 'function') return node.name === '' ? [] : [node];
  return node.type === 'block' ? node.body.flatMap(functionsIn) : [];
}
