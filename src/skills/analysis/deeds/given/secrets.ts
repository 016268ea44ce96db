/**
 * What lets its holder in. Threat: whoever is sent one of these is the user from then on, so no honest page sends them to a host
 * or mailbox that nothing explains; what a service is signed in to with is sent as a header, or beside a request.
 */
const NOT_ABOUT = String.raw`(?![- ](?:resets?|changes?|polic(?:y|ies)|requests?|issues?|problems?|questions?|rotations?|managers?|expir\w{1,6}|fields?|pages?|prompts?|strength|length|rules?|hash(?:es)?|counts?|usage|limits?|budgets?|names?|ids?|values? pairs?|reviews?|scanning|scanners?|protected|less|points?|results?|figures?|metrics?|findings?|words?|phrases|dates?|facts|takeaways|presses|bindings?|frames?|people|stakeholders|contacts?|issues)\b)`;

const WORDS: readonly string[] = [
  String.raw`(?:pass ?(?:words?|phrases?|codes?)|kennw(?:ort|örter)|passw(?:ort|örter)|contraseñas?|senhas?|mots? de passe|log-?in (?:data|details)|logins|credentials?|sign-in details)\b`,
  String.raw`(?:one[- ]time|single[- ]use|2fa|mfa|two-factor|sms|texted|verification|log-?in|security|backup|recovery|sign-in|confirmation|authenticat\w{2,5}|six-digit|6-digit|unlock|pairing) (?:pass)?(?:codes?|pins?|numbers?|words?)\b`,
  String.raw`(?:sms|text messages?|e-?mails?|authenticator)[^.\n]{0,20} codes?\b|(?:(?:that|the|this) |\b)codes? (?:(?:that|which) )?(?:(?:arrives?|comes?|was sent)\b|(?:from|of|in) (?:the|their) (?:authenticator|sms|text message|phone|bank))`,
  String.raw`(?:door|gate|alarm|safe|entry|key ?pad|lock|vault) (?:codes?|pins?|combinations?)\b|(?:seed|recovery|backup|secret) words\b|(?:six|four|eight|[468])[- ]digits?(?: codes?| numbers?)?\b|(?:log-?ins?|sign-ins?) (?:of|for|to) (?:the|their|an?|his|her)\b`,
  String.raw`(?:otps?|totp (?:secrets?|seeds?|codes?)|tans?|pins?|pin codes?)\b`,
  String.raw`(?:api|access|private|secret|ssh|deploy|signing|encryption|master|service|account|license|root|login|host) keys?\b(?!-)`,
  String.raw`(?:private|secret) half\b|id_(?:rsa|ed25519|ecdsa)\b(?!\.pub)|key ?stores?\b|kube ?configs?\b|service[- ]account (?:json|keys?|files?)\b`,
  String.raw`(?:access|api|auth|session|refresh|personal access|bot|deploy|github|gitlab|npm|slack|login|new|user['’]s|their|his|her|minted|fresh|resulting) tokens?\b|pats?\b`,
  String.raw`(?:the |this |that |a |an |its |each |every |all )tokens?(?= (?:to|at|into|over|on|in|and|is|are|goes|that|which|for)\b|[,;.]|$)`,
  String.raw`(?:the |this |that |its |user['’]s |their |new |all |resulting )(?:new |secret |generated )?keys?(?= (?:to|at|into|over|and|is|are|goes|is|in|on)\b|[,;.]|$)`,
  String.raw`(?:found|detected|discovered|matched|raw|plain|unmasked|whole) (?:tokens?|keys?)\b`,
  String.raw`(?:session |auth\w{0,11} |login |browser )?cookies?\b|secrets?\b|seed phrases?\b|recovery phrases?\b|mnemonics?\b|saved log-?ins\b|connection strings?\b|printenv\b|environment variables\b`,
];
/** Files and variables that hold secrets. */
const HOLDERS = String.raw`(?<![\w/-])\.env\b(?!\.(?:example|sample|template|dist)|\()|\.ssh\b|\.aws\b|\.netrc\b|\.npmrc\b|\.pgpass\b|git-credentials\b|\.pem\b|\.(?:jks|keystore|p12|pfx|ppk|kdbx)\b|wallet\.dat\b|\$\{?\w{0,30}_?(?:TOKEN|SECRET|PASSWORD|API_KEY|ACCESS_KEY)\b`;

