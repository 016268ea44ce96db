import { ADDED_GUESTS } from '../deeds/behind-backs/added-guests.js';
import { composedSecrets, PACKED_WORD } from '../deeds/behind-backs/composed-secrets.js';
import { filledPixels } from '../deeds/behind-backs/filled-pixel.js';
import { uploadedKeys } from '../deeds/behind-backs/listed-and-uploaded.js';
import { UNMASKED_SECRETS } from '../deeds/behind-backs/unmasked-secrets.js';
import { PRIVATE_MESSAGES } from '../deeds/behind-backs/private-messages.js';
import { keysOf } from '../deeds/deed.js';
import { GIVE_AWAY } from '../deeds/exfiltration.js';
import { LETS_STRANGERS_READ } from '../deeds/forwarding.js';
import { LEAKS } from '../deeds/leaking.js';
import { HANDED_OVER, SENT_LATER, stagedThefts } from '../deeds/staged.js';
import { ADMITTED_ACCOUNTS } from '../deeds/given/admitted.js';
import { isListedAsDont, SEEN_SECRETS } from '../deeds/given/seen-secrets.js';
import { OPENED } from '../deeds/given/laid-open.js';
import { deedHits } from '../deeds/hits.js';
import { sentencesAround } from '../deeds/sentences.js';
import { sentConversations, UPLOAD_COMMAND } from '../deeds/written-and-sent.js';
import { privateDataSending } from '../../../rules/skill/private-data-sending.js';
import type { BundleView } from '../bundle-view.js';
import { lowered } from '../context.js';
import { SEARCHED_SECRETS } from '../deeds/searched-secrets.js';
import { RIDES_SESSION } from '../deeds/session.js';
import { LAID_OPEN } from '../deeds/taking-from-user.js';
import { MADE_PUBLIC } from '../deeds/publishing.js';
import type { Detector, TextHit } from '../detector.js';
import { FILLED_ADDRESS, privateBlank } from '../filled-address.js';
import { FILLED_QUERY, filledQueries } from '../filled-personal.js';
import { codeHit, proseHit } from '../judged.js';
import { stepsOfOwnMailbox } from '../own-mailbox.js';
import { proseUnits } from '../prose-units.js';
import { nearest } from '../proximity.js';
import { ownKeyOf } from '../own-key.js';
import type { SignalMatch } from '../signal.js';
import { TAKE_SECRET } from '../signals/access.js';
import { LEAKING_IMAGE } from '../signals/covert-deeds.js';
import { SEND_FOREIGN } from '../signals/other-languages.js';
import { SEND_COLLECTED, SEND_PRIVATE, SEND_TO_WITH, TAKE_AND_SEND, TAKE_PRIVATE } from '../signals/sending.js';
import type { TextUnit } from '../text-unit.js';

/** What no service asks for, whoever it is. */
const KEPT_BY_ALL = /^~?\/?\.(?:env|ssh|aws)\b|^id_rsa|seed phrase|mnemonic|recovery phrase|contents? of/i;

const STOLEN = [
  ...UNMASKED_SECRETS,
  ...ADDED_GUESTS,
  ...PRIVATE_MESSAGES,
  ...GIVE_AWAY,
  ...LEAKS,
  ...MADE_PUBLIC,
  ...RIDES_SESSION,
  ...LETS_STRANGERS_READ,
  ...HANDED_OVER,
  ...LAID_OPEN,
  ...SEARCHED_SECRETS,
  ...OPENED,
  ...ADMITTED_ACCOUNTS,
];

/** Instructions, in words, to give private data to an address. */
export const privateDataSendingDetector: Detector = {
  rule: privateDataSending,
  signals: [
    SEND_COLLECTED,
    TAKE_PRIVATE,
    SEND_PRIVATE,
    SEND_TO_WITH,
    TAKE_AND_SEND,
    TAKE_SECRET,
    SEND_FOREIGN,
    LEAKING_IMAGE,
    FILLED_ADDRESS,
    PACKED_WORD,
    FILLED_QUERY,
    SENT_LATER,
    UPLOAD_COMMAND,
    ...keysOf(STOLEN),
    ...keysOf(SEEN_SECRETS),
  ],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      const stolen = deedHits(view, unit, STOLEN, (match) => ({
        what: /https?:/i.test(match.key.text) ? '' : match.key.text.slice(0, 60),
        where: addressIn(match.within),
      }));
      for (const hit of stolen)
        if (hit.details['deed'] !== 'secret-into-output' || !isListedAsDont(unit.text, hit.start)) yield asOfHouse(view, unit, hit);
      for (const hit of deedHits(view, unit, SEEN_SECRETS, ({ key }) => ({ what: key.text.slice(0, 60), where: '' })))
        if (!isListedAsDont(unit.text, hit.start)) yield hit;
      for (const match of [TAKE_AND_SEND, SEND_FOREIGN, LEAKING_IMAGE].flatMap((certain) => unit.find(certain)))
        yield proseHit(view, unit, match, 'critical', 'high', detailsOf(match));
      for (const { start, end, what, where } of stagedThefts(unit))
        yield codeHit(view, unit, { start, end }, 'critical', 'high', { what, where: withoutStop(where) });
      for (const { start, end, what, where } of uploadedKeys(unit))
        yield codeHit(view, unit, { start, end }, 'critical', 'high', { what, where: withoutStop(where) });
      for (const { start, end } of composedSecrets(unit))
        yield proseHit(view, unit, { start, end }, 'critical', 'high', { what: 'the contents of keys', where: '' });
      for (const { start, end, where } of filledQueries(view, unit))
        yield codeHit(view, unit, { start, end }, 'high', 'high', { what: 'what people keep to themselves', where });
      for (const { start, end, where } of filledPixels(unit))
        yield codeHit(view, unit, { start, end }, 'critical', 'high', { what: 'what an image is to carry', where });
      for (const { start, end, what, where, told } of sentConversations(unit))
        yield codeHit(view, unit, { start, end }, told ? 'high' : 'critical', told ? 'medium' : 'high', {
          what,
          where: withoutStop(where),
        });
      for (const match of unit.find(FILLED_ADDRESS)) {
        const what = privateBlank(match);
        if (what !== undefined) yield proseHit(view, unit, match, 'critical', 'high', { what, where: match.groups['where'] ?? '' });
      }
      for (const match of unit.find(SEND_COLLECTED)) {
        const taken = nearest(unit.find(TAKE_PRIVATE), match, 300);
        if (taken === undefined || taken.start > match.start || !/^https?:|@/i.test(match.groups['where'] ?? '')) continue;
        yield proseHit(view, unit, match, 'critical', 'high', { what: taken.groups['what'] ?? '', where: match.groups['where'] ?? '' });
      }
      for (const match of [...unit.find(SEND_PRIVATE), ...unit.find(SEND_TO_WITH)])
        if (!OF_THE_CLOUD.test(detailsOf(match).where)) yield judged(view, unit, match);
    }
  },
};

