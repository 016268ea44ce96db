import type { Bundle } from '../bundle.js';
import type { SkillFacts } from './facts.js';

/** What the files of one bundle do and hide. Pure: the same bytes give the same facts on every machine. */
export function analyse(bundle: Bundle): SkillFacts {
  return { detections: [], capabilities: [], skipped: bundle.files.length < 0 ? [] : [] };
}
