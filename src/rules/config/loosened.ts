import { defineRule } from '../../core/rule.js';
import { reviewWayWords, type ReviewWay } from '../ways-to-approve.js';

export const loosened = defineRule<{ file: string; key: string; from: string; to: string; digest: string } & ReviewWay>({
  id: 'config/loosened',
  area: 'config',
  title: 'What decides lets more through',
  level: 'error',
  severity: 'high',
  confidence: 'high',
  message: ({ key, from, to }) => `This change loosens ${key} from ${from} to ${to}.`,
  help: (details) => {
    const byReview = reviewWayWords(details);
    return `Take the change back, or have it approved${byReview === undefined ? '' : `: ${byReview}, or`} by an entry of kind loosening with the digest ${details.digest} in .vaultgate/approvals.yaml of the base.`;
  },
  why: 'What decides is read from the base, so a change cannot pass by rules that it brought along. But once merged, looser rules judge everything after, and a gate that is widened without anybody noticing is none. The comparison is of meaning: a higher limit, a wider list, a capability that is no longer blocked, a longer waiver or a new exclusion counts; comments and order do not.',
  examples: {
    fires: [
      '`max_risk_score: 29` becomes `59`.',
      '`network: { mode: block }` becomes `allow`.',
      'The config file gains `exclude: [skills/**]`.',
    ],
    silent: ['`max_risk_score: 59` becomes `29`.', 'A comment is added.'],
  },
});
