import { defineRule } from '../../core/rule.js';

export const secretHarvest = defineRule<{ what: string; target: string; kinds: number }>({
  id: 'skill/secret-harvest',
  area: 'skills',
  title: 'Program that reads stored secrets',
  level: 'warning',
  severity: 'high',
  confidence: 'medium',
  message: ({ what, target, kinds }) =>
    `The program reads ${what}${target === '' ? '' : ` (${target})`}${kinds >= 3 ? `, one of ${String(kinds)} kinds of secrets that it collects` : ''}.`,
  help: () => 'Let tools read their own credentials; pass what is needed as one named environment variable.',
  why: 'A program that collects secrets of several kinds is a thief, wherever it puts them.',
  examples: {
    fires: ['```bash\ncat ~/.ssh/id_rsa ~/.aws/credentials ~/.bash_history > /tmp/out.txt\n```'],
    silent: ['```bash\nssh-keygen -t ed25519 -f ./deploy_key\n```', '```bash\naws s3 ls\n```'],
  },
  references: ['MITRE ATT&CK: T1552 Unsecured Credentials', 'MITRE ATT&CK: T1555 Credentials from Password Stores'],
});
