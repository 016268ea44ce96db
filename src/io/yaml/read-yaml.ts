import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type * as z from 'zod';

import { LineIndex, type Region } from '../../core/region.js';
import { wordsOfIssue } from '../../core/schema-issue.js';
import { decodeUtf8, nearestWord, snippetOf } from '../../core/text.js';
import { MAX_YAML_DEPTH, parseBounded } from './parse-bounded.js';
import { yaml11Reading } from './yaml11.js';

/** Bytes of one YAML file; a larger one is refused unread. */
export const MAX_YAML_BYTES = 256 * 1024;
export { MAX_YAML_DEPTH } from './parse-bounded.js';
/** Problems that are told of one file. */
const MAX_PROBLEMS = 20;
/** Two-way scalars that are told of one file; one that has more is not written for people. */
const MAX_AMBIGUOUS = 200;
const TOO_DEEP = `the file nests deeper than ${String(MAX_YAML_DEPTH)} levels`;

export type YamlProblemKind =
  'too-large' | 'not-utf8' | 'syntax' | 'too-deep' | 'alias' | 'duplicate-key' | 'forbidden-key' | 'unknown-key' | 'invalid-value';

/** A fault that keeps a file from being used, at its place. The message is ours, with untrusted words cut short in it. */
export interface YamlProblem {
  readonly kind: YamlProblemKind;
  readonly message: string;
  readonly region?: Region;
  /** The key that was probably meant. */
  readonly suggestion?: string;
}

/** A plain scalar that YAML 1.1 readers (Ruby, Python) and YAML 1.2 readers understand differently. */
export interface AmbiguousScalar {
  readonly path: ValuePath;
  readonly source: string;
  readonly yaml11: string;
  readonly yaml12: string;
  readonly region: Region;
}

export type ValuePath = readonly (string | number)[];

export type YamlRead =
  { readonly ok: true; readonly document: YamlDocument } | { readonly ok: false; readonly problems: readonly YamlProblem[] };

export type Validated<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly YamlProblem[] };

export interface YamlDocument {
  readonly text: string;
  /** The parsed value under YAML 1.2 core; maps are plain objects, an empty file is null. */
  readonly value: unknown;
  readonly ambiguous: readonly AmbiguousScalar[];
  /** Where the value at a path stands, or the nearest enclosing one when the path does not exist. */
  regionOf(path: ValuePath): Region;
  /** Where the key at a path stands. */
  regionOfKey(path: ValuePath): Region;
  /** Checks the value against a zod schema; problems come back at line and column, unknown keys with a suggestion. */
  validate<T>(schema: z.ZodType<T>): Validated<T>;
}

/**
 * The one reader of every YAML file (YAML 1.2 core schema, one document). Refuses, with the place: more than
 * {@link MAX_YAML_BYTES} bytes, invalid UTF-8, syntax errors, duplicate keys, anchors' aliases, keys that could reach a
 * prototype, and nesting beyond {@link MAX_YAML_DEPTH}. The answer is shared between readers of equal text: leave it as it is.
 */
export function readYaml(input: Uint8Array | string, limit = MAX_YAML_BYTES): YamlRead {
  const size = typeof input === 'string' ? Buffer.byteLength(input) : input.byteLength;
  if (size > limit)
    return failure({
      kind: 'too-large',
      message: `the file has ${String(size)} bytes, more than the ${String(limit)} that a YAML file may have here`,
    });
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (text === undefined) return failure({ kind: 'not-utf8', message: 'the file is not valid UTF-8' });
  return remembered(text);
}

/** Texts that were read last: packs and policies look at the same files, and base and head are mostly alike. */
const recent = new Map<string, YamlRead>();
const MAX_RECENT = 256;
const MAX_RECENT_LENGTH = 16 * 1024;

function remembered(text: string): YamlRead {
  if (text.length > MAX_RECENT_LENGTH) return parse(text);
  const known = recent.get(text) ?? parse(text);
  recent.delete(text);
  recent.set(text, known);
  const [oldest] = recent.keys();
  if (recent.size > MAX_RECENT && oldest !== undefined) recent.delete(oldest);
  return known;
}

function failure(...problems: YamlProblem[]): YamlRead {
  return { ok: false, problems };
}

function parse(text: string): YamlRead {
  const lines = new LineIndex(text);
  const parsed = parseBounded(text);
  if (parsed.kind !== 'document') {
    const region = lines.regionOf(parsed.offset, parsed.offset + 1);
    if (parsed.kind === 'too-deep') return failure({ kind: 'too-deep', message: TOO_DEEP, region });
    return failure({ kind: 'syntax', message: 'a second document begins here; only one is allowed in a file', region });
  }
  const { document } = parsed;
  const faults = [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS).map((error): YamlProblem => ({
    kind: 'syntax',
    message: lowerFirst(snippetOf(error.message)),
    region: lines.regionOf(error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)),
  }));
  if (faults.length > 0) return { ok: false, problems: faults };
  const inspection = inspect(document.contents, lines);
  if (inspection.problems.length > 0) return { ok: false, problems: inspection.problems };
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return { ok: true, document: yamlDocument(text, value, document.contents, lines, inspection.ambiguous) };
}

