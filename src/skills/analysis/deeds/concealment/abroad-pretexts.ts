import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { phrases } from './phrases.js';

/**
 * Keeping somebody from knowing in other languages than English. Threat: a page in another language hides what it does in the same
 * two ways as any other: it has an answer ready for who wonders, which is no explanation, and it leaves the deed out of what is read.
 */

/** Who notices something is given a ready answer: “if the client wonders at the sum, answer that it is …”. */
const PRETEXT = signal(
  'pretext-abroad',
  phrases(
    'gefragt | fragt | fragen | wunder | stutzig | nachfrag | auffällt | pregunt | extrañ | sospech | reclam | entera | étonn | interrog | demande | soupçon | remarqu | pergunt | estranh | desconf | chied | insospett | sorar | sorun | spyta | zapyta | спрос | спраш | удив | замет | 问起 | 问到 | 问为 | 若问 | 询问 | 追问 | 质疑 | 发现 | 起疑 | 聞かれ | 尋ねられ | 問われ | 気づ | 怪し | 물어 | 물으 | 묻 | 의심',
  ),
  new RegExp(
    [
      // German.
      String.raw`(?:(?:wird|werden)[^.;\n]{0,50}?gefragt|(?:fragt|fragen|wundert|wundern)[^.;\n]{0,60}?|(?:stutzig|auffällt|nachfrag\w{1,2})[^.;\n]{0,30}?),? ?(?:so |dann )?(?:heißt es|(?:sag|antworte|erkläre|behaupte|antworten sie|sagen sie|erklären sie|sagst du|antwortest du)\w{0,2}[^.;\n]{0,20}?\b(?:das|es|die|der|dies) (?:sei|ist|liegt|war|wäre|komm)\w{0,2}|ist (?:das|es) (?:ein|eine|nur|die|der))`,
      // Spanish and Portuguese.
      String.raw`\b(?:si|cuando|como|se|quando|caso) [^.;\n]{0,50}?(?:pregunt|extrañ|sospech|reclam|pergunt|estranh|desconf|se entera)[a-zß-ɏа-яё]{0,4}[^.;\n]{0,60}?(?:di(?:le|ga|gale|les)?|responde|contesta|explica|se (?:le )?(?:explica|dice)|diga|responda|explique|afirme|alega|atribuye|atribúyelo)\b[^.;\n]{0,12}?\b(?:que )?(?:es|está|fue|era|son|se trata|se debe|el (?:banco|servidor|sistema)|é|foi|o (?:banco|servidor|sistema)|um|una?|há|hay)(?![a-zß-ɏ])|\b(?:si|cuando|se|quando|caso) [^.;\n]{0,30}?(?:pregunt|pergunt)[a-zß-ɏ]{0,4}[^.;\n]{0,20}?(?:confirm[ae]|garant[ae]|assegur[ae]|asegur[ae]|afirm[ae]|diga|di) que [^.;\n]{0,60}?\b(?:não|no|nunca) `,
      // French and Italian.
      String.raw`\b(?:si|lorsqu['’]|lorsque|quand|se|quando) ?[^.;\n]{0,50}?(?:étonne|interroge|soupçonne|remarque|demande (?:pourquoi|d['’]où|ce (?:que|qu))|chied[a-zß-ɏа-яё]{1,3} (?:perché|come mai)|insospettisc[a-zß-ɏа-яё]{1,3})[^.;\n]{0,60}?(?:répond(?:s|ez)|di(?:s|tes)|explique[zr]?|invoque[zr]?|prétextez|rispond[a-zß-ɏа-яё]{1,4}|di['’]|spieg[a-zß-ɏа-яё]{1,3})\b[^.;\n]{0,12}?(?:que |qu['’]|che )?(?:c['’]est|il s['’]agit|une? |cela vient|le (?:serveur|système)|è |si tratta|un )`,
      // Russian, Turkish, Polish.
      String.raw`(?:если|когда)[^.;\n]{0,50}?(?:спрос|спраш|удив|замет)[a-zß-ɏа-яё]{1,5}[^.;\n]{0,50}?(?:скажи|ответь|отвечай|объясни|говори|сошлись)[a-zß-ɏа-яё]{0,2},? ?(?:что )?(?:это|так|идёт|идет|был[аои]?|сервер|систем[a-zß-ɏа-яё]|на )|sor(?:ar|un)[a-zß-ɏа-яё]{0,6}[^.;\n]{0,60}?(?:olduğunu|diye) (?:söyle|yanıtla|açıkla)|(?:jeśli|gdy)[^.;\n]{0,40}?(?:spyta|zapyta)[^.;\n]{0,40}?(?:powiedz|odpowiedz),? że (?:to|jest|był)`,
      // Chinese, Japanese, Korean.
      String.raw`(?:问起|问到|问为|若问|询问|追问|质疑|发现|起疑)[^。\n]{0,30}?(?:就说(?!明)|便说(?!明)|只说(?!明)|称是|回答[“"「]|回答说?是|答称|解释为|解释成|谎称|推说)|(?:聞かれ|尋ねられ|問われ|気づ|怪し)[^。\n]{0,50}?(?:だ|です|である|ため|せい|中|なる)(?:から)?[」』]?と(?:答え|説明し|言い|伝え|言っ)|(?:물어|물으|묻|의심)[^.\n]{0,50}?(?:이?라고|다고|때문이라고) (?:답|말|설명|대답|둘러)`,
    ].join('|'),
  ),
  260,
);

