import { secretAccess } from '../../../rules/skill/secret-access.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { TAKES_CLOUD_ROLE } from '../deeds/cloud.js';
import { CODES_ASKED } from '../deeds/codes-asked.js';
import { KEYS_THAT_WITHDRAW } from '../deeds/plain/keys-that-withdraw.js';
import { TALKED_OUT } from '../deeds/phishing.js';
import { ASKED_AND_KEPT } from '../deeds/taking-from-user.js';
import { LED_ASTRAY } from '../deeds/sign-in.js';
import { ASKED_ABROAD } from '../deeds/trust/abroad/asked.js';
import type { Detector } from '../detector.js';
import { proseHit } from '../judged.js';
import { proseUnits } from '../prose-units.js';
import { keyOf } from '../described-value.js';
import { isRefusedByPermission } from '../permission-rules.js';
import type { TextUnit } from '../text-unit.js';
import { ASK_SECRET, TAKE_SECRET } from '../signals/access.js';

const ASKED = [...TALKED_OUT, ...CODES_ASKED, ...ASKED_AND_KEPT, ...ASKED_ABROAD];

/** Stores of different tools in one text: no task needs the keys of all of them. */
const MANY_STORES = 3;

/** Files that hold keys of different tools, as sentences name them. */
const STORE =
  /(?:~\/|\$HOME\/|`|\s)\.?(?<name>aws|npmrc|netrc|ssh|kube|docker|gnupg|pypirc|git-credentials|pgpass|azure|env)(?:[/`,.\s]|\.local)/giu;

/** How many different ones the order names that begins at a place, in its own sentence. */
function storesNamedFrom(text: string, start: number): number {
  const [sentence = ''] = text.slice(start, start + 300).split(/\n\s{0,8}\n|(?<=[^.]{3}\.)\s(?=[A-Z])/u, 1);
  return new Set([...sentence.matchAll(STORE)].map(({ groups }) => groups?.['name']?.toLowerCase())).size;
}

/** Instructions, in words, to take credentials from where they lie or from the user. */
export const secretAccessDetector: Detector = {
  rule: secretAccess,
  signals: [TAKE_SECRET, ASK_SECRET, ...keysOf([...ASKED, ...TAKES_CLOUD_ROLE, ...LED_ASTRAY, ...KEYS_THAT_WITHDRAW])],
  *detect(view) {
    for (const unit of proseUnits(view)) {
      yield* deedHits(view, unit, LED_ASTRAY, () => ({ what: 'their sign-in on a page that is not what it is called', asked: true }));
      yield* deedHits(view, unit, KEYS_THAT_WITHDRAW, () => ({ what: 'a key that may withdraw from any address', asked: true }));
      yield* deedHits(view, unit, TAKES_CLOUD_ROLE, () => ({ what: 'credentials of the cloud instance', asked: false }));
      yield* deedHits(view, unit, ASKED, (match) => ({ what: match.key.text.trim(), asked: true }));
      const taken = unit.find(TAKE_SECRET).filter(({ start }) => !isRefused(unit, start));
      const places = new Set(
        taken.map(
          (match) =>
            match.groups['place']
              ?.toLowerCase()
              .replace(/^[~$\w{}]*[\/\\]\.?/, '')
              .split(/[\/\\]/)[0],
        ),
      );
      const sweeping = places.size >= MANY_STORES || taken.some(({ start }) => storesNamedFrom(unit.text, start) > MANY_STORES);
      for (const match of taken) {
        yield proseHit(view, unit, match, sweeping ? 'high' : 'medium', sweeping ? 'high' : 'medium', {
          what: match.groups['place'] ?? '',
          asked: false,
        });
      }
      for (const match of unit.find(ASK_SECRET)) {
        yield proseHit(view, unit, match, 'medium', 'medium', { what: match.groups['what'] ?? '', asked: true });
      }
    }
  },
};

/** A rule of permissions, as the settings of an agent have it: it names a place and has nobody go there. */
const RULE = /\b(?:Read|Edit|Write|Glob|Grep)\($/u;
const REFUSES = /\b(?:deny|denied|ask)\b/iu;

/** Whether the settings of an agent refuse what is named. */
function isRefused({ text }: TextUnit, start: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300), start);
  if (RULE.test(line) && REFUSES.test(line)) return true;
  return /"(?:deny|ask)"/.test(text) && isRefusedByPermission(text, start, keyOf(text, start));
}
