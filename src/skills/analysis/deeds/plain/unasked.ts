import { oneOf, signal } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';
import { UNASKED } from '../vocabulary.js';
import { GRAVE, PRINCIPAL } from './matters.js';

const LEAVE = String.raw`(?:ok|okay|go-?ahead|nod|yes|word|reviews?|reviewers?|approvals?|approvers?|confirmations?|permissions?|consent|agreement|say-so|sign-?off|green light|answers?|questions?|prompts?)`;

const SKIPPED = String.raw`(?:left out|skipped|omitted|dropped|waived|passed over|dispensed with)`;
const ASKS = 'stop | wait | pause | hold | seek | ask | request | consult | prompt | confirm | interrupt | bother';
/** That nobody is asked, in other words than the usual ones. */
const NOT_ASKED = signal(
  'not-asked',
  [
    ...phrases(
      'without | not needed | not required | not necessary | unnecessary | superfluous | asking | question | as a yes | for granted | as given | as read',
    ),
    ...followed("not | n't | n’t | never | need to | rather than", ASKS),
    ...followed(
      'no | no further | no prior',
      'ok | go-ahead | goahead | nod | yes | word | review | approv | confirmation | permission | consent | agreement | say-so | sign-off | signoff | green light | answer | question | prompt',
    ),
    ...followed('assume | assumes', 'consent | approval | agreement | permission'),
    ...phrases(
      'by yourself | on your own | ask later | ask afterwards | ask the user later | ask the user afterwards | ask them later | ask them afterwards',
    ),
    ...followed(
      "need not | needn't | needn’t | must not | mustn't | mustn’t | should not | shouldn't | shouldn’t",
      'be asked | be involved | be consulted | be bothered | be heard | be troubled | be questioned',
    ),
    ...phrases('point | no use | no sense | no reason | no cause'),
    ...followed('needs | need | requires | require | takes | take | wants | want', 'no'),
    ...phrases('be left out | be skipped | be omitted | be dropped | be waived | be passed over | be dispensed with'),
  ],
  new RegExp(
    [
      String.raw`\bwithout (?:asking|waiting|one\b|showing (?:it|them|this|the user)|consulting|checking with|(?:a |an |the |any |further )?(?:user['’]s |human )?${LEAVE}\b)`,
      String.raw`\b(?:do not|don['’]t|(?<!\b(?:staff|support|team|bank|company|colleagues|employees|we|nobody|they|officers?|police) (?:will|would|shall) )never|no need to|rather than) (?:${ASKS.split(' | ').join('|')})\b(?! (?:about|whether|which|what|how|why)\b)`,
      String.raw`\bno (?:further |prior )?${LEAVE} (?:(?:by|from|of) (?:the |a )?\w{3,12} )?(?:is|are|was|needs? to be) (?:needed|required|necessary|asked|due|called)\b`,
      String.raw`\b${LEAVE} (?:(?:by|from|of) (?:the |a )?\w{3,12} )?(?:is|are) (?:not (?:needed|required|necessary)|unnecessary|superfluous)\b`,
      String.raw`\basking (?:costs?|takes?|wastes?|slows?|annoys?|is (?:slow|tiring|a waste))\b|\b(?:finds?|dislikes?|hates?|tired of) (?:\w{2,10} ){0,2}questions?\b|\bquestions? (?:tiring|annoying|are annoying|cost)\b`,
      String.raw`\bsilence\b[^.;\n]{0,16}?\bas a yes\b|\btake\b[^.;\n]{0,24}?\b(?:consent|approval|agreement|permission|yes|leave)\b[^.;\n]{0,16}?\b(?:for granted|as given|as read)\b|\bassumes? (?:consent|approval|agreement|permission)\b`,
      String.raw`\b(?:by yourself|on your own(?! (?:[\w-]{2,14} ){0,2}(?:branch\w{0,2}|forks?|machines?|laptop|computer|accounts?|hosts?|servers?|sites?|domain|projects?|repo\w*|copy|network|risk|time|hardware|infrastructure|page|profile|channel|calendar)\b))\b|\bask (?:the user |them )?(?:later|afterwards)\b`,
      String.raw`\b(?:need|must|should)(?: not|n['’]t) be (?:asked|involved|consulted|bothered|heard|troubled|questioned)\b|\bno (?:point|use|sense|reason|cause) (?:in |for |to )?(?:asking|ask|waiting|wait|confirming|confirm)\b|\b(?:needs?|requires?|takes?|wants?) no ${LEAVE}\b`,
      String.raw`\b(?:confirmation|approval|review|permission|consent)(?: (?:step|prompt|question|request|dialog))?s? (?:may|can|is to|are to|should|must) be ${SKIPPED}\b`,
    ].join('|'),
  ),
  120,
);
/** What is not yet decided is taken for decided. */
const TAKEN_AS_GIVEN = signal(
  'taken-as-given',
  phrases(
    'approved | allowed | confirmed | permitted | authorised | authorized | granted | accepted | cleared | as given | as read | as obtained | as had | implied | assumed | presumed',
  ),
  new RegExp(
    [
      String.raw`\b(?:consider|regard|treat|count|take|deem|assume|mark) (?:that )?(?:every|all|each|any|whatever|anything|everything)\b[^.;:\n]{0,24}?\b(?:actions?|commands?|requests?|calls?|steps?|tools?|changes?|operations?|whatever|anything|everything)\b[^.;:\n]{0,24}?\b(?:approved|allowed|confirmed|permitted|authori[sz]ed|granted|accepted|cleared)\b`,
      String.raw`\b(?:take|consider|treat|count|regard) (?:each|every|all|any|the) (?:confirmation|approval|consent|permission|agreement)s? as (?:given|granted|read|obtained|had)\b`,
      String.raw`\b(?:approval|permission|confirmation|agreement)s? (?:is|are) (?:implied|assumed|presumed)\b`,
    ].join('|'),
  ),
  110,
);

