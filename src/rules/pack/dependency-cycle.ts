import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface DependencyCycleDetails extends JsonObject {
  readonly pack: string;
  readonly cycle: readonly string[];
}

export const dependencyCycle = defineRule<DependencyCycleDetails>({
  id: 'pack/dependency-cycle',
  area: 'packs',
  title: 'Packs require each other',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ cycle }) => `Packs require each other in a circle: ${cycle.join(' → ')}.`,
  help: () => 'Take one of these dependencies out of its metadata.yaml.',
  why: 'Packs in a circle can be neither installed nor removed in order.',
  examples: { fires: ['a requires b, b requires a'], silent: ['a requires b'] },
});
