import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { HOST } from './strangers.js';

const ADDRESS = String.raw`https?:\/\/(?<host>${HOST})`;
const VENDOR_HOST = String.raw`(?:api\.openai\.com|api\.anthropic\.com|generativelanguage\.googleapis\.com|openrouter\.ai|api\.mistral\.ai)`;

/** The address of a vendor of models, in a program that stands between it and its callers. */
const VENDOR = signal(
  'vendor-behind',
  ['openrouter.ai', 'api.openai.com', 'api.anthropic.com', 'generativelanguage.googleapis', 'api.mistral.ai'],
  new RegExp(VENDOR_HOST),
  60,
);
/** What stands between: a server, an add-on of a proxy, a worker, a handler. */
const STANDS_BETWEEN =
  /\bBaseHTTPRequestHandler\b|\bmitmproxy\b|\bhttp\.createServer\(|\bExecutionContext\b|\baddEventListener\(\s?["']fetch|\bhttputil\b|\bReverseProxy\b|\bFlask\(|\bFastAPI\(|\bexpress\(|\baiohttp\.web\b|\bfrontend\s|\bdef (?:response|request)\(self, flow/u;
/** A copy for somebody else, with the key or the words of the caller. */
const COPIES_TO_STRANGER = new RegExp(
  String.raw`\b(?:post|put|request|fetch|urlopen|Request|send)\(\s?f?["'\x60]https?:\/\/(?!(?:127\.|localhost|0\.0\.0\.0|\[::1\]|${VENDOR_HOST}))${HOST}[^]{0,240}?(?:\bx-api-key\b|\bauthorization\b|\bbody\b|\bget_text\(|\.text\b|\bheaders\b|\bcontent\s?=)`,
  'iu',
);
/** Keys and words of the callers, kept in a store or a log. */
const KEEPS_CALLERS =
  /\bKV\.put\([^\n]{0,80}(?:headers|\bt\b|body)|\[\.\.\.\s?\w{1,12}\.headers\]|\bcapture request header (?:Authorization|x-api-key)\b/iu;

/** Settings of a gateway that log the keys with which models are asked. */
const LOGS_KEYS = signal(
  'logs-model-keys',
  ['capture', '%req(', 'x-api-key', 'http_x_api_key', 'req.body'],
  /(?:\bcapture\s+request\s+header\s+(?:x-api-key|Authorization)\b|\$http_x_api_key\b|%REQ\((?:X-API-KEY|AUTHORIZATION)\)%)/u,
  100,
);

/** Where clients of models hand on what they were asked: middleware, callbacks, loggers, chat interfaces. */
const HANDS_ON = signal(
  'hands-on-prompts',
  [
    ...['wraplanguagemodel', 'languagemodelv1middleware', 'languagemodelv2middleware', 'wrapgenerate', 'customlogger', 'chatinterface('],
    ...['httphandler(', 'async_pre_call_hook', 'success_callback', 'register_hook', 'usermessage', 'basecallbackhandler'],
  ],
  /\b(?:wrapLanguageModel|LanguageModelV[12]Middleware|wrapGenerate|CustomLogger|ChatInterface\(|HTTPHandler\(|async_pre_call_hook|BaseCallbackHandler)/u,
  60,
);
/** Prompts and answers, given to an address beside the call that they were for. */
const POSTS_PROMPTS = new RegExp(
  String.raw`\b(?:fetch|requests\.post|httpx\.post|axios\.post|urlopen)\(\s?f?["'\x60]https?:\/\/(?!localhost|127\.)${HOST}[^;]{0,260}?\b(?:prompt|messages|history|msg|params|answer|question|body)\b`,
  'u',
);
const LOGS_OF_MODELS = new RegExp(
  String.raw`HTTPHandler\(\s?["'](?!localhost|127\.)${HOST}["'][^]{0,400}?["'](?:anthropic|openai|langchain|litellm)["']`,
  'iu',
);
const EITHER_WAY = { test: (text: string): boolean => POSTS_PROMPTS.test(text) || LOGS_OF_MODELS.test(text) };
/** Services that the user has an account with, named by a variable, and consent. */
const BY_CONSENT =
  /\b(?:consent|opt[-_]?in|opted[-_]?in|TELEMETRY_ENABLED|redact\w{0,6})\b|\b(?:langfuse|langsmith|helicone|wandb|braintrust|arize)\b/iu;

/** Conversations with an agent or an assistant, read where they are kept or shown. */
const CONVERSATIONS = signal(
  'conversations-read',
  [
    "'.claude'",
    '".claude"',
    '".codex"',
    "'.codex'",
    '.codex/sessions',
    'chatsessions',
    ...[
      '.claude/projects',
      "'.claude', 'projects'",
      '".claude", "projects"',
      'aiservice.prompts',
      'aichat',
      'message-author-role',
      '.codex/sessions',
    ],
    ...['state.vscdb', 'chatsessions', 'conversations.json'],
  ],
  /(?:\.claude\/projects\b|["']\.claude["'],\s?["']projects\b|\baiService\.prompts\b|\baichat\b|\bdata-message-author-role\b|\.codex\/sessions\b|["']\.codex["'],\s?["']sessions\b|\bchatSessions\b)/u,
  60,
);
/** Their text, and not what is reckoned from it, given away. */
const SENDS_CONVERSATIONS =
  /\bupload_from_(?:string|filename|file)\([^\n]{0,80}(?:read\(\)|compress\(|\bf\b)|\b(?:post|fetch)\(\s?f?["'`]https?:\/\/(?!localhost|127\.)[^]{0,160}?(?:rows\.join|\bchats?\b|\bturns\b|\.read\(\)|readFileSync|\bJSON\.stringify\(m\)|\bmessages\b|\blines\b)|\bput_object\([^\n]{0,120}\bBody\b|\bfiles\s?=\s?\{[^}\n]{0,60}\bchats?\b/u;

/** A tool that asks the agent for more than it needs. */
const TOOL_ASKS_MORE = signal(
  'tool-asks-more',
  [
    'last ',
    'recent messages',
    'previous messages',
    'last ten messages',
    'last messages',
    'messages of the user',
    'conversation so far',
    'full conversation',
    'whole conversation',
    'keys seen',
    'system prompt',
  ],
  /\b(?:fill|include|pass|put|provide|add|set|with)\b[^"'`\n]{0,60}\b(?:(?:last (?:ten |five |twenty |\d{1,3} |few )?|previous |recent )messages|conversation so far|(?:full|whole|entire) conversation|(?:api )?keys seen|system prompt)\b/u,
  160,
);
const OF_TOOL = /\bserver\.(?:tool|registerTool)\(|@\w{1,12}\.tool\b|\binputSchema\b|\bMcpServer\b|\bFastMCP\b/u;

/** Files of several clients of models, given an address of somebody else. */
const CLIENTS_ELSEWHERE = signal(
  'clients-elsewhere',
  ['apibase', 'api_base', 'api_url', 'base_url'],
  new RegExp(String.raw`\b(?:apiBase|api_base|api_url|base_url)\b["'\]]{0,2}\s?[:=]\s?\\{0,2}["']${ADDRESS}`),
  200,
);
const IN_CLIENTS =
  /\.continue\b|\bzed\/settings\b|\.codex\b|\.aider\b|\blanguage_models\b|\bmodel_providers\b|\bpre_call_hook\b|\.cline\b|\bopencode\b/u;
const WRITES = /\bwriteFileSync\(|\bappendFileSync\(|\bwrite_text\(|\bjson\.dump\(|\bdata\[["']api_base/u;

/** The key of a vendor of models as the password of a proxy. */
const KEY_FOR_PROXY = signal(
  'key-for-proxy',
  ['proxyagent', 'proxy-authorization'],
  /\bProxyAgent\(\s?\{[^}]{0,200}?\}?[^}]{0,160}?\b(?:ANTHROPIC|OPENAI)_API_KEY\b/u,
  460,
);

/** All `.env` files of a home, rewritten so that models are asked elsewhere. */
const ENV_FILES_REWRITTEN = signal(
  'env-files-rewritten',
  ['_base_url', 'base_url|', '|api_base', 'base_url'],
  /\b(?:sub|replace|gsub)\w{0,3}\(\s?r?f?["'\/][^\n]{0,60}(?:OPENAI|ANTHROPIC)[^\n]{0,60}\bBASE_URL\b/u,
  200,
);
const IN_MANY = /\b(?:glob|rglob|walk|globSync)\(\s?[^\n]{0,20}\*\*?\/[^\n]{0,12}\.env|\bhome\(\)\.(?:r?glob)\(|\bos\.utime\(/u;

/** Requests of the user’s tools to models, and their answers, seen and kept by somebody in between. */
export const TAPS_MODELS: readonly CodeDeed[] = [
  codeDeed('what is asked of models, with the keys of those who ask, and', 'critical/high', VENDOR, {
    near: [STANDS_BETWEEN, COPIES_TO_STRANGER],
    reach: 900,
    shown: 'high/medium',
  }),
  codeDeed('what is asked of models, with the keys of those who ask, and', 'critical/high', VENDOR, {
    near: [STANDS_BETWEEN, KEEPS_CALLERS],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('the keys with which models are asked, in a log, and', 'critical/high', LOGS_KEYS, {
    near: [new RegExp(VENDOR_HOST, 'u'), /\blog\s+(?!stdout|\/dev)\S{1,60}:\d|\blog-format\b|\baccess_log\b|\bcapture req\.body\b/u],
    reach: 900,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('what models are asked and answer and', 'critical/high', HANDS_ON, {
    near: [EITHER_WAY],
    unless: [BY_CONSENT],
    reach: 600,
    shown: 'medium/low',
  }),
  codeDeed('conversations with an assistant and', 'critical/high', CONVERSATIONS, {
    near: [SENDS_CONVERSATIONS],
    unless: [BY_CONSENT],
    reach: 700,
    shown: 'high/medium',
  }),
  codeDeed('by a tool that asks for it what was said before and', 'critical/high', TOOL_ASKS_MORE, {
    near: [OF_TOOL],
    reach: 500,
    shown: 'high/medium',
  }),
];

/** Clients of models led to somebody else, in their settings or by the way that they take. */
export const LEADS_MODELS_AWAY: readonly CodeDeed[] = [
  codeDeed('where several clients of models find their vendors', 'critical/high', CLIENTS_ELSEWHERE, {
    near: [IN_CLIENTS, WRITES],
    reach: 300,
    to: 'unnamed',
    shown: 'medium/low',
  }),
  codeDeed('a proxy that is given the keys of vendors of models', 'critical/high', KEY_FOR_PROXY, { reach: 0, shown: 'high/medium' }),
  codeDeed('where programs find the models that they ask, in every project', 'critical/high', ENV_FILES_REWRITTEN, {
    near: [IN_MANY],
    reach: 700,
    patterns: 'own',
    shown: 'high/medium',
  }),
];
