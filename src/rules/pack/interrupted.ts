import type { JsonObject } from '../../core/json.js';
import { defineRule } from '../../core/rule.js';

interface InterruptedDetails extends JsonObject {
  readonly journal: string;
}

export const interrupted = defineRule<InterruptedDetails>({
  id: 'pack/interrupted',
  area: 'packs',
  title: 'A change of packs was interrupted',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ journal }) => `A command that changes packs was interrupted or is still running; ${journal} is left over.`,
  help: () => 'Run the next command that changes packs, which completes or undoes it first, for example: vaultgate pack upgrade',
  why: 'Policies may be half of the old pack and half of the new one.',
  examples: { fires: ['`.vaultgate/pending/journal.json` exists'], silent: ['it does not exist'] },
});