/** That those who get the letters are told of the copy. */
const SAID_TO_ALL =
  /\b(?:candidates?|applicants?|customers?|clients?|recipients?|guests?|members?|people|everyone|they) (?:are|is) (?:told|informed)\b|\b(?:named|stated|said|mentioned|disclosed|announced) in (?:the|our|each) (?:\w{2,14} )?(?:privacy (?:notice|policy)|footer|signature|terms|imprint|notice)\b|(?:steht|genannt) in (?:der|unserer) (?:datenschutz\w{4,12}|signatur)|mentionnée? dans (?:la|notre) (?:politique|signature)|consta en (?:la|nuestra) (?:política|firma)/i;

/** A copy that a house keeps of its own letters, at a mailbox of its own: what is hidden from somebody is told by other deeds. */
function asOfHouse(view: BundleView, unit: TextUnit, hit: TextHit): TextHit {
  if (hit.details['deed'] !== 'blind-copy-always') return hit;
  const { start, end } = sentencesAround(unit, hit, 'beside');
  const said = unit.text.slice(start, end);
  const steps = stepsOfOwnMailbox(view, said) + Number(SAID_TO_ALL.test(said));
  return steps === 0 ? hit : { ...hit, ...lowered(hit.severity ?? 'high', hit.confidence ?? 'high', steps) };
}

/** The metadata of a machine in the cloud: things are taken from there, and nobody gets any (RFC 3927 section 7). */
const OF_THE_CLOUD = /^https?:\/\/169\.254\.\d/i;

function judged(view: BundleView, unit: TextUnit, match: SignalMatch): TextHit {
  const details = detailsOf(match);
  const literal = /^https?:|@/i.test(details.where) || /^[^.\n]{0,20}https?:/i.test(unit.text.slice(match.end, match.end + 30));
  const taken = nearest(unit.find(TAKE_SECRET), match, 400) !== undefined;
  const kept = literal && KEPT_BY_ALL.test(details.what) && /\.(?:env|ssh|aws)\b|id_rsa|phrase|mnemonic/i.test(match.text);
  if (!taken && !literal && isOwnChannel(unit, match)) return proseHit(view, unit, match, 'medium', 'medium', details);
  const key = taken || kept || !literal ? 'foreign' : ownKeyOf(view, unit, match, details);
  if (key !== 'foreign') return proseHit(view, unit, match, key === 'kept' ? 'medium' : 'high', 'medium', details);
  return taken || kept
    ? proseHit(view, unit, match, 'critical', literal ? 'high' : 'medium', details)
    : proseHit(view, unit, match, 'high', literal && !NAMES_TAKEN_OUT.test(match.text) ? 'high' : 'medium', details);
}

/** What is handed on after the names were taken out of it. Threat: anyone can say so, and a host is no editor: it is worth one step. */
const NAMES_TAKEN_OUT = /\b(?:anonymi[sz]ed|pseudonymi[sz]ed|redacted|de-identified)\b[^]{0,120}@/i;

/** A summary for a channel of the team's own, by the address that the team has set. */
function isOwnChannel({ text }: TextUnit, match: SignalMatch): boolean {
  const said = text.slice(match.start, match.end + 100).split('\n', 1)[0] ?? '';
  return (
    /^\w{1,12} (?:the |a |your )?(?:\w{1,12} )?(?:summary|digest|recap|minutes|highlights)\b/i.test(said) &&
    /\b(?:channel|thread)\b/i.test(said) &&
    /\b(?:SLACK|TEAMS|DISCORD|MATTERMOST)_\w{3,30}\b|\b(?:team|user|they|you) (?:has|have) (?:set|configured|given)/i.test(said)
  );
}

function detailsOf({ groups }: SignalMatch): { readonly what: string; readonly where: string } {
  return {
    what: groups['what'] ?? groups['what2'] ?? '',
    where: withoutStop(groups['where'] ?? groups['where2'] ?? groups['where3'] ?? ''),
  };
}

/** An address at the end of a sentence or before a list does not end in its stop. */
function withoutStop(address: string): string {
  return address.replace(/[.,:;!?]$/u, '');
}

function addressIn(text: string): string {
  return withoutStop(/(?:https?:\/\/|\b[\w.+-]{2,40}@)[^\s)>"'`]{2,100}/i.exec(text)?.[0] ?? 'another place');
}
