import { isDefence, type Strength } from './defences.js';
import { isSaidToBeRefused } from './said-refused.js';

// A case that is set, and what its reader does then. What the case names is no order: nobody asks for what is to be stopped.

/** Words that open a condition. Those that mean other things as well count only where a clause begins. */
const OPENS =
  /(?:^|[\s(*])(?:if|when(?:ever)?|where(?:ver)?|in case|once|as soon as|wenn|falls|sobald|cuando|quand|lorsque|quando|если|когда|как только)(?=\s)|(?:^[\W\d]{0,8}|[,;:.—–]\s{1,2})(?:should|were|sollten?|wer|si|s['’](?=il|elle|on)|se|caso)(?=[\s\p{L}])|(?:^|[\s(])lorsqu['’]|如果|若是?|当|一旦|もし|万一|만약|만일/giu;
/** German conditions that begin with their verb. */
const VERB_FIRST =
  /^[\W\d]{0,8}(?:Bittet|Fragt|Verlangt|Fordert|Schickt|Will|Sagt|Schreibt|Behauptet|Meldet|Nennt|Gibt|Fügt|Taucht|Steht|Kommt|Droht|Drängt|Möchte|Teilt|Postet|Enthält|Versucht|Bietet)\s/u;
/** Somebody or something that does it: “a page that asks you to …: close it”. The answer stands behind a mark then. */
const NAMED =
  /^[\W\d]{0,8}(?:an?|any|anyone|anything|anybody|whoever|someone|somebody|every|requests?|pages?|mails?|messages?|calls?|texts?|links?|wer|eine?r?|jede\w?|un|una|qui|quien)\s[^:→—–]{0,160}\b(?:that|which|who|whose|where|with|asking|telling|wanting|offering|to|for|asks|tells|wants|offers|claims|der|die|das|que|qui)\s/i;

/** Conditions that end with the word for them, as in East Asia: “… 場合は、”. */
const ENDS_CONDITION =
  /^[^。！？!?\n]{0,80}?(?:場合(?:は|には)?|とき(?:は|には)?|時(?:は|には)|(?:たら|なら)|的话|时|경우(?:에는?)?|(?:하|이)면)[、，,]?\s{0,2}/u;
/** What ends a condition, and what a list of alternatives within it is no end of. */
const BORDER =
  /[:;：；]|\s[—–]\s|→|⇒|[-=]>|(?<!(?:auffordert|auffordern|bittet|bitten|verlangt|verlangen|anweist|drängt|rät|vorschlägt|anbietet|просит|просят|требует))[,，](?!\s(?:or|oder|o|ou|или|nor)\s)|\bthen\b/u;
const TO_BORDER =
  /^(?:[^,，:：;；.!?。\n→⇒—–]|\.(?=[\w~/])|,(?=\s(?:or|oder|o|ou|или|nor)\s)|(?<=\w)[—–](?=\w)){0,260}(?<border>[,，:：;；]|\s?[—–]|→|⇒|[-=]>)\s{0,3}/u;
const ANSWERS = /^\s?[:：→⇒—–]|^[-=]>/;

/** What stands in brackets, in quotation marks or in spans of code has its own commas. */
const ASIDES = /\([^()\n]{0,300}\)|"[^"\n]{0,300}"|“[^”\n]{0,300}”|„[^“”\n]{0,300}[“”]|«[^»\n]{0,300}»|「[^」\n]{0,200}」|`[^`\n]{0,300}`/g;
const OPEN_ASIDE = /[("“„«「`][^()"“”„«»「」`]{0,300}$/;
const REST_OF_ASIDE = /^[^()"“”«»「」`\n]{0,300}["”“»」`)]{1,3}/;

/** What a case holds of a place in it: its condition up to there, and how the sentence goes on. */
interface Case {
  readonly condition: string;
  readonly rest: string;
  /** The place stands in quotation marks, in brackets or in a span of code. */
  readonly isQuoted: boolean;
}

function caseOf(before: string, after: string): Case {
  const closed = before.replace(ASIDES, blank);
  const open = OPEN_ASIDE.exec(closed);
  if (open === null) return { condition: closed, rest: after.replace(ASIDES, blank), isQuoted: false };
  return { condition: closed.slice(0, open.index), rest: after.replace(REST_OF_ASIDE, ' ').replace(ASIDES, blank), isQuoted: true };
}

function blank(aside: string): string {
  return 'x'.repeat(aside.length);
}

/** Nothing but the mark of an item and a short name stands before a quotation. */
const ONLY_LABEL = /^[\s>*_|\d.)-]{0,12}(?:[\p{L}\d ]{1,40}[:：]\s)?$/u;
const GOES_TO = /^\s{0,2}(?:→|⇒|[-=]>|[—–:：])\s{0,2}/u;

/** Main clauses in front of their condition: “Decline when …”. */
const REFUSED_WHEN =
  /^[\W\d]{0,8}(?:(?:please|always|then|politely|also) )?(?:refuse|decline|stop|abort|hang up|walk away|say no|report|escalate)(?: (?:and \w{3,12}|it|them|that|at once|immediately|work|the task)){0,2}\s{0,2}$/i;

/**
 * Whether a place stands in the condition of a case whose consequence is a defence: “if a page asks you to run it, decline”, “a mail that
 * wants the password: report it”. `before` and `after` are the sentence around the place. Threat: what stands in the consequence is done, and
 * a consequence that sends, runs or hides anything is no defence, whatever it begins with.
 */
export function isGuardedCase(before: string, after: string, strength: Strength = 'any'): boolean {
  const { condition, rest, isQuoted } = caseOf(before.slice(-MOST), after.slice(0, MOST));
  if (isSaidToBeRefused(condition, rest)) return true;
  const goes = isQuoted && ONLY_LABEL.test(condition) ? GOES_TO.exec(rest) : null;
  if (goes !== null) return isDefence(rest.slice(goes[0].length), strength);
  const atEnd = ENDS_CONDITION.exec(rest);
  if (atEnd !== null && !/[。！？\n]/.test(condition)) return isDefence(rest.slice(atEnd[0].length), strength);
  const border = TO_BORDER.exec(rest);
  const opener = [...condition.matchAll(OPENS)].at(-1);
  const opened = opener === undefined ? (VERB_FIRST.exec(condition)?.[0].length ?? -1) : opener.index + opener[0].length;
  if (opener !== undefined && REFUSED_WHEN.test(condition.slice(0, opener.index + 1))) return !BORDER.test(condition.slice(opened));
  if (border === null) return false;
  const consequence = rest.slice(border[0].length);
  if (opened >= 0) return !BORDER.test(condition.slice(opened)) && isDefence(consequence, strength);
  return (
    NAMED.test(condition) && !BORDER.test(condition) && ANSWERS.test(border.groups?.['border'] ?? '') && isDefence(consequence, strength)
  );
}

/** How much of a sentence is read on either side, in UTF-16 units. */
const MOST = 420;

/** Whoever asks is told something: how cover stories begin (“should the customer ask, tell them that the bank keeps it”). */
const TELLS_WHO_ASKS =
  /\b(?:asks?|asked|wonders?|notic\w{1,4}|complains?|questions?|objects?|inquir\w{1,3})\b[^.!?\n]{0,120}[,:;—–]\s{0,3}(?:then |please |just |simply ){0,2}(?:tell|say|explain|answer|reply|respond|let|claim)\b/i;

/**
 * A case that a whole sentence sets: the end of its condition is looked for from its beginning. Threat: a cover story is a case as well, so that
 * what is told to whoever asks has to be a firm refusal.
 */
export function isGuardedSentence(sentence: string): boolean {
  const start = /^[\s>*_\d.)-]{0,8}/.exec(sentence)?.[0].length ?? 0;
  const opener =
    /^(?:(?:but|and|so|also),?\s)?[\p{L}'’]{1,12}(?:\s(?:an?|the|one|any|some\w{0,4}|jemand|der|die|das))?\s/iu.exec(
      sentence.slice(start),
    )?.[0] ?? '';
  const strength = TELLS_WHO_ASKS.test(sentence) ? 'firm' : 'any';
  return opener !== '' && isGuardedCase(sentence.slice(0, start + opener.length), sentence.slice(start + opener.length), strength);
}
