import type { Confidence, Severity } from '../../core/finding.js';
import type { JsonObject } from '../../core/json.js';
import type { Rule } from '../../core/rule.js';
import type { BundleView } from './bundle-view.js';
import type { Signal } from './signal.js';
import type { TextUnit } from './text-unit.js';

/** How a rule is looked for. The signals are declared so that one pass over a text finds the anchors of all of them. */
export interface Detector {
  readonly rule: Rule;
  readonly signals: readonly Signal[];
  detect(view: BundleView): Iterable<Hit>;
}

/** One place at which a rule holds. */
export type Hit = TextHit | FileHit;

interface Grade {
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly details: JsonObject;
}

export interface TextHit extends Grade {
  readonly unit: TextUnit;
  /** What to show instead of the text itself, for what must not be repeated. */
  readonly snippet?: string;
  readonly start: number;
  readonly end: number;
}

/** For what holds of a file as a whole. */
export interface FileHit extends Grade {
  readonly path: string;
}
