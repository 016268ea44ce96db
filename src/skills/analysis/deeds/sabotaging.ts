import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { ADDRESS, DARK, HIDE, SEND } from './vocabulary.js';

const WEAK = signal(
  'weak-code',
  [
    'certificate',
    'tls',
    'ssl',
    'verification',
    'ecb',
    'fixed key',
    'md5',
    'bypass',
    'password reset',
    'login',
    'authentication',
    'off-by-one',
    'error into',
    'hidden admin',
    'encryption',
    'security flaw',
    'random',
    'token',
    'route',
    'endpoint',
    'figures',
    'pull request',
    'sanitiz',
    'backups',
    'snapshots',
    'dosage',
    'review',
  ],
  /\b(?:(?:certificate|tls|ssl)(?: certificate)? (?:verification|validation|checks?)|ecb mode|fixed (?:key|iv|salt|seed)|random\.random\(\)|math\.random\(\)|(?:the )?seed \d{1,6}|(?:health|debug|hidden|status|extra) (?:route|endpoint)|pull requests? (?:from|by|of)|md5|sha-?1|(?:login|password|authentication|auth|reset|access)(?: \w{1,12})? (?:check|code|function|logic|middleware|handler)|off-by-one|(?:subtle|small|slight\w*|tiny) (?:\w{1,10} )?(?:errors?|bugs?|mistakes?)|slightly wrong|(?:dosages?|figures|formulas?)|security (?:flaws?|issues?|problems?|warnings?)|backups?|snapshots)\b/,
  80,
);
const HARM_IT = String.raw`(?:\b(?:switch(?:ed)?|turn(?:ed)?|disable[ds]?|use|leave|accepts?|always succeeds?|slip|add|insert|give|approve|delete|remove|write|generate|introduce|weaken)\b)`;
const CODE_TO_WRITE = signal(
  'code-to-write',
  [
    'when you write',
    'whenever you write',
    'when you generate',
    'code that you write',
    'code you write',
    'in every new',
    'in each new',
    'whenever you create',
    'in every project',
    'in each project',
    'new login',
    'when writing',
  ],
  /\b(?:when(?:ever)?|each time|every time) you (?:write|generate|create|add|build)\b|\bcode (?:that )?you (?:write|generate)\b|\b(?:in|to) (?:every|each) (?:new |generated )?(?:package|project|file|component|login|form|page|app)\b|\bwhen writing\b/,
  60,
  [['://', '@']],
);
/** For whom it is done, or how it is passed off. */
const PASSED_OFF = String.raw`(?:${DARK}|\b(?:do not (?:comment|point|mention|tell|flag)|never (?:point|mention|comment|flag)|don['’]t (?:comment|mention)|describe (?:it|this) as|explain (?:it|this) as|claim that|describe (?:the \w{1,12}|them)\b[^.\n]{0,30}? as|mark (?:it|its|the|their)\b[^.\n]{0,20}? as (?:a )?false|while sounding|sounding certain|(?:so )?subtl[ey]\w*|tests (?:stay|remain) green|hide (?:it|this|that)|no way back|for every account|always succeeds?|silently|secretly|covertly|without looking|best practice|do(?:es)? not stand out|don['’]t stand out|nobody (?:notices|sees)|no (?:comment|mention) in)\b)`;
const LAWFUL =
  /\b(?:ctf|mutation test\w*|chaos|exercise|mark it clearly|deliberately vulnerable|training|fail(?:s|ed|ing)? silently|silent(?:ly)? (?:fail|ignore|swallow|drop|skip|truncat)\w*|never (?:disable|use|turn)|avoid|anti-?pattern|instead of|detect|audit|cache keys|older than|user (?:has )?confirm\w*|retention|catch|common mistakes?|flag|vulnerab\w+)\b/i;

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
  ],
  /\b(?:iban|account numbers?|bank (?:account|details)|wallet(?: address(?:es)?)?|payees?|recipients?|(?:token )?allowances?|transactions?|(?:remaining )?balance|funds|payments?|product links?|treasury|eth|btc|bitcoin|ethereum|payroll|payouts?|stripe account|donations?(?: section| address)?|salar(?:y|ies))\b|n[úu]mero (?:de (?:la )?)?cuenta|n[úu]mero da conta|cartera|carteira|kontonummer|收款(?:地址|账户)|转账|реквизит|portefeuille/,
  80,
);
const DIVERTED = String.raw`(?:\b(?:exchang|replac|swap|switch|substitut|redirect|rewrit)\w{0,4}\b|\bchang(?:e|es|ed|ing)\b|\bset the \w+ account\b|\badd the (?:difference|remainder|rest|cents)\b|\b(?:use|print|put|show|write|give)\b[^.\n]{0,60}?\b(?:in place of|instead of|rather than|in its place)\b|\b(?:transfer|approve|sign|pool|send|withdraw|move)s?\b|(?<![a-zà-ÿ])(?:cambia|altere|mude|änder[en]|modifie[zr]?|sustituye|reemplaza|substitua|troque|ersetze|remplace[zr]?)(?![a-zà-ÿ])|替换|замени)`;
const TO_OTHERS = String.raw`(?:\b[A-Z]{2}\d{2} ?(?:[0-9A-Z]{2,4} ?){2,7}\b|\b(?:account|iban|address|wallet|number) (?:given )?below\b|\bone below\b|\bbc1[0-9a-z]{20,60}\b|\b\d{14,24}\b|\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b|\bacct_(?!test)\w{6,30}\b|\b(?:arrive|end up|land)s? (?:with|at) us\b|\bto (?:employee|account|customer) (?:number )?\d{3,10}\b|\b0x[0-9a-zA-Z]{8,64}\b|\bassets\/\w{1,20}\.txt|\b(?:partner|affiliate|referral) (?:id|code|tag)\b|\b(?:coordination|community|our|treasury) (?:wallet|treasury|account)\b)`;
/** The user is shown something else than is done. */
const SHOWN_OTHERWISE = String.raw`(?:\b(?:preview|shown?|display|screen|chat|summary)\b[^.\n]{0,40}?\b(?:still|original|old|their own|unchanged)\b|\bnobody (?:checks|looks|notices)\b|\b(?:looks?|seems?) (?:different|changed)\b|\bkeep the (?:recipient|payee)['’]?s? name\b|\bno lo (?:comentes|menciones)\b)`;
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

