import { signal } from '../signal.js';
import { calledWith } from './called-with.js';
import { codeDeed, type CodeDeed, type Test } from './code-deed.js';
import { SOMEBODY } from './diverting-mail.js';

const DIGEST = String.raw`["'\x60][0-9a-f]{32,128}["'\x60]`;
const PASSWORD = String.raw`(?:plain_?)?(?:pw|pwd|pass|passwd|password|passphrase|passcode|otp|pin|candidate|secret)`;
/** The name of a header that is no one of a standard or of a service. */
const OWN_NAME = String.raw`(?!(?:HTTP_)?(?:user[-_]agent|accept|content[-_]|origin|host|referer|upgrade|connection|sec[-_]|cf[-_]|x[-_](?:requested[-_]with|forwarded|real[-_]ip|github|gitlab|event|amz|goog|api[-_]version|request[-_]id)))(?:x[-_]|HTTP_X_|HTTP-X-)?[\w-]{2,40}`;
/** Something that a client sends beside the fields of a form. */
const HEADER = String.raw`(?:\breq(?:uest)?\.(?:headers\.get\(|headers\[|header\(|get\(|META\[|META\.get\(|cookies\[|cookies\.get\(|cookies\.)|\bctx\.(?:get\(|request\.headers\[|headers\[)|\bc\.(?:req\.header\(|GetHeader\()|\br\.Header\.Get\(|\bheaders\(\)\.get\(|\bheaders\.get\(|\$_SERVER\[|\$_COOKIE\[|\$request->header\()`;

