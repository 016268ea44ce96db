import { IMAGE_TO_FILL } from './behind-backs/filled-pixel.js';
import { followed, phrases } from './concealment/phrases.js';
import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { hidden, keptDark } from './concealment/graded.js';
import { ADDRESS, CONVERSATION, SECRETS_FOUND, SECRET_PATH, SECRET_STORE, SEND, SESSION_STORE, TAKE, USER } from './vocabulary.js';

/** Names of what only its owner has a use for, and of secrets in bulk. */
export const KEPT_ANCHORS = [
  ...phrases('.ssh | .aws | .gnupg | .kube | netrc | npmrc | pypirc | pgpass | git-credentials | .env | tdata | /proc/'),
  ...['.docker/config', '.config/g', '.config/s', '.config/o', '.claude/credentials', '.claude/.credentials', '.codex/auth'].flatMap(
    (one) => [one, one.replaceAll('/', '\\')],
  ),
  ...['.cursor/mcp.json', '.cursor\\mcp.json', '/etc/shadow', '/etc/passwd', 'id_rsa', 'id_ed25519', 'id_ecdsa', 'id_dsa'],
  ...phrases('wallet.dat | login data | key4.db | cookies | environment var | env var | system prompt | mnemonic | shell history'),
  ...followed('seed | recovery | secret', 'phrase'),
  ...phrases('passphrase | seed-phrase | seedphrase | phrase de récupération | phrase secrète | frase semilla | backup words'),
  ...phrases('private key | ssh key | access key | api key | api-key | api_key | apikey | key file | keychain | printenv'),
  ...phrases('browser history | browser profile | browserprofil | browser-profil | dotfiles | dot files | credential | password'),
  ...phrases('session cookie | auth cookie | authentication cookie | document.cookie | localstorage | instance metadata'),
  ...phrases('secret | auth token | access token | access-token | access_token | accesstoken | tokens | logins | security credential'),
  ...followed('session | profile | data', 'folder | director'),
  ...phrases('saved login | saved password | stored password | navigateur | navegador | variables de entorno | variables d'),
  ...phrases('variáveis | umgebungsvar | переменны | приватн | сид | профил | chave privada | chaves privada | clave privada'),
  ...phrases('claves privada | chaves privadas | clé privée | clés privée | schlüssel'),
  ...phrases('环境变量 | 環境変数 | 환경 | 提示词 | 助记词 | 私钥 | 私鑰 | プロンプト | 秘密鍵 | 프롬프트 | 개인 | 浏览器 | ブラウザ'),
];
const KEPT_PATTERN = new RegExp(String.raw`${SECRET_PATH}|${SECRET_STORE}|${SESSION_STORE}|${SECRETS_FOUND}`);
const ADDRESS_ANCHORS = ['://', '@'] as const;

const KEPT_NEAR_ADDRESS = signal('kept-near-address', KEPT_ANCHORS, KEPT_PATTERN, 440, [ADDRESS_ANCHORS]);
const KEPT_NEAR_CHANNEL = signal('kept-near-channel', KEPT_ANCHORS, KEPT_PATTERN, 440, [
  [
    'commit message',
    'commit body',
    'commit description',
    'commit note',
    'comment',
    'gist',
    'issue',
    'nslookup',
    'dig',
    'dns',
    'domain',
    'resolve',
    'header',
    'user-agent',
    'cabe',
    'encabezado',
    'tête',
    'заголов',
    '请求',
    '标头',
    '签名',
    'ヘッダ',
    'branch',
    'trailer',
    'image ',
    '![',
  ],
]);
const KEPT_IN_CALL = signal('kept-in-call', KEPT_ANCHORS, KEPT_PATTERN, 440, [
  ['header', 'parameter', 'argument', 'request', 'tool call', 'payload', '请求', '参数'],
  [
    'silent',
    'quiet',
    'secret',
    'covert',
    'discreet',
    'stealth',
    'surrept',
    'background',
    'behind the scenes',
    'unnoticed',
    'without',
    'not ',
    "n't",
    'n’t',
    'never',
    'hid',
    'conceal',
    'nothing',
    '保密',
    '隐瞒',
    '不要',
    '悄悄',
    '内緒',
    'sin ',
    'sem ',
    'sans',
    'ohne',
    'heimlich',
    'тайно',
    '用户',
    '不让',
  ],
]);

