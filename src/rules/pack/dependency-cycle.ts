import { defineRule } from '../../core/rule.js';

type DependencyCycleDetails = { readonly pack: string; readonly cycle: readonly string[] };

export const dependencyCycle = defineRule<DependencyCycleDetails>({
  id: 'pack/dependency-cycle',
  area: 'packs',
  title: 'Packs require each other',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ cycle }) => `packs require each other in a circle: ${cycle.join(' → ')}`,
  help: () => 'Take one of these dependencies out of its metadata.yaml.',
  why: 'Packs in a circle can be neither installed nor removed in order.',
  examples: { fires: ['a requires b, b requires a'], silent: ['a requires b'] },
});
