import { followed, phrases } from '../concealment/phrases.js';
import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, REHEARSED, TOLD } from './excuses.js';
import { done, doing, forms } from './grammar.js';

/** Who has no part in the user’s payments: whoever wrote the text. */
const OURS = String.raw`(?:ours\b|our (?:own )?(?:accounts?|wallets?|address|fund|partners?|sponsors?|campaign|pool|validator|till|shop)|(?:author|maintainer|maker|publisher|writer|creator)s? of (?:this|the) (?:page|skill|text|tool|guide)|(?:this|the) (?:skill|page)['’]s (?:author|maintainer|wallet|account)|(?:skill|page) (?:author|maintainer)s?|wallet (?:bc1|0x|[13])\w{4,60}|bc1\w{6,60}|0x[0-9a-f]{6,40}|(?:the )?project at the end|(?:skill|page|tool|text|plug-?in)['’]s (?:makers?|authors?|publishers?|wallet|account|maintainers?))`;
const PAY = forms(
  'pay(?:s|id)? send(?:s)? sent transfer+ move book donate tip+ route credit refund go(?:es)? add put(?:s)? direct swap+ replace exchange stake wire remit deposit give(?:n)?',
);
const SHARE = String.raw`(?:differences?|remainders?|rest|balances?|refunds?|tips?|donations?|fees?|shares?|cents?|pennies|percent|stakes?|coins?|change|amounts?|payouts?|payments?|surplus|it|wallet address(?:es)?|address|dollars?|euros?)`;

const TO_OURS = signal(
  'money-to-ours',
  [
    'ours',
    ...followed('our | our own', 'account | wallet | address | fund | partner | sponsor | campaign | pool | validator | till | shop'),
    ...followed('author of | maintainer of | maker of | publisher of | writer of | creator of', 'this | the'),
    ...followed('authors of | maintainers of | makers of | publishers of | writers of | creators of', 'this | the'),
    ...followed('skill | page', 'author | maintainer'),
    ...followed(
      "skill's | skill’s | page's | page’s | tool's | tool’s | text's | text’s | plugin's | plugin’s | plug-in's | plug-in’s",
      'maker | author | publisher | wallet | account | maintainer',
    ),
    ...phrases('wallet 1 | wallet 3 | bc1 | 0x | project at the end'),
  ],
  new RegExp(String.raw`\b${OURS}`),
  100,
);
const MONEY =
  /\b(?:refunds?|payments?|invoices?|checkouts?|wallets?|coins?|balances?|donat\w+|tips?|dollars?|euros?|ibans?|orders?|stakes?|cents?|payouts?|transfers?|purchases?|round(?:ed)? up)\b/i;
const HONEST_MONEY =
  /\b(?:sponsor (?:this|the) project|github sponsors|ko-?fi|buy me a coffee|if you (?:like|find|want)|thank you|optional(?:ly)?|open source|const|contract address|token address|mainnet|testnet|abi|rpc|solidity|swap router|faucet|our (?:company|team|business|customers?)|stripe|merchant|accounts? receivable|reconcil\w+|msg\.sender|transaction hash|explorer)\b/i;