const KEPT_NEAR_POST = signal('kept-near-post', KEPT_ANCHORS, KEPT_PATTERN, 640, [
  ['issue', 'gist', 'snippet', 'discussion', 'pastebin', 'paste'],
]);
const KEPT_NEAR_PUSH = signal('kept-near-push', KEPT_ANCHORS, KEPT_PATTERN, 440, [
  ['commit', 'push', 'publish', 'pull request', 'release'],
  ['content', 'base64', 'base 64', 'encoded', 'verbatim', 'values', 'hex'],
]);

/** Laid down at a host of code by a command, or in so many words. */
const POSTED =
  /\b(?:gh|glab|hub) (?:issue|gist|snippet|discussion) (?:create|comment|note|new)\b|\b(?:post|publish|file|submit|open)\w{0,3} (?:it|them|these|this|the (?:result|lot|whole|output|text|file|report)) (?:as|to|in|on) (?:an? |the )?(?:new |public |secret )?(?:issue|gist|snippet|discussion|paste)\b/i;
/** Taken, and what is taken behind it. */
const GATHERS = new RegExp(
  String.raw`\b(?:gather|collect|grab|dump|read|take|include|append|paste|concatenate|capture)\b[^\n]{0,60}?(?:${SECRET_PATH}|${SECRET_STORE})`,
  'i',
);
/** Into what a file says that others get. */
const PUT_INTO =
  /\b(?:put|embed|insert|write|store|append|add|paste|copy|hide|place)\w{0,3}\b[^.\n]{0,80}\b(?:contents?|values?|base ?64|hex|encoded|verbatim)\b|\b(?:contents?|values?|base ?64|encoded)\b[^.\n]{0,60}\b(?:into|inside|in a (?:field|key|comment|string))\b/i;
const PUSHED = /\b(?:commit|push)(?:es|ed|ing)?\b|\bpublish\w{0,3}\b|\bpull requests?\b/i;
/** What is laid down so that nobody can read it, or holds nothing yet. */
const SEALED = /\b(?:encrypt|sops|sealed|git-crypt|vault|example|sample|template|placeholder|dummy|fake|empty|hash(?:ed)?)\w{0,6}\b/i;

const ASKED_BY =
  "user | user's | user’s | last | last's | last’s | each | each's | each’s | every | every's | every’s | all | all's | all’s";
const TALK_ANCHORS = [
  ...phrases('conversa | chat so far | chats so far | your chat | our chat | this chat | the chat | dialogue | of the user'),
  ...followed('chat | chats', 'history | log | transcript'),
  ...followed('session | chat | conversation | full', 'transcript'),
  ...followed('transcript of | transcripts of', 'the | this | each | every'),
  ...followed(ASKED_BY, 'message | prompt | input | quer | user message | user prompt | user input | user quer'),
  ...followed('message | prompt | context | session', 'history | log | content'),
  ...followed('the user | the user has', 'told | said | wrote | typed | asked | pasted | shared | provided | entered | uploaded'),
  ...phrases('you read | you opened | you have read | you have opened | last answer'),
  ...followed('name of | names of | name of all | names of all', 'customer | user | client | employee | the | every'),
  ...followed("user's | user’s", 'last | latest | current | previous'),
  ...phrases('historial | histórico | historique | verlauf | unterhaltung | истори | переписк | разговор'),
  ...phrases('聊天 | 对话 | 会話 | チャット | 대화 | 输入 | 打开 | 客户名'),
];
/** What was said in the conversation, near an address. */
export const TALK_NEAR_ADDRESS = signal('talk-near-address', TALK_ANCHORS, new RegExp(CONVERSATION), 440, [ADDRESS_ANCHORS]);

const ADDRESS_NEAR_USER = signal('address-near-user', ADDRESS_ANCHORS, new RegExp(ADDRESS), 460, [
  [
    'user',
    'they',
    'them',
    'people',
    'nobody',
    'no one',
    'anyone',
    'employee',
    'customer',
    'owner',
    'summary',
    'report',
    'reviewer',
    'invisible',
    'natural',
    'usuario',
    'usuário',
    'utilisateur',
    'nutzer',
    'пользовател',
    '用户',
    'ユーザー',
  ],
]);

