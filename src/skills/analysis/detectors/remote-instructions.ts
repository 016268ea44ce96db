import { remoteInstructions } from '../../../rules/skill/remote-instructions.js';
import { classifyHost } from '../../code/read-program.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { COMMENTS_AS_ORDERS } from '../deeds/plain/comments-as-orders.js';
import { FAR_ORDERS } from '../deeds/plain/far-orders.js';
import { obeyedStrangers } from '../deeds/plain/obeyed-strangers.js';
import { isAddress, obeyedAbroad } from '../deeds/planted-abroad.js';
import { FAR_ORDERS_ABROAD } from '../deeds/plain/far-orders-abroad.js';
import { followsBlock, GOES_BEFORE, REMOTE_PRECEDENCE } from '../deeds/plain/remote-precedence.js';
import { ORDERS_ELSEWHERE } from '../deeds/remote.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, TextHit } from '../detector.js';
import { plainProseHit, proseHit } from '../judged.js';
import { isPage, proseUnits } from '../prose-units.js';
import { isOfPublisher } from '../publisher.js';
import type { SignalMatch } from '../signal.js';
import { OBEY_REMOTE, OBEY_RESPONSE } from '../signals/autonomy.js';
import { RECIPIENT } from '../signals/recipients.js';
import { OBEY_FOREIGN } from '../signals/other-languages.js';
import type { TextUnit } from '../text-unit.js';

const ORDERS = [...ORDERS_ELSEWHERE, ...FAR_ORDERS, ...FAR_ORDERS_ABROAD, ...COMMENTS_AS_ORDERS, ...REMOTE_PRECEDENCE];

/** Words that hand the agent over to whoever answers at an address. */
export const remoteInstructionsDetector: Detector = {
  rule: remoteInstructions,
  signals: [OBEY_REMOTE, OBEY_RESPONSE, OBEY_FOREIGN, RECIPIENT, ...keysOf(ORDERS)],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      for (const hit of deedHits(view, unit, ORDERS, () => ({})))
        yield isGuideOfVendor(unit, hit) ? { ...hit, severity: 'medium', confidence: 'medium' } : hit;
      if (isPage(unit)) yield* obeyedStrangers(view, unit);
      for (const match of unit.find(RECIPIENT)) {
        const abroad = isAddress(match) ? obeyedAbroad(view, unit, match) : undefined;
        if (abroad !== undefined) yield abroad;
      }
      for (const match of unit.find(GOES_BEFORE)) if (followsBlock(unit.text, match)) yield plainProseHit(view, unit, match, 'high', {});
      for (const match of unit.find(OBEY_REMOTE)) yield obeyed(view, unit, match);
      for (const match of unit.find(OBEY_RESPONSE)) {
        // "Run code in response to an event" obeys nobody.
        const ambiguous = /\bin response$/i.test(match.text);
        yield ambiguous ? proseHit(view, unit, match, 'high', 'medium', {}) : obeyed(view, unit, match);
      }
      for (const match of unit.find(OBEY_FOREIGN)) yield plainProseHit(view, unit, match, 'high', {});
    }
  },
};

function obeyed(view: BundleView, unit: TextUnit, match: SignalMatch): TextHit {
  const guide = guideOf(view, unit, match);
  return guide === 'none'
    ? plainProseHit(view, unit, match, 'high', {})
    : proseHit(view, unit, match, guide === 'kept' ? 'medium' : 'high', 'medium', {});
}

/** A page that people read to learn how a product is used. */
const GUIDE =
  /\b(?:guides?|documentation|docs|manual|tutorial|handbook|lesson|course|release notes|changelog|quick ?start|article|reference)\b/i;
const GUIDE_ADDRESS =
  /https?:\/\/(?:docs?|learn|developers?|help|support|wiki)\.|https?:\/\/[^\s)>"'`/]{3,120}\/\S{0,80}(?:docs?|guides?|manual|learn|tutorials?|academy|help|wiki|upgrad\w{1,3}|migrat\w{1,4})\b/i;
/** The user, or the agent's own judgement, stands between the guide and the deed. */
const HELD_BACK =
  /\b(?:that (?:concern|apply|fit|match)|which (?:concern|apply|fit)|relevant|show (?:each|every|them|the user)|ask (?:the user|me|them|first|before|questions)|questions? as needed|confirm|explain|with the user|the user (?:runs|decides|does|executes|chooses)|together with|after (?:the user|they) (?:agree|confirm)s?|propose|summari[sz]e)\b/i;
/** No reader of a guide is told this. */
const BLINDLY =
  /\b(?:without|silently|exactly|immediately|whatever|all instructions|regardless|secretly|do not (?:ask|tell|show)|before (?:each|every|any)|at the start of (?:each|every)|every (?:time|session|task))\b/i;

/** Whether the vendor of a known product answers for an address. */
function isOfVendor(address: string): boolean {
  const host = classifyHost(address).class;
  return host === 'vendor' || host === 'installer';
}

/** Whether all addresses in what is said are guides for people for which the vendor of a known product answers, and nothing is to be done blindly. */
function isGuideOfVendor({ text }: TextUnit, hit: TextHit): boolean {
  const said = text.slice(hit.start, hit.end);
  const addresses = said.match(/https?:\/\/[^\s)>"'`]{4,200}/gi) ?? [];
  return addresses.length > 0 && !BLINDLY.test(said) && addresses.every((address) => GUIDE_ADDRESS.test(address) && isOfVendor(address));
}

/**
 * How far an address is a guide for people: `none`, a guide that is followed, or one that is followed as far as it concerns
 * the user (`kept`), also where the vendor of a known product answers for it. Threat: anybody can call a page a guide.
 */
function guideOf(view: BundleView, { text }: TextUnit, match: SignalMatch): 'none' | 'guide' | 'kept' {
  const [said = ''] = text.slice(match.start, match.end + 200).split('\n\n', 1);
  const address = /https?:\/\/[^\s)>"'`]{4,200}/i.exec(said)?.[0] ?? '';
  if (address === '' || BLINDLY.test(said) || !GUIDE_ADDRESS.test(address)) return 'none';
  if (!GUIDE.test(match.text) && !isOfPublisher(view, address)) return 'none';
  return HELD_BACK.test(said) || isOfVendor(address) ? 'kept' : 'guide';
}
