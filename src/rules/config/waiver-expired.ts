import { defineRule } from '../../core/rule.js';

export const waiverExpired = defineRule<{ rule: string; path: string; owner: string; expires: string }>({
  id: 'config/waiver-expired',
  area: 'config',
  title: 'Expired waiver',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ rule, path, owner, expires }) => `The waiver of ${rule} at ${path} by ${owner} held through ${expires} and counts no more.`,
  help: () => 'Mend the finding and delete the waiver, or renew it with a new date and a justification that still holds.',
  why: 'A waiver is an exception for a time. After its last day, in UTC, the finding gates again.',
  examples: {
    fires: ['`expires: 2026-01-31` on 1 February 2026, UTC.'],
    silent: ['`expires: 2026-01-31` at any time of 31 January 2026, UTC.'],
  },
});
