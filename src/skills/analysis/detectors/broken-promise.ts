import { brokenPromise } from '../../../rules/skill/broken-promise.js';
import { classifyHost } from '../../code/read-program.js';
import type { BundleView } from '../bundle-view.js';
import type { Detector } from '../detector.js';
import { commandHit } from '../judged.js';
import { PROMISES_PRIVACY, SENDS_BODY } from '../signals/promises.js';
import type { SignalMatch } from '../signal.js';

/** How much of a manifest may promise something about the skill itself, in UTF-16 units. */
const HEAD = 2500;
/** A promise about what is built, or about one way of working among others. */
const NOT_ITS_OWN =
  /\b(?:apps?|applications?|sites?|websites?|pwas?|service workers?|mode|modes|optional(?:ly)?|opt-in|unless|except|when|if|either|fallback|first|by default|only)\b/i;
/** Hosts to which nobody's documents go unasked; where a skill uses one of those it is its purpose. */
const OTHERS_BUT_STRANGERS: ReadonlySet<string> = new Set([
  'local',
  'private',
  'vendor',
  'installer',
  'code-host',
  'variable',
  'cloud-metadata',
]);

/** Programs that send what the manifest says stays on the machine. */
export const brokenPromiseDetector: Detector = {
  rule: brokenPromise,
  signals: [PROMISES_PRIVACY, SENDS_BODY],
  *detect(view) {
    if (!view.units.some((unit) => unit.file.role === 'script' && unit.find(SENDS_BODY).length > 0)) return;
    const promise = promiseOf(view);
    if (promise === undefined) return;
    const told = speaksOfSending(view);
    for (const unit of view.units) {
      if (unit.file.role !== 'script' || unit.file.fixture) continue;
      for (const match of unit.find(SENDS_BODY)) {
        const address = Object.values(match.groups).find((one) => one !== undefined) ?? '';
        const { class: kind, host } = classifyHost(address);
        if (OTHERS_BUT_STRANGERS.has(kind) || host === '' || isToldOf(view, host)) continue;
        yield commandHit(view, unit, match, 'high', told ? 'low' : 'high', { promise: promise.text, host });
      }
    }
  },
};

function promiseOf(view: BundleView): SignalMatch | undefined {
  for (const unit of view.units) {
    if (unit.file.role !== 'manifest' || unit.layer !== 'plain') continue;
    for (const match of unit.find(PROMISES_PRIVACY)) {
      if (match.start > HEAD) break;
      const from = Math.max(unit.text.lastIndexOf('\n', match.start - 1), unit.text.lastIndexOf('. ', match.start - 1)) + 1;
      const [sentence = ''] = unit.text.slice(from, match.end + 120).split(/[.!?](?:\s|$)|\n/u, 1);
      const after = unit.text.slice(match.end, match.end + 160).split('\n', 1)[0] ?? '';
      if (!NOT_ITS_OWN.test(sentence) && !/\b(?:with --|unless|except|optional|cloud)\b/i.test(after)) return match;
    }
  }
  return undefined;
}

/** Whether a page of the bundle names the host: then its readers were told. */
function isToldOf(view: BundleView, host: string): boolean {
  const name = host.split('.').slice(-2).join('.');
  return view.files.some(({ role, text }) => (role === 'manifest' || role === 'document') && text.includes(name));
}

/** Words by which a page says that something goes to a service after all. */
const SENDING =
  /\b(?:uploads?|sends?|posts?|publish\w{0,3}|submits?|syncs?|pushes|webhooks?|notif(?:y|ies|ications?)|shares?|reports? (?:to|back))\b/iu;

/** Whether a manifest speaks of sending elsewhere than in its promises. */
function speaksOfSending(view: BundleView): boolean {
  return view.files.some(
    ({ role, text, zones }) =>
      role === 'manifest' &&
      zones.some(
        ({ kind, start, end }) =>
          kind !== 'fence' &&
          text
            .slice(start, end)
            .split(/[.!?](?=\s)|\n/u)
            .some((sentence) => SENDING.test(sentence) && !NEVER.test(sentence)),
      ),
  );
}

const NEVER = /\b(?:no|not|never|nothing|none|without|isn['’]t|aren['’]t)\b/iu;
