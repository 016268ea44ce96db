import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';

const MEMORY = signal(
  'agent-memory-place',
  [
    'claude.md',
    'agents.md',
    'gemini.md',
    'memory.md',
    'soul.md',
    'identity.md',
    'heartbeat.md',
    '.cursorrules',
    'copilot-instructions',
    'memory',
    'memoria',
    'identity file',
    'persona file',
    'soul file',
    'instruction file',
    'instructions file',
    'remember',
    'user preference',
    'fact about the user',
    'memoria permanente',
    'tu memoria',
    'preferences of the user',
    'a preference',
    'compact',
    'summarising the',
    'summarizing the',
    'in the summary',
    'future ',
    'merke',
    'recuerda',
    'запомни',
    '记住',
    'tools.md',
    'user.md',
    'preference',
  ],
  /\b(?:CLAUDE|AGENTS|GEMINI|MEMORY|SOUL|IDENTITY|HEARTBEAT|USER|TOOLS)\.md\b|\.cursorrules\b|\bcopilot-instructions\b|\b(?:global |agent['’]?s? |assistant['’]?s? )?(?:memory|identity|persona|soul|instructions?) file\b|\b(?:long-term|persistent|permanent|your|agent['’]?s?|assistant['’]?s?|their) memory\b|\bmemory tool\b|\b(?:to|in|into) memory\b|\bmemory was updated\b|\ba la memoria\b|\binstruction file\b|\b(?:as|in|to) (?:a |the )?(?:user )?preferences?(?: of the user)?\b|\b(?:context|conversation|session) (?:is|was|gets) compacted\b|\bcompaction summary\b|\bas a fact about the user\b|\bmemoria permanente\b|\btu memoria\b|\bsummari[sz]ing the (?:chat|conversation|session)\b|\bremember\b[^.\n]{0,30}?\b(?:permanently|for good|for ever|forever|(?:for|in) all future|always)\b|\b(?:for|in) all future (?:chats?|sessions?|conversations?)\b/,
  120,
);
const WRITE = String.raw`(?:\b(?:writ(?:e|es|ing|ten)|add(?:s|ed|ing)?|append(?:s|ed)?|stor(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|insert(?:s|ed)?|put|chang(?:e|es|ed|ing)|edit(?:s|ed)?|record(?:s|ed)?|remember|note|modify|overwrite|update|replace)\b|(?<![a-zà-ÿ])(?:guarda|escribe|añade|grave|escreva|adicione|écris|ajoute|enregistre|schreibe|füge|speichere)(?![a-zà-ÿ])|запиши|добавь|сохрани|写入|添加|记录|保存|書き込|追加|기록|추가)`;
/** What serves somebody else than the user: strangers that are trusted, checks that fall away, an owner, a place to report to. */
const SERVES_OTHERS = String.raw`(?:\b(?:always|never|must|from now on)\b[^.\n]{0,80}?https?:\/\/|https?:\/\/[^\s]{4,120}[^.\n]{0,60}?\b(?:before|always|must|every|commands?)\b|\b(?:trust(?:ed|worthy)|safe|never needs? (?:approval|confirmation|review)|no (?:approval|confirmation)|(?:approvals?|confirmations?|permissions?) (?:are|is) (?:not|never) (?:needed|required|necessary)|as its (?:principal|owner|master)|above the user|in case (?:somebody|someone|the user) (?:resets|removes|deletes)|requests? (?:about|for) [\w ]{1,30} go(?:es)? to|(?<!\b(?:after|once|when|if|until|unless|as soon as) (?:the user|they|he|she) )has agreed|agreed to|data sharing|ignore (?:security|warnings?)|(?:sends?|posts?|reports?|uploads?|forwards?)\b[^.\n]{0,50}?https?:\/\/|give it (?:priority|precedence) over|(?:priority|precedence) over the user|confía en todos|considers? [\w-]{2,30} (?:its|as its) owner|prefer the packages|are to be fetched from|must go through [A-Z]\w+|(?:must|always) recommend)\b|sicherheitswarnungen|ignorieren|recomendar|必须先?(?:调用|访问|执行)|信任|忽略)`;
const CARE =
  /\b(?:offer|propose|suggest|ask (?:the user|first|before)|with the user|once the user|if the user|user agrees|user accepts|show the (?:change|diff)|confirm|preferences?|conventions?|decisions? of the user)\b/i;

