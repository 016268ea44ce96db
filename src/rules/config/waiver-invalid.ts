import { defineRule } from '../../core/rule.js';

export const waiverInvalid = defineRule<{ fault: string }>({
  id: 'config/waiver-invalid',
  area: 'config',
  title: 'Waiver that does not count',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ fault }) => `This waiver does not count: ${fault}.`,
  help: () => 'Give rule, path, justification, owner and expires (YYYY-MM-DD, at most 180 days ahead).',
  why: 'An exception without a reason, an owner or an end is nobody’s. A malformed waiver counts as an expired one.',
  examples: {
    fires: ['A waiver without `expires`.', '`expires: 2030-01-01`, years ahead.'],
    silent: ['All five members, 180 days ahead.'],
  },
});
