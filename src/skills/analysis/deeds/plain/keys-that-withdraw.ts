import { oneOf } from '../../signal.js';
import { phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';

/**
 * A key of an exchange that may withdraw, from any address. Threat: a bot needs neither; whoever reads such a key empties the account, and the two
 * settings are what every exchange warns against.
 */

const WITHDRAW = String.raw`(?:withdraw(?:al)?s?|transfers? out|вывод[a-zà-ÿа-яёığşç]{0,2}(?: средств)?|提现|提币|出金|출금|retiros?|saques?|retraits?|auszahlung[a-zà-ÿа-яёığşç]{0,2}|abhebung[a-zà-ÿа-яёığşç]{0,2}|preliev[a-zà-ÿа-яёığşç]|para çekme|çekim)`;
const ON = String.raw`(?:enable|allow|grant|activate|turn on|switch on|tick|include|need(?:s|ed)?|must have|require[sd]?|with|включ[a-zà-ÿа-яёığşç]{1,5}|разреш[a-zà-ÿа-яёığşç]{1,5}|нуж[a-zà-ÿа-яёığşç]{1,3}|开启|勾选|允许|启用|打开|有効|許可|활성화|허용|activ[a-zà-ÿа-яёığşç]{1,4}|habilit[a-zà-ÿа-яёığşç]{1,4}|permit[a-zà-ÿа-яёığşç]{1,4}|marque|autoris[a-zà-ÿа-яёığşç]{1,4}|aktivier[a-zà-ÿа-яёığşç]{1,3}|erlaub[a-zà-ÿа-яёığşç]{1,3}|abilit[a-zà-ÿа-яёığşç]{1,4}|etkinleştir[a-zà-ÿа-яёığşç]{0,3}|açın)`;
const MAY_WITHDRAW = oneOf(
  'key-may-withdraw',
  [
    [
      phrases(
        'withdraw | transfer out | вывод | 提现 | 提币 | 出金 | 출금 | retiro | saque | retrait | auszahlung | abhebung | preliev | çekme | çekim',
      ),
      String.raw`(?:${ON})[^.;。\n]{0,80}?${WITHDRAW}|${WITHDRAW}[^.;。\n]{0,30}?(?:${ON})`,
    ],
  ],
  170,
);
const OFF = String.raw`(?:disable|turn off|switch off|remove|leave (?:empty|off|unset|open)|do not (?:set|restrict|limit)|don['’]t (?:set|restrict)|without|no\b|unrestricted|отключ[a-zà-ÿа-яёığşç]{1,4}|не (?:ставь|включай|задавай|ограничивай)[a-zà-ÿа-яёığşç]{0,2}|снимите|без|关闭|不(?:要)?(?:设置|绑定|限制)|取消|无限制|設定しない|無効|オフ|해제|설정하지|desactiv[a-zà-ÿа-яёığşç]{1,4}|sin|desativ[a-zà-ÿа-яёığşç]{1,4}|sem|désactiv[a-zà-ÿа-яёığşç]{1,4}|sans|deaktivier[a-zà-ÿа-яёığşç]{1,3}|ohne|disattiv[a-zà-ÿа-яёığşç]{1,4}|senza|kapat[a-zà-ÿа-яёığşç]{0,3}|kaldır[a-zà-ÿа-яёığşç]{0,3})`;
const IP = String.raw`(?:ip[- ]?(?:white|allow)?[- ]?(?:lists?|restrictions?|limits?|address\w*|access|bind\w*)?|(?:по|la|de|per|auf|nach|ограничени[a-zà-ÿа-яёığşç] по) ip|ip[^.;。\n]{0,8}?(?:限制|白名单|绑定|制限|제한|кısıt|kısıtlama|beschränkung)|белый список)`;
const ANYWHERE = anyOf(
  String.raw`(?:${OFF})[^.;。\n]{0,40}?(?<![a-z])${IP}(?![a-z])`,
  String.raw`(?<![a-z])${IP}[^.;。\n]{0,30}?(?:${OFF}|off\b|open\b|empty\b)`,
);
const KEY =
  /\b(?:api|exchange|binance|bybit|okx|kraken|kucoin|coinbase|bitget|mexc|gate\.io|huobi|htx)\b|бирж|交易所|取引所|거래소|börse|bolsa|corretora|borsa/iu;
/** What every exchange says of such keys. */
const WARNED =
  /\b(?:never|do not|don['’]t|must not|disable|avoid|not) (?:\w{2,10} ){0,3}?(?:enable |allow |grant )?withdraw|\bno withdraw|withdraw\w*(?: \w{2,12}){0,3} (?:off|disabled|is not|are not|must not|unchecked|stays? off)\b|не (?:включай|давай|разрешай|нужн)\p{L}{0,3}[^.;\n]{0,24}?вывод|вывод\p{L}{0,2}(?: средств)? не |(?:不要|切勿|请勿|禁止|不)(?:开启|勾选|授予|允许|启用|需要)?[^。\n]{0,6}?(?:提现|提币)|(?:提现|提币)[^。\n]{0,6}?(?:不要|关闭|禁止|不)|出金[^。\n]{0,10}?(?:しない|不要|無効|オフ)|출금[^.\n]{0,10}?(?:않|마|끄)|(?:sin|no|nunca|sem|não|sans|ne|ohne|kein\p{L}{0,2}|niemals|senza|non) (?:\p{L}{2,12} ){0,3}?(?:retiro|saque|retrait|auszahlung|preliev)/iu;

export const KEYS_THAT_WITHDRAW: readonly Deed[] = [
  deed('key-that-withdraws-from-anywhere', 'critical/high', MAY_WITHDRAW, 'key', {
    parts: [ANYWHERE, KEY],
    unless: [WARNED],
    reach: 'passage',
    polarity: 'own',
    quoted: 'own',
  }),
];
