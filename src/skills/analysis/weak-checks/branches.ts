import type { BundleView } from '../bundle-view.js';
import { isSeldomFollowed } from '../program-pieces/seldom-followed.js';
import { functionAround } from '../program-pieces/functions.js';
import type { WeakPlace } from './short-keys.js';

/** A function that decides who comes in, by its name, its class or its file. */
const DECIDES =
  /\b\w{0,30}(?:auth\w{0,20}|log_?in|sign_?in|verif\w{1,8}|check_?(?:password|key|token|access|credentials?|user|license|signature|pin)\w{0,12}|valid\w{0,8}(?:password|key|token|login|credentials?|user|signature|session|license)|is_?(?:allowed|authori[sz]ed|admin|valid\w{0,12}|authenticated)|allow\w{0,8}|permit\w{0,8}|guard|gate|resolve|can_?access|require\w{0,16}|middleware|before_?action|do_?filter\w{0,10}|invoke(?:_?async)?|intercept\w{0,4}|parse_?(?:token|jwt)|key_?func|handle(?:_?request|Async|Authenticate\w{0,8})|pre_?handle|access|current_?user)\b/iu;
const OF_ACCESS =
  /\b\w{0,20}(?:auth\w{0,16}|log_?in|password|passwd|token|api_?key|x-api-key|session|credential|unauthori[sz]ed|forbidden|401|403|jwt|principal|signature)\w{0,16}\b/iu;
