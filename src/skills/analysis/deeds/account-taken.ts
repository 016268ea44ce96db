import { classifyHost } from '../../code/read-program.js';
import type { BundleView } from '../bundle-view.js';
import type { TextHit } from '../detector.js';
import type { SignalMatch } from '../signal.js';
import { strangerOf } from '../strangers.js';
import type { TextUnit } from '../text-unit.js';
import { deedHitAt } from './hits.js';

/**
 * A password and a code that is good once, asked of the user and carried to a host that nothing else in the bundle speaks of. Threat: both
 * together open an account in the minute in which the code holds, and no tool needs them from the user by way of an agent.
 * MITRE ATT&CK: T1111, T1566.
 */

const PASSWORD =
  /\bpass ?(?:words?|phrases?)\b|\bkennw(?:ort|örter)|\bpassw(?:ort|örter)|\bcontraseñas?\b|\bsenhas?\b|\bmots? de passe\b|\bparole? d['’]ordine\b|парол|密码|密碼|口令|パスワード|暗証番号|비밀번호|\bşifre|\bwachtwoord|\bhasł[oa]/iu;
const CODE =
  /\b(?:one[- ]time|verification|sms|2fa|mfa|two[- ]factor|login|confirmation|authenticator|six[- ]digit|[468][- ]digit) ?(?:pass)?codes?\b|\bcodes? (?:that (?:arrives?|comes?)|from (?:the |their )?(?:sms|authenticator|app|phone))|\botps?\b|\bc[óo]digos? (?:de |que |do |por )[^.;\n]{0,24}?(?:sms|whatsapp|d[ií]gitos|cifras|verifica|confirma|autentic|chega|llega)|\bcode (?:à|de|reçu)[^.;\n]{0,24}?(?:sms|chiffres|vérification|confirmation)|(?:sms|bestätigungs|einmal|anmelde|sicherheits)-?(?:code|tan)|\bcodice (?:sms|di verifica|otp|a sei)|код[^.;\n]{0,24}?(?:смс|sms|подтвержд|цифр|приложени)|(?:смс|sms)-?код|验证码|驗證碼|認証コード|確認コード|ワンタイム|인증 ?번호|인증 ?코드|(?:doğrulama|onay|sms) kodu/iu;
const ASKED =
  /\b(?:ask|asks|request|prompt|collect|get|have|let)\b[^.;\n]{0,60}?\b(?:users?|them|for|owner|customer|client)\b|(?<!\p{L})(?:pede|peça|pedir|solicit|pid[ea]|pregunt|pergunt|demande|bitte|frag|erfrag|chied|isteyin|sor)\p{L}{0,4}|спро[ис]|запро[сш]|попрос|让用户|请用户|要求用户|向用户|尋ね|聞い|入力してもら|물어|요청|받(?:아|는)/iu;
const SENDS =
  /\bcurl\b|\bPOST\b|\bfetch\(|\brequests\.|\bhttp(?:ie)?\b|(?<!\p{L})(?:send|post|submit|forward|env[ií]|mand|sende|schick|envo|invi|отправ|перед)\p{L}{0,4}|发送|提交|上传|送信|送る|보내|전송|gönder/iu;
/** Whoever owns the account types it in where it belongs, or it is no account of anybody. */
const RIGHTFUL =
  /\b(?:never ask|do not ask|don['’]t ask|must not ask|themselves|yourself in|in the browser|on the (?:login|sign-in) page|phish\w*|scam\w*|test (?:account|user)|sandbox|mock|staging|oauth|device code|awareness|simulat\w+)\b|nunca (?:peça|pida|solicite)|ne demande[zr]? jamais|nie(?:mals)? (?:fragen|erfragen)|никогда не|не спрашива|不要(?:询问|索要|索取)|(?:聞いて|尋ねて)はいけ|diretamente (?:no|na)|directamente en|selbst ein/iu;

/** Accounts that people have elsewhere. */
const ELSEWHERE =
  /\b(?:instagram|tiktok|facebook|whatsapp|telegram|gmail|google account|apple id|icloud|microsoft account|paypal|steam|discord|twitter|linkedin|snapchat|netflix|binance|coinbase|online banking|bank account|roblox|vinted|mercado livre|ebay|amazon)\b|支付宝|微信|淘宝|メルカリ|ライン|카카오|네이버|вконтакте|госуслуг|сбербанк/iu;

/** How far before and behind the address the rest is said, in UTF-16 units. */
const BEFORE = 900;
const BEHIND = 300;

export function* accountsTaken(view: BundleView, unit: TextUnit, places: readonly SignalMatch[]): Iterable<TextHit> {
  for (const match of places) {
    if (!match.text.includes('://')) continue;
    const before = chapterBefore(unit.text, match.start);
    const around = `${before}${match.text}${unit.text.slice(match.end, match.end + BEHIND)}`;
    if (!PASSWORD.test(around) || !CODE.test(around) || !ASKED.test(before) || RIGHTFUL.test(around)) continue;
    const sends = [...before.slice(-BEFORE).matchAll(new RegExp(SENDS.source, 'giu'))].at(-1);
    if (sends === undefined || before.length - sends.index > 200) continue;
    const address = match.text.replace(/[.,:;!?]$/u, '');
    const where = strangerOf(view, address) ?? otherThanService(unit.text, address);
    if (where === undefined) continue;
    const start = match.start - before.length + sends.index;
    const act = { start, end: start + sends[0].length };
    yield deedHitAt(
      view,
      unit,
      {
        deed: { name: 'account-taken', severity: 'critical', confidence: 'high', quoted: 'own' },
        act,
        place: match,
        around: { start: act.start, end: match.end },
      },
      { what: 'The text has the agent ask for a password and a code and give them to', where },
    );
  }
}

/** The host of an address, where a page is about an account at a service that is not there. Threat: a page may name its own host as often as it likes. */
function otherThanService(page: string, address: string): string | undefined {
  const service = ELSEWHERE.exec(page)?.[0].toLowerCase();
  const { class: kind, host } = classifyHost(address);
  if (service === undefined || kind !== 'named' || host.split('.').some((label) => label === service.replace(/\W/gu, ''))) return undefined;
  return host;
}

/** What stands before an offset under the same heading. */
function chapterBefore(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - BEFORE), offset);
  const heading = before.lastIndexOf('\n#');
  return heading < 0 ? before : before.slice(heading);
}
