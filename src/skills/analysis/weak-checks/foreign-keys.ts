import type { BundleView } from '../bundle-view.js';
import { codeOf } from '../code-stretches.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { KEY_MAKER, type WeakPlace } from './short-keys.js';

/** The public key of somebody, as age writes it. */
const PUBLIC_KEY = /\bage1[02-9ac-hj-np-z]{58}\b/gu;
/** A function that locks what its caller gives it. */
const LOCKS = /\b\w{0,20}(?:encrypt|seal|wrap|lock|protect|backup|export|recipients|save|write|store)\w{0,20}\b/iu;
const OTHERS = /\brecipients?\w{0,12}\b/giu;
/** That somebody else can open what is locked is said, and to whom it is. */
const SAID =
  /\b(?:escrow|recovery (?:key|recipient)|break-?glass|second recipient|(?:team|organi[sz]ation|company)(?:’s|'s)? (?:public )?key)\b/iu;

/** What is locked for its owner, and for the key of somebody of whom no page speaks. */
export function* foreignKeys(view: BundleView): Iterable<WeakPlace> {
  for (const unit of view.units) {
    if (unit.find(KEY_MAKER).length === 0 || unit.layer !== 'plain' || unit.file.fixture) continue;
    if (unit.file.language === 'markdown' || codeOf(unit).length === 0) continue;
    for (const match of unit.text.matchAll(PUBLIC_KEY)) {
      const { part, start, end } = pieceAround(unit.text, match.index);
      if (part === undefined || !LOCKS.test(part.head) || (unit.text.slice(start, end).match(OTHERS)?.length ?? 0) < 2) continue;
      if (view.files.some((file) => file !== unit.file && (SAID.test(file.text) || file.text.includes(match[0].slice(0, 20))))) continue;
      yield {
        unit,
        start: match.index,
        end: match.index + match[0].length,
        how: 'locks what it is given for the key of somebody else as well',
      };
    }
  }
}
