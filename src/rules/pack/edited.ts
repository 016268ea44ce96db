import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface EditedDetails extends JsonObject {
  readonly pack: string;
  readonly version: string;
  readonly file: string;
  readonly policy_id: string | null;
  readonly summary: string;
  readonly changes: readonly JsonObject[];
}

export const edited = defineRule<EditedDetails>({
  id: 'pack/edited',
  area: 'packs',
  title: 'Installed policy edited',
  level: 'warning',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, version, file, summary }) => `${file} differs from ${pack} v${version}: ${summary.replace(/\.$/, '')}.`,
  help: ({ pack }) =>
    `Take the pack's version back with: vaultgate pack upgrade ${pack} --force (or keep the rule as a file of your own, outside ${pack}__)`,
  why: 'An edited pack policy still carries the name of the pack, and reviewers take it for the rule that the pack ships. Values are compared, so comments, quotes and the order of keys do not count. Whether the edit lets more through is judged by `policy/weakened`.',
  examples: {
    fires: ['the pack says `action: {deny: true}`, the installed file `action: {allow: true}`'],
    silent: ['the installed file has other quotes and a header'],
  },
});
