import type { PolicyFile, PolicyOverlay } from './schema.js';

/** The policy where there is no file: the score alone decides. */
export const BUILT_IN_POLICY: PolicyFile = {
  policy_version: 'v1',
  gates: { max_risk_score: 59, allow_verdicts: ['PASS', 'WARN'] },
  constraints: { exactly_one_manifest: true },
};

/** The profiles that every policy has unless it defines its own of the name; `strict_v0` has SkillVault's values. */
export const BUILT_IN_PROFILES: Readonly<Record<string, PolicyOverlay>> = {
  strict_v0: {
    gates: { max_risk_score: 29, allow_verdicts: ['PASS'] },
    capabilities: { network: { mode: 'block' }, exec: { mode: 'block' }, writes: { mode: 'require_approval' } },
    constraints: {
      bundle_size_limit_bytes: 100_000,
      file_size_limit_bytes: 50_000,
      max_manifest_tokens_warn: 600,
      max_manifest_tokens_fail: 800,
    },
  },
};
