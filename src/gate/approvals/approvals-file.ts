import * as z from 'zod';

import { endOfDay } from '../../core/iso-date.js';
import { CAPABILITIES, type Capability } from '../../skills/analysis/facts.js';
import type { ExceptionKind } from '../exception-file.js';
import { APPROVAL_KINDS, APPROVALS_FILE, type Approval } from './approval.js';

const date = z.string().refine((value) => endOfDay(value) !== undefined, 'a day written YYYY-MM-DD is needed');
const text = z.string().trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');

const entrySchema = z
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

/** Approvals: the list `approvals` of `.vaultgate/approvals.yaml`. */
export const APPROVALS: ExceptionKind<z.output<typeof entrySchema>, Approval> = {
  file: APPROVALS_FILE,
  key: 'approvals',
  noun: 'approval',
  schema: entrySchema,
  entryOf: ({ kind, digest, capability, by, reason, expires, signature }, region) => ({
    kind: kind as Approval['kind'],
    digest,
    ...(capability === undefined ? {} : { capability: capability as Capability }),
    by,
    reason,
    expires,
    ...(signature === undefined ? {} : { signature: { alg: signature.alg, keyId: signature.key_id, sig: signature.sig } }),
    region,
  }),
};
