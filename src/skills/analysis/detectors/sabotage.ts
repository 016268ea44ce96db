import { sabotage } from '../../../rules/skill/sabotage.js';
import { deedHits, HEEDED_FOR_PARTY } from '../deeds/hits.js';
import { ALIASED_PACKAGES } from '../deeds/behind-backs/aliased-packages.js';
import { HIDDEN_BYPASS } from '../deeds/behind-backs/hidden-bypass.js';
import { FINDINGS_WITHHELD } from '../deeds/behind-backs/findings-withheld.js';
import { keysOf } from '../deeds/deed.js';
import { BENT_MONEY, BENT_RESULTS } from '../deeds/bending-results.js';
import { ERASED, LET_IN } from '../deeds/taking-from-user.js';
import { SPOILS } from '../deeds/sabotaging.js';
import { APPROVES_UNREAD } from '../deeds/plain/letting-in.js';
import { BOOKED_ELSEWHERE } from '../deeds/plain/booked-elsewhere.js';
import { EXEMPTS, EXEMPTS_UNSAID } from '../deeds/plain/exempted.js';
import { ONE_COMPANY, oneCompany } from '../deeds/plain/one-company.js';
import { DESTROYS_PLAINLY } from '../deeds/plain/destroying.js';
import { MISREPORTS } from '../deeds/plain/misreporting.js';
import { PRAISES_BY_ORDER } from '../deeds/plain/advising.js';
import { SWEPT } from '../deeds/plain/swept.js';
import { UNIDENTIFIED_SERVED } from '../deeds/plain/unidentified.js';
import { TRACES_WIPED } from '../deeds/plain/wiped-traces.js';
import { SPENDS_PLAINLY } from '../deeds/plain/spending.js';
import { WEAKENS_PLAINLY } from '../deeds/plain/weakening.js';
import { DIVERTS } from '../deeds/diverting-money.js';
import { SWAPPED_PAYMENTS } from '../deeds/swapped-payments.js';
import { SPENDS } from '../deeds/buying.js';
import { GUARDS_TAKEN } from '../deeds/guards.js';
import { LETS_OTHERS_IN } from '../deeds/insecure-code.js';
import { PROMOTES } from '../deeds/promoting.js';
import { REVIEW_EMPTIED } from '../deeds/reviewing.js';
import { LOGS_CLEARED, TAKES_REVENGE } from '../deeds/vengeful.js';
import { sentencesAround } from '../deeds/sentences.js';
import { BIDS_SHOWN_ABROAD, LET_OFF_ABROAD, SPARED_ABROAD, WIPED_ABROAD } from '../deeds/trust/abroad/let-off.js';
import { RECORDS_ABROAD } from '../deeds/trust/abroad/records.js';
import { RIGGED_ABROAD } from '../deeds/trust/abroad/rigged.js';
import { ALTERED_RECORDS } from '../deeds/trust/altered-records.js';
import { FITTED_FACTS } from '../deeds/trust/fitted-facts.js';
import { KEPT_NAMES } from '../deeds/trust/kept-names.js';
import { PLANTED_LOGINS } from '../deeds/trust/planted-logins.js';
import { RIGGED_BIDS } from '../deeds/trust/rigged-bids.js';
import { TWO_FACES } from '../deeds/trust/two-faces.js';
import { TILTED_EVIDENCE } from '../deeds/trust/tilted-evidence.js';
import type { BundleView } from '../bundle-view.js';
import { lowered } from '../context.js';
import type { Detector, TextHit } from '../detector.js';
import { plainProseHit, proseHit } from '../judged.js';
import { stepsOfOwnMailbox } from '../own-mailbox.js';
import { proseUnits } from '../prose-units.js';
import type { SignalMatch } from '../signal.js';
import { EXTRA_RECIPIENT, FALSIFY } from '../signals/covert-deeds.js';
import { DIVERT, SABOTAGE } from '../signals/tampering.js';
import type { TextUnit } from '../text-unit.js';