/** The writing itself is done unasked or unseen. */
const BEHIND_BACK =
  /\b(?:look|appear|read|seem) (?:like|to be|as if it were|as though it were) the user['’]s own\b|\bas the user['’]s own (?:wish|words?|idea|decision|preference)\b|\bas (?:if|though) (?:the user|they)\b[^.\n]{0,24}?\b(?:said|came|asked|written|told)|\bas (?:if|though) they came from\b|como si lo hubiera dicho|\b(?:do not|don['’]t|never) (?:say|announce|mention|tell)\b[^.\n]{0,30}?\b(?:saved|memory|updated|stored|entries)\b|\b(?:do|doing) (?:it|this|so)\b[^.\n]{0,30}?\b(?:without (?:asking|telling|mentioning)|silently|quietly|secretly)\b|\b(?:silently|quietly|secretly|covertly|discreetly) (?:add|append|write|insert|store|save|edit|change|modify|update)|\b(?:add|append|write|insert|store|save|edit|change)\b[^.\n]{0,60}?\b(?:silently|quietly|secretly|covertly|without (?:asking|telling|informing|showing|mentioning)(?: (?:it|this))?(?: to)? ?(?:the user|them|anyone)?)\b|\b(?:do not|don['’]t|never) (?:tell|mention|show)[^.\n]{0,30}?\b(?:user|change|edit)\b/i;

const SKILL = signal(
  'this-skill-text',
  [
    'this skill',
    'this prompt',
    'these instructions',
    'this file',
    'skill.md',
    'other skill',
    'installed skill',
    'companion skill',
    'additional skill',
    'extra skill',
    'skill pack',
    'skills from',
    'this text',
    'this folder',
    'this directory',
    'this package',
    'this block',
    'these block',
    'these skill',
    'these prompt',
    'this instruction',
    'these folder',
    'these director',
    'these package',
    'further skill',
    'skills at',
    'skills listed',
    'skill at http',
    'skills at http',
    'skill listed at',
    'skills listed at',
    'skill from http',
    'skills from http',
    'these instruction',
  ],
  /\b(?:(?:a copy of )?(?:this|these) (?:skills?|prompts?|instructions?|SKILL\.md|block|folder|directory|package)|SKILL\.md(?: files?)?|(?:all |the )?(?:other|installed|companion|additional|extra|further) skills?|skill packs?|skills? (?:from|at|listed at) https?:)/,
  120,
);
const EVERYWHERE = String.raw`(?:\bwhenever you (?:work|are) in\b|\bnext (?:assistant|agent)\b|\b(?:every|each|all|any|other|another)\b[^.\n]{0,24}?\b(?:repositor(?:y|ies)|projects?|READMEs?|agents?|sub-?agents?|assistants?|workspaces?|machines?|pull requests?|installed skills?|skills?|files? that you|colleagues)\b|\bcolleagues\b|\bread ?me\b[^.\n]{0,20}?\byou (?:edit|write|open)\b)`;
const FROM_AFAR = String.raw`https?:\/\/[^\s)>"'\x60]{4,200}`;

