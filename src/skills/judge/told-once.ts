import type { Finding, RuleId } from '../../core/finding.js';
import { familyOf } from '../scoring/families.js';
import { byGravity } from '../scoring/gravity.js';

/** Rules that say in general what others name: where one of those speaks of the line, they add nothing for its reader. */
const GENERAL: ReadonlySet<RuleId> = new Set<RuleId>(['skill/declared-attack', 'skill/hostile-intent']);
/** Rules that are kinds of their own to the score, and to a reader one with a family: what is concealed is told by what deceives. */
const TOLD_WITH: Readonly<Partial<Record<RuleId, string>>> = { 'skill/concealment': familyOf('skill/deception') };

/**
 * The findings that say no more than a graver one on the same line: of the same family, since reading a key, taking it and
 * sending it away are one deed to whoever has to mend the line, or of any family where they are general. A finding that is
 * waived stands for no other.
 */
export function repeatedFindings(findings: readonly Finding[], waived: ReadonlySet<Finding>): ReadonlySet<Finding> {
  const told = findings.filter((finding) => !waived.has(finding) && finding.region !== undefined);
  const repeated = repeatedWithin(told, (finding) => TOLD_WITH[finding.rule] ?? familyOf(finding.rule));
  const lines = new Map<string, Finding>();
  for (const finding of told) {
    const known = lines.get(lineOf(finding));
    if (!GENERAL.has(finding.rule) && (known === undefined || byGravity(finding, known) < 0)) lines.set(lineOf(finding), finding);
  }
  for (const finding of told) {
    const named = lines.get(lineOf(finding));
    if (GENERAL.has(finding.rule) && named !== undefined && byGravity(named, finding) <= 0) repeated.add(finding);
  }
  return repeated;
}

function repeatedWithin(told: readonly Finding[], kindOf: (finding: Finding) => string): Set<Finding> {
  const gravest = new Map<string, Finding>();
  const repeated = new Set<Finding>();
  for (const finding of told) {
    const place = JSON.stringify([lineOf(finding), kindOf(finding)]);
    const known = gravest.get(place);
    if (known === undefined || byGravity(finding, known) < 0) {
      gravest.set(place, finding);
      if (known !== undefined) repeated.add(known);
    } else repeated.add(finding);
  }
  return repeated;
}

function lineOf({ path, details, region }: Finding): string {
  return JSON.stringify([path, details['entry'] ?? '', region?.startLine ?? 0]);
}
