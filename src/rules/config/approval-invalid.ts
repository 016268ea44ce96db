import { defineRule } from '../../core/rule.js';

export const approvalInvalid = defineRule<{ fault: string }>({
  id: 'config/approval-invalid',
  area: 'config',
  title: 'Approval that does not count',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ fault }) => `This approval does not count: ${fault}.`,
  help: () => 'Write it anew with `vaultgate skill approve`, or give kind, digest, by, reason and expires (YYYY-MM-DD).',
  why: 'A consent must say to what, by whom, why and until when. A malformed one consents to nothing.',
  examples: { fires: ['An approval without `expires`.', 'A digest that is no SHA-256.'], silent: ['An approval with all its members.'] },
});
