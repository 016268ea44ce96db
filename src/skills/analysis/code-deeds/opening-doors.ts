import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

/** Something that a client sends: parameters, headers, cookies, the body. */
const FROM_CLIENT = String.raw`(?:\breq(?:uest)?\.(?:query|body|params|headers|cookies|args|form|values|json|GET|POST|META|COOKIES|header|get|args\.get|headers\.get)\b|\$_(?:GET|POST|REQUEST|COOKIE|SERVER)\s?\[|\bgetallheaders\(\)|\bparams\[|\brequest\.getParameter\(|\brequest\.getHeader\(|\br\.(?:URL\.Query\(\)|Header)\.Get\(|\bc\.(?:Query|GetHeader|Param|PostForm)\(|\bctx\.(?:query|request|headers)\b|\bheaders\.get\()`;
/** No regular expression that is tried on a text, and no database that is asked, both of which have an `exec` of their own. */
const NO_PATTERN = String.raw`(?<!\/[dgimsuvy]{0,6}\.)(?<!\b[A-Z][A-Z0-9_]{1,30}\.)(?<!(?:[rR]e|[rR]x|[rR]egexp?|[pP]attern|[mM]atcher|\b(?:db|database|sql|conn|sqlite|pool))\.)`;
const STARTS = String.raw`(?:\bexecSync|${NO_PATTERN}\bexec|\bspawnSync|\bspawn|\bsystem|\bgetoutput|\bgetstatusoutput|\bpopen|\bPopen|\bcheck_output|\bsubprocess\.(?:run|call)|\bpassthru|\bshell_exec|\bproc_open|\beval|\bassert(?=\s?\(\s?@?\$)|\bexec\.Command|\bRuntime\.getRuntime\(\)\.exec|\bInvoke-Expression|\bvm\.runInThisContext)`;

const CLIENT_ANCHORS = [
  'ctx.',
  'c.param',
  'c.postform',
  'req.',
  'request.',
  '$_get',
  '$_post',
  '$_request',
  '$_cookie',
  '$_server',
  'params[',
  'getallheaders',
  'r.url.query',
  'r.header',
  'c.query',
  'c.getheader',
  'ctx.query',
  'headers.get',
];

/** Orders of a client that are run as they come. */
const RUNS_ORDERS = signal(
  'runs-orders-of-clients',
  CLIENT_ANCHORS,
  new RegExp(
    String.raw`(?:${STARTS}\s?\([^\n;)]{0,60}?${FROM_CLIENT}|\b(\w{1,30})\s{0,2}(?::?=)\s{0,2}[^\n;]{0,40}?${FROM_CLIENT}[^]{0,300}?${STARTS}\s?\(\s?(?:\[\s?["'](?:/bin/)?(?:ba)?sh["'],\s?["']-c["'],\s?|["'](?:/bin/)?(?:ba)?sh["'],\s?["']-c["'],\s?|f?["']\{?)?\1\b|\{\s?(?:\w{1,20}\s?,\s?){0,4}(\w{1,20})\s?(?:,\s?\w{1,20}\s?){0,4}\}\s?=\s?(?:await\s+)?req(?:uest)?\.(?:json\(\)|body|query)[^]{0,300}?${STARTS}\s?\(\s?\2\b)`,
  ),
  700,
  [
    [
      'exec',
      'spawn',
      'system',
      'getoutput',
      'getstatusoutput',
      'popen',
      'check_output',
      'subprocess',
      'passthru',
      'eval',
      'assert',
      'invoke-expression',
      'vm.run',
    ],
  ],
);
/** A second parameter or header that only whoever put the door there knows. */
const SECRET_KNOCK = new RegExp(
  String.raw`${FROM_CLIENT}[^\n]{0,60}(?:===?|\.equals\(|\beq\b)\s?["'][^"'\n]{3,60}["']|["'][^"'\n]{3,60}["']\s?===?\s?${FROM_CLIENT}|\bcompare_digest\([^\n]{0,80}["'][^"'\n]{3,60}["']|\bhexdigest\(\)\s?==\s?["'][0-9a-f]{32,128}["']|\b(?:key|token|secret|pass\w{0,4}|auth|pin)\s?[!=]==?\s?["'][^"'\n]{3,60}["']`,
  'iu',
);

