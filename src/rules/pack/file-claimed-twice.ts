import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface FileClaimedTwiceDetails extends JsonObject {
  readonly pack: string;
  readonly file: string;
  readonly other: string;
}

export const fileClaimedTwice = defineRule<FileClaimedTwiceDetails>({
  id: 'pack/file-claimed-twice',
  area: 'packs',
  title: 'Installed file claimed twice',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ pack, file, other }) => `${pack} claims ${file}, which ${other} claims already.`,
  help: () => 'Take the line out of the entry to which the file does not belong.',
  why: 'Removing or upgrading one of the packs would take the file away from the other.',
  examples: { fires: ['two entries of `files` with one path'], silent: ['each path stands once'] },
});
