import type { Finding } from '../../core/finding.js';
import { familyOf } from '../scoring/families.js';
import { byGravity } from '../scoring/gravity.js';

/**
 * The findings that say no more than a graver one of the same family on the same line: reading a key, taking it and
 * sending it away are one deed to whoever has to mend the line. A finding that is waived stands for no other.
 */
export function repeatedFindings(findings: readonly Finding[], waived: ReadonlySet<Finding>): ReadonlySet<Finding> {
  const gravest = new Map<string, Finding>();
  const repeated = new Set<Finding>();
  for (const finding of findings) {
    if (waived.has(finding) || finding.region === undefined) continue;
    const line = JSON.stringify([finding.path, finding.details['entry'] ?? '', finding.region.startLine, familyOf(finding.rule)]);
    const known = gravest.get(line);
    if (known === undefined || byGravity(finding, known) < 0) {
      gravest.set(line, finding);
      if (known !== undefined) repeated.add(known);
    } else repeated.add(finding);
  }
  return repeated;
}
