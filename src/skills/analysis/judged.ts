import type { Confidence, Severity } from '../../core/finding.js';
import type { JsonObject } from '../../core/json.js';
import type { BundleView } from './bundle-view.js';
import { CODE_MITIGATIONS, contextOf, lowered, PROSE_MITIGATIONS, stepsOf, type Context, type Mitigation } from './context.js';
import type { TextHit } from './detector.js';
import type { TextUnit } from './text-unit.js';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Grades what was found at a place by what speaks for the place: `severity` and `confidence` are those of the bare behaviour.
 * A `target` or `address` among the details is what the deed reaches, as its rule shows it, `reveals` what comes out of a disguise.
 */
type Judge = (view: BundleView, unit: TextUnit, place: Place, severity: Severity, confidence: Confidence, details: JsonObject) => TextHit;

/** A hit for words that tell a reader to do something: negation, quotation and teaching make it less sure. */
export const proseHit: Judge = judgeHeeding(PROSE_MITIGATIONS);

/** The same, a step surer where nothing speaks for the place. */
export function plainProseHit(view: BundleView, unit: TextUnit, place: Place, severity: Severity, details: JsonObject): TextHit {
  const hit = proseHit(view, unit, place, severity, 'high', details);
  return hit.details['mitigations'] === undefined ? hit : proseHit(view, unit, place, severity, 'medium', details);
}

/** A hit for a command or code: only where it stands makes it less sure, not the words around it. */
export const codeHit: Judge = judgeHeeding(CODE_MITIGATIONS);

/**
 * A hit for a deed that is hostile whoever the host is: a store of secrets that is sent, a download that runs unseen. A name
 * to be filled in is no excuse there, since nobody is told to give such things to any host.
 */
export const harvestHit: Judge = judgeHeeding(new Set([...CODE_MITIGATIONS].filter((one) => one !== 'placeholder')));

/** What a command does that a shell or a program runs as it stands: escapes of expressions in its arguments are its own. */
const COMMAND_MITIGATIONS: ReadonlySet<Mitigation> = new Set([...CODE_MITIGATIONS].filter((one) => one !== 'pattern-source'));

/** A hit for a deed that was followed through a program, so that the escapes around it are known to be no pattern. */
export const commandHit: Judge = judgeHeeding(COMMAND_MITIGATIONS);

/** What counts for the code of tests: that it lies where tests lie says nothing for it. */
const TEST_CODE_MITIGATIONS: ReadonlySet<Mitigation> = new Set([...COMMAND_MITIGATIONS].filter((one) => one !== 'fixture'));

/** A hit for a deed in code that tests are run by. */
export const testCodeHit: Judge = judgeHeeding(TEST_CODE_MITIGATIONS);

/** The same for a command that a sentence mentions where attacks are taught. */
const taughtHit: Judge = judgeHeeding(new Set<Mitigation>([...COMMAND_MITIGATIONS, 'teaching', 'mentioned', 'quoted']));

/** A hit for such a deed in a command that a sentence mentions: attacks are named where they are taught. */
export const mentionHit: Judge = (view, unit, place, ...rest) => {
  const taught = contextAt(view, unit, place).mitigations.some((one) => one === 'teaching' || one === 'mentioned');
  return (taught ? taughtHit : commandHit)(view, unit, place, ...rest);
};

function judgeHeeding(heeded: ReadonlySet<Mitigation>): Judge {
  return (view, unit, place, severity, confidence, details) => {
    const context = contextOf(unit, view, place.start, place.end, targetOf(details));
    const mitigations = context.mitigations.filter((mitigation) => heeded.has(mitigation));
    return {
      unit,
      start: place.start,
      end: place.end,
      ...lowered(severity, confidence, stepsOf(context, heeded)),
      details: mitigations.length === 0 ? details : { ...details, mitigations },
    };
  };
}

/** What a deed reaches, as its rule shows it. */
function targetOf(details: JsonObject): string {
  const target = details['target'] ?? details['address'] ?? details['reveals'];
  return typeof target === 'string' ? target : '';
}

/** The context of a place, for rules that decide on it themselves. */
export function contextAt(view: BundleView, unit: TextUnit, place: Place): Context {
  return contextOf(unit, view, place.start, place.end);
}
