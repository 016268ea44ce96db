import * as z from 'zod';

import { CAPABILITIES } from '../analysis/facts.js';
import { SKILL_VERDICTS } from '../policy/skill-policy.js';
import type { SkillVerdict } from '../read-skills.js';

/** The JSON of `vaultgate skill …`: SkillVault's contracts 0.1. Members may be added, never renamed. */
export const CONTRACT_VERSION = '0.1';

const version = z.literal(CONTRACT_VERSION);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.string().min(1);
const size = z.int().min(0);
const points = z.number().min(0).max(100);
const verdict = z.enum(SKILL_VERDICTS as [SkillVerdict, ...SkillVerdict[]]);

/** Loose throughout: a receipt may come from a later version or from another tool, and what it adds is signed too. */
export const findingSchema = z.looseObject({
  code: z.string(),
  severity: z.enum(['error', 'warn', 'info']),
  message: z.string(),
  path: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
});

export const fileSchema = z.looseObject({ path: z.string(), size, sha256 });

export const riskScoreSchema = z.looseObject({ base_risk: points, change_risk: points, policy_delta: points, total: points });

export const policyDecisionSchema = z.looseObject({
  contract_version: version,
  verdict,
  thresholds: z.looseObject({ pass_max: z.number(), warn_max: z.number(), fail_max: z.number() }),
  gates: z.looseObject({ max_risk_score: points.optional(), allow_verdicts: z.array(verdict).optional() }),
  risk_score: riskScoreSchema,
  findings: z.array(findingSchema),
});

const summarySchema = z.looseObject({ file_count: size, total_bytes: size, deterministic: z.boolean() });
const capabilityList = z.array(z.string()).describe(`Known are ${CAPABILITIES.join(', ')}.`);

export const scanSchema = z.looseObject({
  contract_version: version,
  created_at: time,
  bundle_sha256: sha256,
  files: z.array(fileSchema),
  manifest: fileSchema.nullable(),
  capabilities: capabilityList,
  risk_score: riskScoreSchema,
  summary: summarySchema,
  findings: z.array(findingSchema),
});

export const gateSchema = z.looseObject({
  contract_version: version,
  created_at: time,
  verdict,
  risk_score: riskScoreSchema,
  findings: z.array(findingSchema),
  policy: policyDecisionSchema,
});

export const signatureSchema = z.looseObject({
  alg: z.literal('ed25519'),
  key_id: z.string().optional(),
  payload_sha256: sha256,
  sig: z.string().regex(/^[A-Za-z0-9+/]{86}==$/, 'an Ed25519 signature in base64 is needed'),
});

export const receiptSchema = z.looseObject({
  contract_version: version,
  created_at: time,
  scanner: z.looseObject({ name: z.string(), version: z.string() }),
  bundle_sha256: sha256,
  files: z.array(fileSchema),
  manifest: fileSchema,
  scan: z.looseObject({
    capabilities: capabilityList,
    risk_score: riskScoreSchema,
    summary: summarySchema,
    findings: z.array(findingSchema),
  }),
  policy: policyDecisionSchema,
  signature: signatureSchema,
});

export const verifySchema = z.looseObject({
  contract_version: version,
  created_at: time,
  receipt: z.looseObject({ bundle_sha256: sha256 }).nullable(),
  bundle_sha256: sha256,
  verified: z.boolean(),
  findings: z.array(findingSchema),
  policy: policyDecisionSchema,
});

const change = z.enum(['added', 'removed', 'modified', 'unchanged']);

export const diffSchema = z.looseObject({
  contract_version: version,
  created_at: time,
  a: z.looseObject({ bundle_sha256: sha256 }),
  b: z.looseObject({ bundle_sha256: sha256 }),
  file_diffs: z.array(z.looseObject({ path: z.string(), change, a: fileSchema.optional(), b: fileSchema.optional() })),
  capability_deltas: z.looseObject({ added: capabilityList, removed: capabilityList }),
  finding_deltas: z.looseObject({ added: z.array(findingSchema), removed: z.array(findingSchema) }),
  summary: z.looseObject({ added: size, removed: size, modified: size, unchanged: size }),
});

export const exportSchema = z.looseObject({
  contract_version: version,
  created_at: time,
  profile: z.string(),
  out_path: z.string(),
  bundle_sha256: sha256,
  files: z.array(fileSchema),
  findings: z.array(findingSchema),
  validated: z.boolean(),
});

export const approveSchema = z.looseObject({
  contract_version: version,
  created_at: time,
  path: z.string(),
  approval: z.looseObject({
    kind: z.literal('capability'),
    digest: sha256,
    capability: z.string(),
    by: z.string(),
    reason: z.string(),
    expires: z.string(),
  }),
});

export type ContractFinding = z.infer<typeof findingSchema>;
export type ContractFile = z.infer<typeof fileSchema>;
export type ContractRiskScore = z.infer<typeof riskScoreSchema>;
export type PolicyDecision = z.infer<typeof policyDecisionSchema>;
export type ScanDocument = z.infer<typeof scanSchema>;
export type GateDocument = z.infer<typeof gateSchema>;
export type Receipt = z.infer<typeof receiptSchema>;
export type VerifyDocument = z.infer<typeof verifySchema>;
export type DiffDocument = z.infer<typeof diffSchema>;
export type ExportDocument = z.infer<typeof exportSchema>;

/** The documents by the command that writes them; `docs/schemas/skill-<command>.schema.json` is made of these. */
export const SKILL_DOCUMENTS = {
  scan: scanSchema,
  gate: gateSchema,
  receipt: receiptSchema,
  verify: verifySchema,
  diff: diffSchema,
  export: exportSchema,
  approve: approveSchema,
} as const;
