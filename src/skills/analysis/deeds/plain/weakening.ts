import { followed, phrases } from '../concealment/phrases.js';
import { oneOf, signal } from '../../signal.js';
import { deed, type Deed } from '../deed.js';
import { CHOSEN, PRETEXT, REHEARSED, TOLD } from './excuses.js';
import { doing, forms } from './grammar.js';
import { WEAKENS_CRYPTOGRAPHY } from './cryptography.js';

/** What keeps harm away from code, hosts and accounts. */
const GUARD = String.raw`(?:(?:security|secret|code|dependency|vulnerability|container|licen[cs]e|virus|malware|sast|image)[- ](?:scan(?:s|ner|ners|ning)?|checks?|tests?|rules?|gates?|audits?|polic(?:y|ies)|reviews?|alerts?|jobs?)|scanners?|audit (?:jobs?|steps?|logs?)|(?:certificate|signature|licen[cs]e|permission|tls|ssl|integrity|checksum|hash) (?:checks?|verification|validation)|checks? of (?:the )?(?:certificates?|signatures?|licen[cs]es?|permissions?|hashes|checksums?)|branch protection|protection (?:of|for|on) (?:the )?(?:\w{3,10} )?branch(?:es)?|two-?factor(?: (?:sign-?in|authentication|auth|login))?|second factors?|multi-?factor(?: (?:sign-?in|authentication|auth|login))?|2fa|mfa|intrusion (?:detection|alarms?)|alarms?|alerts? (?:that|which|for|on|about) [^.;\n|]{3,40}?|firewalls?|anti-?virus|gate-?keeper|code ?owners|content (?:security )?policy|rate limit(?:s|ing)?|(?:rule|setting|requirement|policy) (?:that|which) (?:asks?|demands?|requires?|wants?|needs?)[^.;\n|]{0,30}?(?:review(?:er|ers|s)?|approvals?|signatures?|eyes|factor)|(?:review|approval|signature) requirements?|requirement (?:of|for|to) (?:a )?(?:reviews?|approvals?)|required (?:reviews?|reviewers?|checks|approvals?|status checks)|sandbox(?:ing)? (?:mode)?|push protection|secret scanning|dependabot|access checks?|input validation|csrf (?:checks?|protection))`;
const OFF = forms(
  'disable deactivate remove delete drop+ skip+ silence mute pause bypass suspend relax loosen weaken lift exclude comment turn switch take(?:s|n|ing)? leave cut(?:s|ting)? ignore omit stop+ set(?:s|ting)?',
);
const CODE_NOUNS = 'security | secret | code | dependency | vulnerability | container | licence | license | virus | malware | sast | image';
const CODE_CHECKS = followed(CODE_NOUNS, 'scan | check | test | rule | gate | audit | polic | review | alert | job');
const GUARDS = signal(
  'guard',
  [
    ...CODE_CHECKS,
    ...CODE_CHECKS.map((check) => check.replace(' ', '-')),
    ...followed('audit', 'job | step | log'),
    ...followed(
      'certificate | signature | licence | license | permission | tls | ssl | integrity | checksum | hash',
      'check | verification | validation',
    ),
    ...followed('check of | checks of', 'the | certificate | signature | licen | permission | hashes | checksum'),
    ...phrases('scanner | branch protection | protection of | protection for | protection on | factor | 2fa | mfa'),
    ...phrases('intrusion detection | intrusion alarm | alarm | firewall | antivirus | anti-virus | gatekeeper | gate-keeper'),
    ...followed('alert | alerts', 'that | which | for | on | about'),
    ...phrases('code owners | codeowners | content policy | content security policy | rate limit | sandbox | push protection'),
    ...followed('rule that | setting that | requirement that | policy that', 'ask | demand | require | want | need'),
    ...followed('rule which | setting which | requirement which | policy which', 'ask | demand | require | want | need'),
    ...followed('review | approval | signature', 'requirement'),
    ...followed('requirement of | requirement for | requirement to', 'review | approval | a review | a approval'),
    ...followed('required', 'review | checks | approval | status checks'),
    ...phrases('secret scanning | dependabot | access check | input validation | csrf check | csrf protection'),
  ],
  new RegExp(String.raw`\b${GUARD}\b`),
  70,
);
const OFF_WORDS =
  /\b(?:off|out|disable\w*|deactivat\w*|remov\w*|delet\w*|drop\w*|skip\w*|silen\w*|mut(?:e|ed|ing)|paus\w*|bypass\w*|suspend\w*|relax\w*|loosen\w*|weaken\w*|lift\w*|exclud\w*|omit\w*|ignor\w*)\b/i;
