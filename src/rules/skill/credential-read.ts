import { defineRule } from '../../core/rule.js';

export const credentialRead = defineRule<{ what: string; target: string }>({
  id: 'skill/credential-read',
  area: 'skills',
  title: 'Store of secrets that is opened',
  level: 'warning',
  severity: 'medium',
  confidence: 'low',
  message: ({ what, target }) => `The program reads ${what}${target === '' ? '' : ` (${target})`}.`,
  help: () => 'Let the tool that owns the secret use it; ask the user for the one value that is needed, through an environment variable.',
  why: 'Opening such a store is the first half of a theft. No transfer was seen in this program, so it is reported for review.',
  examples: {
    fires: [
      '>>> scripts/run.py\nimport os, sqlite3\ndb = sqlite3.connect(os.path.expanduser("~/Library/Application Support/Google/Chrome/Default/Login Data"))\nprint(db.execute("select * from logins"), __import__("requests"))\n',
    ],
    silent: ['>>> scripts/run.sh\nssh-keygen -y -f key\ncat ~/.ssh/id_ed25519.pub\n'],
  },
  references: ['MITRE ATT&CK: T1555 Credentials from Password Stores', 'MITRE ATT&CK: T1552.004 Private Keys'],
});
