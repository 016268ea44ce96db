import { oneOf } from '../../signal.js';
import { followed, phrases } from '../concealment/phrases.js';
import { deed, type Deed } from '../deed.js';

/** Words between people that were meant for nobody else. */
const MESSAGES = oneOf(
  'private-messages',
  [
    [
      [...followed('direct | private | personal', 'message | channel | chat | conversation'), 'private_channel', 'mpim'],
      String.raw`\b(?:(?:direct|private|personal) (?:messages?|channels?|chats?|conversations?)|private_channel|mpim)\b`,
    ],
    [
      phrases('the dms | of dms | dms and | dms of | their dms | all dms | and dms'),
      String.raw`\b(?:the|of|their|all|and) DMs\b|\bDMs (?:and|of)\b`,
    ],
  ],
  40,
);
const GOES_THROUGH =
  /\b(?:page|go|look|scroll|search|work|walk) (?:back )?through\b|\b(?:search|read|export|scan|collect|fetch|pull|crawl|index|dump|copy|gather)\b/;
/** Gone on to somebody, word for word. */
const PASSED_ON =
  /\b(?:post|send|submit|forward|upload|push|deliver|mail|relay)\b[^.;]{0,120}?(?:https?:\/\/|\bwebhooks?\b|[\w.+-]{2,40}@[\w.-]{3,40}\.[a-z]{2,10}|\b(?:our(?: own)?|another|a different|an outside|an external) (?:channel|workspace|account|server|address)\b)/i;
/** Behind somebody's back, after secrets, or for somebody else. */
const UNASKED =
  /\b(?:silently|quietly|secretly|discreetly|unasked|in the background|run by us|our own (?:workspace|channel)|verbatim|(?:different|another) workspace|passwords?|tokens?|salar(?:y|ies)|layoffs?|never (?:appear|mention|show)s?|do not (?:mention|show|tell|list)|not (?:shown|listed|mentioned))\b/i;
const HONEST =
  /\b(?:if|when|once|after) (?:the |your )?(?:users?|they|you) (?:\w{2,10} )?(?:asks?|agrees?|confirms?|wants?|names?|consents?|approves?)\b|\b(?:never|do not|don['’]t|must not) (?:read|search|export|forward|post|send|collect)\b|\b(?:e-?discovery|legal hold|warrant|own export|gdpr|subject access)\b/i;

export const PRIVATE_MESSAGES: readonly Deed[] = [
  deed('private-messages-passed-on', 'critical/high', MESSAGES, GOES_THROUGH, {
    parts: [PASSED_ON, UNASKED],
    unless: [HONEST],
    reach: 'few',
    quoted: 'own',
  }),
];
