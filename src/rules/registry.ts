import type { Rule } from '../core/rule.js';

/** Every rule of the product, in the order of their ids. The one list from which reports, pages and SARIF are made. */
export const RULES: readonly Rule[] = [];
