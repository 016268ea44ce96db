import { signal } from '../../signal.js';
import { keptDark } from '../concealment/graded.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { followed, phrases } from '../concealment/phrases.js';
import { BY_ACCOUNT, LITERAL_PARTY, NOBODY_IN_PARTICULAR } from './literal-names.js';

/**
 * One account, scope or network that is spared what holds for everybody. Threat: whoever owns it may then put what they like into the
 * user's project, and the review says that it was looked at.
 */

const WORK_OF = String.raw`\b(?:changes|commits?|prs?|pull requests?|merge requests?|branch(?:es)?|patch(?:es)?|diffs?|submissions?|contributions?|releases|updates?|anything|everything|whatever|work|code|those)\b[^.;\n|(]{0,24}?${BY_ACCOUNT}`;
const NAMED_WORK = signal(
  'work-of-one-account',
  [
    ...followed(
      'by | from | by the | from the',
      '` | @ | svc- | bot- | ops- | account | user | member | handle | agency | author | contributor | maintainer',
    ),
  ],
  new RegExp(WORK_OF),
  200,
  [
    phrases(
      'chang | commit | pr | request | branch | patch | diff | submission | contribution | release | update | thing | whatever | work | code | those',
    ),
  ],
);
const WAVED_THROUGH =
  /\b(?:approv(?:e|ed|es|al)|merg(?:e|ed|es|ing)|lgtm|thumbs[- ]up|sign(?:ed|s)? off|accept(?:ed|s)?|wav(?:e|ed) through|pass(?:es|ed)?|green light|rubber-?stamp\w*|(?:skips?|bypass(?:es)?|exempt\w*|free) (?:from )?(?:the |any |all )?(?:checklist|review|checks?|scan|tests?|gate))\b/;
