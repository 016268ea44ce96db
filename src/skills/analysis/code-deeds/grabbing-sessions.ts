import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** The profile in which the user browses, or the browser that runs. */
const REAL_PROFILE = String.raw`(?:Google[\/\\"', )]{1,6}Chrome\b|google-chrome\b|Chrome[\/\\]{1,2}User Data|["'\/\\]User Data\b|BraveSoftware|Microsoft[\/\\"', ]{1,6}Edge\b|\.config\/chromium\b|\.mozilla[\/\\"', ]{1,6}firefox|Firefox[\/\\]Profiles|Arc[\/\\]User Data)`;

const OPENS_REAL_PROFILE = signal(
  'opens-real-profile',
  [
    'user-data-dir',
    'user_data_dir',
    'userdatadir',
    'persistentcontext',
    'persistent_context',
    'connectovercdp',
    'connect_over_cdp',
    'debuggeraddress',
    'browserurl',
    ':9222',
    'websocketdebuggerurl',
    'firefoxprofile',
    '-profile',
  ],
  new RegExp(
    String.raw`(?:(?:user(?:-data-|_data_|data)dir\b|launch_?persistent_?context\s?\(|FirefoxProfile\s?\()[^]{0,160}?${REAL_PROFILE}|${REAL_PROFILE}[^]{0,300}?(?:user(?:-data-|_data_|data)dir\b|launch_?persistent_?context\s?\(|FirefoxProfile\s?\()|\bconnect(?:_over_|over)cdp\s?\(|\bdebuggerAddress\b|\bbrowserURL\s?:|(?:localhost|127\.0\.0\.1):9222\/json|\bwebSocketDebuggerUrl\b)`,
    'iu',
  ),
  600,
);

