import { phrases } from '../deeds/concealment/phrases.js';
import { signal } from '../signal.js';

/** Verbs of giving away: Spanish, Portuguese, Italian, German, French and Russian put them first, the others last. */
const SEND_FIRST = String.raw`(?:env[ií]a(?:r|lo|los|las)?|envie|mand[ae]r?|sub[ae]|invia(?:re)?|sende|schicke?|übermittle|übertrage|lade|envoie[sz]?|envoyez|transmet(?:s|tez)|téléverse[zr]?|отправ[а-яё]{0,6}|перешли|передай|загрузи|发送|上传|提交|传送|傳送|上傳)`;
const SEND_LAST = String.raw`(?:发送|上传|提交|传送|傳送|上傳|送信|送っ|送る|アップロード|전송|보내|업로드|hochladen|senden|schicken)`;
/** Paths of secrets are the same in every language. */
const SECRET = String.raw`(?:(?:~|\$HOME)\/\.[a-z]{2,12}\b[^\s，。、]{0,40}|\.env\b|\bid_(?:rsa|ed25519)\b|私钥|密钥|密码|凭证|助记词|秘密鍵|パスワード|認証情報|비밀번호|개인 ?키|자격 ?증명|contraseñas|credenciales|claves privadas|senhas|credenciais|chaves privadas|Passwörter|Zugangsdaten|mots de passe|identifiants|парол[а-я]{0,3}|приватн[а-я]{0,3} ключ[а-я]{0,3})`;
const ADDRESS = String.raw`https?:\/\/[^\s)>"'，。、\x60]{4,200}`;

const LETTERS_OF_SENDING = [
  'env',
  'mand',
  'sub',
  'invia',
  'sende',
  'schick',
  'bermittle',
  'bertrage',
  'lade',
  'transmet',
  'verse',
  'тправ',
  'ерешли',
  'ередай',
  'агрузи',
  '发送',
  '上传',
  '提交',
  '传送',
  '傳送',
  '上傳',
  '送信',
  '送っ',
  '送る',
  'アップロード',
  '전송',
  '보내',
  '업로드',
  'hochladen',
] as const;

/** Giving secrets to an address, in plain words of other languages than English. */
export const SEND_FOREIGN = signal(
  'send-foreign',
  LETTERS_OF_SENDING,
  new RegExp(
    String.raw`(?<![A-Za-zÀ-ÿа-яё])${SEND_FIRST}(?![A-Za-zà-ÿ])[^\n]{0,60}?(?<what>${SECRET})[^\n]{0,60}?(?<where>${ADDRESS})|(?<what2>${SECRET})[^\n]{0,60}?(?:${SEND_LAST}[^\n]{0,20}?(?<where2>${ADDRESS})|(?<where3>${ADDRESS})[^\n]{0,30}?${SEND_LAST})`,
  ),
  600,
  [
    ['http://', 'https://'],
    phrases(
      '~/. | $home/. | .env | id_rsa | id_ed25519 | 私钥 | 密钥 | 密码 | 凭证 | 助记词 | 秘密鍵 | パスワード | 認証情報 | 비밀번호 | 개인 | 자격 | contraseñas | credenciales | claves privadas | senhas | credenciais | chaves privadas | passwörter | zugangsdaten | mots de passe | identifiants | парол | приватн',
    ),
  ],
);

/** Keeping the user in the dark, likewise. */
export const CONCEAL_FOREIGN = signal(
  'conceal-foreign',
  ['用户', '用戶', '使用者', 'ユーザー', '사용자', 'usuario', 'usuário', 'utente', 'benutzer', 'nutzer', 'utilisateur', 'пользовател'],
  /(?:不要|请勿|勿|别|不得|不必|切勿)(?:告诉|告知|通知|提示|提醒|让|向)[^。\n]{0,6}(?:用户|用戶|使用者)|ユーザーに(?:は|も)?[^。\n]{0,12}(?:知らせ|伝え|言わ|報告し|通知し)(?:ない|ず)|사용자(?:에게|가|는)?[^.\n]{0,12}(?:알리지|말하지|모르게|보고하지|언급하지)|\b(?:no (?:se lo )?(?:digas|menciones|informes|avises|cuentes)|sin (?:que lo sepa|informar|avisar|decir(?:le|selo)?|notificar))\b[^.\n]{0,20}?\busuario\b|\b(?:sem (?:avisar|informar|notificar|contar)|não (?:conte|diga|informe|avise|mencione))\b[^.\n]{0,20}?usuário|\b(?:senza (?:informare|avvisare|dirlo)|non (?:dire|informare|avvisare))\b[^.\n]{0,20}?\butente\b|\bohne (?:den |die )?(?:be)?nutzer\w{0,4} (?:zu |davon |darüber |zu )*(?:informieren|benachrichtigen|fragen|unterrichten)|\b(?:sag|sage|melde|verrate|erzähle) (?:es |das |dies )?(?:dem|der|den) (?:be)?nutzer\w{0,4} (?:nicht|nichts)|\bsans (?:en )?(?:informer|prévenir|avertir|le dire à)[^.\n]{0,6}utilisateur|\bne (?:le )?(?:dis|dites|mentionne[sz]?|signale[sz]?)[^.\n]{0,20}utilisateur|не (?:сообщай|говори|уведомляй|рассказывай|упоминай)[а-яё]{0,3}[^.\n]{0,20}пользовател/,
);

/** Doing what an address says, likewise. */
export const OBEY_FOREIGN = signal(
  'obey-foreign',
  [
    '执行',
    '遵循',
    '遵守',
    '照做',
    '実行',
    '従',
    '실행',
    '따르',
    'sigue',
    'ejecuta',
    'siga',
    'execute',
    'befolge',
    'suis',
    'suivez',
    'ыполн',
    'ледуй',
    'segui',
  ],
  new RegExp(
    String.raw`(?:访问|下载|获取|读取|打开)[^。\n]{0,20}${ADDRESS}[^。\n]{0,30}(?:执行|遵循|遵守|照做)|从 ?${ADDRESS} ?(?:获取|下载|读取|拉取|加载)[^。\n]{0,16}(?:指令|指示|提示词|规则)[^。\n]{0,12}(?:执行|遵循|遵守|照做)|${ADDRESS}[^。\n]{0,30}(?:取得|読み込|ダウンロード|アクセス)[^。\n]{0,40}(?:実行し|従)|${ADDRESS}[^.\n]{0,30}(?:가져|다운로드|접속|읽)[^.\n]{0,40}(?:실행|따르)|\b(?:descarga|obtén|lee|abre|visita|baixe|obtenha|leia|abra|scarica|leggi|lade|lies|öffne|télécharge[z]?|lis|lisez|ouvre[z]?)\b[^\n]{0,40}?${ADDRESS}[^\n]{0,60}?\b(?:sigue|ejecuta|siga|execute|segui|esegui|befolge|suis|suivez|exécute[z]?)\b[^.\n]{0,20}?(?:instruc|istruzioni|comandos|instru|anweisung|befehle|consignes|commandes|lo que|o que|was )|(?:скачай|загрузи|открой|прочитай|получи)[^\n]{0,40}?${ADDRESS}[^\n]{0,60}?(?:выполн|следуй)`,
  ),
  600,
  [['http://', 'https://']],
);
