import type { Confidence, Severity } from '../../../../core/finding.js';
import { pointsOf } from '../../../scoring/gravity.js';
import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import type { TextUnit } from '../../text-unit.js';
import { lowered } from '../../context.js';
import { stepsOfOwnMailbox } from '../../own-mailbox.js';
import { deedHit } from '../hits.js';
import { sentencesAround } from '../sentences.js';
import { OPENLY, stepsOpenly } from './openly.js';
import { schemesIn, type SchemeMatch } from './schemes-in.js';
import type { Cover, Role } from './schemes.js';
import { isWeighty } from './weighed.js';

/** Every place of a unit at which one of the covers stands beside something drastic, as sure as the surroundings of both leave it. */
export function schemeHits(view: BundleView, unit: TextUnit, covers: readonly Cover[]): readonly TextHit[] {
  return schemesIn(unit, covers).map((match) => {
    const [act, key] = [hitAt(view, unit, match, 'act'), hitAt(view, unit, match, 'key')];
    return pointsAt(act) <= pointsAt(key) ? act : key;
  });
}

/** What no game and no fixture needs. */
const NO_PRETENCE: readonly Role[] = ['gives-away', 'harms', 'fetches', 'stays'];
/** How many steps of confidence the sentences around a scheme take. */
function stepsAround(view: BundleView, unit: TextUnit, { cover, key, role }: SchemeMatch): number {
  const { start, end } = sentencesAround(unit, key, 'few');
  const around = unit.text.slice(start, end);
  if (role === 'gives-away') return Number(OPENLY.test(around)) + (cover === 'unasked' ? stepsOfOwnMailbox(view, around) : 0);
  if (role !== undefined && NO_PRETENCE.includes(role)) return Number(OPENLY.test(around));
  return stepsOpenly(around);
}

function hitAt(view: BundleView, unit: TextUnit, match: SchemeMatch, where: 'act' | 'key'): TextHit {
  const { cover, role, key, act, grade } = match;
  const [gravity, sureness] = grade.split('/') as [Severity, Confidence];
  const weighs = role !== undefined && sureness === 'medium' && isWeighty(unit, act);
  const { severity, confidence } = lowered(gravity, weighs ? 'high' : sureness, stepsAround(view, unit, match));
  const said = {
    deed: { name: role === undefined ? cover : `${cover}-${role}`, severity, confidence, quoted: 'heeded' },
    start: Math.min(act.start, key.start),
    end: Math.max(act.end, key.end),
    act: match[where],
    forbidden: false,
  } as const;
  return deedHit(view, unit, said, role === undefined ? { cover } : { cover, role, ...(weighs ? { weighs } : {}) });
}

function pointsAt({ severity, confidence }: TextHit): number {
  return pointsOf({ severity: severity ?? 'info', confidence: confidence ?? 'low' });
}
