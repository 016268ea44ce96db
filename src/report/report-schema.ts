import * as z from 'zod';

import { LEVELS, SEVERITIES } from '../core/finding.js';

const count = z.int().min(0);
const path = z.string().describe('POSIX, relative to the checked directory');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const words = <const W extends readonly string[]>(values: W) => z.enum(values as unknown as [W[number], ...W[number][]]);

const counts = z
  .strictObject({
    error: count,
    warning: count,
    note: count,
    new: count,
    existing: count,
    escalated: count,
    fixed: count,
    waived: count,
  })
  .describe(
    'error, warning and note count what gates: new and escalated findings that nobody agreed to. new, existing, escalated, fixed and waived split all findings.',
  );

const coverage = z.strictObject({
  files: count.describe('files that were read'),
  bytes: count,
  skipped: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
});

const pack = z.strictObject({
  name: z.string(),
  layer: z.string().nullable(),
  installed_version: z.string().nullable(),
  available_version: z.string().nullable(),
  drift: z.array(words(['version', 'checksum', 'edited', 'missing', 'untracked', 'unknown'])).describe('empty: none'),
  files: z.array(
    z.strictObject({ path, policy_id: z.string().nullable(), state: words(['clean', 'edited', 'missing', 'untracked', 'unverified']) }),
  ),
});

const skill = z.strictObject({
  path,
  name: z.string(),
  bundle_sha256: sha256,
  verdict: words(['PASS', 'WARN', 'FAIL']).describe('FAIL exactly when an error stands in the bundle that nobody agreed to'),
  capabilities: z.array(z.string()),
  risk_score: z.strictObject({
    base_risk: z.int(),
    change_risk: z.int(),
    policy_delta: z.int(),
    total: z.int().min(0).max(100),
  }),
});

const region = z
  .strictObject({ start_line: z.int().min(1), start_column: z.int().min(1), end_line: z.int().min(1), end_column: z.int().min(1) })
  .describe('lines and columns from 1, columns in UTF-16 units, the end column is the one after the last character');

const finding = z.strictObject({
  rule: z.string().regex(/^(?:pack|policy|skill|config)\/[a-z0-9-]+$/),
  code: z.string().optional().describe('SkillVault reason code'),
  level: words(LEVELS),
  severity: words(SEVERITIES),
  confidence: words(['high', 'medium', 'low']),
  message: z.string().describe('may hold untrusted words'),
  help: z.string().describe('what to do about it; may hold untrusted words'),
  path,
  region: region.optional(),
  snippet: z.string().optional().describe('untrusted source text'),
  status: words(['new', 'existing', 'escalated', 'fixed']).describe('against the base; without one all are new'),
  waived: z.boolean().describe('covered by a waiver, an approval or an approving review'),
  fingerprint: sha256.describe('over rule, path, normalised snippet and ordinal; no line numbers'),
  details: z.record(z.string(), z.json()).describe('the arguments of the message'),
});

/** `vaultgate.report.v1`, from which `docs/schemas/report.v1.schema.json` is made. */
export const reportSchema = z.strictObject({
  contract: z.literal('vaultgate.report.v1'),
  tool: z.strictObject({ name: z.literal('vaultgate'), version: z.string() }),
  created_at: z.iso.datetime(),
  verdict: words(['PASS', 'FAIL']),
  counts,
  coverage,
  packs: z.array(pack).describe('installed packs, and names that only have stray files'),
  skills: z.array(skill),
  findings: z.array(finding).describe('by path, position and rule, by code point'),
});

/** The JSON Schema (draft 2020-12) of the report. */
export function reportJsonSchema(): unknown {
  return z.toJSONSchema(reportSchema, { io: 'output' });
}
