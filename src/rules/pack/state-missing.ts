import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface StateMissingDetails extends JsonObject {
  readonly state_file: string;
  readonly policies_dir: string;
  readonly packs: readonly string[];
  readonly files: readonly string[];
}

export const stateMissing = defineRule<StateMissingDetails>({
  id: 'pack/state-missing',
  area: 'packs',
  title: 'State file missing',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ state_file, policies_dir, packs, files }) =>
    `${state_file} is missing, though ${policies_dir} holds ${String(files.length)} ${files.length === 1 ? 'file' : 'files'} of ${packs.join(', ')}.`,
  help: ({ state_file, packs }) =>
    `Commit ${state_file} if git ignores it; otherwise record the files that equal the pack with: vaultgate pack add ${packs.join(' ')}`,
  why: 'Without the state file nobody can tell which version of a pack is in force, or whether its policies were edited. VaultKit writes a `.gitignore` that leaves `.vkit/` out of fresh projects, so this is common.',
  examples: {
    fires: ['`config/policies/starter__01__mask_pii.yaml` stands there, `.vkit/packs.yaml` does not'],
    silent: ['neither stands there', 'both stand there'],
  },
});