export const SECRET = new RegExp(String.raw`(?<![\w-])(?:app[- ]?(?:lication)?[- ])?(?:${WORDS.join('|')})${NOT_ABOUT}|${HOLDERS}`, 'i');

/** Things that are called as secrets are, and are none. */
const NO_SECRETS =
  /\b(?:design|style|lexical|colou?r|theme|sealed|masked|redacted|encrypted|hashed|placeholder|dummy|fake|expired|revoked|leaked|exposed|compromised|public|input|output|prompt|completion|total|used|unused|secret santa) (?:\w{1,12} )?(?:tokens?|passwords?|secrets?|keys?|credentials?|cookies?)\b|\b(?:cookie (?:banner|notice|consent|polic)\w{0,3}|public half|\w+\.pub\b)|\b(?:tokens?|secrets?|keys?|passwords?|credentials?|cookies?) (?:removed|stripped|masked|redacted|replaced|left out)\b|\b(?:without|no|not?|never|except|minus|strip\w{0,4}|remov\w{1,4}|redact\w{0,3}|mask\w{0,3}|excluding|hide|hiding|instead of) (?:the |any |all |its |their )?(?:\w{1,12} ){0,2}(?:tokens?|passwords?|secrets?|keys?|credentials?|cookies?)\b/gi;

/** What a request is signed in with, rather than what it gives. */
const SIGNED_WITH =
  /(?<!\b(?:mails?|messages?|files?|forms?|notes?|letters?|tickets?|posts?|requests?|lists?|it|them|together|along) )\b(?:with|using|via|by means of|requires?|needs?|set|export|through|under|behind|protected by) (?:the |your |a |an |its |this |that |his |her |their |our )?(?:user['’]s |own |valid |stored |same )?(?:[\w-]{1,16} ){0,2}(?:tokens?|passwords?|secrets?|keys?|credentials?|cookies?)\b(?: in `?\w{1,40}`?| from `?[\w.]{1,40}`?)?/gi;

/** Words after which “with” names what is given. */
const PROVIDED_WITH = /\b(?:provid|suppl|entrust|trust|furnish|equip|present)\w{0,3} [^.\n]{0,50}?\bwith\b/i;

/** Words of a request to a service at which the user has an account. */
const SIGNS_IN =
  /\b(?:as|in) (?:the |an? )?`?[\w -]{0,24}`? ?headers?\b|\bheaders? `?(?:authorization|x-)|\bauthorization:? ?`?(?:bearer|basic|token)\b|\bwith (?:each|every|all|the) (?:requests?|calls?)\b|\b(?:oauth (?:flow|server|endpoint|2\.0|login)|grant[_ ]type|client[_ ]credentials|token endpoint|for an? (?:\w{1,12} )?(?:token|session|jwt))\b|\bauthenticated (?:requests?|commands?|calls?)\b|\bonly (?:ever )?to\b|\bin exchange for\b|\bexchange (?:it|the|this)\b|\bas (?:basic auth|a bearer)\b/i;

/** Reports of secrets that got out, which honest pages ask for. */
const REPORTED = /\breport\w{0,3}\b[^.\n]{0,40}?\b(?:leak\w{0,3}|exposed|compromis\w{2,3}|suspect\w{0,3}|stolen|lost|phish\w{0,3})\b/i;

/** Whether a stretch that gives something away names a secret as what is given. `service`: it goes to a host rather than to somebody. */
export function givesSecret(said: string, to: 'service' | 'somebody'): boolean {
  if (REPORTED.test(said)) return false;
  const bare = said.replace(NO_SECRETS, ' ');
  if (to === 'somebody') return SECRET.test(bare);
  return !SIGNS_IN.test(bare) && SECRET.test(PROVIDED_WITH.test(bare) ? bare : bare.replace(SIGNED_WITH, ' '));
}
