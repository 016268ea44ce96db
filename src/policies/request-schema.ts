import * as z from 'zod';

import { UserError } from '../core/errors.js';
import { decodeUtf8 } from '../core/text.js';
import type { AccessRequest, RequestedField } from './request.js';
import { SCALAR_CONDITIONS, type ScalarCondition, type ScalarValue } from './policy.js';
import { minuteOfDay } from './read-conditions.js';
import type { Registry } from './registry.js';

const text = z.string().min(1);

const fieldSchema = z.union([
  text,
  z.strictObject({ name: text, sensitivity: text.optional(), category: text.optional(), tags: z.array(text).optional() }),
]);

/** A request as people write it, in `policy explain` and in the tests of a pack. */
export const requestSchema = z.strictObject({
  dataset: text.optional(),
  fields: z.array(fieldSchema).optional(),
  requester_role: text.optional(),
  requester_clearance: z.union([text, z.int()]).optional(),
  requester_region: text.optional(),
  dataset_region: text.optional(),
  environment: text.optional(),
  time: text.refine((value) => minuteOfDay(value) !== undefined, 'must be a time of the day such as "09:30"').optional(),
});

export type WrittenRequest = z.infer<typeof requestSchema>;

/** Fills in what the registry knows about fields that are given by name alone. */
export function requestOf(written: WrittenRequest, registry: Registry | undefined): AccessRequest {
  const dataset = registry?.datasets.find((candidate) => candidate.name === written.dataset);
  const fields = (written.fields ?? []).map((field): RequestedField => {
    if (typeof field === 'string') {
      const known = dataset?.fields.find((candidate) => candidate.name === field);
      return known === undefined ? { name: field, tags: [] } : labelled(field, known.sensitivity, known.tags);
    }
    return labelled(field.name, field.sensitivity, [...(field.category === undefined ? [] : [field.category]), ...(field.tags ?? [])]);
  });
  const scalars: Partial<Record<ScalarCondition, ScalarValue>> = {};
  for (const key of SCALAR_CONDITIONS) {
    const value = written[key];
    if (value !== undefined) scalars[key] = value;
  }
  const minute = written.time === undefined ? undefined : minuteOfDay(written.time);
  return {
    ...(written.dataset === undefined ? {} : { dataset: written.dataset }),
    fields,
    scalars,
    ...(minute === undefined ? {} : { minute }),
  };
}

function labelled(name: string, sensitivity: string | undefined, tags: readonly string[]): RequestedField {
  return { name, ...(sensitivity === undefined || sensitivity === '' ? {} : { sensitivity }), tags: [...new Set(tags)] };
}

/** Reads a request from JSON. Throws UserError USAGE that names the member at fault. */
export function parseRequest(bytes: Uint8Array, label: string, registry: Registry | undefined): AccessRequest {
  const hint = 'Write for example {"dataset": "customers", "fields": ["email"], "requester_role": "analyst", "environment": "production"}.';
  const source = decodeUtf8(bytes);
  if (source === undefined) throw new UserError('USAGE', `${label} is not valid UTF-8`, hint);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new UserError('USAGE', `${label} is not valid JSON`, hint, { cause: error });
  }
  const result = requestSchema.safeParse(value);
  if (result.success) return requestOf(result.data, registry);
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
  throw new UserError('USAGE', `${label} is no request${where}: ${issue?.message ?? 'unknown fault'}`, hint);
}
