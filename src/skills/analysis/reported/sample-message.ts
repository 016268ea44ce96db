import type { OuterPlace } from '../specimen.js';

/** A quoted message of which the page says what gives it away. */
const GIVEN_AWAY =
  /\b(?:gives? it away|give-?aways?|signs?\b|red flags?|what is (?:odd|wrong)|spot the|warning signs?|(?:is|are) (?:a )?(?:scams?|phish\w*|fakes?)|(?:fake|bogus|sham) (?:\w{3,12} )?(?:checks?|captchas?|alerts?|support|log-?ins?|prompts?|messages?|e?-?mails?|pages?|updates?|invoices?|offers?|calls?)\b|sample (?:e-?mails?|mails?|messages?)|example messages?|typical (?:lines|messages|e-?mails?|mails?))\b/i;

/** The same in other languages: what to notice, how it is told from a true one. */
const GIVEN_AWAY_ABROAD =
  /気づく点|見分け|不審な点|怪しい点|ここに注意|识破|识别(?:要点|方法|点)|可疑之处|破绽|疑点|(?:是|属于)(?:诈骗|骗局|钓鱼)|woran (?:man|ihr|sie|du)\b[^.\n]{0,30}erkenn|erkennungsmerkmale?|warnzeichen|verdächtig (?:ist|sind|macht)|señales? (?:de alerta|que|de)|qu[eé] (?:la |lo )?delata|signes? (?:d['’]alerte|qui)|ce qui (?:trahit|cloche|met la puce)|sinais? de alerta|o que (?:denuncia|entrega|chama)|segnali d['’]allarme|cosa (?:tradisce|insospettisce)|как (?:распознать|узнать)|признаки|что выда[её]т|알아차|구별|의심스러운/iu;

/** A ban at the head of a paragraph, and the verb that it bans for good: “Never paste something … which a web page put there”. */
const BANNED_VERB =
  /^[\W]{0,6}(?:never|do not|don['’]t) (?:ever )?(?<verb>paste|press|open|click|type|enter|buy|pay|send|call|reply|scan|install|run|approve|sign|transfer|share)\b(?![^.!?]{0,160}\b(?:else|other|another|instead|twice|until|before|unless|except|without)\b)/i;

/** Whether what a quotation asks for in quotation marks is forbidden by the verb right after it. */
function isWarnedOf(quote: string, after: string): boolean {
  const verb = BANNED_VERB.exec(after)?.groups?.['verb'];
  return (
    verb !== undefined &&
    /^[> \t]{0,6}["“„«].{0,900}["”“»]\s*$/s.test(quote) &&
    new RegExp(String.raw`\b${verb}|\bctrl\+v\b`, 'i').test(quote)
  );
}

/** Whether a place stands in a quoted message that the page shows for what is wrong with it. */
export function isSampleMessage({ file, zone }: OuterPlace): boolean {
  if (zone?.kind !== 'quote') return false;
  const [, after = ''] = file.text.slice(zone.end - 1, zone.end + 400).split(/\n{1,2}(?!>)/, 2);
  if (isWarnedOf(file.text.slice(zone.start, zone.end), after)) return true;
  return [after, lineAbove(file.text, zone.start)].some((said) => GIVEN_AWAY.test(said) || GIVEN_AWAY_ABROAD.test(said));
}

/** The last line with text before an offset. */
function lineAbove(text: string, start: number): string {
  const above = text.slice(Math.max(0, start - 400), start).trimEnd();
  return above.slice(above.lastIndexOf('\n') + 1);
}
