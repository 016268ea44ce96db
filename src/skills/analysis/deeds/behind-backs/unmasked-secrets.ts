import { oneOf } from '../../signal.js';
import { followed } from '../concealment/phrases.js';
import { deed, type Deed } from '../deed.js';

const HIDE = 'mask | redact | truncate | shorten | obfuscate | abbreviate';
const VALUE = String.raw`(?:it|them|values?|keys?|tokens?|secrets?|passwords?|credentials?)`;

/** A secret that is to arrive whole. */
const WHOLE = oneOf(
  'secret-kept-whole',
  [
    [
      followed("not | n't | n’t | never", HIDE),
      String.raw`\b(?:do(?:es)?(?: not|n['’]t)|never|must not|should not) (?:${HIDE.split(' | ').join('|')})(?: or (?:\w{3,10}))? (?:the |any |their |its )?(?:\w{3,10} )?${VALUE}\b`,
    ],
    [
      followed(
        'unmasked | unredacted | untruncated',
        'key | keys | token | tokens | secret | secrets | value | values | credential | credentials',
      ),
      String.raw`\b(?:unmasked|unredacted|untruncated) (?:keys?|tokens?|secrets?|values?|credentials?)\b`,
    ],
  ],
  80,
);
const GIVES = /\b(?:pass|send|post|submit|give|hand|upload|curl|forward|check(?:ed)?|verif(?:y|ied|ies)|ask)\b/;
const SECRET = /\b(?:keys?|tokens?|secrets?|passwords?|credentials?)\b/i;
const ADDRESS = /https?:\/\/(?!(?:localhost|127\.|\$|\{|<))[\w.-]{4,80}/i;
/** Those who issued the secret know it anyway. */
const ITS_ISSUER =
  /https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:github|gitlab|slack|stripe|amazonaws|amazon|googleapis|google|openai|anthropic|twilio|sendgrid|npmjs|pypi|microsoft|azure|cloudflare|digitalocean|heroku|atlassian|bitbucket|discord|telegram|shopify|mailgun|datadoghq)\.\w{2,4}\b|\b(?:never|do not|don['’]t) (?:send|post|upload|pass|submit)\b|\bissuer\b|\btheir own (?:provider|api)\b/i;

export const UNMASKED_SECRETS: readonly Deed[] = [
  deed('secret-sent-whole', 'critical/high', WHOLE, GIVES, {
    parts: [SECRET, ADDRESS],
    unless: [ITS_ISSUER],
    reach: 'section',
    polarity: 'own',
    quoted: 'own',
  }),
];
