import * as z from 'zod';

import { UserError } from '../../core/errors.js';
import { endOfDay } from '../../core/iso-date.js';
import type { Region } from '../../core/region.js';
import type { Content, Snapshot } from '../../io/snapshot.js';
import { readYaml, type YamlDocument } from '../../io/yaml/read-yaml.js';
import { CAPABILITIES, type Capability } from '../../skills/analysis/facts.js';
import { APPROVAL_KINDS, APPROVALS_FILE, type Approval } from './approval.js';

/** One entry that does not count, and why. */
export interface ApprovalFault {
  readonly message: string;
  readonly region?: Region;
}

/** The approvals file of a tree; a malformed entry counts for nothing and is said. */
export interface ApprovalsRead {
  readonly present: boolean;
  readonly approvals: readonly Approval[];
  readonly faults: readonly ApprovalFault[];
  /** The file as a whole could not be used. */
  readonly broken: boolean;
}

const fileSchema = z.strictObject({ version: z.literal('v1').optional(), approvals: z.array(z.unknown()).nullable() });

const date = z.string().refine((value) => endOfDay(value) !== undefined, 'a day written YYYY-MM-DD is needed');
const text = z.string().trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');

export const approvalEntrySchema = z
  .strictObject({
    kind: z.enum(APPROVAL_KINDS as [string, ...string[]], `one of ${APPROVAL_KINDS.join(', ')} is needed`),
    digest: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hex is needed'),
    capability: z.enum(CAPABILITIES as [string, ...string[]], `one of ${CAPABILITIES.join(', ')} is needed`).optional(),
    path: z.string().optional(),
    by: text,
    reason: text,
    expires: date,
    signature: z.strictObject({ alg: z.literal('ed25519'), key_id: z.string(), sig: z.string() }).optional(),
  })
  .refine((entry) => (entry.kind === 'capability') === (entry.capability !== undefined), {
    path: ['capability'],
    error: 'stands with kind capability, and only there',
  });

const NONE: ApprovalsRead = { present: false, approvals: [], faults: [], broken: false };

/** Reads `.vaultgate/approvals.yaml` of a tree. Never throws for what the file holds. */
export function readApprovals(snapshot: Snapshot): ApprovalsRead {
  return snapshot.entry(APPROVALS_FILE) === undefined ? NONE : parseApprovals(snapshot.read(APPROVALS_FILE));
}

/** Parses an approvals file; a malformed entry does not keep the others from counting. */
export function parseApprovals(content: Content): ApprovalsRead {
  if (content.kind === 'unreadable') {
    return content.reason === 'missing' ? NONE : broken([{ message: `cannot be read (${content.reason})` }]);
  }
  const read = readYaml(content.bytes);
  if (!read.ok) return broken(read.problems);
  if (read.document.value === null) return { ...NONE, present: true };
  const outer = read.document.validate(fileSchema);
  if (!outer.ok) return broken(outer.problems);
  const approvals: Approval[] = [];
  const faults: ApprovalFault[] = [];
  (outer.value.approvals ?? []).forEach((_, index) => {
    const parsed = approvalAt(read.document, index);
    if ('message' in parsed) faults.push(parsed);
    else approvals.push(parsed);
  });
  return { present: true, approvals, faults, broken: false };
}

function broken(problems: readonly ApprovalFault[]): ApprovalsRead {
  const faults = problems.map(({ message, region }) => ({ message, ...(region === undefined ? {} : { region }) }));
  return { present: true, approvals: [], faults, broken: true };
}

function approvalAt(document: YamlDocument, index: number): Approval | ApprovalFault {
  const value = (document.value as { approvals: unknown[] }).approvals[index];
  const result = approvalEntrySchema.safeParse(value);
  const region = document.regionOf(['approvals', index]);
  if (!result.success) {
    const [issue] = result.error.issues;
    const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    return { message: `${where}${issue?.message ?? 'malformed'}`, region: document.regionOf(['approvals', index, ...path]) };
  }
  const { kind, digest, capability, by, reason, expires, signature } = result.data;
  return {
    kind: kind as Approval['kind'],
    digest,
    ...(capability === undefined ? {} : { capability: capability as Capability }),
    by,
    reason,
    expires,
    ...(signature === undefined ? {} : { signature: { alg: signature.alg, keyId: signature.key_id, sig: signature.sig } }),
    region,
  };
}

/** The approvals of a tree that decides. Throws UserError CONFIG when the file as a whole cannot be used. */
export function requireApprovals(snapshot: Snapshot): readonly Approval[] {
  const read = readApprovals(snapshot);
  const [fault] = read.faults;
  if (!read.broken || fault === undefined) return read.approvals;
  const place = fault.region === undefined ? '' : `:${String(fault.region.startLine)}:${String(fault.region.startColumn)}`;
  throw new UserError('CONFIG', `${APPROVALS_FILE}${place}: ${fault.message}`, 'Correct the file; no approval in it counts until then.');
}