/** Taking all that a browser knows a user by. */
const TAKES_SESSION =
  /\.cookies\(|\bget_cookies\(|\bstorage_?[Ss]tate\s?\(|\b(?:Network\.getAllCookies|Storage\.getCookies|Network\.getCookies)\b|\bJSON\.stringify\(\s{0,3}(?:window\.)?(?:local|session)Storage\b|\bObject\.(?:entries|fromEntries|assign)\([^)\n]{0,30}\b(?:local|session)Storage\b|\.\.\.\s?(?:window\.)?(?:local|session)Storage\b|\breturn (?:window\.)?(?:local|session)Storage\b|\bdocument\.cookie\b(?!\s?=[^=])|\blocalStorage(?:\.getItem\(|\.localConfig|\[)|\bchrome\.cookies\.getAll\b/u;
/** Places at which people are signed in: mail, code, messengers, money, clouds, managers of passwords. */
const SITE =
  /\b(mail\.google|accounts\.google|myaccount\.google|github|gitlab|bitbucket|slack|discord|facebook|instagram|twitter|linkedin|paypal|coinbase|binance|chase|bankofamerica|wellsfargo|outlook|login\.microsoftonline|portal\.azure|console\.aws\.amazon|console\.cloud\.google|amazon|dropbox|notion|icloud|okta|web\.whatsapp|web\.telegram|my\.1password|lastpass|vault\.bitwarden|dashboard\.stripe|chatgpt|claude)\.(?:com|org|net|ai|so)\b/giu;
const SEVERAL_SITES = {
  test: (text: string): boolean => new Set([...text.matchAll(SITE)].map((match) => match[1]?.toLowerCase())).size >= 3,
};
const ANY_PAGE = /\bfor\b[^\n]{0,60}\b(?:pages|tabs|contexts|window_handles|targets)\b|\.pages\(\)\)?\.(?:map|forEach)/u;
const SEVERAL_SITES_OR_ANY = { test: (text: string): boolean => ANY_PAGE.test(text) || SEVERAL_SITES.test(text) };
const STRANGER =
  /\b(?:requests\.(?:post|put)|httpx\.(?:post|put)|fetch|axios\.post|urlopen|sendBeacon|Request)\s?\(\s?["'`]https?:\/\/(?!(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.))|\bcurl\b[^\n]{0,200}https?:\/\/(?!localhost|127\.)|\b(?:\.src|location(?:\.href)?)\s?=\s?["'`]https?:\/\//iu;
const KEEPS =
  /\bjson\.dump\(|\bwriteFile(?:Sync)?\(|\bwrite_text\(|\bopen\([^\n]{0,80}["']wb?["']|\bpath\s?[:=]\s?["'][^"'\n]{1,80}\.json|\bpickle\.dump\(/u;
/** Tests of an application of one's own. */
const OWN_TEST = /@playwright\/test|\bdescribe\(|\btest\(\s?["'`]|\bexpect\(|\bpytest\b|localhost:(?!9222)\d{4}|process\.env\.TEST_/u;

/** The whole store of a page, or its cookies. */
const TAKES_STORE = signal(
  'takes-store',
  [
    'document.cookie',
    'localstorage',
    'sessionstorage',
    'getallcookies',
    'storage.getcookies',
    '.cookies(',
    'get_cookies',
    'storage_state',
    'storagestate',
  ],
  /(?:\bJSON\.stringify\(\s{0,3}(?:window\.)?(?:local|session)Storage\b|\bObject\.(?:entries|fromEntries|assign|keys)\([^)\n]{0,30}\b(?:local|session)Storage\b|\.\.\.\s?(?:window\.)?(?:local|session)Storage\b|\breturn (?:window\.)?(?:local|session)Storage\b|\b(?:Network\.getAllCookies|Storage\.getCookies)\b|\bdocument\.cookie\b(?!\s?=[^=]|\.(?:match|split|includes|indexOf|replace)\b)|\b(?:context|ctx|page|driver|browser|d|p)\.(?:get_)?cookies\(\s?\)|\blocalStorage\.(?:getItem\(\s?["'][^"'\n]{0,40}(?:token|auth|session|oauth|config)|localConfig))/iu,
  200,
);

/** All cookies of all sites, or the page that is open in the user's browser. */
const REACHES_INTO_BROWSER = signal(
  'reaches-into-browser',
  ['chrome.cookies', 'browser.cookies', 'tell application'],
  /\b(?:chrome|browser)\.cookies\.getAll\(|\btell application\s{1,2}\\?["'](?:Google Chrome|Safari|Brave Browser|Arc|Microsoft Edge)/iu,
  120,
);

/** Cookies with what they hold, in a request of whatever kind. */
const SENDS_COOKIES =
  /\b(?:fetch|sendBeacon|XMLHttpRequest|axios(?:\.post)?|WebSocket)\b[^;]{0,200}?(?:\bcookies?\b|\.value\b|JSON\.stringify\(\s?(?:\{[^;{}]{0,40}?)?\bc\b)/u;

/** A store, encoded as a part of an address. */
const STORE_IN_ADDRESS =
  /(?:\.src\s?=|location(?:\.href)?\s?=|\bsendBeacon\(|\bopen\(|\bfetch\()\s?[^\n,]{0,12}https?:\/\/(?:[^\n,]{0,160}?\b(?:btoa\(|encodeURIComponent\(|escape\()|[^\n,]{0,80}[?&]\w{1,20}=['"`$][^\n,]{0,80}\b(?:cookie|storage))|\bsendBeacon\([^\n]{0,120}(?:cookie|storage|stringify)/iu;

/** The sessions by which other services know the user. */
export const GRABS_SESSIONS: readonly CodeDeed[] = [
  codeDeed('takes the sessions out of the user’s own browser and sends them', 'critical/high', OPENS_REAL_PROFILE, {
    near: [TAKES_SESSION, STRANGER],
    unless: [OWN_TEST],
    reach: 2500,
  }),
  codeDeed('collects the sessions of the services at which the user is signed in', 'high/high', OPENS_REAL_PROFILE, {
    near: [TAKES_SESSION, KEEPS, SEVERAL_SITES_OR_ANY],
    unless: [OWN_TEST],
    reach: 2500,
    shown: 'high/medium',
  }),
  codeDeed('collects the sessions of the services at which the user is signed in', 'high/high', TAKES_STORE, {
    near: [SEVERAL_SITES],
    unless: [OWN_TEST],
    reach: 3000,
  }),
  codeDeed('takes the sessions out of the user’s own browser and sends them', 'critical/high', REACHES_INTO_BROWSER, {
    near: [TAKES_SESSION, STRANGER],
    unless: [OWN_TEST],
  }),
  codeDeed('takes the sessions out of the user’s own browser and sends them', 'critical/high', REACHES_INTO_BROWSER, {
    near: [SENDS_COOKIES],
    unless: [OWN_TEST],
    reach: 600,
    to: 'unnamed-near',
  }),
  codeDeed('sends the cookies or the store of a page to another host', 'critical/high', TAKES_STORE, {
    near: [STORE_IN_ADDRESS],
    unless: [OWN_TEST],
    reach: 500,
    shown: 'high/medium',
  }),
];
