import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface NameMismatchDetails extends JsonObject {
  readonly pack: string;
  readonly recorded_name: string;
  readonly state_file: string;
}

export const nameMismatch = defineRule<NameMismatchDetails>({
  id: 'pack/name-mismatch',
  area: 'packs',
  title: 'Pack recorded under another name',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, recorded_name, state_file }) => `${state_file} records the pack '${recorded_name}' under the key '${pack}'.`,
  help: () => "Make the key and the name one; if unsure which is right, look at the names of the pack's files.",
  why: 'Tools look the pack up by its key and show its name. With two names one entry can pass for another pack.',
  examples: { fires: ['`starter: {name: ai_safety, …}`'], silent: ['`starter: {name: starter, …}`'] },
});
