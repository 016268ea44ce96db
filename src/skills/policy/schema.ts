import * as z from 'zod';

import { nearestWord, snippetOf } from '../../core/text.js';
import { CAPABILITIES } from '../analysis/facts.js';
import { CAPABILITY_MODES, SKILL_VERDICTS } from './skill-policy.js';

const POLICY_VERSIONS = ['v1'] as const;

/** One of a closed set of words; a misspelt one is answered with the nearest. */
function word<const T extends string>(allowed: readonly T[]): z.ZodEnum<{ [K in T]: K }> {
  return z.enum(allowed as [T, ...T[]], {
    error: (issue) => {
      if (typeof issue.input !== 'string') return `one of ${allowed.join(', ')} is needed`;
      const nearest = nearestWord(issue.input, allowed);
      const hint = nearest === undefined ? `; known are ${allowed.join(', ')}` : `; did you mean '${nearest}'?`;
      return `unknown value '${snippetOf(issue.input, 60)}'${hint}`;
    },
  });
}

const count = z.int('a whole number is needed').min(0, 'must not be negative');

const gates = z.strictObject({
  max_risk_score: z.number('a number from 0 to 100 is needed').min(0, 'must be 0 or more').max(100, 'must be 100 or less').optional(),
  allow_verdicts: z.array(word(SKILL_VERDICTS), 'a list of verdicts is needed').optional(),
});

const capabilityRule = z.strictObject({ mode: word(CAPABILITY_MODES), note: z.string('a text is needed').optional() });

const capabilities = z.strictObject(Object.fromEntries(CAPABILITIES.map((name) => [name, capabilityRule.optional()])));

const constraints = z
  .strictObject({
    exactly_one_manifest: z.boolean('true or false is needed').optional(),
    bundle_size_limit_bytes: count.optional(),
    file_size_limit_bytes: count.optional(),
    max_manifest_tokens_warn: count.optional(),
    max_manifest_tokens_fail: count.optional(),
  })
  .refine((value) => !warnsAboveFail(value), {
    path: ['max_manifest_tokens_warn'],
    error: 'the warning limit lies above max_manifest_tokens_fail',
  });

/** Whether the limits are the wrong way round: a manifest would fail before it warns. */
export function warnsAboveFail(value: {
  readonly max_manifest_tokens_warn?: number | undefined;
  readonly max_manifest_tokens_fail?: number | undefined;
}): boolean {
  const { max_manifest_tokens_warn: warn, max_manifest_tokens_fail: fail } = value;
  return warn !== undefined && fail !== undefined && warn > fail;
}

const sections = { gates: gates.optional(), capabilities: capabilities.optional(), constraints: constraints.optional() };

const overlay = z.strictObject(sections);

const people = { users: z.array(z.string()).optional(), teams: z.array(z.string()).optional() };
const group = z.strictObject(people, 'users and teams are needed');

/** A `policy.v1` file as SkillVault documents it, with the capabilities that it does not know yet and `approvers`. */
export const policyFileSchema = z.strictObject({
  policy_version: word(POLICY_VERSIONS).optional(),
  ...sections,
  profiles: z.record(z.string(), overlay, 'a map of profiles is needed').optional(),
  approvers: z
    .strictObject(
      {
        ...people,
        reviews: word(['any', 'named']).optional(),
        capability: group.optional(),
        loosening: group.optional(),
        weakening: group.optional(),
      },
      'users and teams are needed',
    )
    .optional(),
});

export type PolicyFile = z.infer<typeof policyFileSchema>;
export type PolicyOverlay = z.infer<typeof overlay>;
