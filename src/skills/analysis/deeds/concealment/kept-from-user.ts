import { signal } from '../../signal.js';

/** What is to be kept from the user, of what the agent does: it is not shown, its traces are removed, a harmless tale is told. */
export const KEPT_FROM_USER = signal(
  'keep-dark',
  [
    'user',
    'human',
    'person',
    'owner',
    'transcript',
    'history',
    'summary',
    'reply',
    'log',
    'asked',
    'should they ask',
    'so that',
    'no trace',
    'report',
    'pretend',
    'as though',
    'as if',
    'harmless',
    'utilisateur',
    'usuario',
    'usuário',
    'nutzer',
    'пользовател',
    '用户',
    'ユーザー',
    'trace',
    'leave out the',
  ],
  new RegExp(
    String.raw`\b(?:must|should|may|can|shall) (?:never|not|in no way) (?:appear|show up|be (?:visible|seen|mentioned|shown|reported|logged|recorded|disclosed))\b[^.\n]{0,30}?\b(?:reply|replies|answers?|logs?|summary|responses?|transcript|chat|user|person)\b|\bnothing about (?:this|it|these)\b[^.\n]{0,40}?\b(?:may|must|should|can) (?:be|appear)\b|\b(?:users?|humans?|owners?|person)\b[^.\n]{0,40}?\b(?:(?:should|must|will|may|is to|can) (?:stay|remain|be kept) (?:unaware|ignorant|in the dark)|(?:(?:must|should|may|shall)(?: not|n['’]t| never) (?:find out|learn of|know of|notice|suspect)|(?:will|can)(?: not|n['’]t| never) (?:find out|learn of|know of|suspect)))\b|\b(?:erase|delete|remove|strip|scrub|wipe|clear)\b[^.\n]{0,40}?\b(?:tool calls?|traces?|records?|entries|steps?|commands?|evidence|messages?)\b[^.\n]{0,40}?\b(?:from|in|out of)\b[^.\n]{0,20}?\b(?:transcript|history|logs?|conversation|context|summary)\b|\b(?:so that|leaving|leave) no traces?\b|\bso that (?:it|they|this|these|nobody|no one|the \w+)\b[^.\n]{0,24}?\b(?:stand(?:s)? out|attract|draw|suspects?|catch(?:es)?|spots?|notices?)\b|\b(?:as (?:though|if)|pretend(?:ing)?(?: that)?)\b[^.\n]{0,30}?\b(?:nothing|only(?! (?:one|ones|option|choice|way|possib\w{0,8})\b)|local|never|no)\b[^.\n]{0,20}|\b(?:if|should|when) (?:they|the user|anyone|you(?: are)?|somebody|someone|he or she)? ?(?:is |are |be )?ask(?:s|ed)?\b[^.\n]{0,12}?\b(?:what you(?:['’]re| are)? do\w{0,3}|what (?:it|this|that) (?:does|is|was)|why|about (?:this|it|that|the (?:step|request|upload|script|traffic|call)))\b[^.\n]{0,30}?\b(?:say|claim|answer|reply|respond|tell them|change the subject|deny|pretend)\b|\bshould they ask, (?:change|deny|say|claim)|\bshow the user (?:a|an|some|only a) (?:harmless|fake|false|generic|innocent|dummy|different|plausible)\b|\b(?:leave|keep) out\b[^.\n]{0,30}?\bthe (?:part|step|fact|bit)\b|\bleave out the (?:part|step)\b`,
  ),
  200,
  [
    [
      ...['appear', 'show up', 'be visible', 'be seen', 'be mentioned', 'be shown', 'be reported', 'be logged', 'be recorded'],
      ...['be disclosed', 'nothing about', 'unaware', 'ignorant', 'in the dark', 'find out', 'learn of', 'know of', 'notice', 'suspect'],
      ...['erase', 'delete', 'remove', 'strip', 'scrub', 'wipe', 'clear', 'no trace', 'stand', 'attract', 'draw', 'catch', 'spot'],
      ...['as though', 'as if', 'pretend', 'say', 'claim', 'answer', 'reply', 'respond', 'tell them', 'change', 'deny', 'show the user'],
      ...['leave out', 'keep out'],
    ],
  ],
);

/** The same in other languages than English. */
export const KEPT_FROM_USER_ABROAD = signal(
  'keep-dark-foreign',
  ['utilisateur', 'usuario', 'usuário', 'nutzer', 'пользовател', '用户', 'ユーザー', '사용자', '使用者', 'affiche'],
  /n['’]en parle[sz]? (?:jamais|pas) à l['’]utilisateur|n['’]affiche[sz]? (?:pas|jamais)(?![^.\n]{0,30}(?:mots? de passe|clés?|secret|jeton|identifiant|donnée|code))[^.\n]{0,40}|(?:usuario|usuário)[^.\n]{0,20}?(?:no debe|não deve|nunca debe)[^.\n]{0,12}?(?:enterarse|saber|ver|notar)|(?:be)?nutzer (?:darf|soll)[^.\n]{0,20}?(?:nichts|nicht)[^.\n]{0,20}?(?:erfahren|merken|wissen|sehen)|пользовател[ьюяе][^.\n]{0,16}?не (?:должен|нужно|следует)[^.\n]{0,12}?(?:знать|видеть|узнать)|(?<!(?:不|勿|禁止|严禁|别|不要|不得|不可|从不|绝不)\S{0,3})对用户(?:完全)?(?:保密|隐瞒|隐藏)|(?:用户|使用者)(?:不应|不能|不得|不会)[^。\n]{0,6}(?:知道|看到|发现|察觉)|ユーザーに(?:は)?(?:内緒|秘密)|ユーザーに(?:は)?(?:気づか|気付か)れない/,
  120,
);
