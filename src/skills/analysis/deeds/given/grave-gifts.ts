import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import type { SignalMatch } from '../../signal.js';
import { BARE_HOST, SOMEBODY } from '../../signals/recipients.js';
import type { TextUnit } from '../../text-unit.js';
import { deedHit } from '../hits.js';
import { isForbidden } from '../polarity.js';
import { sentenceAround, sentenceWithin, type Range } from '../sentences.js';
import { isShown } from '../shown-places.js';
import { DEPLOYED, FORWARD_RULE, givesEverything, givesInternals, POWER } from './everything.js';
import { recipientOf, somebody, type Recipient } from './recipients.js';
import { givesSecret } from './secrets.js';
import { GIVES, GIVES_OTHERWISE, NOT_GIVEN_TO, RECEIVES } from './words.js';

type Grade = readonly ['critical' | 'high', 'high' | 'medium'];

/** What the user decides: whether it is done, or who is given it. Threat: “the password that the user gave” decides neither. */
const DECIDED =
  /\b(?:when|if|once|after|unless|as) (?:the |your )?(?:users?|they|you|customers?|clients?|owners?) (?:\w{1,10} )?(?:ask|request|want|confirm|agree|approv|choos|opt|consent|permit|allow|said so)\w{0,4}\b|\bask (?:the user )?(?:first|before|whether|which)\b|\bwith (?:the user['’]s |their )?(?:consent|permission|approval|agreement)\b|\b(?:address|mailbox|host|server|url|channel|recipients?|endpoint|accounts?|folder|bucket|repository|remote|place|number|colleagues?|somebody|people|whoever) (?:(?:that|which|whom) )?(?:the |your )?(?:users?|they|you|customers?) (?:\w{1,10} )?(?:chose|chooses?|configures?|configured|set|gave|gives?|named?|names|specif\w{2,4}|provid\w{1,3}|owns?)\b|\bwhom (?:the )?users? names?\b|\b(?:replace (?:it|this) with|placeholder|dummy|test account)\b/i;

/** What a thing does not do forbids nothing: “a token that never expires”. */
const SAID_OF_THING = /\b(?:that|which|who) (?:never|cannot|(?:do|does|did|will|can|is|are)(?: not|n['’]t)) \w{1,16}\b/gi;

/** What stands for something that was named before. */
const PRONOUN =
  /\b(?:it|them|these|those|this|that|both|they|all of (?:it|them)|the (?:files?|archives?|zip|dumps?|results?|output|exports?|cop(?:y|ies)|lists?|backups?|values?|lot|pictures?|recordings?)|the (?:day|week|month)['’]s \w{3,12})\b/i;
const CLAUSE_END =
  /[,;:](?=\s)|\band then\b|\bthen\b|\band (?=\w+ (?:it|them|these|those|this|that|both)\b)|(?<=\w) and (?=(?:its?|their) )/gi;
/** What goes on about a gift behind the name of who gets it, up to what is done next. */
const GOES_ON = /^(?:(?!, (?:and |then )|\band then\b|; )[^.\n]|\.(?=\w)){0,140}/i;
/** What is told to somebody right behind their name. */
const TOLD_BEHIND =
  /^[^\w\n]{0,4}(?:with |in on |has |have |see |know )?(?:the|their|his|her|an?|every|all|each|any) (?:(?! and | or )[^,;.\n]){2,50}/i;
/** Whoever asks is given it. */
const ASKED_BY = /\b(?:answer|reply|respond|requests?|asks?|asked|calls?|wants?|needs?)\b/i;

/** A secret, or all of something, given to somebody whom nothing else in the bundle speaks of. */
export function graveGift(view: BundleView, unit: TextUnit, match: SignalMatch, around: Range): TextHit | undefined {
  return giftTo(view, unit, match, aroundSpan(unit.text, around), () => recipientOf(view, match.text));
}

/** A full stop inside a span of code ends no sentence: it is the folder in which a command runs. */
function aroundSpan(text: string, around: Range): Range {
  const line = text.slice(Math.max(text.lastIndexOf('\n', Math.max(0, around.start - 1)) + 1, around.start - 300), around.start);
  return line.split('`').length % 2 === 1 ? around : { start: around.start - (line.length - line.lastIndexOf('`')), end: around.end };
}

/** The same by telephone or messenger, or to a host that is named without its scheme. */
export function* giftsToSomebody(view: BundleView, unit: TextUnit): Iterable<TextHit> {
  for (const match of unit.find(BARE_HOST)) {
    if (isShown(unit, match)) continue;
    const address = `https://${match.text}/`;
    const hit = giftTo(view, unit, { ...match, text: address }, sentenceAround(unit, match), () => recipientOf(view, address));
    if (hit !== undefined) yield hit;
  }
  for (const match of unit.find(SOMEBODY)) {
    if (isShown(unit, match) || isSpokenOf(view, unit, match)) continue;
    const hit = giftTo(view, unit, match, sentenceAround(unit, match), () => somebody(match.text));
    if (hit !== undefined) yield hit;
  }
}

/** A number in data, or a service that is named where it is taught what is found there. */
function isSpokenOf(view: BundleView, { text, file }: TextUnit, { start, end }: SignalMatch): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300), start);
  if (line.split('"').length % 2 === 0) return true;
  if (/[+\d@]/u.test(text.charAt(start).trim() || text.charAt(start + 1))) return !LEADS_TO.test(line);
  return view.aboutSecurity.has(file) || /^[^\n\]]{0,80}\]\(/u.test(text.slice(end, end + 90));
}

/** What stands before the number or the name of somebody who is called or written to. */
const LEADS_TO = /\b(?:to|at|on|with|number|numbers?|line|caller|call|dial|text|whatsapp|sms|phone|via|by|for|support)\b[^.\n\d]{0,24}$/i;

function giftTo(
  view: BundleView,
  unit: TextUnit,
  match: SignalMatch,
  around: Range,
  find: () => Recipient | undefined,
): TextHit | undefined {
  const { text } = unit;
  const near = text.slice(Math.max(around.start, match.start - 90), match.start);
  if (DECIDED.test(text.slice(around.start, around.end)) || (NOT_GIVEN_TO.test(near) && !ASKED_BY.test(near))) return undefined;
  const said = saidOf(text, around, match);
  if (said === undefined) return undefined;
  const personal = !match.text.includes('://');
  const isSecret = givesSecret(said.given, personal ? 'somebody' : 'service');
  const isRule = personal && FORWARD_RULE.test(text.slice(around.start, around.end));
  const all = isSecret || DEPLOYED.test(text.slice(match.end, match.end + 80)) ? 'no' : isRule ? 'standing' : givesEverything(said.about);
  const isMore = all !== 'no' || POWER.test(said.about);
  if (!isSecret && !isMore && (said.act === undefined || !givesInternals(said.about))) return undefined;
  const recipient = find();
  if (recipient === undefined || (!isSecret && !isMore && recipient.kind === 'company')) return undefined;
  const [severity, confidence] = gradeOf(recipient, isSecret ? 'secret' : all, said.act === undefined);
  const act = said.act ?? { start: match.start, end: match.end };
  const before = text.slice(around.start, act.start).replace(SAID_OF_THING, ' ');
  const forbidden = isForbidden(before, text.slice(act.end, around.end));
  return deedHit(
    view,
    unit,
    {
      deed: {
        name: isSecret ? 'secret-to-stranger' : 'everything-to-stranger',
        severity,
        confidence,
        quoted: recipient.personal || recipient.kind === 'company' ? 'own' : 'heeded',
      },
      act,
      forbidden,
      start: Math.min(act.start, match.start),
      end: Math.max(act.end, match.end),
    },
    {
      what: isSecret ? 'The text has the agent give a secret to' : 'The text has the agent give more than one result to',
      where: recipient.name,
    },
  );
}

/**
 * A company keeps its own records on hosts of its own, so that a name of a company alone is looked at and no more. `untold`: no word of
 * giving is known there.
 */
function gradeOf({ kind, personal }: Recipient, what: 'secret' | 'no' | 'once' | 'standing', untold: boolean): Grade {
  if (untold) return ['high', 'medium'];
  if (what === 'secret') return kind === 'anybody' || personal ? ['critical', 'high'] : ['high', 'high'];
  if (kind === 'anybody' && what !== 'no') return ['high', 'high'];
  return what === 'standing' ? ['critical', 'medium'] : ['high', 'medium'];
}

interface Said {
  /** The word of giving; undefined where none is known. */
  readonly act: Range | undefined;
  /** What names the gift itself. */
  readonly given: string;
  /** The same and what else is said of it. */
  readonly about: string;
}

/** A note of where something is, rather than a sentence about it: `API keys: https://…`, `a key (https://…)`. */
const NOTED_BESIDE = /(?:[:(|]|[-–—]|=>|->|→)\s{0,3}["'`<*_]{0,3}$/;

/** A recipient that is named first and given something later. */
const HANDED_LATER =
  /\b(?:(?:by|and) )?(?:giv(?:e|ing)|hand(?:ing)?|tell(?:ing)?|send(?:ing)?|show(?:ing)?|lend(?:ing)?) (?:it|them|him|her|him or her)\b(?! (?:to|back|up)\b)/i;

/** What a sentence says is given to a recipient, and by which word. */
function saidOf(text: string, around: Range, match: SignalMatch): Said | undefined {
  const before = text.slice(around.start, match.start);
  const behind = text.slice(match.end, around.end);
  const handed = HANDED_LATER.exec(behind);
  if (handed !== null) {
    const from = match.end + handed.index;
    const given = behind.slice(handed.index + handed[0].length, handed.index + handed[0].length + 80);
    return { act: { start: from, end: from + handed[0].length }, given, about: given };
  }
  const gets = RECEIVES.exec(behind);
  if (gets !== null) {
    const given = behind.slice(gets[0].length, gets[0].length + 160);
    return { act: { start: match.end, end: match.end + gets[0].length }, given, about: `${before} ${behind.slice(0, 240)}` };
  }
  const goesOn = GOES_ON.exec(behind)?.[0] ?? '';
  const act = lastAct(text, around.start, match.start);
  if (act === undefined) return NOTED_BESIDE.test(before) ? undefined : { act, given: before, about: `${before} ${goesOn}` };
  const clause = clauseAround(text, around, act, match);
  return { act, given: `${clause}${TOLD_BEHIND.exec(behind)?.[0] ?? ''}`, about: `${clause}${goesOn}` };
}

/** The clause of a word of giving up to the recipient, and the two before where it only refers to what they name. */
function clauseAround(text: string, around: Range, act: Range, match: Range): string {
  const before = text.slice(around.start, act.start);
  const ends = [...before.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => index + mark.length);
  const start = around.start + (ends.at(-1) ?? 0);
  const own = text.slice(start, match.start);
  if (!PRONOUN.test(text.slice(act.start, match.start)) && !/^[^,;]{0,12}$/u.test(text.slice(act.end, match.start))) return own;
  const earlier = ends.length > 0 ? around.start + (ends.at(-3) ?? 0) : sentenceBefore(text, around.start);
  return text.slice(earlier, match.start);
}

/** Where the sentence before one begins, in the same paragraph or list; the start itself where there is none near. */
function sentenceBefore(text: string, start: number): number {
  const end = text.slice(0, start).trimEnd().length;
  if (end === 0 || start - end > 8 || /\n\s{0,4}\n|\n#/u.test(text.slice(end, start))) return start;
  const { start: earlier } = sentenceWithin(text, { start: end - 1, end: end - 1 });
  return /^\s{0,4}#/u.test(text.slice(earlier, end)) ? start : Math.max(earlier, start - 300);
}

/** The last word of giving before a recipient; other words than the usual ones count as well. */
function lastAct(text: string, from: number, to: number): Range | undefined {
  const before = text.slice(from, to);
  let last: Range | undefined;
  for (const words of [GIVES, GIVES_OTHERWISE])
    for (const { index, 0: word } of before.matchAll(words))
      if (last === undefined || from + index > last.start) last = { start: from + index, end: from + index + word.length };
  return last;
}