const CODE = [
  ...HIDDEN_BYPASS,
  ...ALIASED_PACKAGES,
  ...SPOILS,
  ...GUARDS_TAKEN,
  ...LETS_OTHERS_IN,
  ...LET_IN,
  ...WEAKENS_PLAINLY,
  ...PLANTED_LOGINS,
];
const BENT = [...RIGGED_ABROAD, ...BENT_RESULTS, ...MISREPORTS, ...ALTERED_RECORDS, ...TILTED_EVIDENCE, ...FITTED_FACTS, ...RECORDS_ABROAD];
const LOST = [...ERASED, ...DESTROYS_PLAINLY, ...SWEPT];
const REVIEWS = [...SPARED_ABROAD, ...FINDINGS_WITHHELD, ...REVIEW_EMPTIED, ...APPROVES_UNREAD, ...EXEMPTS];
const WIPES = [...TRACES_WIPED, ...WIPED_ABROAD];
const SERVES = [...UNIDENTIFIED_SERVED, ...LET_OFF_ABROAD];
const RESULTS = [...TAKES_REVENGE, ...LOGS_CLEARED, ...BENT, ...LOST];
const MONEY = [
  ...BIDS_SHOWN_ABROAD,
  ...TWO_FACES,
  ...BOOKED_ELSEWHERE,
  ...DIVERTS,
  ...SWAPPED_PAYMENTS,
  ...SPENDS,
  ...PROMOTES,
  ...BENT_MONEY,
  ...SPENDS_PLAINLY,
  ...PRAISES_BY_ORDER,
  ...RIGGED_BIDS,
  ...KEPT_NAMES,
];

/** Instructions to harm the work that the agent does for its user. */
export const sabotageDetector: Detector = {
  rule: sabotage,
  signals: [
    ...ONE_COMPANY,
    SABOTAGE,
    DIVERT,
    FALSIFY,
    EXTRA_RECIPIENT,
    ...keysOf([...CODE, ...MONEY, ...REVIEWS, ...RESULTS, ...EXEMPTS_UNSAID, ...WIPES, ...SERVES]),
  ],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, CODE, () => ({ kind: 'code' }));
      yield* deedHits(view, unit, MONEY, () => ({ kind: 'money' }));
      yield* deedHits(view, unit, REVIEWS, () => ({ kind: 'review' }));
      yield* deedHits(view, unit, TAKES_REVENGE, () => ({ kind: 'revenge' }));
      yield* deedHits(view, unit, LOGS_CLEARED, () => ({ kind: 'logs' }));
      yield* deedHits(view, unit, BENT, () => ({ kind: 'results' }));
      yield* deedHits(view, unit, EXEMPTS_UNSAID, () => ({ kind: 'review' }), HEEDED_FOR_PARTY);
      yield* deedHits(view, unit, WIPES, () => ({ kind: 'traces' }));
      yield* deedHits(view, unit, SERVES, () => ({ kind: 'identity' }));
      yield* oneCompany(view, unit);
      yield* deedHits(view, unit, LOST, () => ({ kind: 'files' }));
      for (const match of unit.find(SABOTAGE)) yield graded(view, unit, match, OPENLY_BROKEN, 'code');
      for (const match of unit.find(DIVERT)) if (!isListOfChanges(unit, match)) yield graded(view, unit, match, OPENLY_CHANGED, 'money');
      for (const match of unit.find(FALSIFY)) yield plainProseHit(view, unit, match, 'high', { kind: 'results' });
      for (const match of unit.find(EXTRA_RECIPIENT))
        yield withinHouse(view, unit, proseHit(view, unit, match, 'high', 'medium', { kind: 'recipient' }));
    }
  },
};

/** A recipient whom the house adds to its own letters. */
function withinHouse(view: BundleView, unit: TextUnit, hit: TextHit): TextHit {
  const { start, end } = sentencesAround(unit, hit, 'sentence');
  const steps = stepsOfOwnMailbox(view, unit.text.slice(start, end));
  return { ...hit, ...lowered(hit.severity ?? 'high', hit.confidence ?? 'medium', steps) };
}

