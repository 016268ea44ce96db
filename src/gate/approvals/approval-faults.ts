import type { Finding } from '../../core/finding.js';
import { findingOf } from '../../core/rule.js';
import { approvalInvalid } from '../../rules/config/approval-invalid.js';
import { APPROVALS_FILE } from './approval.js';
import type { EntriesRead } from '../exception-file.js';
import type { Approval } from './approval.js';

/** What is to be said about the entries of an approvals file that do not count. */
export function approvalFindings(read: EntriesRead<Approval>): Finding[] {
  return read.faults.map(({ message, region }) =>
    findingOf(approvalInvalid, { path: APPROVALS_FILE, ...(region === undefined ? {} : { region }), snippet: message }, { fault: message }),
  );
}
