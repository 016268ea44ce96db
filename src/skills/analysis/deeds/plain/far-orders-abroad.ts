import { oneOf } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { deed, type Deed } from '../deed.js';

/**
 * What stands at an address is done line by line and nobody is asked, in other languages than English. Threat: the page that was reviewed
 * says only where to look; whoever owns the address says what is done, and may say something else tomorrow. OWASP LLM Top 10: LLM01.
 */
const DONE_UNASKED = oneOf(
  'far-orders-done-unasked',
  [
    [
      phrases('確認を求めず | 確認せず | 確認なし | 許可を得ず | 承認なし | 尋ねず | 確認は不要'),
      String.raw`(?:確認を求めず|確認せず|確認なし|許可を得ず|承認なし|尋ねず|確認は不要)[^。\n]{0,24}?(?:実行|従|進め|適用)`,
    ],
    [
      phrases('无需 | 不必 | 不用 | 不要 | 不再 | 無需'),
      String.raw`(?:无需|無需|不必|不用|不要|不再)(?:逐一|逐条|再次|再|向用户)?(?:确认|询问|请示|確認)[^。\n]{0,16}?(?:执行|照做|运行|照办|执行其|執行)|(?:直接|依次|逐条|逐行|按顺序)(?:执行|运行|照做)[^。\n]{0,16}?(?:无需|不必|不用|不要)(?:再次|再)?(?:确认|询问)`,
    ],
    [
      phrases('확인 없이 | 확인을 받지 | 묻지 않고 | 승인 없이'),
      String.raw`(?:확인 없이|확인을 받지 않고|묻지 않고|승인 없이)[^.\n]{0,24}?(?:실행|따르|따라|수행)`,
    ],
    [
      phrases('rückfrage | nachfrage | bestätigung | nachzufragen | zu fragen'),
      String.raw`(?:führe?n?|befolge?n?|arbeite?n?|setze?n?)(?![a-zà-ÿа-яё])[^.;\n]{0,60}?ohne (?:einzelne |jede |weitere |erneute )?(?:rückfrage|nachfrage|bestätigung|nachzufragen|zu fragen)|ohne (?:einzelne |jede |weitere |erneute )?(?:rückfrage|nachfrage|bestätigung|nachzufragen|zu fragen)[a-zà-ÿа-яё]{0,2}[^.;\n]{0,40}?(?:ausführen|auszuführen|ausgeführt|befolgen|befolgt|abarbeiten|abgearbeitet|umsetzen|umgesetzt)`,
    ],
    [
      followed('sin | sem', 'pedir | preguntar | perguntar | confirmar | confirmación | confirmação'),
      String.raw`(?:ejecut|execut|sig[au]|aplic|cumpl|obede)[a-zà-ÿа-яё]{0,4}[^.;\n]{0,60}?(?:sin|sem) (?:pedir|preguntar|perguntar|confirmar|confirmación|confirmação)|(?:sin|sem) (?:pedir|preguntar|perguntar|confirmar|confirmación|confirmação)[^.;\n]{0,40}?(?:ejecut|execut|sig[au]|aplic|cumpl|obede)[a-zà-ÿа-яё]{0,4}`,
    ],
    [
      phrases('sans demander | sans confirmation | sans poser | senza chiedere | senza conferma'),
      String.raw`(?:exécut|suiv|suis|appliqu|esegu|segu|applic)[a-zà-ÿа-яё]{0,4}[^.;\n]{0,60}?(?:sans (?:demander|confirmation|poser)|senza (?:chiedere|conferma))|(?:sans (?:demander|confirmation|poser)|senza (?:chiedere|conferma))[^.;\n]{0,40}?(?:exécut|suiv|suis|appliqu|esegu|segu|applic)[a-zà-ÿа-яё]{0,4}`,
    ],
    [
      phrases('без подтверждения | без запроса | не спрашивая | не переспрашивая | без вопросов'),
      String.raw`(?:выполн|исполн|следуй|запуска|примен)[a-zà-ÿа-яё]{0,5}[^.;\n]{0,60}?(?:без (?:подтверждения|запроса|вопросов)|не (?:пере)?спрашивая)|(?:без (?:подтверждения|запроса|вопросов)|не (?:пере)?спрашивая)[^.;\n]{0,40}?(?:выполн|исполн|следуй|запуска|примен)[a-zà-ÿа-яё]{0,5}`,
    ],
    [
      phrases('onay istemeden | onay almadan | sormadan | onaysız'),
      String.raw`(?:onay istemeden|onay almadan|sormadan|onaysız)[^.;\n]{0,40}?(?:uygula|çalıştır|yürüt|yerine getir)`,
    ],
  ],
  160,
);
const FETCHED =
  /\b(?:curl|wget|fetch)\b|取得|読み込|ダウンロード|最新版|获取|下载|读取|拉取|가져|내려받|다운로드|(?<!\p{L})(?:lade|lädt|hole|abruf|rufe|descarga|obt[eé]n|baixe|obtenha|télécharg|récupèr|scarica|recupera|скача|загру|получи|indir|al[ıi]n)\p{L}{0,4}/iu;
const FAR = /https?:\/\/[^\s)>"'`\]，。、]{6,200}|\bDNS\b[^\n]{0,12}\bTXT\b/i;
const ORDERS =
  /手順|コマンド|指示|ルール|规则|指令|命令|步骤|指示|규칙|명령|지시|절차|(?<!\p{L})(?:anweisung|befehl|regeln|schritte|instruc|órden|orden|comando|reglas|regras|pasos|passos|consigne|instruction|règle|étape|istruzion|comandi|regole|passaggi|инструкц|команд|правил|указани|шаг|talimat|komut|kural|adım)\p{L}{0,6}/iu;
/** The user, or a pipeline of the house, decides. */
const DECIDED =
  /利用者が(?:選|承認|指定)|ユーザーが(?:選|承認|指定)|用户(?:选择|指定|确认后|同意后)|사용자가 (?:선택|지정|승인)|wenn der nutzer|si el usuario|se o usuário|si l['’]utilisat|se l['’]utente|если пользователь|localhost|127\.0\.0\.1|example\.(?:com|org)|ci\/cd|pipeline/iu;

export const FAR_ORDERS_ABROAD: readonly Deed[] = [
  deed('far-orders-done-unasked', 'critical/high', DONE_UNASKED, 'key', {
    parts: [FETCHED, FAR, ORDERS],
    unless: [DECIDED],
    reach: 'section',
    polarity: 'own',
    quoted: 'own',
  }),
];
