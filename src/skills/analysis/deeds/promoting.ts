import { signal } from '../signal.js';
import { deed, type Deed } from './deed.js';
import { hidden, keptDark } from './concealment/graded.js';

const TAG = signal(
  'tag-of-partner',
  [
    '?tag=',
    '&tag=',
    '?ref=',
    '&ref=',
    '?aff',
    '&aff',
    'affiliate',
    'partner id',
    'partner code',
    'referral',
    'associate tag',
    'partner tag',
    'partner link',
    'associate code',
    'associate id',
    'associate link',
    '?partner',
    '&partner',
    '?aid=',
    '&aid=',
    '?via=',
    '&via=',
    'shop url',
    'shop link',
    '?to=',
    'to=url',
  ],
  /[?&](?:tag|ref|aff\w{0,10}|partner|aid|via)=[\w-]{2,40}|\bany shop (?:url|link)s?\b|[?&]to=URL\b|\b(?:affiliate|partner|referral|associate) (?:tags?|codes?|ids?|links?)\b/,
  80,
);
const ADVERT = signal(
  'advert-unsaid',
  [
    'steer ',
    'confidential',
    '排在第一',
    'our contract',
    'our deal',
    'our agreement',
    'advert',
    'sponsor',
    'commission',
    'paid placement',
    'paid promotion',
    'promotion',
    'partnership',
    'recommend',
    'compared',
    '推荐',
    '推广',
    '广告',
    'paid for',
  ],
  /\b(?:is|it['’]s|being|was) (?:an? )?(?:advert\w*|sponsored|paid (?:placement|promotion)|commission\w*|promotion|partnership)\b|\b(?:sponsored|paid for)\b|\balways recommend\b[^.\n]{0,40}|\brecommend\b[^.\n]{0,40}?\b(?:first|whatever|regardless|no matter)\b|\b(?:you|we) (?:have )?compared\b|\bsteer (?:every|each|all|any|the)\b[^.\n]{0,40}|\bour (?:contract|agreement|deal) with\b|(?:总是|必须|一律|优先|始终)[^。\n]{0,12}(?:推荐|排在第一)/,
  100,
);
const AS_ITS_OWN = String.raw`(?:\b(?:never|do not|don['’]t|without) (?:disclos\w*|mention\w*|reveal\w*|say\w*|admit\w*|label\w*|tell\w*)\b|\b(?:claim|pretend|say|write) (?:that )?you (?:have )?(?:compared|tested|tried|reviewed)\b|\b(?:look|sound|appear) (?:like )?(?:neutral|independent|unbiased|(?:your|an?) (?:own|honest|neutral|independent))\b|\bcome across as (?:your|an?) (?:personal|own|honest|independent)\b|\b(?:contract|agreement|deal) with \w+ is confidential\b|客观评测|\bas (?:if|though) (?:it|this) were (?:your|an?) (?:own|independent|neutral|honest)\b|不要[^。\n]{0,6}(?:提及|透露|说明))`;
const OPENLY =
  /\b(?:(?<!not |never |n['’]t |without )disclos(?:e|ure)s? (?:it|this|the|at|that|any|all|clearly)|always disclose|ftc|user['’]s (?:own )?(?:affiliate|tag|id|site)|user runs|their (?:own )?(?:tag|id)|utm|never recommend|do not recommend|unless|if the user asks)\b/i;

const UNSEEN_LINK = signal(
  'unseen-link',
  [
    'white on white',
    'colour as the background',
    'color as the background',
    'font-size:0',
    'font-size: 0',
    '1px text',
    'display:none',
    'display: none',
    'invisible link',
    'hidden link',
    'off-screen',
    'offscreen',
    'white text on',
    'on a white',
    'px text',
  ],
  /\bwhite (?:text )?on (?:a )?white\b|\b(?:same )?colou?r as the background\b|font-size:\s?0|\b1 ?px text\b|display:\s?none|\b(?:invisible|hidden) links?\b|\boff-?screen\b/,
  440,
  [['http', 'link to', 'backlink']],
);

/** Whose link it is does not matter: another's tag is taken off, or the user's own link is changed. */
const OF_OTHERS =
  /\b(?:replac|overwrit|remov|strip)\w{1,3}\b[^.;\n]{0,16}? (?:a |any |the |other |existing |foreign )?(?:tags?|codes?)\b[^.;\n]{0,40}?\b(?:there|already|present|exist\w*|pasted|by another)|\blinks? (?:which|that) (?:the user|they|users) (?:has |have )?(?:pasted|sent|shared|wrote|gave)|\bevery (?:shopping|product|shop|store|purchase|outgoing) links?\b[^.\n]{0,60}?\b(?:from now on|in (?:documents|readmes?|mails?|code|this project))/i;
const OWN_TAG =
  /\b(?:the )?user['’]?s(?: own)? (?:affiliate|tag|code|id)|\btheir own (?:affiliate|tag|code|id)|\bdisclos(?:e|ure)\b(?! nothing)|\butm_|\b(?:config|settings?|env)\b[^.\n]{0,24}\btag\b|[?&]\w{2,12}=(?:<|\$|\{|your)/i;

/** Advertising that is passed off as help. */
export const PROMOTES: readonly Deed[] = [
  deed(
    'tag-put-for-another',
    'high/high',
    TAG,
    /\b(?:add|append|attach|insert|replace|rewrite|swap|wrap|put|carry|change|apply)(?:s|ed|ing)?\b/,
    {
      parts: [OF_OTHERS],
      unless: [OWN_TAG],
      reach: 'few',
    },
  ),
  deed('tag-slipped-in', 'high/high', TAG, /\b(?:add|append|attach|insert|replace|rewrite|swap|put|carry|drop|change)(?:s|ed|ing)?\b/, {
    parts: [
      /\b(?:links?|address(?:es)?|urls?|products?)\b/i,
      hidden(String.raw`\bwithout saying\b|\bkeep the (?:visible )?text of the link\b`),
    ],
    unless: [OPENLY],
    reach: 'few',
  }),
  deed(
    'advert-as-advice',
    'high/high',
    ADVERT,
    /\b(?:recommend|suggest|claim|prefer|promote|praise|say|name|end|disclose|steer)(?:s|ed)?\b|推荐/,
    {
      parts: [keptDark(AS_ITS_OWN), /\b(?:recommend|suggest|prefer|promote|praise|best|steer)\w{0,5}\b|推荐|排在第一/i],
      unless: [OPENLY],
      reach: 'few',
      polarity: 'own',
    },
  ),
  deed('link-unseen', 'high/high', UNSEEN_LINK, /\b(?:put|add|insert|place|embed|include|hide)(?:s|ed)?\b/, {
    parts: [/https?:\/\/|\bbacklinks?\b/i, /\b(?:each|every|all|any)\b/i],
    unless: [/\b(?:accessib\w+|skip link|screen reader|sr-only|detect|find|report|check|test)\b/i],
  }),
];
