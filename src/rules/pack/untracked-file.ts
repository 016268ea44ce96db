import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface UntrackedFileDetails extends JsonObject {
  readonly pack: string;
  readonly file: string;
  readonly reason: string;
}

export const untrackedFile = defineRule<UntrackedFileDetails>({
  id: 'pack/untracked-file',
  area: 'packs',
  title: 'Pack file that is not tracked',
  level: 'warning',
  severity: 'low',
  confidence: 'high',
  message: ({ pack, file, reason }) =>
    reason === 'not-in-pack'
      ? `${file} is recorded as a file of ${pack}, which has no such policy.`
      : `${file} is named like a file of ${pack}, but the state file does not list it.`,
  help: ({ pack, reason }) =>
    reason === 'not-in-pack'
      ? `Rename it if it is yours and take its line out of the state file.`
      : `Rename it if it is yours, since ${pack}__ is the pack's namespace, or delete it if it is left over.`,
  why: "The prefix `<pack>__` is the pack's namespace. A file in it that the pack does not own passes for one of its policies.",
  examples: { fires: ['`starter__99__let_me_in.yaml`, not listed under `starter`'], silent: ['`050_our_own_rule.yaml`'] },
});
