import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';
import { reviewWayWords, type ReviewWay } from '../ways-to-approve.js';
import { wordDecision, wordRequest } from './wording.js';

/** The old policy, a smallest request that is now treated more leniently, and both decisions about it. */
export type WeakenedDetails = JsonObject &
  ReviewWay & {
    readonly policy_id: string;
    /** Where the old policy stood. */
    readonly policy_path: string;
    /** The file to take back where it is not the policy's own: the registry of datasets. */
    readonly restore_path: string | null;
    readonly pack: string | null;
    /** The command that puts the pack's policy back; null where none does. */
    readonly restore_command: string | null;
    /** What was changed in its file, in short; empty when the policy is gone. */
    readonly change: string;
    readonly respect: string;
    readonly witness: JsonObject;
    /** Values that the request must not have: key → list. */
    readonly other_than: JsonObject;
    readonly before: JsonObject;
    readonly after: JsonObject;
    /** Under which reading of `contains` it holds: all, any or both. */
    readonly contains: string;
    /** What an approval of exactly this weakening names. */
    readonly digest: string;
  };

export const WEAKENED_RULE = defineRule<WeakenedDetails>({
  id: 'policy/weakened',
  area: 'policies',
  title: 'Policy weakened',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ policy_id, change, witness, other_than, before, after, respect, contains }) => {
    const reading = contains === 'both' ? '' : ` (where \`contains\` means ${contains} of the tags)`;
    return `${policy_id} no longer holds${change === '' ? '' : ` (${change})`}: ${wordRequest(witness, other_than)} was ${wordDecision(before, respect)} and is now ${wordDecision(after, respect)}${reading}.`;
  },
  help: (details) => {
    const { restore_command, policy_path, restore_path, digest } = details;
    const restore =
      restore_command === null
        ? `Take ${restore_path ?? policy_path} back to what it was`
        : `Take the pack's version back with: ${restore_command}`;
    const byReview = reviewWayWords(details);
    return `${restore}; to keep the change, have it approved${byReview === undefined ? '' : `: ${byReview}, or`} by an entry of kind weakening with the digest ${digest} in .vaultgate/approvals.yaml of the base.`;
  },
  why: 'A set of policies is weaker than another if there is a request that it treats more leniently: a lower action (deny, require_approval, mask, allow in this order), an approver who is no longer asked, a lesser masking, or a longer grant. The sets are compared as wholes, so moving or splitting a policy is no finding, and a change that another policy makes harmless is none either. The request in the message is a smallest one that shows the difference; `vaultgate policy explain` takes it as it stands in the details.',
  examples: {
    fires: [
      'action: { deny: true } becomes action: { allow: true }',
      'context: { environment: production } is added to a deny',
      'the only policy that denies secrets is deleted',
      'a field that policies mask as pii is given another category in the registry of datasets',
    ],
    silent: ['a policy moves to another file', 'a deny is removed that another deny covers', 'a policy is added'],
  },
});
