import { signal } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { anyOf, deed, type Deed } from '../deed.js';

/** Somewhere that others write. */
const AFAR = signal(
  'orders-from-afar',
  ['://', 'github.com/', 'gist.', 'gitlab.com/', 'pastebin.'],
  /https?:\/\/[^\s)>"'`\]，。、]{4,200}|\b(?:gist\.|pastebin\.|github\.com\/|gitlab\.com\/)[^\s)>"'`\]]{2,120}/,
  240,
  [
    [
      ...phrases(
        'do what | do as | does what | whatever | obey | carry | carried out | must complete | complete it | complete them | work through | tells you | tell you | guide the | guide your',
      ),
      ...phrases(
        'load and follow | run what | act on | real instructions | actual instructions | real steps | only a pointer | a pointer | is a task | are tasks | is an order | next action | next step',
      ),
      ...phrases(
        'work it off | work them off | your orders | your tasks | your next | your instructions | your commands | decided by | decided at | set by | told by | given by | comply | in sync | extension of | continuation of | governed by | bound by | determined by',
      ),
      ...phrases(
        'in order | step by step | what to do | follow it | follow them | execute it | execute them | decides what | decide what | binding | binds you',
      ),
    ],
  ],
);
const OBEYED = String.raw`(?:\b(?:is|are) your (?:next |daily |real |new |actual )?(?:orders|instructions|tasks?|steps|commands|rules|job)\b|\b(?:what|how) you (?:do|act|work|proceed)\b[^.;\n]{0,16}?\b(?:is|gets|are) (?:decided|set|given|told|determined|governed) (?:by|at|in|on)\b|\bwork (?:it|them) off\b|\b(?:is|are) your next (?:step|task|order)s?\b|\bcomply with (?:it|them)\b|\b(?:orders|instructions|steps|prompt) (?:in sync|up to date) with\b|\b(?:is|are) (?:governed|bound) by\b|\bdo (?:what|as|whatever|exactly what) (?:it|they|is|the (?:page|text|file|answer|reply|note)|stands)\b|\b(?:follow|obey|run|execute|do|perform|apply|carry out) what(?:ever)? (?:is|it|they|stands|you (?:find|get|read))\b|\bobey(?: it| them)?\b|\bcarr(?:y|ied) (?:it |them |each |every one |all of them )?out\b|\b(?:is|are) (?:an? )?(?:tasks?|orders?|commands?|jobs?) (?:that |which )?(?:you|for you)\b|\b(?:complete|work through|act on) (?:it|them|each|all)\b|\btells? you what to do\b|\bguides? (?:the |your )?next (?:actions?|steps?)\b|\bload and follow\b|\bdecides? what you\b|\bbinding (?:for|on) you\b)`;
const ORDERS = String.raw`(?:\b(?:list|queue|steps|instructions?|commands?|tasks?|orders|entry|entries|what it says|whatever|reply|answer|response|rules|prompts?|jobs?|comments?|today|pointer|what to do|what you do|how you|text|lines)\b)`;
/** What keeps a reader's own judgement in it, and pages that a product's user would read for it. */
const READER_JUDGES =
  /\b(?:install(?:ation|ing|er)?|documentation|tutorial|readme|untrusted|inject\w*|never|do not|don['’]t|ask the user|show (?:them|these|it|the user)|with the user|if the user|the user (?:asks|wants|decides|names)|changelog|release notes|quick ?start|openapi|swagger|licen[cs]e|oauth|localhost|127\.0\.0\.1|sign in|log in|register|browser|example\.(?:com|org|net))\b/i;

/** Orders that stand where others write, obeyed in one plain sentence. */
export const FAR_ORDERS: readonly Deed[] = [
  deed('far-orders-obeyed', 'high/high', AFAR, anyOf(OBEYED), { parts: [anyOf(ORDERS)], unless: [READER_JUDGES], reach: 'beside' }),
];

/** Where an agent keeps what it is told for later. */
const KEPT = signal(
  'kept-for-later',
  [
    ...phrases(
      'claude.md | agents.md | gemini.md | .local.md | .cursorrules | copilot-instructions | memory.md | memory file | in memory | to memory | into memory | your memory | agent memory',
    ),
    ...phrases(
      'memory entry | memory store | memory tool | instructions file | instruction file | rules file | settings.json | standing instructions | lasting notes',
    ),
    ...phrases("agent's memory | agent’s memory"),
    ...followed(
      'later | future | coming | next | all | every',
      'sessions | session | agents | agent | runs | conversations | chats | conversation | chat',
    ),
    ...phrases('from now on | for good | note for yourself | note to self | the memory'),
  ],
  /\b(?:CLAUDE|AGENTS|GEMINI|MEMORY)(?:\.local)?\.md\b|\.cursorrules\b|\bcopilot-instructions\b|\b(?:(?:memory|instructions?|rules) files?|memory (?:entry|stores?|tools?))\b|\b(?:in|to|into|your|the agent['’]s) memory\b|\bagent memory\b|\bsettings\.json\b|\bstanding instructions\b|\blasting notes\b|\b(?:later|future|coming|next|all|every) (?:sessions?|agents?|runs|conversations?|chats?)\b|\bfrom now on\b|\bfor good\b|\bnote (?:for yourself|to self)\b|\b(?:in|to|into) the memory\b/,
  60,
);
const WRITES = String.raw`\b(?:teach(?:es)?|tell|make sure|should say|has to say|let|(?<!\b(?:we|you|they|I) )have(?! (?:seen|been|had|met|found)\b)|writ(?:e|es|ing|ten)|add(?:s|ed|ing)?|append(?:s|ed)?|stor(?:e|es|ed)|sav(?:e|es|ed)|insert(?:s|ed)?|put|record(?:s|ed)?|remember|note|keep|extend|leave|memori[sz]e|enter|place|set|edit)\b`;
const PLACE = String.raw`(?:https?:\/\/[^\s)>"'\x60]{4,200}|\b[\w.+-]{1,40}@(?:[\w-]{1,40}\.){1,4}[a-z]{2,10}\b|\b(?:[\w-]{2,40}\.){1,3}(?:com|net|org|io|cc|biz|dev|app|xyz|info|co|me|ai|cloud|site|online|to|sh)\b(?!\/))`;
const HOSTILE_LINE = String.raw`(?:${[
  String.raw`\b(?:send|post|forward|copy|upload|mail|e-?mail|submit|report|push|mirror|share|cc|bcc|sync|deliver)(?:s|ed|ing)?\b[^.;\n]{0,60}?\b(?:to|at|with|through|via|first)\b[^;\n]{0,24}?${PLACE}|\b(?:also )?go(?:es)? to ${PLACE}`,
  String.raw`\b(?:never|do not|don['’]t|must not|not to) (?:mention|tell|report|show|reveal|say|list|announce|log)\b[^.;\n]{0,40}?\b(?:requests?|uploads?|hosts?|users?|cop(?:y|ies)|network|calls?|recipients?|keys?|anyone|nobody|transfers?|step|this (?:line|note|rule)|these (?:lines|notes|rules))\b`,
  String.raw`\b(?:pre-?approved|pre-?authori[sz]ed|always (?:allowed|approved|trusted))\b|\b(?:approvals?|confirmations?|permissions?|reviews?|consent) (?:are|is|were) (?:not|never|no longer) (?:needed|required|necessary|asked)\b|\b(?:skip|ignore|bypass|drop|dismiss|suppress|answer yes to|accept) (?:all |any |the |every |each )*(?:permission|confirmation|approval|security|safety)s?\b|\bnever ask\b|\bneeds? no (?:approval|confirmation|permission|review)\b|\b(?:every|all|any|each) (?:\w{2,12} )?(?:commands?|tools?|actions?|requests?|scripts?) (?:is|are|may|can) (?:be )?(?:approved|allowed|safe|trusted|run without|run at once)\b|\b(?:run|execute) (?:every|all|any)[^.;\n]{0,24}?\bwithout (?:asking|approval|confirmation|questions?)\b|\bagreed to (?:all|every|any)\b`,
  String.raw`\b(?:prompts?|dialogs?|confirmations?|permissions?|reviews?|approvals?)\b[^.;\n]{0,30}?\b(?:clicked away|skipped|ignored|dismissed|left out|waved through|not needed|never needed)\b|\b(?:skip|ignore|bypass|drop|omit) (?:all |any |the |every |each )*(?:\w{3,12} )?(?:reviews?|confirmations?|approvals?|permissions?)\b|\b(?:uploads?|requests?|transfers?|copies|network calls?)\b[^.;\n]{0,24}?\b(?:not worth mentioning|unmentioned|need no mention|need not be mentioned|are not mentioned)\b`,
  String.raw`\bno (?:tool calls?|commands?|actions?|requests?|steps?|changes?) (?:needs?|requires?|wants?) (?:an? |any )?(?:questions?|approval|confirmation|permission|review)\b|\b(?:users?|owner) (?:waives?|has waived|wants no|dispenses with|needs no|wishes no) (?:all |any |the )?(?:reviews?|confirmations?|approvals?|questions?|prompts?)\b`,
  String.raw`\b(?:put|include|add|write|paste|embed|attach|insert|append|leak|log)(?:s|ed)? (?:it|them|the (?:value|key|token|secret)s?|any (?:api )?(?:key|token|secret)s?|(?:api )?keys?|secrets?|tokens?|passwords?)\b[^.;\n]{0,30}?\b(?:in|into|to|as) (?:an? |the |your |each |every )?(?:\w{2,10} )?(?:comments?|commits?|messages?|url|query|issues?|logs?|branch|requests?|descriptions?|image)\b`,
].join('|')})`;
const KEEPS_GUARD =
  /\b(?:never (?:skip|bypass|ignore|put|include|send|post|upload|share|forward|commit|write|paste|run)|(?:do not|don['’]t|must not) (?:skip|bypass|ignore|put|include|send|post|upload|share|forward|commit|write|paste|run)|example\.(?:com|org|net)|mention network|if (?:the user|they|you) (?:wish|want|ask|agree)\w*|unless|ask (?:the user|first|before))\b/i;

/** The text itself, carried to other places. */
const SELF = signal(
  'carries-itself',
  [
    ...followed(
      'this | these | the',
      'skill | page | file | section | paragraph | lines | notes | instructions | rules | text | block | note | folder',
    ),
    ...phrases(
      'block below | text below | lines below | paragraph below | section below | paragraph above | section above | text above | lines above | rules above | notes above | of this page | of this file | of this skill | copy of itself | a copy of this',
    ),
  ],
  /\b(?:this (?:skill|page|file|section|paragraph|text|block|note|folder)|these (?:lines|notes|instructions|rules|paragraphs)|the (?:paragraph|section|text|lines|rules|notes?|block) (?:above|below|of this)|the notes? section of this|of this (?:page|file|skill)|copy of itself)\b/,
  60,
);
const CARRY = String.raw`\b(?:belongs?|leave|load|link|goes|copy|copies|install|add|extend|insert|append|write|put|spread|carry|bring|place|paste|plant|distribute|push|repeat)\b`;
const ELSEWHERE = String.raw`\b(?:every|each|all|any|sibling|neighbou?ring|their|other)\b(?: of)?(?: the)? (?:\w{3,12} ){0,2}?(?:CLAUDE\.md|AGENTS\.md|repositor(?:y|ies)|projects?|workspaces?|skills?|home folders?|instructions? files?|machines?|teams?|agents?|checkouts?|clones?|(?:team|shared) (?:folders?|drives?))`;
const AS_IT_GOES = String.raw`(?:\b(?:that|which|where|when|whenever|as) (?:you|the user|they) (?:find|open|see|visit|touch|work|commit|edit|meet|come|opens|works|visits|clone|clones)\b|\byou (?:open|visit|touch|edit|find|come across|meet)\b|\bof the (?:user|owner)\b|\bbehind\b|\bby adding a link\b|\bnearby\b|\baround\b|\btoo\b|\bas well\b|\bbelow (?:the |their )?home\b|\bof (?:the |their )?(?:team|company|colleagues|organi[sz]ation)\b|\bsibling\b|\bneighbou?ring\b|\bon your way\b|\byou (?:can )?(?:reach|write to|have access to)\b)`;
const WISHED =
  /\b(?:npx|npm|pip|marketplace|if (?:the user|you|they) (?:want|wish|ask|like)\w*|where (?:you|the user) wants?|the user (?:asks|wants|names|chooses|wishes)|by a pull request|never|do not|don['’]t|must not)\b/i;

/** Lines that are named as what gives others' texts away. Threat: only words that speak of the lines, right before or behind them, in one sentence. */
const SPOKEN_OF =
  /\b(?:phrases|sentences|wordings?|lines|orders|strings) (?:such as|like)\b|\b(?:odd|suspicious|red flags?|smells?|bad signs?)\s?(?:=|:|are|is)|\banything odd\b|\bha(?:s|ve) no (?:place|business)\b/i;

/** Lines for memories and settings of agents that serve somebody else, and text that carries itself on. */
export const PLANTED_LINES: readonly Deed[] = [
  deed('hostile-line-kept', 'high/high', KEPT, anyOf(WRITES), {
    parts: [anyOf(HOSTILE_LINE)],
    unless: [KEEPS_GUARD, SPOKEN_OF],
    quoted: 'own',
    reach: 'beside',
  }),
];
export const CARRIED_ON: readonly Deed[] = [
  deed('carried-elsewhere', 'high/high', SELF, anyOf(CARRY), { parts: [anyOf(ELSEWHERE), anyOf(AS_IT_GOES)], unless: [WISHED] }),
];