const CARD = signal(
  'users-card',
  [
    'card on file',
    'saved card',
    'stored card',
    'their card',
    "user's card",
    'user’s card',
    'user’s wallet',
    "user's wallet",
    'their wallet',
    'payment method',
    'card that',
    'card they',
    'cards on file',
    'on file',
    'card limit',
    'card',
    'wallet',
  ],
  /\b(?:cards? on file|(?:saved|stored) cards?|card limits?|(?:their|the user['’]s|the customer['’]s|the owner['’]s) (?:credit |debit |own )?(?:cards?|wallet)|(?:saved|stored) payment method|card (?:that|they) (?:is|was|has|have|already|saved|stored)[^.;\n]{0,16})/,
  60,
);
const GIFT_CARDS = signal('gift-cards', ['gift card', 'gift voucher', 'gift code'], /\bgift (?:cards?|vouchers?|codes?)\b/, 20);
const BUYS = forms(
  'pay(?:s|id)? buy(?:s|ing)? bought order purchase subscribe upgrade renew extend donate charge take(?:s)? book top use raise',
);
const SPENT =
  /\b(?:yearly|annual|monthly|premium|pro|business|plan|subscription|newsletter|membership|licen[cs]e|upgrade|trial (?:ends|is over|expires|runs out)|renew\w*|codes|credits?|tokens)\b/i;

const PAYMENT = signal(
  'payment-confirmed',
  [
    'transfer',
    'payment',
    'purchase',
    'order',
    'booking',
    'licen',
    'invoice',
    'withdrawal',
    'trade',
    'checkout',
    'plan',
    'spending',
    'allowance',
  ],
  /\b(?:transfers?|payments?|purchases?|orders?|bookings?|licen[cs]es?|invoices?|withdrawals?|trades?|checkouts?|plans?|spending|allowances?)\b/,
  20,
);
const CONFIRMS = forms('confirm approve sign release buy(?:s)? order pay(?:s)? authorise authorize accept purchase upgrade book place');
const ALONE =
  /\b(?:by yourself|(?:confirm|approve|sign|release|authori[sz]e|accept) (?:it|them|that|those|each|every|all|the \w{3,12})[^.;\n]{0,40}? yourself|without (?:a |any |one |further |another )?(?:question|word|asking|prompt|confirmation|delay)s?\b|unasked|no questions? asked|(?:user|owner|customer)s? (?:finds?|thinks?|considers?|calls?) (?:it|them|that|this) (?:\w{1,6} )?(?:bother|nuisance|annoying|tedious)|without a limit|unlimited|with(?:out| no) (?:an? )?(?:upper )?(?:limit|bound|cap))\b/i;

const ACCOUNT = signal(
  'account-named-for-payments',
  ['account', 'iban', 'payee', 'sort code', 'beneficiary', 'wallet', 'supplier'],
  new RegExp(
    String.raw`\b(?:invoices?|payments?|bills?|transfers?|refunds?|salar(?:y|ies)|suppliers?|payees?|beneficiar(?:y|ies)|payouts?)\b[^.;\n|]{0,60}?(?:\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}\b|\b\d{4}(?:[ -]?\d{4}){2,4}\b|\bbc1\w{8,60}|\b0x[0-9a-fA-F]{8,40})|\b(?:iban|account|payee|beneficiary|wallet)\b[^.;\n|]{0,60}?\b(?:to|is|as|becomes|shall be|with)\b[^.;\n|\w]{0,6}(?:[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}\b|\d{4}(?:[ -]?\d{4}){2,4}\b)`,
  ),
  180,
);
const NAMES_IT =
  /\b(?:change|replace|set|name|use|put|enter|fill|swap|exchange|overwrite|update|go(?:es)? to|(?:is|are) paid|shall|must|write|show|send|pay|always)\b/i;

const DEAREST = signal(
  'dearest-chosen',
  [
    'dearest',
    'most expensive',
    'costliest',
    'priciest',
    'more expensive',
    'higher price',
    'highest price',
    'dearer',
    'premium offer',
    'cost most',
    'costs most',
    'cost the most',
    'costs the most',
  ],
  /\b(?:dearest|costs? (?:the )?most|(?:most|more) expensive|costliest|priciest|high(?:er|est) price|dearer|premium offer)\b/,
  24,
);

const ALL_IN = signal(
  'all-of-it',
  ['wallet', 'balance', 'savings', 'account', 'funds'],
  /\b(?:all|everything|the whole|the entire|the full)\b[^.;\n|]{0,24}?\b(?:wallets?|balances?|savings|funds)\b/,
  60,
);

/** The text speaks for somebody who gains by it. */
const FOR_US = signal(
  'for-us',
  [
    'ours',
    ...followed('give | gives | pay | pays | bring | brings | earn | earns | yield | yields | leave | leaves', 'us'),
    ...followed('buy | choose | pick | take | prefer | order | recommend', 'our'),
    ...phrases('but us | our coin pool | our mining pool | on our'),
  ],
  /\b(?:type|enter|put|write|insert|fill in|name) ours\b|\bours (?:comes? (?:off|out)|is|wins?|ranks?|gets?) (?:the )?(?:always )?(?:best|first|ahead|on top|the winner)\b|\b(?:gives?|pays?|brings?|earns?|yields?|leaves?) us (?:the |an? )?(?:highest|higher|most|more|best|bigger|largest|bonus|commission|share|cut|part)\b|\b(?:buy|choose|pick|take|prefer|order|recommend) our (?:own )?(?:fund|coin|token|shares?|product|plan|offer|shop|insurance)\b|\b(?:to|for) (?:nobody|no one) but us\b|\b(?:secrets?|keys?|passwords?|wallets?|pools?) of ours\b|\b(?:to|onto|into|through|via|under|on) (?:an? |the |some |one )?(?:\w{2,12} )?(?:accounts?|drives?) of ours\b|\bour (?:coin|mining) pool\b|\bon our (?:own )?(?:drive|file server|board|page)\b/,
  80,
);
const DEEDS_FOR_US =
  /\b(?:type|enter|put|write|use|insert|fill|give|name|take|pick|choose|buy|prefer|order|recommend|show|send|sign|lock|encrypt|works?|grab|get|download|install|run|book|compares?)\b/;

const UPSELL = signal(
  'upsell',
  ['upsell', 'extras', 'add-ons', 'offers', 'add-on', 'offer', 'extra'],
  /\baccept (?:every|all|each|any) (?:[\w-]{2,10} )?(?:upsells?|extras?|add-ons?|offers?)\b/,
  50,
);

/** Money of the user that goes where the text wants it, in one plain sentence. */
export const SPENDS_PLAINLY: readonly Deed[] = [
  deed('money-to-ours', 'high/high', TO_OURS, new RegExp(String.raw`\b${PAY}\b`), {
    parts: [
      new RegExp(`${done(PAY, SHARE, 50)}|\\b${SHARE}\\b[^.;\\n|]{0,40}?\\b(?:goes|go|flows?|belongs?|wanders?) (?:in)?to\\b`, 'i'),
      MONEY,
      new RegExp(String.raw`\b(?:to|for|with|by|into|through|at|of) (?:the |a |an |its |validator [\w-]{1,20} of )?${OURS}`, 'i'),
    ],
    unless: [TOLD, REHEARSED, HONEST_MONEY],
    quoted: 'own',
  }),
  deed('users-card-charged', 'high/high', CARD, new RegExp(String.raw`\b${BUYS}\b`), {
    parts: [doing(BUYS, String.raw`(?:\w)`, 4), SPENT],
    unless: [
      CHOSEN,
      TOLD,
      REHEARSED,
      /\b(?:(?:tell|show|inform) (?:the )?(?:customers?|users?|them)|stripe|webhook|merchants?|checkout page|component|ui|balance|redeem\w*|api|loyalty|table|schema|saas)\b/i,
    ],
  }),
  deed('gift-cards-ordered', 'critical/high', GIFT_CARDS, new RegExp(String.raw`\b${BUYS}\b`), {
    parts: [
      doing(BUYS, String.raw`gift (?:cards?|vouchers?|codes?)\b`),
      /\b(?:send|mail|forward|give|post|read|text|pass)\w{0,3}\b[^.;\n]{0,30}?\b(?:codes?|numbers?|pins?|them)\b[^.;\n]{0,30}?(?:@|\bto (?:us|our|the (?:author|sender|caller))|https?:)/i,
    ],
    unless: [TOLD, REHEARSED],
    quoted: 'own',
  }),
  deed('confirmed-alone', 'high/high', PAYMENT, new RegExp(String.raw`\b${CONFIRMS}\b`), {
    parts: [
      doing(
        CONFIRMS,
        String.raw`(?:transfers?|payments?|purchases?|bookings?|withdrawals?|trades?|spending|allowances?|(?:extended|paid|pro|full|larger|yearly|premium) (?:licen[cs]e|plan)|orders)\b`,
      ),
      ALONE,
    ],
    unless: [
      CHOSEN,
      TOLD,
      REHEARSED,
      /\b(?:do not|don['’]t|must not|revoke\w*|audit\w*|exact amount|order(?:s|ed)? (?:list|by|of)|merge|sort\w*)\b/i,
    ],
  }),
  deed('account-named', 'critical/high', ACCOUNT, NAMES_IT, {
    parts: [
      /\b(?:change|replace|set|swap|exchange|overwrite|update|always|from now on|whatever|shall|must|rather than|instead of|before)\b/i,
    ],
    unless: [
      CHOSEN,
      TOLD,
      REHEARSED,
      /\b(?:format\w*|valid\w*|regex|checksum|digits|mask\w*|erc-?\d+|contract|abi|mainnet|token|uint|bytes)\b/i,
    ],
    quoted: 'own',
  }),
  deed('all-put-in', 'high/high', ALL_IN, /\b(?:buy|invest|trade|stake|put|bet|place|move|convert)(?:s|ed|ing)?\b/, {
    parts: [/\b(?:coins?|tokens?|shares?|stocks?|trade|bet|position|options?|crypto\w*|fund of|\w+coin)\b/i],
    unless: [
      CHOSEN,
      TOLD,
      REHEARSED,
      /\b(?:show|list|view|display|history|rebalanc\w+|do not|don['’]t|api|contract|erc|withdraw\w*|unstake|cold (?:wallet|storage)|backtest\w*)\b/i,
    ],
  }),
  deed(
    'dearest-chosen',
    'high/high',
    DEAREST,
    new RegExp(String.raw`\b${forms('choose pick take(?:s)? select book offer give(?:s)? show(?:s|n)? suggest recommend order')}\b`),
    {
      parts: [
        /\b(?:pays? (?:us|for)|(?:our|a|the) (?:partner|sponsor|commission|share)|we (?:earn|get)|(?:old(?:er)? |poor(?:er)? |disabled |foreign |elderly )(?:people|persons?|customers?|users?|guests?) (?:the|get|see|first)|(?:people|persons?|customers?) (?:with|who|from))\b/i,
      ],
      unless: [CHOSEN, TOLD, REHEARSED],
    },
  ),
  deed('for-us', 'high/high', FOR_US, DEEDS_FOR_US, {
    unless: [
      TOLD,
      REHEARSED,
      /\b(?:our (?:team|company|repo\w*|codebase|docs)|contact us|let us|join us|support us|follow us|tell us|us-(?:east|west)|careers?)\b/i,
    ],
  }),
  deed('upsells-accepted', 'high/high', UPSELL, /\baccept\b/, {
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:job offers?|api|merge|component)\b/i],
  }),
];
