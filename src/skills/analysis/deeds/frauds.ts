import { signal } from '../signal.js';
import { hidden } from './concealment/graded.js';
import { anyOf, deed, type Deed } from './deed.js';

/** An alarm that nothing has raised, with which people are brought to pay or to let somebody in. */
const FALSE_ALARM = signal(
  'false-alarm',
  [
    'threat',
    'virus',
    'infected',
    'hacked',
    'blocked',
    'locked',
    'suspended',
    'expired',
    'compromised',
    'bloqu',
    'caducad',
    'infecté',
    'infectad',
    'gesperrt',
    'abgelaufen',
    'infiziert',
    'bloccat',
    'scadut',
    'заблокир',
    'заражен',
    'вирус',
    '被锁',
    '中毒',
    'ウイルス',
    'trojan',
    'unpaid',
    'overdue',
    'the power',
    'the electricity',
    'arrest',
    'customs',
    'delivery fee',
    'processing fee',
    'aduana',
    'gümrük',
    'tasa',
    'douane',
    'zollgeb',
  ],
  /\b(?:\d{1,3} )?(?:threats?|virus(?:es)?) (?:was|were|has been|have been|is|are|found)\b|\b(?:infected|hacked|blocked|locked|suspended|expired|compromised)\b|\b(?:bloque|bloquead|caducad|infectad)\w{1,2}\b|infecté|\bbloqué\w?\b|\b(?:gesperrt|abgelaufen|infiziert)\b|\bbloccat\w|\bscadut\w|заблокир|заражен|вирус|被锁|中毒|ウイルス|\btrojans?\b|\bunpaid\b|\boverdue\b|\bcut (?:off )?the (?:power|electricity)\b|\barrest(?:ed|s)?\b|\bcustoms (?:fee|duty|charge)s?\b|\b(?:delivery|processing) fees?\b|\baduana\b|gümrük|\btasa\b|\bdouane\b|\bzollgeb/,
  440,
);
const TOLD = anyOf(
  String.raw`\b(?:tell|inform|report|warn|say|show|claim|explain|have the user|have them|let the user)(?:s|ing)?\b|(?<![a-zà-ÿ])(?:dire|dites|indique[rz]?|di|dile|decir|diga|sag[a-zà-ÿ]{0,2}|mitteilen|dì|söyle[a-zà-ÿ]{0,3})(?![a-zà-ÿ])|скажи|сообщи|告诉|伝え`,
);
/** Paid in a way that nobody gets back. */
const LOST_MONEY = String.raw`\bgift cards?\b|\bprepaid cards?\b|\b(?:usdt|bitcoin|crypto(?:currency)?|western union|moneygram)\b|cartes? cadeaux?|tarjetas? (?:de )?regalo|geschenkkarte\w?|guthabenkarte\w?|carte? regalo|cart(?:ão|ões)[- ]presente|подарочн[а-яё]{1,5} карт|礼品卡|ギフトカード`;
/** Somebody is let into the machine, or called. */
const LET_IN = String.raw`\b(?:anydesk|teamviewer|rustdesk|ultraviewer|quick assist|screenconnect|supremo)\b`;
/** All of a card, which no page of a stranger asks for. */
const WHOLE_CARD = String.raw`\bcv[vc]2?\b[^\n]{0,120}?https?:|https?:[^\n]{0,160}?\bcv[vc]2?\b`;
const WARNED_OF =
  /\b(?:never|scam(?:s|mers?)?|fraud\w{0,6}|phishing|do not (?:pay|call)|don['’]t (?:pay|call)|report (?:it|them) to|nie (?:zahlen|anrufen)|arnaques?|estafas?|betrug|betrüger)\b/i;

const GIFT_CARDS = signal(
  'gift-card-codes',
  ['gift card', 'prepaid card', 'cadeau', 'regalo', 'geschenkkart', 'guthabenkart', 'presente', '礼品卡', 'ギフトカード'],
  /\bgift cards?\b|\bprepaid cards?\b|\bcartes? cadeaux?\b|\btarjetas? (?:de )?regalo\b|\bgeschenkkarte|\bguthabenkarte|\bcart[ae] regalo\b|presente\b|礼品卡|ギフトカード/,
  60,
);

/** All that a payment by card needs. PCI DSS 4.0, requirement 3.3.1: not even a shop keeps the last of it. */
const WHOLE_CARD_ASKED = signal(
  'whole-card-asked',
  ['cvc', 'cvv', 'security code', 'card verification'],
  /\bcards?\b[^.;\n]{0,60}?\b(?:cv[vc]2?|security code|card verification)\b/,
  110,
);
const BY_A_SHOP =
  /\b(?:html|forms?|fields?|elements?|components?|checkout|stripe|adyen|braintree|square|pci|tokeni[sz]\w{1,6}|iframe|sdk|schema|columns?|mask\w{0,3}|redact\w{0,3}|test cards?|validat\w{1,5}|regex|detect\w{0,4})\b/i;

/** Rights over what a wallet holds, which reading it does not need. ERC-20, `approve`; ERC-721, `setApprovalForAll`; EIP-2612, `permit`. */
const WALLET_RIGHT = signal(
  'wallet-right',
  [
    'setapprovalforall',
    'permit2',
    'permit(',
    'increaseallowance',
    'unlimited approval',
    'unlimited allowance',
    'signature request',
    'seaport',
    'eth_sign',
    'approve(',
  ],
  /\bsetapprovalforall\b|\bpermit2\b|\bpermit\(|\bincreaseallowance\b|\bunlimited (?:approval|allowance)s?\b|\bsignature requests?\b|\bseaport\b|\beth_sign\b|\bapprove\(/,
  440,
  [['://']],
);

/** Frauds upon the user, as telephone and parcel swindlers tell them. */
export const FRAUDS: readonly Deed[] = [
  deed('false-alarm-paid', 'critical/high', FALSE_ALARM, TOLD, {
    parts: [
      anyOf(LOST_MONEY, LET_IN, WHOLE_CARD),
      /\b(?:call|ring|phone|number|pay\w{0,4}|let|technician|install\w{0,3}|costs?|fee|enter\w{0,3})\b|\+?\d[\d ()-]{7,20}\d|€|appeler|llam\w{1,3}|anruf\w{0,3}|zahl\w{1,3}|girme|позвон|оплат|支付|电话/i,
    ],
    unless: [WARNED_OF],
    reach: 'few',
    quoted: 'own',
  }),
  deed('whole-card-asked', 'critical/high', WHOLE_CARD_ASKED, /\b(?:ask|asks|asking|request|requests|demand|collect|get|obtain)\b/, {
    parts: [
      /\b(?:send|pass|forward|submit|transmit|post|hand|relay|enter|store|note|write)(?:s|ing)? (?:them|these|it|this|those|all|the (?:details|data|card|numbers?|answers?))\b/i,
    ],
    unless: [WARNED_OF, BY_A_SHOP],
    quoted: 'own',
  }),
  deed('gift-card-codes', 'critical/high', GIFT_CARDS, /\b(?:buy|purchase|order|get|spend)(?:s|ing)?\b/, {
    parts: [
      /\b(?:send|mail|forward|give|pass|post|read)(?:s|ing)?\b[^.\n]{0,24}?\b(?:codes?|numbers?|pins?)\b[^.\n]{0,40}?(?:@|https?:|\bto (?:us|me|our)\b|\+\d)/i,
    ],
    unless: [WARNED_OF],
    reach: 'few',
    quoted: 'own',
  }),
  deed('wallet-right-taken', 'critical/high', WALLET_RIGHT, /\b(?:connect|sign|approve|confirm|accept|grant)(?:s|ing)?\b/, {
    parts: [
      /\busers?\b|\bthem\b|\btheir\b/i,
      hidden(
        String.raw`\b(?:say|tell|claim|explain)\b[^.\n]{0,60}?\b(?:only|just|read(?:ing|-only)?|free|harmless|safe)\b|\b(?:it|this) is (?:only|just) (?:for |to )?read`,
      ),
    ],
    unless: [WARNED_OF],
    reach: 'few',
    quoted: 'own',
  }),
];
