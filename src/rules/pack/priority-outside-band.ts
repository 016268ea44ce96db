import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface PriorityOutsideBandDetails extends JsonObject {
  readonly pack: string;
  readonly policy_id: string;
  readonly priority: number;
  readonly min: number;
  readonly max: number;
}

export const priorityOutsideBand = defineRule<PriorityOutsideBandDetails>({
  id: 'pack/priority-outside-band',
  area: 'packs',
  title: 'Priority outside the band of the pack',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ pack, policy_id, priority, min, max }) =>
    `InvalidPack: Policy priority outside allowed band (${policy_id} has ${String(priority)}, ${pack} owns ${String(min)} to ${String(max)})`,
  help: ({ policy_id, min, max }) => `Give ${policy_id} a priority from ${String(min)} to ${String(max)}.`,
  why: 'Bands keep packs from getting in front of each other.',
  examples: {
    fires: ['priority 5000 in a pack with the band 0 to 100'],
    silent: ['priority 100 in that pack: both ends belong to the band'],
  },
});
