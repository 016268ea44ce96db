import { signal } from '../signal.js';
import { codeDeed, type CodeDeed } from './code-deed.js';
import { SOMEBODY } from './diverting-mail.js';

const GAP = String.raw`["',\s]{1,8}`;
/** The right to publish a package (npm-owner, “gem owner”, “cargo owner”, “dart pub uploader”, “hex.owner”), in a line or as a list of arguments. */
const ADDS_OWNER = signal(
  'adds-owner',
  ['owner', 'uploader'],
  new RegExp(
    String.raw`\b(?:gem${GAP}owner|npm${GAP}(?:owner|access)|pnpm${GAP}owner|cargo${GAP}owner|pub${GAP}uploader|mix${GAP}hex\.owner)\b[^\n;|&]{0,80}?(?<=[\s"'])(?:--add|-a|add|grant)(?:[=\s]|${GAP})[^\n;|&]{0,40}?(?<mailbox>${SOMEBODY})`,
    'iu',
  ),
  300,
);
/** The same for a name, where nobody sees what comes of it. */
const ADDS_OWNER_UNSEEN = signal(
  'adds-owner-unseen',
  ['owner'],
  new RegExp(
    String.raw`\b(?:gem${GAP}owner|npm${GAP}owner|pnpm${GAP}owner|cargo${GAP}owner)\b[^\n;|&]{0,80}?(?<=[\s"'])(?:--add|-a|add)(?:[=\s]|${GAP})["']?(?![$<{])[a-z][\w.-]{2,38}\b[^\n;|]{0,80}(?:>\s{0,2}\/dev\/null|&>|2>&1|File::NULL|DEVNULL|stdio["']?:\s?["']ignore)`,
    'iu',
  ),
  320,
);

/** Somebody else who may publish what the user publishes. */
export const ADDS_OWNERS: readonly CodeDeed[] = [
  codeDeed('lets somebody of whom nothing else speaks publish the package of the user', 'critical/high', ADDS_OWNER, {
    to: 'unexplained',
    places: 'settings',
    shown: 'high/medium',
  }),
  codeDeed('lets somebody else publish the package of the user, unseen', 'critical/high', ADDS_OWNER_UNSEEN, { shown: 'high/medium' }),
];
