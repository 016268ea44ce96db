import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';
import { wordDecision, wordRequest } from './wording.js';

export type ChangedObligationDetails = JsonObject & {
  readonly policy_id: string;
  readonly policy_path: string;
  /** approver, masking, exposure (a mask became an approval) or priority. */
  readonly respect: string;
  readonly witness: JsonObject;
  readonly other_than: JsonObject;
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** The other policy, where the order of the two has changed. */
  readonly other_policy: string | null;
};

export const CHANGED_OBLIGATION_RULE = defineRule<ChangedObligationDetails>({
  id: 'policy/changed-obligation',
  area: 'policies',
  title: 'Obligation changed',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ policy_id, respect, witness, other_than, before, after, other_policy }) => {
    if (respect === 'priority')
      return `${policy_id} now comes before the stricter ${other_policy ?? ''} by its priority; that changes nothing while the strictest action wins, and everything where the first match does.`;
    const change = `${wordRequest(witness, other_than)} was ${wordDecision(before, respect)} and is now ${wordDecision(after, respect)}`;
    return respect === 'exposure'
      ? `${policy_id} no longer masks: ${change}, after which the data is shown in plain.`
      : `${policy_id} obliges to something else: ${change}.`;
  },
  help: ({ respect }) => {
    if (respect === 'priority') return 'Keep the order of the two, or confirm that the control plane goes by the strictest action.';
    return respect === 'exposure'
      ? 'Keep a mask beside the approval if approved requests should not show plain data.'
      : 'Have the change reviewed by whoever is responsible for the policy.';
  },
  why: 'Another approver, another kind of masking or another order cannot be ranked as stricter or weaker, so nobody but a person can say whether the change is meant.',
  examples: {
    fires: [
      'approver_role: security becomes approver_role: finance',
      'default_method: hash becomes default_method: truncate',
      'mask: true becomes require_approval: true',
    ],
    silent: ['a second approver is added', 'default_method: hash becomes default_method: redact'],
  },
});
