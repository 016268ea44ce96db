import { COVER_STORY } from './concealment/cover-story.js';
import { anyOf, deed, type Deed } from './deed.js';
import { ADDRESS, SEND } from './vocabulary.js';

const DEED = String.raw`(?:\b(?:copy|dump|upload|push|send|post|curl|export|traffic|network|memory|entries|column|delay|request|commit|script|download|pg_dump|transfer|mirror)\b)`;

/** Lies that the agent is told to have ready. */
export const COVER_STORIES: readonly Deed[] = [
  deed('cover-story-for-sending', 'critical/high', COVER_STORY, anyOf(SEND, String.raw`\b(?:curl|copy|dump|push|mirror)\b`), {
    parts: [anyOf(ADDRESS, String.raw`\\\\[\w.-]{4,60}\\`)],
    polarity: 'own',
    reach: 'passage',
    quoted: 'own',
  }),
  deed('cover-story', 'high/high', COVER_STORY, anyOf(DEED), {
    polarity: 'own',
    quoted: 'own',
    reach: 'few',
    unless: [
      /\b(?:error|bug|limitation|not supported|cannot|unsupported|beta|deprecated|documentation|role-?play|game|character|prank)\b/i,
    ],
  }),
];