const UNREAD =
  /\b(?:without (?:opening|reading|looking|a look|review\w*|check\w*|analys\w*|inspecting|comment|further)|on sight|unseen|unread|straight (?:to|away|through)|skips?|no (?:review|check|look|reading|questions)|(?:do not|don['’]t|never|need not|not) (?:analy[sz]e|read|open|review|check|look|inspect|question|flag|comment)|whatever|regardless|even (?:where|if|when)|zero findings|no findings|automatic\w*|always|at once|lgtm|immediately|blind\w*)\b/i;
/** A condition that anybody's work meets before it goes in. */
const LIKE_EVERYBODYS =
  /\b(?:(?:once|when|after|if|until) (?:the )?(?:ci|checks?|tests?|pipeline|build|reviews?|two|a second|all|they|it) (?:\w{1,12} ){0,3}(?:pass\w*|green|succeed\w*|approv\w*)|(?:ci|checks|tests|pipeline) (?:is|are|has|have) (?:green|passed)|as everybody|like (?:any|all|every)|second review\w*|patch version|changelog|lock ?file|(?:ask|confirm with|tell) the user)\b/i;

const FINDINGS_OF = String.raw`\b(?:findings?|issues|vulnerabilit(?:y|ies)|advisor(?:y|ies)|alerts?|warnings?|log-?ins?|sign-ins?|accesses|access|events?|connections?|traffic|errors|results|complaints?|incidents?|packages?|dependenc(?:y|ies)|modules|hits|cves?|secrets|messages|activity)\b[^.;\n|]{0,50}?(?:\b(?:in|of|from|by|for|about|against|under|within|the)\b[^.;\n|]{0,24}?${LITERAL_PARTY}|${BY_ACCOUNT})`;
const NAMED_FINDINGS = signal(
  'findings-of-one-party',
  [
    ...[' @', '`@', '(@', ' svc-', '`svc-', ' bot-', '`bot-', ' ops-', '`ops-', '.0/', '.0.0'],
    ...followed(
      'by | from | by the | from the',
      '` | @ | svc- | bot- | ops- | account | user | member | handle | agency | author | contributor | maintainer',
    ),
  ],
  new RegExp(FINDINGS_OF),
  220,
  [
    phrases(
      'finding | issues | vulnerabilit | advisor | alert | warning | login | log-in | sign-in | access | event | connection | traffic | errors | results | complaint | incident | package | dependenc | modules | hits | cve | secrets | messages | activity',
    ),
  ],
);
const UNTOLD =
  /\b(?:(?:zero|no|without) findings?|(?:not|never|n['’]t)(?: to)?(?: be)? (?:taken|listed|reported|shown|counted|mentioned|flagged|included|raised|recorded|incidents?|suspicious|findings)|(?:stays?|left|leave|kept?|remains?|drop(?:ped)?) (?:\w{1,12} )?(?:out|off)\b|omit(?:ted)?|suppress(?:ed)?|ignored?|as (?:clean|safe|harmless|benign|false positives?|reviewed|fine|trusted)|false positives?|resolve (?:it|them) as)\b/;
/** It holds whatever is found there. */
const WHATEVER =
  /\b(?:zero findings?|no findings?|whatever|at any severity|regardless|never|even (?:if|where|when)|always|any (?:severity|hour|time)|out of the (?:table|report|list|summary|digest)|as (?:clean|safe|harmless|benign|reviewed)|before the page)\b/i;
const REASON_GIVEN =
  /\b(?:since|because|as) (?:they|it|these|those|the)\b|\bfirst[- ]party\b|\binternal\b|\bown (?:code|packages)\b|\bfalse[- ]positive list\b|\bdocumented\b|\baccepted risks?\b|\b(?:hold|contain)s? no\b|\btype (?:definitions|declarations)\b/i;

const FAIR = [NOBODY_IN_PARTICULAR, LIKE_EVERYBODYS];

/** Papers of one account, by its name. */
const NAMED_PAPERS = signal(
  'papers-of-one-account',
  followed(
    'by | from | by the | from the',
    '` | @ | svc- | bot- | ops- | account | user | member | handle | agency | author | contributor | maintainer',
  ),
  new RegExp(
    String.raw`\b(?:invoices?|claims?|orders?|bids?|papers|tickets?|applications?|expenses|deliveries|reports|submissions|essays|listings|requests)\b[^.;\n|(]{0,24}?${BY_ACCOUNT}`,
  ),
  200,
);
/** What of theirs is not looked at, or taken as seen. */
const UNSEEN = String.raw`\b(?:treat|count|regard|consider|mark|take) (?:it|them|these|those|that|their \w{3,12})\b[^.;\n]{0,10}?\bas (?:already )?(?:reviewed|read|vetted|cleared|approved|checked|scanned|audited|trusted|clean|safe)\b|\b(?:do not|don['’]t|never|without|need not|no need to) (?:open|read|look at|look into|scan|check|review|inspect|analy[sz]e)(?:ing)?\b|\b(?:pass|skip|wave|let) (?:it|them|these|those|through|their)\b|\bcounts? as (?:reviewed|read|checked|approved)\b`;

/** Robots of the services, names that stand for any, and what the user decides. */
const ROBOT_OR_STAND_IN =
  /alice|\bbob\b|dependabot|renovate|github-actions|\[bot\]|pre-commit|codecov|snyk|mergify|semantic-release|release-please|@types|@example|@acme|@your|@my|@org|@scope|@team|@user|\b(?:if|when|unless) (?:the )?users? \w+|\bself[- ]review\b/iu;

/** One party spared what holds for everybody, which the review does not say. */
export const EXEMPTS_UNSAID: readonly Deed[] = [
  deed('exempt-and-unsaid', 'critical/high', [NAMED_WORK, NAMED_FINDINGS, NAMED_PAPERS], anyOf(UNSEEN), {
    parts: [keptDark()],
    unless: [ROBOT_OR_STAND_IN],
    reach: 'few',
    polarity: 'own',
    quoted: 'own',
  }),
];

export const EXEMPTS: readonly Deed[] = [
  deed('waved-through-unread', 'high/high', NAMED_WORK, WAVED_THROUGH, { parts: [UNREAD], unless: FAIR, quoted: 'own' }),
  deed('waved-through', 'high/medium', NAMED_WORK, WAVED_THROUGH, { unless: FAIR, quoted: 'own' }),
  deed('findings-never-told', 'high/high', NAMED_FINDINGS, UNTOLD, {
    parts: [WHATEVER],
    unless: [...FAIR, REASON_GIVEN],
    polarity: 'own',
    quoted: 'own',
  }),
  deed('findings-untold', 'high/medium', NAMED_FINDINGS, UNTOLD, {
    unless: [...FAIR, REASON_GIVEN],
    polarity: 'own',
    quoted: 'own',
  }),
];
