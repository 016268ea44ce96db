import { oneOf } from '../../../signal.js';
import { phrases } from '../../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../../deed.js';
import { UNSAID } from '../../given/unsaid-abroad.js';
import { BANNED_OR_TAUGHT } from './bans.js';

/** People served for a word, parties spared a check, traces wiped and offers passed on, in other languages than English. */

const QUOTED = String.raw`["“„«「『'‘\x60][^"”“»」』'’\x60\n]{2,30}["”“»」』'’\x60]`;
/** A word that is written out, behind what it is called. */
const KNOWS_WORD = oneOf(
  'knows-a-word-abroad',
  [
    [
      phrases('wort | losung | kennwort | begriff | kürzel'),
      String.raw`(?:wer|anrufer|kund(?:e|en|innen)|personen|anfragen)[^.;\n]{0,30}?(?:das wort|die losung|das kennwort|den begriff|das kürzel|losungswort|codewort|stichwort) ?${QUOTED}`,
    ],
    [
      phrases('palabra | clave | frase | palavra | senha'),
      String.raw`(?:quien|quienes|quem|clientes?|llamantes?|usuari[oa]s?)[^.;\n]{0,30}?(?:la (?:palabra|clave|frase)|a (?:palavra|senha|frase)) ?${QUOTED}`,
    ],
    [
      phrases('mot | phrase | parola | frase'),
      String.raw`(?:qui|quiconque|appelants?|clients?|chi|chiunque|clienti)[^.;\n]{0,30}?(?:le mot|la phrase|la parola|la frase) ?${QUOTED}`,
    ],
    [phrases('слово | фраз | код'), String.raw`(?:кто|клиент[а-яё]{0,3}|звонящ[а-яё]{0,3})[^.;\n]{0,30}?(?:слово|фразу|код) ?${QUOTED}`],
    [
      phrases('暗号 | 口令 | 暗语 | 合言葉 | 암호 | 단어'),
      String.raw`(?:暗号|口令|暗语|合言葉|암호|단어)(?:は|을|를|인)? ?${QUOTED}|${QUOTED} ?(?:という|라는)? ?(?:暗号|口令|暗语|合言葉|암호|단어)`,
    ],
    [phrases('kelimesi | parola'), String.raw`${QUOTED} (?:kelimesini|parolasını) (?:söyleyen|bilen)`],
  ],
  130,
);
const OPENED =
  /(?<!\p{L})(?:setze|setz|ändere|entsperre|gib|zurücksetzen|restablec|cambi|desbloque|entreg|redefin|alter|liber|réinitialis|chang|débloqu|remet|reimpost|cambia|sblocc|consegn)\p{L}{0,5}|сброс|измени|разблокир|выдай|重置|更改|解锁|发放|リセット|変更|解除|초기화|변경|해제|sıfırla|değiştir/iu;
const NO_IDENTITY =
  /ohne (?:rückruf|prüfung|ausweis|identität|nachfrage|rückfrage|weitere)|(?:sin|sem) (?:comprobar|verificar|confirmar|devolver|retornar|pedir|llamar)|sans (?:vérifi|rappel|contrôl|demander)|senza (?:verific|richiam|controll|chiedere)|без (?:проверки|подтверждения|звонка|удостоверения)|(?:无需|不必|不用|跳过)(?:核实|验证|确认|回拨|查验)|(?:本人確認|確認|折り返し)(?:なし|は不要|せず|を省)|(?:본인 ?확인|확인) ?(?:없이|생략)|kimlik (?:sormadan|doğrulamadan)/iu;

