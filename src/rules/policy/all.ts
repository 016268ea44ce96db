import type { Rule } from '../../core/rule.js';
import { AMBIGUOUS_SCALAR_RULE } from './ambiguous-scalar.js';
import { BUNDLE_CHECKSUM_RULE } from './bundle-checksum.js';
import { BUNDLE_STALE_RULE } from './bundle-stale.js';
import { BUNDLE_UNREADABLE_RULE } from './bundle-unreadable.js';
import { CHANGED_OBLIGATION_RULE } from './changed-obligation.js';
import { DUPLICATE_ID_RULE } from './duplicate-id.js';
import { IGNORED_CONDITION_RULE } from './ignored-condition.js';
import { INVALID_RULE } from './invalid.js';
import { REGISTRY_UNREADABLE_RULE } from './registry-unreadable.js';
import { UNDECIDED_RULE } from './undecided.js';
import { UNKNOWN_KEY_RULE } from './unknown-key.js';
import { UNREADABLE_POLICY_RULE } from './unreadable.js';
import { WEAKENED_RULE } from './weakened.js';

/** Every rule of this folder. */
export const POLICY_RULES: readonly Rule[] = [
  AMBIGUOUS_SCALAR_RULE,
  BUNDLE_CHECKSUM_RULE,
  BUNDLE_STALE_RULE,
  BUNDLE_UNREADABLE_RULE,
  CHANGED_OBLIGATION_RULE,
  DUPLICATE_ID_RULE,
  IGNORED_CONDITION_RULE,
  INVALID_RULE,
  REGISTRY_UNREADABLE_RULE,
  UNDECIDED_RULE,
  UNKNOWN_KEY_RULE,
  UNREADABLE_POLICY_RULE,
  WEAKENED_RULE,
];
