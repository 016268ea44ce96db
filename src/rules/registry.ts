import { sortedBy } from '../core/order.js';
import type { Rule } from '../core/rule.js';
import { CONFIG_RULES } from './config/all.js';
import { PACK_RULES } from './pack/all.js';
import { POLICY_RULES } from './policy/all.js';
import { SKILL_POLICY_RULES } from './skill-policy/all.js';
import { DETECTION_RULES } from './skill/all.js';

/** Every rule of the product in the order of their ids: the one list from which reports, pages and SARIF are made. */
export const RULES: readonly Rule[] = sortedBy(
  [...CONFIG_RULES, ...PACK_RULES, ...POLICY_RULES, ...SKILL_POLICY_RULES, ...DETECTION_RULES],
  (rule) => rule.id,
);

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, if there is one. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}