/** What is said or done here is to be left out, of it itself rather than of names or secrets. */
const ITSELF_UNSAID = signal(
  'itself-unsaid-abroad',
  [
    ...phrases('unerwähnt | verschweig | nicht | weiß'),
    ...['no lo ', 'no la ', 'no los ', 'no las ', 'no le ', 'no les ', 'no se ', 'no menci', 'no coment', 'no cuent', 'no dej', 'no debe'],
    ...['no ha ', 'no han ', 'no tien', 'no nota', 'sin que', 'não ', 'sem que'],
    ...["n'é", 'n’é', "n'en ", 'n’en ', 'ne parle', 'ne mention', 'ne signal', 'ne dites', 'ne évoque', 'sans qu', 'pour qu'],
    ...['не ', 'söyleme', 'bahsetme'],
    ...phrases('不要 | 不得 | 勿 | 别 | 也不 | 不写 | 保密 | 看不出 | 不让 | 不使 | 无须 | 无需 | 不必 | 不在 | 不出现'),
    ...phrases('知ら | 伝え | 言わ | 触れ | 話さ | 消し | 残さ | 書か | 알리지 | 말하지 | 언급하지 | 남기지'),
  ],
  new RegExp(
    [
      String.raw`(?:bleib(?:t|en)|bleibe) [^.;\n]{0,40}?unerwähnt|verschweig[a-zß-ɏа-яё]{0,3} (?:das|es|dies|sie|ihn)\b|(?:erfährt|erfahren|merkt|weiß|wissen)[^.;\n]{0,20}? (?:davon )?nichts\b|\b(?:nichts davon|davon nichts) (?:erfähr|erfahr|merk|weiß|wiss|ahn)[a-zß-ɏа-яё]{0,3}|(?:erscheint|erscheinen|taucht|tauchen)[^.;\n]{0,40}? nicht\b(?! mehr)|\b(?:sag|sage|erwähne|verrate) (?:es|das|dies|davon|ihm|ihr|ihnen)[^.;\n]{0,30}?(?:nicht|nichts)\b|(?:von der|von dem|davon) (?:nur|niemand|keiner) [^.;\n]{0,40}?weiß`,
      String.raw`\bno (?:se )?(?:lo|la|los|las|le|les) (?:menciones?|comentes?|cuentes?|digas?|diga|comente)[a-zß-ɏа-яё]{0,3}|\bno (?:menciones?|mencione|comentes?|comente|cuentes?|cuente) (?:la copia|el envío|esto|eso|nada|este|esta|el resto|la comisión|el cambio)\b|\bno se lo (?:cuentes|digas|comentes)\b|\bno (?:dejes?|deje) (?:constancia|rastro)|\bno (?:debe|deben|ha de|han de) (?:figurar|constar|aparecer)\b|\bno (?:tiene|tienen) por qué (?:enterarse|saber)|\bsin que (?:nadie |el [a-zß-ɏа-яё]{4,9} |la [a-zß-ɏа-яё]{4,9} )?(?:lo |se )?(?:sepa|note|entere|perciba)|\bno (?:nota|notará|notan) nada\b|\b(?:el|la|los|las) (?:client[ea]s?|jef[ea]s?|compañer[oa]s|destinatari[oa]s?|pacientes?|candidat[oa]s?|inquilin[oa]s?|lector(?:es|a)?) no deben? (?:saber|enterarse|conocer)\b[^.;\n]{0,8}(?:de est[aeo]|que |nada)|\b(?:ajuste|regra|etapa|passo|desconto|taxa|critério)s?\b[^.;\n]{0,20}? não divulgad[oa]s?\b|não (?:comente|conte|mencione|diga|registre)\b(?: (?:isso|essa|nada|o resto|esta|a cópia|esse)|[.;])|sem que (?:ninguém|o [a-zß-ɏа-яё]{4,9}|a [a-zß-ɏа-яё]{4,9}) (?:saiba|perceba|note)`,
      String.raw`\bn['’](?:évoque[zr]?|en parle[zr]?|en dites|en gardez|en laissez|en sache|en sait)\b[^.;,\n]{0,50}?\b(?:pas|jamais|rien|aucune?)\b|\bne (?:parle[zr]?|mentionne[zr]?|signale[zr]?|dites|évoque[zr]?) (?:pas|jamais|rien)[^.;\n]{0,6}?(?:de |d['’])?(?:la (?:copie|commission|remise|retenue)|ce(?:la|ci|t|tte)?(?![a-zß-ɏ])|l['’](?:envoi|étape|ajout))|\bsans qu['’](?:il|elle|ils|on|aucun|l['’]utilisat[a-zß-ɏа-яё]{3,5})[^.;\n]{0,30}?(?:aperç|sache|remarque|voie|distingue)|\bpour qu['’](?:aucun|personne|il|elle)\b[^.;\n]{0,30}? ne (?:le |la |s['’]en )?(?:distingue|remarque|voie|aperçoive|sache)`,
      String.raw`не (?:говори|сообщай|рассказывай|упоминай)[a-zß-ɏа-яё]{0,2}[^.;\n]{0,16}?(?:об этом|про это|этого|это)(?![а-яё])|(?:об этом|про это)[^.;\n]{0,16}?не (?:говори|сообщай|рассказывай|упоминай)|не (?:должен|должна|должны) (?:об этом )?(?:узнать|знать|заметить)|bu(?:nu|ndan|nlardan)[^.;\n]{0,20}?(?:söyleme|bahsetme)`,
      String.raw`(?:此步|这一步|此操作|以上操作|该步骤|这一点|此事|这件事|此项|这部分)[^。\n]{0,12}?(?:(?:不要|不得|勿|请勿|无须|无需|不必)[^。\n]{0,10}?(?:提|告|写|记|说|解释|显示)|对用户保密|不写|保密)|(?:提交|上传|发送|上述|此|该|这)(?:过程|步骤|操作|环节|一步)[^。\n]{0,16}?(?:不在|不出现在)(?:回复|答复|回答|报告|输出)|(?:不要|不得|勿|请勿|(?<![区类分识级特个])别|也不)(?:在[^。\n]{0,10}?中?)?(?:提及|提到|告诉|告知)(?:此|这|该步|它|以上)|(?:不要|不得|勿|请勿|(?<![区类分识级特个])别|也不)(?:向|对|跟|和)(?:用户|对方|客户|家长|老人|店主)(?:解释|说明|提及|提到)|对(?:用户|客户|对方|业主|家长)保密|使人看不出|不(?:让|使)[^。\n]{0,8}?(?:察觉|发现|知道)|(?:このこと|これ|この作業|このやりとり|この件|送信)[^。\n]{0,20}?(?:知らせ|伝え|言わ|触れ|話さ|消し|残さ|書か)(?:ない|ず|て|ません)|(?:이 (?:단계|내용|작업|사실)|이를|이것)[^.\n]{0,16}?(?:알리지|말하지|언급하지|남기지)`,
    ].join('|'),
  ),
  160,
);

