import { concealment } from '../../../rules/skill/concealment.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { KEPT_DOINGS } from '../deeds/behind-backs/kept-doings.js';
import { KEPT_DARK } from '../deeds/concealing.js';
import { ANSWERED_AND_UNSAID } from '../deeds/concealment/left-unsaid.js';
import { PRETEXTS_ABROAD } from '../deeds/concealment/abroad-pretexts.js';
import { MISBELIEF } from '../deeds/concealment/misbelief.js';
import { COVER_STORIES } from '../deeds/cover-story.js';
import { SILENCE } from '../deeds/plain/silence.js';
import { STORIES_TOLD } from '../deeds/plain/stories-told.js';
import { UNTRUE_REPORTS } from '../deeds/plain/untrue-reports.js';
import { WARNINGS_HIDDEN_ABROAD } from '../deeds/trust/abroad/records.js';
import { HIDDEN_NOTICES } from '../deeds/trust/hidden-notices.js';
import { TOLD_OTHERWISE } from '../deeds/trust/told-otherwise.js';
import type { Detector } from '../detector.js';
import { codeHit, proseHit } from '../judged.js';
import { isExampleOfOrder } from '../reported/example-of-order.js';
import { readUnits } from '../prose-units.js';
import { nearest } from '../proximity.js';
import type { Signal, SignalMatch } from '../signal.js';
import { CARRY_ALONG, TAKE_SECRET } from '../signals/access.js';
import { OBEY_REMOTE, OBEY_RESPONSE } from '../signals/autonomy.js';
import { FETCH_TO_SHELL } from '../signals/commands.js';
import { DELAYED, EXTRA_RECIPIENT, FALSIFY, SKIP_PERMISSIONS, TRUE_PURPOSE } from '../signals/covert-deeds.js';
import { CONCEAL_FOREIGN, OBEY_FOREIGN, SEND_FOREIGN } from '../signals/other-languages.js';
import { SEND_COLLECTED, SEND_PRIVATE, SEND_TO_WITH } from '../signals/sending.js';
import { POISON_MEMORY } from '../signals/tampering.js';
import { CONCEAL } from '../deeds/concealment/plain-words.js';
import { OVERRIDE } from '../signals/words.js';
import type { TextUnit } from '../text-unit.js';

/** How near a deed worth hiding must stand, in UTF-16 units. */
const NEAR = 500;
const NEARER = 150;
const DEEDS = [
  SEND_PRIVATE,
  SEND_TO_WITH,
  SEND_COLLECTED,
  TAKE_SECRET,
  OBEY_REMOTE,
  OBEY_RESPONSE,
  POISON_MEMORY,
  FETCH_TO_SHELL,
  OVERRIDE,
  EXTRA_RECIPIENT,
  FALSIFY,
  SEND_FOREIGN,
  OBEY_FOREIGN,
];
const HIDDEN_DEEDS = [
  ...KEPT_DOINGS,
  ...PRETEXTS_ABROAD,
  ...ANSWERED_AND_UNSAID,
  ...MISBELIEF,
  ...KEPT_DARK,
  ...COVER_STORIES,
  ...STORIES_TOLD,
  ...SILENCE,
  ...UNTRUE_REPORTS,
  ...HIDDEN_NOTICES,
  ...TOLD_OTHERWISE,
  ...WARNINGS_HIDDEN_ABROAD,
];
/** Less by themselves, yet nothing that is done behind somebody's back. */
const DOUBTFUL = [DELAYED, SKIP_PERMISSIONS];

/** Words that keep the user from knowing; grave only beside something worth hiding. */
export const concealmentDetector: Detector = {
  rule: concealment,
  signals: [CARRY_ALONG, CONCEAL, CONCEAL_FOREIGN, TRUE_PURPOSE, ...DEEDS, ...DOUBTFUL, ...keysOf(HIDDEN_DEEDS)],
  *detect(view) {
    for (const unit of readUnits(view)) {
      for (const hit of deedHits(view, unit, HIDDEN_DEEDS, () => ({ hides: true })))
        if (!isExampleOfOrder(unit.text, hit.start, hit.end)) yield hit;
      for (const match of unit.find(CARRY_ALONG))
        if (takesAlongUnseen(unit, match)) yield codeHit(view, unit, match, 'critical', 'high', { hides: true });
      const insistent = unit.find(CONCEAL).length >= 3;
      for (const match of unit.find(TRUE_PURPOSE)) yield proseHit(view, unit, match, 'high', 'high', { hides: true });
      for (const match of [...unit.find(CONCEAL), ...unit.find(CONCEAL_FOREIGN)]) {
        if (hides(DEEDS, unit, match, NEAR)) yield proseHit(view, unit, match, 'critical', 'high', { hides: true });
        else if (hides(DOUBTFUL, unit, match, NEARER)) yield proseHit(view, unit, match, 'high', 'high', { hides: true });
        else yield proseHit(view, unit, match, insistent ? 'high' : 'medium', insistent ? 'high' : 'medium', { hides: false });
      }
    }
  },
};

function hides(deeds: readonly Signal[], unit: TextUnit, match: SignalMatch, within: number): boolean {
  return deeds.some((deed) => nearest(unit.find(deed), match, within) !== undefined);
}

/** Files that hold keys, as pages name them. */
const KEY_FILE =
  /~\/\.(?:ssh|aws|netrc|npmrc|pypirc|kube|docker|gnupg|git-credentials|config\/(?:gcloud|gh))\b|\bid_(?:rsa|ed25519|ecdsa)\b|(?<![\w.])\.env(?:\.(?:local|production|prod))?(?=[`"'\s,;)]|$)|\/etc\/shadow\b/imu;
/** Reading that nobody is to see. */
const UNSEEN =
  /\b(?:silently|quietly|secretly|discreetly|in the background)\b|\bwithout (?:telling|informing|notifying|asking|alerting|mentioning)\b|\b(?:do not|don['’]t|never|need not|should not|must not) (?:display|show|see|mention|reveal|tell|print|surface|announce)\b|\busers? (?:need|does|do|should|must|will) not (?:see|know|learn|notice)\b/iu;
const READS = /\b(?:read|record|collect|gather|load|capture|take|note|copy|cat)\b/iu;
/** In UTF-16 units: the reading stands in the same step of a page, or in the one before. */
const SAME_STEP = 600;

/** Whether the contents of key files are read unseen and go along with what the agent does next. */
function takesAlongUnseen(unit: TextUnit, match: SignalMatch): boolean {
  const near = unit.text.slice(Math.max(0, match.start - SAME_STEP), match.end + SAME_STEP);
  const clause = unit.text.slice(Math.max(0, match.start - 40), match.start);
  if (/\b(?:not|never|don['’]t|avoid|without|instead of)\b[^.\n]{0,40}$/iu.test(clause) || FORBIDS_READING.test(near)) return false;
  const content = /\b(?:contents?|values?|them|it|raw|text|data)\b/iu.test(match.text);
  return content && KEY_FILE.test(near) && readsUnseen(near);
}

/** Pages that keep the agent from secrets speak of the same files. */
const FORBIDS_READING = /\b(?:never|do not|don['’]t|must not) (?:ever )?(?:read|open|cat|access|include|load|collect)\b/iu;

function readsUnseen(near: string): boolean {
  return UNSEEN.test(near) && READS.test(near);
}
