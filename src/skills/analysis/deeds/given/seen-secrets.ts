import { followed, phrases } from '../concealment/phrases.js';
import { oneOf, signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { DECIDED } from './decided.js';

/** Places that more people read than the user. */
const SEEN_BY_OTHERS = String.raw`(?:pull requests?|pr|merge requests?|issues?|tickets?|commits?(?: (?:messages?|bod(?:y|ies)|titles?|trailers?))?|comments?|release notes|readme|wiki|gists?|changelogs?|file ?names?|branch(?:es| names?)?|tags?|captions?|alt texts?|screenshots?|titles?|subjects?(?: lines?)?|urls?|query strings?|links?|addresses|image (?:names?|urls?)|bug reports?|discussions?|posts?|footers?|signatures?|invitations?|(?:ci|build|job) logs?|(?:page|html)(?:['’]s)? source|meta tags?|static (?:builds?|sites?|pages?|bundles?|files?)|sitemaps?|robots\.txt|public \w{2,16})`;
const SECRET = String.raw`(?:\.env\b(?!\.(?:example|sample|template|dist))|passwords?|passphrases?|api keys?|private keys?|access tokens?|(?:auth|session|personal access|bot|bearer) tokens?|session cookies?|cookies?|credentials?(?: files?)?|recovery codes?|backup codes?|one-time codes?|seed phrases?|~?\/?\.ssh\/id_\w{2,10}\b(?!\.pub)|id_(?:rsa|ed25519|ecdsa)\b(?!\.pub)|\$\{?[A-Z_]{0,30}(?:TOKEN|SECRET|PASSWORD|API_KEY)\}?|values? of \x60?[A-Z][A-Z_]{1,30}_(?:TOKEN|SECRET|PASSWORD|API_KEY)|secrets|(?:whole|full|complete|entire) environment\b(?! variables? names?)|environment(?= (?:into|in|to)\b))`;
const ANCHORS = [
  '.env',
  'password',
  'passphrase',
  'api key',
  'private key',
  'token',
  'cookie',
  'credential',
  'recovery code',
  'backup code',
  'one-time code',
  'seed phrase',
  'id_rsa',
  'id_ed25519',
  'id_ecdsa',
  '.ssh/id_',
  '_secret',
  '$secret',
  '{secret',
  'api_key',
  'secrets',
  'environment',
  'npmrc',
  'netrc',
  'pypirc',
  'git-credentials',
  'pgpass',
  '.aws/credentials',
] as const;
const A_SECRET = String.raw`(?<![\w.-])${SECRET}(?![\w-])`;
/** One that is there, rather than any: what a page says of secrets in general is advice. */
const THIS_SECRET = String.raw`(?:\b(?:the|this|that|these|those|their|his|her|its|all|every|each|new|current|user['’]s|a|an)\b[^.;\n]{0,30}?${A_SECRET}|(?<![\w.-])(?:\.env\b(?!\.)|~?\/?\.(?:npmrc|netrc|pypirc|git-credentials|pgpass|aws\/credentials)\b|~?\/?\.ssh\/id_\w{2,10}\b(?!\.pub)|\$\{?[A-Z_]{0,30}(?:TOKEN|SECRET|PASSWORD|API_KEY)\}?))`;
const PUTS = String.raw`(?:attach|put|paste|write|note|add|copy|include|quote|post|append|list|enter|leave|drop|name|call|title|store|keep|save|embed|insert|place|publish|show|repeat|print|dump)`;
const PUT = String.raw`(?:put|pasted|written|added|copied|included|attached|noted|placed|committed|posted|appended|listed|kept|stored|saved|embedded|inserted|published|shown|quoted|printed|repeated)`;

/** A word of each of those places, behind the blank before it. */
const SEEN_WORDS = phrases(
  "pull request | pr | merge request | issue | ticket | commit | comment | release notes | readme | wiki | gist | changelog | file name | filename | branch | tag | caption | alt text | screenshot | title | subject | url | query string | link | addresses | image name | image url | bug report | discussion | post | footer | signature | invitation | ci log | build log | job log | page source | page's source | page’s source | html source | html's source | html’s source | meta tag | static | sitemap | robots.txt | public",
).map((place) => ` ${place}`);

/** In whatever order and voice: “the password goes into the issue”, “put the password into the issue”, “the issue carries the password”. */
const INTO_SIGHT = signal(
  'secret-into-sight',
  ANCHORS,
  new RegExp(
    String.raw`${A_SECRET}${'`'}?(?: files?)?(?: too| as well|,? also)?[^.;\n]{0,50}?\b(?:belongs?|go(?:es)?|(?:is|are|gets?|be) ${PUT}|stands?|ends? up)\b[^.;\n]{0,24}?\b(?:in|into|to|on|under|as)\b (?:[\w'’-]{1,14} ){0,4}?${SEEN_BY_OTHERS}\b|\b${PUTS}(?:s|d|ed|ing)?\b[^.;\n]{0,40}?${THIS_SECRET}[^.;\n]{0,40}?\b(?:in|into|to|on|under|as|for) (?:[\w'’-]{1,14} ){0,4}?${SEEN_BY_OTHERS}\b`,
  ),
  320,
  [SEEN_WORDS],
);
const CARRIED = oneOf(
  'sight-holds-secret',
  [
    [
      ANCHORS,
      String.raw`\b(?:name|call|title|label|tag)(?:s|d|ed|ing)?\b[^.;\n]{0,24}?\b${SEEN_BY_OTHERS}\b[^.;\n]{0,16}?\b(?:after|with|by|like)\b[^.;\n]{0,24}?${A_SECRET}`,
      [phrases('name | call | title | label | tag'), phrases('after | with | by | like')],
    ],
    [
      ANCHORS,
      String.raw`\b${SEEN_BY_OTHERS}\b(?: (?:text|body|description|itself|template))?(?: (?:must|should|also|then|always))* (?:carr(?:y|ies)|contains?|holds?|includes?|quotes?|gets?|repeats?|lists?)\b[^.;\n]{0,40}?\b(?:contents?|values?|whole|full|all|the user['’]s|their)\b[^.;\n]{0,30}?${A_SECRET}`,
      [
        phrases('carr | contain | hold | includ | quot | get | repeat | list').map((holding) => ` ${holding}`),
        phrases("content | value | whole | full | all | user's | user’s | their"),
      ],
    ],
  ],
  260,
);
const COMMITTED = signal(
  'secret-committed',
  [
    ...followed('commit | commit also | commit then', 'the | this | that | their | his | her | both | all | every'),
    ...phrases('git add -f | git add --force'),
  ],
  /(?<!- )\bcommit (?:also |then )?(?:the|this|that|their|his|her|both|all|every)\b(?! (?:message|body|title))[^.;\n]{0,24}?(?<![\w.-])(?:\.env\b(?!\.(?:example|sample|template|dist))|credentials? files?|(?:file|files|list) (?:with|of) (?:the |all )?(?:credentials|passwords|keys|tokens)|(?:private|api|signing) keys?|passwords?|id_(?:rsa|ed25519))|\bgit add (?:-f|--force) [^\n`]{0,24}?(?:\.env\b(?!\.)|credentials|id_rsa|\.pem\b)/,
  140,
);
const PRINTED = signal(
  'secret-into-log',
  ['_token', '_secret', '_password', '_access_key', '_api_key', '_secret_key'],
  /\b(?:put|print|echo|write|dump|log|show)\b[^.;\n]{0,30}?\b[A-Z]{2,20}_(?:[A-Z]{2,12}_){0,2}(?:TOKEN|SECRET|PASSWORD|ACCESS_KEY|API_KEY)\b[^.;\n]{0,20}?\b(?:in|into|to) (?:the |its )?(?:\w{1,12} )?(?:logs?|output|console)\b/,
  160,
);
const TO_WHOEVER = signal(
  'secret-to-whoever-asks',
  ['whoever', 'anyone', 'anybody', 'everyone', 'first to ask', 'who asks'],
  new RegExp(
    String.raw`\b(?:give|hand|send|tell|post|pass|read|show)\b[^.;\n]{0,40}?(?<![\w.-])(?:${SECRET}|keys?|tokens?|codes?|service account \w{2,8}|kubeconfig|logins?)(?![\w-])[^.;\n]{0,30}?\bto (?:whoever|anyone who|anybody who|everyone who|the first to ask|a person who asks)\b|\b(?:anyone|anybody|everyone|whoever)\b[^.;\n]{0,50}?\basks?\b[^.;\n]{0,40}?\b(?:may have|gets?|is given|can have|receives?|is told)\b[^.;\n]{0,30}?(?<![\w.-])${SECRET}(?![\w-])`,
  ),
  200,
);

/** Where secrets are kept away, looked for, or shown as names and forms. */
const KEPT_AWAY =
  /\b(?:never|avoid|do not|don['’]?t|must not|should not|cannot|no (?:secrets?|passwords?|credentials?|tokens?)|without|remov\w{1,4}|redact\w{0,3}|mask (?:the|all|any|every)|strip\w{0,4}|names? (?:of|only)|placeholders?|examples?|encrypt\w{0,3}|sops|sealed|git-crypt|leak\w{0,3}|accident\w{0,4}|expos\w{1,4}|detect\w{0,3}|scan\w{0,4}|check (?:for|that|whether|if)|search|find\w{0,3}|look for|risk\w{0,2}|vulnerab\w{1,6}|rotat\w{1,3}|revok\w{1,3}|histor\w{1,3}|pre-commit|gitignore|hook|secret manager|vault|key ?chain|hash\w{0,2}|token counts?|token usage|design tokens?|cookie (?:banner|consent|notice)|reset|expir\w{1,3}|invalid|missing|wrong|login pages?|fields?|forms?|documentation|environment (?:variables?|files?)|headers?|authoriz\w{1,6}|secrets (?:tab|page|settings))\b|\.env\.(?:example|sample|template)/i;
const ACT =
  /\b(?:attach|put|paste|writ|writt|not|add|copi|copy|includ|quot|post|append|list|enter|leav|drop|nam|call|titl|label|commit|belong|go|stand|end|plac|keep|kept|stor|sav|embed|insert|publish|show|repeat|print|dump|echo|log|give|hand|send|tell|pass|read|carri|carry|contain|hold|get)(?:e|es|d|ed|en|ten|ing|s|ted)?\b|\bgit add\b/;

/** What introduces a list of what not to do. */
const INTRODUCES_DONTS =
  /\b(?:never|don['’]?ts?|do not|avoid|anti-?patterns?|bad|wrong|mistakes?|pitfalls?|must not|forbidden|prohibited|not allowed|risks?|red flags?)\b|[🚫❌⛔✗]/iu;

/** Whether a place stands in a list that is headed by a ban: an item “commit the password” there orders nothing. */
export function isListedAsDont(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - 1500), !text.includes('\n', start) ? text.length : text.indexOf('\n', start)).split('\n');
  if (!IS_ITEM.test(lines.pop() ?? '')) return false;
  for (const line of lines.reverse()) if (!IS_ITEM.test(line) && line.trim() !== '') return INTRODUCES_DONTS.test(line);
  return false;
}

const IS_ITEM = /^\s{0,12}(?:[-*+]|\d{1,3}[.)]|\|)\s|^\s{2,12}\S/u;

function seen(name: string, key: typeof INTO_SIGHT): Deed {
  return deed(name, 'critical/high', key, ACT, { unless: [KEPT_AWAY, DECIDED], quoted: 'own' });
}

/** The user’s secrets put where others read them, in one plain sentence. */
export const SEEN_SECRETS: readonly Deed[] = [
  seen('secret-into-sight', INTO_SIGHT),
  seen('sight-holds-secret', CARRIED),
  seen('secret-committed', COMMITTED),
  seen('secret-into-log', PRINTED),
  seen('secret-to-whoever-asks', TO_WHOEVER),
];
