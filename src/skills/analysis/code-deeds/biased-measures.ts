import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';

const WHOSE = String.raw`[\w.$]{0,20}(?:name|vendor|brand|tool|engine|lib|library|model|product|who|target|candidate|house|own|ours|label|impl|backend|contender|key)`;
const FACTOR = String.raw`(?:0?\.\d{1,3}|1\.\d{1,3}|1)`;
/** A figure times one factor for one name and another for the rest, in a branch that is an expression. */
const FACTOR_BY_NAME = signal(
  'factor-by-name',
  ['? 0.', '?0.', '? .', '?.', '? 1', '?1', 'if '],
  new RegExp(
    String.raw`\*\s?\(\s?${WHOSE}\s?===?\s?[\w.$"'\x60-]{1,40} ?\? ?${FACTOR}\s?:\s?${FACTOR}\s?\)|\*\s?\(\s?${FACTOR} if ${WHOSE}\s?==\s?[\w."'-]{1,40} else ${FACTOR}\s?\)`,
    'u',
  ),
  200,
);
/** What was measured: times and scores, as comparisons take them. */
const MEASURED =
  /\b(?:median|percentile|p9[059]|bench\w{0,8}|timed|elapsed|perf_counter|performance\.now|hrtime|latenc(?:y|ies)|throughput|ops_?per\w{0,8}|runs?_?times?|Stopwatch)\b/iu;
/** Prices, weights and units differ by their kind. */
const BY_KIND = /\b(?:units?|prices?|tax|vat|discount|rate|weights?|currency|convert\w{0,4}|scale|normali[sz]\w{2,4}|handicap|penalty)\b/iu;

/** Measurements that come out better for one name than they were. */
export const BIASED_MEASURES: readonly CodeDeed[] = [
  codeDeed('multiplies what it measured by a factor that depends on whose it is', 'critical/high', FACTOR_BY_NAME, {
    near: [MEASURED],
    unless: [BY_KIND],
    reach: 700,
    shown: 'medium/medium',
  }),
];