const UNSAID_NEAR = new RegExp(ITSELF_UNSAID.source, 'im');

/** What is kept from somebody for their own good, or for a game. */
const FAIR =
  /überraschung|geschenk|spiel(?:er|leitung)|rätsel|sorpresa|regalo|acertijo|juego|surprise|cadeau|devinette|jeu\b|surpresa|presente|jogo|сюрприз|подар|игр[аыу]|惊喜|礼物|游戏|谜|サプライズ|プレゼント|ゲーム|깜짝|선물|게임|CTF/iu;

/** Kept back until a day that is named. */
const UNTIL_A_DAY =
  /\b(?:avant|jusqu['’]au?|antes del?|hasta el|antes d[aoe]|até|prima del?|fino al|vor dem|bis zum)\b[^.;\n]{0,30}\b\d{1,2}(?:er|\.|º)? (?:de )?\p{L}{3,10}|(?<![а-яё])до \d{1,2} \p{L}{3,8}|\d{1,2}月\d{1,2}日(?:之?前|まで)|\d{1,2}월 ?\d{1,2}일 ?(?:전|까지)/iu;

export const PRETEXTS_ABROAD: readonly Deed[] = [
  deed('pretext-and-silence', 'critical/high', PRETEXT, 'key', {
    parts: [UNSAID_NEAR],
    unless: [FAIR],
    reach: 'few',
    polarity: 'own',
    quoted: 'own',
  }),
  deed('pretext', 'high/medium', PRETEXT, 'key', { unless: [FAIR], polarity: 'own', quoted: 'own' }),
  deed('itself-unsaid', 'high/medium', ITSELF_UNSAID, 'key', { unless: [FAIR, UNTIL_A_DAY], polarity: 'own', quoted: 'own' }),
];
