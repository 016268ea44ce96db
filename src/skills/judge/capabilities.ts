import type { Finding } from '../../core/finding.js';
import { shellWord } from '../../core/shell-word.js';
import { approvalFor, type Approval } from '../../gate/approvals/approval.js';
import { approvalMissing } from '../../rules/skill-policy/approval-missing.js';
import { capabilityApproved } from '../../rules/skill-policy/capability-approved.js';
import { capabilityBlocked } from '../../rules/skill-policy/capability-blocked.js';
import type { CapabilityFact } from '../analysis/facts.js';
import type { CapabilityRule, SkillPolicy } from '../policy/skill-policy.js';
import type { BundleReading } from '../reading/bundle-reading.js';
import { findingIn, manifestPlace, placeIn, type BundlePlace } from './placing.js';

/** What consents are looked up in, and how the bundle is called in the command that gives one. */
export interface ConsentBasis {
  readonly approvals: readonly Approval[];
  readonly now: Date;
  /** The path of a bundle for a command; a root, or what the user wrote. */
  readonly pathOf: (reading: BundleReading) => string;
}

/** What the policy says to the capabilities of a bundle, each at the most telling of the places that show it. */
export function capabilityFindings(reading: BundleReading, policy: SkillPolicy, basis: ConsentBasis): Finding[] {
  return reading.facts.capabilities.flatMap((fact): Finding[] => {
    const rule = policy.capabilities[fact.capability];
    if (rule === undefined || rule.mode === 'allow') return [];
    return [rule.mode === 'block' ? blocked(reading, fact, rule) : needsApproval(reading, fact, rule, basis)];
  });
}

function blocked(reading: BundleReading, fact: CapabilityFact, rule: CapabilityRule): Finding {
  const details = { capability: fact.capability, note: rule.note ?? '', bundle: reading.root };
  return findingIn(capabilityBlocked, evidencePlace(reading, fact), details);
}

function needsApproval(reading: BundleReading, fact: CapabilityFact, rule: CapabilityRule, basis: ConsentBasis): Finding {
  const { capability } = fact;
  const answer = approvalFor({ kind: 'capability', digest: reading.bundleSha256, capability }, basis.approvals, basis.now);
  const place = evidencePlace(reading, fact);
  if (answer.given) {
    const { by, reason, expires } = answer.approval;
    return findingIn(capabilityApproved, place, { capability, by, reason, expires });
  }
  const bundle = basis.pathOf(reading);
  const command = approveCommand(bundle, capability);
  const details = { capability, note: rule.note ?? '', bundle, bundle_sha256: reading.bundleSha256, reason: answer.reason, command };
  return findingIn(approvalMissing, place, details);
}

/** The command that records a consent; the words in capitals are the user's to fill in. */
export function approveCommand(bundle: string, capability: string): string {
  return `vaultgate skill approve ${shellWord(bundle)} --capability ${capability} --by WHO --reason WHY --expires YYYY-MM-DD`;
}

function evidencePlace(reading: BundleReading, fact: CapabilityFact): BundlePlace {
  const [evidence] = fact.evidence;
  return evidence === undefined ? manifestPlace(reading) : placeIn(reading, evidence.path, evidence.region, evidence.snippet);
}
