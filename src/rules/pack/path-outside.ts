import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface PathOutsideDetails extends JsonObject {
  readonly pack: string;
  readonly file: string;
  readonly policies_dir: string;
}

export const pathOutside = defineRule<PathOutsideDetails>({
  id: 'pack/path-outside',
  area: 'packs',
  title: 'Installed file outside the policies folder',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ pack, file, policies_dir }) => `${pack} claims ${file}, which is not below ${policies_dir}.`,
  help: ({ policies_dir }) => `Take the line out of the state file, or write the path of the installed policy below ${policies_dir}.`,
  why: 'Removing or upgrading a pack deletes the files that it claims, so a path such as `../../x` in the state file could delete anything. Such a file is neither read nor deleted.',
  examples: { fires: ['`path: ../../README.md`', '`path: src/index.ts`'], silent: ['`path: config/policies/starter__01__mask_pii.yaml`'] },
});
