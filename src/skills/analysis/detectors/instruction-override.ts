import { instructionOverride } from '../../../rules/skill/instruction-override.js';
import type { BundleView } from '../bundle-view.js';
import { deedHits } from '../deeds/hits.js';
import { keysOf } from '../deeds/deed.js';
import { LIMITS_GONE, SET_ASIDE } from '../deeds/authority.js';
import { FALSE_ROLES } from '../deeds/roles.js';
import type { Detector, TextHit } from '../detector.js';
import { plainProseHit, proseHit } from '../judged.js';
import { readUnits } from '../prose-units.js';
import { FAKE_ROLE, NO_REFUSAL, OVERRIDE, OVERRIDE_FOREIGN, OVERRIDE_LOOSE, UNBOUND_PERSONA } from '../signals/words.js';

/** Words that set the agent's own instructions aside. */
export const instructionOverrideDetector: Detector = {
  rule: instructionOverride,
  signals: [
    OVERRIDE,
    OVERRIDE_LOOSE,
    OVERRIDE_FOREIGN,
    UNBOUND_PERSONA,
    FAKE_ROLE,
    NO_REFUSAL,
    ...keysOf([...SET_ASIDE, ...LIMITS_GONE, ...FALSE_ROLES]),
  ],
  detect: (view) => together([...overrides(view)]),
};

function* overrides(view: BundleView): Iterable<TextHit> {
  for (const unit of readUnits(view)) {
    for (const match of unit.find(OVERRIDE)) yield proseHit(view, unit, match, 'critical', 'high', { kind: 'override' });
    for (const match of unit.find(OVERRIDE_FOREIGN)) yield plainProseHit(view, unit, match, 'critical', { kind: 'override' });
    if (unit.file.role === 'script') continue;
    yield* deedHits(view, unit, LIMITS_GONE, () => ({ kind: 'override' }));
    yield* deedHits(view, unit, SET_ASIDE, () => ({ kind: 'override' }));
    yield* deedHits(view, unit, FALSE_ROLES, () => ({ kind: 'fake-role' }));
    if (unit.file.role === 'config') continue;
    for (const match of unit.find(OVERRIDE_LOOSE)) yield proseHit(view, unit, match, 'critical', 'medium', { kind: 'loose' });
    for (const match of unit.find(UNBOUND_PERSONA)) yield proseHit(view, unit, match, 'critical', 'high', { kind: 'persona' });
    for (const match of unit.find(NO_REFUSAL)) yield proseHit(view, unit, match, 'high', 'medium', { kind: 'no-refusal' });
    for (const match of unit.find(FAKE_ROLE)) yield proseHit(view, unit, match, 'high', 'low', { kind: 'fake-role' });
  }
}

/** Two kinds at places that nothing speaks for are one attack, however loose each of them is. */
function together(hits: readonly TextHit[]): readonly TextHit[] {
  const plain = hits.filter((hit) => hit.details['mitigations'] === undefined);
  if (new Set(plain.map((hit) => hit.details['kind'])).size < 2) return hits;
  return hits.map((hit) => (hit.details['mitigations'] === undefined ? { ...hit, severity: 'critical', confidence: 'high' } : hit));
}