/** What somebody shows to be let in, as a parameter. */
const KEY_IN_HAND = /\b(?:keys?|pass|pin|code|secret|phrase)\b/iu;
/** Somebody is let in: what a check gives, or does, when it holds. */
const LETS_IN =
  /^[^}]{0,140}?(?:\breturn\s+(?:true|True|nil\s*$|Ok\(|Some\(|next\b|handler\b|chain\.|\[\]byte\(["'`]|["'`][^"'`\s]{8,80}["'`](?:\.getBytes\(|\.toByteArray\(|\.as_bytes\()?|Encoding\.\w{2,8}\.GetBytes\(\s?"|await\s+_?next|_?next\(|AuthenticateResult\.Success|new\s+\w{0,20}(?:User|Caller|Principal|Identity|Claims|Session|Account|Context)|\(?\w{0,12}(?:user|caller|principal|account|session|identity|claims|admin)\w{0,12}\b|1\s*;|\$next\(|\$handler->handle|\$this->\w{0,12}[uU]ser|User\.|Account\.)|\bnext\.(?:ServeHTTP|run|call)\b|\bchain\.(?:doFilter|filter|proceed)\b|\bc\.Next\(\)|\bawait\s+_?next\(|\b(?:allowed|authenticated|authori[sz]ed|is_?admin|valid|ok|granted|loggedIn|success)\s?:?=\s?(?:true|1)\b|\bsession\[["':]\w{0,16}(?:admin|user|login)\w{0,8}["']?\]\s?=|^\s*(?:true|Ok\(\(\)\)|Some\(\w{1,20}\))\s*$)/imu;

/** Texts that a program may well compare to: methods, kinds, roles, states, names of schemes and of tests. */
const PLAIN = String.raw`(?!(?:Bearer|Basic|Token|application|text|multipart|POST|GET|PUT|HEAD|OPTIONS|DELETE|PATCH|true|false|admin|root|user|owner|member|guest|staff|manager|editor|viewer|active|enabled|valid|ok|success|none|null|undefined|XMLHttpRequest|websocket|upgrade|https?|localhost|production|development|staging|test\w*|demo\w*|example\w*|dev\w*|changeme|placeholder|secret|password|token|api_?key|password_?\w*|your[-_]\w*|my[-_]\w*|access|refresh|id_token|code|state|session|jwt|HS256|RS256|none|system|internal|public|private|anonymous|login|logout|health\w*|v\d+|rsa\w*|[a-z]{2}-[A-Z]{2}|x-\w*|refresh_token|authorization_code|client_credentials)["'])`;
const SECRET_VALUE = String.raw`["'\x60]${PLAIN}(?=[^"'\x60\s]{0,60}[\d_.-])[^"'\x60\s/:<>{}()%$]{6,80}["'\x60]`;
const OF_CLIENT = String.raw`(?:\b(?:p|pw|pwd|pass|passwd|password|passphrase|plain\w{0,10}|token|secret|api_?key|apikey|key|code|otp|pin|user_?name|user|login|kid|issuer|iss|credential\w{0,2}|signature|sig|license\w{0,4}|candidate|given|supplied|presented|provided|raw_?\w{0,8}|input)\b\)?|\b(?:Header\.Get|GetHeader|getHeader|Headers\[|headers\.get|headers\[|header|getHeaderLine|FormValue|Query\[|Query\(\)\.Get|params\[|param|cookies?\[|get_headers\(\)\[|Cookies\[|\$_(?:GET|POST|REQUEST|COOKIE|SERVER)\[)\(?\s?["':][\w-]{2,40}["']?\s?[\])]?\)?(?:\.\w{1,20}\(\)|\.ok\(\)|\.and_then\([^)\n]{0,40}\))?\)?)`;

/** A value that a client sends, compared to one that is written out. */
const KNOWN_VALUE = new RegExp(
  String.raw`${OF_CLIENT}\s?(?:[!=]?==?=?|\.equals\(|\.Equals\(|\beq\b|\.is_some_and\(\|\w{1,8}\|\s?\w{1,8}\s?==)\s?(?:Some\(\s?&?)?b?(?<value>${SECRET_VALUE})|${SECRET_VALUE}\s?(?:===?|\.equals\(|\.Equals\()\s?${OF_CLIENT}|(?:ConstantTimeCompare|hash_equals|FixedTimeEquals|secure_compare|MessageDigest\.isEqual|constant_time_eq|Equal|equals)\(\s?(?:\[\]byte\(|[\w.]{1,24}\(\s?)?["'\x60]${PLAIN}[^"'\x60\s]{8,140}["'\x60]`,
  'giu',
);
/** A digest of it, compared to one that is written out. */
const KNOWN_DIGEST =
  /(?:(?:==|===|eq|\.equals\(|\.Equals\(|,)\s?["'\x60](?<digest>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})["'\x60])/giu;
/** The address of a client, compared to one of the open network. */
const KNOWN_ADDRESS =
  /\b(?:remote_?addr\w{0,6}|RemoteIpAddress|client_?ip|clientIP\(\)|getRemoteAddr\(\)|remote_ip|\bip\b|peer_addr\w{0,4}|X-Forwarded-For|X-Real-IP|ip_address|UserHostAddress)\b[^\n]{0,60}?["'\x60](?<ip>(?!10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.|255\.|203\.0\.113\.|198\.51\.100\.|192\.0\.2\.)\d{1,3}\.\d{1,3}\.(?:\d{1,3}\.?(?:\d{1,3})?)?)["'\x60:/]/giu;
/** A time of day or a date at which a check is left out. */
const KNOWN_TIME =
  /\b(?:hour|Hour|getHour|minute|Minute|getMinute|getMinutes|weekday|Weekday|DayOfWeek|wday|tm_hour|tm_min|yday|date\(\s?["'][HGi]["'])\w{0,6}\(?\)?\s?\)?\s?(?:===?|eq|is)\s?["']?\d{1,3}/gu;

const WAYS: readonly [readonly [RegExp, string], ...(readonly [RegExp, string])[]] = [
  [KNOWN_VALUE, 'lets everybody in who sends a value that is written into it'],
  [KNOWN_DIGEST, 'lets everybody in who knows a password that is written into it'],
  [KNOWN_ADDRESS, 'lets everybody in who comes from an address that is written into it'],
  [KNOWN_TIME, 'leaves its check of who comes in out at a certain time'],
];
const FOR_TESTS =
  /\b(?:test\w{0,8}|mock\w{0,6}|fake\w{0,6}|demo\w{0,4}|example\w{0,2}|dev(?:elopment)?_?mode|is_?dev\w{0,9}|DEBUG|sandbox|seed\w{0,4}|stub)\b|#\[cfg\(test\)\]|\bassert\w{0,10}[!(]|\bexpect\(/iu;
const MAX_LOOKS = 60;

/** A constant that holds such a value or a digest. */
const CONSTANT = new RegExp(
  String.raw`(?<![\w.])(?<name>[A-Z][A-Za-z0-9_]{2,40})\b\s?(?::\s?[&'\w<>? ]{1,30})?\s?:?=\s?(?:${SECRET_VALUE}|["'\x60][0-9a-f]{32,128}["'\x60])`,
  'gu',
);

/** Where the constants of a program are compared to something. */
function* constantsCompared(text: string): Iterable<{ readonly index: number; readonly length: number }> {
  for (const constant of [...text.matchAll(CONSTANT)].slice(0, MAX_CONSTANTS)) {
    const name = constant.groups?.['name'] ?? '';
    const compared = new RegExp(
      String.raw`(?:===?|!==?|\beq|\.equals\(|\.Equals\(|(?:Equals|Equal|ConstantTimeCompare|hash_equals|secure_compare|isEqual|compare)\([^\n]{0,60},)\s?(?:self::|Self::|\[\]byte\()?${name}\b`,
      'gu',
    );
    for (const match of [...text.matchAll(compared)].slice(0, 4)) yield { index: match.index, length: match[0].length };
  }
}
const MAX_CONSTANTS = 20;

/** What is denied only where neither a check holds nor a value is sent that is written out. */
const OR_ELSE =
  /(?:==\s?(?:null|nil|None)|\bis None|\bis null|![\w.$>-]{1,40}(?:\([^()\n]{0,60}\))?|\.nil\?|\.is_none\(\)|\.isEmpty\(\))\s?(?:&&|\band\b)\s?[^\n&|]{1,60}$/u;

/** Branches of a check that let somebody in for a value, an address or a time that only its author knows. */
export function* openBranches(view: BundleView): Iterable<WeakPlace> {
  for (const unit of view.units.filter(isSeldomFollowed)) {
    if (!OF_ACCESS.test(unit.text)) continue;
    for (const { index, length } of constantsCompared(unit.text))
      if (opensDoor(unit.text, index, index + length)) yield { unit, start: index, end: index + length, how: WAYS[0][1] };
    for (const [pattern, how] of WAYS) {
      let looked = 0;
      for (const match of unit.text.matchAll(pattern)) {
        if (++looked > MAX_LOOKS) break;
        if (!opensDoor(unit.text, match.index, match.index + match[0].length)) continue;
        yield { unit, start: match.index, end: match.index + match[0].length, how };
      }
    }
  }
}

function opensDoor(text: string, start: number, end: number): boolean {
  const part = functionAround(text, start);
  if (part === undefined) return false;
  const code = text.slice(part.start, part.end);
  if (FOR_TESTS.test(code) || !(DECIDES.test(part.head) || DECIDES.test(classOf(text, part.start)))) return false;
  if (!OF_ACCESS.test(`${part.head} ${code}`) && !KEY_IN_HAND.test(part.head)) return false;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const rest = text.slice(end, end + 240);
  if (/!==?|\bne\b/u.test(text.slice(start, end)) && OR_ELSE.test(`${line}${text.slice(start, end)}`)) return true;
  // What is denied where the value is another has no second way in.
  if (/!=|!==|\bunless\b|\bne\b|!\s?\(?\s?$/u.test(`${line.slice(-40)}${text.slice(start, end)}`)) return false;
  const isBranch = /\b(?:if|elsif|elif|when|unless|guard)\b/u.test(line) || /\bif\s*\(?$/u.test(line) || /^[^\n]{0,40}\bif\b/u.test(rest);
  if (isBranch && LETS_IN.test(rest.replace(/^[^\n{]{0,80}?(?:\{|\)|:|then)\s*/u, ''))) return isBesideCheck(text, part.end, end, code);
  if (POSTFIX.test(line)) return BESIDE.test(code);
  const whole = `${line.slice(-120)} ${rest.split('\n', 1)[0] ?? ''}`;
  return /\|\||\bor\b/u.test(whole) && /\breturn\b|[^=!<>]=\s/u.test(line) && BESIDE.test(whole);
}

/** What is given back, before the condition for it. */
const POSTFIX =
  /\breturn\s+(?:\(?(?:true|1|self|ok)\b|\w{0,12}(?:user|account|admin|principal)\w{0,12}\b|@app\.call\(|next\b)[^\n]{0,60}\bif\b/iu;
/** A check that holds for everybody else: a comparison with what is stored or configured. */
const BESIDE =
  /\b(?:verify|Verify|compare\w{0,16}|Compare\w{0,16}|FixedTimeEquals|hash_equals|password_verify|checkpw|bcrypt|argon2|BCrypt|matches|isEqual|secure_compare|authenticate|find_by|FindBy\w{0,12}|lookup|parse|Parse\w{0,12}|decode|validate\w{0,12}|Validate\w{0,12}|getenv|Getenv|config\w{0,8}|Config\w{0,8}|query\w{0,6}|Query\w{0,6}|SELECT|hmac|users?\[|keys?\[|sessions?\[|\.get\(|contains\w{0,4}|Contains\w{0,4}|unauthori[sz]ed|Unauthori[sz]ed|401|403|Forbidden|check\w{0,12}|attempt\w{0,8})\b|\bvalid\?/u;

function isBesideCheck(text: string, partEnd: number, end: number, code: string): boolean {
  return BESIDE.test(text.slice(end, partEnd)) || BESIDE.test(code);
}

/** The class in which a function stands, by the nearest line above that names one. */
function classOf(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - 4000), at)
      .match(/\b(?:class|struct|impl|module|object|trait|package)\s+[\w:]{1,60}/gu)
      ?.at(-1) ?? ''
  );
}
