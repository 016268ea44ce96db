import type { JsonValue } from '../../core/json.js';
import type { Rule } from '../../core/rule.js';
import { hostTakeover } from '../../rules/skill/host-takeover.js';
import { passwordTheft } from '../../rules/skill/password-theft.js';
import { projectBackdoor } from '../../rules/skill/project-backdoor.js';
import { protectionDisabled } from '../../rules/skill/protection-disabled.js';
import { traceRemoval } from '../../rules/skill/trace-removal.js';
import type { BundleView } from './bundle-view.js';
import { lowered } from './context.js';
import type { TextHit } from './detector.js';
import type { TextUnit } from './text-unit.js';

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

/** What the head of a program, or a page that names it, says of a target for practice. */
const ON_PURPOSE =
  /\b(?:holes?|vulnerab\w{2,8}|insecure|flaws?|bugs?|broken|weak\w{0,6})\b[^.!?]{0,40}\b(?:on purpose|by design|deliberately|intentionally)\b|\b(?:deliberately|intentionally|purposely) (?:vulnerable|insecure|broken|weak|flawed)\b|absichtlich (?:unsicher|verwundbar|verletzlich)|volontairement vulnérable|(?:a propósito|deliberadamente) vulnerable|わざと脆弱|故意(?:留|存在|有)/iu;
const HEAD_OF_PROGRAM = 600;

/** Whether a program of a bundle about security says at its head that it has its holes for practice. */
function isPracticeTarget({ file }: TextUnit): boolean {
  return file.role !== 'manifest' && ON_PURPOSE.test(file.text.slice(0, HEAD_OF_PROGRAM));
}

/**
 * What a bundle about security does on the machine alone is one step less sure: an audit of passwords takes the same copy as a thief.
 * Threat: anyone can say to be about security, so it stays a warning, and nothing that leaves the machine or comes from elsewhere is heeded;
 * programs that let somebody in do so whatever the page says.
 */
export function asTradeOfTesters({ id }: Rule, hit: TextHit, view: BundleView): TextHit {
  // Threat: a door for whoever knows a word is none of the holes that a class is to find.
  const practice = id === projectBackdoor.id && hit.severity === 'high' && hit.confidence === 'medium' && isPracticeTarget(hit.unit);
  if (!(practice || (hit.confidence === 'high' && isOfTesters(id, hit))) || !view.aboutSecurity.has(hit.unit.file)) return hit;
  const known = hit.details['mitigations'];
  const mitigations: readonly JsonValue[] = Array.isArray(known) ? known : [];
  return {
    ...hit,
    ...lowered(hit.severity ?? 'medium', hit.confidence, 1),
    details: { ...hit.details, mitigations: [...mitigations, 'security-subject'] },
  };
}
