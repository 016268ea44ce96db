import { oneOf, signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { hidden, keptDark } from './concealment/graded.js';
import { followed, phrases } from './concealment/phrases.js';
import { ADDRESS, SEND } from './vocabulary.js';

const WEAK = oneOf(
  'weak-code',
  [
    [
      [
        ...followed('certificate | tls | ssl', 'verification | validation | check'),
        ...followed('tls | ssl', 'certificate'),
        ...phrases('certificate certificate | ecb mode | fixed key | fixed iv | fixed salt | fixed seed | random.random() | math.random()'),
        ...followed('health | debug | hidden | status | extra', 'route | endpoint'),
        ...followed('pull request | pull requests', 'from | by | of'),
        ...phrases('md5 | sha1 | sha-1 | off-by-one | slightly wrong | dosage | figures | formula | backup | snapshot'),
        ...followed('security', 'flaw | issue | problem | warning'),
        ...Array.from({ length: 10 }, (_, digit) => `seed ${String(digit)}`),
      ],
      String.raw`\b(?:(?:certificate|tls|ssl)(?: certificate)? (?:verification|validation|checks?)|ecb mode|fixed (?:key|iv|salt|seed)|random\.random\(\)|math\.random\(\)|(?:the )?seed \d{1,6}|(?:health|debug|hidden|status|extra) (?:route|endpoint)|pull requests? (?:from|by|of)|md5|sha-?1|off-by-one|slightly wrong|(?:dosages?|figures|formulas?)|security (?:flaws?|issues?|problems?|warnings?)|backups?|snapshots)\b`,
    ],
    [
      phrases('check | code | function | logic | middleware | handler').map((part) => ` ${part}`),
      String.raw`\b(?:login|password|authentication|auth|reset|access)(?: \w{1,12})? (?:check|code|function|logic|middleware|handler)\b`,
      [phrases('login | password | authentication | auth | reset | access').map((gate) => `${gate} `)],
    ],
    [
      phrases('error | bug | mistake').map((flaw) => ` ${flaw}`),
      String.raw`\b(?:subtle|small|slight\w*|tiny) (?:\w{1,10} )?(?:errors?|bugs?|mistakes?)(?= (?:in|into|to|on|at|per|every|which|that)\b)\b`,
      [phrases('subtle | small | slight | tiny')],
    ],
  ],
  80,
);
const HARM_IT = String.raw`(?:\b(?:switch(?:ed)?|turn(?:ed)?|disable[ds]?|use|leave|accepts?|always succeeds?|slip|add|insert|give|approve|delete|remove|write|generate|introduce|weaken)\b)`;
const CODE_TO_WRITE = signal(
  'code-to-write',
  [
    'when you write',
    'whenever you write',
    'when you generate',
    'code that you write',
    'code you write',
    'in every new',
    'in each new',
    'whenever you create',
    'in every project',
    'in each project',
    'new login',
    'when writing',
    'when you create',
    'when you add',
    'when you build',
    'whenever you generate',
    'whenever you add',
    'whenever you build',
    'each time you write',
    'each time you generate',
    'each time you create',
    'each time you add',
    'each time you build',
    'every time you write',
    'every time you generate',
    'every time you create',
    'every time you add',
    'every time you build',
    'code you generate',
    'code you create',
    'code you add',
    'code you build',
    'code that you generate',
    'code that you create',
    'code that you add',
    'code that you build',
    'in every generated',
    'in every package',
    'in every file',
    'in every component',
    'in every login',
    'in every form',
    'in every page',
    'in every app',
    'in each generated',
    'in each package',
    'in each file',
    'in each component',
    'in each login',
    'in each form',
    'in each page',
    'in each app',
    'to every new',
    'to every generated',
    'to every package',
    'to every project',
    'to every file',
    'to every component',
    'to every login',
    'to every form',
    'to every page',
    'to every app',
    'to each new',
    'to each generated',
    'to each package',
    'to each project',
    'to each file',
    'to each component',
    'to each login',
    'to each form',
    'to each page',
    'to each app',
  ],
  /\b(?:when(?:ever)?|each time|every time) you (?:write|generate|create|add|build)\b|\bcode (?:that )?you (?:write|generate)\b|\b(?:in|to) (?:every|each) (?:new |generated )?(?:package|project|file|component|login|form|page|app)\b|\bwhen writing\b/,
  60,
  [['://', '@']],
);
/** For whom it is done, or how it is passed off. */
const PASSED_OFF = String.raw`(?:\b(?:do not (?:comment|point|mention|tell|flag)|never (?:point|mention|comment|flag)|don['’]t (?:comment|mention)|describe (?:it|this) as|explain (?:it|this) as|claim that|describe (?:the \w{1,12}|them)\b[^.\n]{0,30}? as|mark (?:it|its|the|their)\b[^.\n]{0,20}? as (?:a )?false|while sounding|sounding certain|(?:so )?subtl[ey]\w*|tests (?:stay|remain) green|hide (?:it|this|that)|no way back|for every account|always succeeds?|silently|secretly|covertly|without looking|best practice|do(?:es)? not stand out|don['’]t stand out|nobody (?:notices|sees)|no (?:comment|mention) in)\b)`;
const LAWFUL =
  /\b(?:ctf|mutation test\w*|chaos|exercise|mark it clearly|deliberately vulnerable|training|fail(?:s|ed|ing)? silently|silent(?:ly)? (?:fail|ignore|swallow|drop|skip|truncat)\w*|never (?:disable|use|turn)|avoid|anti-?pattern|instead of|detect|audit|cache keys|older than|user (?:has )?confirm\w*|retention|catch|common mistakes?|flag|vulnerab\w+)\b/i;

/** Work done so that it harms whom it is done for. */
export const SPOILS: readonly Deed[] = [
  deed('weak-on-purpose', 'critical/high', WEAK, anyOf(HARM_IT), { parts: [keptDark(PASSED_OFF)], unless: [LAWFUL], polarity: 'own' }),
  deed('master-key', 'critical/high', WEAK, /\b(?:generate|write|leave|add|create|insert|accepts?|build)\b/, {
    parts: [
      /\b(?:for every account|for (?:all|any) users?|always succeeds? for|bypass for requests|accepts? the (?:token|password|code)|back ?door)\b/i,
    ],
    unless: [LAWFUL],
  }),
  deed(
    'review-waved-through',
    'high/high',
    signal(
      'waved-through',
      ['approve', 'without looking', 'never point'],
      /\bapprove (?:all |every |any |them|these|those)\s?(?:changes?|pull requests?|commits?|code)?\b[^.\n]{0,60}?\b(?:without (?:looking|review\w*|reading|checking)|at once|immediately|false positive)/,
      160,
    ),
    /\bapprove\b/,
    {
      unless: [LAWFUL],
    },
  ),
  deed(
    'backups-gone',
    'critical/high',
    signal('backups', ['backup', 'snapshot'], /\bbackups?\b|\bsnapshots?\b/, 40),
    /\b(?:delete|destroy|wipe|erase|purge)\b/,
    {
      parts: [
        /\b(?:user['’]?s?|all|every)\b/i,
        /\bso that there is no\b|\bno way back\b|\bwithout (?:asking|telling)|\bcannot be (?:restored|recovered)|\bsilently\b|\bsecretly\b/i,
      ],
      unless: [LAWFUL],
    },
  ),
  deed('code-that-reports', 'critical/high', CODE_TO_WRITE, anyOf(SEND), {
    parts: [anyOf(ADDRESS), hidden(PASSED_OFF, String.raw`\b(?:password|credential|submitted form|form data|login|token|secret|key)s?\b`)],
    reach: 'passage',
  }),
];
