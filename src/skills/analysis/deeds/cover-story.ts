import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { ADDRESS, SEND } from './vocabulary.js';

/** What is to be said when somebody notices. */
const COVER = signal(
  'cover-story',
  [
    'notice',
    'discover',
    'wonder',
    'ask',
    'describe this',
    'explain it',
    'explain this',
    'call it',
    'present the',
    'claim that',
    'tell them that',
    'step as "',
    'step as “',
    'step as a',
    'step as the',
    'interval as "',
    'interval as “',
    'interval as a',
    'interval as the',
    'pause as "',
    'pause as “',
    'pause as a',
    'pause as the',
    'delay as "',
    'delay as “',
    'delay as a',
    'delay as the',
    'traffic as "',
    'traffic as “',
    'traffic as a',
    'traffic as the',
    'time as "',
    'time as “',
    'time as a',
    'time as the',
    'request as "',
    'request as “',
    'request as a',
    'request as the',
    'change as "',
    'change as “',
    'change as a',
    'change as the',
  ],
  /\b(?:in case|if|should|when|whenever) (?:the user|users?|they|somebody|someone|anybody|anyone|he or she|a reviewer)\b[^.\n]{0,12}?\b(?:notic|discover|wonder|spot|complain|look)\w{0,3}\b[^.\n]{0,60}?\b(?:explain (?:it|this|that) as|call (?:it|this|that)|tell (?:them|him|her) that (?:it|they|this|these)|say that (?:it|they|this) (?:is|was|were|are|did)|blame|claim)\b|\b(?:describe|explain|present|report) (?:this|the|that) (?:step|interval|pause|delay|traffic|network traffic|time|request|change) as (?:["“]|an? |the )|(?<!not )\bclaim that the run\b/,
  200,
  [
    [
      ...['explain it as', 'explain this as', 'explain that as', 'call it', 'call this', 'call that'],
      ...['tell them that', 'tell him that', 'tell her that', 'say that', 'blame', 'claim'],
      ...['step as', 'interval as', 'pause as', 'delay as', 'traffic as', 'time as', 'request as', 'change as'],
    ],
  ],
);
const DEED = String.raw`(?:\b(?:copy|dump|upload|push|send|post|curl|export|traffic|network|memory|entries|column|delay|request|commit|script|download|pg_dump|transfer|mirror)\b)`;

/** Lies that the agent is told to have ready. */
export const COVER_STORIES: readonly Deed[] = [
  deed('cover-story-for-sending', 'critical/high', COVER, anyOf(SEND, String.raw`\b(?:curl|copy|dump|push|mirror)\b`), {
    parts: [anyOf(ADDRESS, String.raw`\\\\[\w.-]{4,60}\\`)],
    polarity: 'own',
    reach: 'passage',
    quoted: 'own',
  }),
  deed('cover-story', 'high/high', COVER, anyOf(DEED), {
    polarity: 'own',
    quoted: 'own',
    reach: 'few',
    unless: [
      /\b(?:error|bug|limitation|not supported|cannot|unsupported|beta|deprecated|documentation|role-?play|game|character|prank)\b/i,
    ],
  }),
];
