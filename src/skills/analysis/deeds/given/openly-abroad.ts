/** What honest pages say beside a gift, in other languages than English: fragments of patterns, one for each way of writing. */

const ASKS_OR_TELLS: readonly string[] = [
  String.raw`(?:nutzer|benutzer|anwender|kund|mitarbeiter|betroffen|person)\p{L}{0,8}[^.;\n]{0,24}?(?<!nicht |nichts )(?:informier|benachrichtig|unterricht|hinweis|um (?:zustimmung|bestätigung|freigabe) |frag)\p{L}{0,3}|nach (?:freigabe|zustimmung|bestätigung|rückfrage)|(?:informier|benachrichtig|frag)\p{L}{0,2} (?:den|die|das) (?:nutzer|benutzer|anwender|kund|mitarbeiter|betroffen)`,
  String.raw`(?<!\b(?:sin|sem|no|não|non|sans|ne|pas) )\b(?:avisa|informa|pregunta|avise|informe|pergunte|préviens|prévenez|informe[zr]|demande[zr]?|avvisa|chiedi)\b[^.;\n]{0,8}?\b(?:a la familia|al? (?:usuari|client|pacient)|o usuári|ao? (?:usuári|client)|l['’]utilisat|le client|l['’]utent|il client|all['’]utent)|(?:tras|previa|con (?:el|la|su)|com a?|avec (?:l['’])?|après|dopo (?:la |il )?|previo|con il) ?(?:confirmación|aprobación|consentimiento|autorización|permiso|confirmação|aprovação|consentimento|accord|confirmation|validation|conferma|consenso|approvazione)`,
  String.raw`\bna (?:akkoord|toestemming|bevestiging)|\bpo (?:zgodzie|potwierdzeniu|akceptacji)|(?:kullanıcı|müşteri)\p{L}{0,4} (?:da )?(?:bildir|haber ver|sor|danış)(?!me)\p{L}{0,3}|onay(?:ı|ından|dan| alındıktan)`,
  String.raw`(?<!не )(?:предупреди|сообщи|спроси|уведоми)\p{L}{0,3} (?:об этом )?(?:пользовател|клиент|врач|сотрудник)|(?:после|с) (?:согласи|подтверждени|разрешени)\p{L}{1,2}`,
  String.raw`(?:事先|提前|上传前|发送前|之前)(?:先)?(?:告知|询问|征得|通知|取得|请示)|(?:征得|取得|得到|经)(?:用户|客户|对方|本人)?(?:的)?(?:同意|确认|许可)|(?:利用者|ユーザー|担当者|本人|顧客)(?:に|の|へ)(?:必ず)?(?:確認|了承|承認|同意|許可|知らせる|知らせて|伝える|伝えて)|(?:사용자|고객|담당자|본인)(?:에게|의|께) ?(?:먼저 )?(?:확인|동의|승인|알린|알려|묻|물어)`,
];
/** Those whom it concerns are asked or told. */
export const OPENLY = new RegExp(ASKS_OR_TELLS.join('|'), 'iu');

const KEY = String.raw`(?:api[- ]?)?(?:ключ\p{L}{0,3}|токен\p{L}{0,3}|парол\p{L}{0,3}|密钥|令牌|密码|口令|key|キー|トークン|パスワード|키(?:는|를)|토큰|비밀번호|schlüssel|token|passwort|kennwort|clave|contraseña|chave|senha|clé|jeton|mot de passe|chiave|sleutel|wachtwoord|anahtar\p{L}{0,4}|klucz\p{L}{0,2}|hasł\p{L})`;
const NOT_SHOWING = String.raw`(?:не (?:показыва|выводи|логиру|печата|записыва)\p{L}{0,4}|不要|不得|请勿|勿|切勿|表示しない|出力しない|記録しない|表示せず|표시하지|출력하지|기록하지|nicht|nie\b|niemals|\bno\b|nunca|não|\bne\b|n['’]|jamais|\bnon\b|niet|nooit|yazdırma|gösterme|nie )`;
const KEY_UNSHOWN = String.raw`(?<!\p{L})${KEY}[^.;。；\n]{0,24}?${NOT_SHOWING}|${NOT_SHOWING}[^.;。；\n]{0,24}?${KEY}`;
/** A key that is not shown or logged: it is named, and given to nobody. */
export const KEYS_UNSHOWN = new RegExp(KEY_UNSHOWN, 'giu');
const ANY_KEY_UNSHOWN = new RegExp(KEY_UNSHOWN, 'iu');

/** Whether a sentence keeps a key out of what is shown, as every service asks. */
export function isKeyUnshown(said: string): boolean {
  return ANY_KEY_UNSHOWN.test(said);
}
