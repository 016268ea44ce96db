import type { Keyring } from '../../io/keys/keyring.js';
import { exceptionRule } from '../exception-rule.js';
import type { RuleKind } from '../rule-file.js';
import type { Approval } from './approval.js';
import { APPROVALS } from './approvals-file.js';
import { isSignedBy } from './signed-approvals.js';

/**
 * The approvals file as something that decides. An approval that a change adds lets through, once merged, what it names:
 * a loosening, unless a trusted key signed it.
 */
export function approvalsRule(trustedKeys: Keyring): RuleKind<readonly Approval[]> {
  return exceptionRule(APPROVALS, {
    what: 'approvals file',
    subjectOf,
    isAllowed: (approval) => isSignedBy(approval, trustedKeys),
    wordsOf: (approval, latest) => ({
      key: `approvals.${subjectOf(approval)}`,
      from: latest === undefined ? 'not approved' : `approved until ${latest}`,
      to: `approved by ${approval.by} until ${approval.expires}`,
    }),
  });
}

function subjectOf({ kind, capability, digest }: Approval): string {
  return [kind, ...(capability === undefined ? [] : [capability]), digest.slice(0, 12)].join('.');
}
