import type { BundleView } from './bundle-view.js';

/** Words by which a page says that something goes to a service. */
const TELLS =
  /\b(?:uploads?|uploaded|uploading|sends?|sent|cloud|servers?|remote|hosted|api|submits?|shared?|sync\w{0,6}|telemetry|online|service|backs? up|backup|deploy\w{0,6}|webhooks?|notif\w{1,12}|slack|discord|telegram|hochlad\w{0,3}|hochgeladen\w{0,2}|sende\w{0,2}|schickt?|gesendet|subir|sube\w{0,2}|env[ií]a\w{0,3}|envoi\w{0,3}|envoyer|téléverse\w{0,3}|carica\w{0,3}|invia\w{0,3}|uploads?|stuurt|versturen)\b|загру[жз]|отправ|上传|发送|推送|通知|同步|送信|送る|アップロード|同期|업로드|전송|알림/iu;

/** Whether the prose of the bundle says that anything leaves the machine. */
export function tellsOfUploads(view: BundleView): boolean {
  return isSaidIn(view, TELLS);
}

/** Words by which a page says that its programs ask or tell anybody anything. */
const OF_NETWORK =
  /\b(?:report(?:s|ed|ing)? to|pings?|https?|urls?|web|websites?|network|internet|download\w{0,3}|fetch\w{0,3}|requests?|endpoints?|heartbeats?|monitor\w{0,4}|dashboards?|browsers?|streams?|feeds?|queries|lookups?|registry|mail|e-?mail|chat|portale?s?|online\w{0,12}|netzwerk|internet|herunterlad\w{0,3}|abruf\w{0,4}|télécharg\w{1,4}|réseau|descarg\w{1,4}|baixa\w{0,3}|scarica\w{0,3})\b|портал|сет[ьи]\b|запрос|网络|接口|平台|下载|门户|连携|連携|通信|取得|サービス|ダウンロード|リマインド|네트워크|다운로드/iu;

/** Whether the prose of the bundle speaks of the network at all. */
export function speaksOfNetwork(view: BundleView): boolean {
  return isSaidIn(view, OF_NETWORK);
}

function isSaidIn(view: BundleView, words: RegExp): boolean {
  return view.files.some(
    ({ role, text, zones }) =>
      (role === 'manifest' || role === 'document') &&
      zones.some(({ kind, start, end }) => kind !== 'fence' && kind !== 'comment' && words.test(text.slice(start, end))),
  );
}
