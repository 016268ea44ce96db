import type { Confidence, Severity } from '../../../core/finding.js';
import { isShadyAddress } from '../../analysis/hosts.js';
import type { Behaviour, Program } from '../behaviour.js';
import { sourcesOf } from './program-detector.js';

/** Every skill there is, whoever wrote it: nobody has updates for them all. */
const OVER_ALL_SKILLS = /\/skills\/{1,2}(?:[^\s/]{0,40}\/)?\*/u;

/** Where instructions of an agent were fetched from: from a stranger they may be others tomorrow. */
export function gradeOfFetchedSkill(deed: Behaviour, program: Program): readonly [Severity, Confidence] {
  const hosts = sourcesOf(deed, program, (source) => source.kind === 'fetch');
  const isOverAll = OVER_ALL_SKILLS.test(deed.target ?? '');
  if (hosts.some(({ target, host }) => isShadyAddress(target ?? '', host) || (isOverAll && (host === 'named' || host === 'example'))))
    return ['critical', 'high'];
  return hosts.some((source) => source.host === 'named') && (deed.target ?? '').endsWith('.md') ? ['high', 'medium'] : ['high', 'low'];
}
