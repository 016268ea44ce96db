import { followed, phrases } from '../concealment/phrases.js';
import { signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, PRETEXT, REHEARSED, TOLD } from './excuses.js';
import { doing, forms } from './grammar.js';

const APPOINT = forms('invite add grant give(?:n)? make(?:s)? appoint promote create assign enrol enroll nominate');
const GIVE = forms(
  'invite add grant give(?:n)? make(?:s)? appoint promote set(?:s)? create register authorise authorize allow let(?:s)? assign enrol enroll nominate name',
);
/** A name that is written out as machines have them: `planner-sync-7`. */
const HANDLE = String.raw`(?:@?(?!re-|non-|pre-|self-|multi-|cross-|read-|www-)[a-z]{2,20}(?:-[a-z0-9]{1,20}){0,3}-(?:\d{1,4}|bot|sync|svc|ops|runner|agent|helper|relay|admin|hub|ci|service|mirror|backup|worker|robot)(?:-[a-z0-9]{1,12}){0,2}\b|[\x60"'“]@?(?!www-)[a-z][a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){1,3}[\x60"'”])`;
const POWER = String.raw`(?:(?:an? |the |second |global |site |workspace |organi[sz]ation |org |repo )?(?:owners?|administrators?|admins?|maintainers?|superusers?|super-?admins?)\b|(?:write|admin|owner|maintain(?:er)?|full|root|push|administrator) (?:access|rights?|permissions?|privileges?|role)|(?:role of|rights of) (?:an? |the )?(?:owner|admin\w*|maintainer|editor))`;

const NAMED = signal(
  'power-for-named',
  [
    ...phrases('owner | admin | maintainer | superuser | role of | rights of'),
    ...followed('write | maintain | full | root | push', 'access | right | permission | privilege | role'),
  ],
  new RegExp(
    String.raw`\b${APPOINT} (?:the |a |an |our )?(?:second |further |new |service |bot |machine |group |team |break[- ]glass |emergency )?(?:accounts?|users?|bots?|apps?|members?|robots?|administrators?)? ?(?:called |named )?${HANDLE}[^.;\n|]{0,40}?\b${POWER}|(?<!\b(?:break[- ]glass|emergency)(?: access)? )\b(?:accounts?|users?|bots?|apps?|robots?) (?:called |named )?${HANDLE}[^.;\n|]{0,30}?\b(?:is|are|has)\b[^.;\n|]{0,50}?\b${POWER}|\b(?:accounts?|users?|bots?|apps?|robots?) (?:called |named )?${HANDLE}[^.;\n|]{0,30}?\b(?:be|gets?|becomes?|receives?)\b[^.;\n|]{0,50}?\b${POWER}|\bgets? (?:the )?${HANDLE} as ${POWER}|\b${forms('grant give(?:n)? assign hand')} ${POWER}[^.;\n|]{0,30}? to (?:the )?(?:account |user |bot |app )?${HANDLE}`,
  ),
  240,
);

const WAVED = signal(
  'approved-by-name',
  ['approv', 'merg', 'accept', 'sign off', 'wave', 'let through', 'pass '],
  new RegExp(
    String.raw`\b(?:${forms('approve merge accept wave')}|sign off|let through|pass) (?:every|all|each|any|whatever|whichever|anything|everything|what)\b[^.;\n|]{0,40}?\b(?:of|from|by)\b[^.;\n|]{0,60}?(?:\bwithout (?:\w{2,8} )?(?:reading|review\w*|looking|checking|opening|a (?:look|review))|\breviews? (?:are|is) (?:not|un)\w*|\bunread\b|\bunseen\b|\bno (?:review|check|look))|\b(?:whatever|everything|anything|all that|each change)\b[^.;\n|]{0,50}?\b(?:pushe[sd]|sends?|submits?|opens?|comes?|from|of|by|proposes?)\b[^.;\n|]{0,40}?\b(?:is|are|gets?) (?:merged|approved|accepted|waved)\b[^.;\n|]{0,30}?(?:unseen|unread|without|at once|blindly|as it is)`,
  ),
  200,
);

