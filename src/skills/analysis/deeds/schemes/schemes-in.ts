import type { SignalMatch } from '../../signal.js';
import { partOf, placeIn, stretchOf, type Stretch } from '../../stretch.js';
import type { TextUnit } from '../../text-unit.js';
import { isOwnMatter } from '../concealment/own-matter.js';
import { isTakenBack } from '../concealment/taken-back.js';
import { isForbidden } from '../polarity.js';
import { sentencesAround, sentenceWithin, type Range } from '../sentences.js';
import type { Act } from './act.js';
import { SCHEMES, ACTS_OF, type Cover, type Grade, type Role, type Scheme } from './schemes.js';

/** Two parts of one scheme, said near each other. */
export interface SchemeMatch {
  readonly cover: Cover;
  readonly key: SignalMatch;
  /** Nothing where the cover stands alone. */
  readonly role: Role | undefined;
  /** What is done; the cover itself where it stands alone. */
  readonly act: Range;
  readonly grade: Grade;
}

/** All places of a text at which a cover stands beside something drastic, of the schemes that have one of the covers. */
export function schemesIn(unit: TextUnit, covers: readonly Cover[]): readonly SchemeMatch[] {
  const found: SchemeMatch[] = [];
  for (const scheme of SCHEMES) {
    if (!covers.includes(scheme.cover)) continue;
    for (const key of unit.among(scheme.keys, (signal) => [signal]))
      for (const match of unit.find(key)) found.push(...schemeAt(unit, scheme, match));
  }
  return found;
}

function schemeAt(unit: TextUnit, scheme: Scheme, key: SignalMatch): readonly SchemeMatch[] {
  if (isTakenBack(unit, key)) return [];
  const covers = ({ role, act }: Said): boolean =>
    scheme.cover !== 'kept-dark' || !IN_THE_OPEN.includes(role) || !isOwnMatter(unit, key, act);
  const near = rolesWithin(unit, scheme.roles, key, sentencesAround(unit, key, scheme.reach)).filter(covers);
  const drastic = near.filter(({ role }) => !HONEST_ALONE.includes(role));
  const first = drastic[0] ?? near[0];
  if (first !== undefined && (drastic.length > 0 || scheme.alone === undefined))
    return [{ cover: scheme.cover, key, ...first, grade: gradeOf(scheme, drastic.length, near.length) }];
  if (scheme.alone !== undefined)
    return [{ cover: scheme.cover, key, role: undefined, act: key, grade: gradeAlone(unit, key, scheme.alone) }];
  if (scheme.far === undefined) return [];
  const [far] = rolesWithin(unit, scheme.far.roles, key, sentencesAround(unit, key, 'section')).filter(covers);
  return far === undefined ? [] : [{ cover: scheme.cover, key, ...far, grade: scheme.far.grade }];
}

/** What companies do every day beside matters that they keep among themselves: a cover must cover these. */
const IN_THE_OPEN: readonly Role[] = ['gives-away', 'weakens'];
/** Roles that are as honest as not beside words that keep something from somebody, and only add to others. */
const HONEST_ALONE: readonly Role[] = ['disguises'];

function gradeOf({ grades }: Scheme, drastic: number, near: number): Grade {
  if (drastic === 0) return 'medium/medium';
  return near > 1 ? grades.several : grades.one;
}

/** A second way of concealing beside a certain one leaves no doubt. */
function gradeAlone(unit: TextUnit, key: SignalMatch, { grade, twice, others }: NonNullable<Scheme['alone']>): Grade {
  const { start, end } = sentencesAround(unit, key, 'few');
  const isBeside = (one: SignalMatch): boolean =>
    one.start >= start && one.end <= end && (one.end <= key.start || one.start >= key.end) && !isTakenBack(unit, one);
  return others.some((other) => unit.find(other).some(isBeside)) ? twice : grade;
}

interface Said {
  readonly role: Role;
  readonly act: Range;
}

/** The first act of each of the roles in a stretch of a unit. */
export function rolesWithin(unit: TextUnit, roles: readonly Role[], key: Range, around: Range): readonly Said[] {
  const within = stretchOf(unit, around);
  return roles.flatMap((role) => actWithin(within, role, around.start, key));
}

/** More beginnings of an act in a few sentences than this say nothing new. */
const MAX_BEGINNINGS = 12;

/** The first act of a role that is neither forbidden nor somebody else's, apart from the words of the cover. */
function actWithin(within: Stretch, role: Role, offset: number, key: Range): readonly Said[] {
  for (const wanted of ACTS_OF[role]) {
    if (wanted.beside !== undefined && placeIn(within, wanted.beside) === undefined) continue;
    let begun = placeIn(within, wanted.first);
    for (let seen = 0; begun !== undefined && seen < MAX_BEGINNINGS; seen += 1) {
      const { start } = begun;
      const end = endOf(within, wanted, begun.end);
      begun = placeIn(within, wanted.first, begun.end);
      if (end === undefined) continue;
      const act = { start: offset + start, end: offset + end };
      if (act.start < key.end && act.end > key.start) continue;
      if (isOrdered(within, { start, end }, wanted)) return [{ role, act }];
    }
  }
  return [];
}

/** What stands before a word that is a part of a name or of a path. */
const IN_NAME = /[`/.=&-]/;
const CLAUSE_ENDS = /[;:\n|]|\.(?!\w)/;

/** Where an act ends whose first part ends at an offset; nothing where the second does not follow. */
function endOf(within: Stretch, { then, gap }: Act, from: number): number | undefined {
  if (then === undefined) return from;
  const rest = within.text.slice(from, from + gap + LONGEST_PART);
  const stop = rest.search(CLAUSE_ENDS);
  const place = placeIn(partOf(within, from, from + (stop < 0 ? rest.length : stop)), then);
  if (place === undefined || place.start > gap || IN_NAME.test(rest.charAt(place.start - 1))) return undefined;
  return from + place.end;
}

/** The most of a second part that is read, in UTF-16 units. */
const LONGEST_PART = 80;

/** Who does it, where it is not the agent. */
const BY_OTHERS =
  /\b(?:people|users|they|teams|developers|engineers|customers|attackers?|others|which|who|that|he|she|we|it|this|would|might|could|cannot|didn['’]t|did not) (?:\w+ly )?$/i;

/** What has no doer that stands before it. */
const IS_PASSIVE = /^(?:should|must|will|is|are|to|always|whatever)\b/i;

function isOrdered(stretch: Stretch, act: Range, { beside }: Act): boolean {
  const within = stretch.text;
  if (/[\w/.=&-]/.test(within.charAt(act.start - 1))) return false;
  const own = sentenceWithin(within, act);
  if (beside !== undefined && placeIn(partOf(stretch, own.start, own.end), beside) === undefined) return false;
  const before = within.slice(own.start, act.start);
  const byOthers = !IS_PASSIVE.test(within.slice(act.start, act.end)) && BY_OTHERS.test(before);
  return !byOthers && !isForbidden(before, within.slice(act.end, own.end));
}
