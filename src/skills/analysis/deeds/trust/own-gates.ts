import { followed, phrases } from '../concealment/phrases.js';
import { oneOf } from '../../signal.js';
import { anyOf, deed, type Deed } from '../deed.js';

/** Gates that hold the agent up, which it opens itself; words that stop it, which come too late. */

const PROTECTION_DELETED = oneOf(
  'protection-deleted',
  [
    [
      phrases('/protection | /rulesets | /protected_branches | /environments | /approval_rules | /approvals'),
      String.raw`\b(?:gh api|curl|glab api|http)\b[^\n|;]{0,100}?\bdelete\b[^\n|;]{0,120}?\/(?:protection|rulesets|protected_branches|approval_rules|approvals)\b|\b(?:gh api|curl|glab api)\b[^\n|;]{0,160}?\/(?:protection|rulesets|protected_branches|approval_rules|approvals)\b[^\n|;]{0,60}?\bdelete\b`,
    ],
    [
      followed(
        'delete | remove | lift | drop | take off | switch off | disable',
        'branch protection | the branch protection | protection | the protection | required review | the required review | ruleset | the ruleset',
      ),
      String.raw`\b(?:delete|remove|lift|drop|take off|switch off|disable) (?:the )?(?:branch protections?|protection|required reviews?|rulesets?)\b`,
    ],
  ],
  300,
);
const IN_THE_WAY = String.raw`\b(?:in the way|stands? between|blocks? (?:it|you|the (?:merge|push|release|deploy\w*))|refuses? (?:it|the)|prevents?|rejects?|holds? (?:it|you) up|stops? (?:it|you))\b`;
const FOR_GOOD = String.raw`\b(?:do not|don['’]t|never|no need to) (?:put|turn|switch|set|bring|restore|re-?enable|re-?add)\b[^.;\n]{0,16}?(?:\bback\b|\bon\b|\bagain\b|\bit\b)|\bleave it (?:off|that way|so)\b|\bfor good\b`;
const LEFT_TO_USER =
  /\b(?:ask (?:the|an|your|first)|tell the user|confirm with|with (?:the |an )?(?:owner|admin)['’]?s? (?:leave|approval|consent)|re-?enable (?:it )?(?:after|when|once|at)|put (?:it|them) back (?:after|when|once)|restore (?:it|them) (?:after|when|once)|test repo\w*|never delete|do not delete|don['’]t delete|audit for)\b/i;

const TOLD =
  'say | says | said | type | types | typed | write | writes | reply | replies | answer | answers | shout | shouts | ask to | asks to | ask you to | asks you to';
const STOPS = 'wait | stop | cancel | no | abort | hold | pause';
const TOLD_TO_STOP = oneOf(
  'told-to-stop',
  [
    [
      ['', '"', '“', "'", '‘'].flatMap((mark) => followed(TOLD, STOPS).map((one) => one.replace(/ (?=\w+$)/, ` ${mark}`))),
      String.raw`\b(?:if|when|even if|should|whenever|once) (?:they|he|she|somebody|anyone|the (?:users?|owners?|team|humans?|customers?)|users?) (?:says?|said|types?|typed|writes?|repl(?:y|ies)|answers?|shouts?|asks? (?:you )?to) ["“'‘]?(?:wait|stop|cancel|no|abort|hold|pause)\b`,
    ],
  ],
  70,
);
const GOES_ON = String.raw`\b(?:finish|complete|go on|carry on|continue|keep (?:going|running)|proceed|run) (?:it |on |the \w{3,12} |with it )?(?:first|anyway|all the same|regardless|to the end|and then say)\b|\btoo late\b|\bignore (?:it|them|that)\b|\bpretend\b`;
const SAFE_POINT =
  /\b(?:roll ?back|safe (?:point|state)|consistent state|half-?(?:way|written|applied)|current (?:file|step|write|transaction|migration)|so that nothing (?:is|gets) (?:lost|corrupt\w*|broken)|never|do not (?:finish|continue|go on)|stop at once|immediately stop)\b/i;

const EVEN_IF_TOLD = oneOf(
  'unasked-even-if-told',
  [
    [
      followed(
        'even if | even when | even where | even though | also if | also when | whether or not',
        'they | the user | the users | the owner | you | the system | the project | he | she | somebody | it | a human | the team',
      ),
      String.raw`\b(?:even (?:if|when|where|though)|also (?:if|when)|whether or not) (?:they|the (?:users?|owner|system|project|team)|you|he|she|somebody|a human|it)\b[^.;\n]{0,40}?\b(?:says?|said|have said|has said|asks?|asked|told|tells?|wants?|insists?|requires?|demands?)\b[^.;\n]{0,24}?\b(?:ask|be asked|confirm|wait|check|approv\w+|a say|first)\b`,
    ],
  ],
  130,
);
const NEVER_ASKS =
  /\b(?:never|do not|don['’]t|no need to|without) (?:ever )?(?:ask|asking|wait|waiting|confirm|confirming|check with|stop|pause)\b/;

const YOURS_TO_ANSWER = oneOf(
  'questions-yours',
  [
    [
      followed('yours to | for you to', 'answer | confirm'),
      String.raw`\b(?:questions?|prompts?|confirmations?|dialogs?)\b[^.;\n]{0,60}?\b(?:is|are) (?:yours|for you) to (?:answer|confirm)\b`,
    ],
  ],
  110,
);

export const OPENS_OWN_GATES: readonly Deed[] = [
  deed('protection-deleted', 'high/high', PROTECTION_DELETED, 'key', {
    parts: [anyOf(IN_THE_WAY, FOR_GOOD)],
    unless: [LEFT_TO_USER],
    reach: 'beside',
    quoted: 'own',
  }),
  deed('questions-answered-oneself', 'high/high', YOURS_TO_ANSWER, /\b(?:answer|confirm|say|type|press|enter)\b/, {
    parts: [/\b(?:answer|say|type|press|enter) ["“'\x60]?(?:y|yes|ok|a|all)\b/i],
    unless: [LEFT_TO_USER, /\b(?:npm init|apt|scaffold\w*|wizard|create-\w+|licen[cs]e|quiz|interview|survey)\b/i],
    quoted: 'own',
    reach: 'beside',
  }),
  deed('stop-passed-over', 'high/high', TOLD_TO_STOP, anyOf(GOES_ON), { unless: [SAFE_POINT], quoted: 'own' }),
  deed('unasked-even-if-told', 'high/high', EVEN_IF_TOLD, NEVER_ASKS, {
    unless: [/\b(?:always ask|ask (?:the user|first|again) (?:before|anyway)|read-only|formatting|lint\w*|typos?)\b/i],
    polarity: 'own',
    quoted: 'own',
  }),
];
