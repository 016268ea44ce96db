import { LEVELS, SEVERITIES, type Finding } from '../core/finding.js';
import type { JsonObject } from '../core/json.js';
import type { Status } from '../report/report.js';
import { fingerprintFindings, type FingerprintedFinding } from './fingerprint.js';
import { orderFindings } from './order-findings.js';

/** A finding with what the base says about it. */
export interface MatchedFinding extends FingerprintedFinding {
  readonly status: Status;
}

/** Names the findings of a run without a base: all are new. */
export function withoutBase(findings: readonly Finding[]): MatchedFinding[] {
  return fingerprintFindings(findings).map((finding) => ({ ...finding, status: 'new' }));
}

/**
 * Matches the findings of the head with those of the base by fingerprint. A base finding is matched at most once; what is
 * left of the base is `fixed`. `renames` maps new paths to old ones, as git sees them (renames, never copies).
 */
export function matchFindings(head: readonly Finding[], base: readonly Finding[], renames: ReadonlyMap<string, string>): MatchedFinding[] {
  const left = new Map(fingerprintFindings(base).map((finding) => [finding.fingerprint, finding]));
  const matched = fingerprintFindings(head, renames).map((finding): MatchedFinding => {
    const old = left.get(finding.fingerprint);
    left.delete(finding.fingerprint);
    if (old === undefined) return { ...finding, status: 'new' };
    return isWorse(finding, old) ? escalated(finding, old) : { ...finding, status: 'existing' };
  });
  const fixed = [...left.values()].map((finding): MatchedFinding => ({ ...finding, status: 'fixed' }));
  return orderFindings([...matched, ...fixed]);
}

function isWorse(head: Finding, base: Finding): boolean {
  const byLevel = LEVELS.indexOf(head.level) - LEVELS.indexOf(base.level);
  return byLevel < 0 || (byLevel === 0 && SEVERITIES.indexOf(head.severity) < SEVERITIES.indexOf(base.severity));
}

function escalated(finding: FingerprintedFinding, old: Finding): MatchedFinding {
  const details: JsonObject = { ...finding.details, previous_level: old.level, previous_severity: old.severity };
  return { ...finding, details, status: 'escalated' };
}
