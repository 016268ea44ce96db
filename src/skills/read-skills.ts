import type { Finding } from '../core/finding.js';
import type { CheckSettings } from '../gate/settings.js';
import type { Skipped, Snapshot } from '../io/snapshot.js';
import type { Capability } from './analysis/facts.js';

export type SkillVerdict = 'PASS' | 'WARN' | 'FAIL';

/** A bundle as the report lists it (`skills[]` of vaultgate.report.v1). */
export interface SkillStatus {
  readonly path: string;
  readonly name: string;
  readonly bundleSha256: string;
  readonly verdict: SkillVerdict;
  readonly capabilities: readonly Capability[];
  readonly riskScore: RiskScore;
}

/** Integers; total = min(100, sum of the others). */
export interface RiskScore {
  readonly baseRisk: number;
  readonly changeRisk: number;
  readonly policyDelta: number;
  readonly total: number;
}

export interface SkillsModel {
  readonly skills: readonly SkillStatus[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly bytes: number;
  readonly present: boolean;
}

/** Finds the bundles of a tree, analyses each and judges it by the skill policy. `base` is the tree that change risk is counted against. */
export function readSkills(_snapshot: Snapshot, _base: Snapshot | undefined, _settings: CheckSettings): Promise<SkillsModel> {
  return Promise.resolve({ skills: [], findings: [], skipped: [], bytes: 0, present: false });
}
