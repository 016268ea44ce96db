import type { Signal } from '../../signal.js';
import { CERTAIN as CERTAINLY_KEPT } from '../concealment/certain.js';
import { IF_ASKED, KEPT_DARK } from '../concealment/kept-dark.js';
import { OMITTED } from '../concealment/omitted.js';
import { LABELLED, PASSED_OFF } from '../concealment/passed-off.js';
import { QUIET } from '../concealment/quiet.js';
import type { Act } from './act.js';
import { AUTHORITY, FAVOURS, UNASKED, UNWATCHED } from './covers.js';
import { DISGUISES } from './disguising.js';
import { FALSIFIES } from './falsifying.js';
import { BENEFITS } from './gaining.js';
import { GIVES_AWAY } from './giving-away.js';
import { HARMS } from './harming.js';
import { FETCHES_ORDERS, STAYS } from './lasting.js';
import { PLANTS } from './planting.js';
import { SINGLES_OUT } from './singling-out.js';
import { STEERS } from './steering.js';
import { TRADES } from './trading.js';
import { UNTRUE } from './untrue.js';
import { WATCHES } from './watching.js';
import { WEAKENS } from './weakening.js';
import type { Reach } from '../sentences.js';
import type { Confidence, Severity } from '../../../../core/finding.js';

/** The drastic part of a scheme. */
export type Role =
  | 'weakens'
  | 'gives-away'
  | 'falsifies'
  | 'benefits'
  | 'stays'
  | 'fetches'
  | 'harms'
  | 'disguises'
  | 'steers'
  | 'singles-out'
  | 'watches'
  | 'trades'
  | 'plants';
/** The part that has no place in honest work beside a drastic one. */
export type Cover =
  | 'certain'
  | 'if-asked'
  | 'kept-dark'
  | 'passed-off'
  | 'labelled'
  | 'quiet'
  | 'untrue'
  | 'favour'
  | 'unwatched'
  | 'authority'
  | 'unasked'
  | 'weighed';
export type Grade = `${Severity}/${Confidence}`;

/** The acts of each role. */
export const ACTS_OF: Readonly<Record<Role, readonly Act[]>> = {
  weakens: WEAKENS,
  'gives-away': GIVES_AWAY,
  falsifies: FALSIFIES,
  benefits: BENEFITS,
  stays: STAYS,
  fetches: FETCHES_ORDERS,
  harms: HARMS,
  disguises: DISGUISES,
  steers: STEERS,
  'singles-out': SINGLES_OUT,
  watches: WATCHES,
  trades: TRADES,
  plants: PLANTS,
};

/** A cover and the roles that it must not stand beside. */
export interface Scheme {
  readonly cover: Cover;
  readonly keys: readonly Signal[];
  readonly roles: readonly Role[];
  readonly reach: Reach;
  /** With one role near, with several, and with one that is only in the same passage. */
  readonly grades: { readonly one: Grade; readonly several: Grade };
  /** Without any role near it, and with another way of concealing beside it. */
  readonly alone?: { readonly grade: Grade; readonly twice: Grade; readonly others: readonly Signal[] };
  /** Roles that count further away, and how much. */
  readonly far?: { readonly roles: readonly Role[]; readonly grade: Grade };
}

/** What is drastic enough that it is told as soon as something covers it up. */
export const DRASTIC: readonly Role[] = [
  'weakens',
  'gives-away',
  'falsifies',
  'benefits',
  'stays',
  'fetches',
  'harms',
  'singles-out',
  'watches',
  'trades',
  'plants',
];
const ALL: readonly Role[] = [...DRASTIC, 'steers'];
const CERTAIN: Scheme['grades'] = { one: 'high/high', several: 'critical/high' };
const LIKELY: Scheme['grades'] = { one: 'high/medium', several: 'high/high' };
const FAR: Scheme['far'] = { roles: ['weakens', 'gives-away', 'fetches', 'harms'], grade: 'high/medium' };

export const SCHEMES: readonly Scheme[] = [
  {
    cover: 'certain',
    keys: CERTAINLY_KEPT,
    roles: [...ALL, 'disguises'],
    reach: 'few',
    grades: CERTAIN,
    alone: { grade: 'high/medium', twice: 'high/high', others: [...CERTAINLY_KEPT, ...PASSED_OFF, ...UNTRUE] },
  },
  { cover: 'kept-dark', keys: KEPT_DARK, roles: [...DRASTIC, 'disguises'], reach: 'few', grades: CERTAIN, far: FAR },
  // The reason stands between a deed and what leaves it out.
  { cover: 'kept-dark', keys: [OMITTED], roles: ['weakens', 'gives-away', 'falsifies', 'harms'], reach: 'passage', grades: CERTAIN },
  {
    cover: 'if-asked',
    keys: [IF_ASKED],
    roles: ['gives-away', 'falsifies', 'benefits', 'fetches', 'harms'],
    reach: 'few',
    grades: CERTAIN,
  },
  { cover: 'if-asked', keys: [IF_ASKED], roles: ['weakens', 'stays'], reach: 'few', grades: LIKELY },
  { cover: 'passed-off', keys: PASSED_OFF, roles: ALL, reach: 'few', grades: CERTAIN, far: FAR },
  {
    cover: 'labelled',
    keys: LABELLED,
    roles: ['weakens', 'gives-away', 'falsifies', 'benefits', 'harms', 'stays', 'singles-out', 'watches', 'trades'],
    reach: 'few',
    grades: LIKELY,
  },
  {
    cover: 'quiet',
    keys: QUIET,
    roles: ['weakens', 'gives-away', 'falsifies', 'benefits', 'stays', 'harms'],
    reach: 'sentence',
    grades: LIKELY,
  },
  { cover: 'untrue', keys: UNTRUE, roles: ALL, reach: 'few', grades: CERTAIN },
  {
    cover: 'favour',
    keys: FAVOURS,
    roles: ['weakens', 'gives-away', 'falsifies', 'stays', 'harms', 'steers', 'plants', 'trades'],
    reach: 'few',
    grades: CERTAIN,
  },
  {
    cover: 'unwatched',
    keys: UNWATCHED,
    roles: ['weakens', 'gives-away', 'falsifies', 'benefits', 'fetches', 'harms'],
    reach: 'few',
    grades: CERTAIN,
  },
  { cover: 'authority', keys: AUTHORITY, roles: ['weakens', 'gives-away', 'falsifies', 'harms'], reach: 'few', grades: LIKELY },
  {
    cover: 'unasked',
    keys: UNASKED,
    roles: ['harms', 'gives-away', 'fetches'],
    reach: 'few',
    grades: { one: 'high/medium', several: 'high/medium' },
  },
];

/** Covers that tell somebody what is not so. */
export const TELLING: readonly Cover[] = ['certain', 'passed-off', 'labelled', 'untrue'];

/** The signals that the schemes of some covers look for. */
export function keysOfCovers(covers: readonly Cover[]): readonly Signal[] {
  return SCHEMES.filter(({ cover }) => covers.includes(cover)).flatMap(({ keys }) => keys);
}
