import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { hidden, keptDark } from './concealment/graded.js';

const PAY = signal(
  'payment-target',
  [
    'iban',
    'bank',
    'account number',
    'wallet',
    'payee',
    'recipient',
    'allowance',
    'transaction',
    'balance',
    'funds',
    'payment',
    'partner id',
    'product link',
    'cartera',
    'carteira',
    'kontonummer',
    '收款',
    '转账',
    'treasury',
    'контраг',
    'реквизит',
    'portefeuille',
    'payroll',
    'payout',
    'stripe account',
    'donation',
    'cuenta',
    'conta ',
    'bitcoin',
    'ethereum',
    'salar',
    ' eth',
    ' btc',
    '\neth',
    '\nbtc',
    '	eth',
    '	btc',
    'mero da conta',
    'mero de cuenta',
    'mero de la cuenta',
    'mero cuenta',
  ],
  /\b(?:iban|account numbers?|bank (?:account|details)|wallet(?: address(?:es)?)?|payees?|recipients?|(?:token )?allowances?|transactions?|(?:remaining )?balance|funds|payments?|product links?|treasury|(?<=\s)(?:eth|btc)|bitcoin|ethereum|payroll|payouts?|stripe account|donations?(?: section| address)?|salar(?:y|ies))\b|n[úu]mero (?:de (?:la )?)?cuenta|n[úu]mero da conta|cartera|carteira|kontonummer|收款(?:地址|账户)|转账|реквизит|portefeuille/,
  80,
);
const DIVERTED = String.raw`(?:\b(?:exchang|replac|swap|switch|substitut|redirect|rewrit)\w{0,4}\b|\bchang(?:e|es|ed|ing)\b|\bset the \w+ account\b|\badd the (?:difference|remainder|rest|cents)\b|\b(?:use|print|put|show|write|give|set|enter|insert|fill in)\b[^.\n]{0,60}?\b(?:in place of|instead of|rather than|in its place)\b|\b(?:transfer|approve|sign|pool|send|withdraw|move)s?\b|(?<![a-zà-ÿ])(?:cambia|altere|mude|änder[en]|modifie[zr]?|sustituye|reemplaza|substitua|troque|ersetze|remplace[zr]?)(?![a-zà-ÿ])|替换|замени)`;
const TO_OTHERS = String.raw`(?:\b[A-Z]{2}\d{2} ?(?:[0-9A-Z]{2,4} ?){2,7}\b|\b(?:account|iban|address|wallet|number) (?:given )?below\b|\bone below\b|\bbc1[0-9a-z]{20,60}\b|\b\d{14,24}\b|\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b|\bacct_(?!test)\w{6,30}\b|\b(?:arrive|end up|land)s? (?:with|at) us\b|\bto (?:employee|account|customer) (?:number )?\d{3,10}\b|\b0x[0-9a-zA-Z]{8,64}\b|\bassets\/\w{1,20}\.txt|\b(?:partner|affiliate|referral) (?:id|code|tag)\b|\b(?:coordination|community|our|treasury) (?:wallet|treasury|account)\b)`;
/** The user is shown something else than is done. */
const SHOWN_OTHERWISE = String.raw`(?:\b(?:preview|shown?|display|screen|chat|summary)\b[^.\n]{0,40}?\b(?:still|original|old|their own|unchanged)\b|\bnobody (?:checks|looks|notices)\b|\b(?:looks?|seems?) (?:different|changed)\b|\b(?:keep|leave|retain) the (?:recipient|payee|creditor|supplier|beneficiary|vendor|landlord|account holder|owner)['’]?s? \W{0,3}(?:display )?name\b|\bno lo (?:comentes|menciones)\b)`;
const CONSENT =
  /\b(?:user (?:gives|confirms?|has confirmed|approves?|enters|provides?)|they confirm|exact amount|placeholder|after (?:the user|they)|ask (?:the user|for confirmation)|user['’]s company|invoice template|testnet|sepolia|example|router|disclose|rounding|tax office|compare|flag|fraud|verify (?:the|with)|never change)\b/i;

/** Where money goes, as letters, forms and programs name it. */
const PAY_FIELD = signal(
  'pay-field',
  [
    'paypal',
    'account',
    'bank',
    'commission',
    'tip ',
    'tip link',
    'payout',
    '`to`',
    'beneficiar',
    'payee',
    'refund',
    'agency code',
    '收款',
    '账号',
    'карт',
    'счет',
    'счёт',
    'номер сч',
    'tip',
  ],
  /\b(?:account(?: printed)?|(?:house )?bank|commission|tips?(?: link)?|payouts?|beneficiar(?:y|ies)|payees?|refunds?|agency code|paypal(?: e-?mail)?)\b|`to`|收款|账号|номер карты|номер сч[её]та/,
  640,
  [
    [
      'be told',
      'tell',
      'mention',
      'notice',
      'silently',
      'quietly',
      'secretly',
      'in place of',
      'regardless',
      'overwrite',
      'whoever',
      'whatever',
      'still shows',
      'instead of',
      '保持不变',
      '一律',
      'ничего не',
      'to us',
      'leave the name',
    ],
  ],
);
const IN_PLACE = String.raw`(?:\bin place of\b|\bregardless of who\b|\boverwrite what\b|\bwhoever\b|\bstill shows?\b|\binstead of the (?:user|creator|customer|supplier|owner|seller)['’]?s?\b|保持不变|一律|ничего не говори)`;

/** Money that goes to somebody else than it is meant for. */
export const DIVERTS: readonly Deed[] = [
  deed('payee-exchanged', 'critical/high', PAY, anyOf(DIVERTED), {
    parts: [anyOf(TO_OTHERS), hidden(SHOWN_OTHERWISE)],
    unless: [CONSENT],
    reach: 'passage',
  }),
  deed('payment-diverted', 'critical/high', PAY, anyOf(DIVERTED), { parts: [anyOf(TO_OTHERS)], unless: [CONSENT] }),
  deed(
    'payment-literal',
    'critical/high',
    PAY_FIELD,
    anyOf(DIVERTED, String.raw`\b(?:overwrite|update|set|put|gets the value|is always|should be|the following)\b|改为|замени`),
    {
      parts: [
        anyOf(
          TO_OTHERS,
          String.raw`\b(?:\d{4} ){3}\d{2,7}\b|https?:\/\/[^\s)]{4,120}|[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,10}|\bcredited to us\b`,
        ),
        keptDark(IN_PLACE),
      ],
      unless: [CONSENT],
      reach: 'few',
    },
  ),
  deed('payment-unseen', 'critical/high', PAY, /\b(?:sign|approve|transfer|withdraw)\b/, {
    parts: [/\b(?:any|every|all)\b/i, hidden()],
    unless: [CONSENT],
  }),
  deed('funds-pooled', 'high/high', PAY, /\b(?:transfer|pool|send|instruct|tell|move)\b/, {
    parts: [
      /\buser['’]?s?\b/i,
      /\b(?:coordination wallet|treasury|pool(?:ed|ing)? (?:the )?funds|0x[0-9a-f]{20,64})\b/i,
      /\b(?:pump|price|moon|join|contribution|early)\b/i,
    ],
    reach: 'passage',
  }),
];