const OPENED = signal(
  'laid-open-to-all',
  [
    'anybody',
    'anyone',
    'everybody',
    'everyone',
    'whole world',
    '0.0.0.0/0',
    'whole internet',
    'the world',
    'public',
    '777',
    'expiry',
    'entire ',
  ],
  /\b(?:anybody|anyone|everybody|everyone|(?:whole|entire) (?:world|internet)|the world|publicly?|777|no expiry)\b|0\.0\.0\.0\/0/,
  30,
);
const OPENS = forms('open make(?:s)? made set(?:s)? share expose allow let(?:s)? grant leave link');
const PLACE = String.raw`(?:ports? \d{2,5}|port|ssh|firewall|buckets?|databases?|home (?:folder|directory)|drive|calendars?|mailbox(?:es)?|(?:whole|entire) (?:\w{3,10} )?(?:folder|disk|drive|repository|workspace)|security groups?|clusters?|dashboards?|instances?)`;

const EDITABLE = /\b(?:editable|can edit|may (?:edit|write)|edit(?:ing)? allowed|with (?:write|edit)\w* (?:access|rights))\b/i;

const OUR_KEY = signal('our-key', ['our '], /\bour (?:own )?(?:public |ssh |login |deploy )*keys?\b/, 40);

const NO_FACTOR = signal(
  'sign-in-without-factor',
  ['without'],
  /\bwithout (?:a |the |any )?(?:second factor|two-?factor|second step|one-?time codes?|mfa|2fa)\b/,
  40,
);