/** A header of one's own: a door that nobody sees who looks at the addresses of a service. */
const IN_HEADER =
  /\bheaders?(?:\.get)?\s?[[(.]{1,2}\s?["']?X[-_]|\bHTTP_X_\w|\bgetHeader\(\s?["']X-|\bHeader\.Get\(\s?["']X-|\bGetHeader\(\s?["']X-|\breq\.get\(\s?["']X-/iu;

/** A value that is written out and lets its sender pass for somebody else. */
const MAGIC_VALUE = signal(
  'magic-value',
  [
    'otp',
    'pass=',
    'pass =',
    'pass)',
    'pass.equals',
    'code=',
    'code =',
    'code)',
    'code.equals',
    ...CLIENT_ANCHORS,
    'digest(',
    'password',
    'passwd',
    'pwd',
    'token',
    'secret',
    'api_key',
    'apikey',
    'ctx.',
    'c.param',
    'c.postform',
  ],
  new RegExp(
    String.raw`(?:${FROM_CLIENT}[^\n]{0,60}?(?:===?|\.equals\(|\beq\b)\s?["'](?!(?:Bearer|application|text|POST|GET|true|false|admin|XMLHttpRequest|websocket|\d{1,3})\b["']?)[^"'\s]{5,80}["']|\b(?:password|passwd|pwd|pass|token|secret|api_?key|otp|code)\b\)?\s?(?:===?|\.equals\()\s?["'](?!(?:Bearer|admin|test|true|false|string|text)["'])[^"'\s]{8,80}["']|\b(?:md5|sha1|sha256|sha512)\([^\n]{0,80}\)?\.(?:hex)?digest\([^)\n]{0,12}\)\s?===?\s?["'][0-9a-f]{32,128}["'])[^]{0,160}?(?:\brole\b["']?\s?[:=]{1,3}\s?["'](?:admin|root|owner|superuser)|\bis_?(?:admin|superuser|staff|root)\b["']?\s?\]?\s?[:=]{1,2}\s?(?:True|true|1)|\bis_superuser=True|\b(?:get_admin|admin_user|super_?user|first_admin)\w{0,12}\(|\bskip_?auth\b|\bbypass\w{0,8}\b)`,
    'iu',
  ),
  500,
  [['admin', 'superuser', 'super_user', 'is_staff', 'isstaff', 'is_root', 'bypass', 'skip_auth', 'skipauth', 'root', 'owner']],
);

/** Edits that take a check out of the code of the user. */
const TAKES_CHECK_OUT = signal(
  'takes-check-out',
  [
    'verify',
    'csrf',
    'rejectunauthorized',
    'login_required',
    'isauthenticated',
    'requireauth',
    'httponly',
    'helmet',
    'permission_required',
    'debug',
    'allowed_hosts',
    'escape',
    'sanitize',
    'bcrypt',
    'check_password',
    'strict_ssl',
    'stricthostkey',
    'authorize',
    'algorithms',
    'authenticate',
    'require_auth',
  ],
  /(?:\b(?:replace(?:All)?|subn?|gsub)\s?\(\s?r?(?:["'`\/])[^\n]{0,60}?(?:\bverify\s?=\s?True|CsrfViewMiddleware|csrf\w{0,12}|\bjwt\\{0,2}\.verify|rejectUnauthorized|@?login_required|isAuthenticated|require_?Auth\w{0,10}|permission_required|check_password|httpOnly(?!_)|helmet|strict_ssl|sanitize\w{0,8}|verify_signature)[^\n]{0,80}?["'`\/]\w{0,4}\s?,\s?(?:lambda[^,\n]{0,20}:\s?)?r?f?["'`](?:["'`]|\s{0,4}#|\s{0,2}\/\/|[^"'`\n]{0,60}?(?:verify\s?=\s?False|\bfalse\b|\bdecode\b|\bnone\b|\bpass\b|\bTrue\b))|\bsed\s+-i\S{0,6}\s[^\n]{0,8}["'](?:s[\/|#,][^\n\/|#,]{0,60}(?:verify\s?=\s?True|rejectUnauthorized|csrf|login_required|requireAuth|isAuthenticated|jwt\.verify|check_password|httpOnly|helmet)[^\n\/|#,]{0,60}[\/|#,](?:[\/|#,]|[^\n\/|#,]{0,40}(?:verify\s?=\s?False|false|decode|none))|\/[^\n\/]{0,60}(?:CsrfViewMiddleware|csrf_?protect\w{0,6}|login_required|requireAuth|isAuthenticated|helmet\(\)|authenticate\w{0,10})[^\n\/]{0,40}\/d))/iu,
  400,
  [['replace(', 'replaceall(', 'sub(', 'subn(', 'sed -i']],
);

/** A form that gives what is typed into it, or a card that is paid with, to a second host. */
const MIRRORS_FORM = signal(
  'mirrors-form',
  ['sendbeacon', 'new image', 'fetch(', 'axios', 'requests.post', 'xmlhttprequest', '.src'],
  /(?:\bsendBeacon\(\s?["'`]https?:\/\/[^;]{0,260}?\b(?:password|passwd|pwd|passcode|otp|pin|cvc|cvv|card)\b|\bnew Image\(\)\.src\s?=\s?["'`]https?:\/\/[^;]{0,260}?\b(?:password|passwd|pwd|cvc|cvv|card)\b|\b(?:fetch|axios\.post|requests\.post|\$\.post)\(\s?["'`]https?:\/\/(?![^"'`\n\/]{0,60}\b(?:stripe|adyen|braintree\w{0,20}|paypal|squareup|square|checkout|authorize|worldpay|mollie|razorpay|localhost|basistheory|spreedly|evervault|vgs\w{0,16})\.\w)[^;]{0,260}?\b(?:cvc|cvv2?|cvn)\b)/iu,
  700,
  [['password', 'passwd', 'pwd', 'passcode', 'otp', 'pin', 'cvc', 'cvv', 'cvn', 'card']],
);

/** A provider of payments, whose answer is the token that goes on in the place of the card. */
const TAKES_TOKEN = /\b(?:const|let|var)\s+\w{1,20}\s?=\s?await fetch\([^]{0,400}?\b(?:const|let|var)\s+\{?\s?\w{0,12}[tT]oken\b/u;

/** The environment of a build, secrets and all, given to a host. */
const BUILD_SENDS = signal(
  'build-sends-environment',
  ['env |', 'env|', 'printenv', 'env -0', 'env -'],
  /\b(?:env|printenv)\b(?:\s-\d)?\s{0,3}\|[^\n]{0,160}?\b(?:curl|wget|nc)\b[^\n]{0,120}?(?:--data\S{0,12}|-d|-T|-F|--post-\w{4}|@-|https?:)/u,
  400,
);
const BUILDS = /\.github[\/"', ]{1,4}workflows|\.gitlab-ci|Jenkinsfile|azure-pipelines|\.circleci|\["steps"\]|\bsteps:/u;

/** What runs at every installation of the user's package, put there by a program. */
const ADDS_INSTALL_HOOK = signal(
  'adds-install-hook',
  ['postinstall', 'preinstall', 'prepare', '.install', "['install", '["install'],
  /\bscripts(?:\.|\[["'])(?:post|pre)?(?:install|prepare)(?:["']\])?\s?=\s?[^\n]{0,300}?(?:https?:\/\/|\bcurl\b|\bwget\b|\beval\(|base64|\batob\()/u,
  500,
);

/** Doors that are built into code which is handed to the user. */
export const OPENS_DOORS: readonly CodeDeed[] = [
  codeDeed('runs whatever a client sends that knows a secret word', 'critical/high', RUNS_ORDERS, { near: [SECRET_KNOCK], reach: 400 }),
  codeDeed('runs whatever stands in a header of a request', 'high/high', RUNS_ORDERS, {
    near: [IN_HEADER],
    reach: 120,
    shown: 'medium/low',
  }),
  codeDeed('runs whatever a client sends', 'high/medium', RUNS_ORDERS, { reach: 0, shown: 'medium/low' }),
  codeDeed('makes whoever sends a certain value an administrator', 'critical/high', MAGIC_VALUE, { reach: 0 }),
  codeDeed('takes a check out of the code of the user', 'critical/high', TAKES_CHECK_OUT, {
    reach: 0,
    patterns: 'own',
  }),
  codeDeed('has every build send its environment to a host', 'critical/high', BUILD_SENDS, { near: [BUILDS] }),
  codeDeed('has every installation of the user’s package fetch and run code', 'critical/high', ADDS_INSTALL_HOOK, { reach: 0 }),
  codeDeed('gives what is typed into a form to a second host', 'critical/high', MIRRORS_FORM, { unless: [TAKES_TOKEN], reach: 300 }),
];
