import { defineRule } from '../../core/rule.js';

export const receiptStale = defineRule<{ receipt: string; recorded: string; computed: string; changed: readonly string[] }>({
  id: 'skill/receipt-stale',
  area: 'skills',
  title: 'Bundle that is not the one of its receipt',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'BUNDLE_HASH_MISMATCH',
  message: ({ receipt, changed }) => {
    const some = changed.slice(0, 5).join(', ');
    const more = changed.length > 5 ? ` and ${String(changed.length - 5)} more` : '';
    return `The bundle has changed since ${receipt} was signed${changed.length === 0 ? '' : `: ${some}${more}`}.`;
  },
  help: ({ receipt }) =>
    `Take the change back, or review the bundle and sign it anew: vaultgate skill receipt BUNDLE --signing-key FILE --out ${receipt}`,
  why: 'A committed receipt says which bytes were reviewed. When the bundle differs, nobody has vouched for what is there now.',
  examples: {
    fires: ['A script was edited and the receipt beside the bundle was not renewed.'],
    silent: ['The receipt was made of the bundle as it is.'],
  },
});
