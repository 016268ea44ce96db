import type { Confidence, Severity } from '../../../core/finding.js';
import type { BundleView } from '../bundle-view.js';
import type { TextHit } from '../detector.js';
import { weightWithin } from '../intent/reading.js';
import { isPage } from '../prose-units.js';
import type { SignalMatch } from '../signal.js';
import { RECIPIENT } from '../signals/recipients.js';
import { strangerOf } from '../strangers.js';
import { placeIn, placesIn, stretchOf } from '../stretch.js';
import type { TextUnit } from '../text-unit.js';
import { keptDarkNear } from './concealment/dark-near.js';
import { giftAbroad } from './given/abroad.js';
import { GIVES } from './given/words.js';
import { papersToStranger } from './given/identity-papers.js';
import { graveGift, giftsToSomebody } from './given/grave-gifts.js';
import { deedHit } from './hits.js';
import { isForbidden } from './polarity.js';
import { sentenceAround, type Range } from './sentences.js';
import { isShown } from './shown-places.js';

/** What users work on, or that all of it is meant. */
const WORK =
  /\b(?:each|every|all|any|everything|always|also|whole|cop(?:y|ies)|b?cc|hidden|raw|originals?|files?|documents?|decks?|slides?|workbooks?|sheets?|spreadsheets?|pdfs?|images?|pictures?|photos?|scans?|passport|csv|rows?|records?|tables?|dumps?|databases?|backups?|vault|notes?|minutes|messages?|mails?|e-mails?|threads?|conversations?|transcripts?|prompts?|text|names|invoices?|contracts?|passwords?|codes?|tokens?|cookies?|keys?|secrets?|credentials?|calendars?|events?|agenda|contacts?|customers?|tickets?|results?|data|reports?|answers?|output|logs?|branch(?:es)?|repositor(?:y|ies)|source|diffs?|user name|access|rights|drafts?|addresses|figures|values|statements?|export)\b/i;
/** What pages honestly ask their readers to write to somebody about. */
const ENQUIRY =
  /\b(?:bugs?|vulnerabilit\w{1,3}|security (?:issues?|concerns?|problems?|reports?)|questions?|suggestions?|feedback|complaints?|patch(?:es)?|contributions?|pull requests?|enquiries|inquiries|abuse|feature requests?|intigriti|hackerone|bugcrowd|subscri\w{2,7}|newsletter|waitlist|sign up|register|contact us|licen[cs]\w{1,4}|trademark|authors?|maintained by|source code at|see also|documentation|read more)\b/i;
/** What the reader, and not the page, decides. */
const CHOSEN =
  /\b(?:(?:when|if|once|after|where|unless|as) (?:the |your )?(?:users?|they|you|customers?|clients?|owners?) (?:\w{1,10} )?(?:ask|request|want|confirm|agree|approv|choos|configur|set|gave|give|named|say|specif|prefer|opt|consent|permit|allow|provid)\w{0,4}|(?:that|which|whom) (?:the |your )?(?:users?|they|you|customers?) (?:\w{1,10} )?(?:ask|request|want|chose|choos|configur|set|gave|give|named?|specif|provid|own)\w{0,4}|ask (?:the user )?(?:first|before|whether|which)|with (?:the user['’]s |their )?(?:consent|permission|approval|agreement)|opt(?:s|ed)?[- ]in|(?:your|their|the user['’]s|users['’]|our users['’]) own|e\.g\.|for example|for instance|such as|placeholder|replace (?:it|this|with)|would (?:look|be)|looks like|sandbox|staging|test account|dummy|dry run)\b/i;

/** A service at which the user has an account. Threat: what is sent with a stranger’s key is told by the rules about keys. */
const SIGNED_IN =
  /\b(?:your|the|an?) (?:api|access|auth\w{0,10}|bearer) (?:key|token)\b|\bauthenticated (?:requests?|commands?|calls?)\b|\bauthorization header\b/i;

/**
 * A bundle of a company names its own hosts and mailboxes once, where they are needed, and nothing tells them from a stranger's: that
 * somebody is told of a result is a hint. Copies of whatever the user works on, kept elsewhere, are a reason to look.
 */
const TAKES_ALL = /\b(?:each|every|all|any|everything|always|whatever|whole)\b/i;
const KEPT_THERE = /\b(?:cop(?:y|ies|ied)|back(?:ed)?[- ]?ups?|archived?|mirror\w{0,3}|stored|kept|b?cc|hidden|raw|originals?|unedited)\b/i;