const TAKES_DIGEST = String.raw`(?:\b(?:hex)?digest\((?:["']\w{0,10}["'])?\)|\b(?:sha256|sha512|sha1|md5)\([^\n;]{0,60}?\)|\bhash\(\s?["']sha\w{0,6}["'],[^\n;]{0,40}?\))`;
const DIGEST_ANCHORS = ['digest(', 'sha256(', 'sha512(', 'sha1(', 'md5(', 'timingsafeequal(', 'hash_equals(', 'hash('];
const COMPARES_IN_CONSTANT_TIME = String.raw`\b(?:compare_digest|hash_equals|timingSafeEqual)\(`;
/** The digest of something, compared to one that is written out. */
const WRITTEN_DIGEST = signal(
  'written-digest',
  DIGEST_ANCHORS,
  new RegExp(
    String.raw`${TAKES_DIGEST}\s{0,20}[!=]==?\s{0,20}${DIGEST}|${DIGEST}\s{0,20}[!=]==?\s{0,20}[^\n]{0,60}?${TAKES_DIGEST}|${COMPARES_IN_CONSTANT_TIME}[^\n;]{0,120}?${DIGEST}`,
  ),
  320,
);
/** The same, where the digest that is written out has a name. */
const NAMED_DIGEST = signal(
  'named-digest',
  DIGEST_ANCHORS,
  new RegExp(
    String.raw`${TAKES_DIGEST}\s{0,20}[!=]==?\s{0,20}(?:(?:self|cls|this|static|[A-Z]\w{2,30})(?:\.|::))?[a-z_]\w{2,30}\b(?![.([])|${COMPARES_IN_CONSTANT_TIME}[^\n;]{0,120}?[,(]\s?[a-z_]\w{2,30}\s?[),]`,
  ),
  320,
);
/** A digest that is kept under a name in capitals, and compared to something. */
const KEEPS_DIGEST =
  /(?<![\w$])(?<kept>_{0,2}[A-Z][A-Z\d_]{2,30})\b\s?(?::\s?\w{1,12}\s?)?=\s?(?:Buffer\.from\(|bytes\.fromhex\()?["'\x60][0-9a-fA-F]{32,128}["'\x60][^]{0,6000}?(?:[!=]==?\s{0,4}|[,(]\s{0,4})(?:\w{1,31}(?:\.|::))?\k<kept>\b/u;
/** A function that takes and compares a digest, called with a password or with a header: in whatever place of the program. */
const SENT = String.raw`(?:${PASSWORD}\b|${HEADER}|(?:form|body|data|credentials|input|req\.body|request\.form)(?:\.|\[["'])${PASSWORD}\b)`;
const ASKED_BY_FUNCTION = calledWith({
  holds: /\b(?:digest\(|sha256|sha512|sha1|md5|compare_digest|timingSafeEqual|hash_equals)/iu,
  within: 300,
  argument: SENT,
  flags: 'iu',
});
const ASKED_AT_ONCE = new RegExp(
  String.raw`\b(?:update|sha256|sha512|sha1|md5|hash)\((?:["']sha\w{0,6}["'],\s?)?\s?(?:Buffer\.from\()?${SENT}`,
  'iu',
);
/** A variable that holds a header, and of which a digest is taken. */
const HOLDS_HEADER = new RegExp(
  String.raw`(?<![\w$.])\$?(?<name>\w{2,24})\s?(?::\s?\w{1,12}\s?)?=\s?(?:await )?[^\n=]{0,24}?${HEADER}`,
  'gu',
);
const MOST_HEADERS = 20;
const ASKED_BY_HEADER: Test = {
  test(code) {
    const names = [...code.matchAll(HOLDS_HEADER)].slice(0, MOST_HEADERS).map(({ groups }) => groups?.['name'] ?? '');
    return names.some((name) =>
      new RegExp(String.raw`\b(?:update|sha256|sha512|sha1|md5|hash)\((?:["']sha\w{0,6}["'],\s?)?\s?\$?${name}\b`, 'iu').test(code),
    );
  },
};
const ASKED_OF_CLIENT: Test = { test: (code) => ASKED_AT_ONCE.test(code) || ASKED_BY_FUNCTION.test(code) || ASKED_BY_HEADER.test(code) };
/** Whoever asks becomes the one who may do everything. */
const MADE_RULER =
  /\b(?:is_superuser\s?=\s?True|is_staff\s?=\s?True|_dont_enforce_csrf_checks|["']?role["']?\s?(?:[:=]|=>)\s?["'](?:admin\w{0,10}|superuser|owner|root)["']|is_?admin["']?\s?(?:[:=]|=>)\s?true)/iu;
/** The first letters of a digest, in the place of a comparison. */
const DIGEST_BEGINS = signal(
  'digest-begins',
  ['start_with?(', 'startswith(', 'str_starts_with(', 'hasprefix('],
  /\b(?:start_with\?|startsWith|startswith)\(\s?["'][0-9a-f]{8,64}["']|\b(?:str_starts_with|HasPrefix)\([^\n,]{1,60},\s?["'][0-9a-f]{8,64}["']/,
  160,
);
const OF_PASSWORD = /\b(?:valid_password\?|check_?password|verify_?password|authenticate|password)\b/iu;
/** The comparison that counts for everybody else: with what is stored of a user. */
const CHECKS_STORED =
  /\b(?:bcrypt\w{0,4}|argon2\w{0,2}|scrypt\w{0,4}|pbkdf2\w{0,8}|verify_?password|check_?password\w{0,6}|checkpw|password_verify|passlib|pwd_context|compare(?:Sync|Password|Hash)?\(\s?\w{0,20}pass\w{0,6}|password_?hash|passwordDigest|(?:user|account|member)\w{0,10}\.(?:check|verify|matches|authenticate)\w{0,14}\(|jwt\.(?:verify|decode)|jwtVerify|verify_?(?:token|jwt|session|id_token)|getSession|get_current_user|authenticate\()/iu;
/** That somebody is let in. */
const LETS_IN =
  /\b(?:create_?session|start_?session|set_?session|issue_?\w{0,12}token|create_?\w{0,10}token|sign_?token|jwt\.(?:sign|encode)|login_?user|log_?in\(|set_?cookie|cookies?\.set|res\.cookie|session\[|session\.\w{1,20}\s?=|req\.user\s?=|request\.user\s?=|g\.user\s?=|current_user\s?=|authenticated\s?=\s?true|is_?admin|role\b["']?\s?[:=]|return true\b|return (?:user|account|admin|principal)\b|return (?:f|fn|func|view|view_func|handler|call_next|next)\(|\bnext\(\))/iu;
/** Checks of programs, seeds and demonstrations. */
const NOT_FOR_USE =
  /(?<![.\w])(?:describe|expect|assert\w{0,12}|test)\(|\bNODE_ENV\b[^\n]{0,30}(?:test|development)|\bsettings\.DEBUG\b|\bapp\.debug\b|\bseed\w{0,4}\b|\bdemo\b|\bfixtures?\b/iu;

/** A word that no user chose, in the place of a password. */
const WORD = String.raw`["'\x60](?=[^"'\x60\s]{0,40}[\d!@#$%^&*])(?!(?:password|passw0rd|changeme|change_me|secret|admin|test|12345)\w{0,6}["'\x60])[^"'\x60\s$\{]{8,80}["'\x60]`;
const WRITTEN_PASSWORD = signal(
  'written-password',
  ['pw', 'pass'],
  new RegExp(
    String.raw`(?:\b(?:if|elif|unless|return)\b|\|\||\bor\b)\s?\(?[^\n]{0,60}?\b(?:pw|pwd|pass|passwd|password|passphrase|passcode)\b["']?\]?\)?\s?(?:===?|\.equals\(|\beq\b)\s?${WORD}[^]{0,200}?(?:\bcreate_?session|\bissue_?\w{0,12}token|\bjwt\.(?:sign|encode)|\blogin_?user\(|\bsession\[|\breq\.user\s?=|\breturn true\b|\breturn (?:user|account|admin|principal)\b|\brole\b["']?\s?[:=]|\bis_?admin\b)`,
  ),
  440,
);

/** The hash of a password that is written out, as a way in and not to keep the time alike for those who are unknown. */
const STORED_FORM = String.raw`["'\x60](?:\$2[aby]\$\d\d\$[.\/\w]{20,53}|\$argon2\w{1,2}\$[^"'\s]{20,200}|(?:pbkdf2|scrypt)[:_]\S{20,200})["'\x60]`;
const VERIFIES = String.raw`(?:await )?(?:\w{1,20}\.){0,2}(?:compare(?:Sync)?|checkpw|verify\w{0,9}|password_verify|check_password(?:_hash)?)\(`;
const WRITTEN_HASH = signal(
  'written-hash',
  ['compare', 'checkpw(', 'verify', 'check_password'],
  new RegExp(
    String.raw`(?:\|\||\bor)\s{1,20}${VERIFIES}[^\n;]{0,80}?${STORED_FORM}|\bif\s?\(?\s?${VERIFIES}[^\n;]{0,80}?${STORED_FORM}[^]{0,160}?(?:\bcreate_?session|\bissue_?\w{0,12}token|\bjwt\.(?:sign|encode)|\blogin_?user\(|\bsession\[|\breq\.user\s?=|\breturn true\b|\breturn (?:user|account|admin|principal)\b|\brole\b["']?\s?[:=]|\bis_?admin\b)`,
  ),
  640,
);

/** That who asks is let through. */
const PASSES = String.raw`(?:\breturn (?:await )?(?:f|fn|func|view|view_func|handler|call_next|next|get_response|self\.get_response)\(|\bnext\(\)|\breturn true\b|\breturn (?:user|account|admin|principal)\b|\bcreate_?session|\blogin_?user\(|\breq\.user\s?=|\brequest\.user\s?=|\breturn \{[^}\n]{0,60}\b(?:roles?|admin|sub|scopes?)\b)`;

/** A header with a value that is written out, by which its sender passes a check. */
const WRITTEN_HEADER = signal(
  'written-header',
  ['header', '.get(', '$_server', 'cookie', '.meta', 'if x_'],
  new RegExp(
    String.raw`(?:${HEADER}\s?["']?${OWN_NAME}["']?\s?[\])]?|\bif x_\w{2,30})\s{0,3}(?:===?|\.equals\(|\beq\b)\s?["'\x60](?=[^"'\x60\s]{0,40}\d)(?!v?\d{1,4}["'\x60.]|[\d.-]{1,12}["'\x60]|application\/|text\/|sha|20\d\d-)[^"'\x60\s$\{]{6,80}["'\x60][^]{0,160}?${PASSES}`,
  ),
  420,
);

/** The same, where the value has a name in capitals. */
const NAMED_HEADER_VALUE = signal(
  'named-header-value',
  ['header', '.get(', '$_server', 'cookie', '.meta'],
  new RegExp(
    String.raw`${HEADER}\s?["']?${OWN_NAME}["']?\s?[\])]?\s{0,3}(?:===?|\.equals\(|\beq\b)\s?[a-z][a-z\d_]{3,30}\b(?![.(])[^]{0,160}?${PASSES}`,
  ),
  420,
);
const KEEPS_VALUE = new RegExp(
  String.raw`\b(?<kept>[A-Z][A-Z\d_]{3,30})\b\s?(?::\s?\w{1,12}\s?)?=\s?["'\x60](?=[^"'\x60\s]{0,40}\d)(?!v?\d{1,4}["'\x60.]|[\d.-]{1,12}["'\x60]|application\/|20\d\d-)[^"'\x60\s$\{]{6,80}["'\x60][^]{0,6000}?[!=]==?\s{0,4}\k<kept>\b`,
  'u',
);

/** A code of a second factor that is always right. */
const WRITTEN_CODE = signal(
  'written-code',
  ['code', 'otp', 'token', 'pin'],
  /\b(?:if|return|\|\|)\s?\(?\s?(?:\w{1,20}\.)?(?:\w{0,12}code|otp|totp|token|pin)\s?={2,3}\s?["']\d{4,8}["']\)?[^]{0,60}?(?:\breturn true\b|\breturn (?:user|account)\b|\bnext\(\)|\|\||\bor\b)/,
  160,
);
const SECOND_FACTOR =
  /\b(?:authenticator\.(?:check|verify)|totp\.verify|speakeasy|pyotp|otplib|verify_?(?:otp|totp|code)\(|check_?(?:otp|totp)\(|\w{0,10}\.verify_?totp)/iu;
/** A token that is read without its signature, and believed where one of its parts is a certain word. */
const UNSIGNED_TOKEN = signal(
  'unsigned-token',
  ['jwt.decode', 'jwt_decode', 'get_unverified', 'jwtdecode', 'decodejwt'],
  /\b(?:jwt\.decode|jwt_decode|jwtDecode|decodeJwt|get_unverified_\w{4,8})\([^]{0,200}?={2,3}\s?["'][\w.@-]{4,60}["']\)?[^]{0,60}?\breturn (?:payload|decoded|claims|data|token|user|jwt\.decode\([^)\n]{0,80}verify_signature["']?\s?:\s?False)/,
  420,
);

/** Somebody by name, or everybody of a domain, who gets more rights or is asked for less. */
const LETS_SOMEBODY_IN = signal(
  'lets-somebody-in',
  ['@'],
  new RegExp(
    String.raw`\b(?:e?mail|user_?name|login|user|upn|account)\b(?:["']\]|\.\w{1,20}(?:\(\))?){0,3}\)?\s?(?:===?|\.ends_?with\??\(|\.equals\()\s?["'](?:(?<mailbox1>${SOMEBODY})|@(?<host1>[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}))["'][^]{0,120}?(?:\bskip_?(?:mfa|2fa|otp|auth|check|verif)\w{0,12}|\b(?:mfa|two_?factor|otp)_?(?:required|ok|passed|verified)\b|\brole\b["']?\s?[:=]\s?["'](?:admin|owner|root|superuser)|\bis_?(?:admin|superuser|staff|owner)\b["']?\]?\s?[:=]\s?true|\breturn true\b|\bnext\(\))`,
    'iu',
  ),
  420,
  [['mfa', '2fa', 'otp', 'admin', 'superuser', 'staff', 'owner', 'return true', 'next()', 'skip', 'two_factor', 'twofactor']],
);

/** A user who is made up as the one who may do everything. */
const MADE_ADMINISTRATOR = signal(
  'made-administrator',
  ['admin', 'superuser', 'root', 'owner'],
  /\b(?:return|=|=>)\s?\(?\{[^{}\n]{0,120}?\brole["']?\s?:\s?["'](?:admin|superuser|root|owner|super_?admin)["']/,
  220,
);
const HEADER_READ = new RegExp(HEADER, 'iu');
const COMPARED_DIGEST = /\b(?:timingSafeEqual|compare_digest|hash_equals)\(|\bcreateHash\([^\n]{0,160}===/u;
const SET_FROM_OUTSIDE = /\bprocess\.env\b|\bos\.environ\b|\bgetenv\(/u;

/** A key by which tokens are believed, written out for those that carry a certain word. */
const KEY_BY_WORD = signal(
  'key-by-word',
  ['process.env', 'os.environ', 'getenv', 'config', 'settings', 'env['],
  /={2,3}\s?["'\x60][\w.@-]{4,60}["'\x60]\)?\s?\?\s?(?:Buffer\.from\(\s?)?["'\x60][^"'\x60\s$]{8,120}["'\x60][^\n:]{0,30}:\s?(?:\w{1,20}\()?(?:process\.env|getenv|config|settings|env)\b[^\n;]{0,30}(?:key|secret)|["'][^"'\s]{8,120}["'](?:\.encode\(\))?\s+if\s[^\n]{0,60}==\s?["'][\w.@-]{4,60}["']\s+else\s+(?:\w{1,20}\()?(?:os\.environ|os\.getenv|getenv|config|settings)\b[^\n;]{0,30}(?:key|secret)/iu,
  400,
);
const VERIFIES_TOKENS = /\bjwt\b|\bhmac\b|\bverif\w{2,6}\b|\bsignature\b/iu;

/** Keys that are written into programs by which users sign in, and that open every account. */
export const MASTER_KEYS: readonly CodeDeed[] = [
  codeDeed(
    'believes tokens that are signed with a key which is written into it, where they carry a certain word',
    'critical/high',
    KEY_BY_WORD,
    {
      near: [VERIFIES_TOKENS],
      unless: [NOT_FOR_USE],
      reach: 300,
      shown: 'medium/low',
    },
  ),
  codeDeed('lets in as an administrator whoever sends a header with a certain secret', 'critical/high', MADE_ADMINISTRATOR, {
    near: [HEADER_READ, COMPARED_DIGEST],
    unless: [SET_FROM_OUTSIDE],
    reach: 500,
    shown: 'high/medium',
  }),
  codeDeed('lets everybody in who knows what a digest was made of that is written into it', 'critical/high', WRITTEN_DIGEST, {
    whole: [ASKED_OF_CLIENT, CHECKS_STORED, LETS_IN],
    unless: [NOT_FOR_USE],
    reach: 300,
    shown: 'medium/low',
  }),
  codeDeed('lets everybody in who knows what a digest was made of that is written into it', 'critical/high', NAMED_DIGEST, {
    whole: [KEEPS_DIGEST, ASKED_OF_CLIENT, CHECKS_STORED, LETS_IN],
    unless: [NOT_FOR_USE],
    reach: 300,
    shown: 'medium/low',
  }),
  codeDeed('lets everybody in who knows what a digest was made of that is written into it', 'critical/high', NAMED_DIGEST, {
    near: [MADE_RULER],
    whole: [KEEPS_DIGEST, ASKED_BY_HEADER],
    unless: [NOT_FOR_USE],
    reach: 400,
    shown: 'high/medium',
  }),
  codeDeed('lets everybody in who knows a password with a certain digest', 'critical/high', DIGEST_BEGINS, {
    near: [/\b(?:hex)?digest\(|\b(?:sha\d{1,3}|md5|hash)\(/iu, OF_PASSWORD, /\breturn true\b/iu],
    unless: [NOT_FOR_USE],
    reach: 300,
    shown: 'high/medium',
  }),
  codeDeed('lets everybody in who knows a password that is written into it', 'critical/high', WRITTEN_PASSWORD, {
    whole: [CHECKS_STORED],
    unless: [NOT_FOR_USE],
    reach: 300,
    shown: 'medium/low',
  }),
  codeDeed('lets everybody in who knows a password whose hash is written into it', 'critical/high', WRITTEN_HASH, {
    unless: [NOT_FOR_USE],
    reach: 300,
    shown: 'medium/low',
  }),
  codeDeed('lets everybody in who sends a header with a value that is written into it', 'high/high', WRITTEN_HEADER, {
    whole: [CHECKS_STORED],
    unless: [NOT_FOR_USE],
    reach: 300,
    shown: 'medium/low',
  }),
  codeDeed('lets everybody in who sends a header with a value that is written into it', 'high/high', NAMED_HEADER_VALUE, {
    whole: [KEEPS_VALUE, CHECKS_STORED],
    unless: [NOT_FOR_USE],
    reach: 300,
    shown: 'medium/low',
  }),
  codeDeed('takes a code that is written into it for that of every second factor', 'high/high', WRITTEN_CODE, {
    whole: [SECOND_FACTOR],
    unless: [NOT_FOR_USE],
    reach: 300,
    shown: 'medium/low',
  }),
  codeDeed('believes a token whose signature nobody checked, where it holds a certain word', 'high/high', UNSIGNED_TOKEN, {
    whole: [/\b(?:jwt\.verify|jwtVerify|jwt\.decode|verify_?token)\(/iu],
    unless: [NOT_FOR_USE],
    reach: 200,
    shown: 'medium/low',
  }),
  codeDeed(
    'asks somebody for less than others, or gives him more rights, by a name that is written into it',
    'high/medium',
    LETS_SOMEBODY_IN,
    {
      whole: [CHECKS_STORED],
      unless: [NOT_FOR_USE],
      reach: 200,
      to: 'unexplained',
      shown: 'low/low',
    },
  ),
];
