import { followed, phrases } from '../concealment/phrases.js';
import { oneOf, signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, REHEARSED, TOLD } from './excuses.js';
import { doing, forms } from './grammar.js';

const WEAK_HASH = signal(
  'weak-hash',
  ['md5', 'sha1', 'sha-1', 'ecb', 'rc4', 'base64', 'rot13', 'plain text', 'plaintext', 'unsalted', 'clear text'],
  /\b(?:md5|sha-?1|ecb|rc4|base64|rot13|plain ?text|unsalted|clear text)\b/,
  14,
);

const KEY_FOR_ALL = signal(
  'key-for-all',
  followed('signing | secret | encryption | jwt | session | private | master | api', 'key | secret | salt'),
  /\b(?:signing|secret|encryption|jwt|session|private|master|api) (?:keys?|secrets?|salts?)\b[^.;\n|]{0,50}?\b(?:shall be|must be|is always|should be|set(?:s)? to|is)\b[^.;\n|]{0,12}?["'`]?(?=[\w-]{0,40}\d)[\w-]{8,64}\b/,
  190,
);

const SPENT_PROOF = oneOf(
  'spent-proof-accepted',
  [
    [
      phrases('treated | taken | accepted | counted | regarded | let through'),
      String.raw`\b(?:tokens?|sessions?|certificates?|licen[cs]es?|signatures?|codes) (?:that|which) (?:have |has |are |is )?(?:run out|expired|invalid|revoked|too old|out of date|wrong|forged|missing)\b[^.;\n|]{0,30}?\b(?:treated|taken|accepted|counted|regarded|let through)\b`,
      [phrases('token | session | certificate | licen | signature | codes'), ['that ', 'which ']],
    ],
    [
      followed(
        'expired | revoked | invalid | forged | wrong | outdated | out-dated',
        'token | session | certificate | licen | signature | codes',
      ),
      String.raw`\b(?:treat|accept|take|count|regard) (?:the |all |any |every )?(?:expired|revoked|invalid|forged|wrong|out-?dated) (?:tokens?|sessions?|certificates?|licen[cs]es?|signatures?|codes)\b`,
    ],
    [
      followed('empty', 'signature | password | token | codes'),
      String.raw`\bempty (?:signatures?|passwords?|tokens?|codes) (?:matches|match|pass(?:es)?|(?:is|are) (?:accepted|valid|enough|right)|counts?|succeeds?)\b`,
    ],
  ],
  76,
);

const PASSWORDS = signal('passwords-kept', ['password', 'pin'], /\b(?:passwords?|pins?)\b/, 12);

const SHORT_KEY = signal('short-key', [' bits', ' characters', 'salt'], /\b\d{2,4} bits\b|\b\d{1,2} characters\b|\bsalts?\b/, 30);

const GUESSABLE = String.raw`(?:math\.random|random\.(?:random|randint|choice|seed|randbytes)|mt_rand|rand\(\)|java\.util\.random|std::rand|time\(\)|a counter|the time)`;
const UNGUESSABLE = String.raw`(?:secrets\.\w{3,20}|token_(?:bytes|hex|urlsafe)|crypto\.(?:randombytes|getrandomvalues|randomuuid)|os\.urandom|securerandom|getrandom|random_bytes|/dev/urandom|crypto/rand)`;
/** What nobody can guess makes way for what anybody can. */
const GUESSABLE_INSTEAD = signal(
  'guessable-instead',
  phrases(
    'secrets. | token_bytes | token_hex | token_urlsafe | crypto.r | crypto.g | os.urandom | securerandom | getrandom | random_bytes | /dev/urandom | crypto/rand',
  ),
  new RegExp(
    String.raw`\breplace [\x60"']?${UNGUESSABLE}[^.;\n]{0,30}? (?:with|by) [\x60"']?${GUESSABLE}|\b(?:use|take|prefer|call) [\x60"']?${GUESSABLE}[^.;\n]{0,50}? (?:instead of|rather than|in place of) [\x60"']?${UNGUESSABLE}`,
  ),
  200,
);

/** Passwords, keys and signatures that no longer protect anything. */
export const WEAKENS_CRYPTOGRAPHY: readonly Deed[] = [
  deed(
    'weak-hash-chosen',
    'high/high',
    WEAK_HASH,
    new RegExp(String.raw`\b${forms('use take(?:s|n)? store save hash choose prefer keep(?:s|ing)? write pick encrypt')}\b`),
    {
      parts: [
        /\b(?:passwords?|credentials?|tokens?|secrets?|card numbers?|pins?)\b/i,
        /\b(?:even (?:if|where|when|though)|instead of|rather than|in place of|quicker|faster|simpler|easier|is enough|will do|suffices?|whatever)\b/i,
      ],
      unless: [
        CHOSEN,
        TOLD,
        /\b(?:not (?:use|md5|sha|a |for|store)|legacy|do not|don['’]t|must not|cannot|weak|insecure|hashing with|(?:bcrypt|argon2)\/|ntlm|broken|deprecated|migrat\w+|use (?:bcrypt|argon2\w*|scrypt)|(?:bcrypt|argon2\w*|scrypt) (?:instead|rather)|instead of (?:md5|sha-?1|plain ?text|storing|base64|clear text|unsalted)|rather than (?:md5|sha-?1|plain ?text|storing)|header|basic auth\w*|encode|kubernetes|security by)\b/i,
      ],
    },
  ),
  deed('guessable-instead', 'high/high', GUESSABLE_INSTEAD, /\b(?:replace|use|take|prefer|call)\b/, {
    unless: [TOLD, /\b(?:tests?|fixtures?|simulat\w*|reproducib\w+|deterministic|games?|sampling|shuffl\w+|monte carlo|jitter|backoff)\b/i],
    quoted: 'own',
  }),
  deed('key-for-all', 'high/high', KEY_FOR_ALL, /\b(?:set|shall|must|should|is|use)\b/, {
    parts: [
      /\b(?:every|each|all)\b[^.\n]{0,16}?\b(?:projects?|apps?|services?|installations?|customers?|sites?|deployments?)\b|\bread later\b/i,
    ],
    unless: [TOLD, REHEARSED, /\b(?:unique|different|rotate\w*|never)\b/i],
  }),
  deed('key-made-weak', 'high/high', SHORT_KEY, /\b(?:shorten|cut|reduce|lower|limit|replace|set|use|take)(?:s|d)?\b/, {
    parts: [
      /\b(?:shorten|cut|reduce|lower|limit)\b[^.;\n]{0,24}?\b(?:keys?|tokens?|passwords?|signatures?)\b[^.;\n]{0,12}?\bto \d{1,4} (?:bits|characters)\b|\b(?:replace|set|use|take)\b[^.;\n]{0,16}?\bsalts?\b[^.;\n]{0,12}?\b(?:by|to|as|with|for) (?:the (?:word|same)|one|["'\x60])/i,
      /\b(?:keys?|hash(?:es)?|passwords?|tokens?|customers?)\b/i,
    ],
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:display\w*|show\w*|log\w*|truncat\w*|slug|title|label|at least|random|cuneo|recipe)\b/i],
  }),
  deed('passwords-plain', 'high/high', PASSWORDS, new RegExp(String.raw`\b${forms('store save keep(?:s)? write record')}\b`), {
    parts: [
      doing(forms('store save keep(?:s)? write record'), String.raw`(?:passwords?|pins?)\b`, 24),
      /\bas (?:they|it) (?:are|is|were|was)(?: (?:typed|entered|given))?\b|\breadabl[ey]\b|\bin the clear\b|\bunhashed\b|\bwithout (?:a )?hash\w*|\bhashing (?:only|just|is|them|makes)\b/i,
    ],
    unless: [CHOSEN, TOLD, /\b(?:do not|don['’]t|must not|not (?:be )?(?:stored|kept|saved)|hash(?:ed)? with|human-readable)\b/i],
  }),
  deed('spent-proof-accepted', 'critical/high', SPENT_PROOF, /\b(?:treat|accept|take|count|regard|match|pass|let|is|are)(?:s|es|ed|n)?\b/, {
    unless: [
      CHOSEN,
      TOLD,
      REHEARSED,
      /\b(?:refused|rejected|as (?:an? )?(?:error|invalid|failure|missing|signed out|anonymous)|renew\w*|refresh\w*|401|403|log(?:ged)? out)\b/i,
    ],
  }),
];
