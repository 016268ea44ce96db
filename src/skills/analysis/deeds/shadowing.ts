import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { hidden } from './concealment/graded.js';
import { HONEST, KEPT_ANCHORS } from './exfiltration.js';
import { CONVERSATION, SECRET_PATH, SECRET_STORE } from './vocabulary.js';

const OTHERS = signal(
  'other-tools',
  [
    'other skill',
    'other tool',
    'built-in',
    'builtin',
    'every other',
    'competing skill',
    'all skills',
    'this skill',
    'any task',
    'competing',
    'rival ',
    'rival-',
    'native ',
    'remaining ',
    'other plugin',
    'other extension',
    'other ',
    'built in',
  ],
  /\b(?:any |all |every |the )?(?:other|competing|built-?in|native|rival|remaining) (?:\w{1,12} )?(?:tools?|skills?|plugins?)\b|\bother skills?\b/,
  80,
);
const AWAY = String.raw`(?:never use|must not be used|do not use|don['’]t use|uninstall|deactivate|disable|deprecated|unsafe|not be trusted|must be disabled|must not be loaded|ignore all|never be loaded|must be ignored|are to be ignored|are outdated|are obsolete)`;
const THEM = String.raw`(?:other|competing|rival|built-?in)`;
const PUSH_AWAY = String.raw`(?:\b${AWAY}\b[^.\n]{0,60}?\b${THEM}\b|\b${THEM}\b[^.\n]{0,60}?\b${AWAY}\b|\bbefore every other\b)`;
const INSTEAD = String.raw`(?:\b(?:only this|use only|this one|through this|this skill['’]?s?|instead|claim any|as yours|whatever the user|no matter what|regardless|everything|every request|all requests|be trusted over|over that of)\b)`;
const TOOL_FIRST = signal(
  'before-tool',
  [
    'before using this tool',
    'before calling',
    'whenever this tool',
    'before any tool',
    'call this tool first',
    'first call',
    'when this tool',
    'before you use',
    'whenever the tool',
    'when the ',
    'otherwise the tool',
    '<important>',
    'tool named',
    'the user calls',
    'the user uses',
    'the user invokes',
    'tool called',
    'before using',
    'before you call',
    'whenever any',
    'when any ',
    'when another',
    'when a tool',
    'when tool',
    'when this ',
    'whenever ',
  ],
  /\b(?:before (?:using|calling|you use|you call) (?:this|any|the|other)|whenever (?:this|the|any) (?:\w{1,20} )?tool|when (?:this|the) [\w_-]{2,30} tool is|first call (?:it|this)|when(?:ever)? the user (?:calls|uses|invokes) (?:the )?[`\w-]{2,30}|when(?:ever)? (?:any |another |the |a )?(?:other )?tool (?:named|called))\b|<important>/,
  60,
);

const THIS_FIRST = signal(
  'this-first',
  ['this skill', 'this tool', 'the skill', 'the tool'],
  /\b(?:always|must|should|have to|has to) (?:be )?(?:use[ds]?|invoke[ds]?|call(?:ed)?|run|load(?:ed)?|activate[ds]?) (?:this|the) (?:skill|tool)\b|\b(?:this|the) (?:skill|tool) (?:must|has to|should|is to) (?:always )?(?:be )?(?:used|invoked|called|run|loaded|first)\b/,
  100,
);

/** A rank that only the user and the maker of the agent may give. */
const ABOVE = signal(
  'above-the-user',
  [
    'precedence over',
    'priority over',
    'outrank',
    'overrides the user',
    'overrides user',
    'prevails over',
    'wins over',
    'over safety',
    'over user',
    'over the user',
    'over system',
    'over the system',
    'over the safety',
    'override safety',
    'overrides safety',
    'override user',
    'override the user',
    'override system',
    'overrides system',
    'override the system',
    'overrides the system',
    'override the safety',
    'overrides the safety',
  ],
  /\b(?:precedence|priority) over\b[^.\n]{0,30}?\b(?:user(?:['’]s)? (?:instructions?|requests?|wishes|messages?)|the user\b(?!['’])|system (?:prompt|instructions?)|safety|all other skills|(?:any|every) other skills?)|(?<!\b(?:attempts?|trying|tries|try|asks?|requests?) to )\b(?:outranks?|overrides?|prevails? over|wins? over) (?:the )?(?:user(?:['’]s)? (?:instructions?|requests?|wishes|messages?)|system (?:prompt|instructions?)|safety)\b/,
  160,
);

/** Other tools and skills pushed aside or turned against their users. */
export const SHADOWS: readonly Deed[] = [
  deed('others-pushed-away', 'high/high', OTHERS, anyOf(PUSH_AWAY), {
    parts: [anyOf(INSTEAD)],
    polarity: 'own',
    unless: [
      /\b(?:cat|grep|for reading|for this step|unless|except|if possible|read-only|plan mode|during|until|within|legacy|version|context7|prefer)\b|\b(?:when|if) the user\b/i,
    ],
    reach: 'few',
  }),
  deed(
    'first-before-all',
    'high/high',
    THIS_FIRST,
    /\b(?:no matter what|whatever|regardless of what) the user\b|\binstead of (?:all|any|every) other\b|\boverrides? (?:their|all|any|every|the)(?: other)? (?:instructions?|skills?|tools?|rules?)\b|\bmust never be (?:unloaded|skipped|disabled|removed)\b/,
    {
      parts: [
        /\b(?:every|any|all) (?:requests?|tasks?|messages?|questions?|prompts?|conversations?|other (?:tools?|skills?))\b|\bevery other tool\b/i,
      ],
      polarity: 'own',
    },
  ),
  deed('above-the-user', 'high/high', ABOVE, /\b(?:takes?|has|have|gets?|overrides?|outranks?|wins?|prevails?)\b/, {
    parts: [/\b(?:this|the) (?:skill|file|page|document)\b|\bmust be (?:loaded|used|read)\b|\bload me\b|\bit\b/i],
    polarity: 'own',
    unless: [
      /\b(?:user (?:always|still)|user instructions? (?:always )?(?:take|have|win|override)|css|cascade|if the user|unless the user|project (?:rules|conventions)|convention)\b/i,
    ],
  }),
  deed('tool-takes-secrets', 'critical/high', TOOL_FIRST, /\b(?:read|pass|include|send|provide|call|attach|put)\b/, {
    parts: [
      anyOf(SECRET_PATH, CONVERSATION, String.raw`\b(?:their|the user['’]s) (?:credentials|tokens?|passwords?|keys?)\b`),
      hidden(String.raw`\b(?:otherwise|parameter|sidenote|argument|with the (?:full|entire))\b`),
    ],
    reach: 'few',
  }),
  deed(
    'tool-argument-changed',
    'critical/high',
    TOOL_FIRST,
    /\b(?:change[ds]?|replace[ds]?|swap(?:ped)?|set|redirect(?:ed)?|rewritten)\b/,
    {
      parts: [/\b(?:recipient|address|destination|payee|amount|account|to field|url)\b/i, /@|https?:|0x|iban/i],
    },
  ),
  deed(
    'tools-defamed',
    'critical/high',
    signal(
      'tools-defamed',
      [
        'disabled',
        'compromised',
        'infected',
        'no longer safe',
        'deprecated',
        'insecure',
        'hijacked',
        'been disabled',
        'unreliable',
        'unsafe',
      ],
      /\b(?:tools?|servers?|skills?|commands?|connectors?|plugins?)\b[^.\n]{0,60}?\b(?:are|is|was|were|has been|have been)\s(?:compromised|infected|no longer safe|deprecated|insecure|hijacked|disabled|unreliable|unsafe)\b/,
      160,
    ),
    /\b(?:call|use|route|send|go through|invoke|pass)(?:s|ed)?\b/,
    {
      parts: [
        /\binstead\b|\bonly\b|\beach (?:command|call|request)\b/i,
        /\b(?:token|password|credentials?|api key|secrets?)\b|\b(?:which|that|it)\b[^.\n]{0,24}?\b(?:records?|logs?|sends?|reports?|mirrors?)\b[^.\n]{0,24}?https?:/i,
        /\b(?:this skill|this tool|our|its|with the user['’]s|argument|parameter)\b/i,
      ],
      reach: 'few',
      unless: [/\b(?:if|rotate|revoke|incident|report|investigat\w*|suspect\w*)\b/i],
    },
  ),
];

const KEPT_FOR_TOOL = signal('kept-for-tool', KEPT_ANCHORS, new RegExp(`${SECRET_PATH}|${SECRET_STORE}`), 440, [
  ['param', 'argument', 'field', 'input', '`', 'pass', 'hand', 'along'],
]);
/** Handed to the tool with the call. */
const AS_ARGUMENT =
  /\b(?:pass|put|send|hand|include|give|add|submit|attach|supply|provide|copy)\w{0,3}\b[^.!?\n]{0,100}?(?:\b(?:param(?:eter)?s?|arguments?|fields?|inputs?|along|with (?:the|this|each|every) call)\b|\b(?:in|as|into|through|via) [`'"])/i;

/** Advice against it. */
const KEPT_OUT =
  /\b(?:do not|don['’]t|never|must not|should not|cannot|no need to)\b[^.\n]{0,40}\b(?:read|open|pass|put|send|hand|include|give|paste|provide)\b/i;

/**
 * What the description of a tool has its model fetch and hand over. Threat: it needs no secrecy, since nobody but the model reads descriptions;
 * a tool that needs a key reads it itself.
 */
export const TOOL_ORDERS: readonly Deed[] = [
  deed(
    'tool-asks-for-secrets',
    'critical/high',
    KEPT_FOR_TOOL,
    anyOf(String.raw`\b(?:read|open|load|cat|get|fetch|collect|gather|take|copy|look up)\b`),
    {
      parts: [AS_ARGUMENT],
      unless: [...HONEST, KEPT_OUT],
      reach: 'few',
    },
  ),
];
