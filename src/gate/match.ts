import { LEVELS, SEVERITIES, type Finding } from '../core/finding.js';
import type { JsonObject } from '../core/json.js';
import type { Status } from '../report/report.js';
import { fingerprintFindings, identityOf, type FingerprintedFinding } from './fingerprint.js';
import { orderFindings } from './order-findings.js';

/** A finding with what the base says about it. */
export interface MatchedFinding extends FingerprintedFinding {
  readonly status: Status;
}

/** What one side of a comparison says, and what it leaves unsaid because a graver finding of the same line stands for it. */
export interface SideFindings {
  readonly findings: readonly Finding[];
  readonly unsaid: readonly Finding[];
}

/** Names the findings of a run without a base: all are new. */
export function withoutBase(findings: readonly Finding[]): MatchedFinding[] {
  return fingerprintFindings(findings).map((finding) => ({ ...finding, status: 'new' }));
}

/**
 * Matches the findings of the head with those of the base by fingerprint. A base finding is matched at most once; what is
 * left of the base is `fixed`. What a graver finding stood for in the base is not new when that one is mended, and what
 * one stands for in the head is not fixed. `renames` maps new paths to old ones, as git sees them (renames, never copies).
 */
export function matchFindings(head: SideFindings, base: SideFindings, renames: ReadonlyMap<string, string>): MatchedFinding[] {
  const left = new Map(fingerprintFindings(base.findings).map((finding) => [finding.fingerprint, finding]));
  const unsaidInBase = new Unsaid(base.unsaid, NOT_RENAMED);
  const matched = fingerprintFindings(head.findings, renames).map((finding): MatchedFinding => {
    const old = left.get(finding.fingerprint) ?? unsaidInBase.take(finding, renames);
    left.delete(finding.fingerprint);
    if (old === undefined) return { ...finding, status: 'new' };
    return isWorse(finding, old) ? escalated(finding, old) : { ...finding, status: 'existing' };
  });
  const unsaidInHead = new Unsaid(head.unsaid, renames);
  const gone = [...left.values()].filter((finding) => unsaidInHead.take(finding, NOT_RENAMED) === undefined);
  return orderFindings([...matched, ...gone.map((finding): MatchedFinding => ({ ...finding, status: 'fixed' }))]);
}

const NOT_RENAMED: ReadonlyMap<string, string> = new Map();

/** Findings that one side leaves unsaid, each to be taken once. */
class Unsaid {
  readonly #left = new Map<string, Finding[]>();

  constructor(findings: readonly Finding[], renames: ReadonlyMap<string, string>) {
    for (const finding of findings) {
      const identity = inBase(finding, renames);
      const alike = this.#left.get(identity);
      if (alike === undefined) this.#left.set(identity, [finding]);
      else alike.push(finding);
    }
  }

  /** One that is the same as this finding of the other side, if there is one left. */
  take(finding: Finding, renames: ReadonlyMap<string, string>): Finding | undefined {
    return this.#left.get(inBase(finding, renames))?.shift();
  }
}

function inBase(finding: Finding, renames: ReadonlyMap<string, string>): string {
  return identityOf(finding, renames.get(finding.path) ?? finding.path);
}

function isWorse(head: Finding, base: Finding): boolean {
  const byLevel = LEVELS.indexOf(head.level) - LEVELS.indexOf(base.level);
  return byLevel < 0 || (byLevel === 0 && SEVERITIES.indexOf(head.severity) < SEVERITIES.indexOf(base.severity));
}

function escalated(finding: FingerprintedFinding, old: Finding): MatchedFinding {
  const details: JsonObject = { ...finding.details, previous_level: old.level, previous_severity: old.severity };
  return { ...finding, details, status: 'escalated' };
}
