import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { UNASKED } from './vocabulary.js';

/** Marks that only a client, a system or a tool may set, in the formats of several models. */
const ROLE_MARK = signal(
  'role-mark',
  [
    '<|',
    '<system',
    '</system',
    '</user',
    '<user>',
    '<developer',
    '<admin',
    '<tool_result',
    '<function_result',
    '<tool_response',
    '<<sys',
    '[system',
    '[/system',
    '[inst',
    '[admin',
    '[developer',
    '# system',
    '#system',
    'system:',
    'human:',
    'assistant:',
    '<system-reminder',
    '系统消息',
    'system notice',
    'system message',
    'system note',
    'system update',
    'system override',
    'system alert',
    'developer message',
    'developer note',
    'admin notice',
    'platform notice',
    'operator notice',
    'runtime notice',
    '"role"',
    "'role'",
    '系统通知',
    '[/admin',
    '[/developer',
    '[/inst',
    '_output>',
    '_outputs>',
    '_response',
    '</tool',
    '</function',
    '</admin',
    '</developer',
    'system :',
    'human :',
    'admin message',
    'admin note',
    'admin update',
    'admin override',
    'admin alert',
    'platform message',
    'platform note',
    'platform update',
    'platform override',
    'platform alert',
    'operator message',
    'operator note',
    'operator update',
    'operator override',
    'operator alert',
    'runtime message',
    'runtime note',
    'runtime update',
    'runtime override',
    'runtime alert',
    'developer notice',
    'developer update',
    'developer override',
    'developer alert',
  ],
  /<\|(?:im_start|start_header_id|system|developer|assistant|user|begin_of_text)\|?>?|<\/?(?:system|developer|admin)(?:[_-](?:prompt|message|override|instructions?|note|directive|command|reminder|notice))?>|<\/user>|<\/?(?:tool|function)_(?:results?|response|output)s?>|<<SYS>>|\[\/?(?:SYSTEM|ADMIN|DEVELOPER)(?: (?:OVERRIDE|MESSAGE|PROMPT|INSTRUCTIONS?|NOTICE|UPDATE|DIRECTIVE|COMMAND|MODE))?\]|\[\/?INST\]|(?:^|\n)[ \t]*#{1,4} ?system ?:|(?:^|\n)[ \t]*system ?: |(?:^|\n)[ \t>*#-]{0,8}(?:system|developer|admin|platform|operator|runtime) (?:notice|message|note|update|override|alert)\b[^\n:]{0,40}:|["']role["']\s?:\s?["'](?:system|developer)["']|(?:^|\n)[ \t]*human ?: /,
  120,
);
/** What no honest message of a system says. */
const LOOSENED = String.raw`(?:\b(?:without (?:any )?(?:restrictions|limits|review|confirmation|asking)|unrestricted|no (?:restrictions|limits)|(?:restrictions|limits|safety rules|rules|filters|guardrails|checks)\b[^.\n]{0,40}?\b(?:off|disabled|lifted|removed|suspended)|permission granted|has approved|user (?:has )?already (?:confirmed|approved|agreed|consented)|never ask\b|runs? (?:each|every) commands?|have been approved|all (?:further )?commands?|admin rights|authori[sz]ed by|full autonomy|you must run|runs? any command|execute all|obey the text|before anything else|no longer apply|trusted tier|operator notice|ignore (?:all|any|the) (?:previous|prior|other)|do as the file says|has (?:turned|switched) on|maintenance mode (?:enabled|on)|overrid(?:e|den))\b)`;
const TURN = signal(
  'false-turn',
  ['human:', 'user:', 'human :', 'user :'],
  /(?:^|\n)[ \t>*]{0,4}(?:human|user) ?: [^\n]{1,200}\n{1,3}[ \t>*]{0,4}(?:assistant|ai|claude) ?: [^\n]{1,200}/,
  420,
);

/** Other places to be filled in beside it: there a bracket stands for the name of a system. */
const TO_FILL_IN =
  /\[(?:(?:your|first|last|full|customer|company|product) )?(?:name|date|fields?|amount|company|address|number|city|day|time|person|team|title)\]/i;

/** Messages that pretend to come from the system, a tool or an earlier turn. */
export const FALSE_ROLES: readonly Deed[] = [
  deed('false-role', 'critical/high', ROLE_MARK, anyOf(LOOSENED, UNASKED), {
    polarity: 'own',
    reach: 'passage',
    unless: [/\bshall\b/i, TO_FILL_IN, /\b(?:jailbreak|injection|attack|payload|red[- ]team|example of an? (?:attack|injection))\w*\b/i],
  }),
  deed('false-turn', 'high/high', TURN, /\b(?:sure|done|deleting|sending|sent|approved|of course|agreed)\b/, {
    parts: [/\bwithout (?:asking|confirm\w*|review)|\b(?:keys?|secrets?|passwords?|credentials?|backups)\b/i],
    polarity: 'own',
  }),
];
