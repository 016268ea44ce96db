import type { Confidence, Level, Severity } from '../core/finding.js';
import type { JsonObject } from '../core/json.js';
import type { RegionJson } from '../core/region.js';

/** `vaultgate.report.v1`: what every reporter is given, and the JSON report itself; hence the member names. */
export interface Report {
  readonly contract: 'vaultgate.report.v1';
  readonly tool: { readonly name: 'vaultgate'; readonly version: string };
  readonly created_at: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly coverage: Coverage;
  readonly packs: readonly ReportedPack[];
  readonly skills: readonly ReportedSkill[];
  readonly findings: readonly ReportedFinding[];
}

export type Verdict = 'PASS' | 'FAIL';
export type Status = 'new' | 'existing' | 'escalated' | 'fixed';

/** error, warning and note count what gates: new and escalated findings that are not waived. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly new: number;
  readonly existing: number;
  readonly escalated: number;
  readonly fixed: number;
  readonly waived: number;
}

export interface Coverage {
  readonly files: number;
  readonly bytes: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
}

export interface ReportedPack {
  readonly name: string;
  readonly layer: string | null;
  readonly installed_version: string | null;
  readonly available_version: string | null;
  readonly drift: readonly string[];
  readonly files: readonly { readonly path: string; readonly policy_id: string | null; readonly state: string }[];
}

export interface ReportedSkill {
  readonly path: string;
  readonly name: string;
  readonly bundle_sha256: string;
  readonly verdict: 'PASS' | 'WARN' | 'FAIL';
  readonly capabilities: readonly string[];
  readonly risk_score: { readonly base_risk: number; readonly change_risk: number; readonly policy_delta: number; readonly total: number };
}

export interface ReportedFinding {
  readonly rule: string;
  readonly code?: string;
  readonly level: Level;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Untrusted words may stand in message, help, path, snippet and details: escape when printing. */
  readonly message: string;
  readonly help: string;
  readonly path: string;
  readonly region?: RegionJson;
  readonly snippet?: string;
  readonly status: Status;
  readonly waived: boolean;
  readonly fingerprint: string;
  readonly details: JsonObject;
}