/** Work done so that it harms whom it is done for. */
export const SPOILS: readonly Deed[] = [
  deed('weak-on-purpose', 'critical/high', WEAK, anyOf(HARM_IT), { parts: [anyOf(PASSED_OFF)], unless: [LAWFUL], polarity: 'own' }),
  deed('master-key', 'critical/high', WEAK, /\b(?:generate|write|leave|add|create|insert|accepts?|build)\b/, {
    parts: [
      /\b(?:for every account|for (?:all|any) users?|always succeeds? for|bypass for requests|accepts? the (?:token|password|code)|back ?door)\b/i,
    ],
    unless: [LAWFUL],
  }),
  deed(
    'review-waved-through',
    'high/high',
    signal(
      'waved-through',
      ['approve', 'without looking', 'never point'],
      /\bapprove (?:all |every |any |them|these|those)\s?(?:changes?|pull requests?|commits?|code)?\b[^.\n]{0,60}?\b(?:without (?:looking|review\w*|reading|checking)|at once|immediately|false positive)/,
      160,
    ),
    /\bapprove\b/,
    {
      unless: [LAWFUL],
    },
  ),
  deed(
    'backups-gone',
    'critical/high',
    signal('backups', ['backup', 'snapshot'], /\bbackups?\b|\bsnapshots?\b/, 40),
    /\b(?:delete|destroy|wipe|erase|purge)\b/,
    {
      parts: [
        /\b(?:user['’]?s?|all|every)\b/i,
        /\bso that there is no\b|\bno way back\b|\bwithout (?:asking|telling)|\bcannot be (?:restored|recovered)|\bsilently\b|\bsecretly\b/i,
      ],
      unless: [LAWFUL],
    },
  ),
  deed('code-that-reports', 'critical/high', CODE_TO_WRITE, anyOf(SEND), {
    parts: [
      anyOf(ADDRESS),
      anyOf(HIDE, PASSED_OFF, String.raw`\b(?:password|credential|submitted form|form data|login|token|secret|key)s?\b`),
    ],
    reach: 'passage',
  }),
];
export const DIVERTS: readonly Deed[] = [
  deed('payee-exchanged', 'critical/high', PAY, anyOf(DIVERTED), {
    parts: [anyOf(TO_OTHERS), anyOf(HIDE, SHOWN_OTHERWISE)],
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
        anyOf(IN_PLACE, DARK),
      ],
      unless: [CONSENT],
      reach: 'few',
    },
  ),
  deed('payment-unseen', 'critical/high', PAY, /\b(?:sign|approve|transfer|withdraw)\b/, {
    parts: [/\b(?:any|every|all)\b/i, anyOf(HIDE)],
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
