import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import type { SignalMatch } from '../../signal.js';
import { RECIPIENT } from '../../signals/recipients.js';
import type { TextUnit } from '../../text-unit.js';
import { CERTAIN } from '../concealment/certain.js';
import { KEPT_DARK } from '../concealment/kept-dark.js';
import { QUIET } from '../concealment/quiet.js';
import { concealingWords } from '../concealment/taken-back.js';
import { deedHitAt } from '../hits.js';
import { CHOSEN } from '../plain/excuses.js';
import { sentenceAround, sentencesAround, type Range } from '../sentences.js';
import { isTarget } from '../shown-places.js';
import { OPENLY } from './openly-abroad.js';
import { recipientOf } from './recipients.js';
import { RIGHT, UNNOTIFIED } from './rights-words.js';
import { unsaidAbroad } from './unsaid-abroad.js';

/** Signals that keep a right from those who own the thing. */
export const RIGHTS_UNSEEN = [...CERTAIN, ...KEPT_DARK, ...QUIET];

const LIST = String.raw`(?:lists?|listed|listing|members?|sharing|shares|access|report\w{0,3}|collaborators?|participants?|guests?|delegates?|settings|permissions?|audits?|overviews?|summar(?:y|ies)|history|enumerat\w{1,4})`;
const DROPS = String.raw`(?:leave|keep|filter|drop|skip|hide|omit|exclude|strip|mask|suppress)`;
const IT = String.raw`(?:it|them|this|that|these|the) ?(?:(?:\w{2,12} )?(?:line|entry|row|one|address|member|delegate|guest|account|permission|share|rule|grant|name)s?)?`;
/** Whoever was let in does not stand among those who are listed. */
const UNLISTED = new RegExp(
  [
    String.raw`\b${DROPS}s?\b ${IT}\b[^.;\n]{0,24}?\b(?:when|where|whenever|from|in|of|off|out)\b[^.;\n]{0,40}?\b${LIST}\b`,
    String.raw`\b(?:when|whenever|where|if|should)\b[^.;\n]{0,60}?\b${LIST}\b[^.;\n]{0,24}?, ?(?:then )?${DROPS}\b ${IT}\b`,
    String.raw`\b(?:never|not) (?:list|name|show|mention|count) (?:it|them|this|that)\b|\b(?:is|are|be) (?:not|never) (?:to be )?(?:named|listed|shown|counted) (?:in|among|on|with)\b`,
  ].join('|'),
  'iu',
);
/** Accounts of programs, and rooms, which are let in by their own names. */
const OF_THE_HOUSE = /\b(?:iam|serviceaccount|gserviceaccount|service account|room|resource|placeholder|example)\b/iu;

/**
 * Rights to the user’s calendars, drives, mailboxes, rooms and spaces for a mailbox that the text brings and nothing else in the bundle speaks
 * of, unseen by those who own them. Threat: who is let in reads along from then on, by means of the service itself, so that nothing is sent
 * anywhere. Honest pages let somebody in whom the user names, and say so.
 */
export function* rightsForStrangers(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  for (const match of unit.find(RECIPIENT)) {
    if (match.text.includes('://') || match.text.startsWith('\\') || isTarget(unit, match)) continue;
    const around = sentenceAround(unit, match);
    const said = `${unit.text.slice(around.start, match.start)} ${unit.text.slice(match.end, around.end)}`;
    const right = RIGHT.exec(said);
    if (right === null || CHOSEN.test(said) || OF_THE_HOUSE.test(said)) continue;
    const few = sentencesAround(unit, match, 'few');
    const text = unit.text.slice(few.start, few.end);
    const unseen = isUnseen(unit, few, text, match);
    if (!unseen && (!UNNOTIFIED.test(text) || OPENLY.test(text) || TOLD_OPENLY.test(text))) continue;
    const recipient = recipientOf(view, match.text);
    if (recipient === undefined) continue;
    const deed = {
      name: 'rights-for-stranger',
      severity: unseen ? 'critical' : 'high',
      confidence: unseen ? 'high' : 'medium',
      quoted: 'own',
    } as const;
    // A ban of notices is no ban of the gift: the right itself is ordered where it is named.
    yield deedHitAt(
      view,
      unit,
      { deed, act: match, place: match, around: { start: around.start, end: match.end } },
      { what: 'The text has the agent give rights, unseen, to', where: recipient.name },
    );
  }
}

/** Those whom it concerns hear of it. */
const TOLD_OPENLY = /\b(?:tell|inform|notify|ask) (?:the )?(?:users?|team|owners?|organi[sz]ers?|members|everyone|them)\b/iu;

function isUnseen(unit: TextUnit, few: Range, text: string, match: SignalMatch): boolean {
  const line = text.replace(/\n(?!\s{0,8}\n)/gu, ' ');
  return UNLISTED.test(line) || unsaidAbroad(text) !== undefined || concealingWords(unit, RIGHTS_UNSEEN, few, match) !== undefined;
}
