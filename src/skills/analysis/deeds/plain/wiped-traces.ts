import { oneOf } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { keptDark } from '../concealment/graded.js';
import { anyOf, deed, type Deed } from '../deed.js';

/**
 * The traces of what was done are wiped by order: two kinds of them in one sentence, or those of somebody who is picked out. Threat: logs of
 * sign-ins, audits and commands are what a break-in is found by; none of them is in the way of anything. MITRE ATT&CK: T1070.
 */

/** Records by which it is found who did what. What programs write of their own work is none. */
const TRACE = String.raw`(?:(?:\/var\/log\/)?(?:auth|audit\/audit|audit|secure|wtmp|btmp|utmp|lastlog|faillog|messages)\.?(?:log)?\b(?<=log|tmp)|\/var\/log\/(?:audit|secure|messages|wtmp|btmp|lastlog)|\b(?:audit|access|security|sign-?in|login|activity|event|query|admin)[- _](?:logs?|trails?|histor(?:y|ies)|records?|events?|tables?)\b|\b(?:shell|bash|zsh|command|terminal|session) histor(?:y|ies)\b|\.(?:bash|zsh)_history\b|\bhistory files?\b|\bcloud ?trail\b|\bquery_history\b|\b(?:windows )?(?:security )?event logs?\b|\bwevtutil\b|\bjournal\b)`;
const ANCHORS = phrases(
  'log | wtmp | btmp | utmp | lastlog | histor | trail | journal | wevtutil | sign-in | access record | audit record | audit table | audit event | access event | security event | login event | access table',
);
const WIPES = String.raw`(?:truncat|empt|clear|wip|delet|remov|purg|eras|shred|drop|scrub|vacuum|zero|blank|unset)(?:e|es|ed|ing|y|ies|s|ped|ping)?(?: out)?`;
const TWO_TRACES = oneOf(
  'two-traces-wiped',
  [
    [
      ANCHORS,
      String.raw`\b${WIPES}\b[^;\n]{0,60}?${TRACE}[^;\n]{0,60}?(?:,|\band\b|\bas well as\b|\bplus\b)[^;\n]{0,30}?${TRACE}`,
      [phrases('truncat | empt | clear | wip | delet | remov | purg | eras | shred | drop | scrub | vacuum | zero | blank | unset')],
    ],
  ],
  420,
);
const WIPE = new RegExp(String.raw`\b${WIPES}\b`);
/** Whose traces they are, or when: after what was done. */
const AFTERWARDS =
  /\b(?:of (?:all|every|the) users?|all users|once|after\w*|when (?:the |it |you |this )|at the end|finish\w*|done|closed|before (?:leaving|hashing|handing|you (?:leave|go|finish|hand over|close|sign out|log out))|on (?:each|every|all) (?:host|machine|server)s?|the (?:session|run|job)|what you (?:did|ran)|your (?:commands|session|work)|free (?:the )?(?:space|disk)|tidy|clean ?up)\b/i;
/** Where logs go by a rule, or the wiping is what is looked for. */
const RULED = String.raw`rotat\w+|logrotate|older than|after \d+ (?:days|weeks|months|years)|archiv\w+|gdpr|erasure|anonymi[sz]\w+|pseudonymi[sz]\w+|detect\w*|attackers?|intruders?|adversar\w+|look for|check (?:whether|for)|suspicious|tamper\w*|anti-?forensics?|evidence of|never|do not|don['’]t|must not|without (?:clearing|deleting|wiping)|technique|t1070|alert`;
const BY_RULE = new RegExp(String.raw`\b(?:${RULED})\b`, 'i');
/** Machines that are made to be thrown away, and histories of other things. */
const OF_NOBODY =
  /\b(?:retention|test\w*|fixtures?|sandbox|lab|vm|container|image build|base image|golden image|template|sysprep|snapshot|rule|ssd|browser|undo|git|chat|conversation|prompt|application logs?|debug)\b/i;

/** Tables and buckets in which it is kept who read or changed what. */
const AUDIT_KEPT = oneOf(
  'audit-store-dropped',
  [
    [
      phrases(
        'access_history | audit_log | audit.log | login_history | query_history | access_log | audit_trail | audit.access | audit_event | audit.event | login_event | audit table | access history | login history',
      ),
      String.raw`\b(?:drop|delete|truncate|empty|purge|wipe|clear|remove)(?:s|d|ing)?\b[^;\n]{0,80}?(?:access_history|audit[_. ](?:logs?|trail|events?|table|access\w{0,12})|login_(?:history|events?)|query_history|access_logs?|access history|login history)\b`,
    ],
  ],
  180,
);
/** No copy is kept of it, or nobody hears of it. */
const FOR_GOOD = String.raw`\b(?:retention|time[- ]travel|versioning|point-in-time|fail-?safe)\b[^.;]{0,50}?\b(?:zero|0|off|disabled|nothing)\b`;

/** What was done by one party, cut out of what is kept as proof. */
const PARTY = String.raw`(?:(?:\d{1,3}\.){1,3}(?:\d{1,3}|x)(?:\/\d{1,2}|\.x|\.\*)*|\x60[\w.@-]{2,40}\x60|@[\w-]{2,30}|(?:our|the|a) (?:\w{3,14} )?(?:vendor|supplier|partner|contractor|provider|consultants?|agency|integrator))`;
const CUT_OUT = oneOf(
  'party-cut-out-of-evidence',
  [
    [
      phrases('evidence | timeline | export | audit | case file | incident file | incident report | record | log | capture | trace'),
      String.raw`\b(?:sessions?|entries|events|log-?ins?|sign-?ins|connections?|requests?|lines|accesses|traffic|activity|packets) (?:from|of|by|to) ${PARTY}[^.;\n]{0,80}?\b(?:taken|cut|left|removed|deleted|dropped|filtered|stripped|kept)\b[^.;\n]{0,6}? (?:out of|from|off) (?:the |all |any )?(?:\w{3,14} )?(?:evidence|timeline|audit (?:log|trail|export)|case files?|incident (?:file|record|report)|export|logs?|records?|captures?)\b`,
      [followed('from | of | by | to', '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | ` | @ | our | the | a')],
    ],
    [
      phrases('evidence | timeline | audit | case file | incident file | incident report | record | log | capture'),
      String.raw`\b(?:take|cut|leave|remove|delete|drop|strip|keep|filter) (?:all |any |the |out )?(?:sessions?|entries|events|log-?ins?|sign-?ins|connections?|requests?|lines|accesses|traffic|activity|packets) (?:from|of|by|to) ${PARTY}[^.;\n]{0,40}? (?:out of|from|off) (?:the |all |any )?(?:\w{3,14} )?(?:evidence|timeline|audit (?:log|trail|export)|case files?|incident (?:file|record|report)|captures?)\b`,
      [phrases('take | cut | leave | remove | delete | drop | strip | keep | filter')],
    ],
  ],
  260,
);

export const TRACES_WIPED: readonly Deed[] = [
  deed('traces-wiped', 'critical/high', TWO_TRACES, WIPE, { parts: [AFTERWARDS], unless: [BY_RULE, OF_NOBODY], quoted: 'own' }),
  deed('audit-store-dropped', 'critical/high', AUDIT_KEPT, WIPE, {
    parts: [keptDark(FOR_GOOD)],
    unless: [BY_RULE],
    reach: 'few',
    quoted: 'own',
  }),
  deed('party-cut-out', 'critical/high', CUT_OUT, 'key', {
    unless: [BY_RULE, anyOf(String.raw`\b(?:own|test) (?:scanner|host|machine)s?\b`)],
    quoted: 'own',
  }),
];
