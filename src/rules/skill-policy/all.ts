import type { Rule } from '../../core/rule.js';
import { approvalMissing } from './approval-missing.js';
import { archiveFault } from './archive-fault.js';
import { brokenReference } from './broken-reference.js';
import { bundleSize } from './bundle-size.js';
import { capabilityApproved } from './capability-approved.js';
import { capabilityBlocked } from './capability-blocked.js';
import { fileSize } from './file-size.js';
import { frontMatter } from './front-matter.js';
import { forbiddenLink } from './link.js';
import { manifestCount } from './manifest-count.js';
import { manifestEncoding } from './manifest-encoding.js';
import { manifestField } from './manifest-field.js';
import { manifestNameCase } from './manifest-name-case.js';
import { manifestTokens } from './manifest-tokens.js';
import { maxRiskExceeded } from './max-risk-exceeded.js';
import { receiptInvalid } from './receipt-invalid.js';
import { receiptStale } from './receipt-stale.js';
import { unreadableContent } from './unreadable-content.js';
import { unsafePath } from './unsafe-path.js';
import { verdictNotAllowed } from './verdict-not-allowed.js';

/** Every rule of this folder. */
export const SKILL_POLICY_RULES: readonly Rule[] = [
  approvalMissing,
  archiveFault,
  brokenReference,
  bundleSize,
  capabilityApproved,
  capabilityBlocked,
  fileSize,
  frontMatter,
  forbiddenLink,
  manifestCount,
  manifestEncoding,
  manifestField,
  manifestNameCase,
  manifestTokens,
  maxRiskExceeded,
  receiptInvalid,
  receiptStale,
  unreadableContent,
  unsafePath,
  verdictNotAllowed,
];
