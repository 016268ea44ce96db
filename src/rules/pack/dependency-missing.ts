import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface DependencyMissingDetails extends JsonObject {
  readonly pack: string;
  readonly missing: readonly string[];
}

export const dependencyMissing = defineRule<DependencyMissingDetails>({
  id: 'pack/dependency-missing',
  area: 'packs',
  title: 'Required pack not installed',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ missing }) => `DependencyMissing: Pack requires dependencies not installed: ${missing.join(', ')}`,
  help: ({ pack, missing }) => `Install what ${pack} builds on with: vaultgate pack add ${missing.join(' ')}`,
  why: 'A domain pack leaves the basics to the packs that it builds on. Without them its rules stand alone and the ground that they assume is open.',
  examples: { fires: ['`ai_safety` requires `starter`, which is not installed'], silent: ['both are installed'] },
});
