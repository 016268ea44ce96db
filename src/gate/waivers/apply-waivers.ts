import type { Finding } from '../../core/finding.js';
import { pathMatcher } from '../../core/path-patterns.js';
import { findingOf, type Area } from '../../core/rule.js';
import { waiverExpired } from '../../rules/config/waiver-expired.js';
import { waiverExpiring } from '../../rules/config/waiver-expiring.js';
import { waiverInvalid } from '../../rules/config/waiver-invalid.js';
import { waiverUnused } from '../../rules/config/waiver-unused.js';
import { ruleOf } from '../../rules/registry.js';
import type { FingerprintedFinding } from '../fingerprint.js';
import type { EntriesRead } from '../exception-file.js';
import { MAX_WAIVER_DAYS, WAIVERS_FILE, waiverState, type Waiver } from './waiver.js';

export interface AppliedWaivers<F> {
  /** The findings that a waiver covers. */
  readonly waived: ReadonlySet<F>;
  /** What is to be said about the waivers themselves. */
  readonly findings: readonly Finding[];
}

/** What of a run the judgement "unused" takes into account. */
export interface WaiverScope {
  /** The areas that ran; a waiver for another is not called unused. */
  readonly areas: ReadonlySet<Area>;
}

const EVERYTHING: WaiverScope = { areas: new Set<Area>(['packs', 'policies', 'skills', 'config']) };

/**
 * Which findings are waived at a moment, and what is wrong with the waivers: malformed (counts as expired), expired, ending
 * soon, reaching too far ahead, or covering nothing. Findings are placed in the waivers file.
 */
export function applyWaivers<F extends FingerprintedFinding>(
  findings: readonly F[],
  read: EntriesRead<Waiver>,
  now: Date,
  scope: WaiverScope = EVERYTHING,
): AppliedWaivers<F> {
  const waived = new Set<F>();
  const said = read.faults.map(({ message, region }) =>
    findingOf(waiverInvalid, { path: WAIVERS_FILE, ...(region === undefined ? {} : { region }), snippet: message }, { fault: message }),
  );
  for (const waiver of read.entries) {
    const state = waiverState(waiver, now);
    const holds = state.kind === 'valid' || state.kind === 'ending';
    const covered = coveredBy(waiver, findings);
    if (holds) for (const finding of covered) waived.add(finding);
    said.push(...aboutWaiver(waiver, now, covered.length, scope));
  }
  return { waived, findings: said };
}

function coveredBy<F extends FingerprintedFinding>(waiver: Waiver, findings: readonly F[]): F[] {
  const matches = pathMatcher([waiver.path]);
  return findings.filter(
    (finding) =>
      finding.rule === waiver.rule &&
      (waiver.fingerprint === undefined || finding.fingerprint === waiver.fingerprint) &&
      // A path that holds pattern characters itself, such as [id], still names itself.
      (finding.path === waiver.path || matches(finding.path)),
  );
}

function aboutWaiver(waiver: Waiver, now: Date, covered: number, scope: WaiverScope): Finding[] {
  const { rule, path, owner, expires } = waiver;
  const place = { path: WAIVERS_FILE, region: waiver.region, snippet: [rule, path, waiver.fingerprint ?? '', expires].join(' ') };
  const state = waiverState(waiver, now);
  if (state.kind === 'too-long') {
    const fault = `expires: ${expires} is more than ${String(MAX_WAIVER_DAYS)} days ahead`;
    return [findingOf(waiverInvalid, place, { fault })];
  }
  if (state.kind === 'expired') return [findingOf(waiverExpired, place, { rule, path, owner, expires })];
  const area = ruleOf(rule)?.area;
  if (covered === 0)
    return area === undefined || scope.areas.has(area)
      ? [findingOf(waiverUnused, place, { rule, path, owner, known: area !== undefined })]
      : [];
  return state.kind === 'ending' ? [findingOf(waiverExpiring, place, { rule, path, owner, expires, days: state.days })] : [];
}
