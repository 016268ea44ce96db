import type { RuleId } from '../../core/finding.js';

/**
 * Which kind of behaviour a rule speaks of. Detections of one family are one signal seen several times; only those of
 * different families support each other.
 */
const FAMILY_OF: Readonly<Partial<Record<RuleId, string>>> = {};

/** The family of a rule: its own id for a rule that stands alone. */
export function familyOf(rule: RuleId): string {
  return FAMILY_OF[rule] ?? rule;
}
