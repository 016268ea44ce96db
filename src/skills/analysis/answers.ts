import { messageOf } from '../../core/errors.js';
import type { Bundle } from '../bundle.js';
import type { SkillFacts } from './facts.js';
import type { AnalysisAnswer, AnalysisJob } from './jobs.js';

/** Most bundles that are analysed together, and most of their content: what is known of their texts is held until the last rule is done. */
const MOST_BUNDLES = 16;
const MOST_BYTES = 1024 * 1024;

/** Takes from a list of jobs those at its beginning that are done together: one at the least, where there is one. */
export function takeGroup(waiting: AnalysisJob[]): readonly AnalysisJob[] {
  let count = 0;
  let bytes = 0;
  for (const { bundle } of waiting) {
    bytes += bundle.files.reduce((sum, file) => sum + file.size, 0);
    if (count === MOST_BUNDLES || (count > 0 && bytes > MOST_BYTES)) break;
    count += 1;
  }
  return waiting.splice(0, count);
}

/** The answers to jobs that are done together. One that fails keeps none of the others from its answer. */
export function answersTo(
  jobs: readonly AnalysisJob[],
  analyseAll: (bundles: readonly Bundle[]) => readonly SkillFacts[],
): readonly AnalysisAnswer[] {
  try {
    const all = analyseAll(jobs.map(({ bundle }) => bundle));
    return jobs.flatMap(({ id }, index): AnalysisAnswer[] => {
      const facts = all[index];
      return facts === undefined ? [] : [{ id, facts }];
    });
  } catch (error) {
    if (jobs.length > 1) return jobs.flatMap((job) => answersTo([job], analyseAll));
    return jobs.map(({ id }) => ({ id, error: messageOf(error) }));
  }
}
