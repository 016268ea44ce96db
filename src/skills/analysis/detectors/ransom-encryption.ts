import { ransomEncryption } from '../../../rules/skill/ransom-encryption.js';
import { around, codeOf, firstIn, type CodeStretch } from '../code-stretches.js';
import type { BundleView } from '../bundle-view.js';
import { keysOf } from '../deeds/deed.js';
import { deedHits } from '../deeds/hits.js';
import { LOCKED_UP } from '../deeds/locking-up.js';
import { LOCKS_PLAINLY } from '../deeds/plain/destroying.js';
import type { Detector, Hit } from '../detector.js';
import { codeHit, commandHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { NETWORK_SEND } from '../signals/code.js';
import { DESTROYS, ENCRYPTS, MAKES_KEY, OTHERS_KEY, RANSOM_NOTE, REPLACES_FILES, WALKS_FILES, WHOLE_HOME } from '../signals/ransom.js';
import type { TextUnit } from '../text-unit.js';

const LOCKED = [...LOCKED_UP, ...LOCKS_PLAINLY];

/** Programs that go through files, encrypt each and take the original away. */
export const ransomEncryptionDetector: Detector = {
  rule: ransomEncryption,
  signals: [
    DESTROYS,
    ENCRYPTS,
    MAKES_KEY,
    NETWORK_SEND,
    OTHERS_KEY,
    RANSOM_NOTE,
    REPLACES_FILES,
    WALKS_FILES,
    WHOLE_HOME,
    ...keysOf(LOCKED),
  ],
  *detect(view) {
    for (const unit of proseUnits(view)) yield* deedHits(view, unit, LOCKED, () => ({ demand: true }));
    for (const unit of view.units) {
      if (unit.find(ENCRYPTS).length > 0) for (const stretch of codeOf(unit)) yield* lockings(view, unit, stretch);
      if (unit.find(RANSOM_NOTE).length > 0) for (const stretch of codeOf(unit)) yield* demands(view, unit, stretch);
    }
  },
};

/** Data that are deleted beside the note that offers them for money, encrypted or not. */
function* demands(view: BundleView, unit: TextUnit, stretch: CodeStretch): Iterable<Hit> {
  const note = firstIn(unit, RANSOM_NOTE, stretch);
  if (note && firstIn(unit, DESTROYS, around(stretch, note))) yield codeHit(view, unit, note, 'critical', 'high', { demand: true });
}

/** Backups encrypt and keep the original; tools that lock a file take one, and a key that its owner has. */
function* lockings(view: BundleView, unit: TextUnit, stretch: CodeStretch): Iterable<Hit> {
  const encryption = firstIn(unit, ENCRYPTS, stretch);
  if (!encryption) return;
  const near = around(stretch, encryption);
  const code = unit.text.slice(near.start, near.end);
  const holds = (...signals: readonly Parameters<typeof firstIn>[1][]): boolean =>
    signals.every((one) => firstIn(unit, one, near) !== undefined);
  if (!holds(REPLACES_FILES) || !(holds(WALKS_FILES) || PACKS_HOME.test(code))) return;
  if (clearsUpAfterItself(code)) return;
  const demand = holds(RANSOM_NOTE);
  const keyLost = holds(MAKES_KEY) && holds(NETWORK_SEND);
  const everything = holds(WHOLE_HOME);
  const certain = demand || keyLost || (everything && (holds(MAKES_KEY) || holds(OTHERS_KEY)));
  const severity = certain || everything ? 'critical' : 'high';
  // The brackets that `find` wants escaped are no pattern.
  const hit = /\\\(\s|\\;/u.test(code) ? commandHit : codeHit;
  yield hit(view, unit, encryption, severity, certain ? 'high' : everything ? 'medium' : 'low', { demand });
}

/** A folder that a shell made for itself (mktemp(1)), by the name under which it is kept, and what takes files away. */
const OWN_FOLDER = /(?<![\w$])(\w{1,30})=["']?\$\(\s?mktemp\b/gu;
const TAKES_AWAY = /(?<![\w-])(?:rm|shred|srm|unlink)\s(?!-\w*\s?$)/u;

/** Whether all that a shell takes away lies in folders that it made for itself. Threat: one line that reaches elsewhere ends this. */
function clearsUpAfterItself(code: string): boolean {
  const folders = [...code.matchAll(OWN_FOLDER)].map(([, name = '']) => name);
  if (folders.length === 0) return false;
  const lines = code.split('\n').filter((line) => TAKES_AWAY.test(line));
  return lines.length > 0 && lines.every((line) => folders.some((name) => new RegExp(String.raw`\$\{?${name}\b`, 'u').test(line)));
}

/** The folders of the user packed into one locked archive and deleted. */
const PACKS_HOME =
  /\b(?:zip|7za?|rar)\b[^\n]{0,160}\b(?:Documents|Desktop|Pictures)\b[^\n]{0,160}\brm\s+-\w{0,4}\s[^\n]{0,80}\b(?:Documents|Desktop|Pictures)\b/u;