/** What leaves by a way that is not meant for data: a commit, a comment, a name to resolve, an image, a header. */
const SIDE_CHANNEL = String.raw`(?:\bcommit (?:messages?|bod(?:y|ies)|descriptions?|trailers?|notes?)\b|\b(?:issue|pull request|PR|gist|discussion|review)s? (?:comments?|body|description|title)\b|\bcomment (?:to|on|in|under|at) (?:an? |the )?(?:public )?(?:issue|pull request|PR|repo|github)|\b(?:public|secret|new) gist\b|\bnslookup\b|\bdig\b|\bdns (?:quer|lookup|request|name)|\bsub-?domains?\b|\bresolve\b[^.\n]{0,30}\.[a-z]{2,6}\b|\b(?:user-agent|referer|cookie|x-[\w-]{2,20}|http|request) (?:http )?headers?\b|\b(?:branch|tag|file|label) names?\b|\bnames? of (?:the |your |a )?(?:branch(?:es)?|tags?|labels?)\b|\bimage (?:url|address|link|tag)|!\[[^\]\n]{0,40}\]\(|请求头|请求体|标头|签名参数|リクエストヘッダ|ヘッダー|cabeceras?|encabezado|en-tête|cabeçalho|заголов)`;

const OFTEN = String.raw`(?:\b(?:after|before|with|at the (?:end|start|beginning) of|end|on|for) (?:each|every|all|any)\b|\b(?:each|every) (?:reply|response|turn|message|answer|session|conversation|time|task|use)\b|\bat the end of (?:the|your)\b|\bin the background\b|\balways\b|\bautomatically\b|al (?:final|terminar|comenzar)|ao final|no início|à la fin|am ende|zu beginn|в конце|每次|每轮|自动|自動|整理后)`;

/** An address whose last value is to be filled in. */
const OPEN_QUERY = /https?:\/\/[^\s)>"'`]{4,160}[?&][\w-]{1,24}=(?:[\s)"'`]|$|[A-Z_]{3,}(?![a-z])|[<{$[])/;

/** Ways in which honest texts speak of the same things. */
export const HONEST = [
  /\b(?:public (?:ssh )?keys?|\.pub\b|secrets? manager|secret store|vault|gh secret|sent as (?:a |the )?bearer|authorization: ?(?:bearer|token|basic)|mask(?:ed)?|redact\w{0,3}|rotate[ds]?|hard-?coded|revoke[ds]?|\.gitignore|encrypt(?:ed|ion)? (?:at rest|in transit))\b/i,
  /\b(?:when|if|once|after) the user (?:asks|requests|wants|confirms|agrees|approves|chooses)\b/i,
];

/** Where people look up what their own browser sends. */
const OWN_BROWSER =
  /\bdev(?:eloper)? ?tools\b|\bF12\b|开发者工具|開發者工具|開発者ツール|entwickler(?:tools|werkzeuge)|herramientas (?:de|para) desarrollador|outils de développement|инструменты разработчика|개발자 도구/i;

