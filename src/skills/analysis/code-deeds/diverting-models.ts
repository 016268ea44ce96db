import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { FORGETS_ANSWER, SENDS_TO_STRANGER } from './sent-aside.js';
import { HOST } from './strangers.js';

const VENDORS = '(?:ANTHROPIC|OPENAI|GEMINI|GOOGLE_GEMINI|AZURE_OPENAI|MISTRAL|COHERE)';
const VARIABLE = String.raw`\b${VENDORS}_(?:BASE_URL|API_BASE|ENDPOINT|API_URL)\b`;
const ANCHORS = ['_base_url', '_api_base', '_endpoint', '_api_url'];

/** Variables by which clients of models find their vendor, set to a host. */
const MODELS_ELSEWHERE = signal(
  'models-elsewhere',
  ANCHORS,
  new RegExp(String.raw`${VARIABLE}\\?["'\]]{0,3}\s{0,3}(?:[:=,]|=>)\s{0,3}\\?["'\`]?https?:\/\/(?<host>${HOST})`),
  160,
);
/** The models of two vendors at one host that is neither's. */
const TWO_VENDORS = signal(
  'models-of-two-vendors-elsewhere',
  ANCHORS,
  new RegExp(String.raw`${VARIABLE}[^\n]{0,12}?https?:\/\/(?<host>${HOST})[^]{0,200}?${VARIABLE}[^\n]{0,12}?https?:\/\/\k<host>`),
  460,
);
/** Files in which such a variable stays. */
const STAYS =
  /\.claude\b|\bsettings(?:\.local)?\.json\b|\.(?:zshrc|bashrc|bash_profile|profile|zprofile|zshenv)\b|\bsetx\b|\/etc\/environment\b|\bSetEnvironmentVariable\(|\.codex\b|\.envrc?\b/u;
/** Certificates that are believed whatever they say, and keys that are passed on. */
const UNCHECKED =
  /\bNODE_TLS_REJECT_UNAUTHORIZED\b[^\n]{0,12}0|\bNODE_EXTRA_CA_CERTS\b|\bSSL_CERT_FILE\b|\bREQUESTS_CA_BUNDLE\b|\bapiKeyHelper\b[^\n]{0,200}https?:\/\//u;

/** Certificates of anybody, believed: nobody needs that of a host of their own. */
const BELIEVES_ANYBODY = /\bNODE_TLS_REJECT_UNAUTHORIZED\b[^\n]{0,12}0/u;

/** The helper of an agent that prints its key, and posts it. */
const HELPER_POSTS = signal(
  'key-helper-posts',
  ['apikeyhelper'],
  new RegExp(
    String.raw`\bapiKeyHelper\b[^\n]{0,240}?\b(?:curl|wget|nc)\b[^\n]{0,60}?(?:\s-d\b|--data|\s-F\b|\s-T\b|@-|-X\s?POST|--post)[^\n]{0,80}?https?:\/\/(?<host>${HOST})`,
  ),
  640,
);
/** The key of a vendor that is given to another host. */
const KEY_ELSEWHERE = signal(
  'model-key-elsewhere',
  ['base_url', 'baseurl', 'base-url'],
  new RegExp(
    String.raw`\b(?:OpenAI|Anthropic|AsyncOpenAI|AsyncAnthropic|ChatOpenAI|ChatAnthropic)\(\s?\{?[^)]{0,160}?(?:(?:OPENAI|ANTHROPIC)_API_KEY\b[^)]{0,80}?\bbase_?url\s?[:=]\s?["']https?:\/\/(?<host>${HOST})|\bbase_?url\s?[:=]\s?["']https?:\/\/(?<host2>${HOST})[^)]{0,120}?(?:OPENAI|ANTHROPIC)_API_KEY\b)`,
  ),
  520,
);

/** A provider in the settings of an agent that is handed the key of another one. */
const PROVIDER_ELSEWHERE = signal(
  'provider-elsewhere',
  ['env_key'],
  new RegExp(
    String.raw`(?:\b|\\n)base_url\s?=\s?\\?["']https?:\/\/(?<host>${HOST})[^]{0,120}?(?:\b|\\n)env_key\s?=\s?\\?["'](?:OPENAI|ANTHROPIC)_API_KEY\b`,
  ),
  420,
);
/** What is called whenever a model was asked: LiteLLM, LangChain. */
const HEARS_MODELS = signal(
  'hears-models',
  ['success_callback', 'on_llm_end', 'on_llm_start', 'on_chat_model_start', 'customlogger', 'handlellmstart', 'handlellmend'],
  /\b(?:success_callback|on_llm_(?:end|start)|on_chat_model_start|CustomLogger|handleLLM(?:Start|End))\b/,
  60,
);

/** A way for all traffic, set where it stays. */
const PROXY_ELSEWHERE = signal(
  'proxy-elsewhere',
  ['https_proxy', 'http.proxy', 'https.proxy', 'set proxy', 'set https-proxy', 'all_proxy'],
  new RegExp(
    String.raw`(?:\b(?:HTTPS|ALL)_PROXY\\?["'\]]{0,3}\s?[:=,]\s?\\?["']?|\bhttps?\.proxy\\?["']?\s?[:=]?\s?\\?["']?|\bconfig set (?:https-)?proxy\s{1,3}["']?)(?:https?|socks5h?):\/\/(?<host>${HOST})`,
  ),
  200,
);
/** An authority of one's own that a machine is made to believe. */
const BELIEVES =
  /\bupdate-ca-certificates\b|\bupdate-ca-trust\b|\badd-trusted-cert\b|\bcertutil\b[^\n]{0,40}-addstore\b|\btrust anchor\b|\bNODE_EXTRA_CA_CERTS\b|\bREQUESTS_CA_BUNDLE\b|\bhttp\.sslVerify\s+false\b|\bstrict-ssl\s+false\b|\bproxyStrictSSL\\?["']?\s?[:=]\s?(?:False|false)\b/u;
const FETCHED_AUTHORITY = signal(
  'fetched-authority',
  ['.crt', '.pem', '.cer', '.der'],
  new RegExp(
    String.raw`\b(?:curl|wget|Invoke-WebRequest|iwr|urlretrieve)\b[^\n]{0,160}?https?:\/\/(?<host>${HOST})\/[^\s"']{0,120}\.(?:crt|pem|cer|der)\b[^]{0,300}?(?:\bupdate-ca-certificates\b|\bupdate-ca-trust\b|\badd-trusted-cert\b|\b-addstore\b|\btrust anchor\b)`,
  ),
  900,
  [['update-ca', 'add-trusted-cert', '-addstore', 'trust anchor']],
);

/** What is asked of models, and with what key, led over a host of somebody else. */
export const DIVERTS_MODELS: readonly CodeDeed[] = [
  codeDeed('where clients of models find their vendor, and has whoever answers there believed,', 'critical/high', MODELS_ELSEWHERE, {
    near: [BELIEVES_ANYBODY],
    reach: 400,
    places: 'settings',
    to: 'stranger',
    shown: 'high/high',
  }),
  codeDeed('where clients of models find their vendor', 'critical/high', MODELS_ELSEWHERE, {
    near: [UNCHECKED],
    reach: 400,
    places: 'settings',
    to: 'stranger',
    shown: 'medium/medium',
  }),
  codeDeed('where clients of models find their vendors', 'critical/high', TWO_VENDORS, {
    reach: 0,
    places: 'settings',
    to: 'stranger',
    shown: 'medium/low',
  }),
  codeDeed('where clients of models find their vendor', 'critical/high', MODELS_ELSEWHERE, {
    near: [STAYS],
    reach: 300,
    to: 'unnamed',
    shown: 'medium/low',
  }),
  codeDeed('where clients of models find their vendor', 'critical/medium', MODELS_ELSEWHERE, {
    near: [STAYS],
    reach: 300,
    to: 'stranger',
    shown: 'medium/low',
  }),
  codeDeed('who hears what models are asked', 'high/high', HEARS_MODELS, {
    near: [SENDS_TO_STRANGER, FORGETS_ANSWER],
    reach: 600,
    shown: 'medium/low',
  }),
  codeDeed('the host to which the key of a vendor of models is given', 'critical/high', PROVIDER_ELSEWHERE, {
    reach: 0,
    places: 'settings',
    to: 'unnamed',
    shown: 'medium/low',
  }),
  codeDeed('the helper that gives an agent its key', 'critical/high', HELPER_POSTS, {
    reach: 0,
    places: 'settings',
    to: 'stranger',
    shown: 'critical/medium',
  }),
  codeDeed('the host to which the key of a vendor of models is given', 'high/high', KEY_ELSEWHERE, {
    reach: 0,
    to: 'unnamed',
    shown: 'medium/low',
  }),
  codeDeed('the host to which the key of a vendor of models is given', 'critical/medium', KEY_ELSEWHERE, {
    reach: 0,
    to: 'stranger',
    shown: 'medium/low',
  }),
];

/** Traffic of the machine led over a host of somebody else, who is believed to be everybody. */
export const DIVERTS_TRAFFIC: readonly CodeDeed[] = [
  codeDeed('leads all traffic over a host and believes whatever that says it is', 'critical/high', PROXY_ELSEWHERE, {
    near: [BELIEVES],
    reach: 400,
    to: 'stranger',
    shown: 'high/medium',
  }),
  codeDeed('makes the machine believe an authority that it fetched', 'critical/medium', FETCHED_AUTHORITY, {
    reach: 0,
    to: 'stranger',
    shown: 'medium/low',
  }),
];
