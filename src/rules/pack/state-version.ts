import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface StateVersionDetails extends JsonObject {
  readonly state_file: string;
  readonly format: string;
  readonly known: string;
}

export const stateVersion = defineRule<StateVersionDetails>({
  id: 'pack/state-version',
  area: 'packs',
  title: 'State file of another format',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ state_file, format, known }) => `${state_file} has format_version ${format}; only ${known} is known.`,
  help: ({ format, known }) =>
    `Use a release of vaultgate that knows format_version ${format}, or write format_version: ${known} if that is a slip.`,
  why: 'Guessing at a format that is not known could misread which packs are in force.',
  examples: { fires: ['`format_version: v2`'], silent: ['`format_version: v1`'] },
});
