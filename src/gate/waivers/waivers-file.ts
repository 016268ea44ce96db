import * as z from 'zod';

import { endOfDay } from '../../core/iso-date.js';
import type { ExceptionKind } from '../exception-file.js';
import { WAIVERS_FILE, type Waiver } from './waiver.js';

const text = z.string('a text is needed').trim().min(1, 'must not be empty').max(500, 'is longer than 500 characters');

const entrySchema = z.strictObject({
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

/** Waivers: the list `waivers` of `.vaultgate/waivers.yaml`. */
export const WAIVERS: ExceptionKind<z.output<typeof entrySchema>, Waiver> = {
  file: WAIVERS_FILE,
  key: 'waivers',
  noun: 'waiver',
  schema: entrySchema,
  entryOf: ({ fingerprint, ...rest }, region) => ({ ...rest, ...(fingerprint === undefined ? {} : { fingerprint }), region }),
};
