import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface LockInvalidDetails extends JsonObject {
  readonly file: string;
  readonly problem: string;
}

export const lockInvalid = defineRule<LockInvalidDetails>({
  id: 'pack/lock-invalid',
  area: 'packs',
  title: 'Lock file of packs unusable',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  message: ({ file, problem }) => `${file} cannot be used: ${problem}.`,
  help: ({ file }) => `Delete ${file} and let vaultgate pack upgrade write it again.`,
  why: 'The lock file is what edits of installed policies are seen against. A broken one proves nothing.',
  examples: { fires: ['a digest that is not a SHA-256'], silent: ['the file as vaultgate wrote it'] },
});