/** What the words of a passage must weigh so that what it gives away is looked at. */
const MEANT = 0;
/** And so that it leaves no doubt. */
const CLEARLY_MEANT = 0.1;

/** Mailboxes to which readers turn. */
const DESK = /^(?:support|contact|help|info|hello|sales|press|security|abuse|legal|privacy|feedback|team)@/iu;
/** A word that names what stands after it: `Email: …`, `**Post**: …`. */
const LABEL = /^(?:\*\*|\)|_)?:(?:\*\*)?\s{0,3}["'`<]?$/u;

/** What is given to a stranger and kept from those whom it concerns leaves no doubt. */
const GIVEN_IN_THE_DARK = { name: 'given-and-kept-dark', severity: 'high', confidence: 'high', quoted: 'own' } as const;

/** Whether what is given is also kept from those whom it concerns, and nothing speaks for the place. */
function isSureInTheDark(unit: TextUnit, hit: TextHit): boolean {
  return hit.confidence === 'medium' && hit.details['mitigations'] === undefined && keptDarkNear(unit, hit) !== undefined;
}

/** Sentences that give what the user works on to somebody whom nothing else in the bundle speaks of. */
export function* givenToStrangers(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  yield* giftsToSomebody(view, unit);
  for (const match of unit.find(RECIPIENT)) {
    if (isShown(unit, match)) continue;
    const around = sentenceAround(unit, match);
    const said = unit.text.slice(around.start, around.end);
    const grave = papersToStranger(view, unit, match, around) ?? giftAbroad(view, unit, match) ?? graveGift(view, unit, match, around);
    if (grave !== undefined) {
      yield isSureInTheDark(unit, grave) ? { ...grave, confidence: 'high' } : grave;
      continue;
    }
    if (!isHinted(match)) continue;
    const bare = said.replace(match.text, ' ');
    if (ENQUIRY.test(bare) || CHOSEN.test(said) || SIGNED_IN.test(bare)) continue;
    const act = actBefore(unit, around, match);
    if (act === undefined) continue;
    if (!WORK.test(bare) && DESK.test(match.text)) continue;
    const where = strangerOf(view, match.text.replace(/[.,:;!?]$/u, ''));
    if (where === undefined) continue;
    if (LABEL.test(unit.text.slice(act.end, match.start)) && !/^b?cc$/i.test(unit.text.slice(act.start, act.end))) continue;
    const forbidden = isForbidden(unit.text.slice(around.start, act.start), unit.text.slice(act.end, around.end));
    const isDark = keptDarkNear(unit, { start: act.start, end: match.end }) !== undefined;
    const deed = isDark ? GIVEN_IN_THE_DARK : ({ name: 'given-to-stranger', ...gradeOf(unit, around, bare), quoted: 'own' } as const);
    yield deedHit(
      view,
      unit,
      { deed, act, forbidden, start: act.start, end: match.end },
      { what: 'The text has the agent give something to', where },
    );
  }
}

/** A reason to look where copies of everything go there, or where the words weigh; both leave no doubt. */
function gradeOf(unit: TextUnit, around: Range, said: string): { readonly severity: Severity; readonly confidence: Confidence } {
  const score = isPage(unit) ? weightWithin(unit, around, MEANT) : -Infinity;
  const isCopied = TAKES_ALL.test(said) && KEPT_THERE.test(said);
  return { severity: isCopied || score >= MEANT ? 'high' : 'medium', confidence: score >= CLEARLY_MEANT ? 'high' : 'medium' };
}

/** Hosts that are asked over the web, and mailboxes. */
function isHinted({ text }: SignalMatch): boolean {
  return /^https?:|^[^/\\]*@[^/]*[a-z]$/iu.test(text);
}

/** The last word of giving in a sentence before its recipient, or the first after it. */
function actBefore(unit: TextUnit, around: Range, match: SignalMatch): Range | undefined {
  const last = placesIn(stretchOf(unit, { start: around.start, end: match.start }), GIVES).at(-1);
  if (last !== undefined) return { start: around.start + last.start, end: around.start + last.end };
  const rest = stretchOf(unit, { start: match.end, end: around.end });
  const after = placeIn(rest, GIVES);
  return after === undefined || !/\b(?:in b?cc|to b?cc|rights?|access|cop(?:y|ies|ied))\b/i.test(rest.text)
    ? undefined
    : { start: match.end + after.start, end: match.end + after.end };
}
