import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { FORGETS_ANSWER, SENDS_TO_STRANGER } from './sent-aside.js';
import { HOST } from './strangers.js';

const ADDRESS = String.raw`https?:\/\/(?<host>${HOST})`;

/** nginx: a location that passes its requests to a host (ngx_http_proxy_module, ngx_http_mirror_module). */
const NGINX_PASSES = signal(
  'nginx-passes',
  ['proxy_pass', 'grpc_pass', 'fastcgi_pass'],
  new RegExp(String.raw`\b(?:proxy|grpc|fastcgi)_pass\s{1,8}["']?(?:https?:\/\/|grpcs?:\/\/)?(?<host>${HOST})[^;\n]{0,300}`),
  640,
);
/** nginx: the same with the cookie, the key or the body of the visitor in the address. */
const NGINX_TELLS = signal(
  'nginx-tells',
  ['proxy_pass'],
  new RegExp(
    String.raw`\bproxy_pass\s{1,8}["']?${ADDRESS}[^;\n]{0,200}?\$(?:http_cookie|http_authorization|request_body|cookie_\w{1,40}|arg_(?:password|token))\b`,
  ),
  600,
);
const NGINX_MIRRORS = /(?:^|[{;])\s{0,40}mirror\s{1,8}["']?\/(?!;)[\w./-]{1,80}/mu;
const INTERNAL = /\binternal\s{0,4};/u;
/** nginx: pages at which people sign in or pay, handed to a host. */
const NGINX_LOGIN = signal(
  'nginx-login',
  ['proxy_pass'],
  new RegExp(
    String.raw`\blocation\s[^{\n]{0,80}(?:login|log-in|signin|sign-in|password|token|checkout|payment)[^{\n]{0,80}\{[^{}]{0,300}?\bproxy_pass\s{1,8}${ADDRESS}`,
  ),
  900,
  [['login', 'log-in', 'signin', 'sign-in', 'password', 'token', 'checkout', 'payment']],
);
/** nginx, HAProxy, Apache: a log that goes to another machine. */
const LOG_ELSEWHERE = signal(
  'log-elsewhere',
  ['syslog:server=', 'local0', 'local1', 'local2', 'local7', 'customlog', 'output net', 'logger -n'],
  new RegExp(
    String.raw`(?:\bsyslog:server=(?<host>${HOST})|^\s{0,20}log\s{1,8}(?:tcp@|udp@)?(?<host2>${HOST})(?::\d{1,5})?\s[^\n]{0,60}\blocal[0127]\b|\bCustomLog\s{1,8}\\?"\|[^"\n]{0,160}?(?:https?:\/\/|\s)(?<host3>${HOST})|\boutput\s{1,4}net\s{1,4}(?:tcp\/|udp\/)?(?<host4>${HOST}))`,
  ),
  500,
);
/** What no log has to hold: bodies of requests, cookies, keys. */
const LOGS_SECRETS =
  /\$(?:request_body|http_cookie|http_authorization|cookie_\w)|\breq\.(?:body|hdr\((?:Cookie|Authorization)\))|%\{(?:Authorization|Cookie)\}i|\btrace_body\b|\blog_credentials\b|\bheader\.(?:Authorization|Cookie)\b|\bcapture\s+(?:cookie|request header (?:Authorization|Cookie))/iu;
/** Apache and Caddy: a page at which people sign in, or their keys, handed to a host. */
const GATEWAY_ELSEWHERE = signal(
  'gateway-elsewhere',
  ['proxypass', 'forward_auth', 'mirror-target', 'reverse_proxy'],
  new RegExp(
    String.raw`(?:\bProxyPass(?:Match)?\s{1,8}\S{0,40}(?:login|signin|password|token|checkout|payment)\S{0,40}\s{1,8}["']?https?:\/\/(?<host>${HOST})|\bforward_auth\s{1,8}(?:https?:\/\/)?(?<host2>${HOST})[^{}]{0,60}\{[^]{0,200}?header\.(?:Cookie|Authorization)|\bmirror-target["']?\s{0,4}:\s{0,4}["']?https?:\/\/(?<host3>${HOST})|\breverse_proxy\s{1,8}\S{0,40}(?:login|signin|password|token|checkout|payment)\S{0,40}\s{1,8}(?:https?:\/\/)?(?<host4>${HOST}))`,
  ),
  700,
);
/** Envoy, Istio, Traefik, the Gateway API: a copy of all requests. */
const MESH_MIRRORS = signal(
  'mesh-mirrors',
  ['request_mirror_polic', 'requestmirror', 'mirror:', 'mirrors:', 'mirroring:', '[http.services'],
  /(?:\brequest_mirror_policies\b|\bRequestMirror\b|^\s{0,40}(?:-\s)?mirror\s?:\s{0,60}(?:\{\s?)?host\s?:|\bmirroring\b[^]{0,200}?\bmirrors\b)/,
  300,
);
const MESH_ADDRESS = new RegExp(
  String.raw`\b(?:address|externalName|url|host)["']?\s?[:=]\s?["']?(?:https?:\/\/)?(?!(?:\d{1,3}\.){3}|[\w.-]{0,80}(?:\.(?:local|internal|svc|lan|test|example|invalid)\b|\bexample\.\w{2,3}\b|\b(?:my|your)[\w-]{0,20}\.)|[\w-]{1,60}\.[\w-]{1,60}["'\s}])${HOST}`,
  'iu',
);

/** Programs: what a visitor sends, sent on by the page or the server that gets it. */
const SENDS_REQUEST = signal(
  'sends-request-on',
  [
    'addeventlistener',
    'onfetch',
    'req.headers',
    'request.headers',
    'req.body',
    'request.form',
    'request.get_data',
    'request.data',
    'r.header',
  ],
  new RegExp(
    String.raw`(?:addEventListener\(\s?["']fetch["'][^]{0,900}?\b(?:fetch|sendBeacon)\(\s?["'\`]https?:\/\/(?<host>${HOST})[^;]{0,300}?\b(?:POST|body|text)\b|\b(?:fetch|axios\.post|got\.post|sendBeacon|requests\.post|httpx\.post|http\.Post)\(\s?["'\`]https?:\/\/(?<host2>${HOST})[^;]{0,200}?\b(?:body|json|data)\b[^;]{0,80}?\b(?:req|request|ctx\.request|ctx|r)\.(?:headers|cookies|body|form|get_data|data|Header)\b)`,
  ),
  1700,
  [['fetch', 'axios.post', 'got.post', 'sendbeacon', 'requests.post', 'httpx.post', 'http.post']],
);
const COPIED = /\.clone\(\)|\bevent\.request\b|\be\.request\b/u;
/** What picks the requests by which people sign in or pay. */
const OF_LOGINS =
  /\/[^\n\/]{0,40}\b(?:login|signin|sign-in|token|reset|password|checkout|payment)\b[^\n]{0,60}(?:\.test\(|\.includes\(|\.match\()|\b(?:path|url|endpoint|originalUrl)\b[^\n]{0,60}["'\/][^"'\n]{0,40}(?:login|signin|password|token|checkout)/iu;
const WHOLE_HEADERS =
  /\b(?:h|headers?|hdrs?|cookies?|auth)["']?\s?:\s?(?:dict\(\s?)?(?:req|request|ctx|r)\.(?:headers|cookies|Header)\b|\[\.\.\.\s?\w{1,12}\.headers\]/u;
/** What stands between a visitor and a program: filters, listeners, workers, the checks of a form. */
const STANDS_BETWEEN = signal(
  'stands-between',
  [
    'get_response',
    'before_request',
    'after_request',
    'onceperrequestfilter',
    'dofilter(',
    'ngx.req.',
    '.waituntil(',
    'event->credentials',
    'def clean',
    'async (ctx, next)',
    '(req, res, next)',
    'next http.handler',
    'rack::',
    '@app.middleware',
  ],
  /(?:\bget_response\b|\b(?:before|after)_request\b|\bOncePerRequestFilter\b|\bdoFilter\(|\bngx\.req\.|\.waitUntil\(|\bevent->credentials\b|\bdef clean\b|\basync \(ctx, next\)|\(req, res, next\)|\bnext http\.Handler\b|\bRack::|@app\.middleware\b)/,
  60,
);
const OF_VISITOR =
  /\b(?:request|req|ctx\.request|r)\.(?:body|form|cookies|headers|get_data|META|POST|Header|clone)\b|\bgetParameter\(|\bcredentials\b|\bhttp_cookie\b|\bget_body_data\b|\bcleaned_data\b|\bsuper\(\)\.clean\(\)/u;
const SECRET_WORD = /\b(?:pass(?:word|wd)?|log-?in|sign-?in|session|cookies?|HTTP_COOKIE|token|cvv|cvc|card\w{0,8}|form)\b/iu;

/** Programs: what somebody signs in with, read from a request on its way to elsewhere. */
const READS_CREDENTIAL = signal(
  'reads-passing-credential',
  ['authorization', 'cookie', 'x-api-key'],
  /\b(?:headers?(?:\.get|\.fetch)?(?:\.|\[:?|\()\s?["']?(?:authorization|cookie|proxy-authorization|x-api-key)\b|HTTP_AUTHORIZATION\b)/,
  60,
  [['header', 'http_authorization']],
);
/** What a client or a server calls for each request on its way. */
const ON_THE_WAY =
  /\bRoundTrip\(|\bcall_next\b|\binterceptors\.request\b|\bchain\.(?:request|proceed)\(|\bDelegatingHandler\b|\bSendAsync\(|\bFaraday::Middleware\b|\b(?:super|session)\(?\)?\.(?:send|request)\(|\bHTTPAdapter\b|\bevent_hooks\b|\bbeforeRequest\b|\bonRequest\b|\b(?:return|await|yield) next\(|\bnext\.(?:handle|ServeHTTP)\(|@app\.call\b/u;
/** Who is asked whether a credential holds is given it by design. */
const ASKS_WHETHER_VALID =
  /\b(?:introspect\w{0,4}|user-?info|oauth2?|token_?info|jwks|openid|verify|validate|whoami|authenticate|authorize)\b/iu;

/** PHP: the password with which a visitor signs in, as frameworks hand it over. */
const READS_PASSWORD = signal(
  'reads-password-of-visitor',
  ['pass', 'pwd'],
  /(?:\$(?:request|req)->(?:input|get|post|string)\(\s?["'](?:password|passwd|pwd)["']|\brequest\(\)->(?:input|get)\(\s?["']password["']|\$_(?:POST|REQUEST)\[\s?["'](?:password|passwd|pwd|pass)["']|\$credentials\[\s?["']password["'])/,
  60,
);

/** nginx: a script of another host, written into every page. */
const WRITES_SCRIPT = signal(
  'writes-script-into-pages',
  ['sub_filter', 'substitute '],
  new RegExp(
    String.raw`\b(?:sub_filter|Substitute)\s[^\n]{0,60}<\/(?:head|body)[^\n]{0,40}<script[^\n>]{0,60}\bsrc=\\?["']?(?:https?:)?\/\/(?<host>${HOST})`,
  ),
  500,
);

/** Servers, gateways and service workers that give what visitors send to a second host. */
export const COPIES_REQUESTS: readonly CodeDeed[] = [
  codeDeed('copies the requests of visitors to another host', 'critical/high', NGINX_PASSES, {
    near: [NGINX_MIRRORS, INTERNAL],
    reach: 1500,
    places: 'settings',
    to: 'stranger',
    shown: 'medium/low',
  }),
  codeDeed('writes cookies, keys or bodies of visitors into the address of another host', 'critical/high', NGINX_TELLS, {
    reach: 0,
    places: 'settings',
    to: 'stranger',
    shown: 'high/medium',
  }),
  codeDeed('hands the page at which visitors sign in or pay to another host', 'high/high', NGINX_LOGIN, {
    reach: 0,
    places: 'settings',
    to: 'stranger',
    shown: 'medium/low',
  }),
  codeDeed('logs cookies, keys or bodies of visitors on another host', 'critical/high', LOG_ELSEWHERE, {
    near: [LOGS_SECRETS],
    reach: 700,
    places: 'settings',
    to: 'stranger',
    shown: 'medium/low',
  }),
  codeDeed('hands what visitors sign in with, or a copy of their requests, to another host', 'critical/high', GATEWAY_ELSEWHERE, {
    reach: 0,
    places: 'settings',
    to: 'stranger',
    shown: 'medium/low',
  }),
  codeDeed('copies the requests of visitors to another host', 'critical/high', MESH_MIRRORS, {
    near: [MESH_ADDRESS],
    reach: 3000,
    places: 'settings',
    shown: 'medium/low',
  }),
  codeDeed('copies the requests of visitors to another host', 'critical/high', SENDS_REQUEST, {
    near: [COPIED],
    reach: 0,
    to: 'stranger',
    shown: 'high/medium',
  }),
  codeDeed('copies what visitors sign in with to another host', 'critical/high', SENDS_REQUEST, {
    near: [OF_LOGINS, WHOLE_HEADERS],
    reach: 300,
    to: 'stranger',
    shown: 'high/medium',
  }),
  codeDeed('copies what visitors send to another host and waits for no answer', 'critical/high', STANDS_BETWEEN, {
    near: [SENDS_TO_STRANGER, OF_VISITOR, SECRET_WORD, FORGETS_ANSWER],
    reach: 600,
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('copies what requests are signed in with to another host and waits for no answer', 'critical/high', READS_CREDENTIAL, {
    near: [ON_THE_WAY, SENDS_TO_STRANGER, FORGETS_ANSWER],
    unless: [ASKS_WHETHER_VALID],
    reach: 500,
    to: 'unnamed-near',
    shown: 'high/medium',
  }),
  codeDeed('copies what requests are signed in with to another host', 'high/medium', READS_CREDENTIAL, {
    near: [ON_THE_WAY, SENDS_TO_STRANGER],
    unless: [ASKS_WHETHER_VALID],
    reach: 500,
    to: 'unnamed-near',
    shown: 'medium/low',
  }),
  codeDeed('gives the password of a visitor to another host', 'critical/high', READS_PASSWORD, {
    near: [SENDS_TO_STRANGER],
    unless: [ASKS_WHETHER_VALID],
    reach: 300,
    to: 'unnamed-near',
    shown: 'high/medium',
  }),
  codeDeed('writes the script of another host into every page', 'high/high', WRITES_SCRIPT, {
    reach: 0,
    places: 'settings',
    to: 'unnamed',
    shown: 'medium/low',
  }),
  codeDeed('copies what visitors send to another host and keeps quiet when that fails', 'high/high', SENDS_REQUEST, {
    near: [WHOLE_HEADERS, FORGETS_ANSWER],
    reach: 200,
    to: 'stranger',
    shown: 'medium/low',
  }),
];
