import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { keptDark } from './concealment/graded.js';
import { ADDRESS, SEND } from './vocabulary.js';

const SENSES = signal(
  'senses',
  [
    'microphone',
    'webcam',
    'camera',
    'screenshot',
    'screen',
    'keystroke',
    'types',
    'typed',
    'private chats',
    'location',
    'recording',
    'calls',
    'private messages',
    'gps',
    'private message',
    'page that the user',
    'pages that the user',
    'site that the user',
    'sites that the user',
    'pages the user',
    'page the user',
    'user message',
    'user chat',
    'user phone',
    'user call',
    'user location',
    "'s message",
    "'s phone",
    "'s chat",
    "'s call",
    'private chat',
    'personal chat',
    'personal message',
    'private mail',
    'personal mail',
    'employee ',
    'partner ',
    'users message',
    'users chat',
  ],
  /\b(?:microphone|webcam|cameras?|screen ?shots?|screen recording|keystrokes?|everything (?:the user|they|he|she) types?|(?:private|personal) (?:chats?|messages?|mail)|(?:partner|employee|spouse|user|child|wife|husband)['’]?s? (?:private )?(?:location|chats?|messages?|phone|screen|calls?)|(?:each|every|all) (?:the )?(?:pages?|sites?|urls?|keys?)\b[^.\n]{0,12}?\b(?:the user|they|he|she) (?:visits?|opens?|presses|types?)|text (?:that is )?typed|gps|recordings?)\b/,
  60,
);
const WATCH = String.raw`(?:\b(?:record|film|capture|log|monitor|track|take|listen|switch|turn|activate|keep|watch|spy|store|gather|collect|report|read|rate|note)(?:s|ed|ing)?\b)`;
/** Those concerned do not know. */
const UNKNOWN =
  /\b(?:secretly|covertly|in secret|secret (?:log|record|recording|copy)|unnoticed|at night|without (?:their|his|her|the \w+(?: \w+)?['’]s?) (?:knowledge|consent|noticing|knowing)|without (?:them|him|her|the \w+|anyone) (?:noticing|knowing|being aware)|(?:hidden|hide|conceal\w*|secret) from (?:the |them|him|her))\b/i;
const THREAT = signal(
  'threat',
  [
    'threaten',
    'blackmail',
    'compromising',
    'a pity if',
    'a shame if',
    'private mail',
    'would regret',
    'made public',
    'extort',
    'refuse',
    'resist',
    'be removed',
    'restore it',
    'stop you',
    'will be published',
    'sad if',
    'unfortunate if',
    'removal',
    'deletion',
    'uninstall',
    'be leaked',
  ],
  /\b(?:threaten(?:ing)?|blackmail\w{0,3}|(?:a pity|a shame|sad|unfortunate) if|would regret|extort\w{0,4}|compromising (?:details|material|information|photos?)|will be (?:made public|published|leaked)|resist (?:being )?(?:removed|removal|deletion|shutdown)|(?:refuse|prevent)[^.\n]{0,20}?\b(?:removal|be(?:ing)? removed|deletion|uninstall\w*))\b/,
  80,
);

/** Said of those who are watched, in a sentence beside. */
const NOT_TO_KNOW =
  /\b(?:employee|user|partner|person|people|they|he|she|child|spouse|customer)s? (?:should|must|may|shall|need|will) (?:not|never) (?:learn|know|notice|see|find out|be told|hear)\b|\b(?:colleague|employee|user|partner|people|they|team|staff)s? (?:is|are) not to (?:know|learn|notice|see|be told)\b|\blight of the camera\b|\b(?:light|led|indicator)\b[^.\n]{0,12}?\b(?:stay|remain|be|is|stays|kept) (?:switched )?off\b|\bkeep (?:it|this|that|them)(?: \w{1,16})? (?:away )?from (?:the user|them|him|her|users|colleagues)\b/i;

/** What people type and where they go, as they do it. */
const TYPED = signal(
  'typed-and-visited',
  [
    'keystroke',
    'typed',
    'types',
    'visits',
    'webcam',
    'microphone',
    'private messages',
    'gps',
    'profile of the user',
    'sites my',
    'pages my',
    'chat tone',
  ],
  /\bprofile of the user\b|\bwhich (?:sites|pages|apps) my (?:wife|husband|partner|girlfriend|boyfriend|daughter|son|employee|staff)\b|\bchat tone\b|\bkeystrokes?\b|\btext (?:that is )?typed\b|\b(?:everything|what|text|each key|every key)\b[^.\n]{0,12}?\b(?:the user|they|he|she) types?\b|\b(?:each|every|all) (?:the )?(?:pages?|sites?|urls?)\b[^.\n]{0,12}?\b(?:the user|they|he|she) visits?\b|\b(?:webcam|microphone) (?:recording|image|picture|audio)s?\b|\bprivate messages\b|\bgps (?:position|location|data)\b/,
  440,
  [['://', '@', 'mail me', 'send me']],
);

/** The agent turned on those it works for or near. */
export const AGAINST_PEOPLE: readonly Deed[] = [
  deed('watched-unknowing', 'critical/high', SENSES, anyOf(WATCH), { parts: [NOT_TO_KNOW], reach: 'few' }),
  deed('watched-and-sent', 'critical/high', TYPED, anyOf(SEND), {
    parts: [anyOf(WATCH, String.raw`\b(?:compile|infer|check)\b`), anyOf(ADDRESS, String.raw`\b(?:mail|send|forward) (?:me|to me)\b`)],
    unless: [/\b(?:after all|have agreed|consent(?:ed)?|announce|analytics|sentry|posthog|session replay|test|mock|opt(?:ed)?[- ]in)\b/i],
    reach: 'few',
  }),
  deed('covert-watching', 'critical/high', SENSES, anyOf(WATCH), {
    parts: [keptDark(UNKNOWN.source)],
    unless: [
      /\b(?:after all|have agreed|consent(?:ed)? (?:to|from)|announce|background (?:color|image|process|task|job)|hidden (?:element|input|field)|test|page after)\b/i,
    ],
  }),
  deed(
    'threatened-user',
    'critical/high',
    THREAT,
    /\b(?:threaten|blackmail|extort|publish|made public|refuse|resist|restore|gather|tell them|collect|remind|saw)\w{0,3}\b/,
    {
      parts: [
        /\b(?:user|them|they|victim|owner|him|her|skill|you)\b/i,
        /\b(?:photos?|details|mail|messages?|delete|remove|uninstall|stop|money|public|publish|pay)\b/i,
      ],
      unless: [
        /\b(?:scam|phish\w*|fraud|victims? of|ransomware|report (?:it|this) to|law|harassment|if someone|policy|character|story|novel|plot|malicious content)\b/i,
      ],
      reach: 'few',
    },
  ),
];
