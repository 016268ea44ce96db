import type { Rule } from '../../core/rule.js';

/** Every rule of this folder. */
export const CONFIG_RULES: readonly Rule[] = [];
