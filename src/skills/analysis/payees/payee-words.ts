import { signal } from '../signal.js';

/** Whom a payment is for. */
export const OF_PAYEE = signal(
  'payee',
  [
    ...['iban', 'creditor', 'payee', 'benefi', 'recipient', 'payto', 'pay_to', 'wallet', 'payout', 'deposit', 'destination', 'donat'],
    ...['konto', 'cuenta', 'account', 'paypal', 'vpa', 'upi:', 'pix', 'payid', 'chave'],
  ],
  /\b\w{0,20}(?:iban|creditor|payee|benefi[ct]i?ar|recipient|pay_?to|wallet|payout|deposit|destination|donat|konto|cuenta|account|paypal|vpa|upi:|pix|payid|chave)\w{0,16}/,
  80,
);