const SIGNS_IN = signal(
  'signs-in-as-user',
  ['sign in as', 'log in as', 'log into', 'sign into', 'login as', 'act as the user', 'access the account'],
  /\b(?:let|allow|enable|permit|have|give)\b[^.;\n|]{0,60}?\b(?:our|us|support (?:staff|team|desk)|the (?:author|maintainer|publisher|vendor)s?|[\w.+-]{2,40}@[\w.-]{4,40})\b[^.;\n|]{0,60}?\b(?:sign in|log in|login|sign into|log into|act|access the account)\b[^.;\n|]{0,12}?\b(?:as (?:the )?user|as them|the user['’]s|as (?:its|their|the) owner)/,
  240,
);

const FACTOR = signal(
  'factor-of-stranger',
  ['second factor', 'recovery', 'two-factor', 'passkey', 'security key', 'trusted device', 'backup number', '2fa', 'factor', 'backup '],
  /\b(?:second factor|recovery (?:e-?mail|address|phone|number|contact|method)|two-?factor (?:device|number)|passkey|trusted device|backup (?:number|address|mail))\b/,
  40,
);
const LITERAL_CONTACT = /\+\d[\d ()-]{6,18}\d\b|\b[\w.+-]{2,40}@(?!example\.|your|company)(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b/i;

const REMOTE = signal(
  'remote-left-on',
  ['remote desktop', 'remote control', 'remote access', 'remote support', 'screen sharing', 'vnc', 'anydesk', 'teamviewer', 'rustdesk'],
  /\b(?:remote (?:desktop|control|access|support)|screen sharing|vnc|anydesk|teamviewer|rustdesk)\b/,
  24,
);

const ALL_RIGHTS = signal(
  'all-rights',
  [
    'administratoraccess',
    'all that it asks',
    'all it asks',
    'write everything',
    'everything that it asks',
    'every permission',
    'all permissions',
    'every scope',
    'all scopes',
    'whatever it asks',
    'without a password',
    'nopasswd',
    'no password',
    'all scope',
    'every perm',
    'all perm',
    'it asks',
  ],
  /\badministratoraccess\b|\b(?:all|everything|whatever)(?: that| which)? it asks\b|\bwrite everything\b|\b(?:every|all) (?:permissions?|scopes?)\b|\b(?:without a password|nopasswd|no password)\b/,
  40,
);

const WHOEVER = signal(
  'whoever-is-admin',
  ['whoever', 'anyone', 'anybody', 'everyone', 'everybody'],
  /\b(?:whoever|anyone|anybody|everyone|everybody)\b[^.;\n|]{0,50}?\b(?:is|are|becomes?|counts? as|is taken for|gets?) (?:an? |the )?(?:admin\w*|owner|root|superuser|trusted|full access|all rights)\b/,
  110,
);

const LASTING_TOKEN = signal(
  'token-for-ever',
  followed("never | not | don't | don’t | never to | not to | don't to | don’t to", 'run out | expire | lapse | end'),
  /\b(?:tokens?|keys?|sessions?|links?)\b[^.;\n|]{0,24}?\b(?:never|not|don['’]t) (?:to )?(?:run out|expire|lapse|end)\b[^.;\n|]{0,30}?\b(?:anything|everything|all (?:rights|scopes|permissions)|full)\b/,
  100,
);

const FROM_EVERYWHERE = signal(
  'from-everywhere',
  ['from everywhere', 'from anywhere', 'from any source', 'from all addresses', 'from any address'],
  /\b(?:everything|all (?:traffic|ports|protocols)|anything|any (?:port|traffic))\b[^.;\n|]{0,16}? from (?:everywhere|anywhere|any source|all addresses|any address)\b/,
  70,
);

const IN_ALL = signal(
  'acts-in-all',
  ['in all', 'in every', 'in any '],
  /\bact (?:for|as|on behalf of) the user in (?:all|every|any) \w+/,
  60,
);

/** Rights, accounts and ways in that are given to somebody whom the text names, or to everybody. */
export const LETS_IN_PLAINLY: readonly Deed[] = [
  deed('power-for-named', 'high/high', NAMED, new RegExp(String.raw`\b(?:${GIVE}|is|are|gets?|becomes?|receives?|hand)\b`), {
    unless: [
      CHOSEN,
      TOLD,
      REHEARSED,
      /\b(?:roles?\/|rolebinding|least privilege|ask an?|your|iam|kubectl|grant (?:select|usage)|read[- ]only|example)\b/i,
    ],
    quoted: 'own',
  }),
  deed('laid-open-to-all', 'high/medium', OPENED, new RegExp(String.raw`\b${OPENS}\b`), {
    parts: [doing(OPENS, PLACE), new RegExp(`${PRETEXT.source}|${EDITABLE.source}`, 'i')],
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:static (?:site|website|assets)|public (?:website|repo\w*|data ?set)|read-only|cdn)\b/i],
  }),
  deed('signs-in-as-user', 'critical/high', SIGNS_IN, /\b(?:let|allow|enable|permit|have|give)\b/, { unless: [CHOSEN, TOLD, REHEARSED] }),
  deed(
    'our-key-let-in',
    'critical/high',
    OUR_KEY,
    new RegExp(String.raw`\b${forms('add put(?:s)? append install write place copy register deploy')}\b`),
    {
      parts: [/\b(?:authori[sz]ed|may (?:log|sign) in|servers?|hosts?|machines?|root|repositor(?:y|ies)|accounts?)\b/i],
      unless: [CHOSEN, TOLD, REHEARSED, /\b(?:verify|signatures? of|apt|rpm|gpg)\b/i],
    },
  ),
  deed(
    'sign-in-without-factor',
    'high/high',
    NO_FACTOR,
    new RegExp(String.raw`\b${forms('switch set(?:s)? change move turn make(?:s)? let(?:s)? allow')}\b`),
    {
      parts: [/\b(?:accounts?|sign-?ins?|log-?ins?|users?|administrators?)\b/i],
      unless: [CHOSEN, TOLD, REHEARSED, /\b(?:list|find|report|accounts without|flag|enforce|require)\b/i],
    },
  ),
  deed(
    'factor-of-stranger',
    'critical/high',
    FACTOR,
    new RegExp(String.raw`\b${forms('authorise authorize add set(?:s)? register enter use put(?:s)? change enrol enroll make(?:s)?')}\b`),
    {
      parts: [LITERAL_CONTACT],
      unless: [CHOSEN, TOLD, REHEARSED],
    },
  ),
  deed(
    'remote-left-on',
    'critical/high',
    REMOTE,
    new RegExp(String.raw`\b${forms('install set(?:s|ting)? start leave open turn enable')}\b`),
    {
      parts: [
        /\b(?:access )?(?:code|password|pin|passcode)\b[^.\n]{0,16}?\b(?:to|is|as|:)?\s?["'`]?(?=\w{0,14}\d)\w{4,16}\b|\bunattended\b/i,
        /\bleave (?:it|them|that) (?:on|running|open)\b|\balways on\b|\bstart with the (?:system|machine)\b/i,
      ],
      unless: [CHOSEN, TOLD],
    },
  ),
  deed(
    'all-rights-for-ease',
    'high/high',
    ALL_RIGHTS,
    new RegExp(String.raw`\b${forms('attach grant give(?:n)? put(?:s)? add set(?:s)? let(?:s)? allow link')}\b`),
    {
      parts: [PRETEXT, /\b(?:roles?|accounts?|sudo\w*|apps?|users?|function|token|policy)\b/i],
      unless: [CHOSEN, TOLD, REHEARSED, /\b(?:least privilege|narrow\w* it|scope it down|do not|don['’]t)\b/i],
    },
  ),
  deed('whoever-is-admin', 'high/high', WHOEVER, /\b(?:is|are|becomes?|counts?|gets?)\b/, {
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:ensure|check|whether|not|no longer|list|find|who)\b/i],
  }),
  deed('token-for-ever', 'high/high', LASTING_TOKEN, /\b(?:never|not|run|expire|lapse|may|can|should|make|set|do)\b/, {
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:rotate\w*|do not (?:use|create|make)|instead of)\b/i],
    polarity: 'own',
  }),
  deed('from-everywhere', 'high/medium', FROM_EVERYWHERE, /\b(?:should|shall|must|open|allow|let|set|read|permit|accept)s?\b/, {
    parts: [/\b(?:rules?|firewalls?|security groups?|network|inbound|ingress)\b/i],
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:do not|don['’]t|check|find|flag|remove|replace|restrict\w*)\b/i],
  }),
  deed('acts-in-all', 'high/high', IN_ALL, /\bact\b/, { unless: [CHOSEN, TOLD] }),
];

/** Changes of somebody whom the text names that nobody reads. */
export const APPROVES_UNREAD: readonly Deed[] = [
  deed('approved-by-name', 'high/high', WAVED, new RegExp(String.raw`\b(?:${forms('approve merge accept wave')}|sign off|let|pass)\b`), {
    unless: [CHOSEN, TOLD],
    quoted: 'own',
  }),
];

/** What each of them gives away and to whom, for a sentence with “gives”. */
export const LET_IN_WHOM: Readonly<Record<string, readonly [what: string, whom: string]>> = {
  'power-for-named': ['the rights of an owner or administrator', 'an account that the text names'],
  'laid-open-to-all': ['access', 'everybody'],
  'signs-in-as-user': ['a way to sign in as the user', 'somebody else'],
  'factor-of-stranger': ['a factor of the user’s sign-in', 'somebody whom the text names'],
  'our-key-let-in': ['a login', 'whoever holds the key of the text’s author'],
  'sign-in-without-factor': ['the account', 'whoever knows the password'],
  'remote-left-on': ['lasting control of the machine', 'whoever knows the code in the text'],
  'whoever-is-admin': ['the rights of an administrator', 'everybody'],
  'token-for-ever': ['lasting access', 'whoever holds the token'],
  'from-everywhere': ['access', 'everybody'],
  'acts-in-all': ['all that the user may do', 'a program'],
  'all-rights-for-ease': ['more rights than the task takes', 'a program'],
};
