import type { BundleView } from '../bundle-view.js';
import { codeOf } from '../code-stretches.js';
import { pieceAround } from '../program-pieces/pieces.js';
import { signal } from '../signal.js';
import type { WeakPlace } from './short-keys.js';

/** The public key of somebody, as age writes it, and as GnuPG takes its fingerprint. */
export const PUBLIC_KEY = signal(
  'public-key',
  ['age1', '-r ', 'recipient', 'fingerprint'],
  /\bage1[02-9ac-hj-np-z]{58}\b|(?:-r |--recipient[= ]|--hidden-recipient[= ])["']?(?:0x)?[0-9A-F]{40}\b|\b(?:recipients?|fingerprints?)\b[^\n]{0,80}["'](?:0x)?[0-9A-F]{40}["']/,
  160,
);
/** A function that locks what its caller gives it. */
const LOCKS = /\b\w{0,20}(?:encrypt|seal|wrap|lock|protect|backup|export|recipients|save|write|store)\w{0,20}\b/iu;
const OTHERS = /recipients?|(?<=\s|')-r\b/giu;
/** A recipient whom the user names. */
const OF_USER = /[$%{(][\w.:({]{0,24}(?:recipient|age_?key|public_?key|pub_?key|gpg|backup_?key|key_?id)|\brecipients?\b/iu;
/** That somebody else can open what is locked is said, and to whom it is. */
const SAID =
  /\b(?:escrow|recovery (?:key|recipient)|break-?glass|second recipient|(?:team|organi[sz]ation|company)(?:’s|'s)? (?:public )?key)\b/iu;

/** What is locked for its owner, and for the key of somebody of whom no page speaks. */
export function* foreignKeys(view: BundleView): Iterable<WeakPlace> {
  for (const unit of view.units) {
    if (unit.find(PUBLIC_KEY).length === 0 || unit.layer !== 'plain' || unit.file.fixture) continue;
    if (unit.file.language === 'markdown' || codeOf(unit).length === 0) continue;
    for (const match of unit.find(PUBLIC_KEY)) {
      const { part, start, end } = pieceAround(unit.text, match.start);
      const code = unit.text.slice(start, end);
      const line = lineAround(unit.text, match.start);
      const isBeside =
        part !== undefined && LOCKS.test(part.head)
          ? (code.match(OTHERS)?.length ?? 0) >= 2 && OF_USER.test(code.replace(match.text, ''))
          : (line.match(OTHERS)?.length ?? 0) >= 2 && OF_USER.test(line.replace(match.text, ''));
      if (!isBeside) continue;
      const key = /age1\w{20}|[0-9A-F]{20}/u.exec(match.text)?.[0] ?? match.text;
      if (view.files.some((file) => file !== unit.file && (SAID.test(file.text) || file.text.includes(key)))) continue;
      yield {
        unit,
        start: match.start,
        end: match.end,
        how: 'locks what it is given for the key of somebody else as well',
      };
    }
  }
}

/** The command or call in which a place stands, with the lines that it is continued on. */
function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', text.lastIndexOf('\n', at - 1) - 1) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(Math.max(start, at - 400), Math.min(end < 0 ? text.length : end, at + 400));
}
