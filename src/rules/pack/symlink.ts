import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface SymlinkDetails extends JsonObject {
  readonly link: string;
  readonly target: string | null;
}

export const symlink = defineRule<SymlinkDetails>({
  id: 'pack/symlink',
  area: 'packs',
  title: 'Symbolic link in place of pack files',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ link, target }) =>
    target === null
      ? `${link} is a symbolic link, so what lies behind it was not checked.`
      : `${link} is a symbolic link to ${target}, so what lies behind it was not checked.`,
  help: ({ link }) => `Put the real file or folder at ${link}.`,
  why: 'Links are never followed: they can lead out of the repository, and to other content on another machine. Policies behind one would be in force unchecked.',
  examples: { fires: ['`config/policies` → `../elsewhere`'], silent: ['`config/policies` is a folder'] },
});
