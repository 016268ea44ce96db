import type { Finding } from '../core/finding.js';
import { compareCodePoints } from '../core/order.js';

type Placed = Pick<Finding, 'path' | 'region' | 'rule' | 'snippet'>;

/** The order of findings everywhere: path, position, rule, by code point; the snippet settles the rest. */
export function compareFindings(a: Placed, b: Placed): number {
  return (
    compareCodePoints(a.path, b.path) ||
    (a.region?.startLine ?? 0) - (b.region?.startLine ?? 0) ||
    (a.region?.startColumn ?? 0) - (b.region?.startColumn ?? 0) ||
    compareCodePoints(a.rule, b.rule) ||
    compareCodePoints(a.snippet ?? '', b.snippet ?? '')
  );
}

/** A sorted copy. */
export function orderFindings<F extends Placed>(findings: readonly F[]): F[] {
  return [...findings].sort(compareFindings);
}
