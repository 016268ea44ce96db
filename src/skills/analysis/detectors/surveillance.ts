import type { Confidence, Severity } from '../../../core/finding.js';
import { surveillance } from '../../../rules/skill/surveillance.js';
import { classifyHost } from '../../code/read-program.js';
import { isRentedStore, rentedStoreIn } from '../../code/rented-stores.js';
import { standInOf } from '../../code/stand-in-hosts.js';
import { around, codeOf, firstIn, type CodeStretch } from '../code-stretches.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector, Hit } from '../detector.js';
import { namesHostileHost } from '../hosts.js';
import { codeHit } from '../judged.js';
import type { Signal } from '../signal.js';
import { CAPTURES_CLIPBOARD, CAPTURES_CONVERSATION, CAPTURES_KEYS, CAPTURES_ROOM, CAPTURES_SCREEN, ENDLESS } from '../signals/capture.js';
import { NETWORK_SEND } from '../signals/code.js';
import type { TextUnit } from '../text-unit.js';

const CAPTURES: readonly (readonly [what: string, signal: Signal])[] = [
  ['what is typed', CAPTURES_KEYS],
  ['the screen', CAPTURES_SCREEN],
  ['the camera or the microphone', CAPTURES_ROOM],
  ['the clipboard', CAPTURES_CLIPBOARD],
  ['what the user says to the agent', CAPTURES_CONVERSATION],
];

/** Programs that watch the user and give what they see to a stranger. */
export const surveillanceDetector: Detector = {
  rule: surveillance,
  signals: [CAPTURES_CLIPBOARD, CAPTURES_CONVERSATION, CAPTURES_KEYS, CAPTURES_ROOM, CAPTURES_SCREEN, ENDLESS, NETWORK_SEND],
  *detect(view) {
    for (const unit of view.units) {
      if (!CAPTURES.some(([, signal]) => unit.find(signal).length > 0)) continue;
      for (const stretch of codeOf(unit)) for (const [what, signal] of CAPTURES) yield* watching(view, unit, stretch, what, signal);
    }
  },
};

function* watching(view: BundleView, unit: TextUnit, stretch: CodeStretch, what: string, signal: Signal): Iterable<Hit> {
  const capture = firstIn(unit, signal, stretch);
  if (!capture) return;
  const near = around(stretch, capture);
  const code = unit.text.slice(near.start, near.end);
  const sends = firstIn(unit, NETWORK_SEND, near) !== undefined || UPLOADS.test(code);
  const host = !sends ? undefined : strangerIn(code);
  if (host === undefined) {
    const store = storeIn(code);
    if (store !== undefined && (signal === CAPTURES_KEYS || (signal === CAPTURES_ROOM && firstIn(unit, ENDLESS, near) !== undefined))) {
      yield codeHit(view, unit, capture, 'critical', 'high', { what, host: store });
      return;
    }
    if (signal === CAPTURES_KEYS) yield codeHit(view, unit, capture, 'medium', 'medium', { what, host: '' });
    return;
  }
  const [severity, confidence] = gradeOf(signal, firstIn(unit, ENDLESS, near) !== undefined ? 'lasting' : 'once');
  yield codeHit(view, unit, capture, severity, confidence, { what, host });
}

/** Keys are never a tool's to send. One picture may be asked for; a picture every few seconds is not. */
function gradeOf(signal: Signal, duration: 'lasting' | 'once'): readonly [Severity, Confidence] {
  if (signal === CAPTURES_KEYS || duration === 'lasting') return ['critical', 'high'];
  return signal === CAPTURES_CLIPBOARD ? ['high', 'low'] : ['critical', 'medium'];
}

const ADDRESS =
  /\b(?:https?|wss?|ftp|smtp):\/\/[^\s"'`)<>|]{3,200}|(?<=\(\s?\(?["'])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?=["']\s?,\s?\d)|(?<=\b(?:FTP|FTP_TLS|SMTP|SMTP_SSL|HTTPS?Connection|connect)\(\s?["'])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?=["'])|(?<=["'\s@])\d{1,3}(?:\.\d{1,3}){3}(?=["':\s,])/giu;

/** curl(1) with a body, with its short options run together; a request whose query is put together. */
const UPLOADS =
  /\bcurl\b[^\n]{0,200}\s-[a-zA-Z]{1,5}[dFT]\s|\b(?:urlopen|requests\.get|httpx\.get|fetch|Net::HTTP\.get)\(\s{0,2}(?:URI\()?[rf]?["'`][^"'`\n]{0,200}\?[^"'`\n]{0,80}(?:["'`]\s{0,2}\+|\{)/u;

/** The first host that is written out and is neither this machine nor a well-known vendor. */
function strangerIn(code: string): string | undefined {
  for (const [address] of code.matchAll(ADDRESS)) {
    const facts = classifyHost(address);
    // Threat: of stand-ins, those alone that pages leave to their readers are no strangers; others stand for the attacker's host in a sample.
    if (standInOf(facts.host) === 'page' && !namesHostileHost(facts.host)) continue;
    if (!['local', 'private', 'vendor', 'installer', 'code-host', 'variable', 'cloud-metadata'].includes(facts.class)) return facts.host;
  }
  return undefined;
}

/** The store at a provider that anybody can rent to which code writes: it is somebody's, and that of whoever wrote its name. */
function storeIn(code: string): string | undefined {
  for (const [address] of code.matchAll(ADDRESS)) if (isRentedStore(address)) return classifyHost(address).host;
  return rentedStoreIn(code);
}