interface Visit {
  readonly node: Node | null;
  readonly path: ValuePath;
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Walks the tree once with its own stack, so that depth is bounded by a number and not by ours. */
function inspect(root: Node | null, lines: LineIndex): { problems: YamlProblem[]; ambiguous: AmbiguousScalar[] } {
  const problems: YamlProblem[] = [];
  const ambiguous: AmbiguousScalar[] = [];
  const pending: Visit[] = [{ node: root, path: [] }];
  const report = (kind: YamlProblemKind, message: string, node: Node | null): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ kind, message, region: regionOfNode(node, lines) });
  };
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node, path } = visit;
    if (path.length > MAX_YAML_DEPTH) {
      report('too-deep', TOO_DEEP, node);
      break;
    }
    if (isAlias(node)) report('alias', `the alias *${snippetOf(node.source, 40)} is not allowed here; write the value out`, node);
    else if (isScalar(node)) {
      const reading = node.type === 'PLAIN' && node.source !== undefined ? yaml11Reading(node.source, node.value) : undefined;
      if (reading !== undefined && ambiguous.length < MAX_AMBIGUOUS)
        ambiguous.push({ path, source: snippetOf(node.source ?? '', 80), ...reading, region: regionOfNode(node, lines) });
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => pending.push({ node: item as Node | null, path: [...path, index] }));
    } else if (isMap(node)) {
      const seen = new Set<string>();
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        const key = keyOf(pair);
        if (seen.has(key))
          report('duplicate-key', `the key ${quoted(key)} stands twice in one map; readers differ on which counts`, pair.key);
        if (FORBIDDEN_KEYS.has(key)) report('forbidden-key', `the key ${quoted(key)} is not allowed`, pair.key);
        seen.add(key);
        pending.push({ node: pair.value, path: [...path, key] });
      }
    }
  }
  problems.sort(
    (a, b) => (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) || (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0),
  );
  ambiguous.sort((a, b) => a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn);
  return { problems, ambiguous };
}

function quoted(key: string): string {
  return `'${snippetOf(key, 60)}'`;
}

function keyOf(pair: Pair<Node, Node | null>): string {
  const key: unknown = isScalar(pair.key) ? pair.key.value : pair.key;
  return String(key);
}

function regionOfNode(node: Node | null, lines: LineIndex): Region {
  const range = node?.range;
  return range === null || range === undefined ? lines.regionOf(0, 0) : lines.regionOf(range[0], range[1]);
}

function yamlDocument(
  text: string,
  value: unknown,
  root: Node | null,
  lines: LineIndex,
  ambiguous: readonly AmbiguousScalar[],
): YamlDocument {
  const regionOf = (path: ValuePath): Region => regionOfNode(nearest(root, path).node, lines);
  const regionOfKey = (path: ValuePath): Region => regionOfNode(nearest(root, path).key, lines);
  return {
    text,
    value,
    ambiguous,
    regionOf,
    regionOfKey,
    validate: (schema) => {
      // Otherwise zod writes a function for each schema and has it compiled, which pays after hundreds of values.
      const result = schema.safeParse(value, { error: wordsOfIssue, jitless: true });
      if (result.success) return { ok: true, value: result.data };
      return {
        ok: false,
        problems: result.error.issues.slice(0, 50).flatMap((issue) => problemsOfIssue(issue, schema, regionOf, regionOfKey)),
      };
    },
  };
}

function nearest(root: Node | null, path: ValuePath): { node: Node | null; key: Node | null } {
  let node = root;
  let key: Node | null = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = (node.items as Pair<Node, Node | null>[]).find((candidate) => isPair(candidate) && keyOf(candidate) === String(step));
      if (pair === undefined) break;
      key = pair.key;
      node = pair.value ?? pair.key;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | null | undefined;
      if (item === undefined || item === null) break;
      key = item;
      node = item;
    } else {
      break;
    }
  }
  return { node, key };
}

function problemsOfIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  regionOf: (path: ValuePath) => Region,
  regionOfKey: (path: ValuePath) => Region,
): YamlProblem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key): YamlProblem => {
      const suggestion = nearestWord(key, known);
      const hint =
        suggestion === undefined ? (known.length === 0 ? '' : `; known are ${known.join(', ')}`) : `; did you mean '${suggestion}'?`;
      return {
        kind: 'unknown-key',
        message: `unknown key ${quoted(key)}${hint}`,
        region: regionOfKey([...path, key]),
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    });
  }
  const where = path.length === 0 ? '' : `${path.map((step) => snippetOf(String(step), 60)).join('.')}: `;
  return [{ kind: 'invalid-value', message: `${where}${lowerFirst(snippetOf(issue.message))}`, region: regionOf(path) }];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The keys that a schema knows at a path, through optional, default, record, array and union wrappers. */
function keysAt(schema: z.ZodType, path: ValuePath): string[] {
  let current: unknown = unwrap(schema);
  for (const step of path) {
    const definition = definitionOf(current);
    if (definition.shape !== undefined) current = unwrap(definition.shape[String(step)]);
    else if (definition.valueType !== undefined) current = unwrap(definition.valueType);
    else if (definition.element !== undefined) current = unwrap(definition.element);
    else return [];
  }
  return Object.keys(definitionOf(current).shape ?? {});
}

interface SchemaDefinition {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly innerType?: unknown;
  readonly valueType?: unknown;
  readonly element?: unknown;
}

function definitionOf(schema: unknown): SchemaDefinition {
  return typeof schema === 'object' && schema !== null && 'def' in schema ? (schema.def as SchemaDefinition) : {};
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  for (let inner = definitionOf(current).innerType; inner !== undefined; inner = definitionOf(current).innerType) current = inner;
  return current;
}
