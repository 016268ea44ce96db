import { act, part, type Act } from './act.js';

/** What holds an agent, a change or a payment up until somebody has looked. */
const CONTROL = part(
  String.raw`(?:human|manual|peer|legal|security|owner['’]?s|second|required|mandatory|final|compliance|code|fraud|credit|access|permission|identity|age|sanctions?|safety|supervisor|manager['’]?s) (?:reviews?|checks?|looks?|screening|sign-?offs?|verifications?)\b`,
  String.raw`review (?:queue|step|stage|board|gate)\b|approvals?\b|approvers?\b|sign-?off\b|second (?:pair of eyes|factor|reviewer|signature|opinion)\b|four[- ]eyes\b|dual control\b|segregation of duties\b`,
  String.raw`change (?:tickets?|requests?|control|advisory board)\b|call(?:ing)?[- ]?backs?\b|identification\b|security questions?\b|sign-?in reviews?\b|(?:permission|consent|confirmation|approval) prompts?\b|access controls?\b|auth\w{0,11} (?:check|guard|middleware)s?\b|2fa\b|mfa\b|two[- ]factor\b`,
  String.raw`audit (?:log|trail|trigger|record|entr(?:y|ie))s?\b|(?:trail|audit|access|security|query) logging\b|(?:security|access|activity|query) logs?\b|alerts?\b|alarms?\b|monitoring\b|safeguards?\b|guard ?rails?\b`,
  String.raw`safety (?:stop|interlock|margin|limit)s?\b|compliance (?:step|hold|gate)s?\b|(?:spending|transfer|credit|withdrawal|daily|exposure|dose|approval|login) (?:limit|cap|ceiling|threshold|throttle)s?\b|throttl(?:e|ing)\b|lockouts?\b`,
  String.raw`quarantine\b|retention (?:period|rule|policy)\b|consent (?:check|form|box|page)s?\b|disclosures?\b|disclaimers?\b|advisor(?:y|ies)\b|embargo(?:es)?\b|required checks?\b|branch protections?\b|code owners?\b|cooling[- ]off\b`,
  String.raw`(?!(?:the|this|that|any|all|each|every|your|its|our|their|more|no|these|those|and) )[a-z]{3,16}[- ](?:checks?|verification|validation|screening|signing|warnings?|match(?:es)?|confirmations?)\b|signing step\b`,
);
const TAKE_OFF = part(
  String.raw`(?:skip|bypass|circumvent|disable|deactivate|suppress|mute|silence|drop|remove|take out|strip|relax|loosen|lift|waive|suspend|override|sidestep|evade|avoid (?:triggering|tripping|the)|stay (?:below|under)|get (?:around|past)|work around|dismiss|purge|wipe|shorten|weaken|neutrali[sz]e|turn off|switch off|shut off|raise|ignore)\b`,
);
const GIVEN = String.raw`(?:(?:already|having been|been|duly|fully|implicitly|automatically) )?(?:pre-?)?(?:approved|cleared|vetted|authori[sz]ed|consented|accepted|signed off|verified|reviewed|confirmed|released|granted|answered (?:with )?["“]?yes|agreed|waived|exempt)\b`;

