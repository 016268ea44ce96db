import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { BANNED } from './overseers.js';

/** Ways in that are kept for somebody: accounts with a password that the page gives, codes that its author can work out. */

const ACCOUNT = oneOf(
  'account-made',
  [
    [['`', '"', '“'].flatMap((mark) => followed('role | account | login', mark)), String.raw`\b(?:role|account|login) ["“\x60]`],
    [
      followed(
        'login | admin | service | database | db | superuser | support | user | maintenance | monitoring | system | root | hidden',
        'role | account | user | login',
      ),
      String.raw`\b(?:login|admin|service|database|db|superuser|support|user|maintenance|monitoring|system|root|hidden) (?:roles?|accounts?|users?|logins?)\b`,
    ],
  ],
  30,
);
const PASSWORD_GIVEN =
  /\b(?:password|passphrase|passwort|secret|pin)\b(?: is| set to|:| =| from (?:this|the) page)? ?\(?[\x60"'“][^\x60"'”\s]{4,40}[\x60"'”]/i;
const LEFT_OUT = String.raw`\bno (?:line|entry|mention|row|word) (?:in|of it in) |\b(?:left|leave|kept|keep|omit(?:ted)?|missing|absent|excluded?|drop(?:ped)?) (?:it |them )?(?:out of|from|off)\b[^.;\n]{0,30}?\b(?:docs?|documentation|readme|tables?|lists?|inventor(?:y|ies)|down (?:scripts?|migrations?)|roll-?backs?|hand-?over|reviews?|diagrams?|schema|changelogs?|runbooks?|report|summary)\b|\bnot (?:listed|documented|mentioned|named|shown)\b[^.;\n]{0,24}?\b(?:in|on|anywhere)\b|\bundocumented\b`;
const DISGUISED = String.raw`\b(?:under|with|behind) the (?:comment|name|heading|label)\b|\b(?:looks?|reads?|named?|called) like\b|\bsign(?:s)? in (?:with|as) it after\b|\blog(?:s)? in (?:with|as) it after\b`;
const HONEST =
  /\b(?:honeypots?|decoys?|canary|ctf|lab|vulnerable|local(?:host)?|docker[- ]compose|dev(?:elopment)? (?:only|database)|test (?:user|account|database)|fixtures?|seed data|vault|secret manager|change (?:it|the password|them) (?:at|after|on|before)|rotat\w+|placeholder|changeme|attackers?|detect\w*|audit for)\b/i;

const CAN_WORK_OUT = oneOf(
  'code-worked-out',
  [
    [
      phrases('repeat | mint | issue | work out | compute | derive | predict | regenerate | recompute | make one | make them'),
      String.raw`\b(?:codes?|tokens?|passwords?|keys?|secrets?|pins?|links?|cookies?)\b[^.;\n]{0,90}?\b(?:which|so that|so) (?:we|us|our [\w-]{2,14}(?: desk| team)?|the (?:authors?|vendor|publisher|agency|maintainers?|studio|makers?|help desk|office|support(?: desk| team)?)|support|i) (?:can|could|is able to|are able to) (?:repeat|mint|issue|work out|compute|derive|predict|regenerate|recompute|make (?:one|them))\b`,
    ],
    [
      followed(
        'can | could | to | is able to | are able to',
        'work out | compute | derive | calculate | predict | reproduce | regenerate | guess | reconstruct | recompute',
      ),
      String.raw`\b(?:so (?:that )?|which lets |lets |letting |allows |allowing |for )[^.;\n]{0,6}?\b(?:we|us|our [\w-]{2,14}|the (?:authors?|vendor|publisher|bench|agency|maintainers?|support(?: desk| team)?|studio|makers?)|support|i)\b (?:can |could |to |(?:is|are) able to )?(?:work out|compute|derive|calculate|predict|reproduce|regenerate|guess|reconstruct|recompute)\b[^.;\n]{0,24}?\b(?:codes?|tokens?|passwords?|keys?|secrets?|otps?|pins?|links?|cookies?|session ids?)\b`,
    ],
  ],
  170,
);
const MADE_FROM =
  /\b(?:comes? from|come out of|signed with|is fixed|seed\w*|deriv\w*|generat\w*|comput\w*|hash\w*|build\w*|mak(?:e|es|ing)|take|use|compose\w*)\b/;
const ANYBODYS =
  /\b(?:any|every|all|each) (?:accounts?|users?|customers?|installs?|installations?|tenants?|sites?|sessions?)\b|\b(?:customer|client|production|live|other)['’]?s? (?:installs?|installations?|sites?|systems?|servers?|accounts?)\b/i;
const REPEATABLE = /\b(?:tests?|fixtures?|ci|unit|mock|demo|sandbox|snapshot|attackers?|totp|rfc ?6238|own (?:key|account))\b/i;

const UNNAMED_EXTRA = oneOf(
  'extra-one-unnamed',
  [
    [
      followed('does not | do not | need not | must not | never', 'name | mention | list | show | know | see'),
      String.raw`\b(?:second|further|additional|another|extra|third) (?:\w{3,12} )?(?:recipient|key|owner|admin\w*|mailbox|webhook|account|host|remote|address|destination|user|login|subscriber)\b[^.;\n]{0,24}?\b(?:that|which) (?:the |its |your )?(?:readme|docs?|documentation|page|settings|report|user|manual|help|config\w*|summary|team) (?:does not|do not|need not|must not|never) (?:names?|mentions?|lists?|shows?|knows?|sees?)\b`,
    ],
  ],
  130,
);

const PUBLIC_NETWORK = String.raw`(?!10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.0)\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?`;
const NAMES = 'name | comment | label | description | title';
const NAMED_AS = oneOf(
  'rule-under-a-name',
  [
    [
      ['"', '“', '`'].flatMap((mark) => followed(NAMES, mark)),
      String.raw`\b(?:under|with) the (?:rule )?(?:name|comment|label|description|title) ["“\x60]`,
    ],
  ],
  40,
);

export const PLANTED_LOGINS: readonly Deed[] = [
  deed('login-kept-out-of-sight', 'high/high', ACCOUNT, /\b(?:login|role|account|user|superuser|create|add|insert|set up|grant)/, {
    parts: [PASSWORD_GIVEN, anyOf(LEFT_OUT, DISGUISED)],
    unless: [HONEST, anyOf(BANNED)],
    reach: 'few',
    quoted: 'own',
  }),
  deed('extra-one-unnamed', 'high/high', UNNAMED_EXTRA, 'key', { unless: [HONEST], quoted: 'own' }),
  deed('opened-under-a-name', 'high/high', NAMED_AS, /\b(?:open|allow|accept|permit|admit|let|add)/, {
    parts: [
      new RegExp(String.raw`\b${PUBLIC_NETWORK}(?![\d.])`),
      /\b(?:ports?|firewalls?|rules?|ingress|security groups?|ssh|allow ?lists?|iptables|nft)\b/i,
    ],
    unless: [HONEST, anyOf(BANNED), /\b(?:dns|ntp servers?|cdn|cloudflare|office|vpn|monitoring provider|example)\b/i],
    quoted: 'own',
  }),
  deed('code-that-author-knows', 'high/high', CAN_WORK_OUT, MADE_FROM, {
    parts: [ANYBODYS],
    unless: [REPEATABLE, anyOf(BANNED)],
    quoted: 'own',
  }),
];
