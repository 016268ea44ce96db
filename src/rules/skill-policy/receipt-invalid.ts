import { defineRule } from '../../core/rule.js';

export const receiptInvalid = defineRule<{ receipt: string; fault: string }>({
  id: 'skill/receipt-invalid',
  area: 'skills',
  title: 'Receipt that proves nothing',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  code: 'SIGNATURE_INVALID',
  message: ({ fault }) => fault.replace(/\.$/, '') + '.',
  help: ({ receipt }) =>
    `Sign the bundle anew with a trusted key: vaultgate skill receipt BUNDLE --signing-key FILE --key-id ID --out ${receipt}`,
  why: 'A receipt counts by its signature. One that is malformed, changed after signing, or signed by a key that is not trusted is worth no more than a text that anybody wrote.',
  examples: {
    fires: ['The receipt was edited after it was signed.', 'The receipt was signed by a key that the keyring lacks.'],
    silent: ['The signature fits the receipt and a trusted key.'],
  },
});
