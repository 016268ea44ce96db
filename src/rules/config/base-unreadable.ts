import { defineRule } from '../../core/rule.js';

export const baseUnreadable = defineRule<{ file: string; what: string; reason: string }>({
  id: 'config/base-unreadable',
  area: 'config',
  title: 'What decides cannot be read in the base',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ what, reason }) => `The ${what} of the base cannot be used, so the built-in rules judge this change: ${reason}.`,
  help: () => 'Correct the file in a change of its own.',
  why: 'The rules of the base decide. When they are broken, the built-in ones stand in for them, so that the change that repairs them can pass and no other change passes by accident.',
  examples: {
    fires: ['The base holds a config file with an unknown key.'],
    silent: ['Only the head of the change is broken: that is config/invalid.'],
  },
});
