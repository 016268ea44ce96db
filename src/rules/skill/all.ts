import type { Rule } from '../../core/rule.js';

/** Every rule of this folder. */
export const DETECTION_RULES: readonly Rule[] = [];
