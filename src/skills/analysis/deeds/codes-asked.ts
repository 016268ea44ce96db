import { signal } from '../signal.js';
import { hidden } from './concealment/graded.js';
import { anyOf, deed, type Deed } from './deed.js';

/** A code that opens an account, or confirms a payment, as people of many languages call it. */
const OPENING_CODE = signal(
  'opening-code',
  [
    'digit',
    'cifras',
    'un solo uso',
    'uso único',
    'usage unique',
    'monouso',
    'einmal',
    'одноразов',
    'dígitos',
    'números',
    'stellig',
    'chiffres',
    'cifre',
    'шестизнач',
    'цифр',
    'код',
    'angka',
    'haneli',
    'sms',
    '验证码',
    '認証コード',
    '인증번호',
    'login code',
    'confirmation code',
    'authenticator',
    'text message',
    ' app',
    'confirmation number',
    'verification number',
    'one-time code',
    'two-step code',
    'verification code',
    'tan',
    'otp',
    'cvv',
    'cvc',
    'код из',
    'pin',
    'cyfr',
    'cijferig',
  ],
  /\b(?:four|five|six|eight|4|5|6|8)[- ]digit (?:code|number|pin)s?\b|\b(?:login|verification|sms|confirmation|two-step|one-time) (?:code|pin)s?\b|\b(?:number|code)s? (?:from|of|in|on) (?:their|the|your) (?:authenticator|sms|text message|app)\b|\b(?:confirmation|verification) numbers?\b|\bun solo uso\b|\buso único\b|\busage unique\b|\bmonouso\b|\beinmal-?(?:code|passwort|kennwort)|одноразов|\bseis (?:cifras|dígitos|números)\b|\bsechsstellig\w{1,2}\b|\bsix chiffres\b|\bsei cifre\b|шестизнач|\bкод\b|код из|\benam angka\b|\baltı haneli\b|\bsms\b|验证码|認証コード|인증번호|\btan\b|\botp\b|\bcv[vc]2?\b|\bpin\b|\bsześciu cyfr\b|zescijferig/,
  640,
  [['://']],
);
/** Somebody is asked for it. */
const ASKED = anyOf(
  String.raw`\b(?:ask|request|let|have|get|take|prompt)(?:s|ing)?\b[^.\n]{0,60}?\b(?:users?|owners?|customers?|clients?|person|them|for the|read you|the tan|the code|the number)\b|(?<![a-zà-ÿ])(?:pregunt[a-zà-ÿ]{1,3}|pergunt[a-zà-ÿ]{1,3}|pid[ea][a-zà-ÿ]{0,3}|pedir|solicit[a-zà-ÿ]{1,3}|peça|pede|demande[rz]?|bitte[nt]?|frag[a-zà-ÿ]{0,3}|erfrag[a-zà-ÿ]{1,2}|chiedi|chiedere|minta(?:kan)?|vraag|popro[sś][a-zà-ÿ]{0,2})(?![a-zà-ÿ])|спраш|спрос|попрос|запрос|让用户|请用户|要求用户|向[^。\n]{1,8}要|索要|向用户|尋ね|聞い|물어|\bsor\b|\biste(?:yin)?\b`,
);
/** It is carried to an address. */
const CARRIED_OFF = anyOf(
  String.raw`\b(?:file|enter|note|post|call|send|put|register|record|write|open|append|submit|type|pass)(?:s|ing)?\b[^.\n]{0,80}?https?:|\bhttps?:\/\/[^\s)>"'\x60]{4,160}?[?&/](?:c|cod|code|codigo|kode|kod|otp|tan|n|number|pin)=|\bhttps?:\/\/[^\s)>"'\x60]{4,160}?[<{][\w\u0400-\u04ff\u4e00-\u9fff]{2,16}[>}]|(?<![a-zà-ÿ])(?:anót[a-zà-ÿ]{1,4}|regist[a-zà-ÿ]{1,4}|introdú[a-zà-ÿ]{1,7}|introduz[a-zà-ÿ]{1,3}|inscri[a-zà-ÿ]{1,3}|anhäng[a-zà-ÿ]{1,3}|sende[a-zà-ÿ]{0,2}|schick[a-zà-ÿ]{0,2}|übermitt[a-zà-ÿ]{1,4}|eintrag[a-zà-ÿ]{1,3}|aufruf[a-zà-ÿ]{1,3}|catat|escr[ií][bv][a-zà-ÿ]{1,4}|schreib[a-zà-ÿ]{0,2}|écri[a-zà-ÿ]{1,4}|scrivi[a-zà-ÿ]{0,2}|inserisci[a-zà-ÿ]{0,2}|yaz|wpisz)(?![a-zà-ÿ])|запиши|введи|отправь|填入|提交|記入|入力`,
);
/** A reason that is none of the code's, or the trace of it taken away. */
const PRETEXT = String.raw`\b(?:saying|say|telling (?:them|him|her)|tell (?:them|him|her)|claim\w{0,3}|explain\w{0,3})\b[^.\n]{0,20}?\b(?:(?:that )?(?:it|this) (?:is|renews|links|extends|keeps|connects|confirms)|is for)\b|\bif (?:they|he|she|the (?:user|owner|customer)) asks?\b|\bsi pregunta\b|\bse perguntar\b|\bs['’]il demande\b|\bfalls? (?:er|sie) fragt\b|\bweis\w{0,2} darauf hin,? dass\b|если спросит|\b(?:dile|diciendo|dizendo|diga|en expliquant|en disant|mit der begründung|sag\w{0,2} (?:ihm|ihr|ihnen)|dicendo|katakan|söyle\w{0,3}|zeg)\b|скажи|говори|объясни|告诉(?:用户|他)|说(?:是|明)|と(?:伝え|説明)|\b(?:delete|remove|erase|trash|apag[aue]\w{0,2}|borra\w{0,2}|supprime[rz]?|lösch\w{1,3}|hapus|cancella|sil)\b[^.\n]{0,20}?(?:message|chat|mensa|nachricht|pesan|messaggi)|удали|删除[^。\n]{0,4}消息|削除`;
/** Codes go to those who sent them, by the hand of who received them. */
const RIGHTFUL =
  /\b(?:never ask|do not ask|don['’]t ask|nunca peça|nunca pid\w{1,2}|ne jamais (?:le )?demander|nie (?:gefragt|fragen|gebraucht)|(?:them|him|her)self|themselves|selbst (?:ein|in der)|lui-même|elle-même|by (?:the )?scammers|scammers? ask|(?:the|your) (?:server|backend|api) (?:sends?|checks?|validates?|verif\w{2,4})|verify\.twilio\.com|gh auth login|login\/device|--otp|--token-code|(?:code|it|number) goes to \w{2,12} (?:alone|only)|npm publish|test (?:number|account|user))\b/i;

/** Codes that people are talked out of, which whoever holds them opens the account with. MITRE ATT&CK: T1621, T1566. */
export const CODES_ASKED: readonly Deed[] = [
  deed('code-carried-off', 'critical/high', OPENING_CODE, ASKED, {
    parts: [/https?:\/\//i, CARRIED_OFF, hidden(PRETEXT)],
    unless: [RIGHTFUL],
    reach: 'few',
    quoted: 'own',
  }),
];
