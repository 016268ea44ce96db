import { defineRule } from '../../core/rule.js';

export const capabilityApproved = defineRule<{ capability: string; by: string; reason: string; expires: string }>({
  id: 'skill/capability-approved',
  area: 'skills',
  title: 'Capability in use under an approval',
  level: 'note',
  severity: 'info',
  confidence: 'high',
  code: 'POLICY_APPROVAL_REQUIRED',
  message: ({ capability, by, reason, expires }) => `The capability ${capability} is approved by ${by} until ${expires}: ${reason}`,
  help: ({ expires }) => `Nothing to do; renew the approval before ${expires}.`,
  why: 'An approval stays visible for as long as it is used, so that a reader of the report knows what was consented to and by whom.',
  examples: {
    fires: ['A bundle fetches a page under `require_approval`, and an approval names its hash.'],
    silent: ['The policy allows the capability, so that no approval is needed.'],
  },
});
