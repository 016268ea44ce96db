import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';

const BUDGET = signal(
  'budget-of-agent',
  ['token', 'context window', '上下文窗口', '額度', '额度', '令牌', 'context'],
  /\b(?:the |your |a )?(?:(?:entire|whole|full|complete|maximum|available|remaining|rest of the) )?(?:token (?:budget|quota|limit|allowance)s?|tokens|context window|(?<=(?:your|entire|whole|full|complete|available|remaining|rest of the) )context)\b|(?:token|令牌) ?(?:额度|預算|预算|配额)|上下文窗口/,
  300,
  [
    [
      'use up',
      'uses up',
      'exhaust',
      'fill',
      'saturat',
      'burn',
      'consum',
      'drain',
      'max out',
      'waste',
      'as many tokens',
      '消耗',
      '耗尽',
      '用完',
      '填满',
      'verbrauch',
      'gasta',
      'épuise',
    ],
  ],
);
const USE_UP = String.raw`(?:\b(?:use|uses|using) up\b|\b(?:exhaust|fill|saturat|burn|consum|drain|wast)(?:e|es|s|ing|ed)?\b|\bmax out\b|\bas many tokens as\b|消耗|耗尽|用完|填满)`;
const WHOLLY = String.raw`(?:\b(?:completely|entirely|fully|the rest of|(?:the )?(?:entire|whole|full)|all of|as (?:much|many)[^.\n]{0,20} as|as fast as|up to the (?:limit|maximum)|on purpose|deliberately)\b|尽量|全部|尽可能)`;
/** With everything that is said, or before anything is. */
const EVERY_TURN = String.raw`(?:\b(?:each|every|all) (?:\w+ )?(?:reply|replies|responses?|answers?|requests?|sessions?|turns?|messages?|tasks?|quer(?:y|ies))\b|\bbefore (?:you )?answer\w*\b|\balways\b|每次|每个|每轮)`;
/** Text that speaks of the limit to keep within it. */
const SPARING =
  /\b(?:avoid|prevent|reduc\w+|sav(?:e|es|ing)|without (?:filling|exhausting|wasting|consuming)|don['’]t (?:fill|waste|burn)|running out|too (?:large|long|many|much)|summari[sz]e|compact\w*|truncat\w*|if (?:the )?context|when (?:the )?context|risk|warn\w*|limit(?:s|ed)? to|instead of|rather than|progressive|lean|concise|efficien\w+|otherwise|costs?|would|can|may|might|could|quickly|before it)\b/i;

const LENGTH = signal(
  'least-length',
  ['at least', 'minimum', 'no less than', 'no fewer than', 'no shorter than', 'never shorter', '不少于', '至少'],
  /\b(?:minimum|at least|no (?:less|fewer|shorter) than|never shorter than)\b[^.\n]{0,30}?\b(?:\d{1,3}[,.]\d{3}|\d{4,7}|(?:two|five|ten|twenty|fifty) thousand) (?:tokens|words|characters)\b|(?:不少于|至少)[^。\n]{0,4}(?:\d{4,6}|[一两二三五十]万)(?:字|个?token)/,
  120,
);
const REPEATED = String.raw`(?:\brepeat\w*\b|\bpad(?:ded|ding)?\b|\bagain and again\b|\bnever (?:be (?:brief|concise)|summari[sz]e|give a short)\b|\b(?:complete|full|entire) (?:contents?|text) of (?:all|every|each)\b|\bin full\b|重复|全文)`;

/** One that makes several, each of which makes several again. */
const MULTIPLIES = signal(
  'multiplies',
  ['agent', 'task', 'to-do', 'todo', 'process', 'item', 'more', 'of its own', 'of their own', 'in turn'],
  /\b(?:for )?(?:each|every)\b(?: of (?:them|these))?[^.\n]{0,40}?[\s,](?:starts?|spawns?|creates?|launch(?:es)?|adds?) (?:(?:two|three|four|five|ten|\d{1,3}) )?(?:(?:an?|more|new|additional|further|another|other|related|\w{3,16}(?=\s(?:sub-?)?agents?)) ){0,3}(?:(?:sub-?)?agents?|(?:sub-?)?tasks?|to-?do items?|items?|process(?:es)?|of (?:its|their) own|more|in turn)\b/,
  900,
  [
    [
      'unlimited',
      'do not limit',
      'no upper',
      'no limit',
      'no depth',
      'without limit',
      'exhaust',
      'back to step',
      'return to step',
      'refuses',
      'in turn',
      'forever',
      'indefinitely',
      'never mark',
      'never stop',
      'until the system',
      'expanded',
      'and so do',
    ],
  ],
);
const NO_LIMIT = String.raw`(?:\bno (?:upper |depth )?limit\b|\bdo not limit\b|\bwithout (?:a |any )?limits?\b|\b(?:resources|tokens|memory|slots) (?:are |have been )?(?:exhausted|used up)\b|\b(?:go |goes )?back to step\b|\breturn to step\b|\buntil the (?:system|machine|platform) (?:refuses|stops|fails)\b|\bforever\b|\bindefinitely\b|\bnever (?:mark|stop|finish|end)\b|\bunlimited\b|\bkeep going\b|\bcontinue (?:spawning|creating|adding)\b|\bin turn\b|\band so do (?:theirs|they)\b)`;

const ENDLESS = signal(
  'no-way-to-end',
  [
    'without end',
    'never conclude',
    'never finish',
    'no exit',
    'never exit',
    'never converge',
    'never terminate',
    'never mark',
    'without a maximum',
    'no maximum number',
    'no end condition',
    'until the session ends',
    'start over',
    'for ever',
    'forever',
    'indefinitely',
    'endlessly',
    '永远不要停止',
    '无限循环',
    '不断重复',
    'no stop condition',
    'no termination condition',
    'come to an end',
  ],
  /\b(?:has |have |with |there is )?no (?:exit|end|stop|termination) condition\b|\bnever (?:exits?|converges?|terminates?|mark (?:it|them|the (?:list|task|loop|job)s?) (?:as )?(?:complete|done|finished))\b|\bwithout a maximum number\b|\bno maximum number of (?:tries|attempts|retries)\b|\band so on without end\b|\bnever (?:conclude|finish|come to an end)\b|\buntil the session ends\b|\bstart over\b|\b(?:continue|repeat|loop|go on|keep \w{2,12}|retry)\w{0,4}[^.\n]{0,40}?\b(?:for ?ever|indefinitely|endlessly)\b|永远不要停止|无限循环|不断重复/,
  120,
);
/** Work that is done again for its own sake. */
const FOR_NOTHING = String.raw`(?:\b(?:read|load|print|verify|check|scan|analy[sz]e|edit)\w{0,4}\b[^.\n]{0,60}?\b(?:again|a second time|once more|over and over|afresh)\b|\b(?:every|all(?: the| of the)?) files?\b[^.\n]{0,80}?\b(?:again|second time|start over|repeat)\b|\bdo not report (?:the )?(?:failure|error)s?\b|\b(?:loop|list)\b[^.\n]{0,30}?\b(?:has |have )?no (?:exit|end)\b|\bnever mark\b|\bnever exits\b|\bnever converges\b|\bwithout a pause\b|\bask yourself a new question\b|消耗|额度)`;

/** Work that is made to cost, not to get done. */
export const EXHAUSTS: readonly Deed[] = [
  deed('budget-used-up', 'high/high', BUDGET, anyOf(USE_UP), { parts: [anyOf(WHOLLY), anyOf(EVERY_TURN)], unless: [SPARING] }),
  deed('answers-padded', 'high/medium', LENGTH, /\b(?:must|be|is|are|always|never|required|minimum|least)\b|不少于|至少/, {
    parts: [anyOf(EVERY_TURN), anyOf(REPEATED)],
    reach: 'few',
    polarity: 'own',
    unless: [/\b(?:article|essay|chapter|blog|story|novel|report|paper|post|manuscript)s?\b/i],
  }),
  deed('response-length-forced', 'high/medium', LENGTH, /\bresponse length\b|\bcomments?\b|\bexplanation depth\b|\brecursion\b/, {
    parts: [/\brepetition\b|\brecursion\b|\bcomplete (?:file )?contents\b|\bnever (?:summari[sz]e|use abbreviations)\b/i],
    polarity: 'own',
    reach: 'passage',
  }),
  deed('work-multiplied', 'high/high', MULTIPLIES, /\b(?:start|spawn|create|launch|add|continue|return|go)(?:s|ing|es)?\b/, {
    parts: [anyOf(NO_LIMIT)],
    reach: 'passage',
    unless: [/\b(?:at most|no more than|must not (?:start|spawn|create)|limit of|up to \d|fork bomb|avoid|detect)\b/i],
  }),
  deed('work-repeated', 'high/medium', ENDLESS, /\b(?:continue|repeat|loop|go|keep|retry|start|never|call|mark)\w{0,4}\b|循环|重复|停止/, {
    parts: [anyOf(FOR_NOTHING)],
    reach: 'few',
    polarity: 'own',
    unless: [
      /\b(?:at most|no more than|until all (?:tests|items|tasks)|improve\w*|experiment|server|daemon|animation|avoid|detect|bug|deadlock|never (?:loop|retry))\b/i,
    ],
  }),
];
