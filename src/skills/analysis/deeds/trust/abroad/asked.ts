import { phrases } from '../../concealment/phrases.js';
import { signal } from '../../../signal.js';
import { anyOf, deed, type Deed } from '../../deed.js';
import { BANNED_OR_TAUGHT } from './bans.js';

/** Codes and passwords that people are talked out of with a story, in other languages than English. MITRE ATT&CK: T1566, T1621. */

const CODE = signal(
  'code-that-lets-in',
  phrases(
    'digo | code | codice | codici | einmal | tigungs | sicherheitscode | wiederherstellung | tan | код | значн | одноразов | 验证码 | 驗證碼 | 动态码 | 恢复码 | 短信码 | 認証コード | 確認コード | ワンタイム | 復旧コード | 인증번호 | 인증 번호 | 인증코드 | 일회용 | 복구 코드 | 복구코드',
  ),
  /\b(?:c[oó]digos? (?:de (?:\d|seis|cuatro|ocho|quatro|oito|verificaci|verificaç|recuperaci|recuperaç|confirmaci|confirmaç|seguri|segura|seguran|un solo uso|uso único|acces|acess|sms)|que (?:recib|lleg|cheg|receb|apare)|sms|del m[oó]vil|do celular)|codes? (?:du sms|à (?:\d|six|usage)|de (?:vérification|récupération|sécurité|confirmation)|reçus?|par sms|sms)|codic[ei] (?:a (?:\d|sei)|di (?:verifica|recupero|sicurezza|conferma)|ricevut|sms|otp)|einmal-?(?:code|passwort|kennwort)s?|bestätigungs-?codes?|sicherheitscodes?|wiederherstellungs-?(?:codes?|schlüssel)|\d-stelligen? code|sechsstelligen? code|tan\b)|(?:\d-?значн[а-яё]{1,3} |одноразов[а-яё]{1,3} |код[а-яё]{0,2} )(?:код|парол|из (?:смс|sms|приложен)|подтвержд|восстановл|доступа)|验证码|驗證碼|动态码|恢复码|短信码|認証コード|確認コード|ワンタイム(?:パスワード|コード)|復旧コード|인증 ?번호|인증코드|일회용 ?(?:비밀번호|코드)|복구 ?코드/,
  60,
);
const PASSWORD =
  /contraseñas?|\bclaves?\b|\bsenhas?\b|mots? de passe|\bpassword\b|parola d['’]ordine|kennw[oö]rt|passw[oö]rt|парол|密码|密碼|口令|パスワード|暗証番号|비밀번호/i;
/** The person is to say or type it. */
const TYPES = anyOf(
  String.raw`(?<![a-zà-ÿ])(?:escrib[a-zà-ÿ]{1,4}|introdu[zc][a-zà-ÿ]{1,4}|facilit[a-zà-ÿ]{1,4}|indiqu[a-zà-ÿ]{1,4}|d[ií]game|tecle[a-zà-ÿ]{1,2}|proporcion[a-zà-ÿ]{1,4}|env[ií][ea][a-zà-ÿ]{0,4}|p[ií]d[ea][a-zà-ÿ]{0,4}|pedir|solicit[a-zà-ÿ]{1,3}|nennen|nenne|geben sie|gib|teilen sie|schreib[a-zà-ÿ]{1,3}|tipp[a-zà-ÿ]{1,3}|frag[a-zà-ÿ]{1,3}|bitte[nt]? (?:um|sie|die|den)|verlang[a-zà-ÿ]{1,3}|saisi[a-zà-ÿ]{1,5}|donne[zr]|communique[zr]|indique[zr]|écri[a-zà-ÿ]{1,4}|tape[zr]|demande[zr]?|il faut|digit[aei][a-zà-ÿ]{0,3}|informe|escrev[a-zà-ÿ]{1,3}|peça|peç[a-zà-ÿ]{1,3}|inseri[a-zà-ÿ]{1,4}|comunic[a-zà-ÿ]{1,3}|scriv[a-zà-ÿ]{1,4}|mi dica|chied[a-zà-ÿ]{1,4})(?![a-zà-ÿ])`,
  String.raw`введите|напиш[а-яё]{1,4}|назовите|сообщите|напишите|пришлите|продиктуйте|попроси|запроси|спроси|введи|输入|輸入|提供|告诉|发(?:给|来)|回复|填写|索要|要求|入力|教えて|送って|返信|尋ね|聞き|입력|알려|보내|적어|물어|요청`,
);
/** A story that makes people hurry or feel safe. */
const STORY = String.raw`\b(?:bloque[a-zà-ÿ]{1,5}|suspend[a-zà-ÿ]{1,5}|acceso extraño|canal (?:cifrado|seguro)|no se guarda|verificar su identidad|confirmar su identidad|renovar(?:l[oa]s)?|departamento de seguridad|gesperrt|sperr(?:e|en|t|ung)|verschlüsselt[a-z]{0,3}|nicht gespeichert|identität (?:bestätigen|prüfen)|sicherheitsabteilung|bloqu(?:é|ée|er|ado|ada|eada)|suspendue?|chiffrée?|vérifier (?:votre|son) identité|confirmer (?:votre|son) identité|service (?:de )?sécurité|verificar (?:a |sua )?identidade|confirmar (?:a |sua )?identidade|departamento de segurança|bloccat[aoi]|bloccherà|sospes[aoi]|verificare l['’]identità|reparto sicurezza|ufficio sicurezza)|заблокир|приостанов|подтвердить (?:вашу )?личность|подтверждения личности|служб[а-яё]{1,2} безопасности|зашифрован|冻结|凍結|封锁|停用|锁定|异常登录|异常|核实身份|验证身份|安全部门|加密通道|不正アクセス|ロックされ|停止され|本人確認|セキュリティ部|정지|잠기|잠깁|차단|본인 ?확인|보안팀|보안 부서`;
/** What people type into their own forms, for those who ask rightly. */
const OWN_FORM = String.raw`\b(?:en (?:el portal|la página|el formulario|la pantalla|la app)|im (?:portal|formular|client)|auf der (?:anmeldeseite|seite)|in (?:der maske|das formular|die maske)|sur (?:le portail|la page|le site)|dans (?:le formulaire|l['’]application)|no (?:portal|formulário|aplicativo)|na (?:página|tela)|nel (?:portale|modulo)|sulla pagina|ell[oa]s mism[oa]s|selbst ein|lui-même|elle-même|campo|feld|champ|eingabefeld|restablec\w{1,4}|zurücksetz\w{1,3}|zurückgesetzt|réinitialis\w{1,4}|redefin\w{1,4}|reimpost\w{1,4})\b|на (?:странице|сайте|портале)|в (?:форме|приложении|личном кабинете)|сброс|表单|表單|登录(?:页|界面|窗口)|网站上|重置|フォーム|入力欄|画面(?:で|に)|再設定|로그인 ?(?:화면|페이지)|사이트에서|재설정`;

export const ASKED_ABROAD: readonly Deed[] = [
  deed('codes-by-a-story', 'critical/high', CODE, TYPES, {
    parts: [PASSWORD, anyOf(STORY)],
    unless: [anyOf(BANNED_OR_TAUGHT, OWN_FORM)],
    reach: 'few',
    quoted: 'own',
  }),
];
