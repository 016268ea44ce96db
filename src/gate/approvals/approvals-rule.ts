import type { Keyring } from '../../io/keys/keyring.js';
import type { Loosening } from '../loosening/loosening.js';
import type { RuleKind } from '../rule-file.js';
import type { Approval } from './approval.js';
import { parseEntries } from '../exception-file.js';
import { APPROVALS } from './approvals-file.js';
import { isSignedBy } from './signed-approvals.js';

/**
 * The approvals file as something that decides. An approval that a change adds lets through, once merged, what it names:
 * a loosening, unless a trusted key signed it.
 */
export function approvalsRule(trustedKeys: Keyring): RuleKind<readonly Approval[]> {
  return {
    what: 'approvals file',
    introductionLoosens: true,
    read: (content) => {
      const read = parseEntries(APPROVALS, content);
      if (!read.present) return { kind: 'absent' };
      return read.broken ? { kind: 'broken', faults: read.faults } : { kind: 'usable', value: read.entries };
    },
    loosenings: (file, base, head) =>
      (head ?? []).flatMap((approval): Loosening[] => {
        const old = (base ?? []).filter((candidate) => subjectOf(candidate) === subjectOf(approval));
        if (old.some((candidate) => candidate.expires >= approval.expires) || isSignedBy(approval, trustedKeys)) return [];
        const latest = old
          .map((candidate) => candidate.expires)
          .sort()
          .at(-1);
        const from = latest === undefined ? 'not approved' : `approved until ${latest}`;
        return [
          {
            file,
            key: `approvals.${subjectOf(approval)}`,
            from,
            to: `approved by ${approval.by} until ${approval.expires}`,
            region: approval.region,
          },
        ];
      }),
  };
}

function subjectOf({ kind, capability, digest }: Approval): string {
  return [kind, ...(capability === undefined ? [] : [capability]), digest.slice(0, 12)].join('.');
}
