import { defineRule } from '../../core/rule.js';
import { reviewWayWords, type ReviewWay } from '../ways-to-approve.js';

export const approvalMissing = defineRule<
  {
    capability: string;
    note: string;
    bundle: string;
    bundle_sha256: string;
    reason: string;
    command: string;
  } & ReviewWay
>({
  id: 'skill/approval-missing',
  area: 'skills',
  title: 'Capability without an approval',
  level: 'error',
  severity: 'medium',
  confidence: 'high',
  code: 'REQUIRED_APPROVAL_MISSING',
  message: ({ capability, note, reason }) =>
    `The capability ${capability} needs an approval, and ${reason}${note === '' ? '' : ` (policy: ${note.trim().replace(/\.$/, '')})`}.`,
  help: (details) => {
    const byReview = reviewWayWords(details);
    return `Review the bundle, then approve this very content of it${byReview === undefined ? '' : ` ${byReview}, or record it`}: ${details.command}`;
  },
  why: 'The policy lets bundles do this only after someone has consented to it for exactly these bytes. Any change of the bundle needs a new consent.',
  examples: {
    fires: [
      'A bundle fetches a page under `capabilities: { network: { mode: require_approval } }` and no approval names its hash.',
      'The approval names the hash that the bundle had before it was changed.',
      'The approval expired yesterday.',
    ],
    silent: ['An approval that still holds names the hash of the bundle and the capability network.'],
  },
});
