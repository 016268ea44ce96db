import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface StateInvalidDetails extends JsonObject {
  readonly state_file: string;
  readonly problem: string;
}

export const stateInvalid = defineRule<StateInvalidDetails>({
  id: 'pack/state-invalid',
  area: 'packs',
  title: 'State file unusable',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ state_file, problem }) => `${state_file} cannot be used: ${problem}.`,
  help: ({ state_file }) =>
    `Mend ${state_file} at this place, or take the last good version back from the repository's history, with Git: git checkout HEAD~1 -- ${state_file}`,
  why: 'A state file that cannot be read is never taken for an empty one: that would hide every installed pack, and the next installation would overwrite the record.',
  examples: { fires: ['`installed_packs: [` (the list is never closed)', 'an entry without `version`'], silent: ['`installed_packs: {}`'] },
});