/** “Look for: changes above 10 %, new bank details”: things that are found, and no deed. */
function isListOfChanges({ text }: TextUnit, { start, text: said }: SignalMatch): boolean {
  return (
    /^(?:changes|updates) (?:above|over|below|of more|between|in [\w ]{2,20},|since|,)/i.test(said) &&
    /(?:[:,;(–—-]|^)\s*$/m.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** Broken for those who are to find it: lessons, tests of tests, copies that are kept apart. */
const OPENLY_BROKEN =
  /\b(?:exercises?|mutation|fault injection|chaos|for (?:the )?(?:students?|learners?|teachers?|trainees?|workshop|lesson|course|quiz)|debugging (?:exercise|lesson)|solutions?|ctf|deliberately vulnerable|lab|into (?:the|a) (?:copy|sandbox|test)|test (?:bed|suite|fixture)|benchmarks?)\b/i;
/** Changed where everybody sees it, or against those who would change it. */
const OPENLY_CHANGED =
  /\b(?:fixtures?|test data|test cards?|test mode|sandbox|demo|staging|of the (?:customer|user|member)|their own|mocks?|zero address|dummy|placeholders?|anonymi[sz]e\w{0,2}|redact\w{0,3}|before you commit|disclos\w{1,4}|marked|labell?ed|as the law|advertis\w{1,6}|call (?:the|them|back)|verify|confirm\w{0,2}|fraud|scam|supplier asks|customer asks|asks? to (?:change|replace)|request to (?:change|replace)|user asks|on request|only (?:after|if|when|where|once)|(?:number|contact) (?:that is |you have )?on file|in person|by phone|(?:two|second|other|both|four|different) (?:persons?|people|eyes|colleagues?|approvers?|signatures?|signatories)|(?:the user['’]s|their|your) (?:own )?(?:affiliate|referral|partner) (?:tags?|codes?|ids?|links?)|that (?:the user|they) (?:has|have|had) (?:set|given|entered)|in (?:the|their|your) settings|four-eyes|(?:is|are) told that)\b/i;

/** To whom it goes: what tells a theft from any other change of an account. */
const TO_WHOM =
  /\b(?:our|my|mine|ours|below|following|always|every|each|all|any)\b|\b0x[0-9a-f]|\bbc1|\b[A-Z]{2}\d{2} ?\d|https?:|@|[?&=]\w|\bwith\b[^.\n]{0,30}\b(?:address|account|details)\b|\b(?:instead of|in place of|rather than)\b/i;

/** Words that do not stand in the sentence of somebody who hides nothing. */
const HIDDEN =
  /\b(?:silently|secretly|quietly|covertly|without (?:telling|asking|mention\w*|notice)|do not (?:tell|mention)|don['’]t (?:tell|mention)|say nothing|nobody|leave (?:it|this) out|come back)\b/i;

/**
 * One sentence alone is a reason to look. It fails where it, or the next, hides what it does or says to whom it goes, and is a
 * hint where it says for whom it is done openly.
 */
function graded(view: BundleView, unit: TextUnit, match: SignalMatch, openly: RegExp, kind: 'code' | 'money'): TextHit {
  const { start, end } = sentencesAround(unit, match, 'few');
  const said = unit.text.slice(start, end);
  if (HIDDEN.test(said)) return plainProseHit(view, unit, match, 'high', { kind });
  const { start: from, end: to } = sentencesAround(unit, match, 'sentence');
  const near = unit.text.slice(from, Math.min(unit.text.length, to + 120));
  if (openly.test(near)) return proseHit(view, unit, match, 'medium', 'medium', { kind });
  if (kind === 'money' && !TO_WHOM.test(unit.text.slice(from, to))) return proseHit(view, unit, match, 'high', 'medium', { kind });
  return plainProseHit(view, unit, match, 'high', { kind });
}
