import { phrases } from '../../concealment/phrases.js';
import { signal } from '../../../signal.js';
import { anyOf, deed, type Deed } from '../../deed.js';
import { AGREED_ABROAD, BANNED_OR_TAUGHT } from './bans.js';

/** People who are watched or listed without knowing, in other languages than English. */

const CAUSE = signal(
  'cause-of-workers-abroad',
  phrases(
    'betriebsrat | gewerkschaft | tarif | streik | sindicat | sindical | comité de empresa | huelga | syndica | syndical | grève | sindacat | sindacale | sciopero | greve | профсоюз | забастовк | 工会 | 罢工 | 労働組合 | 労組 | ストライキ | 노조 | 노동조합 | 파업',
  ),
  /(?:betriebsr[aä]t|gewerkschaft|tarif(?:vertr|verhandl|rund|\b)|streik|sindicat|sindical|comité de empresa|huelga|syndica|grève|sindacat|sindacale|sciopero|greve|профсоюз|забастовк|工会|罢工|労働組合|労組|ストライキ|노조|노동조합|파업)/,
  20,
);
const LISTS = anyOf(
  String.raw`(?<![a-zà-ÿ])(?:schreib[a-zà-ÿ]{0,2}|trag[a-zà-ÿ]{0,2}|trägst|eingetragen|erfass[a-zà-ÿ]{1,2}|notier[a-zà-ÿ]{1,2}|führ[a-zà-ÿ]{1,2}|samm(?:el[a-zà-ÿ]{0,2}|le)|halte|hältst|speicher[a-zà-ÿ]{0,2}|anot[a-zà-ÿ]{1,3}|apunt[a-zà-ÿ]{1,3}|registr[a-zà-ÿ]{1,3}|elabor[a-zà-ÿ]{1,3}|guard[a-zà-ÿ]{1,3}|not(?:e|ez|er)|consign[a-zà-ÿ]{1,3}|recens[a-zà-ÿ]{1,3}|tiens|tenez|enregistr[a-zà-ÿ]{1,3}|annot[a-zà-ÿ]{1,3}|segn[a-zà-ÿ]{1,3}|elenc[a-zà-ÿ]{1,3}|raccogli[a-zà-ÿ]{0,2})(?![a-zà-ÿ])`,
  String.raw`запис|заноси|вноси|веди|составь|собери|фиксир|记录|登记|列出|收集|整理|记下|記録|リスト|まとめ|一覧|기록|정리|명단|적어`,
);
const WHO = anyOf(
  String.raw`(?<![a-zà-ÿ])(?:namen?|wortlaut|sprecher[a-zà-ÿ]{0,4}|wer|nombres?|quién|quiénes|quienes|noms?|qui|nom[ei]|nominativ[io]|chi|quem)(?![a-zà-ÿ])`,
  String.raw`имен|имя|фамили|кто|姓名|名字|谁|哪些人|氏名|名前|誰|이름|누가|성명`,
);
/** Behind their backs, or with a judgement of how much they move others. */
const IN_SECRET = String.raw`(?:erwähn|äußer|sprech|kritisier|beschwer)[a-zäöüß]{0,4}\b[^.;\n]{0,60}?\b(?:datei|liste|tabelle) für die (?:personal|geschäfts)?leitung\b|\b(?:heimlich|unbemerkt|ohne (?:dass|wissen)|mitzieh\w{1,3}|rädelsführer\w{0,2}|(?:erschein\w{1,3}|steh\w{1,3}|nur) [^.;\n]{0,40}?nur (?:als|das)|en secreto|a escondidas|sin que|cabecillas?|influy\w{1,4}|arrastr\w{1,4}|en secret|en cachette|meneurs?|entraîn\w{1,4}|di nascosto|all['’]insaputa|senza che|trascin\w{1,4}|sobillator\w|em segredo|sem que|líderes do)\b|(?<![a-zà-ÿ])(?:à (?:l['’]|son |leur )insu|às escondidas)|gibt es nur|nur als [„"“]|тайно|втайне|без ведома|зачинщик|подстрекат|не (?:должны|должен) знать|私下|秘密|暗中|不让|不(?:要|能)让|带头|影响力|煽动|内緒|こっそり|秘密裏|知られない|知られず|扇動|主導|몰래|비밀|모르게|주동|영향력`;

