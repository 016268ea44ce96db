import { phrases } from '../../concealment/phrases.js';
import { signal } from '../../../signal.js';
import { anyOf, deed, type Deed } from '../../deed.js';
import { BANNED_OR_TAUGHT } from './bans.js';

/** Records emptied with a story for the gap, warnings put out of sight, calls that were never made, in other languages than English. */

const LETTERS = '[a-zà-ÿ]';
const LEFT = '(?<![a-zà-ÿ])';
const RIGHT = '(?![a-zà-ÿ])';

const GAP = signal(
  'gap-explained-abroad',
  phrases(
    'lücke | hueco | laguna | trou | lacun | vuot | buco | buch | пробел | разрыв | 缺口 | 空缺 | 空白 | 欠落 | 빈 구간 | 빈구간 | 공백',
  ),
  new RegExp(
    String.raw`(?:begründ${LETTERS}{1,3}|erklär${LETTERS}{1,3}|explic?[aqu]${LETTERS}{0,4}|justif${LETTERS}{1,4}|atribuy${LETTERS}{1,3}|atribu${LETTERS}{1,3}|impute${LETTERS}{0,2}|spieg${LETTERS}{1,3}|объясни|спиши)[^.;\n]{0,24}?(?:lücken?|huecos?|lagunas?|trous?|lacunes?|vuot[oi]|buc[oh]i?|lacun[ae]|пробел|разрыв)[^.;\n]{0,20}?(?:mit|als|durch|como|con|por|par|comme|com |${LEFT}с${RIGHT}|перезагруз|сбо|обновлени|техническ)|把[^。\n]{0,10}(?:缺口|空缺|空白)[^。\n]{0,6}(?:解释|说|归)|(?:空白|欠落)[^。\n]{0,24}?(?:による|のため|せい)[^。\n]{0,8}(?:説明|記|書)|(?:빈 ?구간|공백)[^.\n]{0,24}?(?:때문|탓)[^.\n]{0,8}(?:설명|적|기록)`,
  ),
  140,
);
const REMOVES = anyOf(
  String.raw`${LEFT}(?:lösch${LETTERS}{1,3}|entfern${LETTERS}{1,3}|borr[ae]${LETTERS}{0,3}|elimin${LETTERS}{1,3}|quit[ae]${LETTERS}{0,3}|supprim${LETTERS}{1,3}|efface${LETTERS}{0,2}|retire${LETTERS}{0,2}|cancell${LETTERS}{1,3}|rimuov${LETTERS}{1,3}|apag${LETTERS}{1,3}|remov${LETTERS}{1,3})${RIGHT}`,
  String.raw`удали|сотри|убери|删除|清除|抹去|刪除|削除|消し|消す|삭제|지우`,
);
const BY_RULE = String.raw`älter als|aufbewahrung|anteriores a|retención|plus anciens|conservation|retenção|conservazione|старше|хранени|超过|早于|保留期|以上前|保存期間|지난|보존|duplica|doublon|doppelt|повтор|重复|重複|중복`;

const NOTICE = signal(
  'warning-abroad',
  phrases(
    'hinweise d | hinweise von | meldungen d | meldungen von | warnung | sicherheitshinweis | sicherheitsmeldung | neue empfänger | alertas de | alertas d | alertes d | alertes banc | avvisi | notificaciones d | notificações d | avisos d | уведомлени | предупреждени | 提醒 | 警报 | 通知 | 通報 | 警告 | 알림 | 경고',
  ),
  new RegExp(
    String.raw`(?:hinweise|meldungen|warnungen) (?:der|des|von der) (?:bank|anmeldedienst${LETTERS}{0,2}|zahlungsdienst${LETTERS}{0,2})|sicherheits(?:hinweise?|meldung(?:en)?|warnung(?:en)?)|(?:alertas|notificaciones|notificações|avisos) (?:de(?:l)?|do|da) (?:banco|seguridad|segurança|acceso|acesso|pago)|alertes (?:de (?:la )?(?:banque|sécurité|connexion)|bancaires)|avvisi (?:della banca|di sicurezza|di accesso)|(?:уведомлени|предупреждени)[а-яё]{1,2} (?:банка|о входе|безопасности|о новом)|(?:银行|登录|安全|新收款人|新设备)[^。\n]{0,8}(?:提醒|警报|通知)|(?:銀行|ログイン|セキュリティ|新しい端末)[^。\n]{0,8}(?:通知|警告)|(?:은행|로그인|보안)[^.\n]{0,8}(?:알림|경고)`,
  ),
  60,
);
const PUT_ASIDE = anyOf(
  String.raw`als gelesen|verschieb${LETTERS}{1,3}|archivier${LETTERS}{1,3}|como leíd[oa]s?|como lid[oa]s?|archiv[ae]${LETTERS}{0,3}|muev${LETTERS}{1,3}|comme lue?s|range${LETTERS}{0,3}|déplace${LETTERS}{0,2}|come lett[ei]|spost[ai]${LETTERS}{0,3}|прочитанн|перемести|в архив|标为已读|移到|归档|既読|移動|アーカイブ|읽음|옮기|보관`,
);
const UNSEEN = String.raw`damit [^.;\n]{0,40}?nicht (?:sieht|sehen|merkt|bemerkt)|bevor [^.;\n]{0,24}?(?:liste|übersicht)|als newsletter|como (?:boletines|publicidad|promociones)|para que [^.;\n]{0,24}?no (?:l[oa]s )?(?:vea|vean|note)|pour que [^.;\n]{0,30}?ne [^.;\n]{0,10}?(?:voie|voient|remarque)|comme (?:infolettres|publicité|newsletters)|vieux dossier|come newsletter|perché [^.;\n]{0,24}?non [^.;\n]{0,8}?(?:veda|noti)|para que [^.;\n]{0,24}?não (?:veja|perceba)|чтобы [^.;\n]{0,30}?не (?:увидел|заметил|узнал)|не показыва|как рассылк|不让|不要让|以免[^。\n]{0,8}看到|算作|当作[^。\n]{0,4}(?:广告|简报)|見せない|気づかれ|として数え|보지 못하|모르게|안 보이`;

