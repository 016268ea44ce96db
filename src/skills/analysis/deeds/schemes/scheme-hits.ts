import type { Confidence, Severity } from '../../../../core/finding.js';
import { pointsOf } from '../../../scoring/gravity.js';
import type { BundleView } from '../../bundle-view.js';
import type { TextHit } from '../../detector.js';
import type { TextUnit } from '../../text-unit.js';
import { lowered } from '../../context.js';
import { deedHit } from '../hits.js';
import { sentencesAround } from '../sentences.js';
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

/** What is said where the same is done in the open: it speaks for the place, and is no way to switch the scheme off. */
const OPENLY =
  /\b(?:say so|says so|(?:with|given|after) (?:the |their |his |her )?(?:written |explicit )?(?:consent|agreement|leave)|in writing|(?:record|note|log|state|list|document) (?:the |each |every |its |their )(?:date|reason|change|adjustment|bypass|exception|skipped|ignored)\w*|(?:is|are) (?:announced|disclosed|published|listed in|written into|logged and)|label(?:led|ed)? (?:it|them|as)|mark(?:ed)? (?:it|them|the \w{2,12}) as (?:synthetic|sponsored|such|skipped|failed)|disclose|with (?:its|the|a) reason|everyone is told|approved by)\b/i;
/** Where making things up or keeping them back is the work: fixtures, games, teaching, tests of people with their leave. */
const PRETENCE =
  /\b(?:games?|puzzle|quiz|story|novel|fiction|characters?|players?|persona|role-?play\w*|npc|surprise|red team\w*|phishing (?:simulation|training|exercise)|honeypots?|canary|mock\w*|fixtures?|synthetic|placeholders?|dummy|test data|sample data|attackers?|adversar\w+|malicious|scam\w*|fraud\w*|phish\w*|humani[sz]e\w?|blind(?:ed|ing)?|spoilers?|hints?)\b/gi;

/** What no game and no fixture needs. */
const NO_PRETENCE: readonly Role[] = ['gives-away', 'harms', 'fetches', 'stays'];
/** By so many letters two forms of a word are one. */
const STEM = 4;

/** How many steps of confidence the sentences around a scheme take. */
function stepsAround(unit: TextUnit, { key, role }: SchemeMatch): number {
  const { start, end } = sentencesAround(unit, key, 'few');
  const around = unit.text.slice(start, end);
  if (role !== undefined && NO_PRETENCE.includes(role)) return Number(OPENLY.test(around));
  const pretending = new Set(around.match(PRETENCE)?.map((word) => word.toLowerCase().slice(0, STEM)));
  return Number(OPENLY.test(around)) + Math.min(2, pretending.size);
}

function hitAt(view: BundleView, unit: TextUnit, match: SchemeMatch, where: 'act' | 'key'): TextHit {
  const { cover, role, key, act, grade } = match;
  const [gravity, sureness] = grade.split('/') as [Severity, Confidence];
  const weighs = role !== undefined && sureness === 'medium' && isWeighty(unit, act);
  const { severity, confidence } = lowered(gravity, weighs ? 'high' : sureness, stepsAround(unit, match));
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
