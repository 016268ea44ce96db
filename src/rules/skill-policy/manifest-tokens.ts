import { defineRule } from '../../core/rule.js';

export const manifestTokens = defineRule<{ tokens: number; limit: number; key: string }>({
  id: 'skill/manifest-tokens',
  area: 'skills',
  title: 'Manifest above a token limit',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  code: 'CONSTRAINT_TOKEN_LIMIT_WARN',
  message: ({ tokens, limit, key }) =>
    `The manifest has ${String(tokens)} tokens and constraints.${key} of the skill policy is ${String(limit)}.`,
  help: () => 'Move detail into files below references/ that the manifest names; agents load those only when they need them.',
  why: 'The whole manifest enters the context of every agent that uses the skill, and a long one hides what matters from a reviewer. Tokens are the pieces of the text between white space.',
  examples: {
    fires: [
      '801 tokens under `max_manifest_tokens_warn: 800` (a warning).',
      '1 201 tokens under `max_manifest_tokens_fail: 1200` (an error).',
    ],
    silent: ['800 tokens under `max_manifest_tokens_warn: 800`.'],
  },
});
