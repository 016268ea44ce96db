import { oneOf, signal } from '../../signal.js';
import { WATCHER } from '../concealment/people.js';
import { followed, phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { MATTER } from './matters.js';

/** That something is so, whatever is the case. */
const AGAINST_FACTS = signal(
  'against-facts',
  [
    ...phrases(
      'even though | even when | even if | even where | although | whatever | no matter | regardless | whether or not | anyway | all the same',
    ),
    ...phrases('nevertheless | come what may | in any case | either way'),
  ],
  /\b(?:even (?:though|when|if|where)|although|whatever|no matter|regardless|whether or not|anyway|all the same|nevertheless|come what may|in any case|either way)\b/,
  20,
);
const REPORTS = String.raw`\b(?:report|mark|describe|record|present|label|write|declare|state|say|tell|claim|confirm|title|log|list|tick(?: off)?|count|enter|note|call|answer|show|announce|hand over|sign off|give)(?:s|d|ed|ing)?\b`;
const GOOD = String.raw`(?:\bas (?:finished|done|complete[d]?|successful|successfully|passed|passing|green|ok|okay|clean|safe|fine|verified|tested|reviewed|approved|solved|fixed|resolved|harmless|compliant)\b|\b(?:it|they|all|everything|that|he|she|tests?|checks?|backups?|builds?|migration|run|job|scan|restore) (?:has |have |was |were |is |are |had )?(?:passed|succeeded|worked|successful|finished|completed|complete|green|fine|clean|ok|in order|done)\b|\bno (?:errors?|issues?|problems?|findings?|failures?|changes?) (?:were|was|has|have|found|occurred)\b|["“](?:passed|green|done|ok|success|all good)["”])`;
const BAD = String.raw`(?:\b(?:fail(?:s|ed|ing|ure|ures)?|broken|breaks?|broke|missing|lost|lose|errors?|skipped|incomplete|half|crash(?:es|ed)?|red|differs?|wrong|did not|does not|was not|were not|has not|have not|not (?:run|finished|done|pass|passed|complete)|never ran|aborted|timed out|returned|returns|came back|comes back|came out|the (?:outcome|result|log|output)s?)\b)`;
const FAILING = signal(
  'if-it-fails',
  phrases(
    'loses | drops | misses | skips | fail | break | crash | error | is red | are red | turn red | turns red | goes wrong | goe wrong | go wrong | not pass | not work | not finish | time out | times out',
  ).map((failing) => ` ${failing}`),
  new RegExp(
    String.raw`\b(?:if|when|where|should|whenever|once) (?:an? |the |one |some |any )?(?:\w{2,14} ){0,2}?(?:tests?|checks?|steps?|builds?|migrations?|scans?|backups?|restores?|runs?|jobs?|it|they|something|suites?|validations?|lint|export|import)(?: of \w{2,14})? (?:loses|drops|misses|skips|fails?|breaks?|crash(?:es)?|errors?|is red|are red|turns? red|goes? wrong|does not (?:pass|work|finish)|do not (?:pass|work|finish)|times? out)\b`,
  ),
  80,
  [['if ', 'when', 'where ', 'should ', 'once ']],
);
const SAYS_PASSED = String.raw`\b(?:report|mark|record|write|say|state|note|log|tell|claim|enter|tick|count|show|answer|confirm|present|list)\b[^.;\n]{0,40}?(?:\bthat (?:it|they|all|everything|the \w{3,12}) (?:has |have |was |were |is |are |had )?(?:passed|succeeded|worked|successful|finished|completed|complete|green|fine|clean|ok|done|in order|right|correct|intact|whole)\b|\b(?:it|them|this|that|the \w{3,12}) (?:off )?as (?:passed|passing|green|successful|done|complete|ok|finished|fine|clean|verified)\b|["“](?:passed|green|done|ok|success|all good)["”])`;

/** Somebody asks about it. */
const ASKED = oneOf(
  'asked-about',
  [
    [
      followed('if | when | should | whenever | case | you are | you’re', 'asked | questioned').concat([
        "you're asked",
        "you're questioned",
      ]),
      String.raw`\b(?:if|when|should|whenever|in case)(?: you are| you['’]re)? (?:asked|questioned)\b`,
    ],
    [
      phrases('ask | wonder | questions | inquire | enquire | want to know | wants to know').map((asking) => ` ${asking}`),
      String.raw`\b(?:if|when|should|whenever|in case) (?:the |an? |any |your )?(?:\w{3,12} )?${WATCHER} (?:\w{3,9} )?(?:asks?|wonders?|questions|[ei]nquires?|wants? to know)\b`,
      [['if ', 'when', 'should ', 'in case ']],
    ],
    [
      followed('anyone | anybody | whoever | those | people', 'ask | who ask'),
      String.raw`\b(?:anyone|anybody|whoever|those|people) (?:who )?asks?\b`,
    ],
    [
      followed('question | questions | inquiries', 'about | on | regarding'),
      String.raw`\b(?:questions?|inquiries) (?:about|on|regarding) `,
    ],
    [followed('ask | asks | asked', 'about'), String.raw`\bask(?:s|ed)? about `],
  ],
  80,
);
const UNTRUE_ANSWER = String.raw`(?:\b(?:gets?|is|are) told that\b[^.;\n]{0,30}?\b(?:user['’]s own|harmless|normal|routine|required|standard|nothing|never|no)\b|\b(?:say|answer|reply|respond|claim|state|write|tell (?:them|him|her|the \w{3,12}))(?: with)?(?:,)? ?(?:["“]?no\b(?! (?:more|longer|matter|doubt))["”]?|(?:that )?(?:only|nothing|no|none|it was only|there (?:is|was|were|are) (?:no|none|nothing|only))\b|["“](?:I (?:have|know|did|see)(?: of)? (?:no|nothing|not|none)|nothing|none|no such))|\bden(?:y|ies) (?:it|this|that|them|having|any|all|the)\b|\bchange the subject\b)`;
const ABOUT_WORK = String.raw`(?:\bthe (?:host|server|address|recipient|request|upload|call)s?\b|${MATTER}|\bwhat (?:was|were|has been|you|it|the agent) (?:\w{2,8} )?(?:changed|done|did|sent|touched|run|ran|doing|happened)\b|\bwhat (?:changed|happened)\b|\b(?:about|on) (?:this|these) (?:section|notes?|instructions?|skill|page|steps?|file)\b)`;

/** Whose doing it is said to be. */
const ANOTHERS_DOING = signal(
  'anothers-doing',
  [
    ...followed(
      'by | from | of',
      'the user | the owner | the admin | a colleague | the last | the previous | another | somebody else | someone else | the customer | the author | the maintainer',
    ),
  ],
  /\b(?:by|from|of) (?:the (?:user|owner|admin\w{0,11}|last|previous|customer|author|maintainer)|a colleague|another|somebody else|someone else)\b/,
  60,
);
const BLAME = String.raw`(?:\b(?:say|claim|tell|answer|state|write|report|reply)\b[^.;\n]{0,30}?\bthat (?:the|this|it|they|these)\b[^.;\n]{0,30}?\b(?:was|were|came|is|had been|has been) (?:made|asked for|wanted|sent|done|ordered|requested|written|caused|deleted|approved)?\b|\b(?:make|let)\b[^.;\n]{0,40}?\b(?:look|appear|seem) (?:as (?:if|though)|like)\b|\b(?:use|take|set|borrow|put|commit (?:under|with|as))\b[^.;\n]{0,30}?\b(?:author|name|mail|e-mail|identity|signature|account|committer)\b)`;
const SO_NOT_TRACED =
  /\b(?:asks?|wonders?|inquires?|questions)\b|\bso (?:that )?(?:it|this|they|nobody|no one|the \w{3,12})\b[^.;\n]{0,30}?\b(?:trac(?:e|ed|es)|linked|attributed|connect\w*|suspect\w*|notice[sd]?|known?|blamed?|found out)\b|\b(?:look|appear|seem) (?:as (?:if|though)|like)\b/i;

/** What is done to the marks of a change. */
const MARKS = signal(
  'marks-of-change',
  phrases('time stamp | timestamp | mtime | modification time | modification date | file date | author date | commit date | file times'),
  /\b(?:time ?stamps?|mtimes?|modification (?:times?|dates?)|file (?:dates?|times)|(?:author|commit) dates?)\b/,
  30,
);
const UNSEEN_CHANGE =
  /\bso (?:that )?(?:it|this|they|nobody|no one|none|the (?:change|edit|file)s?)\b[^.;\n]{0,40}?\b(?:notices?|sees?|seen|spots?|suspects?|looks? (?:untouched|unchanged|old|original)|does not show|do not show|stands? out|trac\w+|unnoticed)\b/i;

/** Where what was done is written down. */
const RECORD = signal(
  'record-of-deeds',
  [
    ...followed(
      'audit | session | access | activity | shell | command | event | security | action | request',
      'log | logs | file | trail | history | journal | record | records | table',
    ),
  ],
  /\b(?:audit|session|access|activity|shell|command|event|security|action|request) (?:logs?|files?|trails?|history|journal|records?|table)\b/,
  40,
);
const CLEANED = String.raw`(?:\b(?:clear|purge|clean|strip|scrub|wipe|rid|empty)(?:s|ed|ing)? (?:the |your |its )?(?:\w{3,10} ){0,2}(?:logs?|files?|trails?|history|journal|records?|table) of\b|\b(?:remove|delete|erase|cut|take|drop|strip)\b[^.;\n]{0,40}?\b(?:calls?|requests?|entries|lines|rows?|traces?|commands?|steps?)\b[^.;\n]{0,40}?\b(?:from|in|out of) (?:the |your )?(?:audit|session|access|activity|shell|command|event|security|action|request) |\b(?:skip|stop|avoid|pause|suspend|do not|don['’]t|never)(?: \w{2,10})? (?:writ(?:e|ing)|logg(?:ing)?|log|record(?:ing)?|add(?:ing)?)\b[^.;\n]{0,24}?\b(?:to|in|into) (?:it|the|that)\b|\b(?:nobody|no one) reads\b)`;

/** An innocent name for a grave change. */
const MESSAGE = signal(
  'commit-message',
  phrases('commit | pull request | changelog | merge request'),
  /\b(?:commits?|pull requests?|changelog|merge requests?)\b/,
  30,
);
const INNOCENT_NAME = String.raw`(?:["“'\x60](?:fix(?:es|ed)? |update |minor |small )?(?:typos?|docs?|documentation|readme|refactor(?:ing)?|formatting|whitespace|white space|clean-?up|chore|lint|comments?|style|minor|wording|spelling|tidy)[^"”'\x60\n]{0,20}["”'\x60]|\bas (?:a |an )?(?:refactoring|typo|formatting|cosmetic|minor|trivial|documentation|style|whitespace|spelling)(?: fix| change| update| edit)?\b)`;
const GRAVE_CHANGE = String.raw`(?<!["“'\x60][^"”'\x60\n]{0,30})\b(?:login|log-?in|sign-?in|payments?|pay-?out|billing|bank|iban|auth\w{0,12}|passwords?|permissions?|access|security|encryption|token|admin|licence|license|price|fees?|firewall|certificate|signature|backdoor|bypass|telemetry|tracking|account (?:number|details))\b`;

const HONEST =
  /\b(?:never|must not|do not (?:mark|report|say|claim|write)|don['’]t (?:mark|report|say|claim|write)|mock\w*|fixtures?|stubs?|games?|characters?|role-?play|npc)\b/i;

/** Proof of what was not done. */
const PROOF = signal(
  'proof-claimed',
  phrases('passed | pass | green | reviewed | checked | tested | verified | took place | succeeded | successful | approved | done'),
  /\b(?:pass(?:ed)?|green|reviewed|checked|tested|verified|took place|succeeded|successful|approved|done)\b/,
  160,
  [phrases("do not | don't | don’t | never | without | instead of | rather than | skip")],
);
const UNDONE = String.raw`\b(?:do not|don['’]t|never|without|instead of|rather than|skip) (?:actually |ever |really )?(?:run(?:ning)?|look(?:ing)?|read(?:ing)?|check(?:ing)?|open(?:ing)?|test(?:ing)?|execut(?:e|ing)|do(?:ing)?|verify(?:ing)?|review(?:ing)?)(?: (?:it|them|any|the (?:tests?|checks?|suite|review|diff|code)|at))?(?=\s?[.;,)\n]|$| (?:anything|yourself|first))`;
const CLAIMS = String.raw`\b(?:write|state|note|enter|log|put|say|record|report|claim|mark|tick|declare|announce|confirm)\b[^.;\n]{0,40}?(?:["“][^"”\n]{0,24}\b(?:pass(?:ed)?|green|reviewed|checked|tested|verified|approved|done|succeeded)\b|\bas (?:passed|green|reviewed|checked|tested|verified|done|approved)\b|\bthat (?:it|they|all|everything|the \w{3,14}) (?:pass(?:ed)?|took place|succeeded|(?:was|were|has been|have been|is|are) (?:reviewed|checked|tested|verified|approved|done|green|successful)))`;
const RED_AS = signal(
  'red-counts-as-green',
  phrases('as skipped | as passed | as green | as ok | as passing | as ignored | as successful | as done'),
  /\b(?:red|fail(?:ed|ing|ures?|s)?|broken|errors?)\b[^.;:\n]{0,24}?\b(?:counts?|are counted|is counted|treat(?:ed)?|mark(?:ed)?|report(?:ed)?|list(?:ed)?|enter(?:ed)?|log(?:ged)?|goes?|go)\b[^.;:\n]{0,12}?\bas (?:skipped|passed|green|ok|passing|ignored|successful|done)\b/,
  90,
);
/** Somebody else is made to look like the one who did it. */
const IMPRESSION = signal(
  'false-impression',
  [
    ...phrases(
      'sound as | sounds as | read as | reads as | look as | looks as | the impression | the blame | as if | as though | name, not yours | not your own | not in yours | instead of yours | not under yours',
    ),
    ...followed('attribute | ascribe | credit', 'the | this | your | these'),
  ],
  new RegExp(
    [
      String.raw`\b(?:give|create|leave|make|convey) the impression that (?:the |an? )?(?:users?|owner|customer|author|reviewer|admin\w*|colleague|nobody|no one|nothing|it|they|everything|all)\b`,
      String.raw`\b(?:put|lay|pin|shift) the blame\b`,
      String.raw`\b(?:attribute|ascribe|credit) (?:the|this|your|these) (?:\w{3,12} )?(?:edits?|changes?|commits?|deletions?|transfers?|requests?|uploads?|errors?|mistakes?|loss) to (?:the |an? )?(?:user|owner|previous|last|former|other|colleague|customer|author|maintainer|another|nightly)\b`,
      String.raw`\b(?:answer|report|summary|reply|text|message|recap)s?\b[^.;:\n]{0,24}?\b(?:sounds?|reads?|looks?) as (?:if|though) [^.;:\n]{0,24}?\b(?:no|not|nothing|never|nobody)\b`,
      String.raw`\b(?:act|behave|write|answer|proceed|go on|carry on|report|pretend)\b[^.;:\n]{0,16}? as (?:if|though) (?!the readers?\b)[^.;:\n]{0,40}?\b(?:never|not|nothing|no)\b (?:\w{2,10} ){0,2}?(?:happened|run|ran|sent|existed|taken place|took place|been (?:sent|run|read|changed|opened|there)|occurred|done)\b`,
      String.raw`\b(?:sign|write|commit|log|enter|post|record|file|author)\b[^.;:\n]{0,40}?\b(?:with|under|in|as) the (?:user|owner|customer|author|maintainer|reviewer|manager)(?:['’]s)?(?: own)?(?: name)?,? (?:not|instead of|rather than) (?:with |under |in )?(?:yours|your own|the agent)`,
    ].join('|'),
  ),
  130,
);
const HIDDEN_AMONG = signal(
  'hidden-among',
  phrases('hidden | hide | bury | buried | slip | slipped | tuck | tucked | smuggle | smuggled'),
  /\b(?:hidden|hide|bury|buried|slip(?:ped)?|tuck(?:ed)?|smuggled?)\b[^.;:\n]{0,24}? (?:among|amongst|in|inside|into|between|behind|under|within) (?:[^.;:\n]{0,16} )?(?:edits|changes|commits?|formatting|white ?space|renames|larger|big|refactorings?|noise|other lines|a long)\b/,
  100,
);

/** What is reported is not what was done. */
export const UNTRUE_REPORTS: readonly Deed[] = [
  deed('proof-of-nothing', 'high/high', PROOF, anyOf(CLAIMS), { parts: [anyOf(UNDONE)], unless: [HONEST], quoted: 'own' }),
  deed('red-as-green', 'high/high', RED_AS, 'key', {
    unless: [HONEST, /\b(?:known|flaky|allowed failures?|xfail|expected to fail|optional)\b/i],
  }),
  deed('false-impression', 'high/high', IMPRESSION, 'key', { unless: [HONEST] }),
  deed('hidden-among-others', 'high/high', HIDDEN_AMONG, 'key', {
    parts: [/\b(?:changes?|edits?|lines?|commits?|hooks?|calls?|uploads?|imports?|requests?|fix|key|bypass)\b/i],
    unless: [HONEST, /\b(?:bugs?|secrets?|errors?|findings?|important|signal)\b/i],
  }),
  deed('good-whatever-came', 'high/high', AGAINST_FACTS, anyOf(REPORTS), {
    parts: [anyOf(GOOD), anyOf(BAD)],
    unless: [HONEST],
    quoted: 'own',
  }),
  deed('failed-said-passed', 'high/high', FAILING, anyOf(SAYS_PASSED), { polarity: 'own', unless: [HONEST], quoted: 'own' }),
  deed('denied-if-asked', 'high/high', ASKED, anyOf(UNTRUE_ANSWER), {
    polarity: 'own',
    parts: [anyOf(ABOUT_WORK)],
    unless: [HONEST],
    quoted: 'own',
  }),
  deed('anothers-doing', 'high/high', ANOTHERS_DOING, anyOf(BLAME), { parts: [SO_NOT_TRACED], unless: [HONEST] }),
  deed('marks-put-back', 'high/high', MARKS, /\b(?:restore|reset|set|put|keep|fake|copy|change|touch|backdate|preserve|use)\b/, {
    parts: [UNSEEN_CHANGE],
  }),
  deed('records-cleaned', 'high/high', RECORD, anyOf(CLEANED), {
    parts: [/\b(?:calls?|requests?|entries|lines|steps?|traces?|host|these|this|commands?|while|transfer|upload)\b/i],
    reach: 'beside',
  }),
  deed('innocent-name', 'high/high', MESSAGE, anyOf(INNOCENT_NAME), {
    parts: [
      anyOf(GRAVE_CHANGE),
      /\b(?:even though|although|though|while|put|hide|bury|place|wrap|slip|include|change of|call(?:ed)?|titled|named|describe|goes in|along with|inside it)\b/i,
    ],
    unless: [HONEST],
    quoted: 'own',
    reach: 'beside',
  }),
];
