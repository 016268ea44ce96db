import type { Rule } from '../../core/rule.js';
import { AMBIGUOUS_SCALAR_RULE } from './ambiguous-scalar.js';
import { DUPLICATE_ID_RULE } from './duplicate-id.js';
import { IGNORED_CONDITION_RULE } from './ignored-condition.js';
import { INVALID_RULE } from './invalid.js';
import { UNKNOWN_KEY_RULE } from './unknown-key.js';
import { UNREADABLE_POLICY_RULE } from './unreadable.js';

/** Every rule of this folder. */
export const POLICY_RULES: readonly Rule[] = [
  AMBIGUOUS_SCALAR_RULE,
  DUPLICATE_ID_RULE,
  IGNORED_CONDITION_RULE,
  INVALID_RULE,
  UNKNOWN_KEY_RULE,
  UNREADABLE_POLICY_RULE,
];
