import { signal } from '../signal.js';
import { anyOf, deed, type Deed } from './deed.js';
import { TAKE } from './vocabulary.js';

const METADATA = signal(
  'metadata-service',
  [
    '169.254.169.254',
    '[fd00:ec2',
    'metadata.google.internal',
    '100.100.100.200',
    'instance metadata',
    'metadata service',
    'metadata endpoint',
    'a9fe:a9fe',
    'metadata server',
  ],
  /169\.254\.169\.254|\[fd00:ec2|metadata\.google\.internal|100\.100\.100\.200|a9fe:a9fe|\b(?:cloud |instance )metadata (?:service|endpoint|server)\b/,
  80,
);
const DEFENCE =
  /\b(?:block|deny|denied|ssrf|proxy|url=|restrict|prevent|firewall|imdsv2|hop limit|disallow|forbid|validate|detect\w*|region|instance-id|instance type|zone|hostname)\b/i;

/** The credentials of the machine in the cloud, taken in words. */
export const TAKES_CLOUD_ROLE: readonly Deed[] = [
  deed('cloud-role-taken', 'high/high', METADATA, anyOf(TAKE, String.raw`\b(?:query|retrieve|print|show|obtain)\b`), {
    parts: [/\b(?:security[ -]credentials?|role credentials?|credentials?|access tokens?|iam|service-accounts|secret keys?)\b/i],
    unless: [DEFENCE],
  }),
];
