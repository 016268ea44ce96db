import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface PriorityMissingDetails extends JsonObject {
  readonly pack: string;
  readonly policy_id: string;
  readonly min: number;
  readonly max: number;
}

export const priorityMissing = defineRule<PriorityMissingDetails>({
  id: 'pack/priority-missing',
  area: 'packs',
  title: 'Policy without a priority in a pack with a band',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ pack, policy_id, min, max }) =>
    `${policy_id} has no priority, though ${pack} owns the band ${String(min)} to ${String(max)}.`,
  help: ({ min, max }) => `Give it a priority from ${String(min)} to ${String(max)}.`,
  why: 'A policy without a priority is sorted by a default that lies outside the band of its pack.',
  examples: { fires: ['no `priority` in a pack with a `priority_band`'], silent: ['the pack has no `priority_band`'] },
});