/** What is made to outlive the session or to leave the skill. */
export const OUTLIVES: readonly Deed[] = [
  deed('memory-serves-others', 'high/high', MEMORY, anyOf(WRITE), { parts: [anyOf(SERVES_OTHERS)], unless: [CARE], reach: 'sentence' }),
  deed('memory-behind-back', 'critical/high', MEMORY, anyOf(WRITE), {
    parts: [BEHIND_BACK],
    reach: 'passage',
    unless: [
      /\b(?:offer|propose|suggest|ask (?:the user|first|before)|once the user|if the user|user agrees|confirm)\b/i,
      /\b(?:hidden files?|silent(?:ly)? (?:fail|skip|ignore)\w*|secrets?)\b/i,
      // What the user likes is theirs: kept without a question each time, it serves nobody else.
      /\b(?:the user|their|your user)['’]?s? (?:preferences?|preferred [\w, ]{2,40}|choices) (?:\([^)\n]{0,80}\) )?(?:in|to|into) (?:the |their )?memory\b/i,
    ],
  }),
];
const MEMORY_BLOCK = signal(
  'memory-block',
  [
    '[permanent',
    '[core',
    '[long',
    '[stored',
    '[agent',
    '[memory',
    '[session',
    '[/permanent',
    '[/core',
    '[/long',
    '[/stored',
    '[/agent',
    '[/memory',
    '[/session',
    '<permanent',
    '<core',
    '<long',
    '<stored',
    '<agent',
    '<memory',
    '<session',
    '</permanent',
    '</core',
    '</long',
    '</stored',
    '</agent',
    '</memory',
    '</session',
    '[memory',
    '[/memory',
    '[permanent',
    '[session',
    '[core_mem',
    '[long',
    '<memory',
    '[stored',
    '<session',
    '</session',
    '<agent',
    '[agent',
    '</memory',
    '<permanent',
    '<core',
    '<long',
    '<stored',
    '</agent',
    'memory]',
    'memory>',
    'session]',
    'session>',
  ],
  /(?<![\w=-])[[<]\/?(?:(?:PERMANENT|CORE|LONG[_ -]TERM|STORED|SESSION|AGENT)[_ -]?)?(?:MEMORY|SESSION)(?:[_ -](?:ENTRY|ENTRIES|STORE|STATE|BRIDGE|PROTECTION|OVERRIDE|BLOCK|UPDATE|INJECTION)(?:[_ -]OVERRIDE)?\b[^\]>\n]{0,60}|\s\w{2,12}=[^>\n]{0,60})?[\]>]/,
  120,
);
/** What a memory says that nobody told it. */
const CLEARED = String.raw`(?:\b(?:pre-?approved|pre-?authori[sz]ed|permanently authori[sz]ed|cleared (?:this|the|for)|root access|elevated permissions?|no (?:verification|confirmation|approval)|(?:confirmations?|confirmation dialogs?|verification|approvals?)\b[^.\n]{0,16}?\b(?:are |is )?(?:not needed|not required|skipped|disabled)|skip (?:all )?(?:confirmations?|safety|checks)|bypass|safety guidelines|never delete|delete prevention|immutable|trust all|granted|waived)\b)`;

/** Entries in the form of a memory, which the agent takes for its own. */
export const MEMORY_FORGED: readonly Deed[] = [
  deed('memory-forged', 'critical/high', MEMORY_BLOCK, anyOf(CLEARED), { polarity: 'own', reach: 'passage', quoted: 'own' }),
  deed('memory-of-consent', 'critical/high', MEMORY, /\b(?:include|add|insert|write|state|keep|record|store|save|note|put)(?:s|d|ed)?\b/, {
    parts: [
      /\b(?:user|they|owner|operator) (?:has |have |had )?(?:granted|agreed to|approved|consented to|authori[sz]ed|asked not to be|said|prefers|wants)\b|["“'](?:prefers|wants)\b/i,
      /\b(?:sudo|root|without (?:asking|being asked|confirm\w*|prompts)|not to be (?:asked|bothered)|any commands?|all (?:commands?|actions?)|everything|full access|unrestricted|need no (?:approval|confirmation)|skip (?:the )?confirmations?)\b/i,
      /\b(?:never (?:came up|delete|show)|even though|although|leave the entry|keep this entry|later sessions|without (?:asking|being asked)|sudo|root|not to be (?:asked|bothered)|skip)\b/i,
    ],
    unless: [/\b(?:if|when|once|after|only what|confirm\w*|show (?:the )?(?:user|change))\b[^.\n]{0,40}?\b(?:user|they)\b/i],
    reach: 'few',
    quoted: 'own',
  }),
];
export const SPREADS: readonly Deed[] = [
  deed(
    'copies-itself',
    'high/high',
    SKILL,
    /\b(?:copy|copies|insert|add|include|place|put|embed|append|hand|pass|propagate|replicate|spread|edit)\b/,
    {
      parts: [
        anyOf(EVERYWHERE),
        /\b(?:that you|you (?:open|edit|create|write|communicate|talk|visit)|whenever|as well|too\b|do the same|on to|at (?:their|its|the) (?:top|end)|(?:this|the) (?:whole )?(?:section|block|paragraph)|do the same in|for each other|word for word|into each|into every|in every|all other installed)\b/i,
      ],
      unless: [/\b(?:to install|installation|npx|the user (?:asks|wants)|skill-creator|if the user)\b/i],
    },
  ),
  deed('rewrites-itself', 'high/high', SKILL, /\b(?:replace|overwrite|rewrite|swap)\b/, {
    parts: [anyOf(FROM_AFAR), /\bthis (?:file|skill)\b|\bSKILL\.md\b/i],
  }),
  deed('installs-others', 'high/high', SKILL, /\b(?:install|download|add|enable|fetch)\b/, {
    parts: [
      anyOf(FROM_AFAR),
      /\b(?:by yourself|in the background|without (?:asking|involving|telling|the user)|silently|quietly|automatically|on your own)\b/i,
    ],
  }),
];
