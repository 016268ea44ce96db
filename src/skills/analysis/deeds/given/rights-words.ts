/** Words of rights and of membership; fragments of a pattern, one list for each way of writing. */

const ENGLISH: readonly string[] = [
  String.raw`role["'\x60]?\s?[:=]\s?["'\x60]?(?:owner|writer|editor|organi[sz]er|fileOrganizer|reader|viewer|commenter|admin|manager|member|guest)|\bACLs?\b|\bpermissions?\.(?:create|insert|add)\b|\bacl\.insert\b|\bAdd-Mailbox\w{0,10}Permission\b|\bGrantSendOnBehalf\w{0,3}\b|\bFullAccess\b|\bSendAs\b`,
  String.raw`\b(?:(?:view|read|edit|write|full|admin\w{0,9}|owner|guest|member|delegate|editor|viewer|reader|writer|manager)(?:ing|['’]s)? (?:access|rights?|permissions?|roles?)|delegates?|co-?owners?)\b|\bas (?:an? |the )?(?:\w{3,10} )?(?:owner|writer|editor|organi[sz]er|reader|viewer|commenter|admin\w{0,9}|manager|member|guest|collaborator|watcher|subscriber|follower|attendee|participant|observer|delegate)\b`,
  String.raw`\b(?:share|shared|sharing|invite|invited)\b[^.;\n]{0,60}?\b(?:calendars?|drives?|folders?|documents?|files?|sheets?|workbooks?|spreadsheets?|channels?|rooms?|spaces?|boards?|wikis?|pages?|projects?|repositor(?:y|ies)|mailbox(?:es)?|inbox|groups?|workspaces?|databases?)\b`,
];
const LATIN: readonly string[] = [
  String.raw`freigabe\p{L}{0,2}|freigeb\p{L}{1,2}|freigegeben|berechtigung\p{L}{0,2}|besitzer\p{L}{0,3}|eigentümer\p{L}{0,3}|(?:lese|schreib|zugriffs|vollzugriffs?)rechte?n?|bearbeiter\p{L}{0,2}|stellvertret\p{L}{1,4}|zugriff|als (?:gast|mitglied|teilnehmer|leser)`,
  String.raw`partage[zr]?|partagé\p{L}{0,2}|droits? d(?:e|['’])|propriétaire|en (?:lecture|écriture|modification)|(?:comme|en tant qu['’]) ?(?:éditeur|lecteur|invitée?|membre|délégué)|délégué\p{L}{0,2}|accès`,
  String.raw`propietari[oa]s?|permisos?|acceso|delegad[oa]|compart\p{L}{1,4}|como (?:editor|lector|invitado|miembro)a?|proprietári[oa]s?|permiss(?:ão|ões)|acesso|compartilh\p{L}{1,4}|partilh\p{L}{1,4}|como (?:leitor|convidado|membro)`,
  String.raw`proprietari[oa]|permess[oi]|accesso|condivid\p{L}{1,4}|delegat[oa]|come (?:editor|lettore|ospite|membro)|eigenaar|toegang|(?:lees|schrijf)rechten|deel|gemachtigde|als (?:lid|gast|lezer)`,
  String.raw`właściciel\p{L}{0,4}|dostęp\p{L}{0,2}|uprawnieni\p{L}{1,3}|udostępni\p{L}{0,2}|jako (?:edytor|gość|członek|czytelnik)\p{L}{0,2}|sahib\p{L}{0,3}|erişim\p{L}{0,3}|yetki\p{L}{0,4}|paylaş\p{L}{0,4}|düzenleyici`,
  String.raw`владел\p{L}{2,4}|доступ\p{L}{0,2}|прав[оа](?: (?:на|чтения|записи|редактора))?|редактор\p{L}{0,2}|делегат\p{L}{0,2}|(?:участник|гост)\p{L}{1,3}`,
];
const EAST = String.raw`所有者|权限|权利|编辑者|共享|协作者|代理人|访客|管理员|権限|編集者|共有|代理人|ゲスト|メンバーに|管理者|閲覧|소유자|권한|편집자|공유|대리인|게스트|멤버|참석자`;

/** A right to something of the user’s, or a place among those who read it. */
export const RIGHT = new RegExp(`${ENGLISH.join('|')}|(?<!\\p{L})(?:${LATIN.join('|')})(?!\\p{L})|${EAST}`, 'iu');

const NOTICE = String.raw`(?:notif\p{L}{2,12}|benachrichtigung\p{L}{0,2}|avis|aviso|meldinge?n?|уведомлени\p{L}{1,2}|powiadomie\p{L}{1,4}|bildirim\p{L}{0,4})`;
/** Whoever owns the thing gets no notice of it. */
export const UNNOTIFIED = new RegExp(
  [
    String.raw`\bsend(?:Notifications?(?:Emails?)?|NotificationEmail|Updates|InviteEmail)["'\x60]?\s?[:=]\s?["'\x60]?(?:false|none|no|0)\b|\bguestsCanSeeOtherGuests["'\x60]?\s?[:=]\s?["'\x60]?false|--(?:no-notify|silent|skip-notification)\b`,
    String.raw`\b(?:notifications?|notices?|invitations?|alerts?|e-?mails?)\b[^.\n]{0,16}?\b(?:switched |turned )?(?:off|disabled|suppressed|none)\b|\bwithout (?:an? |any )?(?:notif\w+|notice|invitation mail)|\b(?:is|are) not (?:notified|informed|told)\b`,
    String.raw`(?:ohne|sans|sin|sem|senza|zonder|без|bez) ${NOTICE}|${NOTICE}[^.;\n]{0,12}?(?:ausgeschaltet|abgeschaltet|deaktiviert|unterdrück\p{L}{1,2}|désactivée?s?|coupée?s?|desactivad[ao]s?|disattivat[aeio]|uitgeschakeld|uit|отключ\p{L}{2,4}|wyłączo\p{L}{1,3}|kapal\p{L}{1,3})`,
    String.raw`(?:关闭|禁用|不发送?|取消)(?:邮件)?通知|通知(?:は|を)?(?:送らない|オフ|無効|しない)|알림(?:을|은)? ?(?:끄|끈|보내지|없이)`,
  ].join('|'),
  'iu',
);
