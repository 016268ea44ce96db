import type { Rule } from '../../core/rule.js';

/** Every rule of this folder. */
export const PACK_RULES: readonly Rule[] = [];
