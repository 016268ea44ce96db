import type { Rule } from '../../core/rule.js';

/** Every rule of this folder. */
export const SKILL_POLICY_RULES: readonly Rule[] = [];
