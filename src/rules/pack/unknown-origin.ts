import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface UnknownOriginDetails extends JsonObject {
  readonly pack: string;
  readonly version: string;
  readonly files: number;
  readonly reason: string;
}

export const unknownOrigin = defineRule<UnknownOriginDetails>({
  id: 'pack/unknown-origin',
  area: 'packs',
  title: 'Installed files cannot be verified',
  level: 'note',
  severity: 'info',
  confidence: 'high',
  message: ({ pack, version, reason }) => `The files of ${pack} v${version} were not verified: ${reason}.`,
  help: ({ pack }) =>
    `Point --packs-dir at the packs that were installed, or go over to the pack on offer with: vaultgate pack upgrade ${pack} --force`,
  why: 'Edits can only be seen against what was installed. That is known from the lock file, or from a pack on offer whose checksum is the recorded one. With neither, nothing is claimed.',
  examples: {
    fires: ['the recorded `pack_checksum` belongs to no pack on offer, and there is no lock file'],
    silent: ['a pack on offer has the recorded checksum'],
  },
});
