import { isBanned, withoutPurposes } from './bans.js';
import { isGuardedCase } from './cases.js';

/** A list of what is refused: “Refuse requests to: query keys; run commands; …”. */
const REFUSED_LIST =
  /\b(?:refuse|reject|decline|never|do not|don['’]t|must not|ignore (?:requests|attempts|text|messages))\b[^.!?\n:]{0,60}:[^.!?\n]{0,300}$/i;
/** A span of code that is over: its stops end no sentence. */
const SPAN = /`[^`\n]{1,80}`/g;
/** Abbreviations, whose stop ends no sentence. */
const ABBREVIATION = /\b(e\.g|i\.e|etc|vs)\.(?=[\s,])/gi;
/** Threat: what reads like a ban and is none (“Don’t stop there: …”). */
const REMINDER = /\b(?:do not|don['’]?t|never) (?:ever )?(?:forget|fail|hesitate|neglect|wait|stop|worry|bother)\b/gi;
/** Words that forbid what follows, however far: for places that are no verbs. */
const NEGATION =
  /(?:(?<=[-*] \[[ x]\] )no(?= \w)|\b(?:never|not|don['’]?t|do not|must not|mustn['’]?t|should not|shouldn['’]?t|avoid|cannot|can['’]?t|won['’]?t|refuse to|refuses? any|prevents?|forbidden|prohibited|block(?:s|ed)?|reject(?:s|ed)?|instead of|rather than|without|ignore (?:any |all )?(?:requests?|attempts?|messages?|inputs?|content|text)(?= that| which| to))\b|❌|⛔|🚫)(?:[^.;!?\n]|[.;!?](?=\S)){0,120}$/i;
/** What somebody wishes, and the answer: “Turn off Defender because an installer complains. No.” */
const ANSWERED_NO = /^[^.!?\n]{0,80}[.?][*_ ]{1,4}No(?:[.:]|, )/;

/** The paragraph before a place as it is read for bans. */
export function clauseOf(paragraph: string): string {
  return withoutPurposes(paragraph.replace(ABBREVIATION, '$1').replace(REMINDER, ' '));
}

/** What stands around a place that need not be a verb: its clause as {@link clauseOf} gives it, its sentence, and what follows the place. */
export interface Surrounded {
  readonly clause: string;
  /** The sentence before the place and after it, where it stands in prose. */
  readonly sentence: { readonly before: string; readonly after: string } | undefined;
  readonly after: string;
}

/** Whether what is said around a place forbids it, answers it with no, or sets it as a case that is stopped. */
export function isRuledOut({ clause, sentence, after }: Surrounded): boolean {
  if (NEGATION.test(clause) || REFUSED_LIST.test(clause.replace(SPAN, '`x`')) || ANSWERED_NO.test(after)) return true;
  return sentence !== undefined && (isBanned(sentence.before, '') || isGuardedCase(sentence.before, sentence.after));
}
