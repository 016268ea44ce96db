import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { approvalInvalid } from '../../rules/config/approval-invalid.js';
import { APPROVALS_FILE } from './approval.js';
import type { ApprovalsRead } from './read-approvals.js';

/** What is to be said about the entries of an approvals file that do not count. */
export function approvalFindings(read: ApprovalsRead): Finding[] {
  return read.faults.map(({ message, region }) =>
    findingOf(approvalInvalid, { path: APPROVALS_FILE, ...(region === undefined ? {} : { region }), snippet: message }, { fault: message }),
  );
}
