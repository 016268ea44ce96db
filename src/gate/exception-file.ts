import * as z from 'zod';

import { UserError } from '../core/errors.js';
import type { Region } from '../core/region.js';
import type { Content, Snapshot } from '../io/snapshot.js';
import { readYaml, type YamlDocument } from '../io/yaml/read-yaml.js';

/** One entry, or the file, that does not count, and why. */
export interface EntryFault {
  readonly message: string;
  readonly region?: Region;
}

/** What a file of exceptions to the rules holds; a malformed entry counts for nothing and is said. */
export interface EntriesRead<Entry> {
  readonly present: boolean;
  readonly entries: readonly Entry[];
  readonly faults: readonly EntryFault[];
  /** The file as a whole could not be used. */
  readonly broken: boolean;
}

/** A kind of exception: where its file lies, under which key its list stands, and how one entry is read. */
export interface ExceptionKind<Written, Entry> {
  readonly file: string;
  readonly key: 'approvals' | 'waivers';
  /** In messages: “no approval in it counts”. */
  readonly noun: string;
  readonly schema: z.ZodType<Written>;
  readonly entryOf: (written: Written, region: Region) => Entry;
}

/** Reads the file of a kind in a tree. Never throws for what the file holds. */
export function readEntries<Written, Entry>(kind: ExceptionKind<Written, Entry>, snapshot: Snapshot): EntriesRead<Entry> {
  return snapshot.entry(kind.file) === undefined ? absent() : parseEntries(kind, snapshot.read(kind.file));
}

/** Parses the content of such a file; a malformed entry does not keep the others from counting. */
export function parseEntries<Written, Entry>(kind: ExceptionKind<Written, Entry>, content: Content): EntriesRead<Entry> {
  if (content.kind === 'unreadable') {
    return content.reason === 'missing' ? absent() : broken([{ message: `cannot be read (${content.reason})` }]);
  }
  const read = readYaml(content.bytes);
  if (!read.ok) return broken(read.problems);
  if (read.document.value === null) return { ...absent<Entry>(), present: true };
  const outer = read.document.validate(
    z.strictObject({ version: z.literal('v1').optional(), [kind.key]: z.array(z.unknown()).nullable() }),
  );
  if (!outer.ok) return broken(outer.problems);
  const entries: Entry[] = [];
  const faults: EntryFault[] = [];
  ((outer.value[kind.key] ?? []) as readonly unknown[]).forEach((value, index) => {
    const parsed = kind.schema.safeParse(value);
    if (parsed.success) entries.push(kind.entryOf(parsed.data, read.document.regionOf([kind.key, index])));
    else faults.push(faultOf(parsed.error, read.document, [kind.key, index]));
  });
  return { present: true, entries, faults, broken: false };
}

/** The exceptions of a tree that decides. Throws UserError CONFIG when the file as a whole cannot be used. */
export function requireEntries<Written, Entry>(kind: ExceptionKind<Written, Entry>, snapshot: Snapshot): EntriesRead<Entry> {
  const read = readEntries(kind, snapshot);
  const [fault] = read.faults;
  if (!read.broken || fault === undefined) return read;
  const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
  throw new UserError('CONFIG', `${kind.file}${place}: ${fault.message}`, `Correct the file; no ${kind.noun} in it counts until then.`);
}

function absent<Entry>(): EntriesRead<Entry> {
  return { present: false, entries: [], faults: [], broken: false };
}

function broken<Entry>(problems: readonly EntryFault[]): EntriesRead<Entry> {
  const faults = problems.map(({ message, region }) => ({ message, ...(region === undefined ? {} : { region }) }));
  return { present: true, entries: [], faults, broken: true };
}

function faultOf(error: z.ZodError, document: YamlDocument, entry: readonly (string | number)[]): EntryFault {
  const [issue] = error.issues;
  const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
  const where = path.length === 0 ? '' : `${path.join('.')}: `;
  return { message: `${where}${issue?.message ?? 'malformed'}`, region: document.regionOf([...entry, ...path]) };
}