const NEAR_ONE = signal(
  'somebody-near-abroad',
  phrases(
    'ehefrau | ehemann | partnerin | freundin | tochter | meiner frau | meines mannes | der frau | des mannes | mitarbeiter | esposa | marido | pareja | novia | hija | empleado | femme | mari | conjoint | compagne | copine | salarié | moglie | marito | compagna | fidanzata | dipendent | namorada | funcionári | жены | жену | мужа | девушк | сотрудник | 妻 | 老婆 | 丈夫 | 女友 | 员工 | 恋人 | 彼女 | 部下 | 従業員 | 社員 | 아내 | 남편 | 여자친구 | 직원',
  ),
  /ehefrau|ehemann|partnerin|freundin|tochter|meiner frau|meines mannes|der frau|des mannes|mitarbeiter|esposa|marido|pareja|novia|hija|emplead|femme|mari(?![a-zà-ÿ])|conjoint|compagne|copine|salarié|moglie|marito|compagna|fidanzata|dipendent|namorada|funcionári|жены|жену|мужа|девушк|сотрудник|妻|老婆|丈夫|女友|员工|恋人|彼女|部下|従業員|社員|아내|남편|여자친구|직원/,
  20,
);
const INTIMATE = anyOf(
  String.raw`\b(?:standort\w{0,2}|wo sie ist|wo er ist|mit wem|con quién|dónde está|où (?:elle|il) est|avec qui|con chi|onde ela|com quem|aufenthalt\w{0,4}|privat\w{1,3} (?:nachrichten|chats?)|anrufe|nachrichten|chats?|tastatur\w{1,10}|bildschirm\w{0,8}|ubicación|mensajes|llamadas|pantallas?|teclas|localisation|position|messages privés|messages|appels|écrans?|frappes|posizione|messaggi|chiamate|schermo|localização|mensagens|ligações|tela)\b|местоположен|переписк|сообщени|звонк|экран|где (?:она|он|находит)|с кем|在哪|和谁|どこに|誰と|어디|누구와|チャット|位置|行踪|聊天|通话|屏幕|按键|居場所|位置情報|メッセージ|通話|画面|위치|메시지|통화|화면`,
);
const UNKNOWING = String.raw`\b(?:heimlich|unbemerkt|ohne (?:dass (?:sie|er|es)|ihr wissen|sein wissen|wissen)|en secreto|a escondidas|sin que (?:lo |se )?(?:sep|ent|not)\w{1,6}|en cachette|sans qu['’](?:il|elle|ils|elles)|di nascosto|all['’]insaputa|senza che (?:lo |se ne )?\w{3,10}|sem que (?:ela|ele|eles|saib\w{1,2}|perceb\w{1,3}))\b|(?<![a-zà-ÿ])(?:à (?:l['’]|son |leur )insu|às escondidas)|тайно|втайне|незаметно|без (?:её|ее|его|их) ведома|偷偷|悄悄|暗中|不让(?:她|他|其|对方|员工)?(?:知道|发现|察觉)|瞒着|こっそり|気づかれ|内緒|無断で|몰래|모르게|눈치`;

export const WATCHED_ABROAD: readonly Deed[] = [
  deed('opinions-listed-abroad', 'high/high', CAUSE, LISTS, {
    parts: [WHO, anyOf(IN_SECRET)],
    unless: [anyOf(BANNED_OR_TAUGHT, AGREED_ABROAD, String.raw`wahlvorstand|wählerliste|anwesenheitsliste`)],
    reach: 'beside',
    quoted: 'own',
  }),
  deed(
    'close-one-watched-abroad',
    'high/high',
    NEAR_ONE,
    anyOf(
      LISTS.source,
      String.raw`überwach|vigil[ae]|surveill|sorvegli|monitor|rastre|track|следи|监控|监视|跟踪|追踪|監視|追跡|감시|추적|copi[ae]|envoi|send|sende|kopier|скопир|копиру|保存|저장|截取|撮影|캡처`,
    ),
    {
      parts: [INTIMATE, anyOf(UNKNOWING)],
      unless: [anyOf(BANNED_OR_TAUGHT, AGREED_ABROAD)],
      polarity: 'own',
      quoted: 'own',
    },
  ),
];