/** A control that is weakened, or taken to have been passed. Orders and permissions only: who describes says “skips”. */
export const WEAKENS: readonly Act[] = [
  act(
    part(String.raw`(?:let|have|make)\b`),
    part(String.raw`(?:end|exit|finish|return|succeed|pass)\b[^.;\n]{0,24}?\b(?:success(?:fully)?|green|zero|0|at once)\b`),
    { gap: 24, beside: /\b(?:jobs?|gates?|checks?|scans?|steps?|audits?|verif\w+|tests?)\b/i },
  ),
  act(
    part(String.raw`replace(?:s|d)? (?:its|the|their) (?:body|steps?|contents?|run|commands?|script)\b`),
    part(String.raw`(?:with|by) (?:[^.;\n]{0,30} )?(?:echo|prints?|exit 0|true|success|a no-op|copy|last green)\b`),
  ),
  act(TAKE_OFF, CONTROL),
  act(part(String.raw`(?:turn|switch|shut|take|keep|leave)\b`), part(String.raw`(?:off|down|out|aside)\b`), { gap: 60, beside: CONTROL }),
  act(
    CONTROL,
    part(
      String.raw`(?:is|are) (?:not|no longer) (?:required|needed|necessary|asked for|enforced)\b`,
      String.raw`(?:should|must|will|is to|are to|can|may)(?: safely| simply)? be (?:left aside|set aside|left out|skipped|bypassed|waived|dropped|suppressed|muted|ignored|omitted|lifted|switched off|turned off|disabled|cleared|dismissed)\b`,
      String.raw`(?:is|are) (?:waived|lifted) (?:here|for)\b|(?:does|do) not apply (?:here|to|for)\b`,
    ),
  ),
  act(part(String.raw`(?:treat|consider|count|regard|deem|assume)\b`), part(String.raw`(?:as |to be |to have been )?${GIVEN}`), {
    gap: 60,
  }),
  act(
    part(String.raw`(?:mark|record|log|set|book|flag|take)\b`),
    part(String.raw`(?:as|for) ${GIVEN}[^.;:\n]{0,40}?\b(?:without|even|whether|regardless|before|unread|though)\b`),
    { gap: 50 },
  ),
  act(
    part(String.raw`(?:auto-?(?:accept|approve|merge|confirm|release|sign)|approve|accept|confirm|release|merge|sign)\b`),
    part(
      String.raw`without (?:reading|looking|checking|opening|review\w*|asking|waiting|the \w+['’]s|a (?:second|check|review))\b`,
      String.raw`even (?:if|where|when|though)\b|no matter\b|unread\b|on (?:their|the \w{2,12}['’]s|his|her) behalf\b|in (?:their|the \w{2,12}['’]s) name\b|sight unseen\b`,
    ),
    { gap: 50 },
  ),
  act(
    part(
      String.raw`(?:do not|don['’]t|never|without) (?:read|(?:open|look into)(?! (?:the |its |their |any )?attachments?)|look at|inspect|examine)(?:ing)? (?:the |its |their |any )?(?:diffs?|changes?|contents?|attachments?|signatures?|checksums?)\b`,
    ),
  ),
  act(
    part(String.raw`(?:accept|let|allow|admit|permit)\b`),
    part(
      String.raw`without (?:a |the |any )?(?:second factor|password|signature|check|verification|review|token|login|consent|ticket|receipt)\b`,
    ),
  ),
  act(
    part(String.raw`(?:take|pull|remove)\b`),
    part(String.raw`(?:off|out of|from) the (?:queue|review queue|approval queue|quarantine|hold|watch ?list|block ?list)\b`),
    { gap: 20 },
  ),
  act(
    part(String.raw`(?:apply|deploy|merge|proceed|go ahead|continue|publish|push|pay|release)\b`),
    part(String.raw`without (?:the |a |an |any )?(?:\w{2,12}['’]?s? )?(?:approvals?|sign-?off|review)\b`),
  ),
  act(part(String.raw`(?:take|leave) (?:it|them|that) (?:out|off|aside)\b`), undefined, { beside: CONTROL }),
  act(
    part(
      String.raw`(?:should|must|will|is to|to) always (?:succeed|pass|hold|return true|be true|accept|allow)\b|always (?:hold|return true)\b`,
    ),
  ),
  act(
    part(String.raw`(?:assume|answer|say|take it as a) ["“]?yes\b`),
    part(String.raw`(?:permission|confirmation|approval|consent|prompts?|questions?)\b`),
  ),
  act(part(String.raw`(?:add|put|append|place)\b`), part(String.raw`(?:ignore|suppress\w*|exempt\w*|exception)[- ]?list\b`), { gap: 60 }),
  act(
    part(String.raw`(?:enter|put|write|fill in|use|insert|sign with|set)\b`),
    part(
      String.raw`(?:their|his|her|the (?:approver|manager|reviewer|owner|lead|controller|supervisor|doctor|physician)['’]s) (?:own )?(?:name|initials|signature|stamp|id|user id)\b`,
    ),
    { gap: 20, beside: /\b(?:confirm\w*|approv\w*|sign-?off|release|review(?:ed|er)?|four[- ]eyes|counter-?sign\w*|consent)\b/i },
  ),
  act(
    part(String.raw`(?:treat|take|count|read|regard|understand)\b`),
    part(
      String.raw`(?<!\b(?:not|never) )as (?:a |an |their |his |her )?(?:yes|consent|agreement|permission|approval|go-ahead|acceptance|confirmation|signature)\b`,
    ),
    { gap: 60 },
  ),
  act(
    part(String.raw`(?:approve|accept|merge|pass|release|sign)\b`),
    part(String.raw`(?:directly|at once|straight away|right away|immediately|as they are|as they come|on sight)\b`),
    {
      gap: 16,
    },
  ),
  act(
    part(String.raw`(?:do not|don['’]t|never|no need to) (?:spend|waste|lose) (?:any )?(?:time|effort|words) (?:on|over|with)\b`),
    part(
      String.raw`(?:the |its |their |any )?(?:lock ?files?|scripts?|diffs?|details?|install|content|checks?|code|changes|clauses|evidence|attachments?)\b`,
    ),
    { gap: 12 },
  ),
  act(
    part(
      String.raw`(?:may|can|should|must|are to|is to|will) (?:run|be run|execute|be executed|be applied|go through|proceed|be installed|be accepted|be merged|be paid)\b`,
    ),
    part(
      String.raw`(?:without|unconfirmed|unreviewed|unasked|with no) ?(?:confirmation|asking|review|approval|a prompt|prompts?|question|checks?)?\b`,
    ),
    { gap: 16 },
  ),
  act(
    part(
      String.raw`counts? as (?:standard|normal|approved|low|harmless|trusted|passed|safe)\b`,
      String.raw`(?:are|is) (?:to be )?(?:trusted|taken as trusted)\b`,
    ),
    undefined,
    { beside: /\b(?:whatever|even (?:if|when|where)|no matter|without (?:confirmation|asking|review|checks?)|regardless)\b/i },
  ),
  act(part(String.raw`(?:widen|loosen|relax|stretch)\b`), part(String.raw`(?:bounds?|tolerances?|thresholds?|margins?|limits?)\b`), {
    gap: 20,
  }),
  act(
    part(String.raw`(?:acknowledge|close|resolve|dismiss|snooze|approve|confirm|accept|answer|sign|vote|release)\b`),
    part(String.raw`(?:on behalf of|in the name of|on (?:their|his|her) behalf|in (?:their|his|her) name)\b`),
    { gap: 50 },
  ),
  act(
    part(
      String.raw`(?:split|divide|break|spread|(?:go|goes|enter|book|put)\b[^.;\n]{0,24}?\b(?:as|in|into) (?:two|three|several|separate)|(?:two|three|several|separate) (?:lines|orders|invoices|payments|transfers|requests|bookings))\b`,
    ),
    part(String.raw`(?:below|under) (?:the |that |its |this |each )?(?:\w{3,12} )?(?:limit|threshold|it|amount|ceiling|cap|line)\b`),
    { gap: 80 },
  ),
  act(
    part(String.raw`(?:treat|count|regard|consider|mark|take) (?:it|them|these|those|that)\b`),
    part(String.raw`as (?:already )?(?:reviewed|read|vetted|cleared|approved|checked|scanned|audited|trusted)\b`),
    { gap: 6 },
  ),
  act(
    part(
      String.raw`(?:do not|don['’]t|never|without) (?:open|read|look at|look into|scan|check|review)(?:ing)? (?:it|them|their|these|those|that)\b(?! (?:twice|again|aloud))`,
    ),
    undefined,
    {
      beside:
        /\b(?:reviewed|vetted|vendors?|scope|packages?|commits?|bots?|authors?|diffs?|dependenc\w+|findings?|assurance|trusted|approved|checked)\b/i,
    },
  ),
];
