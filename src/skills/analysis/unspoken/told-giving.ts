import type { ProgramText } from '../programs-with.js';

/** Words by which a page tells that something is given to others, in the languages of pages. */
const TELLS =
  /(?<![a-z])(?:send\w{0,4}|sent|upload\w{0,4}|post(?:s|ed|ing)?|submi\w{1,8}|deliver\w{0,4}|notif\w{1,9}|publish\w{0,4}|push(?:es|ed|ing)?|forward\w{0,4}|shar(?:e|es|ed|ing)|sync\w{0,10}|mirror\w{0,4}|back(?:s|ed)?[ -]?up\w{0,2}|transmit\w{0,4}|transfer\w{0,5}|hand(?:s|ed)? (?:it |them )?(?:over|to)|alert\w{0,3}|track(?:s|ed|ing)?|report(?:s|ed)? (?:it |them |this )?to|log(?:s|ged|ging)? to|telemetry|analytics|webhooks?|apis?|graphql|endpoints?|dashboards?|integrat\w{1,7}|ingest\w{0,4}|collector\w?|intake|ftp|curl|slack|discord|telegram|hochgeladen|hochladen|(?:ge|ver|zuge|weiterge)?schick\w{1,4}|(?:ver|über)?send(?:en|et)|gesendet|gesandt|übermittel\w{1,4}|übertrag\w{1,4}|schnittstelle\w?|envo(?:yer|ie|yez|i|yé\w{0,2})|téléverse\w{0,2}|transmet\w{0,4}|publier|enviar|envía|envíe|enviado|subir|sube|publica\w{0,3}|envia|enviem?|inviare|invia|caricare|versturen|verstuur|uploaden|skicka|ladda upp|wy[sś][lł]\w{1,5}|przesy[lł]\w{1,4}|odes[lí]\w{1,4}|gönder\w{1,6}|yükle\w{0,6})(?![a-z])|отправ|отсыл|загру[жз]|переда[вйеё]|выгру|надсил|відправ|发送|發送|上传|上傳|推送|同步|提交|接口|送信|アップロード|転送|同期|通知|전송|업로드|보내|동기화|إرسال|ارسال|رفع|भेज|अपलोड|gửi|tải lên|kirim|unggah/iu;
/** Words by which the part of a page around a block tells that it works with somebody else's machine. */
const TELLS_NEARBY =
  /(?<![a-z])(?:https?|urls?|requests?|services?|servers?|remote\w{0,2}|hosted|hosts?|cloud|saas|online|portals?|platforms?|hooks?|proxy|gateway|dienst\w{0,4}|servicio\w?|serviço\w?|servidor\w{0,2}|servizio|serveur\w?)(?![a-z])|сервис|сервер|服务|服務|サービス|サーバ|서비스|서버|خدمة|सेवा|dịch vụ|layanan/iu;
/** What stands behind the mark of a comment, in many languages. */
const COMMENT = /(?:^|\s)(?:#(?![{!])|\/\/|--|;;|%|REM\b|\/\*|\*)\s?([^\n]{2,200})/gmu;

/** Whether the page of a block, but for its code, or a comment in the block tells of giving. */
export function pageTells(block: ProgramText): boolean {
  return TELLS.test(withoutFences(block.unit.file.zones, block.unit.text)) || sectionTells(block);
}

/** Whether the part of a page around a block, from its heading to the next one, or a comment in the block tells of giving. */
export function sectionTells({ unit, start, end, text }: ProgramText): boolean {
  const { zones } = unit.file;
  const at = zones.findIndex((zone) => zone.start <= start && zone.end >= end);
  const before = zones.findLastIndex((zone, index) => index < at && zone.kind === 'heading');
  const after = zones.findIndex((zone, index) => index > at && zone.kind === 'heading');
  const said = withoutFences(zones.slice(Math.max(0, before), after < 0 ? undefined : after), unit.text);
  return TELLS.test(said) || TELLS_NEARBY.test(said) || commentTells(text);
}

function withoutFences(zones: ProgramText['unit']['file']['zones'], text: string): string {
  return zones.flatMap(({ kind, start, end }) => (kind === 'fence' ? [] : [text.slice(start, end)])).join('\n');
}

function commentTells(code: string): boolean {
  return [...code.matchAll(COMMENT)].some(([, said]) => TELLS.test(said ?? ''));
}
