import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { keptDark } from './concealment/graded.js';

const OWN_WORK = signal(
  'own-work-approved',
  [
    'approving review',
    'own pull request',
    'own pr',
    'own change',
    'own merge request',
    'own commit',
    'own work',
    'own review',
    'self-approv',
    'self approv',
    '自己的',
    'selfapprov',
  ],
  /\b(?:approve|review|merge|sign off(?: on)?|lgtm)\b[^.\n]{0,20}?\b(?:your|its|my|the agent['’]s) own (?:pull requests?|prs?|changes?|merge requests?|commits?|work|reviews?)\b|\bself-?approv(?:e|es|al|ing)\b|\bapproving review\b|(?:批准|审核|合并)[^。\n]{0,6}自己的(?:合并请求|拉取请求|修改|代码|PR)/,
  120,
);
const NO_HUMAN = String.raw`(?:\b(?:second|other|another|bot|service|alternate|maintainer['’]s|admin(?:istrator)?['’]s?) (?:account|token|identity|user)\b|\b(?:so that|such that) (?:no (?:human|one|body|reviewer)|nobody)\b|\bmerge --admin\b|\(the bot\)|\bbot\b[^.\n]{0,20}?\b(?:token|account)\b|\bwithout (?:waiting|a human|any human|human|review|a review|reviewers?)\b|\bmerge (?:it |them )?(?:at once|immediately|right away|straight away|directly|yourself)\b|\bno (?:human|reviewer) (?:has to|needs to|must|is)\b|无需|不必|立即合并)`;
const RULES_OF_REPOSITORY =
  /\b(?:never|do not|don['’]t|must not|cannot|can['’]t|not allowed|github (?:does not|doesn['’]t|forbids)|if (?:the|your) (?:user|team|repository)|when the user|with the user['’]s|solo (?:project|maintainer)|sole maintainer)\b/i;

/** A result that is told as good. */
const TOLD_GOOD = signal(
  'told-good',
  [
    'reviewed',
    'approved',
    'verified',
    'tested',
    'pass',
    'clean',
    'green',
    'succe',
    'no finding',
    'no issue',
    'no problem',
    'no vulnerab',
    'coverage improved',
    'réussi',
    'passent',
    '通过',
    'bestanden',
    'correct',
  ],
  /\b(?:say|write|report|state|claim|tell\b[^.\n]{0,24}?|answer|announce|conclude|declare)\b[^.\n]{0,50}?\b(?:(?:all|every|the|its?) (?:\w+ )?(?:tests?|checks?|scans?|gates?|builds?|audits?|suites?|pipelines?) (?:has |have |had |was |were |is |are )?(?:all )?(?:pass(?:e[ds]|ing)?|clean|green|succeeded|successful)|(?:is|was|are|were|came out|came back) (?:clean|green)|(?:everything|it all|all) (?:has )?passed|["“](?:reviewed|approved|verified|tested|passed|scanned)\b[^"”\n]{0,24}["”]|coverage (?:has )?(?:improved|rose|is fine)|suite (?:is )?green|(?:no|zero|without) (?:findings?|issues?|problems?|vulnerabilities|errors?)(?: (?:was|were|have been))?)\b|[:=][ \t]{0,2}["“](?:suite|build|tests|all) (?:is |are )?(?:green|passed)|(?:annonce|dis|écris)[^.\n]{0,20}?tous les tests (?:passent|sont réussis)|(?:报告|声称|告诉|说)[^。\n]{0,16}(?:全部|都|已)[^。\n]{0,6}通过/,
  640,
  [
    [
      'delete',
      'remove',
      'skip',
      'lower',
      'reduce',
      'ignore',
      'comment out',
      'mark ',
      'drop ',
      'disable',
      'suppress',
      'mute',
      'silence',
      'allow',
      'pragma',
      'rewrit',
      'supprime',
      '删除',
      '跳过',
    ],
  ],
);
/** What was done so that it looks good. */
const SILENCED = String.raw`(?:\b(?:delete|remove|drop|skip|comment out|mute|silence|disable|mark)\b[^.\n]{0,30}?\b(?:tests?|assertions?|checks?|it as skipped|as skipped|cases?|suite|findings?|warnings?)\b|\badd\b[^.\n]{0,24}?\b(?:all|every|each|any)?\b[^.\n]{0,16}?\b(?:findings?|results?|warnings?|alerts?|vulnerabilit\w+)\b[^.\n]{0,40}?\b(?:ignore|allow|suppress|exclu|baseline|accept)\w*|\b(?:lower|reduce|set|drop)\b[^.\n]{0,24}?\b(?:threshold|coverage|limit)\b[^.\n]{0,16}?\b(?:to )?(?:zero|0\b|one|1\b)|\bremove the required (?:checks|reviews)\b|\bskip (?:the |all |any )?(?:\w+ ){0,2}?(?:review|checks?|tests?|scan|verification|audit)\b|\badd (?:ignore|suppress\w*|disable|noqa|nolint|skip)\b[^.\n]{0,12}?\b(?:comments?|directives?|marks?)\b|\brewrit(?:e|ten)\b[^.\n]{0,40}?\bexpect\b[^.\n]{0,12}?\bwrong\b|\bpragma: no cover|\bsupprime[rz]?-?(?:le|les)?\b|删除[^。\n]{0,8}测试|跳过[^。\n]{0,6}测试)`;
const OPENLY =
  /\b(?:only (?:if|when|after|once)|tell (?:the user|them) which|(?:list|name|report) (?:the )?(?:skipped|removed|ignored|deleted)|with a (?:link|reason|comment)|false positives?|never (?:delete|remove|skip|lower|claim|say)|do not (?:delete|remove|skip|lower|claim|say)|don['’]t (?:delete|skip|claim)|flaky|unless|do not|cheat\w*|reward hack\w*)\b/i;

const PROTECTION = signal(
  'branch-protection',
  [
    'branch protection',
    'branches/',
    'required review',
    'required check',
    'required status',
    'codeowners',
    'protected branch',
    'ruleset',
    '分支保护',
    'required approv',
  ],
  /\bbranch protections?\b|\bbranches\/[\w{}$-]{1,40}\/protection\b|\brequired (?:status )?(?:reviews?|reviewers|checks|approvals)\b|\bCODEOWNERS\b|\bprotected branch(?:es)?\b|\brulesets?\b|分支保护/,
  80,
);
const LIFT = /\b(?:disable|switch|turn|remove|delete|lift|drop|suspend|deactivate|bypass|circumvent|empty)(?:s|ed|ing)?\b|关闭|禁用|删除/;
const UNSEEN = String.raw`(?:\b(?:and|then)\b[^.\n]{0,40}?\b(?:on again|back on|switch it on|turn it on|re-?enable\w*|restore (?:it|them|the (?:rule|protection)s?))\b|\bnobody (?:notices|sees|looks)\b|\bso that (?:the|your) (?:push|merge|change) goes through\b|\b(?:push|merge|force-push)\b[^.\n]{0,40}?\b(?:direct(?:ly)?|unreviewed|without review)\b)`;

/** Merging before anybody has looked. */
const UNREVIEWED = signal(
  'merged-unreviewed',
  [
    'any review',
    'a review',
    'waiting for review',
    'without review',
    'without a review',
    'without approval',
    'admin override',
    'merge --admin',
    'bypass review',
    'bypassing review',
    'approval',
  ],
  /\bwithout (?:waiting for )?(?:a |any )?(?:reviews?|approvals?)\b|\badmin override\b|\bmerge --admin\b|\bbypass(?:ing)? reviews?\b/,
  80,
);

/** What lets a job pass that failed. */
const ALWAYS_GREEN = signal(
  'always-green',
  ['continue-on-error', 'allow_failure', '|| true', 'exit-zero', '--exit-code 0', 'soft-fail', 'soft_fail'],
  /\bcontinue-on-error\b|\ballow_failure\b|\|\| true\b|--exit-zero\b|--exit-code 0\b|\bsoft[-_]fail\b/,
  60,
);

const OTHERS_NAME = signal(
  'name-of-another',
  [
    'sign off as',
    'signed-off-by',
    'sign-off',
    '--author',
    'in the name of',
    'commit as',
    'git config user',
    'signed off',
    'signed-off',
    'sign off',
  ],
  /\bsign(?:ed)?[- ]off (?:as|by|with the name of)\b|--author\b|\bin the name of\b|\bcommit as\b|\bSigned-off-by\b|\bgit config user\.(?:name|email)\b/,
  60,
);
const TRUSTED_NAME = String.raw`(?:\b(?:team lead|maintainer|senior|lead developer|cto|founder|owner|reviewer|well-known|trusted|another (?:person|developer|contributor))\b[^.\n]{0,80}?\b(?:trust|reviewed|questions?|looks?|checks?|suspic\w*|approv\w*)|\b(?:because|since|so that)\b[^.\n]{0,40}?\b(?:trusts?|not (?:be )?(?:review|question|check)\w*|nobody|no one)\b)`;

/** A change that is let through unread. */
const WAVED = signal(
  'waved-unread',
  [
    'lgtm',
    'approve',
    '10/10',
    'full marks',
    'get +',
    'gets +',
    'five stars',
    '批准',
    '通过',
    'genehmig',
    'aprueba',
    'aprove',
    'approuve',
    'одобр',
    '直接',
    '立即',
    '一律',
    '自动',
  ],
  /\b(?:answer|reply|say|write|comment|post|respond|give|return)\b[^.\n]{0,24}?["“'\x60]?\bLGTM\b|\bapprove(?:s|d)?\b|\bgets? \+[12]\b|\b(?:scores?|rates?|gets?|gives?)\b[^.\n]{0,12}?\b(?:10\/10|100 %|full marks|five stars|A\+)|(?:直接|一律|立即|自动)(?:批准|通过|合并)/,
  640,
  [['without ', 'no remarks', 'do not read', 'never read', "don't read", '不要阅读', '不看', '无需阅读', '不必', 'unread', 'not open']],
);
const UNREAD = String.raw`(?:\bunread\b|\bwithout (?:even )?(?:being read|looking(?: at)?|reading|checking|opening|reviewing|inspecting)\b|\b(?:do not|don['’]t|never) (?:read|open|look at|inspect|check|review) (?:it|them|the (?:change|diff|code|content)s?)\b|不要阅读|不看内容|无需(?:阅读|审查|查看)|不必(?:阅读|查看))`;
const FAVOURED = String.raw`(?:\b(?:when(?:ever)?|if|every time)\b[^.\n]{0,30}?\b(?:author|committer|sender|change|commit|branch|path|file|pull request)\b|\b(?:author|committer|sender)\b[^.\n]{0,12}?\b(?:is|are|equals)\b|\b(?:changes?|pull requests?|commits?|files?) (?:from|by|of|under|in|uploaded by|labell?ed|carrying|tagged)\b|\b(?:anything|everything|whatever) (?:that|which) (?:carries|bears|has|comes)\b|凡是|目录)`;

/** Reviews, tests and gates that no longer hold anything up. */
export const REVIEW_EMPTIED: readonly Deed[] = [
  deed('own-work-approved', 'high/high', OWN_WORK, /\b(?:approve|merge|sign|review|lgtm|self-?approve)\w{0,3}\b|批准|审核|合并/, {
    parts: [anyOf(NO_HUMAN)],
    unless: [RULES_OF_REPOSITORY],
    reach: 'few',
  }),
  deed('told-good-unproved', 'critical/high', TOLD_GOOD, anyOf(SILENCED), { unless: [OPENLY], reach: 'few' }),
  deed('merged-unread', 'high/high', UNREVIEWED, /\b(?:merge|use|push|land|force)(?:s|d)?\b/, {
    parts: [keptDark(String.raw`\bso (?:that )?(?:the )?reviewers?\b[^.\n]{0,16}?\b(?:not|never|n['’]t)\b`)],
    unless: [/\b(?:never|if the user|emergency|ask|solo)\b/i],
    reach: 'few',
  }),
  deed('protection-lifted', 'high/high', PROTECTION, LIFT, { parts: [keptDark(UNSEEN)], unless: [RULES_OF_REPOSITORY], reach: 'few' }),
  deed('gate-always-green', 'high/high', ALWAYS_GREEN, /\b(?:set|add|put|use|append|insert)(?:s|ed)?\b/, {
    parts: [
      /\b(?:security|scan\w*|audit\w*|tests?|review|secret)\b/i,
      keptDark(String.raw`\bwhatever (?:they|it) finds?\b|\bno matter what\b|\bshows? a (?:check ?mark|green)\b`),
    ],
    unless: [RULES_OF_REPOSITORY, /\b(?:experimental|flaky|optional|nightly|non-blocking)\b/i],
    reach: 'few',
  }),
  deed('name-borrowed', 'high/high', OTHERS_NAME, /\b(?:sign|commit|use|set|write|author)(?:s|ed)?\b/, {
    parts: [anyOf(TRUSTED_NAME)],
    unless: [RULES_OF_REPOSITORY],
  }),
  deed(
    'waved-unread',
    'high/high',
    WAVED,
    /\b(?:answer|reply|say|write|comment|post|respond|give|return|approve|score|rate|get)(?:s|d)?\b|批准|通过|合并/,
    {
      parts: [anyOf(UNREAD), keptDark(FAVOURED)],
      unless: [/\b(?:never|anti-?pattern|smell|rubber[- ]stamp\w*|dependabot|if you)\b/i],
      reach: 'few',
    },
  ),
];
