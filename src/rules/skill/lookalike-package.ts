import { defineRule } from '../../core/rule.js';

export const lookalikePackage = defineRule<{ kind: string; name: string; imitates: string }>({
  id: 'skill/lookalike-package',
  area: 'skills',
  title: 'Package named after a famous one',
  level: 'warning',
  severity: 'critical',
  confidence: 'medium',
  message: ({ kind, name, imitates }) =>
    imitates === ''
      ? `The ${kind} “${name}” is said to be internal, but the command takes it from the public registry.`
      : `The ${kind} “${name}” is one slip away from “${imitates}”.`,
  help: ({ imitates, kind }) =>
    imitates === ''
      ? 'Put the package under a scope that you own, and pin the registry of that scope.'
      : `Write “${imitates}” if that is what is meant; if the ${kind} is really another one, say whose it is and pin it by its hash.`,
  why: 'Strangers register names that are one slip away from a famous package and wait. Its install script runs as soon as the command does. The same goes for an internal name that nobody has registered in public yet.',
  examples: {
    fires: [
      '>>> scripts/setup.sh\npip install reqeusts\n',
      '```bash\nnpm install expresss lodahs\n```\n',
      '>>> requirements.txt\nnumpy==1.26\nbeautifulsuop4\n',
      '>>> .github/workflows/ci.yml\njobs:\n  a:\n    steps:\n      - uses: actons/checkout@v4\n',
    ],
    silent: [
      '>>> scripts/setup.sh\npip install requests requests-oauthlib httpx psycopg psycopg2-binary fastai pyaml\nnpm install preact react lodash-es express-session\n',
      '>>> .github/workflows/ci.yml\njobs:\n  a:\n    steps:\n      - uses: actions-rs/toolchain@v1\n      - uses: actions/checkout@v4\n',
    ],
  },
  references: ['MITRE ATT&CK: T1195.001 Compromise Software Dependencies and Development Tools', 'CWE-1357', 'CWE-427'],
});