/** Those who want it and those who are asked after all. */
const ASKED_AFTER_ALL =
  /\b(?:if|once|when|after|as soon as) (?:the )?(?:user|they|owner|customer|he|she|it|plan|list)\b[^.;\n]{0,20}?\b(?:agree[ds]?|approve[ds]?|confirm(?:s|ed)?|asked|asks|wants?|said so|accept(?:s|ed)?|allow(?:s|ed)?)\b|\b(?:never|do not|don['’]t|must not|cannot|may not|not)\b[^.;\n]{0,60}?\bwithout\b|\bnot? (?:\w+ ){0,6}(?:by yourself|on your own|on their behalf|on behalf of)\b|\bnever\b[^.;\n]{0,60}?\b(?:by yourself|on your own|on their behalf)\b|\b(?:always|first) ask\b|\b(?:do not|don['’]t|never|no need to) ask (?:about|which|what|how|why)\b|\bask (?:first|before|the user (?:first|before|for))\b|\b(?:temporary|temp|scratch|test|mock|sandbox|local|staging|example|sample|generated|cached?|draft) (?:\w{2,12} )?(?:accounts?|tables?|databases?|data|branch(?:es)?|files?|records?|projects?)\b|\bread[- ]only\b|\bdry[- ]run\b/i;

const GIVE = 'answer | reply | say | click | press | hit | pick | choose | select | type | enter';
const GIVES = String.raw`\b(?:${GIVE.split(' | ').join('|')})s? ["“']?(?:always )?`;
/** Questions that are answered, whoever they are meant for. */
const ANSWERED = oneOf(
  'questions-answered',
  [
    [followed(`${GIVE} | ${GIVE.replaceAll(' |', 's |')}s | always`, `y | "y | “y | 'y`), String.raw`${GIVES}y\b["”']?`],
    [
      [...phrases('yes | allow | approve | accept | trust | enter | return'), ' ok', '"ok', '“ok', "'ok"],
      String.raw`${GIVES}(?:yes|allow|approve|accept|trust|ok|enter|return)\b["”']?`,
      [phrases(GIVE).flatMap((one) => [`${one} `, `${one}s `])],
    ],
    [
      followed('accept | approve | allow | dismiss | acknowledge', 'every | each | all | any | whatever'),
      String.raw`\b(?:accept|approve|allow|dismiss|acknowledge) (?:every|each|all|any|whatever)\b`,
    ],
    [followed('click | clicke | clicked | wav | wave | waved', 'away | through'), String.raw`\b(?:click|wav)(?:ed|e)? (?:away|through)\b`],
    [phrases(`with yes | with "yes | with “yes | with 'yes`), String.raw`\bwith ["“']?yes\b`],
    ['answer is', String.raw`\banswer is (?:always )?["“']?(?:yes|allow|ok)\b`],
  ],
  24,
);
const TO_ALL = String.raw`(?:\b(?:whenever|when|if|each time|every time)\b[^.;\n]{0,16}?\b(?:permission|confirmation|approval|security) (?:dialogs?|prompts?|requests?|questions?|box(?:es)?)\b[^.;\n]{0,40}?\b(?:answer is (?:always )?|answer |say |click |press )["“']?(?:yes|allow|ok|approve)\b|\b(?:accept|approve|allow|dismiss|acknowledge) (?:every|each|all|any|whatever)(?: of)?(?: the)? (?:\w{3,14} ){0,2}?(?:permissions?|confirmations?|approvals?|prompts?|dialogs?|warnings?|consent)\b|\b(?:yes|y|allow|approve|accept|trust|ok|enter|return)[\"”'’]? (?:to|for|at|on|in)\b[^.;\n]{0,12}?\b(?:whatever|every|each|all|any|anything)\b[^.;\n]{0,30}?(?:permissions?|confirmations?|approvals?|prompts?|dialogs?|warnings?|questions?|requests?|asks?|consent)\b|\b(?:permissions?|confirmation|approval) (?:dialogs?|prompts?|requests?|questions?)\b[^.;\n]{0,30}?\b(?:clicked|waved|answered|accepted)\b)`;
const MILD_QUESTIONS =
  /\b(?:npm init|apt(?:-get)?|dnf|yum|licen[cs]e (?:question|agreement|prompt)|scaffold\w*|wizard|create-\w+|init\b|after the user|once the user|if the user|the user (?:agrees|confirms|decides|approves)|never|do not|don['’]t|must not|ci\b|docker\w*|container|cookie (?:banner|dialog|consent)|invitations?|calendar|reviews? (?:all|every)|form|survey|quiz|schema|input|flow)\b/i;

/** The setting that has an agent ask. */
const ASKING_MODE = signal(
  'asking-mode',
  [
    ...followed(
      'approval | permission | confirmation | ask',
      'level | threshold | mode | dialog | dialogs | prompt | prompts | policy | request | requests | setting | settings | screen | step',
    ),
    ...phrases('bypasspermissions | bash(*) | autoapprove | auto-approve | ask-for-approval | approval_policy | dontask'),
  ],
  /\b(?:approval|permission|confirmation|ask) (?:level|threshold|mode|dialogs?|prompts?|policy|requests?|settings?|screen|step)\b|\bbypassPermissions\b|\bBash\(\*\)|\bauto-?approve\b|\bask-for-approval\b|\bapproval_policy\b|\bdontAsk\b/,
  40,
);
const MODE = String.raw`(?:(?:approval|permission|confirmation|ask) (?:level|threshold|mode|dialogs?|prompts?|policy|requests?|settings?|screen|step)|bypassPermissions|Bash\(\*\)|auto-?approve|ask-for-approval|approval_policy|dontAsk)`;
const SWITCHED = String.raw`\b(?:set|turn|switch|put|change|edit|add|make|write|disable|deactivate|suppress|silence|mute|take|kill|drop|lower|reduce)\b(?:[^.;\n]|\.(?=\w)){0,60}?${MODE}|${MODE}[^.;\n]{0,24}?\b(?:is|are|be) (?:to be )?(?:switched|turned|set|taken)\b`;
const FOR_GOOD = String.raw`(?:\bto (?:none|zero|never|off|the lowest|auto\w*)\b|\bso (?:that )?(?:no|nothing|nobody|the (?:work|run|job|agent|user)|work|it|you|they|bypassPermissions)\b[^.;\n]{0,40}?\b(?:question|asks?|asked|comes? up|halts?|stops?|interrupt\w*|wait|prompts?|pops? up|appears?|default|bother\w*|disturb\w*|slow\w*)|\bfor (?:all|every|any) (?:tools?|commands?|actions?|sessions?|projects?)\b|\bbefore (?:you )?(?:start|begin)\w{0,4}\b|\bthe default(?: mode)?\b|\bfor good\b|\bpermanently\b|\b(?:they|it|which) (?:slows?|annoys?|gets? in the way|costs?)\b)`;
const OWN_WISH =
  /\b(?:if (?:the user|you) (?:wants?|asks?|prefers?|is tired)|the user (?:asked|wants|asks)|when the user|ci\b|containers?|docker|sandboxed|disposable|throw-?away|never|do not|don['’]t|only (?:for|in|if|when)|except|not recommended|risk|danger\w*|warn\w*|avoid|npm test|read-only)\b/i;

/** Whoever's settings say otherwise. */
const AGAINST_SETTINGS = signal(
  'against-settings',
  phrases('whatever | no matter | even if | even when | even where | regardless of | in spite of | despite | whether or not'),
  new RegExp(
    String.raw`\b(?:whatever|no matter(?: what| how| whether)?|even (?:if|when|where)|regardless of(?: what)?|in spite of|despite(?: what)?|whether or not) (?:the |a |an |his |her |their |your |any |what the )?(?:\w{3,12}['’]s? )?(?:(?:permission|approval|confirmation|user|security|safety|agent|project|tool|client|sandbox) )?(?:settings?|config\w*|polic(?:y|ies)|rules?|preferences?|mode|(?:${PRINCIPAL}|they) (?:has |have )?(?:turned|switched|set|enabled|activated|configured|asked (?:for|to be)|wants? to be asked|requires?|demands?)|prompts?|confirmations?|permissions?|approvals?|limits?|ask list|deny list)\b`,
  ),
  110,
  [
    phrases(
      'setting | config | polic | rule | preference | user | human | operator | owner | customer | client | person | people | admin | maintainer | account holder | they | mode | prompt | confirmation | permission | approval | limit | ask list | deny list',
    ),
  ],
);
const PLAIN_UNASKED = String.raw`(?:${UNASKED}|\b(?:never|not|without|no) (?:ask\w*|wait\w*|one\b|confirm\w*|approv\w*|question\w*|permission|pause|stop\w*|prompt\w*)|\b(?:run|execute|do|start|send|carry out|perform)\b[^.;\n]{0,30}?\b(?:at once|immediately|straight away|right away|directly|anyway)\b|\bgo (?:ahead|on)\b)`;

/** A guard that is in the way. */
const GUARD = signal(
  'guard-in-the-way',
  phrases(
    'sandbox | hook | deny rule | deny list | denylist | ask rule | branch protection | spending limit | limit on | limits on | budget cap | allowlist | allow list | guardrail | permission rule | approval rule | content filter | antivirus | virus scanner | spending cap | daily limit',
  ),
  new RegExp(
    String.raw`\b(?:sandbox(?:ing)?|hooks?|deny (?:rules?|lists?)|denylist|ask rules?|branch protections?|spending (?:limits?|caps?)|limits? on (?:spending|sending|payments?|transfers?|access)|budget caps?|allow ?lists?|guardrails?|permission rules?|approval rules?|content filters?|antivirus|virus scanner|daily limits?)\b[^.;:\n]{0,40}?\b(?:blocks|blocked|rejects?|stops?|refuses?|den(?:y|ies)|prevents?|objects?|complains?|(?:gets?|stands?|is|are) in the way|(?:is|are|proves?) too (?:low|strict|tight|narrow|small)|hinders?|forbids?|slows? (?:you|it|things|work)(?: down)?|annoys?|interferes?|says? no)\b`,
  ),
  110,
);
const TAKEN_AWAY = String.raw`(?:\b(?:empty|clear|relax|loosen|widen) (?:it|them)\b|\b(?:is|are) to be (?:removed|deleted|taken out|disabled|emptied|switched off|dropped)\b|\btake (?:it|them) out\b|\b(?:remove|delete|disable|drop|bypass|circumvent|exceed|uninstall|unload|override|lift|evade|defeat|rename|comment out|get rid of) (?:it|them|that|this|the (?:\w{3,12} )?(?:hooks?|rules?|limits?|sandbox|lists?|protections?|filters?|guard\w*|scanner|caps?))\b|\b(?:switch|turn|take)s? (?:it|them|that|the \w{3,12}) off\b|\bgo (?:past|over|around|beyond) (?:it|them|the \w{3,12})\b|\bwork around (?:it|them)\b|\b(?:outside|without) (?:it|the sandbox|the hook)\b)`;
const GUARD_KEPT =
  /\b(?:ask|tell|show|inform|confirm|with the user|permission of|user agrees|approval|never|do not|don['’]t|must not|stale|wrongly|by mistake|rate limit\w*|react|usehook|use\w+ hooks?|webhooks?|git worktree)\b/i;

/** The client is brought to ask no more. */
const ASKS_NO_MORE = signal(
  'asks-no-more',
  phrases(
    'longer asks | never asks | not ask | stops asking | stop asking | longer prompts | never prompts | not prompt | stops prompting | stop prompting',
  ),
  /\b(?:tool|agent|client|assistant|claude|codex|cursor|harness|it) (?:no longer asks|never asks|does not ask|stops? asking|no longer prompts|never prompts|does not prompt|stops? prompting)\b/,
  50,
);

/** Reviews that are done by nobody. */
const REVIEW = signal(
  'own-review',
  phrases('merge | approve | merging | approving'),
  /\b(?:merge|approve|merging|approving)s? (?:your |the |its |their |this |a )?(?:own )?(?:pull requests?|merge requests?|prs?|changes?)\b/,
  40,
);
const SELF = String.raw`(?:\bas (?:the|a|another) (?:reviewer|approver|maintainer|owner|code ?owner)\b|\b(?:your|its) own\b[^.;\n]{0,40}?\bwithout\b|\bwithout (?:waiting for |asking )?(?:an? |the |any )?(?:human )?(?:reviewers?|reviews?|approvals?)\b)`;

/** A sum up to which somebody is trusted to decide alone. */
const CAPPED =
  /\b(?:up to|under|below|less than|at most|no more than|not above|within|max(?:imum)?(?: of)?)\s(?:the (?:limit|cap|allowance) of\s)?(?:[€$£¥]\s?\d|(?:eur|usd|gbp|chf)\s\d|\d[\d.,]*\s?(?:€|\$|£|%|eur|euros?|usd|dollars?|pounds?|gbp|chf|kr|points?|hours?|days?|items?))/i;

/** What is offered still needs somebody who takes it. */
const OFFERED = /\b(?:can|could|may|might) (?:also )?be offered\b|\b(?:may|can) offer\b/i;

/** The user is taken out of the loop in plain words. */
export const UNASKED_PLAINLY: readonly Deed[] = [
  deed('asks-no-more', 'high/medium', ASKS_NO_MORE, /\b(?:make|set|configure|see to it|arrange|change|edit|ensure)\b/, {
    unless: [
      /\b(?:if (?:the user|you) (?:wants?|asks?)|the user (?:asked|wants|asks)|ci\b|containers?|docker|password|passphrase|login|licen[cs]e)\b/i,
    ],
  }),
  deed('taken-as-given', 'high/high', TAKEN_AS_GIVEN, 'key', {
    unless: [ASKED_AFTER_ALL, /\b(?:not|never|if|only|when the user (?:says|approves|confirms))\b/i],
  }),
  deed('grave-unasked', 'high/high', NOT_ASKED, anyOf(GRAVE), { unless: [ASKED_AFTER_ALL, CAPPED, OFFERED] }),
  deed(
    'yes-to-whatever',
    'high/high',
    ANSWERED,
    /\b(?:answer|reply|say|click|press|hit|pick|choose|select|type|enter|accept|approve|allow|acknowledge|dismiss|wav|with)/,
    {
      parts: [anyOf(TO_ALL)],
      unless: [MILD_QUESTIONS],
      quoted: 'own',
    },
  ),
  deed('asking-switched-off', 'high/high', ASKING_MODE, anyOf(SWITCHED), { parts: [anyOf(FOR_GOOD)], unless: [OWN_WISH], quoted: 'own' }),
  deed('against-settings', 'high/high', AGAINST_SETTINGS, anyOf(PLAIN_UNASKED), {
    parts: [/\b(?:ask\w*|approv\w*|confirm\w*|permission\w*|prompts?)\b/i],
    polarity: 'own',
    unless: [
      /\b(?:always ask|ask (?:the user|first|before)|wait for|must (?:be )?confirm|do not (?:run|execute|send|go)|never (?:run|execute|send|go|without)|stop and)\b/i,
    ],
  }),
  deed('guard-taken-away', 'high/high', GUARD, anyOf(TAKEN_AWAY), { unless: [GUARD_KEPT], reach: 'beside' }),
  deed('reviewed-by-nobody', 'high/medium', REVIEW, /\b(?:merge|approve|merging|approving)s?\b/, {
    parts: [anyOf(SELF)],
    unless: [ASKED_AFTER_ALL],
  }),
];
