import { foundOnce } from '../../../../core/found-once.js';
import type { Confidence } from '../../../../core/finding.js';
import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import { heaviestWords, hostilePassages, type HostilePassage } from '../../intent/reading.js';
import { DOUBTFUL, SURE } from '../../intent/thresholds.js';
import { isPage } from '../../prose-units.js';
import type { TextUnit } from '../../text-unit.js';
import { zoneAt } from '../../zones.js';
import { concealingWords } from '../concealment/taken-back.js';
import { deedHit } from '../hits.js';
import { sentencesAround, type Range } from '../sentences.js';
import { rolesWithin } from './schemes-in.js';
import { DRASTIC, keysOfCovers, TELLING, type Role } from './schemes.js';

/**
 * What a passage must weigh that covers something up to be doubtful, that says something drastic to be so, and that does either to be
 * sure: what alone would only be looked at fails beside such a sign. Accounts are changed and checks are left out on honest pages too;
 * words that mislead are rarer there.
 */
const BESIDE_A_SIGN = { covered: 0.12, doubtful: 0.35, sure: DOUBTFUL };

/** A passage whose words weigh as hostile. */
export interface WeighedPassage extends HostilePassage {
  /** What it says besides that is drastic or covers something up; nothing is looked for beside what fails alone. */
  readonly said: Said | undefined;
}

/**
 * The passages of a page that weigh enough to be told of, alone or beside a sign. Two rules tell of them: one of what is said beside
 * their weight, the other where nothing is.
 */
export const weighedPassages = foundOnce((unit: TextUnit): readonly WeighedPassage[] =>
  !isPage(unit)
    ? []
    : hostilePassages(unit, BESIDE_A_SIGN.covered).map((passage) => ({
        ...passage,
        said: passage.score < SURE ? saidBeside(unit, passage) : undefined,
      })),
);

/**
 * Passages whose words weigh as hostile, though not enough to fail alone, and that say something drastic or cover something
 * up: two signs that know nothing of each other. What fails alone is `skill/hostile-intent`, and is not told twice.
 */
export function weighedHits(view: BundleView, unit: TextUnit): readonly TextHit[] {
  return weighedPassages(unit).flatMap(({ start, end, score, said }) => {
    if (said === undefined || isDescription(unit, start)) return [];
    const { role, act } = said;
    // Companies mail and upload their own things every day, in the same few words.
    const confidence: Confidence = score < BESIDE_A_SIGN.sure || role === 'gives-away' ? 'medium' : 'high';
    const deed = { name: role === undefined ? 'weighed' : `weighed-${role}`, severity: 'high', confidence, quoted: 'heeded' } as const;
    const details = { cover: 'weighed', ...(role === undefined ? {} : { role }), words: [...heaviestWords(unit.text, start, end)] };
    return [deedHit(view, unit, { deed, ...act, act, forbidden: false }, details)];
  });
}

/** Whether a place stands in the front matter, which lists what a skill is about, in few words and without a sentence: there a doubt is none. */
export function isDescription({ file, layer }: TextUnit, start: number): boolean {
  return layer === 'plain' && zoneAt(file.zones, start)?.kind === 'front-matter';
}

const NOWHERE: Range = { start: -1, end: -1 };

/** What is said beside the weight of a passage. */
interface Said {
  readonly role: Role | undefined;
  readonly act: Range;
}

/** What the few sentences around the heaviest sentence of a passage say that is drastic, or that covers something up. */
function saidBeside(unit: TextUnit, heaviest: HostilePassage): Said | undefined {
  const around = sentencesAround(unit, heaviest, 'few');
  const drastic = heaviest.score < BESIDE_A_SIGN.doubtful ? undefined : rolesWithin(unit, DRASTIC, NOWHERE, around)[0];
  if (drastic !== undefined) return drastic;
  const cover = concealingWords(unit, keysOfCovers(TELLING), around);
  return cover && { role: undefined, act: cover };
}

/** What a passage must weigh to speak for a drastic deed that stands beside a cover. */
const WEIGHTY = 0.1;

/** Whether the passage around a place weighs as hostile, so that what is said there is meant. */
export function isWeighty(unit: TextUnit, place: Range): boolean {
  if (!isPage(unit)) return false;
  const around = sentencesAround(unit, place, 'few');
  return hostilePassages(unit, WEIGHTY).some(({ start, end }) => start < around.end && end > around.start);
}
