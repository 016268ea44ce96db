import type { Finding, Severity } from '../../core/finding.js';
import { sortedBy } from '../../core/order.js';
import type { Capability } from '../analysis/facts.js';
import type { BundleReading } from '../reading/bundle-reading.js';
import { accountOf, type Account, type AccountLine } from './risk-score.js';

/** With this bound the highest PASS (29) becomes at most the highest WARN (59): a change alone never turns PASS into FAIL. */
export const CHANGE_RISK_MAX = 30;

const NEW_CAPABILITY: Readonly<Record<Capability, number>> = { dynamic_code: 6, exec: 6, network: 6, secrets: 6, writes: 3, reads: 1 };
const NEW_DETECTION: Readonly<Record<Severity, number>> = { critical: 12, high: 8, medium: 4, low: 1, info: 0 };
const NEW_EXECUTABLE = 2;
/** Lines of one kind that count; more of the same says little more. */
const MAX_EXECUTABLES = 3;

/**
 * What a change adds to a bundle that the base has: new capabilities, new findings (hidden text among them), new
 * executables. Zero without a base, for a new bundle, and for the same bytes. `docs/scoring.md` has the arithmetic.
 */
export function changeRisk(head: BundleReading, base: BundleReading | undefined): Account {
  if (base === undefined || base.bundleSha256 === head.bundleSha256) return { points: 0, lines: [] };
  return accountOf([...newCapabilities(head, base), ...newDetections(head, base), ...newExecutables(head, base)], CHANGE_RISK_MAX);
}

function newCapabilities(head: BundleReading, base: BundleReading): AccountLine[] {
  const before = new Set(base.facts.capabilities.map((fact) => fact.capability));
  return head.facts.capabilities
    .filter((fact) => !before.has(fact.capability))
    .map((fact) => ({ points: NEW_CAPABILITY[fact.capability], reason: `new capability ${fact.capability}` }));
}

/** A detection is new when the base has fewer of its rule in the bundle; moved text stays the same detection. */
function newDetections(head: BundleReading, base: BundleReading): AccountLine[] {
  const remaining = new Map<string, number>();
  for (const detection of base.facts.detections) remaining.set(detection.rule, (remaining.get(detection.rule) ?? 0) + 1);
  const added = new Map<string, { count: number; worst: Finding }>();
  for (const detection of head.facts.detections) {
    const left = remaining.get(detection.rule) ?? 0;
    if (left > 0) remaining.set(detection.rule, left - 1);
    else {
      const known = added.get(detection.rule);
      const worst =
        known === undefined || NEW_DETECTION[detection.severity] > NEW_DETECTION[known.worst.severity] ? detection : known.worst;
      added.set(detection.rule, { count: (known?.count ?? 0) + 1, worst });
    }
  }
  return sortedBy(added, ([rule]) => rule)
    .map(([rule, { count, worst }]) => ({ points: NEW_DETECTION[worst.severity], reason: `${String(count)} new ${rule}` }))
    .filter((line) => line.points > 0);
}

function newExecutables(head: BundleReading, base: BundleReading): AccountLine[] {
  const before = new Set(base.files.filter((file) => file.executable).map((file) => file.path));
  return head.files
    .filter((file) => file.executable && !before.has(file.path))
    .slice(0, MAX_EXECUTABLES)
    .map((file) => ({ points: NEW_EXECUTABLE, reason: `new executable ${file.path}` }));
}