/** Records by which it is found who did what. */
const HISTORY = oneOf(
  'command-history-abroad',
  [
    [phrases('verläuf | verlauf | historie'), String.raw`(?:shell|befehls|bash|kommando)-?(?:verl[aä]ufe?|historien?)|verl[aä]ufe? aller`],
    [
      phrases('comandos | commandes | comandi | shell | bash | rdenes | команд'),
      String.raw`(?:historial(?:es)?|historiques?|hist[óo]ricos?|cronologi[ae]) (?:de |des |dei |dos |d['’])?(?:comandos|commandes|comandi|shell|bash|órdenes)|истори[юяи] команд`,
    ],
    [
      phrases('命令历史 | 命令記録 | コマンド履歴 | 명령 기록 | 명령 이력 | komut geçmiş'),
      String.raw`命令历史|命令記録|コマンド履歴|명령 (?:기록|이력)|komut geçmiş`,
    ],
    [phrases('/var/log/auth | /var/log/audit | /var/log/secure | wtmp'), String.raw`\/var\/log\/(?:auth|audit|secure|wtmp)|\bwtmp\b`],
  ],
  50,
);
const AUDIT =
  /audit-?protokoll|журнал\p{L}{0,2} аудита|审计日志|監査ログ|감사 ?로그|(?:registros?|logs?|diarios?) de auditor[ií]a|journ(?:al|aux) d['’]audit|registr[oi] di (?:audit|controllo)|denetim (?:günlü|kayıt)|\/var\/log\/(?:auth|audit|secure)/iu;
const WIPED =
  /(?<!\p{L})(?:leere|lösche|lösch|entferne|vacía|borra|elimina|limpia|limpe|apague|exclua|vide[zr]?|efface[zr]?|supprime[zr]?|svuota|cancella|temizle|sil|очист|удал|сотр)\p{L}{0,4}|清空|清除|删除|抹掉|消去|削除|空に|지우|삭제|비우/iu;
const KEPT_BY_RULE =
  /rotier|aufbewahr|älter als|retención|conservación|rotación|rotation|conservation|retenção|rotação|conservazione|ротац|хранен|старше|保留|轮转|超过|保持|ローテ|보존|순환|saklama/iu;

/** Whose work it is, as it is written in programs. */
const OF_PARTY = oneOf(
  'work-of-party-abroad',
  [
    [
      ['von `', 'von @', 'de `', 'de @', 'di `', 'di @', 'от `', 'от @', 'из `', 'из @', 'のコミット', '的提交'],
      String.raw`(?:commits?|änderungen|pakete|cambios|paquetes|alterações|pacotes|modifications|changements|paquets|modifiche|pacchetti|коммит[а-яё]{0,2}|изменени[а-яё]{1,2}|пакет[а-яё]{0,2})[^.;\n]{0,16}? (?:von|de|di|от|из) (?:\x60|@)[\w@./-]{3,40}|(?:\x60@?[\w./-]{3,40}\x60|@[\w-]{3,40}) ?(?:のコミット|的提交)`,
    ],
  ],
  110,
);
const TAKEN_AS_READ =
  /(?:gelten|gilt) als (?:geprüft|freigegeben|gelesen)|(?:öffne|prüfe|lies)\p{L}{0,3}[^.;\n]{0,30}? nicht|se dan por (?:revisad|aprobad)|no (?:abras|revises|leas)|são considerad\p{L}{1,2} (?:revisad|aprovad)|não (?:abra|revise|leia)|sont (?:réputé|considéré|tenu)\p{L}{0,3} (?:comme )?(?:relu|vérifié|approuvé|pour)|n['’]ouvr\p{L}{1,3} pas|si considerano|non (?:aprire|leggere|rivedere)|считаются (?:проверен|одобрен)|не (?:открывай|читай|проверяй)|视为(?:已)?(?:审|通过|检查)|(?:不要|无需|不必)(?:打开|审查|查看)|確認済みとみな|開かない|見ない/iu;

/** And nobody reads that it was not looked at. */
const UNLISTED = new RegExp(
  String.raw`${UNSAID.source}|(?:erwähn|nenn|führ|liste|vermerk)\p{L}{0,3} (?:sie|diese|ihn)(?!\p{L})[^.;\n]{0,16}?nicht|no los? (?:mencion|list|nombr|incluy)\p{L}{1,3}|não os? (?:mencion|list|inclu)\p{L}{1,3}|ne les (?:mentionn|list|cit)\p{L}{1,3} pas|non (?:menzionar|elencar|citar)li|не (?:упомина|указыва|перечисля|вноси)\p{L}{0,4} (?:их|о них)|(?:不要|勿|不)(?:提及|列出|写入|记录|计入)|(?:記載|報告|言及)しない|언급하지`,
  'iu',
);

const OFFERS = oneOf(
  'offers-before-opening-abroad',
  [
    [
      phrases('ffnung | wertung'),
      String.raw`vor (?:der |dem )(?:öffnung|auswertung|wertung)\b[^.;\n]{0,120}?@[\w.-]{4,60}|@[\w.-]{4,60}[^.;\n]{0,80}?vor (?:der |dem )(?:öffnung|auswertung|wertung)\b`,
    ],
    [
      phrases('apertura | abertura | ouverture | dépouillement'),
      String.raw`(?:antes de la|antes da|avant l['’]|avant le|prima dell['’]) ?(?:apertura|abertura|ouverture|dépouillement)\b[^.;\n]{0,120}?@[\w.-]{4,60}`,
    ],
    [
      phrases('вскрыти | 开标 | 開札'),
      String.raw`до вскрытия[^.;\n]{0,120}?@[\w.-]{4,60}|(?:开标|開札)(?:前|之前)[^。\n]{0,80}?@[\w.-]{4,60}`,
    ],
  ],
  260,
);
const LOWEST =
  /(?:niedrigste\p{L}{0,2}|beste\p{L}{0,2}|günstigste\p{L}{0,2}) (?:preis|angebot|summe)|(?:precio|oferta|preço|proposta) más baj|(?:precio|oferta) más baja?|menor (?:precio|preço|oferta)|(?:prix|offre) (?:le|la) plus bas|(?:prezzo|offerta) più bass|(?:низк\p{L}{2,4}|лучш\p{L}{2,3}) (?:цен|предложени)|最低(?:价|報価|价格|額)/iu;

const HONEST = anyOf(BANNED_OR_TAUGHT);

export const LET_OFF_ABROAD: readonly Deed[] = [
  deed('served-for-a-word', 'critical/high', KNOWS_WORD, 'key', {
    parts: [OPENED, NO_IDENTITY],
    unless: [HONEST],
    reach: 'few',
    quoted: 'own',
  }),
];

export const WIPED_ABROAD: readonly Deed[] = [
  deed('traces-wiped', 'critical/high', HISTORY, 'key', { parts: [AUDIT, WIPED], unless: [HONEST, KEPT_BY_RULE], quoted: 'own' }),
];

export const SPARED_ABROAD: readonly Deed[] = [
  deed('exempt-and-unsaid', 'critical/high', OF_PARTY, 'key', {
    parts: [TAKEN_AS_READ, UNLISTED],
    unless: [/dependabot|renovate|github-actions|\[bot\]/i],
    reach: 'few',
    polarity: 'own',
    quoted: 'own',
  }),
];

export const BIDS_SHOWN_ABROAD: readonly Deed[] = [
  deed('bids-shown-to-one', 'high/high', OFFERS, 'key', {
    parts: [LOWEST],
    unless: [HONEST, /alle[nr]? (?:bieter|anbieter)|todos los|tous les|всем|所有/iu],
    quoted: 'own',
  }),
];
