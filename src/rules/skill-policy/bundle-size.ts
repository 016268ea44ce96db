import { defineRule } from '../../core/rule.js';

export const bundleSize = defineRule<{ bytes: number; limit: number }>({
  id: 'skill/bundle-size',
  area: 'skills',
  title: 'Bundle above the size limit',
  level: 'error',
  severity: 'low',
  confidence: 'high',
  code: 'CONSTRAINT_BUNDLE_SIZE_LIMIT',
  message: ({ bytes, limit }) =>
    `The files of the bundle have ${String(bytes)} bytes together and the skill policy allows ${String(limit)}.`,
  help: () => 'Remove files that the skill does not need, or raise constraints.bundle_size_limit_bytes in a change of its own.',
  why: 'A small bundle is one that a person can review. The limit is `constraints.bundle_size_limit_bytes` of the skill policy.',
  examples: {
    fires: ['200 001 bytes under `bundle_size_limit_bytes: 200000`.'],
    silent: ['200 000 bytes under `bundle_size_limit_bytes: 200000`.'],
  },
});
