import type { JsonValue } from '../../core/json.js';
import type { Rule } from '../../core/rule.js';
import { hostTakeover } from '../../rules/skill/host-takeover.js';
import { passwordTheft } from '../../rules/skill/password-theft.js';
import { protectionDisabled } from '../../rules/skill/protection-disabled.js';
import { traceRemoval } from '../../rules/skill/trace-removal.js';
import type { BundleView } from './bundle-view.js';
import { lowered } from './context.js';
import type { TextHit } from './detector.js';

/** Deeds that stay on the machine, and that testers, auditors and responders do by order of whoever owns it. */
const OF_TESTERS: ReadonlySet<Rule['id']> = new Set([passwordTheft.id, protectionDisabled.id]);

/** The number of a technique beside a step: a plan of what an exercise emulates. MITRE ATT&CK, identifiers of techniques. */
const EMULATES = /\bT1\d{3}(?:\.\d{3})?\b/;
/** How far around a step its number stands, in UTF-16 units. */
const STEP = 400;

function isOfTesters(id: Rule['id'], { unit, start, end, details }: TextHit): boolean {
  // Ways out of a container are tried in tests; accounts that are opened to somebody are not.
  if (id === hostTakeover.id)
    return unit.file.language === 'markdown' && typeof details['how'] === 'string' && /\bcontainer\b/.test(details['how']);
  if (id === traceRemoval.id) return unit.file.role !== 'script' && EMULATES.test(unit.text.slice(Math.max(0, start - STEP), end + STEP));
  return OF_TESTERS.has(id);
}

/**
 * What a bundle about security does on the machine alone is one step less sure: an audit of passwords takes the same copy as a thief.
 * Threat: anyone can say to be about security, so it stays a warning, and nothing that leaves the machine or comes from elsewhere is heeded;
 * programs that let somebody in do so whatever the page says.
 */
export function asTradeOfTesters({ id }: Rule, hit: TextHit, view: BundleView): TextHit {
  if (hit.confidence !== 'high' || !isOfTesters(id, hit) || !view.aboutSecurity.has(hit.unit.file)) return hit;
  const known = hit.details['mitigations'];
  const mitigations: readonly JsonValue[] = Array.isArray(known) ? known : [];
  return {
    ...hit,
    ...lowered(hit.severity ?? 'medium', hit.confidence, 1),
    details: { ...hit.details, mitigations: [...mitigations, 'security-subject'] },
  };
}