/** A key that a page gives goes into the settings, not out of them. */
const INTO_SETTINGS =
  /\b(?:key|token|secret|password|id)\b[^.\n]{0,60}? from [`"']?https?:[^\n]{2,200}?\b(?:paste|put|write|add|save|store|copy|set) (?:it|them|both|this) (?:in|into|to|as)\b[^.\n]{0,24}?\.env\b/i;

/** The repository of a program that seals backups with a key of its user's (restic and BorgBackup documentation, “Environment variables”). */
const NOT_SEALED = String.raw`(?<!\b(?:RESTIC_REPOSITORY|BORG_REPO)=["']?(?:\w{1,6}:)?)`;

/** Private data that instructions give away. */
export const GIVE_AWAY: readonly Deed[] = [
  deed('secrets-to-address', 'critical/high', KEPT_NEAR_ADDRESS, anyOf(SEND), {
    parts: [anyOf(`${NOT_SEALED}${ADDRESS}`)],
    unless: [...HONEST, INTO_SETTINGS],
  }),
  deed('secrets-to-address-later', 'critical/high', KEPT_NEAR_ADDRESS, anyOf(SEND), {
    parts: [anyOf(`${NOT_SEALED}${ADDRESS}`), anyOf(TAKE)],
    unless: [...HONEST, INTO_SETTINGS],
    reach: 'few',
  }),
  deed(
    'secrets-by-side-channel',
    'critical/high',
    KEPT_NEAR_CHANNEL,
    anyOf(TAKE, SEND, String.raw`\b(?:add|write|insert|prefix|hide|create|resolve|place)\b`),
    {
      parts: [anyOf(SIDE_CHANNEL)],
      unless: [...HONEST, OWN_BROWSER],
    },
  ),
  deed('secrets-posted', 'critical/high', KEPT_NEAR_POST, anyOf(String.raw`\b(?:post|publish|file|open|submit|create|comment)\b`), {
    parts: [POSTED, GATHERS],
    unless: [...HONEST, SEALED],
    reach: 'few',
  }),
  deed(
    'secrets-pushed',
    'critical/high',
    KEPT_NEAR_PUSH,
    anyOf(TAKE, String.raw`\b(?:put|embed|insert|write|store|append|add|paste|hide|place)\b`),
    {
      parts: [PUT_INTO, PUSHED],
      unless: [...HONEST, SEALED],
    },
  ),
  deed('secrets-in-address', 'critical/high', KEPT_NEAR_ADDRESS, anyOf(TAKE, String.raw`\b(?:add|write|insert|fill|replace)\b`), {
    parts: [OPEN_QUERY],
    unless: HONEST,
  }),
  deed('secrets-as-parameter', 'critical/high', KEPT_NEAR_ADDRESS, anyOf(TAKE, String.raw`\b(?:add|write|insert|pass|encode)\b`), {
    parts: [anyOf(ADDRESS), /\b(?:query|url|get) (?:parameters?|strings?|arguments?)\b|\bparameter [`"'“]/i],
    unless: HONEST,
  }),
  deed('secrets-hidden', 'critical/high', KEPT_IN_CALL, anyOf(TAKE, SEND), {
    parts: [hidden(), /\b(?:headers?|parameters?|arguments?|requests?|tool calls?|payloads?)\b|请求|参数/i],
    unless: HONEST,
  }),
  deed('conversation-to-address', 'critical/high', TALK_NEAR_ADDRESS, anyOf(SEND), {
    parts: [anyOf(ADDRESS), hidden(OFTEN)],
    unless: HONEST,
    reach: 'sentence',
  }),
  deed('sent-in-the-dark', 'critical/high', ADDRESS_NEAR_USER, anyOf(SEND), { parts: [keptDark()], unless: HONEST, reach: 'few' }),
  deed(
    'conversation-in-address',
    'critical/high',
    TALK_NEAR_ADDRESS,
    anyOf(TAKE, SEND, String.raw`\b(?:render|open|add|insert|show|display|request|go|goes|pass|route|wrap|rewrite|prefix|lead)\b`),
    {
      parts: [OPEN_QUERY],
      unless: HONEST,
    },
  ),
  deed(
    'conversation-in-image',
    'critical/high',
    IMAGE_TO_FILL,
    anyOf(String.raw`\b(?:replac|fill|substitut|insert|add|append|includ|embed|encod|put|render|finish|end|close)\w{0,3}\b`),
    {
      parts: [anyOf(CONVERSATION, SECRETS_FOUND, SECRET_PATH, SECRET_STORE)],
      unless: HONEST,
      reach: 'passage',
    },
  ),
  deed('conversation-sent', 'high/high', TALK_NEAR_ADDRESS, anyOf(SEND), {
    parts: [
      /https?:\/\/(?!(?:api|docs)\.|localhost|127\.)[^\s)>"'`]{4,200}/i,
      anyOf(USER, String.raw`上传|发送|会話|对话|chat|conversation`),
    ],
    unless: [...HONEST, /\b(?:api|endpoint|request body|response|payload|parameter|field|schema|webhook|json)s?\b/i],
  }),
];
