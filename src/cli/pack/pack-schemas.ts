import * as z from 'zod';

import { LEVELS } from '../../core/finding.js';
import { LAYERS } from '../../packs/layer.js';
import { DRIFT_KINDS } from '../../packs/model.js';

const layer = z.enum(LAYERS).nullable();
const text = z.string();
const version = z.string().nullable();
const path = z.string().describe('POSIX, relative to the repository');
const drift = z.array(z.enum(DRIFT_KINDS)).describe('empty: none');
const names = z.array(text);

/** `vaultgate.pack-list.v1`: what `pack list --format json` prints. */
export const packListSchema = z.strictObject({
  contract: z.literal('vaultgate.pack-list.v1'),
  interrupted: z.boolean().describe('true: a command that changes packs did not end, so the rest may be half true'),
  installed: z.array(
    z.strictObject({
      name: text,
      layer,
      installed_version: version,
      available_version: version,
      drift,
      files: z.array(
        z.strictObject({ path, policy_id: text.nullable(), state: z.enum(['clean', 'edited', 'missing', 'untracked', 'unverified']) }),
      ),
    }),
  ),
  on_offer: z
    .array(z.strictObject({ name: text, layer, version, description: text.nullable(), source: text }))
    .describe('packs that are not installed'),
});

/** `vaultgate.pack-info.v1`: what `pack info --format json` prints. */
export const packInfoSchema = z.strictObject({
  contract: z.literal('vaultgate.pack-info.v1'),
  packs: z.array(
    z.strictObject({
      name: text,
      installed_version: version,
      drift,
      on_offer: z
        .strictObject({
          source: text,
          pack_checksum: text,
          content_digest: text,
          version,
          layer,
          description: text.nullable(),
          dependencies: names,
          dependency_constraints: z.record(text, text),
          priority_band: z.strictObject({ min: z.int(), max: z.int() }).nullable(),
          policies: z.array(z.strictObject({ id: text, path: text, installed_as: text })),
          faults: z.array(z.strictObject({ path: text, message: text })),
        })
        .nullable(),
    }),
  ),
});

/** `vaultgate.pack-plan.v1`: what `pack add`, `remove` and `upgrade` print with `--format json`. */
export const packPlanSchema = z.strictObject({
  contract: z.literal('vaultgate.pack-plan.v1'),
  command: text,
  applied: z.boolean().describe('false: a dry run, nothing was written'),
  recovery: z.enum(['nothing', 'undone', 'completed']).describe('what was done about an interrupted command before this one'),
  packs: z.array(
    z.strictObject({
      name: text,
      action: z.enum(['install', 'upgrade', 'downgrade', 'replace', 'restore', 'remove', 'none']),
      from_version: version,
      to_version: version,
      source: text.nullable(),
      files: z.array(
        z.strictObject({
          action: z.enum(['create', 'replace', 'delete', 'take-over', 'save']),
          path,
          policy_id: text.nullable(),
          fields: names.describe('the fields in which the policy changes, in words'),
          diff: names.describe('lines of the policy without comments and layout, each with - or + before it'),
        }),
      ),
    }),
  ),
  changes: z
    .array(z.strictObject({ action: z.enum(['write', 'remove']), path }))
    .describe('every file, in the order in which it is put in place'),
  blockers: z.array(z.strictObject({ pack: text, path: text.nullable(), reason: text })).describe('what is lost, which needs --force'),
  notes: names,
  findings: z
    .array(z.strictObject({ rule: text, level: z.enum(LEVELS), path, message: text }))
    .describe('what check says in addition afterwards, and what the change lets through'),
});

/** `vaultgate.pack-tests.v1`: what `pack test --format json` prints. */
export const packTestsSchema = z.strictObject({
  contract: z.literal('vaultgate.pack-tests.v1'),
  ok: z.boolean(),
  packs: z.array(
    z.strictObject({
      name: text,
      ok: z.boolean(),
      tests: z.int().min(0),
      failed: z.array(z.strictObject({ path: text, line: z.int(), name: text, difference: text })),
      untested: z.array(z.strictObject({ path: text, policy_id: text })).describe('policies whose removal no test notices'),
      unreadable: z.array(z.strictObject({ path: text, line: z.int().nullable(), problem: text })),
      faults: z.array(z.strictObject({ path: text, message: text })),
    }),
  ),
});

/** The JSON Schemas (draft 2020-12) of the pack commands, by the names of their files. */
export function packJsonSchemas(): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries({
      'pack-info.v1.schema.json': packInfoSchema,
      'pack-list.v1.schema.json': packListSchema,
      'pack-plan.v1.schema.json': packPlanSchema,
      'pack-tests.v1.schema.json': packTestsSchema,
    }).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'output' })]),
  );
}
