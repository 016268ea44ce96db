import type { Rule } from '../../core/rule.js';
import { approvalInvalid } from './approval-invalid.js';
import { baseUnreadable } from './base-unreadable.js';
import { changed } from './changed.js';
import { introduced } from './introduced.js';
import { invalid } from './invalid.js';
import { loosened } from './loosened.js';
import { reviewWithoutEffect } from './review-without-effect.js';
import { waiverExpired } from './waiver-expired.js';
import { waiverExpiring } from './waiver-expiring.js';
import { waiverInvalid } from './waiver-invalid.js';
import { waiverUnused } from './waiver-unused.js';

/** Every rule of this folder. */
export const CONFIG_RULES: readonly Rule[] = [
  approvalInvalid,
  baseUnreadable,
  changed,
  introduced,
  invalid,
  loosened,
  reviewWithoutEffect,
  waiverExpired,
  waiverExpiring,
  waiverInvalid,
  waiverUnused,
] as readonly Rule[];
