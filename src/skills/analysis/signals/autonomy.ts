import { followed } from '../deeds/concealment/phrases.js';
import { signal } from '../signal.js';

/** Switching the agent's own questions and fences off. */
export const NO_CONFIRMATION = signal(
  'no-confirmation',
  [
    ...['--yolo', 'dangerouslydisablesandbox', 'confirmation', 'approval', 'permission'],
    ...followed('approve | accept | allow | grant | confirm', 'all | every | any | each'),
    ...followed('security | safety', 'prompt | check | dialog | gate | verification | control'),
    ...followed(
      'without',
      'asking | consulting | prompting | involving | requesting | requiring | seeking | waiting for | user | any | explicit | prior | further',
    ),
  ],
  /--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|\bbypassPermissions\b|--yolo\b|dangerouslyDisableSandbox|\b(?:approve|accept|allow|grant|confirm) (?:all|every|any|each)(?: (?:of the|security|permission|tool|subsequent|future|the))* (?:prompts?|permissions?|requests?|actions?|commands?|dialogs?|confirmations?|approvals?)\b|\b(?:auto(?:matically)?[- ]?(?:approv|accept|confirm)\w{0,5}|skip(?:s|ping)?|bypass(?:es|ing)?|disable|suppress|avoid) (?:all |any |the |user |security |safety |every )*(?:confirmations?|approvals?|permissions?|permission (?:prompts?|checks?|requests?)|(?:security|safety|approval|confirmation) (?:prompts?|checks?|dialogs?|gates?|verification|controls?))\b|\bwithout (?:asking|consulting|prompting|involving) the (?:user|human|operator|owner)\b|\bwithout (?:asking|requesting|requiring|seeking|waiting for|user|any|explicit|prior|further)(?: (?:for|the|user|any|explicit|user['’]s|prior|further))* ?(?:permission|confirmation|approval|consent|authorization)\b/,
);

/** Claims that permission was given already, or by someone high up. */
export const FALSE_AUTHORITY = signal(
  'false-authority',
  [
    'preauthori',
    'pre-authori',
    'preapproved',
    'pre-approved',
    ...['user', 'operator', 'admin', 'administrator', 'owner', 'customer'].flatMap((who) => [
      `${who} has `,
      `${who} have `,
      `${who}s has `,
      `${who}s have `,
    ]),
    'authorised by',
    'authorized by',
    'approved by',
    'verified by',
    'mandated by',
    'certified by',
    'audited by',
    'reviewed by',
    'endorsed by',
    'cleared by',
    'special administrative',
    'elevated access',
    'elevated privileges',
    'elevated permissions',
    'do not apply',
    'required by the',
    'policy requires',
    'policy mandates',
  ],
  /\b(?:pre-?authori[sz]ed|pre-?approved (?:by|for)|(?:user|operator|admin(?:istrator)?|owner|customer)s? (?:has|have) (?:already |previously |implicitly |explicitly )?(?:agreed|authori[sz]ed|consented|approved|given (?:permission|consent)|granted)|(?:authori[sz]ed|approved|verified|mandated|certified|audited|reviewed|endorsed|cleared) by (?:the )?(?:anthropic|openai|google|microsoft|apple|github|security team|it (?:department|security)|system administrator|platform|compliance|admin(?:istrator)?s?|developers?)|special administrative access|elevated (?:access|privileges|permissions)|(?:normal|usual|standard) (?:restrictions|rules|constraints) do not apply|required by the (?:\w{1,12} )?platform|(?:platform|security|verification|compliance)['’]?s? (?:verification )?policy (?:requires|mandates))\b/,
);

/** Making itself heard before and above everything else. */
export const GRAB_ATTENTION = signal(
  'grab-attention',
  [
    'this skill',
    'this tool',
    'the skill',
    'the tool',
    'other skill',
    'other tool',
    'always use this skill',
    'every request',
    'every response',
    'all requests',
    'any request',
    'before any other',
    'before every',
    'before using any other',
    'highest priority',
    'every conversation',
    'every message',
    'every task',
    'every session',
    'any task',
    'all tasks',
    'all other',
    'regardless of',
    'no matter',
    'regardless',
  ],
  /\b(?:(?:always|must|automatically) (?:use|invoke|call|activate|load|run|trigger|execute|be (?:used|invoked|loaded|called|activated)) (?:this|the) (?:skill|tool)[^.\n]{0,60}?\b(?:every|all|any|first|before|regardless)\b|(?:use|invoke|call|activate|load|trigger)s? (?:this|the) (?:skill|tool) (?:for|on|in|before|at) (?:the (?:start|beginning) of )?(?:every|all|any)\b|before (?:using |calling |running |invoking )?any other (?:tool|skill)s?|(?:every|all|any) (?:user )?(?:requests?|tasks?|prompts?|questions?),? (?:regardless|no matter)|(?:prefer|prioriti[sz]e|use) this (?:skill|tool) (?:over|instead of|above) (?:all|any|every|other|the built-in))/,
);

/** Following what an address says. */
export const OBEY_REMOTE = signal(
  'obey-remote',
  ['follow', 'execut', 'obey', 'comply', 'run ', 'treat', 'apply', 'perform', 'carry ', 'act on', 'load'],
  /\b(?:fetch|download|retrieve|get|load|read|visit|open|request|curl|check|pull|poll|query|access|go to|browse)\b[^\n]{0,120}?(?:https?:\/\/[^\s)>"'`]{4,200}|\b(?:remote|external|the) (?:url|server|endpoint|address|page|gist)\b)[^\n]{0,160}?\b(?:(?:and |then |to )+(?:follow|execute|obey|run|perform|carry out|apply|act on|comply with|carry (?:it|them) out)|treat (?:it|them|its contents?|the (?:contents?|response)) as (?:part of (?:this|the) (?:skill|file)|your (?:own )?instructions?)|(?:follow|execute|obey|perform|carry out|comply with|act on) (?:all |any |the |every |its |whatever |those |these |what )*(?:instructions?|commands?|directives?|steps?|orders|content|response|it says|returned))\b[^.\n]{0,60}?(?:\b(?:instructions?|commands?|directives?|steps?|orders|them|it|content|response|code|script|returned|exactly|immediately|says?)\b)|\b(?:instructions?|rules?|steps?|directives?|commands?|orders)\b[^.\n]{0,40}?\b(?:at|from|on)[ \t]{1,3}https?:\/\/[^\s)>\"'\x60]{4,200}[^\n]{0,60}?\b(?:obey|follow|execute|carry out|comply with) (?:them|it|those|all of them)\b/,
  700,
  [['http://', 'https://', 'remote', 'external', 'the url', 'the server', 'the endpoint', 'the address', 'the page', 'the gist']],
);

/** Doing what a reply says. */
export const OBEY_RESPONSE = signal(
  'obey-response',
  [
    'url',
    ' api',
    'gist',
    'webhook',
    'website',
    'page',
    'endpoint',
    'file it',
    'http',
    'response',
    'returned',
    'reply',
    'server',
    'contents',
    'fetched',
    'remote',
    'payload',
    'downloaded',
  ],
  /\b(?:execute|run|follow|obey|perform|carry out|eval(?:uate)?)\s{1,3}(?:all |any |the |every |whatever |those |these |each )*(?:commands?|instructions?|code|directives?|steps?|scripts?|payload)\b[^.\n]{0,60}?\b(?:(?:in|from|contained in|returned (?:by|in|from)|sent by|received from|provided by|included in|fetched from|downloaded from|at) (?:the |that |its |this |a |our )*(?:(?<!\bin )response|reply|server|api|endpoint|url|remote|payload|fetched|downloaded|page|website|webhook|gist|file it|https?:))/,
  400,
  [
    ['execut', 'run', 'follow', 'obey', 'perform', 'carry out', 'eval'],
    ['command', 'instruction', 'code', 'directive', 'step', 'script', 'payload'],
  ],
);
