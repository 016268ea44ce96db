import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface DependencyRangeDetails extends JsonObject {
  readonly pack: string;
  readonly dependency: string;
  readonly range: string;
  readonly installed: string;
}

export const dependencyRange = defineRule<DependencyRangeDetails>({
  id: 'pack/dependency-range',
  area: 'packs',
  title: 'Required pack has the wrong version',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, dependency, range, installed }) =>
    `${pack} requires ${dependency} ${range}, but ${dependency} ${installed} is installed.`,
  help: ({ dependency }) => `Bring it into the range with: vaultgate pack upgrade ${dependency}`,
  why: '`dependency_constraints` says with which versions of another pack a pack was tested.',
  examples: {
    fires: ["`dependency_constraints: {starter: '^2.0.0'}` with starter 1.0.0 installed"],
    silent: ['starter 2.1.0 is installed'],
  },
});
