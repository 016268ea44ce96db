import type { WrittenAccount } from './written-payees.js';

/** Ways of paying by the name of a mailbox, a handle, a telephone or a random number: Pix, UPI, PayPal, PayID, Zelle, Interac and others. */
export const PAYS_BY_KEY =
  /(?<![a-z])(?:pix|br\.gov\.bcb|upi|vpa|paypal|payid|zelle|interac|bizum|swish|twint|mobilepay|venmo|cash_?app|paynow|promptpay|e-?transfer)(?![a-z])/iu;
/** Such a key, and the number of an account between its quotes. */
const MAILBOX = /(?<=["'\x60])[\w.+-]{2,60}@[\w-]{2,40}(?:\.[\w-]{2,30}){0,3}(?=["'\x60])/gu;
const NUMBER = /(?<=["'\x60])(?!(\d)\1{5}|0123|1234)\d[\d -]{7,22}\d(?=["'\x60])/gu;
/** Whom a line names before such a key, and what other mailboxes are for. */
const PAID =
  /(?<![a-z])(?:pa|vpa|upi|pix|chave|business|payee|paypal|payid|zelle|venmo|recipient|payto|pay_to|receiver|beneficiary)(?![a-z])/iu;
const OTHER_MAIL =
  /\b\w{0,12}(?:approv|notif|mailto|e?mail|contact|support|reply|sender|author|subject|cc|bcc|login|user_?name)\w{0,8}\b/iu;
const OF_ACCOUNT = /\b\w{0,12}(?:account|acct|konto|iban|clabe|bsb|cuenta|conta)\w{0,10}\b/iu;
/** Whose name stands in the place of somebody else’s. */
const STANDS_FOR_ANY = /@(?:example|test|sample|domain|company|email|mail|acme)\b|^(?:your|my|user|name|someone|test|example)\b/iu;

/** How far before a key the words stand that say what it is, in UTF-16 units. */
const BEFORE = 200;
/** Most keys of one text that are looked at. */
const MOST = 40;

/** The keys and the numbers of accounts that a program writes out where it says who is paid. */
export function writtenKeys(text: string): readonly WrittenAccount[] {
  const found: WrittenAccount[] = [];
  const take = (pattern: RegExp, isOne: (before: string, line: string) => boolean): void => {
    for (const { 0: account, index } of text.matchAll(pattern)) {
      if (found.length >= MOST) return;
      const before = text.slice(Math.max(0, index - BEFORE), index);
      const line = before.slice(before.lastIndexOf('\n') + 1);
      if (!STANDS_FOR_ANY.test(account) && isOne(before, line)) found.push({ start: index, end: index + account.length, account });
    }
  };
  if (PAYS_BY_KEY.test(text)) take(MAILBOX, (before, line) => PAID.test(before) && !OTHER_MAIL.test(line));
  take(NUMBER, (_, line) => OF_ACCOUNT.test(line));
  return found;
}
