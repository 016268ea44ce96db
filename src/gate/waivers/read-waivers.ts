import * as z from 'zod';

import { UserError } from '../../core/errors.js';
import { endOfDay } from '../../core/iso-date.js';
import type { Region } from '../../core/region.js';
import type { Content, Snapshot } from '../../io/snapshot.js';
import { readYaml, type YamlDocument } from '../../io/yaml/read-yaml.js';
import { WAIVERS_FILE, type Waiver } from './waiver.js';

/** An entry, or the file, that cannot be used; it counts as expired. */
export interface WaiverFault {
  readonly message: string;
  readonly region?: Region;
}

/** The waivers of a tree. */
export interface WaiversRead {
  readonly present: boolean;
  readonly waivers: readonly Waiver[];
  /** Entries that are malformed, each by itself. */
  readonly faults: readonly WaiverFault[];
  /** The file as a whole could not be used. */
  readonly broken: boolean;
}

export const NO_WAIVERS: WaiversRead = { present: false, waivers: [], faults: [], broken: false };

const fileSchema = z.strictObject({ version: z.literal('v1').optional(), waivers: z.array(z.unknown()).nullable() });

const text = z.string('a text is needed').trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');

export const waiverEntrySchema = z.strictObject({
  rule: z.string('a rule id is needed').regex(/^(?:pack|policy|skill|config)\/[a-z0-9-]+$/, 'a rule id such as skill/link is needed'),
  path: text,
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a fingerprint of 64 hexadecimal digits is needed')
    .optional(),
  justification: text,
  owner: text,
  expires: z
    .string('a day written YYYY-MM-DD is needed')
    .refine((value) => endOfDay(value) !== undefined, 'a day written YYYY-MM-DD is needed'),
});

/** Reads `.vaultgate/waivers.yaml` of a tree. Never throws for what the file holds. */
export function readWaivers(snapshot: Snapshot): WaiversRead {
  return snapshot.entry(WAIVERS_FILE) === undefined ? NO_WAIVERS : parseWaivers(snapshot.read(WAIVERS_FILE));
}

/** Parses a waivers file; a malformed entry does not keep the others from counting. */
export function parseWaivers(content: Content): WaiversRead {
  if (content.kind === 'unreadable') {
    return content.reason === 'missing' ? NO_WAIVERS : broken([{ message: `cannot be read (${content.reason})` }]);
  }
  const read = readYaml(content.bytes);
  if (!read.ok) return broken(read.problems);
  if (read.document.value === null) return { ...NO_WAIVERS, present: true };
  const outer = read.document.validate(fileSchema);
  if (!outer.ok) return broken(outer.problems);
  const waivers: Waiver[] = [];
  const faults: WaiverFault[] = [];
  (outer.value.waivers ?? []).forEach((entry, index) => {
    const parsed = waiverOf(entry, read.document, index);
    if ('message' in parsed) faults.push(parsed);
    else waivers.push(parsed);
  });
  return { present: true, waivers, faults, broken: false };
}

function broken(problems: readonly WaiverFault[]): WaiversRead {
  const faults = problems.map(({ message, region }) => ({ message, ...(region === undefined ? {} : { region }) }));
  return { present: true, waivers: [], faults, broken: true };
}

function waiverOf(entry: unknown, document: YamlDocument, index: number): Waiver | WaiverFault {
  const result = waiverEntrySchema.safeParse(entry);
  if (!result.success) {
    const [issue] = result.error.issues;
    const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    return { message: `${where}${issue?.message ?? 'malformed'}`, region: document.regionOf(['waivers', index, ...path]) };
  }
  const { fingerprint, ...rest } = result.data;
  return { ...rest, ...(fingerprint === undefined ? {} : { fingerprint }), region: document.regionOf(['waivers', index]) };
}

/** The waivers of a tree that decides. Throws UserError CONFIG when the file as a whole cannot be used. */
export function requireWaivers(snapshot: Snapshot): WaiversRead {
  const read = readWaivers(snapshot);
  const [fault] = read.faults;
  if (!read.broken || fault === undefined) return read;
  const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
  throw new UserError('CONFIG', `${WAIVERS_FILE}${place}: ${fault.message}`, 'Correct the file; no waiver in it counts until then.');
}