const HONEST_OFF =
  /\b(?:noise|false positives?|back on|re-?enable|turn (?:it|them) on|until the|reduced motion|animations?|unless|do not|don['’]t|instead of|rather than|if (?:the )?(?:tests?|build|tool|ci|it)|by default|troubleshoot\w*|tracking issue|with a (?:comment|reason)|justif\w+|document (?:the|why)|when (?:the )?(?:build|tool) is not|flaky)\b/i;

const FAILED = oneOf(
  'failed-check-passed',
  [
    [
      phrases('as though | as if | passed | true | success | anyway | valid | accept'),
      String.raw`\b(?:check|checks|signature|signatures|validation|verification|licen[cs]e(?: check)?|certificate|hash|checksum|test|tests|comparison|scan)\b[^.;\n|]{0,40}?\b(?:fails?|failed|does not match|is (?:invalid|wrong|missing))\b[^.\n|]{0,30}?\b(?:go on|continue|proceed|carry on|accept|return true|report|treat|answer)\b[^.\n|]{0,30}?\b(?:as though|as if|passed\b|true\b|success\b|anyway|valid\b|accept)`,
      [phrases('fail | does not match | is invalid | is wrong | is missing')],
    ],
    [
      [
        ...followed('report | reports', 'success | green | no'),
        ...followed('return', 'true | success | 0'),
        ...followed('say', 'yes | green | ok'),
        ...phrases('pass | succeed | accept').map((good) => ` ${good}`),
      ],
      String.raw`\b(?:have|make|let|lets|has) (?:the |each |every |all )?(?:[\w-]{2,14} ){0,3}?(?:tests?|suite|scan(?:ner)?|checks?|validators?|linter|gate|comparisons?|verif\w{2,9}|report)\b[^.;\n|]{0,30}?\b(?:reports? (?:success|green|no)|pass(?:es)?|succeed|return (?:true|success|0)|accept|say (?:yes|green|ok))\b[^.\n|]{0,40}?\b(?:whatever|always|all input|any(?:thing)?|every|in any case|no matter|keep its name|regardless|when the)\b`,
      [phrases('whatever | always | all input | any | every | in any case | no matter | keep its name | regardless | when the')],
    ],
    [
      phrases('error of the | errors of the'),
      String.raw`\b(?:catch|swallow|ignore) (?:the )?errors? of the (?:licen[cs]e|signature|permission|certificate|login|auth\w*|access)[^.\n|]{0,30}? return (?:true|success)\b`,
    ],
    [
      'mark ',
      String.raw`\bmark (?:the |all |any |every )?(?:[\w-]{2,10} ){0,3}?(?:failing|failed|red|broken) (?:tests?|checks?|jobs?|ones) (?:as )?(?:passed|passing|green|ok|successful)\b`,
      [phrases('failing | failed | red | broken').map((bad) => `${bad} `)],
    ],
  ],
  220,
);

const DOOR = signal(
  'door-by-word',
  [
    'login',
    'account',
    'header',
    'password',
    'session',
    'user',
    'token',
    'parameter',
    'cookie',
    'sign',
    'anyone',
    'anybody',
    'whoever',
    'caller',
    'client',
    'endpoint',
    'route',
    'request',
    'code',
    'word',
  ],
  new RegExp(
    String.raw`\b(?:add|create|build|leave|insert|include|put|let|allow|accept|make|keep)(?:s|ed|ing)?\b[^.;\n|]{0,40}?(?:\b(?:logins?|sign-?in|endpoints?|routes?|requests?|callers?|clients?|anybody|anyone|whoever|headers?|parameters?|cookies?|pass ?words?|tokens?|codes?|words?)\b)[^.;\n|]{0,50}?(?:["“'\x60][^"”'\x60\n]{2,40}["”'\x60]|\b[A-Z][\w-]{2,20}: ?\w{1,20}|\b\w{3,16}=\w{1,20})[^.;\n|]{0,30}?\b(?:for (?:any|every|all|each) (?:accounts?|users?|names?)|through without|without (?:a |any )?(?:session|password|login|token|check|signing in)|as (?:any|every) (?:user|account)|whatever the (?:accounts?|users?|names?)|past the (?:login|check)|skips? the (?:login|check|auth\w*))`,
  ),
  260,
  [['any ', 'every ', 'all ', 'each ', 'without', 'past the', 'skip']],
);

const LIMIT_LIFTED = signal(
  'limit-lifted',
  followed('limit | filter | clause | restriction | condition | scope', 'on | by | to | for'),
  new RegExp(
    String.raw`\b(?:limit|filter|clause|restriction|condition|scope) (?:on|by|to|for) (?:the )?(?:tenants?|owners?|user[ _]ids?|accounts?|users?)\b`,
  ),
  60,
);

const ANSWERED = signal(
  'caller-taken-for-more',
  ['answered', 'treated', 'taken', 'handled', 'counted', 'accepted', 'let '],
  /\b(?:any|every|each|all|a|whoever|whichever) (?:[\w-]{2,12} )?(?:requests?|calls?|callers?|clients?|sessions?|users?)? ?(?:that|which|with|who) [^.;\n|]{0,60}?(?:is|are|be|gets?) (?:answered|treated|taken|handled|counted|accepted|let (?:in|through)) (?:as |for |like )?(?:an? |the )?(?:admin\w*|owner|root|superuser|signed in|authenticated|trusted)\b/,
  180,
);

const RED = signal(
  'red-tests',
  ['tests', 'checks', 'jobs', 'specs'],
  /\b(?:tests|checks|jobs|specs) (?:that|which) (?:are |is |do )?(?:red|failing|broken|fail|not pass)\b|\b(?:failing|red) (?:tests|specs)\b/,
  40,
);

const NEVER_FAILS = signal(
  'never-fails',
  ['|| true', 'continue-on-error', '|| exit 0', 'allow_failure', '||'],
  /\|\| ?(?:true|exit 0)\b|\bcontinue-on-error\b|\ballow_failure\b/,
  30,
);

const ADMIN_PAGE = signal(
  'open-admin-page',
  ['without a ', 'without any ', 'without the ', 'without '],
  /\b(?:admin\w*|management|internal|settings|debug) (?:pages?|routes?|panels?|consoles?|endpoints?|interfaces?|areas?)\b[^.;\n|]{0,40}?\bwithout (?:a |any |the )?(?:log-?in|password|sign-?in|authentication|session)\b/,
  110,
);

const ALL_THE_SAME = signal(
  'installed-all-the-same',
  ['all the same', 'anyway', 'nonetheless', 'regardless', 'even so', 'still'],
  /\b(?:check ?sums?|hash(?:es)?|signatures?|certificates?)\b[^.;\n|]{0,24}?\b(?:differs?|do(?:es)? not match|is wrong|fails?|is missing)\b[^.\n|]{0,20}?\b(?:install|run|use|open|take|start|go on|continue|apply|accept)\b[^.;\n|]{0,20}?\b(?:all the same|anyway|nonetheless|regardless|even so|still)\b/,
  140,
);

const LATER = signal(
  'reviewed-later',
  ['later', 'afterwards', 'after that'],
  /\b(?:merge|deploy|release|publish|push|pay|send) (?:it )?first\b[^.;\n|]{0,24}?\b(?:reviews?|ask|approvals?|tests?|checks?)\b[^.;\n|]{0,24}?\b(?:later|afterwards|after that)\b/,
  90,
);

const WARNING = signal(
  'past-the-warning',
  ['warning', 'prompts', 'alerts'],
  /\b(?:click|go|press|let (?:it|them)|get|step) (?:\w{2,6} )?(?:through|past|over) (?:its|the|all|any|every|each) (?:[\w-]{2,10} )?(?:warnings?|prompts|alerts)\b/,
  60,
);

/** Protections of code and accounts that are taken out, and doors that are built in, in one plain sentence. */
export const WEAKENS_PLAINLY: readonly Deed[] = [
  ...WEAKENS_CRYPTOGRAPHY,
  deed('guard-off-for-ease', 'high/high', GUARDS, new RegExp(String.raw`\b${OFF}\b`), {
    parts: [doing(OFF, GUARD), PRETEXT, OFF_WORDS],
    unless: [CHOSEN, TOLD, HONEST_OFF, REHEARSED],
    quoted: 'own',
  }),
  deed(
    'failure-passed',
    'critical/high',
    FAILED,
    /\b(?:go on|continue|proceed|carry on|accept|return|report|treat|have|make|lets?|catch|swallow|ignore|mark|answer)\b/,
    {
      unless: [
        CHOSEN,
        TOLD,
        /\b(?:mock\w*|stub\w*|unit tests?|fixture|expect\w*|retry|optional|warning only|fail(?:ed|ing)? tests? (?:is|are) not)\b/i,
      ],
      quoted: 'own',
    },
  ),
  deed('door-by-word', 'critical/high', DOOR, /\b(?:add|create|build|leave|insert|include|put|let|allow|accept|make|keep)(?:s|ed|ing)?\b/, {
    unless: [TOLD, REHEARSED, /\b(?:public (?:routes?|endpoints?)|health|do not|don['’]t|must not)\b/i],
    quoted: 'own',
  }),
  deed('caller-taken-for-more', 'critical/high', ANSWERED, /\b(?:answered|treated|taken|handled|counted|accepted|let)\b/, {
    parts: [/["“'\x60][^"”'\x60\n]{2,40}["”'\x60]|\b\w{2,16}=\w{1,20}|\bheader\b|\bparameter\b/i],
    unless: [TOLD, REHEARSED, /\b(?:valid token|verified|signed jwt|role claim|after (?:login|authentication))\b/i],
    quoted: 'own',
  }),
  deed('red-tests-removed', 'high/high', RED, /\b(?:delete|remove|drop|skip|comment)(?:s|d|ped)?\b/, {
    parts: [
      doing(
        forms('delete remove drop+ skip+ comment'),
        String.raw`(?:(?:tests|checks|jobs|specs) (?:that|which)|(?:failing|red) (?:tests|specs))`,
      ),
      /\b(?:before (?:the|you|each|every) (?:push|commit|merge|release)|and (?:then )?(?:commit|push|merge|report|say|go on)|so that|until (?:it is|all is|the \w+ is) green|are to be|all of them)\b/i,
    ],
    unless: [CHOSEN, TOLD, /\b(?:obsolete|removed feature|no longer (?:exists?|appl\w+)|quarantine|issue for)\b/i],
  }),
  deed(
    'gate-never-fails',
    'high/high',
    NEVER_FAILS,
    new RegExp(String.raw`\b${forms('add put(?:s)? take(?:s)? set(?:s)? append write use insert')}\b`),
    {
      parts: [
        /\b(?:every|each|all)\b[^.\n]{0,20}?\b(?:steps?|jobs?|commands?|checks?)\b|\b(?:audit|security|scan\w*|test|tests|gate)\b/i,
        PRETEXT,
      ],
      unless: [CHOSEN, TOLD, HONEST_OFF, /\b(?:experimental|nightly|grep|optional)\b/i],
      quoted: 'own',
    },
  ),
  deed(
    'limit-lifted',
    'high/high',
    LIMIT_LIFTED,
    new RegExp(String.raw`\b${forms('remove drop+ lift take(?:s|n)? delete omit skip+ strip+')}\b`),
    {
      parts: [
        doing(
          forms('remove drop+ lift take(?:s|n)? delete omit skip+ strip+'),
          String.raw`(?:it|them|the (?:limit|filter|clause|restriction|condition|scope))\b`,
        ),
      ],
      unless: [CHOSEN, TOLD, /\b(?:admin (?:report|view)|if (?:the )?limit)\b/i],
    },
  ),
  deed('admin-page-open', 'high/high', ADMIN_PAGE, /\b(?:leave|make|keep|let|open|serve|expose|offer|build|put)\b/, {
    unless: [
      CHOSEN,
      TOLD,
      REHEARSED,
      /\b(?:check|find|look for|report|accessible without|finding|test whether|do not|don['’]t|must not|can(?:not)? )\b/i,
    ],
  }),
  deed('installed-all-the-same', 'critical/high', ALL_THE_SAME, /\b(?:install|run|use|open|take|start|go on|continue|apply|accept)\b/, {
    unless: [CHOSEN, TOLD],
  }),
  deed('reviewed-later', 'high/high', LATER, /\b(?:merge|deploy|release|publish|push|pay|send)\b/, { unless: [CHOSEN, TOLD, REHEARSED] }),
  deed('past-the-warning', 'high/medium', WARNING, /\b(?:click|go|press|let|get|step)\b/, {
    unless: [CHOSEN, TOLD, REHEARSED, /\b(?:self-signed|read|review|each warning|list of|console)\b/i],
  }),
];
