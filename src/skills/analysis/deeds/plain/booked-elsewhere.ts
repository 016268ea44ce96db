import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { phrases } from '../concealment/phrases.js';

/**
 * An account that the page writes out in full, and money that goes there in place of somebody's or on top. Threat: the user's accounts
 * stand in the user's files; one that a page brings along is its author's.
 */
const IBAN = String.raw`\b(?!de89 ?3704 ?0044|gb29 ?nwbk ?6016|gb82 ?west|nl91 ?abna ?0417|fr14 ?2004 ?1010 ?0505 ?0001 ?3m02 ?606 (?:is|est) )[a-z]{2}\d{2} ?(?:[0-9a-z]{4} ?){2,7}[0-9a-z]{1,4}\b`;
const LITERAL = String.raw`(?:${IBAN}|\b(?:\d{4} ){3}\d{3,7}\b(?! ?(?:4242|1111))|\b0x[0-9a-f]{40}\b|\bbc1[0-9a-z]{25,60}\b|\b\d{2} 9\d{4}-\d{4}\b)`;
const LITERAL_ACCOUNT = signal(
  'literal-account',
  phrases(
    'iban | account | payee | wallet | bankverbindung | konto | überweis | cuenta | compte | virement | conta d | conta b | conta : | chave | pix | conto c | bonifico | счет | счёт | 账号 | 账户 | 卡号 | 口座 | 계좌',
  ),
  new RegExp(
    String.raw`(?:iban|account|payee|wallet|bankverbindung|konto|überweis|cuenta|compte|virement|conta [db:]|chave|pix|conto c|bonifico|счет|счёт|账号|账户|卡号|口座|계좌)(?=[^;\n]{0,112}?(?:\d\d|0x|bc1))[^;\n]{0,110}?${LITERAL}|${LITERAL}[^.;\n]{0,60}?(?:account|wallet|konto|cuenta|compte|conta [db]|chave|payee|bankverbindung)`,
  ),
  220,
);
const IN_PLACE_OF =
  /\b(?:instead of|rather than|in (?:the )?place of|in lieu of|replac\w{1,4}|swap\w{0,4}|substitut\w{1,4}|chang\w{1,3}|overwrit\w{1,4}|statt|anstelle|anstatt|ersetz\w{1,3}|tausch\w{1,3}|à la place|au lieu|remplac\w{1,4}|en lugar de|en vez de|sustitu\w{1,4}|reemplaz\w{1,4}|cambi[ae]\w{0,2}|em vez d|no lugar d|substitu\w{1,4}|troqu\w{1,2}|invece d|al posto d|sostitui\w{0,4})|\b(?:nicht|not|never|kein\w{0,2}|no|pas|não|non) (?:the|die|der|das|la|le|el|o|a|il|l)\b[^.;\n]{1,80}?\b(?:sondern|but|sino|mais|mas|bensì|ma)\b|вместо|замени|(?<![а-яё])не [^.;\n]{1,80}?, а |改成|改为|换成|替换|不是[^。\n]{1,40}而是|代わり|ではなく|대신|바꿔/i;
const ON_TOP =
  /\b(?:add(?:s|ed|ing)?|append\w{0,3}|insert\w{0,3}|book\w{0,3}|round\w{0,3}|skim\w{0,4}|split\w{0,4}|shave\w{0,2}|füg\w{1,3}|zusätzlich|aufrund\w{0,3}|abrund\w{0,3}|añad\w{1,4}|agreg\w{1,4}|redonde\w{1,4}|ajout\w{1,4}|arrondi\w{0,5}|adicion\w{1,4}|acrescent\w{1,4}|arredond\w{1,4}|aggiung\w{1,3}|ordene|se (?:le|les)? ?(?:quitan?|añade))\b|добав|添加|追加|增加|추가/i;
const SHARE =
  /\b(?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|prozent|euros?|€|\$|usd|eur|dollars?|cents?|centavos|reais)|\d{1,4}(?:[.,]\d{2})?|cents?|difference|remainder|rest|half|surplus|one (?:more )?(?:transfer|payment|employee|line|entry)|(?:un|una|uno|une|um|uma|eine?n?) (?:más|abono|virement|transferencia|transferência|empleado|überweisung|zeile|bonifico))(?![\w])/i;
const FROM_SUM =
  /\b(?:from|over|above|exceed\w{0,3}|more than|larger|beyond|ab|über|oberhalb|más de|superior\w{0,2}|a partir de|supérieur\w{0,2}|au-dessus|dépass\w{1,4}|acima de|oltre|sopra)\b[^.;\n]{0,16}?\d|свыше \d|超过\s?\d|以上/i;
/** Samples, tests, checks of the number itself, and what the user says. */
const SHOWN =
  /\b(?:e\.g\.|examples?|samples?|valid(?:ate|ation)?|invalid|test\w{0,4}|mod 97|check ?sums?|check digits?|placeholders?|dummy|mask\w{0,3}|z\. ?b\.|beispiel\w{0,3}|ejemplo|exemple|exemplo|esempio|contract|token|testnet|sepolia|fraud\w{0,5}|scam\w{0,4}|phish\w{0,4}|suspicious|detect\w{0,4}|flag\w{0,3}|warn\w{0,3}|(?:their|his|her|the user['’]s|your|our|my) own|our (?:iban|account|bank|wallet)|donat\w{1,4} (?:to|are welcome)|support (?:us|this|the)|sponsor\w{0,3})\b|例如|示例/i;

/** A page of the web, on which a shop shows its own account. */
const MARKUP = /<\/?[a-z]{1,10}[ >]|class=/i;

export const BOOKED_ELSEWHERE: readonly Deed[] = [
  deed('paid-in-place-of', 'critical/high', LITERAL_ACCOUNT, IN_PLACE_OF, { unless: [SHOWN, MARKUP], quoted: 'own' }),
  deed('paid-on-top', 'critical/high', LITERAL_ACCOUNT, ON_TOP, { parts: [SHARE], unless: [SHOWN, MARKUP], quoted: 'own' }),
  deed(
    'paid-above-a-sum',
    'high/medium',
    LITERAL_ACCOUNT,
    /\b(?:print|use|put|write|show|pay|give|enter|indi(?:que|quez|ca)|use|utilice|usa|druck\w{1,2}|verwend\w{1,2}|monte)\b/,
    {
      parts: [FROM_SUM],
      unless: [SHOWN],
      reach: 'beside',
      quoted: 'own',
    },
  ),
];
