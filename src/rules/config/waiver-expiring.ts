import { defineRule } from '../../core/rule.js';

export const waiverExpiring = defineRule<{ rule: string; path: string; owner: string; expires: string; days: number }>({
  id: 'config/waiver-expiring',
  area: 'config',
  title: 'Waiver that ends soon',
  level: 'warning',
  severity: 'info',
  confidence: 'high',
  message: ({ rule, path, owner, expires, days }) =>
    `The waiver of ${rule} at ${path} by ${owner} ends ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${String(days)} days`} (${expires}).`,
  help: () => 'Mend the finding before then, or renew the waiver.',
  why: 'From 14 days before its end a waiver is announced, so that no build fails by surprise.',
  examples: { fires: ['A waiver that is used and ends in 14 days.'], silent: ['A waiver that is used and ends in 15 days.'] },
});
