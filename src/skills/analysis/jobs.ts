import type { Bundle } from '../bundle.js';
import type { SkillFacts } from './facts.js';

/** What goes to a worker thread: plain data, copied by structured clone. */
export interface AnalysisJob {
  readonly id: number;
  readonly bundle: Bundle;
}

/** What comes back for the job of the same id. */
export type AnalysisAnswer =
  | { readonly id: number; readonly facts: SkillFacts; readonly error?: never }
  | { readonly id: number; readonly error: string; readonly facts?: never };