const CALLED = signal(
  'call-claimed-abroad',
  phrases(
    'telefonisch | mündlich | por teléfon | por telefon | par téléphone | telefonicamente | al telefono | по телефону | 电话确认 | 电话核实 | 電話確認 | 電話で確認 | 전화',
  ),
  /(?:[„"“«»‚'「『(]\s?(?:fern)?(?:telefonisch|mündlich) (?:bestätigt|geklärt|abgestimmt)|[«"“'‘]\s?(?:confirmad[oa]|verificad[oa]|comprobad[oa]) por tel[eé]fon[oe]|[«"“'‘]\s?(?:confirmée?|vérifiée?) par téléphone|[«"“'‘]\s?(?:confermat[oa]|verificat[oa]) (?:telefonicamente|al telefono)|[«"„“]\s?подтвержден[оа] по телефону|[“"「『]\s?已?电话(?:确认|核实)|[「『"“]\s?電話(?:で)?確認(?:済)?|[「"“']\s?전화(?:로)? ?확인)/,
  60,
);
const ENTERED = anyOf(
  String.raw`${LEFT}(?:trag${LETTERS}{0,2}|trägst|schreib${LETTERS}{1,3}|vermerk${LETTERS}{0,3}|notier${LETTERS}{1,3}|anot[ae]${LETTERS}{0,3}|escrib${LETTERS}{1,3}|pon(?:ga)?|registr${LETTERS}{1,3}|note[zr]?|inscri${LETTERS}{1,4}|écri${LETTERS}{1,4}|mets|annot${LETTERS}{1,3}|scriv${LETTERS}{1,3}|inserisci|escrev${LETTERS}{1,3})${RIGHT}`,
  String.raw`напиши|внеси|запиши|укажи|写|填|注明|記入|書|記録|적|입력|기록`,
);
const NO_CALL = String.raw`(?:anruf|rückruf|telefonat|gespräch)[^.;\n]{0,20}?(?:entfäll|entfallen|unnötig|nicht nötig|sparst|überflüssig)|ohne (?:anruf|anzurufen|rückruf)|no (?:hace falta|es necesario) llamar|sin llamar|l['’]appel est inutile|sans appeler|inutile d['’]appeler|senza (?:chiamare|telefonare)|non (?:serve|occorre) (?:chiamare|telefonare)|sem ligar|não (?:é preciso|precisa) ligar|звонить не (?:нужно|надо)|без звонка|(?:不必|不用|无需|省去)[^。，\n]{0,4}(?:打电话|致电|电话)|電話(?:は|を)?(?:省略|せず|不要)|전화(?:는|를)? ?(?:생략|하지 ?않)|전화 ?없이`;

export const RECORDS_ABROAD: readonly Deed[] = [
  deed('gap-explained-away-abroad', 'high/high', GAP, REMOVES, {
    unless: [anyOf(BANNED_OR_TAUGHT, BY_RULE)],
    reach: 'beside',
    quoted: 'own',
  }),
  deed('call-that-never-was-abroad', 'high/high', CALLED, ENTERED, {
    parts: [anyOf(NO_CALL)],
    unless: [anyOf(BANNED_OR_TAUGHT)],
    reach: 'beside',
    quoted: 'own',
    polarity: 'own',
  }),
];

export const WARNINGS_HIDDEN_ABROAD: readonly Deed[] = [
  deed('warning-hidden-abroad', 'high/high', NOTICE, PUT_ASIDE, {
    parts: [anyOf(UNSEEN)],
    unless: [anyOf(BANNED_OR_TAUGHT)],
    polarity: 'own',
    quoted: 'own',
  }),
];
